//! A cancellation taken back: within a minute, by the one who made it, while the time is free.

use tests::{Person, Portal, on_both, text};

use super::{ask, offered};

/// Amina asks Sara for a time that Johan could have too; gives the meeting and its start.
async fn asked(amina: &Person, johan: &Person) -> (String, String, String) {
    let (sara, times) = offered(amina, "Sara").await;
    let (_, of_johan) = offered(johan, "Sara").await;
    let start = times.iter().find(|start| of_johan.contains(start)).unwrap().clone();
    let answer = ask(amina, &sara, &start).await;
    assert_eq!(answer.status, 201);
    (text(&answer.json(), "/id").to_owned(), sara, start)
}

async fn state(person: &Person, id: &str) -> String {
    text(&person.get_json(&format!("/moten/{id}")).await.json(), "/state").to_owned()
}

async fn told(portal: &Portal, kind: &str) -> i64 {
    portal.query(&format!("SELECT COUNT(*) FROM events WHERE kind = '{kind}'")).await
}

#[tokio::test]
async fn amina_takes_back_her_cancellation_without_javascript() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, _, start) = asked(&amina, &johan).await;
        let (cancel, undo) = (format!("/moten/{id}/avboka"), format!("/moten/{id}/angra"));
        let fields = [("version", "1"), ("skal", "Jag tryckte fel")];
        let (_, page) = amina.post_and_follow(&cancel, &fields).await;
        assert!(page.says("Du har avbokat tiden.") && page.says("Ångra avbokningen"));
        assert!(page.says("Du kan ångra inom en minut."));
        let version = page.field("version").unwrap();
        portal.set_clock("2026-11-24T08:00:50+01:00").await;
        let (to, page) = amina.post_and_follow(&undo, &[("version", &version)]).await;
        assert_eq!(to, format!("/moten/{id}"));
        assert!(page.says("Avbokningen är ångrad.") && page.says("Väntar på svar"));
        assert!(!page.says("Jag tryckte fel") && !page.says("Ångra avbokningen"));
        assert_eq!(state(&amina, &id).await, "requested");
        assert!(!offered(&johan, "Sara").await.1.contains(&start), "the time is held again");
        assert_eq!(
            (told(portal, "booking_cancelled").await, told(portal, "booking_restored").await),
            (1, 1)
        );
    })
    .await;
}

#[tokio::test]
async fn after_a_minute_it_stays_cancelled_in_plain_words() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, _, _) = asked(&amina, &johan).await;
        let (cancel, undo) = (format!("/moten/{id}/avboka"), format!("/moten/{id}/angra"));
        assert_eq!(amina.post(&cancel, &[("version", "1")]).await.status, 303);
        portal.set_clock("2026-11-24T08:02:00+01:00").await;
        let shown = amina.get(&format!("/moten/{id}")).await;
        assert!(!shown.says("Ångra avbokningen") && shown.says("Boka en annan tid"));
        let page = amina.post(&undo, &[("version", "2")]).await;
        assert_eq!(page.status, 409);
        assert!(
            page.says("Det har gått mer än en minut, så avbokningen går inte att ångra."),
            "{}",
            page.words()
        );
        let json = amina.post_json(&undo, &[("version", "2")]).await;
        assert_eq!((json.status, text(&json.json(), "/error")), (409, "undo_over"));
        assert_eq!(state(&amina, &id).await, "cancelled");
        assert_eq!(told(portal, "booking_restored").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_time_taken_meanwhile_is_answered_with_three_others_that_lead_on() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, sara, start) = asked(&amina, &johan).await;
        let (cancel, undo) = (format!("/moten/{id}/avboka"), format!("/moten/{id}/angra"));
        assert_eq!(amina.post(&cancel, &[("version", "1")]).await.status, 303);
        assert_eq!(ask(&johan, &sara, &start).await.status, 201);
        let json = amina.post_json(&undo, &[("version", "2")]).await.json();
        assert_eq!(text(&json, "/error"), "slot_taken");
        let nearest = json["nearest"].as_array().unwrap().clone();
        assert_eq!(nearest.len(), 3);
        assert!(!text(&nearest[0], "/label").is_empty());
        let page = amina.post(&undo, &[("version", "2")]).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Tiden hann bli bokad. Här är tre andra tider nära den."));
        let other = text(&nearest[0], "/start");
        assert!(page.body.contains(other));
        let (to, _) = amina.post_and_follow("/moten/boka/tid", &[("tid", other)]).await;
        assert_eq!(to, "/moten/boka/kontroll", "the other answers came along");
        assert_eq!(state(&amina, &id).await, "cancelled");
    })
    .await;
}

#[tokio::test]
async fn only_ones_own_cancellation_as_it_was_seen_is_undone_and_only_once() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (id, _, _) = asked(&amina, &johan).await;
        let undo = format!("/moten/{id}/angra");
        let live = amina.post_json(&undo, &[("version", "1")]).await;
        assert_eq!((live.status, text(&live.json(), "/error")), (409, "already_answered"));
        assert_eq!(amina.post(&undo, &[("version", "ett")]).await.status, 422);
        let sara = portal.person("sara").await;
        let staff = format!("/personal/moten/{id}");
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("{staff}/svar"), &yes).await.status, 303);
        let (_, page) = sara
            .post_and_follow(&format!("{staff}/avboka"), &[("skal", "Fel dag"), ("version", "2")])
            .await;
        assert!(page.says("Mötet är avbokat.") && page.says("Ångra avbokningen"));
        // The other of the two cannot take it back, a stranger does not find it.
        assert!(!amina.get(&format!("/moten/{id}")).await.says("Ångra avbokningen"));
        assert_eq!(amina.post(&undo, &[("version", "3")]).await.status, 409);
        assert_eq!(johan.post(&undo, &[("version", "3")]).await.status, 404);
        let erik = portal.person("erik").await;
        assert_eq!(erik.post(&format!("{staff}/angra"), &[("version", "3")]).await.status, 404);
        assert_eq!(sara.post(&format!("{staff}/angra"), &[("version", "2")]).await.status, 409);
        let (_, page) = sara.post_and_follow(&format!("{staff}/angra"), &[("version", "3")]).await;
        assert!(page.says("Avbokningen är ångrad.") && page.says("Bokad"), "{}", page.words());
        assert_eq!(sara.post(&format!("{staff}/angra"), &[("version", "4")]).await.status, 409);
        assert_eq!(state(&amina, &id).await, "booked");
        assert_eq!(told(portal, "booking_restored").await, 1);
        // And once more, too late.
        let again = [("skal", "Sjuk"), ("version", "4")];
        assert_eq!(sara.post(&format!("{staff}/avboka"), &again).await.status, 303);
        portal.set_clock("2026-11-24T08:05:00+01:00").await;
        let late = sara.post(&format!("{staff}/angra"), &[("version", "5")]).await;
        assert_eq!(late.status, 409);
        assert!(late.says("Det har gått mer än en minut"), "{}", late.words());
        let json = sara.post_json(&format!("{staff}/angra"), &[("version", "5")]).await.json();
        assert_eq!(text(&json, "/error"), "undo_over");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn undo_and_a_new_wish_at_the_same_moment_have_one_winner() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        for _ in 0..6 {
            let (id, sara, start) = asked(&amina, &johan).await;
            let (cancel, undo) = (format!("/moten/{id}/avboka"), format!("/moten/{id}/angra"));
            assert_eq!(amina.post(&cancel, &[]).await.status, 303);
            let (back, wish) =
                tokio::join!(amina.post_json(&undo, &[]), ask(&johan, &sara, &start));
            let won = (back.status == 200, wish.status == 201);
            assert!(won == (true, false) || won == (false, true), "{} {}", back.body, wish.body);
            let lost = if won.0 { wish } else { back };
            assert_eq!((lost.status, text(&lost.json(), "/error")), (409, "slot_taken"));
        }
        assert_eq!(super::race::live_overlaps(portal).await, 0);
    })
    .await;
}
