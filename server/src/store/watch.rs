//! A watch over what a store asks its database, for tests that judge every query by its plan.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// Every text that was run, once. The usual watch sees nothing and costs nothing.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<Mutex<BTreeSet<String>>>>);

impl Watch {
    /// A watch that remembers.
    pub fn keen() -> Self {
        Self(Some(Arc::default()))
    }

    /// What was run so far, in alphabetical order.
    pub fn seen(&self) -> Vec<String> {
        self.0.as_ref().map_or_else(Vec::new, |seen| {
            seen.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
        })
    }

    pub(super) fn note(&self, sql: &str) {
        if let Some(seen) = &self.0 {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            if !seen.contains(sql) {
                seen.insert(sql.to_owned());
            }
        }
    }
}
