//! One day of a participant: confirmed as it is, with a change, or after an objection.

use app::hours::desk::DayPage;
use app::hours::{Said, desk_week, errors, filled, refusal};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::hours::{Day, Entry, Refusal as Stands, State, field, read_settled};
use domain::id::{ParticipantId, StaffId};
use domain::words::{self, Wrong};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use super::{answered, confirm_days, opened, staff};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::form_answer::Done;
use crate::store::hours::Named;
use crate::store::record::Writing;
use crate::web::hours::{On, conflict, version, view};
use crate::web::id::Ids;

/// `GET /personal/deltagare/{id}/timmar/{dag}`
pub async fn ask(
    call: Call,
    Ids(id, On(day)): Ids<ParticipantId, On>,
) -> Result<Response, Problem> {
    let found = found(&call, id, day).await?;
    if !found.said.0.is_said() {
        return Err(Problem::NotFound);
    }
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view::day(&found.said.0)));
    }
    let form = FormState::new(call.key());
    let form = match (found.draft.clone(), found.said.0.state) {
        (Some(mut draft), _) => {
            draft.remove(field::VERSION);
            FormState { values: draft, ..form }
        }
        (None, State::Declared) => filled(form, &found.said.0.declared),
        (None, _) => form,
    };
    Ok(call.page(found.page(&call, form, None)))
}

/// `version` is the day as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Confirm {
    version: String,
}

/// `POST /personal/deltagare/{id}/timmar/{dag}/bekrafta`
pub async fn confirm(
    call: Call,
    Ids(id, On(day)): Ids<ParticipantId, On>,
    form: Form<Confirm>,
) -> Result<Response, Problem> {
    let (me, typed) = (staff(&call)?, form.values.clone());
    let done = call.post(&form, move |tx| {
        let mut record = opened(tx, id)?;
        record.work_day(day)?.ok_or(Failure::NotFound)?;
        let seen = version(&typed.version)?;
        let days = confirm_days(&mut record, &[(day, seen)], me)?;
        let body = days.first().map(view::day).unwrap_or_default();
        Ok(Done::changed(desk_week(id, day), body))
    });
    answered(&call, (id, day), done.await, Said::Confirmed(1)).await
}

/// As when a participant declares a day, with `varfor` in place of `sent`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Adjust {
    hur: String,
    fran: String,
    till: String,
    paus: String,
    orsak: String,
    ord: String,
    varfor: String,
    version: String,
}

impl Adjust {
    fn value(&self, name: &str) -> &str {
        match name {
            field::HOW => &self.hur,
            field::FROM => &self.fran,
            field::TO => &self.till,
            field::PAUSE => &self.paus,
            field::REASON => &self.orsak,
            _ => &self.ord,
        }
    }

    fn read(&self, day: Date) -> Result<(Entry, String), Vec<Wrong>> {
        let entry = Entry::read(|name| self.value(name), day);
        match (entry, words::required_text(field::WHY, &self.varfor)) {
            (Ok(entry), Ok(why)) => Ok((entry, why)),
            (entry, why) => {
                let mut wrongs = entry.err().unwrap_or_default();
                wrongs.extend(why.err());
                Err(wrongs)
            }
        }
    }
}

/// `POST /personal/deltagare/{id}/timmar/{dag}/ratta`: confirms something else than what was declared.
pub async fn adjust(
    call: Call,
    Ids(id, On(day)): Ids<ParticipantId, On>,
    form: Form<Adjust>,
) -> Result<Response, Problem> {
    let (me, typed) = (staff(&call)?, form.values.clone());
    let done = call.post(&form, move |tx| {
        let change = |stored: Day, now| {
            // What cannot be changed is told before what is wrong with the words.
            stored.clone().confirm(me, now).map_err(Refusal::Conflict)?;
            let (entry, why) = typed.read(stored.day)?;
            stored.confirm_as(entry, why, me, now).map_err(Refusal::Conflict)
        };
        keep(tx, (id, day, me), &typed.version, Kind::WorkAdjusted, change)
    });
    shown(&call, (id, day), &form, (done.await, Said::Adjusted)).await
}

/// `svar` is behall or andra, `ord` is said to the participant.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settle {
    svar: String,
    ord: String,
    version: String,
}

/// `POST /personal/deltagare/{id}/timmar/{dag}/svar`: answers an objection.
pub async fn settle(
    call: Call,
    Ids(id, On(day)): Ids<ParticipantId, On>,
    form: Form<Settle>,
) -> Result<Response, Problem> {
    let (me, typed) = (staff(&call)?, form.values.clone());
    let done = call.post(&form, move |tx| {
        let change = |stored: Day, now| {
            if stored.state != State::Disputed {
                return Err(Refusal::Conflict(Stands::NothingDisputed));
            }
            let answer = words::required_text(field::WORDS, &typed.ord);
            let (how, answer) = match (read_settled(&typed.svar), answer) {
                (Ok(how), Ok(answer)) => (how, answer),
                (how, answer) => {
                    let wrongs: Vec<_> = [how.err(), answer.err()].into_iter().flatten().collect();
                    return Err(wrongs.into());
                }
            };
            stored.settle(how, answer, me, now).map_err(Refusal::Conflict)
        };
        keep(tx, (id, day, me), &typed.version, Kind::WorkSettled, change)
    });
    shown(&call, (id, day), &form, (done.await, Said::Settled)).await
}

/// Keeps what `change` makes of the day as it was seen, with its event and a message to the participant.
fn keep(
    tx: &mut Writing<'_, '_>,
    (id, day, me): (ParticipantId, Date, StaffId),
    typed: &str,
    kind: Kind,
    change: impl Fn(Day, Timestamp) -> Result<Day, Refusal<Stands>>,
) -> Result<Done, Refusal<Stands>> {
    let mut record = opened(tx, id)?;
    record.lock(&[id.into()])?;
    let (stored, _) = record.work_day(day)?.ok_or(Failure::NotFound)?;
    let now = record.now();
    let seen = stored.version;
    let changed = change(stored, now)?;
    if version(typed)? != seen {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.set_work_day(kind, &changed)?;
    record.message_hours(kind, (id.into(), me.into()), &changed, (day, day))?;
    Ok(Done::changed(desk_week(id, day), view::day(&changed)))
}

/// On to the week; or the day again with 422 or 409, and everything typed still there.
async fn shown<V>(
    call: &Call,
    (id, day): (ParticipantId, Date),
    form: &Form<V>,
    (done, said): (Result<Done, Refusal<Stands>>, Said),
) -> Result<Response, Problem> {
    let (wrongs, stands) = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, &said.code())),
        Err(Refusal::Invalid(wrongs)) => (wrongs, None),
        Err(Refusal::Conflict(stands)) => (Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let found = found(call, id, day).await?;
    let again = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    let Some(stands) = stands else {
        return Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, found.page(call, again, None)));
    };
    if call.wants_json {
        let body = conflict(call, form, stands, Some(&found.said.0));
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    let message = Some(refusal(call.t(), stands));
    Ok(call.page_as(StatusCode::CONFLICT, found.page(call, again, message)))
}

/// A day of a participant, and what was written about it and not sent.
struct Found {
    participant: ParticipantId,
    name: String,
    said: Named,
    draft: Option<Fields>,
}

impl Found {
    fn page(self, call: &Call, form: FormState, conflict: Option<String>) -> DayPage {
        let Self { participant, name, said, .. } = self;
        let form = FormState { version: Some(said.0.version), ..form };
        DayPage { participant, name, said, form, key: call.key(), conflict }
    }
}

async fn found(call: &Call, id: ParticipantId, day: Date) -> Result<Found, Failure> {
    let door = |door: &str| app::hours::desk_path(id, &format!("/{day}{door}"));
    let places = [door("/ratta"), door("/svar")];
    call.write(move |tx| {
        let [adjust, settle] = &places;
        let drafts = [tx.draft(adjust)?, tx.draft(settle)?];
        let mut record = opened(tx, id)?;
        let said = record.work_day(day)?.ok_or(Failure::NotFound)?;
        let [adjust, settle] = drafts;
        let draft = match said.0.state {
            State::Declared => adjust,
            State::Disputed => settle,
            State::Withdrawn | State::Confirmed => None,
        };
        Ok(Found { participant: id, name: record.name()?, said, draft })
    })
    .await
}
