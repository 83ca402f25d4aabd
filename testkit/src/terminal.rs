//! The program as people run it, in a folder that a test made.

use std::ops::Deref;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::site::Site;

/// A site in which the program runs, always on the same day.
///
/// Its methods panic where the program cannot be started or does not say what is asked of it: the test is over then.
///
/// ```no_run
/// use hexapla_testkit::{Site, Terminal};
///
/// let desk = Terminal::new(Site::new(), "target/debug/hexapla", "2031-04-01");
/// desk.write("hexapla.toml", "source = \"en\"\nlocales = [\"fr\"]\n");
/// assert_eq!(desk.exit(&["check"]), 3);
/// assert_eq!(desk.codes(&["check"]), ["no-releases"]);
/// ```
#[derive(Debug)]
pub struct Terminal {
    site: Site,
    program: &'static str,
    day: &'static str,
}

impl Deref for Terminal {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

impl Terminal {
    /// `program` is the path of the binary, in tests of the command line `env!("CARGO_BIN_EXE_hexapla")`; `day` its
    /// `--as-of`.
    pub const fn new(site: Site, program: &'static str, day: &'static str) -> Self {
        Self { site, program, day }
    }

    /// The program with its arguments, not yet started. An `--as-of` among them takes the place of the day.
    pub fn hexapla(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(self.program);
        command.args(["--as-of", self.day]).args(arguments);
        command
    }

    /// What the program prints and how it ends.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.run_in(&self.path(), arguments)
    }

    /// The same in another folder than the site's.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn run_in(&self, folder: &Path, arguments: &[&str]) -> Output {
        let output = self.hexapla(arguments).current_dir(folder).output();
        output.expect("the program was built and the folder is there")
    }

    /// The exit code.
    ///
    /// # Panics
    /// When the program cannot be started or was killed.
    pub fn exit(&self, arguments: &[&str]) -> i32 {
        let status = self.run(arguments).status;
        status.code().expect("nobody kills the program")
    }

    /// What the program says with `--format json`.
    ///
    /// # Panics
    /// When that is no JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.json_in(&self.path(), arguments)
    }

    /// The same in another folder than the site's.
    ///
    /// # Panics
    /// When that is no JSON.
    pub fn json_in(&self, folder: &Path, arguments: &[&str]) -> Value {
        let output = self.run_in(folder, &[arguments, &["--format", "json"]].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            let told = String::from_utf8_lossy(&output.stderr);
            panic!("{arguments:?}: {error}: {told}")
        })
    }

    /// The codes of what `check` or another command finds, in its order.
    ///
    /// # Panics
    /// When the program reports no findings in JSON.
    pub fn codes(&self, arguments: &[&str]) -> Vec<String> {
        let report = self.json(arguments);
        let codes = codes(&report["findings"]);
        codes.into_iter().map(str::to_owned).collect()
    }

    /// Translator `t1` accepts units of a release: `("fr", "ferry#1-2")`.
    ///
    /// # Panics
    /// When the program refuses.
    pub fn accept(&self, locale: &str, units: &str) {
        let output = self.run(&["accept", locale, units, "--by", "t1"]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{locale} {units}: {told}");
    }
}

/// The codes of findings as a report has them in JSON, in its order.
///
/// # Panics
/// When it is no list of findings.
pub fn codes(findings: &Value) -> Vec<&str> {
    let findings = findings.as_array().expect("a list of findings");
    let codes = findings.iter().map(|finding| finding["code"].as_str());
    let codes: Option<Vec<&str>> = codes.collect();
    codes.expect("each finding has a code")
}
