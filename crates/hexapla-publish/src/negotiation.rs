//! Settings for servers: which language a reader gets who asks for `/`, what is gone, and how files are announced.

use std::fmt::Write as _;

use hexapla_content::Locale;
use hexapla_content::view::PublicView;
use serde::Serialize;

use crate::text::document;
use crate::{Addresses, File, Media};

/// Nothing is loaded but the site's own files and pictures from the hosts it names, and nobody frames it.
fn policy(view: &PublicView) -> String {
    let hosts = view.site().picture_hosts.iter();
    let hosts: Vec<String> = hosts.map(|host| format!(" https://{host}")).collect();
    format!(
        "default-src 'none'; img-src 'self'{}; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'",
        hosts.concat()
    )
}

/// The media type of each kind of file a server may not know.
const TYPES: [(&str, Media); 4] = [
    ("/*/feed.atom", Media::Atom),
    ("/*/feed.json", Media::JsonFeed),
    ("/*/strings.ftl", Media::Fluent),
    ("/SHA256SUMS", Media::Text),
];

/// The files under `negotiation/`.
pub fn negotiation(view: &PublicView) -> Vec<File> {
    [
        ("nginx.conf", Media::Text, nginx(view).into_bytes()),
        (
            "nginx-headers.conf",
            Media::Text,
            nginx_headers(view).into_bytes(),
        ),
        ("_redirects", Media::Text, redirects(view).into_bytes()),
        ("_headers", Media::Text, headers(view).into_bytes()),
        ("languages.json", Media::Json, languages(view)),
    ]
    .map(|(name, media, bytes)| File {
        path: format!("negotiation/{name}"),
        media,
        locale: None,
        release: None,
        bytes,
    })
    .into()
}

/// The locales after which a browser's language may be looked for, the longest tag first, so that `zh-Hant` is found
/// before `zh`; the source last.
fn ranked(view: &PublicView) -> Vec<&Locale> {
    let mut locales: Vec<&Locale> = view.site().locales.iter().collect();
    locales.sort_by(|a, b| {
        b.as_str()
            .len()
            .cmp(&a.as_str().len())
            .then_with(|| a.cmp(b))
    });
    locales
}

/// For nginx, to be included in its block `http`: a map from `Accept-Language`, and a map of what is gone.
fn nginx(view: &PublicView) -> String {
    let mut text = String::from(
        "# In the block `http`: include this file. In the block `server`:\n\
         #     if ($hexapla_gone) { return 410; }\n\
         #     error_page 410 @gone;\n\
         #     location @gone { try_files $uri/index.html $uri =410; }\n\
         #     location = / { add_header Vary Accept-Language; return 302 /$hexapla_locale/; }\n\n\
         map $http_accept_language $hexapla_locale {\n",
    );
    let _ = writeln!(text, "    default {};", view.site().source);
    for locale in ranked(view) {
        let _ = writeln!(text, "    \"~*^{locale}(-|,|;|$)\" {locale};");
    }
    // a language in whatever country and script, after the exact tags
    for (language, locale) in languages_of(view) {
        let _ = writeln!(text, "    \"~*^{language}(-|,|;|$)\" {locale};");
    }
    text.push_str("}\n\nmap $uri $hexapla_gone {\n    default 0;\n");
    for path in gone(view).flat_map(|address| spellings(address.path())) {
        let _ = writeln!(text, "    \"{path}\" 1;");
    }
    text.push_str("}\n");
    text
}

/// The locale for each primary language that is not itself a locale, by the order of the site's locales.
fn languages_of(view: &PublicView) -> Vec<(&str, &Locale)> {
    let locales = &view.site().locales;
    let mut languages: Vec<(&str, &Locale)> = Vec::new();
    for locale in locales {
        let language = locale.language();
        let is_known = locales.iter().any(|other| other.as_str() == language)
            || languages.iter().any(|(known, _)| *known == language);
        if !is_known {
            languages.push((language, locale));
        }
    }
    languages
}

/// Every way to ask for a path: a page is found with its slash, without, and by its file.
fn spellings(path: &str) -> Vec<String> {
    let folder = path.strip_suffix('/');
    let others = folder.map(|folder| [folder.to_owned(), format!("{path}index.html")]);
    std::iter::once(path.to_owned())
        .chain(others.into_iter().flatten())
        .collect()
}

fn gone(view: &PublicView) -> impl Iterator<Item = crate::Address> {
    view.tombstones().iter().flat_map(Addresses::gone)
}

/// For hosts that read `_redirects`.
fn redirects(view: &PublicView) -> String {
    let mut text = String::new();
    for address in gone(view) {
        let path = address.path();
        if path.ends_with('/') {
            let _ = writeln!(text, "{path} {path}index.html 410!");
        } else {
            let _ = writeln!(text, "{path} /tombstones.json 410!");
        }
    }
    for locale in ranked(view) {
        let _ = writeln!(
            text,
            "/ /{locale}/ 302 Language={}",
            locale.as_str().to_ascii_lowercase()
        );
    }
    for (language, locale) in languages_of(view) {
        let _ = writeln!(text, "/ /{locale}/ 302 Language={language}");
    }
    let _ = writeln!(text, "/ /{}/ 302", view.site().source);
    text
}

/// The headers of every answer.
fn always(view: &PublicView) -> [(&'static str, String); 3] {
    [
        ("Content-Security-Policy", policy(view)),
        (
            "Referrer-Policy",
            "strict-origin-when-cross-origin".to_owned(),
        ),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ]
}

/// For nginx, to be included in its block `server`.
fn nginx_headers(view: &PublicView) -> String {
    let mut text = String::from(
        "# In the block `server`: include this file, and again wherever a `location` has headers of its own.\n",
    );
    for (name, value) in always(view) {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    text
}

/// For hosts that read `_headers`.
fn headers(view: &PublicView) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in always(view) {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for locale in &view.site().locales {
        let _ = write!(text, "/{locale}/*\n  Content-Language: {locale}\n");
    }
    for (path, media) in TYPES {
        let _ = write!(text, "{path}\n  Content-Type: {}\n", media.name());
    }
    text
}

#[derive(Serialize)]
struct Languages<'l> {
    schema_version: u32,
    source: &'l str,
    locales: Vec<Language<'l>>,
}

#[derive(Serialize)]
struct Language<'l> {
    locale: &'l str,
    direction: &'static str,
    url: String,
}

fn languages(view: &PublicView) -> Vec<u8> {
    let site = view.site();
    let locales = site.locales.iter().map(|locale| Language {
        locale: locale.as_str(),
        direction: locale.direction().name(),
        url: Addresses::home(locale).url(site),
    });
    document(&Languages {
        schema_version: 1,
        source: site.source.as_str(),
        locales: locales.collect(),
    })
}
