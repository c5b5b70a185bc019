//! The order of the steps, changed one place at a time.

use app::goal::{Said, path};
use axum::response::Response;
use domain::event::Kind;
use domain::goal::field;
use domain::goal::order::{Way, read_past};
use domain::id::{GoalId, StepId};
use domain::words::Wrong;
use serde::Deserialize;
use serde_json::json;

use super::answer;
use super::step::{invalid, shown};
use super::{About, conflict};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::web::id::Ids;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Move {
    hall: String,
    forbi: String,
}

/// `POST /mal/{id}/steg/{step}/flytta`: one place up or down. What the person saw is the step that is passed: when
/// another stands there by now, nothing moves.
pub async fn change(
    call: Call,
    Ids(id, step_id): Ids<GoalId, StepId>,
    form: Form<Move>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let (way, past) = read(&typed)?;
        let mut record = tx.own()?;
        record.own_goals()?;
        let stored = record.goal(id)?;
        stored.place(step_id).ok_or(Failure::NotFound)?;
        let goal = stored
            .clone()
            .move_step(step_id, way, past)
            .map_err(|why| answer::refusal(why, Some(stored.clone())))?;
        record.set_order(&stored, &goal)?;
        let to = goal.place(step_id).map_or(0, |place| place + 1);
        let payload = json!({ "step": step_id, "to": to, "of": goal.steps.len() });
        record.tell(Kind::StepMoved, Some(id.0), &payload)?;
        // The same button again, or the step itself at the end of the list.
        let target = if goal.neighbour(step_id, way).is_some() { way.value() } else { "rad" };
        Ok(answer::changed(path(id, &format!("#{target}-{step_id}")), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::PAST)) {
        Ok(done) => {
            let goal = call.read(move |tx| tx.own()?.goal(id)).await?;
            let to = goal.place(step_id).map_or(0, |place| place + 1);
            shown(&call, id, &done, Said::Moved { to, of: goal.steps.len() }).await
        }
        Err(Refusal::Invalid(wrong)) => invalid(&call, id, &wrong).await,
        Err(Refusal::Conflict(stands)) => conflict(&call, stands, &form, About::Order).await,
        Err(other) => Err(answer::problem(other)),
    }
}

fn read(typed: &Move) -> Result<(Way, StepId), Vec<Wrong>> {
    match (Way::read(&typed.hall), read_past(&typed.forbi)) {
        (Ok(way), Ok(past)) => Ok((way, past)),
        (way, past) => Err([way.err(), past.err()].into_iter().flatten().collect()),
    }
}
