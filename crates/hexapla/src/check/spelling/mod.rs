//! How the sources of all releases together spell words and names.

mod mixed;
mod names;
mod near;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use hexapla_content::{Fingerprint, ReleaseId, Unit, UnitId, UnitKind};
use hexapla_diagnostics::{Code, Finding, Place, Span};
use hexapla_facts::{Vocabulary, may_be_respelt, prose_words};
use hexapla_gate::FINGERPRINT;

use crate::project::reading::Source;
pub(crate) use names::Registered;

/// What a source says that may be spelt otherwise elsewhere.
#[derive(Debug)]
pub(crate) struct Spelt {
    release: ReleaseId,
    /// The source's file.
    path: String,
    /// Words in small letters with an ending that differs between countries.
    words: Vec<Used>,
    /// Names, and each capitalised word.
    names: Vec<Used>,
}

/// A word or a name of one source.
#[derive(Debug)]
struct Used {
    text: Box<str>,
    times: usize,
    unit: UnitId,
    fingerprint: Fingerprint,
    /// The bytes of the unit in the file.
    span: Span,
}

/// Where a spelling stands, in the order of the releases.
type Uses<'a> = Vec<(&'a Spelt, &'a Used)>;

impl Spelt {
    /// What `source` says. Code, messages and the text of block quotations, for words, do not count.
    pub(crate) fn of(source: &Source, vocabulary: &Vocabulary) -> Self {
        let (mut words, mut names) = (BTreeMap::new(), BTreeMap::new());
        let units = &source.text.edition.units;
        let is_prose = |unit: &&Unit| !unit.kind.is_atomic() && unit.kind.message().is_none();
        for unit in units.iter().filter(is_prose) {
            let code: Vec<Range<usize>> = unit.code_spans().collect();
            let found = prose_words(&unit.text, &code, vocabulary);
            let plain = found.iter().filter(|_| unit.kind != UnitKind::Quotation);
            for word in plain.filter(|word| mixed::is_plain(word) && may_be_respelt(word.text)) {
                note(&mut words, word.text, unit);
            }
            names::each(&unit.text, &found, vocabulary, |name| {
                note(&mut names, name, unit);
            });
        }
        Self {
            release: source.id.clone(),
            path: source.text.path.as_str().to_owned(),
            words: used(words),
            names: used(names),
        }
    }
}

/// A text with the unit where it first stands, and how often it does in all.
type Noted<'u> = BTreeMap<&'u str, (&'u Unit, usize)>;

fn note<'u>(noted: &mut Noted<'u>, text: &'u str, unit: &'u Unit) {
    noted.entry(text).or_insert((unit, 0)).1 += 1;
}

fn used(noted: Noted<'_>) -> Vec<Used> {
    let used = noted.into_iter().map(|(text, (unit, times))| Used {
        text: text.into(),
        times,
        unit: unit.id.clone(),
        fingerprint: unit.fingerprint,
        span: unit.span,
    });
    used.collect()
}

/// What is spelt in two ways. `text` gives the text of a file.
pub(crate) fn find(
    all: &[Spelt],
    vocabulary: &Vocabulary,
    registered: &Registered,
    text: impl Fn(&str) -> Option<Arc<str>>,
) -> Vec<Finding> {
    let told = Told { text: &text };
    let words = gathered(all, |spelt| &spelt.words);
    let mut findings = mixed::find(&words, vocabulary, &told);
    let names = gathered(all, |spelt| &spelt.names);
    findings.extend(names::find(&names, vocabulary, registered, &told));
    findings
}

/// Every spelling with its uses.
fn gathered(all: &[Spelt], of: fn(&Spelt) -> &Vec<Used>) -> BTreeMap<&str, Uses<'_>> {
    let mut gathered: BTreeMap<&str, Uses<'_>> = BTreeMap::new();
    for spelt in all {
        for used in of(spelt) {
            gathered.entry(&used.text).or_default().push((spelt, used));
        }
    }
    gathered
}

/// How often a spelling stands in all releases.
fn times(uses: &Uses<'_>) -> usize {
    uses.iter().map(|(_, used)| used.times).sum()
}

/// Makes findings of uses.
struct Told<'t> {
    text: &'t dyn Fn(&str) -> Option<Arc<str>>,
}

impl Told<'_> {
    /// A finding for each release that has the `rare` spelling, at its first place. Arguments: `name`, the rare spelling,
    /// called so by `argument`; `usual`; `where`, the first file with the usual one.
    fn each(
        &self,
        code: Code,
        argument: &'static str,
        (rare, usual): (&Uses<'_>, &Uses<'_>),
    ) -> Vec<Finding> {
        let Some((model, usual)) = usual.first() else {
            return Vec::new();
        };
        let findings = rare.iter().map(|(spelt, used)| {
            let text = (self.text)(&spelt.path);
            let text = text.as_deref().unwrap_or_default();
            let place = Place::file(spelt.path.as_str())
                .release(&spelt.release)
                .unit(&used.unit)
                .at(text, used.place(text));
            Finding::new(code, place)
                .with(argument, &*used.text)
                .with("usual", &*usual.text)
                .with("where", model.path.as_str())
                .with(FINGERPRINT, used.fingerprint.to_string())
        });
        findings.collect()
    }
}

impl Used {
    /// The bytes of a file at which it stands; those of its unit where it is written otherwise there.
    fn place(&self, text: &str) -> Span {
        let written = self.span.of(text).unwrap_or_default();
        let at = written.find(&*self.text);
        at.map_or(self.span, |at| {
            let start = self.span.start + at;
            Span::new(start, start + self.text.len())
        })
    }
}
