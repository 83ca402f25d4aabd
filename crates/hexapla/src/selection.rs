//! Which releases and locales a command is about.

use hexapla_content::Locale;

use crate::configuration::Configuration;
use crate::nearest::nearest;
use crate::project::{Project, Release};

/// The releases and locales a command is about; empty lists mean all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The target locales, in the order of the configuration.
    pub locales: Vec<Locale>,
    /// The releases, as indices into [`Project::releases`].
    pub releases: Vec<usize>,
}

/// What was asked for does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    /// The project has no such target locale.
    #[error("no such locale: {asked}")]
    NoSuchLocale {
        /// What was asked for.
        asked: String,
        /// The locales there are.
        known: Vec<String>,
    },
    /// The project has no such release.
    #[error("no such release: {asked}")]
    NoSuchRelease {
        /// What was asked for.
        asked: String,
        /// The nearest one.
        nearest: Option<String>,
    },
}

impl Configuration {
    /// The target locale of that tag, in any case.
    ///
    /// # Errors
    /// When the project does not translate into it.
    pub fn locale(&self, tag: &str) -> Result<Locale, SelectionError> {
        let parsed = tag
            .parse::<Locale>()
            .ok()
            .filter(|locale| self.locales.contains(locale));
        parsed.ok_or_else(|| SelectionError::NoSuchLocale {
            asked: tag.to_owned(),
            known: self.locales.iter().map(Locale::to_string).collect(),
        })
    }
}

impl Project {
    /// Everything.
    pub fn everything(&self) -> Selection {
        Selection {
            locales: self.configuration.locales.clone(),
            releases: (0..self.releases.len()).collect(),
        }
    }

    /// The locales and releases asked for; all where nothing is asked.
    ///
    /// # Errors
    /// When there is no such locale or release.
    pub fn select(
        &self,
        locales: &[String],
        releases: &[String],
    ) -> Result<Selection, SelectionError> {
        let mut selection = self.everything();
        if !locales.is_empty() {
            let asked = locales
                .iter()
                .map(|tag| self.locale(tag))
                .collect::<Result<Vec<_>, _>>()?;
            selection.locales.retain(|locale| asked.contains(locale));
        }
        if !releases.is_empty() {
            let found = releases.iter().map(|asked| self.release(asked));
            selection.releases = found.collect::<Result<_, _>>()?;
        }
        Ok(selection)
    }

    /// The target locale of that tag, in any case.
    ///
    /// # Errors
    /// When the project does not translate into it.
    pub fn locale(&self, tag: &str) -> Result<Locale, SelectionError> {
        self.configuration.locale(tag)
    }

    /// The index of the release that is called so: by its path, with or without its collection before a
    /// colon or a slash, by the path of one of its files, by its folder where it is an index page, or by its
    /// front-matter id.
    ///
    /// # Errors
    /// When there is none.
    pub fn release(&self, asked: &str) -> Result<usize, SelectionError> {
        let is_file = |release: &Release| {
            let mut files = release.source.iter().chain(release.targets.values());
            files.any(|file| file.as_str() == asked)
        };
        let is_folder = |release: &Release| {
            let folder = ["/index", "/_index"]
                .iter()
                .find_map(|name| release.path.strip_suffix(name));
            folder == Some(asked)
        };
        let called = |release: &Release| {
            let in_collection = || {
                let rest = asked.strip_prefix(self.collection(release).name.as_str());
                rest.and_then(|rest| rest.strip_prefix([':', '/'])) == Some(&release.path)
            };
            release.path == asked
                || self.path_id(release).as_str() == asked
                || is_file(release)
                || in_collection()
        };
        let by_path = self.releases.iter().position(called);
        let by_path = by_path.or_else(|| self.releases.iter().position(is_folder));
        let found = by_path.or_else(|| {
            self.releases.iter().position(|release| {
                let source = self.read_source(release).value;
                source.is_some_and(|source| source.id.as_str() == asked)
            })
        });
        found.ok_or_else(|| SelectionError::NoSuchRelease {
            asked: asked.to_owned(),
            nearest: nearest(
                asked,
                self.releases.iter().map(|release| release.path.as_str()),
            )
            .map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use hexapla_store::Simulated;

    use super::*;

    #[test]
    fn a_release_has_many_names() {
        let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\n\
            layout = \"dir\"\n";
        let files: [(&str, &[u8]); 3] = [
            ("content/en/ferry/_index.md", b"# Ferry\n"),
            (
                "content/en/camps.md",
                b"+++\nid = \"ua-2031-02\"\n+++\n\n# Camps\n",
            ),
            ("content/fr/camps.md", b"# Camps\n"),
        ];
        let project = Project::with(
            Arc::new(Simulated::new(&files)),
            PathBuf::new(),
            Configuration::read(configuration).unwrap(),
        );
        for name in ["camps", "ua-2031-02", "content/fr/camps.md"] {
            assert_eq!(project.release(name), Ok(0), "{name}");
        }
        assert_eq!(project.release("ferry"), Ok(1));
        let error = project.release("camp").unwrap_err();
        let nearest = Some("camps".to_owned());
        assert_eq!(
            error,
            SelectionError::NoSuchRelease {
                asked: "camp".to_owned(),
                nearest
            }
        );
    }
}
