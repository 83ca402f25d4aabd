//! Letters and figures, told apart quickly.

/// Says whether `c` is a letter, as [`char::is_alphabetic`] does: letters of the scripts that most texts are written in
/// are known without a search in Unicode's tables.
///
/// ```
/// assert!(hexapla_content::is_letter('水') && hexapla_content::is_letter('é'));
/// assert!(!hexapla_content::is_letter('、'));
/// ```
#[inline]
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{ac00}'..='\u{d7a3}' | '\u{4e00}'..='\u{9fff}' => true,
        _ if is_usual(c) => true,
        '\u{2000}'..='\u{2070}' | '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff20}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Says whether `c` is a figure of any script, as [`char::is_numeric`] does, and as quickly as [`is_letter`].
///
/// ```
/// assert!(hexapla_content::is_figure('٣') && hexapla_content::is_figure('½'));
/// assert!(!hexapla_content::is_figure('三'));
/// ```
pub fn is_figure(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_digit(),
        _ if is_usual(c) => false,
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3006}' | '\u{ff01}'..='\u{ff0f}' => false,
        _ => c.is_numeric(),
    }
}

/// Says whether `c` is a letter beyond ASCII that most texts of some script are written with, and no figure.
const fn is_usual(c: char) -> bool {
    matches!(c,
        '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2c1}'
        | '\u{3a3}'..='\u{3f5}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{657}'
        | '\u{66e}'..='\u{6d3}'
        | '\u{904}'..='\u{939}'
        | '\u{93e}'..='\u{94c}'
        | '\u{995}'..='\u{9a8}'
        | '\u{e01}'..='\u{e3a}'
        | '\u{1e00}'..='\u{1eff}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_every_figure_is_one() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_figure(c), c.is_numeric(), "{c:?}");
        }
    }
}
