//! What is different in the copy: the recommendation, each arrangement, the areas.

use super::Props;
use crate::context::Cx;
use crate::pages::result::hundredths;
use crate::ui::{Section, Table, each};
use twinning_core::advice::Advice;
use twinning_core::basics::Phrase;
use twinning_core::profile::AreaReading;
use twinning_core::result::{Derived, Trial};
use yew::prelude::*;

/// What is compared, as it is saved and as it is tried.
type Line = (AttrValue, AttrValue, AttrValue);

/// The lines that differ.
pub(super) fn section(cx: &Cx, props: &Props, trial: &Trial) -> Html {
    let mut lines = Vec::new();
    let outcome = |advice: &Advice| cx.say(&advice.outcome.phrase(".short"));
    let (saved, tried) = (&props.page.derived, &*trial.derived);
    lines.push((
        cx.t("page-recommendation"),
        outcome(&saved.advice),
        outcome(&tried.advice),
    ));
    arrangements(cx, saved, tried, &mut lines);
    areas(cx, saved, tried, &mut lines);
    lines.retain(|(_, saved, tried)| saved != tried);
    let head = vec![
        cx.t("what-if-what"),
        cx.t("what-if-col-saved"),
        cx.t("what-if-col-tried"),
    ];
    html! {
        <Section title={cx.t("what-if-difference")}>
            if lines.is_empty() {
                <p>{ cx.t("what-if-no-difference") }</p>
            } else {
                <Table caption={cx.t("what-if-difference-about")} {head}>{ each(lines, line) }</Table>
            }
        </Section>
    }
}

fn line((what, saved, tried): Line) -> Html {
    html! {
        <tr>
            <th scope="row">{ what }</th>
            <td>{ saved }</td>
            <td><strong>{ tried }</strong></td>
        </tr>
    }
}

fn arrangements(cx: &Cx, saved: &Derived, tried: &Derived, lines: &mut Vec<Line>) {
    for candidate in &saved.advice.candidates {
        let arrangement = candidate.arrangement;
        let Some(other) = tried.advice.candidate(arrangement) else {
            continue;
        };
        lines.push((
            cx.word("arrangement", arrangement.id()),
            cx.word("feasibility", candidate.feasibility.id()),
            cx.word("feasibility", other.feasibility.id()),
        ));
        let first = |derived: &Derived| match derived.advice.ranking.standing(arrangement) {
            Some(standing) => cx.with("of-100", "n", hundredths(standing.first())),
            None => cx.t("what-if-not-compared"),
        };
        let name = Phrase::new(format!("arrangement-{}", arrangement.id()));
        lines.push((
            cx.with("what-if-first", "arrangement", name),
            first(saved),
            first(tried),
        ));
    }
}

fn areas(cx: &Cx, saved: &Derived, tried: &Derived, lines: &mut Vec<Line>) {
    for area in &saved.profile.areas {
        let Some(other) = tried.profile.area(&area.id) else {
            continue;
        };
        let name = cx.t(&format!("area-{}.short", area.id));
        lines.push((name, level(cx, area), level(cx, other)));
    }
}

/// The level of an area with its range.
fn level(cx: &Cx, area: &AreaReading) -> AttrValue {
    let says = Phrase::new("what-if-level")
        .with("level", cx.level(area.level).as_str())
        .with("range", cx.range(area.span).as_str());
    cx.say(&says)
}
