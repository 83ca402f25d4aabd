//! What a formatted message is for, and the sink that writes it accordingly.

use std::borrow::Cow;
use std::fmt;

use super::markup::Markup;
use crate::LIMITS;

/// What a formatted message is for: it decides how values are isolated and escaped.
///
/// | | isolation of a value | a value's characters | the message's own text |
/// |---|---|---|---|
/// | `Text` | U+2068 … U+2069 | unbalanced direction marks are dropped | as it is |
/// | `Html` | `<bdi>…</bdi>`, none inside a tag | `&`, `<`, `>`, `"`, `'` escaped | as it is: it may hold tags |
/// | `HtmlText` | `<bdi>…</bdi>` | escaped | escaped too |
/// | `Attribute` | none | escaped | escaped too |
/// | `Plain` | none | as they are | as it is |
/// | `Terminal` | none | controls become U+FFFD | as it is |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Running text that is shown as it is.
    Text,
    /// The content of an HTML element, of which a message may bring tags of its own.
    Html,
    /// The content of an HTML element, of which nobody who writes messages may bring any.
    HtmlText,
    /// The value of an HTML attribute, to be put between quotation marks.
    Attribute,
    /// Text without any mark: for slugs, comparisons, and sinks that escape for themselves.
    Plain,
    /// A line on a terminal.
    Terminal,
}

/// Whether a value is marked off from the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Isolation {
    /// It stands in a text of perhaps another direction.
    Marked,
    /// It is the whole text, or stands where no mark may be.
    None,
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// A text under construction that never grows beyond its limit.
#[derive(Debug)]
pub(super) struct Sink {
    text: String,
    output: Output,
    /// One more than the bytes that still may be written; nought once more was to be written.
    left: usize,
}

impl Sink {
    pub(super) fn new(output: Output) -> Self {
        Self {
            text: String::with_capacity(64),
            output,
            left: LIMITS.output + 1,
        }
    }

    /// A sink for a text that becomes a value: plain, within the same limit.
    pub(super) fn for_value(&self) -> Self {
        Self {
            text: String::new(),
            output: Output::Plain,
            left: self.left,
        }
    }

    /// Whether more was to be written than may be.
    pub(super) const fn is_full(&self) -> bool {
        self.left == 0
    }

    /// The text, and what is left of the limit taken over by `self`.
    pub(super) fn take_from(&mut self, value: Self) -> String {
        self.left = value.left;
        value.text
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Writes a piece of the message's own text, which stands at `place` of somebody else's markup.
    pub(super) fn own_text(&mut self, text: &str, place: Markup) {
        match (self.output, place) {
            (Output::Attribute | Output::HtmlText, _) => self.escaped(text, html_escape),
            // a message referred to inside a tag of another: its entities may stay
            (Output::Html, Markup::Quoted(_) | Markup::Tag) => self.escaped(text, |c| match c {
                '&' => None,
                _ => html_escape(c),
            }),
            _ => self.raw(text),
        }
    }

    /// Writes the characters of a value that stands at `place`.
    pub(super) fn value(&mut self, text: &str, place: Markup) {
        match self.output {
            Output::Plain => self.raw(text),
            Output::Text => self.raw(&balanced(text)),
            Output::Terminal => self.escaped(text, |c| moves_a_terminal(c).then_some("\u{fffd}")),
            Output::Html if place == Markup::Tag => self.unquoted_attribute(text),
            Output::Html | Output::HtmlText | Output::Attribute => {
                self.escaped(&balanced(text), html_escape);
            }
        }
    }

    /// Writes digits and their signs, which hold no controls; Swiss ones hold apostrophes.
    pub(super) fn digits(&mut self, written: &impl writeable::Writeable) {
        match self.output {
            Output::Html | Output::HtmlText | Output::Attribute => {
                self.escaped(&written.write_to_string(), html_escape);
            }
            // the only error is that of a full sink, which says so itself
            Output::Text | Output::Plain | Output::Terminal => {
                let _full = written.write_to(self);
            }
        }
    }

    /// Opens or closes the isolation of a value.
    pub(super) fn open(&mut self, isolation: Isolation) {
        self.mark(isolation, FIRST_STRONG_ISOLATE, "<bdi>");
    }

    /// Closes what [`Self::open`] opened.
    pub(super) fn close(&mut self, isolation: Isolation) {
        self.mark(isolation, POP_DIRECTIONAL_ISOLATE, "</bdi>");
    }

    fn mark(&mut self, isolation: Isolation, text: char, html: &str) {
        if isolation == Isolation::None {
            return;
        }
        match self.output {
            Output::Text => self.raw(text.encode_utf8(&mut [0; 4])),
            Output::Html | Output::HtmlText => self.raw(html),
            Output::Attribute | Output::Plain | Output::Terminal => {}
        }
    }

    fn raw(&mut self, text: &str) {
        match self.left.checked_sub(text.len()) {
            Some(left) if left > 0 => {
                self.text.push_str(text);
                self.left = left;
            }
            _ => self.left = 0,
        }
    }

    fn escaped(&mut self, text: &str, escape: impl Fn(char) -> Option<&'static str>) {
        let mut rest = text;
        while let Some((at, character, replacement)) = rest
            .char_indices()
            .find_map(|(at, character)| Some((at, character, escape(character)?)))
        {
            let (clean, tail) = rest.split_at(at);
            self.raw(clean);
            self.raw(replacement);
            rest = tail.split_at(character.len_utf8()).1;
        }
        self.raw(rest);
    }

    /// A value inside a tag and outside of quotation marks: whatever is no letter or digit could end
    /// it, so it becomes a numeric reference.
    fn unquoted_attribute(&mut self, text: &str) {
        for character in text.chars() {
            if character.is_ascii_alphanumeric() || !character.is_ascii() {
                self.raw(character.encode_utf8(&mut [0; 4]));
            } else {
                self.raw(&format!("&#{};", u32::from(character)));
            }
        }
    }
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.raw(text);
        if self.is_full() {
            return Err(fmt::Error);
        }
        Ok(())
    }
}

/// The reference of a character that means something in HTML text or in a quoted attribute.
const fn html_escape(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    }
}

/// Whether a terminal could take the character for a command, or turn what follows.
const fn moves_a_terminal(character: char) -> bool {
    character.is_ascii_control()
        || matches!(
            character,
            '\u{80}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// The text without its direction marks (U+202A–202E, U+2066–2069), unless every isolate in it is
/// closed and it embeds and overrides nothing: what is not balanced would reach out of its isolation.
fn balanced(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.is_ascii() || !text.contains(is_mark) {
        return Cow::Borrowed(text);
    }
    let mut open = 0_usize;
    let closed = text.chars().all(|character| match character {
        '\u{2066}'..='\u{2068}' => {
            open += 1;
            true
        }
        '\u{2069}' => {
            let closes = open > 0;
            open = open.saturating_sub(1);
            closes
        }
        character => !is_mark(character),
    });
    if closed && open == 0 {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&c| !is_mark(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(output: Output, place: Markup, text: &str) -> String {
        let mut sink = Sink::new(output);
        sink.value(text, place);
        sink.into_text()
    }

    #[test]
    fn a_value_cannot_leave_its_place() {
        let attack = "\"><img src=x onerror='alert(1)'>";
        let quoted = "&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;";
        assert_eq!(value(Output::Html, Markup::Text, attack), quoted);
        assert_eq!(value(Output::Html, Markup::Quoted(b'"'), attack), quoted);
        assert_eq!(value(Output::Attribute, Markup::Text, attack), quoted);
        assert_eq!(
            value(Output::Html, Markup::Tag, "x onclick=a"),
            "x&#32;onclick&#61;a"
        );
        assert_eq!(value(Output::Plain, Markup::Text, attack), attack);
    }

    #[test]
    fn a_value_cannot_turn_what_follows() {
        for open in [
            "a\u{2069}b",
            "a\u{202e}b",
            "a\u{2067}b",
            "\u{2069}a\u{2068}b",
        ] {
            assert!(!value(Output::Text, Markup::Text, open).contains(['\u{2069}', '\u{202e}']));
        }
        let closed = "\u{2068}Sana\u{2069} left";
        assert_eq!(value(Output::Text, Markup::Text, closed), closed);
        assert_eq!(
            value(Output::Terminal, Markup::Text, "\u{1b}[2J"),
            "\u{fffd}[2J"
        );
    }

    #[test]
    fn a_full_sink_takes_nothing_more() {
        let mut sink = Sink::new(Output::Plain);
        sink.value(&"x".repeat(LIMITS.output), Markup::Text);
        assert!(!sink.is_full());
        sink.value("x", Markup::Text);
        assert!(sink.is_full());
        assert_eq!(sink.into_text().len(), LIMITS.output);
    }
}
