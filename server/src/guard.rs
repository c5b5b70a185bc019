//! The guard before every door: who is it, may they pass, and what do they see when they may not.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, COOKIE};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Language;
use domain::person::Caller;
use domain::session::{Standing, standing};
use jiff::{SignedDuration, Timestamp};

use crate::call::{Call, SAID_COOKIE, Visitor};
use crate::form;
use crate::portal::Shared;
use crate::problem::Problem;
use crate::store::{Failure, Tx};
use crate::token;
use crate::web::draft::page_of;
use crate::web::problem::dress;

/// Who may pass a door. Passing is not yet seeing: records are opened by their own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Anyone,
    SignedIn,
    Participant,
    Staff,
}

/// The name of the cookie that carries the language.
pub const LANGUAGE_COOKIE: &str = "sprak";

/// The name of the session cookie: `__Host-` binds it to this host over TLS.
pub const fn session_cookie(secure: bool) -> &'static str {
    if secure { "__Host-sid" } else { "sid" }
}

/// How old "last seen" may be before it is written again: one write a minute, not one a page.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// Finds out who calls, lets the right ones pass, and gives problems their words.
pub async fn guard(
    State((portal, access)): State<(Shared, Access)>,
    mut request: Request,
    next: Next,
) -> Response {
    let mut call = stranger(&portal, &request);
    let found = match find(&mut call).await {
        Ok(found) => found,
        // Help, sign-in and the way out stay open when the database is away.
        Err(failure) if access == Access::Anyone => {
            tracing::error!(%failure, "nobody could be found");
            Found::Nobody
        }
        Err(failure) => return dress(&call, Problem::from(failure).into_response()),
    };
    let passes = match (access, call.visitor.as_ref().map(|visitor| visitor.caller)) {
        (Access::Anyone, _)
        | (Access::SignedIn, Some(_))
        | (Access::Participant, Some(Caller::Participant(_)))
        | (Access::Staff, Some(Caller::Staff(..))) => Ok(()),
        (_, Some(_)) => Err(Problem::NotFound),
        (_, None) => Err(Problem::SignedOut),
    };
    let response = match passes {
        Ok(()) => {
            request.extensions_mut().insert(call.clone());
            let response = next.run(request).await;
            // The person left while their post was on its way.
            match response.extensions().get() {
                Some(Problem::SignedOut) => signed_out(&call, "inget"),
                _ => response,
            }
        }
        Err(Problem::SignedOut) => sign_in_first(&call, found, request).await,
        Err(problem) => problem.into_response(),
    };
    dress(&call, response)
}

/// The call of whoever it is, for problems met before any door; a stranger's when nobody can be found.
pub async fn someone(mut call: Call) -> Call {
    match find(&mut call).await {
        Ok(_) => call,
        Err(_) => Call { visitor: None, ..call },
    }
}

/// A call by nobody in particular: for problems met before any door.
pub fn stranger(portal: &Shared, request: &Request) -> Call {
    let headers = request.headers();
    Call {
        portal: portal.clone(),
        visitor: None,
        now: portal.clock.now(),
        language: cookie(headers, LANGUAGE_COOKIE)
            .and_then(|tag| Language::from_tag(&tag))
            .unwrap_or_default(),
        wants_json: wants_json(headers),
        page: page(request),
        path: request.uri().path().to_owned(),
        said: cookie(headers, SAID_COOKIE).filter(|code| !code.is_empty()),
        session: cookie(headers, session_cookie(portal.secure)).map(|token| token::hash(&token)),
    }
}

fn page(request: &Request) -> String {
    let path = request.uri().path();
    if request.method() == Method::POST {
        return page_of(path).unwrap_or_else(|| "/".to_owned());
    }
    path.to_owned()
}

/// What the cookie led to.
enum Found {
    Nobody,
    Live,
    /// A session that ran out by itself: what its person sends is kept for them.
    Expired,
}

async fn find(call: &mut Call) -> Result<Found, Failure> {
    let Some(hash) = call.session.clone() else {
        return Ok(Found::Nobody);
    };
    let now = call.now;
    let looked_up = hash.clone();
    let found = call.portal.store.read(move |tx| tx.session(&looked_up, now));
    let Some((row, contact)) = found.await? else {
        return Ok(Found::Nobody);
    };
    if standing(row.caller, row.created_at, row.seen_at, now) == Standing::Expired {
        return Ok(Found::Expired);
    }
    if is_due(row.seen_at, now) {
        call.portal.store.write(move |tx| tx.set_session_seen(&hash, now)).await?;
    }
    call.visitor = Some(Arc::new(Visitor {
        caller: row.caller,
        name: row.name,
        contact,
        has_hours: row.has_hours,
    }));
    Ok(Found::Live)
}

fn is_due(seen_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(seen_at) >= SEEN_EVERY
}

/// Leads to sign-in. What a person sends in a session that ran out becomes their draft;
/// after sign-out there is no session and nothing is kept, and the page says which.
async fn sign_in_first(call: &Call, found: Found, request: Request) -> Response {
    let is_post = request.method() == Method::POST;
    let why = match found {
        Found::Expired if is_post => keep(call, request).await,
        Found::Expired => "vila",
        Found::Live | Found::Nobody if is_post => "inget",
        Found::Live | Found::Nobody => "",
    };
    signed_out(call, why)
}

/// The way to sign-in, with what became of what was sent.
fn signed_out(call: &Call, why: &str) -> Response {
    let address =
        if why.is_empty() { "/logga-in".to_owned() } else { format!("/logga-in?om={why}") };
    if call.wants_json {
        let message = app::problem::signed_out(call.t(), why == "kvar");
        let body = serde_json::json!({
            "errors": [{ "field": "", "code": "signed_out", "message": message }],
            "kept": why == "kvar",
            "location": address,
        });
        return call.json(Problem::SignedOut.status(), body);
    }
    Redirect::to(&address).into_response()
}

async fn keep(call: &Call, request: Request) -> &'static str {
    let Ok(mut typed) = form::fields(request).await else {
        return "vila";
    };
    typed.remove(form::KEY_FIELD);
    // A draft on its way to being kept already names the form it belongs to.
    let place = typed.remove("plats").unwrap_or_else(|| call.path.clone());
    if page_of(&place).is_none() {
        return "vila";
    }
    let (session, now) = (call.session.clone().unwrap_or_default(), call.now);
    let keep = move |tx: &mut Tx<'_>| tx.keep_draft(&session, &place, &typed, now);
    let kept: Result<bool, Failure> = call.portal.store.write(keep).await;
    if matches!(kept, Ok(true)) { "kvar" } else { "inget" }
}

pub fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("application/json"))
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}
