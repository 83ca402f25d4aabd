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
    fn an_embargo_is_known_in_the_words_of_many_newsrooms() {
        for line in [
            "SOUS EMBARGO JUSQU'AU 9 MARS 2031, 00H01 GMT",
            "Sous embargo jusqu’à lundi 9 mars, 0 h 01",
            "Embargo presse : 9 mars 2031 à 00h01",
            "Ce communiqué de presse est sous embargo jusqu'au 9 mars",
            "Sperrfrist: Montag, 9. März 2031, 10 Uhr",
            "**Sperrfrist 9. März 2031, 10.00 Uhr**",
            "EMBARGADO HASTA EL 9 DE MARZO DE 2031",
            "Embargo de prensa hasta el 9 de marzo",
            "Este comunicado está bajo embargo hasta las 9:00",
            "Sob embargo até as 10h de 9 de março",
            "Sotto embargo fino al 9 marzo 2031",
            "Onder embargo tot 9 maart 2031",
            "Эмбарго до 9 марта 2031, 10:00",
            "محظور النشر حتى 9 مارس 2031",
            "حظر النشر: الساعة 9:00 من يوم 9 مارس",
            "禁运至2031年3月9日9时",
            "新闻禁发至2031年3月9日",
            "엠바고: 3월 9일 오전 9시",
            "3월 9일 오전 9시까지 엠바고",
            "under strict embargo until noon on Monday",
            "STRICTLY EMBARGOED",
            "Strict embargo, 9:00 on Monday: until then not to be quoted",
            "EMBARGO",
            "This press release is strictly embargoed until Monday.",
            "Embargo | 00:01, 9 mars 2031 |",
            "NOT FOR RELEASE BEFORE 9 MARCH 2031",
            "Hold for release until Monday",
        ] {
            let read = EmbargoInstant::from_line(line);
            assert!(matches!(read, Some(Err(_))), "{line}: {read:?}");
        }
        for line in [
            "EMBARGO : 0001 GMT 9 MARCH 2031",
            "| Embargo | 00:01 GMT 9 March 2031 |",
            "Under strict embargo until 00:01 GMT 9 March 2031",
            "News release 12/31: embargoed until 00:01 GMT 9 March 2031",
            "Not for publication before 00:01 GMT 9 March 2031",
            "<!-- Embargoed until 00:01 GMT 9 March 2031 -->",
        ] {
            let read = EmbargoInstant::from_line(line.trim_end_matches("-->"));
            assert!(matches!(read, Some(Ok(_))), "{line}: {read:?}");
        }
    }

    #[test]
    fn a_title_about_an_embargo_announces_none() {
        for (title, is_one) in [
            ("Embargo: 12 ships held since 2014", false),
            ("EMBARGO: 9 MARCH 2031", true),
            ("Embargo: 9:00, Monday", true),
            ("Embargoed until 9 March: 12 rescued", true),
        ] {
            assert_eq!(
                EmbargoInstant::from_field(title).is_some(),
                is_one,
                "{title}"
            );
        }
        assert!(EmbargoInstant::from_line("Embargo: 9 mars").is_some());
    }

    #[test]
    fn sentences_about_embargoes_announce_none() {
        for line in [
            "Embargo",
            "The arms embargo until 2031 was not kept.",
            "Embargo on arms: 12 ships stopped at 10:30",
            "Under the embargo of 2014 no ship may land.",
            "Embargoed goods worth 12 million were found.",
            "The press broke the embargo at 9:00.",
            "L'embargo sur les armes jusqu'au 9 mars 2031",
            "Embargo sur les armes : 12 navires",
            "L’embargo de 2014",
            "El embargo hasta 2031 afecta a la isla.",
            "Das Embargo bis 2031 trifft die Insel.",
            "حظر الأسلحة حتى 2031",
            "حظر السفر: 12 شخصا",
            "武器禁运至2031年",
            "禁运至今已有12年",
            "禁运措施 2031",
            "무기 금수 조치 2031",
            "기자단은 3월 9일 엠바고를 깼다.",
            "Under 12 people, until Monday",
            "For immediate release",
            "Press release 12/31: the embargo until 2032",
            "| Embargo | 2014 | 2016 |",
        ] {
            assert_eq!(EmbargoInstant::from_line(line), None, "{line}");
        }
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
