//! What is odd in a catalogue that was read: it says something, and hardly what was meant.

mod character;
mod crowd;
mod duplicate;
mod escape;
mod foreign;
mod stray;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use hexapla_diagnostics::{Finding, Place};

use crate::walk::{self, Node};
use crate::{Catalogue, LIMITS, Piece};

/// The findings about `catalogue`; the search ends soon after [`LIMITS.findings`](LIMITS).
pub(crate) fn findings(catalogue: &Catalogue<'_>, place: &Place) -> Vec<Finding> {
    let mut search = Search {
        catalogue,
        place,
        names: stray::Names::of(catalogue),
        findings: character::findings(catalogue.text, place),
    };
    let again = duplicate::in_file(catalogue, place);
    search.findings.extend(again);
    for entry in &catalogue.entries {
        if search.findings.len() > LIMITS.findings {
            break;
        }
        search.entry(entry);
    }
    search.findings
}

struct Search<'c, 's> {
    catalogue: &'c Catalogue<'s>,
    place: &'c Place,
    names: stray::Names<'c, 's>,
    findings: Vec<Finding>,
}

impl Search<'_, '_> {
    fn entry(&mut self, entry: &Entry<Piece<'_>>) {
        let Self {
            catalogue, place, ..
        } = *self;
        let text = catalogue.text;
        let again = duplicate::attributes(text, entry, place);
        self.findings.extend(again);
        for pattern in walk::own_patterns(entry) {
            let crowd = crowd::finding(text, pattern, place);
            self.findings.extend(crowd);
            walk::nodes(pattern, &mut |node| match node {
                Node::Pattern(pattern) => self.pattern(pattern, entry),
                Node::Expression(expression) => {
                    let again = duplicate::variants(text, expression, place);
                    self.findings.extend(again);
                    let foreign = foreign::in_braces(text, expression, place);
                    self.findings.extend(foreign);
                }
                Node::Inline(inline) => self.findings.extend(escape::in_literal(inline, place)),
            });
        }
    }

    fn pattern(&mut self, pattern: &Pattern<Piece<'_>>, entry: &Entry<Piece<'_>>) {
        let place = self.place;
        for element in &pattern.elements {
            if let PatternElement::TextElement { value } = element {
                self.findings.extend(foreign::in_text(*value, place));
                self.findings.extend(escape::in_text(*value, place));
                let stray = stray::in_text(*value, entry, &self.names, place);
                self.findings.extend(stray);
            }
        }
        let foreign = foreign::between(self.catalogue.text, pattern, place);
        self.findings.extend(foreign);
    }
}
