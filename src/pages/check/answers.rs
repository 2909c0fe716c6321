//! Every answer by area.

use crate::context::Cx;
use crate::pages::parts::answer_line;
use crate::ui::each;
use twinning_core::file::Saved;
use twinning_core::instrument::{Area, Indicator, Instrument};
use yew::prelude::*;

/// The areas with the questions asked and their answers, evidence and notes.
pub fn answers(cx: &Cx, saved: &Saved, instrument: &Instrument) -> Html {
    each(&instrument.areas, |area| {
        let asked = area
            .indicators
            .iter()
            .filter(|i| saved.assessment.asks(area, i));
        let asked: Vec<_> = asked.collect();
        html! {
            if !asked.is_empty() {
                { of_area(cx, saved, area, asked) }
            }
        }
    })
}

fn of_area(cx: &Cx, saved: &Saved, area: &Area, asked: Vec<&Indicator>) -> Html {
    html! {
        <div class="stack">
            <h3><span class="code">{ &area.code }</span>{ " " }{ cx.t(&format!("area-{}", area.id)) }</h3>
            <ul class="list">{ each(asked, |indicator| answer_line(cx, saved, indicator, true)) }</ul>
        </div>
    }
}
