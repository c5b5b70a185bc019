//! Why a seat could not be taken or given back: facts, not faults.

use crate::time::Span;

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    #[error("every seat is taken: there is a line to stand in")]
    Full,
    #[error("there is a free seat: no need to stand in line")]
    SeatFree,
    #[error("the person has a seat already")]
    HasSeat,
    #[error("the person stands in the line already")]
    InLine,
    #[error("the person is not in the group")]
    NotIn,
    #[error("the seat is not kept for the person, or no longer")]
    NotOffered,
    #[error("one of one's own meetings is at that time")]
    Clash(Span),
    #[error("the meeting has started")]
    Started,
    #[error("the meeting is cancelled")]
    Cancelled,
    #[error("the meeting is led by somebody else")]
    NotLeader,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::SeatFree => "seat_free",
            Self::HasSeat => "has_seat",
            Self::InLine => "in_line",
            Self::NotIn => "not_in",
            Self::NotOffered => "not_offered",
            Self::Clash(_) => "clash",
            Self::Started => "started",
            Self::Cancelled => "cancelled",
            Self::NotLeader => "not_leader",
        }
    }
}
