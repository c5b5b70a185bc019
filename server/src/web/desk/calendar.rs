//! A meeting as a file for the calendar of the member of staff who has it, or had it until it moved to a colleague.

use axum::response::Response;
use domain::access::Purpose;
use domain::id::BookingId;

use super::{open, staff};
use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::calendar::{self, Entry};
use crate::web::id::Id;

/// `GET /personal/moten/{id}/kalender.ics`: one's own meetings, and those that are a colleague's by now.
pub async fn file(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (booking, title, is_left) = call
        .write(move |tx| {
            if let Some((booking, title)) = tx.desk()?.left_meeting(id)? {
                return Ok((booking, title, true));
            }
            let (mut record, (booking, _)) = open(tx, id, Purpose::ReadBooking)?;
            if booking.staff != me && booking.also != Some(me) {
                return Err(Failure::NotFound);
            }
            record.feeds()?;
            let title = record.calendar_title(&booking)?;
            Ok((booking, title, false))
        })
        .await?;
    let title = title.unwrap_or_else(|| call.t().feed_title_meeting());
    let entry = if is_left { Entry::left } else { Entry::of };
    Ok(calendar::file(&call, &entry(&booking, title, call.now)))
}
