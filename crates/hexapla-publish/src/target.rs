//! The target of a link as a browser reads it: is it of the site itself, or of elsewhere?

use std::borrow::Cow;

use hexapla_escape::{terminal, url};
use unicode_normalization::UnicodeNormalization as _;

/// What stands before the first colon, when that comes before any path, query or fragment.
pub(crate) fn scheme(target: &str) -> Option<&str> {
    let end = target.find([':', '/', '?', '#'])?;
    let scheme = target.get(..end)?;
    target.get(end..)?.starts_with(':').then_some(scheme)
}

/// The path, query and fragment of an address with a host, on the site whose address is `base`, however it is written:
/// `//TALLOWGATE.example:443/fr/` is one of `https://tallowgate.example`. Empty where it is the site itself; `None` where
/// it is of another site, or has no host.
pub fn own_path<'t>(target: &'t str, base: &str) -> Option<&'t str> {
    let own = web(base)?;
    let asked = web(target)?;
    let is_own = host(own.authority) == host(asked.authority)
        && (is_usual(asked.port()) || asked.port() == own.port());
    is_own.then_some(asked.rest)
}

/// An address on the web.
struct Web<'t> {
    /// User, host and port.
    authority: &'t str,
    /// Path, query and fragment.
    rest: &'t str,
}

impl Web<'_> {
    fn port(&self) -> &str {
        let port = self.authority.rsplit_once(':').map(|(_, port)| port);
        let is_port = |port: &&str| port.bytes().all(|byte| byte.is_ascii_digit());
        port.filter(is_port).unwrap_or_default()
    }
}

/// Says whether `port` is one that is meant where none is named.
fn is_usual(port: &str) -> bool {
    matches!(port.trim_start_matches('0'), "" | "80" | "443")
}

/// The parts of an address on the web; `None` where it is none. After the scheme browsers take any number of slashes (URL
/// Standard, "special authority ignore slashes state").
fn web(target: &str) -> Option<Web<'_>> {
    let of_scheme =
        |scheme: &str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let hosted = match scheme(target) {
        Some(scheme) if of_scheme(scheme) => target.get(scheme.len() + 1..)?,
        Some(_) => return None,
        None => target.strip_prefix("//")?,
    };
    let hosted = hosted.trim_start_matches('/');
    let end = hosted.find(['/', '?', '#']).unwrap_or(hosted.len());
    let (authority, rest) = hosted.split_at_checked(end)?;
    Some(Web { authority, rest })
}

/// The host of an authority in one spelling, as domains are read (UTS #46): percent signs decoded, compatible characters
/// and other stops the same, no case, nothing that nobody sees.
fn host(authority: &str) -> Cow<'_, str> {
    let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.');
    if authority.bytes().all(is_plain) {
        return Cow::Borrowed(authority.trim_end_matches('.'));
    }
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = match host.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => host,
    };
    let host = url::unescape(host).map_or(Cow::Borrowed(host), Cow::Owned);
    let seen = host.nfkc().flat_map(char::to_lowercase);
    let seen = seen.filter(|&c| !(terminal::is_unsafe(c) || is_ignored(c)));
    let host: String = seen.map(|c| if c == '。' { '.' } else { c }).collect();
    Cow::Owned(host.trim_end_matches('.').to_owned())
}

/// Characters that are left out of a domain (UTS #46, status "ignored").
const fn is_ignored(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{2064}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_itself_is_known_however_it_is_written() {
        let base = "https://tallowgate.example";
        for target in [
            "https://tallowgate.example/fr/#a",
            "http://tallowgate.example/fr/#a",
            "//tallowgate.example/fr/#a",
            "HTTPS://Tallowgate.EXAMPLE/fr/#a",
            "https://tallowgate.example:443/fr/#a",
            "http://tallowgate.example:80/fr/#a",
            "https://tallowgate.example:/fr/#a",
            "https://tallowgate.example./fr/#a",
            "https:/tallowgate.example/fr/#a",
            "https:////tallowgate.example/fr/#a",
            "https://desk:x@tallowgate.example/fr/#a",
            "https://tallow%67ate.example/fr/#a",
            "https://ｔallowgate。example/fr/#a",
            "https://tallow\u{ad}gate.example/fr/#a",
        ] {
            assert_eq!(own_path(target, base), Some("/fr/#a"), "{target}");
        }
        assert_eq!(own_path("//tallowgate.example", base), Some(""));
        assert_eq!(own_path("//tallowgate.example?a", base), Some("?a"));
    }

    #[test]
    fn another_site_and_what_has_no_host_are_not_it() {
        let base = "https://tallowgate.example";
        for target in [
            "https://tallowgate.example.org/fr/",
            "https://www.tallowgate.example/fr/",
            "https://tallowgate.example@elsewhere.example/fr/",
            "https://tallowgate.example:8443/fr/",
            "mailto:desk@tallowgate.example",
            "ftp://tallowgate.example/fr/",
            "/fr/",
            "tallowgate.example/fr/",
            "",
        ] {
            assert_eq!(own_path(target, base), None, "{target}");
        }
        assert_eq!(own_path("https://tallowgate.example/", ""), None);
        let base = "https://tallowgate.example:8443";
        assert_eq!(own_path("//tallowgate.example:8443/a", base), Some("/a"));
    }
}
