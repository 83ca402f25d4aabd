//! A newsroom into which one bad file comes.
#![expect(clippy::missing_panics_doc, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use hexapla_diagnostics::Finding;
use hexapla_testkit::{Case, Desk, TemporaryProject};

/// Two releases with two translations each, all of them current.
pub fn newsroom() -> TemporaryProject {
    let mut files = BTreeMap::new();
    for name in ["calm", "wild"] {
        let text = format!(
            "# {name}\n\nTwo current translations.\n\n\
             ```md en\nThe ferry carries 60 cars.\n\nIt leaves at noon.\n```\n\n\
             ```md fr made-from=en\nLe bac transporte 60 voitures.\n\nIl part à midi.\n```\n\n\
             ```md ko made-from=en\n여객선은 자동차 60대를 싣는다.\n\n정오에 떠난다.\n```\n"
        );
        let case = Case::parse(&format!("{name}.md"), &text).expect("it is a case");
        let desk = Desk::of(&case).expect("it can be played");
        files.extend(desk.states.last().expect("three texts").files.clone());
    }
    TemporaryProject::of(&files).expect("the disk lets us")
}

/// What the façade says: every finding, and how many units are current by release and locale.
#[derive(Debug)]
pub struct Judged {
    /// Every finding.
    pub findings: Vec<Finding>,
    current: BTreeMap<(String, String), usize>,
}

/// Judges the project, and makes sure that nothing is written and the calm release is judged.
pub fn judge(project: &TemporaryProject) -> Judged {
    let before = project.contents().expect("it can be read");
    let opened = project.open().expect("it is a project");
    let (tracks, mut findings) = opened.track(&opened.everything(), |track| {
        let mut findings = track.findings.clone();
        let mut current = Vec::new();
        for locale in &track.locales {
            findings.extend(track.findings_of(locale));
            let key = (track.release.path.clone(), locale.locale.to_string());
            current.push((key, locale.progress.current.units));
        }
        (current, findings)
    });
    let mut judged = Judged {
        findings: Vec::new(),
        current: BTreeMap::new(),
    };
    for (current, found) in tracks {
        judged.current.extend(current);
        findings.extend(found);
    }
    judged.findings = findings;
    assert_eq!(
        project.contents().expect("it can be read"),
        before,
        "something was written"
    );
    for locale in ["fr", "ko"] {
        assert_eq!(
            judged.of("calm", locale),
            Some(2),
            "{locale} of the calm release"
        );
    }
    let calm = |finding: &&Finding| finding.place.release.as_deref() == Some("calm");
    assert_eq!(judged.findings.iter().find(calm), None);
    judged
}

impl Judged {
    /// How many units of a translation are current; nothing when it could not be judged.
    pub fn of(&self, release: &str, locale: &str) -> Option<usize> {
        self.current
            .get(&(release.to_owned(), locale.to_owned()))
            .copied()
    }

    /// The one finding of that code; its path, line and column.
    pub fn found(&self, code: &str) -> (String, usize, usize) {
        let finding = self.only(code);
        let position = finding.place.position.expect("a place in the file");
        (
            finding.place.path.as_deref().expect("a file").to_owned(),
            position.line,
            position.column,
        )
    }

    /// The one finding of that code.
    pub fn only(&self, code: &str) -> &Finding {
        let found: Vec<&Finding> = self
            .findings
            .iter()
            .filter(|finding| finding.code.name() == code)
            .collect();
        assert_eq!(found.len(), 1, "{code} among {:#?}", self.findings);
        found[0]
    }

    /// An argument of the one finding of that code.
    pub fn argument(&self, code: &str, name: &str) -> String {
        self.only(code)
            .args
            .get(name)
            .map(ToString::to_string)
            .unwrap_or_default()
    }
}

/// A path, a line and a column.
pub fn place(path: &str, line: usize, column: usize) -> (String, usize, usize) {
    (path.to_owned(), line, column)
}

/// Writes a file of the project.
pub fn write(project: &TemporaryProject, path: &str, bytes: impl AsRef<[u8]>) {
    project
        .write(path, bytes.as_ref())
        .expect("the disk lets us");
}

/// Takes a file out of the project.
pub fn remove(project: &TemporaryProject, path: &str) {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test makes room in a folder of its own"
    )]
    std::fs::remove_file(project.path().join(path)).expect("it was there");
}
