//! What to do about each thing that is wrong in a form about goals.

use domain::goal::field;
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// The errors of a form, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrong: &[Wrong]) -> Vec<FieldError> {
    wrong
        .iter()
        .map(|wrong| FieldError {
            field: wrong.field.to_owned(),
            code: wrong.code.as_str().to_owned(),
            message: message(t, wrong),
        })
        .collect()
}

fn message(t: T, wrong: &Wrong) -> String {
    match (wrong.field, wrong.code) {
        (_, Code::TooLong { limit }) => t.goal_fault_long(limit.to_string()),
        (field::STEP, Code::TooMany { limit }) => t.goal_fault_steps(limit.to_string()),
        (_, Code::TooMany { limit }) => t.goal_fault_goals(limit.to_string()),
        (_, Code::KeyReused) => t.goal_fault_again(),
        (_, Code::Past) => t.goal_fault_past(),
        (field::WORDS, _) => t.goal_fault_words(),
        (field::STEP, _) => t.goal_fault_step(),
        (field::DAY, _) => t.goal_fault_day(),
        (field::READERS, _) => t.goal_fault_readers(),
        (field::STEP_STATE, _) => t.goal_fault_state(),
        (field::LEVEL, _) => t.goal_fault_level(),
        (field::HOW, _) => t.goal_fault_how(),
        _ => t.goal_fault_version(),
    }
}
