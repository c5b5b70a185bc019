//! What a calendar file says: one meeting sent to somebody, or all of somebody's meetings to follow.
//!
//! RFC 5546 wants an `ORGANIZER` in every file and an `ATTENDEE` in what is sent. Both are people elsewhere. Here they are
//! a name that no mail reaches and the meeting itself: no file tells who meets whom, and no calendar program can answer
//! by mail from the person's own address. The crate `icalendar` can write no `VTIMEZONE`.

use domain::feed::{Entry, Sureness};
use domain::time::{Span, ZONE, civil};
use jiff::Timestamp;
use jiff::tz::AmbiguousOffset;

use super::line::{address, folded, words};
use super::utc;

/// The organizer when the settings name none: the same in every portal.
pub const NO_ADDRESS: &str = "urn:uuid:0b3f5f0e-6a5c-4f6d-9d53-8a3d1d3f4c52";

/// Summer time in Sweden, as every calendar program reads it.
const STOCKHOLM: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Stockholm",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// One meeting, sent: `REQUEST` puts it in the calendar or changes it there, `CANCEL` takes it away.
pub fn sent(method: &str, organizer: &str, entry: &Entry, now: Timestamp) -> String {
    let answer = if entry.sureness == Sureness::Agreed { "ACCEPTED" } else { "TENTATIVE" };
    // Nobody is asked to answer a file: the answer is given in the portal.
    let attendee = format!("ATTENDEE;PARTSTAT={answer};RSVP=FALSE:urn:uuid:{}", entry.id);
    let mut lines = head(method);
    lines.extend(zone());
    lines.extend(event(organizer, entry, now));
    lines.insert(lines.len().saturating_sub(1), attendee);
    file(lines)
}

/// Meetings to follow (`PUBLISH`), under the calendar's own title. The same meetings give the same bytes.
pub fn published(title: &str, organizer: &str, entries: &[Entry]) -> String {
    let mut lines = head("PUBLISH");
    let title = words(title);
    lines.extend([format!("NAME:{title}"), format!("X-WR-CALNAME:{title}")]);
    // How often to ask again; programs that do not know the first know the second.
    lines.extend(
        ["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"].map(str::to_owned),
    );
    lines.extend(zone());
    for entry in entries {
        lines.extend(event(organizer, entry, entry.changed_at));
    }
    file(lines)
}

fn file(lines: Vec<String>) -> String {
    lines.iter().map(String::as_str).chain(["END:VCALENDAR"]).map(folded).collect()
}

fn head(method: &str) -> Vec<String> {
    let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Portal//SV"].map(str::to_owned);
    lines.into_iter().chain([format!("METHOD:{method}")]).collect()
}

fn zone() -> impl Iterator<Item = String> {
    STOCKHOLM.iter().map(|line| (*line).to_owned())
}

/// The same meeting keeps its `UID` and its `SEQUENCE` rises with every change, so that a calendar replaces what it has.
fn event(organizer: &str, entry: &Entry, stamp: Timestamp) -> Vec<String> {
    let (status, shown) = match entry.sureness {
        Sureness::Agreed => ("CONFIRMED", "OPAQUE"),
        Sureness::Asked => ("TENTATIVE", "OPAQUE"),
        Sureness::Ended => ("CANCELLED", "TRANSPARENT"),
    };
    let [start, end] = times(entry.span);
    vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", entry.id),
        format!("DTSTAMP:{}", utc(stamp)),
        format!("LAST-MODIFIED:{}", utc(entry.changed_at)),
        format!("SEQUENCE:{}", entry.sequence),
        format!("DTSTART{start}"),
        format!("DTEND{end}"),
        format!("SUMMARY:{}", words(&entry.title)),
        format!("STATUS:{status}"),
        format!("TRANSP:{shown}"),
        // Other people with whom the calendar is shared see only that the time is taken.
        "CLASS:PRIVATE".to_owned(),
        format!("ORGANIZER:{}", address(organizer)),
        "END:VEVENT".to_owned(),
    ]
}

/// Start and end on the wall clock in Sweden. A local time that autumn repeats means the first of the two (RFC 5545,
/// 3.3.5), but khal takes the second: a meeting that touches that hour is written in UTC.
fn times(span: Span) -> [String; 2] {
    let both = [span.start, span.end];
    if both.into_iter().any(is_repeated) {
        return both.map(|at| format!(":{}", utc(at)));
    }
    both.map(|at| format!(";TZID=Europe/Stockholm:{}", civil(at).strftime("%Y%m%dT%H%M%S")))
}

/// Whether the clock in Sweden shows this time twice.
fn is_repeated(at: Timestamp) -> bool {
    matches!(ZONE.to_ambiguous_timestamp(civil(at)).offset(), AmbiguousOffset::Fold { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::instant;
    use jiff::ToSpan;
    use jiff::civil::DateTime;

    /// Reads a time as RFC 5545 says: UTC, or the first of the times that the clock shows so.
    fn read(property: &str) -> Timestamp {
        if let Some(utc) = property.strip_prefix(':') {
            let civil = DateTime::strptime("%Y%m%dT%H%M%SZ", utc).unwrap();
            return civil.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
        }
        let local = property.strip_prefix(";TZID=Europe/Stockholm:").unwrap();
        instant(DateTime::strptime("%Y%m%dT%H%M%S", local).unwrap()).unwrap()
    }

    #[test]
    fn every_quarter_of_an_hour_for_ten_years_is_read_as_it_was_meant() {
        let last: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
        let mut start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let mut in_utc = 0;
        while start < last {
            let span = Span::new(start, start + 45.minutes());
            let [from, to] = times(span);
            assert_eq!((read(&from), read(&to)), (span.start, span.end), "{from} {to}");
            assert_eq!(from.starts_with(':'), to.starts_with(':'), "both in one way");
            in_utc += i32::from(from.starts_with(':'));
            start += 15.minutes();
        }
        // A meeting of three quarters touches the double hour at eleven starts each autumn.
        assert_eq!(in_utc, 11 * 11);
    }

    #[test]
    fn every_quarter_of_an_hour_for_ten_years_the_file_and_the_page_name_the_same_minute() {
        let t = app::text::of(domain::language::Language::Swedish);
        let last: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
        let mut start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        while start < last {
            let [from, _] = times(Span::new(start, start + 15.minutes()));
            let page = app::ui::time::clock(t, start);
            if from.starts_with(';') {
                let local = from.rsplit('T').next().unwrap();
                let (hour, minute) = (local[..2].parse::<u8>().unwrap(), &local[2..4]);
                assert_eq!(page, format!("kl. {hour}.{minute}"), "{from}");
            } else {
                // Beside or in the hour that autumn repeats: the page says which, the file is in UTC.
                assert_eq!(app::ui::time::clock(t, read(&from)), page);
            }
            start += 15.minutes();
        }
    }

    /// What a block of the written zone says: the month of the change, its hour on the clock before, and both offsets.
    fn rule(block: &str) -> (i8, i64, i64, i64) {
        let lines = STOCKHOLM.iter().skip_while(|line| **line != format!("BEGIN:{block}"));
        let lines: Vec<_> = lines.take_while(|line| **line != format!("END:{block}")).collect();
        let value = |start: &str| lines.iter().find_map(|line| line.strip_prefix(start)).unwrap();
        let month = value("RRULE:FREQ=YEARLY;BYMONTH=").split_once(";BYDAY=-1SU").unwrap();
        assert_eq!(month.1, "", "the last Sunday and nothing else");
        let hour = value("DTSTART:").split_once('T').unwrap().1[..2].parse().unwrap();
        let offset = |start| value(start)[1..3].parse().unwrap();
        (month.0.parse().unwrap(), hour, offset("TZOFFSETFROM:"), offset("TZOFFSETTO:"))
    }

    #[test]
    fn the_zone_that_is_written_changes_the_clock_when_sweden_does() {
        for (year, block) in (2026..2037).flat_map(|year| [(year, "DAYLIGHT"), (year, "STANDARD")])
        {
            let (month, hour, before, after) = rule(block);
            let last = jiff::civil::date(year, month, 1).last_of_month();
            let back = i64::from(last.weekday().to_sunday_zero_offset());
            let sunday = last.saturating_sub(back.days());
            let utc = sunday.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
            let change = utc.timestamp() + (hour - before).hours();
            let hours = |at| i64::from(ZONE.to_offset(at).seconds() / 3600);
            assert_eq!((hours(change - 1.second()), hours(change)), (before, after), "{year}");
        }
    }

    #[test]
    fn the_zone_is_the_one_that_is_compiled_in() {
        for year in 2026..2037 {
            let clocks = ["03-31T01:00:00Z", "10-31T01:00:00Z"].map(|end| {
                let end: Timestamp = format!("{year}-{end}").parse().unwrap();
                let back = i64::from(end.to_zoned(ZONE.clone()).weekday().to_sunday_zero_offset());
                end - (back * 24).hours()
            });
            for (change, before, after) in [(clocks[0], 1, 2), (clocks[1], 2, 1)] {
                let hours = |at| ZONE.to_offset(at).seconds() / 3600;
                assert_eq!((hours(change - 1.second()), hours(change)), (before, after), "{year}");
            }
        }
    }

    #[test]
    fn what_staff_typed_as_a_title_stays_a_title() {
        let entry = Entry {
            id: uuid::Uuid::from_u128(7),
            span: Span::new(Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH + 1.hour()),
            sureness: Sureness::Agreed,
            sequence: 2,
            changed_at: Timestamp::UNIX_EPOCH,
            title: format!("Möte;\nATTENDEE:mailto:a@b.example\r\n{}", "ö".repeat(60)),
        };
        let file = sent("REQUEST", "mailto:a@b.example\r\nX-ONE:1", &entry, Timestamp::UNIX_EPOCH);
        let lines: Vec<_> = file.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "{file}");
        assert_eq!(lines.iter().filter(|line| line.starts_with("ATTENDEE")).count(), 1);
        assert!(!file.contains("\r\nX-ONE"), "{file}");
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    }
}
