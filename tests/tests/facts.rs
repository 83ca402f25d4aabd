//! What the rules about facts tell of invented sentences: the ones that read more than one figure.

use hexapla_checks::{Term, TermKind};
use hexapla_tests::pairs::hits_with;

/// What a rule tells of a translation, as arguments.
fn told(code: &str, source: &str, locale: &str, target: &str) -> Vec<String> {
    told_with(Vec::new(), code, source, locale, target)
}

fn told_with(
    terms: Vec<Term>,
    code: &str,
    source: &str,
    locale: &str,
    target: &str,
) -> Vec<String> {
    let hits = hits_with(terms, ("en", source), (locale, target));
    let of_code = hits.iter().filter(|hit| hit.code.name() == code);
    let shown = of_code.map(|hit| {
        let arguments: Vec<String> = hit
            .args
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        arguments.join(" ")
    });
    shown.collect()
}

#[test]
fn who_said_it_is_told() {
    let code = "fact-attribution";
    let one = "“We saw the fire,” said Corvash.";
    for (source, locale, target, expected) in [
        // nobody is named, or somebody else
        (
            one,
            "es",
            "«Vimos el fuego», dijo.",
            vec!["source=Corvash target="],
        ),
        (
            one,
            "de",
            "„Wir sahen das Feuer“, sagte Tassory.",
            vec!["source=Corvash target="],
        ),
        // the two have changed places
        (
            "“We saw it,” said Corvash. “We did not,” said Tassory.",
            "fr",
            "« Nous l’avons vu », a dit Tassory. « Pas nous », a dit Corvash.",
            vec!["source=Corvash target=Tassory"],
        ),
        // all is well: endings, another order of the sentence
        (one, "cs", "„Viděli jsme požár,“ řekla Corvashová.", vec![]),
        (one, "es", "Corvash dijo: «Vimos el fuego».", vec![]),
        // the rule cannot be sure: another script, no quotation, two names, a name twice, no name
        (one, "ko", "“우리는 불을 보았다”고 말했다.", vec![]),
        (one, "es", "Se vio el fuego, según dicen.", vec![]),
        (
            "“We saw it,” said Corvash of Oskrel Watch.",
            "es",
            "«Lo vimos», dijo la organización.",
            vec![],
        ),
        (
            "Corvash came. “We saw it,” said Corvash.",
            "es",
            "Vino. «Lo vimos», dijo.",
            vec![],
        ),
        (
            "“We saw it,” said the judge.",
            "es",
            "«Lo vimos», dijo.",
            vec![],
        ),
    ] {
        assert_eq!(told(code, source, locale, target), expected, "{target}");
    }
}

#[test]
fn who_said_it_is_known_by_the_registry_in_another_script() {
    let name = |source: &str, target: &str| Term {
        source: vec![source.to_owned()],
        allowed: vec![target.to_owned()],
        forbidden: Vec::new(),
        kind: TermKind::Name,
    };
    let terms = vec![name("Corvash", "코르바시"), name("Tassory", "타소리")];
    let source = "“We saw it,” said Corvash. “We did not,” said Tassory.";
    let told = |target| told_with(terms.clone(), "fact-attribution", source, "ko", target);
    assert_eq!(
        told("“우리는 보았다”고 타소리가 말했다. “우리는 아니다”라고 코르바시가 말했다."),
        ["source=Corvash target=Tassory"]
    );
    assert_eq!(
        told("“우리는 보았다”고 코르바시가 말했다. “우리는 아니다”라고 타소리가 말했다."),
        [""; 0]
    );
}
