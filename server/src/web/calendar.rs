//! Calendar files (RFC 5545, RFC 5546): only that there is a meeting, and when.
//!
//! Others may see the phone's calendar, so a file holds no name, no place and no word of what it is about.

mod line;
mod object;

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::feed::Sureness;
use jiff::Timestamp;

pub use domain::feed::Entry;
pub use object::published;

use crate::call::Call;

/// The file of one meeting, to be saved or opened by the calendar; kept nowhere on the way.
pub fn file(call: &Call, entry: &Entry) -> Response {
    let method = if entry.sureness == Sureness::Ended { "CANCEL" } else { "REQUEST" };
    let headers = [
        (CONTENT_TYPE, format!("text/calendar; charset=utf-8; method={method}")),
        (CONTENT_DISPOSITION, "attachment; filename=\"mote.ics\"".to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    let organizer = organizer(call);
    (headers, object::sent(method, &organizer, entry, call.now)).into_response()
}

/// Who calls the meeting, in every file: the portal, never a person.
pub fn organizer(call: &Call) -> String {
    let chosen = &call.portal.settings.calendar_address;
    if chosen.is_empty() { object::NO_ADDRESS.to_owned() } else { chosen.clone() }
}

/// An instant as calendars write it in UTC.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
