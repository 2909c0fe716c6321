//! A question that must be settled before anything else.

use super::button::{Button, ButtonKind};
use super::icon::Sign;
use super::use_id;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it is about.
    pub title: AttrValue,
    /// The words of the button that closes it.
    pub close: AttrValue,
    /// It was closed: by its button, by Escape, or by the browser.
    pub on_close: Callback<()>,
    /// What is in it.
    pub children: Html,
}

/// A native modal dialog: the browser keeps the focus inside and gives it back afterwards.
/// It is open as long as it is rendered.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let id = use_id();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            // It fails only where it is open already or not in the page; then there is nothing to do.
            let _ = dialog.as_ref().map(HtmlDialogElement::show_modal);
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let onclose = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={node} class="dialog" aria-labelledby={&id} {onclose}>
            <header class="dialog-head">
                <h2 {id}>{ &props.title }</h2>
                { Button::new(props.close.clone(), props.on_close.clone()).kind(ButtonKind::Quiet).sign(Sign::Cross).view() }
            </header>
            { props.children.clone() }
        </dialog>
    }
}
