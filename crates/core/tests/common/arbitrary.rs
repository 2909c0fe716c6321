//! Any assessment a person could make, for laws.

use super::committees::{committees, reference};
use super::content;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use twinning_core::assessment::{
    Ambition, Answer, Assessment, Confidence, DatedAnswer, Decision, Evidence, Funding, Holder,
    Intent, Membership, Merit, Nominee, Objective, Organization, Plan, Priority, Resources,
    Respondent, Respondents, Scope, Status, Strategy as National, Value, Weights,
};
use twinning_core::basics::{
    CommitteeId, Count, Date, IndicatorId, KpiId, Level, Moment, ObjectiveId, PriorityId, Reply,
    RespondentId, Sdg, Weight,
};
use twinning_core::instrument::Arrangement;

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        5 => "[A-Za-z0-9 ,.;:'\"|=+@<>&*_-]{1,30}",
        2 => "\\PC{0,20}",
    ]
}

pub fn reply() -> impl Strategy<Value = Reply> {
    prop::sample::select(Reply::ALL.to_vec())
}

pub fn count() -> impl Strategy<Value = Option<Count>> {
    option::of(
        prop_oneof![0_u32..8, 90_u32..110, 0_u32..=999_999_999]
            .prop_map(|n| Count::new(n).expect("in range")),
    )
}

pub fn date() -> impl Strategy<Value = Option<Date>> {
    option::of((0_i32..40_000).prop_map(Date::from_days))
}

pub fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => (1_u8..=5).prop_map(|l| Value::Level(Level::new(l).expect("in range"))),
        1 => Just(Value::DontKnow),
        1 => Just(Value::NotApplicable),
    ]
}

pub fn answer() -> impl Strategy<Value = Answer> {
    (
        option::weighted(0.9, value()),
        prop::sample::select(Evidence::ALL.to_vec()),
        prop::sample::select(Confidence::ALL.to_vec()),
        text(),
        text(),
        option::weighted(0.3, Just("1.1.0".parse().expect("a version"))),
    )
        .prop_map(
            |(value, evidence, confidence, note, reason, as_of)| Answer {
                value,
                evidence,
                confidence,
                note,
                reason,
                as_of,
            },
        )
}

fn indicator() -> impl Strategy<Value = IndicatorId> {
    let ids: Vec<_> = content()
        .instrument
        .indicators()
        .map(|(_, i)| i.id.clone())
        .collect();
    prop::sample::select(ids)
}

fn organization() -> impl Strategy<Value = Organization> {
    (
        (text(), text(), text(), text(), text(), text()),
        prop::sample::select(Membership::ALL.to_vec()),
        reply(),
        (count(), count(), count(), count(), count(), count()),
    )
        .prop_map(|(t, membership, new_rights, n)| Organization {
            name: t.0,
            acronym: t.1,
            country: t.2,
            prepared_by: t.3,
            languages: t.4,
            groupings: t.5,
            membership,
            new_rights,
            p_memberships: n.0,
            o_memberships: n.1,
            secretariats: n.2,
            chairs: n.3,
            convenors: n.4,
            staff: n.5,
        })
}

fn ambition() -> impl Strategy<Value = Ambition> {
    (
        (text(), text(), text(), text()),
        (
            vec(prop::sample::select(Arrangement::ALL.to_vec()), 0..4),
            vec(prop::sample::select(Merit::ALL.to_vec()), 0..5),
        ),
        committees(),
        option::of(prop::sample::select(vec!["c-0", "c-1", "gone"])),
        (
            reply(),
            reply(),
            reply(),
            reply(),
            reply(),
            reply(),
            reply(),
            reply(),
        ),
        option::of((1_u32..100).prop_map(|n| Count::new(n).expect("in range"))),
    )
        .prop_map(
            |(t, (interest, criteria), committees, main, r, horizon_months)| Ambition {
                vision: t.0,
                need: t.1,
                interest: interest.into_iter().collect(),
                criteria,
                committees,
                horizon_months,
                main: main.and_then(CommitteeId::parse),
                nominee: Nominee {
                    name: t.2,
                    role: t.3,
                    active_in_group: r.0,
                    has_chaired: r.1,
                    standing: r.2,
                    language: r.3,
                    released: r.4,
                    cv: r.5,
                },
                own_vote: r.6,
                no_funding_expected: r.7,
            },
        )
}

fn weights() -> impl Strategy<Value = Weights> {
    let one = || (0_u8..=3).prop_map(|n| Weight::new(n).expect("in range"));
    (one(), one(), one(), one(), one()).prop_map(|w| Weights {
        economy: w.0,
        health: w.1,
        environment: w.2,
        regulation: w.3,
        feasibility: w.4,
    })
}

fn strategy() -> impl Strategy<Value = National> {
    let one = (
        (text(), text(), text(), text(), text()),
        reference(),
        vec(
            (1_u8..=17).prop_map(|n| Sdg::new(n).expect("in range")),
            0..4,
        ),
        weights(),
        prop::sample::select(Intent::ALL.to_vec()),
    );
    (text(), vec(one, 0..4)).prop_map(|(plan, all)| National {
        plan,
        priorities: all
            .into_iter()
            .enumerate()
            .map(|(n, (t, committee, sdgs, weights, intent))| Priority {
                title: t.0,
                source: t.1,
                target: t.2,
                sector: t.3,
                frame: t.4,
                committee,
                sdgs: sdgs.into_iter().collect(),
                weights,
                intent,
                ..Priority::new(PriorityId::parse(&format!("p-{n}")).expect("an id"))
            })
            .collect(),
    })
}

fn resources() -> impl Strategy<Value = Resources> {
    (
        (
            count(),
            count(),
            count(),
            count(),
            count(),
            count(),
            count(),
            count(),
        ),
        (text(), text()),
        prop::sample::select(Funding::ALL.to_vec()),
        (reply(), reply(), reply(), reply(), reply(), reply()),
    )
        .prop_map(|(n, t, funding, r)| Resources {
            coordinator: n.0,
            nominee: n.1,
            deputy: n.2,
            committee_people: n.3,
            expert_hours: n.4,
            trips: n.5,
            budget: n.6,
            years_secured: n.7,
            currency: t.0,
            note: t.1,
            funding,
            internet: r.0,
            room: r.1,
            experts: r.2,
            management: r.3,
            ministry: r.4,
            service_agreement: r.5,
        })
}

fn plan() -> impl Strategy<Value = Plan> {
    let ids: Vec<_> = content()
        .catalogue
        .objectives
        .iter()
        .map(|o| o.id.to_string())
        .collect();
    let id = prop_oneof![prop::sample::select(ids), "own-[1-3]"];
    let one = (
        prop::sample::select(vec![
            Decision::Proposed,
            Decision::Selected,
            Decision::Declined,
        ]),
        (
            option::of(text()),
            option::of(text()),
            option::of(text()),
            option::of(text()),
            option::of(text()),
        ),
        (count(), count(), date()),
        option::of(prop::sample::select(vec!["p1", "p2", "x5", "nowhere"])),
        option::of(prop::sample::select(vec!["p-0", "p-1", "gone"])),
        vec(indicator(), 0..3),
    );
    let days = (date(), date(), date());
    (days, btree_map(id, one, 0..5)).prop_map(|((registration, end, group_meeting), all)| Plan {
        registration,
        end,
        group_meeting,
        objectives: all
            .into_iter()
            .map(
                |(id, (choice, t, n, kpi, priority, indicators))| Objective {
                    choice,
                    text: t.0,
                    measure: t.1,
                    verification: t.2,
                    owner: t.3,
                    how: t.4,
                    baseline: n.0,
                    target: n.1,
                    date: n.2,
                    kpi: kpi.and_then(KpiId::parse),
                    priority: priority.and_then(PriorityId::parse),
                    indicators,
                    ..Objective::new(ObjectiveId::parse(&id).expect("an id"))
                },
            )
            .collect(),
    })
}

/// Any respondents; few ids and times, so that copies of the same one meet.
pub fn respondents() -> impl Strategy<Value = Respondents> {
    let given = (0_u64..4, answer()).prop_map(|(at, answer)| DatedAnswer {
        at: Moment(at),
        answer,
    });
    let one = (
        text(),
        0_u64..3,
        0_u64..3,
        btree_map(indicator(), given, 0..12),
    )
        .prop_map(|(name, named, added, answers)| Respondent {
            name,
            named: Moment(named),
            added: Moment(added),
            answers: answers.into_iter().collect(),
        });
    btree_map("r-[1-4]", one, 0..4).prop_map(|all| {
        let id = |id: &str| RespondentId::parse(id).expect("an id");
        all.into_iter().map(|(key, one)| (id(&key), one)).collect()
    })
}

/// Any assessment a person could make.
pub fn assessment() -> impl Strategy<Value = Assessment> {
    (
        prop_oneof![3 => Just(Scope::Full), 1 => Just(Scope::Short)],
        prop::sample::select(vec!["", "iso-supplement-11-2020"]),
        organization(),
        ambition(),
        strategy(),
        btree_map(indicator(), answer(), 0..42),
        resources(),
        plan(),
        respondents(),
    )
        .prop_map(
            |(
                scope,
                edition,
                organization,
                ambition,
                strategy,
                answers,
                resources,
                plan,
                respondents,
            )| {
                Assessment {
                    scope,
                    edition: edition.to_owned(),
                    organization,
                    ambition,
                    strategy,
                    answers: answers.into_iter().collect(),
                    resources,
                    plan,
                    respondents,
                }
            },
        )
}

/// Any body at all, but more often than not a full member that meets what is not measured, so
/// that arrangements are possible.
pub fn comparable() -> impl Strategy<Value = Assessment> {
    let level = prop::sample::select(vec![None, Some(2_u8), Some(3), Some(3), Some(4)]);
    (assessment().boxed(), level).prop_map(|(mut a, level)| {
        let Some(level) = level else { return a };
        for (id, answer) in super::all_at(&content(), level).answers {
            let given = a.answers.get(&id).and_then(|given| given.value);
            if !matches!(given, Some(Value::Level(_))) {
                a.answers.insert(id, answer);
            }
        }
        a.scope = Scope::Full;
        a.organization.membership = Membership::Full;
        a.ambition.own_vote = Reply::Yes;
        a.ambition.no_funding_expected = Reply::Yes;
        for committee in &mut a.ambition.committees {
            committee.status = Status::P;
            committee.twinned_convenor = Reply::No;
            committee.twinned_chair = Reply::Unknown;
            // As often as not it is known who holds the roles.
            if committee.roles.nominates != Reply::No {
                for arrangement in Arrangement::ALL {
                    if let Some(role) = committee.roles.of_mut(arrangement) {
                        role.holder = Holder::Other;
                    }
                }
            }
        }
        a
    })
}
