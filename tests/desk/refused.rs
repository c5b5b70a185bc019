//! What staff do that does not count: each rule is named, and where another time would help the nearest are there.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, ask_at, door, free, offered};

const OFF: &str = "/personal/tider/ledigt";

/// The code, the words, and how many other times there are.
fn refused(answer: &Answer) -> (u16, String, String, usize) {
    let json = answer.json();
    let near = json["nearest"].as_array().map_or(0, Vec::len);
    let part = |path| text(&json, path).to_owned();
    (answer.status, part("/error"), part("/message"), near)
}

/// The code and the beginning of the words, with or without other times.
fn assert_refused(answer: &Answer, code: &str, words: &str, near: usize) {
    let (status, error, message, found) = refused(answer);
    assert_eq!((status, error.as_str(), found), (409, code, near), "{}", answer.body);
    assert!(message.starts_with(words), "{message}");
}

/// Amina asks Sara for her first time, and Sara says yes; gives the meeting's page and its start.
async fn booked(amina: &Person, sara: &Person) -> (String, String) {
    let (staff, times) = free(amina, "Sara Lind").await;
    let id = ask_at(amina, &staff, &times[0], "").await;
    assert_eq!(sara.post(&door(&id), &[("svar", "bekrafta")]).await.status, 303);
    (format!("/personal/moten/{id}"), times[0].clone())
}

fn minutes_after(start: &str, minutes: i64) -> String {
    let start: Timestamp = start.parse().expect("a time");
    (start + SignedDuration::from_mins(minutes)).to_string()
}

#[tokio::test]
async fn a_meeting_that_has_begun_is_neither_cancelled_nor_moved_and_nobody_answered_first() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (place, start) = booked(&amina, &sara).await;
        let to = free(&amina, "Sara Lind").await.1[5].clone();
        portal.set_clock(&minutes_after(&start, 1)).await;
        sara.sign_in("sara").await;
        let words = "Mötet har redan börjat.";
        let cancel = sara.post_json(&format!("{place}/avboka"), &[("skal", "Sjuk")]).await;
        assert_refused(&cancel, "started", words, 0);
        let fields = [("tid", to.as_str()), ("hur", "overens")];
        assert_refused(
            &sara.post_json(&format!("{place}/flytta"), &fields).await,
            "started",
            words,
            0,
        );
        let page = sara.post(&format!("{place}/avboka"), &[("skal", "Jag är sjuk")]).await;
        assert_eq!(page.status, 409);
        assert!(
            page.says("Mötet har redan börjat") && page.says("Jag är sjuk"),
            "{}",
            page.words()
        );
        assert!(!page.says("fått ett svar"), "{}", page.words());
        let page = sara.post(&format!("{place}/flytta"), &fields).await;
        assert!(page.status == 409 && page.says("Mötet har redan börjat."), "{}", page.words());
        // And to Amina in hers.
        amina.sign_in("amina").await;
        let own = place.replace("/personal", "");
        let late = amina.post_json(&format!("{own}/avboka"), &[]).await;
        assert_refused(&late, "started", words.trim_end_matches('.'), 0);
        assert_eq!(text(&late.json(), "/phone"), "08-123 456 01");
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_was_changed_or_cancelled_meanwhile_is_told_as_that() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (place, _) = booked(&amina, &sara).await;
        let (own, to) =
            (place.replace("/personal", ""), free(&amina, "Sara Lind").await.1[5].clone());
        let wish = [("tid", to.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("{own}/flytta"), &wish).await.status, 303);
        let stale = [("skal", "Sjuk"), ("version", "2")];
        let answer = sara.post_json(&format!("{place}/avboka"), &stale).await;
        assert_refused(&answer, "stale", "Mötet har ändrats.", 0);
        assert!(sara.post(&format!("{place}/avboka"), &stale).await.says("Mötet har ändrats"));
        assert_eq!(amina.post(&format!("{own}/avboka"), &[]).await.status, 303);
        let over = sara.post_json(&format!("{place}/avboka"), &[("skal", "Sjuk")]).await;
        assert_refused(&over, "already_answered", "Mötet gäller inte längre.", 0);
        let fields = [("tid", to.as_str()), ("hur", "overens")];
        let over = sara.post_json(&format!("{place}/flytta"), &fields).await;
        assert_refused(&over, "already_answered", "Mötet gäller inte längre.", 0);
        let twice = amina.post_json(&format!("{own}/avboka"), &[]).await;
        assert_refused(&twice, "already_answered", "Mötet är redan besvarat eller avbokat.", 0);
    })
    .await;
}

#[tokio::test]
async fn a_time_that_cannot_be_proposed_names_its_rule_and_keeps_the_words() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let times = offered(&sara.get(&format!("/personal/moten/{id}")).await);
        // Between page and post: the day is off.
        let day = times.iter().find(|at| at.as_str() > "2026-12-10").expect("a time");
        assert_eq!(sara.post(OFF, &[("fran_dag", &day[..10])]).await.status, 303);
        let wishes = [
            (day.as_str(), "outside_hours", "Tiden ligger utanför dina tider"),
            ("2026-11-29T09:00:00Z", "outside_hours", "Tiden ligger utanför dina tider"),
            ("2027-06-08T09:00:00+02:00", "too_far_ahead", "Så långt fram går det inte att boka"),
        ];
        for (start, code, words) in wishes {
            let fields = [("svar", "foresla"), ("tid", start), ("meddelande", "Så tänkte jag.")];
            let answer = sara.post_json(&door(&id), &fields).await;
            assert_refused(&answer, code, words, 3);
            assert!(text(&answer.json(), "/part").contains("Så tänkte jag."), "{start}");
            let page = sara.post(&door(&id), &fields).await;
            assert!(page.status == 409 && page.says(words), "{}", page.words());
            assert!(page.says("Dina lediga tider nära den") && page.says("Så tänkte jag."));
            assert_eq!(page.body.matches("Så tänkte jag.").count(), 1, "in the form alone");
        }
        let state = sara.get_json(&format!("/personal/moten/{id}")).await.json();
        assert_eq!(text(&state, "/state"), "requested");
    })
    .await;
}

/// The id of a kind that the person can choose.
async fn kind(person: &Person, name: &str) -> String {
    let list = person.get_json("/moten/boka").await.json();
    let kinds = list["types"].as_array().expect("kinds").clone();
    let found = kinds.iter().find(|kind| text(kind, "/name") == name);
    text(found.expect("the kind"), "/id").to_owned()
}

/// The person asks Sara for a talk on the first day after `after` that has a time for one.
async fn talk(person: &Person, kind: &str, after: &str) -> Value {
    let (staff, _) = free(person, "Sara Lind").await;
    let list = person.get_json(&format!("/moten/boka?med={staff}&typ={kind}")).await.json();
    let slots = list["slots"].as_array().expect("slots").clone();
    let slot = slots.iter().find(|slot| text(slot, "/start") > after).expect("a time");
    let fields = [
        ("med", staff.as_str()),
        ("typ", kind),
        ("tid", text(slot, "/start")),
        ("satt", "telefon"),
    ];
    let answer = person.post_json("/moten", &fields).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()
}

#[tokio::test]
async fn a_day_that_filled_up_between_page_and_post_is_told_as_that() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let sara = portal.person("sara").await;
        let of_kind = kind(&amina, "Samtal").await;
        let wish = talk(&amina, &of_kind, "2026-11-26").await;
        let id = text(&wish, "/id");
        let taken = talk(&johan, &of_kind, "2026-12-02").await;
        let day = &text(&taken, "/start")[..10];
        let times = offered(&sara.get(&format!("/personal/moten/{id}")).await);
        let time = times.iter().find(|at| at.starts_with(day)).expect("a time that day");
        portal.change("UPDATE meeting_types SET most_per_day = 1 WHERE name = 'Samtal'").await;
        let fields = [("svar", "foresla"), ("tid", time.as_str())];
        let full = sara.post_json(&door(id), &fields).await;
        assert_refused(&full, "day_full", "Den dagen är redan full", 3);
        assert!(sara.post(&door(id), &fields).await.says("Den dagen är redan full"));
    })
    .await;
}

#[tokio::test]
async fn sara_can_propose_a_time_sooner_than_others_can_ask_for() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let times = offered(&sara.get(&format!("/personal/moten/{id}")).await);
        let today = times.iter().find(|at| at.starts_with("2026-11-24")).expect("today");
        let fields = [("svar", "foresla"), ("tid", today.as_str())];
        assert_eq!(sara.post_json(&door(&id), &fields).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_yes_after_the_time_has_come_says_so_and_shows_saras_times_near_it() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, &times[9], "").await;
        assert_eq!(sara.post(&door(&id), &[("svar", "bekrafta")]).await.status, 303);
        let sooner = [("tid", times[2].as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &sooner).await.status, 303);
        portal.set_clock(&minutes_after(&times[2], 1)).await;
        sara.sign_in("sara").await;
        let path = format!("/personal/moten/{id}/flytta/svar");
        let yes = [("svar", "ja"), ("version", "3"), ("meddelande", "Det går bra")];
        let late = sara.post_json(&path, &yes).await;
        assert_refused(&late, "too_late", "Tiden har redan börjat", 3);
        let page = sara.post(&path, &yes).await;
        assert!(page.status == 409 && page.says("Tiden har redan börjat"), "{}", page.words());
        assert!(page.says("Dina lediga tider nära den") && page.says("Det går bra"));
    })
    .await;
}

/// The whole day off, with every meeting in it seen.
async fn day_off(person: &Person, day: &str) {
    let told = person.post(OFF, &[("fran_dag", day)]).await;
    if told.status == 303 {
        return;
    }
    assert_eq!(told.status, 409, "{}", told.words());
    let seen = told.field("sett").expect("what was seen");
    assert_eq!(person.post(OFF, &[("fran_dag", day), ("sett", &seen)]).await.status, 303);
}

#[tokio::test]
async fn what_is_held_stays_held_when_the_day_is_taken_off_whoever_says_yes() {
    on_both(async |portal: &Portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let erik = portal.person("erik").await;
        // Sara says yes to a wish within her time off.
        let (staff, times) = free(&amina, "Sara Lind").await;
        let far = |after: &str| times.iter().find(|at| at.as_str() > after).expect("a time");
        let wish = ask_at(&amina, &staff, far("2026-12-01"), "").await;
        day_off(&sara, &far("2026-12-01")[..10]).await;
        assert_eq!(sara.post(&door(&wish), &[("svar", "bekrafta")]).await.status, 303);
        // Amina says yes to what Sara proposed before she took the day off.
        let other = ask_at(&amina, &staff, far("2026-12-03"), "").await;
        let proposed = [("svar", "foresla"), ("tid", far("2026-12-08").as_str())];
        assert_eq!(sara.post(&door(&other), &proposed).await.status, 303);
        day_off(&sara, &far("2026-12-08")[..10]).await;
        let yes = [("svar", "ja"), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{other}/svar"), &yes).await.status, 303);
        // Erik says yes to a move into a day that he took off.
        let (of_erik, his) = free(&amina, "Erik Holm").await;
        let to = his.last().expect("a time");
        let fields = [("med", of_erik.as_str()), ("tid", to.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{wish}/flytta"), &fields).await.status, 303);
        day_off(&erik, &to[..10]).await;
        let path = format!("/personal/moten/{wish}/flytta/svar");
        let moved = erik.post_json(&path, &[("svar", "ja"), ("version", "3")]).await;
        assert_eq!(moved.status, 200, "{}", moved.body);
        assert_eq!(text(&moved.json(), "/start"), to);
    })
    .await;
}
