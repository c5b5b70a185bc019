//! Coming and going: sign-in, sign-out, sessions that run out, quick exit, language.

use tests::{Portal, on_both};

#[tokio::test]
async fn amina_signs_in_and_out() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let home = amina.get("/").await;
        assert_eq!(home.status, 200);
        assert!(home.says("Lämna sidan snabbt"));
        let out = amina.post("/logga-ut", &[]).await;
        assert_eq!((out.status, out.header("location").as_str()), (303, "/"));
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        assert!(!amina.get("/").await.says("Lämna sidan snabbt"));
    })
    .await;
}

#[tokio::test]
async fn quick_exit_ends_the_session_and_cannot_be_walked_back() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let cookie = amina.get("/").await;
        assert!(cookie.says("Lämna sidan snabbt"));
        let left = amina.post("/lamna", &[]).await;
        assert_eq!((left.status, left.header("location").as_str()), (303, "/tom"));
        let empty = amina.get("/tom").await;
        assert!(empty.header("refresh").starts_with("0; url=https://"));
        assert!(!empty.says("Amina"));
        assert_eq!(portal.count("sessions").await, 0);
        assert!(!amina.get("/").await.says("Amina"));
    })
    .await;
}

#[tokio::test]
async fn what_is_posted_into_a_session_that_ran_out_waits_for_its_person_alone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        portal.set_clock("2026-11-24T08:16:00+01:00").await;
        let lost = amina.post("/utkast", &[("plats", "/mal"), ("mal", "Cykla till havet")]).await;
        assert_eq!((lost.status, lost.header("location").as_str()), (303, "/logga-in?om=kvar"));
        let page = amina.get("/logga-in?om=kvar").await;
        assert!(page.says("finns kvar"), "{}", page.words());
        assert_eq!(portal.count("drafts").await, 1);
        amina.sign_in("johan").await;
        assert!(!amina.get("/").await.says("inte är skickat"));
        assert_eq!(amina.get("/mal/nytt").await.body.matches("Cykla till havet").count(), 0);
        amina.sign_in("amina").await;
        let home = amina.get("/").await;
        assert!(home.says("inte är skickat") && home.body.contains("href=\"/mal/nytt\""));
        assert!(amina.get("/mal/nytt").await.says("Cykla till havet"));
        portal.set_clock("2026-11-24T09:00:00+01:00").await;
        let json = amina.post_json("/utkast", &[("plats", "/mal"), ("mal", "x")]).await;
        assert_eq!(json.status, 401);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_and_not_sent_goes_with_the_person_who_leaves() {
    on_both(async |portal| {
        for door in ["/logga-ut", "/lamna"] {
            let amina = portal.person("amina").await;
            let kept = amina.post("/utkast", &[("plats", "/mal"), ("mal", "Hemligt")]).await;
            assert_eq!((kept.status, portal.count("drafts").await), (204, 1));
            amina.post(door, &[]).await;
            assert_eq!(portal.count("drafts").await, 0, "{door}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_detour_to_another_language_loses_no_words() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let words = "Ett mål ".repeat(30);
        let page = amina.post("/mal", &[("mal", &words)]).await;
        assert_eq!((page.status, page.field("tillbaka").as_deref()), (422, Some("/mal/nytt")));
        amina.post("/sprak", &[("sprak", "en"), ("tillbaka", "/mal/nytt")]).await;
        assert!(amina.get("/mal/nytt").await.body.contains(words.trim()));
    })
    .await;
}

#[tokio::test]
async fn after_sign_out_nothing_is_kept_and_the_page_says_so() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        amina.post("/logga-ut", &[]).await;
        let lost = amina.post("/utkast", &[("plats", "/mal"), ("mal", "Hemligt")]).await;
        assert_eq!((lost.status, lost.header("location").as_str()), (303, "/logga-in?om=inget"));
        assert_eq!(portal.count("drafts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_busy_participant_stays_signed_in_for_four_hours_and_no_longer() {
    on_both(async |portal: &Portal| {
        let amina = portal.person("amina").await;
        for minute in (10..240).step_by(10) {
            let at = format!("2026-11-24T{:02}:{:02}:00+01:00", 8 + minute / 60, minute % 60);
            portal.set_clock(&at).await;
            assert!(amina.get("/").await.says("Lämna sidan snabbt"), "after {minute} minutes");
        }
        // A minute more: signing in took its time.
        portal.set_clock("2026-11-24T12:01:00+01:00").await;
        assert!(!amina.get("/").await.says("Lämna sidan snabbt"));
    })
    .await;
}

#[tokio::test]
async fn signing_in_again_gives_a_new_session_id_and_ends_the_old() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        amina.sign_in("amina").await;
        assert_eq!(portal.count("sessions").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_language_is_remembered_and_the_way_back_stays_in_the_portal() {
    on_both(async |portal| {
        let someone = portal.stranger();
        let changed =
            someone.post("/sprak", &[("sprak", "en"), ("tillbaka", "//evil.example")]).await;
        assert_eq!((changed.status, changed.header("location").as_str()), (303, "/"));
        assert!(someone.get("/").await.body.contains("<html lang=\"en\""));
        let unknown = someone.post("/sprak", &[("sprak", "tlh"), ("tillbaka", "/")]).await;
        assert_eq!(unknown.status, 422);
    })
    .await;
}

#[tokio::test]
async fn the_portal_says_that_it_lives_and_is_ready() {
    on_both(async |portal| {
        let probe = portal.stranger();
        assert_eq!(probe.get("/healthz").await.status, 200);
        assert_eq!(probe.get("/readyz").await.status, 200);
    })
    .await;
}
