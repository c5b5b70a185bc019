//! How a meeting went, told and settled by its handler.

use app::desk::outcome::{OutcomePage, SETTLED, TOLD, errors, refusal, said};
use app::desk::{HOME, Meeting, meeting_path};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::BookingId;
use domain::outcome::{
    Facts, Outcome, Reason, Refusal as Stands, Stage, can_be_said, can_be_told, field,
};
use domain::words::{self, Code, Wrong};
use serde::Deserialize;
use serde_json::json;

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

/// `blev_av` and `kom` are ja or nej, `orsak` why not; `version` is the outcome as it was seen, 0 for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tell {
    blev_av: String,
    kom: String,
    orsak: String,
    kommit_overens: String,
    version: String,
}

/// `orsak` is forhinder or uteblev.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settle {
    orsak: String,
    version: String,
}

/// `GET /personal/moten/{id}/utfall`; a meeting that has not begun, or was not agreed, has no such page.
pub async fn ask(call: Call, Id(id): Id<BookingId>) -> Result<Response, Problem> {
    let found = found(&call, id).await?;
    if can_be_told(&found.meeting.booking, call.now).is_err() {
        return Err(Problem::NotFound);
    }
    let place = call.path.clone();
    let draft = call.read(move |tx| tx.draft(&place)).await?;
    let mut form = FormState { values: draft.unwrap_or_default(), ..found.form(call.key()) };
    if form.values.is_empty() {
        form = filled(form, found.versions.first());
    }
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
        let change = |newest: Option<Outcome>, now| {
            let (facts, agreed) = read(&typed)?;
            Ok(match newest {
                None => {
                    let outcome = Outcome::record(facts, agreed, me, now);
                    let is_asked = outcome.stage == Stage::Asked;
                    (if is_asked { Kind::OutcomeAsked } else { Kind::OutcomeTold }, outcome)
                }
                Some(newest) => {
                    let is_new_question = newest.facts.reason != Some(Reason::DidNotAttend);
                    let outcome = newest.correct(facts, agreed, me, now);
                    let is_asked = outcome.stage == Stage::Asked && is_new_question;
                    (if is_asked { Kind::OutcomeAsked } else { Kind::OutcomeCorrected }, outcome)
                }
            })
        };
        keep(tx, id, &typed.version, change)
    });
    answered(&call, id, &form, done.await, TOLD).await
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
        let change = |newest: Option<Outcome>, now| {
            let newest = newest.ok_or(Refusal::Conflict(Stands::Stale))?;
            let did_not_come = match typed.orsak.as_str() {
                "uteblev" => true,
                "forhinder" => false,
                "" => return Err(Wrong::new(field::REASON, Code::Missing).into()),
                _ => return Err(Wrong::new(field::REASON, Code::NotAChoice).into()),
            };
            let settled = newest.settle(did_not_come, me, now).map_err(Refusal::Conflict)?;
            Ok((Kind::OutcomeSettled, settled))
        };
        keep(tx, id, &typed.version, change)
    });
    answered(&call, id, &form, done.await, SETTLED).await
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
    can_be_said(outcome.facts, &of.0, now).map_err(Refusal::Conflict)?;
    over.keep(kind, &of.0, &outcome)?;
    // Who works with the participant no longer cannot read on about the meeting once it is settled.
    let is_open = over.is_assigned || outcome.stage != Stage::Settled;
    let to = if is_open { meeting_path(id, "/utfall") } else { HOME.to_owned() };
    Ok(Done::changed(to, view(&outcome)))
}

fn read(typed: &Tell) -> Result<(Facts, String), Vec<Wrong>> {
    let facts = Facts::read(&typed.blev_av, &typed.kom, &typed.orsak);
    match (facts, words::text(field::AGREED, &typed.kommit_overens)) {
        (Ok(facts), Ok(agreed)) => Ok((facts, agreed)),
        (facts, agreed) => {
            let mut wrongs = facts.err().unwrap_or_default();
            wrongs.extend(agreed.err());
            Err(wrongs)
        }
    }
}

/// The same answer for both forms: on, or the page again with everything typed.
async fn answered<V>(
    call: &Call,
    id: BookingId,
    form: &Form<V>,
    done: Result<Done, Refusal<Stands>>,
    code: &str,
) -> Result<Response, Problem> {
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, code)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    let found = found(call, id).await?;
    if call.wants_json {
        return Ok(match stands {
            None => call.invalid(&errors),
            Some(stands) => {
                let message = refusal(call.t(), stands);
                let body = json!({
                    "error": stands.as_str(),
                    "message": message,
                    "outcome": found.versions.first().map(view),
                });
                call.json(status, body)
            }
        });
    }
    let key = form.key_again(&wrongs);
    let form = FormState { values: form.typed.clone(), errors, ..found.form(key) };
    Ok(call.page_as(status, found.page(form, stands)))
}

/// A meeting of the caller's own, and what is told of it.
struct Found {
    meeting: Meeting,
    versions: Vec<Outcome>,
    can_become_a_fact: bool,
}

impl Found {
    fn form(&self, key: String) -> FormState {
        let version = self.versions.first().map_or(0, |newest| newest.version);
        FormState { version: Some(version), ..FormState::new(key) }
    }

    fn page(self, form: FormState, refused: Option<Stands>) -> OutcomePage {
        let Self { meeting, versions, can_become_a_fact } = self;
        OutcomePage { meeting, versions, can_become_a_fact, form, refused }
    }
}

async fn found(call: &Call, id: BookingId) -> Result<Found, Failure> {
    let (me, _) = staff(call)?;
    call.write(move |tx| {
        let mut over = tx.open_outcome(id)?;
        let of = over.meeting()?;
        let (versions, name, now) = (over.outcomes(&of)?, over.name()?, over.now());
        let can_become_a_fact = versions.first().is_some_and(|it| it.can_become_a_fact(now));
        let meeting = meeting(of.0, name, None, me, now);
        Ok(Found { meeting, versions, can_become_a_fact })
    })
    .await
}

/// The form as the newest version has it, to correct.
fn filled(form: FormState, newest: Option<&Outcome>) -> FormState {
    let Some(newest) = newest else { return form };
    let word = |yes| if yes { field::YES } else { field::NO };
    let reason = newest.facts.reason.map_or(field::NONE, Reason::field_value);
    form.with(field::TOOK_PLACE, word(newest.facts.took_place))
        .with(field::CAME, word(newest.facts.came))
        .with(field::REASON, reason)
        .with(field::AGREED, newest.agreed.clone())
}
