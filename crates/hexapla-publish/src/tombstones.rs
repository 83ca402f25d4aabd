//! Releases that were withdrawn: their addresses answer that they are gone, in every locale.

use hexapla_content::view::PublicView;
use serde::Serialize;

use crate::text::document;
use crate::{Addresses, File, Media};

#[derive(Serialize)]
struct Tombstones<'t> {
    schema_version: u32,
    tombstones: Vec<Stone<'t>>,
}

#[derive(Serialize)]
struct Stone<'t> {
    id: &'t str,
    locales: Vec<&'t str>,
    paths: Vec<String>,
}

/// `tombstones.json`: the releases that were withdrawn, and every path that answers 410 for each.
pub fn tombstones(view: &PublicView) -> File {
    let stones = view.tombstones().iter().map(|stone| Stone {
        id: stone.id.as_str(),
        locales: stone
            .locales
            .iter()
            .map(hexapla_content::Locale::as_str)
            .collect(),
        paths: Addresses::gone(stone)
            .iter()
            .map(|address| address.path().to_owned())
            .collect(),
    });
    let tombstones = Tombstones {
        schema_version: 1,
        tombstones: stones.collect(),
    };
    File {
        path: "tombstones.json".to_owned(),
        media: Media::Json,
        locale: None,
        release: None,
        bytes: document(&tombstones),
    }
}
