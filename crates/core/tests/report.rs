//! Every answer, note, reason, priority and objective of a full sample is in every format.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::{content, samples, words};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::rc::Rc;
use twinning_core::advice::Feasibility;
use twinning_core::assessment::{Answer, Scope};
use twinning_core::basics::{Date, Phrase, one_decimal};
use twinning_core::file::{Saved, import};
use twinning_core::report::{Block, Report, render};
use twinning_core::result::Derived;

/// Text without what the formats add or take away: escapes, doubled quotes, line breaks.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\\' | '"' | '\''))
        .collect()
}

/// Everything a person typed into an assessment.
fn typed(saved: &Saved) -> Vec<String> {
    let a = &saved.assessment;
    let (o, m, r) = (&a.organization, &a.ambition, &a.resources);
    let mut all = vec![
        &o.name,
        &o.acronym,
        &o.country,
        &o.prepared_by,
        &o.languages,
        &o.groupings,
        &m.vision,
        &m.need,
        &m.nominee.name,
        &m.nominee.role,
        &a.strategy.plan,
        &r.currency,
        &r.note,
    ];
    for c in &m.committees {
        all.extend([&c.reference, &c.title, &c.working_group]);
    }
    for p in &a.strategy.priorities {
        all.extend([
            &p.title,
            &p.source,
            &p.target,
            &p.sector,
            &p.frame,
            &p.committee,
        ]);
    }
    for answer in a.answers.values() {
        all.extend([&answer.note, &answer.reason]);
    }
    for respondent in a.respondents.values() {
        all.push(&respondent.name);
        for given in respondent.answers.values() {
            all.extend([&given.answer.note, &given.answer.reason]);
        }
    }
    for objective in &a.plan.objectives {
        let texts = [
            &objective.text,
            &objective.measure,
            &objective.verification,
            &objective.owner,
            &objective.how,
        ];
        // What was left out of the plan is listed by its wording.
        let shown = if objective.choice == twinning_core::assessment::Decision::Declined {
            1
        } else {
            5
        };
        all.extend(texts.into_iter().take(shown).flatten());
    }
    let numbers = [
        o.p_memberships,
        o.o_memberships,
        o.secretariats,
        o.chairs,
        o.convenors,
        o.staff,
        r.committee_people,
        r.expert_hours,
        r.trips,
        r.budget,
        r.years_secured,
    ];
    let texts = all.into_iter().filter(|t| !t.trim().is_empty()).cloned();
    texts
        .chain(numbers.into_iter().flatten().map(|n| n.get().to_string()))
        .collect()
}

/// Everything that was worked out and belongs in a result, in words.
fn worked_out(derived: &Derived) -> Vec<String> {
    let words = words();
    let advice = &derived.advice;
    let mut all = vec![
        words.say(&advice.headline()),
        words.say(&advice.outcome.phrase(".about")),
        words.say(&advice.outcome.phrase(".next")),
    ];
    for c in &advice.candidates {
        all.push(words.get(&format!("arrangement-{}", c.arrangement.id())));
        all.extend(
            c.why
                .iter()
                .chain(&c.why_not)
                .chain(&c.open)
                .map(|p| words.say(p)),
        );
        all.extend(
            c.verdicts()
                .flat_map(|v| [words.say(&v.name()), words.say(&v.sentence())]),
        );
    }
    let ranking = &advice.ranking;
    let compared = Phrase::new("comparison-about")
        .with("n", ranking.draws())
        .with("error", one_decimal(ranking.error() * 100.0));
    all.push(words.say(&compared));
    for standing in ranking.standings() {
        for share in standing.acceptability.iter().chain([&standing.entry]) {
            let share = (share * 100.0).round();
            all.push(words.say(&Phrase::new("percent").with("n", share)));
        }
    }
    for merit in &derived.saved.assessment.ambition.criteria {
        all.push(words.get(&format!("score-{}", merit.id())));
    }
    let advised = advice.outcome.arrangement().unwrap();
    if advice.candidate(advised).unwrap().feasibility == Feasibility::Feasible {
        let ready = derived.path_to_ready(advised, &content()).unwrap();
        all.extend(ready.steps.iter().map(|step| words.say(&step.sentence())));
    }
    for path in &derived.paths {
        let candidate = advice.candidate(path.arrangement).unwrap();
        if candidate.feasibility.is_possible() || path.is_needless() {
            continue;
        }
        all.push(words.say(&path.sentence()));
        all.extend(path.steps.iter().map(|step| words.say(&step.sentence())));
        all.extend(path.obstacles.iter().map(|o| words.say(&o.says)));
    }
    all.extend(advice.contradictions.iter().map(|c| words.say(&c.says)));
    for goal in derived.programme.chosen() {
        if let twinning_core::basics::Wording::Words(phrase) = &goal.text {
            all.push(words.say(phrase));
        }
        all.extend(goal.date.map(|d| words.date(d)));
    }
    all.extend(
        derived
            .programme
            .schedule
            .iter()
            .map(|due| words.date(due.date)),
    );
    all
}

fn documents(saved: &Saved) -> Vec<(&'static str, String)> {
    let content = content();
    let derived = Derived::settled(Rc::new(saved.clone()), &content);
    let report = Report::of(&derived, &content, &words(), Date::from_days(0));
    vec![
        ("markdown", render::markdown(&report)),
        ("csv", render::csv(&report, render::Separator::Comma)),
        ("json", render::json(&report, &derived, &content)),
        ("screen", on_screen(&report)),
    ]
}

/// What the report page and the print show: every block.
fn on_screen(report: &Report) -> String {
    let mut text = report.title.clone();
    for row in &report.facts {
        text += &format!("\n{} {}", row.label, row.value);
    }
    for section in &report.sections {
        text += &format!("\n{}", section.title);
        for block in &section.blocks {
            text += &match block {
                Block::Heading { text } | Block::Lead { text } | Block::Text { text } => {
                    text.clone()
                }
                Block::List { title, items } => format!("{title} {}", items.join("\n")),
                Block::Facts { rows } => rows
                    .iter()
                    .map(|r| format!("{} {}\n", r.label, r.value))
                    .collect(),
                Block::Table {
                    caption,
                    head,
                    rows,
                } => {
                    let rows: Vec<_> = rows.iter().map(|r| r.join("\n")).collect();
                    format!("{caption} {} {}", head.join("\n"), rows.join("\n"))
                }
                Block::Chart => String::new(),
            };
        }
    }
    text
}

#[test]
fn nothing_typed_or_worked_out_is_missing_from_any_format() {
    for (id, saved) in samples() {
        let derived = Derived::settled(Rc::new(saved.clone()), &content());
        assert!(typed(&saved).len() > 60, "{id} is a full sample");
        for (format, document) in documents(&saved) {
            let document = bare(&document);
            for text in typed(&saved).into_iter().chain(worked_out(&derived)) {
                assert!(
                    document.contains(&bare(&text)),
                    "{id}: {text:?} is not in {format}"
                );
            }
        }
    }
}

#[test]
fn every_answer_is_in_every_format_with_its_question() {
    let (words, content) = (words(), content());
    for (id, saved) in samples() {
        assert_eq!(
            saved.assessment.answers.len(),
            content.instrument.indicators().count(),
            "{id}"
        );
        for (format, document) in documents(&saved) {
            let document = bare(&document);
            for (_, indicator) in content.instrument.indicators() {
                let question = bare(&words.get(&format!("indicator-{}", indicator.id)));
                assert!(
                    document.contains(&question),
                    "{id}: {} is not in {format}",
                    indicator.id
                );
            }
        }
    }
}

#[test]
fn every_document_carries_the_receipt() {
    for (id, saved) in samples() {
        let receipt = saved.receipt(&content().basis());
        for (format, document) in documents(&saved) {
            for part in [&receipt.hash, &receipt.instrument] {
                assert!(
                    document.contains(part.as_str()),
                    "{id}: {format} has no {part}"
                );
            }
        }
        assert!(
            saved.export(&content().basis()).contains(&receipt.hash),
            "{id}: the saved file"
        );
    }
}

#[test]
fn no_message_is_without_words() {
    for (id, saved) in samples() {
        for (format, document) in documents(&saved) {
            if format == "json" {
                continue;
            }
            for family in [
                "why-",
                "goal-",
                "plan-",
                "rule-",
                "need-",
                "question-",
                "col-",
                "report-",
                "finding-",
                "outcome-",
                "arrangement-",
                "milestone-",
                "kpi-",
                "unit-",
                "objective-",
                "comparison-",
                "criteria-",
                "sensitivity-",
                "lever-",
            ] {
                let raw = document
                    .split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
                    .find(|word| {
                        word.starts_with(family) && word.len() > family.len() && words().has(word)
                    });
                assert_eq!(raw, None, "{id}: an id instead of words in {format}");
                let missing = document.split_whitespace().find(|word| {
                    word.starts_with(family)
                        && word.matches('-').count() > 1
                        && !word.contains("day")
                });
                assert_eq!(missing, None, "{id}: {format}");
            }
        }
    }
}

#[test]
fn the_result_survives_the_file_to_the_digit() {
    let content = content();
    for (id, saved) in samples() {
        let back = import(saved.export(&content.basis()).as_bytes(), &content.basis())
            .0
            .unwrap();
        let (a, b) = (documents(&saved), documents(&back));
        assert_eq!(a, b, "{id}");
    }
}

/// A program that reads the result can work the receipt out again.
#[test]
fn the_receipt_is_that_of_the_assessment_beside_it() {
    let content = content();
    let (_, saved) = samples().remove(0);
    let mut file: Value = serde_json::from_str(&saved.export(&content.basis())).unwrap();
    file["assessment"]["mood"] = json!("good");
    file["receipt"] = json!("");
    let (saved, problems) = import(file.to_string().as_bytes(), &content.basis());
    assert_eq!(problems, []);
    let documents = documents(&saved.unwrap());
    let (_, result) = documents
        .iter()
        .find(|(format, _)| *format == "json")
        .unwrap();
    let result: Value = serde_json::from_str(result).unwrap();
    assert_eq!(result["assessment"]["mood"], "good");
    let digest = Sha256::digest(result["assessment"].to_string());
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(result["receipt"]["hash"], hash);
}

#[test]
fn an_answer_that_is_missing_is_not_said_to_be_unknown() {
    let words = words();
    let (_, mut saved) = samples().remove(0);
    saved.assessment.answers.clear();
    for (format, document) in documents(&saved) {
        assert!(document.contains(&words.get("answer-missing")), "{format}");
        assert!(
            !document.contains(&words.get("answer-dont-know")),
            "{format}"
        );
    }
}

/// A file may hold an answer with nothing in it to a question that is not asked.
#[test]
fn an_empty_answer_is_none() {
    let words = words();
    let content = content();
    let (_, mut saved) = samples().remove(0);
    let asked = content.instrument.indicators().filter(|(_, i)| !i.star);
    let unasked: Vec<_> = asked.map(|(_, i)| i.id.clone()).collect();
    saved.assessment.scope = Scope::Short;
    saved
        .assessment
        .answers
        .retain(|id, _| !unasked.contains(id));
    let before = documents(&saved);
    for id in unasked {
        saved.assessment.answers.insert(id, Answer::default());
    }
    let not_asked = words.with("answer-not-asked", "answer", words.get("answer-missing"));
    for (format, document) in documents(&saved) {
        assert!(!document.contains(&not_asked), "{format}");
    }
    // The facts differ in the receipt, and nothing else does.
    let lines = |documents: &[(&str, String)]| documents[0].1.lines().count();
    assert_eq!(lines(&before), lines(&documents(&saved)));
}
