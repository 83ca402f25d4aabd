//! Whether one number may stand for another by mistake.

use super::Slip;
use crate::Decimal;

/// The slip that makes `wrong` of `right`, which is written with so many `decimals`.
pub(super) fn slip(right: Decimal, wrong: Decimal, decimals: i32) -> Option<Slip> {
    if right == wrong {
        return None;
    }
    if let Some(power) = right.power_to(wrong) {
        return (power.abs() <= 9).then_some(Slip::PowerOfTen);
    }
    let (right, wrong) = right.aligned(wrong, decimals)?;
    slip_between(right.as_bytes(), wrong.as_bytes())
}

/// The slip between two runs of digits.
pub(super) fn slip_between(right: &[u8], wrong: &[u8]) -> Option<Slip> {
    if right.len() == wrong.len() {
        return exchange(right, wrong);
    }
    let (long, short) = if right.len() > wrong.len() {
        (right, wrong)
    } else {
        (wrong, right)
    };
    (long.len() >= 3 && long.len() == short.len() + 1 && is_one_less(long, short))
        .then_some(Slip::Length)
}

/// Says whether `target` is `source` with its last digits rounded or cut off: 4.17 million for
/// 4,178,000.
pub(super) fn is_rounded(source: Decimal, target: Decimal) -> bool {
    let Some((source, target)) = source.aligned(target, 0) else {
        return false;
    };
    let kept = target.trim_end_matches('0').len();
    let (Some((head, tail)), Some(wanted)) = (source.split_at_checked(kept), target.get(..kept))
    else {
        return false;
    };
    let number = |digits: &str| digits.parse::<u128>().ok();
    let near = number(head).zip(number(wanted));
    let rounds_up = tail.starts_with(|digit| digit >= '5');
    let is_near =
        near.is_some_and(|(head, wanted)| wanted == head || (rounds_up && wanted == head + 1));
    let loses = tail.contains(|digit| digit != '0');
    source.len() == target.len() && kept >= 2 && loses && is_near
}

/// One digit for another, or two in each other's place.
fn exchange(right: &[u8], wrong: &[u8]) -> Option<Slip> {
    let mut places = (0..right.len()).filter(|&place| right.get(place) != wrong.get(place));
    match (places.next(), places.next(), places.next()) {
        (Some(_), None, _) => (right.len() >= 2).then_some(Slip::Digit),
        (Some(one), Some(other), None) => {
            let swapped = right.get(one) == wrong.get(other) && right.get(other) == wrong.get(one);
            swapped.then_some(Slip::Swapped)
        }
        _ => None,
    }
}

/// Says whether `short` is `long` without one of its digits.
fn is_one_less(long: &[u8], short: &[u8]) -> bool {
    let same = long.iter().zip(short).take_while(|(a, b)| a == b).count();
    long.get(same + 1..) == short.get(same..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(right: &str, wrong: &str) -> Option<Slip> {
        let decimals = right
            .split_once('.')
            .map_or(0, |(_, decimals)| decimals.len());
        let (right, wrong) = (
            Decimal::parse(right).unwrap(),
            Decimal::parse(wrong).unwrap(),
        );
        slip(right, wrong, i32::try_from(decimals).unwrap())
    }

    #[test]
    fn rounded_numbers_are_near() {
        for (source, target, expected) in [
            ("4178000", "4170000", true),
            ("4178000", "4180000", true),
            ("4178000", "4160000", false),
            ("1500000", "1600000", false),
            ("4178000", "4000000", false),
            ("4178000", "41700000", false),
        ] {
            let decimal = |text| Decimal::parse(text).unwrap();
            assert_eq!(
                is_rounded(decimal(source), decimal(target)),
                expected,
                "{source} {target}"
            );
        }
    }

    #[test]
    fn slips_have_names() {
        for (right, wrong, expected) in [
            ("30000", "300000", Some(Slip::PowerOfTen)),
            ("2800000000", "2800000000000", Some(Slip::PowerOfTen)),
            ("1127", "1197", Some(Slip::Digit)),
            ("16.5", "17.5", Some(Slip::Digit)),
            ("1967", "1976", Some(Slip::Swapped)),
            ("29", "20", Some(Slip::Digit)),
            ("800555111", "80055511", Some(Slip::Length)),
            ("2018", "2081", Some(Slip::Swapped)),
            ("5", "6", None),
            ("5.0", "6.0", Some(Slip::Digit)),
            ("12", "34", None),
            ("27", "27", None),
            ("12", "1", None),
            ("0", "10", None),
        ] {
            assert_eq!(between(right, wrong), expected, "{right} {wrong}");
        }
    }
}
