//! Undo, for a minute: what was just said of a day is taken back, and told as an act of its own.

use app::hours::{HoursPage, Said, errors, refusal};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::hours::Refusal as Stands;
use serde::Deserialize;

use super::{On, back, conflict, part, version, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::id::Id;

/// `version` is the day as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Undo {
    version: String,
}

/// `POST /timmar/{dag}/angra`
pub async fn undo(call: Call, Id(On(day)): Id<On>, form: Form<Undo>) -> Result<Response, Problem> {
    let (typed, to) = (form.values.clone(), back(&call, day, ""));
    let done = call.post(&form, move |tx| {
        let now = tx.now();
        let mut record = tx.own()?;
        let participant = record.participant().into();
        record.lock(&[participant])?;
        let (stored, _) = record.work_day(day)?.ok_or(Failure::NotFound)?;
        let stored = stored.seen_at(version(&typed.version)?).map_err(Refusal::Conflict)?;
        let undone = stored.undo(now).map_err(Refusal::Conflict)?;
        record.set_work_day(Kind::WorkUndone, &undone)?;
        Ok(Done::changed(&to, view::day(&undone)))
    });
    let stands: Stands = match done.await {
        Ok(done) if !call.wants_json => return Ok(call.done_saying(&done, &Said::Undone.code())),
        Ok(done) => {
            let page = super::page(&call, day).await?;
            let words = Said::Undone.words(call.t());
            return Ok(call.done_with(&done, part(&call, &page), words));
        }
        Err(Refusal::Conflict(stands)) => stands,
        Err(Refusal::Invalid(wrongs)) if call.wants_json => {
            return Ok(call.invalid(&errors(call.t(), &wrongs)));
        }
        Err(other) => return Err(other.into()),
    };
    let page = super::page(&call, day).await?;
    let page = HoursPage { conflict: Some(refusal(call.t(), stands)), ..page };
    if call.wants_json {
        let said = page.rows.iter().filter_map(|row| row.said.as_ref());
        let stored = said.map(|(it, _)| it).find(|it| it.day == day);
        let mut body = conflict(&call, &form, stands, stored);
        if let Some(body) = body.as_object_mut() {
            body.insert("part".to_owned(), part(&call, &page).into());
        }
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    Ok(call.page_as(StatusCode::CONFLICT, page))
}
