//! Every answer by area.

use crate::context::Cx;
use crate::pages::parts::AnswerLine;
use crate::ui::Same;
use twinning_core::file::Saved;
use twinning_core::instrument::{Area, Instrument};
use yew::prelude::*;

/// The areas with the questions asked and their answers, evidence and notes.
pub fn answers(cx: &Cx, saved: &Same<Saved>, instrument: &Instrument) -> Html {
    let area = |area: &Area| {
        let asked = area.indicators.iter().filter(|i| saved.assessment.asks(area, i));
        let lines: Vec<_> = asked
            .map(|indicator| {
                let key = indicator.id.to_string();
                html! { <AnswerLine {key} saved={saved.clone()} indicator={indicator.clone()} full=true /> }
            })
            .collect();
        html! {
            if !lines.is_empty() {
                <div class="block stack">
                    <h3><span class="code">{ &area.code }</span>{ " " }{ cx.t(&format!("area-{}", area.id)) }</h3>
                    <ul class="list">{ lines }</ul>
                </div>
            }
        }
    };
    instrument.areas.iter().map(area).collect()
}
