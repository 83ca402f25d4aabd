//! Errors put into translations on purpose, the same ones in every run.

use std::ops::Range;

/// What is done to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Error {
    /// One digit becomes another.
    Digit,
    /// Two neighbouring digits that differ change places.
    Swap,
    /// The number becomes ten times as large.
    TimesTen,
    /// The number is left out.
    Deleted,
}

impl Error {
    pub(crate) const ALL: [Self; 4] = [Self::Digit, Self::Swap, Self::TimesTen, Self::Deleted];
}

/// Numbers that look random and are the same in every run: `SplitMix64`
/// (Steele, Lea, Flood 2014).
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice for one segment.
    pub(crate) fn of(locale: &str, line: usize, error: Error) -> Self {
        const SEED: u64 = 0x4845_5841_504c_4100;
        let mut state = SEED ^ (line as u64) << 8 ^ error as u64;
        for byte in locale.bytes() {
            state = state.wrapping_mul(31).wrapping_add(u64::from(byte));
        }
        Self(state)
    }

    /// A number below `bound`, which is not nought.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap_or_default()
    }
}

/// `text` with one of its numbers of two digits or more altered, if `error` can be made in it.
pub(crate) fn altered(text: &str, error: Error, dice: &mut Dice) -> Option<String> {
    let numbers = numbers(text);
    let first = if numbers.is_empty() {
        return None;
    } else {
        dice.below(numbers.len())
    };
    // from a number the dice choose to the next in which the error can be made
    let mut chosen = numbers.iter().cycle().skip(first).take(numbers.len());
    chosen.find_map(|number| {
        let wrong = alter(&text[number.clone()], error, dice)?;
        let (before, behind) = (&text[..number.start], &text[number.end..]);
        Some(format!("{before}{wrong}{behind}"))
    })
}

/// The numbers of two digits or more: digits, with separators before further digits.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (index, &(at, c)) in chars.iter().enumerate() {
        let next_is_digit = chars
            .get(index + 1)
            .is_some_and(|&(_, next)| is_digit(next));
        let joins = matches!(c, '.' | ',' | '٫' | '٬' | '\u{a0}' | '\u{202f}') && next_is_digit;
        if is_digit(c) {
            start.get_or_insert(at);
        } else if !(joins && start.is_some()) {
            found.extend(start.take().map(|start| start..at));
        }
    }
    found.extend(start.map(|start| start..text.len()));
    found.retain(|range| digits(&text[range.clone()]).len() >= 2);
    found
}

/// Decimal digits of any script: they are numeric, and one nought to nine of their block.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '௦'..='௯' | '๐'..='๙'
            | '០'..='៩' | '၀'..='၉' | '０'..='９')
}

/// The places of the digits.
fn digits(number: &str) -> Vec<usize> {
    let digits = number.char_indices().filter(|&(_, c)| is_digit(c));
    digits.map(|(at, _)| at).collect()
}

fn alter(number: &str, error: Error, dice: &mut Dice) -> Option<String> {
    let mut chars: Vec<char> = number.chars().collect();
    let places: Vec<usize> = (0..chars.len()).filter(|&at| is_digit(chars[at])).collect();
    match error {
        Error::Digit => {
            let index = dice.below(places.len());
            let at = places[index];
            let old = value(chars[at]);
            // no leading nought
            let lowest = u32::from(index == 0);
            let others: Vec<u32> = (lowest..10).filter(|&digit| digit != old).collect();
            let new = others[dice.below(others.len())];
            chars[at] = with_value(chars[at], new);
        }
        Error::Swap => {
            let pairs: Vec<(usize, usize)> = places
                .windows(2)
                .map(|pair| (pair[0], pair[1]))
                .filter(|&(one, other)| chars[one] != chars[other])
                .filter(|&(one, other)| one != places[0] || value(chars[other]) != 0)
                .collect();
            if pairs.is_empty() {
                return None;
            }
            let (one, other) = pairs[dice.below(pairs.len())];
            chars.swap(one, other);
        }
        Error::TimesTen => return Some(times_ten(&chars)),
        Error::Deleted => return Some(String::new()),
    }
    Some(chars.into_iter().collect())
}

/// Ten times the number, in its own way of writing: groups of three stay groups of three, a
/// decimal mark moves.
fn times_ten(chars: &[char]) -> String {
    let nought = with_value(chars[0], 0);
    let marks: Vec<usize> = (0..chars.len())
        .filter(|&at| !is_digit(chars[at]))
        .collect();
    let Some(&last) = marks.last() else {
        return chars.iter().copied().chain([nought]).collect();
    };
    let decimals = chars.len() - last - 1;
    let mark = chars[last];
    let is_decimal = decimals != 3 && matches!(mark, '.' | ',' | '٫');
    if is_decimal {
        let mut moved = chars.to_vec();
        moved.swap(last, last + 1);
        if decimals == 1 {
            moved.pop();
        }
        return moved.into_iter().collect();
    }
    let digits: Vec<char> = chars
        .iter()
        .copied()
        .filter(|&c| is_digit(c))
        .chain([nought])
        .collect();
    let mut grouped = String::new();
    for (index, &digit) in digits.iter().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

fn value(digit: char) -> u32 {
    digit.to_digit(10).unwrap_or_else(|| {
        let block = [
            0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0x17e0, 0x1040, 0xff10,
        ];
        let code = u32::from(digit);
        block
            .iter()
            .find_map(|nought| code.checked_sub(*nought).filter(|value| *value < 10))
            .unwrap_or(0)
    })
}

/// The digit of the same script with another value.
fn with_value(digit: char, new: u32) -> char {
    let code = u32::from(digit) - value(digit) + new;
    char::from_u32(code).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_numbers_of_two_digits() {
        let text = "5 of 12, 1.234,5 and ٣٠٬٠٠٠ at 7.";
        let numbers: Vec<&str> = numbers(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(numbers, ["12", "1.234,5", "٣٠٬٠٠٠"]);
    }

    #[test]
    fn ten_times_as_large() {
        for (number, expected) in [
            ("12", "120"),
            ("30,000", "300,000"),
            ("1.234.567", "12.345.670"),
            ("2,8", "28"),
            ("16.55", "165.5"),
            ("٣٠", "٣٠٠"),
        ] {
            assert_eq!(times_ten(&number.chars().collect::<Vec<_>>()), expected);
        }
    }

    #[test]
    fn an_error_is_one_error_and_always_the_same() {
        let text = "Am 12. Mai flohen 30.000 Menschen.";
        for error in Error::ALL {
            let wrong = altered(text, error, &mut Dice::of("de", 7, error)).unwrap();
            assert_ne!(wrong, text);
            assert_eq!(
                Some(wrong),
                altered(text, error, &mut Dice::of("de", 7, error))
            );
        }
        assert_eq!(
            altered(
                "um 5 Uhr",
                Error::Digit,
                &mut Dice::of("de", 1, Error::Digit)
            ),
            None
        );
        assert_eq!(
            altered("11 Uhr", Error::Swap, &mut Dice::of("de", 1, Error::Swap)),
            None
        );
    }
}
