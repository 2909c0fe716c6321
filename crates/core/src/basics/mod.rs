//! The small exact values everything else is made of.

mod character;
mod committee;
mod count;
mod date;
mod file_name;
mod id;
mod interval;
mod level;
pub mod limits;
mod moment;
mod named;
mod patch;
mod phrase;
mod problem;
mod reach;
mod reply;
mod version;
mod zone;

pub use character::{is_unseen, plain};
pub use committee::CommitteeRef;
pub use count::{Count, Percent};
pub use date::Date;
pub use file_name::file_stem;
pub(crate) use id::is_slug;
pub use id::{
    AreaId, CommitteeId, IndicatorId, KpiId, ObjectiveId, PriorityId, RespondentId, RuleId,
    numbered,
};
pub use interval::Interval;
pub use level::{Level, Sdg, Weight, one_decimal, percent};
pub use moment::Moment;
pub(crate) use named::named;
pub use patch::{Lens, Patch};
pub use phrase::{Arg, Phrase, Wording};
pub use problem::{Malformed, Problem, ProblemKind};
pub use reach::{reaches, slack};
pub use reply::{Reply, Truth};
pub use version::Version;
pub use zone::Zone;
