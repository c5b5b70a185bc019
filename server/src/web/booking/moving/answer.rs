//! The answer to a move: yes or no by the other one, or the old time after all by the one who asked.

use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Booking, Refusal as Stands};
use domain::event::Kind;
use domain::id::{BookingId, PersonId};
use domain::words::{Code, Wrong};
use serde::Deserialize;

use super::super::send::place;
use super::super::{conflict, errors, one, page, view};
use super::times::Aim;
use super::{keep, load};
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::record::OpenRecord;
use crate::web::id::Id;

/// The code of "the meeting has moved" on its way to the next page.
pub const MOVED: &str = "flytt-ja";
/// The code of "the meeting stays" on its way to the next page.
pub const STAYS: &str = "flytt-nej";

/// `svar` is `ja`, `nej` or `behall`; `version` is the meeting as the person saw it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    svar: String,
    version: String,
}

/// What can be said about a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Yes,
    No,
    /// Who asked keeps the old time.
    Keep,
}

impl Word {
    /// What the next page says of it.
    pub const fn said(self) -> &'static str {
        match self {
            Self::Yes => MOVED,
            Self::No | Self::Keep => STAYS,
        }
    }
}

/// `POST /moten/{id}/flytta/svar`
pub async fn answer(
    call: Call,
    Id(id): Id<BookingId>,
    form: Form<Answer>,
) -> Result<Response, Problem> {
    let typed = read(&form.values.svar, &form.values.version);
    let (read, t) = (typed.clone(), call.t());
    let done = call
        .post(&form, move |tx| {
            let mut record = tx.own()?;
            // A meeting of somebody else's is missing, whatever the form says.
            let (shown, _) = record.meeting(id)?;
            let (word, version) = read.clone()?;
            let by = record.participant().into();
            let booking = change(&mut record, &shown, by, (word, version, String::new()))?;
            Ok(Done::changed(format!("/moten/{id}"), view(t, &booking)))
        })
        .await;
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, typed.map_or("", |(word, _)| word.said()))),
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

/// Reads the word and the version that was seen.
pub fn read(answer: &str, version: &str) -> Result<(Word, i64), Vec<Wrong>> {
    let word = match answer {
        "ja" => Ok(Word::Yes),
        "nej" => Ok(Word::No),
        "behall" => Ok(Word::Keep),
        "" => Err(Wrong::new("svar", Code::Missing)),
        _ => Err(Wrong::new("svar", Code::NotAChoice)),
    };
    let version = version.parse().map_err(|_| Wrong::new("version", Code::NotANumber));
    match (word, version) {
        (Ok(word), Ok(version)) => Ok((word, version)),
        (word, version) => Err([word.err(), version.err()].into_iter().flatten().collect()),
    }
}

/// The meeting as the answer leaves it: everybody's time is locked first.
pub fn change(
    record: &mut OpenRecord<'_, '_>,
    shown: &Booking,
    by: PersonId,
    (word, version, message): (Word, i64, String),
) -> Result<Booking, Refusal<Stands>> {
    let to = shown.moving.map_or(shown.staff, |moving| moving.staff);
    record.lock(&Aim { booking: shown.clone(), staff: to, by_staff: true }.people())?;
    let (was, _) = record.meeting(shown.id)?;
    let was = was.seen_at(version).map_err(Refusal::Conflict)?;
    let now = record.now();
    let (changed, kind) = match word {
        Word::Yes => (was.clone().confirm_move(by, now), Kind::BookingMoved),
        Word::No => (was.clone().decline_move(by, message.clone(), now), Kind::MoveDeclined),
        Word::Keep => (was.clone().withdraw_move(by, now), Kind::MoveWithdrawn),
    };
    let booking = changed.map_err(Refusal::Conflict)?;
    let booking = match word {
        Word::Yes => settled(record, &was, booking.saying(message))?,
        Word::No | Word::Keep => booking,
    };
    keep(record, kind, &was, &booking)?;
    Ok(booking)
}

/// A move that is agreed on: the member of staff is there then, and a visit is where they meet people.
fn settled(
    record: &mut OpenRecord<'_, '_>,
    was: &Booking,
    booking: Booking,
) -> Result<Booking, Refusal<Stands>> {
    let aim = Aim { booking: was.clone(), staff: booking.staff, by_staff: true };
    aim.still_free(record, booking.span)?.map_err(Refusal::Conflict)?;
    if booking.staff == was.staff {
        return Ok(booking);
    }
    let kind = record.shape(&booking)?.kind;
    match record.handler(booking.staff) {
        Ok(with) => Ok(Booking { place: place(kind.as_ref(), &booking.wish, with), ..booking }),
        Err(Failure::NotFound) => Err(Refusal::Conflict(Stands::NotMyHandler)),
        Err(failure) => Err(failure.into()),
    }
}

/// 409: how the meeting stands; when the held time was let go, the nearest free ones to ask for instead.
async fn stopped(call: &Call, id: BookingId, stands: Stands) -> Result<Response, Problem> {
    let meeting = one(call, id).await?;
    let lost =
        meeting.booking.moving.filter(|_| matches!(stands, Stands::TooLate | Stands::SlotTaken));
    if let Some(moving) = lost.filter(|_| meeting.can_be_moved) {
        let start = moving.span.start;
        let taken = Some((start, Stands::SlotTaken));
        let page = load(call, id, Some(moving.staff), 1, taken).await?;
        if let Some(clash) = page.clash.clone() {
            return Ok(super::taken(call, &clash, page, |_| String::new()));
        }
    }
    if call.wants_json {
        return Ok(conflict(call, &meeting, stands));
    }
    Ok(call.page_as(StatusCode::CONFLICT, page(call, meeting, Some(stands))))
}
