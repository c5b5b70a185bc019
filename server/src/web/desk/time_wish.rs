//! A participant's wish on a member of staff's desk: what is wished for, and the times that can answer it.

mod answer;

pub use answer::answer;

use app::desk::time_wish::{Answering, Wish, WishPage, path};
use app::text::T;
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::booking::{Calendar, Rules};
use domain::desk::Reply;
use domain::id::TimeWishId;
use domain::meeting_type::Shape;
use domain::time::Span;
use domain::time_wish::{Offer, Standing, TimeWish, offer};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::{add, staff};
use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::record::{OpenRecord, Record, Writing};
use crate::store::time_wish::Wished;
use crate::web::booking::{time_wish as own, times_view};
use crate::web::id::Id;

/// How many times outside the windows are offered.
const NEAR: usize = 6;
/// How far around the windows times are looked for.
const AROUND: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The code of "the answer is sent" on its way to the next page.
const DECLINED: &str = "onskat-nej";

/// `GET /personal/onskemal/{id}`
pub async fn show(call: Call, Id(id): Id<TimeWishId>) -> Result<Response, Problem> {
    let page = load(&call, id).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(call.t(), &page, call.now)));
    }
    let said = call.said.as_deref().filter(|code| *code == DECLINED);
    let said = said.map(|_| call.t().time_wish_desk_said_declined());
    Ok(call.page_saying(said, page))
}

/// The two people's time for a meeting as the wish says. Who answers knows how soon they can.
fn calendar(
    record: &mut Record<'_, '_>,
    wish: &TimeWish,
    window: Span,
) -> Result<Calendar, Failure> {
    let kind = record.meeting_type(wish.meeting_type)?;
    let shape = Shape::new(kind, &wish.wish.interpreter);
    let calendar = record.calendar_for(wish.staff, window, &shape, None)?;
    Ok(Calendar { rules: Rules { notice_minutes: 0, ..calendar.rules }, ..calendar })
}

/// Opens the record of who wishes; anything the caller may not see is `NotFound`.
fn open<'t, 'c>(
    tx: &'t mut Writing<'_, 'c>,
    id: TimeWishId,
    purpose: Purpose,
) -> Result<OpenRecord<'t, 'c>, Failure> {
    let participant = tx.desk()?.participant_who_wishes(id)?;
    tx.open(participant, purpose)
}

/// One wish, opened for reading: one look.
async fn load(call: &Call, id: TimeWishId) -> Result<WishPage, Failure> {
    staff(call)?;
    let key = call.key();
    call.write(move |tx| {
        let draft = tx.draft(&path(id, "/svar"))?.unwrap_or_default();
        let mut record = open(tx, id, Purpose::ReadBooking)?;
        let (asked, _) = record.time_wish(id)?;
        let (now, name) = (record.now(), record.name()?);
        let kind = record.meeting_type(asked.meeting_type)?;
        let closed = own::closed(&mut record, &asked)?;
        let wish = wish((asked, name), now);
        let answering = if wish.standing == Standing::Waiting {
            Some(answering(&mut record, &wish.wish, draft, key.clone())?)
        } else {
            None
        };
        Ok(WishPage { wish, kind, closed, answering, stopped: None, wrote: String::new() })
    })
    .await
}

/// A wish as it stands now.
pub fn wish((wish, name): Wished, now: Timestamp) -> Wish {
    let (standing, let_go) = (wish.standing(now), wish.let_go(now));
    Wish { wish, name, standing, let_go }
}

fn answering(
    record: &mut Record<'_, '_>,
    wish: &TimeWish,
    draft: Fields,
    key: String,
) -> Result<Answering, Failure> {
    let now = record.now();
    let first = wish.windows.iter().map(|window| window.start).min().unwrap_or(now);
    let from = first.saturating_sub(AROUND).unwrap_or(now).max(now);
    let until = wish.last_end().saturating_add(AROUND).unwrap_or(from).max(from);
    let reach = Span::new(from, until);
    let calendar = calendar(record, wish, reach)?;
    let offer = offer(calendar.diary(), &wish.windows, (reach, NEAR), now);
    let length = calendar.rules.meeting(now);
    let fresh = FormState { version: Some(wish.version), ..FormState::new(key) };
    let is_no = draft.get("svar").is_some_and(|word| word == Reply::DECLINE);
    let (mut proposing, mut declining) = (fresh.clone(), fresh);
    "nej-".clone_into(&mut declining.scope);
    let typed = if is_no { &mut declining } else { &mut proposing };
    typed.values = draft;
    Ok(Answering { proposing, declining, offer, length })
}

/// A wish for programs, with the times that can answer it.
fn view(t: T, page: &WishPage, now: Timestamp) -> Value {
    let mut body = own::view(t, &page.wish.wish, now);
    add(&mut body, "name", page.wish.name.clone());
    add(&mut body, "href", path(page.wish.wish.id, ""));
    let offer = page.answering.as_ref().map(|answering| answering.offer.clone());
    let Offer { inside, near } = offer.unwrap_or_default();
    let inside: Vec<Span> = inside.into_iter().flat_map(|(_, free)| free).collect();
    if let Some(object) = body.as_object_mut() {
        object.insert("inside".to_owned(), times_view(t, &inside).into());
        object.insert("near".to_owned(), times_view(t, &near).into());
    }
    body
}
