//! Three invented bodies to look around in.

use crate::context::Cx;
use crate::ui::{Button, Tone, each, tag};
use twinning_core::app::Msg;
use yew::prelude::*;

/// The samples; each is a file of the app under this name.
const SAMPLES: [&str; 3] = ["correspondent", "full-member", "strong-participant"];

/// The samples.
pub fn view(cx: &Cx) -> Html {
    html! {
        <section class="samples">
            <h2>{ cx.t("samples-title") }</h2>
            <p>{ cx.t("samples-about") }</p>
            <ul class="choices">{ each(SAMPLES, |name| sample(cx, name)) }</ul>
        </section>
    }
}

fn sample(cx: &Cx, name: &'static str) -> Html {
    let id = format!("sample-{name}");
    let title = cx.t(&id);
    let about = cx.t(&format!("{id}.about"));
    let on_press = cx.on(move |()| Msg::Sample(id.clone()));
    html! {
        <li class="card" key={name}>
            { tag(cx.t("sample-mark"), Tone::Info) }
            <h3>{ &title }</h3>
            <p>{ about }</p>
            { Button::new(cx.t("sample-open"), on_press).about(&title).view() }
        </li>
    }
}
