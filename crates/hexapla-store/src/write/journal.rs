//! The journal: what a set of changes still has to do, written before any of it is done.

use hexapla_content::RelPath;
use serde::{Deserialize, Serialize};

use super::{Digest, WriteError};
use crate::fs::{Fs, folder_of, join};

/// Where the journal is while a set of changes is under way.
pub const JOURNAL: &str = ".hexapla-journal";

/// What a file is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) path: RelPath,
    /// What it held; `None` for no file.
    pub(super) before: Option<Digest>,
    /// What it is to hold; `None` for no file.
    pub(super) after: Option<Digest>,
    /// Its number among the steps.
    pub(super) number: usize,
}

#[derive(Serialize, Deserialize)]
struct Line<'a> {
    path: std::borrow::Cow<'a, str>,
    before: Option<String>,
    after: Option<String>,
}

impl Step {
    /// Where the new bytes wait: in the file's own folder, so that a rename is one step.
    pub(super) fn waiting(&self) -> String {
        let name = format!(".hexapla-{}.new", self.number);
        join(folder_of(self.path.as_str()), &name)
    }

    /// Does the step, the new bytes waiting.
    pub(super) fn apply(&self, fs: &dyn Fs) -> Result<(), WriteError> {
        let path = self.path.as_str();
        let done = match self.after {
            Some(_) => fs.rename(&self.waiting(), path),
            None => fs.remove(path),
        };
        done.map_err(|source| WriteError::io(path, source))
    }
}

/// The journal's text: a JSON object a line.
pub(super) fn write(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        let line = Line {
            path: step.path.as_str().into(),
            before: step.before.map(|digest| digest.to_string()),
            after: step.after.map(|digest| digest.to_string()),
        };
        text.push_str(&serde_json::to_string(&line).expect("texts become JSON"));
        text.push('\n');
    }
    text
}

/// Reads what [`write`] wrote. Someone else may have written it, so every path is checked.
pub(super) fn read(text: &[u8]) -> Option<Vec<Step>> {
    let digest = |text: Option<String>| text.map(|text| text.parse()).transpose().ok();
    let step = |(number, line): (usize, &str)| {
        let line: Line<'_> = serde_json::from_str(line).ok()?;
        Some(Step {
            path: line.path.parse().ok()?,
            before: digest(line.before)?,
            after: digest(line.after)?,
            number,
        })
    };
    let text = std::str::from_utf8(text).ok()?;
    text.lines().enumerate().map(step).collect()
}
