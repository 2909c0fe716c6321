//! How often each possible arrangement comes first when weights and doubtful answers vary.

use crate::context::Cx;
use crate::pages::result::{Props, hundredths, order};
use crate::ui::chart::{Share, Shares};
use crate::ui::{Fold, Section, Table, each};
use twinning_core::advice::Standing;
use twinning_core::app::Msg;
use twinning_core::assessment::{Ambition, Edit, Merit};
use twinning_core::basics::{Lens, Patch, Phrase, one_decimal};
use yew::prelude::*;

/// Below this share of the weights no criterion leads. A quarter is its share among equals.
const LEADS: f64 = 0.3;

/// The comparison, what each arrangement is preferred for, and the order of the criteria.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let standings = props.derived.advice.ranking.standings();
    if standings.len() < 2 {
        return Html::default();
    }
    let figures = {
        let (cx, props) = (cx.clone(), props.clone());
        Callback::from(move |()| table(&cx, &props))
    };
    html! {
        <>
            <Section title={cx.t("compare-title")} hint={cx.t("compare-about")}>
                { chart(cx, &standings) }
                { exactness(cx, props) }
                <ul class="signs">{ each(&standings, |standing| preferred(cx, standing)) }</ul>
                <Fold summary={cx.t("profile-figures")} about={cx.t("compare-title")} inside={figures} />
            </Section>
            <Section title={cx.t("order-title")} hint={cx.t("order-about")}>
                { priorities(cx, props) }
            </Section>
        </>
    }
}

fn chart(cx: &Cx, standings: &[Standing]) -> Html {
    let mut rows = Vec::new();
    for standing in standings {
        rows.push(Share {
            label: cx.word("arrangement", standing.arrangement.id()),
            parts: standing.acceptability.clone(),
            figure: cx.with("of-100", "n", hundredths(standing.first())),
        });
    }
    html! { <Shares title={cx.t("compare-chart")} {rows} parts={ranks(cx, standings.len())} /> }
}

/// The names of the ranks: first, second …
fn ranks(cx: &Cx, count: usize) -> Vec<AttrValue> {
    let mut names = Vec::new();
    for rank in 1..=count {
        names.push(cx.word("rank", &rank.to_string()));
    }
    names
}

/// How many comparisons there were, and how exact that makes the figures.
fn exactness(cx: &Cx, props: &Props) -> Html {
    let ranking = &props.derived.advice.ranking;
    let says = Phrase::new("compare-exact")
        .with("draws", f64::from(ranking.draws()))
        .with("error", one_decimal(ranking.error() * 100.0));
    html! {
        <p class="small quiet" data-draws={ranking.draws().to_string()} data-error={(ranking.error() * 10_000.0).round().to_string()}>
            { cx.say(&says) }
            if !ranking.is_settled() {
                { " " }{ cx.t("sure-refining") }
            }
        </p>
    }
}

/// What somebody weighs who prefers an arrangement.
fn preferred(cx: &Cx, standing: &Standing) -> Html {
    let name = Phrase::new(format!("arrangement-{}", standing.arrangement.id()));
    let says = match &standing.central_weights {
        None => Phrase::new("prefer-never"),
        Some(weights) => {
            let mut lead = (Merit::Fit, 0.0);
            for (merit, weight) in Merit::ALL.into_iter().zip(weights) {
                if *weight > lead.1 {
                    lead = (merit, *weight);
                }
            }
            let (merit, weight) = lead;
            let id = if weight < LEADS {
                "prefer-even"
            } else {
                "prefer-lead"
            };
            let criterion = Phrase::new(format!("score-{}", merit.id()));
            Phrase::new(id)
                .with("criterion", criterion)
                .with("n", hundredths(weight))
        }
    };
    html! { <li><div>{ cx.say(&says.with("arrangement", name)) }</div></li> }
}

/// The same figures as a table.
fn table(cx: &Cx, props: &Props) -> Html {
    let advice = &props.derived.advice;
    let standings = advice.ranking.standings();
    let mut head = vec![cx.t("compare-arrangement")];
    head.extend(ranks(cx, standings.len()));
    head.extend([cx.t("compare-entry"), cx.t("compare-confidence")]);
    let row = |standing: &Standing| {
        let cell = |share: f64| html! { <td class="number">{ cx.percent(share) }</td> };
        html! {
            <tr>
                <th scope="row">{ cx.word("arrangement", standing.arrangement.id()) }</th>
                { each(&standing.acceptability, |share| cell(*share)) }
                { cell(standing.entry) }
                <td class="number">{ standing.confidence.map_or_else(|| cx.t("answer-none"), |share| cx.percent(share)) }</td>
            </tr>
        }
    };
    html! {
        <>
            <Table caption={cx.t("compare-chart")} numbers=true {head}>{ each(&standings, row) }</Table>
            <p class="small quiet">{ cx.t("compare-terms") }</p>
            { scores(cx, props) }
        </>
    }
}

/// The four criteria of every arrangement.
fn scores(cx: &Cx, props: &Props) -> Html {
    let advice = &props.derived.advice;
    let mut head = vec![cx.t("compare-arrangement")];
    head.extend(Merit::ALL.map(|merit| cx.word("score", merit.id())));
    let rows = each(&advice.candidates, |candidate| {
        html! {
            <tr>
                <th scope="row">{ cx.word("arrangement", candidate.arrangement.id()) }</th>
                { each(candidate.scores.each(), |(_, share)| {
                    html! { <td class="number">{ cx.percent(share) }</td> }
                }) }
            </tr>
        }
    });
    html! { <Table caption={cx.t("compare-scores")} numbers=true {head}>{ rows }</Table> }
}

/// What matters most to the body.
fn priorities(cx: &Cx, props: &Props) -> Html {
    let criteria = &props.derived.saved.assessment.ambition.criteria;
    let on_change = cx.on(|criteria| {
        let lens: Lens<Ambition, Vec<Merit>> = |ambition| &mut ambition.criteria;
        Msg::Edit(Edit::Ambition(Patch::set(lens, criteria)))
    });
    order(cx, criteria, on_change)
}
