//! What the island of times gets when it asks: fresh parts, one sentence to say, and where to go.

use tests::{on_both, text};

use super::{ask, offered};

#[tokio::test]
async fn the_island_gets_more_times_as_a_part() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        amina.post_json("/moten/boka", &[("med", &sara)]).await;
        let answer = amina.post_json("/moten/boka/tid", &[("visa", "fler")]).await.json();
        assert!(text(&answer, "/said").ends_with("tider till visas."), "{answer}");
        let part = text(&answer, "/part");
        assert!(part.contains(&times[0]) && part.contains("data-new"));
        assert!(!part.contains("<html"));
    })
    .await;
}

#[tokio::test]
async fn the_island_sees_a_taken_time_marked_and_three_others_in_place() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        let (sara, times) = offered(&amina, "Sara").await;
        let (_, of_johan) = offered(&johan, "Sara").await;
        let wished = times.iter().find(|start| of_johan.contains(start)).unwrap();
        amina.post_json("/moten/boka", &[("med", &sara)]).await;
        assert_eq!(ask(&johan, &sara, wished).await.status, 201);
        let answer = amina.post_json("/moten/boka/tid", &[("tid", wished)]).await;
        assert_eq!(answer.status, 409);
        let answer = answer.json();
        let message = "Tiden hann bli bokad. Här är tre andra tider nära den.";
        assert_eq!((text(&answer, "/message"), text(&answer, "/said")), (message, message));
        let part = text(&answer, "/part");
        assert!(part.contains("Hann bli bokad") && part.contains("id=\"nara-2\""));
        let chosen =
            amina.post_json("/moten/boka/tid", &[("tid", text(&answer, "/nearest/0/start"))]).await;
        assert_eq!((chosen.status, text(&chosen.json(), "/location")), (200, "/moten/boka/satt"));
    })
    .await;
}

#[tokio::test]
async fn choosing_nothing_says_what_to_do_in_place() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, _) = offered(&amina, "Sara").await;
        amina.post_json("/moten/boka", &[("med", &sara)]).await;
        let answer = amina.post_json("/moten/boka/tid", &[]).await;
        let json = answer.json();
        assert_eq!((answer.status, text(&json, "/errors/0/code")), (422, "missing"));
        assert!(text(&json, "/part").contains("Välj en tid."));
    })
    .await;
}

#[tokio::test]
async fn a_program_gets_the_meeting_it_asked_for() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let answer = ask(&amina, &sara, &times[0]).await;
        assert_eq!(answer.status, 201);
        let json = answer.json();
        assert_eq!(text(&json, "/state"), "requested");
        assert_eq!(text(&json, "/start"), times[0]);
        assert!(text(&json, "/when").contains("(45 minuter)"));
        assert_eq!(answer.header("location"), text(&json, "/href"));
        let again = amina.get_json(text(&json, "/href")).await.json();
        assert_eq!(again["id"], json["id"]);
        let list = amina.get_json("/moten").await.json();
        let ids: Vec<_> = list["coming"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
        assert!(ids.contains(&&json["id"]) && !list["earlier"].as_array().unwrap().is_empty());
    })
    .await;
}
