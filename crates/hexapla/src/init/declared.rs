//! The source locale that a project has declared to other programs.

use std::collections::BTreeSet;

use hexapla_content::Locale;
use hexapla_store::{Fs, Kind};

use super::spelling::locale_of;

/// The configurations of site generators that name a default locale.
const SITES: [&str; 22] = [
    "docusaurus.config.js",
    "docusaurus.config.ts",
    "website/docusaurus.config.js",
    "website/docusaurus.config.ts",
    "astro.config.mjs",
    "astro.config.ts",
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "config.toml",
    "config.yaml",
    "config/_default/hugo.toml",
    "config/_default/hugo.yaml",
    "config/_default/config.toml",
    "next.config.js",
    "next.config.mjs",
    "next.config.ts",
    "nuxt.config.js",
    "nuxt.config.ts",
    "_config.yml",
    "mkdocs.yml",
    "mkdocs.yaml",
];

/// The keys under which they do.
const DEFAULTS: [&str; 5] = [
    "defaultContentLanguage",
    "defaultLocale",
    "default_locale",
    "default_language",
    "default_lang",
];

/// The configurations of translators' platforms, which name the files to translate, and the key under which they do.
const PLATFORMS: [(&str, &str); 4] = [
    ("crowdin.yml", "source"),
    ("crowdin.yaml", "source"),
    (".crowdin.yml", "source"),
    ("l10n.toml", "reference"),
];

/// The source locale that configurations of the project declare.
pub(super) fn declared_source(fs: &dyn Fs) -> Option<Locale> {
    let text = |path: &str| {
        let is_file = matches!(fs.kind(path), Ok(Some(Kind::File)));
        let bytes = is_file.then(|| fs.read(path, 1 << 20).ok().flatten())?;
        Some(String::from_utf8_lossy(&bytes?).into_owned())
    };
    let of_sites = SITES.iter().filter_map(|path| default_in(&text(path)?));
    let of_platforms = PLATFORMS
        .iter()
        .filter_map(|(path, key)| translated_from(&text(path)?, key));
    let locales: BTreeSet<Locale> = of_sites.chain(of_platforms).collect();
    // where they disagree they say nothing
    if locales.len() == 1 {
        locales.into_iter().next()
    } else {
        None
    }
}

/// The default locale of a site.
fn default_in(text: &str) -> Option<Locale> {
    let mut keys = DEFAULTS.iter();
    let named = keys.find_map(|key| locale_behind(text.split_once(key)?.1));
    named.or_else(|| marked_in(text))
}

/// The locale of the item that says it is the default one, in a list of YAML: `- locale: ja`, `default: true`.
fn marked_in(text: &str) -> Option<Locale> {
    let is_default = |item: &&str| item.lines().any(|line| line.trim() == "default: true");
    let item = text.split("- ").find(is_default)?;
    let mut lines = item.lines().map(str::trim);
    locale_behind(lines.find_map(|line| line.strip_prefix("locale:"))?)
}

/// The locale a value begins with.
fn locale_behind(value: &str) -> Option<Locale> {
    let value = value.trim_start_matches(|c: char| c.is_whitespace() || ":='\"`".contains(c));
    let end = value.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    locale_of(value.get(..end.unwrap_or(value.len()))?)
}

/// The one locale in the paths of the files to translate.
fn translated_from(text: &str, key: &str) -> Option<Locale> {
    let values = text.lines().filter_map(|line| {
        let line = line.trim_start_matches(|c: char| c.is_whitespace() || "-\"'".contains(c));
        let rest = line.strip_prefix(key)?.trim_start_matches(['"', '\'']);
        rest.trim_start().strip_prefix([':', '='])
    });
    let parts =
        values.flat_map(|path| path.split(|c: char| c.is_whitespace() || "/.\"'".contains(c)));
    let mut locales: BTreeSet<Locale> = parts.filter_map(locale_of).collect();
    locales.pop_first().filter(|_| locales.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_declares_its_source() {
        let declared = |text| default_in(text).map(|locale| locale.to_string());
        assert_eq!(
            declared("i18n: { defaultLocale: 'pt-br' }").as_deref(),
            Some("pt-BR")
        );
        assert_eq!(
            declared("defaultContentLanguage = \"de\"\n").as_deref(),
            Some("de")
        );
        assert_eq!(declared("defaultLocale: 'root'"), None);
        assert_eq!(
            declared("default_language = \"uk\"\n").as_deref(),
            Some("uk")
        );
    }

    #[test]
    fn an_item_of_a_list_says_that_it_is_the_default() {
        let declared = |text| default_in(text).map(|locale| locale.to_string());
        let languages = "plugins:\n  - i18n:\n      languages:\n        - locale: en\n          name: English\n        - locale: ja\n          default: true\n";
        assert_eq!(declared(languages).as_deref(), Some("ja"));
        let turned = "languages:\n  - default: true\n    locale: pt-BR\n  - locale: en\n";
        assert_eq!(declared(turned).as_deref(), Some("pt-BR"));
        assert_eq!(declared("- tabs:\n    default: true\n"), None);
    }

    #[test]
    fn a_platform_is_given_the_files_of_the_source() {
        let named = |text, key| translated_from(text, key).map(|locale| locale.to_string());
        let files = "files:\n  - source: /content/ja/**/*.md\n    translation: /content/%two_letters_code%/**\n  - \"source\": \"/locales/ja.yml\"\n";
        assert_eq!(named(files, "source").as_deref(), Some("ja"));
        let paths =
            "[[paths]]\nreference = \"locales/en-US/**/*.ftl\"\nl10n = \"locales/{locale}/**\"\n";
        assert_eq!(named(paths, "reference").as_deref(), Some("en-US"));
        // two sources, or one that no path names
        assert_eq!(
            named("source: /ja/a.md\nsource: /en/b.md\n", "source"),
            None
        );
        assert_eq!(named("source: /docs/a.md\n", "source"), None);
    }
}
