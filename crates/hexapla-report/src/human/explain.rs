//! `hexapla explain`: what a code means, why that matters and what to do.

use super::page::{Page, Screen};
use super::palette::BOLD;
use super::text::Text;
use crate::command_line;

/// The parts of an explanation, in the order of its paragraphs.
const PARTS: [&str; 3] = [
    "explain-part-meaning",
    "explain-part-reason",
    "explain-part-remedy",
];

/// Draws the explanation of `code`.
pub fn explain(screen: &Screen<'_>, code: &str) -> String {
    let mut page = Page::new(screen);
    page.line(0, &Text::styled(BOLD, code));
    let explanation = page.words.explanation(code);
    for (index, paragraph) in explanation.split("\n\n").enumerate() {
        if let Some(part) = PARTS.get(index) {
            page.heading(part, &[]);
        }
        page.line(2, &Text::plain(paragraph));
    }
    page.finish()
}

/// Draws all of `codes`, each with the first paragraph of its explanation.
pub fn codes(screen: &Screen<'_>, codes: &[&str]) -> String {
    let mut page = Page::new(screen);
    for code in codes {
        page.line(0, &Text::styled(BOLD, code));
        let explanation = page.words.explanation(code);
        let meaning = explanation.split("\n\n").next().unwrap_or_default();
        page.line(4, &Text::plain(meaning));
    }
    page.next(&[command_line(&["explain", "CODE"])]);
    page.finish()
}
