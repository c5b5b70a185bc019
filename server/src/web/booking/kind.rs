//! The kinds of meetings: of a new one, which was chosen or is the ordinary one, and of those in a list.

use domain::booking::{Booking, Handler, Wish};
use domain::id::MeetingTypeId;
use domain::meeting_type::MeetingType;
use domain::words::{Code, Wrong};

use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::record::Record;

/// The kind that was chosen; nothing for none.
pub fn kind_id(typed: &str) -> Result<Option<MeetingTypeId>, Wrong> {
    let chosen = (!typed.is_empty()).then(|| typed.parse()).transpose();
    chosen.map_err(|_| Wrong::new("typ", Code::NotAChoice))
}

/// The kind itself: one that cannot be chosen, and one that is not there, are the same.
pub fn kind<C>(
    record: &mut Record<'_, '_>,
    wanted: Option<MeetingTypeId>,
) -> Result<Option<MeetingType>, Refusal<C>> {
    let code = if wanted.is_some() { Code::NotAChoice } else { Code::Missing };
    match chosen(record, wanted) {
        Err(Failure::NotFound) => Err(Wrong::new("typ", code).into()),
        other => Ok(other?),
    }
}

/// The kind that was chosen, and the ordinary one when none was; `NotFound` for one that cannot be chosen.
pub fn chosen(
    record: &mut Record<'_, '_>,
    wanted: Option<MeetingTypeId>,
) -> Result<Option<MeetingType>, Failure> {
    match wanted {
        Some(id) => record.meeting_type_to_choose(id).map(Some),
        None => record.ordinary_meeting_type(),
    }
}

/// The wish, when the kind of meeting can be held that way.
pub fn in_kind(kind: Option<&MeetingType>, wish: Wish) -> Result<Wish, Vec<Wrong>> {
    if kind.is_some_and(|kind| !kind.allows(wish.mode)) {
        return Err(vec![Wrong::new("satt", Code::NotAChoice)]);
    }
    Ok(wish)
}

/// A meeting with whom, and of what kind.
pub type Row = ((Booking, Handler), Option<MeetingType>);

/// The meetings with their kinds, each kind read once.
pub fn of_kinds(
    record: &mut Record<'_, '_>,
    meetings: Vec<(Booking, Handler)>,
) -> Result<Vec<Row>, Failure> {
    let mut known: Vec<MeetingType> = Vec::new();
    let mut rows = Vec::new();
    for row in meetings {
        let kind = row.0.meeting_type;
        if !known.iter().any(|known| Some(known.id) == kind) {
            known.extend(record.meeting_type(kind)?);
        }
        let kind = known.iter().find(|known| Some(known.id) == kind).cloned();
        rows.push((row, kind));
    }
    Ok(rows)
}
