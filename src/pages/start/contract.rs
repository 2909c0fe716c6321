//! Where the answers live, how safe they are there, and what to do to be safe.

use crate::context::Cx;
use crate::ui::{Callout, Tone};
use twinning_core::app::{NoStore, Store};
use twinning_core::basics::{Phrase, Reply};
use yew::prelude::*;

/// The storage contract.
pub fn view(cx: &Cx, store: &Store) -> Html {
    let (tone, state) = match store {
        Store::Opening => (Tone::Info, Phrase::new("contract-opening")),
        Store::Browser(Reply::Yes) => (Tone::Good, Phrase::new("contract-promised")),
        Store::Browser(Reply::No | Reply::Unknown) => {
            (Tone::Info, Phrase::new("contract-not-promised"))
        }
        Store::Memory(NoStore::Newer) => (Tone::Attention, Phrase::new("banner-newer")),
        Store::Memory(NoStore::Refused(why)) => (
            Tone::Attention,
            Phrase::new("contract-memory").with("detail", why.as_str()),
        ),
    };
    html! {
        <section class="contract">
            <h2>{ cx.t("contract-title") }</h2>
            <p>{ cx.t("contract-here") }</p>
            <Callout {tone}><p>{ cx.say(&state) }</p></Callout>
            <ul>
                <li>{ cx.t("contract-safari") }</li>
                <li>{ cx.t("contract-private") }</li>
                <li>{ cx.t("contract-shared") }</li>
                <li>{ cx.t("contract-file") }</li>
            </ul>
        </section>
    }
}
