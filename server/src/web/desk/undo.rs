//! Staff take back their own cancellation, within a minute and if the time is still free.

use app::desk::item::{Conflict, Why, why_words};
use app::desk::{Said, errors, meeting_path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::Refusal as Stands;
use domain::id::BookingId;

use super::{add, meeting, open, opened, staff, view, why};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::booking::cancel::seen;
use crate::web::booking::undo::{Undo, restore};
use crate::web::booking::{times, times_view};
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

/// 409: why it stays cancelled; when somebody took the time, the free ones nearest to it.
async fn stopped(call: &Call, id: BookingId, stands: Stands) -> Result<Response, Problem> {
    let opened = opened(call, id).await?;
    let booking = &opened.meeting.booking;
    let why = match stands {
        Stands::UndoOver => Why::UndoOver,
        Stands::SlotTaken => Why::UndoTaken,
        Stands::Stale | Stands::AlreadyAnswered => Why::Changed,
        _ => why(stands, booking, call.now),
    };
    let (staff, wished) = (booking.staff, booking.span);
    let nearest = if stands == Stands::SlotTaken {
        call.write(move |tx| {
            let (mut record, (booking, _)) = open(tx, id, Purpose::ReadBooking)?;
            let shape = record.shape(&booking)?;
            times::clash(&mut record, (staff, &shape), (wished, stands)).map(|clash| clash.nearest)
        })
        .await?
    } else {
        Vec::new()
    };
    if call.wants_json {
        let (title, words) = why_words(call.t(), why);
        let mut body = view(call.t(), &opened.meeting);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", format!("{title}. {words}"));
        if let Some(body) = body.as_object_mut() {
            body.insert("nearest".to_owned(), times_view(call.t(), &nearest).into());
        }
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    let conflict = Conflict { nearest, ..Conflict::new(why, "") };
    let form = opened.form(call);
    Ok(call.page_as(StatusCode::CONFLICT, opened.page(form, Some(conflict))))
}
