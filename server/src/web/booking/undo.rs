//! Taking back one's own cancellation, within a minute and if the time is still free.

use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Refusal as Stands};
use domain::event::Kind;
use domain::id::{BookingId, PersonId};
use serde::Deserialize;

use super::cancel::seen;
use super::stopped::stopped;
use super::{errors, one, page, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::OpenRecord;
use crate::web::id::Id;

/// The code of "the cancellation is undone" on its way to the next page.
pub const DONE: &str = "angrad";

/// `version` is the cancelled meeting as the person saw it; a program may leave it out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Undo {
    pub version: String,
}

/// `POST /moten/{id}/angra`
pub async fn undo(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Undo>,
) -> Result<Response, Problem> {
    let (typed, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let mut record = tx.own()?;
            let by = record.participant().into();
            let (booking, _) = record.meeting(id)?;
            let booking = restore(&mut record, &booking, by, seen(&typed.version)?)?;
            Ok(Done::changed(format!("/moten/{id}"), view(t, &booking)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, DONE)),
        Err(Refusal::Invalid(wrong)) => {
            if call.wants_json {
                return Ok(call.invalid(&errors(&call, &wrong)));
            }
            let mut page = page(&call, one(&call, id).await?, None);
            page.form = FormState { errors: errors(&call, &wrong), ..page.form };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => stopped(&call, id, stands).await,
        Err(Refusal::Failure(Failure::Overlap)) => stopped(&call, id, Stands::SlotTaken).await,
        Err(other) => Err(other.into()),
    }
}

/// Restores a meeting that `by` cancelled: both people's time is locked, and must still be free.
pub fn restore(
    record: &mut OpenRecord<'_, '_>,
    shown: &Booking,
    by: PersonId,
    version: Option<i64>,
) -> Result<Booking, Refusal<Stands>> {
    record.lock(&[shown.staff.into(), shown.participant.into()])?;
    let (booking, _) = record.meeting(shown.id)?;
    let seen = version.unwrap_or(booking.version);
    let (cancelled_at, now) = (booking.changed_at, record.now());
    let booking = booking.seen_at(seen).and_then(|it| it.restore(by, now));
    let booking = booking.map_err(Refusal::Conflict)?;
    let (staff, span) = (booking.staff, booking.span);
    let mut calendar = record.calendar(staff, span)?;
    // Time off and single days from before left the meeting standing: they do not stand in its way now.
    calendar.time_off = record.time_off_since(staff, span, cancelled_at)?;
    calendar.days = record.single_days_since(staff, span, cancelled_at)?;
    calendar.diary().is_still_free(span).map_err(Refusal::Conflict)?;
    if !record.set_booking(&booking)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_meeting(Kind::BookingRestored, &booking)?;
    Ok(booking)
}
