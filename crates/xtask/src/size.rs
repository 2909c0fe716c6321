//! What a first visit downloads, weighed against the budget.

use crate::dist::Dist;
use crate::{Result, compress, project};

/// The bytes of one file: as it is, with gzip, with brotli.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table, and fails when the first load is over the budget of `budget.json`.
pub fn weigh(dist: &Dist) -> Result<()> {
    let json = project::read_text(&project::path("budget.json"))?;
    let budget = budget(&json)?;
    let (first, after) = (
        files(&json, "first_load")?,
        files(&json, "fetched_after_it")?,
    );
    println!("{:<16}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    let weight = lines(dist, "first load", &first)?;
    lines(dist, "fetched after it", &after)?;
    println!("{}", judge(weight, budget)?);
    all_weighed(dist, &[first, after].concat())
}

/// Samples are fetched by whoever opens one; every other file is in one of the lists.
fn all_weighed(dist: &Dist, names: &[String]) -> Result<()> {
    let inside = format!("{}/", dist.build);
    let paths = dist.files.iter().map(|(path, _)| path.as_str());
    let mut shipped = paths.map(|path| path.strip_prefix(&inside).unwrap_or(path));
    match shipped.find(|path| !path.starts_with("samples/") && !names.iter().any(|n| n == path)) {
        Some(path) => Err(format!("{path} is in no list of budget.json.")),
        None => Ok(()),
    }
}

/// Prints a line for each file and one for all together.
fn lines(dist: &Dist, name: &str, files: &[String]) -> Result<Weight> {
    let mut total = Weight::default();
    for file in files {
        let weight = weight(self::file(dist, file)?);
        line(file, weight);
        total = total.plus(weight);
    }
    line(name, total);
    Ok(total)
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

/// What the first load may weigh, in bytes of brotli.
fn budget(json: &str) -> Result<usize> {
    let bytes = parsed(json)?["first_load_brotli_bytes"].as_u64();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| "budget.json has no number `first_load_brotli_bytes`.".to_owned())
}

/// The names of files in a list of the budget, besides `index.html` each in the folder of its build.
fn files(json: &str, list: &str) -> Result<Vec<String>> {
    let value = parsed(json)?;
    let names = value[list].as_array().into_iter().flatten();
    let names: Option<Vec<_>> = names.map(|name| Some(name.as_str()?.to_owned())).collect();
    names
        .filter(|names| !names.is_empty())
        .ok_or_else(|| format!("budget.json has no list of names `{list}`."))
}

fn parsed(json: &str) -> Result<serde_json::Value> {
    serde_json::from_str(json).map_err(|error| format!("budget.json is not JSON: {error}."))
}

fn judge(Weight { gzip, brotli, .. }: Weight, budget: usize) -> Result<String> {
    match budget.checked_sub(brotli) {
        Some(left) => Ok(format!(
            "The first load is {brotli} bytes brotli ({gzip} gzip), within the budget of {budget}: {left} left."
        )),
        None => Err(format!(
            "The first load is {brotli} bytes brotli ({gzip} gzip), {} over the budget of {budget}.",
            brotli - budget
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_the_budget_fails() {
        let weight = |brotli| Weight {
            raw: 300,
            gzip: 123,
            brotli,
        };
        assert!(judge(weight(100), 100).is_ok_and(|line| line.contains(" 0 left")));
        assert!(judge(weight(101), 100).is_err_and(|line| line.contains(" 1 over")));
        assert!(judge(weight(99), 100).is_ok_and(|line| line.contains("123 gzip")));
    }

    #[test]
    fn a_budget_is_a_number_of_bytes() {
        assert_eq!(budget(r#"{"first_load_brotli_bytes": 100}"#), Ok(100));
        for bad in ["{}", "280000", "", r#"{"first_load_brotli_bytes": "100"}"#] {
            assert!(budget(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_list_holds_names_and_at_least_one() {
        assert_eq!(files(r#"{"a": ["x"]}"#, "a"), Ok(vec!["x".to_owned()]));
        for bad in ["{}", r#"{"a": []}"#, r#"{"a": [1]}"#, r#"{"a": "x"}"#] {
            assert!(files(bad, "a").is_err(), "{bad}");
        }
    }

    #[test]
    fn a_file_that_nobody_weighs_is_said() {
        let file = |path: &str| (path.to_owned(), Vec::new());
        let dist = Dist {
            build: "b1".to_owned(),
            files: vec![
                file("index.html"),
                file("b1/app.js"),
                file("b1/samples/a.json"),
            ],
        };
        let names = ["index.html", "app.js"].map(str::to_owned);
        assert_eq!(all_weighed(&dist, &names), Ok(()));
        assert!(all_weighed(&dist, &names[..1]).is_err_and(|why| why.starts_with("app.js ")));
    }

    #[test]
    fn text_gets_lighter() {
        let weight = weight(&b"level ".repeat(100));
        assert_eq!(weight.raw, 600);
        assert!(weight.gzip < 100 && weight.brotli < weight.gzip);
    }
}
