//! Quotations that are opened and not closed, or closed and not opened.

use hexapla_content::{Pair, Unit};

/// Marks that open a quotation, and those that close it.
#[derive(Clone, Copy)]
struct Marks {
    open: char,
    close: &'static [char],
    /// The languages in which they are no others' marks.
    languages: &'static [&'static str],
}

/// By language, the marks that always open and those that always close. Straight ones may be inches, single ones apostrophes,
/// and a Swedish quotation closes with the mark it opens with.
const MARKS: &[Marks] = &[
    Marks {
        open: '“',
        close: &['”'],
        languages: &[
            "en", "es", "fr", "ga", "id", "it", "ko", "ms", "nl", "pt", "th", "tr", "vi", "zh",
        ],
    },
    Marks {
        open: '«',
        close: &['»'],
        languages: &[
            "ar", "el", "es", "fa", "fr", "it", "nb", "no", "pt", "ru", "uk",
        ],
    },
    Marks {
        open: '„',
        close: &['“', '”'],
        languages: &["bg", "cs", "de", "hr", "hu", "pl", "ro", "sk", "sl", "sr"],
    },
    Marks {
        open: '「',
        close: &['」'],
        languages: &["ja", "ko", "zh"],
    },
    Marks {
        open: '『',
        close: &['』'],
        languages: &["ja", "ko", "zh"],
    },
];

impl Marks {
    /// Those of a language.
    fn of(language: &str) -> impl Iterator<Item = &'static Self> {
        MARKS
            .iter()
            .filter(move |marks| marks.languages.contains(&language))
    }

    /// How many quotations are opened and how many closed in the prose of a unit.
    fn count(&self, unit: &Unit) -> [usize; 2] {
        if unit.kind.is_atomic() || unit.kind.message().is_some() {
            return [0, 0];
        }
        let places = |marks: &[char]| {
            let places = unit.text.match_indices(marks);
            places.filter(|(at, _)| !unit.is_code_at(*at)).count()
        };
        [places(&[self.open]), places(self.close)]
    }

    /// The same of several units together.
    fn count_all(&self, units: &[&Unit]) -> [usize; 2] {
        let counts = units.iter().map(|unit| self.count(unit));
        counts.fold([0, 0], |sum, one| [sum[0] + one[0], sum[1] + one[1]])
    }

    fn shown(&self) -> String {
        self.close
            .iter()
            .take(1)
            .fold(self.open.to_string(), |mut shown, close| {
                shown.push(*close);
                shown
            })
    }
}

/// The units of a source that open more quotations than they close, or fewer, with the marks. A quotation of several paragraphs
/// opens in each and closes in the last.
pub(super) fn in_source<'u>(
    units: &'u [Unit],
    language: &str,
) -> impl Iterator<Item = (&'u Unit, String)> {
    let all: Vec<&Marks> = Marks::of(language).collect();
    let each = units.iter().enumerate();
    each.flat_map(move |(at, unit)| {
        let next = units.get(at + 1).filter(|next| next.kind == unit.kind);
        let odd = all.clone().into_iter().filter(move |marks| {
            let [opened, closed] = marks.count(unit);
            let goes_on =
                opened == closed + 1 && next.is_some_and(|next| next.text.starts_with(marks.open));
            opened != closed && !goes_on
        });
        odd.map(move |marks| (unit, marks.shown()))
    })
}

/// The marks that a translation opens and closes unequally often, where its source leaves no quotation open.
pub(super) fn in_translation(pair: &Pair<'_>, source: &str, target: &str) -> Option<String> {
    let mut odd = Marks::of(target).filter(|marks| {
        let [opened, closed] = marks.count_all(pair.target);
        // where „ opens, “ and ” may be a pair of their own, around another language's words
        if marks.close.len() > 1 {
            !(opened + closed).is_multiple_of(2)
        } else {
            opened != closed
        }
    });
    let marks = odd.next()?;
    let made_from = pair.made_from();
    let is_closed = Marks::of(source).all(|marks| {
        let [opened, closed] = marks.count_all(&made_from);
        opened == closed
    });
    let straight = made_from.iter().map(|unit| unit.text.matches('"').count());
    (is_closed && straight.sum::<usize>().is_multiple_of(2)).then(|| marks.shown())
}
