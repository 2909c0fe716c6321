//! Where a body stands between observer and secretariat, and what comes next.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived};
use twinning_core::advice::Ladder;
use twinning_core::assessment::{Assessment, Holder, Status, TargetCommittee};
use twinning_core::basics::{CommitteeId, Count, Truth};
use twinning_core::instrument::Arrangement;

/// A body with this status in its committee, so many experts there, and these roles: convenor, chair
/// and secretariat.
fn ladder(status: Status, experts: Option<u32>, held: [Holder; 3]) -> Ladder {
    with_roles(status, experts, held, [None; 3])
}

/// The same with so many convenors, chairs and secretariats in all.
fn with_roles(
    status: Status,
    experts: Option<u32>,
    held: [Holder; 3],
    all: [Option<u32>; 3],
) -> Ladder {
    let count = |n: Option<u32>| n.and_then(Count::new);
    let mut assessment = Assessment::default();
    let mut committee = TargetCommittee::new(CommitteeId::parse("c").unwrap());
    committee.status = status;
    committee.duties.experts = count(experts);
    let roles = &mut committee.roles;
    let [convenor, chair, secretariat] = held;
    roles.convenor.holder = convenor;
    roles.chair.holder = chair;
    roles.secretariat.holder = secretariat;
    assessment.ambition.committees.push(committee);
    let [convenors, chairs, secretariats] = all.map(count);
    assessment.organization.convenors = convenors;
    assessment.organization.chairs = chairs;
    assessment.organization.secretariats = secretariats;
    derived(&assessment, &content()).advice.ladder
}

fn here(ladder: &Ladder) -> Vec<&str> {
    ladder.here().map(|rung| rung.id.as_str()).collect()
}

fn next(ladder: &Ladder) -> Vec<&str> {
    ladder.next().map(|rung| rung.id.as_str()).collect()
}

const NONE: [Holder; 3] = [Holder::Other, Holder::Nobody, Holder::Other];

#[test]
fn a_body_climbs_one_rung_at_a_time() {
    use Status::{None as Outside, O, P};
    let climb: [(Ladder, &[&str], &[&str]); 6] = [
        (ladder(Outside, Some(0), NONE), &[], &["o-member"]),
        (ladder(O, Some(0), NONE), &["o-member"], &["p-member"]),
        (ladder(P, Some(0), NONE), &["p-member"], &["experts"]),
        (ladder(P, Some(2), NONE), &["experts"], &["convenor"]),
        (
            ladder(P, Some(2), [Holder::Own, Holder::Other, Holder::Other]),
            &["convenor"],
            &["chair", "secretariat"],
        ),
        (
            ladder(P, Some(2), [Holder::Own, Holder::Other, Holder::Own]),
            &["secretariat"],
            &[],
        ),
    ];
    for (ladder, stands, comes) in climb {
        assert_eq!(
            (here(&ladder).as_slice(), next(&ladder).as_slice()),
            (stands, comes)
        );
    }
}

#[test]
fn a_role_held_elsewhere_is_a_note_and_no_rung() {
    let all = [Some(2), Some(0), Some(1)];
    let ladder = with_roles(Status::O, Some(0), NONE, all);
    assert_eq!(here(&ladder), ["o-member"]);
    assert_eq!(next(&ladder), ["p-member"]);
    let reached = ladder.rungs.iter().filter(|rung| rung.is_reached());
    let reached: Vec<_> = reached.map(|rung| rung.id.as_str()).collect();
    assert_eq!(reached, ["o-member"]);
    assert_eq!(ladder.elsewhere, [("convenor", 2), ("secretariat", 1)]);
    // What is held here is not held elsewhere.
    let own = [Holder::Own, Holder::Other, Holder::Own];
    let ladder = with_roles(Status::P, Some(2), own, all);
    assert_eq!(ladder.elsewhere, [("convenor", 1)]);
    assert_eq!(here(&ladder), ["secretariat"]);
}

#[test]
fn what_is_not_known_is_open_and_not_reached() {
    let ladder = ladder(Status::P, None, [Holder::Unknown; 3]);
    assert_eq!(here(&ladder), ["p-member"]);
    let truths: Vec<_> = ladder.rungs.iter().map(|rung| rung.because.truth).collect();
    let (met, open) = (Truth::Met, Truth::Unknown);
    assert_eq!(truths, [met, met, open, open, open, open]);
}

#[test]
fn the_arrangements_lead_to_their_rungs_and_the_last_two_stand_beside_each_other() {
    let ladder = ladder(Status::Unknown, None, [Holder::Unknown; 3]);
    assert_eq!(here(&ladder), [""; 0]);
    let by: Vec<_> = ladder.rungs.iter().filter_map(|rung| rung.by).collect();
    assert_eq!(by, Arrangement::ALL);
    let heights: Vec<_> = ladder.rungs.iter().map(|rung| rung.height).collect();
    assert_eq!(heights, [1, 2, 3, 4, 5, 5]);
}
