//! What is no longer in a calendar is cancelled there, and never just gone.

use tests::on_both;

use super::*;

#[tokio::test]
async fn a_proposal_whose_time_somebody_else_took_is_cancelled_and_not_just_gone() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = asked(&amina).await;
        let (of_sara, times) = offered(&amina, "Sara").await;
        let held = times.iter().find(|at| at.as_str() > "2026-12-01").unwrap();
        let fields = [("svar", "foresla"), ("tid", held.as_str())];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &fields).await.status, 303);
        let feeds = [address(&amina, OWN).await, address(&sara, STAFF).await];
        let program = portal.stranger();
        for feed in &feeds {
            let held = event(&program.get(feed).await, &id);
            assert!(held.contains("STATUS:TENTATIVE\r\n") && held.contains("SEQUENCE:2\r\n"));
        }
        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        let cancelled = async || {
            for feed in &feeds {
                let file = program.get(feed).await;
                let gone = event(&file, &id);
                assert!(gone.contains("STATUS:CANCELLED\r\n"), "{gone}");
                assert!(gone.contains("SEQUENCE:3\r\n"), "{gone}");
                assert_eq!(file.body.matches(&format!("UID:{id}")).count(), 1, "once");
            }
        };
        cancelled().await;
        let johan = portal.person("johan").await;
        let wish = [("med", of_sara.as_str()), ("tid", held), ("satt", "telefon")];
        assert_eq!(johan.post_json("/moten", &wish).await.status, 201);
        cancelled().await;
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_moves_to_erik_leaves_saras_calendar() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let erik = portal.person("erik").await;
        let id = asked(&amina).await;
        let meeting = format!("/personal/moten/{id}");
        assert_eq!(
            sara.post(&format!("{meeting}/svar"), &[("svar", "bekrafta")]).await.status,
            303
        );
        let (of_sara, of_erik) = (address(&sara, STAFF).await, address(&erik, STAFF).await);
        let (erik_id, times) = offered(&amina, "Erik").await;
        let fields = [("med", erik_id.as_str()), ("tid", times[0].as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &fields).await.status, 303);
        let program = portal.stranger();
        assert!(!program.get(&of_erik).await.body.contains(&id), "he has not answered");
        let yes = [("svar", "ja"), ("version", "3")];
        assert_eq!(erik.post(&format!("{meeting}/flytta/svar"), &yes).await.status, 303);
        let looks = portal.count("looks").await;
        let gone = event(&program.get(&of_sara).await, &id);
        assert!(gone.contains("STATUS:CANCELLED\r\n") && gone.contains("SEQUENCE:4\r\n"), "{gone}");
        let his = event(&program.get(&of_erik).await, &id);
        assert!(his.contains("STATUS:CONFIRMED\r\n") && his.contains("SEQUENCE:4\r\n"), "{his}");
        // A file that she saved is taken away by a file; whose meeting it never was finds none.
        let file = sara.get(&format!("{meeting}/kalender.ics")).await;
        assert!(event(&file, &id).contains("STATUS:CANCELLED\r\n"), "{}", file.body);
        assert!(file.body.contains("METHOD:CANCEL\r\n"), "{}", file.body);
        assert_eq!(portal.count("looks").await, looks, "nobody is named");
        let moa = portal.person("moa").await;
        assert_eq!(moa.get(&format!("{meeting}/kalender.ics")).await.status, 404);
        // Where it goes afterwards is between Amina and Erik.
        let before = event(&program.get(&of_sara).await, &id);
        let agreed = [("tid", times[3].as_str()), ("hur", "overens"), ("version", "4")];
        assert_eq!(erik.post(&format!("{meeting}/flytta"), &agreed).await.status, 303);
        let after = event(&program.get(&of_sara).await, &id);
        let start =
            |event: &str| event.lines().find(|line| line.starts_with("DTSTART")).map(str::to_owned);
        assert_eq!(start(&before), start(&after));
        portal.set_clock("2027-03-01T08:00:00+01:00").await;
        assert!(!program.get(&of_sara).await.body.contains(&id), "old news is gone");
    })
    .await;
}

#[tokio::test]
async fn a_meeting_of_somebody_protected_has_no_file_and_tells_no_place() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = asked(&amina).await;
        let (own, desk) = (format!("/moten/{id}"), format!("/personal/moten/{id}"));
        let files = [format!("{own}/kalender.ics"), format!("{desk}/kalender.ics")];
        let page = amina.get(&own).await;
        assert!(page.says("Rudsjöterrassen") && page.says("Lägg till i kalendern"));
        assert_eq!(amina.get(&files[0]).await.status, 200);
        change(portal, "UPDATE people SET is_protected = TRUE WHERE handle = 'amina'").await;
        let page = amina.get(&own).await;
        assert!(
            !page.says("Rudsjöterrassen") && !page.says("Lägg till i kalendern"),
            "{}",
            page.words()
        );
        assert!(page.says("Sara berättar före mötet var ni ses."), "{}", page.words());
        for (person, file) in [(&amina, &files[0]), (&sara, &files[1])] {
            assert_eq!(person.get(file).await.status, 404, "{file}");
        }
        assert!(!sara.get(&desk).await.says("Lägg till i kalendern"), "no way to a 404");
    })
    .await;
}
