//! What an answer rests on: evidence, confidence, a note, the reason for “not applicable”.

use super::{Asked, edit};
use crate::context::Cx;
use crate::ui::form::Family;
use crate::ui::{Button, Callout, Form, Kind, Look, Sign, Tone};
use twinning_core::app::Msg;
use twinning_core::assessment::{Answer, Confidence, Evidence, Status, Value};
use twinning_core::basics::Phrase;
use twinning_core::profile::Profile;
use yew::prelude::*;

const EVIDENCE: Family<Evidence> = Family {
    name: "evidence",
    all: &Evidence::ALL,
    id: Evidence::id,
};

const CONFIDENCE: Family<Confidence> = Family {
    name: "confidence",
    all: &Confidence::ALL,
    id: Confidence::id,
};

/// The fields. Evidence and confidence are asked once there is a level, or a document to explain.
pub fn details(cx: &Cx, asked: &Asked<'_>, form: &Form<Answer>) -> Html {
    let (id, answer) = (asked.indicator.id.clone(), form.value());
    let founded =
        matches!(answer.value, Some(Value::Level(_))) || answer.evidence != Evidence::None;
    let who = asked.who.clone();
    let clear = cx.on(move |()| {
        let says = Phrase::new("question-page-cleared");
        Msg::Remove(edit(who.as_ref(), &id, Answer::default()), says)
    });
    html! {
        <div class="details stack">
            { not_applicable(asked, form) }
            if founded {
                { form.choice("question-page-evidence", EVIDENCE, Look::Row, |a| &mut a.evidence) }
                { capped(asked, form) }
                { form.choice("question-page-confidence", CONFIDENCE, Look::Row, |a| &mut a.confidence) }
            }
            { form.long_text("question-page-note", |a| &mut a.note) }
            if *answer != Answer::default() {
                { Button::new(cx.t("question-page-clear"), clear).kind(Kind::Quiet).sign(Sign::Remove).view() }
            }
        </div>
    }
}

/// Why it does not apply: asked where it must be said, except where the rules say why.
fn not_applicable(asked: &Asked<'_>, form: &Form<Answer>) -> Html {
    let p_member = asked
        .saved
        .assessment
        .main_committee()
        .is_some_and(|c| c.status == Status::P);
    let duty = asked.indicator.only_with_p_status && !p_member;
    let says = (asked.indicator.star, form.value().reason.trim().is_empty());
    html! {
        <>
        if duty {
            <Callout><p>{ form.word("question-page-duty") }</p></Callout>
        }
        if form.value().value == Some(Value::NotApplicable) && !duty {
            { form.text("question-page-reason", |a| &mut a.reason) }
            if says == (true, true) {
                <Callout tone={Tone::Attention}><p>{ form.word("question-page-reason-needed") }</p></Callout>
            }
        }
        </>
    }
}

/// A claim that counts for less until a document shows it.
fn capped(asked: &Asked<'_>, form: &Form<Answer>) -> Html {
    let profile = Profile::of(&asked.saved.assessment, &asked.content.instrument);
    let reading = profile.indicator(&asked.indicator.id);
    let capped = reading.is_some_and(|r| r.claimed != r.adjusted);
    html! {
        if capped {
            <Callout tone={Tone::Attention}><p>{ form.word("question-page-capped") }</p></Callout>
        }
    }
}
