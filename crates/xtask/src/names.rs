//! Short names for what the module asks of its script. wasm-bindgen's are long and carry a hash,
//! and stand in both files: in all, five kilobytes of a first load.

use crate::{Result, module};
use std::collections::BTreeMap;

/// The script and the module with short names in the place of long ones.
pub fn shorten(script: &str, module: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut names = BTreeMap::new();
    let module = module::rename(module, module::Section::Imports, |long| {
        if !long.starts_with("__wb") {
            return None;
        }
        let next = format!("_{}", names.len());
        Some(names.entry(long.to_owned()).or_insert(next).clone())
    })?;
    let mut script = script.to_owned();
    // The longest first: a name may begin with another.
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    for (long, short) in names {
        if !script.contains(&long) {
            return Err(format!("The script of the app does not name `{long}`."));
        }
        script = script.replace(&long, &short);
    }
    Ok((script, module))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::tests::importing;

    #[test]
    fn both_sides_get_the_same_short_name() {
        let long = format!("__wbg_appendChild_{}", "0123456789abcdef".repeat(9));
        let script = format!("imports.{long} = append; other");
        let expected = ("imports._0 = append; other".to_owned(), importing("_0"));
        assert_eq!(shorten(&script, &importing(&long)), Ok(expected));
    }

    #[test]
    fn other_names_stay() {
        let expected = ("script".to_owned(), importing("load"));
        assert_eq!(shorten("script", &importing("load")), Ok(expected));
    }

    #[test]
    fn a_name_that_only_one_side_knows_is_said() {
        assert!(shorten("nothing", &importing("__wbg_a")).is_err());
    }
}
