//! Feeds: what is in them, and what moves them.

use hexapla_content::Date;
use hexapla_content::view::Role;
use hexapla_publish::feed::Feed;
use hexapla_publish::{Addresses, File, site_files};

use crate::sinks::{drafts, json, now, some, text};
use crate::world::{date, head, instant, locale, release, view, words};

#[test]
fn a_feed_has_the_newest_fifty_and_the_dates_of_releases() {
    let view = view(&some(60), now());
    let feed_json = json(&Feed::of_locale(&view, words(), &locale("fr")).json());
    let items = feed_json["items"].as_array().unwrap();
    assert_eq!(items.len(), 50);
    assert_eq!(items[0]["date_published"], "2031-03-01T00:00:00Z");
    assert_eq!(
        items[0]["id"],
        "https://tallowgate.example/fr/api/releases/r59.json"
    );
    assert_eq!(
        items[0]["_alternates"]["en"],
        "https://tallowgate.example/en/statement/r59/"
    );
    let atom = Feed::of_locale(&view, words(), &locale("fr")).atom();
    assert_eq!(text(&atom).matches("<entry>").count(), 50);
    let updated = text(&atom).split_once("<updated>").unwrap().1;
    assert!(updated.starts_with("2031-03-01T00:00:00Z<"), "{updated}");
}

#[test]
fn a_list_has_the_feed_of_its_own_releases() {
    let mut made = [false, true].map(|is_tagged| {
        let id = if is_tagged { "vote" } else { "fire" };
        let mut made = release(id, Some(date("2031-01-01")), vec![head("en", "One")]);
        made.tags = is_tagged
            .then(|| "Freedom of speech".to_owned())
            .into_iter()
            .collect();
        made
    });
    let [fire, vote] = &mut made;
    fire.pages.push(head("fr", "Un"));
    let mut fallback = head("fr", "One");
    fallback.role = Role::Fallback;
    vote.pages.push(fallback);
    let view = view(&drafts(made.into()), now());
    let addresses = Addresses::of(&view);
    let files: Vec<File> = site_files(&view, &addresses, words()).collect();
    let feed = |path: &str| files.iter().find(|file| file.path == path).map(json);
    let urls = |path: &str| {
        let feed = feed(path).unwrap();
        let items = feed["items"].as_array().unwrap().clone();
        items
            .iter()
            .map(|item| item["url"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let vote = "https://tallowgate.example/en/statement/vote/";
    let fire = "https://tallowgate.example/en/statement/fire/";
    let of_tag = "en/topics/freedom-of-speech/feed.json";
    assert_eq!(urls(of_tag), [vote]);
    assert_eq!(urls("en/statement/feed.json"), [fire, vote]);
    assert_eq!(
        feed(of_tag).unwrap()["title"],
        "Freedom of speech – Newsroom"
    );
    let home = "https://tallowgate.example/en/topics/freedom-of-speech/";
    assert_eq!(feed(of_tag).unwrap()["home_page_url"], home);
    // the page that stands in for a translation is none
    assert_eq!(
        urls("fr/statement/feed.json"),
        [fire.replace("/en/", "/fr/")]
    );
    assert!(feed("fr/topics/freedom-of-speech/feed.json").is_none());
}

#[test]
fn an_entry_keeps_its_name_when_slug_kind_and_date_change() {
    let made = |slug: &str, kind: Option<&str>, day: Option<Date>| {
        let mut release = release("r", day, vec![head("en", "One")]);
        slug.clone_into(&mut release.slug);
        release.kind = kind.map(str::to_owned);
        let view = view(&drafts(vec![release]), now());
        let feed = json(&Feed::of_locale(&view, words(), &locale("en")).json());
        feed["items"][0]["id"].as_str().unwrap().to_owned()
    };
    let first = made("a", Some("statement"), Some(date("2031-01-01")));
    assert_eq!(first, made("b", None, None));
}

#[test]
fn an_edit_moves_the_date_of_a_feed_and_a_build_does_not() {
    let mut edited = release("r", Some(date("2031-01-01")), vec![head("en", "One")]);
    edited.updated = vec![date("2031-02-02")];
    let drafts = drafts(vec![edited]);
    let atom =
        |now: &str| Feed::of_locale(&view(&drafts, instant(now)), words(), &locale("en")).atom();
    let (early, late) = (atom("2031-03-01T00:00:00Z"), atom("2041-03-01T00:00:00Z"));
    assert_eq!(early, late);
    assert!(text(&early).contains("<updated>2031-02-02T00:00:00Z</updated>"));
    assert!(text(&early).contains("<published>2031-01-01T00:00:00Z</published>"));
}
