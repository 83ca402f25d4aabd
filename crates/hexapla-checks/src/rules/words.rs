//! Words in texts.

/// Says whether `word` stands in `text` with no letter on either side.
pub(crate) fn says(text: &str, word: &str) -> bool {
    stands(text, word, |_, c| c.is_alphanumeric())
}

/// Says whether `code` stands in `text` as it is: with no letter of a name beside one at its edge. Words in scripts that no
/// code is written in may follow without a space.
pub(crate) fn says_code(text: &str, code: &str) -> bool {
    let is_of_name = |c: char| c == '_' || (c.is_alphanumeric() && c < '\u{250}');
    stands(text, code, |edge, c| is_of_name(edge) && is_of_name(c))
}

/// Says whether `word` stands in `text` where it `goes_on` on neither side: from the character at its edge into the one
/// beside it.
fn stands(text: &str, word: &str, goes_on: impl Fn(char, char) -> bool) -> bool {
    let joins = |edge: Option<char>, beside: Option<char>| {
        let both = edge.zip(beside);
        both.is_some_and(|(edge, beside)| goes_on(edge, beside))
    };
    let is_whole = |at: usize| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at + word.len()..);
        let behind = behind.and_then(|text| text.chars().next());
        !joins(word.chars().next(), before) && !joins(word.chars().next_back(), behind)
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

    #[test]
    fn code_ends_where_no_name_goes_on() {
        for text in ["a $b, c", "x$b", "를$b을", "$bを"] {
            assert!(says_code(text, "$b"), "{text}");
        }
        for text in ["$bc", "$b_c", "$b2", "$bé", ""] {
            assert!(!says_code(text, "$b"), "{text}");
        }
    }
}
