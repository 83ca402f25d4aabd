//! The documents programs read, a file each; every one names its version in `schema`.
//!
//! Field order is the order of declaration and every map is sorted, so the same value gives the
//! same bytes. Within a version fields may be added, never removed or given another meaning.

mod adopt;
mod check;
mod compare;
mod diff;
mod doctor;
mod finding;
mod gate;
mod impact;
mod lines;
mod message;
mod publish;
mod segment;
mod status;

use std::borrow::Cow;
use std::io::{self, Write};

use hexapla_escape::json::escape;
use serde::Serialize;
use serde_json::Serializer;

pub use adopt::{AdoptReport, AdoptSchema, AdoptedUnits, Doubts, Drift, Pins};
pub use check::{CheckReport, CheckSchema, Preview, PreviewEdition, PreviewUnit, Summary};
pub use compare::{
    Bead, Change, CompareFormat, CompareLine, CompareReport, CompareRequest, CompareSchema, Counts,
    TargetLine, UnitText,
};
pub use diff::{DiffRelease, DiffReport, DiffSchema, DiffUnit};
pub use doctor::{
    DoctorCollection, DoctorCoverage, DoctorGit, DoctorLedger, DoctorLocale, DoctorReport,
    DoctorSchema, WordList,
};
pub use finding::{Arg, Finding, Fix, Level, Waiver};
pub use gate::{Action, GateFinding, GateLocale, GateReport, GateSchema, Verdict};
pub use impact::{Flag, Impact, Reason, Status, WordCount};
use lines::Lines;
pub use message::{MessageAnswer, MessageRequest};
pub use publish::{
    BundleLocale, BundleReport, BundleSchema, EventKind, ScheduleReport, ScheduleSchema,
    ScheduledEvent, VerifyReport, VerifySchema,
};
pub use segment::{Segment, Stretch};
pub use status::{
    ReleaseStatus, StatusLine, StatusLocale, StatusReport, StatusSchema, UnitDetail, Units,
    Untranslated,
};

/// A document as JSON over several lines, with a line feed at the end.
///
/// # Panics
/// Never: wire types hold nothing JSON cannot say.
pub fn json(document: &impl Serialize) -> String {
    let mut text = Vec::new();
    write_json(&mut text, document).expect("a wire type serialises, and a list takes every write");
    String::from_utf8(text).expect("JSON is text")
}

/// Writes what [`json`] returns, without ever holding all of it.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_json(out: &mut dyn Write, document: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Lines::new());
    document.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// A value as JSON on one line, with a line feed at the end.
///
/// # Panics
/// Never: wire types hold nothing JSON cannot say.
pub fn json_line(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string(value).expect("a wire type serialises");
    text.push('\n');
    escaped(text)
}

/// The document as it may be shown, which mostly is as it was.
fn escaped(document: String) -> String {
    match escape(&document) {
        Cow::Owned(escaped) => escaped,
        Cow::Borrowed(_) => document,
    }
}

/// Values as JSON, a line each.
pub fn json_lines<T: Serialize>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| json_line(&value)).collect()
}

/// Writes what [`json_lines`] returns, line by line.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_json_lines<T: Serialize>(
    out: &mut dyn Write,
    values: impl IntoIterator<Item = T>,
) -> io::Result<()> {
    let mut values = values.into_iter();
    values.try_for_each(|value| out.write_all(json_line(&value).as_bytes()))
}
