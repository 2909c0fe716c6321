//! What if: answers and resources tried in a copy, with what that changes beside the saved result.

mod answers;
mod bar;
mod changes;
mod difference;
mod means;
mod suggestions;

use super::result::{self, order};
use crate::context::{Cx, use_cx};
use crate::ui::{Same, Section, heading};
use twinning_core::app::Msg;
use twinning_core::assessment::{Ambition, Assessment, Edit, Merit};
use twinning_core::basics::{Lens, Patch};
use twinning_core::result::{Trial, Try};
use yew::prelude::*;

/// Properties of [`WhatIfPage`].
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What every page with results is made from.
    pub page: result::Props,
    /// What is tried, if anything is.
    pub trial: Option<Same<Trial>>,
}

impl Props {
    /// The assessment as it is tried.
    fn tried(&self) -> &Assessment {
        match &self.trial {
            Some(trial) => trial.assessment(),
            None => &self.page.saved.assessment,
        }
    }
}

/// A message that tries one edit.
fn try_edit(edit: Edit) -> Msg {
    Msg::Try(Try::Edits(vec![edit]))
}

/// The page.
#[component]
pub fn WhatIfPage(props: &Props) -> Html {
    let cx = use_cx();
    html! {
        <div class="what-if">
            { heading(cx.t("page-what-if"), Some(cx.t("what-if-lead"))) }
            { bar::view(&cx, props) }
            <div class="what-if-result">
                if let Some(trial) = &props.trial {
                    { difference::section(&cx, props, trial) }
                    { changes::section(&cx, trial) }
                }
            </div>
            { suggestions::section(&cx, props) }
            { answers::section(&cx, props) }
            { means::section(&cx, props) }
            { criteria(&cx, props) }
        </div>
    }
}

/// What matters most, to be tried.
fn criteria(cx: &Cx, props: &Props) -> Html {
    let criteria = &props.tried().ambition.criteria;
    let on_change = cx.on(|criteria| {
        let lens: Lens<Ambition, Vec<Merit>> = |ambition| &mut ambition.criteria;
        try_edit(Edit::Ambition(Patch::set(lens, criteria)))
    });
    html! {
        <Section title={cx.t("order-title")} hint={cx.t("order-about")}>
            { order(cx, criteria, on_change) }
        </Section>
    }
}
