//! Times of day told on the clock of another zone.

use super::Departure;

/// Abbreviations of zones and their minutes ahead of Greenwich (IANA time zone database); those that several zones share, such as
/// CST and IST, are left out.
const ZONES: &[(&str, i32)] = &[
    ("AEDT", 660),
    ("AEST", 600),
    ("BRT", -180),
    ("CEST", 120),
    ("CET", 60),
    ("EDT", -240),
    ("EEST", 180),
    ("EET", 120),
    ("EST", -300),
    ("GMT", 0),
    ("HKT", 480),
    ("JST", 540),
    ("KST", 540),
    ("MDT", -360),
    ("MSK", 180),
    ("MST", -420),
    ("NPT", 345),
    ("NZDT", 780),
    ("NZST", 720),
    ("PDT", -420),
    ("PKT", 300),
    ("PST", -480),
    ("SAST", 120),
    ("SGT", 480),
    ("UTC", 0),
    ("WEST", 60),
    ("WIB", 420),
    ("Z", 0),
];

/// The minutes of a day.
const DAY: i32 = 24 * 60;

/// Says whether the translation tells the time of the source on the clock of another zone: 14:00 UTC is 23:00 JST. Which
/// day it is there is another fact.
pub(super) fn is_converted(departure: &Departure<'_>) -> bool {
    let place = departure.place.as_ref();
    let there = place.and_then(|place| in_greenwich(departure.source_text.get(place.start..)?));
    let said = departure.target.zip(departure.behind);
    let here = said.and_then(|(said, behind)| in_greenwich(&format!("{said}{behind}")));
    there.is_some() && there == here
}

/// The time of day that a text begins with, in minutes after midnight in Greenwich; none where it names no zone.
fn in_greenwich(text: &str) -> Option<i32> {
    let (hour, rest) = number(text)?;
    let (minute, rest) = number(rest.strip_prefix([':', 'h', '時', '时', '시'])?)?;
    let rest = rest
        .strip_prefix(':')
        .and_then(number)
        .map_or(rest, |(_, rest)| rest);
    let ahead = ahead(rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '(', '（']))?;
    (hour < 24 && minute < 60).then(|| (hour * 60 + minute - ahead).rem_euclid(DAY))
}

/// How many minutes the zone that a text begins with is ahead of Greenwich: `JST`, `UTC+9`, `+09:00`.
fn ahead(text: &str) -> Option<i32> {
    let end = text
        .find(|c: char| !c.is_ascii_uppercase())
        .unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let known = ZONES
        .iter()
        .find(|(zone, _)| *zone == name)
        .map(|(_, ahead)| *ahead);
    match (name, known) {
        ("" | "UTC" | "GMT", _) => offset(rest).or(known),
        _ => known.filter(|_| !rest.starts_with(char::is_alphanumeric)),
    }
}

/// The minutes of an offset that a text begins with: `+9`, `-04:30`, `+0900`.
fn offset(text: &str) -> Option<i32> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let (hours, rest) = number(text.trim_start_matches(['+', '-', '−']))?;
    let minutes = rest
        .strip_prefix(':')
        .and_then(number)
        .map_or(0, |(minutes, _)| minutes);
    let minutes = if hours >= 100 {
        hours / 100 * 60 + hours % 100
    } else {
        hours * 60 + minutes
    };
    (minutes <= DAY).then_some(sign * minutes)
}

/// The number of at most four digits that a text begins with, and what follows.
fn number(text: &str) -> Option<(i32, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (end <= 4)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|number| (number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_the_same_on_the_clocks_of_all_zones() {
        let moment = in_greenwich("14:00 UTC");
        for text in [
            "23:00 JST",
            "23:00:00（KST）",
            "15h00 CET,",
            "10:00 (UTC-4)",
            "19:45 +05:45",
            "23:00 +0900",
            "19:30 +0530",
        ] {
            assert_eq!(in_greenwich(text), moment, "{text}");
        }
        assert_eq!(in_greenwich("22:00 EST"), in_greenwich("03:00 GMT"));
    }

    #[test]
    fn an_abbreviation_is_as_far_from_greenwich_as_its_offset_says() {
        for (name, offset) in [
            ("BRT", "-3"),
            ("EDT", "-4"),
            ("EST", "-5"),
            ("MDT", "-6"),
            ("MST", "-7"),
            ("PDT", "-7"),
            ("PST", "-8"),
            ("AEST", "+10"),
            ("NPT", "+05:45"),
        ] {
            let (named, counted) = (format!("10:00 {name}"), format!("10:00 UTC{offset}"));
            let named = in_greenwich(&named);
            assert!(named.is_some() && named == in_greenwich(&counted), "{name}");
        }
    }

    #[test]
    fn what_names_no_zone_is_no_moment() {
        for text in [
            "14:00",
            "14:00 CST",
            "14:00 UTCX",
            "14 UTC",
            "24:00 UTC",
            "14:60 UTC",
            "14:00 Oskrel",
        ] {
            assert_eq!(in_greenwich(text), None, "{text}");
        }
    }
}
