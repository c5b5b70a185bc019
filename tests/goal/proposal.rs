//! What staff propose: taken as it is, changed first or declined; seen by the right people and by nobody else.

mod refused;

use tests::{Person, Portal, on_both, text};

use super::{code, goal_of, id_of};

/// Amina with a shared goal, Sara, and Sara's page about Amina.
pub struct Pair {
    pub amina: Person,
    pub sara: Person,
    pub goal: String,
    pub page: String,
}

impl Pair {
    pub async fn new(portal: &Portal, words: &str) -> Self {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let goal = goal_of(&amina, words).await;
        let shared = [("vem", "delat"), ("version", "1")];
        assert_eq!(amina.post(&format!("{goal}/dela"), &shared).await.status, 303);
        let page = format!("/personal/deltagare/{}", portal.handle("amina").await);
        Self { amina, sara, goal, page }
    }

    /// The door of a step or of other words.
    pub fn door(&self, door: &str) -> String {
        format!("{}/mal/{}/{door}", self.page, id_of(&self.goal))
    }

    /// Sara proposes; gives the address of the proposal for Amina.
    pub async fn propose(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let made = self.sara.post_json(path, fields).await;
        assert_eq!(made.status, 201, "{path}: {}", made.body);
        format!("/mal/forslag/{}", text(&made.json(), "/id"))
    }

    async fn step(&self, words: &str) -> String {
        self.propose(&self.door("steg"), &[("steg", words), ("dag", "2026-11-27")]).await
    }
}

/// Everything an answer would touch.
async fn everything(portal: &Portal) -> Vec<i64> {
    let mut counts = super::everything(portal).await;
    for table in ["proposals", "messages"] {
        counts.push(portal.count(table).await);
    }
    counts.push(portal.query("SELECT CAST(SUM(version) AS BIGINT) FROM proposals").await);
    counts
}

#[tokio::test]
async fn amina_takes_a_step_that_sara_proposes_and_sara_sees_it() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let form = pair.sara.get(&pair.door("steg")).await;
        assert!(form.says("Föreslå ett steg för Amina") && form.says("Jobba i ett kafé"));
        let why =
            [("steg", "Hälsa på i kaféet"), ("dag", "2026-11-27"), ("varfor", "Du är nyfiken.")];
        let (there, page) = pair.sara.post_and_follow(&pair.door("steg"), &why).await;
        assert_eq!(there, format!("{}#forslag", pair.page));
        assert!(page.says("Förslaget är skickat.") && page.says("Väntar på svar"));
        let home = pair.amina.get("/").await;
        assert!(home.says("Sara Lind föreslår ett steg"), "{}", home.words());
        let mine = pair.amina.get(&pair.goal).await;
        for words in ["Hälsa på i kaféet", "Du är nyfiken.", "senast fredag 27 november"] {
            assert!(mine.says(words), "{words}: {}", mine.words());
        }
        let door = mine.addresses("/mal/forslag/").remove(0);
        let looked = pair.amina.get(&door).await;
        assert!(looked.says("Sara Lind och Erik Holm kan läsa ditt svar."), "{}", looked.words());
        let (there, page) =
            pair.amina.post_and_follow(&door, &[("svar", "ja"), ("version", "1")]).await;
        assert!(there.starts_with(&format!("{}#rad-", pair.goal)), "{there}");
        assert!(page.says("Steget är med bland dina steg."), "{}", page.words());
        assert!(page.says("Nytt steg efter ett förslag: ”Hälsa på i kaféet”"));
        let news = pair.sara.get("/personal").await;
        assert!(news.says("Amina Yusuf sa ja till ett förslag från dig"), "{}", news.words());
        let page = pair.sara.get(&pair.page).await;
        assert!(page.says("Sa ja") && page.says("Hälsa på i kaféet"), "{}", page.words());
        assert!(!pair.amina.get("/").await.says("föreslår ett steg"), "answered");
    })
    .await;
}

#[tokio::test]
async fn amina_changes_the_words_first() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door = pair.step("Ringa kaféet").await;
        let own =
            [("svar", "ja"), ("steg", "Gå förbi kaféet"), ("dag", ""), ("ord", "Ringa är svårt.")];
        let own = [&own[..], &[("version", "1")]].concat();
        let (_, page) = pair.amina.post_and_follow(&door, &own).await;
        assert!(page.says("Gå förbi kaféet") && !page.says("senast fredag"), "{}", page.words());
        let page = pair.sara.get(&pair.page).await;
        for words in ["Sa ja, med egna ord", "Ringa är svårt.", "Gå förbi kaféet"] {
            assert!(page.says(words), "{words}: {}", page.words());
        }
        let door = pair.propose(&format!("{}/mal/nytt", pair.page), &[("mal", "Sova bra")]).await;
        let own = [("svar", "ja"), ("mal", "Sova åtta timmar"), ("version", "1")];
        let (there, page) = pair.amina.post_and_follow(&door, &own).await;
        assert!(there.ends_with("/tank-vidare"), "{there}");
        assert!(page.says("Nu är det ditt mål. Bara du ser det"), "{}", page.words());
        assert!(!pair.sara.get(&pair.page).await.says("Sova åtta timmar"), "hers alone");
        let door =
            pair.propose(&pair.door("ord"), &[("mal", "Jobba i kök"), ("version", "2")]).await;
        let page = pair.amina.get(&door).await;
        assert!(page.says("Så här står det nu Jobba i ett kafé"), "{}", page.words());
        let seen = page.field("malversion").expect("the goal's version");
        let own = [("svar", "ja"), ("mal", "Jobba i ett litet kök"), ("malversion", seen.as_str())];
        let own = [&own[..], &[("version", "1")]].concat();
        let (there, page) = pair.amina.post_and_follow(&door, &own).await;
        assert_eq!(there, pair.goal);
        assert!(page.says("Jobba i ett litet kök"), "{}", page.words());
        assert!(page.says("Målet fick nya ord efter ett förslag: ”Jobba i ett litet kök”"));
    })
    .await;
}

#[tokio::test]
async fn amina_says_no_thanks_with_words_or_without_and_nothing_changes() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let before = portal.query("SELECT COUNT(*) FROM steps").await;
        let (one, two) = (pair.step("Ringa kaféet").await, pair.step("Skriva ett brev").await);
        let no = [("svar", "nej"), ("ord", "Jag skriver hellre."), ("version", "1")];
        let (there, page) = pair.amina.post_and_follow(&one, &no).await;
        assert_eq!(there, one);
        assert!(page.says("Du har sagt nej tack.") && page.says("Jag skriver hellre."));
        let answer = pair.amina.post_json(&two, &[("svar", "nej"), ("version", "1")]).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(portal.query("SELECT COUNT(*) FROM steps").await, before);
        assert!(pair.sara.get(&pair.page).await.says("Sa nej tack Jag skriver hellre."));
        assert!(pair.sara.get("/personal").await.says("sa nej tack till ett förslag från dig"));
        assert!(pair.amina.get(&pair.goal).await.says("Nej tack till förslaget: ”Ringa kaféet”"));
        let again = pair.amina.post_json(&two, &[("svar", "ja"), ("version", "2")]).await;
        assert_eq!((again.status, text(&again.json(), "/error")), (409, "closed"));
    })
    .await;
}

#[tokio::test]
async fn an_island_takes_a_step_in_place() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door = pair.step("Ringa kaféet").await;
        let key = [("svar", "ja"), ("version", "1"), ("nyckel", "en-gang")];
        let taken = pair.amina.post_json(&door, &key).await;
        assert_eq!(taken.status, 201, "{}", taken.body);
        let json = taken.json();
        assert_eq!(text(&json, "/said"), "Steget är med bland dina steg.");
        assert!(text(&json, "/part").contains("Ringa kaféet"));
        assert!(!text(&json, "/part").contains("p-proposed"), "it is no proposal any longer");
        assert_eq!(text(&json, "/proposal/state"), "accepted");
        let again = pair.amina.post_json(&door, &key).await;
        assert_eq!(again.status, 201);
        assert_eq!(again.json()["goal"], json["goal"], "a repeat has no second effect");
        let other = [("svar", "nej"), ("version", "1"), ("nyckel", "en-gang")];
        assert_eq!(
            code(&pair.amina.post_json(&door, &other).await),
            (422, "key_reused".to_owned())
        );
        let read = pair.amina.get_json(&door).await.json();
        assert_eq!((text(&read, "/state"), text(&read, "/target")), ("accepted", "step"));
        let list = pair.amina.get_json("/mal").await.json();
        assert_eq!(list["proposals"].as_array().map(Vec::len), Some(0));
    })
    .await;
}

#[tokio::test]
async fn a_goal_changed_meanwhile_shows_both_texts_on_either_side() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door =
            pair.propose(&pair.door("ord"), &[("mal", "Jobba i kök"), ("version", "2")]).await;
        let edit = [("mal", "Jobba i ett bageri"), ("version", "2")];
        assert_eq!(pair.amina.post(&format!("{}/andra", pair.goal), &edit).await.status, 303);
        let before = everything(portal).await;
        let old =
            [("svar", "ja"), ("mal", "Jobba i storkök"), ("malversion", "2"), ("version", "1")];
        let page = pair.amina.post(&door, &old).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Jobba i ett bageri") && page.says("det du skrev finns kvar"));
        assert!(page.body.contains("Jobba i storkök</textarea>"), "{}", page.words());
        assert_eq!(page.field("malversion").as_deref(), Some("3"));
        let json = pair.amina.post_json(&door, &old).await.json();
        assert_eq!(text(&json, "/error"), "stale");
        assert_eq!(text(&json, "/yours/mal"), "Jobba i storkök");
        assert_eq!(text(&json, "/theirs/words"), "Jobba i ett bageri");
        let asis = pair.amina.post_json(&door, &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!(asis.status, 409, "what was proposed was for other words");
        let late = [("mal", "Laga mat"), ("varfor", "För att"), ("version", "2")];
        let page = pair.sara.post(&pair.door("ord"), &late).await;
        assert_eq!(page.status, 409);
        assert!(page.says("Jobba i ett bageri"), "{}", page.words());
        assert!(
            page.body.contains("Laga mat</textarea>") && page.body.contains("För att</textarea>")
        );
        assert_eq!(page.field("version").as_deref(), Some("3"));
        assert_eq!(everything(portal).await, before);
    })
    .await;
}

#[tokio::test]
async fn sara_takes_a_proposal_back_and_an_ended_goal_takes_none() {
    on_both(async |portal| {
        let pair = Pair::new(portal, "Jobba i ett kafé").await;
        let door = pair.step("Ringa kaféet").await;
        let back = format!("{}/mal/forslag/{}/ta-tillbaka", pair.page, id_of(&door));
        let (_, page) = pair.sara.post_and_follow(&back, &[("version", "1")]).await;
        assert!(page.says("Förslaget är tillbakataget."), "{}", page.words());
        let own = [("svar", "ja"), ("steg", "Gå dit ändå"), ("version", "1")];
        let page = pair.amina.post(&door, &own).await;
        assert_eq!(page.status, 409);
        assert!(page.says("redan besvarat eller tillbakataget") && page.says("Gå dit ändå"));
        let twice = pair.sara.post(&back, &[("version", "2")]).await;
        assert_eq!(twice.status, 409);
        let door = pair.step("Skriva ett brev").await;
        let end = [("hur", "natt"), ("version", "2")];
        assert_eq!(pair.amina.post(&format!("{}/avsluta", pair.goal), &end).await.status, 303);
        assert!(!pair.amina.get("/").await.says("föreslår ett steg"));
        let before = everything(portal).await;
        let late = pair.amina.post_json(&door, &[("svar", "ja"), ("version", "1")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "not_active"));
        let late = pair.sara.post_json(&pair.door("steg"), &[("steg", "Vila")]).await;
        assert_eq!((late.status, text(&late.json(), "/error")), (409, "not_active"));
        assert_eq!(everything(portal).await, before);
    })
    .await;
}
