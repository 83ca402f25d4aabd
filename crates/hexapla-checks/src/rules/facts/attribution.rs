//! Who said what is quoted is somebody else in the translation, or nobody.

use std::ops::Range;

use super::Compared;
use super::compared::{code, passage};
use super::name::{is_latin, plain, stem, words_of_name};
use super::quotation::{has_marks, is_mark, quotes};
use crate::findings::FACT_ATTRIBUTION;
use crate::{Hit, TermKind};

/// Told where one name alone stands in what the source says of a speaker, once in the whole passage, and the
/// translation quotes too. A name that the registry knows is looked for as it is called there; another one in
/// translations written in the same script only, and without its ending.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let target = &compared.target.text;
    if compared.now.is_some() || !has_marks(target) {
        return Vec::new();
    }
    let speakers = speakers(compared);
    if speakers.is_empty() {
        return Vec::new();
    }
    let text = Prose::of(target);
    let lost = speakers
        .iter()
        .filter(|speaker| !speaker.is_registered && text.places(speaker).is_empty());
    let lost: Vec<Hit> = lost
        .map(|speaker| hit(compared, speaker.name, ""))
        .collect();
    if lost.is_empty() {
        exchanged(compared, &speakers, &text).into_iter().collect()
    } else {
        lost
    }
}

/// Somebody whose words the source quotes.
struct Speaker<'c> {
    /// As the source writes it.
    name: &'c str,
    /// What is looked for in the translation, made plain.
    forms: Vec<String>,
    /// The registry says what it is called: whether it is there has its own rule.
    is_registered: bool,
}

fn speakers<'c>(compared: &Compared<'c>) -> Vec<Speaker<'c>> {
    let facts = &compared.context.languages.facts;
    let Some(vocabulary) = facts.vocabulary() else {
        return Vec::new();
    };
    let text = compared.source.text.as_str();
    let code = code(compared.source);
    let stated = compared
        .context
        .page
        .stated(compared.source, compared.context.languages);
    let spans = facts
        .speakers(passage(compared.source, &code), &stated)
        .iter();
    let speakers = spans.filter_map(|span| {
        let name = text.get(span.clone())?;
        if text.matches(name).count() > 1 {
            return None;
        }
        let registered = compared.context.languages.terms.iter().find(|term| {
            term.kind == TermKind::Name
                && !term.allowed.is_empty()
                && term.source.iter().any(|form| form == name)
        });
        if let Some(term) = registered {
            return Some(Speaker {
                name,
                forms: term.allowed.iter().map(|form| plain(form)).collect(),
                is_registered: true,
            });
        }
        let word = words_of_name(name, vocabulary).last()?;
        let family_name = name.ends_with(word) && is_latin(&compared.target.text);
        family_name.then(|| Speaker {
            name,
            forms: vec![stem(word)],
            is_registered: false,
        })
    });
    speakers.collect()
}

/// A translation, made plain, with its quotations.
struct Prose {
    text: String,
    quoted: Vec<Range<usize>>,
}

impl Prose {
    fn of(target: &str) -> Self {
        let text = plain_with_marks(target);
        let quoted = quotes(&text);
        Self { text, quoted }
    }

    /// Where a speaker is named, quotations left out.
    fn places(&self, speaker: &Speaker<'_>) -> Vec<usize> {
        let forms = speaker.forms.iter().filter(|form| !form.is_empty());
        let mut places: Vec<usize> = forms
            .flat_map(|form| self.text.match_indices(form.as_str()))
            .map(|(at, _)| at)
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// How many quotations lie before `at`.
    fn quoted_before(&self, at: usize) -> usize {
        self.quoted.iter().filter(|quoted| quoted.end <= at).count()
    }
}

/// Two speakers of a passage with two quotations who have changed places.
fn exchanged(compared: &Compared<'_>, speakers: &[Speaker<'_>], text: &Prose) -> Option<Hit> {
    let [first, second] = speakers else {
        return None;
    };
    let source = quotes(&compared.source.text);
    if source.len() != 2 || text.quoted.len() != 2 {
        return None;
    }
    let (&[one], &[other]) = (
        text.places(first).as_slice(),
        text.places(second).as_slice(),
    ) else {
        return None;
    };
    // a quotation between the two, so that each stands by its own
    let apart = text.quoted_before(one).abs_diff(text.quoted_before(other)) == 1;
    (other < one && apart).then(|| hit(compared, first.name, second.name))
}

fn hit(compared: &Compared<'_>, source: &str, target: &str) -> Hit {
    Hit::new(FACT_ATTRIBUTION, compared.locate(target))
        .with("source", source)
        .with("target", target)
}

/// Small letters without their marks, and quotation marks as they are.
fn plain_with_marks(text: &str) -> String {
    text.split_inclusive(is_mark)
        .map(
            |part| match part.chars().next_back().filter(|c| is_mark(*c)) {
                Some(mark) => {
                    let words = part.strip_suffix(mark).unwrap_or_default();
                    format!("{}{mark}", plain(words))
                }
                None => plain(part),
            },
        )
        .collect()
}
