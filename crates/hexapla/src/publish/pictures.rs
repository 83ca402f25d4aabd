//! The pictures of public pages: found in the project, made clean, and given to the pages that name them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use hexapla_content::view::{Page, Picture, PublicRelease};
use hexapla_content::{Inline, InlineKind, RelPath, ReleaseId, Secret, SecretKind, path_from};
use hexapla_diagnostics::{Finding, Lines, Place};
use hexapla_escape::url;
use hexapla_publish::{
    CleanPicture, File, PICTURE_LIMIT, clean_picture, passages, picture_elsewhere, picture_path,
};
use hexapla_store::{Target, folder_of};

use super::granted::Grant;
use crate::configuration::Kind;
use crate::findings::{PICTURE_ELSEWHERE, PICTURE_MISSING, PICTURE_REFUSED};
use crate::project::{Project, Release};
use crate::tracking::ReleaseTrack;

/// Folders whose content many site generators serve as the site's root.
const SERVED: [&str; 3] = ["", "static/", "public/"];

/// The pages of a release with their pictures.
pub(super) struct Illustrated {
    pub(super) pages: Vec<Page>,
    /// The pictures' files.
    pub(super) files: Vec<File>,
    /// The pictures that are missing, or not published.
    pub(super) findings: Vec<Finding>,
}

/// What stands on a page for a picture it names.
enum Shown {
    Clean(CleanPicture),
    /// It is shown from its own host, at this address.
    Elsewhere(String),
    Not(Unshown),
}

/// Why a picture is not shown.
enum Unshown {
    Missing,
    Elsewhere,
    /// It is not published, for this reason.
    Refused(&'static str),
}

impl Unshown {
    fn finding(self, name: String, place: Place) -> Finding {
        let found = |code| Finding::new(code, place).with("name", name);
        match self {
            Self::Missing => found(PICTURE_MISSING),
            Self::Elsewhere => found(PICTURE_ELSEWHERE),
            Self::Refused(reason) => found(PICTURE_REFUSED).with("reason", reason),
        }
    }
}

impl Project {
    /// Lets `pages` of `release`, whose files `known` are, show the pictures they name.
    pub(super) fn illustrated(
        &self,
        release: &PublicRelease,
        known: &Release,
        mut pages: Vec<Page>,
    ) -> Illustrated {
        let mut named: BTreeMap<String, Place> = BTreeMap::new();
        for page in &pages {
            let place = known.targets.get(&page.locale).map_or_else(
                || place_of_source(known, &release.id),
                |path| place_of(path, &release.id).locale(&page.locale),
            );
            for name in names(release.image.as_deref(), page) {
                named.entry(name).or_insert_with(|| place.clone());
            }
        }
        let mut pictures = Vec::new();
        let mut files = BTreeMap::new();
        let mut findings = Vec::new();
        for (name, place) in named {
            match self.shown(&name, known) {
                Shown::Elsewhere(place) => pictures.push(Picture {
                    name,
                    place,
                    size: None,
                }),
                Shown::Clean(clean) => {
                    let path = picture_path(&clean);
                    pictures.push(Picture {
                        name,
                        place: format!("/{path}"),
                        size: Some((clean.width, clean.height)),
                    });
                    files.insert(path, clean);
                }
                Shown::Not(why) => findings.push(why.finding(name, place)),
            }
        }
        for page in &mut pages {
            let own = names(release.image.as_deref(), page);
            let own = pictures
                .iter()
                .filter(|picture| own.contains(&picture.name));
            page.pictures = own.cloned().collect();
        }
        let files = files.into_iter().map(|(path, clean)| File {
            path,
            media: clean.media,
            locale: None,
            release: None,
            bytes: clean.bytes,
        });
        Illustrated {
            pages,
            files: files.collect(),
            findings,
        }
    }

    /// What no public byte may say of the pictures that `pages` name, which are not public: what they are called, and what
    /// they would be called in a bundle, which is a digest of their bytes.
    pub(super) fn picture_secrets(
        &self,
        release: &PublicRelease,
        known: &Release,
        pages: impl Iterator<Item = Page>,
    ) -> Vec<Secret> {
        let names = pages.flat_map(|page| names(release.image.as_deref(), &page));
        let names: BTreeSet<String> = names.collect();
        let mut texts = BTreeSet::new();
        for name in names {
            if let Shown::Clean(clean) = self.picture_called(&name, known) {
                texts.insert(picture_path(&clean));
            }
            texts.insert(name);
        }
        let secrets = texts.into_iter().map(|text| Secret {
            kind: SecretKind::Name,
            owner: release.id.to_string(),
            text,
        });
        secrets.collect()
    }

    /// What is wrong with the pictures that the texts of a release name, where bundles publish it: each is told once, of the
    /// text that names it first.
    pub(crate) fn unshown_pictures(&self, track: &ReleaseTrack<'_>) -> Vec<Finding> {
        let collection = self.collection(track.release);
        let is_published = collection.publish && collection.kind == Kind::Markdown;
        if !is_published || self.configuration.publish.base.is_empty() {
            return Vec::new();
        }
        let release = &track.source.id;
        let translations = track.locales.iter().map(|locale| {
            let place = place_of(&locale.target.path, release);
            let grant = Grant::of(track, locale, &self.configuration);
            (&locale.target, place.locale(&locale.locale), Some(grant))
        });
        let source = &track.source.text;
        let source = (source, place_of_source(track.release, release), None);
        let mut named: BTreeMap<&str, Place> = BTreeMap::new();
        for (text, place, grant) in std::iter::once(source).chain(translations) {
            let image = text.edition.metadata.entry("image");
            let image = image.and_then(|image| Some((image.value.as_text()?, image.span)));
            let units = text.edition.units.iter();
            let images = images(units.flat_map(|unit| &unit.inlines));
            // of one that nobody granted, other checks tell
            let images = images.filter(|image| grant.as_ref().is_none_or(|by| by.keeps(image)));
            let images = images.map(|inline| (&*inline.target, inline.span));
            let lines = Lines::of(&text.text);
            for (name, span) in image.into_iter().chain(images) {
                let at = || place.clone().at_lines(&lines, span);
                named.entry(name).or_insert_with(at);
            }
        }
        let named = named.into_iter();
        let unshown = named.filter_map(|(name, place)| match self.shown(name, track.release) {
            Shown::Not(why) => Some(why.finding(name.to_owned(), place)),
            Shown::Clean(_) | Shown::Elsewhere(_) => None,
        });
        unshown.collect()
    }

    /// What stands on a page for the picture that a text of `known` calls `name`.
    fn shown(&self, name: &str, known: &Release) -> Shown {
        match picture_elsewhere(name) {
            Some(address) if self.may_show(&address) => Shown::Elsewhere(address),
            Some(_) => Shown::Not(Unshown::Elsewhere),
            None => self.picture_called(name, known),
        }
    }

    /// Says whether pages may show pictures from the host of `address`.
    fn may_show(&self, address: &str) -> bool {
        let hosts = &self.configuration.publish.picture_hosts;
        let rest = address.strip_prefix("https://");
        let host = rest.and_then(|rest| rest.split('/').next());
        host.is_some_and(|host| hosts.iter().any(|known| known == host))
    }

    /// The file of the picture that a text of `known` calls `name`.
    fn picture_called(&self, name: &str, known: &Release) -> Shown {
        let refused = |reason| Shown::Not(Unshown::Refused(reason));
        for path in paths(name, known) {
            match self.picture_bytes(&path) {
                Ok(Some(bytes)) => {
                    return clean_picture(&bytes)
                        .map_or_else(|reason| refused(reason.name()), Shown::Clean);
                }
                Ok(None) => return refused("size"),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) => return refused("unreadable"),
            }
        }
        Shown::Not(Unshown::Missing)
    }

    /// The bytes of the file at `path`; `None` where they are too many.
    fn picture_bytes(&self, path: &RelPath) -> io::Result<Option<Vec<u8>>> {
        match self.disk.follow(path.as_str())? {
            Target::File => self.disk.read(path.as_str(), PICTURE_LIMIT),
            Target::Broken => Err(io::ErrorKind::NotFound.into()),
            Target::Folder | Target::Special | Target::Outside | Target::Loop => {
                Err(io::ErrorKind::InvalidInput.into())
            }
        }
    }
}

/// What the texts of `page` call its pictures, the one at its head among them.
fn names(image: Option<&str>, page: &Page) -> BTreeSet<String> {
    let passages = passages(&page.blocks).into_iter();
    let inlines = passages.flat_map(|passage| &passage.inlines);
    let names = images(inlines).map(|inline| inline.target.to_string());
    names.chain(image.map(str::to_owned)).collect()
}

/// The pictures among `inlines`.
fn images<'i>(inlines: impl Iterator<Item = &'i Inline>) -> impl Iterator<Item = &'i Inline> {
    inlines.filter(|inline| inline.kind == InlineKind::Image)
}

/// The text of `release` at `path`, as a place.
fn place_of(path: &RelPath, release: &ReleaseId) -> Place {
    Place::file(path.as_str()).release(release)
}

/// Its source. What is wrong with that concerns every locale.
fn place_of_source(known: &Release, release: &ReleaseId) -> Place {
    let path = known.source.as_ref();
    path.map_or_else(
        || Place::project().release(release),
        |path| place_of(path, release),
    )
}

/// Where the file may be that a text of `release` calls `name`: for `/media/a.jpg` in the project's folder or one that is
/// served as the site's root; else beside the texts, the source first, or in the project's folder.
fn paths(name: &str, release: &Release) -> Vec<RelPath> {
    let plain = name.split(['?', '#']).next().unwrap_or_default().trim();
    let Some(plain) = url::unescape(plain) else {
        return Vec::new();
    };
    let folders: Vec<&str> = if plain.starts_with('/') {
        SERVED.into()
    } else {
        let texts = release.source.iter().chain(release.targets.values());
        let beside = texts.map(|text| folder_of(text.as_str()));
        beside.chain([""]).collect()
    };
    let paths = folders
        .iter()
        .filter_map(|folder| path_from(folder, &plain));
    paths.filter_map(|path| path.parse().ok()).collect()
}
