//! The JSON schemas of everything the program writes, generated from [`crate::wire`] and, of a
//! bundle's documents, from [`hexapla_publish::api::wire`].

use schemars::{JsonSchema, schema_for};

use crate::wire;

/// Every schema by name, as JSON over several lines with a line feed at the end.
///
/// ```
/// let names: Vec<&str> = hexapla_report::schema::all().into_iter().map(|(name, _)| name).collect();
/// assert!(names.contains(&"status"));
/// ```
pub fn all() -> Vec<(&'static str, String)> {
    let own = vec![
        ("compare", of::<wire::CompareReport>()),
        ("compare-line", of::<wire::CompareLine>()),
        ("compare-request", of::<wire::CompareRequest<'static>>()),
        ("message-request", of::<wire::MessageRequest<'static>>()),
        ("message-answer", of::<wire::MessageAnswer>()),
        ("status", of::<wire::StatusReport>()),
        ("diff", of::<wire::DiffReport>()),
        ("check", of::<wire::CheckReport>()),
        ("verdict", of::<wire::GateReport>()),
        ("adopt", of::<wire::AdoptReport>()),
        ("doctor", of::<wire::DoctorReport>()),
        ("build", of::<wire::BundleReport>()),
        ("schedule", of::<wire::ScheduleReport>()),
        ("verify", of::<wire::VerifyReport>()),
    ];
    own.into_iter()
        .chain(hexapla_publish::schema::all())
        .collect()
}

fn of<T: JsonSchema>() -> String {
    wire::json(&schema_for!(T))
}
