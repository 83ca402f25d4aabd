//! The prose of a unit where it stands in the file: no code, no tags, no destinations.

use hexapla_content::{Inline, InlineKind, Unit, UnitKind};
use hexapla_diagnostics::{Code, Edit, Span};

use crate::rules::facts::code_elements;
use crate::{Context, Hit};

/// A stretch of prose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prose<'a> {
    /// Its first byte in the file.
    start: usize,
    /// Its text, as written.
    pub(super) text: &'a str,
}

/// A character of a stretch, between its neighbours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    /// Its byte in the stretch.
    pub(super) at: usize,
    /// The character before; `None` where the stretch begins.
    pub(super) before: Option<char>,
    /// The character.
    pub(super) this: char,
    /// The character after; `None` where the stretch ends.
    pub(super) after: Option<char>,
}

impl Prose<'_> {
    /// Its characters with their neighbours.
    pub(super) fn characters(&self) -> impl Iterator<Item = Between> {
        let mut before = None;
        let mut rest = self.text.char_indices().peekable();
        std::iter::from_fn(move || {
            let (at, this) = rest.next()?;
            let between = Between {
                at,
                before,
                this,
                after: rest.peek().map(|(_, c)| *c),
            };
            before = Some(this);
            Some(between)
        })
    }

    /// The edit that writes `text` over `length` bytes from `at` on.
    pub(super) fn edit(&self, at: usize, length: usize, text: &str) -> Edit {
        let start = self.start + at;
        Edit {
            span: Span::new(start, start + length),
            text: text.to_owned(),
        }
    }
}

/// A hit of `code` where there is something to mend in the prose of a unit, with all the edits and their number.
pub(super) fn mended(
    unit: &Unit,
    context: &Context<'_>,
    code: Code,
    edits: impl FnMut(&Prose<'_>) -> Vec<Edit>,
) -> Option<Hit> {
    let edits: Vec<Edit> = of(unit, context).iter().flat_map(edits).collect();
    let first = edits.first()?.span;
    let hit = Hit::new(code, first).with("count", edits.len());
    Some(hit.fix(edits))
}

/// The stretches of prose in a unit, in order; none in code and opaque markup.
pub(super) fn of<'a>(unit: &Unit, context: &Context<'a>) -> Vec<Prose<'a>> {
    if unit.kind.is_atomic() {
        return Vec::new();
    }
    let Some(written) = unit.span.of(context.target_text) else {
        return Vec::new();
    };
    let mut stretches = Vec::new();
    let mut start = unit.span.start;
    let mut end = unit.span.end;
    if matches!(unit.kind, UnitKind::Field(_)) {
        // the quotation marks of a front matter's value are its own
        start += written.len() - written.trim_start_matches(['"', '\'']).len();
        end -= written.len() - written.trim_end_matches(['"', '\'']).len();
    }
    let mut masked: Vec<Span> = unit
        .inlines
        .iter()
        .filter_map(|inline| mask(inline, context))
        .collect();
    let elements = code_elements(unit);
    masked.extend(elements.map(|(open, close)| Span::new(open.span.start, close.span.end)));
    masked.sort();
    for mask in masked {
        push(&mut stretches, start, mask.start.min(end), context);
        start = start.max(mask.end);
    }
    push(&mut stretches, start, end, context);
    stretches
}

fn push<'a>(stretches: &mut Vec<Prose<'a>>, start: usize, end: usize, context: &Context<'a>) {
    if let Some(text) = context
        .target_text
        .get(start..end)
        .filter(|text| !text.is_empty())
    {
        stretches.push(Prose { start, text });
    }
}

/// The bytes of a piece that nobody reads as prose.
fn mask(inline: &Inline, context: &Context<'_>) -> Option<Span> {
    match inline.kind {
        InlineKind::Emphasis | InlineKind::Strong | InlineKind::Strike => None,
        InlineKind::Link | InlineKind::Image => {
            let written = inline.span.of(context.target_text)?;
            let tail = written.rfind("](").or_else(|| written.rfind("]["));
            let start = inline.span.start + tail.unwrap_or(0);
            Some(Span::new(start, inline.span.end))
        }
        _ => Some(inline.span),
    }
}
