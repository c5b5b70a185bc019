//! Why a time is not among the free ones: every rule that hides it, for the member of staff who asks.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::{DAY_MINUTES, Diary, first_clash, in_order, is_plain, later, nearest, on_grain};
use crate::holiday::Holiday;
use crate::time::{self, Span};

/// How many of the times that are shown stand beside one that is passed over.
const BESIDE: usize = 2;

/// One rule that hides a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It has been.
    Past,
    /// Sooner than the shortest notice; the first instant that is not.
    TooSoon(Timestamp),
    /// Further ahead than can be asked for; the last day.
    TooFar(Date),
    /// A day that closes the weekly hours.
    Holiday(Holiday),
    /// The day has hours of its own, and the meeting does not lie in them.
    SingleDay,
    /// There are no hours that weekday.
    NoHours,
    /// The hours that would hold the meeting begin on a later day.
    NotYet(Date),
    /// The hours that would hold the meeting had this last day.
    NoLonger(Date),
    /// The meeting does not lie in the hours of the day.
    OutsideHours,
    /// Time off.
    TimeOff(Span),
    /// Another meeting, or a time held for one.
    Meeting(Span),
    /// Too near another meeting: so many minutes between the two are kept free.
    Kept(Span, i64),
    /// Another meeting is of a kind that needs free time around it: this time, the meeting within it.
    Around(Span),
    /// As many meetings of the kind as there can be that day.
    DayFull,
    /// Meetings start on whole steps.
    OffGrain,
    /// The meeting would lie across the hour that spring skips.
    Skipped,
    /// Nothing hides it, but times are shown one after the other; those beside it are shown.
    Between(Vec<Span>),
}

impl Hidden {
    /// The fixed code in JSON answers.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::TooSoon(_) => "too_soon",
            Self::TooFar(_) => "too_far",
            Self::Holiday(_) => "holiday",
            Self::SingleDay => "single_day",
            Self::NoHours => "no_hours",
            Self::NotYet(_) => "not_yet",
            Self::NoLonger(_) => "no_longer",
            Self::OutsideHours => "outside_hours",
            Self::TimeOff(_) => "time_off",
            Self::Meeting(_) => "meeting",
            Self::Kept(..) => "kept",
            Self::Around(_) => "around",
            Self::DayFull => "day_full",
            Self::OffGrain => "off_grain",
            Self::Skipped => "skipped",
            Self::Between(_) => "between",
        }
    }
}

impl Diary<'_> {
    /// Everything that hides the meeting that starts at `start`; nothing when it is among the free times.
    pub fn explain(self, start: Timestamp, now: Timestamp) -> Vec<Hidden> {
        let (meeting, day) = (self.rules.meeting(start), time::day(start));
        let (earliest, last_day) = (self.rules.earliest(now), self.rules.last_day(now));
        let mut hidden = Vec::new();
        if start <= now {
            hidden.push(Hidden::Past);
        } else if start < earliest {
            hidden.push(Hidden::TooSoon(earliest));
        }
        if day > last_day {
            hidden.push(Hidden::TooFar(last_day));
        }
        hidden.extend(self.closed(meeting, day));
        hidden.extend(
            self.time_off
                .iter()
                .filter(|off| off.overlaps(meeting))
                .map(|off| Hidden::TimeOff(*off)),
        );
        hidden.extend(self.taken(meeting));
        if self.full_days.contains(&day) {
            hidden.push(Hidden::DayFull);
        }
        if on_grain(start) != start {
            hidden.push(Hidden::OffGrain);
        }
        if !is_plain(meeting) {
            hidden.push(Hidden::Skipped);
        }
        if hidden.is_empty() {
            hidden.extend(self.passed_over(meeting, day, now));
        }
        hidden
    }

    /// Why the hours of the day do not hold the meeting, if they do not.
    fn closed(self, meeting: Span, day: Date) -> Option<Hidden> {
        let holds = |open: Span| open.start <= meeting.start && meeting.end <= open.end;
        if self.open_on(day).any(holds) {
            return None;
        }
        if self.days.iter().any(|single| single.day == day) {
            return Some(Hidden::SingleDay);
        }
        if let Some(holiday) = Holiday::on(day) {
            return Some(Hidden::Holiday(holiday));
        }
        let weekday = i64::from(day.weekday().to_monday_one_offset());
        let of_weekday: Vec<_> =
            self.hours.iter().filter(|hours| hours.weekday == weekday).collect();
        if of_weekday.is_empty() {
            return Some(Hidden::NoHours);
        }
        let other_days = of_weekday.iter().find(|hours| hours.always_so().on(day).any(holds));
        Some(match other_days.map(|hours| (hours.from_on, hours.until_on)) {
            Some((Some(first), _)) if day < first => Hidden::NotYet(first),
            Some((_, Some(last))) if last < day => Hidden::NoLonger(last),
            _ => Hidden::OutsideHours,
        })
    }

    fn taken(self, meeting: Span) -> Vec<Hidden> {
        let mut hidden: Vec<_> = self
            .staff_busy
            .iter()
            .filter(|busy| busy.overlaps(meeting))
            .map(|busy| Hidden::Meeting(*busy))
            .collect();
        if hidden.is_empty() {
            let near = first_clash(&in_order(self.staff_busy), self.rules.wide(meeting));
            let between = |other: Span| {
                let is_before = other.end <= meeting.start;
                if is_before { self.rules.before() } else { self.rules.after() }
            };
            let around = first_clash(&in_order(self.staff_kept), meeting);
            hidden.extend(near.map(|other| Hidden::Kept(other, between(other))));
            hidden.extend(around.filter(|_| near.is_none()).map(Hidden::Around));
        }
        hidden.extend(
            self.participant_busy
                .iter()
                .filter(|busy| busy.overlaps(meeting))
                .map(|busy| Hidden::Meeting(*busy)),
        );
        hidden
    }

    /// The times beside a meeting that could be had but is not shown.
    fn passed_over(self, meeting: Span, day: Date, now: Timestamp) -> Option<Hidden> {
        let midnight = time::instant(day.to_datetime(Time::midnight())).unwrap_or(meeting.start);
        let free = self.free(midnight, later(midnight, DAY_MINUTES + 60), now);
        let beside = || Hidden::Between(nearest(&free, meeting.start, BESIDE));
        (!free.contains(&meeting)).then(beside)
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::booking::{Rules, SingleDay, WeeklyHours};

    fn at(text: &str) -> Timestamp {
        time::instant(text.parse().unwrap()).unwrap()
    }

    fn span(start: &str, minutes: i64) -> Span {
        Span::new(at(start), later(at(start), minutes))
    }

    /// Friday 20 November 2026, 8.00.
    fn now() -> Timestamp {
        at("2026-11-20T08:00")
    }

    #[test]
    fn each_rule_is_named() {
        let day = |month, day| date(2026, month, day);
        let hours = [
            WeeklyHours::always(1, 540, 720),
            WeeklyHours { until_on: Some(day(11, 24)), ..WeeklyHours::always(2, 540, 720) },
            WeeklyHours { from_on: Some(day(12, 2)), ..WeeklyHours::always(3, 540, 720) },
            WeeklyHours::always(4, 540, 720),
        ];
        let days = [SingleDay { day: day(11, 30), hours: vec![WeeklyHours::always(1, 780, 840)] }];
        let (busy, off) = ([span("2026-11-23T10:00", 45)], [span("2026-11-26T08:00", 180)]);
        let full = [day(12, 10)];
        let diary = Diary {
            hours: &hours,
            days: &days,
            time_off: &off,
            staff_busy: &busy,
            full_days: &full,
            ..Diary::default()
        };
        let why = |start: &str| diary.explain(at(start), now());
        assert_eq!(why("2026-11-23T09:00"), []);
        assert_eq!(why("2026-11-16T09:00"), [Hidden::Past]);
        assert_eq!(
            diary.explain(at("2026-11-23T09:00"), at("2026-11-22T12:00")),
            [Hidden::TooSoon(at("2026-11-23T12:00"))]
        );
        assert_eq!(why("2027-02-01T09:00"), [Hidden::TooFar(date(2027, 1, 19))]);
        assert_eq!(why("2026-12-24T09:00"), [Hidden::Holiday(Holiday::ChristmasEve)]);
        assert_eq!(why("2026-11-30T09:00"), [Hidden::SingleDay]);
        assert_eq!(why("2026-11-27T09:00"), [Hidden::NoHours]);
        assert_eq!(why("2026-11-25T09:00"), [Hidden::NotYet(day(12, 2))]);
        assert_eq!(why("2026-12-01T09:00"), [Hidden::NoLonger(day(11, 24))]);
        assert_eq!(why("2026-11-23T08:00"), [Hidden::OutsideHours]);
        assert_eq!(why("2026-11-26T09:00"), [Hidden::TimeOff(off[0])]);
        assert_eq!(why("2026-11-23T10:30"), [Hidden::Meeting(busy[0])]);
        assert_eq!(why("2026-11-23T10:50"), [Hidden::Kept(busy[0], 15)]);
        assert_eq!(why("2026-12-10T09:00"), [Hidden::DayFull]);
        assert_eq!(why("2026-12-07T09:02"), [Hidden::OffGrain]);
        let beside = ["2026-12-07T09:00", "2026-12-07T10:00"].map(|start| span(start, 45));
        assert_eq!(why("2026-12-07T09:10"), [Hidden::Between(beside.to_vec())]);
    }

    #[test]
    fn what_a_kind_needs_around_it_is_told_on_its_own_side() {
        let hours = [WeeklyHours::always(1, 540, 720)];
        let (busy, kept) = ([span("2026-11-23T10:00", 45)], [span("2026-11-23T11:00", 60)]);
        let rules = Rules { before_minutes: 30, after_minutes: 20, ..Rules::default() };
        let diary = Diary {
            hours: &hours,
            staff_busy: &busy,
            staff_kept: &kept,
            rules,
            ..Diary::default()
        };
        let why = |start: &str| diary.explain(at(start), now());
        assert_eq!(why("2026-11-23T11:10"), [Hidden::Kept(busy[0], 30)]);
        assert_eq!(why("2026-11-23T09:00"), [Hidden::Kept(busy[0], 20)]);
        assert_eq!(why("2026-11-23T11:15"), [Hidden::Around(kept[0])]);
    }

    #[test]
    fn the_skipped_hour_is_told() {
        let hours = [WeeklyHours::always(7, 60, 300)];
        let rules = Rules { length_minutes: 30, notice_minutes: 0, ..Rules::default() };
        let diary = Diary { hours: &hours, rules, ..Diary::default() };
        let start = at("2026-03-29T01:45");
        assert_eq!(diary.explain(start, start - 48.hours()), [Hidden::Skipped]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        /// What is not hidden is shown, and what is shown is not hidden.
        #[test]
        fn only_what_is_shown_has_nothing_that_hides_it(
            start in 0..21 * 288_i64,
            busy in prop::collection::vec((0..21 * 288_i64, 15..180_i64), 0..30),
            off in prop::collection::vec((0..21 * 288_i64, 15..600_i64), 0..3),
            buffer_minutes in 0..60_i64,
            step in prop::sample::select(vec![5_i64, 7, 15, 60]),
        ) {
            let hours: Vec<_> = (1..=5).map(|weekday| WeeklyHours::always(weekday, 540, 960)).collect();
            let spans = |of: &[(i64, i64)]| -> Vec<Span> {
                let start = |after: i64| later(now(), after * 5);
                of.iter().map(|(after, length)| Span::new(start(*after), later(start(*after), *length))).collect()
            };
            let (busy, off) = (spans(&busy), spans(&off));
            let rules = Rules { buffer_minutes, ..Rules::default() };
            let diary = Diary { hours: &hours, staff_busy: &busy, time_off: &off, rules, ..Diary::default() };
            let free = diary.free(now(), later(now(), 30 * DAY_MINUTES), now());
            let asked = later(now(), start / step * step * 5);
            let is_shown = free.iter().any(|span| span.start == asked);
            prop_assert_eq!(diary.explain(asked, now()).is_empty(), is_shown);
            for span in free.iter().take(20) {
                prop_assert_eq!(diary.explain(span.start, now()), vec![]);
            }
        }
    }
}
