//! What is agreed about a participant's work training, written by their handler.

use app::hours::desk::AgreementPage;
use app::hours::{Said, desk_path, errors, with_week};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::hours::agreement::New;
use domain::hours::{Agreement, field};
use domain::id::{AgreementId, ParticipantId};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::{opened, staff};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::hours::Training;
use crate::web::hours::{version, view};
use crate::web::id::Id;

/// `GET /personal/deltagare/{id}/timmar/overenskommelse`; a plan without work training has no such page.
pub async fn ask(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let (training, newest) = found(&call, id).await?;
    let form = FormState {
        version: Some(newest.as_ref().map_or(0, |newest| newest.version)),
        ..FormState::new(call.key())
    };
    let form = match (draft, &newest) {
        (Some(mut draft), _) => {
            draft.remove(field::VERSION);
            FormState { values: draft, ..form }
        }
        (None, Some(newest)) => with_week(form, newest),
        (None, None) => form
            .with(field::PLACE, training.place)
            .with(field::SINCE, training.stretch.since.to_string()),
    };
    Ok(call.page(AgreementPage { participant: id, form, theirs: None, is_stale: false }))
}

/// `plats`, `fran_dag`, `till_dag`, for each weekday `man_fran` `man_till` `man_paus` to `son_paus`, and `version`.
pub type Typed = BTreeMap<String, String>;

/// What stands, when somebody was faster.
type Stands = Option<Box<Agreement>>;

/// `POST /personal/deltagare/{id}/timmar/overenskommelse`
pub async fn save(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    if form.typed.keys().any(|name| !is_known(name)) {
        return Err(Problem::UnknownField);
    }
    let (me, typed) = (staff(&call)?, form.values.clone());
    let new_id = AgreementId(Uuid::now_v7());
    let done = call.post(&form, move |tx| {
        let value = |name: &str| typed.get(name).map_or("", String::as_str);
        let mut record = opened(tx, id)?;
        let training = record.work_training()?.ok_or(Failure::NotFound)?;
        let new = New::read(value)?;
        let seen = version(value(field::VERSION))?;
        record.lock(&[id.into()])?;
        let newest = record.agreements()?.into_iter().next();
        if seen != newest.as_ref().map_or(0, |newest| newest.version) {
            return Err(Refusal::Conflict(newest.map(Box::new)));
        }
        let before = match &newest {
            Some(newest) => Some((newest, new.after(newest)?)),
            None => None,
        };
        let kept = record.add_agreement((new_id, training.id, me), new, before)?;
        Ok(Done::created(desk_path(id, ""), view::agreement(&kept)))
    });
    let (wrongs, stands): (_, Option<Stands>) = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, &Said::Agreed.code())),
        Err(Refusal::Invalid(wrongs)) => (wrongs, None),
        Err(Refusal::Conflict(stands)) => (Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json {
        return Ok(match stands {
            None => call.invalid(&errors),
            Some(theirs) => {
                let body = json!({
                    "error": "stale",
                    "message": call.t().hours_agreement_stale(),
                    "yours": form.typed,
                    "theirs": theirs.as_deref().map(view::agreement),
                    "version": theirs.as_deref().map_or(0, |theirs| theirs.version),
                });
                call.json(StatusCode::CONFLICT, body)
            }
        });
    }
    let (_, newest) = found(&call, id).await?;
    let form = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        version: Some(newest.as_ref().map_or(0, |newest| newest.version)),
        ..FormState::default()
    };
    let is_stale = stands.is_some();
    let status = if is_stale { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let theirs = newest.filter(|_| is_stale);
    Ok(call.page_as(status, AgreementPage { participant: id, form, theirs, is_stale }))
}

fn is_known(name: &str) -> bool {
    let own = [field::PLACE, field::SINCE, field::UNTIL, field::VERSION];
    let week = domain::hours::agreement::WEEK;
    own.contains(&name) || week.iter().any(|(_, fields)| fields.contains(&name))
}

/// The work training and the newest agreement; `NotFound` for a plan without.
async fn found(call: &Call, id: ParticipantId) -> Result<(Training, Option<Agreement>), Failure> {
    call.write(move |tx| {
        let mut record = opened(tx, id)?;
        let training = record.work_training()?.ok_or(Failure::NotFound)?;
        Ok((training, record.agreements()?.into_iter().next()))
    })
    .await
}
