//! Where the agreed level of a question is set, with a note: the body's own answer.

use crate::context::Cx;
use crate::ui::{Choice, Entry, Form, Look};
use twinning_core::agreement::QuestionAgreement;
use twinning_core::app::Msg;
use twinning_core::assessment::{Answer, Edit, Value};
use twinning_core::basics::{Level, Phrase};
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The five levels with the one that is suggested, and the note.
pub fn agreed(cx: &Cx, saved: &Saved, question: &QuestionAgreement, indicator: &Indicator) -> Html {
    let id = indicator.id.clone();
    let answer = saved.assessment.answers.get(&id).cloned();
    let on_change = cx.on(move |patch| Msg::Edit(Edit::Answer(id.clone(), patch)));
    let form = Form::new(&cx.words, answer.unwrap_or_default(), on_change);
    let entry = |level: Level| {
        let name = Phrase::new(format!("level-{}", level.get()));
        let label = if question.suggestion == Some(level) {
            cx.with("discuss-suggested", "name", name)
        } else {
            cx.say(&name)
        };
        let mark = Some(level.get().to_string().into());
        Entry {
            mark,
            ..Entry::new(Value::Level(level), label)
        }
    };
    let on_choose = form
        .set(|answer: &mut Answer| &mut answer.value)
        .reform(Some);
    html! {
        <div class="agreed stack">
            <Choice<Value> legend={cx.t("discuss-agreed")} hint={cx.t("hint-discuss-agreed")} look={Look::Row}
                entries={Level::all().map(entry).collect::<Vec<_>>()}
                chosen={form.get(|answer| &mut answer.value)} {on_choose} />
            { form.long_text("discuss-note", |answer| &mut answer.note) }
        </div>
    }
}
