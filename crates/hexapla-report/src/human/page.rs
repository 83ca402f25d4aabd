//! A screen being filled from the top.

use crate::{Arg, Words};

use super::palette::{BOLD, COMMAND, FAINT};
use super::text::Text;

/// What a screen is drawn for.
#[derive(Clone, Copy, Debug)]
pub struct Screen<'a> {
    /// Its width in columns.
    pub width: usize,
    /// The words it is drawn in.
    pub words: &'a Words,
}

/// The narrowest and the widest line, in columns: below, wrapping helps nobody; above, the eye
/// loses the line.
const WIDTHS: (usize, usize) = (60, 100);

/// Lines of a screen.
pub(super) struct Page<'a> {
    pub(super) words: &'a Words,
    pub(super) width: usize,
    drawn: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(screen: &Screen<'a>) -> Self {
        let (least, most) = WIDTHS;
        let width = screen.width.clamp(least, most);
        Self {
            words: screen.words,
            width,
            drawn: String::new(),
        }
    }

    /// Draws `text` at `indent`; what does not fit on the line goes below, at the same indent.
    pub(super) fn line(&mut self, indent: usize, text: &Text) {
        self.hanging(&Text::empty().space(indent), text);
    }

    /// Draws `head`, and `text` to its right, wrapped there.
    pub(super) fn hanging(&mut self, head: &Text, text: &Text) {
        let indent = head.width();
        for (index, line) in text
            .wrapped(self.width.saturating_sub(indent))
            .iter()
            .enumerate()
        {
            let line = match index {
                0 => head.clone().then(line),
                _ => Text::empty().space(indent).then(line),
            };
            let line = line.without_commands();
            self.drawn.push_str(line.to_string().trim_end());
            self.drawn.push('\n');
        }
    }

    /// An empty line, but never two, and none at the top.
    pub(super) fn blank(&mut self) {
        if !self.drawn.is_empty() && !self.drawn.ends_with("\n\n") {
            self.drawn.push('\n');
        }
    }

    pub(super) fn heading(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.blank();
        self.line(0, &Text::styled(BOLD, &self.words.with(id, args)));
    }

    /// A sentence of the catalogue.
    pub(super) fn say(&mut self, indent: usize, id: &str, args: &[(&str, Arg)]) {
        self.line(indent, &Text::plain(&self.words.with(id, args)));
    }

    /// A sentence said in passing.
    pub(super) fn aside(&mut self, indent: usize, id: &str, args: &[(&str, Arg)]) {
        self.line(indent, &Text::styled(FAINT, &self.words.with(id, args)));
    }

    /// The commands to type next, under a heading.
    pub(super) fn next(&mut self, commands: &[String]) {
        if commands.is_empty() {
            return;
        }
        self.heading("next", &[]);
        for command in commands {
            self.command(2, command);
        }
    }

    /// A command, on one line whatever its length, so that it can be copied.
    pub(super) fn command(&mut self, indent: usize, command: &str) {
        let line = Text::empty().space(indent).add(COMMAND, command);
        self.drawn.push_str(&line.to_string());
        self.drawn.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.drawn
    }
}
