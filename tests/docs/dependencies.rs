//! The list of dependencies in DESIGN.md, held against the manifests.

use super::lines;
use super::source::{none, packages, read};
use std::collections::BTreeSet;

const PACKAGES: [&str; 3] = [
    "crates/xtask/package.json",
    "tests/e2e/package.json",
    "tests/bench/package.json",
];

/// The names in the list below a heading that ends so.
fn explained(heading: &str) -> BTreeSet<String> {
    let lines = lines().into_iter();
    let below =
        lines.filter(|line| line.document == "DESIGN.md" && line.heading.ends_with(heading));
    let names = below.filter_map(|line| {
        let name = line.text.strip_prefix("- `")?.split('`').next()?;
        Some(name.to_owned())
    });
    names.collect()
}

fn compare(manifest: &str, used: &BTreeSet<String>, explained: &BTreeSet<String>) -> Vec<String> {
    let missing = used.difference(explained);
    let missing = missing.map(|name| format!("{manifest}: DESIGN.md does not explain {name}"));
    let gone = explained.difference(used);
    let gone = gone.map(|name| format!("{manifest}: has no {name}, which DESIGN.md explains"));
    missing.chain(gone).collect()
}

#[test]
fn every_dependency_is_explained_where_it_belongs_and_no_other() {
    let project = packages(false);
    let mut findings = Vec::new();
    for package in &project.packages {
        let path = package
            .manifest_path
            .strip_prefix(&project.workspace_root)
            .unwrap();
        let others = package
            .dependencies
            .iter()
            .map(|d| d.rename.as_ref().unwrap_or(&d.name));
        // For its tests, a package may depend on itself with other features.
        let used = others
            .filter(|name| *name != package.name.as_str())
            .cloned();
        let manifest = path.as_str().replace('\\', "/");
        let explained = explained(&format!("(`{manifest}`)"));
        findings.extend(compare(&manifest, &used.collect(), &explained));
    }
    let mut from_npm = BTreeSet::new();
    for path in PACKAGES {
        let manifest: serde_json::Value = serde_json::from_str(&read(path)).unwrap();
        for list in ["dependencies", "devDependencies"] {
            let names = manifest[list]
                .as_object()
                .into_iter()
                .flat_map(|list| list.keys());
            from_npm.extend(names.cloned());
        }
    }
    findings.extend(compare("package.json", &from_npm, &explained("From npm")));
    none("a dependency is explained, or it is not there", &findings);
}
