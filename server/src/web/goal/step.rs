//! Steps: one more, and how each is going.

use app::goal::week::{HERE, PATH};
use app::goal::{Said, path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::goal::step::{NewStep, Step, StepState};
use domain::goal::{self, Goal, field, read_version};
use domain::id::{GoalId, StepId};
use domain::time::day;
use domain::words::Wrong;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::answer::{self, Stands, again};
use super::{About, conflict, page, week};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::goal::told;
use crate::web::id::{Id, Ids};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NextStep {
    steg: String,
    dag: String,
}

/// `POST /mal/{id}/steg`
pub async fn add(
    call: Call,
    Id(id): Id<GoalId>,
    form: Form<NextStep>,
) -> Result<Response, Problem> {
    let (typed, step_id) = (form.values.clone(), StepId(Uuid::now_v7()));
    let done = call.post(&form, move |tx| {
        let now = tx.now();
        let step = NewStep::read(step_id, &typed.steg, &typed.dag, day(now))?;
        let mut record = tx.own()?;
        record.own_goals()?;
        let mut goal = record.goal(id)?;
        let step = goal.next(step, now).map_err(|why| answer::refusal(why, Some(goal.clone())))?;
        record.add_step(id, &step)?;
        record.tell(Kind::StepAdded, Some(id.0), &json!({ "step": step.id }))?;
        goal.steps.push(step);
        Ok(answer::created(path(id, ""), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::STEP)) {
        Ok(done) => shown(&call, id, &done, Said::StepAdded).await,
        Err(Refusal::Invalid(wrong)) => {
            let mut page = page(&call, id).await?;
            page.step_form = again(&call, &form, &wrong);
            let part = answer::step_list(&call, &page);
            Ok(answer::invalid(&call, &page.step_form.errors.clone(), part, page))
        }
        Err(Refusal::Conflict(stands)) => conflict(&call, stands, &form, About::Step).await,
        Err(other) => Err(answer::problem(other)),
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tick {
    lage: String,
    /// "veckan" when it was pressed on the page of the week.
    fran: String,
    version: String,
}

/// `POST /mal/{id}/steg/{step}`: any state to any; undo is a state like the others.
pub async fn set(
    call: Call,
    Ids(id, step_id): Ids<GoalId, StepId>,
    form: Form<Tick>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let (version, state) = read(&typed)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let mut goal = record.goal(id)?;
        let refused = |why| answer::refusal(why, Some(goal.clone()));
        let stored = goal.clone().active().map_err(refused)?;
        let before = stored.steps.into_iter().find(|step| step.id == step_id);
        let before = before.ok_or(Failure::NotFound)?;
        let step = before.clone().set(version, state, now).map_err(refused)?;
        record.set_step(id, &step)?;
        record.tell(Kind::StepChanged, Some(id.0), &told(&before, &step))?;
        put(&mut goal, step);
        let place = if typed.fran == HERE {
            format!("{PATH}#rad-{step_id}")
        } else {
            path(id, &format!("#nyss-{step_id}"))
        };
        Ok(answer::changed(place, &goal))
    });
    let done = done.await.map_err(|refused| answer::told(refused, field::STEP_STATE));
    if form.values.fran == HERE {
        return in_week(&call, id, done, &form).await;
    }
    match done {
        // The step itself says it, beside the way to undo it.
        Ok(done) if !call.wants_json => Ok(call.done(&done)),
        Ok(done) => {
            let goal = call.read(move |tx| tx.own()?.goal(id)).await?;
            shown(&call, id, &done, said(&form.values.lage, &goal)).await
        }
        Err(Refusal::Invalid(wrong)) => invalid(&call, id, &wrong).await,
        Err(Refusal::Conflict(stands)) => conflict(&call, stands, &form, About::Step).await,
        Err(other) => Err(answer::problem(other)),
    }
}

/// What came of a tick on the page of the week: there again, with what stands in the way.
async fn in_week(
    call: &Call,
    id: GoalId,
    done: Result<Done, Refusal<Stands>>,
    form: &Form<Tick>,
) -> Result<Response, Problem> {
    let t = call.t();
    match done {
        Ok(done) => {
            let goal = call.read(move |tx| tx.own()?.goal(id)).await?;
            let said = said(&form.values.lage, &goal);
            if !call.wants_json {
                return Ok(call.done_saying(&done, &said.code()));
            }
            let part = week::part(call, &week::page(call).await?);
            Ok(call.done_with(&done, part, said.words(t, &[])))
        }
        Err(Refusal::Invalid(wrong)) => {
            let mut page = week::page(call).await?;
            let errors = app::goal::fault::errors(t, &wrong);
            page.conflict = errors.first().map(|error| error.message.clone());
            Ok(answer::invalid(call, &errors, week::part(call, &page), page))
        }
        Err(Refusal::Conflict(stands)) => {
            let mut page = week::page(call).await?;
            page.conflict = Some(match stands.why {
                goal::Refusal::Stale => t.goal_conflict_step(),
                _ => stands.words(t),
            });
            if call.wants_json {
                let part = Some(week::part(call, &page));
                return Ok(answer::conflict(call, &stands, form, part));
            }
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(answer::problem(other)),
    }
}

fn read(typed: &Tick) -> Result<(i64, StepState), Vec<Wrong>> {
    match (read_version(&typed.version), StepState::read(&typed.lage)) {
        (Ok(version), Ok(state)) => Ok((version, state)),
        (version, state) => Err([state.err(), version.err()].into_iter().flatten().collect()),
    }
}

fn said(lage: &str, goal: &Goal) -> Said {
    StepState::read(lage).map_or(Said::StepAdded, |state| Said::step(state, goal))
}

/// The goal with a step as it is now.
pub(super) fn put(goal: &mut Goal, step: Step) {
    for old in goal.steps.iter_mut().filter(|old| old.id == step.id) {
        old.clone_from(&step);
    }
}

/// What to mend in a form that is only buttons: said above the steps.
pub(super) async fn invalid(call: &Call, id: GoalId, wrong: &[Wrong]) -> Result<Response, Problem> {
    let mut page = page(call, id).await?;
    let errors = app::goal::fault::errors(call.t(), wrong);
    page.conflict = errors.first().map(|error| error.message.clone());
    let part = answer::step_list(call, &page);
    Ok(answer::invalid(call, &errors, part, page))
}

/// The goal's page again, or the fresh list as JSON.
pub(super) async fn shown(
    call: &Call,
    id: GoalId,
    done: &Done,
    said: Said,
) -> Result<Response, Problem> {
    if !call.wants_json {
        return Ok(call.done_saying(done, &said.code()));
    }
    let page = page(call, id).await?;
    let words = said.words(call.t(), &page.people);
    Ok(call.done_with(done, answer::step_list(call, &page), words))
}
