//! How meetings went: told by the handler, read by the participant, and "did not come" answered before it is a fact.

#![expect(clippy::expect_used, reason = "a test that cannot go on says so")]

use tests::{Answer, Person, Portal, on_both, text};

use crate::booking::{ask, offered};

const AFTER: &str = "2026-11-27T16:00:00+01:00";

/// Amina and Sara had a meeting that is over; gives its id.
async fn past(portal: &Portal) -> String {
    let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
    let (handler, times) = offered(&amina, "Sara").await;
    let answer = ask(&amina, &handler, times.first().expect("a time")).await;
    let id = text(&answer.json(), "/id").to_owned();
    let yes = [("svar", "bekrafta"), ("version", "1")];
    assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
    portal.set_clock(AFTER).await;
    id
}

fn door(id: &str) -> String {
    format!("/personal/moten/{id}/utfall")
}

async fn tell(sara: &Person, id: &str, facts: [&str; 3], agreed: &str, version: &str) -> Answer {
    let [took_place, came, reason] = facts;
    let fields = [
        ("blev_av", took_place),
        ("kom", came),
        ("orsak", reason),
        ("kommit_overens", agreed),
        ("version", version),
    ];
    sara.post_json(&door(id), &fields).await
}

/// How many versions the test made: the demo has one of its own.
async fn versions(portal: &Portal) -> i64 {
    portal.count("outcomes").await - 1
}

#[tokio::test]
async fn a_meeting_stays_in_the_list_until_sara_has_told_how_it_went() {
    on_both(async |portal| {
        let id = past(portal).await;
        let sara = portal.person("sara").await;
        let list = sara.get("/personal").await;
        assert!(list.says("Hur gick det?"), "{}", list.words());
        assert!(list.addresses("/personal/moten/").contains(&door(&id)));
        let form = sara.get(&door(&id)).await;
        assert!(form.says("Kom Amina?") && form.says("Vad kom ni överens om?"));
        let fields = [
            ("blev_av", "ja"),
            ("kom", "ja"),
            ("orsak", "ingen"),
            ("kommit_overens", "Vi ringer bageriet på fredag."),
            ("version", &form.field("version").expect("a version")),
        ];
        let (to, page) = sara.post_and_follow(&door(&id), &fields).await;
        assert_eq!(to, door(&id));
        assert!(page.says("Mötet blev av, och Amina var med."), "{}", page.words());
        assert!(!sara.get("/personal").await.addresses("/personal/moten/").contains(&door(&id)));
        let amina = portal.person("amina").await;
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("du var med") && page.says("Vi ringer bageriet på fredag."));
        assert!(amina.get("/").await.says("Sara Lind har skrivit hur mötet gick"));
    })
    .await;
}

#[tokio::test]
async fn did_not_come_is_shown_and_answered_before_it_is_a_fact() {
    on_both(async |portal| {
        let id = past(portal).await;
        let sara = portal.person("sara").await;
        let asked = tell(&sara, &id, ["nej", "nej", "uteblev"], "", "0").await;
        assert_eq!((asked.status, text(&asked.json(), "/stage")), (200, "asked"));
        let amina = portal.person("amina").await;
        assert!(amina.get("/").await.says("Sara Lind vill höra vad som hände"));
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Stämmer det?") && page.says("Inget är avgjort"), "{}", page.words());
        assert!(!page.says("vbokad"), "never a cancellation: {}", page.words());
        // Not a fact before the participant has answered or the week is over.
        let settle = format!("{}/avgor", door(&id));
        let early = sara.post_json(&settle, &[("orsak", "uteblev"), ("version", "1")]).await;
        assert_eq!((early.status, text(&early.json(), "/error")), (409, "too_early"));
        let answer = format!("/moten/{id}/hur-det-gick");
        let silent = amina.post(&answer, &[("ord", " "), ("version", "1")]).await;
        assert!(silent.status == 422 && silent.says("Skriv några ord om vad som hände."));
        let words = [("ord", "Bussen kom inte."), ("version", "1")];
        let (to, page) = amina.post_and_follow(&answer, &words).await;
        assert_eq!(to, format!("/moten/{id}"));
        assert!(page.says("Bussen kom inte.") && page.says("ditt svar är skickat"));
        // Sara finds the answer in her list, and settles it.
        let list = sara.get("/personal").await;
        assert!(list.addresses("/personal/moten/").contains(&door(&id)));
        assert!(sara.get(&door(&id)).await.says("Bussen kom inte."));
        let stale = sara.post_json(&settle, &[("orsak", "forhinder"), ("version", "1")]).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        let settled = sara.post_json(&settle, &[("orsak", "forhinder"), ("version", "2")]).await;
        assert_eq!(text(&settled.json(), "/reason"), "prevented");
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Mötet blev inte av. Du fick förhinder."), "{}", page.words());
        assert!(!page.says("Stämmer det?") && page.says("Bussen kom inte."));
        let late = amina.post_json(&answer, &[("ord", "Igen"), ("version", "3")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "already_settled"));
        assert_eq!(versions(portal).await, 3);
    })
    .await;
}

#[tokio::test]
async fn after_seven_days_without_an_answer_sara_settles_it_and_corrects_it_openly() {
    on_both(async |portal| {
        let id = past(portal).await;
        let sara = portal.person("sara").await;
        tell(&sara, &id, ["ja", "nej", "uteblev"], "", "0").await;
        assert!(!sara.get("/personal").await.body.contains(&door(&id)), "it waits for amina");
        portal.set_clock("2026-12-04T16:00:01+01:00").await;
        let sara = portal.person("sara").await;
        assert!(sara.get("/personal").await.body.contains(&door(&id)));
        let amina = portal.person("amina").await;
        let answer = format!("/moten/{id}/hur-det-gick");
        let late = amina.post_json(&answer, &[("ord", "Jag var där"), ("version", "1")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "too_late"));
        let settle = format!("{}/avgor", door(&id));
        let fact = sara.post_json(&settle, &[("orsak", "uteblev"), ("version", "1")]).await;
        assert_eq!((fact.status, text(&fact.json(), "/stage")), (200, "settled"));
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Du kom inte till mötet."), "{}", page.words());
        // A correction stands beside what it corrects, and the history has one row for each.
        let events = portal.count("events").await;
        let again = tell(&sara, &id, ["ja", "ja", "ingen"], "Ring på fredag.", "2").await;
        assert_eq!(again.status, 200, "{}", again.body);
        assert_eq!(portal.count("events").await, events + 1);
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Så stod det förut") && page.says("Du kom inte till mötet."));
        assert!(page.says("Mötet blev av, och du var med."), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn what_does_not_go_together_is_refused_and_nothing_is_kept() {
    on_both(async |portal| {
        let id = past(portal).await;
        let sara = portal.person("sara").await;
        let before = (portal.count("events").await, portal.count("messages").await);
        for (facts, field) in [
            (["", "", ""], "blev_av"),
            (["ja", "kanske", ""], "kom"),
            (["nej", "nej", "ingen"], "orsak"),
            (["ja", "ja", "uteblev"], "orsak"),
            (["ja", "nej", "vi_stallde_in"], "orsak"),
        ] {
            let answer = tell(&sara, &id, facts, "", "0").await;
            assert_eq!((answer.status, text(&answer.json(), "/errors/0/field")), (422, field));
        }
        let long = "å".repeat(2_001);
        assert_eq!(tell(&sara, &id, ["ja", "ja", ""], &long, "0").await.status, 422);
        let fields = [("blev_av", "ja"), ("kommit_overens", "Det här får inte försvinna")];
        let page = sara.post(&door(&id), &fields).await;
        assert!(page.status == 422 && page.says("Det här får inte försvinna"));
        assert!(page.says("Välj om deltagaren kom."));
        let stale = tell(&sara, &id, ["ja", "ja", ""], "", "4").await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        assert_eq!(before, (portal.count("events").await, portal.count("messages").await));
        assert_eq!(versions(portal).await, 0);
        // The same form twice is one outcome.
        let fields = [("blev_av", "ja"), ("kom", "ja"), ("version", "0"), ("nyckel", "samma")];
        for _ in 0..2 {
            assert_eq!(sara.post_json(&door(&id), &fields).await.status, 200);
        }
        assert_eq!(versions(portal).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_has_not_been_and_other_peoples_meetings_have_no_outcome() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (handler, times) = offered(&amina, "Sara").await;
        let asked = ask(&amina, &handler, times.first().expect("a time")).await;
        let id = text(&asked.json(), "/id").to_owned();
        let sara = portal.person("sara").await;
        assert_eq!(sara.get(&door(&id)).await.status, 404);
        let early = tell(&sara, &id, ["ja", "ja", ""], "", "0").await;
        assert_eq!((early.status, text(&early.json(), "/error")), (409, "not_booked"));
        let answer = format!("/moten/{id}/hur-det-gick");
        assert_eq!(amina.post(&answer, &[("ord", "Hej")]).await.status, 404);
        for other in ["erik", "nils", "lena", "olle", "karin", "moa"] {
            let person = portal.person(other).await;
            assert_eq!(person.get(&door(&id)).await.status, 404, "{other}");
            let told = tell(&person, &id, ["ja", "ja", ""], "", "0").await;
            assert_eq!(told.status, 404, "{other}");
        }
        assert_eq!(versions(portal).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_untold_follows_its_handler_after_the_assignment_and_nothing_else_does() {
    on_both(async |portal| {
        let id = past(portal).await;
        portal.change("UPDATE assignments SET until_on = '2026-11-26'").await;
        let sara = portal.person("sara").await;
        let list = sara.get("/personal").await;
        assert!(list.addresses("/personal/moten/").contains(&door(&id)), "{}", list.words());
        let looks = "SELECT COUNT(*) FROM looks WHERE purpose = 'record_outcome'";
        let before = portal.query(looks).await;
        let form = sara.get(&door(&id)).await;
        assert!(form.says("Kom Amina?"), "{}", form.words());
        assert_eq!(portal.query(looks).await, before + 1, "the look is logged");
        // Nothing else of the meeting or of the record.
        let person = sara.get("/personal/deltagare").await;
        assert!(!person.says("Amina"), "{}", person.words());
        assert_eq!(sara.get(&format!("/personal/moten/{id}")).await.status, 404);
        let file = format!("/personal/moten/{id}/kalender.ics");
        assert_eq!(sara.get(&file).await.status, 404);
        for other in ["erik", "nils", "lena", "moa"] {
            let person = portal.person(other).await;
            assert_eq!(person.get(&door(&id)).await.status, 404, "{other}");
        }
        let fields = [("blev_av", "ja"), ("kom", "ja"), ("version", "0"), ("nyckel", "samma")];
        let told = sara.post(&door(&id), &fields).await;
        assert_eq!((told.status, told.header("location").as_str()), (303, "/personal"));
        let again = sara.post(&door(&id), &fields).await;
        assert_eq!((again.status, versions(portal).await), (303, 1), "told once");
        assert!(sara.get("/personal").await.says("Sparat"), "it is said on the first page");
        // Done: the door is closed, and the list no longer names her.
        assert_eq!(sara.get(&door(&id)).await.status, 404);
        assert_eq!(tell(&sara, &id, ["ja", "nej", "uteblev"], "", "1").await.status, 404);
        assert!(!sara.get("/personal").await.body.contains(&door(&id)));
        assert_eq!(versions(portal).await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_is_asked_whether_it_is_true_waits_for_the_handler_who_has_left() {
    on_both(async |portal| {
        let id = past(portal).await;
        portal.change("UPDATE assignments SET until_on = '2026-11-26'").await;
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let asked = tell(&sara, &id, ["nej", "nej", "uteblev"], "", "0").await;
        assert_eq!((asked.status, text(&asked.json(), "/location")), (200, door(&id).as_str()));
        let words = [("ord", "Bussen kom inte."), ("version", "1")];
        assert_eq!(amina.post(&format!("/moten/{id}/hur-det-gick"), &words).await.status, 303);
        let list = sara.get("/personal").await;
        assert!(list.addresses("/personal/moten/").contains(&door(&id)));
        assert!(sara.get(&door(&id)).await.says("Bussen kom inte."));
        let settle = format!("{}/avgor", door(&id));
        let settled = sara.post_json(&settle, &[("orsak", "forhinder"), ("version", "2")]).await;
        assert_eq!((settled.status, text(&settled.json(), "/stage")), (200, "settled"));
        assert_eq!(sara.get(&door(&id)).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_ahead_does_not_follow_a_handler_who_has_left() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (handler, times) = offered(&amina, "Sara").await;
        let asked = ask(&amina, &handler, times.last().expect("a time")).await;
        let id = text(&asked.json(), "/id").to_owned();
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        portal.change("UPDATE assignments SET until_on = '2026-11-23'").await;
        assert_eq!(sara.get(&door(&id)).await.status, 404);
        assert_eq!(tell(&sara, &id, ["ja", "ja", ""], "", "0").await.status, 404);
    })
    .await;
}
