//! Asking for a meeting: decided again, with both people's time locked, in the transaction that keeps it.

use app::booking::{CheckPage, Clash, NeedsPage, TimePage, check_part};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Handler, Mode, Refusal as Stands, Wish, check_room};
use domain::event::Kind;
use domain::id::{BookingId, MeetingTypeId, StaffId};
use domain::meeting_type::{MeetingType, Shape};
use domain::time::Span;
use domain::words::{Code, Wrong};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::draft::Answers;
use super::flow::{choices, mend, not_mine, staff, whom_page};
use super::kind::{chosen, in_kind, kind, kind_id};
use super::time::{page, start, taken};
use super::times::Times;
use super::{again, times, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{Record, Writing};

/// `med` is whom, `typ` the kind of meeting (empty for the handler's own rules), `tid` the start (RFC 3339), `satt` the way to meet; the rest may be empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Request {
    med: String,
    typ: String,
    tid: String,
    satt: String,
    tolk: String,
    behov: String,
    arende: String,
}

/// What was asked for, read.
#[derive(Clone, Debug)]
struct Asked {
    id: BookingId,
    staff: StaffId,
    kind: Option<MeetingTypeId>,
    start: jiff::Timestamp,
    wish: Wish,
}

/// `POST /moten`
pub async fn request(call: Call, form: Form<Request>) -> Result<Response, Problem> {
    let asked = read(&form.values);
    let t = call.t();
    let done = call
        .post(&form, move |tx| {
            let booking = ask(tx, asked.clone()?)?;
            Answers::forget(tx);
            Ok(Done::created(format!("/moten/{}", booking.id), view(t, &booking)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done(&done)),
        Err(Refusal::Invalid(wrong)) => invalid(&call, &form, wrong).await,
        Err(Refusal::Conflict(stands)) => stopped(&call, &form, stands).await,
        // Somebody else's post came between the check and the row: the database saw it.
        Err(Refusal::Failure(Failure::Overlap)) => stopped(&call, &form, Stands::SlotTaken).await,
        Err(other) => Err(other.into()),
    }
}

/// Reads every field, and says everything that is wrong at once.
fn read(typed: &Request) -> Result<Asked, Vec<Wrong>> {
    let staff = staff(&typed.med);
    let kind = kind_id(&typed.typ);
    let start = start(&typed.tid);
    let wish = Wish::read(&typed.satt, &typed.tolk, &typed.behov, &typed.arende);
    let id = BookingId(Uuid::now_v7());
    match (staff, kind, start, wish) {
        (Ok(staff), Ok(kind), Ok(start), Ok(wish)) => Ok(Asked { id, staff, kind, start, wish }),
        (staff, kind, start, wish) => {
            let wrong = [staff.err(), kind.err(), start.err()];
            let mut wrong: Vec<_> = wrong.into_iter().flatten().collect();
            wrong.extend(wish.err().into_iter().flatten());
            Err(wrong)
        }
    }
}

fn ask(tx: &mut Writing<'_, '_>, asked: Asked) -> Result<Booking, Refusal<Stands>> {
    let Asked { id, staff, kind: wanted, start, wish } = asked;
    let mut record = tx.own()?;
    let (participant, now) = (record.participant(), record.now());
    let handler = record.handler(staff).map_err(not_mine)?;
    let kind = kind(&mut record, wanted)?;
    let wish = in_kind(kind.as_ref(), wish)?;
    record.lock(&[staff.into(), participant.into()])?;
    check_room(&record.ahead()?, staff).map_err(Refusal::Conflict)?;
    let shape = Shape::new(kind, &wish.interpreter);
    let span = match times::check(&mut record, (staff, &shape), start)? {
        (span, Ok(())) => span,
        (_, Err(Stands::Past)) => return Err(Wrong::new("tid", Code::Past).into()),
        (_, Err(stands)) => return Err(Refusal::Conflict(stands)),
    };
    let place = place(shape.kind.as_ref(), &wish, handler);
    let mut booking = Booking::request(id, (participant, staff), span, wish, place, now);
    booking.meeting_type = shape.kind.as_ref().map(|kind| kind.id);
    let kind = if shape.needs_answer() {
        Kind::BookingRequested
    } else {
        booking = booking.at_once(now);
        Kind::BookingMade
    };
    record.add_booking(&booking)?;
    record.tell_meeting(kind, &booking)?;
    Ok(booking)
}

/// Where they meet: the kind's own place, or where the member of staff meets people.
pub fn place(kind: Option<&MeetingType>, wish: &Wish, handler: Handler) -> String {
    if wish.mode != Mode::Visit {
        return String::new();
    }
    let place = kind.map(|kind| kind.place.clone()).unwrap_or_default();
    if place.is_empty() { handler.place } else { place }
}

/// What was asked for, as far as it can be read: for showing the answers again.
fn shape(record: &mut Record<'_, '_>, typed: &Request) -> Result<Shape, Failure> {
    let kind = match chosen(record, kind_id(&typed.typ).ok().flatten()) {
        Err(Failure::NotFound) => None,
        other => other?,
    };
    Ok(Shape::new(kind, typed.tolk.trim()))
}

/// 422: the answers are kept, and the page that asks the first question to mend is shown.
async fn invalid(
    call: &Call,
    form: &Form<Request>,
    wrong: Vec<Wrong>,
) -> Result<Response, Problem> {
    keep(call, form).await?;
    let state = again(call, form, &wrong);
    let whom = staff(&form.values.med).ok();
    if call.wants_json {
        return in_place(call, state, whom, &form.values).await;
    }
    let is_about = |field: &str| wrong.iter().any(|wrong| wrong.field == field);
    let is_first = ["med", "typ", "tolk"].into_iter().any(is_about);
    let found = match whom.filter(|_| !is_first) {
        Some(staff) => shown(call, staff, &form.values).await?,
        None => None,
    };
    let Some((times, shape)) = found else {
        let choices = call.read(|tx| choices(&mut tx.own()?)).await?;
        return Ok(mend(call, whom_page(state, choices), &wrong));
    };
    match start(&form.values.tid) {
        Ok(start) if !is_about("tid") && is_about("nyckel") => {
            let (with, span) = (times.with, times_span(times.length, start));
            let of = with.clone();
            let readers = call.read(move |tx| tx.own()?.readers_besides(&of)).await?;
            let kind = shape.kind;
            let page = CheckPage { form: state, with, kind, span, readers, clash: None };
            Ok(mend(call, page, &wrong))
        }
        Ok(_) if !is_about("tid") => {
            Ok(mend(call, NeedsPage { form: state, modes: shape.modes() }, &wrong))
        }
        _ => {
            let page: TimePage = page(state, times, None);
            Ok(mend(call, page, &wrong))
        }
    }
}

/// The times of the person chosen, for what was asked for; nothing for somebody else's.
async fn shown(
    call: &Call,
    staff: StaffId,
    typed: &Request,
) -> Result<Option<(Times, Shape)>, Failure> {
    let typed = typed.clone();
    let found = call.read(move |tx| {
        let mut record = tx.own()?;
        let shape = shape(&mut record, &typed)?;
        Ok((times::times(&mut record, (staff, &shape), 1)?, shape))
    });
    match found.await {
        Ok(found) => Ok(Some(found)),
        Err(Failure::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// 422 as JSON, with the answers and what to mend in them where there is a person and a time to show.
async fn in_place(
    call: &Call,
    form: FormState,
    whom: Option<StaffId>,
    typed: &Request,
) -> Result<Response, Problem> {
    let errors = form.errors.clone();
    let (Some(staff), Ok(start)) = (whom, start(&typed.tid)) else {
        return Ok(call.invalid(&errors));
    };
    let Some((times, shape)) = shown(call, staff, typed).await? else {
        return Ok(call.invalid(&errors));
    };
    let span = times_span(times.length, start);
    let with = times.with.clone();
    let readers = call.read(move |tx| tx.own()?.readers_besides(&with)).await?;
    let kind = shape.kind;
    let page = CheckPage { form, with: times.with, kind, span, readers, clash: None };
    let part = app::render::part(|| check_part(call.t(), page));
    let body = json!({ "errors": errors, "part": part });
    Ok(call.json(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// 409: the time is gone. The other answers stand, and the nearest free times are offered.
async fn stopped(call: &Call, form: &Form<Request>, stands: Stands) -> Result<Response, Problem> {
    keep(call, form).await?;
    let (Ok(staff), Ok(start)) = (staff(&form.values.med), start(&form.values.tid)) else {
        return Err(Problem::NotFound);
    };
    let typed = form.values.clone();
    let (with, span, readers, clash, kind): (Handler, Span, _, _, _) = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let with = record.handler(staff)?;
            let shape = shape(&mut record, &typed)?;
            let (span, _) = times::check(&mut record, (staff, &shape), start)?;
            let clash = match stands {
                _ if stands.is_about_the_time() => {
                    times::clash(&mut record, (staff, &shape), (span, stands))?
                }
                _ => Clash { refusal: stands, wished: span, nearest: Vec::new() },
            };
            let readers = record.readers_besides(&with)?;
            Ok::<_, Failure>((with, span, readers, clash, shape.kind))
        })
        .await?;
    let form = again(call, form, &[]);
    let page = CheckPage { form, with, kind, span, readers, clash: Some(clash.clone()) };
    Ok(taken(call, &clash, page, |page| app::render::part(|| check_part(call.t(), page))))
}

/// Nothing typed is lost: the way back to each question finds its answer.
async fn keep(call: &Call, form: &Form<Request>) -> Result<(), Failure> {
    let typed = form.typed.clone();
    call.write(move |tx| Answers::change(tx, "/moten", |answers| answers.take(&typed)))
        .await
        .map(drop)
}

fn times_span(length: Span, start: jiff::Timestamp) -> Span {
    let end = start.saturating_add(length.end.duration_since(length.start)).unwrap_or(start);
    Span::new(start, end)
}
