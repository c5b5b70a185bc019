//! "Samma person": figures about continuity, without names.

use app::desk::continuity::ContinuityPage;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::counts_continuity;
use domain::continuity::{Count, Shown};
use serde_json::json;

use super::staff;
use crate::call::Call;
use crate::problem::Problem;

/// `GET /personal/samma-person` (JSON too); an administrator has no such page.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (_, role) = staff(&call)?;
    let months = call.write(|tx| tx.desk()?.continuity()).await?;
    if call.wants_json {
        let views: Vec<_> = months
            .iter()
            .map(|month| match month.shown() {
                Shown::Nothing => json!({ "month": month.first.to_string(), "meetings": 0 }),
                Shown::TooFew => json!({ "month": month.first.to_string(), "too_few": true }),
                Shown::Share { own, meetings, percent, handovers } => json!({
                    "month": month.first.to_string(),
                    "meetings": meetings,
                    "own": own,
                    "percent": percent,
                    "handovers": match handovers {
                        Count::Nobody => json!(0),
                        Count::Few => json!(null),
                        Count::Many(many) => json!(many),
                    },
                }),
            })
            .collect();
        return Ok(call.json(StatusCode::OK, json!({ "months": views })));
    }
    Ok(call.page(ContinuityPage { months, is_whole: counts_continuity(role) }))
}
