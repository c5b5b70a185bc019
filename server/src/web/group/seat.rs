//! Taking a seat, standing in the line, answering about a seat that is kept, and giving any of it back.

use app::group::meeting::{IN_LINE, LEFT, NO, SEATED};
use app::group::{LeavePage, errors, path, refusal};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::group::{Refusal as Stands, Seen, Turn};
use domain::id::{GroupId, ParticipantId};
use domain::words::{Code, Wrong};
use jiff::Timestamp;
use serde::Deserialize;

use super::{one, seen_all, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;
use crate::web::person::NoFields;

/// How many other group meetings are offered instead.
const OTHERS: usize = 3;

/// `svar` is ja or nej.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
}

/// `POST /moten/grupp/{id}/plats`: a free seat.
pub async fn take(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<NoFields>,
) -> Result<Response, Problem> {
    let t = call.t();
    let done = call.post(&form, move |tx| {
        let seen = turned(tx, id, true, Turn::take)?;
        Ok(Done::created(path(id, ""), view(t, &seen)))
    });
    let done = done.await;
    answered(&call, id, &form, done, SEATED).await
}

/// `POST /moten/grupp/{id}/ko`: a place in the line, last.
pub async fn stand(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<NoFields>,
) -> Result<Response, Problem> {
    let t = call.t();
    let done = call.post(&form, move |tx| {
        let seen = turned(tx, id, true, Turn::stand)?;
        Ok(Done::created(path(id, ""), view(t, &seen)))
    });
    let done = done.await;
    answered(&call, id, &form, done, IN_LINE).await
}

/// `POST /moten/grupp/{id}/svar`: yes or no to the seat that is kept.
pub async fn answer(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let (t, typed) = (call.t(), form.values.svar.clone());
    let code = if typed == "nej" { NO } else { SEATED };
    let done = call.post(&form, move |tx| {
        tx.own()?.group(id)?;
        let yes = match typed.as_str() {
            "ja" => true,
            "nej" => false,
            "" => return Err(Wrong::new("svar", Code::Missing).into()),
            _ => return Err(Wrong::new("svar", Code::NotAChoice).into()),
        };
        let seen = turned(tx, id, yes, |turn, me, now| turn.answer(me, yes, now))?;
        Ok(Done::changed(path(id, ""), view(t, &seen)))
    });
    let done = done.await;
    answered(&call, id, &form, done, code).await
}

/// `GET /moten/grupp/{id}/avboka`
pub async fn ask(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let seen = one(&call, id).await?.seen;
    let form = FormState::new(call.key());
    Ok(call.page(LeavePage { seen, form }))
}

/// `POST /moten/grupp/{id}/avboka`: gives back the seat, or leaves the line.
pub async fn leave(
    call: Call,
    Id(id): Id<GroupId>,
    form: Form<NoFields>,
) -> Result<Response, Problem> {
    let t = call.t();
    let done = call.post(&form, move |tx| {
        let seen = turned(tx, id, false, Turn::leave)?;
        Ok(Done::changed(path(id, ""), view(t, &seen)))
    });
    let done = done.await;
    answered(&call, id, &form, done, LEFT).await
}

/// Changes the group as it is now, with everybody's hands off it; who wants a seat has to be free then.
fn turned(
    tx: &mut Writing<'_, '_>,
    id: GroupId,
    takes_time: bool,
    change: impl Fn(Turn, ParticipantId, Timestamp) -> Result<Turn, Stands>,
) -> Result<Seen, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (me, now) = (record.participant(), record.now());
    let (turn, _) = record.group_to_change(id)?;
    let turn = change(turn, me, now).map_err(Refusal::Conflict)?;
    if let Some(span) = record.clash(&turn.group)?.filter(|_| takes_time) {
        return Err(Refusal::Conflict(Stands::Clash(span)));
    }
    record.set_seats(&turn)?;
    Ok(turn.group.seen_by(me, now))
}

/// On to the meeting; or its page again with what to mend (422), or with what stands in the way (409): the line, and
/// other group meetings that have seats.
async fn answered<V>(
    call: &Call,
    id: GroupId,
    form: &Form<V>,
    done: Result<Done, Refusal<Stands>>,
    code: &str,
) -> Result<Response, Problem> {
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, code)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        // A meeting of one's own came between the check and the seat: the database saw it.
        Err(Refusal::Failure(Failure::Overlap)) => {
            let span = one(call, id).await?.seen.span;
            (StatusCode::CONFLICT, Vec::new(), Some(Stands::Clash(span)))
        }
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let one = one(call, id).await?;
    let others = match stands {
        Some(Stands::Full | Stands::Clash(_) | Stands::Started | Stands::Cancelled) => {
            others(call, id).await?
        }
        _ => Vec::new(),
    };
    if let Some(stands) = stands.filter(|_| call.wants_json) {
        let mut body = view(call.t(), &one.seen);
        if let Some(body) = body.as_object_mut() {
            let others: Vec<_> = others.iter().map(|seen| view(call.t(), seen)).collect();
            body.insert("error".to_owned(), stands.as_str().into());
            body.insert("message".to_owned(), refusal(call.t(), stands).into());
            body.insert("line".to_owned(), stand_in_line(&one.seen).into());
            body.insert("nearest".to_owned(), others.into());
        }
        return Ok(call.json(status, body));
    }
    let mut page = one.page(call);
    page.form.errors = errors;
    page.form.key = form.key_again(&wrongs);
    (page.refused, page.others) = (stands, others);
    Ok(call.page_as(status, page))
}

/// The door of the line, when that is a way to go.
fn stand_in_line(seen: &Seen) -> Option<String> {
    let is_way = seen.is_open() && seen.free == 0 && !seen.mine.is_in();
    is_way.then(|| path(seen.id, "/ko"))
}

/// The soonest other group meetings with a free seat that do not clash with a meeting of the caller's own.
async fn others(call: &Call, id: GroupId) -> Result<Vec<Seen>, Failure> {
    let free = call.read(|tx| {
        let mut record = tx.own()?;
        let mut free = Vec::new();
        for led in record.groups_ahead()? {
            if record.clash(&led.0)?.is_none() {
                free.push(led);
            }
        }
        Ok::<_, Failure>(free)
    });
    let mut others = seen_all(call, free.await?)?;
    others.retain(|seen| seen.id != id && seen.can_be_taken());
    others.truncate(OTHERS);
    Ok(others)
}
