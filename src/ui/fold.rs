//! Something that is made only when it is asked for, so that long pages open at once.

use super::focus::focus;
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
    /// Whether it is open at first, with the focus in its first field.
    #[prop_or_default]
    pub entered: bool,
    /// Makes what is there.
    pub inside: Callback<(), Html>,
}

/// A native fold whose contents come with its first opening.
#[component]
pub fn Fold(props: &Props) -> Html {
    let node = use_node_ref();
    let opened = use_state(|| props.entered);
    {
        let node = node.clone();
        use_effect_with(props.entered, move |entered| {
            if *entered {
                focus(&node, "input, textarea");
            }
        });
    }
    let ontoggle = {
        let opened = opened.clone();
        move |event: Event| {
            let is_open = event
                .target_unchecked_into::<HtmlElement>()
                .has_attribute("open");
            opened.set(*opened || is_open);
        }
    };
    html! {
        <details ref={node} class="disclosure" open={props.entered} {ontoggle}>
            <summary>
                { &props.summary }
                if let Some(about) = &props.about {
                    <span class="visually-hidden">{ ": " }{ about }</span>
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
