//! The same text in two translations, the same translation of two texts.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hexapla_checks::findings::{INCONSISTENT_SOURCE, INCONSISTENT_TRANSLATION};
use hexapla_content::{
    Fingerprint, Locale, Pair, ReleaseId, Status, Unit, UnitId, is_cjk, is_figure, is_letter,
};
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

/// A text, and a number for its letters: texts of the same letters have the same one. Letters themselves are made only
/// where two texts have, since most stand nowhere else.
#[derive(Debug)]
pub(crate) struct Wording {
    text: Box<str>,
    key: u64,
}

impl Wording {
    fn of(text: &str) -> Self {
        let mut key: u64 = 0;
        each_letter(text, |c| {
            key = (key.rotate_left(5) ^ u64::from(c)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        });
        Self {
            text: text.into(),
            key,
        }
    }

    /// The text without what is no matter of wording: capitals, punctuation, space.
    fn letters(&self) -> String {
        let mut letters = String::with_capacity(self.text.len());
        each_letter(&self.text, |c| letters.push(c));
        letters
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
    text: impl Fn(&str) -> Option<Arc<str>>,
) -> Vec<Finding> {
    let mut findings = differing(said.clone(), Same::Source, &text);
    findings.extend(differing(said, Same::Target, &text));
    findings
}

fn differing<'a>(
    said: impl Iterator<Item = &'a Said>,
    same: Same,
    text: &impl Fn(&str) -> Option<Arc<str>>,
) -> Vec<Finding> {
    let wording = |said: &'a Said| match same {
        Same::Source => &*said.source,
        Same::Target => &said.target,
    };
    let key = |said: &'a Said| (wording(said).key, &said.edition.locale);
    let mut said: Vec<&Said> = said.collect();
    said.sort_by(|one, other| key(one).cmp(&key(other)));
    let alike = said.chunk_by(|one, other| key(one) == key(other));
    let groups = alike.filter(|group| group.len() > 1).flat_map(|group| {
        let mut groups: BTreeMap<String, Vec<&Said>> = BTreeMap::new();
        for said in group {
            groups
                .entry(wording(said).letters())
                .or_default()
                .push(said);
        }
        groups.into_values()
    });
    groups
        .flat_map(|group| odd_ones(&group, same, text))
        .collect()
}

/// Those of a group that are said otherwise than most.
fn odd_ones(group: &[&Said], same: Same, text: &impl Fn(&str) -> Option<Arc<str>>) -> Vec<Finding> {
    let (code, other): (Code, fn(&Said) -> &Wording) = match same {
        Same::Source => (INCONSISTENT_TRANSLATION, |said| &said.target),
        Same::Target => (INCONSISTENT_SOURCE, |said| &said.source),
    };
    let mut ways: BTreeMap<String, Vec<&Said>> = BTreeMap::new();
    for said in group {
        ways.entry(other(said).letters()).or_default().push(said);
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
            .at(
                text(&edition.path).as_deref().unwrap_or_default(),
                said.span,
            );
        Finding::new(code, place)
            .with("text", &*other(said).text)
            .with("usual", &*other(model).text)
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

/// Gives each letter and digit of a text in small letters, with a space between words.
fn each_letter(text: &str, mut take: impl FnMut(char)) {
    let mut is_begun = false;
    let mut is_apart = false;
    for c in text.chars() {
        if !is_of_word(c) {
            is_apart = is_begun;
            continue;
        }
        if is_apart {
            take(' ');
        }
        (is_begun, is_apart) = (true, false);
        match c {
            _ if c.is_ascii() => take(c.to_ascii_lowercase()),
            // no capitals
            _ if is_cjk(c) => take(c),
            // at the end of a word a sigma has a form of its own
            'Σ' | 'ς' => take('σ'),
            _ => c.to_lowercase().for_each(&mut take),
        }
    }
}

fn is_of_word(c: char) -> bool {
    is_letter(c) || is_figure(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_capitals_are_their_own_small_ones() {
        for c in char::MIN..=char::MAX {
            if is_cjk(c) {
                assert!(c.to_lowercase().eq([c]), "{c:?}");
            }
        }
    }

    #[test]
    fn capitals_marks_and_space_are_no_wording() {
        let letters = |text| Wording::of(text).letters();
        assert_eq!(letters(" «Où est l’ÎLE, 12?» "), "où est l île 12");
        assert_eq!(letters("ΟΔΟΣ"), letters("οδος"));
        assert_eq!(letters("...一二，三"), "一二 三");
        assert_eq!(letters(" – "), "");
        let key = |text| Wording::of(text).key;
        assert_eq!(key("The Ferry."), key("the ferry"));
        assert_ne!(key("the ferry"), key("theferry"));
    }
}
