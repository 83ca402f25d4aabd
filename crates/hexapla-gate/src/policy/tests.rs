//! Which rule counts: the nearest, and none where nobody knows.

use super::*;

const WORDING: Trigger = Trigger::Outdated(Impact::Wording);
const LINK: Trigger = Trigger::Outdated(Impact::Link);

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn rules(staleness: &[(Trigger, Rule)]) -> Rules {
    Rules {
        staleness: staleness.iter().copied().collect(),
        ..Rules::NONE
    }
}

/// What `ask` says for French and for Wolof, without a tier and in the tier.
fn in_each<T>(tier: &str, ask: impl Fn(Scope<'_>) -> T) -> [T; 4] {
    let (fr, wo) = (locale("fr"), locale("wo"));
    let scope = |locale, tier| ask(Scope { locale, tier });
    [
        scope(&fr, None),
        scope(&wo, None),
        scope(&fr, Some(tier)),
        scope(&wo, Some(tier)),
    ]
}

#[test]
fn the_standard_policy_has_a_rule_for_everything() {
    let rules = Policy::standard().rules;
    let covered: Vec<Trigger> = rules.staleness.keys().copied().collect();
    assert_eq!(covered, Trigger::all().collect::<Vec<_>>());
    let levels: Vec<Level> = rules.levels.keys().copied().collect();
    assert_eq!(levels, [Level::Info, Level::Warn, Level::Error]);
}

#[test]
fn what_no_rule_covers_fails() {
    let mut policy = Policy::standard();
    policy.rules = Rules::NONE;
    for trigger in Trigger::all() {
        let actions = in_each("urgnet", |scope| policy.rule(trigger, scope));
        assert_eq!(actions, [Rule::plain(Action::Fail); 4]);
    }
    let actions = in_each("urgnet", |scope| policy.action("x", Level::Info, scope));
    assert_eq!(actions, [Action::Fail; 4]);
}

#[test]
fn everything_fails_in_a_tier_nobody_knows() {
    let mut policy = Policy::standard();
    let lenient = rules(&[(LINK, Rule::plain(Action::Pass))]);
    policy.locales.insert(locale("wo"), lenient);
    let actions = in_each("urgnet", |scope| policy.rule(LINK, scope).action);
    let expected = [Action::Warn, Action::Pass, Action::Fail, Action::Fail];
    assert_eq!(actions, expected);
    let actions = in_each("urgnet", |scope| policy.action("x", Level::Info, scope));
    let expected = [Action::Pass, Action::Pass, Action::Fail, Action::Fail];
    assert_eq!(actions, expected);
}

#[test]
fn a_tier_counts_before_a_locale_and_a_locale_before_the_rest() {
    let mut policy = Policy::standard();
    let urgent = rules(&[(WORDING, Rule::plain(Action::Fail))]);
    policy.tiers.insert("urgent".to_owned(), urgent);
    let slow = rules(&[
        (WORDING, Rule::fail_after(400)),
        (LINK, Rule::plain(Action::Pass)),
    ]);
    policy.locales.insert(locale("wo"), slow);
    let grace = in_each("urgent", |scope| policy.rule(WORDING, scope).grace_days);
    assert_eq!(grace, [Some(180), Some(400), None, None]);
    let links = in_each("urgent", |scope| policy.rule(LINK, scope).action);
    let (pass, warn) = (Action::Pass, Action::Warn);
    assert_eq!(links, [warn, pass, warn, pass]);
}

#[test]
fn a_code_counts_before_a_level_and_the_nearest_of_each() {
    let mut policy = Policy::standard();
    let codes = |action| Rules {
        codes: BTreeMap::from([("fact-name".to_owned(), action)]),
        ..Rules::NONE
    };
    policy.rules.codes = codes(Action::Fail).codes;
    let levels = BTreeMap::from([(Level::Warn, Action::Pass)]);
    let lenient = Rules {
        levels,
        ..codes(Action::Warn)
    };
    policy.locales.insert(locale("wo"), lenient);
    policy
        .tiers
        .insert("urgent".to_owned(), codes(Action::Pass));
    let (pass, warn, fail) = (Action::Pass, Action::Warn, Action::Fail);
    let of = |code, level| in_each("urgent", |scope| policy.action(code, level, scope));
    assert_eq!(of("fact-name", Level::Warn), [fail, warn, pass, pass]);
    assert_eq!(of("fact-date", Level::Warn), [warn, pass, warn, pass]);
    assert_eq!(of("fact-date", Level::Error), [fail; 4]);
    policy.rules.codes.clear();
    let of = |code, level| in_each("urgent", |scope| policy.action(code, level, scope));
    assert_eq!(of("fact-name", Level::Info), [pass, warn, pass, pass]);
}

#[test]
fn actions_read_back() {
    for action in [Action::Pass, Action::Warn, Action::Fail] {
        assert_eq!(Action::from_name(action.name()), Some(action));
    }
    assert_eq!(Action::from_name("block"), None);
}
