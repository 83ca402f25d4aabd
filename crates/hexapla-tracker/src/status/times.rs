//! How often the words of a change stand in its texts.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hexapla_content::Unit;

use crate::bitext::{parts_of_code, runs_on};

/// The texts a change is about.
#[derive(Clone, Copy)]
pub(super) struct Texts<'u> {
    /// The source that the row speaks of.
    pub(super) before: &'u [&'u Unit],
    /// The source as it is.
    pub(super) now: &'u [&'u Unit],
    /// The translation.
    pub(super) target: &'u [&'u Unit],
}

/// How often each part of the texts stands in the source before, in the source now and in the translation.
pub(super) struct Times<'u>(BTreeMap<Cow<'u, str>, [usize; 3]>);

impl<'u> Times<'u> {
    /// Counts the `parts` of what is looked at of the texts.
    pub(super) fn of(
        texts: Texts<'u>,
        read: Read,
        parts: impl Fn(&'u str) -> Vec<Cow<'u, str>>,
    ) -> Self {
        let mut times: BTreeMap<Cow<'u, str>, [usize; 3]> = BTreeMap::new();
        for (side, units) in [texts.before, texts.now, texts.target]
            .into_iter()
            .enumerate()
        {
            for part in units.iter().flat_map(|unit| read(unit)).flat_map(&parts) {
                times.entry(part).or_default()[side] += 1;
            }
        }
        Self(times)
    }

    /// How many parts there are in all texts.
    pub(super) fn count(&self) -> usize {
        self.0.values().flatten().sum()
    }

    /// How often a part stands in each of the three.
    pub(super) fn of_part(&self, part: &str) -> [usize; 3] {
        self.0.get(part).copied().unwrap_or_default()
    }
}

/// The words of a name, also where it stands among letters of a script without spaces.
pub(super) fn words_of_name(text: &str) -> Vec<&str> {
    text.split(runs_on).flat_map(words_of_code).collect()
}

/// The words of code or of a name, without the dots before a file's name and after a sentence.
pub(super) fn words_of_code(text: &str) -> Vec<&str> {
    let trimmed = parts_of_code(text).map(|part| part.trim_matches(['.', ':']));
    trimmed.collect()
}

/// Parts that are words of the texts.
pub(super) fn borrowed(parts: Vec<&str>) -> Vec<Cow<'_, str>> {
    parts.into_iter().map(Cow::Borrowed).collect()
}

/// What of a unit is looked at.
pub(super) type Read = for<'u> fn(&'u Unit) -> Vec<&'u str>;

/// All that a unit says.
pub(super) fn whole(unit: &Unit) -> Vec<&str> {
    vec![&unit.text]
}

/// The code in a unit; all of it where it is code.
pub(super) fn code_of(unit: &Unit) -> Vec<&str> {
    if unit.kind.is_atomic() {
        whole(unit)
    } else {
        unit.code_texts().collect()
    }
}
