//! What is agreed: where and when, by the handler, and what comes after it.

use tests::{on_both, text};

use super::{desk_of, error, wrongs};

fn fields<'f>(first: &'f str, version: &'f str) -> Vec<(&'static str, &'f str)> {
    vec![
        ("plats", "Hundstallet"),
        ("fran_dag", first),
        ("till_dag", ""),
        ("ons_fran", "10"),
        ("ons_till", "14.30"),
        ("ons_paus", "30"),
        ("version", version),
    ]
}

#[tokio::test]
async fn new_times_from_a_day_leave_the_old_ones_until_then() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let desk = desk_of(portal, "amina").await;
        let door = format!("{desk}/overenskommelse");
        let page = sara.get(&door).await;
        assert_eq!(page.field("plats").as_deref(), Some("Café Tornet"), "{}", page.words());
        assert_eq!(page.field("tis_fran").as_deref(), Some("9.00"));
        let (to, page) = sara.post_and_follow(&door, &fields("2026-11-25", "1")).await;
        assert_eq!(to, desk);
        assert!(page.says("Överenskommelsen är sparad."), "{}", page.words());
        let week = amina.get(super::PATH).await;
        assert!(week.says("Samma som sist: 9.00–13.00"), "today is as it was: {}", week.words());
        assert!(week.says("onsdag 25 november Bestämt: 10.00–14.30"));
        portal.set_clock("2026-11-25T08:00:00+01:00").await;
        let amina = portal.person("amina").await;
        let week = amina.get(super::PATH).await;
        assert!(
            week.says("Som vi sa: 10.00–14.30") && week.says("Hundstallet"),
            "{}",
            week.words()
        );
        let sara = portal.person("sara").await;
        // The same first day changes it; an earlier one is refused.
        let place = [&fields("2026-11-25", "1")[1..], &[("plats", "Kennel Nosen")]].concat();
        assert_eq!(sara.post(&door, &place).await.status, 303);
        assert_eq!(portal.count("work_agreements").await, 3, "johan has one too");
        let sooner = sara.post_json(&door, &fields("2026-11-01", "2")).await;
        assert_eq!(wrongs(&sooner), [("fran_dag".to_owned(), "overlapping".to_owned())]);
        let stale = sara.post_json(&door, &fields("2026-11-30", "1")).await;
        assert_eq!(error(&stale), (409, "stale".to_owned()));
        assert_eq!(text(&stale.json(), "/theirs/place"), "Kennel Nosen");
        let page = sara.post(&door, &fields("2026-11-30", "1")).await;
        assert!(page.status == 409 && page.says("Kennel Nosen"), "{}", page.words());
        assert_eq!(page.field("plats").as_deref(), Some("Hundstallet"), "nothing typed is lost");
    })
    .await;
}

#[tokio::test]
async fn bad_input_is_told_and_changes_nothing() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let door = format!("{}/overenskommelse", desk_of(portal, "amina").await);
        let before = portal.count("events").await;
        let empty = sara.post_json(&door, &[("version", "1")]).await;
        let told: Vec<_> = wrongs(&empty).into_iter().map(|(field, _)| field).collect();
        assert_eq!(told, ["plats", "fran_dag", "man_fran"]);
        let page = sara.post(&door, &[("version", "1")]).await;
        assert!(page.says("Skriv minst en dag med både från och till."), "{}", page.words());
        let odd = [&fields("2026-12-01", "1")[..], &[("admin", "1")]].concat();
        assert_eq!(sara.post(&door, &odd).await.status, 422);
        assert_eq!(portal.count("events").await, before);
        // A plan without work training has nothing to agree about.
        let nour = desk_of(portal, "nour").await;
        assert!(sara.get(&nour).await.says("Planen har ingen arbetsträning."));
        assert_eq!(sara.get(&format!("{nour}/overenskommelse")).await.status, 404);
        let new = format!("{nour}/overenskommelse");
        assert_eq!(sara.post(&new, &fields("2026-12-01", "0")).await.status, 404);
    })
    .await;
}
