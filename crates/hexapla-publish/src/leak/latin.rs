//! The named references of HTML that people write: those of XML and of Latin-1 (HTML 4.01, section 24).

const XML: [(&str, char); 5] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
];

/// The names of U+00A0 to U+00FF, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// The character of a named reference.
pub(super) fn named(name: &str) -> Option<char> {
    let mut xml = XML.iter();
    let known = xml.find_map(|(known, character)| (*known == name).then_some(*character));
    known.or_else(|| {
        let mut latin = LATIN.split_ascii_whitespace().zip('\u{a0}'..='\u{ff}');
        latin.find_map(|(known, character)| (known == name).then_some(character))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_in_order() {
        assert_eq!(LATIN.split_ascii_whitespace().count(), 96);
        for (name, character) in [
            ("nbsp", '\u{a0}'),
            ("shy", '\u{ad}'),
            ("Agrave", 'À'),
            ("eacute", 'é'),
            ("yuml", 'ÿ'),
        ] {
            assert_eq!(named(name), Some(character), "{name}");
        }
        assert_eq!(named("amp"), Some('&'));
        assert_eq!(named("nothing"), None);
    }
}
