//! Which of several committees the advice is for.

use crate::context::Cx;
use crate::ui::{Entry, Same, Select};
use twinning_core::app::Msg;
use twinning_core::assessment::{Ambition, Edit, TargetCommittee};
use twinning_core::basics::{CommitteeId, Lens, Patch};
use twinning_core::result::Derived;
use yew::prelude::*;

/// A list of the committees, where there are several.
pub(super) fn switch(cx: &Cx, derived: &Same<Derived>) -> Html {
    let assessment = &derived.saved.assessment;
    let committees = &assessment.ambition.committees;
    if committees.len() < 2 {
        return Html::default();
    }
    let entry = |c: &TargetCommittee| {
        let reference = cx.committee(&c.reference);
        let name = match c.title.trim() {
            "" => reference,
            title => format!("{reference} – {title}").into(),
        };
        Entry::new(c.id.clone(), name)
    };
    let on_choose = cx.on(|id| {
        let lens: Lens<Ambition, Option<CommitteeId>> = |ambition| &mut ambition.main;
        Msg::Edit(Edit::Ambition(Patch::set(lens, Some(id))))
    });
    html! {
        <Select<CommitteeId> label={cx.t("recommendation-committee")} hint={cx.t("recommendation-committee-hint")}
            entries={committees.iter().map(entry).collect::<Vec<_>>()}
            chosen={assessment.main_committee().map(|c| c.id.clone())} {on_choose} />
    }
}
