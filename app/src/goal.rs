//! Goals in the participant's own words: the list, stating one, thinking further, sharing, steps, and how it went.

pub mod archive;
pub mod detail;
pub mod edit;
pub mod editor;
pub mod end;
mod example;
pub mod fault;
pub mod list;
pub mod new;
pub mod progress;
pub mod proposal;
pub mod proposed;
pub mod said;
pub mod seen;
pub mod share;
pub mod step_list;
pub mod step_row;
pub mod steps;
pub mod think;
pub mod thought;
pub mod way;
pub mod week;
pub mod writing;

use domain::goal::Goal;
use domain::id::GoalId;

use crate::text::T;

pub use crate::ui::goal::{level, state, step_state};
pub use crate::ui::history;
pub use detail::GoalPage;
pub use edit::EditPage;
pub use end::EndPage;
pub use list::GoalsPage;
pub use new::NewPage;
pub use said::Said;
pub use share::SharePage;
pub use think::ThinkPage;

/// The address of the list, and the door where goals are stated.
pub const LIST: &str = "/mal";

/// The address of a goal, or of one of its doors ("/andra").
pub fn path(id: GoalId, door: &str) -> String {
    format!("{LIST}/{id}{door}")
}

/// Several names as one: "Sara och Erik"; nothing when there are none.
pub fn names(t: T, names: &[String]) -> Option<String> {
    joined(names, &t.goal_and())
}

/// Several names to choose from: "Sara eller Erik".
pub fn any_name(t: T, names: &[String]) -> Option<String> {
    joined(names, &t.goal_or())
}

fn joined(names: &[String], word: &str) -> Option<String> {
    let (last, first) = names.split_last()?;
    if first.is_empty() {
        return Some(last.clone());
    }
    Some(format!("{} {word} {last}", first.join(", ")))
}

/// Who can read the goal, in a sentence.
pub fn readers(t: T, goal: &Goal, readers: &[String]) -> String {
    match names(t, readers) {
        _ if !goal.is_shared => t.goal_private(),
        Some(names) => t.goal_shared_with(names),
        None => t.goal_shared_nobody(),
    }
}

/// The pattern of the if–then sentence, for the page and for the island that reads it back.
pub fn sentence_pattern(t: T) -> String {
    t.goal_think_sentence("{om}", "{sa}")
}

/// "Om jag är trött, så tar jag en promenad." of a pattern and what was typed; nothing until both are there.
pub fn sentence(pattern: &str, if_words: &str, then_words: &str) -> Option<String> {
    let bare = |words: &str| {
        let words = words.trim().trim_matches(['.', '…', ',']).trim();
        (!words.is_empty()).then(|| words.to_owned())
    };
    let (if_words, then_words) = (bare(if_words)?, bare(then_words)?);
    // In pieces, so that words which happen to hold a mark stay as they are.
    let (lead, rest) = pattern.split_once("{om}")?;
    let (link, last) = rest.split_once("{sa}")?;
    let (if_words, then_words) = (after(lead, &if_words), after(link, &then_words));
    Some(format!("{lead}{if_words}{link}{then_words}{last}"))
}

/// The words without the "om" or "så" that the pattern says already.
fn after<'w>(said: &str, words: &'w str) -> &'w str {
    match (said.split_whitespace().next_back(), words.split_once(' ')) {
        (Some(last), Some((first, rest))) if first.eq_ignore_ascii_case(last) => rest,
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;
    use crate::text;

    #[test]
    fn names_are_joined_as_people_say_them() {
        let t = text::of(Language::Swedish);
        let names_of = |names: &[&str]| {
            super::names(t, &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(names_of(&[]), None);
        assert_eq!(names_of(&["Sara"]).unwrap(), "Sara");
        assert_eq!(names_of(&["Sara", "Erik"]).unwrap(), "Sara och Erik");
        assert_eq!(names_of(&["Sara", "Erik", "Moa"]).unwrap(), "Sara, Erik och Moa");
    }

    #[test]
    fn if_and_then_are_read_back_as_one_sentence() {
        let pattern = "Om {om}, så {sa}.";
        assert_eq!(
            sentence(pattern, " jag är trött. ", "… tar jag en promenad").unwrap(),
            "Om jag är trött, så tar jag en promenad."
        );
        assert_eq!(sentence(pattern, "jag är trött", " . "), None);
        assert_eq!(
            sentence(pattern, "Om jag är trött", "så vilar jag").unwrap(),
            "Om jag är trött, så vilar jag."
        );
        assert_eq!(sentence(pattern, "{sa}", "x").unwrap(), "Om {sa}, så x.");
    }
}
