//! What the doors of goals answer: the goal as JSON, the form shown again, and what stands in the way.

use app::goal::{GoalPage, Said, fault};
use app::page::Page;
use app::text::T;
use app::ui::form::{FieldError, FormState};
use axum::http::StatusCode;
use axum::response::Response;
use domain::goal::{self, GOAL_LIMIT, Goal, STEP_LIMIT, field};
use domain::words::{Code, Wrong};
use serde_json::{Value, json};

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::draft::Fields;
use crate::store::form_answer::Done;

/// What stands in the way of a change, and the goal as it is.
#[derive(Debug)]
pub struct Stands {
    pub why: goal::Refusal,
    pub goal: Box<Goal>,
}

impl Stands {
    /// The code in JSON answers.
    const fn code(&self) -> &'static str {
        match self.why {
            goal::Refusal::NotActive => "not_active",
            goal::Refusal::AlreadyActive => "already_active",
            goal::Refusal::TooLate => "too_late",
            goal::Refusal::Stale | goal::Refusal::Full => "stale",
        }
    }

    /// What stands in the way, in words.
    pub fn words(&self, t: T) -> String {
        match self.why {
            goal::Refusal::NotActive => t.goal_conflict_ended(),
            goal::Refusal::AlreadyActive => t.goal_conflict_active(),
            goal::Refusal::TooLate => t.goal_conflict_too_late(),
            goal::Refusal::Stale | goal::Refusal::Full => t.goal_conflict_changed(),
        }
    }

    /// What stands in the way of long text: it says that nothing typed is lost.
    pub fn kind_words(&self, t: T) -> String {
        match self.why {
            goal::Refusal::Stale => t.goal_conflict_lead(),
            _ => self.words(t),
        }
    }
}

/// A refusal of the rules as the door's: no room is for the person to mend, the rest stands in the way.
pub fn refusal(why: goal::Refusal, stored: Option<Goal>) -> Refusal<Stands> {
    match (why, stored) {
        (goal::Refusal::Full, Some(_)) => {
            Wrong::new(field::STEP, Code::TooMany { limit: STEP_LIMIT }).into()
        }
        (_, None) => Wrong::new(field::WORDS, Code::TooMany { limit: GOAL_LIMIT }).into(),
        (why, Some(goal)) => Refusal::Conflict(Stands { why, goal: Box::new(goal) }),
    }
}

/// A key that was used for other words, as something to mend at `field`: the first post got through although
/// its answer was lost, and what was typed since must not be.
pub fn told(refused: Refusal<Stands>, field: &'static str) -> Refusal<Stands> {
    match refused {
        Refusal::KeyReused => Wrong::new(field, Code::KeyReused).into(),
        other => other,
    }
}

/// A refusal that no page of the feature shows.
pub fn problem(refusal: Refusal<Stands>) -> Problem {
    refusal.into()
}

/// The goal as programs read it.
pub fn view(goal: &Goal) -> Value {
    let thinking = &goal.thinking;
    let steps: Vec<_> = goal
        .steps
        .iter()
        .map(|step| {
            json!({
                "id": step.id,
                "words": step.words,
                "day": step.due_on.map(|day| day.to_string()),
                "state": step.state.as_str(),
                "version": step.version,
            })
        })
        .collect();
    let check_ins: Vec<_> = goal
        .check_ins
        .iter()
        .map(|check_in| {
            json!({
                "id": check_in.id,
                "level": check_in.level.as_str(),
                "note": check_in.note,
                "at": check_in.at.to_string(),
            })
        })
        .collect();
    json!({
        "id": goal.id,
        "words": goal.words,
        "thinking": {
            "why": thinking.why,
            "obstacle": thinking.obstacle,
            "if": thinking.if_words,
            "then": thinking.then_words,
            "support": thinking.support,
        },
        "shared": goal.is_shared,
        "state": goal.state.as_str(),
        "ending": goal.ending,
        "version": goal.version,
        "steps": steps,
        "check_ins": check_ins,
    })
}

/// Something new, told by the goal it belongs to.
pub fn created(location: String, goal: &Goal) -> Done {
    Done::created(location, view(goal))
}

/// A change, told by the goal it belongs to.
pub fn changed(location: String, goal: &Goal) -> Done {
    Done::changed(location, view(goal))
}

/// On to the next page, which says what was done; or the same as JSON.
pub fn on(call: &Call, done: &Done, said: Said, readers: &[String]) -> Response {
    let mut done = done.clone();
    if let Some(object) = done.body.as_object_mut() {
        object.insert("said".to_owned(), said.words(call.t(), readers).into());
    }
    call.done_saying(&done, &said.code())
}

/// 422: the page again, or what to mend as JSON with the part that shows it.
pub fn invalid<P: Page>(call: &Call, errors: &[FieldError], part: String, page: P) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if call.wants_json {
        return call.json(status, json!({ "errors": errors, "part": part }));
    }
    call.page_as(status, page)
}

/// 409 as JSON: what the person typed, what is saved, and the version to send it with. Without a part,
/// an island sends the form the plain way and so shows the page that the plain form would show.
pub fn conflict<V>(call: &Call, stands: &Stands, form: &Form<V>, part: Option<String>) -> Response {
    let goal = &stands.goal;
    let message = stands.words(call.t());
    let mut body = json!({
        "error": stands.code(),
        "message": message,
        "said": message,
        "yours": form.typed,
        "theirs": view(goal),
        "version": goal.version,
    });
    if let (Some(body), Some(part)) = (body.as_object_mut(), part) {
        body.insert("part".to_owned(), part.into());
    }
    call.json(StatusCode::CONFLICT, body)
}

/// A form not touched yet.
pub fn fresh(call: &Call) -> FormState {
    FormState::new(call.key())
}

/// The form with what its person typed and never sent. The version they saw then is not the form's:
/// it tells whether something changed since, see [`draft_conflict`].
pub fn recall(mut form: FormState, draft: Option<Fields>) -> FormState {
    let draft = draft.into_iter().flatten().filter(|(name, _)| name != field::VERSION);
    form.values.extend(draft);
    form
}

/// What to say when the goal was changed after the draft was begun.
pub fn draft_conflict(t: T, draft: Option<&Fields>, goal: &Goal) -> Option<String> {
    let seen = draft.and_then(|draft| draft.get(field::VERSION))?;
    (*seen != goal.version.to_string()).then(|| t.goal_conflict_lead())
}

/// The form as it was sent, with what to mend. Its key was not used up, unless that is what is wrong.
pub fn again<V>(call: &Call, form: &Form<V>, wrong: &[Wrong]) -> FormState {
    let is_used_up = wrong.iter().any(|wrong| wrong.code == Code::KeyReused);
    FormState {
        values: form.typed.clone(),
        errors: fault::errors(call.t(), wrong),
        key: form.key.clone().filter(|_| !is_used_up).unwrap_or_else(|| call.key()),
        version: form.typed.get(field::VERSION).and_then(|version| version.parse().ok()),
        ..FormState::default()
    }
}

/// The steps of a goal's page, as the part of an answer.
pub fn step_list(call: &Call, page: &GoalPage) -> String {
    let list = page.step_list();
    app::render::part(|| list.part(call.t()))
}
