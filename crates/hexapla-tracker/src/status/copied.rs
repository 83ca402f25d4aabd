//! Target texts that are the source text.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use hexapla_content::{How, InlineKind, Row, Unit, UnitKind, is_letter, words};
use memchr::memchr_iter;

use crate::Readings;
use crate::bitext::{has_letters, runs_on};

/// Says whether the unit needs no translation: code, opaque markup, figures, signs, slugs.
pub fn is_universal(unit: &Unit) -> bool {
    unit.kind.is_atomic() || is_slug(unit) || !has_letters(&unit.text) || is_all_code(unit)
}

/// Says whether the unit is the part of an address that names a page.
fn is_slug(unit: &Unit) -> bool {
    matches!(&unit.kind, UnitKind::Field(key) if key.rsplit('.').next() == Some("slug"))
}

/// Says whether every letter of the unit stands in a code span.
fn is_all_code(unit: &Unit) -> bool {
    stands_in(unit, unit.code_spans())
}

/// Says whether the unit is nothing but links to other sites, and no sentence: titles of what is written there.
fn is_titles_elsewhere(unit: &Unit) -> bool {
    let links = unit.inlines.iter().filter(|inline| {
        let is_address = inline.target.contains("://") || inline.target.starts_with("//");
        inline.kind == InlineKind::Link && is_address
    });
    let links = links.map(|inline| inline.text.clone());
    !unit.text.trim_end().ends_with(['.', '!', '?', '。', '।']) && stands_in(unit, links)
}

/// Says whether every letter of the unit stands in one of these stretches of it, and there are any.
fn stands_in(unit: &Unit, stretches: impl Iterator<Item = Range<usize>>) -> bool {
    let mut done = 0;
    for stretch in stretches {
        if has_letters(unit.text.get(done..stretch.start).unwrap_or_default()) {
            return false;
        }
        done = done.max(stretch.end);
    }
    done > 0 && !has_letters(unit.text.get(done..).unwrap_or_default())
}

/// Says whether somebody declared that the target text may be the source text.
fn is_declared(row: &Row) -> bool {
    matches!(
        row.how,
        How::Translated | How::Checked | How::Approved | How::Local
    )
}

/// A text of so many words beside names, addresses and figures is no name, no term and no cognate.
const MANY_WORDS: usize = 4;

/// Tells copies from names that are the same in both languages.
pub(crate) struct Copies<'a> {
    source: Vec<&'a Unit>,
    target: Vec<&'a Unit>,
    readings: &'a Readings,
    names: OnceCell<Rc<Names>>,
    is_translated: OnceCell<bool>,
}

impl<'a> Copies<'a> {
    pub(crate) const fn new(
        source: Vec<&'a Unit>,
        target: Vec<&'a Unit>,
        readings: &'a Readings,
    ) -> Self {
        Self {
            source,
            target,
            readings,
            names: OnceCell::new(),
            is_translated: OnceCell::new(),
        }
    }

    /// Says whether by its row a target text may be the source text: somebody declared it, or history gives a ground for a
    /// name, a term or a cognate that was kept while the rest of the page was translated.
    pub(super) fn may_be_equal(&self, row: &Row, target: &Unit) -> bool {
        let has_ground = matches!(row.how, How::Pin | How::Blame);
        is_declared(row) || (has_ground && self.names().may_be_kept(target) && self.is_translated())
    }

    /// Says whether of the passages that are long enough to tell three in four at least are translated; where none is, half of
    /// all.
    pub(crate) fn is_translated(&self) -> bool {
        *self.is_translated.get_or_init(|| {
            let source: BTreeSet<&str> = self.source.iter().map(|unit| &*unit.text).collect();
            let told = |tells: &dyn Fn(&Unit) -> bool| {
                let mut counts = [0_usize; 2];
                let units = self.target.iter().filter(|unit| !is_universal(unit));
                for unit in units.filter(|unit| tells(unit)) {
                    counts[usize::from(!source.contains(&*unit.text))] += 1;
                }
                counts
            };
            match told(&|unit| !self.names().may_be_kept(unit)) {
                [0, 0] => {
                    let [left, translated] = told(&|_| true);
                    translated > 0 && translated >= left
                }
                [left, translated] => translated >= 3 * left,
            }
        })
    }

    /// See [`Names::is_copy`].
    pub(crate) fn is_copy(&self, target: &Unit) -> bool {
        !is_universal(target) && self.names().is_copy(target)
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| self.readings.names(&self.source))
    }
}

/// The words of a source text that may stand in a translation as they are.
#[derive(Debug)]
pub struct Names {
    /// With a capital in the middle of a sentence.
    capitalised: BTreeSet<Box<str>>,
    /// In code: options, commands, elements.
    in_code: BTreeSet<Box<str>>,
    /// Whether the source is written in another script than the Latin one, so that what is all Latin is not its language.
    script_is_other: bool,
}

impl Names {
    pub(crate) fn of(source: &[&Unit]) -> Self {
        let (mut capitalised, mut options) = (BTreeSet::new(), BTreeSet::new());
        for unit in source {
            match unit.kind {
                UnitKind::Code => options.extend(words(&unit.text)),
                // titles have capitals everywhere
                UnitKind::Heading | UnitKind::Field(_) => {}
                _ => capitalised.extend(capitalised_inside(&unit.text)),
            }
            options.extend(unit.code_texts().flat_map(words));
        }
        let kept = |words: BTreeSet<&str>| words.into_iter().map(Box::from).collect();
        let prose = source.iter().filter(|unit| !is_universal(unit));
        let others = prose.clone().filter(|unit| has_other_script(&unit.text));
        Self {
            capitalised: kept(capitalised),
            in_code: kept(options),
            script_is_other: 2 * others.count() > prose.count(),
        }
    }

    /// Says whether a target unit that reads like its source unit was only copied: it holds words
    /// that are neither names nor addresses, is in the language of the source, and is not a single word
    /// that stands for something in the code of the page.
    pub fn is_copy(&self, target: &Unit) -> bool {
        let is_foreign = || self.script_is_other && !has_other_script(&target.text);
        if is_universal(target) || is_foreign() {
            return false;
        }
        let mut all = words(&target.text);
        if let (Some(word), None) = (all.next(), all.next())
            && self.in_code.contains(word)
        {
            return false;
        }
        self.own_words(target).next().is_some()
    }

    /// Says whether a text may be kept in a translation: it is a title of another site, or has so few words of its own that
    /// it may be a name, a term or a cognate.
    pub fn may_be_kept(&self, unit: &Unit) -> bool {
        self.own_words(unit).nth(MANY_WORDS - 1).is_none() || is_titles_elsewhere(unit)
    }

    /// The words that are neither names nor parts of addresses nor figures nor single letters (`O(n)`).
    fn own_words<'u>(&self, unit: &'u Unit) -> impl Iterator<Item = &'u str> {
        let written = unit.text.split_whitespace().flat_map(runs);
        let plain = written.filter(|word| !is_address(word)).flat_map(words);
        plain.filter(|word| has_letters(word) && !is_single_letter(word) && !self.is_name(word))
    }

    /// Says whether a word is a name: written with a capital or a figure inside, or with a capital
    /// in the middle of a sentence of the source.
    fn is_name(&self, word: &str) -> bool {
        let inner = word.chars().skip(1);
        let mut inner = inner.filter(|c| c.is_uppercase() || c.is_numeric());
        inner.next().is_some() || self.capitalised.contains(word)
    }
}

/// Says whether a word is one letter of a script that has capitals: a variable, a mark.
fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next();
    first.is_some_and(|c| c.is_lowercase() || c.is_uppercase()) && letters.next().is_none()
}

/// Says whether a text has letters that are not Latin.
fn has_other_script(text: &str) -> bool {
    let is_latin =
        |c| matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}');
    text.chars().any(|c| is_letter(c) && !is_latin(c))
}

/// The runs of what stands between spaces: a script that sets none goes on where a name or an address ends.
fn runs(written: &str) -> impl Iterator<Item = &str> {
    let mut rest = written;
    std::iter::from_fn(move || {
        let is_first = runs_on(rest.chars().next()?);
        let end = rest.find(|c| runs_on(c) != is_first);
        let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some(run)
    })
}

/// Says whether what stands between spaces is an address, a path, a variable or an identifier: it begins as one, or a
/// sign of those stands between two of its letters or figures.
fn is_address(written: &str) -> bool {
    let begins = written.strip_prefix(['@', '$', '%', '~', '/', '\\']);
    if begins
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() || "/\\.{".contains(c)))
    {
        return true;
    }
    let is_sign = |(_, c): &(usize, char)| matches!(c, '.' | '/' | '@' | '_' | ':');
    let is_between = |(at, c): &(usize, char)| {
        let before = written.get(..*at).and_then(|text| text.chars().next_back());
        let after = written.get(at + c.len_utf8()..);
        let after = after.and_then(|text| text.trim_start_matches('/').chars().next());
        [before, after]
            .iter()
            .all(|c| c.is_some_and(char::is_alphanumeric))
    };
    let signs = written.char_indices().filter(is_sign).filter(is_between);
    let signs: Vec<char> = signs.map(|(_, c)| c).collect();
    // a single stroke stands between words as well
    !matches!(signs.as_slice(), [] | ['/'])
}

/// The capitalised words that follow a word in small letters, and those that follow them.
fn capitalised_inside(text: &str) -> impl Iterator<Item = &str> {
    let starts_upper = |word: &&str| word.starts_with(char::is_uppercase);
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.ends_with(char::is_alphabetic);
    let after_small = memchr_iter(b' ', text.as_bytes()).filter_map(move |at| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let is_inside = starts_upper(&after) && before.rsplit(' ').next().is_some_and(is_small);
        is_inside.then_some(after)
    });
    after_small.flat_map(move |rest| {
        let mut goes_on = true;
        let name = rest
            .split(' ')
            .take_while(starts_upper)
            .take_while(move |word| {
                std::mem::replace(&mut goes_on, word.ends_with(char::is_alphanumeric))
            });
        name.filter_map(|word| words(word).next())
    })
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Inline, UnitId};
    use hexapla_diagnostics::Span;

    use super::*;

    fn unit(kind: UnitKind, text: &str) -> Unit {
        Unit::plain(UnitId::Body(1), kind, text)
    }

    fn is_copy(kind: UnitKind, text: &str) -> bool {
        let source = [
            unit(
                UnitKind::Paragraph,
                "We sail with Nordic Ferries, Mondays from Calder.",
            ),
            unit(UnitKind::Code, "timetable: { berth: 3 }"),
            unit(UnitKind::Heading, "Where our Passengers Wait"),
        ];
        Readings::new().names(&source).is_copy(&unit(kind, text))
    }

    #[test]
    fn names_addresses_and_options_are_no_copies() {
        for text in [
            "Nordic Ferries",
            "Nordic Ferries R4",
            "timetable",
            "ferry.example",
            "https://ferry.example/lines",
            "@ferry/timetable",
            "berth.open",
            "$HOME/.cache/ferry",
            "%TEMP%\\ferry",
            "~/.config/ferry",
            "/etc/ferries",
            "berth.open、harbour_depth",
            "O(n) | O(m, n) | x",
        ] {
            assert!(!is_copy(UnitKind::ListItem, text), "{text}");
        }
        assert!(!is_copy(UnitKind::Field("slug".into()), "lines-cut"));
    }

    #[test]
    fn what_is_not_in_the_script_of_the_source_is_no_copy() {
        let paragraph = |text| unit(UnitKind::Paragraph, text);
        let latin = paragraph("See the timetable of the harbour.");
        let source = [
            paragraph("渡し船は毎日 6:30 に出ます。"),
            latin.clone(),
            paragraph("時刻表は harbour_times を見てください。"),
        ];
        let readings = Readings::new();
        let copies = readings.copies(&source, &[]);
        assert!(!copies.is_copy(&latin));
        assert!(copies.is_copy(&source[0]));
        assert!(copies.is_copy(&source[2]));
    }

    #[test]
    fn titles_of_other_sites_may_be_kept() {
        let titled = |text: &str, target: &str| {
            let mut unit = unit(UnitKind::ListItem, text);
            let end = text.find(" by ").unwrap_or(text.len());
            unit.inlines.push(Inline {
                kind: InlineKind::Link,
                text: 0..end,
                span: Span::new(0, end),
                target: target.into(),
            });
            unit
        };
        let (readings, title) = (Readings::new(), "how to moor a ferry in the fog");
        let may = |unit: &Unit| readings.names::<Unit>(&[]).may_be_kept(unit);
        assert!(may(&titled(title, "https://quay.example/fog")));
        assert!(!may(&titled(title, "../fog.md")));
        assert!(!may(&titled(
            &format!("{title} by one who knows it"),
            "https://quay.example/fog"
        )));
        assert!(!may(&titled(
            &format!("{title}!"),
            "https://quay.example/fog"
        )));
    }

    #[test]
    fn a_short_text_is_kept_where_the_page_is_translated() {
        let source = [
            unit(UnitKind::Heading, "Harbour demo"),
            unit(UnitKind::Paragraph, "Nobody was hurt on the ferry."),
        ];
        let row = |how| {
            Row::new(
                vec![source[0].fingerprint],
                vec![source[0].fingerprint],
                how,
            )
        };
        let translated = [
            source[0].clone(),
            unit(UnitKind::Paragraph, "Personne n’a été blessé sur le bac."),
        ];
        let readings = Readings::new();
        let copies = readings.copies(&source, &translated);
        assert!(copies.may_be_equal(&row(How::Blame), &translated[0]));
        assert!(!copies.may_be_equal(&row(How::Assumed), &translated[0]));
        assert!(!copies.may_be_equal(&row(How::Blame), &source[1]));
        let skeleton = readings.copies(&source, &source);
        assert!(!skeleton.may_be_equal(&row(How::Blame), &source[0]));
        assert!(skeleton.may_be_equal(&row(How::Translated), &source[0]));
    }

    #[test]
    fn words_are_copies_among_names_too() {
        for text in [
            "Passengers",
            "Mondays",
            "lines",
            "Nordic Ferries sail",
            "the timetable",
            "and/or",
            "Nobody was hurt.",
            "Lines: ferries",
            "渡し船はberth.open 2.1が必要です",
            "设置harbour_depth后重启。",
        ] {
            assert!(is_copy(UnitKind::ListItem, text), "{text}");
        }
        assert!(is_copy(UnitKind::Field("title".into()), "Lines"));
    }
}
