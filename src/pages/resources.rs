//! 5: what the body can commit each year, beside what each arrangement needs.

use super::result::Props;
use crate::context::{Cx, use_cx};
use crate::ui::form::Family;
use crate::ui::{Disclosure, Form, Section, Tone, each, heading, tag};
use twinning_core::advice::NeedCheck;
use twinning_core::app::Msg;
use twinning_core::assessment::{Edit, Funding};
use twinning_core::basics::Truth;
use twinning_core::content::{Content, Sheet};
use twinning_core::result::Derived;
use yew::prelude::*;

const FUNDING: Family<Funding> = Family {
    name: "funding",
    all: &Funding::ALL,
    id: Funding::id,
};

/// The page.
#[component]
pub fn ResourcesPage(props: &Props) -> Html {
    let cx = use_cx();
    let section = props.saved.assessment.resources.clone();
    let form = Form::new(
        &cx.words,
        section,
        cx.on(|patch| Msg::Edit(Edit::Resources(patch))),
    );
    html! {
        <div>
            { heading(cx.t("page-resources"), Some(cx.t("resources-lead"))) }
            <div class="beside">
                <div class="stack-wide">
                    <Section title={cx.t("resources-people")} hint={cx.t("resources-people-hint")}>
                        <div class="grid">
                            { form.count("count-coordinator", |r| &mut r.coordinator) }
                            { form.count("count-nominee", |r| &mut r.nominee) }
                            { form.count("count-deputy", |r| &mut r.deputy) }
                            { form.count("count-committee-people", |r| &mut r.committee_people) }
                            { form.count("count-expert-hours", |r| &mut r.expert_hours) }
                        </div>
                        { form.reply("question-experts", |r| &mut r.experts) }
                    </Section>
                    <Section title={cx.t("resources-money")}>
                        <div class="grid">
                            { form.count("resources-budget", |r| &mut r.budget) }
                            { form.text("resources-currency", |r| &mut r.currency) }
                            { form.count("count-years-secured", |r| &mut r.years_secured) }
                            { form.count("count-trips", |r| &mut r.trips) }
                        </div>
                        { form.select("resources-funding", FUNDING.entries(&cx.words), |r| &mut r.funding) }
                    </Section>
                    <Section title={cx.t("resources-means")}>
                        { form.reply("question-internet", |r| &mut r.internet) }
                        { form.reply("question-room", |r| &mut r.room) }
                    </Section>
                    <Section title={cx.t("resources-backing")}>
                        { form.reply("question-service-agreement", |r| &mut r.service_agreement) }
                        { form.reply("question-management", |r| &mut r.management) }
                        { form.reply("question-ministry", |r| &mut r.ministry) }
                        { form.long_text("resources-note", |r| &mut r.note) }
                    </Section>
                </div>
                { needs(&cx, &props.derived, &props.content) }
            </div>
        </div>
    }
}

/// What each arrangement needs, and whether it is there. Those of interest are unfolded.
fn needs(cx: &Cx, derived: &Derived, content: &Content) -> Html {
    let interest = &derived.saved.assessment.ambition.interest;
    let need = |need: &NeedCheck| {
        let tone = match need.truth {
            Truth::Met => Tone::Good,
            Truth::NotMet => Tone::Attention,
            Truth::Unknown => Tone::Unknown,
        };
        let truth = tag(cx.word("truth", need.truth.id()), tone);
        html! { <li>{ cx.word("need", &need.id) }{ " " }{ truth }</li> }
    };
    let sheet = |sheet: &Sheet| {
        let open = interest.contains(&sheet.arrangement);
        let summary = cx.word("arrangement", sheet.arrangement.id());
        let candidate = derived.advice.candidate(sheet.arrangement);
        html! {
            <Disclosure {summary} {open}>
                <ul class="needs">{ each(candidate.iter().flat_map(|c| &c.needs), need) }</ul>
            </Disclosure>
        }
    };
    html! {
        <aside class="card">
            <h2>{ cx.t("resources-needs") }</h2>
            <p class="hint">{ cx.t("resources-needs-hint") }</p>
            { each(&content.sheets.sheets, sheet) }
        </aside>
    }
}
