//! Which releases and locales a command is about.

use hexapla_content::Locale;

use crate::configuration::Configuration;
use crate::nearest::nearest;
use crate::project::{Project, Release};

/// The releases and locales a question is about. [`Project::everything`] and [`Project::select`] make them.
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
    /// It is the source, which is no target.
    #[error("{0} is the source locale")]
    Source(Locale),
    /// The project has no such release.
    #[error("no such release: {asked}")]
    NoSuchRelease {
        /// What was asked for.
        asked: String,
        /// The nearest one.
        nearest: Option<String>,
    },
    /// More than one release is called so.
    #[error("more than one release is called {asked}")]
    Ambiguous {
        /// What was asked for.
        asked: String,
        /// Names by which each of them is called alone.
        names: Vec<String>,
    },
}

impl Configuration {
    /// The target locale of that tag, in any case.
    ///
    /// # Errors
    /// When the project does not translate into it.
    pub fn locale(&self, tag: &str) -> Result<Locale, SelectionError> {
        match tag.parse::<Locale>() {
            Ok(locale) if self.locales.contains(&locale) => Ok(locale),
            Ok(locale) if locale == self.source => Err(SelectionError::Source(locale)),
            _ => Err(SelectionError::NoSuchLocale {
                asked: tag.to_owned(),
                known: self.locales.iter().map(Locale::to_string).collect(),
            }),
        }
    }
}

impl Project {
    /// All releases, in all target locales.
    pub fn everything(&self) -> Selection {
        Selection {
            locales: self.configuration.locales.clone(),
            releases: (0..self.releases.len()).collect(),
        }
    }

    /// The locales and releases asked for, by tags and by names as [`Self::release`] takes them; an empty list means
    /// all.
    ///
    /// # Errors
    /// When there is no such locale or release.
    pub fn select<T: AsRef<str>>(
        &self,
        locales: &[T],
        releases: &[T],
    ) -> Result<Selection, SelectionError> {
        let mut selection = self.everything();
        if !locales.is_empty() {
            let asked = locales
                .iter()
                .map(|tag| self.locale(tag.as_ref()))
                .collect::<Result<Vec<_>, _>>()?;
            selection.locales.retain(|locale| asked.contains(locale));
        }
        if !releases.is_empty() {
            let found = releases.iter().map(|asked| self.release(asked.as_ref()));
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
    /// When there is none, or more than one and none of them is called so more exactly than the others.
    pub fn release(&self, asked: &str) -> Result<usize, SelectionError> {
        let is_file = |release: &Release| {
            let mut files = release.source.iter().chain(release.targets.values());
            files.any(|file| file.as_str() == asked)
        };
        let in_collection = |release: &Release| {
            let rest = asked.strip_prefix(self.collection(release).name.as_str());
            rest.and_then(|rest| rest.strip_prefix([':', '/'])) == Some(&release.path)
        };
        let has_id = |release: &Release| self.id_in_text(release).as_deref() == Some(asked);
        // unless it has another id, and what was asked for is that of another
        let is_itself = |release: &Release| {
            let is_other = self.id_in_text(release).is_some_and(|id| id != asked);
            !is_other || !self.releases.iter().any(has_id)
        };
        let by_path_id =
            |release: &Release| self.path_id(release).as_str() == asked && is_itself(release);
        let by_path = |release: &Release| release.path == asked && is_itself(release);
        let folder_of = |release: &Release| {
            let folders = ["/index", "/_index"].iter();
            let mut folders = folders.filter_map(|name| release.path.strip_suffix(name));
            folders.any(|folder| folder == asked)
        };
        let exact = |release: &Release| is_file(release) || in_collection(release);
        let ways: [&dyn Fn(&Release) -> bool; 5] =
            [&exact, &by_path_id, &by_path, &folder_of, &has_id];
        let called = |way: &&dyn Fn(&Release) -> bool| {
            let all = self.releases.iter().enumerate();
            let all = all.filter(|(_, release)| way(release));
            all.map(|(at, _)| at).collect::<Vec<_>>()
        };
        let found = ways.iter().map(called).find(|found| !found.is_empty());
        match found.as_deref() {
            Some(&[at]) => Ok(at),
            Some(all) => Err(SelectionError::Ambiguous {
                asked: asked.to_owned(),
                names: all.iter().map(|&at| self.whole_name(at)).collect(),
            }),
            None => {
                let paths = self.releases.iter().map(|release| release.path.as_str());
                Err(SelectionError::NoSuchRelease {
                    asked: asked.to_owned(),
                    nearest: nearest(asked, paths).map(str::to_owned),
                })
            }
        }
    }

    /// The id that the front matter of a release gives it.
    fn id_in_text(&self, release: &Release) -> Option<String> {
        let source = self.read_source(release).value?;
        source.text.edition.metadata.text("id").map(str::to_owned)
    }

    /// What the release at an index is called with its collection, as no other is.
    fn whole_name(&self, at: usize) -> String {
        let release = &self.releases[at];
        format!("{}:{}", self.collection(release).name, release.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_many_names() {
        let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\n\
            layout = \"dir\"\n";
        let files = [
            ("content/en/ferry/_index.md", "# Ferry\n"),
            (
                "content/en/camps.md",
                "+++\nid = \"ua-2031-02\"\n+++\n\n# Camps\n",
            ),
            ("content/fr/camps.md", "# Camps\n"),
        ];
        let project = Project::in_memory(Configuration::read(configuration).unwrap(), &files);
        for name in ["camps", "ua-2031-02", "content/fr/camps.md"] {
            assert_eq!(project.release(name), Ok(0), "{name}");
        }
        assert_eq!(project.release("ferry"), Ok(1));
        assert_eq!(project.release("content:camps"), Ok(0));
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

    #[test]
    fn a_name_of_two_releases_is_nobodys() {
        let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\n\
            layout = \"dir\"\n[[collection]]\nname = \"docs\"\nsource = \"docs/{locale}/{path}.md\"\n";
        let files = [
            ("content/en/ferry.md", "# Ferry\n"),
            ("content/en/boat.md", "+++\nid = \"x\"\n+++\n"),
            ("content/en/pier.md", "+++\nid = \"ship\"\n+++\n"),
            ("content/en/quay.md", "+++\nid = \"ship\"\n+++\n"),
            ("docs/en/ferry.md", "+++\nid = \"boat\"\n+++\n"),
        ];
        let project = Project::in_memory(Configuration::read(configuration).unwrap(), &files);
        let several = |asked: &str, names: [&str; 2]| {
            let names = names.map(str::to_owned).to_vec();
            let asked = asked.to_owned();
            Err(SelectionError::Ambiguous { asked, names })
        };
        let ferries = several("ferry", ["content:ferry", "docs:ferry"]);
        assert_eq!(project.release("ferry"), ferries);
        assert_eq!(project.release("docs/ferry"), Ok(4));
        assert_eq!(project.release("content/en/ferry.md"), Ok(1));
        assert_eq!(
            project.release("ship"),
            several("ship", ["content:pier", "content:quay"])
        );
        // reports call this one so, and the other by its own id
        assert_eq!(project.release("boat"), Ok(4));
        assert_eq!(project.release("x"), Ok(0));
    }
}
