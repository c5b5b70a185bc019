//! The kinds of meetings as those who look after them see and change them: those of their own sub-project.

use domain::access::edits_meeting_types;
use domain::event::Kind;
use domain::id::MeetingTypeId;
use domain::meeting_type::MeetingType;
use domain::words::{Code, Wrong};
use serde_json::json;

use super::{MOST, values};
use crate::store::record::Desk;
use crate::store::{Failure, Tx};

impl Desk<'_, '_> {
    /// Every kind of the caller's sub-project, by name; `NotFound` for a role that does not look after them.
    pub fn meeting_types(&mut self) -> Result<Vec<MeetingType>, Failure> {
        if !edits_meeting_types(self.role) {
            return Err(Failure::NotFound);
        }
        self.tx.meeting_types_of(self.staff.into(), false)
    }

    /// The kinds that participants can choose for a new meeting with the caller, by name.
    pub fn bookable_meeting_types(&mut self) -> Result<Vec<MeetingType>, Failure> {
        if !self.role.takes_bookings() {
            return Err(Failure::NotFound);
        }
        let mut kinds = self.tx.meeting_types_of(self.staff.into(), true)?;
        kinds.retain(MeetingType::is_for_participants);
        Ok(kinds)
    }

    /// One of [`Desk::meeting_types`]; `NotFound` for another sub-project's.
    pub fn meeting_type(&mut self, id: MeetingTypeId) -> Result<MeetingType, Failure> {
        self.meeting_types()?.into_iter().find(|kind| kind.id == id).ok_or(Failure::NotFound)
    }

    /// Adds a kind to the caller's sub-project; says what is wrong when there are as many as there can be.
    pub fn add_meeting_type(&mut self, kind: &MeetingType) -> Result<Result<(), Wrong>, Failure> {
        let limit = usize::try_from(MOST).unwrap_or(usize::MAX);
        if self.meeting_types()?.len() >= limit {
            return Ok(Err(Wrong::new("namn", Code::TooMany { limit })));
        }
        let sub_project = own_sub_project(self.tx, self.staff.into())?;
        self.tx.add_meeting_type(&sub_project, kind, self.now)?;
        self.tell(Kind::MeetingTypeAdded, &json!({ "id": kind.id }))?;
        Ok(Ok(()))
    }

    /// Keeps a kind as its next version. Says whether it was still as it was read: `false` changed nothing.
    pub fn set_meeting_type(&mut self, kind: &MeetingType) -> Result<bool, Failure> {
        self.meeting_type(kind.id)?;
        let changed = self.tx.execute(
            "UPDATE meeting_types SET name = $2, calendar_title = $3, length_minutes = $4,
             buffer_before_minutes = $5, buffer_after_minutes = $6, notice_minutes = $7, horizon_days = $8,
             modes = $9, place = $10, preparation = $11, needs_answer = $12, participant_books = $13,
             staff_books = $14, move_notice_minutes = $15, cancel_notice_minutes = $16, too_late = $17,
             most_per_day = $18, interpreter_percent = $19, is_open = $20, version = $21, changed_at = $22
             WHERE id = $1 AND version = $23",
            &[values(kind, self.now).as_slice(), &[(kind.version - 1).into()]].concat(),
        )?;
        if changed > 0 {
            self.tell(
                Kind::MeetingTypeChanged,
                &json!({ "id": kind.id, "version": kind.version }),
            )?;
        }
        Ok(changed > 0)
    }
}

fn own_sub_project(tx: &mut Tx<'_>, staff: domain::id::PersonId) -> Result<String, Failure> {
    tx.row("SELECT sub_project FROM people WHERE id = $1", &[staff.into()])?.get(0)
}
