//! Look-up in a sorted word list that is part of the program.

/// Words, one a line, sorted by bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordList(&'static str);

impl WordList {
    /// Takes `lines` as they are; they must be sorted, each ended by a line feed.
    pub(crate) const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    /// Says whether `word` is a line, by binary search over bytes.
    pub(crate) fn contains(self, word: &str) -> bool {
        let lines = self.0.as_bytes();
        let (mut low, mut high) = (0, lines.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let start = lines[low..middle]
                .iter()
                .rposition(|&byte| byte == b'\n')
                .map_or(low, |newline| low + newline + 1);
            let length = lines[start..high].iter().position(|&byte| byte == b'\n');
            let end = length.map_or(high, |length| start + length);
            match word.as_bytes().cmp(&lines[start..end]) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => high = start,
                std::cmp::Ordering::Greater => low = end + 1,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_line_and_nothing_else() {
        const LINES: &str = "a\naa\nab\nb\nécole\n";
        let list = WordList::new(LINES);
        for word in LINES.lines() {
            assert!(list.contains(word), "{word}");
        }
        for word in ["", "0", "aaa", "ac", "c", "é", "écoles", "\n"] {
            assert!(!list.contains(word), "{word:?}");
        }
        assert!(!WordList::new("").contains("a"));
    }
}
