//! What cannot be asked for or decided: bad input, the wrong people, and two at once.

use tests::{on_both, text};

use super::{ALONE, DAY, LIST, WORDS, answer, door, request, times};
use crate::booking::{ask, offered};
use crate::race::nobody_is_in_two_places;

#[tokio::test]
async fn what_cannot_be_asked_for_is_told_and_nothing_is_kept() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let (door, nils) = (door(&sara, "Amina").await, portal.handle("nils").await);
        let erik = portal.handle("erik").await;
        let before = (portal.count("handovers").await, portal.count("bookings").await);
        let person = |id: &str| vec![("till", id.to_owned()), ("dag", DAY.to_owned())];
        let plus = |mut fields: Vec<(&'static str, String)>, more: &[(&'static str, &str)]| {
            fields.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
            fields
        };
        for (fields, field) in [
            (Vec::new(), "till"),
            (plus(person(&portal.handle("moa").await), &[ALONE, ("ord", WORDS)]), "till"),
            (plus(person(&portal.handle("sara").await), &[ALONE, ("ord", WORDS)]), "till"),
            (plus(person(&nils), &[("ord", WORDS)]), "tid"),
            (plus(person(&nils), &[ALONE]), "ord"),
            (plus(person(&nils), &[("ord", WORDS), ("tid", "2026-12-01T09:00:00+01:00")]), "satt"),
            (
                plus(
                    person(&nils),
                    &[("ord", WORDS), ("satt", "besok"), ("tid", "2026-12-08T09:00:00+01:00")],
                ),
                "tid",
            ),
            (
                plus(
                    vec![("till", nils.clone()), ("dag", "2026-11-24".to_owned())],
                    &[ALONE, ("ord", WORDS)],
                ),
                "dag",
            ),
        ] {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let refused = sara.post_json(&door, &fields).await;
            let json = refused.json();
            assert_eq!((refused.status, text(&json, "/errors/0/field")), (422, field), "{json}");
        }
        let page = sara.post(&door, &[("till", erik.as_str()), ("ord", WORDS)]).await;
        assert!(page.status == 422 && page.says(WORDS), "{}", page.words());
        assert_eq!(sara.post(&door, &[("hittepa", "x")]).await.status, 422);
        let strange = format!("ode-{}", portal.handle("sara").await);
        let refused = request(portal, &sara, &[ALONE, (strange.as_str(), "byt")]).await;
        assert_eq!((refused.status, text(&refused.json(), "/errors/0/field")), (422, "ode-"));
        assert_eq!(before, (portal.count("handovers").await, portal.count("bookings").await));
        for _ in 0..2 {
            let twice = request(portal, &sara, &[ALONE, ("nyckel", "samma")]).await;
            assert_eq!(twice.status, 201, "{}", twice.body);
        }
        assert_eq!(portal.count("handovers").await, before.0 + 1, "the same form is one question");
    })
    .await;
}

#[tokio::test]
async fn only_those_whom_it_concerns_see_it_and_nobody_decides_about_themself() {
    on_both(async |portal| {
        let (sara, lena) = (portal.person("sara").await, portal.person("lena").await);
        let asked = request(portal, &sara, &[ALONE]).await.json();
        let page = format!("{LIST}/{}", text(&asked, "/id"));
        let door = door(&sara, "Amina").await;
        for who in ["erik", "moa", "olle", "karin", "amina", "johan"] {
            let person = portal.person(who).await;
            assert_eq!(person.get(&page).await.status, 404, "{who}");
            assert_eq!(answer(&person, &asked, &[("svar", "ja")]).await.status, 404, "{who}");
            let list = person.get(LIST).await;
            assert!(list.status == 404 || !list.says("Amina Yusuf"), "{who}");
        }
        for who in ["nils", "moa", "lena", "karin", "olle"] {
            let person = portal.person(who).await;
            assert_eq!(person.get(&door).await.status, 404, "{who}");
            let more = [("till", "x"), ALONE];
            assert_eq!(person.post_json(&door, &more).await.status, 404, "{who}");
        }
        for person in [&sara, &portal.person("nils").await] {
            let own = answer(person, &asked, &[("svar", "ja")]).await;
            assert_eq!((own.status, text(&own.json(), "/error")), (409, "own_matter"));
        }
        let looks = "SELECT COUNT(*) FROM looks WHERE purpose = 'hand_over'";
        let before = portal.query(looks).await;
        assert_eq!(lena.get(&page).await.status, 200);
        assert_eq!(portal.query(looks).await, before + 1, "a coordinator's look is logged too");
        let stale =
            lena.post_json(&format!("{page}/svar"), &[("svar", "ja"), ("version", "9")]).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        portal.change("UPDATE people SET party = 'Tyresö kommun' WHERE handle = 'lena'").await;
        let other = portal.person("lena").await;
        assert_eq!(other.get(&page).await.status, 404);
        assert!(!other.get(LIST).await.says("Amina"));
        portal.change("UPDATE people SET party = 'Haninge kommun' WHERE handle = 'lena'").await;
        portal.set_clock("2026-12-08T08:00:00+01:00").await;
        let lena = portal.person("lena").await;
        let late = answer(&lena, &asked, &[("svar", "ja")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "day_passed"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_answers_at_once_are_one_and_a_time_is_held_once() {
    on_both(async |portal| {
        let (sara, lena) = (portal.person("sara").await, portal.person("lena").await);
        let johan = portal.person("johan").await;
        let door = door(&sara, "Amina").await;
        let free = times(&sara, &door, &portal.handle("nils").await).await;
        let (handler, of_johan) = offered(&johan, "Sara").await;
        let both: Vec<_> = free.iter().filter(|at| of_johan.contains(at)).collect();
        for round in 0..4 {
            let at = both[round * 2];
            let more = [("tid", at.as_str()), ("satt", "telefon")];
            let (three, two) =
                tokio::join!(request(portal, &sara, &more), ask(&johan, &handler, at));
            let mut statuses = [three.status, two.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 409], "{} {}", three.body, two.body);
            let asked = if three.status == 201 {
                three.json()
            } else {
                assert_eq!(text(&three.json(), "/error"), "slot_taken");
                request(portal, &sara, &[ALONE]).await.json()
            };
            let no = [("svar", "nej"), ("meddelande", "Inte nu.")];
            let back = [("svar", "ta_tillbaka")];
            let (declined, withdrawn) =
                tokio::join!(answer(&lena, &asked, &no), answer(&sara, &asked, &back));
            let mut statuses = [declined.status, withdrawn.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 409], "{} {}", declined.body, withdrawn.body);
        }
        nobody_is_in_two_places(portal).await;
    })
    .await;
}
