//! The head of every page: the toolkit's name, the body's name, whether everything is saved.

use super::{Keeping, Open};
use crate::context::use_cx;
use crate::ui::{Button, Icon, Kind, Sign};
use twinning_core::app::{Format, Msg};
use yew::prelude::*;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The open assessment.
    pub open: Option<Open>,
}

/// The head.
#[component]
pub fn Header(props: &Props) -> Html {
    let cx = use_cx();
    html! {
        <header class="page-header">
            <a class="brand" href="#/">{ cx.t("app-name") }</a>
            <p class="body-label">
                if let Some(open) = &props.open {
                    <bdi>{ label(open, cx.t("unnamed-body")) }</bdi>
                }
            </p>
            <div class="save-state" data-state={props.open.as_ref().map(|open| open.keeping.id())}>
                if let Some(open) = &props.open {
                    <State keeping={open.keeping.clone()} />
                }
            </div>
        </header>
    }
}

fn label(open: &Open, unnamed: AttrValue) -> AttrValue {
    if open.label.is_empty() {
        unnamed
    } else {
        open.label.clone()
    }
}

/// Properties of [`State`].
#[derive(Properties, PartialEq)]
struct StateProps {
    keeping: Keeping,
}

/// Whether everything is saved, and the file that is safe in any case.
#[component]
fn State(props: &StateProps) -> Html {
    let cx = use_cx();
    let id = props.keeping.id();
    let sign = match props.keeping {
        Keeping::Saved => Some(Sign::Check),
        Keeping::Saving => None,
        Keeping::Failed(_) | Keeping::Conflict | Keeping::Memory(_) => Some(Sign::Attention),
    };
    let on_press = cx.on(|()| Msg::Export(Format::File));
    html! {
        <>
            <span class="save-state-sign">
                if let Some(sign) = sign {
                    <Icon {sign} />
                }
            </span>
            <span class="save-state-text">{ cx.t(&format!("save-state-{id}")) }</span>
            <Button label={cx.t("save-to-file")} kind={Kind::Quiet} sign={Sign::Download} {on_press} />
        </>
    }
}
