//! A value together with what was noticed while reading it.

use crate::Finding;

/// A value and the findings made on the way: reading user text never fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted<T> {
    /// The value, as good as could be made of the text.
    pub value: T,
    /// What was found.
    pub findings: Vec<Finding>,
}

impl<T> Noted<T> {
    /// A value about which there is nothing to say.
    pub const fn clean(value: T) -> Self {
        Self {
            value,
            findings: Vec::new(),
        }
    }

    /// The value, its findings moved to the end of `findings`.
    pub fn into_value(self, findings: &mut Vec<Finding>) -> T {
        findings.extend(self.findings);
        self.value
    }

    /// Changes the value and keeps the findings.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Noted<U> {
        Noted {
            value: change(self.value),
            findings: self.findings,
        }
    }
}
