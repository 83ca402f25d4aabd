//! Numbers with what they count: money, percentages, ages, ordinals, measures.

use super::{Found, Reader};
use crate::TokenKind;
use crate::piece::PieceKind;
use crate::vocabulary::Class;

impl Reader<'_, '_> {
    /// The quantity at `at`.
    pub(super) fn quantity(&self, at: usize) -> Option<Found> {
        self.money_before(at)
            .or_else(|| self.age_before(at))
            .or_else(|| self.ordinal(at))
            .or_else(|| self.counted(at))
    }

    /// A number and what follows it.
    fn counted(&self, at: usize) -> Option<Found> {
        let (value, end) = match self.number(at) {
            Some(number) => (number.value, number.end),
            None => return self.glued(at),
        };
        let found = |kind, value, end| {
            Some(Found {
                kind,
                value,
                words: at..end,
            })
        };
        if self.is_mark(end, &['%']) {
            return found(TokenKind::Percentage, format!("{value}%"), end + 1);
        }
        let percent = self.class_or_phrase(end, |class| (class == Class::Percent).then_some(()));
        if let Some(((), end)) = percent {
            return found(TokenKind::Percentage, format!("{value}%"), end);
        }
        if let Some((code, end)) = self.currency(end) {
            return found(TokenKind::Currency, sum(code, &value), end);
        }
        if let Some(end) = self.years_old(end) {
            return found(TokenKind::Age, value, end);
        }
        let unit = if self.is_dash(end) { end + 1 } else { end };
        if let Some(name) = self.unit(unit).filter(|_| !value.contains("of ")) {
            return found(TokenKind::Number, format!("{value} {name}"), unit + 1);
        }
        if self.kind(at) == Some(PieceKind::Figure) && value.matches('.').count() > 1 {
            return found(TokenKind::Identifier, value, end);
        }
        found(TokenKind::Number, value, end)
    }

    /// Digits and a unit in one piece: `5km`, `1990s`, `16th` stands in [`Reader::ordinal`].
    fn glued(&self, at: usize) -> Option<Found> {
        let piece = self
            .word(at)
            .filter(|word| word.piece.kind == PieceKind::Mixed)?
            .piece;
        let split = piece.text.find(char::is_alphabetic)?;
        let (digits, letters) = piece.text.split_at_checked(split)?;
        let value = super::number::strict(digits)?;
        let letters = letters.to_lowercase();
        let unit = self
            .vocabulary
            .classes(&letters)
            .iter()
            .find_map(|class| match class {
                Class::Unit(unit) => Some(*unit),
                _ => None,
            })?;
        let (kind, value) = (TokenKind::Number, format!("{value} {unit}"));
        Some(Found {
            kind,
            value,
            words: at..at + 1,
        })
    }

    fn unit(&self, at: usize) -> Option<&'static str> {
        self.class(at, |class| match class {
            Class::Unit(unit) => Some(unit),
            _ => None,
        })
    }

    /// A currency's word or code at `at`; a code of three letters counts in capitals only.
    fn currency(&self, at: usize) -> Option<(&'static str, usize)> {
        if let Some(code) = self.sign(at) {
            return Some((code, at + 1));
        }
        let (code, end) = self.class_or_phrase(at, |class| match class {
            Class::Currency(code) => Some(code),
            _ => None,
        })?;
        let word = self.word(at)?;
        let is_code = *word.folded == *code;
        let in_capitals = word.piece.text.chars().all(char::is_uppercase);
        (!is_code || in_capitals || code.len() > 3).then_some((code, end))
    }

    fn sign(&self, at: usize) -> Option<&'static str> {
        let Some(PieceKind::Mark(sign)) = self.kind(at) else {
            return None;
        };
        Some(match sign {
            '$' => "usd",
            '£' => "gbp",
            '€' => "eur",
            '¥' => "jpy",
            '₹' => "inr",
            '₽' => "rub",
            '₩' => "krw",
            '₪' => "ils",
            '₦' => "ngn",
            '₺' => "try",
            '₴' => "uah",
            '₿' => "btc",
            _ => return None,
        })
    }

    /// A sign or a code before a number: `£2.8bn`, `US$5`, `USD 5`.
    fn money_before(&self, at: usize) -> Option<Found> {
        let (code, next) = match (self.folded(at), self.sign(at + 1)) {
            ("us", Some("usd")) => ("usd", at + 2),
            ("au" | "a", Some("usd")) => ("aud", at + 2),
            ("c" | "ca", Some("usd")) => ("cad", at + 2),
            ("hk", Some("usd")) => ("hkd", at + 2),
            ("nz", Some("usd")) => ("nzd", at + 2),
            _ => self.currency(at)?,
        };
        let number = self.number(next)?;
        Some(Found {
            kind: TokenKind::Currency,
            value: sum(code, &number.value),
            words: at..number.end,
        })
    }

    /// `aged 16`, `age 16`, and the second of `aged 16 and 17`.
    fn age_before(&self, at: usize) -> Option<Found> {
        let is_age = |at: usize| matches!(self.folded(at), "aged" | "age" | "ages");
        let number = if is_age(at) {
            let number = self.number(at + 1)?;
            (!self.is_mark(number.end, &['%'])).then_some(number)?
        } else {
            let joined = self.folded(at.checked_sub(1)?) == "and" || self.is_dash(at - 1);
            let first = at.checked_sub(3).is_some_and(|place| {
                is_age(place) && self.word(at - 2).is_some_and(|word| word.taken.is_some())
            });
            self.number(at).filter(|_| joined && first)?
        };
        let end = self.years_old(number.end).unwrap_or(number.end);
        Some(Found {
            kind: TokenKind::Age,
            value: number.value,
            words: at..end,
        })
    }

    /// `-year-old(s)`, `years old`, `years of age` at `at`: the place after it.
    fn years_old(&self, at: usize) -> Option<usize> {
        let year = if self.is_dash(at) { at + 1 } else { at };
        if self.unit(year) != Some("year") {
            return None;
        }
        let next = if self.is_dash(year + 1) {
            year + 2
        } else {
            year + 1
        };
        match (self.folded(next), self.folded(next + 1)) {
            ("old" | "olds", _) => Some(next + 1),
            ("of", "age") => Some(next + 2),
            _ => None,
        }
    }

    /// `16th`, `third`, `twenty-first`.
    fn ordinal(&self, at: usize) -> Option<Found> {
        let found = |value: String, end| {
            let kind = TokenKind::Ordinal;
            Some(Found {
                kind,
                value,
                words: at..end,
            })
        };
        let word = self.word(at)?;
        if word.piece.kind == PieceKind::Mixed {
            let text = word.piece.text.to_lowercase();
            let endings = ["st", "nd", "rd", "th"];
            let digits = endings
                .iter()
                .find_map(|ending| text.strip_suffix(ending))?;
            let value = super::number::strict(digits)?;
            let is_whole = value.bytes().all(|byte| byte.is_ascii_digit());
            return is_whole.then(|| found(value, at + 1)).flatten();
        }
        let place = |at: usize| {
            self.class(at, |class| match class {
                Class::Ordinal(place) => Some(place),
                _ => None,
            })
        };
        if let Some(place) = place(at) {
            let counts = !self.lists_reasons(at);
            return counts.then(|| found(place.to_string(), at + 1)).flatten();
        }
        let tens = self.class(at, |class| match class {
            Class::Number(tens @ 20..) => Some(tens),
            _ => None,
        });
        let unit = place(at + 2).filter(|unit| *unit < 10 && self.is_dash(at + 1));
        if let Some((tens, unit)) = tens.zip(unit) {
            return found((tens + unit).to_string(), at + 3);
        }
        let number = self.number(at)?;
        let value: u32 = number.value.parse().ok()?;
        let is_joined = self.folded(number.end) == "and" || self.is_dash(number.end);
        let last = number.end + usize::from(is_joined);
        // "one hundred second delays" are no 102nd ones
        let place = place(last).filter(|place| *place < 100 && (is_joined || *place > 3))?;
        let fits = (value >= 100 && value.is_multiple_of(100))
            || (value > 100 && value.is_multiple_of(10) && place < 10);
        let in_words = word.piece.kind == PieceKind::Word;
        (fits && in_words).then_some(())?;
        found((value + place).to_string(), last + 1)
    }

    /// `First, …`, `And second, …`: the word at the beginning of a sentence, before a comma, orders what is said and counts
    /// nothing.
    fn lists_reasons(&self, at: usize) -> bool {
        let begins = |at: usize| self.word(at).is_some_and(|word| word.begins);
        let joined = at
            .checked_sub(1)
            .filter(|&before| self.folded(before) == "and");
        (begins(at) || joined.is_some_and(begins)) && self.is_mark(at + 1, &[','])
    }
}

/// A sum of money in its normal form: no trailing noughts behind the point.
fn sum(code: &str, amount: &str) -> String {
    let amount = if amount.contains('.') {
        amount.trim_end_matches('0').trim_end_matches('.')
    } else {
        amount
    };
    format!("{code} {amount}")
}
