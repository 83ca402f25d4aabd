//! Where the rules about catalogues draw their lines: what they say of messages met in real
//! projects, and what they leave alone.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_content::Locale;
use hexapla_diagnostics::{Arg, Finding, Place};
use hexapla_l10n::{Catalogue, Function, Functions, LintOptions, Scope, lint};

/// What is found in `target`, a text in that locale, against an English source where there is one.
fn findings(source: Option<&str>, locale: &str, target: &str) -> Vec<Finding> {
    let read = |text| Catalogue::read(text, &Place::file("page.ftl")).value;
    let [english, locale]: [Locale; 2] = ["en", locale].map(|tag| tag.parse().unwrap());
    let catalogues = (source.map(read), read(target));
    let source = catalogues.0.as_ref();
    let source = source.map(|source| Scope::new(&english, [("en/page.ftl", source)]));
    let target = Scope::new(&locale, [("page.ftl", &catalogues.1)]);
    lint(&target, source.as_ref(), &LintOptions::shipped())
}

/// A finding in a line: its code without `fluent-`, its level, its kind, and the text it is about.
fn told(finding: &Finding, text: &str) -> String {
    let code = finding.code.name().trim_start_matches("fluent-");
    let kind = match finding.args.get("kind") {
        Some(Arg::Text(kind)) => format!(" {kind}"),
        _ => String::new(),
    };
    let about = finding.place.span.unwrap().of(text).unwrap_or("-");
    format!("{code} {}{kind} @{about}", finding.level.name())
}

/// What is told of a translation.
fn against(source: &str, locale: &str, target: &str) -> Vec<String> {
    let findings = findings(Some(source), locale, target);
    findings
        .iter()
        .map(|finding| told(finding, target))
        .collect()
}

/// What is told of a source, or of a text of any locale alone; variables need no comment here.
fn alone(locale: &str, text: &str) -> Vec<String> {
    let findings = findings(None, locale, text);
    findings
        .iter()
        .map(|finding| told(finding, text))
        .filter(|told| !told.starts_with("variable-undescribed"))
        .collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_variable_is_known_from_a_reference_or_a_comment() {
    let source = "# $gender (String): of the person.\nheld = { who } is held\nwho = { $name }\n";
    let target = "held = { $gender } { $name }\nwho = { $name }\n";
    let told = against(source, "fr", target);
    assert_eq!(
        told,
        ["reference-changed warn dropped @held"],
        "who is inlined"
    );
    assert_eq!(
        against(source, "fr", "held = { who }, { $age }\nwho = { $name }\n"),
        ["unknown-variable error @age"]
    );
}

#[test]
fn terms_have_variables_of_their_own() {
    let source = "-org = Centre\na = { -org }\n";
    let target =
        "-org = { $case ->\n    [gen] Centra\n   *[nom] Centrum\n }\na = { -org(case: \"gen\") }\n";
    assert_eq!(against(source, "cs", target), NOTHING);
}

#[test]
fn a_dropped_variable_is_graded_by_what_the_source_does() {
    let always = "n = { $count } files in { $place }\n";
    assert_eq!(
        against(always, "fr", "n = Des fichiers\n"),
        [
            "variable-dropped error dropped @n",
            "variable-dropped error dropped @n"
        ]
    );
    let sometimes = "n = { $count ->\n    [one] One file\n   *[other] { $count } files\n }\n";
    assert_eq!(
        against(sometimes, "ja", "n = ファイル\n"),
        ["variable-dropped warn dropped @n"]
    );
    let words = "n = { $count ->\n    [one] un fichier\n   *[other] plusieurs\n }\n";
    assert_eq!(
        against(sometimes, "es", words)[0],
        "variable-dropped warn chosen-by @n"
    );
    assert_eq!(
        against("n = Of { $x }\n", "kk", "n = ( $x )\n"),
        ["variable-dropped error bare @n"]
    );
}

#[test]
fn numbers_may_be_left_out_where_a_form_is_for_one_number() {
    let english = "n = { $count ->\n    [one] One file\n   *[other] { $count } files\n }\n";
    assert_eq!(alone("en", english), NOTHING);
    let arabic = "n = { $count ->\n    [zero] صفر\n    [one] واحد\n    [two] اثنان\n    [few] { $count }\n    [many] { $count }\n   *[other] { $count }\n }\n";
    assert_eq!(alone("ar", arabic), NOTHING);
    let french = "n = { $n ->\n    [one] Un fichier\n    [many] { $n } de fichiers\n   *[other] { $n } fichiers\n }\n";
    assert_eq!(alone("fr", french), ["plural-variable info @one"]);
    let with_zero = french.replace("[one]", "[0] Aucun fichier\n    [one]");
    assert_eq!(alone("fr", &with_zero), NOTHING);
    let romanian = "n = { $n ->\n    [one] Un anunț\n    [few] 2 anunțuri\n   *[other] { $n } de anunțuri\n }\n";
    assert_eq!(alone("ro", romanian), ["plural-variable warn @few"]);
}

#[test]
fn a_number_outside_the_choice_is_said_in_every_form() {
    let text = "n = { $n } { $n ->\n    [one] файл\n    [few] файла\n   *[many] файлов\n }\n";
    assert_eq!(alone("ru", text), NOTHING);
}

#[test]
fn missing_forms_are_graded_by_reach_and_the_default_stands_for_one() {
    let missing = |locale, text: &str| alone(locale, text);
    let czech =
        "n = { $n ->\n    [one] { $n } den\n    [few] { $n } dny\n   *[other] { $n } dní\n }\n";
    assert_eq!(missing("cs", czech), ["plural-missing info far @n"]);
    let default_is_many =
        "n = { $n ->\n    [one] { $n } день\n    [few] { $n } дні\n   *[other] { $n } днів\n }\n";
    assert_eq!(missing("uk", default_is_many), NOTHING);
    let two_missing = "n = { $n ->\n    [one] { $n } день\n   *[other] { $n } днів\n }\n";
    assert_eq!(missing("uk", two_missing), ["plural-missing warn near @n"]);
    let exact = "n = { $n ->\n    [0] none\n   *[other] some\n }\n";
    assert_eq!(missing("ru", exact), NOTHING, "no choice of grammar");
    let decimals = "n = { NUMBER($n, minimumFractionDigits: 1) ->\n    [0] none\n    [one] x\n   *[other] { $n }\n }\n";
    assert_eq!(missing("pl", decimals), ["plural-missing info far @n"]);
}

#[test]
fn far_forms_are_told_once_a_locale() {
    let message = |id: &str| {
        format!("{id} = {{ $n ->\n    [one] {{ $n }} fichier\n   *[other] {{ $n }} fichiers\n }}\n")
    };
    let text = ["a", "b", "c"].map(message).concat();
    let findings = findings(None, "fr", &text);
    let far: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.code.name() == "fluent-plural-missing")
        .collect();
    assert_eq!(far.len(), 1);
    assert_eq!(far[0].args["n"], Arg::Number(3));
}

#[test]
fn ordinals_have_categories_of_their_own() {
    let text = "n = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n";
    assert_eq!(alone("en", text), NOTHING);
    let missing = text.replace("    [few] { $n }rd\n", "");
    assert_eq!(alone("en", &missing), ["plural-missing warn near @n"]);
    assert_eq!(alone("pl", text).len(), 3, "{:?}", alone("pl", text));
}

#[test]
fn choices_by_names_are_no_plurals() {
    let text = "n = { $os ->\n    [mac] Cmd\n    [two] Two\n   *[linux] Ctrl\n }\n";
    assert_eq!(alone("en", text), NOTHING);
    let gender = "n = { $gender ->\n    [male] he\n   *[other] they\n }\n";
    assert_eq!(alone("ru", gender), NOTHING);
}

#[test]
fn impossible_forms_are_graded_by_what_is_lost() {
    let text = |key: &str| {
        format!("n = {{ $n ->\n    [{key}] a\n    [one] {{ $n }}\n   *[other] {{ $n }}\n }}\n")
    };
    assert_eq!(
        alone("en", &text("zero")),
        ["plural-impossible warn number @zero"]
    );
    assert_eq!(
        alone("en", &text("few")),
        ["plural-impossible info category @few"]
    );
    assert_eq!(
        alone("en", &text("many-more")),
        ["plural-impossible warn word @many-more"]
    );
    assert_eq!(alone("lv", &text("zero")), ["plural-variable warn @zero"]);
}

#[test]
fn the_default_is_other_or_the_form_of_most_numbers() {
    let text = |default: &str| {
        format!(
            "n = {{ $n ->\n    [one] {{ $n }}\n    [few] {{ $n }}\n   *[{default}] {{ $n }}\n }}\n"
        )
    };
    assert_eq!(alone("pl", &text("many")), NOTHING);
    assert_eq!(alone("pl", &text("other")), NOTHING);
    let one = "n = { $n ->\n   *[one] { $n }\n    [other] { $n }\n }\n";
    assert_eq!(alone("en", one), ["plural-default warn @one"]);
}

#[test]
fn one_form_for_all_is_right_where_there_is_one() {
    let source = "n = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n }\n";
    assert_eq!(against(source, "ja", "n = ファイル{ $n }個\n"), NOTHING);
    assert_eq!(
        against(source, "tr", "n = { $n } dosya\n"),
        ["plural-lost info @n"]
    );
    let bare = "n = { $n ->\n   *[other] { $n } dosya\n }\n";
    assert_eq!(against(source, "tr", bare), ["plural-lost info @n"]);
    let referred = "n = { m }\nm = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n";
    let told = against(source, "tr", referred);
    assert!(
        !told.iter().any(|told| told.starts_with("plural-lost")),
        "{told:?}"
    );
}

#[test]
fn references_lead_to_parts() {
    let text = "a = { b }, { b.title }, { c.title }, { -t }\nb =\n    .title = B\nc = C\n-t = T\n";
    assert_eq!(
        alone("en", text),
        [
            "unknown-reference error value @b",
            "unknown-reference error attribute @c"
        ]
    );
    let source = "a = { b }\nb = B\n-t = T\nc = { -t }\n";
    assert_eq!(
        against(source, "fr", "a = { b }\nc = { -t }\n"),
        [
            "missing warn @a",
            "unknown-reference error translation @b",
            "unknown-reference error translation @t",
        ]
    );
}

#[test]
fn what_the_source_does_too_is_not_told_again() {
    let source = "a = { nowhere } <b>{ DATE($x) } { NUMBER($x, digits: 2) }\n";
    assert_eq!(against(source, "fr", source), NOTHING);
    let codes: Vec<String> = alone("en", source)
        .iter()
        .map(|told| told.split(' ').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        codes,
        [
            "unknown-reference",
            "markup-unbalanced",
            "unknown-function",
            "function-argument"
        ]
    );
}

#[test]
fn shared_files_define_and_are_not_judged() {
    let read = |text| Catalogue::read(text, &Place::file("x.ftl")).value;
    let (own, shared) = (
        read("a = { -site }\n"),
        read("-site = { $unknown }\nlost = { nothing }\n"),
    );
    let locale: Locale = "en".parse().unwrap();
    let scope = Scope::new(&locale, [("a.ftl", &own)]).with_shared([("shared.ftl", &shared)]);
    assert_eq!(lint(&scope, None, &LintOptions::shipped()), []);
}

#[test]
fn functions_of_the_project_are_known_by_name() {
    let text =
        "a = { EMAIL(\"press@example.org\", subject: 1) } { LIST($a, $b) } { NUMBER(1, 2) }\n";
    let catalogue = Catalogue::read(text, &Place::file("en.ftl")).value;
    let locale: Locale = "en".parse().unwrap();
    let scope = Scope::new(&locale, [("en.ftl", &catalogue)]);
    let functions = Functions::shipped().with(Function::named("EMAIL"));
    let options = LintOptions {
        functions: &functions,
        uses: None,
    };
    let findings = lint(&scope, None, &options);
    let told: Vec<String> = findings.iter().map(|finding| told(finding, text)).collect();
    assert_eq!(
        told,
        [
            "variable-undescribed info @a",
            "function-argument error too-many @NUMBER"
        ]
    );
}

#[test]
fn placeholders_in_angle_brackets_are_no_markup() {
    let source = "a = Column <ignored>\n";
    assert_eq!(against(source, "fr", "a = Colonne <ignorée>\n"), NOTHING);
    assert_eq!(against("a = 1 < 2\n", "fr", "a = 1 < 2 <b\n").len(), 1);
}

#[test]
fn markup_is_compared_without_regard_to_order_and_breaks() {
    let source = "a = <a href=\"{ $u }\">x</a><br> <b>y</b>\n";
    assert_eq!(
        against(
            source,
            "fr",
            "a = <em><b>y</b></em> <a href=\"{ $u }\">x</a>\n"
        ),
        NOTHING
    );
    assert_eq!(
        against(
            source,
            "fr",
            "a = <b>y</b> <a href=\"{ $u }\" target=\"_blank\">x</a>\n"
        ),
        ["markup-changed warn attributes @<a href=\"{ $u }\" target=\"_blank\">"]
    );
    assert_eq!(
        against(source, "fr", "a = y <a href=\"{ $u }\">x</a>\n"),
        ["markup-changed info tags @<a href=\"{ $u }\">"]
    );
    let named = "a = <img data-l10n-name=\"icon\"> x\n";
    assert_eq!(
        against(named, "fr", "a = <img data-l10n-name=\"icône\"> x\n"),
        ["markup-changed error tags @<img data-l10n-name=\"icône\">"]
    );
}

#[test]
fn markup_is_compared_variant_by_variant() {
    let source = "a = { $n ->\n    [one] <b>one</b>\n   *[other] { $n }\n }\n";
    let target = "a = { $n ->\n    [one] <b>un</b>\n    [many] { $n }\n   *[other] { $n }\n }\n";
    assert_eq!(against(source, "fr", target), ["plural-variable info @one"]);
    let broken = target.replace("[many] { $n }", "[many] <a href=\"/\">{ $n }</a>");
    assert_eq!(
        against(source, "fr", &broken),
        [
            "plural-variable info @one",
            "markup-changed error tags @<a href=\"/\">"
        ]
    );
}

#[test]
fn unbalanced_tags_are_told_once() {
    let unbalanced = |text: &str| alone("en", &format!("a = {text}\n"));
    assert_eq!(
        unbalanced("<b>x<b>"),
        ["markup-unbalanced error reopened @<b>"]
    );
    assert_eq!(
        unbalanced("<b>x</b?"),
        ["markup-unbalanced error unended @</b?"]
    );
    assert_eq!(
        unbalanced("<b>x</ b>"),
        ["markup-unbalanced error unclosed @<b>"]
    );
    assert_eq!(
        unbalanced("<b><i>x</b></i>"),
        ["markup-unbalanced error crossed @<i>"]
    );
    assert_eq!(
        unbalanced("x</a>"),
        ["markup-unbalanced error unopened @</a>"]
    );
    assert_eq!(unbalanced("<p>x<p>y<br><img src=x>"), NOTHING);
    assert_eq!(unbalanced("<x-name>y</x-name> <hr/> <!-- <b> -->"), NOTHING);
}

#[test]
fn unsafe_markup_is_an_error_in_a_translation() {
    for markup in [
        "<script>x</script>",
        "<a href=\" java\tscript:x()\">x</a>",
        "<img src=x OnError=\"x()\">",
        "<iframe src=\"https://example.org\"></iframe>",
    ] {
        let target = format!("a = {markup}\n");
        let told = against("a = x\n", "fr", &target);
        assert!(
            told.iter()
                .any(|told| told.starts_with("markup-unsafe error")),
            "{markup}: {told:?}"
        );
        let told = alone("en", &target);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("markup-unsafe warn"), "{told:?}");
    }
    assert_eq!(
        alone("en", "a = <img src=\"data:image/png;base64,x\" alt=one>\n"),
        NOTHING
    );
}

#[test]
fn access_keys_of_another_script_are_shown_in_brackets() {
    let text = |label: &str| format!("a = {label}\n    .accesskey = O\n");
    assert_eq!(alone("en", &text("Open")), NOTHING);
    assert_eq!(alone("zh-Hans", &text("打开")), NOTHING);
    assert_eq!(alone("zh-Hans", &text("打开(O)")), NOTHING);
    assert_eq!(alone("fr", &text("Lire")), ["access-key warn @O"]);
}

#[test]
fn a_renamed_variable_is_one_finding_with_a_fix() {
    let findings = findings(Some("a = { $count } x\n"), "da", "a = { $antal } x\n");
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].fix[0].text, "count");
}

#[test]
fn a_lost_choice_is_a_note_and_a_translated_key_is_not() {
    let source = "a = { $os ->\n    [mac] m\n   *[linux] l\n }\n";
    assert_eq!(
        against(source, "fr", "a = { $os ->\n   *[autre] m\n }\n"),
        ["variant-key warn @autre"]
    );
    assert_eq!(
        against(source, "fr", "a = m\n"),
        ["select-changed info lost @a"]
    );
    let platform = "a = { PLATFORM() ->\n    [macos] m\n   *[other] l\n }\n";
    assert_eq!(
        against("a = x\n", "fr", platform),
        ["select-changed info invented @PLATFORM"]
    );
}

#[test]
fn arguments_of_terms_take_effect_or_are_told() {
    let term = "-org = { $case ->\n    [gen] x\n   *[nom] y\n }\n";
    let told = |call: &str| alone("cs", &format!("{term}a = {call}\n"));
    assert_eq!(told("{ -org(case: \"gen\") }"), NOTHING);
    assert_eq!(
        told("{ -org(case: \"dat\") }"),
        ["term-argument warn no-variant @case"]
    );
    assert_eq!(
        told("{ -org(fall: \"gen\") }"),
        ["term-argument warn unused @fall"]
    );
    assert_eq!(
        told("{ -org(\"gen\") }"),
        ["term-argument warn positional @org"]
    );
}

#[test]
fn an_id_the_source_defines_twice_is_translated_once() {
    let source = "a = A\nb = B\na = A again\n";
    assert_eq!(against(source, "fr", "a = Un\nb = Deux\n"), NOTHING);
}

#[test]
fn order_counts_the_least_moves() {
    let source = "a = A\nb = B\nc = C\nd = D\n";
    let findings = findings(Some(source), "fr", "d = D\na = A\nb = B\nc = C\n");
    let order: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.code.name() == "fluent-order")
        .collect();
    assert_eq!(order[0].args["n"], Arg::Number(1));
}

#[test]
fn a_cycle_is_told_once_with_its_path() {
    let text = "a = { b }\nb = { -c }\n-c = { a }\nd = { d.x }\n    .x = { a }\n";
    let findings = findings(None, "en", text);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(
        findings[0].args["path"],
        Arg::Text("a → b → -c → a".to_owned())
    );
    let link = |n: usize| format!("m{n} = {{ m{} }}\n", n + 1);
    let long = (0..30_000).map(link).collect::<Vec<String>>().concat();
    let told = alone("en", &format!("{long}m30000 = {{ m0 }}\n"));
    assert_eq!(told, ["cycle error @m0"]);
}
