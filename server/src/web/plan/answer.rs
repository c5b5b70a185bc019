//! The answer to "Stämmer planen?": the participant's own, or written down by staff with how it was given.

use app::plan::{Said, errors, refusal};
use app::ui::agreement::versions_path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::{ParticipantId, PlanVersionId};
use domain::plan::agreement::{Refusal as Stands, Reply, read};
use serde::Deserialize;
use serde_json::json;

use super::version::{load, opened};
use super::{seen, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::id::{Id, Ids};

/// `svar` is `ja`, `nej` or `prata`; `varfor` is the participant's words; `hur` how staff were told.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    varfor: String,
    hur: Option<String>,
    version: String,
}

/// `POST /plan/versioner/{id}/svar`
pub async fn own(
    call: Call,
    Id(version): Id<PlanVersionId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    if form.values.hur.is_some() {
        return Err(Problem::UnknownField);
    }
    answer(call, None, version, form).await
}

/// `POST /personal/deltagare/{id}/versioner/{number}/svar`: what the participant said, and how.
pub async fn of_participant(
    call: Call,
    Ids(id, version): Ids<ParticipantId, PlanVersionId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    answer(call, Some(id), version, form).await
}

async fn answer(
    call: Call,
    of: Option<ParticipantId>,
    id: PlanVersionId,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call
        .post(&form, move |tx| {
            let by = tx.who().id();
            let mut record = opened(tx, of)?;
            record.lock_plan()?;
            let all = record.plan_versions()?;
            let newest = all.first().map_or(0, |kept| kept.version.number);
            let found = all.into_iter().find(|kept| kept.version.id == id);
            let version = found.ok_or(Failure::NotFound)?.version;
            let how = of.map(|_| typed.hur.as_deref().unwrap_or_default());
            let (answer, why, how) = read(&typed.svar, &typed.varfor, how)?;
            let seen = seen(&typed.version)?;
            let reply = Reply { answer, why, how, by, at: record.now() };
            let version = version.answer(seen, newest, reply.clone()).map_err(Refusal::Conflict)?;
            if !record.set_plan_answer(id, version.version, &reply)? {
                return Err(Refusal::Conflict(Stands::Stale));
            }
            record.tell_plan(Kind::PlanAnswered, Some(id.0))?;
            let all = record.plan_versions()?;
            let kept = all.iter().find(|kept| kept.version.id == id).ok_or(Failure::NotFound)?;
            Ok(Done::changed(format!("{}/{id}", versions_path(of)), view::version(kept)))
        })
        .await;
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, Said::Answered.code())),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    let (mut page, body) = load(&call, of, id, String::new()).await?;
    if call.wants_json {
        return Ok(match stands {
            None => call.invalid(&errors),
            Some(stands) => {
                let message = refusal(call.t(), stands);
                let body = json!({
                    "error": stands.as_str(), "message": message, "yours": form.typed, "theirs": body,
                });
                call.json(status, body)
            }
        });
    }
    if let Some(answering) = &mut page.answering {
        answering.values = form.typed.clone();
        answering.errors = errors;
        answering.key = form.key_again(&wrongs);
    }
    page.refused = stands;
    Ok(call.page_as(status, page))
}
