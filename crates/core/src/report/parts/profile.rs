//! The levels by area, with their ranges, strengths, gaps and what is not known.

use crate::basics::Phrase;
use crate::profile::AreaReading;
use crate::report::block::{Block, Section};
use crate::report::write::Writer;

pub(super) fn section(w: &Writer<'_>) -> Section {
    super::section(w, "profile", blocks(w))
}

fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let profile = &w.derived.profile;
    let asked = || profile.asked();
    let named = |keep: &dyn Fn(&AreaReading) -> bool| -> Vec<String> {
        asked()
            .filter(|a| keep(a))
            .map(|a| w.t(&format!("area-{}", a.id)))
            .collect()
    };
    let mut blocks = vec![Block::Chart];
    let rows = asked().map(|a| row(w, a)).collect();
    let head = [
        "col-area",
        "col-claimed",
        "col-counted",
        "col-range",
        "col-known",
        "col-remark",
    ];
    blocks.extend(w.table("profile-table", &head, rows));
    let strong = named(&AreaReading::is_strength);
    let weak = named(&AreaReading::is_gap);
    let thin = named(&|a| !a.is_sufficient() && a.applicable > 0);
    blocks.extend(w.list("profile-strengths", strong));
    blocks.extend(w.list("profile-gaps", weak));
    blocks.extend(w.list("profile-insufficient", thin));
    let unknown = profile.unknown();
    let unknown = unknown
        .iter()
        .map(|i| w.t(&format!("indicator-{}", i.id)))
        .collect();
    blocks.extend(w.list("profile-unknown", unknown));
    let doubts = w
        .derived
        .advice
        .contradictions
        .iter()
        .map(|c| w.say(&c.says))
        .collect();
    blocks.extend(w.list("profile-contradictions", doubts));
    blocks
}

fn row(w: &Writer<'_>, area: &AreaReading) -> Vec<String> {
    let level = |l: Option<f64>| l.map_or_else(|| w.t("answer-none"), |l| w.level(l));
    let range = Phrase::new("span")
        .with("lo", w.level(area.span.lo))
        .with("hi", w.level(area.span.hi));
    let known = Phrase::new("of")
        .with("n", area.known)
        .with("all", area.applicable);
    let remark = match area.star_limit {
        Some(limit) => w.with("remark-star", "level", w.level(limit)),
        None if area.applicable == 0 => w.t("answer-not-applicable"),
        None if !area.is_sufficient() => w.t("remark-insufficient"),
        None => String::new(),
    };
    vec![
        w.t(&format!("area-{}", area.id)),
        level(area.claimed),
        level(area.level),
        w.say(&range),
        w.say(&known),
        remark,
    ]
}
