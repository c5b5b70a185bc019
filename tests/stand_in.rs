//! Stand-ins: recorded by a coordinator, called so wherever participants meet them, and theirs for those days alone.

use tests::{Answer, Person, Portal, on_both, text};

use crate::booking::{ask, offered};

const PATH: &str = "/personal/vikarier";
/// Said wherever Nils is met while Sara is away.
const CALLED: &str = "vikarie för Sara";

/// Lena records that one colleague stands in for another.
async fn record(portal: &Portal, lena: &Person, [away, staff, first, last]: [&str; 4]) -> Answer {
    let (away, staff) = (portal.handle(away).await, portal.handle(staff).await);
    let fields =
        [("borta", away.as_str()), ("vikarie", &staff), ("fran_dag", first), ("till_dag", last)];
    lena.post_json(PATH, &fields).await
}

/// The days of the slots that a participant is offered with somebody.
async fn days(person: &Person, name: &str) -> Vec<String> {
    let (_, times) = offered(person, name).await;
    let mut days: Vec<_> = times.iter().map(|at| at[..10].to_owned()).collect();
    days.dedup();
    days
}

#[tokio::test]
async fn lena_records_that_nils_stands_in_and_amina_is_told_wherever_she_meets_him() {
    on_both(async |portal| {
        let (lena, amina) = (portal.person("lena").await, portal.person("amina").await);
        let home = lena.get("/personal").await;
        assert!(home.says("Vikarier i ert team"), "{}", home.words());
        assert!(lena.get(PATH).await.says("Just nu är ingen vikarie för någon annan."));
        let form = lena.get("/personal/vikarier/ny").await;
        assert!(form.says("Vem är borta?") && form.says("Nils Åberg, Case manager"));
        assert!(!form.says("Olle") && !form.says("Amina"), "{}", form.words());
        let events = portal.count("events").await;
        let made = record(portal, &lena, ["sara", "nils", "2026-11-24", "2026-12-04"]).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let told = portal.count("events").await - events;
        let hers = "SELECT COUNT(*) FROM assignments WHERE stands_in_for IS NOT NULL";
        assert_eq!(portal.query(hers).await + 1, told, "one row each, and the coordinator's own");
        let page = lena.get(PATH).await;
        assert!(page.says("Nils Åberg är vikarie för Sara Lind") && page.says("Pågår"));
        assert!(!page.says("Amina"), "{}", page.words());

        let home = amina.get("/").await;
        assert!(
            home.says("Sara Lind är borta från tisdag 24 november 2026 till"),
            "{}",
            home.words()
        );
        assert!(home.says("Nils Åberg är vikarie."));
        // The contact place, the people, whom to meet, the check, the list and the meeting.
        assert!(home.says("Case manager, vikarie för Sara"), "{}", home.words());
        for path in ["/plan", "/moten/boka"] {
            assert!(amina.get(path).await.says(CALLED), "{path}");
        }
        let list = amina.get_json("/moten/boka").await.json();
        let handlers = list["handlers"].as_array().expect("handlers").iter();
        let called: Vec<_> = handlers.map(|one| text(one, "/stands_in_for")).collect();
        assert_eq!(called[0], "Sara Lind", "{called:?}");
        assert!(called[1..].iter().all(|name| name.is_empty()), "{called:?}");
        let (nils, times) = offered(&amina, "Nils").await;
        amina.post("/moten/boka", &[("med", &nils)]).await;
        amina.post("/moten/boka/tid", &[("tid", &times[0])]).await;
        amina.post("/moten/boka/satt", &[("satt", "telefon")]).await;
        assert!(amina.get("/moten/boka/kontroll").await.says("Nils Åberg, vikarie för Sara"));
        let asked = ask(&amina, &nils, &times[0]).await;
        assert_eq!(asked.status, 201, "{}", asked.body);
        let id = text(&asked.json(), "/id").to_owned();
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Case manager, vikarie för Sara"), "{}", page.words());
        assert!(amina.get("/moten").await.says("Nils Åberg, vikarie för Sara"));
        let json = amina.get_json(&format!("/moten/{id}")).await.json();
        assert_eq!(text(&json, "/stands_in_for"), "Sara Lind");
        let staff = portal.person("nils").await;
        assert!(staff.get("/personal").await.says("Nils Åberg är vikarie."));
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(staff.post(&format!("/personal/moten/{id}/svar"), &yes).await.status, 303);
        let home = amina.get("/").await;
        assert!(home.says("Nils Åberg, vikarie för Sara"), "news: {}", home.words());
    })
    .await;
}

#[tokio::test]
async fn free_times_and_access_follow_the_days() {
    on_both(async |portal| {
        let (lena, nour) = (portal.person("lena").await, portal.person("nour").await);
        let before = days(&nour, "Sara").await;
        let made = record(portal, &lena, ["sara", "nils", "2026-11-26", "2026-12-02"]).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let nils = portal.person("nils").await;
        assert!(!nils.get("/personal/deltagare").await.says("Nour"), "not yet");
        assert!(!nour.get("/moten/boka").await.says("Nils"), "not yet");
        let after = days(&nour, "Sara").await;
        let is_away = |day: &&String| ("2026-11-26"..="2026-12-02").contains(&day.as_str());
        assert!(before.iter().any(|day| is_away(&day)) && !after.iter().any(|day| is_away(&day)));
        portal.set_clock("2026-11-26T08:00:00+01:00").await;
        let (nour, nils) = (portal.person("nour").await, portal.person("nils").await);
        assert!(nils.get("/personal/deltagare").await.says("Nour Haddad"));
        let of_nils = days(&nour, "Nils").await;
        assert!(!of_nils.is_empty() && of_nils.iter().all(|day| is_away(&day)), "{of_nils:?}");
        let (handler, times) = offered(&nour, "Nils").await;
        let late = ask(&nour, &handler, "2026-12-03T09:00:00+01:00").await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "outside_hours"));
        assert_eq!(ask(&nour, &handler, times.last().expect("a time")).await.status, 201);
        portal.set_clock("2026-12-03T08:00:00+01:00").await;
        let (nour, nils) = (portal.person("nour").await, portal.person("nils").await);
        assert!(!nils.get("/personal/deltagare").await.says("Nour"), "no longer");
        assert!(!nour.get("/moten/boka").await.says("Nils"));
        assert!(nour.get("/").await.says("Sara Lind"), "her own person again");
    })
    .await;
}

#[tokio::test]
async fn it_is_ended_early_and_what_is_booked_is_kept() {
    on_both(async |portal| {
        let (lena, amina) = (portal.person("lena").await, portal.person("amina").await);
        let made = record(portal, &lena, ["sara", "nils", "2026-11-24", "2026-12-04"]).await;
        let id = text(&made.json(), "/id").to_owned();
        let (nils, times) = offered(&amina, "Nils").await;
        let last = times.last().expect("a time");
        let booked = text(&ask(&amina, &nils, last).await.json(), "/id").to_owned();
        let end = format!("{PATH}/{id}/avsluta");
        let stale = lena.post_json(&end, &[("version", "4")]).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        let (to, page) = lena.post_and_follow(&end, &[("version", "1")]).await;
        assert_eq!(to, PATH);
        assert!(page.says("som vanligt igen") && page.says("Slut"), "{}", page.words());
        let again = lena.post(&end, &[("version", "2")]).await;
        assert!(again.status == 409 && again.says("Det är redan slut."), "{}", again.words());
        assert!(amina.get("/").await.says("Sara Lind är tillbaka."));
        // Nour and Johan have nothing booked with him; Amina does, and he keeps her until then.
        let staff = portal.person("nils").await;
        let people = staff.get("/personal/deltagare").await;
        assert!(people.says("Amina Yusuf"));
        assert!(!people.says("Nour") && !people.says("Johan"));
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(staff.post(&format!("/personal/moten/{booked}/svar"), &yes).await.status, 303);
        assert!(!days(&amina, "Sara").await.is_empty(), "she is there again");
        let off = "SELECT COUNT(*) FROM time_off";
        assert_eq!(portal.query(off).await, 0, "the absence ends with it");
        // One that has not begun never does.
        let made = record(portal, &lena, ["sara", "nils", "2026-12-07", "2026-12-11"]).await;
        let id = text(&made.json(), "/id").to_owned();
        let ended = lena.post_json(&format!("{PATH}/{id}/avsluta"), &[("version", "1")]).await;
        assert_eq!((ended.status, text(&ended.json(), "/last")), (200, "2026-12-06"));
        assert_eq!(portal.query(off).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_nothing_is_kept() {
    on_both(async |portal| {
        let lena = portal.person("lena").await;
        let made = record(portal, &lena, ["sara", "nils", "2026-11-30", "2026-12-04"]).await;
        assert_eq!(made.status, 201);
        let before = (portal.count("assignments").await, portal.count("events").await);
        for (typed, field) in [
            (["sara", "sara", "2026-12-07", "2026-12-08"], "vikarie"),
            (["sara", "moa", "2026-12-07", "2026-12-08"], "vikarie"),
            (["sara", "amina", "2026-12-07", "2026-12-08"], "vikarie"),
            (["lena", "nils", "2026-12-07", "2026-12-08"], "borta"),
            (["amina", "nils", "2026-12-07", "2026-12-08"], "borta"),
            (["sara", "erik", "2026-12-04", "2026-12-08"], "borta"),
            (["erik", "sara", "2026-12-01", "2026-12-08"], "vikarie"),
            (["sara", "nils", "2026-11-23", "2026-12-08"], "fran_dag"),
            (["sara", "nils", "2026-12-08", "2026-12-07"], "till_dag"),
            (["sara", "nils", "2026-12-08", "2028-12-07"], "till_dag"),
        ] {
            let refused = record(portal, &lena, typed).await;
            let json = refused.json();
            assert_eq!((refused.status, text(&json, "/errors/0/field")), (422, field), "{typed:?}");
        }
        let sara = portal.handle("sara").await;
        let fields = [("borta", sara.as_str()), ("fran_dag", "2026-12-07")];
        let page = lena.post(PATH, &fields).await;
        assert!(page.status == 422 && page.says("Välj en kollega"), "{}", page.words());
        assert_eq!(page.field("fran_dag").as_deref(), Some("2026-12-07"), "what was typed stays");
        assert_eq!(before, (portal.count("assignments").await, portal.count("events").await));
        let twice = [
            ("borta", sara.as_str()),
            ("vikarie", &portal.handle("nils").await),
            ("fran_dag", "2026-12-07"),
            ("till_dag", "2026-12-08"),
            ("nyckel", "samma"),
        ];
        for _ in 0..2 {
            assert_eq!(lena.post_json(PATH, &twice).await.status, 201);
        }
        assert_eq!(portal.count("stand_ins").await, 2, "the same form is one stand-in");
    })
    .await;
}

#[tokio::test]
async fn only_a_coordinator_of_the_same_party_records_and_ends_it() {
    on_both(async |portal| {
        let lena = portal.person("lena").await;
        let made = record(portal, &lena, ["sara", "nils", "2026-11-30", "2026-12-04"]).await;
        let end = format!("{PATH}/{}/avsluta", text(&made.json(), "/id"));
        let before = (portal.count("assignments").await, portal.count("events").await);
        let refuse = async |person: &Person, who: &str| {
            for path in [PATH, "/personal/vikarier/ny"] {
                let page = person.get(path).await;
                assert!(page.status == 404 || !page.says("Sara"), "{who} {path}");
            }
            let new = record(portal, person, ["sara", "nils", "2026-12-07", "2026-12-08"]).await;
            assert!(matches!(new.status, 404 | 422), "{who}: {}", new.body);
            assert_eq!(person.post(&end, &[("version", "1")]).await.status, 404, "{who}");
        };
        for who in ["sara", "nils", "moa", "olle", "karin", "amina"] {
            refuse(&portal.person(who).await, who).await;
        }
        // Another municipality's coordinator in the same sub-project.
        portal.change("UPDATE people SET party = 'Tyresö kommun' WHERE handle = 'lena'").await;
        refuse(&portal.person("lena").await, "lena").await;
        assert_eq!(before, (portal.count("assignments").await, portal.count("events").await));
        // Nobody stands in with somebody whose data are protected unless they are named.
        portal.change("UPDATE people SET party = 'Haninge kommun' WHERE handle = 'lena'").await;
        portal.change("UPDATE people SET is_protected = TRUE WHERE handle = 'amina'").await;
        let made = record(portal, &lena, ["sara", "nils", "2026-12-07", "2026-12-08"]).await;
        assert_eq!(made.status, 201);
        let hers = "SELECT COUNT(*) FROM assignments a JOIN people p ON p.id = a.participant
            WHERE p.handle = 'amina' AND a.since_on = '2026-12-07'";
        assert_eq!(portal.query(hers).await, 0);
    })
    .await;
}
