//! One shared goal for staff: as it is, and what has happened with it while it was shared.

use app::desk::goal::GoalPage;
use app::goal::history::LIST;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::fold::Fold;
use domain::goal::history::By;
use domain::id::{GoalId, ParticipantId};

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::goal::{answer::view, archive::views};
use crate::web::id::Ids;

/// `GET /personal/deltagare/{id}/mal/{goal}`: one look, and what others have done since the one before is marked.
pub async fn show(
    call: Call,
    Ids(participant, id): Ids<ParticipantId, GoalId>,
) -> Result<Response, Problem> {
    let list = call.list(LIST);
    let (name, goal, mut all, shown, before) = call
        .write(move |tx| {
            let shown = tx.shown(&list)?;
            let mut record = tx.open(participant, Purpose::ReadSharedGoals)?;
            let goal = record.goal(id)?;
            let all = record.goal_history(&goal, shown + 1)?;
            let before = record.read_goal(id)?;
            Ok::<_, Failure>((record.name()?, goal, all, shown, before))
        })
        .await?;
    for one in &mut all {
        one.is_new = one.by != By::Reader && before.is_some_and(|before| one.at > before);
    }
    let history = Fold::new(all, shown);
    let new = before.map(|_| history.rows.iter().filter(|one| one.is_new).count());
    if call.wants_json {
        let mut body = view(&goal);
        if let Some(object) = body.as_object_mut() {
            object.insert("events".to_owned(), views(call.t(), &history.rows, &name).into());
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page(GoalPage { participant, name, goal, history, new }))
}
