//! What happens to a meeting after it was asked for: cancelled, answered, too late.

use tests::{Person, on_both, text};

use super::{ask, offered};

/// The address of the first meeting in the list whose page says these words.
async fn meeting_that_says(person: &Person, words: &str) -> String {
    for address in person.get("/moten").await.addresses("/moten/") {
        if !address.contains("boka") && person.get(&address).await.says(words) {
            return address;
        }
    }
    panic!("no meeting says {words}");
}

#[tokio::test]
async fn johan_says_yes_to_eriks_proposal() {
    on_both(async |portal| {
        let johan = portal.person("johan").await;
        assert!(johan.get("/moten").await.says("Erik föreslår en annan tid"));
        let place = meeting_that_says(&johan, "Förslag på ny tid").await;
        let page = johan.get(&place).await;
        assert!(page.says("Du frågade om") && page.says("Ja, tiden passar"));
        let version = page.field("version").unwrap();
        let fields = [("svar", "ja"), ("version", version.as_str())];
        let (to, page) = johan.post_and_follow(&format!("{place}/svar"), &fields).await;
        assert_eq!(to, place);
        assert!(page.says("Bokad") && page.says("Ni har båda sagt ja till tiden."));
        // Answered once: a second answer from an old page changes nothing.
        let again =
            johan.post(&format!("{place}/svar"), &[("svar", "nej"), ("version", &version)]).await;
        assert_eq!(again.status, 409);
        assert!(again.says("Mötet har ändrats sedan du öppnade sidan."));
        assert!(johan.get(&place).await.says("Bokad"));
    })
    .await;
}

#[tokio::test]
async fn johan_says_no_kindly_and_the_time_is_free_again() {
    on_both(async |portal| {
        let johan = portal.person("johan").await;
        let place = meeting_that_says(&johan, "Förslag på ny tid").await;
        let before = johan.get_json(&place).await.json();
        let start = text(&before, "/start").to_owned();
        assert!(!offered(&johan, "Erik").await.1.contains(&start));
        let fields = [("svar", "nej"), ("version", "1")];
        let answer = johan.post_json(&format!("{place}/svar"), &fields).await;
        assert_eq!((answer.status, text(&answer.json(), "/state")), (200, "refused"));
        assert!(johan.get(&place).await.says("Du tackade nej till tiden, och det är helt okej."));
        assert!(offered(&johan, "Erik").await.1.contains(&start));
    })
    .await;
}

#[tokio::test]
async fn johan_asks_for_another_time_and_only_the_time_is_asked_again() {
    on_both(async |portal| {
        let johan = portal.person("johan").await;
        let place = meeting_that_says(&johan, "Förslag på ny tid").await;
        let fields = [("svar", "annan"), ("version", "1")];
        let (to, page) = johan.post_and_follow(&format!("{place}/svar"), &fields).await;
        assert_eq!(to, "/moten/boka/tid");
        assert!(page.says("tider som passar Erik"));
        let (_, times) = offered(&johan, "Erik").await;
        let (to, _) = johan.post_and_follow(&to, &[("tid", &times[0])]).await;
        assert_eq!(to, "/moten/boka/kontroll", "how to meet is known already");
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_at_once_one_wins() {
    on_both(async |portal| {
        let johan = portal.person("johan").await;
        let place = meeting_that_says(&johan, "Förslag på ny tid").await;
        let door = format!("{place}/svar");
        let (yes, no) = tokio::join!(
            johan.post_json(&door, &[("svar", "ja"), ("version", "1")]),
            johan.post_json(&door, &[("svar", "nej"), ("version", "1")]),
        );
        let mut statuses = [yes.status, no.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    })
    .await;
}

#[tokio::test]
async fn amina_cancels_with_a_reason_and_the_time_is_free_again() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let booked = ask(&amina, &sara, &times[0]).await.json();
        let place = text(&booked, "/href").to_owned();
        let door = format!("{place}/avboka");
        let page = amina.get(&door).await;
        assert!(page.says("Ja, avboka") && page.says("Nej, behåll tiden"));
        let long = "å".repeat(2_001);
        let wrong = amina.post(&door, &[("skal", &long)]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains(&long), "nothing typed is lost");
        let (to, page) = amina.post_and_follow(&door, &[("skal", "Jag är sjuk")]).await;
        assert_eq!(to, place);
        assert!(page.says("Du har avbokat tiden.") && page.says("Jag är sjuk"));
        assert!(offered(&amina, "Sara").await.1.contains(&times[0]));
        let again = amina.post_json(&door, &[("skal", "")]).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "already_answered"));
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_has_started_is_cancelled_by_phone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let place = meeting_that_says(&amina, "båda sagt ja till tiden").await;
        let start = text(&amina.get_json(&place).await.json(), "/start").to_owned();
        portal.set_clock(&start).await;
        amina.sign_in("amina").await;
        let page = amina.get(&format!("{place}/avboka")).await;
        assert!(page.says("Ring Sara på 08-") && !page.says("Ja, avboka"));
        let answer = amina.post(&format!("{place}/avboka"), &[("skal", "")]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.says("Ring Sara på 08-"));
        let json = amina.post_json(&format!("{place}/avboka"), &[("skal", "")]).await;
        assert_eq!(text(&json.json(), "/error"), "started");
        assert!(amina.get(&place).await.says("Pågår nu"));
    })
    .await;
}

#[tokio::test]
async fn a_time_that_comes_before_its_answer_blames_nobody() {
    on_both(async |portal| {
        let johan = portal.person("johan").await;
        let waiting = meeting_that_says(&johan, "Väntar på svar").await;
        let proposed = meeting_that_says(&johan, "Förslag på ny tid").await;
        portal.set_clock("2026-12-10T08:00:00+01:00").await;
        johan.sign_in("johan").await;
        for place in [&waiting, &proposed] {
            let page = johan.get(place).await;
            assert!(page.says("Inget svar i tid") && page.says("Det är inte ditt fel."));
        }
        let fields = [("svar", "ja"), ("version", "1")];
        let answer = johan.post_json(&format!("{proposed}/svar"), &fields).await;
        assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "too_late"));
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_meeting_is_missing() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let place = meeting_that_says(&johan, "Förslag på ny tid").await;
        assert_eq!(amina.get(&place).await.status, 404);
        assert_eq!(amina.get(&format!("{place}/avboka")).await.status, 404);
        assert_eq!(amina.post(&format!("{place}/avboka"), &[("skal", "")]).await.status, 404);
        let fields = [("svar", "nonsens"), ("version", "x")];
        assert_eq!(amina.post(&format!("{place}/svar"), &fields).await.status, 404);
        assert!(johan.get(&place).await.says("Förslag på ny tid"));
    })
    .await;
}

#[tokio::test]
async fn what_amina_wants_to_say_to_her_therapist_stays_between_the_two() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let free = amina.get_json("/moten/boka").await.json();
        let handlers = free["handlers"].as_array().unwrap().clone();
        let moa = handlers.iter().find(|one| one["name"] == "Moa Berg").unwrap()["id"].clone();
        let slots = free["slots"].as_array().unwrap();
        let slot = slots.iter().find(|slot| slot["handler"] == moa).unwrap();
        let (med, tid) = (moa.as_str().unwrap(), slot["start"].as_str().unwrap());
        let wish = [("med", med), ("tid", tid), ("satt", "besok"), ("arende", "Kanariefågel")];
        let booking = amina.post_json("/moten", &wish).await;
        let path = format!("/personal/moten/{}", booking.json()["id"].as_str().unwrap());
        assert!(portal.person("moa").await.get(&path).await.says("Kanariefågel"));
        let page = portal.person("sara").await.get(&path).await;
        assert!(!page.body.contains("Kanariefågel"), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn earlier_meetings_are_a_handful_and_more_when_asked_for() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        for _ in 0..8 {
            let (sara, times) = offered(&amina, "Sara").await;
            let id = ask(&amina, &sara, times.last().unwrap()).await.json();
            let cancel = format!("/moten/{}/avboka", text(&id, "/id"));
            assert_eq!(amina.post(&cancel, &[]).await.status, 303);
        }
        let rows = |page: &tests::Answer| page.body.matches("id=\"tidigare-").count();
        let page = amina.get("/moten").await;
        assert_eq!((rows(&page), page.says("Visa fler")), (5, true));
        let more = [("sida", "/moten"), ("lista", "tidigare"), ("visade", "5")];
        let (to, page) = amina.post_and_follow("/visa-fler", &more).await;
        assert_eq!(to, "/moten#tidigare-5");
        assert!(rows(&page) > 8, "{}", page.words());
        assert!(rows(&amina.get("/moten").await) > 8, "it is remembered");
    })
    .await;
}

#[tokio::test]
async fn the_check_page_says_exactly_who_reads_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        for (name, words) in [
            ("Sara", "När du skickar kan Sara läsa det här. Just nu kan ingen annan det."),
            ("Erik", "När du skickar kan Erik läsa det här, och din case manager Sara Lind."),
        ] {
            let (with, times) = offered(&amina, name).await;
            assert_eq!(amina.post("/moten/boka", &[("med", &with)]).await.status, 303);
            assert_eq!(amina.post("/moten/boka/tid", &[("tid", &times[0])]).await.status, 303);
            let (_, page) = amina.post_and_follow("/moten/boka/satt", &[("satt", "telefon")]).await;
            assert!(page.says(words), "{name}: {}", page.words());
        }
    })
    .await;
}
