//! Two ways to the same time, taken at once: one wins, the other is told, and nobody is in two places.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on says so")]

mod kinds;
mod many;

use jiff::tz::{TimeZone, offset};
use jiff::{SignedDuration, Timestamp};
use tests::{Answer, Person, Portal, on_both, text};

use super::any_order::invariant;
use super::booking::{ask, offered};

/// How often each race is run: the one who comes first is not always the same.
const ROUNDS: usize = 8;

/// The invariants of the model, after a race.
pub async fn nobody_is_in_two_places(portal: &Portal) {
    for sql in [
        invariant::ONE_AT_A_TIME,
        invariant::ONE_MEETING_AT_A_TIME,
        invariant::EVERY_MEETING_CLAIMS,
        invariant::EVERY_CLAIM_IS_MADE,
    ] {
        assert_eq!(portal.query(sql).await, 0, "{sql}");
    }
}

/// Of the answers exactly one is yes; every other is 409, and offers other times when it is about the time.
fn one_won(answers: &[Answer]) {
    let won = answers.iter().filter(|answer| matches!(answer.status, 200 | 201)).count();
    let told = answers.iter().filter(|answer| answer.status == 409);
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!((won, told.clone().count()), (1, answers.len() - 1), "{statuses:?}");
    for lost in told.map(Answer::json).filter(|lost| text(lost, "/error") == "slot_taken") {
        assert!(lost["nearest"].as_array().is_some_and(|near| !near.is_empty()), "{lost}");
    }
}

/// A meeting that waits for Sara, asked for by `person` at the first of the times from `from` on.
async fn waiting(person: &Person, from: usize) -> String {
    let (sara, times) = offered(person, "Sara").await;
    let asked = ask(person, &sara, &times[from]).await;
    assert_eq!(asked.status, 201, "{}", asked.body);
    text(&asked.json(), "/id").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_confirmation_and_a_cancellation_at_once_the_second_is_told() {
    on_both(async |portal| {
        portal.crowd(1).await;
        let (person, sara) = (portal.person("person-1").await, portal.person("sara").await);
        for round in 0..ROUNDS {
            let id = waiting(&person, round).await;
            let (answer, cancel) =
                (format!("/personal/moten/{id}/svar"), format!("/moten/{id}/avboka"));
            let yes = [("svar", "bekrafta"), ("version", "1")];
            let no = [("svar", "avboj"), ("meddelande", "Kurs"), ("version", "1")];
            let (confirmed, declined, cancelled) = tokio::join!(
                sara.post_json(&answer, &yes),
                sara.post_json(&answer, &no),
                person.post_json(&cancel, &[("skal", ""), ("version", "1")]),
            );
            one_won(&[confirmed, declined, cancelled]);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_proposal_and_a_wish_for_one_time_one_gets_it() {
    on_both(async |portal| {
        portal.crowd(2 + u32::try_from(ROUNDS).expect("few")).await;
        let sara = portal.person("sara").await;
        let other = portal.person("person-1").await;
        for round in 0..ROUNDS {
            let person = portal.person(&format!("person-{}", round + 2)).await;
            let id = waiting(&person, 0).await;
            let (staff, times) = offered(&other, "Sara").await;
            let wished = times[4].clone();
            let path = format!("/personal/moten/{id}/svar");
            let fields = [("svar", "foresla"), ("tid", wished.as_str()), ("version", "1")];
            let (proposed, asked) =
                tokio::join!(sara.post_json(&path, &fields), ask(&other, &staff, &wished));
            one_won(&[proposed, asked]);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancelled_time_that_somebody_takes_meanwhile_is_not_taken_back() {
    on_both(async |portal| {
        portal.crowd(2).await;
        let (first, second) = (portal.person("person-1").await, portal.person("person-2").await);
        for round in 0..ROUNDS {
            let (staff, times) = offered(&first, "Sara").await;
            let wished = times[round].clone();
            let asked = ask(&first, &staff, &wished).await;
            let id = text(&asked.json(), "/id").to_owned();
            let cancelled = first.post_json(&format!("/moten/{id}/avboka"), &[("skal", "")]).await;
            assert_eq!(cancelled.status, 200, "{}", cancelled.body);
            let undo = format!("/moten/{id}/angra");
            let (undone, taken) =
                tokio::join!(first.post_json(&undo, &[]), ask(&second, &staff, &wished));
            one_won(&[undone, taken]);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_booked_into_time_off_that_did_not_see_the_meeting() {
    on_both(async |portal| {
        portal.crowd(1).await;
        let (person, sara) = (portal.person("person-1").await, portal.person("sara").await);
        for round in 0..ROUNDS {
            let (staff, times) = offered(&person, "Sara").await;
            let wished = times[round * 7].clone();
            let start: Timestamp = wished.parse().expect("a time");
            let end = start + SignedDuration::from_mins(45);
            let [from, to] = [start, end].map(|at| at.to_zoned(TimeZone::fixed(offset(1))));
            let (day, from, to) = (
                from.strftime("%Y-%m-%d").to_string(),
                from.strftime("%H.%M").to_string(),
                to.strftime("%H.%M").to_string(),
            );
            let fields = [
                ("fran_dag", day.as_str()),
                ("fran_tid", &from),
                ("till_dag", &day),
                ("till_tid", &to),
            ];
            let (off, asked) = tokio::join!(
                sara.post_json("/personal/tider/ledigt", &fields),
                ask(&person, &staff, &wished),
            );
            one_won(&[off, asked]);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}
