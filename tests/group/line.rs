//! The line: in the order of coming, offered by itself, and passed on when nobody answers.

use std::time::Duration;

use tests::{Person, Portal, on_both, text};

use super::{door, leave, made, mine, number, reply, stand, take};
use crate::any_order::invariant;

/// The people of a story: one who leads, one seat taken, two in the line.
async fn full(portal: &Portal) -> (String, [Person; 3]) {
    let sara = portal.person("sara").await;
    let id = made(&sara, "1").await;
    let people = ["amina", "johan", "nour"];
    let people = [
        portal.person(people[0]).await,
        portal.person(people[1]).await,
        portal.person(people[2]).await,
    ];
    assert_eq!(take(&people[0], &id).await.status, 201);
    let late = take(&people[1], &id).await;
    assert_eq!((late.status, text(&late.json(), "/error")), (409, "full"));
    for person in &people[1..] {
        assert_eq!(stand(person, &id).await.status, 201);
    }
    (id, people)
}

/// Waits until the portal has passed the seat on by itself.
async fn until_written(portal: &Portal, id: &str, place: &str, count: i64) {
    let sql = format!(
        "SELECT COUNT(*) FROM group_seats s JOIN group_meetings g ON g.id = s.meeting
         WHERE g.title = 'Prata om jobb' AND s.place = '{place}'"
    );
    for _ in 0..100 {
        if portal.query(&sql).await == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{id}: never {count} {place}");
}

#[tokio::test]
async fn who_comes_when_it_is_full_stands_in_line_and_sees_the_number() {
    on_both(async |portal| {
        let (id, [amina, johan, nour]) = full(portal).await;
        assert_eq!((number(&johan, &id).await, number(&nour, &id).await), (Some(1), Some(2)));
        let page = nour.get(&door(&id, "")).await;
        assert!(page.says("Du är nummer 2 i kön"), "{}", page.words());
        assert!(page.says("2 personer i kön") && !page.says("Johan") && !page.says("Amina"));
        let list = nour.get(super::LIST).await;
        assert!(list.says("Nummer 2 i kön"), "{}", list.words());
        assert_eq!(text(&stand(&johan, &id).await.json(), "/error"), "in_line");
        assert_eq!(text(&stand(&amina, &id).await.json(), "/error"), "has_seat");
        // Who leaves the line makes room before those behind.
        assert!(johan.get(&door(&id, "/avboka")).await.says("Vill du lämna kön?"));
        assert_eq!(leave(&johan, &id).await.status, 200);
        assert_eq!(number(&nour, &id).await, Some(1));
        assert_eq!(text(&leave(&johan, &id).await.json(), "/error"), "not_in");
    })
    .await;
}

#[tokio::test]
async fn a_seat_given_back_is_kept_for_the_first_who_says_yes() {
    on_both(async |portal| {
        let (id, [amina, johan, nour]) = full(portal).await;
        assert_eq!(leave(&amina, &id).await.status, 200);
        assert_eq!(
            (mine(&johan, &id).await, mine(&nour, &id).await),
            ("offered".into(), "waiting".into())
        );
        // Johan is told on the first page before anything else.
        let home = johan.get("/").await;
        assert!(home.says("En plats hålls för dig i ett möte i grupp"), "{}", home.words());
        assert!(home.says("Svara om platsen"), "{}", home.words());
        assert!(home.addresses(super::LIST).contains(&door(&id, "")));
        let page = johan.get(&door(&id, "")).await;
        assert!(page.says("En plats har blivit ledig för dig") && page.says("Ja, jag tar platsen"));
        assert!(
            page.says("Platsen hålls för dig till onsdag 25 november 2026 kl. 8.0"),
            "{}",
            page.words()
        );
        // Nobody else can have it.
        assert_eq!(text(&take(&amina, &id).await.json(), "/error"), "full");
        assert_eq!(text(&reply(&nour, &id, "ja").await.json(), "/error"), "not_offered");
        let key = page.field("nyckel").expect("a key");
        let yes = [("svar", "ja"), ("nyckel", key.as_str())];
        let (to, page) = johan.post_and_follow(&door(&id, "/svar"), &yes).await;
        assert!(to == door(&id, "") && page.says("Platsen är din."), "{}", page.words());
        assert_eq!(portal.query(invariant::EVERY_CLAIM_IS_MADE).await, 0);
        assert_eq!(portal.query(invariant::EVERY_SEAT_CLAIMS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn no_gives_the_seat_to_the_next_and_history_names_nobody_else() {
    on_both(async |portal| {
        let (id, [amina, johan, nour]) = full(portal).await;
        leave(&amina, &id).await;
        let no = reply(&johan, &id, "nej").await;
        assert_eq!((no.status, text(&no.json(), "/mine")), (200, "outside"));
        assert_eq!(mine(&nour, &id).await, "offered");
        // In nour's history the seat was offered by whoever leads the meeting, not by johan who said no.
        let by_leader = "SELECT COUNT(*) FROM events e JOIN people r ON r.id = e.record
            JOIN people a ON a.id = e.actor
            WHERE e.kind = 'group_offered' AND r.handle = 'nour' AND a.handle = 'sara'";
        assert_eq!(portal.query(by_leader).await, 1);
        let foreign = "SELECT COUNT(*) FROM events e JOIN people a ON a.id = e.actor
            WHERE e.kind LIKE 'group_%' AND e.actor <> e.record AND a.role IS NULL";
        assert_eq!(portal.query(foreign).await, 0, "no participant stands in another's record");
        assert_eq!(reply(&nour, &id, "ja").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn an_offer_that_nobody_answers_goes_on_by_itself_and_both_are_told() {
    on_both(async |portal| {
        let (id, [amina, johan, nour]) = full(portal).await;
        leave(&amina, &id).await;
        portal.set_clock("2026-11-25T08:10:00+01:00").await;
        // Nobody has opened the page: the portal writes it down.
        until_written(portal, &id, "lapsed", 1).await;
        let (johan_again, nour_again) = (portal.person("johan").await, portal.person("nour").await);
        drop((johan, nour));
        let home = johan_again.get("/").await;
        assert!(home.says("Platsen som hölls för dig gick vidare till nästa"), "{}", home.words());
        assert!(!home.says("En plats hålls för dig i ett möte i grupp"));
        let page = johan_again.get(&door(&id, "")).await;
        assert!(page.says("platsen gick vidare till nästa") && page.says("Ställ dig i kön"));
        let late = reply(&johan_again, &id, "ja").await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "not_offered"));
        assert_eq!(text(&late.json(), "/line"), door(&id, "/ko"));
        let home = nour_again.get("/").await;
        assert!(home.says("En plats hålls för dig i ett möte i grupp"), "{}", home.words());
        let told = "SELECT COUNT(*) FROM messages m JOIN people p ON p.id = m.person
            WHERE (m.kind = 'group_lapsed' AND p.handle = 'johan') OR (m.kind = 'group_offered' AND p.handle = 'nour')";
        assert_eq!(portal.query(told).await, 2);
        // When nour does not answer either, the seat is free for all.
        portal.set_clock("2026-11-26T09:00:00+01:00").await;
        until_written(portal, &id, "lapsed", 2).await;
        let amina = portal.person("amina").await;
        assert!(amina.get(&door(&id, "")).await.says("Ta en plats"));
        assert_eq!(take(&amina, &id).await.status, 201);
        for sql in [invariant::ONE_AT_A_TIME, invariant::EVERY_CLAIM_IS_MADE, invariant::EVERY_SEAT_CLAIMS] {
            assert_eq!(portal.query(sql).await, 0, "{sql}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_clock_alone_decides_before_anything_is_written() {
    on_both(async |portal| {
        let (id, [amina, ..]) = full(portal).await;
        leave(&amina, &id).await;
        // Long after both offers, asked at once: whoever is first finds it as time has left it.
        portal.set_clock("2026-11-27T12:00:00+01:00").await;
        let nour = portal.person("nour").await;
        assert_eq!(mine(&nour, &id).await, "lapsed");
        let johan = portal.person("johan").await;
        assert_eq!(reply(&johan, &id, "ja").await.status, 409);
        assert_eq!(take(&nour, &id).await.status, 201);
        assert_eq!(portal.query(invariant::EVERY_CLAIM_IS_MADE).await, 0);
    })
    .await;
}
