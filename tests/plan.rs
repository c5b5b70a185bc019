//! The plan and the first page, as participants read them.

#![expect(clippy::expect_used, reason = "a test that cannot go on says so")]

mod agreement;
mod line;
mod words;

use tests::{Person, on_both};

/// Other words in the person's plan, and a version of it to answer; gives the id of the version.
pub async fn asked(person: &Person, purpose: &str) -> String {
    reworded(person, purpose).await;
    let asked = person.post("/plan/versioner", &[]).await;
    assert_eq!(asked.status, 303, "{}", asked.words());
    asked.header("location").rsplit('/').next().expect("an id").to_owned()
}

/// Other words in the person's plan.
pub async fn reworded(person: &Person, purpose: &str) {
    let seen = person.get("/plan/ord").await.field("version").expect("a version");
    let saved = person.post("/plan/ord", &[("vill", purpose), ("version", &seen)]).await;
    assert_eq!(saved.status, 303, "{}", saved.words());
}

#[tokio::test]
async fn amina_sees_what_goes_on_side_by_side_and_who_with() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let plan = amina.get("/plan").await;
        assert_eq!(plan.status, 200);
        for words in [
            "Jag vill ha ett jobb där jag får arbeta med händerna",
            "Stöd till arbete (SE)",
            "Att hitta ett jobb i ett kök eller bageri.",
            "Arbetsträning",
            "Café Tornet",
            "Inget måste bli klart innan något annat kan börja.",
            "Människor runt mig",
            "Erik Holm",
            "08-123 456 02",
            "Senast ändrad söndag 15 november 2026",
        ] {
            assert!(plan.says(words), "{words}: {}", plan.words());
        }
        // Of therapy the plan tells that it exists and with whom, never what for.
        assert!(plan.says("Samtal (KBT)") && plan.says("Det ni säger i samtalen står inte här."));
        assert!(!plan.body.contains("<ol"), "never a numbered ladder");
        assert!(!plan.body.contains("style="), "no inline style");
    })
    .await;
}

#[tokio::test]
async fn nours_empty_plan_is_kind_and_has_a_way_on() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        let plan = nour.get("/plan").await;
        assert!(plan.says("Här växer din plan fram."), "{}", plan.words());
        assert!(plan.says("Sara Lind"));
        assert!(!plan.addresses("/moten/boka").is_empty());
        assert!(!plan.says("Senast ändrad"));
    })
    .await;
}

#[tokio::test]
async fn the_first_page_offers_one_next_thing() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        let home = nour.get("/").await;
        assert!(home.says("Hej Nour") && home.says("Skriv vad du vill"), "{}", home.words());
        assert_eq!(home.body.matches("p-button--filled").count(), 1);
        nour.post("/mal", &[("mal", "Laga mat på ett kafé")]).await;
        let home = nour.get("/").await;
        assert!(home.says("Laga mat på ett kafé") && home.says("Boka en tid"));
        assert_eq!(home.body.matches("p-button--filled").count(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_first_page_shows_the_next_meeting_goals_and_people() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let home = amina.get("/").await;
        for words in [
            "Hej Amina",
            "torsdag 26 november 2026 kl. 10.00–10.45",
            "Jag vill jobba i ett bageri",
            "Skriva ner vad jag kan om bröd",
            "Sara Lind",
            "vardagar 9–15",
        ] {
            assert!(home.says(words), "{words}: {}", home.words());
        }
        // The day of a step comes: then it is the one next thing.
        portal.set_clock("2026-11-28T09:00:00+01:00").await;
        let amina = portal.person("amina").await;
        let home = amina.get("/").await;
        assert!(home.says("Det här kan du göra nu Skriva ner vad jag kan om bröd"));
        assert!(home.says("Dagen du valde: lördag 28 november"));
    })
    .await;
}
