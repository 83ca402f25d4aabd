//! What `replay` is asked.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

pub(super) const USAGE: &str = "\
cargo xtask replay REPO --layout PRESET [OPTIONS]

Walks the history of the git repository REPO (a working tree or a bare one) and compares, commit by commit, what the
tracker would have said with what the translators did. See docs/design/replay.md.

  --layout PRESET    one of the presets of docs/configuration.md, or a pattern such as
                     'docs/{locale}/{path}.{ext}', or two, the source's first: 'SOURCE => TARGET'
  --root FOLDER      the folder the layout's patterns begin in, where that is not the repository's root
  --source LOCALE    the locale of the sources, instead of en
  --locale A,B       these locales only; without it all that the newest commit has files of
  --max N            the newest N events of each translation only
  --pins             the moves of pins are the events: for this change of the source, what had to be edited?
  --read N           print so many of the worst disagreements of each kind (default 10)
  --sample           print disagreements by lot instead of the worst
  --said WHAT        print disagreements about what was said so only: factual, wording, missing, unverified, ...
  --half HALF        print disagreements of this half of the pages only: development (default), held or both
";

/// What is to be replayed and how it is told.
#[derive(Debug)]
pub(super) struct Options {
    /// The repository.
    pub(super) repository: PathBuf,
    /// A preset's name or patterns.
    pub(super) layout: String,
    /// The folder the patterns begin in; empty for the repository's root.
    pub(super) root: String,
    /// The locale of the sources.
    pub(super) source: String,
    /// The locales asked for; none for all.
    pub(super) locales: Vec<String>,
    /// The most events of a translation, the newest ones.
    pub(super) most_events: usize,
    /// What the events are.
    pub(super) events: Events,
    /// How many disagreements of each kind are printed.
    pub(super) read: usize,
    /// Which of them.
    pub(super) choice: Choice,
    /// What was said of the units they are about; anything where there is none.
    pub(super) said: Option<String>,
    /// Of which half; of both where there is none.
    pub(super) half: Option<Half>,
}

/// What the events are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Events {
    /// Commits that touch a unit whose source changed.
    Touches,
    /// Commits that move a pin.
    Pins,
}

/// Which disagreements are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The worst.
    Worst,
    /// By lot.
    Lot,
}

/// A half of the pages, by a hash of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Half {
    /// Rules and thresholds may be tuned on it.
    Development,
    /// Nobody reads its disagreements; its figures count.
    Held,
}

impl Half {
    /// Both.
    pub(super) const ALL: [Self; 2] = [Self::Development, Self::Held];

    /// Its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Held => "held",
        }
    }

    /// The half a release is in, in whatever locale.
    pub(super) fn of(release: &str) -> Self {
        if hash(release.as_bytes()).is_multiple_of(2) {
            Self::Development
        } else {
            Self::Held
        }
    }
}

/// FNV-1a of 64 bits, its upper half folded into the lower one.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ (hash >> 32)
}

impl Options {
    /// Reads the arguments; `None` where help is asked for.
    pub(super) fn of(arguments: &[&str]) -> Result<Option<Self>> {
        if arguments.is_empty() || arguments.contains(&"--help") || arguments.contains(&"-h") {
            return Ok(None);
        }
        let mut options = Self {
            repository: PathBuf::new(),
            layout: String::new(),
            root: String::new(),
            source: "en".to_owned(),
            locales: Vec::new(),
            most_events: usize::MAX,
            events: Events::Touches,
            read: 10,
            choice: Choice::Worst,
            said: None,
            half: Some(Half::Development),
        };
        let mut repository = None;
        let mut rest = arguments.iter().copied();
        while let Some(argument) = rest.next() {
            let mut value = || {
                let value = rest.next();
                value.with_context(|| format!("{argument} needs a value"))
            };
            match argument {
                "--layout" => value()?.clone_into(&mut options.layout),
                "--root" => value()?.trim_matches('/').clone_into(&mut options.root),
                "--source" => value()?.clone_into(&mut options.source),
                "--locale" | "--locales" => {
                    options.locales = value()?.split(',').map(str::to_owned).collect();
                }
                "--max" => options.most_events = value()?.parse().context("--max")?,
                "--read" => options.read = value()?.parse().context("--read")?,
                "--pins" => options.events = Events::Pins,
                "--sample" => options.choice = Choice::Lot,
                "--said" => options.said = Some(value()?.to_owned()),
                "--half" => {
                    options.half = match value()? {
                        "development" => Some(Half::Development),
                        "held" => Some(Half::Held),
                        "both" => None,
                        other => bail!("no such half: {other}"),
                    };
                }
                other if other.starts_with('-') || repository.is_some() => {
                    bail!("no such option: {other}\n\n{USAGE}")
                }
                other => repository = Some(PathBuf::from(other)),
            }
        }
        options.repository = repository.with_context(|| format!("which repository?\n\n{USAGE}"))?;
        if options.layout.is_empty() {
            bail!("--layout is needed: a preset's name or a pattern\n\n{USAGE}");
        }
        Ok(Some(options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_about_equal_and_do_not_depend_on_order() {
        let held = (0..1000)
            .filter(|number| Half::of(&format!("guide/page-{number}")) == Half::Held)
            .count();
        assert!((400..600).contains(&held), "{held}");
    }

    #[test]
    fn what_is_no_option_is_refused() {
        assert!(Options::of(&["site", "--layout", "dir", "--nonsense"]).is_err());
        assert!(Options::of(&["site"]).is_err());
        assert!(Options::of(&["--help"]).is_ok_and(|options| options.is_none()));
    }
}
