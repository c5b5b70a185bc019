//! Calendars: the meeting for its leader and for whoever has a seat, and nothing about anybody else.

use tests::{Answer, Person, on_both};

use super::{DESK, door, leave, made, reply, stand, take};

/// The lines of the one meeting in a file.
fn event<'a>(file: &'a Answer, id: &str) -> Vec<&'a str> {
    let found = file.body.split("BEGIN:VEVENT").find(|part| part.contains(&format!("UID:{id}")));
    found.map(|part| part.split("\r\n").collect()).unwrap_or_default()
}

fn sequence(file: &Answer, id: &str) -> i64 {
    let lines = event(file, id);
    let line = lines.iter().find_map(|line| line.strip_prefix("SEQUENCE:"));
    line.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{}", file.body))
}

async fn feed(person: &Person, page: &str) -> String {
    let made = person.post_json(page, &[]).await.json();
    let address = tests::text(&made, "/address").to_owned();
    address[address.find("/kalender/").expect("an address")..].to_owned()
}

#[tokio::test]
async fn a_file_says_that_there_is_a_meeting_and_never_what_or_who() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let id = made(&sara, "1").await;
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let path = door(&id, "/kalender.ics");
        assert_eq!(amina.get(&path).await.status, 404, "no place, no file");
        take(&amina, &id).await;
        stand(&johan, &id).await;
        let file = amina.get(&path).await;
        assert!(file.body.contains("METHOD:REQUEST") && file.body.contains("SUMMARY:Möte\r\n"));
        assert!(file.body.contains("STATUS:CONFIRMED"), "{}", file.body);
        assert!(file.body.contains("DTSTART;TZID=Europe/Stockholm:20261209T170000"));
        let led = sara.get(&format!("{DESK}/{id}/kalender.ics")).await;
        assert!(led.body.contains("METHOD:REQUEST"), "{}", led.body);
        for word in ["Prata om jobb", "Biblioteket", "Amina", "Johan", "Sara"] {
            assert!(!file.body.contains(word) && !led.body.contains(word), "{word}");
        }
        let first = sequence(&file, &id);
        leave(&amina, &id).await;
        let gone = amina.get(&path).await;
        assert!(gone.body.contains("METHOD:CANCEL") && sequence(&gone, &id) > first);
        let kept = johan.get(&path).await;
        assert!(kept.body.contains("STATUS:TENTATIVE"), "{}", kept.body);
        reply(&johan, &id, "ja").await;
        let agreed = johan.get(&path).await;
        assert!(
            agreed.body.contains("STATUS:CONFIRMED")
                && sequence(&agreed, &id) > sequence(&kept, &id)
        );
        let cancel = [("skal", "Sjuk"), ("version", "1")];
        sara.post(&format!("{DESK}/{id}/avboka"), &cancel).await;
        let ended = johan.get(&path).await;
        assert!(
            ended.body.contains("METHOD:CANCEL") && sequence(&ended, &id) > sequence(&agreed, &id)
        );
        let led_ended = sara.get(&format!("{DESK}/{id}/kalender.ics")).await;
        assert!(
            led_ended.body.contains("METHOD:CANCEL")
                && sequence(&led_ended, &id) > sequence(&led, &id)
        );
    })
    .await;
}

#[tokio::test]
async fn an_address_to_follow_has_the_group_meetings_of_leader_and_participant() {
    on_both(async |portal| {
        let karin = portal.person("karin").await;
        let id = made(&karin, "1").await;
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let own = feed(&amina, "/moten/kalender").await;
        let page = karin.get("/personal/tider/kalender").await;
        assert!(page.addresses(DESK).contains(&DESK.to_owned()), "{}", page.words());
        let led = feed(&karin, "/personal/tider/kalender").await;
        let waiting = feed(&johan, "/moten/kalender").await;
        let program = portal.stranger();
        assert!(!program.get(&own).await.body.contains(&id));
        take(&amina, &id).await;
        stand(&johan, &id).await;
        for (address, status) in [(&own, "STATUS:CONFIRMED"), (&led, "STATUS:CONFIRMED")] {
            let file = program.get(address).await;
            assert!(event(&file, &id).contains(&status), "{}", file.body);
            assert!(event(&file, &id).contains(&"SUMMARY:Möte"), "{}", file.body);
            assert!(!file.body.contains("Prata om jobb"));
        }
        assert!(
            !program.get(&waiting).await.body.contains(&id),
            "a place in the line is no meeting"
        );
        leave(&amina, &id).await;
        assert!(event(&program.get(&own).await, &id).contains(&"STATUS:CANCELLED"));
        assert!(event(&program.get(&waiting).await, &id).contains(&"STATUS:TENTATIVE"));
        portal.change("UPDATE people SET is_protected = TRUE WHERE handle = 'johan'").await;
        assert_eq!(program.get(&waiting).await.status, 404);
    })
    .await;
}
