//! What a bundle takes the place of: nothing that anybody would miss.

use std::fs;

use hexapla_testkit::{Site, files_below};

use crate::living::{copy, differing, run};

const NOW: &str = "2034-06-01T00:00:00Z";

/// Asks for a bundle of `site` in `out`: the exit code and what was told.
fn asked(site: &Site, out: &str, more: &[&str]) -> (Option<i32>, String) {
    let asked = [&["--as-of", NOW, "bundle", "--out", out], more].concat();
    let output = run(&site.path(), &asked);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), told)
}

fn built(site: &Site, out: &str, more: &[&str]) {
    let (code, told) = asked(site, out, more);
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn what_no_bundle_has_written_stays() {
    let site = copy("");
    let folder = site.beside("public");
    let out = folder.to_str().unwrap();
    built(&site, out, &[]);
    // anything called so
    let other = site.beside("mine");
    fs::create_dir(&other).unwrap();
    for text in [
        "{}",
        "{\"schema_version\":1,\"site\":\"\",\"locales\":[]}",
        "",
        "[1]",
    ] {
        fs::write(other.join("bundle.json"), text).unwrap();
        fs::write(other.join("data.txt"), "years of work").unwrap();
        let (code, told) = asked(&site, other.to_str().unwrap(), &[]);
        assert_eq!(code, Some(2), "{text}: {told}");
        assert_eq!(fs::read(other.join("data.txt")).unwrap(), b"years of work");
    }
    // among files of ours
    for extra in ["CNAME", "fr/notes.txt", "fr/own/index.html"] {
        let path = folder.join(extra);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "mine").unwrap();
        let whole = files_below(&folder);
        let (code, told) = asked(&site, out, &["--only", "html"]);
        assert_eq!(code, Some(2), "{extra}: {told}");
        assert!(told.contains(extra), "{told}");
        assert_eq!(differing(&whole, &files_below(&folder)), [""; 0]);
        fs::remove_file(&path).unwrap();
    }
    built(&site, out, &["--only", "html"]);
}

#[test]
fn an_account_takes_the_place_of_an_account() {
    let site = copy("");
    let out = site.beside("public");
    let out = out.to_str().unwrap();
    let account = site.beside("build.json");
    for own in ["{\"my\": \"own settings\"}", "", "{\"schema\": 1}"] {
        fs::write(&account, own).unwrap();
        let (code, told) = asked(&site, out, &[]);
        assert_eq!(code, Some(2), "{told}");
        assert!(told.contains("build.json"), "{told}");
        assert_eq!(fs::read_to_string(&account).unwrap(), own);
        assert!(!site.beside("public").exists(), "nothing was built");
    }
    fs::remove_file(&account).unwrap();
    fs::create_dir(&account).unwrap();
    assert_eq!(asked(&site, out, &[]).0, Some(2));
    fs::remove_dir(&account).unwrap();
    for now in [NOW, "2033-01-01"] {
        built(&site, out, &["--as-of", now]);
        assert!(
            fs::read_to_string(&account)
                .unwrap()
                .contains("hexapla/build/")
        );
    }
}

#[test]
fn a_part_takes_the_place_of_no_whole() {
    let site = copy("");
    let folder = site.beside("public");
    let out = folder.to_str().unwrap();
    built(&site, out, &[]);
    let whole = files_below(&folder);
    let (code, told) = asked(&site, out, &["--locale", "fr"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(
        told.contains("merge") && told.contains("parts/fr"),
        "{told}"
    );
    assert_eq!(differing(&whole, &files_below(&folder)), [""; 0]);
    let part = site.beside("fr");
    let part = part.to_str().unwrap();
    built(&site, part, &["--locale", "fr"]);
    assert_eq!(asked(&site, part, &["--locale", "ar"]).0, Some(2));
    built(&site, part, &["--locale", "fr", "--only", "html"]);
    built(&site, part, &[]);
}

#[test]
fn no_bundle_stands_where_the_project_is_read_from() {
    let site = copy("");
    for out in [
        "content/en/public",
        "content/../content/fr",
        "ledger/public",
        "templates",
        ".git/public",
        "registry/x/y",
    ] {
        let path = site.path().join(out);
        for more in [&[][..], &["--target", "zola"]] {
            let (code, told) = asked(&site, path.to_str().unwrap(), more);
            assert_eq!(code, Some(2), "{out}: {told}");
            assert!(told.contains("--out"), "{told}");
        }
    }
    built(&site, site.path().join("public").to_str().unwrap(), &[]);
    // where a pattern begins in the root, no text of an export is where it would be read as a source
    let root = Site::new();
    root.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\nlayout = \"suffix\"\n\
         [publish]\nbase = \"https://tallowgate.example\"\n",
    );
    root.write("a.en.md", "One.\n");
    root.write("a.fr.md", "Un.\n");
    let out = root.path().join("export");
    let (code, told) = asked(&root, out.to_str().unwrap(), &["--target", "hugo"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(!out.exists());
    let out = root.path().join("public");
    built(&root, out.to_str().unwrap(), &[]);
}

#[test]
fn an_instant_is_never_later_than_it_is_written() {
    let site = copy("");
    let at = |instant: &str| {
        let output = run(
            &site.path(),
            &["--as-of", instant, "schedule", "--format", "json"],
        );
        assert_eq!(output.status.code(), Some(0), "{instant}");
        output.stdout
    };
    let before = at("2031-03-09T00:00:59Z");
    for fraction in ["2031-03-09T00:00:59.000001Z", "2031-03-09T00:00:59.9+00:00"] {
        assert_eq!(at(fraction), before, "{fraction}");
    }
    assert_ne!(at("2031-03-09T00:01:00.5Z"), before);
    for none in ["", "2031-03-09T00:00:60.1Z"] {
        let refused = run(&site.path(), &["--as-of", none, "schedule"]);
        let told = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(2), "{none}: {told}");
        assert!(!told.contains("{$"), "{told}");
    }
}

#[test]
fn the_address_of_a_site_is_a_host() {
    let site = copy("");
    let configuration = site.read("hexapla.toml");
    let line = configuration
        .lines()
        .find(|line| line.starts_with("base = \"https://"))
        .unwrap();
    for base in [
        "https://tallowgate.example/news",
        "https://desk:secret@tallowgate.example",
        "https://tallowgate.example:99999",
        "https://tallowgate.example:0",
        "https://tallowgate.example:",
        "https://",
        "https://[::1",
        "https://tallow\\\\gate.example",
        "ftp://tallowgate.example",
    ] {
        site.write(
            "hexapla.toml",
            configuration.replace(line, &format!("base = \"{base}\"")),
        );
        let refused = run(&site.path(), &["status"]);
        let told = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(2), "{base}: {told}");
        assert!(told.contains("configuration-invalid"), "{base}: {told}");
    }
    for base in [
        "https://tallowgate.example/",
        "http://[::1]:8080",
        "https://tällow.example:8443",
    ] {
        site.write(
            "hexapla.toml",
            configuration.replace(line, &format!("base = \"{base}\"")),
        );
        assert_eq!(
            run(&site.path(), &["status"]).status.code(),
            Some(0),
            "{base}"
        );
    }
}
