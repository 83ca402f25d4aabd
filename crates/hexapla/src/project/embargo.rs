//! When a text may be public: the embargo that its front matter states, and the lines that announce one.

use std::borrow::Cow;

use hexapla_content::{EmbargoInstant, InvalidEmbargo, Unit, UnitId, UnitKind, Value};
use hexapla_diagnostics::{Finding, Noted, Place, Span};
use memchr::memmem;

use crate::findings::EMBARGO_INVALID;
use crate::project::reading::EditionText;

/// So many units at either end of a text may hold the line that names its embargo: a logo and headings stand before it, or the
/// desk's telephone numbers behind it.
const EDGE: usize = 10;

/// Says whether a unit of `units` is the line that names the embargo: it has been lifted, or nobody reads it.
pub(crate) fn is_embargo_line(unit: &Unit, units: &[Unit]) -> bool {
    is_at_an_edge(unit, units)
        && !unit.kind.is_atomic()
        && EmbargoInstant::from_line(&unit.text).is_some()
}

fn is_at_an_edge(unit: &Unit, units: &[Unit]) -> bool {
    let place = |unit: &Unit| match unit.id {
        UnitId::Body(at) | UnitId::Target(at) => Some(at),
        UnitId::Field(_) | UnitId::Message(_) => None,
    };
    let last = units.last().and_then(place).unwrap_or_default();
    place(unit).is_some_and(|at| at <= EDGE || at + EDGE > last)
}

/// The latest of the embargo in the front matter and those in legacy lines; what cannot be read is a finding.
pub(crate) fn embargo(text: &EditionText) -> Noted<Option<EmbargoInstant>> {
    let mut findings = Vec::new();
    let place = Place::file(text.path.as_str());
    let mut refuse = |span: Span, error: InvalidEmbargo| {
        let place = place.clone().at(&text.text, span);
        let finding = Finding::new(EMBARGO_INVALID, place).with("reason", error.name());
        findings.push(match error {
            InvalidEmbargo::AmbiguousZone(zone) => finding.with("zone", zone),
            _ => finding,
        });
    };
    let mut instants: Vec<EmbargoInstant> = Vec::new();
    if let Some(entry) = text.edition.metadata.entry("embargo") {
        let read = match &entry.value {
            Value::Instant(instant) => Ok(*instant),
            Value::Text(written) => EmbargoInstant::from_rfc3339(written),
            _ => Err(InvalidEmbargo::NoOffset),
        };
        match read {
            Ok(instant) => instants.push(instant),
            Err(error) => refuse(entry.span, error),
        }
    }
    let is_stated = !instants.is_empty();
    for (span, read) in announced(text) {
        match read {
            Ok(instant) => instants.push(instant),
            Err(InvalidEmbargo::NotRead) if is_stated => {}
            Err(error) => refuse(span, error),
        }
    }
    Noted {
        value: instants.into_iter().max(),
        findings,
    }
}

/// What the lines say that announce an embargo: in passages at either end, in the front matter, in comments.
fn announced(text: &EditionText) -> Vec<(Span, Result<EmbargoInstant, InvalidEmbargo>)> {
    let of = |span: Span| span.of(&text.text).unwrap_or_default();
    let first = |span: Span| shown(of(span)).lines().find_map(EmbargoInstant::from_line);
    let has_lines = |unit: &Unit| of(unit.span).contains(['\n', '<']);
    let units = &text.edition.units;
    let in_units = units.iter().enumerate().filter_map(|(index, unit)| {
        if !is_at_an_edge(unit, units) {
            return None;
        }
        let of_lines = || has_lines(unit).then(|| first(unit.span))?;
        let whole = || EmbargoInstant::from_line(&unit.text).or_else(of_lines);
        let own = match unit.kind {
            UnitKind::Markup => in_quotes(of(unit.span)).or_else(whole),
            _ => whole(),
        };
        let read = match own {
            Some(Ok(_)) => own,
            _ => units
                .get(index + 1)
                .and_then(|next| under(unit, next))
                .or(own),
        };
        Some((unit.span, read?))
    });
    let comments = comments(text).into_iter().chain(definitions(&text.text));
    let in_comments = comments.filter_map(|span| Some((span, first(span)?)));
    let in_fields = fields(text).into_iter().filter_map(|(line, value)| {
        let read = EmbargoInstant::from_field(of(value).trim_end());
        let read = read.or_else(|| EmbargoInstant::from_field(of(line).trim_end()))?;
        Some((value, read))
    });
    in_units.chain(in_comments).chain(in_fields).collect()
}

/// What a passage announces that is the heading of the next one, or of one of its cells: `Embargo`, and under it an instant.
fn under(heading: &Unit, next: &Unit) -> Option<Result<EmbargoInstant, InvalidEmbargo>> {
    let cells = heading.text.split(" | ").zip(next.text.split(" | "));
    let mut headed = cells.filter(|(head, _)| EmbargoInstant::is_heading(head));
    headed.find_map(|(head, when)| EmbargoInstant::from_field(&format!("{head}: {when}")))
}

/// A text in the lines that are shown: HTML breaks some, too.
fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("<br", "\n").replace("<BR", "\n"))
}

/// What a text in quotation marks announces, which is given to a component.
fn in_quotes(markup: &str) -> Option<Result<EmbargoInstant, InvalidEmbargo>> {
    let mut parts = markup.split(['"', '\'']);
    parts.find_map(EmbargoInstant::from_field)
}

/// What stands in definitions of links that lead nowhere, which are comments: `[//]: # (not yet)`, `[note]: <> (not yet)`.
fn definitions(text: &str) -> impl Iterator<Item = Span> {
    memmem::find_iter(text.as_bytes(), "]: ").filter_map(|at| {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let target = text[at..].lines().next()?.strip_prefix("]: ")?;
        let said = target.strip_prefix('#').or(target.strip_prefix("<>"))?;
        let end = at + "]: ".len() + target.len();
        let is_one = text[line..at].trim_start().starts_with('[');
        is_one.then(|| Span::new(end - said.len(), end))
    })
}

/// The comments of a text, of HTML and of components.
fn comments(text: &EditionText) -> Vec<Span> {
    let mut comments = Vec::new();
    for (open, close) in [("<!--", "-->"), ("{/*", "*/}")] {
        let mut from = 0;
        while let Some(at) = memmem::find(&text.text.as_bytes()[from..], open.as_bytes()) {
            let start = from + at + open.len();
            let length = text.text[start..].find(close);
            let end = length.map_or(text.text.len(), |length| start + length);
            comments.push(Span::new(start, end));
            from = end;
        }
    }
    comments
}

/// The lines of the front matter, and what stands behind the key of each.
fn fields(text: &EditionText) -> Vec<(Span, Span)> {
    let head = text.edition.front_matter;
    let mut start = head.start;
    let mut fields = Vec::new();
    for line in head
        .of(&text.text)
        .unwrap_or_default()
        .split_inclusive('\n')
    {
        let is_key = |key: &str| {
            let mut chars = key.trim().chars();
            chars.all(|c| c.is_alphanumeric() || "_-.\"'".contains(c))
        };
        let key = line.find([':', '=']).filter(|&at| is_key(&line[..at]));
        let value = key.map_or(0, |at| at + 1);
        let end = start + line.len();
        fields.push((Span::new(start, end), Span::new(start + value, end)));
        start = end;
    }
    fields
}

#[cfg(test)]
mod tests;
