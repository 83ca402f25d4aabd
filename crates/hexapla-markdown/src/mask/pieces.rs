//! What stands in a line besides text: tags, comments, expressions, shortcodes.

use hexapla_diagnostics::Span;
use memchr::{memchr, memchr_iter, memchr2};

use super::attributes::inline_attributes;
use super::map::{Masker, is_in_destination};
use super::tags::{Class, Effort, Role, Tag, closed_name, expression, shortcode, tag};
use crate::Dialect;

/// What to look for in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Shortcodes of Hugo, tags of Liquid and attributes alone.
    Shortcodes,
    /// HTML tags and shortcodes.
    Html,
    /// JSX tags and expressions.
    Mdx,
}

/// A piece of a line.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece<'a> {
    /// A tag or a shortcode.
    Tag(Tag<'a>),
    /// A comment.
    Comment(Span),
    /// An MDX expression.
    Expression(Span),
    /// Text that is not mere white space.
    Text(Span),
}

impl Piece<'_> {
    /// Its bytes.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Tag(tag) => tag.span,
            Self::Comment(span) | Self::Expression(span) | Self::Text(span) => *span,
        }
    }
}

/// Looks for pieces in lines.
#[derive(Debug)]
pub(crate) struct Finder<'a> {
    /// The file.
    pub(crate) text: &'a str,
    /// The dialect.
    pub(crate) dialect: Dialect,
    /// The shortcodes that are closed somewhere.
    pub(crate) closed: Vec<&'a str>,
    /// What may still be read in vain.
    pub(crate) effort: Effort,
    /// Where lines end at the latest.
    pub(crate) stop: usize,
}

impl<'a> Finder<'a> {
    /// A finder for `text`.
    pub(crate) fn new(text: &'a str, dialect: Dialect) -> Self {
        Self {
            text,
            dialect,
            closed: match dialect {
                Dialect::Markdown => closed_shortcodes(text),
                Dialect::Mdx => Vec::new(),
            },
            effort: Effort::for_text(text.len()),
            stop: usize::MAX,
        }
    }

    /// Cuts the line from `start` on into pieces and returns where it ends, before its line
    /// ending; a piece that reaches over the line ending draws the next line in.
    pub(crate) fn line(
        &mut self,
        start: usize,
        scope: Scope,
        pieces: &mut Vec<Piece<'a>>,
    ) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut text_at = start;
        let end = loop {
            let Some(&byte) = bytes.get(at).filter(|_| at < self.stop) else {
                break at.min(bytes.len());
            };
            let piece = match byte {
                b'\n' => break at,
                b'\\' => {
                    at += 1 + usize::from(bytes.get(at + 1).is_some_and(|&next| next != b'\n'));
                    continue;
                }
                b'`' => {
                    at = self.code_span(at);
                    continue;
                }
                b'<' => self.angle(at, scope),
                b'{' => self.brace(at, scope),
                _ => None,
            };
            let Some(piece) = piece else {
                at += 1;
                continue;
            };
            self.push_text(text_at, at, pieces);
            at = piece.span().end;
            text_at = at;
            pieces.push(piece);
        };
        self.push_text(text_at, end, pieces);
        end
    }

    fn push_text(&self, start: usize, end: usize, pieces: &mut Vec<Piece<'a>>) {
        let bytes = self.text.as_bytes().get(start..end).unwrap_or_default();
        if !bytes.trim_ascii().is_empty() {
            pieces.push(Piece::Text(Span::new(start, end)));
        }
    }

    fn angle(&mut self, at: usize, scope: Scope) -> Option<Piece<'a>> {
        if scope == Scope::Shortcodes {
            return None;
        }
        let rest = self.text.get(at..)?;
        if rest.starts_with("<!--") {
            let length = self.until(rest, "-->")?;
            return Some(Piece::Comment(Span::new(at, at + length)));
        }
        tag(self.text, at, self.dialect, &mut self.effort).map(Piece::Tag)
    }

    fn brace(&mut self, at: usize, scope: Scope) -> Option<Piece<'a>> {
        if scope != Scope::Mdx {
            let tag = shortcode(self.text, at, &self.closed, &mut self.effort).map(Piece::Tag);
            return tag
                .or_else(|| self.output(at))
                .or_else(|| inline_attributes(self.text, at).map(Piece::Expression));
        }
        let end = expression(self.text, at, &mut self.effort)?;
        let span = Span::new(at, end);
        let inner = self.text.get(at + 1..end - 1).unwrap_or_default().trim();
        let is_comment = inner.starts_with("/*") && inner.ends_with("*/");
        Some(if is_comment {
            Piece::Comment(span)
        } else {
            Piece::Expression(span)
        })
    }

    /// What a template puts into the destination of a link, `{{ site.url }}`: elsewhere it is text.
    fn output(&mut self, at: usize) -> Option<Piece<'a>> {
        let before = self.text.as_bytes().get(..at)?;
        let rest = self.text.get(at..)?;
        if !rest.starts_with("{{") || !is_in_destination(before) {
            return None;
        }
        let line = rest.get(..memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len()))?;
        let length = self.until(line, "}}")?;
        Some(Piece::Expression(Span::new(at, at + length)))
    }

    /// The length of `rest` up to and with `close`.
    pub(crate) fn until(&mut self, rest: &str, close: &str) -> Option<usize> {
        if self.effort.is_spent() {
            return None;
        }
        let found = rest.find(close);
        if found.is_none() {
            self.effort.wasted(rest.len());
        }
        Some(found? + close.len())
    }

    /// One past the code span that begins at `at`, or past the backticks where nothing on the line
    /// ends one.
    fn code_span(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes().get(at..).unwrap_or_default();
        let run = |from: usize| {
            let rest = bytes.get(from..).unwrap_or_default();
            rest.iter().take_while(|&&byte| byte == b'`').count()
        };
        let length = run(0);
        let mut next = length;
        if self.effort.is_spent() {
            return at + length;
        }
        loop {
            match bytes.get(next) {
                None | Some(b'\n') => break,
                Some(b'`') => {
                    let other = run(next);
                    next += other;
                    if other == length {
                        return at + next;
                    }
                }
                Some(_) => next += 1,
            }
        }
        self.effort.wasted(next);
        at + length
    }
}

/// The names of the shortcodes and of the tags of Liquid that are closed somewhere in `text`.
fn closed_shortcodes(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for at in memchr_iter(b'{', text.as_bytes()) {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(name) = closed_name(rest)
            && !names.contains(&name)
            && names.len() < 64
        {
            names.push(name);
        }
    }
    names
}

/// Says whether running text of its own would get the stand-ins `holes`, counted from the byte
/// `start` on.
pub(crate) fn has_holes(text: &str, dialect: Dialect, holes: &[Span], start: usize) -> bool {
    let bytes = text.as_bytes();
    let possible = match dialect {
        Dialect::Mdx => memchr2(b'<', b'{', bytes),
        Dialect::Markdown => memchr(b'{', bytes),
    };
    if possible.is_none() {
        return holes.is_empty();
    }
    let mut finder = Finder::new(text, dialect);
    let mut pieces = Vec::new();
    let mut at = 0;
    while at <= text.len() {
        at = finder.line(at, running(dialect), &mut pieces) + 1;
    }
    let found = pieces
        .iter()
        .filter(|piece| !matches!(piece, Piece::Text(_)));
    let found = found.map(|piece| piece.span().shifted(start));
    // A carriage return counts as a line's end in the pool only.
    !bytes.contains(&b'\r') && found.eq(holes.iter().copied())
}

/// What to look for in running text.
fn running(dialect: Dialect) -> Scope {
    match dialect {
        Dialect::Markdown => Scope::Shortcodes,
        Dialect::Mdx => Scope::Mdx,
    }
}

/// Puts stand-ins for what is not Markdown into the line from `start` on, everything taken for
/// running text; returns where the line ends.
pub(crate) fn mask_inline<'a>(
    finder: &mut Finder<'a>,
    masker: &mut Masker<'_>,
    start: usize,
    pieces: &mut Vec<Piece<'a>>,
) -> usize {
    pieces.clear();
    let end = finder.line(start, running(finder.dialect), pieces);
    for piece in pieces.iter() {
        stand_in(masker, piece);
    }
    end
}

/// Puts a stand-in for one piece of running text.
pub(crate) fn stand_in(masker: &mut Masker<'_>, piece: &Piece<'_>) {
    match piece {
        Piece::Tag(tag) if tag.name.is_empty() => masker.replace(tag.span, ""),
        // A closing tag reads the same in HTML, unless it is a shortcode or holds a name that
        // HTML does not allow.
        Piece::Tag(tag) => masker.hole(tag.span),
        Piece::Expression(span) | Piece::Comment(span) => masker.hole(*span),
        Piece::Text(_) => {}
    }
}

/// Says whether a component's tag, opening at `first` and closing at `last` of `pieces`, holds the
/// whole line.
pub(crate) fn holds_line(pieces: &[Piece<'_>], first: usize, last: usize) -> bool {
    let breaks = |piece: &Piece<'_>| match piece {
        Piece::Tag(tag) => tag.class != Class::Inline && tag.role != Role::Whole,
        Piece::Comment(_) => true,
        Piece::Text(_) | Piece::Expression(_) => false,
    };
    pieces.iter().take(first).all(breaks) && pieces.iter().skip(last + 1).all(breaks)
}
