//! The program's own words pass the program's own checks.
#![expect(clippy::disallowed_methods, reason = "the test reads the catalogues")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use hexapla_content::Locale;
use hexapla_diagnostics::{Level, Place};
use hexapla_l10n::{Catalogue, LintOptions, Scope, lint};

/// The catalogues of one locale: paths and texts.
type Files = Vec<(String, String)>;

/// Every folder under locales/ that holds catalogues, the source's first.
fn locales() -> Vec<(Locale, Files)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut folders: Vec<_> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("hexapla.ftl").is_file())
        .collect();
    folders.sort_by_key(|folder| (!folder.ends_with("en"), folder.clone()));
    folders
        .into_iter()
        .map(|folder| {
            let locale = folder
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .parse()
                .unwrap();
            let mut files: Files = fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .map(|path| {
                    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                    (name, fs::read_to_string(path).unwrap())
                })
                .collect();
            files.sort();
            (locale, files)
        })
        .collect()
}

fn read(files: &Files) -> Vec<(&str, Catalogue<'_>)> {
    let read = |(path, text)| (path, Catalogue::read(text, &Place::file(path)).value);
    files
        .iter()
        .map(|(path, text)| read((path.as_str(), text)))
        .collect()
}

#[test]
fn the_programs_own_words_are_clean() {
    let locales = locales();
    let read: Vec<_> = locales
        .iter()
        .map(|(locale, files)| (locale, read(files)))
        .collect();
    let mut scopes = read.iter().map(|(locale, files)| {
        Scope::new(
            locale,
            files.iter().map(|(path, catalogue)| (*path, catalogue)),
        )
    });
    let source = scopes.next().unwrap();
    assert_eq!(source.locale().as_str(), "en");
    assert_eq!(lint(&source, None, &LintOptions::shipped()), []);
    for target in scopes {
        let mut findings = lint(&target, Some(&source), &LintOptions::shipped());
        findings.retain(|finding| finding.level > Level::Info);
        assert_eq!(findings, [], "{}", target.locale());
    }
}
