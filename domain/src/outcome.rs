//! How a meeting turned out for a person: did it take place, did they come, why not, and what was agreed.
//!
//! That somebody did not come is a legal fact. It is first shown to the participant, who can answer in their own words
//! before it becomes one, and it is never called a cancellation. Every change is a new version; none is altered.

use jiff::{SignedDuration, Timestamp};

use crate::booking::{Booking, State};
use crate::id::{PersonId, StaffId};

mod facts;

pub use facts::{Facts, Reason, field};

/// How long a participant can answer before "did not come" may become a fact.
pub const ANSWER_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How far an outcome has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The participant is asked whether it is true that they did not come.
    Asked,
    /// The participant has answered; the handler settles it.
    Answered,
    Settled,
}

impl Stage {
    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Settled => "settled",
        }
    }

    /// The stage of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Asked, Self::Answered, Self::Settled].into_iter().find(|it| it.as_str() == word)
    }
}

/// How a meeting turned out, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub facts: Facts,
    /// What was agreed, in words the participant reads; empty for nothing.
    pub agreed: String,
    pub stage: Stage,
    /// Until when the participant can answer.
    pub answer_until: Option<Timestamp>,
    /// What the participant answered, in their own words.
    pub answer: String,
    /// Rises by one with every change, from 1.
    pub version: i64,
    pub by: PersonId,
    pub at: Timestamp,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the meeting has not begun")]
    NotYet,
    #[error("the meeting is not over: who is late may still come")]
    NotOver,
    #[error("the meeting was not agreed, or was called off before")]
    NotBooked,
    #[error("the outcome has changed since it was shown")]
    Stale,
    #[error("it is already settled")]
    AlreadySettled,
    #[error("the time to answer is over")]
    TooLate,
    #[error("the participant can still answer")]
    TooEarly,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::NotOver => "not_over",
            Self::NotBooked => "not_booked",
            Self::Stale => "stale",
            Self::AlreadySettled => "already_settled",
            Self::TooLate => "too_late",
            Self::TooEarly => "too_early",
        }
    }
}

/// Whether how it went can be told of a meeting: it was agreed, and has begun.
pub fn can_be_told(booking: &Booking, now: Timestamp) -> Result<(), Refusal> {
    if booking.state != State::Booked {
        return Err(Refusal::NotBooked);
    }
    if booking.span.start > now { Err(Refusal::NotYet) } else { Ok(()) }
}

/// Whether this can be said at `now` of a meeting until `ends_at` that [`can_be_told`]: who is late may still come until it is over.
pub fn can_be_said(facts: Facts, ends_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    let is_early = facts.reason == Some(Reason::DidNotAttend) && now < ends_at;
    if is_early { Err(Refusal::NotOver) } else { Ok(()) }
}

/// Until when the participant can answer: to the whole minute, so that the page names it truly.
fn answer_until(now: Timestamp) -> Timestamp {
    let second = now.saturating_add(ANSWER_FOR).unwrap_or(now).as_second();
    Timestamp::from_second(second + (60 - second.rem_euclid(60)) % 60).unwrap_or(now)
}

impl Outcome {
    /// The handler tells how it went for the first time.
    pub fn record(facts: Facts, agreed: String, by: StaffId, now: Timestamp) -> Self {
        let is_asked = facts.reason == Some(Reason::DidNotAttend);
        Self {
            facts,
            agreed,
            stage: if is_asked { Stage::Asked } else { Stage::Settled },
            answer_until: is_asked.then(|| answer_until(now)),
            answer: String::new(),
            version: 1,
            by: by.into(),
            at: now,
        }
    }

    /// The handler tells it differently. What the participant was asked about goes on as it was.
    #[must_use]
    pub fn correct(self, facts: Facts, agreed: String, by: StaffId, now: Timestamp) -> Self {
        let anew = Self::record(facts, agreed, by, now);
        let goes_on = facts.reason == self.facts.reason && anew.stage == Stage::Asked;
        let stage = if goes_on { self.stage } else { anew.stage };
        let answer_until = if goes_on { self.answer_until } else { anew.answer_until };
        Self { stage, answer_until, answer: self.answer, version: next(self.version), ..anew }
    }

    /// Goes on only if the outcome is as the person saw it.
    pub fn seen_at(self, version: i64) -> Result<Self, Refusal> {
        if self.version == version { Ok(self) } else { Err(Refusal::Stale) }
    }

    /// The participant answers that they were asked about; again, until it is settled or too late.
    pub fn reply(self, words: String, by: PersonId, now: Timestamp) -> Result<Self, Refusal> {
        if self.stage == Stage::Settled {
            return Err(Refusal::AlreadySettled);
        }
        if !self.can_be_answered(now) {
            return Err(Refusal::TooLate);
        }
        let version = next(self.version);
        Ok(Self { stage: Stage::Answered, answer: words, version, by, at: now, ..self })
    }

    /// The handler settles what the participant was asked about: they were prevented, or they did not come.
    pub fn settle(self, did_not_come: bool, by: StaffId, now: Timestamp) -> Result<Self, Refusal> {
        if self.stage == Stage::Settled {
            return Err(Refusal::AlreadySettled);
        }
        if did_not_come && self.stage == Stage::Asked && self.can_be_answered(now) {
            return Err(Refusal::TooEarly);
        }
        let reason = if did_not_come { Reason::DidNotAttend } else { Reason::Prevented };
        Ok(Self {
            facts: Facts { reason: Some(reason), ..self.facts },
            stage: Stage::Settled,
            version: next(self.version),
            by: by.into(),
            at: now,
            ..self
        })
    }

    /// Whether the participant can answer at `now`.
    pub fn can_be_answered(&self, now: Timestamp) -> bool {
        self.stage != Stage::Settled && self.answer_until.is_some_and(|until| now < until)
    }

    /// Whether the handler can settle it as "did not come" at `now`.
    pub fn can_become_a_fact(&self, now: Timestamp) -> bool {
        match self.stage {
            Stage::Asked => !self.can_be_answered(now),
            Stage::Answered => true,
            Stage::Settled => false,
        }
    }
}

const fn next(version: i64) -> i64 {
    version.saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use uuid::Uuid;

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const AMINA: PersonId = PersonId(Uuid::from_u128(3));

    fn now() -> Timestamp {
        "2026-11-20T08:00:00Z".parse().unwrap()
    }

    fn facts(reason: &str) -> Facts {
        Facts::read("nej", "nej", reason).unwrap()
    }

    fn asked() -> Outcome {
        Outcome::record(facts("uteblev"), String::new(), SARA, now())
    }

    #[test]
    fn did_not_come_is_asked_before_it_is_a_fact() {
        let asked = asked();
        assert_eq!(asked.stage, Stage::Asked);
        assert_eq!(asked.clone().settle(true, SARA, now() + 167.hours()), Err(Refusal::TooEarly));
        let settled = asked.clone().settle(true, SARA, now() + 168.hours()).unwrap();
        assert_eq!((settled.stage, settled.version), (Stage::Settled, 2));
        assert_eq!(asked.reply("x".to_owned(), AMINA, now() + 168.hours()), Err(Refusal::TooLate));
    }

    #[test]
    fn nobody_has_stayed_away_before_the_meeting_is_over() {
        let ends_at = now() + 45.minutes();
        let close = now() + 44.minutes();
        assert_eq!(can_be_said(facts("uteblev"), ends_at, close), Err(Refusal::NotOver));
        assert_eq!(can_be_said(facts("forhinder"), ends_at, close), Ok(()));
        assert_eq!(can_be_said(facts("uteblev"), ends_at, now() + 45.minutes()), Ok(()));
        let late = Outcome::record(facts("uteblev"), String::new(), SARA, now() + 7.seconds());
        assert_eq!(late.answer_until, Some(now() + 168.hours() + 1.minute()));
    }

    #[test]
    fn an_answer_can_be_changed_until_the_handler_settles_it() {
        let answered = asked().reply("Bussen gick sönder".to_owned(), AMINA, now()).unwrap();
        let again = answered.reply("Bussen gick inte".to_owned(), AMINA, now()).unwrap();
        assert!(again.can_become_a_fact(now()));
        let settled = again.settle(false, SARA, now()).unwrap();
        assert_eq!(settled.facts.reason, Some(Reason::Prevented));
        assert_eq!(settled.answer, "Bussen gick inte");
        let late = settled.reply("Nej".to_owned(), AMINA, now());
        assert_eq!(late, Err(Refusal::AlreadySettled));
    }

    #[test]
    fn a_correction_is_a_new_version_and_a_new_claim_is_asked_anew() {
        let held = Facts::read("ja", "ja", "").unwrap();
        let first = Outcome::record(held, "Ringa".to_owned(), SARA, now());
        assert_eq!(first.stage, Stage::Settled);
        let corrected = first.correct(facts("uteblev"), String::new(), SARA, now());
        assert_eq!((corrected.stage, corrected.version), (Stage::Asked, 2));
        let later = now() + 1.hour();
        let same = corrected.clone().correct(facts("uteblev"), "Ord".to_owned(), SARA, later);
        assert_eq!((same.stage, same.answer_until), (Stage::Asked, corrected.answer_until));
        assert_eq!(
            same.correct(facts("forhinder"), String::new(), SARA, later).stage,
            Stage::Settled
        );
    }
}
