//! Lines with tags in them: what is a frame is dropped, what is running text stays.

use hexapla_content::{UnitKind, prose_attributes};
use hexapla_diagnostics::Span;
use memchr::memchr_iter;

use super::lines::Walk;
use super::pieces::{Piece, Scope, holds_line, stand_in};
use super::tags::{Class, Role, Tag, closed_name, is_code_shortcode, is_verbatim, tag};
use super::{Element, Opaque};
use crate::{Dialect, LIMITS};

impl<'a> Walk<'a> {
    /// Deals with a line that begins with `<`; returns whether it was raw HTML or JSX.
    pub(super) fn raw_html(&mut self, content: usize, end: usize) -> bool {
        let rest = self.file.get(content..).unwrap_or_default();
        if rest.starts_with("<!--") {
            return self.html_comment(content);
        }
        if rest.starts_with("<!") || rest.starts_with("<?") {
            return self.declaration(content);
        }
        if self.dialect == Dialect::Mdx {
            self.tagged(content, Scope::Mdx);
            return true;
        }
        let Some(first) = tag(self.file, content, self.dialect, &mut self.finder.effort) else {
            return false;
        };
        let after = self.line_end(first.span.end);
        let tail = self.file.get(first.span.end..after).unwrap_or_default();
        let alone = tail.trim().is_empty() || is_tags_only(tail);
        let begins = first.class == Class::Block
            || is_verbatim(first.name)
            || (alone && !self.paragraph && content < end);
        if !begins && !self.html {
            return false;
        }
        self.tagged(content, Scope::Html);
        self.html = true;
        true
    }

    /// Drops a comment that begins a line, and what it pins.
    fn html_comment(&mut self, content: usize) -> bool {
        let rest = self.file.get(content..).unwrap_or_default();
        let Some(length) = self.finder.until(rest, "-->") else {
            return false;
        };
        self.comment(Span::new(content, content + length));
        true
    }

    /// Drops the MDX comment that begins a line, `{/* … */}`; returns whether it is one.
    pub(super) fn block_comment(&mut self, content: usize) -> bool {
        let rest = self.file.get(content..).unwrap_or_default();
        if self.dialect != Dialect::Mdx || !rest.starts_with("{/*") {
            return false;
        }
        let Some(length) = self.finder.until(rest, "*/}") else {
            return false;
        };
        self.comment(Span::new(content, content + length));
        true
    }

    fn comment(&mut self, span: Span) {
        self.pin(span);
        let lead = self.line_break();
        let end = self.line_end(span.end);
        let tail = self.file.get(span.end..end).unwrap_or_default();
        if tail.trim().is_empty() {
            self.masker.replace(Span::new(span.start, end), &lead);
            self.paragraph = false;
            self.resume(end);
        } else {
            let spaces = tail.len() - tail.trim_start().len();
            let next = span.end + spaces;
            self.masker.replace(Span::new(span.start, next), &lead);
            self.paragraph = false;
            self.resume(end);
            self.text(next, end);
        }
    }

    /// A doctype, a processing instruction, a CDATA section: opaque.
    fn declaration(&mut self, content: usize) -> bool {
        let rest = self.file.get(content..).unwrap_or_default();
        let close = match rest.as_bytes() {
            [b'<', b'?', ..] => "?>",
            [b'<', b'!', b'[', ..] => "]]>",
            [b'<', b'!', letter, ..] if letter.is_ascii_alphabetic() => ">",
            _ => return false,
        };
        let Some(length) = self.finder.until(rest, close) else {
            return false;
        };
        let end = self.line_end(content + length);
        self.take_opaque(Span::new(content, end), UnitKind::Markup);
        true
    }

    /// Takes `span`, which reaches to a line's end, out of the copy as a unit of its own.
    fn take_opaque(&mut self, span: Span, kind: UnitKind) {
        let lead = self.line_break();
        self.masker.replace(span, &lead);
        self.add_opaque(span, kind);
        self.paragraph = false;
        self.resume(span.end);
    }

    fn add_opaque(&mut self, span: Span, kind: UnitKind) {
        let text = span.of(self.file).unwrap_or_default();
        let span = Span::new(span.start, span.start + text.trim_end().len());
        let context = self.items.context();
        self.opaque.push(Opaque {
            span,
            kind,
            context,
        });
    }

    /// Deals with the line's pieces; returns where the line ends.
    pub(super) fn structure(&mut self, start: usize, end: usize, pieces: &[Piece<'a>]) -> usize {
        if let Some(Piece::Tag(first)) = pieces.first()
            && first.span.start == start
            && first.role == Role::Open
            && let Some(end) = self.verbatim(first)
        {
            return end;
        }
        if pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) {
            self.paragraph = true;
        } else if self.is_frame(pieces) {
            self.bare(start, end, pieces);
        } else {
            self.mixed(end, pieces);
        }
        end
    }

    /// Takes a script, a style, code: everything to the closing tag, blank lines included.
    fn verbatim(&mut self, first: &Tag<'a>) -> Option<usize> {
        let is_shortcode = self.file.as_bytes().get(first.span.start) == Some(&b'{');
        let rest = self.file.get(first.span.end..)?;
        let (found, kind) = if is_shortcode {
            if !is_code_shortcode(first.name) {
                return None;
            }
            let mut braces = memchr_iter(b'{', rest.as_bytes());
            let closes = |&at: &usize| rest.get(at..).and_then(closed_name) == Some(first.name);
            let Some(found) = braces.find(closes) else {
                self.finder.effort.wasted(rest.len());
                return None;
            };
            (found, UnitKind::Code)
        } else {
            if !is_verbatim(first.name) {
                return None;
            }
            let length = self.finder.until(rest, &format!("</{}", first.name))?;
            let kind = if first.name == "pre" {
                UnitKind::Code
            } else {
                UnitKind::Markup
            };
            (length, kind)
        };
        let end = self.line_end(first.span.end + found);
        self.take_opaque(Span::new(first.span.start, end), kind);
        Some(end)
    }

    /// Says whether a line is tags alone, and no part of a paragraph.
    fn is_frame(&self, pieces: &[Piece<'_>]) -> bool {
        let bare = pieces.iter().all(|piece| !matches!(piece, Piece::Text(_)));
        let inline = pieces.iter().all(|piece| match piece {
            Piece::Tag(tag) => tag.class == Class::Inline,
            Piece::Expression(_) => true,
            Piece::Comment(_) | Piece::Text(_) => false,
        });
        bare && !(self.paragraph && inline)
    }

    /// A line of tags alone: pairs and whole elements are opaque units, the others are frames.
    fn bare(&mut self, start: usize, end: usize, pieces: &[Piece<'a>]) {
        let partners = partners(pieces);
        let mut index = 0;
        let mut run: Option<Span> = None;
        while let Some(piece) = pieces.get(index) {
            let partner = partners.get(index).copied().flatten();
            let (last, opaque) = match piece {
                Piece::Tag(tag) if tag.role == Role::Whole => (index, !is_mere_break(tag.name)),
                Piece::Tag(_) => (partner.unwrap_or(index), partner.is_some()),
                Piece::Expression(_) => (index, true),
                Piece::Comment(_) | Piece::Text(_) => (index, false),
            };
            let reach = pieces.get(last).map_or(end, |piece| piece.span().end);
            if opaque {
                let from = run.map_or(piece.span().start, |run| run.start);
                run = Some(Span::new(from, reach));
            } else {
                if let Some(run) = run.take() {
                    self.add_opaque(run, UnitKind::Markup);
                }
                self.frame(piece);
            }
            index = last + 1;
        }
        if let Some(run) = run {
            self.add_opaque(run, UnitKind::Markup);
        }
        let lead = self.line_break();
        self.drop_frame(Span::new(start, end), [&lead, &lead]);
        self.paragraph = false;
    }

    /// Drops tags but for what they say to readers, each a passage of its own. In their place stands the second of `breaks`,
    /// before what they say the first.
    fn drop_frame(&mut self, tags: Span, breaks: [&str; 2]) {
        let [before, instead] = breaks;
        let said = std::mem::take(&mut self.said);
        if said.is_empty() {
            return self.masker.replace(tags, instead);
        }
        let apart = format!("\n\n{}", " ".repeat(self.column));
        let (mut at, mut with) = (tags.start, before);
        for words in said {
            self.masker.replace(Span::new(at, words.start), with);
            (at, with) = (words.end, &apart);
        }
        let is_last = tags.end == self.line_end(tags.end);
        let with = if is_last { "\n" } else { &apart };
        self.masker.replace(Span::new(at, tags.end), with);
    }

    /// A line with text in it: frames at its edges and blocks inside it end a passage, the rest
    /// gets stand-ins.
    fn mixed(&mut self, end: usize, pieces: &[Piece<'a>]) {
        let breaks = breaks(pieces);
        let mut index = 0;
        let mut open_end = true;
        while let Some(piece) = pieces.get(index) {
            if !breaks.get(index).copied().unwrap_or_default() {
                stand_in(&mut self.masker, piece);
                index += 1;
                open_end = true;
                continue;
            }
            let first = index;
            while breaks.get(index).copied().unwrap_or_default() {
                if let Some(piece) = pieces.get(index) {
                    self.frame(piece);
                }
                index += 1;
            }
            let next = pieces
                .get(index)
                .map_or(end, |piece| self.text_start(piece));
            let indent = " ".repeat(self.column);
            let apart = format!("\n\n{indent}");
            let lead = self.line_break();
            let breaks = match (first, next == end) {
                (0, _) => [&*lead, &*lead],
                (_, true) => [&*apart, "\n"],
                (_, false) => [&*apart, &*apart],
            };
            self.drop_frame(Span::new(piece.span().start, next), breaks);
            open_end = next != end;
        }
        self.paragraph = open_end;
    }

    fn text_start(&self, piece: &Piece<'_>) -> usize {
        let span = piece.span();
        let text = span.of(self.file).unwrap_or_default();
        match piece {
            Piece::Text(_) => span.start + text.len() - text.trim_start().len(),
            _ => span.start,
        }
    }

    /// Takes note of what a dropped piece is, and says to readers.
    fn frame(&mut self, piece: &Piece<'a>) {
        match piece {
            Piece::Comment(span) => self.pin(*span),
            Piece::Tag(tag) => {
                self.element(tag);
                if tag.role == Role::Open {
                    let text = tag.span.of(self.file).unwrap_or_default();
                    let said = prose_attributes(text).into_iter();
                    let placed = said.map(|range| Span::from(range).shifted(tag.span.start));
                    self.said.extend(placed);
                }
            }
            Piece::Expression(_) | Piece::Text(_) => {}
        }
    }

    fn pin(&mut self, comment: Span) {
        let text = comment.of(self.file).unwrap_or_default();
        let inner = text
            .trim_start_matches(['<', '!', '-', '{', '/', '*'])
            .trim_end_matches(['>', '-', '}', '/', '*'])
            .trim();
        let Some(id) = inner.strip_prefix("id:").map(str::trim) else {
            return;
        };
        if !id.is_empty() && !id.contains(char::is_whitespace) {
            self.pins.push((comment.start, id.into()));
        }
    }

    /// Follows the HTML lists and headings around the text.
    fn element(&mut self, tag: &Tag<'a>) {
        self.enclosing.follow(tag);
        if !matches!(
            tag.name,
            "ul" | "ol" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        ) {
            return;
        }
        let open = &mut self.open_elements;
        match tag.role {
            Role::Open => {
                if tag.name == "li" && open.last() == Some(&"li") {
                    open.pop();
                }
                if open.len() < LIMITS.nesting {
                    open.push(tag.name);
                }
            }
            Role::Close => {
                if let Some(at) = open.iter().rposition(|name| *name == tag.name) {
                    open.truncate(at);
                }
            }
            Role::Whole => return,
        }
        let element = open.last().and_then(|innermost| {
            let context = match *innermost {
                "ul" | "ol" => return None,
                "li" => open
                    .iter()
                    .filter(|name| matches!(**name, "ul" | "ol"))
                    .copied()
                    .collect::<Vec<_>>()
                    .join(">"),
                heading => heading.to_owned(),
            };
            let kind = if *innermost == "li" {
                UnitKind::ListItem
            } else {
                UnitKind::Heading
            };
            Some(Element {
                kind,
                context: context.into(),
            })
        });
        self.elements.push((tag.span.end, element));
    }
}

/// Says whether the rest of a line holds nothing but tags, as far as a glance tells.
fn is_tags_only(tail: &str) -> bool {
    let mut inside = false;
    tail.chars().all(|c| match c {
        '<' => {
            inside = true;
            true
        }
        '>' => {
            inside = false;
            true
        }
        _ => inside || c.is_whitespace(),
    })
}

/// A break is no content of its own, nor is what Liquid does without saying anything.
fn is_mere_break(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr" | "wbr" | "assign" | "else" | "elsif" | "when" | "break" | "continue"
    )
}

/// For each piece the index of the tag it opens or closes with, on this line.
fn partners(pieces: &[Piece<'_>]) -> Vec<Option<usize>> {
    let mut partners = vec![None; pieces.len()];
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let Piece::Tag(tag) = piece else {
            continue;
        };
        match tag.role {
            Role::Open => open.push((index, tag.name)),
            Role::Close => {
                // Only the innermost few are looked at: real lines nest no deeper.
                let near = open
                    .iter()
                    .rev()
                    .take(16)
                    .position(|(_, name)| *name == tag.name);
                if let Some(back) = near {
                    let at = open.len() - 1 - back;
                    if let Some((first, _)) = open.get(at).copied() {
                        if let Some(partner) = partners.get_mut(first) {
                            *partner = Some(index);
                        }
                        if let Some(partner) = partners.get_mut(index) {
                            *partner = Some(first);
                        }
                    }
                    open.truncate(at);
                }
            }
            Role::Whole => {}
        }
    }
    partners
}

/// A line of more pieces than this is no prose; only HTML's blocks end a passage in it.
const MOST_PIECES: usize = 256;

/// Which pieces end a passage.
fn breaks(pieces: &[Piece<'_>]) -> Vec<bool> {
    let mut breaks: Vec<bool> = pieces
        .iter()
        .map(|piece| matches!(piece, Piece::Tag(tag) if tag.class == Class::Block))
        .collect();
    if pieces.len() > MOST_PIECES {
        return breaks;
    }
    let partners = partners(pieces);
    let partner = |index: usize| partners.get(index).copied().flatten();
    for (index, (piece, is_break)) in pieces.iter().zip(&mut breaks).enumerate() {
        *is_break |= match piece {
            Piece::Comment(_) => true,
            Piece::Tag(tag) if tag.class == Class::Component && tag.role != Role::Whole => {
                partner(index).is_none_or(|partner| holds_line(pieces, index, partner))
            }
            _ => false,
        };
        if !*is_break {
            break;
        }
    }
    for (index, piece) in pieces.iter().enumerate().rev() {
        let frame = match piece {
            Piece::Tag(tag) if tag.class == Class::Component && tag.role == Role::Close => {
                partner(index).is_none_or(|partner| breaks.get(partner) == Some(&true))
            }
            _ => false,
        };
        let Some(is_break) = breaks.get_mut(index) else {
            break;
        };
        *is_break |= frame;
        if !*is_break {
            break;
        }
    }
    breaks
}
