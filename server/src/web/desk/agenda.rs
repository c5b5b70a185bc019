//! One's own calendar, a day or a week at a time, as a list or as a table.

use app::desk::agenda::{AgendaPage, Entry, Look, What};
use app::desk::{Meeting, meeting_path};
use app::group::desk_path;
use app::text::T;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::agenda::{Length, Period};
use domain::booking::Turn;
use domain::group::Group;
use domain::time::{Span, day};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{meeting, staff, view};
use crate::call::Call;
use crate::problem::Problem;
use crate::query::Query;
use crate::store::Failure;
use crate::store::desk::Named;

/// `dag` is YYYY-MM-DD, `visa` dag or vecka, `som` lista or tabell; anything else is this week as a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    dag: String,
    visa: String,
    som: String,
}

/// `GET /personal/kalender`
pub async fn show(call: Call, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (now, today) = (call.now, day(call.now));
    let period =
        Period::around(asked.dag.parse::<Date>().unwrap_or(today), Length::of(&asked.visa), today);
    let span = period.span().ok_or(Failure::NotFound)?;
    let agenda = call.write(move |tx| tx.desk()?.agenda(span)).await?;
    let name_of = |person| {
        let found = agenda.colleagues.iter().find(|(id, _)| *id == person);
        found.map(|(_, name)| name.clone())
    };
    let named = |(booking, name): Named| {
        let also = booking.also.filter(|also| *also != me).and_then(name_of);
        let with = name_of(booking.staff);
        Meeting { also, ..meeting(booking, name, with, me, now) }
    };
    let meetings: Vec<_> = agenda.meetings.into_iter().chain(agenda.also).map(named).collect();
    let of_others: Vec<_> = agenda
        .asked
        .into_iter()
        .map(|(booking, name)| meeting(booking, name, None, me, now))
        .collect();
    let moving = |id: Uuid| meetings.iter().chain(&of_others).find(|it| it.booking.id.0 == id);
    if call.wants_json {
        let times = |spans: &[Span]| -> Vec<_> {
            let view = |span: &Span| json!({ "start": span.start.to_string(), "end": span.end.to_string() });
            spans.iter().map(view).collect()
        };
        let body = json!({
            "from": period.first.to_string(),
            "until": period.last().to_string(),
            "meetings": meetings.iter().map(|it| view(call.t(), it)).collect::<Vec<_>>(),
            "held": agenda.held.iter().filter_map(|(id, span)| held(moving(*id)?, *span)).collect::<Vec<_>>(),
            "groups": agenda.groups.iter().map(|group| group_view(call.t(), group)).collect::<Vec<_>>(),
            "others": times(&agenda.others),
            "time_off": times(&agenda.time_off),
        });
        return Ok(call.json(StatusCode::OK, body));
    }
    let held = agenda.held.iter().filter_map(|(id, span)| {
        Some(Entry { span: *span, what: What::Held(moving(*id)?.clone()) })
    });
    let mut entries: Vec<_> = held.collect();
    entries.extend(agenda.groups.into_iter().map(|group| {
        let what = What::Group { id: group.id, title: group.title };
        Entry { span: group.span, what }
    }));
    entries.extend(agenda.others.into_iter().map(|span| Entry { span, what: What::Other }));
    entries.extend(agenda.time_off.into_iter().map(|span| Entry { span, what: What::Off }));
    entries.extend(
        meetings
            .into_iter()
            .map(|meeting| Entry { span: meeting.booking.span, what: What::Meeting(meeting) }),
    );
    entries.sort_by_key(|entry| entry.span);
    Ok(call.page(AgendaPage { period, look: Look::of(&asked.som), today, entries }))
}

/// The time that a meeting may move to, for programs.
fn held(meeting: &Meeting, span: Span) -> Option<Value> {
    let pending = meeting.pending?;
    Some(json!({
        "start": span.start.to_string(),
        "end": span.end.to_string(),
        "meeting": meeting.booking.id,
        "is_yours_to_answer": pending.turn == Turn::Yours,
        "href": meeting_path(meeting.booking.id, ""),
    }))
}

/// A group meeting of the caller's own, for programs.
fn group_view(t: T, group: &Group) -> Value {
    json!({
        "id": group.id,
        "title": group.title,
        "start": group.span.start.to_string(),
        "end": group.span.end.to_string(),
        "when": time_words::when(t, group.span),
        "href": desk_path(group.id, ""),
    })
}
