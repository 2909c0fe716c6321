//! Details that are made only when somebody asks for them, so that long pages open at once.

use web_sys::HtmlElement;
use yew::prelude::*;

/// Properties of [`Fold`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is behind it.
    pub summary: AttrValue,
    /// What it is about, for those who do not see where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// Makes what is there.
    pub inside: Callback<(), Html>,
}

/// A native fold whose contents come with its first opening.
#[component]
pub fn Fold(props: &Props) -> Html {
    let opened = use_state(|| props.open);
    let ontoggle = {
        let opened = opened.clone();
        move |event: Event| {
            let is_open = event.target_unchecked_into::<HtmlElement>().has_attribute("open");
            opened.set(*opened || is_open);
        }
    };
    html! {
        <details class="disclosure" open={props.open} {ontoggle}>
            <summary>
                { &props.summary }
                if let Some(about) = &props.about {
                    <span class="visually-hidden">{ " " }{ about }</span>
                }
            </summary>
            <div class="stack">
                if *opened {
                    { props.inside.emit(()) }
                }
            </div>
        </details>
    }
}
