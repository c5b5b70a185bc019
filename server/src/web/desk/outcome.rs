//! How a meeting went, told and settled by its handler.

pub mod typed;

use app::desk::outcome::{SETTLED, Subject, TOLD, said};
use app::desk::{HOME, meeting_path};
use axum::response::Response;
use domain::event::Kind;
use domain::id::BookingId;
use domain::outcome::{Outcome, Refusal as Stands, Stage, can_be_said, can_be_told};

use self::typed::{Found, Settle, Tell, answered};
use super::{meeting, staff};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::booking::cancel::seen;
use crate::web::booking::outcome::view;
use crate::web::id::Id;

/// `GET /personal/moten/{id}/utfall`; a meeting that has not begun, or was not agreed, has no such page.
pub async fn ask(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let (found, is_over) = found(&call, id).await?;
    if !is_over {
        return Err(Problem::NotFound);
    }
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let form = found.filled(&call, draft);
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, found.page(form, None)))
}

/// `POST /personal/moten/{id}/utfall`: tells how it went, or corrects what was told.
pub async fn tell(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Tell>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let change = |newest, now| typed.change(newest, me, now);
        keep(tx, id, &typed.version, change)
    });
    let done = (done.await, TOLD);
    answered(&call, &form, done, async { Ok(found(&call, id).await?.0) }).await
}

/// `POST /personal/moten/{id}/utfall/avgor`: settles what the participant was asked about.
pub async fn settle(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Settle>,
) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let change = |newest, now| typed.change(newest, me, now);
        keep(tx, id, &typed.version, change)
    });
    let done = (done.await, SETTLED);
    answered(&call, &form, done, async { Ok(found(&call, id).await?.0) }).await
}

/// Keeps what `change` makes of the newest version, with its event and messages.
fn keep(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    version: &str,
    change: impl Fn(Option<Outcome>, jiff::Timestamp) -> Result<(Kind, Outcome), Refusal<Stands>>,
) -> Result<Done, Refusal<Stands>> {
    let mut over = tx.open_outcome(id)?;
    let (booking, _) = over.meeting()?;
    over.lock(&booking)?;
    let (now, of) = (over.now(), over.meeting()?);
    can_be_told(&of.0, now).map_err(Refusal::Conflict)?;
    let newest = over.outcomes(&of)?.into_iter().next();
    let stands = newest.as_ref().map_or(0, |newest| newest.version);
    if seen(version)?.is_some_and(|seen| seen != stands) {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    let (kind, outcome) = change(newest, now)?;
    can_be_said(outcome.facts, of.0.span.end, now).map_err(Refusal::Conflict)?;
    over.keep(kind, &of.0, &outcome)?;
    // Who works with the participant no longer cannot read on about the meeting once it is settled.
    let is_open = over.is_assigned || outcome.stage != Stage::Settled;
    let to = if is_open { meeting_path(id, "/utfall") } else { HOME.to_owned() };
    Ok(Done::changed(to, view(&outcome)))
}

/// A meeting of the caller's own with what is told of it, and whether it can be told.
async fn found(call: &Call, id: BookingId) -> Result<(Found, bool), Failure> {
    let (me, _) = staff(call)?;
    call.write(move |tx| {
        let mut over = tx.open_outcome(id)?;
        let of = over.meeting()?;
        let (versions, name, now) = (over.outcomes(&of)?, over.name()?, over.now());
        let is_over = can_be_told(&of.0, now).is_ok();
        let meeting = meeting(of.0, name, None, me, now);
        Ok((Found::new(Subject::of(&meeting), versions, now), is_over))
    })
    .await
}
