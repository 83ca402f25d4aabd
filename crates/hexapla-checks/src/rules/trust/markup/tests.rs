//! Tests of [`super`] on single tags.

use super::*;

#[test]
fn data_is_told_by_its_shape_and_what_its_strings_lead_to() {
    let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
    let pieces = |choices: &str| -> BTreeSet<Piece> {
        let tag = format!("<Quiz choices={{[{choices}]}} />");
        of_markup(&tag, &languages).into_iter().collect()
    };
    let english = "{ text: \"The ferry runs.\", why: \"See <i>line 3</i> on https://a.example/en/3.\", right: true }";
    let french = "{text: 'Le bac circule.', why: 'Voir la <i>ligne 3</i>\u{a0}: https://a.example/fr/3.', right: true,},";
    assert_eq!(pieces(english), pieces(french));
    for other in [
        french.replace("a.example", "evil.invalid"),
        french.replace("<i>", "<script>"),
        french.replace("right", "html"),
        french.replace("true", "run()"),
        french.replace("'Le bac circule.'", "`${run()}`"),
    ] {
        assert!(!pieces(&other).is_subset(&pieces(english)), "{other}");
    }
}

#[test]
fn a_text_in_backticks_is_for_readers_but_for_what_is_put_into_it() {
    let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
    let pieces = |name: &str, lines: &str| -> BTreeSet<Piece> {
        let tag = format!("<Code {name}={{`\n{lines}\n`}} />");
        of_markup(&tag, &languages).into_iter().collect()
    };
    let source = "# List all\nquay list <port>\nquay get ${port}";
    let adds = |name: &str, lines: &str| !pieces(name, lines).is_subset(&pieces(name, source));
    assert!(!adds("code", &source.replace("List all", "Tout lister")));
    assert!(!adds("code", &source.replace("<port>", "<quai>")));
    for other in [
        source.replace("${port}", "${run()}"),
        source.replace("List all", "${run()}"),
    ] {
        assert!(adds("code", &other), "{other}");
    }
    let drawn = "draw()\n// the quay\ntext(\\`\\${quay} open\\`)";
    let adds_drawn = |lines: &str| !pieces("code", lines).is_subset(&pieces("code", drawn));
    assert!(!adds_drawn(&drawn.replace("the quay", "le quai")));
    assert!(!adds_drawn(&drawn.replace(" open", " ouvert")));
    assert!(adds_drawn(&drawn.replace("\\${", "\\\\${")));
    assert!(adds_drawn(&drawn.replace("\\`", "`")));
    assert!(adds("onclick", &source.replace("List all", "run()")));
    assert!(adds("style", &source.replace("List all", "run()")));
}
