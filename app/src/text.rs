//! The texts of the portal, typed: `t.goal_list_title()` is the message `goal-list-title` of the person's language.

use std::sync::OnceLock;

use domain::language::Language;

#[expect(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "generated code"
)]
mod l10n {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

pub use l10n::L10nLanguage;

/// The texts of one language, loaded once for the life of the process.
pub type T = &'static L10nLanguage;

/// The texts of a language.
pub fn of(language: Language) -> T {
    static SWEDISH: OnceLock<L10nLanguage> = OnceLock::new();
    static ENGLISH: OnceLock<L10nLanguage> = OnceLock::new();
    match language {
        Language::Swedish => SWEDISH.get_or_init(|| l10n::L10n::Sv.load()),
        Language::English => ENGLISH.get_or_init(|| l10n::L10n::En.load()),
    }
}
