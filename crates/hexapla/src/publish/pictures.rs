//! The pictures of public pages: found in the project, made clean, and given to the pages that name them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use hexapla_content::view::{Page, Picture, PublicRelease};
use hexapla_content::{InlineKind, RelPath, Secret, SecretKind};
use hexapla_diagnostics::{Finding, Place};
use hexapla_escape::url;
use hexapla_publish::{
    CleanPicture, File, PICTURE_LIMIT, clean_picture, passages, picture_elsewhere, picture_path,
};
use hexapla_store::Target;

use crate::findings::{PICTURE_ELSEWHERE, PICTURE_MISSING, PICTURE_REFUSED};
use crate::project::{Project, Release};

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

/// What a name of a picture led to.
enum Found {
    Clean(CleanPicture),
    Missing,
    /// Why it is not published.
    Refused(&'static str),
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
            let path = known.targets.get(&page.locale).or(known.source.as_ref());
            let place = path.map_or_else(Place::project, |path| Place::file(path.as_str()));
            for name in names(release.image.as_deref(), page) {
                named.entry(name).or_insert_with(|| place.clone());
            }
        }
        let mut pictures = Vec::new();
        let mut files = BTreeMap::new();
        let mut findings = Vec::new();
        for (name, place) in named {
            if let Some(address) = picture_elsewhere(&name) {
                if self.may_show(&address) {
                    pictures.push(Picture {
                        name,
                        place: address,
                        size: None,
                    });
                } else {
                    findings.push(Finding::new(PICTURE_ELSEWHERE, place).with("name", name));
                }
                continue;
            }
            match self.picture_called(&name, known) {
                Found::Clean(clean) => {
                    let path = picture_path(&clean);
                    pictures.push(Picture {
                        name,
                        place: format!("/{path}"),
                        size: Some((clean.width, clean.height)),
                    });
                    files.insert(path, clean);
                }
                Found::Missing => {
                    findings.push(Finding::new(PICTURE_MISSING, place).with("name", name));
                }
                Found::Refused(reason) => {
                    let finding = Finding::new(PICTURE_REFUSED, place).with("name", name);
                    findings.push(finding.with("reason", reason));
                }
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
    pub(super) fn picture_secrets<'p>(
        &self,
        release: &PublicRelease,
        known: &Release,
        pages: impl Iterator<Item = &'p Page>,
    ) -> Vec<Secret> {
        let names = pages.flat_map(|page| names(release.image.as_deref(), page));
        let names: BTreeSet<String> = names.collect();
        let mut texts = BTreeSet::new();
        for name in names {
            if let Found::Clean(clean) = self.picture_called(&name, known) {
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

    /// Says whether pages may show pictures from the host of `address`.
    fn may_show(&self, address: &str) -> bool {
        let hosts = &self.configuration.publish.picture_hosts;
        let rest = address.strip_prefix("https://");
        let host = rest.and_then(|rest| rest.split('/').next());
        host.is_some_and(|host| hosts.iter().any(|known| known == host))
    }

    /// The picture that a text of `known` calls `name`.
    fn picture_called(&self, name: &str, known: &Release) -> Found {
        for path in paths(name, known) {
            match self.picture_bytes(&path) {
                Ok(Some(bytes)) => {
                    return clean_picture(&bytes)
                        .map_or_else(|reason| Found::Refused(reason.name()), Found::Clean);
                }
                Ok(None) => return Found::Refused("size"),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) => return Found::Refused("unreadable"),
            }
        }
        Found::Missing
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
    let images = inlines.filter(|inline| inline.kind == InlineKind::Image);
    let names = images.map(|inline| inline.target.to_string());
    names.chain(image.map(str::to_owned)).collect()
}

/// Where the file may be that a text of `release` calls `name`: for `/media/a.jpg` in the project's folder or one that is
/// served as the site's root; else beside the texts, the source first, or in the project's folder.
fn paths(name: &str, release: &Release) -> Vec<RelPath> {
    let plain = name.split(['?', '#']).next().unwrap_or_default().trim();
    let Some(plain) = url::unescape(plain) else {
        return Vec::new();
    };
    let beside = |text: &RelPath| {
        text.as_str()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .to_owned()
    };
    let folders: Vec<String> = if plain.starts_with('/') {
        SERVED.map(str::to_owned).into()
    } else {
        let texts = release.source.iter().chain(release.targets.values());
        texts.map(beside).chain([String::new()]).collect()
    };
    let paths = folders.iter().filter_map(|folder| joined(folder, &plain));
    paths.filter_map(|path| path.parse().ok()).collect()
}

/// The path `name` as seen from `folder`; `None` where it leads out of the project.
fn joined(folder: &str, name: &str) -> Option<String> {
    let mut steps = Vec::new();
    for step in folder.split('/').chain(name.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}
