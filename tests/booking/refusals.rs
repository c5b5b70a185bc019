//! Times that cannot be asked for, and forms that cannot be read: a clear answer, and nothing changed.

use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, offered};

type Fields<'f> = &'f [(&'f str, &'f str)];

/// What a refusal must leave alone.
async fn traces(portal: &Portal) -> (i64, i64, i64) {
    (portal.count("bookings").await, portal.count("events").await, portal.count("answers").await)
}

/// The code of the first thing to mend and its field.
fn code(answer: &Answer) -> (u16, String, String) {
    let json = answer.json();
    let part = |path| text(&json, path).to_owned();
    (answer.status, part("/errors/0/field"), part("/errors/0/code"))
}

#[tokio::test]
async fn each_time_that_cannot_be_had_says_why_and_offers_three_others() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let before = traces(portal).await;
        let wishes = [
            // Sunday morning, lunch, and not quite on time.
            ("2026-11-29T09:00:00+01:00", "outside_hours"),
            ("2026-11-27T12:15:00+01:00", "outside_hours"),
            ("2026-11-27T09:02:00+01:00", "outside_hours"),
            // In three hours; next summer.
            ("2026-11-24T11:00:00+01:00", "too_short_notice"),
            ("2027-06-08T09:00:00+02:00", "too_far_ahead"),
            ("9999-01-01T09:00:00Z", "too_far_ahead"),
        ];
        for (start, why) in wishes {
            let answer = ask(&amina, &sara, start).await;
            let json = answer.json();
            assert_eq!((answer.status, text(&json, "/error")), (409, why), "{start}");
            let nearest = json["nearest"].as_array().unwrap();
            assert_eq!(nearest.len(), 3, "{start}");
            assert!(
                json["message"].as_str().unwrap().ends_with("Här är tre andra tider nära den.")
            );
            assert!(text(&json, "/part").contains(text(&nearest[0], "/start")));
        }
        assert_eq!(traces(portal).await, before);
        assert_eq!(offered(&amina, "Sara").await.1, times);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_cannot_be_read_says_what_to_mend() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let time = times[0].as_str();
        let long = "å".repeat(2_001);
        let before = traces(portal).await;
        let forms: [(Fields<'_>, &str, &str); 8] = [
            (&[("tid", time), ("satt", "besok")], "med", "missing"),
            (&[("med", "sara"), ("tid", time), ("satt", "besok")], "med", "not_a_choice"),
            (&[("med", &sara), ("satt", "besok")], "tid", "missing"),
            (&[("med", &sara), ("tid", "i morgon"), ("satt", "besok")], "tid", "not_a_choice"),
            (
                &[("med", &sara), ("tid", "2026-11-23T09:00:00+01:00"), ("satt", "besok")],
                "tid",
                "past",
            ),
            (&[("med", &sara), ("tid", time)], "satt", "missing"),
            (&[("med", &sara), ("tid", time), ("satt", "brev")], "satt", "not_a_choice"),
            (
                &[("med", &sara), ("tid", time), ("satt", "besok"), ("arende", &long)],
                "arende",
                "too_long",
            ),
        ];
        for (fields, field, why) in forms {
            let expected = (422, field.to_owned(), why.to_owned());
            assert_eq!(code(&amina.post_json("/moten", fields).await), expected);
            let page = amina.post("/moten", fields).await;
            assert_eq!(page.status, 422);
            assert!(page.says("En sak att ändra"), "{}", page.words());
        }
        let fields = [("med", sara.as_str()), ("tid", time), ("satt", "besok"), ("rum", "2")];
        assert_eq!(code(&amina.post_json("/moten", &fields).await).2, "unknown_field");
        assert_eq!(traces(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_handler_is_no_choice_and_does_not_show_that_they_exist() {
    on_both(async |portal| {
        let (amina, nour) = (portal.person("amina").await, portal.person("nour").await);
        let (erik, times) = offered(&amina, "Erik").await;
        let nobody = uuid::Uuid::new_v4().to_string();
        let before = traces(portal).await;
        let (foreign, missing) =
            (ask(&nour, &erik, &times[0]).await, ask(&nour, &nobody, &times[0]).await);
        assert_eq!(code(&foreign), (422, "med".to_owned(), "not_a_choice".to_owned()));
        assert_eq!(foreign.body, missing.body);
        assert_eq!(nour.post("/moten/boka", &[("med", &erik)]).await.status, 422);
        let list = nour.get_json(&format!("/moten/boka?med={erik}")).await.json();
        assert_eq!(
            (list["handlers"].as_array().unwrap().len(), &list["slots"]),
            (0, &serde_json::json!([]))
        );
        assert_eq!(traces(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_taken_time_keeps_every_other_answer_on_the_page() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (sara, times) = offered(&amina, "Sara").await;
        let (_, of_johan) = offered(&johan, "Sara").await;
        let wished = times.iter().find(|start| of_johan.contains(start)).unwrap();
        assert_eq!(ask(&johan, &sara, wished).await.status, 201);
        let fields = [
            ("med", sara.as_str()),
            ("tid", wished),
            ("satt", "telefon"),
            ("tolk", "dari"),
            ("arende", "Det jag skrev"),
            ("nyckel", "en-nyckel"),
        ];
        let page = amina.post("/moten", &fields).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Tiden hann bli bokad. Här är tre andra tider nära den."));
        assert!(page.says("Det jag skrev") && page.says("dari"));
        assert_eq!(page.body.matches("type=\"radio\"").count(), 3);
        // One of the three, and the same form goes through with the same key.
        let another = page.body.split("type=\"radio\"").nth(1).unwrap();
        let another = another.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent: Vec<_> = ["med", "satt", "tolk", "behov", "arende", "nyckel"]
            .map(|name| (name, page.field(name).unwrap()))
            .into();
        let mut sent: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sent.push(("tid", another));
        let (_, meeting) = amina.post_and_follow("/moten", &sent).await;
        assert!(meeting.says("Det jag skrev") && meeting.says("dari"));
    })
    .await;
}

#[tokio::test]
async fn a_used_key_with_other_answers_is_told_and_changes_nothing() {
    on_both(async |portal| {
        let amina: Person = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let send = async |start: &str| {
            let fields =
                [("med", sara.as_str()), ("tid", start), ("satt", "besok"), ("nyckel", "k")];
            amina.post_json("/moten", &fields).await
        };
        assert_eq!(send(&times[0]).await.status, 201);
        assert_eq!(send(&times[0]).await.status, 201);
        let before = traces(portal).await;
        assert_eq!(code(&send(&times[1]).await).2, "key_reused");
        assert_eq!(traces(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn two_tabs_of_one_person_cannot_hold_the_same_time_twice() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        assert_eq!(ask(&amina, &sara, &times[0]).await.status, 201);
        let second = ask(&amina, &sara, &times[0]).await;
        assert_eq!((second.status, text(&second.json(), "/error")), (409, "slot_taken"));
    })
    .await;
}
