//! The rules of one edition, evaluated: each result is a tree that carries its reasons.

mod asked;
mod condition;
mod deadlines;
mod duty;
mod facts;
mod policies;
mod rules;
mod verdict;

pub use asked::{Counted, Fact, Written};
pub use condition::Condition;
pub use deadlines::{Before, Due, GroupNotice, Milestone, Occasions, Sourced, milestones};
pub use duty::{DutyCheck, DutyState, duty_check};
pub use facts::{Facts, KEEPS_DUTIES};
pub use policies::{Edition, Editions, Policies};
pub use rules::{
    Deadlines, Downgrade, Experience, Kind, PRINCIPLES, Policy, Provenance, Rule, Source,
};
pub use verdict::{Finding, Verdict};
