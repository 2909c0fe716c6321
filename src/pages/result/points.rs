//! Short lists with a title, and labels with their values.

use crate::ui::{Icon, Tone};
use yew::prelude::*;

/// Several points below a small title, each with the sign of the tone; nothing for no points.
pub fn points(title: AttrValue, tone: Tone, items: impl ExactSizeIterator<Item = AttrValue>) -> Html {
    linked(title, tone, items.map(|text| html! { text }))
}

/// The same for points that are more than text.
pub fn linked(title: AttrValue, tone: Tone, items: impl ExactSizeIterator<Item = Html>) -> Html {
    if items.len() == 0 {
        return Html::default();
    }
    let items = items.map(|item| {
        html! {
            <li>
                if let Some(sign) = tone.sign() {
                    <Icon {sign} />
                }
                <div>{ item }</div>
            </li>
        }
    });
    html! {
        <div class="points" data-tone={tone.id()}>
            <p class="points-title">{ title }</p>
            <ul class="signs">{ for items }</ul>
        </div>
    }
}

/// A label with its value, inside a list of facts.
pub fn fact(label: AttrValue, value: impl Into<Html>) -> Html {
    let value: Html = value.into();
    html! { <div><dt>{ label }</dt><dd>{ value }</dd></div> }
}
