//! That a description changed since the answer was given, with the way to say that it is still right.

use super::chosen::Chosen;
use crate::context::{Cx, use_cx};
use crate::ui::{Button, Callout, Sign, Tone};
use twinning_core::assessment::{Answer, LookAgain};
use twinning_core::basics::{Patch, Version};
use yew::prelude::*;

/// Properties of [`Again`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answer.
    pub chosen: Chosen,
    /// The version that last changed the descriptions of the question.
    pub changed_by: Option<Version>,
    /// Why to look at it again, if it should be.
    pub why: Option<LookAgain>,
}

/// The note, where it is needed.
#[component]
pub fn Again(props: &Props) -> Html {
    let cx = use_cx();
    html! {
        if let Some(why) = props.why {
            { note(&cx, props, why) }
        }
    }
}

fn note(cx: &Cx, props: &Props, why: LookAgain) -> Html {
    let (form, changed_by) = (props.chosen.form(cx), props.changed_by);
    let still_right = Callback::from(move |()| {
        form.change(Patch::set(|a: &mut Answer| &mut a.as_of, changed_by));
    });
    html! {
        <Callout tone={Tone::Attention}>
            <p>{ cx.t(why.word()) }</p>
            { Button::new(cx.t("look-again-still-right"), still_right).sign(Sign::Check).view() }
        </Callout>
    }
}
