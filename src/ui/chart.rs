//! Charts of levels on the scale 1 to 5. Each takes the rows that the table beside it shows.

mod bars;
mod key;
mod radar;
mod shares;
mod swings;

pub use bars::Bars;
pub use radar::Radar;
pub use shares::{Share, Shares};
pub use swings::{Swing, Swings};

use yew::prelude::*;

/// One row of a chart, and of its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The short code, such as `C4`.
    pub code: AttrValue,
    /// The name.
    pub label: AttrValue,
    /// The level claimed, 1 to 5.
    pub claimed: Option<f64>,
    /// The level that counts, 1 to 5.
    pub level: Option<f64>,
    /// The range the level may lie in.
    pub span: (f64, f64),
    /// A level to reach, if one is to be shown.
    pub wanted: Option<f64>,
    /// The level in figures, or that it is not known.
    pub figure: AttrValue,
}

/// What a chart says besides its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Legend {
    /// What the chart shows.
    pub title: AttrValue,
    /// What can be read from it, in a sentence or two.
    pub about: AttrValue,
    /// The name of the levels that count.
    pub level: AttrValue,
    /// The name of the levels claimed.
    pub claimed: AttrValue,
    /// The name of the ranges.
    pub span: AttrValue,
    /// The name of the levels to reach, if they are shown.
    pub wanted: Option<AttrValue>,
}

/// Properties of every chart.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub rows: Vec<Row>,
    /// What it says.
    pub legend: Legend,
}

/// A number as it stands in an SVG attribute, to a tenth.
fn figure(number: f64) -> String {
    // In the drawing: the numbers are small, and not negative.
    let tenths = (number * 10.0).round() as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}
