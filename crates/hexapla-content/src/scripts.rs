//! Scripts in which a word does not begin and end with a space.

/// No character of these scripts stands before it, and most of what texts hold does.
const FIRST: char = '\u{e00}';

/// Says whether `c` is a Chinese character, in whatever language: a unified or a compatibility ideograph, or one of the
/// three signs that stand for some (`々`, `〆`, `〇`).
///
/// ```
/// assert!(hexapla_content::is_han('水') && hexapla_content::is_han('〇'));
/// assert!(!hexapla_content::is_han('の'));
/// ```
#[inline]
pub const fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}')
}

/// Says whether `c` is a sign of one of the Japanese syllabaries, or a mark on one.
///
/// ```
/// assert!(hexapla_content::is_kana('の') && hexapla_content::is_kana('ー'));
/// ```
#[inline]
pub const fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
}

/// Says whether `c` is a Korean syllable or a part of one. Korean sets spaces between words, but words end in particles.
///
/// ```
/// assert!(hexapla_content::is_hangul('물'));
/// ```
#[inline]
pub const fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}'
            | '\u{3130}'..='\u{318f}'
            | '\u{a960}'..='\u{a97f}'
            | '\u{ac00}'..='\u{d7ff}')
}

/// Says whether `c` is of one of the scripts of Chinese, Japanese and Korean, which have no capitals and write syllables
/// or words rather than single sounds.
///
/// ```
/// assert!("水の물".chars().all(hexapla_content::is_cjk));
/// assert!(!hexapla_content::is_cjk('น'));
/// ```
#[inline]
pub const fn is_cjk(c: char) -> bool {
    c >= FIRST && (is_han(c) || is_kana(c) || is_hangul(c))
}

/// Says whether `c` is of a script that runs from right to left.
///
/// ```
/// assert!(hexapla_content::is_right_to_left('ع') && hexapla_content::is_right_to_left('א'));
/// assert!(!hexapla_content::is_right_to_left('1'));
/// ```
pub const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Says whether `c` belongs to a script that sets no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
///
/// ```
/// assert!(hexapla_content::is_unspaced('น') && hexapla_content::is_unspaced('水'));
/// assert!(!hexapla_content::is_unspaced('물'));
/// ```
#[inline]
pub const fn is_unspaced(c: char) -> bool {
    let is_of_the_south_east = matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}');
    c >= FIRST && (is_of_the_south_east || is_kana(c) || is_han(c))
}
