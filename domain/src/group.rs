//! A group meeting: a time, a place, seats, and a line for those who come when it is full.
//!
//! A seat that becomes free is offered to the first in the line for a set time, then to the next, by itself: what has
//! passed is worked out from the clock, so that it is the same whoever looks and whenever it is written down.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::id::{GroupId, ParticipantId, StaffId};
use crate::time::Span;

mod calendar;
mod near;
mod new;
mod outcome;
mod refusal;
mod seen;
mod turn;

pub use near::nearest_free;
pub use new::{New, OFFER_HOURS, SEATS, field};
pub use outcome::can_be_told;
pub use refusal::Refusal;
pub use seen::{Mine, Seen};
pub use turn::{Step, Turn};

/// Whether the meeting will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    /// Staff cancelled it; everybody in it was told.
    Cancelled,
}

impl State {
    pub const ALL: [Self; 2] = [Self::Open, Self::Cancelled];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// Where one person is with one group meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Seated,
    /// In the line.
    Waiting,
    /// A seat is kept for the person until then.
    Offered {
        until: Timestamp,
    },
    /// The person gave back the seat, left the line or said no.
    Left,
    /// The offer was not answered in time: the seat went on to the next.
    Lapsed,
}

impl Place {
    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seated => "seated",
            Self::Waiting => "waiting",
            Self::Offered { .. } => "offered",
            Self::Left => "left",
            Self::Lapsed => "lapsed",
        }
    }

    /// The place of a stored word; an offer has an end.
    pub fn parse(word: &str, until: Option<Timestamp>) -> Option<Self> {
        match (word, until) {
            ("seated", None) => Some(Self::Seated),
            ("waiting", None) => Some(Self::Waiting),
            ("offered", Some(until)) => Some(Self::Offered { until }),
            ("left", None) => Some(Self::Left),
            ("lapsed", None) => Some(Self::Lapsed),
            _ => None,
        }
    }

    /// When an offer ends.
    pub const fn until(self) -> Option<Timestamp> {
        if let Self::Offered { until } = self { Some(until) } else { None }
    }

    /// Whether nobody else can have the seat.
    pub const fn takes_a_seat(self) -> bool {
        matches!(self, Self::Seated | Self::Offered { .. })
    }

    /// Whether the person is in it, with a seat or on the way to one.
    pub const fn is_in(self) -> bool {
        matches!(self, Self::Seated | Self::Offered { .. } | Self::Waiting)
    }
}

/// One person in one group meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub person: ParticipantId,
    pub place: Place,
    /// The order of coming: who has the lowest number is first in the line.
    pub number: i64,
}

/// A group meeting with everybody who is or was in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    /// Who leads it.
    pub staff: StaffId,
    pub title: String,
    /// What it is about and what is good to bring; empty for nothing.
    pub about: String,
    pub place: String,
    pub span: Span,
    /// How many can be there.
    pub seats: usize,
    /// How long a free seat is kept for the next in the line.
    pub offer_for: SignedDuration,
    pub state: State,
    /// Why it was cancelled.
    pub reason: String,
    /// At most one row for each person.
    pub people: Vec<Seat>,
    pub version: i64,
}

impl Group {
    /// Seats that nobody has and that nobody is asked about.
    pub fn free(&self) -> usize {
        let taken = self.people.iter().filter(|seat| seat.place.takes_a_seat()).count();
        self.seats.saturating_sub(taken)
    }

    /// How many stand in the line.
    pub fn waiting(&self) -> usize {
        self.people.iter().filter(|seat| seat.place == Place::Waiting).count()
    }

    /// Where a person is; nothing for one who never came.
    pub fn of(&self, person: ParticipantId) -> Option<Seat> {
        self.people.iter().copied().find(|seat| seat.person == person)
    }

    /// The place in the line, the first is 1; nothing for one who does not stand there.
    pub fn number_in_line(&self, person: ParticipantId) -> Option<usize> {
        let own = self.of(person).filter(|seat| seat.place == Place::Waiting)?;
        let before = |seat: &&Seat| seat.place == Place::Waiting && seat.number <= own.number;
        Some(self.people.iter().filter(before).count())
    }

    /// Whether it has begun, or never will.
    pub fn is_closed(&self, now: Timestamp) -> bool {
        self.state == State::Cancelled || self.span.start <= now
    }
}

#[cfg(test)]
mod tests;
