//! What to do about each thing that is wrong in a form of the staff side.

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
                Code::Missing => t.desk_wrong_time_missing(words),
                Code::WrongOrder => t.desk_wrong_order(words),
                Code::Overlapping => t.desk_wrong_overlap(words),
                _ => t.desk_wrong_time_of_day(words),
            }
        } else {
            t.desk_wrong_page()
        }
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
