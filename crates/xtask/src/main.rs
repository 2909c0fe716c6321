//! `cargo xtask`: sets the machine up, builds, serves, tests and weighs the Twinning Toolkit.

mod app;
mod bench;
mod browser;
mod compress;
mod dist;
mod imports;
mod minify;
mod npm;
mod policy;
mod process;
mod progress;
mod project;
mod schema;
mod server;
mod setup;
mod site;
mod size;
mod split;
mod test;
mod tools;

use std::process::ExitCode;

/// What a step of the build script returns: a value, or one sentence for the person at the keyboard.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
The build script of the Twinning Toolkit.

  cargo xtask setup              install what is missing, into this folder where possible
  cargo xtask build              write dist/, ready for any static host
  cargo xtask serve [--port N]   build, then serve dist/ on this machine (port 8080 or the next free one)
  cargo xtask test [PART]        run every test; PART is native, browser or e2e
  cargo xtask faults             try to lose answers, many times over: reloads, kills, tabs, a full disk
  cargo xtask bench [PART]       measure how fast it is; its PART is core, web, speed or lighthouse
  cargo xtask size               build, then weigh the first load against budget.json
  cargo xtask schema             write content/schema/ anew from the types
  cargo xtask help               this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[&str]) -> Result<()> {
    match words {
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        // The compiler asks, see `split`.
        [split::FIRST_WORD, ..] => split::link(words),
        ["setup"] => setup::everything(),
        ["build"] => build().map(drop),
        ["serve"] => serve(8080),
        ["serve", "--port", port] => serve(
            port.parse()
                .map_err(|_| format!("`{port}` is not a port number."))?,
        ),
        ["test"] => test::run(&test::Part::ALL),
        ["test", name] => test::run(&[test::Part::named(name)?]),
        ["faults"] => test::faults(),
        ["bench"] => bench::run(&bench::Part::ALL, &[]),
        ["bench", name, only @ ..] => bench::run(&[bench::Part::named(name)?], only),
        ["schema"] => schema::write(),
        ["size"] => size::weigh(&build()?),
        other => Err(format!(
            "`cargo xtask {}` is not a command.\n\n{USAGE}",
            other.join(" ")
        )),
    }
}

fn build() -> Result<dist::Dist> {
    setup::for_build()?;
    dist::build()
}

fn serve(port: u16) -> Result<()> {
    let site = site::Site::of(build()?);
    let server = server::Server::start(site, port)?;
    println!("==> serving {} (stop with Ctrl-C)", server.url());
    server.wait();
    Ok(())
}
