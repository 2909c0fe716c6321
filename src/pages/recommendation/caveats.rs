//! What the reader should know before relying on the answer, and the edition of the rules.

use crate::context::Cx;
use crate::pages::result::{fact, mark};
use crate::ui::{Callout, Section, Select, Tone, each};
use twinning_core::app::{Derived, Edit, Msg, Route, Topic};
use twinning_core::content::Content;
use twinning_core::policy::{Policy, Standing};
use yew::prelude::*;

const KINDS: [&str; 3] = ["gate", "threshold", "design"];

/// Which edition was used, how binding rules are, what is our own, and whose product this is not.
pub(super) fn section(cx: &Cx, derived: &Derived, content: &Content) -> Html {
    let edition = &derived.saved.assessment.edition;
    let policy = content.policy(edition);
    let kind = |kind: &&str| fact(cx.word("kind", kind), cx.t(&format!("kind-{kind}.about")));
    let standing = |standing: &Standing| {
        let about = cx.t(&format!("standing-{}.about", standing.id()));
        html! { <div><dt>{ mark(cx, *standing) }</dt><dd>{ about }</dd></div> }
    };
    html! {
        <Section title={cx.t("recommendation-caveats")}>
            if let Some(problem) = content.edition_problem(edition) {
                <Callout tone={Tone::Attention}><p>{ cx.say(&problem) }</p></Callout>
            }
            { editions(cx, policy, content) }
            <p>{ cx.t(&format!("policy-{}.verify", policy.id)) }</p>
            <p>{ cx.t("method-endorsement") }{ " " }{ cx.t("method-development") }</p>
            <dl class="facts">
                { each(&KINDS, kind) }
                { each(&[Standing::Unverified, Standing::Ours], standing) }
            </dl>
            <p><a href={Route::Read(Topic::Method).address()}>{ cx.t("profile-method") }</a></p>
        </Section>
    }
}

/// The edition used; a choice where there are several.
fn editions(cx: &Cx, policy: &Policy, content: &Content) -> Html {
    let (mut options, mut ids) = (Vec::new(), Vec::new());
    for policy in content.policies.all() {
        options.push(cx.word("policy", &policy.id));
        ids.push(policy.id.clone());
    }
    if ids.len() < 2 {
        let name = cx.word("policy", &policy.id);
        return html! { <p><strong>{ cx.t("edition-used") }</strong>{ " " }{ name }</p> };
    }
    let chosen = ids.iter().position(|id| *id == policy.id);
    let on_choose = cx.on(move |index: usize| {
        Msg::Edit(Edit::Edition(ids.get(index).cloned().unwrap_or_default()))
    });
    html! { <Select label={cx.t("edition-used")} {options} {chosen} {on_choose} /> }
}
