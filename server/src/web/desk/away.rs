//! I am away today: each meeting that is left gets another time to answer, or is cancelled, and the day is time off.

use app::desk::away::AwayPage;
use app::desk::{HOME, Meeting, Said};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Booking, Refusal as Stands, nearest};
use domain::event::Kind;
use domain::id::{StaffId, TimeOffId};
use domain::time::{Span, day, instant};
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{add, meeting, staff, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::store::time_off::InTheWay;
use crate::web::booking::moving::times::Aim;

/// `GET /personal/borta`
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let page = load(&call, false).await?;
    if call.wants_json {
        let meetings: Vec<_> = page.meetings.iter().map(|it| view(call.t(), it)).collect();
        let body = json!({ "meetings": meetings, "others": page.others, "groups": page.groups.len(), "sett": page.seen });
        return Ok(call.json(StatusCode::OK, body));
    }
    Ok(call.page(page))
}

/// `sett` names the meetings that the person has seen are left of the day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Away {
    sett: String,
}

/// `POST /personal/borta`
pub async fn send(call: Call, form: Form<Away>) -> Result<Response, Problem> {
    let (me, _) = staff(&call)?;
    let (seen, t, hold) = (form.values.sett.clone(), call.t(), call.portal.settings.hold_for);
    let done = call
        .post(&form, move |tx| {
            let now = tx.now();
            let mut desk = tx.desk()?;
            desk.lock()?;
            let saved = desk.time_off()?;
            let left = left(now);
            let hit = desk.meetings_in(left)?;
            let is_seen = |id: Uuid| seen.split('.').any(|seen| seen == id.to_string());
            if !hit.ids().all(is_seen) {
                return Err(Refusal::Conflict(Stands::Stale));
            }
            for (booking, _) in &hit.own {
                give_up(tx, me, booking, (t.away_message(), t.away_reason(), hold))?;
            }
            if !saved.spans.iter().any(|(_, other)| other.overlaps(left)) {
                tx.desk()?.add_time_off(TimeOffId(Uuid::now_v7()), left)?;
            }
            let mut body = json!({ "meetings": hit.own.len(), "others": hit.others.len(), "groups": hit.groups.len() });
            add(&mut body, "said", Said::Away.words(t));
            Ok(Done::changed(HOME, body))
        })
        .await;
    match done {
        Ok(done) => Ok(call.done_saying(&done, Said::Away.code())),
        Err(Refusal::Conflict(_) | Refusal::Failure(Failure::Overlap)) => {
            let mut page = load(&call, true).await?;
            if call.wants_json {
                let body = json!({
                    "error": Stands::Stale.as_str(),
                    "message": call.t().away_stale(),
                    "sett": page.seen,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            page.form.key = form.key_again(&[]);
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// One meeting: the nearest free time from tomorrow on, held for the participant's answer, or a cancellation.
fn give_up(
    tx: &mut Writing<'_, '_>,
    me: StaffId,
    shown: &Booking,
    (message, reason, hold): (String, String, SignedDuration),
) -> Result<(), Refusal<Stands>> {
    let mut record = tx.open(shown.participant, Purpose::AnswerBooking)?;
    let people = Aim { booking: shown.clone(), staff: me, by_staff: true }.people();
    record.lock(&people)?;
    let (booking, _) = record.meeting(shown.id)?;
    let now = record.now();
    // A proposal that was let go is nobody's any more.
    if !booking.can_be_cancelled(now) {
        return Ok(());
    }
    let aim = Aim { booking: booking.clone(), staff: me, by_staff: true };
    let tomorrow = left(now).end;
    let mut free = aim.times(&mut record, 3)?.free;
    free.retain(|span| tomorrow <= span.start);
    let was = booking.clone();
    let (changed, kind) = match nearest(&free, booking.span.start, 1).first() {
        Some(span) => {
            (booking.propose_instead(me, *span, (message, hold), now), Kind::BookingProposed)
        }
        None => (booking.cancel(me.into(), reason, now), Kind::BookingCancelled),
    };
    let booking = changed.map_err(Refusal::Conflict)?;
    if !record.set_booking(&booking)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    Ok(record.tell_end(kind, &was, &booking)?)
}

/// What is left of the day.
fn left(now: Timestamp) -> Span {
    let tomorrow = day(now).saturating_add(1.day());
    Span::new(now, instant(tomorrow.at(0, 0, 0, 0)).unwrap_or(now))
}

async fn load(call: &Call, is_stale: bool) -> Result<AwayPage, Problem> {
    let (me, _) = staff(call)?;
    let hit: InTheWay = call
        .write(|tx| {
            let now = tx.now();
            let mut desk = tx.desk()?;
            desk.time_off()?;
            desk.meetings_in(left(now))
        })
        .await?;
    let seen: Vec<_> = hit.ids().map(|id| id.to_string()).collect();
    let others = i64::try_from(hit.others.len()).unwrap_or(i64::MAX);
    let groups = hit.groups.into_iter().map(|group| (group.id, group.title, group.span)).collect();
    let held = hit.held.into_iter().map(|(_, span)| span).collect();
    let own = hit.own.into_iter();
    let meetings: Vec<Meeting> =
        own.map(|(booking, name)| meeting(booking, name, None, me, call.now)).collect();
    let form = FormState::new(call.key());
    let hold_minutes = call.portal.settings.hold_for.as_mins();
    let seen = seen.join(".");
    Ok(AwayPage { meetings, others, groups, held, form, seen, hold_minutes, is_stale })
}
