//! The files of a bundle.

use hexapla_content::{Locale, ReleaseId};

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the bundle, with `/`.
    pub path: String,
    /// What it is.
    pub media: Media,
    /// The locale it is in, when it is in one.
    pub locale: Option<Locale>,
    /// The release it is about, when it is about one.
    pub release: Option<ReleaseId>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a file of a bundle is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Media {
    /// A page.
    Html,
    /// A style sheet.
    Css,
    /// JSON.
    Json,
    /// A JSON Feed.
    JsonFeed,
    /// An Atom feed.
    Atom,
    /// A sitemap.
    Xml,
    /// A Fluent catalogue.
    Fluent,
    /// Markdown with front matter.
    Markdown,
    /// MDX with front matter.
    Mdx,
    /// Settings in TOML.
    Toml,
    /// Settings in YAML.
    Yaml,
    /// A program of settings.
    Script,
    /// Plain text.
    Text,
    /// A picture in JPEG.
    Jpeg,
    /// A picture in PNG.
    Png,
    /// A picture in GIF.
    Gif,
    /// A picture in WebP.
    WebP,
}

impl Media {
    /// Says whether it is a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Gif | Self::WebP)
    }

    /// The media type, as servers announce it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Css => "text/css; charset=utf-8",
            Self::Json => "application/json",
            Self::JsonFeed => "application/feed+json",
            Self::Atom => "application/atom+xml",
            Self::Xml => "application/xml",
            Self::Fluent => "text/x-fluent; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Mdx => "text/mdx; charset=utf-8",
            Self::Toml => "application/toml",
            Self::Yaml => "application/yaml",
            Self::Script => "text/javascript; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::WebP => "image/webp",
        }
    }
}
