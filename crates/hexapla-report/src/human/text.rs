//! Styled text whose every character is safe on a terminal.

use std::fmt;

use anstyle::Style;
use hexapla_content::{is_figure, is_hangul};
use hexapla_escape::terminal::escape;
use unicode_width::UnicodeWidthChar as _;

use super::palette::PLAIN;

/// Text on one line, in runs of one style each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    runs: Vec<Run>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    style: Style,
    text: String,
    /// Whether a line may break at its spaces.
    breaks: Breaks,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breaks {
    AtSpaces,
    Nowhere,
}

impl Text {
    pub(super) const fn empty() -> Self {
        Self { runs: Vec::new() }
    }

    pub(super) fn plain(text: &str) -> Self {
        Self::styled(PLAIN, text)
    }

    pub(super) fn styled(style: Style, text: &str) -> Self {
        Self::empty().add(style, text)
    }

    /// Adds `text`, escaped.
    pub(super) fn add(mut self, style: Style, text: &str) -> Self {
        self.push(style, &escape(text), Breaks::AtSpaces);
        self
    }

    /// Adds all of `other`.
    pub(super) fn then(mut self, other: &Self) -> Self {
        for run in &other.runs {
            self.push(run.style, &run.text, run.breaks);
        }
        self
    }

    /// Adds `columns` spaces.
    pub(super) fn space(mut self, columns: usize) -> Self {
        self.push(PLAIN, &" ".repeat(columns), Breaks::AtSpaces);
        self
    }

    /// The text, to be kept on one line: a number with its noun.
    pub(super) fn solid(mut self) -> Self {
        for run in &mut self.runs {
            run.breaks = Breaks::Nowhere;
        }
        self
    }

    /// The `texts` with ` · ` between them, where the dot stays on the line of the text before it.
    pub(super) fn listed(texts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::empty();
        for text in texts {
            if !all.runs.is_empty() {
                all.push(super::palette::FAINT, " ·", Breaks::Nowhere);
                all.push(super::palette::FAINT, " ", Breaks::AtSpaces);
            }
            all = all.then(&text);
        }
        all
    }

    pub(super) fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.is_empty())
    }

    /// The width in terminal columns.
    pub(super) fn width(&self) -> usize {
        self.characters()
            .map(|(_, character)| columns(character))
            .sum()
    }

    /// The width up to the end of the last figure in it, if there is one.
    pub(super) fn width_through_figures(&self) -> Option<usize> {
        let all: Vec<char> = self.characters().map(|(_, character)| character).collect();
        let last = all.iter().rposition(|&character| is_figure(character))?;
        Some(all.iter().take(last + 1).map(|&c| columns(c)).sum())
    }

    /// The text in lines of at most `width` columns, broken at spaces, between characters of Chinese and
    /// Japanese, and inside a word only where it is wider than a line.
    ///
    /// As in UAX #14, no line begins with a closing mark or ends with an opening one; Korean is broken at
    /// spaces, as its readers are used to.
    pub(super) fn wrapped(&self, width: usize) -> Vec<Self> {
        let mut lines = Lines::new(width.max(1));
        for run in &self.runs {
            for character in run.text.chars() {
                match (character, run.breaks) {
                    (' ', Breaks::AtSpaces) => lines.take_space(run.style),
                    _ => lines.take(run.style, character),
                }
            }
        }
        lines.finish()
    }

    /// The line without what a CI service would take for a command of ours: `::` at its beginning and `##[`
    /// anywhere are broken by visible notation.
    pub(super) fn without_commands(self) -> Self {
        let plain: Vec<char> = self.characters().map(|(_, character)| character).collect();
        let start = plain.iter().position(|&character| character != ' ');
        let first = start.filter(|&at| plain.get(at..at + 2) == Some(&[':', ':']));
        let marks = (0..plain.len()).filter(|&at| plain.get(at..at + 3) == Some(&['#', '#', '[']));
        let broken: Vec<usize> = first.into_iter().chain(marks.map(|at| at + 2)).collect();
        if broken.is_empty() {
            return self;
        }
        let mut line = Self::empty();
        for (at, (style, character)) in self.characters().enumerate() {
            if broken.contains(&at) {
                let notation = format!("<U+{:04X}>", u32::from(character));
                line.push(style, &notation, Breaks::AtSpaces);
            } else {
                line.push_character(style, character);
            }
        }
        line
    }

    fn characters(&self) -> impl Iterator<Item = (Style, char)> {
        self.runs
            .iter()
            .flat_map(|run| run.text.chars().map(|character| (run.style, character)))
    }

    /// Adds text that is escaped already.
    fn push(&mut self, style: Style, text: &str, breaks: Breaks) {
        match self.runs.last_mut() {
            Some(last) if last.style == style && last.breaks == breaks => last.text.push_str(text),
            _ => self.runs.push(Run {
                style,
                text: text.to_owned(),
                breaks,
            }),
        }
    }

    fn push_character(&mut self, style: Style, character: char) {
        self.push(style, character.encode_utf8(&mut [0; 4]), Breaks::AtSpaces);
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Run { style, text, .. } in &self.runs {
            write!(f, "{style}{text}{style:#}")?;
        }
        Ok(())
    }
}

fn columns(character: char) -> usize {
    character.width().unwrap_or(0)
}

/// Says whether a line may end between the two, where there is no space.
fn may_break(before: char, after: char) -> bool {
    // what has no width stays with the character before it
    let is_joined = columns(after) == 0 || is_closing(after) || is_opening(before);
    (is_ideographic(before) || is_ideographic(after)) && !is_joined
}

/// Wide characters other than those of Korean.
fn is_ideographic(character: char) -> bool {
    columns(character) > 1 && !is_hangul(character)
}

const fn is_closing(character: char) -> bool {
    matches!(
        character,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '】'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '］'
    ) || matches!(
        character,
        '”' | '’' | ',' | '.' | ';' | ':' | '!' | '?' | ')' | '…' | '%'
    )
}

const fn is_opening(character: char) -> bool {
    matches!(
        character,
        '（' | '【' | '《' | '〈' | '「' | '『' | '［' | '“' | '‘' | '('
    )
}

/// Lines being filled, character by character.
struct Lines {
    width: usize,
    done: Vec<Text>,
    line: Text,
    line_width: usize,
    /// The spaces behind `line`, dropped where it breaks.
    gap: Text,
    gap_width: usize,
    word: Text,
    word_width: usize,
}

impl Lines {
    const fn new(width: usize) -> Self {
        Self {
            width,
            done: Vec::new(),
            line: Text::empty(),
            line_width: 0,
            gap: Text::empty(),
            gap_width: 0,
            word: Text::empty(),
            word_width: 0,
        }
    }

    fn take_space(&mut self, style: Style) {
        self.place_word();
        self.gap.push_character(style, ' ');
        self.gap_width += 1;
    }

    fn take(&mut self, style: Style, character: char) {
        let width = columns(character);
        let previous = self.word.characters().last().map(|(_, previous)| previous);
        let breaks = previous.is_some_and(|previous| may_break(previous, character));
        if breaks || self.word_width + width > self.width {
            self.place_word();
        }
        self.word.push_character(style, character);
        self.word_width += width;
    }

    fn place_word(&mut self) {
        if self.word_width == 0 {
            // marks without a width of their own
            let word = std::mem::replace(&mut self.word, Text::empty());
            self.line = std::mem::replace(&mut self.line, Text::empty()).then(&word);
            return;
        }
        if self.line_width > 0 && self.line_width + self.gap_width + self.word_width > self.width {
            self.done
                .push(std::mem::replace(&mut self.line, Text::empty()));
            self.line_width = 0;
        } else if self.gap_width + self.word_width <= self.width {
            self.line = std::mem::replace(&mut self.line, Text::empty()).then(&self.gap);
            self.line_width += self.gap_width;
        }
        self.line = std::mem::replace(&mut self.line, Text::empty()).then(&self.word);
        self.line_width += self.word_width;
        (self.gap, self.gap_width) = (Text::empty(), 0);
        (self.word, self.word_width) = (Text::empty(), 0);
    }

    fn finish(mut self) -> Vec<Text> {
        self.place_word();
        if !self.line.is_empty() || self.done.is_empty() {
            self.done.push(self.line);
        }
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(text: &str, width: usize) -> Vec<String> {
        let lines = Text::plain(text).wrapped(width);
        lines
            .iter()
            .map(|line| line.characters().map(|(_, c)| c).collect())
            .collect()
    }

    #[test]
    fn lines_break_at_spaces_and_between_wide_characters() {
        assert_eq!(lines("At least 12 people", 10), ["At least", "12 people"]);
        assert_eq!(lines("至少十二人", 6), ["至少十", "二人"]);
        assert_eq!(lines("incomprehensible", 6), ["incomp", "rehens", "ible"]);
        assert_eq!(
            lines("至少，十二（人）。", 8),
            ["至少，十", "二", "（人）。"]
        );
        assert_eq!(lines("미번역 발행물", 9), ["미번역", "발행물"]);
        assert_eq!(lines("  indented", 20), ["  indented"]);
        assert_eq!(lines("", 20), [""]);
    }

    proptest! {
        #[test]
        fn lines_keep_to_the_width_and_lose_only_spaces(
            text in "[a-z ]{0,40}|[至少十人 a]{0,20}|[قتل ١٢\u{301}]{0,30}",
            width in 2usize..30,
        ) {
            let wrapped = Text::plain(&text).wrapped(width);
            prop_assert!(wrapped.iter().all(|line| line.width() <= width));
            let kept: String = lines(&text, width).concat();
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&kept), bare(&text));
        }
    }
}
