//! What a second reading of real sites showed to be no finding, each beside what still is one.

use hexapla_content::Status;
use hexapla_diagnostics::Level;
use hexapla_tests::pairs::{hits, hits_of_page};

/// The levels of `code` in a translation of an English text.
fn levels(code: &str, source: &str, (locale, target): (&str, &str)) -> Vec<Level> {
    let hits = hits(("en", source), (locale, target));
    let told = hits.iter().filter(|hit| hit.code.name() == code);
    told.map(|hit| hit.level).collect()
}

fn is_told(code: &str, source: &str, target: (&str, &str)) -> bool {
    !levels(code, source, target).is_empty()
}

/// The levels of `code` on a page in French.
fn on_page(code: &str, source: &str, target: &str) -> Vec<Level> {
    let hits = hits_of_page(("en", source), ("fr", target), Status::Current);
    let told = hits.iter().filter(|(_, hit)| hit.code.name() == code);
    told.map(|(_, hit)| hit.level).collect()
}

#[test]
fn the_texts_of_a_shortcode_are_translated_and_its_keys_are_not() {
    let source = r#"{{< card title="Winter Ferries" key="winter" url="/ferries/" >}}"#;
    let told = |target: &str| {
        let codes = ["structure-placeholder", "trust-markup"];
        codes.map(|code| is_told(code, source, ("fr", target)))
    };
    let card = |title: &str, key: &str, url: &str| {
        format!(r#"{{{{< card title="{title}" key="{key}" url="{url}" >}}}}"#)
    };
    assert_eq!(
        told(&card("Bacs d'hiver", "winter", "/ferries/")),
        [false; 2]
    );
    assert_eq!(told(&card("Bacs d'hiver", "hiver", "/ferries/")), [true; 2]);
    assert_eq!(told(&card("Bacs d'hiver", "winter", "/bacs/")), [true; 2]);
    assert_eq!(told(&card("<b>Bacs</b>", "winter", "/ferries/")), [true; 2]);
    assert_eq!(
        told(&card("Javascript:go", "winter", "/ferries/")),
        [true; 2]
    );
}

#[test]
fn a_page_is_the_same_from_the_root_of_the_site_and_from_beside_it() {
    let told = |source: &str, target: &str| {
        let text = |word: &str, url: &str| format!("{word} [x]({url}).");
        let (source, target) = (text("See", source), text("Voir", target));
        is_told("structure-link-target", &source, ("fr", &target))
    };
    for (source, target) in [
        ("../harbour/", "/docs/harbour/"),
        ("/docs/harbour/#ice", "../harbour/#glace"),
        ("./ferries/", "ferries/"),
        ("../../ferries/", "/fr/docs/ferries"),
    ] {
        assert!(!told(source, target), "{source}");
    }
    for (source, target) in [
        ("../harbour/", "/docs/old-harbour/"),
        ("/docs/harbour/", "/docs/bridge/"),
        ("../harbour/", "../bridge/"),
        ("../", "/docs/"),
    ] {
        assert!(told(source, target), "{source}");
    }
}

#[test]
fn code_that_is_not_there_is_information_and_a_slip_an_error() {
    let source = "Set `harbour.depth` and `ice`.\n\nRead `harbour.width`.";
    let levels = |target: &str| on_page("structure-code", source, target);
    let rest = "\n\nLisez `harbour.width`.";
    let with = |first: &str| levels(&format!("{first}{rest}"));
    assert_eq!(with("Réglez `harbour.depth` et `ice`."), []);
    assert_eq!(with("Réglez `harbour.depht` et `ice`."), [Level::Error]);
    assert_eq!(with("Réglez `harbour.width` et `ice`."), [Level::Info]);
    assert_eq!(with("Réglez `quai.fond` et `ice`."), [Level::Info]);
    assert_eq!(with("Réglez `harbour.depth` et la glace."), [Level::Info]);
}

#[test]
fn an_example_in_the_readers_words_is_theirs_throughout() {
    let code = |source: &str, target: &str| on_page("structure-code", source, target).len();
    let source = "The folder `ports` is read.\n\nIn `ports` one.\n\nAlso `ports`.";
    let kept = "Le dossier `ports` est lu.\n\nDans `ports` un.\n\nAussi `ports`.";
    assert_eq!(code(source, kept), 0);
    assert_eq!(code(source, &kept.replace("ports", "portes")), 0);
    let slip = "Le dossier `ports` est lu.\n\nDans `ports` un.\n\nAussi `portes`.";
    assert_eq!(code(source, slip), 1);
    let case = "Le dossier `Ports` est lu.\n\nDans `Ports` un.\n\nAussi `ports`.";
    assert_eq!(code(source, case), 2);
}

#[test]
fn code_is_compared_without_marks_of_the_sentence_and_comments() {
    let code = |source: &str, target: &str| {
        let text = |code: &str| format!("x `{code}` x.");
        is_told("structure-code", &text(source), ("fr", &text(target)))
    };
    for (source, target) in [
        ("with:", "with"),
        ("list(/* bells */)", "list(/* cloches */)"),
        ("Deployments", "Deployment"),
        ("/es/bells", "/fr/bells"),
        ("<link rel=\"a>", "<link rel=\"a\">"),
    ] {
        assert!(!code(source, target), "{source}");
    }
    for (source, target) in [
        ("git add .", "git add"),
        ("list(/* bells */ 1)", "list(/* cloches */ 2)"),
        ("deployments", "deployment"),
        ("/es/bells", "/de/bells"),
    ] {
        assert!(code(source, target), "{source}");
    }
}

#[test]
fn a_pattern_that_the_source_writes_about_may_be_in_the_readers_words() {
    let levels = |source: &str, target: &str| on_page("trust-placeholder", source, target);
    let pattern = "Use `{verb} {thing}`.\n\n**{verb}**: what is done.";
    let words = "Utilisez `{verbe} {chose}`.\n\n**{verbe}** : ce qui est fait.";
    assert_eq!(levels(pattern, words), [Level::Info]);
    let hole = "Say `hello`.\n\nHello {name}.";
    let other = "Dites `hello`.\n\nBonjour {nom}.";
    assert_eq!(levels(hole, other), [Level::Error]);
    let run = "Utilisez `{verbe} {chose}`.\n\n**{{ site.key }}** : ce qui est fait.";
    assert_eq!(levels(pattern, run), [Level::Error]);
}

#[test]
fn quotation_marks_and_tags_stress_as_well() {
    let source = "Click on _Create_ now.";
    let told = |target| is_told("structure-emphasis", source, ("zh", target));
    assert!(!told("现在点击“Create”。"));
    assert!(!told("现在点击<strong>Create</strong>。"));
    assert!(told("现在点击 Create。"));
}

#[test]
fn japanese_and_korean_phrases_end_without_a_mark() {
    let told = |source, target| is_told("punctuation-end", source, target);
    for (source, target) in [
        (
            "Does that mean we are stuck?",
            ("ja", "もう進めないのでしょうか。"),
        ),
        ("**Limitations**:", ("ja", "**制限事項**")),
        (
            "After the building has been completed.",
            ("ko", "건물이 완료된 후"),
        ),
        (
            "Text, images, movies and so on, etc.",
            ("fr", "Du texte, des images, des films et ainsi de suite"),
        ),
    ] {
        assert!(!told(source, target), "{source}");
    }
    for (source, target) in [
        (
            "Does that mean we are stuck?",
            ("ja", "もう進めないのです。"),
        ),
        (
            "Run the following command:",
            ("ja", "次のコマンドを実行します"),
        ),
        (
            "After that the building is completed.",
            ("ko", "그 후에 건물이 완료됩니다"),
        ),
        (
            "The text and the images are shown.",
            ("fr", "Le texte et les images sont montrés"),
        ),
    ] {
        assert!(told(source, target), "{source}");
    }
}

#[test]
fn an_element_of_code_is_code() {
    let source = "**Type:** <code>(path: string) => boolean: with the name of a page</code>";
    let target = "**Type\u{a0}:** <code>(path: string) => boolean: with the name of a page</code>";
    assert!(!is_told("spacing-french", source, ("fr", target)));
    assert!(!is_told("untranslated", source, ("fr", target)));
    let prose = "**Type :** (path: string)";
    assert!(is_told(
        "spacing-french",
        "**Type:** (path: string)",
        ("fr", prose)
    ));
}

#[test]
fn what_a_program_says_may_be_cited_and_glossed() {
    let told = |source: &str, target: &str| is_told("partly-untranslated", source, ("fr", target));
    let cited = "Error message: the ferry does not leave in the winter";
    assert!(!told(
        &format!("> {cited}"),
        "> Message : the ferry does not leave in the winter"
    ));
    assert!(told(
        cited,
        "Message : the ferry does not leave in the winter"
    ));
    let title = "the ferry does not leave in the winter";
    assert!(!told(
        title,
        "the ferry does not leave in the winter (le bac ne part pas)"
    ));
    assert!(told(title, "Bac : the ferry does not leave in the winter"));
}

#[test]
fn a_blank_for_the_reader_is_no_host() {
    let told = |url: &str| {
        let (source, target) = ("Copy `https://{your host}/a`.", format!("Copiez `{url}`."));
        is_told("trust-url", source, ("fr", &target))
    };
    assert!(!told("https://{yourhost}/a"));
    assert!(told("https://{yourhost}.evil.example/a"));
    assert!(told("https://evil.example/a"));
    let file = |source: &str, target: &str| is_told("trust-url", source, ("fr", target));
    assert!(!file(
        "Get `file:///path/to`.",
        "Prenez `file:///chemin/vers`."
    ));
    assert!(file(
        "Get `file:///path/to`.",
        "Prenez `file://evil.example/a`."
    ));
}

#[test]
fn the_words_of_a_title_are_no_names() {
    let name = |source, target| is_told("fact-name", source, ("fr", target));
    assert!(!name("## Flagd Ilmarinen", "## Configuration de Flagd"));
    assert!(name("Ilse Tamboer wrote to us.", "Elle nous a écrit."));
}
