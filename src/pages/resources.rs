//! 5: what the body can commit each year, beside what each arrangement needs.

use super::parts::PageProps;
use crate::context::{Cx, use_cx};
use crate::ui::form::Family;
use crate::ui::{Disclosure, Form, Section, Tone, each, heading, tag};
use twinning_core::app::{Edit, Msg};
use twinning_core::assessment::{Assessment, Funding};
use twinning_core::basics::Truth;
use twinning_core::content::Content;
use twinning_core::content::{Need, Sheet};
use twinning_core::policy::Facts;
use twinning_core::profile::Profile;
use yew::prelude::*;

const FUNDING: Family<Funding> = Family {
    name: "funding",
    all: &Funding::ALL,
    id: Funding::id,
};

/// The page.
#[component]
pub fn ResourcesPage(props: &PageProps) -> Html {
    let cx = use_cx();
    let section = props.saved.assessment.resources.clone();
    let form = Form::new(&cx.words, section, cx.on(|r| Msg::Edit(Edit::Resources(r))));
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
                        { form.select("resources-funding", FUNDING.options(&cx.words), |r| &mut r.funding) }
                    </Section>
                    <Section title={cx.t("resources-means")}>
                        { form.reply("question-internet", |r| &mut r.internet) }
                        { form.reply("question-room", |r| &mut r.room) }
                    </Section>
                    <Section title={cx.t("resources-backing")}>
                        { form.reply("question-management", |r| &mut r.management) }
                        { form.reply("question-ministry", |r| &mut r.ministry) }
                        { form.long_text("resources-note", |r| &mut r.note) }
                    </Section>
                </div>
                { needs(&cx, &props.saved.assessment, &props.content) }
            </div>
        </div>
    }
}

/// What each arrangement needs, and whether it is there. Those of interest are unfolded.
fn needs(cx: &Cx, assessment: &Assessment, content: &Content) -> Html {
    let profile = Profile::of(assessment, &content.instrument);
    let facts = Facts {
        assessment,
        profile: &profile,
    };
    let need = |need: &Need| {
        let truth = need.when.check(&facts).truth;
        let tone = match truth {
            Truth::Met => Tone::Good,
            Truth::NotMet => Tone::Attention,
            Truth::Unknown => Tone::Unknown,
        };
        html! {
            <li>{ cx.t(&format!("need-{}", need.id)) }{ " " }{ tag(cx.t(&format!("truth-{}", truth.id())), tone) }</li>
        }
    };
    let sheet = |sheet: &Sheet| {
        let open = assessment.ambition.interest.contains(&sheet.arrangement);
        let summary = cx.t(&format!("arrangement-{}", sheet.arrangement.id()));
        html! {
            <Disclosure {summary} {open}>
                <ul class="needs">{ each(&sheet.resources, need) }</ul>
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
