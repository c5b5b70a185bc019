//! What to do about each thing that is wrong in a form about the plan.

use domain::plan::{agreement, line};
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// The errors of a form, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let told = |wrong: &Wrong| FieldError {
        field: wrong.field.to_owned(),
        code: wrong.code.as_str().to_owned(),
        message: message(t, wrong),
    };
    wrongs.iter().map(told).collect()
}

fn message(t: T, wrong: &Wrong) -> String {
    match (wrong.field, wrong.code) {
        (_, Code::KeyReused) => t.plan_wrong_key(),
        (_, Code::TooLong { limit }) => t.plan_wrong_long(limit.to_string()),
        (line::field::KIND, Code::TooMany { limit }) => t.plan_wrong_many(limit.to_string()),
        (line::field::KIND, _) => t.plan_wrong_kind(),
        (line::field::PERSON, _) => t.plan_wrong_person(),
        (line::field::PLACE, _) => t.plan_wrong_place(),
        (line::field::SINCE, Code::Missing) => t.plan_wrong_since(),
        (line::field::UNTIL, Code::WrongOrder) => t.plan_wrong_order(),
        (line::field::SINCE | line::field::UNTIL, _) => t.plan_wrong_day(),
        (agreement::field::ANSWER, _) => t.plan_wrong_answer(),
        (agreement::field::WHY, _) => t.plan_wrong_why(),
        (agreement::field::HOW, _) => t.plan_wrong_how(),
        _ => t.plan_wrong_page(),
    }
}
