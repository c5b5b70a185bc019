//! The participant's own words in the plan: theirs alone to write.

use app::plan::words::filled;
use app::plan::{PATH, Said, WORDS, WordsPage, errors};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::plan::content::Own;
use serde::Deserialize;
use serde_json::json;

use super::{recall, seen};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;

/// `GET /plan/ord`
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let (plan, draft) =
        call.read(|tx| Ok::<_, Failure>((tx.own()?.plan()?, tx.draft(WORDS)?))).await?;
    let form = filled(FormState::new(call.key()), &plan.content.words, plan.version);
    Ok(call.page(WordsPage { form: recall(form, draft), saved: None }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    vill: String,
    halsa: String,
    boende: String,
    version: String,
}

/// `POST /plan/ord`
pub async fn save(call: Call, form: Form<Typed>) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let words = Own::read(&typed.vill, &typed.halsa, &typed.boende)?;
        let seen = seen(&typed.version)?;
        let mut record = tx.own()?;
        record.lock_plan()?;
        let plan = record.plan()?;
        if plan.version != seen || !record.set_own_words(&words, seen)? {
            return Err(Refusal::Conflict((plan.content.words, plan.version)));
        }
        record.tell_plan(Kind::PlanWordsChanged, None)?;
        Ok(Done::changed(PATH, json!({ "words": words, "version": seen + 1 })))
    });
    let mut again = FormState { values: form.typed.clone(), ..FormState::default() };
    again.version = form.values.version.parse().ok();
    match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, Said::Words.code())),
        Err(Refusal::Invalid(wrongs)) => {
            again.errors = errors(call.t(), &wrongs);
            again.key = form.key_again(&wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let page = WordsPage { form: again, saved: None };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict((saved, version))) => {
            if call.wants_json {
                let message = call.t().plan_both_title();
                let body = json!({
                    "error": "stale", "message": message, "yours": form.typed, "theirs": saved, "version": version,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            again.key = form.key_again(&[]);
            again.version = Some(version);
            Ok(call.page_as(StatusCode::CONFLICT, WordsPage { form: again, saved: Some(saved) }))
        }
        Err(other) => Err(other.into()),
    }
}
