//! The doors of goals as islands and other programs use them.

use tests::{on_both, text};

use super::{goal_of, step_of};

#[tokio::test]
async fn a_program_states_a_goal_and_reads_it_back() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let stated = amina.post_json("/mal", &[("mal", "Måla tavlor")]).await;
        assert_eq!(stated.status, 201);
        let goal = stated.json();
        let id = text(&goal, "/id").to_owned();
        assert_eq!(text(&goal, "/words"), "Måla tavlor");
        assert_eq!(text(&goal, "/state"), "active");
        assert_eq!((&goal["shared"], &goal["version"]), (&false.into(), &1.into()));
        assert_eq!(text(&goal, "/location"), format!("/mal/{id}/tank-vidare"));
        assert_eq!(text(&goal, "/said"), "Målet är sparat.");
        let read = amina.get_json(&format!("/mal/{id}")).await.json();
        assert_eq!(text(&read, "/words"), "Måla tavlor");
        let list = amina.get_json("/mal").await.json();
        assert_eq!(text(&list, "/goals/0/id"), id, "the newest first");
    })
    .await;
}

#[tokio::test]
async fn a_tick_answers_with_the_fresh_list_and_a_sentence() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Springa").await;
        let added = amina.post_json(&format!("{goal}/steg"), &[("steg", "Köpa skor")]).await;
        assert_eq!(added.status, 201);
        let json = added.json();
        assert_eq!(text(&json, "/said"), "Steget är sparat.");
        assert_eq!(text(&json, "/steps/0/state"), "not_started");
        let step = format!("{goal}/steg/{}", text(&json, "/steps/0/id"));
        let ticked = amina.post_json(&step, &[("lage", "klar"), ("version", "1")]).await;
        assert_eq!(ticked.status, 200);
        let json = ticked.json();
        assert_eq!(text(&json, "/steps/0/state"), "done");
        assert_eq!(json["steps"][0]["version"], 2);
        assert_eq!(text(&json, "/said"), "Bra jobbat, alla steg är tagna.");
        let part = text(&json, "/part");
        assert!(part.contains("Köpa skor") && part.contains("data-state=\"klar\""), "{part}");
        assert!(!part.contains("<html"), "a fragment, not a page");
        let how = [("niva", "som_tankt"), ("anteckning", "Skönt")];
        let json = amina.post_json(&format!("{goal}/hur-gick-det"), &how).await.json();
        assert_eq!(text(&json, "/check_ins/0/level"), "as_intended");
        assert!(text(&json, "/part").contains("Skönt"));
    })
    .await;
}

#[tokio::test]
async fn what_to_mend_comes_with_the_part_that_shows_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Simma").await;
        step_of(&amina, &goal, "Köpa badkläder").await;
        let answer =
            amina.post_json(&format!("{goal}/steg"), &[("steg", ""), ("dag", "i går")]).await;
        assert_eq!(answer.status, 422);
        let json = answer.json();
        assert_eq!(text(&json, "/errors/0/field"), "steg");
        assert_eq!(text(&json, "/errors/1/field"), "dag");
        assert_eq!(text(&json, "/errors/1/code"), "not_a_date");
        let part = text(&json, "/part");
        assert!(part.contains("Köpa badkläder") && part.contains("value=\"i går\""), "{part}");
        assert!(part.contains("Skriv vad steget är."));
    })
    .await;
}

#[tokio::test]
async fn english_words_for_someone_who_reads_english() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        amina.post("/sprak", &[("sprak", "en"), ("tillbaka", "/mal")]).await;
        let page = amina.get("/mal").await;
        assert!(page.says("My goals") && page.says("Set a goal"), "{}", page.words());
        let answer = amina.post_json("/mal", &[("mal", "")]).await.json();
        assert_eq!(text(&answer, "/errors/0/message"), "Write what you want.");
    })
    .await;
}
