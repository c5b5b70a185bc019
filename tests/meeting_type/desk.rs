//! Those who look after the kinds of meetings: what they change holds for new meetings, and nobody else gets in.

use serde_json::Value;
use tests::{Answer, Person, on_both, text};

use super::{kind, told};
use crate::booking::offered;

const LIST: &str = "/personal/motestyper";

/// A whole form of an ordinary kind.
pub fn fields(name: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("namn", name),
        ("kalendertitel", "Möte"),
        ("langd", "30"),
        ("fore", "0"),
        ("efter", "0"),
        ("varsel", "0"),
        ("telefon", "ja"),
        ("besok", "ja"),
        ("svar", "direkt"),
        ("deltagare_bokar", "ja"),
        ("flytta_senast", "0"),
        ("avboka_senast", "0"),
        ("tolk_procent", "150"),
        ("oppen", "ja"),
    ]
}

fn with<'f>(
    fields: &[(&'static str, &'f str)],
    name: &'static str,
    value: &'f str,
) -> Vec<(&'static str, &'f str)> {
    let mut fields: Vec<_> = fields.iter().copied().filter(|(other, _)| *other != name).collect();
    fields.push((name, value));
    fields
}

/// The page of a kind, by its name.
async fn page_of(person: &Person, name: &str) -> String {
    let list = person.get_json(LIST).await.json();
    let kinds = list["types"].as_array().unwrap();
    let is_named = |kind: &&Value| text(kind, "/fields/namn") == name;
    text(kinds.iter().find(is_named).unwrap(), "/href").to_owned()
}

fn errors(answer: &Answer) -> Vec<String> {
    let json = answer.json();
    let errors = json["errors"].as_array().unwrap().iter();
    errors.map(|error| text(error, "/field").to_owned()).collect()
}

#[tokio::test]
async fn lena_makes_a_kind_and_amina_books_it_at_once() {
    on_both(async |portal| {
        let (lena, amina) = (portal.person("lena").await, portal.person("amina").await);
        let (to, list) = lena.post_and_follow(LIST, &fields("Uppföljning")).await;
        assert_eq!(to, LIST);
        assert!(list.says("Mötestypen är sparad.") && list.says("Uppföljning"));
        let (sara, _) = offered(&amina, "Sara").await;
        let typ = kind(&amina, "Uppföljning").await;
        let free = super::times(&amina, &format!("/moten/boka?med={sara}&typ={typ}")).await;
        assert!(free.iter().all(|(_, minutes)| *minutes == 30));
        let asked =
            [("med", sara.as_str()), ("typ", &typ), ("tid", &free[0].0), ("satt", "telefon")];
        let meeting = amina.post_json("/moten", &asked).await;
        assert_eq!((meeting.status, text(&meeting.json(), "/state")), (201, "booked"));

        // Closed: not to be chosen any more, and the meeting there is stays as it was.
        let page = page_of(&lena, "Uppföljning").await;
        let closed: Vec<_> =
            fields("Uppföljning").into_iter().filter(|(n, _)| *n != "oppen").collect();
        let (_, list) = lena.post_and_follow(&page, &with(&closed, "version", "1")).await;
        assert!(list.says("Går inte att välja"));
        assert!(!amina.get("/moten/boka").await.says("Uppföljning"));
        assert!(amina.get(text(&meeting.json(), "/href")).await.says("Uppföljning"));
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_is_typed_wrong_says_what_to_mend_and_changes_nothing() {
    on_both(async |portal| {
        let olle = portal.person("olle").await;
        let before = (portal.count("meeting_types").await, portal.count("events").await);
        assert_eq!(
            errors(&olle.post_json(LIST, &[("namn", "X")]).await)[..3],
            ["besok", "svar", "deltagare_bokar"]
        );
        let whole = fields("Uppföljning");
        for (name, value, code) in [
            ("namn", " ", "missing"),
            ("langd", "0", "not_a_number"),
            ("langd", "en timme", "not_a_number"),
            ("tolk_procent", "301", "not_a_number"),
            ("avboka_senast", "-1", "not_a_number"),
            ("svar", "kanske", "not_a_choice"),
        ] {
            let answer = olle.post_json(LIST, &with(&whole, name, value)).await;
            assert_eq!(told(&answer), (422, name.to_owned(), code.to_owned()));
            let page = olle.post(LIST, &with(&whole, name, value)).await;
            assert!(page.status == 422 && page.says("En sak att ändra"), "{}", page.words());
            assert_eq!(page.field("kalendertitel").as_deref(), Some("Möte"), "typed words stay");
        }
        let unknown = olle.post_json(LIST, &with(&whole, "farg", "blå")).await;
        assert_eq!((unknown.status, told(&unknown).2), (422, "unknown_field".to_owned()));
        let after = (portal.count("meeting_types").await, portal.count("events").await);
        assert_eq!(before, after);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_a_kind_the_second_sees_both_and_a_repeat_counts_once() {
    on_both(async |portal| {
        let (lena, olle) = (portal.person("lena").await, portal.person("olle").await);
        let page = page_of(&lena, "Samtal").await;
        let lenas = with(&with(&fields("Samtal hos oss"), "version", "1"), "nyckel", "samma");
        assert_eq!(lena.post(&page, &lenas).await.status, 303);
        assert_eq!(lena.post(&page, &lenas).await.status, 303, "the first answer again");
        let olles = with(&fields("Vanligt samtal"), "version", "1");
        let stale = olle.post(&page, &olles).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Samtal hos oss") && stale.says("Någon annan har sparat mötestypen"));
        assert_eq!(stale.field("namn").as_deref(), Some("Vanligt samtal"));
        let json = olle.post_json(&page, &olles).await.json();
        assert_eq!(text(&json, "/theirs/fields/namn"), "Samtal hos oss");
        let seen = stale.field("version").unwrap();
        let again = with(&fields("Vanligt samtal"), "version", &seen);
        assert_eq!(olle.post(&page, &again).await.status, 303);
        let versions = "SELECT MAX(version) FROM meeting_types";
        assert_eq!(portal.query(versions).await, 3);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_gets_in_and_another_sub_projects_kinds_do_not_exist() {
    on_both(async |portal| {
        let (lena, sara) = (portal.person("lena").await, portal.person("sara").await);
        let page = page_of(&lena, "Samtal").await;
        let before = portal.count("meeting_types").await;
        for path in [LIST, "/personal/motestyper/ny", &page] {
            assert_eq!(sara.get(path).await.status, 404);
        }
        assert_eq!(sara.post(LIST, &fields("Mitt")).await.status, 404);
        portal.change("UPDATE people SET sub_project = 'SUVS' WHERE handle = 'lena'").await;
        assert_eq!(lena.get(&page).await.status, 404);
        let change = with(&fields("Mitt"), "version", "1");
        assert_eq!(lena.post(&page, &change).await.status, 404);
        assert!(lena.get(LIST).await.says("Det finns inga mötestyper än."));
        assert_eq!(portal.count("meeting_types").await, before);
    })
    .await;
}
