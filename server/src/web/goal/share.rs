//! Page 3 of stating a goal: who may read it. Later the place to change one's mind.

use app::goal::share::from_goal;
use app::goal::{Said, SharePage, path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::goal::seen::Reader;
use domain::goal::{field, read_sharing, read_version};
use domain::id::GoalId;
use domain::words::Wrong;
use serde::Deserialize;
use serde_json::json;

use super::answer::{self, again, fresh, recall};
use super::with_draft;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::web::id::Id;

/// `GET /mal/{id}/dela`
pub async fn ask(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let (goal, people, draft) = with_draft(&call, id, "/dela").await?;
    let seen = seen(&call, id).await?;
    let form = recall(from_goal(fresh(&call), &goal), draft);
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t(), &people));
    Ok(call.page_saying(said, SharePage { goal, form, people, seen, conflict: None }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sharing {
    vem: String,
    version: String,
}

/// `POST /mal/{id}/dela`
pub async fn save(
    call: Call,
    Id(id): Id<GoalId>,
    form: Form<Sharing>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let (version, is_shared) = read(&typed)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let stored = record.goal(id)?;
        let goal = stored
            .clone()
            .share(version, is_shared, now)
            .map_err(|why| answer::refusal(why, Some(stored)))?;
        record.set_goal(&goal)?;
        let kind = if is_shared { Kind::GoalShared } else { Kind::GoalUnshared };
        record.tell(kind, Some(id.0), &json!({ "version": goal.version }))?;
        Ok(answer::changed(path(id, ""), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::READERS)) {
        Ok(done) => {
            let (goal, people, _) = with_draft(&call, id, "/dela").await?;
            let said = if goal.is_shared { Said::Shared } else { Said::Private };
            Ok(answer::on(&call, &done, said, &people))
        }
        Err(Refusal::Invalid(wrong)) => {
            let (goal, people, _) = with_draft(&call, id, "/dela").await?;
            let form = again(&call, &form, &wrong);
            let errors = form.errors.clone();
            let seen = seen(&call, id).await?;
            let page = SharePage { goal, form, people, seen, conflict: None };
            Ok(if call.wants_json {
                call.invalid(&errors)
            } else {
                call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
            })
        }
        Err(Refusal::Conflict(stands)) => {
            if call.wants_json {
                return Ok(answer::conflict(&call, &stands, &form, None));
            }
            let (goal, people, _) = with_draft(&call, id, "/dela").await?;
            let mut form = again(&call, &form, &[]);
            form.version = Some(goal.version);
            let (seen, conflict) = (seen(&call, id).await?, Some(stands.words(call.t())));
            let page = SharePage { goal, form, people, seen, conflict };
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(answer::problem(other)),
    }
}

async fn seen(call: &Call, id: GoalId) -> Result<Vec<Reader>, Failure> {
    call.read(move |tx| tx.own()?.goal_seen_by(id)).await
}

fn read(typed: &Sharing) -> Result<(i64, bool), Vec<Wrong>> {
    match (read_version(&typed.version), read_sharing(&typed.vem)) {
        (Ok(version), Ok(is_shared)) => Ok((version, is_shared)),
        (version, sharing) => Err([sharing.err(), version.err()].into_iter().flatten().collect()),
    }
}
