//! The answers as they would be after a step.

use super::{Change, Step};
use crate::assessment::{
    Assessment, Confidence, Evidence, Holder, Priority, Status, TargetCommittee, Value,
};
use crate::basics::{CommitteeId, Count, PriorityId, Reply};
use crate::instrument::Arrangement;
use crate::policy::{Condition, Counted, Fact, Written};

/// Stands for a text that people are still to write.
const TEXT: &str = "…";

/// Stands for a committee that people are still to choose.
const COMMITTEE: &str = "ISO/TC …";

impl Step {
    /// The answers as they would be after this step alone.
    pub fn applied(&self, assessment: &Assessment) -> Assessment {
        let mut after = assessment.clone();
        self.apply(&mut after);
        after
    }

    /// Whether it is something to be written.
    pub fn is_text(&self) -> bool {
        let linked = Condition::Yes(Fact::PriorityLinked);
        matches!(&self.change, Change::Meet(Condition::Written(_)))
            || self.change == Change::Meet(linked)
    }

    /// The answers after this step.
    pub(super) fn apply(&self, to: &mut Assessment) {
        match &self.change {
            Change::Lift {
                indicator,
                to: level,
                ..
            } => {
                let mut answer = to.answers.get(indicator).cloned().unwrap_or_default();
                answer.value = Some(Value::Level(*level));
                answer.evidence = answer.evidence.max(Evidence::Document);
                answer.confidence = Confidence::High;
                to.answers.insert(indicator.clone(), answer);
            }
            Change::Meet(condition) => meet(condition, to),
        }
    }
}

/// Makes a single condition hold.
pub(super) fn meet(condition: &Condition, to: &mut Assessment) {
    match condition {
        Condition::Membership(wanted) => to.organization.membership = *wanted,
        Condition::Status(wanted) => {
            let is_new = |committee: &mut TargetCommittee| {
                std::mem::replace(&mut committee.status, *wanted) != *wanted
            };
            if main(to).is_some_and(is_new) && *wanted == Status::P {
                // Who has just become P-member has missed nothing yet.
                restore(to);
            }
        }
        Condition::Yes(fact) => reply(*fact, Reply::Yes, to),
        Condition::No(fact) => reply(*fact, Reply::No, to),
        Condition::Written(text) => write(*text, to),
        Condition::Holder { role, by } => hold(*role, *by, to),
        Condition::DutiesMet => restore(to),
        Condition::AtLeast { count, limit } => self::count(*count, *limit, to),
        Condition::Below { count, .. } => self::count(*count, 0, to),
        Condition::All(_) | Condition::Any(_) | Condition::Level { .. } => {}
    }
}

/// Somebody holds the role in the committee.
fn hold(role: Arrangement, by: Holder, to: &mut Assessment) {
    if let Some(role) = main(to).and_then(|committee| committee.roles.of_mut(role)) {
        role.holder = by;
    }
}

/// A year in which every duty was kept.
fn restore(to: &mut Assessment) {
    let none = Count::new(0);
    if let Some(committee) = main(to) {
        let duties = &mut committee.duties;
        (duties.cibs_missed, duties.ballots_missed) = (none, none);
        duties.meetings_missed = none;
    }
}

/// The committee the advice is for; one is named if there is none.
fn main(to: &mut Assessment) -> Option<&mut TargetCommittee> {
    if to.ambition.committees.is_empty() {
        let id = CommitteeId::parse("committee");
        let named = id.map(TargetCommittee::new);
        to.ambition.committees.extend(named);
    }
    to.main_committee_mut()
}

fn reply(fact: Fact, reply: Reply, to: &mut Assessment) {
    if fact == Fact::PriorityLinked {
        return link(to);
    }
    if fact.get(to).is_none() {
        main(to);
    }
    if let Some(place) = fact.get_mut(to) {
        *place = reply;
    }
}

/// Adds a national priority that names the committee.
fn link(to: &mut Assessment) {
    let committee = to.main_committee().map(|c| c.reference.clone());
    let taken = |id: &PriorityId| to.strategy.priorities.iter().any(|p| p.id == *id);
    let free = (1_u32..)
        .take(1000)
        .filter_map(|n| PriorityId::parse(&format!("linked-{n}")))
        .find(|id| !taken(id));
    let linked = free.map(|id| Priority {
        title: TEXT.to_owned(),
        committee: committee.unwrap_or_default(),
        ..Priority::new(id)
    });
    to.strategy.priorities.extend(linked);
}

fn write(text: Written, to: &mut Assessment) {
    let (place, stand_in) = match text {
        Written::Vision => (Some(&mut to.ambition.vision), TEXT),
        Written::Need => (Some(&mut to.ambition.need), TEXT),
        Written::Nominee => (Some(&mut to.ambition.nominee.role), TEXT),
        Written::Committee => (main(to).map(|c| &mut c.reference), COMMITTEE),
        Written::WorkingGroup => (main(to).map(|c| &mut c.working_group), TEXT),
    };
    if let Some(place) = place {
        stand_in.clone_into(place);
    }
}

fn count(counted: Counted, n: u32, to: &mut Assessment) {
    let n = Count::new(n);
    if counted == Counted::ChairsAndConvenors {
        // Only what is not known is found out; the sum then has the number.
        let o = &mut to.organization;
        (o.chairs, o.convenors) = (o.chairs.or(n), o.convenors.or(n));
        return;
    }
    if counted.get(to).is_none() {
        main(to);
    }
    if let Some(place) = counted.get_mut(to) {
        *place = n;
    }
}
