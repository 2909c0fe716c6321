//! The five levels with their anchors, don't know, and not applicable.

use super::chosen::Chosen;
use super::word_of;
use crate::context::use_cx;
use crate::ui::{Choice, Entry, Look};
use twinning_core::assessment::Value;
use twinning_core::basics::Level;
use yew::prelude::*;

/// The cards.
#[component]
pub fn Levels(props: &Chosen) -> Html {
    let cx = use_cx();
    let form = props.form(&cx);
    let word = |part: &str| cx.t(&word_of(&props.indicator, part));
    let level = |level: Level| Entry {
        value: Value::Level(level),
        label: cx.t(&format!("level-{}", level.get())),
        about: Some(word(&format!(".l{}", level.get()))),
        mark: Some(level.get().to_string().into()),
    };
    let mut entries: Vec<_> = Level::all().map(level).collect();
    entries.push(Entry::new(Value::DontKnow, cx.t("answer-dont-know")));
    entries.push(Entry::new(
        Value::NotApplicable,
        cx.t("answer-not-applicable"),
    ));
    let on_choose = form.set(|a| &mut a.value).reform(Some);
    html! {
        <div class="levels">
            <Choice<Value> legend={word(".ask")} legend_hidden=true hint={cx.t("question-page-choose")} look={Look::Cards}
                {entries} chosen={form.get(|a| &mut a.value)} {on_choose} />
        </div>
    }
}
