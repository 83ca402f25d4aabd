//! Files of cases, each a paragraph: texts, a line each after the language's tag, and then what is found in them.

use hexapla_checks::Hit;
use hexapla_diagnostics::Edit;

use crate::pairs::with_hidden;

/// Characters that a case writes in visible notation.
const UNSEEN: [(char, char); 21] = [
    ('\0', '\u{9}'),
    ('\u{b}', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// A text in which whatever nobody sees stands in visible notation.
fn visible(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        '\n' => '⏎'.to_string(),
        _ if UNSEEN
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&c)) =>
        {
            format!("<U+{:04X}>", u32::from(c))
        }
        other => other.to_string(),
    });
    shown.collect()
}

/// What was found in `target`, as a case tells it: its level, code and arguments, where it stands, and after `=>` the text as
/// the fix leaves it.
pub fn told(hit: &Hit, target: &str) -> String {
    let arguments = hit.args.iter();
    let arguments: Vec<String> = arguments
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let arguments = arguments.join(" ");
    let place = hit.span.of(target).unwrap_or_default();
    let mended = Edit::apply(target, &hit.fix).unwrap_or_default();
    let mended = if hit.fix.is_empty() {
        String::new()
    } else {
        format!(" => {mended}")
    };
    let (level, code) = (hit.level.name(), hit.code.name());
    let line = format!("{level} {code} {arguments} in {place}{mended}");
    visible(line.trim_end())
}

/// The language of a text and the text, from a line in which `⏎` is a line ending.
pub fn text(line: Option<&str>) -> (&str, String) {
    let (language, text) = line
        .and_then(|line| line.split_once(": "))
        .unwrap_or_default();
    (language, with_hidden(text).replace('⏎', "\n"))
}

/// Runs every case, which gives what was found and what the case says. Beside it stands the remark before it, a
/// paragraph that begins with `#`.
///
/// # Panics
/// When something else was found than a case says, or there are hardly any cases.
pub fn run(cases: &str, found_and_said: impl Fn(&str, &str) -> [Vec<String>; 2]) {
    let (mut wrong, mut count, mut remark) = (String::new(), 0, "");
    for case in cases.split("\n\n").map(str::trim) {
        if let Some(said) = case.strip_prefix("# ") {
            remark = said;
            continue;
        }
        let [found, said] = found_and_said(remark, case);
        if found != said {
            let texts = case
                .lines()
                .filter(|line| !said.iter().any(|said| said == line));
            let texts: Vec<&str> = texts.collect();
            wrong.extend([&texts.join("\n"), "\n", &found.join("\n"), "\n\n"]);
        }
        count += 1;
    }
    assert!(
        count > 20 && wrong.is_empty(),
        "{count} cases; found otherwise:\n\n{wrong}"
    );
}
