//! Times that a participant wishes for when no free time fits: up to three windows, answered with one held time.
//!
//! The time that answers is a meeting of its own, proposed and held. When its hold is over without an answer, the wish
//! waits again as long as one of its windows lies ahead: nobody has to ask twice.

use jiff::{SignedDuration, Timestamp};

use crate::booking::{State as Meeting, Wish};
use crate::id::{BookingId, MeetingTypeId, ParticipantId, StaffId, TimeWishId};
use crate::time::Span;

mod life;
mod offer;
mod refusal;
mod window;

pub use offer::{Offer, offer};
pub use refusal::Refusal;
pub use window::{Fields, Part, WINDOWS, Window, fields, read};

/// The most windows a wish has.
pub const MOST_WINDOWS: usize = 3;
/// How many times in a day and night a participant can send wishes: far more than anybody needs.
pub const MOST_A_DAY: usize = 20;
/// How long a wish that came to nothing is told of.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Where a wish is in its life, as stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Sent; the member of staff has not answered.
    Open,
    /// Answered with a time.
    Answered,
    /// Answered with a no, in words.
    Declined,
    /// Taken back by the participant.
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Open, Self::Answered, Self::Declined, Self::Withdrawn];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// How a wish stands at one instant; derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Waits for the member of staff.
    Waiting,
    /// A time is held for the participant's answer.
    Proposed,
    /// A time was proposed, and is answered by now.
    Answered,
    Declined,
    Withdrawn,
    /// The last window passed before it came to anything; nobody is blamed.
    Lapsed,
}

impl Standing {
    pub const ALL: [Self; 6] = [
        Self::Waiting,
        Self::Proposed,
        Self::Answered,
        Self::Declined,
        Self::Withdrawn,
        Self::Lapsed,
    ];

    /// The fixed word in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Proposed => "proposed",
            Self::Answered => "answered",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
        }
    }
}

/// The meeting that answers a wish, as far as the wish needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub booking: BookingId,
    pub span: Span,
    pub state: Meeting,
    pub held_until: Option<Timestamp>,
}

impl Proposal {
    /// Whether it waits for the participant's answer.
    fn waits(self, now: Timestamp) -> bool {
        self.state == Meeting::Proposed && !self.is_over(now)
    }

    /// Whether the time was let go, or came, before there was an answer.
    fn is_over(self, now: Timestamp) -> bool {
        let until = self.held_until.unwrap_or(self.span.start).min(self.span.start);
        self.state == Meeting::Proposed && until <= now
    }
}

/// One participant's wish for a time with one of their own people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeWish {
    pub id: TimeWishId,
    pub participant: ParticipantId,
    pub staff: StaffId,
    /// What kind of meeting; nothing for one by the member of staff's own rules.
    pub meeting_type: Option<MeetingTypeId>,
    /// How to meet, and what the participant says about it.
    pub wish: Wish,
    /// From one to three, the most wanted first; none shares time with another.
    pub windows: Vec<Span>,
    pub state: State,
    /// The time that answers it, newest.
    pub proposal: Option<Proposal>,
    /// What the member of staff wrote with a no; empty for nothing.
    pub answer: String,
    /// When it was first sent: the place in the line of those who wait.
    pub asked_at: Timestamp,
    pub answered_at: Option<Timestamp>,
    pub changed_at: Timestamp,
    /// Rises by one with every change; a change made from an older version is refused.
    pub version: i64,
}

impl TimeWish {
    /// When the last window ends.
    pub fn last_end(&self) -> Timestamp {
        self.windows.iter().map(|window| window.end).max().unwrap_or(self.asked_at)
    }

    /// How the wish stands at `now`.
    pub fn standing(&self, now: Timestamp) -> Standing {
        let open = if self.last_end() <= now { Standing::Lapsed } else { Standing::Waiting };
        match (self.state, self.proposal) {
            (State::Open, _) => open,
            (State::Answered, Some(proposal)) if proposal.waits(now) => Standing::Proposed,
            (State::Answered, Some(proposal)) if proposal.is_over(now) => open,
            (State::Answered, _) => Standing::Answered,
            (State::Declined, _) => Standing::Declined,
            (State::Withdrawn, _) => Standing::Withdrawn,
        }
    }

    /// The time that was held for an answer and let go, while the wish waits again.
    pub fn let_go(&self, now: Timestamp) -> Option<Proposal> {
        let is_waiting = self.standing(now) == Standing::Waiting;
        self.proposal.filter(|proposal| is_waiting && proposal.is_over(now))
    }

    /// Whether lists tell of the wish: while it waits, and for seven days after it came to nothing by itself.
    pub fn is_told(&self, now: Timestamp) -> bool {
        let long_ago = now.saturating_sub(TOLD_FOR).unwrap_or(now);
        match self.standing(now) {
            Standing::Waiting => true,
            Standing::Declined => self.changed_at > long_ago,
            Standing::Lapsed => self.last_end() > long_ago,
            Standing::Proposed | Standing::Answered | Standing::Withdrawn => false,
        }
    }
}

/// Those that lists tell of, of one person's wishes with the newest first: of each member of staff's only the newest.
pub fn told<T>(wishes: Vec<T>, wish: impl Fn(&T) -> &TimeWish, now: Timestamp) -> Vec<T> {
    let mut asked = Vec::new();
    let mut told = Vec::new();
    for one in wishes {
        let staff = wish(&one).staff;
        if !asked.contains(&staff) && wish(&one).is_told(now) {
            told.push(one);
        }
        asked.push(staff);
    }
    told
}

#[cfg(test)]
mod tests;
