//! The areas that are strengths, gaps, or not well enough known.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::linked;
use crate::ui::{Section, Tone};
use twinning_core::app::Page;
use twinning_core::profile::AreaReading;
use twinning_core::result::Derived;
use yew::prelude::*;

/// The three groups; those without an area are left out.
pub(super) fn section(cx: &Cx, derived: &Derived) -> Html {
    let stands_out = |area: &AreaReading| area.is_strength() || area.is_gap() || is_thin(area);
    if !derived.profile.areas.iter().any(stands_out) {
        return Html::default();
    }
    let group = |title: &str, tone: Tone, keep: fn(&AreaReading) -> bool| {
        let areas = derived.profile.areas.iter().filter(|area| keep(area));
        let entries: Vec<_> = areas.map(|area| entry(cx, derived, area)).collect();
        linked(cx.t(title), tone, &entries)
    };
    html! {
        <Section title={cx.t("profile-groups")}>
            <div class="groups">
                { group("profile-strengths", Tone::Good, AreaReading::is_strength) }
                { group("profile-gaps", Tone::Plain, AreaReading::is_gap) }
                { group("profile-insufficient", Tone::Unknown, is_thin) }
            </div>
        </Section>
    }
}

fn is_thin(area: &AreaReading) -> bool {
    area.applicable > 0 && !area.is_sufficient()
}

/// The name of the area, leading to its first question worth a look, and its level or coverage.
fn entry(cx: &Cx, derived: &Derived, area: &AreaReading) -> Html {
    let own = || {
        derived
            .profile
            .indicators
            .iter()
            .filter(|i| i.area == area.id && i.state.is_applicable())
    };
    let lowest = own().min_by(|a, b| a.span.lo.total_cmp(&b.span.lo));
    let name = cx.t(&format!("area-{}", area.id));
    let figure = if is_thin(area) {
        cx.of(area.known, area.applicable)
    } else {
        cx.level(area.level)
    };
    html! {
        <>
            if let Some(reading) = lowest {
                <a href={address(&derived.saved, Page::Question(reading.id.clone()))}>{ name }</a>
            } else {
                { name }
            }
            { " " }<span class="figure">{ figure }</span>
        </>
    }
}
