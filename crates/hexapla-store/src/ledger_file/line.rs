//! One line of a ledger file.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use hexapla_content::{
    Baseline, Date, Few, Fingerprint, Hint, How, Impact, Locale, Row, UnitKind, pseudonym,
};
use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::{SerializeSeq as _, Serializer};
use serde::{Deserialize, Serialize};

/// A row's line. Absent keys are absent, not null.
#[derive(Serialize, Deserialize)]
struct RowLine<'a> {
    #[serde(default, skip_serializing_if = "Fingerprints::is_empty")]
    s: Fingerprints,
    #[serde(default)]
    t: Fingerprints,
    how: As<How>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    was: Option<As<Fingerprint>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    impact: Option<As<Impact>>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    by: Option<Cow<'a, str>>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    translator: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Day>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    why: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<As<Locale>>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    id: Option<Cow<'a, str>>,
}

/// Reads a row.
pub(super) fn parse_row(line: &str) -> Result<Row, String> {
    plain_row(line).map_or_else(|| parse_any_row(line), Ok)
}

/// A short cut: a row of one source and one target text with nothing but its ground and its day,
/// written as [`row_line`] does. Nearly all are.
fn plain_row(line: &str) -> Option<Row> {
    let (source, rest) = fingerprint_after(r#"{"s":""#, line)?;
    let (target, rest) = fingerprint_after(r#","t":""#, rest)?;
    let (how, rest) = rest.strip_prefix(r#","how":""#)?.split_once('"')?;
    let at = match rest.strip_prefix(r#","at":""#) {
        Some(rest) => Some(day(rest.strip_suffix(r#""}"#)?)?),
        None => (rest == "}").then_some(None)?,
    };
    let how = how.parse().ok().filter(|how| *how != How::Local)?;
    let row = Row::new(Few::One(source), Few::One(target), how);
    Some(Row { at, ..row })
}

/// The fingerprint of today's length that stands in `line` after `key` and before a quotation mark, and what follows.
fn fingerprint_after<'a>(key: &str, line: &'a str) -> Option<(Fingerprint, &'a str)> {
    const LENGTH: usize = "1-0123456789abcdef".len();
    let (fingerprint, rest) = line.strip_prefix(key)?.split_at_checked(LENGTH)?;
    Some((fingerprint.parse().ok()?, rest.strip_prefix('"')?))
}

fn parse_any_row(line: &str) -> Result<Row, String> {
    let line: RowLine<'_> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let local = line.how.0 == How::Local;
    if line.t.is_empty() {
        return Err("no-target".to_owned());
    }
    if local != line.s.is_empty() {
        return Err("no-source".to_owned());
    }
    Ok(Row {
        source: line.s.0,
        target: line.t.0,
        how: line.how.0,
        by: line.by.as_deref().and_then(pseudonym),
        translator: line.translator.as_deref().and_then(pseudonym),
        at: line.at.map(|day| day.0),
        was: line.was.map(|was| was.0),
        impact: line.impact.map(|impact| impact.0),
        why: line.why.map(Cow::into_owned),
        from: line.from.map(|from| from.0),
        id: line.id.map(Cow::into_owned),
    })
}

/// A row as a line, without its end.
pub(super) fn row_line(row: &Row) -> String {
    json(&RowLine {
        s: Fingerprints(row.source.clone()),
        t: Fingerprints(row.target.clone()),
        how: As(row.how),
        was: row.was.map(As),
        impact: row.impact.map(As),
        by: row.by.as_deref().map(Cow::Borrowed),
        translator: row.translator.as_deref().map(Cow::Borrowed),
        at: row.at.map(Day),
        why: row.why.as_deref().map(Cow::Borrowed),
        from: row.from.clone().map(As),
        id: row.id.as_deref().map(Cow::Borrowed),
    })
}

/// A line of a pool: a text or a hint.
pub(super) enum PoolEntry {
    Text(Fingerprint, Baseline),
    Hint(Hint),
}

/// Every key a pool's line may have.
#[derive(Deserialize)]
struct PoolLine<'a> {
    f: Option<As<Fingerprint>>,
    #[serde(borrow)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow)]
    context: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pin: Option<Cow<'a, str>>,
    #[serde(borrow)]
    md: Option<Cow<'a, str>>,
    #[serde(borrow)]
    ftl: Option<Cow<'a, str>>,
    old: Option<As<Fingerprint>>,
    new: Option<As<Fingerprint>>,
    #[serde(borrow)]
    hint: Option<Cow<'a, str>>,
    #[serde(borrow)]
    by: Option<Cow<'a, str>>,
    at: Option<Day>,
}

#[derive(Serialize)]
struct TextLine<'a> {
    f: As<Fingerprint>,
    kind: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    context: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<&'a str>,
    /// The original text of a Markdown unit.
    #[serde(skip_serializing_if = "Original::is_elsewhere")]
    md: Original<'a>,
    /// The original text of a message.
    #[serde(skip_serializing_if = "Original::is_elsewhere")]
    ftl: Original<'a>,
}

/// A unit's original text under the key of its format; null after a redaction.
enum Original<'a> {
    /// It stands under the other key.
    Elsewhere,
    Here(Option<&'a str>),
}

impl Original<'_> {
    const fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Elsewhere)
    }
}

impl Serialize for Original<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Here(Some(text)) => serializer.serialize_str(text),
            Self::Here(None) | Self::Elsewhere => serializer.serialize_none(),
        }
    }
}

#[derive(Serialize)]
struct HintLine<'a> {
    old: As<Fingerprint>,
    new: As<Fingerprint>,
    hint: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Day>,
}

/// The fingerprint a pool's line begins with, as [`text_line`] writes it, without reading the rest.
pub(super) fn leading_fingerprint(line: &str) -> Option<Fingerprint> {
    let (fingerprint, _) = line.strip_prefix(r#"{"f":""#)?.split_once('"')?;
    fingerprint.parse().ok()
}

/// Reads a line of a pool.
pub(super) fn parse_pool_line(line: &str) -> Result<PoolEntry, String> {
    let line: PoolLine<'_> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    match (line.f, line.old, line.new) {
        (Some(fingerprint), None, None) => {
            let kind = line.kind.as_deref().and_then(UnitKind::from_name);
            let kind = kind.ok_or("a text needs kind, the kind of its unit")?;
            let original = match kind {
                UnitKind::Message(_) => line.ftl,
                _ => line.md,
            };
            let baseline = Baseline {
                kind,
                context: line.context.as_deref().unwrap_or_default().into(),
                pin: line.pin.as_deref().map(Into::into),
                text: original.map(Cow::into_owned),
            };
            Ok(PoolEntry::Text(fingerprint.0, baseline))
        }
        (None, Some(old), Some(new)) if line.hint.as_deref() == Some("typo") => {
            Ok(PoolEntry::Hint(Hint {
                old: old.0,
                new: new.0,
                by: line.by.map(Cow::into_owned),
                at: line.at.map(|day| day.0),
            }))
        }
        _ => Err("no-text".to_owned()),
    }
}

/// A baseline text as a line, without its end.
pub(super) fn text_line(fingerprint: Fingerprint, baseline: &Baseline) -> String {
    let original = Original::Here(baseline.text.as_deref());
    let (md, ftl) = match baseline.kind {
        UnitKind::Message(_) => (Original::Elsewhere, original),
        _ => (original, Original::Elsewhere),
    };
    json(&TextLine {
        f: As(fingerprint),
        kind: baseline.kind.to_string(),
        context: &baseline.context,
        pin: baseline.pin.as_deref(),
        md,
        ftl,
    })
}

/// A hint as a line, without its end.
pub(super) fn hint_line(hint: &Hint) -> String {
    json(&HintLine {
        old: As(hint.old),
        new: As(hint.new),
        hint: "typo",
        by: hint.by.as_deref(),
        at: hint.at.map(Day),
    })
}

fn json<T: Serialize>(line: &T) -> String {
    serde_json::to_string(line).expect("texts, dates and fingerprints become JSON")
}

/// One fingerprint as a text, any other number of them as a list.
struct Fingerprints(Few<Fingerprint>);

impl Default for Fingerprints {
    fn default() -> Self {
        Self(Few::NONE)
    }
}

impl Fingerprints {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Fingerprints {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let [one] = self.0.as_slice() {
            return serializer.collect_str(one);
        }
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for fingerprint in &self.0 {
            list.serialize_element(&As(*fingerprint))?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Fingerprints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Fingerprints;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a fingerprint or a list of them")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Fingerprints(Few::One(text.parse().map_err(E::custom)?)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut many = Vec::new();
                while let Some(As(fingerprint)) = list.next_element()? {
                    many.push(fingerprint);
                }
                Ok(Fingerprints(many.into()))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}

/// A value written as its text.
struct As<T>(T);

impl<T: fmt::Display> Serialize for As<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        text.0.parse().map(As).map_err(D::Error::custom)
    }
}

/// A civil date, `2031-03-09` and nothing else.
#[derive(Clone, Copy)]
struct Day(Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        let day = day(&text.0).ok_or_else(|| D::Error::custom("a date looks like 2031-03-09"))?;
        Ok(Self(day))
    }
}

fn day(text: &str) -> Option<Date> {
    let digits = |range: std::ops::Range<usize>| {
        let digits = text.get(range)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        all.then(|| digits.parse::<i16>().ok()).flatten()
    };
    let dashes = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    if text.len() != 10 || !dashes {
        return None;
    }
    let month = i8::try_from(digits(5..7)?).ok()?;
    let day = i8::try_from(digits(8..10)?).ok()?;
    Date::new(digits(0..4)?, month, day).ok()
}

/// A text, borrowed from the line where nothing in it is escaped.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_cut_leads_where_the_long_way_does() {
        let pair = r#""s":"1-00000000000000a0","t":"1-00000000000000b0""#;
        for rest in [r#""how":"assumed""#, r#""how":"checked","at":"2031-03-09""#] {
            let line = format!("{{{pair},{rest}}}");
            let row = plain_row(&line).unwrap();
            assert_eq!(parse_any_row(&line), Ok(row.clone()), "{line}");
            assert_eq!(row_line(&row), line);
        }
        for rest in [
            r#""how":"local""#,
            r#""how":"none""#,
            r#""how":"pin","by":"m""#,
            r#""how":"pin","at":"2031-02-30""#,
            r#""how":"pin","at":"2031-03-09","why":"""#,
            r#""how":"p\u0069n""#,
            r#""how":"pin" "#,
        ] {
            assert_eq!(plain_row(&format!("{{{pair},{rest}}}")), None, "{rest}");
        }
        assert_eq!(plain_row(&format!("{{{pair},\"how\":\"pin\"}} ")), None);
    }
}
