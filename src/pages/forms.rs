//! The part that the long forms need: it is fetched after what questions need.

use super::ambition::AmbitionPage;
use super::parts::PageProps;
use super::strategy::StrategyPage;
use crate::late::Forms;
use twinning_core::app::{Model, Page};
use yew::prelude::*;

/// All of it.
pub static FORMS: Forms = Forms { page };

/// A page of the open assessment.
fn page(model: &Model) -> Option<Html> {
    let (open, page) = (model.open()?, model.page()?);
    let (key, props) = (model.route.address(), PageProps::of(open, model));
    Some(match page {
        _ if open.saved.is_part() => return None,
        Page::Ambition => html! { <AmbitionPage {key} ..props /> },
        Page::Strategy => html! { <StrategyPage {key} ..props /> },
        _ => return None,
    })
}
