//! Hours are between the participant and their case manager and SE handler; nobody else reads them.

use tests::on_both;

use super::{PRESS, TODAY, desk_of, events};

#[tokio::test]
async fn nobody_but_the_handlers_reads_or_confirms_them() {
    on_both(async |portal| {
        let desk = desk_of(portal, "amina").await;
        let day = format!("{desk}/2026-11-23");
        let before = (events(portal).await, portal.count("looks").await);
        for handle in ["moa", "karin", "lena", "olle", "nils", "johan"] {
            let person = portal.person(handle).await;
            for path in [&desk, &day, &format!("{desk}/overenskommelse")] {
                assert_eq!(person.get(path).await.status, 404, "{handle} {path}");
                assert_eq!(person.get_json(path).await.status, 404, "{handle} {path}");
            }
            let posts = [
                (format!("{desk}/bekrafta"), ("sett", "2026-11-23:1")),
                (format!("{day}/bekrafta"), ("version", "1")),
                (format!("{day}/ratta"), ("varfor", "x")),
                (format!("{day}/svar"), ("ord", "x")),
                (format!("{desk}/overenskommelse"), ("plats", "x")),
            ];
            for (path, field) in posts {
                assert_eq!(person.post(&path, &[field]).await.status, 404, "{handle} {path}");
            }
        }
        assert_eq!((events(portal).await, portal.count("looks").await), before);
        let moa = portal.person("moa").await;
        assert!(!moa.get("/personal").await.says("Timmar att bekräfta"));
        let plan = desk.replace("/timmar", "");
        assert!(
            moa.get(&plan).await.addresses(&desk).is_empty(),
            "the therapist sees no way there"
        );
        for handle in ["sara", "erik"] {
            let staff = portal.person(handle).await;
            assert_eq!(staff.get(&desk).await.status, 200, "{handle}");
            assert!(staff.get(&plan).await.addresses(&desk).contains(&desk), "{handle}");
        }
        portal.change("UPDATE assignments SET until_on = '2026-11-01'").await;
        let erik = portal.person("erik").await;
        assert_eq!(erik.get(&desk).await.status, 404, "the assignment is over");
        assert!(!erik.get("/personal").await.says("Timmar att bekräfta"));
    })
    .await;
}

#[tokio::test]
async fn a_participant_reaches_their_own_days_alone() {
    on_both(async |portal| {
        let (amina, johan) = (portal.person("amina").await, portal.person("johan").await);
        assert_eq!(amina.post(TODAY, &PRESS).await.status, 303);
        let undo = [("version", "1")];
        assert_eq!(johan.post(&format!("{TODAY}/angra"), &undo).await.status, 404);
        let words = [("ord", "Nej"), ("version", "3")];
        assert_eq!(johan.post("/timmar/2026-11-16/invand", &words).await.status, 404);
        let page = johan.get("/timmar").await;
        assert!(page.says("Café Björken") && !page.says("Café Tornet"), "{}", page.words());
        assert!(!page.says("Sparat."));
    })
    .await;
}
