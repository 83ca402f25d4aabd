//! How a translation came about.

/// The name of the way in which a translation came about, as its front matter writes it: small letters, hyphens between the
/// words.
///
/// ```
/// assert_eq!(hexapla_content::method_name(" Machine raw"), "machine-raw");
/// ```
pub fn method_name(written: &str) -> String {
    let written = written.to_lowercase();
    let words = written.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// Says whether people translated, by the way that is written. Of whatever else is written, misspelt or not yet heard of,
/// a machine may have had a part in it.
///
/// ```
/// use hexapla_content::is_by_people;
/// assert!(is_by_people("Human"));
/// assert!(!is_by_people("machine-raw") && !is_by_people("machne"));
/// ```
pub fn is_by_people(method: &str) -> bool {
    method_name(method) == "human"
}
