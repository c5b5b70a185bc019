//! The week: what somebody has said they would do, ticked there, by plain form and in place.

use tests::{on_both, text};

use super::{goal_of, id_of};

#[tokio::test]
async fn nour_sees_her_week_and_ticks_a_step_there() {
    on_both(async |portal| {
        let nour = portal.person("nour").await;
        assert!(nour.get("/mal/veckan").await.says("Här ser du stegen som har en dag"));
        let goal = goal_of(&nour, "Sova gott").await;
        for (words, day) in [("Lägga mig", "2026-11-26"), ("Läsa", ""), ("Vila", "2026-12-01")] {
            nour.post(&format!("{goal}/steg"), &[("steg", words), ("dag", day)]).await;
        }
        let page = nour.get("/mal/veckan").await;
        for words in ["måndag 23 november", "tisdag 24 november i dag", "Utan dag Läsa"] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        assert!(page.says("torsdag 26 november Lägga mig"), "{}", page.words());
        assert!(!page.says("Vila"), "another week");
        let json = nour.get_json("/mal/veckan").await.json();
        assert_eq!(text(&json, "/days/3/steps/0/words"), "Lägga mig");
        let step = format!("{goal}/steg/{}", text(&json, "/days/3/steps/0/id"));
        let tick = [("lage", "klar"), ("fran", "veckan"), ("version", "1")];
        let (there, page) = nour.post_and_follow(&step, &tick).await;
        assert_eq!(there, format!("/mal/veckan#rad-{}", id_of(&step)));
        assert!(page.says("Bra jobbat") && page.says("Lägga mig Klar"), "{}", page.words());
        let stale = nour.post_json(&step, &tick).await;
        assert_eq!((stale.status, text(&stale.json(), "/error")), (409, "stale"));
        assert!(text(&stale.json(), "/part").contains("p-week"), "the week, with what stands");
        let page = nour.post(&step, &tick).await;
        assert!(page.status == 409 && page.says("Min vecka"), "{}", page.words());
        let back = [("lage", "inte_paborjad"), ("fran", "veckan"), ("version", "2")];
        let done = nour.post_json(&step, &back).await;
        assert_eq!(done.status, 200);
        assert!(text(&done.json(), "/part").contains("Lägga mig"));
        let bad = [("lage", "?"), ("fran", "veckan"), ("version", "3")];
        assert_eq!(nour.post(&step, &bad).await.status, 422);
        portal.set_clock("2026-11-30T08:00:00+01:00").await;
        nour.sign_in("nour").await;
        let page = nour.get("/mal/veckan").await;
        assert!(page.says("Från tidigare Lägga mig"), "{}", page.words());
        assert!(!portal.person("johan").await.get("/mal/veckan").await.says("Lägga mig"));
    })
    .await;
}
