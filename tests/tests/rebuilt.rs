//! A bundle built again is the bundle built for the first time, whatever happened in between.
//!
//! Random scripts of edits over a small newsroom's project; after each edit the bundle is built with what earlier builds
//! remember, and from nothing, and both are compared byte for byte. Where nothing happened, nothing is built.
#![expect(clippy::disallowed_methods, reason = "a test changes files of its own")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hexapla::bundle::{Extent, Output, Outputs};
use hexapla::content::EmbargoInstant;
use hexapla::content::view::Audience;
use hexapla::diagnostics::Finding;
use hexapla::{BundleError, BundleOrder, Bundled, Found, Made, Memory, PublicationError};
use hexapla_testkit::TemporaryProject;
use proptest::prelude::*;

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\", \"ar\"]\n\n[[collection]]\nname = \"content\"\n\
    layout = \"dir\"\n\n[[collection]]\nname = \"site\"\nkind = \"fluent\"\nsource = \"words/{locale}.ftl\"\n\n\
    [publish]\nbase = \"https://gazette.example\"\n";

/// 2031-03-09T00:01:00Z, the lift of what is under embargo.
const LIFT: i64 = 1_930_780_860;

/// The names releases may have.
const NAMES: [&str; 5] = ["ferry", "camps", "chamber-vote", "lines-cut", "harvest"];
const LOCALES: [&str; 3] = ["en", "fr", "ar"];
/// A file that somebody else puts into the bundle.
const EXTRA: &str = "en/extra.html";

/// The files that are no texts of a release, each with what may stand in it.
const OTHERS: [(&str, [&str; 2]); 6] = [
    (
        "words/fr.ftl",
        ["site-name = La Gazette\n", "site-name = Le Courrier\n"],
    ),
    (
        "words/en.ftl",
        ["site-name = The Gazette\n", "site-name = The Courier\n"],
    ),
    (
        "registry/places.toml",
        [
            "[[place]]\nid = \"ardesca\"\nname = \"Ardesca\"\n",
            "[[place]]\nid = \"velmark\"\nname = \"Velmark\"\n",
        ],
    ),
    (
        "templates/style.css",
        ["body{color:red}\n", "body{color:blue}\n"],
    ),
    (
        "templates/message.html",
        [
            "{% extends \"base.html\" %}{% block main %}<h1>gone</h1>{% endblock %}",
            "{% extends \"base.html\" %}{% block main %}<h1>away</h1>{% endblock %}",
        ],
    ),
    (
        "ledger/content/ferry/fr.jsonl",
        ["", "{\"not\":\"a row\"}\n"],
    ),
];

/// What happens between two builds.
#[derive(Clone, Debug)]
enum Step {
    Nothing,
    /// A text is written: of a release, in a locale, with what its front matter says of it.
    Write {
        name: usize,
        locale: usize,
        state: usize,
        word: u8,
    },
    Delete {
        name: usize,
        locale: usize,
    },
    /// A release takes another name in every locale.
    Rename {
        name: usize,
        other: usize,
    },
    /// One of the other files is written, or goes.
    Other {
        file: usize,
        text: usize,
    },
    /// The same letters in another order, and the times of the file as they were.
    Disguise {
        name: usize,
    },
    Configure {
        page_size: usize,
        fallback: bool,
    },
    /// The clock is put to some seconds after the lift, or before it.
    Clock(i64),
    /// Somebody changes the bundle that stands.
    Tamper(usize),
    /// Other kinds of files are asked for.
    Ask(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let name = 0..NAMES.len();
    let locale = 0..LOCALES.len();
    prop_oneof![
        3 => Just(Step::Nothing),
        4 => (name.clone(), locale.clone(), 0..7_usize, any::<u8>())
            .prop_map(|(name, locale, state, word)| Step::Write { name, locale, state, word }),
        1 => (name.clone(), locale).prop_map(|(name, locale)| Step::Delete { name, locale }),
        1 => (name.clone(), name.clone()).prop_map(|(name, other)| Step::Rename { name, other }),
        2 => (0..OTHERS.len(), 0..3_usize).prop_map(|(file, text)| Step::Other { file, text }),
        1 => name.prop_map(|name| Step::Disguise { name }),
        1 => (1..3_usize, any::<bool>())
            .prop_map(|(page_size, fallback)| Step::Configure { page_size, fallback }),
        3 => (-2..3_i64).prop_map(Step::Clock),
        1 => (0..4_usize).prop_map(Step::Tamper),
        1 => (0..2_usize).prop_map(Step::Ask),
    ]
}

/// A project, the bundle that stands, and what is remembered.
struct Newsroom {
    project: TemporaryProject,
    beside: TemporaryProject,
    now: i64,
    outputs: Outputs,
}

impl Newsroom {
    fn new() -> Self {
        let project = TemporaryProject::new().unwrap();
        let newsroom = Self {
            project,
            beside: TemporaryProject::new().unwrap(),
            now: LIFT - 1,
            outputs: Outputs::all(),
        };
        newsroom.write("hexapla.toml", CONFIGURATION);
        for (path, texts) in OTHERS.iter().take(2) {
            newsroom.write(path, texts[0]);
        }
        for (number, name) in NAMES.iter().take(3).enumerate() {
            for locale in LOCALES.iter().take(3 - number) {
                newsroom.write(&text_path(name, locale), &text(name, number, 7));
            }
        }
        newsroom
    }

    fn write(&self, path: &str, text: &str) {
        self.project.write(path, text.as_bytes()).unwrap();
    }

    fn path(&self, path: &str) -> PathBuf {
        self.project.path().join(path)
    }

    fn out(&self) -> PathBuf {
        self.beside.path().join("public")
    }

    /// Does what `step` says; says whether it changed anything a build looks at.
    fn take(&mut self, step: &Step) {
        match step {
            Step::Nothing => {}
            Step::Write {
                name,
                locale,
                state,
                word,
            } => {
                let path = text_path(NAMES[*name], LOCALES[*locale]);
                self.write(&path, &text(NAMES[*name], *state, *word));
            }
            Step::Delete { name, locale } => {
                let _ = fs::remove_file(self.path(&text_path(NAMES[*name], LOCALES[*locale])));
            }
            Step::Rename { name, other } => {
                for locale in LOCALES {
                    let from = self.path(&text_path(NAMES[*name], locale));
                    let _ = fs::rename(from, self.path(&text_path(NAMES[*other], locale)));
                }
            }
            Step::Other { file, text } => {
                let (path, texts) = OTHERS[*file];
                match texts.get(*text) {
                    Some(text) => self.write(path, text),
                    None => drop(fs::remove_file(self.path(path))),
                }
            }
            Step::Disguise { name } => self.disguise(NAMES[*name]),
            Step::Configure {
                page_size,
                fallback,
            } => {
                let fallback = if *fallback { "source" } else { "omit" };
                let more = format!("page-size = {page_size}\nfallback = \"{fallback}\"\n");
                self.write("hexapla.toml", &format!("{CONFIGURATION}{more}"));
            }
            Step::Clock(seconds) => self.now = LIFT + seconds,
            Step::Tamper(how) => self.tamper(*how),
            Step::Ask(number) => {
                self.outputs = match number {
                    0 => Outputs::all(),
                    _ => Outputs::of([Output::Html]),
                };
            }
        }
    }

    fn disguise(&self, name: &str) {
        let path = self.path(&text_path(name, "en"));
        let Ok(text) = fs::read_to_string(&path) else {
            return;
        };
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, text.replace("left", "felt")).unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(modified).unwrap();
    }

    fn tamper(&self, how: usize) {
        let page = self.out().join("en/index.html");
        if !page.exists() {
            return;
        }
        match how {
            0 => fs::write(page, "other").unwrap(),
            1 => fs::remove_file(page).unwrap(),
            2 => fs::write(self.out().join(EXTRA), "more").unwrap(),
            _ => fs::remove_dir_all(self.out()).unwrap(),
        }
    }

    /// Builds the bundle in `out`, remembering in `memory`.
    fn build(&self, out: &Path, memory: Option<&Memory>) -> Build {
        let order = BundleOrder {
            folder: out.to_owned(),
            audience: Audience::Public,
            made: Made::Bundle(Extent {
                outputs: self.outputs.clone(),
                locale: None,
            }),
            sequence: None,
            now: EmbargoInstant::of(self.now),
            language: "en".parse().unwrap(),
        };
        let found = Found::at(self.project.path()).unwrap();
        let account = |_: &hexapla::Publication<'_>, built: &hexapla::Built| told(&built.findings);
        let (is_made, is_placed, account) = match found.bundle(&order, memory, account) {
            Ok(Bundled::Made(built, account)) => (true, built.is_in_place, account),
            Ok(Bundled::Standing(account)) => (false, true, account),
            Err(BundleError::Publication(PublicationError::Grave(findings))) => {
                (true, false, told(&findings))
            }
            Err(error) => (true, false, error.to_string()),
        };
        Build {
            is_made,
            is_placed,
            account,
        }
    }

    fn memory(&self) -> Memory {
        let program = std::env::current_exe().unwrap();
        Memory::of(self.beside.path().join("cache"), &program).unwrap()
    }
}

/// What came of a build.
#[derive(Debug)]
struct Build {
    /// Whether anything was made: the bundle did not stand already.
    is_made: bool,
    /// Whether the bundle stands now.
    is_placed: bool,
    /// What was found, as this build or the one before tells it.
    account: String,
}

fn told(findings: &[Finding]) -> String {
    let told = findings.iter().map(|finding| format!("{finding:?}\n"));
    told.collect()
}

fn text_path(name: &str, locale: &str) -> String {
    format!("content/{locale}/{name}.md")
}

/// A text of a release: plain, dated, under embargo, withdrawn, with a passage that is redacted, with a link, or with a word
/// for its status that nobody knows.
fn text(name: &str, state: usize, word: u8) -> String {
    let front = match state {
        1 => "date = 2031-03-08\nlocation = \"Ardesca\"\ntags = [\"camps\"]\n",
        2 => "embargo = 2031-03-09T00:01:00Z\n",
        3 => "status = \"withdrawn\"\n",
        4 => "[[redactions]]\nunit = \"who\"\n",
        6 => "status = \"finished\"\n",
        _ => "kind = \"statement\"\n",
    };
    let link = if state == 5 {
        " See [more](camps.md)."
    } else {
        ""
    };
    format!(
        "+++\n{front}+++\n\n# The {name} of day {word}\n\nIt left the harbour with {word} people and nobody has seen it \
         since.{link}\n\n<!-- id: who -->\nThe ferryman of pier {word} slept at the house of his sister in the hills.\n"
    )
}

/// The files below `folder` by path; none where there is no folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn a_bundle_built_again_is_the_one_built_afresh(steps in prop::collection::vec(step(), 1..5)) {
        let mut newsroom = Newsroom::new();
        let memory = newsroom.memory();
        newsroom.build(&newsroom.out(), Some(&memory));
        let mut is_same = false;
        for step in &steps {
            let before = newsroom.now;
            newsroom.take(step);
            let extra = newsroom.out().join(EXTRA);
            if extra.exists() {
                // nothing takes the place of what no bundle has written
                let refused = newsroom.build(&newsroom.out(), Some(&memory));
                prop_assert!(!refused.is_placed && refused.account.contains(EXTRA), "{:?}", refused);
                fs::remove_file(extra).unwrap();
            }
            let again = newsroom.build(&newsroom.out(), Some(&memory));
            // what nothing happened to is left alone, when the build before took its place
            if is_same && (matches!(step, Step::Nothing) || before == newsroom.now && matches!(step, Step::Clock(_))) {
                prop_assert!(!again.is_made, "{:?} was built again", step);
            }
            let fresh = newsroom.beside.path().join("fresh");
            let afresh = newsroom.build(&fresh, None);
            prop_assert_eq!(&again.account, &afresh.account);
            is_same = afresh.is_placed;
            if is_same {
                let (stands, fresh) = (files(&newsroom.out()), files(&fresh));
                prop_assert_eq!(stands.keys().collect::<Vec<_>>(), fresh.keys().collect::<Vec<_>>());
                prop_assert!(stands == fresh, "other bytes after {:?}", step);
            }
            let _ = fs::remove_dir_all(&fresh);
        }
    }
}

#[test]
fn time_alone_builds_nothing_before_an_embargo_ends() {
    let mut newsroom = Newsroom::new();
    let memory = newsroom.memory();
    newsroom.write("content/en/ferry.md", &text("ferry", 2, 1));
    newsroom.write("content/en/camps.md", &text("camps", 3, 1));
    newsroom.now = LIFT - 1000;
    let build = |newsroom: &Newsroom| newsroom.build(&newsroom.out(), Some(&memory));
    assert_eq!(build(&newsroom).account, "");
    for (seconds, is_built) in [
        (-1000, false),
        (-1, false),
        (0, true),
        (1, false),
        (9_999_999, false),
        (-1, true),
    ] {
        newsroom.now = LIFT + seconds;
        assert_eq!(
            build(&newsroom).is_made,
            is_built,
            "{seconds} s after the lift"
        );
    }
}

#[test]
fn what_was_found_is_told_again_and_in_the_language_asked_for() {
    let newsroom = Newsroom::new();
    let memory = newsroom.memory();
    newsroom.write("content/en/ferry.md", &text("ferry", 6, 1));
    let first = newsroom.build(&newsroom.out(), Some(&memory));
    assert!(first.is_made && first.is_placed && first.account.contains("status-unknown"));
    let again = newsroom.build(&newsroom.out(), Some(&memory));
    assert_eq!((again.is_made, &again.account), (false, &first.account));
    newsroom.write("content/en/ferry.md", &text("ferry", 0, 1));
    let mended = newsroom.build(&newsroom.out(), Some(&memory));
    assert_eq!((mended.is_made, mended.account.as_str()), (true, ""));
}
