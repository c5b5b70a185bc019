//! What was just done, said once on the page after.

use crate::text::T;

/// Something a member of staff just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Confirmed,
    Declined,
    Proposed,
    Cancelled,
    Hours,
}

impl Said {
    const ALL: [Self; 5] =
        [Self::Confirmed, Self::Declined, Self::Proposed, Self::Cancelled, Self::Hours];

    /// The neutral code that travels to the next page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "bekraftad",
            Self::Declined => "avbojd",
            Self::Proposed => "foreslagen",
            Self::Cancelled => "avbokad",
            Self::Hours => "tider",
        }
    }

    /// What a code means; nothing for another feature's.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// The sentence.
    pub fn words(self, t: T) -> String {
        match self {
            Self::Confirmed => t.desk_said_confirmed(),
            Self::Declined => t.desk_said_declined(),
            Self::Proposed => t.desk_said_proposed(),
            Self::Cancelled => t.desk_said_cancelled(),
            Self::Hours => t.desk_said_hours(),
        }
    }
}
