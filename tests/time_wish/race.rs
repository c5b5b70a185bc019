//! Two at once: one counts, the other is told how it stands now.

use tests::{on_both, text};

use super::{desk, standing, told, wished};
use crate::booking::ask;
use crate::booking::race::live_overlaps;

#[tokio::test]
async fn a_time_that_johan_took_meanwhile_is_refused_with_three_near_it() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let johan = portal.person("johan").await;
        let wish = wished(&amina, "Sara", &[]).await;
        let page = sara.get_json(&desk(&wish)).await.json();
        let start = text(&page, "/inside/0/start").to_owned();
        assert_eq!(ask(&johan, text(&page, "/handler"), &start).await.status, 201);
        let before = told(portal).await;
        let fields = [
            ("svar", "foresla"),
            ("tid", start.as_str()),
            ("meddelande", "Passar det?"),
            ("version", "1"),
        ];
        let door = format!("{}/svar", desk(&wish));
        let answer = sara.post_json(&door, &fields).await;
        assert_eq!((answer.status, text(&answer.json(), "/error")), (409, "slot_taken"));
        assert_eq!(answer.json()["nearest"].as_array().unwrap().len(), 3);
        let page = sara.post(&door, &fields).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Tiden hann bli upptagen.") && page.says("Passar det?"));
        assert_eq!(told(portal).await, before);
        assert_eq!(standing(&amina.get_json(&wish).await.json()), "waiting");
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_and_of_an_answer_and_a_withdrawal_one_counts() {
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let again = portal.person("sara").await;
        let wish = wished(&amina, "Sara", &[]).await;
        let page = sara.get_json(&desk(&wish)).await.json();
        let door = format!("{}/svar", desk(&wish));
        let start = |at: &str| text(&page, &format!("/inside/{at}/start")).to_owned();
        let (one, other) = (start("0"), start("1"));
        let (one, other) = (
            [("svar", "foresla"), ("tid", one.as_str()), ("version", "1")],
            [("svar", "foresla"), ("tid", other.as_str()), ("version", "1")],
        );
        let (first, second) =
            tokio::join!(sara.post_json(&door, &one), again.post_json(&door, &other));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409], "{} {}", first.body, second.body);
        let held = "SELECT COUNT(*) FROM bookings b JOIN time_wishes w ON w.booking = b.id
            WHERE b.state = 'proposed'";
        assert_eq!(portal.query(held).await, 1);

        let erik = portal.person("erik").await;
        let wish = wished(&amina, "Erik", &[]).await;
        let page = erik.get_json(&desk(&wish)).await.json();
        let start = text(&page, "/inside/0/start");
        let answer = [("svar", "foresla"), ("tid", start), ("version", "1")];
        let (door, back) = (format!("{}/svar", desk(&wish)), format!("{wish}/ta-tillbaka"));
        let (answered, withdrawn) = tokio::join!(
            erik.post_json(&door, &answer),
            amina.post_json(&back, &[("version", "1")])
        );
        let mut statuses = [answered.status, withdrawn.status];
        statuses.sort_unstable();
        assert!(statuses == [201, 409] || statuses == [200, 409], "{statuses:?}");
        assert_eq!(live_overlaps(portal).await, 0);
    })
    .await;
}
