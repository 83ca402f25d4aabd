//! What test runners said: how many passed, how many failed, how many text cases ran.

use std::fmt;
use std::ops::AddAssign;

/// Counts of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: usize,
    /// Tests that failed, were killed for their time, or could not be started.
    pub(crate) failed: usize,
    /// Text cases that ran.
    pub(crate) text_cases: usize,
}

impl Tally {
    /// No test at all.
    pub(crate) const NONE: Self = Self {
        passed: 0,
        failed: 0,
        text_cases: 0,
    };

    /// Reads the summaries in a test run's `output`: nextest's `Summary` line, libtest's
    /// `test result:` lines and the text-case runner's `text cases: N`.
    ///
    /// A libtest summary counts only at the start of a line: nextest indents what it passes on,
    /// and has counted that test itself.
    pub(crate) fn of(output: &str) -> Self {
        let mut tally = Self::NONE;
        for line in output.lines() {
            if let Some(result) = line.strip_prefix("test result: ") {
                let counts = result.split_once(". ").map_or(result, |(_, counts)| counts);
                tally.count(counts.split(';'));
            } else if let Some((head, counts)) = line.split_once(" run: ")
                && head.trim_start().starts_with("Summary [")
            {
                tally.count(counts.split(','));
            } else if let Some(count) = line.trim().strip_prefix("text cases: ") {
                tally.text_cases += count.trim().parse::<usize>().unwrap_or(0);
            }
        }
        tally
    }

    fn count<'a>(&mut self, parts: impl Iterator<Item = &'a str>) {
        for part in parts {
            let Some((number, what)) = part.trim().split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match what.split(" (").next().unwrap_or(what) {
                "passed" => self.passed += number,
                "failed" | "timed out" | "exec failed" => self.failed += number,
                _ => {}
            }
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.text_cases += other.text_cases;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_runners_are_read_and_nothing_twice() {
        let output = "\
        PASS [   0.004s] hexapla-tests::text_cases every_case
  stdout ───
    running 1 test
    text cases: 61
    test every_case ... ok
    test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.00s
     Summary [   0.230s] 45 tests run: 42 passed (1 slow, 2 leaky), 2 failed, 1 timed out, 3 skipped
test result: ok. 7 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.31s
";
        let expected = Tally {
            passed: 49,
            failed: 3,
            text_cases: 61,
        };
        assert_eq!(Tally::of(output), expected);
        assert_eq!(expected.to_string(), "49 passed, 3 failed");
    }

    #[test]
    fn one_test_and_no_test() {
        assert_eq!(
            Tally::of("     Summary [   0.1s] 1 test run: 1 passed, 0 skipped").passed,
            1
        );
        assert_eq!(Tally::of("   Compiling hexapla v0.1.0\n"), Tally::NONE);
    }
}
