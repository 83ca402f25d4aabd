//! A source and its translation, as they were read and matched.

use std::ops::Range;

use super::demand::Demand;
use super::matching::Matching;
use crate::Language;
use crate::language::has_custom;
use crate::lenient::Reading;

/// What all comparisons of what is left are made by.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    /// The source's text.
    pub(super) source: &'a str,
    pub(super) demands: &'a [Demand],
    /// The source, read leniently.
    pub(super) said: &'a Reading,
    /// Its language.
    pub(super) spoken: &'a Language,
    pub(super) reading: &'a Reading,
    /// That of the translation.
    pub(super) language: &'a Language,
    pub(super) matching: &'a Matching,
}

impl<'a> Sides<'a> {
    /// Other calendars, clocks and measures of the translation's language.
    pub(super) const fn customs(&self) -> &'static str {
        self.language.habits().customs
    }

    /// Says whether the translation's language has a custom.
    pub(super) fn has_custom(&self, name: &str) -> bool {
        has_custom(self.customs(), name)
    }

    /// The source up to a place and from it on.
    pub(super) fn around(&self, span: &Range<usize>) -> (&'a str, &'a str) {
        let before = self.source.get(..span.start).unwrap_or_default();
        let behind = self.source.get(span.end..).unwrap_or_default();
        (before, behind)
    }
}
