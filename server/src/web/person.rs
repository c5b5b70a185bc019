//! Coming and going: sign-in page, sign-out, quick exit, language.

use app::exit::EmptyPage;
use app::person::{SignInPage, Why};

use axum::http::HeaderValue;
use axum::http::header::{HeaderName, REFRESH};
use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Language;
use serde::Deserialize;

use crate::call::Call;
use crate::form::Form;
use crate::guard::{LANGUAGE_COOKIE, session_cookie};
use crate::problem::Problem;
use crate::query::Query;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Reason {
    om: String,
}

/// `GET /logga-in`: the ways in, and what became of what the person was writing.
pub async fn sign_in(call: Call, Query(reason): Query<Reason>) -> Result<Response, Problem> {
    let why = Why::of(&reason.om);
    let demo_people = if call.portal.demo {
        call.portal.store.read(|tx| tx.demo_people()).await?
    } else {
        Vec::new()
    };
    Ok(call.page(SignInPage { why, demo_people, office: call.office() }))
}

/// `POST /logga-ut`: the session's row is gone, and so is what the browser kept.
pub async fn sign_out(call: Call, _: Form<NoFields>) -> Response {
    end(&call).await;
    leave(&call, "/")
}

/// `POST /lamna`: as signing out, and on to an empty page that leads away. A redirect straight out
/// of the site would be stopped by `form-action` and leave the person on the page.
pub async fn quick_exit(call: Call) -> Response {
    end(&call).await;
    leave(&call, "/tom")
}

/// `GET /tom`: empty; the browser goes on to the neutral public page.
pub async fn empty(call: Call) -> Response {
    let to = call.portal.settings.exit_url.clone();
    let refresh = format!("0; url={to}");
    let mut response = call.page(EmptyPage { to });
    if let Ok(value) = HeaderValue::from_str(&refresh) {
        response.headers_mut().insert(REFRESH, value);
    }
    response
}

/// No fields but the form's key.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NoFields {}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Choice {
    sprak: String,
    tillbaka: String,
}

/// `POST /sprak`: remembers the language in a cookie without personal data, and goes back.
pub async fn language(call: Call, form: Form<Choice>) -> Result<Response, Problem> {
    let language = Language::from_tag(&form.values.sprak).ok_or(Problem::UnknownField)?;
    let mut response = Redirect::to(&local(&form.values.tillbaka)).into_response();
    call.cookie(&mut response, LANGUAGE_COOKIE, language.tag(), Some(365 * 24 * 3600));
    Ok(response)
}

/// Only an address of ours: one slash, no host, nothing a browser would read as one.
pub fn local(address: &str) -> String {
    let second = address.chars().nth(1);
    let is_local = address.starts_with('/')
        && !matches!(second, Some('/' | '\\'))
        && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_local { address.to_owned() } else { "/".to_owned() }
}

/// Ends the session. A database that is away must not keep anyone on the page: the cookie goes all the same.
async fn end(call: &Call) {
    if let Some(hash) = call.session.clone()
        && let Err(failure) = call.portal.store.write(move |tx| tx.leave_session(&hash)).await
    {
        tracing::error!(%failure, "a session was left but its row stands");
    }
}

fn leave(call: &Call, to: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    call.cookie(&mut response, session_cookie(call.portal.secure), "", Some(0));
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn the_way_back_never_leaves_the_portal() {
        assert_eq!(local("/mal"), "/mal");
        for address in
            ["//ond.example", "/\\ond.example", "https://ond.example", "", "mal", "/a\tb"]
        {
            assert_eq!(local(address), "/", "{address}");
        }
    }
}
