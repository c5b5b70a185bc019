//! Goals: stated, thought through, shared, walked step by step, told about, ended and taken up again.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so"
)]

mod at_once;
mod bad_input;
mod history;
mod json;

mod order;
mod private;
mod proposal;
mod race;
mod scripts;
mod stale;
mod undo;
mod week;

use tests::{Answer, Person, Portal, on_both};

/// States a goal and gives its address.
async fn goal_of(person: &Person, words: &str) -> String {
    let answer = person.post("/mal", &[("mal", words)]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let next = answer.header("location");
    next.strip_suffix("/tank-vidare").expect("on to thinking further").to_owned()
}

/// Adds a step and gives its address.
async fn step_of(person: &Person, goal: &str, words: &str) -> String {
    let answer = person.post(&format!("{goal}/steg"), &[("steg", words), ("dag", "")]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let steps = person.get(goal).await.addresses(&format!("{goal}/steg/"));
    let is_door = |step: &&String| step.rsplit('/').next().is_some_and(|id| id.len() == 36);
    steps.iter().rfind(is_door).expect("a step").clone()
}

/// The id at the end of an address.
fn id_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Everything a change to goals would touch.
async fn everything(portal: &Portal) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["goals", "steps", "check_ins", "events", "answers"] {
        counts.push(portal.count(table).await);
    }
    for column in ["goals", "steps"] {
        counts.push(
            portal.query(&format!("SELECT CAST(SUM(version) AS BIGINT) FROM {column}")).await,
        );
    }
    counts
}

fn code(answer: &Answer) -> (u16, String) {
    let json = answer.json();
    (answer.status, tests::text(&json, "/errors/0/code").to_owned())
}

#[tokio::test]
async fn nour_has_no_goal_yet_and_is_shown_the_way_to_one() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        let page = nour.get("/mal").await;
        assert!(page.says("Orden är dina"), "{}", page.words());
        assert_eq!(page.addresses("/mal/nytt"), ["/mal/nytt"]);
        assert!(nour.get("/mal/nytt").await.says("Vad vill du?"));
    })
    .await;
}

#[tokio::test]
async fn nour_states_a_goal_thinks_further_and_keeps_it_to_herself() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        let goal = goal_of(&nour, "Jag vill laga mat  på ett kafé").await;
        let think = nour.get(&format!("{goal}/tank-vidare")).await;
        assert!(think.says("Målet är sparat."), "{}", think.words());
        assert!(think.says("Vill du prata om det med Sara Lind? Då kan du boka en tid."));
        let fields = [
            ("varfor", "Det luktar gott."),
            ("hinder", "Jag är blyg"),
            ("om", "jag blir nervös"),
            ("sa", "räknar jag till tio"),
            ("steg", "Gå förbi kaféet"),
            ("dag", "2026-11-26"),
            ("stod", "Min bror"),
            ("version", "1"),
        ];
        let (share, page) = nour.post_and_follow(&format!("{goal}/tank-vidare"), &fields).await;
        assert_eq!(share, format!("{goal}/dela"));
        assert!(page.says("Sara Lind kan läsa målet"), "{}", page.words());
        assert!(page.body.contains("value=\"bara_jag\" checked"), "only me is the choice made");
        let fields = [("vem", "bara_jag"), ("version", "2")];
        let (there, page) = nour.post_and_follow(&share, &fields).await;
        assert_eq!(there, goal);
        for words in [
            "Jag vill laga mat på ett kafé",
            "Bara du ser målet.",
            "Om jag blir nervös, så räknar jag till tio.",
            "Gå förbi kaféet",
            "senast torsdag 26 november",
            "Inte påbörjad",
            "Min bror",
        ] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert!(!nour.get(&goal).await.says("Du kan dela det senare"), "it is said once");
        let list = nour.get("/mal").await;
        assert!(list.says("Nästa steg: Gå förbi kaféet, senast torsdag 26 november"));
        assert_eq!(portal.query(&told("goal_stated")).await, 1);
        assert_eq!(portal.query(&told("goal_thought")).await, 1);
        assert_eq!(portal.query(&told("goal_unshared")).await, 1);
    })
    .await;
}

/// How many changes of a kind there were since the test began.
fn told(kind: &str) -> String {
    let morning: jiff::Timestamp = tests::MORNING.parse().expect("a time");
    let since = morning.as_microsecond();
    format!("SELECT COUNT(*) FROM events WHERE kind = '{kind}' AND at >= {since}")
}

#[tokio::test]
async fn amina_shares_a_goal_with_those_she_works_with_and_takes_it_back() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Cykla till jobbet").await;
        let share = format!("{goal}/dela");
        let fields = [("vem", "delat"), ("version", "1")];
        let (_, page) = amina.post_and_follow(&share, &fields).await;
        let said = "Sara Lind och Erik Holm kan läsa målet nu.";
        assert!(page.says(said), "{}", page.words());
        assert!(page.says("Sara Lind och Erik Holm kan läsa det här."));
        assert!(!page.says("Moa Berg"), "the therapist has no consent to read");
        let fields = [("vem", "bara_jag"), ("version", "2")];
        let (_, page) = amina.post_and_follow(&share, &fields).await;
        assert!(page.says("Bara du ser det här."), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn staff_read_a_goal_from_when_it_is_shared_until_it_is_not() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let own = amina.post_json("/demo/logga-in", &[("person", "amina")]).await.json();
        let page = format!("/personal/deltagare/{}", tests::text(&own, "/id"));
        let goal = goal_of(&amina, "Bli morgonpigg").await;
        let sara = portal.person("sara").await;
        assert!(!sara.get(&page).await.says("Bli morgonpigg"), "private from the start");
        amina.post(&format!("{goal}/dela"), &[("vem", "delat"), ("version", "1")]).await;
        assert!(sara.get(&page).await.says("Bli morgonpigg"));
        assert!(portal.person("erik").await.get(&page).await.says("Bli morgonpigg"));
        assert!(!portal.person("moa").await.get(&page).await.says("Bli morgonpigg"));
        assert_eq!(portal.person("nils").await.get(&page).await.status, 404);
        amina.post(&format!("{goal}/dela"), &[("vem", "bara_jag"), ("version", "2")]).await;
        assert!(!sara.get(&page).await.says("Bli morgonpigg"), "private again");
    })
    .await;
}

#[tokio::test]
async fn amina_ticks_a_step_undoes_it_and_lets_it_wait() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Sova gott").await;
        let step = step_of(&amina, &goal, "Lägga mig klockan tio").await;
        let other = step_of(&amina, &goal, "Köpa ett nytt täcke").await;
        for (version, state, said, word) in [
            ("1", "klar", "Bra jobbat, ett steg är taget.", "Klar sedan tisdag 24 november"),
            ("2", "inte_paborjad", "Steget är inte påbörjat än.", "Inte påbörjad"),
            ("3", "pagar", "Fint, du har börjat.", "Pågår"),
            ("4", "gar_inte", "Okej, steget väntar tills det går.", "Går inte just nu"),
            ("5", "behovs_inte", "Okej, steget behövs inte längre.", "Behövs inte längre"),
        ] {
            let fields = [("lage", state), ("version", version)];
            let (there, page) = amina.post_and_follow(&step, &fields).await;
            assert_eq!(there, format!("{goal}#nyss-{}", id_of(&step)));
            assert!(page.says(said), "{said}: {}", page.words());
            assert!(page.says(&format!("Lägga mig klockan tio {word}")), "{}", page.words());
        }
        let fields = [("lage", "klar"), ("version", "1")];
        let (_, page) = amina.post_and_follow(&other, &fields).await;
        assert!(page.says("Bra jobbat, alla steg är tagna."), "{}", page.words());
        assert_eq!(portal.query(&told("step_changed")).await, 6);
    })
    .await;
}

#[tokio::test]
async fn amina_says_how_it_went_in_words() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Springa en mil").await;
        let fields = [("niva", "mycket_mer"), ("anteckning", "Det gick\nhela vägen!")];
        let (there, page) = amina.post_and_follow(&format!("{goal}/hur-gick-det"), &fields).await;
        assert_eq!(there, goal);
        for words in ["Tack, ditt svar är sparat.", "Det gick hela vägen!"] {
            assert!(page.says(words), "{}", page.words());
        }
        assert_eq!(portal.count("check_ins").await, 1);
    })
    .await;
}

#[tokio::test]
async fn amina_lays_a_goal_aside_takes_it_up_again_and_reaches_it() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Ta körkort").await;
        step_of(&amina, &goal, "Läsa teori").await;
        let end = format!("{goal}/avsluta");
        assert!(amina.get(&end).await.says("Vad vill du göra med målet?"));
        let fields = [("hur", "at_sidan"), ("ord", "Det är för dyrt nu."), ("version", "1")];
        let (_, page) = amina.post_and_follow(&end, &fields).await;
        assert!(page.says("Lagt åt sidan") && page.says("Det är för dyrt nu."), "{}", page.words());
        assert!(page.addresses(&format!("{goal}/steg")).is_empty(), "nothing to tick meanwhile");
        assert!(amina.get("/mal").await.says("Tidigare"));
        let (_, page) = amina.post_and_follow(&end, &[("hur", "igen"), ("version", "2")]).await;
        assert!(page.says("Målet är på gång igen."), "{}", page.words());
        let fields = [("hur", "natt"), ("ord", ""), ("version", "3")];
        let (_, page) = amina.post_and_follow(&end, &fields).await;
        assert!(page.says("Du har nått ditt mål."), "{}", page.words());
    })
    .await;
}

#[tokio::test]
async fn amina_changes_the_words_whenever_she_likes() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Lära mig svenska").await;
        let edit = format!("{goal}/andra");
        let page = amina.get(&edit).await;
        assert_eq!(page.field("version").as_deref(), Some("1"));
        assert!(page.body.contains("Lära mig svenska</textarea>"), "{}", page.body);
        let fields = [("mal", "Lära mig <b>tala</b> svenska"), ("varfor", "\"Äsch\"")];
        let fields = [&fields[..], &[("version", "1")]].concat();
        let (_, page) = amina.post_and_follow(&edit, &fields).await;
        assert!(page.says("Ändringarna är sparade."), "{}", page.words());
        assert!(page.says("Lära mig <b>tala</b> svenska"), "{}", page.words());
        assert!(!page.body.contains("<b>tala"), "words are words, not markup");
    })
    .await;
}

#[tokio::test]
async fn what_amina_types_is_kept_until_it_is_sent() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let draft = [("plats", "/mal"), ("mal", "Halva meningen")];
        assert_eq!(amina.post("/utkast", &draft).await.status, 204);
        assert!(amina.get("/mal/nytt").await.body.contains("Halva meningen</textarea>"));
        let johan = portal.person("johan").await;
        assert!(!johan.get("/mal/nytt").await.body.contains("Halva"));
        goal_of(&amina, "Hela meningen").await;
        assert!(!amina.get("/mal/nytt").await.body.contains("Halva"));
        assert_eq!(portal.count("drafts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn words_posted_into_a_session_that_ran_out_are_back_in_the_form() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Sova").await;
        portal.set_clock("2026-11-24T08:20:00+01:00").await;
        let fields = [("mal", "Sova hela natten"), ("version", "1")];
        let lost = amina.post(&format!("{goal}/andra"), &fields).await;
        assert_eq!(lost.header("location"), "/logga-in?om=kvar");
        amina.sign_in("amina").await;
        let page = amina.get(&format!("{goal}/andra")).await;
        assert!(page.body.contains("Sova hela natten</textarea>"), "{}", page.words());
        assert!(!page.says("ändrats på ett annat ställe"));
    })
    .await;
}
