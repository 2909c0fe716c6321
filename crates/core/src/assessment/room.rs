//! What there is room for in an assessment: the lists and texts that people fill.

use super::Assessment;
use crate::basics::limits::{MOST, cut};

impl Assessment {
    /// Cuts what is more than there is room for. Fields and lists let nobody write so much.
    pub(super) fn keep_within_limits(&mut self) {
        self.ambition.criteria.truncate(MOST);
        self.ambition.committees.truncate(MOST);
        self.strategy.priorities.truncate(MOST);
        self.plan.objectives.truncate(MOST);
        for objective in &mut self.plan.objectives {
            objective.indicators.truncate(MOST);
        }
        self.texts(&mut |text| {
            let room = cut(text).len();
            text.truncate(room);
        });
    }

    /// Visits every text that a person can write.
    fn texts(&mut self, visit: &mut dyn FnMut(&mut String)) {
        let body = &mut self.organization;
        let ambition = &mut self.ambition;
        let texts = [
            &mut self.edition,
            &mut body.name,
            &mut body.acronym,
            &mut body.country,
            &mut body.prepared_by,
            &mut body.languages,
            &mut body.groupings,
            &mut ambition.vision,
            &mut ambition.need,
            &mut ambition.nominee.name,
            &mut ambition.nominee.role,
            &mut self.strategy.plan,
            &mut self.resources.currency,
            &mut self.resources.note,
        ];
        texts.into_iter().for_each(&mut *visit);
        for committee in &mut ambition.committees {
            visit(&mut committee.reference);
            visit(&mut committee.title);
            visit(&mut committee.working_group);
            for role in committee.roles.each_mut() {
                visit(&mut role.name);
            }
        }
        for priority in &mut self.strategy.priorities {
            visit(&mut priority.title);
            visit(&mut priority.source);
            visit(&mut priority.target);
            visit(&mut priority.sector);
            visit(&mut priority.frame);
            visit(&mut priority.committee);
        }
        for objective in &mut self.plan.objectives {
            let texts = [
                &mut objective.text,
                &mut objective.measure,
                &mut objective.verification,
                &mut objective.owner,
                &mut objective.how,
            ];
            texts.into_iter().flatten().for_each(&mut *visit);
        }
        for respondent in self.respondents.values_mut() {
            visit(&mut respondent.name);
        }
        let others = self.respondents.values_mut();
        let others = others.flat_map(|respondent| respondent.answers.values_mut());
        let others = others.map(|dated| &mut dated.answer);
        for answer in self.answers.values_mut().chain(others) {
            visit(&mut answer.note);
            visit(&mut answer.reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        Answer, DatedAnswer, Objective, Priority, Respondent, TargetCommittee,
    };
    use crate::basics::limits::{TEXT, enforce};
    use crate::basics::{CommitteeId, IndicatorId, Moment, ObjectiveId, PriorityId, RespondentId};
    use serde_json::Value;

    /// Makes every text of a value longer than there is room for, but ids and other names.
    fn lengthen(value: &mut Value) {
        match value {
            Value::String(text) if text == "x" => *text = "x".repeat(TEXT + 1),
            Value::Array(elements) => elements.iter_mut().for_each(lengthen),
            Value::Object(members) => members.values_mut().for_each(lengthen),
            _ => {}
        }
    }

    /// An assessment with one of everything, in which every text is `x`.
    fn full() -> Assessment {
        let id = IndicatorId::parse("staff").unwrap();
        let answer = Answer::default();
        let mut respondent = Respondent::new(String::new(), Moment(1));
        let dated = DatedAnswer {
            answer: answer.clone(),
            ..DatedAnswer::default()
        };
        respondent.answers.insert(id.clone(), dated);
        let some = || Some(String::new());
        let mut assessment = Assessment::default();
        assessment
            .ambition
            .committees
            .push(TargetCommittee::new(CommitteeId::parse("c-1").unwrap()));
        assessment
            .strategy
            .priorities
            .push(Priority::new(PriorityId::parse("p-1").unwrap()));
        assessment.plan.objectives.push(Objective {
            text: some(),
            measure: some(),
            verification: some(),
            owner: some(),
            how: some(),
            ..Objective::new(ObjectiveId::parse("own-1").unwrap())
        });
        assessment.answers.insert(id, answer);
        let who = RespondentId::parse("r-1").unwrap();
        assessment.respondents.insert(who, respondent);
        assessment.texts(&mut |text| *text = "x".to_owned());
        assessment
    }

    #[test]
    fn no_text_is_forgotten() {
        let mut written = serde_json::to_value(full()).unwrap();
        let is_left = written.to_string().contains("\"\"");
        assert!(!is_left, "a text that `texts` does not visit: {written}");
        lengthen(&mut written);
        let mut assessment: Assessment = serde_json::from_value(written).unwrap();
        assessment.keep_within_limits();
        let mut written = serde_json::to_value(&assessment).unwrap();
        enforce(
            &mut written,
            &mut String::new(),
            &|_| true,
            &mut |path, _| panic!("{path} has no room"),
        );
    }
}
