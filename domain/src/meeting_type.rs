//! Kinds of meetings of a sub-project: how long, how soon, how, who books them, and how late they can be changed.
//!
//! A kind never gives away more than the member of staff does: of two limits the stricter holds.

use jiff::{SignedDuration, Timestamp};

use crate::booking::{Booking, GRAIN_MINUTES, Mode, Refusal, Rules, State};
use crate::id::MeetingTypeId;

mod typed;

pub use typed::{Typed, field};

/// One kind of meeting.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a box of its own on the page that sets it"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingType {
    pub id: MeetingTypeId,
    /// What people see: "Kort samtal i telefon".
    pub name: String,
    /// What a calendar shows: it never tells what the meeting is about.
    pub calendar_title: String,
    /// How long; nothing for as long as the member of staff's own meetings.
    pub length_minutes: Option<i64>,
    /// Free time the member of staff has at least before it.
    pub before_minutes: i64,
    /// Free time the member of staff has at least after it.
    pub after_minutes: i64,
    /// The shortest time between asking and meeting.
    pub notice_minutes: i64,
    /// How many days ahead; nothing for as far as the member of staff says.
    pub horizon_days: Option<i64>,
    /// The ways to meet, at least one.
    pub modes: Vec<Mode>,
    /// Where a visit is; empty for the member of staff's own place.
    pub place: String,
    /// What to prepare, in words; empty for nothing.
    pub preparation: String,
    /// Staff answer a wish; otherwise the time is booked at once.
    pub needs_answer: bool,
    pub participant_books: bool,
    pub staff_books: bool,
    /// How late it can be changed here.
    pub notice: Notice,
    /// What is said when it is too late; empty for the portal's own words.
    pub too_late: String,
    /// How many a member of staff has on one day at most.
    pub most_per_day: Option<i64>,
    /// 150 makes it half as long again with an interpreter.
    pub interpreter_percent: i64,
    /// Whether it can be chosen for new meetings.
    pub is_open: bool,
    /// Rises by one with every change.
    pub version: i64,
}

impl MeetingType {
    /// The ordinary kind: as long as the member of staff's own meetings, any way to meet, and they answer.
    pub fn ordinary(id: MeetingTypeId, name: String) -> Self {
        Self {
            id,
            name,
            calendar_title: "Möte".to_owned(),
            length_minutes: None,
            before_minutes: 0,
            after_minutes: 0,
            notice_minutes: 0,
            horizon_days: None,
            modes: Mode::ALL.to_vec(),
            place: String::new(),
            preparation: String::new(),
            needs_answer: true,
            participant_books: true,
            staff_books: true,
            notice: Notice { move_minutes: 120, cancel_minutes: 120 },
            too_late: String::new(),
            most_per_day: None,
            interpreter_percent: 150,
            is_open: true,
            version: 1,
        }
    }

    /// How a member of staff with the rules `own` can be booked for this.
    pub fn rules(&self, own: Rules, with_interpreter: bool) -> Rules {
        let length = self.length_minutes.unwrap_or(own.length_minutes);
        let percent = if with_interpreter { self.interpreter_percent } else { 100 };
        Rules {
            length_minutes: longer(length, percent),
            before_minutes: self.before_minutes,
            after_minutes: self.after_minutes,
            notice_minutes: own.notice_minutes.max(self.notice_minutes),
            horizon_days: self
                .horizon_days
                .map_or(own.horizon_days, |days| days.min(own.horizon_days)),
            ..own
        }
    }

    /// Whether a participant can choose it for a new meeting.
    pub const fn is_for_participants(&self) -> bool {
        self.is_open && self.participant_books
    }

    /// Whether staff can choose it for a new meeting.
    pub const fn is_for_staff(&self) -> bool {
        self.is_open && self.staff_books
    }

    /// Whether the two can meet this way.
    pub fn allows(&self, mode: Mode) -> bool {
        self.modes.contains(&mode)
    }

    /// The modes as the database holds them: "visit phone".
    pub fn stored_modes(&self) -> String {
        self.modes.iter().map(|mode| mode.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The modes of the stored words, in the order they are offered; nothing for a word without a meaning.
    pub fn parse_modes(words: &str) -> Option<Vec<Mode>> {
        let found: Option<Vec<_>> = words.split_whitespace().map(Mode::parse).collect();
        let found = found?;
        Some(Mode::ALL.into_iter().filter(|mode| found.contains(mode)).collect())
    }
}

/// What decides how long a meeting is and when it can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Nothing for a meeting by the member of staff's own rules.
    pub kind: Option<MeetingType>,
    pub with_interpreter: bool,
}

impl Shape {
    /// The shape of a kind and an interpreter's language, empty for none.
    pub fn new(kind: Option<MeetingType>, interpreter: &str) -> Self {
        Self { kind, with_interpreter: !interpreter.is_empty() }
    }

    /// The rules that hold for it with a member of staff whose own are `own`.
    pub fn rules(&self, own: Rules) -> Rules {
        self.kind.as_ref().map_or(own, |kind| kind.rules(own, self.with_interpreter))
    }

    /// The ways to meet for it.
    pub fn modes(&self) -> Vec<Mode> {
        self.kind.as_ref().map_or_else(|| Mode::ALL.to_vec(), |kind| kind.modes.clone())
    }

    /// Whether staff answer it; otherwise it is booked at once.
    pub fn needs_answer(&self) -> bool {
        self.kind.as_ref().is_none_or(|kind| kind.needs_answer)
    }

    /// How late it can be changed here.
    pub fn notice(&self) -> Notice {
        self.kind.as_ref().map_or_else(Notice::default, |kind| kind.notice)
    }
}

/// How long before its start a participant can still change an agreed meeting here. After that they phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    pub move_minutes: i64,
    pub cancel_minutes: i64,
}

impl Notice {
    /// Whether the participant can move the meeting at `now`: `TooLateHere` when it is agreed and too close.
    pub fn check_move(self, booking: &Booking, now: Timestamp) -> Result<(), Refusal> {
        in_time(booking, self.move_minutes, now)
    }

    /// Whether the participant can cancel the meeting at `now`: `TooLateHere` when it is agreed and too close.
    pub fn check_cancel(self, booking: &Booking, now: Timestamp) -> Result<(), Refusal> {
        in_time(booking, self.cancel_minutes, now)
    }

    /// The last moment a meeting that starts at `start` can be cancelled here.
    pub fn last_cancel(self, start: Timestamp) -> Timestamp {
        earlier(start, self.cancel_minutes)
    }

    /// The last moment a meeting that starts at `start` can be moved here.
    pub fn last_move(self, start: Timestamp) -> Timestamp {
        earlier(start, self.move_minutes)
    }
}

/// A wish or a proposal can be taken back at any time: nobody counts on it yet.
fn in_time(booking: &Booking, minutes: i64, now: Timestamp) -> Result<(), Refusal> {
    let is_agreed = booking.state == State::Booked;
    if is_agreed && earlier(booking.span.start, minutes) < now {
        return Err(Refusal::TooLateHere);
    }
    Ok(())
}

fn earlier(at: Timestamp, minutes: i64) -> Timestamp {
    at.saturating_sub(SignedDuration::from_mins(minutes.max(0))).unwrap_or(at)
}

/// So many percent of a length, up to the next whole step of the wall clock; 100 leaves it as it is.
const fn longer(minutes: i64, percent: i64) -> i64 {
    if percent <= 100 {
        return minutes;
    }
    let step = 100 * GRAIN_MINUTES;
    (minutes.saturating_mul(percent).saturating_add(step - 1)) / step * GRAIN_MINUTES
}

#[cfg(test)]
mod tests;
