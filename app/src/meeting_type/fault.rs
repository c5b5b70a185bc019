//! What to do about each thing that is wrong with a typed kind of meeting.

use domain::meeting_type::field;
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// One thing to mend, in words.
pub fn words(t: T, wrong: &Wrong) -> FieldError {
    let message = match (wrong.field, wrong.code) {
        (_, Code::KeyReused) => t.desk_wrong_key(),
        (_, Code::TooLong { limit }) => t.meeting_type_wrong_long(limit.to_string()),
        (_, Code::TooMany { limit }) => t.meeting_type_wrong_many(limit.to_string()),
        (field::NAME, _) => t.meeting_type_wrong_name(),
        (field::CALENDAR_TITLE, _) => t.meeting_type_wrong_calendar(),
        (field::ANSWER, _) => t.meeting_type_wrong_answer(),
        (field::PARTICIPANT_BOOKS, _) => t.meeting_type_wrong_who(),
        (name, _) if field::MODES.contains(&name) => t.meeting_type_wrong_modes(),
        (name, _) => number(t, name).unwrap_or_else(|| t.desk_wrong_page()),
    };
    FieldError { field: wrong.field.to_owned(), code: wrong.code.as_str().to_owned(), message }
}

/// "Skriv 0–120 under Tid före, i minuter."
fn number(t: T, name: &str) -> Option<String> {
    let all = [
        (field::LENGTH, t.meeting_type_length()),
        (field::INTERPRETER, t.meeting_type_percent()),
        (field::BEFORE, t.meeting_type_before()),
        (field::AFTER, t.meeting_type_after()),
        (field::NOTICE, t.meeting_type_notice()),
        (field::HORIZON, t.meeting_type_horizon()),
        (field::MOST_PER_DAY, t.meeting_type_most()),
        (field::MOVE_NOTICE, t.meeting_type_move()),
        (field::CANCEL_NOTICE, t.meeting_type_cancel()),
    ];
    let (number, label) = all.into_iter().find(|(number, _)| number.field == name)?;
    Some(t.meeting_type_wrong_number(label, number.least.to_string(), number.most.to_string()))
}
