//! `hexapla bundle`: the public site in every locale, or its texts for a generator.

use hexapla_report::{Exit, convert, human, wire};

use hexapla::content::view::Audience;
use hexapla::write_account;

use crate::args::{Bundle, Format};
use crate::context::Context;

pub(crate) fn run(args: &Bundle, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let audience = if args.press {
        Audience::Press
    } else {
        Audience::Public
    };
    let publication = project.publication_for(audience, context.now)?;
    let built = match args.target {
        Some(target) => publication.export(&args.out, target)?,
        None => publication.bundle(&args.out)?,
    };
    let report = convert::bundle(&publication, &built, context.now, &context.words);
    write_account(&args.out, audience, &wire::json(&report))?;
    context.print(&match args.format {
        Format::Human => human::bundle(&context.screen(), &report, &args.out.display().to_string()),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.locales),
    });
    Ok(super::exit_of_all(&built.findings))
}
