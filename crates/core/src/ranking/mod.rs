//! Which alternative comes first when neither levels nor weights are certain.
//!
//! Stochastic multicriteria acceptability analysis: Lahdelma and Salminen, “SMAA-2: Stochastic
//! multicriteria acceptability analysis for group decision making”, Operations Research 49 (2001).
//! Each draw takes a level from every range and a weight for every criterion, and ranks the
//! alternatives by their weighted sums; every figure is a share of draws. Numbers only: what they
//! stand for is known to `advice`. Only + − × ÷ and √ are used, whose digits are the same on every
//! machine.

mod influence;
mod random;
mod sampler;
mod scene;
mod tally;
mod weights;

pub use influence::Influence;
pub use random::Random;
pub use sampler::{LARGEST_ERROR, Sampler};
pub use scene::{Alternative, Area, CRITERIA, Entry, Experience, Item, Scene, Share, Slot, Worth};
pub use tally::{BAND, Tally};
pub use weights::{central, drawn, rank_order_centroid, weighted};
