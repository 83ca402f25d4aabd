//! The `[glossary]` table.

use hexapla_content::RelPath;
use hexapla_diagnostics::Span;
use serde::Deserialize;

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

/// [`GlossarySetting`] as written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGlossary {
    folder: Option<toml::Spanned<String>>,
    registry: Option<toml::Spanned<String>>,
    #[serde(default)]
    untranslated: Vec<toml::Spanned<String>>,
}

impl RawGlossary {
    /// The setting, or where it is wrong and why.
    pub(super) fn checked(self) -> Result<GlossarySetting, (Span, String)> {
        let untranslated = self.untranslated.into_iter().map(|word| {
            let span = word.span().into();
            let word = word.into_inner();
            if word.trim().is_empty() {
                return Err((span, "a word has no letters".to_owned()));
            }
            Ok(word)
        });
        Ok(GlossarySetting {
            folder: folder(self.folder, "glossary")?,
            registry: folder(self.registry, "registry")?,
            untranslated: untranslated.collect::<Result<_, _>>()?,
        })
    }
}

fn folder(written: Option<toml::Spanned<String>>, usual: &str) -> Result<String, (Span, String)> {
    let Some(written) = written else {
        return Ok(usual.to_owned());
    };
    let path: Result<RelPath, _> = written.get_ref().parse();
    path.map(|path| path.as_str().to_owned())
        .map_err(|error| (written.span().into(), error.to_string()))
}
