//! What a yes does to people and meetings, and what a no lets go: no meeting is lost by either.

use domain::booking::Mode;
use domain::handover::{Fate, Handover, Refusal as Stands};
use domain::time::day;
use jiff::civil::Date;

use crate::refusal::Refusal;
use crate::store::handover::OpenHandover;

/// Carries out a decision: meetings after the day go to the new person, stay or are cancelled as they are to; one that
/// the new person has no time for stays, and its old person with it until then.
pub fn carry_out(open: &mut OpenHandover<'_, '_>) -> Result<(), Refusal<Stands>> {
    let Handover { from, to, .. } = open.handover;
    let (now, words) = (open.now(), open.handover.words.clone());
    let place = open.place_of(to)?;
    let mut kept: Option<Date> = None;
    for (meeting, fate) in open.meetings()? {
        let is_done = match fate {
            Fate::HandOver if open.is_free(to, meeting.span, meeting.id)? => {
                let mut theirs = stands(meeting.clone().hand_over(to, now))?;
                if theirs.wish.mode == Mode::Visit {
                    theirs.place.clone_from(&place);
                }
                open.move_meeting(&meeting, &theirs)?
            }
            Fate::Cancel => {
                let gone = stands(meeting.clone().cancel(from.into(), words.clone(), now))?;
                open.cancel_meeting(&gone)?
            }
            Fate::HandOver | Fate::Keep => {
                kept = kept.max(Some(day(meeting.span.start)));
                true
            }
        };
        if !is_done {
            return Err(Refusal::Conflict(Stands::Stale));
        }
    }
    Ok(open.change_person(kept)?)
}

/// The person stays: the meeting of all three is not needed, and its time is free again.
pub fn let_go(open: &mut OpenHandover<'_, '_>, reason: String) -> Result<(), Refusal<Stands>> {
    let (from, now) = (open.handover.from, open.now());
    if let Some(meeting) = open.live_meeting()? {
        let gone = stands(meeting.cancel(from.into(), reason, now))?;
        if !open.cancel_meeting(&gone)? {
            return Err(Refusal::Conflict(Stands::Stale));
        }
    }
    Ok(())
}

/// A meeting that has changed meanwhile is looked at again.
fn stands<T>(changed: Result<T, domain::booking::Refusal>) -> Result<T, Refusal<Stands>> {
    changed.map_err(|_| Refusal::Conflict(Stands::Stale))
}
