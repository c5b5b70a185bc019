//! The handler confirms, says something else, and answers an objection; both see both.

use tests::{on_both, text};

use super::{desk_of, error, events, state, wrongs};

const MONDAY: &str = "2026-11-23";

fn other<'f>(to: &'f str, why: &'f str, version: &'f str) -> Vec<(&'static str, &'f str)> {
    vec![
        ("hur", "arbetat"),
        ("fran", "9"),
        ("till", to),
        ("paus", "30"),
        ("varfor", why),
        ("version", version),
    ]
}

#[tokio::test]
async fn sara_finds_who_waits_and_confirms_a_week_at_once() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let home = sara.get("/personal").await;
        assert!(home.says("Timmar att bekräfta Amina Yusuf 3 dagar väntar 1 invändning"), "{}", home.words());
        let desk = desk_of(portal, "amina").await;
        assert!(home.addresses(&desk).contains(&format!("{desk}?vecka=2026-11-16")));
        let earlier = format!("{desk}?vecka=2026-11-16");
        let looks = portal.count("looks").await;
        let page = sara.get(&earlier).await;
        assert_eq!(portal.count("looks").await, looks + 1);
        assert!(page.says("Timmar för Amina Yusuf") && page.says("Bekräfta veckans dag"));
        assert!(page.says("Det väntar dagar i fler veckor"), "{}", page.words());
        let wednesday = super::work("8", "12", "0");
        assert_eq!(amina.post("/timmar/2026-11-18", &wednesday).await.status, 303);
        let all = format!("{desk}/bekrafta");
        let before = events(portal).await;
        // All of them or none: one of the versions is old.
        let stale = sara.post(&all, &[("sett", "2026-11-18:1.2026-11-19:2")]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Något har ändrats sedan du öppnade sidan."), "{}", stale.words());
        assert_eq!(events(portal).await, before);
        let seen = sara.get(&earlier).await.field("sett").expect("the days");
        assert_eq!(seen, "2026-11-18:1.2026-11-19:1");
        let (to, page) = sara.post_and_follow(&all, &[("sett", &seen)]).await;
        assert_eq!(to, earlier);
        assert!(page.says("2 dagar är bekräftade."), "{}", page.words());
        assert_eq!(events(portal).await, before + 2, "one event a day");
        let home = amina.get("/").await;
        let told = "Sara Lind har bekräftat dina timmar från onsdag 18 november 2026 till torsdag 19 november 2026";
        assert!(home.says(told), "{}", home.words());
        for bad in ["", "x", "2026-11-18", "2026-11-18:x", "2026-11-18:1..2026-11-19:1"] {
            assert_eq!(sara.post_json(&all, &[("sett", bad)]).await.status, 422, "{bad}");
        }
    })
    .await;
}

#[tokio::test]
async fn sara_says_something_else_and_amina_objects_once() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let day = format!("{}/{MONDAY}", desk_of(portal, "amina").await);
        let own = format!("/timmar/{MONDAY}");
        let page = sara.get(&day).await;
        assert!(
            page.says("Amina skrev") && page.says("Bekräfta med ändringen"),
            "{}",
            page.words()
        );
        let adjust = format!("{day}/ratta");
        let silent = sara.post_json(&adjust, &other("12", "", "1")).await;
        assert_eq!(wrongs(&silent), [("varfor".to_owned(), "missing".to_owned())]);
        let page = sara.post(&adjust, &other("25", "Du gick", "1")).await;
        assert!(
            page.status == 422 && page.field("till").as_deref() == Some("25"),
            "{}",
            page.words()
        );
        let object = format!("{own}/invand");
        let early = amina.post_json(&object, &[("ord", "Nej"), ("version", "1")]).await;
        assert_eq!(error(&early), (409, "nothing_to_dispute".to_owned()));
        let (_, page) = sara.post_and_follow(&adjust, &other("12", "Du gick kl. 12", "1")).await;
        assert!(page.says("Dagen är bekräftad med ändring."), "{}", page.words());
        // Both figures, and why, on both sides.
        let aminas = amina.get(&own).await;
        for words in ["9.00–13.00", "9.00–12.00", "Du gick kl. 12", "Bekräftat av Sara Lind"] {
            assert!(aminas.says(words), "{words}: {}", aminas.words());
            assert!(sara.get(&day).await.says(words), "{words}");
        }
        assert!(amina.get("/").await.says("har bekräftat måndag 23 november 2026 med ändring"));
        let again = sara.post_json(&adjust, &other("11", "Nej", "2")).await;
        assert_eq!(error(&again), (409, "frozen".to_owned()));
        assert_eq!(amina.post_json(&object, &[("ord", " "), ("version", "2")]).await.status, 422);
        let stale = amina.post_json(&object, &[("ord", "Jag var kvar"), ("version", "1")]).await;
        assert_eq!(error(&stale), (409, "stale".to_owned()));
        let words = [("ord", "Jag var kvar till ett"), ("version", "2")];
        let (to, page) = amina.post_and_follow(&object, &words).await;
        assert_eq!(to, own);
        assert!(page.says("Din invändning är skickad.") && page.says("Jag var kvar till ett"));
        let home = sara.get("/personal").await;
        assert!(
            home.says("Amina Yusuf invänder mot timmarna måndag 23 november"),
            "{}",
            home.words()
        );
        assert!(home.says("2 invändningar"));
        let page = sara.get(&day).await;
        assert!(page.says("Det Amina invänder Jag var kvar till ett"), "{}", page.words());
        let answer = format!("{day}/svar");
        let empty = sara.post_json(&answer, &[("version", "3")]).await;
        assert_eq!(wrongs(&empty).len(), 2);
        let settle = [("svar", "andra"), ("ord", "Du har rätt"), ("version", "3")];
        assert_eq!(sara.post(&answer, &settle).await.status, 303);
        assert_eq!(state(&amina, &own).await, "confirmed");
        assert!(amina.get(&own).await.says("Svaret Du har rätt"));
        assert!(amina.get("/").await.says("Sara Lind har svarat på din invändning"));
        let twice =
            sara.post_json(&answer, &[("svar", "behall"), ("ord", "x"), ("version", "4")]).await;
        assert_eq!(error(&twice), (409, "nothing_disputed".to_owned()));
        let twice = amina.post_json(&object, &[("ord", "Mer"), ("version", "4")]).await;
        assert_eq!(error(&twice), (409, "nothing_to_dispute".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_after_an_objection_stays_and_both_figures_are_there() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let day = format!("{}/2026-11-16", desk_of(portal, "amina").await);
        let page = sara.get(&day).await;
        assert!(page.says("Svara på invändningen"), "{}", page.words());
        let settle = [("svar", "behall"), ("ord", "De såg dig gå"), ("version", "3")];
        assert_eq!(sara.post(&format!("{day}/svar"), &settle).await.status, 303);
        let own = amina.get("/timmar/2026-11-16").await;
        for words in ["9.00–13.00", "9.00–12.00", "De såg dig gå", "Bekräftad med ändring"]
        {
            assert!(own.says(words), "{words}: {}", own.words());
        }
        assert!(own.addresses("/timmar/2026-11-16").is_empty(), "no form is left");
        let json = sara.get_json(&day).await.json();
        assert_eq!(text(&json, "/answer"), "De såg dig gå");
    })
    .await;
}
