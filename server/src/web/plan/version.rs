//! Versions of a plan, for both: asked about, read again and compared.

use app::plan::version::{NOW, VersionPage};
use app::plan::{Said, VersionsPage, refusal};
use app::ui::agreement::versions_path;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Purpose, makes_plans};
use domain::event::Kind;
use domain::id::{ParticipantId, PlanVersionId};
use domain::person::Caller;
use domain::plan::agreement;
use domain::plan::compare::compare;
use domain::time::day;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{asked, read, said, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::web::id::{Id, Ids};

/// How much of what has happened the list tells.
const HISTORY: usize = 30;

/// `GET /plan/versioner`
pub async fn own_list(call: Call) -> Result<Response, Problem> {
    list(call, None).await
}

/// `GET /personal/deltagare/{id}/versioner`
pub async fn list_of(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    list(call, Some(id)).await
}

async fn list(call: Call, of: Option<ParticipantId>) -> Result<Response, Problem> {
    let (name, versions, history) = read(&call, of, |record| {
        Ok((record.name()?, record.plan_versions()?, record.plan_history(HISTORY)?))
    })
    .await?;
    if call.wants_json {
        let versions: Vec<_> = versions.iter().map(view::version).collect();
        return Ok(call.json(StatusCode::OK, json!({ "versions": versions })));
    }
    let page = VersionsPage {
        of: of.map(|id| (id, app::desk::first(&name))),
        versions: versions.iter().map(asked).collect(),
        history: history.into_iter().map(|one| (one.kind, one.by, one.at)).collect(),
    };
    Ok(call.page_saying(said(&call), page))
}

/// What to compare with: the id of another version, or `nu` for the plan as it stands.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct With {
    med: String,
}

/// `GET /plan/versioner/{id}`
pub async fn own(
    call: Call,
    Id(version): Id<PlanVersionId>,
    Query(with): Query<With>,
) -> Result<Response, Problem> {
    show(call, None, version, with).await
}

/// `GET /personal/deltagare/{id}/versioner/{number}`
pub async fn one_of(
    call: Call,
    Ids(id, version): Ids<ParticipantId, PlanVersionId>,
    Query(with): Query<With>,
) -> Result<Response, Problem> {
    show(call, Some(id), version, with).await
}

async fn show(
    call: Call,
    of: Option<ParticipantId>,
    version: PlanVersionId,
    With { med }: With,
) -> Result<Response, Problem> {
    let (page, body) = load(&call, of, version, med).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page_saying(said(&call), page))
}

/// The page with its form as yet untouched, and the version for programs. Without a choice it is compared to the one
/// before it, or to the plan as it stands.
pub(super) async fn load(
    call: &Call,
    of: Option<ParticipantId>,
    id: PlanVersionId,
    with: String,
) -> Result<(VersionPage, serde_json::Value), Failure> {
    let (key, now) = (call.key(), call.now);
    let may_answer = match call.caller()? {
        Caller::Participant(_) => true,
        Caller::Staff(_, role) => makes_plans(role),
    };
    read(call, of, move |record: &mut Record<'_, '_>| {
        let (mut all, name) = (record.plan_versions()?, record.name()?);
        let current = record.plan()?.content;
        let newest = all.first().map_or(0, |kept| kept.version.number);
        let at = all.iter().position(|kept| kept.version.id == id).ok_or(Failure::NotFound)?;
        let kept = all.remove(at);
        let is_known = |with: &str| all.iter().any(|kept| kept.version.id.to_string() == with);
        let before = all.iter().find(|other| other.version.number < kept.version.number);
        let is_changed = !compare(&kept.version.content, &current).is_empty();
        let with = match (with.as_str(), before) {
            (NOW, _) => NOW.to_owned(),
            (chosen, _) if is_known(chosen) => chosen.to_owned(),
            (_, _) if is_changed && kept.version.number == newest => NOW.to_owned(),
            (_, Some(before)) => before.version.id.to_string(),
            (_, None) => NOW.to_owned(),
        };
        let other = all.iter().find(|other| other.version.id.to_string() == with);
        let mut content = kept.version.content.clone();
        let changes = match other {
            Some(other) if other.version.number < kept.version.number => {
                compare(&other.version.content, &content)
            }
            Some(other) => compare(&content, &other.version.content),
            None => compare(&content, &current),
        };
        content.sort_for_reading(day(now));
        let is_open = may_answer && kept.version.is_open(newest);
        let form = FormState { version: Some(kept.version.version), ..FormState::new(key.clone()) };
        let page = VersionPage {
            of: of.map(|id| (id, app::desk::first(&name))),
            today: day(now),
            asked: asked(&kept),
            content,
            answering: is_open.then_some(form),
            refused: None,
            others: all.iter().map(|kept| (kept.version.id, kept.version.number)).collect(),
            with,
            changes,
        };
        Ok((page, view::version(&kept)))
    })
    .await
}

/// Nothing but the key.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Nothing {}

/// `POST /plan/versioner`: the participant keeps the plan as it is, to answer.
pub async fn own_ask(call: Call, form: Form<Nothing>) -> Result<Response, Problem> {
    ask(call, None, form).await
}

/// `POST /personal/deltagare/{id}/versioner`: "Stämmer planen?"
pub async fn ask_of(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Nothing>,
) -> Result<Response, Problem> {
    ask(call, Some(id), form).await
}

async fn ask(
    call: Call,
    of: Option<ParticipantId>,
    form: Form<Nothing>,
) -> Result<Response, Problem> {
    let id = PlanVersionId(Uuid::now_v7());
    let done = call
        .post(&form, move |tx| {
            let by = tx.who().id();
            let mut record = opened(tx, of)?;
            record.lock_plan()?;
            let (newest, content) = (record.newest_whole_version()?, record.plan_to_keep()?);
            let now = record.now();
            let version = agreement::ask(id, newest.as_ref(), content, by, now)
                .map_err(|why| Refusal::Conflict((why, newest.map(|newest| newest.id))))?;
            record.add_plan_version(&version)?;
            record.tell_plan(Kind::PlanAsked, Some(id.0))?;
            let kept = record.newest_plan_version()?.ok_or(Failure::NotFound)?;
            Ok(Done::created(format!("{}/{id}", versions_path(of)), view::version(&kept)))
        })
        .await;
    match done {
        Ok(done) => Ok(call.done_saying(&done, Said::Asked.code())),
        Err(Refusal::Conflict((why, newest))) => {
            if call.wants_json {
                let body = json!({ "error": why.as_str(), "message": refusal(call.t(), why) });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            // With nothing in the plan there is no version to show.
            let Some(newest) = newest else { return Err(Problem::Taken) };
            let (mut page, _) = load(&call, of, newest, String::new()).await?;
            page.refused = Some(why);
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// The caller's own record, or the one of a participant whose plan they make with them.
pub(super) fn opened<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    of: Option<ParticipantId>,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    match (of, tx.who()) {
        (None, _) => tx.own(),
        (Some(id), Caller::Staff(_, role)) if makes_plans(role) => tx.open(id, Purpose::EditPlan),
        _ => Err(Failure::NotFound),
    }
}
