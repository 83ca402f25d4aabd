//! Projects whose locales are folders.

use super::*;

#[test]
fn locales_are_folders_of_content() {
    let fs = disk(&[
        "README.md",
        "content/en/2031/ferry.md",
        "content/en/mill.md",
        "content/pt-br/2031/ferry.md",
        "content/zh-cn/mill.md",
        "content/base-l10n/mill.md",
        "content/de/other.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["pt-BR", "zh-CN"]);
    assert_eq!(proposal.locales[0].on_disk, "pt-br");
    assert_eq!(proposal.places[0].source, "content/{locale}/{path}.{ext}");
    assert_eq!(proposal.odd, ["content/base-l10n", "content/de"]);
}

#[test]
fn folders_of_one_shape_beside_each_other_are_collections() {
    let fs = disk(&[
        "src/content/docs/en/guide.md",
        "src/content/docs/en/start.md",
        "src/content/docs/fr/guide.md",
        "src/content/docs/fr/start.md",
        "src/content/pages/en/about.md",
        "src/content/pages/fr/about.md",
        "src/content/pages/pt-br/about.md",
        "src/content/blog/hello.md",
        "tests/fixtures/en/about.md",
        "tests/fixtures/fr/about.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fr", "pt-BR"]);
    let sources = proposal.places.iter().map(|place| place.source.as_str());
    assert_eq!(
        sources.collect::<Vec<_>>(),
        [
            "src/content/docs/{locale}/{path}.{ext}",
            "src/content/pages/{locale}/{path}.{ext}"
        ]
    );
    assert_eq!(proposal.source.editions, 3);
}

#[test]
fn folders_of_the_root_beside_each_other_are_collections() {
    let fs = disk(&[
        "guide/en/start.md",
        "guide/en/stop.md",
        "guide/ja/start.md",
        "guide/ja/stop.md",
        "terms/en/quay.md",
        "terms/ja/quay.md",
        "terms/ko/quay.md",
        // of other languages
        "cases/en/one.md",
        "cases/cs/one.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["ja", "ko"]);
    let names = proposal.places.iter().map(|place| place.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["guide", "terms"]);
}

#[test]
fn folders_around_their_translations_are_collections() {
    let fs = disk(&[
        "src/content/people/ada.md",
        "src/content/people/bo.md",
        "src/content/people/es/ada.md",
        "src/content/people/es/bo.md",
        "src/content/news/2031-03-08-mill.md",
        "src/content/news/es/2031-03-08-mill.md",
        "src/content/faq/fares.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["es"]);
    let targets = proposal.places.iter().map(|place| place.target.as_str());
    assert_eq!(
        targets.collect::<Vec<_>>(),
        [
            "src/content/people/{locale}/{path}.{ext}",
            "src/content/news/{locale}/{path}.{ext}"
        ]
    );
    assert_eq!(proposal.source.editions, 3);
}

#[test]
fn a_folder_may_have_its_name_and_the_locale() {
    let fs = disk(&[
        "contents_en/lines/tar.md",
        "contents_en/lines/zip.md",
        "contents_fa/lines/tar.md",
        "contents_pt_BR/lines/zip.md",
        "forms_en/report.md",
        "forms_fa/report.md",
        "assets/logo.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fa", "pt-BR"]);
    let sources = proposal.places.iter().map(|place| place.source.as_str());
    assert_eq!(
        sources.collect::<Vec<_>>(),
        [
            "contents_{locale}/{path}.{ext}",
            "forms_{locale}/{path}.{ext}"
        ]
    );
    assert_eq!(proposal.source.locale.as_str(), "en");
}

#[test]
fn the_source_may_stand_beside_its_translations() {
    let fs = disk(&[
        "pages/common/tar.md",
        "pages.pt_BR/common/tar.md",
        "pages.fr/common/tar.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fr", "pt-BR"]);
    assert_eq!(proposal.places[0].source, "pages/{path}.{ext}");
    assert_eq!(proposal.places[0].target, "pages.{locale}/{path}.{ext}");
    // several of them in one folder
    let fs = disk(&[
        "docs/guide/tar.md",
        "docs/guide/zip.md",
        "docs/guide-ja/tar.md",
        "docs/guide-ru/zip.md",
        "docs/notes/old.md",
        "docs/notes-ja/old.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["ja", "ru"]);
    let targets = proposal.places.iter().map(|place| place.target.as_str());
    assert_eq!(
        targets.collect::<Vec<_>>(),
        [
            "docs/guide-{locale}/{path}.{ext}",
            "docs/notes-{locale}/{path}.{ext}"
        ]
    );
}

#[test]
fn the_source_may_stand_around_its_translations() {
    let fs = disk(&["docs/guide/tar.md", "docs/index.md", "docs/fr/guide/tar.md"]);
    let proposal = found(&fs);
    assert_eq!(proposal.places[0].source, "docs/{path}.{ext}");
    assert_eq!(proposal.places[0].target, "docs/{locale}/{path}.{ext}");
    assert_eq!(proposal.source.editions, 2);
}

#[test]
fn a_folder_of_the_source_may_be_called_like_a_locale() {
    let mut paths = vec![
        "docs/index.md",
        "docs/mill.md",
        "docs/os/index.md",
        "docs/os/linux.md",
        "docs/os/windows.md",
        "docs/os/qubes.md",
        "docs/os/android.md",
    ];
    assert!(found(&disk(&paths)).locales.is_empty());
    // a locale among others may have stayed behind
    paths.push("docs/fr/mill.md");
    assert_eq!(tags(&found(&disk(&paths))), ["fr", "os"]);
}

#[test]
fn the_source_may_stand_in_the_root_beside_its_translations() {
    let fs = disk(&[
        "README.md",
        "blog/hello.md",
        "book/tar.md",
        "book/zip.md",
        "cookbook/ls.md",
        "fr/book/tar.md",
        "fr/book/zip.md",
        "zh-CN/book/tar.md",
        "zh-CN/cookbook/ls.md",
        "zh-CN/notes.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["fr", "zh-CN"]);
    let targets = proposal.places.iter().map(|place| place.target.as_str());
    assert_eq!(
        targets.collect::<Vec<_>>(),
        [
            "{locale}/book/{path}.{ext}",
            "{locale}/cookbook/{path}.{ext}"
        ]
    );
    assert_eq!(proposal.places[0].source, "book/{path}.{ext}");
}

#[test]
fn the_texts_of_the_root_may_be_the_source() {
    let fs = disk(&[
        "README.md",
        "mill.md",
        "ferry.md",
        "es/README.md",
        "es/mill.md",
        "es/ferry.md",
        "de/mill.md",
        "de/raw.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["de", "es"]);
    assert_eq!(proposal.places[0].source, "{name}.{ext}");
    assert_eq!(proposal.places[0].target, "{locale}/{name}.{ext}");
}

#[test]
fn a_folder_of_translations_repeats_what_stands_around_it() {
    let fs = disk(&[
        "README.md",
        "1-mill/README.md",
        "2-ferry/README.md",
        "2-ferry/task.md",
        "translations/fr/README.md",
        "translations/fr/1-mill/README.md",
        "translations/es/2-ferry/README.md",
        "translations/es/2-ferry/task.md",
        "translations/es/1-mill/README.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["es", "fr"]);
    assert_eq!(proposal.places[0].source, "{path}.{ext}");
    assert_eq!(
        proposal.places[0].target,
        "translations/{locale}/{path}.{ext}"
    );
}

#[test]
fn a_folder_of_translations_may_be_called_translated() {
    let fs = disk(&[
        "index.md",
        "tools/winch.md",
        "tools/crane.md",
        "translated/de_de/index.md",
        "translated/de_de/tools/crane.md",
        "translated/ja_jp/index.md",
        // an older edition of the same
        "versions/1.2/index.md",
        "versions/1.2/translated/de_de/index.md",
        "versions/1.2/translated/ja_jp/index.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["de-DE", "ja-JP"]);
    assert_eq!(proposal.places[0].source, "{path}.{ext}");
    assert_eq!(
        proposal.places[0].target,
        "translated/{locale}/{path}.{ext}"
    );
}

#[test]
fn a_folder_of_translations_may_repeat_the_source_too() {
    let fs = disk(&[
        "README.md",
        "1-mill/README.md",
        "2-ferry/README.md",
        "2-ferry/draft.md",
        "translations/en/README.md",
        "translations/en/1-mill/README.md",
        "translations/en/2-ferry/README.md",
        "translations/fr/README.md",
        "translations/fr/1-mill/README.md",
        "translations/fr/2-ferry/README.md",
        "translations/hk/README.md",
        "translations/hk/1-mill/README.md",
        "translations/hk/2-ferry/README.md",
        // a page that went from the source
        "translations/en/3-quay/README.md",
        "translations/fr/3-quay/README.md",
        "translations/hk/3-quay/README.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["fr", "zh-HK"]);
    assert_eq!(proposal.places[0].source, "{path}.{ext}");
    assert!(proposal.odd.is_empty());
    // translations alone, beside what describes them
    let fs = disk(&[
        "README.md",
        "locales/en/README.md",
        "locales/en/mill.md",
        "locales/en/ferry.md",
        "locales/fr/README.md",
        "locales/fr/mill.md",
        "locales/fr/ferry.md",
    ]);
    assert_eq!(found(&fs).places[0].source, "locales/{locale}/{path}.{ext}");
}

#[test]
fn a_folder_of_translations_may_stand_beside_that_of_their_source() {
    let fs = disk(&[
        "README.md",
        "source/ferry.md",
        "source/mill.md",
        "locales/es/ferry.md",
        "locales/es/mill.md",
        "locales/es/old.md",
        "locales/fr/ferry.md",
        "locales/fr/mill.md",
        "locales/fr/old.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["es", "fr"]);
    let [place] = proposal.places.as_slice() else {
        panic!("{:?}", proposal.places)
    };
    assert_eq!(place.source, "source/{path}.{ext}");
    assert_eq!(place.target, "locales/{locale}/{path}.{ext}");
}

#[test]
fn among_locales_a_code_of_three_letters_is_one_if_it_has_the_texts_of_the_source() {
    let fs = disk(&[
        "content/en/ferry.md",
        "content/en/mill.md",
        "content/es/ferry.md",
        "content/fr/ferry.md",
        "content/cak/ferry.md",
        "content/src/other.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["cak", "es", "fr"]);
    assert_eq!(proposal.odd, ["content/src"]);
}

#[test]
fn translations_may_stand_in_a_folder_below_their_source() {
    let fs = disk(&[
        "README.md",
        "LICENSE.md",
        "translations/README-fr.md",
        "translations/README-ptbr.md",
        "translations/how-to.md",
        "src/README.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fr", "pt-BR"]);
    assert_eq!(proposal.places[0].source, "{name}.{ext}");
    assert_eq!(
        proposal.places[0].target,
        "translations/{name}-{locale}.{ext}"
    );
    let fs = disk(&[
        "guide/README.md",
        "guide/docs/i18n/README.ko.md",
        "guide/docs/i18n/README.zh-TW.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["ko", "zh-TW"]);
    assert_eq!(proposal.places[0].source, "guide/{name}.{ext}");
}
