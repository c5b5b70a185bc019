//! One meeting that is over, opened by its handler to tell how it went: nothing else of the record is reached through it.

use domain::access::{Purpose, allows};
use domain::booking::{Booking, Handler};
use domain::event::Kind;
use domain::id::{BookingId, ParticipantId};
use domain::outcome::Outcome;
use domain::person::Caller;
use jiff::Timestamp;

use crate::store::Failure;
use crate::store::record::{OpenRecord, Record, Writing, is_assigned, log_look};

/// A meeting of the caller's own and what can be told of it.
pub struct OverMeeting<'t, 'c> {
    record: OpenRecord<'t, 'c>,
    id: BookingId,
    /// Whether the caller works with the participant still.
    pub is_assigned: bool,
}

impl<'c> Writing<'_, 'c> {
    /// The caller's own meeting, for telling how it went: with an active assignment any that is theirs, and after it
    /// has ended one that is over, until that is told and settled. Logs the look; anything else is `NotFound`.
    pub fn open_outcome(&mut self, id: BookingId) -> Result<OverMeeting<'_, 'c>, Failure> {
        let (who, now) = (self.who(), self.now());
        let Caller::Staff(staff, role) = who else { return Err(Failure::NotFound) };
        if !allows(role, Purpose::RecordOutcome) {
            return Err(Failure::NotFound);
        }
        let row = self.tx().row(
            "SELECT participant, state, end_at, outcome FROM bookings WHERE id = $1 AND staff = $2",
            &[id.into(), staff.into()],
        )?;
        let participant: ParticipantId = row.get(0)?;
        if is_assigned(self.tx(), staff, participant, now)? {
            let record = self.open(participant, Purpose::RecordOutcome)?;
            return Ok(OverMeeting { record, id, is_assigned: true });
        }
        let (state, end_at, outcome): (String, Timestamp, String) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        let is_untold = matches!(outcome.as_str(), "none" | "asked" | "answered");
        if state != "booked" || end_at > now || !is_untold {
            return Err(Failure::NotFound);
        }
        // A repeat of the form is answered with what its writer was answered then, and opens nothing again.
        log_look(self.tx(), participant, staff, role, Purpose::RecordOutcome, now)?;
        let record = OpenRecord(Record { tx: self.tx(), participant, who, now });
        Ok(OverMeeting { record, id, is_assigned: false })
    }
}

impl OverMeeting<'_, '_> {
    pub fn now(&self) -> Timestamp {
        self.record.now()
    }

    /// The participant's name.
    pub fn name(&mut self) -> Result<String, Failure> {
        self.record.name()
    }

    /// The meeting as it stands, and whom it is with.
    pub fn meeting(&mut self) -> Result<(Booking, Handler), Failure> {
        self.record.meeting(self.id)
    }

    /// Waits until nobody else is deciding about the two.
    pub fn lock(&mut self, booking: &Booking) -> Result<(), Failure> {
        self.record.lock(&[booking.staff.into(), booking.participant.into()])
    }

    /// Every version of how it turned out, newest first.
    pub fn outcomes(&mut self, of: &(Booking, Handler)) -> Result<Vec<Outcome>, Failure> {
        self.record.outcomes(of)
    }

    /// Keeps a new version, with its event and messages.
    pub fn keep(&mut self, kind: Kind, of: &Booking, outcome: &Outcome) -> Result<(), Failure> {
        self.record.add_outcome(self.id, outcome)?;
        self.record.tell_meeting(kind, of)
    }
}
