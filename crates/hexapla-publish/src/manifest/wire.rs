//! `bundle.json`.

use hexapla_content::view::Audience;
use hexapla_diagnostics::{Finding, Noted, Place};
use serde::{Deserialize, Serialize};

use super::{Entry, FILES, MANIFEST, Manifest};
use crate::findings::BUNDLE_MANIFEST_INVALID;
use crate::text::document;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    schema_version: u32,
    site: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<u64>,
    #[serde(default, skip_serializing_if = "is_false")]
    press: bool,
    locales: Vec<String>,
    files: Vec<FileLine>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLine {
    path: String,
    sha256: String,
    size: u64,
    media: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    release: Option<String>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// The version alone: a later one may have other fields.
#[derive(Deserialize)]
struct Version {
    schema_version: u32,
}

pub(super) fn write(manifest: &Manifest) -> Vec<u8> {
    let files = manifest.entries().map(|entry| FileLine {
        path: entry.path.clone(),
        sha256: entry.sha256.to_string(),
        size: entry.size,
        media: entry.media.clone(),
        locale: entry.locale.as_ref().map(ToString::to_string),
        release: entry.release.clone(),
    });
    document(&Document {
        schema_version: VERSION,
        site: manifest.site.clone(),
        sequence: manifest.sequence,
        press: manifest.audience == Audience::Press,
        locales: manifest.locales.iter().map(ToString::to_string).collect(),
        files: files.collect(),
    })
}

/// A reason why a manifest is none.
struct Invalid(&'static str);

pub(super) fn read(text: &str) -> Noted<Option<Manifest>> {
    let (document, reason) = match parse(text) {
        Ok(document) => (Some(document), None),
        Err(Invalid(reason)) => (None, Some(reason)),
    };
    let mut findings: Vec<Finding> = reason.map(invalid).into_iter().collect();
    let value = document.and_then(|document| manifest(document, &mut findings));
    Noted { value, findings }
}

fn invalid(reason: &'static str) -> Finding {
    Finding::new(BUNDLE_MANIFEST_INVALID, Place::file(MANIFEST)).with("reason", reason)
}

fn parse(text: &str) -> Result<Document, Invalid> {
    let version: Version = serde_json::from_str(text).map_err(|_| Invalid("syntax"))?;
    if version.schema_version != VERSION {
        return Err(Invalid("version"));
    }
    let document: Document = serde_json::from_str(text).map_err(|_| Invalid("syntax"))?;
    let paths = document.files.windows(2);
    let is_sorted = paths.into_iter().all(|pair| match pair {
        [one, next] => one.path < next.path,
        _ => true,
    });
    if document.files.len() > FILES {
        Err(Invalid("limit"))
    } else if is_sorted {
        Ok(document)
    } else {
        Err(Invalid("order"))
    }
}

fn manifest(document: Document, findings: &mut Vec<Finding>) -> Option<Manifest> {
    let locales: Option<Vec<_>> = document
        .locales
        .iter()
        .map(|tag| tag.parse().ok())
        .collect();
    let Some(locales) = locales else {
        findings.push(invalid("syntax"));
        return None;
    };
    let mut manifest = Manifest::empty(document.site, document.sequence, locales);
    if document.press {
        manifest.audience = Audience::Press;
    }
    for line in document.files {
        match entry(line) {
            Ok(entry) => findings.extend(manifest.insert(entry)),
            Err(Invalid(reason)) => findings.push(invalid(reason)),
        }
    }
    Some(manifest)
}

fn entry(line: FileLine) -> Result<Entry, Invalid> {
    let locale = line.locale.map(|tag| tag.parse()).transpose();
    Ok(Entry {
        sha256: line.sha256.parse().map_err(|_| Invalid("digest"))?,
        locale: locale.map_err(|_| Invalid("syntax"))?,
        path: line.path,
        size: line.size,
        media: line.media,
        release: line.release,
    })
}
