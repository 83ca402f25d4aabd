//! Where the texts of a catalogue come from, as its comments say.
//!
//! A catalogue has no front matter; what stands there as `[translation]` stands here as lines of a comment. Of each key
//! the nearest line counts: that of the message itself (`#`), else of its group (`##`), else of the file (`###`).
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, provenances};
//!
//! let file = "### translation.method: machine\n\nnav-home = Accueil\n";
//! let message = "\n# translation.reviewers: t3, t9\nnav-search = Rechercher\n";
//! let text = format!("{file}{message}");
//! let catalogue = Catalogue::read(&text, &Place::file("locales/fr/page.ftl")).value;
//! let stated = provenances(&catalogue);
//! assert_eq!(stated["nav-home"].method, Some("machine"));
//! assert_eq!(stated["nav-home"].reviewers, [""; 0]);
//! assert_eq!(stated["nav-search"].reviewers, ["t3", "t9"]);
//! ```

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry};

use crate::{Catalogue, Piece};

/// Where a text comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance<'s> {
    /// Who or what made it, `translation.method`: `machine`, `human`, …
    pub method: Option<&'s str>,
    /// Who has read it since, `translation.reviewers`, by their pseudonyms.
    pub reviewers: Vec<&'s str>,
}

impl<'s> Provenance<'s> {
    /// What the lines of a comment say of it.
    fn of(comment: &Comment<Piece<'s>>) -> Self {
        let mut stated = Self::default();
        for line in &comment.content {
            let Some((key, value)) = line.text().split_once(':') else {
                continue;
            };
            match key.trim() {
                "translation.method" => stated.method = Some(value.trim()),
                "translation.reviewers" => {
                    let names = value.split(',').map(str::trim);
                    stated.reviewers = names.filter(|name| !name.is_empty()).collect();
                }
                _ => {}
            }
        }
        stated
    }

    /// What it says, and where it says nothing what `wider` says.
    fn within(self, wider: &Self) -> Self {
        let reviewers = if self.reviewers.is_empty() {
            wider.reviewers.clone()
        } else {
            self.reviewers
        };
        Self {
            method: self.method.or(wider.method),
            reviewers,
        }
    }
}

/// Where each message and term of a catalogue comes from, by its id, a term's with its hyphen; those alone of which a
/// comment says anything.
pub fn provenances<'s>(catalogue: &Catalogue<'s>) -> BTreeMap<String, Provenance<'s>> {
    let mut file = Provenance::default();
    for entry in &catalogue.entries {
        if let Entry::ResourceComment(comment) = entry {
            file = Provenance::of(comment).within(&file);
        }
    }
    let mut group = file.clone();
    let mut stated = BTreeMap::new();
    for entry in &catalogue.entries {
        let (name, comment) = match entry {
            Entry::GroupComment(comment) => {
                group = Provenance::of(comment).within(&file);
                continue;
            }
            Entry::Message(message) => (message.id.name.text().to_owned(), &message.comment),
            Entry::Term(term) => (format!("-{}", term.id.name.text()), &term.comment),
            _ => continue,
        };
        let own = comment.as_ref().map(Provenance::of).unwrap_or_default();
        let own = own.within(&group);
        if own != Provenance::default() {
            // of several definitions of one id the first counts
            stated.entry(name).or_insert(own);
        }
    }
    stated
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Place;

    use super::*;

    fn methods(text: &str) -> Vec<(String, String)> {
        let catalogue = Catalogue::read(text, &Place::file("a.ftl")).value;
        let stated = provenances(&catalogue).into_iter();
        let told = stated.map(|(name, stated)| {
            let method = stated.method.unwrap_or("-");
            (name, format!("{method} {}", stated.reviewers.join("+")))
        });
        told.collect()
    }

    fn told(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, said): &(&str, &str)| ((*name).to_owned(), (*said).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn the_nearest_comment_counts() {
        let text = "\
### What the page says.
### translation.method: machine

a = A
    .title = T

## Menu
## translation.reviewers: t3

b = B
# translation.method: human
# translation.reviewers: t4 , ,t5
c = C

##

-d = D
";
        assert_eq!(
            methods(text),
            told(&[
                ("-d", "machine "),
                ("a", "machine "),
                ("b", "machine t3"),
                ("c", "human t4+t5"),
            ])
        );
    }

    #[test]
    fn what_no_comment_says_is_not_told() {
        assert_eq!(
            methods("# Says: translation.method\na = A\n\n# translation: machine\nb = B\n"),
            []
        );
        // one that stands apart is no message's
        assert_eq!(methods("# translation.method: machine\n\na = A\n"), []);
    }

    #[test]
    fn a_comment_of_the_file_counts_wherever_it_stands() {
        let text = "a = A\n\n### translation.method: machine\n\n### translation.reviewers: t3\n";
        assert_eq!(methods(text), told(&[("a", "machine t3")]));
    }

    #[test]
    fn of_two_definitions_the_first_counts() {
        let text = "# translation.method: machine\na = A\n# translation.method: human\na = B\n";
        assert_eq!(methods(text), told(&[("a", "machine ")]));
    }
}
