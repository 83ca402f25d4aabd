//! Code blocks and raw markup.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use hexapla_content::Unit;
use hexapla_facts::TokenKind;

use super::joined::{Joined, unequal};
use super::{Judge, Reason, ReasonKind};

/// Attributes whose values readers see or hear.
const PROSE_ATTRIBUTES: [&str; 9] = [
    "alt",
    "title",
    "description",
    "text",
    "aria-label",
    "label",
    "summary",
    "placeholder",
    "caption",
];

/// Attributes that hold a destination.
const LINK_ATTRIBUTES: [&str; 5] = ["href", "src", "srcset", "poster", "to"];

/// The most words of a code block that are aligned; beyond, it is one reason.
const MOST_WORDS: usize = 20_000;

/// Adds the reasons of a changed code block: white space alone is cosmetic, how it is shown is markup, anything else a fact.
pub(super) fn code(old: &str, new: &str, reasons: &mut Vec<Reason>) {
    let before = reasons.len();
    let (old_info, new_info) = (info_line(old), info_line(new));
    info(old_info, new_info, reasons);
    let after = |info: Option<&str>| info.map_or(0, |line| line.len() + 1);
    body((old, after(old_info)), (new, after(new_info)), reasons);
    if reasons.len() == before {
        reasons.push(Reason::general(ReasonKind::Typography));
    }
}

/// Compares what the texts say from a byte on.
fn body((old, old_from): (&str, usize), (new, new_from): (&str, usize), reasons: &mut Vec<Reason>) {
    let (old_words, new_words) = (words(old, old_from), words(new, new_from));
    let span = |words: &[(usize, &str)], range: std::ops::Range<usize>| {
        let first = words.get(range.start).map(|(start, _)| *start);
        let last = range.end.checked_sub(1).and_then(|last| words.get(last));
        let span = first
            .zip(last)
            .map(|(first, (last, word))| first..last + word.len());
        span.filter(|_| !range.is_empty())
    };
    let kind = ReasonKind::Fact(TokenKind::Code);
    let mut changed = |old_range: std::ops::Range<usize>, new_range: std::ops::Range<usize>| {
        let old_side = (old, span(&old_words, old_range));
        reasons.push(Reason::at(
            kind,
            old_side,
            (new, span(&new_words, new_range)),
        ));
    };
    if old_words.len().max(new_words.len()) > MOST_WORDS {
        if !old_words
            .iter()
            .map(|(_, w)| w)
            .eq(new_words.iter().map(|(_, w)| w))
        {
            changed(0..old_words.len(), 0..new_words.len());
        }
    } else {
        let plain = |words: &[(usize, &'_ str)]| -> Vec<String> {
            words.iter().map(|(_, word)| (*word).to_owned()).collect()
        };
        let ops = capture_diff_slices(Algorithm::Myers, &plain(&old_words), &plain(&new_words));
        for op in ops
            .into_iter()
            .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        {
            changed(op.old_range(), op.new_range());
        }
    }
}

/// The words between white space from the byte `from` on, each with its first byte.
fn words(text: &str, from: usize) -> Vec<(usize, &str)> {
    let start = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    text.get(from..)
        .unwrap_or_default()
        .split_whitespace()
        .map(|word| (start(word), word))
        .collect()
}

/// Compares two info lines: what they quote, such as the name of a file, is read; the rest colours the code.
fn info(old: Option<&str>, new: Option<&str>, reasons: &mut Vec<Reason>) {
    if old == new {
        return;
    }
    let quoted = |line: Option<&str>| -> Vec<String> {
        let parts = line.unwrap_or_default().split('"');
        parts.skip(1).step_by(2).map(str::to_owned).collect()
    };
    let kind = if quoted(old) == quoted(new) {
        ReasonKind::Markup
    } else {
        ReasonKind::Fact(TokenKind::Code)
    };
    reasons.push(Reason::values(kind, old, new));
}

/// The first line of a code block where it is its info string: a language, then attributes. A fence without one begins with code,
/// and nothing else tells the two apart.
fn info_line(text: &str) -> Option<&str> {
    let (line, _) = text.split_once('\n')?;
    let (language, attributes) = line.split_once([' ', '\t', '{']).unwrap_or((line, ""));
    let is_language = LANGUAGES
        .split_ascii_whitespace()
        .any(|known| known == language);
    let unquoted = attributes.split('"').step_by(2);
    let mut words = unquoted.flat_map(str::split_whitespace);
    let are_attributes = line.get(language.len()..)?.starts_with('{')
        || words.all(|word| word.starts_with(['{', '[', '/']) || word.contains(['=', '}']));
    (is_language && are_attributes).then_some(line)
}

/// Names by which code fences call languages.
const LANGUAGES: &str = "\
    text txt plain plaintext console terminal shell shellsession sh bash zsh fish powershell ps1 pwsh bat nu nushell \
    js javascript mjs cjs jsx ts typescript mts cts tsx json json5 jsonc jsonl ndjson yaml yml toml ini conf env dotenv \
    properties xml html xhtml svg css scss sass less stylus vue svelte astro md mdx markdown rust rs go golang py python \
    python3 pycon ipython rb ruby erb haml php java kotlin kt kts scala groovy gradle swift objc objectivec c h cpp c++ \
    cxx cs csharp c# fs fsharp vb dart lua perl r julia jl elixir ex exs erlang erl haskell hs elm ocaml clojure clj cljs \
    lisp elisp scheme racket zig nim crystal coffee coffeescript sql mysql pgsql graphql gql proto protobuf diff patch \
    docker dockerfile nginx apache hcl terraform tf nix makefile cmake http log csv regex vim viml tex latex asm nasm wasm \
    wat solidity mermaid dot graphviz plantuml jinja jinja2 liquid handlebars hbs pug ejs twig ftl fluent gherkin rego cue";

/// Adds the reasons of changed raw markup: its prose is judged as prose, tags as markup, their
/// destinations as links.
pub(super) fn markup(judge: &Judge<'_>, old: &str, new: &str, reasons: &mut Vec<Reason>) {
    let before = reasons.len();
    compare(judge, &Tags::of(old), &Tags::of(new), reasons);
    if reasons.len() == before {
        reasons.push(Reason::general(ReasonKind::Markup));
    }
}

/// Adds what the attributes of tags say in other words now. The text channel names the tags alone, so the reasons have no
/// place in it.
pub(super) fn attributes(
    judge: &Judge<'_>,
    old: &[&Unit],
    new: &[&Unit],
    reasons: &mut Vec<Reason>,
) {
    let mut found = Vec::new();
    compare(judge, &Tags::written(old), &Tags::written(new), &mut found);
    if !found.is_empty() {
        reasons.retain(|reason| reason.kind != ReasonKind::Markup);
    }
    reasons.extend(found.into_iter().map(|reason| Reason {
        old_span: None,
        new_span: None,
        ..reason
    }));
}

fn compare(judge: &Judge<'_>, old: &Tags, new: &Tags, reasons: &mut Vec<Reason>) {
    let differs = |one: &str, two: &str| one.split_whitespace().ne(two.split_whitespace());
    if differs(&old.prose, &new.prose) {
        let bare = |prose: &str| Joined {
            text: prose.to_owned().into(),
            code: Vec::new(),
        };
        judge.prose(&bare(&old.prose), &bare(&new.prose), false, reasons);
    }
    unequal(&old.links(), &new.links(), ReasonKind::Link, reasons);
}

/// Raw markup, its prose apart from its destinations.
struct Tags {
    /// The text with everything but prose blanked, byte for byte.
    prose: String,
    /// The destinations, in order.
    links: Vec<String>,
}

impl Tags {
    /// Reads tags loosely (HTML or JSX): `<` and a letter, `/` or `!` opens one, `>` outside quotes
    /// closes it.
    fn of(text: &str) -> Self {
        let mut tags = Self {
            prose: String::with_capacity(text.len()),
            links: Vec::new(),
        };
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            let (prose, tail) = rest.split_at(start);
            tags.prose.push_str(prose);
            let opens = tail
                .chars()
                .nth(1)
                .is_some_and(|c| c.is_alphabetic() || "/!".contains(c));
            let length = if opens { tag_length(tail) } else { 1 };
            let (tag, tail) = tail.split_at(length);
            if opens {
                tags.tag(tag);
            } else {
                tags.prose.push_str(tag);
            }
            rest = tail;
        }
        tags.prose.push_str(rest);
        tags
    }

    /// Reads the tags of units whose text only names them; a shortcode is a tag.
    fn written(units: &[&Unit]) -> Self {
        let mut tags = Self::of("");
        for inline in units.iter().flat_map(|unit| &unit.inlines) {
            if inline.target.starts_with('<') {
                let inner = Self::of(&inline.target);
                tags.prose.push_str(&inner.prose);
                tags.links.extend(inner.links);
            } else {
                tags.tag(&inline.target);
            }
            tags.prose.push('\n');
        }
        tags
    }

    fn links(&self) -> Vec<&str> {
        self.links.iter().map(String::as_str).collect()
    }

    /// Adds one tag: prose attributes stay, the rest is blanked.
    fn tag(&mut self, tag: &str) {
        let mut rest = tag;
        while let Some(quote) = rest.find(['"', '\'']) {
            let (name, tail) = rest.split_at(quote);
            self.blank(name);
            let mark = if tail.starts_with('"') { '"' } else { '\'' };
            let length = tail[1..].find(mark).map_or(tail.len(), |end| end + 2);
            let (value, tail) = tail.split_at(length);
            // `title="…"`, and `title: "…"` in an object of JSX
            let name = name.trim_end().trim_end_matches(['=', ':', '{']).trim_end();
            let name = name.rsplit(|c: char| c.is_whitespace() || "{,".contains(c));
            let name = name.into_iter().next().unwrap_or_default();
            if PROSE_ATTRIBUTES.contains(&name) {
                self.prose.push_str(&value.replace(mark, " "));
            } else {
                if LINK_ATTRIBUTES.contains(&name) {
                    self.links.push(value.trim_matches(mark).to_owned());
                }
                self.blank(value);
            }
            rest = tail;
        }
        self.blank(rest);
    }

    fn blank(&mut self, text: &str) {
        self.prose.extend(
            text.bytes()
                .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
        );
    }
}

/// The length in bytes of the tag that begins `text`.
fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + 3);
    }
    let mut quote = None;
    for (index, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '>' => return index + 1,
            _ => {}
        }
    }
    text.len()
}
