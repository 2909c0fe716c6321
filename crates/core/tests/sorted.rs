//! The small collections behave as those of the standard library.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use twinning_core::basics::{Map, Set};

proptest! {
    #[test]
    fn a_map_is_a_map(steps in prop::collection::vec((0_u8..4, 0_u8..12, any::<u8>()), 0..60)) {
        let (mut ours, mut theirs) = (Map::new(), BTreeMap::new());
        for (step, key, value) in steps {
            match step {
                0 => prop_assert_eq!(ours.remove(&key), theirs.remove(&key)),
                1 => prop_assert_eq!(ours.get_mut(&key), theirs.get_mut(&key)),
                _ => prop_assert_eq!(ours.insert(key, value), theirs.insert(key, value)),
            }
            prop_assert_eq!(ours.get(&key), theirs.get(&key));
            prop_assert_eq!(ours.contains_key(&key), theirs.contains_key(&key));
            prop_assert!(ours.iter().eq(theirs.iter()));
        }
        prop_assert!(ours.iter().rev().eq(theirs.iter().rev()));
        prop_assert!(ours.keys().eq(theirs.keys()) && ours.values().eq(theirs.values()));
        prop_assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
        ours.retain(|key, _| key % 2 == 0);
        theirs.retain(|key, _| key % 2 == 0);
        prop_assert!(ours.into_iter().eq(theirs));
    }

    #[test]
    fn a_set_is_a_set(steps in prop::collection::vec((any::<bool>(), 0_u8..12), 0..60), other in prop::collection::vec(0_u8..12, 0..4)) {
        let (mut ours, mut theirs) = (Set::new(), BTreeSet::new());
        for (add, thing) in steps {
            if add {
                prop_assert_eq!(ours.insert(thing), theirs.insert(thing));
            } else {
                prop_assert_eq!(ours.remove(&thing), theirs.remove(&thing));
            }
            prop_assert_eq!(ours.contains(&thing), theirs.contains(&thing));
            prop_assert!(ours.iter().eq(theirs.iter()));
        }
        let disjoint = theirs.is_disjoint(&other.iter().copied().collect());
        prop_assert_eq!(ours.is_disjoint(&other.into_iter().collect()), disjoint);
        prop_assert!(ours.into_iter().eq(theirs));
    }
}
