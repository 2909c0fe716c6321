//! What the body said of itself, its purpose, its country's strategy and its means.

use super::{comparison, section};
use crate::assessment::{Criterion, Holder, Priority, Role, Roles, TargetCommittee};
use crate::basics::{Percent, Phrase, Reply};
use crate::instrument::Arrangement;
use crate::policy::{DutyCheck, DutyState};
use crate::report::block::{Block, Row, Section};
use crate::report::write::Writer;

pub(super) fn organization(w: &Writer<'_>) -> Section {
    let o = &w.assessment().organization;
    let rows = vec![
        w.row("organization-name", w.typed(&o.name)),
        w.row("organization-acronym", w.typed(&o.acronym)),
        w.row("organization-country", w.typed(&o.country)),
        w.row("organization-prepared-by", w.typed(&o.prepared_by)),
        w.row(
            "organization-membership",
            w.word("membership", o.membership.id()),
        ),
        w.row("question-new-rights", reply(w, o.new_rights)),
        w.row("count-p-memberships", w.count(o.p_memberships)),
        w.row("count-o-memberships", w.count(o.o_memberships)),
        w.row("count-secretariats", w.count(o.secretariats)),
        w.row("count-chairs", w.count(o.chairs)),
        w.row("count-convenors", w.count(o.convenors)),
        w.row("count-staff", w.count(o.staff)),
        w.row("organization-languages", w.typed(&o.languages)),
        w.row("organization-groupings", w.typed(&o.groupings)),
    ];
    section(w, "organization", vec![Block::Facts { rows }])
}

pub(super) fn ambition(w: &Writer<'_>) -> Section {
    let a = &w.assessment().ambition;
    let n = &a.nominee;
    let interest: Vec<_> = a
        .interest
        .iter()
        .map(|i| Phrase::new(format!("arrangement-{}", i.id())))
        .collect();
    let interest = if interest.is_empty() {
        w.t("interest-undecided")
    } else {
        w.words.list(&interest)
    };
    let criteria = comparison::criteria(w).unwrap_or_else(|| w.t("criteria-unordered"));
    let months = a.horizon_months.map_or_else(
        || w.t("open-point"),
        |n| w.with("unit-months", "n", n.get()),
    );
    let mut blocks = vec![Block::Facts {
        rows: vec![
            w.row("written-vision", w.typed(&a.vision)),
            w.row("written-need", w.typed(&a.need)),
            w.row("ambition-interest", interest),
            w.row("ambition-criteria", criteria),
            w.row("ambition-horizon", months),
            w.row("question-own-vote", reply(w, a.own_vote)),
            w.row(
                "question-no-funding-expected",
                reply(w, a.no_funding_expected),
            ),
        ],
    }];
    for committee in &a.committees {
        let check = w
            .derived
            .advice
            .duties
            .iter()
            .find(|d| d.committee == committee.id);
        blocks.extend(self::committee(w, committee, check));
    }
    blocks.push(w.heading(w.t("written-nominee")));
    blocks.push(Block::Facts {
        rows: vec![
            w.row("nominee-name", w.typed(&n.name)),
            w.row("nominee-role", w.typed(&n.role)),
            w.row("question-nominee-active", reply(w, n.active_in_group)),
            w.row("question-nominee-chaired", reply(w, n.has_chaired)),
            w.row("question-nominee-standing", reply(w, n.standing)),
            w.row("question-nominee-language", reply(w, n.language)),
            w.row("question-nominee-released", reply(w, n.released)),
            w.row("question-nominee-cv", reply(w, n.cv)),
        ],
    });
    section(w, "ambition", blocks)
}

/// Who holds the leading roles: those of which something is known.
fn roles(w: &Writer<'_>, roles: &Roles) -> Vec<Row> {
    let mut rows = Vec::new();
    for arrangement in Arrangement::ALL {
        let Some(role) = roles
            .of(arrangement)
            .filter(|role| **role != Role::default())
        else {
            continue;
        };
        let id = arrangement.id();
        let label = format!("holder-{id}");
        rows.push(w.row(&label, w.word("held-by", role.holder.id())));
        if role.holder == Holder::Other {
            rows.push(w.row("role-name", w.typed(&role.name)));
            for (what, said) in role.said() {
                rows.push(w.row(&format!("question-{id}-holder-{what}"), reply(w, said)));
            }
        }
    }
    if !roles.nominates.is_unknown() {
        let label = "question-secretariat-nominates";
        rows.push(w.row(label, reply(w, roles.nominates)));
    }
    rows
}

fn committee(w: &Writer<'_>, c: &TargetCommittee, check: Option<&DutyCheck>) -> Vec<Block> {
    let mut rows = vec![
        w.row("committee-title", w.typed(&c.title)),
        w.row("committee-status", w.word("status", c.status.id())),
        w.row("question-willing", reply(w, c.willing)),
        w.row("question-new-rights-committee", reply(w, c.new_rights)),
        w.row("question-active-projects", reply(w, c.active_projects)),
        w.row("written-working-group", w.typed(&c.working_group)),
        w.row("question-twinned-convenor", reply(w, c.twinned_convenor)),
        w.row("question-twinned-chair", reply(w, c.twinned_chair)),
        w.row(
            "question-twinned-secretariat",
            reply(w, c.twinned_secretariat),
        ),
    ];
    rows.extend(roles(w, &c.roles));
    rows.push(w.row("committee-next-meeting", w.day(c.next_meeting)));
    if let Some(check) = check {
        let state = format!("duty-state-{}", check.state.id());
        rows.push(w.row("duty-check", w.t(&state)));
        let duties = check
            .duties
            .iter()
            .filter(|_| check.state != DutyState::NoDuty);
        rows.extend(duties.map(|(truth, says)| Row {
            label: w.word("truth", truth.id()),
            value: w.say(says),
        }));
    }
    let name = w.committee(&c.reference);
    vec![w.heading(name), Block::Facts { rows }]
}

pub(super) fn strategy(w: &Writer<'_>) -> Section {
    let s = &w.assessment().strategy;
    let mut blocks = vec![Block::Facts {
        rows: vec![w.row("strategy-plan", w.typed(&s.plan))],
    }];
    if s.priorities.is_empty() {
        blocks.push(w.text("strategy-empty-cost"));
    }
    for priority in &s.priorities {
        blocks.push(w.heading(w.typed(&priority.title)));
        blocks.push(Block::Facts {
            rows: self::priority(w, priority),
        });
    }
    section(w, "strategy", blocks)
}

fn priority(w: &Writer<'_>, p: &Priority) -> Vec<Row> {
    let mut rows = vec![
        w.row("priority-source", w.typed(&p.source)),
        w.row("priority-target", w.typed(&p.target)),
        w.row("priority-sector", w.typed(&p.sector)),
        w.row("priority-sdgs", w.sdgs(&p.sdgs)),
        w.row("priority-frame", w.typed(&p.frame)),
        w.row("priority-intent", w.word("intent", p.intent.id())),
        w.row("priority-committee", w.committee(&p.committee)),
    ];
    rows.extend(Criterion::ALL.iter().map(|criterion| {
        let label = format!("criterion-{}", criterion.id());
        let weight = Phrase::new("of").with("n", u32::from(p.weights.get(*criterion).get()));
        w.row(&label, w.say(&weight.with("all", 3_u32)))
    }));
    rows.push(w.row("priority-score", w.percent(p.score())));
    rows
}

pub(super) fn resources(w: &Writer<'_>) -> Section {
    let r = &w.assessment().resources;
    let share = |n: Option<Percent>| match n {
        None => w.t("open-point"),
        Some(n) => w.percent(f64::from(n.get()) / 100.0),
    };
    let money = match (r.budget, r.currency.trim()) {
        (None, _) => w.t("open-point"),
        (Some(n), "") => n.get().to_string(),
        (Some(n), currency) => format!("{} {currency}", n.get()),
    };
    let rows = vec![
        w.row("count-coordinator", share(r.coordinator)),
        w.row("count-nominee", share(r.nominee)),
        w.row("count-deputy", share(r.deputy)),
        w.row("count-committee-people", w.count(r.committee_people)),
        w.row("count-expert-hours", w.count(r.expert_hours)),
        w.row("count-trips", w.count(r.trips)),
        w.row("resources-budget", money),
        w.row("resources-funding", w.word("funding", r.funding.id())),
        w.row("count-years-secured", w.count(r.years_secured)),
        w.row("question-internet", reply(w, r.internet)),
        w.row("question-room", reply(w, r.room)),
        w.row("question-experts", reply(w, r.experts)),
        w.row("question-service-agreement", reply(w, r.service_agreement)),
        w.row("question-management", reply(w, r.management)),
        w.row("question-ministry", reply(w, r.ministry)),
        w.row("resources-note", w.typed(&r.note)),
    ];
    section(w, "resources", vec![Block::Facts { rows }])
}

fn reply(w: &Writer<'_>, reply: Reply) -> String {
    w.word("reply", reply.id())
}
