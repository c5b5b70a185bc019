//! Cancelling a group meeting: with a reason that everybody in it reads.

use app::group::desk::CANCELLED;
use app::group::{CancelPage, desk_path, errors, refusal};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::desk::reason;
use domain::group::{Group, Refusal as Stands};
use domain::id::GroupId;
use serde::Deserialize;

use super::{seen, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::booking::cancel::seen as seen_version;
use crate::web::id::Id;

/// `skal` is why; `version` is the meeting as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cancel {
    skal: String,
    version: String,
}

/// What stands in the way: the rules, or nothing but that it is not as it was seen.
type Stopped = Option<Stands>;

/// `GET /personal/grupp/{id}/avboka`
pub async fn ask(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let group = one(&call, id).await?;
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let mut form = FormState { values: draft.unwrap_or_default(), ..FormState::new(call.key()) };
    form.values.remove("version");
    Ok(call.page(page(&call, group, form, false)))
}

/// `POST /personal/grupp/{id}/avboka`
pub async fn cancel(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<Cancel>,
) -> Result<Response, Problem> {
    let (typed, t) = (form.values.clone(), call.t());
    let done = call.post(&form, move |tx| {
        let group = change(tx, id, &typed)?;
        let now = tx.now();
        Ok(Done::changed(desk_path(id, ""), view(t, &seen(group, now))))
    });
    let (status, wrongs, stands) = match done.await.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, CANCELLED)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(t, &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let group = one(&call, id).await?;
    if let Some(stands) = stands.filter(|_| call.wants_json) {
        let (code, message) = match stands {
            Some(stands) => (stands.as_str(), refusal(t, stands)),
            None => ("stale", t.booking_cancel_stale()),
        };
        let mut body = view(t, &seen(group, call.now));
        if let Some(body) = body.as_object_mut() {
            body.insert("error".to_owned(), code.into());
            body.insert("message".to_owned(), message.into());
        }
        return Ok(call.json(status, body));
    }
    let again = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    Ok(call.page_as(status, page(&call, group, again, stands.is_some())))
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: GroupId,
    typed: &Cancel,
) -> Result<Group, Refusal<Stopped>> {
    let mut desk = tx.desk()?;
    desk.group(id)?;
    desk.lock()?;
    let (me, now) = (desk.staff(), desk.now());
    let group = desk.group(id)?;
    let is_stale = seen_version(&typed.version)?.is_some_and(|seen| seen != group.version);
    let turn = group.turn(now);
    let stopped = |stands| Refusal::Conflict(Some(stands));
    // What cannot be cancelled any more is told before what is wrong with the words.
    turn.clone().cancel(me, String::new(), now).map_err(stopped)?;
    if is_stale {
        return Err(Refusal::Conflict(None));
    }
    let turn = turn.cancel(me, reason(&typed.skal)?, now).map_err(stopped)?;
    if !desk.end_group(&turn)? {
        return Err(Refusal::Conflict(None));
    }
    Ok(turn.group)
}

async fn one(call: &Call, id: GroupId) -> Result<Group, Failure> {
    let group = call.write(move |tx| tx.desk()?.group(id)).await?;
    Ok(group.turn(call.now).group)
}

fn page(call: &Call, group: Group, mut form: FormState, is_stale: bool) -> CancelPage {
    form.version = Some(group.version);
    let people = group.people.iter().filter(|seat| seat.place.is_in()).count();
    CancelPage { seen: seen(group, call.now), people, form, is_stale }
}
