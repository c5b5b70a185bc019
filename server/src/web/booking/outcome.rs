//! How a meeting went, as its participant reads it, and their answer to "did not come".

use app::ui::form::FormState;
use app::ui::outcome::told::{Told, refusal, wrong};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::BookingId;
use domain::outcome::{Outcome, Reason, Refusal as Stands, field};
use domain::words;
use serde::Deserialize;
use serde_json::{Value, json};

use super::cancel::seen;
use super::{one, page};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;

/// The code of "the answer is sent" on its way to the next page.
pub const DONE: &str = "svarat";

/// How a meeting of the caller's went, so far as it is told.
pub async fn told(call: &Call, id: BookingId) -> Result<Told, Failure> {
    let versions = call.read(move |tx| {
        let mut record = tx.own()?;
        let of = record.meeting(id)?;
        record.outcomes(&of)
    });
    let versions: Vec<Outcome> = versions.await?;
    let can_be_answered = versions.first().is_some_and(|newest| newest.can_be_answered(call.now));
    Ok(Told { versions, can_be_answered, refused: None })
}

/// `ord` is what happened, in the participant's own words; `version` is the outcome as the person saw it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    pub ord: String,
    pub version: String,
}

/// `POST /moten/{id}/hur-det-gick`
pub async fn answer(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let outcome = reply(tx, id, &typed)?;
        Ok(Done::changed(format!("/moten/{id}"), view(&outcome)))
    });
    let (status, wrongs, stands) = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, DONE)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors: Vec<_> = wrongs.iter().map(|one| wrong(call.t(), one)).collect();
    if call.wants_json {
        return Ok(match stands {
            None => call.invalid(&errors),
            Some(stands) => {
                let message = refusal(call.t(), stands);
                call.json(status, json!({ "error": stands.as_str(), "message": message }))
            }
        });
    }
    let told = Told { refused: stands, ..told(&call, id).await? };
    let mut page = page(&call, one(&call, id).await?, None);
    page.form =
        FormState { values: form.typed.clone(), errors, key: form.key_again(&wrongs), ..page.form };
    page.told = told;
    Ok(call.page_as(status, page))
}

fn reply(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    typed: &Answer,
) -> Result<Outcome, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (booking, _) = record.meeting(id)?;
    record.lock(&[booking.staff.into(), booking.participant.into()])?;
    let of = record.meeting(id)?;
    let newest = record.outcomes(&of)?.into_iter().next().ok_or(Refusal::NotFound)?;
    let seen = seen(&typed.version)?.unwrap_or(newest.version);
    let newest = newest.seen_at(seen).map_err(Refusal::Conflict)?;
    let (by, now) = (booking.participant.into(), record.now());
    // What cannot be answered any more is told before what is wrong with the words.
    newest.clone().reply(String::new(), by, now).map_err(Refusal::Conflict)?;
    let words = words::required_text(field::WORDS, &typed.ord)?;
    let outcome = newest.reply(words, by, now).map_err(Refusal::Conflict)?;
    record.add_outcome(id, &outcome)?;
    record.tell_meeting(Kind::OutcomeAnswered, &of.0)?;
    Ok(outcome)
}

/// How a meeting went, for programs.
pub fn view(outcome: &Outcome) -> Value {
    json!({
        "took_place": outcome.facts.took_place,
        "came": outcome.facts.came,
        "reason": outcome.facts.reason.map(Reason::as_str),
        "agreed": outcome.agreed,
        "stage": outcome.stage.as_str(),
        "answer": outcome.answer,
        "answer_until": outcome.answer_until.map(|until| until.to_string()),
        "version": outcome.version,
    })
}
