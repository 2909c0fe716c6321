//! One area: what is answered, what is not known, and the way to each question.

use crate::context::use_cx;
use crate::pages::parts::AnswerLine;
use crate::ui::{Progress, Same, Tag, Tone};
use twinning_core::assessment::Value;
use twinning_core::basics::Phrase;
use twinning_core::file::Saved;
use twinning_core::instrument::Area;
use yew::prelude::*;

/// Properties of [`AreaCard`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
    /// The area.
    pub area: Area,
}

/// The area as a card.
#[component]
pub fn AreaCard(props: &Props) -> Html {
    let cx = use_cx();
    let (assessment, area) = (&props.saved.assessment, &props.area);
    let word = format!("area-{}", area.id);
    let asked: Vec<_> = area.indicators.iter().filter(|i| assessment.asks(area, i)).collect();
    let values = || asked.iter().map(|i| assessment.value(&i.id));
    let answered = values().flatten().count();
    let unknown = values().filter(|value| *value == Some(Value::DontKnow)).count();
    let count = if asked.is_empty() {
        cx.t("competencies-not-asked")
    } else {
        cx.say(&Phrase::new("of").with("n", answered).with("all", asked.len()))
    };
    let lines = asked.iter().map(|indicator| {
        let key = indicator.id.to_string();
        html! { <AnswerLine {key} saved={props.saved.clone()} indicator={(*indicator).clone()} /> }
    });
    let full = !asked.is_empty() && answered == asked.len();
    html! {
        <li class="card area-card">
            <details>
                <summary>
                    <h2><span class="code">{ &area.code }</span>{ " " }{ cx.t(&word) }</h2>
                    <span class="tags">
                        if unknown > 0 {
                            <Tag label={cx.say(&Phrase::new("competencies-unknown").with("n", unknown))} tone={Tone::Unknown} />
                        }
                        <Tag label={count} tone={if full { Tone::Good } else { Tone::Plain }} />
                    </span>
                    if !full {
                        <Progress label={cx.t(&word)} value={answered} most={asked.len()} />
                    }
                </summary>
                <div class="stack">
                    <p class="hint">{ cx.t(&format!("{word}.about")) }</p>
                    <ul class="list">{ for lines }</ul>
                </div>
            </details>
        </li>
    }
}
