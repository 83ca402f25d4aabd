//! The ready-made integrations: the very scripts that stand in their files, run against a repository made here.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod yaml;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use hexapla_testkit::Site;
use serde_json::Value;

const ACTION: &str = include_str!("../../../integrations/github/action.yml");
const GITLAB: &str = include_str!("../../../integrations/gitlab/hexapla.gitlab-ci.yml");
const HOOKS: &str = include_str!("../../../.pre-commit-hooks.yaml");
const PROGRAM: &str = env!("CARGO_BIN_EXE_hexapla");
const ENGLISH: &str = "# Ferry cut\n\nAt least 12 people were rescued from the water.\n";
const FRENCH: &str = "# Bac supprimé\n\nAu moins 12 personnes ont été secourues des eaux.\n";

/// A repository whose French edition is current, with a branch `edit` checked out, beside a room for what CI
/// services keep.
struct Service(Site);

impl Deref for Service {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.0
    }
}

impl Service {
    fn new() -> Self {
        let site = Self(Site::repository());
        fs::create_dir(site.room()).unwrap();
        let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\n\
            name = \"content\"\nlayout = \"dir\"\n";
        site.write("hexapla.toml", configuration);
        site.write("content/en/ferry.md", ENGLISH);
        site.write("content/fr/ferry.md", FRENCH);
        let accept = ["accept", "fr", "ferry#1-2", "--by", "t1"];
        let accepted = site.command(PROGRAM).args(accept).output();
        assert!(accepted.unwrap().status.success());
        site.commit();
        // what a checkout of a pull request has
        site.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
        site.git(&["checkout", "--quiet", "-b", "edit"]);
        site
    }

    fn room(&self) -> PathBuf {
        self.beside("room")
    }

    /// A program on the path of the scripts, written in shell.
    fn pretend(&self, name: &str, script: &str) {
        let path = self.room().join("bin").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn in_room(&self, name: &str) -> String {
        fs::read_to_string(self.room().join(name)).unwrap()
    }

    /// Runs a script as a CI service does: in a file of its own, with its variables and no others of ours.
    fn script(&self, shell: &[&str], script: &str, variables: &BTreeMap<String, String>) -> Output {
        let file = self.room().join("script");
        fs::write(&file, script).unwrap();
        let bin = self.room().join("bin");
        let path = std::env::var("PATH").unwrap();
        let path = format!("{}:{path}", bin.display());
        let (program, arguments) = shell.split_first().unwrap();
        Command::new(program)
            .args(arguments)
            .arg(file)
            .current_dir(self.path())
            .env_clear()
            .env("PATH", path)
            .env("LC_ALL", "C")
            .env("HEXAPLA_CACHE", "")
            .envs(variables)
            .output()
            .unwrap()
    }

    /// Runs a step of the action. `inputs` stand beside the defaults; `github` holds what expressions about the
    /// run and earlier steps come to.
    fn step(&self, id: &str, inputs: &[(&str, &str)], github: &[(&str, &str)]) -> Output {
        let action = yaml::read(ACTION);
        let steps = action["runs"]["steps"].as_array().unwrap();
        let step = steps.iter().find(|step| step["id"] == id).unwrap();
        assert_eq!(step["shell"], "bash");
        let mut variables = BTreeMap::new();
        for (name, expression) in step["env"].as_object().unwrap() {
            let expression = expression.as_str().unwrap();
            let key = expression.trim_start_matches("${{").trim_end_matches("}}");
            let key = key.trim();
            let given = inputs.iter().chain(github).find(|(name, _)| {
                key == *name || key.strip_prefix("inputs.").is_some_and(|key| key == *name)
            });
            let value = match (given, key.strip_prefix("inputs."), key) {
                (Some((_, value)), ..) => (*value).to_owned(),
                (None, Some(input), _) => {
                    let input = &action["inputs"][input]["default"];
                    input.as_str().expect("an input there is").to_owned()
                }
                (None, None, "runner.temp") => self.room().display().to_string(),
                (None, None, "github.base_ref") => String::new(),
                (None, None, "github.action_path") => "integrations/github".to_owned(),
                other => panic!("{other:?}"),
            };
            variables.insert(name.clone(), value);
        }
        for (name, file) in [
            ("GITHUB_OUTPUT", "output"),
            ("GITHUB_STEP_SUMMARY", "summary.md"),
        ] {
            let file = self.room().join(file);
            variables.insert(name.to_owned(), file.display().to_string());
        }
        let script = step["run"].as_str().unwrap();
        assert!(
            !script.contains("${{"),
            "what is given never becomes script"
        );
        let shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"];
        self.script(&shell, script, &variables)
    }

    fn report(&self, inputs: &[(&str, &str)], base_ref: &str) -> Output {
        let github = [
            ("steps.program.outputs.path", PROGRAM),
            ("github.base_ref", base_ref),
        ];
        self.step("report", inputs, &github)
    }

    /// Runs the GitLab job's script.
    fn job(&self, part: &str, variables: &[(&str, &str)]) -> Output {
        let file = yaml::read(GITLAB);
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for of in [&file["variables"], &file["hexapla"]["variables"]] {
            for (name, value) in of.as_object().unwrap() {
                all.insert(name.clone(), value.as_str().unwrap().to_owned());
            }
        }
        let given = variables.iter();
        all.extend(given.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let script = file["hexapla"][part].as_array().unwrap();
        let script: Vec<&str> = script.iter().map(|line| line.as_str().unwrap()).collect();
        self.script(&["sh", "-e"], &script.join("\n"), &all)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn the_action_previews_a_pull_request_and_judges_a_release() {
    let site = Service::new();
    site.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    site.commit();
    // with a base: told, and not held against whoever corrects a figure
    let output = site.report(&[("sarif", "hexapla.sarif")], "main");
    let log = text(&output.stdout);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    assert!(
        log.starts_with("::warning file=content/fr/ferry.md,line=3,"),
        "{log}"
    );
    let summary = site.in_room("summary.md");
    assert!(summary.starts_with("### Hexapla: 2 warnings"), "{summary}");
    assert!(
        summary.contains("1 unit in 1 locale becomes stale"),
        "{summary}"
    );
    assert_eq!(site.in_room("hexapla.md"), summary);
    let markdown = site.room().join("hexapla.md");
    let told = format!("exit-code=0\nmarkdown={}\n", markdown.display());
    assert_eq!(site.in_room("output"), told);
    let sarif = fs::read(site.path().join("hexapla.sarif")).unwrap();
    let sarif: Value = serde_json::from_slice(&sarif).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    // without one: what there is to find is found
    assert_eq!(code(&site.report(&[], "")), 1);
    assert_eq!(code(&site.report(&[("fail-on", "never")], "")), 0);
    let gate = site.report(&[("command", "gate"), ("language", "fr")], "main");
    assert_eq!(code(&gate), 1);
    assert!(site.in_room("hexapla.md").contains("❌"));
}

#[test]
fn what_the_action_cannot_do_fails_it() {
    let site = Service::new();
    site.git(&["remote", "add", "origin", "https://ferry.example/desk.git"]);
    let absent = site.report(&[("base", "origin/release")], "main");
    assert_eq!(code(&absent), 3);
    assert!(text(&absent.stderr).contains("git fetch origin"));
    assert_eq!(code(&site.report(&[("command", "statu")], "")), 2);
    assert_eq!(code(&site.report(&[("folder", "nowhere")], "")), 3);
}

#[test]
fn no_line_on_standard_error_is_a_command_to_the_runner() {
    let site = Service::new();
    site.write(
        "hexapla.toml",
        "source = \"en\"\n\"::error::x ##[group]y\" = 1\n",
    );
    let output = site.report(&[], "");
    let said = text(&output.stderr);
    assert_eq!(code(&output), 2);
    assert!(said.contains("error: :x"), "{said}");
    assert!(!said.contains("::") && !said.contains("##["), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn the_action_takes_a_program_builds_it_or_brings_exactly_the_one_that_was_meant() {
    let site = Service::new();
    let output = |site: &Service| site.in_room("output");
    let given = site.step("program", &[("program", PROGRAM)], &[]);
    assert_eq!(code(&given), 0);
    assert_eq!(output(&site), format!("path={PROGRAM}\n"));
    assert!(text(&given.stdout).starts_with("hexapla "));

    // brought: `curl` hands over a file, whatever its address
    let file = site.room().join("release");
    fs::write(&file, "#!/bin/sh\necho hexapla 9.9\n").unwrap();
    let hands_over = format!(
        "for argument; do\n  if [ \"$last\" = --output ]; then cp '{}' \"$argument\"; fi\n  last=$argument\ndone",
        file.display()
    );
    site.pretend("curl", &hands_over);
    let digest = Command::new("sha256sum").arg(&file).output().unwrap();
    let digest = text(&digest.stdout).split(' ').next().unwrap().to_owned();
    let url = ("url", "https://example.org/hexapla");
    let brought = site.step("program", &[url, ("sha256", &digest)], &[]);
    assert_eq!(code(&brought), 0, "{}", text(&brought.stderr));
    assert_eq!(text(&brought.stdout), "hexapla 9.9\n");
    for wrong in [digest.replace(&digest[..4], "0000"), String::new()] {
        let refused = site.step("program", &[url, ("sha256", &wrong)], &[]);
        assert_ne!(code(&refused), 0);
        assert!(!text(&refused.stdout).contains("hexapla 9.9"), "it was run");
    }

    // built: cargo gets the workspace's own package
    site.pretend(
        "cargo",
        "echo \"$@\" >&2\nfor argument; do root=$argument; done\nmkdir -p \"$root/bin\"\n\
         printf '#!/bin/sh\\necho hexapla 0\\n' > \"$root/bin/hexapla\"\nchmod +x \"$root/bin/hexapla\"",
    );
    let built = site.step("program", &[], &[]);
    assert_eq!(code(&built), 0, "{}", text(&built.stderr));
    let package = "integrations/github/../../crates/hexapla-cli";
    assert!(text(&built.stderr).contains(&format!("--path {package} ")));
    let here = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(package);
    assert!(here.join("Cargo.toml").is_file());
}

#[test]
fn the_action_says_of_every_input_what_it_is_and_uses_it() {
    let action = yaml::read(ACTION);
    assert_eq!(action["runs"]["using"], "composite");
    let readme = include_str!("../../../integrations/github/README.md");
    for (name, input) in action["inputs"].as_object().unwrap() {
        assert!(
            input["description"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        assert!(ACTION.contains(&format!("inputs.{name}")), "{name}");
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_job_for_gitlab_leaves_its_reports() {
    let site = Service::new();
    let base = site.git(&["rev-parse", "main"]);
    site.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    site.commit();
    let program = ("HEXAPLA_PROGRAM", PROGRAM);
    let request = site.job(
        "script",
        &[program, ("CI_MERGE_REQUEST_DIFF_BASE_SHA", &base)],
    );
    assert_eq!(code(&request), 0, "{}", text(&request.stderr));
    assert!(text(&request.stdout).contains("outdated-factual"));
    let file = yaml::read(GITLAB);
    let artifacts = &file["hexapla"]["artifacts"];
    let read = |name: &Value| fs::read_to_string(site.path().join(name.as_str().unwrap())).unwrap();
    let quality: Value = serde_json::from_str(&read(&artifacts["reports"]["codequality"])).unwrap();
    assert_eq!(quality[0]["location"]["path"], "content/fr/ferry.md");
    let junit = read(&artifacts["reports"]["junit"]);
    assert!(
        junit.contains("outdated-factual") && !junit.contains("<failure"),
        "{junit}"
    );
    assert!(read(&artifacts["paths"][0]).starts_with("<!DOCTYPE html>"));

    assert_eq!(code(&site.job("script", &[program])), 1);
    assert_eq!(
        code(&site.job("script", &[program, ("HEXAPLA_FAIL_ON", "never")])),
        0
    );
    assert_eq!(
        code(&site.job("script", &[program, ("HEXAPLA_COMMAND", "gate")])),
        1
    );
    assert_eq!(
        code(&site.job("script", &[program, ("HEXAPLA_FOLDER", "nowhere")])),
        3
    );
    let readme = include_str!("../../../integrations/gitlab/README.md");
    for name in file["variables"].as_object().unwrap().keys() {
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_job_for_gitlab_builds_what_is_not_there() {
    let site = Service::new();
    let there = site.job("before_script", &[("HEXAPLA_PROGRAM", PROGRAM)]);
    assert!(text(&there.stdout).starts_with("hexapla "));
    let bin = site.room().join("bin");
    fs::create_dir_all(&bin).unwrap();
    let bin = bin.display();
    site.pretend(
        "cargo",
        &format!("echo \"$@\"\nprintf '#!/bin/sh\\necho built\\n' > '{bin}/hexapla-of-test'\nchmod +x '{bin}/hexapla-of-test'"),
    );
    let source = ("HEXAPLA_SOURCE", "https://example.org/hexapla.git");
    let built = site.job(
        "before_script",
        &[("HEXAPLA_PROGRAM", "hexapla-of-test"), source],
    );
    let said = text(&built.stdout);
    assert!(
        said.contains("--git https://example.org/hexapla.git hexapla-cli"),
        "{said}"
    );
    assert!(said.ends_with("built\n"), "{said}");
}

#[test]
fn the_hooks_refuse_what_a_commit_breaks_and_nothing_else() {
    let site = Service::new();
    let hooks = yaml::read(HOOKS);
    let hooks: BTreeMap<&str, &Value> = hooks
        .as_array()
        .unwrap()
        .iter()
        .map(|hook| (hook["id"].as_str().unwrap(), hook))
        .collect();
    assert!(hooks.values().all(|hook| hook["language"] == "system"));
    let directory = Path::new(PROGRAM).parent().unwrap().display().to_string();
    let run = |id: &str| {
        let path = format!("{directory}:{}", std::env::var("PATH").unwrap());
        let variables = BTreeMap::from([("PATH".to_owned(), path)]);
        let entry = hooks[id]["entry"].as_str().unwrap();
        code(&site.script(&["sh", "-e"], entry, &variables))
    };
    assert_eq!((run("hexapla-check"), run("hexapla-gate")), (0, 0));
    // a corrected figure makes a translation stale: told, and committed; but not released
    site.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    assert_eq!((run("hexapla-check"), run("hexapla-gate")), (0, 1));
    // a row moved on without a reason
    site.commit();
    let accept = Command::new(PROGRAM)
        .current_dir(site.path())
        .args(["accept", "fr", "ferry#2", "--no-change", "--why", "x"])
        .output();
    assert!(accept.unwrap().status.success());
    let ledger = "ledger/content/ferry/fr.jsonl";
    let stamped = site.read(ledger).replace("\"checked\"", "\"translated\"");
    site.write(ledger, stamped);
    assert_eq!(run("hexapla-check"), 1);
    assert_eq!(run("hexapla-fmt"), 2, "there are no catalogues");
    let readme = include_str!("../../../integrations/pre-commit/README.md");
    for (id, hook) in &hooks {
        assert!(readme.contains(&format!("`{id}`")), "{id}");
        let entry = hook["entry"].as_str().unwrap();
        assert!(readme.contains(&format!("`{entry}`")), "{entry}");
    }
}
