//! How a group meeting went, person by person, with the rules of every other meeting.

use tests::{Person, Portal, on_both, text};

use super::{DAY, DESK, door, made, take};

/// Amina and Selam had a seat in a meeting that sara led and that is over; gives its id and amina's.
async fn past(portal: &Portal) -> (String, String) {
    let sara = portal.person("sara").await;
    let id = made(&sara, "3").await;
    let (amina, selam) = (portal.person("amina").await, portal.person("selam").await);
    for person in [&amina, &selam] {
        assert_eq!(take(person, &id).await.status, 201);
    }
    let led = sara.get_json(&format!("{DESK}/{id}")).await.json();
    let who = led["people"].as_array().expect("people").iter();
    let mut who = who.filter(|it| text(it, "/name") == "Amina Yusuf");
    let who = text(who.next().expect("amina"), "/participant").to_owned();
    let early = sara.get(&format!("{DESK}/{id}/{who}/utfall")).await;
    assert_eq!(early.status, 404, "it has not been");
    portal.set_clock(&format!("{DAY}T19:00:00+01:00")).await;
    (id, who)
}

fn outcome(id: &str, who: &str) -> String {
    format!("{DESK}/{id}/{who}/utfall")
}

async fn tell(
    sara: &Person,
    door: &str,
    [held, came, reason]: [&str; 3],
    version: &str,
) -> (u16, serde_json::Value) {
    let fields = [("blev_av", held), ("kom", came), ("orsak", reason), ("version", version)];
    let told = sara.post_json(door, &fields).await;
    (told.status, told.json())
}

#[tokio::test]
async fn it_waits_until_it_is_told_of_each_whom_the_leader_works_with() {
    on_both(async |portal| {
        let (id, who) = past(portal).await;
        let sara = portal.person("sara").await;
        let list = sara.get("/personal").await;
        assert!(list.says("Prata om jobb En person att berätta om"), "{}", list.words());
        let page = sara.get(&format!("{DESK}/{id}")).await;
        assert!(page.addresses(DESK).contains(&outcome(&id, &who)), "{}", page.words());
        let form = sara.get(&outcome(&id, &who)).await;
        assert!(form.says("Kom Amina?"), "{}", form.words());
        let fields = [("blev_av", "ja"), ("kom", "ja"), ("orsak", "ingen"), ("version", "0")];
        let (to, page) = sara.post_and_follow(&outcome(&id, &who), &fields).await;
        assert!(to == outcome(&id, &who) && page.says("Mötet blev av, och Amina var med."));
        assert!(!sara.get("/personal").await.says("Prata om jobb"));
        let amina = portal.person("amina").await;
        let page = amina.get(&door(&id, "")).await;
        assert!(page.says("Mötet blev av, och du var med."), "{}", page.words());
        assert!(amina.get("/").await.says("Sara Lind har skrivit hur mötet gick"));
        // Selam works with somebody else: sara opens nothing of hers.
        let selam = portal.query("SELECT COUNT(*) FROM outcomes o JOIN people p ON p.id = o.participant WHERE p.handle = 'selam'").await;
        assert_eq!(selam, 0);
    })
    .await;
}

#[tokio::test]
async fn did_not_come_is_asked_and_answered_before_it_is_a_fact() {
    on_both(async |portal| {
        let (id, who) = past(portal).await;
        let sara = portal.person("sara").await;
        let path = outcome(&id, &who);
        let (status, told) = tell(&sara, &path, ["ja", "nej", "uteblev"], "0").await;
        assert_eq!((status, text(&told, "/stage")), (200, "asked"));
        let amina = portal.person("amina").await;
        assert!(amina.get("/").await.says("Hur gick det med mötet i grupp?"));
        let page = amina.get(&door(&id, "")).await;
        assert!(page.says("Stämmer det?") && !page.says("vbokad"), "{}", page.words());
        let settle = format!("{path}/avgor");
        let early = sara.post_json(&settle, &[("orsak", "uteblev"), ("version", "1")]).await;
        assert_eq!((early.status, text(&early.json(), "/error")), (409, "too_early"));
        let answer = door(&id, "/hur-det-gick");
        let silent = amina.post(&answer, &[("ord", " "), ("version", "1")]).await;
        assert!(silent.status == 422 && silent.says("Skriv några ord om vad som hände."));
        let words = [("ord", "Jag satt längst bak."), ("version", "1")];
        let (to, page) = amina.post_and_follow(&answer, &words).await;
        assert!(to == door(&id, "") && page.says("Jag satt längst bak."), "{}", page.words());
        assert!(sara.get("/personal").await.says("En person att berätta om"));
        assert!(sara.get(&path).await.says("Jag satt längst bak."));
        let (status, stale) = tell(&sara, &path, ["ja", "ja", "ingen"], "1").await;
        assert_eq!((status, text(&stale, "/error")), (409, "stale"));
        let (status, told) = tell(&sara, &path, ["ja", "ja", "ingen"], "2").await;
        assert_eq!((status, text(&told, "/stage")), (200, "settled"));
        let late = amina.post_json(&answer, &[("ord", "Igen")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "already_settled"));
        let nobody = portal.person("johan").await.post(&answer, &[("ord", "Hej")]).await;
        assert_eq!(nobody.status, 404);
    })
    .await;
}

#[tokio::test]
async fn it_is_told_by_whoever_led_it_about_those_who_had_a_seat_and_nobody_else() {
    on_both(async |portal| {
        let (id, who) = past(portal).await;
        let looks = portal.count("looks").await;
        for other in ["nils", "erik", "moa", "karin", "lena", "olle"] {
            let person = portal.person(other).await;
            assert_eq!(person.get(&outcome(&id, &who)).await.status, 404, "{other}");
            let fields = [("blev_av", "ja"), ("kom", "ja")];
            assert_eq!(person.post(&outcome(&id, &who), &fields).await.status, 404, "{other}");
        }
        assert_eq!(portal.count("looks").await, looks, "nobody was looked at");
        let sara = portal.person("sara").await;
        let people = sara.get("/personal/deltagare").await;
        let others = people.addresses("/personal/deltagare/");
        let others = others.iter().filter_map(|path| path.strip_prefix("/personal/deltagare/"));
        for other in others.filter(|other| *other != who) {
            assert_eq!(sara.get(&outcome(&id, other)).await.status, 404, "no seat, no outcome");
        }
        assert_eq!(portal.count("outcomes").await, 1, "the demo's own");
    })
    .await;
}
