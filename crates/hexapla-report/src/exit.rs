//! Exit codes, as docs/exit-codes.md promises them.

/// How a command ends; of several that apply, the greatest wins.
///
/// ```
/// use hexapla_report::Exit;
/// // a locale fails the gate, and one file could not be read: part of the answer is missing
/// assert_eq!(Exit::Found.max(Exit::NotJudged).code(), 3);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing to say.
    Fine,
    /// Findings at or above the chosen level, or a verdict that fails.
    Found,
    /// Something could not be checked.
    NotJudged,
    /// The command line or the configuration is wrong.
    Usage,
}

impl Exit {
    /// The process's exit code.
    pub const fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Found => 1,
            Self::Usage => 2,
            Self::NotJudged => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_before_three_before_one_before_nought() {
        let mut all = [Exit::Fine, Exit::NotJudged, Exit::Found, Exit::Usage];
        all.sort_unstable();
        assert_eq!(all.map(Exit::code), [0, 1, 3, 2]);
    }
}
