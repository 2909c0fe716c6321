//! The five levels with their anchors, don't know, and not applicable.

use super::Asked;
use crate::context::Cx;
use crate::ui::{Choice, Form, Item, Look};
use twinning_core::assessment::{Answer, Value};
use twinning_core::basics::Level;
use yew::prelude::*;

/// What can be answered, in the order it is shown.
fn values() -> impl Iterator<Item = Value> {
    let levels = Level::all().map(Value::Level);
    levels.chain([Value::DontKnow, Value::NotApplicable])
}

/// The cards.
pub fn levels(cx: &Cx, asked: &Asked<'_>, form: &Form<Answer>) -> Html {
    let item = |value: Value| match value {
        Value::Level(level) => Item {
            label: cx.t(&format!("level-{}", level.get())),
            about: Some(cx.t(&asked.word(&format!(".l{}", level.get())))),
            mark: Some(level.get().to_string().into()),
        },
        Value::DontKnow => cx.t("answer-dont-know").into(),
        Value::NotApplicable => cx.t("answer-not-applicable").into(),
    };
    let chosen = values().position(|value| Some(value) == form.value().value);
    let set = form.set(|a| &mut a.value);
    let on_choose = move |i| set.emit(values().nth(i));
    html! {
        <div class="levels">
            <Choice legend={cx.t(&asked.word(".ask"))} legend_hidden=true look={Look::Cards}
                items={values().map(item).collect::<Vec<_>>()} {chosen} on_choose={Callback::from(on_choose)} />
        </div>
    }
}
