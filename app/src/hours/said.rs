//! What was just done with hours, as a short code that travels to the next page and as a sentence there.

use crate::text::T;

/// Something that was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Declared,
    Undone,
    Disputed,
    /// So many days were confirmed.
    Confirmed(usize),
    Adjusted,
    Settled,
    Agreed,
}

/// How the code of confirmed days begins; their number follows.
const CONFIRMED: &str = "timmar-4-";

impl Said {
    /// The code: plain, short, and without anything about the person.
    pub fn code(self) -> String {
        let code = match self {
            Self::Declared => "timmar-1",
            Self::Undone => "timmar-2",
            Self::Disputed => "timmar-3",
            Self::Confirmed(count) => return format!("{CONFIRMED}{count}"),
            Self::Adjusted => "timmar-5",
            Self::Settled => "timmar-6",
            Self::Agreed => "timmar-7",
        };
        code.to_owned()
    }

    /// The sentence.
    pub fn words(self, t: T) -> String {
        match self {
            Self::Declared => t.hours_said_declared(),
            Self::Undone => t.hours_said_undone(),
            Self::Disputed => t.hours_said_disputed(),
            Self::Confirmed(count) => {
                t.hours_desk_said_confirmed(i64::try_from(count).unwrap_or_default())
            }
            Self::Adjusted => t.hours_desk_said_adjusted(),
            Self::Settled => t.hours_desk_said_settled(),
            Self::Agreed => t.hours_desk_said_agreed(),
        }
    }
}

/// What a code says; nothing for another feature's.
pub fn said(t: T, code: &str) -> Option<String> {
    use Said::{Adjusted, Agreed, Confirmed, Declared, Disputed, Settled, Undone};
    if let Some(count) = code.strip_prefix(CONFIRMED) {
        return Some(Confirmed(count.parse().ok()?).words(t));
    }
    let all = [Declared, Undone, Disputed, Adjusted, Settled, Agreed];
    all.into_iter().find(|said| said.code() == code).map(|said| said.words(t))
}
