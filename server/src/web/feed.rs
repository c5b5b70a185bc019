//! Meetings that calendars fetch: the secret address for programs, and the page where its owner makes and ends it.

use app::feed::{Address, FeedPage, Owner};
use app::text;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::leads_groups;
use domain::feed::{DAYS_BACK, Entry};
use domain::person::Caller;
use serde_json::json;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::store::form_answer::Done;
use crate::store::{Failure, feed};
use crate::token;
use crate::web::calendar;
use crate::web::person::NoFields;

/// What the next page says after the address was turned off.
const STOPPED: &str = "av";

/// `GET /kalender/{file}`: the meetings of whoever the secret belongs to. An address that never was, was turned off or
/// belongs to somebody protected gets the same answer.
///
/// A program may keep what it got, and asks whether it has changed; nobody on the way may keep anything.
pub async fn file(
    call: Call,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let token = file.strip_suffix(".ics").ok_or(Problem::NotFound)?;
    let (hash, now) = (token::hash(token), call.now);
    let feed = call
        .portal
        .store
        .read(move |tx| tx.feed(&hash, now, |language| text::of(language).feed_title_meeting()))
        .await?;
    let t = text::of(feed.language);
    let titled = |title: &Option<String>| title.clone().unwrap_or_else(|| t.feed_title_meeting());
    let meetings = feed.meetings.iter();
    let left = feed.left.iter();
    let mut entries: Vec<_> = meetings
        .map(|(booking, title)| Entry::of(booking, titled(title), now))
        .chain(left.map(|(booking, title)| Entry::left(booking, titled(title), now)))
        .collect();
    entries.extend(feed.groups);
    let organizer = calendar::organizer(&call);
    let body = calendar::published(&t.feed_calendar_name(), &organizer, &entries);
    let tag = format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(token::hash(&body)));
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let is_known = known.flat_map(|value| value.split(',')).any(|known| known.trim() == tag);
    let kept = [(CACHE_CONTROL, "private, no-cache".to_owned()), (ETAG, tag)];
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let kind = [(CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH")];
    Ok((kept, kind, body).into_response())
}

/// `GET /moten/kalender` and `GET /personal/tider/kalender`: how it stands. Just after it was made, and only then, the
/// address itself.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (owner, standing) = standing(&call).await?;
    if call.wants_json {
        let made = standing.made.map(|made| made.at.to_string());
        let body = json!({ "made_at": made, "can_be_made": !standing.is_protected });
        return Ok(call.json(StatusCode::OK, body));
    }
    let said = call.said.as_deref().filter(|code| *code == STOPPED && standing.made.is_none());
    let said = said.map(|_| call.t().feed_stopped());
    let keys = [call.key(), call.key()];
    let address = address(&call, standing);
    Ok(call.page_saying(said, FeedPage { owner, address, days: DAYS_BACK, keys }))
}

/// `POST /moten/kalender` and `POST /personal/tider/kalender`: a new secret; an earlier one leads nowhere any more.
///
/// The secret is not kept with the answer: a repeat of the form does not give it once more.
pub async fn make(call: Call, form: Form<NoFields>) -> Result<Response, Problem> {
    let owner = owner(&call)?;
    let (secret, language) = (token::session(), call.language);
    let hash = token::hash(&secret);
    let stored = hash.clone();
    let done = call
        .post::<_, (), _>(&form, move |tx| {
            if tx.feed()?.is_protected {
                return Err(Failure::NotFound.into());
            }
            tx.set_feed(&stored, language)?;
            Ok(Done::created(owner.path(), json!({ "made_at": tx.now().to_string() })))
        })
        .await?;
    let (_, standing) = standing(&call).await?;
    if standing.made.is_none_or(|made| made.token_hash != hash) {
        return Ok(call.done(&done));
    }
    if call.wants_json {
        let mut done = done;
        if let Some(body) = done.body.as_object_mut() {
            body.insert("address".to_owned(), whole(&call, &secret).into());
        }
        return Ok(call.done(&done));
    }
    Ok(call.done_saying(&done, &secret))
}

/// `POST /moten/kalender/av` and `POST /personal/tider/kalender/av`
pub async fn stop(call: Call, form: Form<NoFields>) -> Result<Response, Problem> {
    let owner = owner(&call)?;
    let done = call
        .post::<_, (), _>(&form, move |tx| {
            tx.end_feed()?;
            Ok(Done::changed(owner.path(), json!({ "made_at": null })))
        })
        .await?;
    Ok(call.done_saying(&done, STOPPED))
}

async fn standing(call: &Call) -> Result<(Owner, feed::Standing), Problem> {
    let owner = owner(call)?;
    let standing = call.read(|tx| tx.feed()).await?;
    Ok((owner, standing))
}

/// Whose page it is; for staff only those whom people book or who lead group meetings.
fn owner(call: &Call) -> Result<Owner, Failure> {
    match call.caller()? {
        Caller::Participant(_) => Ok(Owner::Participant),
        Caller::Staff(_, role) if role.takes_bookings() => Ok(Owner::Staff),
        Caller::Staff(_, role) if leads_groups(role) => Ok(Owner::Leader),
        Caller::Staff(..) => Err(Failure::NotFound),
    }
}

fn address(call: &Call, standing: feed::Standing) -> Address {
    let Some(made) = standing.made.filter(|_| !standing.is_protected) else {
        return if standing.is_protected { Address::Protected } else { Address::Off };
    };
    // What the page before left behind is shown to nobody but the one whose secret it is.
    let secret = call.said.as_deref().filter(|secret| token::hash(secret) == made.token_hash);
    secret.map_or(Address::On(made.at), |secret| Address::Fresh(whole(call, secret)))
}

/// The address as a calendar is given it.
fn whole(call: &Call, secret: &str) -> String {
    let settings = &call.portal.settings;
    let origin = settings.public_origin.trim_end_matches('/');
    let origin =
        if origin.is_empty() { format!("http://{}", settings.listen) } else { origin.to_owned() };
    format!("{origin}/kalender/{secret}.ics")
}
