//! The figures of the charts as a table.

use crate::context::Cx;
use crate::pages::result::Props;
use crate::ui::{Table, each};
use twinning_core::profile::AreaReading;
use yew::prelude::*;

const HEAD: [&str; 6] = [
    "col-area",
    "col-claimed",
    "col-counted",
    "col-range",
    "col-known",
    "col-remark",
];

/// One row for each area asked.
pub(super) fn figures(cx: &Cx, props: &Props) -> Html {
    let head: Vec<_> = HEAD.iter().map(|id| cx.t(id)).collect();
    let areas = props.derived.profile.asked();
    html! {
        <Table caption={cx.t("profile-table")} {head}>
            { each(areas, |area| row(cx, props, area)) }
        </Table>
    }
}

fn row(cx: &Cx, props: &Props, area: &AreaReading) -> Html {
    let code = props
        .content
        .instrument
        .area(&area.id)
        .map_or("", |a| &a.code);
    let remark = match area.star_limit {
        Some(limit) => cx.with("remark-star", "level", cx.level(Some(limit)).as_str()),
        None if area.applicable == 0 => cx.t("answer-not-applicable"),
        None if !area.is_sufficient() => cx.t("remark-insufficient"),
        None => AttrValue::default(),
    };
    html! {
        <tr key={area.id.as_str()}>
            <th scope="row"><span class="code">{ code }</span>{ " " }{ cx.t(&format!("area-{}.short", area.id)) }</th>
            <td class="number">{ cx.level(area.claimed) }</td>
            <td class="number">{ cx.level(area.level) }</td>
            <td class="number">{ cx.range(area.span) }</td>
            <td class="number">{ cx.of(area.known, area.applicable) }</td>
            <td>{ remark }</td>
        </tr>
    }
}
