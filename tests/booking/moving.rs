//! A meeting moves: the same meeting, the old time until the new is agreed on, and the wished one held meanwhile.

use jiff::{SignedDuration, Timestamp};
use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, offered};

/// A meeting that Amina or another has booked with Sara, at a time late enough for holds to run out before it.
pub struct Booked {
    pub id: String,
    pub sara: String,
    pub start: String,
    /// Sara's other free times from that day on.
    pub times: Vec<String>,
}

/// The person asks Sara for her `number`th time, and she says yes.
pub async fn booked(person: &Person, sara: &Person, number: usize) -> Booked {
    let (handler, times) = offered(person, "Sara").await;
    let asked = ask(person, &handler, &times[number]).await;
    assert_eq!(asked.status, 201, "{}", asked.body);
    let id = text(&asked.json(), "/id").to_owned();
    let yes = [("svar", "bekrafta"), ("version", "1")];
    assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
    let (start, times) = (times[number].clone(), times[number + 1..].to_vec());
    Booked { id, sara: handler, start, times }
}

/// The meeting as a program sees it: start, version, and the wished start or nothing.
pub async fn stands(person: &Person, id: &str) -> (String, i64, Option<String>) {
    let json = person.get_json(&format!("/moten/{id}")).await.json();
    let wished = json.pointer("/moving/start").and_then(|start| start.as_str());
    let version = json["version"].as_i64().unwrap();
    (text(&json, "/start").to_owned(), version, wished.map(str::to_owned))
}

pub fn door(id: &str) -> String {
    format!("/moten/{id}/flytta")
}

fn later(start: &str, minutes: i64) -> String {
    let start: Timestamp = start.parse().unwrap();
    (start + SignedDuration::from_mins(minutes)).to_string()
}

async fn events(portal: &Portal, kind: &str) -> i64 {
    portal.query(&format!("SELECT COUNT(*) FROM events WHERE kind = '{kind}'")).await
}

fn three_near(answer: &Answer) {
    let json = answer.json();
    assert_eq!((answer.status, text(&json, "/error")), (409, "slot_taken"), "{json}");
    assert_eq!(json["nearest"].as_array().unwrap().len(), 3, "{json}");
}

#[tokio::test]
async fn amina_asks_for_another_time_and_the_old_one_stands_until_sara_says_yes() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let johan = portal.person("johan").await;
        let meeting = booked(&amina, &sara, 14).await;
        let (id, wished) = (&meeting.id, &meeting.times[3]);
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.addresses("/moten/").contains(&door(id)), "{}", page.words());
        let page = amina.get(&door(id)).await;
        assert!(page.says("Vilken tid vill du ha i stället?") && page.body.contains(wished));
        assert!(!page.body.contains(&format!("value=\"{}\"", meeting.start)), "the time it has");
        let (med, version) = (page.field("med").unwrap(), page.field("version").unwrap());
        let fields = [("med", med.as_str()), ("tid", wished), ("version", &version)];
        let (to, page) = amina.post_and_follow(&door(id), &fields).await;
        assert_eq!(to, format!("/moten/{id}"));
        assert!(
            page.says("Frågan är skickad.") && page.says("Tiden du har gäller tills du får svar.")
        );
        assert!(page.says("Bokad") && page.says("Behåll tiden jag har"), "{}", page.words());
        assert_eq!(stands(&amina, id).await, (meeting.start.clone(), 3, Some(wished.clone())));
        let of_johan = offered(&johan, "Sara").await.1;
        assert!(!of_johan.contains(wished) && !of_johan.contains(&meeting.start), "both are held");

        let inbox = sara.get("/personal").await;
        assert!(inbox.says("Vill flytta ett möte") && inbox.says("Svara om ny tid"));
        let path = format!("/personal/moten/{id}");
        assert!(sara.get(&path).await.says("Amina vill flytta mötet"));
        let yes = [("svar", "ja"), ("version", "3"), ("meddelande", "Det går bra")];
        let (_, page) = sara.post_and_follow(&format!("{path}/flytta/svar"), &yes).await;
        assert!(page.says("Mötet är flyttat."), "{}", page.words());
        assert_eq!(stands(&amina, id).await, (wished.clone(), 4, None));
        assert!(offered(&johan, "Sara").await.1.contains(&meeting.start), "the old time is free");
        assert!(amina.get(&format!("/moten/{id}")).await.says("Det går bra"));
        assert!(!sara.get("/personal").await.says("Vill flytta ett möte"));
        assert_eq!(
            (events(portal, "move_asked").await, events(portal, "booking_moved").await),
            (1, 1)
        );
        let told = "SELECT COUNT(*) FROM messages WHERE kind IN ('move_asked', 'booking_moved')";
        assert_eq!(portal.query(told).await, 2, "each told the other once");
        let file = amina.get(&format!("/moten/{id}/kalender.ics")).await;
        assert!(
            file.body.contains(id.as_str()) && file.body.contains("SEQUENCE:8"),
            "{}",
            file.body
        );
    })
    .await;
}

#[tokio::test]
async fn a_meeting_moves_a_quarter_of_an_hour_into_its_own_time() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let two = |start: &&String| start.ends_with("T13:00:00Z");
        let number = offered(&amina, "Sara").await.1.iter().position(|it| two(&it)).unwrap();
        let meeting = booked(&amina, &sara, number).await;
        let wished = later(&meeting.start, 15);
        assert!(amina.get(&door(&meeting.id)).await.body.contains(&wished), "14.15 is offered");
        let fields = [("tid", wished.as_str()), ("version", "2")];
        let moved = amina.post_json(&door(&meeting.id), &fields).await;
        assert_eq!(moved.status, 200, "{}", moved.body);
        let yes = [("svar", "ja"), ("version", "3")];
        let path = format!("/personal/moten/{}/flytta", meeting.id);
        assert_eq!(sara.post(&format!("{path}/svar"), &yes).await.status, 303);
        assert_eq!(stands(&amina, &meeting.id).await, (wished, 4, None));
        // Back again, this time because the two have agreed.
        let back = [("tid", meeting.start.as_str()), ("hur", "overens"), ("version", "4")];
        let (_, page) = sara.post_and_follow(&path, &back).await;
        assert!(page.says("Mötet är flyttat."), "{}", page.words());
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 5, None));
        assert_eq!(super::race::live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_time_that_johan_has_is_refused_with_three_near_it_and_nothing_changes() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let johan = portal.person("johan").await;
        let meeting = booked(&amina, &sara, 8).await;
        let of_johan = offered(&johan, "Sara").await.1;
        let wished = meeting.times.iter().find(|start| of_johan.contains(start)).unwrap();
        assert_eq!(ask(&johan, &meeting.sara, wished).await.status, 201);
        let before = (portal.count("events").await, portal.count("messages").await);
        let fields = [("tid", wished.as_str()), ("version", "2")];
        three_near(&amina.post_json(&door(&meeting.id), &fields).await);
        let page = amina.post(&door(&meeting.id), &fields).await;
        assert!(page.says("Tiden hann bli bokad. Här är tre andra tider nära den."));
        // A quarter into Johan's time is as taken as the whole of it.
        let into = later(wished, -15);
        three_near(&amina.post_json(&door(&meeting.id), &[("tid", &into), ("version", "2")]).await);
        let path = format!("/personal/moten/{}/flytta", meeting.id);
        for how in ["fraga", "overens"] {
            let fields = [("tid", wished.as_str()), ("hur", how), ("version", "2")];
            three_near(&sara.post_json(&path, &fields).await);
        }
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 2, None));
        assert_eq!(before, (portal.count("events").await, portal.count("messages").await));
    })
    .await;
}

#[tokio::test]
async fn a_wish_that_waits_for_sara_gets_its_new_time_at_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let asked = ask(&amina, &sara, &times[4]).await.json();
        let id = text(&asked, "/id");
        let fields = [("tid", times[6].as_str()), ("version", "1")];
        let (_, page) = amina.post_and_follow(&door(id), &fields).await;
        assert!(page.says("Nu frågar du om den nya tiden.") && page.says("Väntar på svar"));
        assert_eq!(stands(&amina, id).await, (times[6].clone(), 2, None));
        assert!(offered(&amina, "Sara").await.1.contains(&times[4]), "the first one is free");
    })
    .await;
}

#[tokio::test]
async fn what_sara_asks_for_is_held_for_a_day_and_then_free_again() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 14).await;
        let (id, wished) = (&meeting.id, &meeting.times[5]);
        let path = format!("/personal/moten/{id}/flytta");
        let fields = [("tid", wished.as_str()), ("hur", "fraga"), ("version", "2")];
        let (_, page) = sara.post_and_follow(&path, &fields).await;
        assert!(page.says("Du har frågat Amina om en ny tid"), "{}", page.words());
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Sara vill flytta mötet") && page.says("Ja, flytta mötet"));
        assert!(amina.get("/moten").await.says("Att svara på"));
        assert!(amina.get("/").await.says("föreslår en annan tid"));

        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        amina.sign_in("amina").await;
        let johan = portal.person("johan").await;
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Mötet är inte flyttat") && page.says("Tiden ni redan har gäller."));
        assert!(amina.get("/").await.says("Ett möte är inte flyttat"), "told on the first page");
        assert!(amina.get("/moten").await.says("Inte flyttat"));
        assert!(portal.person("sara").await.get("/personal").await.says("Inte flyttat"));
        assert!(offered(&johan, "Sara").await.1.contains(wished), "nobody holds it any more");
        assert_eq!(ask(&johan, &meeting.sara, wished).await.status, 201);
        let yes = [("svar", "ja"), ("version", "3")];
        three_near(&amina.post_json(&format!("{}/svar", door(id)), &yes).await);
        let page = amina.post(&format!("{}/svar", door(id)), &yes).await;
        assert_eq!((page.status, page.body.contains("id=\"nara\"")), (409, true));
        assert_eq!(stands(&amina, id).await.0, meeting.start);
        assert_eq!(super::race::live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test]
async fn amina_can_ask_to_meet_erik_instead_and_then_erik_answers() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let erik = portal.person("erik").await;
        let meeting = booked(&amina, &sara, 14).await;
        let id = &meeting.id;
        let (erik_id, times) = offered(&amina, "Erik").await;
        let page = amina.get(&door(id)).await;
        let href = format!("{}?med={erik_id}", door(id));
        assert!(page.addresses(&door(id)).contains(&href), "{}", page.words());
        let page = amina.get(&href).await;
        assert!(page.says("Om svaret blir ja träffar du Erik Holm."), "{}", page.words());
        let wished = times.last().unwrap();
        let fields = [("med", erik_id.as_str()), ("tid", wished), ("version", "2")];
        assert_eq!(amina.post(&door(id), &fields).await.status, 303);
        let (yes, answer) = ([("svar", "ja"), ("version", "3")], "flytta/svar");
        let of_sara = sara.post_json(&format!("/personal/moten/{id}/{answer}"), &yes).await;
        assert_eq!((of_sara.status, text(&of_sara.json(), "/error")), (409, "not_my_handler"));
        assert!(erik.get("/personal").await.says("Vill flytta ett möte"));
        let (_, page) = erik.post_and_follow(&format!("/personal/moten/{id}/{answer}"), &yes).await;
        assert!(page.says("Mötet är flyttat."), "{}", page.words());
        assert!(amina.get(&format!("/moten/{id}")).await.says("Möte med Erik Holm"));
        let told = "SELECT COUNT(*) FROM messages m JOIN people p ON p.id = m.person
             WHERE m.kind = 'booking_moved' AND p.name = 'Sara Lind'";
        assert_eq!(portal.query(told).await, 1, "Sara is told that it is no longer hers");
    })
    .await;
}
