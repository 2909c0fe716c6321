//! The days a plan hangs on: registration and end, and the meeting of a working group.

use crate::context::Cx;
use crate::pages::result::Props;
use crate::ui::{DateField, Section};
use twinning_core::app::Msg;
use twinning_core::assessment::{Edit, Plan};
use twinning_core::basics::{Date, Lens, Patch};
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

/// The fields for these days.
pub(super) fn fields(cx: &Cx, props: &Props) -> Html {
    let plan = &props.saved.assessment.plan;
    let on = |lens: Lens<Plan, Option<Date>>| {
        cx.on(move |day| Msg::Edit(Edit::Plan(Patch::set(lens, day))))
    };
    let planned = props.derived.programme.end.filter(|_| plan.end.is_none());
    let end_hint = match planned {
        Some(end) => cx.with("plan-end-planned", "date", cx.date(end).as_str()),
        None => cx.t("plan-end-hint"),
    };
    html! {
        <Section title={cx.t("plan-dates")}>
            <div class="grid">
                <DateField label={cx.t("plan-registration")} hint={cx.t("plan-registration-hint")}
                    error={cx.doubt(plan.registration)} value={plan.registration} on_change={on(|plan| &mut plan.registration)} />
                <DateField label={cx.t("plan-end")} hint={end_hint}
                    error={cx.doubt(plan.end)} value={plan.end} on_change={on(|plan| &mut plan.end)} />
                if props.derived.programme.arrangement == Some(Arrangement::Convenor) {
                    <DateField label={cx.t("plan-group-meeting")} hint={cx.t("plan-group-meeting.hint")}
                        error={cx.doubt(plan.group_meeting)} value={plan.group_meeting} on_change={on(|plan| &mut plan.group_meeting)} />
                }
            </div>
        </Section>
    }
}
