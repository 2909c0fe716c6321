//! Where a body stands between observer and secretariat, and what comes next.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, derived};
use twinning_core::advice::Ladder;
use twinning_core::assessment::{Assessment, Status, TargetCommittee};
use twinning_core::basics::{CommitteeId, Count, Truth};
use twinning_core::instrument::Arrangement;

/// A body with this status in its committee, so many experts there, and so many convenors, chairs
/// and secretariats anywhere.
fn ladder(status: Status, experts: Option<u32>, held: [Option<u32>; 3]) -> Ladder {
    let count = |n: Option<u32>| n.and_then(Count::new);
    let mut assessment = Assessment::default();
    let mut committee = TargetCommittee::new(CommitteeId::parse("c").unwrap());
    committee.status = status;
    committee.duties.experts = count(experts);
    assessment.ambition.committees.push(committee);
    let [convenors, chairs, secretariats] = held.map(count);
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

const NONE: [Option<u32>; 3] = [Some(0), Some(0), Some(0)];

#[test]
fn a_body_climbs_one_rung_at_a_time() {
    use Status::{None as Outside, O, P};
    let climb: [(Ladder, &[&str], &[&str]); 6] = [
        (ladder(Outside, Some(0), NONE), &[], &["o-member"]),
        (ladder(O, Some(0), NONE), &["o-member"], &["p-member"]),
        (ladder(P, Some(0), NONE), &["p-member"], &["experts"]),
        (ladder(P, Some(2), NONE), &["experts"], &["convenor"]),
        (
            ladder(P, Some(2), [Some(1), Some(0), Some(0)]),
            &["convenor"],
            &["chair", "secretariat"],
        ),
        (
            ladder(P, Some(2), [Some(1), Some(0), Some(3)]),
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
fn a_role_held_elsewhere_does_not_lift_a_body_over_a_rung_that_is_missing() {
    let ladder = ladder(Status::O, Some(0), [Some(2), Some(0), Some(1)]);
    assert_eq!(here(&ladder), ["o-member"]);
    assert_eq!(next(&ladder), ["p-member"]);
    let reached = ladder.rungs.iter().filter(|rung| rung.is_reached());
    let reached: Vec<_> = reached.map(|rung| rung.id.as_str()).collect();
    assert_eq!(reached, ["o-member", "convenor", "secretariat"]);
}

#[test]
fn what_is_not_known_is_open_and_not_reached() {
    let ladder = ladder(Status::P, None, [None; 3]);
    assert_eq!(here(&ladder), ["p-member"]);
    let truths: Vec<_> = ladder.rungs.iter().map(|rung| rung.because.truth).collect();
    let (met, open) = (Truth::Met, Truth::Unknown);
    assert_eq!(truths, [met, met, open, open, open, open]);
}

#[test]
fn the_arrangements_lead_to_their_rungs_and_the_last_two_stand_beside_each_other() {
    let ladder = ladder(Status::Unknown, None, [None; 3]);
    assert_eq!(here(&ladder), [""; 0]);
    let by: Vec<_> = ladder.rungs.iter().filter_map(|rung| rung.by).collect();
    assert_eq!(by, Arrangement::ALL);
    let heights: Vec<_> = ladder.rungs.iter().map(|rung| rung.height).collect();
    assert_eq!(heights, [1, 2, 3, 4, 5, 5]);
}
