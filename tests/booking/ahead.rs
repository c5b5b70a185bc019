//! How much one person can have ahead, what kind is meant when none is named, and whom a cancelled move is told to.

use tests::{on_both, text};

use super::moving::booked;
use super::{ask, offered};

#[tokio::test]
async fn nobody_fills_sara_s_calendar_with_wishes() {
    on_both(async |portal| {
        portal.crowd(1).await;
        portal.change("UPDATE bookings SET state = 'cancelled'").await;
        let person = portal.person("person-1").await;
        let (sara, times) = offered(&person, "Sara").await;
        let mut first = String::new();
        for start in &times[..10] {
            let asked = ask(&person, &sara, start).await;
            assert_eq!(asked.status, 201, "{}", asked.body);
            first = text(&asked.json(), "/id").to_owned();
        }
        let before = portal.count("events").await;
        let one_more = ask(&person, &sara, &times[10]).await;
        let json = one_more.json();
        assert_eq!((one_more.status, text(&json, "/error")), (409, "too_many_asked"), "{json}");
        let fields = [
            ("med", sara.as_str()),
            ("tid", times[10].as_str()),
            ("satt", "telefon"),
            ("arende", "Om schemat"),
        ];
        let page = person.post("/moten", &fields).await;
        assert!(page.status == 409 && page.says("Du har redan 10 frågor om tider som väntar"));
        assert!(page.says("Om schemat") && page.says("Se dina möten"), "{}", page.words());
        assert_eq!(portal.count("events").await, before, "nothing was written");
        // One taken back makes room.
        let path = format!("/moten/{first}/avboka");
        assert_eq!(person.post(&path, &[("version", "1")]).await.status, 303);
        assert_eq!(ask(&person, &sara, &times[10]).await.status, 201);
    })
    .await;
}

#[tokio::test]
async fn without_a_kind_it_is_the_ordinary_one_that_is_meant() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let asked = ask(&amina, &sara, &times[3]).await;
        assert_eq!(asked.status, 201);
        let ordinary =
            "SELECT COUNT(*) FROM bookings b JOIN meeting_types m ON m.id = b.meeting_type
             WHERE m.name = 'Samtal' AND b.subject = '' AND b.version = 1";
        assert!(portal.query(ordinary).await >= 1);
        // The rules of the kinds cannot be walked around by naming none.
        portal.change("UPDATE meeting_types SET participant_books = FALSE").await;
        let refused = ask(&amina, &sara, &times[5]).await;
        assert_eq!((refused.status, text(&refused.json(), "/errors/0/field")), (422, "typ"));
        // A sub-project without kinds has the member of staff's own rules.
        portal.change("UPDATE meeting_types SET sub_project = 'annan'").await;
        let free = ask(&amina, &sara, &times[5]).await;
        assert_eq!(free.status, 201, "{}", free.body);
    })
    .await;
}

#[tokio::test]
async fn erik_who_was_asked_to_take_over_is_told_that_it_came_to_nothing() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let erik = portal.person("erik").await;
        let meeting = booked(&amina, &sara, 14).await;
        let (erik_id, times) = offered(&amina, "Erik").await;
        let wished = times.last().unwrap().as_str();
        let fields = [("med", erik_id.as_str()), ("tid", wished), ("version", "2")];
        let place = format!("/moten/{}", meeting.id);
        assert_eq!(amina.post(&format!("{place}/flytta"), &fields).await.status, 303);
        assert!(erik.get("/personal").await.says("Vill flytta ett möte"));
        let cancelled = amina.post(&format!("{place}/avboka"), &[("version", "3")]).await;
        assert_eq!(cancelled.status, 303);
        let page = erik.get("/personal").await;
        assert!(page.says("Mötet med Amina") && page.says("är avbokat"), "{}", page.words());
        assert!(!page.says("Vill flytta ett möte"));
    })
    .await;
}
