//! The staff side: what waits is answered, participants are seen by the right people, hours are one's own.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so"
)]

mod agenda;
mod answer;
mod away;
pub mod book;
mod hours;
mod in_the_way;
mod key;
mod look;
mod news;
mod race;
mod refused;
mod time_off;
mod why;

use serde_json::Value;
use tests::{Answer, Person, Portal, on_both, text};

/// The free times of a member of staff with an interpreter, as their participant sees them, and the id of that member of staff.
async fn free(person: &Person, name: &str) -> (String, Vec<String>) {
    let json = person.get_json("/moten/boka?tolk=somaliska").await.json();
    let handlers = json["handlers"].as_array().expect("handlers").clone();
    let handler = handlers.iter().find(|handler| text(handler, "/name") == name);
    let id = text(handler.expect("a handler"), "/id").to_owned();
    let slots = json["slots"].as_array().expect("slots").clone();
    let mine = slots.iter().filter(|slot| text(slot, "/handler") == id);
    (id.clone(), mine.map(|slot| text(slot, "/start").to_owned()).collect())
}

/// Asks a member of staff for a time; gives the meeting's id.
async fn ask(person: &Person, name: &str, slot: usize, subject: &str) -> String {
    let (staff, times) = free(person, name).await;
    ask_at(person, &staff, &times[slot], subject).await
}

async fn ask_at(person: &Person, staff: &str, at: &str, subject: &str) -> String {
    let fields = [
        ("med", staff),
        ("tid", at),
        ("satt", "besok"),
        ("tolk", "somaliska"),
        ("behov", "Ett lugnt rum"),
        ("arende", subject),
    ];
    let answer = person.post_json("/moten", &fields).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    text(&answer.json(), "/id").to_owned()
}

/// The door that answers a meeting.
fn door(id: &str) -> String {
    format!("/personal/moten/{id}/svar")
}

/// The start of the times the answer form offers.
fn offered(page: &Answer) -> Vec<String> {
    let values = page.body.split("name=\"tid\" value=\"").skip(1);
    values.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn codes(answer: &Answer) -> Vec<(String, String)> {
    let json = answer.json();
    let errors = json["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|e| (text(e, "/field").into(), text(e, "/code").into())).collect()
}

#[tokio::test]
async fn sara_meets_what_waits_oldest_first_and_todays_meetings() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        ask(&amina, "Sara Lind", 0, "Om bageriet").await;
        portal.set_clock("2026-11-24T08:05:00+01:00").await;
        ask(&johan, "Sara Lind", 0, "Om uppsatsen").await;
        let sara = portal.person("sara").await;
        let page = sara.get("/personal").await.words();
        let first = page.find("Om bageriet").expect("amina's words");
        let second = page.find("Om uppsatsen").expect("johan's words");
        assert!(first < second, "{page}");
        assert!(page.contains("3 frågor väntar på svar.") && page.contains("somaliska"), "{page}");
        assert!(page.contains("Inga möten i dag."));
        portal.set_clock("2026-11-26T08:00:00+01:00").await;
        let sara = portal.person("sara").await;
        let page = sara.get("/personal").await;
        assert!(page.says("torsdag 26 november 2026 kl. 10.00–10.45"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn long_lists_end_and_show_more() {
    let portal = Portal::open(tests::Database::Sqlite).await;
    portal.crowd(14).await;
    for number in 1..=14 {
        let person = portal.person(&format!("person-{number}")).await;
        ask(&person, "Sara Lind", 0, &format!("Fråga {number}.")).await;
    }
    let sara = portal.person("sara").await;
    let page = sara.get("/personal").await;
    assert!(page.says("15 frågor väntar på svar.") && page.says("Visa fler"), "{}", page.words());
    assert_eq!(page.body.matches("data-part=").count(), 10);
    let more = sara.get(&page.addresses("/personal?visa=")[0]).await;
    assert_eq!(more.body.matches("data-part=").count(), 15);
    assert!(!more.says("Visa fler"));
    assert_eq!(sara.get("/personal?visa=manga").await.status, 200);
    portal.close().await;
}

#[tokio::test]
async fn a_wish_that_nobody_answered_in_time_blames_nobody() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "Om bageriet").await;
        portal.set_clock("2026-11-27T15:00:00+01:00").await;
        let sara = portal.person("sara").await;
        let list = sara.get("/personal").await;
        assert!(list.says("Ingen väntar på svar just nu."), "{}", list.words());
        assert!(list.says("Fick inget svar i tid"));
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("Inget svar i tid") && page.says("är ingens fel"), "{}", page.words());
        assert!(!page.body.contains("name=\"svar\""));
        let late = sara.post_json(&door(&id), &[("svar", "bekrafta")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "too_late"));
        let amina = portal.person("amina").await;
        let home = amina.get("/").await;
        assert!(home.says("Det är inte ditt fel."), "{}", home.words());
        assert!(home.says("Boka en ny tid") && home.says("Du kan också ringa 08-123 456 01."));
    })
    .await;
}

#[tokio::test]
async fn sara_cancels_with_a_reason_and_amina_reads_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let sara = portal.person("sara").await;
        sara.post(&door(&id), &[("svar", "bekrafta")]).await;
        let cancel = format!("/personal/moten/{id}/avboka");
        assert!(sara.get(&cancel).await.says("Vill du avboka mötet?"));
        let silent = sara.post(&cancel, &[("skal", " ")]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.says("Skriv några ord om varför."), "{}", silent.words());
        let (_, page) = sara.post_and_follow(&cancel, &[("skal", "Jag är sjuk.")]).await;
        assert!(page.says("Mötet är avbokat.") && page.says("Jag är sjuk."), "{}", page.words());
        let told = amina.get(&format!("/moten/{id}")).await;
        assert!(told.says("Sara har avbokat tiden.") && told.says("Jag är sjuk."));
        let again = sara.post_json(&cancel, &[("skal", "Igen.")]).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "already_answered"));
        assert_eq!(sara.get(&cancel).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn nothing_strange_changes_an_answer() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let sara = portal.person("sara").await;
        let before = portal.count("events").await;
        let strange: [(&str, &[(&str, &str)]); 5] = [
            ("svar", &[]),
            ("svar", &[("svar", "kanske")]),
            ("tid", &[("svar", "foresla")]),
            ("tid", &[("svar", "foresla"), ("tid", "i morgon")]),
            ("version", &[("svar", "bekrafta"), ("version", "ett")]),
        ];
        for (field, fields) in strange {
            let answer = sara.post_json(&door(&id), fields).await;
            assert_eq!(answer.status, 422, "{fields:?}");
            assert_eq!(codes(&answer)[0].0, field);
        }
        let unknown = sara.post_json(&door(&id), &[("svar", "bekrafta"), ("pris", "1")]).await;
        assert_eq!(unknown.status, 422);
        assert_eq!(portal.count("events").await, before);
        let outdated = sara.post_json(&door(&id), &[("svar", "bekrafta"), ("version", "7")]).await;
        assert_eq!((outdated.status, text(&outdated.json(), "/error")), (409, "stale"));
        let state: Value = sara.get_json(&format!("/personal/moten/{id}")).await.json();
        assert_eq!(text(&state, "/state"), "requested");
    })
    .await;
}
