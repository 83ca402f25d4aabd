//! Code blocks.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use hexapla_content::SHORTCODES;
use hexapla_facts::{Stretch, Syntax, TokenKind};

use super::comparison::Layout;
use super::joined::Joined;
use super::{Judge, Reason, ReasonKind};

/// The most words of a code block that are aligned; beyond, it is one reason.
const MOST_WORDS: usize = 20_000;

/// The reasons of a changed code block: white space alone is cosmetic, how it is shown is markup, comments are judged
/// as prose, anything else is a fact.
pub(super) fn compare(judge: &Judge<'_>, old: &str, new: &str) -> Vec<Reason> {
    let (old, new) = (without_end(old), without_end(new));
    let (old_info, new_info) = (info_line(old), info_line(new));
    let mut reasons = Vec::from_iter(info(old_info, new_info));
    let syntax = new_info.and_then(Syntax::of);
    let syntax = syntax.or_else(|| old_info.and_then(Syntax::of));
    let old = Block::of(old, old_info, syntax);
    let new = Block::of(new, new_info, syntax);
    let (was, is) = (
        old.comments.split_whitespace(),
        new.comments.split_whitespace(),
    );
    if was.ne(is) {
        let (old, new) = (Joined::bare(&old.comments), Joined::bare(&new.comments));
        reasons.extend(judge.prose(&old, &new, Layout::Running));
    }
    reasons.extend(body(&old, &new));
    if reasons.is_empty() {
        reasons.push(Reason::general(ReasonKind::Typography));
    }
    reasons
}

/// A code block, its comments apart from its code.
struct Block<'t> {
    text: &'t str,
    /// The text with everything but code blanked, byte for byte.
    code: String,
    /// The text with everything but comments blanked, where it is known how they are written.
    comments: String,
}

impl<'t> Block<'t> {
    fn of(text: &'t str, info: Option<&str>, syntax: Option<&Syntax>) -> Self {
        let from = info.map_or(0, str::len);
        let body = text.get(from..).unwrap_or_default();
        let stretches = syntax.map_or_else(
            || vec![(Stretch::Code, 0..body.len())],
            |syntax| syntax.stretches(body),
        );
        let (mut code, mut comments) = (" ".repeat(from), " ".repeat(from));
        for (stretch, range) in stretches {
            let written = body.get(range).unwrap_or_default();
            let (kept, other) = match stretch {
                Stretch::Comment => (&mut comments, &mut code),
                Stretch::Code | Stretch::Text => (&mut code, &mut comments),
            };
            kept.push_str(written);
            other.push_str(&" ".repeat(written.len()));
        }
        Self {
            text,
            code,
            comments,
        }
    }

    /// The words between white space, each with its first byte.
    fn words(&self) -> Vec<(usize, &str)> {
        let start = |word: &str| word.as_ptr().addr() - self.code.as_ptr().addr();
        let words = self.code.split_whitespace();
        words.map(|word| (start(word), word)).collect()
    }
}

/// Compares the code, word by word.
fn body(old: &Block<'_>, new: &Block<'_>) -> Vec<Reason> {
    let (old_words, new_words) = (old.words(), new.words());
    let changed = changed(&plain(&old_words), &plain(&new_words)).into_iter();
    let reasons = changed.map(|(gone, come)| {
        let gone = (old.text, span(&old_words, gone));
        let come = (new.text, span(&new_words, come));
        Reason::at(ReasonKind::Fact(TokenKind::Code), gone, come)
    });
    reasons.collect()
}

fn plain<'t>(words: &[(usize, &'t str)]) -> Vec<&'t str> {
    words.iter().map(|(_, word)| *word).collect()
}

/// The words of both sides that differ, as ranges of their places.
fn changed(old: &[&str], new: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    if old.len().max(new.len()) > MOST_WORDS {
        let all = (old != new).then_some((0..old.len(), 0..new.len()));
        return Vec::from_iter(all);
    }
    let ops = capture_diff_slices(Algorithm::Myers, old, new).into_iter();
    let ops = ops.filter(|op| !matches!(op, DiffOp::Equal { .. }));
    ops.map(|op| (op.old_range(), op.new_range())).collect()
}

/// The bytes of the words at the places of `range`.
fn span(words: &[(usize, &str)], range: Range<usize>) -> Option<Range<usize>> {
    let words = words.get(range)?;
    let ((start, _), (last, word)) = words.first().zip(words.last())?;
    Some(*start..last + word.len())
}

/// What readers see of an info line.
const TITLES: [&str; 6] = ["caption", "file", "filename", "label", "name", "title"];

/// Compares two info lines: a title, such as the name of a file, is read; the rest colours the code.
fn info(old: Option<&str>, new: Option<&str>) -> Option<Reason> {
    if old == new {
        return None;
    }
    let kind = if titles(old) == titles(new) {
        ReasonKind::Markup
    } else {
        ReasonKind::Fact(TokenKind::Code)
    };
    Some(Reason::values(kind, old, new))
}

/// The titles that an info line quotes (`title="…"`).
fn titles(line: Option<&str>) -> Vec<&str> {
    let parts: Vec<&str> = line.unwrap_or_default().split('"').collect();
    let quoted = parts.chunks_exact(2).filter(|pair| {
        let name = pair[0].strip_suffix('=').unwrap_or_default();
        let name = name.rsplit(|c: char| !c.is_alphanumeric()).next();
        name.is_some_and(|name| TITLES.contains(&name))
    });
    quoted.map(|pair| pair[1]).collect()
}
/// What stands in a line that is a shortcode about the code, as `{% highlight rust %}` and `{{< /highlight >}}` are.
fn highlight(line: &str) -> Option<&str> {
    let line = line.trim();
    let inside = |(open, close)| line.strip_prefix(open)?.strip_suffix(close);
    let inside = SHORTCODES.into_iter().find_map(inside)?;
    let inside = inside.trim_matches(|c: char| c.is_whitespace() || c == '-');
    inside.contains("highlight").then_some(inside)
}

/// A code block without the line that closes its highlighting.
fn without_end(text: &str) -> &str {
    let (before, last) = text.rsplit_once('\n').unwrap_or((text, ""));
    let closes = |inside: &str| matches!(inside, "endhighlight" | "/highlight" | "/ highlight");
    if highlight(last).is_some_and(closes) {
        before
    } else {
        text
    }
}

/// The first line of a code block where it is its info string: a language, then attributes. A fence without one begins with code,
/// and nothing else tells the two apart. That of a shortcode stands in its line.
fn info_line(text: &str) -> Option<&str> {
    let (line, _) = text.split_once('\n')?;
    if highlight(line).is_some_and(|inside| inside.starts_with("highlight")) {
        return Some(line);
    }
    // rustdoc and mdBook set attributes of Rust apart with commas
    let words = line.strip_prefix("rust,").map_or(line, |_| "rust");
    let (language, attributes) = words.split_once([' ', '\t', '{']).unwrap_or((words, ""));
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
