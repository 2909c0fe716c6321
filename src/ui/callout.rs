//! A note that stands out.

use super::icon::icon;
use super::tag::Tone;
use yew::prelude::*;

/// Properties of [`Callout`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it means.
    #[prop_or(Tone::Info)]
    pub tone: Tone,
    /// What it says in one line, if it has a heading.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// What it says.
    pub children: Html,
}

/// A note with a sign.
#[component]
pub fn Callout(props: &Props) -> Html {
    html! {
        <div class="callout" data-tone={props.tone.id()}>
            if let Some(sign) = props.tone.sign() {
                { icon(sign) }
            }
            <div class="stack">
                if let Some(title) = &props.title {
                    <p><strong>{ title }</strong></p>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}
