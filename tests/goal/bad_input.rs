//! What the doors of goals refuse: a clear answer with a fixed code, the words shown again, and nothing changed.

use tests::{Person, on_both};

use super::{code, everything, goal_of, step_of};

/// Sends a form that is wrong, as a program and as a browser; both are told what to do.
async fn refused(person: &Person, path: &str, fields: &[(&str, &str)], wanted: &str, words: &str) {
    let answer = person.post_json(path, fields).await;
    assert_eq!(code(&answer), (422, wanted.to_owned()), "{path}: {}", answer.body);
    assert!(answer.says(words), "{path}: {}", answer.body);
    let page = person.post(path, fields).await;
    assert_eq!(page.status, 422, "{path}");
    assert!(page.says(words), "{path} should say {words}: {}", page.words());
    assert!(page.body.contains("<title>Fel: "), "{path}: the title says it first");
}

#[tokio::test]
async fn a_goal_without_words_or_with_too_many_is_shown_again_with_what_to_do() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let before = everything(portal).await;
        let long = "å".repeat(151);
        for empty in ["", "  \r\n "] {
            refused(&amina, "/mal", &[("mal", empty)], "missing", "Skriv vad du vill.").await;
        }
        refused(&amina, "/mal", &[], "missing", "Skriv vad du vill.").await;
        let words = "Korta ner texten till högst 150 tecken.";
        refused(&amina, "/mal", &[("mal", &long)], "too_long", words).await;
        assert!(amina.post("/mal", &[("mal", &long)]).await.body.contains(&long), "kept");
        assert_eq!(everything(portal).await, before);
        let family = "👩‍👩‍👧".repeat(150);
        goal_of(&amina, &family).await;
    })
    .await;
}

#[tokio::test]
async fn every_long_text_has_its_limit_and_every_choice_its_values() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Läsa mer").await;
        let step = step_of(&amina, &goal, "Gå till biblioteket").await;
        let before = everything(portal).await;
        let long = "å".repeat(2_001);
        let version = ("version", "1");
        for field in ["varfor", "hinder", "om", "sa", "stod"] {
            let fields = [("mal", "Läsa"), (field, &long), version];
            let words = "Korta ner texten till högst 2000 tecken.";
            refused(&amina, &format!("{goal}/andra"), &fields, "too_long", words).await;
            let think = format!("{goal}/tank-vidare");
            refused(&amina, &think, &[(field, &long), version], "too_long", words).await;
        }
        for (door, field, value, wanted, words) in [
            ("andra", "mal", "", "missing", "Skriv vad du vill."),
            ("dela", "vem", "", "missing", "Välj vem som får läsa målet."),
            ("dela", "vem", "alla", "not_a_choice", "Välj vem som får läsa målet."),
            ("avsluta", "hur", "", "missing", "Välj vad du vill göra med målet."),
            ("avsluta", "hur", "kanske", "not_a_choice", "Välj vad du vill göra med målet."),
        ] {
            let fields = [(field, value), version];
            refused(&amina, &format!("{goal}/{door}"), &fields, wanted, words).await;
        }
        let how = format!("{goal}/hur-gick-det");
        refused(&amina, &how, &[], "missing", "Välj hur långt du har kommit.").await;
        refused(&amina, &how, &[("niva", "5")], "not_a_choice", "Välj hur långt").await;
        let fields = [("niva", "en_bit"), ("anteckning", long.as_str())];
        refused(&amina, &how, &fields, "too_long", "högst 2000 tecken").await;
        let fields = [("lage", "klart"), version];
        let answer = amina.post_json(&step, &fields).await;
        assert_eq!(code(&answer), (422, "not_a_choice".to_owned()));
        assert_eq!(amina.post(&step, &fields).await.status, 422);
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_day_that_does_not_exist_or_is_past_is_not_taken() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Resa").await;
        let before = everything(portal).await;
        for (day, wanted, words) in [
            ("2026-02-30", "not_a_date", "Skriv dagen som år-månad-dag"),
            ("24/11 2026", "not_a_date", "Skriv dagen som år-månad-dag"),
            ("2026-11-23", "past", "Välj i dag eller en dag framåt."),
        ] {
            let step = [("steg", "Packa"), ("dag", day)];
            refused(&amina, &format!("{goal}/steg"), &step, wanted, words).await;
            let think = [("steg", "Packa"), ("dag", day), ("version", "1")];
            refused(&amina, &format!("{goal}/tank-vidare"), &think, wanted, words).await;
        }
        let alone = [("steg", ""), ("dag", "2026-11-25")];
        refused(&amina, &format!("{goal}/steg"), &alone, "missing", "Skriv vad steget är.").await;
        assert_eq!(everything(portal).await, before);
        // In Sweden it is already the 25th when it is still the 24th in UTC.
        portal.set_clock("2026-11-24T23:30:00Z").await;
        amina.sign_in("amina").await;
        let yesterday = [("steg", "Packa"), ("dag", "2026-11-24")];
        refused(&amina, &format!("{goal}/steg"), &yesterday, "past", "Välj i dag").await;
        let today = [("steg", "Packa"), ("dag", "2026-11-25")];
        assert_eq!(amina.post(&format!("{goal}/steg"), &today).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn there_is_an_end_to_how_many_steps_and_goals_there_can_be() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        let goal = goal_of(&nour, "Gå långt").await;
        let steps = format!("{goal}/steg");
        for number in 0..50 {
            let words = format!("Steg {number}");
            assert_eq!(nour.post(&steps, &[("steg", &words)]).await.status, 303);
        }
        for number in 1..100 {
            goal_of(&nour, &format!("Mål {number}")).await;
        }
        let before = everything(portal).await;
        let one_more = [("steg", "Ett till")];
        refused(&nour, &steps, &one_more, "too_many", "Målet har redan 50 steg.").await;
        let think = format!("{goal}/tank-vidare");
        let one_more = [("steg", "Ett till"), ("version", "1")];
        refused(&nour, &think, &one_more, "too_many", "Målet har redan 50 steg.").await;
        let one_more = [("mal", "Ett till")];
        refused(&nour, "/mal", &one_more, "too_many", "Du har redan 100 mål.").await;
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_field_that_a_form_does_not_have_is_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Måla").await;
        let step = step_of(&amina, &goal, "Köpa färg").await;
        let before = everything(portal).await;
        let version = ("version", "1");
        for (path, fields) in [
            ("/mal".to_owned(), vec![("mal", "Måla om")]),
            (format!("{goal}/tank-vidare"), vec![version]),
            (format!("{goal}/dela"), vec![("vem", "delat"), version]),
            (format!("{goal}/andra"), vec![("mal", "Måla"), version]),
            (format!("{goal}/steg"), vec![("steg", "Köpa pensel")]),
            (step, vec![("lage", "klar"), version]),
            (format!("{goal}/hur-gick-det"), vec![("niva", "en_bit")]),
            (format!("{goal}/avsluta"), vec![("hur", "natt"), version]),
        ] {
            let fields = [&fields[..], &[("participant", "x")]].concat();
            let answer = amina.post_json(&path, &fields).await;
            assert_eq!(code(&answer), (422, "unknown_field".to_owned()), "{path}");
        }
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_goal_does_not_exist() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Min hemlighet").await;
        let step = step_of(&amina, &goal, "Tyst").await;
        let before = everything(portal).await;
        let missing = "/mal/0192f0c0-0000-7000-8000-000000000000";
        for handle in ["johan", "sara", "erik", "moa", "lena", "olle", "karin"] {
            let other = portal.person(handle).await;
            let nothing = other.get(missing).await;
            for door in ["", "/tank-vidare", "/dela", "/andra", "/avsluta"] {
                let answer = other.get(&format!("{goal}{door}")).await;
                assert_eq!(answer.status, 404, "{handle} {door}");
                assert!(!answer.body.contains("hemlighet"));
                assert_eq!(answer.words(), nothing.words(), "the same as nothing at all");
            }
            let version = ("version", "1");
            for (path, fields) in [
                (format!("{goal}/tank-vidare"), vec![("varfor", "x"), version]),
                (format!("{goal}/dela"), vec![("vem", "delat"), version]),
                (format!("{goal}/andra"), vec![("mal", "x"), version]),
                (format!("{goal}/steg"), vec![("steg", "x")]),
                (step.clone(), vec![("lage", "klar"), version]),
                (format!("{goal}/hur-gick-det"), vec![("niva", "en_bit")]),
                (format!("{goal}/avsluta"), vec![("hur", "natt"), version]),
            ] {
                assert_eq!(other.post(&path, &fields).await.status, 404, "{handle} {path}");
                assert_eq!(other.post_json(&path, &fields).await.status, 404, "{handle} {path}");
            }
        }
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_no_id_and_a_step_of_another_goal_are_missing() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (one, two) = (goal_of(&amina, "Ett").await, goal_of(&amina, "Två").await);
        let step = step_of(&amina, &one, "Steg").await;
        let id = step.rsplit('/').next().expect("an id");
        let fields = [("lage", "klar"), ("version", "1")];
        assert_eq!(amina.post(&format!("{two}/steg/{id}"), &fields).await.status, 404);
        for path in ["/mal/1", "/mal/nytt/x", "/mal/%00", "/mal/../plan/x"] {
            assert_eq!(amina.get(path).await.status, 404, "{path}");
        }
        assert_eq!(amina.post(&format!("{one}/steg/1"), &fields).await.status, 404);
        assert_eq!(amina.get(&format!("{one}/steg")).await.status, 405);
    })
    .await;
}

#[tokio::test]
async fn nobody_who_is_not_signed_in_comes_to_the_goals() {
    on_both(async |portal| {
        let stranger = portal.stranger();
        let before = everything(portal).await;
        let page = stranger.get("/mal").await;
        assert_eq!((page.status, page.header("location").as_str()), (303, "/logga-in"));
        assert_eq!(stranger.post("/mal", &[("mal", "x")]).await.status, 303);
        assert_eq!(stranger.post_json("/mal", &[("mal", "x")]).await.status, 401);
        assert_eq!(everything(portal).await, before);
    })
    .await;
}
