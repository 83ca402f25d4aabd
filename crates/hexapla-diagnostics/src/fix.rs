//! Edits that mend a text, as splices of its bytes.

use crate::Span;

/// Replaces the bytes under `span` by `text`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The bytes to replace; empty for an insertion.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Edit {
    /// Applies `edits` to `text`, every byte outside them kept.
    ///
    /// Returns `None` when two edits overlap, or one lies outside `text` or cuts a character.
    ///
    /// ```
    /// use hexapla_diagnostics::{Edit, Span};
    /// let edit = Edit { span: Span::new(9, 11), text: "15".to_owned() };
    /// assert_eq!(Edit::apply("At least 12 people", &[edit]).unwrap(), "At least 15 people");
    /// ```
    pub fn apply(text: &str, edits: &[Self]) -> Option<String> {
        let mut sorted: Vec<&Self> = edits.iter().collect();
        sorted.sort();
        let mut result = String::with_capacity(text.len());
        let mut done = 0;
        for edit in sorted {
            result.push_str(text.get(done..edit.span.start)?);
            edit.span.of(text)?;
            result.push_str(&edit.text);
            done = edit.span.end;
        }
        result.push_str(text.get(done..)?);
        Some(result)
    }
}
