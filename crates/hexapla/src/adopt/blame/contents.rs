//! What the versions of one release say, kept small: most lines of a version stand in those before and after it.

#![expect(
    clippy::disallowed_types,
    reason = "the map is only asked for single lines; its order is never seen"
)]

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use hexapla_store::Oid;

/// The bytes of the versions of one release, by name; what git does not have is not among them. A line that stands in
/// several of them is kept once.
#[derive(Debug, Default)]
pub(in super::super) struct Contents {
    lines: Vec<Arc<[u8]>>,
    numbers: HashMap<Arc<[u8]>, u32>,
    versions: BTreeMap<Oid, Vec<u32>>,
}

impl Contents {
    pub(in super::super) fn new() -> Self {
        Self::default()
    }

    /// Keeps what a version says.
    pub(super) fn insert(&mut self, name: Oid, bytes: &[u8]) {
        let lines = bytes.split_inclusive(|&byte| byte == b'\n');
        let lines = lines.map(|line| self.number(line)).collect();
        self.versions.insert(name, lines);
    }

    fn number(&mut self, line: &[u8]) -> u32 {
        if let Some(&known) = self.numbers.get(line) {
            return known;
        }
        let line: Arc<[u8]> = line.into();
        let number =
            u32::try_from(self.lines.len()).expect("fewer lines than bytes that fit in memory");
        self.lines.push(Arc::clone(&line));
        self.numbers.insert(line, number);
        number
    }

    /// What a version says, if git has it.
    pub(super) fn get(&self, name: &Oid) -> Option<Vec<u8>> {
        let lines = self.versions.get(name)?.iter();
        let lines: Vec<&[u8]> = lines.map(|&line| &*self.lines[line as usize]).collect();
        Some(lines.concat())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_version_comes_back_as_it_was(
            versions in prop::collection::vec("[ab\r\n]{0,12}", 1..6),
        ) {
            let mut contents = Contents::new();
            let name = |number: usize| -> Oid { format!("{number:040x}").parse().unwrap() };
            for (number, version) in versions.iter().enumerate() {
                contents.insert(name(number), version.as_bytes());
            }
            for (number, version) in versions.iter().enumerate() {
                prop_assert_eq!(contents.get(&name(number)), Some(version.clone().into_bytes()));
            }
            prop_assert_eq!(contents.get(&name(versions.len())), None);
        }
    }

    #[test]
    fn a_line_of_many_versions_is_kept_once() {
        let mut contents = Contents::new();
        for number in 0..100 {
            let version = format!("The ferry is late.\nTrip {number}\n\nThe ferry is late.\n");
            contents.insert(
                format!("{number:040x}").parse().unwrap(),
                version.as_bytes(),
            );
        }
        assert_eq!(contents.lines.len(), 102);
    }
}
