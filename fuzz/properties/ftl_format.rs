//! What must hold of every catalogue and every argument, whatever bytes they are.

use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::{
    Catalogue, Catalogues, FluentArgs, FluentValue, LIMITS, List, Moment, Output, Pseudo,
};

/// Locales with different plurals, digits, calendars and directions.
const LOCALES: [&str; 8] = [
    "en",
    "ar-EG",
    "pt-BR",
    "lt",
    "he",
    "fa-u-ca-persian",
    "gn",
    "zh-Hant",
];

/// Every output.
const OUTPUTS: [Output; 6] = [
    Output::Text,
    Output::Html,
    Output::HtmlText,
    Output::Attribute,
    Output::Plain,
    Output::Terminal,
];

/// Checks one input: a catalogue, a line of three hyphens, and arguments, a line each.
///
/// A number is a number, what reads like a day or time is a moment, what has semicolons is a list, and
/// everything else is text.
///
/// # Panics
/// When something does not hold.
pub(crate) fn check(data: &[u8]) {
    let input = String::from_utf8_lossy(data);
    let (text, arguments) = input.split_once("\n---\n").unwrap_or((&input, ""));
    let place = Place::file("any.ftl");
    let catalogue = Catalogue::read(text, &place).value;
    let pick = data
        .iter()
        .fold(0_usize, |sum, byte| (sum * 31 + usize::from(*byte)) % 9973);
    let locale: Locale = LOCALES[pick % LOCALES.len()].parse().expect("it is a tag");
    let mut catalogues = Catalogues::new(locale.clone());
    let mut findings = catalogues.add(&locale, &catalogue, &place);
    let mut asked = vec![locale.clone()];
    for pseudo in Pseudo::ALL {
        findings.extend(catalogues.add_pseudo(pseudo, &catalogue, &place));
        asked.push(pseudo.locale());
    }
    for finding in &findings {
        place_is_in(text, &finding.place);
    }
    let arguments: FluentArgs<'_> = arguments.lines().take(20).filter_map(argument).collect();
    let ids = catalogues.ids(&locale);
    for locale in asked {
        let formatter = catalogues.formatter(std::slice::from_ref(&locale));
        for id in ids.iter().take(20) {
            let texts = OUTPUTS.map(|output| {
                let message = formatter.format(id, &arguments, output);
                assert!(message.text.len() <= LIMITS.output, "{id}");
                assert_eq!(message.came_from, Some(&locale));
                for finding in &message.findings {
                    place_is_in(text, &finding.place);
                }
                message.text
            });
            let [shown, html, _, _, _, terminal] = &texts;
            if locale == Pseudo::Attack.locale() {
                continue;
            }
            // the catalogue's own text may hold anything; without it, what is left is the arguments'
            if !text.contains(is_direction_mark) && !text.contains('\\') {
                isolates_are_balanced(shown);
            }
            if !text.contains(['<', '>', '\\']) {
                let without = html.replace("<bdi>", "").replace("</bdi>", "");
                assert!(!without.contains(['<', '>']), "{html}");
            }
            if !text.contains(|c: char| c.is_control() && c != '\n') && !text.contains('\\') {
                assert!(!terminal.contains('\u{1b}'), "{terminal}");
            }
            let again = formatter.format(id, &arguments, Output::Text).text;
            assert_eq!(again, *shown, "the same input gives the same text");
        }
    }
}

fn argument(line: &str) -> Option<(&str, FluentValue<'_>)> {
    let (name, value) = line.split_once('=')?;
    let value = match (value.parse::<f64>(), value.parse::<Moment>()) {
        (Ok(number), _) => number.into(),
        (_, Ok(moment)) => moment.into(),
        _ if value.contains(';') => value.split(';').collect::<List>().into(),
        _ => value.into(),
    };
    Some((name, value))
}

fn place_is_in(text: &str, place: &Place) {
    if let Some(span) = place.span {
        assert!(span.of(text).is_some(), "{span:?} is not in the text");
    }
}

const fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn isolates_are_balanced(text: &str) {
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.checked_sub(1).expect("an isolate is closed once"),
            '\u{202a}'..='\u{202e}' => panic!("nothing is embedded: {text:?}"),
            _ => {}
        }
    }
    assert_eq!(open, 0, "{text:?}");
}
