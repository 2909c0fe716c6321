//! What is wrong with keeping the answers, and what can be done about it.

use super::{Keeping, Open};
use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Sign, icon};
use twinning_core::app::{Format, Msg, NoStore, Store};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// Nothing while all is well.
pub fn view(cx: &Cx, store: &Store, open: Option<&Open>) -> Html {
    let says = match (store, open.map(|open| &open.keeping)) {
        (Store::Memory(NoStore::Newer), _) => Phrase::new("banner-newer"),
        (Store::Memory(NoStore::Refused(why)), _) => {
            Phrase::new("banner-memory").with("detail", why.as_str())
        }
        (_, Some(Keeping::Failed(why))) => {
            Phrase::new("banner-failed").with("detail", why.as_str())
        }
        (_, Some(Keeping::Gone)) => Phrase::new("banner-gone"),
        _ => return html! {},
    };
    let on_press = cx.on(|()| Msg::Export(Format::File));
    html! {
        <div class="banner" data-tone="attention" role="alert">
            <p>{ icon(Sign::Attention) }{ " " }{ cx.say(&says) }</p>
            if open.is_some() {
                <div class="button-row">
                    { Button::new(cx.t("save-to-file"), on_press).kind(ButtonKind::Primary).sign(Sign::Download).view() }
                </div>
            }
        </div>
    }
}
