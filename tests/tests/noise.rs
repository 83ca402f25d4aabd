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
