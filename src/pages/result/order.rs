//! What matters most: the criteria, which people may put in order.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Ordered};
use twinning_core::assessment::Merit;
use yew::prelude::*;

/// The order, or a button to begin one. `on_change` gets the new order; empty for none.
pub fn order(cx: &Cx, criteria: &[Merit], on_change: Callback<Vec<Merit>>) -> Html {
    let all = complete(criteria);
    if criteria.is_empty() {
        let begin = on_change.reform(move |()| all.clone());
        return html! {
            <>
                <p>{ cx.t("order-none") }</p>
                <div class="button-row">{ Button::new(cx.t("order-begin"), begin).view() }</div>
            </>
        };
    }
    let items: Vec<_> = all.iter().map(|m| cx.word("score", m.id())).collect();
    let on_swap = on_change.reform(move |upper: usize| {
        let mut all = all.clone();
        if upper + 1 < all.len() {
            all.swap(upper, upper + 1);
        }
        all
    });
    let none = on_change.reform(|()| Vec::new());
    html! {
        <>
            <p>{ cx.t("order-some") }</p>
            <Ordered label={cx.t("order-title")} {items} up={cx.t("order-up")} down={cx.t("order-down")} {on_swap} />
            <div class="button-row">{ Button::new(cx.t("order-end"), none).kind(ButtonKind::Quiet).view() }</div>
        </>
    }
}

/// An order with those it does not name at its end.
fn complete(criteria: &[Merit]) -> Vec<Merit> {
    let mut all = criteria.to_vec();
    for merit in Merit::ALL {
        if !all.contains(&merit) {
            all.push(merit);
        }
    }
    all
}
