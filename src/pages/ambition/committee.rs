//! One committee the body has in mind.

use crate::context::Cx;
use crate::ui::form::Family;
use crate::ui::{Form, Look};
use twinning_core::assessment::{Ambition, Duties, Holder, Role, Status, TargetCommittee};
use twinning_core::basics::CommitteeRef;
use twinning_core::instrument::Arrangement;
use yew::prelude::*;

const STATUS: Family<Status> = Family {
    name: "status",
    all: &Status::ALL,
    id: Status::id,
};

const HOLDER: Family<Holder> = Family {
    name: "held-by",
    all: &Holder::ALL,
    id: Holder::id,
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
                { role(&form.part(|c| &mut c.roles.convenor), Arrangement::Convenor) }
            }
            if ambition.asks_about(Arrangement::Chair) {
                { form.reply("question-twinned-chair", |c| &mut c.twinned_chair) }
                { role(&form.part(|c| &mut c.roles.chair), Arrangement::Chair) }
                { form.reply("question-secretariat-nominates", |c| &mut c.roles.nominates) }
            }
            if ambition.asks_about(Arrangement::Secretariat) {
                { form.reply("question-twinned-secretariat", |c| &mut c.twinned_secretariat) }
                { role(&form.part(|c| &mut c.roles.secretariat), Arrangement::Secretariat) }
            }
            { form.date("committee-next-meeting", |c| &mut c.next_meeting) }
        </>
    }
}

/// Who holds a role, which an arrangement leads to: that body would be the lead partner.
fn role(form: &Form<Role>, arrangement: Arrangement) -> Html {
    let is_other = form.get(|r| &mut r.holder) == Holder::Other;
    let id = arrangement.id();
    let question = |end: &str| format!("question-{id}-holder-{end}");
    html! {
        <>
            { form.choice(&format!("holder-{id}"), HOLDER, Look::Row, |r| &mut r.holder) }
            if is_other {
                <div class="grid">{ form.text("role-name", |r| &mut r.name) }</div>
                { form.reply(&question("experienced"), |r| &mut r.experienced) }
                { form.reply(&question("asked"), |r| &mut r.asked) }
                { form.reply(&question("agrees"), |r| &mut r.agrees) }
            }
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
