//! Which of several committees the advice is for.

use crate::context::Cx;
use crate::ui::{Same, Select};
use twinning_core::app::{Derived, Edit, Msg};
use yew::prelude::*;

/// A list of the committees, where there are several.
pub(super) fn switch(cx: &Cx, derived: &Same<Derived>) -> Html {
    let assessment = &derived.saved.assessment;
    let committees = &assessment.ambition.committees;
    if committees.len() < 2 {
        return Html::default();
    }
    let main = assessment.main_committee().map(|c| &c.id);
    let on_choose = {
        let derived = derived.clone();
        cx.on(move |index: usize| {
            let mut ambition = derived.saved.assessment.ambition.clone();
            ambition.main = ambition.committees.get(index).map(|c| c.id.clone());
            Msg::Edit(Edit::Ambition(ambition))
        })
    };
    let options: Vec<_> = committees
        .iter()
        .map(|c| match c.title.trim() {
            "" => cx.typed(&c.reference),
            title => format!("{} – {title}", cx.typed(&c.reference)).into(),
        })
        .collect();
    html! {
        <Select label={cx.t("recommendation-committee")} hint={cx.t("recommendation-committee-hint")}
            {options} chosen={committees.iter().position(|c| Some(&c.id) == main)} {on_choose} />
    }
}
