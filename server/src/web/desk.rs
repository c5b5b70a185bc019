//! Doors of the staff side: what waits and one meeting; answers, participants and hours stand one to a file.

pub mod agenda;
pub mod answer;
pub mod away;
pub mod book;
pub mod calendar;
pub mod cancel;
pub mod continuity;
pub mod goal;
pub mod handover;
pub mod hours;
pub mod moving;
mod near;
pub mod outcome;
pub mod people;
pub mod proposal;
pub mod time_off;
pub mod time_wish;
pub mod undo;
pub mod why;

use app::desk::answer::Answering;
use app::desk::closed::ClosedPage;
use app::desk::item::{Conflict, Item, item_part};
use app::desk::list::{ListPage, UntoldGroup};
use app::desk::meeting::MeetingPage;
use app::desk::refusal::Why;
use app::desk::{HOME, Meeting, Said, meeting_path};
use app::text::T;
use app::ui::form::FormState;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Purpose, meets_participants};
use domain::booking::{Booking, Refusal as Stands};
use domain::id::{BookingId, StaffId};
use domain::person::{Caller, StaffRole};
use domain::time::Span;
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::desk::Named;
use crate::store::record::{Record, Writing};
use crate::web::booking::{moving_view, times_view};
use crate::web::id::Id;

/// How many rows a list shows at first, and how many more at a time.
const ROWS: i64 = 10;
/// The most rows a list shows.
const MOST_ROWS: i64 = 100;
/// How far ahead another time can be proposed: three weeks.
const AHEAD: SignedDuration = SignedDuration::from_hours(21 * 24);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    visa: String,
}

/// `GET /personal`
pub async fn list(call: Call, Query(shown): Query<Shown>) -> Result<Response, Problem> {
    let (me, role) = staff(&call)?;
    if !meets_participants(role) {
        return Ok(call.page(ClosedPage { role }));
    }
    let limit = shown.visa.parse().unwrap_or(ROWS).clamp(ROWS, MOST_ROWS);
    let (inbox, moves, kinds, groups) = call
        .write(move |tx| {
            let mut desk = tx.desk()?;
            let inbox = desk.inbox(limit)?;
            let kinds = desk.kinds_of(inbox.waiting.iter().map(|(booking, _)| booking))?;
            Ok::<_, Failure>((inbox, desk.moves_to_answer()?, kinds, desk.untold_groups()?))
        })
        .await?;
    let of_kind = |meeting: Meeting| {
        let found = kinds.iter().find(|kind| Some(kind.id) == meeting.booking.meeting_type);
        Meeting { kind: found.cloned(), ..meeting }
    };
    let longest = [&inbox.waiting, &inbox.today, &inbox.missed].map(Vec::len).into_iter().max();
    let is_more = limit < MOST_ROWS && longest >= usize::try_from(limit).ok();
    let own = |rows: Vec<Named>| -> Vec<Meeting> {
        rows.into_iter().map(|(booking, name)| meeting(booking, name, None, me, call.now)).collect()
    };
    let waiting = (0..)
        .zip(own(inbox.waiting))
        .map(|(index, meeting)| Item { is_first: index == 0, ..item(&call, of_kind(meeting)) })
        .collect();
    let over = |(booking, name): Named| meeting(booking, name, None, me, call.now);
    let untold =
        inbox.untold.into_iter().map(|(named, is_asked)| (over(named), is_asked)).collect();
    let told = |code: &str| {
        let said = Said::of(code).map(|said| said.words(call.t()));
        said.or_else(|| app::desk::outcome::said(call.t(), code))
    };
    let said = call.said.as_deref().and_then(told);
    let page = ListPage {
        count: inbox.count,
        waiting,
        wishes: inbox.wishes.into_iter().map(|it| time_wish::wish(it, call.now)).collect(),
        moves: own(moves),
        today: own(inbox.today),
        missed: own(inbox.missed),
        untold,
        untold_groups: groups
            .into_iter()
            .map(|(id, title, count)| UntoldGroup { id, title, count })
            .collect(),
        hours: inbox.hours,
        news: inbox.news,
        key: call.key(),
        more: is_more.then(|| format!("{HOME}?visa={}", limit + ROWS)),
    };
    Ok(call.page_saying(said, page))
}

/// `GET /personal/moten/{id}`; as JSON with the answer form as a part of the list.
pub async fn show(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let opened = opened(&call, id).await?;
    if call.wants_json {
        let mut body = view(call.t(), &opened.meeting);
        let item = opened.item(&call, opened.form(&call));
        add(&mut body, "part", part(call.t(), item));
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t()));
    let form = opened.form(&call);
    Ok(call.page_saying(said, opened.page(form, None)))
}

/// A meeting that the caller has opened.
struct Opened {
    meeting: Meeting,
    /// The caller's own free times, when the meeting waits for them.
    free: Vec<Span>,
    /// The caller's free times nearest to one that could not be had.
    nearest: Vec<Span>,
    is_protected: bool,
    /// What they wrote and did not get to send.
    draft: crate::store::draft::Fields,
}

impl Opened {
    fn form(&self, call: &Call) -> FormState {
        FormState {
            values: self.draft.clone(),
            version: Some(self.meeting.booking.version),
            ..FormState::new(call.key())
        }
    }

    /// What stood in the way of what was just tried, with the words that were written.
    fn conflict(&self, why: Why, wrote: &str) -> Conflict {
        Conflict { nearest: self.nearest.clone(), ..Conflict::new(why, wrote) }
    }

    fn page(self, form: FormState, conflict: Option<Conflict>) -> MeetingPage {
        let key = crate::token::key();
        let Self { meeting, free, is_protected, .. } = self;
        let answering = meeting.waits().then_some(Answering { form, free });
        MeetingPage { meeting, answering, conflict, key, is_protected }
    }

    /// The meeting in the list, with its form open; ids of its fields are its own.
    fn item(&self, call: &Call, form: FormState) -> Item {
        let form = FormState { scope: format!("{}-", self.meeting.booking.id), ..form };
        let answering = Answering { form, free: self.free.clone() };
        Item { answering: Some(answering), ..item(call, self.meeting.clone()) }
    }
}

fn item(call: &Call, meeting: Meeting) -> Item {
    Item { meeting, key: call.key(), answering: None, conflict: None, is_first: false }
}

fn part(t: T, item: Item) -> String {
    app::render::part(|| item_part(t, item))
}

/// One meeting, opened for reading: one look.
async fn opened(call: &Call, id: BookingId) -> Result<Opened, Failure> {
    opened_near(call, id, |_, _| Ok(Vec::new())).await
}

/// The same, with the free times that `nearest` finds instead of one that could not be had.
async fn opened_near(
    call: &Call,
    id: BookingId,
    nearest: impl Fn(&mut Record<'_, '_>, &Booking) -> Result<Vec<Span>, Failure> + Send + 'static,
) -> Result<Opened, Failure> {
    let (me, _) = staff(call)?;
    call.write(move |tx| {
        let draft = tx.draft(&meeting_path(id, "/svar"))?.unwrap_or_default();
        let (mut record, booking) = open(tx, id, Purpose::ReadBooking)?;
        let (booking, with) = booking;
        let kind = record.meeting_type(booking.meeting_type)?;
        let also = record.also(&booking)?.map(|third| third.name);
        let meeting = meeting(booking, record.name()?, Some(with.name), me, record.now());
        let meeting = Meeting { kind, also, ..meeting };
        let free = if meeting.waits() { free(&mut record, &meeting.booking)? } else { Vec::new() };
        let nearest = nearest(&mut record, &meeting.booking)?;
        let is_protected = record.is_protected()?;
        Ok(Opened { meeting, free, nearest, is_protected, draft })
    })
    .await
}

type Pair = (Booking, domain::booking::Handler);

/// Opens the record of a meeting's participant; anything the caller may not see is `NotFound`.
fn open<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: BookingId,
    purpose: Purpose,
) -> Result<(crate::store::record::OpenRecord<'t, 'c>, Pair), Failure> {
    let participant = tx.desk()?.participant_of(id)?;
    let mut record = tx.open(participant, purpose)?;
    let found = record.meeting(id)?;
    Ok((record, found))
}

/// The caller's free times that the participant has free too, without the time that was asked for.
fn free(record: &mut Record<'_, '_>, booking: &Booking) -> Result<Vec<Span>, Failure> {
    let now = record.now();
    let until = now.saturating_add(AHEAD).unwrap_or(now);
    near::free(record, booking, Span::new(now, until)).map(|(free, _)| free)
}

fn meeting(
    booking: Booking,
    name: String,
    with: Option<String>,
    me: StaffId,
    now: Timestamp,
) -> Meeting {
    let standing = booking.standing(now);
    // A list that names no colleague still tells whose meeting it is not.
    let colleague = (booking.staff != me).then(|| with.unwrap_or_default());
    let can_be_restored = booking.can_be_restored(me.into(), now);
    let pending = booking.pending(me.into(), now);
    Meeting { booking, kind: None, standing, name, colleague, also: None, can_be_restored, pending }
}

/// Who calls; `NotFound` for anyone but staff.
fn staff(call: &Call) -> Result<(StaffId, StaffRole), Failure> {
    match call.caller()? {
        Caller::Staff(me, role) => Ok((me, role)),
        Caller::Participant(_) => Err(Failure::NotFound),
    }
}

/// A meeting for programs.
fn view(t: T, meeting: &Meeting) -> Value {
    let booking = &meeting.booking;
    json!({
        "id": booking.id,
        "state": booking.state.as_str(),
        "standing": meeting.standing.as_str(),
        "participant": booking.participant,
        "name": meeting.name,
        "start": booking.span.start.to_string(),
        "end": booking.span.end.to_string(),
        "when": time_words::when(t, booking.span),
        "mode": booking.wish.mode.field_value(),
        "answer": booking.answer,
        "held_until": booking.held_until.map(|until| until.to_string()),
        "also": booking.also,
        "version": booking.version,
        "moving": booking.moving.map(|moving| moving_view(t, moving)),
        "href": meeting_path(booking.id, ""),
    })
}

fn add(body: &mut Value, name: &str, text: String) {
    if let Some(object) = body.as_object_mut() {
        object.insert(name.to_owned(), text.into());
    }
}

/// Goes on only with a meeting that is as it was seen; a form without a version has seen any.
fn seen_at(booking: Booking, version: &str) -> Result<Booking, Refusal<Stands>> {
    if version.is_empty() {
        return Ok(booking);
    }
    let version = version.parse().map_err(|_| Wrong::new("version", Code::NotANumber))?;
    booking.seen_at(version).map_err(Refusal::Conflict)
}

fn add_times(body: &mut Value, t: T, nearest: &[Span]) {
    if let Some(object) = body.as_object_mut() {
        object.insert("nearest".to_owned(), times_view(t, nearest).into());
    }
}
