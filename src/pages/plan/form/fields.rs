//! The fields every objective has.

use super::Form;
use crate::ui::{NumberField, Select, TextArea, TextField};
use twinning_core::assessment::Objective;
use twinning_core::basics::Count;
use twinning_core::plan::Wording;
use yew::prelude::*;

impl Form<'_> {
    pub(super) fn text(&self) -> Html {
        let proposed = self.proposed(&format!("objective-{}", self.goal.id));
        html! {
            <TextArea label={self.cx.t("plan-text")} hint={self.cx.t("plan-text-hint")} lines={2}
                value={self.shown(&self.goal.text)} on_change={self.on_text(proposed, |o, text| o.text = text)} />
        }
    }

    pub(super) fn measure(&self) -> Html {
        let record = self.card.page.content.catalogue.record(&self.goal.id);
        let proposed = record
            .map(|record| self.cx.word("kpi", record.kpi.as_str()))
            .unwrap_or_default();
        html! {
            <TextField label={self.cx.t("goal-measure")} hint={self.cx.t("plan-measure-hint")} width="is-wide"
                value={self.shown(&self.goal.measure)} on_change={self.on_text(proposed, |o, text| o.measure = text)} />
        }
    }

    pub(super) fn baseline(&self) -> Html {
        self.number("goal-baseline", self.goal.baseline, |o, n| o.baseline = n)
    }

    pub(super) fn target(&self) -> Html {
        self.number("goal-target", self.goal.target, |o, n| o.target = n)
    }

    fn number(
        &self,
        label: &str,
        value: Option<u32>,
        set: fn(&mut Objective, Option<Count>),
    ) -> Html {
        html! {
            <NumberField label={self.cx.t(label)} value={value.and_then(Count::new)}
                unreadable={self.cx.t("number-unreadable")} on_change={self.on(set)} />
        }
    }

    pub(super) fn verification(&self) -> Html {
        let proposed = match &self.goal.kpi {
            Some(kpi) if self.goal.is_own => self.proposed(&format!("kpi-{kpi}.verification")),
            _ => self.proposed(&format!("objective-{}.verification", self.goal.id)),
        };
        html! {
            <TextArea label={self.cx.t("goal-verification")} lines={2} value={self.shown(&self.goal.verification)}
                on_change={self.on_text(proposed, |o, text| o.verification = text)} />
        }
    }

    pub(super) fn priority(&self) -> Html {
        let derived = self.card.page.derived.clone();
        let priorities = &derived.saved.assessment.strategy.priorities;
        let titles = priorities
            .iter()
            .map(|priority| self.cx.typed(&priority.title));
        let options: Vec<_> = std::iter::once(self.cx.t("plan-as-proposed"))
            .chain(titles)
            .collect();
        let place = priorities
            .iter()
            .position(|p| Some(&p.id) == self.decided.priority.as_ref());
        let on_choose = {
            let derived = derived.clone();
            self.on(move |objective, index: usize| {
                let priorities = &derived.saved.assessment.strategy.priorities;
                objective.priority = index
                    .checked_sub(1)
                    .and_then(|i| priorities.get(i))
                    .map(|p| p.id.clone());
            })
        };
        html! {
            <Select label={self.cx.t("goal-priority")} hint={self.cx.t("plan-priority-hint")} {options}
                chosen={Some(place.map_or(0, |i| i + 1))} {on_choose} />
        }
    }

    /// A text the content proposes; none for an objective of the body's own.
    fn proposed(&self, id: &str) -> AttrValue {
        if self.cx.words.has(id) {
            self.cx.t(id)
        } else {
            AttrValue::default()
        }
    }

    /// What stands in a field: words of the content, or what was typed, as it was typed.
    fn shown(&self, wording: &Wording) -> AttrValue {
        match wording {
            Wording::Words(phrase) => self.cx.say(phrase),
            Wording::Typed(text) => AttrValue::from(text.clone()),
        }
    }
}
