//! Why a door did not do what the form asked: the person gets the same page again, with a status and plain words.

use domain::words::{Code, Wrong};

use crate::problem::Problem;
use crate::store::Failure;

/// A refusal; `C` is what stands in the way when somebody else was first (stale text, a taken time).
#[derive(Debug)]
pub enum Refusal<C = Nothing> {
    /// Missing, or not the caller's.
    NotFound,
    /// What to mend, field by field (422).
    Invalid(Vec<Wrong>),
    /// What stands in the way (409).
    Conflict(C),
    /// The form's key was used for another form (422).
    KeyReused,
    /// The store could not.
    Failure(Failure),
}

/// For doors where nothing can stand in the way.
#[derive(Debug)]
pub enum Nothing {}

/// The field at which a used key is told.
const KEY: &str = "nyckel";

impl<C> Refusal<C> {
    /// A used key as something to mend: the first post got through although its answer was lost, and what was typed
    /// since must not be.
    #[must_use]
    pub fn told_in_form(self) -> Self {
        match self {
            Self::KeyReused => Wrong::new(KEY, Code::KeyReused).into(),
            other => other,
        }
    }
}

impl<C> From<Failure> for Refusal<C> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            other => Self::Failure(other),
        }
    }
}

impl<C> From<Wrong> for Refusal<C> {
    fn from(wrong: Wrong) -> Self {
        Self::Invalid(vec![wrong])
    }
}

impl<C> From<Vec<Wrong>> for Refusal<C> {
    fn from(wrong: Vec<Wrong>) -> Self {
        Self::Invalid(wrong)
    }
}

/// For doors that have no page of their own for what was refused.
impl<C> From<Refusal<C>> for Problem {
    fn from(refusal: Refusal<C>) -> Self {
        match refusal {
            Refusal::NotFound => Self::NotFound,
            Refusal::Invalid(_) => Self::UnknownField,
            Refusal::Conflict(_) => Self::Taken,
            Refusal::KeyReused => Self::KeyReused,
            Refusal::Failure(failure) => failure.into(),
        }
    }
}
