//! Cancelling a meeting, until it starts.

use app::booking::CancelPage;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Refusal as Stands};
use domain::event::Kind;
use domain::id::BookingId;
use domain::words::{self as typed_words, Code, Wrong};
use serde::Deserialize;

use super::{again, conflict, errors, one, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;

/// `GET /moten/{id}/avboka`
pub async fn ask(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let meeting = one(&call, id).await?;
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let mut form = FormState::new(call.key());
    form.values = draft.unwrap_or_default();
    form.values.remove("version");
    form.version = Some(meeting.booking.version);
    Ok(call.page(CancelPage { meeting, form, is_stale: false }))
}

/// `skal` is why, in the participant's own words, or empty; `version` is the meeting as the person saw it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cancel {
    skal: String,
    version: String,
}

/// `POST /moten/{id}/avboka`
pub async fn cancel(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Cancel>,
) -> Result<Response, Problem> {
    let (typed, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            tx.own()?.meeting(id)?;
            let reason = typed_words::text("skal", &typed.skal)?;
            let booking = change(tx, id, reason, seen(&typed.version)?)?;
            Ok(Done::changed(format!("/moten/{id}"), view(t, &booking)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done(&done)),
        Err(Refusal::Invalid(wrong)) => {
            if call.wants_json {
                return Ok(call.invalid(&errors(&call, &wrong)));
            }
            let meeting = one(&call, id).await?;
            let mut form = again(&call, &form, &wrong);
            form.version = Some(meeting.booking.version);
            let page = CancelPage { meeting, form, is_stale: false };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => {
            let meeting = one(&call, id).await?;
            if call.wants_json {
                return Ok(conflict(&call, &meeting, stands));
            }
            let mut form = again(&call, &form, &[]);
            form.version = Some(meeting.booking.version);
            let page = CancelPage { meeting, form, is_stale: stands == Stands::Stale };
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// The version the person saw; a program may leave it out and cancel the meeting as it stands.
pub fn seen(typed: &str) -> Result<Option<i64>, Wrong> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| Wrong::new("version", Code::NotANumber))
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    reason: String,
    version: Option<i64>,
) -> Result<Booking, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (seen, _) = record.meeting(id)?;
    record.lock(&[seen.staff.into(), seen.participant.into()])?;
    let (booking, _) = record.meeting(id)?;
    let version = version.unwrap_or(booking.version);
    let booking = booking.seen_at(version).map_err(Refusal::Conflict)?;
    let (by, now) = (booking.participant.into(), record.now());
    let notice = record.shape(&booking)?.notice();
    if booking.can_be_cancelled(now) {
        notice.check_cancel(&booking, now).map_err(Refusal::Conflict)?;
    }
    let was = booking.clone();
    let booking = booking.cancel(by, reason, now).map_err(Refusal::Conflict)?;
    if !record.set_booking(&booking)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_end(Kind::BookingCancelled, &was, &booking)?;
    Ok(booking)
}
