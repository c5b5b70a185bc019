//! My hours: when I can be booked. Meetings that exist are never touched.

use std::collections::BTreeMap;

use app::desk::hours::{HoursPage, Saved, filled};
use app::desk::{HOURS, Said, hours_errors};
use app::text::T;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::desk::{Week, is_field, week};
use domain::words::{Code, Wrong};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;

/// The field that carries what the writer saw.
const VERSION: &str = "version";

/// The fields of a week (`man1_fran` ... `son4_till`), `langd`, `buffert`, `varsel`, `framforhallning`, `version`.
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Typed {
    /// Refuses a field that the form does not have.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = BTreeMap::<String, String>::deserialize(from)?;
        if fields.keys().all(|name| name == VERSION || is_field(name)) {
            Ok(Self(fields))
        } else {
            Err(D::Error::custom("unknown field"))
        }
    }
}

impl Typed {
    fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }
}

/// `GET /personal/tider`
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let ((saved, version), draft) =
        call.write(|tx| Ok::<_, Failure>((tx.desk()?.hours()?, tx.draft(HOURS)?))).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(&saved, version)));
    }
    let mut form = filled(FormState::new(call.key()), &saved, version);
    form.values.extend(draft.into_iter().flatten().filter(|(name, _)| name != VERSION));
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t()));
    Ok(call.page_saying(said, HoursPage { form, saved: None }))
}

/// `POST /personal/tider`
pub async fn save(call: Call, form: Form<Typed>) -> Result<Response, Problem> {
    let (typed, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let mut desk = tx.desk()?;
            desk.lock()?;
            let (saved, version) = desk.hours()?;
            let (saved, version) = change(&typed, saved, version)?;
            desk.set_hours(&saved, version)?;
            Ok(Done::changed(HOURS, with_said(view(&saved, version), t)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, Said::Hours.code())),
        Err(Refusal::Invalid(wrongs)) => {
            let again = typed_again(&call, &form, &wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let page = HoursPage { form: again, saved: None };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(Stale { saved, version })) => {
            if call.wants_json {
                let message = call.t().desk_hours_conflict_title();
                return Ok(call.json(
                    StatusCode::CONFLICT,
                    json!({
                        "error": "stale",
                        "message": message,
                        "yours": form.typed,
                        "theirs": view(&saved, version),
                        "version": version,
                    }),
                ));
            }
            let mut again = typed_again(&call, &form, &[]);
            again.version = Some(version);
            let page = HoursPage { form: again, saved: Some(saved) };
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// Somebody saved after the form was shown: what is saved now.
#[derive(Debug)]
struct Stale {
    saved: Saved,
    version: i64,
}

fn change(typed: &Typed, saved: Saved, version: i64) -> Result<(Saved, i64), Refusal<Stale>> {
    let mut wrongs = Vec::new();
    let seen = typed.value(VERSION).parse::<i64>();
    if seen.is_err() {
        wrongs.push(Wrong::new(VERSION, Code::NotANumber));
    }
    match week(|field| typed.value(field)) {
        Ok(_) if !wrongs.is_empty() => Err(wrongs.into()),
        Ok(_) if seen != Ok(version) => Err(Refusal::Conflict(Stale { saved, version })),
        Ok(Week { hours, rules }) => Ok((Saved { hours, rules }, version + 1)),
        Err(found) => {
            wrongs.extend(found);
            Err(wrongs.into())
        }
    }
}

/// Hours for programs, under the names of the form's fields.
fn view(saved: &Saved, version: i64) -> Value {
    let form = filled(FormState::default(), saved, version);
    let fields: serde_json::Map<String, Value> =
        form.values.into_iter().map(|(name, value)| (name, value.into())).collect();
    json!({ "hours": fields, "version": version })
}

fn with_said(mut body: Value, t: T) -> Value {
    super::add(&mut body, "said", Said::Hours.words(t));
    body
}

/// The form as it was sent. Its key was not used up.
fn typed_again(call: &Call, form: &Form<Typed>, wrongs: &[Wrong]) -> FormState {
    FormState {
        values: form.typed.clone(),
        key: form.key_again(wrongs),
        errors: hours_errors(call.t(), wrongs),
        version: form.values.value(VERSION).parse().ok(),
        ..FormState::default()
    }
}
