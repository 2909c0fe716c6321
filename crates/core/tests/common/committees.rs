//! Any committee a body could have in mind.

use super::arbitrary::{count, date, reply, text};
use proptest::collection::vec;
use proptest::prelude::*;
use twinning_core::assessment::{Duties, Holder, Role, Roles, Status, TargetCommittee};
use twinning_core::basics::CommitteeId;

const COMMITTEES: [&str; 4] = ["ISO/TC 34", "iso/tc 34", "ISO/TC 207/SC 1", ""];

pub fn reference() -> impl Strategy<Value = String> {
    prop::sample::select(COMMITTEES.to_vec()).prop_map(str::to_owned)
}

fn duties() -> impl Strategy<Value = Duties> {
    (count(), count(), count(), count(), count()).prop_map(|n| Duties {
        cibs_issued: n.0,
        cibs_missed: n.1,
        ballots_missed: n.2,
        meetings_missed: n.3,
        experts: n.4,
    })
}

fn role() -> impl Strategy<Value = Role> {
    let holder = prop::sample::select(Holder::ALL.to_vec());
    (holder, text(), reply(), reply(), reply()).prop_map(|(holder, name, r, s, t)| Role {
        holder,
        name,
        experienced: r,
        asked: s,
        agrees: t,
    })
}

fn roles() -> impl Strategy<Value = Roles> {
    let all = (role(), role(), role(), reply());
    all.prop_map(|(convenor, chair, secretariat, nominates)| Roles {
        convenor,
        chair,
        secretariat,
        nominates,
    })
}

pub fn committees() -> impl Strategy<Value = Vec<TargetCommittee>> {
    let one = (
        (reference(), text(), text()),
        prop::sample::select(Status::ALL.to_vec()),
        (reply(), reply(), reply(), reply(), reply(), reply()),
        (duties(), roles()),
        date(),
    );
    vec(one, 0..3).prop_map(|all| {
        let named = all.into_iter().enumerate();
        named
            .map(
                |(n, (t, status, r, (duties, roles), next_meeting))| TargetCommittee {
                    reference: t.0,
                    title: t.1,
                    working_group: t.2,
                    status,
                    duties,
                    roles,
                    next_meeting,
                    willing: r.0,
                    new_rights: r.1,
                    active_projects: r.2,
                    twinned_convenor: r.3,
                    twinned_chair: r.4,
                    twinned_secretariat: r.5,
                    ..TargetCommittee::new(CommitteeId::parse(&format!("c-{n}")).expect("an id"))
                },
            )
            .collect()
    })
}
