//! A question with the answer it has.

use super::answer::{answer_words, is_open};
use super::place::{QuestionLink, address};
use crate::context::use_cx;
use crate::ui::{Same, Tag, Tone};
use twinning_core::app::Page;
use twinning_core::assessment::{Evidence, Value};
use twinning_core::file::Saved;
use twinning_core::instrument::Indicator;
use yew::prelude::*;

/// Properties of [`AnswerLine`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
    /// The question.
    pub indicator: Indicator,
    /// Whether evidence, note and reason are shown as well.
    #[prop_or_default]
    pub full: bool,
}

/// The name of the question, which leads to it, and its answer.
#[component]
pub fn AnswerLine(props: &Props) -> Html {
    let cx = use_cx();
    let id = &props.indicator.id;
    let answer = props.saved.assessment.answers.get(id);
    let value = answer.and_then(|a| a.value);
    let tone = match value {
        Some(Value::Level(_)) => Tone::Info,
        Some(Value::NotApplicable) => Tone::Plain,
        Some(Value::DontKnow) | None => Tone::Unknown,
    };
    let note = answer.filter(|_| props.full);
    html! {
        <li class="answer-line">
            <QuestionLink address={address(&props.saved, Page::Question(id.clone()))} indicator={props.indicator.clone()} />
            <div class="answer-words">
                <Tag label={answer_words(&cx.words, answer)} tone={if is_open(answer) { Tone::Plain } else { tone }} />
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
