//! Putting things in order. One sort serves all types: each further one would weigh four
//! kilobytes in the download.

/// The same things, ascending by key; those with equal keys keep their order.
pub fn ordered_by<T>(things: Vec<T>, key: impl Fn(&T) -> f64) -> Vec<T> {
    let keys: Vec<f64> = things.iter().map(key).collect();
    let order = permutation(keys.len(), &|a, b| match (keys.get(a), keys.get(b)) {
        (Some(a), Some(b)) => a.total_cmp(b).is_gt(),
        _ => false,
    });
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| things.get_mut(index)?.take())
        .collect()
}

/// For each text, whether the same stands before it.
pub(crate) fn repeated(texts: &[String]) -> Vec<bool> {
    let order = permutation(texts.len(), &|a, b| texts.get(a) > texts.get(b));
    let mut repeated = vec![false; texts.len()];
    let mut before = None;
    for index in order {
        let text = texts.get(index);
        if let Some(place) = repeated.get_mut(index) {
            *place = text == before;
        }
        before = text;
    }
    repeated
}

/// The numbers below `count` in the order in which none comes later than the next; those of which
/// neither comes later stay as they are. Merges neighbours, then pairs of them, and so on.
pub(crate) fn permutation(count: usize, later: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(2 * width) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            loop {
                let next = match (left.peek(), right.peek()) {
                    (Some(a), Some(b)) if later(**a, **b) => right.next(),
                    (Some(_), _) => left.next(),
                    (None, _) => right.next(),
                };
                match next {
                    Some(index) => merged.push(*index),
                    None => break,
                }
            }
        }
        order = merged;
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_keep_their_order() {
        let things = vec![("b", 2.0), ("a", 1.0), ("c", 2.0), ("d", -1.0)];
        let names: Vec<_> = ordered_by(things, |t| t.1)
            .into_iter()
            .map(|t| t.0)
            .collect();
        assert_eq!(names, ["d", "a", "b", "c"]);
    }

    #[test]
    fn lists_of_every_length_are_put_in_order() {
        for count in 0..70 {
            let keys: Vec<usize> = (0..count).map(|n| n * 37 % 11).collect();
            let mut expected: Vec<usize> = (0..count).collect();
            expected.sort_by_key(|n| keys[*n]);
            assert_eq!(permutation(count, &|a, b| keys[a] > keys[b]), expected);
        }
    }

    #[test]
    fn what_stands_before_is_found() {
        let texts = ["b", "a", "b", "", "a", "b"].map(str::to_owned);
        assert_eq!(repeated(&texts), [false, false, true, false, true, true]);
    }
}
