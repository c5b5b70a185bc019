//! Proposed times are held for a while: until then they are nobody else's, after that everybody's.

use serde_json::Value;
use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, offered};

/// Sara proposes her `slot`th free time to amina instead of her first. Gives the meeting's address and the new time.
async fn proposed(portal: &Portal, slot: usize) -> (String, String) {
    let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
    let (handler, times) = offered(&amina, "Sara").await;
    let asked = ask(&amina, &handler, &times[0]).await.json();
    let place = text(&asked, "/href").to_owned();
    let new = times[slot].clone();
    let fields = [("svar", "foresla"), ("tid", new.as_str())];
    let answer = sara.post_json(&format!("/personal{place}/svar"), &fields).await;
    assert_eq!((answer.status, text(&answer.json(), "/start")), (200, new.as_str()));
    (place, new)
}

async fn say(person: &Person, place: &str, word: &str) -> Answer {
    let version = person.get_json(place).await.json()["version"].to_string();
    let fields = [("svar", word), ("version", version.as_str())];
    person.post_json(&format!("{place}/svar"), &fields).await
}

fn nearest(answer: &Value) -> Vec<&str> {
    answer["nearest"].as_array().unwrap().iter().map(|near| text(near, "/start")).collect()
}

#[tokio::test]
async fn a_proposed_time_is_held_for_a_day_and_both_see_until_when() {
    on_both(async |portal| {
        let (place, new) = proposed(portal, 9).await;
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let page = amina.get(&place).await;
        let until = "till onsdag 25 november 2026 kl. 8.00";
        assert!(page.says(&format!("Vi håller tiden åt dig {until}.")), "{}", page.words());
        let json = amina.get_json(&place).await.json();
        assert_eq!(text(&json, "/held_until"), "2026-11-25T07:00:00Z");
        let page = sara.get(&format!("/personal{place}")).await;
        assert!(page.says(&format!("Tiden hålls {until}.")), "{}", page.words());
        let johan = portal.person("johan").await;
        assert!(!offered(&johan, "Sara").await.1.contains(&new));
        // On the last day the clock is enough.
        portal.set_clock("2026-11-25T07:30:00+01:00").await;
        let amina = portal.person("amina").await;
        let page = amina.get(&place).await;
        assert!(page.says("Vi håller tiden åt dig till kl. 8.00 i dag."), "{}", page.words());
        let yes = say(&amina, &place, "ja").await;
        assert_eq!((yes.status, text(&yes.json(), "/state")), (200, "booked"), "{}", yes.body);
        assert_eq!(yes.json()["held_until"], Value::Null);
        // What is agreed does not run out.
        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        let johan = portal.person("johan").await;
        assert!(!offered(&johan, "Sara").await.1.contains(&new));
    })
    .await;
}

#[tokio::test]
async fn a_hold_that_is_over_frees_the_time_for_somebody_else() {
    on_both(async |portal| {
        let (place, new) = proposed(portal, 9).await;
        let johan = portal.person("johan").await;
        let (handler, _) = offered(&johan, "Sara").await;
        let held = ask(&johan, &handler, &new).await;
        assert_eq!((held.status, text(&held.json(), "/error")), (409, "slot_taken"));
        portal.set_clock("2026-11-25T08:00:00+01:00").await;
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        assert!(offered(&johan, "Sara").await.1.contains(&new), "it runs out by itself");
        assert_eq!(ask(&johan, &handler, &new).await.status, 201);
        // Amina comes late: nothing changes, and three other times are offered.
        let before = (portal.count("events").await, portal.count("messages").await);
        for word in ["ja", "nej", "annan"] {
            let late = say(&amina, &place, word).await;
            assert_eq!((late.status, text(&late.json(), "/error")), (409, "hold_over"));
            let late = late.json();
            let near = nearest(&late);
            assert!(near.len() == 3 && !near.contains(&new.as_str()), "{near:?}");
            let said = text(&late, "/message");
            assert_eq!(said, "Tiden hålls inte längre.");
        }
        assert_eq!(before, (portal.count("events").await, portal.count("messages").await));
        assert_eq!(super::race::live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test]
async fn who_comes_late_is_met_with_kind_words_and_the_nearest_times() {
    on_both(async |portal| {
        let (place, new) = proposed(portal, 12).await;
        portal.set_clock("2026-11-25T08:00:00+01:00").await;
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let page = amina.get(&place).await;
        assert!(page.says("Hålls inte längre") && page.says("det är ingen fara"));
        assert!(!page.body.contains("name=\"svar\""), "there is nothing left to answer");
        assert!(amina.get("/").await.says("En tid hålls inte längre"));
        assert!(amina.get("/moten").await.says("Hålls inte längre"));
        let desk = sara.get("/personal").await;
        assert!(desk.says("Fick inget svar i tid") && desk.says("Hålls inte längre"));
        let page = sara.get(&format!("/personal{place}")).await;
        assert!(page.says("Det blev inget svar på ditt förslag."), "{}", page.words());
        // From a page that was open: 409, and one press from a new wish with the same answers.
        let late = amina.post(&format!("{place}/svar"), &[("svar", "ja"), ("version", "2")]).await;
        assert_eq!(late.status, 409);
        assert!(late.says("Tiden hålls inte längre. Här är lediga tider nära den."));
        assert!(late.body.contains(&new), "the time itself is still free, and nearest");
        let (to, _) = amina.post_and_follow("/moten/boka/tid", &[("tid", &new)]).await;
        assert_eq!(to, "/moten/boka/kontroll", "how to meet is known already");
    })
    .await;
}

#[tokio::test]
async fn a_hold_is_never_longer_than_to_the_start() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (handler, times) = offered(&amina, "Sara").await;
        let place = text(&ask(&amina, &handler, &times[4]).await.json(), "/href").to_owned();
        let sara = portal.person("sara").await;
        // The first time there is, a minute more than a day from now.
        let fields = [("svar", "foresla"), ("tid", times[0].as_str())];
        sara.post_json(&format!("/personal{place}/svar"), &fields).await;
        portal
            .change("UPDATE bookings SET held_until = start_at WHERE held_until IS NOT NULL")
            .await;
        portal.set_clock(&times[0]).await;
        let amina = portal.person("amina").await;
        assert!(amina.get(&place).await.says("Det är inte ditt fel."));
        let late = say(&amina, &place, "ja").await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "too_late"));
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_hold_is_missing() {
    on_both(async |portal| {
        let (place, _) = proposed(portal, 9).await;
        let johan = portal.person("johan").await;
        let fields = [("svar", "ja"), ("version", "2")];
        for door in [format!("{place}/svar"), format!("/moten/{}/svar", uuid::Uuid::new_v4())] {
            assert_eq!(johan.post_json(&door, &fields).await.status, 404);
        }
        let amina = portal.person("amina").await;
        assert_eq!(text(&amina.get_json(&place).await.json(), "/state"), "proposed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_late_yes_and_a_new_wish_at_once_only_the_wish_counts() {
    on_both(async |portal| {
        let (place, new) = proposed(portal, 9).await;
        portal.set_clock("2026-11-25T08:00:00+01:00").await;
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (handler, _) = offered(&johan, "Sara").await;
        let (late, wish) = tokio::join!(say(&amina, &place, "ja"), ask(&johan, &handler, &new));
        assert_eq!((late.status, wish.status), (409, 201));
        assert_eq!(super::race::live_overlaps(portal).await, 0);
    })
    .await;
}
