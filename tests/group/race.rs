//! Many at once: exactly as many as there are seats win, everybody else is told, and nobody is in two places.

use std::collections::BTreeSet;

use tests::{Answer, Person, Portal, on_both, text};

use super::{DESK, door, fields, leave, made, mine, stand, take};
use crate::any_order::invariant;
use crate::booking::{ask, offered};
use crate::race::nobody_is_in_two_places;

async fn crowd(portal: &Portal, people: u32) -> Vec<Person> {
    portal.crowd(people).await;
    let mut all = Vec::new();
    for number in 1..=people {
        all.push(portal.person(&format!("person-{number}")).await);
    }
    all
}

/// Everybody posts to one door of a group meeting at the same moment.
async fn at_once(people: &[&Person], id: &str, name: &str, yes: bool) -> Vec<Answer> {
    let posting: Vec<_> = people
        .iter()
        .map(|person| {
            let (person, path) = ((*person).clone(), door(id, name));
            let fields: &[(&str, &str)] = if yes { &[("svar", "ja")] } else { &[] };
            tokio::spawn(async move { person.post_json(&path, fields).await })
        })
        .collect();
    let mut answers = Vec::new();
    for one in posting {
        answers.push(one.await.expect("an answer"));
    }
    answers
}

fn statuses(answers: &[Answer]) -> Vec<u16> {
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses
}

/// As many seats are taken as there are, by as many people, and every one of them has the time.
async fn is_whole(portal: &Portal) {
    nobody_is_in_two_places(portal).await;
    assert_eq!(portal.query(invariant::EVERY_SEAT_CLAIMS).await, 0);
    assert_eq!(portal.query(invariant::NO_MORE_THAN_SEATS).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_want_the_last_seats_exactly_as_many_get_them() {
    on_both(async |portal| {
        let karin = portal.person("karin").await;
        let people = crowd(portal, 12).await;
        let id = made(&karin, "3").await;
        let answers = at_once(&people.iter().collect::<Vec<_>>(), &id, "/plats", false).await;
        assert_eq!(statuses(&answers), [vec![201; 3], vec![409; 9]].concat());
        for lost in answers.iter().filter(|answer| answer.status == 409).map(Answer::json) {
            assert_eq!(
                (text(&lost, "/error"), text(&lost, "/line")),
                ("full", door(&id, "/ko").as_str())
            );
            let others = lost["nearest"].as_array().expect("other groups");
            assert!(
                !others.is_empty() && others.iter().all(|it| it["free"].as_i64() > Some(0)),
                "{lost}"
            );
        }
        // All who lost stand in line at once: each has a number of their own.
        let with = |status| {
            let those = people.iter().zip(&answers).filter(move |(_, it)| it.status == status);
            those.map(|(person, _)| person).collect::<Vec<_>>()
        };
        let (seated, lost) = (with(201), with(409));
        let stood = at_once(&lost, &id, "/ko", false).await;
        let numbers: BTreeSet<_> = stood.iter().map(|it| it.json()["number"].as_i64()).collect();
        assert_eq!(numbers, (1..=9).map(Some).collect());
        // Two give back at once: the two first are asked, and only they.
        let left = at_once(&seated[..2], &id, "/avboka", false).await;
        assert_eq!(statuses(&left), [200, 200]);
        let mut offered = Vec::new();
        for (person, stood) in lost.iter().zip(&stood) {
            if mine(person, &id).await == "offered" {
                offered.push(stood.json()["number"].as_i64().expect("a number"));
            }
        }
        offered.sort_unstable();
        assert_eq!(offered, [1, 2]);
        is_whole(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_and_a_meeting_of_ones_own_at_once_are_one_of_the_two() {
    on_both(async |portal| {
        let karin = portal.person("karin").await;
        let people = crowd(portal, 6).await;
        for (round, person) in people.iter().enumerate() {
            let (handler, times) = offered(person, "Sara").await;
            let start =
                times.iter().filter(|start| start.contains("T12:00")).nth(round).expect("a time");
            let mut form = fields(&start[..10], "2");
            (form[3].1, form[4].1) = ("12.30", "13.30");
            let made = karin.post_json(DESK, &form).await;
            assert_eq!(made.status, 201, "{}", made.body);
            let id = text(&made.json(), "/id").to_owned();
            let (seat, booked) = tokio::join!(take(person, &id), ask(person, &handler, start));
            let both = statuses(&[seat, booked]);
            assert_eq!(both, [201, 409], "round {round}");
        }
        is_whole(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_yes_at_the_moment_the_offer_ends_gives_the_seat_once() {
    on_both(async |portal| {
        let karin = portal.person("karin").await;
        let people = crowd(portal, 3).await;
        let id = made(&karin, "1").await;
        take(&people[0], &id).await;
        stand(&people[1], &id).await;
        stand(&people[2], &id).await;
        leave(&people[0], &id).await;
        let until = people[1].get_json(&door(&id, "")).await.json();
        portal.set_clock(text(&until, "/until")).await;
        // The clock runs on from the very end: both say yes, again and again, until one has it.
        let people = [portal.person("person-2").await, portal.person("person-3").await];
        let answers = at_once(&people.iter().collect::<Vec<_>>(), &id, "/svar", true).await;
        assert_eq!(answers[0].status, 409, "the end is no longer within it");
        assert_eq!(
            answers[1].status, 200,
            "the next one was asked at that moment: {}",
            answers[1].body
        );
        is_whole(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_cancellation_and_people_who_take_seats_everybody_knows_how_it_ended() {
    on_both(async |portal| {
        let karin = portal.person("karin").await;
        let people = crowd(portal, 6).await;
        let id = made(&karin, "4").await;
        let cancel = format!("{DESK}/{id}/avboka");
        let fields = [("skal", "Sjuk"), ("version", "1")];
        let people: Vec<_> = people.iter().collect();
        let (cancelled, taken) = tokio::join!(
            karin.post_json(&cancel, &fields),
            at_once(&people, &id, "/plats", false),
        );
        assert_eq!(cancelled.status, 200, "{}", cancelled.body);
        let seated = taken.iter().filter(|answer| answer.status == 201).count();
        assert!(taken.iter().all(|answer| matches!(answer.status, 201 | 409)));
        let told = "SELECT COUNT(*) FROM messages WHERE kind = 'group_cancelled'";
        assert_eq!(portal.query(told).await, i64::try_from(seated).expect("few"), "each seated is told");
        let claims = "SELECT COUNT(*) FROM claims c JOIN group_meetings g ON g.id = c.meeting WHERE g.state = 'cancelled'";
        assert_eq!(portal.query(claims).await, 0);
        is_whole(portal).await;
    })
    .await;
}
