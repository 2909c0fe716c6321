//! Which single conditions to bring about so that rules and resources are met.

use crate::basics::Truth;
use crate::content::Efforts;
use crate::policy::{Condition, Facts};

/// Single conditions to bring about together; none twice.
pub(super) type Way = Vec<Condition>;

/// Every way to meet a condition. None is left where it is not in the hands of the body.
pub(super) fn ways(condition: &Condition, facts: &Facts<'_>, efforts: &Efforts) -> Vec<Way> {
    if condition.check(facts).truth == Truth::Met {
        return vec![Way::new()];
    }
    match condition {
        Condition::All(parts) => {
            let each = parts.iter().map(|part| ways(part, facts, efforts));
            each.fold(vec![Way::new()], |all, part| together(&all, &part))
        }
        Condition::Any(parts) => parts
            .iter()
            .flat_map(|part| ways(part, facts, efforts))
            .collect(),
        Condition::Level { .. } => vec![vec![condition.clone()]],
        single => match days(single, facts, efforts) {
            Some(_) => vec![vec![single.clone()]],
            None => Vec::new(),
        },
    }
}

/// Every way of the one kind with every way of the other.
pub(super) fn together(some: &[Way], others: &[Way]) -> Vec<Way> {
    let mut all: Vec<Way> = Vec::new();
    for one in some {
        for other in others {
            let mut way = one.clone();
            let new = other.iter().filter(|condition| !one.contains(condition));
            way.extend(new.cloned());
            if !all.contains(&way) {
                all.push(way);
            }
        }
    }
    all
}

/// Person-days to bring a single condition about: none where it is known not to hold and is not in
/// the hands of the body. Where it is not known, it is enough to find out that it holds.
pub(super) fn days(single: &Condition, facts: &Facts<'_>, efforts: &Efforts) -> Option<u32> {
    if is_found_out(single, facts, efforts) {
        return Some(u32::from(efforts.find_out));
    }
    match single {
        Condition::Below { .. } => None,
        _ => efforts.means(single),
    }
}

/// The least number of months to bring a single condition about; 0 where it is enough to find out.
pub(super) fn months(single: &Condition, facts: &Facts<'_>, efforts: &Efforts) -> u32 {
    match is_found_out(single, facts, efforts) {
        true => 0,
        false => efforts.means_months(single),
    }
}

/// Whether the step is to find out that it holds, and not to bring it about.
pub(super) fn is_found_out(single: &Condition, facts: &Facts<'_>, efforts: &Efforts) -> bool {
    let is_fixed = matches!(single, Condition::Below { .. } | Condition::DutiesMet);
    let fixed = is_fixed || efforts.means(single).is_none();
    fixed && single.check(facts).truth == Truth::Unknown
}

/// Whether a condition asks for this single one.
pub(super) fn asks_for(condition: &Condition, single: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks_for(part, single))
        }
        own => own == single,
    }
}
