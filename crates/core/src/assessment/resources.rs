//! What the body can commit each year.

use crate::basics::{Count, Percent, Reply, named};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_with::skip_serializing_none;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// People, money, means and backing.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Resources {
    /// The coordinator's time for the twinning, in percent of full time.
    pub coordinator: Option<Percent>,
    /// The nominated person's time, in percent of full time.
    pub nominee: Option<Percent>,
    /// A deputy's time, in percent of full time.
    pub deputy: Option<Percent>,
    /// People in the national mirror committee.
    pub committee_people: Option<Count>,
    /// Hours a year that experts can give to international work, all together.
    pub expert_hours: Option<Count>,
    /// Trips to meetings a year that can be paid.
    pub trips: Option<Count>,
    /// Money a year, in the currency named.
    pub budget: Option<Count>,
    /// The currency of the budget.
    pub currency: String,
    /// Where the money comes from.
    pub funding: Funding,
    /// For how many years the money is secured.
    pub years_secured: Option<Count>,
    /// Internet that carries a video meeting.
    pub internet: Reply,
    /// A room equipped for remote meetings.
    pub room: Reply,
    /// Access to technical experts in the subject.
    pub experts: Reply,
    /// It is ready to sign the ISO Service Agreement, which those who hold a secretariat do.
    #[serde(skip_serializing_if = "Reply::is_unknown")]
    pub service_agreement: Reply,
    /// The management backs it in writing.
    pub management: Reply,
    /// The ministry backs it in writing.
    pub ministry: Reply,
    /// Anything else worth keeping.
    pub note: String,
}

/// Where the money comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[derive(Serialize, Deserialize, JsonSchema)]
#[derive(EnumCount, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
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

named!(Funding);
