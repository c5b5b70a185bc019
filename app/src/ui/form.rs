//! What a form shows again: everything the person typed, what to do about it, and the key that makes a repeat harmless.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One thing to mend, with the words shown both in the summary and at the field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    pub field: String,
    pub code: String,
    pub message: String,
}

/// The state of a form between the person and the door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    pub values: BTreeMap<String, String>,
    pub errors: Vec<FieldError>,
    /// The idempotency key (`nyckel`), made by the server for this page and person.
    pub key: String,
    /// The version the person saw, for edits of something that exists.
    pub version: Option<i64>,
    /// What the ids of the fields begin with, where several forms with the same fields share a page.
    pub scope: String,
}

impl FormState {
    /// A fresh form with its key.
    pub fn new(key: String) -> Self {
        Self { key, ..Self::default() }
    }

    /// The same form with one value filled in.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.insert(field.to_owned(), value.into());
        self
    }

    /// The same form with something to mend in one field.
    #[must_use]
    pub fn wrong(mut self, field: &str, message: impl Into<String>) -> Self {
        let (field, code) = (field.to_owned(), "missing".to_owned());
        self.errors.push(FieldError { field, code, message: message.into() });
        self
    }

    /// The id of a field's control, which the error summary links to.
    pub fn id(&self, field: &str) -> String {
        format!("f-{}{field}", self.scope)
    }

    /// What the person typed in a field, or nothing yet.
    pub fn value(&self, field: &str) -> String {
        self.values.get(field).cloned().unwrap_or_default()
    }

    /// What to do about a field, if anything.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.message.clone())
    }
}
