//! The times to choose from: three weeks at a time, and what to do when one is gone.

use app::booking::time_wish::WishForm;
use app::booking::{Clash, TimePage, time_part, words};
use app::page::Page;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::booking::Refusal as Stands;
use domain::time::day;
use domain::words::{Code, Wrong};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::draft::Answers;
use super::flow::{WHOM, on};
use super::times::{self, Times};
use super::{again, errors, time_wish, times_view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::record::Reading;

const TIME: &str = "/moten/boka/tid";

/// `GET /moten/boka/tid`
pub async fn time(call: Call) -> Result<Response, Problem> {
    let key = call.key();
    let (answers, found) = call
        .read(move |tx| {
            let answers = Answers::read(tx, TIME)?;
            let found = of(tx, &answers, key.clone())?;
            Ok::<_, Failure>((answers, found))
        })
        .await?;
    match found {
        Some((times, wish)) => Ok(call.page(page(answers.form(call.key()), times, None, wish))),
        None => Ok(Redirect::to(WHOM).into_response()),
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Time {
    tid: String,
    /// `fler` asks for three more weeks; what is chosen is kept.
    visa: String,
}

/// `POST /moten/boka/tid`: chooses a time, or shows more.
pub async fn choose_time(call: Call, form: Form<Time>) -> Result<Response, Problem> {
    if form.values.visa == "fler" {
        return more(&call, &form).await;
    }
    let typed = form.values.tid.clone();
    let chosen = call
        .write(move |tx| {
            let answers = Answers::change(tx, TIME, |_| {})?;
            let staff = answers.staff().ok_or(Refusal::NotFound)?;
            let start = start(&typed)?;
            let mut record = tx.own()?;
            let with = record.handler(staff)?;
            let shape = answers.shape(&mut record)?;
            match times::check(&mut record, (with.id, &shape), start)? {
                (_, Ok(())) => {}
                (_, Err(Stands::Past)) => return Err(Wrong::new("tid", Code::Past).into()),
                (span, Err(stands)) => return Err(Refusal::Conflict((span, stands))),
            }
            let answers =
                Answers::change(tx, TIME, |answers| answers.set("tid", &start.to_string()))?;
            Ok(answers.next())
        })
        .await;
    match chosen {
        Ok(next) => Ok(on(&call, next)),
        Err(Refusal::NotFound) => Ok(on(&call, WHOM)),
        Err(Refusal::Invalid(wrong)) => {
            let answers = call.read(|tx| Answers::read(tx, TIME)).await?;
            let Some((times, wish)) = load_for(&call, &answers).await? else {
                return Ok(on(&call, WHOM));
            };
            let page = page(again(&call, &form, &wrong), times, None, wish);
            if call.wants_json {
                let errors = errors(&call, &wrong);
                let part = app::render::part(|| time_part(call.t(), page));
                let body = json!({ "errors": errors, "part": part });
                return Ok(call.json(StatusCode::UNPROCESSABLE_ENTITY, body));
            }
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => {
            let answers = call.read(|tx| Answers::read(tx, TIME)).await?;
            let Some((times, wish)) = load_for(&call, &answers).await? else {
                return Ok(on(&call, WHOM));
            };
            let staff = times.with.id;
            let shaped = answers.clone();
            let clash = call.read(move |tx| {
                let mut record = tx.own()?;
                let shape = shaped.shape(&mut record)?;
                times::clash(&mut record, (staff, &shape), stands)
            });
            let clash = clash.await?;
            let page = page(again(&call, &form, &[]), times, Some(clash.clone()), wish);
            Ok(taken(&call, &clash, page, |page| app::render::part(|| time_part(call.t(), page))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn more(call: &Call, form: &Form<Time>) -> Result<Response, Problem> {
    let typed = form.typed.clone();
    let answers = call
        .write(move |tx| {
            Answers::change(tx, TIME, |answers| {
                answers.take(&typed);
                answers.show_more_weeks();
            })
        })
        .await?;
    let Some((times, wish)) = load_for(call, &answers).await? else { return Ok(on(call, WHOM)) };
    let first = times.free.iter().map(|span| day(span.start));
    let first = first.clone().find(|date| times.new_from.is_some_and(|new| *date >= new));
    if !call.wants_json {
        let at = first.map_or_else(|| "till-och-med".to_owned(), |date| format!("dag-{date}"));
        return Ok(Redirect::to(&format!("{TIME}#{at}")).into_response());
    }
    let new = times.free.iter().filter(|span| first.is_some_and(|first| day(span.start) >= first));
    let said = call.t().booking_time_said_more(i64::try_from(new.count()).unwrap_or_default());
    let page = page(answers.form(call.key()), times, None, wish);
    let part = app::render::part(|| time_part(call.t(), page));
    Ok(call.json(StatusCode::OK, json!({ "part": part, "said": said })))
}

/// The list of times for these answers, and the form for a wish where none fits; nothing when the person chosen is not
/// the caller's.
pub async fn load_for(
    call: &Call,
    answers: &Answers,
) -> Result<Option<(Times, WishForm)>, Failure> {
    let (answers, key) = (answers.clone(), call.key());
    call.read(move |tx| of(tx, &answers, key.clone())).await
}

fn of(
    tx: &mut Reading<'_, '_>,
    answers: &Answers,
    key: String,
) -> Result<Option<(Times, WishForm)>, Failure> {
    let Some(staff) = answers.staff() else { return Ok(None) };
    let mut record = tx.own()?;
    let shape = answers.shape(&mut record)?;
    match times::times(&mut record, (staff, &shape), answers.weeks()) {
        Ok(times) => {
            let wish = time_wish::form(tx, answers, (&times, &shape), key)?;
            Ok(Some((times, wish)))
        }
        Err(Failure::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

pub fn page(form: FormState, times: Times, clash: Option<Clash>, wish: WishForm) -> TimePage {
    let Times { with, length, free, until, new_from, has_more, last: _ } = times;
    // Where nothing is free, or what was free is gone, the wish is the next thing to try.
    let is_open = wish.is_open || free.is_empty();
    let wish = WishForm { is_open, ..wish };
    TimePage { form, with, length, free, until, new_from, has_more, clash, wish }
}

/// The start that was chosen.
pub fn start(typed: &str) -> Result<Timestamp, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new("tid", code))
}

/// 409: the time is gone; the nearest stand in its place.
pub fn taken<P: Page>(
    call: &Call,
    clash: &Clash,
    page: P,
    part: impl FnOnce(P) -> String,
) -> Response {
    if !call.wants_json {
        return call.page_as(StatusCode::CONFLICT, page);
    }
    let message = words::clash(call.t(), clash);
    let body = json!({
        "error": clash.refusal.as_str(),
        "message": message,
        "said": message,
        "nearest": times_view(call.t(), &clash.nearest),
        "part": part(page),
    });
    call.json(StatusCode::CONFLICT, body)
}
