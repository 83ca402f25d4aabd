//! A passage in Markdown beside its translation, checked by the quality rules.

use hexapla_checks::{Context, Frame, Hit, Languages, Page, Term, check, check_frame};
use hexapla_content::{Edition, Impact, Pair, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};

/// The codes whose pages have two lines an example, the source's and the translation's, perhaps after a term or a name:
/// `term: prison camp = camp de prisonniers, not goulag`.
pub const CODES: &[&str] = &[
    "trust-url",
    "trust-markup",
    "trust-placeholder",
    "bidi-control",
    "invisible-character",
    "mixed-script",
    "punctuation-end",
    "spacing-french",
    "spacing-double",
    "punctuation-width",
    "quotation-marks",
    "word-doubled",
    "kashida",
    "number-format",
    "term-missing",
    "name-missing",
    "term-forbidden",
];

/// What the quality rules find in the translation `target` of the passage `source`, both Markdown, by their
/// language tags.
///
/// # Panics
/// When a tag is none.
pub fn hits(source: (&str, &str), target: (&str, &str)) -> Vec<Hit> {
    hits_with(Vec::new(), source, target)
}

/// The same in a project with `terms`.
///
/// # Panics
/// When a tag is none.
pub fn hits_with(terms: Vec<Term>, source: (&str, &str), target: (&str, &str)) -> Vec<Hit> {
    hits_in(terms, (source, None), target)
}

/// The same where the translation was made from `was`, and the source says something else since.
///
/// # Panics
/// When a tag is none.
pub fn hits_since(was: &str, source: (&str, &str), target: (&str, &str)) -> Vec<Hit> {
    hits_in(Vec::new(), (source, Some(was)), target)
}

fn hits_in(
    terms: Vec<Term>,
    ((source, text), was): ((&str, &str), Option<&str>),
    (target, translation): (&str, &str),
) -> Vec<Hit> {
    let locale = |tag: &str| tag.parse().expect("the tests name locales that exist");
    let languages = Languages::new(&locale(source), &locale(target)).with_terms(terms);
    let (origin, edition) = (read_text(text), read_text(translation));
    let was = was.map(read_text);
    let units = |edition: &Edition| -> Vec<Unit> { edition.units.clone() };
    let baseline = was.as_ref().map(units).unwrap_or_default();
    let (source, target): (Vec<&Unit>, Vec<&Unit>) = (
        origin.units.iter().collect(),
        edition.units.iter().collect(),
    );
    let status = if was.is_some() {
        Status::Outdated(Impact::Wording)
    } else {
        Status::Current
    };
    let pair = Pair {
        source: &source,
        baseline: &baseline,
        target: &target,
        status,
    };
    let context = Context {
        languages: &languages,
        target_text: translation,
        page: &Page::default(),
    };
    let mut hits = check(&pair, &context);
    let (origin, edition) = (Frame::of(text, &origin), Frame::of(translation, &edition));
    hits.extend(check_frame(&origin, &edition, &languages));
    hits
}

/// What the quality rules find on a page whose passages belong together in their order, as far as there are any, with
/// the index of the passage.
///
/// # Panics
/// When a tag is none.
pub fn hits_of_page(
    source: (&str, &str),
    target: (&str, &str),
    status: Status,
) -> Vec<(usize, Hit)> {
    hits_of_page_since(None, source, target, status)
}

/// The same of a page whose source read `before` when it was translated.
///
/// # Panics
/// When a tag is none.
pub fn hits_of_page_since(
    before: Option<&str>,
    (source, text): (&str, &str),
    (target, translation): (&str, &str),
    status: Status,
) -> Vec<(usize, Hit)> {
    let locale = |tag: &str| tag.parse().expect("the tests name locales that exist");
    let languages = Languages::new(&locale(source), &locale(target));
    let before = before.map(|text| read_text(text).units);
    let (source, target) = (read_text(text).units, read_text(translation).units);
    let context = Context {
        languages: &languages,
        target_text: translation,
        page: &Page::new(&source, &target),
    };
    let pairs = source.iter().zip(&target).enumerate();
    let hits = pairs.flat_map(|(at, (source, target))| {
        let baseline = before.as_ref().and_then(|before| before.get(at)).cloned();
        let pair = Pair {
            source: &[source],
            baseline: baseline.as_slice(),
            target: &[target],
            status,
        };
        let hits = check(&pair, &context);
        hits.into_iter().map(move |hit| (at, hit))
    });
    hits.collect()
}

fn read_text(text: &str) -> Edition {
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: vec!["title".to_owned()],
    };
    read(text, &Place::file("a.md"), &rules).value
}

/// A text in which hidden characters are written in visible notation, `<U+202E>`, with the characters themselves.
pub fn with_hidden(text: &str) -> String {
    let mut pieces = text.split("<U+");
    let mut hidden = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let read = piece.split_once('>').and_then(|(code, rest)| {
            let code = u32::from_str_radix(code, 16).ok()?;
            Some((char::from_u32(code)?, rest))
        });
        if let Some((character, rest)) = read {
            hidden.push(character);
            hidden.push_str(rest);
        } else {
            hidden.push_str("<U+");
            hidden.push_str(piece);
        }
    }
    hidden
}
