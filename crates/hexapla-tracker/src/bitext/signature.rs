//! What of a unit survives translation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hexapla_content::{InlineKind, Unit, words};
use unicode_normalization::UnicodeNormalization as _;

use super::digits::{digit, figures};

/// How much a shared token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A word that begins the same: a name perhaps, or a cognate.
    Word,
    /// A figure, an address, a code span, a file name, an image: a translation keeps it.
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
    /// The text is in another script than Latin, so that a Latin word in it is a name.
    pub(super) is_foreign: bool,
    /// How the text ends.
    pub(super) ending: Ending,
}

/// The mark at the end of a text, whatever the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// A full stop, an exclamation mark, an ellipsis.
    Stop,
    Question,
    Colon,
    /// A comma, a semicolon: the passage goes on.
    Comma,
    /// No mark.
    Open,
}

impl Ending {
    fn of(text: &str) -> Self {
        let is_bracket =
            |c: char| matches!(c, '"' | '”' | '»' | '’' | '」' | '』' | ')' | '）' | ' ');
        match text.trim_end_matches(is_bracket).chars().next_back() {
            Some('.' | '!' | '…' | '。' | '！' | '．' | '।' | '۔') => Self::Stop,
            Some('?' | '？' | '؟') => Self::Question,
            Some(':' | '：') => Self::Colon,
            Some(',' | ';' | '，' | '、' | '；' | '،' | '؛') => Self::Comma,
            _ => Self::Open,
        }
    }

    /// What two endings that differ cost, in hundredths of a nat.
    pub(super) const fn cost(self, other: Self) -> i64 {
        match (self, other) {
            (Self::Stop, Self::Stop)
            | (Self::Question, Self::Question)
            | (Self::Colon, Self::Colon)
            | (Self::Comma, Self::Comma)
            | (Self::Open, Self::Open) => 0,
            (Self::Open | Self::Stop, Self::Open | Self::Stop) => 25,
            (Self::Comma, _) | (_, Self::Comma) => 110,
            _ => 60,
        }
    }
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
            ending: Ending::of(&unit.text),
            is_foreign: !unit.kind.is_atomic() && unit.text.chars().any(is_foreign),
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

pub(super) fn length(text: &str) -> u32 {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    u32::try_from(letters).unwrap_or(u32::MAX)
}

/// Says whether a letter belongs to no Latin alphabet.
fn is_foreign(c: char) -> bool {
    c > '\u{24f}' && c.is_alphabetic()
}

fn tokens(unit: &Unit) -> Vec<Name<'_>> {
    let mut tokens: Vec<Name<'_>> = Vec::new();
    if unit.kind.is_atomic() || has_letters(&unit.text) {
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
    if !unit.kind.is_atomic() {
        for name in names(&unit.text) {
            let token = (Strength::Invariant, Cow::Borrowed(name));
            if !tokens.contains(&token) {
                tokens.push(token);
            }
        }
    }
    tokens.extend(words(&unit.text).filter_map(|word| Some((Strength::Word, beginning(word)?))));
    tokens
}

/// File names, domains and identifiers: `astro.config.mjs`, `api_key`, `useState`.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let chunks = text.split(|c: char| !c.is_ascii_graphic());
    let trimmed = chunks.map(|chunk| chunk.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
    trimmed.filter(|chunk| chunk.len() >= 4 && is_name(chunk))
}

fn is_name(chunk: &str) -> bool {
    let has_hump = || {
        let bytes = chunk.as_bytes().windows(2);
        let humps =
            bytes.filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
        humps.count() > 0
    };
    let is_dotted = || {
        let long = |part: &str| part.len() >= 2;
        chunk.contains('.')
            && chunk.split('.').all(long)
            && chunk.bytes().any(|b| b.is_ascii_alphabetic())
    };
    chunk.contains('_') || is_dotted() || has_hump()
}

/// How a Latin word begins, without case and accents: five letters tell most cognates from chance
/// (after Simard, Foster and Isabelle 1992).
fn beginning(word: &str) -> Option<Cow<'_, str>> {
    const LETTERS: usize = 5;
    let bare = if word.is_ascii() {
        in_small_letters(word)
    } else {
        let is_mark = |c: &char| !matches!(c, '\u{300}'..='\u{36f}');
        word.nfd()
            .filter(is_mark)
            .flat_map(char::to_lowercase)
            .collect::<String>()
            .into()
    };
    let is_latin = bare.len() >= 3 && bare.bytes().all(|b| b.is_ascii_alphabetic());
    is_latin.then(|| match bare {
        Cow::Borrowed(bare) => Cow::Borrowed(bare.get(..LETTERS).unwrap_or(bare)),
        Cow::Owned(mut bare) => {
            bare.truncate(LETTERS);
            Cow::Owned(bare)
        }
    })
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
    marks[6] = u32::try_from(quotes.div_ceil(2)).unwrap_or(u32::MAX);
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
