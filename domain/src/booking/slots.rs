//! Which times a participant can ask a member of staff for.
//!
//! Hours are wall-clock times in Sweden, meetings are instants. The hour that autumn repeats is two hours, told apart
//! by their labels; the one that spring skips is none, and no meeting is offered across it, whose label would mislead.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Refusal, SingleDay, WeeklyHours};
use crate::holiday::Holiday;
use crate::time::{self, Span, ZONE};

mod explain;

pub use explain::Hidden;

/// Meetings start on whole steps of this many minutes on the wall clock.
pub const GRAIN_MINUTES: i64 = 5;

const DAY_MINUTES: i64 = 1_440;

/// How a member of staff wants to be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How long a meeting is.
    pub length_minutes: i64,
    /// Free time kept before and after each of the staff's meetings.
    pub buffer_minutes: i64,
    /// Free time that this kind of meeting needs before it, at least.
    pub before_minutes: i64,
    /// Free time that this kind of meeting needs after it, at least.
    pub after_minutes: i64,
    /// The shortest time between asking and meeting.
    pub notice_minutes: i64,
    /// How many days ahead can be asked for, counted from today.
    pub horizon_days: i64,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            length_minutes: 45,
            buffer_minutes: 15,
            before_minutes: 0,
            after_minutes: 0,
            notice_minutes: DAY_MINUTES,
            horizon_days: 60,
        }
    }
}

impl Rules {
    /// The meeting that starts at `start`.
    pub fn meeting(self, start: Timestamp) -> Span {
        Span::new(start, later(start, self.length_minutes))
    }

    /// The free time kept before a meeting.
    pub fn before(self) -> i64 {
        self.buffer_minutes.max(self.before_minutes).max(0)
    }

    /// The free time kept after a meeting.
    pub fn after(self) -> i64 {
        self.buffer_minutes.max(self.after_minutes).max(0)
    }

    /// A meeting with the free time kept around it.
    fn wide(self, meeting: Span) -> Span {
        Span::new(later(meeting.start, -self.before()), later(meeting.end, self.after()))
    }

    /// The first instant that is not too soon to ask for.
    pub fn earliest(self, now: Timestamp) -> Timestamp {
        later(now, self.notice_minutes.max(0))
    }

    /// The last day that can be asked for.
    pub fn last_day(self, now: Timestamp) -> Date {
        time::day(now).saturating_add(self.horizon_days.max(0).days())
    }
}

/// What decides whether a time can be asked for: the staff's hours and rules, and when the two are busy.
#[derive(Clone, Copy, Debug, Default)]
pub struct Diary<'a> {
    pub hours: &'a [WeeklyHours],
    /// Days whose hours replace those of the weekday.
    pub days: &'a [SingleDay],
    /// When the member of staff is not there; no buffer is kept around it.
    pub time_off: &'a [Span],
    pub rules: Rules,
    /// Live meetings of the member of staff; the buffer is kept around these.
    pub staff_busy: &'a [Span],
    /// The free time that the staff's meetings need around them because of their kind, the meetings within it.
    pub staff_kept: &'a [Span],
    /// Live meetings of the participant, with anybody.
    pub participant_busy: &'a [Span],
    /// Days with as many meetings of the kind as there can be.
    pub full_days: &'a [Date],
}

impl<'a> Diary<'a> {
    /// The hours that hold on a day: its own; none on a holiday; otherwise those of every week.
    pub(super) fn hours_on(self, day: Date) -> &'a [WeeklyHours] {
        match self.days.iter().find(|single| single.day == day) {
            Some(single) => &single.hours,
            None if Holiday::on(day).is_some() => &[],
            None => self.hours,
        }
    }

    /// When the member of staff can be met on a day.
    pub(super) fn open_on(self, day: Date) -> impl Iterator<Item = Span> + use<'a> {
        self.hours_on(day).iter().flat_map(move |hours| hours.on(day))
    }

    /// Whether the member of staff meets people at all within a window, whoever has their time.
    pub fn is_open(self, window: Span) -> bool {
        let is_off = |open: Span| {
            self.time_off.iter().any(|off| off.start <= open.start && open.end <= off.end)
        };
        let mut days = time::day(window.start).series(1.day());
        let in_window = days.by_ref().take_while(|day| *day <= time::day(window.end));
        let mut open = in_window.flat_map(|day| self.open_on(day));
        open.any(|open| open.overlaps(window) && !is_off(open))
    }

    /// The first time off that touches the span.
    fn first_time_off(self, span: Span) -> Option<Span> {
        self.time_off.iter().copied().filter(|off| off.overlaps(span)).min()
    }

    /// The free times that start within `[from, until)`, in order: back to back with the buffer between,
    /// starting afresh after each meeting already there.
    pub fn free(self, from: Timestamp, until: Timestamp, now: Timestamp) -> Vec<Span> {
        let length = self.rules.length_minutes;
        let (before, between) = (self.rules.before(), self.rules.before().max(self.rules.after()));
        let first = from.max(self.rules.earliest(now)).max(later(now, 1));
        let last_day = self.rules.last_day(now).min(time::day(until));
        if length <= 0 {
            return Vec::new();
        }
        let (taken, kept) = (in_order(self.staff_busy), in_order(self.staff_kept));
        let mut free = Vec::new();
        for day in time::day(first).series(1.day()).take_while(|day| *day <= last_day) {
            if self.full_days.contains(&day) {
                continue;
            }
            for open in self.open_on(day) {
                let is_bent = ZONE.to_offset(open.start) != ZONE.to_offset(open.end);
                let mut start = on_grain(open.start);
                while later(start, length) <= open.end && start < until {
                    let meeting = self.rules.meeting(start);
                    if let Some(clash) = first_clash(&taken, self.rules.wide(meeting)) {
                        start = on_grain(later(clash.end, before));
                        continue;
                    }
                    if let Some(clash) = first_clash(&kept, meeting) {
                        start = on_grain(clash.end);
                        continue;
                    }
                    if let Some(off) = self.first_time_off(meeting) {
                        start = on_grain(off.end);
                        continue;
                    }
                    start = on_grain(later(start, length + between));
                    let suits = meeting.start >= first
                        && !self.participant_busy.iter().any(|busy| busy.overlaps(meeting))
                        && (!is_bent || is_plain(meeting));
                    if suits {
                        free.push(meeting);
                    }
                }
            }
        }
        free.sort_unstable();
        free.dedup();
        free
    }

    /// Whether exactly this time can be asked for at `now`; says what stands in the way.
    pub fn check(self, meeting: Span, now: Timestamp) -> Result<(), Refusal> {
        if meeting.start <= now {
            return Err(Refusal::Past);
        }
        if meeting.start < self.rules.earliest(now) {
            return Err(Refusal::TooShortNotice);
        }
        let day = time::day(meeting.start);
        if day > self.rules.last_day(now) {
            return Err(Refusal::TooFarAhead);
        }
        let is_open =
            self.open_on(day).any(|open| open.start <= meeting.start && meeting.end <= open.end);
        let fits = meeting == self.rules.meeting(meeting.start)
            && on_grain(meeting.start) == meeting.start
            && is_plain(meeting);
        if !is_open || !fits || self.first_time_off(meeting).is_some() {
            return Err(Refusal::OutsideHours);
        }
        let wide = self.rules.wide(meeting);
        let is_taken = self.staff_busy.iter().any(|busy| busy.overlaps(wide))
            || self.staff_kept.iter().any(|busy| busy.overlaps(meeting))
            || self.participant_busy.iter().any(|busy| busy.overlaps(meeting));
        if is_taken {
            return Err(Refusal::SlotTaken);
        }
        if self.full_days.contains(&day) { Err(Refusal::DayFull) } else { Ok(()) }
    }

    /// Whether a meeting that gave up its time can have it again: nobody has taken it and the member of staff is there,
    /// by the time off and the single days of this diary. Notice, weekly hours and buffer do not matter, for it was
    /// agreed when they did not stand in the way.
    pub fn is_still_free(self, meeting: Span) -> Result<(), Refusal> {
        self.is_untaken(meeting)?;
        let day = time::day(meeting.start);
        let is_closed = self.days.iter().any(|single| single.day == day && !single.holds(meeting));
        let is_away = is_closed || self.first_time_off(meeting).is_some();
        if is_away { Err(Refusal::StaffAway) } else { Ok(()) }
    }

    /// Whether a time that was held until now can be taken: nobody else has it. What the member of staff has said of
    /// their hours since does not matter, for they kept what was held in them.
    pub fn is_untaken(self, meeting: Span) -> Result<(), Refusal> {
        let mut busy = self.staff_busy.iter().chain(self.participant_busy);
        if busy.any(|busy| busy.overlaps(meeting)) { Err(Refusal::SlotTaken) } else { Ok(()) }
    }
}

/// The `count` times nearest to the one wished for, in order of time.
pub fn nearest(free: &[Span], wished: Timestamp, count: usize) -> Vec<Span> {
    let mut near = free.to_vec();
    near.sort_by_key(|span| (span.start.duration_since(wished).abs(), span.start));
    near.truncate(count);
    near.sort_unstable();
    near
}

/// Whether the wall clock tells the truth about the meeting: it does not lie across the hour that spring skips.
/// In autumn the label says which of the two times each end is.
fn is_plain(meeting: Span) -> bool {
    ZONE.to_offset(meeting.end) <= ZONE.to_offset(meeting.start)
}

fn later(at: Timestamp, minutes: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(at)
}

/// The same instant, or the next whole step. Sweden's offsets are whole hours, so the step is the same in UTC.
fn on_grain(at: Timestamp) -> Timestamp {
    let grain = GRAIN_MINUTES * 60;
    let seconds = at.as_second() + i64::from(at.subsec_nanosecond() > 0);
    let rest = seconds.rem_euclid(grain);
    let whole = if rest == 0 { seconds } else { seconds - rest + grain };
    Timestamp::from_second(whole).unwrap_or(at)
}

/// The spans in order, those that touch made one: then the first clash is found by halving.
fn in_order(spans: &[Span]) -> Vec<Span> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

fn first_clash(taken: &[Span], wide: Span) -> Option<Span> {
    let next = taken.partition_point(|span| span.end <= wide.start);
    taken.get(next).copied().filter(|span| span.overlaps(wide))
}

#[cfg(test)]
mod closed;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod years;
