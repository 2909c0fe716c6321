//! A change of one part of a record, whatever the other parts have become meanwhile.

use std::fmt;
use std::rc::Rc;

/// Where a part stands in the whole.
pub type Lens<T, P> = fn(&mut T) -> &mut P;

/// What is to become of one part of a record. It says nothing of the other parts, so that a patch
/// made from an old state changes no more than it was made for.
pub struct Patch<T>(Rc<dyn Fn(&mut T)>);

impl<T: 'static> Patch<T> {
    /// A patch that does this to the part it is about.
    pub fn new(change: impl Fn(&mut T) + 'static) -> Self {
        Self(Rc::new(change))
    }

    /// A patch that gives a part a value.
    pub fn set<P: Clone + 'static>(lens: Lens<T, P>, value: P) -> Self {
        Self::new(move |whole| lens(whole).clone_from(&value))
    }

    /// The same patch, of a whole that holds the record.
    pub fn within<W: 'static>(self, lens: Lens<W, T>) -> Patch<W> {
        Patch::new(move |whole| self.apply(lens(whole)))
    }

    /// Changes a record.
    pub fn apply(&self, to: &mut T) {
        (self.0)(to);
    }
}

impl<T> Clone for Patch<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

/// Two patches are the same if one is a clone of the other.
impl<T> PartialEq for Patch<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> fmt::Debug for Patch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Patch<{}>", std::any::type_name::<T>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_leaves_everything_else_as_it_is() {
        let patch = Patch::set(|pair: &mut (u8, u8)| &mut pair.0, 7);
        let mut list = ("x", (1, 2));
        patch
            .within(|whole: &mut (&str, (u8, u8))| &mut whole.1)
            .apply(&mut list);
        assert_eq!(list, ("x", (7, 2)));
    }
}
