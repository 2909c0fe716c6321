//! What a first visit downloads, weighed against the budget.

use crate::dist::Dist;
use crate::{Result, compress, project};
use serde::Deserialize;

/// What `budget.json` says.
#[derive(Debug, Deserialize)]
struct Budget {
    /// What the first load may weigh, in bytes of brotli.
    first_load_brotli_bytes: usize,
    /// Its files, besides `index.html` each in the folder of its build.
    first_load: Vec<String>,
    /// Those that follow it.
    fetched_after_it: Vec<String>,
}

/// The bytes of one file: as it is, with gzip, with brotli.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table, and fails when the first load is over the budget of `budget.json`.
pub fn weigh(dist: &Dist) -> Result<()> {
    let budget = budget(&project::read_text(&project::path("budget.json"))?)?;
    println!("{:<16}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    let first = lines(dist, "first load", &budget.first_load)?;
    lines(dist, "fetched after it", &budget.fetched_after_it)?;
    println!("{}", judge(first, budget.first_load_brotli_bytes)?);
    all_weighed(dist, &[budget.first_load, budget.fetched_after_it].concat())
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

fn budget(json: &str) -> Result<Budget> {
    serde_json::from_str(json).map_err(|error| format!("budget.json is no budget: {error}."))
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
    fn a_budget_has_a_number_and_two_lists() {
        let lists = r#""first_load": ["x"], "fetched_after_it": []"#;
        let with = |bytes| {
            budget(&format!(
                "{{\"first_load_brotli_bytes\": {bytes}, {lists}}}"
            ))
        };
        assert!(with("100").is_ok_and(|budget| budget.first_load_brotli_bytes == 100));
        assert!(with("\"100\"").is_err() && with("-1").is_err());
        assert!(
            budget("{\"first_load_brotli_bytes\": 100}")
                .is_err_and(|why| why.contains("first_load"))
        );
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
