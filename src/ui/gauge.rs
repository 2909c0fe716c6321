//! How far something is.

use yew::prelude::*;

/// Properties of [`Progress`] and [`Meter`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is counted, for those who do not see the bar.
    pub label: AttrValue,
    /// How much there is.
    pub value: usize,
    /// How much there can be.
    pub most: usize,
}

/// How much of a task is done.
#[component]
pub fn Progress(props: &Props) -> Html {
    html! {
        <progress class="gauge" aria-label={&props.label} value={props.value.to_string()}
            max={props.most.max(1).to_string()} />
    }
}

/// How much of something there is.
#[component]
pub fn Meter(props: &Props) -> Html {
    html! {
        <meter class="gauge" aria-label={&props.label} value={props.value.to_string()}
            max={props.most.max(1).to_string()} />
    }
}
