//! A change of person as its participant meets it: on the first page, in the plan and beside the meetings.

use app::ui::Change;
use domain::handover::State;
use domain::time::day;

use crate::store::Failure;
use crate::store::handover::Named;
use crate::store::record::Record;

/// What the participant is to know of a change of person, if there is one.
pub fn change(record: &mut Record<'_, '_>) -> Result<Option<Change>, Failure> {
    let now = record.now();
    let Some((named, meeting)) = record.handover()? else { return Ok(None) };
    let Named { handover, from, to, .. } = named;
    // A meeting that came to nothing, or has been, is told where meetings are.
    let meeting = meeting.filter(|meeting| meeting.standing(now).is_coming());
    Ok(Some(Change {
        from,
        to,
        day: handover.change_on,
        today: day(now),
        is_decided: handover.state == State::Decided,
        words: handover.words,
        meeting: meeting.map(|meeting| (format!("/moten/{}", meeting.id), meeting.span)),
        no_meeting: handover.no_meeting,
    }))
}
