//! A group meeting as one participant sees it: how many, never who.

use jiff::{SignedDuration, Timestamp};

use super::{Group, Place, State};
use crate::id::{GroupId, ParticipantId, StaffId};
use crate::time::Span;

/// Where the reader is with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mine {
    /// Never came, or left.
    Outside,
    Seated,
    /// In the line; the first is 1.
    Waiting {
        number: usize,
    },
    /// A seat is kept until then.
    Offered {
        until: Timestamp,
    },
    /// A seat was kept, and went on to the next.
    Lapsed,
}

impl Mine {
    /// The fixed word in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Seated => "seated",
            Self::Waiting { .. } => "waiting",
            Self::Offered { .. } => "offered",
            Self::Lapsed => "lapsed",
        }
    }

    /// When a seat that is kept goes on to the next.
    pub const fn until(self) -> Option<Timestamp> {
        if let Self::Offered { until } = self { Some(until) } else { None }
    }

    /// Whether the reader has a seat or is on the way to one.
    pub const fn is_in(self) -> bool {
        matches!(self, Self::Seated | Self::Waiting { .. } | Self::Offered { .. })
    }
}

/// What a participant may know of a group meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub id: GroupId,
    pub staff: StaffId,
    pub title: String,
    pub about: String,
    pub place: String,
    pub span: Span,
    pub seats: usize,
    pub free: usize,
    pub waiting: usize,
    /// How long a free seat is kept for the next in the line.
    pub offer_for: SignedDuration,
    pub mine: Mine,
    pub state: State,
    pub reason: String,
    /// It has begun.
    pub has_begun: bool,
    /// It is over.
    pub is_over: bool,
    pub version: i64,
}

impl Group {
    /// The group at `now` as one participant sees it.
    pub fn seen_by(self, person: ParticipantId, now: Timestamp) -> Seen {
        let group = self.turn(now).group;
        let mine = match group.of(person).map(|seat| seat.place) {
            None | Some(Place::Left) => Mine::Outside,
            Some(Place::Seated) => Mine::Seated,
            Some(Place::Waiting) => {
                Mine::Waiting { number: group.number_in_line(person).unwrap_or_default() }
            }
            Some(Place::Offered { until }) => Mine::Offered { until },
            Some(Place::Lapsed) => Mine::Lapsed,
        };
        Seen {
            mine,
            free: group.free(),
            waiting: group.waiting(),
            offer_for: group.offer_for,
            has_begun: group.span.start <= now,
            is_over: group.span.end <= now,
            id: group.id,
            staff: group.staff,
            title: group.title,
            about: group.about,
            place: group.place,
            span: group.span,
            seats: group.seats,
            state: group.state,
            reason: group.reason,
            version: group.version,
        }
    }
}

impl Seen {
    /// Whether seats are taken and given back here.
    pub fn is_open(&self) -> bool {
        self.state == State::Open && !self.has_begun
    }
    /// Whether a seat can be had by the reader, who has none.
    pub fn can_be_taken(&self) -> bool {
        self.is_open() && self.free > 0 && !self.mine.is_in()
    }
}
