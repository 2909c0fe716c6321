//! The committees the body has in mind, and the one the advice is for.

use super::committee::{committee, name};
use crate::context::Cx;
use crate::pages::parts::fresh_id;
use crate::ui::{Form, Item, Look, Row, Rows, Section};
use twinning_core::app::{Edit, Msg};
use twinning_core::assessment::{Ambition, Assessment, Membership, TargetCommittee};
use twinning_core::basics::{CommitteeId, Phrase};
use yew::prelude::*;

/// The list, and the choice of the main one where there are several.
pub fn committees(cx: &Cx, form: &Form<Ambition>, assessment: &Assessment) -> Html {
    let ambition = form.value();
    let full_member = assessment.organization.membership == Membership::Full;
    let on_add = form.set(|a| &mut a.committees).reform({
        let committees = ambition.committees.clone();
        move |()| with_one_more(&committees)
    });
    let rows = form.rows(|a| &mut a.committees).into_iter().map(|row| {
        let this = row.value();
        let title = name(cx, this);
        let without = without(ambition, &this.id);
        let says = Phrase::new("committee-removed").with("name", title.as_str());
        Row {
            key: this.id.to_string(),
            about: this.title.clone().into(),
            fields: fields(row, ambition, full_member),
            on_remove: cx.on(move |()| Msg::Remove(Edit::Ambition(without.clone()), says.clone())),
            title,
        }
    });
    html! {
        <Section title={cx.t("ambition-where")} hint={cx.t("ambition-where-hint")}>
            <Rows rows={rows.collect::<Vec<_>>()} empty={cx.t("committee-empty")}
                add={cx.t("committee-add")} {on_add} remove={cx.t("committee-remove")} />
            if ambition.committees.len() > 1 {
                { form.pick("committee-main", choices(&cx.t("committee-main-first"), ambition), Look::Row, |a| &mut a.main) }
            }
        </Section>
    }
}

/// Makes the fields of a committee.
fn fields(
    row: Form<TargetCommittee>,
    ambition: &Ambition,
    full_member: bool,
) -> Callback<(), Html> {
    let interest = ambition.interest.clone();
    Callback::from(move |()| committee(&row, &interest, full_member))
}

/// The committees to choose the main one from.
fn choices(first: &AttrValue, ambition: &Ambition) -> Vec<(Option<CommitteeId>, Item)> {
    let named = ambition
        .committees
        .iter()
        .filter(|c| !c.reference.trim().is_empty());
    let option = |c: &TargetCommittee| {
        (
            Some(c.id.clone()),
            AttrValue::from(c.reference.clone()).into(),
        )
    };
    std::iter::once((None, first.clone().into()))
        .chain(named.map(option))
        .collect()
}

fn with_one_more(committees: &[TargetCommittee]) -> Vec<TargetCommittee> {
    let taken: Vec<_> = committees.iter().map(|c| c.id.as_str()).collect();
    let id = CommitteeId::parse(&fresh_id("committee", &taken));
    committees
        .iter()
        .cloned()
        .chain(id.map(TargetCommittee::new))
        .collect()
}

fn without(ambition: &Ambition, id: &CommitteeId) -> Ambition {
    let mut ambition = ambition.clone();
    ambition.committees.retain(|c| c.id != *id);
    if ambition.main.as_ref() == Some(id) {
        ambition.main = None;
    }
    ambition
}
