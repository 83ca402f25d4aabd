//! Where the texts of a repository stand: a configuration as `hexapla.toml` would say it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, bail};
use hexapla::configuration::Configuration;
use hexapla_content::RelPath;
use hexapla_store::Layout;

use super::options::Options;

/// The configuration that `options` describe, for a repository with these `files`.
pub(super) fn configuration(options: &Options, files: &[RelPath]) -> Result<Configuration> {
    let (source, target) = patterns(options)?;
    let spellings = spellings(&source, &target, files);
    let source_locale = source_locale(options, &spellings);
    let locales: Vec<&str> = spellings
        .keys()
        .map(String::as_str)
        .filter(|locale| *locale != source_locale)
        .collect();
    if locales.is_empty() {
        bail!("no translations fit {target}; is --root or --source needed?");
    }
    let mut text = format!("source = \"{source_locale}\"\nlocales = {locales:?}\n");
    let spelt = |locale: &&str| spellings.get(*locale).is_some_and(|spelt| spelt != *locale);
    for locale in locales
        .iter()
        .copied()
        .chain([source_locale.as_str()])
        .filter(spelt)
    {
        let _ = writeln!(text, "[locale.{locale}]\ndir = {:?}", spellings[locale]);
    }
    let kind = kind(&source, files);
    let _ = write!(
        text,
        "[[collection]]\nname = \"replayed\"\nkind = {kind:?}\nsource = {source:?}\ntarget = {target:?}\n"
    );
    Configuration::read(&text).map_err(|findings| {
        let told = findings.first().map(|finding| format!("{finding:?}"));
        anyhow::anyhow!("no layout: {}", told.unwrap_or_default())
    })
}

/// The source's and the translations' patterns, below the root.
fn patterns(options: &Options) -> Result<(String, String)> {
    let (source, target) = if options.layout.contains('{') {
        let both = options.layout.split_once("=>");
        both.map_or(
            (options.layout.as_str(), options.layout.as_str()),
            |(source, target)| (source.trim(), target.trim()),
        )
    } else {
        match Layout::preset(&options.layout) {
            Some(preset) if preset.name == "repo-per-locale" => {
                bail!("one history is replayed: give the layout of a single repository")
            }
            Some(preset) => (preset.source, preset.target),
            None => bail!("no such layout: {}", options.layout),
        }
    };
    let below = |pattern: &str| match options.root.as_str() {
        "" => pattern.to_owned(),
        root => format!("{root}/{pattern}"),
    };
    Ok((below(source), below(target)))
}

/// How the locales are spelt in the paths of `files`, by locale.
fn spellings(source: &str, target: &str, files: &[RelPath]) -> BTreeMap<String, String> {
    let mut spellings = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for pattern in [target, source] {
        for file in files {
            let Some(name) = spelling(pattern, file.as_str()) else {
                continue;
            };
            if seen.insert(name.to_owned())
                && let Some(locale) = hexapla::locale_of(name)
            {
                spellings.insert(locale.to_string(), name.to_owned());
            }
        }
    }
    spellings
}

/// What stands for `{locale}` in `path`, as far as that can be told without knowing the locales.
fn spelling<'a>(pattern: &str, path: &'a str) -> Option<&'a str> {
    let pattern: String = pattern
        .chars()
        .filter(|c| !matches!(c, '[' | ']'))
        .collect();
    let (before, after) = pattern.split_once("{locale}")?;
    if before.contains('}') {
        // it stands at the end of the file's name
        let mark = before.rsplit('}').next()?;
        let (stem, _) = path.rsplit_once('.')?;
        return Some(stem.rsplit_once(mark)?.1);
    }
    let end = after.chars().next()?;
    Some(path.strip_prefix(before)?.split_once(end)?.0)
}

/// The source's locale as the repository has it: `en-US` where that is asked for as `en`.
fn source_locale(options: &Options, spellings: &BTreeMap<String, String>) -> String {
    let language = |locale: &&String| locale.split('-').next() == Some(options.source.as_str());
    if spellings.contains_key(&options.source) {
        return options.source.clone();
    }
    let found = spellings.keys().find(language);
    found.unwrap_or(&options.source).clone()
}

/// What the files are: catalogues, where the pattern or most of the files say so.
fn kind(pattern: &str, files: &[RelPath]) -> &'static str {
    let lead = pattern.split('{').next().unwrap_or_default();
    let of = |extension: &str| {
        let has = |file: &&RelPath| {
            let path = file.as_str();
            path.starts_with(lead) && path.ends_with(extension)
        };
        files.iter().filter(has).count()
    };
    let catalogues = of(".ftl");
    let extension = pattern.rsplit('.').next();
    if extension == Some("ftl") || catalogues > of(".md") + of(".mdx") {
        "fluent"
    } else {
        "markdown"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_found_in_every_shape() {
        for (pattern, path, expected) in [
            (
                "content/{locale}/{path}.{ext}",
                "content/pt-br/a/b.md",
                "pt-br",
            ),
            ("pages.{locale}/{path}.{ext}", "pages.zh_TW/a.md", "zh_TW"),
            ("{path}.{locale}.{ext}", "docs/a.b.fr.md", "fr"),
            ("{path}/index.{locale}.{ext}", "docs/a/index.fr.md", "fr"),
            (
                "content/{path}/contents+{locale}.lr",
                "content/a/contents+fr.lr",
                "fr",
            ),
            ("{path}[.{locale}].{ext}", "a.fr.md", "fr"),
        ] {
            assert_eq!(spelling(pattern, path), Some(expected), "{pattern}");
        }
    }
}
