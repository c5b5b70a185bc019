//! My participants, and one participant's plan and shared goals.

use app::desk::Said;
use app::desk::participant::ParticipantPage;
use app::desk::people::PeoplePage;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Purpose, allows};
use domain::goal::{Goal, State};
use domain::handover::hands_over;
use domain::id::ParticipantId;
use domain::time::day;

use super::{meeting, staff};
use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::store::record::Record;
use crate::web::id::Id;

/// How many shared goals the page shows.
const GOALS: usize = 20;
/// How many proposals the page shows.
const PROPOSALS: usize = 10;

/// `GET /personal/deltagare`: one look per person shown.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let people = call.write(|tx| tx.desk()?.participants()).await?;
    Ok(call.page(PeoplePage { people }))
}

/// `GET /personal/deltagare/{id}`: one look at the plan, and one at the goals for roles that may read them.
pub async fn show(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    let page = page(&call, id).await?;
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t()));
    Ok(call.page_saying(said, page))
}

/// The same page as 409, with what stood in the way.
pub(super) async fn with_conflict(
    call: &Call,
    id: ParticipantId,
    words: String,
) -> Result<Response, Problem> {
    let page = page(call, id).await?;
    Ok(call.page_as(StatusCode::CONFLICT, ParticipantPage { conflict: Some(words), ..page }))
}

async fn page(call: &Call, id: ParticipantId) -> Result<ParticipantPage, Failure> {
    let (me, role) = staff(call)?;
    let (name, plan, people, meetings, (goals, proposals), is_own) = call
        .write(move |tx| {
            let mut record = tx.open(id, Purpose::ReadPlan)?;
            let (name, plan, people) = (record.name()?, record.plan()?, record.people()?);
            let meetings = record.coming_meetings_with(me)?;
            let is_own = record.is_own_person(me)?;
            let goals = if allows(role, Purpose::ReadSharedGoals) {
                let mut record = tx.open(id, Purpose::ReadSharedGoals)?;
                (Some(shared(&mut record)?), record.proposals(PROPOSALS)?)
            } else {
                (None, Vec::new())
            };
            Ok::<_, Failure>((name, plan, people, meetings, goals, is_own))
        })
        .await?;
    let meetings = meetings
        .into_iter()
        .map(|booking| meeting(booking, name.clone(), None, me, call.now))
        .collect();
    Ok(ParticipantPage {
        id,
        name,
        today: day(call.now),
        purpose: plan.purpose,
        strands: plan.strands,
        people: people.iter().map(|row| call.person(row)).collect(),
        changed_at: plan.changed_at,
        goals,
        proposals,
        key: call.key(),
        conflict: None,
        meetings,
        can_book: role.takes_bookings(),
        can_hand_over: is_own && hands_over(role),
    })
}

/// The active goals their owner has shared, with everything about them.
fn shared(record: &mut Record<'_, '_>) -> Result<Vec<Goal>, Failure> {
    let goals = record.goals()?;
    goals
        .iter()
        .filter(|goal| goal.is_shared && goal.state == State::Active)
        .take(GOALS)
        .map(|goal| record.goal(goal.id))
        .collect()
}
