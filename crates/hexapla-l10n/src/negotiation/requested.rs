//! What readers ask for: the header of a browser, the environment of a shell.

use hexapla_content::Locale;

/// The most ranges of a header that are looked at; what a browser sends is far shorter.
const RANGES: usize = 64;

/// The locales of an `Accept-Language` header (RFC 9110, section 12.5.4), the preferred first.
///
/// What is no language tag, `*` and what has the weight nought are left out.
///
/// ```
/// # use hexapla_l10n::accept_language;
/// let locales = accept_language("fr-CH, en;q=0.8, de;q=0.9, *;q=0.1, it;q=0");
/// let tags: Vec<&str> = locales.iter().map(|locale| locale.as_str()).collect();
/// assert_eq!(tags, ["fr-CH", "de", "en"]);
/// ```
pub fn accept_language(header: &str) -> Vec<Locale> {
    let ranges = header.split(',').take(RANGES).filter_map(range);
    let mut ranges: Vec<(u16, Locale)> = ranges.filter(|(weight, _)| *weight > 0).collect();
    // stable: of two with the same weight the first stays first
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(_, locale)| locale).collect()
}

/// A language range and its weight in thousandths.
fn range(range: &str) -> Option<(u16, Locale)> {
    let mut parts = range.split(';').map(str::trim);
    let locale = parts.next()?.parse().ok()?;
    let weight = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim())
    });
    Some((weight.map_or(Some(1000), thousandths)?, locale))
}

/// A weight such as `0.8`; `None` where it is none.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let is_number = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let fraction: u16 = format!("{fraction:0<3}")
        .parse()
        .ok()
        .filter(|_| is_number)?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

/// The locale of a POSIX variable such as `LANG` or `LC_ALL`: `pt_BR.UTF-8@euro` is `pt-BR`.
///
/// `None` for `C` and `POSIX`, which ask for no language, and for what is no locale. A modifier that
/// names a script or a variant becomes one; others, such as `euro`, are dropped.
///
/// ```
/// # use hexapla_l10n::posix;
/// assert_eq!(posix("sr_RS.UTF-8@latin").unwrap().as_str(), "sr-Latn-RS");
/// assert_eq!(posix("C.UTF-8"), None);
/// ```
pub fn posix(variable: &str) -> Option<Locale> {
    let (rest, modifier) = variable.split_once('@').unwrap_or((variable, ""));
    let (name, _encoding) = rest.split_once('.').unwrap_or((rest, ""));
    let name = name.trim();
    if name.eq_ignore_ascii_case("posix") {
        return None;
    }
    let (language, region) = match name.split_once(['_', '-']) {
        Some((language, region)) => (language, format!("-{region}").replace('_', "-")),
        None => (name, String::new()),
    };
    let script = match modifier {
        "latin" | "iqtelif" => "-Latn",
        "cyrillic" => "-Cyrl",
        "devanagari" => "-Deva",
        "arabic" => "-Arab",
        _ => "",
    };
    let variant = match modifier {
        "valencia" => "-valencia",
        _ => "",
    };
    format!("{language}{script}{region}{variant}").parse().ok()
}
