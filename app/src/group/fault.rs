//! What to do about each thing that is wrong in a form of group meetings.

use domain::group::{OFFER_HOURS, SEATS, field};
use domain::words::{Code, Wrong};

use crate::text::T;
use crate::ui::form::FieldError;

/// What to mend, in the words shown in the summary, at the field and in JSON.
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
        (_, Code::KeyReused) => t.desk_wrong_key(),
        (_, Code::TooLong { limit }) => t.group_wrong_long(limit.to_string()),
        (field::TITLE, _) => t.group_wrong_title(),
        (field::DAY, Code::Past) => t.group_wrong_past(),
        (field::DAY, Code::TooMany { .. }) => t.group_wrong_far(),
        (field::DAY, _) => t.group_wrong_day(),
        (field::FROM, Code::Past) => t.group_wrong_begun(),
        (field::FROM, _) => t.group_wrong_from(),
        (field::TO, Code::WrongOrder) => t.group_wrong_order(),
        (field::TO, _) => t.group_wrong_to(),
        (field::PLACE, _) => t.group_wrong_place(),
        (name, _) if name == SEATS.field => t.group_wrong_seats(SEATS.most),
        (name, _) if name == OFFER_HOURS.field => t.group_wrong_offer(OFFER_HOURS.most),
        ("skal", _) => t.desk_wrong_reason(),
        ("svar", _) => t.group_wrong_answer(),
        _ => t.desk_wrong_page(),
    }
}
