//! `bundle`, `schedule` and `verify` on the living example: nothing comes out early, nothing depends on what is not
//! public or on the machine, and an old site stays whole when a new one cannot be built.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod living;
mod parts;

use std::fs;
use std::process::Command;

use living::{Files, bundle, copied_backwards, copy, differing, example, files, run};

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

#[test]
fn no_public_byte_depends_on_what_is_under_embargo() {
    for (release, before, lift) in LIFTS {
        let (with, without) = (copy(""), copy(release));
        let one = bundle(&with.path(), before);
        let other = bundle(&without.path(), before);
        assert_eq!(differing(&one, &other), [""; 0], "{release}");
        let has = |files: &Files| files.keys().any(|name| name.contains(release));
        assert!(!has(&one));
        assert!(
            has(&bundle(&with.path(), lift)),
            "{release} comes out at its lift"
        );
    }
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
            differing(&model, &files(&out)),
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
    let whole = files(&out);
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
    assert_eq!(differing(&whole, &files(&out)), [""; 0]);
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
    let whole = files(&site.beside("public"));
    let title = "Halvenia: four years in prison for a four-minute call";
    let leaking = build(&frame.replacen("</body>", &format!("<p>{title}</p></body>"), 1));
    assert_eq!(leaking.status.code(), Some(3));
    let told = String::from_utf8_lossy(&leaking.stdout);
    assert!(
        told.contains("bundle-leak") && !told.contains("four-minute"),
        "{told}"
    );
    assert_eq!(differing(&whole, &files(&site.beside("public"))), [""; 0]);
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
    assert!(
        run(
            &site.path(),
            &["--as-of", "2034-06-01", "bundle", "--out", text]
        )
        .status
        .success()
    );
    let verify = || run(&site.path(), &["verify", text]).status.code();
    assert_eq!(verify(), Some(0));
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
