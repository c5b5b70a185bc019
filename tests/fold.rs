//! Long lists: a first handful, more when asked for, remembered until the person leaves.

use tests::{Person, on_both};

const LIST: [(&str, &str); 3] = [("sida", "/mal"), ("lista", "tidigare"), ("visade", "5")];

async fn leave(person: &Person, door: &str) {
    assert_eq!(person.post(door, &[]).await.status, 303);
}

#[tokio::test]
async fn more_of_a_list_is_remembered_until_the_person_leaves() {
    on_both(async |portal| {
        for door in ["/logga-ut", "/lamna"] {
            let amina = portal.person("amina").await;
            let johan = portal.person("johan").await;
            let events = portal.count("events").await;
            let answer = amina.post("/visa-fler", &LIST).await;
            assert_eq!((answer.status, answer.header("location")), (303, "/mal#tidigare-5".into()));
            let shown = "SELECT CAST(SUM(shown) AS BIGINT) FROM folds";
            assert_eq!((portal.count("folds").await, portal.query(shown).await), (1, 15));
            // Twice by an impatient finger, and from an older tab.
            assert_eq!(amina.post("/visa-fler", &LIST).await.status, 303);
            let older = [LIST[0], LIST[1], ("visade", "0")];
            assert_eq!(amina.post_json("/visa-fler", &older).await.status, 200);
            assert_eq!((portal.count("folds").await, portal.query(shown).await), (1, 15));
            assert_eq!(portal.count("events").await, events, "looking at more changes nothing");
            leave(&johan, door).await;
            assert_eq!(portal.count("folds").await, 1);
            leave(&amina, door).await;
            assert_eq!(portal.count("folds").await, 0, "{door}");
        }
    })
    .await;
}

#[tokio::test]
async fn more_of_what_is_no_list_of_ours_is_refused() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let long = format!("/{}", "a".repeat(120));
        for (name, value) in [
            ("sida", "//ond.example"),
            ("sida", "https://ond.example"),
            ("sida", "/mal#x"),
            ("sida", ""),
            ("sida", &long),
            ("lista", ""),
            ("lista", "Tidigare"),
            ("lista", "a\"b"),
            ("visade", ""),
            ("visade", "-1"),
            ("visade", "många"),
            ("visade", "99999999999999999999"),
            ("annat", "x"),
        ] {
            let mut fields: Vec<_> = LIST.into_iter().filter(|(other, _)| *other != name).collect();
            fields.push((name, value));
            assert_eq!(amina.post("/visa-fler", &fields).await.status, 422, "{name}={value}");
        }
        assert_eq!(portal.count("folds").await, 0);
        for number in 0..40 {
            let list = format!("lista-{}", "x".repeat(number % 20));
            let page = format!("/mal/{number}");
            let fields = [("sida", page.as_str()), ("lista", list.as_str()), ("visade", "5")];
            assert_eq!(amina.post("/visa-fler", &fields).await.status, 303);
        }
        assert_eq!(portal.count("folds").await, 30, "the latest thirty are enough");
    })
    .await;
}
