//! A judge and messages for this crate's tests.

use std::sync::LazyLock;

use hexapla_content::{Inline, InlineKind, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;
use hexapla_facts::Corpus;

use crate::Judge;

static NO_TEXTS: LazyLock<Corpus> = LazyLock::new(Corpus::empty);

/// A judge of English that knows no texts of the project.
pub(crate) fn judge() -> Judge<'static> {
    Judge::of(&"en".parse().unwrap(), &NO_TEXTS)
}

/// A component as raw markup: its text is its `name`, `written` what stands in the file.
pub(crate) fn component(name: &str, written: &str) -> Unit {
    let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Markup, name);
    unit.inlines.push(Inline {
        kind: InlineKind::Markup,
        text: 0..unit.text.len(),
        span: Span::new(0, 0),
        target: written.into(),
    });
    unit.fingerprinted()
}

/// A message written in short: `{ $n }` is a placeable, `{ $n ->`, `[one]` and `}` a choice, `<b>` a tag.
pub(crate) fn message(id: &str, written: &str) -> Unit {
    let mut unit = Unit::plain(
        UnitId::Message(id.to_owned()),
        UnitKind::Message(id.into()),
        "",
    );
    let mut rest = written;
    let mut depth = 0;
    while let Some(at) = rest.find(['{', '[', '*', '}', '<']) {
        let (prose, tail) = rest.split_at(at);
        unit.text.push_str(prose);
        let placeable =
            tail.starts_with("{ ") && tail.find('}') < tail.find("->").or(Some(usize::MAX));
        let (kind, end, sign) = match tail.as_bytes()[0] {
            b'{' if placeable => (InlineKind::Placeable, "}", "\u{fffc}"),
            b'{' => (InlineKind::Select, "->", "\u{fffc}"),
            b'}' => (InlineKind::SelectEnd, "}", "| \u{fffc}"),
            b'<' => (InlineKind::Markup, ">", ""),
            _ => (InlineKind::Variant, "]", "|"),
        };
        depth += usize::from(kind == InlineKind::Select);
        let length = tail.find(end).unwrap() + end.len();
        let start = unit.text.len();
        unit.text.push_str(sign);
        unit.inlines.push(Inline {
            kind,
            text: start..unit.text.len(),
            span: Span::new(0, 0),
            target: tail[..length].into(),
        });
        rest = &tail[length..];
    }
    unit.text.push_str(rest);
    assert_eq!(depth, written.matches("->").count());
    unit.fingerprinted()
}
