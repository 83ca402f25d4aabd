//! A folder as the site the browser sees.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// The address of the living example.
const BASE: &str = "https://tallowgate.example";

/// What a server says of a page beside its type, as `negotiation/_headers` has it for publishers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Policy {
    /// The content security policy of the bundle.
    AsPublished,
    /// None, so that nothing but the pages themselves keeps a script from running.
    Off,
}

/// A folder as a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Site {
    folder: PathBuf,
    policy: Option<String>,
}

/// An answer to a request.
pub(super) struct Found {
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) bytes: Vec<u8>,
}

impl Site {
    /// The site in `folder`.
    pub(super) fn new(folder: PathBuf, policy: Policy) -> Result<Self> {
        let policy = match policy {
            Policy::Off => None,
            Policy::AsPublished => {
                let path = folder.join("negotiation/_headers");
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
                let line = text
                    .lines()
                    .find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
                Some(line.context("the bundle announces no policy")?.to_owned())
            }
        };
        Ok(Self { folder, policy })
    }

    /// Its address without a slash.
    pub(super) const fn base() -> &'static str {
        BASE
    }

    /// What a page of it is called in a report.
    pub(super) fn name(&self, page: &str) -> String {
        let folder = self.folder.file_name().unwrap_or_default();
        format!("{}/{page}", folder.display())
    }

    /// The paths of all its files, with `/`, sorted.
    pub(super) fn paths(&self) -> Result<Vec<String>> {
        let mut paths = Vec::new();
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let path = path.strip_prefix(&self.folder)?;
                    paths.push(path.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// The path of the file at `url`, when that can be one of the site.
    pub(super) fn path_of(url: &str) -> Option<String> {
        let path = url.strip_prefix(BASE)?.strip_prefix('/')?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        if path.split('/').any(|part| part == "..") {
            return None;
        }
        let is_folder = path.is_empty() || path.ends_with('/');
        Some(if is_folder {
            format!("{path}index.html")
        } else {
            path.to_owned()
        })
    }

    /// The file at `url`, when it is one of the site.
    pub(super) fn file(&self, url: &str) -> Result<Option<Found>> {
        let Some(path) = Self::path_of(url) else {
            return Ok(None);
        };
        let file = self.folder.join(&path);
        if !file.is_file() {
            return Ok(None);
        }
        let mut headers = vec![("Content-Type", media(&path).to_owned())];
        if let Some(policy) = &self.policy {
            headers.push(("Content-Security-Policy", policy.clone()));
        }
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(Some(Found { headers, bytes }))
    }
}

/// The type servers give a file by its name.
fn media(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "atom" | "xml" => "application/xml",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        _ => "text/plain; charset=utf-8",
    }
}
