//! Wishes for a time: sent where no free time fits, seen later at their own address, and taken back.

mod form;
mod send;

pub use form::{PLACE, load as form, stopped};
pub use send::send;

use app::booking::WishPage;
use app::booking::time_wish::path;
use app::text::T;
use app::ui::form::FormState;
use app::ui::time_wish::{WishRow, window};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::Handler;
use domain::event::Kind;
use domain::id::TimeWishId;
use domain::meeting_type::Shape;
use domain::time::Span;
use domain::time_wish::{Refusal as Stands, TimeWish, fields, told};
use domain::words::{Code, Wrong};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::draft::Answers;
use super::errors;
use super::flow::on;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::form_answer::Done;
use crate::store::record::{Record, Writing};
use crate::web::id::Id;

/// The code of "the wish is sent" on its way to the next page.
const SENT: &str = "onskat";
/// The code of "the wish is taken back" on its way to the next page.
const WITHDRAWN: &str = "onskat-bort";

/// Where a wish is made anew: the form on the page with free times.
pub const AGAIN: &str = "/moten/boka/tid#onskemal";

/// `GET /moten/onskemal/{id}`
pub async fn show(call: Call, Id(id): Id<TimeWishId>) -> Result<Response, Problem> {
    let page = load(&call, id, None).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(call.t(), &page.wish, call.now)));
    }
    let said = match call.said.as_deref() {
        Some(SENT) => Some(call.t().time_wish_said_sent()),
        Some(WITHDRAWN) => Some(call.t().time_wish_said_withdrawn()),
        _ => None,
    };
    Ok(call.page_saying(said, page))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Nothing {}

/// `POST /moten/onskemal/{id}/igen`: back to the page with free times, with the wish as it was. Nothing is sent yet.
pub async fn again(
    call: Call,
    Id(id): Id<TimeWishId>,
    _: Form<Nothing>,
) -> Result<Response, Problem> {
    let write = move |tx: &mut Writing<'_, '_>| {
        let (wish, _) = tx.own()?.time_wish(id)?;
        begin_again(tx, &wish)
    };
    call.write(write).await?;
    Ok(on(&call, AGAIN))
}

/// The way to a new wish begins with the answers and the windows of this one.
pub fn begin_again(tx: &mut Writing<'_, '_>, wish: &TimeWish) -> Result<(), Failure> {
    Answers::change(tx, "/moten/boka", |answers| answers.wish_again(wish))?;
    let typed = fields(&wish.windows).into_iter();
    let typed: Fields = typed.map(|(field, value)| (field.to_owned(), value)).collect();
    tx.keep_draft(PLACE, &typed).map(drop)
}

/// `version` is the wish as the person saw it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Withdrawal {
    version: String,
}

/// `POST /moten/onskemal/{id}/ta-tillbaka`
pub async fn withdraw(
    call: Call,
    Id(id): Id<TimeWishId>,
    form: Form<Withdrawal>,
) -> Result<Response, Problem> {
    let (typed, t) = (form.values.version.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let mut record = tx.own()?;
            let (seen, _) = record.time_wish(id)?;
            let version = typed.parse().map_err(|_| Wrong::new("version", Code::NotANumber))?;
            record.lock(&[seen.staff.into(), seen.participant.into()])?;
            // Read again: it may have been answered while we waited for the lock.
            let (wish, _) = record.time_wish(id)?;
            let now = record.now();
            let wish = wish.waiting(now).and_then(|wish| wish.seen_at(version));
            let wish = wish.and_then(|wish| wish.withdraw(now)).map_err(Refusal::Conflict)?;
            if !record.set_time_wish(&wish)? {
                return Err(Refusal::Conflict(Stands::Stale));
            }
            record.tell_time_wish(Kind::TimeWishWithdrawn, &wish)?;
            Ok(Done::changed(path(id, ""), view(t, &wish, now)))
        })
        .await;
    match done {
        Ok(done) => Ok(call.done_saying(&done, WITHDRAWN)),
        Err(Refusal::Conflict(stands)) => {
            let page = load(&call, id, Some(stands)).await?;
            if call.wants_json {
                return Ok(conflict(&call, &page.wish, &page.with, stands));
            }
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(Refusal::Invalid(wrong)) if call.wants_json => Ok(call.invalid(&errors(&call, &wrong))),
        Err(other) => Err(other.into()),
    }
}

/// 409 as JSON: the code, the words, and how the wish stands now.
fn conflict(call: &Call, wish: &TimeWish, handler: &Handler, stands: Stands) -> Response {
    let (name, t) = (handler.first_name(), call.t());
    let message = app::booking::time_wish::refusal(t, stands, name, &handler.phone);
    let mut body = view(t, wish, call.now);
    if let Some(body) = body.as_object_mut() {
        body.insert("error".to_owned(), stands.as_str().into());
        body.insert("message".to_owned(), message.into());
    }
    call.json(StatusCode::CONFLICT, body)
}

async fn load(call: &Call, id: TimeWishId, refused: Option<Stands>) -> Result<WishPage, Failure> {
    let key = call.key();
    call.read(move |tx| {
        let mut record = tx.own()?;
        let (wish, handler) = record.time_wish(id)?;
        let now = record.now();
        let is_answerable = match record.handler(wish.staff) {
            Ok(_) => true,
            Err(Failure::NotFound) => false,
            Err(other) => return Err(other),
        };
        let closed = closed(&mut record, &wish)?;
        let kind = record.meeting_type(wish.meeting_type)?;
        let form = FormState { version: Some(wish.version), ..FormState::new(key.clone()) };
        let (standing, let_go) = (wish.standing(now), wish.let_go(now));
        Ok(WishPage {
            wish,
            with: handler,
            kind,
            standing,
            let_go,
            is_answerable,
            closed,
            form,
            refused,
        })
    })
    .await
}

/// The windows in which the member of staff meets nobody, whoever asks.
pub fn closed(record: &mut Record<'_, '_>, wish: &TimeWish) -> Result<Vec<Span>, Failure> {
    let kind = record.meeting_type(wish.meeting_type)?;
    let shape = Shape::new(kind, &wish.wish.interpreter);
    let mut closed = Vec::new();
    for window in &wish.windows {
        let calendar = record.calendar_for(wish.staff, *window, &shape, None)?;
        if !calendar.diary().is_open(*window) {
            closed.push(*window);
        }
    }
    Ok(closed)
}

/// The wishes that lists tell of, as rows.
pub fn rows(wishes: Vec<(TimeWish, Handler)>, now: Timestamp) -> Vec<WishRow> {
    let told = told(wishes, |(wish, _)| wish, now).into_iter();
    told.map(|(wish, with)| WishRow {
        href: path(wish.id, ""),
        with: with.name,
        standing: wish.standing(now),
        windows: wish.windows,
    })
    .collect()
}

/// A wish for programs.
pub fn view(t: T, wish: &TimeWish, now: Timestamp) -> Value {
    let windows = wish.windows.iter().map(|span| {
        json!({
            "start": span.start.to_string(),
            "end": span.end.to_string(),
            "label": window(t, *span),
        })
    });
    json!({
        "id": wish.id,
        "state": wish.state.as_str(),
        "standing": wish.standing(now).as_str(),
        "handler": wish.staff,
        "windows": windows.collect::<Vec<_>>(),
        "mode": wish.wish.mode.field_value(),
        "booking": wish.proposal.map(|proposal| proposal.booking),
        "answer": wish.answer,
        "version": wish.version,
        "href": path(wish.id, ""),
    })
}
