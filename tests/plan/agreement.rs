//! "Stämmer planen för dig?": versions hold the words as they were, and an answer says how it was given.

use tests::{Portal, on_both, text};

use super::{asked, reworded};

async fn of_amina(portal: &Portal) -> String {
    format!("/personal/deltagare/{}", portal.handle("amina").await)
}

#[tokio::test]
async fn sara_asks_and_amina_says_yes_from_her_phone() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let of = of_amina(portal).await;
        reworded(&amina, "Jag vill baka bröd").await;
        let (there, page) = sara.post_and_follow(&format!("{of}/versioner"), &[]).await;
        assert!(page.says("Amina har inte svarat än"), "{}", page.words());
        let home = amina.get("/").await;
        assert!(home.says("Sara Lind frågar: stämmer planen?"), "{}", home.words());
        let plan = amina.get("/plan").await;
        assert!(plan.says("Stämmer planen för dig?") && plan.says("Läs och svara"));
        assert_eq!(plan.body.matches("p-button--filled").count(), 1, "one next thing");
        let here = there.replace(&of, "/plan");
        let version = amina.get(&here).await;
        assert!(version.says("Jag vill baka bröd") && version.says("Sara Lind frågade"));
        let seen = version.field("version").unwrap();
        let answer = format!("{here}/svar");
        let yes = [("svar", "ja"), ("version", seen.as_str())];
        let (_, page) = amina.post_and_follow(&answer, &yes).await;
        assert!(page.says("Du har sagt att planen stämmer"), "{}", page.words());
        let read = sara.get(&of).await;
        assert!(read.says("Amina säger att planen stämmer") && read.says("Amina svarade själv"));
        assert!(sara.get("/personal").await.says("har skrivit in ett svar"));
        // A yes stays, and the words as they were, whatever is written in the plan.
        let no = [("svar", "nej"), ("varfor", "x"), ("version", "2")];
        let refused = amina.post_json(&answer, &no).await;
        assert_eq!((refused.status, text(&refused.json(), "/error")), (409, "agreed"));
        reworded(&amina, "Jag vill laga mat").await;
        let version = amina.get(&here).await;
        assert!(version.says("Jag vill baka bröd"), "{}", version.words());
        for words in
            ["Vad som är annorlunda", "Jämfört med planen nu", "Ändrat", "Jag vill laga mat"]
        {
            assert!(version.says(words), "{words}: {}", version.words());
        }
        assert!(amina.get("/plan").await.says("En sak är ändrad sedan dess"));
    })
    .await;
}

#[tokio::test]
async fn a_no_needs_its_why_and_becomes_a_yes_after_talking() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let here = format!("/plan/versioner/{}", asked(&amina, "Jag vill baka").await);
        let answer = format!("{here}/svar");
        let told = "SELECT COUNT(*) FROM events WHERE kind = 'plan_answered'";
        let before = portal.query(told).await;
        let bare = amina.post(&answer, &[("svar", "nej"), ("version", "1")]).await;
        assert_eq!(bare.status, 422);
        assert!(bare.says("Skriv vad som inte stämmer."), "{}", bare.words());
        let no = [("svar", "nej"), ("varfor", "Det står fel dag"), ("version", "1")];
        let (_, page) = amina.post_and_follow(&answer, &no).await;
        assert!(page.says("Du har sagt att planen inte stämmer") && page.says("Det står fel dag"));
        let stale = amina.post(&answer, &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Någon har svarat sedan du öppnade sidan."), "{}", stale.words());
        let unsure = [("svar", "kanske"), ("version", "2")];
        let unsure = amina.post_json(&answer, &unsure).await;
        assert_eq!(text(&unsure.json(), "/errors/0/code"), "not_a_choice");
        assert_eq!(amina.post(&answer, &[("svar", "ja"), ("version", "2")]).await.status, 303);
        assert_eq!(portal.query(told).await - before, 2);
    })
    .await;
}

#[tokio::test]
async fn staff_answer_only_with_how_it_was_given() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let of = of_amina(portal).await;
        let id = asked(&amina, "Jag vill baka").await;
        let answer = format!("{of}/versioner/{id}/svar");
        let bare = sara.post(&answer, &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!(bare.status, 422);
        assert!(bare.says("Välj hur svaret gavs."), "{}", bare.words());
        let own = [("svar", "ja"), ("hur", "themselves"), ("version", "1")];
        assert_eq!(sara.post(&answer, &own).await.status, 422);
        let told = [("svar", "ja"), ("hur", "mote"), ("version", "1")];
        let (_, page) = sara.post_and_follow(&answer, &told).await;
        assert!(page.says("Sagt vid mötet. Sara Lind skrev in svaret"), "{}", page.words());
        let plan = amina.get("/plan").await;
        assert!(plan.says("Sagt vid mötet. Sara Lind skrev in svaret"), "{}", plan.words());
        assert!(amina.get("/").await.says("Sara Lind har skrivit in ett svar"));
        // The participant cannot say that it was said in another way.
        let other = format!("/plan/versioner/{}/svar", asked(&amina, "Annat").await);
        let odd = [("svar", "ja"), ("hur", "mote"), ("version", "1")];
        assert_eq!(amina.post_json(&other, &odd).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn versions_are_listed_read_again_and_compared() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let first = asked(&amina, "Jag vill baka").await;
        let unchanged = amina.post("/plan/versioner", &[]).await;
        assert_eq!(unchanged.status, 409);
        assert!(unchanged.says("Planen är som i den senaste versionen."), "{}", unchanged.words());
        let second = asked(&amina, "Jag vill laga mat").await;
        let list = amina.get("/plan/versioner").await;
        for words in
            ["Version 1", "Version 2", "Väntar på svar", "Amina Yusuf ändrade sina egna ord"]
        {
            assert!(list.says(words), "{words}: {}", list.words());
        }
        let compared = amina.get(&format!("/plan/versioner/{second}?med={first}")).await;
        for words in ["Ändrat", "från Jag vill baka", "till Jag vill laga mat"] {
            assert!(compared.says(words), "{words}: {}", compared.words());
        }
        // Whichever of the two is opened, it is told from the earlier to the later.
        let back = amina.get(&format!("/plan/versioner/{first}?med={second}")).await;
        assert!(back.says("från Jag vill baka till Jag vill laga mat"), "{}", back.words());
        let late = format!("/plan/versioner/{first}/svar");
        let late = amina.post_json(&late, &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "not_newest"));
        let json = amina.get_json("/plan/versioner").await.json();
        assert_eq!(text(&json, "/versions/1/words/purpose"), "Jag vill baka");
        let johan = portal.person("johan").await;
        assert_eq!(johan.get(&format!("/plan/versioner/{first}")).await.status, 404);
        let nour = portal.person("nour").await;
        assert_eq!(nour.post_json("/plan/versioner", &[]).await.status, 409, "nothing in it yet");
    })
    .await;
}

#[tokio::test]
async fn a_version_tells_colleagues_of_therapy_only_that_it_exists() {
    on_both(async |portal| {
        let (amina, of) = (portal.person("amina").await, of_amina(portal).await);
        let id = asked(&amina, "Jag vill baka").await;
        assert!(amina.get(&format!("/plan/versioner/{id}")).await.says("Moa Berg"));
        for handle in ["sara", "erik"] {
            let person = portal.person(handle).await;
            for path in [format!("{of}/versioner"), format!("{of}/versioner/{id}")] {
                let (page, json) = (person.get(&path).await, person.get_json(&path).await);
                assert_eq!((page.status, json.status), (200, 200), "{handle} {path}");
                assert!(!page.says("Moa Berg") && !json.body.contains("Moa Berg"), "{handle}");
            }
        }
        let erik = portal.person("erik").await;
        let answer = [("svar", "ja"), ("hur", "mote"), ("version", "1")];
        let door = format!("{of}/versioner/{id}/svar");
        assert_eq!(erik.post(&door, &answer).await.status, 404);
    })
    .await;
}
