//! A kind of meeting as staff type it: understood, or everything that is wrong at once.

use super::{MeetingType, Notice};
use crate::booking::Mode;
use crate::desk::Number;
use crate::id::MeetingTypeId;
use crate::words::{self, Code, Wrong};

/// The names of the fields in the form; other people's programs rely on them.
pub mod field {
    use crate::desk::Number;

    pub const NAME: &str = "namn";
    pub const CALENDAR_TITLE: &str = "kalendertitel";
    /// Minutes; empty for the member of staff's own length.
    pub const LENGTH: Number = Number { field: "langd", least: 5, most: 240 };
    pub const BEFORE: Number = Number { field: "fore", least: 0, most: 120 };
    pub const AFTER: Number = Number { field: "efter", least: 0, most: 120 };
    /// Hours.
    pub const NOTICE: Number = Number { field: "varsel", least: 0, most: 336 };
    /// Days; empty for as far as the member of staff says.
    pub const HORIZON: Number = Number { field: "framforhallning", least: 1, most: 180 };
    /// A box for each way to meet, as `Mode::ALL`.
    pub const MODES: [&str; 4] = ["besok", "telefon", "video", "promenad"];
    pub const PLACE: &str = "plats";
    pub const PREPARATION: &str = "forbered";
    /// `vantar` for an answer by staff, `direkt` for at once.
    pub const ANSWER: &str = "svar";
    pub const PARTICIPANT_BOOKS: &str = "deltagare_bokar";
    pub const STAFF_BOOKS: &str = "personal_bokar";
    /// Hours.
    pub const MOVE_NOTICE: Number = Number { field: "flytta_senast", least: 0, most: 336 };
    /// Hours.
    pub const CANCEL_NOTICE: Number = Number { field: "avboka_senast", least: 0, most: 336 };
    pub const TOO_LATE: &str = "for_sent";
    /// Empty for no limit.
    pub const MOST_PER_DAY: Number = Number { field: "per_dag", least: 1, most: 20 };
    pub const INTERPRETER: Number = Number { field: "tolk_procent", least: 100, most: 300 };
    pub const OPEN: &str = "oppen";
}

/// What a box sends when it is ticked.
const TICKED: &str = "ja";

/// A typed kind of meeting.
pub struct Typed;

impl Typed {
    /// What `svar` holds when staff answer.
    pub const WAITS: &str = "vantar";
    /// What `svar` holds when the time is booked at once.
    pub const AT_ONCE: &str = "direkt";

    /// Whether the form has this field.
    pub fn is_field(name: &str) -> bool {
        use field::{AFTER, BEFORE, CANCEL_NOTICE, HORIZON, INTERPRETER, LENGTH};
        use field::{MOST_PER_DAY, MOVE_NOTICE, NOTICE};
        let numbers = [
            LENGTH,
            BEFORE,
            AFTER,
            NOTICE,
            HORIZON,
            MOVE_NOTICE,
            CANCEL_NOTICE,
            MOST_PER_DAY,
            INTERPRETER,
        ];
        let words = [
            field::NAME,
            field::CALENDAR_TITLE,
            field::PLACE,
            field::PREPARATION,
            field::ANSWER,
            field::PARTICIPANT_BOOKS,
            field::STAFF_BOOKS,
            field::TOO_LATE,
            field::OPEN,
        ];
        numbers.iter().any(|number| number.field == name)
            || words.contains(&name)
            || field::MODES.contains(&name)
    }

    /// Reads the form as version `version` of the kind `id`. Refuses with everything that is wrong, field by field.
    pub fn read<'a>(
        id: MeetingTypeId,
        version: i64,
        typed: impl Fn(&str) -> &'a str,
    ) -> Result<MeetingType, Vec<Wrong>> {
        let mut wrongs = Wrongs::default();
        let is_ticked = |name: &str| typed(name) == TICKED;
        let number = |of: Number| (of, typed(of.field));
        let boxes = Mode::ALL.into_iter().zip(field::MODES);
        let modes: Vec<_> =
            boxes.filter(|(_, name)| is_ticked(name)).map(|(mode, _)| mode).collect();
        if modes.is_empty() {
            wrongs.0.push(Wrong::new(field::MODES[0], Code::Missing));
        }
        let needs_answer = match typed(field::ANSWER) {
            Self::AT_ONCE => false,
            Self::WAITS => true,
            "" => wrongs.add(field::ANSWER, Code::Missing),
            _ => wrongs.add(field::ANSWER, Code::NotAChoice),
        };
        let (participant_books, staff_books) =
            (is_ticked(field::PARTICIPANT_BOOKS), is_ticked(field::STAFF_BOOKS));
        if !participant_books && !staff_books {
            wrongs.0.push(Wrong::new(field::PARTICIPANT_BOOKS, Code::Missing));
        }
        let kind = MeetingType {
            id,
            name: wrongs.take(words::title(field::NAME, typed(field::NAME))),
            calendar_title: wrongs
                .take(words::title(field::CALENDAR_TITLE, typed(field::CALENDAR_TITLE))),
            length_minutes: wrongs.maybe(number(field::LENGTH)),
            before_minutes: wrongs.number(number(field::BEFORE)),
            after_minutes: wrongs.number(number(field::AFTER)),
            notice_minutes: wrongs.number(number(field::NOTICE)) * 60,
            horizon_days: wrongs.maybe(number(field::HORIZON)),
            modes,
            place: wrongs.take(words::optional_title(field::PLACE, typed(field::PLACE))),
            preparation: wrongs.take(words::text(field::PREPARATION, typed(field::PREPARATION))),
            needs_answer,
            participant_books,
            staff_books,
            notice: Notice {
                move_minutes: wrongs.number(number(field::MOVE_NOTICE)) * 60,
                cancel_minutes: wrongs.number(number(field::CANCEL_NOTICE)) * 60,
            },
            too_late: wrongs.take(words::text(field::TOO_LATE, typed(field::TOO_LATE))),
            most_per_day: wrongs.maybe(number(field::MOST_PER_DAY)),
            interpreter_percent: wrongs.number(number(field::INTERPRETER)),
            is_open: is_ticked(field::OPEN),
            version,
        };
        if wrongs.0.is_empty() { Ok(kind) } else { Err(wrongs.0) }
    }
}

/// What is wrong so far; a value that cannot be read stands as nothing until then.
#[derive(Default)]
struct Wrongs(Vec<Wrong>);

impl Wrongs {
    fn add<V: Default>(&mut self, field: &'static str, code: Code) -> V {
        self.0.push(Wrong::new(field, code));
        V::default()
    }

    fn take<V: Default>(&mut self, read: Result<V, Wrong>) -> V {
        read.unwrap_or_else(|wrong| {
            self.0.push(wrong);
            V::default()
        })
    }

    fn number(&mut self, (number, typed): (Number, &str)) -> i64 {
        self.take(number.read(typed))
    }

    fn maybe(&mut self, (number, typed): (Number, &str)) -> Option<i64> {
        if typed.trim().is_empty() { None } else { self.take(number.read(typed).map(Some)) }
    }
}
