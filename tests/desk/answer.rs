//! Yes, no, another time; the participant's yes and no to that; and two answers at once.

use tests::{on_both, text};

use super::{ask, ask_at, codes, door, free, offered};

#[tokio::test]
async fn sara_confirms_and_amina_sees_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "Jag vill prata om bageriet").await;
        let sara = portal.person("sara").await;
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("Amina Yusuf") && page.says("Jag vill prata om bageriet"));
        assert!(page.says("somaliska") && page.says("Ett lugnt rum"), "{}", page.words());
        let version = page.field("version").expect("a version");
        let (at, after) =
            sara.post_and_follow(&door(&id), &[("svar", "bekrafta"), ("version", &version)]).await;
        assert_eq!(at, format!("/personal/moten/{id}"));
        assert!(after.says("Tiden är bekräftad.") && after.says("Bokad"), "{}", after.words());
        let seen = amina.get(&format!("/moten/{id}")).await;
        assert!(seen.says("Bokad"), "{}", seen.words());
        assert!(!sara.get("/personal").await.says("bageriet"), "it waits no more");
    })
    .await;
}

#[tokio::test]
async fn a_no_needs_some_words_and_nothing_typed_is_lost() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, &times[0], "").await;
        let sara = portal.person("sara").await;
        let silent = sara.post(&door(&id), &[("svar", "avboj"), ("meddelande", "  ")]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.body.contains("<title>Fel: "), "the title says that something is wrong");
        assert!(silent.says("Skriv några ord om varför tiden inte passar."));
        assert!(silent.body.contains("value=\"avboj\" checked"), "the choice is kept");
        let json = sara.post_json(&door(&id), &[("svar", "avboj")]).await;
        assert_eq!(codes(&json), [("meddelande".to_owned(), "missing".to_owned())]);
        assert!(text(&json.json(), "/part").contains("Skriv några ord om varför"));
        let long = "å".repeat(2_001);
        let long = sara.post(&door(&id), &[("svar", "avboj"), ("meddelande", &long)]).await;
        assert_eq!(long.status, 422);
        assert!(long.body.contains(&"å".repeat(2_001)), "all of it is still there");
        let (_, page) = sara
            .post_and_follow(&door(&id), &[("svar", "avboj"), ("meddelande", "Jag är på kurs.")])
            .await;
        assert!(
            page.says("Gick inte att boka") && page.says("Jag är på kurs."),
            "{}",
            page.words()
        );
        assert!(amina.get(&format!("/moten/{id}")).await.says("Jag är på kurs."));
        assert_eq!(free(&amina, "Sara Lind").await.1[0], times[0], "the time is free again");
    })
    .await;
}

#[tokio::test]
async fn another_time_is_held_and_the_one_asked_for_is_free_for_others() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, &times[0], "").await;
        let sara = portal.person("sara").await;
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        let offered = offered(&page);
        assert!(!offered.contains(&times[0]) && offered.len() > 20, "{offered:?}");
        let new = offered[3].clone();
        let fields = [("svar", "foresla"), ("tid", new.as_str()), ("meddelande", "Passar det?")];
        let answer = sara.post_json(&door(&id), &fields).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let json = answer.json();
        assert_eq!((text(&json, "/state"), text(&json, "/start")), ("proposed", new.as_str()));
        assert!(text(&json, "/said").starts_with("Förslaget är skickat."));
        assert!(text(&json, "/part").contains("har inte svarat på ditt förslag än"));
        // The new time is held, the old one can be had by somebody else.
        assert!(!free(&johan, "Sara Lind").await.1.contains(&new));
        ask_at(&johan, &staff, &times[0], "").await;
        // Amina is told first thing, and says yes.
        let home = amina.get("/").await;
        assert!(home.says("Sara Lind föreslår en annan tid"), "{}", home.words());
        let version = json["version"].to_string();
        let yes = [("svar", "ja"), ("version", version.as_str())];
        let answer = amina.post_json(&format!("/moten/{id}/svar"), &yes).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("Bokad") && page.says("Frågade först om"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn aminas_no_to_another_time_frees_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, &times[0], "").await;
        let sara = portal.person("sara").await;
        let fields = [("svar", "foresla"), ("tid", times[5].as_str())];
        let version = sara.post_json(&door(&id), &fields).await.json()["version"].to_string();
        let no = [("svar", "nej"), ("version", version.as_str())];
        assert_eq!(amina.post_json(&format!("/moten/{id}/svar"), &no).await.status, 200);
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says("passade inte Amina"), "{}", page.words());
        assert!(free(&amina, "Sara Lind").await.1.contains(&times[5]));
    })
    .await;
}

#[tokio::test]
async fn only_ones_own_free_times_can_be_proposed() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, &times[0], "").await;
        ask_at(&johan, &staff, &times[4], "").await;
        let sara = portal.person("sara").await;
        for wrong in [times[0].as_str(), "2026-11-20T09:00:00Z"] {
            let answer = sara.post_json(&door(&id), &[("svar", "foresla"), ("tid", wrong)]).await;
            assert_eq!(codes(&answer), [("tid".to_owned(), "not_a_choice".to_owned())], "{wrong}");
        }
        let fields =
            [("svar", "foresla"), ("tid", times[4].as_str()), ("meddelande", "Så här tänkte jag.")];
        let taken = sara.post_json(&door(&id), &fields).await;
        let json = taken.json();
        assert_eq!((taken.status, text(&json, "/error")), (409, "slot_taken"));
        assert_eq!(json["nearest"].as_array().map(Vec::len), Some(3));
        assert!(text(&json, "/part").contains("Så här tänkte jag."), "what was typed is kept");
        let page = sara.post(&door(&id), &fields).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Tiden hann bli bokad") && page.says("Så här tänkte jag."));
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_at_once_one_counts_and_the_other_learns_what_was_said() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let (phone, desk) = (portal.person("sara").await, portal.person("sara").await);
        let (path, other) = (door(&id), door(&id));
        let no = [("svar", "avboj"), ("meddelande", "Då är jag borta."), ("version", "1")];
        let (one, two) = tokio::join!(
            phone.post_json(&path, &[("svar", "bekrafta"), ("version", "1")]),
            desk.post_json(&other, &no),
        );
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        let (won, lost) = if one.status == 200 { (&one, &two) } else { (&two, &one) };
        let (won, lost) = (won.json(), lost.json());
        assert_eq!(text(&won, "/state"), text(&lost, "/state"), "both know how it stands");
        assert!(text(&lost, "/part").contains("Frågan har redan fått ett svar"));
        let told = portal
            .query("SELECT COUNT(*) FROM events WHERE kind IN ('booking_confirmed', 'booking_declined')")
            .await;
        assert_eq!(told, 1);
        // The late one as a plain page, with what was written.
        let page = desk.post(&path, &no).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Du skrev : Då är jag borta.") || page.says("Då är jag borta."));
    })
    .await;
}

#[tokio::test]
async fn a_repeated_answer_has_one_effect() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let sara = portal.person("sara").await;
        let fields = [("svar", "bekrafta"), ("version", "1"), ("nyckel", "samma-nyckel")];
        let first = sara.post_json(&door(&id), &fields).await;
        let events = portal.count("events").await;
        let again = sara.post_json(&door(&id), &fields).await;
        assert_eq!((first.status, again.status), (200, 200));
        assert_eq!(first.json()["version"], again.json()["version"]);
        assert_eq!(portal.count("events").await, events);
    })
    .await;
}

#[tokio::test]
async fn an_answer_sent_when_the_session_had_run_out_waits_for_sara_alone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        let sara = portal.person("sara").await;
        portal.set_clock("2026-11-24T08:20:00+01:00").await;
        let words = "Jag är på kurs hela veckan.";
        let lost = sara.post(&door(&id), &[("svar", "avboj"), ("meddelande", words)]).await;
        assert_eq!((lost.status, lost.header("location").as_str()), (303, "/logga-in?om=kvar"));
        sara.sign_in("sara").await;
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(page.says(words) && page.body.contains("value=\"avboj\" checked"));
        assert!(page.says("väntar på ditt svar"), "nothing was sent: {}", page.words());
        let (_, page) =
            sara.post_and_follow(&door(&id), &[("svar", "avboj"), ("meddelande", words)]).await;
        assert!(page.says("Svaret är skickat."), "{}", page.words());
        assert_eq!(portal.count("drafts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn sara_sees_what_kind_of_meeting_it_is_before_she_answers() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let list = amina.get_json("/moten/boka").await.json();
        let kinds = list["types"].as_array().expect("kinds").clone();
        let talk = kinds.iter().find(|kind| text(kind, "/name") == "Samtal").expect("a talk");
        let (staff, times) = free(&amina, "Sara Lind").await;
        let fields = [
            ("med", staff.as_str()),
            ("typ", text(talk, "/id")),
            ("tid", &times[0]),
            ("satt", "telefon"),
        ];
        let asked = amina.post_json("/moten", &fields).await;
        assert_eq!(asked.status, 201, "{}", asked.body);
        let id = text(&asked.json(), "/id").to_owned();
        let words = "preparation = 'Ta med ditt schema.', move_notice_minutes = 120, cancel_notice_minutes = 1440";
        portal.change(&format!("UPDATE meeting_types SET {words} WHERE name = 'Samtal'")).await;
        for path in ["/personal".to_owned(), format!("/personal/moten/{id}")] {
            let page = sara.get(&path).await;
            assert!(page.says("Slags möte") && page.says("Samtal"), "{}", page.words());
            assert!(page.says("Ta med ditt schema."), "{}", page.words());
            assert!(page.says("Flytta: fram till 2 timmar innan."), "{}", page.words());
            assert!(page.says("Avboka: fram till 24 timmar innan."), "{}", page.words());
        }
        let answer = sara.post_json(&door(&id), &[("svar", "bekrafta")]).await;
        assert!(text(&answer.json(), "/part").contains("Ta med ditt schema."), "{}", answer.body);
    })
    .await;
}
