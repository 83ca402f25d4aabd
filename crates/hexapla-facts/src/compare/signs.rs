//! Percent signs, currencies and time zones beside numbers that were found.

use super::demand::Demand;
use super::matching::{Answer, Matching};
use super::{Difference, DifferenceKind, Said};
use crate::TokenKind;
use crate::language::Meaning;
use crate::lenient::{Candidate, Reading, Sense, Surety};

/// The numbers that are there but for their sign.
pub(super) fn differences(
    demands: &[Demand],
    matching: &Matching,
    reading: &Reading,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (demand, answers) in demands.iter().zip(&matching.answers) {
        let (Some(Answer::Own(at)), Some(part)) = (answers.first(), demand.parts.first()) else {
            continue;
        };
        let Some(candidate) = reading.candidates.get(*at) else {
            continue;
        };
        let kind = match demand.kind {
            TokenKind::Time if lost_zone(demand, candidate, reading) => DifferenceKind::ZoneLost,
            TokenKind::Percentage if lost_percent(candidate, reading) => {
                DifferenceKind::PercentLost
            }
            TokenKind::Currency if other_currency(demand, candidate, reading) => {
                DifferenceKind::CurrencyChanged
            }
            TokenKind::Currency if lost_currency(demand, candidate, reading) => {
                DifferenceKind::CurrencyLost
            }
            _ => continue,
        };
        found.push(Difference {
            kind,
            fact: demand.kind,
            source: Some(Said {
                value: part.value(),
                span: demand.span.clone(),
            }),
            target: Some(Said {
                value: candidate.value,
                span: reading.origin(&candidate.lexemes),
            }),
        });
    }
    found
}

/// No word or sign of percent stands in the whole translation, and the number is no share.
fn lost_percent(candidate: &Candidate, reading: &Reading) -> bool {
    let is_percent = |meaning| {
        matches!(
            meaning,
            Meaning::Percent | Meaning::Tenth | Meaning::PerMille
        )
    };
    candidate.sense == Sense::Figures && !reading.meanings().any(is_percent)
}

/// No currency stands in the whole translation beside the figures. What weighs pounds costs none.
fn lost_currency(demand: &Demand, candidate: &Candidate, reading: &Reading) -> bool {
    let is_currency = |meaning| matches!(meaning, Meaning::Currency(_));
    demand.currency.as_deref().is_some_and(is_known)
        && demand.unit != Some("pound")
        && candidate.sense == Sense::Figures
        && !reading.meanings().any(is_currency)
}

/// Another currency stands beside the number, and the right one nowhere.
pub(super) fn other_currency(demand: &Demand, candidate: &Candidate, reading: &Reading) -> bool {
    let Some(code) = demand.currency.as_deref() else {
        return false;
    };
    let is_right = |meaning| matches!(meaning, Meaning::Currency(found) if found == code);
    let is_other = |(found, surety)| found != code && surety == Surety::Certain;
    reading.currencies(candidate).any(is_other)
        && !reading.meanings().any(is_right)
        && is_known(code)
}

/// Currencies that one word names in every language; "pesos" and "crowns" are several.
fn is_known(code: &str) -> bool {
    matches!(code, "usd" | "gbp" | "eur" | "jpy" | "cny" | "inr" | "rub")
}

/// Says whether nothing tells the zone of a time, which languages do in words or by the same letters beside the time.
fn lost_zone(demand: &Demand, candidate: &Candidate, reading: &Reading) -> bool {
    let text = &*reading.normal.text;
    match demand.zone.as_deref() {
        None => false,
        Some("gmt" | "utc") => !says_greenwich(text),
        Some(zone) => {
            let before = candidate.lexemes.start.saturating_sub(1);
            let near = reading.lexemes.get(before..).unwrap_or_default();
            let mut near = near.iter().take(FARTHEST_ZONE);
            let is_kept = near.any(|lexeme| is_named(reading.text(lexeme), zone));
            !is_kept && !says_greenwich(text) && !CLOCKS.iter().any(|form| text.contains(form))
        }
    }
}

/// Says whether a word is the name of a zone, perhaps with letters of another script grown onto it: `BST左右`.
fn is_named(word: &str, zone: &str) -> bool {
    let ending = word.strip_prefix(zone);
    ending.is_some_and(|ending| !ending.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The lexemes beside an hour that its zone may be among, with those of the time: `10 h 30 min (EST`.
const FARTHEST_ZONE: usize = 8;

/// How languages say the time of a place, made even. Many say the hour in the same words, so that a zone which is lost is
/// not always told.
const CLOCKS: [&str; 60] = [
    "heure",
    "hora",
    "horár",
    " ora ",
    "orario",
    "orei",
    "fuso",
    "huso",
    "zeit",
    "tijd",
    "tid",
    "time",
    "tíma",
    "tími",
    "čas",
    "czas",
    "vrijem",
    "vreme",
    "врем",
    "час",
    "laik",
    "aeg",
    "aja",
    "aika",
    "idő",
    "saat",
    "ωρα",
    "توقیت",
    "وقت",
    "שעון",
    "זמן",
    "समय",
    "वेळ",
    "সময",
    "நேர",
    "เวลา",
    "giờ",
    "waktu",
    "masa",
    "oras",
    "saa",
    "majira",
    "ម៉ោង",
    "အချိန်",
    "စံတော်",
    "ሰኣት",
    "時間",
    "时间",
    "標準時",
    "标准时",
    "夏令",
    "夏時",
    "시간",
    "시각",
    "표준시",
    "타임",
    "ժամ",
    "დრო",
    "eastern",
    "pacific",
];

/// How languages say Greenwich and universal time, made even, and the two abbreviations that all share.
const GREENWICH: [&str; 32] = [
    "gmt",
    "utc",
    "greenwich",
    "гринвич",
    "гринвіч",
    "غرینتش",
    "جرینتش",
    "غرینیتش",
    "گرینویچ",
    "گرین وچ",
    "جی ایم ٹی",
    "גריניץ",
    "ग्रीनविच",
    "जीएमटी",
    "গ্রিনিচ",
    "கிரீன்விச்",
    "กรีนิช",
    "그리니치",
    "グリニッジ",
    "格林威治",
    "格林尼治",
    "γκρινουιτσ",
    "temps universel",
    "tempo universal",
    "tiempo universal",
    "weltzeit",
    "всемирно",
    "всесвітн",
    "אוניברסלי",
    "世界时",
    "世界時",
    "世界標準時",
];

/// Says whether an even text says Greenwich or universal time. Armenian, Georgian, Amharic, Khmer
/// and Burmese news keep the abbreviations.
fn says_greenwich(text: &str) -> bool {
    GREENWICH.iter().any(|form| text.contains(form))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lenient::even;

    #[test]
    fn greenwich_is_known_in_every_script() {
        for form in GREENWICH.into_iter().chain(CLOCKS) {
            assert_eq!(even(form), form);
        }
        for text in [
            "بتوقيت غرينتش",
            "Γκρίνουιτς",
            "по Гринвичу",
            "格林威治標準時間",
            "协调世界时的零点",
            "חצות לפי השעון האוניברסלי",
            "00:00 по всемирному времени",
            "00:01 GMT",
        ] {
            assert!(says_greenwich(&even(text)), "{text}");
        }
    }
}
