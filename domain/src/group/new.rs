//! A new group meeting, as staff type it.

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Group, State};
use crate::desk::date;
use crate::desk::time_off::FARTHEST_DAYS;
use crate::desk::{Number, time, whole};
use crate::id::{GroupId, StaffId};
use crate::time::{Span, day, instant};
use crate::words::{Code, Wrong, text, title};

/// How many can be there.
pub const SEATS: Number = Number { field: field::SEATS, least: 1, most: 40 };
/// How long a free seat is kept for the next in the line, in hours; at most a week.
pub const OFFER_HOURS: Number = Number { field: field::OFFER, least: 1, most: 168 };
/// What an empty field of [`OFFER_HOURS`] means.
const OFFER_USUALLY: i64 = 24;

/// The names of the form's fields.
pub mod field {
    pub const TITLE: &str = "rubrik";
    pub const ABOUT: &str = "om";
    pub const DAY: &str = "dag";
    pub const FROM: &str = "fran";
    pub const TO: &str = "till";
    pub const PLACE: &str = "plats";
    pub const SEATS: &str = "platser";
    pub const OFFER: &str = "svarstid";
}

/// What staff want, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    pub title: String,
    pub about: String,
    pub place: String,
    pub span: Span,
    pub seats: usize,
    pub offer_for: SignedDuration,
}

impl New {
    /// Reads the form. Refuses with everything that is wrong, field by field.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str, now: Timestamp) -> Result<Self, Vec<Wrong>> {
        let named = title(field::TITLE, typed(field::TITLE));
        let about = text(field::ABOUT, typed(field::ABOUT));
        let span = span(&typed, now);
        let place = title(field::PLACE, typed(field::PLACE));
        let seats = whole(SEATS, typed(field::SEATS)).and_then(|count| {
            usize::try_from(count).map_err(|_| Wrong::new(SEATS.field, Code::NotANumber))
        });
        let hours = match typed(field::OFFER).trim() {
            "" => Ok(OFFER_USUALLY),
            typed => whole(OFFER_HOURS, typed),
        };
        match (named, about, span, place, seats, hours) {
            (Ok(title), Ok(about), Ok(span), Ok(place), Ok(seats), Ok(hours)) => {
                let offer_for = SignedDuration::from_hours(hours);
                Ok(Self { title, about, place, span, seats, offer_for })
            }
            (title, about, span, place, seats, hours) => {
                let mut wrongs: Vec<_> = [title.err(), about.err()].into_iter().flatten().collect();
                wrongs.extend(span.err().into_iter().flatten());
                wrongs.extend([place.err(), seats.err(), hours.err()].into_iter().flatten());
                Err(wrongs)
            }
        }
    }

    /// The group meeting, empty so far.
    pub fn group(self, id: GroupId, staff: StaffId) -> Group {
        let Self { title, about, place, span, seats, offer_for } = self;
        let (state, reason, people) = (State::Open, String::new(), Vec::new());
        let version = 1;
        Group {
            id,
            staff,
            title,
            about,
            place,
            span,
            seats,
            offer_for,
            state,
            reason,
            people,
            version,
        }
    }
}

fn span<'a>(typed: &impl Fn(&str) -> &'a str, now: Timestamp) -> Result<Span, Vec<Wrong>> {
    let on = date(field::DAY, typed(field::DAY));
    let from = time(field::FROM, typed(field::FROM));
    let to = time(field::TO, typed(field::TO));
    let (on, from, to) = match (on, from, to) {
        (Ok(on), Ok(from), Ok(to)) => (on, from, to),
        (on, from, to) => {
            return Err([on.err(), from.err(), to.err()].into_iter().flatten().collect());
        }
    };
    let wrong = |field, code| vec![Wrong::new(field, code)];
    let days = i64::try_from(FARTHEST_DAYS).unwrap_or_default();
    if on > day(now).saturating_add(days.days()) {
        return Err(wrong(field::DAY, Code::TooMany { limit: FARTHEST_DAYS }));
    }
    if to <= from {
        return Err(wrong(field::TO, Code::WrongOrder));
    }
    // An hour that spring skips is no time.
    let wall =
        |minute: i64| instant(on.to_datetime(Time::midnight()).checked_add(minute.minutes()).ok()?);
    let start = wall(from).ok_or_else(|| wrong(field::FROM, Code::NotATime))?;
    let end = wall(to).ok_or_else(|| wrong(field::TO, Code::NotATime))?;
    if start <= now {
        let field = if on < day(now) { field::DAY } else { field::FROM };
        return Err(wrong(field, Code::Past));
    }
    Ok(Span::new(start, end))
}
