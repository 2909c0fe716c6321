//! The reader's time zone.

/// How far the reader's clock is ahead of universal time now. Days are shown by it, and nothing
/// is stored by it. A moment of another season may be shown an hour off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    minutes: i16,
}

/// No place on earth is farther from universal time, in minutes.
const FARTHEST: i16 = 24 * 60;

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self { minutes: 0 };

    /// So many minutes ahead of universal time; behind it below 0.
    pub fn ahead(minutes: i16) -> Self {
        Self {
            minutes: minutes.clamp(-FARTHEST, FARTHEST),
        }
    }

    /// How far it is ahead, in milliseconds.
    pub(super) fn milliseconds(self) -> i64 {
        i64::from(self.minutes) * 60_000
    }
}
