//! Cards stay where they are while somebody works on them.

use twinning_core::basics::ObjectiveId;
use yew::prelude::*;

/// The ids in the order in which they first came; new ones at the end. A change that makes an
/// objective worth more would otherwise move its card, and the focus in it would be lost.
#[hook]
pub(super) fn use_steady_order<'a>(ids: impl Iterator<Item = &'a ObjectiveId>) -> Vec<ObjectiveId> {
    let known = use_mut_ref(Vec::<ObjectiveId>::new);
    let mut known = known.borrow_mut();
    let now: Vec<_> = ids.collect();
    known.retain(|id| now.contains(&id));
    let new: Vec<_> = now.into_iter().filter(|id| !known.contains(id)).cloned().collect();
    known.extend(new);
    known.clone()
}
