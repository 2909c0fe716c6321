//! The committees the body has in mind, and the one the advice is for.

use super::committee::{committee, name};
use crate::context::Cx;
use crate::ui::{Entry, Form, Look, Row, Rows, Section};
use twinning_core::app::Msg;
use twinning_core::assessment::{Ambition, Assessment, Edit, Membership, TargetCommittee};
use twinning_core::basics::{CommitteeId, CommitteeRef, Phrase};
use yew::prelude::*;

/// The list, and the choice of the main one where there are several.
pub fn committees(cx: &Cx, form: &Form<Ambition>, assessment: &Assessment) -> Html {
    let ambition = &assessment.ambition;
    let full_member = assessment.organization.membership == Membership::Full;
    let row = |committee: &TargetCommittee| {
        let (title, id) = (name(cx, committee), committee.id.clone());
        let says = Phrase::new("committee-removed").with("name", title.as_str());
        let remove = Edit::RemoveCommittee(id.clone());
        let on_change = cx.on(move |patch| Msg::Edit(Edit::Committee(id.clone(), patch)));
        let form = Form::new(&cx.words, committee.clone(), on_change);
        Row {
            key: committee.id.to_string(),
            about: committee.title.clone().into(),
            fields: fields(form, ambition, full_member),
            on_remove: cx.on(move |()| Msg::Remove(remove.clone(), says.clone())),
            title,
        }
    };
    html! {
        <Section title={cx.t("ambition-where")} hint={cx.t("ambition-where-hint")}>
            <Rows rows={ambition.committees.iter().map(row).collect::<Vec<_>>()} empty={cx.t("committee-empty")}
                add={cx.t("committee-add")} on_add={cx.on(|()| Msg::Edit(Edit::AddCommittee))} remove={cx.t("committee-remove")}
                full={cx.full(ambition.committees.len())} />
            if ambition.committees.len() > 1 {
                { form.pick("committee-main", entries(cx, ambition), Look::Row, |a| &mut a.main) }
            }
        </Section>
    }
}

/// Makes the fields of a committee.
fn fields(
    form: Form<TargetCommittee>,
    ambition: &Ambition,
    full_member: bool,
) -> Callback<(), Html> {
    let ambition = ambition.clone();
    Callback::from(move |()| committee(&form, &ambition, full_member))
}

/// The committees to choose the main one from.
fn entries(cx: &Cx, ambition: &Ambition) -> Vec<Entry<Option<CommitteeId>>> {
    let named = ambition
        .committees
        .iter()
        .filter(|c| !c.reference.trim().is_empty());
    let entry =
        |c: &TargetCommittee| Entry::new(Some(c.id.clone()), CommitteeRef::tidy(&c.reference));
    std::iter::once(Entry::new(None, cx.t("committee-main-first")))
        .chain(named.map(entry))
        .collect()
}
