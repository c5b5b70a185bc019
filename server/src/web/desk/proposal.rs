//! Staff propose a goal, a step or other words; the participant decides.

use app::desk::proposal::{ProposePage, errors, goal_path, step_path, wording_path};
use app::desk::{Said, person_path};
use app::ui::form::FormState;
use app::ui::proposal::ProposalRow;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::event::Kind;
use domain::goal::proposal::{self, New, OPEN_LIMIT, Proposal, State, Target};
use domain::goal::{self, Goal, field, read_version};
use domain::id::{GoalId, ParticipantId, ProposalId};
use domain::time::day;
use domain::words::{Code, Wrong};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::goal::proposal::view;
use crate::web::id::{Id, Ids};

/// The fields of a proposal; each kind has its own of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    mal: String,
    steg: String,
    dag: String,
    varfor: String,
    version: String,
}

/// What is proposed, to whom, and about which goal.
#[derive(Clone, Copy, Debug)]
struct About {
    target: Target,
    participant: ParticipantId,
    goal: Option<GoalId>,
}

/// `GET /personal/deltagare/{id}/mal/nytt`
pub async fn ask_goal(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    ask(call, About { target: Target::Goal, participant: id, goal: None }).await
}

/// `POST /personal/deltagare/{id}/mal/nytt`
pub async fn send_goal(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    send(call, About { target: Target::Goal, participant: id, goal: None }, form).await
}

/// `GET /personal/deltagare/{id}/mal/{goal}/steg`
pub async fn ask_step(
    call: Call,
    Ids(id, goal): Ids<ParticipantId, GoalId>,
) -> Result<Response, Problem> {
    ask(call, About { target: Target::Step, participant: id, goal: Some(goal) }).await
}

/// `POST /personal/deltagare/{id}/mal/{goal}/steg`
pub async fn send_step(
    call: Call,
    Ids(id, goal): Ids<ParticipantId, GoalId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    send(call, About { target: Target::Step, participant: id, goal: Some(goal) }, form).await
}

/// `GET /personal/deltagare/{id}/mal/{goal}/ord`
pub async fn ask_wording(
    call: Call,
    Ids(id, goal): Ids<ParticipantId, GoalId>,
) -> Result<Response, Problem> {
    ask(call, About { target: Target::Wording, participant: id, goal: Some(goal) }).await
}

/// `POST /personal/deltagare/{id}/mal/{goal}/ord`
pub async fn send_wording(
    call: Call,
    Ids(id, goal): Ids<ParticipantId, GoalId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    send(call, About { target: Target::Wording, participant: id, goal: Some(goal) }, form).await
}

async fn ask(call: Call, about: About) -> Result<Response, Problem> {
    let page = page(&call, about, None).await?;
    Ok(call.page(page))
}

async fn send(call: Call, about: About, form: Form<Typed>) -> Result<Response, Problem> {
    let (typed, id) = (form.values.clone(), ProposalId(Uuid::now_v7()));
    let (_, role) = super::staff(&call)?;
    let name = call.visitor.as_ref().map(|visitor| visitor.name.clone()).unwrap_or_default();
    let done = call.post(&form, move |tx| {
        let now = tx.now();
        let mut record = tx.open(about.participant, Purpose::ProposeGoal)?;
        record.lock(&[about.participant.into()])?;
        let goal = about.goal.map(|goal| record.goal(goal)).transpose()?;
        let (new, seen) = read(about.target, &typed, day(now))?;
        let old_words = stands(about.target, goal.as_ref(), &new, seen)?;
        if record.open_proposal_count()? >= OPEN_LIMIT {
            let limit = Code::TooMany { limit: OPEN_LIMIT };
            return Err(Wrong::new(about.target.field(), limit).into());
        }
        let proposal = made(id, about, new, old_words, now);
        record.add_proposal(&proposal)?;
        let row = ProposalRow {
            proposal,
            by: name.clone(),
            role,
            goal_words: String::new(),
            goal_version: 0,
            goal_is_active: true,
        };
        // The goal's own words are not kept with the answer: it may be private when the form comes again.
        Ok(Done::created(format!("{}#forslag", person_path(about.participant)), view(&row)))
    });
    let (status, wrongs, stands) = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, Said::Proposal.code())),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let state = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    let mut page = page(&call, about, Some(state)).await?;
    page.conflict = stands.map(|why| words(&call, why));
    if call.wants_json {
        let body = json!({
            "error": if stands == Some(goal::Refusal::Stale) { "stale" } else { "not_active" },
            "message": page.conflict,
            "yours": form.typed,
            "theirs": page.goal.as_ref().map(|goal| json!({ "words": goal.words, "version": goal.version })),
        });
        return Ok(call.json(status, body));
    }
    Ok(call.page_as(status, page))
}

/// `POST /personal/deltagare/{id}/mal/forslag/{proposal}/ta-tillbaka`
pub async fn withdraw(
    call: Call,
    Ids(id, proposal): Ids<ParticipantId, ProposalId>,
    form: Form<Withdrawal>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let mut record = tx.open(id, Purpose::ProposeGoal)?;
        record.lock(&[id.into()])?;
        let row = record.proposal(proposal)?;
        let seen = read_version(&typed.version)?;
        let now = record.now();
        let gone = row.proposal.clone().withdraw(seen, now).map_err(Refusal::Conflict)?;
        // Of a proposed goal there is none yet.
        record.set_proposal(&gone)?;
        record.tell_proposal(Kind::ProposalWithdrawn, &gone, &gone.words)?;
        let row = ProposalRow { proposal: gone, ..row };
        Ok(Done::changed(format!("{}#forslag", person_path(id)), view(&row)))
    });
    match done.await {
        Ok(done) => Ok(call.done_saying(&done, Said::ProposalGone.code())),
        Err(Refusal::Conflict(why)) if call.wants_json => {
            let error = if why == proposal::Refusal::Closed { "closed" } else { "stale" };
            let message = call.t().proposal_conflict_closed();
            Ok(call.json(StatusCode::CONFLICT, json!({ "error": error, "message": message })))
        }
        Err(Refusal::Conflict(_)) => {
            let words = call.t().proposal_conflict_closed();
            super::people::with_conflict(&call, id, words).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The version that was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Withdrawal {
    version: String,
}

/// What was typed, and the version of the goal that other words were written for.
fn read(
    target: Target,
    typed: &Typed,
    today: jiff::civil::Date,
) -> Result<(New, Option<i64>), Vec<Wrong>> {
    let words = if target == Target::Step { &typed.steg } else { &typed.mal };
    let new = New::read(target, words, &typed.dag, &typed.varfor, today);
    let seen = match target {
        Target::Wording => read_version(&typed.version).map(Some),
        Target::Goal | Target::Step => Ok(None),
    };
    match (new, seen) {
        (Ok(new), Ok(seen)) => Ok((new, seen)),
        (new, seen) => Err(new.err().into_iter().flatten().chain(seen.err()).collect()),
    }
}

/// The words that others are proposed for; refuses when the goal has ended or was changed since it was seen.
fn stands(
    target: Target,
    goal: Option<&Goal>,
    new: &New,
    seen: Option<i64>,
) -> Result<String, Refusal<goal::Refusal>> {
    let Some(goal) = goal else { return Ok(String::new()) };
    if goal.state != goal::State::Active {
        return Err(Refusal::Conflict(goal::Refusal::NotActive));
    }
    if seen.is_some_and(|seen| seen != goal.version) {
        return Err(Refusal::Conflict(goal::Refusal::Stale));
    }
    if target != Target::Wording {
        return Ok(String::new());
    }
    if new.words == goal.words {
        return Err(Wrong::new(field::WORDS, Code::NotAChoice).into());
    }
    Ok(goal.words.clone())
}

fn made(id: ProposalId, about: About, new: New, old_words: String, now: Timestamp) -> Proposal {
    let New { words, why, due_on } = new;
    Proposal {
        id,
        target: about.target,
        goal: about.goal,
        words,
        why,
        due_on,
        old_words,
        state: State::Open,
        answer: String::new(),
        is_changed: false,
        made_at: now,
        answered_at: None,
        version: 1,
    }
}

fn words(call: &Call, why: goal::Refusal) -> String {
    match why {
        goal::Refusal::Stale => call.t().proposal_conflict_goal(),
        _ => call.t().proposal_conflict_ended(),
    }
}

/// The form, empty or as it was sent; a goal that is not shared is missing.
async fn page(call: &Call, about: About, sent: Option<FormState>) -> Result<ProposePage, Failure> {
    let About { target, participant, goal } = about;
    let place = match (target, goal) {
        (Target::Step, Some(goal)) => step_path(participant, goal),
        (Target::Wording, Some(goal)) => wording_path(participant, goal),
        _ => goal_path(participant),
    };
    let (name, goal, draft) = call
        .write(move |tx| {
            let draft = tx.draft(&place)?;
            // Who writes about a goal has its words before them: that is a look at it.
            let purpose =
                if goal.is_some() { Purpose::ReadSharedGoals } else { Purpose::ProposeGoal };
            let mut record = tx.open(participant, purpose)?;
            let goal = goal.map(|goal| record.goal(goal)).transpose()?;
            Ok::<_, Failure>((record.name()?, goal, draft))
        })
        .await?;
    let fresh = || FormState { values: draft.unwrap_or_default(), ..FormState::new(call.key()) };
    let mut form = sent.unwrap_or_else(fresh);
    let is_wording = target == Target::Wording;
    if let (true, Some(goal)) = (is_wording && form.values.is_empty(), &goal) {
        form = form.with(field::WORDS, &goal.words);
    }
    form.version = goal.as_ref().filter(|_| is_wording).map(|goal| goal.version);
    let today = day(call.now);
    Ok(ProposePage { participant, name, target, goal, today, form, conflict: None })
}
