//! Where the text of each unit comes from, between two versions of a translation.
//!
//! What counts is the text channel: a unit that moved, changed its markup or its links, or was divided or joined
//! without a word changing, has kept its text. Messages are known by their ids, raw markup by what its tags say.

use std::collections::BTreeMap;

use hexapla_content::{Few, Unit, UnitKind};

use crate::{Change, Readings};

/// What the text of a unit of the newer version was in the older one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Descent {
    /// The same: of this unit, or of these, one after the other.
    Kept(Few<usize>),
    /// Another: that of this unit.
    Edited(usize),
    /// Nothing that can be told.
    New,
}

/// Tells of every unit of `new` where its text comes from.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::{Descent, descents};
///
/// let unit = |text| Unit::plain(UnitId::Target(1), UnitKind::Paragraph, text);
/// let old = [unit("Le bac est supprimé."), unit("Personne n’a été blessé ce jour.")];
/// let new = [unit("Personne n’a été blessé ce jour-là."), unit("Le bac est supprimé.")];
/// assert_eq!(descents(&old, &new), [Descent::Edited(1), Descent::Kept(vec![0].into())]);
/// ```
pub fn descents(old: &[Unit], new: &[Unit]) -> Vec<Descent> {
    Readings::new().descents(old, new)
}

/// Tells the same, with what was read before.
pub(crate) fn told(old: &[&Unit], new: &[&Unit], readings: &Readings) -> Vec<Descent> {
    let is_catalogue = |units: &[&Unit]| units.iter().all(|unit| unit.kind.message().is_some());
    let mut descents = if is_catalogue(old) && is_catalogue(new) {
        by_id(old, new)
    } else {
        by_alignment(old, new, readings)
    };
    keep_texts(old, new, &mut descents);
    descents
}

/// Says whether the texts of both units are the same, as a person reads them.
fn same(old: &Unit, new: &Unit) -> bool {
    old.shown() == new.shown()
}

fn by_id(old: &[&Unit], new: &[&Unit]) -> Vec<Descent> {
    let places: BTreeMap<&str, usize> = old
        .iter()
        .enumerate()
        .filter_map(|(index, unit)| Some((unit.kind.message()?, index)))
        .collect();
    let descent = |unit: &Unit| {
        let place = unit.kind.message().and_then(|id| places.get(id).copied());
        place.map_or(Descent::New, Descent::Edited)
    };
    new.iter().map(|unit| descent(unit)).collect()
}

/// Aligns the texts. Where units were edited in their places, as they mostly are, there is nothing to search.
fn by_alignment(old: &[&Unit], new: &[&Unit], readings: &Readings) -> Vec<Descent> {
    let same = |(old, new): &(&&Unit, &&Unit)| old.fingerprint == new.fingerprint;
    let head = old.iter().zip(new).take_while(same).count();
    let ends = old[head..].iter().rev().zip(new[head..].iter().rev());
    let tail = ends.take_while(same).count();
    let middle = match (&old[head..old.len() - tail], &new[head..new.len() - tail]) {
        (_, []) => Vec::new(),
        ([], added) => vec![Descent::New; added.len()],
        (before, after) if is_edited_in_place(before, after) => {
            (head..head + before.len()).map(Descent::Edited).collect()
        }
        _ => return by_beads(old, new, readings),
    };
    let kept = |range: std::ops::Range<usize>| range.map(|place| Descent::Kept(Few::One(place)));
    let tail = kept(old.len() - tail..old.len());
    kept(0..head).chain(middle).chain(tail).collect()
}

/// Says whether each unit is plainly another form of the one in its place: the only one, or one that begins and ends
/// alike for more than half of its length.
fn is_edited_in_place(old: &[&Unit], new: &[&Unit]) -> bool {
    let is_alone = new.len() == 1;
    let is_form = |(old, new): (&&Unit, &&Unit)| {
        old.kind == new.kind
            && (is_alone
                || 2 * common_ends(&old.text, &new.text) > old.text.len().max(new.text.len()))
    };
    old.len() == new.len() && old.iter().zip(new).all(is_form)
}

/// The bytes that two texts have in common at their beginnings and their ends.
fn common_ends(old: &str, new: &str) -> usize {
    let (old, new) = (old.as_bytes(), new.as_bytes());
    let begin = old
        .iter()
        .zip(new)
        .take_while(|(old, new)| old == new)
        .count();
    let ends = old[begin..].iter().rev().zip(new[begin..].iter().rev());
    begin + ends.take_while(|(old, new)| old == new).count()
}

fn by_beads(old: &[&Unit], new: &[&Unit], readings: &Readings) -> Vec<Descent> {
    let mut descents = vec![Descent::New; new.len()];
    for bead in readings.align(old, new).beads {
        let said = |units: &[&Unit], indices: &[usize]| {
            let texts: Vec<&str> = indices
                .iter()
                .map(|&index| units[index].text.as_str())
                .collect();
            texts.join(" ")
        };
        let keeps = || said(old, &bead.old) == said(new, &bead.new);
        let descent = match (bead.change, bead.old.as_slice()) {
            (Change::Added | Change::Removed, _) => continue,
            (Change::Same | Change::Moved, _) => Descent::Kept(bead.old.into()),
            (Change::Split | Change::Merged, _) if keeps() => Descent::Kept(bead.old.into()),
            (_, &[first, ..]) => Descent::Edited(first),
            (_, []) => continue,
        };
        for &index in &bead.new {
            descents[index] = descent.clone();
        }
    }
    descents
}

/// Finds the texts that were kept: under the same id, as another kind of unit, or under another id.
fn keep_texts(old: &[&Unit], new: &[&Unit], descents: &mut [Descent]) {
    for (descent, unit) in descents.iter_mut().zip(new) {
        if let Descent::Edited(place) = *descent
            && same(old[place], unit)
        {
            *descent = Descent::Kept(Few::One(place));
        }
    }
    if !descents.contains(&Descent::New) {
        return;
    }
    let mut used = vec![false; old.len()];
    for descent in descents.iter() {
        match descent {
            Descent::Kept(places) => places.iter().for_each(|&place| used[place] = true),
            Descent::Edited(place) => used[*place] = true,
            Descent::New => {}
        }
    }
    let mut free: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, unit) in old
        .iter()
        .enumerate()
        .rev()
        .filter(|(index, _)| !used[*index])
    {
        free.entry(&unit.text).or_default().push(index);
    }
    for (descent, unit) in descents.iter_mut().zip(new) {
        let is_said = unit.kind != UnitKind::Markup;
        if *descent == Descent::New
            && is_said
            && let Some(place) = free.get_mut(unit.text.as_str()).and_then(Vec::pop)
        {
            *descent = Descent::Kept(Few::One(place));
        }
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

    use super::*;
    use crate::testing::{component, message};

    fn unit(kind: UnitKind, text: &str) -> Unit {
        Unit::plain(UnitId::Target(1), kind, text)
    }

    fn paragraphs(texts: &[&str]) -> Vec<Unit> {
        let unit = |text: &&str| unit(UnitKind::Paragraph, text);
        texts.iter().map(unit).collect()
    }

    const FIRST: &str = "Le bac de l’île de Calder a été supprimé dimanche.";
    const SECOND: &str = "Douze passagers ont été secourus par les pêcheurs.";

    #[test]
    fn components_are_known_by_what_they_say() {
        let card = |port: &str, says: &str| {
            component(
                "<Card/>",
                &format!("<Card to=\"/{port}\" title=\"Le port de {port}\" says=\"{says}\" />"),
            )
        };
        let old = [card("orrin", "ouvert"), card("calder", "fermé")];
        let new = [
            card("ost", "nouveau"),
            card("orrin", "ouvert"),
            card("calder", "rouvert"),
        ];
        let told = descents(&old, &new);
        assert_eq!(
            told[1..],
            [Descent::Kept(vec![0].into()), Descent::Edited(1)]
        );
        assert_eq!(told[0], Descent::New);
    }

    #[test]
    fn a_text_as_another_kind_of_unit_is_kept() {
        let old = paragraphs(&[FIRST, SECOND]);
        let new = [
            unit(UnitKind::ListItem, FIRST),
            unit(UnitKind::Quotation, SECOND),
        ];
        let kept = [Descent::Kept(vec![0].into()), Descent::Kept(vec![1].into())];
        assert_eq!(descents(&old, &new), kept);
    }

    #[test]
    fn a_passage_divided_between_its_sentences_is_kept() {
        let both = format!("{FIRST} {SECOND}");
        let (one, two) = (paragraphs(&[&both]), paragraphs(&[FIRST, SECOND]));
        assert_eq!(
            descents(&one, &two),
            [Descent::Kept(vec![0].into()), Descent::Kept(vec![0].into())]
        );
        assert_eq!(descents(&two, &one), [Descent::Kept(vec![0, 1].into())]);
    }

    #[test]
    fn messages_are_known_by_id_and_by_text() {
        let old = [
            message("title", "Lignes"),
            message("old", "Ports { $n }"),
            message("gone", "x"),
        ];
        let new = [
            message("new", "Ports { $n }"),
            message("title", "Lignes coupées"),
            message("more", "y"),
        ];
        let expected = [
            Descent::Kept(vec![1].into()),
            Descent::Edited(0),
            Descent::New,
        ];
        assert_eq!(descents(&old, &new), expected);
    }

    #[test]
    fn another_placeable_is_another_text() {
        let old = [message("title", "Ports { $n }")];
        let new = [message("title", "Ports { $count }")];
        assert_eq!(descents(&old, &new), [Descent::Edited(0)]);
    }
}
