//! My participants, and one participant's plan and shared goals.

use app::desk::Said;
use app::desk::participant::ParticipantPage;
use app::desk::people::PeoplePage;
use app::ui::strands::{Strand, line_path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Purpose, allows, edits_intervention, makes_plans};
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
use crate::web::plan;

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
    Ok(call.page_saying(said.or_else(|| plan::said(&call)), page))
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
    let (name, plan, people, meetings, (goals, proposals), (is_own, newest)) = call
        .write(move |tx| {
            let mut record = tx.open(id, Purpose::ReadPlan)?;
            let (name, plan, people) = (record.name()?, record.plan()?, record.people()?);
            let meetings = record.coming_meetings_with(me)?;
            let of_plan = (record.is_own_person(me)?, record.newest_plan_version()?);
            let goals = if allows(role, Purpose::ReadSharedGoals) {
                let mut record = tx.open(id, Purpose::ReadSharedGoals)?;
                (Some(shared(&mut record)?), record.proposals(PROPOSALS)?)
            } else {
                (None, Vec::new())
            };
            Ok::<_, Failure>((name, plan, people, meetings, goals, of_plan))
        })
        .await?;
    let meetings = meetings
        .into_iter()
        .map(|booking| meeting(booking, name.clone(), None, me, call.now))
        .collect();
    let (mut content, today) = (plan.content, day(call.now));
    let of = Some((id, app::desk::first(&name)));
    let agreed = plan::agreed(call, of, newest, &content, makes_plans(role));
    content.sort_for_reading(today);
    let strands = content.lines.into_iter().map(|line| {
        let (line_id, kind) = (line.id, line.kind);
        let strand = Strand::of(line);
        if edits_intervention(role, kind, plan.own.contains(&line_id)) {
            strand.edited(line_path(id, Some(line_id)), call.t().plan_line_change())
        } else {
            strand
        }
    });
    let strands = strands.collect();
    Ok(ParticipantPage {
        id,
        name,
        today,
        words: content.words,
        strands,
        agreed,
        can_add: makes_plans(role),
        can_certify: allows(role, Purpose::CertifyHours),
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
