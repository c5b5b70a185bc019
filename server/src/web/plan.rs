//! The participant's plan.

use app::plan::PlanPage;
use axum::response::Response;
use domain::time::day;

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::handover;

/// `GET /plan`: one's own plan and people.
pub async fn plan(call: Call) -> Result<Response, Problem> {
    let (plan, people, change) = call
        .read(|tx| {
            let mut record = tx.own()?;
            Ok::<_, Failure>((record.plan()?, record.people()?, handover::change(&mut record)?))
        })
        .await?;
    let has_hours = call.visitor.as_ref().is_some_and(|visitor| visitor.has_hours);
    Ok(call.page(PlanPage {
        has_hours,
        today: day(call.now),
        purpose: plan.purpose,
        strands: plan.strands,
        people: people.iter().map(|row| call.person(row)).collect(),
        change,
        changed_at: plan.changed_at,
    }))
}
