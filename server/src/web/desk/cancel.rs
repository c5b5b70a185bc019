//! Staff cancel a meeting of their own, until it starts, and tell why.

use app::desk::cancel::CancelPage;
use app::desk::{Meeting, Said, errors, meeting_path};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::Refusal as Stands;
use domain::desk;
use domain::event::Kind;
use domain::id::{BookingId, StaffId};
use serde::Deserialize;

use super::{add, meeting, open, opened, seen_at, staff, view, why};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;

/// `GET /personal/moten/{id}/avboka`; a meeting that cannot be cancelled by the caller has no such page.
pub async fn ask(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let meeting = opened(&call, id).await?.meeting;
    if !meeting.can_be_cancelled() {
        return Err(Problem::NotFound);
    }
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let form = FormState {
        values: draft.unwrap_or_default(),
        version: Some(meeting.booking.version),
        ..FormState::new(call.key())
    };
    Ok(call.page(CancelPage { meeting, form }))
}

/// `skal` is why; the participant reads it. `version` is what was seen; without one only the state decides.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cancel {
    skal: String,
    version: String,
}

/// `POST /personal/moten/{id}/avboka`
pub async fn cancel(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Cancel>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (values, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let mut body = view(t, &change(tx, id, me, &values)?);
            add(&mut body, "said", Said::Cancelled.words(t));
            Ok(Done::changed(meeting_path(id, ""), body))
        })
        .await;
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, Said::Cancelled.code())),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let opened = opened(&call, id).await?;
    if let Some(stands) = stands {
        let why = why(stands, &opened.meeting.booking, call.now);
        let conflict = app::desk::item::Conflict::new(why, &form.values.skal);
        if !call.wants_json {
            let answer = opened.form(&call);
            return Ok(call.page_as(status, opened.page(answer, Some(conflict))));
        }
        let (message, _) = app::desk::item::why_words(call.t(), why);
        let mut body = view(call.t(), &opened.meeting);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", message.clone());
        add(&mut body, "said", message);
        return Ok(call.json(status, body));
    }
    let form = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        version: Some(opened.meeting.booking.version),
        ..FormState::default()
    };
    Ok(call.page_as(status, CancelPage { meeting: opened.meeting, form }))
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    me: StaffId,
    values: &Cancel,
) -> Result<Meeting, Refusal<Stands>> {
    let (mut record, (seen, _)) = open(tx, id, Purpose::AnswerBooking)?;
    record.lock(&[seen.staff.into(), seen.participant.into()])?;
    let (booking, _) = record.meeting(id)?;
    if booking.staff != me {
        return Err(Refusal::NotFound);
    }
    let now = record.now();
    let booking = seen_at(booking, &values.version)?;
    // What cannot be cancelled any more is told before what is wrong with the words.
    booking.clone().cancel(me.into(), String::new(), now).map_err(Refusal::Conflict)?;
    let was = booking.clone();
    let booking =
        booking.cancel(me.into(), desk::reason(&values.skal)?, now).map_err(Refusal::Conflict)?;
    if !record.set_booking(&booking)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_end(Kind::BookingCancelled, &was, &booking)?;
    let name = record.name()?;
    Ok(meeting(booking, name, None, me, now))
}
