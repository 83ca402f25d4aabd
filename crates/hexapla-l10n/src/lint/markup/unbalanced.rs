//! `fluent-markup-unbalanced`: a tag without its partner, or tags that cross.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_diagnostics::Edit;

use super::tag::END_IS_OPTIONAL;
use super::{Form, Reading, Tag};
use crate::findings::MARKUP_UNBALANCED;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Part, Scope};

/// Markup that the source leaves open on purpose, such as an element begun in one message and ended
/// in another, is not told of the translation too.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for part in scope.own_parts() {
        let Some((reading, faults)) = faults_of(scope, part) else {
            continue;
        };
        let twin = check.twin(part);
        let of_source = twin.and_then(|(source, twin)| faults_of(source, twin));
        let of_source: BTreeSet<Likeness<'_>> = match &of_source {
            Some((_, faults)) => faults.iter().map(Fault::likeness).collect(),
            None => BTreeSet::new(),
        };
        for fault in faults {
            if !of_source.contains(&fault.likeness()) {
                let span = reading.span(fault.start, fault.end);
                let edit = fault.mend.map(|text| Edit { span, text });
                let draft = scope.draft(MARKUP_UNBALANCED, part, span);
                let draft = draft.fix(edit.into_iter().collect());
                drafts.push(draft.with("kind", fault.kind).with("tag", fault.tag));
            }
        }
    }
    drafts
}

/// A tag that is amiss.
#[derive(Clone, Debug)]
struct Fault {
    kind: &'static str,
    tag: String,
    start: usize,
    end: usize,
    /// What must have been meant instead of the tag.
    mend: Option<String>,
}

/// What two faults in two languages have in common.
type Likeness<'f> = (&'static str, &'f str);

impl Fault {
    fn of(kind: &'static str, reading: &Reading, tag: &Tag) -> Self {
        let end = match tag.form {
            Form::Unended => tag.name_end(),
            _ => tag.end,
        };
        Self {
            kind,
            tag: reading.written(tag),
            start: tag.start,
            end,
            mend: None,
        }
    }

    fn likeness(&self) -> Likeness<'_> {
        (self.kind, &self.tag)
    }
}

/// The first reading that has faults, with them; other readings mostly repeat them.
fn faults_of<'k, 'c>(scope: &'k Scope<'c>, part: &Part<'c>) -> Option<(&'k Reading, Vec<Fault>)> {
    scope.readings(part).iter().find_map(|reading| {
        let faults = Elements::of(reading).faults();
        (!faults.is_empty()).then_some((reading, faults))
    })
}

/// How many open elements are looked through for the partner of an end tag.
const DEEPEST: usize = 64;

/// The elements around a place in a reading.
struct Elements<'r> {
    reading: &'r Reading,
    open: Vec<&'r Tag>,
    /// How many elements of a name were ended by another's end tag, their own still to come.
    crossed: BTreeMap<String, usize>,
    faults: Vec<Fault>,
}

impl<'r> Elements<'r> {
    const fn of(reading: &'r Reading) -> Self {
        Self {
            reading,
            open: Vec::new(),
            crossed: BTreeMap::new(),
            faults: Vec::new(),
        }
    }

    /// Goes through all tags.
    fn faults(mut self) -> Vec<Fault> {
        for tag in &self.reading.tags {
            match tag.form {
                Form::Empty => {}
                Form::Unended => self.unended(tag),
                Form::Opens => self.open.push(tag),
                Form::Closes => self.close(tag),
            }
        }
        self.leave_open();
        self.faults
    }

    fn fault(&mut self, kind: &'static str, tag: &Tag) {
        self.faults.push(Fault::of(kind, self.reading, tag));
    }

    /// A tag without its `>`; as an end tag, such as `</b?`, it still ends its element.
    fn unended(&mut self, tag: &'r Tag) {
        self.fault("unended", tag);
        let is_end = self.reading.raw(tag).starts_with("</");
        let top = self.open.last().filter(|_| is_end);
        if top.is_some_and(|open| self.reading.name(tag).starts_with(self.reading.name(open))) {
            self.open.pop();
        }
    }

    /// Takes elements off the open ones until the partner of the end tag; every element is taken off
    /// once, so that nesting costs nothing.
    fn close(&mut self, tag: &'r Tag) {
        if self.was_crossed(tag) {
            return;
        }
        let mut nearest = self.open.iter().rev().take(DEEPEST);
        if !nearest.any(|other| self.is_same_element(other, tag)) {
            self.fault("unopened", tag);
            return;
        }
        while let Some(other) = self.open.pop() {
            if self.is_same_element(other, tag) {
                break;
            }
            if needs_end(self.reading, other) {
                let name = self.reading.name(other).to_ascii_lowercase();
                *self.crossed.entry(name).or_default() += 1;
                self.fault("crossed", other);
            }
        }
    }

    /// Says whether the end tag is that of an element ended before its time, and counts it.
    fn was_crossed(&mut self, tag: &Tag) -> bool {
        if self.crossed.is_empty() {
            return false;
        }
        let name = self.reading.name(tag).to_ascii_lowercase();
        let crossed = self.crossed.get_mut(&name).filter(|count| **count > 0);
        crossed.map(|count| *count -= 1).is_some()
    }

    /// What is still open at the end. An element opened twice in a row was to be ended the second
    /// time: `<b>bold<b>`.
    fn leave_open(&mut self) {
        let open = std::mem::take(&mut self.open);
        let mut open = open
            .into_iter()
            .filter(|tag| needs_end(self.reading, tag))
            .collect::<Vec<_>>()
            .into_iter()
            .peekable();
        while let Some(tag) = open.next() {
            let again = open.next_if(|next| self.is_same_element(next, tag));
            let fault = match again {
                None => Fault::of("unclosed", self.reading, tag),
                Some(again) => Fault {
                    mend: Some(format!("</{}>", self.reading.name(tag))),
                    ..Fault::of("reopened", self.reading, again)
                },
            };
            self.faults.push(fault);
        }
    }

    fn is_same_element(&self, one: &Tag, other: &Tag) -> bool {
        let name = self.reading.name(one);
        name.eq_ignore_ascii_case(self.reading.name(other))
    }
}

/// Says whether the element must be ended: HTML's must unless its end tag is optional; of an unknown
/// name it is not known whether it is an element at all.
fn needs_end(reading: &Reading, tag: &Tag) -> bool {
    reading.is_known(tag) && !reading.is_any(tag, &END_IS_OPTIONAL)
}
