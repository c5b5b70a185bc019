//! Nobody is in two places: a seat and a meeting of one's own never share time, whichever came first.

use tests::{Person, Portal, on_both, text};

use super::{DESK, door, fields, leave, made, mine, reply, rows, stand, take};
use crate::any_order::invariant;
use crate::booking::{ask, offered};

/// A group meeting led by karin at a time of the day that erik has free; gives its id and that time.
async fn among_eriks_times(
    portal: &Portal,
    amina: &Person,
    seats: &str,
) -> (String, String, String) {
    let karin = portal.person("karin").await;
    let (erik, times) = offered(amina, "Erik").await;
    let start =
        times.iter().filter(|start| start.contains("T12:00")).nth(4).expect("an afternoon").clone();
    let mut form = fields(&start[..10], seats);
    (form[3].1, form[4].1) = ("12.30", "13.30");
    let made = karin.post_json(DESK, &form).await;
    assert_eq!(made.status, 201, "{}", made.body);
    (text(&made.json(), "/id").to_owned(), erik, start)
}

#[tokio::test]
async fn a_seat_is_refused_when_one_has_a_meeting_then_and_a_meeting_when_one_has_a_seat() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (id, erik, start) = among_eriks_times(portal, &amina, "2").await;
        assert_eq!(ask(&amina, &erik, &start).await.status, 201);
        let before = rows(portal).await;
        let refused = take(&amina, &id).await;
        assert_eq!((refused.status, text(&refused.json(), "/error")), (409, "clash"));
        assert!(refused.json()["nearest"].as_array().is_some_and(|others| !others.is_empty()));
        assert_eq!(rows(portal).await, before, "nothing changed");
        let page = amina.post(&door(&id, "/plats"), &[]).await;
        assert!(page.status == 409 && page.says("Du har redan ett möte då"), "{}", page.words());
        assert!(page.says("Prova på att arbeta i café"), "other groups with seats: {}", page.words());
        assert!(amina.get(&door(&id, "")).await.says("Flytta eller avboka det först"));
        // The other way round: with a seat the time cannot be booked, and is not even shown.
        let nour = portal.person("nour").await;
        portal.change("UPDATE assignments SET staff = (SELECT id FROM people WHERE handle = 'erik') WHERE participant = (SELECT id FROM people WHERE handle = 'nour')").await;
        let (_, times) = offered(&nour, "Erik").await;
        assert!(!times.contains(&start), "erik has amina then");
        let list = amina.get_json("/moten").await.json();
        let booked = list["coming"].as_array().expect("meetings");
        let booked = booked.iter().find(|it| it["start"].as_str().is_some_and(|at| at.starts_with(&start[..10])));
        let href = text(booked.expect("the meeting"), "/href").to_owned();
        assert_eq!(amina.post(&format!("{href}/avboka"), &[]).await.status, 303);
        assert_eq!(take(&amina, &id).await.status, 201);
        let booked = ask(&amina, &erik, &start).await;
        assert_eq!(booked.status, 409, "{}", booked.body);
        let (_, times) = offered(&amina, "Erik").await;
        assert!(!times.contains(&start), "a seat hides the time");
        let undo = amina.post_json(&format!("{href}/angra"), &[]).await;
        assert_eq!(undo.status, 409, "{}", undo.body);
        assert_eq!(portal.query(invariant::ONE_AT_A_TIME).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_seat_that_is_kept_keeps_the_time_and_one_that_went_on_frees_it() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, erik, start) = among_eriks_times(portal, &amina, "1").await;
        assert_eq!(take(&johan, &id).await.status, 201);
        assert_eq!(stand(&amina, &id).await.status, 201);
        // A place in the line takes no time.
        let (_, times) = offered(&amina, "Erik").await;
        assert!(times.contains(&start));
        assert_eq!(leave(&johan, &id).await.status, 200);
        let (_, times) = offered(&amina, "Erik").await;
        assert!(!times.contains(&start), "the seat is kept for her");
        assert_eq!(ask(&amina, &erik, &start).await.status, 409);
        portal.set_clock("2026-11-25T08:30:00+01:00").await;
        let amina = portal.person("amina").await;
        assert_eq!(ask(&amina, &erik, &start).await.status, 201, "the offer is over");
        assert_eq!(mine(&amina, &id).await, "lapsed");
        assert_eq!(portal.query(invariant::ONE_AT_A_TIME).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_offer_neither_takes_nor_is_stopped_by_a_meeting_of_ones_own() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, erik, start) = among_eriks_times(portal, &amina, "1").await;
        assert_eq!(take(&johan, &id).await.status, 201);
        assert_eq!(stand(&amina, &id).await.status, 201);
        let booked = ask(&amina, &erik, &start).await;
        assert_eq!(booked.status, 201, "a place in the line takes no time: {}", booked.body);
        assert_eq!(leave(&johan, &id).await.status, 200, "the seat can be given back all the same");
        assert_eq!(mine(&amina, &id).await, "offered");
        let page = amina.get(&door(&id, "")).await;
        assert!(page.says("Du har ett annat möte då"), "{}", page.words());
        let yes = reply(&amina, &id, "ja").await;
        assert_eq!((yes.status, text(&yes.json(), "/error")), (409, "clash"));
        assert_eq!(portal.query(invariant::EVERY_CLAIM_IS_MADE).await, 0);
        let href = text(&booked.json(), "/href").to_owned();
        assert_eq!(amina.post(&format!("{href}/avboka"), &[]).await.status, 303);
        assert_eq!(reply(&amina, &id, "ja").await.status, 200);
        assert_eq!(portal.query(invariant::ONE_AT_A_TIME).await, 0);
        assert_eq!(portal.query(invariant::EVERY_SEAT_CLAIMS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn two_group_meetings_at_once_are_one_too_many_for_leader_and_participant() {
    on_both(async |portal| {
        let (sara, karin) = (portal.person("sara").await, portal.person("karin").await);
        let (first, second) = (made(&sara, "2").await, made(&karin, "2").await);
        let before = rows(portal).await;
        let again = sara.post_json(DESK, &fields(super::DAY, "4")).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "clash"));
        assert!(again.json()["nearest"].as_array().is_some_and(|times| times.len() == 3));
        let page = sara.post(DESK, &fields(super::DAY, "4")).await;
        assert!(page.status == 409 && page.says("De här tiderna är du ledig"), "{}", page.words());
        assert_eq!(page.field("rubrik").as_deref(), Some("Prata om jobb"), "nothing typed is lost");
        assert_eq!(rows(portal).await, before);
        let amina = portal.person("amina").await;
        assert_eq!(take(&amina, &first).await.status, 201);
        let both = take(&amina, &second).await;
        assert_eq!((both.status, text(&both.json(), "/error")), (409, "clash"));
    })
    .await;
}
