//! A meeting from wish to done: who may change it, when, and what it is called before, today and after.
//!
//! Asked-for, proposed and booked meetings are live: they hold their time for both people. A proposal moves the
//! meeting to the new time, so that the time first asked for is free again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{BookingId, MeetingTypeId, ParticipantId, PersonId, StaffId};
use crate::person::StaffRole;
use crate::time::Span;

mod ahead;
mod calendar;
mod fallen;
mod hold;
mod hours;
mod life;
mod message;
mod moving;
mod refusal;
mod slots;
mod standing;
mod undo;
mod wish;

pub use ahead::{MOST_AHEAD, MOST_ASKED, check_room};
pub use calendar::{Calendar, SingleDay};
pub use hold::held_until;
pub use hours::WeeklyHours;
pub use message::receivers;
pub use moving::{Pending, Turn};
pub use refusal::Refusal;
pub use slots::{Diary, GRAIN_MINUTES, Hidden, Rules, nearest};
pub use standing::Standing;
pub use undo::UNDO_FOR;
pub use wish::{Mode, Wish};

/// Where a meeting is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The participant has asked; staff have not answered.
    Requested,
    /// Staff have proposed another time; the participant has not answered.
    Proposed,
    /// Both have said yes.
    Booked,
    /// Staff said no to the wish.
    Declined,
    /// The participant said no to the proposed time.
    Refused,
    /// Somebody cancelled; `ended_by` tells who.
    Cancelled,
}

impl State {
    pub const ALL: [Self; 6] = [
        Self::Requested,
        Self::Proposed,
        Self::Booked,
        Self::Declined,
        Self::Refused,
        Self::Cancelled,
    ];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Proposed => "proposed",
            Self::Booked => "booked",
            Self::Declined => "declined",
            Self::Refused => "refused",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Whether a meeting in this state holds its time.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Requested | Self::Proposed | Self::Booked)
    }
}

/// One meeting between a participant and a member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    pub id: BookingId,
    pub participant: ParticipantId,
    pub staff: StaffId,
    /// The other member of staff of a three-way meeting.
    pub also: Option<StaffId>,
    /// What kind of meeting it is; nothing for one from before there were kinds.
    pub meeting_type: Option<MeetingTypeId>,
    pub span: Span,
    /// The time the participant asked for, when staff proposed another.
    pub previous: Option<Span>,
    pub state: State,
    /// When a proposed time is let go unless it is answered.
    pub held_until: Option<Timestamp>,
    /// Where it shall move, when that waits for an answer; `span` stands until then.
    pub moving: Option<Moving>,
    pub wish: Wish,
    /// Where a visit is; empty for the other ways to meet.
    pub place: String,
    /// What staff wrote with the answer; empty for nothing.
    pub answer: String,
    /// Why it was cancelled or refused; empty for nothing.
    pub reason: String,
    /// Who declined, refused or cancelled.
    pub ended_by: Option<PersonId>,
    /// What it was when it was cancelled: undo restores that. Of a proposal, what it was before staff gave it up.
    pub before: Option<State>,
    pub requested_at: Timestamp,
    /// When staff first answered.
    pub answered_at: Option<Timestamp>,
    pub changed_at: Timestamp,
    /// Rises by one with every change; a change made from an older version is refused.
    pub version: i64,
}

impl Booking {
    /// Whether this member of staff is in the meeting, or is to be when it moves; who was asked about a move that
    /// nobody answered in time is not.
    pub fn is_with(&self, staff: StaffId, now: Timestamp) -> bool {
        let moves_to = self.open_move(now).map(|moving| moving.staff);
        [Some(self.staff), self.also, moves_to].contains(&Some(staff))
    }

    /// Whether it was agreed for another time, which staff gave up and proposed this one instead.
    pub fn was_given_up(&self) -> bool {
        self.state == State::Proposed && self.before == Some(State::Booked)
    }
}

/// A new time for a meeting that stands, asked for by one of the two and not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moving {
    pub span: Span,
    /// Whom the meeting is with then.
    pub staff: StaffId,
    pub asked_by: PersonId,
    /// When the new time is let go unless it is answered.
    pub held_until: Timestamp,
}

/// A member of staff as the people who meet them see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handler {
    pub id: StaffId,
    pub name: String,
    pub role: StaffRole,
    pub phone: String,
    /// When the phone is answered, in words.
    pub reach_hours: String,
    /// Where they meet people; empty when they say it each time.
    pub place: String,
    /// The whole name of the one they stand in for with this participant; nothing for one's own person.
    pub stands_in_for: Option<String>,
}

impl Handler {
    /// The name people use.
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}
