//! The same text in two translations, the same translation of two texts.

use std::collections::BTreeMap;

use hexapla_checks::findings::{INCONSISTENT_SOURCE, INCONSISTENT_TRANSLATION};
use hexapla_content::{Fingerprint, Locale, Pair, ReleaseId, Status, UnitId};
use hexapla_diagnostics::{Code, Finding, Place, Span};
use hexapla_gate::FINGERPRINT;

/// The longest text compared, in bytes: what is said again and again is short.
const LONGEST: usize = 400;
/// The fewest words of a source compared: what is shorter means different things in different places.
const FEWEST: usize = 4;

/// A passage and its translation.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) locale: Locale,
    pub(crate) release: ReleaseId,
    /// The translation's file.
    pub(crate) path: String,
    unit: UnitId,
    fingerprint: Fingerprint,
    span: Span,
    source: Wording,
    target: Wording,
}

/// A text, and its letters alone.
#[derive(Clone, Debug)]
struct Wording {
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
}

impl Said {
    /// What a settled pair of one passage and its translation says; `None` for others. The fields that name the
    /// edition are those of `path`.
    pub(crate) fn of(
        pair: &Pair<'_>,
        release: &ReleaseId,
        locale: &Locale,
        path: &str,
    ) -> Option<Self> {
        let ([source], [target]) = (pair.source, pair.target) else {
            return None;
        };
        let is_settled = matches!(pair.status, Status::Current | Status::Unverified);
        let is_prose = !source.kind.is_atomic() && source.kind.message().is_none();
        let is_short = || source.text.len() <= LONGEST && source.words() >= FEWEST;
        // with other figures it is the translation of another text, or a mistake that has a rule of its own
        let is_said =
            || source.text != target.text && figures(&source.text) == figures(&target.text);
        (is_settled && is_prose && is_short() && is_said()).then(|| Self {
            locale: locale.clone(),
            release: release.clone(),
            path: path.to_owned(),
            unit: source.id.clone(),
            fingerprint: source.fingerprint,
            span: target.span,
            source: Wording::of(&source.text),
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
        (wording.letters.as_str(), &said.locale)
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
        let place = Place::file(said.path.as_str())
            .release(&said.release)
            .locale(&said.locale)
            .unit(&said.unit)
            .at(&text(&said.path).unwrap_or_default(), said.span);
        Finding::new(code, place)
            .with("text", other(said).text.as_str())
            .with("usual", other(model).text.as_str())
            .with("where", model.path.as_str())
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
