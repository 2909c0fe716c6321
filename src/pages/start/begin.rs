//! The three ways to begin.

use crate::context::use_cx;
use crate::ui::{Button, Kind};
use twinning_core::app::Msg;
use twinning_core::assessment::Scope;
use yew::prelude::*;

/// Properties of [`Way`].
#[derive(Properties, PartialEq)]
struct WayProps {
    /// The id of its words.
    id: &'static str,
    kind: Kind,
    on_press: Callback<()>,
}

/// Begin the full assessment, the quick check, or open a file.
#[component]
pub fn Begin() -> Html {
    let cx = use_cx();
    html! {
        <section class="begin">
            <h2>{ cx.t("begin-title") }</h2>
            <div class="choices">
                <Way id="begin-full" kind={Kind::Primary} on_press={cx.on(|()| Msg::Begin(Scope::Full))} />
                <Way id="begin-short" kind={Kind::Secondary} on_press={cx.on(|()| Msg::Begin(Scope::Short))} />
                <Way id="begin-file" kind={Kind::Secondary} on_press={cx.on(|()| Msg::ChooseFile)} />
            </div>
        </section>
    }
}

#[component]
fn Way(props: &WayProps) -> Html {
    let cx = use_cx();
    let part = |name: &str| cx.t(&format!("{}.{name}", props.id));
    let primary = (props.kind == Kind::Primary).then_some("card-primary");
    html! {
        <article class={classes!("card", primary)}>
            <h3>{ cx.t(props.id) }</h3>
            <p>{ part("about") }</p>
            <p class="hint">{ part("time") }</p>
            <Button label={part("button")} kind={props.kind} on_press={&props.on_press} />
        </article>
    }
}
