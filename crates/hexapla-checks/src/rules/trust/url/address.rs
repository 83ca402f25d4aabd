//! An address as a browser takes it, without what only says which language it is.

use std::borrow::Cow;

use super::written::is_mail;
use crate::Languages;
use crate::rules::trust::{hidden, names_language};

/// Schemes of addresses that browsers run.
const RUN: &[&str] = &["data", "javascript", "vbscript"];

/// Says whether a browser runs what has this scheme.
pub(in crate::rules::trust) fn is_run(scheme: &str) -> bool {
    RUN.iter().any(|run| scheme.eq_ignore_ascii_case(run))
}

/// An address, so far as trust depends on it. Two that lead to the same page in two languages are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Address {
    /// A page of the site itself, without its fragment; empty for an anchor on the same page.
    Relative(String),
    /// A page of another site.
    Web {
        /// User, host and port.
        host: String,
        /// Path and query.
        page: String,
    },
    /// Anything else, whole: mail, telephone, script, data.
    Other(String),
}

impl Address {
    /// Reads an address as browsers do: character references decoded, controls and space dropped, `\` for `/`.
    pub(in crate::rules::trust) fn read(written: &str, languages: &Languages) -> Self {
        let clean = clean(written);
        let slashed = if clean.contains('\\') {
            Cow::Owned(clean.replace('\\', "/"))
        } else {
            Cow::Borrowed(&*clean)
        };
        let begins = |with: &str| {
            let beginning = slashed.get(..with.len());
            beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(with))
        };
        let web = ["https:", "http:"].iter().find_map(|scheme| {
            let rest = slashed.get(scheme.len()..)?;
            begins(scheme).then(|| rest.trim_start_matches('/'))
        });
        let hosted = web
            .or_else(|| {
                slashed
                    .strip_prefix("//")
                    .map(|rest| rest.trim_start_matches('/'))
            })
            .or_else(|| begins("www.").then_some(&*slashed));
        if let Some(rest) = hosted {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (host, page) = rest.split_at(end);
            return Self::Web {
                host: neutral_host(&host.to_lowercase(), languages),
                page: neutral(without_fragment(page), '/', languages),
            };
        }
        if is_mail(&slashed) {
            return Self::Other(format!("mailto:{clean}"));
        }
        if has_scheme(&slashed) {
            return Self::Other(without_words(&clean));
        }
        Self::Relative(neutral(without_fragment(&slashed), '/', languages))
    }

    /// Says whether it leads nowhere but to a place on the same page, to a domain that is reserved for examples
    /// (RFC 2606, section 3) or a mail address there, to the reader's own machine or a name without a dot in the
    /// reader's own network.
    pub(in crate::rules::trust) fn leads_nowhere(&self) -> bool {
        match self {
            Self::Relative(page) => page.is_empty(),
            Self::Web { host, .. } => {
                let (name, port) = host.split_once(':').unwrap_or((host, ""));
                let is_port = port.bytes().all(|b| b.is_ascii_digit());
                // a number is an address as well
                let is_name = name.starts_with(char::is_alphabetic);
                let is_single = is_name
                    && !name.contains(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
                // a name that the reader is to fill in
                let is_blank = name.starts_with('{') && !name.contains(['.', '。', '．', '｡', '%']);
                let is_plain = is_port && !name.contains('@');
                is_plain && (is_single || is_blank || is_reserved(name))
            }
            Self::Other(other) => {
                let mail = other.strip_prefix("mailto:").unwrap_or_default();
                let is_plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
                mail.chars().all(is_plain)
                    && mail
                        .split_once('@')
                        .is_some_and(|(_, host)| !host.contains('@') && is_reserved(host))
            }
        }
    }

    /// Says whether it leads to another site.
    pub(in crate::rules::trust) const fn leads_away(&self) -> bool {
        matches!(self, Self::Web { .. })
    }

    /// Says whether a browser runs it.
    pub(in crate::rules::trust) fn runs(&self) -> bool {
        let Self::Other(address) = self else {
            return false;
        };
        is_run(address.split(':').next().unwrap_or_default())
    }

    /// Says whether a translation may have `other` where the source has this: another page at the same host, the same one
    /// without the host, another file of the reader's machine. An address of another scheme is the same or none.
    pub(in crate::rules::trust) fn may_become(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Relative(_), Self::Relative(_)) => true,
            (Self::Web { host, .. }, Self::Web { host: other, .. }) => host == other,
            (Self::Web { page, .. }, Self::Relative(other)) => {
                let other = other.trim_end_matches(".mdx").trim_end_matches(".md");
                let before = page.strip_suffix(other);
                !other.is_empty()
                    && before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
            }
            // a file of the reader's own machine
            (Self::Other(one), Self::Other(other)) => {
                [one, other].iter().all(|file| file.starts_with("file:///"))
            }
            _ => false,
        }
    }

    /// Says whether both are a host and nothing else, at the same port: one example and another.
    pub(in crate::rules::trust) fn may_be_said_as(&self, other: &Self) -> bool {
        let host = |address: &Self| match address {
            Self::Web { host, page } if page.is_empty() && !host.contains('@') => {
                Some(host.clone())
            }
            _ => None,
        };
        let port = |host: String| host.split_once(':').map(|(_, port)| port.to_owned());
        let hosts = host(self).zip(host(other));
        hosts.is_some_and(|(one, other)| port(one) == port(other))
    }
}

/// An address with its character references decoded, without controls and space.
fn clean(written: &str) -> Cow<'_, str> {
    let decoded = if written.contains('&') {
        Cow::Owned(decoded(written))
    } else {
        Cow::Borrowed(written)
    };
    let is_plain = decoded.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_plain && decoded.contains(is_dropped) {
        decoded.chars().filter(|c| !is_dropped(*c)).collect()
    } else {
        decoded
    }
}

/// An address of mail without the words that a message to it begins with, which are translated (RFC 6068, section 2);
/// any other as it is.
fn without_words(address: &str) -> String {
    let parts = address.split_once('?');
    let parts = parts.filter(|(to, _)| {
        to.get(..7)
            .is_some_and(|of| of.eq_ignore_ascii_case("mailto:"))
    });
    let Some((to, fields)) = parts else {
        return address.to_owned();
    };
    let is_said = |field: &&str| {
        let name = field.split('=').next().unwrap_or_default();
        ["subject", "body"]
            .iter()
            .any(|said| name.eq_ignore_ascii_case(said))
    };
    let kept: Vec<&str> = fields.split('&').filter(|field| !is_said(field)).collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    format!("{to}{mark}{}", kept.join("&"))
}

/// Says whether nobody can own the domain of a host.
fn is_reserved(host: &str) -> bool {
    const RESERVED: [&str; 5] = [
        "example.com",
        "example.net",
        "example.org",
        "localhost",
        "127.0.0.1",
    ];
    RESERVED.into_iter().any(|reserved| {
        let label = host.strip_suffix(reserved);
        label.is_some_and(|label| label.is_empty() || label.ends_with('.'))
    })
}

fn is_dropped(c: char) -> bool {
    c.is_whitespace() || hidden::is_hidden(c)
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// Says whether an address begins with a scheme (RFC 3986, section 3.1).
fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'))
    })
}

/// A host without the subdomains that only say which language it is. Its last two labels are its owner's name, so that
/// `fr.example` is not the host `en.example`, nor `news.example.br` the host `news.example`.
fn neutral_host(host: &str, languages: &Languages) -> String {
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    let Some((subdomains, owner)) = dots.get(1).and_then(|at| host.split_at_checked(*at)) else {
        return host.to_owned();
    };
    let subdomains = neutral(subdomains, '.', languages);
    format!("{subdomains}{owner}")
        .trim_start_matches('.')
        .to_owned()
}

/// The pieces of a host or a path, without those that name a language and those that say nothing.
fn neutral(text: &str, separator: char, languages: &Languages) -> String {
    let pieces = text.split(separator).filter(|piece| {
        let says_nothing = piece.is_empty() || matches!(*piece, "." | ".." | "www");
        !says_nothing && !names_language(piece, languages)
    });
    let pieces: Vec<&str> = pieces.collect();
    let separator = separator.to_string();
    pieces.join(&separator)
}

/// A text with its character references decoded, those that hide a scheme among them.
fn decoded(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if let Some((c, rest)) = reference(piece) {
            decoded.push(c);
            decoded.push_str(rest);
        } else {
            decoded.push('&');
            decoded.push_str(piece);
        }
    }
    decoded
}

/// The character a reference means, read after its `&`, and what follows.
fn reference(text: &str) -> Option<(char, &str)> {
    if let Some(number) = text.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let (digits, radix) = hexadecimal.map_or((number, 10), |digits| (digits, 16));
        let end = digits
            .find(|c: char| !c.is_digit(radix))
            .unwrap_or(digits.len());
        let value = u32::from_str_radix(digits.get(..end)?, radix).ok()?;
        let rest = digits.get(end..)?;
        return Some((
            char::from_u32(value)?,
            rest.strip_prefix(';').unwrap_or(rest),
        ));
    }
    let (name, rest) = text.split_once(';')?;
    let meant = match name {
        "amp" => '&',
        "colon" => ':',
        "sol" => '/',
        "bsol" => '\\',
        "Tab" => '\t',
        "NewLine" => '\n',
        "period" => '.',
        "lpar" => '(',
        "rpar" => ')',
        "num" => '#',
        "quot" => '"',
        "lt" => '<',
        "gt" => '>',
        _ => return None,
    };
    Some((meant, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Address {
        let locale = |tag: &str| tag.parse().unwrap();
        Address::read(written, &Languages::new(&locale("en"), &locale("fr")))
    }

    #[test]
    fn what_runs_is_seen_through_its_disguises() {
        for written in [
            "javascript:alert(1)",
            " java\tscript:alert(1)",
            "java&#x09;script&colon;alert(1)",
            "&#106avascript:alert(1)",
            "java\u{200b}script:alert(1)",
        ] {
            assert!(matches!(read(written), Address::Other(_)), "{written}");
        }
    }

    #[test]
    fn an_address_with_nothing_to_take_out_is_not_copied() {
        for written in ["https://a.example/b", "https://é.example/가"] {
            assert!(matches!(clean(written), Cow::Borrowed(same) if same == written));
        }
        assert_eq!(clean("\u{200b} é\tb"), "éb");
    }

    #[test]
    fn references_are_the_characters_they_mean() {
        let written =
            "&amp;&colon;&sol;&bsol;&Tab;&NewLine;&period;&lpar;&rpar;&num;&quot;&lt;&gt;";
        assert_eq!(decoded(written), "&:/\\\t\n.()#\"<>");
        assert_eq!(
            decoded("a&nope;b&#;c&#x;d&#65;&#x42;&#67e&"),
            "a&nope;b&#;c&#x;dABCe&"
        );
    }

    #[test]
    fn a_colon_in_a_path_makes_no_scheme() {
        for written in ["a/b:c", "1a:b", ":a"] {
            assert!(matches!(read(written), Address::Relative(_)), "{written}");
        }
        assert!(matches!(read("a+b.c-1:d"), Address::Other(_)));
    }

    #[test]
    fn a_host_is_a_host_however_it_is_written() {
        let host = read("https://evil.example/");
        for written in [
            "//evil.example",
            "\\\\evil.example/",
            "HTTPS:/\\evil.example",
            "http:evil.example",
        ] {
            assert_eq!(read(written), host, "{written}");
        }
        assert_ne!(
            read("https://good.example@evil.example/"),
            read("https://good.example/")
        );
    }

    #[test]
    fn only_names_that_nobody_can_own_lead_nowhere() {
        for written in [
            "https://example.org/a",
            "http://www.example.com",
            "http://localhost:3000",
            "https://votre-url",
            "nom+1@example.com",
            "mailto:a@mail.example.org",
        ] {
            assert!(read(written).leads_nowhere(), "{written}");
        }
        for written in [
            "https://exemple.com",
            "https://myexample.com",
            "https://example.com.evil.example",
            "https://example.com@evil.example",
            "https://example.com:a@evil.example",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://a。b/",
            "nom@exemple.com",
            "mailto:example.com",
            "mailto:a@example.com?cc=b@evil.example",
            "mailto:a%40evil.example,b@example.com",
            "mailto:a@evil.example@example.com",
            "mailto:a@b.example.com@example.com",
            "tel:example.com",
            "tel:a@example.com",
        ] {
            assert!(!read(written).leads_nowhere(), "{written}");
        }
    }

    #[test]
    fn the_words_of_a_message_are_translated_and_its_readers_are_not() {
        let desk = read("mailto:desk@tallowgate.example");
        for same in [
            "desk@tallowgate.example",
            "mailto:desk@tallowgate.example?subject=Registres",
            "mailto:desk@tallowgate.example?Subject=a&body=b%20c",
        ] {
            assert_eq!(read(same), desk, "{same}");
        }
        for other in [
            "mailto:desk@tallowgate.example?subject=a&bcc=b@evil.example",
            "mailto:desk@tallowgate.example?to=b@evil.example",
            "mailto:desk@evil.example?subject=a",
        ] {
            assert_ne!(read(other), desk, "{other}");
        }
    }

    #[test]
    fn another_language_is_the_same_page() {
        assert_eq!(
            read("https://en.wiki.example/x#a"),
            read("https://fr.wiki.example/x#b")
        );
        assert_eq!(read("/en-us/guides/"), read("/fr/guides"));
        assert_eq!(read("../guides"), read("/guides/"));
        assert!(read("#section").leads_nowhere());
        let chinese = Languages::new(&"en".parse().unwrap(), &"zh-CN".parse().unwrap());
        assert_eq!(
            Address::read("https://cn.vite.example/a", &chinese),
            read("https://vite.example/a")
        );
    }
}
