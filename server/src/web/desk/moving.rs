//! Staff move a meeting of their own: by asking, or at once when the two have agreed; and the answer to a participant's.

use app::desk::moving::MovePage;
use app::desk::refusal::{self, Why};
use app::desk::{Said, meeting_path, moving_errors};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Stands};
use domain::desk::{Moved, field};
use domain::event::Kind;
use domain::id::{BookingId, StaffId};
use domain::words::{self, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::{Opened, add, add_times, meeting, open, opened_near, seen_at, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{Record, Writing};
use crate::web::booking::moving::answer as answers;
use crate::web::booking::moving::times::Aim;
use crate::web::booking::moving::{free_for, keep};
use crate::web::booking::times_view;
use crate::web::id::Id;

/// `GET /personal/moten/{id}/flytta`; a meeting that the caller cannot move has no such page.
pub async fn ask(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let mut page = load(&call, id, me, None).await?;
    if !page.meeting.booking.can_be_moved(me.into(), call.now) {
        return Err(Problem::NotFound);
    }
    page.form.values = draft.unwrap_or_default();
    if call.wants_json {
        let mut body = view(call.t(), &page.meeting);
        if let Some(body) = body.as_object_mut() {
            body.insert("slots".to_owned(), times_view(call.t(), &page.free).into());
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page(page))
}

/// `tid` is the start (RFC 3339), `hur` whether the two have agreed (`fraga`, `overens`), `meddelande` some words;
/// `version` is the meeting as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Move {
    tid: String,
    hur: String,
    meddelande: String,
    version: String,
}

/// `POST /personal/moten/{id}/flytta`
pub async fn send(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Move>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (values, t, hold) = (form.values.clone(), call.t(), call.portal.settings.hold_for);
    let done = call
        .post(&form, move |tx| {
            let (booking, name, now) = change(tx, id, me, (&values, hold))?;
            let said = if values.hur == Moved::AGREED { Said::Moved } else { Said::MoveAsked };
            let mut body = view(t, &meeting(booking, name, None, me, now));
            add(&mut body, "said", said.words(t));
            Ok(Done::changed(meeting_path(id, ""), body))
        })
        .await;
    let wished = values_start(&form);
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => {
            let is_agreed = form.values.hur == Moved::AGREED;
            let said = if is_agreed { Said::Moved } else { Said::MoveAsked };
            Ok(call.done_saying(&done, said.code()))
        }
        Err(Refusal::Invalid(wrongs)) => {
            let errors = moving_errors(call.t(), &wrongs);
            if call.wants_json {
                return Ok(call.invalid(&errors));
            }
            let mut page = load(&call, id, me, None).await?;
            page.form = again(&form, &page, &wrongs);
            page.form.errors = errors;
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => stopped(&call, id, me, (&form, wished, stands)).await,
        Err(Refusal::Failure(Failure::Overlap)) => {
            stopped(&call, id, me, (&form, wished, Stands::SlotTaken)).await
        }
        Err(other) => Err(other.into()),
    }
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    me: StaffId,
    (values, hold): (&Move, SignedDuration),
) -> Result<(Booking, String, Timestamp), Refusal<Stands>> {
    let (mut record, (shown, _)) = open(tx, id, Purpose::AnswerBooking)?;
    if shown.staff != me {
        return Err(Refusal::NotFound);
    }
    record.lock(&Aim { booking: shown, staff: me, by_staff: true }.people())?;
    let (was, _) = record.meeting(id)?;
    if was.staff != me {
        return Err(Refusal::NotFound);
    }
    let now = record.now();
    let was = seen_at(was, &values.version)?;
    let (start, how, message) = Moved::read(&values.tid, &values.hur, &values.meddelande)?;
    let aim = Aim { booking: was.clone(), staff: me, by_staff: true };
    let (span, checked) = aim.check(&mut record, start)?;
    let booking = match how {
        Moved::Ask => was.clone().ask_move(me.into(), (me, span), hold, now),
        Moved::Agreed => was.clone().move_now(me.into(), (me, span), now),
    };
    let booking = match booking {
        Err(Stands::Past) => Err(Wrong::new(field::TIME, words::Code::Past).into()),
        other => other.map_err(Refusal::Conflict),
    }?;
    free_for(&was, (me, start), checked)?;
    let booking = booking.saying(message);
    let kind = if booking.moving.is_some() { Kind::MoveAsked } else { Kind::BookingMoved };
    keep(&mut record, kind, &was, &booking)?;
    let name = record.name()?;
    Ok((booking, name, now))
}

fn values_start(form: &Form<Move>) -> Option<Timestamp> {
    form.values.tid.trim().parse().ok()
}

fn again(form: &Form<Move>, page: &MovePage, wrongs: &[Wrong]) -> FormState {
    FormState {
        values: form.typed.clone(),
        key: form.key_again(wrongs),
        version: page.form.version,
        ..FormState::default()
    }
}

/// The page with one's own free times; `taken` is a start that could not be had, and its nearest are found.
async fn load(
    call: &Call,
    id: BookingId,
    me: StaffId,
    taken: Option<(Timestamp, Stands)>,
) -> Result<MovePage, Problem> {
    let (meeting, free, nearest, close) = call
        .write(move |tx| {
            let (mut record, (booking, with)) = open(tx, id, Purpose::ReadBooking)?;
            if booking.staff != me {
                return Err(Failure::NotFound);
            }
            let aim = Aim { booking: booking.clone(), staff: me, by_staff: true };
            let free = aim.times(&mut record, 1)?.free;
            let nearest = match taken {
                Some((start, stands)) => aim.clash(&mut record, start, stands)?.nearest,
                None => Vec::new(),
            };
            // Staff move later than a participant can; the page says so, for then a message is not enough.
            let (notice, now) = (record.shape(&booking)?.notice(), record.now());
            let close = notice.check_move(&booking, now).is_err().then_some(notice.move_minutes);
            let meeting = meeting(booking, record.name()?, Some(with.name), me, now);
            Ok::<_, Failure>((meeting, free, nearest, close))
        })
        .await?;
    let version = Some(meeting.booking.version);
    let form = FormState { version, ..FormState::new(call.key()) };
    let hold_minutes = call.portal.settings.hold_for.as_mins();
    Ok(MovePage { meeting, form, free, close, hold_minutes, stopped: None, nearest })
}

/// 409: why it stays where it is; when the time is gone, the nearest free ones.
async fn stopped(
    call: &Call,
    id: BookingId,
    me: StaffId,
    (form, wished, stands): (&Form<Move>, Option<Timestamp>, Stands),
) -> Result<Response, Problem> {
    let is_taken = stands.is_about_the_time();
    let taken = wished.filter(|_| is_taken).map(|start| (start, stands));
    let mut page = load(call, id, me, taken).await?;
    let t = call.t();
    let message = refusal::sentence(t, Why::of_change(stands));
    if call.wants_json {
        let mut body = view(t, &page.meeting);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", message);
        add_times(&mut body, t, &page.nearest);
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    page.form = again(form, &page, &[]);
    page.stopped = Some(message);
    Ok(call.page_as(StatusCode::CONFLICT, page))
}

/// `svar` is `ja`, `nej` or `behall` (by who asked), `meddelande` some words; `version` is the meeting as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    meddelande: String,
    version: String,
}

/// `POST /personal/moten/{id}/flytta/svar`
pub async fn answer(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (values, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let (mut record, (shown, with)) = open(tx, id, Purpose::AnswerBooking)?;
            if !shown.is_with(me, record.now()) {
                return Err(Refusal::NotFound);
            }
            let (word, version) = answers::read(&values.svar, &values.version)?;
            let message = words::text(field::MESSAGE, &values.meddelande)?;
            let typed = (word, version, message);
            let booking = answers::change(&mut record, &shown, me.into(), typed)?;
            let (name, now) = (record.name()?, record.now());
            let mut body = view(t, &meeting(booking, name, Some(with.name), me, now));
            add(&mut body, "said", said(&values.svar).words(t));
            Ok(Done::changed(meeting_path(id, ""), body))
        })
        .await;
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, said(&form.values.svar).code())),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, Stands::Stale),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), stands),
        Err(Refusal::Failure(Failure::Overlap)) => {
            (StatusCode::CONFLICT, Vec::new(), Stands::SlotTaken)
        }
        Err(other) => return Err(other.into()),
    };
    if call.wants_json && !wrongs.is_empty() {
        return Ok(call.invalid(&moving_errors(call.t(), &wrongs)));
    }
    // The meeting stands where it was: another time near the lost one may do.
    let near = move |record: &mut Record<'_, '_>, booking: &Booking| match booking.moving {
        Some(moving) if stands.is_about_the_time() || stands == Stands::TooLate => {
            let aim = Aim { booking: booking.clone(), staff: me, by_staff: true };
            Ok(aim.clash(record, moving.span.start, stands)?.nearest)
        }
        _ => Ok(Vec::new()),
    };
    let opened = opened_near(&call, id, near).await?;
    Ok(refused(&call, opened, (status, stands), &form.values.meddelande))
}

const fn said(answer: &str) -> Said {
    match answer.as_bytes() {
        b"ja" => Said::Moved,
        _ => Said::MoveStays,
    }
}

/// The meeting as it stands, with what stood in the way of the answer and the words that were written.
fn refused(
    call: &Call,
    opened: Opened,
    (status, stands): (StatusCode, Stands),
    wrote: &str,
) -> Response {
    let why = Why::of_move_answer(stands);
    if call.wants_json {
        let mut body = view(call.t(), &opened.meeting);
        add(&mut body, "error", stands.as_str().to_owned());
        add(&mut body, "message", refusal::sentence(call.t(), why));
        add_times(&mut body, call.t(), &opened.nearest);
        return call.json(status, body);
    }
    let (form, conflict) = (opened.form(call), opened.conflict(why, wrote));
    call.page_as(status, opened.page(form, Some(conflict)))
}
