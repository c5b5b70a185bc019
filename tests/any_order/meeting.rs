//! A meeting of the model: where it is in its life, and whose time it claims.

use super::people::LENGTH;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Requested,
    Proposed,
    Booked,
    Ended,
    Cancelled,
}

impl State {
    pub fn is_live(self) -> bool {
        matches!(self, Self::Requested | Self::Proposed | Self::Booked)
    }
}

/// A time that a booked meeting may move to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moving {
    pub staff: usize,
    pub start: i64,
    pub until: i64,
    pub by_staff: bool,
}

#[derive(Clone, Debug)]
pub struct Meeting {
    pub participant: usize,
    pub staff: usize,
    pub start: i64,
    pub state: State,
    pub version: i64,
    /// When a proposed time is let go.
    pub held_until: Option<i64>,
    pub moving: Option<Moving>,
    /// What it was, which step ended it and when, and whether staff did.
    pub cancelled: Option<(State, usize, i64, bool)>,
}

impl Meeting {
    /// One that was just asked for.
    pub fn asked(participant: usize, staff: usize, start: i64) -> Self {
        let (state, version) = (State::Requested, 1);
        let (held_until, moving, cancelled) = (None, None, None);
        Self { participant, staff, start, state, version, held_until, moving, cancelled }
    }

    /// Whether its time was held for an answer that did not come.
    pub fn is_let_go(&self, now: i64) -> bool {
        self.held_until.is_some_and(|until| until <= now)
    }

    /// The move that waits for an answer.
    pub fn open_move(&self, now: i64) -> Option<Moving> {
        let is_booked = self.state == State::Booked && now < self.start;
        self.moving.filter(|moving| is_booked && now < moving.until)
    }

    /// Participant, member of staff and start of each time it claims: the one it has, and the one it may move to.
    pub fn claims(&self, now: i64) -> Vec<(usize, usize, i64)> {
        if !self.state.is_live() {
            return Vec::new();
        }
        let own = (!self.is_let_go(now)).then_some((self.participant, self.staff, self.start));
        let moving = self.moving.filter(|moving| now < moving.until);
        let wished = moving.map(|moving| (self.participant, moving.staff, moving.start));
        own.into_iter().chain(wished).collect()
    }
}

/// Time off of a member of staff.
#[derive(Clone, Debug)]
pub struct Off {
    pub staff: usize,
    pub start: i64,
    pub end: i64,
    /// The step that took it.
    pub since: usize,
    pub is_over: bool,
}

impl Off {
    /// Whether this member of staff is away from a meeting that starts then.
    pub fn is_in_the_way(&self, staff: usize, start: i64) -> bool {
        self.staff == staff && !self.is_over && self.start < start + LENGTH && start < self.end
    }
}
