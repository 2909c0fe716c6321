//! Where the agreed level of a question is set, with a note: the body's own answer.

use crate::context::Cx;
use crate::ui::{Button, Choice, Form, Item, Look};
use twinning_core::agreement::Question;
use twinning_core::app::{Derived, Edit, Msg};
use twinning_core::assessment::{Answer, Value};
use twinning_core::basics::{Level, Phrase};
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The five levels, the suggestion while none is chosen, and the note.
pub fn agreed(cx: &Cx, derived: &Derived, question: &Question, indicator: &Indicator) -> Html {
    let id = indicator.id.clone();
    let answer = derived.saved.assessment.answers.get(&id).cloned();
    let form = Form::new(
        &cx.words,
        answer.unwrap_or_default(),
        cx.on(move |answer: Answer| Msg::Edit(Edit::Answer(id.clone(), answer))),
    );
    let chosen = form.value().value;
    let item = |level: Level| Item {
        label: cx.t(&format!("level-{}", level.get())),
        about: None,
        mark: Some(level.get().to_string().into()),
    };
    let set = form.set(|answer: &mut Answer| &mut answer.value);
    let take = set.clone();
    let on_choose = move |i| set.emit(Level::all().nth(i).map(Value::Level));
    let suggestion = question.suggestion.filter(|_| chosen.is_none());
    html! {
        <div class="agreed stack">
            if let Some(level) = suggestion {
                <Button label={suggested(cx, level)} on_press={move |()| take.emit(Some(Value::Level(level)))} />
            }
            <Choice legend={cx.t("discuss-agreed")} look={Look::Row}
                items={Level::all().map(item).collect::<Vec<_>>()}
                chosen={Level::all().position(|level| Some(Value::Level(level)) == chosen)}
                on_choose={Callback::from(on_choose)} />
            { form.long_text("discuss-note", |answer| &mut answer.note) }
        </div>
    }
}

fn suggested(cx: &Cx, level: Level) -> AttrValue {
    let says = Phrase::new("discuss-suggestion")
        .with("level", u32::from(level.get()))
        .with("name", Phrase::new(format!("level-{}", level.get())));
    cx.say(&says)
}
