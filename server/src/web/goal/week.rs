//! My week: what I said I would do, over all goals.

use app::goal::Said;
use app::goal::week::WeekPage;
use axum::http::StatusCode;
use axum::response::Response;
use domain::goal::week::{Planned, Week};
use domain::time::day;
use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;

/// `GET /mal/veckan`
pub async fn show(call: Call) -> Result<Response, Problem> {
    let page = page(&call).await?;
    if call.wants_json {
        let days = page
            .week
            .days
            .iter()
            .map(|day| json!({ "day": day.on.to_string(), "steps": views(&day.steps) }));
        let days = days.collect::<Vec<_>>();
        let body = json!({
            "days": days,
            "earlier": views(&page.week.earlier),
            "undated": views(&page.week.undated),
        });
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t(), &[]));
    Ok(call.page_saying(said, page))
}

/// The week of today.
pub(super) async fn page(call: &Call) -> Result<WeekPage, Failure> {
    let goals = call.read(|tx| tx.own()?.goals()).await?;
    let today = day(call.now);
    Ok(WeekPage { week: Week::of(&goals, today), today, key: call.key(), conflict: None })
}

/// The days, as the part of an answer.
pub(super) fn part(call: &Call, page: &WeekPage) -> String {
    app::render::part(|| page.part(call.t()))
}

fn views(steps: &[Planned]) -> Vec<Value> {
    let view = |one: &Planned| {
        json!({
            "goal": one.goal,
            "id": one.step.id,
            "words": one.step.words,
            "day": one.step.due_on.map(|day| day.to_string()),
            "state": one.step.state.as_str(),
            "version": one.step.version,
        })
    };
    steps.iter().map(view).collect()
}
