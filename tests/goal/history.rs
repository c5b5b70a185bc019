//! What has happened with a goal, told in the participant's voice; and long lists that remember how far one has read.

use tests::on_both;

use super::{goal_of, id_of, step_of};

#[tokio::test]
async fn amina_reads_what_has_happened_newest_first() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Laga mat").await;
        let step = step_of(&amina, &goal, "Köpa lök").await;
        let other = step_of(&amina, &goal, "Hacka lök").await;
        let edit = [("mal", "Laga middag"), ("version", "1")];
        assert_eq!(amina.post(&format!("{goal}/andra"), &edit).await.status, 303);
        amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
        amina.post(&format!("{step}/angra"), &[("version", "2")]).await;
        let down = [("hall", "ner"), ("forbi", id_of(&other))];
        amina.post(&format!("{step}/flytta"), &down).await;
        amina.post(&format!("{goal}/hur-gick-det"), &[("niva", "en_bit")]).await;
        let page = amina.get(&goal).await;
        let when = "tisdag 24 november 2026 kl. 8.00, av dig";
        for words in [
            "Det här har hänt Svar på ”Hur gick det?”: En bit på väg",
            "”Köpa lök” flyttades till plats 2",
            "Ångrat: ”Köpa lök” gick tillbaka till: Inte påbörjad",
            "”Köpa lök” ändrades till: Klar",
            "Målet fick nya ord: ”Laga middag”",
        ] {
            assert!(page.says(&format!("{words} {when}")), "{words}: {}", page.words());
        }
        assert!(!page.says("Nytt steg: ”Köpa lök”"), "a handful at first");
        let fields = [("sida", goal.as_str()), ("lista", "hant"), ("visade", "5")];
        let (there, page) = amina.post_and_follow("/visa-fler", &fields).await;
        assert_eq!(there, format!("{goal}#hant-5"));
        assert!(page.body.contains("id=\"hant-5\" tabindex=\"-1\""), "the first new row");
        for words in ["Nytt steg: ”Köpa lök”", "Målet skrevs: ”Laga mat”"] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert!(amina.get(&goal).await.says("Målet skrevs"), "remembered");
        let again = portal.person("amina").await;
        assert!(!again.get(&goal).await.says("Målet skrevs"), "another sign-in begins anew");
        assert!(!portal.person("johan").await.get(&goal).await.says("Laga"));
    })
    .await;
}

#[tokio::test]
async fn earlier_goals_and_answers_are_a_handful_until_asked_for() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        for number in 1..=7 {
            let goal = goal_of(&nour, &format!("Mål nummer {number}")).await;
            nour.post(&format!("{goal}/avsluta"), &[("hur", "natt"), ("version", "1")]).await;
        }
        let page = nour.get("/mal").await;
        assert!(page.says("Mål nummer 3") && !page.says("Mål nummer 2"), "{}", page.words());
        assert!(page.says("Visa fler : Tidigare"), "{}", page.words());
        let fields = [("sida", "/mal"), ("lista", "tidigare"), ("visade", "5")];
        let (there, page) = nour.post_and_follow("/visa-fler", &fields).await;
        assert_eq!(there, "/mal#tidigare-5");
        assert!(page.says("Mål nummer 1") && !page.says("Visa fler"), "{}", page.words());
        let goal = goal_of(&nour, "Andas").await;
        let answer = format!("{goal}/hur-gick-det");
        for number in 1..=22 {
            let note = format!("Svar nummer {number}.");
            nour.post(&answer, &[("niva", "en_bit"), ("anteckning", &note)]).await;
        }
        let page = nour.get(&goal).await;
        assert!(page.says("Svar nummer 18.") && !page.says("Svar nummer 17."));
        for visible in ["5", "15"] {
            let fields = [("sida", goal.as_str()), ("lista", "svar"), ("visade", visible)];
            nour.post("/visa-fler", &fields).await;
        }
        assert!(nour.get(&goal).await.says("Svar nummer 1."));
    })
    .await;
}
