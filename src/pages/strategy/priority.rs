//! One national priority.

use super::suggestions::{COMMITTEES, FRAMES, SECTORS};
use crate::context::Cx;
use crate::ui::form::Family;
use crate::ui::{Entry, Fold, Form, Look, each};
use twinning_core::assessment::{Criterion, Intent, Priority};
use twinning_core::basics::{CommitteeRef, Lens, Phrase, Sdg, Weight};
use yew::prelude::*;

const INTENT: Family<Intent> = Family {
    name: "intent",
    all: &Intent::ALL,
    id: Intent::id,
};

/// What a priority is called.
pub fn name(cx: &Cx, priority: &Priority) -> AttrValue {
    match priority.title.trim() {
        "" => cx.t("priority-unnamed"),
        title => title.to_owned().into(),
    }
}

/// What else tells a priority from others: its sector and committee.
pub fn about(cx: &Cx, priority: &Priority) -> AttrValue {
    let committee = CommitteeRef::tidy(&priority.committee);
    let parts = [&priority.sector, &committee];
    let parts: Vec<_> = parts
        .iter()
        .map(|p| p.trim())
        .filter(|p| !p.is_empty())
        .collect();
    parts.join(&cx.t("list-separator")).into()
}

/// Makes the fields about a priority.
pub fn fields(cx: &Cx, form: Form<Priority>) -> Callback<(), Html> {
    let cx = cx.clone();
    Callback::from(move |()| {
        html! {
            <>
                { form.text("priority-title", |p| &mut p.title) }
                <div class="grid">
                    { form.text("priority-source", |p| &mut p.source) }
                    { form.text("priority-target", |p| &mut p.target) }
                    { form.suggested("priority-sector", SECTORS, |p| &mut p.sector) }
                    { form.suggested("priority-committee", COMMITTEES, |p| &mut p.committee) }
                </div>
                { form.choice("priority-intent", INTENT, Look::Row, |p| &mut p.intent) }
                { weights(&cx, &form) }
                <Fold summary={cx.t("priority-more")} inside={more(&cx, &form)} />
            </>
        }
    })
}

/// Makes the fields about development goals and the regional frame.
fn more(cx: &Cx, form: &Form<Priority>) -> Callback<(), Html> {
    let (cx, form) = (cx.clone(), form.clone());
    Callback::from(move |()| {
        html! {
            <>
                { form.checks("priority-sdgs", goals(&cx), Look::Row, |p| &mut p.sdgs) }
                { form.suggested("priority-frame", FRAMES, |p| &mut p.frame) }
            </>
        }
    })
}

/// How much the priority counts on each criterion.
fn weights(cx: &Cx, form: &Form<Priority>) -> Html {
    let weight = |w: Weight| Entry::new(w, cx.t(&format!("weight-{}", w.get())));
    let row = |criterion: Criterion| {
        let entries = Weight::all().map(weight).collect();
        let lens: Lens<Priority, Weight> = match criterion {
            Criterion::Economy => |p| &mut p.weights.economy,
            Criterion::Health => |p| &mut p.weights.health,
            Criterion::Environment => |p| &mut p.weights.environment,
            Criterion::Regulation => |p| &mut p.weights.regulation,
            Criterion::Feasibility => |p| &mut p.weights.feasibility,
        };
        form.pick(
            &format!("criterion-{}", criterion.id()),
            entries,
            Look::Line,
            lens,
        )
    };
    html! {
        <fieldset class="weights">
            <legend class="field-label">{ cx.t("priority-weights") }</legend>
            <p class="hint">{ cx.t("priority-weights-hint") }</p>
            { each(Criterion::ALL, row) }
        </fieldset>
    }
}

/// The Sustainable Development Goals.
fn goals(cx: &Cx) -> Vec<Entry<Sdg>> {
    let goal = |sdg: Sdg| {
        let says = Phrase::new("sdg")
            .with("n", u32::from(sdg.get()))
            .with("name", Phrase::new(format!("sdg-{}", sdg.get())));
        Entry::new(sdg, cx.say(&says))
    };
    Sdg::all().map(goal).collect()
}
