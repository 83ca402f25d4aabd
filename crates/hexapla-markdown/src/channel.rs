//! The text channel of one unit, and its inline pieces, as they grow.

use std::borrow::Cow;
use std::ops::Range;

use hexapla_content::{Inline, InlineKind, normalise};
use hexapla_diagnostics::Span;

/// A text under construction: white space collapses as it comes, so that every inline piece knows
/// its place in the finished text.
#[derive(Debug)]
pub(crate) struct Channel {
    text: String,
    inlines: Vec<Inline>,
    space: bool,
    /// The bars to come before the next text.
    bars: usize,
    /// Where the bars between cells are in the text.
    cells: Vec<usize>,
}

impl Channel {
    /// An empty text for about `bytes` bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            inlines: Vec::new(),
            space: false,
            bars: 0,
            cells: Vec::new(),
        }
    }

    /// Adds `chunk`, its white space collapsed, in NFC.
    pub(crate) fn push(&mut self, chunk: &str) {
        match shape(chunk) {
            Shape::Tidy => self.push_tidy(chunk),
            Shape::Ragged => self.push_words(chunk),
            Shape::Unknown => {
                let spaced = |edge: Option<char>| edge.is_some_and(char::is_whitespace);
                self.space |= spaced(chunk.chars().next());
                let clean: Cow<'_, str> = normalise(chunk);
                self.push_words(&clean.replace('\0', "\u{fffd}"));
                self.space |= spaced(chunk.chars().next_back());
            }
        }
    }

    /// Adds a space, unless there is one.
    pub(crate) fn push_space(&mut self) {
        self.space = true;
    }

    /// Adds the boundary between two table cells; trailing ones vanish.
    pub(crate) fn push_bar(&mut self) {
        self.bars += 1;
        self.space = false;
    }

    /// Begins an inline piece and returns its index.
    pub(crate) fn open(&mut self, kind: InlineKind, span: Span, target: &str) -> usize {
        let at = self.text.len() + self.gap();
        self.inlines.push(Inline {
            kind,
            text: at..at,
            span,
            target: target.into(),
        });
        self.inlines.len() - 1
    }

    /// Ends the inline piece `index`.
    pub(crate) fn close(&mut self, index: usize) {
        let end = self.text.len();
        if let Some(inline) = self.inlines.get_mut(index) {
            inline.text.end = end.max(inline.text.start);
        }
    }

    /// Says whether there is neither text nor a piece.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.inlines.is_empty()
    }

    /// Says whether there is nothing but tags and expressions.
    pub(crate) fn is_markup_only(&self) -> bool {
        self.text.is_empty()
            && !self.inlines.is_empty()
            && self
                .inlines
                .iter()
                .all(|inline| inline.kind == InlineKind::Markup)
    }

    /// Says whether the whole text is one image, perhaps inside a link.
    pub(crate) fn is_image(&self) -> bool {
        let whole = |inline: &Inline| inline.text == (0..self.text.len());
        match self.inlines.as_slice() {
            [image] => image.kind == InlineKind::Image && whole(image),
            [link, image] => {
                link.kind == InlineKind::Link
                    && image.kind == InlineKind::Image
                    && whole(link)
                    && whole(image)
            }
            _ => false,
        }
    }

    /// Where the cells of a row are in the text: at least one.
    pub(crate) fn cells(&self) -> Vec<Range<usize>> {
        let starts = std::iter::once(0).chain(self.cells.iter().map(|bar| bar + "| ".len()));
        let ends = self.cells.iter().map(|bar| bar.saturating_sub(1));
        let ends = ends.chain([self.text.len()]);
        let cells = starts.zip(ends);
        cells.map(|(start, end)| start..end.max(start)).collect()
    }

    /// The text and its pieces.
    pub(crate) fn finish(mut self) -> (String, Vec<Inline>) {
        let end = self.text.len();
        for inline in &mut self.inlines {
            inline.text.start = inline.text.start.min(end);
            inline.text.end = inline.text.end.min(end);
        }
        (self.text, self.inlines)
    }

    fn gap(&self) -> usize {
        let lead = usize::from(!self.text.is_empty() && (self.space || self.bars > 0));
        lead + 2 * self.bars
    }

    fn fill_gap(&mut self) {
        if !self.text.is_empty() && (self.space || self.bars > 0) {
            self.text.push(' ');
        }
        for _ in 0..self.bars {
            self.cells.push(self.text.len());
            self.text.push_str("| ");
        }
        self.space = false;
        self.bars = 0;
    }

    fn push_tidy(&mut self, chunk: &str) {
        let inner = chunk.strip_prefix(' ').unwrap_or(chunk);
        self.space |= inner.len() < chunk.len();
        if inner.is_empty() {
            return;
        }
        self.fill_gap();
        let word = inner.strip_suffix(' ').unwrap_or(inner);
        self.text.push_str(word);
        self.space = word.len() < inner.len();
    }

    fn push_words(&mut self, chunk: &str) {
        self.space |= chunk.starts_with(char::is_whitespace);
        for word in chunk.split_whitespace() {
            self.fill_gap();
            self.text.push_str(word);
            self.space = true;
        }
        if !chunk.is_empty() {
            self.space = chunk.ends_with(char::is_whitespace);
        }
    }
}

enum Shape {
    /// Single plain spaces between words, surely NFC.
    Tidy,
    /// Surely NFC, white space to be collapsed.
    Ragged,
    /// Anything.
    Unknown,
}

/// Sorts `chunk` by what must be done to normalise it; only where a byte leaves it open is it looked at character by
/// character.
fn shape(chunk: &str) -> Shape {
    let bytes = chunk.as_bytes();
    let has_controls = has_any(bytes, |byte| byte < b' ');
    let has_nul = has_controls && bytes.contains(&0);
    if has_nul || (has_any(bytes, may_be_composed) && !is_surely_composed(chunk)) {
        Shape::Unknown
    } else if has_controls || has_double_space(bytes) {
        Shape::Ragged
    } else {
        Shape::Tidy
    }
}

fn has_any(bytes: &[u8], is_it: impl Fn(u8) -> bool) -> bool {
    // without an early end the compiler looks at many bytes at once
    bytes.iter().fold(false, |has, byte| has | is_it(*byte))
}

fn has_double_space(bytes: &[u8]) -> bool {
    let Some((_, rest)) = bytes.split_first() else {
        return false;
    };
    let is_double = |(one, next): (&u8, &u8)| *one == b' ' && *next == b' ';
    let pairs = bytes.iter().zip(rest);
    pairs.fold(false, |has, pair| has | is_double(pair))
}

/// Says whether characters begin with `byte` of which some are not their own NFC, or are white space.
const fn may_be_composed(byte: u8) -> bool {
    // not ASCII, followers, Latin, Cyrillic, Han and Hangul
    !matches!(byte, ..0xc0 | 0xc3..=0xcb | 0xd0..=0xd1 | 0xe5..=0xe9 | 0xeb..=0xec)
}

fn is_surely_composed(chunk: &str) -> bool {
    let mut chars = chunk.chars();
    chars.all(|c| matches!(c, '\0'..='\u{7f}' | '\u{a1}'..='\u{2ff}') || is_composed_starter(c))
}

/// Characters of the great scripts that are no white space, begin a composition and are their own
/// NFC (Unicode's `NFC_Quick_Check=Yes`, combining class 0).
const fn is_composed_starter(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '\u{621}'..='\u{64a}'
        | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}'
        | '\u{2500}'..='\u{25ff}' | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fe}' | '\u{ff01}'..='\u{ff5e}')
}
