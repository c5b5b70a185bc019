//! What was just done to the plan, said once on the page after.

use crate::text::T;

/// Something that was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Words,
    Purpose,
    Added,
    Changed,
    Asked,
    Answered,
}

impl Said {
    const ALL: [Self; 6] =
        [Self::Words, Self::Purpose, Self::Added, Self::Changed, Self::Asked, Self::Answered];

    /// The neutral code that travels to the next page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Words => "plan-1",
            Self::Purpose => "plan-2",
            Self::Added => "plan-3",
            Self::Changed => "plan-4",
            Self::Asked => "plan-5",
            Self::Answered => "plan-6",
        }
    }

    /// From the code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// The sentence.
    pub fn words(self, t: T) -> String {
        match self {
            Self::Words | Self::Purpose => t.plan_said_words(),
            Self::Added => t.plan_said_added(),
            Self::Changed => t.plan_said_changed(),
            Self::Asked => t.plan_said_asked(),
            Self::Answered => t.plan_said_answered(),
        }
    }

    /// Every sentence, for the gallery.
    pub fn examples(t: T) -> Vec<(&'static str, String)> {
        Self::ALL.into_iter().map(|said| (said.code(), said.words(t))).collect()
    }
}
