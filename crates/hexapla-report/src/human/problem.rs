//! What is said outside the screens: an error, sentences one after the other, the next command.

use super::page::{Page, Screen};
use super::palette::{BAD, BOLD};
use super::text::Text;

/// Draws an error for standard error: a word that says so, and the sentence.
///
/// ```
/// use hexapla_report::{Words, human};
/// let words = Words::english();
/// let screen = human::Screen { width: 80, words: &words };
/// let drawn = human::problem(&screen, "There is no release ferry.");
/// assert!(drawn.contains("error:") && drawn.contains("There is no release ferry."));
/// ```
pub fn problem(screen: &Screen<'_>, sentence: &str) -> String {
    let mut page = Page::new(screen);
    let head = Text::styled(BAD, &page.words.plain("error")).add(BOLD, " ");
    page.hanging(&head, &Text::plain(sentence));
    page.finish()
}

/// Draws sentences, each on lines of its own.
pub fn lines(screen: &Screen<'_>, sentences: &[String]) -> String {
    done(screen, sentences, &[])
}

/// Draws a sentence, and under it a text to be copied: rows of a ledger, a command. Its lines stay as they are.
pub fn quoted(screen: &Screen<'_>, sentence: &str, text: &str) -> String {
    let mut page = Page::new(screen);
    page.line(0, &Text::plain(sentence));
    for line in text.lines() {
        page.command(4, line);
    }
    page.finish()
}

/// Draws sentences, and the commands to type next.
pub fn done(screen: &Screen<'_>, sentences: &[String], next: &[String]) -> String {
    let mut page = Page::new(screen);
    for sentence in sentences {
        page.line(0, &Text::plain(sentence));
    }
    page.next(next);
    page.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;

    #[test]
    fn an_error_is_wrapped_beside_its_word_and_escaped() {
        let words = Words::english();
        let screen = Screen {
            width: 60,
            words: &words,
        };
        let sentence = format!("{} \u{202e}gnol", "no such release ".repeat(6));
        let drawn = problem(&screen, &sentence);
        assert!(drawn.contains("error:"), "{drawn}");
        let second = drawn.lines().nth(1).unwrap();
        assert!(
            second.starts_with("       ") && !second.contains("error:"),
            "{drawn}"
        );
        assert!(!drawn.contains('\u{202e}'));
    }
}
