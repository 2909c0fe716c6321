//! Words offered while typing in a field.

use super::each::each;
use yew::prelude::*;

/// Properties of [`Suggestions`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id that fields refer to by `list`.
    pub id: AttrValue,
    /// What is offered.
    pub values: Vec<AttrValue>,
}

/// A list of suggestions that any number of fields can use.
#[component]
pub fn Suggestions(props: &Props) -> Html {
    html! {
        <datalist id={&props.id}>{ each(&props.values, |value| html! { <option {value} /> }) }</datalist>
    }
}
