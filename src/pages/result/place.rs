//! Where something is asked that a result rests on.

use twinning_core::advice::Doubt;
use twinning_core::app::Page;
use twinning_core::content::Content;
use twinning_core::file::Saved;
use twinning_core::path::{Change, Step};
use twinning_core::policy::{Condition, Counted, Fact};

/// The page where it is asked what is in doubt.
pub fn doubt_page(doubt: &Doubt, saved: &Saved, content: &Content) -> Page {
    let policy = content.policy(&saved.assessment.edition);
    let needs = || content.sheets.sheets.iter().flat_map(|s| &s.resources);
    let condition = match doubt {
        Doubt::Indicator(id) => return Page::Question(id.clone()),
        Doubt::Requirement(id) => policy.rules.iter().find(|r| r.id == *id).map(|r| &r.when),
        Doubt::Resource(id) => needs().find(|need| need.id == *id).map(|need| &need.when),
    };
    condition.map_or(Page::Check, condition_page)
}

/// The page where a step is taken.
pub fn step_page(step: &Step) -> Page {
    match &step.change {
        Change::Lift { indicator, .. } => Page::Question(indicator.clone()),
        Change::Meet(condition) => condition_page(condition),
    }
}

/// The page where it is asked what a condition rests on; of several, the first.
pub fn condition_page(condition: &Condition) -> Page {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.first().map_or(Page::Check, condition_page)
        }
        Condition::Membership(_) => Page::Organization,
        Condition::Status(_) | Condition::Written(_) => Page::Ambition,
        Condition::Below { count, .. } | Condition::AtLeast { count, .. } => match count {
            Counted::PMemberships
            | Counted::Secretariats
            | Counted::Chairs
            | Counted::Convenors
            | Counted::ChairsAndConvenors
            | Counted::Staff => Page::Organization,
            Counted::Experts => Page::Ambition,
            _ => Page::Resources,
        },
        Condition::Yes(question) | Condition::No(question) => match question {
            Fact::NewRights => Page::Organization,
            Fact::PriorityLinked => Page::Strategy,
            Fact::Internet | Fact::Room | Fact::Experts | Fact::Management | Fact::Ministry => {
                Page::Resources
            }
            _ => Page::Ambition,
        },
        Condition::Level { .. } => Page::Competencies,
    }
}
