//! Years and dates in the customs that translations may use instead of the Gregorian.
//!
//! Nothing is parsed: the source's date is computed in each calendar, and the translation may say
//! any of them.

/// Parts of a date in some calendar; what the source leaves out stays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) year: Option<i64>,
    pub(super) month: Option<i64>,
    pub(super) day: Option<i64>,
}

/// The years of other customs that a Gregorian `year` reaches into.
pub(super) fn years(year: i64, customs: &str) -> Vec<crate::Decimal> {
    let mut years = Vec::new();
    for calendar in customs.split('|') {
        match calendar {
            "buddhist" => years.push(year + 543),
            "minguo" => years.push(year - 1911),
            "persian" => years.extend([year - 621, year - 622]),
            "ethiopian" => years.extend([year - 7, year - 8]),
            "hebrew" => years.extend([year + 3760, year + 3761]),
            "islamic" => {
                // 33 lunar years are 32 solar ones
                let lunar = (year - 622) * 33 / 32;
                years.extend([lunar, lunar + 1]);
            }
            _ => {}
        }
    }
    let positive = years
        .into_iter()
        .filter_map(|year| u64::try_from(year).ok());
    positive.map(crate::Decimal::whole).collect()
}

/// The hours of clocks that count from six: the Thai one in quarters of the day, the Ethiopian
/// and the Swahili one in halves.
pub(super) fn hours(hour: u64, customs: &str) -> Vec<u64> {
    let clocks = customs.split('|');
    let shifted =
        clocks.filter(|clock| matches!(*clock, "thai-clock" | "ethiopian" | "swahili-clock"));
    shifted
        .flat_map(|_| {
            let half = (hour + 18) % 12;
            [half, if half == 0 { 12 } else { half % 6 }]
        })
        .collect()
}

/// The date in the other customs, for those in which months or days differ.
///
/// A date without a year is computed for a common and a leap year.
pub(super) fn dates(
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    customs: &str,
) -> Vec<Parts> {
    let mut dates = Vec::new();
    for calendar in customs.split('|').filter(|name| !name.is_empty()) {
        let (Some(full_month), known_years) = (month, year.map_or(vec![2023, 2024], |y| vec![y]))
        else {
            continue;
        };
        let known_days = day.map_or(vec![1, 28], |day| vec![day]);
        for &known_year in &known_years {
            for &known_day in &known_days {
                let fixed = gregorian(known_year, full_month, known_day);
                let Some((y, m, d)) = in_calendar(fixed, calendar) else {
                    continue;
                };
                dates.extend(month_names(m, calendar).map(|month| Parts {
                    year: year.map(|_| y),
                    month: Some(month),
                    day: day.map(|_| d),
                }));
            }
        }
        let all_years = year
            .map(|year| self::years(year, calendar))
            .unwrap_or_default();
        dates.extend(all_years.iter().filter_map(|year| {
            let year = i64::try_from(year.as_whole()?).ok()?;
            Some(Parts {
                year: Some(year),
                month: None,
                day: None,
            })
        }));
    }
    dates
}

/// A month by its number, and by that of the Gregorian month which shares its name: Meskerem is September in Amharic
/// texts that count as others do.
fn month_names(month: i64, calendar: &str) -> impl Iterator<Item = i64> {
    let shared = (calendar == "ethiopian").then_some((month + 7) % 12 + 1);
    [month].into_iter().chain(shared)
}

/// Days from 1 January of the year 1 to a Gregorian date.
/// Dershowitz and Reingold, Calendrical Calculations, 2.17.
const fn gregorian(year: i64, month: i64, day: i64) -> i64 {
    let before = year - 1;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let shift = if month <= 2 {
        0
    } else if is_leap {
        -1
    } else {
        -2
    };
    365 * before + before / 4 - before / 100 + before / 400 + (367 * month - 362) / 12 + shift + day
}

/// Year, month and day of a fixed day in a calendar with months of its own.
fn in_calendar(fixed: i64, calendar: &str) -> Option<(i64, i64, i64)> {
    match calendar {
        "persian" => Some(persian(fixed)),
        "ethiopian" => Some(ethiopian(fixed)),
        "islamic" => Some(islamic(fixed)),
        _ => None,
    }
}

/// The Persian calendar, with the leap years of its 33-year cycle (right from 1178 to 1633).
fn persian(fixed: i64) -> (i64, i64, i64) {
    const EPOCH: i64 = 226_895;
    let new_year = |year: i64| EPOCH + 365 * (year - 1) + (8 * year + 21).div_euclid(33);
    let mut year = 1 + (fixed - EPOCH).div_euclid(366);
    while new_year(year + 1) <= fixed {
        year += 1;
    }
    let day = fixed - new_year(year);
    if day < 186 {
        (year, day / 31 + 1, day % 31 + 1)
    } else {
        (year, (day - 186) / 30 + 7, (day - 186) % 30 + 1)
    }
}

/// The Ethiopian calendar: twelve months of thirty days, and the rest.
/// Dershowitz and Reingold, 4.2.
const fn ethiopian(fixed: i64) -> (i64, i64, i64) {
    const EPOCH: i64 = 2796;
    let year = (4 * (fixed - EPOCH) + 1463).div_euclid(1461);
    let new_year = EPOCH + 365 * (year - 1) + year.div_euclid(4);
    let day = fixed - new_year;
    (year, day / 30 + 1, day % 30 + 1)
}

/// The tabular Islamic calendar; a sighting may be a day off.
/// Dershowitz and Reingold, 7.1.
const fn islamic(fixed: i64) -> (i64, i64, i64) {
    const EPOCH: i64 = 227_015;
    let year = (30 * (fixed - EPOCH) + 10_646).div_euclid(10_631);
    let new_year = EPOCH + (year - 1) * 354 + (3 + 11 * year).div_euclid(30);
    let day = fixed - new_year;
    let month = (2 * day + 1) / 59 + 1;
    (year, month, day - (59 * (month - 1) + 1) / 2 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_published_tables() {
        for (calendar, gregorian_date, expected) in [
            ("persian", (2016, 3, 9), (1394, 12, 19)),
            ("persian", (2024, 3, 20), (1403, 1, 1)),
            ("persian", (2000, 9, 22), (1379, 7, 1)),
            ("ethiopian", (2016, 3, 9), (2008, 6, 30)),
            ("ethiopian", (2007, 9, 12), (2000, 1, 1)),
            ("islamic", (2016, 3, 9), (1437, 5, 29)),
        ] {
            let (year, month, day) = gregorian_date;
            let fixed = gregorian(year, month, day);
            assert_eq!(in_calendar(fixed, calendar), Some(expected), "{calendar}");
        }
    }

    #[test]
    fn clocks_count_from_six() {
        assert!(hours(19, "buddhist|thai-clock").contains(&1));
        assert!(hours(15, "ethiopian").contains(&9));
        assert!(hours(9, "ethiopian").contains(&3));
        assert!(hours(22, "swahili-clock").contains(&4));
        assert!(hours(9, "persian").is_empty());
    }

    #[test]
    fn years_reach_into_both_neighbours() {
        let whole = |years: &[u64]| {
            years
                .iter()
                .copied()
                .map(crate::Decimal::whole)
                .collect::<Vec<_>>()
        };
        assert_eq!(years(2016, "buddhist"), whole(&[2559]));
        assert_eq!(years(2016, "persian"), whole(&[1395, 1394]));
        assert_eq!(years(2016, ""), whole(&[]));
    }
}
