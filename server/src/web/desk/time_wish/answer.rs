//! The answer to a wish: a time that is held, or a no in words. Of two at once, one counts.

use app::desk::time_wish::{WishPage, path, refusal};
use app::desk::{Said, errors, meeting_path};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Time, nearest};
use domain::desk::{Reply, field};
use domain::event::Kind;
use domain::id::{BookingId, StaffId, TimeWishId};
use domain::time::Span;
use domain::time_wish::{Refusal as Stands, Standing, TimeWish};
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use uuid::Uuid;

use super::super::{add, staff};
use super::{DECLINED, calendar, load, open, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Writing};
use crate::web::booking::send::place;
use crate::web::booking::{time_wish as own, times_view};
use crate::web::id::Id;

/// How many of the nearest a taken time is answered with.
const NEAREST: usize = 3;

/// `svar` is `foresla` (then `tid` is needed, RFC 3339) or `avboj` (then `meddelande` is); `version` is the wish as it was
/// seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    tid: String,
    meddelande: String,
    version: String,
}

/// `POST /personal/onskemal/{id}/svar`
pub async fn answer(
    call: Call,
    Id(id): Id<TimeWishId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (values, t, hold) = (form.values.clone(), call.t(), call.portal.settings.hold_for);
    let booking = BookingId(Uuid::now_v7());
    let done = call
        .post(&form, move |tx| {
            let now = tx.now();
            let wish = change(tx, id, (me, booking), &values, hold)?;
            let body = own::view(t, &wish, now);
            Ok(match wish.standing(now) {
                Standing::Proposed => Done::created(meeting_path(booking, ""), body),
                _ => Done::changed(path(id, ""), body),
            })
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) if done.status == StatusCode::CREATED.as_u16() => {
            Ok(call.done_saying(&done, Said::Proposed.code()))
        }
        Ok(done) => Ok(call.done_saying(&done, DECLINED)),
        Err(Refusal::Invalid(wrongs)) => wrong(&call, id, &form, &wrongs).await,
        Err(Refusal::Conflict(stands)) => stopped(&call, id, &form, stands).await,
        Err(Refusal::Failure(Failure::Overlap)) => {
            stopped(&call, id, &form, Stands::Time(Time::SlotTaken)).await
        }
        Err(other) => Err(other.into()),
    }
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: TimeWishId,
    (me, booking): (StaffId, BookingId),
    values: &Answer,
    hold: SignedDuration,
) -> Result<TimeWish, Refusal<Stands>> {
    let mut record = open(tx, id, Purpose::AnswerBooking)?;
    let participant = record.participant();
    record.lock(&[me.into(), participant.into()])?;
    let (wish, _) = record.time_wish(id)?;
    let now = record.now();
    let version: i64 =
        values.version.parse().map_err(|_| Wrong::new("version", Code::NotANumber))?;
    let wish = wish.waiting(now).and_then(|wish| wish.seen_at(version));
    let wish = wish.map_err(Refusal::Conflict)?;
    let (reply, message) = Reply::read(&values.svar, &values.tid, &values.meddelande)?;
    let (wish, kind) = match reply {
        Reply::Confirm => return Err(Wrong::new(field::ANSWER, Code::NotAChoice).into()),
        Reply::Decline => (wish.decline(me, message, now), Kind::TimeWishDeclined),
        Reply::Propose(start) => {
            let booking = propose(&mut record, &wish, (booking, start), (message, hold))?;
            (wish.answer(me, &booking, now), Kind::TimeWishAnswered)
        }
    };
    let wish = wish.map_err(Refusal::Conflict)?;
    if !record.set_time_wish(&wish)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_time_wish(kind, &wish)?;
    Ok(wish)
}

/// The time that answers: a meeting that is proposed and held, made of the wish.
fn propose(
    record: &mut OpenRecord<'_, '_>,
    wish: &TimeWish,
    (id, start): (BookingId, Timestamp),
    (message, hold): (String, SignedDuration),
) -> Result<Booking, Refusal<Stands>> {
    let now = record.now();
    let not_a_choice = || Wrong::new(field::TIME, Code::NotAChoice);
    let kind = record.meeting_type(wish.meeting_type)?;
    let rules = calendar(record, wish, Span::new(now, now))?.rules;
    let span = rules.meeting(start);
    let checked = calendar(record, wish, span)?.diary().check(span, now);
    checked.map_err(|stands| match stands {
        Time::SlotTaken | Time::DayFull => Refusal::Conflict(stands.into()),
        _ => not_a_choice().into(),
    })?;
    let (_, handler) = record.time_wish(wish.id)?;
    let place = place(kind.as_ref(), &wish.wish, handler);
    let people = (wish.participant, wish.staff);
    let booking = Booking::request(id, people, span, wish.wish.clone(), place, now);
    let booking = Booking { meeting_type: wish.meeting_type, ..booking.offered(message, hold) };
    record.add_booking(&booking)?;
    record.tell_meeting(Kind::BookingProposed, &booking)?;
    Ok(booking)
}

/// The form that was sent, with everything typed. Its key was not used up.
fn typed<'p>(
    page: &'p mut WishPage,
    form: &Form<Answer>,
    wrongs: &[Wrong],
) -> Option<&'p mut FormState> {
    let answering = page.answering.as_mut()?;
    let is_no = form.values.svar == Reply::DECLINE;
    let state = if is_no { &mut answering.declining } else { &mut answering.proposing };
    state.values.clone_from(&form.typed);
    state.key = form.key_again(wrongs);
    Some(state)
}

/// 422: the page again with everything typed.
async fn wrong(
    call: &Call,
    id: TimeWishId,
    form: &Form<Answer>,
    wrongs: &[Wrong],
) -> Result<Response, Problem> {
    let errors = errors(call.t(), wrongs);
    if call.wants_json {
        return Ok(call.invalid(&errors));
    }
    let mut page = load(call, id).await?;
    if let Some(state) = typed(&mut page, form, wrongs) {
        state.errors = errors;
    }
    Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// 409: how it stands now, what was written, and the nearest times when one is gone.
async fn stopped(
    call: &Call,
    id: TimeWishId,
    form: &Form<Answer>,
    stands: Stands,
) -> Result<Response, Problem> {
    let mut page = load(call, id).await?;
    if call.wants_json {
        let mut body = view(call.t(), &page, call.now);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", refusal(call.t(), stands, &page.wish.name));
        if let (Stands::Time(_), Some(object)) = (stands, body.as_object_mut()) {
            let wished = form.values.tid.trim().parse().unwrap_or(call.now);
            let all = page.answering.map(|answering| answering.offer.all()).unwrap_or_default();
            let near = times_view(call.t(), &nearest(&all, wished, NEAREST));
            object.insert("nearest".to_owned(), near.into());
        }
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    form.values.meddelande.clone_into(&mut page.wrote);
    page.stopped = Some(stands);
    typed(&mut page, form, &[]);
    Ok(call.page_as(StatusCode::CONFLICT, page))
}
