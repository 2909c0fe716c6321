//! A list of things that are added, filled in and removed one by one.

use super::button::{Button, ButtonKind};
use super::each::each;
use super::empty_state::EmptyState;
use super::focus::focus;
use super::icon::Sign;
use std::cmp::Ordering;
use web_sys::HtmlElement;
use yew::prelude::*;

/// One thing of the list.
#[derive(Clone, PartialEq)]
pub struct Row {
    /// Its id in the list.
    pub key: String,
    /// Its name.
    pub title: AttrValue,
    /// What else to know of it while it is folded up.
    pub about: AttrValue,
    /// Makes its fields, once it is unfolded.
    pub fields: Callback<(), Html>,
    /// Takes it away.
    pub on_remove: Callback<()>,
}

/// Properties of [`Rows`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What there is.
    pub rows: Vec<Row>,
    /// What it means that there is nothing.
    pub empty: AttrValue,
    /// The words of the button that adds one.
    pub add: AttrValue,
    /// Adds one.
    pub on_add: Callback<()>,
    /// The words of the button that takes one away.
    pub remove: AttrValue,
    /// Said in place of the button that adds, when there is no room for more.
    pub full: Option<AttrValue>,
}

/// The list. The one added last is unfolded and takes the focus; after one was removed, the
/// button that adds takes it.
#[component]
pub fn Rows(props: &Props) -> Html {
    let (list, foot) = (use_node_ref(), use_node_ref());
    let count = props.rows.len();
    let seen = use_mut_ref(|| count);
    let added = use_mut_ref(|| None);
    if count > *seen.borrow() {
        *added.borrow_mut() = props.rows.last().map(|row| row.key.clone());
    }
    {
        let (list, foot) = (list.clone(), foot.clone());
        use_effect_with(count, move |count| match seen.replace(*count).cmp(count) {
            Ordering::Less => focus(&list, "li:last-child summary"),
            Ordering::Greater => focus(&foot, "button"),
            Ordering::Equal => {}
        });
    }
    let rows = each(&props.rows, |row| {
        let open = count == 1 || added.borrow().as_ref() == Some(&row.key);
        html! { <OneRow key={row.key.clone()} row={row.clone()} remove={&props.remove} {open} /> }
    });
    html! {
        <>
            if count == 0 {
                <EmptyState says={&props.empty} />
            } else {
                <ul class="rows" ref={list}>{ rows }</ul>
            }
            <div ref={foot}>
                if let Some(full) = &props.full {
                    <p class="hint">{ full }</p>
                } else {
                    { Button::new(props.add.clone(), props.on_add.clone()).sign(Sign::Plus).view() }
                }
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    row: Row,
    remove: AttrValue,
    open: bool,
}

/// A thing of the list, folded up or not. Its fields come with the first unfolding, so that a long
/// list stays quick.
#[component]
fn OneRow(props: &OneProps) -> Html {
    let Row {
        title,
        about,
        fields,
        on_remove,
        ..
    } = &props.row;
    let (remove, open) = (&props.remove, props.open);
    let unfolded = use_state_eq(|| open);
    let ontoggle = {
        let unfolded = unfolded.clone();
        move |event: Event| {
            let is_open = event
                .target_unchecked_into::<HtmlElement>()
                .has_attribute("open");
            unfolded.set(is_open);
        }
    };
    html! {
        <li class="card">
            <details {open} {ontoggle}>
                <summary>
                    <h3><bdi>{ title }</bdi></h3>
                    <span class="small">{ about }</span>
                </summary>
                <div class="stack">
                    if *unfolded {
                        { fields.emit(()) }
                        { Button::new(remove.clone(), on_remove.clone()).kind(ButtonKind::Danger).sign(Sign::Remove).about(title).view() }
                    }
                </div>
            </details>
        </li>
    }
}
