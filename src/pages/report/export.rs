//! The forms in which the result can be taken along, and what each is good for.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Choice, Entry, Look, Sign, each};
use twinning_core::app::{Format, Msg};
use twinning_core::report::render::Separator;
use yew::prelude::*;

/// One button for each form, and what is to be known for one of them.
pub(super) fn choices(cx: &Cx, separator: Separator) -> Html {
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
            { self::separator(cx, separator) }
        </section>
    }
}

/// What stands between the cells of a table.
fn separator(cx: &Cx, chosen: Separator) -> Html {
    let entry =
        |separator: &Separator| Entry::new(*separator, cx.word("separator", separator.id()));
    let entries: Vec<_> = Separator::ALL.iter().map(entry).collect();
    html! {
        <Choice<Separator> legend={cx.t("report-separator")} hint={cx.t("report-separator-hint")}
            {entries} {chosen} look={Look::Line} on_choose={cx.on(Msg::Separate)} />
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
