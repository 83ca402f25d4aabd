//! An invented publication of any size, as a folder that `hexapla bundle` takes.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::corpus::{Dice, Edited};

/// The language of the releases.
const SOURCE: &str = "en";
/// The locales, the source first.
const LOCALES: [&str; 5] = [SOURCE, "fr", "ar", "ko", "es"];
const CONFIGURATION: &str = "\
source = \"en\"
locales = [\"fr\", \"ar\", \"ko\", \"es\"]

[[collection]]
name = \"content\"
layout = \"dir\"

[publish]
base = \"https://tallowgate.example\"
";

const KINDS: [&str; 4] = ["statement", "press-release", "report", "urgent-action"];
const PLACES: [&str; 12] = [
    "Ardesca",
    "Port Sennet",
    "Tarnhalt",
    "Oskrel",
    "Velmark",
    "Corloe",
    "Dunreth",
    "Mirquay",
    "Savstad",
    "Fenbury",
    "Norgard",
    "Wexmoor",
];
const TAGS: [&str; 24] = [
    "camps",
    "courts",
    "press",
    "lawyers",
    "mines",
    "borders",
    "schools",
    "harbours",
    "women",
    "children",
    "exile",
    "unions",
    "elections",
    "torture",
    "asylum",
    "telephones",
    "archives",
    "deaths",
    "hunger",
    "villages",
    "religion",
    "students",
    "pensions",
    "treaties",
];

/// The passages of a release: this many and up to two more.
const PASSAGES: usize = 3;

/// A publication on the disk; dropped, it vanishes.
pub(super) struct Publication {
    folder: PathBuf,
}

impl Publication {
    /// Writes a publication of `releases` releases in five locales below `above`.
    pub(super) fn write(above: &Path, releases: usize) -> Result<Self> {
        let folder = above.join(format!("hexapla-bench-{}", std::process::id()));
        let publication = Self { folder };
        for locale in LOCALES {
            fs::create_dir_all(publication.folder.join("content").join(locale))?;
        }
        fs::write(publication.folder.join("hexapla.toml"), CONFIGURATION)?;
        let mut dice = Dice::new(20_310_308);
        for number in 0..releases {
            let passages = PASSAGES + dice.below(3);
            let front = front_matter(&mut dice, number);
            // a heading first, as `corpus` makes them: a page has its title above
            let body = Edited::release(&mut dice, passages).old_text();
            for locale in LOCALES {
                let folder = publication.folder.join("content").join(locale);
                let file = folder.join(format!("release-{number:05}.md"));
                fs::write(file, release(locale, number, &front, &body))?;
            }
        }
        Ok(publication)
    }

    /// Where it stands.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // a folder for temporary files: what cannot be removed, the system removes
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A folder in memory where the system has one, else the one for temporary files.
pub(super) fn scratch() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    }
}

/// What the front matter of the source says beside the title.
fn front_matter(dice: &mut Dice, number: usize) -> String {
    let (year, month, day) = (2031 + number % 4, 1 + number / 4 % 12, 1 + dice.below(28));
    let (first, second) = (dice.pick(&TAGS), dice.pick(&TAGS));
    format!(
        "date = {year}-{month:02}-{day:02}\nkind = \"{}\"\nlocation = \"{}\"\n\
         tags = [\"{first}\", \"{second}\"]\n",
        dice.pick(&KINDS),
        dice.pick(&PLACES),
    )
}

/// A file of a release: the source with all it says of itself, or a translation.
fn release(locale: &str, number: usize, front: &str, body: &str) -> String {
    let title = translated("Release of the council", locale);
    let mut text = format!("+++\ntitle = \"{title} {number}\"\n");
    if locale == SOURCE {
        text.push_str(front);
    } else {
        text.push_str("[translation]\nmethod = \"human\"\n");
    }
    let _ = write!(text, "+++\n\n{}", translated(body, locale));
    text
}

/// What stands for a translation: other letters in the place of each small one, those of the locale's script; names
/// begin as they did, figures, code and the targets of links stay.
fn translated(text: &str, locale: &str) -> String {
    let first = match locale {
        SOURCE => return text.to_owned(),
        "ar" => '\u{62c}',
        "ko" => '\u{ac01}',
        "fr" => '\u{e0}',
        _ => '\u{101}',
    };
    let mut is_kept = false;
    let letters = text.chars().map(|letter| {
        match letter {
            '(' => is_kept = true,
            ')' => is_kept = false,
            '`' => is_kept = !is_kept,
            _ => {}
        }
        if letter.is_ascii_lowercase() && !is_kept {
            let place = u32::from(letter) - u32::from('a');
            // two letters share one: Arabic has fewer in a row than Latin
            char::from_u32(u32::from(first) + place / 2).unwrap_or(letter)
        } else {
            letter
        }
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publication_has_every_release_in_every_locale() {
        let above = std::env::temp_dir();
        let publication = Publication::write(&above, 3).unwrap();
        let folder = publication.folder().to_owned();
        for locale in LOCALES {
            let files = fs::read_dir(folder.join("content").join(locale)).unwrap();
            assert_eq!(files.count(), 3);
        }
        let source = fs::read_to_string(folder.join("content/en/release-00002.md")).unwrap();
        assert!(source.contains("\nkind = \"") && source.contains("\n+++\n\n## "));
        let korean = fs::read_to_string(folder.join("content/ko/release-00002.md")).unwrap();
        let figures = |text: &str| text.matches(|c: char| c.is_ascii_digit()).count();
        let front = source.find("date = ").unwrap()..source.find("\n+++\n\n").unwrap();
        assert_eq!(figures(&korean), figures(&source) - figures(&source[front]));
        drop(publication);
        assert!(!folder.exists());
    }
}
