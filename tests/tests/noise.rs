//! What real sites showed to be no finding, each beside what still is one.

use hexapla_content::Status;
use hexapla_diagnostics::Level;
use hexapla_tests::pairs::{hits, hits_of_page};

/// The codes found in a French translation of an English text.
fn french(source: &str, target: &str) -> Vec<&'static str> {
    codes(("en", source), ("fr", target))
}

fn codes(source: (&str, &str), target: (&str, &str)) -> Vec<&'static str> {
    let hits = hits(source, target);
    hits.iter().map(|hit| hit.code.name()).collect()
}

/// Where `code` is found on a page, with the levels.
fn on_page(code: &str, source: &str, target: &str, status: Status) -> Vec<(usize, Level)> {
    let hits = hits_of_page(("en", source), ("fr", target), status);
    let told = hits.iter().filter(|(_, hit)| hit.code.name() == code);
    told.map(|(at, hit)| (*at, hit.level)).collect()
}

#[test]
fn a_link_elsewhere_on_the_page_is_neither_lost_nor_added() {
    let source = "See [it](https://a.example/a).\n\nRead [that](https://b.example/b).";
    let moved = "Lisez [cela](https://b.example/b).\n\nVoir [ceci](https://a.example/a).";
    let lost = "Lisez [cela](https://b.example/b).\n\nVoir ceci.";
    let links = |target, status| on_page("structure-link-target", source, target, status);
    assert_eq!(links(moved, Status::Unverified), []);
    assert_eq!(links(lost, Status::Unverified), [(0, Level::Info)]);
    assert_eq!(links(moved, Status::Current).len(), 2);
    let added = "Voir [ceci](https://c.example/c).\n\nLisez [cela](https://b.example/b).";
    assert_eq!(on_page("trust-url", source, moved, Status::Current), []);
    let found = on_page("trust-url", source, added, Status::Unverified);
    assert_eq!(found, [(0, Level::Error)]);
}

#[test]
fn a_link_that_a_template_makes_leads_to_the_page_in_the_other_language() {
    let source = "Read [it]({%link en/news/2031-03-08-ferry.md %}).";
    let same = "Lisez [cela]({% link fr/news/2031-03-08-ferry.md %}).";
    let other = "Lisez [cela]({% link fr/news/2031-03-08-bridge.md %}).";
    let found = |target| on_page("structure-link-target", source, target, Status::Current).len();
    assert_eq!((found(same), found(other)), (0, 1));
}

#[test]
fn a_span_that_only_says_its_direction_adds_nothing() {
    let added = |span: &str| french("Ask Rell.", &format!("Demandez à {span}Rell</span>."));
    assert_eq!(added("<span dir=\"ltr\" lang=\"en\">"), [""; 0]);
    assert_eq!(added("<span>"), ["trust-markup"]);
    assert_eq!(added("<span dir=\"ltr\" onclick=\"go()\">").len(), 2);
}

#[test]
fn a_link_over_a_secure_connection_leads_to_the_same_page() {
    let source = "Read [it](http://a.example/b).";
    let found = |target| on_page("structure-link-target", source, target, Status::Current).len();
    assert_eq!(found("Lisez [cela](https://a.example/b/)."), 0);
    assert_eq!(found("Lisez [cela](https://www.a.example/b)."), 0);
    assert_eq!(found("Lisez [cela](https://a.example/c)."), 1);
}

#[test]
fn a_page_of_the_site_leads_nobody_astray() {
    let (source, target) = ("See the guide.", "Voir [le guide](/fr/guide/).");
    let found = |status| on_page("trust-url", source, target, status);
    assert_eq!(found(Status::Current), [(0, Level::Warn)]);
    assert_eq!(found(Status::Unverified), [(0, Level::Info)]);
}

#[test]
fn passages_that_may_not_belong_together_have_lost_nothing() {
    let source = "See [one](/en/one) and [two](/en/two).\n\n## For 2026";
    let other = "Voir [trois](/fr/trois) et [quatre](/fr/quatre).\n\n### Pour 2025";
    for code in ["structure-link-target", "structure-blocks"] {
        assert_eq!(on_page(code, source, other, Status::Unverified), []);
        assert!(!on_page(code, source, other, Status::Current).is_empty());
    }
    let kept = "Voir [un](/fr/one) et deux.\n\n### Pour 2026";
    for code in ["structure-link-target", "structure-blocks"] {
        assert_eq!(on_page(code, source, kept, Status::Unverified).len(), 1);
    }
}

#[test]
fn markup_elsewhere_on_the_page_is_granted_and_an_element_is_told_once() {
    let source = "One.\n\nTwo <Badge text=\"x\" />.";
    let moved = "Un <Badge text=\"y\" />.\n\nDeux.";
    assert_eq!(on_page("trust-markup", source, moved, Status::Current), []);
    let found = french("One.", "Un <Card title=\"x\" size=\"y\" />.");
    assert_eq!(found, ["trust-markup"]);
    let live = french("One.", "Un <Card title=\"x\" onclick=\"y\" />.");
    assert_eq!(live, ["trust-markup", "trust-markup"]);
}

#[test]
fn holes_in_code_and_example_domains_are_no_addresses() {
    let holes = (
        "Run `get s3://{{bucket}}/a` now.",
        "Lancez `get s3://{{seau}}/a`.",
    );
    assert!(!french(holes.0, holes.1).contains(&"trust-url"));
    let source = "Run `get {{https://example.com}}` now.";
    for (host, is_found) in [
        ("example.org", false),
        ("exemple.com", true),
        ("votre-url", false),
    ] {
        let target = format!("Lancez `get {{{{https://{host}}}}}`.");
        assert_eq!(
            french(source, &target).contains(&"trust-url"),
            is_found,
            "{host}"
        );
    }
}

#[test]
fn mail_to_nobody_is_no_address() {
    let found = |to: &str| {
        let target = format!("Écrivez à {to}.");
        french("Write to your desk.", &target).contains(&"trust-url")
    };
    assert!(!found("nom+1@example.com"));
    assert!(found("nom@exemple.com"));
}

#[test]
fn a_revision_is_no_placeholder() {
    let found = french("Apply the last one.", "Applique stash@{0}.");
    assert!(!found.contains(&"trust-placeholder"));
    let found = french("Apply the last one.", "Applique @{0} ou {0}.");
    assert!(found.contains(&"trust-placeholder"));
}

#[test]
fn the_same_destination_is_written_in_many_ways() {
    for (source, target) in [
        ("https://Vue.example/a", "https://vue.example/a"),
        (
            "https://a.example/b?x=1#c",
            "https://a.example/b?x=1&hl=fr#c",
        ),
        ("https://a.example/b", "https://a.example/b?hl=fr"),
        ("https://a.example/b/?x=1", "https://a.example/b?x=1"),
        ("#schema", "/fr/reference/content/#schéma"),
        ("/en/reference/content/#schema", "#schéma"),
    ] {
        let link = |text: &str, to: &str| format!("{text} [x]({to}).");
        let found = french(&link("See", source), &link("Voir", target));
        assert!(
            !found.contains(&"structure-link-target"),
            "{source} {target}"
        );
    }
    let found = french("See [x](/en/vercel/).", "Voir [x](/fr/netlify/).");
    assert!(found.contains(&"structure-link-target"));
}

#[test]
fn a_tag_and_its_end_are_one() {
    let found = french("Press <kbd>Enter</kbd>.", "Appuyez sur Entrée.");
    assert_eq!(found, ["structure-html"]);
}

#[test]
fn ends_of_passages_may_differ_in_some_ways() {
    let has = |source: &str, target: &str| french(source, target).contains(&"punctuation-end");
    assert!(!has(
        "Type this command now.",
        "Tapez la commande que voici\u{a0}:"
    ));
    let answered = "Est-ce permis\u{202f}? Oui, demandez-le à votre hébergeur.";
    assert!(!has("Is it allowed?", answered));
    assert!(has("Is it allowed?", "Demandez-le à votre hébergeur."));
    let address = "Écrivez-nous à cette adresse\u{a0}: presse@tallowgate.example";
    assert!(!has(
        "Write to us at press@tallowgate.example, please.",
        address
    ));
}

#[test]
fn the_colon_is_free_in_japanese() {
    let width = |tag: &str, target: &str| {
        codes(("en", "For example: a test."), (tag, target)).contains(&"punctuation-width")
    };
    assert!(!width("ja", "例: テストです。"));
    assert!(width("zh", "例如: 测试。"));
}

#[test]
fn what_is_left_as_a_whole_is_told_once() {
    let source = "The gate was closed and nobody may cross the bridge.";
    let copy = "The gate was closed and nobody may cross the bridge";
    let found = hits(("en", source), ("fr", copy));
    let found: Vec<_> = found
        .iter()
        .filter(|hit| hit.code.name().ends_with("untranslated"))
        .map(|hit| (hit.code.name(), hit.level))
        .collect();
    assert_eq!(found, [("untranslated", Level::Info)]);
    // a colon behind what was left makes it no citation
    let source = "Nobody may cross the bridge after dark. More: https://a.example/b";
    let target = "Nobody may cross the bridge after dark. Voir\u{a0}: https://a.example/b";
    let found = hits(("en", source), ("fr", target));
    let left = found
        .iter()
        .find(|hit| hit.code.name() == "partly-untranslated");
    assert_eq!(left.map(|hit| hit.level), Some(Level::Warn));
}

/// Whether `code` is found in the French translation of an English passage, by guess and where somebody recorded it.
fn by_status(code: &str, source: &str, target: &str) -> (bool, bool) {
    let is_found = |status| !on_page(code, source, target, status).is_empty();
    (is_found(Status::Unverified), is_found(Status::Current))
}

#[test]
fn facts_of_another_passage_are_none_of_this_one() {
    let facts = |source: &str, target: &str| {
        let codes = ["fact-date", "fact-number-changed", "fact-number-missing"];
        codes.map(|code| by_status(code, source, target))
    };
    let is_by_guess =
        |source: &str, target: &str| facts(source, target).iter().any(|found| found.0);
    let is_recorded =
        |source: &str, target: &str| facts(source, target).iter().any(|found| found.1);
    // a block of another kind
    let source = "Open since 9 January 2025.";
    let item = "* Ouvert depuis le 15 mai 2019";
    assert!(!is_by_guess(source, item));
    assert!(is_recorded(source, item));
    assert!(is_by_guess(source, "Ouvert depuis le 15 mai 2019."));
    assert!(is_by_guess(source, "* Ouvert depuis le 9 mai 2025"));
    // none of the links and none of the figures
    let source = "* Lantern from [13](https://lantern.example/13)";
    assert!(!is_by_guess(source, "* Tilbury jusqu’à 10"));
    assert!(is_recorded(source, "* Tilbury jusqu’à 10"));
    let linked = "* Lantern dès [10](https://lantern.example/13)";
    assert!(is_by_guess(source, linked));
}

#[test]
fn the_parts_of_a_date_are_told_once() {
    let found = french("Open since 9 January 2025.", "Ouvert depuis le 9 mai 2019.");
    assert_eq!(found, ["fact-date"]);
}

#[test]
fn figures_in_code_and_whole_versions_are_read_as_they_are() {
    let missing = |target: &str| french("It can be 10, 21 or 32.", target);
    assert!(missing("Cela vaut `10`, `21` ou `32`.").is_empty());
    assert_eq!(missing("Cela vaut `10` ou `21`."), ["fact-number-missing"]);
    assert_eq!(
        missing("Cela vaut `10`, `21` ou `320`."),
        ["fact-number-missing"]
    );
    let found = hits(
        ("en", "Show the messages."),
        ("fr", "Affiche les messages (dès 13.5.10)."),
    );
    let told: Vec<_> = found
        .iter()
        .map(|hit| (hit.code.name(), hit.args.get("target")))
        .collect();
    assert_eq!(told, [("fact-number-extra", Some(&"13.5.10".into()))]);
}

#[test]
fn quotation_marks_in_code_and_around_links_quote_nobody() {
    let quotes =
        |source: &str, target: &str| french(source, target).contains(&"fact-quotation-count");
    let code = "Run `say \"one two three four\"` now.";
    assert!(!quotes(code, "Lancez-le maintenant."));
    let title = "Read [\"How we went to press\"](https://a.example/b) first.";
    assert!(!quotes(
        title,
        "Lisez [Comment nous avons bouclé](https://a.example/b) d’abord."
    ));
    let said = "She said \"we went to press again\" [twice](https://a.example/b).";
    assert!(quotes(
        said,
        "Elle a dit deux [fois](https://a.example/b) qu’ils ont bouclé."
    ));
}

#[test]
fn a_word_before_code_of_the_same_letters_is_no_slip() {
    let doubled = |target: &str| french("Set the value.", target).contains(&"word-doubled");
    assert!(!doubled("Donne une valeur `valeur` au champ."));
    assert!(doubled("Donne une valeur valeur au champ."));
}

#[test]
fn the_first_word_of_a_title_is_no_name() {
    let name = |source: &str, target: &str| french(source, target).contains(&"fact-name");
    for (source, target) in [
        ("Vectorise PNG files.", "Vectorise les PNG."),
        ("Recompress FLAC files.", "Compresse encore les FLAC."),
        ("## CSS Preprocessors", "## Préprocesseurs CSS"),
        ("Decompile Java code.", "Reconstitue le code Java."),
    ] {
        assert!(!name(source, target), "{source}");
    }
    assert!(name("Ilse Tamboer wrote to us.", "Elle nous a écrit."));
    assert!(name(
        "We met MP Tamboer there.",
        "Nous y avons vu la députée."
    ));
}

#[test]
fn code_is_compared_without_the_words_for_readers() {
    let code = |source: &str, target: &str| {
        let text = |code: &str| format!("x `{code}` x.");
        french(&text(source), &text(target)).contains(&"structure-code")
    };
    for (source, target) in [
        ("<Bell />", "<Bell/>"),
        (
            "<p>Ring {times + 1} bells</p>",
            "<p>Sonner {times + 1} cloches</p>",
        ),
        ("title=\"First edition\"", "title=\"Première édition\""),
        ("mode: \"fast\"", "mode: 'fast'"),
        ("run { it }", "run {it}"),
        ("We went to press!", "Nous avons bouclé !"),
    ] {
        assert!(!code(source, target), "{source}");
    }
    for (source, target) in [
        (
            "<p>Ring {times + 1} bells</p>",
            "<p>Sonner {fois + 1} cloches</p>",
        ),
        ("src=\"./bell.png\"", "src=\"./cloche.png\""),
        ("mode: \"fast\"", "move: \"fast\""),
        ("127.0.0.1", "127. 0.0.1"),
        ("<Bell />", "<Bel />"),
    ] {
        assert!(code(source, target), "{source}");
    }
}

#[test]
fn code_alone_that_is_other_code_is_another_passage() {
    let code = |source: &str, target: &str| by_status("structure-code", source, target);
    assert_eq!(code("## `bell.ring()`", "## `lamp.params`"), (false, true));
    assert_eq!(code("## `bell.ring()`", "## `ring()`"), (true, true));
    assert_eq!(code("`wire --mend all`", "`wire -m`"), (true, true));
    assert_eq!(
        code("See `bell.ring()`.", "Voir `lamp.params`."),
        (true, true)
    );
}

#[test]
fn another_figure_in_the_place_of_one_is_an_error() {
    let level = |source: &str, target: &str| {
        let hits = hits(("en", source), ("fr", target));
        let told = hits
            .iter()
            .find(|hit| hit.code.name() == "fact-number-missing");
        told.map(|hit| hit.level)
    };
    let source = "At least 40 people fled.";
    assert_eq!(level(source, "Au moins 40 personnes ont fui."), None);
    assert_eq!(
        level(source, "Au moins 17 personnes ont fui."),
        Some(Level::Error)
    );
    assert_eq!(
        level(source, "Beaucoup de personnes ont fui."),
        Some(Level::Warn)
    );
    let zone = "Published at 14:00:00 in Greenwich.";
    assert_eq!(
        level(zone, "Publié à 23:00:00 à Oskrel."),
        Some(Level::Warn)
    );
}

#[test]
fn a_time_on_the_clock_of_another_zone_is_the_same_time() {
    let english = "Published at 14:00:00 (UTC), read at 9:33 UTC.";
    let read = |japanese: &str| codes(("en", english), ("ja", japanese));
    assert_eq!(read("公開 23:00:00 (JST)、閲覧 18:33 JST。"), [""; 0]);
    assert_eq!(
        read("公開 22:00:00 (JST)、閲覧 18:33 JST。"),
        ["fact-number-missing"]
    );
    let embargo = "Embargoed until 10:30 GMT.";
    assert_eq!(french(embargo, "Sous embargo jusqu’à 11h30 CET."), [""; 0]);
    assert_eq!(
        french(embargo, "Sous embargo jusqu’à 12h30 CET."),
        ["fact-time"]
    );
}
