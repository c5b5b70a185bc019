//! How long a sign-in lasts (SECURITY promise: idle and absolute limits by role; only a person's acts reset idle).

use jiff::{SignedDuration, Timestamp};

use crate::person::{Caller, StaffRole};

/// How long a signed-in person may do nothing.
pub fn idle_limit(caller: Caller) -> SignedDuration {
    match caller {
        Caller::Staff(_, StaffRole::Administrator) => SignedDuration::from_mins(10),
        _ => SignedDuration::from_mins(15),
    }
}

/// How long a sign-in lasts whatever the person does.
pub fn absolute_limit(caller: Caller) -> SignedDuration {
    match caller {
        Caller::Participant(_) | Caller::Staff(_, StaffRole::Administrator) => {
            SignedDuration::from_hours(4)
        }
        Caller::Staff(..) => SignedDuration::from_hours(8),
    }
}

/// How long a draft waits for its person.
pub const DRAFT_LIFE: SignedDuration = SignedDuration::from_hours(20);

/// Whether a session still stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Live,
    /// Too long without an act, or too old: the person signs in again, what they sent becomes a draft.
    Expired,
}

/// Judges a session that began at `created_at` and was last used at `seen_at`.
pub fn standing(
    caller: Caller,
    created_at: Timestamp,
    seen_at: Timestamp,
    now: Timestamp,
) -> Standing {
    let idle = now.duration_since(seen_at) >= idle_limit(caller);
    let old = now.duration_since(created_at) >= absolute_limit(caller);
    if idle || old { Standing::Expired } else { Standing::Live }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{ParticipantId, StaffId};
    use uuid::Uuid;

    fn minutes(count: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(count)
    }

    #[test]
    fn a_participant_may_rest_for_just_under_fifteen_minutes() {
        let caller = Caller::Participant(ParticipantId(Uuid::nil()));
        let start = minutes(0);
        assert_eq!(standing(caller, start, start, minutes(14)), Standing::Live);
        assert_eq!(standing(caller, start, start, minutes(15)), Standing::Expired);
    }

    #[test]
    fn a_busy_day_still_ends() {
        let staff = Caller::Staff(StaffId(Uuid::nil()), StaffRole::CaseManager);
        assert_eq!(standing(staff, minutes(0), minutes(479), minutes(479)), Standing::Live);
        assert_eq!(standing(staff, minutes(0), minutes(480), minutes(480)), Standing::Expired);
    }
}
