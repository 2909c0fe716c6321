//! Every test, in the order in which a mistake is found soonest.

use crate::browser::Browser;
use crate::dist::{self, Dist};
use crate::server::Server;
use crate::site::Site;
use crate::{Result, process, progress, project, setup, size};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// The tests that belong together because they need the same things.
#[derive(Clone, Copy)]
pub enum Part {
    /// Style, lints and everything that runs without a browser.
    Native,
    /// The app's parts in a browser.
    Browser,
    /// The product: built, weighed and used as a person would.
    EndToEnd,
}

impl Part {
    /// All parts, quickest first.
    pub const ALL: [Part; 3] = [Part::Native, Part::Browser, Part::EndToEnd];

    /// The part with the name that the command line knows.
    pub fn named(name: &str) -> Result<Part> {
        match name {
            "native" => Ok(Part::Native),
            "browser" => Ok(Part::Browser),
            "e2e" => Ok(Part::EndToEnd),
            _ => Err(format!(
                "`{name}` is no part of the tests: they are native, browser and e2e."
            )),
        }
    }
}

/// The stages so far and the time each took.
#[derive(Default)]
struct Run {
    passed: Vec<(&'static str, Duration)>,
}

/// Runs the stages of some parts, stops at the first that fails, and sums up.
pub fn run(parts: &[Part]) -> Result<()> {
    let mut run = Run::default();
    let result = parts.iter().try_for_each(|part| match part {
        Part::Native => run.native(),
        Part::Browser => run.browser(),
        Part::EndToEnd => run.end_to_end(),
    });
    run.sum_up(usize::from(result.is_err()));
    result
}

impl Run {
    fn native(&mut self) -> Result<()> {
        self.stage("set up for native tests", setup::for_native_tests)?;
        self.stage("format", format)?;
        self.stage("lint", lint)?;
        self.stage("lint for WebAssembly", lint_wasm)?;
        self.stage("native tests", native)
    }

    fn browser(&mut self) -> Result<()> {
        let browser = self.stage("set up for browser tests", setup::for_browser_tests)?;
        self.stage("browser tests", || in_browser(&browser))
    }

    fn end_to_end(&mut self) -> Result<()> {
        let browser = self.stage("set up for end-to-end tests", setup::for_end_to_end_tests)?;
        let dist = self.stage("build", dist::build)?;
        self.stage("size", || size::weigh(&dist))?;
        self.stage("end-to-end tests", || of_product(dist, &browser))
    }

    fn stage<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let value = progress::stage(name, work)
            .map_err(|sentence| format!("The tests stopped at “{name}”. {sentence}"))?;
        self.passed.push((name, start.elapsed()));
        Ok(value)
    }

    fn sum_up(&self, failed: usize) {
        println!();
        for (name, time) in &self.passed {
            println!("{name:<32}{:>8.1} s", time.as_secs_f32());
        }
        println!("stages: {} passed, {failed} failed", self.passed.len());
    }
}

fn format() -> Result<()> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
}

fn lint() -> Result<()> {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    process::run(process::cargo().args(arguments))
}

fn lint_wasm() -> Result<()> {
    process::run(
        process::cargo()
            .args(["clippy", "--package", "twinning-toolkit", "--all-targets"])
            .args(["--target", setup::TARGET, "--", "-D", "warnings"]),
    )
}

fn native() -> Result<()> {
    process::run(process::cargo().args(["test", "--workspace"]))
}

fn in_browser(browser: &Browser) -> Result<()> {
    process::run(&mut wasm_pack(browser)?)
}

/// The program that runs tests in a browser.
pub fn wasm_pack(browser: &Browser) -> Result<Command> {
    let mut program = process::program("wasm-pack");
    program
        .args(["--log-level", "error", "test", "--headless", "--chrome"])
        .args(["--mode", "no-install", "--chromedriver"])
        .arg(&browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver(browser)?)
        // The default of 20 s is short for two busy cores.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    Ok(program)
}

/// The project's settings for the driver, with the browser that setup found.
fn webdriver(browser: &Browser) -> Result<PathBuf> {
    let text = project::read_text(&project::path("webdriver.json"))?;
    let mut settings: serde_json::Value = serde_json::from_str(&text)
        .map_err(|error| format!("webdriver.json is not JSON: {error}."))?;
    settings
        .pointer_mut("/goog:chromeOptions")
        .and_then(serde_json::Value::as_object_mut)
        .ok_or("webdriver.json has no object `goog:chromeOptions`.")?
        .insert("binary".to_owned(), browser.chrome.to_string_lossy().into());
    let file = project::scratch().join("webdriver.json");
    project::write(&file, settings.to_string())?;
    Ok(file)
}

/// The address is the only thing the tests know of the server; it stops when they have ended.
fn of_product(dist: Dist, browser: &Browser) -> Result<()> {
    let server = Server::start(Site::of(dist), 0)?;
    process::run(&mut playwright(&server, browser))
}

fn playwright(server: &Server, browser: &Browser) -> Command {
    let mut program = process::program("npx");
    program
        .args(["playwright", "test"])
        .current_dir(project::path("tests/e2e"))
        .env("CHROME", &browser.chrome)
        .env("BASE_URL", server.url());
    program
}

/// What may be done to answers in a browser that stands for itself, and how often: reloads right
/// after a change, of each kind and at each speed, and kills of the browser.
const ROUNDS: &str = "25";
const KILLS: &str = "300";

/// Events in any order that the core must lose no change in.
const CASES: &str = "4000";

/// The tests of what can go wrong with answers, many times over.
pub fn faults() -> Result<()> {
    progress::stage("any order of events", || {
        let arguments = [
            "--release",
            "--package",
            "twinning-core",
            "--test",
            "keeping",
        ];
        let mut test = process::cargo();
        process::run(
            test.arg("test")
                .args(arguments)
                .env("PROPTEST_CASES", CASES),
        )
    })?;
    let browser = setup::for_end_to_end_tests()?;
    let server = Server::start(Site::of(dist::build()?), 0)?;
    progress::stage("faults", || {
        let mut tests = playwright(&server, &browser);
        tests.args(["faults", "storage", "import", "--timeout=1800000"]);
        process::run(tests.env("ROUNDS", ROUNDS).env("KILLS", KILLS))
    })
}
