//! What is typed and not sent: kept from one tab at a time, and never shown with more than its words.

use tests::on_both;

/// A day later than any page of these stories is shown.
const LATER: &str = "1795593600000000";

#[tokio::test]
async fn of_two_tabs_the_one_that_began_keeps_the_draft() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let page = amina.get("/mal/nytt").await;
        let showing = |page: &tests::Answer| {
            let (_, rest) = page.body.split_once("data-words-stamp=\"").expect("a stamp");
            rest.split_once('"').expect("its end").0.to_owned()
        };
        let (one, other) = (showing(&page), showing(&amina.get("/mal/nytt").await));
        assert_ne!(one, other);
        let keep = async |showing: &str, words: &str| {
            let fields = [("plats", "/mal"), ("mal", words), ("visning", showing)];
            amina.post_json("/utkast", &fields).await
        };
        assert_eq!(keep(&one, "Bygga en båt").await.status, 204);
        let refused = keep(&other, "Sälja båten").await;
        assert_eq!(refused.status, 409);
        assert_eq!(refused.json()["error"], "elsewhere");
        // The same words are no quarrel, and the first goes on as before.
        assert_eq!(keep(&one, "Bygga en stor båt").await.status, 204);
        assert_eq!(keep(&other, "Bygga en stor båt").await.status, 204);
        assert_eq!(keep(&one, "Bygga en liten båt").await.status, 409);

        let page = amina.get("/mal/nytt").await;
        assert!(page.says("Bygga en stor båt") && !page.body.contains("name=\"visning\""));
        // Who opens the page anew has seen what was kept, and writes on.
        assert_eq!(keep(&showing(&page), "Bygga en mast").await.status, 204);
        assert_eq!(keep(LATER, "Bygga ett roder").await.status, 204);
        // Programs that do not say which showing keep the last.
        let fields = [("plats", "/mal"), ("mal", "Segla")];
        assert_eq!(amina.post_json("/utkast", &fields).await.status, 204);
        assert_eq!(portal.count("drafts").await, 1);
    })
    .await;
}

#[tokio::test]
async fn too_much_text_is_told_in_words_that_fit_where_one_stands() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let long = "å".repeat(40_000);
        let answer = amina.post_json("/mal", &[("mal", &long)]).await;
        assert_eq!(answer.status, 413);
        let said = answer.json()["errors"][0]["message"].as_str().unwrap_or_default().to_owned();
        assert!(said.contains("Det du skrev finns kvar"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_mended_in_a_booking_comes_with_the_answers_it_stands_in() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let list = amina.get_json("/moten/boka").await.json();
        let (staff, start) = (&list["handlers"][0]["id"], &list["slots"][0]["start"]);
        let (staff, start) = (staff.as_str().expect("an id"), start.as_str().expect("a time"));
        let fields = [("med", staff), ("tid", start), ("satt", "duva"), ("arende", "Praktiken")];
        let answer = amina.post_json("/moten", &fields).await;
        assert_eq!(answer.status, 422);
        let part = answer.json()["part"].as_str().unwrap_or_default().to_owned();
        assert!(part.contains("data-errors") && part.contains("Praktiken"), "{part}");
    })
    .await;
}
