//! The walk over a body's lines: containers, code fences, headings' ids, MDX's modules.

use hexapla_diagnostics::Span;
use memchr::{memchr, memchr2};

use super::anchor;
use super::attributes::has_inline_attributes;
use super::containers::{Fence, Item, Items, is_thematic_break, list_marker};
use super::directive::directive;
use super::enclosing::Enclosing;
use super::map::Masker;
use super::modules;
use super::pieces::{Finder, Piece, Scope, mask_inline};
use super::tags::{Class, tag};
use super::{Element, Mask, Masked, Opaque};
use crate::{Dialect, LIMITS};

/// Masks the body of `file`, which begins at the byte `body`.
pub(crate) fn mask(file: &str, body: usize, dialect: Dialect) -> Masked<'_> {
    let mut walk = Walk::new(file, body, dialect);
    while walk.at < file.len() && walk.too_deep.is_none() {
        walk.line();
    }
    walk.finish()
}

/// A code fence that is open.
#[derive(Clone, Copy, Debug)]
struct OpenFence {
    fence: Fence,
    at: usize,
    /// How many columns its lines move to the left in the copy.
    dedent: usize,
}

/// Where the walk is.
pub(super) struct Walk<'a> {
    pub(super) file: &'a str,
    pub(super) dialect: Dialect,
    pub(super) finder: Finder<'a>,
    pub(super) masker: Masker<'a>,
    pub(super) items: Items,
    /// Whether the line before is text that this one may continue.
    pub(super) paragraph: bool,
    /// Whether a line of raw HTML came before, without an empty line since.
    pub(super) html: bool,
    /// The column in the copy at which the line's content begins.
    pub(super) column: usize,
    /// The same in the file.
    pub(super) indent: usize,
    pub(super) pieces: Vec<Piece<'a>>,
    /// What the tags that are dropped say to readers.
    pub(super) said: Vec<Span>,
    pub(super) opaque: Vec<Opaque>,
    pub(super) pins: Vec<(usize, Box<str>)>,
    pub(super) elements: Vec<(usize, Option<Element>)>,
    pub(super) open_elements: Vec<&'a str>,
    pub(super) enclosing: Enclosing<'a>,
    /// Whether shortcodes, tags of Liquid, or attributes of inline pieces may stand in its lines.
    has_shortcodes: bool,
    /// Where the last line that defined a link's destination ends.
    pub(super) defined: usize,
    fence: Option<OpenFence>,
    quoted_fence: Option<Fence>,
    pub(super) too_deep: Option<usize>,
    at: usize,
}

/// Says whether `file` may have shortcodes of Hugo, Zola or Jekyll. Most have not even the brace that begins them.
fn has_shortcodes(file: &str) -> bool {
    const MARKS: [&str; 5] = ["{{<", "{{%", "{%", "]({{", "]: {{"];
    let has_brace = memchr(b'{', file.as_bytes()).is_some();
    has_brace && MARKS.iter().any(|mark| file.contains(mark))
}

impl<'a> Walk<'a> {
    fn new(file: &'a str, body: usize, dialect: Dialect) -> Self {
        Self {
            file,
            dialect,
            finder: Finder::new(file, dialect),
            masker: Masker::new(file, body),
            items: Items::default(),
            paragraph: false,
            html: false,
            column: 0,
            indent: 0,
            pieces: Vec::new(),
            said: Vec::new(),
            opaque: Vec::new(),
            pins: Vec::new(),
            elements: Vec::new(),
            open_elements: Vec::new(),
            enclosing: Enclosing::default(),
            has_shortcodes: dialect == Dialect::Markdown
                && (has_shortcodes(file) || has_inline_attributes(file)),
            defined: body,
            fence: None,
            quoted_fence: None,
            too_deep: None,
            at: body,
        }
    }

    fn finish(self) -> Masked<'a> {
        let mask: Mask<'a> = self.masker.finish();
        Masked {
            mask,
            opaque: self.opaque,
            pins: self.pins,
            elements: self.elements,
            open_fence: self
                .fence
                .map(|open| Span::new(open.at, open.at + open.fence.length)),
            too_deep: self.too_deep,
        }
    }

    /// Goes on after the line that ends at `end`.
    pub(super) fn resume(&mut self, end: usize) {
        self.at = end + 1;
    }

    /// Where the line that holds the byte `at` ends, before its line feed.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.bytes(at, self.file.len());
        at + memchr(b'\n', rest).unwrap_or(rest.len())
    }

    fn bytes(&self, start: usize, end: usize) -> &'a [u8] {
        self.file.as_bytes().get(start..end).unwrap_or_default()
    }

    /// Takes one line, or several where something reaches over a line ending.
    fn line(&mut self) {
        let start = self.at;
        let end = self.line_end(start);
        self.at = end + 1;
        let (indent, content) = indentation(self.bytes(start, end));
        let content = start + content;
        if self.bytes(content, end).trim_ascii().is_empty() {
            self.paragraph = false;
            self.html = false;
            self.quoted_fence = None;
            return;
        }
        if self.fenced_line(start, content, indent, end) {
            return;
        }
        if !self.items.reach(indent) && !self.is_lazy(content, end) {
            self.items.leave(indent);
        }
        let (outer, masked) = self.items.columns();
        let rest = indent.saturating_sub(outer);
        self.html |= self.goes_on_with_html(content);
        if rest >= 4 && self.dialect == Dialect::Markdown && !self.html {
            if self.paragraph {
                self.text(content, end);
            }
            return;
        }
        let keep = if rest >= 4 || self.html { 0 } else { rest };
        self.column = masked + keep;
        if self.column != indent {
            let spaces = " ".repeat(self.column);
            self.masker.replace(Span::new(start, content), &spaces);
        }
        if let Some(content) = self.markers(content, indent, end) {
            self.content(content, end);
        }
    }

    /// Deals with a line inside a code fence; returns whether it was one.
    fn fenced_line(&mut self, start: usize, content: usize, indent: usize, end: usize) -> bool {
        let Some(open) = self.fence else {
            return false;
        };
        if !self.items.reach(indent) {
            self.fence = None;
            return false;
        }
        let (outer, masked) = self.items.columns();
        let moved = open.dedent.min(indent - outer) + (outer - masked);
        if moved > 0 {
            let spaces = " ".repeat(indent - moved);
            self.masker.replace(Span::new(start, content), &spaces);
        }
        let inner = indent - outer - open.dedent.min(indent - outer);
        if inner < 4 && open.fence.is_closed_by(self.bytes(content, end)) {
            self.fence = None;
            self.paragraph = false;
        }
        true
    }

    /// Says whether a line goes on with a table or a list of HTML behind an empty line, however far it is indented.
    /// CommonMark takes it for code, kramdown and its authors do not.
    fn goes_on_with_html(&mut self, content: usize) -> bool {
        self.dialect == Dialect::Markdown
            && self.enclosing.is_any()
            && tag(self.file, content, self.dialect, &mut self.finder.effort)
                .is_some_and(|tag| tag.class == Class::Block)
    }

    /// Says whether a line continues the paragraph of an item it is not indented for.
    fn is_lazy(&self, content: usize, end: usize) -> bool {
        let line = self.bytes(content, end);
        let begins_block = matches!(line.first(), Some(b'#' | b'>' | b'<' | b'{'))
            || line.starts_with(b":::")
            || line.starts_with(b"///")
            || Fence::opening(line).is_some()
            || list_marker(line).is_some()
            || is_thematic_break(line);
        self.paragraph && !begins_block
    }

    /// Opens the list items whose markers begin the line; returns where its content begins, if
    /// there is any.
    fn markers(&mut self, mut content: usize, mut indent: usize, end: usize) -> Option<usize> {
        while let Some(marker) = list_marker(self.bytes(content, end)) {
            self.paragraph = false;
            self.html = false;
            let after = content + marker.width;
            let (spaces, bytes) = indentation(self.bytes(after, end));
            let next = after + bytes;
            let is_empty = self.bytes(next, end).trim_ascii().is_empty();
            let step = marker.width + if is_empty || spaces > 4 { 1 } else { spaces };
            self.items.enter(Item {
                file: indent + step,
                masked: self.column + step,
                ordered: Some(marker.ordered),
            });
            if self.items.are_too_deep() {
                self.too_deep = Some(content);
                return None;
            }
            if is_empty {
                return None;
            }
            if spaces > 4 {
                if self.dialect == Dialect::Markdown {
                    return None;
                }
                self.masker.replace(Span::new(after, next), " ");
            }
            indent += step;
            self.column += step;
            content = next;
        }
        self.indent = indent;
        Some(content)
    }

    /// Deals with what follows indentation and list markers.
    fn content(&mut self, content: usize, end: usize) {
        let line = self.bytes(content, end);
        let first = line.first().copied().unwrap_or_default();
        if first != b'>' {
            self.quoted_fence = None;
        }
        match first {
            b'>' => return self.quotation(content, end),
            b'`' | b'~' => {
                if let Some(fence) = Fence::opening(line) {
                    return self.open_fence(fence, content);
                }
            }
            b':' => {
                if let Some(found) = directive(self.file, content, end) {
                    return self.directive(content, end, found.title);
                }
            }
            b'/' if self.dialect == Dialect::Markdown => {
                if let Some(found) = directive(self.file, content, end) {
                    return self.directive(content, end, found.title);
                }
            }
            b'!' | b'?' | b'=' if self.holder(content, end) => return,
            b'<' if self.raw_html(content, end) => return,
            b'{' if self.block_comment(content) || self.attributes(content, end) => return,
            b'i' | b'e' if self.is_module(content, end) => return self.module(content),
            b'#' => return self.heading(content, end),
            b'[' if self.has_shortcodes && self.definition(content, end) => return,
            _ => {}
        }
        if line.trim_ascii_end().ends_with(b"}") && self.is_underlined(end) {
            return self.heading(content, end);
        }
        self.text(content, end);
        if is_thematic_break(line) {
            self.paragraph = false;
        }
    }

    /// Drops a line of attributes for the block before it, `{.wide #id}` (goldmark, kramdown).
    fn attributes(&mut self, content: usize, end: usize) -> bool {
        let line = self.file.get(content..end).unwrap_or_default().trim_end();
        let inner = line
            .strip_prefix('{')
            .and_then(|line| line.strip_suffix('}'));
        let is_list = inner.is_some_and(|inner| {
            inner.starts_with(['.', '#', ':']) && !inner.contains(['{', '}', '/'])
        });
        if self.dialect == Dialect::Mdx || !is_list {
            return false;
        }
        self.masker.replace(Span::new(content, end), "");
        self.paragraph = false;
        true
    }

    fn open_fence(&mut self, fence: Fence, content: usize) {
        let (outer, _) = self.items.columns();
        let line_start = self
            .bytes(0, content)
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |at| at + 1);
        let (indent, bytes) = indentation(self.bytes(line_start, content));
        // Only a fence that begins its line moved with the line's indentation.
        let begins_line = line_start + bytes == content;
        let deep = begins_line && indent.saturating_sub(outer) >= 4;
        self.fence = Some(OpenFence {
            fence,
            at: content,
            dedent: if deep { indent - outer } else { 0 },
        });
        self.paragraph = false;
    }

    pub(super) fn directive(&mut self, content: usize, end: usize, title: Span) {
        if title.is_empty() {
            self.masker.replace(Span::new(content, end), "");
        } else {
            let lead = self.line_break();
            self.masker.replace(Span::new(content, title.start), &lead);
            self.finder.stop = title.end;
            let mut pieces = std::mem::take(&mut self.pieces);
            mask_inline(&mut self.finder, &mut self.masker, title.start, &mut pieces);
            self.pieces = pieces;
            self.finder.stop = usize::MAX;
            self.masker.replace(Span::new(title.end, end), "\n");
        }
        self.paragraph = false;
    }

    /// What separates the line's content from a paragraph before it.
    pub(super) fn line_break(&self) -> String {
        if self.paragraph {
            format!("\n{}", " ".repeat(self.column))
        } else {
            String::new()
        }
    }

    /// Takes a line of text, whatever stands in it.
    pub(super) fn text(&mut self, content: usize, end: usize) {
        let line = self.bytes(content, end);
        let scope = match self.dialect {
            Dialect::Mdx if memchr2(b'<', b'{', line).is_some() => Scope::Mdx,
            Dialect::Markdown if self.html => Scope::Html,
            Dialect::Markdown if self.has_shortcodes && line.contains(&b'{') => Scope::Shortcodes,
            _ => {
                self.paragraph = true;
                return;
            }
        };
        self.tagged(content, scope);
    }

    /// Takes the line from `content` on with the tags in it.
    pub(super) fn tagged(&mut self, content: usize, scope: Scope) {
        let mut pieces = std::mem::take(&mut self.pieces);
        pieces.clear();
        let end = self.finder.line(content, scope, &mut pieces);
        let end = self.structure(content, end, &pieces);
        self.pieces = pieces;
        // A heading's id, at which the finder stopped, still belongs to the line.
        self.at = self.line_end(end) + 1;
    }

    /// A line inside a quotation: only stand-ins, and none inside a code fence.
    fn quotation(&mut self, content: usize, end: usize) {
        let mut at = content;
        let mut depth = 0_usize;
        loop {
            let line = self.bytes(at, end);
            let (_, spaces) = indentation(line);
            let rest = self.bytes(at + spaces, end);
            at += spaces;
            match (rest.first(), list_marker(rest)) {
                (Some(b'>'), _) => at += 1,
                (_, Some(marker)) if self.quoted_fence.is_none() => at += marker.width,
                _ => break,
            }
            depth += 1;
        }
        if depth > LIMITS.nesting {
            self.too_deep = Some(content);
            return;
        }
        self.paragraph = true;
        let line = self.bytes(at, end);
        if let Some(fence) = self.quoted_fence {
            if fence.is_closed_by(line) {
                self.quoted_fence = None;
            }
            return;
        }
        self.quoted_fence = Fence::opening(line);
        if self.quoted_fence.is_none() && (self.has_shortcodes || self.dialect == Dialect::Mdx) {
            let mut pieces = std::mem::take(&mut self.pieces);
            let end = mask_inline(&mut self.finder, &mut self.masker, at, &mut pieces);
            self.pieces = pieces;
            self.at = end + 1;
        }
    }

    /// A heading: `{#id}` at its end pins it and is not text, nor is any other [`anchor`].
    fn heading(&mut self, content: usize, end: usize) {
        let line = self.file.get(content..end).unwrap_or_default();
        let Some(anchor) = anchor::read(line) else {
            self.text(content, end);
            self.paragraph = self.bytes(content, end).first() != Some(&b'#');
            return;
        };
        let span = anchor.span;
        self.finder.stop = content + span.start;
        self.text(content, content + span.start);
        self.finder.stop = usize::MAX;
        self.at = end + 1;
        if let Some(name) = anchor.name {
            self.pins.push((content, name.into()));
        }
        self.masker.replace(span.shifted(content), "");
        self.paragraph = self.bytes(content, end).first() != Some(&b'#');
    }

    fn is_underlined(&self, end: usize) -> bool {
        let next = self.bytes(end + 1, self.line_end((end + 1).min(self.file.len())));
        let mark = next.trim_ascii();
        !mark.is_empty()
            && (mark.iter().all(|&byte| byte == b'=') || mark.iter().all(|&byte| byte == b'-'))
    }

    fn is_module(&self, content: usize, end: usize) -> bool {
        let text = |end: usize| self.file.get(content..end).unwrap_or_default();
        let begins_line = content == 0 || self.bytes(content - 1, content) == b"\n";
        let is_module = || match self.dialect {
            Dialect::Mdx => modules::is_statement(text(end)),
            // some build all their pages as MDX
            Dialect::Markdown => modules::imports_alone(text(self.file.len())),
        };
        begins_line && !self.paragraph && is_module()
    }

    /// Drops `import` and `export` statements up to the empty line that ends them.
    fn module(&mut self, content: usize) {
        let mut depth = 0_usize;
        let mut at = content;
        let mut blank = None;
        loop {
            let end = self.line_end(at);
            let line = self.bytes(at, end);
            let is_blank = line.trim_ascii().is_empty();
            if at >= self.file.len() || (is_blank && depth == 0) {
                break;
            }
            if is_blank && blank.is_none() {
                blank = Some(at);
            }
            let hopeless = at - content > LIMITS.front_matter || self.finder.effort.is_spent();
            if let (true, Some(blank)) = (hopeless, blank) {
                self.finder.effort.wasted(at - content);
                at = blank;
                break;
            }
            for byte in line {
                match byte {
                    b'{' | b'(' | b'[' => depth += 1,
                    b'}' | b')' | b']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
            at = end + 1;
        }
        let end = at.min(self.file.len());
        self.masker.replace(Span::new(content, end), "\n");
        self.at = end;
        self.paragraph = false;
    }
}

/// The columns of white space that `line` begins with, tabs reaching to the next multiple of four,
/// and its length in bytes.
pub(super) fn indentation(line: &[u8]) -> (usize, usize) {
    let mut columns = 0;
    for (at, byte) in line.iter().enumerate() {
        match byte {
            b' ' => columns += 1,
            b'\t' => columns += 4 - columns % 4,
            _ => return (columns, at),
        }
    }
    (columns, line.len())
}
