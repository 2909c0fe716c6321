//! The five levels with their anchors, don't know, and not applicable.

use super::Asked;
use crate::context::Cx;
use crate::ui::{Choice, Entry, Form, Look};
use twinning_core::assessment::{Answer, Value};
use twinning_core::basics::Level;
use yew::prelude::*;

/// The cards.
pub fn levels(cx: &Cx, asked: &Asked<'_>, form: &Form<Answer>) -> Html {
    let level = |level: Level| Entry {
        value: Value::Level(level),
        label: cx.t(&format!("level-{}", level.get())),
        about: Some(cx.t(&asked.word(&format!(".l{}", level.get())))),
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
            <Choice<Value> legend={cx.t(&asked.word(".ask"))} legend_hidden=true look={Look::Cards}
                {entries} chosen={form.get(|a| &mut a.value)} {on_choose} />
        </div>
    }
}
