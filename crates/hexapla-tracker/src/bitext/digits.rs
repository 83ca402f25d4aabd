//! Figures in any script.

use std::ops::Range;

/// The first code point of each run of ten decimal digits (Unicode general category Nd) that
/// living publications use, ascending.
const NOUGHTS: [u32; 20] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// Most letters lie beyond ASCII where there are no digits: here, before the first of those, …
const UNTIL_ARABIC: Range<u32> = 0x80..NOUGHTS[1];

/// … and here, before the last.
const FAR_EAST: Range<u32> = NOUGHTS[18] + 10..NOUGHTS[19];

/// The value of a decimal digit of any script as an ASCII character.
pub(super) fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    if UNTIL_ARABIC.contains(&code) || FAR_EAST.contains(&code) {
        return None;
    }
    let next = NOUGHTS.partition_point(|&nought| nought <= code);
    let nought = NOUGHTS.get(next.checked_sub(1)?)?;
    let value = Some(code - nought).filter(|&value| value < 10)?;
    char::from_digit(value, 10)
}

/// The figures in `text` in ASCII digits; separators of thousands are dropped, and the two sides
/// of a decimal separator are two figures.
pub(crate) fn figures(text: &str) -> Vec<String> {
    let mut runs: Vec<(String, bool)> = Vec::new();
    let mut separators = 2;
    for c in text.chars() {
        if let Some(digit) = digit(c) {
            if separators > 0 || runs.is_empty() {
                runs.push((String::new(), separators == 1));
            }
            if let Some((run, _)) = runs.last_mut() {
                run.push(digit);
            }
            separators = 0;
        } else if separators == 0 && matches!(c, '.' | ',' | '\'' | '’' | ' ' | '٬' | '٫') {
            separators = 1;
        } else {
            separators = 2;
        }
    }
    let mut figures: Vec<String> = Vec::new();
    for (run, separated) in runs {
        match figures.last_mut() {
            Some(last)
                if separated && run.len() == 3 && last.len() <= 9 && !last.starts_with('0') =>
            {
                last.push_str(&run);
            }
            _ => figures.push(run),
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_end_with_nine() {
        assert!(NOUGHTS.is_sorted());
        for nought in NOUGHTS {
            let at = |code| digit(char::from_u32(code).unwrap());
            assert_eq!((at(nought), at(nought + 9)), (Some('0'), Some('9')));
            assert_eq!((at(nought - 1), at(nought + 10)), (None, None));
        }
        assert_eq!((digit('\0'), digit(char::MAX)), (None, None));
    }

    #[test]
    fn figures_of_any_script() {
        assert_eq!(
            figures("1,200 people on 9 March 2016"),
            ["1200", "9", "2016"]
        );
        assert_eq!(figures("١٬٢٠٠ شخص في ٩ مارس ٢٠١٦"), ["1200", "9", "2016"]);
        assert_eq!(figures("1 200 personnes"), ["1200"]);
        assert_eq!(figures("２０１６年"), ["2016"]);
        assert_eq!(figures("2.5 and 2,5"), ["2", "5", "2", "5"]);
        assert!(figures("none, whatever.").is_empty());
    }
}
