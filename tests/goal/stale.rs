//! Two at once, and the same thing twice: one change, both texts, nothing lost.

use tests::{on_both, text};

use super::{everything, goal_of, step_of};

#[tokio::test]
async fn a_change_of_something_that_was_changed_shows_both_texts_and_can_be_sent_again() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Odla").await;
        let edit = format!("{goal}/andra");
        let first = [("mal", "Odla tomater"), ("varfor", "Gott"), ("version", "1")];
        assert_eq!(amina.post(&edit, &first).await.status, 303);
        let before = everything(portal).await;
        let second = [("mal", "Odla potatis"), ("varfor", "Mättar"), ("version", "1")];
        let page = amina.post(&edit, &second).await;
        assert_eq!(page.status, 409);
        for words in ["Odla tomater", "Gott", "Ingen fara, det du skrev finns kvar."] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert!(page.body.contains("Odla potatis</textarea>"), "what she typed is in the form");
        assert!(page.body.contains("Mättar</textarea>"));
        assert_eq!(page.field("version").as_deref(), Some("2"));
        let json = amina.post_json(&edit, &second).await;
        assert_eq!(json.status, 409);
        let body = json.json();
        assert_eq!(text(&body, "/error"), "stale");
        assert_eq!(text(&body, "/yours/mal"), "Odla potatis");
        assert_eq!(text(&body, "/theirs/words"), "Odla tomater");
        assert_eq!(body["version"], 2);
        assert_eq!(everything(portal).await, before);
        let key = page.field("nyckel").expect("the key was not used up");
        let again = [&second[..2], &[("version", "2"), ("nyckel", &key)]].concat();
        let (_, page) = amina.post_and_follow(&edit, &again).await;
        assert!(page.says("Odla potatis"));
    })
    .await;
}

#[tokio::test]
async fn every_other_door_tells_of_a_change_too() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Sy").await;
        let share = [("vem", "delat"), ("version", "1")];
        assert_eq!(amina.post(&format!("{goal}/dela"), &share).await.status, 303);
        let before = everything(portal).await;
        let old = ("version", "1");
        for (door, fields) in [
            ("tank-vidare", vec![("varfor", "Roligt"), ("steg", "Köpa tyg"), old]),
            ("dela", vec![("vem", "bara_jag"), old]),
            ("avsluta", vec![("hur", "natt"), ("ord", "Färdig"), old]),
        ] {
            let path = format!("{goal}/{door}");
            let page = amina.post(&path, &fields).await;
            assert_eq!(page.status, 409, "{door}");
            let tells = page.says("på ett annat ställe") || page.says("det du skrev finns kvar");
            assert!(tells, "{door}: {}", page.words());
            assert_eq!(page.field("version").as_deref(), Some("2"), "{door}");
            for (_, typed) in fields.iter().filter(|(name, _)| *name != "version") {
                assert!(page.body.contains(typed), "{door} keeps {typed}");
            }
            let json = amina.post_json(&path, &fields).await;
            assert_eq!((json.status, text(&json.json(), "/error")), (409, "stale"), "{door}");
        }
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_step_ticked_in_another_window_is_shown_as_it_stands() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Baka").await;
        let step = step_of(&amina, &goal, "Köpa mjöl").await;
        let done = [("lage", "klar"), ("version", "1")];
        assert_eq!(amina.post(&step, &done).await.status, 303);
        let before = everything(portal).await;
        let late = [("lage", "gar_inte"), ("version", "1")];
        let page = amina.post(&step, &late).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Steget ändrades på ett annat ställe."), "{}", page.words());
        let json = amina.post_json(&step, &late).await.json();
        assert_eq!(text(&json, "/theirs/steps/0/state"), "done");
        assert!(text(&json, "/part").contains("Köpa mjöl"));
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn an_ended_goal_takes_no_change_and_keeps_what_was_typed() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Fiska").await;
        let step = step_of(&amina, &goal, "Köpa spö").await;
        let end = format!("{goal}/avsluta");
        assert_eq!(amina.post(&end, &[("hur", "natt"), ("version", "1")]).await.status, 303);
        let before = everything(portal).await;
        let now = ("version", "2");
        for (path, fields) in [
            (format!("{goal}/andra"), vec![("mal", "Fiska gädda"), now]),
            (format!("{goal}/tank-vidare"), vec![("varfor", "Lugnt"), now]),
            (format!("{goal}/steg"), vec![("steg", "Köpa drag")]),
            (step, vec![("lage", "klar"), ("version", "1")]),
            (end.clone(), vec![("hur", "at_sidan"), now]),
        ] {
            let page = amina.post(&path, &fields).await;
            assert_eq!(page.status, 409, "{path}");
            assert!(page.says("Målet är avslutat."), "{path}: {}", page.words());
            let json = amina.post_json(&path, &fields).await.json();
            assert_eq!(text(&json, "/error"), "not_active", "{path}");
        }
        let reworded = amina.post(&format!("{goal}/andra"), &[("mal", "Fiska gädda"), now]).await;
        assert!(reworded.body.contains("Fiska gädda</textarea>"));
        assert_eq!(everything(portal).await, before);
        assert_eq!(amina.post(&end, &[("hur", "igen"), now]).await.status, 303);
        let twice = amina.post_json(&end, &[("hur", "igen"), ("version", "3")]).await;
        assert_eq!((twice.status, text(&twice.json(), "/error")), (409, "already_active"));
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_twice_has_one_effect_and_one_answer() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = portal.count("goals").await;
        let fields = [("mal", "Dansa"), ("nyckel", "samma")];
        let (first, second) =
            (amina.post_json("/mal", &fields).await, amina.post_json("/mal", &fields).await);
        assert_eq!((first.status, second.status), (201, 201));
        assert_eq!(first.json(), second.json());
        let other = [("mal", "Sjunga"), ("nyckel", "samma")];
        let answer = amina.post_json("/mal", &other).await;
        assert_eq!(super::code(&answer), (422, "key_reused".to_owned()));
        // The answer to the first was lost on the way, and the words were changed before the second try.
        let page = amina.post("/mal", &other).await;
        assert_eq!(page.status, 422);
        assert!(page.says("redan skickat en gång") && page.body.contains("Sjunga</textarea>"));
        assert_ne!(page.field("nyckel").as_deref(), Some("samma"), "a fresh key");
        assert_eq!(portal.count("goals").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn ten_impatient_presses_at_once_make_one_goal() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = portal.count("goals").await;
        let presses: Vec<_> = (0..10)
            .map(|_| {
                let amina = amina.clone();
                tokio::spawn(async move {
                    amina.post_json("/mal", &[("mal", "Dansa"), ("nyckel", "tio")]).await
                })
            })
            .collect();
        for press in presses {
            assert_eq!(press.await.expect("an answer").status, 201);
        }
        assert_eq!(portal.count("goals").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn of_ten_changes_of_the_same_version_at_once_one_wins() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Segla").await;
        let tries: Vec<_> = (0..10)
            .map(|number| {
                let (amina, edit) = (amina.clone(), format!("{goal}/andra"));
                tokio::spawn(async move {
                    let words = format!("Segla {number}");
                    amina.post_json(&edit, &[("mal", &words), ("version", "1")]).await.status
                })
            })
            .collect();
        let mut statuses = Vec::new();
        for attempt in tries {
            statuses.push(attempt.await.expect("an answer"));
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409, 409, 409, 409, 409, 409, 409, 409, 409]);
        let json = amina.get_json(&goal).await.json();
        assert_eq!(json["version"], 2);
    })
    .await;
}
