//! Writes a site for every hostile text of the tests, in which it stands wherever a text may stand, to be opened in a
//! browser: `cargo run -p hexapla-publish --example hostile_sites -- FOLDER`. The site `trusting` has a frame that takes
//! titles for markup: whoever looks for harm must find it there.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a program for the tests: it fails by panicking, and writes where it is told"
)]

use std::fs;
use std::path::{Path, PathBuf};

use hexapla_publish::{Frames, Media};

#[path = "../tests/pages/corpus.rs"]
mod corpus;
#[path = "../tests/pages/newsroom.rs"]
#[expect(dead_code, reason = "the tests use all of it")]
mod newsroom;

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder to write to"));
    for (number, payload) in corpus::PAYLOADS.iter().enumerate() {
        write(
            &folder.join(format!("{number:02}")),
            payload,
            &Frames::shipped(),
        );
    }
    let own = "{% extends \"base.html\" %}{% block main %}{{ page.title | safe }}{% endblock %}";
    let own = [("release.html".to_owned(), own.to_owned())].into();
    let trusting = Frames::with_own(&own).unwrap();
    write(&folder.join("trusting"), corpus::PAYLOADS[2], &trusting);
}

/// Writes the pages of all releases in which `payload` stands.
fn write(folder: &Path, payload: &str, frames: &Frames) {
    let stories: Vec<_> = corpus::stories(payload).collect();
    for file in newsroom::site(&stories, frames) {
        if matches!(file.media, Media::Html | Media::Css) {
            let path = folder.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &file.bytes).unwrap();
        }
    }
}
