//! Those who lead: making a group meeting, seeing who comes, and cancelling it so that everybody knows.

use tests::{on_both, text};

use super::{DAY, DESK, door, fields, made, rows, stand, take};

#[tokio::test]
async fn sara_makes_a_group_meeting_and_finds_it_in_her_calendar() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        assert!(sara.get("/personal").await.addresses(DESK).contains(&DESK.to_owned()));
        assert!(sara.get(DESK).await.says("Nytt gruppmöte"));
        let form = sara.get(&format!("{DESK}/ny")).await;
        let key = form.field("nyckel").expect("a key");
        let sent = [&fields(DAY, "6")[..], &[("nyckel", &key)]].concat();
        let (to, page) = sara.post_and_follow(DESK, &sent).await;
        assert!(to.starts_with(DESK) && page.says("Gruppmötet är upplagt."), "{}", page.words());
        assert!(page.says("0 av 6 platser är tagna") && page.says("Ingen har tagit en plats än."));
        assert!(sara.get(DESK).await.says("Prata om jobb"));
        let week = sara.get(&format!("/personal/kalender?dag={DAY}")).await;
        assert!(
            week.says("Prata om jobb") && week.addresses(DESK).contains(&to),
            "{}",
            week.words()
        );
        let agenda = sara.get_json(&format!("/personal/kalender?dag={DAY}")).await.json();
        assert_eq!(text(&agenda, "/groups/0/title"), "Prata om jobb");
        assert_eq!(agenda["others"].as_array().map(Vec::len), Some(0));
        // A group in the middle of her hours hides the time from everybody, and she is told why.
        let mut form = fields(DAY, "6");
        (form[3].1, form[4].1) = ("9.00", "10.30");
        assert_eq!(sara.post_json(DESK, &form).await.status, 201);
        let why = sara.get_json(&format!("/personal/tider/varfor?dag={DAY}&tid=9.00")).await.json();
        assert_eq!(text(&why, "/times/0/reasons/0/code"), "meeting", "{why}");
        let (_, times) = crate::booking::offered(&portal.person("amina").await, "Sara").await;
        assert!(!times.iter().any(|start| start.starts_with(&format!("{DAY}T08"))), "{times:?}");
        assert!(times.iter().any(|start| start.starts_with(&format!("{DAY}T09:45"))), "{times:?}");
    })
    .await;
}

#[tokio::test]
async fn everything_wrong_with_a_new_one_is_told_at_once_and_nothing_is_kept() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let before = rows(portal).await;
        let empty = sara.post_json(DESK, &[]).await;
        assert_eq!(empty.status, 422);
        let errors = empty.json()["errors"].as_array().map(Vec::len);
        assert_eq!(errors, Some(6), "{}", empty.body);
        for (name, value, code) in [
            ("dag", "2026-11-20", "past"),
            ("dag", "i morgon", "not_a_date"),
            ("till", "16.00", "wrong_order"),
            ("fran", "kvart i tre", "not_a_time"),
            ("platser", "0", "not_a_number"),
            ("platser", "400", "not_a_number"),
            ("svarstid", "999", "not_a_number"),
        ] {
            let mut form = fields(DAY, "6").to_vec();
            form.retain(|(other, _)| *other != name);
            form.push((name, value));
            let answer = sara.post_json(DESK, &form).await;
            let told = (answer.status, text(&answer.json(), "/errors/0/code").to_owned());
            assert_eq!(told, (422, code.to_owned()), "{name}={value}: {}", answer.body);
        }
        let long = "å".repeat(151);
        let mut form = fields(DAY, "6").to_vec();
        form[0].1 = &long;
        let page = sara.post(DESK, &form).await;
        assert!(page.status == 422 && page.says("Skriv högst 150 tecken."));
        assert_eq!(page.field("plats").as_deref(), Some("Biblioteket"), "what was typed stands");
        assert_eq!(rows(portal).await, before);
        assert_eq!(
            portal.query("SELECT COUNT(*) FROM group_meetings WHERE place = 'Biblioteket'").await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn a_leader_reads_the_names_of_own_participants_each_as_a_look_and_the_others_as_numbers() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "2").await;
        let selam = portal.person("selam").await;
        let amina = portal.person("amina").await;
        let nour = portal.person("nour").await;
        for person in [&selam, &amina] {
            assert_eq!(take(person, &id).await.status, 201);
        }
        assert_eq!(stand(&nour, &id).await.status, 201);
        let looks = portal.count("looks").await;
        let page = sara.get(&format!("{DESK}/{id}")).await;
        assert!(page.says("Amina Yusuf") && page.says("Nour Haddad"), "{}", page.words());
        assert!(page.says("Deltagare 1") && !page.body.contains("ሰላም"), "{}", page.words());
        assert!(page.says("2 av 2 platser är tagna"));
        assert_eq!(portal.count("looks").await, looks + 2, "one look a name");
        let people = sara.get_json(&format!("{DESK}/{id}")).await.json();
        assert_eq!(people["people"][0]["name"], serde_json::Value::Null);
        assert_eq!(text(&people, "/people/1/name"), "Amina Yusuf");
        // Nobody else sees it, and coordinators and administrators have no such pages at all.
        for other in ["nils", "erik", "karin", "lena", "olle"] {
            let person = portal.person(other).await;
            let answer = person.get(&format!("{DESK}/{id}")).await;
            assert_eq!(answer.status, 404, "{other}");
        }
        for other in ["lena", "olle"] {
            let person = portal.person(other).await;
            assert_eq!(person.get(DESK).await.status, 404, "{other}");
            assert_eq!(person.get(&format!("{DESK}/ny")).await.status, 404, "{other}");
            assert_eq!(person.post(DESK, &fields(DAY, "2")).await.status, 404, "{other}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_group_frees_everybody_and_tells_them_why() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "1").await;
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        assert_eq!(take(&amina, &id).await.status, 201);
        assert_eq!(stand(&johan, &id).await.status, 201);
        let cancel = format!("{DESK}/{id}/avboka");
        let ask = sara.get(&cancel).await;
        assert!(ask.says("2 personer får veta det"), "{}", ask.words());
        let before = rows(portal).await;
        let silent = sara.post(&cancel, &[("skal", " "), ("version", "1")]).await;
        assert!(silent.status == 422 && silent.says("Skriv några ord om varför."));
        let stale = sara.post_json(&cancel, &[("skal", "Sjuk"), ("version", "7")]).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        assert_eq!(rows(portal).await, before);
        let fields = [("skal", "Lokalen är stängd."), ("version", "1")];
        let (to, page) = sara.post_and_follow(&cancel, &fields).await;
        assert!(
            to == format!("{DESK}/{id}") && page.says("Gruppmötet är inställt."),
            "{}",
            page.words()
        );
        for person in [&amina, &johan] {
            let home = person.get("/").await;
            assert!(home.says("Mötet i grupp med Sara Lind är inställt"), "{}", home.words());
            let page = person.get(&door(&id, "")).await;
            assert!(
                page.says("Lokalen är stängd.") && page.says("blir inte av"),
                "{}",
                page.words()
            );
            assert!(!page.says("Ta en plats") && !page.says("Ställ dig i kön"));
        }
        assert!(!amina.get("/moten").await.says("Prata om jobb"));
        assert_eq!(text(&take(&amina, &id).await.json(), "/error"), "cancelled");
        let again = sara.post_json(&cancel, &[("skal", "Igen")]).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "cancelled"));
        // Everybody's time is free again, the leader's too.
        assert_eq!(sara.post_json(DESK, &super::fields(DAY, "2")).await.status, 201);
        let seen = amina.get("/").await;
        let news = seen.field("sett").expect("news to mark as seen");
        assert_eq!(amina.post("/sett", &[("sett", &news)]).await.status, 303);
        assert!(!amina.get("/").await.says("är inställt"));
    })
    .await;
}

#[tokio::test]
async fn time_off_and_a_day_away_show_the_group_meetings_they_hit() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "2").await;
        let off = "/personal/tider/ledigt";
        let asked = sara.post_json(off, &[("fran_dag", DAY)]).await;
        assert_eq!((asked.status, text(&asked.json(), "/groups/0/id")), (409, id.as_str()));
        let page = sara.post(off, &[("fran_dag", DAY)]).await;
        assert!(page.status == 409 && page.says("Prata om jobb"), "{}", page.words());
        let seen = page.field("sett").expect("what was seen");
        let sent = sara.post(off, &[("fran_dag", DAY), ("sett", &seen)]).await;
        assert_eq!(sent.status, 303, "{}", sent.words());
        portal.set_clock(&format!("{DAY}T08:00:00+01:00")).await;
        let sara = portal.person("sara").await;
        let away = sara.get("/personal/borta").await;
        assert!(away.says("Du leder också ett gruppmöte då."), "{}", away.words());
        assert!(away.body.contains(&id));
    })
    .await;
}
