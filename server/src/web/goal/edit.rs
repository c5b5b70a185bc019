//! Other words for the same goal.

use app::goal::edit::from_goal;
use app::goal::{EditPage, Said, path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::goal::{Thinking, field, read_version};
use domain::id::GoalId;
use domain::words;
use serde::Deserialize;
use serde_json::json;

use super::answer::{self, again, draft_conflict, fresh, recall};
use super::with_draft;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::web::id::Id;

/// `GET /mal/{id}/andra`
pub async fn ask(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let (goal, _, draft) = with_draft(&call, id, "/andra").await?;
    let conflict = draft_conflict(call.t(), draft.as_ref(), &goal);
    let form = recall(from_goal(fresh(&call), &goal), draft);
    Ok(call.page(EditPage { goal, form, conflict }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rewording {
    mal: String,
    varfor: String,
    hinder: String,
    om: String,
    sa: String,
    stod: String,
    version: String,
}

/// `POST /mal/{id}/andra`
pub async fn save(
    call: Call,
    Id(id): Id<GoalId>,
    form: Form<Rewording>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let (version, words, thinking) = read(&typed)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let stored = record.goal(id)?;
        let before = stored.words.clone();
        let goal = stored
            .clone()
            .reword(version, words, thinking, now)
            .map_err(|why| answer::refusal(why, Some(stored)))?;
        record.set_goal(&goal)?;
        let words = Some(&goal.words).filter(|words| **words != before);
        let payload = json!({ "version": goal.version, "words": words });
        record.tell(Kind::GoalReworded, Some(id.0), &payload)?;
        Ok(answer::changed(path(id, ""), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::WORDS)) {
        Ok(done) => Ok(answer::on(&call, &done, Said::Reworded, &[])),
        Err(Refusal::Invalid(wrong)) => {
            let (goal, _, _) = with_draft(&call, id, "/andra").await?;
            let page = EditPage { goal, form: again(&call, &form, &wrong), conflict: None };
            let part = app::render::part(|| page.form(call.t()));
            Ok(answer::invalid(&call, &page.form.errors.clone(), part, page))
        }
        Err(Refusal::Conflict(stands)) => {
            let mut state = again(&call, &form, &[]);
            state.version = Some(stands.goal.version);
            let conflict = Some(stands.kind_words(call.t()));
            let page = EditPage { goal: (*stands.goal).clone(), form: state, conflict };
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
fn read(typed: &Rewording) -> Result<(i64, String, Thinking), Vec<words::Wrong>> {
    let version = read_version(&typed.version);
    let words = words::title(field::WORDS, &typed.mal);
    let thinking = Thinking::read(&typed.varfor, &typed.hinder, &typed.om, &typed.sa, &typed.stod);
    match (version, words, thinking) {
        (Ok(version), Ok(words), Ok(thinking)) => Ok((version, words, thinking)),
        (version, words, thinking) => Err([words.err(), version.err()]
            .into_iter()
            .flatten()
            .chain(thinking.err().into_iter().flatten())
            .collect()),
    }
}
