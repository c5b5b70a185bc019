//! All that has happened with a goal, in the archive's words.

use app::goal::archive::ArchivePage;
use app::goal::history::{LIST, what};
use app::text::T;
use axum::http::StatusCode;
use axum::response::Response;
use domain::fold::Fold;
use domain::goal::history::{By, Happening};
use domain::id::GoalId;
use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::id::Id;

/// The most rows of JSON.
const MOST: usize = 1_000;
/// The rows of the page before more is asked for.
const SHOWN: usize = 100;

/// `GET /mal/{id}/handelser`
pub async fn show(call: Call, Id(id): Id<GoalId>) -> Result<Response, Problem> {
    let (list, is_json) = (call.list(LIST), call.wants_json);
    let (goal, all, shown) = call
        .read(move |tx| {
            // On paper all of it stands, so that little is folded away.
            let shown = if is_json { MOST } else { tx.shown(&list)?.max(SHOWN) };
            let mut record = tx.own()?;
            let goal = record.goal(id)?;
            let all = record.goal_history(&goal, shown + 1)?;
            Ok::<_, Failure>((goal, all, shown))
        })
        .await?;
    let history = Fold::new(all, shown);
    let name = call.visitor.as_ref().map(|visitor| visitor.name.clone()).unwrap_or_default();
    if call.wants_json {
        let events = views(call.t(), &history.rows, &name);
        return Ok(call.json(StatusCode::OK, json!({ "events": events })));
    }
    Ok(call.page(ArchivePage { goal, name, history }))
}

/// What has happened as programs read it: the sentence of the page, by whom and when.
pub fn views(t: T, rows: &[Happening], owner: &str) -> Vec<Value> {
    let view = |one: &Happening| {
        let by = match &one.by {
            By::Owner => Some(owner.to_owned()),
            By::Reader => None,
            By::Staff { name, .. } => Some(name.clone()),
        };
        json!({ "at": one.at.to_string(), "what": what(t, &one.what), "by": by, "new": one.is_new })
    };
    rows.iter().map(view).collect()
}
