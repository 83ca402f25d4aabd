//! The cardinal numbers of a text: those that begin at each cluster of figures and at each word.

use super::chain::Scale;
use super::cluster::{self, Figure, figures};
use super::lexeme::{Kind, Lexeme};
use super::{Candidate, Sense, is_digits, is_joint, sense, share};
use crate::Language;
use crate::language::Habit;

/// What numbers are read from.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// The even text.
    pub(super) text: &'a str,
    pub(super) lexemes: &'a [Lexeme],
    pub(super) language: &'a Language,
}

/// The numbers at a place, and the place to go on at.
type Found = (Vec<Candidate>, usize);

impl Reader<'_> {
    /// All numbers.
    pub(super) fn candidates(self) -> Vec<Candidate> {
        let mut all = Vec::new();
        let mut at = 0;
        while at < self.lexemes.len() {
            let (found, next) = if is_digits(self.lexemes, at) {
                self.at_figures(at)
            } else {
                self.at_word(at)
            };
            all.extend(found);
            at = next;
        }
        all
    }

    /// The numbers of a cluster of figures.
    fn at_figures(self, at: usize) -> Found {
        let (figures, end) = figures(self.text, self.lexemes, at, self.language.decimal_mark());
        let mut found = Vec::from_iter(share::bare_decimals(self.text, self.lexemes, at));
        let phone = cluster::phone(self.text, self.lexemes, at..end);
        found.extend(phone.map(|(lexemes, value)| Candidate::new(lexemes, value, Sense::Phone)));
        let mut behind = end;
        for figure in figures {
            let ends = figure.lexemes.end == end;
            let start = Some((figure.value, figure.lexemes.end));
            let chains = if ends {
                self.chains(figure.lexemes.start, start)
            } else {
                Vec::new()
            };
            let is_year = ends && self.is_year(&figure);
            if is_year {
                found.extend(self.at_word(end).0);
            }
            let is_certain = chains
                .first()
                .is_some_and(|chain| chain.scale == Scale::Certain);
            if is_year || !is_certain {
                found.push(Candidate::new(figure.lexemes, figure.value, Sense::Figures));
            }
            for chain in chains {
                behind = behind.max(chain.lexemes.end);
                found.push(Candidate {
                    lexemes: chain.lexemes,
                    value: chain.value,
                    sense: Sense::Figures,
                    scaled: true,
                });
            }
        }
        // words of the number are no numbers of their own, figures behind them may be
        let more = (end..behind).find(|&at| is_digits(self.lexemes, at));
        (found, more.unwrap_or(behind))
    }

    /// Says whether `figure` may be a year, which a number in words may follow: `2024 milion metrů`.
    fn is_year(self, figure: &Figure) -> bool {
        let digits = self.lexemes.get(figure.lexemes.clone());
        let Some([digits]) = digits else {
            return false;
        };
        let digits = self.text.get(digits.range.clone()).unwrap_or_default();
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    }

    /// The numbers that begin with a word.
    fn at_word(self, at: usize) -> Found {
        let mut found = Vec::new();
        if self.language.habits().has(Habit::Digitwise)
            && let Some((lexemes, value)) = sense::digitwise(self.lexemes, at)
        {
            found.push(Candidate::new(lexemes, value, Sense::Words));
        }
        let mut end = at + 1;
        for chain in self.chains(at, None) {
            let holds = self.lexemes.get(chain.lexemes.clone()).unwrap_or_default();
            let has_digits = holds.iter().any(|lexeme| lexeme.kind == Kind::Digits);
            // figures behind words, and words behind one that joins, are read again as numbers of
            // their own
            let joint = holds.iter().position(is_joint);
            let stop = joint.map_or(chain.lexemes.end, |joint| at + joint.max(1));
            if !has_digits {
                end = end.max(stop);
            }
            found.push(Candidate {
                lexemes: chain.lexemes,
                value: chain.value,
                sense: if has_digits {
                    Sense::Figures
                } else {
                    Sense::Words
                },
                scaled: chain.scale != Scale::None,
            });
        }
        (found, end)
    }
}
