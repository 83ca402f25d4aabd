//! Hugo, a site around an export, and what Hugo makes of it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hexapla_testkit::files_below;
use tempfile::TempDir;

use crate::page::Page;
use crate::project::run;

/// A theme that shows the text and, for the test, what Hugo and the export say of it.
const THEME: [(&str, &str); 2] = [
    ("layouts/_default/single.html", include_str!("single.html")),
    ("layouts/_default/list.html", include_str!("list.html")),
];

/// A site that Hugo built.
pub(crate) struct Built {
    folder: TempDir,
}

/// The program, where there is one.
fn hugo() -> Option<PathBuf> {
    let named = env::var_os("HEXAPLA_HUGO").map(PathBuf::from);
    let program = named.clone().unwrap_or_else(|| "hugo".into());
    let version = Command::new(&program).arg("version").output();
    let is_there = version.is_ok_and(|output| output.status.success());
    let must_be = named.is_some() || env::var_os("CI").is_some();
    assert!(
        is_there || !must_be,
        "Hugo does not run as `{}`: `cargo xtask ci` installs it, or name the program in HEXAPLA_HUGO",
        program.display()
    );
    if !is_there {
        println!("Hugo is not installed: nothing was tested");
    }
    is_there.then_some(program)
}

/// The site Hugo makes of the export of `project` as of `now`; `None` where there is no Hugo. Hugo must find nothing to
/// warn of.
pub(crate) fn built(project: &Path, now: &str) -> Option<Built> {
    let hugo = hugo()?;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let export = at("themes/hexapla");
    fs::create_dir_all(at("themes")).unwrap();
    let arguments = ["--as-of", now, "bundle", "--target", "hugo", "--out"];
    run(
        project,
        &[arguments.as_slice(), &[export.to_str().unwrap()]].concat(),
    );
    for (path, text) in THEME {
        let path = at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let settings = "theme: [hexapla]\n_merge: deep\ndisableKinds: [taxonomy]\n";
    fs::write(at("hugo.yaml"), settings).unwrap();
    let strict = [
        "--panicOnWarning",
        "--printPathWarnings",
        "--printI18nWarnings",
    ];
    let output = Command::new(hugo)
        .args(strict)
        .arg("--source")
        .arg(folder.path())
        .env("HUGO_CACHEDIR", at("cache"))
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    let is_clean = !printed.contains("WARN") && !printed.contains("ERROR");
    assert!(output.status.success() && is_clean, "{printed}");
    Some(Built { folder })
}

impl Built {
    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join("public").join(path)
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.at(path).is_file()
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// The page at `path`.
    pub(crate) fn page(&self, path: &str) -> Page {
        Page::read(&self.text(path), "article")
    }

    /// The sitemaps of all locales.
    pub(crate) fn maps(&self) -> impl Iterator<Item = String> {
        let files = files_below(&self.at("")).into_iter();
        let maps = files.filter(|(path, _)| path.ends_with("/sitemap.xml"));
        maps.map(|(_, bytes)| String::from_utf8(bytes).unwrap())
    }

    /// The files that have `text` in their bytes or in their names.
    pub(crate) fn naming(&self, text: &str) -> Vec<String> {
        let files = files_below(&self.at("")).into_iter();
        let naming = files.filter(|(path, bytes)| {
            path.contains(text) || String::from_utf8_lossy(bytes).contains(text)
        });
        naming.map(|(path, _)| path).collect()
    }
}
