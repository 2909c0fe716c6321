//! Where two states of an assessment differ, part by part, and how one change is taken back when
//! others came after it.

use super::Assessment;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One step from an assessment to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To a member of a record.
    Member(String),
    /// To an element of a list, by its id.
    Element(String),
}

impl Step {
    /// The name of the member, or the id of the element.
    pub fn name(&self) -> &str {
        match self {
            Self::Member(name) | Self::Element(name) => name,
        }
    }
}

/// A part in which two states differ. A part that is absent is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The way to it.
    pub path: Vec<Step>,
    /// What it is in the one state.
    pub before: Option<Value>,
    /// What it is in the other.
    pub after: Option<Value>,
    /// Of an element of a list: its place in the list that has it.
    at: usize,
}

impl Assessment {
    /// Where another state differs from this one: in the smallest parts that can be told apart,
    /// elements of lists by their ids.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        if let (Ok(before), Ok(after)) = (serde_json::to_value(self), serde_json::to_value(other)) {
            compare(&mut Vec::new(), Some(&before), Some(&after), 0, &mut found);
        }
        found
    }

    /// This state without the change from `before` to `after`, and with everything that came after
    /// it. None where a part of the change was changed again since: then it cannot be taken back.
    pub fn without(&self, before: &Self, after: &Self) -> Option<Self> {
        let mut value = serde_json::to_value(self).ok()?;
        for difference in before.differences(after) {
            difference.revert(&mut value)?;
        }
        Self::deserialize(&value).ok()
    }
}

fn compare(
    path: &mut Vec<Step>,
    before: Option<&Value>,
    after: Option<&Value>,
    at: usize,
    found: &mut Vec<Difference>,
) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
            for name in names {
                path.push(Step::Member(name.clone()));
                compare(path, one.get(name), other.get(name), 0, found);
                path.pop();
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) if same_order(one, other) => {
            for (at, element) in one.iter().enumerate() {
                descend(
                    path,
                    element,
                    Some(element),
                    by_id(other, element),
                    at,
                    found,
                );
            }
            for (at, element) in other.iter().enumerate() {
                if by_id(one, element).is_none() {
                    descend(path, element, None, Some(element), at, found);
                }
            }
        }
        _ => found.push(Difference {
            path: path.clone(),
            before: before.cloned(),
            after: after.cloned(),
            at,
        }),
    }
}

fn descend(
    path: &mut Vec<Step>,
    element: &Value,
    before: Option<&Value>,
    after: Option<&Value>,
    at: usize,
    found: &mut Vec<Difference>,
) {
    let Some(id) = id(element) else { return };
    path.push(Step::Element(id.to_owned()));
    compare(path, before, after, at, found);
    path.pop();
}

/// Whether both lists are of elements with ids, and those in both stand in the same order.
fn same_order(one: &[Value], other: &[Value]) -> bool {
    let common = |list: &[Value], other: &[Value]| -> Option<Vec<String>> {
        let ids: Option<Vec<_>> = list.iter().map(|e| id(e).map(str::to_owned)).collect();
        let others: BTreeSet<_> = other.iter().filter_map(id).collect();
        let in_both = ids?.into_iter().filter(|id| others.contains(id.as_str()));
        Some(in_both.collect())
    };
    match (common(one, other), common(other, one)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

fn id(element: &Value) -> Option<&str> {
    element.get("id")?.as_str()
}

fn by_id<'a>(list: &'a [Value], element: &Value) -> Option<&'a Value> {
    let wanted = id(element)?;
    list.iter().find(|other| id(other) == Some(wanted))
}

impl Difference {
    /// Puts the part back as it was; none if it is not what the change made of it any more.
    fn revert(&self, whole: &mut Value) -> Option<()> {
        let (last, way) = self.path.split_last()?;
        let mut parent = whole;
        for step in way {
            parent = match (step, parent) {
                (Step::Member(name), Value::Object(members)) => members.get_mut(name)?,
                (Step::Element(wanted), Value::Array(elements)) => elements
                    .iter_mut()
                    .find(|element| id(element) == Some(wanted))?,
                _ => return None,
            };
        }
        match (last, parent) {
            (Step::Member(name), Value::Object(members)) => self.revert_member(name, members),
            (Step::Element(wanted), Value::Array(elements)) => {
                self.revert_element(wanted, elements)
            }
            _ => None,
        }
    }

    fn revert_member(&self, name: &str, members: &mut Map<String, Value>) -> Option<()> {
        if members.get(name) != self.after.as_ref() {
            return None;
        }
        match &self.before {
            Some(before) => members.insert(name.to_owned(), before.clone()),
            None => members.remove(name),
        };
        Some(())
    }

    fn revert_element(&self, wanted: &str, elements: &mut Vec<Value>) -> Option<()> {
        let at = elements.iter().position(|e| id(e) == Some(wanted));
        let now = at.and_then(|at| elements.get(at));
        if now != self.after.as_ref() {
            return None;
        }
        match (&self.before, at) {
            (Some(before), Some(at)) => *elements.get_mut(at)? = before.clone(),
            (Some(before), None) => elements.insert(self.at.min(elements.len()), before.clone()),
            (None, Some(at)) => drop(elements.remove(at)),
            (None, None) => {}
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Edit, Objective, TargetCommittee};
    use crate::basics::{CommitteeId, Moment, ObjectiveId, Patch};

    fn edited(assessment: &Assessment, edits: &[Edit]) -> Assessment {
        let mut after = assessment.clone();
        for edit in edits {
            edit.apply(&mut after, Moment(1));
        }
        after
    }

    fn committee(id: &str) -> CommitteeId {
        CommitteeId::parse(id).unwrap()
    }

    fn name(text: &str) -> Edit {
        Edit::Organization(Patch::set(|o| &mut o.name, text.to_owned()))
    }

    #[test]
    fn a_committee_comes_back_to_its_place_and_later_changes_stay() {
        let three = [Edit::AddCommittee, Edit::AddCommittee, Edit::AddCommittee];
        let before = edited(&Assessment::default(), &three);
        let second = committee("committee-2");
        let after = edited(&before, &[Edit::RemoveCommittee(second)]);
        let title = Patch::set(|c: &mut TargetCommittee| &mut c.title, "Cocoa".to_owned());
        let later = edited(
            &after,
            &[name("B"), Edit::Committee(committee("committee-3"), title)],
        );
        let back = later.without(&before, &after).unwrap();
        let committees = &back.ambition.committees;
        let ids: Vec<_> = committees.iter().map(|c| c.id.as_str()).collect();
        assert_eq!(ids, ["committee-1", "committee-2", "committee-3"]);
        assert_eq!(committees[2].title, "Cocoa");
        assert_eq!(back.organization.name, "B");
    }

    #[test]
    fn what_was_changed_again_cannot_be_taken_back() {
        let before = Assessment::default();
        let after = edited(&before, &[name("A")]);
        assert_eq!(edited(&after, &[name("B")]).without(&before, &after), None);
        assert_eq!(after.without(&before, &after), Some(before));
    }

    #[test]
    fn differences_lead_to_the_smallest_part() {
        let id = ObjectiveId::parse("votes").unwrap();
        let owner = Patch::set(|o: &mut Objective| &mut o.owner, Some("A".to_owned()));
        let before = edited(
            &Assessment::default(),
            &[Edit::Objective(id.clone(), owner)],
        );
        let other = Patch::set(|o: &mut Objective| &mut o.owner, Some("B".to_owned()));
        let after = edited(&before, &[Edit::Objective(id, other)]);
        let found = before.differences(&after);
        assert_eq!(found.len(), 1);
        let steps = ["plan", "objectives", "votes", "owner"].map(str::to_owned);
        let [plan, list, votes, owner] = steps;
        let path = [
            Step::Member(plan),
            Step::Member(list),
            Step::Element(votes),
            Step::Member(owner),
        ];
        assert_eq!(found[0].path, path);
    }
}
