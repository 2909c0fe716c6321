//! 2: why the body wants twinning, and in which committees.

mod committee;
mod committees;
mod nominee;

use super::parts::PageProps;
use crate::context::use_cx;
use crate::ui::form::Family;
use crate::ui::{Disclosure, Form, Look, Section, each, heading};
use committees::committees;
use nominee::nominee;
use twinning_core::app::Msg;
use twinning_core::assessment::Edit;
use twinning_core::instrument::Arrangement;
use twinning_core::policy::PRINCIPLES;
use yew::prelude::*;

const ARRANGEMENTS: Family<Arrangement> = Family {
    name: "arrangement",
    all: &Arrangement::ALL,
    id: Arrangement::id,
};

/// The page.
#[component]
pub fn AmbitionPage(props: &PageProps) -> Html {
    let cx = use_cx();
    let ambition = &props.saved.assessment.ambition;
    let change = cx.on(|patch| Msg::Edit(Edit::Ambition(patch)));
    let form = Form::new(&cx.words, ambition.clone(), change);
    let leads = ambition.interest.is_empty()
        || ambition.interest.iter().any(|a| *a != Arrangement::PMember);
    let edition = &props.saved.assessment.edition;
    let longest = props.basis.editions.resolve(edition).longest_months;
    html! {
        <div>
            { heading(cx.t("page-ambition"), Some(cx.t("ambition-lead"))) }
            <Section title={cx.t("ambition-why")}>
                { form.long_text("written-vision", |a| &mut a.vision) }
                { form.long_text("written-need", |a| &mut a.need) }
            </Section>
            <Section title={cx.t("ambition-what")}>
                { form.checks("ambition-interest", ARRANGEMENTS.entries(&cx.words), Look::Cards, |a| &mut a.interest) }
                { form.count_within("ambition-horizon-months", (12, longest.into()), |a| &mut a.horizon_months) }
            </Section>
            { committees(&cx, &form, &props.saved.assessment) }
            if leads {
                <Section title={cx.t("ambition-person")} hint={cx.t("ambition-person-hint")}>
                    { nominee(&form.part(|a| &mut a.nominee)) }
                </Section>
            }
            <Section title={cx.t("ambition-principles")} hint={cx.t("ambition-principles-hint")}>
                <Disclosure summary={cx.t("ambition-principles-all")}>
                    <ol>{ each(PRINCIPLES, |n| html! { <li>{ cx.t(&format!("principle-{n}")) }</li> }) }</ol>
                </Disclosure>
                { form.reply("question-own-vote", |a| &mut a.own_vote) }
                { form.reply("question-no-funding-expected", |a| &mut a.no_funding_expected) }
            </Section>
        </div>
    }
}
