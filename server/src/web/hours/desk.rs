//! The handler's side of hours: a week of a participant, confirmed at once or day by day.

pub mod agreement;
pub mod day;

use app::hours::desk::WeekPage;
use app::hours::{Said, desk_week, errors, said};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::event::Kind;
use domain::hours::{Day, Refusal as Stands, field, monday, month};
use domain::id::{ParticipantId, StaffId};
use domain::person::Caller;
use domain::time::day as day_of;
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;

use super::{Asked, Found, On, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::{OpenRecord, Writing};
use crate::web::id::Id;

/// The most days that are confirmed at once: a month.
const MOST: usize = 31;

/// `GET /personal/deltagare/{id}/timmar`: one look.
pub async fn show(
    call: Call,
    Id(id): Id<ParticipantId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let page = page(&call, id, asked.shown(day_of(call.now))).await?;
    if call.wants_json {
        let said = page.rows.iter().filter_map(|row| row.said.as_ref());
        let body = json!({
            "days": said.map(|(it, _)| view::day(it)).collect::<Vec<_>>(),
            "agreement": page.agreement.as_ref().map(view::agreement),
            "elsewhere": page.elsewhere.iter().map(Date::to_string).collect::<Vec<_>>(),
            "week": view::sums(page.week),
            "month": view::sums(page.month),
        });
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, page))
}

/// `sett` are the days that were seen, each with its version, with full stops between: 2026-11-23:1.2026-11-24:2.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConfirmAll {
    sett: String,
}

/// `POST /personal/deltagare/{id}/timmar/bekrafta`: all of them or none.
pub async fn confirm(
    call: Call,
    Id(id): Id<ParticipantId>,
    form: Form<ConfirmAll>,
) -> Result<Response, Problem> {
    let (me, typed) = (staff(&call)?, form.values.clone());
    let seen = read_seen(&typed.sett);
    let (shown, count) = match &seen {
        Ok(seen) => (seen.first().map(|(day, _)| *day), seen.len()),
        Err(_) => (None, 0),
    };
    let shown = shown.unwrap_or_else(|| day_of(call.now));
    let done = call.post(&form, move |tx| {
        let mut record = opened(tx, id)?;
        let seen = seen.clone()?;
        let days = confirm_days(&mut record, &seen, me)?;
        let views: Vec<_> = days.iter().map(view::day).collect();
        Ok(Done::changed(desk_week(id, shown), json!({ "days": views })))
    });
    answered(&call, (id, shown), done.await, Said::Confirmed(count)).await
}

/// Confirms days as they were seen, each with its event, and tells the participant once.
fn confirm_days(
    record: &mut OpenRecord<'_, '_>,
    seen: &[(Date, i64)],
    me: StaffId,
) -> Result<Vec<Day>, Refusal<Stands>> {
    let (now, participant) = (record.now(), record.participant().into());
    record.lock(&[participant])?;
    let mut days = Vec::new();
    for (day, version) in seen {
        let (stored, _) = record.work_day(*day)?.ok_or(Failure::NotFound)?;
        let stored = stored.seen_at(*version).map_err(Refusal::Conflict)?;
        let confirmed = stored.confirm(me, now).map_err(Refusal::Conflict)?;
        record.set_work_day(Kind::WorkConfirmed, &confirmed)?;
        days.push(confirmed);
    }
    let first = days.iter().min_by_key(|day| day.day);
    let last = days.iter().map(|day| day.day).max();
    if let (Some(first), Some(last)) = (first, last) {
        let (of, span) = ((participant, me.into()), (first.day, last));
        record.message_hours(Kind::WorkConfirmed, of, first, span)?;
    }
    Ok(days)
}

fn read_seen(typed: &str) -> Result<Vec<(Date, i64)>, Wrong> {
    let wrong = |code| Wrong::new(field::SEEN, code);
    if typed.is_empty() {
        return Err(wrong(Code::Missing));
    }
    let one = |part: &str| {
        let (day, version) = part.split_once(':')?;
        Some((day.parse::<On>().ok()?.0, version.parse().ok()?))
    };
    let seen: Option<Vec<_>> = typed.split('.').map(one).collect();
    let seen = seen.ok_or(wrong(Code::NotAChoice))?;
    if seen.len() > MOST { Err(wrong(Code::TooMany { limit: MOST })) } else { Ok(seen) }
}

/// On to the week; or the week again with what stands in the way.
async fn answered(
    call: &Call,
    (id, shown): (ParticipantId, Date),
    done: Result<Done, Refusal<Stands>>,
    said: Said,
) -> Result<Response, Problem> {
    let stands = match done {
        Ok(done) => return Ok(call.done_saying(&done, &said.code())),
        Err(Refusal::Conflict(stands)) => stands,
        Err(Refusal::Invalid(wrongs)) if call.wants_json => {
            return Ok(call.invalid(&errors(call.t(), &wrongs)));
        }
        Err(other) => return Err(other.into()),
    };
    let mut page = page(call, id, shown).await?;
    let message = match stands {
        Stands::Stale => call.t().hours_desk_changed(),
        other => app::hours::refusal(call.t(), other),
    };
    if call.wants_json {
        let said = page.rows.iter().filter_map(|row| row.said.as_ref());
        let days: Vec<_> = said.map(|(it, _)| view::day(it)).collect();
        let body = json!({ "error": stands.as_str(), "message": message, "days": days });
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    page.conflict = Some(message);
    Ok(call.page_as(StatusCode::CONFLICT, page))
}

/// Opens a participant's record for their hours; `NotFound` for roles that certify none.
fn opened<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: ParticipantId,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    tx.open(id, Purpose::CertifyHours)
}

/// Who calls; `NotFound` for anyone but staff.
fn staff(call: &Call) -> Result<StaffId, Failure> {
    match call.caller()? {
        Caller::Staff(me, _) => Ok(me),
        Caller::Participant(_) => Err(Failure::NotFound),
    }
}

/// A participant's week around a day.
async fn page(call: &Call, id: ParticipantId, shown: Date) -> Result<WeekPage, Failure> {
    let (today, key) = (day_of(call.now), call.key());
    call.write(move |tx| {
        let mut record = opened(tx, id)?;
        let found = Found::load(&mut record, shown)?;
        let mut elsewhere: Vec<_> = record.waiting_days()?.into_iter().map(monday).collect();
        elsewhere.dedup();
        elsewhere.retain(|other| *other != monday(shown));
        Ok(WeekPage {
            participant: id,
            name: record.name()?,
            today,
            shown,
            has_training: record.work_training()?.is_some(),
            agreement: found.shown_agreement(shown),
            rows: found.rows(shown),
            week: found.week_sums(shown),
            month: found.sums(month(shown)),
            elsewhere,
            conflict: None,
            key: key.clone(),
        })
    })
    .await
}
