//! The arguments. Their help comes from the catalogue at run time, see [`crate::help`].

use std::path::PathBuf;

use clap::builder::{ArgPredicate, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use hexapla::bundle;
use hexapla::bundle::export::Target;
use hexapla::content::{Date, EmbargoInstant, InvalidEmbargo, Locale};

use crate::language;
use crate::usage::given;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "hexapla", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// Where to look for the project.
    #[arg(
        short = 'C',
        long,
        global = true,
        value_name = "FOLDER",
        default_value = "."
    )]
    pub(crate) project: PathBuf,
    /// The instant at which embargoes, and on whose day grace, are judged.
    #[arg(long, global = true, value_name = "DATE", value_parser = instant)]
    pub(crate) as_of: Option<EmbargoInstant>,
    /// The language of what people read; see [`crate::language`].
    #[arg(long, global = true, value_name = "LOCALE", value_parser = language::offered)]
    pub(crate) lang: Option<Locale>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands, a file each in [`crate::commands`].
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(Init),
    Adopt(Adopt),
    Status(Status),
    Diff(Diff),
    Accept(Accept),
    Start(Start),
    Hint(Hint),
    #[command(subcommand)]
    Ledger(Ledger),
    Check(Check),
    Gate(Gate),
    Bundle(Bundle),
    Schedule(Schedule),
    Merge(Merge),
    Verify(Verify),
    Compare(Compare),
    Message(Message),
    Fmt(Fmt),
    Explain(Explain),
    Doctor(Doctor),
    Completions(Completions),
    Man(Man),
    Schema(Schema),
}

/// An instant with its offset from UTC, or the beginning of a day in UTC. A part of a second has not passed yet: nothing ends
/// early for it.
fn instant(text: &str) -> Result<EmbargoInstant, InvalidEmbargo> {
    if text.parse::<Date>().is_ok() && text.len() == "2031-03-09".len() {
        return EmbargoInstant::from_rfc3339(&format!("{text}T00:00:00Z"));
    }
    EmbargoInstant::from_rfc3339(text)?;
    EmbargoInstant::from_rfc3339(&whole_seconds(text))
}

/// A time without the part of a second it is written with.
fn whole_seconds(text: &str) -> String {
    let Some((before, fraction)) = text.split_once(['.', ',']) else {
        return text.to_owned();
    };
    let rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{before}{rest}")
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
    Jsonl,
}

/// How findings are written: for people, for programs, for other programs' reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Human,
    Json,
    Jsonl,
    Markdown,
    Html,
    Sarif,
    Junit,
    Github,
    Gitlab,
    Rdjsonl,
}

/// Who may read what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Clearance {
    /// All that stands in the checkout.
    Newsroom,
    /// Nothing of releases that are not public.
    Public,
}

/// Which findings make the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warn,
    Never,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Adopt {
    #[arg(long)]
    pub(crate) from_history: bool,
    #[arg(long)]
    pub(crate) assume: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "KEY")]
    pub(crate) date_field: Option<String>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Selection {
    #[arg(long, value_name = "LOCALE", value_parser = given())]
    pub(crate) locale: Vec<String>,
    #[arg(long, value_name = "RELEASE", value_parser = given())]
    pub(crate) release: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[arg(long)]
    pub(crate) units: bool,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_enum, default_value = "newsroom")]
    pub(crate) clearance: Clearance,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[arg(value_name = "LOCALE", value_parser = given())]
    pub(crate) locale: String,
    #[arg(value_name = "RELEASE[#UNITS]", value_parser = given())]
    pub(crate) release: Option<String>,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "they are switches of the command line"
)]
#[derive(Debug, Args)]
pub(crate) struct Accept {
    #[arg(value_name = "LOCALE", value_parser = given())]
    pub(crate) locale: Option<String>,
    #[arg(value_name = "RELEASE[#UNITS]", value_parser = given())]
    pub(crate) release: Option<String>,
    #[arg(long, requires = "why")]
    pub(crate) no_change: bool,
    #[arg(long, requires = "why", conflicts_with = "no_change")]
    pub(crate) local: bool,
    #[arg(long, requires = "by", conflicts_with_all = ["no_change", "local", "touched"])]
    pub(crate) approve: bool,
    #[arg(long, value_name = "REASON")]
    pub(crate) why: Option<String>,
    #[arg(long, conflicts_with_all = ["no_change", "local"])]
    pub(crate) touched: bool,
    #[arg(long, requires = "touched", value_name = "REV", value_parser = given())]
    pub(crate) base: Option<String>,
    #[arg(long, env = "HEXAPLA_BY", value_name = "PSEUDONYM")]
    pub(crate) by: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Start {
    #[arg(value_name = "LOCALE", value_parser = given())]
    pub(crate) locale: String,
    #[arg(value_name = "RELEASE", value_parser = given())]
    pub(crate) release: String,
}

#[derive(Debug, Args)]
pub(crate) struct Hint {
    #[arg(value_name = "RELEASE", value_parser = given())]
    pub(crate) release: String,
    #[arg(value_name = "OLD..NEW", value_parser = given())]
    pub(crate) pair: String,
    #[arg(value_name = "KIND", value_parser = ["typo"])]
    pub(crate) kind: String,
    #[arg(long, env = "HEXAPLA_BY", value_name = "PSEUDONYM")]
    pub(crate) by: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Ledger {
    Tidy(Tidy),
}

#[derive(Debug, Args)]
pub(crate) struct Tidy {
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[arg(long, value_name = "REV", value_parser = given(), conflicts_with = "base_dir")]
    pub(crate) base: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) base_dir: Option<PathBuf>,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[arg(long, value_enum, value_name = "LEVEL", default_value = "error")]
    pub(crate) fail_on: FailOn,
    #[arg(long, value_enum, default_value = "newsroom", conflicts_with = "fix")]
    pub(crate) clearance: Clearance,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ReportFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Gate {
    #[arg(long, value_name = "LOCALE", value_parser = given())]
    pub(crate) locale: Vec<String>,
    #[arg(long)]
    pub(crate) write_debt: bool,
    #[arg(long, value_enum, default_value = "newsroom")]
    pub(crate) clearance: Clearance,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: ReportFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Schedule {
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Bundle {
    #[arg(long, value_name = "GENERATOR", conflicts_with = "press", value_parser = targets())]
    pub(crate) target: Option<Target>,
    #[arg(
        long,
        value_name = "FOLDER",
        default_value = "public",
        default_value_ifs([
            ("press", ArgPredicate::Equals("true".into()), Some("press")),
            ("target", ArgPredicate::IsPresent, Some("export")),
        ])
    )]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) press: bool,
    #[arg(long, value_name = "OUTPUT", conflicts_with = "target", value_parser = outputs())]
    pub(crate) only: Vec<bundle::Output>,
    #[arg(long, value_name = "LOCALE", value_parser = given(), conflicts_with = "target")]
    pub(crate) locale: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) sequence: Option<u64>,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

/// The names of the kinds of files of a bundle.
fn outputs() -> impl TypedValueParser<Value = bundle::Output> {
    let names = bundle::Output::ALL.map(bundle::Output::name);
    PossibleValuesParser::new(names).map(|name| {
        let mut outputs = bundle::Output::ALL.into_iter();
        let output = outputs.find(|output| output.name() == name);
        output.expect("only these names are taken")
    })
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    #[arg(value_name = "PART", required = true)]
    pub(crate) part: Vec<PathBuf>,
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    pub(crate) out: PathBuf,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

/// The generators that a bundle can be made for.
fn targets() -> impl TypedValueParser<Value = Target> {
    PossibleValuesParser::new(Target::ALL.map(Target::name)).map(|name| {
        let mut targets = Target::ALL.into_iter();
        let named = targets.find(|target| target.name() == name);
        named.expect("only these names are taken")
    })
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) older: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    #[arg(value_name = "OLD", required_unless_present = "jsonl")]
    pub(crate) old: Option<PathBuf>,
    #[arg(value_name = "NEW", required_unless_present = "jsonl")]
    pub(crate) new: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["old", "new"])]
    pub(crate) jsonl: bool,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_name = "LOCALE", value_parser = given(), default_value = "en")]
    pub(crate) source: String,
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Message {
    #[arg(value_name = "ID", required_unless_present = "jsonl")]
    pub(crate) id: Option<String>,
    #[arg(value_name = "NAME=VALUE")]
    pub(crate) arguments: Vec<String>,
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Option<Locale>,
    #[arg(long, value_name = "NAME")]
    pub(crate) collection: Option<String>,
    #[arg(long, value_enum, default_value = "plain")]
    pub(crate) output: Output,
    #[arg(long, conflicts_with_all = ["id", "arguments", "locale", "collection"])]
    pub(crate) jsonl: bool,
}

/// What a formatted message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    Plain,
    Text,
    Html,
    Attribute,
    Terminal,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    #[arg(long)]
    pub(crate) markdown: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
}
