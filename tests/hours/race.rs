//! The same day from two tabs, twice with one key, and from both sides at once: one effect, and the other is told.

use tests::{on_both, text};

use super::{PRESS, TODAY, desk_of, error, events, work};

#[tokio::test]
async fn a_replayed_key_declares_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = events(portal).await;
        let fields = [&PRESS[..], &[("nyckel", "samma")]].concat();
        let first = amina.post_json(TODAY, &fields).await;
        let second = amina.post_json(TODAY, &fields).await;
        assert_eq!((first.status, second.status), (201, 201));
        assert_eq!(events(portal).await, before + 1);
        let other = [&work("9", "12", "1")[..], &[("nyckel", "samma")]].concat();
        let reused = amina.post(TODAY, &other).await;
        assert_eq!(reused.status, 422, "the key was used for something else");
        assert_eq!(reused.field("till").as_deref(), Some("12"), "nothing typed is lost");
        assert_eq!(events(portal).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_tabs_sees_what_the_first_said() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        assert_eq!(amina.post(TODAY, &PRESS).await.status, 303);
        let late = amina.post_json(TODAY, &work("8", "12", "0")).await;
        assert_eq!(error(&late), (409, "stale".to_owned()));
        let body = late.json();
        assert_eq!(text(&body, "/yours/fran"), "8");
        assert_eq!(text(&body, "/theirs/declared/worked/from"), "9.00");
        assert!(text(&body, "/part").contains("data-conflict"));
        let page = amina.post(TODAY, &work("8", "12", "0")).await;
        assert_eq!(page.status, 409);
        assert!(
            page.says("Det du skrev finns kvar.") && page.says("9.00–13.00"),
            "{}",
            page.words()
        );
        assert_eq!(page.field("fran").as_deref(), Some("8"));
        let version = page.field("version").expect("the version to send it with");
        assert_eq!(amina.post(TODAY, &work("8", "12", &version)).await.status, 303);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_six_presses_at_once_one_is_kept() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = events(portal).await;
        let presses: Vec<_> = (0..6)
            .map(|_| {
                let amina = amina.clone();
                tokio::spawn(async move { amina.post_json(TODAY, &PRESS).await.status })
            })
            .collect();
        let mut statuses = Vec::new();
        for press in presses {
            statuses.push(press.await.expect("an answer"));
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409, 409, 409, 409, 409]);
        assert_eq!(events(portal).await, before + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correction_and_a_confirmation_at_once_leave_one_truth() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let confirm = format!("{}/2026-11-23/bekrafta", desk_of(portal, "amina").await);
        let (own, fields, seen) = ("/timmar/2026-11-23", work("9", "12", "1"), [("version", "1")]);
        let (corrected, confirmed) =
            tokio::join!(amina.post_json(own, &fields), sara.post_json(&confirm, &seen));
        let mut statuses = [corrected.status, confirmed.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        let day = amina.get_json(own).await.json();
        let expected = if confirmed.status == 200 { "confirmed" } else { "declared" };
        assert_eq!(text(&day, "/state"), expected);
    })
    .await;
}
