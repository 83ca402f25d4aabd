//! The inputs of the fuzz targets that are worth keeping, as ordinary tests.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the inputs are files of the workspace, and a failure should name one"
)]

#[path = "../../../fuzz/properties/ftl_read.rs"]
mod ftl_read;
#[path = "../../../fuzz/properties/ftl_splice.rs"]
mod ftl_splice;
#[path = "../../../fuzz/properties/ftl_units.rs"]
mod ftl_units;

use std::fs;
use std::path::Path;

/// Each input of a target, with its name; there are some.
fn inputs(target: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    let files = fs::read_dir(folder.join(target)).expect("the target has inputs");
    let inputs = files.map(|file| {
        let path = file.expect("a file").path();
        let input = fs::read_to_string(&path).expect("UTF-8");
        (path.display().to_string(), input)
    });
    let inputs: Vec<(String, String)> = inputs.collect();
    assert!(inputs.len() > 5, "{target}");
    inputs
}

#[test]
fn every_kept_text_is_read_without_losing_a_byte() {
    for (name, input) in inputs("ftl_read") {
        println!("{name}");
        ftl_read::holds(&input);
    }
}

#[test]
fn units_of_every_kept_text_are_read_again_from_the_pool() {
    let all = ["ftl_units", "ftl_read", "ftl_splice"];
    for (name, input) in all.into_iter().flat_map(inputs) {
        println!("{name}");
        ftl_units::holds(&input);
    }
}

#[test]
fn edits_of_every_kept_text_touch_nothing_else() {
    for (name, input) in inputs("ftl_splice").into_iter().chain(inputs("ftl_read")) {
        println!("{name}");
        for seed in 0..50 {
            ftl_splice::holds(&input, seed);
        }
    }
}
