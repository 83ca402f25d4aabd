//! What is told of sources that spell words and names in two ways, and what is not.

use crate::desk::{DAY, Desk};
use crate::project::Project;

/// The words, the usual spelling and the file of each finding of a code over the texts, one release each.
fn told(code: &str, texts: &[&str], more: &[(&str, &str)], setting: &str) -> Vec<String> {
    let files: Vec<(String, &str)> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| (format!("content/en/{at}.md"), *text))
        .collect();
    let files = files.iter().map(|(path, text)| (path.as_str(), *text));
    let files: Vec<(&str, &str)> = files.chain(more.iter().copied()).collect();
    let project = Desk::of(&files).configured(setting);
    let findings = project.check(&project.everything(), DAY).findings;
    let findings = findings
        .iter()
        .filter(|finding| finding.code.name() == code);
    let each = findings.map(|finding| {
        let arg = |name: &str| {
            finding
                .args
                .get(name)
                .map(ToString::to_string)
                .unwrap_or_default()
        };
        let written = format!("{}{}", arg("word"), arg("name"));
        let path = finding.place.path.as_deref().unwrap_or_default();
        format!("{path}: {written} for {} in {}", arg("usual"), arg("where"))
    });
    each.collect()
}

fn mixed(texts: &[&str]) -> Vec<String> {
    told("mixed-spelling", texts, &[], "")
}

fn variants(texts: &[&str]) -> Vec<String> {
    told("name-variant", texts, &[], "")
}

#[test]
fn a_word_in_two_spellings_is_told_where_it_has_the_rarer_one() {
    let texts = [
        "They organise a fair. They organise it well.\n\nWe organise two.\n",
        "They organize a fair, and organize another.\n",
        "Nobody is paid.\n",
    ];
    assert_eq!(
        mixed(&texts),
        ["content/en/1.md: organize for organise in content/en/0.md"]
    );
    // where both are as frequent, the country of the other words decides
    let texts = [
        "The colour of the harbour, the colour of the pier.\n",
        "The color is grey, the center is grey.\n",
        "The centre is old.\n",
    ];
    assert_eq!(
        mixed(&texts),
        [
            "content/en/1.md: color for colour in content/en/0.md",
            "content/en/1.md: center for centre in content/en/2.md"
        ]
    );
}

#[test]
fn names_quotations_code_and_words_of_both_countries_are_let_be() {
    let usual = "The labour of a day, the colour of the harbour, the programme and the licence, the dialogue.\n";
    for other in [
        "The ferry to Oskrel Labor Harbor sails.\n",
        "She said: “The labor is hard”, and \"the color\" too.\n",
        "Set `color` or text-color or color() or harbor/color.\n",
        "A computer program, a license to fish and the dialog of the program.\n",
        "> The labor was hard.\n",
        "```\nlabor\n```\n",
    ] {
        assert_eq!(mixed(&[usual, usual, other]), [""; 0], "{other}");
    }
}

#[test]
fn a_name_in_two_spellings_is_told_where_it_has_the_rarer_one() {
    let usual =
        "He fled to Halvenia. In the north of Halvenia there was no bread, said Jonat Beskel.\n";
    let other = "They were held in Halvennia, and in Halvennia they died.\n";
    assert_eq!(
        variants(&[usual, usual, usual, usual, usual, other]),
        ["content/en/5.md: Halvennia for Halvenia in content/en/0.md"]
    );
    // twice against twice nobody knows
    assert_eq!(variants(&[usual, other]), [""; 0]);
    // in a name of several words the others are evidence
    assert_eq!(
        variants(&[usual, "A nurse, Jonat Besskel, said so.\n", usual]),
        ["content/en/1.md: Jonat Besskel for Jonat Beskel in content/en/0.md"]
    );
    assert_eq!(
        variants(&[
            usual,
            "There President Jonat Besskel Tarr said so.\n",
            usual
        ]),
        ["content/en/1.md: Jonat Besskel for Jonat Beskel in content/en/0.md"]
    );
    for name in [
        "Amal Al Sadr",
        "Amal el-Sadr",
        "Amal Al-Sadr",
        "Amál al-Sadr",
    ] {
        let texts = [
            "A nurse, Amal al-Sadr, said so. Later Amal al-Sadr left. On Monday the nurse Amal al-Sadr died.\n".to_owned(),
            format!("A nurse, {name}, said so.\n"),
            format!("{name} said so.\n"),
        ];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(variants(&texts).len(), 2, "{name}: {:?}", variants(&texts));
    }
}

#[test]
fn other_names_endings_acronyms_and_common_words_are_let_be() {
    let usual = "We use Tallowscript with Oskrel Harbor and the Halvenia Board of Mirel Tassory. "
        .repeat(8);
    for other in [
        "We use Tallow and Tallowscripts with Tallowscript's own and TALLOWSCRIPT.\n",
        "We met Halvenian people with the Halvenia Boards in Malvenia.\n",
        "We met Oskrel Harbour and Oskrel2 and Oskrel Arbor.\n",
        "We use TallowXscript.\n",
        "It was MIREL TASSORY of HALVENIA.\n",
        "Halvennia is the first word.\n",
        "The code is `Halvennia` and https://halvenia.example/Halvennia.\n",
        "# The New Halvennia Times\n",
    ] {
        assert_eq!(variants(&[&usual, other]), [""; 0], "{other}");
    }
    // words of the language
    let boards = "We saw a Marine there. ".repeat(8);
    assert_eq!(variants(&[&boards, "We saw a Martine there.\n"]), [""; 0]);
}

#[test]
fn registered_names_are_known() {
    let usual = "He fled to Halvenia, not to Calverra.\n";
    let other = "They were held in Halvennia.\n";
    let registry = |names: &[&str]| {
        let each = names
            .iter()
            .map(|name| format!("[[place]]\n[place.names]\nen = \"{name}\"\n"));
        each.collect::<String>()
    };
    let with = |names: &[&str], setting: &str| {
        let registry = registry(names);
        let more = [("registry/places.toml", registry.as_str())];
        told("name-variant", &[usual, other, other], &more, setting)
    };
    assert_eq!(with(&[], ""), [""; 0]);
    assert_eq!(with(&["Halvenia"], "").len(), 2, "though it is rarer");
    assert_eq!(with(&["Halvenia", "Halvennia"], ""), [""; 0]);
    let own = "[vocabulary]\nnames = [\"Halvenia\", \"Halvennia\"]\n";
    assert_eq!(with(&[], own), [""; 0]);
}

#[test]
fn sources_without_a_shipped_word_list_are_let_be() {
    let layout = "source = 'fr'\nlocales = ['en']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    let usual = "Il fuit vers Halvenia. ".repeat(9);
    let files = [
        ("content/fr/a.md", usual.as_str()),
        ("content/fr/b.md", "Il fuit vers Halvennia.\n"),
    ];
    let project = Project::in_memory(layout.parse().unwrap(), &files);
    let findings = project.check(&project.everything(), DAY).findings;
    assert!(
        findings
            .iter()
            .all(|finding| finding.code.name() != "name-variant")
    );
}
