//! Doors of goals: the list, a new one, and the goal's own page; its other doors stand one to a file.

pub mod answer;
pub mod archive;
pub mod edit;
pub mod end;
pub mod order;
pub mod progress;
pub mod proposal;
pub mod share;
pub mod step;
pub mod think;
pub mod undo;
pub mod week;

use app::goal::list::EARLIER;
use app::goal::{GoalPage, GoalsPage, NewPage, Said, path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::fold::Fold;
use domain::goal::{self, Goal, State, field};
use domain::id::GoalId;
use domain::time::day;
use domain::words;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::answer::{Stands, again, fresh, recall, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::goal::CHECK_INS_SHOWN;
use crate::web::id::Id;

/// `GET /mal`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let list = call.list(EARLIER);
    let (goals, proposals, shown) = call
        .read(move |tx| {
            let (goals, proposals) = (tx.own()?.goals()?, tx.own()?.open_proposals()?);
            Ok::<_, Failure>((goals, proposals, tx.shown(&list)?))
        })
        .await?;
    if call.wants_json {
        let goals: Vec<_> = goals.iter().map(view).collect();
        let proposals: Vec<_> = proposals.iter().map(proposal::view).collect();
        return Ok(call.json(StatusCode::OK, json!({ "goals": goals, "proposals": proposals })));
    }
    let (active, ended): (Vec<_>, Vec<_>) =
        goals.into_iter().partition(|goal| goal.state == State::Active);
    Ok(call.page(GoalsPage { active, ended: Fold::new(ended, shown), proposals }))
}

/// `GET /mal/nytt`
pub async fn new(call: Call) -> Result<Response, Problem> {
    let draft = call.read(|tx| tx.draft(app::goal::LIST)).await?;
    Ok(call.page(NewPage { form: recall(fresh(&call), draft) }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    mal: String,
}

/// `POST /mal`: a goal, private until its owner says otherwise.
pub async fn add(call: Call, form: Form<Words>) -> Result<Response, Problem> {
    let (id, typed) = (GoalId(Uuid::now_v7()), form.values.mal.clone());
    let done = call.post(&form, move |tx| {
        let words = words::title(field::WORDS, &typed)?;
        let now = tx.now();
        let mut record = tx.own()?;
        record.own_goals()?;
        let goal = goal::state(id, words, record.goal_count()?, now)
            .map_err(|why| answer::refusal(why, None))?;
        record.add_goal(&goal)?;
        record.tell(
            Kind::GoalStated,
            Some(id.0),
            &json!({ "version": goal.version, "words": goal.words }),
        )?;
        Ok(answer::created(path(id, "/tank-vidare"), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::WORDS)) {
        Ok(done) => Ok(answer::on(&call, &done, Said::Stated, &[])),
        Err(Refusal::Invalid(wrong)) => {
            let page = NewPage { form: again(&call, &form, &wrong) };
            let part = app::render::part(|| app::goal::new::form(call.t(), &page.form));
            Ok(answer::invalid(&call, &page.form.errors.clone(), part, page))
        }
        Err(other) => Err(answer::problem(other)),
    }
}

/// `GET /mal/{id}`
pub async fn show(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let page = page(&call, id).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(&page.goal)));
    }
    let said = call.said.as_deref().and_then(Said::of);
    let said = said.map(|said| said.words(call.t(), &page.people));
    Ok(call.page_saying(said, page))
}

/// The goal's page as it stands, with what its person typed and has not sent.
async fn page(call: &Call, id: GoalId) -> Result<GoalPage, Failure> {
    let (answers, happened) =
        (call.list(app::goal::progress::EARLIER), call.list(app::goal::history::LIST));
    let (mut goal, people, told, (step, check_in), (proposals, seen)) = call
        .read(move |tx| {
            let (answers, happened) = (tx.shown(&answers)?, tx.shown(&happened)?);
            let mut record = tx.own()?;
            let (mut goal, people) = (record.goal(id)?, record.goal_readers()?);
            if answers >= CHECK_INS_SHOWN {
                goal.check_ins = record.check_ins(&goal, answers + 1)?;
            }
            let undoable = record.undoable(&goal)?;
            let history = Fold::new(record.goal_history(&goal, happened + 1)?, happened);
            let step = tx.draft(&path(id, "/steg"))?;
            let check_in = tx.draft(&path(id, "/hur-gick-det"))?;
            let mut proposals = tx.own()?.open_proposals()?;
            proposals.retain(|row| row.proposal.goal == Some(id));
            let others = (proposals, tx.own()?.goal_seen_by(id)?);
            let told = (answers, undoable, history);
            Ok::<_, Failure>((goal, people, told, (step, check_in), others))
        })
        .await?;
    let (answers, undoable, history) = told;
    let check_ins = Fold::new(goal.check_ins, answers);
    goal.check_ins = check_ins.rows;
    let mut resume_form = fresh(call);
    resume_form.version = Some(goal.version);
    Ok(GoalPage {
        people,
        today: day(call.now),
        step_form: recall(fresh(call), step),
        check_in_form: recall(fresh(call), check_in),
        resume_form,
        conflict: None,
        undoable: undoable.iter().map(|change| change.step).collect(),
        has_more_check_ins: check_ins.has_more,
        history,
        proposals,
        seen,
        goal,
    })
}

/// A goal, those who can read it, and the draft of one of its forms.
async fn with_draft(
    call: &Call,
    id: GoalId,
    door: &'static str,
) -> Result<(Goal, Vec<String>, Option<crate::store::draft::Fields>), Failure> {
    call.read(move |tx| {
        let mut record = tx.own()?;
        let (goal, people) = (record.goal(id)?, record.goal_readers()?);
        Ok((goal, people, tx.draft(&path(id, door))?))
    })
    .await
}

/// What of a goal somebody tried to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Goal,
    Step,
    Order,
}

/// The goal's page with what stands in the way of what was tried, as 409. Steps have a part of their own there.
async fn conflict<V>(
    call: &Call,
    stands: Stands,
    form: &Form<V>,
    about: About,
) -> Result<Response, Problem> {
    if call.wants_json && about == About::Goal {
        return Ok(answer::conflict(call, &stands, form, None));
    }
    let mut page = page(call, stands.goal.id).await?;
    page.conflict = Some(match (stands.why, about) {
        (goal::Refusal::Stale, About::Step) => call.t().goal_conflict_step(),
        (goal::Refusal::Stale, About::Order) => call.t().goal_conflict_order(),
        _ => stands.words(call.t()),
    });
    if call.wants_json {
        let part = answer::step_list(call, &page);
        return Ok(answer::conflict(call, &stands, form, Some(part)));
    }
    Ok(call.page_as(StatusCode::CONFLICT, page))
}
