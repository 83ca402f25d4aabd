//! Prose and placeables as they follow each other, before they are told apart from tags.

use hexapla_diagnostics::Span;

use super::channel::SIGN;

/// A placeable: the byte of its sign, what it says, where it stands.
pub(super) type Hole = (usize, String, Span);

/// Prose and placeables without a choice in between: a tag may go over several of them.
pub(super) struct Run {
    /// The prose, a sign for each placeable.
    pub(super) text: String,
    /// The placeables, in order.
    holes: Vec<Hole>,
    /// Bytes of the run that begin a piece of the catalogue, and the byte of the catalogue.
    origins: Vec<(usize, usize)>,
}

impl Run {
    pub(super) const fn new() -> Self {
        Self {
            text: String::new(),
            holes: Vec::new(),
            origins: Vec::new(),
        }
    }

    /// Adds prose that stands at the byte `origin` of the catalogue.
    pub(super) fn push(&mut self, prose: &str, origin: usize) {
        self.origins.push((self.text.len(), origin));
        self.text.push_str(prose);
    }

    /// Adds a placeable that is written so.
    pub(super) fn push_hole(&mut self, written: String, span: Span) {
        self.origins.push((self.text.len(), span.start));
        self.holes.push((self.text.len(), written, span));
        self.text.push_str(SIGN);
    }

    /// The byte of the catalogue for a byte of the run.
    pub(super) fn origin(&self, at: usize) -> usize {
        let next = self.origins.partition_point(|&(own, _)| own <= at);
        let origin = next
            .checked_sub(1)
            .and_then(|index| self.origins.get(index));
        origin.map_or(0, |&(own, there)| there + at - own)
    }

    /// The placeables in a stretch of the run.
    pub(super) fn holes_in(&self, start: usize, end: usize) -> impl Iterator<Item = &Hole> {
        let first = self.holes.partition_point(|hole| hole.0 < start);
        let rest = self.holes.get(first..).unwrap_or_default();
        rest.iter().take_while(move |hole| hole.0 < end)
    }

    /// A stretch of the run with its placeables written out.
    pub(super) fn written(&self, start: usize, end: usize) -> String {
        let mut written = String::new();
        let mut done = start;
        for (at, target, _) in self.holes_in(start, end) {
            written.push_str(self.text.get(done..*at).unwrap_or_default());
            written.push_str(target);
            done = at + SIGN.len();
        }
        written.push_str(self.text.get(done..end).unwrap_or_default());
        written
    }
}
