//! How long a view stays what it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use hexapla_content::EmbargoInstant;

/// The next instant at which time alone may change what is public, as far as it has been seen.
#[derive(Clone, Debug)]
pub(super) struct Horizon {
    now: EmbargoInstant,
    /// In seconds since 1970; `i64::MAX` for never.
    next: Arc<AtomicI64>,
}

impl Horizon {
    /// Nothing has been seen yet of what comes after `now`.
    pub(super) fn after(now: EmbargoInstant) -> Self {
        Self {
            now,
            next: Arc::new(AtomicI64::new(i64::MAX)),
        }
    }

    /// Takes in that something changes at `instant`.
    pub(super) fn see(&self, instant: EmbargoInstant) {
        if instant > self.now {
            self.next.fetch_min(instant.seconds(), Ordering::Relaxed);
        }
    }

    /// The next instant at which something changes, if there is one.
    pub(super) fn next(&self) -> Option<EmbargoInstant> {
        let next = self.next.load(Ordering::Relaxed);
        (next != i64::MAX).then(|| EmbargoInstant::of(next))
    }
}
