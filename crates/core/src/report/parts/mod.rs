//! The parts of the report, in the order a minister reads: the answer first, the evidence after it.

mod answers;
mod comparison;
mod context;
mod plan;
mod profile;
mod recommendation;
mod request;
mod respondents;

use super::Report;
use super::block::{Block, Section};
use super::write::Writer;
use crate::basics::{Date, Phrase};

pub(super) fn report(w: &Writer<'_>, today: Date) -> Report {
    let a = w.assessment();
    let name = w.typed(&a.organization.name);
    let receipt = w.derived.saved.receipt(&w.content.basis());
    let policy = w.policy();
    let facts = vec![
        w.row("report-body", name.clone()),
        w.row("report-country", w.typed(&a.organization.country)),
        w.row("report-prepared-by", w.typed(&a.organization.prepared_by)),
        w.row("report-date", w.date(today)),
        w.row(
            "report-scope",
            w.word(
                "scope",
                if w.derived.advice.is_indication {
                    "short"
                } else {
                    "full"
                },
            ),
        ),
        w.row("report-rules", w.t(&format!("policy-{}", policy.id))),
        w.row("report-instrument", receipt.instrument.clone()),
        w.row("report-toolkit", receipt.toolkit.to_owned()),
        w.row("report-receipt", receipt.hash.clone()),
    ];
    let mut sections = vec![summary(w), profile::section(w), recommendation::section(w)];
    sections.extend(request::section(w));
    sections.extend([
        plan::section(w),
        context::organization(w),
        context::ambition(w),
        context::strategy(w),
        context::resources(w),
        answers::section(w),
    ]);
    sections.extend(respondents::section(w));
    sections.push(method(w));
    Report {
        language: w.words.language().to_owned(),
        title: w.with("report-title", "name", name),
        facts,
        receipt,
        sections,
    }
}

fn section(w: &Writer<'_>, id: &'static str, blocks: Vec<Block>) -> Section {
    Section {
        id,
        title: w.word("report-section", id),
        blocks,
    }
}

/// The one page a minister reads.
fn summary(w: &Writer<'_>) -> Section {
    let advice = &w.derived.advice;
    let mut blocks = vec![
        Block::Lead {
            text: w.say(&advice.headline()),
        },
        Block::Text {
            text: w.say(&advice.outcome.phrase(".about")),
        },
    ];
    // What holds the answer up, and who disagrees, is said where the answer stands.
    let said = [
        advice.because(),
        advice.wished(w.assessment()),
        w.derived.dissent(),
    ];
    blocks.extend(
        said.iter()
            .flatten()
            .map(|says| Block::Text { text: w.say(says) }),
    );
    blocks.push(Block::Text {
        text: w.say(&advice.outcome.phrase(".next")),
    });
    if let Some(settling) = advice.settling_phrase() {
        blocks.push(Block::Text {
            text: w.say(&settling),
        });
    }
    if let Some(problem) = w.content.edition_problem(&w.assessment().edition) {
        let text = w.say(&problem);
        blocks.push(Block::Text { text });
    }
    if advice.is_indication {
        blocks.push(w.text("report-indication"));
    }
    let chosen = advice
        .outcome
        .arrangement()
        .and_then(|a| advice.candidate(a));
    if let Some(candidate) = chosen {
        blocks.extend(w.list("report-why", w.says(&candidate.why)));
        blocks.extend(w.list("report-open", w.says(&candidate.open)));
        blocks.extend(w.list("report-against", w.says(&candidate.why_not)));
        blocks.extend(recommendation::path(w, candidate));
        blocks.extend(recommendation::path_to_ready(w, candidate));
    }
    let goals: Vec<_> = w
        .derived
        .programme
        .chosen()
        .map(|g| plan::sentence(w, g))
        .collect();
    blocks.extend(w.list("report-objectives", goals));
    let coverage =
        Phrase::new("report-coverage").with("percent", w.percent(w.derived.profile.coverage));
    blocks.push(Block::Text {
        text: w.say(&coverage),
    });
    section(w, "summary", blocks)
}

/// How levels and advice come about, and what the reader should verify.
fn method(w: &Writer<'_>) -> Section {
    let blocks = vec![
        w.text("method-levels"),
        w.text("method-evidence"),
        w.text("method-range"),
        w.text("method-star"),
        w.text("method-outcome"),
        w.text("method-comparison"),
        w.text("method-criteria"),
        Block::Text {
            text: w.t(&format!("policy-{}.verify", w.policy().id)),
        },
        w.text("method-development"),
        w.text("method-endorsement"),
    ];
    section(w, "method", blocks)
}
