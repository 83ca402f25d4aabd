//! What may be told where anybody reads it, as in the log of a public repository: nothing of releases that are not public.

use std::collections::BTreeSet;

use hexapla_content::EmbargoInstant;
use hexapla_diagnostics::{Arg, Finding};

use crate::project::Project;
use crate::project::selection::Selection;
use crate::publish::is_public;

/// The releases of which the public may not learn.
#[derive(Clone, Debug, Default)]
pub struct Withheld {
    /// Their indices into [`Project::releases`].
    releases: BTreeSet<usize>,
    /// What they are called.
    names: BTreeSet<String>,
    /// Their files, and the folders of their ledgers.
    paths: BTreeSet<String>,
}

impl Project {
    /// The releases of which the public may not learn at `now`: under embargo, withheld or withdrawn, or of which nobody can
    /// tell.
    ///
    /// ```
    /// use hexapla::Project;
    /// use hexapla::content::EmbargoInstant;
    ///
    /// let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    /// let project = Project::in_memory(layout.parse()?, &[
    ///     ("content/en/ferry.md", "The ferry sails."),
    ///     ("content/en/report.md", "+++\nembargo = 2031-03-09T00:01:00Z\n+++\n\nThe report is out."),
    /// ]);
    /// let withheld = project.withheld_at(EmbargoInstant::from_rfc3339("2031-03-08T12:00:00Z")?);
    /// assert_eq!((withheld.len(), withheld.names("content/en/report.md")), (1, true));
    /// assert_eq!(withheld.public(project.everything()).releases.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn withheld_at(&self, now: EmbargoInstant) -> Withheld {
        let mut withheld = Withheld::default();
        for (at, release) in self.releases.iter().enumerate() {
            let source = self.read_source(release).value;
            if source.as_ref().is_some_and(|source| is_public(source, now)) {
                continue;
            }
            withheld.releases.insert(at);
            let id = source.map_or_else(|| self.path_id(release), |source| source.id);
            let files = release.source.iter().chain(release.targets.values());
            withheld.paths.extend(files.map(ToString::to_string));
            withheld.paths.insert(format!("/{}/", release.path));
            withheld
                .names
                .extend([release.path.clone(), id.to_string()]);
        }
        withheld
    }
}

impl Withheld {
    /// How many they are.
    pub fn len(&self) -> usize {
        self.releases.len()
    }

    /// Says whether there is none.
    pub fn is_empty(&self) -> bool {
        self.releases.is_empty()
    }

    /// A selection without them.
    #[must_use]
    pub fn public(&self, mut selection: Selection) -> Selection {
        selection.releases.retain(|at| !self.releases.contains(at));
        selection
    }

    /// Says whether a text names one of them or a file of one.
    pub fn names(&self, text: &str) -> bool {
        self.names.contains(text) || self.paths.iter().any(|path| text.contains(path.as_str()))
    }

    /// Says whether a finding is about one of them, or names one.
    pub fn is_in(&self, finding: &Finding) -> bool {
        let place = &finding.place;
        let of_place = [place.path.as_deref(), place.release.as_deref()];
        let is_named = |arg: &Arg| match arg {
            Arg::Text(text) => self.names(text),
            Arg::Names(names) => names.iter().any(|name| self.names(name)),
            Arg::Number(_) | Arg::Changes(_) => false,
        };
        of_place.into_iter().flatten().any(|text| self.names(text))
            || finding.args.iter().any(|(_, arg)| is_named(arg))
    }
}
