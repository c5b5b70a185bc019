//! Who sees whom: by role and active assignment, every look logged once, private goals never.

use tests::{Portal, on_both};

use super::{ask, door};

/// Words that only their owner may ever read.
const PLANTED: &str = "Viska till ingen alls";

async fn looks(portal: &Portal) -> i64 {
    portal.count("looks").await
}

/// The page of a participant, as a member of staff finds it in their list.
async fn page_of(portal: &Portal, name: &str) -> String {
    let sara = portal.person("sara").await;
    let list = sara.get("/personal/deltagare").await;
    let rows: Vec<_> = list.body.split("<li").collect();
    let row = rows.iter().find(|row| row.contains(name)).expect("in the list");
    let (_, rest) = row.split_once("href=\"").expect("a link");
    rest.split('"').next().expect("an address").to_owned()
}

#[tokio::test]
async fn my_participants_are_those_with_an_active_assignment_and_each_is_one_look() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let before = looks(portal).await;
        let page = sara.get("/personal/deltagare").await;
        for name in ["Amina Yusuf", "Johan Nyström", "Nour Haddad"] {
            assert!(page.says(name), "{}", page.words());
        }
        assert_eq!(looks(portal).await - before, 3);
        let erik = portal.person("erik").await.get("/personal/deltagare").await;
        assert!(erik.says("Amina Yusuf") && !erik.says("Nour Haddad"));
        let nils = portal.person("nils").await.get("/personal/deltagare").await;
        assert!(nils.says("Just nu är det ingen."), "{}", nils.words());
    })
    .await;
}

#[tokio::test]
async fn sara_reads_aminas_plan_and_shared_goals_and_never_what_is_private() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        amina.post("/mal", &[("mal", PLANTED)]).await;
        let page_of_amina = page_of(portal, "Amina").await;
        for (handle, goals) in [("sara", 1), ("erik", 1), ("moa", 0)] {
            let staff = portal.person(handle).await;
            let before = looks(portal).await;
            let page = staff.get(&page_of_amina).await;
            assert_eq!(page.status, 200, "{handle}");
            assert!(page.says("Jag vill ha ett jobb där jag får arbeta med händerna"));
            assert_eq!(page.says("Jag vill jobba i ett bageri"), goals == 1, "{handle}");
            assert_eq!(looks(portal).await - before, 1 + goals, "{handle}: a look per purpose");
            for path in ["/personal", "/personal/deltagare", &page_of_amina] {
                let page = staff.get(path).await;
                assert!(
                    !page.body.contains(PLANTED) && !page.says("Sova bättre"),
                    "{handle} {path}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn of_therapy_colleagues_learn_only_that_it_exists() {
    on_both(async |portal| {
        let address = page_of(portal, "Amina").await;
        let sara = portal.person("sara").await.get(&address).await;
        let strand = sara.body.split("p-strand--cbt").nth(1).expect("the line of therapy");
        let strand = strand.split("</li>").next().expect("its end");
        assert!(strand.contains("Samtal (KBT)") && !sara.says("Moa Berg"), "not even who with");
        let moa = portal.person("moa").await.get(&address).await;
        assert!(moa.body.split("p-strand--cbt").nth(1).is_some_and(|rest| rest.contains("Moa")));
    })
    .await;
}

#[tokio::test]
async fn those_who_meet_no_participants_get_a_kind_page_and_nobodys_data() {
    on_both(async |portal| {
        let address = page_of(portal, "Amina").await;
        for handle in ["olle", "lena"] {
            let person = portal.person(handle).await;
            let before = looks(portal).await;
            let page = person.get("/personal").await;
            assert!(page.says("Det skyddar dem som deltar."), "{}", page.words());
            assert_eq!(person.get("/personal/deltagare").await.status, 404);
            assert_eq!(person.get("/personal/tider").await.status, 404);
            assert_eq!(person.get(&address).await.status, 404);
            assert_eq!(looks(portal).await, before);
        }
        let karin = portal.person("karin").await;
        assert!(karin.get("/personal").await.says("Ingen väntar på svar"));
        assert_eq!(karin.get(&address).await.status, 404, "no assignment");
    })
    .await;
}

#[tokio::test]
async fn erik_neither_reads_nor_answers_saras_meeting_while_sara_reads_eriks() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let saras = ask(&amina, "Sara Lind", 0, "").await;
        let eriks = ask(&amina, "Erik Holm", 2, "").await;
        let (sara, erik) = (portal.person("sara").await, portal.person("erik").await);
        let before = (looks(portal).await, portal.count("events").await);
        assert_eq!(erik.get(&format!("/personal/moten/{saras}")).await.status, 404);
        let answer = erik.post_json(&door(&saras), &[("svar", "bekrafta")]).await;
        assert_eq!(answer.status, 404);
        assert_eq!((looks(portal).await, portal.count("events").await), before);
        // The case manager keeps it all together: reads, but does not answer for a colleague.
        let page = sara.get(&format!("/personal/moten/{eriks}")).await;
        assert!(page.says("Erik Holm har hand om det här mötet."), "{}", page.words());
        assert!(!page.body.contains("name=\"svar\""));
        assert_eq!(sara.post(&door(&eriks), &[("svar", "bekrafta")]).await.status, 404);
        assert_eq!(sara.get(&format!("/personal/moten/{eriks}/avboka")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn each_look_at_a_meeting_is_logged_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let id = ask(&amina, "Sara Lind", 0, "").await;
        ask(&amina, "Sara Lind", 3, "").await;
        let sara = portal.person("sara").await;
        // Two people wait, one of them twice: one look per person shown.
        for (path, expected) in [("/personal".to_owned(), 2), (format!("/personal/moten/{id}"), 1)]
        {
            let before = looks(portal).await;
            assert_eq!(sara.get(&path).await.status, 200);
            assert_eq!(looks(portal).await - before, expected, "{path}");
        }
        let before = looks(portal).await;
        sara.post(&door(&id), &[("svar", "bekrafta")]).await;
        assert_eq!(looks(portal).await - before, 1, "an answer is one look");
        let purposes =
            portal.query("SELECT COUNT(*) FROM looks WHERE purpose = 'answer_booking'").await;
        assert_eq!(purposes, 1);
    })
    .await;
}
