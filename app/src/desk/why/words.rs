//! Each rule that hides a time, in a sentence, and what the holidays are called.

use domain::booking::Hidden;
use domain::holiday::Holiday;
use domain::time::Span;

use super::super::time_off;
use crate::text::T;
use crate::ui::time;

/// Why the meeting is not shown: one rule.
pub fn reason(t: T, hidden: &Hidden, meeting: Span) -> String {
    match hidden {
        Hidden::Past => t.why_past(),
        Hidden::TooSoon(earliest) => t.why_too_soon(time::moment(t, *earliest)),
        Hidden::TooFar(last) => t.why_too_far(time::day(t, *last)),
        Hidden::Holiday(holiday) => t.why_holiday(name(t, *holiday)),
        Hidden::SingleDay => t.why_single_day(),
        Hidden::NoHours => t.why_no_hours(),
        Hidden::NotYet(first) => t.why_not_yet(time::day(t, *first)),
        Hidden::NoLonger(last) => t.why_no_longer(time::day(t, *last)),
        Hidden::OutsideHours => t.why_outside(time::span_words(t, meeting)),
        Hidden::TimeOff(off) => t.why_time_off(time_off::span_words(t, *off)),
        Hidden::Meeting(other) => t.why_meeting(time::when(t, *other)),
        Hidden::Kept(other, minutes) => {
            t.why_kept(time::length(t, *minutes), time::when(t, *other))
        }
        Hidden::Around(kept) => t.why_around(time::when(t, *kept)),
        Hidden::DayFull => t.why_day_full(),
        Hidden::OffGrain => t.why_off_grain(),
        Hidden::Skipped => t.why_skipped(),
        Hidden::Between(beside) if beside.is_empty() => t.why_between_none(),
        Hidden::Between(beside) => {
            let times: Vec<_> = beside.iter().map(|span| time::clock(t, span.start)).collect();
            t.why_between(times.join(", "))
        }
    }
}

fn name(t: T, holiday: Holiday) -> String {
    match holiday {
        Holiday::NewYearsDay => t.why_new_years_day(),
        Holiday::Epiphany => t.why_epiphany(),
        Holiday::GoodFriday => t.why_good_friday(),
        Holiday::EasterSunday => t.why_easter_sunday(),
        Holiday::EasterMonday => t.why_easter_monday(),
        Holiday::MayDay => t.why_may_day(),
        Holiday::Ascension => t.why_ascension(),
        Holiday::WhitSunday => t.why_whit_sunday(),
        Holiday::NationalDay => t.why_national_day(),
        Holiday::MidsummerEve => t.why_midsummer_eve(),
        Holiday::MidsummerDay => t.why_midsummer_day(),
        Holiday::AllSaintsDay => t.why_all_saints_day(),
        Holiday::ChristmasEve => t.why_christmas_eve(),
        Holiday::ChristmasDay => t.why_christmas_day(),
        Holiday::BoxingDay => t.why_boxing_day(),
        Holiday::NewYearsEve => t.why_new_years_eve(),
    }
}
