//! Putting things in order. One sort serves all types: each further one would weigh four
//! kilobytes in the download.

/// The same things, ascending by key; those with equal keys keep their order.
pub fn ordered_by<T>(things: Vec<T>, key: impl Fn(&T) -> f64) -> Vec<T> {
    let keys: Vec<f64> = things.iter().map(key).collect();
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    permutation(&keys)
        .into_iter()
        .filter_map(|index| things.get_mut(index)?.take())
        .collect()
}

/// The indices of keys in ascending order of the keys.
fn permutation(keys: &[f64]) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..keys.len()).collect();
    let key = |index: &usize| keys.get(*index).copied().unwrap_or(0.0);
    indices.sort_by(|a, b| key(a).total_cmp(&key(b)));
    indices
}

#[cfg(test)]
mod tests {
    use super::ordered_by;

    #[test]
    fn equal_keys_keep_their_order() {
        let things = vec![("b", 2.0), ("a", 1.0), ("c", 2.0), ("d", -1.0)];
        let names: Vec<_> = ordered_by(things, |t| t.1)
            .into_iter()
            .map(|t| t.0)
            .collect();
        assert_eq!(names, ["d", "a", "b", "c"]);
    }
}
