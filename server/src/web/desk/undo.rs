//! Staff take back their own cancellation, within a minute and if the time is still free.

use app::desk::refusal::{self, Why};
use app::desk::{Said, errors, meeting_path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Stands};
use domain::id::BookingId;

use super::{add, add_times, meeting, open, opened_near, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Record;
use crate::web::booking::cancel::seen;
use crate::web::booking::times;
use crate::web::booking::undo::{Undo, restore};
use crate::web::id::Id;

/// `POST /personal/moten/{id}/angra`
pub async fn undo(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Undo>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (typed, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let (mut record, (booking, _)) = open(tx, id, Purpose::AnswerBooking)?;
            if booking.staff != me {
                return Err(Refusal::NotFound);
            }
            let booking = restore(&mut record, &booking, me.into(), seen(&typed.version)?)?;
            let (name, now) = (record.name()?, record.now());
            let mut body = view(t, &meeting(booking, name, None, me, now));
            add(&mut body, "said", Said::Restored.words(t));
            Ok(Done::changed(meeting_path(id, ""), body))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, Said::Restored.code())),
        Err(Refusal::Invalid(wrongs)) if call.wants_json => {
            Ok(call.invalid(&errors(call.t(), &wrongs)))
        }
        // The form has no field to mend: the page as it stands has a sound one.
        Err(Refusal::Invalid(_)) => stopped(&call, id, Stands::Stale).await,
        Err(Refusal::Conflict(stands)) => stopped(&call, id, stands).await,
        Err(Refusal::Failure(Failure::Overlap)) => stopped(&call, id, Stands::SlotTaken).await,
        Err(other) => Err(other.into()),
    }
}

/// 409: why it stays cancelled; when the time cannot be had again, the free ones nearest to it.
async fn stopped(call: &Call, id: BookingId, stands: Stands) -> Result<Response, Problem> {
    let near = move |record: &mut Record<'_, '_>, booking: &Booking| {
        if !stands.is_about_the_time() {
            return Ok(Vec::new());
        }
        let shape = record.shape(booking)?;
        let clash = times::clash(record, (booking.staff, &shape), (booking.span, stands))?;
        Ok(clash.nearest)
    };
    let opened = opened_near(call, id, near).await?;
    let why = Why::of_undo(stands);
    if call.wants_json {
        let mut body = view(call.t(), &opened.meeting);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", refusal::sentence(call.t(), why));
        add_times(&mut body, call.t(), &opened.nearest);
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    let (form, conflict) = (opened.form(call), opened.conflict(why, ""));
    Ok(call.page_as(StatusCode::CONFLICT, opened.page(form, Some(conflict))))
}
