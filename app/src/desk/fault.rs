//! What to do about each thing that is wrong in a form of the staff side.

use domain::desk::time_off::{MOST, MOST_HIT};
use domain::desk::{self, BUFFER, HORIZON, LENGTH, NOTICE};
use domain::words::{Code, Wrong};

use super::hours::field_words;
use crate::text::T;
use crate::ui::form::FieldError;

/// The errors of an answer or a cancellation, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    told(wrongs, |wrong| match (wrong.field, wrong.code) {
        ("svar", _) => t.desk_wrong_answer(),
        ("tid", Code::Missing) => t.desk_wrong_time(),
        ("tid", _) => t.desk_wrong_time_choice(),
        ("meddelande", Code::TooLong { limit }) => t.desk_wrong_message_long(limit.to_string()),
        ("meddelande", _) => t.desk_wrong_message(),
        ("skal", Code::TooLong { limit }) => t.desk_wrong_reason_long(limit.to_string()),
        ("skal", _) => t.desk_wrong_reason(),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    })
}

/// The errors of a move.
pub fn moving_errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    told(wrongs, |wrong| match (wrong.field, wrong.code) {
        ("svar", _) => t.desk_wrong_answer(),
        ("hur", _) => t.moving_desk_wrong_how(),
        ("tid", Code::Missing) => t.moving_desk_wrong_time(),
        ("tid", _) => t.desk_wrong_time_choice(),
        ("meddelande", Code::TooLong { limit }) => t.desk_wrong_message_long(limit.to_string()),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    })
}

/// The errors of a new meeting.
pub fn book_errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    told(wrongs, |wrong| match (wrong.field, wrong.code) {
        ("typ", _) => t.book_wrong_kind(),
        ("med", _) => t.book_wrong_also(),
        ("satt", _) => t.book_wrong_mode(),
        ("tolk", Code::TooLong { limit }) => t.book_wrong_interpreter(limit.to_string()),
        ("hur", _) => t.moving_desk_wrong_how(),
        ("tid", Code::Missing) => t.book_wrong_time(),
        ("tid", _) => t.desk_wrong_time_choice(),
        ("meddelande", Code::TooLong { limit }) => t.desk_wrong_message_long(limit.to_string()),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    })
}

/// The errors of a typed week.
pub fn hours_errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    told(wrongs, |wrong| {
        let field = wrong.field;
        if field == LENGTH.field {
            t.desk_wrong_length()
        } else if field == BUFFER.field {
            t.desk_wrong_buffer()
        } else if field == NOTICE.field {
            t.desk_wrong_notice()
        } else if field == HORIZON.field {
            t.desk_wrong_horizon()
        } else if desk::is_field(field) {
            let words = field_words(t, field);
            match wrong.code {
                Code::NotADate => t.desk_wrong_hours_day(words),
                Code::WrongOrder if field.ends_with("_dag") => t.desk_wrong_hours_days_order(words),
                Code::Missing => t.desk_wrong_time_missing(words),
                Code::WrongOrder => t.desk_wrong_order(words),
                Code::Overlapping => t.desk_wrong_overlap(words),
                _ => t.desk_wrong_time_of_day(words),
            }
        } else if wrong.code == Code::KeyReused {
            t.desk_wrong_key()
        } else {
            t.desk_wrong_page()
        }
    })
}

/// The errors of time off and of single days.
pub fn time_off_errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    told(wrongs, |wrong| match (wrong.field, wrong.code) {
        ("fran_dag" | "dag", Code::Missing) => t.time_off_wrong_day_missing(),
        ("fran_dag" | "till_dag" | "dag", Code::NotADate) => t.time_off_wrong_day(),
        ("fran_dag" | "dag", Code::Past) => t.time_off_wrong_past(),
        ("till_dag", Code::WrongOrder) => t.time_off_wrong_days_order(),
        ("till_tid", Code::Past) => t.time_off_wrong_over(),
        ("till_tid" | "till1" | "till2", Code::WrongOrder) => t.time_off_wrong_order(),
        ("fran1", Code::Missing) => t.time_off_wrong_no_hours(),
        ("fran2", Code::Overlapping) => t.time_off_wrong_stretches(),
        ("fran_dag", Code::Overlapping) => t.time_off_wrong_overlap(),
        ("dag", Code::Overlapping) => t.time_off_wrong_day_again(),
        (_, Code::TooMany { limit: MOST }) => t.time_off_wrong_many(),
        (_, Code::TooMany { limit: MOST_HIT }) => t.time_off_wrong_hits(),
        (_, Code::TooMany { .. }) => t.time_off_wrong_far(),
        ("fran_tid" | "till_tid" | "fran1" | "till1" | "fran2" | "till2", _) => {
            t.time_off_wrong_time()
        }
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    })
}

fn told(wrongs: &[Wrong], message: impl Fn(&Wrong) -> String) -> Vec<FieldError> {
    wrongs
        .iter()
        .map(|wrong| FieldError {
            field: wrong.field.to_owned(),
            code: wrong.code.as_str().to_owned(),
            message: message(wrong),
        })
        .collect()
}
