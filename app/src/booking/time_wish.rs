//! Wishes for a time as their participant sees them: the form where no free time fits, one wish, and their list.

use domain::id::TimeWishId;
use domain::time_wish::Refusal;
use domain::words::{Code, Wrong};
use leptos::prelude::*;

use crate::text::T;
use crate::ui::Tag;
use crate::ui::form::FieldError;
use crate::ui::time_wish::{WishRow, standing, window};

mod form;
mod page;

pub use form::{Before, WishForm, examples, wish_form};
pub use page::WishPage;

/// The door that wishes are sent to, and the beginning of their addresses.
pub const DOOR: &str = "/moten/onskemal";
/// The id of the form on the page with free times.
pub const PLACE: &str = "onskemal";

/// The page of a wish, or a door under it (`"/igen"`).
pub fn path(id: TimeWishId, door: &str) -> String {
    format!("{DOOR}/{id}{door}")
}

/// What stands in the way of a wish.
pub fn refusal(t: T, refusal: Refusal, name: &str, phone: &str) -> String {
    match refusal {
        Refusal::Stale | Refusal::NotMine => t.time_wish_refusal_stale(),
        Refusal::Proposed => t.time_wish_refusal_proposed(name),
        Refusal::Answered => t.time_wish_refusal_answered(),
        Refusal::Withdrawn => t.time_wish_refusal_withdrawn(),
        Refusal::Lapsed => t.time_wish_refusal_lapsed(),
        Refusal::TooMany => t.time_wish_refusal_many(name, phone),
        Refusal::Time(refusal) => super::words::refusal(t, refusal),
    }
}

/// What to mend in the form, in the same words at the field and in the summary.
pub fn wrong(t: T, wrong: &Wrong) -> FieldError {
    let field = wrong.field.trim_end_matches(char::is_numeric);
    let message = match (field, wrong.code) {
        ("dag", Code::Missing) => t.time_wish_wrong_day_missing(),
        ("dag", Code::Past) => t.time_wish_wrong_past(),
        ("dag", Code::TooFar) => t.time_wish_wrong_far(),
        ("dag", Code::Overlapping) => t.time_wish_wrong_overlap(),
        ("dag", _) => t.time_wish_wrong_day(),
        ("del", _) => t.time_wish_wrong_part(),
        ("fran" | "till", Code::WrongOrder) => t.time_wish_wrong_order(),
        ("fran" | "till", Code::TooShort) => t.time_wish_wrong_short(),
        ("fran" | "till", _) => t.time_wish_wrong_clock(),
        _ => return super::words::wrong(t, wrong),
    };
    FieldError { field: wrong.field.to_owned(), code: wrong.code.as_str().to_owned(), message }
}

/// Wishes that wait, or that came to nothing lately.
pub fn section(t: T, wishes: Vec<WishRow>) -> Option<impl IntoView> {
    let rows: Vec<_> = wishes
        .into_iter()
        .map(|WishRow { href, with, windows, standing: stands }| {
            let (label, kind) = standing(t, stands);
            let first = windows.first().map(|span| window(t, *span));
            view! {
                <li class="p-meetings__row">
                    <a class="p-meetings__when" href=href>{t.time_wish_list_with(with)}</a>
                    <p class="p-meetings__about">{first}</p>
                    <Tag label kind/>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-meetings" aria-labelledby="onskade">
                <h2 id="onskade">{t.time_wish_list_title()}</h2>
                <ul class="p-meetings__list">{rows}</ul>
            </section>
        }
    })
}
