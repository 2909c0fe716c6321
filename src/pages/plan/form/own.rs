//! The fields that only an objective of the body's own has.

use super::ObjectiveForm;
use crate::ui::{CheckList, Disclosure, Entry, Select};
use twinning_core::basics::{IndicatorId, KpiId};
use twinning_core::instrument::{Area, Indicator};
use yew::prelude::*;

impl ObjectiveForm<'_> {
    /// An indicator of success of the library, or a measure of its own.
    pub(super) fn library(&self) -> Html {
        let mut entries = vec![Entry::new(None, self.cx.t("plan-own-measure"))];
        for kpi in &self.card.page.content.catalogue.kpis {
            let name = self.cx.word("kpi", kpi.id.as_str());
            entries.push(Entry::new(Some(kpi.id.clone()), name));
        }
        let on_choose = self.on(|objective, kpi: Option<KpiId>| {
            if kpi.is_some() {
                objective.measure = None;
            }
            objective.kpi = kpi;
        });
        html! {
            <div class="is-wide">
                <Select<Option<KpiId>> label={self.cx.t("plan-library")} {entries}
                    chosen={Some(self.goal.kpi.clone())} {on_choose} />
            </div>
        }
    }

    /// The competencies it lifts.
    pub(super) fn indicators(&self) -> Html {
        let assessment = &self.card.page.derived.saved.assessment;
        let chosen = &self.decided.indicators;
        let entry = |(_, indicator): (&Area, &Indicator)| {
            let id = &indicator.id;
            let name = self.cx.word("indicator", id.as_str());
            (Entry::new(id.clone(), name), chosen.contains(id))
        };
        let asked = assessment.asked(&self.card.page.content.instrument);
        let on_toggle = self.on(|objective, (id, on): (IndicatorId, bool)| {
            objective.indicators.retain(|other| *other != id);
            if on {
                objective.indicators.push(id);
            }
        });
        html! {
            <Disclosure summary={self.cx.with("plan-indicators", "n", chosen.len())}>
                <CheckList<IndicatorId> legend={self.cx.t("goal-rises")}
                    entries={asked.map(entry).collect::<Vec<_>>()} {on_toggle} />
            </Disclosure>
        }
    }
}
