//! The documents under `api/`, versioned: what is added is optional, what is removed or changes its meaning is a new
//! version. Their JSON schemas are printed by `hexapla schema`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

/// The version of these documents.
pub const VERSION: u32 = 1;

/// `api/releases.json`: the releases with a page in a locale, the newest first.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReleaseList {
    /// The version of the document's format.
    pub schema_version: u32,
    /// The locale, as a BCP 47 tag.
    pub locale: String,
    /// The releases, the newest first.
    pub releases: Vec<ReleaseHead>,
}

/// What lists say of a release.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReleaseHead {
    /// The release's id, the same in every locale.
    pub id: String,
    /// The address of its page.
    pub url: String,
    /// The address of its document.
    pub data: String,
    /// What it is, such as `statement`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The listing date, as `2031-03-09`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The day of the last change, or of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// Its title.
    pub title: Passage,
    /// The line under the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deck: Option<Passage>,
    /// What lists say below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teaser: Option<Passage>,
    /// Where it was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Who wrote it, when it is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Whether this is the source or a translation.
    pub role: Role,
    /// The addresses of the pages in every language, this one among them.
    pub alternates: BTreeMap<String, String>,
}

/// `api/releases/{id}.json`: a release in a locale.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Release {
    /// The version of the document's format.
    pub schema_version: u32,
    /// The locale, as a BCP 47 tag.
    pub locale: String,
    /// What lists say of it.
    #[serde(flatten)]
    pub head: ReleaseHead,
    /// The address of its picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its corrections, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// How the translation came about; absent for the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
}

/// Whether a page is the source or a translation.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The source itself.
    Source,
    /// A translation of it.
    Translation,
}

/// A passage.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Passage {
    /// What it says.
    pub text: String,
    /// The language it is in, when it is not the document's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What readers are told about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The links in it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// What readers are told about a passage.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The source has changed since it was translated.
    Outdated,
    /// Nobody recorded from which text it was made.
    Unverified,
    /// The source no longer says it.
    Orphaned,
    /// It is shown in the language of the source.
    Source,
}

/// A link in a passage.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Link {
    /// The words that are linked.
    pub text: String,
    /// Where they lead.
    pub url: String,
}

/// The picture of a release.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Image {
    /// Its address.
    pub url: String,
    /// How wide it is shown, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// How high it is shown, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// What it shows, for those who do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<Passage>,
    /// Its caption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Passage>,
}

/// A block of a release.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// Its level, 1 to 6.
        level: u8,
        /// What it says.
        #[serde(flatten)]
        text: Passage,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        #[serde(flatten)]
        text: Passage,
    },
    /// A list.
    List {
        /// The number of the first item, when it is numbered.
        #[serde(skip_serializing_if = "Option::is_none")]
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A block quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// A table.
    Table {
        /// The cells of the head; empty when it has none.
        head: Vec<Passage>,
        /// The cells of each row.
        rows: Vec<Vec<Passage>>,
    },
    /// Code or preformatted text.
    Code {
        /// The text as it is.
        text: String,
    },
    /// A picture.
    Image {
        /// What it shows.
        #[serde(flatten)]
        text: Passage,
    },
    /// A footnote.
    Footnote {
        /// Its label.
        label: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A thematic break.
    Rule,
}

/// A correction of a release.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Correction {
    /// Its id, the same in every locale.
    pub id: String,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What was wrong and what is right.
    #[serde(flatten)]
    pub text: Passage,
}

/// How a translation came about, and how it stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Translation {
    /// Who or what made it, such as `human`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Whether somebody reviewed it.
    pub reviewed: bool,
    /// The passages of the page.
    pub passages: usize,
    /// Those that do not match their source.
    pub stale: usize,
    /// Those of which nobody knows whether they match it.
    pub unverified: usize,
    /// The first day on which the source changed after a stale passage was translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}
