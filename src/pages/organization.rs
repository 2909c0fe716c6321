//! 1: the body that is assessed, and what it does in ISO today.

use crate::context::use_cx;
use crate::ui::form::Family;
use crate::ui::{Form, Look, Same, Section, heading};
use twinning_core::app::Msg;
use twinning_core::assessment::{Edit, Membership};
use twinning_core::file::Saved;
use yew::prelude::*;

const MEMBERSHIP: Family<Membership> = Family {
    name: "membership",
    all: &Membership::ALL,
    id: Membership::id,
};

/// Properties of [`OrganizationPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub saved: Same<Saved>,
}

/// The page.
#[component]
pub fn OrganizationPage(props: &Props) -> Html {
    let cx = use_cx();
    let section = props.saved.assessment.organization.clone();
    let full = section.membership == Membership::Full;
    let change = cx.on(|patch| Msg::Edit(Edit::Organization(patch)));
    let form = Form::new(&cx.words, section, change);
    html! {
        <div>
            { heading(cx.t("page-organization"), Some(cx.t("organization-lead"))) }
            <Section title={cx.t("organization-who")}>
                <div class="grid">
                    { form.text("organization-name", |o| &mut o.name) }
                    { form.text("organization-acronym", |o| &mut o.acronym) }
                    { form.text("organization-country", |o| &mut o.country) }
                    { form.text("organization-prepared-by", |o| &mut o.prepared_by) }
                </div>
            </Section>
            <Section title={cx.t("organization-in-iso")}>
                { form.choice("organization-membership", MEMBERSHIP, Look::Cards, |o| &mut o.membership) }
                if !full {
                    { form.reply("question-new-rights", |o| &mut o.new_rights) }
                }
            </Section>
            <Section title={cx.t("organization-roles")} hint={cx.t("organization-roles-hint")}>
                <div class="grid">
                    { form.count("count-p-memberships", |o| &mut o.p_memberships) }
                    { form.count("count-o-memberships", |o| &mut o.o_memberships) }
                    { form.count("count-secretariats", |o| &mut o.secretariats) }
                    { form.count("count-chairs", |o| &mut o.chairs) }
                    { form.count("count-convenors", |o| &mut o.convenors) }
                    { form.count("count-staff", |o| &mut o.staff) }
                </div>
            </Section>
            <Section title={cx.t("organization-partners")} hint={cx.t("organization-partners-hint")}>
                <div class="grid">
                    { form.text("organization-languages", |o| &mut o.languages) }
                    { form.text("organization-groupings", |o| &mut o.groupings) }
                </div>
            </Section>
        </div>
    }
}
