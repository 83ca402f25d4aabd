//! Under which headings a unit stands, in both versions.

use std::collections::BTreeMap;

use hexapla_content::{Unit, UnitKind};

use super::Versions;

/// The heading path of every unit as a number; equal paths have equal numbers in both versions.
pub(super) struct Sections {
    old: Vec<u32>,
    new: Vec<u32>,
}

impl Sections {
    /// The heading path of an old unit.
    pub(super) fn of_old(&self, index: usize) -> u32 {
        self.old[index]
    }

    /// The heading path of a new unit.
    pub(super) fn of_new(&self, index: usize) -> u32 {
        self.new[index]
    }

    /// Says whether the units stand under headings of the same texts.
    pub(super) fn agree(&self, old: usize, new: usize) -> bool {
        self.old[old] == self.new[new]
    }
}

/// Numbers the heading paths of both versions.
pub(super) fn sections(versions: Versions<'_>) -> Sections {
    let mut numbers = BTreeMap::new();
    Sections {
        old: numbered(versions.old, &mut numbers),
        new: numbered(versions.new, &mut numbers),
    }
}

/// A heading belongs to the section above it; its own units come after it.
fn numbered<'a>(units: &[&'a Unit], numbers: &mut BTreeMap<(u32, &'a str), u32>) -> Vec<u32> {
    let mut open: Vec<(u32, u32)> = Vec::new();
    let mut sections = Vec::with_capacity(units.len());
    for unit in units {
        let level = (unit.kind == UnitKind::Heading).then(|| level(&unit.context));
        if let Some(level) = level {
            while open.last().is_some_and(|&(above, _)| above >= level) {
                open.pop();
            }
        }
        let section = open.last().map_or(0, |&(_, section)| section);
        sections.push(section);
        if let Some(level) = level {
            let next = u32::try_from(numbers.len() + 1).unwrap_or(u32::MAX);
            let number = *numbers.entry((section, &unit.text)).or_insert(next);
            open.push((level, number));
        }
    }
    sections
}

/// The level of a heading by its context (`h2`, `quote>h2`); 1 where it says none.
pub(crate) fn level(context: &str) -> u32 {
    let own = context.rsplit('>').next().unwrap_or(context);
    own.strip_prefix('h')
        .and_then(|level| level.parse().ok())
        .unwrap_or(1)
}
