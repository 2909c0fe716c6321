//! The one answer, why in a sentence, and what to do next.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::Props;
use crate::ui::{Heading, Kind, LinkButton, Sign, Tag, Tone};
use twinning_core::advice::Outcome;
use twinning_core::app::{Derived, Page};
use yew::prelude::*;

/// The heading of the page and the answer below it.
pub(super) fn view(cx: &Cx, props: &Props) -> Html {
    let derived = &props.derived;
    let outcome = &derived.advice.outcome;
    let committee = derived.saved.assessment.main_committee();
    let (page, label) = next(derived);
    html! {
        <>
            <Heading title={cx.t("page-recommendation")} />
            <div class="answer stack" data-outcome={outcome.id()}>
                <p class="small quiet">
                    if let Some(committee) = committee {
                        { cx.with("recommendation-for", "committee", cx.typed(&committee.reference).as_str()) }
                    } else {
                        { cx.t("recommendation-no-committee") }
                    }
                </p>
                <h2>{ cx.say(&outcome.phrase("")) }</h2>
                if derived.advice.is_indication {
                    <Tag label={cx.t("recommendation-indication")} tone={Tone::Attention} />
                }
                <p>{ cx.say(&outcome.phrase(".about")) }</p>
                if let Some(settling) = derived.advice.settling_phrase() {
                    <p>{ cx.say(&settling) }</p>
                }
                <p><strong>{ cx.t("recommendation-next") }</strong>{ " " }{ cx.say(&outcome.phrase(".next")) }</p>
                <div class="button-row">
                    <LinkButton label={cx.t(label)} address={address(&derived.saved, page)} kind={Kind::Primary}
                        sign_after={Sign::Next} />
                </div>
            </div>
        </>
    }
}

/// The page where the next step is taken, and the words of the link.
fn next(derived: &Derived) -> (Page, &'static str) {
    match &derived.advice.outcome {
        Outcome::Recommended(_)
        | Outcome::Provisional(_)
        | Outcome::CloseCall(..)
        | Outcome::PrepareFirst(Some(_)) => (Page::Plan, "recommendation-to-plan"),
        Outcome::PrepareFirst(None) => (Page::Check, "recommendation-to-facts"),
        Outcome::NoTwinningNeeded | Outcome::ActAsLead(_) => {
            (Page::Report, "recommendation-to-report")
        }
        Outcome::NotEnoughEvidence => match derived.advice.unknown.first() {
            Some(id) => (Page::Question(id.clone()), "recommendation-to-question"),
            None => (Page::Competencies, "recommendation-to-question"),
        },
    }
}
