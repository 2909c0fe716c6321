//! Words offered while typing in a field.

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
    let values = props.values.iter().map(|value| html! { <option {value} /> });
    html! { <datalist id={&props.id}>{ for values }</datalist> }
}
