//! A newsroom's repository, made commit by commit.

use std::cell::Cell;
use std::path::Path;

use hexapla_testkit::{Site, Terminal};
use serde_json::Value;

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\", \"de\"]\n\n[[collection]]\nname = \"content\"\n\
    source = \"content/{locale}/{path}.{ext}\"\n";

pub(crate) const EN: [&str; 4] = [
    "The night ferry to Calder Island was cancelled on 9 March.",
    "At least 12 people were rescued from the cold water.",
    "Tickets are sold at www.ferry.example until the evening.",
    "The harbour master expects the storm to last for two days.",
];
pub(crate) const FR: [&str; 4] = [
    "Le bac de nuit pour l’île de Calder a été supprimé le 9 mars.",
    "Au moins 12 personnes ont été secourues dans l’eau froide.",
    "Les billets sont vendus sur www.ferry.example jusqu’au soir.",
    "Le capitaine du port s’attend à deux jours de tempête.",
];
pub(crate) const DE: [&str; 4] = [
    "Die Nachtfähre zur Insel Calder wurde am 9. März gestrichen.",
    "Mindestens 12 Menschen wurden aus dem kalten Wasser gerettet.",
    "Karten gibt es bis zum Abend unter www.ferry.example zu kaufen.",
    "Die Hafenmeisterei rechnet damit, dass der Sturm zwei Tage dauert.",
];

/// Other facts in the second passage.
pub(crate) const MORE_RESCUED: &str = "At least 15 people were rescued from the cold water.";
pub(crate) const MORE_RESCUED_FR: &str =
    "Au moins 15 personnes ont été secourues dans l’eau froide.";

/// A page of paragraphs.
pub(crate) fn page(texts: &[&str]) -> String {
    texts.join("\n\n") + "\n"
}

/// `texts` with one of them replaced.
pub(crate) fn with<'a>(texts: &[&'a str; 4], at: usize, text: &'a str) -> [&'a str; 4] {
    let mut texts = *texts;
    texts[at] = text;
    texts
}

pub(crate) const CURRENT: [&str; 4] = ["current"; 4];

/// A repository on whose days nothing else happens.
pub(crate) struct Newsroom {
    pub(crate) site: Terminal,
    day: Cell<u32>,
}

impl Newsroom {
    pub(crate) fn new() -> Self {
        Self::of(CONFIGURATION)
    }

    /// A project of this configuration.
    pub(crate) fn of(configuration: &str) -> Self {
        let site = Terminal::new(
            Site::repository(),
            env!("CARGO_BIN_EXE_hexapla"),
            "2031-06-01",
        );
        site.write("hexapla.toml", configuration);
        let day = Cell::new(0);
        Self { site, day }
    }

    /// The page in its three languages, each by a commit of its own: on the 1st, the 2nd and the 3rd of March.
    pub(crate) fn translated() -> Self {
        let newsroom = Self::new();
        newsroom.commit(&[("en", &EN)]);
        newsroom.commit(&[("fr", &FR)]);
        newsroom.commit(&[("de", &DE)]);
        newsroom
    }

    fn today(&self) -> String {
        format!("2031-03-{:02}", self.day.get().max(1))
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        self.site.git_on(&self.today(), arguments)
    }

    /// Commits what is in the folder, on the next day.
    pub(crate) fn commit_all(&self) {
        self.day.set(self.day.get() + 1);
        self.site.commit_on(&self.today());
    }

    /// Writes editions of the page and commits them.
    pub(crate) fn commit(&self, editions: &[(&str, &[&str])]) {
        for (locale, texts) in editions {
            self.site
                .write(format!("content/{locale}/ferry.md"), page(texts));
        }
        self.commit_all();
    }

    /// Replaces a passage of the page in one language, and commits it.
    pub(crate) fn edit(&self, locale: &str, at: usize, text: &str) {
        let texts = match locale {
            "fr" => &FR,
            "de" => &DE,
            _ => &EN,
        };
        self.commit(&[(locale, &with(texts, at, text))]);
    }

    pub(crate) fn adopt(&self) -> Value {
        self.adopt_in(&self.site.path())
    }

    /// Adopts another folder than the newsroom's own.
    pub(crate) fn adopt_in(&self, folder: &Path) -> Value {
        self.site.json_in(folder, &["adopt", "--from-history"])
    }

    /// Adopts, then tells how each unit of the page stands in a locale: `current`, `outdated factual`.
    pub(crate) fn stands(&self, locale: &str) -> Vec<String> {
        self.adopt();
        let asked = ["status", "--locale", locale, "--units"];
        let status = self.site.json(&asked);
        let releases = status["locales"][0]["releases"].as_array().unwrap().iter();
        let details = releases.flat_map(|release| release["details"].as_array().unwrap());
        let told = details.map(|unit| {
            let impact = unit["impact"].as_str().map(|impact| format!(" {impact}"));
            let status = unit["status"].as_str().unwrap();
            format!("{status}{}", impact.unwrap_or_default())
        });
        told.collect()
    }

    pub(crate) fn rows(&self, locale: &str) -> Vec<Value> {
        let path = format!("ledger/content/ferry/{locale}.jsonl");
        let rows = self.site.read(path);
        rows.lines()
            .map(|row| serde_json::from_str(row).unwrap())
            .collect()
    }

    pub(crate) fn days(&self, locale: &str) -> Vec<String> {
        let day = |row: &Value| row["at"].as_str().unwrap().to_owned();
        self.rows(locale).iter().map(day).collect()
    }
}
