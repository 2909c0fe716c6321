//! `dist/`: the product as a folder of files, ready for any static host.

use crate::{Result, app, minify, policy, progress, project, split};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use twinning_core::content::Content;
use twinning_core::embedded;

/// What stands for the folder of this build and for the security policy in `index.html`.
const BUILD: &str = "__BUILD__";
const POLICY: &str = "__POLICY__";

/// What stands in `boot.js` for the files that are needed next.
const NEXT: &str = "__NEXT__";

/// The parts of the app one of which is needed next.
const NEXT_PARTS: [&str; 2] = ["questions", "files"];

/// The stylesheets in the order in which they follow each other.
const STYLES: [&str; 12] = [
    "tokens",
    "base",
    "frame",
    "layout",
    "widgets",
    "fields",
    "charts",
    "pages",
    "respondents",
    "results",
    "advice",
    "print",
];

/// The files written by hand.
const WEB: [&str; 2] = ["boot.js", "icon.svg"];

/// A file of the product: its path below `dist/`, and its bytes.
pub type File = (String, Vec<u8>);

/// The product. All files but `index.html` are in a folder named after their contents: a browser
/// may keep them for ever, and the parts of two builds never meet.
pub struct Dist {
    /// The name of that folder.
    pub build: String,
    /// Every file.
    pub files: Vec<File>,
}

/// Builds the product and writes it to `dist/`.
pub fn build() -> Result<Dist> {
    let app = app::build()?;
    progress::stage("write dist/", || {
        let dist = assemble(&index()?, minify::minify(parts(app)?)?)?;
        let folder = project::path("dist");
        project::remove(&folder)?;
        for (path, contents) in &dist.files {
            project::write(&folder.join(path), contents)?;
        }
        Ok(dist)
    })
}

fn index() -> Result<String> {
    let index = project::read_text(&project::path("index.html"))?;
    match [BUILD, POLICY].iter().find(|mark| !index.contains(**mark)) {
        None => Ok(index.replace(POLICY, &policy::of_page())),
        Some(mark) => Err(format!("index.html has no place for `{mark}`.")),
    }
}

fn parts(app: Vec<File>) -> Result<Vec<File>> {
    let mut files = app;
    files.push(("app.css".to_owned(), styles()?.into_bytes()));
    let content = content()?;
    let [first, questions, forms, brought, results] = words("en")?;
    let texts = [
        ("content.json", content.basis().write()),
        ("content.results.json", content.write()),
        ("en.ftl", first),
        ("en.questions.ftl", questions),
        ("en.forms.ftl", forms),
        ("en.files.ftl", brought),
        ("en.results.ftl", results),
    ];
    files.extend(texts.map(|(name, text)| (name.to_owned(), text.into_bytes())));
    let next = next(&files)?;
    for name in WEB {
        let text = project::read_text(&project::path("web").join(name))?;
        files.push((name.to_owned(), text.replace(NEXT, &next).into_bytes()));
    }
    for (id, sample) in embedded::samples() {
        files.push((format!("samples/{id}.twinning.json"), sample.into()));
    }
    Ok(files)
}

/// The modules of the parts one of which is needed next, and after how many bytes of the first module
/// they are asked for: so late that they hardly slow it down, and so early that the line is not idle
/// between them. As JSON.
fn next(app: &[File]) -> Result<String> {
    let modules = NEXT_PARTS.map(|part| Ok((part, split::modules_of(part)?)));
    let modules = modules.into_iter().collect::<Result<BTreeMap<_, _>>>()?;
    let first = app.iter().find(|(name, _)| name == app::MODULE);
    let (_, module) = first.ok_or("The app has no first module.")?;
    let bytes = module.len() / 10 * 9;
    Ok(serde_json::json!({ "modules": modules, "bytes": bytes }).to_string())
}

fn styles() -> Result<String> {
    let mut all = String::new();
    for name in STYLES {
        all += &project::read_text(&project::path("styles").join(format!("{name}.css")))?;
        all.push('\n');
    }
    Ok(all)
}

/// The content, checked as it is read.
pub fn content() -> Result<Content> {
    embedded::content().map_err(|problem| format!("content: {}: {}", problem.path, problem.detail))
}

/// The words of the first pages, of questions, of forms, of files and of results.
fn words(language: &str) -> Result<[String; 5]> {
    let parts = embedded::words_in_parts(language)
        .ok_or_else(|| format!("There are no words in `{language}`."))?;
    Ok(parts.map(|words| without_comments(&words)))
}

/// In Fluent, `#` at the start of a line is always a comment: the lines of a value are indented.
fn without_comments(words: &str) -> String {
    let lines = words.split_inclusive('\n');
    lines.filter(|line| !line.starts_with('#')).collect()
}

fn assemble(index: &str, mut parts: Vec<File>) -> Result<Dist> {
    parts.sort();
    let build = digest(&parts);
    let mut files = vec![(
        "index.html".to_owned(),
        index.replace(BUILD, &build).into_bytes(),
    )];
    files.extend(
        parts
            .into_iter()
            .map(|(path, contents)| (format!("{build}/{path}"), contents)),
    );
    Ok(Dist { build, files })
}

/// A short name for the contents of files. Lengths are part of it, so that no two lists of files
/// run together to the same bytes.
pub fn digest(files: &[File]) -> String {
    let mut hash = Sha256::new();
    for (path, contents) in files {
        for part in [path.as_bytes(), contents] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize()
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, contents: &str) -> File {
        (path.to_owned(), contents.as_bytes().to_vec())
    }

    #[test]
    fn a_build_is_named_after_its_contents() {
        let one = digest(&[file("a", "1"), file("b", "2")]);
        assert_eq!(one, digest(&[file("a", "1"), file("b", "2")]));
        assert_ne!(one, digest(&[file("a", "1"), file("b", "3")]));
        assert_ne!(one, digest(&[file("a", "1b"), file("", "2")]));
        assert_eq!(one.len(), 12);
        assert!(one.chars().all(|digit| digit.is_ascii_hexdigit()));
    }

    #[test]
    fn all_parts_are_in_the_folder_that_the_index_names() -> Result<()> {
        let index = "<link href=\"./__BUILD__/app.css\"><script src=\"./__BUILD__/boot.js\">";
        let dist = assemble(index, vec![file("boot.js", "b"), file("app.css", "a")])?;
        let paths: Vec<&str> = dist.files.iter().map(|(path, _)| path.as_str()).collect();
        let build = &dist.build;
        assert_eq!(
            paths,
            [
                "index.html",
                &format!("{build}/app.css"),
                &format!("{build}/boot.js")
            ]
        );
        let text = String::from_utf8_lossy(&dist.files[0].1).into_owned();
        assert!(text.contains(&format!("./{build}/boot.js")) && !text.contains(BUILD));
        Ok(())
    }

    #[test]
    fn every_stylesheet_is_shipped() -> Result<()> {
        let folder = project::path("styles");
        let count = std::fs::read_dir(&folder)
            .map_err(|error| error.to_string())?
            .count();
        assert_eq!(count, STYLES.len(), "files in styles/, and STYLES");
        let map = project::read_text(&project::path("ARCHITECTURE.md"))?;
        assert!(
            map.contains(&STYLES.join(", ")),
            "their order in ARCHITECTURE.md"
        );
        styles().map(drop)
    }

    #[test]
    fn the_index_carries_the_policy() -> Result<()> {
        let index = index()?;
        assert!(index.contains(&format!("content=\"{}\"", policy::of_page())));
        assert!(!index.contains(POLICY) && index.contains(BUILD));
        Ok(())
    }

    #[test]
    fn the_order_of_parts_does_not_matter() -> Result<()> {
        let one = assemble("", vec![file("a", "1"), file("b", "2")])?;
        let other = assemble("", vec![file("b", "2"), file("a", "1")])?;
        assert_eq!(one.build, other.build);
        Ok(())
    }

    #[test]
    fn words_lose_only_their_comments() {
        let words = "# About the start\nstart = Start\n    # not a comment\n\n    two\n## Group\nend = End\n";
        assert_eq!(
            without_comments(words),
            "start = Start\n    # not a comment\n\n    two\nend = End\n"
        );
    }
}
