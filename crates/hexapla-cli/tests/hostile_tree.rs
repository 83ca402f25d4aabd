//! A repository whose file names and texts attack whoever prints them: no report of it says anything on their
//! behalf, and nothing hangs.
#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ffi::OsStr;
use std::fs;
use std::ops::Deref;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use hexapla_testkit::Site;

const FORMATS: [&str; 10] = [
    "human", "json", "jsonl", "markdown", "html", "sarif", "junit", "github", "gitlab", "rdjsonl",
];
const COMMANDS: [&[&str]; 5] = [
    &["check"],
    &["gate"],
    &["check", "--base", "HEAD~1"],
    &["check", "--base-dir", "../base"],
    &["check", "--fix", "--dry-run"],
];
/// Every attack, in a file name or a text.
const ATTACK: &str = "::error title=forged::x ##[error]y \u{1b}[2J\u{9b}31m \u{202e}gnol\u{2066} @team \
    `tick` <script>alert(1)</script> ![i](javascript:x) ]]> &amp; %0A::warning::z";
/// The same without what no file name may hold, newline apart.
const NAMES: [&[u8]; 8] = [
    b"a\n::error file=x::forged.md",
    b"::error title=forged::x.md",
    b"##[error]y.md",
    b"esc\x1b[2J\x1b]0;owned\x07.md",
    "rlo \u{202e}dm.nigol.md".as_bytes(),
    "c1 \u{9b}31m \u{2066}.md".as_bytes(),
    b"@team `tick` <script>alert(1).md",
    b"\xff\xfe.md",
];

struct Tree(Site);

impl Deref for Tree {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.0
    }
}

impl Tree {
    fn new() -> Self {
        let tree = Self(Site::repository());
        let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\n\
            layout = \"dir\"\n[[collection]]\nname = \"page\"\nkind = \"fluent\"\n\
            source = \"locales/{locale}/{path}.ftl\"\n";
        tree.write(b"hexapla.toml", configuration.as_bytes());
        for locale in ["en", "fr"] {
            for name in NAMES {
                let path = [b"content/", locale.as_bytes(), b"/", name].concat();
                let text = format!(
                    "---\nid: \"{0}\"\ntitle: '{0}'\n---\n\n# {ATTACK}\n\n{ATTACK}\n",
                    "x ::error::y"
                );
                tree.write(&path, text.as_bytes());
                let page = [
                    b"locales/",
                    locale.as_bytes(),
                    b"/",
                    name.strip_suffix(b"md").unwrap(),
                    b"ftl",
                ]
                .concat();
                let messages = format!("nav = {ATTACK} {{ $n{locale} }}\n::error::broken\n");
                tree.write(&page, messages.as_bytes());
            }
        }
        tree.write(b"content/fr/not-utf-8.md", b"\xff\x1b[2J::error::\n");
        tree.git(&["add", "--all"]);
        tree.git(&["commit", "--quiet", "-m", "first"]);
        for name in NAMES {
            let path = [b"content/en/", name].concat();
            tree.write(&path, format!("# 12 {ATTACK}\n\n15 {ATTACK}\n").as_bytes());
        }
        tree.git(&["commit", "--quiet", "--all", "-m", "second"]);
        let base = tree.beside("base");
        let copied = Command::new("cp")
            .arg("-R")
            .args([tree.path(), base.clone()])
            .status();
        assert!(copied.unwrap().success());
        let pipe = Command::new("mkfifo")
            .arg(base.join("content/fr/pipe.md"))
            .status();
        assert!(pipe.unwrap().success());
        // what git does not keep
        let fr = tree.path().join("content/fr");
        symlink(&fr, fr.join("loop")).unwrap();
        symlink("self.md", fr.join("self.md")).unwrap();
        symlink("/etc/hostname", fr.join("out.md")).unwrap();
        fs::create_dir(fr.join("folder.md")).unwrap();
        for pipe in [
            "content/fr/pipe.md",
            "content/en/pipe.md",
            "locales/fr/pipe.ftl",
        ] {
            let made = Command::new("mkfifo").arg(tree.path().join(pipe)).status();
            assert!(made.unwrap().success());
        }
        tree
    }

    fn write(&self, path: &[u8], text: &[u8]) {
        self.0.write(OsStr::from_bytes(path), text);
    }

    /// What the program writes on its outputs. A minute is a hang.
    fn run(&self, command: &[&str], format: &str) -> [String; 2] {
        let output = self
            .command("timeout")
            .args(["60", env!("CARGO_BIN_EXE_hexapla")])
            .args(command)
            .args(["--format", format])
            .env("HEXAPLA_CACHE", "")
            .output()
            .unwrap();
        // something cannot be read, so nothing is right
        assert_eq!(output.status.code(), Some(3), "{command:?} {format}");
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap())
    }
}

/// Says whether a character moves a cursor or turns a line; a line feed ends one of ours.
fn is_unsafe(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Markdown without its code spans.
fn outside_code(markdown: &str) -> String {
    let mut outside = String::new();
    let mut rest = markdown;
    while let Some(at) = rest.find('`') {
        let (before, tail) = rest.split_at(at);
        outside.push_str(before);
        let fence = &tail[..tail.len() - tail.trim_start_matches('`').len()];
        let inner = &tail[fence.len()..];
        let mut runs = inner.match_indices(fence).filter(|(at, _)| {
            !inner[..*at].ends_with('`') && !inner[at + fence.len()..].starts_with('`')
        });
        let (end, _) = runs.next().expect("a code span that ends");
        rest = &inner[end + fence.len()..];
    }
    outside + rest
}

#[test]
fn no_report_says_what_a_name_or_a_text_wants_said() {
    let tree = Tree::new();
    for command in COMMANDS {
        for format in FORMATS {
            let outputs = tree.run(command, format);
            let case = format!("{command:?} {format}");
            for text in &outputs {
                let found = text.chars().find(|&character| is_unsafe(character));
                assert_eq!(found, None, "{case}");
                let forged = |line: &str| {
                    let is_ours = format == "github"
                        && [
                            "::error ",
                            "::warning ",
                            "::notice ",
                            "::error::",
                            "::warning::",
                            "::notice::",
                        ]
                        .iter()
                        .any(|begin| line.starts_with(begin));
                    let line = line.trim_start();
                    line.starts_with("::")
                        && (!is_ours || line.contains("forged::") || line.matches("::").count() > 2)
                };
                let forged: Vec<&str> = text.lines().filter(|line| forged(line)).collect();
                assert_eq!(forged, [""; 0], "{case}");
                if ["human", "github"].contains(&format) {
                    assert!(!text.contains("##["), "{case}");
                }
            }
            let [report, _] = &outputs;
            assert!(
                report.contains("forged") || report.contains("file-name-refused"),
                "{case}"
            );
            look_into(format, report, &case);
        }
    }
}

/// What a format's own readers would make of it.
fn look_into(format: &str, report: &str, case: &str) {
    match format {
        "json" | "sarif" | "gitlab" => {
            serde_json::from_str::<serde_json::Value>(report).expect(case);
        }
        "jsonl" | "rdjsonl" => {
            for line in report.lines() {
                serde_json::from_str::<serde_json::Value>(line).expect(case);
            }
        }
        "markdown" => {
            let outside = outside_code(report);
            for mark in ["@team", "<script", "![", "forged", "##[", "&amp;"] {
                assert!(!outside.contains(mark), "{case}: {mark}: {outside}");
            }
        }
        "html" | "junit" => {
            for mark in ["<script", "]]>", "<img"] {
                assert!(!report.contains(mark), "{case}: {mark}");
            }
        }
        _ => {}
    }
}

#[test]
fn nothing_outside_the_tree_is_read() {
    let tree = Tree::new();
    let secret = fs::read_to_string(Path::new("/etc/hostname")).unwrap_or_default();
    let secret = secret.trim();
    let [report, errors] = tree.run(&["check"], "json");
    assert!(report.contains("content/fr/out.md"), "{report}");
    assert!(secret.is_empty() || !(report.contains(secret) || errors.contains(secret)));
    for pipe in [
        "content/fr/pipe.md",
        "content/en/pipe.md",
        "locales/fr/pipe.ftl",
    ] {
        assert!(report.contains(pipe), "{pipe}");
    }
}
