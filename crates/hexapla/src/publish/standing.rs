//! The bundle that stands: made anew, or left alone where it is the very one that would be made.
//!
//! What a build looked at, and what it wrote, is remembered as stamps. While all of it is as it was, and no embargo has
//! ended, the same build would write the same bytes, which stand there already and were searched for the same secrets. On
//! any doubt it is made anew.

use std::path::PathBuf;
use std::sync::Arc;

use hexapla_content::view::Audience;
use hexapla_content::{EmbargoInstant, Locale};
use hexapla_diagnostics::Finding;
use hexapla_publish::export::Target;
use hexapla_publish::manifest::Manifest;
use hexapla_publish::{Extent, Output};
use hexapla_store::{CacheFile, Digest, Disk, Fs, NewFolder, Sight, Stamp, Witness, settle};

use super::Publication;
use super::bundle::{Built, BundleError};
use super::place::{may_hold, may_take};
use crate::project::Found;
use crate::tracking::memory::Memory;

/// The version of what is remembered.
const VERSION: u32 = 1;

/// What is to be built, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleOrder {
    /// The folder the bundle takes the place of, from the root of the file system.
    pub folder: PathBuf,
    /// For whom.
    pub audience: Audience,
    /// What is made.
    pub made: Made,
    /// Which bundle of the publication it is, where somebody counts.
    pub sequence: Option<u64>,
    /// The instant it is for.
    pub now: EmbargoInstant,
    /// The language in which the account of it is.
    pub language: Locale,
}

/// What is made of a publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// So much of the bundle.
    Bundle(Extent),
    /// The texts for another generator of sites.
    Export(Target),
}

impl Made {
    /// The locale, where it is the part of one.
    const fn part(&self) -> Option<&Locale> {
        match self {
            Self::Bundle(extent) => extent.locale.as_ref(),
            Self::Export(_) => None,
        }
    }

    /// What tells it from anything else that can be made.
    fn name(&self) -> String {
        match self {
            Self::Bundle(extent) => {
                let outputs: Vec<&str> = extent.outputs.iter().map(Output::name).collect();
                let locale = extent.locale.as_ref();
                let locale = locale.map_or("*", |locale| locale.as_str());
                format!("bundle {} {locale}", outputs.join(","))
            }
            Self::Export(target) => format!("export {}", target.name()),
        }
    }
}

/// A bundle that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bundled {
    /// It was made, or kept from its place: the account of it, too.
    Made(Built, String),
    /// It stands there already. The account is that of the build which made it.
    Standing(String),
}

impl Found {
    /// The order for the whole public bundle of `now` in `folder`, as the configuration has it.
    pub fn order(&self, folder: PathBuf, now: EmbargoInstant) -> BundleOrder {
        BundleOrder {
            folder,
            audience: Audience::Public,
            made: Made::Bundle(Extent {
                outputs: self.configuration.publish.outputs.clone(),
                locale: None,
            }),
            sequence: None,
            now,
            language: self.configuration.source.clone(),
        }
    }

    /// Makes the bundle `order` asks for and lets it take its place in one step; where something is found, nothing changes
    /// there. Nor does it where `memory` tells that the very same bundle stands there already. `account` is what is to be
    /// said of a build and of what was found; it is remembered, unless something could not be judged.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use hexapla::content::EmbargoInstant;
    /// use hexapla::{Bundled, Found};
    ///
    /// let found = Found::at(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    /// let beside = tempfile::tempdir()?;
    /// let folder = beside.path().canonicalize()?.join("site");
    /// let order = found.order(folder.clone(), EmbargoInstant::from_rfc3339("2034-05-01T00:00:00Z")?);
    /// let bundled = found.bundle(&order, None, |_, built| format!("{} files", built.files))?;
    /// assert!(matches!(bundled, Bundled::Made(built, _) if built.is_in_place));
    /// assert!(folder.join("index.html").is_file());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When something cannot be read or judged, a frame of the publication's own is wrong, or the folder cannot be
    /// written.
    pub fn bundle(
        self,
        order: &BundleOrder,
        memory: Option<&Memory>,
        account: impl FnOnce(&Publication<'_>, &Built) -> String,
    ) -> Result<Bundled, BundleError> {
        let seal = memory.map(|memory| Seal::of(&self, order, memory));
        if let Some(account) = seal.as_ref().and_then(|seal| seal.unbroken(&self, order)) {
            return Ok(Bundled::Standing(account));
        }
        self.may_stand(&order.folder)?;
        may_take(&order.folder, order.audience, order.made.part())?;
        let folder = NewFolder::at(&order.folder, Manifest::name(order.audience))?;
        let watch = seal.and_then(|seal| Some(Watch::over(&self, seal, folder.begun()?)));
        let project = match &watch {
            Some(watch) => {
                settle();
                let disk: Arc<dyn Fs> = Arc::<Witness>::clone(&watch.witness);
                Self { disk, ..self }.look()
            }
            None => self.look(),
        };
        let project = project.with_ledgers_in_place(order.audience, order.now);
        let publication = project.publication_for(order.audience, order.now)?;
        let write = |path: &str, bytes: &[u8]| Ok(folder.write(path, bytes)?);
        let (built, paths) = publication.build(&order.made, order.sequence, &write)?;
        may_hold(&project.root, &project.configuration, &order.folder, &paths)?;
        let account = account(&publication, &built);
        if built.is_in_place {
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            // the account tells what was found; that something was not judged, nothing but a build does
            let is_judged = |of: &Finding| !of.is_unjudged();
            let watch = watch.filter(|_| built.findings.iter().all(is_judged));
            let inside = watch
                .as_ref()
                .and_then(|_| folder.sight(paths.iter().copied()));
            let placed = folder.take_place(&paths)?;
            if let (Some(watch), Some(inside), Some(placed)) = (watch, inside, placed) {
                let instants = (order.now, publication.until.next());
                // what cannot be remembered is made again the next time
                let _ = watch.remember(instants, &account, &inside, placed);
            }
        }
        Ok(Bundled::Made(built, account))
    }
}

/// A build that is going to be remembered.
struct Watch {
    witness: Arc<Witness>,
    seal: Seal,
    /// When it began, in nanoseconds since 1970 by the clock of the file system.
    begun: i64,
}

impl Watch {
    fn over(project: &Found, seal: Seal, begun: i64) -> Self {
        Self {
            witness: Arc::new(Witness::over(Arc::clone(&project.disk))),
            seal,
            begun,
        }
    }

    /// Remembers the build, which is the same from the first of `instants` to the second: what it wrote is `inside` the folder
    /// that was `placed`. `None` where something of it cannot be told.
    fn remember(
        &self,
        (from, until): (EmbargoInstant, Option<EmbargoInstant>),
        account: &str,
        inside: &Sight<'_>,
        placed: Stamp,
    ) -> Option<()> {
        let seen = Sight::of(&self.witness.seen(), self.begun)?;
        let itself = Sight::of(&[(String::new(), placed)], i64::MAX)?;
        let until = until.map_or_else(|| "-".to_owned(), |until| until.to_string());
        let account = serde_json::to_string(account).ok()?;
        let text = format!(
            "{}\n{from} {until}\n{account}\n{}\n{}{}",
            self.seal.head,
            seen.text(),
            itself.text(),
            inside.text(),
        );
        let text = format!("{}\n{text}", Digest::of(text.as_bytes()));
        self.seal.file.replace(&text).ok()
    }
}

/// What is remembered of the last build of a bundle.
struct Seal {
    file: CacheFile,
    /// Who made it, under which configuration, and how much of it.
    head: String,
}

impl Seal {
    fn of(project: &Found, order: &BundleOrder, memory: &Memory) -> Self {
        let audience = match order.audience {
            Audience::Public => "public",
            Audience::Press => "press",
        };
        let sequence = order
            .sequence
            .map_or_else(|| "-".to_owned(), |n| n.to_string());
        let head = format!(
            "{VERSION} {} {} {} {audience} {sequence} {} {}",
            memory.program,
            Digest::of(project.root.as_os_str().as_encoded_bytes()),
            project.digest,
            order.language,
            order.made.name(),
        );
        Self {
            file: memory.file(&order.folder, "bundle"),
            head,
        }
    }

    /// The account of the bundle that stands, when the one that would be made is the same.
    fn unbroken(&self, project: &Found, order: &BundleOrder) -> Option<String> {
        let text = self.file.read()?;
        let (digest, text) = text.split_once('\n')?;
        let (head, rest) = text.split_once('\n')?;
        let (instants, rest) = rest.split_once('\n')?;
        let (account, rest) = rest.split_once('\n')?;
        let (seen, made) = rest.split_once("\n\n")?;
        let (from, until) = instants.split_once(' ')?;
        let instant = |text| EmbargoInstant::from_rfc3339(text).ok();
        let is_over = match until {
            "-" => false,
            until => order.now >= instant(until)?,
        };
        if head != self.head || order.now < instant(from)? || is_over {
            return None;
        }
        let out = Disk::open(&order.folder).ok()?;
        let is_whole = digest.parse() == Ok(Digest::of(text.as_bytes()));
        let is_same = is_whole
            && Sight::from_text(seen).is_again(&*project.disk)
            && Sight::from_text(made).is_again(&out);
        is_same
            .then(|| serde_json::from_str(account).ok())
            .flatten()
    }
}
