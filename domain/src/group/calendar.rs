//! A group meeting as calendars carry it: when and how sure, for its leader and for whoever has a seat.

use jiff::Timestamp;

use super::{Group, Mine, State};
use crate::feed::{Entry, Sureness};
use crate::id::ParticipantId;

impl Entry {
    /// The meeting for whoever leads it.
    pub fn of_group(group: &Group, changed_at: Timestamp, title: String) -> Self {
        let is_open = group.state == State::Open;
        Self {
            id: group.id.0,
            span: group.span,
            sureness: if is_open { Sureness::Agreed } else { Sureness::Ended },
            sequence: group.version.saturating_mul(2),
            changed_at,
            title,
        }
    }

    /// The meeting for one person in it, whose own place has changed `changes` times.
    pub fn of_seat(
        group: &Group,
        person: ParticipantId,
        (changes, changed_at): (i64, Timestamp),
        title: String,
        now: Timestamp,
    ) -> Self {
        let was_offered = group.of(person).is_some_and(|seat| seat.place.until().is_some());
        let seen = group.clone().seen_by(person, now);
        let sureness = match (seen.state, seen.mine) {
            (State::Open, Mine::Seated) => Sureness::Agreed,
            (State::Open, Mine::Offered { .. }) => Sureness::Asked,
            _ => Sureness::Ended,
        };
        // Nobody writes anything at the moment an offer ends: the odd numbers are for that.
        let by_time = i64::from(sureness == Sureness::Ended && was_offered);
        let sequence = group.version.saturating_add(changes).saturating_mul(2);
        Self {
            id: group.id.0,
            span: group.span,
            sureness,
            sequence: sequence.saturating_add(by_time),
            changed_at,
            title,
        }
    }
}
