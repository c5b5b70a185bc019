//! What the leader of any meeting typed about how it went, what becomes of it, and the page that shows it again.

use app::desk::outcome::{OutcomePage, Subject, errors, refusal};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::id::StaffId;
use domain::outcome::{Facts, Outcome, Reason, Refusal as Stands, Stage, field};
use domain::words::{self, Code, Wrong};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::booking::outcome::view;

/// `blev_av` and `kom` are ja or nej, `orsak` why not; `version` is the outcome as it was seen, 0 for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tell {
    blev_av: String,
    kom: String,
    orsak: String,
    kommit_overens: String,
    pub version: String,
}

/// `orsak` is forhinder or uteblev.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settle {
    orsak: String,
    pub version: String,
}

impl Tell {
    /// The newest version becomes another, and what history tells of it.
    pub fn change(
        &self,
        newest: Option<Outcome>,
        me: StaffId,
        now: Timestamp,
    ) -> Result<(Kind, Outcome), Refusal<Stands>> {
        let (facts, agreed) = self.read()?;
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
    }

    fn read(&self) -> Result<(Facts, String), Vec<Wrong>> {
        let facts = Facts::read(&self.blev_av, &self.kom, &self.orsak);
        match (facts, words::text(field::AGREED, &self.kommit_overens)) {
            (Ok(facts), Ok(agreed)) => Ok((facts, agreed)),
            (facts, agreed) => {
                let mut wrongs = facts.err().unwrap_or_default();
                wrongs.extend(agreed.err());
                Err(wrongs)
            }
        }
    }
}

impl Settle {
    /// The newest version, settled.
    pub fn change(
        &self,
        newest: Option<Outcome>,
        me: StaffId,
        now: Timestamp,
    ) -> Result<(Kind, Outcome), Refusal<Stands>> {
        let newest = newest.ok_or(Refusal::Conflict(Stands::Stale))?;
        let did_not_come = match self.orsak.as_str() {
            "uteblev" => true,
            "forhinder" => false,
            "" => return Err(Wrong::new(field::REASON, Code::Missing).into()),
            _ => return Err(Wrong::new(field::REASON, Code::NotAChoice).into()),
        };
        let settled = newest.settle(did_not_come, me, now).map_err(Refusal::Conflict)?;
        Ok((Kind::OutcomeSettled, settled))
    }
}

/// A meeting of the caller's own, and what is told of it.
pub struct Found {
    pub of: Subject,
    /// Newest first.
    pub versions: Vec<Outcome>,
    pub can_become_a_fact: bool,
}

impl Found {
    pub fn new(of: Subject, versions: Vec<Outcome>, now: Timestamp) -> Self {
        let can_become_a_fact =
            versions.first().is_some_and(|newest| newest.can_become_a_fact(now));
        Self { of, versions, can_become_a_fact }
    }

    /// The form with what was typed and not sent, or as the newest version has it, to correct.
    pub fn filled(&self, call: &Call, draft: Option<crate::store::draft::Fields>) -> FormState {
        let form = FormState { values: draft.unwrap_or_default(), ..self.form(call.key()) };
        let Some(newest) = self.versions.first().filter(|_| form.values.is_empty()) else {
            return form;
        };
        let word = |yes| if yes { field::YES } else { field::NO };
        let reason = newest.facts.reason.map_or(field::NONE, Reason::field_value);
        form.with(field::TOOK_PLACE, word(newest.facts.took_place))
            .with(field::CAME, word(newest.facts.came))
            .with(field::REASON, reason)
            .with(field::AGREED, newest.agreed.clone())
    }

    fn form(&self, key: String) -> FormState {
        let version = self.versions.first().map_or(0, |newest| newest.version);
        FormState { version: Some(version), ..FormState::new(key) }
    }

    pub fn page(self, form: FormState, refused: Option<Stands>) -> OutcomePage {
        let Self { of, versions, can_become_a_fact } = self;
        OutcomePage { of, versions, can_become_a_fact, form, refused }
    }
}

/// The same answer for both forms: on, or the page again with everything typed.
pub async fn answered<V>(
    call: &Call,
    form: &Form<V>,
    (done, code): (Result<Done, Refusal<Stands>>, &str),
    found: impl Future<Output = Result<Found, Failure>>,
) -> Result<Response, Problem> {
    let (status, wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, code)),
        Err(Refusal::Invalid(wrongs)) => (StatusCode::UNPROCESSABLE_ENTITY, wrongs, None),
        Err(Refusal::Conflict(stands)) => (StatusCode::CONFLICT, Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    let found = found.await?;
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
