//! The laws of layouts, for every preset and for patterns people might write.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

const EXTENSIONS: [&str; 3] = ["md", "mdx", "markdown"];

fn spelling(tag: &str, on_disk: &str) -> Spelling {
    Spelling {
        locale: tag.parse().unwrap(),
        on_disk: on_disk.to_owned(),
    }
}

fn targets() -> Vec<Spelling> {
    vec![
        spelling("pt-BR", "pt_BR"),
        spelling("zh-Hans", "zh-cn"),
        spelling("fr", "french"),
        spelling("ar", "ar"),
        spelling("sr", "en.sr"),
    ]
}

fn layout(source: &str, target: &str) -> Result<Layout, LayoutError> {
    let (source, target) = (source.parse().unwrap(), target.parse().unwrap());
    Layout::new(
        &source,
        &target,
        &EXTENSIONS,
        spelling("en", "en"),
        &targets(),
    )
}

/// Every preset, and patterns with optional parts, nesting and separate folders and names.
static LAYOUTS: LazyLock<Vec<Layout>> = LazyLock::new(|| {
    let mut patterns: Vec<(&str, &str)> = Preset::ALL
        .iter()
        .map(|preset| (preset.source, preset.target))
        .collect();
    patterns.extend([
        ("{path}[.{locale}].{ext}", "{path}[.{locale}].{ext}"),
        ("content/{path}.md", "content/{locale}/{path}.md"),
        ("{path}.{ext}", "{locale}/{path}.{ext}"),
        ("{dir}/{locale}/{name}.{ext}", "{dir}/{locale}/{name}.{ext}"),
        ("src/{name}.md", "src/{name}.{locale}.md"),
        ("{name}.md", "{name}.md/{locale}.md"),
        (
            "a/{dir}/x-{name}-{locale}.md",
            "a/{dir}/x-{name}-{locale}.md",
        ),
        (
            "{locale}/{path}.{locale}.{ext}",
            "{locale}/{path}.{locale}.{ext}",
        ),
        ("locales/{locale}/page.md", "locales/{locale}/page.md"),
        ("pages/a.md", "pages/a.{locale}.{ext}"),
        ("a[.{locale}].md", "a[.{locale}].md"),
        ("i18n/{locale}.md", "i18n/{locale}.md"),
        ("a.md", "docs/{locale}/{path}.md"),
    ]);
    let made = patterns
        .into_iter()
        .map(|(source, target)| layout(source, target).unwrap());
    made.collect()
});

/// Components that are most likely to be taken for something else.
fn component() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "en", "pt_BR", "zh-cn", "french", "ar", "index", "contents", "content", "pages",
            "pages.ar", "docs", "i18n", "current", "x-", "-en", "a", "src",
        ])
        .prop_map(str::to_owned),
        "[a-zé0-9_+-]{1,6}(\\.(en|ar|french|en\\.sr|md|mdx))?",
    ]
}

fn path(parts: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(component(), parts).prop_map(|parts| parts.join("/"))
}

fn locale() -> impl Strategy<Value = Locale> {
    let mut locales = targets();
    locales.push(spelling("en", "en"));
    prop::sample::select(locales).prop_map(|spelling| spelling.locale)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// What the layout writes it reads back.
    #[test]
    fn locate_undoes_path_of(
        release in path(1..4), locale in locale(), extension in prop::sample::select(&EXTENSIONS[..]),
    ) {
        for layout in LAYOUTS.iter() {
            if let Ok(path) = layout.path_of(&release, extension, &locale) {
                prop_assert_eq!(layout.locate(&path), Some((release.clone(), locale.clone())));
            }
        }
    }

    /// What the layout claims it writes back: a file is one edition and an edition one file.
    #[test]
    fn path_of_undoes_locate(
        file in path(1..6),
        extension in prop::sample::select(vec!["md", "mdx", "lr", "ar.md", "french.md", "en.md"]),
    ) {
        let file: RelPath = format!("{file}.{extension}").parse().unwrap();
        let extension = extension.rsplit('.').next().unwrap();
        for layout in LAYOUTS.iter() {
            if let Some((release, locale)) = layout.locate(&file) {
                prop_assert_eq!(layout.path_of(&release, extension, &locale), Ok(file.clone()));
            }
        }
    }

    /// Every plain release has a file in every locale of every preset, under a folder listed.
    #[test]
    fn plain_releases_have_a_place(release in "[b-d]{3,5}(/[b-d]{3,5}){0,2}", locale in locale()) {
        for preset in Preset::ALL {
            let layout = layout(preset.source, preset.target).unwrap();
            let path = layout.path_of(&release, "md", &locale).unwrap();
            let listed = layout.folders().iter().any(|folder| {
                folder.is_empty() || path.as_str().starts_with(&format!("{folder}/"))
            });
            prop_assert!(listed);
        }
    }

    /// Whatever anybody writes as a pattern is read or refused.
    #[test]
    fn any_text_as_a_pattern(text in "[a-c{}\\[\\]/.]{0,12}|(\\{(path|dir|name|locale|ext)\\}|[/.a\\[\\]]){0,8}") {
        if let Ok(pattern) = text.parse::<Pattern>() {
            let _ = Layout::new(&pattern, &pattern, &EXTENSIONS, spelling("en", "en"), &targets());
        }
    }
}

#[test]
fn presets_as_documented() {
    for (name, expected) in [
        ("dir", "content/pt_BR/2031/ferry.md"),
        ("suffix", "2031/ferry.pt_BR.md"),
        ("bundle", "2031/ferry/index.pt_BR.md"),
        ("root-source", "pages.pt_BR/2031/ferry.md"),
        (
            "docusaurus",
            "i18n/pt_BR/docusaurus-plugin-content-docs/current/2031/ferry.md",
        ),
        ("lektor", "content/2031/ferry/contents+pt_BR.lr"),
        ("named-dir", "pt_BR/2031/ferry.md"),
        ("repo-per-locale", "pt_BR/2031/ferry.md"),
    ] {
        let preset = Layout::preset(name).unwrap();
        let layout = layout(preset.source, preset.target).unwrap();
        let path = layout
            .path_of("2031/ferry", "md", &"pt-BR".parse().unwrap())
            .unwrap();
        assert_eq!(path.as_str(), expected);
    }
    assert_eq!(Layout::preset("directory"), None);
}

#[test]
fn the_narrower_of_two_nested_patterns_wins() {
    let layout = layout("{path}[.{locale}].{ext}", "{path}[.{locale}].{ext}").unwrap();
    let locate = |path: &str| layout.locate(&path.parse().unwrap());
    let edition = |release: &str, tag: &str| Some((release.to_owned(), tag.parse().unwrap()));
    assert_eq!(locate("ferry.md"), edition("ferry", "en"));
    assert_eq!(locate("ferry.french.md"), edition("ferry", "fr"));
    assert_eq!(locate("ferry.en.sr.md"), edition("ferry", "sr"));
    assert_eq!(
        locate("ferry.en.md"),
        None,
        "the source leaves its locale out"
    );
    assert_eq!(locate("ferry.de.md"), edition("ferry.de", "en"));
}

#[test]
fn a_copy_of_the_source_among_its_translations_is_no_source() {
    let around = layout("{path}.{ext}", "translations/{locale}/{path}.{ext}").unwrap();
    let located = |file: &str| around.locate(&file.parse().unwrap());
    assert_eq!(located("translations/en/ferry.md"), None);
    let (release, _) = located("translations/notes.md").unwrap();
    assert_eq!(release, "translations/notes");
    assert!(located("en/ferry.md").is_some());
    // the source's own folder
    let beside = layout("docs/en/{path}.{ext}", "docs/{locale}/{path}.{ext}").unwrap();
    assert!(
        beside
            .locate(&"docs/en/ferry.md".parse().unwrap())
            .is_some()
    );
}

#[test]
fn a_single_release_is_called_after_its_file() {
    for (source, target, file, release) in [
        (
            "locales/{locale}/page.ftl",
            "locales/{locale}/page.ftl",
            "locales/french/page.ftl",
            "page",
        ),
        (
            "words/page.ftl",
            "words/page.{locale}.ftl",
            "words/page.french.ftl",
            "page",
        ),
        ("po/en.ftl", "po/{locale}.ftl", "po/french.ftl", "po"),
        (
            "a/page[.{locale}].ftl",
            "a/page[.{locale}].ftl",
            "a/page.french.ftl",
            "page",
        ),
    ] {
        let layout = layout(source, target).unwrap();
        let french: Locale = "fr".parse().unwrap();
        let file: RelPath = file.parse().unwrap();
        assert_eq!(
            layout.locate(&file),
            Some((release.to_owned(), french.clone()))
        );
        assert_eq!(layout.path_of(release, "ftl", &french), Ok(file));
        assert!(layout.path_of("other", "ftl", &french).is_err());
        let source = layout.path_of(release, "ftl", &"en".parse().unwrap());
        let source = source.unwrap();
        let listed = |folder: &String| source.as_str().starts_with(&format!("{folder}/"));
        assert!(
            layout.folders().iter().any(listed),
            "{:?}",
            layout.folders()
        );
    }
    assert!("{locale}.ftl".parse::<Pattern>().is_err());
    assert!("{dir}/page.ftl".parse::<Pattern>().is_err());
}

#[test]
fn what_is_ambiguous_is_refused() {
    for (source, target) in [
        ("{path}.md", "{path}.md"),
        ("content/{path}.md", "content/{path}.md"),
        ("locales/page.md", "locales/page.md"),
        ("docs/{path}.md", "{path}.{locale}.md"),
        ("{dir}/a/{name}.md", "{locale}/{path}.md"),
    ] {
        let error = layout(source, target).unwrap_err();
        assert!(
            matches!(error, LayoutError::Overlap { .. }),
            "{source} {target}: {error}"
        );
    }
    let same = vec![spelling("fr", "french"), spelling("fr-CA", "french")];
    let pattern: Pattern = "{locale}/{path}.md".parse().unwrap();
    let layout = Layout::new(&pattern, &pattern, &[], spelling("en", "en"), &same);
    assert!(matches!(layout, Err(LayoutError::Overlap { .. })));
}

#[test]
fn bad_patterns_and_spellings_are_refused() {
    for pattern in [
        "",
        "a",
        "{path",
        "{lang}/{path}.md",
        "{path}/{path}",
        "a{path}.md",
        "{name}/{dir}/x",
        "{dir}/{dir}/{name}",
        "../{path}.md",
        "/{path}.md",
        "{path}.md/",
        "{path}[.x].md",
        "{path}[.{locale}][.{locale}].md",
        ".git/{path}",
        "a\n{path}",
    ] {
        assert!(pattern.parse::<Pattern>().is_err(), "{pattern}");
    }
    let pattern: Pattern = "{locale}/{path}.{ext}".parse().unwrap();
    for on_disk in ["", ".", "..", "a/b", "{path}", ".git", "a\u{202e}\n"] {
        let source = spelling("en", on_disk);
        let layout = Layout::new(&pattern, &pattern, &["md"], source, &[]);
        assert!(
            matches!(layout, Err(LayoutError::Spelling { .. })),
            "{on_disk}"
        );
    }
    for extensions in [&[".md"][..], &["a.b"], &[""], &[]] {
        let layout = Layout::new(&pattern, &pattern, extensions, spelling("en", "en"), &[]);
        assert!(matches!(layout, Err(LayoutError::Extension(_))));
    }
}
