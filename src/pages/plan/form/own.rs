//! The fields that only an objective of the body's own has.

use super::Form;
use crate::ui::{CheckList, Disclosure, Select};
use std::rc::Rc;
use twinning_core::basics::{IndicatorId, KpiId};
use yew::prelude::*;

impl Form<'_> {
    /// An indicator of success of the library, or a measure of its own.
    pub(super) fn library(&self) -> Html {
        let kpis: Rc<[KpiId]> = self
            .card
            .page
            .content
            .catalogue
            .kpis
            .iter()
            .map(|kpi| kpi.id.clone())
            .collect();
        let names = kpis.iter().map(|id| self.cx.word("kpi", id.as_str()));
        let options: Vec<_> = std::iter::once(self.cx.t("plan-own-measure"))
            .chain(names)
            .collect();
        let place = kpis
            .iter()
            .position(|id| Some(id) == self.goal.kpi.as_ref());
        let on_choose = self.on(move |objective, index: usize| {
            objective.kpi = index.checked_sub(1).and_then(|i| kpis.get(i)).cloned();
            if objective.kpi.is_some() {
                objective.measure = None;
            }
        });
        html! {
            <div class="is-wide">
                <Select label={self.cx.t("plan-library")} {options} chosen={Some(place.map_or(0, |i| i + 1))} {on_choose} />
            </div>
        }
    }

    /// The competencies it lifts.
    pub(super) fn indicators(&self) -> Html {
        let asked: Rc<[IndicatorId]> = {
            let assessment = &self.card.page.derived.saved.assessment;
            assessment
                .asked(&self.card.page.content.instrument)
                .map(|(_, i)| i.id.clone())
                .collect()
        };
        let chosen = &self.decided.indicators;
        let items: Vec<_> = asked
            .iter()
            .map(|id| {
                (
                    self.cx.word("indicator", id.as_str()).into(),
                    chosen.contains(id),
                )
            })
            .collect();
        let on_toggle = self.on(move |objective, (index, is_on): (usize, bool)| {
            let Some(id) = asked.get(index) else {
                return;
            };
            objective.indicators.retain(|other| other != id);
            if is_on {
                objective.indicators.push(id.clone());
            }
        });
        html! {
            <Disclosure summary={self.cx.with("plan-indicators", "n", chosen.len())}>
                <CheckList legend={self.cx.t("goal-rises")} {items} {on_toggle} />
            </Disclosure>
        }
    }
}
