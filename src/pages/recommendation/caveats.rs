//! What the reader should know before relying on the answer.

use crate::context::Cx;
use crate::pages::result::fact;
use crate::ui::{Section, each};
use twinning_core::app::{Route, Topic};
use twinning_core::policy::Policy;
use yew::prelude::*;

const KINDS: [&str; 3] = ["gate", "threshold", "design"];

/// How binding rules are, that they must be verified, and whose product this is not.
pub(super) fn section(cx: &Cx, policy: &Policy) -> Html {
    let kind = |kind: &&str| fact(cx.word("kind", kind), cx.t(&format!("kind-{kind}.about")));
    html! {
        <Section title={cx.t("recommendation-caveats")}>
            <p>{ cx.t(&format!("policy-{}.verify", policy.id)) }</p>
            <p>{ cx.t("method-endorsement") }{ " " }{ cx.t("method-development") }</p>
            <dl class="facts">{ each(&KINDS, kind) }</dl>
            <p><a href={Route::Read(Topic::Method).address()}>{ cx.t("profile-method") }</a></p>
        </Section>
    }
}
