//! My time off and single days: added after a look at the meetings they hit, and removed again.

use app::desk::time_off::{Ask, DAY, PATH, SEEN, TimeOffPage};
use app::desk::{Meeting, Said, time_off_errors};
use app::group::desk_path;
use app::text::T;
use app::ui::form::FormState;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::SingleDay;
use domain::desk::time_off::{MOST, MOST_HIT, field, single_day, time_off};
use domain::id::{GroupId, TimeOffId};
use domain::time::{Span, day};
use domain::words::{Code, Wrong};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{meeting, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::form_answer::Done;
use crate::store::record::{Desk, Writing};
use crate::store::time_off::{InTheWay, TimeOff};
use crate::web::id::Id;

/// `GET /personal/tider/ledigt`
pub async fn show(call: Call) -> Result<Response, Problem> {
    let page = page(&call, None, None).await?;
    if call.wants_json {
        let spans: Vec<_> = page.spans.iter().map(|(id, span)| span_view(*id, *span)).collect();
        let days: Vec<_> = page.days.iter().map(|(id, day)| day_view(*id, day)).collect();
        return Ok(call.json(StatusCode::OK, json!({ "time_off": spans, "days": days })));
    }
    let said = call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t()));
    Ok(call.page_saying(said, page))
}

/// Days are YYYY-MM-DD, times 9.00; `sett` names the meetings that the person has seen lie in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NewTimeOff {
    fran_dag: String,
    fran_tid: String,
    till_dag: String,
    till_tid: String,
    sett: String,
}

/// `POST /personal/tider/ledigt`
pub async fn add(call: Call, form: Form<NewTimeOff>) -> Result<Response, Problem> {
    let (values, id, t) = (form.values.clone(), TimeOffId(Uuid::now_v7()), call.t());
    let done = call
        .post(&form, move |tx| {
            let NewTimeOff { fran_dag, fran_tid, till_dag, till_tid, sett } = &values;
            let (mut desk, saved) = opened(tx)?;
            let typed = |name: &str| match name {
                field::FROM_DAY => fran_dag.as_str(),
                field::FROM_TIME => fran_tid,
                field::TO_DAY => till_dag,
                _ => till_tid,
            };
            let span = time_off(typed, desk.now())?;
            if saved.spans.iter().any(|(_, other)| other.overlaps(span)) {
                return Err(Wrong::new(field::FROM_DAY, Code::Overlapping).into());
            }
            if saved.spans.len() >= MOST {
                return Err(Wrong::new(field::FROM_DAY, Code::TooMany { limit: MOST }).into());
            }
            seen(&mut desk, &Hit { span, single: None }, sett)?;
            desk.add_time_off(id, span)?;
            Ok(created(span_view(id, span), Said::TimeOff.words(t)))
        })
        .await;
    answer(&call, &form, done, Said::TimeOff).await
}

/// `dag` is YYYY-MM-DD, the times as 9.00; `sett` as for time off.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NewDay {
    dag: String,
    fran1: String,
    till1: String,
    fran2: String,
    till2: String,
    sett: String,
}

/// `POST /personal/tider/ledigt/dag`
pub async fn add_day(call: Call, form: Form<NewDay>) -> Result<Response, Problem> {
    let (values, id, t) = (form.values.clone(), TimeOffId(Uuid::now_v7()), call.t());
    let done = call
        .post(&form, move |tx| {
            let NewDay { dag, fran1, till1, fran2, till2, sett } = &values;
            let (mut desk, saved) = opened(tx)?;
            let typed = |name: &str| match name {
                field::DAY => dag.as_str(),
                "fran1" => fran1,
                "till1" => till1,
                "fran2" => fran2,
                _ => till2,
            };
            let single = single_day(typed, desk.now())?;
            if saved.days.iter().any(|(_, other)| other.day == single.day) {
                return Err(Wrong::new(field::DAY, Code::Overlapping).into());
            }
            if saved.days.len() >= MOST {
                return Err(Wrong::new(field::DAY, Code::TooMany { limit: MOST }).into());
            }
            let span = single.span().ok_or(Wrong::new(field::DAY, Code::NotADate))?;
            seen(&mut desk, &Hit { span, single: Some(single.clone()) }, sett)?;
            desk.add_single_day(id, &single)?;
            Ok(created(day_view(id, &single), Said::SingleDay.words(t)))
        })
        .await;
    answer(&call, &form, done, Said::SingleDay).await
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Nothing {}

/// `POST /personal/tider/ledigt/{id}/bort`: time off or a single day of one's own.
pub async fn remove(
    call: Call,
    Id(id): Id<TimeOffId>,
    form: Form<Nothing>,
) -> Result<Response, Problem> {
    let done = call
        .post::<_, (), _>(&form, move |tx| {
            let mut desk = tx.desk()?;
            desk.lock()?;
            let is_day = desk.remove_time_off(id)?;
            Ok(Done::changed(PATH, json!({ "id": id, "is_day": is_day })))
        })
        .await?;
    let is_day = done.body.get("is_day").and_then(Value::as_bool).unwrap_or_default();
    let said = if is_day { Said::SingleDayGone } else { Said::TimeOffGone };
    Ok(call.done_saying(&done, said.code()))
}

/// One's own desk, locked so that nobody books meanwhile, with what is saved.
fn opened<'t, 'c>(tx: &'t mut Writing<'_, 'c>) -> Result<(Desk<'t, 'c>, TimeOff), Refusal<Hit>> {
    let mut desk = tx.desk()?;
    desk.lock()?;
    let saved = desk.time_off()?;
    Ok((desk, saved))
}

/// What is about to be saved, for finding the meetings it hits.
#[derive(Clone, Debug)]
struct Hit {
    span: Span,
    /// The hours of the day, when it is about a single day.
    single: Option<SingleDay>,
}

/// The meetings that lie in time off, or outside the hours of a single day.
fn meetings(desk: &mut Desk<'_, '_>, hit: &Hit) -> Result<InTheWay, Failure> {
    let mut meetings = desk.meetings_in(hit.span)?;
    let holds = |span| hit.single.as_ref().is_some_and(|single| single.holds(span));
    meetings.own.retain(|(booking, _)| !holds(booking.span));
    meetings.others.retain(|(_, span)| !holds(*span));
    meetings.groups.retain(|group| !holds(group.span));
    meetings.held.retain(|(_, span)| !holds(*span));
    Ok(meetings)
}

/// Goes on only when every meeting that is hit has been seen by the person.
fn seen(desk: &mut Desk<'_, '_>, hit: &Hit, seen: &str) -> Result<(), Refusal<Hit>> {
    let is_seen = |id: Uuid| seen.split('.').any(|seen| seen == id.to_string());
    let meetings = meetings(desk, hit)?;
    if meetings.ids().count() > MOST_HIT {
        let field = if hit.single.is_some() { field::DAY } else { field::TO_DAY };
        return Err(Wrong::new(field, Code::TooMany { limit: MOST_HIT }).into());
    }
    if meetings.ids().all(is_seen) { Ok(()) } else { Err(Refusal::Conflict(hit.clone())) }
}

fn created(mut body: Value, said: String) -> Done {
    super::add(&mut body, "said", said);
    Done::created(PATH, body)
}

/// The page again with what to mend (422) or the meetings to think of first (409); everything typed stands.
async fn answer<V>(
    call: &Call,
    form: &Form<V>,
    done: Result<Done, Refusal<Hit>>,
    said: Said,
) -> Result<Response, Problem> {
    let mut again = FormState { values: form.typed.clone(), ..FormState::default() };
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, said.code())),
        Err(Refusal::Invalid(wrongs)) => {
            again.key = form.key_again(&wrongs);
            again.errors = time_off_errors(call.t(), &wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let page = page(call, Some(again), None).await?;
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(hit)) => {
            let (me, _) = staff(call)?;
            // Nothing was kept of the refused transaction, the looks neither: what is shown is read in one of its own.
            let is_day = hit.single.is_some();
            let hit = call.write(move |tx| meetings(&mut tx.desk()?, &hit)).await?;
            let ids: Vec<_> = hit.ids().map(|id| id.to_string()).collect();
            let others = hit.others.into_iter().map(|(_, span)| span).collect();
            let held = hit.held.into_iter().map(|(_, span)| span).collect();
            let groups = hit.groups.into_iter();
            let groups = groups.map(|group| (group.id, group.title, group.span)).collect();
            let meetings: Vec<Meeting> = hit
                .own
                .into_iter()
                .map(|(booking, name)| meeting(booking, name, None, me, call.now))
                .collect();
            again.key = form.key_again(&[]);
            let ask = Ask { is_day, meetings, others, groups, held, seen: ids.join(".") };
            if call.wants_json {
                let (t, count) = (call.t(), ask.count());
                let meetings: Vec<_> = ask.meetings.iter().map(|it| view(t, it)).collect();
                let view_of = |words: &str, spans: &[Span]| -> Vec<_> {
                    spans.iter().map(|span| other_view(words, *span)).collect()
                };
                let body = json!({
                    "error": "meetings_hit",
                    "message": if is_day { t.time_off_hits_day(count) } else { t.time_off_hits(count) },
                    "meetings": meetings,
                    "others": view_of(&t.time_off_hits_other(), &ask.others),
                    "held": view_of(&t.time_off_hits_held(), &ask.held),
                    "groups": ask.groups.iter().map(|it| group_view(t, it)).collect::<Vec<_>>(),
                    SEEN: ask.seen,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            let page = page(call, Some(again), Some(ask)).await?;
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// The page with what is saved now; `again` is the form of this door as it was sent.
async fn page(
    call: &Call,
    again: Option<FormState>,
    ask: Option<Ask>,
) -> Result<TimeOffPage, Problem> {
    let (saved, [off, single]) = call
        .write(|tx| {
            let drafts = [tx.draft(PATH)?, tx.draft(DAY)?];
            Ok::<_, Failure>((tx.desk()?.time_off()?, drafts))
        })
        .await?;
    let form = |draft: Option<Fields>| FormState {
        values: draft.unwrap_or_default(),
        ..FormState::new(call.key())
    };
    let (mut off, mut single) = (form(off), form(single));
    if let Some(again) = again {
        if call.path == DAY { single = again } else { off = again }
    }
    let (today, key) = (day(call.now), call.key());
    Ok(TimeOffPage { today, spans: saved.spans, days: saved.days, off, day: single, key, ask })
}

/// A group meeting of the caller's own, for programs.
fn group_view(t: T, (id, title, span): &(GroupId, String, Span)) -> Value {
    let when = time_words::when(t, *span);
    json!({ "id": id, "title": title, "when": when, "href": desk_path(*id, "") })
}

/// A time that is taken by something without a page, for programs.
fn other_view(what: &str, span: Span) -> Value {
    json!({ "start": span.start.to_string(), "end": span.end.to_string(), "what": what })
}

/// Time off for programs.
fn span_view(id: TimeOffId, span: Span) -> Value {
    json!({ "id": id, "start": span.start.to_string(), "end": span.end.to_string() })
}

/// A single day for programs, under the names of the form's fields.
fn day_view(id: TimeOffId, single: &SingleDay) -> Value {
    let mut body = json!({ "id": id, field::DAY: single.day.to_string() });
    for ([from, to], hours) in field::STRETCHES.iter().zip(&single.hours) {
        super::add(&mut body, from, domain::desk::clock(hours.from_minute));
        super::add(&mut body, to, domain::desk::clock(hours.to_minute));
    }
    body
}
