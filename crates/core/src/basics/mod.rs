//! The small exact values everything else is made of.

mod count;
mod date;
mod id;
mod interval;
pub mod json;
mod letter;
mod level;
mod moment;
mod order;
mod phrase;
mod problem;
pub mod read;
mod reply;
pub(crate) mod rest;
mod sorted;
pub mod write;

pub use count::{Count, Percent};
pub use date::Date;
pub use id::{
    AreaId, CommitteeId, IndicatorId, KpiId, ObjectiveId, PriorityId, RespondentId, RuleId, slug,
};
pub use interval::Interval;
pub use letter::is_letter;
pub use level::{Level, Sdg, Weight, one_decimal, share_of_scale};
pub use moment::Moment;
pub use order::ordered_by;
pub(crate) use order::{permutation, repeated};
pub use phrase::{Arg, Phrase};
pub use problem::{Problem, ProblemKind};
pub use reply::{Reply, Truth};
pub use sorted::{Map, Set};
