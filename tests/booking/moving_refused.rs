//! What a move is refused for, who can answer it, and what happens when two come at once.

use tests::{on_both, text};

use super::moving::{booked, door, stands};
use super::offered;

#[tokio::test]
async fn a_stale_page_and_a_form_sent_twice_change_nothing_more() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 14).await;
        let path = door(&meeting.id);
        let (first, second) = (meeting.times[1].as_str(), meeting.times[2].as_str());
        let stale = amina.post_json(&path, &[("tid", first), ("version", "1")]).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        let page = amina.post(&path, &[("tid", first), ("version", "1")]).await;
        assert!(page.status == 409 && page.says("Mötet har ändrats"), "{}", page.words());
        let form = [("tid", first), ("version", "2"), ("nyckel", "en-och-samma")];
        for _ in 0..2 {
            assert_eq!(amina.post_json(&path, &form).await.status, 200);
        }
        let other = [("tid", second), ("version", "2"), ("nyckel", "en-och-samma")];
        assert_eq!(amina.post_json(&path, &other).await.status, 422);
        let wished = Some(first.to_owned());
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 3, wished));
    })
    .await;
}

#[tokio::test]
async fn bad_input_is_told_and_others_meetings_are_missing() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (johan, erik) = (portal.person("johan").await, portal.person("erik").await);
        let meeting = booked(&amina, &sara, 14).await;
        let (path, staff) = (door(&meeting.id), format!("/personal/moten/{}/flytta", meeting.id));
        let time = meeting.times[1].as_str();
        let past = "2026-11-23T10:00:00Z";
        for tid in ["", "i morgon", past, &meeting.start] {
            let answer = amina.post(&path, &[("tid", tid), ("version", "2")]).await;
            assert_eq!(answer.status, 422, "{tid}");
            assert!(answer.says("Välj en"), "{tid}: {}", answer.words());
        }
        let (nobody, two) = ("00000000-0000-0000-0000-000000000000", ("version", "2"));
        for med in ["sara", nobody] {
            let answer = amina.post(&path, &[("med", med), ("tid", time), two]).await;
            assert_eq!(answer.status, 422, "{med}");
        }
        assert_eq!(amina.post(&path, &[("tid", time), ("version", "två")]).await.status, 422);
        assert_eq!(amina.post(&path, &[("tid", time), ("hur", "overens"), two]).await.status, 422);
        for (tid, how) in [("", "fraga"), (time, ""), (time, "kanske"), (past, "overens")] {
            let fields = [("tid", tid), ("hur", how), ("meddelande", "Mina ord"), two];
            let answer = sara.post(&staff, &fields).await;
            assert_eq!(answer.status, 422, "{tid} {how}");
            assert!(answer.says("Mina ord"), "what was typed stands");
        }
        for svar in ["", "kanske"] {
            let answer = amina.post(&format!("{path}/svar"), &[("svar", svar), two]).await;
            assert_eq!(answer.status, 422);
            let answer = sara.post(&format!("{staff}/svar"), &[("svar", svar), two]).await;
            assert_eq!(answer.status, 422);
        }
        assert_eq!(johan.post(&path, &[("tid", time), two]).await.status, 404);
        assert_eq!(erik.post(&staff, &[("tid", time), ("hur", "overens"), two]).await.status, 404);
        assert_eq!(erik.post(&format!("{staff}/svar"), &[("svar", "ja"), two]).await.status, 404);
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 2, None));
    })
    .await;
}

#[tokio::test]
async fn a_no_and_a_change_of_mind_leave_the_meeting_and_free_the_time() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 14).await;
        let (path, staff) = (door(&meeting.id), format!("/personal/moten/{}/flytta", meeting.id));
        let wished = meeting.times[1].clone();
        let fields = [("tid", wished.as_str()), ("version", "2")];
        assert_eq!(amina.post(&path, &fields).await.status, 303);
        // Only the other one answers, only who asked takes it back.
        let own =
            amina.post_json(&format!("{path}/svar"), &[("svar", "ja"), ("version", "3")]).await;
        assert_eq!((own.status, text(&own.json(), "/error")), (409, "not_my_handler"));
        let keep = [("svar", "behall"), ("version", "3")];
        assert_eq!(sara.post_json(&format!("{staff}/svar"), &keep).await.status, 409);
        let (_, page) = amina.post_and_follow(&format!("{path}/svar"), &keep).await;
        assert!(page.says("Mötet är kvar på sin tid."), "{}", page.words());
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start.clone(), 4, None));
        assert!(offered(&amina, "Sara").await.1.contains(&wished));

        let fields = [("tid", wished.as_str()), ("version", "4")];
        assert_eq!(amina.post(&path, &fields).await.status, 303);
        let no = [("svar", "nej"), ("version", "5"), ("meddelande", "Jag är på kurs då")];
        let (_, page) = sara.post_and_follow(&format!("{staff}/svar"), &no).await;
        assert!(page.says("Mötet är kvar på sin tid."), "{}", page.words());
        assert!(amina.get(&format!("/moten/{}", meeting.id)).await.says("Jag är på kurs då"));
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 6, None));
        let again =
            sara.post_json(&format!("{staff}/svar"), &[("svar", "ja"), ("version", "6")]).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "already_answered"));
    })
    .await;
}

#[tokio::test]
async fn cancelling_frees_both_times_and_undo_brings_the_meeting_back_without_the_move() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 14).await;
        let (path, wished) = (door(&meeting.id), meeting.times[1].as_str());
        assert_eq!(amina.post(&path, &[("tid", wished), ("version", "2")]).await.status, 303);
        let own = format!("/moten/{}", meeting.id);
        assert_eq!(amina.post(&format!("{own}/avboka"), &[("version", "3")]).await.status, 303);
        let free = offered(&amina, "Sara").await.1;
        assert!(free.contains(&meeting.start) && free.iter().any(|start| start == wished));
        let moved = amina.post_json(&path, &[("tid", wished), ("version", "4")]).await;
        assert_eq!((moved.status, text(&moved.json(), "/error")), (409, "already_answered"));
        assert!(amina.get(&path).await.says("Det här mötet går inte att flytta här."));
        assert_eq!(sara.get(&format!("/personal{path}")).await.status, 404);
        assert_eq!(amina.post(&format!("{own}/angra"), &[("version", "4")]).await.status, 303);
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 5, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_meetings_that_move_to_one_time_at_once_one_gets_it() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let johan = portal.person("johan").await;
        let one = booked(&amina, &sara, 14).await;
        let of_johan = offered(&johan, "Sara").await.1;
        let number = of_johan.iter().position(|start| *start > one.start).unwrap();
        let other = booked(&johan, &sara, number).await;
        let both = one.times.iter().filter(|start| other.times.contains(start));
        let both: Vec<_> = both.cloned().collect();
        for (round, wished) in both.iter().take(5).enumerate() {
            let fields = [("tid", wished.as_str())];
            let (of_amina, of_johan) = (door(&one.id), door(&other.id));
            let (first, second) = tokio::join!(
                amina.post_json(&of_amina, &fields),
                johan.post_json(&of_johan, &fields)
            );
            let mut statuses = [first.status, second.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 409], "{round}: {} {}", first.body, second.body);
            let lost = if first.status == 409 { first } else { second };
            assert_eq!(text(&lost.json(), "/error"), "slot_taken");
            assert_eq!(lost.json()["nearest"].as_array().unwrap().len(), 3);
        }
        let twice = "SELECT COUNT(*) FROM claims a JOIN claims b ON a.person = b.person
             AND a.meeting < b.meeting AND a.start_at < b.end_at AND b.start_at < a.end_at";
        assert_eq!(portal.query(twice).await, 0);
        // Two forms for the same meeting from the same version: one counts.
        let now = stands(&amina, &one.id).await.1.to_string();
        let (a, b) = (one.times[7].as_str(), one.times[8].as_str());
        let (first, second) = (door(&one.id), door(&one.id));
        let (to_a, to_b) = ([("tid", a), ("version", &now)], [("tid", b), ("version", &now)]);
        let (first, second) =
            tokio::join!(amina.post_json(&first, &to_a), amina.post_json(&second, &to_b));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "{} {}", first.body, second.body);
    })
    .await;
}

#[tokio::test]
async fn a_move_that_nobody_answered_in_time_is_told_as_that_and_can_be_asked_for_again() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 14).await;
        let (path, staff) = (door(&meeting.id), format!("/personal/moten/{}/flytta", meeting.id));
        let wished = meeting.times[5].as_str();
        let fields = [("tid", wished), ("hur", "fraga"), ("version", "2")];
        assert_eq!(sara.post(&staff, &fields).await.status, 303);
        portal.set_clock("2026-11-25T09:00:00+01:00").await;
        amina.sign_in("amina").await;
        let yes = [("svar", "ja"), ("version", "3")];
        for word in ["ja", "nej"] {
            let fields = [("svar", word), ("version", "3")];
            let late = amina.post_json(&format!("{path}/svar"), &fields).await;
            let json = late.json();
            assert_eq!((late.status, text(&json, "/error")), (409, "hold_over"));
            let said = "Tiden hålls inte längre. Här är lediga tider nära den.";
            assert_eq!(text(&json, "/message"), said);
            let near = json["nearest"].as_array().unwrap();
            assert!(near.iter().any(|slot| text(slot, "/start") == wished), "free still: {near:?}");
        }
        let page = amina.post(&format!("{path}/svar"), &yes).await;
        assert!(page.status == 409 && page.says("Tiden hålls inte längre."), "{}", page.words());
        let again = [("tid", wished), ("version", "3")];
        assert_eq!(amina.post(&path, &again).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_time_too_far_ahead_or_in_a_long_holiday_is_answered_with_times_there_are() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let meeting = booked(&amina, &sara, 0).await;
        let (path, staff) = (door(&meeting.id), format!("/personal/moten/{}/flytta", meeting.id));
        let off = [("fran_dag", "2026-12-07"), ("till_dag", "2027-01-17")];
        assert_eq!(sara.post("/personal/tider/ledigt", &off).await.status, 303);
        let wishes = [
            ("2027-11-23T09:00:00+01:00", "too_far_ahead"),
            ("2026-12-29T09:00:00+01:00", "outside_hours"),
        ];
        for (start, why) in wishes {
            for (person, path) in [(&amina, &path), (&sara, &staff)] {
                let mut fields = vec![("tid", start), ("version", "2")];
                if path == &staff {
                    fields.push(("hur", "fraga"));
                }
                let answer = person.post_json(path, &fields).await;
                let json = answer.json();
                assert_eq!((answer.status, text(&json, "/error")), (409, why), "{start} {path}");
                assert_eq!(json["nearest"].as_array().unwrap().len(), 3, "{start} {path}: {json}");
            }
        }
        assert_eq!(stands(&amina, &meeting.id).await, (meeting.start, 2, None));
    })
    .await;
}
