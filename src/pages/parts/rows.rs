//! Ids for the rows people add to a list.

/// An id such as `priority-3` that no row has yet.
pub fn fresh_id(prefix: &str, taken: &[&str]) -> String {
    let mut number = taken.len() + 1;
    loop {
        let id = format!("{prefix}-{number}");
        if !taken.contains(&id.as_str()) {
            return id;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice() {
        assert_eq!(fresh_id("p", &[]), "p-1");
        assert_eq!(fresh_id("p", &["p-2"]), "p-3");
        assert_eq!(fresh_id("p", &["p-3", "p-1"]), "p-4");
    }
}
