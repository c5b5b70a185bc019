//! One's own calendar: a day or a week, as a list or as a table, with what can be done about each meeting.

use tests::{Person, on_both, text};

use crate::booking::offered;

const PATH: &str = "/personal/kalender";

/// Amina asks Sara for the first time offered; gives its id and its day.
async fn asked(amina: &Person) -> (String, String) {
    let (sara, times) = offered(amina, "Sara").await;
    let fields = [("med", sara.as_str()), ("tid", &times[0]), ("satt", "telefon")];
    let id = text(&amina.post_json("/moten", &fields).await.json(), "/id").to_owned();
    (id, times[0][..10].to_owned())
}

#[tokio::test]
async fn sara_sees_her_week_as_a_list_and_as_a_table() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (id, day) = asked(&amina).await;
        let looks = portal.count("looks").await;
        let meeting = format!("/personal/moten/{id}");
        for look in ["lista", "tabell"] {
            for length in ["dag", "vecka"] {
                let page = sara.get(&format!("{PATH}?dag={day}&visa={length}&som={look}")).await;
                assert_eq!(page.status, 200);
                assert!(page.says("Amina Yusuf") && page.addresses(&meeting).contains(&meeting));
                assert_eq!(page.body.contains("<table"), look == "tabell");
                assert_eq!(page.body.contains("scope=\"row\""), look == "tabell");
                assert!(page.says(if length == "dag" { "Dagen efter" } else { "Veckan efter" }));
            }
        }
        assert!(portal.count("looks").await >= looks + 4, "each look is logged");
        let week = sara.get(PATH).await;
        assert!(week.says("Vecka 48, måndag 23 november – söndag 29 november 2026"));
        assert!(week.says("tisdag 24 november, i dag") && week.says("Inget inbokat."));
        // Without dragging: the links lead on from each meeting.
        let cancel = format!("{meeting}/avboka");
        let yes = [("svar", "bekrafta"), ("version", "1")];
        let of_day = format!("{PATH}?dag={day}&visa=dag");
        assert!(sara.get(&of_day).await.says("Svara mötet med Amina Yusuf"));
        let table = sara.get(&format!("{of_day}&som=tabell")).await;
        assert!(table.says("Svara mötet med Amina Yusuf"), "{}", table.words());
        assert_eq!(sara.post(&format!("{meeting}/svar"), &yes).await.status, 303);
        let page = sara.get(&of_day).await;
        assert!(page.addresses(&cancel).contains(&cancel));
        assert!(page.says("Avboka mötet med Amina Yusuf kl."));
        let moving = format!("{meeting}/flytta");
        assert!(page.addresses(&moving).contains(&moving));
        let table = sara.get(&format!("{of_day}&som=tabell")).await;
        for door in [&cancel, &moving] {
            assert!(table.addresses(door).contains(door), "{door}: {}", table.words());
        }
        assert!(table.says("Flytta mötet med Amina Yusuf kl."));
        assert_eq!(amina.post(&format!("/moten/{id}/avboka"), &[]).await.status, 303);
        assert!(!sara.get(&of_day).await.body.contains(&id), "a cancelled meeting takes no time");
    })
    .await;
}

#[tokio::test]
async fn a_meeting_with_somebody_one_works_with_no_longer_is_only_a_time() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (id, day) = asked(&amina).await;
        portal
            .change(
                "UPDATE assignments SET until_on = '2026-11-01' WHERE participant =
                 (SELECT id FROM people WHERE handle = 'amina')",
            )
            .await;
        let page = sara.get(&format!("{PATH}?dag={day}&visa=dag")).await;
        assert!(page.says("Annat möte") && !page.says("Amina") && !page.body.contains(&id));
        // Erik has nothing then, and those whom nobody books have no calendar.
        let erik = portal.person("erik").await.get(&format!("{PATH}?dag={day}")).await;
        assert!(erik.status == 200 && !erik.body.contains(&id));
        assert_eq!(portal.person("lena").await.get(PATH).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_makes_no_sense_shows_this_week() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        for query in
            ["dag=i-dag", "dag=9999-12-31", "dag=-009999-01-01", "visa=x&som=y", "dag=2026-02-30"]
        {
            let page = sara.get(&format!("{PATH}?{query}")).await;
            assert!(page.status == 200 && page.says("Vecka 48"), "{query}");
        }
        let off = [("fran_dag", "2026-12-14"), ("till_dag", "2026-12-15")];
        assert_eq!(sara.post("/personal/tider/ledigt", &off).await.status, 303);
        let page = sara.get(&format!("{PATH}?dag=2026-12-15")).await;
        assert_eq!(page.body.matches("Ledig<").count(), 2, "on both days");
    })
    .await;
}

#[tokio::test]
async fn a_proposal_that_was_let_go_takes_no_time_beside_whoever_took_it() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (id, _) = asked(&amina).await;
        let (of_sara, times) = offered(&amina, "Sara").await;
        let held = times.iter().find(|at| at.as_str() > "2026-12-01").expect("a time");
        let fields = [("svar", "foresla"), ("tid", held.as_str())];
        let door = format!("/personal/moten/{id}/svar");
        assert_eq!(sara.post(&door, &fields).await.status, 303);
        let of_day = format!("{PATH}?dag={}&visa=dag", &held[..10]);
        assert!(sara.get(&of_day).await.body.contains(&id));
        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        sara.sign_in("sara").await;
        let johan = portal.person("johan").await;
        let page = sara.get(&of_day).await;
        assert!(!page.body.contains(&id) && !page.says("Amina"), "{}", page.words());
        let wish = [("med", of_sara.as_str()), ("tid", held), ("satt", "telefon")];
        assert_eq!(johan.post_json("/moten", &wish).await.status, 201);
        let page = sara.get(&of_day).await;
        assert!(page.says("Johan") && !page.says("Amina"), "{}", page.words());
        assert!(!page.says("Annat möte"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn a_move_that_erik_is_asked_for_stands_in_his_calendar_with_the_way_to_his_answer() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let erik = portal.person("erik").await;
        let (id, _) = asked(&amina).await;
        let meeting = format!("/personal/moten/{id}");
        assert_eq!(
            sara.post(&format!("{meeting}/svar"), &[("svar", "bekrafta")]).await.status,
            303
        );
        let (of_erik, times) = offered(&amina, "Erik").await;
        let to = times.last().expect("a time");
        let fields = [("med", of_erik.as_str()), ("tid", to.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &fields).await.status, 303);
        let of_day = format!("{PATH}?dag={}&visa=dag", &to[..10]);
        let looks = portal.count("looks").await;
        for look in ["lista", "tabell"] {
            let page = erik.get(&format!("{of_day}&som={look}")).await;
            assert!(page.says("Amina Yusuf") && page.says("Tiden hålls"), "{}", page.words());
            assert!(page.says("Svara mötet med Amina Yusuf") && !page.says("Annat möte"));
            assert!(page.addresses(&meeting).contains(&meeting));
        }
        assert_eq!(portal.count("looks").await, looks + 2, "each look is logged");
        let json = erik.get_json(&of_day).await.json();
        assert_eq!(text(&json, "/held/0/start"), to);
        assert_eq!(json["held"][0]["is_yours_to_answer"], true);
        assert_eq!(json["others"].as_array().map(Vec::len), Some(0));
        // Sara sees in hers that it may leave, and has nothing to answer.
        let page = sara.get(&format!("{PATH}?dag={}&visa=dag", &to[..10])).await;
        assert!(!page.body.contains(&id), "the new time is not hers: {}", page.words());
        // Somebody he works with no longer is not named.
        portal
            .change(
                "UPDATE assignments SET until_on = '2026-11-01' WHERE participant =
                 (SELECT id FROM people WHERE handle = 'amina')",
            )
            .await;
        let page = erik.get(&of_day).await;
        assert!(page.says("Annat möte") && !page.says("Amina"), "{}", page.words());
    })
    .await;
}
