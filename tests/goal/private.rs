//! A private goal or a draft never appears to staff: every page and file of theirs is opened and searched for planted words.

use std::collections::{BTreeMap, BTreeSet};

use tests::{Person, Portal, on_both, text};

use super::{goal_of, id_of, step_of};
use crate::access::{ROUTER, doors};

/// Stands in everything that is planted.
const PLANTED: &str = "Kanariefågel";
const STAFF: [&str; 7] = ["sara", "erik", "moa", "karin", "lena", "olle", "nils"];

/// Every address of the staff side: those of the router with ids of amina's put in, and all that lead on from there.
async fn opened(staff: &Person, ids: &[(&str, &str)]) -> BTreeMap<String, String> {
    let is_theirs = |access: &str| matches!(access, "Staff" | "Anyone");
    let mut waiting: Vec<String> = doors(ROUTER)
        .into_iter()
        .filter(|door| door.method == "GET" && is_theirs(&door.access))
        .filter(|door| !door.path.starts_with("/granska"))
        .map(|door| {
            let id = if door.path.contains("/moten/") { "booking" } else { "participant" };
            let path = door.path.replacen("{id}", &format!("{{{id}}}"), 1);
            ids.iter().fold(path, |path, (name, id)| path.replace(&format!("{{{name}}}"), id))
        })
        .collect();
    let (mut seen, mut pages) = (BTreeSet::new(), BTreeMap::new());
    while let Some(path) = waiting.pop() {
        // A calendar leads on for ever, and what is public is the same for all.
        let is_endless = path.contains("dag=") || path.starts_with("/assets");
        if is_endless || !path.starts_with('/') || !seen.insert(path.clone()) || seen.len() > 150 {
            continue;
        }
        let page = staff.get(&path).await;
        let json = staff.get_json(&path).await;
        waiting.extend(page.addresses("/"));
        let headers = format!("{:?} {:?}", page.headers(), json.headers());
        pages.insert(path, format!("{} {headers} {} {}", page.status, page.words(), json.body));
    }
    pages
}

/// Amina's private goal with something planted in everything, and its id.
async fn planted(portal: &Portal, amina: &Person) -> String {
    let goal = goal_of(amina, &format!("{PLANTED} mål")).await;
    let words = |what: &str| format!("{PLANTED} {what}");
    let think = [("varfor", words("varför")), ("hinder", words("hinder")), ("om", words("om"))];
    let rest = [("sa", words("så")), ("stod", words("stöd")), ("steg", words("steg"))];
    let all: Vec<_> =
        think.iter().chain(&rest).map(|(name, value)| (*name, value.as_str())).collect();
    let all = [&all[..], &[("version", "1")]].concat();
    assert_eq!(amina.post(&format!("{goal}/tank-vidare"), &all).await.status, 303);
    let step = step_of(amina, &goal, &words("steg till")).await;
    amina.post(&step, &[("lage", "klar"), ("version", "1")]).await;
    let note = words("anteckning");
    let how = [("niva", "en_bit"), ("anteckning", note.as_str())];
    assert_eq!(amina.post(&format!("{goal}/hur-gick-det"), &how).await.status, 303);
    let edit = format!("{goal}/andra");
    let draft = words("utkast");
    for place in ["/mal", edit.as_str()] {
        let fields = [("plats", place), ("mal", draft.as_str())];
        assert_eq!(amina.post("/utkast", &fields).await.status, 204);
    }
    assert!(portal.query("SELECT COUNT(*) FROM drafts").await >= 2);
    goal
}

#[tokio::test]
async fn no_page_and_no_count_of_staffs_tells_of_a_private_goal_or_a_draft() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let participant = portal.handle("amina").await;
        let booking = amina.get_json("/moten").await.json();
        let booking = text(&booking, "/coming/0/id").to_owned();
        let nobody = uuid::Uuid::new_v4().to_string();
        // Before there is any: an id of nothing stands for the goal's.
        let ids = |goal| {
            [
                ("goal", goal),
                ("proposal", nobody.as_str()),
                ("person", participant.as_str()),
                ("participant", participant.as_str()),
                ("booking", booking.as_str()),
            ]
        };
        let mut before = Vec::new();
        for handle in STAFF {
            before.push(opened(&portal.person(handle).await, &ids(&nobody)).await);
        }
        let goal = planted(portal, &amina).await;
        let goal_id = id_of(&goal).to_owned();
        for (handle, before) in STAFF.into_iter().zip(before) {
            let after = opened(&portal.person(handle).await, &ids(&goal_id)).await;
            assert!(after.len() > 15, "{handle} opened {} pages", after.len());
            for (path, page) in &after {
                assert!(!page.contains(PLANTED), "{handle} reads it on {path}");
                let elsewhere = path.replace(&goal_id, "");
                assert!(
                    elsewhere != *path || !page.contains(&goal_id),
                    "{handle} sees the goal's id on {path}"
                );
                if let Some(earlier) = before.get(&path.replace(&goal_id, &nobody)) {
                    assert_eq!(numbers(earlier), numbers(page), "{handle} counts it on {path}");
                }
            }
        }
        assert!(amina.get(&goal).await.says(&format!("{PLANTED} mål")), "she reads it herself");
    })
    .await;
}

/// The page without what differs between two showings of anything: keys, versions of files, the clock.
fn numbers(page: &str) -> Vec<&str> {
    let is_count = |word: &&str| word.len() < 4 && word.chars().all(|c| c.is_ascii_digit());
    page.split_whitespace().filter(is_count).collect()
}

#[tokio::test]
async fn what_was_shared_and_is_private_again_is_gone_from_the_desk() {
    on_both(async |portal| {
        let pair = super::proposal::Pair::new(portal, &format!("{PLANTED} mål")).await;
        let desk = format!("{}/mal/{}", pair.page, id_of(&pair.goal));
        let first = pair.sara.get(&desk).await;
        assert!(first.says(PLANTED) && first.says("Målet delades"), "{}", first.words());
        assert!(!first.says("Nytt sedan du var här"), "the first time");
        step_of(&pair.amina, &pair.goal, "Sjunga").await;
        let next = pair.sara.get(&desk).await;
        assert!(next.says("Nytt sedan du var här: 1"), "{}", next.words());
        assert!(next.says("Nytt Nytt steg: ”Sjunga”") && next.says("av Amina Yusuf"));
        assert!(pair.sara.get(&desk).await.says("Inget nytt sedan du var här."));
        let json = pair.sara.get_json(&desk).await.json();
        assert!(text(&json, "/events/0/what").contains("Sjunga"));
        let share = format!("{}/dela", pair.goal);
        let page = pair.amina.get(&share).await;
        assert!(page.says("Sara Lind har redan läst det som stod"), "{}", page.words());
        let (_, page) =
            pair.amina.post_and_follow(&share, &[("vem", "bara_jag"), ("version", "2")]).await;
        assert!(page.says("De läste målet medan det var delat"), "{}", page.words());
        assert!(page.says("Sara Lind, senast tisdag 24 november 2026"), "{}", page.words());
        assert_eq!(pair.sara.get(&desk).await.status, 404);
        step_of(&pair.amina, &pair.goal, "Vissla").await;
        let again = [("vem", "delat"), ("version", "3")];
        assert_eq!(pair.amina.post(&share, &again).await.status, 303);
        let page = pair.sara.get(&desk).await;
        assert!(!page.says("Nytt steg: ”Vissla”"), "what was done in private stays so");
        for handle in ["moa", "karin", "nils", "lena", "olle"] {
            assert_eq!(portal.person(handle).await.get(&desk).await.status, 404, "{handle}");
        }
        let archive = pair.amina.get(&format!("{}/handelser", pair.goal)).await;
        assert!(archive.says("Nytt steg: ”Vissla”") && archive.says("av Amina Yusuf"));
        let events = pair.amina.get_json(&format!("{}/handelser", pair.goal)).await.json();
        assert_eq!(events["events"].as_array().map(Vec::len), Some(6));
    })
    .await;
}
