//! What a locale's language asks for: plurals, digits, days and lists.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::functions::{Accepts, FUNCTIONS, FunctionSchema, Takes};
use hexapla_l10n::{
    Catalogue, Catalogues, FluentArgs, FluentValue, Formatted, Formatter, InvalidFormat, List,
    Moment, Output, has_plural_rules,
};

fn formatter(tag: &str, text: &str) -> Formatter {
    catalogues(tag, text).formatter(&[])
}

fn catalogues(tag: &str, text: &str) -> Catalogues {
    let (locale, place) = (tag.parse::<Locale>().unwrap(), Place::file("page.ftl"));
    let mut catalogues = Catalogues::new(locale.clone());
    catalogues.add(&locale, &Catalogue::read(text, &place).value, &place);
    catalogues
}

fn show<'f>(formatter: &'f Formatter, value: FluentValue<'static>) -> Formatted<'f> {
    formatter.format("m", &FluentArgs::from_iter([("x", value)]), Output::Plain)
}

/// The placeable with the argument `x`, in a locale.
fn shown(tag: &str, placeable: &str, value: impl Into<FluentValue<'static>>) -> String {
    let formatter = formatter(tag, &format!("m = {{ {placeable} }}"));
    let message = show(&formatter, value.into());
    assert!(
        message.findings.is_empty(),
        "{tag} {placeable}: {:?}",
        message.findings
    );
    message.text
}

fn category(tag: &str, selector: &str, number: f64) -> String {
    let variants = "[zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n";
    let text = format!("m = {{ {selector} ->\n    {variants}   *[other] other\n }}");
    show(&formatter(tag, &text), number.into()).text
}

#[test]
fn plurals_that_other_runtimes_get_wrong() {
    for (tag, number, expected) in [
        ("ar", 103.0, "few"),
        ("ar", 111.0, "many"),
        ("ar", 100.0, "other"),
        ("ar", 0.0, "zero"),
        ("lt", 22.0, "few"),
        ("lt", 1.5, "many"),
        ("be", 15.0, "many"),
        ("be", 22.0, "few"),
        ("ro", 101.0, "few"),
        ("ro", 119.0, "few"),
        ("ro", 120.0, "other"),
        ("lv", 110.0, "zero"),
        ("mt", 103.0, "few"),
        ("br", 1_000_000.0, "many"),
        ("fr", 0.0, "one"),
        ("fr", 1.5, "one"),
        ("fr", 1_000_000.0, "many"),
        ("pl", 22.0, "few"),
        ("ru", 11.0, "many"),
        ("cs", 1.5, "many"),
        ("cy", 6.0, "many"),
        ("ja", 1.0, "other"),
        ("sr-Latn", 22.0, "few"),
        ("sr-ME", 22.0, "few"),
        ("pa-PK", 1.0, "one"),
        ("pt-PT", 0.0, "other"),
        ("pt", 0.0, "one"),
        ("en", -1.0, "one"),
        ("en", f64::INFINITY, "other"),
    ] {
        assert_eq!(category(tag, "$x", number), expected, "{tag} {number}");
    }
}

#[test]
fn ordinals() {
    let ordinal = "NUMBER($x, type: \"ordinal\")";
    for (tag, number, expected) in [
        ("en", 22.0, "two"),
        ("en", 113.0, "other"),
        ("fr", 1.0, "one"),
        ("it", 8.0, "many"),
        ("cy", 7.0, "zero"),
        ("ca", 4.0, "few"),
        ("sv", 21.0, "one"),
        ("ar", 3.0, "other"),
    ] {
        assert_eq!(category(tag, ordinal, number), expected, "{tag} {number}");
    }
}

#[test]
fn numbers_are_written_as_the_locale_writes_them() {
    for (tag, expected) in [
        ("en", "1,234,567.5"),
        ("de", "1.234.567,5"),
        ("fr", "1\u{202f}234\u{202f}567,5"),
        ("hi", "12,34,567.5"),
        ("ar", "1,234,567.5"),
        ("ar-EG", "١٬٢٣٤٬٥٦٧٫٥"),
        ("fa", "۱٬۲۳۴٬۵۶۷٫۵"),
        ("de-CH", "1'234'567.5"),
    ] {
        assert_eq!(shown(tag, "$x", 1_234_567.5), expected, "{tag}");
    }
    assert_eq!(shown("en", "$x", 1044), "1,044");
    assert_eq!(shown("ar-EG", "$x", 1044), "١٬٠٤٤");
    assert_eq!(
        shown("es", "$x", 1044),
        "1044",
        "Spanish groups from five digits on"
    );
    assert_eq!(
        shown("en", "NUMBER($x, useGrouping: \"false\")", 1044),
        "1044"
    );
    assert_eq!(
        shown("ar", "NUMBER($x, numberingSystem: \"arab\")", 1044),
        "١٬٠٤٤"
    );
    assert_eq!(shown("ar-EG-u-nu-latn", "$x", 1044), "1,044");
    assert_eq!(shown("en", "NUMBER($x, minimumIntegerDigits: 2)", 5), "05");
    assert_eq!(shown("en", "NUMBER(1.0)", 5), "1.0");
    assert_eq!(shown("en", "$x", f64::NAN), "NaN");
    assert_eq!(shown("en", "$x", f64::NEG_INFINITY), "-∞");
}

#[test]
fn percentages_have_their_own_signs() {
    let percent = "NUMBER($x, style: \"percent\")";
    for (tag, expected) in [
        ("en", "-26%"),
        ("de", "-26\u{a0}%"),
        ("tr", "-%26"),
        ("eu", "−%\u{a0}26"),
        ("ar-EG", "\u{61c}-٢٦٪\u{61c}"),
        ("fa", "\u{200e}−۲۶٪"),
        ("de-CH", "-26%"),
        ("es-MX", "-26%"),
        ("es", "-26\u{a0}%"),
    ] {
        assert_eq!(shown(tag, percent, -0.256), expected, "{tag}");
    }
    let digits = "NUMBER($x, style: \"percent\", minimumFractionDigits: 1)";
    assert_eq!(shown("en", digits, 0.256), "25.6%");
}

#[test]
fn options_of_the_program_are_obeyed() {
    use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
    let options = FluentNumberOptions {
        minimum_fraction_digits: Some(2),
        use_grouping: false,
        ..FluentNumberOptions::default()
    };
    let number = FluentValue::Number(FluentNumber::new(1044.0, options));
    assert_eq!(shown("de", "$x", number.clone()), "1044,00");
    let more = "NUMBER($x, useGrouping: \"true\", minimumFractionDigits: 1)";
    assert_eq!(
        shown("de", more, number),
        "1.044,0",
        "the message has the last word"
    );
    let options = FluentNumberOptions {
        style: FluentNumberStyle::Currency,
        currency: Some("eur".to_owned()),
        ..FluentNumberOptions::default()
    };
    let money = FluentValue::Number(FluentNumber::new(12.5, options));
    assert_eq!(shown("de", "$x", money), "12,50\u{a0}EUR");
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn days_are_gregorian_unless_configured_otherwise() {
    let day = moment("2026-03-01");
    let full = "DATETIME($x, dateStyle: \"full\")";
    for (tag, expected) in [
        ("en", "Sunday, March 1, 2026"),
        ("en-GB", "Sunday, 1 March 2026"),
        ("fr", "dimanche 1 mars 2026"),
        ("de", "Sonntag, 1. März 2026"),
        ("es", "domingo, 1 de marzo de 2026"),
        ("ar", "الأحد، 1 مارس 2026"),
        ("ar-EG", "الأحد، ١ مارس ٢٠٢٦"),
        ("fa", "یکشنبه ۱ مارس ۲۰۲۶"),
        ("th", "วันอาทิตย์ที่ 1 มีนาคม ค.ศ. 2026"),
        ("ja", "2026年3月1日日曜日"),
        ("ko", "2026년 3월 1일 일요일"),
    ] {
        assert_eq!(shown(tag, full, day), expected, "{tag}");
    }
    let persian = "DATETIME($x, dateStyle: \"full\", calendar: \"persian\")";
    assert_eq!(shown("fa", persian, day), "یکشنبه ۱۰ اسفند ۱۴۰۴");
    assert_eq!(shown("fa-u-ca-persian", full, day), "یکشنبه ۱۰ اسفند ۱۴۰۴");
    let mut catalogues = catalogues("th", &format!("m = {{ {full} }}"));
    let mut set = |tag: &str| catalogues.set_format(&"th".parse().unwrap(), &tag.parse().unwrap());
    let maya = Err(InvalidFormat::UnknownCalendar("maya".to_owned()));
    assert_eq!(set("th-u-ca-maya"), maya);
    set("th-u-ca-buddhist").unwrap();
    let text = show(&catalogues.formatter(&[]), day.into()).text;
    assert_eq!(text, "วันอาทิตย์ที่ 1 มีนาคม 2569");
}

#[test]
fn readers_of_a_region_read_its_days_and_digits() {
    let text = "m = { DATETIME($x, dateStyle: \"long\") }\nn = { $x ->\n    [one] { $x } camp\n   *[other] { $x } camps\n }";
    let day = moment("2026-03-01");
    let locale = |tag: &str| tag.parse::<Locale>().unwrap();
    let mut catalogues = catalogues("en", text);
    for (format, expected) in [
        ("en", "March 1, 2026"),
        ("en-GB", "1 March 2026"),
        // the region's old name
        ("en-UK", "1 March 2026"),
        ("en-GB-u-ca-persian", "10 Esfand 1404 AP"),
    ] {
        catalogues
            .set_format(&locale("en"), &locale(format))
            .unwrap();
        let text = show(&catalogues.formatter(&[]), day.into()).text;
        assert_eq!(text, expected, "{format}");
    }
    // who asks for another locale of the language has their own way, in the same words
    catalogues
        .set_format(&locale("en"), &locale("en-GB"))
        .unwrap();
    catalogues
        .set_format(&locale("en-AU"), &locale("en-AU-u-nu-arab"))
        .unwrap();
    let australian = catalogues.formatter(&[locale("en-AU")]);
    assert_eq!(show(&australian, day.into()).text, "١ March ٢٠٢٦");
    let camps = FluentArgs::from_iter([("x", 1)]);
    assert_eq!(australian.format("n", &camps, Output::Plain).text, "١ camp");
    // words from another language keep the way of that language's readers
    let french = catalogues.formatter(&[locale("fr")]);
    assert_eq!(show(&french, day.into()).text, "1 March 2026");
    for (format, refused) in [
        ("fr", "another language"),
        ("en-u-nu-roman", "no digits"),
        ("en-u-ca-maya", "no calendar"),
    ] {
        let error = catalogues
            .set_format(&locale("en"), &locale(format))
            .unwrap_err();
        assert!(error.to_string().contains(refused), "{error}");
    }
}

#[test]
fn parts_of_days_and_times() {
    let moment = moment("2026-03-01T18:05:09");
    for (options, expected) in [
        ("", "Mar 1, 2026, 6:05\u{202f}PM"),
        (", dateStyle: \"long\"", "March 1, 2026"),
        (", dateStyle: \"short\"", "3/1/26"),
        (", timeStyle: \"short\"", "6:05\u{202f}PM"),
        (", timeStyle: \"medium\"", "6:05:09\u{202f}PM"),
        (
            ", dateStyle: \"long\", timeStyle: \"short\"",
            "March 1, 2026 at 6:05\u{202f}PM",
        ),
        (", month: \"long\", day: \"numeric\"", "March 1"),
        (", month: \"long\", year: \"numeric\"", "March 2026"),
        (
            ", month: \"short\", day: \"numeric\", year: \"numeric\"",
            "Mar 1, 2026",
        ),
        (", weekday: \"long\"", "Sunday"),
        (
            ", year: \"numeric\", month: \"2-digit\", day: \"2-digit\"",
            "03/01/2026",
        ),
        (", hour: \"numeric\", minute: \"2-digit\"", "6:05\u{202f}PM"),
        (", hour: \"numeric\"", "6\u{202f}PM"),
        (
            ", weekday: \"long\", hour: \"numeric\"",
            "Sunday, March 1 at 6\u{202f}PM",
        ),
        (", weekday: \"long\", month: \"long\"", "Sunday, March 1"),
    ] {
        assert_eq!(
            shown("en", &format!("DATETIME($x{options})"), moment),
            expected,
            "{options}"
        );
    }
    assert_eq!(
        shown(
            "pt-BR",
            "DATETIME($x, month: \"long\", year: \"numeric\")",
            moment
        ),
        "março de 2026"
    );
    assert_eq!(shown("fr", "$x", moment), "1 mars 2026, 18:05");
    assert_eq!(shown("en", "DATETIME(\"2026-03-01\")", 0), "Mar 1, 2026");
    assert_eq!(
        shown("en", "DATETIME(DATETIME($x, month: \"long\"))", moment),
        "March"
    );
}

#[test]
fn what_is_no_moment_is_a_finding() {
    let day = moment("2026-03-01");
    for (placeable, value, name) in [
        ("DATETIME($x)", FluentValue::from("tomorrow"), "DATETIME()"),
        ("DATETIME($x)", FluentValue::from(5), "DATETIME()"),
        (
            "DATETIME($x, timeStyle: \"short\")",
            day.into(),
            "DATETIME()",
        ),
        ("NUMBER($x)", FluentValue::from("5"), "NUMBER()"),
        ("NUMBER()", FluentValue::from("5"), "NUMBER()"),
    ] {
        let formatter = formatter("en", &format!("m = {{ {placeable} }}"));
        let message = show(&formatter, value);
        assert_eq!(message.text, format!("{{{name}}}"), "{placeable}");
        assert_eq!(message.findings.len(), 1);
        assert_eq!(message.findings[0].code.name(), "fluent-format-value");
        assert_eq!(message.findings[0].args["name"].to_string(), name);
    }
}

#[test]
fn lists_are_joined_by_the_language() {
    let list = || ["España", "Suiza", "Italia"].into_iter().collect::<List>();
    assert_eq!(shown("es", "$x", list()), "España, Suiza e Italia");
    assert_eq!(shown("en", "LIST($x)", list()), "España, Suiza, and Italia");
    assert_eq!(
        shown("en-GB", "LIST($x)", list()),
        "España, Suiza and Italia"
    );
    assert_eq!(
        shown("en", "LIST($x, type: \"disjunction\")", list()),
        "España, Suiza, or Italia"
    );
    assert_eq!(
        shown("en", "LIST($x, type: \"unit\", style: \"narrow\")", list()),
        "España Suiza Italia"
    );
    assert_eq!(shown("ar", "LIST(\"أ\", \"ب\")", 0), "أ وب");
    assert_eq!(
        shown("ja", "LIST($x, 1044, \"x\")", list()),
        "España、Suiza、Italia、1,044、x"
    );
    assert_eq!(shown("en", "LIST($x)", List::default()), "");
}

/// Every option with every value it accepts, in several locales: nothing panics, no finding.
#[test]
fn every_accepted_option_is_accepted() {
    for schema in FUNCTIONS {
        assert_eq!(FunctionSchema::of(schema.name), Some(schema));
        let value: FluentValue<'static> = match schema.takes {
            Takes::Number => 1234.5.into(),
            Takes::Moment => moment("2026-03-01T18:05:09").into(),
            Takes::Items => ["a", "b", "c"].into_iter().collect::<List>().into(),
        };
        for option in schema.options {
            let values: Vec<String> = match option.accepts {
                Accepts::OneOf(values) => values.iter().map(|v| format!("\"{v}\"")).collect(),
                Accepts::Whole(least, most) => (least..=most).map(|n| n.to_string()).collect(),
            };
            for accepted in values {
                for tag in ["en", "ar-EG", "pt-BR", "zh-Hant"] {
                    let text =
                        format!("m = {{ {}($x, {}: {accepted}) }}", schema.name, option.name);
                    let place = Place::file("page.ftl");
                    let locale: Locale = tag.parse().unwrap();
                    let mut catalogues = Catalogues::new(locale.clone());
                    let found =
                        catalogues.add(&locale, &Catalogue::read(&text, &place).value, &place);
                    assert_eq!(found, [], "{text}");
                    let formatter = catalogues.formatter(&[]);
                    let message = show(&formatter, value.clone());
                    assert_eq!(message.findings, [], "{text}");
                    assert!(!message.text.contains('{'), "{text}: {}", message.text);
                }
            }
        }
    }
}

#[test]
fn numbering_systems_have_digits() {
    let Accepts::OneOf(systems) = FUNCTIONS[0].options[3].accepts else {
        panic!("the fourth option of NUMBER is the numbering system");
    };
    for system in systems.iter().filter(|system| **system != "latn") {
        let text = shown(
            "en",
            &format!("NUMBER($x, numberingSystem: \"{system}\")"),
            7,
        );
        assert_ne!(text, "7", "{system}");
    }
}

/// All the fields and lengths of days and times in many locales and calendars, over two years so that leap
/// months come up: ICU finds a pattern and every name in it.
#[test]
fn days_can_be_written_in_every_shape() {
    let weekday = ["", ", weekday: \"long\"", ", weekday: \"short\""];
    let year = ["", ", year: \"numeric\"", ", year: \"2-digit\""];
    let month = [
        "",
        ", month: \"long\"",
        ", month: \"short\"",
        ", month: \"numeric\"",
    ];
    let day = ["", ", day: \"numeric\"", ", day: \"2-digit\""];
    let hour = [
        "",
        ", hour: \"numeric\"",
        ", hour: \"numeric\", minute: \"numeric\"",
    ];
    let mut text = String::new();
    let mut count = 0;
    for weekday in weekday {
        for year in year {
            for month in month {
                for day in day {
                    for hour in hour {
                        text.push_str(&format_line(count, &[weekday, year, month, day, hour]));
                        count += 1;
                    }
                }
            }
        }
    }
    for tag in [
        "en",
        "pt-BR",
        "ar-EG",
        "fa-u-ca-persian",
        "zh-u-ca-chinese",
        "he-u-ca-hebrew",
        "ko-u-ca-dangi",
        "ja-u-ca-japanese",
        "hi-u-ca-indian",
        "am-u-ca-ethiopic",
        "th",
        "ru",
        "bg",
        "sw",
        "gn",
    ] {
        let formatter = formatter(tag, &text);
        for month in 0..26 {
            let (year, month) = (2025 + month / 12, 1 + month % 12);
            let moment = moment(&format!("{year}-{month:02}-28T18:05:09"));
            // one shape for each month, all shapes for the first
            let shapes = if month == 1 { 1..count } else { 1..8 };
            for shape in shapes {
                let arguments = FluentArgs::from_iter([("x", moment)]);
                let message = formatter.format(&format!("m{shape}"), &arguments, Output::Plain);
                assert_eq!(message.findings, [], "{tag} {shape}");
                assert!(!message.text.is_empty());
            }
        }
    }
}

fn format_line(number: usize, options: &[&str]) -> String {
    format!("m{number} = {{ DATETIME($x{}) }}\n", options.concat())
}

#[test]
fn a_locale_without_plural_rules_is_a_warning() {
    for tag in [
        "en",
        "ar",
        "ja",
        "zh-Hant",
        "pt-PT",
        "ca-valencia",
        "sr-Latn",
        "vi",
    ] {
        assert!(has_plural_rules(&tag.parse().unwrap()), "{tag}");
    }
    for tag in ["gn", "ay", "crh", "oc", "xx"] {
        let locale: Locale = tag.parse().unwrap();
        assert!(!has_plural_rules(&locale), "{tag}");
        let place = Place::file("page.ftl");
        let mut catalogues = Catalogues::new(locale.clone());
        let found = catalogues.add(&locale, &Catalogue::read("a = a", &place).value, &place);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code.name(), "fluent-no-locale-data");
        let again = catalogues.add(&locale, &Catalogue::read("b = b", &place).value, &place);
        assert_eq!(again, [], "once is enough");
    }
}

#[test]
fn digits_with_apostrophes_do_not_end_an_attribute() {
    let formatter = formatter("de-CH", "m = <i title='{ $x }'>{ $x }</i>");
    let arguments = FluentArgs::from_iter([("x", 1044)]);
    let html = formatter.format("m", &arguments, Output::Html).text;
    assert_eq!(html, "<i title='1&#39;044'><bdi>1&#39;044</bdi></i>");
}
