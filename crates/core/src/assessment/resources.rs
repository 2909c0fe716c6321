//! What the body can commit each year.

use crate::basics::read::{choices, record};
use crate::basics::{Count, Percent, Reply};

/// People, money, means and backing.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Resources {
    /// The coordinator's time for the twinning, in percent of full time.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub coordinator: Option<Percent>,
    /// The nominated person's time, in percent of full time.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub nominee: Option<Percent>,
    /// A deputy's time, in percent of full time.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub deputy: Option<Percent>,
    /// People in the national mirror committee.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub committee_people: Option<Count>,
    /// Hours a year that experts can give to international work, all together.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub expert_hours: Option<Count>,
    /// Trips to meetings a year that can be paid.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub trips: Option<Count>,
    /// Money a year, in the currency named.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub budget: Option<Count>,
    /// The currency of the budget.
    pub currency: String,
    /// Where the money comes from.
    pub funding: Funding,
    /// For how many years the money is secured.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub years_secured: Option<Count>,
    /// Internet that carries a video meeting.
    pub internet: Reply,
    /// A room equipped for remote meetings.
    pub room: Reply,
    /// Access to technical experts in the subject.
    pub experts: Reply,
    /// The management backs it in writing.
    pub management: Reply,
    /// The ministry backs it in writing.
    pub ministry: Reply,
    /// Anything else worth keeping.
    pub note: String,
}

/// Where the money comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "kebab-case")
)]
pub enum Funding {
    /// The body's own budget.
    Own,
    /// The government.
    Government,
    /// A donor or development partner.
    Donor,
    /// Several of these.
    Mixed,
    /// Not secured.
    None,
    /// Not answered.
    #[default]
    Unknown,
}

impl Funding {
    /// All, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Own,
        Self::Government,
        Self::Donor,
        Self::Mixed,
        Self::None,
        Self::Unknown,
    ];

    /// The id of its word.
    pub fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Government => "government",
            Self::Donor => "donor",
            Self::Mixed => "mixed",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

choices!(Funding);

record!(Resources { ;
    coordinator, nominee, deputy, committee_people, expert_hours, trips, budget, currency, funding,
    years_secured, internet, room, experts, management, ministry, note,
});
