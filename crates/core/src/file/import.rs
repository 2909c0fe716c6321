//! Reading a file somebody brings: never fails, says what was wrong and keeps the rest.

use super::{FORMAT, PART_OF, Saved, VERSION, hash};
use crate::assessment::Assessment;
use crate::basics::json::{Members, Value};
use crate::basics::read::{Read, Reader};
use crate::basics::write::Write;
use crate::basics::{IndicatorId, Moment, Problem, ProblemKind, repeated, rest};
use crate::content::Content;

/// The largest file that is read, in bytes. Real files are a thousand times smaller.
pub const LARGEST: usize = 20_000_000;

/// What bytes hold: an assessment, if they are one of ours, and everything that was wrong.
///
/// Problems: too large, not JSON, not ours (nothing is returned); newer, other instrument or
/// rules, unreadable values, unknown indicators, duplicates, changed since saved.
pub fn import(bytes: &[u8], content: &Content) -> (Option<Saved>, Vec<Problem>) {
    let fatal = |kind, detail: String| (None, vec![Problem::new(kind, "", detail)]);
    if bytes.len() > LARGEST {
        return fatal(ProblemKind::TooLarge, bytes.len().to_string());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let raw: Value = match Value::parse(bytes) {
        Ok(raw) => raw,
        Err(place) => return fatal(ProblemKind::NotJson, place.to_string()),
    };
    if raw.get("format").and_then(Value::as_text) != Some(FORMAT) {
        return fatal(ProblemKind::NotOurs, String::new());
    }
    let mut problems = envelope(&raw, content);
    let none = Value::Object(Members::new());
    let member = raw.get("assessment").unwrap_or(&none);
    let mut assessment = assessment(member, content, &mut problems);
    assessment.edition = edition(&raw, assessment.edition, content, &mut problems);
    let mut saved = Saved {
        id: text(&raw, "id"),
        part_of: text(&raw, PART_OF),
        revision: number(&raw, "revision").try_into().unwrap_or(0),
        saved: Moment(number(&raw, "saved")),
        assessment,
        rest: Value::Null,
    };
    saved.rest = kept(&raw, &saved);
    if !saved.part_of.is_empty() && saved.respondent().is_none() {
        // A part without its respondent has nothing in it and no place to go to.
        problems.push(Problem::new(ProblemKind::NoRespondent, "id", &*saved.id));
        return (None, problems);
    }
    (Some(saved), problems)
}

/// What the envelope says about where the file comes from.
fn envelope(raw: &Value, content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut differs = |kind, path: &str, found: String, ours: &str| {
        if !found.is_empty() && found != ours {
            problems.push(Problem::new(kind, path, found));
        }
    };
    let inside = |a: &str, b: &str| raw.get(a).map(|v| text(v, b)).unwrap_or_default();
    let (id, version) = (inside("instrument", "id"), inside("instrument", "version"));
    let ours = &content.instrument;
    if id.is_empty() || id == ours.id {
        let kind = ProblemKind::OtherInstrumentVersion;
        differs(kind, "instrument.version", version, &ours.version);
    } else {
        differs(ProblemKind::OtherInstrument, "instrument.id", id, &ours.id);
    }
    if let Some(assessment) = raw.get("assessment") {
        let receipt = text(raw, "receipt");
        differs(ProblemKind::Changed, "receipt", receipt, &hash(assessment));
    } else {
        problems.push(Problem::new(ProblemKind::Missing, "assessment", ""));
    }
    let version = number(raw, "version");
    if version > VERSION {
        let kind = ProblemKind::Newer;
        problems.push(Problem::new(kind, "version", version.to_string()));
    }
    problems
}

/// The edition of the rules the assessment is held against: the one it chose, else the one its file
/// was made under. One that is not here is kept, and said.
fn edition(raw: &Value, chosen: String, content: &Content, problems: &mut Vec<Problem>) -> String {
    let made_under = text(raw, "rules");
    let edition = if chosen.is_empty() && made_under != content.policies.default().id {
        made_under
    } else {
        chosen
    };
    if !content.policies.has(&edition) {
        problems.push(Problem::new(ProblemKind::OtherRules, "rules", &edition));
    }
    edition
}

/// The assessment member, less what does not fit and what stands there twice.
fn assessment(raw: &Value, content: &Content, problems: &mut Vec<Problem>) -> Assessment {
    let mut reader = Reader::at("assessment");
    let mut read = Assessment::read(raw, &mut reader).unwrap_or_default();
    problems.extend(reader.problems());
    let answers = raw.get("answers").and_then(Value::as_object);
    for name in answers.into_iter().flat_map(Members::keys) {
        let id = IndicatorId::parse(name);
        if id
            .and_then(|id| content.instrument.indicator(&id))
            .is_none()
        {
            let place = format!("assessment.answers.{name}");
            problems.push(Problem::new(
                ProblemKind::UnknownIndicator,
                place,
                name.as_str(),
            ));
        }
    }
    unique(
        &mut read.ambition.committees,
        |c| c.id.as_str(),
        "ambition.committees",
        problems,
    );
    unique(
        &mut read.strategy.priorities,
        |p| p.id.as_str(),
        "strategy.priorities",
        problems,
    );
    unique(
        &mut read.plan.objectives,
        |o| o.id.as_str(),
        "plan.objectives",
        problems,
    );
    read
}

/// Leaves the first of each id.
fn unique<T>(list: &mut Vec<T>, id: fn(&T) -> &str, place: &str, problems: &mut Vec<Problem>) {
    let ids: Vec<String> = list.iter().map(|item| id(item).to_owned()).collect();
    let mut twice = repeated(&ids).into_iter();
    list.retain(|_| twice.next() != Some(true));
    for (id, twice) in ids.iter().zip(repeated(&ids)) {
        if twice {
            let place = format!("assessment.{place}.{id}");
            problems.push(Problem::new(ProblemKind::Duplicate, place, id.as_str()));
        }
    }
}

/// What the file holds that this version does not know. Members this version writes itself are not kept.
fn kept(raw: &Value, saved: &Saved) -> Value {
    const OURS: [&str; 9] = [
        "format",
        "version",
        "id",
        "revision",
        "saved",
        "instrument",
        "rules",
        "receipt",
        PART_OF,
    ];
    let Value::Object(raw) = raw else {
        return Value::Null;
    };
    let known = saved.assessment.write();
    let mut members = Members::new();
    for (name, value) in raw {
        let kept = match name.as_str() {
            "assessment" => rest::leftover(value, &known),
            name if OURS.contains(&name) => None,
            _ => Some(value.clone()),
        };
        if let Some(kept) = kept {
            members.insert(name.clone(), kept);
        }
    }
    if members.is_empty() {
        Value::Null
    } else {
        Value::Object(members)
    }
}

fn text(value: &Value, name: &str) -> String {
    let found = value.get(name).and_then(Value::as_text);
    found.unwrap_or_default().to_owned()
}

fn number(value: &Value, name: &str) -> u64 {
    value
        .get(name)
        .and_then(Value::as_whole)
        .unwrap_or_default()
}
