//! Steps in the person's own order.

use serde_json::Value;
use tests::{Person, on_both, text};

use super::{everything, goal_of, id_of, step_of, told};

async fn order(person: &Person, goal: &str) -> String {
    let json = person.get_json(goal).await.json();
    let steps = json.pointer("/steps").and_then(Value::as_array).cloned().unwrap_or_default();
    steps.iter().map(|step| text(step, "/words").to_owned()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn amina_puts_her_steps_in_her_own_order() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Baka").await;
        let (a, b, c) = (
            step_of(&amina, &goal, "Mjöl").await,
            step_of(&amina, &goal, "Jäst").await,
            step_of(&amina, &goal, "Ugn").await,
        );
        let up = [("hall", "upp"), ("forbi", id_of(&b))];
        let (there, page) = amina.post_and_follow(&format!("{c}/flytta"), &up).await;
        assert_eq!(there, format!("{goal}#upp-{}", id_of(&c)), "the same button again");
        assert!(page.says("Steget ligger nu som nummer 2 av 3."), "{}", page.words());
        assert_eq!(order(&amina, &goal).await, "Mjöl Ugn Jäst");
        let up = [("hall", "upp"), ("forbi", id_of(&a))];
        let (there, _) = amina.post_and_follow(&format!("{c}/flytta"), &up).await;
        assert_eq!(there, format!("{goal}#rad-{}", id_of(&c)), "first: the step itself");
        let down = [("hall", "ner"), ("forbi", id_of(&b))];
        let json = amina.post_json(&format!("{a}/flytta"), &down).await;
        assert_eq!(json.status, 200);
        assert!(text(&json.json(), "/said").starts_with("Steget ligger nu som nummer"));
        assert_eq!(order(&amina, &goal).await, "Ugn Jäst Mjöl");
        assert_eq!(portal.query(&told("step_moved")).await, 3);
        let page = amina.get(&goal).await;
        assert!(page.says("Flytta upp : Jäst") && page.says("Flytta ner : Ugn"));
        assert!(!page.says("Flytta upp : Ugn") && !page.says("Flytta ner : Mjöl"));
    })
    .await;
}

#[tokio::test]
async fn a_move_past_something_that_has_moved_shows_the_present_order_and_loses_nothing() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Måla").await;
        let (a, b, c) = (
            step_of(&amina, &goal, "Färg").await,
            step_of(&amina, &goal, "Pensel").await,
            step_of(&amina, &goal, "Duk").await,
        );
        let up = [("hall", "upp"), ("forbi", id_of(&b))];
        assert_eq!(amina.post(&format!("{c}/flytta"), &up).await.status, 303);
        let before = everything(portal).await;
        // From another tab, where the steps still stand as they were added.
        for (step, way, past) in [(&c, "upp", &b), (&b, "upp", &a), (&a, "ner", &b)] {
            let fields = [("hall", way), ("forbi", id_of(past))];
            let page = amina.post(&format!("{step}/flytta"), &fields).await;
            assert_eq!(page.status, 409);
            assert!(page.says("Så här ligger de nu."), "{}", page.words());
            let json = amina.post_json(&format!("{step}/flytta"), &fields).await.json();
            assert_eq!(text(&json, "/error"), "stale");
            assert_eq!(text(&json, "/theirs/steps/1/words"), "Duk");
        }
        assert_eq!(everything(portal).await, before);
        assert_eq!(order(&amina, &goal).await, "Färg Duk Pensel");
    })
    .await;
}

#[tokio::test]
async fn a_step_is_not_moved_beyond_the_ends_or_to_another_goal() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (goal, other) = (goal_of(&amina, "Dansa").await, goal_of(&amina, "Sjunga").await);
        let (a, b) = (step_of(&amina, &goal, "Skor").await, step_of(&amina, &goal, "Musik").await);
        let foreign = step_of(&amina, &other, "Kör").await;
        let johan = portal.person("johan").await;
        let before = everything(portal).await;
        let (ida, idb) = (id_of(&a), id_of(&b));
        let elsewhere = format!("{other}/steg/{ida}");
        for (person, step, way, past, status) in [
            (&amina, &a, "upp", idb, 409),
            (&amina, &b, "ner", ida, 409),
            (&amina, &a, "upp", ida, 409),
            (&amina, &a, "ner", id_of(&foreign), 409),
            (&amina, &a, "bort", idb, 422),
            (&amina, &a, "", idb, 422),
            (&amina, &a, "ner", "", 422),
            (&amina, &a, "ner", "nej", 422),
            (&amina, &elsewhere, "ner", idb, 404),
            (&johan, &a, "ner", idb, 404),
        ] {
            let fields = [("hall", way), ("forbi", past)];
            let page = person.post(&format!("{step}/flytta"), &fields).await;
            assert_eq!(page.status, status, "{way} {past}");
            let answer = person.post_json(&format!("{step}/flytta"), &fields).await;
            assert_eq!(answer.status, status, "{way} {past}");
        }
        let fields = [("hall", "ner"), ("forbi", idb), ("version", "1")];
        assert_eq!(amina.post(&format!("{a}/flytta"), &fields).await.status, 422, "unknown field");
        assert_eq!(everything(portal).await, before);
        let fields = [("hall", "ner"), ("forbi", idb), ("nyckel", "samma")];
        for _ in 0..2 {
            assert_eq!(amina.post_json(&format!("{a}/flytta"), &fields).await.status, 200);
        }
        assert_eq!(order(&amina, &goal).await, "Musik Skor", "sent twice, moved once");
        assert_eq!(portal.query(&told("step_moved")).await, 1);
        let end = format!("{goal}/avsluta");
        assert_eq!(amina.post(&end, &[("hur", "natt"), ("version", "1")]).await.status, 303);
        let fields = [("hall", "upp"), ("forbi", idb)];
        let answer = amina.post_json(&format!("{a}/flytta"), &fields).await;
        assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "not_active"));
    })
    .await;
}
