//! What the quality rules find in a whole project: terms, names, what is said in two ways, the sources themselves.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla::{OpenError, Project};
use hexapla_diagnostics::Finding;
use hexapla_testkit::TemporaryProject;

const CONFIGURATION: &str =
    "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\nlayout = \"dir\"\n";

fn project(files: &[(&str, &str)]) -> TemporaryProject {
    let project = TemporaryProject::new().unwrap();
    project
        .write("hexapla.toml", CONFIGURATION.as_bytes())
        .unwrap();
    for (path, text) in files {
        project.write(path, text.as_bytes()).unwrap();
    }
    project
}

/// The findings of a code, as file and arguments.
fn found(project: &TemporaryProject, code: &str) -> Vec<String> {
    let project = project.open().unwrap();
    let checked = project.check(&project.everything());
    let of_code = checked
        .findings
        .iter()
        .filter(|finding| finding.code.name() == code);
    of_code.map(shown).collect()
}

fn shown(finding: &Finding) -> String {
    let arguments = finding
        .args
        .iter()
        .filter(|(name, _)| **name != "fingerprint");
    let arguments: Vec<String> = arguments
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "{} {}",
        finding.place.path.as_deref().unwrap_or_default(),
        arguments.join(" ")
    )
}

#[test]
fn a_glossary_and_a_registry_are_read_and_asked() {
    let project = project(&[
        (
            "content/en/a.md",
            "# Camps\n\nThey were held in a prison camp in Halvenia, said Garrod Velsic.\n",
        ),
        (
            "content/fr/a.md",
            "# Camps\n\nIls étaient détenus dans un goulag, selon Garrod Velsik.\n",
        ),
        (
            "glossary/terms.tsv",
            "en\tfr\tforbidden:fr\nprison camp\tcamp de prisonniers\tgoulag\n",
        ),
        (
            "registry/people.toml",
            "[[person]]\nforbidden = [\"Garrod Velsik\"]\n[person.names]\nen = \"Garrod Velsic\"\nfr = \"Garrod Velsic\"\n",
        ),
        (
            "registry/places.toml",
            "[[place]]\n[place.names]\nen = \"Halvenia\"\nfr = \"Halvénie\"\n",
        ),
    ]);
    let file = "content/fr/a.md";
    assert_eq!(
        found(&project, "term-missing"),
        [format!(
            "{file} allowed=camp de prisonniers term=prison camp"
        )]
    );
    assert_eq!(
        found(&project, "name-missing"),
        [
            format!("{file} allowed=Garrod Velsic,Velsic term=Garrod Velsic"),
            format!("{file} allowed=Halvénie term=Halvenia"),
        ]
    );
    assert_eq!(
        found(&project, "term-forbidden"),
        [
            format!("{file} allowed=camp de prisonniers forbidden=goulag"),
            format!("{file} allowed=Garrod Velsic,Velsic forbidden=Garrod Velsik"),
        ]
    );
}

#[test]
fn a_glossary_that_cannot_be_read_is_told_and_the_others_count() {
    let project = project(&[
        (
            "content/en/a.md",
            "# Camps\n\nThey were held in a prison camp.\n",
        ),
        ("content/fr/a.md", "# Camps\n\nIls étaient détenus.\n"),
        ("glossary/bad.tbx", "<!DOCTYPE tbx><tbx/>"),
        (
            "glossary/good.tsv",
            "en\tfr\nprison camp\tcamp de prisonniers\n",
        ),
    ]);
    assert_eq!(
        found(&project, "glossary-invalid"),
        ["glossary/bad.tbx detail=DOCTYPE"]
    );
    assert_eq!(found(&project, "term-missing").len(), 1);
}

#[test]
fn a_key_of_the_glossary_nobody_knows_is_an_error_with_a_hint() {
    let project = project(&[]);
    let text = format!("{CONFIGURATION}[glossary]\nfoldr = \"words\"\n");
    project.write("hexapla.toml", text.as_bytes()).unwrap();
    let Err(OpenError::Configuration(findings)) = Project::open(project.path()) else {
        panic!("it opens");
    };
    assert_eq!(
        findings.iter().map(shown).collect::<Vec<_>>(),
        ["hexapla.toml key=foldr nearest=folder"]
    );
    let text = format!("{CONFIGURATION}[glossary]\nfolder = \"../words\"\n");
    project.write("hexapla.toml", text.as_bytes()).unwrap();
    let Err(OpenError::Configuration(findings)) = Project::open(project.path()) else {
        panic!("it opens");
    };
    let written = findings[0].place.span.and_then(|span| span.of(&text));
    assert_eq!(written, Some("\"../words\""));
}

#[test]
fn one_text_is_translated_one_way() {
    let english = "# A title\n\nTallowgate asks for an independent inquiry.\n";
    let project = project(&[
        ("content/en/a.md", english),
        ("content/en/b.md", english),
        ("content/en/c.md", english),
        (
            "content/en/d.md",
            "# A title\n\nTallowgate calls for an independent investigation.\n",
        ),
        (
            "content/fr/a.md",
            "# Un titre\n\nTallowgate demande une enquête indépendante.\n",
        ),
        (
            "content/fr/b.md",
            "# Un titre\n\nTallowgate demande une enquête indépendante !\n",
        ),
        (
            "content/fr/c.md",
            "# Un titre\n\nTallowgate exige une enquête impartiale.\n",
        ),
        (
            "content/fr/d.md",
            "# Un titre\n\nTallowgate demande une enquête indépendante.\n",
        ),
    ]);
    let otherwise = found(&project, "inconsistent-translation");
    assert_eq!(otherwise.len(), 1, "{otherwise:?}");
    assert!(otherwise[0].starts_with("content/fr/c.md"));
    let sources = found(&project, "inconsistent-source");
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources[0].starts_with("content/fr/d.md"));
}

#[test]
fn a_source_is_looked_at_for_itself() {
    let project = project(&[
        (
            "content/en/a.md",
            "+++\nslug = \"lines\"\n+++\n“Six, said he.\n\n“One\n\n“Two”\n",
        ),
        (
            "content/en/b.md",
            "+++\ntitle = \"B\"\nslug = \"lines\"\n+++\n`“`\n",
        ),
    ]);
    assert_eq!(found(&project, "title-missing"), ["content/en/a.md "]);
    assert_eq!(
        found(&project, "slug-twice"),
        ["content/en/b.md other=a slug=lines"]
    );
    // the first paragraph goes on in the second, that in the third, which closes
    assert_eq!(found(&project, "quotes-unbalanced").len(), 0);
    project
        .write(
            "content/en/a.md",
            "# A\n\n“Six, said he.\n\nOne.\n".as_bytes(),
        )
        .unwrap();
    assert_eq!(
        found(&project, "quotes-unbalanced"),
        ["content/en/a.md marks=“”"]
    );
}

#[test]
fn a_date_in_the_sources_own_words_is_there() {
    let says = "A line such as “Embargoed for 0001hrs GMT 9 March 2031” is understood.\n";
    let cites = "Une ligne telle que « Embargoed for 0001hrs GMT 9 March 2031 » est comprise.\n";
    let loses = "Une ligne telle que « Embargoed for 9 March » est comprise.\n";
    let codes = |french: &str| {
        let project = project(&[("content/en/a.md", says), ("content/fr/a.md", french)]);
        [found(&project, "fact-date"), found(&project, "fact-time")].map(|found| found.len())
    };
    assert_eq!(codes(cites), [0, 0]);
    assert_eq!(codes(loses), [1, 1]);
}

#[test]
fn what_stands_between_passages_is_held_against_the_source() {
    let source =
        "import Card from '../../Card.astro';\n\n<Card href=\"/en/a\">\n\nText.\n\n</Card>\n";
    let clean =
        "import Card from \"../../../Card.astro\"\n\n<Card href=\"/fr/a\">\n\nTexte.\n\n</Card>\n";
    let bad = "import Card from '../../Card.astro';\nimport {\n  run\n} from 'evil'\nexport const x = run()\n\n\
               <Card href=\"https://evil.invalid/\" onclick={run()}>\n\nTexte.\n\n</Card>\n";
    let project = project(&[
        ("content/en/a.mdx", source),
        ("content/fr/a.mdx", clean),
        ("content/en/b.mdx", source),
        ("content/fr/b.mdx", bad),
    ]);
    let file = "content/fr/b.mdx";
    assert_eq!(
        found(&project, "trust-markup"),
        [
            format!("{file} markup=<Card onclick={{run()}}>"),
            format!("{file} markup=import{{"),
            format!("{file} markup=run"),
            format!("{file} markup=}}from'evil'"),
            format!("{file} markup=exportconstx=run()"),
        ]
    );
    assert_eq!(
        found(&project, "trust-url"),
        [format!("{file} url=https://evil.invalid/")]
    );
}
