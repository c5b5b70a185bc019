//! What an intervention is for, in the participant's own words.

use app::plan::{PATH, PurposePage, Said, errors, purpose_path};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::InterventionId;
use domain::plan::content::field;
use domain::words;
use serde::Deserialize;
use serde_json::json;

use super::{recall, seen};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::plan::Held;
use crate::store::record::Record;
use crate::web::id::Id;

/// `GET /plan/insats/{id}`
pub async fn ask(call: Call, Id(id): Id<InterventionId>) -> Result<Response, Problem> {
    let (held, draft) = call
        .read(move |tx| {
            Ok::<_, Failure>((worded(&mut tx.own()?, id)?, tx.draft(&purpose_path(id))?))
        })
        .await?;
    let form = FormState { version: Some(held.version), ..FormState::new(call.key()) };
    let form = recall(form.with(field::FOR, &held.line.purpose), draft);
    Ok(call.page(PurposePage { id, kind: held.line.kind, form, saved: None }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    syfte: String,
    version: String,
}

/// `POST /plan/insats/{id}`
pub async fn save(
    call: Call,
    Id(id): Id<InterventionId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let mut record = tx.own()?;
        record.lock_plan()?;
        let held = worded(&mut record, id)?;
        let words = words::text(field::FOR, &typed.syfte)?;
        let seen = seen(&typed.version)?;
        if held.version != seen || !record.set_purpose(id, &words, seen)? {
            return Err(Refusal::Conflict(Box::new(held)));
        }
        record.tell_plan(Kind::PlanPurposeChanged, Some(id.0))?;
        Ok(Done::changed(PATH, json!({ "id": id, "purpose": words, "version": seen + 1 })))
    });
    let mut again = FormState { values: form.typed.clone(), ..FormState::default() };
    again.version = form.values.version.parse().ok();
    match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, Said::Purpose.code())),
        Err(Refusal::Invalid(wrongs)) => {
            again.errors = errors(call.t(), &wrongs);
            again.key = form.key_again(&wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let held = call.read(move |tx| worded(&mut tx.own()?, id)).await?;
            let page = PurposePage { id, kind: held.line.kind, form: again, saved: None };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(held)) => {
            let Held { line, version, .. } = *held;
            if call.wants_json {
                let message = call.t().plan_both_title();
                let body = json!({
                    "error": "stale", "message": message, "yours": form.typed,
                    "theirs": { "purpose": line.purpose }, "version": version,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            again.key = form.key_again(&[]);
            again.version = Some(version);
            let page = PurposePage { id, kind: line.kind, form: again, saved: Some(line.purpose) };
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// One of the participant's interventions, if a plan may say what it is for.
fn worded(record: &mut Record<'_, '_>, id: InterventionId) -> Result<Held, Failure> {
    let held = record.intervention(id)?;
    if held.line.kind.tells_purpose() { Ok(held) } else { Err(Failure::NotFound) }
}
