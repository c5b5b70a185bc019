//! Many people, one time: one gets it, everybody else gets a clear answer with three other times.

use std::collections::BTreeMap;

use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, offered};

/// Fifty different participants of Sara's, signed in.
async fn fifty(portal: &Portal) -> Vec<Person> {
    portal.crowd(50).await;
    let mut people = Vec::new();
    for number in 1..=50 {
        people.push(portal.person(&format!("person-{number}")).await);
    }
    people
}

/// Everybody asks at once, each for their own start.
async fn all_at_once(people: &[Person], handler: &str, starts: &[String]) -> Vec<Answer> {
    let asking: Vec<_> = people
        .iter()
        .zip(starts.iter().cycle())
        .map(|(person, start)| {
            let (person, handler, start) = (person.clone(), handler.to_owned(), start.clone());
            tokio::spawn(async move { ask(&person, &handler, &start).await })
        })
        .collect();
    let mut answers = Vec::new();
    for one in asking {
        answers.push(one.await.unwrap());
    }
    answers
}

fn one_won(answers: &[Answer], free: &[String]) {
    let mut statuses = BTreeMap::new();
    for answer in answers {
        *statuses.entry(answer.status).or_insert(0) += 1;
    }
    assert_eq!(statuses, BTreeMap::from([(201, 1), (409, answers.len() - 1)]));
    for lost in answers.iter().filter(|answer| answer.status == 409) {
        let lost = lost.json();
        assert_eq!(text(&lost, "/error"), "slot_taken");
        let nearest = lost["nearest"].as_array().unwrap();
        assert_eq!(nearest.len(), 3, "{lost}");
        for near in nearest {
            assert!(free.iter().any(|start| start == text(near, "/start")), "{near} is free");
        }
    }
}

pub async fn live_overlaps(portal: &Portal) -> i64 {
    let sql = "SELECT COUNT(*) FROM claims a JOIN claims b ON a.person = b.person AND a.meeting < b.meeting
         AND a.start_at < b.end_at AND b.start_at < a.end_at";
    portal.query(sql).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_people_ask_for_one_time_and_one_gets_it() {
    on_both(async |portal| {
        let people = fifty(portal).await;
        let (sara, times) = offered(&people[0], "Sara").await;
        let wished = times[5].clone();
        let before = (portal.count("bookings").await, portal.count("events").await);
        let answers = all_at_once(&people, &sara, std::slice::from_ref(&wished)).await;
        let (_, free) = offered(&people[0], "Sara").await;
        assert!(!free.contains(&wished));
        one_won(&answers, &free);
        let after = (portal.count("bookings").await, portal.count("events").await);
        assert_eq!(after, (before.0 + 1, before.1 + 1), "one meeting and one event");
        assert_eq!(live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_people_ask_for_overlapping_times_that_start_apart_and_one_gets_it() {
    on_both(async |portal| {
        let people = fifty(portal).await;
        let (sara, times) = offered(&people[0], "Sara").await;
        // From nine o'clock to half past: none of these times leaves room for another.
        let first = times.iter().find(|start| start.ends_with("T08:00:00Z")).unwrap();
        let first: jiff::Timestamp = first.parse().unwrap();
        let apart = |minutes: i64| first + jiff::SignedDuration::from_mins(minutes);
        let starts: Vec<_> =
            (0..=30).step_by(5).map(|minutes| apart(minutes).to_string()).collect();
        let answers = all_at_once(&people, &sara, &starts).await;
        let (_, free) = offered(&people[0], "Sara").await;
        one_won(&answers, &free);
        assert_eq!(live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn amina_cannot_be_with_sara_and_erik_at_once_however_fast_she_asks() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let ((sara, of_sara), (erik, of_erik)) =
            (offered(&amina, "Sara").await, offered(&amina, "Erik").await);
        let both: Vec<_> = of_sara.iter().filter(|start| of_erik.contains(start)).collect();
        for start in both.into_iter().take(8) {
            let (with_sara, with_erik) =
                tokio::join!(ask(&amina, &sara, start), ask(&amina, &erik, start));
            let mut statuses = [with_sara.status, with_erik.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 409]);
        }
        assert_eq!(live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_sent_five_times_at_once_has_one_effect() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let before = portal.count("bookings").await;
        let asking: Vec<_> = (0..5)
            .map(|_| {
                let (amina, sara, start) = (amina.clone(), sara.clone(), times[3].clone());
                tokio::spawn(async move {
                    let fields = [
                        ("med", sara.as_str()),
                        ("tid", &start),
                        ("satt", "besok"),
                        ("nyckel", "samma-nyckel"),
                    ];
                    amina.post_json("/moten", &fields).await
                })
            })
            .collect();
        let mut ids = Vec::new();
        for one in asking {
            let answer = one.await.unwrap();
            assert_eq!(answer.status, 201, "{}", answer.body);
            ids.push(text(&answer.json(), "/id").to_owned());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1, "the same meeting every time");
        assert_eq!(portal.count("bookings").await, before + 1);
    })
    .await;
}
