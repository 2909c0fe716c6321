//! Short lists with a title, and labels with their values.

use crate::context::Cx;
use crate::ui::{Tone, each, icon};
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// Several points below a small title, each with the sign of the tone; nothing for no points.
pub fn points(title: AttrValue, tone: Tone, items: &[AttrValue]) -> Html {
    list(title, tone, items.len(), &|| {
        each(items, |text| point(tone, html! { text }))
    })
}

/// The same for points that are more than text.
pub fn linked(title: AttrValue, tone: Tone, items: &[Html]) -> Html {
    list(title, tone, items.len(), &|| {
        each(items, |item| point(tone, item.clone()))
    })
}

fn list(title: AttrValue, tone: Tone, count: usize, points: &dyn Fn() -> Html) -> Html {
    if count == 0 {
        return Html::default();
    }
    html! {
        <div class="points" data-tone={tone.id()}>
            <p class="points-title">{ title }</p>
            <ul class="signs">{ points() }</ul>
        </div>
    }
}

fn point(tone: Tone, item: Html) -> Html {
    html! {
        <li>
            if let Some(sign) = tone.sign() {
                { icon(sign) }
            }
            <div>{ item }</div>
        </li>
    }
}

/// Phrases in the reader's words.
pub fn says(cx: &Cx, phrases: &[Phrase]) -> Vec<AttrValue> {
    phrases.iter().map(|phrase| cx.say(phrase)).collect()
}

/// A label with its value, inside a list of facts.
pub fn fact(label: AttrValue, value: impl Into<Html>) -> Html {
    let value: Html = value.into();
    html! { <div><dt>{ label }</dt><dd>{ value }</dd></div> }
}
