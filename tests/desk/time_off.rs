//! Time off and single days: they hide times from everybody, and never touch a meeting by themselves.

use tests::{Answer, Person, Portal, on_both, text};

use super::{ask, ask_at, codes, free, offered};

const PAGE: &str = "/personal/tider/ledigt";
const DAY: &str = "/personal/tider/ledigt/dag";

/// The days on which Sara has free times, as Amina sees them.
async fn days(amina: &Person) -> Vec<String> {
    let (_, times) = free(amina, "Sara Lind").await;
    let mut days: Vec<_> = times.iter().map(|start| start[..10].to_owned()).collect();
    days.dedup();
    days
}

/// A time on a day when the demo people have no meeting.
fn late(times: &[String]) -> &String {
    times.iter().find(|start| start.as_str() > "2026-12-08").expect("a time in December")
}

fn removals(page: &Answer) -> Vec<String> {
    let all = page.addresses(&format!("{PAGE}/"));
    all.into_iter().filter(|address| address.ends_with("/bort")).collect()
}

async fn stored(portal: &Portal) -> (i64, i64, i64) {
    let events = portal
        .query("SELECT COUNT(*) FROM events WHERE kind LIKE 'time_off%' OR kind LIKE 'single_day%'")
        .await;
    (portal.count("time_off").await, portal.count("single_days").await, events)
}

#[tokio::test]
async fn sara_is_off_for_some_days_and_comes_back() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let before = days(&amina).await;
        let (first, last) = (before[3].clone(), before[4].clone());
        let hours = sara.get("/personal/tider").await;
        assert!(hours.addresses(PAGE).contains(&PAGE.to_owned()), "the way to the page");
        let fields = [("fran_dag", first.as_str()), ("till_dag", last.as_str())];
        let (to, page) = sara.post_and_follow(PAGE, &fields).await;
        assert_eq!(to, PAGE);
        assert!(
            page.says("Ledigheten är sparad.") && page.says("till och med"),
            "{}",
            page.words()
        );
        let now = days(&amina).await;
        assert!(!now.contains(&first) && !now.contains(&last));
        assert!(now.contains(&before[2]) && now.contains(&before[5]));
        // Not by a posted time, not as a proposal, and the list for programs says the same.
        let (staff, _) = free(&amina, "Sara Lind").await;
        let inside = format!("{first}T09:00:00+01:00");
        let wish = [("med", staff.as_str()), ("tid", &inside), ("satt", "telefon")];
        let answer = amina.post_json("/moten", &wish).await;
        assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "outside_hours"));
        let id = ask(&amina, "Sara Lind", 0, "x").await;
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        assert!(offered(&page).iter().all(|start| !start.starts_with(&first)));
        let proposal = [("svar", "foresla"), ("tid", inside.as_str()), ("version", "1")];
        let answer = sara.post(&format!("/personal/moten/{id}/svar"), &proposal).await;
        assert_eq!(answer.status, 409);
        let removal = removals(&sara.get(PAGE).await);
        assert_eq!(removal.len(), 1);
        let (_, page) = sara.post_and_follow(&removal[0], &[]).await;
        assert!(
            page.says("Ledigheten är borttagen.") && page.says("Du har ingen ledighet inlagd.")
        );
        assert!(days(&amina).await.contains(&first));
        assert_eq!(stored(portal).await, (0, 0, 2));
    })
    .await;
}

#[tokio::test]
async fn meetings_in_the_way_are_shown_before_anything_is_saved_and_stay() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let sara = portal.person("sara").await;
        let (staff, times) = free(&amina, "Sara Lind").await;
        let (_, of_johan) = free(&johan, "Sara Lind").await;
        let id = ask_at(&amina, &staff, late(&times), "Om bageriet").await;
        let day = late(&times)[..10].to_owned();
        let looks = portal.count("looks").await;
        let fields = [("fran_dag", day.as_str())];
        let page = sara.post(PAGE, &fields).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Ett möte ligger i den här ledigheten"), "{}", page.words());
        assert!(page.says("Amina") && page.says("Inget är sparat än."));
        assert!(page.addresses("/personal/moten/").contains(&format!("/personal/moten/{id}")));
        assert_eq!(page.field("fran_dag").as_deref(), Some(day.as_str()));
        assert_eq!(portal.count("looks").await, looks + 1, "the look at the name is logged");
        assert_eq!(stored(portal).await, (0, 0, 0));
        let seen = page.field("sett").unwrap();
        // Somebody asks for a time in between: then that meeting is shown too.
        let other = of_johan.iter().find(|at| at.starts_with(&day) && *at != late(&times)).unwrap();
        ask_at(&johan, &staff, other, "Om uppsatsen").await;
        let with = |seen: &str| {
            [("fran_dag".to_owned(), day.clone()), ("sett".to_owned(), seen.to_owned())]
        };
        let seen_fields = with(&seen);
        let plain: Vec<_> = seen_fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let json = sara.post_json(PAGE, &plain).await;
        assert_eq!((json.status, text(&json.json(), "/error")), (409, "meetings_hit"));
        assert_eq!(json.json()["meetings"].as_array().unwrap().len(), 2);
        let seen = text(&json.json(), "/sett").to_owned();
        let (_, page) = sara.post_and_follow(PAGE, &[("fran_dag", &day), ("sett", &seen)]).await;
        assert!(page.says("Ledigheten är sparad."));
        let sql = "SELECT COUNT(*) FROM bookings WHERE state = 'cancelled'";
        assert_eq!(portal.query(sql).await, 0, "no meeting is touched");
        assert!(amina.get(&format!("/moten/{id}")).await.says("Väntar på svar"));
        // A cancellation undone stands again, although the day is off since before.
        let cancel = format!("/moten/{id}/avboka");
        assert_eq!(amina.post(&cancel, &[]).await.status, 303);
        assert_eq!(amina.post(&format!("/moten/{id}/angra"), &[]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn time_off_taken_after_a_cancellation_stands_in_the_way_of_undo() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let id = ask_at(&amina, &staff, late(&times), "x").await;
        assert_eq!(amina.post(&format!("/moten/{id}/avboka"), &[]).await.status, 303);
        assert_eq!(sara.post(PAGE, &[("fran_dag", &late(&times)[..10])]).await.status, 303);
        let undo = amina.post_json(&format!("/moten/{id}/angra"), &[]).await;
        assert_eq!((undo.status, text(&undo.json(), "/error")), (409, "staff_away"));
    })
    .await;
}

#[tokio::test]
async fn a_single_day_set_after_a_cancellation_stands_in_the_way_of_undo_when_it_does_not_hold_it()
{
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let at = late(&times);
        let id = ask_at(&amina, &staff, at, "x").await;
        let hours = async |from: &str, to: &str| {
            let fields =
                [("dag", &at[..10]), ("fran1", from), ("till1", to), ("sett", id.as_str())];
            sara.post_and_follow(DAY, &fields).await.1
        };
        let way = format!("/moten/{id}");
        let (cancel, undo) = (format!("{way}/avboka"), format!("{way}/angra"));
        // Set while the meeting stood, which it goes on doing: no obstacle afterwards either.
        let page = hours("6.00", "6.45").await;
        assert_eq!(amina.post(&cancel, &[]).await.status, 303);
        assert_eq!(amina.post(&undo, &[]).await.status, 303);
        let gone = sara.post(&removals(&page)[0], &[]).await;
        assert_eq!((gone.status, amina.post(&cancel, &[]).await.status), (303, 303));
        let page = hours("6.00", "6.45").await;
        let refused = amina.post_json(&undo, &[]).await;
        assert_eq!((refused.status, text(&refused.json(), "/error")), (409, "staff_away"));
        assert_eq!(sara.post(&removals(&page)[0], &[]).await.status, 303);
        hours("6.00", "19.00").await;
        assert_eq!(amina.post(&undo, &[]).await.status, 303, "the day holds the meeting");
        // The same when Sara herself regrets.
        let of_sara = format!("/personal/moten/{id}");
        let page = sara.get(PAGE).await;
        assert_eq!(sara.post(&removals(&page)[0], &[]).await.status, 303);
        let cancelled = sara.post(&format!("{of_sara}/avboka"), &[("skal", "Fel")]).await;
        assert_eq!(cancelled.status, 303, "{}", cancelled.words());
        hours("6.00", "6.45").await;
        let refused = sara.post_json(&format!("{of_sara}/angra"), &[]).await;
        assert_eq!((refused.status, text(&refused.json(), "/error")), (409, "staff_away"));
    })
    .await;
}

#[tokio::test]
async fn a_single_day_has_other_hours_and_only_that_day() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let day = late(&times)[..10].to_owned();
        let id = ask_at(&amina, &staff, late(&times), "x").await;
        let fields = [("dag", day.as_str()), ("fran1", "17"), ("till1", "19.00")];
        let page = sara.post(DAY, &fields).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Ett möte ligger utanför de nya tiderna"), "{}", page.words());
        assert_eq!(page.field("till1").as_deref(), Some("19.00"));
        let (_, page) =
            sara.post_and_follow(DAY, &[fields[0], fields[1], fields[2], ("sett", &id)]).await;
        assert!(
            page.says("Dagens tider är sparade.") && page.says("kl. 17.00–19.00"),
            "{}",
            page.words()
        );
        let (_, now) = crate::booking::offered(&amina, "Sara Lind").await;
        let that_day: Vec<_> = now.iter().filter(|at| at.starts_with(&day)).collect();
        assert_eq!(that_day, [&format!("{day}T16:00:00Z"), &format!("{day}T17:00:00Z")]);
        let again = sara.post_json(DAY, &fields).await;
        assert_eq!(codes(&again), [("dag".to_owned(), "overlapping".to_owned())]);
        let (_, page) = sara.post_and_follow(&removals(&sara.get(PAGE).await)[0], &[]).await;
        assert!(page.says("Dagen har sina vanliga tider igen."));
        assert!(!free(&amina, "Sara Lind").await.1.contains(&format!("{day}T16:00:00Z")));
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_is_shown_again_with_what_to_mend() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let typed = [("fran_dag", "i jul"), ("till_tid", "kväll"), ("fran_tid", "9.00")];
        let page = sara.post(PAGE, &typed).await;
        assert_eq!(page.status, 422);
        for (field, value) in typed {
            assert_eq!(page.field(field).as_deref(), Some(value), "{field}");
        }
        assert!(
            page.says("Skriv dagen som år-månad-dag")
                && page.says("Skriv en tid, till exempel 9.00.")
        );
        // After a detour it is still there.
        assert_eq!(sara.get(PAGE).await.field("fran_dag").as_deref(), Some("i jul"));
        let one = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
        let off = async |fields: &[(&str, &str)]| codes(&sara.post_json(PAGE, fields).await);
        assert_eq!(off(&[]).await, one("fran_dag", "missing"));
        assert_eq!(off(&[("fran_dag", "2026-11-23")]).await, one("fran_dag", "past"));
        let backwards = [("fran_dag", "2026-12-02"), ("till_dag", "2026-12-01")];
        assert_eq!(off(&backwards).await, one("till_dag", "wrong_order"));
        let over = [("fran_dag", "2026-11-24"), ("fran_tid", "6"), ("till_tid", "7")];
        assert_eq!(off(&over).await, one("till_tid", "past"));
        assert_eq!(off(&[("fran_dag", "2029-01-01")]).await, one("till_dag", "too_many"));
        assert_eq!(sara.post_json(PAGE, &[("varfor", "sjuk")]).await.status, 422);
        let day = codes(&sara.post_json(DAY, &[("dag", "2026-11-01"), ("fran1", "9")]).await);
        assert_eq!(day.len(), 2, "{day:?}");
        assert_eq!(sara.post(DAY, &[("dag", "x")]).await.status, 422);
        assert_eq!(stored(portal).await, (0, 0, 0));
        let first = [("fran_dag", "2026-12-28"), ("till_dag", "2026-12-30")];
        assert_eq!(sara.post(PAGE, &first).await.status, 303);
        let second = [("fran_dag", "2026-12-30"), ("till_dag", "2027-01-02")];
        assert_eq!(off(&second).await, one("fran_dag", "overlapping"));
    })
    .await;
}

#[tokio::test]
async fn time_off_is_ones_own() {
    on_both(async |portal| {
        let (sara, erik) = (portal.person("sara").await, portal.person("erik").await);
        assert_eq!(sara.post(PAGE, &[("fran_dag", "2026-12-28")]).await.status, 303);
        let removal = removals(&sara.get(PAGE).await).remove(0);
        assert_eq!(removals(&erik.get(PAGE).await), Vec::<String>::new());
        assert_eq!(erik.post(&removal, &[]).await.status, 404);
        assert_eq!(portal.person("amina").await.post(&removal, &[]).await.status, 404);
        assert_eq!(portal.person("lena").await.get(PAGE).await.status, 404);
        assert_eq!(portal.person("amina").await.get(PAGE).await.status, 404);
        assert_eq!(portal.count("time_off").await, 1);
        assert_eq!(sara.post(&removal, &[]).await.status, 303);
        assert_eq!(sara.post(&removal, &[]).await.status, 404, "gone is gone");
    })
    .await;
}
