//! What the quality rules find in a whole project: terms, names, what is said in two ways, the sources themselves.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla::gate::Action;
use hexapla::{OpenError, Project, UnitName};
use hexapla_content::{Date, How};
use hexapla_diagnostics::Finding;
use hexapla_testkit::TemporaryProject;
use hexapla_tracker::Statement;

/// The day on which the waivers are looked at.
const DAY: Date = Date::constant(2031, 4, 1);

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
    let checked = project.check(&project.everything(), DAY);
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
        .filter(|(name, _)| *name != "fingerprint");
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
fn a_forbidden_spelling_is_found_though_a_part_of_it_is_allowed() {
    let project = project(&[
        ("content/en/a.md", "They freed Mirela Oskand at the quay."),
        (
            "content/fr/a.md",
            "Mirella Oskand a été libérée sur le quai.",
        ),
        (
            "registry/people.toml",
            "[[person]]\nforbidden = [\"Mirella Oskand\", \"Mirela\"]\n[person.names]\nen = \"Mirela Oskand\"\nfr = \"Mirela Oskand\"\n",
        ),
    ]);
    assert_eq!(
        found(&project, "term-forbidden"),
        ["content/fr/a.md allowed=Mirela Oskand,Oskand forbidden=Mirella Oskand"]
    );
}

#[test]
fn a_name_that_is_never_translated_keeps_its_capitals() {
    let project = project(&[("content/en/a.md", "Keep LanternDrop closed at night.\n")]);
    let configuration = format!("{CONFIGURATION}[glossary]\nuntranslated = [\"LanternDrop\"]\n");
    project
        .write("hexapla.toml", configuration.as_bytes())
        .unwrap();
    for (name, count) in [
        ("Lanterndrop", 1),
        ("LanternDrop", 0),
        ("LANTERNDROP", 0),
        ("LanternDrops", 0),
    ] {
        let french = format!("Gardez {name} fermé la nuit.\n");
        project.write("content/fr/a.md", french.as_bytes()).unwrap();
        assert_eq!(found(&project, "name-missing").len(), count, "{name}");
    }
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
        ("glossary/half.tbx", "<tbx><text>"),
        ("glossary/other.tbx", "<tmx></tmx>"),
        (
            "glossary/good.tsv",
            "en\tfr\nprison camp\tcamp de prisonniers\n",
        ),
    ]);
    assert_eq!(
        found(&project, "glossary-invalid"),
        [
            "glossary/bad.tbx reason=document-type",
            "glossary/half.tbx reason=ends text=text",
            "glossary/other.tbx reason=root text=tmx",
        ]
    );
    assert_eq!(found(&project, "term-missing").len(), 1);
}

#[test]
fn a_folder_of_glossaries_that_is_named_and_holds_none_is_told() {
    let with = |setting: &str, files: &[(&str, &str)]| {
        let text = format!("{CONFIGURATION}\n[glossary]\n{setting}\n");
        let own = [
            ("hexapla.toml", text.as_str()),
            ("content/en/a.md", "A pier.\n"),
        ];
        found(&project(&[&own, files].concat()), "glossary-missing")
    };
    assert_eq!(
        with("folder = 'glosary'", &[]),
        ["hexapla.toml folder=glosary"]
    );
    assert_eq!(
        with("registry = 'people'", &[("people/a.txt", "")]).len(),
        1
    );
    assert_eq!(
        with("folder = 'terms'", &[("terms/a.tsv", "en\tfr\n")]).len(),
        0
    );
    assert_eq!(with("folder = 'glossary'", &[]).len(), 0);
}

#[test]
fn words_of_a_country_count_where_the_project_names_the_language_alone() {
    let project = project(&[
        ("content/en/a.md", "They saw a pier and a weir.\n"),
        ("content/fr/a.md", "Ils virent.\n"),
        (
            "glossary/terms.tsv",
            "en-US\tfr-FR\tfr-CA\npier\tjetée\tquai\nweir\t\tseuil\n",
        ),
    ]);
    assert_eq!(
        found(&project, "term-missing"),
        ["content/fr/a.md allowed=jetée term=pier"]
    );
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
        ["hexapla.toml key=foldr match=near nearest=folder"]
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
fn a_translation_with_other_figures_is_of_another_text() {
    let english = "# A title\n\nSigned by the authority X1 in May.\n";
    let project = project(&[
        ("content/en/a.md", english),
        ("content/en/b.md", english),
        ("content/en/c.md", english),
        ("content/fr/a.md", "# Un titre\n\nSigné par X1 en mai.\n"),
        ("content/fr/b.md", "# Un titre\n\nSigné par X2 en mai.\n"),
        ("content/fr/c.md", "# Un titre\n\nEn mai signé par X1.\n"),
    ]);
    let otherwise = found(&project, "inconsistent-translation");
    assert_eq!(otherwise.len(), 1, "{otherwise:?}");
    assert!(!otherwise[0].starts_with("content/fr/b.md"));
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
fn a_translation_closes_what_it_opens_where_its_source_does() {
    let unbalanced = |(language, source, target): (&str, &str, &str)| {
        let project = project(&[("content/en/a.md", source)]);
        let configuration = CONFIGURATION.replace("fr", language);
        project
            .write("hexapla.toml", configuration.as_bytes())
            .unwrap();
        let path = format!("content/{language}/a.md");
        project.write(&path, target.as_bytes()).unwrap();
        let found = found(&project, "quotes-unbalanced").into_iter();
        found.filter(|told| told.starts_with(&path)).count()
    };
    let source = "“We sing”, they said, “and dance”.\n";
    for (language, target) in [
        ("fr", "« Nous chantons, disent-ils, « et dansons ».\n"),
        ("de", "„Wir singen, sagten sie, „und tanzen“.\n"),
        ("ja", "「歌う、そして「踊る」と言った。\n"),
    ] {
        assert_eq!(unbalanced((language, source, target)), 1, "{target}");
    }
    for (language, source, target) in [
        (
            "fr",
            source,
            "« Nous chantons », disent-ils, « et dansons ».\n",
        ),
        ("de", source, "„Wir singen“, sagten sie, “and dance”.\n"),
        ("he", source, "״אנחנו שרים״, אמרו, ״ורוקדים״ במנכ״ל.\n"),
        ("sv", source, "”Vi sjunger”, sade de, ”och dansar”.\n"),
        ("fr", "“One\n\n“Two”\n", "« Un\n\n« Deux »\n"),
        (
            "fr",
            "A board 12\" wide.\n",
            "Une planche de « 12 pouces.\n",
        ),
    ] {
        assert_eq!(unbalanced((language, source, target)), 0, "{target}");
    }
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

/// Records that the French passages of the only release were translated on a day.
fn accept(project: &TemporaryProject, units: &[&str], at: &str) {
    let statement = Statement {
        how: How::Translated,
        by: Some("t1".to_owned()),
        at: Some(at.parse().unwrap()),
        why: None,
        from: None,
    };
    accept_as(project, units, &statement);
}

fn accept_as(project: &TemporaryProject, units: &[&str], statement: &Statement) {
    let opened = project.open().unwrap();
    let names = units.iter().map(|id| UnitName {
        id: id.parse().unwrap(),
        seen: None,
    });
    let names: Vec<UnitName> = names.collect();
    let accepted = opened
        .accept(0, &"fr".parse().unwrap(), &names, statement)
        .unwrap();
    opened.write_accepted(std::iter::once(&accepted)).unwrap();
}

#[test]
fn today_is_another_day_to_a_translation_made_later() {
    let freed = |at: &str, french: &str| {
        let source = "+++\ntitle = \"A\"\ndate = 2031-03-08\nupdated = [2031-05-02]\n+++\nThey were freed today.\n";
        let project = project(&[
            ("content/en/a.md", source),
            (
                "content/fr/a.md",
                &format!("+++\ntitle = \"A\"\n+++\n{french}\n"),
            ),
        ]);
        accept(&project, &["1"], at);
        found(&project, "relative-date")
    };
    let today = "Ils ont été libérés aujourd’hui.";
    assert_eq!(
        freed("2031-03-14", today),
        ["content/fr/a.md day=2031-03-08 words=today written=2031-03-14"]
    );
    // the next day it is still news; after a change its own day counts
    assert_eq!(freed("2031-03-09", today), [""; 0]);
    assert_eq!(freed("2031-05-03", today), [""; 0]);
    assert_eq!(freed("2031-05-09", today).len(), 1);
    assert_eq!(
        freed("2031-03-14", "Ils ont été libérés le 8 mars."),
        [""; 0]
    );
}

#[test]
fn a_figure_that_was_let_differ_with_a_reason_is_not_told_again() {
    let english = |figure: &str| format!("+++\ntitle = \"A\"\n+++\nThey counted {figure} camps.\n");
    let french = "+++\ntitle = \"A\"\n+++\nIls ont compté 125 camps.\n";
    let project = project(&[
        ("content/en/a.md", &english("125")),
        ("content/fr/a.md", french),
    ]);
    let changed = || {
        let codes = ["fact-number-changed", "fact-stale"];
        codes.map(|code| found(&project, code).len())
    };
    let write = |path: &str, text: &str| project.write(path, text.as_bytes()).unwrap();
    accept(&project, &["1"], "2031-03-08");
    assert_eq!(changed(), [0, 0]);
    write("content/en/a.md", &english("126"));
    assert_eq!(changed(), [0, 1]);
    let checked = Statement {
        how: How::Checked,
        by: Some("t1".to_owned()),
        at: Some("2031-03-09".parse().unwrap()),
        why: Some("the ministry counts 125 in French".to_owned()),
        from: None,
    };
    accept_as(&project, &["1"], &checked);
    assert_eq!(changed(), [0, 0]);
    // another translation, another source: nobody has looked at that
    write("content/fr/a.md", &french.replace("camps", "grands camps"));
    assert_eq!(changed()[0] + changed()[1], 1);
    write("content/fr/a.md", french);
    write("content/en/a.md", &english("127"));
    assert_eq!(changed()[0] + changed()[1], 1);
}

/// How many facts are stale in a French translation of one English text when the source says another.
fn stale(was: &str, translation: &str, is: &str) -> usize {
    let project = project(&[("content/en/a.md", was), ("content/fr/a.md", translation)]);
    accept(&project, &["1"], "2031-03-08");
    project.write("content/en/a.md", is.as_bytes()).unwrap();
    found(&project, "fact-stale").len()
}

#[test]
fn an_address_over_a_secure_connection_is_no_other_fact() {
    let english = |url: &str| format!("See [the list]({url}).\n");
    let french = "Voir [la liste](http://list.example).\n";
    let stale = |url| stale(&english("http://list.example"), french, &english(url));
    assert_eq!(stale("https://list.example/"), 0);
    assert_eq!(stale("https://list.example/b"), 1);
}

#[test]
fn a_name_takes_the_place_of_another_where_a_neighbour_is_the_same() {
    let english = |text: &str| format!("{text} in the morning.\n");
    let stale = |was: &str, french: &str, is: &str| stale(&english(was), french, &english(is));
    let spoke = "Le greffier, Ada Lorrin, a parlé le matin.\n";
    assert_eq!(
        stale("Clerk Ada Lorrin spoke", spoke, "Clerk Ada Merrow spoke"),
        1
    );
    assert_eq!(
        stale("Clerk Ada Lorrin spoke", spoke, "Clerk Ada LORRIN spoke"),
        0
    );
    // a first name and a surname are one name
    assert_eq!(
        stale("Clerk Ada Lorrin spoke", spoke, "Clerk Iven Merrow spoke"),
        1
    );
    // a name that went and another that came elsewhere
    let harbour = "Le Conseil d'Ostmere siège le matin.\n";
    let moved = "Nobody sat: the Lorrin River rose";
    assert_eq!(stale("The Council of Ostmere sits", harbour, moved), 0);
    // another apostrophe is no other name
    let stay = "Chez Lorrin's, on reste le matin.\n";
    assert_eq!(
        stale("Guests of Lorrin's stay", stay, "Guests of Lorrin’s stay"),
        0
    );
}

#[test]
fn a_name_for_several_is_no_other_fact() {
    let english = |name: &str| format!("Wear the {name} of the Harbour Council.\n");
    let french = "Portez le Badge du conseil du port.\n";
    let stale = |name| stale(&english("Badge"), french, &english(name));
    assert_eq!(stale("Badges"), 0);
    assert_eq!(stale("Lantern"), 1);
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
            format!("{file} markup=import{{"),
            format!("{file} markup=run"),
            format!("{file} markup=}}from'evil'"),
            format!("{file} markup=export const x=run()"),
            format!("{file} markup=<Card onclick={{run()}}>"),
        ]
    );
    assert_eq!(
        found(&project, "trust-url"),
        [format!("{file} url=https://evil.invalid/")]
    );
}

#[test]
fn a_merge_that_nobody_finished_is_found_wherever_it_is_no_example() {
    let both = "<<<<<<< HEAD\nLe bac circule.\n=======\nLe bac circule de nouveau.\n>>>>>>> main\n";
    let code = format!("Une fusion :\n\n```\n{both}```\n\n<<<<<<< a\n\nTitre\n=======\n");
    let message = format!("a = Un\n{both}\n");
    let project = project(&[
        ("content/en/a.md", "The ferry runs again.\n"),
        ("content/fr/a.md", both),
        ("content/en/b.md", "A merge:\n\n```\na\n```\n\na\n\n# b\n"),
        ("content/fr/b.md", &code),
        ("content/en/c.md", &both.replace('\n', "\r\n")),
        ("locales/en/m.ftl", "a = One\n"),
        ("locales/fr/m.ftl", &message),
    ]);
    let catalogues = "[[collection]]\nname = \"ui\"\nkind = \"fluent\"\nsource = \"locales/{locale}/{path}.ftl\"\n";
    let configuration = format!("{CONFIGURATION}{catalogues}");
    project
        .write("hexapla.toml", configuration.as_bytes())
        .unwrap();
    let told = ["content/en/c.md ", "content/fr/a.md ", "locales/fr/m.ftl "];
    assert_eq!(found(&project, "conflict-marker"), told);
    let project = project.open().unwrap();
    let verdicts = project.gate(&project.configuration.locales, DAY).unwrap();
    let judged = verdicts.iter().flat_map(|verdict| &verdict.findings);
    let actions: Vec<Action> = judged
        .filter(|judged| judged.finding.code.name() == "conflict-marker")
        .map(|judged| judged.action)
        .collect();
    assert_eq!(actions, [Action::Fail; 3]);
}
