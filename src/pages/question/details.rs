//! What an answer rests on: evidence, confidence, a note, the reason for “not applicable”.

use super::chosen::Chosen;
use super::{Asked, edit};
use crate::context::{Cx, use_cx};
use crate::ui::form::Family;
use crate::ui::{Button, ButtonKind, Callout, Form, Look, Sign, Tone};
use twinning_core::app::Msg;
use twinning_core::assessment::{Answer, Confidence, Evidence, Value};
use twinning_core::basics::{Patch, Phrase};
use twinning_core::profile::is_capped;
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

/// Evidence and confidence: asked once there is a level, or a document to explain.
#[component]
fn Grounds(props: &Chosen) -> Html {
    let cx = use_cx();
    let (form, answer) = (props.form(&cx), &props.answer);
    let founded =
        matches!(answer.value, Some(Value::Level(_))) || answer.evidence != Evidence::None;
    html! {
        if founded {
            { form.choice("question-page-evidence", EVIDENCE, Look::Row, |a| &mut a.evidence) }
            if is_capped(answer) {
                <Callout tone={Tone::Attention}><p>{ form.word("question-page-capped") }</p></Callout>
            }
            { form.choice("question-page-confidence", CONFIDENCE, Look::Row, |a| &mut a.confidence) }
        }
    }
}

/// The fields.
pub fn details(cx: &Cx, asked: &Asked<'_>, form: &Form<Answer>, chosen: &Chosen) -> Html {
    let (id, answer) = (asked.indicator.id.clone(), form.get(|a| a));
    let who = asked.who.clone();
    let clear = cx.on(move |()| {
        let says = Phrase::new("question-page-cleared");
        let patch = Patch::new(|answer: &mut Answer| *answer = Answer::default());
        Msg::Remove(edit(who.as_ref(), &id, patch), says)
    });
    html! {
        <div class="details stack">
            { not_applicable(asked, form, &answer) }
            <Grounds ..chosen.clone() />
            { form.long_text("question-page-note", |a| &mut a.note) }
            <div class="button-row">
                if answer != Answer::default() {
                    { Button::new(cx.t("question-page-clear"), clear).kind(ButtonKind::Quiet).sign(Sign::Remove).view() }
                }
                if let Some(number) = asked.undo {
                    { Button::new(cx.t("question-page-undo"), cx.on(move |()| Msg::Undo(number))).kind(ButtonKind::Quiet).sign(Sign::Undo).view() }
                }
            </div>
        </div>
    }
}

/// Why it does not apply: asked where it must be said, except where the rules say why.
fn not_applicable(asked: &Asked<'_>, form: &Form<Answer>, answer: &Answer) -> Html {
    let p_member = asked.saved.assessment.is_p_member();
    let excused = asked.indicator.is_excused(p_member);
    let needed = asked.indicator.star && answer.reason.trim().is_empty();
    html! {
        <>
        if excused {
            <Callout><p>{ form.word("question-page-duty") }</p></Callout>
        }
        if answer.value == Some(Value::NotApplicable) && !excused {
            { form.text("question-page-reason", |a| &mut a.reason) }
            if needed {
                <Callout tone={Tone::Attention}><p>{ form.word("question-page-reason-needed") }</p></Callout>
            }
        }
        </>
    }
}
