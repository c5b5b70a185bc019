//! What a wish may not be: said at its field, with everything typed kept, and nothing changed.

use tests::{on_both, text};

use super::{DOOR, desk, fields, send, told, wished};
use crate::booking::offered;

/// What was typed, and the field and the code of what is wrong with it.
type Case<'c> = (&'c [(&'c str, &'c str)], &'c str, &'c str);

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = (told(portal).await, portal.count("time_wishes").await);
        let long = "å".repeat(2_001);
        let wrongs: [Case<'_>; 14] = [
            (&[("dag1", "")], "dag1", "missing"),
            (&[("dag1", "i morgon")], "dag1", "not_a_date"),
            (&[("dag1", "2026-11-23")], "dag1", "past"),
            (&[("dag1", "2027-03-01")], "dag1", "too_far"),
            (&[("del1", "natt")], "del1", "not_a_choice"),
            (&[("del1", "klockan")], "fran1", "missing"),
            (&[("del1", "klockan"), ("fran1", "9"), ("till1", "x")], "till1", "not_a_time"),
            (&[("del1", "klockan"), ("fran1", "9"), ("till1", "8")], "till1", "wrong_order"),
            (&[("del1", "klockan"), ("fran1", "9"), ("till1", "9.30")], "till1", "too_short"),
            (&[("dag2", "2026-12-03"), ("del2", "hela")], "dag2", "overlapping"),
            (&[("fran3", "9.00")], "dag3", "missing"),
            (&[("satt", "")], "satt", "missing"),
            (&[("arende", &long)], "arende", "too_long"),
            (&[("version", "ny")], "version", "not_a_number"),
        ];
        for (instead, field, code) in wrongs {
            let instead: Vec<_> =
                instead.iter().map(|(name, value)| (leak(name), *value)).collect();
            let answer = send(&amina, "Sara", &instead).await;
            assert_eq!(answer.status, 422, "{field} {code}: {}", answer.body);
            let found = answer.json();
            assert_eq!(text(&found, "/errors/0/field"), field, "{found}");
            assert_eq!(text(&found, "/errors/0/code"), code, "{found}");
        }
        let unknown = send(&amina, "Sara", &[("dag4", "2026-12-04")]).await;
        assert_eq!(unknown.status, 422);
        let nobody = "0192f0c1-0000-7000-8000-000000000001";
        let whose = send(&amina, "Sara", &[("med", nobody)]).await;
        assert_eq!(text(&whose.json(), "/errors/0/field"), "med");
        assert_eq!(before, (told(portal).await, portal.count("time_wishes").await));

        let mut typed = fields(&amina, "Sara", "på fredag").await;
        typed.push(("arende", "Ord som finns kvar".to_owned()));
        typed.push(("dag2", "2026-12-04".to_owned()));
        let typed: Vec<_> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = amina.post(DOOR, &typed).await;
        assert_eq!(page.status, 422);
        assert!(page.says("Skriv dagen så här: 2026-12-21.") && page.says("Ord som finns kvar"));
        assert_eq!(page.field("dag1").as_deref(), Some("på fredag"));
        assert_eq!(page.field("dag2").as_deref(), Some("2026-12-04"));
        // Also after a detour, and only for her.
        let later = amina.get("/moten/boka/tid").await;
        assert_eq!(later.field("dag1").as_deref(), Some("på fredag"));
        let johan = portal.person("johan").await;
        let (sara, _) = offered(&johan, "Sara").await;
        let (_, page) = johan.post_and_follow("/moten/boka", &[("med", &sara)]).await;
        assert!(!page.body.contains("på fredag"));
    })
    .await;
}

/// So many times a day a person can send wishes.
const MOST_A_DAY: i64 = 20;

/// The names of fields live as long as the test.
fn leak(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

#[tokio::test]
async fn the_hour_that_spring_skips_cannot_be_wished_for() {
    on_both(async |portal| {
        portal.set_clock("2027-03-20T08:00:00+01:00").await;
        let amina = portal.person("amina").await;
        let spring =
            [("dag1", "2027-03-28"), ("del1", "klockan"), ("fran1", "2.15"), ("till1", "5")];
        let answer = send(&amina, "Sara", &spring).await;
        assert_eq!(text(&answer.json(), "/errors/0/code"), "not_a_time");
        // A Sunday is no error: the wish goes on, with a kind word about it.
        let sunday = [("dag1", "2027-03-28"), ("del1", "hela")];
        let wish = wished(&amina, "Sara", &sunday).await;
        let page = amina.get(&wish).await;
        assert!(page.says("Den dagen tar Sara oftast inte emot"), "{}", page.words());
        let page = portal.person("sara").await.get(&desk(&wish)).await;
        assert!(page.says("Du tar inte emot den dagen."), "{}", page.words());
        assert!(page.says("Ingen av dina tider är ledig då.") && page.says("Nära önskemålen"));
    })
    .await;
}

#[tokio::test]
async fn ten_thousand_wishes_stop_at_a_phone_number() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        wished(&amina, "Sara", &[]).await;
        for version in 1..MOST_A_DAY {
            let version = version.to_string();
            let answer = send(&amina, "Sara", &[("version", &version)]).await;
            assert_eq!(answer.status, 200, "{version}: {}", answer.body);
        }
        let before = told(portal).await;
        let version = MOST_A_DAY.to_string();
        for name in ["Sara", "Erik"] {
            let seen = if name == "Sara" { version.as_str() } else { "" };
            let answer = send(&amina, name, &[("version", seen)]).await;
            assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "too_many"));
        }
        assert_eq!(told(portal).await, before);
        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        amina.sign_in("amina").await;
        assert_eq!(send(&amina, "Sara", &[("version", &version)]).await.status, 200, "a new day");
    })
    .await;
}

#[tokio::test]
async fn an_answer_must_be_one_of_the_two_with_a_time_that_is_one() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let door = format!("{}/svar", desk(&wish));
        let before = told(portal).await;
        for (fields, field) in [
            (vec![("version", "1")], "svar"),
            (vec![("svar", "bekrafta"), ("version", "1")], "svar"),
            (vec![("svar", "foresla"), ("version", "1")], "tid"),
            (vec![("svar", "foresla"), ("tid", "snart"), ("version", "1")], "tid"),
            // Midnight, and a time that has been.
            (
                vec![("svar", "foresla"), ("tid", "2026-12-03T00:00:00+01:00"), ("version", "1")],
                "tid",
            ),
            (
                vec![("svar", "foresla"), ("tid", "2026-11-20T09:00:00+01:00"), ("version", "1")],
                "tid",
            ),
            (vec![("svar", "foresla"), ("tid", "2026-12-03T09:00:00+01:00")], "version"),
        ] {
            let answer = sara.post_json(&door, &fields).await;
            assert_eq!((answer.status, text(&answer.json(), "/errors/0/field")), (422, field));
        }
        let long = "å".repeat(2_001);
        let fields = [("svar", "avboj"), ("meddelande", long.as_str()), ("version", "1")];
        let page = sara.post(&door, &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains(&long), "nothing typed is lost");
        assert_eq!(told(portal).await, before);
    })
    .await;
}
