//! The public view as the files of a localised bundle.
//!
//! Everything here is made from a [`PublicView`](hexapla_content::view::PublicView) and nothing else: no function can
//! name a text that is under embargo. What is written is a stream of [`File`]s; nobody here touches a disk.
//!
//! A statement and its translation, as a whole site with feeds, sitemaps and data:
//!
//! ```
//! use hexapla_content::view::{
//!     Block, Candidate, Page, PageHead, Passage, PublicationStatus, PublicRelease, PublicView, Role, Site,
//! };
//! use hexapla_content::{EmbargoInstant, Embargoed, Locale, ReleaseId};
//! use hexapla_publish::manifest::Manifest;
//! use hexapla_publish::{
//!     Addresses, File, Frames, OwnWords, PageWords, Pages, release_files, site_files,
//! };
//!
//! // what there is: heads for lists, and what stands on the pages
//! let (english, arabic): (Locale, Locale) = ("en".parse()?, "ar".parse()?);
//! let head = |locale: &Locale, role, title: &str| PageHead {
//!     locale: locale.clone(),
//!     role,
//!     title: Passage::plain(title),
//!     deck: None,
//!     teaser: None,
//!     alt: None,
//!     caption: None,
//! };
//! let page = |locale: &Locale, text: &str| Page {
//!     locale: locale.clone(),
//!     blocks: vec![Block::Paragraph(Passage::plain(text))],
//!     corrections: Vec::new(),
//!     translation: None,
//!     pictures: Vec::new(),
//! };
//! let release = PublicRelease {
//!     id: ReleaseId::new("lines-cut"),
//!     path: "lines-cut".to_owned(),
//!     slug: "lines-cut".to_owned(),
//!     date: None,
//!     updated: Vec::new(),
//!     kind: Some("statement".to_owned()),
//!     location: None,
//!     tags: Vec::new(),
//!     byline: None,
//!     image: None,
//!     pages: vec![
//!         head(&english, Role::Source, "The lines are cut"),
//!         head(&arabic, Role::Translation, "قُطعت الخطوط"),
//!     ],
//! };
//! let texts = [
//!     page(&english, "Nobody in camp 16 can call home."),
//!     page(&arabic, "لا يستطيع أحد في المخيم ١٦ الاتصال بأهله."),
//! ];
//!
//! // what the public may see of it now
//! let site = Site {
//!     base: "https://tallowgate.example".to_owned(),
//!     source: english.clone(),
//!     locales: vec![english, arabic],
//!     page_size: 20,
//!     zone: None,
//!     picture_hosts: Vec::new(),
//! };
//! let candidate = Candidate {
//!     release: Embargoed::until(None, release),
//!     locales: Vec::new(),
//!     publication: PublicationStatus::Usable,
//! };
//! let now = EmbargoInstant::from_rfc3339("2031-03-09T00:01:00Z").expect("an instant");
//! let view = PublicView::at(now, site, vec![candidate]);
//!
//! // the files, and the list of them
//! let addresses = Addresses::of(&view);
//! let words = PageWords::for_locales(&view.site().locales, &OwnWords::NONE);
//! let frames = Frames::shipped();
//! let html = Pages::of(&view, &addresses, &words, &frames);
//! let mut files: Vec<File> = html.of_site().collect();
//! files.extend(site_files(&view, &addresses, &words));
//! for release in view.releases() {
//!     files.extend(html.of_release(release, &texts));
//!     files.extend(release_files(&view, &addresses, release, &texts));
//! }
//! let mut manifest = Manifest::new(view.site(), None);
//! let refused = files.iter().filter_map(|file| manifest.add(file));
//! assert_eq!(refused.count(), 0);
//! files.extend(manifest.files());
//!
//! let is_it = |file: &&File| file.path == "ar/statement/lines-cut/index.html";
//! let arabic = files.iter().find(is_it).expect("a page");
//! let text = String::from_utf8_lossy(&arabic.bytes);
//! assert!(text.contains("<html lang=\"ar\" dir=\"rtl\">") && text.contains("المخيم ١٦"));
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod address;
mod alternates;
pub mod api;
mod component;
mod dates;
pub mod export;
pub mod feed;
mod file;
pub mod findings;

mod frames;
mod html;
pub mod leak;
pub mod manifest;
mod negotiation;
mod ninjs;
mod output;
mod pages;
mod picture;
mod places;
mod provenance;
pub mod reciprocity;
pub mod schema;
mod sentences;
mod site;
pub mod sitemap;
pub mod strings;
mod structured_data;
mod survey;
mod target;
mod teaser;
mod text;
mod tombstones;
mod topic;
mod words;

pub use address::{Address, Addresses};
pub use alternates::{Alternate, alternates};
pub use component::component;
pub use file::{File, Media};
pub use frames::{FrameError, Frames};
pub use html::picture_elsewhere;
pub use negotiation::negotiation;
pub use ninjs::ninjs;
pub use output::{Extent, Output, Outputs};
pub use pages::Pages;
pub use picture::{CleanPicture, PICTURE_LIMIT, RefusedPicture, clean_picture, picture_path};
pub use places::{PlaceName, RegisteredPlace};
pub use site::{release_files, site_files};
pub use structured_data::structured_data;
pub use target::own_path;
pub use teaser::teaser;
pub use text::passages;
pub use tombstones::tombstones;
pub use words::{OwnWords, PageWords, Words};
