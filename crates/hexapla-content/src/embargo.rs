//! The instant before which nothing of a release may be public.

mod line;
mod words;

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

use line::Stands;

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
    /// A line announces an embargo, and says in no way that is understood when it ends.
    #[error("the line does not say when the embargo ends in a way that is understood")]
    NotRead,
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
            Self::NotRead => "not-read",
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

    /// Finds and reads a line that announces an embargo: `Posted at 0001hrs GMT 9 March 2031`, `Embargoed until 00:01 GMT
    /// 9 March 2031`, `EMBARGO: 0001 GMT 9 MARCH 2031`, in brackets or emphasis, in any case. Returns `None` when `line`
    /// is not one; a line that announces an embargo and names no instant is an error, and so is every other one in another
    /// language.
    ///
    /// ```
    /// use hexapla_content::EmbargoInstant;
    /// assert!(EmbargoInstant::from_line("**EMBARGO** Embargoed until 0001hrs GMT 9 March 2031").unwrap().is_ok());
    /// assert!(EmbargoInstant::from_line("Embargoed until further notice").unwrap().is_err());
    /// assert!(EmbargoInstant::from_line("SOUS EMBARGO JUSQU’AU 9 MARS 2031, 00H01 GMT").unwrap().is_err());
    /// assert!(EmbargoInstant::from_line("The embargo on arms was lifted until 2031.").is_none());
    /// ```
    pub fn from_line(line: &str) -> Option<Result<Self, InvalidEmbargo>> {
        line::read(line, Stands::InText)
    }

    /// Finds and reads such a line in a field of the front matter, which may be a title: "Embargo: 12 ships" is one, and
    /// announces nothing unless it is in capitals.
    pub fn from_field(line: &str) -> Option<Result<Self, InvalidEmbargo>> {
        line::read(line, Stands::InField)
    }

    /// Says whether a heading, or the head of a table's column, says that there is an embargo, and no more: what stands under it
    /// tells when it ends.
    ///
    /// ```
    /// use hexapla_content::EmbargoInstant;
    /// assert!(EmbargoInstant::is_heading("**Press embargo**"));
    /// assert!(!EmbargoInstant::is_heading("The arms embargo"));
    /// ```
    pub fn is_heading(text: &str) -> bool {
        line::is_heading(text)
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

#[cfg(test)]
mod tests;
