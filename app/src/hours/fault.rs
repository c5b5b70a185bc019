//! What to do about each thing that is wrong in a form about hours, and what stands in the way.

use domain::hours::{Refusal, field};
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// The errors of a form, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let error = |wrong: &Wrong| FieldError {
        field: wrong.field.to_owned(),
        code: wrong.code.as_str().to_owned(),
        message: message(t, wrong),
    };
    wrongs.iter().map(error).collect()
}

fn message(t: T, wrong: &Wrong) -> String {
    match (wrong.field, wrong.code) {
        (_, Code::KeyReused) => t.booking_wrong_key(),
        (_, Code::TooLong { limit }) => t.goal_fault_long(limit.to_string()),
        (field::HOW, _) => t.hours_fault_how(),
        (field::REASON, _) => t.hours_fault_reason(),
        (field::WORDS, _) => t.hours_fault_words(),
        (field::LATE, _) => t.hours_fault_late(),
        (field::WHY, _) => t.hours_fault_why(),
        (field::ANSWER, _) => t.hours_fault_answer(),
        (field::PLACE, _) => t.hours_fault_place(),
        (field::SINCE, Code::Overlapping) => t.hours_fault_before(),
        (field::UNTIL, Code::WrongOrder) => t.hours_fault_last(),
        (field::SINCE | field::UNTIL, _) => t.hours_fault_date(),
        (field::VERSION | field::SEEN, _) => t.hours_fault_version(),
        (_, Code::WrongOrder) => t.hours_fault_order(),
        (_, Code::NotANumber) => t.hours_fault_pause(),
        (_, Code::TooShort) => t.hours_fault_pause_long(),
        (name, Code::Missing) if name != field::FROM && name != field::TO => t.hours_fault_week(),
        _ => t.hours_fault_time(),
    }
}

/// What stands in the way, in a sentence.
pub fn refusal(t: T, why: Refusal) -> String {
    match why {
        Refusal::Stale => t.hours_stale_short(),
        Refusal::NotYet => t.hours_day_future(),
        Refusal::Frozen => t.hours_refused_frozen(),
        Refusal::NothingDeclared => t.hours_refused_nothing(),
        Refusal::NothingToDispute => t.hours_refused_no_dispute(),
        Refusal::NothingDisputed => t.hours_refused_answered(),
        Refusal::UndoOver => t.hours_refused_undo(),
    }
}
