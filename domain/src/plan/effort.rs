//! The five steps of Supported Employment: where the effort is now. They overlap and none comes before another.
//!
//! Job search starts at once: several are lit together, and lighting one puts out no other.

use serde::{Deserialize, Serialize};

/// One of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// Agreement with the client.
    Agreement,
    VocationalProfile,
    JobFinding,
    EmployerEngagement,
    /// Support on and off the job.
    Support,
}

impl Effort {
    pub const ALL: [Self; 5] = [
        Self::Agreement,
        Self::VocationalProfile,
        Self::JobFinding,
        Self::EmployerEngagement,
        Self::Support,
    ];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::VocationalProfile => "vocational_profile",
            Self::JobFinding => "job_finding",
            Self::EmployerEngagement => "employer_engagement",
            Self::Support => "support",
        }
    }

    /// The name of its field in forms; lit ones are sent with "ja".
    pub const fn field(self) -> &'static str {
        match self {
            Self::Agreement => "overenskommelse",
            Self::VocationalProfile => "yrkesprofil",
            Self::JobFinding => "soker",
            Self::EmployerEngagement => "arbetsgivare",
            Self::Support => "stod",
        }
    }
}

/// The lit ones as one stored text.
pub fn stored(efforts: &[Effort]) -> String {
    let lit = Effort::ALL.into_iter().filter(|effort| efforts.contains(effort));
    lit.map(Effort::as_str).collect::<Vec<_>>().join(" ")
}

/// The lit ones of a stored text, in the order of [`Effort::ALL`]; words without a meaning are nothing.
pub fn read(text: &str) -> Vec<Effort> {
    let is_lit = |effort: &Effort| text.split(' ').any(|word| word == effort.as_str());
    Effort::ALL.into_iter().filter(is_lit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_of_them_can_be_lit_together(lit in proptest::sample::subsequence(Effort::ALL.to_vec(), 0..=5)) {
            prop_assert_eq!(read(&stored(&lit)), lit);
        }
    }
}
