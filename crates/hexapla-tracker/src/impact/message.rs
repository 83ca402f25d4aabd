//! Messages of a catalogue: their prose is judged as prose, and what the program fills in or
//! interprets as interface.

use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::{Fingerprint, Inline, InlineKind, Unit, normalise};

use super::comparison::Layout;
use super::joined::{Joined, unequal};
use super::{Judge, Reason, ReasonKind};

/// Stands in a text for a placeable.
const SIGN: char = '\u{fffc}';

/// Every reason of a change between two versions of a message; the ids may differ.
pub(super) fn compare(judge: &Judge<'_>, old: &Unit, new: &Unit) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if old.kind != new.kind {
        let id = ReasonKind::Id;
        reasons.push(Reason::values(id, old.kind.message(), new.kind.message()));
    }
    let before = reasons.len();
    for class in [Class::Placeable, Class::Select, Class::Variant, Class::Tag] {
        reasons.extend(pieces(&class.of(old), &class.of(new)));
    }
    let (gone, come) = (Class::Destination.of(old), Class::Destination.of(new));
    reasons.extend(unequal(&texts(&gone), &texts(&come), ReasonKind::Link));
    let (old_prose, new_prose) = (Prose::of(old), Prose::of(new));
    reasons.extend(judge.between(&old_prose.main, &new_prose.main));
    for (key, text) in &old_prose.others {
        if let Some(other) = new_prose.others.get(key) {
            reasons.extend(judge.between(text, other));
        }
    }
    if reasons.len() == before && old.renamed("m").fingerprint != new.renamed("m").fingerprint {
        // the same prose and the same pieces, in other places or with other references
        let same = without_references(old) == without_references(new);
        reasons.push(Reason::general(if same {
            ReasonKind::Typography
        } else {
            ReasonKind::Interface
        }));
    }
    reasons
}

/// Says whether a piece is a character reference: another way of writing what the text says.
fn is_reference(inline: &Inline) -> bool {
    inline.kind == InlineKind::Markup && inline.target.starts_with('&')
}

/// What a message says and how it is marked up.
fn without_references(unit: &Unit) -> Fingerprint {
    let mut unit = unit.renamed("m");
    unit.inlines.retain(|inline| !is_reference(inline));
    unit.fingerprinted().fingerprint
}

/// What a piece of a message is to the program.
#[derive(Clone, Copy)]
enum Class {
    Placeable,
    Select,
    Variant,
    Tag,
    Destination,
}

impl Class {
    /// The pieces of this class, in order. A tag is told without its destinations.
    fn of(self, unit: &Unit) -> Vec<String> {
        let kind = match self {
            Self::Placeable => InlineKind::Placeable,
            Self::Select => InlineKind::Select,
            Self::Variant => InlineKind::Variant,
            Self::Tag => InlineKind::Markup,
            Self::Destination => InlineKind::Link,
        };
        let mut pieces: Vec<String> = Vec::new();
        let mut is_own = false;
        for inline in unit.inlines.iter().filter(|inline| !is_reference(inline)) {
            if inline.kind == kind {
                pieces.push(inline.target.to_string());
            } else if is_own
                && inline.kind == InlineKind::Link
                && let Some(tag) = pieces.last_mut()
            {
                *tag = tag.replacen(&*inline.target, "", 1);
                continue;
            }
            is_own = inline.kind == kind && kind == InlineKind::Markup;
        }
        pieces
    }
}

fn texts(pieces: &[String]) -> Vec<&str> {
    pieces.iter().map(String::as_str).collect()
}

/// A reason for each piece that came or went, else for the first that stands elsewhere.
fn pieces(old: &[String], new: &[String]) -> Vec<Reason> {
    let (old, new) = (texts(old), texts(new));
    let mut reasons = unequal(&old, &new, ReasonKind::Interface);
    if reasons.is_empty() {
        let displaced = old.iter().zip(&new).find(|(old, new)| old != new);
        let reason =
            displaced.map(|(old, new)| Reason::values(ReasonKind::Interface, Some(old), Some(new)));
        reasons.extend(reason);
    }
    reasons
}

/// Stand around code while a text is put together.
const CODE: [char; 2] = ['\u{e000}', '\u{e001}'];

/// A text as a person reads it, and the code in it.
struct Read {
    text: String,
    code: Vec<Range<usize>>,
}

impl Read {
    /// Takes the signs and marks out of a text that was put together.
    fn of(marked: &str) -> Self {
        let marked = normalise(&marked.replace(SIGN, " ")).into_owned();
        let mut read = Self {
            text: String::with_capacity(marked.len()),
            code: Vec::new(),
        };
        let mut open = None;
        for c in marked.chars() {
            if c == CODE[0] {
                open = Some(read.text.len());
            } else if c == CODE[1] {
                let start = open.take();
                read.code.extend(start.map(|start| start..read.text.len()));
            } else {
                read.text.push(c);
            }
        }
        read
    }

    fn joined(self) -> Joined<'static> {
        Joined {
            text: self.text.into(),
            code: self.code,
        }
    }
}

impl Judge<'_> {
    /// The reasons of a change in prose. That a placeable stands elsewhere in a sentence that
    /// is otherwise the same is told by no word of it.
    fn between(&self, old: &str, new: &str) -> Vec<Reason> {
        let (old_prose, new_prose) = (Read::of(old), Read::of(new));
        if old_prose.text != new_prose.text {
            let (old, new) = (old_prose.joined(), new_prose.joined());
            return self.prose(&old, &new, Layout::Running);
        }
        if old != new && signs(old) == signs(new) {
            let dense = |text: &str| -> String {
                let is_kept = |c: &char| !c.is_whitespace() && !CODE.contains(c);
                text.chars().filter(is_kept).collect()
            };
            return vec![Reason::general(if dense(old) == dense(new) {
                ReasonKind::Typography
            } else {
                ReasonKind::Interface
            })];
        }
        Vec::new()
    }
}

fn signs(text: &str) -> usize {
    text.matches(SIGN).count()
}

/// The prose of a message: what it says when every choice falls to its default, and the other
/// variants each by itself, with signs for placeables and marks around code.
struct Prose {
    main: String,
    others: BTreeMap<String, String>,
}

/// A choice that a place in the text is in.
struct Choice {
    /// Its number in the message.
    number: usize,
    /// The variant, once one has begun.
    variant: String,
}

impl Choice {
    fn is_default(&self) -> bool {
        self.variant.is_empty() || self.variant.starts_with('*')
    }
}

impl Prose {
    fn of(unit: &Unit) -> Self {
        let mut writer = Writer {
            unit,
            prose: Self {
                main: String::new(),
                others: BTreeMap::new(),
            },
            open: Vec::new(),
            done: 0,
            code_end: None,
        };
        let mut choices = 0;
        for inline in &unit.inlines {
            match inline.kind {
                InlineKind::Code if writer.code_end.is_none() => {
                    writer.until(inline.text.start);
                    writer.push(&CODE[0].to_string());
                    writer.code_end = Some(inline.text.end);
                    continue;
                }
                kind if kind.is_placeable() => writer.until(inline.text.start),
                _ => continue,
            }
            writer.done = inline.text.end;
            match inline.kind {
                InlineKind::Select => {
                    writer.open.push(Choice {
                        number: choices,
                        variant: String::new(),
                    });
                    choices += 1;
                }
                InlineKind::Variant => {
                    if let Some(choice) = writer.open.last_mut() {
                        choice.variant = inline.target.to_string();
                    }
                }
                InlineKind::SelectEnd => {
                    writer.open.pop();
                }
                _ => writer.push(&SIGN.to_string()),
            }
        }
        writer.until(unit.text.len());
        let mut prose = writer.prose;
        prose.main = normalise(&prose.main).into_owned();
        for text in prose.others.values_mut() {
            *text = normalise(text).into_owned();
        }
        prose
    }
}

/// Takes the prose of a message apart.
struct Writer<'u> {
    unit: &'u Unit,
    prose: Prose,
    /// The choices the place is in.
    open: Vec<Choice>,
    /// The bytes of the text done.
    done: usize,
    /// Where the code ends that the place is in.
    code_end: Option<usize>,
}

impl Writer<'_> {
    /// Moves on to the byte `end` of the text.
    fn until(&mut self, end: usize) {
        if let Some(code_end) = self.code_end.filter(|code_end| *code_end <= end) {
            self.copy(code_end);
            self.push(&CODE[1].to_string());
            self.code_end = None;
        }
        self.copy(end);
    }

    fn copy(&mut self, end: usize) {
        let text = self.unit.text.get(self.done..end).unwrap_or_default();
        self.push(text);
        self.done = self.done.max(end);
    }

    fn push(&mut self, text: &str) {
        if self.open.iter().all(Choice::is_default) {
            self.prose.main.push_str(text);
            return;
        }
        let steps = self.open.iter().map(|choice| {
            let key = choice.variant.trim_start_matches('*');
            format!("{}{key}", choice.number)
        });
        let path = steps.collect::<String>();
        self.prose.others.entry(path).or_default().push_str(text);
    }
}
