//! One committee the body has in mind.

use crate::context::Cx;
use crate::ui::form::Family;
use crate::ui::{Form, Look};
use twinning_core::assessment::{Ambition, Duties, Status, TargetCommittee};
use twinning_core::basics::CommitteeRef;
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

const STATUS: Family<Status> = Family {
    name: "status",
    all: &Status::ALL,
    id: Status::id,
};

/// What a committee is called: its reference, if it has one.
pub fn name(cx: &Cx, committee: &TargetCommittee) -> AttrValue {
    match committee.reference.trim() {
        "" => cx.t("committee-unnamed"),
        reference => CommitteeRef::tidy(reference).into(),
    }
}

/// The fields about a committee. What an arrangement needs is asked where it is of interest.
pub fn committee(form: &Form<TargetCommittee>, ambition: &Ambition, full_member: bool) -> Html {
    let p_member = form.get(|c| &mut c.status) == Status::P;
    html! {
        <>
            <div class="grid">
                { form.text("committee-reference", |c| &mut c.reference) }
                { form.text("committee-title", |c| &mut c.title) }
            </div>
            { form.choice("committee-status", STATUS, Look::Row, |c| &mut c.status) }
            if p_member {
                { duties(&form.part(|c| &mut c.duties)) }
            } else {
                { form.reply("question-willing", |c| &mut c.willing) }
            }
            if !full_member {
                { form.reply("question-new-rights-committee", |c| &mut c.new_rights) }
            }
            { form.reply("question-active-projects", |c| &mut c.active_projects) }
            if ambition.asks_about(Arrangement::Convenor) {
                { form.text("written-working-group", |c| &mut c.working_group) }
                { form.reply("question-twinned-convenor", |c| &mut c.twinned_convenor) }
            }
            if ambition.asks_about(Arrangement::Chair) {
                { form.reply("question-twinned-chair", |c| &mut c.twinned_chair) }
            }
            if ambition.asks_about(Arrangement::Secretariat) {
                { form.reply("question-twinned-secretariat", |c| &mut c.twinned_secretariat) }
            }
            { form.date("committee-next-meeting", |c| &mut c.next_meeting) }
        </>
    }
}

/// How the duties of a P-member were met last year.
fn duties(form: &Form<Duties>) -> Html {
    html! {
        <fieldset class="stack">
            <legend class="field-label">{ form.word("committee-duties") }</legend>
            <p class="hint">{ form.word("committee-duties-hint") }</p>
            <div class="grid">
                { form.count("committee-cibs-issued", |d| &mut d.cibs_issued) }
                { form.count("committee-cibs-missed", |d| &mut d.cibs_missed) }
                { form.count("committee-ballots-missed", |d| &mut d.ballots_missed) }
                { form.count("committee-meetings-missed", |d| &mut d.meetings_missed) }
                { form.count("committee-experts", |d| &mut d.experts) }
            </div>
        </fieldset>
    }
}
