//! The small exact values everything else is made of.

mod count;
mod date;
mod id;
mod interval;
mod level;
mod moment;
mod named;
mod patch;
mod phrase;
mod problem;
mod reply;

pub use count::{Count, Percent};
pub use date::Date;
pub use id::{
    AreaId, CommitteeId, IndicatorId, KpiId, ObjectiveId, PriorityId, RespondentId, RuleId,
    numbered, slug,
};
pub use interval::Interval;
pub use level::{Level, Sdg, Weight, one_decimal, share_of_scale};
pub use moment::Moment;
pub(crate) use named::named;
pub use patch::{Lens, Patch};
pub use phrase::{Arg, Phrase, Wording};
pub use problem::{Malformed, Problem, ProblemKind};
pub use reply::{Reply, Truth};
