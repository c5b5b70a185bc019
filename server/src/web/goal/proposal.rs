//! What staff propose, answered by the participant: taken as it is, changed first, or declined.

mod stands;

use app::goal::fault;
use app::goal::proposal::{ProposalPage, filled};
use app::goal::{Said, path};
use app::ui::proposal::{ProposalRow, path as proposal_path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::goal::proposal::{self, ANSWER, Answer, GOAL_VERSION, Target};
use domain::goal::step::NewStep;
use domain::goal::{self, GOAL_LIMIT, STEP_LIMIT, field, read_version};
use domain::id::{GoalId, ProposalId, StepId};
use domain::time::day;
use domain::words::{Code, Wrong};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::stands::Stands;
pub use self::stands::view;
use super::answer::{self, again, fresh, recall};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::OpenRecord;
use crate::web::id::Id;

/// The fields of an answer. What a form does not have is taken as it was proposed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    svar: String,
    mal: Option<String>,
    steg: Option<String>,
    dag: Option<String>,
    ord: String,
    malversion: Option<String>,
    version: String,
}

/// `GET /mal/forslag/{id}`
pub async fn show(call: Call, Id(id): Id<ProposalId>) -> Result<Response, Problem> {
    let page = page(&call, id).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(&page.row)));
    }
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t(), &[]));
    Ok(call.page_saying(said, page))
}

/// `POST /mal/forslag/{id}`: yes or no; what a yes makes is there with it, and told in the same row of history.
pub async fn answer(
    call: Call,
    Id(id): Id<ProposalId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let (typed, new_id) = (form.values.clone(), Uuid::now_v7());
    let done = call.post(&form, move |tx| {
        let today = day(tx.now());
        let mut record = tx.own()?;
        record.own_goals()?;
        let row = record.proposal(id)?;
        let (seen, answer) = read(&typed, &row, today)?;
        let closed = |why| Refusal::Conflict(Stands::Proposal(why));
        let now = record.now();
        let answered = row.proposal.clone().answer(seen, &answer, today, now).map_err(closed)?;
        let row = ProposalRow { proposal: answered, ..row };
        match answer {
            Answer::Yes { words, due_on, .. } => {
                let step = NewStep { id: StepId(new_id), words, due_on };
                take(&mut record, row, step, &typed)
            }
            Answer::No { .. } => {
                let proposal = &row.proposal;
                let is_told = is_told(&mut record, &row)?;
                record.answer_proposal(
                    Kind::ProposalDeclined,
                    proposal,
                    &proposal.words,
                    is_told,
                )?;
                Ok(Done::changed(proposal_path(id), view(&row)))
            }
        }
    });
    let row = call.read(move |tx| tx.own()?.proposal(id)).await?;
    let (status, wrongs, stands) = match done.await {
        Ok(done) => return taken(&call, &row, &done, &form.values.svar).await,
        Err(Refusal::KeyReused) => {
            let wrong = Wrong::new(row.proposal.target.field(), Code::KeyReused);
            (StatusCode::UNPROCESSABLE_ENTITY, vec![wrong], None)
        }
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let row = call.read(move |tx| tx.own()?.proposal(id)).await?;
    let conflict = stands.as_ref().map(|stands| stands.words(&call));
    if call.wants_json {
        let part = part(&call, &row, conflict.clone()).await?;
        let body = match stands {
            None => json!({ "errors": fault::errors(call.t(), &wrongs), "part": part }),
            Some(stands) => stands.body(&row, &form.typed, conflict, part),
        };
        return Ok(call.json(status, body));
    }
    let mut page = page(&call, id).await?;
    let mut state = filled(again(&call, &form, &wrongs), &row, page.today);
    // What was typed stands, over what was proposed.
    state.values.extend(form.typed.clone());
    if stands.is_some() {
        state.values.insert(GOAL_VERSION.to_owned(), row.goal_version.to_string());
    }
    page.form = state;
    page.conflict = conflict;
    Ok(call.page_as(status, page))
}

fn read(
    typed: &Typed,
    row: &ProposalRow,
    today: jiff::civil::Date,
) -> Result<(i64, Answer), Vec<Wrong>> {
    let words = match row.proposal.target {
        Target::Goal | Target::Wording => typed.mal.as_deref(),
        Target::Step => typed.steg.as_deref(),
    };
    let fields =
        proposal::Typed { answer: &typed.svar, words, day: typed.dag.as_deref(), said: &typed.ord };
    match (read_version(&typed.version), Answer::read(&row.proposal, fields, today)) {
        (Ok(version), Ok(answer)) => Ok((version, answer)),
        (version, answer) => {
            let wrongs = answer.err().into_iter().flatten();
            Err(wrongs.chain(version.err()).collect())
        }
    }
}

/// What a yes makes: a goal that is private, a step that comes last, or the goal in its new words.
fn take(
    record: &mut OpenRecord<'_, '_>,
    mut row: ProposalRow,
    step: NewStep,
    typed: &Typed,
) -> Result<Done, Refusal<Stands>> {
    let (now, proposal) = (record.now(), &mut row.proposal);
    let words = step.words.clone();
    let full = |field, limit| Refusal::from(Wrong::new(field, Code::TooMany { limit }));
    let (done, is_told) = match (proposal.target, proposal.goal) {
        (Target::Step, Some(id)) => {
            let mut goal = record.goal(id)?;
            let new = goal.next(step, now).map_err(|why| match why {
                goal::Refusal::Full => full(field::STEP, STEP_LIMIT),
                why => Refusal::Conflict(Stands::Goal(why, Box::new(goal.clone()))),
            })?;
            record.add_step(id, &new)?;
            let place = path(id, &format!("#rad-{}", new.id));
            goal.steps.push(new);
            (answer::created(place, &goal), goal.is_shared)
        }
        (Target::Wording, Some(id)) => {
            let stored = record.goal(id)?;
            let seen = match &typed.malversion {
                Some(version) => read_version(version)?,
                // A form that did not show the goal's words takes the proposal as it was made.
                None if stored.words == proposal.old_words => stored.version,
                None => 0,
            };
            let thinking = stored.thinking.clone();
            let goal = stored
                .clone()
                .reword(seen, words.clone(), thinking, now)
                .map_err(|why| Refusal::Conflict(Stands::Goal(why, Box::new(stored))))?;
            record.set_goal(&goal)?;
            (answer::changed(path(id, ""), &goal), goal.is_shared)
        }
        (Target::Goal, _) => {
            let id = GoalId(step.id.0);
            let goal = goal::state(id, words.clone(), record.goal_count()?, now)
                .map_err(|_| full(field::WORDS, GOAL_LIMIT))?;
            record.add_goal(&goal)?;
            proposal.goal = Some(id);
            (answer::created(path(id, "/tank-vidare"), &goal), true)
        }
        (Target::Step | Target::Wording, None) => return Err(Failure::NotFound.into()),
    };
    record.answer_proposal(Kind::ProposalAccepted, proposal, &words, is_told)?;
    let body = json!({ "proposal": view(&row), "goal": done.body });
    Ok(Done { body, ..done })
}

/// Whether who made the proposal is told of the answer: not when its goal is private by now.
fn is_told(record: &mut OpenRecord<'_, '_>, row: &ProposalRow) -> Result<bool, Failure> {
    row.proposal.goal.map_or(Ok(true), |goal| record.goal(goal).map(|goal| goal.is_shared))
}

/// On to what came of it; an island gets the steps anew.
async fn taken(
    call: &Call,
    row: &ProposalRow,
    done: &Done,
    answer: &str,
) -> Result<Response, Problem> {
    let said = match row.proposal.target {
        _ if answer == "nej" => Said::Declined,
        Target::Goal => Said::TookGoal,
        Target::Step => Said::TookStep,
        Target::Wording => Said::TookWording,
    };
    if !call.wants_json {
        return Ok(call.done_saying(done, &said.code()));
    }
    let words = said.words(call.t(), &[]);
    if let Some(part) = part(call, row, None).await? {
        return Ok(call.done_with(done, part, words));
    }
    let mut done = done.clone();
    if let Some(body) = done.body.as_object_mut() {
        body.insert("said".to_owned(), words.into());
    }
    Ok(call.done(&done))
}

/// The steps of the goal's page, where a proposed step is answered in place.
async fn part(
    call: &Call,
    row: &ProposalRow,
    conflict: Option<String>,
) -> Result<Option<String>, Failure> {
    let (Target::Step, Some(goal)) = (row.proposal.target, row.proposal.goal) else {
        return Ok(None);
    };
    let mut page = super::page(call, goal).await?;
    page.conflict = conflict;
    Ok(Some(answer::step_list(call, &page)))
}

async fn page(call: &Call, id: ProposalId) -> Result<ProposalPage, Failure> {
    let (row, people, draft) = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let (row, people) = (record.proposal(id)?, record.goal_readers()?);
            Ok::<_, Failure>((row, people, tx.draft(&proposal_path(id))?))
        })
        .await?;
    let today = day(call.now);
    let draft = draft.map(|mut draft| {
        draft.retain(|name, _| name != ANSWER && name != GOAL_VERSION);
        draft
    });
    let form = recall(filled(fresh(call), &row, today), draft);
    Ok(ProposalPage { row, form, people, today, conflict: None })
}
