//! Where the agreed level of a question is set, with a note: the body's own answer.

use crate::context::Cx;
use crate::ui::{Choice, Form, Item, Look};
use twinning_core::agreement::Question;
use twinning_core::app::{Derived, Edit, Msg};
use twinning_core::assessment::{Answer, Value};
use twinning_core::basics::{Level, Phrase};
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The five levels with the one that is suggested, and the note.
pub fn agreed(cx: &Cx, derived: &Derived, question: &Question, indicator: &Indicator) -> Html {
    let id = indicator.id.clone();
    let answer = derived.saved.assessment.answers.get(&id).cloned();
    let form = Form::new(
        &cx.words,
        answer.unwrap_or_default(),
        cx.on(move |answer: Answer| Msg::Edit(Edit::Answer(id.clone(), answer))),
    );
    let chosen = form.value().value;
    let item = |level: Level| {
        let name = Phrase::new(format!("level-{}", level.get()));
        let label = if question.suggestion == Some(level) {
            cx.with("discuss-suggested", "name", name)
        } else {
            cx.say(&name)
        };
        Item {
            label,
            about: None,
            mark: Some(level.get().to_string().into()),
        }
    };
    let set = form.set(|answer: &mut Answer| &mut answer.value);
    let on_choose = move |i| set.emit(Level::all().nth(i).map(Value::Level));
    html! {
        <div class="agreed stack">
            <Choice legend={cx.t("discuss-agreed")} hint={cx.t("hint-discuss-agreed")} look={Look::Row}
                items={Level::all().map(item).collect::<Vec<_>>()}
                chosen={Level::all().position(|level| Some(Value::Level(level)) == chosen)}
                on_choose={Callback::from(on_choose)} />
            { form.long_text("discuss-note", |answer| &mut answer.note) }
        </div>
    }
}
