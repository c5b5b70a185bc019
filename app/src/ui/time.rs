//! The one place that puts times into words: for pages, labels, messages and calendar files alike.

use domain::time::{Span, ZONE, civil};
use jiff::civil::{Date, Weekday};
use jiff::tz::AmbiguousOffset;
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;

use crate::text::T;

/// A meeting: "tisdag 24 november 2026 kl. 14.30–15.15 (45 minuter)".
pub fn when(t: T, span: Span) -> String {
    let first = civil(span.start).date();
    let last = civil(span.end).date();
    let start = bare_clock(t, span.start);
    let end = bare_clock(t, span.end);
    let length = span_words(t, span);
    plain(&if first == last {
        t.time_when(day(t, first), start, end, length)
    } else {
        t.time_when_days(day(t, first), start, day(t, last), end, length)
    })
}

/// The hours alone, under a heading that says the day: "kl. 14.30–15.15 (45 minuter)".
pub fn hours(t: T, span: Span) -> String {
    let (start, end) = (bare_clock(t, span.start), bare_clock(t, span.end));
    plain(&t.time_hours(start, end, span_words(t, span)))
}

/// "tisdag 24 november 2026 kl. 14.30".
pub fn moment(t: T, at: Timestamp) -> String {
    plain(&t.time_moment(day(t, civil(at).date()), bare_clock(t, at)))
}

/// "tisdag 24 november 2026".
pub fn day(t: T, date: Date) -> String {
    let (number, year) = (date.day().to_string(), date.year().to_string());
    plain(&t.time_day(weekday(t, date.weekday()), number, month(t, date), year))
}

/// A day whose year goes without saying: "tisdag 24 november".
pub fn short_day(t: T, date: Date) -> String {
    plain(&t.time_short_day(weekday(t, date.weekday()), date.day().to_string(), month(t, date)))
}

/// "kl. 14.30". The hour that autumn repeats is told apart: "kl. 2.30 (sommartid)".
pub fn clock(t: T, at: Timestamp) -> String {
    plain(&t.time_at(bare_clock(t, at)))
}

/// How long: "45 minuter", "1 timme", "1 timme och 30 minuter".
pub fn span_words(t: T, span: Span) -> String {
    let minutes = span.minutes().max(0);
    plain(&match (minutes / 60, minutes % 60) {
        (0, minutes) => t.time_minutes(minutes),
        (hours, 0) => t.time_hours_long(hours),
        (hours, minutes) => t.time_and(t.time_hours_long(hours), t.time_minutes(minutes)),
    })
}

/// A length of so many minutes in words: "45 minuter", "24 timmar".
pub fn length(t: T, minutes: i64) -> String {
    let start = Timestamp::UNIX_EPOCH;
    let end = start.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(start);
    span_words(t, Span::new(start, end))
}

/// When a phone is answered, as it was written ("vardagar 9–15"), with the one word in it of the page's language.
pub fn reach(t: T, hours: &str) -> String {
    let word = t.time_weekdays();
    let mut letters = word.chars();
    let capital: String = letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default();
    hours.replace("vardagar", &word).replace("Vardagar", &capital)
}

/// The name of a weekday, in lower case in Swedish: "tisdag".
pub fn weekday(t: T, weekday: Weekday) -> String {
    match weekday {
        Weekday::Monday => t.time_monday(),
        Weekday::Tuesday => t.time_tuesday(),
        Weekday::Wednesday => t.time_wednesday(),
        Weekday::Thursday => t.time_thursday(),
        Weekday::Friday => t.time_friday(),
        Weekday::Saturday => t.time_saturday(),
        Weekday::Sunday => t.time_sunday(),
    }
}

/// The name of a month.
pub fn month(t: T, date: Date) -> String {
    match date.month() {
        1 => t.time_january(),
        2 => t.time_february(),
        3 => t.time_march(),
        4 => t.time_april(),
        5 => t.time_may(),
        6 => t.time_june(),
        7 => t.time_july(),
        8 => t.time_august(),
        9 => t.time_september(),
        10 => t.time_october(),
        11 => t.time_november(),
        _ => t.time_december(),
    }
}

/// "14.30", and which of the two hours when autumn has two.
fn bare_clock(t: T, at: Timestamp) -> String {
    let local = civil(at);
    let clock = t.time_clock(local.hour().to_string(), format!("{:02}", local.minute()));
    match ZONE.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Fold { before, .. } if ZONE.to_offset(at) == before => {
            t.time_summer(clock)
        }
        AmbiguousOffset::Fold { .. } => t.time_winter(clock),
        AmbiguousOffset::Gap { .. } | AmbiguousOffset::Unambiguous { .. } => clock,
    }
}

/// Without the isolation marks of the text system: every part is in the page's own language, and the words
/// also go where marks would show (calendar files, text messages).
fn plain(words: &str) -> String {
    words.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

/// Every word a time can be told with, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let list = |rows: Vec<String>| {
        let rows: Vec<_> = rows.into_iter().map(|row| view! { <li>{row}</li> }).collect();
        view! { <ul class="p-plain">{rows}</ul> }.into_any()
    };
    let days = (1..=12).map(|month| day(t, Date::constant(2026, month, 1))).collect();
    let span = |start: &str, minutes| {
        let start: Timestamp = start.parse().unwrap_or_default();
        when(t, Span::new(start, start + SignedDuration::from_mins(minutes)))
    };
    let noon = "2026-11-24T12:00:00Z";
    vec![
        ("months-and-weekdays", list(days)),
        ("lengths", list([1, 45, 60, 61, 90, 120].map(|minutes| span(noon, minutes)).to_vec())),
        ("over-midnight", list(vec![span("2026-11-24T22:30:00Z", 60)])),
        (
            "clocks-go-back",
            list(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map(|at| span(at, 20)).to_vec()),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::language::Language;
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;
    use crate::text;

    fn span(start: &str, end: &str) -> Span {
        Span::new(start.parse().unwrap(), end.parse().unwrap())
    }

    #[test]
    fn a_meeting_says_weekday_date_clock_and_length() {
        let span = span("2026-11-24T13:30:00Z", "2026-11-24T14:15:00Z");
        assert_eq!(
            when(text::of(Language::Swedish), span),
            "tisdag 24 november 2026 kl. 14.30–15.15 (45 minuter)"
        );
        assert_eq!(
            when(text::of(Language::English), span),
            "Tuesday 24 November 2026, 14:30–15:15 (45 minutes)"
        );
    }

    #[test]
    fn the_hour_that_autumn_repeats_is_told_apart() {
        let t = text::of(Language::Swedish);
        assert_eq!(clock(t, "2026-10-25T00:30:00Z".parse().unwrap()), "kl. 2.30 (sommartid)");
        assert_eq!(clock(t, "2026-10-25T01:30:00Z".parse().unwrap()), "kl. 2.30 (normaltid)");
        assert_eq!(clock(t, "2026-10-25T02:00:00Z".parse().unwrap()), "kl. 3.00");
        assert_eq!(
            hours(t, span("2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z")),
            "kl. 2.30 (sommartid)–2.15 (normaltid) (45 minuter)"
        );
    }

    /// The labels of a day's quarters, and the quarters: `clock` alone, for the day stands beside it.
    fn labels(t: T, date: Date) -> Vec<String> {
        let midnight = |date: Date| ZONE.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
        let (mut at, end) = (midnight(date), midnight(date.tomorrow().unwrap()));
        let mut labels = Vec::new();
        while at < end {
            labels.push(clock(t, at));
            at += SignedDuration::from_mins(15);
        }
        labels
    }

    #[test]
    fn no_two_quarters_of_an_hour_until_2036_have_the_same_words() {
        let t = text::of(Language::Swedish);
        let ordinary = labels(t, date(2026, 1, 1));
        let (mut short, mut long) = (0, 0);
        for day in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2037) {
            let labels = labels(t, day);
            let distinct: BTreeSet<_> = labels.iter().collect();
            assert_eq!(distinct.len(), labels.len(), "{day}");
            match labels.len() {
                96 => assert_eq!(labels, ordinary, "{day}"),
                92 => {
                    assert!(!labels.iter().any(|label| label.starts_with("kl. 2.")), "{day}");
                    short += 1;
                }
                _ => {
                    for twice in ["2.00", "2.15", "2.30", "2.45"] {
                        for which in ["sommartid", "normaltid"] {
                            let label = format!("kl. {twice} ({which})");
                            assert!(labels.contains(&label), "{day} {label}");
                        }
                    }
                    assert_eq!(labels.len(), 100);
                    long += 1;
                }
            }
        }
        assert_eq!((short, long), (11, 11));
    }

    #[test]
    fn length_is_told_in_hours_and_minutes() {
        let sv = text::of(Language::Swedish);
        let en = text::of(Language::English);
        let hour = span("2026-06-01T08:00:00Z", "2026-06-01T09:00:00Z");
        let longer = span("2026-06-01T08:00:00Z", "2026-06-01T10:01:00Z");
        assert_eq!(span_words(sv, hour), "1 timme");
        assert_eq!(span_words(sv, longer), "2 timmar och 1 minut");
        assert_eq!(span_words(en, longer), "2 hours and 1 minute");
    }

    #[test]
    fn a_meeting_past_midnight_says_both_days() {
        let late = span("2026-06-01T21:30:00Z", "2026-06-01T22:15:00Z");
        assert_eq!(
            when(text::of(Language::Swedish), late),
            "måndag 1 juni 2026 kl. 23.30 – tisdag 2 juni 2026 kl. 0.15 (45 minuter)"
        );
    }

    #[test]
    fn days_are_written_with_their_weekday() {
        let t = text::of(Language::Swedish);
        assert_eq!(day(t, date(2028, 2, 29)), "tisdag 29 februari 2028");
        assert_eq!(short_day(t, date(2026, 12, 6)), "söndag 6 december");
    }
}
