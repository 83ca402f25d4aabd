//! Disagreements between tracker and translator, for reading.

use std::fmt::Write as _;

use hexapla_content::{Locale, Unit};
use hexapla_store::TimelineCommit;

use super::event::{Item, Judged, Moments, asks_at_wording};
use super::options::{Choice, Options, hash};
use super::score::{SAID, said};
use super::touched::Touch;

/// How many characters of a text are shown.
const SHOWN: usize = 400;

/// How many characters before the first difference.
const COMMON: usize = 60;

/// The disagreements worth reading, bounded in number.
#[derive(Debug)]
pub(super) struct Disagreements {
    /// The source changed and the translator answered, but the tracker did not ask for it at wording or above.
    pub(super) missed: Vec<Disagreement>,
    /// The tracker asked at wording or above, and the translator left it.
    pub(super) false_alarms: Vec<Disagreement>,
}

/// One of them.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Disagreement {
    rank: (u64, u64),
    text: String,
}

impl Disagreements {
    pub(super) const NONE: Self = Self {
        missed: Vec::new(),
        false_alarms: Vec::new(),
    };

    /// Adds the worst of an event: one of each kind.
    pub(super) fn add(
        &mut self,
        judged: &Judged,
        moments: Moments<'_>,
        locale: &Locale,
        at: &TimelineCommit,
        options: &Options,
    ) {
        let path = &moments.target_now.path;
        let worst = |takes: &dyn Fn(&Item) -> bool, order: &dyn Fn(&Item) -> u64| {
            let rank = |(index, item): (usize, &Item)| {
                let lot = hash(format!("{path} {} {index}", at.oid).as_bytes());
                match options.choice {
                    Choice::Lot => ((lot, 0), index),
                    Choice::Worst => {
                        let words = u64::MAX - item.words as u64;
                        ((order(item), words), index)
                    }
                }
            };
            let items = judged
                .items
                .iter()
                .enumerate()
                .filter(|(_, item)| takes(item));
            items.map(rank).min()
        };
        let place = |item: &Item| {
            let name = said(item);
            SAID.iter()
                .position(|said| *said == name)
                .unwrap_or_default() as u64
        };
        let is_asked = |item: &Item| options.said.as_deref().is_none_or(|own| own == said(item));
        let missed =
            |item: &Item| is_asked(item) && item.is_answer() && !asks_at_wording(item.status);
        let left = |item: &Item| {
            let is_gap = options.said.as_deref() == Some("missing before");
            let is_alarm = (item.source_changed || is_gap) && asks_at_wording(item.status);
            is_asked(item) && is_alarm && item.touch == Touch::None
        };
        let found = [
            (
                worst(&missed, &|item| u64::MAX - place(item)),
                &mut self.missed,
            ),
            (worst(&left, &place), &mut self.false_alarms),
        ];
        for (worst, list) in found {
            if let Some((rank, index)) = worst {
                let text = told(&judged.items[index], moments, locale, at);
                list.push(Disagreement { rank, text });
            }
        }
        self.keep(options);
    }

    /// Adds those of the next release.
    pub(super) fn join(&mut self, next: Self, options: &Options) {
        self.missed.extend(next.missed);
        self.false_alarms.extend(next.false_alarms);
        self.keep(options);
    }

    fn keep(&mut self, options: &Options) {
        for list in [&mut self.missed, &mut self.false_alarms] {
            list.sort();
            list.truncate(options.read);
        }
    }

    /// Writes them out.
    pub(super) fn write(&self, report: &mut String) {
        let lists = [
            (
                "answered by the translator, not asked for at wording",
                &self.missed,
            ),
            (
                "asked for at wording, left by the translator",
                &self.false_alarms,
            ),
        ];
        for (title, list) in lists {
            let _ = writeln!(report, "\n## {title}\n");
            for disagreement in list {
                let _ = writeln!(report, "{}", disagreement.text);
            }
        }
    }
}

fn told(item: &Item, moments: Moments<'_>, locale: &Locale, at: &TimelineCommit) -> String {
    let mut text = String::new();
    let oid = at.oid.as_str().get(..10).unwrap_or_default();
    let path = &moments.target_now.path;
    let kind = item
        .source
        .first()
        .map(|&index| &moments.source_now.units()[index])
        .or_else(|| {
            item.target
                .first()
                .map(|&index| &moments.target_then.units()[index])
        })
        .map(|unit| unit.kind.to_string());
    let _ = writeln!(
        text,
        "{locale} {path} {oid}: said {}, touched {:?}, {}",
        said(item),
        item.touch,
        kind.unwrap_or_default()
    );
    for reason in item.reasons.iter().take(4) {
        let _ = writeln!(
            text,
            "  because   {}: {:?} → {:?}",
            reason.kind.name(),
            reason.old.as_deref().unwrap_or_default(),
            reason.new.as_deref().unwrap_or_default()
        );
    }
    let source = [
        said_by(moments.source_then.units(), &item.then),
        said_by(moments.source_now.units(), &item.source),
    ];
    let target = [
        said_by(moments.target_then.units(), &item.target),
        said_by(moments.target_now.units(), &item.target_now),
    ];
    for (side, [then, now]) in [("source", source), ("target", target)] {
        let from = beginning(&then, &now);
        let _ = writeln!(text, "  {side} then {}", shown(&then, from));
        let _ = writeln!(text, "  {side} now  {}", shown(&now, from));
    }
    text
}

/// The texts of units on one line, with the links of what has any.
fn said_by(units: &[Unit], indices: &[usize]) -> String {
    let texts: Vec<String> = indices
        .iter()
        .map(|&index| {
            let unit = &units[index];
            let links = unit.links().replace('\n', " ");
            if links.is_empty() {
                unit.shown().into_owned()
            } else {
                format!("{} ({})", unit.shown(), links.trim_end())
            }
        })
        .collect();
    texts.join(" ‖ ").replace('\n', "⏎")
}

/// How many characters of both texts to leave out: what they have in common at the beginning, but for a few.
fn beginning(one: &str, other: &str) -> usize {
    let both = one.chars().zip(other.chars());
    let common = both.take_while(|(one, other)| one == other).count();
    common.saturating_sub(COMMON)
}

fn shown(text: &str, from: usize) -> String {
    let cut = |cut: bool| if cut { "…" } else { "" };
    let part: String = text.chars().skip(from).take(SHOWN).collect();
    let is_longer = text.chars().nth(from + SHOWN).is_some();
    format!("{}{part}{}", cut(from > 0), cut(is_longer))
}
