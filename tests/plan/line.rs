//! Interventions as staff write them: the case manager the whole plan, the SE handler their own part, others nothing.

use tests::{Answer, Person, Portal, on_both, text};

async fn of_amina(portal: &Portal) -> String {
    format!("/personal/deltagare/{}", portal.handle("amina").await)
}

/// The doors of the interventions that a member of staff changes.
async fn lines(person: &Person, of: &str) -> (Answer, Vec<String>) {
    let page = person.get(of).await;
    let lines = page.addresses(&format!("{of}/insats/"));
    (page, lines)
}

#[tokio::test]
async fn sara_adds_an_intervention_and_amina_sees_it_beside_the_others() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let of = of_amina(portal).await;
        let page = sara.get(&format!("{of}/insats")).await;
        assert!(page.says("Erik Holm") && !page.says("Moa Berg"), "{}", page.words());
        let erik = portal.handle("erik").await;
        let fields = [
            ("slag", "kurs"),
            ("vem", erik.as_str()),
            ("plats", "Biblioteket i Handen"),
            ("fran_dag", "2026-12-01"),
            ("till_dag", "2027-01-29"),
        ];
        let (to, page) = sara.post_and_follow(&format!("{of}/insats"), &fields).await;
        assert_eq!(to, of);
        assert!(page.says("Insatsen är med i planen.") && page.says("Biblioteket i Handen"));
        let plan = amina.get("/plan").await;
        assert!(plan.says("Biblioteket i Handen") && plan.says("fredag 29 januari 2027"));
        assert!(!plan.body.contains("<ol"), "never a ladder");
        let home = amina.get("/").await;
        assert!(home.says("Sara Lind har skrivit i planen."), "{}", home.words());
        let kinds = "SELECT COUNT(*) FROM events WHERE kind = 'intervention_added'";
        assert_eq!(portal.query(kinds).await, 1);
    })
    .await;
}

#[tokio::test]
async fn erik_lights_several_steps_of_his_own_part_and_nothing_else() {
    on_both(async |portal| {
        let (amina, erik) = (portal.person("amina").await, portal.person("erik").await);
        let of = of_amina(portal).await;
        let (page, own) = lines(&erik, &of).await;
        assert_eq!(own.len(), 1, "his own part alone: {}", page.words());
        assert!(!page.says("Lägg till en insats") && !page.says("Fråga Amina"));
        assert_eq!(erik.get(&format!("{of}/insats")).await.status, 404);
        let form = erik.get(&own[0]).await;
        let (seen, since) = (form.field("version").unwrap(), form.field("fran_dag").unwrap());
        let who = portal.handle("erik").await;
        let fields = [
            ("vem", who.as_str()),
            ("fran_dag", since.as_str()),
            ("soker", "ja"),
            ("stod", "ja"),
            ("version", seen.as_str()),
        ];
        assert_eq!(erik.post(&own[0], &fields).await.status, 303);
        let plan = amina.get("/plan").await;
        let lit = |name: &str| plan.body.contains(&format!("p-tag--now\">{name}"));
        assert!(lit("Söka jobb") && lit("Stöd på och vid sidan av jobbet"), "{}", plan.words());
        assert!(!lit("Yrkesprofil") && plan.says("Yrkesprofil : inte just nu"), "{}", plan.words());
        let sara = portal.person("sara").await;
        let (_, all) = lines(&sara, &of).await;
        let other = all.iter().find(|line| **line != own[0]).unwrap();
        let before = portal.count("events").await;
        assert_eq!(erik.get(other).await.status, 404);
        assert_eq!(erik.post(other, &fields).await.status, 404);
        for handle in ["moa", "karin", "nils", "lena", "olle"] {
            let person = portal.person(handle).await;
            assert_eq!(person.get(&own[0]).await.status, 404, "{handle}");
            assert_eq!(person.post(&own[0], &fields).await.status, 404, "{handle}");
            assert_eq!(person.post(&format!("{of}/versioner"), &[]).await.status, 404, "{handle}");
        }
        assert_eq!(portal.count("events").await, before);
    })
    .await;
}

#[tokio::test]
async fn an_intervention_rests_and_ends_and_therapy_is_only_that_it_exists() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let of = of_amina(portal).await;
        let (_, all) = lines(&sara, &of).await;
        assert_eq!(all.len(), 4);
        let mut therapy = None;
        for line in &all {
            let form = sara.get(line).await;
            if form.says("Av samtalen står i planen bara att de finns") {
                therapy = Some((line.clone(), form));
            }
        }
        let (line, form) = therapy.expect("therapy is there");
        assert!(!form.says("Moa") && form.field("vem").is_none(), "{}", form.words());
        let (seen, since) = (form.field("version").unwrap(), form.field("fran_dag").unwrap());
        let base = [("fran_dag", since.as_str()), ("version", seen.as_str())];
        let told = [&base[..], &[("plats", "Här")]].concat();
        assert_eq!(sara.post(&line, &told).await.status, 422);
        let paused = [&base[..], &[("paus", "ja")]].concat();
        assert_eq!(sara.post(&line, &paused).await.status, 303);
        let plan = amina.get("/plan").await;
        assert!(
            plan.says("Vilar") && plan.says("Moa Berg"),
            "who it is with stays: {}",
            plan.words()
        );
        let ended = [("fran_dag", since.as_str()), ("avsluta", "idag"), ("version", "2")];
        assert_eq!(sara.post(&line, &ended).await.status, 303);
        let form = sara.get(&line).await;
        assert_eq!(form.field("till_dag").as_deref(), Some("2026-11-24"));
    })
    .await;
}

#[tokio::test]
async fn a_stale_or_wrong_form_changes_nothing_and_loses_nothing() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let of = of_amina(portal).await;
        let (door, before) = (format!("{of}/insats"), portal.count("events").await);
        let empty = sara.post_json(&door, &[]).await;
        assert_eq!((empty.status, text(&empty.json(), "/errors/0/field")), (422, "slag"));
        let wrong =
            sara.post(&door, &[("slag", "kurs"), ("plats", "Parken"), ("fran_dag", "igår")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("igår") && wrong.body.contains("Parken"), "{}", wrong.words());
        let moa = portal.handle("moa").await;
        let fields = [("slag", "kurs"), ("vem", moa.as_str()), ("fran_dag", "2026-12-01")];
        let stranger = sara.post_json(&door, &fields).await;
        assert_eq!(text(&stranger.json(), "/errors/0/field"), "vem", "{}", stranger.body);
        let unknown = sara.post_json(&door, &[("slag", "kurs"), ("admin", "1")]).await;
        assert_eq!(text(&unknown.json(), "/errors/0/code"), "unknown_field");
        assert_eq!(portal.count("events").await, before);
        let (_, all) = lines(&sara, &of).await;
        let form = sara.get(&all[0]).await;
        let (seen, since) = (form.field("version").unwrap(), form.field("fran_dag").unwrap());
        let fields =
            |place| [("plats", place), ("fran_dag", since.as_str()), ("version", seen.as_str())];
        assert_eq!(sara.post(&all[0], &fields("Torget")).await.status, 303);
        let stale = sara.post(&all[0], &fields("Parken")).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Torget") && stale.body.contains("Parken"), "{}", stale.words());
        let json = sara.post_json(&all[0], &fields("Parken")).await;
        assert_eq!((json.status, text(&json.json(), "/theirs/place")), (409, "Torget"));
    })
    .await;
}
