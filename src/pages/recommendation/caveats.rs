//! What the reader should know before relying on the answer, and the edition of the rules.

use crate::context::Cx;
use crate::pages::result::{fact, mark};
use crate::ui::{Callout, Entry, Section, Select, Tone, each};
use twinning_core::app::{Msg, Route, Topic};
use twinning_core::assessment::Edit;
use twinning_core::content::Content;
use twinning_core::policy::{Kind, Policy, Provenance};
use twinning_core::result::Derived;
use yew::prelude::*;

/// Which edition was used, how binding rules are, what is our own, and whose product this is not.
pub(super) fn section(cx: &Cx, derived: &Derived, content: &Content) -> Html {
    let edition = &derived.saved.assessment.edition;
    let policy = content.policy(edition);
    let kind = |kind: &Kind| {
        let id = kind.id();
        fact(cx.word("kind", id), cx.t(&format!("kind-{id}.about")))
    };
    let standing = |standing: &Provenance| {
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
                { each(&Kind::ALL, kind) }
                { each(&[Provenance::Unverified, Provenance::Ours], standing) }
            </dl>
            <p><a href={Route::Read(Topic::Method).address()}>{ cx.t("profile-method") }</a></p>
        </Section>
    }
}

/// The edition used; a choice where there are several.
fn editions(cx: &Cx, policy: &Policy, content: &Content) -> Html {
    let entry = |policy: &Policy| Entry::new(policy.id.clone(), cx.word("policy", &policy.id));
    let entries: Vec<_> = content.policies.all().map(entry).collect();
    if entries.len() < 2 {
        let name = cx.word("policy", &policy.id);
        return html! { <p><strong>{ cx.t("edition-used") }</strong>{ " " }{ name }</p> };
    }
    let on_choose = cx.on(|edition| Msg::Edit(Edit::Edition(edition)));
    html! {
        <Select<String> label={cx.t("edition-used")} {entries} chosen={Some(policy.id.clone())} {on_choose} />
    }
}
