//! Every arrangement: why, why not, what is open, and each rule with its source.

use super::{comparison, section as part};
use crate::advice::{Candidate, Feasibility, TargetCheck};
use crate::basics::{Phrase, Truth};
use crate::path::Path;
use crate::policy::Verdict;
use crate::report::block::{Block, Section};
use crate::report::write::Writer;

pub(super) fn section(w: &Writer<'_>) -> Section {
    let advice = &w.derived.advice;
    let mut blocks = Vec::new();
    if let Some(committee) = w.assessment().main_committee() {
        let text = w.with(
            "recommendation-for",
            "committee",
            w.committee(&committee.reference),
        );
        blocks.push(Block::Text { text });
    }
    blocks.extend(comparison::blocks(w));
    for candidate in &advice.candidates {
        blocks.extend(self::candidate(w, candidate));
    }
    blocks.extend(rules(w));
    blocks.push(w.heading(w.t("lead-heading")));
    let near = advice.near_lead();
    blocks.extend(near.map(|says| Block::Text { text: w.say(&says) }));
    let rows = advice
        .leads
        .iter()
        .map(|lead| {
            vec![
                w.word("arrangement", lead.arrangement.id()),
                w.word("truth", lead.truth.id()),
                lead.because
                    .because
                    .iter()
                    .map(|f| w.say(&f.says))
                    .collect::<Vec<_>>()
                    .join("; "),
                lead.levels
                    .iter()
                    .map(|c| level(w, c))
                    .collect::<Vec<_>>()
                    .join("; "),
            ]
        })
        .collect();
    let head = [
        "col-arrangement",
        "col-result",
        "col-experience",
        "col-levels",
    ];
    blocks.extend(w.table("lead-table", &head, rows));
    part(w, "recommendation", blocks)
}

fn candidate(w: &Writer<'_>, c: &Candidate) -> Vec<Block> {
    let id = c.arrangement.id();
    let scores: Vec<_> = c
        .scores
        .each()
        .into_iter()
        .map(|(id, share)| format!("{} {}", w.word("score", id), w.percent(share)))
        .collect();
    let mut blocks = vec![
        w.heading(w.word("arrangement", id)),
        Block::Lead {
            text: w.word("feasibility", c.feasibility.id()),
        },
        Block::Text {
            text: scores.join(" · "),
        },
    ];
    blocks.extend(w.list("report-why", w.says(&c.why)));
    blocks.extend(w.list("report-against", w.says(&c.why_not)));
    blocks.extend(w.list("report-open", w.says(&c.open)));
    blocks.extend(path(w, c));
    // What a body is not advised to do needs no list of all it would take.
    if w.derived
        .advice
        .outcome
        .arrangements()
        .contains(&c.arrangement)
    {
        blocks.extend(needed(w, c));
    }
    blocks
}

/// The levels and the means it takes.
fn needed(w: &Writer<'_>, c: &Candidate) -> Vec<Block> {
    let mut blocks = Vec::new();
    let checks = |checks: &[TargetCheck]| checks.iter().map(|c| level(w, c)).collect::<Vec<_>>();
    blocks.extend(w.list("entry-levels", checks(&c.entry)));
    blocks.extend(w.list("exit-levels", checks(&c.exit)));
    let needs = c.needs.iter().map(|n| {
        let says = Phrase::new("need-result")
            .with("need", Phrase::new(format!("need-{}", n.id)))
            .with("result", Phrase::new(format!("truth-{}", n.truth.id())));
        w.say(&says)
    });
    blocks.extend(w.list("needs-list", needs.collect()));
    blocks
}

/// Every rule once: those that are not met, or not known to be, with the arrangements they apply to
/// and what was found, which is the same for all; the others in a sentence.
fn rules(w: &Writer<'_>) -> Vec<Block> {
    let mut rules: Vec<(&Verdict, Vec<String>)> = Vec::new();
    for candidate in &w.derived.advice.candidates {
        let name = w.word("arrangement", candidate.arrangement.id());
        for verdict in candidate.verdicts() {
            match rules.iter_mut().find(|(v, _)| v.rule == verdict.rule) {
                Some((_, applies)) => applies.push(name.clone()),
                None => rules.push((verdict, vec![name.clone()])),
            }
        }
    }
    let separator = w.t("list-separator");
    let (met, rules): (Vec<_>, Vec<_>) = rules
        .into_iter()
        .partition(|(verdict, _)| verdict.truth == Truth::Met);
    let rows = rules
        .iter()
        .map(|(v, applies)| verdict(w, v, applies.join(&separator)).to_vec());
    let head = [
        "col-rule",
        "col-arrangement",
        "col-source",
        "col-result",
        "col-finding",
    ];
    let mut blocks = vec![w.heading(w.t("rules-heading"))];
    blocks.extend(w.table("rules-table", &head, rows.collect()));
    let met = met.iter().map(|(verdict, _)| {
        let cells = self::verdict(w, verdict, String::new());
        let [rule, _, source, _, means] = cells;
        w.say(
            &Phrase::new("rule-met")
                .with("rule", rule)
                .with("source", source)
                .with("means", means),
        )
    });
    blocks.extend(w.list("rules-met", met.collect()));
    blocks
}

/// The shortest path to an arrangement that is not feasible: its steps, or why there is none.
pub(super) fn path(w: &Writer<'_>, c: &Candidate) -> Vec<Block> {
    let path = w.derived.path(c.arrangement);
    let is_wanted = !matches!(
        c.feasibility,
        Feasibility::Feasible | Feasibility::NotNeeded
    );
    let Some(path) = path.filter(|path| is_wanted && !path.is_needless()) else {
        return Vec::new();
    };
    steps(w, "path-heading", path)
}

/// The shortest path from feasible to ready to be asked for; nothing where it is ready.
pub(super) fn path_to_ready(w: &Writer<'_>, c: &Candidate) -> Vec<Block> {
    let path = w.derived.path_to_ready(c.arrangement, w.content);
    let is_feasible = c.feasibility == Feasibility::Feasible;
    match path {
        Some(path) if is_feasible && !path.steps.is_empty() => {
            steps(w, "path-heading.ready", &path)
        }
        _ => Vec::new(),
    }
}

fn steps(w: &Writer<'_>, title: &str, path: &Path) -> Vec<Block> {
    let steps = path.steps.iter().map(|step| {
        let says = Phrase::new("path-step").with("step", step.sentence());
        w.say(&says.with("days", step.days))
    });
    let reasons = path.obstacles.iter().map(|obstacle| w.say(&obstacle.says));
    let mut items = vec![w.say(&path.sentence())];
    items.extend(steps.chain(reasons));
    w.list(title, items).into_iter().collect()
}

fn verdict(w: &Writer<'_>, v: &Verdict, applies: String) -> [String; 5] {
    let reasons = v.reasons();
    let reasons: Vec<_> = reasons.iter().map(|f| w.say(&f.says)).collect();
    let means = Phrase::new("finding-with-reasons")
        .with("sentence", v.sentence())
        .with("reasons", reasons.join("; "));
    let caution = v.source.caution().map(|caution| w.say(&caution));
    let means = std::iter::once(w.say(&means)).chain(caution);
    [
        w.say(&v.name()),
        applies,
        format!("{}: {}", w.word("kind", v.kind.id()), w.source(&v.source)),
        w.word("truth", v.truth.id()),
        means.collect::<Vec<_>>().join(" "),
    ]
}

fn level(w: &Writer<'_>, c: &TargetCheck) -> String {
    let says = Phrase::new("level-check")
        .with("area", Phrase::new(format!("area-{}", c.area)))
        .with("level", f64::from(c.level))
        .with("lo", w.level(c.span.lo))
        .with("hi", w.level(c.span.hi))
        .with("result", Phrase::new(format!("reached-{}", c.truth.id())));
    w.say(&says)
}
