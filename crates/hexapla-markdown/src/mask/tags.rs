//! HTML and JSX tags, expressions and shortcodes, recognised where they begin.

use hexapla_content::SHORTCODES;
use hexapla_diagnostics::Span;

use crate::Dialect;

/// How far a tag or an expression may reach, in bytes; a longer one is text.
const REACH: usize = 16 << 10;

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It opens an element.
    Open,
    /// It closes an element.
    Close,
    /// It is an element by itself.
    Whole,
}

/// What a tag's name says about the text beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A block of HTML, such as `<li>`: no passage crosses it.
    Block,
    /// A piece of running text, such as `<b>`.
    Inline,
    /// A component, a custom element or a shortcode: either, depending on where it stands.
    Component,
}

/// A tag as found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag<'a> {
    /// Its name; empty for a fragment.
    pub(crate) name: &'a str,
    /// What it does.
    pub(crate) role: Role,
    /// What its name says.
    pub(crate) class: Class,
    /// Its bytes.
    pub(crate) span: Span,
}

/// How much more may be read in vain before tags are no longer looked for: keeps hostile text
/// linear.
#[derive(Debug)]
pub(crate) struct Effort(usize);

impl Effort {
    /// The effort a text of `bytes` bytes is worth.
    pub(crate) const fn for_text(bytes: usize) -> Self {
        Self(bytes.saturating_mul(16).saturating_add(64 << 10))
    }

    /// Takes note that `bytes` bytes were read in vain.
    pub(crate) fn wasted(&mut self, bytes: usize) {
        self.0 = self.0.saturating_sub(bytes + 1);
    }

    /// Says whether nothing is left.
    pub(crate) const fn is_spent(&self) -> bool {
        self.0 == 0
    }
}

/// The tag that begins at the byte `at`, a `<`.
pub(crate) fn tag<'a>(
    text: &'a str,
    at: usize,
    dialect: Dialect,
    effort: &mut Effort,
) -> Option<Tag<'a>> {
    if effort.is_spent() {
        return None;
    }
    let mut scan = Scan {
        bytes: text.as_bytes(),
        at: at + 1,
        end: text.len().min(at + REACH),
        dialect,
    };
    let tag = scan.tag(text, at);
    if tag.is_none() {
        effort.wasted(scan.at - at);
    }
    tag
}

/// One past the `}` that closes the `{` at the byte `at`.
pub(crate) fn expression(text: &str, at: usize, effort: &mut Effort) -> Option<usize> {
    if effort.is_spent() {
        return None;
    }
    let mut scan = Scan {
        bytes: text.as_bytes(),
        at,
        end: text.len().min(at + 4 * REACH),
        dialect: Dialect::Mdx,
    };
    let end = scan.braces();
    if end.is_none() {
        effort.wasted(scan.at - at);
    }
    end
}

/// What the shortcode or the tag of Liquid that `rest` begins with opens and closes with.
fn delimiters(rest: &str) -> Option<(&'static str, &'static str)> {
    let mut all = SHORTCODES.into_iter();
    all.find(|(open, _)| rest.starts_with(open))
}

/// What a shortcode or a tag of Liquid says after its opening delimiter, and whether it closes another one, as `/note` and
/// `endnote` do.
fn closing<'a>(open: &str, inner: &'a str) -> (bool, &'a str) {
    let inner = inner.trim_start_matches('-').trim_start();
    let closed = inner.strip_prefix('/').map(str::trim_start);
    let closed = closed.or_else(|| inner.strip_prefix("end").filter(|_| open == "{%"));
    closed.map_or((false, inner), |inner| (true, inner))
}

/// The name at the beginning of `inner`.
fn name_in(inner: &str) -> &str {
    let end = inner.find(|c: char| c.is_whitespace() || matches!(c, '>' | '%'));
    let name = inner.get(..end.unwrap_or(inner.len())).unwrap_or_default();
    name.trim_end_matches(['/', '-'])
}

/// The name that the shortcode or tag at the beginning of `rest` closes.
pub(crate) fn closed_name(rest: &str) -> Option<&str> {
    let (open, _) = delimiters(rest)?;
    let (closes, inner) = closing(open, rest.get(open.len()..)?);
    closes.then(|| name_in(inner))
}

/// The shortcode that begins at the byte `at` with `{{<` or `{{%`, or the tag of Liquid that begins with `{%`; an opening one
/// has the role `Open` only where `closed` holds its name.
pub(crate) fn shortcode<'a>(
    text: &'a str,
    at: usize,
    closed: &[&str],
    effort: &mut Effort,
) -> Option<Tag<'a>> {
    let rest = text.get(at..)?;
    let (open, close) = delimiters(rest)?;
    if effort.is_spent() {
        return None;
    }
    let mut reach = rest.len().min(REACH);
    while !rest.is_char_boundary(reach) {
        reach -= 1;
    }
    let Some(found) = rest.get(open.len()..reach)?.find(close) else {
        effort.wasted(reach);
        return None;
    };
    let found = found + open.len();
    let (is_closing, inner) = closing(open, rest.get(open.len()..found)?.trim());
    let name = name_in(inner);
    let role = if is_closing {
        Role::Close
    } else if inner.ends_with('/') || !closed.contains(&name) {
        Role::Whole
    } else {
        Role::Open
    };
    Some(Tag {
        name,
        role,
        class: Class::Component,
        span: Span::new(at, at + found + close.len()),
    })
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    dialect: Dialect,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        (self.at < self.end).then(|| self.bytes.get(self.at).copied())?
    }

    fn skip_while(&mut self, is: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&is) {
            self.at += 1;
        }
    }

    fn tag<'a>(&mut self, text: &'a str, start: usize) -> Option<Tag<'a>> {
        let mut role = Role::Open;
        if self.peek() == Some(b'/') {
            role = Role::Close;
            self.at += 1;
        }
        let name_at = self.at;
        if self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            self.skip_while(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
            });
        } else if self.dialect == Dialect::Markdown || self.peek() != Some(b'>') {
            return None;
        }
        let name = text.get(name_at..self.at)?;
        if self.dialect == Dialect::Mdx && self.peek() == Some(b':') {
            // A namespaced name such as `svg:path`; `<https://…>` is an address, not a tag.
            self.at += 1;
            if self.peek() == Some(b'/') {
                return None;
            }
            self.skip_while(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        }
        if !matches!(self.peek()?, b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'>') {
            return None;
        }
        if self.attributes()? && role == Role::Open {
            role = Role::Whole;
        }
        if role == Role::Open && is_void(name) {
            role = Role::Whole;
        }
        Some(Tag {
            name,
            role,
            class: class(name),
            span: Span::new(start, self.at),
        })
    }

    /// Reads up to and over the `>`; returns whether there was a `/` before it.
    fn attributes(&mut self) -> Option<bool> {
        loop {
            let before = self.at;
            self.skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
            if self.dialect == Dialect::Markdown && self.has_blank_line(before) {
                return None;
            }
            match self.peek()? {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' => {
                    self.at += 1;
                    self.skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
                    if self.peek()? != b'>' {
                        return None;
                    }
                    self.at += 1;
                    return Some(true);
                }
                b'{' if self.dialect == Dialect::Mdx => self.at = self.braces()?,
                b'=' => {
                    self.at += 1;
                    self.skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
                    self.value()?;
                }
                byte if byte.is_ascii_alphabetic()
                    || matches!(byte, b'_' | b':' | b'@' | b'#' | b'$' | b'*') =>
                {
                    self.at += 1;
                    self.skip_while(|byte| {
                        byte.is_ascii_alphanumeric()
                            || matches!(byte, b'_' | b':' | b'.' | b'-' | b'@' | b'$')
                    });
                }
                _ => return None,
            }
        }
    }

    fn value(&mut self) -> Option<()> {
        match self.peek()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                let from = self.at;
                self.skip_while(|byte| byte != quote);
                if self.dialect == Dialect::Markdown && self.has_blank_line(from) {
                    return None;
                }
                self.peek()?;
                self.at += 1;
            }
            b'{' if self.dialect == Dialect::Mdx => self.at = self.braces()?,
            _ => {
                let from = self.at;
                self.skip_while(|byte| {
                    !matches!(
                        byte,
                        b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'\'' | b'=' | b'<' | b'>' | b'`'
                    )
                });
                if self.at == from {
                    return None;
                }
            }
        }
        Some(())
    }

    fn has_blank_line(&self, from: usize) -> bool {
        let gap = self.bytes.get(from..self.at).unwrap_or_default();
        let mut after_feed = false;
        gap.iter().any(|byte| match byte {
            b'\n' => std::mem::replace(&mut after_feed, true),
            b' ' | b'\t' | b'\r' => false,
            _ => {
                after_feed = false;
                false
            }
        })
    }

    /// One past the `}` that closes the `{` here: strings, templates and comments of JavaScript
    /// are skipped.
    fn braces(&mut self) -> Option<usize> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'{' => depth += 1,
                b'}' => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(self.at + 1);
                    }
                }
                quote @ (b'"' | b'\'' | b'`') => self.skip_string(quote),
                b'/' if self.bytes.get(self.at + 1) == Some(&b'*') => {
                    self.at += 2;
                    while !(self.peek()? == b'*' && self.bytes.get(self.at + 1) == Some(&b'/')) {
                        self.at += 1;
                    }
                    self.at += 1;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Moves onto the quotation mark that ends the string here; an apostrophe in running text,
    /// which nothing ends on its line, is left alone.
    fn skip_string(&mut self, quote: u8) {
        let from = self.at;
        let mut at = from + 1;
        while at < self.end {
            match self.bytes.get(at).copied() {
                Some(b'\\') => at += 1,
                Some(b'\n') if quote != b'`' => return,
                Some(byte) if byte == quote => {
                    self.at = at;
                    return;
                }
                _ => {}
            }
            at += 1;
        }
    }
}

/// HTML elements without an end tag (HTML Living Standard, void elements).
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements that begin and end a block (CommonMark 0.31, HTML blocks, start condition 6) or a
/// part of one; elements of running text (HTML Living Standard, phrasing content); the others.
fn class(name: &str) -> Class {
    if name
        .bytes()
        .next()
        .is_none_or(|byte| byte.is_ascii_uppercase())
        && !name.eq("DIV")
    {
        return Class::Component;
    }
    match name {
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "col"
        | "colgroup" | "dd" | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset"
        | "figcaption" | "figure" | "footer" | "form" | "frame" | "frameset" | "h1" | "h2"
        | "h3" | "h4" | "h5" | "h6" | "head" | "header" | "hr" | "html" | "iframe" | "legend"
        | "li" | "link" | "main" | "menu" | "menuitem" | "nav" | "noframes" | "ol" | "optgroup"
        | "option" | "p" | "param" | "picture" | "search" | "section" | "source" | "summary"
        | "table" | "tbody" | "td" | "tfoot" | "th" | "thead" | "title" | "tr" | "track" | "ul" => {
            Class::Block
        }
        "a" | "abbr" | "b" | "bdi" | "bdo" | "br" | "button" | "cite" | "code" | "data" | "del"
        | "dfn" | "em" | "font" | "i" | "img" | "input" | "ins" | "kbd" | "label" | "mark"
        | "meter" | "output" | "progress" | "q" | "rp" | "rt" | "ruby" | "s" | "samp"
        | "select" | "small" | "span" | "strike" | "strong" | "sub" | "sup" | "time" | "tt"
        | "u" | "var" | "wbr" => Class::Inline,
        _ => Class::Component,
    }
}

/// Elements whose content is no prose, to their end tag, blank lines included.
pub(crate) fn is_verbatim(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "pre"
            | "svg"
            | "math"
            | "textarea"
            | "noscript"
            | "template"
            | "object"
            | "canvas"
    )
}

/// Shortcodes whose content is code, to their closing one.
pub(crate) fn is_code_shortcode(name: &str) -> bool {
    matches!(
        name,
        "highlight"
            | "code"
            | "codeblock"
            | "mermaid"
            | "math"
            | "katex"
            | "raw"
            | "rawhtml"
            | "chart"
            | "gallery-raw"
            | "plantuml"
    )
}
