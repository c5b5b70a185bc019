//! One day of one's own: declared in one press or with a form, corrected, or away.

use app::hours::{DayPage, Said, errors, refusal, said};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::Kind;
use domain::hours::{Day, Entry, Refusal as Stands, field, has_come, is_late, read_late, suggest};
use domain::id::WorkDayId;
use domain::time::day as day_of;
use domain::words::Wrong;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::{On, agreed, back, conflict, part, version, view, within};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;

/// `GET /timmar/{dag}`; a day without an agreement is no day of the caller's.
pub async fn ask(call: Call, Id(On(day)): Id<On>) -> Result<Response, Problem> {
    let page = page(&call, day, None).await?;
    if call.wants_json {
        let said = page.said.as_ref().map(|(day, _)| view::day(day));
        return Ok(call.json(StatusCode::OK, said.unwrap_or(Value::Null)));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, page))
}

/// `hur` is arbetat (with `fran`, `till`, `paus`) or franvaro (with `orsak`, `ord`); `sent` is why it is this late;
/// `version` is the day as it was seen, 0 for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    hur: String,
    fran: String,
    till: String,
    paus: String,
    orsak: String,
    ord: String,
    sent: String,
    version: String,
}

impl Typed {
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

    /// What is said, why so late, and the version that was seen.
    fn read(&self, day: Date, is_late: bool) -> Result<(Entry, String, i64), Vec<Wrong>> {
        let entry = Entry::read(|name| self.value(name), day);
        let (late, version) = (read_late(&self.sent, is_late), version(&self.version));
        match (entry, late, version) {
            (Ok(entry), Ok(late), Ok(version)) => Ok((entry, late, version)),
            (entry, late, version) => {
                let mut wrongs = entry.err().unwrap_or_default();
                wrongs.extend([late.err(), version.err()].into_iter().flatten());
                Err(wrongs)
            }
        }
    }
}

/// `POST /timmar/{dag}`
pub async fn declare(
    call: Call,
    Id(On(day)): Id<On>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let (typed, within, to) = (form.values.clone(), within(&call), back(&call, day, "#nyss"));
    let id = WorkDayId(Uuid::now_v7());
    let done = call.post(&form, move |tx| {
        let (is_new, kept) = keep(tx, (id, day), &typed, within)?;
        let body = view::day(&kept);
        Ok(if is_new { Done::created(&to, body) } else { Done::changed(&to, body) })
    });
    let (wrongs, stands) = match done.await.map_err(Refusal::told_in_form) {
        // The notice on the page says it, beside the way to undo it.
        Ok(done) if !call.wants_json => return Ok(call.done(&done)),
        Ok(done) => {
            let page = super::page(&call, day).await?;
            let words = Said::Declared.words(call.t());
            return Ok(call.done_with(&done, part(&call, &page), words));
        }
        Err(Refusal::Invalid(wrongs)) => (wrongs, None),
        Err(Refusal::Conflict(stands)) => (Vec::new(), Some(stands)),
        Err(other) => return Err(other.into()),
    };
    refused(&call, day, &form, (wrongs, stands)).await
}

/// Keeps what is said of the day; gives whether it was the first, and the day as it is by now.
fn keep(
    tx: &mut Writing<'_, '_>,
    (id, day): (WorkDayId, Date),
    typed: &Typed,
    within: i64,
) -> Result<(bool, Day), Refusal<Stands>> {
    let now = tx.now();
    let today = day_of(now);
    let mut record = tx.own()?;
    let agreement = agreed(&mut record, day)?.id;
    has_come(day, today).map_err(Refusal::Conflict)?;
    let participant = record.participant().into();
    record.lock(&[participant])?;
    let stored = record.work_day(day)?.map(|(stored, _)| stored);
    if stored.as_ref().is_some_and(|it| it.state.is_frozen()) {
        return Err(Refusal::Conflict(Stands::Frozen));
    }
    let (entry, late, seen) = typed.read(day, is_late(day, today, within))?;
    let Some(stored) = stored else {
        if seen != 0 {
            return Err(Refusal::Conflict(Stands::Stale));
        }
        let new = Day::declare((id, agreement, day), (entry, late), now);
        record.add_work_day(&new)?;
        return Ok((true, new));
    };
    let was_said = stored.is_said();
    let stored = stored.seen_at(seen).map_err(Refusal::Conflict)?;
    let said = stored.correct(entry, late, now).map_err(Refusal::Conflict)?;
    let said = Day { agreement, ..said };
    let kind = if was_said { Kind::WorkCorrected } else { Kind::WorkDeclared };
    record.set_work_day(kind, &said)?;
    Ok((!was_said, said))
}

/// 422 with what to mend, or 409 with both texts; everything typed is there still.
pub(super) async fn refused<V>(
    call: &Call,
    day: Date,
    form: &Form<V>,
    (wrongs, stands): (Vec<Wrong>, Option<Stands>),
) -> Result<Response, Problem> {
    let errors = errors(call.t(), &wrongs);
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let again = FormState {
        values: form.typed.clone(),
        errors,
        key: form.key_again(&wrongs),
        ..FormState::default()
    };
    let mut page = page(call, day, Some(again)).await?;
    let Some(stands) = stands else {
        return Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    if call.wants_json {
        let mut body = conflict(call, form, stands, page.said.as_ref().map(|(day, _)| day));
        let week = super::page(call, day).await?;
        let week = app::hours::HoursPage { conflict: Some(refusal(call.t(), stands)), ..week };
        if let Some(body) = body.as_object_mut() {
            body.insert("part".to_owned(), part(call, &week).into());
        }
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    let is_told = page.said.is_some() && stands == Stands::Stale;
    page.conflict = Some(if is_told { call.t().hours_stale() } else { refusal(call.t(), stands) });
    Ok(call.page_as(StatusCode::CONFLICT, page))
}

/// The page of a day: with `again` as it was sent, or else with the draft, what is said, or what is offered.
async fn page(call: &Call, day: Date, again: Option<FormState>) -> Result<DayPage, Failure> {
    let (now, within) = (call.now, within(call));
    let places = ["", "/invand"].map(|door| app::hours::path(day, door));
    let today = day_of(now);
    let fresh = again.clone().unwrap_or_else(|| FormState::new(call.key()));
    call.read(move |tx| {
        let [declared, objection] = &places;
        let (draft, objection) = (tx.draft(declared)?, tx.draft(objection)?);
        let mut record = tx.own()?;
        let stored = record.work_day(day)?;
        let is_said = stored.as_ref().is_some_and(|(it, _)| it.is_said());
        let holding = agreed(&mut record, day);
        if !is_said {
            holding.as_ref().map_err(|_| Failure::NotFound)?;
        }
        let mut form = fresh.clone();
        form.version = Some(stored.as_ref().map_or(0, |(it, _)| it.version));
        let is_open = stored.as_ref().is_none_or(|(it, _)| it.confirmed.is_none());
        if again.is_none() && is_open {
            form = match (draft, &stored, &holding) {
                (Some(mut draft), ..) => {
                    draft.remove(field::VERSION);
                    FormState { values: draft, ..form }
                }
                (None, Some((it, _)), _) if it.is_said() => {
                    let form = app::hours::filled(form, &it.declared);
                    form.with(field::LATE, it.late.clone())
                }
                (None, _, Ok(agreement)) => {
                    let last = record.last_work_day(day)?;
                    match suggest(agreement, day, last.as_ref()) {
                        Some(offered) => app::hours::with_times(form, offered.worked),
                        None => form,
                    }
                }
                _ => form,
            };
        }
        if let (None, false, Some(mut draft)) = (&again, is_open, objection) {
            draft.remove(field::VERSION);
            form.values = draft;
        }
        Ok(DayPage {
            day,
            is_ahead: day > today,
            said: stored.filter(|(it, _)| it.is_said()),
            form,
            late_after: is_late(day, today, within).then_some(within),
            readers: record.goal_readers()?,
            conflict: None,
        })
    })
    .await
}
