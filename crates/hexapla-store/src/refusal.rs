//! Why the system refused something, by a name that sentences choose their words by.

use std::io;

/// The name of what the system refused for; `other` where only its own words say.
pub fn refusal(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => "absent",
        Kind::PermissionDenied => "denied",
        Kind::StorageFull | Kind::QuotaExceeded => "full",
        Kind::ReadOnlyFilesystem => "read-only",
        Kind::IsADirectory => "folder",
        Kind::NotADirectory => "no-folder",
        Kind::InvalidFilename => "name",
        _ => "other",
    }
}
