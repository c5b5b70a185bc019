//! A form sent once more with other words under the same key: the page comes back with the words and a fresh key.

use tests::{Answer, on_both, text};

use super::{ask, door};

/// 422 with what to do, everything typed, a key that can be used, and a link that leads to the words.
fn comes_back(page: &Answer, typed: &[(&str, &str)]) {
    assert_eq!(page.status, 422, "{}", page.words());
    assert!(page.says("Det här är redan skickat en gång med andra svar."), "{}", page.words());
    for (_, words) in typed {
        assert!(page.body.contains(words), "{words}");
    }
    assert!(page.body.contains("href=\"#f-nyckel\"") && page.body.contains("id=\"f-nyckel\""));
    assert_ne!(page.field("nyckel").as_deref(), Some("samma"), "a fresh key");
}

#[tokio::test]
async fn a_used_key_loses_no_words_at_any_door_of_meetings() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let key = ("nyckel", "samma");
        let off = "/personal/tider/ledigt";
        assert_eq!(sara.post(off, &[("fran_dag", "2026-12-28"), key]).await.status, 303);
        let later = [("fran_dag", "2026-12-30")];
        comes_back(&sara.post(off, &[later[0], key]).await, &later);
        let id = ask(&amina, "Sara Lind", 0, "x").await;
        let no = [("svar", "avboj"), ("meddelande", "Jag är på kurs då")];
        comes_back(&sara.post(&door(&id), &[no[0], no[1], key]).await, &no[1..]);
        let hours = [("man1_fran", "7.15"), ("version", "1"), key];
        comes_back(&sara.post("/personal/tider", &hours).await, &hours[..1]);
        let json = sara.post_json(&door(&id), &[no[0], no[1], key]).await;
        assert_eq!((json.status, text(&json.json(), "/errors/0/code")), (422, "key_reused"));
        // The participant's doors.
        let (sara_id, times) = super::free(&amina, "Sara Lind").await;
        let wish = [("med", sara_id.as_str()), ("tid", times[3].as_str()), ("satt", "telefon")];
        let mut first = wish.to_vec();
        first.push(key);
        assert_eq!(amina.post("/moten", &first).await.status, 303);
        let mut other = first.clone();
        other.push(("arende", "Något annat"));
        comes_back(&amina.post("/moten", &other).await, &[("arende", "Något annat")]);
        let why = [("skal", "Jag är sjuk"), key];
        comes_back(&amina.post(&format!("/moten/{id}/avboka"), &why).await, &why[..1]);
    })
    .await;
}
