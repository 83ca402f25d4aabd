//! The smaller tables of a configuration.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, Status};
use hexapla_diagnostics::{Level, Outcome};
use serde::Deserialize;
use toml::Spanned;

use super::Fault;
use super::gate::no_such_code;
use super::refused::{Checked, Wrong};

/// What is translated in front matter, and what a translation inherits.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// The keys whose texts are units.
    pub translate: Vec<String>,
    /// The keys that live in the source edition only.
    pub inherit: Vec<String>,
    /// The key that says whether a release may be published.
    pub status: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFrontMatter {
    translate: Option<Vec<String>>,
    inherit: Option<Vec<String>>,
    status: Option<Spanned<String>>,
}

impl RawFrontMatter {
    pub(super) fn checked(self) -> Checked<FrontMatter> {
        let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        let status = self.status.map(|status| match status.get_ref().trim() {
            "" => Err(Wrong::from(Fault::EmptyWord).within(status.span())),
            _ => Ok(status.into_inner()),
        });
        Ok(FrontMatter {
            status: status
                .transpose()?
                .unwrap_or_else(|| FrontMatter::STATUS.to_owned()),
            translate: self
                .translate
                .unwrap_or_else(|| owned(&FrontMatter::TRANSLATE)),
            inherit: self.inherit.unwrap_or_else(|| owned(&FrontMatter::INHERIT)),
        })
    }
}

impl FrontMatter {
    /// The keys translated when nothing else is said.
    pub const TRANSLATE: [&'static str; 7] = [
        "title",
        "deck",
        "summary",
        "description",
        "alt",
        "caption",
        "slug",
    ];
    /// The keys inherited when nothing else is said.
    pub const INHERIT: [&'static str; 4] = ["embargo", "date", "location", "id"];
    /// The key that says whether a release may be published, when nothing else is said.
    pub const STATUS: &'static str = "status";
}

/// The level given to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelSetting {
    /// Not reported.
    Off,
    /// Reported at this level.
    At(Level),
}

/// The setting of one code.
#[derive(Clone, Debug)]
pub struct CheckSetting {
    /// The level, where it is not the code's own.
    pub level: Option<LevelSetting>,
    /// The locales where the code is not reported.
    pub except: Vec<Locale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCheck {
    level: Option<RawLevel>,
    #[serde(default)]
    except: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawLevel {
    Off,
    Info,
    Warn,
    Error,
}

pub(super) fn checked_checks(
    raw: BTreeMap<String, RawCheck>,
) -> Checked<BTreeMap<String, CheckSetting>> {
    let checked = raw.into_iter().map(|(code, check)| {
        let path = ["checks", &code];
        let known = crate::findings::all().find(|known| known.name() == code);
        let known = known.ok_or_else(|| no_such_code(&code).at(&path))?;
        if known.outcome() == Outcome::NotJudged {
            return Err(Fault::AlwaysTold.of(&code).at(&path));
        }
        let level = check.level.map(|level| match level {
            RawLevel::Off => LevelSetting::Off,
            RawLevel::Info => LevelSetting::At(Level::Info),
            RawLevel::Warn => LevelSetting::At(Level::Warn),
            RawLevel::Error => LevelSetting::At(Level::Error),
        });
        let except = check.except.iter().map(|tag| {
            let locale = tag.get_ref().parse::<Locale>();
            locale.map_err(|error| Wrong::from(error).within(tag.span()))
        });
        let except = except.collect::<Checked<_>>()?;
        Ok((code, CheckSetting { level, except }))
    });
    checked.collect()
}

/// The project's own words, beside the shipped ones of the source locale.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VocabularySetting {
    /// Words that are spelt right although no shipped list has them.
    #[serde(default)]
    pub words: Vec<String>,
    /// Names of people, places and organisations.
    #[serde(default)]
    pub names: Vec<String>,
    /// Terms whose change is a change of fact.
    #[serde(default)]
    pub terms: Vec<String>,
    /// Pairs of opposites.
    #[serde(default)]
    pub antonyms: Vec<[String; 2]>,
}

impl VocabularySetting {
    /// Says whether the project adds nothing.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.names.is_empty()
            && self.terms.is_empty()
            && self.antonyms.is_empty()
    }
}

/// What accepting a unit demands.
#[derive(Clone, Debug)]
pub struct Accepting {
    /// The impacts that need a second person.
    pub second_person: Vec<Impact>,
    /// Whether orphaned units need a second person.
    pub second_person_for_orphaned: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawAccepting {
    #[serde(default)]
    second_person: Vec<Spanned<String>>,
}

impl RawAccepting {
    pub(super) fn checked(self) -> Checked<Accepting> {
        let orphaned = Status::Orphaned.name();
        let mut accepting = Accepting {
            second_person: Vec::new(),
            second_person_for_orphaned: false,
        };
        for written in self.second_person {
            let name = written.get_ref();
            if name == orphaned {
                accepting.second_person_for_orphaned = true;
                continue;
            }
            let impact = name.parse::<Impact>().map_err(|_| {
                let known = Impact::ALL.iter().map(|impact| impact.name());
                Wrong::unknown_name(name, known.chain([orphaned])).within(written.span())
            })?;
            accepting.second_person.push(impact);
        }
        Ok(accepting)
    }
}
