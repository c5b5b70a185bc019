//! Kinds of meetings: what can be chosen, how long it takes, what is booked at once, and how late it can be changed.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so"
)]

pub mod desk;
mod moving;

use jiff::Timestamp;
use serde_json::Value;
use tests::{Answer, Person, on_both, text};

use crate::booking::offered;

/// The id of a kind that the person can choose.
async fn kind(person: &Person, name: &str) -> String {
    let list = person.get_json("/moten/boka").await.json();
    let kinds = list["types"].as_array().unwrap();
    let found = kinds.iter().find(|kind| text(kind, "/name") == name).unwrap();
    text(found, "/id").to_owned()
}

/// The free times of a kind with one handler: the start, and how many minutes.
async fn times(person: &Person, address: &str) -> Vec<(String, i64)> {
    let list = person.get_json(address).await.json();
    let minutes = |slot: &Value| {
        let at = |path| text(slot, path).parse::<Timestamp>().unwrap();
        at("/end").duration_since(at("/start")).as_mins()
    };
    let slots = list["slots"].as_array().unwrap().iter();
    slots.map(|slot| (text(slot, "/start").to_owned(), minutes(slot))).collect()
}

fn told(answer: &Answer) -> (u16, String, String) {
    let json = answer.json();
    let part = |path| text(&json, path).to_owned();
    (answer.status, part("/errors/0/field"), part("/errors/0/code"))
}

#[tokio::test]
async fn amina_chooses_a_short_call_and_it_is_booked_at_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        let call = kind(&amina, "Kort samtal i telefon").await;
        let whom = amina.get("/moten/boka").await;
        assert!(whom.says("Vad för slags möte?") && whom.says("20 minuter. Tiden bokas direkt."));
        assert!(!whom.says("Första mötet"), "staff alone book it");

        let first = [("med", sara.as_str()), ("typ", &call), ("tolk", "")];
        let (to, time) = amina.post_and_follow("/moten/boka", &first).await;
        assert!(time.says("Mötet tar 20 minuter."));
        let address = format!("/moten/boka?med={sara}&typ={call}");
        let free = times(&amina, &address).await;
        assert!(free.iter().all(|(start, minutes)| *minutes == 20 && time.body.contains(start)));
        let (to, needs) = amina.post_and_follow(&to, &[("tid", &free[3].0)]).await;
        assert!(needs.says("Telefon") && !needs.says("Promenad"), "only what the kind allows");
        assert_eq!(amina.post(&to, &[("satt", "promenad")]).await.status, 422);
        let (_, check) = amina.post_and_follow(&to, &[("satt", "telefon")]).await;
        assert!(check.says("Kort samtal i telefon") && check.says("Boka tiden"));
        let sent = ["med", "typ", "tid", "satt", "tolk", "behov", "arende", "nyckel"];
        let sent = sent.map(|name| (name, check.field(name).unwrap()));
        let sent: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (_, meeting) = amina.post_and_follow("/moten", &sent).await;
        assert!(meeting.says("Bokad") && meeting.says("Kort samtal i telefon"));
        let told = "SELECT COUNT(*) FROM messages WHERE kind = 'booking_made'";
        assert_eq!(portal.query(told).await, 1, "sara is told");
    })
    .await;
}

#[tokio::test]
async fn an_interpreter_makes_the_meeting_longer_already_among_the_times() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        let talk = kind(&amina, "Samtal").await;
        let plain = times(&amina, &format!("/moten/boka?med={sara}&typ={talk}")).await;
        let long = times(&amina, &format!("/moten/boka?med={sara}&typ={talk}&tolk=dari")).await;
        assert!(plain.iter().all(|(_, minutes)| *minutes == 45));
        assert!(!long.is_empty() && long.iter().all(|(_, minutes)| *minutes == 70));
        amina.post("/moten/boka", &[("med", &sara), ("typ", &talk), ("tolk", "dari")]).await;
        let page = amina.get("/moten/boka/tid").await;
        assert!(long.iter().all(|(start, _)| page.body.contains(start)));
        // A time between two long ones fits a short meeting, and not a long one.
        let short_only =
            plain.iter().find(|(start, _)| !long.iter().any(|(other, _)| other == start));
        let fields = |start: &str, tolk: &str| {
            [("med", &*sara), ("typ", &*talk), ("tid", start), ("satt", "besok"), ("tolk", tolk)]
                .map(|(name, value)| (name, value.to_owned()))
        };
        let send = async |start: &str, tolk: &str| {
            let fields = fields(start, tolk);
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            amina.post_json("/moten", &fields).await
        };
        let asked = send(&long[0].0, "dari").await;
        assert_eq!(asked.status, 201);
        let at = |path| text(&asked.json(), path).parse::<Timestamp>().unwrap();
        assert_eq!(at("/end").duration_since(at("/start")).as_mins(), 70);
        assert!(short_only.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_cannot_be_chosen_is_no_choice() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, free) = offered(&amina, "Sara").await;
        let before = portal.count("bookings").await;
        let talk = kind(&amina, "Samtal").await;
        let nothing = uuid::Uuid::new_v4().to_string();
        let fields =
            |typ| [("med", sara.as_str()), ("typ", typ), ("tid", &free[0]), ("satt", "besok")];
        let expected = (422, "typ".to_owned(), "not_a_choice".to_owned());
        for typ in [nothing.as_str(), "samtal"] {
            assert_eq!(told(&amina.post_json("/moten", &fields(typ)).await), expected);
            assert_eq!(amina.post("/moten", &fields(typ)).await.status, 422);
            assert_eq!(amina.post("/moten/boka", &fields(typ)[..2]).await.status, 422);
        }
        // Closed while the page was open.
        portal.change("UPDATE meeting_types SET is_open = FALSE WHERE name = 'Samtal'").await;
        assert_eq!(told(&amina.post_json("/moten", &fields(&talk)).await), expected);
        assert_eq!(portal.count("bookings").await, before);
    })
    .await;
}

#[tokio::test]
async fn a_day_holds_no_more_of_a_kind_than_it_says() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        let call = kind(&amina, "Kort samtal i telefon").await;
        let address = format!("/moten/boka?med={sara}&typ={call}");
        let free = times(&amina, &address).await;
        let day = |start: &str| start[..10].to_owned();
        let busy = day(&free[0].0);
        let same: Vec<_> = free.iter().filter(|(start, _)| day(start) == busy).collect();
        let send = async |start: &str| {
            let fields =
                [("med", sara.as_str()), ("typ", &call), ("tid", start), ("satt", "telefon")];
            amina.post_json("/moten", &fields).await
        };
        for (start, _) in &same[..3] {
            assert_eq!(send(start).await.status, 201);
        }
        let fourth = send(&same[3].0).await;
        assert_eq!((fourth.status, text(&fourth.json(), "/error")), (409, "day_full"));
        assert_eq!(fourth.json()["nearest"].as_array().unwrap().len(), 3);
        assert!(times(&amina, &address).await.iter().all(|(start, _)| day(start) != busy));
        // Meetings of other kinds still fit that day.
        assert!(offered(&amina, "Sara").await.1.iter().any(|start| day(start) == busy));
    })
    .await;
}

#[tokio::test]
async fn too_close_to_the_meeting_the_page_says_whom_to_phone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        let call = kind(&amina, "Kort samtal i telefon").await;
        let free = times(&amina, &format!("/moten/boka?med={sara}&typ={call}")).await;
        let fields =
            [("med", sara.as_str()), ("typ", &call), ("tid", &free[0].0), ("satt", "telefon")];
        let place = amina.post("/moten", &fields).await.header("location");
        assert!(amina.get(&place).await.says("Avboka"));
        let words = "cancel_notice_minutes = 100000, too_late = 'Rummet är redan bokat.'";
        portal.change(&format!("UPDATE meeting_types SET {words}")).await;
        let page = amina.get(&place).await;
        assert!(
            page.says("Rummet är redan bokat.") && page.says("Ring Sara Lind på 08-123 456 01")
        );
        assert!(page.addresses(&format!("{place}/avboka")).is_empty());
        let cancel = format!("{place}/avboka");
        assert!(amina.get(&cancel).await.says("Rummet är redan bokat."));
        let page = amina.post(&cancel, &[("version", "1")]).await;
        assert!(page.status == 409 && page.says("Rummet är redan bokat."));
        let json = amina.post_json(&cancel, &[("version", "1")]).await;
        assert_eq!((json.status, text(&json.json(), "/error")), (409, "too_late_here"));
        assert!(amina.get(&place).await.says("Bokad"));
    })
    .await;
}
