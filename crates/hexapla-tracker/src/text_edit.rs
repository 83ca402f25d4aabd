//! What an edit did to a text, whatever its language: the words that went and those that came.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hexapla_content::{is_cjk, words};

/// Repairs of more words than this are no mere repair.
const MOST_REPAIRS: usize = 3;

/// Shorter words differ by a letter too easily: `du` and `de`.
const SHORTEST_REPAIRED: usize = 4;

/// The words an edit took out of a text and those it put in, in small letters, in the order of the text. Words that
/// only changed places, punctuation, capitals and white space are in neither.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// What it took out.
    pub removed: Vec<String>,
    /// What it put in.
    pub added: Vec<String>,
}

impl TextEdit {
    /// Compares two texts.
    ///
    /// ```
    /// use hexapla_tracker::TextEdit;
    ///
    /// let edit = TextEdit::between("Voir www.ferry.example !", "Voir ferry.example.");
    /// assert_eq!(edit.removed, ["www.ferry.example"]);
    /// assert_eq!(edit.added, ["ferry.example"]);
    /// assert!(TextEdit::between("Le bac , ici", "le bac, ici").is_surface());
    /// ```
    pub fn between(old: &str, new: &str) -> Self {
        let (old, new) = (folded(old), folded(new));
        Self {
            removed: beyond(&old, &new),
            added: beyond(&new, &old),
        }
    }

    /// Says whether nothing but punctuation, capitals, white space or single letters of words differ: what is mended
    /// without a look at the source. One letter is no trifle where a sign is a word or a syllable.
    pub fn is_surface(&self) -> bool {
        let pairs = self.removed.len();
        pairs == self.added.len()
            && pairs <= MOST_REPAIRS
            && self
                .removed
                .iter()
                .zip(&self.added)
                .all(|(old, new)| is_repair(old, new))
    }

    /// Says whether no word differs.
    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty()
    }
}

fn folded(text: &str) -> Vec<Cow<'_, str>> {
    words(text).map(small).collect()
}

fn small(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// The words of one text, as often as they stand there more often than in the other.
fn beyond(text: &[Cow<'_, str>], other: &[Cow<'_, str>]) -> Vec<String> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in other {
        *left.entry(word).or_insert(0) += 1;
    }
    let more = text
        .iter()
        .filter(|word| match left.get_mut(word.as_ref()) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
    more.map(ToString::to_string).collect()
}

/// Says whether the words differ by one letter: another, one more or less, two that changed places.
fn is_repair(old: &str, new: &str) -> bool {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let is_spelt = |word: &[char]| {
        word.len() >= SHORTEST_REPAIRED && word.iter().all(|&c| is_letter_of_alphabet(c))
    };
    if !is_spelt(&old) || !is_spelt(&new) {
        return false;
    }
    let begin = old
        .iter()
        .zip(&new)
        .take_while(|(old, new)| old == new)
        .count();
    let rest = old.len().min(new.len()) - begin;
    let ends = old.iter().rev().zip(new.iter().rev());
    let end = ends.take(rest).take_while(|(old, new)| old == new).count();
    match (&old[begin..old.len() - end], &new[begin..new.len() - end]) {
        (&[_] | &[], &[_]) | (&[_], &[]) => true,
        (&[a, b], &[c, d]) => (a, b) == (d, c),
        _ => false,
    }
}

/// Says whether it is a letter, or a mark on one, of a script that spells words by sounds.
fn is_letter_of_alphabet(c: char) -> bool {
    !is_cjk(c) && !c.is_numeric() && (c.is_alphabetic() || !c.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_surface(old: &str, new: &str) -> bool {
        TextEdit::between(old, new).is_surface()
    }

    #[test]
    fn repairs_and_typography_are_surface() {
        for (old, new) in [
            ("Le bac est suprimé.", "Le bac est supprimé."),
            ("Le bac est suppirmé.", "Le bac est supprimé."),
            ("le bac « ici »", "Le bac “ici”"),
            ("ici le bac", "le bac ici"),
        ] {
            assert!(is_surface(old, new), "{old} → {new}");
        }
    }

    #[test]
    fn what_may_mean_something_is_not() {
        for (old, new) in [
            ("Le bac est supprimé.", "Le bac n’est pas supprimé."),
            ("12 personnes", "15 personnes"),
            ("version v1.2", "version v1.3"),
            ("Die Fähre fährt nie", "Die Fähre fährt sie"),
            ("至少十二人", "至少十三人"),
            ("그는 갔다", "그는 왔다"),
        ] {
            assert!(!is_surface(old, new), "{old} → {new}");
        }
    }

    #[test]
    fn the_same_edit_is_the_same_in_every_language() {
        let french = TextEdit::between("Lancez npm install.", "Lancez pnpm install.");
        let german = TextEdit::between(
            "Führen Sie npm install aus.",
            "Führen Sie pnpm install aus.",
        );
        assert_eq!(french, german);
    }
}
