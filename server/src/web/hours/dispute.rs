//! The participant objects to what is confirmed, in their own words.

use app::hours::{Said, path};
use axum::response::Response;
use domain::event::Kind;
use domain::hours::{Refusal as Stands, field};
use domain::words;
use serde::Deserialize;

use super::day::refused;
use super::{On, version, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::id::Id;

/// `ord` is what is not right; `version` is the day as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Dispute {
    ord: String,
    version: String,
}

/// `POST /timmar/{dag}/invand`
pub async fn dispute(
    call: Call,
    Id(On(day)): Id<On>,
    form: Form<Dispute>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let now = tx.now();
        let mut record = tx.own()?;
        let participant = record.participant().into();
        record.lock(&[participant])?;
        let (stored, _) = record.work_day(day)?.ok_or(Failure::NotFound)?;
        // What cannot be objected to is told before what is wrong with the words.
        if !stored.can_be_disputed() {
            return Err(Refusal::Conflict(Stands::NothingToDispute));
        }
        let stored = stored.seen_at(version(&typed.version)?).map_err(Refusal::Conflict)?;
        let words = words::required_text(field::WORDS, &typed.ord)?;
        let disputed = stored.dispute(words, now).map_err(Refusal::Conflict)?;
        record.set_work_day(Kind::WorkDisputed, &disputed)?;
        if let Some(by) = disputed.confirmed_by {
            let of = (by.into(), participant);
            record.message_hours(Kind::WorkDisputed, of, &disputed, (day, day))?;
        }
        Ok(Done::changed(path(day, ""), view::day(&disputed)))
    });
    let refusal = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, &Said::Disputed.code())),
        Err(Refusal::Invalid(wrongs)) => (wrongs, None),
        Err(Refusal::Conflict(stands)) => (Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    refused(&call, day, &form, refusal).await
}
