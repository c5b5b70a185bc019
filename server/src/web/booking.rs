//! Doors of meetings: the list and one meeting; the way to a new one and the answers stand one to a file.

pub mod cancel;
mod draft;
pub mod flow;
pub mod kind;
pub mod moving;
pub mod outcome;
pub mod reply;
pub mod send;
mod stopped;
pub mod time;
pub mod time_wish;
pub mod times;
pub mod undo;

use app::booking::{EARLIER, Meeting, MeetingPage, MeetingsPage, words};
use app::text::T;
use app::ui::form::{FieldError, FormState};
use app::ui::outcome::told::Told;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{self, Booking, Handler, Moving, Standing};
use domain::fold::Fold;
use domain::group::State as GroupState;
use domain::id::BookingId;
use domain::meeting_type::MeetingType;
use domain::time::{Span, day};
use domain::time_wish::TimeWish;
use domain::words::Wrong;
use jiff::Timestamp;
use serde_json::{Value, json};

use self::kind::{Row, of_kinds};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::calendar::{self, Entry};
use crate::web::group;
use crate::web::handover;
use crate::web::id::Id;

/// `GET /moten`: what is coming, next first, and what has been, latest first.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let list = call.list(EARLIER);
    let (coming, mut earlier, wishes, groups, shown, can_book, change) = call
        .read(move |tx| {
            let shown = tx.shown(&list)?;
            let mut record = tx.own()?;
            let can_book = !record.handlers()?.is_empty();
            let (coming, earlier) =
                (record.coming_meetings()?, record.earlier_meetings(shown + 1)?);
            let coming = of_kinds(&mut record, coming)?;
            let earlier = of_kinds(&mut record, earlier)?;
            let (wishes, change) = (record.time_wishes()?, handover::change(&mut record)?);
            let groups = record.coming_groups()?;
            Ok::<_, Failure>((coming, earlier, wishes, groups, shown, can_book, change))
        })
        .await?;
    let mut groups = group::seen(&call, groups)?;
    groups.retain(|seen| seen.mine.is_in() && seen.state == GroupState::Open);
    // A time that came before its answer is over, although its hour may not be.
    let (coming, unanswered): (Vec<_>, Vec<_>) =
        coming.into_iter().partition(|((booking, _), _)| booking.standing(call.now).is_coming());
    earlier.splice(0..0, unanswered.into_iter().rev());
    if call.wants_json {
        let views = |rows: &[Row]| -> Vec<_> {
            rows.iter().map(|((booking, with), _)| view_with(call.t(), booking, with)).collect()
        };
        let wishes: Vec<_> =
            wishes.iter().map(|(wish, _)| time_wish::view(call.t(), wish, call.now)).collect();
        let groups: Vec<_> = groups.iter().map(|seen| group::view(call.t(), seen)).collect();
        let body = json!({
            "coming": views(&coming),
            "earlier": views(&earlier),
            "wishes": wishes,
            "groups": groups,
        });
        return Ok(call.json(StatusCode::OK, body));
    }
    let meetings = |rows: Vec<Row>| {
        rows.into_iter().map(|(row, kind)| meeting(row, kind, call.now)).collect::<Vec<_>>()
    };
    let (coming, earlier) = (meetings(coming), Fold::new(meetings(earlier), shown));
    let wishes = time_wish::rows(wishes, call.now);
    Ok(call.page(MeetingsPage { coming, wishes, groups, earlier, can_book, change }))
}

/// `GET /moten/{id}`
pub async fn show(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let meeting = one(&call, id).await?;
    let has_begun = meeting.booking.span.start <= call.now;
    let told = if has_begun { outcome::told(&call, id).await? } else { Told::default() };
    if call.wants_json {
        let mut body = view_with(call.t(), &meeting.booking, &meeting.with);
        if let (Some(body), Some(newest)) = (body.as_object_mut(), told.versions.first()) {
            body.insert("outcome".to_owned(), outcome::view(newest));
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    let page = MeetingPage { told, ..page(&call, meeting, None) };
    Ok(call.page_saying(said, page))
}

/// What was just done, in words.
fn said(t: T, code: &str) -> Option<String> {
    match code {
        undo::DONE => Some(t.booking_undone()),
        outcome::DONE => Some(t.outcome_said_sent()),
        moving::ASKED => Some(t.moving_said_asked()),
        moving::CHANGED => Some(t.moving_said_changed()),
        moving::answer::MOVED => Some(t.moving_said_yes()),
        moving::answer::STAYS => Some(t.moving_said_no()),
        _ => None,
    }
}

/// `GET /moten/{id}/kalender.ics`
pub async fn calendar(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let (booking, title) = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let (booking, _) = record.meeting(id)?;
            record.feeds()?;
            let title = record.calendar_title(&booking)?;
            Ok::<_, Failure>((booking, title))
        })
        .await?;
    let title = title.unwrap_or_else(|| call.t().feed_title_meeting());
    Ok(calendar::file(&call, &Entry::of(&booking, title, call.now)))
}

/// One of the caller's own meetings, as it stands now.
async fn one(call: &Call, id: BookingId) -> Result<Meeting, Failure> {
    let (row, kind, wish, also, is_protected) = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let row = record.meeting(id)?;
            let kind = record.meeting_type(row.0.meeting_type)?;
            let also = record.also(&row.0)?;
            let is_protected = record.is_protected()?;
            Ok::<_, Failure>((row, kind, record.time_wish_behind(id)?, also, is_protected))
        })
        .await?;
    let mut meeting = meeting(row, kind, call.now);
    if is_protected {
        meeting.booking.place.clear();
    }
    // Told while it waits for the participant, and when it waits for the member of staff once more.
    let is_told =
        |wish: &TimeWish| meeting.standing == Standing::Proposed || wish.let_go(call.now).is_some();
    Ok(Meeting { wish: wish.filter(is_told), also, is_protected, ..meeting })
}

fn meeting(
    (booking, with): (Booking, Handler),
    kind: Option<MeetingType>,
    now: Timestamp,
) -> Meeting {
    let (standing, is_ahead) = (booking.standing(now), booking.can_be_cancelled(now));
    let notice = kind.as_ref().map(|kind| kind.notice).unwrap_or_default();
    let is_too_late = is_ahead && notice.check_cancel(&booking, now).is_err();
    let can_be_cancelled = is_ahead && !is_too_late;
    let can_be_restored = booking.can_be_restored(booking.participant.into(), now);
    let is_held_until_today = booking.held_until.is_some_and(|until| day(until) == day(now));
    let me = booking.participant.into();
    let could_be_moved = booking.can_be_moved(me, now);
    let is_too_late_to_move = could_be_moved && notice.check_move(&booking, now).is_err();
    let can_be_moved = could_be_moved && !is_too_late_to_move;
    let pending = booking.pending(me, now);
    let is_soon = booking.is_soon(now);
    Meeting {
        booking,
        with,
        also: None,
        kind,
        standing,
        can_be_cancelled,
        is_soon,
        is_held_until_today,
        is_too_late_to_move,
        is_too_late,
        can_be_restored,
        can_be_moved,
        pending,
        wish: None,
        is_protected: false,
    }
}

fn page(call: &Call, meeting: Meeting, refused: Option<booking::Refusal>) -> MeetingPage {
    let mut form = FormState::new(call.key());
    form.version = Some(meeting.booking.version);
    MeetingPage { meeting, form, refused, clash: None, told: Told::default() }
}

/// A meeting for programs.
fn view(t: T, booking: &Booking) -> Value {
    json!({
        "id": booking.id,
        "state": booking.state.as_str(),
        "handler": booking.staff,
        "also": booking.also,
        "start": booking.span.start.to_string(),
        "end": booking.span.end.to_string(),
        "when": time_words::when(t, booking.span),
        "mode": booking.wish.mode.field_value(),
        "held_until": booking.held_until.map(|until| until.to_string()),
        "version": booking.version,
        "moving": booking.moving.map(|moving| moving_view(t, moving)),
        "href": format!("/moten/{}", booking.id),
    })
}

/// As [`view`], with whom it is.
fn view_with(t: T, booking: &Booking, with: &Handler) -> Value {
    let mut view = view(t, booking);
    if let Some(view) = view.as_object_mut() {
        view.insert("stands_in_for".to_owned(), with.stands_in_for.clone().into());
    }
    view
}

/// The time a meeting may move to, for programs; it counts until `held_until`.
pub fn moving_view(t: T, moving: Moving) -> Value {
    json!({
        "start": moving.span.start.to_string(),
        "end": moving.span.end.to_string(),
        "when": time_words::when(t, moving.span),
        "handler": moving.staff,
        "asked_by": moving.asked_by,
        "held_until": moving.held_until.to_string(),
    })
}

/// Times for programs: `start` is what `tid` takes.
pub fn times_view(t: T, spans: &[Span]) -> Vec<Value> {
    spans
        .iter()
        .map(|span| {
            json!({
                "start": span.start.to_string(),
                "end": span.end.to_string(),
                "label": time_words::when(t, *span),
            })
        })
        .collect()
}

/// What to mend, in words.
fn errors(call: &Call, wrong: &[Wrong]) -> Vec<FieldError> {
    wrong.iter().map(|wrong| words::wrong(call.t(), wrong)).collect()
}

/// The form as it was sent, with what to mend. Its key was not used up.
fn again<V>(call: &Call, form: &Form<V>, wrong: &[Wrong]) -> FormState {
    FormState {
        values: form.typed.clone(),
        errors: errors(call, wrong),
        key: form.key_again(wrong),
        ..FormState::default()
    }
}

/// 409 for a meeting that is not as it was: the code, the words, and how it stands now.
fn conflict(call: &Call, meeting: &Meeting, refusal: booking::Refusal) -> Response {
    call.json(StatusCode::CONFLICT, conflict_view(call, meeting, refusal))
}

fn conflict_view(call: &Call, meeting: &Meeting, refusal: booking::Refusal) -> Value {
    let message = words::refusal(call.t(), refusal);
    let mut body = view(call.t(), &meeting.booking);
    if let Some(body) = body.as_object_mut() {
        body.insert("error".to_owned(), refusal.as_str().into());
        body.insert("message".to_owned(), message.into());
        if matches!(refusal, booking::Refusal::TooLateHere | booking::Refusal::Started) {
            body.insert("phone".to_owned(), meeting.with.phone.clone().into());
        }
        if refusal == booking::Refusal::TooLateHere {
            let words = words::too_late(call.t(), meeting.kind.as_ref());
            body.insert("too_late".to_owned(), words.into());
        }
    }
    body
}
