//! The program as a person calls it: file names of any bytes, and tables for any spreadsheet.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Output};

const SAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../content/samples/correspondent.twinning.json"
);

fn twinning<I: AsRef<OsStr>>(arguments: impl IntoIterator<Item = I>) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_twinning"));
    program.args(arguments).output().unwrap()
}

fn first_line(output: &Output) -> String {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().next().unwrap_or_default().to_owned()
}

/// A name that is no Unicode, as an old disk or a mail program may give it.
#[cfg(unix)]
#[test]
fn a_file_name_may_be_any_bytes() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(OsStr::from_bytes(b"caf\xe9.twinning.json"));
    std::fs::copy(SAMPLE, &file).unwrap();
    for verb in ["validate", "report"] {
        let output = twinning([OsStr::new(verb), file.as_os_str()]);
        assert_eq!(output.status.code(), Some(0), "{verb}: {output:?}");
    }
    std::fs::remove_file(&file).unwrap();
    let gone = twinning([OsStr::new("report"), file.as_os_str()]);
    assert_eq!(gone.status.code(), Some(2), "{gone:?}");
    let unclear = twinning([OsStr::from_bytes(b"\xe9"), OsStr::from_bytes(b"--\xe9")]);
    assert_eq!(unclear.status.code(), Some(2), "{unclear:?}");
}

#[test]
fn the_separator_is_said_or_that_of_the_language() {
    for (asked, between) in [
        (vec![], ','),
        (vec!["--separator", "comma"], ','),
        (vec!["--separator", "semicolon"], ';'),
        (vec!["--separator=tab"], '\t'),
    ] {
        let output = twinning([vec!["report", SAMPLE, "--format", "csv"], asked].concat());
        let head = ["part", "item", "field", "value"].map(|name| format!("\"{name}\""));
        let line = first_line(&output);
        assert_eq!(
            line.trim_start_matches('\u{feff}'),
            head.join(&String::from(between))
        );
    }
}

#[test]
fn what_is_not_understood_is_said_with_what_would_be() {
    for arguments in [&["report"][..], &["report", SAMPLE, "--format", "pdf"]] {
        let output = twinning(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("twinning report FILE"));
    }
    assert!(first_line(&twinning(["--version"])).starts_with("twinning "));
    assert_eq!(twinning(["help"]).status.code(), Some(0));
}
