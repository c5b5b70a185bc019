//! A record is opened, not queried: the handle that has the queries exists only after the access rule said yes.

use std::ops::{Deref, DerefMut};

use domain::access::{Purpose, allows};
use domain::event;
use domain::id::{ParticipantId, PersonId, StaffId};
use domain::person::{Caller, StaffRole};
use domain::time::day;
use jiff::Timestamp;
use uuid::Uuid;

use super::{Failure, Tx};

/// A transaction that only reads: it offers nothing but the caller's own record.
pub struct Reading<'t, 'c> {
    pub(super) tx: &'t mut Tx<'c>,
    pub(super) who: Caller,
    pub(super) now: Timestamp,
}

/// A transaction that writes: it can open the records the caller may open, and logs each look.
pub struct Writing<'t, 'c> {
    pub(super) reading: Reading<'t, 'c>,
    /// Whose record was opened, and why: a repeat of the same form must be let in again.
    pub(super) opened: Option<(ParticipantId, Purpose)>,
    /// The hash of the session's cookie: what is typed is kept only while the session stands.
    pub(super) session: &'t [u8],
    /// Where else than at its own place the form's words were kept.
    pub(super) sent_too: Option<&'static str>,
}

/// A participant's record, open for reading.
pub struct Record<'t, 'c> {
    pub(super) tx: &'t mut Tx<'c>,
    pub(super) participant: ParticipantId,
    /// Who reads: the participant, or a member of staff whom the rule let in.
    pub(super) who: Caller,
    pub(super) now: Timestamp,
}

/// A participant's record, open for reading and writing.
pub struct OpenRecord<'t, 'c>(pub(super) Record<'t, 'c>);

/// A member of staff's own desk: rows about the people assigned to them, one look logged per person shown.
pub struct Desk<'t, 'c> {
    pub(super) tx: &'t mut Tx<'c>,
    pub(super) staff: StaffId,
    pub(super) role: StaffRole,
    pub(super) now: Timestamp,
}

impl<'t, 'c> Reading<'t, 'c> {
    pub(crate) fn new(tx: &'t mut Tx<'c>, who: Caller, now: Timestamp) -> Self {
        Self { tx, who, now }
    }

    /// The caller's own record; `NotFound` for staff, who have none.
    pub fn own(&mut self) -> Result<Record<'_, 'c>, Failure> {
        let Caller::Participant(participant) = self.who else {
            return Err(Failure::NotFound);
        };
        Ok(Record { tx: &mut *self.tx, participant, who: self.who, now: self.now })
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }
}

impl<'t, 'c> Writing<'t, 'c> {
    pub(crate) fn new(tx: &'t mut Tx<'c>, who: Caller, now: Timestamp, session: &'t [u8]) -> Self {
        Self { reading: Reading::new(tx, who, now), opened: None, session, sent_too: None }
    }

    /// The caller's own record, to write in; `NotFound` for staff.
    pub fn own(&mut self) -> Result<OpenRecord<'_, 'c>, Failure> {
        self.reading.own().map(OpenRecord)
    }

    /// Another person's record, for a purpose the caller's role and active assignment allow.
    /// Logs the look in the same transaction. Anything else is `NotFound`.
    pub fn open(
        &mut self,
        participant: ParticipantId,
        purpose: Purpose,
    ) -> Result<OpenRecord<'_, 'c>, Failure> {
        let Caller::Staff(staff, role) = self.reading.who else {
            return Err(Failure::NotFound);
        };
        let now = self.reading.now;
        if !allows(role, purpose) || !is_assigned(self.reading.tx, staff, participant, now)? {
            return Err(Failure::NotFound);
        }
        log_look(self.reading.tx, participant, staff, role, purpose, now)?;
        self.opened = Some((participant, purpose));
        Ok(OpenRecord(Record {
            tx: &mut *self.reading.tx,
            participant,
            who: self.reading.who,
            now,
        }))
    }

    /// The caller's own desk; `NotFound` for participants.
    pub fn desk(&mut self) -> Result<Desk<'_, 'c>, Failure> {
        let Caller::Staff(staff, role) = self.reading.who else {
            return Err(Failure::NotFound);
        };
        Ok(Desk { tx: &mut *self.reading.tx, staff, role, now: self.reading.now })
    }

    pub(super) fn opened(&self) -> Option<(ParticipantId, Purpose)> {
        self.opened
    }

    pub(crate) fn tx(&mut self) -> &mut Tx<'c> {
        self.reading.tx
    }

    pub(crate) fn who(&self) -> Caller {
        self.reading.who
    }

    pub fn now(&self) -> Timestamp {
        self.reading.now
    }
}

impl<'t, 'c> Deref for OpenRecord<'t, 'c> {
    type Target = Record<'t, 'c>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for OpenRecord<'_, '_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Record<'_, '_> {
    pub fn participant(&self) -> ParticipantId {
        self.participant
    }

    /// Whether the reader is the participant.
    pub fn is_own(&self) -> bool {
        matches!(self.who, Caller::Participant(_))
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }
}

impl OpenRecord<'_, '_> {
    /// Waits until nobody else is deciding about these people's time.
    pub fn lock(&mut self, people: &[PersonId]) -> Result<(), Failure> {
        let people: Vec<Uuid> = people.iter().map(|person| person.0).collect();
        self.tx.lock_people(&people)
    }

    /// Writes one row of history. `payload` is what a reader of the history needs to know, as JSON.
    pub fn tell(
        &mut self,
        kind: event::Kind,
        subject: Option<Uuid>,
        payload: &serde_json::Value,
    ) -> Result<(), Failure> {
        let (record, actor, now) = (self.participant.into(), self.who.id(), self.now);
        tell(self.tx, record, actor, now, kind, subject, payload)
    }
}

impl Desk<'_, '_> {
    pub fn staff(&self) -> StaffId {
        self.staff
    }

    pub fn role(&self) -> StaffRole {
        self.role
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Logs that the caller saw something of this participant in a list of their own.
    pub fn look(&mut self, participant: ParticipantId, purpose: Purpose) -> Result<(), Failure> {
        log_look(self.tx, participant, self.staff, self.role, purpose, self.now)
    }

    /// One row of history in the caller's own record (hours, not about any participant).
    pub fn tell(&mut self, kind: event::Kind, payload: &serde_json::Value) -> Result<(), Failure> {
        let own = PersonId::from(self.staff);
        tell(self.tx, own, own, self.now, kind, None, payload)
    }
}

pub(super) fn is_assigned(
    tx: &mut Tx<'_>,
    staff: StaffId,
    participant: ParticipantId,
    now: Timestamp,
) -> Result<bool, Failure> {
    let found = tx.maybe_row(
        "SELECT id FROM assignments WHERE participant = $1 AND staff = $2
         AND since_on <= $3 AND (until_on IS NULL OR until_on >= $3)",
        &[participant.into(), staff.into(), day(now).into()],
    )?;
    Ok(found.is_some())
}

pub(super) fn log_look(
    tx: &mut Tx<'_>,
    participant: ParticipantId,
    staff: StaffId,
    role: StaffRole,
    purpose: Purpose,
    now: Timestamp,
) -> Result<(), Failure> {
    tx.execute(
        "INSERT INTO looks (id, record, at, reader, role, purpose) VALUES ($1, $2, $3, $4, $5, $6)",
        &[
            Uuid::now_v7().into(),
            participant.into(),
            now.into(),
            staff.into(),
            role.as_str().into(),
            purpose.as_str().into(),
        ],
    )
    .map(drop)
}

/// One row of history in the record of `record`.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    record: PersonId,
    actor: PersonId,
    now: Timestamp,
    kind: event::Kind,
    subject: Option<Uuid>,
    payload: &serde_json::Value,
) -> Result<(), Failure> {
    tx.execute(
        "INSERT INTO events (id, record, at, actor, kind, subject, payload) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            Uuid::now_v7().into(),
            record.into(),
            now.into(),
            actor.into(),
            kind.as_str().into(),
            subject.into(),
            payload.to_string().into(),
        ],
    )
    .map(drop)
}
