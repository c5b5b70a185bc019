//! The one place that reads the clock. In demo and tests it can be moved, and then runs on.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// The time of the portal: the real time plus what a demo has moved it by.
#[derive(Debug, Default)]
pub struct Clock {
    /// Microseconds ahead of the real time.
    ahead: AtomicI64,
}

impl Clock {
    pub fn now(&self) -> Timestamp {
        let real = real();
        let ahead = self.ahead.load(Ordering::Relaxed);
        Timestamp::from_microsecond(real.as_microsecond().saturating_add(ahead)).unwrap_or(real)
    }

    /// Moves the clock to `at`.
    pub fn set(&self, at: Timestamp) {
        let ahead = at.as_microsecond().saturating_sub(real().as_microsecond());
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn real() -> Timestamp {
    Timestamp::now()
}
