//! Sending a wish: a new one, or the one that waits as it shall be instead.

use std::collections::BTreeMap;

use app::booking::time_wish::{path, wrong};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::booking::Wish;
use domain::event::Kind;
use domain::id::{MeetingTypeId, StaffId, TimeWishId};
use domain::meeting_type::Shape;
use domain::time::Span;
use domain::time_wish::{MOST_A_DAY, Refusal as Stands, Standing, TimeWish, read};
use domain::words::{Code, Wrong};
use serde::Deserialize;
use uuid::Uuid;

use super::super::draft::Answers;
use super::super::flow::{WHOM, not_mine, staff};
use super::super::kind::{in_kind, kind, kind_id};
use super::super::time::{load_for, page};
use super::{SENT, conflict, stopped, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::form_answer::Done;
use crate::store::record::Writing;

/// `med` is whom, `typ` the kind of meeting (empty for the handler's own rules); `dag1`, `del1` (hela, fm, em, klockan),
/// `fran1` and `till1` are the first window, and so on; `satt` is how to meet; `version` is that of the wish that waited
/// when the page was shown, 0 for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sent {
    med: String,
    typ: String,
    dag1: String,
    del1: String,
    fran1: String,
    till1: String,
    dag2: String,
    del2: String,
    fran2: String,
    till2: String,
    dag3: String,
    del3: String,
    fran3: String,
    till3: String,
    satt: String,
    tolk: String,
    behov: String,
    arende: String,
    version: String,
}

impl Sent {
    /// What was typed in one of the fields of the windows.
    fn window(&self, field: &str) -> &str {
        let all: BTreeMap<&str, &String> = BTreeMap::from([
            ("dag1", &self.dag1),
            ("del1", &self.del1),
            ("fran1", &self.fran1),
            ("till1", &self.till1),
            ("dag2", &self.dag2),
            ("del2", &self.del2),
            ("fran2", &self.fran2),
            ("till2", &self.till2),
            ("dag3", &self.dag3),
            ("del3", &self.del3),
            ("fran3", &self.fran3),
            ("till3", &self.till3),
        ]);
        all.get(field).map_or("", |value| value.as_str())
    }
}

/// `POST /moten/onskemal`
pub async fn send(call: Call, form: Form<Sent>) -> Result<Response, Problem> {
    let (values, t, id) = (form.values.clone(), call.t(), TimeWishId(Uuid::now_v7()));
    let done = call
        .post(&form, move |tx| {
            let now = tx.now();
            let (wish, is_new) = ask(tx, id, &values)?;
            Answers::forget(tx);
            let (place, view) = (path(wish.id, ""), view(t, &wish, now));
            Ok(if is_new { Done::created(place, view) } else { Done::changed(place, view) })
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, SENT)),
        Err(Refusal::Invalid(wrongs)) => shown(&call, &form, &wrongs, None).await,
        Err(Refusal::Conflict(stands)) => shown(&call, &form, &[], Some(stands)).await,
        Err(other) => Err(other.into()),
    }
}

fn ask(
    tx: &mut Writing<'_, '_>,
    id: TimeWishId,
    typed: &Sent,
) -> Result<(TimeWish, bool), Refusal<Stands>> {
    let mut record = tx.own()?;
    let (participant, now) = (record.participant(), record.now());
    let (staff, wanted) = whom(typed)?;
    record.handler(staff).map_err(not_mine)?;
    let kind = kind(&mut record, wanted)?;
    record.lock(&[staff.into(), participant.into()])?;
    let shape = Shape::new(kind, typed.tolk.trim());
    let rules = shape.rules(record.calendar(staff, Span::new(now, now))?.rules);
    let wish = Wish::read(&typed.satt, &typed.tolk, &typed.behov, &typed.arende)
        .and_then(|wish| in_kind(shape.kind.as_ref(), wish));
    let windows = read(|field| typed.window(field), rules, now);
    let seen: Result<i64, _> = match typed.version.as_str() {
        "" => Ok(0),
        typed => typed.parse().map_err(|_| vec![Wrong::new("version", Code::NotANumber)]),
    };
    let (windows, wish, seen) = match (windows, wish, seen) {
        (Ok(windows), Ok(wish), Ok(seen)) => (windows, wish, seen),
        (windows, wish, seen) => {
            let wrongs = [windows.err(), wish.err(), seen.err()];
            return Err(wrongs.into_iter().flatten().flatten().collect::<Vec<_>>().into());
        }
    };
    let parts = (shape.kind.map(|kind| kind.id), wish, windows);
    let live = record.live_time_wish(staff)?;
    if live.as_ref().is_some_and(|wish| wish.standing(now) == Standing::Proposed) {
        return Err(Refusal::Conflict(Stands::Proposed));
    }
    if live.as_ref().map_or(0, |wish| wish.version) != seen {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    if record.time_wishes_of_the_day()? >= MOST_A_DAY {
        return Err(Refusal::Conflict(Stands::TooMany));
    }
    let Some(live) = live else {
        let wish = TimeWish::ask(id, (participant, staff), parts, now);
        record.add_time_wish(&wish)?;
        record.tell_time_wish(Kind::TimeWishAsked, &wish)?;
        return Ok((wish, true));
    };
    let wish = live.change(parts, now).map_err(Refusal::Conflict)?;
    if !record.set_time_wish(&wish)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_time_wish(Kind::TimeWishChanged, &wish)?;
    Ok((wish, false))
}

fn whom(typed: &Sent) -> Result<(StaffId, Option<MeetingTypeId>), Vec<Wrong>> {
    match (staff(&typed.med), kind_id(&typed.typ)) {
        (Ok(staff), Ok(kind)) => Ok((staff, kind)),
        (staff, kind) => Err([staff.err(), kind.err()].into_iter().flatten().collect()),
    }
}

/// 422 or 409: the page with free times again, with everything that was typed.
async fn shown(
    call: &Call,
    form: &Form<Sent>,
    wrongs: &[Wrong],
    stands: Option<Stands>,
) -> Result<Response, Problem> {
    let errors: Vec<_> = wrongs.iter().map(|it| wrong(call.t(), it)).collect();
    if call.wants_json && stands.is_none() {
        return Ok(call.invalid(&errors));
    }
    let typed = form.typed.clone();
    // Whom and what it is about are kept among the answers, so that the page is found again.
    let keep = move |tx: &mut Writing<'_, '_>| {
        Answers::change(tx, "/moten/boka", |answers| answers.take(&typed))
    };
    let answers = call.write(keep).await?;
    let Some((times, mut wish)) = load_for(call, &answers).await? else {
        return Ok(if call.wants_json {
            call.invalid(&errors)
        } else {
            Redirect::to(WHOM).into_response()
        });
    };
    let mut typed = form.typed.clone();
    typed.remove("version");
    wish = stopped(wish, &typed, form.key_again(wrongs), stands);
    wish.form.errors = errors;
    if let (true, Some(stands)) = (call.wants_json, stands) {
        let live = call.read(move |tx| tx.own()?.live_time_wish(wish.with.id)).await?;
        let handler = times.with;
        return match live {
            Some(live) => Ok(conflict(call, &live, &handler, stands)),
            None => Ok(refused(call, &handler, stands)),
        };
    }
    let status =
        if stands.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(call.page_as(status, page(answers.form(call.key()), times, None, wish)))
}

fn refused(call: &Call, with: &domain::booking::Handler, stands: Stands) -> Response {
    let message =
        app::booking::time_wish::refusal(call.t(), stands, with.first_name(), &with.phone);
    let body = serde_json::json!({ "error": stands.as_str(), "message": message });
    call.json(StatusCode::CONFLICT, body)
}
