//! Interventions as staff write them: a new one, and one that is changed, rests or ends.

use std::collections::BTreeMap;

use app::plan::line::filled;
use app::plan::{LinePage, Said, errors, person_path};
use app::ui::form::FormState;
use app::ui::strands::line_path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::{Purpose, edits_intervention, is_named_in_plans, makes_plans};
use domain::event::Kind as Event;
use domain::id::{InterventionId, ParticipantId, StaffId};
use domain::person::Caller;
use domain::plan::content::Line;
use domain::plan::effort::Effort;
use domain::plan::line::{MOST, Read, field, read};
use domain::time::day;
use domain::words::{Code, Wrong};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use uuid::Uuid;

use super::{recall, seen};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::plan::Held;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::web::id::{Id, Ids};

/// The fields of an intervention (`domain::plan::line::field`, and each of the five steps).
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, String>);

const FIELDS: [&str; 8] = [
    field::KIND,
    field::PERSON,
    field::PLACE,
    field::SINCE,
    field::UNTIL,
    field::PAUSED,
    field::END,
    field::VERSION,
];

impl<'de> Deserialize<'de> for Typed {
    /// Refuses a field that the form does not have.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = BTreeMap::<String, String>::deserialize(from)?;
        let is_known = |name: &str| {
            FIELDS.contains(&name) || Effort::ALL.iter().any(|effort| effort.field() == name)
        };
        if fields.keys().all(|name| is_known(name)) {
            Ok(Self(fields))
        } else {
            Err(D::Error::custom("unknown field"))
        }
    }
}

impl Typed {
    fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }
}

/// `GET /personal/deltagare/{id}/insats`
pub async fn new(call: Call, Id(id): Id<ParticipantId>) -> Result<Response, Problem> {
    let form = FormState::new(call.key());
    Ok(call.page(load(&call, id, None, form, true).await?))
}

/// `GET /personal/deltagare/{id}/insats/{line}`
pub async fn ask(
    call: Call,
    Ids(id, line): Ids<ParticipantId, InterventionId>,
) -> Result<Response, Problem> {
    let form = FormState::new(call.key());
    Ok(call.page(load(&call, id, Some(line), form, true).await?))
}

/// `POST /personal/deltagare/{id}/insats`
pub async fn add(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let (typed, line) = (form.values.clone(), InterventionId(Uuid::now_v7()));
    let done = call.post(&form, move |tx| {
        let mut record = opened(tx, id)?;
        record.lock_plan()?;
        let today = day(record.now());
        let read = read(None, today, |name| typed.value(name))?;
        if record.plan()?.content.lines.len() >= MOST {
            return Err(Wrong::new(field::KIND, Code::TooMany { limit: MOST }).into());
        }
        let (line, staff) = made(&mut record, line, read, None)?;
        record.add_intervention(&line, staff)?;
        record.tell_plan(Event::InterventionAdded, Some(line.id.0))?;
        Ok(Done::created(person_path(id), json!({ "intervention": line, "version": 1 })))
    });
    answer(&call, id, None, &form, done.await, Said::Added).await
}

/// `POST /personal/deltagare/{id}/insats/{line}`
pub async fn save(
    call: Call,
    Ids(id, line): Ids<ParticipantId, InterventionId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call.post(&form, move |tx| {
        let who = tx.who();
        let mut record = tx.open(id, Purpose::EditPlan)?;
        record.lock_plan()?;
        let held = own_part(&mut record, line, who)?;
        let today = day(record.now());
        let read = read(Some(held.line.kind), today, |name| typed.value(name))?;
        let seen = seen(typed.value(field::VERSION))?;
        let (line, staff) = made(&mut record, line, read, Some(&held))?;
        if held.version != seen || !record.set_intervention(&line, staff, seen)? {
            return Err(Refusal::Conflict(Box::new(held)));
        }
        record.tell_plan(Event::InterventionChanged, Some(line.id.0))?;
        Ok(Done::changed(person_path(id), json!({ "intervention": line, "version": seen + 1 })))
    });
    answer(&call, id, Some(line), &form, done.await, Said::Changed).await
}

/// The record of a participant whose whole plan the caller makes with them.
fn opened<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: ParticipantId,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    match tx.who() {
        Caller::Staff(_, role) if makes_plans(role) => tx.open(id, Purpose::EditPlan),
        _ => Err(Failure::NotFound),
    }
}

/// An intervention that the caller writes in; anything else is `NotFound`.
fn own_part(record: &mut Record<'_, '_>, id: InterventionId, who: Caller) -> Result<Held, Failure> {
    let held = record.intervention(id)?;
    match who {
        Caller::Staff(me, role)
            if edits_intervention(role, held.line.kind, held.staff == Some(me)) =>
        {
            Ok(held)
        }
        _ => Err(Failure::NotFound),
    }
}

/// The intervention as it is to stand, and who it is with: one of the participant's own people, or who it was with
/// already. Of therapy who it is with stays as it was.
fn made(
    record: &mut Record<'_, '_>,
    id: InterventionId,
    read: Read,
    held: Option<&Held>,
) -> Result<(Line, Option<StaffId>), Refusal<Box<Held>>> {
    let Read { kind, person, place, since, until, is_paused, efforts } = read;
    let before = held.map(|held| (held.staff, held.line.person.clone()));
    let (staff, name) = match before {
        Some(before) if !kind.tells_purpose() => before,
        _ if person.is_empty() => (None, None),
        Some((Some(staff), name)) if staff.to_string() == person => (Some(staff), name),
        _ => {
            let people = colleagues(record)?;
            let found = people.into_iter().find(|(id, _)| id.to_string() == person);
            let (id, name) = found.ok_or_else(|| Wrong::new(field::PERSON, Code::NotAChoice))?;
            (Some(id), Some(name))
        }
    };
    let purpose = held.map(|held| held.line.purpose.clone()).unwrap_or_default();
    let line = Line { id, kind, person: name, purpose, place, since, until, is_paused, efforts };
    Ok((line, staff))
}

/// Those an intervention can be with, by their name.
fn colleagues(record: &mut Record<'_, '_>) -> Result<Vec<(StaffId, String)>, Failure> {
    let handlers = record.handlers()?.into_iter();
    let known = handlers.filter(|handler| is_named_in_plans(handler.role));
    Ok(known.map(|handler| (handler.id, handler.name)).collect())
}

/// The page; `is_fresh` for a form that was not sent: it is filled with what is saved, and with what waits unsent.
async fn load(
    call: &Call,
    id: ParticipantId,
    line: Option<InterventionId>,
    form: FormState,
    is_fresh: bool,
) -> Result<LinePage, Failure> {
    call.write(move |tx| {
        let who = tx.who();
        let draft = tx.draft(&line_path(id, line))?;
        let mut record = match line {
            None => opened(tx, id)?,
            Some(_) => tx.open(id, Purpose::EditPlan)?,
        };
        let held = line.map(|line| own_part(&mut record, line, who)).transpose()?;
        let mut people: Vec<_> =
            colleagues(&mut record)?.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
        let mut form = form.clone();
        let mut kind = None;
        if let Some(Held { line, staff, version }) = held {
            let staff = staff.map(|staff| staff.to_string()).unwrap_or_default();
            // Who it is with stays a choice when they work with the participant no longer.
            let name = line.person.clone();
            if let Some(name) = name.filter(|_| people.iter().all(|(id, _)| *id != staff)) {
                people.push((staff.clone(), name));
            }
            kind = Some((line.id, line.kind));
            if is_fresh {
                form = filled(form, &line, &staff, version);
            }
        }
        if is_fresh {
            form = recall(form, draft);
        }
        let name = app::desk::first(&record.name()?);
        Ok(LinePage { participant: id, name, line: kind, people, form, saved: None })
    })
    .await
}

async fn answer(
    call: &Call,
    id: ParticipantId,
    line: Option<InterventionId>,
    form: &Form<Typed>,
    done: Result<Done, Refusal<Box<Held>>>,
    said: Said,
) -> Result<Response, Problem> {
    let mut again = FormState { values: form.typed.clone(), ..FormState::default() };
    again.version = form.values.value(field::VERSION).parse().ok();
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, said.code())),
        Err(Refusal::Invalid(wrongs)) => {
            again.errors = errors(call.t(), &wrongs);
            again.key = form.key_again(&wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let page = load(call, id, line, again, false).await?;
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(held)) => {
            if call.wants_json {
                let message = call.t().plan_both_title();
                let body = json!({
                    "error": "stale", "message": message, "yours": form.typed, "theirs": held.line,
                    "version": held.version,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            again.key = form.key_again(&[]);
            again.version = Some(held.version);
            let mut page = load(call, id, line, again, false).await?;
            page.saved = Some(held.line);
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}
