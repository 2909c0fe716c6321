//! What moves the result most: answers, weights and thresholds, each turned down and up.

use crate::context::{Cx, use_cx};
use crate::pages::parts::address;
use crate::ui::chart::{Swing, Swings};
use crate::ui::{Fold, Same, Section, Table, Tone, each, tag};
use twinning_core::advice::{self, Lever, Sensitivity};
use twinning_core::app::Page;
use twinning_core::basics::{Phrase, one_decimal};
use twinning_core::content::Content;
use twinning_core::file::Saved;
use yew::prelude::*;

/// So many are drawn; the others move it less.
const SHOWN: usize = 8;

/// Properties of [`Tornado`].
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
    /// Questions, rules, arrangement sheets.
    pub content: Same<Content>,
    /// Whether only one arrangement is possible.
    pub alone: bool,
}

/// The chart with its table; worked out anew only when the answers change.
#[component]
pub fn Tornado(props: &Props) -> Html {
    let cx = use_cx();
    let Some(mut found) = advice::sensitivity(&props.saved.assessment, &props.content) else {
        return Html::default();
    };
    found.swings.truncate(SHOWN);
    if found.swings.is_empty() {
        return Html::default();
    }
    let name = Phrase::new(format!("arrangement-{}", found.arrangement.id()));
    let now = Phrase::new(if props.alone {
        "swing-score"
    } else {
        "swing-lead"
    })
    .with("arrangement", name)
    .with("lead", points(found.lead));
    let figures = {
        let (cx, swings) = (cx.clone(), found.swings.clone());
        Callback::from(move |()| table(&cx, &swings))
    };
    html! {
        <Section title={cx.t("swing-title")} hint={cx.t("swing-about")}>
            <p>{ cx.say(&now) }</p>
            { chart(&cx, props, &found) }
            <Fold summary={cx.t("profile-figures")} about={cx.t("swing-title")} inside={figures} />
        </Section>
    }
}

fn chart(cx: &Cx, props: &Props, found: &Sensitivity) -> Html {
    let (mut least, mut most) = (found.lead.min(0.0), found.lead.max(0.0));
    for swing in &found.swings {
        least = least.min(swing.low).min(swing.high);
        most = most.max(swing.low).max(swing.high);
    }
    // Something moves it, so that the width is not 0.
    let at = |lead: f64| (lead - least) / (most - least);
    let mut rows = Vec::new();
    for swing in &found.swings {
        rows.push(Swing {
            label: label(cx, props, swing),
            low: at(swing.low),
            high: at(swing.high),
            figure: figure(cx, swing),
        });
    }
    let names = ["swing-now", "swing-low", "swing-high", "swing-level"].map(|id| cx.t(id));
    html! {
        <Swings title={cx.t("swing-chart")} now={at(found.lead)} level={at(0.0)} {rows} {names} />
    }
}

/// What is turned, as a link where it is an answer; marked where it changes what is ahead.
fn label(cx: &Cx, props: &Props, swing: &advice::Swing) -> Html {
    let name = cx.say(&swing.lever.phrase());
    html! {
        <>
            if let Lever::Answer(doubt) = &swing.lever {
                <a href={address(&props.saved, Page::asking_doubt(doubt, &props.saved.assessment, &props.content))}>{ name }</a>
            } else {
                { name }
            }
            if swing.flips {
                { " " }{ tag(cx.t("swing-flips"), Tone::Attention) }
            }
        </>
    }
}

/// A difference of scores in hundredths, with its sign.
fn points(lead: f64) -> String {
    let text = one_decimal((lead * 100.0).abs());
    if lead < 0.0 {
        format!("−{text}")
    } else {
        text
    }
}

fn figure(cx: &Cx, swing: &advice::Swing) -> AttrValue {
    let says = Phrase::new("swing-figure").with("low", points(swing.low));
    cx.say(&says.with("high", points(swing.high)))
}

fn table(cx: &Cx, swings: &[advice::Swing]) -> Html {
    let head = vec![
        cx.t("what-if-what"),
        cx.t("swing-low"),
        cx.t("swing-high"),
        cx.t("swing-flips"),
    ];
    let row = |swing: &advice::Swing| {
        let flips = if swing.flips { "reply-yes" } else { "reply-no" };
        html! {
            <tr>
                <th scope="row">{ cx.say(&swing.lever.phrase()) }</th>
                <td class="number">{ points(swing.low) }</td>
                <td class="number">{ points(swing.high) }</td>
                <td>{ cx.t(flips) }</td>
            </tr>
        }
    };
    html! { <Table caption={cx.t("swing-chart")} {head}>{ each(swings, row) }</Table> }
}
