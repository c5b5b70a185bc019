//! A participant's answer to "did not come" about a group meeting.

use app::group::path;
use app::ui::outcome::told::{refusal, wrong};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::GroupId;
use domain::outcome::{Outcome, Refusal as Stands, field};
use domain::words;
use serde_json::json;

use super::one;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::booking::cancel::seen;
use crate::web::booking::outcome::{Answer, DONE, view};
use crate::web::id::Id;

/// `POST /moten/grupp/{id}/hur-det-gick`
pub async fn answer(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let outcome = reply(tx, id, &typed)?;
        Ok(Done::changed(path(id, ""), view(&outcome)))
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
    let mut page = one(&call, id).await?.page(&call);
    page.told.refused = stands;
    (page.form.values, page.form.errors) = (form.typed.clone(), errors);
    page.form.key = form.key_again(&wrongs);
    Ok(call.page_as(status, page))
}

fn reply(
    tx: &mut Writing<'_, '_>,
    id: GroupId,
    typed: &Answer,
) -> Result<Outcome, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (group, leader) = record.group(id)?;
    let me = record.participant();
    record.lock(&[leader.id.into(), me.into()])?;
    let newest = record.group_outcomes(&group)?.into_iter().next().ok_or(Refusal::NotFound)?;
    let version = seen(&typed.version)?.unwrap_or(newest.version);
    let newest = newest.seen_at(version).map_err(Refusal::Conflict)?;
    let now = record.now();
    // What cannot be answered any more is told before what is wrong with the words.
    newest.clone().reply(String::new(), me.into(), now).map_err(Refusal::Conflict)?;
    let words = words::required_text(field::WORDS, &typed.ord)?;
    let outcome = newest.reply(words, me.into(), now).map_err(Refusal::Conflict)?;
    record.add_group_outcome(&group, &outcome)?;
    record.tell_group_outcome(Kind::OutcomeAnswered, &group)?;
    Ok(outcome)
}
