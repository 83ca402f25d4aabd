//! A first `hexapla.toml`, by looking at what is there.
//!
//! Folders are looked at as deep as translations usually stand ([`survey`]); every well-known shape
//! they could have ([`shapes`], [`suffixes`]) is tried on the files, and the one under which most translations
//! find their source is proposed ([`measure`]), for releases and for catalogues, together with the
//! front-matter keys that the translations turn out to translate ([`fields`]). Where no path names the source's locale, the
//! site's configuration does, or what its texts sound like ([`tongue`]); where several locales have as many texts as the presumed
//! source, the one whose texts stood there first ([`elder`]).

mod declared;
mod elder;
mod fields;
mod measure;
mod shapes;
mod spelling;
mod suffixes;
mod survey;
mod toml;
mod tongue;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use hexapla_content::{Locale, RelPath};
use hexapla_store::{Disk, Fs, Git, list};

use crate::configuration::{self, FILE, Kind, SCHEMA_FILE};
use fields::Fields;
use measure::{Measured, measure};
use shapes::{Shape, by_folders};
use suffixes::by_suffix;
use survey::survey;

pub use self::toml::Comment;
pub use spelling::locale_of;

/// What a project seems to look like.
#[derive(Debug)]
pub struct Proposal {
    /// The locale most texts seem to be written in.
    pub source: LocaleFound,
    /// The locales they seem to be translated into, sorted.
    pub locales: Vec<LocaleFound>,
    /// Where the texts stand.
    pub places: Vec<PlaceFound>,
    /// The front-matter keys that translations translate.
    pub translate: Vec<String>,
    /// The front-matter keys that live in the source edition only.
    pub inherit: Vec<String>,
    /// What stands among the locales and is none, or has no text in common with the source.
    pub odd: Vec<String>,
    /// What else holds translations, in another way than what is proposed.
    pub others: Vec<OtherFound>,
    /// Whether the folder lies in a git repository.
    pub in_repository: bool,
}

impl Proposal {
    /// How many texts of the locales have no source; `None` where those are few, or fewer than those that have one.
    pub fn unpaired(&self) -> Option<usize> {
        let paired: usize = self.locales.iter().map(|found| found.paired).sum();
        let all: usize = self.locales.iter().map(|found| found.editions).sum();
        let unpaired = all.saturating_sub(paired);
        (unpaired >= FEWEST && unpaired > paired).then_some(unpaired)
    }
}

/// Translations that are not in the proposal, since their locales or their source are spelt otherwise, or since they stand
/// elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherFound {
    /// The pattern of their files.
    pub target: String,
    /// How many of them have a source.
    pub translations: usize,
}

/// A locale, as found on disk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocaleFound {
    /// The locale.
    pub locale: Locale,
    /// How it is spelt on disk.
    pub on_disk: String,
    /// How many texts there are in it.
    pub editions: usize,
    /// How many of them have a source.
    pub paired: usize,
}

/// Where texts stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFound {
    /// The collection's name.
    pub name: String,
    /// What its files are.
    pub kind: Kind,
    /// The pattern of the source's files.
    pub source: String,
    /// The pattern of the translations' files.
    pub target: String,
}

/// What became of a file of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prepared {
    /// It was made.
    Created,
    /// Lines were added to it.
    Extended,
    /// It said so already.
    Untouched,
}

/// Why a project was not set up.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// There is a `hexapla.toml` already.
    #[error("{0} is there already")]
    Exists(String),
    /// The disk does not let us.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

impl InitError {
    fn io(path: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

/// Looks at the folder `root` and proposes how to read it. Nothing is written.
///
/// # Errors
/// When there is a `hexapla.toml` already, or the folder cannot be read.
pub fn propose(root: &Path) -> Result<Proposal, InitError> {
    let disk = Disk::open(root).map_err(InitError::io(root.to_string_lossy()))?;
    let git = Git::open(root).ok().flatten();
    propose_on(&disk, git.as_ref())
}

fn propose_on(fs: &dyn Fs, git: Option<&Git>) -> Result<Proposal, InitError> {
    if fs.kind(FILE).map_err(InitError::io(FILE))?.is_some() {
        return Err(InitError::Exists(FILE.to_owned()));
    }
    let mut hint = declared::declared_source(fs);
    let mut releases = look_for(fs, Kind::Markdown, hint.as_ref());
    if hint.is_none()
        && let (Some(git), Some(found)) = (git, &releases)
        && let Some(older) = elder::elder(git, found, &extensions_of(Kind::Markdown))
    {
        releases = look_for(fs, Kind::Markdown, Some(&older));
        hint = Some(older);
    }
    let fields = fields::fields(
        fs,
        releases
            .as_ref()
            .map_or(&[], |found| found.pairs.as_slice()),
    );
    let Fields { translate, inherit } = fields;
    let catalogues = look_for(fs, Kind::Fluent, hint.as_ref());
    let measured = match (releases, catalogues) {
        (Some(releases), Some(catalogues)) => releases.joined(catalogues),
        (Some(found), None) | (None, Some(found)) => found,
        (None, None) => Measured::nothing(hint),
    };
    Ok(Proposal {
        source: measured.source,
        locales: measured.locales,
        places: measured.places,
        odd: measured.odd,
        others: measured.others,
        translate,
        inherit,
        in_repository: git.is_some(),
    })
}

fn extensions_of(kind: Kind) -> Vec<String> {
    kind.extensions().iter().map(|&e| e.to_owned()).collect()
}

/// The best shape for the texts of one kind, if there is one, with its siblings, and what else holds translations.
fn look_for(fs: &dyn Fs, kind: Kind, hint: Option<&Locale>) -> Option<Measured> {
    let mut shapes = by_folders(&survey(fs, kind));
    shapes.extend(by_suffix(
        &list(fs, &[String::new()], &extensions_of(kind)).value,
    ));
    let measured = shapes.into_iter().filter_map(|shape| {
        let measured = measure(fs, &shape, kind, hint)?;
        Some((shape, measured))
    });
    let mut measured: Vec<(Shape, Measured)> = measured.collect();
    // of equals the first: by folders, and nearer the root
    let most = measured.iter().map(|(_, one)| one.paired()).max()?;
    // a folder of translations may hold a copy of the source around it, which is no source
    let is_around =
        |(shape, one): &(Shape, Measured)| shape.is_around() && one.paired() * 3 >= most * 2;
    let around = measured.iter().position(is_around);
    let place = around.or_else(|| measured.iter().position(|(_, one)| one.paired() == most))?;
    let (shape, best) = measured.remove(place);
    let (mut siblings, others): (Vec<_>, Vec<_>) = measured
        .into_iter()
        .partition(|(other, found)| other.is_sibling(&shape) && found.is_like(&best));
    siblings.sort_by_key(|(_, found)| std::cmp::Reverse(found.paired()));
    // the source of a folder's translations is tried among its locales and around them
    let siblings = siblings.into_iter().map(|(_, found)| found);
    let mut best = siblings.fold(best, |best, found| {
        if best.stands_in(&found.places) {
            best
        } else {
            best.joined(found)
        }
    });
    best.others = elsewhere(&best, others.into_iter().map(|(_, found)| found).collect());
    Some(best)
}

/// At least so many translations elsewhere, or without a source, are told.
const FEWEST: usize = 10;

/// What else holds translations, those with most of them first; none twice.
fn elsewhere(best: &Measured, mut others: Vec<Measured>) -> Vec<OtherFound> {
    let mut seen: BTreeSet<RelPath> = best.texts().cloned().collect();
    others.sort_by_key(|found| std::cmp::Reverse(found.paired()));
    let mut told = Vec::new();
    for found in others {
        let is_new = found.paired() >= FEWEST && found.texts().all(|path| !seen.contains(path));
        if is_new && let Some(place) = found.places.first() {
            seen.extend(found.texts().cloned());
            told.push(OtherFound {
                target: place.target.clone(),
                translations: found.paired(),
            });
        }
    }
    told
}

/// Writes `text` as the project's `hexapla.toml`, and prepares git for ledgers where there is git;
/// tells what became of each file.
///
/// # Errors
/// When there is a `hexapla.toml` already, or the disk says no.
pub fn set_up(
    root: &Path,
    text: &str,
    proposal: &Proposal,
) -> Result<Vec<(&'static str, Prepared)>, InitError> {
    let disk = Disk::open(root).map_err(InitError::io(root.to_string_lossy()))?;
    set_up_on(&disk, text, proposal.in_repository)
}

/// Lines of a ledger merge by themselves.
const ATTRIBUTES: &str = "ledger/**/*.jsonl merge=union";

/// The lock, and what waits while a change is under way.
const IGNORED: &str = ".hexapla-*";

fn set_up_on(
    fs: &dyn Fs,
    text: &str,
    in_repository: bool,
) -> Result<Vec<(&'static str, Prepared)>, InitError> {
    fs.create(FILE, text.as_bytes(), None)
        .map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => InitError::Exists(FILE.to_owned()),
            _ => InitError::Io {
                path: FILE.to_owned(),
                source,
            },
        })?;
    let mut prepared = vec![(FILE, Prepared::Created)];
    let schema = if fs
        .kind(SCHEMA_FILE)
        .map_err(InitError::io(SCHEMA_FILE))?
        .is_some()
    {
        Prepared::Untouched
    } else {
        fs.create(SCHEMA_FILE, configuration::schema().as_bytes(), None)
            .map_err(InitError::io(SCHEMA_FILE))?;
        Prepared::Created
    };
    prepared.push((SCHEMA_FILE, schema));
    if in_repository {
        for (path, line) in [(".gitattributes", ATTRIBUTES), (".gitignore", IGNORED)] {
            prepared.push((
                path,
                with_line(fs, path, line).map_err(InitError::io(path))?,
            ));
        }
    }
    fs.sync(FILE)
        .and_then(|()| fs.sync_folder(""))
        .map_err(InitError::io(FILE))?;
    Ok(prepared)
}

/// Sees to it that the file at `path` has the line `line`.
fn with_line(fs: &dyn Fs, path: &str, line: &str) -> io::Result<Prepared> {
    if fs.kind(path)?.is_none() {
        fs.create(path, format!("{line}\n").as_bytes(), None)?;
        return Ok(Prepared::Created);
    }
    let mut bytes = fs.read(path, 4 << 20)?.ok_or(io::ErrorKind::FileTooLarge)?;
    if bytes
        .split(|&byte| byte == b'\n')
        .any(|own| own.trim_ascii() == line.as_bytes())
    {
        return Ok(Prepared::Untouched);
    }
    if bytes.last().is_some_and(|&last| last != b'\n') {
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(line.as_bytes());
    bytes.push(b'\n');
    let waiting = ".hexapla-init.new";
    fs.create(waiting, &bytes, Some(path))?;
    fs.sync(waiting)?;
    fs.rename(waiting, path)?;
    Ok(Prepared::Extended)
}

#[cfg(test)]
mod tests;
