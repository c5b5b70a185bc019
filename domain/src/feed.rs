//! A meeting as calendars carry it: when, how sure, and which of its changes this is. Never with whom, where or why.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::booking::{Booking, Standing};
use crate::time::Span;

/// How many days back a calendar that follows somebody's meetings goes, and how long it tells of what came to nothing.
pub const DAYS_BACK: i64 = 30;
/// The same as a duration.
pub const BACK: SignedDuration = SignedDuration::from_hours(DAYS_BACK * 24);

/// How sure a meeting is, as calendars say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Both have said yes.
    Agreed,
    /// Somebody has not answered.
    Asked,
    /// It came to nothing; the time is free.
    Ended,
}

/// One meeting in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The meeting's own id, which it keeps when it moves: a calendar replaces what it has under it.
    pub id: Uuid,
    pub span: Span,
    pub sureness: Sureness,
    /// Rises with every change, also with the one that only time makes.
    pub sequence: i64,
    pub changed_at: Timestamp,
    /// Neutral words: others may see the calendar.
    pub title: String,
}

impl Entry {
    /// The meeting as it stands at `now`.
    pub fn of(booking: &Booking, title: String, now: Timestamp) -> Self {
        let sureness = match booking.standing(now) {
            Standing::Waiting | Standing::Proposed => Sureness::Asked,
            Standing::Booked | Standing::Today | Standing::Ongoing | Standing::Past => {
                Sureness::Agreed
            }
            _ => Sureness::Ended,
        };
        // Nobody writes anything when the answer never comes. Nothing can change such a meeting afterwards, so that
        // the number is not another change's.
        let by_time = i64::from(sureness == Sureness::Ended && booking.state.is_live());
        Self {
            id: booking.id.0,
            span: booking.span,
            sureness,
            sequence: booking.version.saturating_add(by_time),
            changed_at: booking.changed_at,
            title,
        }
    }

    /// The meeting for somebody it is with no longer: it moved to a colleague.
    pub fn left(booking: &Booking, title: String, now: Timestamp) -> Self {
        Self { sureness: Sureness::Ended, ..Self::of(booking, title, now) }
    }
}

#[cfg(test)]
mod changes;
#[cfg(test)]
mod tests {
    use super::*;
    use crate::booking::{Mode, State, Wish};
    use crate::id::{BookingId, ParticipantId, StaffId};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn asked() -> Booking {
        let wish = Wish {
            mode: Mode::Phone,
            interpreter: String::new(),
            needs: String::new(),
            subject: String::new(),
        };
        let span = Span::new(at("2026-11-24T13:00:00Z"), at("2026-11-24T13:45:00Z"));
        let people = (ParticipantId(Uuid::from_u128(2)), StaffId(Uuid::from_u128(3)));
        let id = BookingId(Uuid::from_u128(1));
        Booking::request(id, people, span, wish, String::new(), at("2026-11-20T08:00:00Z"))
    }

    #[test]
    fn every_change_gives_a_higher_number_also_the_one_of_time() {
        let (before, after) = (at("2026-11-24T12:00:00Z"), at("2026-11-24T14:00:00Z"));
        let entry = |booking: &Booking, now| Entry::of(booking, "Möte".to_owned(), now);
        let first = entry(&asked(), before);
        assert_eq!((first.sureness, first.sequence), (Sureness::Asked, 1));
        let late = entry(&asked(), after);
        assert_eq!((late.sureness, late.sequence), (Sureness::Ended, 2));
        let booked = Booking { state: State::Booked, version: 2, ..asked() };
        assert_eq!(entry(&booked, before).sequence, 2);
        assert_eq!(entry(&booked, after).sureness, Sureness::Agreed);
        let cancelled = Booking { state: State::Cancelled, version: 3, ..asked() };
        let cancelled = entry(&cancelled, before);
        assert_eq!((cancelled.sureness, cancelled.sequence), (Sureness::Ended, 3));
    }
}
