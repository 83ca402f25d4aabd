//! Cardinal numbers, in figures and in words.

use super::Reader;
use crate::piece::PieceKind;
use crate::vocabulary::Class;

/// The most powers of ten behind a number: "two hundred thousand million".
const MOST_MAGNITUDES: usize = 3;

/// A number read at some place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value: decimal figures, a share such as `2/3`, or a vague number as written.
    pub(super) value: String,
    /// The place after it.
    pub(super) end: usize,
}

impl Reader<'_, '_> {
    /// The number at `at`.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        self.figures(at)
            .or_else(|| self.share(at))
            .or_else(|| self.spelt(at))
            .or_else(|| self.vague(at))
    }

    /// A number in figures, with its powers of ten: `1,200`, `1 200`, `20.4 million`, `2.8bn`.
    fn figures(&self, at: usize) -> Option<Number> {
        let word = self.word(at)?;
        let (mut value, mut end) = match word.piece.kind {
            PieceKind::Figure => (strict(word.piece.text)?, at + 1),
            PieceKind::Mixed => {
                let text = word.piece.text;
                let value = self.with_suffix(text).or_else(|| self.with_sign(at, text));
                (value?, at + 1)
            }
            PieceKind::Mark('.') if self.opens_figure(at) => {
                let decimals = strict(self.word(at + 1)?.piece.text)?;
                (format!("0.{decimals}"), at + 2)
            }
            PieceKind::Mark('-' | '−') if self.opens_figure(at) => {
                let number = self.figures(at + 1)?;
                return Some(Number {
                    value: format!("-{}", number.value),
                    end: number.end,
                });
            }
            _ => return None,
        };
        while self.continues_group(&value, end) {
            value.push_str(self.word(end)?.piece.text);
            end += 1;
        }
        if self.magnitude(self.more(end)).is_some() {
            end = self.more(end);
        }
        for _ in 0..MOST_MAGNITUDES {
            let Some((power, next)) = self.magnitude(end) else {
                break;
            };
            value = scaled(&value, power)?;
            end = next;
        }
        Some(Number { value, end })
    }

    /// The place behind what says "and more" at `at`: `300+ billion`, `300-plus million`.
    fn more(&self, at: usize) -> usize {
        if self.is_mark(at, &['+']) {
            at + 1
        } else if self.is_dash(at) && self.folded(at + 1) == "plus" {
            at + 2
        } else {
            at
        }
    }

    /// Says whether the mark at `at` is part of a figure: white space or a bracket before, the figure glued behind. Behind
    /// another figure it stands between the two: `6 -8 p.m.`
    fn opens_figure(&self, at: usize) -> bool {
        let spaced = self.word(at).is_some_and(|word| word.piece.spaced);
        let figure = self
            .word(at + 1)
            .is_some_and(|word| word.piece.kind == PieceKind::Figure && !word.piece.spaced);
        let before = at.wrapping_sub(1);
        let is_between = self.kind(before) == Some(PieceKind::Figure);
        figure && !is_between && (spaced || self.is_mark(before, &['(']))
    }

    /// A group of three digits after one to three digits (or such groups) and a space.
    fn continues_group(&self, value: &str, at: usize) -> bool {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let leads = digits(value) && !value.starts_with('0') && {
            let first = self.word(at - 1).map_or("", |word| word.piece.text);
            matches!(first.len(), 1..=3) && digits(first)
        };
        let follows = self.word(at).is_some_and(|word| {
            let piece = word.piece;
            piece.kind == PieceKind::Figure
                && piece.spaced
                && piece.text.len() == 3
                && digits(piece.text)
        });
        leads && follows
    }

    /// `2.8bn`, `5k`, `3m`: digits and a power of ten in one piece.
    fn with_suffix(&self, text: &str) -> Option<String> {
        let split = text.find(|c: char| c.is_alphabetic())?;
        let (digits, suffix) = text.split_at_checked(split)?;
        let suffix = suffix.to_lowercase();
        let power = match suffix.as_str() {
            "k" => 3,
            "m" => 6,
            _ => self.vocabulary.classes(&suffix).iter().find_map(power_of)?,
        };
        scaled(&strict(digits)?, power)
    }

    /// `N585` before a power of ten: digits behind capitals that stand for a currency.
    fn with_sign(&self, at: usize, text: &str) -> Option<String> {
        const LONGEST_SIGN: usize = 3;
        let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
        let is_sign = (1..=LONGEST_SIGN).contains(&(text.len() - digits.len()));
        self.magnitude(at + 1).filter(|_| is_sign)?;
        let is_number = digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
        strict(digits).filter(|_| is_number)
    }

    /// A power of ten at `at`, a hyphen allowed before it.
    fn magnitude(&self, at: usize) -> Option<(u32, usize)> {
        let word = if self.is_dash(at) { at + 1 } else { at };
        let power = self.class(word, |class| power_of(&class))?;
        Some((power, word + 1))
    }

    /// A share: `two-thirds`, `a quarter`, `half`.
    fn share(&self, at: usize) -> Option<Number> {
        let denominator = |at: usize| {
            let fraction = |class| match class {
                Class::Fraction(denominator) => Some(denominator),
                _ => None,
            };
            self.class(at, fraction)
        };
        let numerator = self.unit_word(at);
        if let Some(numerator) = numerator {
            let word = if self.is_dash(at + 1) { at + 2 } else { at + 1 };
            if let Some(denominator) = denominator(word) {
                return Some(Number {
                    value: format!("{numerator}/{denominator}"),
                    end: word + 1,
                });
            }
            let ordinal = self.class(word, |class| match class {
                Class::Ordinal(place @ 3..=10) => Some(place),
                _ => None,
            });
            if let Some(place) = ordinal.filter(|_| numerator == 1 && self.folded(word + 1) == "of")
            {
                return Some(Number {
                    value: format!("1/{place}"),
                    end: word + 1,
                });
            }
        }
        let half = denominator(at).filter(|_| self.folded(at) == "half")?;
        let mut number = Number {
            value: format!("1/{half}"),
            end: at + 1,
        };
        let million = if self.folded(at + 1) == "a" {
            at + 2
        } else {
            at + 1
        };
        if let Some((power @ 3.., end)) = self.magnitude(million) {
            number = Number {
                value: scaled("0.5", power)?,
                end,
            };
        }
        Some(number)
    }

    /// One to nine, or an article for one.
    fn unit_word(&self, at: usize) -> Option<u32> {
        self.class(at, |class| match class {
            Class::Number(value @ 1..=9) => Some(value),
            _ => None,
        })
        .or_else(|| self.is_article(at).then_some(1))
    }

    fn is_article(&self, at: usize) -> bool {
        matches!(self.folded(at), "a" | "an")
    }

    /// A number in words: `twenty-one`, `a dozen`, `one hundred and five`, `two and a half million`.
    fn spelt(&self, at: usize) -> Option<Number> {
        let mut total: u128 = 0;
        let mut group: u128 = 0;
        let mut end = at;
        let mut halves = false;
        while let Some((step, next)) = self.step(end, end == at) {
            match step {
                Step::Add(value) if group.is_multiple_of(10) => {
                    if group > 0 && value >= lowest_power(group) {
                        break;
                    }
                    group = group.checked_add(u128::from(value))?;
                }
                Step::Add(_) => break,
                Step::Times(factor) if factor <= 100 => {
                    group = group.max(1).checked_mul(u128::from(factor))?;
                }
                Step::Times(factor) => {
                    let factor = u128::from(factor);
                    let half = if halves { factor / 2 } else { 0 };
                    total =
                        total.checked_add(group.max(1).checked_mul(factor)?.checked_add(half)?)?;
                    (group, halves) = (0, false);
                }
                Step::Half => halves = true,
            }
            end = next;
        }
        let counts = end > at + 1 || (end == at + 1 && self.counts_alone(at));
        let value = total.checked_add(group)?;
        let value = if halves {
            format!("{value}.5")
        } else {
            value.to_string()
        };
        counts.then_some(Number { value, end })
    }

    /// What the word at `at` does to a number in words.
    fn step(&self, at: usize, is_first: bool) -> Option<(Step, usize)> {
        if is_first {
            let follows = self.magnitude(at + 1).is_some() || self.has_class(at + 1, Class::Dozen);
            if self.is_article(at) && follows {
                return Some((Step::Add(1), at + 1));
            }
        }
        let word = match self.folded(at) {
            _ if is_first => at,
            "and" if self.is_article(at + 1) && self.folded(at + 2) == "half" => {
                return Some((Step::Half, at + 3));
            }
            "and" if self.follows_hundred(at) => at + 1,
            _ if self.is_dash(at) => at + 1,
            _ => at,
        };
        let step = self.class(word, |class| match class {
            Class::Number(value) => Some(Step::Add(value)),
            Class::Dozen => Some(Step::Times(12)),
            class => {
                power_of(&class).and_then(|power| Some(Step::Times(10_u64.checked_pow(power)?)))
            }
        })?;
        let begins = !is_first || matches!(step, Step::Add(_));
        begins.then_some((step, word + 1))
    }

    /// Says whether a hundred or a thousand stands before the "and" at `at`.
    fn follows_hundred(&self, at: usize) -> bool {
        at > 0 && self.class(at - 1, |class| power_of(&class)).is_some()
    }

    /// "One" is a number only where it counts; a number word that is a name or a label is none.
    fn counts_alone(&self, at: usize) -> bool {
        if self.folded(at) != "one" {
            return true;
        }
        let counts = |at: usize| self.has_class(at, Class::Counted);
        let before = at
            .checked_sub(1)
            .is_some_and(|before| counts(before) && !matches!(self.folded(before), "and" | "in"));
        let after = counts(at + 1) && (self.folded(at + 1) != "and") && {
            self.folded(at + 1) != "in" || self.number(at + 2).is_some()
        };
        let day = self.folded(at + 1) == "day" && !before;
        (before || after) && !day
    }

    /// A number nobody counted: `dozens`, `hundreds of thousands`.
    fn vague(&self, at: usize) -> Option<Number> {
        let vague = |at: usize| {
            self.class(at, |class| match class {
                Class::Vague(value) => Some(value),
                _ => None,
            })
        };
        let first = vague(at)?;
        Some(
            match vague(at + 2).filter(|_| self.folded(at + 1) == "of") {
                Some(second) => Number {
                    value: format!("{first} of {second}"),
                    end: at + 3,
                },
                None => Number {
                    value: first.to_owned(),
                    end: at + 1,
                },
            },
        )
    }
}

/// A word's part in a number.
#[derive(Clone, Copy)]
enum Step {
    Add(u32),
    Times(u64),
    Half,
}

/// The smallest power of ten in `group`, above which nothing is added: twenty takes a unit.
const fn lowest_power(group: u128) -> u32 {
    if group.is_multiple_of(100) { 100 } else { 10 }
}

fn power_of(class: &Class) -> Option<u32> {
    match class {
        Class::Magnitude(power) => Some(*power),
        _ => None,
    }
}

/// The value of figures as English writes them: groups of three with commas, a decimal point.
/// Other figures keep their form; times, dates and versions are none.
pub(super) fn strict(figure: &str) -> Option<String> {
    let fraction = |share: char| match share {
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '⅓' => "1/3",
        _ => "2/3",
    };
    if let Some(share) = figure
        .chars()
        .next()
        .filter(|share| "½¼¾⅓⅔".contains(*share))
    {
        return Some(fraction(share).to_owned());
    }
    let (whole, decimals) = figure.split_once('.').unwrap_or((figure, ""));
    if figure.contains(':') || decimals.contains('.') || figure.is_empty() {
        return None;
    }
    let mut groups = whole.split(',');
    let head = groups.next().unwrap_or_default().len();
    let is_grouped =
        whole.contains(',') && matches!(head, 1..=3) && groups.all(|group| group.len() == 3);
    Some(if is_grouped {
        figure.replace(',', "")
    } else {
        figure.to_owned()
    })
}

/// `value` times ten to the `power`, exactly.
fn scaled(value: &str, power: u32) -> Option<String> {
    let is_decimal = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    if !value.bytes().all(is_decimal) {
        return None;
    }
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let power = usize::try_from(power).ok()?;
    let mut decimals = decimals.to_owned();
    while decimals.len() < power {
        decimals.push('0');
    }
    let (gained, rest) = decimals.split_at_checked(power)?;
    let all = format!("{whole}{gained}");
    let whole = all.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let rest = rest.trim_end_matches('0');
    Some(if rest.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{rest}")
    })
}
