//! Doors of group meetings for whoever leads them: the list, a new one, one with its people, and its calendar file.

pub mod cancel;
pub mod outcome;

use app::group::desk::{MADE, said};
use app::group::led::Person;
use app::group::{DESK, DeskPage, LedPage, NewPage, desk_path, errors};
use app::text::T;
use app::ui::form::FormState;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::group::{Group, New, Place, Seat, Seen, field, nearest_free};
use domain::id::{GroupId, ParticipantId};
use domain::time::{Span, day};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::group::{BACK, desk::Named};
use crate::web::calendar;
use crate::web::id::Id;

/// The most earlier ones that are shown.
const EARLIER: usize = 20;

/// The fields of a new group meeting (`domain::group::field`).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    rubrik: String,
    om: String,
    dag: String,
    fran: String,
    till: String,
    plats: String,
    platser: String,
    svarstid: String,
}

impl Typed {
    fn value(&self, name: &str) -> &str {
        match name {
            field::TITLE => &self.rubrik,
            field::ABOUT => &self.om,
            field::DAY => &self.dag,
            field::FROM => &self.fran,
            field::TO => &self.till,
            field::PLACE => &self.plats,
            field::SEATS => &self.platser,
            _ => &self.svarstid,
        }
    }
}

/// `GET /personal/grupp`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let groups = call.write(|tx| tx.desk()?.groups(BACK)).await?;
    let all = groups.into_iter().map(|group| seen(group, call.now));
    let (mut earlier, coming): (Vec<_>, Vec<_>) = all.partition(|seen| seen.is_over);
    if call.wants_json {
        let views =
            |rows: &[Seen]| rows.iter().map(|seen| view(call.t(), seen)).collect::<Vec<_>>();
        let body = json!({ "coming": views(&coming), "earlier": views(&earlier) });
        return Ok(call.json(StatusCode::OK, body));
    }
    earlier.reverse();
    earlier.truncate(EARLIER);
    Ok(call.page(DeskPage { coming, earlier }))
}

/// `GET /personal/grupp/ny`
pub async fn new(call: Call) -> Result<Response, Problem> {
    let draft = call
        .write(|tx| {
            tx.desk()?.groups(BACK)?;
            tx.draft(DESK)
        })
        .await?;
    let form = FormState { values: draft.unwrap_or_default(), ..FormState::new(call.key()) };
    Ok(call.page(NewPage { form, today: day(call.now), clash: None, nearest: Vec::new() }))
}

/// `POST /personal/grupp`
pub async fn add(call: Call, form: Form<Typed>) -> Result<Response, Problem> {
    let (typed, id, t) = (form.values.clone(), GroupId(Uuid::now_v7()), call.t());
    let done = call.post(&form, move |tx| {
        let mut desk = tx.desk()?;
        desk.leads()?;
        desk.lock()?;
        let group = New::read(|name| typed.value(name), desk.now())?.group(id, desk.staff());
        if let Some(clash) = desk.clash(group.span)? {
            return Err(Refusal::Conflict((group.span, clash)));
        }
        desk.add_group(&group)?;
        let now = desk.now();
        Ok(Done::created(desk_path(id, ""), view(t, &seen(group, now))))
    });
    let (status, wrongs, stands) = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, MADE)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let nearest = match stands {
        Some((wished, _)) => nearest(&call, wished).await?,
        None => Vec::new(),
    };
    let clash = stands.map(|(_, clash)| clash);
    if let Some(clash) = clash.filter(|_| call.wants_json) {
        let body = json!({
            "error": domain::group::Refusal::Clash(clash).as_str(),
            "message": t.group_new_clash(time_words::when(t, clash)),
            "nearest": crate::web::booking::times_view(t, &nearest),
        });
        return Ok(call.json(status, body));
    }
    let key = form.key_again(&wrongs);
    let form = FormState { values: form.typed.clone(), errors, key, ..FormState::default() };
    Ok(call.page_as(status, NewPage { form, today: day(call.now), clash, nearest }))
}

/// The times nearest to the wished one that day and the days around it when the caller has no meeting.
async fn nearest(call: &Call, wished: Span) -> Result<Vec<Span>, Failure> {
    call.write(move |tx| {
        let mut desk = tx.desk()?;
        let (staff, now) = (desk.staff(), desk.now());
        let around = wished.widened(jiff::SignedDuration::from_hours(3 * 24));
        let busy = desk.busy(&[staff.into()], around)?;
        Ok::<_, Failure>(nearest_free(&busy, wished, now))
    })
    .await
}

/// `GET /personal/grupp/{id}`: with the names of those the caller works with.
pub async fn show(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let (group, named) = call
        .write(move |tx| {
            let mut desk = tx.desk()?;
            let group = desk.group(id)?;
            let named = desk.people_of(&group)?;
            Ok::<_, Failure>((group, named))
        })
        .await?;
    let turned = group.turn(call.now).group;
    let people = people(&turned, &named);
    let seen = seen(turned, call.now);
    if call.wants_json {
        let mut body = view(call.t(), &seen);
        if let Some(body) = body.as_object_mut() {
            body.insert("people".to_owned(), people.iter().map(person_view).collect());
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    let said = said
        .or_else(|| call.said.as_deref().and_then(|code| app::desk::outcome::said(call.t(), code)));
    Ok(call.page_saying(said, LedPage { seen, people }))
}

/// `GET /personal/grupp/{id}/kalender.ics`
pub async fn calendar(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let title = call.t().feed_title_meeting();
    let entry = call.write(move |tx| tx.desk()?.group_entry(id, title.clone())).await?;
    Ok(calendar::file(&call, &entry))
}

/// Everybody who is in it, in the order of coming. A number is the person's own in this meeting.
fn people(group: &Group, named: &[Named]) -> Vec<Person> {
    let mut seats: Vec<&Seat> = group.people.iter().filter(|seat| seat.place.is_in()).collect();
    seats.sort_by_key(|seat| seat.number);
    let person = |seat: &Seat| {
        let named = named.iter().find(|(id, ..)| *id == seat.person).cloned();
        Person { number: seat.number, place: seat.place, named }
    };
    seats.into_iter().map(person).collect()
}

/// The meeting as nobody in particular sees it: how many.
fn seen(group: Group, now: jiff::Timestamp) -> Seen {
    group.seen_by(ParticipantId(Uuid::nil()), now)
}

fn person_view(person: &Person) -> Value {
    let named = person.named.as_ref();
    json!({
        "number": person.number,
        "place": person.place.as_str(),
        "until": person.place.until().map(|until| until.to_string()),
        "participant": named.map(|(id, ..)| *id),
        "name": named.map(|(_, name, _)| name),
        "outcome": named.and_then(|(.., stage)| stage.map(domain::outcome::Stage::as_str)),
        "is_seated": person.place == Place::Seated,
    })
}

/// A group meeting for its leader's programs.
fn view(t: T, seen: &Seen) -> Value {
    let mut body = super::view(t, seen);
    if let Some(body) = body.as_object_mut() {
        body.insert("href".to_owned(), desk_path(seen.id, "").into());
        body.insert("reason".to_owned(), seen.reason.clone().into());
        for name in ["mine", "number", "until"] {
            body.remove(name);
        }
    }
    body
}
