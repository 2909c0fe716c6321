//! A short list that people put in order, one step at a time.

use super::button::{Button, ButtonKind};
use super::each::each;
use super::focus::focus;
use super::icon::Sign;
use yew::prelude::*;

/// Properties of [`Ordered`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is ordered.
    pub label: AttrValue,
    /// The things, the first one first.
    pub items: Vec<AttrValue>,
    /// The words of the button that moves a thing up.
    pub up: AttrValue,
    /// The words of the button that moves a thing down.
    pub down: AttrValue,
    /// Two neighbours changed places: the upper one's place.
    pub on_swap: Callback<usize>,
}

/// What was moved, until the focus has followed it.
#[derive(Clone, Copy)]
struct Moved {
    /// Where the button was that was pressed.
    from: usize,
    to: usize,
    up: bool,
}

/// The list. The focus goes along with the thing that is moved.
#[component]
pub fn Ordered(props: &Props) -> Html {
    let list = use_node_ref();
    let moved = use_mut_ref(|| None::<Moved>);
    {
        let (list, moved) = (list.clone(), moved.clone());
        let last = props.items.len();
        use_effect(move || {
            if let Some(Moved { to, up, .. }) = moved.take() {
                // At an end only the other button is left.
                let up = (up && to > 0) || to + 1 == last;
                let button = if up { "first" } else { "last" };
                focus(
                    &list,
                    &format!("li:nth-child({}) span:{button}-child > button", to + 1),
                );
            }
        });
    }
    let last = props.items.len().saturating_sub(1);
    let step = |place: usize, up: bool| {
        let (moved, on_swap) = (moved.clone(), props.on_swap.clone());
        Callback::from(move |()| {
            // A key that follows faster than the focus means the thing that was moved.
            let before = moved.borrow().filter(|before| before.from == place);
            let now = before.map_or(place, |before| before.to);
            if now == if up { 0 } else { last } {
                return;
            }
            let upper = if up { now - 1 } else { now };
            let to = if up { upper } else { now + 1 };
            moved.replace(Some(Moved {
                from: place,
                to,
                up,
            }));
            on_swap.emit(upper);
        })
    };
    let item = |(place, item): (usize, &AttrValue)| {
        html! {
            <li class="ordered-item">
                <span class="ordered-name">{ item }</span>
                <span class="ordered-moves">
                    <span>{ Button::new(props.up.clone(), step(place, true)).kind(ButtonKind::Quiet).sign(Sign::Up).about(item).disabled(place == 0).view() }</span>
                    <span>{ Button::new(props.down.clone(), step(place, false)).kind(ButtonKind::Quiet).sign(Sign::Down).about(item).disabled(place == last).view() }</span>
                </span>
            </li>
        }
    };
    html! {
        <ol class="ordered" ref={list} aria-label={&props.label}>
            { each(props.items.iter().enumerate(), item) }
        </ol>
    }
}
