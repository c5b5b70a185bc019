//! What the doors of proposals refuse, and whom: a clear answer, and nothing changed.

use tests::{Answer, on_both};

use super::super::{code, id_of};
use super::{Pair, everything};

#[tokio::test]
async fn bad_input_is_shown_again_with_what_to_do() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door = pair.step("Ringa kaféet").await;
        let before = everything(portal).await;
        let (long, longer) = ("å".repeat(151), "å".repeat(2_001));
        let mend = |answer: &Answer| code(answer);
        for (fields, wanted) in [
            (vec![("steg", " ")], "missing"),
            (vec![("steg", long.as_str())], "too_long"),
            (vec![("steg", "Gå"), ("dag", "i går")], "not_a_date"),
            (vec![("steg", "Gå"), ("dag", "2026-11-23")], "past"),
            (vec![("steg", "Gå"), ("varfor", longer.as_str())], "too_long"),
        ] {
            let answer = pair.sara.post_json(&pair.door("steg"), &fields).await;
            assert_eq!(mend(&answer), (422, wanted.to_owned()), "{}", answer.body);
            let page = pair.sara.post(&pair.door("steg"), &fields).await;
            assert_eq!(page.status, 422);
            assert!(page.body.contains("<title>Fel: "));
        }
        let same = [("mal", "Jobba i ett kafé"), ("version", "2")];
        assert_eq!(code(&pair.sara.post_json(&pair.door("ord"), &same).await).1, "not_a_choice");
        let none = [("mal", "Jobba")];
        assert_eq!(code(&pair.sara.post_json(&pair.door("ord"), &none).await).1, "missing");
        for (fields, wanted) in [
            (vec![("version", "1")], "missing"),
            (vec![("svar", "kanske"), ("version", "1")], "not_a_choice"),
            (vec![("svar", "ja"), ("steg", ""), ("version", "1")], "missing"),
            (vec![("svar", "ja"), ("dag", "2026-13-01"), ("version", "1")], "not_a_date"),
            (vec![("svar", "nej"), ("ord", longer.as_str()), ("version", "1")], "too_long"),
            (vec![("svar", "nej")], "missing"),
        ] {
            let answer = pair.amina.post_json(&door, &fields).await;
            assert_eq!(mend(&answer), (422, wanted.to_owned()), "{}", answer.body);
            assert_eq!(pair.amina.post(&door, &fields).await.status, 422);
        }
        let kept = [("svar", "ja"), ("steg", &long), ("ord", "Hej"), ("version", "1")];
        let page = pair.amina.post(&door, &kept).await;
        assert!(
            page.body.contains(&format!("{long}</textarea>"))
                && page.body.contains("Hej</textarea>")
        );
        let unknown = [("svar", "ja"), ("version", "1"), ("x", "y")];
        assert_eq!(pair.amina.post_json(&door, &unknown).await.status, 422);
        assert_eq!(everything(portal).await, before);
        for number in 1..20 {
            pair.step(&format!("Steg {number}")).await;
        }
        let crowded = pair.sara.post_json(&pair.door("steg"), &[("steg", "Ett till")]).await;
        assert_eq!(code(&crowded), (422, "too_many".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn nobody_but_those_who_read_shared_goals_proposes_and_a_private_goal_is_missing() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door = pair.step("Ringa kaféet").await;
        let before = everything(portal).await;
        for handle in ["moa", "nils", "karin", "lena", "olle"] {
            let other = portal.person(handle).await;
            let new = format!("{}/mal/nytt", pair.page);
            for path in [pair.door("steg"), pair.door("ord"), new] {
                assert_eq!(other.get(&path).await.status, 404, "{handle} {path}");
                let fields = [("steg", "x"), ("mal", "x"), ("version", "2")];
                assert_eq!(other.post(&path, &fields).await.status, 404, "{handle} {path}");
            }
        }
        let johan = portal.person("johan").await;
        assert_eq!(johan.get(&door).await.status, 404);
        assert_eq!(johan.post(&door, &[("svar", "ja"), ("version", "1")]).await.status, 404);
        assert_eq!(everything(portal).await, before);
        let erik = portal.person("erik").await;
        assert_eq!(erik.get(&pair.door("steg")).await.status, 200);
        let private = [("vem", "bara_jag"), ("version", "2")];
        assert_eq!(pair.amina.post(&format!("{}/dela", pair.goal), &private).await.status, 303);
        let before = everything(portal).await;
        assert_eq!(pair.sara.get(&pair.door("steg")).await.status, 404);
        assert_eq!(pair.sara.post(&pair.door("steg"), &[("steg", "x")]).await.status, 404);
        let back = format!("{}/mal/forslag/{}/ta-tillbaka", pair.page, id_of(&door));
        assert_eq!(pair.sara.post(&back, &[("version", "1")]).await.status, 404);
        assert!(!pair.sara.get(&pair.page).await.says("Ringa kaféet"), "private, and all about it");
        assert_eq!(everything(portal).await, before);
        let yes = [("svar", "ja"), ("ord", "Tack"), ("version", "1")];
        assert_eq!(pair.amina.post(&door, &yes).await.status, 303, "hers to take all the same");
        assert!(!pair.sara.get("/personal").await.says("sa ja till ett förslag"), "nobody is told");
        assert!(!pair.sara.get(&pair.page).await.says("Tack"));
    })
    .await;
}
