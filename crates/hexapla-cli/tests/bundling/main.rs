//! `bundle`, `schedule` and `verify` on the living example: nothing comes out early, nothing depends on what is not
//! public or on the machine, and an old site stays whole when a new one cannot be built.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod living;
mod parts;
mod taken;

use std::fs;
use std::path::Path;
use std::process::Command;

use hexapla_testkit::files_below;
use living::{Files, bundle, copied_backwards, copy, differing, example, run};

/// The releases under embargo, with the last second before each lift and the lift itself.
const LIFTS: [(&str, &str, &str); 3] = [
    (
        "2031-03-08-lines-cut",
        "2031-03-09T00:00:59Z",
        "2031-03-09T00:01:00Z",
    ),
    (
        "2032-12-04-camps-15-and-16",
        "2032-12-05T00:00:59Z",
        "2032-12-05T00:01:00Z",
    ),
    (
        "2033-02-23-annual-report",
        "2033-02-23T03:59:59Z",
        "2033-02-23T04:00:00Z",
    ),
];

/// The pictures that two of them have.
const PICTURES: [(&str, &str); 2] = [
    ("2031-03-08-lines-cut", "media/dunmarek-hillside.jpg"),
    ("2033-02-23-annual-report", "media/open-hand-cover.png"),
];

#[test]
fn no_public_byte_depends_on_what_is_under_embargo() {
    for (release, before, lift) in LIFTS {
        let (with, without) = (copy(""), copy(release));
        if let Some((_, picture)) = PICTURES.iter().find(|(of, _)| *of == release) {
            fs::remove_file(without.path().join(picture)).unwrap();
        }
        let one = bundle(&with.path(), before);
        let other = bundle(&without.path(), before);
        assert_eq!(differing(&one, &other), [""; 0], "{release}");
        let has = |files: &Files| files.keys().any(|name| name.contains(release));
        assert!(!has(&one));
        let out = bundle(&with.path(), lift);
        assert!(has(&out), "{release} comes out at its lift");
        let has_picture = PICTURES.iter().any(|(of, _)| *of == release);
        let more = pictures(&out).len() - pictures(&one).len();
        assert_eq!(more, usize::from(has_picture), "{release}");
    }
}

/// The pictures of a bundle.
fn pictures(files: &Files) -> Vec<&Vec<u8>> {
    let pictures = files
        .iter()
        .filter(|(path, _)| path.starts_with("pictures/"));
    pictures.map(|(_, bytes)| bytes).collect()
}

#[test]
fn a_picture_comes_out_with_its_release_and_without_its_metadata() {
    let canary = b"59.91N 10.75E, by Maren Toskil";
    let site = copy("");
    let path = site.path().join(PICTURES[0].1);
    let original = fs::read(&path).unwrap();
    let comment = [b"\xff\xfe\0", [32].as_slice(), canary].concat();
    assert_eq!(canary.len() + 2, 32);
    let told = [&original[..2], &comment, &original[2..], canary].concat();
    fs::write(&path, told).unwrap();
    let files = bundle(&site.path(), "2034-06-01");
    let holds = |bytes: &[u8]| bytes.windows(canary.len()).any(|part| part == canary);
    assert!(!files.values().any(|bytes| holds(bytes)));
    assert!(pictures(&files).iter().any(|bytes| **bytes == original));
    let page = "en/report-launch/2031-03-08-lines-cut/index.html";
    let page = String::from_utf8_lossy(&files[page]);
    assert!(
        page.contains(".jpg\" width=\"1200\" height=\"675\""),
        "{page}"
    );
}

#[test]
fn a_picture_that_is_not_published_is_told_and_holds_nothing_back() {
    let site = copy("");
    let text = "content/en/2034-01-29-border-talks.md";
    let names = "![a](/media/none.jpg) ![b](/media/map.svg) ![c](https://pictures.example/a.jpg)";
    site.write(text, format!("{}\n{names}\n", site.read(text)));
    site.write("media/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    let out = site.beside("public");
    let out = out.to_str().unwrap();
    let built = run(
        &site.path(),
        &["--as-of", "2034-06-01", "bundle", "--out", out],
    );
    assert_eq!(built.status.code(), Some(0));
    let told = String::from_utf8_lossy(&built.stdout);
    for code in ["picture-missing", "picture-refused", "picture-elsewhere"] {
        assert!(told.contains(code), "{code}: {told}");
    }
    assert!(
        !files_below(Path::new(out))
            .keys()
            .any(|path| path.contains(".svg"))
    );
}

#[test]
fn a_translation_that_stayed_behind_leads_where_its_source_led() {
    let files = bundle(&example(), "2034-06-01");
    let leads = |locale: &str, to: &str| {
        let page = format!("{locale}/joint-statement/2033-05-06-oskrel-fourteen/index.html");
        let page = String::from_utf8_lossy(&files[&page]);
        page.contains(&format!("href=\"https://oskrel-families.example/{to}\""))
    };
    assert!(leads("en", "petition-2033") && !leads("en", "petition"));
    assert!(leads("fr", "petition") && leads("es", "petition"));
}

#[test]
fn what_is_redacted_is_nowhere() {
    let files = bundle(&example(), "2034-06-01");
    for name in ["Pell Aumery", "Astel Ford", "بيل أوميري"] {
        let holds = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains(name);
        let found: Vec<&String> = files
            .iter()
            .filter(|(_, bytes)| holds(bytes))
            .map(|(path, _)| path)
            .collect();
        assert!(found.is_empty(), "{name} in {found:?}");
    }
}

#[test]
fn what_is_withdrawn_leaves_its_name_and_no_word_of_its_text() {
    let site = copy("");
    let release = "content/en/2033-10-19-oskrel-blackout.md";
    let text = site
        .read(release)
        .replacen("+++\n", "+++\nstatus = \"withdrawn\"\n", 1);
    site.write(release, &text);
    let files = bundle(&site.path(), "2034-06-01");
    let page = |locale| format!("{locale}/press-release/2033-10-19-oskrel-blackout/index.html");
    for locale in ["en", "fr", "es"] {
        let page = String::from_utf8_lossy(&files[&page(locale)]).into_owned();
        assert!(page.contains("noindex"), "{locale}: {page}");
    }
    let title = "Halvenia: ";
    let title = text.lines().find(|line| line.contains(title)).unwrap();
    let title = title.trim_start_matches("title = ").trim_matches('"');
    for (path, bytes) in &files {
        let holds = String::from_utf8_lossy(bytes).contains(title);
        assert!(!holds, "{path} holds the title");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let model = bundle(&example(), "2034-06-01");
    // the folders list their files in the order they were made, or the other way round
    let (forwards, backwards) = (copy(""), copied_backwards());
    let sites = [&forwards, &backwards];
    for (number, (threads, zone, language, umask)) in [
        ("1", "Asia/Seoul", "ar_EG.UTF-8", "022"),
        ("4", "America/New_York", "fr_FR.UTF-8", "077"),
        ("2", "UTC", "C", "002"),
        ("4", "Asia/Kathmandu", "zh_CN.UTF-8", "022"),
        ("1", "Pacific/Kiritimati", "tr_TR.UTF-8", "077"),
        ("3", "America/St_Johns", "ko_KR.UTF-8", "022"),
    ]
    .into_iter()
    .enumerate()
    {
        let site = sites[number % 2];
        let out = site.beside(&format!("public-{number}"));
        let mut shell = Command::new("sh");
        shell.args(["-c", "umask \"$0\"; exec \"$@\"", umask]);
        shell.arg(env!("CARGO_BIN_EXE_hexapla"));
        shell.arg("-C").arg(site.path());
        shell.args(["--as-of", "2034-06-01T00:00:00Z", "bundle", "--out"]);
        shell.arg(&out);
        shell
            .env("RAYON_NUM_THREADS", threads)
            .env("TZ", zone)
            .env("LC_ALL", language)
            .env("HEXAPLA_CACHE", "");
        assert!(shell.output().unwrap().status.success());
        assert_eq!(
            differing(&model, &files_below(&out)),
            [""; 0],
            "{threads} threads, {zone}, umask {umask}"
        );
    }
}

#[test]
fn an_old_site_stays_whole_when_a_new_one_cannot_be_built() {
    let site = copy("");
    let out = site.beside("public");
    let build = || {
        run(
            &site.path(),
            &[
                "--as-of",
                "2034-06-01",
                "bundle",
                "--out",
                out.to_str().unwrap(),
            ],
        )
    };
    assert_eq!(build().status.code(), Some(0));
    let whole = files_below(&out);
    let broken = site.read("content/fr/2031-11-14-chamber-vote.md");
    site.write(
        "content/fr/2031-11-14-chamber-vote.md",
        format!("Posted at 0001 BST 9 June 2034\n\n{broken}"),
    );
    let refused = build();
    assert_eq!(refused.status.code(), Some(3));
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(
        told.contains("embargo-invalid") && told.contains("content/fr/2031-11-14-chamber-vote.md"),
        "{told}"
    );
    assert_eq!(differing(&whole, &files_below(&out)), [""; 0]);
}

#[test]
fn the_leak_gate_stops_what_a_frame_of_ones_own_gives_away() {
    let site = copy("");
    let frame =
        fs::read_to_string(example().join("crates/hexapla-publish/templates/base.html")).unwrap();
    let build = |frame: &str| {
        site.write("templates/base.html", frame);
        let out = site.beside("public");
        run(
            &site.path(),
            &[
                "--as-of",
                LIFTS[0].1,
                "bundle",
                "--out",
                out.to_str().unwrap(),
            ],
        )
    };
    assert_eq!(build(&frame).status.code(), Some(0));
    let whole = files_below(&site.beside("public"));
    let title = "Halvenia: four years in prison for a four-minute call";
    let leaking = build(&frame.replacen("</body>", &format!("<p>{title}</p></body>"), 1));
    assert_eq!(leaking.status.code(), Some(3));
    let told = String::from_utf8_lossy(&leaking.stdout);
    assert!(
        told.contains("bundle-leak") && !told.contains("four-minute"),
        "{told}"
    );
    assert_eq!(
        differing(&whole, &files_below(&site.beside("public"))),
        [""; 0]
    );
}

#[test]
fn nobody_elses_folder_becomes_a_bundle() {
    let site = copy("");
    let refused = run(
        &site.path(),
        &["bundle", "--out", site.path().to_str().unwrap()],
    );
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--out"));
    assert!(site.path().join("hexapla.toml").exists());
}

#[test]
fn a_bundle_that_was_changed_is_seen() {
    let site = copy("");
    let out = site.beside("public");
    let text = out.to_str().unwrap();
    let files = |arguments: &[&str]| {
        let arguments = [&["--as-of", "2034-06-01"], arguments].concat();
        let output = run(&site.path(), &arguments);
        assert!(output.status.success());
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        report["files"].as_u64().unwrap()
    };
    let built = files(&["bundle", "--out", text, "--format=json"]);
    assert_eq!(built, files(&["verify", text, "--format=json"]));
    assert_eq!(built, u64::try_from(files_below(&out).len()).unwrap());
    let verify = || run(&site.path(), &["verify", text]).status.code();
    let page = out.join("en/index.html");
    let sound = fs::read(&page).unwrap();
    fs::write(&page, [&sound[..], b"<!-- -->"].concat()).unwrap();
    assert_eq!(verify(), Some(1));
    fs::remove_file(&page).unwrap();
    assert_eq!(verify(), Some(1));
    fs::write(&page, &sound).unwrap();
    fs::write(out.join("en/extra.html"), "x").unwrap();
    assert_eq!(verify(), Some(1));
    fs::remove_file(out.join("en/extra.html")).unwrap();
    assert_eq!(verify(), Some(0));
    fs::write(out.join("bundle.json"), "{").unwrap();
    assert_eq!(verify(), Some(3));
    assert_eq!(
        run(&site.path(), &["verify", "no-such-folder"])
            .status
            .code(),
        Some(3)
    );
}

#[test]
fn the_account_of_a_build_stands_beside_it() {
    let site = copy("");
    let out = site.beside("public");
    let built = run(
        &site.path(),
        &[
            "--as-of",
            LIFTS[1].1,
            "bundle",
            "--out",
            out.to_str().unwrap(),
        ],
    );
    assert!(built.status.success());
    let account: serde_json::Value =
        serde_json::from_slice(&fs::read(site.beside("build.json")).unwrap()).unwrap();
    assert_eq!(account["as_of"], LIFTS[1].1);
    assert_eq!(account["next_change_at"], LIFTS[1].2);
    let schedule = run(
        &site.path(),
        &["--as-of", LIFTS[1].1, "schedule", "--format", "json"],
    );
    let schedule: serde_json::Value = serde_json::from_slice(&schedule.stdout).unwrap();
    assert_eq!(schedule["events"][0]["release"], LIFTS[1].0);
    assert_eq!(schedule["events"][0]["at"], LIFTS[1].2);
}

#[test]
fn the_press_sees_what_is_to_come_and_until_when_to_keep_it() {
    let site = copy("");
    let folder = tempfile::tempdir().unwrap();
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let build = |now: &str, more: &[&str]| {
        let arguments = [&["--as-of", now, "bundle", "--out"], more].concat();
        run(&site.path(), &arguments).status.code()
    };
    // the second before the last lift
    let (release, before, _) = LIFTS[2];
    assert_eq!(build(before, &[&out("public")]), Some(0));
    assert_eq!(build(before, &[&out("press"), "--press"]), Some(0));
    let (public, press) = (
        files_below(&folder.path().join("public")),
        files_below(&folder.path().join("press")),
    );
    let text = |files: &Files, path: &str| String::from_utf8(files[path].clone()).unwrap();
    let has = |files: &Files| files.keys().any(|path| path.contains(&release[11..]));
    assert!(!has(&public));
    assert!(has(&press), "{:?}", press.keys());
    for (path, bytes) in press.iter().filter(|(path, _)| path.contains(".html")) {
        let html = String::from_utf8_lossy(bytes);
        assert!(
            html.contains("name=\"robots\" content=\"noindex\""),
            "{path}"
        );
        assert!(html.contains("class=\"embargo\""), "{path}");
        let is_it = *path == format!("en/annual-report-launch/{release}/index.html");
        assert_eq!(html.contains("Under embargo until"), is_it, "{path}");
    }
    assert_eq!(text(&press, "robots.txt"), "User-agent: *\nDisallow: /\n");
    let kinds: std::collections::BTreeSet<&str> = press
        .keys()
        .filter_map(|path| path.rsplit_once('.').map(|(_, kind)| kind))
        .collect();
    assert_eq!(
        kinds.into_iter().collect::<Vec<_>>(),
        ["css", "html", "jpg", "json", "png", "txt"]
    );
    assert!(press.contains_key("press.json") && !press.contains_key("bundle.json"));
    // neither ever takes the place of the other
    assert_eq!(build(before, &[&out("public"), "--press"]), Some(2));
    assert_eq!(build(before, &[&out("press")]), Some(2));
    assert_eq!(files_below(&folder.path().join("public")), public);
    let sound = run(&site.path(), &["verify", &out("press")]);
    assert_eq!(sound.status.code(), Some(0));
}

#[test]
fn an_older_bundle_does_not_take_the_place_of_a_newer_one() {
    let site = copy("");
    let made = |name: &str, as_of: &str, more: &[&str]| {
        let out = site.beside(name);
        let order = ["--as-of", as_of, "bundle", "--out", out.to_str().unwrap()];
        let made = run(&site.path(), &[&order[..], more].concat());
        assert!(made.status.success());
        out
    };
    let follows = |new: &Path, old: &Path| {
        let (new, old) = (new.to_str().unwrap(), old.to_str().unwrap());
        run(&site.path(), &["verify", new, "--older", old])
            .status
            .code()
    };
    let (before, after) = ("2033-01-01", "2034-06-01");
    let first = made("first", before, &["--sequence", "1"]);
    let second = made("second", after, &["--sequence", "2"]);
    assert_eq!(follows(&second, &first), Some(0));
    assert_eq!(follows(&first, &second), Some(1));
    let unnumbered = made("unnumbered", before, &[]);
    assert_eq!(follows(&unnumbered, &unnumbered), Some(0));
    assert_eq!(follows(&unnumbered, &made("other", after, &[])), Some(1));
    // the number is a part of what stands
    let again = made("first", before, &["--sequence", "3"]);
    assert_eq!(follows(&again, &second), Some(0));
}
