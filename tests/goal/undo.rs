//! What was done with a step, taken back within a minute.

use tests::{on_both, text};

use super::{everything, goal_of, id_of, step_of, told};

#[tokio::test]
async fn amina_takes_back_what_she_just_did_with_a_step() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Måla").await;
        let step = step_of(&amina, &goal, "Köpa färg").await;
        let undo = format!("{step}/angra");
        assert!(!amina.get(&goal).await.says("Ångra"), "nothing to undo yet");
        amina.post(&step, &[("lage", "pagar"), ("version", "1")]).await;
        let (_, page) = amina.post_and_follow(&step, &[("lage", "klar"), ("version", "2")]).await;
        assert!(page.says("Bra jobbat, alla steg är tagna. Ångra : Köpa färg"), "{}", page.words());
        assert_eq!(page.addresses(&undo), std::slice::from_ref(&undo));
        let (there, page) = amina.post_and_follow(&undo, &[("version", "3")]).await;
        assert_eq!(there, format!("{goal}#rad-{}", id_of(&step)));
        assert!(page.says("Ångrat. Steget är som förut."), "{}", page.words());
        assert!(page.says("Köpa färg Pågår"), "as it was before: {}", page.words());
        assert!(page.addresses(&undo).is_empty(), "an undo is not undone");
        assert_eq!(portal.query(&told("step_changed")).await, 2, "what was done stays told");
        assert_eq!(portal.query(&told("step_undone")).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_step_keeps_the_day_it_was_done_when_a_slip_is_undone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Vandra").await;
        let step = step_of(&amina, &goal, "Köpa skor").await;
        amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
        portal.set_clock("2026-11-26T08:00:00+01:00").await;
        let amina = portal.person("amina").await;
        amina.post(&step, &[("lage", "inte_paborjad"), ("version", "2")]).await;
        let undo = format!("{step}/angra");
        let (_, page) = amina.post_and_follow(&undo, &[("version", "3")]).await;
        assert!(page.says("Klar sedan tisdag 24 november"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn after_a_minute_a_step_stands_and_the_page_says_so_kindly() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Fika").await;
        let step = step_of(&amina, &goal, "Koka kaffe").await;
        let undo = format!("{step}/angra");
        amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
        portal.set_clock("2026-11-24T08:01:30+01:00").await;
        assert!(amina.get(&goal).await.addresses(&undo).is_empty(), "it is no longer offered");
        let before = everything(portal).await;
        let page = amina.post(&undo, &[("version", "2")]).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Det har gått mer än en minut"), "{}", page.words());
        assert!(page.says("Koka kaffe Klar"), "{}", page.words());
        let json = amina.post_json(&undo, &[("version", "2")]).await;
        assert_eq!((json.status, text(&json.json(), "/error")), (409, "too_late"));
        assert!(text(&json.json(), "/part").contains("Koka kaffe"));
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_undone_changes_nothing() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Läsa").await;
        let step = step_of(&amina, &goal, "Hitta en bok").await;
        let undo = format!("{step}/angra");
        let error = async |version: &str| {
            let answer = amina.post_json(&undo, &[("version", version)]).await;
            (answer.status, text(&answer.json(), "/error").to_owned())
        };
        assert_eq!(error("1").await, (409, "too_late".to_owned()), "nothing was done");
        amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
        let before = everything(portal).await;
        assert_eq!(error("1").await, (409, "stale".to_owned()));
        for version in ["", "två"] {
            assert_eq!(amina.post(&undo, &[("version", version)]).await.status, 422, "{version}");
        }
        let johan = portal.person("johan").await;
        let other = goal_of(&amina, "Skriva").await;
        let foreign = format!("{other}/steg/{}/angra", id_of(&step));
        for (person, path) in [(&johan, &undo), (&amina, &foreign)] {
            assert_eq!(person.post(path, &[("version", "2")]).await.status, 404, "{path}");
        }
        assert_eq!(portal.query(&told("step_undone")).await, 0);
        assert_eq!(everything(portal).await[1], before[1]);
        // Twice with the same key is once; twice with another is too late.
        let fields = [("version", "2"), ("nyckel", "samma")];
        let (first, second) =
            (amina.post_json(&undo, &fields).await, amina.post_json(&undo, &fields).await);
        assert_eq!((first.status, second.status), (200, 200));
        assert_eq!(portal.query(&told("step_undone")).await, 1);
        assert_eq!(error("3").await, (409, "too_late".to_owned()));
        let tick = amina.post_json(&undo, &[("version", "3"), ("nyckel", "samma")]).await;
        assert_eq!(tick.status, 422, "the key was used for something else");
    })
    .await;
}

#[tokio::test]
async fn an_ended_goal_keeps_its_steps_as_they_are() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Segla").await;
        let step = step_of(&amina, &goal, "Låna en båt").await;
        amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
        let end = format!("{goal}/avsluta");
        assert_eq!(amina.post(&end, &[("hur", "natt"), ("version", "1")]).await.status, 303);
        let answer = amina.post_json(&format!("{step}/angra"), &[("version", "2")]).await;
        assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "not_active"));
    })
    .await;
}
