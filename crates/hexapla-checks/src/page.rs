//! What a page says besides the passage in question.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use hexapla_content::{Fingerprint, Unit, UnitKind, path_from};
use hexapla_facts::{Stated, Vocabulary};

use crate::Languages;
use crate::rules::facts::{code, lasting_words, passage, proper_words};
use crate::rules::structure::links;
use crate::rules::trust::{Address, Markup, addresses, markup, written_addresses};
use crate::rules::words::says;

/// The passages of a page in both languages; make it once for an edition. Which passage of the source a translation
/// belongs to is a guess where nobody recorded it, and a link that only stands in another passage is neither lost nor
/// added.
#[derive(Debug, Default)]
pub struct Page<'a> {
    source: Rc<Source<'a>>,
    target: &'a [Unit],
    /// The paths of the source's file and the translation's, where they are known.
    files: Option<[&'a str; 2]>,
    addresses: OnceCell<BTreeSet<Address>>,
    markup: OnceCell<BTreeSet<Markup>>,
    missing_links: OnceCell<BTreeMap<String, usize>>,
}

impl<'a> Page<'a> {
    /// The page of which `source` are the passages as they are now, and `target` those of the translation.
    pub fn new(source: &'a [Unit], target: &'a [Unit]) -> Self {
        Self {
            source: Rc::new(Source::of(source)),
            target,
            ..Self::default()
        }
    }

    /// The same page beside the passages of another translation from the same locale: what was read of the source
    /// stays read.
    #[must_use]
    pub fn beside(&self, target: &'a [Unit]) -> Self {
        Self {
            source: Rc::clone(&self.source),
            target,
            ..Self::default()
        }
    }

    /// The same page, of which the source and the translation stand in these files.
    #[must_use]
    pub fn of_files(self, files: [&'a str; 2]) -> Self {
        let files = Some(files);
        Self { files, ..self }
    }

    /// The files that a link of the source and one of the translation lead to, where both are relative.
    pub(crate) fn files_named(&self, source: &str, target: &str) -> Option<[String; 2]> {
        let [own, theirs] = self.files?;
        Some([file_named(own, source)?, file_named(theirs, target)?])
    }

    /// The facts that a passage of the source states, or another text in its locale.
    pub(crate) fn stated(&self, unit: &Unit, languages: &Languages) -> Rc<Stated> {
        let read = || Rc::new(languages.facts.read(passage(unit, &code(unit))));
        if let Some(place) = self.source.place(unit) {
            return Rc::clone(place.stated.get_or_init(read));
        }
        if unit.kind.message().is_some() {
            // what a message may become is not known by its fingerprint
            return read();
        }
        let mut past = self.source.past.borrow_mut();
        Rc::clone(past.entry(unit.fingerprint).or_insert_with(read))
    }

    /// The bytes of the words of a passage of the source, or of another text in its locale, that may be of names.
    pub(crate) fn proper_words(&self, unit: &Unit, vocabulary: &Vocabulary) -> Rc<[Range<usize>]> {
        let read = || proper_words(&unit.text, vocabulary).collect();
        match self.source.place(unit) {
            Some(place) => Rc::clone(place.proper_words.get_or_init(read)),
            None => read(),
        }
    }

    /// The bytes of the words of a passage of the source, or of another text in its locale, that a translation keeps if they
    /// are of names.
    pub(crate) fn lasting_words(&self, unit: &Unit, vocabulary: &Vocabulary) -> Rc<[Range<usize>]> {
        let read = || lasting_words(&unit.text, vocabulary).collect();
        match self.source.place(unit) {
            Some(place) => Rc::clone(place.lasting_words.get_or_init(read)),
            None => read(),
        }
    }

    /// The addresses of a passage of the source, or of another text in its locale, as they are written.
    pub(crate) fn written_addresses(&self, unit: &Unit) -> Rc<BTreeSet<String>> {
        let read = || Rc::new(written_addresses(unit).map(Cow::into_owned).collect());
        match self.source.place(unit) {
            Some(place) => Rc::clone(place.addresses.get_or_init(read)),
            None => read(),
        }
    }

    /// The addresses that the source names anywhere on the page.
    pub(crate) fn addresses(&self, languages: &Languages) -> &BTreeSet<Address> {
        let read = || {
            let prose = self.source.units.iter().filter(|unit| is_prose(unit));
            prose.flat_map(|unit| addresses(unit, languages)).collect()
        };
        self.addresses.get_or_init(read)
    }

    /// The markup that the source has anywhere on the page.
    pub(crate) fn markup(&self, languages: &Languages) -> &BTreeSet<Markup> {
        let read = || {
            let prose = self.source.units.iter().filter(|unit| is_prose(unit));
            prose.flat_map(|unit| markup(unit, languages)).collect()
        };
        self.markup.get_or_init(read)
    }

    /// Says whether `text` stands in code of the source, inside a passage or as one, with no letter or figure on either
    /// side.
    pub(crate) fn has_in_code(&self, text: &str) -> bool {
        let said = |unit: &Unit| {
            let is_block = unit.kind == UnitKind::Code && says(&unit.text, text);
            is_block || unit.code_texts().any(|code| says(code, text))
        };
        self.source.units.iter().any(said)
    }

    /// In how many passages of the translation `text` stands with no letter or figure on either side.
    pub(crate) fn passages_with(&self, text: &str) -> usize {
        let says = |unit: &&Unit| says(&unit.text, text);
        self.target.iter().filter(says).count()
    }

    /// How many links to `destination`, as [`links`] names it, the whole translation has less than the source.
    pub(crate) fn missing_links(&self, destination: &str, languages: &Languages) -> usize {
        let count = || {
            let mut missing: BTreeMap<String, usize> = BTreeMap::new();
            for link in links(self.source.units, languages) {
                *missing.entry(link).or_default() += 1;
            }
            for link in links(self.target, languages) {
                missing
                    .entry(link)
                    .and_modify(|count| *count = count.saturating_sub(1));
            }
            missing
        };
        let missing = self.missing_links.get_or_init(count);
        missing.get(destination).copied().unwrap_or_default()
    }
}

/// The passages of a source, and what was read of each for all its translations.
#[derive(Debug, Default)]
struct Source<'a> {
    units: &'a [Unit],
    read: Vec<Read>,
    /// The facts of what it once said.
    past: RefCell<BTreeMap<Fingerprint, Rc<Stated>>>,
}

/// What was read of a passage of a source.
#[derive(Debug, Default)]
struct Read {
    stated: OnceCell<Rc<Stated>>,
    proper_words: OnceCell<Rc<[Range<usize>]>>,
    lasting_words: OnceCell<Rc<[Range<usize>]>>,
    addresses: OnceCell<Rc<BTreeSet<String>>>,
}

impl<'a> Source<'a> {
    fn of(units: &'a [Unit]) -> Self {
        let read = units.iter().map(|_| Read::default());
        Self {
            units,
            read: read.collect(),
            past: RefCell::default(),
        }
    }

    /// What was read of `unit`; `None` where it is no passage of the page: a text that the source once had, or one
    /// of those that a message may become.
    fn place(&self, unit: &Unit) -> Option<&Read> {
        let start = unit.span.start;
        let at = self.units.partition_point(|known| known.span.start < start);
        let is_it = std::ptr::eq(self.units.get(at)?, unit);
        self.read.get(at).filter(|_| is_it)
    }
}

/// The path that a relative link in the file `at` leads to.
fn file_named(at: &str, link: &str) -> Option<String> {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() || path.starts_with(['/', '{']) || path.contains(':') {
        return None;
    }
    let (folder, _) = at.rsplit_once('/').unwrap_or_default();
    path_from(folder, path)
}

/// Says whether a unit is no message of a catalogue: messages are known by their names.
fn is_prose(unit: &Unit) -> bool {
    unit.kind.message().is_none()
}

#[cfg(test)]
mod tests {
    use hexapla_content::UnitId;
    use hexapla_diagnostics::Span;

    use super::*;

    #[test]
    fn a_source_is_read_once_for_all_its_translations() {
        let text = "At least 12 people were killed.";
        let mut units =
            [1, 2, 3].map(|number| Unit::plain(UnitId::Body(number), UnitKind::Paragraph, text));
        for (place, unit) in units.iter_mut().enumerate() {
            unit.span = Span::new(place * 40, place * 40 + text.len());
        }
        let languages =
            |target: &str| Languages::new(&"en".parse().unwrap(), &target.parse().unwrap());
        let page = Page::new(&units, &[]);
        let (french, arabic) = (page.beside(&[]), page.beside(&[]));
        for unit in &units {
            let first = french.stated(unit, &languages("fr"));
            let again = arabic.stated(unit, &languages("ar"));
            assert!(Rc::ptr_eq(&first, &again));
        }
        // a text that is not on the page, though it stands at the same place
        let other = units[0].clone();
        let fresh = arabic.stated(&other, &languages("ar"));
        let first = arabic.stated(&units[0], &languages("ar"));
        assert!(!Rc::ptr_eq(&first, &fresh));
        // which is read once as well
        let past = french.stated(&other, &languages("fr"));
        assert!(Rc::ptr_eq(&fresh, &past));
    }
    #[test]
    fn the_addresses_of_a_passage_are_as_it_writes_them() {
        let text = "See https://a.example/en/b and www.a.example.";
        let units = [Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)];
        let page = Page::new(&units, &[]);
        // one that is on the page, and one that is not
        for unit in [&units[0], &units[0].clone()] {
            let written: Vec<String> = page.written_addresses(unit).iter().cloned().collect();
            assert_eq!(written, ["https://a.example/en/b", "www.a.example"]);
        }
    }

    #[test]
    fn a_page_knows_the_passages_of_its_translation() {
        let units = ["Le bac.", "Un bac, des bacs.", "Rien."]
            .map(|text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text));
        let page = Page::new(&[], &[]).beside(&units);
        assert_eq!(page.passages_with("bac"), 2);
    }

    #[test]
    fn messages_grant_nothing_to_each_other() {
        let text = "See https://a.example.";
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        for (kind, count) in [
            (UnitKind::Paragraph, 1),
            (UnitKind::Message("see".into()), 0),
        ] {
            let units = [Unit::plain(UnitId::Body(1), kind, text)];
            assert_eq!(Page::new(&units, &[]).addresses(&languages).len(), count);
        }
    }
}
