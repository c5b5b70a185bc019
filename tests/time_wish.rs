//! No time fits: the participant wishes for some, the handler answers with one that is held, and they agree or go on.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on says so")]

mod answers;
mod bad_input;
mod race;

use serde_json::Value;
use tests::{Answer, Person, on_both, text};

use super::booking::offered;

pub const DOOR: &str = "/moten/onskemal";
/// A Thursday morning that nobody has taken.
pub const DAY: &str = "2026-12-03";
pub const MORNING: &str = "torsdag 3 december 2026, förmiddag";

/// The fields of a wish for the morning of `day`, by phone.
pub async fn fields(person: &Person, name: &str, day: &str) -> Vec<(&'static str, String)> {
    let (handler, _) = offered(person, name).await;
    let typed = [("dag1", day), ("del1", "fm"), ("satt", "telefon"), ("version", "")];
    let typed = typed.map(|(name, value)| (name, value.to_owned()));
    [("med", handler)].into_iter().chain(typed).collect()
}

/// Sends a wish as a program does, with some fields instead of the usual ones.
pub async fn send(person: &Person, name: &str, instead: &[(&'static str, &str)]) -> Answer {
    let mut fields = fields(person, name, DAY).await;
    fields.retain(|(name, _)| !instead.iter().any(|(other, _)| name == other));
    fields.extend(instead.iter().map(|(name, value)| (*name, (*value).to_owned())));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    person.post_json(DOOR, &fields).await
}

/// A wish that waits; gives its address.
pub async fn wished(person: &Person, name: &str, instead: &[(&'static str, &str)]) -> String {
    let sent = send(person, name, instead).await;
    assert_eq!(sent.status, 201, "{}", sent.body);
    text(&sent.json(), "/href").to_owned()
}

/// The page of a wish for staff.
pub fn desk(wish: &str) -> String {
    wish.replace("/moten", "/personal")
}

/// Answers a wish with the first time in it, or the first near it; gives the address of the meeting.
pub async fn propose(staff: &Person, wish: &str, place: &str) -> (String, String) {
    let page = staff.get_json(&desk(wish)).await.json();
    let start = text(&page, &format!("/{place}/0/start")).to_owned();
    let version = page["version"].to_string();
    let fields = [("svar", "foresla"), ("tid", start.as_str()), ("version", version.as_str())];
    let answer = staff.post_json(&format!("{}/svar", desk(wish)), &fields).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    (format!("/moten/{}", text(&answer.json(), "/booking")), start)
}

/// How many rows of history and of messages there are.
pub async fn told(portal: &tests::Portal) -> (i64, i64) {
    (portal.count("events").await, portal.count("messages").await)
}

fn standing(wish: &Value) -> &str {
    text(wish, "/standing")
}

#[tokio::test]
async fn amina_wishes_sara_answers_and_they_have_a_time_without_javascript() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (handler, _) = offered(&amina, "Sara").await;
        let (_, page) = amina.post_and_follow("/moten/boka", &[("med", &handler)]).await;
        assert!(page.says("Passar ingen tid?") && page.says("så letar Sara efter en tid"));
        let before = told(portal).await;
        let fields = [
            ("med", handler.as_str()),
            ("typ", ""),
            ("tolk", ""),
            ("dag1", DAY),
            ("del1", "fm"),
            ("fran1", ""),
            ("till1", ""),
            ("dag2", "2026-12-04"),
            ("del2", "klockan"),
            ("fran2", "13.00"),
            ("till2", "15:30"),
            ("dag3", ""),
            ("del3", "hela"),
            ("satt", "promenad"),
            ("arende", "Kursen"),
            ("behov", "Jag går långsamt"),
            ("version", "0"),
        ];
        let (place, wish) = amina.post_and_follow(DOOR, &fields).await;
        assert!(place.starts_with("/moten/onskemal/"), "{place}");
        for said in [
            "Dina önskemål är skickade.",
            "Väntar på svar",
            "Sara svarar oftast inom två arbetsdagar.",
            MORNING,
            "fredag 4 december 2026, mellan kl. 13.00 och kl. 15.30",
            "Promenad",
            "Kursen",
            "Jag går långsamt",
        ] {
            assert!(wish.says(said), "{said}: {}", wish.words());
        }
        assert_eq!(told(portal).await, (before.0 + 1, before.1 + 1), "one event, one message");
        for list in ["/", "/moten"] {
            let list = amina.get(list).await;
            assert!(list.addresses(DOOR).contains(&place), "{}", list.words());
            assert!(list.says("Tid med Sara Lind"));
        }

        let inbox = sara.get("/personal").await;
        assert!(
            inbox.says("Önskar en tid") && inbox.addresses("/personal/").contains(&desk(&place))
        );
        let page = sara.get(&desk(&place)).await;
        assert!(page.says("Amina Yusuf önskar en tid") && page.says(MORNING), "{}", page.words());
        let (time, version) = (page.field("tid").unwrap(), page.field("version").unwrap());
        let answer = [
            ("svar", "foresla"),
            ("tid", time.as_str()),
            ("meddelande", "Vi ses vid entrén."),
            ("version", version.as_str()),
        ];
        let (meeting, page) =
            sara.post_and_follow(&format!("{}/svar", desk(&place)), &answer).await;
        assert!(
            page.says("Förslag på ny tid") && page.says("Tiden hålls till"),
            "{}",
            page.words()
        );
        assert!(!sara.get("/personal").await.addresses("/personal/").contains(&desk(&place)));
        assert_eq!(told(portal).await, (before.0 + 3, before.1 + 2), "the answer, and the meeting");

        let own = meeting.replace("/personal", "");
        let home = amina.get("/").await;
        assert!(home.says("Svara Sara Lind") && home.says("Du har fått förslag på en tid:"));
        assert!(amina.get("/moten").await.says("Sara föreslår en tid"));
        let page = amina.get(&own).await;
        for said in [
            "Sara föreslår en tid",
            "Tiden ligger i det du önskade: torsdag 3 december 2026, förmiddag.",
            "Vi ses vid entrén.",
            "Önska andra tider",
            "Kursen",
        ] {
            assert!(page.says(said), "{said}: {}", page.words());
        }
        assert!(amina.get(&place).await.says("Svara på förslaget"));
        let yes = [("svar", "ja"), ("version", "1")];
        let (_, page) = amina.post_and_follow(&format!("{own}/svar"), &yes).await;
        assert!(page.says("Bokad") && !page.says("det du önskade"), "{}", page.words());
        assert_eq!(standing(&amina.get_json(&place).await.json()), "answered");
        assert_eq!(super::booking::race::live_overlaps(portal).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_amina_needs_shapes_the_time_that_answers() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let choice = amina.get_json("/moten/boka").await.json();
        let types = choice["types"].as_array().unwrap();
        let talk = types.iter().find(|kind| text(kind, "/name") == "Samtal").unwrap();
        let kind = text(talk, "/id");
        let wish = wished(&amina, "Sara", &[("typ", kind), ("tolk", "arabiska")]).await;
        assert!(sara.get(&desk(&wish)).await.says("1 timme och 10 minuter"), "half as long again");
        let (meeting, start) = propose(&sara, &wish, "inside").await;
        let booked = amina.get_json(&meeting).await.json();
        let end: jiff::Timestamp = text(&booked, "/end").parse().unwrap();
        let start: jiff::Timestamp = start.parse().unwrap();
        assert_eq!(end.duration_since(start).as_mins(), 70);
        let page = amina.get(&meeting).await;
        assert!(page.says("arabiska") && page.says("Samtal"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn opening_pages_changes_nothing_and_a_repeated_form_has_one_effect() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let key = ("nyckel", "samma-nyckel");
        let first = send(&amina, "Sara", &[key]).await;
        let again = send(&amina, "Sara", &[key]).await;
        assert_eq!((first.status, again.status), (201, 201));
        assert_eq!(first.json(), again.json());
        let other = send(&amina, "Sara", &[key, ("arende", "Annat")]).await;
        assert_eq!((other.status, text(&other.json(), "/errors/0/code")), (422, "key_reused"));
        let wish = text(&first.json(), "/href").to_owned();
        let before = (told(portal).await, portal.count("time_wishes").await);
        for path in ["/", "/moten", "/moten/boka/tid", &wish] {
            amina.get(path).await;
        }
        sara.get("/personal").await;
        let looks = portal.count("looks").await;
        assert_eq!(sara.get(&desk(&wish)).await.status, 200);
        assert_eq!(portal.count("looks").await - looks, 1, "one look");
        assert_eq!(before, (told(portal).await, portal.count("time_wishes").await));
        // Back to the form with the wish as it was: a draft, nothing sent.
        let (to, page) = amina.post_and_follow(&format!("{wish}/igen"), &[]).await;
        assert_eq!(to, "/moten/boka/tid#onskemal");
        assert_eq!(page.field("dag1").as_deref(), Some(DAY));
        assert!(page.says("Du har redan önskat tider av Sara."), "{}", page.words());
        assert_eq!(before, (told(portal).await, portal.count("time_wishes").await));
    })
    .await;
}
