//! The evaluated rule, which is also its explanation.

use super::rules::{Kind, Rule, Source};
use crate::basics::{Arg, Phrase, RuleId, Truth};

/// A rule held against the facts. It is told at three depths: [`Verdict::sentence`],
/// [`Verdict::reasons`], and the whole tree, [`Verdict::because`].
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The rule.
    pub rule: RuleId,
    /// How binding it is.
    pub kind: Kind,
    /// Where it comes from.
    pub source: Source,
    /// Whether it is met.
    pub truth: Truth,
    /// What was found.
    pub because: Finding,
}

/// A condition held against the facts, with the findings it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Whether it holds.
    pub truth: Truth,
    /// What was asked and what was found, to be put into words.
    pub says: Phrase,
    /// The findings below it.
    pub because: Vec<Finding>,
}

impl Finding {
    pub(super) fn group(id: &str, truth: Truth, because: Vec<Finding>) -> Self {
        Self {
            truth,
            says: Phrase::new(format!("{id}.{}", truth.id())),
            because,
        }
    }

    pub(super) fn leaf(id: &str, truth: Truth, wanted: Phrase, actual: Phrase) -> Self {
        Self {
            truth,
            says: Phrase::new(format!("{id}.{}", truth.id()))
                .with("wanted", wanted)
                .with("actual", actual),
            because: Vec::new(),
        }
    }

    /// A group has the truth of some of its parts; those decide it.
    fn deciding<'a>(&'a self, into: &mut Vec<&'a Self>) {
        if self.because.is_empty() {
            into.push(self);
        }
        for part in self.because.iter().filter(|p| p.truth == self.truth) {
            part.deciding(into);
        }
    }

    pub(super) fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.says = self.says.with(name, arg);
        self
    }
}

impl Verdict {
    /// The verdict of a rule whose condition was checked.
    pub fn of(rule: &Rule, because: Finding) -> Self {
        Self {
            rule: rule.id.clone(),
            kind: rule.kind,
            source: rule.source.clone(),
            truth: because.truth,
            because,
        }
    }

    /// The name of the rule.
    pub fn name(&self) -> Phrase {
        Phrase::new(format!("rule-{}", self.rule))
    }

    /// The verdict in one sentence.
    pub fn sentence(&self) -> Phrase {
        Phrase::new(format!("rule-{}.{}", self.rule, self.truth.id()))
    }

    /// The single findings that decide it, in order.
    pub fn reasons(&self) -> Vec<&Finding> {
        let mut reasons = Vec::new();
        self.because.deciding(&mut reasons);
        reasons
    }
}
