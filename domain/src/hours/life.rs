//! The life of a day: declared, confirmed and so frozen, objected to and answered.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Before, Day, Entry, Refusal, Settled, State, UNDO_FOR};
use crate::id::{AgreementId, StaffId, WorkDayId};

impl Day {
    /// A day declared for the first time.
    pub fn declare(
        (id, agreement, day): (WorkDayId, AgreementId, Date),
        (declared, late): (Entry, String),
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            agreement,
            day,
            state: State::Declared,
            declared,
            late,
            confirmed: None,
            confirmed_by: None,
            note: String::new(),
            dispute: String::new(),
            answer: String::new(),
            before: Some(Before::Nothing),
            changed_at: now,
            version: 1,
        }
    }

    /// Goes on only if the day is as the person saw it.
    pub fn seen_at(self, version: i64) -> Result<Self, Refusal> {
        if self.version == version { Ok(self) } else { Err(Refusal::Stale) }
    }

    /// The participant says it differently, or again after taking it back. Refused once it is confirmed.
    pub fn correct(self, entry: Entry, late: String, now: Timestamp) -> Result<Self, Refusal> {
        let before = match self.state {
            State::Withdrawn => Before::Nothing,
            State::Declared => {
                Before::Said { entry: self.declared.clone(), late: self.late.clone() }
            }
            State::Confirmed | State::Disputed => return Err(Refusal::Frozen),
        };
        let (declared, before) = (entry, Some(before));
        Ok(Self { state: State::Declared, declared, late, before, ..self.next(now) })
    }

    /// The participant takes back what they just said. Refused once it is confirmed, or when the minute is over.
    pub fn undo(self, now: Timestamp) -> Result<Self, Refusal> {
        match self.state {
            State::Declared => {}
            State::Withdrawn => return Err(Refusal::UndoOver),
            State::Confirmed | State::Disputed => return Err(Refusal::Frozen),
        }
        if !self.can_be_undone(now) {
            return Err(Refusal::UndoOver);
        }
        let before = self.before.clone();
        let day = self.next(now);
        Ok(match before {
            Some(Before::Said { entry, late }) => Self { declared: entry, late, ..day },
            _ => Self { state: State::Withdrawn, ..day },
        })
    }

    /// Whether [`Day::undo`] would do it at `now`.
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        // A clock that was set back is no reason to wait longer.
        let is_fresh = now.duration_since(self.changed_at).abs() < UNDO_FOR;
        self.state == State::Declared && self.before.is_some() && is_fresh
    }

    /// The handler confirms what was declared.
    pub fn confirm(self, by: StaffId, now: Timestamp) -> Result<Self, Refusal> {
        let entry = self.declared.clone();
        self.confirm_as(entry, String::new(), by, now)
    }

    /// The handler confirms something else, and says why; the participant can object.
    pub fn confirm_as(
        self,
        entry: Entry,
        why: String,
        by: StaffId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        match self.state {
            State::Declared => {}
            State::Withdrawn => return Err(Refusal::NothingDeclared),
            State::Confirmed | State::Disputed => return Err(Refusal::Frozen),
        }
        let (confirmed, confirmed_by) = (Some(entry), Some(by));
        Ok(Self { state: State::Confirmed, confirmed, confirmed_by, note: why, ..self.next(now) })
    }

    /// The participant objects to what was confirmed, once, when it is not what they declared.
    pub fn dispute(self, words: String, now: Timestamp) -> Result<Self, Refusal> {
        if !self.can_be_disputed() {
            return Err(Refusal::NothingToDispute);
        }
        Ok(Self { state: State::Disputed, dispute: words, ..self.next(now) })
    }

    /// Whether the participant can object.
    pub fn can_be_disputed(&self) -> bool {
        self.state == State::Confirmed && self.differs() && self.dispute.is_empty()
    }

    /// The handler answers the objection, and so settles it.
    pub fn settle(
        self,
        settled: Settled,
        words: String,
        by: StaffId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        if self.state != State::Disputed {
            return Err(Refusal::NothingDisputed);
        }
        let confirmed = match settled {
            Settled::Keep => self.confirmed.clone(),
            Settled::AsDeclared => Some(self.declared.clone()),
        };
        let (state, confirmed_by) = (State::Confirmed, Some(by));
        Ok(Self { state, confirmed, confirmed_by, answer: words, ..self.next(now) })
    }

    /// Whether the two say different things.
    pub fn differs(&self) -> bool {
        self.confirmed.as_ref().is_some_and(|confirmed| *confirmed != self.declared)
    }

    /// What counts: what is confirmed, or what is declared until then; nothing for a day taken back.
    pub fn counted(&self) -> Option<&Entry> {
        match self.state {
            State::Withdrawn => None,
            State::Declared => Some(&self.declared),
            State::Confirmed | State::Disputed => self.confirmed.as_ref(),
        }
    }

    /// Whether there is anything to read of it.
    pub fn is_said(&self) -> bool {
        self.state != State::Withdrawn
    }

    fn next(self, now: Timestamp) -> Self {
        Self { before: None, changed_at: now, version: self.version.saturating_add(1), ..self }
    }
}
