//! A change of person: asked for by who has the participant, offered a meeting of all three first, decided by a coordinator.
//!
//! A change of person costs a participant something, so it is never a side effect: it has a day, words and a history.

mod refusal;

pub use refusal::Refusal;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::booking::{Booking, Mode, Refusal as BookingRefusal};
use crate::desk::date;
use crate::id::{BookingId, HandoverId, ParticipantId, StaffId};
use crate::person::StaffRole;
use crate::words::{self, Code, Wrong};

/// The names of the fields in the form that asks for one, and in its answer.
pub mod field {
    pub const TO: &str = "till";
    pub const DAY: &str = "dag";
    pub const WORDS: &str = "ord";
    pub const MODE: &str = "satt";
    pub const INTERPRETER: &str = "tolk";
    pub const TIME: &str = "tid";
    pub const NO_MEETING: &str = "utan_mote";
    pub const SHOW: &str = "visa";
    /// What becomes of a meeting after the day; the meeting's id follows.
    pub const FATE: &str = "ode-";
    pub const ANSWER: &str = "svar";
    pub const MESSAGE: &str = "meddelande";
}

/// How many days ahead the day of change can be.
pub const MOST_DAYS: i64 = 183;

/// Where a change of person is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Requested,
    Decided,
    Declined,
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Requested, Self::Decided, Self::Declined, Self::Withdrawn];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Decided => "decided",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// What becomes of a meeting with the old person after the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// The old person holds it still.
    Keep,
    /// The same time, with the new person.
    #[default]
    HandOver,
    Cancel,
}

impl Fate {
    pub const ALL: [Self; 3] = [Self::HandOver, Self::Keep, Self::Cancel];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::HandOver => "hand_over",
            Self::Cancel => "cancel",
        }
    }

    /// The value in the form.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Keep => "behall",
            Self::HandOver => "byt",
            Self::Cancel => "avboka",
        }
    }

    /// The fate of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.as_str() == word)
    }

    /// The fate of a form value; left out the new person takes the meeting over.
    pub fn from_field(typed: &str) -> Option<Self> {
        if typed.is_empty() {
            return Some(Self::default());
        }
        Self::ALL.into_iter().find(|fate| fate.field_value() == typed)
    }
}

/// Who reads a change of person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who asked for it.
    From,
    /// Who takes over.
    To,
    /// Who decides.
    Coordinator,
}

/// The meeting of all three, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    /// The language of the interpreter is empty where there is none.
    Meeting {
        start: Timestamp,
        mode: Mode,
        interpreter: String,
    },
    None {
        why: String,
    },
}

/// A change of person that is to be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    pub to: StaffId,
    pub change_on: Date,
    /// Why, in words to the participant.
    pub words: String,
    pub first: First,
}

impl New {
    /// Reads the form; refuses with everything that is wrong at once. A meeting of all three can be left out only
    /// with a reason.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str, today: Date) -> Result<Self, Vec<Wrong>> {
        let to = person(typed(field::TO));
        let change_on = change_on(typed(field::DAY), today);
        let first = first(&typed);
        let words = words::required_text(field::WORDS, typed(field::WORDS));
        match (to, change_on, first, words) {
            (Ok(to), Ok(change_on), Ok(first), Ok(words)) => {
                Ok(Self { to, change_on, words, first })
            }
            (to, change_on, first, words) => {
                let mut wrongs: Vec<_> =
                    [to.err(), change_on.err()].into_iter().flatten().collect();
                wrongs.extend(first.err().unwrap_or_default());
                wrongs.extend(words.err());
                Err(wrongs)
            }
        }
    }
}

/// Whom it goes to.
fn person(typed: &str) -> Result<StaffId, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new(field::TO, code))
}

/// The first day of the new person: from tomorrow on, so that the participant is told before.
pub fn change_on(typed: &str, today: Date) -> Result<Date, Wrong> {
    let day = date(field::DAY, typed)?;
    if day <= today {
        return Err(Wrong::new(field::DAY, Code::Past));
    }
    if day > today.saturating_add(MOST_DAYS.days()) {
        let limit = usize::try_from(MOST_DAYS).unwrap_or(usize::MAX);
        return Err(Wrong::new(field::DAY, Code::TooMany { limit }));
    }
    Ok(day)
}

fn first<'a>(typed: &impl Fn(&str) -> &'a str) -> Result<First, Vec<Wrong>> {
    let (time, why) = (typed(field::TIME).trim(), typed(field::NO_MEETING));
    if time.is_empty() {
        // Offered first: without a time there must be a reason, and the time is what is asked for.
        let why =
            words::required_text(field::NO_MEETING, why).map_err(|wrong| match wrong.code {
                Code::Missing => vec![Wrong::new(field::TIME, Code::Missing)],
                _ => vec![wrong],
            })?;
        return Ok(First::None { why });
    }
    let start = time.parse().map_err(|_| Wrong::new(field::TIME, Code::NotAChoice));
    let mode = Mode::from_field(field::MODE, typed(field::MODE));
    let interpreter = words::optional_title(field::INTERPRETER, typed(field::INTERPRETER));
    match (start, mode, interpreter) {
        (Ok(start), Ok(mode), Ok(interpreter)) => Ok(First::Meeting { start, mode, interpreter }),
        (start, mode, interpreter) => {
            let wrongs = [mode.err(), interpreter.err(), start.err()];
            Err(wrongs.into_iter().flatten().collect())
        }
    }
}

/// One change of person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    pub id: HandoverId,
    pub participant: ParticipantId,
    pub from: StaffId,
    pub to: StaffId,
    pub change_on: Date,
    pub words: String,
    /// The meeting of all three.
    pub meeting: Option<BookingId>,
    /// Why there is none; empty when there is one.
    pub no_meeting: String,
    pub state: State,
    /// What the coordinator wrote with a no.
    pub answer: String,
    pub version: i64,
}

impl Handover {
    /// A coordinator says yes: from the day it is so.
    pub fn decide(self, by: StaffId, seen: i64, today: Date) -> Result<Self, Refusal> {
        let open = self.open(seen)?.of_others(by)?;
        if open.change_on < today {
            return Err(Refusal::DayPassed);
        }
        Ok(open.become_(State::Decided))
    }

    /// A coordinator says no, with words.
    pub fn decline(self, by: StaffId, seen: i64, answer: String) -> Result<Self, Refusal> {
        let open = self.open(seen)?.of_others(by)?;
        Ok(Self { answer, ..open.become_(State::Declined) })
    }

    /// Who asked takes it back.
    pub fn withdraw(self, by: StaffId, seen: i64) -> Result<Self, Refusal> {
        let open = self.open(seen)?;
        if open.from == by { Ok(open.become_(State::Withdrawn)) } else { Err(Refusal::OwnMatter) }
    }

    fn open(self, seen: i64) -> Result<Self, Refusal> {
        if self.state != State::Requested {
            Err(Refusal::AlreadyAnswered)
        } else if self.version != seen {
            Err(Refusal::Stale)
        } else {
            Ok(self)
        }
    }

    fn of_others(self, by: StaffId) -> Result<Self, Refusal> {
        if [self.from, self.to].contains(&by) { Err(Refusal::OwnMatter) } else { Ok(self) }
    }

    fn become_(self, state: State) -> Self {
        Self { state, version: self.version.saturating_add(1), ..self }
    }
}

/// Whether a role hands its participants over: their contact persons are case managers and SE handlers.
pub const fn hands_over(role: StaffRole) -> bool {
    matches!(role, StaffRole::CaseManager | StaffRole::SeHandler)
}

impl Booking {
    /// The same meeting at the same time, with the person who takes over. A move that was asked for ends with it.
    pub fn hand_over(self, to: StaffId, now: Timestamp) -> Result<Self, BookingRefusal> {
        if !self.state.is_live() || self.is_let_go(now) {
            return Err(BookingRefusal::AlreadyAnswered);
        }
        if self.span.start <= now {
            return Err(BookingRefusal::Started);
        }
        let also = self.also.filter(|also| *also != to);
        let version = self.version.saturating_add(1);
        Ok(Self { staff: to, also, moving: None, changed_at: now, version, ..self })
    }
}

#[cfg(test)]
mod tests;
