//! Times of day.

use super::{Found, Reader};
use crate::TokenKind;
use crate::piece::PieceKind;
use crate::vocabulary::Class;

impl Reader<'_, '_> {
    /// The time of day at `at`: `10:30`, `10.30am`, `3 pm`, `0001hrs GMT`, `noon`, the 6 of `6-8 p.m.`
    pub(super) fn time(&self, at: usize) -> Option<Found> {
        let (clock, end) = self.clock(at).or_else(|| self.opening_hour(at))?;
        let (mut value, mut end) = (clock, end);
        if let Some((zone, next)) = self.zone(end) {
            value = format!("{value} {zone}");
            end = next;
        }
        Some(Found {
            kind: TokenKind::Time,
            value,
            words: at..end,
        })
    }

    /// Hours and minutes on 24 hours, and the place after them.
    fn clock(&self, at: usize) -> Option<(String, usize)> {
        let word = self.word(at)?;
        match (word.piece.kind, &*word.folded) {
            (PieceKind::Word, "noon") => return Some(("12:00".to_owned(), at + 1)),
            (PieceKind::Word, "midnight") => return Some(("00:00".to_owned(), at + 1)),
            (PieceKind::Figure | PieceKind::Mixed, _) => {}
            _ => return None,
        }
        if let Some(clock) = hour_and_minute(word.piece.text) {
            return Some((clock, at + 1));
        }
        let (digits, suffix, end) = self.with_suffix_behind(at)?;
        let end = match suffix {
            Suffix::None
                if self.zone(end).is_none()
                    && !digits.contains(':')
                    && !self.is_bare(at)
                    && !self.has_point(at) =>
            {
                return None;
            }
            _ => end,
        };
        let (hour, minute) = match digits.split_once([':', '.']) {
            Some((hour, minute)) if minute.len() == 2 => (hour, minute),
            None if digits.len() == 4 => digits.split_at_checked(2)?,
            None if matches!(suffix, Suffix::Before | Suffix::After) => (digits, "00"),
            _ => return None,
        };
        let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
        let hour = match suffix {
            Suffix::Before | Suffix::After if hour > 12 => return None,
            Suffix::Before => hour % 12,
            Suffix::After => hour % 12 + 12,
            Suffix::Hours | Suffix::None => hour,
        };
        (hour < 25 && minute < 60).then(|| (format!("{hour:02}:{minute:02}"), end))
    }

    /// The digits at `at`, what stands behind them or glued to them, and the place after it.
    fn with_suffix_behind(&self, at: usize) -> Option<(&str, Suffix, usize)> {
        let text = self.word(at)?.piece.text;
        let split = text.find(char::is_alphabetic).unwrap_or(text.len());
        let (digits, letters) = text.split_at_checked(split)?;
        let (suffix, end) = match letters {
            "" => self.suffix(at + 1),
            letters => (Suffix::of(&letters.to_lowercase())?, at + 1),
        };
        Some((digits, suffix, end))
    }

    /// An hour whose half of the day is said behind the hour that ends it: `6-8 p.m.`, `between 11 and 1 p.m.`
    fn opening_hour(&self, at: usize) -> Option<(String, usize)> {
        let text = self.word(at)?.piece.text;
        let (hour, minute) = text.split_once('.').unwrap_or((text, "00"));
        let hour: u32 = hour.parse().ok()?;
        let is_between = self.folded(at.wrapping_sub(1)) == "between";
        let joins = self.is_dash(at + 1)
            || self.folded(at + 1) == "to"
            || (is_between && self.folded(at + 1) == "and");
        let (_, suffix, _) = self.with_suffix_behind(at + 2).filter(|_| joins)?;
        let (closing, _) = self.clock(at + 2)?;
        // "1000 to 2030 hours"
        if text.len() == 4 && suffix == Suffix::Hours {
            let (hour, minute) = (hour / 100, hour % 100);
            return (hour < 25 && minute < 60).then(|| (format!("{hour:02}:{minute:02}"), at + 1));
        }
        ((1..=12).contains(&hour) && minute.len() == 2).then_some(())?;
        let closing: u32 = closing.split(':').next()?.parse().ok()?;
        let (same, other) = match suffix {
            Suffix::Before => (hour % 12, hour % 12 + 12),
            Suffix::After => (hour % 12 + 12, hour % 12),
            Suffix::Hours | Suffix::None => return None,
        };
        let opening = if same < closing { same } else { other };
        Some((format!("{opening:02}:{minute}"), at + 1))
    }

    /// Hours and minutes with a point between them: "at 23.45."
    fn has_point(&self, at: usize) -> bool {
        let text = self.word(at).map_or("", |word| word.piece.text);
        let is_clock = text.split_once('.').is_some_and(|(hour, minute)| {
            matches!(hour.len(), 1 | 2) && minute.len() == 2 && minute.starts_with(|c| c < '6')
        });
        let ends = self.word(at + 1).is_none() || self.is_mark(at + 1, &['.', ',', ';', ')']);
        is_clock && ends && self.folded(at.wrapping_sub(1)) == "at"
    }

    /// Four digits alone: "by 0220" and "0430 local time", because no number has a nought in front, and "at about 1115." with no
    /// word behind that it counts; a name is none: "at 1815 Ostmere plays". A telephone number goes on.
    fn is_bare(&self, at: usize) -> bool {
        let Some(word) = self.word(at).filter(|word| word.piece.text.len() == 4) else {
            return false;
        };
        let before = at.wrapping_sub(1);
        let says_at = |at: usize| self.folded(at) == "at";
        let is_about = matches!(self.folded(before), "about" | "around");
        let follows_at = says_at(before) || (is_about && says_at(before.wrapping_sub(1)));
        let leads = self.has_class(before, Class::Preposition) || follows_at;
        let counts_nothing = self.kind(at + 1) != Some(PieceKind::Word)
            || self
                .word(at + 1)
                .is_some_and(|word| word.piece.is_capitalised())
            || self.has_class(at + 1, Class::Function)
            || self.has_class(at + 1, Class::Preposition);
        let says_time = [at + 1, at + 2].iter().any(|&at| self.folded(at) == "time");
        let has_nought = word.piece.text.starts_with('0');
        let is_time = (has_nought && (leads || says_time)) || (follows_at && counts_nothing);
        is_time && self.kind(at + 1) != Some(PieceKind::Figure)
    }

    /// `am`, `p.m.`, `hrs` at `at`.
    fn suffix(&self, at: usize) -> (Suffix, usize) {
        let Some(suffix) = Suffix::of(self.folded(at)) else {
            return (Suffix::None, at);
        };
        let has_stop = self.folded(at).contains('.')
            && self.is_mark(at + 1, &['.'])
            && self.word(at + 1).is_some_and(|stop| !stop.piece.spaced);
        (suffix, at + 1 + usize::from(has_stop))
    }

    /// A time zone in capitals.
    fn zone(&self, at: usize) -> Option<(&'static str, usize)> {
        let (zone, end) = self.class_or_phrase(at, |class| match class {
            Class::Zone(zone) => Some(zone),
            _ => None,
        })?;
        let capitals = self.word(at)?.piece.text.chars().all(char::is_uppercase);
        (capitals || zone == "local").then_some((zone, end))
    }
}

/// `12h15` as `12:15`.
fn hour_and_minute(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once(['h', 'H'])?;
    let fits = matches!(hour.len(), 1 | 2) && minute.len() == 2;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (fits && hour < 25 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// What stands after the figures of a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Suffix {
    Before,
    After,
    Hours,
    None,
}

impl Suffix {
    fn of(letters: &str) -> Option<Self> {
        Some(match letters {
            "am" | "a.m" => Self::Before,
            "pm" | "p.m" => Self::After,
            "hrs" | "h" | "hours" => Self::Hours,
            _ => return None,
        })
    }
}
