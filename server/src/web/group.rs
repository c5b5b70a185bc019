//! Doors of group meetings for participants: what there is, one of them, and its file for the calendar.

pub mod desk;
pub mod outcome;
pub mod seat;

use app::group::meeting::said;
use app::group::{GroupPage, ListPage, path};
use app::text::T;
use app::ui::form::FormState;
use app::ui::layout::Contact;
use app::ui::outcome::told::Told;
use app::ui::{role, time as time_words};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::Handler;
use domain::group::{Mine, Seen};
use domain::id::GroupId;
use domain::outcome::Outcome;
use domain::person::Caller;
use domain::time::Span;
use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::store::group::{BACK, Led};
use crate::store::record::Reading;
use crate::web::calendar;
use crate::web::id::Id;

/// The most earlier ones that are shown.
const EARLIER: usize = 20;

/// `GET /moten/grupp`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let (ahead, own) = call
        .read(|tx| {
            let mut record = tx.own()?;
            Ok::<_, Failure>((record.groups_ahead()?, record.own_groups(BACK)?))
        })
        .await?;
    let (mut own, mut earlier): (Vec<_>, Vec<_>) =
        seen(&call, own)?.into_iter().partition(|seen| !seen.is_over);
    own.retain(|seen| seen.mine.is_in());
    let is_own = |seen: &Seen| own.iter().any(|own| own.id == seen.id);
    let mut others = seen_all(&call, ahead)?;
    others.retain(|seen| seen.is_open() && !is_own(seen));
    if call.wants_json {
        let views =
            |rows: &[Seen]| rows.iter().map(|seen| view(call.t(), seen)).collect::<Vec<_>>();
        let body = json!({ "own": views(&own), "others": views(&others) });
        return Ok(call.json(StatusCode::OK, body));
    }
    earlier.retain(|seen| seen.mine == Mine::Seated);
    earlier.reverse();
    earlier.truncate(EARLIER);
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, ListPage { own, others, earlier }))
}

/// `GET /moten/grupp/{id}`
pub async fn show(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let one = one(&call, id).await?;
    if call.wants_json {
        let mut body = view(call.t(), &one.seen);
        if let (Some(body), Some(newest)) = (body.as_object_mut(), one.told.versions.first()) {
            body.insert("outcome".to_owned(), crate::web::booking::outcome::view(newest));
        }
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, one.page(&call)))
}

/// `GET /moten/grupp/{id}/kalender.ics`
pub async fn calendar(call: Call, Id(id): Id<GroupId>) -> Result<Response, Problem> {
    let title = call.t().feed_title_meeting();
    let entry = call
        .read(move |tx| {
            let mut record = tx.own()?;
            record.feeds()?;
            record.group_entry(id, title.clone())
        })
        .await?;
    Ok(calendar::file(&call, &entry))
}

/// One group meeting as the caller sees it now.
struct One {
    seen: Seen,
    leader: Handler,
    clash: Option<Span>,
    told: Told,
}

impl One {
    fn page(self, call: &Call) -> GroupPage {
        let Self { seen, leader, clash, told } = self;
        let leader = contact(call.t(), leader);
        let form = FormState::new(call.key());
        GroupPage { seen, leader, form, clash, refused: None, others: Vec::new(), told }
    }
}

async fn one(call: &Call, id: GroupId) -> Result<One, Failure> {
    let found = call.read(move |tx: &mut Reading<'_, '_>| {
        let mut record = tx.own()?;
        let (group, leader) = record.group(id)?;
        let clash = record.clash(&group)?;
        let versions: Vec<Outcome> = record.group_outcomes(&group)?;
        Ok::<_, Failure>((group, leader, clash, versions))
    });
    let (group, leader, clash, versions) = found.await?;
    let can_be_answered = versions.first().is_some_and(|newest| newest.can_be_answered(call.now));
    let told = Told { versions, can_be_answered, refused: None };
    let seen = seen_all(call, vec![(group, leader.clone())])?;
    let seen = seen.into_iter().next().ok_or(Failure::NotFound)?;
    let clash = clash.filter(|_| seen.is_open());
    Ok(One { seen, leader, clash, told })
}

/// Group meetings as the caller sees them now.
fn seen_all(call: &Call, groups: Vec<Led>) -> Result<Vec<Seen>, Failure> {
    let Caller::Participant(me) = call.caller()? else { return Err(Failure::NotFound) };
    Ok(groups.into_iter().map(|(group, _)| group.seen_by(me, call.now)).collect())
}

/// As [`seen_all`], without those that the caller left.
pub fn seen(call: &Call, groups: Vec<Led>) -> Result<Vec<Seen>, Failure> {
    let mut all = seen_all(call, groups)?;
    all.retain(|seen| seen.mine != Mine::Outside);
    Ok(all)
}

fn contact(t: T, leader: Handler) -> Contact {
    Contact {
        role: role::words(t, leader.role),
        hours: time_words::reach(t, &leader.reach_hours),
        name: leader.name,
        phone: leader.phone,
    }
}

/// A group meeting for programs: how many, never who.
pub fn view(t: T, seen: &Seen) -> Value {
    let number = if let Mine::Waiting { number } = seen.mine { Some(number) } else { None };
    json!({
        "id": seen.id,
        "title": seen.title,
        "place": seen.place,
        "start": seen.span.start.to_string(),
        "end": seen.span.end.to_string(),
        "when": time_words::when(t, seen.span),
        "state": seen.state.as_str(),
        "seats": seen.seats,
        "free": seen.free,
        "waiting": seen.waiting,
        "mine": seen.mine.as_str(),
        "number": number,
        "until": seen.mine.until().map(|until| until.to_string()),
        "version": seen.version,
        "href": path(seen.id, ""),
    })
}
