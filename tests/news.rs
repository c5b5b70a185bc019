//! News: what the other one did to a meeting is told on the first page until it is seen.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on says so")]

use tests::{on_both, text};

use crate::booking::{ask, offered};

/// Amina asks Sara for a time and Sara says yes; gives the meeting's id.
async fn booked(amina: &tests::Person, sara: &tests::Person) -> String {
    let (handler, times) = offered(amina, "Sara").await;
    let answer = ask(amina, &handler, &times[0]).await;
    let id = text(&answer.json(), "/id").to_owned();
    let yes = [("svar", "bekrafta"), ("version", "1")];
    assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
    id
}

#[tokio::test]
async fn a_yes_is_told_on_the_first_page_until_it_is_seen() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        assert!(!amina.get("/").await.says("Nytt sedan sist"));
        let id = booked(&amina, &sara).await;
        let home = amina.get("/").await;
        assert!(home.says("Nytt sedan sist") && home.says("Mötet med Sara Lind är bokat:"));
        assert!(home.addresses("/moten/").contains(&format!("/moten/{id}")));
        let seen = home.field("sett").expect("the news");
        assert!(amina.get("/").await.says("Nytt sedan sist"), "reading changes nothing");
        // Somebody else cannot mark it as seen.
        let johan = portal.person("johan").await;
        assert_eq!(johan.post("/sett", &[("sett", &seen)]).await.status, 303);
        assert!(amina.get("/").await.says("Nytt sedan sist"));
        let (to, home) = amina.post_and_follow("/sett", &[("sett", &seen)]).await;
        assert_eq!(to, "/");
        assert!(!home.says("Nytt sedan sist"), "{}", home.words());
    })
    .await;
}

#[tokio::test]
async fn sara_is_told_of_a_cancellation_and_the_look_is_logged() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = booked(&amina, &sara).await;
        assert!(!sara.get("/personal").await.says("Nytt sedan sist"), "a question is no news");
        let cancel = [("skal", ""), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/avboka"), &cancel).await.status, 303);
        // What one changes oneself one has seen.
        assert!(!amina.get("/").await.says("Nytt sedan sist"));
        let page = sara.get("/personal").await;
        assert!(page.says("Mötet med Amina Yusuf är avbokat:"), "{}", page.words());
        let looks = portal.count("looks").await;
        sara.get("/personal").await;
        assert!(portal.count("looks").await > looks);
        let undo = [("version", "3")];
        assert_eq!(amina.post(&format!("/moten/{id}/angra"), &undo).await.status, 303);
        let page = sara.get("/personal").await;
        assert!(page.says("blir av ändå") && !page.says("är avbokat:"), "told once, by the newest");
        let seen = page.field("sett").expect("the news");
        let (to, page) = sara.post_and_follow("/sett", &[("sett", &seen)]).await;
        assert_eq!(to, "/personal");
        assert!(!page.says("Nytt sedan sist"));
    })
    .await;
}

#[tokio::test]
async fn what_the_first_page_tells_anyway_is_not_said_twice() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = booked(&amina, &sara).await;
        let cancel = [("skal", "Jag är sjuk"), ("version", "2")];
        let door = format!("/personal/moten/{id}/avboka");
        assert_eq!(sara.post(&door, &cancel).await.status, 303);
        let home = amina.get("/").await;
        assert!(home.says("Ett möte är avbokat") && !home.says("Nytt sedan sist"));
    })
    .await;
}

#[tokio::test]
async fn nothing_strange_is_marked_as_seen() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        booked(&amina, &sara).await;
        for strange in ["x", "1.2", &"a".repeat(3_000)] {
            assert_eq!(amina.post("/sett", &[("sett", strange)]).await.status, 422);
        }
        assert_eq!(amina.post("/sett", &[("annat", "x")]).await.status, 422);
        assert_eq!(amina.post("/sett", &[("sett", "")]).await.status, 303);
        assert!(amina.get("/").await.says("Nytt sedan sist"));
    })
    .await;
}
