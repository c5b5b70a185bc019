//! Five hundred people at once, each for a time of their own: all are booked, and nobody waits in vain.

use std::collections::BTreeSet;

use tests::{on_both, text};

use super::super::booking::{ask, offered};
use super::nobody_is_in_two_places;

const PEOPLE: u32 = 500;
/// The first sixty share Sara, each forty after them another case manager.
const SARAS: u32 = 60;
const OTHERS: u32 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_people_ask_at_once_for_times_of_their_own_and_all_are_stored() {
    on_both(async |portal| {
        portal.crowd(PEOPLE).await;
        let mut wishes = Vec::new();
        let mut shared: Option<(String, Vec<String>)> = None;
        for number in 0..PEOPLE {
            let person = portal.person(&format!("person-{}", number + 1)).await;
            let place = if number < SARAS { number } else { (number - SARAS) % OTHERS };
            if place == 0 {
                shared = Some(offered(&person, "").await);
            }
            let (staff, times) = shared.clone().expect("the first of them has looked");
            let start = times[usize::try_from(place).expect("few")].clone();
            wishes.push((person, staff, start));
        }
        let before = (portal.count("bookings").await, portal.count("events").await);
        let asking: Vec<_> = wishes
            .into_iter()
            .map(|(person, staff, start)| {
                tokio::spawn(async move { ask(&person, &staff, &start).await })
            })
            .collect();
        let mut ids = BTreeSet::new();
        for one in asking {
            let answer = one.await.expect("an answer");
            assert_eq!(answer.status, 201, "{}", answer.body);
            ids.insert(text(&answer.json(), "/id").to_owned());
        }
        let all = i64::from(PEOPLE);
        assert_eq!(i64::try_from(ids.len()).expect("few"), all);
        let after = (portal.count("bookings").await, portal.count("events").await);
        assert_eq!(after, (before.0 + all, before.1 + all), "one meeting and one event each");
        nobody_is_in_two_places(portal).await;
    })
    .await;
}
