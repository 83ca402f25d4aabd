//! `adopt --from-history` on a newsroom's repositories made here: what each unit is taken to be made from.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\", \"de\"]\n\n[[collection]]\nname = \"content\"\n\
    source = \"content/{locale}/{path}.{ext}\"\n";

const EN: [&str; 4] = [
    "The night ferry to Calder Island was cancelled on 9 March.",
    "At least 12 people were rescued from the cold water.",
    "Tickets are sold at www.ferry.example until the evening.",
    "The harbour master expects the storm to last for two days.",
];
const FR: [&str; 4] = [
    "Le bac de nuit pour l’île de Calder a été supprimé le 9 mars.",
    "Au moins 12 personnes ont été secourues dans l’eau froide.",
    "Les billets sont vendus sur www.ferry.example jusqu’au soir.",
    "Le capitaine du port s’attend à deux jours de tempête.",
];
const DE: [&str; 4] = [
    "Die Nachtfähre zur Insel Calder wurde am 9. März gestrichen.",
    "Mindestens 12 Menschen wurden aus dem kalten Wasser gerettet.",
    "Karten gibt es bis zum Abend unter www.ferry.example zu kaufen.",
    "Die Hafenmeisterei rechnet damit, dass der Sturm zwei Tage dauert.",
];

/// A page of paragraphs.
fn page(texts: &[&str]) -> String {
    texts.join("\n\n") + "\n"
}

/// `texts` with one of them replaced.
fn with<'a>(texts: &[&'a str; 4], at: usize, text: &'a str) -> [&'a str; 4] {
    let mut texts = *texts;
    texts[at] = text;
    texts
}

struct Newsroom {
    folder: TempDir,
    day: std::cell::Cell<u32>,
}

impl Newsroom {
    fn new() -> Self {
        let newsroom = Self {
            folder: tempfile::tempdir().unwrap(),
            day: std::cell::Cell::new(0),
        };
        newsroom.git(&["init", "--quiet", "--initial-branch=main"]);
        newsroom.write("hexapla.toml", CONFIGURATION);
        newsroom
    }

    /// The page in its three languages, each by a commit of its own: on the 1st, the 2nd and the 3rd of March.
    fn translated() -> Self {
        let newsroom = Self::new();
        newsroom.commit(&[("en", &EN)]);
        newsroom.commit(&[("fr", &FR)]);
        newsroom.commit(&[("de", &DE)]);
        newsroom
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        fs::create_dir_all(self.path()).unwrap();
        let date = format!("2031-03-{:02}T12:00:00Z", self.day.get().max(1));
        let output = Command::new("git")
            .current_dir(self.path())
            .args(["-c", "user.name=t1", "-c", "user.email=t1@example.org"])
            .args(["-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"])
            .args(arguments)
            .env("GIT_AUTHOR_DATE", &date)
            .env("GIT_COMMITTER_DATE", &date)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Commits what is in the folder, on the next day.
    fn commit_all(&self) {
        self.day.set(self.day.get() + 1);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "-m", "an edit"]);
    }

    /// Writes editions of the page and commits them.
    fn commit(&self, editions: &[(&str, &[&str])]) {
        for (locale, texts) in editions {
            self.write(&format!("content/{locale}/ferry.md"), &page(texts));
        }
        self.commit_all();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_hexapla"))
            .current_dir(self.path())
            .args(["--as-of", "2031-06-01"])
            .args(arguments)
            .output()
            .unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
    }

    fn adopt(&self) -> Value {
        self.json(&["adopt", "--from-history", "--format", "json"])
    }

    /// Adopts, then tells how each unit of the page stands in a locale: `current`, `outdated factual`.
    fn stands(&self, locale: &str) -> Vec<String> {
        self.adopt();
        let status = self.json(&["status", "--locale", locale, "--units", "--format", "json"]);
        let releases = &status["locales"][0]["releases"];
        let details = releases
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|r| r["details"].as_array().unwrap());
        let told = details.map(|unit| {
            let impact = unit["impact"].as_str().map(|impact| format!(" {impact}"));
            format!(
                "{}{}",
                unit["status"].as_str().unwrap(),
                impact.unwrap_or_default()
            )
        });
        told.collect()
    }

    fn rows(&self, locale: &str) -> Vec<Value> {
        let path = self
            .path()
            .join(format!("ledger/content/ferry/{locale}.jsonl"));
        let rows = fs::read_to_string(path).unwrap_or_default();
        rows.lines()
            .map(|row| serde_json::from_str(row).unwrap())
            .collect()
    }

    fn days(&self, locale: &str) -> Vec<String> {
        let day = |row: &Value| row["at"].as_str().unwrap().to_owned();
        self.rows(locale).iter().map(day).collect()
    }
}

const CURRENT: [&str; 4] = ["current"; 4];

#[test]
fn a_partial_update_freshens_only_what_it_touched() {
    let desk = Newsroom::translated();
    let source = with(
        &EN,
        0,
        "The night ferry to Calder Island was cancelled on 11 March.",
    );
    let source = with(
        &source,
        1,
        "At least 15 people were rescued from the cold water.",
    );
    desk.commit(&[("en", &source)]);
    let french = with(
        &FR,
        1,
        "Au moins 15 personnes ont été secourues dans l’eau froide.",
    );
    desk.commit(&[("fr", &french)]);
    assert_eq!(
        desk.stands("fr"),
        ["outdated factual", "current", "current", "current"]
    );
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-03-05", "2031-03-02", "2031-03-02"]
    );
    let how: Vec<Value> = desk
        .rows("fr")
        .iter()
        .map(|row| row["how"].clone())
        .collect();
    assert_eq!(how, ["blame"; 4]);
    assert_eq!(
        desk.stands("de")[..2],
        ["outdated factual", "outdated factual"]
    );
}

#[test]
fn what_is_found_is_counted_by_ground() {
    let desk = Newsroom::translated();
    desk.commit(&[("de", &[DE[0], EN[1], DE[2], "Nur hier."])]);
    let report = desk.adopt();
    assert_eq!(report["units"]["from_history"], 6, "{report:#}");
    assert_eq!(report["units"]["copied"], 1, "{report:#}");
    assert_eq!(report["units"]["unverified"], 1, "{report:#}");
    let doubts = &report["doubts"];
    let doubtful = doubts["pairing"].as_u64().unwrap() + doubts["alone"].as_u64().unwrap();
    assert_eq!(doubtful, 1, "{report:#}");
    let screen = desk.run(&["adopt", "--from-history", "--dry-run"]);
    let screen = String::from_utf8(screen.stdout).unwrap();
    assert!(screen.contains("What history does not tell"), "{screen}");
}

#[test]
fn moving_and_marking_up_is_no_change() {
    let desk = Newsroom::translated();
    let source = with(
        &EN,
        1,
        "At least 15 people were rescued from the cold water.",
    );
    desk.commit(&[("en", &source)]);
    let moved = [
        FR[3],
        "Au moins *12 personnes* ont été secourues\ndans l’eau froide.",
        FR[2],
        FR[0],
    ];
    desk.commit(&[("fr", &moved)]);
    let stands = desk.stands("fr");
    assert_eq!(
        stands,
        ["current", "outdated factual", "current", "current"],
        "{stands:?}"
    );
    assert!(desk.days("fr").iter().all(|day| day == "2031-03-02"));
}

#[test]
fn an_edit_in_several_languages_alike_freshens_nothing() {
    let desk = Newsroom::translated();
    let changed = "Tickets are sold at www.ferry.example until noon.";
    desk.commit(&[("en", &with(&EN, 2, changed))]);
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(changed), moved(FR[2]), moved(DE[2]));
    desk.commit(&[
        ("en", &with(&EN, 2, &en)),
        ("fr", &with(&FR, 2, &fr)),
        ("de", &with(&DE, 2, &de)),
    ]);
    assert_eq!(desk.stands("fr")[2], "outdated factual");
    assert_eq!(desk.stands("de")[2], "outdated factual");
    assert_eq!(desk.days("fr")[2], "2031-03-02");
}

#[test]
fn what_was_current_follows_its_source_through_such_an_edit() {
    let desk = Newsroom::translated();
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(EN[2]), moved(FR[2]), moved(DE[2]));
    desk.commit(&[
        ("en", &with(&EN, 2, &en)),
        ("fr", &with(&FR, 2, &fr)),
        ("de", &with(&DE, 2, &de)),
    ]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.days("fr")[2], "2031-03-04");
}

#[test]
fn an_edit_that_repeats_the_sources_own_catches_up() {
    let desk = Newsroom::translated();
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(EN[2]), moved(FR[2]), moved(DE[2]));
    desk.commit(&[("en", &with(&EN, 2, &en))]);
    desk.commit(&[("fr", &with(&FR, 2, &fr)), ("de", &with(&DE, 2, &de))]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.stands("de"), CURRENT);
}

#[test]
fn a_repair_of_the_surface_freshens_nothing() {
    for repaired in [
        "Au moins 12 personnes ont été secourues dans l’eau froide !",
        "Au moins 12 Personnes ont été secourues, dans l’eau froide.",
        "Au moins 12 personnes ont été secouruees dans l’eau froide.",
    ] {
        let desk = Newsroom::translated();
        desk.commit(&[(
            "en",
            &with(
                &EN,
                1,
                "At least 15 people were rescued from the cold water.",
            ),
        )]);
        desk.commit(&[("fr", &with(&FR, 1, repaired))]);
        assert_eq!(desk.stands("fr")[1], "outdated factual", "{repaired}");
        assert_eq!(desk.days("fr")[1], "2031-03-02", "{repaired}");
    }
}

#[test]
fn a_repair_of_the_surface_answers_one_of_the_source() {
    let desk = Newsroom::translated();
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 12 people were rescued from the cold water!",
        ),
    )]);
    let french = "Au moins 12 personnes ont été secourues dans l’eau froide !";
    desk.commit(&[("fr", &with(&FR, 1, french))]);
    assert_eq!(desk.stands("fr"), CURRENT);
}

#[test]
fn source_and_translation_in_one_commit_belong_together() {
    let desk = Newsroom::translated();
    let source = with(
        &EN,
        1,
        "At least 15 people were rescued from the cold water.",
    );
    let french = with(
        &FR,
        1,
        "Au moins 15 personnes ont été secourues dans l’eau froide.",
    );
    desk.commit(&[("en", &source), ("fr", &french)]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.stands("de")[1], "outdated factual");
}

#[test]
fn a_branch_translates_the_source_it_has() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    let french = with(
        &FR,
        3,
        "La capitainerie du port s’attend à deux jours de tempête.",
    );
    desk.commit(&[("fr", &french)]);
    desk.git(&["checkout", "--quiet", "main"]);
    let source = with(
        &EN,
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.commit(&[("en", &source)]);
    desk.git(&["merge", "--quiet", "--no-edit", "desk"]);
    assert_eq!(desk.stands("fr")[3], "outdated factual");
    assert_eq!(desk.days("fr")[3], "2031-03-04");
}

#[test]
fn a_squashed_branch_translates_the_source_of_its_commit() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    desk.commit(&[(
        "fr",
        &with(&FR, 3, "Deux jours de tempête sont attendus au port."),
    )]);
    desk.git(&["checkout", "--quiet", "main"]);
    let source = with(
        &EN,
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.commit(&[("en", &source)]);
    desk.git(&["merge", "--quiet", "--squash", "desk"]);
    desk.commit_all();
    assert_eq!(desk.stands("fr")[3], "current");
}

#[test]
fn what_is_taken_back_is_as_old_as_before() {
    let desk = Newsroom::translated();
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    let french = with(
        &FR,
        1,
        "Au moins 15 personnes ont été secourues dans l’eau froide.",
    );
    desk.commit(&[("fr", &french)]);
    desk.commit(&[("fr", &FR)]);
    assert_eq!(desk.stands("fr")[1], "outdated factual");
    assert_eq!(desk.days("fr")[1], "2031-03-02");
}

#[test]
fn a_page_that_was_removed_and_came_back_is_as_old_as_before() {
    let desk = Newsroom::translated();
    fs::remove_file(desk.path().join("content/fr/ferry.md")).unwrap();
    desk.commit_all();
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    let french = with(&FR, 3, "Deux jours de tempête sont attendus au port.");
    desk.commit(&[("fr", &french)]);
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-03-02", "2031-03-02", "2031-03-06"]
    );
}

#[test]
fn renamed_files_keep_their_past() {
    let desk = Newsroom::translated();
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    for locale in ["en", "fr", "de"] {
        let folder = desk.path().join("content").join(locale);
        fs::create_dir_all(folder.join("lines")).unwrap();
        fs::rename(folder.join("ferry.md"), folder.join("lines/night.md")).unwrap();
    }
    // renamed and edited at once, beside files that are only renamed
    desk.write(
        "content/fr/lines/night.md",
        &page(&with(&FR, 3, "Deux jours de tempête sont attendus.")),
    );
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
    assert_eq!(
        desk.stands("de"),
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn a_source_renamed_later_is_found_under_its_old_name() {
    let desk = Newsroom::translated();
    desk.git(&["mv", "content/en/ferry.md", "content/en/night.md"]);
    desk.write(
        "content/en/night.md",
        &page(&with(&EN, 1, "At least 15 people were saved.")),
    );
    desk.commit_all();
    for locale in ["fr", "de"] {
        desk.git(&[
            "mv",
            &format!("content/{locale}/ferry.md"),
            &format!("content/{locale}/night.md"),
        ]);
    }
    desk.commit_all();
    let stands = desk.stands("fr");
    assert_eq!(
        stands,
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn a_copy_is_missing_until_it_is_translated() {
    let desk = Newsroom::new();
    desk.commit(&[("en", &EN)]);
    desk.commit(&[("fr", &EN)]);
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    desk.commit(&[("fr", &[FR[0], EN[1], FR[2], EN[3]])]);
    assert_eq!(
        desk.stands("fr"),
        ["current", "missing", "current", "missing"]
    );
    assert_eq!(desk.days("fr"), ["2031-03-04", "2031-03-04"]);
}

#[test]
fn line_endings_are_no_change() {
    let desk = Newsroom::translated();
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    desk.write("content/fr/ferry.md", &page(&FR).replace('\n', "\r\n"));
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn what_is_not_committed_yet_follows_the_source_in_the_folder() {
    let desk = Newsroom::translated();
    desk.write(
        "content/en/ferry.md",
        &page(&with(&EN, 1, "At least 15 people were saved.")),
    );
    desk.write(
        "content/fr/ferry.md",
        &page(&with(&FR, 1, "Au moins 15 personnes ont été sauvées.")),
    );
    desk.write("content/en/port.md", &page(&EN[2..]));
    desk.write("content/de/port.md", &page(&DE[2..]));
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-06-01", "2031-03-02", "2031-03-02"]
    );
    let german = desk.stands("de");
    assert_eq!(
        german,
        [
            "current",
            "outdated factual",
            "current",
            "current",
            "current",
            "current"
        ]
    );
}

#[test]
fn a_merge_that_both_sides_had_a_hand_in() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    desk.commit(&[(
        "fr",
        &with(
            &FR,
            0,
            "Le bac de nuit de l’île de Calder est supprimé le 9 mars.",
        ),
    )]);
    desk.git(&["checkout", "--quiet", "main"]);
    let source = with(
        &EN,
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.commit(&[("en", &source)]);
    let french = with(
        &FR,
        3,
        "Le capitaine du port s’attend à quatre jours de tempête.",
    );
    desk.commit(&[("fr", &french)]);
    desk.git(&["merge", "--quiet", "--no-edit", "desk"]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(
        desk.days("fr"),
        ["2031-03-04", "2031-03-02", "2031-03-02", "2031-03-06"]
    );
}

#[test]
fn a_pin_is_the_stronger_ground() {
    let desk = Newsroom::new();
    desk.commit(&[("en", &EN)]);
    let first = desk.git(&["rev-parse", "HEAD"]);
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    let pinned = format!("---\ndefault_lang_commit: {first}\n---\n\n{}", page(&FR));
    desk.write("content/fr/ferry.md", &pinned);
    desk.commit_all();
    let german = "Mindestens 15 Menschen wurden aus dem kalten Wasser gerettet.";
    desk.commit(&[("de", &with(&DE, 1, german))]);
    let report = desk.adopt();
    assert_eq!(report["units"]["pinned"], 4, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
    assert_eq!(desk.stands("fr")[1], "outdated factual");
    assert_eq!(desk.stands("de"), CURRENT);
}

#[test]
fn rows_that_exist_stay() {
    let desk = Newsroom::translated();
    desk.adopt();
    let before = desk.rows("fr");
    desk.commit(&[(
        "en",
        &with(
            &EN,
            1,
            "At least 15 people were rescued from the cold water.",
        ),
    )]);
    let report = desk.adopt();
    assert_eq!(report["written"], false, "{report:#}");
    assert_eq!(report["units"]["recorded"], 8, "{report:#}");
    assert_eq!(desk.rows("fr"), before);
}

#[test]
fn trust_fills_what_history_leaves_open() {
    let desk = Newsroom::new();
    // the translation was there before its source
    desk.commit(&[("fr", &FR)]);
    desk.commit(&[("en", &EN)]);
    let report = desk.adopt();
    assert_eq!(report["doubts"]["no-source"], 4, "{report:#}");
    let report = desk.json(&["adopt", "--from-history", "--assume", "--format", "json"]);
    assert_eq!(report["units"]["assumed"], 4, "{report:#}");
    assert_eq!(desk.stands("fr"), ["unverified"; 4]);
}

#[test]
fn a_clone_without_old_texts_says_so_and_guesses_nothing() {
    let desk = Newsroom::translated();
    desk.commit(&[(
        "fr",
        &with(
            &FR,
            1,
            "Douze personnes au moins ont été secourues de l’eau froide.",
        ),
    )]);
    desk.git(&["config", "uploadpack.allowFilter", "true"]);
    let clone = desk.folder.path().join("clone");
    let url = format!("file://{}", desk.path().display());
    desk.git(&[
        "clone",
        "--quiet",
        "--filter=blob:none",
        &url,
        clone.to_str().unwrap(),
    ]);
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .current_dir(&clone)
        .args(["adopt", "--from-history", "--format", "json"])
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        report["findings"][0]["code"], "history-incomplete",
        "{report:#}"
    );
    assert_eq!(report["doubts"]["no-text"], 4, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
}

#[test]
fn messages_go_by_their_ids() {
    let desk = Newsroom::new();
    let configuration = "source = \"en\"\nlocales = [\"fr\"]\n\n[[collection]]\nname = \"words\"\nkind = \"fluent\"\n\
        source = \"words/{locale}/{path}.ftl\"\n";
    desk.write("hexapla.toml", configuration);
    desk.write(
        "words/en/page.ftl",
        "lines = Ferry lines\nrescued = 12 people were rescued.\nport = The port\n",
    );
    desk.commit_all();
    desk.write(
        "words/fr/page.ftl",
        "lines = Lignes\nport = Le port\nrescued = 12 personnes secourues.\n",
    );
    desk.commit_all();
    desk.write(
        "words/en/page.ftl",
        "lines = Ferry lines\nrescued = 15 people were rescued.\nport = The new port\n",
    );
    desk.commit_all();
    desk.write(
        "words/fr/page.ftl",
        "port = Le nouveau port\nlines = Lignes\nrescued = 12 personnes secourues.\n",
    );
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current"]
    );
}

#[test]
fn links_are_followed_where_the_words_are_the_same() {
    let old = "https://ferry.example/old";
    let en = |to: &str| format!("See [the whole timetable]({to}) of the night ferry.");
    let fr = |to: &str| format!("Voir [l’horaire entier]({to}) du bac de nuit.");
    for (source, target, expected) in [
        (
            en("https://ferry.example/new"),
            fr("https://ferry.example/new"),
            "current",
        ),
        (
            en("https://ferry.example/new"),
            fr("https://bac.example/"),
            "outdated link",
        ),
        (
            en("https://ferry.example/new").replace("night", "day"),
            fr("https://ferry.example/new"),
            "outdated factual",
        ),
    ] {
        let desk = Newsroom::new();
        desk.commit(&[("en", &with(&EN, 3, &en(old)))]);
        desk.commit(&[("fr", &with(&FR, 3, &fr(old)))]);
        desk.commit(&[("en", &with(&EN, 3, &source))]);
        desk.commit(&[("fr", &with(&FR, 3, &target))]);
        assert_eq!(desk.stands("fr")[3], expected, "{target}");
    }
}

#[test]
fn a_source_that_was_rewritten_while_both_moved_is_found() {
    let desk = Newsroom::new();
    desk.write("content/en/lines/ferry.md", &page(&EN));
    desk.write("content/fr/lines/ferry.md", &page(&FR));
    desk.commit_all();
    fs::remove_file(desk.path().join("content/en/lines/ferry.md")).unwrap();
    let rewritten = [
        "All lines are closed until further notice.",
        EN[1],
        "Buses run instead.",
    ];
    desk.write("content/en/notices/night.md", &page(&rewritten));
    desk.write("content/fr/notices/night.md", &page(&FR));
    fs::remove_file(desk.path().join("content/fr/lines/ferry.md")).unwrap();
    desk.commit_all();
    // the source's own path and name changed with nearly all it said, so it is known by the translation's alone
    let report = desk.adopt();
    assert_eq!(report["doubts"]["no-source"], 0, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
}

#[test]
fn a_translation_in_another_repository_is_not_told_by_the_history_of_this_one() {
    let desk = Newsroom::new();
    let roots = format!("{CONFIGURATION}roots = {{ fr = \"../french\" }}\n");
    let roots = roots.replace("content/{locale}", "{locale}");
    desk.write("hexapla.toml", &roots);
    desk.write("en/ferry.md", &page(&EN));
    desk.write("../french/ferry.md", &page(&FR));
    desk.commit_all();
    let told = desk.adopt();
    assert_eq!(told["units"]["from_history"], 0, "{told}");
    assert_eq!(told["units"]["unverified"], 4, "{told}");
}
