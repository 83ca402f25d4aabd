//! History among the other grounds, and what it cannot tell.

use crate::newsroom::{CURRENT, DE, EN, FR, MORE_RESCUED, Newsroom, page};

#[test]
fn what_is_found_is_counted_by_ground() {
    let desk = Newsroom::translated();
    desk.commit(&[("de", &[DE[0], EN[1], DE[2], "Nur hier."])]);
    let report = desk.adopt();
    assert_eq!(report["units"]["from_history"], 6, "{report:#}");
    assert_eq!(report["units"]["copied"], 1, "{report:#}");
    assert_eq!(report["units"]["unverified"], 1, "{report:#}");
    let doubts = &report["doubts"];
    let doubtful = doubts["pairing"].as_u64().unwrap() + doubts["alone"].as_u64().unwrap();
    assert_eq!(doubtful, 1, "{report:#}");
    let screen = desk.site.run(&["adopt", "--from-history", "--dry-run"]);
    let screen = String::from_utf8(screen.stdout).unwrap();
    assert!(screen.contains("What history does not tell"), "{screen}");
}

#[test]
fn a_copy_is_missing_until_it_is_translated() {
    let desk = Newsroom::new();
    desk.commit(&[("en", &EN)]);
    desk.commit(&[("fr", &EN)]);
    desk.edit("en", 1, MORE_RESCUED);
    desk.commit(&[("fr", &[FR[0], EN[1], FR[2], EN[3]])]);
    assert_eq!(
        desk.stands("fr"),
        ["current", "missing", "current", "missing"]
    );
    assert_eq!(desk.days("fr"), ["2031-03-04", "2031-03-04"]);
}

#[test]
fn a_pin_is_the_stronger_ground() {
    let desk = Newsroom::new();
    desk.commit(&[("en", &EN)]);
    let first = desk.git(&["rev-parse", "HEAD"]);
    desk.edit("en", 1, MORE_RESCUED);
    let pinned = format!("---\ndefault_lang_commit: {first}\n---\n\n{}", page(&FR));
    desk.site.write("content/fr/ferry.md", &pinned);
    desk.commit_all();
    let german = "Mindestens 15 Menschen wurden aus dem kalten Wasser gerettet.";
    desk.edit("de", 1, german);
    let report = desk.adopt();
    assert_eq!(report["units"]["pinned"], 4, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
    assert_eq!(desk.stands("fr")[1], "outdated factual");
    assert_eq!(desk.stands("de"), CURRENT);
}

#[test]
fn rows_that_exist_stay() {
    let desk = Newsroom::translated();
    desk.adopt();
    let before = desk.rows("fr");
    desk.edit("en", 1, MORE_RESCUED);
    let report = desk.adopt();
    assert_eq!(report["written"], false, "{report:#}");
    assert_eq!(report["units"]["recorded"], 8, "{report:#}");
    assert_eq!(desk.rows("fr"), before);
}

#[test]
fn what_pairs_with_doubt_is_unverified_until_its_source_changes() {
    let desk = Newsroom::new();
    let alike = ["The crew was tired.", "The boat was small."];
    let english = |[one, two]: [&'static str; 2]| [EN[0], EN[1], one, two, EN[2], EN[3]];
    desk.commit(&[("en", &english(alike))]);
    let french = [FR[0], FR[1], "L’équipage dormait.", FR[2], FR[3]];
    desk.commit(&[("fr", &french)]);
    let report = desk.adopt();
    assert_eq!(report["doubts"]["pairing"], 2, "{report:#}");
    assert_eq!(report["units"]["unverified"], 2, "{report:#}");
    assert_eq!(desk.rows("fr")[2]["how"], "assumed");
    let unchanged = desk.stands("fr");
    assert!(
        unchanged.contains(&"unverified".to_owned()),
        "{unchanged:?}"
    );
    let again = desk.adopt();
    assert_eq!(again["written"], false, "{again:#}");
    assert_eq!(again["units"]["unverified"], 2, "{again:#}");
    let changed = ["The crew was not tired.", "The boat was not small."];
    desk.commit(&[("en", &english(changed))]);
    let stands = desk.stands("fr");
    assert!(
        stands.contains(&"outdated factual".to_owned()),
        "{stands:?}"
    );
}

#[test]
fn what_was_taken_on_trust_may_become_known() {
    let desk = Newsroom::translated();
    desk.site.json(&["adopt", "--assume"]);
    assert_eq!(desk.rows("fr").len(), 4);
    assert_eq!(desk.stands("fr"), CURRENT);
}

#[test]
fn trust_fills_what_history_leaves_open() {
    let desk = Newsroom::new();
    // the translation was there before its source
    desk.commit(&[("fr", &FR)]);
    desk.commit(&[("en", &EN)]);
    let report = desk.adopt();
    assert_eq!(report["doubts"]["no-source"], 4, "{report:#}");
    let report = desk.site.json(&["adopt", "--from-history", "--assume"]);
    assert_eq!(report["units"]["assumed"], 4, "{report:#}");
    assert_eq!(desk.stands("fr"), ["unverified"; 4]);
}

#[test]
fn a_clone_without_old_texts_says_so_and_guesses_nothing() {
    let desk = Newsroom::translated();
    desk.edit(
        "fr",
        1,
        "Douze personnes au moins ont été secourues de l’eau froide.",
    );
    desk.git(&["config", "uploadpack.allowFilter", "true"]);
    let clone = desk.site.beside("clone");
    let url = format!("file://{}", desk.site.path().display());
    desk.git(&[
        "clone",
        "--quiet",
        "--filter=blob:none",
        &url,
        clone.to_str().unwrap(),
    ]);
    let report = desk.adopt_in(&clone);
    assert_eq!(
        report["findings"][0]["code"], "history-incomplete",
        "{report:#}"
    );
    assert_eq!(report["doubts"]["no-text"], 4, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
}

#[test]
fn what_was_translated_as_two_and_joined_was_made_from_one_text() {
    let desk = Newsroom::new();
    let english = "The night ferry to Calder Island was cancelled on 9 March. \
        At least 12 people were rescued near www.ferry.example by 40 sailors.";
    let first = FR[0];
    let second = "Au moins 12 personnes ont été secourues près de www.ferry.example par 40 marins.";
    let polished = second.replace("secourues", "sauvées de l’eau");
    desk.commit(&[("en", &[english, EN[3]])]);
    desk.commit(&[("fr", &[first, second, FR[3]])]);
    desk.commit(&[("fr", &[first, &polished, FR[3]])]);
    let joined = format!("{first} {polished}");
    desk.commit(&[("fr", &[&joined, FR[3]])]);
    desk.adopt();
    assert_eq!(desk.stands("fr"), ["current", "current"]);
}

#[test]
fn a_term_that_a_translated_page_kept_has_its_ground() {
    let desk = Newsroom::new();
    let terms = ["ferryd 3.3.5", "berth"];
    desk.commit(&[("en", &[EN[0], EN[1], EN[2], terms[0], terms[1]])]);
    desk.commit(&[("fr", &[FR[0], FR[1], FR[2], terms[0], terms[1]])]);
    let report = desk.adopt();
    assert_eq!(report["units"]["copied"], 0, "{report:#}");
    assert_eq!(desk.stands("fr"), ["current"; 5]);
    desk.edit("en", 3, "ferryd 3.3.6");
    assert_eq!(desk.stands("fr")[3], "outdated factual");
}
