//! What a first visit downloads, weighed against the budget.

use crate::dist::Dist;
use crate::{Result, compress, project};

/// The files of the first load, besides `index.html` each in the folder of its build.
const FIRST_LOAD: [&str; 8] = [
    "index.html",
    "boot.js",
    "app.js",
    "app_bg.wasm",
    "app.css",
    "content.json",
    "en.ftl",
    "icon.svg",
];

/// The bytes of one file: as it is, with gzip, with brotli.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table, and fails when the first load is heavier than `budget.json` allows.
pub fn weigh(dist: &Dist) -> Result<()> {
    let budget = budget(&project::read_text(&project::path("budget.json"))?)?;
    let mut total = Weight::default();
    println!("{:<16}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    for name in FIRST_LOAD {
        let weight = weight(file(dist, name)?);
        line(name, weight);
        total = total.plus(weight);
    }
    line("first load", total);
    println!("{}", judge(total.brotli, budget)?);
    Ok(())
}

fn file<'a>(dist: &'a Dist, name: &str) -> Result<&'a [u8]> {
    let inside = format!("{}/{name}", dist.build);
    let found = dist
        .files
        .iter()
        .find(|(path, _)| path == name || *path == inside);
    found
        .map(|(_, contents)| contents.as_slice())
        .ok_or_else(|| format!("dist/ has no {name}."))
}

fn weight(contents: &[u8]) -> Weight {
    Weight {
        raw: contents.len(),
        gzip: compress::gzip(contents, 9).len(),
        brotli: compress::brotli(contents, 11).len(),
    }
}

impl Weight {
    fn plus(self, other: Weight) -> Weight {
        Weight {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

fn line(name: &str, weight: Weight) {
    println!(
        "{name:<16}{:>10}{:>10}{:>10}",
        weight.raw, weight.gzip, weight.brotli
    );
}

fn budget(json: &str) -> Result<usize> {
    const FIELD: &str = "first_load_brotli_bytes";
    let value: serde_json::Value =
        serde_json::from_str(json).map_err(|error| format!("budget.json is not JSON: {error}."))?;
    value[FIELD]
        .as_u64()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| format!("budget.json has no number `{FIELD}`."))
}

fn judge(bytes: usize, budget: usize) -> Result<String> {
    match budget.checked_sub(bytes) {
        Some(left) => Ok(format!(
            "within the budget of {budget} bytes brotli, {left} left"
        )),
        None => Err(format!(
            "The first load is {bytes} bytes brotli, {} over the budget of {budget}.",
            bytes - budget
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_may_be_used_up_but_not_exceeded() {
        assert!(judge(100, 100).is_ok());
        assert!(judge(101, 100).is_err_and(|sentence| sentence.contains("1 over")));
    }

    #[test]
    fn a_budget_is_a_number_of_bytes() {
        assert_eq!(
            budget(r#"{"first_load_brotli_bytes": 220000}"#),
            Ok(220_000)
        );
        assert!(budget("{}").is_err());
        assert!(budget("220000").is_err());
        assert!(budget("").is_err());
    }

    #[test]
    fn text_gets_lighter() {
        let weight = weight(&b"level ".repeat(100));
        assert_eq!(weight.raw, 600);
        assert!(weight.gzip < 100 && weight.brotli < weight.gzip);
    }
}
