//! The form for one objective. What equals the proposal is not stored.

use super::card::Props;
use super::change;
use crate::context::Cx;
use crate::ui::{Button, CheckList, DateField, Disclosure, NumberField, Select, Sign, TextArea, TextField};
use std::rc::Rc;
use twinning_core::app::{Edit, Msg};
use twinning_core::assessment::{Choice, Objective};
use twinning_core::basics::{KpiId, Phrase};
use twinning_core::plan::{Goal, Wording};
use yew::prelude::*;

/// What the fields of one objective are made from.
struct Form<'a> {
    cx: &'a Cx,
    props: &'a Props,
    goal: &'a Goal,
    /// What was decided about it so far.
    decided: Objective,
}

/// The form; nothing where the objective is gone.
pub(super) fn view(cx: &Cx, props: &Props) -> Html {
    let goal = props.derived.programme.goals.iter().find(|goal| goal.id == props.id);
    let Some(goal) = goal else {
        return Html::default();
    };
    let decided = change::decided(&props.derived.saved.assessment.plan, &goal.id)
        .cloned()
        .unwrap_or_else(|| Objective::new(goal.id.clone()));
    let form = Form { cx, props, goal, decided };
    let has_library_measure = goal.is_own && goal.kpi.is_some();
    html! {
        <div class="grid">
            { form.text() }
            if goal.is_own {
                { form.library() }
            }
            if !has_library_measure {
                { form.measure() }
            }
            { form.amounts() }
            <DateField label={cx.t("goal-date")} value={goal.date} on_change={form.on(|o, date| o.date = date)} />
            { form.verification() }
            <TextField label={cx.t("goal-owner")} hint={cx.t("plan-owner-hint")} value={goal.owner.clone()}
                on_change={form.on_text(AttrValue::default(), |o, text| o.owner = text)} />
            { form.priority() }
            if goal.is_own {
                { form.indicators() }
            } else if change::is_reworded(&form.decided) {
                { form.back() }
            }
        </div>
    }
}

impl Form<'_> {
    /// Stores a change of the objective. What somebody worked on stays in the plan.
    fn on<T: 'static>(&self, set: impl Fn(&mut Objective, T) + 'static) -> Callback<T> {
        let props = self.props.clone();
        self.cx.on(move |value| {
            let plan = change::with(&props.derived.saved.assessment.plan, &props.id, |objective| {
                set(objective, value);
                if objective.choice == Choice::Proposed && change::is_reworded(objective) {
                    objective.choice = Choice::Selected;
                }
            });
            Msg::Edit(Edit::Plan(plan))
        })
    }

    /// The same for a text: an empty one, and the one proposed, mean “as proposed”.
    fn on_text(&self, proposed: AttrValue, set: fn(&mut Objective, Option<String>)) -> Callback<String> {
        self.on(move |objective, text: String| {
            let own = !text.trim().is_empty() && text != proposed.as_str();
            set(objective, own.then_some(text));
        })
    }

    fn text(&self) -> Html {
        let proposed = self.proposed(&format!("objective-{}", self.goal.id));
        html! {
            <TextArea label={self.cx.t("plan-text")} hint={self.cx.t("plan-text-hint")} lines={2}
                value={self.shown(&self.goal.text)} on_change={self.on_text(proposed, |o, text| o.text = text)} />
        }
    }

    /// The indicators of success of the library, for an objective of the body's own.
    fn library(&self) -> Html {
        let kpis: Rc<[KpiId]> = self.props.content.catalogue.kpis.iter().map(|kpi| kpi.id.clone()).collect();
        let own = self.cx.t("plan-own-measure");
        let options: Vec<_> =
            std::iter::once(own).chain(kpis.iter().map(|id| self.cx.word("kpi", id.as_str()))).collect();
        let place = kpis.iter().position(|id| Some(id) == self.goal.kpi.as_ref());
        let on_choose = self.on(move |objective, index: usize| {
            objective.kpi = index.checked_sub(1).and_then(|i| kpis.get(i)).cloned();
            if objective.kpi.is_some() {
                objective.measure = None;
            }
        });
        html! {
            <Select label={self.cx.t("goal-measure")} {options} chosen={Some(place.map_or(0, |i| i + 1))} {on_choose} />
        }
    }

    fn measure(&self) -> Html {
        let record = self.props.content.catalogue.record(&self.goal.id);
        let proposed = record.map(|record| self.cx.word("kpi", record.kpi.as_str())).unwrap_or_default();
        html! {
            <TextField label={self.cx.t("goal-measure")} hint={self.cx.t("plan-measure-hint")}
                value={self.shown(&self.goal.measure)} on_change={self.on_text(proposed, |o, text| o.measure = text)} />
        }
    }

    fn amounts(&self) -> Html {
        let unreadable = self.cx.t("number-unreadable");
        let number = |n: Option<u32>| n.and_then(twinning_core::basics::Count::new);
        html! {
            <>
                <NumberField label={self.cx.t("goal-baseline")} value={number(self.goal.baseline)}
                    unreadable={unreadable.clone()} on_change={self.on(|o, n| o.baseline = n)} />
                <NumberField label={self.cx.t("goal-target")} value={number(self.goal.target)}
                    {unreadable} on_change={self.on(|o, n| o.target = n)} />
            </>
        }
    }

    fn verification(&self) -> Html {
        let proposed = match &self.goal.kpi {
            Some(kpi) if self.goal.is_own => self.proposed(&format!("kpi-{kpi}.verification")),
            _ => self.proposed(&format!("objective-{}.verification", self.goal.id)),
        };
        html! {
            <TextField label={self.cx.t("goal-verification")} value={self.shown(&self.goal.verification)}
                on_change={self.on_text(proposed, |o, text| o.verification = text)} />
        }
    }

    fn priority(&self) -> Html {
        let derived = self.props.derived.clone();
        let priorities = &derived.saved.assessment.strategy.priorities;
        let titles = priorities.iter().map(|priority| self.cx.typed(&priority.title));
        let options: Vec<_> = std::iter::once(self.cx.t("plan-priority-proposed")).chain(titles).collect();
        let place = priorities.iter().position(|p| Some(&p.id) == self.decided.priority.as_ref());
        let chosen = Some(place.map_or(0, |i| i + 1));
        let on_choose = self.on({
            let derived = derived.clone();
            move |objective, index: usize| {
                let priorities = &derived.saved.assessment.strategy.priorities;
                objective.priority = index.checked_sub(1).and_then(|i| priorities.get(i)).map(|p| p.id.clone());
            }
        });
        html! { <Select label={self.cx.t("goal-priority")} {options} {chosen} {on_choose} /> }
    }

    /// The competencies an objective of the body's own lifts.
    fn indicators(&self) -> Html {
        let asked: Rc<[_]> = {
            let assessment = &self.props.derived.saved.assessment;
            assessment.asked(&self.props.content.instrument).map(|(_, i)| i.id.clone()).collect()
        };
        let is_chosen = |id| self.decided.indicators.contains(id);
        let items: Vec<_> =
            asked.iter().map(|id| (self.cx.word("indicator", id.as_str()).into(), is_chosen(id))).collect();
        let on_toggle = self.on(move |objective, (index, on): (usize, bool)| {
            let Some(id) = asked.get(index) else {
                return;
            };
            objective.indicators.retain(|other| other != id);
            if on {
                objective.indicators.push(id.clone());
            }
        });
        let n = self.decided.indicators.len();
        html! {
            <Disclosure summary={self.cx.with("plan-indicators", "n", n)}>
                <CheckList legend={self.cx.t("goal-rises")} {items} {on_toggle} />
            </Disclosure>
        }
    }

    /// Takes back everything that was worded differently.
    fn back(&self) -> Html {
        let plan = change::as_proposed(&self.props.derived.saved.assessment.plan, &self.goal.id);
        let message = Msg::Remove(Edit::Plan(plan), Phrase::new("plan-notice-proposed"));
        let on_press = self.cx.send.reform(move |()| message.clone());
        html! {
            <div class="button-row">
                <Button label={self.cx.t("plan-back")} sign={Sign::Undo} {on_press} />
            </div>
        }
    }

    /// A proposed text; none for an objective of the body's own without an indicator.
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
