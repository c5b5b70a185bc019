//! What to do about each thing that is wrong in the forms of a change of person.

use domain::handover::field;
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// The errors in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let told = |wrong: &Wrong| FieldError {
        field: wrong.field.to_owned(),
        code: wrong.code.as_str().to_owned(),
        message: words(t, wrong),
    };
    wrongs.iter().map(told).collect()
}

fn words(t: T, wrong: &Wrong) -> String {
    match (wrong.field, wrong.code) {
        (_, Code::KeyReused) => t.desk_wrong_key(),
        (_, Code::TooLong { limit }) => t.handover_wrong_long(limit.to_string()),
        (field::TO, _) => t.handover_wrong_to(),
        (field::DAY, Code::Past) => t.handover_wrong_day_past(),
        (field::DAY, Code::TooMany { .. }) => t.handover_wrong_day_far(),
        (field::DAY, _) => t.handover_wrong_day(),
        (field::TIME, Code::Missing) => t.handover_wrong_time(),
        (field::TIME, _) => t.handover_wrong_time_choice(),
        (field::MODE, _) => t.handover_wrong_mode(),
        (field::WORDS, _) => t.handover_wrong_words(),
        (field::FATE, _) => t.handover_wrong_fate(),
        (field::ANSWER, _) => t.handover_wrong_answer(),
        (field::MESSAGE, _) => t.handover_wrong_message(),
        _ => t.desk_wrong_page(),
    }
}
