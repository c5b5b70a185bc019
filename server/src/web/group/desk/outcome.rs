//! How a group meeting went for one who had a seat: told and settled by whoever led it, as for every other meeting.

use app::desk::outcome::{SETTLED, Subject, TOLD, said};
use app::group::desk_path;
use axum::response::Response;
use domain::access::Purpose;
use domain::event::Kind;
use domain::group::{Group, can_be_told};
use domain::id::{GroupId, ParticipantId, StaffId};
use domain::outcome::{Outcome, Refusal as Stands, can_be_said};
use domain::person::Caller;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Writing};
use crate::web::booking::cancel::seen;
use crate::web::booking::outcome::view;
use crate::web::desk::outcome::typed::{Found, Settle, Tell, answered};
use crate::web::id::Ids;

/// One person in one group meeting.
type Whom = (GroupId, ParticipantId);

/// `GET /personal/grupp/{id}/{person}/utfall`; a meeting that has not begun has no such page.
pub async fn ask(
    call: Call,
    Ids(id, person): Ids<GroupId, ParticipantId>,
) -> Result<Response, Problem> {
    let (found, is_over) = found(&call, (id, person)).await?;
    if !is_over {
        return Err(Problem::NotFound);
    }
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let form = found.filled(&call, draft);
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, found.page(form, None)))
}

/// `POST /personal/grupp/{id}/{person}/utfall`: tells how it went for the person, or corrects what was told.
pub async fn tell(
    call: Call,
    Ids(id, person): Ids<GroupId, ParticipantId>,
    form: Form<Tell>,
) -> Result<Response, Problem> {
    let (me, whom) = (leader(&call)?, (id, person));
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let change = |newest, now| typed.change(newest, me, now);
        let outcome = keep(tx, whom, &typed.version, change)?;
        Ok(Done::changed(door(whom), view(&outcome)))
    });
    let done = (done.await, TOLD);
    answered(&call, &form, done, async { Ok(found(&call, whom).await?.0) }).await
}

/// `POST /personal/grupp/{id}/{person}/utfall/avgor`: settles what the participant was asked about.
pub async fn settle(
    call: Call,
    Ids(id, person): Ids<GroupId, ParticipantId>,
    form: Form<Settle>,
) -> Result<Response, Problem> {
    let (me, whom) = (leader(&call)?, (id, person));
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let change = |newest, now| typed.change(newest, me, now);
        let outcome = keep(tx, whom, &typed.version, change)?;
        Ok(Done::changed(door(whom), view(&outcome)))
    });
    let done = (done.await, SETTLED);
    answered(&call, &form, done, async { Ok(found(&call, whom).await?.0) }).await
}

fn door((id, person): Whom) -> String {
    desk_path(id, &format!("/{person}/utfall"))
}

fn leader(call: &Call) -> Result<StaffId, Failure> {
    match call.caller()? {
        Caller::Staff(me, _) => Ok(me),
        Caller::Participant(_) => Err(Failure::NotFound),
    }
}

/// Keeps what `change` makes of the newest version, with its event and message.
fn keep(
    tx: &mut Writing<'_, '_>,
    whom: Whom,
    version: &str,
    change: impl Fn(Option<Outcome>, jiff::Timestamp) -> Result<(Kind, Outcome), Refusal<Stands>>,
) -> Result<Outcome, Refusal<Stands>> {
    let (mut record, group) = own(tx, whom, Purpose::RecordOutcome)?;
    let (now, person) = (record.now(), record.participant());
    record.lock(&[group.staff.into(), person.into()])?;
    let group = record.led_group(group.id)?;
    can_be_told(&group, person, now).map_err(Refusal::Conflict)?;
    let newest = record.group_outcomes(&group)?.into_iter().next();
    let stands = newest.as_ref().map_or(0, |newest| newest.version);
    if seen(version)?.is_some_and(|seen| seen != stands) {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    let (kind, outcome) = change(newest, now)?;
    can_be_said(outcome.facts, group.span.end, now).map_err(Refusal::Conflict)?;
    record.add_group_outcome(&group, &outcome)?;
    record.tell_group_outcome(kind, &group)?;
    Ok(outcome)
}

/// The meeting and the person with what is told of it, and whether it can be told.
async fn found(call: &Call, whom: Whom) -> Result<(Found, bool), Failure> {
    call.write(move |tx| {
        let (mut record, group) = own(tx, whom, Purpose::ReadBooking)?;
        let (versions, name, now) = (record.group_outcomes(&group)?, record.name()?, record.now());
        let is_over = can_be_told(&group, record.participant(), now).is_ok();
        let back = desk_path(group.id, "");
        let of = Subject { name, span: group.span, back, door: door(whom) };
        Ok((Found::new(of, versions, now), is_over))
    })
    .await
}

/// Opens the record of somebody who has or had a place in a meeting that the caller leads; anything else is `NotFound`.
fn own<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    (id, person): Whom,
    purpose: Purpose,
) -> Result<(OpenRecord<'t, 'c>, Group), Failure> {
    // The caller's own meeting first: nobody is looked at for somebody else's.
    tx.desk()?.group(id)?;
    let mut record = tx.open(person, purpose)?;
    let group = record.led_group(id)?;
    Ok((record, group))
}
