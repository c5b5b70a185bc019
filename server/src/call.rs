//! Call: who asks, when, in which language; the way to read, to write and to answer.

use std::sync::Arc;

use app::page::Page;
use app::text::{self, T};
use app::ui::form::FieldError;
use app::ui::layout::{Contact, Frame, Office, Side};
use app::ui::time;
use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::language::Language;
use domain::person::Caller;
use jiff::Timestamp;

use crate::form::Form;
use crate::portal::Shared;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::draft::Fields;
use crate::store::fold::{List, place};
use crate::store::form_answer::{Done, Earlier};
use crate::store::record::{Reading, Writing};
use crate::store::session::ContactRow;
use crate::store::{Failure, Tx};
use crate::web::draft::page_of;

/// The cookie that carries what was just done over a redirect.
pub const SAID_COOKIE: &str = "sagt";
/// How long it waits for the next page, in seconds.
const SAID_FOR: i64 = 60;

/// One request, with everything the guard found out about it.
#[derive(Clone)]
pub struct Call {
    pub portal: Shared,
    pub visitor: Option<Arc<Visitor>>,
    pub now: Timestamp,
    pub language: Language,
    pub wants_json: bool,
    pub path: String,
    /// The page the person is on: for a post, the one its form stands on.
    pub page: String,
    /// What was just done on the page before, as a short code that its feature knows.
    pub said: Option<String>,
    /// The hash of the session's cookie, when there is one.
    pub session: Option<Vec<u8>>,
}

/// A signed-in person.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub caller: Caller,
    pub name: String,
    pub contact: Option<ContactRow>,
    /// Whether they have hours to declare.
    pub has_hours: bool,
}

impl<S: Send + Sync> FromRequestParts<S> for Call {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // The guard keeps one, and no door asks twice.
        parts.extensions.remove::<Self>().ok_or(Problem::Broken)
    }
}

impl Call {
    /// The texts of the person's language.
    pub fn t(&self) -> T {
        text::of(self.language)
    }

    /// A fresh form key.
    pub fn key(&self) -> String {
        crate::token::key()
    }

    /// Who is signed in; `NotFound` for nobody (the guard has let only the right people here).
    pub fn caller(&self) -> Result<Caller, Failure> {
        self.visitor.as_ref().map(|visitor| visitor.caller).ok_or(Failure::NotFound)
    }

    /// Runs a closure that only reads the caller's own record.
    pub async fn read<V, E, F>(&self, closure: F) -> Result<V, E>
    where
        V: Send + 'static,
        E: From<Failure> + Send + 'static,
        F: Fn(&mut Reading<'_, '_>) -> Result<V, E> + Send + 'static,
    {
        let (who, now) = (self.caller()?, self.now);
        self.portal.store.read(move |tx| closure(&mut Reading::new(tx, who, now))).await
    }

    /// Runs a closure in a transaction that is kept when it gives `Ok`.
    pub async fn write<V, E, F>(&self, closure: F) -> Result<V, E>
    where
        V: Send + 'static,
        E: From<Failure> + Send + 'static,
        F: Fn(&mut Writing<'_, '_>) -> Result<V, E> + Send + 'static,
    {
        let (who, now) = (self.caller()?, self.now);
        let session = self.session.clone().unwrap_or_default();
        let run = move |tx: &mut Tx<'_>| closure(&mut Writing::new(tx, who, now, &session));
        self.portal.store.write(run).await
    }

    /// A form's one effect: a repeat gets the first answer, the draft of the form is gone with it.
    pub async fn post<V, C, F>(&self, form: &Form<V>, closure: F) -> Result<Done, Refusal<C>>
    where
        C: Send + 'static,
        F: Fn(&mut Writing<'_, '_>) -> Result<Done, Refusal<C>> + Send + 'static,
    {
        let (key, hash, place) = (form.key.clone(), form.hash.clone(), self.path.clone());
        let done = self.write(move |tx| {
            if let Some(key) = &key {
                match tx.earlier_answer(key, &hash)? {
                    Earlier::New => {}
                    Earlier::Same(done) => return Ok(done),
                    Earlier::Other => return Err(Refusal::KeyReused),
                }
            }
            let done = closure(tx)?;
            tx.drop_sent(&place)?;
            if let Some(key) = &key {
                tx.add_answer(key, &hash, &done)?;
            }
            Ok(done)
        });
        let done = done.await;
        if matches!(done, Err(Refusal::Invalid(_))) {
            self.keep_typed(form.typed.clone()).await?;
        }
        done
    }

    /// What is to be mended waits as a draft, so that it is there also after a detour (another language, a call).
    async fn keep_typed(&self, mut typed: Fields) -> Result<(), Failure> {
        typed.remove("version");
        if self.wants_json || page_of(&self.path).is_none() || typed.values().all(String::is_empty)
        {
            return Ok(());
        }
        let place = self.path.clone();
        self.write(move |tx| tx.keep_draft(&place, &typed)).await.map(drop)
    }

    /// A list of the page the person is on, to ask a transaction how many of its rows to show.
    pub fn list(&self, name: &str) -> List {
        List { session: self.session.clone(), place: place(&self.page, name) }
    }

    /// The frame around a page.
    pub fn frame(&self, has_errors: bool) -> Frame {
        let settings = &self.portal.settings;
        Frame {
            language: self.language,
            side: match self.visitor.as_ref().map(|visitor| visitor.caller) {
                None => Side::SignedOut,
                Some(Caller::Participant(_)) => Side::Participant,
                Some(Caller::Staff(_, role)) => Side::Staff(role),
            },
            name: self.visitor.as_ref().map(|visitor| visitor.name.clone()),
            contact: self.contact(),
            office: self.office(),
            path: self.page.clone(),
            has_hours: self.visitor.as_ref().is_some_and(|visitor| visitor.has_hours),
            portal_name: settings.portal_name.clone(),
            exit_url: settings.exit_url.clone(),
            today: domain::time::day(self.now),
            said: None,
            has_errors,
            stamp: self.now.as_microsecond().to_string(),
            assets: self.portal.assets,
        }
    }

    /// Where anyone reaches a human.
    pub fn office(&self) -> Office {
        let settings = &self.portal.settings;
        Office {
            phone: settings.office_phone.clone(),
            hours: time::reach(self.t(), &settings.office_hours),
        }
    }

    fn contact(&self) -> Option<Contact> {
        self.visitor.as_ref()?.contact.as_ref().map(|row| self.person(row))
    }

    /// A member of staff as people see them, in the person's language.
    pub fn person(&self, row: &ContactRow) -> Contact {
        Contact {
            name: row.name.clone(),
            role: app::ui::role::of(self.t(), row.role, row.stands_in_for.as_deref()),
            phone: row.phone.clone(),
            hours: time::reach(self.t(), &row.reach_hours),
        }
    }

    /// The page, as asked for.
    pub fn page<P: Page>(&self, page: P) -> Response {
        self.page_as(StatusCode::OK, page)
    }

    /// The page with another status: 422 shows what to mend, 409 what stands in the way.
    pub fn page_as<P: Page>(&self, status: StatusCode, page: P) -> Response {
        let frame = self.frame(status == StatusCode::UNPROCESSABLE_ENTITY);
        (status, Html(app::render::page(frame, page))).into_response()
    }

    /// The page, with one sentence at the top about what was just done; it is said once.
    pub fn page_saying<P: Page>(&self, said: Option<String>, page: P) -> Response {
        let mut frame = self.frame(false);
        frame.said = said;
        let mut response = Html(app::render::page(frame, page)).into_response();
        if self.said.is_some() {
            self.cookie(&mut response, SAID_COOKIE, "", Some(0));
        }
        response
    }

    /// JSON with a status.
    pub fn json(&self, status: StatusCode, body: serde_json::Value) -> Response {
        (status, Json(body)).into_response()
    }

    /// What a write gave: on to the next page, or the same outcome as JSON.
    pub fn done(&self, done: &Done) -> Response {
        if !self.wants_json {
            return Redirect::to(&done.location).into_response();
        }
        let mut body = done.body.clone();
        if let Some(object) = body.as_object_mut() {
            object.entry("location").or_insert_with(|| done.location.clone().into());
        }
        let status = StatusCode::from_u16(done.status).unwrap_or(StatusCode::OK);
        let mut response = self.json(status, body);
        if let Ok(location) = HeaderValue::from_str(&done.location) {
            response.headers_mut().insert(LOCATION, location);
        }
        response
    }

    /// As [`Call::done`], with the fresh HTML of the island's part and one sentence to say.
    pub fn done_with(&self, done: &Done, part: String, said: String) -> Response {
        let mut done = done.clone();
        if let Some(object) = done.body.as_object_mut() {
            object.insert("part".to_owned(), part.into());
            object.insert("said".to_owned(), said.into());
        }
        self.done(&done)
    }

    /// As [`Call::done`]; the next page finds `code` (plain letters, nothing about the person) in `call.said`.
    pub fn done_saying(&self, done: &Done, code: &str) -> Response {
        let mut response = self.done(done);
        self.cookie(&mut response, SAID_COOKIE, code, Some(SAID_FOR));
        response
    }

    /// 422 as JSON: what to mend, field by field.
    pub fn invalid(&self, errors: &[FieldError]) -> Response {
        self.json(StatusCode::UNPROCESSABLE_ENTITY, serde_json::json!({ "errors": errors }))
    }

    /// Sets a cookie that this portal alone reads; the value must be plain ASCII.
    pub fn cookie(&self, response: &mut Response, name: &str, value: &str, max_age: Option<i64>) {
        let secure = if self.portal.secure { "; Secure" } else { "" };
        let age = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
        if let Ok(cookie) = HeaderValue::from_str(&text) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
    }
}
