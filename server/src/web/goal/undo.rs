//! Undo, for a minute: what was done with a step is taken back, and told as an act of its own.

use app::goal::{Said, path};
use axum::response::Response;
use domain::event::Kind;
use domain::goal::{field, read_version};
use domain::id::{GoalId, StepId};
use serde::Deserialize;
use serde_json::json;

use super::answer;
use super::step::{invalid, put, shown};
use super::{About, conflict};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::web::id::Ids;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Undo {
    version: String,
}

/// `POST /mal/{id}/steg/{step}/angra`: the step as it was a minute ago or less.
pub async fn undo(
    call: Call,
    Ids(id, step_id): Ids<GoalId, StepId>,
    form: Form<Undo>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let version = read_version(&typed.version)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let mut goal = record.goal(id)?;
        let refused = |why| answer::refusal(why, Some(goal.clone()));
        let stored = goal.clone().active().map_err(refused)?;
        let step = stored.steps.iter().find(|step| step.id == step_id).cloned();
        let changes = record.undoable(&stored)?;
        let change = changes.iter().find(|change| change.step == step_id);
        let step = step.ok_or(Failure::NotFound)?.undo(version, change, now).map_err(refused)?;
        record.set_step(id, &step)?;
        let payload = json!({ "step": step.id, "state": step.state.as_str() });
        record.tell(Kind::StepUndone, Some(id.0), &payload)?;
        put(&mut goal, step);
        Ok(answer::changed(path(id, &format!("#rad-{step_id}")), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::VERSION)) {
        Ok(done) => shown(&call, id, &done, Said::Undone).await,
        Err(Refusal::Invalid(wrong)) => invalid(&call, id, &wrong).await,
        Err(Refusal::Conflict(stands)) => conflict(&call, stands, &form, About::Step).await,
        Err(other) => Err(answer::problem(other)),
    }
}
