//! Booking a meeting: from the list to the answer, as people do it with plain forms and as islands ask for it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod ahead;
mod answers;
mod calendar;
mod hold;
mod islands;
mod moving;
mod moving_refused;
mod people;
mod race;
mod refusals;
mod undo;

use serde_json::Value;
use tests::{Answer, Person, on_both, text};

/// A handler of the caller's by name, and their free times, as the JSON list gives them.
pub async fn offered(person: &Person, name: &str) -> (String, Vec<String>) {
    let list = person.get_json("/moten/boka").await.json();
    let handler = list["handlers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|handler| text(handler, "/name").starts_with(name))
        .map(|handler| text(handler, "/id").to_owned())
        .unwrap();
    let of_handler = |slot: &&Value| text(slot, "/handler") == handler;
    let slots = list["slots"].as_array().unwrap().iter().filter(of_handler);
    let starts = slots.map(|slot| text(slot, "/start").to_owned()).collect();
    (handler, starts)
}

/// Asks for a time as a program does.
pub async fn ask(person: &Person, handler: &str, start: &str) -> Answer {
    let fields = [("med", handler), ("tid", start), ("satt", "telefon")];
    person.post_json("/moten", &fields).await
}

#[tokio::test]
async fn amina_books_a_time_with_sara_step_by_step_without_javascript() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        let address = format!("/moten/boka?med={sara}&tolk=arabiska");
        let slots = amina.get_json(&address).await.json()["slots"].clone();
        let start = |slot: &Value| text(slot, "/start").to_owned();
        let times: Vec<_> = slots.as_array().unwrap().iter().map(start).collect();
        let wished = times.last().unwrap();

        let whom = amina.get("/moten/boka").await;
        assert!(whom.says("Vem vill du träffa?") && whom.says("1 av 4"));
        assert!(whom.says("Sara Lind Case manager") && whom.says("Erik Holm SE-handledare"));

        let (to, time) =
            amina.post_and_follow("/moten/boka", &[("med", &sara), ("tolk", "arabiska")]).await;
        assert_eq!(to, "/moten/boka/tid");
        assert!(time.says("När vill du ses?") && time.says("Mötet tar 1 timme och 10 minuter."));
        assert!(times.iter().all(|start| time.body.contains(start)), "every free time is listed");

        let (to, needs) = amina.post_and_follow(&to, &[("tid", wished)]).await;
        assert_eq!(to, "/moten/boka/satt");
        assert!(needs.says("Hur vill du ses?"));

        let fields = [
            ("satt", "promenad"),
            ("tolk", "arabiska"),
            ("behov", "Jag går långsamt"),
            ("arende", "Praktikplatsen"),
        ];
        let (to, check) = amina.post_and_follow(&to, &fields).await;
        assert_eq!(to, "/moten/boka/kontroll");
        for said in ["Sara Lind", "Promenad", "arabiska", "Jag går långsamt", "Praktikplatsen"] {
            assert!(check.says(said), "{said}");
        }
        assert!(check.says("Skicka till Sara"));

        let sent = ["med", "typ", "tid", "satt", "tolk", "behov", "arende", "nyckel"];
        let sent: Vec<_> = sent.map(|name| (name, check.field(name).unwrap())).into();
        let sent: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (place, meeting) = amina.post_and_follow("/moten", &sent).await;
        assert!(meeting.says("Möte med Sara Lind") && meeting.says("Väntar på svar"));
        assert!(meeting.says("Sara svarar oftast inom två arbetsdagar."));

        // The address works later, the list shows it, and the answers are not asked for again.
        assert!(amina.get(&place).await.says("Praktikplatsen"));
        assert!(amina.get("/moten").await.addresses("/moten/").contains(&place));
        assert_eq!(amina.get("/moten/boka/kontroll").await.header("location"), "/moten/boka");
        assert!(!offered(&amina, "Sara").await.1.contains(wished), "the time is held");
    })
    .await;
}

#[tokio::test]
async fn the_answers_wait_on_the_server_and_can_be_changed_one_by_one() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let ((sara, times), (erik, _)) =
            (offered(&amina, "Sara").await, offered(&amina, "Erik").await);
        assert_eq!(amina.get("/moten/boka/satt").await.header("location"), "/moten/boka");
        amina.post("/moten/boka", &[("med", &sara)]).await;
        assert_eq!(amina.get("/moten/boka/kontroll").await.header("location"), "/moten/boka/tid");
        amina.post("/moten/boka/tid", &[("tid", &times[0])]).await;
        amina.post("/moten/boka/satt", &[("satt", "video"), ("arende", "Kursen")]).await;

        // Another way to meet: the rest stands.
        let (to, check) = amina
            .post_and_follow("/moten/boka/satt", &[("satt", "besok"), ("arende", "Kursen")])
            .await;
        assert_eq!(to, "/moten/boka/kontroll");
        assert!(check.says("Besök") && check.says("Kursen"));
        // Another time: straight back to the check.
        let (to, _) = amina.post_and_follow("/moten/boka/tid", &[("tid", &times[1])]).await;
        assert_eq!(to, "/moten/boka/kontroll");
        // Another person: only the time is asked for again.
        let (to, _) = amina.post_and_follow("/moten/boka", &[("med", &erik)]).await;
        assert_eq!(to, "/moten/boka/tid");
        assert!(amina.get("/moten/boka/satt").await.header("location").ends_with("/tid"));
        // No answer ever stands in an address, and nothing was sent.
        assert_eq!(portal.query("SELECT COUNT(*) FROM bookings WHERE subject = 'Kursen'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn more_times_are_added_to_those_shown_and_the_choice_is_kept() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        amina.post("/moten/boka", &[("med", &sara)]).await;
        let fields = [("visa", "fler"), ("tid", times[2].as_str())];
        let answer = amina.post("/moten/boka/tid", &fields).await;
        assert_eq!(answer.status, 303);
        assert!(answer.header("location").starts_with("/moten/boka/tid#dag-2026-12-"));
        let page = amina.get("/moten/boka/tid").await;
        assert!(times.iter().all(|start| page.body.contains(start)), "those shown before stay");
        assert!(page.body.matches("type=\"radio\"").count() > times.len() * 3 / 2);
        let chosen = page.body.split("<input").find(|tag| tag.contains(&times[2])).unwrap();
        assert!(chosen.split('>').next().unwrap().contains("checked"));
        // Sara can be booked eight weeks ahead: then there is no more to show.
        amina.post("/moten/boka/tid", &[("visa", "fler")]).await;
        let page = amina.get("/moten/boka/tid").await;
        assert!(!page.says("Visa fler tider") && page.says("Tiderna till och med"));
    })
    .await;
}

#[tokio::test]
async fn nour_has_no_meetings_yet_and_one_person_to_book() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        assert!(nour.get("/moten").await.says("Här ser du dina möten när du har bokat en tid."));
        let whom = nour.get("/moten/boka").await;
        assert_eq!(whom.body.matches("name=\"med\"").count(), 1, "one still shows");
    })
    .await;
}

#[tokio::test]
async fn what_was_chosen_when_the_session_ran_out_waits_for_its_person() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        amina.post("/moten/boka", &[("med", &sara)]).await;
        amina.post("/moten/boka/tid", &[("tid", &times[9])]).await;
        portal.set_clock("2026-11-24T08:20:00+01:00").await;
        let fields = [("satt", "telefon"), ("arende", "Ord som inte får försvinna")];
        let answer = amina.post("/moten/boka/satt", &fields).await;
        assert!(answer.header("location").starts_with("/logga-in"));
        amina.sign_in("amina").await;
        assert!(amina.get("/moten/boka/satt").await.says("Ord som inte får försvinna"));
        let johan = portal.person("johan").await;
        assert!(!johan.get("/moten/boka/satt").await.says("Ord som inte får försvinna"));
    })
    .await;
}
