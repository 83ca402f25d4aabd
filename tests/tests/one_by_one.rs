//! A report that puts its findings into words while it is written says what the report with all of them says.

use std::path::Path;

use hexapla::Project;
use hexapla_report::{Words, convert, wire};

#[test]
fn a_check_is_written_as_it_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().expect("the workspace is there");
    let project = Project::open(&root).expect("the living example opens");
    let day = "2034-06-01".parse().expect("a day");
    let checked = project.check(&project.everything(), day);
    let waivers = &project.configuration.gate.waivers;
    let words = Words::english();
    let told = convert::check(&checked, waivers, None, (day, &words), |_, _| true);
    assert!(!told.findings.is_empty());
    let written = convert::check_to_write(&checked, waivers, None, (day, &words));
    assert_eq!(wire::json(&written), wire::json(&told));
    let lines = wire::json_lines(convert::findings_of_check(&checked, waivers, (day, &words)));
    assert_eq!(lines, wire::json_lines(&told.findings));
}
