//! Cards stay where they are while somebody works on them, and the focus is never lost.

use crate::ui::{Same, focus};
use twinning_core::basics::ObjectiveId;
use twinning_core::result::Derived;
use yew::prelude::*;

/// The ids in the order in which they first came; new ones at the end. A change that makes an
/// objective worth more would otherwise move its card, and the focus in it would be lost.
#[hook]
pub(super) fn use_steady_order<'a>(ids: impl Iterator<Item = &'a ObjectiveId>) -> Vec<ObjectiveId> {
    let known = use_mut_ref(Vec::<ObjectiveId>::new);
    let mut known = known.borrow_mut();
    let now: Vec<_> = ids.collect();
    known.retain(|id| now.contains(&id));
    let new: Vec<_> = now
        .into_iter()
        .filter(|id| !known.contains(id))
        .cloned()
        .collect();
    known.extend(new);
    known.clone()
}

/// Says that a card is about to go: with the next results, the focus goes to the button of a node.
#[hook]
pub(super) fn use_follow(node: &NodeRef, derived: &Same<Derived>) -> Callback<()> {
    let leaving = use_mut_ref(|| false);
    {
        let (node, leaving) = (node.clone(), leaving.clone());
        use_effect_with(derived.clone(), move |_| {
            if leaving.take() {
                focus(&node, "button");
            }
        });
    }
    Callback::from(move |()| {
        leaving.replace(true);
    })
}
