//! Moving a meeting to another time: the participant asks, and the old time stands until there is an answer.

pub mod answer;
pub mod times;

use app::booking::MovePage;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Refusal as Stands};
use domain::event::Kind;
use domain::id::{BookingId, StaffId};
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use self::times::{Aim, Times};
use super::cancel::seen;
use super::send::place;
use super::time::{start, taken};
use super::{again, conflict_view, errors, flow, meeting, times_view, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Reading, Writing};
use crate::web::id::Id;

/// The code of "the question is sent" on its way to the next page.
pub const ASKED: &str = "flytt-fragad";
/// The code of "the wish has a new time" on its way to the next page.
pub const CHANGED: &str = "flytt-andrad";

/// `med` is whose times, `veckor` how many stretches of three weeks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    med: String,
    veckor: String,
}

/// `GET /moten/{id}/flytta`
pub async fn ask(
    call: Call,
    Id(id): Id<BookingId>,
    Query(shown): Query<Shown>,
) -> Result<Response, Problem> {
    let (staff, stretches) = (shown.med.parse().ok(), shown.veckor.parse().unwrap_or(1));
    let mut page = load(&call, id, staff, stretches, None).await?;
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?.unwrap_or_default();
    page.form.values.extend(draft.into_iter().filter(|(field, _)| field == "tid"));
    if call.wants_json {
        let mut body = view(call.t(), &page.meeting.booking);
        if let Some(body) = body.as_object_mut() {
            body.insert("slots".to_owned(), times_view(call.t(), &page.free).into());
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page(page))
}

/// `med` is with whom (empty: the same person), `tid` the start (RFC 3339), `version` the meeting as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Move {
    med: String,
    tid: String,
    version: String,
}

/// `POST /moten/{id}/flytta`
pub async fn send(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Move>,
) -> Result<Response, Problem> {
    let (typed, t, hold) = (form.values.clone(), call.t(), call.portal.settings.hold_for);
    let done = call
        .post(&form, move |tx| {
            let booking = change(tx, id, &typed, hold)?;
            let mut body = view(t, &booking);
            if let Some(body) = body.as_object_mut() {
                let waits = booking.moving.is_some();
                body.insert("waits".to_owned(), waits.into());
            }
            Ok(Done::changed(format!("/moten/{id}"), body))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => {
            let waits = done.body.get("waits").and_then(serde_json::Value::as_bool);
            let state = done.body.get("state").and_then(serde_json::Value::as_str);
            let said = match (waits, state) {
                (Some(true), _) => ASKED,
                (_, Some("booked")) => answer::MOVED,
                _ => CHANGED,
            };
            Ok(call.done_saying(&done, said))
        }
        Err(Refusal::Invalid(wrong)) => {
            if call.wants_json {
                return Ok(call.invalid(&errors(&call, &wrong)));
            }
            let mut page = load(&call, id, form.values.med.parse().ok(), 1, None).await?;
            page.form = FormState { version: page.form.version, ..again(&call, &form, &wrong) };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => stopped(&call, id, &form, stands).await,
        Err(Refusal::Failure(Failure::Overlap)) => {
            stopped(&call, id, &form, Stands::SlotTaken).await
        }
        Err(other) => Err(other.into()),
    }
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    typed: &Move,
    hold: SignedDuration,
) -> Result<Booking, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (shown, _) = record.meeting(id)?;
    let version = seen(&typed.version)?;
    let staff = if typed.med.is_empty() { shown.staff } else { flow::staff(&typed.med)? };
    let start = start(&typed.tid)?;
    let with = record.handler(staff).map_err(flow::not_mine)?;
    record.lock(&Aim { booking: shown, staff, by_staff: false }.people())?;
    let (was, _) = record.meeting(id)?;
    let (by, now) = (was.participant.into(), record.now());
    let was = was.clone().seen_at(version.unwrap_or(was.version)).map_err(Refusal::Conflict)?;
    let shape = record.shape(&was)?;
    shape.notice().check_move(&was, now).map_err(Refusal::Conflict)?;
    let aim = Aim { booking: was.clone(), staff, by_staff: false };
    let (span, checked) = aim.check(&mut record, start)?;
    // What cannot be moved any more is told before what is wrong with the time.
    let booking = if shape.needs_answer() {
        was.clone().ask_move(by, (staff, span), hold, now)
    } else {
        was.clone().move_now(by, (staff, span), now)
    };
    let booking = match booking {
        Err(Stands::Past) => return Err(Wrong::new("tid", Code::Past).into()),
        other => other.map_err(Refusal::Conflict)?,
    };
    free_for(&was, (staff, start), checked)?;
    let is_elsewhere = booking.staff != was.staff;
    let booking = if is_elsewhere {
        Booking { place: place(shape.kind.as_ref(), &booking.wish, with), ..booking }
    } else {
        booking
    };
    let kind = if booking.moving.is_some() { Kind::MoveAsked } else { Kind::BookingMoved };
    keep(&mut record, kind, &was, &booking)?;
    Ok(booking)
}

/// Goes on when the time is free, and another than the meeting already has.
pub fn free_for(
    was: &Booking,
    (staff, start): (StaffId, Timestamp),
    checked: Result<(), Stands>,
) -> Result<(), Refusal<Stands>> {
    if staff == was.staff && start == was.span.start {
        return Err(Wrong::new("tid", Code::NotAChoice).into());
    }
    match checked {
        Ok(()) => Ok(()),
        Err(Stands::Past) => Err(Wrong::new("tid", Code::Past).into()),
        Err(stands) => Err(Refusal::Conflict(stands)),
    }
}

/// Keeps what became of a meeting that moves, and tells everybody who was or is in it.
pub fn keep(
    record: &mut OpenRecord<'_, '_>,
    kind: Kind,
    was: &Booking,
    booking: &Booking,
) -> Result<(), Refusal<Stands>> {
    if record.set_booking(booking)? {
        Ok(record.tell_move(kind, was, booking)?)
    } else {
        Err(Refusal::Conflict(Stands::Stale))
    }
}

/// The page with the times of one's own handler, or of `staff`.
async fn load(
    call: &Call,
    id: BookingId,
    staff: Option<StaffId>,
    stretches: i64,
    taken: Option<(Timestamp, Stands)>,
) -> Result<MovePage, Problem> {
    let read = move |tx: &mut Reading<'_, '_>| {
        let mut record = tx.own()?;
        let row = record.meeting(id)?;
        let kind = record.meeting_type(row.0.meeting_type)?;
        let row = meeting(row, kind, record.now());
        let handlers = record.handlers()?;
        let wanted = staff.unwrap_or(row.booking.staff);
        let with = handlers.iter().find(|handler| handler.id == wanted).or(handlers.first());
        let Some(with) = with.cloned() else {
            return Ok((row, None, Vec::new(), None, Vec::new()));
        };
        let aim = Aim { booking: row.booking.clone(), staff: with.id, by_staff: false };
        let times = aim.times(&mut record, stretches)?;
        let clash = match taken {
            Some((start, refusal)) => Some(aim.clash(&mut record, start, refusal)?),
            None => None,
        };
        let readers = record.readers_besides(&with)?;
        let others = handlers.into_iter().filter(|other| other.id != with.id).collect();
        Ok::<_, Failure>((row, Some((with, times)), others, clash, readers))
    };
    let (meeting, found, others, clash, readers) = call.read(read).await?;
    let mut form = FormState::new(call.key());
    form.version = Some(meeting.booking.version);
    let next = stretches.clamp(1, times::MOST_STRETCHES) + 1;
    let (with, times) = found.unwrap_or_else(|| {
        let until = domain::time::day(call.now);
        (meeting.with.clone(), Times { free: Vec::new(), until, has_more: false })
    });
    let Times { free, until, has_more } = times;
    let more = has_more.then(|| format!("/moten/{id}/flytta?med={}&veckor={next}", with.id));
    Ok(MovePage { meeting, form, with, readers, others, free, until, more, clash, refused: None })
}

/// 409: why it stays where it is; when the time is gone, the nearest free ones.
async fn stopped(
    call: &Call,
    id: BookingId,
    form: &Form<Move>,
    stands: Stands,
) -> Result<Response, Problem> {
    let (staff, tid) = (form.values.med.parse().ok(), start(&form.values.tid).ok());
    let wished = tid.filter(|_| stands.is_about_the_time()).map(|start| (start, stands));
    let mut page = load(call, id, staff, 1, wished).await?;
    page.form = FormState { version: page.form.version, ..again(call, form, &[]) };
    if let Some(clash) = page.clash.clone() {
        return Ok(taken(call, &clash, page, |_| String::new()));
    }
    if call.wants_json {
        let body = conflict_view(call, &page.meeting, stands);
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    page.refused = Some(stands);
    Ok(call.page_as(StatusCode::CONFLICT, page))
}
