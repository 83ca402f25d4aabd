//! How a status or an impact shows: a sign, a word and a colour.

use anstyle::Style;

use super::palette::{BAD, DOUBT, FAINT, GOOD, LIGHT, NOTE, WARN, WORST};
use super::text::Text;
use crate::Words;
use crate::wire::{Impact, Status};

/// How a state shows. The signs for what is missing and what is there too much are Origen's own:
/// the asterisk and the obelus.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) style: Style,
    pub(super) sign: &'static str,
    /// How urgent it is: 0 for nothing to do.
    pub(super) urgency: u8,
    family: &'static str,
    name: &'static str,
}

impl Mark {
    pub(super) fn of(status: Status, impact: Option<Impact>) -> Self {
        let mark = |style, sign, urgency| Self {
            style,
            sign,
            urgency,
            family: "status",
            name: status.name(),
        };
        match status {
            Status::Current | Status::Local => mark(GOOD, "=", 0),
            Status::Unverified => mark(DOUBT, "?", 5),
            Status::Missing => mark(WARN, "*", 6),
            Status::Orphaned => mark(WORST, "÷", 11),
            Status::Outdated => impact.map_or(mark(DOUBT, "?", 10), Self::impact),
        }
    }

    pub(super) const fn impact(impact: Impact) -> Self {
        let (style, sign, urgency) = match impact {
            Impact::None => (FAINT, "=", 1),
            Impact::Markup => (FAINT, "·", 2),
            Impact::Link => (LIGHT, "·", 3),
            Impact::Cosmetic => (NOTE, "·", 4),
            Impact::Wording => (WARN, "~", 7),
            Impact::Interface => (WARN, "~", 8),
            Impact::Factual => (BAD, "!", 9),
            Impact::Unknown => (DOUBT, "?", 10),
            Impact::Critical => (WORST, "!!", 12),
        };
        Self {
            style,
            sign,
            urgency,
            family: "impact",
            name: impact.name(),
        }
    }

    pub(super) fn word(self, words: &Words) -> String {
        words.plain(&format!("{}-{}", self.family, self.name))
    }

    /// The sign, flush to the right in two columns, and the word.
    pub(super) fn label(self, words: &Words) -> Text {
        Text::styled(
            self.style,
            &format!("{:>2} {}", self.sign, self.word(words)),
        )
    }

    /// The sign and the word, in running text.
    pub(super) fn inline(self, words: &Words) -> Text {
        Text::styled(self.style, &format!("{} {}", self.sign, self.word(words)))
    }
}
