//! A meeting in somebody's calendar: read by another program, and telling nothing but the time.

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarEntry};
use tests::{Answer, Person, Portal, on_both, text};

use super::offered;

/// What another program reads in a file.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    uid: String,
    sequence: String,
    method: String,
    status: String,
    summary: String,
    /// Seconds since 1970.
    start: i64,
    end: i64,
}

fn entry(file: &Answer) -> Entry {
    assert_eq!(file.status, 200, "{}", file.body);
    let method = file.body.lines().find_map(|line| line.strip_prefix("METHOD:")).unwrap();
    let kind = format!("text/calendar; charset=utf-8; method={method}");
    assert_eq!(file.header("content-type"), kind);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"mote.ics\"");
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.body.lines().all(|line| line.len() <= 75), "no line is too long");
    assert_eq!(file.body.matches('\n').count(), file.body.matches("\r\n").count());
    let calendar = ICalendar::parse(&file.body).unwrap();
    let is = |kind| calendar.components.iter().filter(move |it| it.component_type == kind);
    assert_eq!(is(ICalendarComponentType::VTimezone).count(), 1);
    let event = is(ICalendarComponentType::VEvent).next().unwrap();
    let value = |name: &str| {
        let has_name = |entry: &&ICalendarEntry| entry.name.as_str() == name;
        let entry = event.entries.iter().find(has_name).unwrap();
        let line = file.body.lines().find(|line| line.starts_with(entry.name.as_str())).unwrap();
        line.split_once(':').unwrap().1.to_owned()
    };
    let dates = calendar.expand_dates(Tz::UTC, 5);
    assert_eq!((dates.events.len(), dates.errors.len()), (1, 0));
    let TimeOrDelta::Time(end) = &dates.events[0].end else { panic!("an end") };
    Entry {
        uid: value("UID"),
        sequence: value("SEQUENCE"),
        method: method.to_owned(),
        status: value("STATUS"),
        summary: value("SUMMARY"),
        start: dates.events[0].start.timestamp(),
        end: end.timestamp(),
    }
}

/// Amina's meeting with Sara, asked for with words that nobody else should see.
async fn asked(amina: &Person) -> (String, i64) {
    let (sara, times) = offered(amina, "Sara").await;
    let fields = [
        ("med", sara.as_str()),
        ("tid", &times[2]),
        ("satt", "besok"),
        ("arende", "Praktikplatsen"),
        ("behov", "Jag talar helst arabiska"),
    ];
    let answer = amina.post_json("/moten", &fields).await.json();
    let start: jiff::Timestamp = times[2].parse().unwrap();
    (text(&answer, "/id").to_owned(), start.as_second())
}

async fn through_a_year(portal: &Portal, now: &str) {
    portal.set_clock(now).await;
    let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
    let (id, start) = asked(&amina).await;
    let file = amina.get(&format!("/moten/{id}/kalender.ics")).await;
    let read = entry(&file);
    let expected = Entry {
        uid: id.clone(),
        sequence: "2".to_owned(),
        method: "REQUEST".to_owned(),
        status: "TENTATIVE".to_owned(),
        summary: "Möte".to_owned(),
        start,
        end: start + 45 * 60,
    };
    assert_eq!(read, expected);
    // What RFC 5546 wants of a request, and nobody in it.
    for line in
        ["ORGANIZER:urn:uuid:", "ATTENDEE;PARTSTAT=TENTATIVE;RSVP=FALSE:urn:uuid:", "DTSTAMP:"]
    {
        assert_eq!(file.body.replace("\r\n ", "").matches(line).count(), 1, "{line}");
    }
    for word in [
        "mailto",
        "Sara",
        "Amina",
        "Lind",
        "Praktik",
        "arabiska",
        "LOCATION",
        "DESCRIPTION",
        "http",
    ] {
        assert!(!file.body.contains(word), "{word}: {}", file.body);
    }
    let staff = format!("/personal/moten/{id}");
    let of_sara = entry(&sara.get(&format!("{staff}/kalender.ics")).await);
    assert_eq!(of_sara, expected, "the same meeting on both sides");
    let yes = [("svar", "bekrafta"), ("version", "1")];
    assert_eq!(sara.post(&format!("{staff}/svar"), &yes).await.status, 303);
    let cancel = format!("/moten/{id}/avboka");
    for (status, sequence, form) in [
        ("CONFIRMED", "4", Some(cancel)),
        ("CANCELLED", "6", Some(format!("/moten/{id}/angra"))),
        ("CONFIRMED", "8", None),
    ] {
        let now = entry(&amina.get(&format!("/moten/{id}/kalender.ics")).await);
        assert_eq!((now.status.as_str(), now.sequence.as_str()), (status, sequence));
        assert_eq!(now.method, if status == "CANCELLED" { "CANCEL" } else { "REQUEST" });
        assert_eq!((now.uid, now.start), (id.clone(), start));
        if let Some(form) = form {
            assert_eq!(amina.post(&form, &[]).await.status, 303);
        }
    }
}

#[tokio::test]
async fn a_meeting_in_the_calendar_is_the_same_time_in_winter_and_in_summer() {
    on_both(async |portal| {
        for now in ["2026-11-24T08:00:00+01:00", "2027-06-01T08:00:00+02:00"] {
            through_a_year(portal, now).await;
        }
        // The first times offered lie after the clock has changed.
        portal.set_clock("2027-10-29T17:00:00+02:00").await;
        let amina = portal.person("amina").await;
        let (id, start) = asked(&amina).await;
        assert_eq!(entry(&amina.get(&format!("/moten/{id}/kalender.ics")).await).start, start);
    })
    .await;
}

#[tokio::test]
async fn the_calendar_file_is_for_the_two_who_meet() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (id, _) = asked(&amina).await;
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Lägg till i kalendern") && page.says("andra kan se kalendern"));
        let own = format!("/moten/{id}/kalender.ics");
        let staff = format!("/personal/moten/{id}/kalender.ics");
        assert_eq!(portal.person("johan").await.get(&own).await.status, 404);
        assert_eq!(amina.get(&staff).await.status, 404);
        assert_eq!(portal.person("erik").await.get(&staff).await.status, 404);
        assert_eq!(portal.person("sara").await.get(&own).await.status, 404);
        let english = amina.post("/sprak", &[("sprak", "en"), ("tillbaka", "/")]).await;
        assert_eq!(english.status, 303);
        assert_eq!(entry(&amina.get(&own).await).summary, "Möte", "the title of its kind");
        portal.change("UPDATE bookings SET meeting_type = NULL").await;
        assert_eq!(entry(&amina.get(&own).await).summary, "Meeting");
    })
    .await;
}
