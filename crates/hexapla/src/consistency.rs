//! The same text in two translations, the same translation of two texts.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hexapla_checks::findings::{INCONSISTENT_SOURCE, INCONSISTENT_TRANSLATION};
use hexapla_content::{Fingerprint, Locale, Pair, ReleaseId, Status, Unit, UnitId};
use hexapla_diagnostics::{Code, Finding, Place, Span};
use hexapla_gate::FINGERPRINT;

/// The longest text compared, in bytes: what is said again and again is short.
const LONGEST: usize = 400;
/// The fewest words of a source compared: what is shorter means different things in different places.
const FEWEST: usize = 4;

/// The file of a translation.
#[derive(Debug)]
pub(crate) struct EditionName {
    pub(crate) locale: Locale,
    pub(crate) release: ReleaseId,
    /// The translation's file.
    pub(crate) path: String,
}

/// A passage and its translation.
#[derive(Debug)]
pub(crate) struct Said {
    edition: Arc<EditionName>,
    unit: UnitId,
    fingerprint: Fingerprint,
    span: Span,
    source: Arc<Wording>,
    target: Wording,
}

/// A text, and its letters alone.
#[derive(Debug)]
pub(crate) struct Wording {
    text: String,
    letters: String,
}

impl Wording {
    fn of(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            letters: letters(text),
        }
    }

    /// The wording of a source's passage, where it is one to compare: prose, neither long nor very short.
    pub(crate) fn of_source(unit: &Unit) -> Option<Arc<Self>> {
        let is_prose = !unit.kind.is_atomic() && unit.kind.message().is_none();
        let is_compared = is_prose && unit.text.len() <= LONGEST && unit.words() >= FEWEST;
        is_compared.then(|| Arc::new(Self::of(&unit.text)))
    }
}

/// The wordings of a source, each read once for all its translations.
#[derive(Debug)]
pub(crate) struct Wordings<'a> {
    units: &'a [Unit],
    read: Vec<OnceCell<Option<Arc<Wording>>>>,
}

impl<'a> Wordings<'a> {
    /// Those of `units`; nothing is read yet.
    pub(crate) fn of(units: &'a [Unit]) -> Self {
        let read = units.iter().map(|_| OnceCell::new());
        Self {
            units,
            read: read.collect(),
        }
    }

    /// The wording of the unit at an index.
    pub(crate) fn at(&self, index: usize) -> Option<Arc<Wording>> {
        let (unit, read) = (self.units.get(index)?, self.read.get(index)?);
        read.get_or_init(|| Wording::of_source(unit)).clone()
    }
}

impl Said {
    /// What a settled pair of one passage and its translation says; `None` for others. `source` is the wording of the
    /// passage.
    pub(crate) fn of(
        pair: &Pair<'_>,
        source: impl FnOnce() -> Option<Arc<Wording>>,
        edition: &Arc<EditionName>,
    ) -> Option<Self> {
        let (&[unit], &[target]) = (pair.source, pair.target) else {
            return None;
        };
        if !matches!(pair.status, Status::Current | Status::Unverified) {
            return None;
        }
        let source = source()?;
        // with other figures it is the translation of another text, or a mistake that has a rule of its own
        let is_said = unit.text != target.text && figures(&unit.text) == figures(&target.text);
        is_said.then(|| Self {
            edition: Arc::clone(edition),
            unit: unit.id.clone(),
            fingerprint: unit.fingerprint,
            span: target.span,
            source,
            target: Wording::of(&target.text),
        })
    }
}

/// Which of the two texts is the same.
#[derive(Clone, Copy)]
enum Same {
    Source,
    Target,
}

/// What is said in two ways. `text` gives the text of a file.
pub(crate) fn find<'a>(
    said: impl Iterator<Item = &'a Said> + Clone,
    text: impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    let mut findings = differing(said.clone(), Same::Source, &text);
    findings.extend(differing(said, Same::Target, &text));
    findings
}

fn differing<'a>(
    said: impl Iterator<Item = &'a Said>,
    same: Same,
    text: &impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    let key = |said: &'a Said| {
        let wording = match same {
            Same::Source => &said.source,
            Same::Target => &said.target,
        };
        (wording.letters.as_str(), &said.edition.locale)
    };
    let mut said: Vec<&Said> = said.collect();
    said.sort_by(|one, other| key(one).cmp(&key(other)));
    let groups = said.chunk_by(|one, other| key(one) == key(other));
    groups
        .filter(|group| group.len() > 1)
        .flat_map(|group| odd_ones(group, same, text))
        .collect()
}

/// Those of a group that are said otherwise than most.
fn odd_ones(group: &[&Said], same: Same, text: &impl Fn(&str) -> Option<String>) -> Vec<Finding> {
    let (code, other): (Code, fn(&Said) -> &Wording) = match same {
        Same::Source => (INCONSISTENT_TRANSLATION, |said| &said.target),
        Same::Target => (INCONSISTENT_SOURCE, |said| &said.source),
    };
    let mut ways: BTreeMap<&str, Vec<&Said>> = BTreeMap::new();
    for said in group {
        ways.entry(&other(said).letters).or_default().push(said);
    }
    let usual = ways
        .iter()
        .max_by_key(|(way, said)| (said.len(), std::cmp::Reverse(*way)));
    let Some((usual, model)) = usual.and_then(|(way, said)| Some((way, *said.first()?))) else {
        return Vec::new();
    };
    let odd = ways
        .iter()
        .filter(|(way, _)| *way != usual)
        .flat_map(|(_, said)| said);
    let findings = odd.map(|said| {
        let edition = &said.edition;
        let place = Place::file(edition.path.as_str())
            .release(&edition.release)
            .locale(&edition.locale)
            .unit(&said.unit)
            .at(&text(&edition.path).unwrap_or_default(), said.span);
        Finding::new(code, place)
            .with("text", other(said).text.as_str())
            .with("usual", other(model).text.as_str())
            .with("where", model.edition.path.as_str())
            .with(FINGERPRINT, said.fingerprint.to_string())
    });
    findings.collect()
}

/// The runs of ASCII letters and digits that hold a digit, sorted.
fn figures(text: &str) -> Vec<&str> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let mut figures: Vec<&str> = words
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
        .collect();
    figures.sort_unstable();
    figures
}

/// A text without what is no matter of wording: capitals, punctuation, space.
fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    if text.is_ascii() {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
            if !word.is_empty() && !letters.is_empty() {
                letters.push(' ');
            }
            letters.push_str(word);
        }
        letters.make_ascii_lowercase();
        return letters;
    }
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if !word.is_empty() && !letters.is_empty() {
            letters.push(' ');
        }
        if word.is_ascii() {
            letters.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            letters.push_str(&word.to_lowercase());
        }
    }
    letters
}
