//! Words offered while a priority is written: sectors, regional frames, committees.

use crate::context::Cx;
use crate::ui::Suggestions;
use twinning_core::assessment::TargetCommittee;
use twinning_core::basics::CommitteeRef;
use yew::prelude::*;

/// The id of the list of sectors.
pub const SECTORS: &str = "sectors";
/// The id of the list of regional frames.
pub const FRAMES: &str = "frames";
/// The id of the list of committees.
pub const COMMITTEES: &str = "committees";

/// The fields of the International Classification for Standards (ICS); words `ics-<code>`.
const ICS: [u8; 40] = [
    1, 3, 7, 11, 13, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 43, 45, 47, 49, 53, 55, 59,
    61, 65, 67, 71, 73, 75, 77, 79, 81, 83, 85, 87, 91, 93, 95, 97,
];

/// How many regional frames there are words for (`frame-<n>`).
const FRAME_COUNT: u8 = 16;

/// The lists, which the fields of all priorities share.
pub fn suggestions(cx: &Cx, committees: &[TargetCommittee]) -> Html {
    let sector = |code: &u8| format!("{code:02} {}", cx.t(&format!("ics-{code}"))).into();
    let sectors: Vec<AttrValue> = ICS.iter().map(sector).collect();
    let frames: Vec<_> = (1..=FRAME_COUNT)
        .map(|n| cx.t(&format!("frame-{n}")))
        .collect();
    let committees = committees
        .iter()
        .map(|c| CommitteeRef::tidy(&c.reference).into());
    let committees: Vec<AttrValue> = committees.collect();
    html! {
        <>
            <Suggestions id={SECTORS} values={sectors} />
            <Suggestions id={FRAMES} values={frames} />
            <Suggestions id={COMMITTEES} values={committees} />
        </>
    }
}
