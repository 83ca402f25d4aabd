//! Words, figures and marks of a text: the alphabet that everything else reads.

use std::ops::Range;

use hexapla_content::{is_figure, is_han, is_hangul, is_kana, is_letter};

use crate::fold::narrow;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// Letters, apostrophes between them included; a Han or kana character alone.
    Word,
    /// Digits with `,` `.` `:` `/` `-` between them: `1,200`, `10:30`, `2031-03-09`.
    Figure,
    /// Letters and digits together, dotted or slashed names: `16th`, `v1.2.3`, `A/HRC/31/2`.
    Mixed,
    /// A protected range, or an address: compared as written.
    Code,
    /// One punctuation mark or symbol.
    Mark(char),
}

/// The smallest piece of a text that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The piece as written.
    pub text: &'t str,
    /// Its first byte in the text.
    pub start: usize,
    /// What it is.
    pub kind: PieceKind,
    /// White space or the text's beginning stands before it.
    pub spaced: bool,
}

impl<'t> Piece<'t> {
    /// Its bytes in the text.
    pub const fn span(&self) -> Range<usize> {
        self.start..self.end()
    }

    /// One past its last byte in the text.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The word without a possessive `'s`.
    pub fn base(&self) -> &'t str {
        if !self.text.ends_with(['s', 'S']) {
            return self.text;
        }
        ["'s", "’s", "'S", "’S"]
            .iter()
            .find_map(|ending| self.text.strip_suffix(ending))
            .unwrap_or(self.text)
    }

    /// Says whether it begins with a capital.
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Says whether it is the punctuation mark or symbol `mark`.
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == PieceKind::Mark(mark)
    }

    /// Says whether it counts as a word when two texts are compared: not punctuation, but the
    /// signs of money, percent and degrees, and `&`.
    pub const fn is_lexical(&self) -> bool {
        match self.kind {
            PieceKind::Mark(mark) => is_sign(narrow(mark)),
            _ => true,
        }
    }
}

/// Signs that are read aloud.
const fn is_sign(mark: char) -> bool {
    matches!(
        mark,
        '%' | '‰'
            | '&'
            | '$'
            | '£'
            | '€'
            | '¥'
            | '₹'
            | '₽'
            | '₩'
            | '₪'
            | '₦'
            | '₺'
            | '₴'
            | '₿'
            | '¢'
            | '°'
            | '+'
            | '='
            | '<'
            | '>'
            | '≤'
            | '≥'
            | '×'
            | '±'
    )
}

/// The longest run, in bytes, that marks still join to what follows; it bounds the cost.
const LONGEST_JOINED: usize = 200;

/// Cuts `text` into pieces; `protected` are byte ranges in order (code spans) kept whole.
pub fn pieces<'t>(text: &'t str, protected: &[Range<usize>]) -> Vec<Piece<'t>> {
    let mut result = Vec::with_capacity(text.len() / 5 + 1);
    let mut scanner = Scanner {
        text,
        at: 0,
        limit: text.len(),
    };
    let mut spaced = true;
    let mut protected = protected
        .iter()
        .filter(|range| !range.is_empty() && text.get((*range).clone()).is_some())
        .peekable();
    loop {
        while protected
            .next_if(|range| range.start < scanner.at)
            .is_some()
        {}
        scanner.limit = protected.peek().map_or(text.len(), |range| range.start);
        let start = scanner.at;
        let kind = if scanner.at == scanner.limit {
            let Some(range) = protected.next() else {
                return result;
            };
            scanner.at = range.end;
            PieceKind::Code
        } else if let Some(kind) = scanner.piece() {
            kind
        } else {
            spaced = true;
            continue;
        };
        result.push(Piece {
            text: text.get(start..scanner.at).unwrap_or_default(),
            start,
            kind,
            spaced,
        });
        spaced = false;
    }
}

/// A place in a text, which may not be read past `limit`.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
    limit: usize,
}

impl<'t> Scanner<'t> {
    /// Moves over the next piece, or over one white space (`None`).
    fn piece(&mut self) -> Option<PieceKind> {
        let c = self.rest().chars().next()?;
        if c.is_whitespace() {
            self.at += c.len_utf8();
            return None;
        }
        if !is_word_char(c) {
            self.at += c.len_utf8();
            return Some(PieceKind::Mark(c));
        }
        if is_ideograph(c) {
            self.at += c.len_utf8();
            return Some(PieceKind::Word);
        }
        if let Some(length) = plain_word(self.rest()) {
            self.at += length;
            return Some(PieceKind::Word);
        }
        let kind = if c.is_ascii() { self.address() } else { None };
        Some(kind.unwrap_or_else(|| self.run()))
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..self.limit).unwrap_or_default()
    }

    /// Moves over an address on the web or of electronic mail.
    fn address(&mut self) -> Option<PieceKind> {
        const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "www."];
        let rest = self.rest();
        if let Some(length) = mailbox(rest) {
            self.at += length;
            return Some(PieceKind::Code);
        }
        let scheme = SCHEMES.iter().find(|scheme| rest.starts_with(**scheme))?;
        let ends = |c: char| c.is_whitespace() || "<>\"”“«»".contains(c);
        let address = rest.split(ends).next().unwrap_or_default();
        let length = address
            .trim_end_matches(|c: char| ".,;:!?)'’]".contains(c))
            .len();
        if length <= scheme.len() {
            return None;
        }
        self.at += length;
        Some(PieceKind::Code)
    }

    /// Moves over a run of letters and digits and what joins them.
    fn run(&mut self) -> PieceKind {
        let rest = self.rest();
        let whole = iso_date(rest).or_else(|| slashed(rest));
        if let Some(length) = whole.or_else(|| hyphenated_host(rest)) {
            self.at += length;
            return class_of(rest.get(..length).unwrap_or_default());
        }
        let mut end = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((index, c)) = chars.next() {
            let run = rest.get(..index).unwrap_or_default();
            let next = chars.peek().map(|&(_, next)| next);
            let is_joined = is_word_char(c) || joins(run, c, next);
            if !is_joined || is_ideograph(c) || counts(run, c) {
                break;
            }
            end = index + c.len_utf8();
        }
        self.at += end;
        class_of(rest.get(..end).unwrap_or_default())
    }
}

/// A short cut: the length of a word of letters at the beginning of `rest` behind which something stands that joins
/// nothing.
fn plain_word(rest: &str) -> Option<usize> {
    let ascii = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let length = match rest.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => {
            let goes_on = |c: char| is_letter(c) && !is_figure(c) && !is_ideograph(c);
            rest.find(|c| !goes_on(c)).unwrap_or(rest.len())
        }
        _ => ascii,
    };
    let joins_nothing = match *rest.as_bytes().get(length..)? {
        [b'.' | b':', behind, ..] => matches!(behind, b' ' | b'\n'),
        [behind, ..] => b" \n,;!?)\".:".contains(&behind),
        [] => true,
    };
    (length > 0 && joins_nothing).then_some(length)
}

/// The length in bytes of an address of electronic mail at the beginning of `rest`: `press-desk@tallow-gate.example`.
fn mailbox(rest: &str) -> Option<usize> {
    let run = |text: &str, marks: &str| {
        let belongs = |c: &char| c.is_ascii_alphanumeric() || marks.contains(*c);
        text.chars()
            .take(LONGEST_JOINED)
            .take_while(belongs)
            .count()
    };
    let name = run(rest, "._%+-");
    let host = rest.get(name..)?.strip_prefix('@')?;
    let host = host.get(..run(host, ".-"))?.trim_end_matches(['.', '-']);
    let is_host = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    (name > 0 && is_host).then_some(name + 1 + host.len())
}

/// The length in bytes of the name of a host or a file at the beginning of `rest` that a hyphen would cut: in
/// `docs.tallow-gate.example` the last hyphen stands before the last dot. Behind a dot stands a small letter.
fn hyphenated_host(rest: &str) -> Option<usize> {
    let belongs = |byte: &u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let bytes = rest.bytes().take(LONGEST_JOINED);
    let run = rest.get(..bytes.take_while(belongs).count())?;
    let (before, last) = run.trim_end_matches(['.', '-']).rsplit_once('.')?;
    let last = last.split('-').next()?;
    let mut inner = before.split('.').skip(1).chain([last]);
    let is_name = before.starts_with(|c: char| c.is_ascii_alphabetic())
        && inner.all(|label| label.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_cut = before.contains('-') && last.len() > 1;
    (is_name && is_cut).then_some(before.len() + 1 + last.len())
}

/// Says whether a word ends or begins between `run` and `c`, which are written onto one another: `31명`, `18시30분`. In
/// Latin and Greek letters such a word is part of a name or a measure.
fn counts(run: &str, c: char) -> bool {
    const FIRST: char = '\u{400}';
    let behind_figures = run.ends_with(char::is_numeric) && !run.contains(char::is_alphabetic);
    behind_figures && c >= FIRST && c.is_alphabetic() || c.is_numeric() && run.ends_with(is_hangul)
}

/// Says whether `c` joins what stands before it in its run to `next`.
fn joins(run: &str, c: char, next: Option<char>) -> bool {
    let (Some(before), Some(next)) = (run.chars().next_back(), next) else {
        return false;
    };
    if run.len() > LONGEST_JOINED {
        return false;
    }
    match c {
        '\'' | '’' => before.is_alphabetic() && next.is_alphabetic(),
        '_' => true,
        '@' => next.is_alphanumeric(),
        ',' | ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        '.' => {
            let is_decimal = before.is_ascii_digit() && next.is_ascii_digit();
            let is_initial = next.is_alphabetic()
                && run
                    .rsplit('.')
                    .next()
                    .is_some_and(|part| part.chars().count() == 1);
            is_decimal
                || is_initial
                || (before.is_alphanumeric() && next.is_ascii_lowercase())
                || (before.is_alphabetic() && next.is_ascii_digit() && run.contains('.'))
        }
        '-' => next.is_ascii_digit() && run.chars().any(char::is_uppercase),
        _ => false,
    }
}

/// The length in bytes of an ISO date (`2031-03-09`) at the beginning of `rest`.
fn iso_date(rest: &str) -> Option<usize> {
    const LENGTH: usize = 10;
    let date = rest.as_bytes().get(..LENGTH)?;
    let fits = |(index, byte): (usize, &u8)| match index {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let ends = !rest.get(LENGTH..)?.starts_with(is_word_char);
    (date.iter().enumerate().all(fits) && ends).then_some(LENGTH)
}

/// The length in bytes of a slashed name that holds a digit, at the beginning of `rest`.
fn slashed(rest: &str) -> Option<usize> {
    let first = rest.find(|c: char| !is_word_char(c))?;
    if !rest.get(first..)?.starts_with('/') {
        return None;
    }
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((index, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let joins = match c {
            '/' | '.' => next.is_alphanumeric(),
            '-' => next.is_ascii_digit(),
            _ => is_word_char(c),
        };
        if !joins || index > LONGEST_JOINED {
            break;
        }
        end = index + c.len_utf8();
    }
    let name = rest.get(..end)?;
    name.bytes()
        .any(|byte| byte.is_ascii_digit())
        .then_some(end)
}

/// What a run of letters, digits and joiners is.
fn class_of(run: &str) -> PieceKind {
    let has_digit = run.chars().any(char::is_numeric);
    let has_letter = run.chars().any(char::is_alphabetic);
    let is_dotted = |run: &str| run.split('.').any(|part| part.chars().count() > 1);
    match (has_letter, has_digit) {
        (false, true) => PieceKind::Figure,
        (true, _) if run.contains('@') => PieceKind::Code,
        (true, false) if run.contains('_') || (run.contains('.') && is_dotted(run)) => {
            PieceKind::Mixed
        }
        (true, true) => PieceKind::Mixed,
        _ => PieceKind::Word,
    }
}

/// Letters, digits and the marks that belong to letters (vowel signs, viramas, joiners).
fn is_word_char(c: char) -> bool {
    is_letter(c)
        || c.is_numeric()
        || (!c.is_ascii()
            && matches!(c,
                '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
                | '\u{5bf}' | '\u{5c1}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
                | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
                | '\u{900}'..='\u{963}' | '\u{966}'..='\u{df3}' | '\u{e31}'..='\u{e4e}'
                | '\u{eb1}'..='\u{ecd}' | '\u{f18}'..='\u{fbc}' | '\u{102b}'..='\u{103e}'
                | '\u{1056}'..='\u{109d}' | '\u{17b4}'..='\u{17d3}' | '\u{1ab0}'..='\u{1aff}'
                | '\u{1dc0}'..='\u{1dff}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}'
                | '\u{fe20}'..='\u{fe2f}'))
}

/// Writing without spaces, in which each character is a word.
const fn is_ideograph(c: char) -> bool {
    is_han(c) || is_kana(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        pieces(text, &[]).iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn cuts_words_figures_and_marks() {
        for (text, expected) in [
            ("He didn’t say 1,200.", "He|didn’t|say|1,200|."),
            ("£2.8bn, 12%", "£|2.8bn|,|12|%"),
            ("at 10.30am (0001hrs GMT)", "at|10.30am|(|0001hrs|GMT|)"),
            (
                "A/HRC/31/2; and/or 09/03/2031",
                "A/HRC/31/2|;|and|/|or|09/03/2031",
            ),
            ("v1.2.3 of example.org.", "v1.2.3|of|example.org|."),
            ("on 2031-03-09, 2011-14", "on|2031-03-09|,|2011|-|14"),
            ("a 16-year-old, COVID-19", "a|16|-|year|-|old|,|COVID-19"),
            ("the U.S. army, e.g. here.", "the|U.S|.|army|,|e.g|.|here|."),
            (
                "see https://example.org/a?b=1.",
                "see|https://example.org/a?b=1|.",
            ),
            ("write to desk@example.org", "write|to|desk@example.org"),
            (
                "Wire-cut.example, docs.tallow-gate.example, tallow-gate.example-based, wire-cut.toml.",
                "Wire-cut.example|,|docs.tallow-gate.example|,|tallow-gate.example|-|based|,|wire-cut.toml|.",
            ),
            (
                "a U.S.-led, state-of-the-art.It is a 9-10.30am, mid-9.30am e.g.-like hut-",
                "a|U.S|.|-|led|,|state|-|of|-|the|-|art|.|It|is|a|9|-|10.30am|,|mid|-|9.30am|e.g|.|-|like|hut|-",
            ),
            (
                "ask press-desk@tallow-gate.example, or a-b@c",
                "ask|press-desk@tallow-gate.example|,|or|a|-|b@c",
            ),
            ("死者12人", "死|者|12|人"),
            (
                "18시30분, 3º, 12км, SARS2명",
                "18|시|30|분|,|3º|,|12|км|,|SARS2명",
            ),
            ("one.Two", "one|.|Two"),
        ] {
            assert_eq!(cut(text).join("|"), expected);
        }
    }

    #[test]
    fn the_short_cut_leads_where_the_long_way_does() {
        for word in [
            "a", "I", "word", "www", "https", "mailto", "été", "Ширя", "من", "나라",
        ] {
            for behind in [
                "", " ", " b", "\nb", ",b", ";b", "!b", "?b", ")b", "\"b", ", 1", ".", ":", ". b",
                ": b", ".\n1", ":\n1",
            ] {
                let text = format!("{word}{behind}");
                let length = plain_word(&text).unwrap();
                let mut scanner = Scanner {
                    text: &text,
                    at: 0,
                    limit: text.len(),
                };
                assert_eq!(scanner.address(), None, "{text}");
                assert_eq!(scanner.run(), PieceKind::Word, "{text}");
                assert_eq!(scanner.at, length, "{text}");
            }
        }
        for text in [
            "www.b",
            "a/1",
            "a@b.c",
            "a_b",
            "a’b",
            "a'b",
            "a:b",
            "a.b",
            "a-1",
            "é\u{301}",
            "水",
            "é水",
            "Ⅷ",
            "",
            "1",
        ] {
            assert_eq!(plain_word(text), None, "{text}");
        }
    }

    #[test]
    fn keeps_protected_ranges_whole() {
        let text = "run cargo build now";
        let cut: Vec<_> = pieces(text, std::slice::from_ref(&(4..15)))
            .iter()
            .map(|piece| piece.text)
            .collect();
        assert_eq!(cut, ["run", "cargo build", "now"]);
    }
}
