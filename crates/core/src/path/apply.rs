//! The answers as they would be after a step.

use super::{Change, Step};
use crate::assessment::{
    Ambition, Assessment, Confidence, Evidence, Priority, TargetCommittee, Value,
};
use crate::basics::{CommitteeId, Count, PriorityId, Reply};
use crate::policy::{Condition, Counted, Question, Written};

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
        let linked = Condition::Yes(Question::PriorityLinked);
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
        Condition::Status(wanted) => main(&mut to.ambition, |c| c.status = *wanted),
        Condition::Yes(question) => reply(*question, Reply::Yes, to),
        Condition::No(question) => reply(*question, Reply::No, to),
        Condition::Written(text) => write(*text, to),
        Condition::AtLeast { count, limit } => self::count(*count, *limit, to),
        Condition::Below { count, .. } => self::count(*count, 0, to),
        Condition::All(_) | Condition::Any(_) | Condition::Level { .. } => {}
    }
}

/// Changes the committee the advice is for; names one if there is none.
fn main(ambition: &mut Ambition, change: impl FnOnce(&mut TargetCommittee)) {
    let main = ambition.main.as_ref();
    let named = ambition.committees.iter().position(|c| Some(&c.id) == main);
    if ambition.committees.is_empty() {
        let id = CommitteeId::parse("committee");
        ambition.committees.extend(id.map(TargetCommittee::new));
    }
    if let Some(committee) = ambition.committees.get_mut(named.unwrap_or(0)) {
        change(committee);
    }
}

fn reply(question: Question, reply: Reply, to: &mut Assessment) {
    let (nominee, resources) = (&mut to.ambition.nominee, &mut to.resources);
    let place = match question {
        Question::NewRights => &mut to.organization.new_rights,
        Question::OwnVote => &mut to.ambition.own_vote,
        Question::NoFundingExpected => &mut to.ambition.no_funding_expected,
        Question::NomineeActive => &mut nominee.active_in_group,
        Question::NomineeChaired => &mut nominee.has_chaired,
        Question::NomineeStanding => &mut nominee.standing,
        Question::NomineeLanguage => &mut nominee.language,
        Question::NomineeReleased => &mut nominee.released,
        Question::NomineeCv => &mut nominee.cv,
        Question::Internet => &mut resources.internet,
        Question::Room => &mut resources.room,
        Question::Experts => &mut resources.experts,
        Question::Management => &mut resources.management,
        Question::Ministry => &mut resources.ministry,
        Question::PriorityLinked => return link(to),
        Question::NewRightsCommittee
        | Question::Willing
        | Question::ActiveProjects
        | Question::TwinnedConvenor
        | Question::TwinnedChair
        | Question::TwinnedSecretariat => {
            return main(&mut to.ambition, |c| {
                let place = match question {
                    Question::NewRightsCommittee => &mut c.new_rights,
                    Question::Willing => &mut c.willing,
                    Question::ActiveProjects => &mut c.active_projects,
                    Question::TwinnedConvenor => &mut c.twinned_convenor,
                    Question::TwinnedChair => &mut c.twinned_chair,
                    _ => &mut c.twinned_secretariat,
                };
                *place = reply;
            });
        }
    };
    *place = reply;
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
    let ambition = &mut to.ambition;
    match text {
        Written::Vision => ambition.vision = TEXT.to_owned(),
        Written::Need => ambition.need = TEXT.to_owned(),
        Written::Nominee => ambition.nominee.role = TEXT.to_owned(),
        Written::Committee => main(ambition, |c| c.reference = COMMITTEE.to_owned()),
        Written::WorkingGroup => main(ambition, |c| c.working_group = TEXT.to_owned()),
    }
}

fn count(counted: Counted, n: u32, to: &mut Assessment) {
    let (o, r) = (&mut to.organization, &mut to.resources);
    let place = match counted {
        Counted::PMemberships => &mut o.p_memberships,
        Counted::Secretariats => &mut o.secretariats,
        // Only what is not known is found out; the sum then has the number.
        Counted::ChairsAndConvenors => {
            o.chairs = o.chairs.or(Count::new(n));
            o.convenors = o.convenors.or(Count::new(n));
            return;
        }
        Counted::Experts => return main(&mut to.ambition, |c| c.duties.experts = Count::new(n)),
        Counted::Chairs => &mut o.chairs,
        Counted::Convenors => &mut o.convenors,
        Counted::Staff => &mut o.staff,
        Counted::Coordinator => &mut r.coordinator,
        Counted::Nominee => &mut r.nominee,
        Counted::Deputy => &mut r.deputy,
        Counted::CommitteePeople => &mut r.committee_people,
        Counted::ExpertHours => &mut r.expert_hours,
        Counted::Trips => &mut r.trips,
        Counted::YearsSecured => &mut r.years_secured,
    };
    *place = Count::new(n);
}
