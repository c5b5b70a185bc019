//! The way to a meeting: with whom, when, how, and everything once more. The answers wait on the server.

use app::booking::{CheckPage, NeedsPage, WhomPage};
use app::page::Page;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::booking::Wish;
use domain::id::StaffId;
use domain::words::{Code, Wrong};
use serde::Deserialize;
use serde_json::json;

use super::draft::Answers;
use super::times::{self, Times};
use super::{again, errors, times_view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;

pub const WHOM: &str = "/moten/boka";
const NEEDS: &str = "/moten/boka/satt";
const CHECK: &str = "/moten/boka/kontroll";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct With {
    med: String,
}

/// `GET /moten/boka`: the caller's own people; as JSON with the free times of the next three weeks (`med` for one).
pub async fn whom(call: Call, Query(with): Query<With>) -> Result<Response, Problem> {
    if call.wants_json {
        return offered(&call, with.med).await;
    }
    let (answers, handlers) =
        call.read(|tx| Ok::<_, Failure>((Answers::read(tx, WHOM)?, tx.own()?.handlers()?))).await?;
    Ok(call.page(WhomPage { form: answers.form(call.key()), handlers }))
}

async fn offered(call: &Call, only: String) -> Result<Response, Problem> {
    let all = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let mut all = Vec::new();
            for handler in record.handlers()? {
                if only.is_empty() || handler.id.to_string() == only {
                    all.push(times::times(&mut record, handler.id, 1)?);
                }
            }
            Ok::<_, Failure>(all)
        })
        .await?;
    let handlers: Vec<_> = all
        .iter()
        .map(|Times { with, .. }| json!({ "id": with.id, "name": with.name, "role": with.role.as_str() }))
        .collect();
    let mut slots = Vec::new();
    for times in &all {
        for mut slot in times_view(call.t(), &times.free) {
            if let Some(slot) = slot.as_object_mut() {
                slot.insert("handler".to_owned(), times.with.id.to_string().into());
            }
            slots.push(slot);
        }
    }
    Ok(call.json(StatusCode::OK, json!({ "handlers": handlers, "slots": slots })))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Whom {
    med: String,
}

/// `POST /moten/boka`
pub async fn choose_whom(call: Call, form: Form<Whom>) -> Result<Response, Problem> {
    let typed = form.values.med.clone();
    let chosen = call
        .write(move |tx| {
            let staff = staff(&typed)?;
            tx.own()?.handler(staff).map_err(not_mine)?;
            let answers = Answers::change(tx, WHOM, |answers| answers.choose(staff))?;
            Ok::<_, Refusal>(answers.next())
        })
        .await;
    match chosen {
        Ok(next) => Ok(on(&call, next)),
        Err(Refusal::Invalid(wrong)) => {
            let handlers = call.read(|tx| tx.own()?.handlers()).await?;
            Ok(mend(&call, WhomPage { form: again(&call, &form, &wrong), handlers }, &wrong))
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /moten/boka/satt`
pub async fn needs(call: Call) -> Result<Response, Problem> {
    let answers = call.read(|tx| Answers::read(tx, NEEDS)).await?;
    if answers.staff().is_none() || answers.start().is_none() {
        return Ok(Redirect::to(answers.next()).into_response());
    }
    Ok(call.page(NeedsPage { form: answers.form(call.key()) }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Needs {
    satt: String,
    tolk: String,
    behov: String,
    arende: String,
}

/// `POST /moten/boka/satt`
pub async fn choose_needs(call: Call, form: Form<Needs>) -> Result<Response, Problem> {
    let Needs { satt, tolk, behov, arende } = &form.values;
    if let Err(wrong) = Wish::read(satt, tolk, behov, arende) {
        let page = NeedsPage { form: again(&call, &form, &wrong) };
        return Ok(mend(&call, page, &wrong));
    }
    let typed = form.typed.clone();
    let answers =
        call.write(move |tx| Answers::change(tx, NEEDS, |answers| answers.take(&typed))).await?;
    Ok(on(&call, answers.next()))
}

/// `GET /moten/boka/kontroll`: everything once more; a time that is gone by now is told at once.
pub async fn check(call: Call) -> Result<Response, Problem> {
    let answers = call.read(|tx| Answers::read(tx, CHECK)).await?;
    if answers.next() != CHECK {
        return Ok(Redirect::to(answers.next()).into_response());
    }
    let (Some(staff), Some(start)) = (answers.staff(), answers.start()) else {
        return Ok(Redirect::to(WHOM).into_response());
    };
    let checked = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let with = record.handler(staff)?;
            let (span, checked) = times::check(&mut record, staff, start)?;
            let clash = match checked {
                Ok(()) => None,
                Err(stands) => Some(times::clash(&mut record, staff, (span, stands))?),
            };
            let readers = record.readers_besides(&with)?;
            Ok((with, span, readers, clash))
        })
        .await;
    match checked {
        Ok((with, span, readers, clash)) => {
            let form = answers.form(call.key());
            Ok(call.page(CheckPage { form, with, span, readers, clash }))
        }
        Err(Failure::NotFound) => Ok(Redirect::to(WHOM).into_response()),
        Err(other) => Err(other.into()),
    }
}

/// The member of staff that was chosen.
pub fn staff(typed: &str) -> Result<StaffId, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new("med", code))
}

/// Somebody else's handler and nobody at all are the same: not a choice.
pub fn not_mine<C>(failure: Failure) -> Refusal<C> {
    match failure {
        Failure::NotFound => Wrong::new("med", Code::NotAChoice).into(),
        other => other.into(),
    }
}

/// 422: the page again with what to mend, or the same as JSON.
pub fn mend<P: Page>(call: &Call, page: P, wrong: &[Wrong]) -> Response {
    if call.wants_json {
        return call.invalid(&errors(call, wrong));
    }
    call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

/// On to the next question.
pub fn on(call: &Call, next: &str) -> Response {
    if call.wants_json {
        return call.json(StatusCode::OK, json!({ "location": next }));
    }
    Redirect::to(next).into_response()
}
