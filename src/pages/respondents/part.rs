//! A respondent's own file: whose questions these are, how far they are answered, and the way back.

use super::name;
use crate::context::{Cx, use_cx};
use crate::pages::competencies::area_card;
use crate::pages::parts::{PageProps, address, is_open};
use crate::ui::{Button, ButtonKind, LinkButton, Section, Sign, each, heading, progress_bar};
use twinning_core::app::{Format, Msg, Page};
use twinning_core::basics::Phrase;
use twinning_core::file::Saved;
use yew::prelude::*;

/// The page.
#[component]
pub fn Part(props: &PageProps) -> Html {
    let cx = &use_cx();
    let (saved, instrument) = (&props.saved, &props.basis.instrument);
    let Some((who, respondent)) = saved.respondent() else {
        return Html::default();
    };
    let Some(seen) = saved.as_seen_by(&who) else {
        return Html::default();
    };
    let assessment = &seen.assessment;
    let progress = assessment.progress(instrument);
    let says = Phrase::new("competencies-progress")
        .with("n", progress.answered)
        .with("all", progress.asked);
    let says = cx.say(&says);
    let asked: Vec<_> = assessment.asked(instrument).collect();
    let first = asked
        .iter()
        .find(|(_, i)| is_open(respondent.answer(&i.id)));
    let label = match (progress.answered, first) {
        (0, _) => "competencies-begin",
        (_, Some(_)) => "competencies-continue",
        (_, None) => "part-look-again",
    };
    let goal = first.or(asked.first());
    let (go_on, send_back) = match first {
        Some(_) => (ButtonKind::Primary, ButtonKind::Secondary),
        None => (ButtonKind::Secondary, ButtonKind::Primary),
    };
    let lead = Phrase::new("part-lead")
        .with("name", name(cx, respondent).as_str())
        .with("body", body(cx, saved).as_str());
    html! {
        <div class="part" key="part">
            { heading(cx.t("part-title"), Some(cx.say(&lead))) }
            <p class="purpose">{ cx.t("part-purpose") }</p>
            <div class="progress-line">
                <p>{ &says }</p>
                { progress_bar(says.clone(), progress.answered, progress.asked) }
                if let Some((_, indicator)) = goal {
                    { LinkButton::new(cx.t(label), address(saved, Page::Answering(who.clone(), indicator.id.clone()))).kind(go_on).sign_after(Sign::Next).view() }
                }
            </div>
            <Section title={cx.t("part-send-back")} hint={cx.t("part-send-back-hint")}>
                { Button::new(cx.t("part-save"), cx.on(|()| Msg::Export(Format::File))).kind(send_back).sign(Sign::Download).view() }
            </Section>
            <Section title={cx.t("part-answers")}>
                <ul class="rows">{ each(&instrument.areas, |area| area_card(cx, &seen, area)) }</ul>
            </Section>
        </div>
    }
}

/// The name of the body.
fn body(cx: &Cx, saved: &Saved) -> AttrValue {
    match saved.assessment.organization.name.trim() {
        "" => cx.t("unnamed-body"),
        name => AttrValue::from(name.to_owned()),
    }
}
