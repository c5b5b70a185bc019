//! The number of a calendar's entry, through everything that can happen to a meeting in any order and at any time.

use jiff::ToSpan;
use proptest::prelude::*;

use super::*;
use crate::booking::{Refusal, Wish};
use crate::id::{BookingId, ParticipantId, PersonId, StaffId};

const SARA: StaffId = StaffId(Uuid::from_u128(1));
const ERIK: StaffId = StaffId(Uuid::from_u128(2));
const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));
const HOLD: SignedDuration = SignedDuration::from_hours(24);
/// How many different changes there are.
const CHANGES: usize = 18;

fn first() -> Timestamp {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

fn asked() -> Booking {
    let wish = Wish::read("telefon", "", "", "").unwrap();
    let start = first() + 48.hours();
    let span = Span::new(start, start + 45.minutes());
    Booking::request(BookingId(Uuid::nil()), (AMINA, SARA), span, wish, String::new(), first())
}

/// The change with this number, `ahead` minutes from now where it needs a time.
fn change(was: &Booking, number: usize, ahead: i64, now: Timestamp) -> Result<Booking, Refusal> {
    let (was, none) = (was.clone(), String::new());
    let (amina, staff) = (PersonId::from(AMINA), PersonId::from(was.staff));
    let start = now + ahead.minutes();
    let span = Span::new(start, start + 45.minutes());
    let other = was.moving.map_or(SARA, |moving| moving.staff);
    match number {
        0 => was.confirm(SARA, none, now),
        1 => was.decline(SARA, none, now),
        2 => was.propose(SARA, span, none, HOLD, now),
        3 => was.accept(now),
        4 => was.refuse(now),
        5 => was.cancel(amina, none, now),
        6 => was.cancel(staff, none, now),
        7 => was.restore(amina, now),
        8 => was.restore(staff, now),
        9 => was.ask_move(amina, (ERIK, span), HOLD, now),
        10 => was.clone().ask_move(staff, (was.staff, span), HOLD, now),
        11 => was.confirm_move(amina, now),
        12 => was.confirm_move(other.into(), now),
        13 => was.decline_move(amina, none, now),
        14 => was.withdraw_move(staff, now),
        15 => was.clone().move_now(staff, (was.staff, span), now),
        16 => was.move_now(amina, (ERIK, span), now),
        _ => was.clone().propose_instead(was.staff, span, (none, HOLD), now),
    }
}

fn entry(booking: &Booking, now: Timestamp) -> Entry {
    Entry::of(booking, "Möte".to_owned(), now)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_048) })]

    /// Whenever a calendar asks: the number never falls, each change makes it rise, and under one number there is one
    /// thing to show.
    #[test]
    fn the_number_rises_with_every_change_and_never_falls(
        steps in prop::collection::vec(
            (0..CHANGES, prop_oneof![Just(0_i64), 1..60_i64, 1..1_800_i64], 1..6_000_i64),
            1..14,
        ),
    ) {
        let (mut meeting, mut now) = (asked(), first());
        let mut shown = entry(&meeting, now);
        for (number, minutes, ahead) in steps {
            now += minutes.minutes();
            let seen = entry(&meeting, now);
            let is_same = seen.sequence == shown.sequence;
            prop_assert!(shown.sequence <= seen.sequence, "time alone: {shown:?} {seen:?}");
            prop_assert!(!is_same || (seen.span, seen.sureness) == (shown.span, shown.sureness));
            shown = seen;
            if let Ok(changed) = change(&meeting, number, ahead, now) {
                let seen = entry(&changed, now);
                prop_assert!(shown.sequence < seen.sequence, "{number}: {shown:?} {seen:?}");
                (meeting, shown) = (changed, seen);
            }
        }
    }
}
