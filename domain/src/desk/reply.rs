//! What a member of staff answers to a wish: yes, no with some words, or another time.

use jiff::Timestamp;

use crate::words::{self, Code, Wrong};

/// The names of the fields in the answer's form; other people's programs rely on them.
pub mod field {
    pub const ANSWER: &str = "svar";
    pub const TIME: &str = "tid";
    pub const MESSAGE: &str = "meddelande";
    pub const REASON: &str = "skal";
}

/// The answer itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Confirm,
    Decline,
    /// Another time, by its start.
    Propose(Timestamp),
}

impl Reply {
    /// What `svar` holds.
    pub const CONFIRM: &str = "bekrafta";
    pub const DECLINE: &str = "avboj";
    pub const PROPOSE: &str = "foresla";

    /// Reads the answer and its message. A no needs some words; a proposal needs a time.
    pub fn read(answer: &str, time: &str, message: &str) -> Result<(Self, String), Vec<Wrong>> {
        let reply = match answer {
            Self::CONFIRM => Ok(Self::Confirm),
            Self::DECLINE => Ok(Self::Decline),
            Self::PROPOSE => read_time(time).map(Self::Propose),
            "" => Err(Wrong::new(field::ANSWER, Code::Missing)),
            _ => Err(Wrong::new(field::ANSWER, Code::NotAChoice)),
        };
        let message = if answer == Self::DECLINE {
            words::required_text(field::MESSAGE, message)
        } else {
            words::text(field::MESSAGE, message)
        };
        match (reply, message) {
            (Ok(reply), Ok(message)) => Ok((reply, message)),
            (reply, message) => Err([reply.err(), message.err()].into_iter().flatten().collect()),
        }
    }
}

/// Why a meeting is cancelled; the other person gets to know.
pub fn reason(typed: &str) -> Result<String, Wrong> {
    words::required_text(field::REASON, typed)
}

/// The start that was chosen.
pub(super) fn read_time(typed: &str) -> Result<Timestamp, Wrong> {
    if typed.trim().is_empty() {
        return Err(Wrong::new(field::TIME, Code::Missing));
    }
    typed.trim().parse().map_err(|_| Wrong::new(field::TIME, Code::NotAChoice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_needs_some_words_and_a_yes_does_not() {
        assert_eq!(Reply::read("bekrafta", "", " "), Ok((Reply::Confirm, String::new())));
        assert_eq!(
            Reply::read("avboj", "", " \n "),
            Err(vec![Wrong::new("meddelande", Code::Missing)])
        );
        assert_eq!(
            Reply::read("avboj", "", "Jag är på kurs. "),
            Ok((Reply::Decline, "Jag är på kurs.".to_owned()))
        );
    }

    #[test]
    fn a_proposal_needs_a_time_that_is_one() {
        let wrong = |typed| Reply::read("foresla", typed, "").unwrap_err();
        assert_eq!(wrong(""), [Wrong::new("tid", Code::Missing)]);
        assert_eq!(wrong("i morgon"), [Wrong::new("tid", Code::NotAChoice)]);
        let start: Timestamp = "2026-11-24T13:30:00Z".parse().unwrap();
        let typed = "2026-11-24T14:30:00+01:00";
        assert_eq!(Reply::read("foresla", typed, ""), Ok((Reply::Propose(start), String::new())));
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let long = "å".repeat(words::TEXT_LIMIT + 1);
        let fields: Vec<_> = Reply::read("kanske", "", &long).unwrap_err();
        let fields: Vec<_> = fields.iter().map(|wrong| wrong.field).collect();
        assert_eq!(fields, ["svar", "meddelande"]);
    }
}
