//! The mark a passage ends with.

use hexapla_content::{Locale, Pair, Status, Unit, UnitKind};
use hexapla_diagnostics::{Edit, Span};

use crate::findings::PUNCTUATION_END;
use crate::{Context, Hit};

/// What a passage ends as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
    Open,
}

/// The shortest passage, in characters, whose full stop is missed: below, it may be a label.
const SENTENCE: usize = 25;

/// A question that ends as a statement, a passage that breaks off where a colon or a stop should be. What announces a
/// list or a piece of code may end with a stop as with a colon, how much is exclaimed is a matter of the language, and
/// so are dots; behind an address many leave the stop out.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let target_locale = &context.languages.target;
    let is_settled = matches!(pair.status, Status::Current | Status::Unverified);
    let ([source], [target]) = (pair.source, pair.target) else {
        return Vec::new();
    };
    if !is_settled || source.kind.is_atomic() || matches!(target_locale.language(), "th" | "lo") {
        return Vec::new();
    }
    let (was, is) = (
        end(&source.text, &context.languages.source),
        end(&target.text, target_locale),
    );
    let differs = match (was, is) {
        (End::Stop, End::Open) => {
            let ends =
                target.text.ends_with(char::is_alphabetic) && !ends_with_address(&target.text);
            let breaks_off = ends && !is_phrase(&target.text, target_locale);
            is_sentence(source) && breaks_off && !ends_with_abbreviation(&source.text)
        }
        // an answer may follow in the same passage
        (End::Question, End::Stop) => {
            !target.text.contains(['?', '？', '؟', '፧', '՞', ';'])
                && !asks(&target.text, target_locale)
        }
        (End::Colon, End::Open) => !is_phrase(&target.text, target_locale),
        _ => false,
    };
    if !differs {
        let hit = (was == is).then(|| foreign(source, target, is, context));
        return hit.flatten().into_iter().collect();
    }
    let last = target
        .text
        .chars()
        .next_back()
        .map(String::from)
        .unwrap_or_default();
    let span = Span::new(target.span.end, target.span.end);
    let hit = Hit::new(PUNCTUATION_END, span)
        .with("source", last_mark(&source.text))
        .with("target", last);
    let written = target.span.of(context.target_text).unwrap_or_default();
    let is_certain = is == End::Open && was == End::Stop && written.ends_with(char::is_alphabetic);
    vec![if is_certain {
        hit.fix(vec![Edit {
            span,
            text: stop(target_locale, context.target_text).to_owned(),
        }])
    } else {
        hit
    }]
}

/// Says whether a Japanese or Korean text ends without a verb, as titles, labels and the members of lists do; those take
/// no mark at their end. Sentences end in few ways there.
fn is_phrase(text: &str, locale: &Locale) -> bool {
    let last = core(text).chars().next_back();
    let is_verb = |endings: &str| last.is_some_and(|last| endings.contains(last));
    match locale.language() {
        "ja" => !is_verb("すたるいだうくぐむつぬぶんねよ、"),
        "ko" => !is_verb("다요까죠오라자네"),
        _ => false,
    }
}

/// Says whether a Japanese text asks with the particle that asks, behind which a full stop is usual.
fn asks(text: &str, locale: &Locale) -> bool {
    let sentence = core(text).trim_end_matches(['。', '．', '｡']);
    locale.language() == "ja" && sentence.ends_with('か')
}

/// Says whether the stop at the end belongs to the last word: "etc."
fn ends_with_abbreviation(text: &str) -> bool {
    core(text).ends_with(" etc.")
}

/// Says whether a text ends with an address: of a site, of a mailbox, a path.
fn ends_with_address(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.contains('/') || word.contains('@')
}

/// Says whether a unit is prose whose sentences end with a mark.
fn is_sentence(unit: &Unit) -> bool {
    let is_prose = matches!(
        unit.kind,
        UnitKind::Paragraph | UnitKind::Quotation | UnitKind::Footnote
    );
    is_prose && unit.text.chars().count() >= SENTENCE
}

/// A text without what may stand behind its last mark: quotation marks, brackets.
fn core(text: &str) -> &str {
    let closes = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\''
                    | '”'
                    | '’'
                    | '“'
                    | '»'
                    | '«'
                    | '›'
                    | '」'
                    | '』'
                    | ')'
                    | ']'
                    | '）'
                    | '】'
                    | '\u{200e}'
                    | '\u{200f}'
            )
    };
    text.trim_end_matches(closes)
}

fn last_mark(text: &str) -> String {
    core(text)
        .chars()
        .next_back()
        .map(String::from)
        .unwrap_or_default()
}

fn end(text: &str, locale: &Locale) -> End {
    let language = locale.language();
    let core = core(text);
    if core.ends_with("...") {
        return End::Ellipsis;
    }
    match core.chars().next_back() {
        // the Greek question mark and the Armenian full stop look like others' marks
        Some(';' | '\u{37e}') if language == "el" => End::Question,
        Some(':' | '։') if language == "hy" => {
            if text.contains('՞') {
                End::Question
            } else {
                End::Stop
            }
        }
        Some('.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '။' | '።' | '៕' | '។' | '᠃') => {
            End::Stop
        }
        Some('?' | '？' | '؟' | '፧' | '՞') => End::Question,
        Some('!' | '！' | '՜') => End::Exclamation,
        Some(':' | '：' | '៖' | '፦' | '፡') => End::Colon,
        Some('…' | '⋯' | '‥') => End::Ellipsis,
        _ => End::Open,
    }
}

/// A mark of the Latin script where the language has one of its own for the same end. Chinese and Japanese ones are told by
/// their width.
fn foreign(source: &Unit, target: &Unit, end: End, context: &Context<'_>) -> Option<Hit> {
    let locale = &context.languages.target;
    let (mark, usual) = match end {
        End::Question => ('?', question(locale)?),
        End::Stop if is_sentence(source) => ('.', stop(locale, context.target_text)),
        _ => return None,
    };
    let sentence = core(&target.text).strip_suffix(mark)?;
    // behind Latin letters, figures and other stops it may be meant
    let last = sentence.chars().next_back()?;
    let word = sentence.rsplit(char::is_whitespace).next()?;
    let is_own = !last.is_ascii() && !last.is_numeric() && !word.contains('.');
    if usual.starts_with(mark) || usual == "。" || !is_own {
        return None;
    }
    let hit = Hit::new(PUNCTUATION_END, Span::new(target.span.end, target.span.end))
        .with("source", last_mark(&source.text))
        .with("target", mark.to_string())
        .with("usual", usual);
    let written = target.span.of(context.target_text).unwrap_or_default();
    // the Armenian question mark stands inside the word that asks
    let is_placed = written.ends_with(mark) && usual != "՞";
    Some(if is_placed {
        let span = Span::new(target.span.end - mark.len_utf8(), target.span.end);
        let text = usual.to_owned();
        hit.fix(vec![Edit { span, text }])
    } else {
        hit
    })
}

/// The question mark of a language that writes no Latin one.
fn question(locale: &Locale) -> Option<&'static str> {
    match locale.language() {
        "el" => Some(";"),
        "ar" | "ckb" | "fa" | "prs" | "ps" | "sd" | "ug" | "ur" => Some("؟"),
        "hy" => Some("՞"),
        _ => None,
    }
}

/// The full stop of a language; of those that write the Latin one as well, the one of their page.
fn stop(locale: &Locale, page: &str) -> &'static str {
    match locale.language() {
        "zh" | "ja" => "。",
        "bn" | "ne" | "or" | "as" => "।",
        "hi" | "mr" | "pa" if page.contains('।') || !page.contains('.') => "।",
        "ur" | "ks" => "۔",
        "my" => "။",
        "am" | "ti" => "።",
        "km" => "។",
        "hy" => "։",
        _ => ".",
    }
}
