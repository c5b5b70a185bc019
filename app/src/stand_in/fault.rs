//! What to do about each thing that is wrong in the form of a new stand-in.

use domain::stand_in::field;
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
        (field::AWAY, Code::Overlapping) => t.stand_in_wrong_away_twice(),
        (field::AWAY, _) => t.stand_in_wrong_away(),
        (field::STAFF, Code::Overlapping) => t.stand_in_wrong_staff_away(),
        (field::STAFF, _) => t.stand_in_wrong_staff(),
        (field::FIRST, Code::Past) => t.stand_in_wrong_past(),
        (field::FIRST, _) => t.stand_in_wrong_first(),
        (field::LAST, Code::WrongOrder) => t.stand_in_wrong_order(),
        (field::LAST, Code::TooMany { .. }) => t.stand_in_wrong_far(),
        (field::LAST, _) => t.stand_in_wrong_last(),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    }
}
