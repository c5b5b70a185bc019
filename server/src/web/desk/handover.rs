//! Changes of person for those whom they concern: the list, one of them, and the answer to it.

pub mod ask;
mod decide;

use std::collections::BTreeMap;

use app::desk::handover::{DECIDED, HandoversPage, OFF, OnePage, Row, errors, path, refusal, said};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::Standing;
use domain::event::Kind;
use domain::handover::{Fate, Handover, Refusal as Stands, Side, State, field};
use domain::id::HandoverId;
use domain::time::day;
use domain::words::{self, Code, Wrong};
use serde::Deserialize;
use serde_json::{Value, json};

use super::staff;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::handover::{Named, OpenHandover};
use crate::store::record::Writing;
use crate::web::booking::cancel::seen;
use crate::web::id::Id;

/// `GET /personal/overlamningar`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let listed = call.write(|tx| tx.desk()?.handovers()).await?;
    if call.wants_json {
        let all: Vec<_> = listed.iter().map(|one| view(&one.handover)).collect();
        return Ok(call.json(StatusCode::OK, json!({ "handovers": all })));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    let rows = listed.into_iter().map(row).collect();
    Ok(call.page_saying(said, HandoversPage { rows }))
}

/// `GET /personal/overlamningar/{id}`
pub async fn show(call: Call, Id(id): Id<HandoverId>) -> Result<Response, Problem> {
    let page = load(&call, id).await?;
    if call.wants_json {
        let mut body = view(&page.row.handover);
        if let Some(body) = body.as_object_mut() {
            let after: Vec<_> = page
                .after
                .iter()
                .map(|(meeting, fate)| {
                    json!({ "id": meeting.id, "start": meeting.span.start.to_string(), "fate": fate.field_value() })
                })
                .collect();
            body.insert("meetings".to_owned(), after.into());
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, page))
}

/// `svar` is `ja` or `nej` by a coordinator, `ta_tillbaka` by who asked; `meddelande` is why not.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    meddelande: String,
    version: String,
}

/// `POST /personal/overlamningar/{id}/svar`
pub async fn answer(
    call: Call,
    Id(id): Id<HandoverId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let (typed, t) = (form.values.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let answered = change(tx, id, &typed, t.handover_meeting_reason())?;
            // Who took it back reads on; who was said no to as well.
            Ok(Done::changed(path(id, ""), view(&answered)))
        })
        .await;
    let code = if form.values.svar == "ja" { DECIDED } else { OFF };
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, code)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        // Somebody took a time meanwhile: asked again, that meeting stays where it is.
        Err(Refusal::Failure(Failure::Overlap)) => {
            (StatusCode::CONFLICT, Vec::new(), Some(Stands::Stale))
        }
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json {
        return Ok(match stands {
            None => call.invalid(&errors),
            Some(stands) => {
                let message = refusal(call.t(), stands);
                call.json(status, json!({ "error": stands.as_str(), "message": message }))
            }
        });
    }
    let mut page = load(&call, id).await?;
    page.form.values = form.typed.clone();
    page.form.errors = errors;
    page.form.key = form.key_again(&wrongs);
    page.refused = stands;
    Ok(call.page_as(status, page))
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: HandoverId,
    typed: &Answer,
    off: String,
) -> Result<Handover, Refusal<Stands>> {
    let me = match tx.who() {
        domain::person::Caller::Staff(me, _) => me,
        domain::person::Caller::Participant(_) => return Err(Refusal::NotFound),
    };
    let mut open = tx.open_handover(id)?;
    open.lock()?;
    let version = seen(&typed.version)?.unwrap_or(open.handover.version);
    let (was, today) = (open.handover.clone(), day(open.now()));
    match (typed.svar.as_str(), open.side) {
        ("ja", Side::Coordinator) => {
            let decided = was.decide(me, version, today).map_err(Refusal::Conflict)?;
            decide::carry_out(&mut open)?;
            keep(&mut open, Kind::HandoverDecided, decided, me)
        }
        ("nej", Side::Coordinator) => {
            let message = words::required_text(field::MESSAGE, &typed.meddelande)?;
            let declined = was.decline(me, version, message).map_err(Refusal::Conflict)?;
            decide::let_go(&mut open, off)?;
            keep(&mut open, Kind::HandoverDeclined, declined, me)
        }
        ("ta_tillbaka", Side::From) => {
            let withdrawn = was.withdraw(me, version).map_err(Refusal::Conflict)?;
            decide::let_go(&mut open, off)?;
            keep(&mut open, Kind::HandoverWithdrawn, withdrawn, me)
        }
        ("ja" | "nej" | "ta_tillbaka", _) => Err(Refusal::Conflict(Stands::OwnMatter)),
        ("", _) => Err(Wrong::new(field::ANSWER, Code::Missing).into()),
        _ => Err(Wrong::new(field::ANSWER, Code::NotAChoice).into()),
    }
}

fn keep(
    open: &mut OpenHandover<'_, '_>,
    kind: Kind,
    answered: Handover,
    me: domain::id::StaffId,
) -> Result<Handover, Refusal<Stands>> {
    if open.set(kind, &answered, me)? {
        Ok(answered)
    } else {
        Err(Refusal::Conflict(Stands::Stale))
    }
}

async fn load(call: &Call, id: HandoverId) -> Result<OnePage, Failure> {
    staff(call)?;
    let key = call.key();
    call.write(move |tx| {
        let mut open = tx.open_handover(id)?;
        let now = open.now();
        let handover = open.handover.clone();
        let (participant, from) = (open.name()?, open.name_of(handover.from)?);
        let to = open.name_of(handover.to)?;
        let meeting = open.meeting()?.map(|meeting| {
            let standing: Standing = meeting.standing(now);
            (meeting, standing)
        });
        let is_open = handover.state == State::Requested && open.side != Side::To;
        let after = if is_open { open.meetings()? } else { Vec::new() };
        let form = FormState { version: Some(handover.version), ..FormState::new(key.clone()) };
        let row = Row { handover, participant, from, to };
        Ok(OnePage { row, side: open.side, meeting, after, form, refused: None })
    })
    .await
}

fn row(named: Named) -> Row {
    let Named { handover, participant, from, to } = named;
    Row { handover, participant, from, to }
}

/// A change of person for programs.
fn view(handover: &Handover) -> Value {
    json!({
        "id": handover.id,
        "participant": handover.participant,
        "from": handover.from,
        "to": handover.to,
        "change_on": handover.change_on.to_string(),
        "state": handover.state.as_str(),
        "meeting": handover.meeting,
        "no_meeting": handover.no_meeting,
        "answer": handover.answer,
        "version": handover.version,
        "href": path(handover.id, ""),
    })
}

/// What shall become of each meeting, as far as the form says; a word without a meaning is wrong.
fn fates(typed: &BTreeMap<String, String>) -> Result<Vec<(domain::id::BookingId, Fate)>, Wrong> {
    let wrong = || Wrong::new(field::FATE, Code::NotAChoice);
    let of = |(name, value): (&String, &String)| {
        let id = name.strip_prefix(field::FATE)?;
        let id = id.parse().map_err(|_| wrong());
        let fate = Fate::from_field(value).ok_or_else(wrong);
        Some(id.and_then(|id| Ok((id, fate?))))
    };
    typed.iter().filter_map(of).collect()
}
