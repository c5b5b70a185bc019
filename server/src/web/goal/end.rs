//! Reached, laid aside, taken up again.

use app::goal::{EndPage, Said, path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::event::Kind;
use domain::goal::{self, State, Turn, field, read_version};
use domain::id::GoalId;
use domain::words::{self, Wrong};
use serde::Deserialize;
use serde_json::json;

use super::answer::{self, again, fresh, recall};
use super::{About, conflict, with_draft};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::web::id::Id;

/// `GET /mal/{id}/avsluta`; a goal that has ended shows how on its own page.
pub async fn ask(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let (goal, _, draft) = with_draft(&call, id, "/avsluta").await?;
    if goal.state != State::Active {
        return Ok(Redirect::to(&path(id, "")).into_response());
    }
    let mut form = recall(fresh(&call), draft);
    form.version = Some(goal.version);
    Ok(call.page(EndPage { goal, form, conflict: None }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ending {
    hur: String,
    ord: String,
    version: String,
}

/// `POST /mal/{id}/avsluta`
pub async fn save(call: Call, Id(id): Id<GoalId>, form: Form<Ending>) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let (version, turn, words) = read(&typed)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let stored = record.goal(id)?;
        let goal = stored
            .clone()
            .turn(version, turn, words, now)
            .map_err(|why| answer::refusal(why, Some(stored)))?;
        record.set_goal(&goal)?;
        let kind = match turn {
            Turn::Reach => Kind::GoalReached,
            Turn::LayAside => Kind::GoalLaidAside,
            Turn::Resume => Kind::GoalResumed,
        };
        record.tell(kind, Some(id.0), &json!({ "version": goal.version }))?;
        Ok(answer::changed(path(id, ""), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::HOW)) {
        Ok(done) => {
            let turn = Turn::read(&form.values.hur).unwrap_or(Turn::Resume);
            Ok(answer::on(&call, &done, Said::Turned(turn), &[]))
        }
        Err(Refusal::Invalid(wrong)) => {
            let (goal, _, _) = with_draft(&call, id, "/avsluta").await?;
            let page = EndPage { goal, form: again(&call, &form, &wrong), conflict: None };
            let part = app::render::part(|| page.form(call.t()));
            Ok(answer::invalid(&call, &page.form.errors.clone(), part, page))
        }
        // A goal that has ended meanwhile is shown as it stands; otherwise the form with the words in it.
        Err(Refusal::Conflict(stands))
            if stands.why == goal::Refusal::Stale && stands.goal.state == State::Active =>
        {
            let mut state = again(&call, &form, &[]);
            state.version = Some(stands.goal.version);
            let conflict = Some(stands.kind_words(call.t()));
            let page = EndPage { goal: (*stands.goal).clone(), form: state, conflict };
            if call.wants_json {
                let part = app::render::part(|| page.form(call.t()));
                return Ok(answer::conflict(&call, &stands, &form, Some(part)));
            }
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(Refusal::Conflict(stands)) => conflict(&call, stands, &form, About::Goal).await,
        Err(other) => Err(answer::problem(other)),
    }
}

fn read(typed: &Ending) -> Result<(i64, Turn, String), Vec<Wrong>> {
    let version = read_version(&typed.version);
    let (turn, words) = (Turn::read(&typed.hur), words::text(field::ENDING, &typed.ord));
    match (version, turn, words) {
        (Ok(version), Ok(turn), Ok(words)) => Ok((version, turn, words)),
        (version, turn, words) => {
            Err([turn.err(), words.err(), version.err()].into_iter().flatten().collect())
        }
    }
}
