//! What was just done, said once on the page after.

use crate::text::T;

/// Something a member of staff just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Confirmed,
    Declined,
    Proposed,
    Cancelled,
    Restored,
    MoveAsked,
    Moved,
    MoveStays,
    Booked,
    Offered,
    Away,
    Hours,
    TimeOff,
    TimeOffGone,
    SingleDay,
    SingleDayGone,
    Proposal,
    ProposalGone,
}

impl Said {
    const ALL: [Self; 18] = [
        Self::Confirmed,
        Self::Declined,
        Self::Proposed,
        Self::Cancelled,
        Self::Restored,
        Self::MoveAsked,
        Self::Moved,
        Self::MoveStays,
        Self::Booked,
        Self::Offered,
        Self::Away,
        Self::Hours,
        Self::TimeOff,
        Self::TimeOffGone,
        Self::SingleDay,
        Self::SingleDayGone,
        Self::Proposal,
        Self::ProposalGone,
    ];

    /// The neutral code that travels to the next page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "bekraftad",
            Self::Declined => "avbojd",
            Self::Proposed => "foreslagen",
            Self::Cancelled => "avbokad",
            Self::Restored => "angrad",
            Self::MoveAsked => "flytt-fragad",
            Self::Moved => "flytt-ja",
            Self::MoveStays => "flytt-nej",
            Self::Booked => "bokad",
            Self::Offered => "tid-foreslagen",
            Self::Away => "borta",
            Self::Hours => "tider",
            Self::TimeOff => "ledig",
            Self::TimeOffGone => "ledig-bort",
            Self::SingleDay => "dag",
            Self::SingleDayGone => "dag-bort",
            Self::Proposal => "forslag",
            Self::ProposalGone => "forslag-bort",
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
            Self::Restored => t.desk_said_restored(),
            Self::MoveAsked => t.moving_desk_said_asked(),
            Self::Moved => t.moving_said_yes(),
            Self::MoveStays => t.moving_said_no(),
            Self::Booked => t.book_said_booked(),
            Self::Offered => t.book_said_asked(),
            Self::Away => t.away_said(),
            Self::Hours => t.desk_said_hours(),
            Self::TimeOff => t.time_off_said(),
            Self::TimeOffGone => t.time_off_said_gone(),
            Self::SingleDay => t.time_off_said_day(),
            Self::SingleDayGone => t.time_off_said_day_gone(),
            Self::Proposal => t.proposal_desk_sent(),
            Self::ProposalGone => t.proposal_desk_withdrawn(),
        }
    }
}
