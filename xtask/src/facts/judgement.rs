//! Verdicts on flagged segments, given by people who read both sentences.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// What a reader found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The translation is wrong.
    True,
    /// The translation is right.
    False,
    /// Readers may differ.
    Doubtful,
}

impl Verdict {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Doubtful => "doubtful",
        }
    }
}

/// Verdicts by locale and line, from 1.
pub(crate) struct Judgements(BTreeMap<(String, usize), Verdict>);

impl Judgements {
    /// Reads `locale<TAB>line<TAB>verdict<TAB>note`; a file that is not there has no verdicts.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let mut verdicts = BTreeMap::new();
        if !path.exists() {
            return Ok(Self(verdicts));
        }
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
            let mut cells = line.split('\t');
            let mut cell = || cells.next().unwrap_or_default();
            let locale = cell().to_owned();
            let number = cell().parse();
            let number = number.with_context(|| format!("{}: {line}", path.display()))?;
            let verdict = match cell() {
                "true" => Verdict::True,
                "false" => Verdict::False,
                "doubtful" => Verdict::Doubtful,
                other => bail!("{}: no such verdict: {other}", path.display()),
            };
            verdicts.insert((locale, number), verdict);
        }
        Ok(Self(verdicts))
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn verdict(&self, locale: &str, line: usize) -> Option<Verdict> {
        self.0.get(&(locale.to_owned(), line)).copied()
    }
}
