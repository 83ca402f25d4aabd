//! Numbers as two languages write them: `4.8 million` and `480만` are one, and so are `seven` and `일곱`.

use std::collections::BTreeSet;
use std::rc::Rc;

use hexapla_content::Unit;
use hexapla_facts::{Decimal, Language, Mention, mentions};

use super::digits::{digit, figures};
use super::signature::Strength;
use super::survivors::Name;
use crate::Readings;
use crate::number::Number;

/// Words for one mean too much else.
const LEAST_IN_WORDS: u64 = 2;

/// The tokens of a unit with its `numbers` in the place of its digits.
pub(super) fn in_place_of_digits(tokens: &[Name], text: &str, numbers: &[Name]) -> Vec<Name> {
    let mut digits = of_digits(text);
    let mut all = tokens.to_vec();
    all.retain(|token| {
        let place = digits.iter().position(|digit| digit == token);
        place.map(|place| digits.swap_remove(place)).is_none()
    });
    all.extend(numbers);
    all
}

/// The figures of a text as tokens: its digits, in any script.
fn of_digits(text: &str) -> Vec<Name> {
    let figures = figures(text).into_iter();
    figures
        .map(|figure| token(Strength::Invariant, &figure))
        .collect()
}

/// The numbers of each unit as tokens, the source's units first. What both texts may mean by digits, words for powers of
/// ten among them, is one figure. What one of them may say in words is a hint. All other figures are digits.
pub(super) fn of_units(
    source: &[&Unit],
    target: &[&Unit],
    languages: [&Language; 2],
    readings: &Readings,
) -> Vec<Vec<Name>> {
    let source = Side::read(source, languages[0], readings);
    let target = Side::read(target, languages[1], readings);
    let ours = source.units.iter().map(|unit| unit.tokens(&target));
    let theirs = target.units.iter().map(|unit| unit.tokens(&source));
    ours.chain(theirs).collect()
}

/// A text with the numbers it may mean.
struct Side<'a> {
    units: Vec<Read<'a>>,
    /// All numbers of the units.
    written: BTreeSet<Decimal>,
    in_words: BTreeSet<Decimal>,
}

/// A unit with the numbers it may mean.
struct Read<'a> {
    text: &'a str,
    numbers: Rc<Numbers>,
}

/// The numbers that a unit may mean in a language, by place, longer spellings first.
#[derive(Debug)]
pub(crate) struct Numbers {
    written: Vec<Mention>,
    in_words: Vec<Mention>,
}

impl<'a> Side<'a> {
    fn read(units: &[&'a Unit], language: &Language, readings: &Readings) -> Self {
        let read = |unit: &&'a Unit| Read {
            text: &unit.text,
            numbers: readings.numbers(unit, language),
        };
        let units: Vec<Read<'a>> = units.iter().map(read).collect();
        let values = |of: for<'r> fn(&'r Numbers) -> &'r [Mention]| {
            let mentions = units.iter().flat_map(|unit| of(&unit.numbers));
            mentions.map(|mention| mention.value).collect()
        };
        Self {
            written: values(|numbers| &numbers.written),
            in_words: values(|numbers| &numbers.in_words),
            units,
        }
    }
}

impl Numbers {
    /// Reads `unit`.
    pub(crate) fn of(unit: &Unit, language: &Language) -> Self {
        let text = unit.text.as_str();
        let has_digit = |mention: &Mention| {
            let mut said = text.get(mention.span.clone()).unwrap_or_default().chars();
            said.any(|c| digit(c).is_some())
        };
        let is_meant = |mention: &Mention| mention.value >= Decimal::whole(LEAST_IN_WORDS);
        let all = if unit.kind.is_atomic() {
            Vec::new()
        } else {
            mentions(text, language)
        };
        let (written, in_words): (Vec<_>, Vec<_>) = all.into_iter().partition(has_digit);
        Self {
            written,
            in_words: in_words.into_iter().filter(is_meant).collect(),
        }
    }
}

impl Read<'_> {
    /// Its numbers beside what the other text may mean.
    fn tokens(&self, other: &Side<'_>) -> Vec<Name> {
        let mut found = Vec::new();
        let mut done = 0;
        for Mention { value, span, .. } in &self.numbers.written {
            if other.in_words.contains(value) {
                found.push(token(Strength::Hint, &value.to_string()));
            }
            if span.start >= done && other.written.contains(value) {
                found.extend(
                    self.text
                        .get(done..span.start)
                        .map_or_else(Vec::new, of_digits),
                );
                found.push(token(Strength::Invariant, &value.to_string()));
                done = span.end;
            }
        }
        found.extend(self.text.get(done..).map_or_else(Vec::new, of_digits));
        let is_known =
            |value: &Decimal| other.written.contains(value) || other.in_words.contains(value);
        let said = self.numbers.in_words.iter().map(|mention| mention.value);
        let said = said.filter(is_known);
        found.extend(said.map(|value| token(Strength::Hint, &value.to_string())));
        found
    }
}

fn token(strength: Strength, number: &str) -> Name {
    (strength, Number::of(number).0)
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

    use super::*;

    /// The tokens that an English text and one in another language share, by strength.
    fn shared(english: &str, tag: &str, other: &str) -> Vec<(Strength, usize)> {
        let languages = ["en", tag].map(|tag| Language::of(&tag.parse().unwrap()));
        let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        let (source, target) = (unit(english), unit(other));
        let tokens = of_units(&[&source], &[&target], languages, &Readings::new());
        let [ours, theirs] = tokens.as_slice() else {
            panic!("two units");
        };
        let count = |strength| {
            let own = ours.iter().filter(|token| token.0 == strength);
            own.filter(|token| theirs.contains(token)).count()
        };
        [Strength::Hint, Strength::Invariant]
            .map(|strength| (strength, count(strength)))
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    #[test]
    fn powers_of_ten_are_read_in_either_language() {
        for (english, tag, other) in [
            ("It cost 4.8 million.", "ko", "480만이 들었다."),
            ("It cost 125,000,000.", "ko", "1억 2500만이 들었다."),
            ("It cost 4.8 million.", "fr", "Cela a coûté 4,8 millions."),
            ("It cost 4.8 million.", "zh-Hans", "耗资480万。"),
        ] {
            assert_eq!(
                shared(english, tag, other),
                [(Strength::Invariant, 1)],
                "{other}"
            );
        }
    }

    #[test]
    fn what_is_said_in_words_is_a_hint() {
        let hint = [(Strength::Hint, 1)];
        assert_eq!(
            shared("It has seven items.", "ko", "안건은 일곱 가지다."),
            hint
        );
        assert_eq!(shared("Twelve came.", "fr", "Ils étaient 12."), hint);
        assert_eq!(shared("One came.", "fr", "Un seul est venu."), []);
    }

    #[test]
    fn what_only_one_text_has_is_digits() {
        let invariant = [(Strength::Invariant, 1)];
        assert_eq!(shared("Take 1.5 or 20.", "fr", "Prenez 20."), invariant);
        assert_eq!(
            shared("It cost 4.8 million.", "ko", "4억이 들었다."),
            invariant
        );
    }
}
