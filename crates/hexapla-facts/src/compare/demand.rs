//! What a source asks of its translation: each fact with every value that may answer it.

use std::ops::Range;

use super::context::widen;
use super::value::{literal, parts, years};
use crate::lenient::{Reading, Sense};
use crate::{Decimal, Language, Token, TokenKind};

/// A fact of the source.
#[derive(Clone, Debug)]
pub(super) struct Demand {
    pub(super) kind: TokenKind,
    /// Its bytes in the source.
    pub(super) span: Range<usize>,
    /// It stands in figures, not in words.
    pub(super) in_figures: bool,
    /// The numbers it is made of: one, or those of a date or a time.
    pub(super) parts: Vec<Part>,
    /// The unit of measure behind it, by its name in the source language's table.
    pub(super) unit: Option<&'static str>,
    /// The currency of a sum, by its code.
    pub(super) currency: Option<String>,
    /// The zone of a time of day: `gmt`, `est`.
    pub(super) zone: Option<String>,
    /// Other numbers that a translation may say because of it: the century of a decade.
    pub(super) implies: Vec<Decimal>,
    /// It is a round ten, such as "the 80s", which a translation may narrow down.
    pub(super) is_vague: bool,
    /// The place of the demand that gives the same measure in another unit: "300 km (190 miles)".
    pub(super) twin: Option<usize>,
    /// It is a time of day or of a game, written with a colon or at an hour, and no colon follows it or ends
    /// the text.
    pub(super) is_clock: bool,
    /// How many parts it is of how many: "two thirds", "a quarter", "half".
    pub(super) share: Option<(u64, u64)>,
    /// Figures and points that must stand as they are: `4.1.5`.
    pub(super) literal: Option<String>,
}

impl Demand {
    /// A fact in figures of which nothing else is known.
    const fn plain(kind: TokenKind, span: Range<usize>) -> Self {
        Self {
            kind,
            span,
            in_figures: true,
            parts: Vec::new(),
            unit: None,
            currency: None,
            zone: None,
            implies: Vec::new(),
            is_vague: false,
            twin: None,
            is_clock: false,
            share: None,
            literal: None,
        }
    }
}

/// The parts of a whole that a token is a number of, such as `2/3`; seven halves of a game are none.
fn share(token: &Token) -> Option<(u64, u64)> {
    let number = token.value.split(' ').next()?;
    let (over, under) = number.split_once('/')?;
    let (over, under): (u64, u64) = (over.parse().ok()?, under.parse().ok()?);
    (token.kind == TokenKind::Number && over < under).then_some((over, under))
}

/// The zone of a time of day, by the name that its source gives it; local time has none.
fn zone(token: &Token) -> Option<String> {
    let (_, zone) = token.value.split_once(' ')?;
    let is_named = token.kind == TokenKind::Time && zone != "local";
    is_named.then(|| zone.to_owned())
}

/// A number of a fact.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The value, and others that say the same; the value first.
    pub(super) accepts: Vec<Decimal>,
    /// Whether a translation may leave it out.
    pub(super) need: Need,
    /// It is written with one digit and no power of ten.
    pub(super) is_small: bool,
    /// The decimals it is written with, noughts included.
    pub(super) decimals: i32,
    pub(super) role: Role,
}

/// What a number is in its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Whatever its fact is.
    Plain,
    /// The year of a date.
    Year,
    /// The month of a date.
    Month,
    /// The day of a date.
    Day,
    /// The hour or the minute of a time.
    Clock,
}

/// Whether a translation may leave a number out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    /// Noughts of a full hour, a numeral that is better said in words.
    Optional,
}

impl Part {
    pub(super) fn required(value: Decimal) -> Self {
        Self {
            accepts: vec![value],
            need: Need::Required,
            is_small: value < Decimal::whole(10) && value.is_whole(),
            decimals: 0,
            role: Role::Plain,
        }
    }

    pub(super) const fn with(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    pub(super) fn or(mut self, others: impl IntoIterator<Item = Decimal>) -> Self {
        self.accepts.extend(others);
        self
    }

    /// The number as it is `written`, with its noughts.
    pub(super) fn written_as(mut self, written: &str) -> Self {
        let decimals = written.split_once('.').map_or("", |(_, decimals)| decimals);
        self.decimals = i32::try_from(decimals.len()).unwrap_or_default();
        self.is_small &= self.decimals == 0;
        self
    }

    pub(super) const fn is_optional(&self) -> bool {
        matches!(self.need, Need::Optional)
    }

    pub(super) const fn optional(mut self) -> Self {
        self.need = Need::Optional;
        self
    }

    /// The value as the source says it.
    pub(super) fn value(&self) -> Decimal {
        self.accepts.first().copied().unwrap_or(Decimal::ZERO)
    }
}

/// The facts of a source: of its strict `tokens` where its language is read strictly, and of
/// all figures that no token covers.
pub(super) fn demands(
    source: &str,
    reading: &Reading,
    tokens: &[Token],
    target: &Language,
) -> Vec<Demand> {
    let customs = target.habits().customs;
    let mut demands = Vec::new();
    let mut covered: Vec<Range<usize>> = Vec::new();
    for candidate in reading
        .candidates
        .iter()
        .filter(|found| found.sense == Sense::Phone)
    {
        let span = reading.origin(&candidate.lexemes);
        covered.push(span.clone());
        demands.push(Demand {
            parts: vec![Part::required(candidate.value)],
            ..Demand::plain(TokenKind::Identifier, span)
        });
    }
    let phones = covered.clone();
    for token in tokens.iter().filter(|token| is_counted(token.kind)) {
        let next = phones.partition_point(|phone| phone.end <= token.span.start);
        let in_phone = phones
            .get(next)
            .is_some_and(|phone| phone.start < token.span.end);
        if !in_phone {
            covered.push(token.span.clone());
            demands.extend(of_token(source, token, customs));
        }
    }
    covered.sort_by_key(|span| span.start);
    demands.extend(uncovered(reading, &covered, customs));
    demands.sort_by_key(|demand| demand.span.start);
    widen(&mut demands, source, reading);
    if !target.is_reviewed() {
        for demand in &mut demands {
            spare_words(demand);
            let text = source.get(demand.span.clone()).unwrap_or_default();
            spare_powers(demand, text);
        }
    }
    demands
}

/// The largest place in an order that many languages say in a word.
const LAST_WORD: u64 = 12;

/// Asks for nothing that stands in words where no table knows them: a number in words, the name of a month, a place in
/// an order.
fn spare_words(demand: &mut Demand) {
    let is_in_words = !demand.in_figures;
    let is_ordinal = demand.kind == TokenKind::Ordinal;
    for part in &mut demand.parts {
        let is_small = is_ordinal && part.value() <= Decimal::whole(LAST_WORD);
        if is_in_words || part.role == Role::Month || is_small {
            part.need = Need::Optional;
        }
    }
}

/// Takes the figures before a power of ten in words for the number, because no table knows the word for the power:
/// 27 for "27 million", and 37 for the 37 lakh of "3.7 million".
fn spare_powers(demand: &mut Demand, text: &str) {
    const POWERS: [i32; 8] = [3, 4, 5, 6, 7, 8, 9, 12];
    let has_words = text.contains(char::is_alphabetic);
    for part in &mut demand.parts {
        let is_large = part.value() >= Decimal::whole(1000);
        if demand.in_figures && has_words && is_large {
            let figures = POWERS.map(|power| part.value().scaled(-power));
            let counts = |figure: &Decimal| *figure >= Decimal::whole(1);
            part.accepts.extend(figures.into_iter().filter(counts));
        }
    }
}

/// Kinds that hold numbers.
const fn is_counted(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Number
            | TokenKind::Date
            | TokenKind::Time
            | TokenKind::Currency
            | TokenKind::Percentage
            | TokenKind::Age
            | TokenKind::Ordinal
            | TokenKind::Identifier
            | TokenKind::Code
    )
}

/// What a strict token asks; nothing when it is no number.
fn of_token(source: &str, token: &Token, customs: &str) -> Option<Demand> {
    let text = source.get(token.span.clone()).unwrap_or_default();
    let value = token.value.as_str();
    let currency = value
        .split_once(' ')
        .filter(|_| token.kind == TokenKind::Currency);
    let is_name = token.kind == TokenKind::Identifier;
    Some(Demand {
        in_figures: text.contains(char::is_numeric),
        parts: parts(text, token, customs)?,
        currency: currency.map(|(code, _)| code.to_owned()),
        zone: zone(token),
        is_vague: value.len() == "80s".len() && value.ends_with("0s"),
        share: share(token),
        literal: literal(value).filter(|_| is_name),
        ..Demand::plain(token.kind, token.span.clone())
    })
}

/// Figures of the source that no token covers, one demand for each longest number; `covered` is
/// in order.
fn uncovered(reading: &Reading, covered: &[Range<usize>], customs: &str) -> Vec<Demand> {
    let mut demands = Vec::new();
    let mut done = 0;
    let mut passed = 0;
    for candidate in &reading.candidates {
        let is_next = candidate.lexemes.start >= done && candidate.sense == Sense::Figures;
        if !is_next || !reading.is_digits(candidate.lexemes.start) {
            continue;
        }
        let span = reading.origin(&candidate.lexemes);
        while covered
            .get(passed)
            .is_some_and(|token| token.end <= span.start)
        {
            passed += 1;
        }
        if covered
            .get(passed)
            .is_some_and(|token| token.start < span.end)
        {
            continue;
        }
        done = candidate.lexemes.end;
        let years = years(candidate.value, customs);
        demands.push(Demand {
            parts: vec![Part::required(candidate.value).or(years)],
            ..Demand::plain(TokenKind::Number, span)
        });
    }
    demands
}
