//! A question with the answer it has.

use super::place::{QuestionLink, address};
use crate::context::Cx;
use crate::ui::{Tone, tag};
use twinning_core::app::Page;
use twinning_core::assessment::{Answer, Evidence, Value};
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// The name of the question, which leads to it, and its answer; if `full`, with what it rests on.
pub fn answer_line(cx: &Cx, saved: &Saved, indicator: &Indicator, full: bool) -> Html {
    let id = &indicator.id;
    let answer = saved.assessment.answers.get(id);
    let tone = match answer.and_then(|a| a.value) {
        Some(Value::Level(_) | Value::NotApplicable) => Tone::Plain,
        Some(Value::DontKnow) | None => Tone::Unknown,
    };
    let note = answer.filter(|_| full);
    html! {
        <li class="answer-line" key={id.as_str()}>
            <QuestionLink address={address(saved, Page::Question(id.clone()))} indicator={indicator.clone()} />
            <div class="answer-words">
                { tag(cx.say(&Answer::says(answer)), tone) }
                if let Some(note) = note {
                    if note.evidence != Evidence::None {
                        <span class="small">{ cx.t(&format!("evidence-{}", note.evidence.id())) }</span>
                    }
                    { text(&note.reason) }
                    { text(&note.note) }
                }
            </div>
        </li>
    }
}

fn text(text: &str) -> Html {
    html! {
        if !text.trim().is_empty() {
            <p class="small typed" dir="auto">{ text }</p>
        }
    }
}
