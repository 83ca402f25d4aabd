//! Words in texts.

/// Says whether `word` stands in `text` with no letter on either side.
pub(crate) fn says(text: &str, word: &str) -> bool {
    let is_whole = |at: usize| {
        let letter = |c: char| c.is_alphanumeric();
        let before = text
            .get(..at)
            .is_some_and(|before| before.ends_with(letter));
        let behind = text.get(at + word.len()..);
        !before && !behind.is_some_and(|behind| behind.starts_with(letter))
    };
    // to look whether it is there at all is cheaper by far than to look where
    text.contains(word) && text.match_indices(word).any(|(at, _)| is_whole(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_no_letter_or_figure_on_either_side() {
        assert!(says("Tallow", "Tallow") && says("atTallow, Tallow.", "Tallow"));
        for other in ["", "Tallowgate", "atTallow", "atTallowgate", "Tallow2"] {
            assert!(!says(other, "Tallow"), "{other}");
        }
    }
}
