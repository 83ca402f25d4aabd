//! What a text says of its embargo, and where.

use super::*;
use crate::project::Project;

/// The release of an English text.
fn project(text: &str) -> Project {
    let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    Project::in_memory(
        layout.parse().expect("it is one"),
        &[("content/en/ferry.md", text)],
    )
}

/// What a text states, and what of it could not be read.
fn stated(text: &str) -> (Option<String>, Vec<Finding>) {
    let project = project(text);
    let read = project.read_source(project.releases.first().expect("there is one"));
    let found = read
        .findings
        .into_iter()
        .filter(|finding| finding.code == EMBARGO_INVALID);
    let embargo = read.value.and_then(|source| source.embargo);
    (embargo.map(|embargo| embargo.to_string()), found.collect())
}

#[test]
fn an_instant_may_stand_in_quotes() {
    for text in [
        "---\nembargo: \"2031-03-09T00:01:00Z\"\n---\n\nA\n",
        "+++\nembargo = '2031-03-09T00:01:00Z'\n+++\n\nA\n",
        "+++\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
    ] {
        let (embargo, found) = stated(text);
        assert_eq!(embargo.as_deref(), Some("2031-03-09T00:01:00Z"), "{text}");
        assert_eq!(found, [], "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_told_where_it_stands() {
    let (_, found) =
        stated("---\ntitle: A\nsummary: Embargoed until 0001 BST 9 June 2031\n---\n\nA\n");
    let [finding] = found.as_slice() else {
        panic!("{found:?} is not one");
    };
    let position = finding.place.position.expect("it stands in the file");
    assert_eq!((position.line, position.column), (3, 9));
    assert_eq!(
        finding.args.get("zone").map(ToString::to_string).as_deref(),
        Some("BST")
    );
}

#[test]
fn the_line_that_names_an_embargo_is_a_passage_at_either_end() {
    let line = "Embargoed until 00:01 GMT 9 March 2031";
    let units = |kind: UnitKind, text: &str| -> Vec<Unit> {
        let unit = |at| Unit::plain(UnitId::Body(at), kind.clone(), text);
        (1..=3 * EDGE).map(unit).collect()
    };
    let lines = units(UnitKind::Paragraph, line);
    let known = lines.iter().map(|unit| is_embargo_line(unit, &lines));
    let expected = (1..=3 * EDGE).map(|at| at <= EDGE || at > 2 * EDGE);
    assert!(known.eq(expected));
    for others in [
        units(UnitKind::Code, line),
        units(UnitKind::Paragraph, "A ferry"),
    ] {
        assert!(!is_embargo_line(&others[0], &others));
    }
}

#[test]
fn an_embargo_may_stand_under_its_heading_at_the_end_and_behind_a_key_in_another_language() {
    let when = "00:01 GMT 9 March 2031";
    for text in [
        format!("# Embargo\n\n{when}\n"),
        format!("**EMBARGO**\n\n{when}\n\nA ferry.\n"),
        format!("| Desk | Embargo |\n|---|---|\n| Quay | {when} |\n"),
        format!(
            "{}Embargoed until {when}\n\nDesk\n",
            "A ferry.\n\n".repeat(30)
        ),
    ] {
        let (embargo, found) = stated(&text);
        assert_eq!(embargo.as_deref(), Some("2031-03-09T00:01:00Z"), "{text}");
        assert_eq!(found, [], "{text}");
    }
    for text in [
        "---\nsperrfrist: 2031-03-09T00:01:00Z\n---\n\nA ferry.\n",
        "+++\nSperrfrist = \"Montag, 9. März\"\n+++\n\nA ferry.\n",
        "# Embargo\n\nMonday, 9 am\n\n# Embargo\n\n9:00\n",
    ] {
        assert_eq!(stated(text).1.len(), 1, "{text}");
    }
    for text in [
        "# Embargo\n\nThe 12 ships wait.\n".to_owned(),
        "| Embargo | Desk |\n|---|---|\n| Quay | 9:00 |\n".to_owned(),
        format!(
            "{0}Embargoed until {when}\n\n{0}",
            "A ferry.\n\n".repeat(30)
        ),
    ] {
        assert_eq!(stated(&text), (None, Vec::new()), "{text}");
    }
}

#[test]
fn an_embargo_may_stand_behind_a_break_in_a_banner_and_in_a_definition_that_defines_nothing() {
    let line = "Embargoed until 00:01 GMT 9 March 2031";
    for text in [
        format!("Ferry Authority<br>{line}\n"),
        format!("Ferry Authority <BR />{line}<br>Press desk\n"),
        format!("<Banner text=\"{line}\" />\n\nA ferry.\n"),
        format!("{{{{< banner \"{line}\" >}}}}\n\nA ferry.\n"),
        format!("A ferry.\n\n[//]: # ({line})\n"),
        format!("[note]: <> \"{line}\"\n\nA ferry.\n"),
        format!("Note to editors: {line}\n\nA ferry.\n"),
    ] {
        let (embargo, found) = stated(&text);
        assert_eq!(embargo.as_deref(), Some("2031-03-09T00:01:00Z"), "{text}");
        assert_eq!(found, [], "{text}");
    }
    for text in [
        format!("He read \"{line}\" aloud.\n"),
        format!("See [the ferry]: # is no definition, {line}\n"),
        "The <b>embargoed</b> goods, 9<br>ferries of 2031.\n".to_owned(),
        "<Banner text=\"Embargo on arms: 12 ships\" />\n".to_owned(),
    ] {
        assert_eq!(stated(&text), (None, Vec::new()), "{text}");
    }
}
