//! My hours: edited, wrong in words with everything kept, stale, and never touching meetings that exist.

use tests::{Answer, Person, on_both, text};

use super::{ask, codes, free};

const TIDER: &str = "/personal/tider";
const RULES: [(&str, &str); 4] =
    [("langd", "60"), ("buffert", "0"), ("varsel", "24"), ("framforhallning", "30")];

async fn save(person: &Person, version: &str, hours: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("version", version)];
    fields.extend(hours);
    fields.extend(RULES.iter().filter(|(name, _)| !hours.iter().any(|(given, _)| given == name)));
    person.post(TIDER, &fields).await
}

async fn version(person: &Person) -> String {
    person.get(TIDER).await.field("version").expect("a version")
}

#[tokio::test]
async fn sara_changes_her_hours_and_amina_sees_other_times() {
    on_both(async |portal| {
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let booked = ask(&amina, "Sara Lind", 0, "").await;
        let page = sara.get(TIDER).await;
        assert_eq!(page.field("man1_fran").as_deref(), Some("9.00"));
        assert!(page.says("Möten som redan finns står kvar."));
        let hours = [("ons1_fran", "8:30"), ("ons1_till", "10.30")];
        let answer = save(&sara, &version(&sara).await, &hours).await;
        assert_eq!((answer.status, answer.header("location").as_str()), (303, TIDER));
        let page = sara.get(TIDER).await;
        assert!(page.says("Dina tider är sparade."), "{}", page.words());
        assert_eq!(page.field("ons1_fran").as_deref(), Some("8.30"));
        assert_eq!(page.field("man1_fran").as_deref(), Some(""));
        let (_, times) = free(&amina, "Sara Lind").await;
        assert!(times.contains(&"2026-12-02T07:30:00Z".to_owned()), "{times:?}");
        assert!(
            times.iter().all(|time| time.ends_with("T07:30:00Z") || time.ends_with("T08:30:00Z"))
        );
        let kept = amina.get(&format!("/moten/{booked}")).await;
        assert!(kept.says("Väntar på svar"), "{}", kept.words());
    })
    .await;
}

#[tokio::test]
async fn hours_between_two_days_and_holidays_are_seen_by_those_who_book() {
    on_both(async |portal| {
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let hours = [
            ("tor1_fran", "8.00"),
            ("tor1_till", "9.00"),
            ("tor1_till_dag", "2026-12-06"),
            ("tor2_fran", "10.00"),
            ("tor2_till", "11.00"),
            ("tor2_fran_dag", "2026-12-07"),
            ("framforhallning", "45"),
        ];
        assert_eq!(save(&sara, &version(&sara).await, &hours).await.status, 303);
        let page = sara.get(TIDER).await;
        assert_eq!(page.field("tor1_till_dag").as_deref(), Some("2026-12-06"));
        assert_eq!(page.field("tor2_fran_dag").as_deref(), Some("2026-12-07"));
        assert!(page.says("kl. 8.00–9.00 till och med söndag 6 december 2026"), "{}", page.words());
        let sara_id = free(&amina, "Sara Lind").await.0;
        amina.post("/moten/boka", &[("med", &sara_id)]).await;
        for _ in 0..2 {
            amina.post("/moten/boka/tid", &[("visa", "fler")]).await;
        }
        let times = amina.get("/moten/boka/tid").await;
        for offered in ["2026-11-26T07:00:00Z", "2026-12-03T07:00:00Z", "2026-12-10T09:00:00Z"] {
            assert!(times.body.contains(offered), "{offered}");
        }
        // The new hours have not begun, the old ones are over, and Christmas Eve and New Year's Eve are Thursdays.
        for hidden in [
            "2026-12-03T09:00:00Z",
            "2026-12-10T07:00:00Z",
            "2026-12-24T09:00:00Z",
            "2026-12-31T09:00:00Z",
        ] {
            assert!(!times.body.contains(hidden), "{hidden}");
        }
        assert!(times.body.contains("2027-01-07T09:00:00Z"));
        let fields =
            [("med", sara_id.as_str()), ("tid", "2026-12-24T09:00:00Z"), ("satt", "telefon")];
        let eve = amina.post_json("/moten", &fields).await;
        assert_eq!((eve.status, text(&eve.json(), "/error")), (409, "outside_hours"));
        let wrong = [("tor1_fran", "8"), ("tor1_till", "9"), ("tor1_till_dag", "i jul")];
        let page = save(&sara, &version(&sara).await, &wrong).await;
        assert_eq!(page.status, 422);
        assert!(page.says("Skriv sista dagen för torsdag så här: 2026-12-21."), "{}", page.words());
        assert_eq!(page.field("tor1_till_dag").as_deref(), Some("i jul"));
    })
    .await;
}

#[tokio::test]
async fn bad_hours_say_what_to_do_and_keep_everything_typed() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let seen = version(&sara).await;
        let typed = [
            ("man1_fran", "nio"),
            ("man1_till", "12.00"),
            ("tis1_fran", "14.00"),
            ("tis1_till", "9.00"),
            ("ons1_fran", "9.00"),
            ("ons1_till", "12.00"),
            ("ons2_fran", "11.00"),
            ("ons2_till", "13.00"),
            ("langd", "5"),
        ];
        let page = save(&sara, &seen, &typed).await;
        assert_eq!(page.status, 422);
        for (field, value) in typed {
            assert_eq!(page.field(field).as_deref(), Some(value), "{field}");
        }
        for words in [
            "Skriv en tid för måndag från, till exempel 9.00.",
            "Skriv en sluttid för tisdag till som kommer efter starttiden.",
            "Ändra onsdag från, tid 2, så att tiderna inte går in i varandra.",
            "Skriv hur långt ett möte är, från 15 till 240 minuter.",
        ] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert_eq!(version(&sara).await, seen, "nothing was saved");
        let json = sara.post_json(TIDER, &[("version", &seen), ("man1_fran", "9")]).await;
        assert!(codes(&json).contains(&("man1_till".to_owned(), "missing".to_owned())));
        let unknown = sara.post_json(TIDER, &[("version", &seen), ("man5_fran", "9")]).await;
        assert_eq!(unknown.status, 422);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_saw_the_same_hours_the_second_is_shown_both() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let seen = version(&sara).await;
        let first = [("fre1_fran", "9.00"), ("fre1_till", "11.00")];
        assert_eq!(save(&sara, &seen, &first).await.status, 303);
        let second = [("tor1_fran", "13.00"), ("tor1_till", "15.00")];
        let page = save(&sara, &seen, &second).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Dina tider har ändrats på ett annat ställe"), "{}", page.words());
        assert!(page.says("kl. 9.00–11.00"), "what is saved");
        assert_eq!(page.field("tor1_fran").as_deref(), Some("13.00"), "what was typed");
        let now = page.field("version").expect("the version to go on from");
        assert_eq!(save(&sara, &now, &second).await.status, 303, "saying it again counts");
        let mut fields = vec![("version", seen.as_str())];
        fields.extend(RULES);
        let json = sara.post_json(TIDER, &fields).await;
        assert_eq!((json.status, text(&json.json(), "/error")), (409, "stale"));
        assert_eq!(text(&json.json(), "/theirs/hours/tor1_fran"), "13.00");
    })
    .await;
}

#[tokio::test]
async fn hours_are_ones_own() {
    on_both(async |portal| {
        let erik = portal.person("erik").await;
        let before = version(&erik).await;
        let sara = portal.person("sara").await;
        let seen = version(&sara).await;
        assert_eq!(save(&sara, &seen, &[]).await.status, 303);
        assert_eq!(version(&erik).await, before);
        assert_eq!(erik.get(TIDER).await.field("man1_fran").as_deref(), Some("9.00"));
        let amina = portal.person("amina").await;
        assert_eq!(amina.get(TIDER).await.status, 404);
        assert_eq!(portal.stranger().get(TIDER).await.status, 303);
        assert_eq!(
            portal.query("SELECT COUNT(*) FROM events WHERE kind = 'hours_changed'").await,
            1
        );
    })
    .await;
}
