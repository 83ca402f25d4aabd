//! Segments: the sentences of a unit.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{Inline, InlineKind, Locale, Unit};

/// Words before a full stop that ends no sentence, by language; a selection of what CLDR lists as
/// suppressions of sentence breaks. Without the last full stop, in small letters.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "st",
            "jr", "sr", "no", "nos", "vs", "e.g", "i.e", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sept", "sep", "oct", "nov", "dec", "fig", "vol", "p", "pp", "cf", "approx",
            "ca", "u.s", "u.n", "u.k", "rep", "sen", "gov", "mt", "maj", "cmdr", "adm",
        ],
    ),
    (
        "fr",
        &[
            "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "pr", "me", "mgr", "st", "ste",
            "p.ex", "p. ex", "cf", "av", "apr", "env", "art", "fig", "vol", "p", "pp", "n", "janv",
            "févr", "juil", "sept", "oct", "nov", "déc", "c.-à-d", "bd", "ex",
        ],
    ),
    (
        "de",
        &[
            "z.b", "z. b", "bzw", "d.h", "d. h", "u.a", "u. a", "dr", "prof", "hr", "fr", "str",
            "nr", "ca", "evtl", "ggf", "inkl", "exkl", "vgl", "s", "abs", "art", "st", "i.d.r",
            "sog", "abb", "bd", "jan", "feb", "aug", "sept", "okt", "nov", "dez", "geb", "mio",
            "mrd", "usw",
        ],
    ),
    (
        "es",
        &[
            "sr", "sra", "srta", "sres", "dr", "dra", "d", "dña", "ud", "uds", "p.ej", "p. ej",
            "núm", "pág", "págs", "av", "avda", "art", "fig", "vol", "ee", "uu", "ee.uu", "ee. uu",
            "prof", "gral", "cap", "aprox", "cf",
        ],
    ),
    (
        "pt",
        &[
            "sr", "sra", "srta", "dr", "dra", "d", "prof", "profa", "p.ex", "p. ex", "núm", "pág",
            "av", "art", "fig", "vol", "eua", "exmo", "cap", "cf", "ltda",
        ],
    ),
    (
        "it",
        &[
            "sig", "sigg", "sig.ra", "dott", "dott.ssa", "prof", "avv", "ing", "on", "p.es",
            "p. es", "es", "art", "fig", "vol", "pag", "pagg", "n", "cfr", "ca", "s",
        ],
    ),
    (
        "nl",
        &[
            "dhr", "mevr", "mw", "dr", "prof", "mr", "ir", "bijv", "bv", "nr", "ca", "blz", "o.a",
            "d.w.z", "enz", "art", "st", "jl",
        ],
    ),
    (
        "ru",
        &[
            "г", "гг", "им", "т.е", "т. е", "т.д", "т.п", "т.к", "ул", "д", "см", "рис", "стр",
            "тыс", "млн", "млрд", "руб", "напр", "проф", "св", "ст", "п", "пп",
        ],
    ),
    (
        "uk",
        &[
            "р", "рр", "ім", "т.д", "т.п", "вул", "див", "рис", "стор", "тис", "млн", "млрд",
            "грн", "проф", "св", "ст", "п", "напр",
        ],
    ),
    (
        "pl",
        &[
            "np", "dr", "prof", "mgr", "inż", "ul", "al", "nr", "św", "tzn", "tzw", "r", "w",
            "m.in", "im", "str", "tys", "mln", "mld", "godz", "por", "art", "ks",
        ],
    ),
    (
        "cs",
        &[
            "např", "dr", "prof", "ing", "mgr", "ul", "č", "sv", "tzn", "tzv", "r", "str", "tis",
            "mil", "mld", "hod", "čl",
        ],
    ),
    (
        "sv",
        &[
            "t.ex", "bl.a", "dvs", "ca", "nr", "st", "dr", "prof", "s", "kl", "m.fl", "f.d", "osv",
        ],
    ),
    (
        "tr",
        &[
            "dr", "prof", "doç", "av", "sn", "yy", "bkz", "vb", "örn", "no", "sok", "cad", "st",
        ],
    ),
    (
        "hu",
        &[
            "dr", "prof", "ifj", "id", "pl", "ill", "ún", "kb", "u", "sz", "old", "st",
        ],
    ),
    (
        "fi",
        &[
            "esim", "mm", "ns", "n", "nro", "prof", "tri", "ks", "s", "mrd", "milj",
        ],
    ),
    (
        "el",
        &[
            "κ", "κα", "κ.κ", "δρ", "καθ", "π.χ", "π. χ", "αρ", "βλ", "σελ", "δηλ",
        ],
    ),
    (
        "id",
        &[
            "dr", "prof", "drs", "no", "hlm", "jl", "sdr", "bpk", "st", "a.n", "u.p",
        ],
    ),
    ("vi", &["tp", "ts", "ths", "gs", "pgs", "tr", "st"]),
];

/// The languages that write an ordinal as a figure with a full stop: `9. März`.
const ORDINAL_STOPS: &[&str] = &[
    "de", "da", "nb", "nn", "no", "is", "fi", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu",
    "pl", "tr",
];

/// The segments of `text`, in order: the bytes of each sentence, without the white space between
/// them.
///
/// Sentences end where UAX #29 ends them, but not behind an initial, an abbreviation of the locale
/// or an ordinal figure, not inside `protected` ranges, and not where a Japanese quotation goes on
/// with と. A text without an end of a sentence is one segment.
///
/// ```
/// use hexapla_content::segments;
///
/// let text = "Dr. Beskel was not there. Nobody was hurt.";
/// let found = segments(text, &"en".parse()?, &[]);
/// assert_eq!(found, [0..25, 26..42]);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn segments(text: &str, locale: &Locale, protected: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut begins = None;
    for (at, piece) in text.split_sentence_bound_indices() {
        let start = *begins.get_or_insert(at);
        let end = at + piece.len();
        let so_far = text.get(start..end).unwrap_or_default();
        let rest = text.get(end..).unwrap_or_default();
        let is_inside = |range: &Range<usize>| range.start < end && end < range.end;
        let goes_on = !rest.is_empty()
            && (protected.iter().any(is_inside)
                || !so_far.contains(char::is_alphanumeric)
                || !rest.contains(char::is_alphanumeric)
                || is_abbreviated(so_far, locale)
                || continues_quotation(so_far, rest));
        if !goes_on {
            begins = None;
            let trimmed = so_far.trim_end();
            let blank = trimmed.len() - trimmed.trim_start().len();
            if !trimmed.trim_start().is_empty() {
                found.push(start + blank..start + trimmed.len());
            }
        }
    }
    found
}

/// Says whether the full stop at the end belongs to the word before it.
fn is_abbreviated(so_far: &str, locale: &Locale) -> bool {
    let Some(before) = so_far.trim_end().strip_suffix('.') else {
        return false;
    };
    let is_opening = |c: char| matches!(c, '(' | '[' | '“' | '"' | '«' | '„' | '‘' | '’' | '\'');
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default()
        .trim_start_matches(is_opening);
    let language = locale.language();
    let is_figure = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    if is_figure {
        return ORDINAL_STOPS.contains(&language);
    }
    is_initial(word) || is_listed(before, language)
}

/// Says whether the last part of a word is one letter that has a case: `J`, `U.N`, `z`; but not `I`.
fn is_initial(word: &str) -> bool {
    let mut last = word.rsplit(['.', '-']).next().unwrap_or_default().chars();
    match (last.next(), last.next()) {
        (Some(letter), None) => (letter.is_uppercase() || letter.is_lowercase()) && word != "I",
        _ => false,
    }
}

fn is_listed(before: &str, language: &str) -> bool {
    let own = ABBREVIATIONS.iter().find(|(known, _)| *known == language);
    let lower = before
        .char_indices()
        .rev()
        .nth(12)
        .map_or(before, |(at, _)| before.get(at..).unwrap_or_default())
        .to_lowercase();
    own.is_some_and(|(_, words)| {
        words.iter().any(|word| {
            let rest = lower.strip_suffix(word);
            rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        })
    })
}

/// Says whether a sentence inside Japanese quotation marks is only what somebody said: と follows.
fn continues_quotation(so_far: &str, rest: &str) -> bool {
    so_far.ends_with(['」', '』', '）']) && rest.starts_with(['と', 'っ'])
}

impl Unit {
    /// The segments of its text ([`segments`]); nothing is divided inside code, links and images.
    pub fn segments(&self, locale: &Locale) -> Vec<Range<usize>> {
        let is_whole = |inline: &&Inline| {
            matches!(
                inline.kind,
                InlineKind::Code | InlineKind::Link | InlineKind::Image
            )
        };
        let whole = self.inlines.iter().filter(is_whole);
        let protected: Vec<Range<usize>> = whole.map(|inline| inline.text.clone()).collect();
        segments(&self.text, locale, &protected)
    }

    /// Parts of the unit as units of their own, each with what of the inline pieces lies in it. `ranges` are ascending and
    /// do not overlap; the definitions of links stay with the whole.
    pub fn parts(&self, ranges: &[Range<usize>]) -> Vec<Self> {
        let mut inlines: Vec<Vec<Inline>> = vec![Vec::new(); ranges.len()];
        for inline in &self.inlines {
            let first = ranges.partition_point(|range| range.end < inline.text.start);
            let near = ranges.iter().zip(&mut inlines).skip(first);
            for (range, inlines) in near.take_while(|(range, _)| range.start <= inline.text.end) {
                inlines.extend(cut(inline, range));
            }
        }
        let parts = ranges.iter().zip(inlines);
        parts
            .map(|(range, inlines)| {
                let text = self.text.get(range.clone()).unwrap_or_default();
                let part = Self {
                    id: self.id.clone(),
                    kind: self.kind.clone(),
                    context: self.context.clone(),
                    pin: self.pin.clone(),
                    section: self.section,
                    span: self.span,
                    text: text.to_owned(),
                    inlines,
                    definitions: "".into(),
                    fingerprint: self.fingerprint,
                };
                part.fingerprinted()
            })
            .collect()
    }
}

/// What of an inline piece lies in `range`.
fn cut(inline: &Inline, range: &Range<usize>) -> Option<Inline> {
    let start = inline.text.start.max(range.start);
    let end = inline.text.end.min(range.end);
    let touches = start < end || (inline.text.is_empty() && start == end);
    touches.then(|| Inline {
        text: start - range.start..end - range.start,
        ..inline.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{UnitId, UnitKind};

    /// The sentences with `|` between them.
    fn divided(locale: &str, text: &str) -> String {
        let found = segments(text, &locale.parse().unwrap(), &[]);
        let texts: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
        texts.join("|")
    }

    #[test]
    fn sentences_end_as_their_language_ends_them() {
        for (locale, expected) in [
            ("en", "Nobody was hurt. |Was it true? |It was! |Yes."),
            ("en", "He said: “We waited. |Nobody came.” |Then he left."),
            ("en", "“Nobody came,” he said. |“Nobody.” |They left."),
            ("zh-Hans", "渡轮停航。|有人受伤吗？|没有！"),
            ("zh-Hans", "他说：“我们等着。|没有人来。”|然后他走了。"),
            ("ja", "「誰も来なかった。」と彼は言った。|それから帰った。"),
            ("ar", "أُلغيت العبّارة. |هل أُصيب أحد؟ |لا."),
            ("ur", "کشتی منسوخ ہو گئی۔ |کوئی زخمی نہیں ہوا۔"),
            ("hi", "नाव रद्द हुई। |कोई घायल नहीं हुआ।"),
            ("ko", "여객선이 결항했다. |다친 사람은 없었다."),
            ("th", "เรือถูกยกเลิก ไม่มีใครบาดเจ็บ"),
            ("fr", "Était-ce vrai ? |Oui : personne n’a été blessé."),
        ] {
            let text = expected.replace('|', "");
            assert_eq!(
                divided(locale, &text),
                expected.replace(" |", "|"),
                "{locale}"
            );
        }
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        for (locale, text) in [
            (
                "en",
                "Mr. Smith met Dr. J. Beskel of the U.N. Council at No. 12.",
            ),
            ("en", "It happened in St. Gall, cf. Fig. 3."),
            ("fr", "M. Dupont a vu Mme. Leroy à l’art. 3 (cf. Annexe)."),
            ("de", "Am 9. März kam Prof. Weber, z. B. Anna, mit Nr. 12."),
            ("es", "El Sr. García vive en EE. UU. Oriental."),
            ("ru", "В 2016 г. Москва, т. е. Кремль, им. Ленина."),
        ] {
            assert_eq!(divided(locale, text), text, "{locale}");
        }
        assert_eq!(
            divided("en", "They left on the 9. Nobody came."),
            "They left on the 9.|Nobody came."
        );
        assert_eq!(divided("en", "So am I. They left."), "So am I.|They left.");
    }

    #[test]
    fn a_file_name_or_a_figure_is_not_divided() {
        for text in [
            "Open astro.config.mjs and set it to 1.5.",
            "See example.org for more.",
            "Of the 4.8 million, 1.1 million came.",
        ] {
            assert_eq!(divided("en", text), text);
        }
    }

    #[test]
    fn a_piece_over_several_parts_lies_in_each() {
        let inline = |kind, text: Range<usize>| Inline {
            kind,
            span: hexapla_diagnostics::Span::new(text.start, text.end),
            text,
            target: "".into(),
        };
        let unit = Unit {
            inlines: vec![
                inline(InlineKind::Strong, 0..8),
                inline(InlineKind::HardBreak, 3..3),
                inline(InlineKind::Emphasis, 7..11),
            ],
            ..Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "One. Two. Three.")
        };
        let parts = unit.parts(&[0..4, 5..9, 10..16]);
        let pieces = |part: &Unit| -> Vec<Range<usize>> {
            part.inlines
                .iter()
                .map(|inline| inline.text.clone())
                .collect()
        };
        assert_eq!(pieces(&parts[0]), [0..4, 3..3]);
        assert_eq!(pieces(&parts[1]), [0..3, 2..4]);
        assert_eq!(pieces(&parts[2]).first(), Some(&(0..1)));
        assert_eq!(parts[1].text, "Two.");
    }

    #[test]
    fn code_and_links_stay_whole() {
        let text = "Run a. B now. Then stop.";
        let unit = Unit {
            inlines: vec![Inline {
                kind: InlineKind::Code,
                text: 4..8,
                span: hexapla_diagnostics::Span::new(4, 8),
                target: "".into(),
            }],
            ..Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
        };
        let found = unit.segments(&"en".parse().unwrap());
        assert_eq!(found, [0..13, 14..24]);
        let parts = unit.parts(&[0..13, 14..24]);
        let first = &parts[0];
        assert_eq!(
            (first.text.as_str(), first.inlines.len()),
            ("Run a. B now.", 1)
        );
        assert_eq!(parts[1].inlines, []);
    }

    #[test]
    fn every_letter_is_in_one_segment() {
        for text in [
            "",
            " ",
            "...",
            "a. . b",
            "“…” Yes. ",
            "No. No. No.",
            "\u{200f}. ا. ب",
        ] {
            let found = segments(text, &"en".parse().unwrap(), &[]);
            let mut done = 0;
            for range in &found {
                assert!(
                    !text[done..range.start].contains(char::is_alphanumeric),
                    "{text}"
                );
                assert_eq!(text[range.clone()].trim(), &text[range.clone()]);
                done = range.end;
            }
            assert!(!text[done..].contains(char::is_alphanumeric), "{text}");
        }
    }
}
