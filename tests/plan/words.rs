//! The participant's own words in the plan: theirs to write, read by those who work with them.

use tests::{on_both, text};

use super::reworded;

#[tokio::test]
async fn amina_writes_what_she_needs_and_sara_reads_it() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let page = amina.get("/plan/ord").await;
        assert!(page.says("bara du ändrar dem"), "{}", page.words());
        let fields = [
            ("vill", "Jag vill baka"),
            ("halsa", "Jag sover dåligt"),
            ("boende", "Ett eget kontrakt"),
            ("version", &page.field("version").unwrap()),
        ];
        let (_, plan) = amina.post_and_follow("/plan/ord", &fields).await;
        for words in
            ["Dina ord är sparade.", "Jag vill baka", "Jag sover dåligt", "Ett eget kontrakt"]
        {
            assert!(plan.says(words), "{words}: {}", plan.words());
        }
        let home = sara.get("/personal").await;
        assert!(home.says("Amina Yusuf har skrivit i planen."), "{}", home.words());
        let of_amina = format!("/personal/deltagare/{}", portal.handle("amina").await);
        let read = sara.get(&of_amina).await;
        assert!(
            read.says("Jag sover dåligt") && read.says("Ett eget kontrakt"),
            "{}",
            read.words()
        );
        let kinds = "SELECT COUNT(*) FROM events WHERE kind = 'plan_words_changed'";
        assert_eq!(portal.query(kinds).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_an_intervention_is_for_is_the_participants_to_say() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let plan = amina.get("/plan").await;
        let lines = plan.addresses("/plan/insats/");
        assert_eq!(lines.len(), 3, "of therapy there is nothing to say");
        let page = amina.get(&lines[0]).await;
        let seen = page.field("version").unwrap();
        let fields = [("syfte", "Att slippa börja om"), ("version", seen.as_str())];
        let (_, plan) = amina.post_and_follow(&lines[0], &fields).await;
        assert!(plan.says("Att slippa börja om"), "{}", plan.words());
        let long = "å".repeat(2_001);
        let wrong = amina.post_json(&lines[0], &[("syfte", &long), ("version", "2")]).await;
        assert_eq!((wrong.status, text(&wrong.json(), "/errors/0/code")), (422, "too_long"));
        let johan = portal.person("johan").await;
        assert_eq!(johan.get(&lines[0]).await.status, 404);
        let fields = [("syfte", "x"), ("version", "2")];
        assert_eq!(johan.post(&lines[0], &fields).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn words_saved_from_an_old_page_show_both_texts() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let seen = amina.get("/plan/ord").await.field("version").unwrap();
        reworded(&amina, "Från den ena fliken").await;
        let fields = [("vill", "Från den andra"), ("halsa", "Trött"), ("version", seen.as_str())];
        let before = portal.count("events").await;
        let stale = amina.post("/plan/ord", &fields).await;
        assert_eq!(stale.status, 409);
        for words in ["Från den ena fliken", "Från den andra", "Trött", "det du skrev finns kvar"]
        {
            assert!(stale.says(words), "{words}: {}", stale.words());
        }
        let json = amina.post_json("/plan/ord", &fields).await;
        assert_eq!((json.status, text(&json.json(), "/yours/vill")), (409, "Från den andra"));
        assert_eq!(text(&json.json(), "/theirs/purpose"), "Från den ena fliken");
        assert_eq!(portal.count("events").await, before, "nothing changed");
        let again = [("vill", "Från den andra"), ("version", &stale.field("version").unwrap())];
        assert_eq!(amina.post("/plan/ord", &again).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_has_one_effect() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let seen = amina.get("/plan/ord").await.field("version").unwrap();
        let fields = [("vill", "En gång"), ("version", seen.as_str()), ("nyckel", "samma")];
        assert_eq!(amina.post_json("/plan/ord", &fields).await.status, 200);
        let events = portal.count("events").await;
        assert_eq!(amina.post_json("/plan/ord", &fields).await.status, 200);
        assert_eq!(portal.count("events").await, events);
        let other = [("vill", "Annat"), ("version", seen.as_str()), ("nyckel", "samma")];
        let used = amina.post_json("/plan/ord", &other).await;
        assert_eq!((used.status, text(&used.json(), "/errors/0/code")), (422, "key_reused"));
    })
    .await;
}
