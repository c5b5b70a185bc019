//! What was answered so far on the way to a meeting: kept on the server, never in an address.

use app::ui::form::FormState;
use domain::booking::{Booking, Mode, Wish};
use domain::id::{MeetingTypeId, StaffId};
use domain::meeting_type::{MeetingType, Shape};
use jiff::Timestamp;

use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::record::{Reading, Record, Writing};

/// Where the answers are kept together.
const PLACE: &str = "/moten/boka/svar";
/// The answers that are sent in the end.
pub const SENT: [&str; 7] = ["med", "typ", "tid", "satt", "tolk", "behov", "arende"];
/// How many stretches of three weeks are shown.
const WEEKS: &str = "veckor";
/// So many stretches reach beyond the longest horizon.
const MOST_WEEKS: i64 = 9;

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Fields);

impl Answers {
    /// The answers kept, with those of a form at `door` that was sent when the session had run out.
    pub fn read(tx: &mut Reading<'_, '_>, door: &str) -> Result<Self, Failure> {
        tx.draft_over([PLACE, door]).map(Self)
    }

    /// Changes the answers kept; what waited at `door` has arrived.
    pub fn change(
        tx: &mut Writing<'_, '_>,
        door: &str,
        change: impl FnOnce(&mut Self),
    ) -> Result<Self, Failure> {
        let mut answers = Self(tx.draft(PLACE)?.unwrap_or_default());
        change(&mut answers);
        tx.keep_draft(PLACE, &answers.0)?;
        tx.drop_draft(door)?;
        Ok(answers)
    }

    /// The answers are sent with the form that is being answered.
    pub fn forget(tx: &mut Writing<'_, '_>) {
        tx.sent_too(PLACE);
    }

    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    pub fn set(&mut self, field: &str, value: &str) {
        self.0.insert(field.to_owned(), value.to_owned());
    }

    /// Takes the answers that a form sent.
    pub fn take(&mut self, typed: &Fields) {
        for field in SENT {
            if let Some(value) = typed.get(field) {
                self.set(field, value);
            }
        }
    }

    /// Another person has other times: a time chosen with somebody else is forgotten.
    pub fn choose(&mut self, staff: StaffId) {
        let staff = staff.to_string();
        if self.get("med") != staff {
            self.0.remove("tid");
            self.0.remove(WEEKS);
            self.set("med", &staff);
        }
    }

    /// Another kind of meeting, or an interpreter, makes other times: one chosen before is forgotten.
    pub fn shape_as(&mut self, kind: Option<&MeetingType>, interpreter: &str) {
        let (typ, tolk) = (kind.map(|kind| kind.id.to_string()), interpreter.trim());
        let typ = typ.unwrap_or_default();
        if self.get("typ") != typ || self.get("tolk").is_empty() != tolk.is_empty() {
            self.0.remove("tid");
            self.0.remove(WEEKS);
        }
        self.set("typ", &typ);
        self.set("tolk", tolk);
        let mode = Mode::from_field("satt", self.get("satt"));
        if mode.is_ok_and(|mode| kind.is_some_and(|kind| !kind.allows(mode))) {
            self.0.remove("satt");
        }
    }

    /// What decides how long the meeting is and when it can be; a kind that cannot be chosen any more is none.
    pub fn shape(&self, record: &mut Record<'_, '_>) -> Result<Shape, Failure> {
        let kind = match super::kind::chosen(record, self.kind()) {
            Err(Failure::NotFound) => None,
            other => other?,
        };
        Ok(Shape::new(kind, self.get("tolk")))
    }

    pub fn kind(&self) -> Option<MeetingTypeId> {
        self.get("typ").parse().ok()
    }

    /// The answers of a meeting there was, without its time.
    pub fn repeat(&mut self, booking: &Booking) {
        self.choose(booking.staff);
        self.set("tid", "");
        self.set("typ", &booking.meeting_type.map(|id| id.to_string()).unwrap_or_default());
        self.set("satt", booking.wish.mode.field_value());
        self.set("tolk", &booking.wish.interpreter);
        self.set("behov", &booking.wish.needs);
        self.set("arende", &booking.wish.subject);
    }

    pub fn staff(&self) -> Option<StaffId> {
        self.get("med").parse().ok()
    }

    pub fn start(&self) -> Option<Timestamp> {
        self.get("tid").parse().ok()
    }

    pub fn wish(&self) -> Option<Wish> {
        Wish::read(self.get("satt"), self.get("tolk"), self.get("behov"), self.get("arende")).ok()
    }

    /// How many stretches of three weeks are shown.
    pub fn weeks(&self) -> i64 {
        self.get(WEEKS).parse().unwrap_or(1).clamp(1, MOST_WEEKS)
    }

    pub fn show_more_weeks(&mut self) {
        let more = (self.weeks() + 1).min(MOST_WEEKS);
        self.set(WEEKS, &more.to_string());
    }

    /// The first question without an answer, or the last step.
    pub fn next(&self) -> &'static str {
        if self.staff().is_none() {
            "/moten/boka"
        } else if self.start().is_none() {
            "/moten/boka/tid"
        } else if self.wish().is_none() {
            "/moten/boka/satt"
        } else {
            "/moten/boka/kontroll"
        }
    }

    /// The answers as the fields of a form.
    pub fn form(&self, key: String) -> FormState {
        let values = self.0.iter().filter(|(field, _)| SENT.contains(&field.as_str()));
        FormState {
            values: values.map(|(field, value)| (field.clone(), value.clone())).collect(),
            ..FormState::new(key)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_first_question_without_an_answer_comes_next() {
        let mut answers = Answers::default();
        assert_eq!(answers.next(), "/moten/boka");
        answers.choose(StaffId(Uuid::nil()));
        assert_eq!(answers.next(), "/moten/boka/tid");
        answers.set("tid", "2026-11-24T08:00:00Z");
        assert_eq!(answers.next(), "/moten/boka/satt");
        answers.set("satt", "telefon");
        assert_eq!(answers.next(), "/moten/boka/kontroll");
    }

    #[test]
    fn another_person_means_another_time() {
        let mut answers = Answers::default();
        answers.choose(StaffId(Uuid::nil()));
        answers.set("tid", "2026-11-24T08:00:00Z");
        answers.show_more_weeks();
        answers.choose(StaffId(Uuid::nil()));
        assert_eq!((answers.start().is_some(), answers.weeks()), (true, 2));
        answers.choose(StaffId(Uuid::from_u128(1)));
        assert_eq!((answers.start(), answers.weeks()), (None, 1));
    }
}
