//! A change of person: asked for by their own person, all three meet first, and a coordinator decides.

#![expect(clippy::expect_used, reason = "a test that cannot go on says so")]

mod refused;

use serde_json::Value;
use tests::{Answer, Person, Portal, on_both, text};

use crate::booking::{ask, offered};
use crate::race::nobody_is_in_two_places;

const LIST: &str = "/personal/overlamningar";
const DAY: &str = "2026-12-07";
const WORDS: &str = "Jag byter jobb. Nils är lätt att prata med.";

/// The door of a participant of the person's.
async fn door(person: &Person, name: &str) -> String {
    crate::desk::book::door(person, name).await.replace("/boka", "/overlamna")
}

/// Sara's times that are free for all three.
async fn times(sara: &Person, door: &str, nils: &str) -> Vec<String> {
    let shown = [("till", nils), ("dag", DAY), ("visa", "tider")];
    assert_eq!(sara.post(door, &shown).await.status, 303);
    let offer = sara.get(door).await;
    assert!(offer.says("Hur ses ni alla tre?"), "{}", offer.words());
    let parts = offer.body.split("name=\"tid\" value=\"").skip(1);
    parts.map(|part| part.split('"').next().expect("a time").to_owned()).collect()
}

/// Sara asks to hand Amina over to Nils.
async fn request(portal: &Portal, sara: &Person, more: &[(&str, &str)]) -> Answer {
    let (door, nils) = (door(sara, "Amina").await, portal.handle("nils").await);
    let fields = [&[("till", nils.as_str()), ("dag", DAY), ("ord", WORDS)], more].concat();
    sara.post_json(&door, &fields).await
}

const ALONE: (&str, &str) = ("utan_mote", "De har redan setts.");

async fn answer(person: &Person, asked: &Value, fields: &[(&str, &str)]) -> Answer {
    let path = format!("{LIST}/{}/svar", text(asked, "/id"));
    person.post_json(&path, &[fields, &[("version", "1")]].concat()).await
}

/// How many changes of person continuity counts for Nils's participants this far.
async fn counted(portal: &Portal) -> i64 {
    let sql = "SELECT COUNT(DISTINCT n.participant) FROM assignments n
        JOIN assignments o ON o.participant = n.participant JOIN people p ON p.id = n.staff
        WHERE p.handle = 'nils' AND n.is_contact AND o.is_contact AND n.stands_in_for IS NULL
        AND o.staff <> n.staff AND o.since_on < n.since_on";
    portal.query(sql).await
}

#[tokio::test]
async fn all_three_meet_first_and_then_nils_is_aminas_person_from_the_day() {
    on_both(async |portal| {
        let (sara, nils) = (portal.person("sara").await, portal.person("nils").await);
        let (lena, amina) = (portal.person("lena").await, portal.person("amina").await);
        let door = door(&sara, "Amina").await;
        let page = sara.get(door.trim_end_matches("/overlamna")).await;
        assert!(page.says("Lämna över till en kollega"), "{}", page.words());
        let of_nils = portal.handle("nils").await;
        let free = times(&sara, &door, &of_nils).await;
        assert!(!free.is_empty() && free.iter().all(|at| at.as_str() < DAY), "{free:?}");
        let fields = [
            ("till", of_nils.as_str()),
            ("dag", DAY),
            ("satt", "besok"),
            ("tolk", "somaliska"),
            ("tid", &free[2]),
            ("utan_mote", ""),
            ("ord", WORDS),
        ];
        let (to, page) = sara.post_and_follow(&door, &fields).await;
        assert!(to.starts_with(LIST) && page.says("skickad till samordnaren"), "{}", page.words());
        assert!(page.says("Ta tillbaka överlämningen") && !page.says("Ja, lämna över"));

        let home = amina.get("/").await;
        assert!(home.says("Nils Åberg kan bli din nya person"), "{}", home.words());
        assert!(home.says(WORDS) && home.says("Ni ses alla tre först: "));
        for path in ["/plan", "/moten"] {
            assert!(amina.get(path).await.says("kan bli din nya person"), "{path}");
        }
        let asked = sara.get_json(&to).await.json();
        let meeting = format!("/moten/{}", text(&asked, "/meeting"));
        assert!(home.addresses("/moten/").contains(&meeting), "{}", home.words());
        let page = amina.get(&meeting).await;
        assert!(page.says("Sara föreslår en tid") && page.says("Också med"), "{}", page.words());
        assert!(page.says("somaliska"), "{}", page.words());
        let yes = [("svar", "ja"), ("version", "1")];
        assert_eq!(amina.post(&format!("{meeting}/svar"), &yes).await.status, 303);

        let list = lena.get(LIST).await;
        assert!(list.says("Amina Yusuf") && list.says("Från Sara Lind till Nils Åberg"));
        let page = lena.get(&to).await;
        assert!(page.says("Ja, lämna över") && page.says("Bokad"), "{}", page.words());
        let theirs = nils.get(&to).await;
        assert!(theirs.says("Amina Yusuf") && !theirs.says("Ja, lämna över"));
        assert!(!nils.get("/personal/deltagare").await.says("Amina"), "not yet");
        let before = counted(portal).await;
        let decided = lena.post(&format!("{to}/svar"), &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!(decided.status, 303, "{}", decided.words());
        assert_eq!(counted(portal).await, before + 1, "a change of person is counted");
        let home = amina.get("/").await;
        assert!(home.says("Nils Åberg är din person från måndag 7 december"), "{}", home.words());
        assert!(
            home.says("Till dess är det Sara du ringer") && home.says("Sara Lind Case manager")
        );
        let plan = amina.get("/plan").await;
        assert!(plan.says("Nils Åberg") && plan.says("Sara Lind"));

        portal.set_clock("2026-12-07T08:00:00+01:00").await;
        let (sara, nils) = (portal.person("sara").await, portal.person("nils").await);
        let amina = portal.person("amina").await;
        assert!(nils.get("/personal/deltagare").await.says("Amina Yusuf"));
        assert!(!sara.get("/personal/deltagare").await.says("Amina"));
        assert_eq!(sara.get(&to).await.status, 404, "hers no longer");
        let home = amina.get("/").await;
        assert!(home.says("Förut var det Sara.") && home.says("Nils Åberg Case manager"));
        let whom = amina.get("/moten/boka").await;
        assert!(whom.says("Nils Åberg") && !whom.says("Sara Lind"), "{}", whom.words());
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test]
async fn no_meeting_after_the_day_is_lost() {
    on_both(async |portal| {
        let (sara, nils) = (portal.person("sara").await, portal.person("nils").await);
        let (lena, amina) = (portal.person("lena").await, portal.person("amina").await);
        let (handler, free) = offered(&amina, "Sara").await;
        let after: Vec<_> = free.iter().filter(|at| at.as_str() > "2026-12-08").collect();
        let mut ids = Vec::new();
        for at in &after[..5] {
            let asked = ask(&amina, &handler, at).await;
            assert_eq!(asked.status, 201, "{}", asked.body);
            ids.push(text(&asked.json(), "/id").to_owned());
        }
        // Nils has something else then, and is away then.
        let busy = format!(
            "INSERT INTO time_off (id, staff, start_at, end_at, created_at)
             SELECT b.id, p.id, b.start_at, b.end_at, 0 FROM bookings b, people p
             WHERE p.handle = 'nils' AND b.start_at = (SELECT MAX(start_at) FROM bookings WHERE id IN
                (SELECT id FROM bookings WHERE state = 'requested' AND start_at > {}))",
            "2026-12-08T00:00:00Z".parse::<jiff::Timestamp>().expect("a time").as_microsecond()
        );
        portal.change(&busy).await;
        let calendar = crate::feed::address(&sara, "/personal/tider/kalender").await;
        let (keep, cancel) = (format!("ode-{}", ids[1]), format!("ode-{}", ids[2]));
        let fates = [ALONE, (keep.as_str(), "behall"), (cancel.as_str(), "avboka")];
        let asked = request(portal, &sara, &fates).await;
        assert_eq!(asked.status, 201, "{}", asked.body);
        let asked = asked.json();
        let page = lena.get(&format!("{LIST}/{}", text(&asked, "/id"))).await;
        for words in ["kollegan tar det", "den nuvarande håller det", "avbokas"] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert!(!page.says("Telefon"), "times alone: {}", page.words());
        assert_eq!(answer(&lena, &asked, &[("svar", "ja")]).await.status, 200);
        let with = async |id: &str| {
            let json = amina.get_json(&format!("/moten/{id}")).await.json();
            (text(&json, "/handler").to_owned(), text(&json, "/state").to_owned())
        };
        let (of_nils, waits) = (portal.handle("nils").await, "requested".to_owned());
        assert_eq!(with(&ids[0]).await, (of_nils.clone(), waits.clone()));
        assert_eq!(with(&ids[1]).await, (handler.clone(), waits.clone()));
        assert_eq!(with(&ids[2]).await, (handler.clone(), "cancelled".to_owned()));
        assert_eq!(with(&ids[3]).await, (of_nils.clone(), waits.clone()));
        assert_eq!(with(&ids[4]).await, (handler.clone(), waits.clone()), "nils is away then");
        assert!(amina.get("/").await.says("Nils Åberg"), "she is told");
        let file = portal.stranger().get(&calendar).await;
        for (id, status) in [(&ids[0], "CANCELLED"), (&ids[1], "TENTATIVE"), (&ids[2], "CANCELLED")] {
            let event = crate::feed::event(&file, id);
            assert!(event.contains(&format!("STATUS:{status}\r\n")), "{event}");
        }
        // Sara keeps Amina until the last meeting that she holds, and is the contact person no more.
        portal.set_clock("2026-12-07T08:00:00+01:00").await;
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        assert!(sara.get("/personal/deltagare").await.says("Amina Yusuf"));
        assert!(amina.get("/").await.says("Nils Åberg Case manager"));
        let yes = [("svar", "bekrafta"), ("version", "1")];
        let held = sara.post(&format!("/personal/moten/{}/svar", ids[1]), &yes).await;
        assert_eq!(held.status, 303, "{}", held.words());
        let nils_now = portal.person("nils").await;
        let theirs = [("svar", "bekrafta"), ("version", "2")];
        let held = nils_now.post(&format!("/personal/moten/{}/svar", ids[0]), &theirs).await;
        assert_eq!(held.status, 303, "{}", held.words());
        drop(nils);
        nobody_is_in_two_places(portal).await;
    })
    .await;
}

#[tokio::test]
async fn a_no_and_a_change_of_mind_leave_everything_as_it_was() {
    on_both(async |portal| {
        let (sara, lena) = (portal.person("sara").await, portal.person("lena").await);
        let amina = portal.person("amina").await;
        let door = door(&sara, "Amina").await;
        let free = times(&sara, &door, &portal.handle("nils").await).await;
        let rows = portal.count("assignments").await;
        for (who, fields) in [
            (&lena, [("svar", "nej"), ("meddelande", "Nils har fullt.")]),
            (&sara, [("svar", "ta_tillbaka"), ("meddelande", "")]),
        ] {
            let asked = request(portal, &sara, &[("tid", &free[1]), ("satt", "telefon")]).await;
            assert_eq!(asked.status, 201, "{}", asked.body);
            let asked = asked.json();
            let again = request(portal, &sara, &[ALONE]).await;
            assert_eq!((again.status, text(&again.json(), "/error")), (409, "already_asked"));
            assert!(sara.get(&door).await.says("Det finns redan en överlämning"));
            let silent = answer(&lena, &asked, &[("svar", "nej")]).await;
            assert_eq!(
                (silent.status, text(&silent.json(), "/errors/0/field")),
                (422, "meddelande")
            );
            let off = answer(who, &asked, &fields).await;
            assert_eq!(off.status, 200, "{}", off.body);
            let late = answer(&lena, &asked, &[("svar", "ja")]).await;
            assert_eq!((late.status, text(&late.json(), "/error")), (409, "already_answered"));
            let home = amina.get("/").await;
            assert!(
                home.says("Sara Lind fortsätter. Nils Åberg tar inte över."),
                "{}",
                home.words()
            );
            assert!(!home.says("kan bli din nya person"));
            let meeting = format!("/moten/{}", text(&asked, "/meeting"));
            assert!(amina.get(&meeting).await.says("behövs inte"), "the meeting is let go");
        }
        assert_eq!(portal.count("assignments").await, rows);
        let history = "SELECT COUNT(*) FROM events WHERE kind LIKE 'handover_%'";
        assert_eq!(portal.query(history).await, 4);
    })
    .await;
}
