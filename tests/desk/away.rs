//! "I am away today": what is left of the day gets new times, and nobody can book the rest of it.

use tests::{Person, on_both, text};

use super::{ask, free};

const AWAY: &str = "/personal/borta";

/// A meeting of Amina's with Sara, agreed on for tomorrow; then it is the morning of that day.
async fn today(portal: &tests::Portal, amina: &Person, sara: &Person) -> (String, String) {
    let id = ask(amina, "Sara Lind", 4, "Kursen").await;
    let yes = [("svar", "bekrafta"), ("version", "1")];
    assert_eq!(sara.post(&super::door(&id), &yes).await.status, 303);
    let start = text(&amina.get_json(&format!("/moten/{id}")).await.json(), "/start").to_owned();
    portal.set_clock(&format!("{}T07:30:00+01:00", &start[..10])).await;
    amina.sign_in("amina").await;
    sara.sign_in("sara").await;
    (id, start)
}

#[tokio::test]
async fn sara_is_away_and_amina_gets_another_time_to_answer() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (id, start) = today(portal, &amina, &sara).await;
        assert!(sara.get("/personal").await.addresses(AWAY).contains(&AWAY.to_owned()));
        let page = sara.get(AWAY).await;
        assert!(
            page.says("Möten som är kvar i dag") && page.says("Amina Yusuf"),
            "{}",
            page.words()
        );
        let stale = sara.post(AWAY, &[]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Titta igenom en gång till."), "{}", stale.words());
        let seen = page.field("sett").expect("what was seen");
        let form = [("sett", seen.as_str()), ("nyckel", "borta-en-gang")];
        let (to, page) = sara.post_and_follow(AWAY, &form).await;
        assert_eq!(to, "/personal");
        assert!(page.says("Du är ledig resten av dagen."), "{}", page.words());
        assert_eq!(sara.post(AWAY, &form).await.status, 303, "the first answer again");
        let meeting = amina.get_json(&format!("/moten/{id}")).await.json();
        assert_eq!(text(&meeting, "/state"), "proposed");
        assert!(text(&meeting, "/start")[..10] > start[..10], "{meeting}");
        assert_eq!(meeting["version"], 3);
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Jag är borta i dag och kan tyvärr inte ses då."), "{}", page.words());
        assert!(page.says("men Sara är borta då. Den tiden är fri igen."), "{}", page.words());
        assert!(page.says("Mötet var bokat till") && !page.says("Du frågade om"));
        let own = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(own.says("Var bokat till") && !own.says("Frågade först om"), "{}", own.words());
        let today = free(&amina, "Sara Lind").await.1;
        assert!(today.iter().all(|it| it[..10] != start[..10]), "the day is off");
        assert_eq!(portal.count("time_off").await, 1);
        let yes = [("svar", "ja"), ("version", "3")];
        assert_eq!(amina.post(&format!("/moten/{id}/svar"), &yes).await.status, 303);
        assert!(sara.get(AWAY).await.says("Du har inga möten kvar i dag."));
    })
    .await;
}

#[tokio::test]
async fn without_a_free_time_the_meeting_is_cancelled_and_says_what_to_do() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (id, _) = today(portal, &amina, &sara).await;
        portal.change("DELETE FROM weekly_hours").await;
        let seen = sara.get(AWAY).await.field("sett").expect("what was seen");
        assert_eq!(sara.post(AWAY, &[("sett", &seen)]).await.status, 303);
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Boka eller önska gärna en tid som passar dig."), "{}", page.words());
        // Those who meet nobody have no such page.
        let lena = portal.person("lena").await;
        assert_eq!(lena.get(AWAY).await.status, 404);
        assert_eq!(lena.post(AWAY, &[]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_group_meeting_of_the_day_stays_and_the_way_to_cancel_it_stands_beside_it() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        portal.set_clock("2026-12-03T07:30:00+01:00").await;
        sara.sign_in("sara").await;
        let page = sara.get(AWAY).await;
        assert!(page.says("Skriva cv tillsammans"), "{}", page.words());
        assert!(page.says("Det ligger kvar tills du ställer in det."), "{}", page.words());
        let doors = page.addresses("/personal/grupp/");
        let cancel = doors.iter().find(|door| door.ends_with("/avboka")).expect("the way there");
        assert!(sara.get(cancel).await.says("Vill du ställa in gruppmötet?"));
        let seen = page.field("sett").expect("what was seen");
        assert_eq!(sara.post(AWAY, &[("sett", &seen)]).await.status, 303);
        let open = "SELECT COUNT(*) FROM group_meetings WHERE state = 'open'";
        assert_eq!(portal.query(open).await, 2, "nothing is cancelled by itself");
    })
    .await;
}
