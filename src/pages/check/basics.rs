//! Facts without which the advice says little.

use twinning_core::app::Page;
use twinning_core::assessment::{Assessment, Membership, Resources, Status};

/// What is missing: the page where it is asked, and the message that names it.
pub fn missing(assessment: &Assessment) -> Vec<(Page, &'static str)> {
    let Assessment {
        organization,
        ambition,
        strategy,
        resources,
        ..
    } = assessment;
    let committee = assessment.main_committee();
    let blank = |text: &str| text.trim().is_empty();
    let found = [
        (
            blank(&organization.name),
            Page::Organization,
            "organization-name",
        ),
        (
            organization.membership == Membership::Unknown,
            Page::Organization,
            "organization-membership",
        ),
        (
            organization.p_memberships.is_none(),
            Page::Organization,
            "count-p-memberships",
        ),
        (blank(&ambition.need), Page::Ambition, "written-need"),
        (
            committee.is_none_or(|c| blank(&c.reference)),
            Page::Ambition,
            "written-committee",
        ),
        (
            committee.is_some_and(|c| c.status == Status::Unknown),
            Page::Ambition,
            "committee-status",
        ),
        (
            strategy.priorities.is_empty(),
            Page::Strategy,
            "strategy-priorities",
        ),
        (
            *resources == Resources::default(),
            Page::Resources,
            "page-resources",
        ),
    ];
    found
        .into_iter()
        .filter(|(is_missing, ..)| *is_missing)
        .map(|(_, page, word)| (page, word))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_assessment_lacks_all_but_the_status_in_a_committee_it_does_not_name() {
        let missing = missing(&Assessment::default());
        assert_eq!(missing.len(), 7);
        assert!(missing.iter().all(|(_, word)| *word != "committee-status"));
    }

    #[test]
    fn what_is_written_is_not_missing() {
        let mut assessment = Assessment::default();
        assessment.organization.name = "Body".to_owned();
        assert!(
            missing(&assessment)
                .iter()
                .all(|(_, word)| *word != "organization-name")
        );
    }
}
