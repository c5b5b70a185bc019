//! Two kinds of meetings of one handler, and two meetings that move: the rule is about the person's time, not the kind.

use jiff::{SignedDuration, Timestamp};
use tests::{Person, on_both, text};

use super::super::booking::{ask, offered};
use super::{ROUNDS, nobody_is_in_two_places, one_won, waiting};

/// A meeting that Sara has said yes to.
async fn booked(person: &Person, sara: &Person, from: usize) -> String {
    let id = waiting(person, from).await;
    let yes = [("svar", "bekrafta"), ("version", "1")];
    let path = format!("/personal/moten/{id}/svar");
    assert_eq!(sara.post_json(&path, &yes).await.status, 200);
    id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_kinds_of_meetings_that_overlap_are_never_both_booked() {
    on_both(async |portal| {
        portal.crowd(2).await;
        let (first, second) = (portal.person("person-1").await, portal.person("person-2").await);
        let list = first.get_json("/moten/boka").await.json();
        let kinds = list["types"].as_array().expect("kinds of meetings");
        let short = kinds.iter().find(|kind| kind["minutes"].as_i64().is_some_and(|m| m < 45));
        let short = text(short.expect("a short kind"), "/id").to_owned();
        let sara = portal.person("sara").await;
        for _ in 0..20 {
            let (staff, times) = offered(&first, "Sara").await;
            let wished = times[0].clone();
            let start: Timestamp = wished.parse().expect("a time");
            let later = (start + SignedDuration::from_mins(10)).to_string();
            let fields =
                [("med", staff.as_str()), ("tid", &later), ("satt", "telefon"), ("typ", &short)];
            let (long, other) =
                tokio::join!(ask(&first, &staff, &wished), second.post_json("/moten", &fields));
            one_won(&[long.clone(), other]);
            // No more than ten wishes wait for her at a time.
            if long.status == 201 {
                let path = format!("/personal/moten/{}/svar", text(&long.json(), "/id"));
                let yes = [("svar", "bekrafta"), ("version", "1")];
                assert_eq!(sara.post_json(&path, &yes).await.status, 200);
            }
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_meetings_that_move_to_one_time_one_gets_it() {
    on_both(async |portal| {
        portal.crowd(2).await;
        let (first, second) = (portal.person("person-1").await, portal.person("person-2").await);
        let sara = portal.person("sara").await;
        for round in 0..ROUNDS {
            let (one, other) = (booked(&first, &sara, 20).await, booked(&second, &sara, 20).await);
            let wished = offered(&first, "Sara").await.1[round].clone();
            let asks = [("tid", wished.as_str()), ("version", "2")];
            let agreed = [("tid", wished.as_str()), ("hur", "overens"), ("version", "2")];
            let (moving, moved) =
                (format!("/moten/{one}/flytta"), format!("/personal/moten/{other}/flytta"));
            let (held, stands) =
                tokio::join!(first.post_json(&moving, &asks), sara.post_json(&moved, &agreed));
            one_won(&[held, stands]);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}
