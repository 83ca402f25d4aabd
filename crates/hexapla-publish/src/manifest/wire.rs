//! `bundle.json`.

use std::borrow::Cow;

use hexapla_content::view::Audience;
use hexapla_diagnostics::{Finding, Noted, Place};
use serde::{Deserialize, Serialize, Serializer};

use super::{Entry, FILES, MANIFEST, Manifest};
use crate::findings::BUNDLE_MANIFEST_INVALID;
use crate::text::document;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<F> {
    schema_version: u32,
    site: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<u64>,
    #[serde(default, skip_serializing_if = "is_false")]
    press: bool,
    locales: Vec<String>,
    files: F,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLine<'m> {
    path: Cow<'m, str>,
    sha256: String,
    size: u64,
    media: Cow<'m, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<Cow<'m, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    release: Option<Cow<'m, str>>,
}

/// The lines of a manifest, made one after the other as they are written.
struct Lines<'m>(&'m Manifest);

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.entries().map(|entry| FileLine {
            path: entry.path.as_str().into(),
            sha256: entry.sha256.to_string(),
            size: entry.size,
            media: Cow::Borrowed(&*entry.media),
            locale: entry.locale.as_ref().map(|locale| locale.as_str().into()),
            release: entry.release.as_deref().map(Into::into),
        }))
    }
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
    document(&Document {
        schema_version: VERSION,
        site: manifest.site.clone(),
        sequence: manifest.sequence,
        press: manifest.audience == Audience::Press,
        locales: manifest.locales.iter().map(ToString::to_string).collect(),
        files: Lines(manifest),
    })
}

/// A reason why a manifest is none.
struct Invalid(&'static str);

pub(super) fn read(text: &str) -> Noted<Option<Manifest>> {
    match parse(text) {
        Ok(document) => manifest(document),
        Err(reason) => Noted {
            value: None,
            findings: vec![invalid(reason)],
        },
    }
}

fn invalid(Invalid(reason): Invalid) -> Finding {
    Finding::new(BUNDLE_MANIFEST_INVALID, Place::file(MANIFEST)).with("reason", reason)
}

fn parse(text: &str) -> Result<Document<Vec<FileLine<'_>>>, Invalid> {
    let version: Version = serde_json::from_str(text).map_err(|_| Invalid("syntax"))?;
    if version.schema_version != VERSION {
        return Err(Invalid("version"));
    }
    let document: Document<Vec<FileLine<'_>>> =
        serde_json::from_str(text).map_err(|_| Invalid("syntax"))?;
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

fn manifest(document: Document<Vec<FileLine<'_>>>) -> Noted<Option<Manifest>> {
    let locales: Option<Vec<_>> = document
        .locales
        .iter()
        .map(|tag| tag.parse().ok())
        .collect();
    let Some(locales) = locales else {
        return Noted {
            value: None,
            findings: vec![invalid(Invalid("syntax"))],
        };
    };
    let mut findings = Vec::new();
    let mut manifest = Manifest::empty(document.site, document.sequence, locales);
    if document.press {
        manifest.audience = Audience::Press;
    }
    for line in document.files {
        match entry(line) {
            Ok(entry) => findings.extend(manifest.insert(entry)),
            Err(reason) => findings.push(invalid(reason)),
        }
    }
    Noted {
        value: Some(manifest),
        findings,
    }
}

fn entry(line: FileLine<'_>) -> Result<Entry, Invalid> {
    let locale = line.locale.map(|tag| tag.parse()).transpose();
    Ok(Entry {
        sha256: line.sha256.parse().map_err(|_| Invalid("digest"))?,
        locale: locale.map_err(|_| Invalid("syntax"))?,
        path: line.path.into_owned(),
        size: line.size,
        media: line.media.into_owned().into(),
        release: line.release.map(Cow::into_owned),
    })
}
