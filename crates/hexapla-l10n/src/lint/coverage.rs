//! How much of a source a locale has translated.

use hexapla_content::count_words;

use super::pair::Pair;
use super::scope::{Item, Kind, Scope};
use crate::Piece;
use crate::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// How much of the source's messages one locale has.
///
/// Words are those of the source (UAX #29, each CJK character one), so that locales can be compared;
/// of obsolete messages, which the source does not have, they are the translation's.
///
/// ```
/// use hexapla_content::Locale;
/// use hexapla_diagnostics::Place;
/// use hexapla_l10n::{Catalogue, Coverage, Scope};
///
/// let [english, french]: [Locale; 2] = ["en".parse()?, "fr".parse()?];
/// let read = |text| Catalogue::read(text, &Place::file("page.ftl")).value;
/// let source = read("home = Home\ncontact = Write to us\nnews = News\n");
/// let target = read("home = Accueil\nnews = News\nold-banner = Nouveau !\n");
/// let source = Scope::new(&english, [("en/page.ftl", &source)]);
/// let target = Scope::new(&french, [("fr/page.ftl", &target)]);
///
/// let coverage = Coverage::of(&target, &source);
/// assert_eq!(coverage.translated.messages, 1);
/// assert_eq!(coverage.identical.messages, 1);
/// assert_eq!((coverage.missing.messages, coverage.missing.words), (1, 3));
/// assert_eq!(coverage.obsolete.messages, 1);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The locale.
    pub locale: hexapla_content::Locale,
    /// Messages of the source that have a translation which says it otherwise, or in which there is
    /// no word to translate.
    pub translated: Count,
    /// Messages of the source that the locale does not have, or of which it lacks the value or an
    /// attribute.
    pub missing: Count,
    /// Messages whose translation is word for word the source.
    pub identical: Count,
    /// Messages of the locale that the source does not have.
    pub obsolete: Count,
}

/// A number of messages and their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many messages.
    pub messages: usize,
    /// How many words they have together.
    pub words: usize,
}

impl Count {
    /// Nothing.
    pub const NONE: Self = Self {
        messages: 0,
        words: 0,
    };

    const fn add(&mut self, words: usize) {
        self.messages += 1;
        self.words += words;
    }
}

impl Coverage {
    /// Counts what `target` has of `source`. Terms and shared files are left out: a language may do
    /// without them.
    pub fn of(target: &Scope<'_>, source: &Scope<'_>) -> Self {
        let pair = Pair::of(target, source);
        let mut coverage = Self {
            locale: target.locale().clone(),
            translated: Count::NONE,
            missing: Count::NONE,
            identical: Count::NONE,
            obsolete: Count::NONE,
        };
        let is_message = |item: &Item<'_>| item.kind == Kind::Message;
        for (item, twin) in pair.items().filter(|(item, _)| is_message(item)) {
            let Some(twin) = twin.map(|twin| &source.items[twin]) else {
                coverage.obsolete.add(words(target, item));
                continue;
            };
            let words = words(source, twin);
            let count = match Standing::of(&pair, item, twin) {
                Standing::Partial => &mut coverage.missing,
                Standing::Identical if words > 0 => &mut coverage.identical,
                Standing::Identical | Standing::Translated => &mut coverage.translated,
            };
            count.add(words);
        }
        for (_, item) in pair.lacking().filter(|(_, item)| is_message(item)) {
            coverage.missing.add(words(source, item));
        }
        coverage
    }
}

/// How a message stands to its source.
enum Standing {
    Partial,
    Identical,
    Translated,
}

impl Standing {
    fn of(pair: &Pair<'_, '_>, item: &Item<'_>, twin: &Item<'_>) -> Self {
        let mut is_identical = true;
        for part in pair.source.parts(twin) {
            let mut parts = pair.target.parts(item).iter();
            match parts.find(|other| other.attribute() == part.attribute()) {
                None => return Self::Partial,
                Some(other) => is_identical &= other.pattern == part.pattern,
            }
        }
        if is_identical {
            Self::Identical
        } else {
            Self::Translated
        }
    }
}

/// The words of all parts of an item, every variant counted.
fn words(scope: &Scope<'_>, item: &Item<'_>) -> usize {
    let parts = scope.parts(item).iter();
    parts.map(|part| words_of(part.pattern)).sum()
}

fn words_of(pattern: &Pattern<Piece<'_>>) -> usize {
    let of_element = |element: &PatternElement<Piece<'_>>| match element {
        PatternElement::TextElement { value } => count_words(value.text()),
        PatternElement::Placeable { expression } => words_in(expression),
    };
    pattern.elements.iter().map(of_element).sum()
}

fn words_in(expression: &Expression<Piece<'_>>) -> usize {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| words_of(&variant.value))
            .sum(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => count_words(value.text()),
        Expression::Inline(InlineExpression::Placeable { expression }) => words_in(expression),
        Expression::Inline(_) => 0,
    }
}
