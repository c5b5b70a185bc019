//! Marking news as seen.

use axum::response::Response;
use domain::news::LOOKED_THROUGH;
use domain::person::Caller;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::form_answer::Done;

/// `sett` is the ids of the news that were shown, with full stops between.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Seen {
    sett: String,
}

/// `POST /sett`: back to the first page. Another person's news stay as they are.
pub async fn seen(call: Call, form: Form<Seen>) -> Result<Response, Problem> {
    let home = match call.caller()? {
        Caller::Participant(_) => "/",
        Caller::Staff(..) => "/personal",
    };
    let ids = form.values.sett.split('.').filter(|id| !id.is_empty());
    let ids: Vec<Uuid> =
        ids.map(|id| id.parse().map_err(|_| Problem::UnknownField)).collect::<Result<_, _>>()?;
    if ids.len() > LOOKED_THROUGH {
        return Err(Problem::UnknownField);
    }
    let done = call
        .post(&form, move |tx| {
            tx.see_news(&ids)?;
            Ok::<_, Refusal>(Done::changed(home, json!({ "seen": ids.len() })))
        })
        .await?;
    Ok(call.done(&done))
}
