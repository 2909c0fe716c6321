//! Bars and radar of the levels by area.

use super::Props;
use crate::context::Cx;
use crate::ui::chart::{Bars, Legend, Radar, Row};
use twinning_core::content::Content;
use twinning_core::profile::AreaReading;
use yew::prelude::*;

/// Both charts with the same figures; a table with these figures stands beside them.
pub fn charts(cx: &Cx, props: &Props) -> Html {
    let areas = props.derived.profile.asked();
    let rows: Vec<_> = areas.map(|area| row(cx, &props.content, area)).collect();
    let legend = Legend {
        title: cx.t("profile-chart"),
        about: cx.t("profile-chart-about"),
        level: cx.t("col-counted"),
        claimed: cx.t("col-claimed"),
        span: cx.t("col-range"),
        wanted: None,
    };
    html! {
        <div class="charts">
            <Bars rows={rows.clone()} legend={legend.clone()} />
            <Radar {rows} {legend} />
        </div>
    }
}

fn row(cx: &Cx, content: &Content, area: &AreaReading) -> Row {
    let code = content.instrument.area(&area.id).map_or("", |a| &a.code);
    Row {
        code: AttrValue::from(code.to_owned()),
        label: cx.t(&format!("area-{}.short", area.id)),
        claimed: area.claimed,
        level: area.level,
        span: (area.span.lo, area.span.hi),
        wanted: None,
        figure: match area.level {
            Some(_) => cx.level(area.level),
            None => cx.t("result-no-figure"),
        },
    }
}
