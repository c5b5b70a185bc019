//! Meetings that a calendar fetches by itself: made, fetched, changed, turned off.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod gone;
mod khal;

use calcard::icalendar::ICalendar;
use tests::{Answer, Person, Portal, on_both, text};

use super::booking::offered;

const OWN: &str = "/moten/kalender";
const STAFF: &str = "/personal/tider/kalender";

/// Makes an address and reads it from the page that shows it once; gives its path.
pub async fn address(person: &Person, page: &str) -> String {
    let (to, fresh) = person.post_and_follow(page, &[]).await;
    assert_eq!(to, page);
    let at = fresh.body.find("/kalender/").unwrap_or_else(|| panic!("{}", fresh.words()));
    let path: String = fresh.body[at..].chars().take_while(|c| *c != '"').collect();
    assert!(path.rsplit('.').next() == Some("ics") && path.len() > 50, "{path}");
    path
}

/// Amina asks Sara for a time, with words nobody else should see; gives the meeting's id.
async fn asked(amina: &Person) -> String {
    let (sara, times) = offered(amina, "Sara").await;
    let fields = [
        ("med", sara.as_str()),
        ("tid", &times[2]),
        ("satt", "besok"),
        ("arende", "Praktikplatsen"),
        ("behov", "Jag talar helst arabiska"),
    ];
    text(&amina.post_json("/moten", &fields).await.json(), "/id").to_owned()
}

/// The event of one meeting as it stands in the file, unfolded.
pub fn event(feed: &Answer, id: &str) -> String {
    assert_eq!(feed.status, 200, "{}", feed.body);
    ICalendar::parse(&feed.body).unwrap();
    let whole = feed.body.replace("\r\n ", "");
    let mut events = whole.split("BEGIN:VEVENT").skip(1);
    let found = events.find(|event| event.contains(&format!("UID:{id}\r\n")));
    found.unwrap_or_else(|| panic!("{id} is not in {whole}")).to_owned()
}

async fn change(portal: &Portal, sql: &str) {
    portal.change(sql).await;
}

#[tokio::test]
async fn a_calendar_follows_aminas_meetings_through_their_changes() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = asked(&amina).await;
        assert!(amina.get("/moten").await.addresses(OWN).contains(&OWN.to_owned()));
        let feed = address(&amina, OWN).await;
        let program = portal.stranger();
        let first = program.get(&feed).await;
        assert_eq!(first.header("content-type"), "text/calendar; charset=utf-8; method=PUBLISH");
        assert_eq!(first.header("cache-control"), "private, no-cache");
        let waiting = event(&first, &id);
        assert!(waiting.contains("STATUS:TENTATIVE\r\n") && waiting.contains("SEQUENCE:1\r\n"));
        assert!(waiting.contains("SUMMARY:Möte\r\n") && waiting.contains("ORGANIZER:urn:uuid:"));
        for word in
            ["Sara", "Amina", "Lind", "Praktik", "arabiska", "LOCATION", "ATTENDEE", "mailto"]
        {
            assert!(!first.body.contains(word), "{word}: {}", first.body);
        }
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        let booked = event(&program.get(&feed).await, &id);
        assert!(booked.contains("STATUS:CONFIRMED\r\n") && booked.contains("SEQUENCE:2\r\n"));
        assert_eq!(amina.post(&format!("/moten/{id}/avboka"), &[]).await.status, 303);
        let cancelled = program.get(&feed).await;
        let gone = event(&cancelled, &id);
        assert!(gone.contains("STATUS:CANCELLED\r\n") && gone.contains("SEQUENCE:3\r\n"));
        portal.set_clock("2027-03-01T08:00:00+01:00").await;
        assert!(!program.get(&feed).await.body.contains(&id), "old news is gone");
    })
    .await;
}

#[tokio::test]
async fn a_program_that_has_the_latest_gets_nothing_more() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let feed = address(&amina, OWN).await;
        let program = portal.stranger();
        let tag = program.get(&feed).await.header("etag");
        assert!(tag.starts_with("W/\""), "{tag}");
        let known = |tag: &str| program.request("GET", &feed).header("if-none-match", tag);
        let same = Person::send(known(&tag)).await;
        assert_eq!((same.status, same.body.as_str()), (304, ""));
        asked(&amina).await;
        let other = Person::send(known(&tag)).await;
        assert_eq!(other.status, 200);
        assert_ne!(other.header("etag"), tag);
    })
    .await;
}

#[tokio::test]
async fn an_address_is_shown_once_and_stored_as_a_hash() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let page = amina.get(OWN).await;
        assert!(page.says("Just nu hämtar ingen kalender dina möten."));
        assert!(page.says("Aldrig vem du träffar") && page.says("Alla som har adressen"));
        let events = portal.count("events").await;
        let feed = address(&amina, OWN).await;
        assert_eq!(portal.count("events").await, events + 1);
        let again = amina.get(OWN).await;
        assert!(!again.body.contains("/kalender/") || !again.body.contains(&feed), "once");
        assert!(again.says("Du skapade en adress tisdag 24 november 2026 kl. 8.00."));
        let secret = feed.trim_start_matches("/kalender/").trim_end_matches(".ics");
        let kept = format!("SELECT COUNT(*) FROM answers WHERE body LIKE '%{secret}%'");
        assert_eq!(portal.query(&kept).await, 0, "not with the form's answer either");
        assert_eq!(portal.query("SELECT COUNT(*) FROM feeds").await, 1);
        // The same form again has no second effect and shows no secret.
        let form = [("nyckel", "samma")];
        let first = amina.post_json(OWN, &form).await;
        assert_eq!(first.status, 201);
        let made = first.json();
        assert!(text(&made, "/address").contains("/kalender/"));
        let repeat = amina.post_json(OWN, &form).await.json();
        assert_eq!(text(&repeat, "/address"), "");
        assert_eq!(portal.stranger().get(&feed).await.status, 404, "the first one is replaced");
        let newer = text(&made, "/address");
        let newer = &newer[newer.find("/kalender/").unwrap()..];
        assert_eq!(portal.stranger().get(newer).await.status, 200, "the repeat changed nothing");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_off_unknown_or_protected_looks_like_none() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let program = portal.stranger();
        let bare = |answer: &Answer, path: &str| answer.body.replace(path, "");
        let unknown = "/kalender/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics";
        let never = program.get(unknown).await;
        assert_eq!(never.status, 404);
        let feed = address(&amina, OWN).await;
        let without_end = feed.trim_end_matches(".ics").to_owned();
        assert_eq!(program.get(&without_end).await.status, 404);
        change(portal, "UPDATE people SET is_protected = TRUE WHERE handle = 'amina'").await;
        let protected = program.get(&feed).await;
        assert_eq!(protected.status, 404);
        assert_eq!(bare(&protected, &feed), bare(&never, unknown));
        assert_eq!(protected.headers(), never.headers());
        let page = amina.get(OWN).await;
        assert!(page.says("Den här delen är avstängd för dig.") && !page.says("Skapa en adress"));
        assert_eq!(amina.post(OWN, &[]).await.status, 404);
        change(portal, "UPDATE people SET is_protected = FALSE WHERE handle = 'amina'").await;
        assert_eq!(program.get(&feed).await.status, 200);
        let (_, page) = amina.post_and_follow("/moten/kalender/av", &[]).await;
        assert!(page.says("Adressen är avstängd.") && page.says("Skapa en adress"));
        let off = program.get(&feed).await;
        assert_eq!((off.status, bare(&off, &feed)), (404, bare(&never, unknown)));
    })
    .await;
}

#[tokio::test]
async fn staff_follow_their_own_meetings_and_nobody_is_named() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = asked(&amina).await;
        assert!(sara.get("/personal/tider").await.addresses(STAFF).contains(&STAFF.to_owned()));
        let feed = address(&sara, STAFF).await;
        let looks = portal.count("looks").await;
        let program = portal.stranger();
        let file = program.get(&feed).await;
        assert!(event(&file, &id).contains("SUMMARY:Möte\r\n"));
        for word in ["Amina", "Yusuf", "Johan", "Praktik", "arabiska"] {
            assert!(!file.body.contains(word), "{word}");
        }
        assert_eq!(portal.count("looks").await, looks, "nobody was looked at");
        change(portal, "UPDATE people SET is_protected = TRUE WHERE handle = 'amina'").await;
        assert!(!program.get(&feed).await.body.contains(&id));
        // Those whom nobody books have no such page.
        assert_eq!(portal.person("lena").await.get(STAFF).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_title_typed_by_staff_can_neither_break_the_file_nor_grow_a_line() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = asked(&amina).await;
        let uuid = if portal.database == tests::Database::Sqlite {
            "X'00000000000040008000000000000001'"
        } else {
            "'00000000-0000-4000-8000-000000000001'"
        };
        change(
            portal,
            &format!(
                "INSERT INTO meeting_types (id, sub_project, name, calendar_title, changed_at)
                 VALUES ({uuid}, 'x', 'x', 'Träff; kort, och en\nSTATUS:CANCELLED \\ med många ord som gör raden lång', 0)"
            ),
        )
        .await;
        change(portal, &format!("UPDATE bookings SET meeting_type = {uuid}")).await;
        let said = "SUMMARY:Träff\\; kort\\, och en\\nSTATUS:CANCELLED \\\\ med många ord";
        let feed = portal.stranger().get(&address(&amina, OWN).await).await;
        assert!(event(&feed, &id).contains(said), "{}", feed.body);
        let one = amina.get(&format!("/moten/{id}/kalender.ics")).await;
        assert!(event(&one, &id).contains(said) && one.body.contains("METHOD:REQUEST"));
        for line in feed.body.split("\r\n").chain(one.body.split("\r\n")) {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
    })
    .await;
}
