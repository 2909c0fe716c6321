//! The fields every objective has.

use super::ObjectiveForm;
use crate::ui::{Entry, NumberField, Select, TextArea, TextField};
use twinning_core::assessment::{Objective, Priority};
use twinning_core::basics::{Count, PriorityId, Wording};
use yew::prelude::*;

impl ObjectiveForm<'_> {
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
        let priorities = &self.card.page.derived.saved.assessment.strategy.priorities;
        let entry = |p: &Priority| Entry::new(Some(p.id.clone()), self.cx.typed(&p.title));
        let mut entries = vec![Entry::new(None, self.cx.t("plan-as-proposed"))];
        entries.extend(priorities.iter().map(entry));
        html! {
            <Select<Option<PriorityId>> label={self.cx.t("goal-priority")} hint={self.cx.t("plan-priority-hint")} {entries}
                chosen={Some(self.decided.priority.clone())} on_choose={self.on(|o, priority| o.priority = priority)} />
        }
    }

    pub(super) fn how(&self) -> Html {
        let proposed = self.proposed(&format!("objective-{}.serves", self.goal.id));
        html! {
            <TextArea label={self.cx.t("goal-how")} hint={self.cx.t("goal-how.hint")} lines={2}
                value={self.shown(&self.goal.how)} on_change={self.on_text(proposed, |o, text| o.how = text)} />
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
