//! The pages anyone may read.

use app::start::StartPage;
use axum::response::{IntoResponse, Redirect, Response};
use domain::person::Caller;

use crate::call::Call;
use crate::problem::Problem;
use crate::web::overview;

/// `GET /`: what this is for someone new; the overview, or the desk, for someone signed in.
pub async fn start(call: Call) -> Result<Response, Problem> {
    match call.visitor.as_ref().map(|visitor| visitor.caller) {
        None => Ok(call.page(StartPage)),
        Some(Caller::Participant(_)) => overview::overview(call).await,
        Some(Caller::Staff(..)) => Ok(Redirect::to("/personal").into_response()),
    }
}

/// `GET /healthz`: the process lives.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers (its tables are brought up to date before the first request).
pub async fn readyz(call: Call) -> Result<&'static str, Problem> {
    call.portal.store.read(|tx| tx.has_people().map(drop)).await?;
    Ok("ready\n")
}
