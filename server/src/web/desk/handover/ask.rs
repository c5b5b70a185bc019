//! Asking to hand a participant over: who, from when, a meeting of all three first, and what becomes of other meetings.

use std::collections::BTreeMap;

use app::desk::handover::{ASKED, AskPage, ask_path, errors, path, refusal};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::Purpose;
use domain::assignment::day_before;
use domain::booking::{Booking, Mode, Wish};
use domain::event::Kind;
use domain::handover::{First, Handover, New, Refusal as Stands, State, change_on, field};
use domain::id::{BookingId, HandoverId, ParticipantId, StaffId};
use domain::meeting_type::Shape;
use domain::time::{Span, day};
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use uuid::Uuid;

use super::{fates, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::web::booking::times_view;
use crate::web::desk::book::times::Plan;
use crate::web::desk::staff;
use crate::web::id::Id;

/// The fields of the question (`domain::handover::field`), with one more for each meeting after the day.
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, String>);

const FIELDS: [&str; 8] = [
    field::TO,
    field::DAY,
    field::MODE,
    field::INTERPRETER,
    field::TIME,
    field::NO_MEETING,
    field::WORDS,
    field::SHOW,
];

impl<'de> Deserialize<'de> for Typed {
    /// Refuses a field that the form does not have.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = BTreeMap::<String, String>::deserialize(from)?;
        let is_known =
            |name: &String| FIELDS.contains(&name.as_str()) || name.starts_with(field::FATE);
        if fields.keys().all(is_known) {
            Ok(Self(fields))
        } else {
            Err(D::Error::custom("unknown field"))
        }
    }
}

impl Typed {
    fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }
}

/// `GET /personal/deltagare/{id}/overlamna`; the answers so far wait as a draft and decide which times are shown.
pub async fn ask(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    let place = call.path.clone();
    let values = call.read(move |tx| tx.draft(&place)).await?.unwrap_or_default();
    let form = FormState { values, ..FormState::new(call.key()) };
    let page = load(&call, id, form, None).await?;
    if call.wants_json {
        let to = page.successors.iter().map(|one| json!({ "id": one.id, "name": one.name }));
        let to: Vec<_> = to.collect();
        let slots = times_view(call.t(), &page.free.unwrap_or_default());
        return Ok(call.json(StatusCode::OK, json!({ "successors": to, "slots": slots })));
    }
    Ok(call.page(page))
}

/// `POST /personal/deltagare/{id}/overlamna`
pub async fn send(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    if !form.values.value(field::SHOW).is_empty() {
        return show(&call, id, &form).await;
    }
    let (typed, hold) = (form.values.clone(), call.portal.settings.hold_for);
    let ids = (HandoverId(Uuid::now_v7()), BookingId(Uuid::now_v7()));
    let done = call
        .post(&form, move |tx| {
            let asked = request(tx, ids, (id, me), (&typed, hold))?;
            Ok(Done::created(path(asked.id, ""), view(&asked)))
        })
        .await;
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, ASKED)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(Refusal::Failure(Failure::Overlap)) => {
            (StatusCode::CONFLICT, Vec::new(), Some(Stands::SlotTaken))
        }
        Err(other) => return Err(other.into()),
    };
    let again = FormState {
        values: form.typed.clone(),
        errors: errors(call.t(), &wrongs),
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&again.errors));
    }
    let start = form.values.value(field::TIME).trim().parse().ok();
    let start = start.filter(|_| stands == Some(Stands::SlotTaken));
    let mut page = load(&call, id, again, start).await?;
    page.refused = stands;
    if let (true, Some(stands)) = (call.wants_json, stands) {
        let body = json!({
            "error": stands.as_str(),
            "message": refusal(call.t(), stands),
            "nearest": times_view(call.t(), &page.nearest),
        });
        return Ok(call.json(status, body));
    }
    Ok(call.page_as(status, page))
}

/// Keeps the answers so far, and shows the page with the times that they leave.
async fn show(call: &Call, id: ParticipantId, form: &Form<Typed>) -> Result<Response, Problem> {
    let (me, _) = staff(call)?;
    let (place, mut typed) = (call.path.clone(), form.typed.clone());
    typed.remove(field::SHOW);
    call.write(move |tx| {
        opened(tx, id, me)?;
        tx.keep_draft(&place, &typed)
    })
    .await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, json!({ "location": ask_path(id) })));
    }
    Ok(Redirect::to(&ask_path(id)).into_response())
}

/// Opens the record of a participant whose own person the caller is; a stand-in hands nobody over.
fn opened<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: ParticipantId,
    me: StaffId,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    let mut record = tx.open(id, Purpose::HandOver)?;
    if record.is_own_person(me)? { Ok(record) } else { Err(Failure::NotFound) }
}

fn request(
    tx: &mut Writing<'_, '_>,
    (id, meeting): (HandoverId, BookingId),
    (participant, me): (ParticipantId, StaffId),
    (typed, hold): (&Typed, SignedDuration),
) -> Result<Handover, Refusal<Stands>> {
    let mut record = opened(tx, participant, me)?;
    let now = record.now();
    let new = New::read(|name| typed.value(name), day(now))?;
    let fates = fates(&typed.0)?;
    let successors = record.successors(me)?;
    if !successors.iter().any(|one| one.id == new.to) {
        return Err(Wrong::new(field::TO, Code::NotAChoice).into());
    }
    record.lock(&[participant.into(), me.into(), new.to.into()])?;
    if record.requested_handover()?.is_some() {
        return Err(Refusal::Conflict(Stands::AlreadyAsked));
    }
    let ahead = record.meetings_from(me, new.change_on)?;
    let is_ahead = |id: BookingId| ahead.iter().any(|meeting| meeting.id == id);
    if !fates.iter().all(|(id, _)| is_ahead(*id)) {
        return Err(Wrong::new(field::FATE, Code::NotAChoice).into());
    }
    let (meeting, no_meeting) = match new.first {
        First::None { why } => (None, why),
        First::Meeting { start, mode, interpreter } => {
            let asked = three(&mut record, (me, new.to), start, new.change_on)?;
            let wish = Wish { mode, interpreter, needs: String::new(), subject: String::new() };
            let own = record.handler(me)?;
            let place = if mode == Mode::Visit { own.place } else { String::new() };
            let booking = Booking::request(meeting, (participant, me), asked, wish, place, now);
            let booking =
                Booking { also: Some(new.to), ..booking }.offered(new.words.clone(), hold);
            record.add_booking(&booking)?;
            record.tell_meeting(Kind::BookingProposed, &booking)?;
            (Some(booking.id), String::new())
        }
    };
    let handover = Handover {
        id,
        participant,
        from: me,
        to: new.to,
        change_on: new.change_on,
        words: new.words,
        meeting,
        no_meeting,
        state: State::Requested,
        answer: String::new(),
        version: 1,
    };
    record.add_handover(&handover, &fates)?;
    Ok(handover)
}

/// The time of the meeting of all three: free for each of them, and before the day.
fn three(
    record: &mut Record<'_, '_>,
    (me, to): (StaffId, StaffId),
    start: Timestamp,
    change_on: Date,
) -> Result<Span, Refusal<Stands>> {
    let not_a_choice = || Wrong::new(field::TIME, Code::NotAChoice);
    if day(start) > day_before(change_on) {
        return Err(not_a_choice().into());
    }
    let plan = Plan { me, also: Some(to), shape: Shape::default() };
    match plan.check(record, start)? {
        (span, Ok(())) => Ok(span),
        (_, Err(domain::booking::Refusal::SlotTaken)) => Err(Refusal::Conflict(Stands::SlotTaken)),
        _ => Err(not_a_choice().into()),
    }
}

/// The page; times are shown once it is known who takes over and when. `wished` is a start that could not be had.
async fn load(
    call: &Call,
    id: ParticipantId,
    form: FormState,
    wished: Option<Timestamp>,
) -> Result<AskPage, Failure> {
    let (me, _) = staff(call)?;
    call.write(move |tx| {
        let mut record = opened(tx, id, me)?;
        let today = day(record.now());
        let successors = record.successors(me)?;
        let to = form.value(field::TO);
        let to = successors.iter().find(|one| one.id.to_string() == to).map(|one| one.id);
        let first = change_on(&form.value(field::DAY), today).ok();
        let (mut free, mut nearest, mut meetings) = (None, Vec::new(), Vec::new());
        if let (Some(to), Some(first)) = (to, first) {
            let plan = Plan { me, also: Some(to), shape: Shape::default() };
            let before = |spans: Vec<Span>| -> Vec<Span> {
                spans.into_iter().filter(|span| day(span.start) < first).collect()
            };
            if let Some(start) = wished {
                nearest = before(plan.nearest(&mut record, start)?);
            }
            free = Some(before(plan.free(&mut record)?));
            meetings = record.meetings_from(me, first)?;
        }
        Ok(AskPage {
            participant: id,
            name: record.name()?,
            today,
            form: form.clone(),
            successors,
            free,
            meetings,
            waiting: record.requested_handover()?,
            refused: None,
            nearest,
        })
    })
    .await
}
