//! What is typed and not sent: kept from one tab at a time, and never shown with more than its words.

#![expect(clippy::expect_used, reason = "a test that cannot go on says so")]

use std::time::Duration;

use tests::{Person, Portal, on_both};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

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

/// A post of which half has arrived when the person leaves: the rest comes after.
async fn half_sent(portal: &Portal, cookie: &str, path: &str, body: &str) -> TcpStream {
    let host = portal.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).await.expect("the portal answers");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\naccept: text/html\r\n\
         connection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{}",
        body.len(),
        body.split_at(1).0,
    );
    stream.write_all(head.as_bytes()).await.expect("half a post");
    stream
}

/// A session of Amina's, as the line its browser sends.
async fn cookie_of_amina(portal: &Portal) -> String {
    let answer = portal.stranger().post("/demo/logga-in", &[("person", "amina")]).await;
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn what_was_on_its_way_when_its_person_left_is_not_kept() {
    on_both(async |portal| {
        for (path, body, status) in [
            ("/utkast", "plats=%2Fmal&mal=Bygga", "303"),
            ("/mal", "mal=&varfor=Sol", "422"),
            ("/moten/boka/satt", "satt=telefon&arende=Praktiken", "303"),
        ] {
            let cookie = cookie_of_amina(portal).await;
            let mut post = half_sent(portal, &cookie, path, body).await;
            // Time for the guard to let the post in.
            tokio::time::sleep(Duration::from_millis(100)).await;
            let leave = portal.stranger().request("POST", "/lamna").header("cookie", &cookie);
            assert_eq!(Person::send(leave).await.status, 303);
            post.write_all(body.split_at(1).1.as_bytes()).await.expect("the rest");
            let mut answer = String::new();
            post.read_to_string(&mut answer).await.expect("an answer");
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {answer}");
            assert_eq!(portal.count("drafts").await, 0, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_close_typing_and_leaving_come_nothing_is_left() {
    on_both(async |portal| {
        for round in 0..40 {
            let cookie = cookie_of_amina(portal).await;
            let post = |path: &'static str, fields: &'static [(&str, &str)]| {
                let request = portal.stranger().request("POST", path).header("cookie", &cookie);
                tokio::spawn(Person::send(request.form(fields)))
            };
            let mut posts: Vec<_> = (0..6)
                .map(|_| post("/utkast", &[("plats", "/mal"), ("mal", "Bygga en båt")]))
                .collect();
            let way = if round % 2 == 0 { "/lamna" } else { "/logga-ut" };
            posts.insert(round % 7, post(way, &[]));
            for one in posts {
                let status = one.await.expect("an answer").status;
                assert!(matches!(status, 204 | 303), "{status}");
            }
            assert_eq!(portal.count("sessions").await, 0);
            assert_eq!(portal.count("drafts").await, 0, "round {round}");
        }
    })
    .await;
}
