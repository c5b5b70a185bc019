//! Only in demo: sign in as one of the demo people, and move the clock.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::person::Caller;
use jiff::Timestamp;
use serde::Deserialize;

use crate::call::Call;
use crate::form::Form;
use crate::guard::session_cookie;
use crate::problem::Problem;
use crate::store::Failure;
use crate::token;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Who {
    person: String,
}

/// `POST /demo/logga-in`: a session for a demo person; always a new id, whatever cookie came along.
pub async fn sign_in(call: Call, form: Form<Who>) -> Result<Response, Problem> {
    let (handle, now, old) = (form.values.person, call.now, call.session.clone());
    let token = token::session();
    let hash = token::hash(&token);
    let caller = call
        .portal
        .store
        .write(move |tx| {
            let (person, caller) = tx.demo_person(&handle)?;
            if let Some(old) = &old {
                tx.end_session(old)?;
            }
            tx.add_session(&hash, person, now)?;
            Ok::<_, Failure>(caller)
        })
        .await?;
    let home = match caller {
        Caller::Participant(_) => "/",
        Caller::Staff(..) => "/personal",
    };
    let mut response = if call.wants_json {
        call.json(StatusCode::OK, serde_json::json!({ "location": home, "id": caller.id() }))
    } else {
        Redirect::to(home).into_response()
    };
    call.cookie(&mut response, session_cookie(call.portal.secure), &token, None);
    Ok(response)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Moment {
    at: String,
}

/// `POST /demo/klocka`: moves the clock to `at` (RFC 3339); it runs on from there.
pub async fn clock(call: Call, form: Form<Moment>) -> Result<Response, Problem> {
    let at: Timestamp = form.values.at.parse().map_err(|_| Problem::UnknownField)?;
    call.portal.clock.set(at);
    Ok(call.json(StatusCode::OK, serde_json::json!({ "now": at.to_string() })))
}
