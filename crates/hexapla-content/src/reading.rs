//! The texts that a message with variants may become, and those that tags hold.

use std::ops::Range;

use crate::{Inline, InlineKind, Pair, Unit, UnitKind, prose_attributes};

/// What all readings of a message together may say, in bytes: beyond it a message is read once, with all its
/// variants in a row.
const MOST_BYTES: usize = 1 << 20;

impl Pair<'_> {
    /// Calls `look` with every text the translation may become, beside the text that belongs to it: first what
    /// both say when each choice falls to its default, then for each other variant of the translation what the
    /// message says with it, and the source with the variants of the same keys.
    ///
    /// Without variants, and where several units belong together, that is the pair itself. Variants that only the
    /// source has are not looked at: languages differ in their plural forms. What the tags of both say to readers is a text of
    /// its own, the last.
    pub fn each_reading(&self, mut look: impl FnMut(&Pair<'_>)) {
        self.each_variant(&mut look);
        let (&[source], &[target], [] | [_]) = (self.source, self.target, self.baseline) else {
            return;
        };
        let units = [source, target].into_iter().chain(self.baseline);
        if let Some(said) = units.map(said_by_tags).collect::<Option<Vec<_>>>()
            && let [source, target, baseline @ ..] = said.as_slice()
        {
            look(&Pair {
                source: &[source],
                baseline,
                target: &[target],
                status: self.status,
            });
        }
    }

    /// The same without what tags say.
    fn each_variant(&self, look: &mut impl FnMut(&Pair<'_>)) {
        let (&[source], &[target], [] | [_]) = (self.source, self.target, self.baseline) else {
            return look(self);
        };
        let units = || [source, target].into_iter().chain(self.baseline);
        let has_choice = |unit: &Unit| {
            let mut kinds = unit.inlines.iter().map(|inline| inline.kind);
            kinds.any(|kind| kind == InlineKind::Select)
        };
        if !units().any(has_choice) {
            return look(self);
        }
        let Some(choices) = units().map(Choices::of).collect::<Option<Vec<_>>>() else {
            return look(self);
        };
        let [origin, goal, old @ ..] = choices.as_slice() else {
            return look(self);
        };
        let others = || (0..goal.variants.len()).filter(|&at| !goal.variants[at].is_default);
        let length = units().map(|unit| unit.text.len()).max();
        if (1 + others().count()).saturating_mul(length.unwrap_or_default()) > MOST_BYTES {
            return look(self);
        }
        for chosen in std::iter::once(None).chain(others().map(Some)) {
            let path = chosen.map_or_else(Vec::new, |at| goal.path(at));
            let keys: Vec<&str> = path.iter().map(|&at| goal.variants[at].key).collect();
            let target = goal.read(|choice| {
                let mut own = choice.variants.iter().copied();
                own.find(|at| path.contains(at))
            });
            let source = origin.read_with(&keys);
            let baseline: Vec<Unit> = old.iter().map(|old| old.read_with(&keys)).collect();
            look(&Pair {
                source: &[&source],
                baseline: &baseline,
                target: &[&target],
                status: self.status,
            });
        }
    }
}

/// What the tags in a unit say to readers, as a unit; `None` where that is nothing.
fn said_by_tags(unit: &Unit) -> Option<Unit> {
    let markup = |inline: &&Inline| inline.kind == InlineKind::Markup;
    let tags = unit.inlines.iter().filter(markup);
    let said = tags.flat_map(|tag| {
        let said = prose_attributes(&tag.target).into_iter();
        said.filter_map(|range| tag.target.get(range))
    });
    let said: Vec<&str> = said.collect();
    (!said.is_empty()).then(|| Unit {
        span: unit.span,
        ..Unit::plain(unit.id.clone(), UnitKind::Paragraph, &said.join("\n"))
    })
}

/// A variant of a choice.
struct Variant<'u> {
    key: &'u str,
    is_default: bool,
    /// The variant that the choice stands in.
    outer: Option<usize>,
    /// What it says, in the unit's text and in the file.
    text: Range<usize>,
    file: Range<usize>,
}

/// A choice of a message.
struct Choice {
    /// Where it stands, in the unit's text and in the file.
    text: Range<usize>,
    file: Range<usize>,
    variants: Vec<usize>,
}

/// The choices of a message, outer ones before those in them.
struct Choices<'u> {
    unit: &'u Unit,
    all: Vec<Choice>,
    variants: Vec<Variant<'u>>,
}

impl<'u> Choices<'u> {
    /// `None` where the pieces do not fit together.
    fn of(unit: &'u Unit) -> Option<Self> {
        let mut found = Self {
            unit,
            all: Vec::new(),
            variants: Vec::new(),
        };
        let mut open: Vec<usize> = Vec::new();
        for inline in &unit.inlines {
            let (text, file) = (&inline.text, inline.span.start..inline.span.end);
            match inline.kind {
                InlineKind::Select => {
                    open.push(found.all.len());
                    found.all.push(Choice {
                        text: text.clone(),
                        file,
                        variants: Vec::new(),
                    });
                }
                InlineKind::Variant => {
                    let (&choice, around) = open.split_last()?;
                    found.end_variant(choice, text.start, file.start);
                    let outer = around.last().and_then(|&at| found.last_of(at));
                    let written = inline.target.strip_prefix('*');
                    found.all[choice].variants.push(found.variants.len());
                    found.variants.push(Variant {
                        key: written.unwrap_or(&inline.target),
                        is_default: written.is_some(),
                        outer,
                        text: text.end..text.end,
                        file: file.end..file.end,
                    });
                }
                InlineKind::SelectEnd => {
                    let choice = open.pop()?;
                    found.end_variant(choice, text.start, file.start);
                    found.all[choice].text.end = text.end;
                    found.all[choice].file.end = file.end;
                }
                _ => {}
            }
        }
        open.is_empty().then_some(found)
    }

    /// The variant that came last in a choice.
    fn last_of(&self, choice: usize) -> Option<usize> {
        self.all[choice].variants.last().copied()
    }

    /// Ends the variant that came last in a choice before a sign.
    fn end_variant(&mut self, choice: usize, text: usize, file: usize) {
        let Some(at) = self.last_of(choice) else {
            return;
        };
        let variant = &mut self.variants[at];
        let start = variant.text.start;
        let said = self.unit.text.get(start..text).unwrap_or_default();
        let start = start + said.len() - said.trim_start().len();
        variant.text = start..start + said.trim().len();
        variant.file.end = file;
    }

    /// A variant and those around it.
    fn path(&self, variant: usize) -> Vec<usize> {
        let outer = |&at: &usize| self.variants[at].outer;
        std::iter::successors(Some(variant), outer).collect()
    }

    /// What the message says where the variants with these keys are chosen, as far as there are such.
    fn read_with(&self, keys: &[&str]) -> Unit {
        self.read(|choice| {
            let mut own = choice.variants.iter().copied();
            own.find(|&at| {
                let variant = &self.variants[at];
                !variant.is_default && keys.contains(&variant.key)
            })
        })
    }

    /// What the message says where `pick` chooses, and every other choice falls to its default.
    fn read(&self, pick: impl Fn(&Choice) -> Option<usize>) -> Unit {
        let (mut text, mut file) = (Cuts::default(), Cuts::default());
        for choice in &self.all {
            let is_default = |at: &usize| self.variants[*at].is_default;
            let own = || choice.variants.iter().copied().find(is_default);
            let Some(chosen) = pick(choice).or_else(own).map(|at| &self.variants[at]) else {
                continue;
            };
            text.around(&choice.text, &chosen.text);
            file.around(&choice.file, &chosen.file);
        }
        let (text, file) = (text.merged(), file.merged());
        let (said, moved) = without(&self.unit.text, &text);
        let moved_to = |at: usize| moved.get(at).copied().unwrap_or(said.len());
        let stays = |inline: &&Inline| {
            let is_sign = matches!(
                inline.kind,
                InlineKind::Select | InlineKind::Variant | InlineKind::SelectEnd
            );
            !is_sign && !is_cut(&file, inline.span.start)
        };
        let inlines = self.unit.inlines.iter().filter(stays);
        let inlines = inlines.map(|inline| Inline {
            text: moved_to(inline.text.start)..moved_to(inline.text.end),
            ..inline.clone()
        });
        Unit {
            inlines: inlines.collect(),
            text: said,
            ..self.unit.clone()
        }
    }
}

/// Bytes that a reading leaves out.
#[derive(Default)]
struct Cuts(Vec<Range<usize>>);

impl Cuts {
    /// Leaves out of `whole` all but `kept`.
    fn around(&mut self, whole: &Range<usize>, kept: &Range<usize>) {
        self.0.push(whole.start..kept.start);
        self.0.push(kept.end..whole.end);
    }

    /// In order, none touching another.
    fn merged(mut self) -> Vec<Range<usize>> {
        self.0.sort_by_key(|cut| cut.start);
        let mut merged: Vec<Range<usize>> = Vec::with_capacity(self.0.len());
        for cut in self.0 {
            match merged.last_mut() {
                Some(last) if cut.start <= last.end => last.end = last.end.max(cut.end),
                _ => merged.push(cut),
            }
        }
        merged
    }
}

fn is_cut(cuts: &[Range<usize>], at: usize) -> bool {
    let behind = cuts.partition_point(|cut| cut.start <= at);
    let cut = behind.checked_sub(1).and_then(|last| cuts.get(last));
    cut.is_some_and(|cut| cut.contains(&at))
}

/// `text` without `cuts`, white space collapsed, and where each byte has moved.
fn without(text: &str, cuts: &[Range<usize>]) -> (String, Vec<usize>) {
    let mut said = String::with_capacity(text.len());
    let mut moved = Vec::with_capacity(text.len() + 1);
    let mut cuts = cuts.iter().peekable();
    for (at, c) in text.char_indices() {
        while cuts.next_if(|cut| cut.end <= at).is_some() {}
        let is_kept = cuts.peek().is_none_or(|cut| at < cut.start);
        let doubles = c == ' ' && (said.is_empty() || said.ends_with(' '));
        for byte in 0..c.len_utf8() {
            moved.push(said.len() + if is_kept && !doubles { byte } else { 0 });
        }
        if is_kept && !doubles {
            said.push(c);
        }
    }
    said.truncate(said.trim_end().len());
    for at in &mut moved {
        *at = said.len().min(*at);
    }
    moved.push(said.len());
    (said, moved)
}
