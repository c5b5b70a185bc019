//! The portal beside the model: the same acts through its doors, each answer compared with the expected one.

use serde_json::Value;
use tests::{Answer, Person, Portal, text};

use super::act::{Act, How};
use super::seen::{Goal, Proposal, goal_of};

const STATES: [(&str, &str); 5] = [
    ("inte_paborjad", "not_started"),
    ("pagar", "ongoing"),
    ("klar", "done"),
    ("gar_inte", "cannot_now"),
    ("behovs_inte", "not_needed"),
];

/// A goal in the portal, what it should be, and what everybody last saw of it.
pub struct Real<'p> {
    portal: &'p Portal,
    tabs: [Person; 2],
    sara: Person,
    desk: String,
    id: String,
    goal: Goal,
    seen: [Goal; 2],
    /// Nothing while Sara has never seen it.
    desk_saw: Option<i64>,
    proposals: Vec<Proposal>,
    /// The kinds and the words of what happened, oldest first.
    told: Vec<(&'static str, Option<String>)>,
    made: usize,
    /// In all words of this goal, and in no others.
    tag: String,
}

impl<'p> Real<'p> {
    /// A new goal of somebody with two tabs open.
    pub async fn open(portal: &'p Portal, who: &str) -> Self {
        let tabs = [portal.person(who).await, portal.person(who).await];
        let tag = uuid::Uuid::new_v4().simple().to_string();
        let words = format!("Mål 0.{tag}");
        let stated = tabs[0].post_json("/mal", &[("mal", &words)]).await;
        assert_eq!(stated.status, 201, "{}", stated.body);
        let id = text(&stated.json(), "/id").to_owned();
        let goal = Goal { words: words.clone(), version: 1, ..Goal::default() };
        Self {
            desk: format!("/personal/deltagare/{}", portal.handle(who).await),
            sara: portal.person("sara").await,
            portal,
            tabs,
            id,
            seen: [goal.clone(), goal.clone()],
            goal,
            desk_saw: None,
            proposals: Vec::new(),
            told: vec![("goal_stated", Some(words))],
            made: 0,
            tag,
        }
    }

    fn words(&mut self, what: &str) -> String {
        self.made += 1;
        format!("{what} {}.{}", self.made, self.tag)
    }

    /// Does one thing, and sees that everything is as the model says.
    pub async fn go(&mut self, act: &Act) {
        match *act {
            Act::Look(tab) => self.seen[tab] = self.goal.clone(),
            Act::DeskLooks => self.desk_looks().await,
            Act::Reword(tab) => self.reword(tab).await,
            Act::AddStep(tab) => self.add_step(tab).await,
            Act::SetStep { tab, step, state } => self.set_step(tab, step, state).await,
            Act::Share { tab, is_shared } => self.share(tab, is_shared).await,
            Act::ProposeStep => self.propose("steg").await,
            Act::ProposeWording => self.propose("ord").await,
            Act::Withdraw { proposal } => self.withdraw(proposal).await,
            Act::Answer { tab, proposal, how } => self.answer(tab, proposal, how).await,
        }
        self.is_as_told().await;
    }

    async fn is_as_told(&self) {
        let read = self.tabs[0].get_json(&format!("/mal/{}", self.id)).await.json();
        assert_eq!(goal_of(&read), self.goal);
    }

    async fn desk_looks(&mut self) {
        let page = self.sara.get(&self.desk).await;
        assert_eq!(page.says(&self.goal.words), self.goal.is_shared, "{}", page.words());
        self.desk_saw = self.goal.is_shared.then_some(self.goal.version);
    }

    async fn reword(&mut self, tab: usize) {
        let (words, seen) = (self.words("Mål"), self.seen[tab].version.to_string());
        let fields = [("mal", words.as_str()), ("version", seen.as_str())];
        let answer = self.tabs[tab].post_json(&format!("/mal/{}/andra", self.id), &fields).await;
        if self.seen[tab].version == self.goal.version {
            assert_eq!(answer.status, 200, "{}", answer.body);
            self.goal.words.clone_from(&words);
            self.goal.version += 1;
            self.told.push(("goal_reworded", Some(words)));
            self.seen[tab] = self.goal.clone();
        } else {
            self.both(&answer, "mal", &words);
        }
    }

    /// A stale edit: what was typed, and what is saved.
    fn both(&self, answer: &Answer, field: &str, typed: &str) {
        let json = answer.json();
        assert_eq!((answer.status, text(&json, "/error")), (409, "stale"), "{}", answer.body);
        assert_eq!(json["yours"][field], typed);
        assert_eq!(text(&json, "/theirs/words"), self.goal.words);
    }

    async fn add_step(&mut self, tab: usize) {
        let words = self.words("Steg");
        let path = format!("/mal/{}/steg", self.id);
        let answer = self.tabs[tab].post_json(&path, &[("steg", &words)]).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        self.stands(&answer.json(), &words);
        self.told.push(("step_added", None));
        self.seen[tab] = self.goal.clone();
    }

    /// A new step is the last of the answer's.
    fn stands(&mut self, goal: &Value, words: &str) {
        let last = goal_of(goal).steps.pop().expect("a step");
        assert_eq!((last.words.as_str(), last.version), (words, 1));
        self.goal.steps.push(last);
    }

    async fn set_step(&mut self, tab: usize, step: usize, state: usize) {
        let Some(seen) = self.seen[tab].steps.get(step).cloned() else { return };
        let (value, word) = STATES[state];
        let version = seen.version.to_string();
        let path = format!("/mal/{}/steg/{}", self.id, seen.id);
        let fields = [("lage", value), ("version", version.as_str())];
        let answer = self.tabs[tab].post_json(&path, &fields).await;
        let now = &mut self.goal.steps[step];
        if now.version == seen.version {
            assert_eq!(answer.status, 200, "{}", answer.body);
            word.clone_into(&mut now.state);
            now.version += 1;
            self.told.push(("step_changed", None));
            self.seen[tab] = self.goal.clone();
        } else {
            self.both(&answer, "lage", value);
        }
    }

    async fn share(&mut self, tab: usize, is_shared: bool) {
        let seen = self.seen[tab].version.to_string();
        let who = if is_shared { "delat" } else { "bara_jag" };
        let fields = [("vem", who), ("version", seen.as_str())];
        let answer = self.tabs[tab].post_json(&format!("/mal/{}/dela", self.id), &fields).await;
        if self.seen[tab].version == self.goal.version {
            assert_eq!(answer.status, 200, "{}", answer.body);
            self.goal.is_shared = is_shared;
            self.goal.version += 1;
            self.told.push((if is_shared { "goal_shared" } else { "goal_unshared" }, None));
            self.seen[tab] = self.goal.clone();
        } else {
            self.both(&answer, "vem", who);
        }
    }

    async fn propose(&mut self, door: &str) {
        let is_step = door == "steg";
        let words = self.words(if is_step { "Förslag" } else { "Andra ord" });
        let path = format!("{}/mal/{}/{door}", self.desk, self.id);
        let seen = self.desk_saw.unwrap_or(1);
        let version = seen.to_string();
        let field = if is_step { "steg" } else { "mal" };
        let wording = [(field, words.as_str()), ("version", version.as_str())];
        let fields = if is_step { &wording[..1] } else { &wording[..] };
        let open = self.proposals.iter().filter(|one| one.is_open).count();
        let answer = self.sara.post_json(&path, fields).await;
        if !self.goal.is_shared {
            assert_eq!(answer.status, 404, "{}", answer.body);
            assert!(!answer.body.contains(&self.goal.words));
        } else if !is_step && seen != self.goal.version {
            self.both(&answer, "mal", &words);
        } else if answer.status == 422 {
            // Proposals of the same person's other goals count too.
            assert_eq!(text(&answer.json(), "/errors/0/code"), "too_many", "{open} are open");
        } else {
            assert_eq!(answer.status, 201, "{}", answer.body);
            let id = text(&answer.json(), "/id").to_owned();
            let old_words = self.goal.words.clone();
            self.told.push(("proposal_made", Some(words.clone())));
            self.proposals.push(Proposal { id, is_step, words, old_words, is_open: true });
        }
    }

    async fn withdraw(&mut self, proposal: usize) {
        let Some(one) = self.proposals.get_mut(proposal) else { return };
        let path = format!("{}/mal/forslag/{}/ta-tillbaka", self.desk, one.id);
        let version = if one.is_open { "1" } else { "2" };
        let answer = self.sara.post_json(&path, &[("version", version)]).await;
        match (self.goal.is_shared, one.is_open) {
            (false, _) => assert_eq!(answer.status, 404),
            (true, false) => assert_eq!(answer.status, 409),
            (true, true) => {
                assert_eq!(answer.status, 200, "{}", answer.body);
                one.is_open = false;
                self.told.push(("proposal_withdrawn", Some(one.words.clone())));
            }
        }
    }

    async fn answer(&mut self, tab: usize, proposal: usize, how: How) {
        let own = self.words("Egna ord");
        let Some(one) = self.proposals.get_mut(proposal) else { return };
        let field = if one.is_step { "steg" } else { "mal" };
        let seen = self.seen[tab].version;
        let version = seen.to_string();
        let mut fields = vec![("version", "1")];
        match how {
            How::AsItIs => fields.push(("svar", "ja")),
            How::No => fields.push(("svar", "nej")),
            How::OwnWords => {
                fields.extend([("svar", "ja"), (field, own.as_str())]);
                if !one.is_step {
                    fields.push(("malversion", version.as_str()));
                }
            }
        }
        let answer = self.tabs[tab].post_json(&format!("/mal/forslag/{}", one.id), &fields).await;
        let json = answer.json();
        let words = if how == How::OwnWords { own.clone() } else { one.words.clone() };
        let fits = match how {
            How::No => true,
            _ if one.is_step => true,
            How::AsItIs => one.old_words == self.goal.words,
            How::OwnWords => seen == self.goal.version,
        };
        if !one.is_open {
            assert_eq!((answer.status, text(&json, "/error")), (409, "closed"), "{}", answer.body);
        } else if !fits {
            assert_eq!((answer.status, text(&json, "/error")), (409, "stale"), "{}", answer.body);
            assert_eq!(text(&json, "/theirs/words"), self.goal.words);
        } else {
            one.is_open = false;
            let is_step = one.is_step;
            if how == How::No {
                assert_eq!(answer.status, 200, "{}", answer.body);
                self.told.push(("proposal_declined", Some(words)));
                return;
            }
            assert_eq!(answer.status, if is_step { 201 } else { 200 }, "{}", answer.body);
            if is_step {
                self.stands(&json["goal"], &words);
            } else {
                self.goal.words.clone_from(&words);
                self.goal.version += 1;
            }
            self.told.push(("proposal_accepted", Some(words)));
            self.seen[tab] = self.goal.clone();
        }
    }

    /// The events of the goal are those of the model, in their order, with the words that were acknowledged.
    pub async fn history_is_told(&self) {
        let told = self.portal.events(&self.id).await;
        let told: Vec<_> = told
            .iter()
            .map(|(kind, payload)| (kind.as_str(), payload["words"].as_str().map(str::to_owned)))
            .collect();
        assert_eq!(told, self.told);
    }
}
