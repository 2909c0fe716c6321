//! The forms in which the result can be taken along, and what each is good for.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Sign, each};
use twinning_core::app::{Format, Msg};
use yew::prelude::*;

/// One button for each form.
pub(super) fn choices(cx: &Cx) -> Html {
    let file = |format: &Format| {
        choice(
            cx,
            format.id(),
            ButtonKind::Secondary,
            Sign::Download,
            Msg::Export(*format),
        )
    };
    html! {
        <section aria-label={cx.t("report-take")}>
            <ul class="exports">
                { choice(cx, "print", ButtonKind::Primary, Sign::Print, Msg::Print) }
                { each(&Format::ALL, file) }
            </ul>
        </section>
    }
}

fn choice(cx: &Cx, id: &str, kind: ButtonKind, sign: Sign, message: Msg) -> Html {
    let on_press = cx.send.reform(move |()| message.clone());
    html! {
        <li>
            { Button::new(cx.word("report-export", id), on_press).kind(kind).sign(sign).view() }
            <span class="hint">{ cx.t(&format!("report-export-{id}.about")) }</span>
        </li>
    }
}
