//! What becomes of a wish: changed, taken back, declined, answered outside it, let go, and wished anew.

use tests::{on_both, text};

use super::{DAY, DOOR, MORNING, desk, fields, propose, send, standing, told, wished};
use crate::booking::offered;

#[tokio::test]
async fn a_new_wish_takes_the_place_of_the_one_that_waits_and_a_stale_one_is_told() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let newer = send(&amina, "Sara", &[("del1", "em"), ("version", "1")]).await;
        assert_eq!((newer.status, text(&newer.json(), "/href")), (200, wish.as_str()));
        let open = "SELECT COUNT(*) FROM time_wishes w JOIN people p ON p.id = w.participant
            WHERE w.state = 'open' AND p.name = 'Amina Yusuf'";
        assert_eq!(portal.query(open).await, 1);
        let before = told(portal).await;
        for version in ["", "1"] {
            let stale = send(&amina, "Sara", &[("version", version)]).await;
            assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
            assert_eq!(stale.json()["version"], 2, "how it is now");
        }
        let mut typed = fields(&amina, "Sara", "2026-12-07").await;
        typed.push(("arende", "Ord som finns kvar".to_owned()));
        let typed: Vec<_> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = amina.post(DOOR, &typed).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Dina önskemål har ändrats") && page.says("Ord som finns kvar"));
        assert!(page.says("torsdag 3 december 2026, eftermiddag"), "{}", page.words());
        assert_eq!(page.field("dag1").as_deref(), Some("2026-12-07"));
        assert_eq!(told(portal).await, before, "nothing happened");
        // Sara's answer to what it was before does not count.
        let door = format!("{}/svar", desk(&wish));
        let old = [("svar", "avboj"), ("meddelande", "Kurs"), ("version", "1")];
        let answer = sara.post(&door, &old).await;
        assert_eq!(answer.status, 409);
        assert!(answer.says("Amina har ändrat sina önskemål") && answer.says("Kurs"));
    })
    .await;
}

#[tokio::test]
async fn amina_takes_her_wish_back_and_an_answer_comes_too_late() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let page = sara.get_json(&desk(&wish)).await.json();
        let back = format!("{wish}/ta-tillbaka");
        let (to, page_of_wish) = amina.post_and_follow(&back, &[("version", "1")]).await;
        assert_eq!(to, wish);
        assert!(page_of_wish.says("Dina önskemål är tillbakatagna."), "{}", page_of_wish.words());
        let inbox = sara.get("/personal").await;
        assert!(!inbox.addresses("/personal/").contains(&desk(&wish)));
        let news = "Amina Yusuf har tagit tillbaka sina önskemål om en tid";
        assert!(inbox.says(news), "{}", inbox.words());
        let seen = inbox.field("sett").expect("the news");
        let (_, inbox) = sara.post_and_follow("/sett", &[("sett", &seen)]).await;
        assert!(!inbox.says(news), "{}", inbox.words());
        let start = text(&page, "/inside/0/start");
        let fields = [("svar", "foresla"), ("tid", start), ("version", "1")];
        let late = sara.post_json(&format!("{}/svar", desk(&wish)), &fields).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "withdrawn"));
        let again = amina.post(&back, &[("version", "2")]).await;
        assert_eq!(again.status, 409);
        assert!(again.says("Önskemålen är redan tillbakatagna."), "{}", again.words());
    })
    .await;
}

#[tokio::test]
async fn sara_says_no_in_words_and_amina_is_never_left_without_a_way_on() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let door = format!("{}/svar", desk(&wish));
        let wordless = sara.post(&door, &[("svar", "avboj"), ("version", "1")]).await;
        assert_eq!(wordless.status, 422);
        assert!(wordless.says("Skriv några ord om varför tiden inte passar."));
        let no = [("svar", "avboj"), ("meddelande", "Jag är på kurs."), ("version", "1")];
        let (to, page) = sara.post_and_follow(&door, &no).await;
        assert_eq!(to, desk(&wish));
        assert!(page.says("Svaret är skickat.") && page.says("Du sa nej"), "{}", page.words());
        let page = amina.get(&wish).await;
        assert!(page.says("Jag är på kurs.") && page.says("ring Sara på 08-123 456 01"));
        assert!(page.says("Önska andra tider"));
        assert!(amina.get("/").await.says("Ingen tid hittades"));
        let (to, page) = amina.post_and_follow(&format!("{wish}/igen"), &[]).await;
        assert_eq!(
            (to.as_str(), page.field("dag1").as_deref()),
            ("/moten/boka/tid#onskemal", Some(DAY))
        );
        let newer = wished(&amina, "Sara", &[("dag1", "2026-12-08")]).await;
        assert_ne!(newer, wish);
        assert!(!amina.get("/").await.says("Ingen tid hittades"), "the newest is told");
    })
    .await;
}

#[tokio::test]
async fn another_wish_begins_with_the_windows_as_they_were() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[("arende", "Kursen")]).await;
        let (meeting, start) = propose(&sara, &wish, "near").await;
        let page = amina.get(&meeting).await;
        assert!(page.says("Tiden ligger utanför det du önskade.") && page.says(MORNING));
        let other = [("svar", "annan"), ("version", "1")];
        let (to, page) = amina.post_and_follow(&format!("{meeting}/svar"), &other).await;
        assert_eq!(to, "/moten/boka/tid#onskemal");
        assert_eq!(page.field("dag1").as_deref(), Some(DAY));
        let mut tags = page.body.split('<').filter_map(|tag| tag.split('>').next());
        let fold = tags.find(|tag| tag.contains("id=\"onskemal\"")).unwrap_or_default();
        assert!(fold.contains(" open"), "{fold}");
        assert!(page.says("Kursen"), "the other answers too");
        assert!(offered(&amina, "Sara").await.1.contains(&start), "the time is free again");
        assert_eq!(standing(&amina.get_json(&wish).await.json()), "answered");
        wished(&amina, "Sara", &[("dag1", "2026-12-10"), ("version", "0")]).await;
    })
    .await;
}

#[tokio::test]
async fn a_hold_that_is_over_leaves_the_wish_with_sara_and_the_time_with_others() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let (meeting, start) = propose(&sara, &wish, "inside").await;
        let early = send(&amina, "Sara", &[("version", "2")]).await;
        assert_eq!((early.status, text(&early.json(), "/error")), (409, "proposed"));
        portal.set_clock("2026-11-25T08:00:01+01:00").await;
        amina.sign_in("amina").await;
        sara.sign_in("sara").await;
        assert!(offered(&amina, "Sara").await.1.contains(&start), "the time is free again");
        let page = amina.get(&meeting).await;
        assert!(page.says("Hålls inte längre") && page.says("Dina önskemål ligger kvar hos Sara"));
        let page = amina.get(&wish).await;
        assert!(page.says("Väntar på svar") && page.says("Det är ingen fara."), "{}", page.words());
        assert!(sara.get("/personal").await.addresses("/personal/").contains(&desk(&wish)));
        let page = sara.get(&desk(&wish)).await;
        assert!(page.says("det blev inget svar i tid") && page.says("väntar på ett nytt förslag"));
        let yes = [("svar", "ja"), ("version", "1")];
        let late = amina.post_json(&format!("{meeting}/svar"), &yes).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "hold_over"));
        // A new answer to the same wish, and this time a yes.
        let (second, _) = propose(&sara, &wish, "inside").await;
        assert_ne!(second, meeting);
        assert_eq!(amina.post_json(&format!("{second}/svar"), &yes).await.status, 200);
        assert_eq!(standing(&amina.get_json(&wish).await.json()), "answered");
        // When the days have gone nothing waits any more, and nobody is blamed.
        let eriks = wished(&amina, "Erik", &[("dag1", "2026-11-26")]).await;
        portal.set_clock("2026-11-27T09:00:00+01:00").await;
        amina.sign_in("amina").await;
        let page = amina.get(&eriks).await;
        assert!(page.says("Dagarna har gått") && page.says("Det är inte ditt fel."));
    })
    .await;
}

#[tokio::test]
async fn a_wish_is_gone_from_the_desk_when_the_two_no_longer_work_together() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let wish = wished(&amina, "Sara", &[]).await;
        let erik = portal.person("erik").await;
        assert_eq!(erik.get(&desk(&wish)).await.status, 404, "another's, also of hers");
        let sara_is = "(SELECT id FROM people WHERE name = 'Sara Lind')";
        portal
            .change(&format!(
                "UPDATE assignments SET until_on = '2026-11-23' WHERE staff = {sara_is}"
            ))
            .await;
        assert_eq!(sara.get(&desk(&wish)).await.status, 404);
        let fields = [("svar", "avboj"), ("meddelande", "Nej"), ("version", "1")];
        assert_eq!(sara.post_json(&format!("{}/svar", desk(&wish)), &fields).await.status, 404);
        assert!(!sara.get("/personal").await.says("Önskar en tid"));
        let page = amina.get(&wish).await;
        assert!(page.says("Sara arbetar inte med dig längre"), "{}", page.words());
        assert!(page.addresses("/moten/boka").contains(&"/moten/boka".to_owned()));
        let back = amina.post(&format!("{wish}/ta-tillbaka"), &[("version", "1")]).await;
        assert_eq!(back.status, 303, "taking it back is still possible");
    })
    .await;
}
