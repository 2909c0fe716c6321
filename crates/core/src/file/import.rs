//! Reading a file somebody brings: never fails, says what was wrong and keeps the rest.

use super::{Envelope, FORMAT, PART_OF, Saved, VERSION, hash, lenient, unknown};
use crate::basics::{IndicatorId, Problem, ProblemKind};
use crate::content::Basis;
use serde_json::Value;

/// The largest file that is read, in bytes. Real files are a thousand times smaller.
pub const LARGEST: usize = 20_000_000;

/// What bytes hold: an assessment, if they are one of ours, and everything that was wrong.
///
/// Problems: too large, not JSON, not ours (nothing is returned); newer, other instrument or
/// rules, unreadable values, unknown indicators, duplicates, changed since saved.
pub fn import(bytes: &[u8], basis: &Basis) -> (Option<Saved>, Vec<Problem>) {
    let fatal = |kind, detail: String| (None, vec![Problem::new(kind, "", detail)]);
    if bytes.len() > LARGEST {
        return fatal(ProblemKind::TooLarge, bytes.len().to_string());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let raw: Value = match serde_json::from_slice(bytes) {
        Ok(raw) => raw,
        Err(error) => {
            let place = format!("{}:{}", error.line(), error.column());
            return fatal(ProblemKind::NotJson, place);
        }
    };
    if raw.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return fatal(ProblemKind::NotOurs, String::new());
    }
    let (mut file, unreadable) = lenient::read::<Envelope>(&raw);
    let unknown = kept(&raw, &file);
    let mut problems = provenance(&raw, &file, basis);
    problems.extend(unreadable);
    problems.extend(unknown_indicators(&raw, basis));
    file.assessment.edition = edition(&file, basis);
    if !basis.editions.has(&file.assessment.edition) {
        let kind = ProblemKind::OtherRules;
        problems.push(Problem::new(kind, "rules", &file.assessment.edition));
    }
    let saved = Saved {
        id: file.id,
        part_of: file.part_of,
        revision: file.revision,
        saved: file.saved,
        assessment: file.assessment,
        unknown,
    };
    if saved.is_part() && saved.respondent().is_none() {
        // A part without its respondent has nothing in it and no place to go to.
        problems.push(Problem::new(ProblemKind::NoRespondent, "id", &*saved.id));
        return (None, problems);
    }
    (Some(saved), problems)
}

/// What the envelope says about where the file comes from.
fn provenance(raw: &Value, file: &Envelope, basis: &Basis) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut differs = |kind, path: &str, found: &str, ours: &str| {
        if !found.is_empty() && found != ours {
            problems.push(Problem::new(kind, path, found));
        }
    };
    let (theirs, ours) = (&file.instrument, &basis.instrument);
    if theirs.id.is_empty() || theirs.id == ours.id {
        let kind = ProblemKind::OtherInstrumentVersion;
        differs(kind, "instrument.version", &theirs.version, &ours.version);
    } else {
        let kind = ProblemKind::OtherInstrument;
        differs(kind, "instrument.id", &theirs.id, &ours.id);
    }
    match raw.get("assessment") {
        Some(assessment) => {
            let kind = ProblemKind::Changed;
            differs(kind, "receipt", &file.receipt, &hash(assessment));
        }
        None => problems.push(Problem::new(ProblemKind::Missing, "assessment", "")),
    }
    if file.version > VERSION {
        let kind = ProblemKind::Newer;
        problems.push(Problem::new(kind, "version", file.version.to_string()));
    }
    problems
}

/// The edition of the rules the assessment is held against: the one it chose, else the one its file
/// was made under. One that is not here is kept.
fn edition(file: &Envelope, basis: &Basis) -> String {
    let chosen = &file.assessment.edition;
    if chosen.is_empty() && file.rules != basis.editions.default.id {
        file.rules.clone()
    } else {
        chosen.clone()
    }
}

/// Answers to questions that are not in the instrument.
fn unknown_indicators(raw: &Value, basis: &Basis) -> Vec<Problem> {
    let answers = raw
        .pointer("/assessment/answers")
        .and_then(Value::as_object);
    let names = answers.into_iter().flat_map(|answers| answers.keys());
    let ids = names.filter_map(|name| IndicatorId::parse(name));
    ids.filter(|id| basis.instrument.indicator(id).is_none())
        .map(|id| {
            let place = format!("assessment.answers.{id}");
            Problem::new(ProblemKind::UnknownIndicator, place, id.as_str())
        })
        .collect()
}

/// What the file holds that this version does not know.
fn kept(raw: &Value, file: &Envelope) -> Value {
    let known = serde_json::to_value(file).unwrap_or_default();
    let mut kept = unknown::leftover(raw, &known).unwrap_or_default();
    if let Value::Object(members) = &mut kept {
        // Known, but not written where there is nothing in it.
        members.remove(PART_OF);
        if members.is_empty() {
            kept = Value::Null;
        }
    }
    kept
}
