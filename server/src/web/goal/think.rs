//! Page 2 of stating a goal: what the person thinks about it, and a first step.

use app::goal::think::filled;
use app::goal::{Said, ThinkPage, path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::goal::step::NewStep;
use domain::goal::{Thinking, field, read_version};
use domain::id::{GoalId, StepId};
use domain::time::day;
use domain::words::Wrong;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::answer::{self, again, draft_conflict, fresh, recall};
use super::with_draft;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::web::id::Id;

/// `GET /mal/{id}/tank-vidare`
pub async fn ask(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let (goal, people, draft) = with_draft(&call, id, "/tank-vidare").await?;
    let conflict = draft_conflict(call.t(), draft.as_ref(), &goal);
    let form = recall(filled(fresh(&call), &goal.thinking, goal.version), draft);
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t(), &people));
    let page = ThinkPage { goal, form, people, today: day(call.now), conflict };
    Ok(call.page_saying(said, page))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thoughts {
    varfor: String,
    hinder: String,
    om: String,
    sa: String,
    steg: String,
    dag: String,
    stod: String,
    version: String,
}

/// `POST /mal/{id}/tank-vidare`
pub async fn save(
    call: Call,
    Id(id): Id<GoalId>,
    form: Form<Thoughts>,
) -> Result<Response, Problem> {
    let (typed, step_id) = (form.values.clone(), StepId(Uuid::now_v7()));
    let done = call.post(&form, move |tx| {
        let now = tx.now();
        let (version, thinking, step) = read(&typed, step_id, day(now))?;
        let mut record = tx.own()?;
        record.own_goals()?;
        let stored = record.goal(id)?;
        let refused = |why| answer::refusal(why, Some(stored.clone()));
        let words = stored.words.clone();
        let mut goal = stored.clone().reword(version, words, thinking, now).map_err(refused)?;
        record.set_goal(&goal)?;
        record.tell(Kind::GoalThought, Some(id.0), &json!({ "version": goal.version }))?;
        if let Some(step) = step {
            let step = goal.next(step, now).map_err(refused)?;
            record.add_step(id, &step)?;
            record.tell(Kind::StepAdded, Some(id.0), &json!({ "step": step.id }))?;
            goal.steps.push(step);
        }
        Ok(answer::changed(path(id, "/dela"), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::WHY)) {
        Ok(done) => Ok(answer::on(&call, &done, Said::Thought, &[])),
        Err(Refusal::Invalid(wrong)) => {
            let (goal, people, _) = with_draft(&call, id, "/tank-vidare").await?;
            let (form, today) = (again(&call, &form, &wrong), day(call.now));
            let page = ThinkPage { goal, form, people, today, conflict: None };
            let part = app::render::part(|| page.form(call.t()));
            Ok(answer::invalid(&call, &page.form.errors.clone(), part, page))
        }
        Err(Refusal::Conflict(stands)) => {
            let (goal, people, _) = with_draft(&call, id, "/tank-vidare").await?;
            let mut state = again(&call, &form, &[]);
            state.version = Some(goal.version);
            let (today, conflict) = (day(call.now), Some(stands.kind_words(call.t())));
            let page = ThinkPage { goal, form: state, people, today, conflict };
            if call.wants_json {
                let part = app::render::part(|| page.form(call.t()));
                return Ok(answer::conflict(&call, &stands, &form, Some(part)));
            }
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(answer::problem(other)),
    }
}

/// Everything wrong with the form at once.
fn read(
    typed: &Thoughts,
    step_id: StepId,
    today: Date,
) -> Result<(i64, Thinking, Option<NewStep>), Vec<Wrong>> {
    let version = read_version(&typed.version);
    let thinking = Thinking::read(&typed.varfor, &typed.hinder, &typed.om, &typed.sa, &typed.stod);
    let step = NewStep::read_optional(step_id, &typed.steg, &typed.dag, today);
    match (version, thinking, step) {
        (Ok(version), Ok(thinking), Ok(step)) => Ok((version, thinking, step)),
        (version, thinking, step) => Err(thinking
            .err()
            .into_iter()
            .chain(step.err())
            .flatten()
            .chain(version.err())
            .collect()),
    }
}
