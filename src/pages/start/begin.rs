//! The three ways to begin.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind};
use twinning_core::app::Msg;
use twinning_core::assessment::Scope;
use yew::prelude::*;

/// Begin the full assessment, the quick check, or open a file.
pub fn view(cx: &Cx) -> Html {
    html! {
        <section class="begin">
            <h2>{ cx.t("begin-title") }</h2>
            <div class="choices">
                { way(cx, "begin-full", ButtonKind::Primary, Msg::Begin(Scope::Full)) }
                { way(cx, "begin-short", ButtonKind::Secondary, Msg::Begin(Scope::Short)) }
                { way(cx, "begin-file", ButtonKind::Secondary, Msg::ChooseFile) }
            </div>
        </section>
    }
}

fn way(cx: &Cx, id: &str, kind: ButtonKind, msg: Msg) -> Html {
    let part = |name: &str| cx.t(&format!("{id}.{name}"));
    let primary = (kind == ButtonKind::Primary).then_some("card-primary");
    let on_press = cx.on(move |()| msg.clone());
    html! {
        <article class={classes!("card", primary)}>
            <h3>{ cx.t(id) }</h3>
            <p>{ part("about") }</p>
            <p class="hint">{ part("time") }</p>
            { Button::new(part("button"), on_press).kind(kind).view() }
        </article>
    }
}
