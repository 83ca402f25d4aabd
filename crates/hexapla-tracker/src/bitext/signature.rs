//! What of a unit survives translation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hexapla_content::{InlineKind, Unit, UnitKind, words};

use super::digits::{digit, figures};

/// How much a shared token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A word that happens to look the same: a name perhaps, or a cognate.
    Word,
    /// A figure, an address, a code span, an image: a translation keeps it.
    Invariant,
    /// The whole text.
    Whole,
}

/// A token of a unit, by number, with how often it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Token {
    pub(super) number: u32,
    pub(super) count: u32,
}

/// What of a unit survives translation.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    /// Letters and figures in the text, in characters.
    pub(super) length: u32,
    /// The tokens, by number.
    pub(super) tokens: Vec<Token>,
    /// How many marks of each kind: emphasis, strong, code, links, images, footnotes, quotations.
    pub(super) marks: [u32; 7],
}

/// The signatures of both texts.
pub(super) struct Signatures<'a> {
    pub(super) source_units: Vec<&'a Unit>,
    pub(super) target_units: Vec<&'a Unit>,
    pub(super) source: Vec<Signature>,
    pub(super) target: Vec<Signature>,
    tokens: Tokens<'a>,
}

/// A token as it is written.
type Name<'a> = (Strength, Cow<'a, str>);

#[derive(Debug)]
struct Tokens<'a> {
    numbers: BTreeMap<Name<'a>, u32>,
    strengths: Vec<Strength>,
    /// In how many units of the source and of the target each token stands.
    units: Vec<[u32; 2]>,
    weights: Vec<u32>,
}

impl<'a> Signatures<'a> {
    pub(super) fn of(source: &[&'a Unit], target: &[&'a Unit]) -> Self {
        let mut tokens = Tokens {
            numbers: BTreeMap::new(),
            strengths: Vec::new(),
            units: Vec::new(),
            weights: Vec::new(),
        };
        let source_signatures = source.iter().map(|unit| tokens.read(unit, 0)).collect();
        let target_signatures = target.iter().map(|unit| tokens.read(unit, 1)).collect();
        let units = u32::try_from(source.len() + target.len()).unwrap_or(u32::MAX);
        tokens.weights = tokens
            .units
            .iter()
            .map(|with| 1 + (units / with.iter().sum::<u32>().max(1)).max(1).ilog2())
            .collect();
        Self {
            source_units: source.to_vec(),
            target_units: target.to_vec(),
            source: source_signatures,
            target: target_signatures,
            tokens,
        }
    }

    /// How much a token says.
    pub(super) fn strength(&self, token: Token) -> Strength {
        self.tokens.strengths[token.number as usize]
    }

    /// The token's rarity in whole bits, from 1.
    pub(super) fn weight(&self, token: Token) -> u32 {
        self.tokens.weights[token.number as usize]
    }

    /// Says whether the token stands in one unit of the source and in one of the target.
    pub(super) fn is_unique(&self, token: Token) -> bool {
        self.tokens.units[token.number as usize] == [1, 1]
    }
}

impl<'a> Tokens<'a> {
    fn read(&mut self, unit: &'a Unit, side: usize) -> Signature {
        let mut names = tokens(unit);
        names.sort_unstable();
        let mut tokens: Vec<Token> = Vec::new();
        for group in names.chunk_by(|left, right| left == right) {
            tokens.push(Token {
                number: self.number(&group[0]),
                count: u32::try_from(group.len()).unwrap_or(u32::MAX),
            });
        }
        for token in &tokens {
            self.units[token.number as usize][side] += 1;
        }
        tokens.sort_unstable();
        Signature {
            length: length(&unit.text),
            tokens,
            marks: marks(unit),
        }
    }

    fn number(&mut self, token: &Name<'a>) -> u32 {
        if let Some(&number) = self.numbers.get(token) {
            return number;
        }
        let number = u32::try_from(self.strengths.len()).unwrap_or(u32::MAX);
        self.numbers.insert(token.clone(), number);
        self.strengths.push(token.0);
        self.units.push([0, 0]);
        number
    }
}

fn length(text: &str) -> u32 {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    u32::try_from(letters).unwrap_or(u32::MAX)
}

fn tokens(unit: &Unit) -> Vec<Name<'_>> {
    let mut tokens: Vec<Name<'_>> = Vec::new();
    if unit.kind.is_atomic() || unit.kind == UnitKind::Image {
        tokens.push((Strength::Whole, Cow::Borrowed(&unit.text)));
    }
    let figures = figures(&unit.text);
    tokens.extend(
        figures
            .into_iter()
            .map(|figure| (Strength::Invariant, Cow::Owned(figure))),
    );
    for inline in &unit.inlines {
        let token = match inline.kind {
            InlineKind::Link => address(&inline.target).map(Cow::Owned),
            InlineKind::Image => inline.target.rsplit('/').next().map(Cow::Borrowed),
            InlineKind::Code => unit.text.get(inline.text.clone()).map(Cow::Borrowed),
            InlineKind::FootnoteReference => Some(Cow::Owned(format!("[^{}]", inline.target))),
            _ => None,
        };
        tokens.extend(token.map(|token| (Strength::Invariant, token)));
    }
    let looks_alike =
        |word: &&str| word.len() >= 3 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let words = words(&unit.text).filter(looks_alike);
    tokens.extend(words.map(|word| (Strength::Word, in_small_letters(word))));
    tokens
}

fn in_small_letters(word: &str) -> Cow<'_, str> {
    if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// An address without what a translation changes in it: the locale at the head of its path, the
/// fragment (an anchor is made of a heading's words), a slash at the end.
fn address(target: &str) -> Option<String> {
    let whole = target.split(['#', '?']).next().unwrap_or(target);
    let (host, path) = match whole.split_once("://") {
        Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", whole),
    };
    let segments: Vec<&str> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let kept = match segments.as_slice() {
        [first, rest @ ..] if is_locale(first) => rest,
        all => all,
    };
    let address = format!("{host}/{}", kept.join("/"));
    (address.len() > 1).then_some(address)
}

/// Says whether a path segment looks like a locale: `fr`, `pt-br`, `zh-Hans`.
fn is_locale(segment: &str) -> bool {
    let mut parts = segment.split(['-', '_']);
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let language = parts
        .next()
        .is_some_and(|part| matches!(part.len(), 2 | 3) && letters(part));
    language && parts.all(|part| matches!(part.len(), 2..=4))
}

fn marks(unit: &Unit) -> [u32; 7] {
    let mut marks = [0; 7];
    for inline in &unit.inlines {
        let place = match inline.kind {
            InlineKind::Emphasis => 0,
            InlineKind::Strong => 1,
            InlineKind::Code => 2,
            InlineKind::Link => 3,
            InlineKind::Image => 4,
            InlineKind::FootnoteReference => 5,
            _ => continue,
        };
        marks[place] += 1;
    }
    let quotes = unit
        .text
        .chars()
        .filter(|c| {
            matches!(
                c,
                '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '"'
            )
        })
        .count();
    marks[6] = u32::try_from(quotes / 2).unwrap_or(u32::MAX);
    marks
}

/// Says whether a text has nothing to translate: no letter of any script.
pub(crate) fn has_letters(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_alphabetic() && digit(c).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_forget_their_locale() {
        assert_eq!(
            address("/en/guides/press/"),
            address("/pt-br/guides/press#contact")
        );
        assert_eq!(
            address("https://example.org/en/a"),
            Some("example.org/a".to_owned())
        );
        assert_ne!(address("/en/guides/a"), address("/en/guides/b"));
        assert_eq!(address("#top"), None);
    }
}
