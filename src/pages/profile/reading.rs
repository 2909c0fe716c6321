//! The profile in one sentence.

use crate::context::Cx;
use twinning_core::basics::Phrase;
use twinning_core::profile::{AreaReading, State};
use twinning_core::result::Derived;
use yew::AttrValue;

/// So many areas are named on either side; the lists below name them all.
const NAMED: usize = 3;

/// Where the body stands, in one sentence.
pub(super) fn sentence(cx: &Cx, derived: &Derived) -> AttrValue {
    let strong = extremes(derived, AreaReading::is_strength, |level| -level);
    let weak = extremes(derived, AreaReading::is_gap, |level| level);
    let enough = derived.profile.areas.iter().any(AreaReading::is_sufficient);
    let says = match (strong.is_empty(), weak.is_empty()) {
        _ if !enough => Phrase::new("profile-reading-thin"),
        (true, true) => Phrase::new("profile-reading-even"),
        (false, true) => Phrase::new("profile-reading-strong").with("strong", strong),
        (true, false) => Phrase::new("profile-reading-weak").with("weak", weak),
        (false, false) => {
            let both = Phrase::new("profile-reading-both");
            both.with("strong", strong).with("weak", weak)
        }
    };
    cx.say(&says)
}

/// How many levels are known.
pub(super) fn coverage(cx: &Cx, derived: &Derived) -> AttrValue {
    let states = || derived.profile.indicators.iter().map(|i| i.state);
    let known = states().filter(|state| *state == State::Known).count();
    let all = states().filter(|state| state.is_applicable()).count();
    cx.say(
        &Phrase::new("profile-coverage")
            .with("known", known)
            .with("all", all),
    )
}

/// The names of the areas kept, those first whose level comes first in the order given.
fn extremes(
    derived: &Derived,
    keep: fn(&AreaReading) -> bool,
    order: fn(f64) -> f64,
) -> Vec<Phrase> {
    let mut areas: Vec<_> = derived
        .profile
        .areas
        .iter()
        .filter(|area| keep(area))
        .collect();
    let place = |area: &AreaReading| order(area.level.unwrap_or_default());
    areas.sort_by(|a, b| place(a).total_cmp(&place(b)));
    let name = |area: &&AreaReading| Phrase::new(format!("area-{}.short", area.id));
    areas.iter().take(NAMED).map(name).collect()
}
