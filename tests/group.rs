//! Group meetings: a seat, a place in the line, a seat that is kept, and what those who lead them see.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on says so"
)]

mod calendar;
mod desk;
mod line;
mod outcome;
mod race;
mod taken;

use tests::{Answer, Person, Portal, on_both, text};

pub const LIST: &str = "/moten/grupp";
pub const DESK: &str = "/personal/grupp";

/// The fields of a group meeting at a time when none of the demo people has a meeting.
pub fn fields<'a>(day: &'a str, seats: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("rubrik", "Prata om jobb"),
        ("om", "Ta med en penna."),
        ("dag", day),
        ("fran", "17.00"),
        ("till", "18.30"),
        ("plats", "Biblioteket"),
        ("platser", seats),
    ]
}

/// The day of [`made`].
pub const DAY: &str = "2026-12-09";

/// A group meeting that a demo person leads; gives its id.
pub async fn made(leader: &Person, seats: &str) -> String {
    let made = leader.post_json(DESK, &fields(DAY, seats)).await;
    assert_eq!(made.status, 201, "{}", made.body);
    text(&made.json(), "/id").to_owned()
}

/// A door of a group meeting.
pub fn door(id: &str, name: &str) -> String {
    format!("{LIST}/{id}{name}")
}

pub async fn take(person: &Person, id: &str) -> Answer {
    person.post_json(&door(id, "/plats"), &[]).await
}

pub async fn stand(person: &Person, id: &str) -> Answer {
    person.post_json(&door(id, "/ko"), &[]).await
}

pub async fn leave(person: &Person, id: &str) -> Answer {
    person.post_json(&door(id, "/avboka"), &[]).await
}

pub async fn reply(person: &Person, id: &str, answer: &str) -> Answer {
    person.post_json(&door(id, "/svar"), &[("svar", answer)]).await
}

/// Where the person is with it by now.
pub async fn mine(person: &Person, id: &str) -> String {
    let seen = person.get_json(&door(id, "")).await.json();
    text(&seen, "/mine").to_owned()
}

/// Somebody's place in the line.
pub async fn number(person: &Person, id: &str) -> Option<i64> {
    person.get_json(&door(id, "")).await.json()["number"].as_i64()
}

#[tokio::test]
async fn amina_finds_a_group_meeting_takes_a_seat_and_gives_it_back_with_plain_forms() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "3").await;
        let amina = portal.person("amina").await;
        assert!(amina.get("/moten").await.addresses(LIST).contains(&LIST.to_owned()));
        let list = amina.get(LIST).await;
        assert!(list.says("Prata om jobb") && list.says("3 lediga platser"), "{}", list.words());
        let page = amina.get(&door(&id, "")).await;
        for said in ["Biblioteket", "Ta med en penna.", "Sara Lind", "3 platser, 3 lediga platser"]
        {
            assert!(page.says(said), "{said}: {}", page.words());
        }
        let key = page.field("nyckel").expect("a key");
        let (to, page) = amina.post_and_follow(&door(&id, "/plats"), &[("nyckel", &key)]).await;
        assert_eq!(to, door(&id, ""));
        assert!(page.says("Platsen är din.") && page.says("Du har en plats"), "{}", page.words());
        assert!(page.says("3 platser, 2 lediga platser"), "{}", page.words());
        // It stands among her meetings, and nobody else's name does anywhere.
        let meetings = amina.get("/moten").await;
        assert!(
            meetings.says("I grupp onsdag 9 december 2026 kl. 17.00–18.30"),
            "{}",
            meetings.words()
        );
        assert!(meetings.says("Prata om jobb Du har en plats"), "{}", meetings.words());
        let ask = amina.get(&door(&id, "/avboka")).await;
        assert!(ask.says("Vill du avboka platsen?") && ask.says("Nej, behåll platsen"));
        let (to, page) = amina.post_and_follow(&door(&id, "/avboka"), &[]).await;
        assert_eq!(to, door(&id, ""));
        assert!(page.says("Det är avbokat.") && page.says("Ta en plats"), "{}", page.words());
        assert!(!amina.get("/moten").await.says("Prata om jobb"));
        let since = "SELECT COUNT(*) FROM events WHERE kind IN ('group_seated', 'group_left')
            AND at > (SELECT MAX(made_at) FROM group_meetings)";
        assert_eq!(portal.query(since).await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_repeated_form_has_one_effect_and_another_form_with_its_key_none() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "3").await;
        let amina = portal.person("amina").await;
        let events = portal.count("events").await;
        for _ in 0..2 {
            let taken = amina.post_json(&door(&id, "/plats"), &[("nyckel", "samma")]).await;
            assert_eq!(taken.status, 201, "{}", taken.body);
        }
        assert_eq!(portal.count("events").await, events + 1);
        let other = amina.post_json(&door(&id, "/ko"), &[("nyckel", "samma")]).await;
        assert_eq!((other.status, text(&other.json(), "/errors/0/code")), (422, "key_reused"));
        let again = take(&amina, &id).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "has_seat"));
        let unknown = amina.post(&door(&id, "/plats"), &[("annat", "x")]).await;
        assert_eq!(unknown.status, 422);
        let choice = reply(&amina, &id, "kanske").await;
        assert_eq!((choice.status, text(&choice.json(), "/errors/0/field")), (422, "svar"));
    })
    .await;
}

#[tokio::test]
async fn a_group_of_another_sub_project_is_not_there() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "3").await;
        portal
            .change("UPDATE group_meetings SET sub_project = 'SUVS' WHERE title = 'Prata om jobb'")
            .await;
        let amina = portal.person("amina").await;
        assert!(!amina.get(LIST).await.says("Prata om jobb"));
        assert_eq!(amina.get(&door(&id, "")).await.status, 404);
        for name in ["/plats", "/ko", "/svar", "/avboka"] {
            assert_eq!(amina.post(&door(&id, name), &[]).await.status, 404, "{name}");
        }
        // The leader still sees it.
        assert_eq!(sara.get(&format!("{DESK}/{id}")).await.status, 200);
    })
    .await;
}

/// Everything that stands in `portal` about a group's seats, for "nothing changed".
pub async fn rows(portal: &Portal) -> [i64; 4] {
    [
        portal.count("events").await,
        portal.count("claims").await,
        portal.count("group_seats").await,
        portal.count("messages").await,
    ]
}
