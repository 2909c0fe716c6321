//! What people are told, with what can be done about it.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Sign, each, icon};
use twinning_core::app::{Action, Format, Msg, Notice, Severity};
use yew::prelude::*;

/// The notices. The list is always there, so that screen readers hear what comes into it.
pub fn view(cx: &Cx, notices: &[Notice]) -> Html {
    html! {
        <div class="notices" role="status" aria-live="polite">
            { each(notices, |notice| show(cx, notice)) }
        </div>
    }
}

fn show(cx: &Cx, notice: &Notice) -> Html {
    let (tone, sign) = match notice.severity {
        Severity::Done => ("done", Sign::Check),
        Severity::Attention => ("attention", Sign::Attention),
    };
    let id = notice.id;
    let close = cx.on(move |()| Msg::CloseNotice(id));
    html! {
        <div class="notice" data-tone={tone} key={id}>
            { icon(sign) }
            <p>{ cx.say(&notice.says) }</p>
            <div class="button-row">
                if let Some(action) = notice.action {
                    { act(cx, action) }
                }
                { Button::new(cx.t("close"), close).kind(ButtonKind::Quiet).sign(Sign::Cross).view() }
            </div>
        </div>
    }
}

fn act(cx: &Cx, action: Action) -> Html {
    let (label, sign, msg) = match action {
        Action::Undo(number) => ("undo", Sign::Undo, Msg::Undo(number)),
        Action::FetchAgain => ("no-rest-again", Sign::Download, Msg::FetchLate),
        Action::SaveFile => ("save-to-file", Sign::Download, Msg::Export(Format::File)),
    };
    let on_press = cx.on(move |()| msg.clone());
    Button::new(cx.t(label), on_press).sign(sign).view()
}
