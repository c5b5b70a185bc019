//! The answer to a wish: yes, no with some words, or another time. Of two at once, one counts.

use app::desk::item::Item;
use app::desk::list::count_words;
use app::desk::refusal::{self, Why};
use app::desk::{Meeting, Said, errors, meeting_path};
use app::text::T;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Stands, Standing, State};
use domain::desk::{Reply, field};
use domain::event::Kind;
use domain::id::{BookingId, StaffId};
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;

use super::{add, add_times, meeting, near, open, opened, opened_near, part, seen_at, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::web::id::Id;

/// `svar` is `bekrafta`, `avboj` (then `meddelande` is needed) or `foresla` (then `tid` is, RFC 3339).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    tid: String,
    meddelande: String,
    /// The version that was seen; without one only the state decides.
    version: String,
}

/// `POST /personal/moten/{id}/svar`
pub async fn answer(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (values, again) = (form.values.clone(), Again::new(&call));
    let hold = call.portal.settings.hold_for;
    let done = call
        .post(&form, move |tx| {
            let (changed, said) = change(tx, id, me, &values, hold)?;
            let mut body = view(again.t, &changed);
            add(&mut body, "said", said.words(again.t));
            if again.wants_part {
                let left = tx.desk()?.waiting_count()?;
                add(&mut body, "count", count_words(again.t, left));
                add(&mut body, "part", again.part(changed));
            }
            Ok(Done::changed(meeting_path(id, ""), body))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => {
            let code = Reply::read(&form.values.svar, &form.values.tid, &form.values.meddelande)
                .map_or("", |(reply, _)| said(reply).code());
            Ok(call.done_saying(&done, code))
        }
        Err(Refusal::Invalid(wrongs)) => wrong(&call, id, &form, &wrongs).await,
        Err(Refusal::Conflict(stands)) => conflict(&call, id, &form, stands).await,
        Err(other) => Err(other.into()),
    }
}

/// What a program or an island gets with an answer that counted.
#[derive(Clone)]
struct Again {
    t: T,
    wants_part: bool,
    key: String,
}

impl Again {
    fn new(call: &Call) -> Self {
        Self { t: call.t(), wants_part: call.wants_json, key: call.key() }
    }

    fn part(&self, meeting: Meeting) -> String {
        let key = self.key.clone();
        let item = Item { meeting, key, answering: None, conflict: None, is_first: false };
        part(self.t, item)
    }
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    me: StaffId,
    values: &Answer,
    hold: SignedDuration,
) -> Result<(Meeting, Said), Refusal<Stands>> {
    let (mut record, (seen, _)) = open(tx, id, Purpose::AnswerBooking)?;
    record.lock(&[seen.staff.into(), seen.participant.into()])?;
    let (booking, with) = record.meeting(id)?;
    if booking.staff != me {
        return Err(Refusal::NotFound);
    }
    let now = record.now();
    let booking = fresh(booking, &values.version, now)?;
    let (reply, message) = Reply::read(&values.svar, &values.tid, &values.meddelande)?;
    let booking = match reply {
        Reply::Confirm => booking.confirm(me, message, now),
        Reply::Decline => booking.decline(me, message, now),
        Reply::Propose(start) => return propose(record, booking, (start, hold), message),
    }
    .map_err(Refusal::Conflict)?;
    keep(&mut record, &booking)?;
    let (name, kind) = (record.name()?, record.meeting_type(booking.meeting_type)?);
    let meeting = meeting(booking, name, Some(with.name), me, now);
    Ok((Meeting { kind, ..meeting }, said(reply)))
}

/// Goes on only with a meeting that still waits and is as it was seen.
fn fresh(booking: Booking, version: &str, now: Timestamp) -> Result<Booking, Refusal<Stands>> {
    match booking.standing(now) {
        Standing::Waiting => {}
        Standing::Unanswered => return Err(Refusal::Conflict(Stands::TooLate)),
        _ => return Err(Refusal::Conflict(Stands::AlreadyAnswered)),
    }
    seen_at(booking, version)
}

fn propose(
    mut record: OpenRecord<'_, '_>,
    booking: Booking,
    (start, hold): (Timestamp, SignedDuration),
    message: String,
) -> Result<(Meeting, Said), Refusal<Stands>> {
    let (now, me) = (record.now(), booking.staff);
    let not_a_choice = || Wrong::new(field::TIME, Code::NotAChoice);
    let asked = booking.span;
    if start == asked.start || start <= now {
        return Err(not_a_choice().into());
    }
    let rules = near::calendar(&mut record, &booking, asked)?.rules;
    let span = rules.meeting(start);
    let calendar = near::calendar(&mut record, &booking, span)?;
    calendar.diary().check(span, now).map_err(|stands| {
        if stands.is_about_the_time() { Refusal::Conflict(stands) } else { not_a_choice().into() }
    })?;
    let booking = booking.propose(me, span, message, hold, now).map_err(Refusal::Conflict)?;
    keep(&mut record, &booking)?;
    let (name, kind) = (record.name()?, record.meeting_type(booking.meeting_type)?);
    Ok((Meeting { kind, ..meeting(booking, name, None, me, now) }, Said::Proposed))
}

fn keep(record: &mut OpenRecord<'_, '_>, booking: &Booking) -> Result<(), Refusal<Stands>> {
    match record.set_booking(booking) {
        Ok(true) => {}
        Ok(false) => return Err(Refusal::Conflict(Stands::Stale)),
        Err(Failure::Overlap) => return Err(Refusal::Conflict(Stands::SlotTaken)),
        Err(failure) => return Err(failure.into()),
    }
    let kind = match booking.state {
        State::Declined => Kind::BookingDeclined,
        State::Proposed => Kind::BookingProposed,
        _ => Kind::BookingConfirmed,
    };
    Ok(record.tell_meeting(kind, booking)?)
}

const fn said(reply: Reply) -> Said {
    match reply {
        Reply::Confirm => Said::Confirmed,
        Reply::Decline => Said::Declined,
        Reply::Propose(_) => Said::Proposed,
    }
}

/// 422: the form again with everything typed.
async fn wrong(
    call: &Call,
    id: BookingId,
    form: &Form<Answer>,
    wrongs: &[Wrong],
) -> Result<Response, Problem> {
    let opened = opened(call, id).await?;
    let state = typed(call, form, opened.meeting.booking.version, wrongs);
    if call.wants_json {
        let errors = state.errors.clone();
        let part = part(call.t(), opened.item(call, state));
        let body = json!({ "errors": errors, "part": part });
        return Ok(call.json(StatusCode::UNPROCESSABLE_ENTITY, body));
    }
    Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, opened.page(state, None)))
}

/// 409: how it stands now, and what was written; when it is the time, the free ones nearest to it.
async fn conflict(
    call: &Call,
    id: BookingId,
    form: &Form<Answer>,
    stands: Stands,
) -> Result<Response, Problem> {
    let wished = form.values.tid.trim().parse().ok().filter(|_| stands.is_about_the_time());
    let near = move |record: &mut Record<'_, '_>, booking: &Booking| {
        wished.map_or(Ok(Vec::new()), |wished| near::nearest(record, booking, wished))
    };
    let opened = opened_near(call, id, near).await?;
    let conflict = opened.conflict(Why::of_answer(stands), &form.values.meddelande);
    let state = typed(call, form, opened.meeting.booking.version, &[]);
    if !call.wants_json {
        return Ok(call.page_as(StatusCode::CONFLICT, opened.page(state, Some(conflict))));
    }
    let message = refusal::sentence(call.t(), conflict.why);
    let mut body = view(call.t(), &opened.meeting);
    add(&mut body, "error", stands.as_str().to_owned());
    add(&mut body, "message", message.clone());
    add(&mut body, "said", message);
    add_times(&mut body, call.t(), &opened.nearest);
    let shown = Item { conflict: Some(conflict), ..opened.item(call, state) };
    add(&mut body, "part", part(call.t(), shown));
    Ok(call.json(StatusCode::CONFLICT, body))
}

/// The form as it was sent. Its key was not used up.
fn typed(call: &Call, form: &Form<Answer>, version: i64, wrongs: &[Wrong]) -> FormState {
    FormState {
        values: form.typed.clone(),
        errors: errors(call.t(), wrongs),
        key: form.key_again(wrongs),
        version: Some(version),
        ..FormState::default()
    }
}
