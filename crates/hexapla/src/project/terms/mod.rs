//! The terms and names of a project: its glossaries and its registry, read.

mod registry;
mod tbx;
mod tsv;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use hexapla_checks::{Term, TermKind};
use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place, Span};
use hexapla_l10n::covers;
use hexapla_publish::RegisteredPlace;
use hexapla_store::{FILE_LIMIT, list, read};

use crate::configuration::{FILE, GlossarySetting};
use crate::findings::{GLOSSARY_INVALID, GLOSSARY_MISSING, NOT_UTF_8, PARSER_PANIC};
use crate::project::Project;

/// What something is called in every language.
#[derive(Clone, Debug)]
struct Entry {
    kind: TermKind,
    words: BTreeMap<Locale, Words>,
    /// What it is called in no language.
    forbidden: Vec<String>,
}

/// What something is called in one language.
#[derive(Clone, Debug, Default)]
struct Words {
    /// What it is known by in a text of that language.
    known: Vec<String>,
    /// What a translation may say for it.
    allowed: Vec<String>,
    /// What a translation must not say for it.
    forbidden: Vec<String>,
}

impl Project {
    /// The places of the registry, in the order of its files. What is wrong with them, `check` tells.
    pub(crate) fn registered_places(&self) -> Vec<RegisteredPlace> {
        let folder = self.configuration.glossary.registry.clone();
        let files = list(&*self.disk, &[folder], &["toml".to_owned()]).value;
        let texts = files.iter().filter_map(|path| self.text_at(path.as_str()));
        let source = &self.configuration.source;
        texts
            .flat_map(|text| registry::places(&text, source))
            .collect()
    }
}

/// What is refused of a file: the byte where it stands, and what is wrong with it.
type Refused = (usize, Fault);

/// What is wrong with a file of terms or names.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// This is no language tag.
    Locale(String),
    /// A line has more cells than the table has columns.
    Cells,
    /// Its elements are nested deeper than is read.
    Depth,
    /// It declares a type of document, and could make itself endless with it.
    DocumentType,
    /// Nobody knows the character of this reference.
    Reference(String),
    /// This key holds no array of tables.
    NoTables(String),
    /// This key holds no table of words by language.
    NoWords(String),
    /// Its first element is this one, and no element of the format.
    Root(String),
    /// It ends before this element does.
    Ends(String),
    /// The reader of the format says what.
    Syntax(String),
}

impl Fault {
    /// The finding that this is wrong at a place.
    fn finding(self, place: Place) -> Finding {
        let (reason, arg) = match self {
            Self::Locale(tag) => ("locale", Some(("text", tag))),
            Self::Cells => ("cells", None),
            Self::Depth => ("depth", None),
            Self::DocumentType => ("document-type", None),
            Self::Reference(reference) => ("reference", Some(("text", reference))),
            Self::NoTables(key) => ("no-tables", Some(("text", key))),
            Self::NoWords(key) => ("no-words", Some(("text", key))),
            Self::Root(name) => ("root", Some(("text", name))),
            Self::Ends(name) => ("ends", Some(("text", name))),
            Self::Syntax(detail) => ("syntax", Some(("detail", detail))),
        };
        let finding = Finding::new(GLOSSARY_INVALID, place).with("reason", reason);
        match arg {
            Some((name, text)) => finding.with(name, text),
            None => finding,
        }
    }
}

/// Reads the text of a file.
type Reader = fn(&str) -> Result<Vec<Entry>, Refused>;

/// The folder in which files of terms stand.
type Folder = fn(&GlossarySetting) -> &str;

/// The files of terms: where they stand, how their names end, and what reads them.
const KINDS: [(Folder, &str, Reader); 3] = [
    (|setting| &setting.folder, "tsv", tsv::read),
    (|setting| &setting.folder, "tbx", tbx::read),
    (|setting| &setting.registry, "toml", registry::read),
];

/// The folders in which files of terms stand, each with the extension of those read there.
pub(crate) fn files(setting: &GlossarySetting) -> impl Iterator<Item = (&str, &'static str)> {
    let each = KINDS.into_iter();
    each.map(|(folder, extension, _)| (folder(setting), extension))
}

/// Says whether a folder holds no file of terms, or does not exist.
fn is_empty(project: &Project, folder: &str) -> bool {
    let extensions = KINDS.map(|(_, extension, _)| extension.to_owned());
    let files = list(&*project.disk, &[folder.to_owned()], &extensions);
    files.value.is_empty() && files.findings.is_empty()
}

/// Everything the glossaries and the registry say.
#[derive(Debug, Default)]
pub(crate) struct Glossary {
    entries: Vec<Entry>,
    untranslated: Vec<String>,
    /// What is wrong with the files.
    pub(crate) findings: Vec<Finding>,
}

impl Glossary {
    /// Reads the glossaries and the registry of a project.
    pub(crate) fn of(project: &Project) -> Self {
        let setting = &project.configuration.glossary;
        let mut glossary = Self {
            untranslated: setting.untranslated.clone(),
            ..Self::default()
        };
        for (folder, extension, entries) in KINDS {
            glossary.read(project, folder(setting), extension, entries);
        }
        let missing = setting.named().filter(|folder| is_empty(project, folder));
        let missing = missing
            .map(|folder| Finding::new(GLOSSARY_MISSING, Place::file(FILE)).with("folder", folder));
        glossary.findings.extend(missing);
        glossary
    }

    fn read(&mut self, project: &Project, folder: &str, extension: &str, entries: Reader) {
        let disk = &*project.disk;
        let files = list(disk, &[folder.to_owned()], &[extension.to_owned()]);
        for path in files.into_value(&mut self.findings) {
            let Some(file) = read(disk, &path, FILE_LIMIT).into_value(&mut self.findings) else {
                continue;
            };
            let place = Place::file(path.as_str());
            let text = match std::str::from_utf8(&file.bytes) {
                Ok(text) => text,
                Err(error) => {
                    let finding = Finding::new(NOT_UTF_8, place);
                    self.findings
                        .push(finding.with("offset", error.valid_up_to()));
                    continue;
                }
            };
            match catch_unwind(AssertUnwindSafe(|| entries(text))) {
                Err(_) => self.findings.push(Finding::new(PARSER_PANIC, place)),
                Ok(Ok(entries)) => self.entries.extend(entries),
                Ok(Err((at, fault))) => {
                    let place = place.at(text, Span::new(at, at));
                    self.findings.push(fault.finding(place));
                }
            }
        }
    }

    /// What it says about translations from one language into another.
    pub(crate) fn between(&self, source: &Locale, target: &Locale) -> Vec<Term> {
        let none = Words::default();
        let [sources, targets] = [source, target].map(|locale| self.tags_of(locale));
        let terms = self.entries.iter().map(|entry| {
            let words = |tags: &[&Locale]| tags.iter().find_map(|tag| entry.words.get(tag));
            let (from, into) = (words(&sources), words(&targets));
            let (from, into) = (from.unwrap_or(&none), into.unwrap_or(&none));
            Term {
                source: from.known.clone(),
                allowed: into.allowed.clone(),
                forbidden: [into.forbidden.as_slice(), &entry.forbidden].concat(),
                kind: entry.kind,
            }
        });
        let untranslated = self.untranslated.iter().map(|word| Term {
            source: vec![word.clone()],
            allowed: vec![word.clone()],
            forbidden: Vec::new(),
            kind: TermKind::Name,
        });
        terms.chain(untranslated).collect()
    }

    /// The names that it has for a language, and the words that are never translated.
    pub(crate) fn names(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        let tags = self.tags_of(locale);
        let names = self
            .entries
            .iter()
            .filter(|entry| entry.kind == TermKind::Name);
        let words = names.filter_map(move |entry| tags.iter().find_map(|tag| entry.words.get(tag)));
        let known = words.flat_map(|words| &words.known);
        known.chain(&self.untranslated).map(String::as_str)
    }

    /// The tags under which words of a language stand, the nearest first: its own, `en-US` for `en`, `pt` for `pt-PT`.
    fn tags_of(&self, locale: &Locale) -> Vec<&Locale> {
        let tags = self.entries.iter().flat_map(|entry| entry.words.keys());
        let tags: BTreeSet<&Locale> = tags.collect();
        let suit = tags.into_iter().filter(|tag| covers(tag, locale));
        let mut suit: Vec<&Locale> = suit.collect();
        suit.sort_by_key(|tag| (*tag != locale, Reverse(tag.as_str().len())));
        suit
    }
}
