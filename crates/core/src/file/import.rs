//! Reading a file somebody brings: never fails, says what was wrong and keeps the rest.

use super::{Envelope, Saved, Unknown, VERSION, hash, kept, lenient, text};
use crate::basics::limits::{self, Excess, FILE, MOST};
use crate::basics::{IndicatorId, Problem, ProblemKind, is_slug};
use crate::content::Basis;
use serde_json::Value;

/// What bytes that somebody brings hold: an assessment, if they are one of ours, and everything
/// that was wrong.
///
/// Problems: too large, not UTF-8, not JSON, not ours (nothing is returned); changed on the way,
/// more than there is room for, newer, other instrument or rules, unreadable values, unknown
/// indicators, duplicates, changed since saved.
pub fn import(bytes: &[u8], basis: &Basis) -> (Option<Saved>, Vec<Problem>) {
    let too_large = || {
        let size = bytes.len().to_string();
        (None, vec![Problem::new(ProblemKind::TooLarge, "", size)])
    };
    if bytes.len() > FILE {
        return too_large();
    }
    let (mut saved, problems) = reopen(bytes, basis);
    // An id is part of addresses: one that is none is no id, and a fresh one is given.
    if let Some(saved) = saved.as_mut().filter(|saved| !is_slug(&saved.id)) {
        saved.id.clear();
    }
    // What is written may be a little larger: what every file of ours says is in it.
    let is_in_doubt = bytes.len() > FILE / 2;
    match saved {
        Some(saved) if is_in_doubt && saved.export(basis).len() > FILE => too_large(),
        saved => (saved, problems),
    }
}

/// The same of bytes that we stored ourselves, of whatever size: what was stored is read again.
pub fn reopen(bytes: &[u8], basis: &Basis) -> (Option<Saved>, Vec<Problem>) {
    let (raw, mut problems) = match text::json(bytes) {
        Ok(read) => read,
        Err(problem) => return (None, vec![problem]),
    };
    let mut raw = kept::opened(raw);
    if !text::is_ours(&raw) {
        return (None, vec![Problem::new(ProblemKind::NotOurs, "", "")]);
    }
    let receipt = raw.get("assessment").map(hash);
    problems.extend(bounded(&mut raw, basis));
    let read = lenient::read::<Envelope<'_>>(&raw);
    let unknown = Unknown::beyond(&read.from, &read.written);
    let file = read.value;
    problems.extend(provenance(receipt, &file, basis));
    problems.extend(read.problems);
    problems.extend(unknown_indicators(&raw, basis));
    let edition = edition(&file, basis);
    if !basis.editions.has(&edition) {
        problems.push(Problem::new(ProblemKind::OtherRules, "rules", &edition));
    }
    let mut assessment = file.assessment.into_owned();
    assessment.edition = edition;
    if let Ok(version) = file.instrument.version.parse() {
        assessment.forget_versions_after(version);
    }
    let saved = Saved {
        id: file.id,
        part_of: file.part_of,
        revision: file.revision,
        saved: file.saved,
        assessment,
        unknown,
    };
    if saved.is_part() && saved.respondent().is_none() {
        // A part without its respondent has nothing in it and no place to go to.
        problems.push(Problem::new(ProblemKind::NoRespondent, "id", &*saved.id));
        return (None, problems);
    }
    (Some(saved), problems)
}

/// Cuts what is more than there is room for.
fn bounded(raw: &mut Value, basis: &Basis) -> Vec<Problem> {
    let mut problems = Vec::new();
    let is_asked = |name: &str| {
        IndicatorId::parse(name).is_some_and(|id| basis.instrument.indicator(&id).is_some())
    };
    limits::enforce(raw, &mut String::new(), &is_asked, &mut |path, excess| {
        if problems.len() < MOST {
            let (kind, detail) = match excess {
                Excess::Text(begin) => (ProblemKind::TooLong, begin),
                Excess::Elements(n) => (ProblemKind::TooMany, n.to_string()),
            };
            problems.push(Problem::new(kind, path, detail));
        }
    });
    problems
}

/// What the envelope says about where the file comes from.
fn provenance(receipt: Option<String>, file: &Envelope<'_>, basis: &Basis) -> Vec<Problem> {
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
    match receipt {
        Some(found) => {
            let kind = ProblemKind::Changed;
            differs(kind, "receipt", &file.receipt, &found);
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
fn edition(file: &Envelope<'_>, basis: &Basis) -> String {
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
