//! What happens to the seats: each change takes the group as it was and gives it as it becomes, with the steps in order.

use jiff::Timestamp;

use super::{Group, Place, Refusal, Seat, State};
use crate::event::Kind;
use crate::id::{ParticipantId, StaffId};

/// One person's new place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub seat: Seat,
    /// It came about without the person: they are told.
    pub is_told: bool,
}

impl Step {
    /// What history tells of it.
    pub const fn kind(&self) -> Kind {
        match self.seat.place {
            Place::Seated => Kind::GroupSeated,
            Place::Waiting => Kind::GroupWaiting,
            Place::Offered { .. } => Kind::GroupOffered,
            Place::Left => Kind::GroupLeft,
            Place::Lapsed => Kind::GroupLapsed,
        }
    }
}

/// A group with what has happened to it since it was read, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub group: Group,
    pub steps: Vec<Step>,
}

impl Group {
    /// The group as it is at `now`: offers that are over have gone on to the next.
    pub fn turn(self, now: Timestamp) -> Turn {
        let mut turn = Turn { group: self, steps: Vec::new() };
        turn.pass_on(now);
        turn
    }
}

impl Turn {
    /// A person takes a free seat, or the one that is kept for them.
    /// Whether they are free then is for the caller to check, in the same transaction.
    pub fn take(mut self, person: ParticipantId, now: Timestamp) -> Result<Self, Refusal> {
        self.group.open(now)?;
        match self.group.of(person).map(|seat| seat.place) {
            Some(Place::Seated) => return Err(Refusal::HasSeat),
            Some(Place::Offered { .. }) => {}
            // Whoever waits is offered a free seat before anyone can take it.
            _ if self.group.free() == 0 => return Err(Refusal::Full),
            _ => {}
        }
        self.put(person, Place::Seated, false);
        Ok(self)
    }

    /// A person stands in the line, last.
    pub fn stand(mut self, person: ParticipantId, now: Timestamp) -> Result<Self, Refusal> {
        self.group.open(now)?;
        match self.group.of(person).map(|seat| seat.place) {
            Some(Place::Seated | Place::Offered { .. }) => return Err(Refusal::HasSeat),
            Some(Place::Waiting) => return Err(Refusal::InLine),
            _ if self.group.free() > 0 => return Err(Refusal::SeatFree),
            _ => {}
        }
        self.put(person, Place::Waiting, false);
        Ok(self)
    }

    /// A person answers the offer of a seat; no gives it to the next.
    pub fn answer(
        mut self,
        person: ParticipantId,
        yes: bool,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        self.group.open(now)?;
        match self.group.of(person).map(|seat| seat.place) {
            Some(Place::Offered { .. }) if yes => self.put(person, Place::Seated, false),
            Some(Place::Offered { .. }) => self.put(person, Place::Left, false),
            _ => return Err(Refusal::NotOffered),
        }
        self.offer(now);
        Ok(self)
    }

    /// A person gives back the seat, or leaves the line.
    pub fn leave(mut self, person: ParticipantId, now: Timestamp) -> Result<Self, Refusal> {
        self.group.open(now)?;
        if !self.group.of(person).is_some_and(|seat| seat.place.is_in()) {
            return Err(Refusal::NotIn);
        }
        self.put(person, Place::Left, false);
        self.offer(now);
        Ok(self)
    }

    /// Whoever leads it cancels it, with a reason; everybody in it is to be told.
    pub fn cancel(mut self, by: StaffId, reason: String, now: Timestamp) -> Result<Self, Refusal> {
        if self.group.staff != by {
            return Err(Refusal::NotLeader);
        }
        self.group.open(now)?;
        self.group.state = State::Cancelled;
        self.group.reason = reason;
        self.group.version = self.group.version.saturating_add(1);
        Ok(self)
    }

    /// Lets every offer that is over go on to the next, in the order they ended.
    fn pass_on(&mut self, now: Timestamp) {
        if self.group.state == State::Cancelled {
            return;
        }
        while let Some((ended, person)) = self.over(now) {
            self.put(person, Place::Lapsed, true);
            self.offer(ended);
        }
        self.offer(now);
    }

    /// The offer that ended first, and when.
    fn over(&self, now: Timestamp) -> Option<(Timestamp, ParticipantId)> {
        let offered = self.group.people.iter().filter_map(|seat| {
            let until = seat.place.until().filter(|until| *until <= now)?;
            Some((until, seat.number, seat.person))
        });
        offered.min().map(|(until, _, person)| (until, person))
    }

    /// Offers every free seat to the next in the line; not after the meeting has begun.
    fn offer(&mut self, at: Timestamp) {
        let start = self.group.span.start;
        let until = at.saturating_add(self.group.offer_for).unwrap_or(start).min(start);
        while at < start && self.group.free() > 0 {
            let line = self.group.people.iter().filter(|seat| seat.place == Place::Waiting);
            let Some(next) = line.min_by_key(|seat| seat.number).copied() else { return };
            self.put(next.person, Place::Offered { until }, true);
        }
    }

    fn put(&mut self, person: ParticipantId, place: Place, is_told: bool) {
        let last = self.group.people.iter().map(|seat| seat.number).max().unwrap_or_default();
        let known = self.group.people.iter_mut().find(|seat| seat.person == person);
        let seat = if let Some(seat) = known {
            // Who comes again comes last.
            if !seat.place.is_in() {
                seat.number = last.saturating_add(1);
            }
            seat.place = place;
            *seat
        } else {
            let seat = Seat { person, place, number: last.saturating_add(1) };
            self.group.people.push(seat);
            seat
        };
        self.steps.push(Step { seat, is_told });
    }
}

impl Group {
    fn open(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.state {
            State::Cancelled => Err(Refusal::Cancelled),
            State::Open if self.span.start <= now => Err(Refusal::Started),
            State::Open => Ok(()),
        }
    }
}
