//! The `[glossary]` table.

use hexapla_content::RelPath;
use serde::Deserialize;
use toml::Spanned;

use super::Fault;
use super::refused::{Checked, Wrong};

/// Where terms and names stand, and the words that are never translated.
#[derive(Clone, Debug)]
pub struct GlossarySetting {
    /// The folder of the glossaries, relative to the root.
    pub folder: String,
    /// The folder of the registry of people, places, organisations and publications.
    pub registry: String,
    /// Words that stand in every translation as they stand in the source.
    pub untranslated: Vec<String>,
}

/// Where glossaries and the registry stand unless the configuration says otherwise.
const USUAL: [&str; 2] = ["glossary", "registry"];

impl GlossarySetting {
    /// The folders that somebody named: others than the usual ones.
    pub(crate) fn named(&self) -> impl Iterator<Item = &str> {
        let folders = [&*self.folder, &*self.registry].into_iter().zip(USUAL);
        folders.filter_map(|(folder, usual)| (folder != usual).then_some(folder))
    }
}

/// [`GlossarySetting`] as written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGlossary {
    folder: Option<Spanned<String>>,
    registry: Option<Spanned<String>>,
    #[serde(default)]
    untranslated: Vec<Spanned<String>>,
}

impl RawGlossary {
    pub(super) fn checked(self) -> Checked<GlossarySetting> {
        let untranslated = self.untranslated.into_iter().map(|word| {
            if word.get_ref().trim().is_empty() {
                return Err(Wrong::from(Fault::EmptyWord).within(word.span()));
            }
            Ok(word.into_inner())
        });
        let [glossary, registry] = USUAL;
        Ok(GlossarySetting {
            folder: folder(self.folder, glossary)?,
            registry: folder(self.registry, registry)?,
            untranslated: untranslated.collect::<Checked<_>>()?,
        })
    }
}

fn folder(written: Option<Spanned<String>>, usual: &str) -> Checked<String> {
    let Some(written) = written else {
        return Ok(usual.to_owned());
    };
    let path = written.get_ref().parse::<RelPath>();
    path.map(|path| path.as_str().to_owned()).map_err(|error| {
        Fault::Path(error)
            .of(written.get_ref())
            .within(written.span())
    })
}
