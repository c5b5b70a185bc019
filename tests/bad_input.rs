//! Bad input at the door of every form: a clear answer with a fixed code, and nothing changed.

use tests::{Answer, Person, on_both, text};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn bytes_that_are_not_text_are_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let answer = amina.post_bytes("/utkast", FORM, b"plats=/mal&mal=%FF%FE".to_vec()).await;
        assert_eq!(answer.status, 400);
        assert_eq!(portal.count("drafts").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_body_over_64_kibibytes_is_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let body = [b"plats=/mal&mal=".to_vec(), vec![b'a'; 65 * 1024]].concat();
        let answer = amina.post_bytes("/utkast", FORM, body).await;
        assert_eq!(answer.status, 413);
        assert!(!answer.body.contains("aaaa"));
    })
    .await;
}

#[tokio::test]
async fn a_file_upload_is_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let answer =
            amina.post_bytes("/utkast", "multipart/form-data; boundary=x", b"--x--".to_vec()).await;
        assert_eq!(answer.status, 415);
    })
    .await;
}

#[tokio::test]
async fn control_characters_and_oversized_fields_are_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let answer = amina.post_json("/utkast", &[("plats", "/mal"), ("mal", "a\0b")]).await;
        assert_eq!(
            (answer.status, text(&answer.json(), "/errors/0/code")),
            (422, "control_character")
        );
        let long = "a".repeat(9 * 1024);
        let answer = amina.post_json("/mal", &[("mal", &long)]).await;
        assert_eq!((answer.status, text(&answer.json(), "/errors/0/code")), (422, "too_long"));
        let page = amina.post("/mal", &[("mal", &long)]).await;
        assert!(page.status == 422 && page.body.contains(&long), "nothing typed is lost");
        let somewhere = amina.post_json("/utkast", &[("plats", "//mal/x/dela"), ("a", "b")]).await;
        assert_eq!(somewhere.status, 422);
        assert_eq!(portal.query("SELECT COUNT(*) FROM goals WHERE words LIKE 'aaaa%'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_field_the_form_does_not_have_is_refused() {
    on_both(async |portal| {
        let someone = portal.stranger();
        let answer = someone
            .post_json("/sprak", &[("sprak", "sv"), ("tillbaka", "/"), ("admin", "1")])
            .await;
        assert_eq!((answer.status, text(&answer.json(), "/errors/0/code")), (422, "unknown_field"));
    })
    .await;
}

#[tokio::test]
async fn a_wrong_method_gets_a_page_in_words() {
    on_both(async |portal| {
        let answer = Person::send(portal.stranger().request("DELETE", "/logga-in")).await;
        assert_eq!(answer.status, 405);
        assert!(answer.body.contains("<h1"), "{}", answer.body);
    })
    .await;
}

#[tokio::test]
async fn a_post_from_another_site_is_refused_in_words() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        for (name, value) in [("origin", "https://ond.example"), ("sec-fetch-site", "cross-site")] {
            let request = amina.request("POST", "/logga-ut").header(name, value);
            let answer = Person::send(request).await;
            assert_eq!(answer.status, 403, "{name}");
            assert!(answer.body.contains("<h1"), "{}", answer.body);
            assert!(answer.says("Lämna sidan snabbt"), "the way out is on every signed-in page");
        }
        assert_eq!(portal.count("sessions").await, 1);
    })
    .await;
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        for answer in
            [amina.get("/").await, amina.get("/finns-inte").await, amina.get("/healthz").await]
        {
            protects(&answer);
        }
    })
    .await;
}

fn protects(answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"));
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("referrer-policy"), "same-origin");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(
        !answer.body.contains("style=\"") && !answer.body.contains("<style"),
        "no inline style"
    );
}
