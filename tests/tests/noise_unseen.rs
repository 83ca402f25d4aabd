//! What sites that no rule was made for showed to be no finding, each beside what still is one.

use hexapla_diagnostics::Level;
use hexapla_tests::pairs::{hits, hits_since};

/// The levels of `code` in a translation of an English text.
fn levels(code: &str, source: &str, (locale, target): (&str, &str)) -> Vec<Level> {
    let hits = hits(("en", source), (locale, target));
    let told = hits.iter().filter(|hit| hit.code.name() == code);
    told.map(|hit| hit.level).collect()
}

/// The levels of a code span that is another one.
fn of_code(locale: &str, source: &str, target: &str) -> Vec<Level> {
    let word = if locale == "zh" { "看" } else { "x" };
    let text = |word: &str, code: &str| format!("{word} `{code}` {word}.");
    let target = text(word, target);
    levels("structure-code", &text("x", source), (locale, &target))
}

#[test]
fn words_beside_a_name_are_said_outside_the_code() {
    for (source, target) in [
        ("the quay-agent", "quay-agent"),
        ("File at: ports/list.yaml", "ports/list.yaml"),
        ("2to3 plugin", "2to3"),
    ] {
        assert_eq!(of_code("fr", source, target), [Level::Info], "{source}");
    }
    for (source, target) in [
        ("quay-agent --all", "quay-agent"),
        ("quay-agent ice --all", "quay-agent ice"),
    ] {
        assert_eq!(of_code("fr", source, target), [Level::Error], "{source}");
    }
}

#[test]
fn the_parts_of_a_code_span_may_stand_apart() {
    let told = |target| {
        levels(
            "structure-code",
            "Set `--ports one,two` first.",
            ("fr", target),
        )
    };
    assert_eq!(told("Réglez d'abord `--ports` sur `one,two`."), []);
    assert_eq!(told("Réglez d'abord `--ports` sur `one`."), [Level::Error]);
    let range = |target| levels("structure-code", "It is `>= 1.2 < 1.3`.", ("fr", target));
    assert_eq!(range("C'est `>= 1.2 <= 1.3`."), [Level::Error]);
}

#[test]
fn the_name_of_a_button_has_another_ending_in_another_language() {
    for (source, target) in [
        ("Duplicate", "Dupliquer"),
        ("Relay", "Relais"),
        ("License", "Licence"),
        ("blue", "blau"),
    ] {
        assert_eq!(of_code("fr", source, target), [Level::Info], "{source}");
    }
    for (source, target) in [
        ("harbour", "harbuor"),
        ("harbour", "harbor"),
        ("harbour", "hardour"),
        ("harbour", "Harbour"),
        ("harbourMaster", "harbourMastes"),
    ] {
        assert_eq!(of_code("fr", source, target), [Level::Error], "{source}");
    }
    // Chinese has no Latin words of its own
    assert_eq!(of_code("zh", "Relay", "Relais"), [Level::Error]);
}

#[test]
fn space_beside_signs_and_the_end_of_a_statement_are_no_code() {
    for (source, target) in [
        ("map[string]int{}", "map[string] int{}"),
        ("1.2 < 1.3", "1.2 <1.3"),
        ("list | first", "list|first"),
        ("stop;", "stop"),
    ] {
        assert_eq!(of_code("fr", source, target), [], "{source}");
    }
    for (source, target) in [
        ("list -n quay", "list -nquay"),
        ("ports/", "ports /"),
        ("depth: 1", "depth:1"),
    ] {
        assert_eq!(of_code("fr", source, target), [Level::Error], "{source}");
    }
}

#[test]
fn a_word_given_to_a_shortcode_may_be_for_readers() {
    let source = "{{% include up-to-date.md vendor %}}";
    let told = |target| levels("structure-placeholder", source, ("fr", target));
    assert_eq!(
        told("{{% include up-to-date.md fournisseur %}}"),
        [Level::Info]
    );
    assert_eq!(told("{{% include up-to-date.md %}}"), [Level::Warn]);
    assert_eq!(told("{{% include another.md vendor %}}"), [Level::Warn]);
    assert_eq!(told("{{% insert up-to-date.md vendor %}}"), [Level::Error]);
}

#[test]
fn a_shortcode_with_fewer_arguments_does_nothing_new() {
    let source = r#"{{< figure src="quay.png" width="50%" caption="The quay" >}}"#;
    let told = |target| levels("trust-markup", source, ("fr", target));
    assert_eq!(
        told(r#"{{< figure src="quay.png" caption="Le quai" >}}"#),
        []
    );
    assert_eq!(
        told(r#"{{< figure caption="¡El muelle!" src="quay.png" >}}"#),
        []
    );
    assert_eq!(
        told(r#"{{< figure src="pier.png" caption="Le quai" >}}"#),
        [Level::Warn]
    );
    for other in [
        r#"{{< figure src="https://evil.example/quay.png" >}}"#,
        r#"{{< figure src="//evil.example/quay.png" >}}"#,
        r#"{{< figure src="quay.png" onload="run()" >}}"#,
        r#"{{< picture src="quay.png" >}}"#,
        r#"{{< figure src="quay.png" >}}{{< run >}}"#,
    ] {
        assert!(told(other).contains(&Level::Error), "{other}");
    }
}

#[test]
fn an_element_that_says_its_language_may_hold_markdown() {
    let told = |tag: &str| {
        let target = format!("يعمل {tag}quay-agent</span>.");
        levels("trust-markup", "The quay-agent runs.", ("ar", &target))
    };
    assert_eq!(told("<span dir='ltr' markdown='1'>"), []);
    assert!(!told("<span dir='ltr' onclick='run()'>").is_empty());
}

#[test]
fn an_apostrophe_parts_a_foreign_word_from_its_ending() {
    let told = |target| levels("mixed-script", "Wait for the pods.", ("uk", target));
    assert_eq!(told("Дочекайтесь podʼів."), []);
    assert_eq!(told("Дочекайтесь pоdʼів."), [Level::Error]);
}

#[test]
fn a_page_is_the_same_by_its_file_by_its_address_and_with_its_host() {
    let told = |source: &str, target: &str| {
        let text = |word: &str, url: &str| format!("{word} [x]({url}).");
        let (source, target) = (text("See", source), text("Voir", target));
        !levels("structure-link-target", &source, ("fr", &target)).is_empty()
    };
    for (source, target) in [
        ("https://harbour.example/docs/en/ice/", "/docs/fr/ice/"),
        ("https://harbour.example/docs/ice/", "../docs/ice.md#gel"),
        ("/docs/ice", "https://harbour.example/fr/docs/ice"),
        ("/commands/list.html", "/commands/list.md"),
        ("/topics/ice.md", "/fr/docs/topics/ice/"),
        ("http://harbour.example/ice", "Http://harbour.example/ice"),
        (
            "https://harbour.example/ice.",
            "https://harbour.example/ice",
        ),
    ] {
        assert!(!told(source, target), "{source} {target}");
    }
    for (source, target) in [
        ("https://docs.harbour.example/", "/docs/"),
        ("https://harbour.example/docs/ice/", "/docs/snow/"),
        ("https://harbour.example/ice", "https://other.example/ice"),
        ("/commands/list.html", "/commands/lists.md"),
        ("/ice.md", "/fr/docs/topics/ice/"),
        ("/docs/ice/", "/ice/"),
        ("../ice/", "../../ice/"),
    ] {
        assert!(told(source, target), "{source} {target}");
    }
}

#[test]
fn the_own_site_needs_no_host() {
    let source = "See [ice](https://harbour.example/docs/en/ice/).";
    let told = |target| levels("trust-url", source, ("fr", target));
    assert_eq!(told("Voir [gel](/docs/fr/ice/)."), []);
    assert_eq!(told("Voir [gel](/docs/fr/snow/)."), [Level::Warn]);
    assert_eq!(
        told("Voir [gel](https://evil.example/docs/fr/ice/)."),
        [Level::Error]
    );
}

#[test]
fn a_picture_is_the_same_from_deeper_down_and_in_another_language() {
    let told = |source: &str, target: &str| {
        let text = |word: &str, url: &str| format!("{word} ![x]({url})");
        let (source, target) = (text("See", source), text("Voir", target));
        !levels("structure-image", &source, ("fr", &target)).is_empty()
    };
    for (source, target) in [
        ("../quay.png", "../../../quay.png"),
        ("ports/quay-en.png", "ports/quay-fr.png"),
        ("/ports/quay.png", "https://harbour.example/ports/quay.png"),
        (
            "https://badge.example/Made_with_care-blue?style=flat",
            "https://badge.example/Fait_avec_soin-blue?style=flat",
        ),
    ] {
        assert!(!told(source, target), "{source}");
    }
    for (source, target) in [
        ("../quay.png", "../pier.png"),
        ("ports/quay-en.png", "ports/pier-fr.png"),
        (
            "https://badge.example/a?style=flat",
            "https://evil.example/b?style=flat",
        ),
    ] {
        assert!(told(source, target), "{source}");
    }
}

#[test]
fn a_picture_may_be_a_tag_and_the_other_way_round() {
    let tag = r#"<img width="500" alt="quay" src="/ports/quay.png">"#;
    let (source, target) = (
        format!("See {tag} here."),
        "Voir ![quai](/ports/quay.png) ici.",
    );
    assert_eq!(levels("structure-html", &source, ("fr", target)), []);
    let other = "Voir ![quai](/ports/pier.png) ici.";
    assert_eq!(
        levels("structure-html", &source, ("fr", other)),
        [Level::Error]
    );
    let source = "See ![quay](/ports/quay.png) here.";
    let target = format!("Voir {tag} ici.");
    assert_eq!(levels("structure-image", source, ("fr", &target)), []);
}

#[test]
fn a_number_in_the_readers_own_writing_makes_an_item() {
    let told = |target| levels("structure-blocks", "1. Wait for the ferry.", ("zh", target));
    assert_eq!(told("1）等候渡轮。"), []);
    assert_eq!(told("等候渡轮。"), [Level::Warn]);
    assert_eq!(told("> 等候渡轮。"), [Level::Error]);
}

#[test]
fn a_title_that_is_cited_and_a_name_of_words_may_stay() {
    let cited = "— @ilse, [\"Why I love to sail in all weathers\"](https://quay.example/a)";
    let changed = cited.replace("@ilse", "Ilse");
    let hits = |was: &str, now: &str, target: &str| -> Vec<Level> {
        let hits = hits_since(was, ("en", now), ("fr", target));
        let told = hits.iter().filter(|hit| hit.code.name() == "untranslated");
        told.map(|hit| hit.level).collect()
    };
    assert_eq!(hits(cited, &changed, cited), [Level::Info]);
    let said = "She said why she loves to sail in all the weathers.";
    assert_eq!(hits(said, &format!("{said} Today."), said), [Level::Error]);
    let key = "## use-all-of-the-ports-for-the-remote_ferry";
    assert_eq!(
        hits(key, "## use-all-of-the-ports-for-the-remote-ferry", key),
        []
    );
}

#[test]
fn a_creole_shares_the_words_of_the_language_it_comes_from() {
    let source = "Bells help skippers feel sure that nobody sleeps. They make it easier for you to come and \
                  ring the bell quickly. The more bells you have, the safer your harbour is.";
    let told = |locale, target| levels("partly-untranslated", source, (locale, target));
    let creole = "Bells fit make skippers feel sure say nobody dey sleep. Them still dey make am easy for you to \
                  come and ring the bell quickly. The more bells you get, the safer your harbour go dey.";
    assert_eq!(told("pcm", creole), [Level::Info]);
    // in a language that is known to be none it is a text left over
    assert_eq!(told("fr", creole), [Level::Warn]);
    let french = "Les cloches assurent aux patrons que personne ne dort. Avec elles, easier for you to come and \
                  ring the bell quickly. Plus il y a de cloches, plus le port est sûr.";
    assert_eq!(told("fr", french), [Level::Warn]);
    let left = source.replace("The more bells you have", "As more bells you have");
    assert_eq!(told("fr", &left), [Level::Warn]);
}

#[test]
fn a_host_in_code_may_be_an_example_in_the_readers_words() {
    let source = "Open `https://your-harbour.net:8080` now.";
    let told = |target| levels("trust-url", source, ("fr", target));
    assert_eq!(told("Ouvrez `https://votre-port.net:8080`."), [Level::Warn]);
    for target in [
        "Ouvrez <https://votre-port.net:8080>.",
        "Ouvrez `https://votre-port.net:8081`.",
        "Ouvrez `https://votre-port.net:8080/run`.",
        "Ouvrez `https://your-harbour.net@votre-port.net:8080`.",
        "Ouvrez `curl https://votre-port.net:8080`.",
    ] {
        assert_eq!(told(target), [Level::Error], "{target}");
    }
    let link = levels(
        "trust-url",
        "Open <https://your-harbour.net>.",
        ("fr", "Ouvrez `https://votre-port.net`."),
    );
    assert_eq!(link, [Level::Error]);
}
