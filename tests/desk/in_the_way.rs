//! Every live meeting that lies in time off is told of before it is saved: also those one cannot open any longer,
//! and never more than can be looked through.

use tests::{Database, Portal, on_both, text};

use super::{ask, ask_at, codes, free};

const PAGE: &str = "/personal/tider/ledigt";

#[tokio::test]
async fn a_meeting_with_someone_sara_no_longer_works_with_is_told_of_without_a_name() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let (staff, times) = free(&amina, "Sara Lind").await;
        let at = times.iter().find(|start| start.as_str() > "2026-12-08").expect("a time");
        let id = ask_at(&amina, &staff, at, "Om bageriet").await;
        let amina_alone = "(SELECT id FROM people WHERE handle = 'amina')";
        let end = format!(
            "UPDATE assignments SET until_on = '2026-11-23' WHERE participant = {amina_alone}"
        );
        portal.change(&end).await;
        assert_eq!(sara.get(&format!("/personal/moten/{id}")).await.status, 404);
        let looks = portal.count("looks").await;
        let page = sara.post(PAGE, &[("fran_dag", &at[..10])]).await;
        assert_eq!(page.status, 409, "{}", page.words());
        assert!(page.says("Ett möte ligger i den här ledigheten"), "{}", page.words());
        assert!(page.says("Ett möte med någon du inte längre arbetar med"), "{}", page.words());
        assert!(!page.says("Amina") && !page.says("bageriet"));
        assert_eq!(page.addresses("/personal/moten/"), Vec::<String>::new(), "no way to a 404");
        assert_eq!(portal.count("looks").await, looks, "nobody was looked at");
        let json = sara.post_json(PAGE, &[("fran_dag", &at[..10])]).await.json();
        assert_eq!(json["meetings"].as_array().map(Vec::len), Some(0));
        assert_eq!(text(&json, "/others/0/start"), at);
        assert_eq!(portal.count("time_off").await, 0);
        let seen = page.field("sett").expect("what was seen");
        let day = [("fran_dag", &at[..10]), ("sett", seen.as_str())];
        assert_eq!(sara.post(PAGE, &day).await.status, 303);
        // A day with other hours tells of it too.
        let single = [("dag", &at[..10]), ("fran1", "17"), ("till1", "19")];
        let page = sara.post(&format!("{PAGE}/dag"), &single).await;
        assert!(page.status == 409 && page.says("utanför de nya tiderna"), "{}", page.words());
    })
    .await;
}

/// One more meeting like the one that is there, a number of days later.
async fn again(portal: &Portal, days: std::ops::RangeInclusive<u16>) {
    let (first, last) = days.into_inner();
    let id = match portal.database {
        Database::Sqlite => "randomblob(16)",
        Database::Postgres => "gen_random_uuid()",
    };
    let sql = format!(
        "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})
         INSERT INTO bookings (id, participant, staff, start_at, end_at, mode, state, requested_at, changed_at)
         SELECT {id}, participant, staff, start_at + i * 86400000000, end_at + i * 86400000000,
            mode, state, requested_at, changed_at
         FROM n, (SELECT * FROM bookings WHERE subject = 'Om uppsatsen') b"
    );
    portal.change(&sql).await;
}

#[tokio::test]
async fn time_off_with_more_meetings_than_can_be_looked_through_is_refused_in_plain_words() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        ask(&amina, "Sara Lind", 0, "Om uppsatsen").await;
        again(portal, 101..=300).await;
        let long = [("fran_dag", "2027-02-01"), ("till_dag", "2028-01-31")];
        let page = sara.post(PAGE, &long).await;
        assert_eq!(page.status, 409, "{}", page.words());
        assert!(page.says("200 möten ligger i den här ledigheten"), "{}", page.words());
        let seen = page.field("sett").expect("what was seen");
        again(portal, 301..=301).await;
        let fields = [long[0], long[1], ("sett", &seen)];
        let refused = sara.post_json(PAGE, &fields).await;
        assert_eq!(codes(&refused), [("till_dag".to_owned(), "too_many".to_owned())]);
        let page = sara.post(PAGE, &fields).await;
        assert!(page.status == 422 && page.says("Välj en kortare ledighet"), "{}", page.words());
        assert_eq!(portal.count("time_off").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_time_that_is_held_for_a_move_is_told_of_before_the_day_is_off() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = ask(&amina, "Sara Lind", 20, "Om bageriet").await;
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&super::door(&id), &yes).await.status, 303);
        let (_, times) = free(&amina, "Sara Lind").await;
        let at = times.iter().find(|start| start.as_str() > "2026-12-08").expect("a time");
        let wish = [("med", ""), ("tid", at.as_str()), ("version", "2")];
        assert_eq!(amina.post(&format!("/moten/{id}/flytta"), &wish).await.status, 303);
        let page = sara.post(PAGE, &[("fran_dag", &at[..10])]).await;
        assert_eq!(page.status, 409, "{}", page.words());
        let held = "En tid som hålls för ett möte som kanske flyttas hit.";
        assert!(page.says(held), "{}", page.words());
        let json = sara.post_json(PAGE, &[("fran_dag", &at[..10])]).await.json();
        assert_eq!(text(&json, "/held/0/start"), at);
        assert_eq!(json["meetings"].as_array().map(Vec::len), Some(0));
        let seen = page.field("sett").expect("what was seen");
        let day = [("fran_dag", &at[..10]), ("sett", seen.as_str())];
        assert_eq!(sara.post(PAGE, &day).await.status, 303);
        // "I am away today" tells of it too.
        portal.set_clock(&format!("{}T06:30:00+01:00", &at[..10])).await;
        sara.sign_in("sara").await;
        assert!(!sara.get("/personal/borta").await.says("Tider som hålls"), "the hold is over");
    })
    .await;
}
