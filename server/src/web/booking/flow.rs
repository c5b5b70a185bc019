//! The way to a meeting: with whom, when, how, and everything once more. The answers wait on the server.

use app::booking::{CheckPage, NeedsPage, WhomPage};
use app::page::Page;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::booking::{Handler, Wish};
use domain::id::{MeetingTypeId, StaffId};
use domain::meeting_type::{MeetingType, Shape};
use domain::words::{Code, Wrong, optional_title};
use serde::Deserialize;
use serde_json::json;

use super::draft::Answers;
use super::kind::{in_kind, kind, kind_id};
use super::times::{self, Times};
use super::{again, errors, times_view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::record::Record;

pub const WHOM: &str = "/moten/boka";
const NEEDS: &str = "/moten/boka/satt";
const CHECK: &str = "/moten/boka/kontroll";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct With {
    med: String,
    typ: String,
    tolk: String,
}

/// `GET /moten/boka`: the caller's own people and the kinds of meetings; as JSON with the free times of the next three
/// weeks (`med` for one of the people, `typ` for one of the kinds, `tolk` for an interpreter).
pub async fn whom(call: Call, Query(with): Query<With>) -> Result<Response, Problem> {
    if call.wants_json {
        return offered(&call, with).await;
    }
    let (answers, choices) = call
        .read(|tx| Ok::<_, Failure>((Answers::read(tx, WHOM)?, choices(&mut tx.own()?)?)))
        .await?;
    Ok(call.page(whom_page(answers.form(call.key()), choices)))
}

/// Who and what there is to choose.
pub type Choices = (Vec<Handler>, Vec<MeetingType>);

pub fn choices(record: &mut Record<'_, '_>) -> Result<Choices, Failure> {
    let mut kinds = record.open_meeting_types()?;
    kinds.retain(MeetingType::is_for_participants);
    // The ordinary one, as long as the member of staff's own meetings, stands first and is chosen.
    kinds.sort_by_key(|kind| kind.length_minutes.is_some());
    Ok((record.handlers()?, kinds))
}

pub fn whom_page(form: FormState, (handlers, kinds): Choices) -> WhomPage {
    WhomPage { form, handlers, kinds }
}

async fn offered(call: &Call, only: With) -> Result<Response, Problem> {
    let (all, kinds) = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let mut all = Vec::new();
            let (handlers, kinds) = choices(&mut record)?;
            let kind = match kinds.iter().find(|kind| kind.id.to_string() == only.typ) {
                Some(kind) => Some(kind.clone()),
                // As for a wish without a kind.
                None => kinds.iter().find(|kind| kind.length_minutes.is_none()).cloned(),
            };
            let shape = Shape::new(kind, &only.tolk);
            for handler in handlers {
                if only.med.is_empty() || handler.id.to_string() == only.med {
                    all.push(times::times(&mut record, (handler.id, &shape), 1)?);
                }
            }
            Ok::<_, Failure>((all, kinds))
        })
        .await?;
    let types: Vec<_> = kinds.iter().map(kind_view).collect();
    let handlers: Vec<_> = all
        .iter()
        .map(|Times { with, .. }| {
            json!({
                "id": with.id,
                "name": with.name,
                "role": with.role.as_str(),
                "stands_in_for": with.stands_in_for,
            })
        })
        .collect();
    let mut slots = Vec::new();
    for times in &all {
        for mut slot in times_view(call.t(), &times.free) {
            if let Some(slot) = slot.as_object_mut() {
                slot.insert("handler".to_owned(), times.with.id.to_string().into());
            }
            slots.push(slot);
        }
    }
    let body = json!({ "handlers": handlers, "types": types, "slots": slots });
    Ok(call.json(StatusCode::OK, body))
}

/// A kind of meeting for programs: `minutes` is missing for as long as the handler's own meetings.
fn kind_view(kind: &MeetingType) -> serde_json::Value {
    let modes: Vec<_> = kind.modes.iter().map(|mode| mode.field_value()).collect();
    json!({
        "id": kind.id,
        "name": kind.name,
        "minutes": kind.length_minutes,
        "modes": modes,
        "needs_answer": kind.needs_answer,
    })
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Whom {
    med: String,
    /// The kind of meeting; left out it stays as it was, empty for the member of staff's own rules.
    typ: Option<String>,
    /// The language to interpret; left out it stays as it was.
    tolk: Option<String>,
}

/// `POST /moten/boka`
pub async fn choose_whom(call: Call, form: Form<Whom>) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let chosen = call
        .write(move |tx| {
            let before = Answers::change(tx, WHOM, |_| {})?;
            let typ = typed.typ.as_deref().unwrap_or_else(|| before.get("typ"));
            let tolk = typed.tolk.as_deref().unwrap_or_else(|| before.get("tolk"));
            let (staff, wanted, tolk) = first_answers(&typed.med, typ, tolk)?;
            let mut record = tx.own()?;
            record.handler(staff).map_err(not_mine)?;
            let kind = kind(&mut record, wanted)?;
            let answers = Answers::change(tx, WHOM, |answers| {
                answers.choose(staff);
                answers.shape_as(kind.as_ref(), &tolk);
            })?;
            Ok::<_, Refusal>(answers.next())
        })
        .await;
    match chosen {
        Ok(next) => Ok(on(&call, next)),
        Err(Refusal::Invalid(wrong)) => {
            let choices = call.read(|tx| choices(&mut tx.own()?)).await?;
            Ok(mend(&call, whom_page(again(&call, &form, &wrong), choices), &wrong))
        }
        Err(other) => Err(other.into()),
    }
}

/// Reads whom, which kind and which language, and says everything that is wrong at once.
fn first_answers(
    med: &str,
    typ: &str,
    tolk: &str,
) -> Result<(StaffId, Option<MeetingTypeId>, String), Vec<Wrong>> {
    match (staff(med), kind_id(typ), optional_title("tolk", tolk)) {
        (Ok(staff), Ok(kind), Ok(tolk)) => Ok((staff, kind, tolk)),
        (staff, kind, tolk) => {
            Err([staff.err(), kind.err(), tolk.err()].into_iter().flatten().collect())
        }
    }
}

/// `GET /moten/boka/satt`
pub async fn needs(call: Call) -> Result<Response, Problem> {
    let (answers, shape) = call
        .read(|tx| {
            let answers = Answers::read(tx, NEEDS)?;
            let shape = answers.shape(&mut tx.own()?)?;
            Ok::<_, Failure>((answers, shape))
        })
        .await?;
    if answers.staff().is_none() || answers.start().is_none() {
        return Ok(Redirect::to(answers.next()).into_response());
    }
    Ok(call.page(NeedsPage { form: answers.form(call.key()), modes: shape.modes() }))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Needs {
    satt: String,
    /// Asked for on the first page; taken here too.
    tolk: Option<String>,
    behov: String,
    arende: String,
}

/// `POST /moten/boka/satt`
pub async fn choose_needs(call: Call, form: Form<Needs>) -> Result<Response, Problem> {
    let Needs { satt, tolk, behov, arende } = &form.values;
    let shape = call.read(|tx| Answers::read(tx, NEEDS)?.shape(&mut tx.own()?)).await?;
    let read = Wish::read(satt, tolk.as_deref().unwrap_or_default(), behov, arende);
    if let Err(wrong) = read.and_then(|wish| in_kind(shape.kind.as_ref(), wish)) {
        let page = NeedsPage { form: again(&call, &form, &wrong), modes: shape.modes() };
        return Ok(mend(&call, page, &wrong));
    }
    let typed = form.typed.clone();
    let answers =
        call.write(move |tx| Answers::change(tx, NEEDS, |answers| answers.take(&typed))).await?;
    Ok(on(&call, answers.next()))
}

/// `GET /moten/boka/kontroll`: everything once more; a time that is gone by now is told at once.
pub async fn check(call: Call) -> Result<Response, Problem> {
    let answers = call.read(|tx| Answers::read(tx, CHECK)).await?;
    if answers.next() != CHECK {
        return Ok(Redirect::to(answers.next()).into_response());
    }
    let (Some(staff), Some(start)) = (answers.staff(), answers.start()) else {
        return Ok(Redirect::to(WHOM).into_response());
    };
    let shaped = answers.clone();
    let checked = call
        .read(move |tx| {
            let mut record = tx.own()?;
            let with = record.handler(staff)?;
            let shape = shaped.shape(&mut record)?;
            let (span, checked) = times::check(&mut record, (staff, &shape), start)?;
            let clash = match checked {
                Ok(()) => None,
                Err(stands) => Some(times::clash(&mut record, (staff, &shape), (span, stands))?),
            };
            let readers = record.readers_besides(&with)?;
            Ok((with, span, readers, clash, shape.kind))
        })
        .await;
    match checked {
        Ok((with, span, readers, clash, kind)) => {
            let form = answers.form(call.key());
            Ok(call.page(CheckPage { form, with, kind, span, readers, clash }))
        }
        Err(Failure::NotFound) => Ok(Redirect::to(WHOM).into_response()),
        Err(other) => Err(other.into()),
    }
}

/// The member of staff that was chosen.
pub fn staff(typed: &str) -> Result<StaffId, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new("med", code))
}

/// Somebody else's handler and nobody at all are the same: not a choice.
pub fn not_mine<C>(failure: Failure) -> Refusal<C> {
    match failure {
        Failure::NotFound => Wrong::new("med", Code::NotAChoice).into(),
        other => other.into(),
    }
}

/// 422: the page again with what to mend, or the same as JSON.
pub fn mend<P: Page>(call: &Call, page: P, wrong: &[Wrong]) -> Response {
    if call.wants_json {
        return call.invalid(&errors(call, wrong));
    }
    call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

/// On to the next question.
pub fn on(call: &Call, next: &str) -> Response {
    if call.wants_json {
        return call.json(StatusCode::OK, json!({ "location": next }));
    }
    Redirect::to(next).into_response()
}
