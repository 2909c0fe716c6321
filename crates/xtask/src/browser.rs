//! The browser that the tests run in, and the driver that steers it.

use crate::{Result, process, progress, project};
use std::env;
use std::path::PathBuf;

/// Chromium and a chromedriver of the same version.
pub struct Browser {
    /// Chromium, Chrome or a build of them.
    pub chrome: PathBuf,
    /// The chromedriver that fits it.
    pub driver: PathBuf,
}

const CHROME: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];

/// What the two are called in Debian, and in Ubuntu.
const PACKAGES: [[&str; 2]; 2] = [
    ["chromium", "chromium-driver"],
    ["chromium-browser", "chromium-chromedriver"],
];

/// Finds the browser, or installs it where that is possible without asking.
pub fn ensure() -> Result<Browser> {
    let browser = match found()? {
        Some(browser) => browser,
        None => {
            if may_install() {
                progress::stage("install Chromium from the system's packages", install)?;
            }
            found()?.ok_or(
                "Chromium or its chromedriver is missing: install both (Debian: `sudo apt-get install chromium chromium-driver`), or set CHROME and CHROMEDRIVER to where they are.",
            )?
        }
    };
    same_version(&browser)?;
    Ok(browser)
}

fn found() -> Result<Option<Browser>> {
    let chrome = locate("CHROME", &CHROME)?;
    let driver = locate("CHROMEDRIVER", &DRIVER)?;
    Ok(chrome
        .zip(driver)
        .map(|(chrome, driver)| Browser { chrome, driver }))
}

/// A program where the variable says, else under one of its usual names.
fn locate(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()) {
        None => Ok(names.iter().find_map(|name| process::find(name))),
        Some(value) => {
            let file = project::root().join(value);
            if file.is_file() {
                return Ok(Some(file));
            }
            Err(format!(
                "{variable} says {}, but there is no such file.",
                file.display()
            ))
        }
    }
}

fn may_install() -> bool {
    let root = process::output(process::program("id").arg("-u")).as_deref() == Some("0");
    root && process::find("apt-get").is_some()
}

fn install() -> Result<()> {
    let apt = || {
        let mut command = process::program("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .arg("--quiet");
        command
    };
    process::run(apt().arg("update"))?;
    let known = |names: &&[&str; 2]| {
        names.iter().all(|name| {
            process::output(process::program("apt-cache").args(["show", name]))
                .is_some_and(|record| !record.is_empty())
        })
    };
    let names = PACKAGES
        .iter()
        .find(known)
        .ok_or("The system's packages hold no Chromium: install it by hand and set CHROME and CHROMEDRIVER.")?;
    process::run(
        apt()
            .args(["install", "--yes", "--no-install-recommends"])
            .args(names),
    )
}

/// A driver refuses a browser of another version with a message few would understand.
fn same_version(browser: &Browser) -> Result<()> {
    let major = |file: &PathBuf| {
        process::version(file).and_then(|version| version.split('.').next().map(str::to_owned))
    };
    let (chrome, driver) = (major(&browser.chrome), major(&browser.driver));
    if chrome == driver {
        return Ok(());
    }
    let said = |version: Option<String>| version.unwrap_or("no version".to_owned());
    Err(format!(
        "{} is version {} but {} is version {}: install two of the same version, or set CHROME and CHROMEDRIVER.",
        browser.chrome.display(),
        said(chrome),
        browser.driver.display(),
        said(driver),
    ))
}
