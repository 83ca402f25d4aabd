//! Findings on their way: where they are is known in bytes, not yet in lines.

use std::cmp::Ordering;

use hexapla_diagnostics::{Arg, Code, Edit, Finding, Level, Place, Position, Span};

use super::scope::{File, Item, Kind, Part, Scope};

/// A finding whose line and column are still to be counted.
///
/// Counting from the start of the file for each finding would be quadratic; all of them are
/// counted in one pass once every rule has spoken.
#[derive(Clone, Debug)]
pub(super) struct Draft<'c> {
    file: File<'c>,
    span: Span,
    finding: Finding,
}

impl<'c> Draft<'c> {
    /// A finding about `span` of a file.
    pub(super) fn new(code: Code, file: File<'c>, span: Span) -> Self {
        Self {
            file,
            span,
            finding: Finding::new(code, Place::file(file.path)),
        }
    }

    /// Names the unit: `#id`, `#-term`, `#id.attribute`.
    pub(super) fn unit(mut self, item: &Item<'_>, attribute: Option<&str>) -> Self {
        self.finding.place.unit = Some(unit(item, attribute));
        self
    }

    /// Adds the argument `name`.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.finding.args.insert(name, value.into());
        self
    }

    /// Adds the argument `name`: names to be listed.
    pub(super) fn with_list(self, name: &'static str, names: &[impl AsRef<str>]) -> Self {
        let names = names.iter().map(|name| name.as_ref().to_owned());
        self.with(name, names.collect::<Vec<String>>())
    }

    /// Sets the level.
    pub(super) fn level(mut self, level: Level) -> Self {
        self.finding.level = level;
        self
    }

    /// Says what would mend it.
    pub(super) fn fix(mut self, edits: Vec<Edit>) -> Self {
        self.finding.fix = edits;
        self
    }

    fn order(&self, other: &Self) -> Ordering {
        let key = |draft: &Self| (draft.span.start, draft.span.end, draft.finding.code);
        self.file
            .path
            .cmp(other.file.path)
            .then_with(|| key(self).cmp(&key(other)))
            .then_with(|| self.finding.place.unit.cmp(&other.finding.place.unit))
            .then_with(|| self.finding.args.cmp(&other.finding.args))
    }
}

/// The name of a unit: `#id`, `#-term`, `#id.attribute`.
pub(super) fn unit(item: &Item<'_>, attribute: Option<&str>) -> String {
    let id = item.id.text();
    let attribute_length = attribute.map_or(0, |attribute| attribute.len() + 1);
    let mut unit = String::with_capacity(id.len() + attribute_length + 2);
    unit.push('#');
    if item.kind == Kind::Term {
        unit.push('-');
    }
    unit.push_str(id);
    if let Some(attribute) = attribute {
        unit.push('.');
        unit.push_str(attribute);
    }
    unit
}

impl<'c> Scope<'c> {
    /// A finding about `span` within a part.
    pub(super) fn draft(&self, code: Code, part: &Part<'c>, span: Span) -> Draft<'c> {
        let item = &self.items[part.item];
        Draft::new(code, self.files[item.file], span).unit(item, part.attribute())
    }

    /// A finding about an item as a whole, at its name.
    pub(super) fn draft_of_item(&self, code: Code, item: &Item<'c>) -> Draft<'c> {
        Draft::new(code, self.files[item.file], item.span()).unit(item, None)
    }
}

/// Sorts the drafts by file and place, counts their lines and names the locale.
pub(super) fn finish(drafts: Vec<Draft<'_>>, locale: &str) -> Vec<Finding> {
    // drafts are large, so their indices are sorted
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|one, other| drafts[*one].order(&drafts[*other]));
    let mut drafts: Vec<Option<Draft<'_>>> = drafts.into_iter().map(Some).collect();
    let mut lines = Lines::of("");
    let mut path = None;
    let in_order = order.into_iter().filter_map(|index| drafts[index].take());
    in_order
        .map(|draft| {
            if path != Some(draft.file.path) {
                path = Some(draft.file.path);
                lines = Lines::of(draft.file.catalogue.text);
            }
            let mut finding = draft.finding;
            finding.place.span = Some(draft.span);
            finding.place.position = Some(lines.position(draft.span.start));
            finding.place.locale = Some(locale.into());
            finding
        })
        .collect()
}

/// Counts lines and columns of ever later bytes, each byte of the text looked at once.
struct Lines<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

impl<'t> Lines<'t> {
    const fn of(text: &'t str) -> Self {
        Self {
            text,
            offset: 0,
            position: Position { line: 1, column: 1 },
        }
    }

    /// The position of the byte `offset`, which lies no earlier than the last one asked for.
    fn position(&mut self, offset: usize) -> Position {
        let Some(between) = self.text.get(self.offset..offset) else {
            return self.position;
        };
        for character in between.chars() {
            match character {
                '\n' => {
                    self.position.line += 1;
                    self.position.column = 1;
                }
                '\u{feff}' if self.position.column == 1 => {}
                _ => self.position.column += 1,
            }
        }
        self.offset = offset;
        self.position
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn positions_are_those_counted_from_the_start(text in "[ab\né\u{feff}]{0,40}") {
            let mut lines = Lines::of(&text);
            for (offset, _) in text.char_indices() {
                prop_assert_eq!(lines.position(offset), Position::of(&text, offset));
            }
        }
    }
}
