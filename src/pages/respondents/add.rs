//! The field for the name of one more respondent.

use crate::context::use_cx;
use crate::ui::{Button, Sign, TextField};
use twinning_core::app::Msg;
use yew::prelude::*;

/// The field and its button; Enter in the field adds as well.
#[component]
pub fn Add() -> Html {
    let cx = use_cx();
    let name = use_state(String::new);
    let on_change = {
        let name = name.clone();
        Callback::from(move |typed| name.set(typed))
    };
    let add = {
        let (name, send) = (name.clone(), cx.send.clone());
        Callback::from(move |()| {
            let typed = name.trim().to_owned();
            if !typed.is_empty() {
                name.set(String::new());
                send.emit(Msg::AddRespondent(typed));
            }
        })
    };
    let onkeydown = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                add.emit(());
            }
        })
    };
    html! {
        <div class="add-respondent" {onkeydown}>
            <TextField label={cx.t("respondent-name")} hint={cx.t("hint-respondent-name")}
                value={(*name).clone()} {on_change} />
            { Button::new(cx.t("respondent-add"), add).sign(Sign::Plus).view() }
        </div>
    }
}
