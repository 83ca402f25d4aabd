//! A document over several lines, as it may be shown.

use std::io::{self, Write};

use hexapla_escape::json::escape;
use serde_json::ser::Formatter;

/// Writes a value a line, two spaces a level, and each character that may not reach a terminal in JSON's own notation.
#[derive(Debug)]
pub(super) struct Lines {
    /// What stands between two values: a comma, a line feed, the spaces of the level.
    between: String,
    /// Whether the list or the object that ends is more than its two brackets.
    holds_values: bool,
}

impl Lines {
    /// The layout of a document that begins.
    pub(super) fn new() -> Self {
        Self {
            between: ",\n".to_owned(),
            holds_values: false,
        }
    }

    fn open(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.between.push_str("  ");
        self.holds_values = false;
        out.write_all(bracket)
    }

    fn close(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.between.truncate(self.between.len() - 2);
        if self.holds_values {
            self.begin_line(out, true)?;
        }
        out.write_all(bracket)
    }

    fn begin_line(&self, out: &mut (impl Write + ?Sized), is_first: bool) -> io::Result<()> {
        let between = self.between.as_bytes();
        out.write_all(&between[usize::from(is_first)..])
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.holds_values = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.holds_values = true;
        Ok(())
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        out.write_all(escape(fragment).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::wire;

    #[test]
    fn a_document_is_laid_out_as_json_usually_is() {
        let empty = json!({"list": [], "map": {}, "deep": [[[{"a": []}]], {}]});
        let full = json!([1, "two\n\"3\"", null, {"four": [5.5, true]}, {"κ": "ü"}]);
        for document in [empty, full, json!("x"), json!([])] {
            let usual = serde_json::to_string_pretty(&document).unwrap();
            assert_eq!(wire::json(&document), format!("{usual}\n"));
        }
    }

    #[test]
    fn no_text_of_a_document_turns_a_terminal() {
        let document = json!({"a\u{202e}": "b\u{7f}\u{9b}\u{feff}"});
        let shown = wire::json(&document);
        assert_eq!(shown, "{\n  \"a\\u202e\": \"b\\u007f\\u009b\u{feff}\"\n}\n");
        assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), document);
    }
}
