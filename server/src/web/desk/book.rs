//! Staff book a meeting with one of their participants: by proposing a time, or at once when the two have agreed.

pub mod times;

use app::desk::book::{BookPage, path};
use app::desk::{Said, book_errors, meeting_path};
use app::text::T;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Stands};
use domain::desk::Moved;
use domain::desk::book::{Book, First, Typed, field};
use domain::event::Kind;
use domain::id::{BookingId, ParticipantId, StaffId};
use domain::meeting_type::{MeetingType, Shape};
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::times::Plan;
use super::{Meeting, add, meeting, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::web::booking::kind::{in_kind, kind};
use crate::web::booking::send::place;
use crate::web::booking::times_view;
use crate::web::id::Id;

/// `typ`, `tolk` and `med` decide which times there are, for programs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    typ: String,
    tolk: String,
    med: String,
}

/// `GET /personal/deltagare/{id}/boka`; the answers so far wait as a draft and decide which times are shown.
pub async fn ask(
    call: Call,
    Id(id): Id<ParticipantId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?.unwrap_or_default();
    let Asked { typ, tolk, med } = asked;
    let named = [(field::KIND, typ), ("tolk", tolk), (field::ALSO, med)];
    let named = named.into_iter().filter(|(_, value)| !value.is_empty());
    let mut values = if call.wants_json { Fields::new() } else { draft };
    values.extend(named.map(|(name, value)| (name.to_owned(), value)));
    let form = FormState { values, ..FormState::new(call.key()) };
    let page = load(&call, id, form, None).await?;
    if call.wants_json {
        let types = page.kinds.iter().map(|kind| json!({ "id": kind.id, "name": kind.name }));
        let with = page.colleagues.iter().map(|one| json!({ "id": one.id, "name": one.name }));
        let (types, with): (Vec<_>, Vec<_>) = (types.collect(), with.collect());
        let body = json!({
            "types": types,
            "colleagues": with,
            "slots": times_view(call.t(), &page.free),
        });
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page(page))
}

/// `typ` is the kind of meeting (empty for the ordinary one), `satt` how to meet, `tolk` a language, `med` a colleague,
/// `tid` the start (RFC 3339), `hur` whether the two have agreed (`fraga`, `overens`), `meddelande` some words;
/// `visa` only keeps the answers and shows the times they leave.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fill {
    typ: String,
    satt: String,
    tolk: String,
    med: String,
    tid: String,
    hur: String,
    meddelande: String,
    visa: String,
}

/// `POST /personal/deltagare/{id}/boka`
pub async fn send(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Fill>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    if !form.values.visa.is_empty() {
        return show(&call, id, &form).await;
    }
    let (typed, t, hold) = (form.values.clone(), call.t(), call.portal.settings.hold_for);
    let booking = BookingId(Uuid::now_v7());
    let said = if typed.hur == Moved::AGREED { Said::Booked } else { Said::Offered };
    let done = call
        .post(&form, move |tx| {
            let made = book(tx, (booking, id), me, (&typed, hold))?;
            Ok(done(t, &made, said))
        })
        .await;
    let (wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, said.code())),
        Err(Refusal::Invalid(wrongs)) => (wrongs, None),
        Err(Refusal::Conflict(stands)) => (Vec::new(), Some(stands)),
        // Somebody else's post came between the check and the row: the database saw it.
        Err(Refusal::Failure(Failure::Overlap)) => (Vec::new(), Some(Stands::SlotTaken)),
        Err(other) => return Err(other.into()),
    };
    let again = FormState {
        values: form.typed.clone(),
        errors: book_errors(call.t(), &wrongs),
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    refused(&call, id, again, (form.values.tid.trim().parse().ok(), stands)).await
}

fn done(t: T, made: &Meeting, said: Said) -> Done {
    let mut body = view(t, made);
    add(&mut body, "said", said.words(t));
    Done::created(meeting_path(made.booking.id, ""), body)
}

/// Keeps the answers so far, and shows the page with the times that they leave.
async fn show(call: &Call, id: ParticipantId, form: &Form<Fill>) -> Result<Response, Problem> {
    let (place, mut typed) = (call.path.clone(), form.typed.clone());
    typed.remove(field::SHOW);
    call.write(move |tx| {
        opened(tx, id)?;
        tx.keep_draft(&place, &typed)
    })
    .await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, json!({ "location": path(id) })));
    }
    Ok(Redirect::to(&path(id)).into_response())
}

/// 422 with what to mend, or 409 with why and the nearest times; everything typed is there still.
async fn refused(
    call: &Call,
    id: ParticipantId,
    form: FormState,
    (start, stands): (Option<Timestamp>, Option<Stands>),
) -> Result<Response, Problem> {
    let t = call.t();
    let Some(stands) = stands else {
        if call.wants_json {
            return Ok(call.invalid(&form.errors));
        }
        let page = load(call, id, form, None).await?;
        return Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let mut page = load(call, id, form, start).await?;
    let message = why(t, stands);
    if call.wants_json {
        let body = json!({
            "error": stands.as_str(),
            "message": message,
            "nearest": times_view(t, &page.nearest),
        });
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    page.stopped = Some(message);
    Ok(call.page_as(StatusCode::CONFLICT, page))
}

fn why(t: T, stands: Stands) -> String {
    match stands {
        Stands::TooShortNotice => t.book_short_notice(),
        Stands::TooFarAhead => t.book_far(),
        Stands::OutsideHours => t.book_outside(),
        Stands::DayFull => t.book_day_full(),
        _ => t.book_taken(),
    }
}

/// Opens a participant's record to book a meeting; `NotFound` for those who take no bookings.
fn opened<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: ParticipantId,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    tx.open(id, Purpose::MakeBooking)
}

fn book(
    tx: &mut Writing<'_, '_>,
    (id, participant): (BookingId, ParticipantId),
    me: StaffId,
    (typed, hold): (&Fill, SignedDuration),
) -> Result<Meeting, Refusal<Stands>> {
    let mut record = opened(tx, participant)?;
    let book = Book::read(&Typed {
        kind: &typed.typ,
        mode: &typed.satt,
        interpreter: &typed.tolk,
        also: &typed.med,
        time: &typed.tid,
        how: &typed.hur,
        message: &typed.meddelande,
    })?;
    let plan = plan(&mut record, me, book.first, &book.wish.interpreter)?;
    let wish = in_kind(plan.shape.kind.as_ref(), book.wish)?;
    record.lock(&plan.people(participant))?;
    let now = record.now();
    let span = match plan.check(&mut record, book.start)? {
        (span, Ok(())) => span,
        (_, Err(Stands::Past)) => return Err(Wrong::new("tid", Code::Past).into()),
        (_, Err(stands)) => return Err(Refusal::Conflict(stands)),
    };
    let own = record.handler(me)?;
    let place = place(plan.shape.kind.as_ref(), &wish, own);
    let asked = Booking::request(id, (participant, me), span, wish, place, now);
    let asked = Booking {
        also: plan.also,
        meeting_type: plan.shape.kind.as_ref().map(|kind| kind.id),
        ..asked
    };
    let (kind, booking) = match book.how {
        Moved::Ask => (Kind::BookingProposed, asked.offered(book.message, hold)),
        Moved::Agreed => (Kind::BookingMade, asked.at_once(now).saying(book.message)),
    };
    record.add_booking(&booking)?;
    record.tell_meeting(kind, &booking)?;
    let name = record.name()?;
    Ok(meeting(booking, name, None, me, now))
}

/// What is to be booked; a kind or a colleague that cannot be chosen is as wrong as one that is not there.
fn plan(
    record: &mut Record<'_, '_>,
    me: StaffId,
    first: First,
    interpreter: &str,
) -> Result<Plan, Refusal<Stands>> {
    let kind = kind(record, first.kind)?;
    if first.also == Some(me) {
        return Err(Wrong::new(field::ALSO, Code::NotAChoice).into());
    }
    if let Some(also) = first.also {
        record.handler(also).map_err(|failure| match failure {
            Failure::NotFound => Refusal::from(Wrong::new(field::ALSO, Code::NotAChoice)),
            other => other.into(),
        })?;
    }
    Ok(Plan { me, also: first.also, shape: Shape::new(kind, interpreter) })
}

/// The page with the times that the first answers leave; `wished` is a start that could not be had.
async fn load(
    call: &Call,
    id: ParticipantId,
    form: FormState,
    wished: Option<Timestamp>,
) -> Result<BookPage, Failure> {
    let (me, _) = staff(call)?;
    let (kind, also) = (form.value(field::KIND), form.value(field::ALSO));
    let interpreter = form.value("tolk").trim().to_owned();
    call.write(move |tx| {
        let mut record = opened(tx, id)?;
        let mut kinds = record.open_meeting_types()?;
        kinds.retain(MeetingType::is_for_staff);
        // The ordinary one stands first and is chosen.
        kinds.sort_by_key(|kind| kind.length_minutes.is_some());
        let mut colleagues = record.handlers()?;
        colleagues.retain(|colleague| colleague.id != me);
        let chosen = kinds.iter().find(|one| one.id.to_string() == kind).or(kinds.first());
        let third = colleagues.iter().find(|one| one.id.to_string() == also).map(|one| one.id);
        let plan = Plan { me, also: third, shape: Shape::new(chosen.cloned(), &interpreter) };
        let nearest = wished.map(|start| plan.nearest(&mut record, start)).transpose()?;
        Ok(BookPage {
            participant: id,
            name: record.name()?,
            form: form.clone(),
            modes: plan.shape.modes(),
            free: plan.free(&mut record)?,
            kinds,
            colleagues,
            stopped: None,
            nearest: nearest.unwrap_or_default(),
        })
    })
    .await
}
