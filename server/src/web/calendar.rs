//! A meeting as a calendar file (RFC 5545): only that there is a meeting, and when.
//!
//! Others may see the phone's calendar, so the file holds no name, no place and no word of what it is about. Nothing
//! in it was typed by anyone, so nothing has to be escaped or folded. The crate `icalendar` can write no `VTIMEZONE`.

use app::text::T;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::booking::{Booking, State};
use domain::time::civil;
use jiff::Timestamp;

/// Summer time in Sweden, as every calendar program reads it.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// The file, to be saved or opened by the calendar; kept nowhere on the way.
pub fn file(t: T, booking: &Booking, now: Timestamp) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (CONTENT_DISPOSITION, "attachment; filename=\"mote.ics\""),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, text(&t.booking_calendar_summary(), booking, now)).into_response()
}

/// The same meeting keeps its `UID` and its `SEQUENCE` rises with every change, so that a calendar replaces what it has.
fn text(summary: &str, booking: &Booking, now: Timestamp) -> String {
    let (status, shown) = match booking.state {
        State::Booked => ("CONFIRMED", "OPAQUE"),
        State::Requested | State::Proposed => ("TENTATIVE", "OPAQUE"),
        State::Declined | State::Refused | State::Cancelled => ("CANCELLED", "TRANSPARENT"),
    };
    let wall = |at: Timestamp| civil(at).strftime("%Y%m%dT%H%M%S").to_string();
    let event = [
        ("UID:", booking.id.to_string()),
        ("DTSTAMP:", now.strftime("%Y%m%dT%H%M%SZ").to_string()),
        ("LAST-MODIFIED:", booking.changed_at.strftime("%Y%m%dT%H%M%SZ").to_string()),
        ("SEQUENCE:", booking.version.to_string()),
        ("DTSTART;TZID=Europe/Stockholm:", wall(booking.span.start)),
        ("DTEND;TZID=Europe/Stockholm:", wall(booking.span.end)),
        ("SUMMARY:", summary.to_owned()),
        ("STATUS:", status.to_owned()),
        ("TRANSP:", shown.to_owned()),
        // Other people with whom the calendar is shared see only that the time is taken.
        ("CLASS:", "PRIVATE".to_owned()),
    ];
    let event: String = event.iter().flat_map(|(name, value)| [*name, value, "\r\n"]).collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Portal//SV\r\nMETHOD:PUBLISH\r\n\
         {ZONE}BEGIN:VEVENT\r\n{event}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}
