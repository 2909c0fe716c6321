//! One area: what is answered, what is not known, and the way to each question.

use crate::context::Cx;
use crate::pages::parts::answer_line;
use crate::ui::{Tone, each, progress_bar, tag};
use twinning_core::assessment::Value;
use twinning_core::basics::Phrase;
use twinning_core::file::Saved;
use twinning_core::instrument::Area;
use yew::prelude::*;

/// The area as a card.
pub fn area_card(cx: &Cx, saved: &Saved, area: &Area) -> Html {
    let assessment = &saved.assessment;
    let word = format!("area-{}", area.id);
    let asked: Vec<_> = area
        .indicators
        .iter()
        .filter(|i| assessment.asks(area, i))
        .collect();
    let values = || asked.iter().map(|i| assessment.value(&i.id));
    let answered = values().flatten().count();
    let unknown = values()
        .filter(|value| *value == Some(Value::DontKnow))
        .count();
    let count = if asked.is_empty() {
        cx.t("competencies-not-asked")
    } else {
        cx.say(
            &Phrase::new("of")
                .with("n", answered)
                .with("all", asked.len()),
        )
    };
    let full = !asked.is_empty() && answered == asked.len();
    html! {
        <li class="card area-card" key={area.id.as_str()}>
            <details>
                <summary>
                    <h2><span class="code">{ &area.code }</span>{ " " }{ cx.t(&word) }</h2>
                    <span class="tags">
                        if unknown > 0 {
                            { tag(cx.say(&Phrase::new("competencies-unknown").with("n", unknown)), Tone::Unknown) }
                        }
                        { tag(count, if full { Tone::Good } else { Tone::Plain }) }
                    </span>
                    if !full {
                        { progress_bar(cx.t(&word), answered, asked.len()) }
                    }
                </summary>
                <div class="stack">
                    <p class="hint">{ cx.t(&format!("{word}.about")) }</p>
                    <ul class="list">{ each(asked, |i| answer_line(cx, saved, i, false)) }</ul>
                </div>
            </details>
        </li>
    }
}
