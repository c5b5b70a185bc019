//! The plan as programs read it.

use domain::plan::content::Content;
use serde_json::{Value, json};

use crate::store::plan::{Kept, Plan};

/// The plan as it stands, with the newest version of it.
pub fn plan(plan: &Plan, newest: Option<&Kept>) -> Value {
    json!({
        "words": plan.content.words,
        "interventions": plan.content.lines,
        "version": plan.version,
        "newest": newest.map(version),
    })
}

/// One version with its words as they were.
pub fn version(kept: &Kept) -> Value {
    let version = &kept.version;
    let Content { words, lines } = &version.content;
    json!({
        "id": version.id,
        "number": version.number,
        "words": words,
        "interventions": lines,
        "asked_by": kept.asked_by,
        "asked_at": version.asked_at.to_string(),
        "answer": version.reply.as_ref().map(|reply| json!({
            "answer": reply.answer.as_str(),
            "why": reply.why,
            "how": reply.how.as_str(),
            "by": kept.answered_by,
            "at": reply.at.to_string(),
        })),
        "version": version.version,
    })
}
