//! When a text may be public: the embargo that its front matter states, and the lines that announce one.

use hexapla_content::{EmbargoInstant, InvalidEmbargo, Unit, UnitId, Value};
use hexapla_diagnostics::{Finding, Noted, Place, Span};

use crate::findings::EMBARGO_INVALID;
use crate::holds;
use crate::reading::EditionText;

/// So many units at the top of a text may hold the line that names its embargo: a logo and headings stand before it.
const NEAR_THE_TOP: usize = 10;

/// Says whether the line that names an embargo may stand in a unit.
pub(crate) fn may_name_an_embargo(unit: &Unit) -> bool {
    let is_near = matches!(unit.id, UnitId::Body(at) | UnitId::Target(at) if at <= NEAR_THE_TOP);
    is_near && !unit.kind.is_atomic()
}

/// The latest of the embargo in the front matter and those in legacy lines; what cannot be read, or stands where nobody
/// looks for it, is a finding.
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
    findings.extend(holds::misplaced(text));
    Noted {
        value: instants.into_iter().max(),
        findings,
    }
}

/// What the lines say that announce an embargo: in passages near the top, in fields, in comments.
fn announced(text: &EditionText) -> Vec<(Span, Result<EmbargoInstant, InvalidEmbargo>)> {
    let lines = |span: Span| span.of(&text.text).unwrap_or_default().lines();
    let is_field = |unit: &Unit| matches!(unit.id, UnitId::Field(_));
    let units = text.edition.units.iter();
    let units = units.filter(|unit| may_name_an_embargo(unit) || is_field(unit));
    let in_units = units.filter_map(|unit| {
        let whole = EmbargoInstant::from_line(&unit.text);
        let read = whole.or_else(|| lines(unit.span).find_map(EmbargoInstant::from_line))?;
        Some((unit.span, read))
    });
    let in_comments = comments(text).into_iter().filter_map(|span| {
        let read = lines(span).find_map(EmbargoInstant::from_line)?;
        Some((span, read))
    });
    in_units.chain(in_comments).collect()
}

/// The comments of a text: those of HTML and of components, and the lines of its front matter that are one.
fn comments(text: &EditionText) -> Vec<Span> {
    let mut comments = Vec::new();
    for (open, close) in [("<!--", "-->"), ("{/*", "*/}")] {
        let mut from = 0;
        while let Some(at) = text.text[from..].find(open) {
            let start = from + at + open.len();
            let length = text.text[start..].find(close);
            let end = length.map_or(text.text.len(), |length| start + length);
            comments.push(Span::new(start, end));
            from = end;
        }
    }
    let head = text.edition.front_matter;
    let mut start = head.start;
    for line in head
        .of(&text.text)
        .unwrap_or_default()
        .split_inclusive('\n')
    {
        if line.trim_start().starts_with('#') {
            comments.push(Span::new(start, start + line.trim_end().len()));
        }
        start += line.len();
    }
    comments
}
