//! The rules of one edition, evaluated: each result is a tree that carries its reasons.

mod condition;
mod deadlines;
mod duty;
mod facts;
mod rules;
mod verdict;

pub use condition::{Condition, Counted, Question, Written};
pub use deadlines::{Due, Milestone, milestones};
pub use duty::{DutyCheck, DutyState, duty_check};
pub use facts::Facts;
pub use rules::{Deadlines, Downgrade, Experience, Kind, Policy, Rule, Source, Standing};
pub use verdict::{Finding, Verdict};
