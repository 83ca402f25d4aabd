//! How a message is called for: plain text with the id in it.

use std::str::FromStr;

use hexapla_diagnostics::Span;

/// What stands for the id.
const ID: &str = "<id>";

/// A way of calling for a message, as plain text around `<id>`.
///
/// A space matches any white space and also none; a quotation mark, single or double, matches either
/// or a back-tick, the same before and after the id. Everything else matches itself. There is nothing
/// to go back over, so looking for a pattern takes one pass.
///
/// ```
/// use hexapla_l10n::CallPattern;
/// let pattern: CallPattern = r#"{{ t("<id>""#.parse()?;
/// let text = "<h1>{{t( 'title' )}}</h1> {{ t('lead', n=2) }} {{ tt('x') }}";
/// let ids: Vec<&str> = pattern.ids(text).filter_map(|span| span.of(text)).collect();
/// assert_eq!(ids, ["title", "lead"]);
/// # Ok::<(), hexapla_l10n::InvalidCallPattern>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallPattern {
    before: String,
    after: String,
}

/// The text is no call pattern: it needs `<id>` once, and a letter or sign before it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a call pattern: {0:?}; one looks like fl!(\"<id>\"")]
pub struct InvalidCallPattern(pub String);

impl FromStr for CallPattern {
    type Err = InvalidCallPattern;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (before, after) = text
            .split_once(ID)
            .filter(|(before, after)| !before.trim().is_empty() && !after.contains(ID))
            .ok_or_else(|| InvalidCallPattern(text.to_owned()))?;
        Ok(Self {
            before: before.trim_start().to_owned(),
            after: after.trim_end().to_owned(),
        })
    }
}

/// What stands before and after the id in the usual calls.
const SHIPPED: [(&str, &str); 15] = [
    // handlebars with fluent-templates or handlebars-fluent
    ("{{ fluent \"", "\""),
    ("{{#fluent \"", "\""),
    ("(fluent \"", "\""),
    // tera and minijinja
    ("fluent(key=\"", "\""),
    ("{{ fluent(\"", "\""),
    ("{{ t(\"", "\""),
    ("{% t(\"", "\""),
    ("{{ message(\"", "\""),
    // DOM overlays
    ("data-l10n-id=\"", "\""),
    // Rust: i18n-embed-fl, fluent-templates, fluent-bundle, this crate
    ("fl!(\"", "\""),
    ("fl!(loader, \"", "\""),
    (".message(\"", "\""),
    (".get_message(\"", "\""),
    (".has_message(\"", "\""),
    (".lookup(lang, \"", "\""),
];

impl CallPattern {
    /// The calls of the usual template languages and Rust libraries.
    pub fn shipped() -> Vec<Self> {
        let of = |(before, after): &(&str, &str)| Self {
            before: (*before).to_owned(),
            after: (*after).to_owned(),
        };
        SHIPPED.iter().map(of).collect()
    }

    /// The ids called for in `text`, as spans of it, in order.
    pub fn ids<'p>(&'p self, text: &'p str) -> impl Iterator<Item = Span> + 'p {
        // the pattern is looked for by its longest beginning that matches itself
        let head_end = self
            .before
            .find([' ', '"', '\''])
            .unwrap_or(self.before.len());
        let (head, rest) = self.before.split_at(head_end);
        text.match_indices(if head.is_empty() { "\"" } else { head })
            .filter(move |(at, _)| head.is_empty() || is_start(text, *at, head))
            .filter_map(move |(at, _)| {
                let mut cursor = Cursor {
                    text,
                    at: at + head.len(),
                    quote: None,
                };
                cursor.follow(rest)?;
                let id = cursor.id()?;
                cursor.follow(&self.after)?;
                Some(id)
            })
    }
}

/// Says whether a word that begins a pattern is a whole word there: `t(` is not in `format(`.
fn is_start(text: &str, at: usize, head: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let before = text[..at].chars().next_back();
    !head.starts_with(is_word) || !before.is_some_and(|before| is_word(before) || before == '-')
}

/// A place in a text that a pattern is followed from.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    /// The quotation mark before the id.
    quote: Option<char>,
}

impl Cursor<'_> {
    /// Goes past what the pattern matches here, or nowhere.
    fn follow(&mut self, pattern: &str) -> Option<()> {
        for wanted in pattern.chars() {
            let rest = self.text.get(self.at..)?;
            if wanted == ' ' {
                self.at = self.text.len() - rest.trim_start().len();
                continue;
            }
            let found = match wanted {
                // white space may stand around signs
                '"' | '\'' => {
                    let rest = rest.trim_start();
                    self.at = self.text.len() - rest.len();
                    rest.chars().next()
                }
                _ => rest.chars().next(),
            }?;
            let matches = match wanted {
                '"' | '\'' => {
                    "\"'`".contains(found) && self.quote.is_none_or(|quote| quote == found)
                }
                _ => wanted == found,
            };
            if !matches {
                return None;
            }
            if "\"'`".contains(found) {
                self.quote = Some(found);
            }
            self.at += found.len_utf8();
        }
        Some(())
    }

    /// Goes past an id, perhaps with an attribute (Fluent's `Identifier`).
    fn id(&mut self) -> Option<Span> {
        let rest = self.text.get(self.at..)?;
        let length = identifier(rest)?;
        let attribute = rest[length..].strip_prefix('.').and_then(identifier);
        let length = attribute.map_or(length, |attribute| length + 1 + attribute);
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        Some(span)
    }
}

/// The identifiers that stand alone between two quotation marks of a sort.
pub(super) fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let openings = text.match_indices(['"', '\'', '`']);
    openings.filter_map(|(at, quote)| {
        let inner = &text[at + quote.len()..];
        let length = identifier(inner)?;
        let is_closed = inner[length..].starts_with(quote);
        is_closed.then(|| &inner[..length])
    })
}

/// The length of the identifier the text begins with.
fn identifier(text: &str) -> Option<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
    let length = text.bytes().take_while(|byte| is_part(byte)).count();
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        .then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids<'t>(pattern: &str, text: &'t str) -> Vec<&'t str> {
        let pattern: CallPattern = pattern.parse().unwrap();
        let spans: Vec<Span> = pattern.ids(text).collect();
        spans
            .into_iter()
            .map(|span| span.of(text).unwrap())
            .collect()
    }

    #[test]
    fn spaces_and_quotation_marks_may_differ() {
        let pattern = "{{ t(\"<id>\"";
        assert_eq!(
            ids(pattern, "{{t('a')}} {{\n t( `b` ) }} {{ t(\"c.d\") }}"),
            ["a", "b", "c.d"]
        );
        assert_eq!(
            ids(
                pattern,
                "{{ t('a\") }} {{ t(a) }} {{ t('-a') }} {{ t('a b') }}"
            ),
            [""; 0]
        );
    }

    #[test]
    fn a_word_that_begins_a_pattern_is_a_whole_word() {
        assert_eq!(ids("fl!(\"<id>\"", "ifl!(\"a\") fl!(\"b\")"), ["b"]);
        assert_eq!(
            ids(
                "data-l10n-id=\"<id>\"",
                "x-data-l10n-id='a' data-l10n-id='b'"
            ),
            ["b"]
        );
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in ["", "<id>", " <id>\"", "fl!(", "a<id>b<id>"] {
            assert!(text.parse::<CallPattern>().is_err(), "{text}");
        }
        assert_eq!(CallPattern::shipped().len(), SHIPPED.len());
    }

    #[test]
    fn quoted_identifiers_stand_alone() {
        let found: Vec<&str> = quoted("'a-b' \"c\" `d e` 'f\" \"-g\"").collect();
        assert_eq!(found, ["a-b", "c"]);
    }
}
