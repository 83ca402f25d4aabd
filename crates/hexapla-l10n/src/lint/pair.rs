//! A translation beside its source: which message is which.

use super::scope::{Item, Kind, MOST_MENTIONS, Part, Scope};

/// The scope of a target locale and that of its source.
#[derive(Debug)]
pub(super) struct Pair<'k, 'c> {
    pub(super) target: &'k Scope<'c>,
    pub(super) source: &'k Scope<'c>,
    /// For each item of the target its index in the source.
    twins: Vec<Option<usize>>,
    /// Whether the target has each item of the source.
    is_met: Vec<bool>,
    parts: Vec<Twins<'k, 'c>>,
    /// Those of `parts` that rules about mentions look at.
    mentioning: Vec<Twins<'k, 'c>>,
}

/// The same value or attribute in both languages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Twins<'k, 'c> {
    pub(super) target: &'k Part<'c>,
    pub(super) source: &'k Part<'c>,
}

impl<'k, 'c> Pair<'k, 'c> {
    pub(super) fn of(target: &'k Scope<'c>, source: &'k Scope<'c>) -> Self {
        let mut pair = Self {
            target,
            source,
            twins: Vec::with_capacity(target.own_count()),
            is_met: vec![false; source.items.len()],
            parts: Vec::with_capacity(target.own_count()),
            mentioning: Vec::new(),
        };
        // Translations mostly keep the order of the source, so the next item is the first guess.
        let mut next = 0;
        for (_, item) in target.own_items() {
            let guess = source.items.get(next).filter(|guess| is_same(guess, item));
            let twin = guess
                .map(|_| next)
                .or_else(|| source.find(item.kind, item.id.text()));
            if let Some(twin) = twin {
                pair.is_met[twin] = true;
                next = twin + 1;
                pair.add_parts(item, &source.items[twin]);
            }
            pair.twins.push(twin);
        }
        pair
    }

    fn add_parts(&mut self, item: &'k Item<'c>, twin: &'k Item<'c>) {
        for part in self.target.parts(item) {
            let Some(twins) = same_part(self.source, twin, part) else {
                continue;
            };
            self.parts.push(twins);
            let (target, source) = (part.mentions.len(), twins.source.mentions.len());
            let is_mentioning = target + source > 0 && target.max(source) <= MOST_MENTIONS;
            if is_mentioning && item.kind == Kind::Message {
                self.mentioning.push(twins);
            }
        }
    }

    /// The target's items that are judged, each with the index of the same item in the source.
    pub(super) fn items(&self) -> impl Iterator<Item = (&'k Item<'c>, Option<usize>)> {
        let items = self.target.items.iter();
        items.zip(&self.twins).map(|(item, twin)| (item, *twin))
    }

    /// The index in the source of the target's item of that index.
    pub(super) fn twin(&self, item: usize) -> Option<usize> {
        self.twins.get(item).copied().flatten()
    }

    /// Values and attributes that both have.
    pub(super) fn parts(&self) -> &[Twins<'k, 'c>] {
        &self.parts
    }

    /// Values and attributes of messages that both have and that mention anything in one of them. A
    /// term's mentions are its language's own affair. Parts with more mentions than any message can
    /// show are left out: rules compare each with each.
    pub(super) fn mentioning(&self) -> &[Twins<'k, 'c>] {
        &self.mentioning
    }

    /// The source's part that says the same as a part of the target.
    pub(super) fn twin_of(&self, part: &Part<'c>) -> Option<&'k Part<'c>> {
        let twin = self.twin(part.item)?;
        let index = self.source.part(twin, part.attribute())?;
        Some(&self.source.parts[index])
    }

    /// The source's items that are judged and that the target lacks, with their indices.
    pub(super) fn lacking(&self) -> impl Iterator<Item = (usize, &'k Item<'c>)> {
        // where the source defines an id twice, the target met one of the two
        let items = self.source.own_items();
        let unmet = items.filter(|(index, _)| !self.is_met[*index]);
        unmet.filter(|(_, item)| self.target.find(item.kind, item.id.text()).is_none())
    }
}

fn is_same(item: &Item<'_>, other: &Item<'_>) -> bool {
    item.kind == other.kind && item.id == other.id
}

fn same_part<'k, 'c>(
    source: &'k Scope<'c>,
    twin: &'k Item<'c>,
    target: &'k Part<'c>,
) -> Option<Twins<'k, 'c>> {
    let name = target.attribute();
    let mut parts = source.parts(twin).iter();
    let source = parts.find(|part| part.attribute() == name)?;
    Some(Twins { target, source })
}

impl<'k, 'c> Twins<'k, 'c> {
    /// Says whether both mention the same things in the same order.
    pub(super) fn mention_the_same(&self, pair: &Pair<'k, 'c>) -> bool {
        let target = pair.target.mentions(self.target);
        let source = pair.source.mentions(self.source);
        let same = |(target, source): (&super::scope::Mention<'c>, &super::scope::Mention<'c>)| {
            target.is_same(source)
        };
        target.len() == source.len() && target.iter().zip(source).all(same)
    }
}
