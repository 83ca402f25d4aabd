//! The units that a person names.

use hexapla_content::UnitId;

/// A unit as a person names it, with the fingerprint it had when they looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitName {
    /// The unit.
    pub id: UnitId,
    /// The beginning of its source fingerprint, `1-7f1c`, as `diff` printed it.
    pub seen: Option<String>,
}

/// The longest range of units that can be named: no page has more, and none is laid out in memory.
const LONGEST_RANGE: usize = 10_000;

/// Reads `3,5-7,title,8@1-7f1c` into the units it names. What stands behind `@` is as much of a fingerprint as `diff`
/// prints, or more.
///
/// # Errors
/// The part that names no unit.
pub fn unit_names(list: &str) -> Result<Vec<UnitName>, String> {
    let mut names = Vec::new();
    for part in list.split(',').map(str::trim) {
        let (unit, seen) = match part.split_once('@') {
            Some((unit, seen)) if guards(seen) => (unit, Some(seen.to_owned())),
            Some(_) => return Err(part.to_owned()),
            None => (part, None),
        };
        let range = unit.split_once('-').and_then(|(first, last)| {
            let number = |text: &str| text.trim_start_matches('#').parse::<usize>().ok();
            Some((number(first)?, number(last)?))
        });
        match range {
            Some((from, to)) if to.saturating_sub(from) >= LONGEST_RANGE => {
                return Err(part.to_owned());
            }
            Some((from, to)) if seen.is_none() && 0 < from && from <= to => {
                names.extend((from..=to).map(|n| UnitName {
                    id: UnitId::Body(n),
                    seen: None,
                }));
            }
            _ => {
                let id = unit.parse().map_err(|_| part.to_owned())?;
                names.push(UnitName { id, seen });
            }
        }
    }
    Ok(names)
}

/// Says whether what was typed behind `@` is enough of a fingerprint to guard anything: its version, and as many digits
/// as [`Fingerprint::short`](hexapla_content::Fingerprint::short) has.
fn guards(seen: &str) -> bool {
    let is_digit = |digit: char| digit.is_ascii_hexdigit();
    seen.split_once('-')
        .is_some_and(|(_, digits)| digits.len() >= 4 && digits.chars().all(is_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lists_and_ranges() {
        let names = unit_names("3,5-7,title,t2").unwrap();
        let ids: Vec<String> = names.iter().map(|name| name.id.to_string()).collect();
        assert_eq!(ids, ["#3", "#5", "#6", "#7", "#title", "#t2"]);
        let seen = unit_names("#3@1-7f1c").unwrap();
        assert_eq!(seen[0].seen.as_deref(), Some("1-7f1c"));
        assert_eq!(unit_names("3,,4"), Err(String::new()));
    }

    #[test]
    fn a_fingerprint_that_would_guard_nothing_is_refused() {
        for part in ["#2@", "#2@1", "#2@1-", "#2@1-7f1", "#2@7f1c", "#2@1-7f1g"] {
            assert_eq!(unit_names(&format!("1,{part}")), Err(part.to_owned()));
        }
    }

    #[test]
    fn a_range_is_not_laid_out_whatever_its_length() {
        assert_eq!(unit_names("1-10000").map(|names| names.len()), Ok(10_000));
        for part in ["2-400000000", "0-18446744073709551615"] {
            assert_eq!(unit_names(part), Err(part.to_owned()));
        }
    }
}
