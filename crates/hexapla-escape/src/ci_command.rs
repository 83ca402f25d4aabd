//! A command in the log of a CI service, such as `::error file=…::…` (GitHub's workflow commands).
//!
//! No text ends the command, begins another one or adds a property to it: line endings and per cent signs are
//! encoded as the service decodes them, and the marks that begin a command, `::` and `##[`, are broken by
//! the visible notation of [`terminal`], as is what may not reach a terminal.

use crate::terminal;

/// The text as the message of a command.
///
/// ```
/// # use hexapla_escape::ci_command::message;
/// assert_eq!(message("100 %\n::error::forged"), "100 %25␊:<U+003A>error:<U+003A>forged");
/// ```
pub fn message(text: &str) -> String {
    broken(text).replace('%', "%25")
}

/// The text as the value of a property.
///
/// ```
/// # use hexapla_escape::ci_command::property;
/// assert_eq!(property("content/fr/a,b:c.md"), "content/fr/a%2Cb%3Ac.md");
/// ```
pub fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

/// The text that [`message`] or [`property`] was given.
///
/// ```
/// # use hexapla_escape::ci_command::{message, unescape};
/// assert_eq!(unescape(&message("::x")), "::x");
/// ```
pub fn unescape(text: &str) -> String {
    let decoded = text.replace("%2C", ",").replace("%3A", ":");
    terminal::unescape(&decoded.replace("%25", "%"))
}

/// The text without a mark that begins a command.
fn broken(text: &str) -> String {
    let visible = terminal::escape(text);
    let mut broken = String::with_capacity(visible.len());
    for character in visible.chars() {
        match character {
            ':' if broken.ends_with(':') => broken.push_str("<U+003A>"),
            '[' if broken.ends_with("##") => broken.push_str("<U+005B>"),
            other => broken.push(other),
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    proptest! {
        #[test]
        fn nothing_begins_a_command(text in nasty()) {
            for written in [message(&text), property(&text)] {
                prop_assert!(!written.contains("::") && !written.contains("##["), "{}", written);
                prop_assert!(!written.contains(terminal::is_unsafe));
            }
            prop_assert!(!property(&text).contains([':', ',']));
        }

        #[test]
        fn nothing_is_lost(text in nasty()) {
            prop_assert_eq!(unescape(&message(&text)), text.clone());
            prop_assert_eq!(unescape(&property(&text)), text);
        }
    }

    #[test]
    fn what_begins_no_command_stays_readable() {
        assert_eq!(message("a[0]: #[b] # [c]"), "a[0]: #[b] # [c]");
        assert_eq!(message("##[c]"), "##<U+005B>c]");
    }
}
