//! The participant's answer to a proposed time: yes, no, or another.

use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Refusal as Stands};
use domain::event::Kind;
use domain::id::BookingId;
use domain::words::{Code, Wrong};
use serde::Deserialize;

use super::draft::Answers;
use super::stopped::stopped;
use super::{errors, one, page, time_wish, view};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::Writing;
use crate::web::id::Id;

/// `svar` is `ja`, `nej` or `annan`; `version` is the meeting as the person saw it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reply {
    svar: String,
    version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Yes,
    No,
    Another,
}

/// `POST /moten/{id}/svar`
pub async fn reply(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Reply>,
) -> Result<Response, Problem> {
    let read = read(&form.values);
    let t = call.t();
    let done = call
        .post(&form, move |tx| {
            // A meeting of somebody else's is missing, whatever the form says.
            tx.own()?.meeting(id)?;
            let (word, version) = read.clone()?;
            let booking = change(tx, id, word, version)?;
            let wish = tx.own()?.time_wish_behind(id)?;
            let location = match wish.filter(|_| word == Word::Another) {
                Some(wish) => {
                    time_wish::begin_again(tx, &wish)?;
                    time_wish::AGAIN.to_owned()
                }
                None if word == Word::Another => {
                    again_with_same(tx, &booking)?;
                    "/moten/boka/tid".to_owned()
                }
                None => format!("/moten/{id}"),
            };
            Ok(Done::changed(location, view(t, &booking)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done(&done)),
        Err(Refusal::Invalid(wrong)) => {
            if call.wants_json {
                return Ok(call.invalid(&errors(&call, &wrong)));
            }
            let mut page = page(&call, one(&call, id).await?, None);
            page.form.errors = errors(&call, &wrong);
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(stands)) => stopped(&call, id, stands).await,
        Err(Refusal::Failure(Failure::Overlap)) => stopped(&call, id, Stands::SlotTaken).await,
        Err(other) => Err(other.into()),
    }
}

fn read(typed: &Reply) -> Result<(Word, i64), Vec<Wrong>> {
    let word = match typed.svar.as_str() {
        "ja" => Ok(Word::Yes),
        "nej" => Ok(Word::No),
        "annan" => Ok(Word::Another),
        "" => Err(Wrong::new("svar", Code::Missing)),
        _ => Err(Wrong::new("svar", Code::NotAChoice)),
    };
    let version = typed.version.parse().map_err(|_| Wrong::new("version", Code::NotANumber));
    match (word, version) {
        (Ok(word), Ok(version)) => Ok((word, version)),
        (word, version) => Err([word.err(), version.err()].into_iter().flatten().collect()),
    }
}

fn change(
    tx: &mut Writing<'_, '_>,
    id: BookingId,
    word: Word,
    version: i64,
) -> Result<Booking, Refusal<Stands>> {
    let mut record = tx.own()?;
    let (seen, _) = record.meeting(id)?;
    record.lock(&[seen.staff.into(), seen.participant.into()])?;
    // Read again: the other may have changed it while we waited for the lock.
    let (booking, _) = record.meeting(id)?;
    let now = record.now();
    let booking = booking.seen_at(version).map_err(Refusal::Conflict)?;
    let (changed, kind) = match word {
        Word::Yes => (booking.accept(now), Kind::BookingAccepted),
        Word::No | Word::Another => (booking.refuse(now), Kind::BookingRefused),
    };
    let booking = changed.map_err(Refusal::Conflict)?;
    if !record.set_booking(&booking)? {
        return Err(Refusal::Conflict(Stands::Stale));
    }
    record.tell_meeting(kind, &booking)?;
    Ok(booking)
}

/// The way to a new meeting begins with the same person and the same answers; only the time is asked for.
pub fn again_with_same(tx: &mut Writing<'_, '_>, booking: &Booking) -> Result<(), Refusal<Stands>> {
    Answers::change(tx, "/moten/boka", |answers| answers.repeat(booking))?;
    Ok(())
}
