//! The goal as the model knows it, and as a program reads it.

use serde_json::{Value, json};
use tests::text;

/// A goal as it is, or as somebody last saw it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goal {
    pub words: String,
    pub version: i64,
    pub is_shared: bool,
    pub steps: Vec<Step>,
}

/// A step as it is, or as somebody last saw it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: String,
    pub words: String,
    pub state: String,
    pub version: i64,
}

/// What Sara has proposed.
pub struct Proposal {
    pub id: String,
    pub is_step: bool,
    pub words: String,
    /// The goal's words when others were proposed.
    pub old_words: String,
    pub is_open: bool,
}

/// The goal of a JSON answer.
pub fn goal_of(goal: &Value) -> Goal {
    let number = |value: &Value| value.as_i64().expect("a number");
    let steps = goal["steps"].as_array().expect("steps");
    Goal {
        words: text(goal, "/words").to_owned(),
        version: number(&goal["version"]),
        is_shared: goal["shared"] == json!(true),
        steps: steps
            .iter()
            .map(|step| Step {
                id: text(step, "/id").to_owned(),
                words: text(step, "/words").to_owned(),
                state: text(step, "/state").to_owned(),
                version: number(&step["version"]),
            })
            .collect(),
    }
}
