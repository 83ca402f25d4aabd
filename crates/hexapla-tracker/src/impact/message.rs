//! Messages of a catalogue: their prose is judged as prose, and what the program fills in or
//! interprets as interface.

use std::collections::BTreeMap;

use hexapla_content::{Fingerprint, Inline, InlineKind, Unit, normalise};

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
        pieces(&class.of(old), &class.of(new), &mut reasons);
    }
    let (gone, come) = (Class::Destination.of(old), Class::Destination.of(new));
    unequal(&texts(&gone), &texts(&come), ReasonKind::Link, &mut reasons);
    let (old_prose, new_prose) = (Prose::of(old), Prose::of(new));
    judge.between(&old_prose.main, &new_prose.main, &mut reasons);
    for (key, text) in &old_prose.others {
        if let Some(other) = new_prose.others.get(key) {
            judge.between(text, other, &mut reasons);
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

/// Adds a reason for each piece that came or went, else for the first that stands elsewhere.
fn pieces(old: &[String], new: &[String], reasons: &mut Vec<Reason>) {
    let (old, new) = (texts(old), texts(new));
    let before = reasons.len();
    unequal(&old, &new, ReasonKind::Interface, reasons);
    let displaced = || old.iter().zip(&new).find(|(old, new)| old != new);
    if reasons.len() == before
        && let Some((old, new)) = displaced()
    {
        reasons.push(Reason::values(ReasonKind::Interface, Some(old), Some(new)));
    }
}

impl Judge<'_> {
    /// Adds the reasons of a change in prose. That a placeable stands elsewhere in a sentence that
    /// is otherwise the same is told by no word of it.
    fn between(&self, old: &str, new: &str, reasons: &mut Vec<Reason>) {
        let prose = |text: &str| normalise(&text.replace(SIGN, " ")).into_owned();
        let (old_prose, new_prose) = (prose(old), prose(new));
        if old_prose != new_prose {
            let bare = |text: String| Joined {
                text: text.into(),
                code: Vec::new(),
            };
            self.prose(&bare(old_prose), &bare(new_prose), false, reasons);
        } else if old != new && signs(old) == signs(new) {
            let dense = |text: &str| text.split_whitespace().collect::<String>();
            reasons.push(Reason::general(if dense(old) == dense(new) {
                ReasonKind::Typography
            } else {
                ReasonKind::Interface
            }));
        }
    }
}

fn signs(text: &str) -> usize {
    text.matches(SIGN).count()
}

/// The prose of a message: what it says when every choice falls to its default, and the other
/// variants each by itself.
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
        let mut prose = Self {
            main: String::new(),
            others: BTreeMap::new(),
        };
        let mut open: Vec<Choice> = Vec::new();
        let (mut done, mut choices) = (0, 0);
        for inline in unit
            .inlines
            .iter()
            .filter(|inline| inline.kind.is_placeable())
        {
            prose.push(&open, unit.text.get(done..inline.text.start));
            done = inline.text.end;
            match inline.kind {
                InlineKind::Select => {
                    open.push(Choice {
                        number: choices,
                        variant: String::new(),
                    });
                    choices += 1;
                }
                InlineKind::Variant => {
                    if let Some(choice) = open.last_mut() {
                        choice.variant = inline.target.to_string();
                    }
                }
                InlineKind::SelectEnd => {
                    open.pop();
                }
                _ => prose.push(&open, Some("\u{fffc}")),
            }
        }
        prose.push(&open, unit.text.get(done..));
        prose.main = normalise(&prose.main).into_owned();
        for text in prose.others.values_mut() {
            *text = normalise(text).into_owned();
        }
        prose
    }

    fn push(&mut self, open: &[Choice], text: Option<&str>) {
        let text = text.unwrap_or_default();
        if open.iter().all(Choice::is_default) {
            self.main.push_str(text);
            return;
        }
        let steps = open.iter().map(|choice| {
            let key = choice.variant.trim_start_matches('*');
            format!("{}{key}", choice.number)
        });
        let path = steps.collect::<String>();
        self.others.entry(path).or_default().push_str(text);
    }
}
