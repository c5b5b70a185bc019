//! How staff book a meeting with a participant: what kind, how, when, who else is there, and whether it is agreed already.

use jiff::Timestamp;

use super::moved::Moved;
use crate::booking::Wish;
use crate::id::{MeetingTypeId, StaffId};
use crate::words::{Code, Wrong};

/// The form as it was typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'t> {
    pub kind: &'t str,
    pub mode: &'t str,
    pub interpreter: &'t str,
    pub also: &'t str,
    pub time: &'t str,
    pub how: &'t str,
    pub message: &'t str,
}

/// What decides which times there are: the first questions of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct First {
    /// Nothing for a meeting by the member of staff's own rules.
    pub kind: Option<MeetingTypeId>,
    /// The colleague who is there too.
    pub also: Option<StaffId>,
}

/// A meeting that a member of staff books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    pub first: First,
    pub wish: Wish,
    pub start: Timestamp,
    pub how: Moved,
    /// Words to the participant; empty for none.
    pub message: String,
}

/// The names of the fields that no other form of the staff side has.
pub mod field {
    pub const KIND: &str = "typ";
    pub const ALSO: &str = "med";
    /// Sent by the button that only asks for the times.
    pub const SHOW: &str = "visa";
}

impl First {
    /// Reads what kind and with whom besides.
    pub fn read(kind: &str, also: &str) -> Result<Self, Vec<Wrong>> {
        match (optional(field::KIND, kind), optional(field::ALSO, also)) {
            (Ok(kind), Ok(also)) => Ok(Self { kind, also }),
            (kind, also) => Err([kind.err(), also.err()].into_iter().flatten().collect()),
        }
    }
}

impl Book {
    /// Reads every field; refuses with everything that is wrong at once, in the order the form asks.
    pub fn read(typed: &Typed<'_>) -> Result<Self, Vec<Wrong>> {
        let first = First::read(typed.kind, typed.also);
        let wish = Wish::read(typed.mode, typed.interpreter, "", "");
        let moved = Moved::read(typed.time, typed.how, typed.message);
        match (first, wish, moved) {
            (Ok(first), Ok(wish), Ok((start, how, message))) => {
                Ok(Self { first, wish, start, how, message })
            }
            (first, wish, moved) => {
                let all = [first.err(), wish.err(), moved.err()];
                Err(all.into_iter().flatten().flatten().collect())
            }
        }
    }
}

/// An id that may be left out; what is no id is no choice.
fn optional<T: std::str::FromStr>(field: &'static str, typed: &str) -> Result<Option<T>, Wrong> {
    let chosen = (!typed.is_empty()).then(|| typed.parse()).transpose();
    chosen.map_err(|_| Wrong::new(field, Code::NotAChoice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::booking::Mode;
    use crate::id::Uuid;

    #[test]
    fn everything_wrong_is_told_at_once_in_the_order_of_the_form() {
        let typed = Typed { kind: "samtal", also: "erik", ..Typed::default() };
        let wrongs = Book::read(&typed).unwrap_err();
        let fields: Vec<_> = wrongs.iter().map(|wrong| wrong.field).collect();
        assert_eq!(fields, ["typ", "med", "satt", "tid", "hur"]);
    }

    #[test]
    fn only_how_and_when_must_be_said() {
        let typed = Typed {
            mode: "telefon",
            time: "2026-11-24T14:15:00+01:00",
            how: "overens",
            ..Typed::default()
        };
        let book = Book::read(&typed).unwrap();
        assert_eq!((book.first, book.wish.mode), (First::default(), Mode::Phone));
        assert_eq!((book.how, book.message.as_str()), (Moved::Agreed, ""));
        let erik = Uuid::from_u128(7).to_string();
        let with = Book::read(&Typed { also: &erik, ..typed }).unwrap();
        assert_eq!(with.first.also, Some(StaffId(Uuid::from_u128(7))));
    }
}
