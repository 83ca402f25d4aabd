//! Reading a file.

use hexapla_content::{Edition, Entry, Metadata, Unit, UnitId, UnitKind, Value, normalise};
use hexapla_diagnostics::{Finding, Noted, Place, Span};

use crate::limits::exceeded;
use crate::mask::{self, Masked};
use crate::outline::Marks;
use crate::{
    CONTROL_CHARACTER, Dialect, FENCE_UNTERMINATED, LIMITS, Part, Rules, blocks, front_matter,
    units,
};

/// Reads an edition from `text`, the content of the file at `place`.
///
/// It never fails and never panics: what cannot be read is a finding, and whatever lies beyond a
/// limit belongs to no unit. The cost is near linear in the length of the text.
pub fn read(text: &str, place: &Place, rules: &Rules) -> Noted<Edition> {
    read_outlined(text, place, rules).map(|(edition, _)| edition)
}

/// The same, with the outline of the body: every unit of it once, in order, and every container closed.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_markdown::{Container, Dialect, Part, Rules, read_outlined};
///
/// let text = "We ask:\n\n1. who gave the order;\n2. why.\n";
/// let rules = Rules { dialect: Dialect::Markdown, translate: Vec::new() };
/// let (_, outline) = read_outlined(text, &Place::file("en/questions.md"), &rules).value;
/// use Container::{Item, List};
/// use Part::{Close, Open, Unit};
/// assert_eq!(
///     outline,
///     [
///         Unit(0),
///         Open(List(Some(1))),
///         Open(Item), Unit(1), Close,
///         Open(Item), Unit(2), Close,
///         Close,
///     ]
/// );
/// ```
pub fn read_outlined(text: &str, place: &Place, rules: &Rules) -> Noted<(Edition, Vec<Part>)> {
    let mut findings = Vec::new();
    if text.len() > LIMITS.file {
        findings.push(exceeded("file", LIMITS.file, place.clone()));
        let value = Edition {
            length: text.len(),
            ..Edition::EMPTY
        };
        let value = (value, Vec::new());
        return Noted { value, findings };
    }
    findings.extend(control_characters(text, place));
    let head = front_matter::read(text, place).into_value(&mut findings);
    let mut units = fields(text, &head.metadata, &rules.translate);
    let masked = mask::mask(text, head.body, rules.dialect);
    let first = units.len();
    let mut marks = Marks::default();
    if let Some(at) = masked.too_deep {
        let place = place.clone().at(text, Span::new(at, at));
        findings.push(exceeded("nesting", LIMITS.nesting, place));
    } else {
        let body = body(text, &masked, rules.dialect, place);
        let (of_body, marks_of_body) = body.into_value(&mut findings);
        units.extend(of_body);
        marks = marks_of_body;
    }
    if let Some(fence) = masked.open_fence {
        let mark = fence.of(text).unwrap_or_default();
        let place = place.clone().at(text, fence);
        findings.push(Finding::new(FENCE_UNTERMINATED, place).with("fence", mark));
    }
    number(&mut units, first);
    let outline = marks.outline(&units, first);
    let value = Edition {
        metadata: head.metadata,
        front_matter: head.span,
        units,
        length: text.len(),
    };
    let value = (value, outline);
    Noted { value, findings }
}

/// Reads the front matter of `text` alone. What is wrong with it, [`read`] tells.
pub fn read_metadata(text: &str) -> Metadata {
    if text.len() > LIMITS.file {
        return Metadata::EMPTY;
    }
    front_matter::read(text, &Place::file("")).value.metadata
}

/// The units of the translatable front-matter fields, in the order of the file.
fn fields(text: &str, metadata: &Metadata, translate: &[String]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for entry in &metadata.entries {
        if !translate.contains(&entry.key) || entry.span.of(text).is_none() {
            continue;
        }
        let Some(value) = field_text(entry, text) else {
            continue;
        };
        let id = UnitId::Field(entry.key.clone());
        let kind = UnitKind::Field(entry.key.as_str().into());
        units.push(Unit {
            span: entry.span,
            ..Unit::plain(id, kind, &value)
        });
    }
    units
}

/// The text of a translatable value of `file`: a text, a number or a day as it is written, or a list of texts joined by `, `.
fn field_text(entry: &Entry, file: &str) -> Option<String> {
    let text = match &entry.value {
        Value::List(values) => {
            let texts: Option<Vec<&str>> = values.iter().map(Value::as_text).collect();
            texts?.join(", ")
        }
        _ => entry.written(file)?.to_owned(),
    };
    (!normalise(&text).is_empty()).then_some(text)
}

/// The units of a masked body, and what they stand in.
fn body(
    text: &str,
    masked: &Masked<'_>,
    dialect: Dialect,
    place: &Place,
) -> Noted<(Vec<Unit>, Marks)> {
    let blocks = blocks::read(text, &masked.mask, dialect);
    let findings = blocks.exceeded.into_iter().map(|(at, name, limit)| {
        let place = place.clone().at(text, Span::new(at, at));
        exceeded(name, limit, place)
    });
    let mut units = blocks.units;
    if !masked.opaque.is_empty() {
        units.extend(masked.opaque.iter().map(|opaque| {
            let (kind, context) = (opaque.kind.clone(), opaque.context.clone());
            units::atom(text, opaque.span, kind, context, dialect)
        }));
        units.sort_by_key(|unit| unit.span);
        units = apart(text, units, dialect);
    }
    let elements = &masked.elements;
    for unit in units
        .iter_mut()
        .filter(|unit| unit.kind == UnitKind::Paragraph)
    {
        let next = elements.partition_point(|(at, _)| *at <= unit.span.start);
        let around = next.checked_sub(1).and_then(|index| elements.get(index));
        if let Some((_, Some(element))) = around {
            unit.kind = element.kind.clone();
            unit.context = element.context.clone();
            *unit = unit.clone().fingerprinted();
        }
    }
    pin(&mut units, &masked.pins);
    Noted {
        value: (units, blocks.marks),
        findings: findings.collect(),
    }
}

/// The units without those that lie inside another, which is then read anew with what it holds:
/// it happens where a parser takes for a paragraph what masking took for a frame.
fn apart(text: &str, units: Vec<Unit>, dialect: Dialect) -> Vec<Unit> {
    let mut apart: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units {
        match apart.pop() {
            Some(outer) if unit.span.start < outer.span.end => {
                let is_atomic = outer.kind.is_atomic();
                apart.push(if is_atomic {
                    outer
                } else {
                    units::settled(text, outer, dialect)
                });
            }
            Some(before) => apart.extend([before, unit]),
            None => apart.push(unit),
        }
    }
    apart
}

/// Gives each explicit identity to the next unit after it.
fn pin(units: &mut [Unit], pins: &[(usize, Box<str>)]) {
    let mut pins = pins.iter().peekable();
    for unit in units {
        while let Some((_, id)) = pins.next_if(|(at, _)| *at <= unit.span.start) {
            unit.pin = Some(id.clone());
        }
    }
}

/// Numbers the body's units, which begin at the index `first`, and puts each under its heading.
fn number(units: &mut [Unit], first: usize) {
    let mut headings: Vec<(u8, usize)> = Vec::new();
    for (index, unit) in units.iter_mut().enumerate().skip(first) {
        unit.id = UnitId::Body(index - first + 1);
        let level = (unit.kind == UnitKind::Heading).then(|| level(&unit.context));
        if let Some(level) = level {
            while headings.last().is_some_and(|(above, _)| *above >= level) {
                headings.pop();
            }
        }
        unit.section = headings.last().map(|(_, heading)| *heading);
        if let Some(level) = level {
            headings.push((level, index));
        }
    }
}

/// The level at the end of a heading's context, `h2` or `quote>h2`.
fn level(context: &str) -> u8 {
    let last = context.bytes().next_back().unwrap_or(b'6');
    last.saturating_sub(b'0')
}

/// The control characters of `text`, as one finding at the first.
fn control_characters(text: &str, place: &Place) -> Option<Finding> {
    if !may_hold_controls(text.as_bytes()) {
        return None;
    }
    let controls = || {
        let plain = |c: &char| matches!(c, '\t'..='\r' | '\u{85}');
        text.char_indices()
            .filter(move |(_, c)| c.is_control() && !plain(c))
    };
    let (at, first) = controls().next()?;
    let place = place.clone().at(text, Span::new(at, at + first.len_utf8()));
    let finding = Finding::new(CONTROL_CHARACTER, place)
        .with("character", format!("U+{:04X}", u32::from(first)))
        .with("count", controls().count());
    Some(finding)
}

/// A quick look for C0 controls, DEL, and the first byte of C1 controls before their second.
fn may_hold_controls(bytes: &[u8]) -> bool {
    let is_control = |byte: u8| (byte < 0x20 && !matches!(byte, b'\t'..=b'\r')) || byte == 0x7f;
    let (mut control, mut lead) = (false, false);
    for chunk in bytes.chunks(256) {
        // Without early exit the compiler looks at many bytes at once.
        for &byte in chunk {
            control |= is_control(byte);
            lead |= byte == 0xc2;
        }
        if control {
            return true;
        }
    }
    let is_c1 = |pair: &[u8]| matches!(pair, [0xc2, 0x80..=0x9f]);
    lead && bytes.windows(2).any(is_c1)
}
