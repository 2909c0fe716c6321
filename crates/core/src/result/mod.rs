//! Everything that follows from an assessment, as one value; and what would follow if some of it
//! were different.

mod dissent;
mod input;
mod trial;

pub use input::Input;
pub use trial::{Trial, Try, answer_to_try, values_to_try};

use crate::advice::{Advice, SLICE};
use crate::agreement::Agreement;
use crate::content::Content;
use crate::file::Saved;
use crate::instrument::Arrangement;
use crate::path::{Aim, Path};
use crate::plan::Programme;
use crate::policy::Facts;
use crate::profile::Profile;
use std::rc::Rc;

/// Everything worked out from one state of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The state it was worked out from.
    pub saved: Rc<Saved>,
    /// The levels.
    pub profile: Profile,
    /// How far the respondents agree.
    pub agreement: Agreement,
    /// The recommendation.
    pub advice: Advice,
    /// The shortest path to each arrangement, in no order that means anything.
    pub paths: Vec<Path>,
    /// Objectives, alignment, dates.
    pub programme: Programme,
}

impl Derived {
    /// Whether it was worked out from this state.
    pub fn is_of(&self, saved: &Rc<Saved>) -> bool {
        Rc::ptr_eq(&self.saved, saved) || self.saved.assessment == saved.assessment
    }

    /// The shortest path to an arrangement.
    pub fn path(&self, arrangement: Arrangement) -> Option<&Path> {
        self.paths
            .iter()
            .find(|path| path.arrangement == arrangement)
    }

    /// The shortest path to being ready to ask for an arrangement.
    pub fn path_to_ready(&self, arrangement: Arrangement, content: &Content) -> Option<Path> {
        let assessment = &self.saved.assessment;
        let policy = content.policy(&assessment.edition);
        let facts = Facts::of(assessment, &self.profile, policy);
        let candidate = self.advice.candidate(arrangement)?;
        Some(Path::of(candidate, Aim::Ready, &facts, content))
    }

    /// Works everything out, with the first slice of comparisons.
    pub fn of(saved: Rc<Saved>, content: &Content) -> Self {
        let assessment = &saved.assessment;
        let profile = Profile::of(assessment, &content.instrument);
        let advice = Advice::of(assessment, &profile, content);
        let paths = Path::all(assessment, &profile, &advice, Aim::Feasible, content);
        let programme = Programme::of(assessment, &profile, &advice, content);
        let agreement = Agreement::of(assessment, &content.instrument);
        Self {
            saved,
            profile,
            agreement,
            advice,
            paths,
            programme,
        }
    }

    /// Works everything out, with as many comparisons as are needed.
    pub fn settled(saved: Rc<Saved>, content: &Content) -> Self {
        let mut derived = Self::of(saved, content);
        derived.settle(content);
        derived
    }

    /// Whether no more comparisons are needed.
    pub fn is_settled(&self) -> bool {
        self.advice.ranking.is_settled()
    }

    /// One more slice of comparisons.
    pub fn refine(&mut self, content: &Content) {
        self.advise(content, |advice| advice.refine(SLICE));
    }

    /// As many more comparisons as are needed.
    pub fn settle(&mut self, content: &Content) {
        self.advise(content, Advice::settle);
    }

    /// Takes over the comparisons made before, if what is compared has not changed.
    pub fn resume(&mut self, before: &Self, content: &Content) {
        self.advise(content, |advice| advice.resume(&before.advice));
    }

    /// Changes the advice, and plans anew if it is for another arrangement then.
    fn advise(&mut self, content: &Content, change: impl FnOnce(&mut Advice)) {
        let before = self.advice.outcome.arrangement();
        change(&mut self.advice);
        if self.advice.outcome.arrangement() != before {
            let assessment = &self.saved.assessment;
            self.programme = Programme::of(assessment, &self.profile, &self.advice, content);
        }
    }
}
