//! Changes of an assessment, each as small as what a person did.

use super::strategy::PriorityLine;
use super::{
    Ambition, Answer, Assessment, Objective, Organization, Plan, Priority, Resources, Scope,
    Strategy, TargetCommittee,
};
use crate::basics::{
    CommitteeId, IndicatorId, Moment, ObjectiveId, Patch, PriorityId, RespondentId,
};

/// A change of an assessment. One of something that is not there any more changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Full or short.
    Scope(Scope),
    /// The edition of the rules, by id.
    Edition(String),
    /// The body.
    Organization(Patch<Organization>),
    /// Why, and with whom.
    Ambition(Patch<Ambition>),
    /// One more committee, about which nothing is known yet.
    AddCommittee,
    /// A committee.
    Committee(CommitteeId, Patch<TargetCommittee>),
    /// Takes a committee away.
    RemoveCommittee(CommitteeId),
    /// The national strategy.
    Strategy(Patch<Strategy>),
    /// More priorities, each with an id of its own.
    AddPriorities(Vec<PriorityLine>),
    /// A priority.
    Priority(PriorityId, Patch<Priority>),
    /// Takes a priority away.
    RemovePriority(PriorityId),
    /// What can be committed.
    Resources(Patch<Resources>),
    /// The dates.
    Plan(Patch<Plan>),
    /// What is decided about an objective. One that somebody worked on is in the plan.
    Objective(ObjectiveId, Patch<Objective>),
    /// An objective as it was proposed, in the plan or not.
    AsProposed(ObjectiveId),
    /// Drops what was decided about an objective; one of the body's own is gone with that.
    RemoveObjective(ObjectiveId),
    /// The answer to a question.
    Answer(IndicatorId, Patch<Answer>),
    /// The answer of one respondent.
    RespondentAnswer(RespondentId, IndicatorId, Patch<Answer>),
    /// The name of a respondent.
    Rename(RespondentId, String),
    /// Takes a respondent away, with the answers.
    RemoveRespondent(RespondentId),
}

impl Edit {
    /// The change that gives a whole answer.
    pub fn answer(id: IndicatorId, answer: Answer) -> Self {
        Self::Answer(id, whole(answer))
    }

    /// The same for a respondent.
    pub fn respondent_answer(who: RespondentId, id: IndicatorId, answer: Answer) -> Self {
        Self::RespondentAnswer(who, id, whole(answer))
    }

    /// Changes an assessment, as far as there is room.
    pub fn apply(&self, to: &mut Assessment, now: Moment) {
        self.change(to, now);
        to.keep_within_limits();
    }

    fn change(&self, to: &mut Assessment, now: Moment) {
        match self {
            Self::Scope(new) => to.scope = *new,
            Self::Edition(new) => to.edition.clone_from(new),
            Self::Organization(patch) => patch.apply(&mut to.organization),
            Self::Ambition(patch) => patch.apply(&mut to.ambition),
            Self::AddCommittee => to.ambition.add_committee(now),
            Self::Committee(id, patch) => {
                let committees = to.ambition.committees.iter_mut();
                committees
                    .filter(|c| c.id == *id)
                    .for_each(|c| patch.apply(c));
            }
            Self::RemoveCommittee(id) => to.ambition.remove_committee(id),
            Self::Strategy(patch) => patch.apply(&mut to.strategy),
            Self::AddPriorities(lines) => to.strategy.add(lines, now),
            Self::Priority(id, patch) => {
                let priorities = to.strategy.priorities.iter_mut();
                priorities
                    .filter(|p| p.id == *id)
                    .for_each(|p| patch.apply(p));
            }
            Self::RemovePriority(id) => {
                to.strategy.priorities.retain(|p| p.id != *id);
                to.plan.forget_priority(id);
            }
            Self::Resources(patch) => patch.apply(&mut to.resources),
            Self::Plan(patch) => patch.apply(&mut to.plan),
            Self::Objective(id, patch) => to.plan.decide(id, patch),
            Self::AsProposed(id) => to.plan.as_proposed(id),
            Self::RemoveObjective(id) => to.plan.objectives.retain(|o| o.id != *id),
            Self::Answer(id, patch) => {
                let mut answer = to.answers.remove(id).unwrap_or_default();
                patch.apply(&mut answer);
                if answer != Answer::default() {
                    to.answers.insert(id.clone(), answer);
                }
            }
            Self::RespondentAnswer(who, id, patch) => {
                if let Some(respondent) = to.respondents.get_mut(who) {
                    let before = respondent.answers.get(id).map(|given| &given.answer);
                    let mut answer = before.cloned().unwrap_or_default();
                    patch.apply(&mut answer);
                    if before.unwrap_or(&Answer::default()) != &answer {
                        respondent.give(id.clone(), answer, now);
                    }
                }
            }
            Self::Rename(who, name) => {
                if let Some(respondent) = to.respondents.get_mut(who)
                    && respondent.name != *name
                {
                    respondent.rename(name.clone(), now);
                }
            }
            Self::RemoveRespondent(who) => drop(to.respondents.remove(who)),
        }
    }
}

/// What gives a whole answer; the same value again stays given when it was.
fn whole(answer: Answer) -> Patch<Answer> {
    Patch::new(move |old: &mut Answer| {
        let kept = old.as_of.filter(|_| old.value == answer.value);
        let as_of = answer.as_of.max(kept);
        *old = Answer {
            as_of,
            ..answer.clone()
        };
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Decision, Value};
    use crate::basics::limits::{MOST, TEXT};
    use crate::basics::{Count, Level};

    /// What comes of one edit after the other, a second apart.
    fn applied(edits: &[Edit]) -> Assessment {
        let mut assessment = Assessment::default();
        for (edit, second) in edits.iter().zip(1..) {
            edit.apply(&mut assessment, Moment(second * 1000));
        }
        assessment
    }

    fn line(title: &str) -> PriorityLine {
        PriorityLine {
            title: title.to_owned(),
            ..PriorityLine::default()
        }
    }

    #[test]
    fn a_change_made_from_an_old_state_takes_nothing_back() {
        // Both were made from the empty assessment.
        let name = Edit::Organization(Patch::set(|o| &mut o.name, "A".to_owned()));
        let staff = Edit::Organization(Patch::set(|o| &mut o.staff, Count::new(3)));
        let after = applied(&[name, staff]);
        assert_eq!(after.organization.name, "A");
        assert_eq!(after.organization.staff, Count::new(3));
    }

    #[test]
    fn the_id_of_what_was_removed_is_not_given_again() {
        let last = CommitteeId::parse("committee-2000").unwrap();
        let after = applied(&[
            Edit::AddCommittee,
            Edit::AddCommittee,
            Edit::Ambition(Patch::set(|a| &mut a.main, Some(last.clone()))),
            Edit::RemoveCommittee(last),
            Edit::AddCommittee,
            Edit::AddPriorities(vec![line("Safe food"), line("Water")]),
            Edit::RemovePriority(PriorityId::parse("priority-6001").unwrap()),
            Edit::AddPriorities(vec![line("Soil")]),
        ]);
        let committees = after.ambition.committees.iter().map(|c| c.id.as_str());
        assert_eq!(
            committees.collect::<Vec<_>>(),
            ["committee-1000", "committee-5000"]
        );
        assert_eq!(after.ambition.main, None);
        let priorities = after.strategy.priorities.iter().map(|p| p.id.as_str());
        assert_eq!(
            priorities.collect::<Vec<_>>(),
            ["priority-6000", "priority-8000"]
        );
    }

    #[test]
    fn an_objective_serves_no_priority_that_was_removed() {
        let priority = PriorityId::parse("priority-1000").unwrap();
        let serves = Patch::set(|o: &mut Objective| &mut o.priority, Some(priority.clone()));
        let after = applied(&[
            Edit::AddPriorities(vec![line("Safe food")]),
            Edit::Objective(ObjectiveId::parse("votes").unwrap(), serves),
            Edit::RemovePriority(priority),
        ]);
        let served: Vec<_> = after.plan.objectives.iter().map(|o| &o.priority).collect();
        assert_eq!(served, [&None]);
    }

    #[test]
    fn there_is_room_for_so_much_and_no_more() {
        let text = |length| Edit::Organization(Patch::set(|o| &mut o.name, "é".repeat(length)));
        let after = applied(&[text(TEXT), text(TEXT + 1)]);
        assert_eq!(after.organization.name.chars().count(), TEXT);
        let lines = vec![PriorityLine::default(); MOST + 1];
        let after = applied(&[
            Edit::AddPriorities(lines.clone()),
            Edit::AddPriorities(lines),
        ]);
        assert_eq!(after.strategy.priorities.len(), MOST);
        let after = applied(&vec![Edit::AddCommittee; MOST + 1]);
        assert_eq!(after.ambition.committees.len(), MOST);
    }

    #[test]
    fn what_is_not_there_any_more_is_not_made_again() {
        let gone = CommitteeId::parse("gone").unwrap();
        let patch = Patch::set(|c: &mut TargetCommittee| &mut c.title, "T".to_owned());
        assert_eq!(
            applied(&[Edit::Committee(gone, patch)]),
            Assessment::default()
        );
    }

    #[test]
    fn an_answer_with_nothing_in_it_is_none() {
        let id = IndicatorId::parse("staff").unwrap();
        let set = |value| Edit::Answer(id.clone(), Patch::set(|a| &mut a.value, value));
        let level = Level::new(3).map(Value::Level);
        assert_eq!(applied(&[set(level)]).value(&id), level);
        assert_eq!(applied(&[set(level), set(None)]), Assessment::default());
    }

    #[test]
    fn an_objective_somebody_worked_on_is_in_the_plan() {
        let id = ObjectiveId::parse("votes").unwrap();
        let owner = Patch::set(|o: &mut Objective| &mut o.owner, Some("A".to_owned()));
        let plan = applied(&[Edit::Objective(id.clone(), owner)]).plan;
        assert_eq!(
            plan.decided(&id).map(|o| o.choice),
            Some(Decision::Selected)
        );
    }
}
