//! Hours of work training: declared in one press, corrected, away, and confirmed by the handler.

#![expect(clippy::indexing_slicing, reason = "a test that cannot go on says so")]

mod agreement;
mod desk;
mod race;
mod refused;

use tests::{Answer, Person, Portal, on_both, text};

const PATH: &str = "/timmar";
const TODAY: &str = "/timmar/2026-11-24";
/// A day that amina has not said anything about.
const WEDNESDAY: &str = "/timmar/2026-11-18";

/// What the one press sends.
pub const PRESS: [(&str, &str); 5] =
    [("hur", "arbetat"), ("fran", "9.00"), ("till", "13.00"), ("paus", "30"), ("version", "0")];

/// The same from another time and with another version.
fn work<'f>(from: &'f str, to: &'f str, version: &'f str) -> [(&'static str, &'f str); 5] {
    [("hur", "arbetat"), ("fran", from), ("till", to), ("paus", ""), ("version", version)]
}

/// The address of amina's hours as her handlers see them.
pub async fn desk_of(portal: &Portal, handle: &str) -> String {
    format!("/personal/deltagare/{}/timmar", portal.handle(handle).await)
}

/// The fixed code of what stands in the way, with the status.
fn error(answer: &Answer) -> (u16, String) {
    (answer.status, text(&answer.json(), "/error").to_owned())
}

/// The fields to mend, with their codes.
fn wrongs(answer: &Answer) -> Vec<(String, String)> {
    assert_eq!(answer.status, 422, "{}", answer.body);
    let all = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    let one = |it: &serde_json::Value| (text(it, "/field").into(), text(it, "/code").into());
    all.iter().map(one).collect()
}

async fn events(portal: &Portal) -> i64 {
    portal.query("SELECT COUNT(*) FROM events WHERE kind LIKE 'work_%'").await
}

async fn state(person: &Person, day: &str) -> String {
    let day = person.get_json(day).await.json();
    if day.is_null() { "nothing".to_owned() } else { text(&day, "/state").to_owned() }
}

#[tokio::test]
async fn amina_declares_today_in_one_press_and_takes_it_back() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let page = amina.get(PATH).await;
        assert!(page.says("Samma som sist: 9.00–13.00"), "{}", page.words());
        for (name, value) in PRESS {
            assert_eq!(page.field(name).as_deref(), Some(value), "{name}");
        }
        let before = events(portal).await;
        let (to, page) = amina.post_and_follow(TODAY, &PRESS).await;
        assert_eq!(to, "/timmar#nyss");
        let said =
            "Sparat. tisdag 24 november: 9.00–13.00 (3 timmar och 30 minuter, paus 30 minuter).";
        assert!(page.says(said), "{}", page.words());
        assert!(page.says("Nu kan Sara Lind, Erik Holm läsa det och bekräfta."));
        assert_eq!(events(portal).await, before + 1);
        let undo = format!("{TODAY}/angra");
        let (to, page) = amina.post_and_follow(&undo, &[("version", "1")]).await;
        assert_eq!(to, PATH);
        assert!(page.says("Det du nyss skrev är tillbakataget."), "{}", page.words());
        assert!(page.says("Samma som sist: 9.00–13.00"));
        assert_eq!(events(portal).await, before + 2);
        // The page knows the version, so that the press works once more.
        assert_eq!(page.field("version").as_deref(), Some("2"));
        assert_eq!(error(&amina.post_json(TODAY, &PRESS).await), (409, "stale".to_owned()));
        assert_eq!(amina.post_json(TODAY, &work("9", "12", "2")).await.status, 201);
        portal.set_clock("2026-11-24T08:02:00+01:00").await;
        let late = amina.post_json(&undo, &[("version", "3")]).await;
        assert_eq!(error(&late), (409, "too_late".to_owned()));
        assert!(text(&late.json(), "/part").contains("Det har gått mer än en minut."));
        assert_eq!(amina.post(&undo, &[("version", "3")]).await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn an_island_gets_the_week_fresh_with_the_answer() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let done = amina.post_json(TODAY, &PRESS).await;
        assert_eq!(done.status, 201);
        let body = done.json();
        assert_eq!(text(&body, "/state"), "declared");
        assert_eq!(
            body.pointer("/declared/worked/minutes").and_then(serde_json::Value::as_i64),
            Some(210)
        );
        assert!(
            text(&body, "/part").contains("Ångra") && text(&body, "/said") == "Dagen är sparad."
        );
        assert_eq!(text(&body, "/location"), "/timmar#nyss");
    })
    .await;
}

#[tokio::test]
async fn a_day_is_corrected_until_it_is_confirmed_and_then_frozen() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        assert_eq!(amina.post(WEDNESDAY, &work("8", "12", "0")).await.status, 303);
        let page = amina.get(WEDNESDAY).await;
        assert_eq!(page.field("fran").as_deref(), Some("8.00"), "{}", page.words());
        let (to, page) = amina.post_and_follow(WEDNESDAY, &work("8.30", "12", "1")).await;
        assert_eq!(to, "/timmar?vecka=2026-11-16#nyss");
        assert!(
            page.says("onsdag 18 november: 8.30–12.00 (3 timmar och 30 minuter)"),
            "{}",
            page.words()
        );
        // A correction that is taken back leaves what was there.
        assert_eq!(
            amina.post(&format!("{WEDNESDAY}/angra"), &[("version", "2")]).await.status,
            303
        );
        assert_eq!(amina.get(WEDNESDAY).await.field("fran").as_deref(), Some("8.00"));
        let confirm = format!("{}/2026-11-18/bekrafta", desk_of(portal, "amina").await);
        assert_eq!(sara.post(&confirm, &[("version", "3")]).await.status, 303);
        let before = events(portal).await;
        for fields in [work("9", "12", "3"), work("9", "12", "4")] {
            let refused = amina.post_json(WEDNESDAY, &fields).await;
            assert_eq!(error(&refused), (409, "frozen".to_owned()));
        }
        let page = amina.post(WEDNESDAY, &work("9", "12", "4")).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Dagen hann bli bekräftad") && page.says("Bekräftat av Sara Lind"));
        let undo = amina.post_json(&format!("{WEDNESDAY}/angra"), &[("version", "4")]).await;
        assert_eq!(error(&undo), (409, "frozen".to_owned()));
        assert_eq!(events(portal).await, before);
        let page = amina.get(WEDNESDAY).await;
        assert!(
            page.says("Dagen är bekräftad.") && page.addresses("/timmar/2026-11-18").is_empty()
        );
        let home = amina.get("/").await;
        assert!(
            home.says("Sara Lind har bekräftat dina timmar onsdag 18 november"),
            "{}",
            home.words()
        );
    })
    .await;
}

#[tokio::test]
async fn a_day_away_says_why_and_counts_no_hours() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let away = |reason, words| {
            [("hur", "franvaro"), ("orsak", reason), ("ord", words), ("version", "0")]
        };
        let missing = |field: &str| vec![(field.to_owned(), "missing".to_owned())];
        assert_eq!(wrongs(&amina.post_json(TODAY, &away("annat", "")).await), missing("ord"));
        assert_eq!(wrongs(&amina.post_json(TODAY, &away("", "")).await), missing("orsak"));
        let page = amina.post(TODAY, &away("annat", " ")).await;
        assert!(page.status == 422 && page.says("Skriv några ord."), "{}", page.words());
        let (_, page) = amina.post_and_follow(TODAY, &away("annat", "Läkarbesök")).await;
        assert!(page.says("tisdag 24 november: Borta. Läkarbesök"), "{}", page.words());
        let week = amina.get_json(PATH).await.json();
        assert_eq!(
            week.pointer("/week/all").and_then(serde_json::Value::as_i64),
            Some(210),
            "monday alone"
        );
    })
    .await;
}

#[tokio::test]
async fn far_back_needs_a_reason_ahead_there_is_nothing_and_outside_nobody_is_asked() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let long_ago = "/timmar/2026-11-04";
        let before = events(portal).await;
        let refused = amina.post_json(long_ago, &work("9", "12", "0")).await;
        assert_eq!(wrongs(&refused), [("sent".to_owned(), "missing".to_owned())]);
        let page = amina.post(long_ago, &work("9", "12", "0")).await;
        assert!(page.says("Skriv varför du skriver dagen först nu."), "{}", page.words());
        assert_eq!(page.field("fran").as_deref(), Some("9"), "nothing typed is lost");
        let page = amina.get("/timmar/2026-11-11").await;
        assert!(
            !page.says("Varför skriver du den här dagen först nu?"),
            "thirteen days are in time"
        );
        let tomorrow = amina.post_json("/timmar/2026-11-25", &work("9", "12", "0")).await;
        assert_eq!(error(&tomorrow), (409, "not_yet".to_owned()));
        assert!(amina.get("/timmar/2026-11-25").await.says("Dagen har inte varit än."));
        for outside in ["/timmar/2026-10-01", "/timmar/2026-11-31", "/timmar/20261118", "/timmar/x"]
        {
            assert_eq!(amina.get(outside).await.status, 404, "{outside}");
            assert_eq!(amina.post(outside, &PRESS).await.status, 404, "{outside}");
        }
        assert_eq!(events(portal).await, before);
        let fields = [&work("9", "12", "0")[..], &[("sent", "Jag hade ingen telefon")]].concat();
        assert_eq!(amina.post_json(long_ago, &fields).await.status, 201);
        assert!(amina.get(long_ago).await.says("Jag hade ingen telefon"));
    })
    .await;
}

#[tokio::test]
async fn the_sums_of_week_and_month_are_those_of_their_days() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let number = |body: &serde_json::Value, at: &str| {
            body.pointer(at).and_then(serde_json::Value::as_i64).unwrap_or(-1)
        };
        let week = amina.get_json(PATH).await.json();
        assert_eq!((number(&week, "/week/declared"), number(&week, "/week/all")), (210, 210));
        let month = ["declared", "confirmed", "disputed", "all"]
            .map(|it| number(&week, &format!("/month/{it}")));
        assert_eq!(month, [420, 1260, 150, 1830]);
        let earlier = amina.get_json("/timmar?vecka=2026-11-18").await.json();
        assert_eq!(
            (text(&earlier, "/first"), text(&earlier, "/last")),
            ("2026-11-16", "2026-11-22")
        );
        let parts = ["declared", "confirmed", "disputed", "all"]
            .map(|it| number(&earlier, &format!("/week/{it}")));
        assert_eq!(parts, [210, 0, 150, 360]);
        let page = amina.get("/timmar?vecka=2026-11-18").await;
        for words in
            ["måndag 16 november till söndag 22 november", "6 timmar", "Invändning", "Borta: sjuk"]
        {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        // A night over the change of the clock is as long as it was.
        let night = [&work("22", "6", "0")[..], &[("sent", "Jag glömde")]].concat();
        portal.change("UPDATE work_agreements SET since_on = '2026-10-01'").await;
        let night = amina.post_json("/timmar/2026-10-24", &night).await.json();
        assert_eq!(number(&night, "/declared/worked/minutes"), 9 * 60);
    })
    .await;
}

#[tokio::test]
async fn who_has_no_work_training_meets_no_empty_place() {
    on_both(async |portal| {
        let (amina, nour) = (portal.person("amina").await, portal.person("nour").await);
        assert!(amina.get("/").await.addresses(PATH).contains(&PATH.to_owned()));
        assert!(amina.get("/plan").await.says("Timmar i arbetsträning"));
        for page in ["/", "/plan"] {
            assert!(nour.get(page).await.addresses(PATH).is_empty(), "{page}");
        }
        let page = nour.get(PATH).await;
        assert!(page.says("Här skriver du timmarna när du arbetstränar."), "{}", page.words());
        assert_eq!(nour.post(TODAY, &PRESS).await.status, 404);
        assert_eq!(state(&amina, TODAY).await, "nothing");
    })
    .await;
}
