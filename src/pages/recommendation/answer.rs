//! The one answer, how sure it is, and what to do next: all of it on the first screen of a phone.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::{Props, first_of_100, hundredths, to_what_if};
use crate::ui::{ButtonKind, LinkButton, Sign, Tone, heading, tag};
use twinning_core::advice::Outcome;
use twinning_core::app::Page;
use twinning_core::assessment::Membership;
use twinning_core::basics::Phrase;
use twinning_core::result::Derived;
use yew::prelude::*;

/// The heading of the page and the answer below it.
pub(super) fn view(cx: &Cx, props: &Props) -> Html {
    let derived = &props.derived;
    let outcome = &derived.advice.outcome;
    let committee = derived.saved.assessment.main_committee();
    let (page, label) = next(props);
    let settled = derived.is_settled();
    html! {
        <>
            { heading(cx.t("page-recommendation"), None) }
            <div class="answer stack" data-outcome={outcome.id()} data-settled={settled.then_some("")}>
                <p class="small quiet">
                    if let Some(committee) = committee {
                        { cx.with("recommendation-for", "committee", cx.committee(&committee.reference).as_str()) }
                    } else {
                        { cx.t("recommendation-no-committee") }
                    }
                </p>
                <h2>{ cx.say(&derived.advice.headline()) }</h2>
                if derived.advice.is_indication {
                    { tag(cx.t("recommendation-indication"), Tone::Attention) }
                }
                if let Some(because) = derived.advice.because() {
                    <p class="because"><strong>{ cx.say(&because) }</strong></p>
                }
                if let Some(dissent) = derived.dissent() {
                    <p class="because">{ cx.say(&dissent) }</p>
                }
                if let Some(sure) = sure(derived) {
                    <p class="sure">
                        { cx.say(&sure) }
                        if !settled {
                            <span class="small quiet">{ " " }{ cx.t("sure-refining") }</span>
                        }
                    </p>
                }
                <p><strong>{ cx.t("recommendation-next") }</strong>{ " " }{ cx.say(&outcome.phrase(".next")) }</p>
                <div class="button-row">
                    { LinkButton::new(cx.t(label), address(&derived.saved, page)).kind(ButtonKind::Primary).sign_after(Sign::Next).view() }
                    { LinkButton::new(to_what_if(cx, props.tried), address(&derived.saved, Page::WhatIf)).kind(ButtonKind::Quiet).view() }
                </div>
            </div>
        </>
    }
}

/// How sure the answer is, or how far the body is from one.
fn sure(derived: &Derived) -> Option<Phrase> {
    let standings = derived.advice.ranking.standings();
    let first = standings.first();
    match &derived.advice.outcome {
        Outcome::Recommended(_) if standings.len() == 1 => None,
        Outcome::Provisional(_) if standings.len() == 1 => Some(Phrase::new("sure-only")),
        Outcome::Recommended(_) | Outcome::Provisional(_) => Some(first_of_100(first?.first())),
        Outcome::CloseCall(..) => {
            let (first, second) = (first?.first(), standings.get(1)?.first());
            // Where one is always a little ahead, shares would say the opposite of “close”.
            if hundredths(second) <= 0.0 {
                return None;
            }
            let says = Phrase::new("sure-close").with("n", hundredths(first));
            Some(says.with("m", hundredths(second)))
        }
        Outcome::PrepareFirst(Some(nearest)) => {
            let path = derived
                .path(*nearest)
                .filter(|path| !path.steps.is_empty())?;
            Some(Phrase::new("sure-path").with("path", path.sentence()))
        }
        Outcome::NotEnoughEvidence => {
            let unknown = derived.advice.unknown.len();
            Some(Phrase::new("sure-unknown").with("n", unknown))
        }
        Outcome::PrepareFirst(None)
        | Outcome::NoTwinningNeeded
        | Outcome::ActAsLead(_)
        | Outcome::FactsFirst => None,
    }
}

/// The page where the next step is taken, and the words of the link.
fn next(props: &Props) -> (Page, &'static str) {
    let derived = &props.derived;
    match &derived.advice.outcome {
        Outcome::Recommended(_) | Outcome::PrepareFirst(Some(_)) => {
            (Page::Plan, "recommendation-to-plan")
        }
        Outcome::Provisional(arrangement) => {
            // Where no requirement is open, levels are: what makes them certain is the way on.
            let open = derived
                .path(*arrangement)
                .and_then(|p| p.steps.first().cloned());
            let open = open.or_else(|| {
                let ready = derived.path_to_ready(*arrangement, &props.content)?;
                ready.steps.into_iter().next()
            });
            match open {
                Some(step) => (Page::of_step(&step), "recommendation-to-open"),
                None => (Page::Plan, "recommendation-to-plan"),
            }
        }
        Outcome::CloseCall(..) => match derived.advice.settling().first() {
            Some(information) => (
                Page::asking_doubt(
                    &information.doubt,
                    &derived.saved.assessment,
                    &props.content,
                ),
                "recommendation-to-settle",
            ),
            None => (Page::Plan, "recommendation-to-plan"),
        },
        Outcome::PrepareFirst(None) => (Page::Check, "recommendation-to-facts"),
        Outcome::FactsFirst => match derived.saved.assessment.organization.membership {
            Membership::Unknown => (Page::Organization, "recommendation-to-membership"),
            _ => (Page::Ambition, "recommendation-to-committee"),
        },
        Outcome::NoTwinningNeeded | Outcome::ActAsLead(_) => {
            (Page::Report, "recommendation-to-report")
        }
        Outcome::NotEnoughEvidence => match derived.advice.unknown.first() {
            Some(id) => (Page::Question(id.clone()), "recommendation-to-question"),
            None => (Page::Competencies, "recommendation-to-question"),
        },
    }
}
