//! Pseudo-locales of whole catalogues, the program's own among them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_content::{Direction, Locale};
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, Output, Pseudo, ast};

/// The program's own messages.
const PROGRAM: &str = include_str!("../../../locales/en/hexapla.ftl");

fn catalogues(text: &str) -> Catalogues {
    let english: Locale = "en".parse().unwrap();
    let place = Place::file("locales/en/page.ftl");
    let catalogue = Catalogue::read(text, &place).value;
    let mut catalogues = Catalogues::new(english.clone());
    catalogues.add(&english, &catalogue, &place);
    for pseudo in Pseudo::ALL {
        let found = catalogues.add_pseudo(pseudo, &catalogue, &place);
        assert_eq!(found, []);
    }
    catalogues
}

fn format(catalogues: &Catalogues, pseudo: Pseudo, id: &str, arguments: &FluentArgs<'_>) -> String {
    let formatter = catalogues.formatter(&[pseudo.locale()]);
    let message = formatter.format(id, arguments, Output::Plain);
    assert!(message.is_as_asked());
    message.text
}

#[test]
fn placeables_terms_and_tags_stay() {
    let catalogues = catalogues(
        "\
-brand = Brand
welcome = Read <a href=\"{ $url }\" title=\"A page\">{ -brand }</a> by { $name } { $n ->
    [one] today
   *[other] these days
 }.
    .title = Title
bare = { $name }
",
    );
    let arguments = [("url", "/en"), ("name", "Sana")];
    let mut arguments: FluentArgs<'_> = arguments.into_iter().collect();
    arguments.set("n", 1);
    assert_eq!(
        format(&catalogues, Pseudo::Accented, "welcome", &arguments),
        "[Řéááð <a href=\"/en\" title=\"A page\">Ƀřááñð</a> ƀý Sana ţţööðááý.]"
    );
    assert_eq!(
        format(&catalogues, Pseudo::Accented, "welcome.title", &arguments),
        "[Ţíţļéé]"
    );
    assert_eq!(
        format(&catalogues, Pseudo::Accented, "bare", &arguments),
        "Sana"
    );
    assert_eq!(
        format(&catalogues, Pseudo::Mirrored, "welcome", &arguments),
        "رعاد <a href=\"/en\" title=\"A page\">براند</a> بى Sana توداى."
    );
    assert_eq!(
        Pseudo::Mirrored.locale().direction(),
        Direction::RightToLeft
    );
    let attack = format(&catalogues, Pseudo::Attack, "bare", &arguments);
    assert!(attack.ends_with("Sana") && attack.len() > 10, "{attack}");
}

#[test]
fn numbers_and_plurals_are_those_of_the_source() {
    let catalogues = catalogues(
        "n = { $n ->\n    [one] { $n } one\n    [two] two\n   *[other] { $n } other\n }",
    );
    let n = |pseudo, n: i32| format(&catalogues, pseudo, "n", &FluentArgs::from_iter([("n", n)]));
    assert_eq!(n(Pseudo::Accented, 1044), "[1,044 ööţĥééř]");
    assert_eq!(n(Pseudo::Mirrored, 1), "1 ونع");
    assert_eq!(
        n(Pseudo::Mirrored, 2),
        "2 وتهعر",
        "Arabic has a dual, the source has none"
    );
}

/// The share by which all messages of the program are longer, and the letters that are left.
#[test]
fn the_program_speaks_in_disguise() {
    let catalogues = catalogues(PROGRAM);
    let english: Locale = "en".parse().unwrap();
    let source = catalogues.formatter(&[]);
    let (mut before, mut after) = (0, 0);
    let mut kept: Vec<String> = Vec::new();
    for id in catalogues.ids(&english) {
        let arguments = FluentArgs::new();
        let plain = source.format(&id, &arguments, Output::Plain).text;
        let accented = format(&catalogues, Pseudo::Accented, &id, &arguments);
        before += plain.chars().count();
        after += accented.chars().count();
        // between backticks stands code
        let prose = accented.split('`').step_by(2);
        let words = prose.flat_map(str::split_whitespace);
        let is_plain = |word: &&str| word.contains(|c: char| c.is_ascii_alphabetic());
        kept.extend(words.filter(is_plain).map(str::to_owned));
        for mark in ['\u{200e}', '\u{200f}', '\u{202e}', '\u{2067}'] {
            assert!(!format(&catalogues, Pseudo::Mirrored, &id, &arguments).contains(mark));
        }
    }
    let percent = after * 100 / before;
    assert!((130..=140).contains(&percent), "{percent} %");
    // what keeps its letters is a path, an option, a code point or the name of an argument
    let explained = |word: &String| word.contains(['/', '.', '$', '-', '_', '{', '%', '+']);
    let strange: Vec<&String> = kept.iter().filter(|word| !explained(word)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

/// A pseudo-locale has all the messages of its source, and no other.
#[test]
fn nothing_is_lost() {
    let catalogues = catalogues(PROGRAM);
    let ids = catalogues.ids(&"en".parse().unwrap());
    for pseudo in Pseudo::ALL {
        assert_eq!(catalogues.ids(&pseudo.locale()), ids);
    }
    let entries = Catalogue::read(PROGRAM, &Place::file("hexapla.ftl"))
        .value
        .entries;
    let messages = entries
        .iter()
        .filter(|entry| matches!(entry, ast::Entry::Message(_)));
    assert_eq!(
        messages.count(),
        ids.iter().filter(|id| !id.contains('.')).count()
    );
}
