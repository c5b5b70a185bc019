//! The languages the portal speaks, Swedish first.

use serde::{Deserialize, Serialize};

/// A language with texts of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    #[default]
    #[serde(rename = "sv")]
    Swedish,
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, in the order of the language menu.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The BCP 47 tag, for `lang` and for the cookie.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The writing direction, for `dir`.
    pub const fn direction(self) -> &'static str {
        "ltr"
    }

    /// The language of a tag; nothing for a language without texts.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
