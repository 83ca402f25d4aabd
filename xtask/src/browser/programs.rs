//! What this command needs beside Rust: Chromium, two families of fonts, and the accessibility rules of axe-core.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::FOLDER;
use crate::process::{self, program, succeeds};

/// A program or a folder of fonts, and the Debian package it comes in.
const PACKAGES: [(&str, &str); 4] = [
    ("chromium", "chromium"),
    ("npm", "npm"),
    (
        "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf",
        "fonts-noto-core",
    ),
    (
        "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
        "fonts-noto-cjk",
    ),
];
/// What npm is asked for, and how.
const FROM_NPM: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Installs what is missing, where apt can; returns the text of axe-core.
pub(super) fn installed(root: &Path) -> Result<String> {
    let missing: Vec<&str> = missing(root);
    if !missing.is_empty() {
        println!("browser: installing {}", missing.join(" "));
        let apt = |arguments: &[&str]| {
            let mut command = program(root, "apt-get", arguments);
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        };
        let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
        let has_apt = succeeds(apt(&["update", "--quiet"]))
            && succeeds(apt(&[install.as_slice(), &missing].concat()));
        if !has_apt {
            bail!(
                "cargo xtask browser needs the Debian packages {}, which could not be installed; as root: \
                 apt-get install {}",
                missing.join(", "),
                missing.join(" ")
            );
        }
    }
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    for file in FROM_NPM {
        let from = root.join("tests/browser").join(file);
        fs::copy(&from, folder.join(file)).with_context(|| format!("cannot copy {file}"))?;
    }
    let npm = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
        "--silent",
    ];
    process::run(program(&folder, "npm", &npm))?;
    let rules = folder.join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(&rules).with_context(|| format!("cannot read {}", rules.display()))
}

/// The packages that are not there.
fn missing(root: &Path) -> Vec<&'static str> {
    let missing = PACKAGES.into_iter().filter(|(needed, _)| {
        if needed.starts_with('/') {
            !Path::new(needed).exists()
        } else {
            !succeeds(program(root, needed, &["--version"]))
        }
    });
    missing.map(|(_, package)| package).collect()
}
