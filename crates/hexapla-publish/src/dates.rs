//! When something was published and changed, from the dates of releases: never from a clock.

use hexapla_content::Date;
use hexapla_content::view::PublicRelease;

/// The instant that stands where a format demands one and nobody knows it.
const UNKNOWN: &str = "1970-01-01T00:00:00Z";

/// The day on which `release` was published or last edited.
pub(crate) fn changed(release: &PublicRelease) -> Option<Date> {
    let dates = release.date.iter().chain(&release.updated);
    dates.max().copied()
}

/// The beginning of `date` in UTC, as RFC 3339 writes it.
pub(crate) fn midnight(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// The beginning of `date` where a format demands an instant.
pub(crate) fn midnight_or_unknown(date: Option<Date>) -> String {
    date.map_or_else(|| UNKNOWN.to_owned(), midnight)
}
