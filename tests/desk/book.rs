//! Staff book for a participant: proposed or agreed, with an interpreter, and with a colleague who is there too.

use serde_json::Value;
use tests::{Answer, Person, Portal, on_both, text};

use super::free;
use crate::booking::ask as ask_for;
use crate::race::nobody_is_in_two_places;

/// The door to book for a participant that the person works with.
pub async fn door(person: &Person, name: &str) -> String {
    let list = person.get("/personal/deltagare").await;
    let row = list.body.split("<li").find(|row| row.contains(name)).expect("in the list");
    let (_, rest) = row.split_once("href=\"").expect("a link");
    format!("{}/boka", rest.split('"').next().expect("an address"))
}

/// What the door offers programs.
async fn offer(person: &Person, door: &str, query: &str) -> Value {
    let answer = person.get_json(&format!("{door}?{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn starts(offer: &Value) -> Vec<String> {
    let slots = offer["slots"].as_array().expect("slots");
    slots.iter().map(|slot| text(slot, "/start").to_owned()).collect()
}

fn id_of(offer: &Value, list: &str, name: &str) -> String {
    let all = offer[list].as_array().expect("a list");
    let found = all.iter().find(|one| text(one, "/name").starts_with(name));
    text(found.expect("in the list"), "/id").to_owned()
}

async fn book(person: &Person, door: &str, at: &str, more: &[(&str, &str)]) -> Answer {
    let fields = [&[("satt", "telefon"), ("tid", at)], more].concat();
    person.post_json(door, &fields).await
}

async fn events(portal: &Portal, kind: &str) -> i64 {
    portal.query(&format!("SELECT COUNT(*) FROM events WHERE kind = '{kind}'")).await
}

const AGREED: (&str, &str) = ("hur", "overens");
const ASK: (&str, &str) = ("hur", "fraga");

#[tokio::test]
async fn sara_books_what_she_and_amina_have_agreed_on() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let door = door(&sara, "Amina").await;
        let page = sara.get(door.trim_end_matches("/boka")).await;
        assert!(page.says("Boka ett möte") && page.addresses(&door).contains(&door));
        let looks = portal.count("looks").await;
        let form = sara.get(&door).await;
        assert!(form.says("Boka ett möte med Amina") && form.says("Är någon mer med?"));
        assert_eq!(portal.count("looks").await, looks + 1, "looking for a time is a look");
        let at = starts(&offer(&sara, &door, "").await)[3].clone();
        assert!(form.body.contains(&at));
        let made = events(portal, "booking_made").await;
        let fields = [
            ("typ", ""),
            ("satt", "telefon"),
            ("tolk", ""),
            ("med", ""),
            ("tid", at.as_str()),
            AGREED,
            ("meddelande", "Jag ringer dig."),
        ];
        let (to, page) = sara.post_and_follow(&door, &fields).await;
        assert!(page.says("Mötet är bokat.") && page.says("Bokades"), "{}", page.words());
        assert_eq!(events(portal, "booking_made").await, made + 1);
        let own = to.trim_start_matches("/personal");
        let amina = portal.person("amina").await;
        assert!(amina.get("/").await.says("Sara Lind"), "it is news to her");
        let page = amina.get(own).await;
        assert!(page.says("Bokad") && page.says("Jag ringer dig."), "{}", page.words());
        assert!(!page.says("Väntar på svar"));
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test]
async fn a_time_that_sara_suggests_is_held_until_amina_answers() {
    on_both(async |portal| {
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let johan = portal.person("johan").await;
        let door = door(&sara, "Amina").await;
        let at = starts(&offer(&sara, &door, "").await)[5].clone();
        let asked = book(&sara, &door, &at, &[ASK, ("meddelande", "Passar det?")]).await;
        let json = asked.json();
        assert_eq!((asked.status, text(&json, "/state")), (201, "proposed"), "{json}");
        assert!(!text(&json, "/held_until").is_empty());
        let (_, of_johan) = free(&johan, "Sara Lind").await;
        assert!(!of_johan.contains(&at), "the time is held");
        let own = format!("/moten/{}", text(&json, "/id"));
        let page = amina.get(&own).await;
        assert!(page.says("Sara föreslår en tid") && page.says("Passar det?"), "{}", page.words());
        assert!(!page.says("Du frågade om"), "she did not begin: {}", page.words());
        let yes = [("svar", "ja"), ("version", "1")];
        assert_eq!(amina.post(&format!("{own}/svar"), &yes).await.status, 303);
        assert!(amina.get(&own).await.says("Bokad"));
        // One that nobody answers is free again after a day.
        let of_johan = free(&johan, "Sara Lind").await.1;
        let both = starts(&offer(&sara, &door, "").await);
        let mut both = both.iter().filter(|at| of_johan.contains(at));
        let at = both.next_back().expect("a time").clone();
        assert_eq!(book(&sara, &door, &at, &[ASK]).await.status, 201);
        portal.set_clock("2026-11-25T08:01:00+01:00").await;
        let johan = portal.person("johan").await;
        assert!(free(&johan, "Sara Lind").await.1.contains(&at), "let go");
    })
    .await;
}

#[tokio::test]
async fn the_answers_so_far_are_kept_and_decide_the_times() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let door = door(&sara, "Amina").await;
        let plain = offer(&sara, &door, "").await;
        let ordinary = id_of(&plain, "types", "Samtal");
        let long = offer(&sara, &door, &format!("typ={ordinary}&tolk=arabiska")).await;
        let length = |offer: &Value| {
            let at = |end: &str| text(offer, end).parse::<jiff::Timestamp>().expect("a time");
            at("/slots/0/end").duration_since(at("/slots/0/start")).as_mins()
        };
        assert!(length(&long) > length(&plain), "an interpreter makes the meeting longer");
        let typed = [
            ("typ", ordinary.as_str()),
            ("tolk", "arabiska"),
            ("meddelande", "Hej"),
            ("visa", "tider"),
        ];
        let (to, page) = sara.post_and_follow(&door, &typed).await;
        assert_eq!(to, door);
        assert!(page.body.contains("arabiska") && page.body.contains("Hej"));
        assert!(page.body.contains(&starts(&long)[4]), "the times of the longer meeting");
        let booked = portal.count("bookings").await;
        let wrong =
            [("satt", "brev"), ("tolk", "arabiska"), ("meddelande", "Hej igen"), ("typ", "x")];
        let page = sara.post(&door, &wrong).await;
        assert_eq!(page.status, 422);
        assert!(page.says("Hej igen") && page.says("Välj en tid."), "{}", page.words());
        let json = sara.post_json(&door, &wrong).await.json();
        let errors = json["errors"].as_array().expect("errors").iter();
        let fields: Vec<_> = errors.map(|error| text(error, "/field")).collect();
        assert_eq!(fields, ["typ", "satt", "tid", "hur"]);
        let past = book(&sara, &door, "2026-11-23T10:00:00+01:00", &[AGREED]).await;
        assert_eq!((past.status, text(&past.json(), "/errors/0/field")), (422, "tid"));
        assert_eq!(portal.count("bookings").await, booked, "nothing is booked");
    })
    .await;
}

#[tokio::test]
async fn staff_book_sooner_than_their_notice_and_never_outside_their_hours() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let door = door(&sara, "Nour").await;
        let nour = portal.person("nour").await;
        let (_, of_nour) = free(&nour, "Sara Lind").await;
        let own = starts(&offer(&sara, &door, "").await);
        assert!(own[0] < of_nour[0], "a day's notice does not bind herself");
        assert_eq!(book(&sara, &door, &own[0], &[AGREED]).await.status, 201);
        let night = book(&sara, &door, "2026-11-26T22:00:00+01:00", &[AGREED]).await;
        let json = night.json();
        assert_eq!((night.status, text(&json, "/error")), (409, "outside_hours"), "{json}");
        assert_eq!(json["nearest"].as_array().map(Vec::len), Some(3));
        let far = book(&sara, &door, "2027-11-26T10:00:00+01:00", &[AGREED]).await;
        assert_eq!((far.status, text(&far.json(), "/error")), (409, "too_far_ahead"));
        let again = sara.post(&door, &[("satt", "telefon"), ("tid", &own[0]), AGREED]).await;
        assert!(again.status == 409 && again.says("Tiden hann bli upptagen."), "{}", again.words());
    })
    .await;
}

#[tokio::test]
async fn a_meeting_of_three_is_free_for_all_and_each_is_told_and_sees_it() {
    on_both(async |portal| {
        let (sara, erik) = (portal.person("sara").await, portal.person("erik").await);
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let door = door(&sara, "Amina").await;
        let plain = offer(&sara, &door, "").await;
        let of_erik = id_of(&plain, "colleagues", "Erik");
        let both = starts(&offer(&sara, &door, &format!("med={of_erik}")).await);
        let at = both[6].clone();
        let three = book(&sara, &door, &at, &[("med", &of_erik), AGREED]).await;
        assert_eq!(three.status, 201, "{}", three.body);
        let id = text(&three.json(), "/id").to_owned();
        assert!(!free(&johan, "Erik Holm").await.1.contains(&at), "erik is taken");
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Också med") && page.says("Erik Holm"), "{}", page.words());
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("Också med Erik Holm"), "{}", page.words());
        assert!(erik.get("/personal").await.body.contains(&id), "erik is told");
        let page = erik.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("Sara Lind har hand om det här mötet."), "{}", page.words());
        let day = format!("/personal/kalender?visa=dag&dag={}", &at[..10]);
        assert!(erik.get(&day).await.says("Med: Sara Lind"));
        assert!(sara.get(&day).await.says("Också med: Erik Holm"));
        let file = erik.get(&format!("/personal/moten/{id}/kalender.ics")).await;
        assert!(file.status == 200 && !file.body.contains("Amina"), "the title stays neutral");
        // What is not free for the third is not free.
        let (_, of_johan) = free(&johan, "Erik Holm").await;
        let other = both.iter().find(|at| of_johan.contains(at)).expect("free for erik too");
        let (staff, _) = free(&johan, "Erik Holm").await;
        assert_eq!(ask_for(&johan, &staff, other).await.status, 201);
        let taken = book(&sara, &door, other, &[("med", &of_erik), AGREED]).await;
        assert_eq!((taken.status, text(&taken.json(), "/error")), (409, "slot_taken"));
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test]
async fn only_who_works_with_the_participant_books_and_only_with_who_does_too() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let door = door(&sara, "Amina").await;
        let at = starts(&offer(&sara, &door, "").await)[2].clone();
        let before = (portal.count("bookings").await, portal.count("events").await);
        for other in ["nils", "lena", "olle", "karin"] {
            let person = portal.person(other).await;
            assert_eq!(person.get(&door).await.status, 404, "{other}");
            assert_eq!(book(&person, &door, &at, &[AGREED]).await.status, 404, "{other}");
            let shown = person.post(&door, &[("visa", "tider")]).await;
            assert_eq!(shown.status, 404, "{other}");
        }
        let nils = portal.handle("nils").await;
        for stranger in [nils, portal.handle("sara").await, "erik".to_owned()] {
            let answer = book(&sara, &door, &at, &[("med", &stranger), AGREED]).await;
            let json = answer.json();
            assert_eq!((answer.status, text(&json, "/errors/0/field")), (422, "med"), "{json}");
        }
        assert_eq!(before, (portal.count("bookings").await, portal.count("events").await));
        let twice = [AGREED, ("nyckel", "samma")];
        for _ in 0..2 {
            assert_eq!(book(&sara, &door, &at, &twice).await.status, 201);
        }
        assert_eq!(portal.count("bookings").await, before.0 + 1, "the same form is one meeting");
    })
    .await;
}

/// Of the answers one is yes, the others are told and offered other times.
fn one_won(answers: &[Answer]) {
    let won = answers.iter().filter(|answer| answer.status == 201).count();
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!(won, 1, "{statuses:?}");
    for lost in answers.iter().filter(|answer| answer.status != 201) {
        let json = lost.json();
        assert_eq!((lost.status, text(&json, "/error")), (409, "slot_taken"), "{json}");
        assert!(json["nearest"].as_array().is_some_and(|near| !near.is_empty()), "{json}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_a_time_first_has_it() {
    on_both(async |portal| {
        let (sara, erik) = (portal.person("sara").await, portal.person("erik").await);
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let of_amina = door(&sara, "Amina").await;
        let (staff, of_johan) = free(&johan, "Sara Lind").await;
        let (third, of_third) = free(&johan, "Erik Holm").await;
        for round in 0..6 {
            // Sara books the time that Johan asks her for.
            let both = starts(&offer(&sara, &of_amina, "").await);
            let at = both.iter().filter(|at| of_johan.contains(at)).nth(round).expect("a time");
            let (booked, asked) =
                tokio::join!(book(&sara, &of_amina, at, &[ASK]), ask_for(&johan, &staff, at));
            one_won(&[booked, asked]);
            // Sara and Erik book Amina for the same time.
            let of_sara = starts(&offer(&sara, &of_amina, "").await);
            let of_erik = starts(&offer(&erik, &of_amina, "").await);
            let at = of_sara.iter().filter(|at| of_erik.contains(at)).nth(3).expect("a time");
            let (one, other) = tokio::join!(
                book(&sara, &of_amina, at, &[AGREED]),
                book(&erik, &of_amina, at, &[AGREED])
            );
            one_won(&[one, other]);
            // Sara wants Erik there too, at the time that Johan asks him for.
            let with = format!("med={third}");
            let free = starts(&offer(&sara, &of_amina, &with).await);
            let at = free.iter().filter(|at| of_third.contains(at)).nth(2).expect("a time");
            let three = [("med", third.as_str()), AGREED];
            let (booked, asked) =
                tokio::join!(book(&sara, &of_amina, at, &three), ask_for(&johan, &third, at));
            one_won(&[booked, asked]);
        }
        assert_eq!(amina.get("/moten").await.status, 200);
        nobody_is_in_two_places(portal).await;
    })
    .await;
}
