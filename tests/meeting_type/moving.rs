//! What a kind asks of a meeting holds when it moves too: booked at once, its own place, and no more a day than it says.

use jiff::Timestamp;
use tests::{Person, on_both, text};

use super::{kind, times};
use crate::booking::offered;

/// Books the kind at its `number`th free time with Sara; the id, and the starts that are free.
async fn booked(person: &Person, kind: &str, mode: &str, number: usize) -> (String, Vec<String>) {
    let (sara, _) = offered(person, "Sara").await;
    let free = times(person, &format!("/moten/boka?med={sara}&typ={kind}")).await;
    let free: Vec<String> = free.into_iter().map(|(start, _)| start).collect();
    let fields =
        [("med", sara.as_str()), ("typ", kind), ("tid", free[number].as_str()), ("satt", mode)];
    let booked = person.post_json("/moten", &fields).await;
    assert_eq!(booked.status, 201, "{}", booked.body);
    (text(&booked.json(), "/id").to_owned(), free)
}

#[tokio::test]
async fn what_is_booked_at_once_moves_at_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let call = kind(&amina, "Kort samtal i telefon").await;
        let (id, free) = booked(&amina, &call, "telefon", 8).await;
        let page = amina.get(&format!("/moten/{id}/flytta")).await;
        assert!(page.says("Mötet flyttas direkt när du har valt en ny tid."), "{}", page.words());
        let fields = [("tid", free[12].as_str()), ("version", "1")];
        let (_, page) = amina.post_and_follow(&format!("/moten/{id}/flytta"), &fields).await;
        assert!(page.says("Mötet är flyttat.") && page.says("Bokad"), "{}", page.words());
        let json = amina.get_json(&format!("/moten/{id}")).await.json();
        assert_eq!((text(&json, "/start"), json["version"].as_i64()), (&*free[12], Some(2)));
        assert!(json["moving"].is_null(), "nobody has to answer: {json}");
        assert!(portal.person("sara").await.get("/personal").await.says("är flyttat till"));
    })
    .await;
}

#[tokio::test]
async fn a_kind_with_a_place_of_its_own_keeps_it_with_another_person() {
    on_both(async |portal| {
        let (amina, erik) = (portal.person("amina").await, portal.person("erik").await);
        portal.change("UPDATE meeting_types SET place = 'Rådhuset, rum 3'").await;
        let talk = kind(&amina, "Samtal").await;
        let (id, _) = booked(&amina, &talk, "besok", 10).await;
        let sara = portal.person("sara").await;
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        let (erik_id, of_erik) = offered(&amina, "Erik").await;
        let door = format!("/moten/{id}/flytta");
        let page = amina.get(&format!("{door}?med={erik_id}")).await;
        assert!(page.says("När du skickar kan Erik läsa det här, och din case manager Sara Lind."));
        let wished = of_erik.last().unwrap().as_str();
        let fields = [("med", erik_id.as_str()), ("tid", wished), ("version", "2")];
        assert_eq!(amina.post(&door, &fields).await.status, 303);
        let yes = [("svar", "ja"), ("version", "3")];
        let path = format!("/personal/moten/{id}/flytta/svar");
        assert_eq!(erik.post(&path, &yes).await.status, 303);
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Möte med Erik Holm") && page.says("Rådhuset, rum 3"));
    })
    .await;
}

#[tokio::test]
async fn a_move_that_waits_fills_a_day_as_a_meeting_does() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        portal.change("UPDATE meeting_types SET most_per_day = 1 WHERE name = 'Samtal'").await;
        let talk = kind(&amina, "Samtal").await;
        let day = |start: &str| start[..10].to_owned();
        let (id, free) = booked(&amina, &talk, "telefon", 0).await;
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        let wished = free.iter().find(|start| day(start) != day(&free[0])).unwrap();
        let fields = [("tid", wished.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &fields).await.status, 303);
        let johan = portal.person("johan").await;
        let (med, _) = offered(&johan, "Sara").await;
        let left = times(&johan, &format!("/moten/boka?med={med}&typ={talk}")).await;
        assert!(left.iter().all(|(start, _)| day(start) != day(wished)), "{left:?}");
        // Once the move is taken back the day has room again.
        let keep = [("svar", "behall"), ("version", "3")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta/svar"), &keep).await.status, 303);
        let left = times(&johan, &format!("/moten/boka?med={med}&typ={talk}")).await;
        assert!(left.iter().any(|(start, _)| day(start) == day(wished)));
    })
    .await;
}

#[tokio::test]
async fn the_free_time_a_kind_needs_is_kept_where_it_may_move_to() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        portal
            .change("UPDATE meeting_types SET buffer_after_minutes = 60 WHERE name = 'Samtal'")
            .await;
        let talk = kind(&amina, "Samtal").await;
        let (id, free) = booked(&amina, &talk, "telefon", 0).await;
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        let wished = free.iter().rev().find(|start| start.contains("T08:00")).unwrap();
        let fields = [("tid", wished.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &fields).await.status, 303);
        let johan = portal.person("johan").await;
        let end = wished.parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_mins(105);
        let (med, _) = offered(&johan, "Sara").await;
        let call = kind(&johan, "Kort samtal i telefon").await;
        let wanted = end - jiff::SignedDuration::from_mins(30);
        let fields = [
            ("med", med.as_str()),
            ("typ", &call),
            ("tid", &wanted.to_string()),
            ("satt", "telefon"),
        ];
        portal.change("UPDATE meeting_types SET horizon_days = NULL").await;
        let refused = johan.post_json("/moten", &fields).await;
        assert_eq!(text(&refused.json(), "/error"), "slot_taken", "{}", refused.body);
    })
    .await;
}
