//! The messages of a project's catalogues, ready to be formatted or laid out.

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Edit, Finding, Place};
use hexapla_l10n::{Catalogue, Catalogues, Pseudo, normal_form};
use hexapla_store::{Change, Digest, WriteError};

use crate::configuration::Kind;
use crate::project::Project;

/// The messages of one collection, in all its locales.
#[derive(Debug)]
pub struct MessageCollection {
    /// The collection's name.
    pub name: String,
    /// Its messages; the pseudo-locales, made of the source's, among them.
    pub catalogues: Catalogues,
    /// What was found while reading.
    pub findings: Vec<Finding>,
}

/// A catalogue that is not laid out as usual.
#[derive(Debug)]
pub struct LaidOut {
    /// The file.
    pub path: RelPath,
    change: Change,
}

/// Catalogues looked at, to be laid out.
#[derive(Debug)]
pub struct Layouts {
    /// How many were looked at.
    pub looked_at: usize,
    /// The paths asked for that are those of no catalogue.
    pub absent: Vec<String>,
    /// Those that are to change.
    pub changed: Vec<LaidOut>,
    /// What could not be read.
    pub findings: Vec<Finding>,
}

impl Project {
    /// The messages of every collection of catalogues, in the order of the configuration.
    pub fn messages(&self) -> Vec<MessageCollection> {
        let collections = self.configuration.collections.iter().enumerate();
        let fluent = collections.filter(|(_, collection)| collection.kind == Kind::Fluent);
        fluent
            .map(|(index, collection)| {
                let mut catalogues = Catalogues::new(self.configuration.source.clone());
                for (locale, format) in &self.configuration.formats {
                    // the configuration has checked them
                    let _ = catalogues.set_format(locale, format);
                }
                let mut messages = MessageCollection {
                    name: collection.name.clone(),
                    catalogues,
                    findings: Vec::new(),
                };
                for (locale, path) in self.catalogue_files(index) {
                    messages.read(self, &locale, &path);
                }
                messages
            })
            .collect()
    }

    /// The files of a collection with their locales, the source's first, in the order of the releases.
    fn catalogue_files(&self, collection: usize) -> Vec<(Locale, RelPath)> {
        let own = self.releases.iter();
        let own = own.filter(|release| release.collection == collection);
        let files = own.flat_map(|release| {
            let source = release.source.clone().into_iter();
            let source = source.map(|path| (self.configuration.source.clone(), path));
            let targets = release.targets.iter();
            source.chain(targets.map(|(locale, path)| (locale.clone(), path.clone())))
        });
        files.collect()
    }

    /// Looks which catalogues are not laid out as usual: those at `only`, paths from the project's folder,
    /// or all of them. Nothing is written yet: see [`Project::write_layouts`].
    pub fn layouts(&self, only: &[String]) -> Layouts {
        let mut layouts = Layouts {
            looked_at: 0,
            absent: only.to_vec(),
            changed: Vec::new(),
            findings: Vec::new(),
        };
        for (index, collection) in self.configuration.collections.iter().enumerate() {
            if collection.kind != Kind::Fluent {
                continue;
            }
            for (_, path) in self.catalogue_files(index) {
                if only.is_empty() || only.iter().any(|wanted| wanted == path.as_str()) {
                    layouts.absent.retain(|wanted| wanted != path.as_str());
                    layouts.look_at(self, path);
                }
            }
        }
        layouts
    }

    /// Writes the catalogues laid out: all of them or none.
    ///
    /// # Errors
    /// When something could not be read, a file changed meanwhile, another process writes, or the disk says no.
    pub fn write_layouts(&self, layouts: &Layouts) -> Result<(), WriteError> {
        let changes = layouts.changed.iter().map(|one| one.change.clone());
        self.write_read(&changes.collect::<Vec<_>>(), &layouts.findings)
    }
}

impl MessageCollection {
    fn read(&mut self, project: &Project, locale: &Locale, path: &RelPath) {
        let place = Place::file(path.as_str()).locale(locale);
        let Some(text) = project.text_of(path, &place).into_value(&mut self.findings) else {
            return;
        };
        let catalogue = Catalogue::read(&text, &place).into_value(&mut self.findings);
        if *locale == project.configuration.source {
            for pseudo in [Pseudo::Accented, Pseudo::Mirrored] {
                // what there is to find is found in the catalogue itself
                let _ = self.catalogues.add_pseudo(pseudo, &catalogue, &place);
            }
        }
        let found = self.catalogues.add(locale, &catalogue, &place);
        self.findings.extend(found);
    }
}

impl Layouts {
    fn look_at(&mut self, project: &Project, path: RelPath) {
        let place = Place::file(path.as_str());
        let Some(text) = project
            .text_of(&path, &place)
            .into_value(&mut self.findings)
        else {
            return;
        };
        self.looked_at += 1;
        let edits = normal_form(&Catalogue::read(&text, &place).value);
        let normal = Edit::apply(&text, &edits).expect("edits of one text do not overlap");
        if normal != text {
            let before = Digest::of(text.as_bytes());
            let change = Change::replace(path.clone(), before, normal.into_bytes());
            self.changed.push(LaidOut { path, change });
        }
    }
}
