//! A catalogue in the one layout all catalogues can have.

use std::borrow::Cow;

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Pattern};
use hexapla_diagnostics::{Edit, Span};

use crate::canonical::{Printer, STEP};
use crate::style::Style;
use crate::{Catalogue, LIMITS, Piece, places};

/// The edits that lay a catalogue out in the normal form; none when it has it already.
///
/// Values of one line stand behind the equals sign, others on lines of their own, indented by four
/// spaces; attributes are indented by four spaces; braces have one space inside; the last line ends; there
/// is never more than one empty line. Comments, junk, the order of entries and the kind of line endings
/// stay as they are, and so does what every entry says: its canonical text is the same.
///
/// ```
/// use hexapla_diagnostics::{Edit, Place};
/// use hexapla_l10n::{Catalogue, normal_form};
///
/// let text = "\n\n# Note\nfound={$n->\n[one]one release\n  *[other]  {$n  } releases\n}\n  .hint=Look";
/// let text = text.replace("$n->", "$n ->");
/// let catalogue = Catalogue::read(&text, &Place::project()).value;
/// let formatted = Edit::apply(&text, &normal_form(&catalogue)).unwrap();
/// assert_eq!(
///     formatted,
///     "# Note
/// found =
///     { $n ->
///         [one] one release
///        *[other] { $n } releases
///     }
///     .hint = Look
/// "
/// );
/// ```
pub fn normal_form(catalogue: &Catalogue<'_>) -> Vec<Edit> {
    let text = catalogue.text;
    if text.len() > LIMITS.file {
        return Vec::new();
    }
    let style = Style::of(catalogue);
    let mut edits = Vec::new();
    let mut replace = |span: Span, normal: Cow<'_, str>| {
        if span.of(text) != Some(normal.as_ref()) {
            let text = normal.into_owned();
            edits.push(Edit { span, text });
        }
    };
    let mut done = 0;
    let mut before = Before::Nothing;
    for entry in &catalogue.entries {
        let span = places::entry(text, entry);
        let gap = Span::new(done, span.start);
        let normal_gap = match before {
            // At the beginning of the file, this character would be something else.
            Before::Nothing if is_mark_like(text, span) => style.line_end.to_owned(),
            _ => before.gap(text, gap, style),
        };
        replace(gap, normal_gap.into());
        let normal = normal_entry(entry, style);
        before = match entry {
            Entry::Junk { .. } => Before::Junk,
            _ => Before::Entry,
        };
        replace(span, normal);
        done = span.end;
    }
    let rest = Span::new(done, text.len());
    replace(rest, before.end(style).into());
    edits
}

/// Says whether an entry that does not begin the file begins like a byte order mark.
fn is_mark_like(text: &str, entry: Span) -> bool {
    entry.start > 0
        && entry
            .of(text)
            .is_some_and(|text| text.starts_with('\u{feff}'))
}

/// What stands before a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    /// Junk, which ends with its line ending and all empty lines.
    Junk,
    Entry,
}

impl Before {
    /// What ends the line.
    const fn end(self, style: Style) -> &'static str {
        match self {
            Self::Nothing | Self::Junk => "",
            Self::Entry => style.line_end,
        }
    }

    /// The line ending and at most one empty line.
    fn gap(self, text: &str, gap: Span, style: Style) -> String {
        let feeds = gap.of(text).unwrap_or_default().matches('\n').count();
        let is_spaced = self == Self::Entry && feeds > 1;
        let empty = if is_spaced { style.line_end } else { "" };
        [self.end(style), empty].concat()
    }
}

fn normal_entry<'s>(entry: &Entry<Piece<'s>>, style: Style) -> Cow<'s, str> {
    let mut printer = Printer::new(0);
    match entry {
        Entry::Message(message) => {
            own_comment(&mut printer, message.comment.as_ref());
            definition(&mut printer, "", &message.id, message.value.as_ref());
            attributes(&mut printer, &message.attributes);
        }
        Entry::Term(term) => {
            own_comment(&mut printer, term.comment.as_ref());
            definition(&mut printer, "-", &term.id, Some(&term.value));
            attributes(&mut printer, &term.attributes);
        }
        Entry::Comment(lines) => comment(&mut printer, "#", lines),
        Entry::GroupComment(lines) => comment(&mut printer, "##", lines),
        Entry::ResourceComment(lines) => comment(&mut printer, "###", lines),
        Entry::Junk { content } => return Cow::Borrowed(content.text()),
    }
    if printer.text.ends_with('\r') {
        // Blank at the end says nothing, but the carriage return would make half a line ending.
        printer.write(" ");
    }
    Cow::Owned(style.with_line_ends(printer.text))
}

fn own_comment(printer: &mut Printer, lines: Option<&Comment<Piece<'_>>>) {
    if let Some(lines) = lines {
        comment(printer, "#", lines);
        printer.end_line();
    }
}

fn comment(printer: &mut Printer, sigil: &str, comment: &Comment<Piece<'_>>) {
    for (index, line) in comment.content.iter().enumerate() {
        if index > 0 {
            printer.end_line();
        }
        let trimmed = line.text().trim_end_matches(' ');
        let line = if trimmed.ends_with('\r') {
            line.text()
        } else {
            trimmed
        };
        printer.write(sigil);
        if !line.is_empty() {
            printer.write(" ");
            printer.write(line);
        }
    }
}

fn definition(
    printer: &mut Printer,
    sigil: &str,
    id: &Identifier<Piece<'_>>,
    value: Option<&Pattern<Piece<'_>>>,
) {
    printer.write(sigil);
    printer.write(id.name.text());
    printer.write(" =");
    if let Some(value) = value {
        printer.value(value, STEP);
    }
}

fn attributes(printer: &mut Printer, attributes: &[Attribute<Piece<'_>>]) {
    for attribute in attributes {
        printer.end_line();
        printer.write("    .");
        printer.write(attribute.id.name.text());
        printer.write(" =");
        printer.value(&attribute.value, 2 * STEP);
    }
}
