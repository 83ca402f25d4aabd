//! The instant before which nothing of a release may be public.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

/// An embargo's end, in seconds since 1970-01-01T00:00:00 UTC.
///
/// No time-zone database takes part: an embargo is an offset date-time (RFC 3339), or a legacy
/// line in GMT, which is UTC the year round.
///
/// ```
/// use hexapla_content::EmbargoInstant;
/// let instant = EmbargoInstant::from_rfc3339("2031-03-09T00:01:00Z")?;
/// assert_eq!(EmbargoInstant::from_line("Posted at 0001hrs GMT 9 March 2031"), Some(Ok(instant)));
/// assert_eq!(instant.to_string(), "2031-03-09T00:01:00Z");
/// # Ok::<(), hexapla_content::InvalidEmbargo>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmbargoInstant(i64);

/// Why a text is no embargo.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidEmbargo {
    /// There is a time but no zone, or no time at all.
    #[error("an embargo needs a date, a time and an offset, as in 2031-03-09T00:01:00Z")]
    NoOffset,
    /// A zone's name that means several offsets, or changes over the year.
    #[error("the zone {0} is ambiguous; write GMT, UTC or an offset")]
    AmbiguousZone(String),
    /// Hour, minute, second, day or month out of range, or a leap second.
    #[error("there is no such time")]
    NoSuchTime,
    /// An offset of more than fourteen hours.
    #[error("no place on earth is more than 14 hours from UTC")]
    OffsetTooLarge,
}

impl InvalidEmbargo {
    /// The reason's name in findings.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NoOffset => "no-offset",
            Self::AmbiguousZone(_) => "ambiguous-zone",
            Self::NoSuchTime => "no-such-time",
            Self::OffsetTooLarge => "offset-too-large",
        }
    }
}

impl EmbargoInstant {
    /// Later than every embargo.
    pub const LAST: Self = Self(i64::MAX);

    /// The instant of these seconds since 1970-01-01T00:00:00 UTC.
    pub const fn of(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00 UTC.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The civil date and time in `zone`, for people to read: nothing is decided by it.
    pub fn in_zone(self, zone: &TimeZone) -> DateTime {
        zone.to_datetime(self.timestamp())
    }

    /// The civil date in UTC.
    pub fn date(self) -> Date {
        Offset::UTC.to_datetime(self.timestamp()).date()
    }

    /// Reads an offset date-time (RFC 3339; TOML's space instead of `T` is allowed). A fraction of
    /// a second is rounded up, so that nothing comes out early.
    ///
    /// # Errors
    /// When there is no offset, the time does not exist, or the offset exceeds 14 hours.
    pub fn from_rfc3339(text: &str) -> Result<Self, InvalidEmbargo> {
        let (date, rest) = text
            .split_once(['T', 't', ' '])
            .ok_or(InvalidEmbargo::NoOffset)?;
        let zone = rest
            .find(['Z', 'z', '+', '-'])
            .ok_or(InvalidEmbargo::NoOffset)?;
        let (time, zone) = rest.split_at(zone);
        let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
        let date = parse_date(date).ok_or(InvalidEmbargo::NoSuchTime)?;
        let mut parts = clock.split(':').map(two_digits);
        let (Some(Some(hour)), Some(Some(minute))) = (parts.next(), parts.next()) else {
            return Err(InvalidEmbargo::NoSuchTime);
        };
        let second = parts
            .next()
            .unwrap_or(Some(0))
            .ok_or(InvalidEmbargo::NoSuchTime)?;
        if parts.next().is_some() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidEmbargo::NoSuchTime);
        }
        let up = i64::from(fraction.bytes().any(|byte| byte != b'0'));
        let local = seconds(date, hour, minute, second).ok_or(InvalidEmbargo::NoSuchTime)?;
        Ok(Self(local + up - offset(zone)?))
    }

    /// Finds and reads a legacy embargo line: `Posted at 0001hrs GMT 9 March 2031`, `Embargoed until 00:01 GMT 9 March
    /// 2031`, `EMBARGO: 0001 GMT 9 MARCH 2031`, in brackets or emphasis, in any case. Returns `None` when `line` is not
    /// one; a line that announces an embargo and names no instant is an error.
    ///
    /// ```
    /// use hexapla_content::EmbargoInstant;
    /// assert!(EmbargoInstant::from_line("**EMBARGO** Embargoed until 0001hrs GMT 9 March 2031").unwrap().is_ok());
    /// assert!(EmbargoInstant::from_line("Embargoed until further notice").unwrap().is_err());
    /// assert!(EmbargoInstant::from_line("The embargo on arms was lifted until 2031.").is_none());
    /// ```
    pub fn from_line(line: &str) -> Option<Result<Self, InvalidEmbargo>> {
        let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
        let rest = match line.strip_prefix("Posted at ") {
            Some(rest) => rest,
            None => announced(line)?,
        };
        if line.split_whitespace().nth(LONGEST_LINE).is_some() {
            return None;
        }
        let end = |c: char| c.is_whitespace() || ".)]*_".contains(c);
        Some(legacy(rest.trim_end_matches(end)))
    }

    fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_second(self.0).unwrap_or(jiff::Timestamp::MAX)
    }
}

impl fmt::Display for EmbargoInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.timestamp())
    }
}

fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let year =
        (year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())).then_some(year)?;
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, two_digits(month)?, two_digits(day)?).ok()
}

fn two_digits(text: &str) -> Option<i8> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn seconds(date: Date, hour: i8, minute: i8, second: i8) -> Option<i64> {
    let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
    Offset::UTC
        .to_timestamp(DateTime::from_parts(date, time))
        .ok()
        .map(jiff::Timestamp::as_second)
}

fn offset(zone: &str) -> Result<i64, InvalidEmbargo> {
    if zone.eq_ignore_ascii_case("z") {
        return Ok(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone
        .get(1..)
        .and_then(|clock| clock.split_once(':'))
        .and_then(|(hours, minutes)| Some((two_digits(hours)?, two_digits(minutes)?)))
        .ok_or(InvalidEmbargo::NoOffset)?;
    let minutes = i64::from(hours) * 60 + i64::from(minutes);
    if minutes > 14 * 60 {
        Err(InvalidEmbargo::OffsetTooLarge)
    } else {
        Ok(sign * minutes * 60)
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A line of more words is prose, not a line that names an embargo.
const LONGEST_LINE: usize = 20;

/// The words of a line that announces an embargo.
const WORDS: [&str; 10] = [
    "strictly",
    "under",
    "press",
    "news",
    "media",
    "embargo",
    "embargoed",
    "until",
    "till",
    "for",
];

/// What stands behind the words that announce an embargo: `Embargoed until`, `Under embargo for`, `EMBARGO:`.
fn announced(line: &str) -> Option<&str> {
    let mut rest = line;
    let mut next = || {
        let word = rest.split_whitespace().next()?;
        let at = rest.find(word)? + word.len();
        rest = rest.get(at..)?;
        Some((word, rest))
    };
    let (mut is_embargo, mut is_said) = (false, false);
    while let Some((word, after)) = next() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is = |known: &&&str| bare.eq_ignore_ascii_case(known);
        match WORDS.iter().find(is).copied() {
            Some("strictly" | "under" | "press" | "news" | "media") if !is_embargo => {}
            Some("embargo" | "embargoed") => {
                is_embargo = true;
                is_said = word.ends_with(':');
            }
            Some("until" | "till") if is_embargo => return Some(after),
            Some("for") if is_embargo => return has_figure(after),
            _ if is_said => {
                let at = line.len() - after.len() - word.len();
                return has_figure(line.get(at..)?);
            }
            _ => return None,
        }
    }
    None
}

/// The text, where it may name an instant.
fn has_figure(text: &str) -> Option<&str> {
    text.bytes()
        .any(|byte| byte.is_ascii_digit())
        .then_some(text)
}

/// Reads `0001hrs GMT 9 March 2031`.
fn legacy(text: &str) -> Result<EmbargoInstant, InvalidEmbargo> {
    let mut words = text.split_whitespace();
    let clock = words.next().unwrap_or_default().to_lowercase();
    let clock = clock.strip_suffix("hrs").unwrap_or(&clock);
    let digits: String = clock.chars().filter(|&c| c != ':').collect();
    let (hour, minute) = digits
        .split_at_checked(2)
        .and_then(|(hour, minute)| Some((two_digits(hour)?, two_digits(minute)?)))
        .ok_or(InvalidEmbargo::NoSuchTime)?;
    let zone = words.next().unwrap_or_default();
    if !matches!(zone, "GMT" | "UTC") {
        let is_zone = zone.len() >= 2 && zone.bytes().all(|byte| byte.is_ascii_uppercase());
        let ambiguous = || InvalidEmbargo::AmbiguousZone(zone.to_owned());
        return Err(if is_zone {
            ambiguous()
        } else {
            InvalidEmbargo::NoOffset
        });
    }
    let day = words.next().and_then(|day| day.parse().ok());
    let month = words.next().and_then(|name| {
        MONTHS
            .iter()
            .position(|month| month.eq_ignore_ascii_case(name))
    });
    let year = words.next().and_then(|year| year.parse().ok());
    let (Some(day), Some(month), Some(year), None) = (day, month, year, words.next()) else {
        return Err(InvalidEmbargo::NoSuchTime);
    };
    let month = i8::try_from(month + 1).unwrap_or_default();
    let date = Date::new(year, month, day).map_err(|_| InvalidEmbargo::NoSuchTime)?;
    seconds(date, hour, minute, 0)
        .map(EmbargoInstant)
        .ok_or(InvalidEmbargo::NoSuchTime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused() {
        use InvalidEmbargo::*;
        for (text, error) in [
            ("2031-03-09", NoOffset),
            ("2031-03-09T00:01:00", NoOffset),
            ("2031-03-09T00:01:60Z", NoSuchTime),
            ("2031-02-29T00:01:00Z", NoSuchTime),
            ("2031-03-09T00:01:00+14:01", OffsetTooLarge),
            ("2031-03-09T00:01:00+1", NoOffset),
        ] {
            assert_eq!(EmbargoInstant::from_rfc3339(text), Err(error), "{text}");
        }
        for (line, error) in [
            (
                "Posted at 0001hrs BST 9 June 2031",
                AmbiguousZone("BST".to_owned()),
            ),
            ("Posted at 0001 9 March 2031", NoOffset),
            ("Posted at 2460 GMT 9 March 2031", NoSuchTime),
        ] {
            assert_eq!(EmbargoInstant::from_line(line), Some(Err(error)), "{line}");
        }
        assert_eq!(EmbargoInstant::from_line("Posted in the hall"), None);
    }

    #[test]
    fn offsets_and_fractions() {
        let utc = EmbargoInstant::from_rfc3339("2032-12-05T00:01:00Z").unwrap();
        assert_eq!(
            EmbargoInstant::from_rfc3339("2032-12-05 05:31:00+05:30"),
            Ok(utc)
        );
        assert_eq!(
            EmbargoInstant::from_rfc3339("2032-12-04T23:01:00-01:00"),
            Ok(utc)
        );
        assert_eq!(
            EmbargoInstant::from_line("Posted at 0001 GMT 5 December 2032"),
            Some(Ok(utc))
        );
        let late = EmbargoInstant::from_rfc3339("2032-12-05T00:01:00.5Z").unwrap();
        assert_eq!(late.seconds(), utc.seconds() + 1);
    }
}
