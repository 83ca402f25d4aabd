//! `hexapla bundle`: the public site in every locale, or its texts for a generator.

use hexapla::bundle::{Extent, Outputs};
use hexapla::{
    BundleOrder, Bundled, Found, Made, SelectionError, may_write_account, write_account,
};
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Bundle, Format};
use crate::context::Context;
use hexapla::content::view::Audience;

pub(crate) fn run(args: &Bundle, context: &Context) -> anyhow::Result<Exit> {
    let found = context.found()?;
    let audience = if args.press {
        Audience::Press
    } else {
        Audience::Public
    };
    let order = BundleOrder {
        folder: std::path::absolute(&args.out)?,
        audience,
        made: match args.target {
            Some(target) => Made::Export(target),
            None => Made::Bundle(extent(args, &found)?),
        },
        sequence: args.sequence,
        now: context.now,
        language: context.words.locale().clone(),
    };
    may_write_account(&args.out, audience)?;
    let memory = context.memory();
    let bundled = found.bundle(&order, memory.as_ref(), |publication, built| {
        let report = convert::bundle(publication, built, context.now, &context.words);
        wire::json(&report)
    })?;
    let (findings, account) = match bundled {
        Bundled::Made(built, account) => (built.findings, account),
        Bundled::Standing(account) => (Vec::new(), account),
    };
    let report = wire::BundleReport {
        as_of: context.now.to_string(),
        ..serde_json::from_str(&account)?
    };
    write_account(&args.out, audience, &wire::json(&report))?;
    context.print(&match args.format {
        Format::Human => human::bundle(&context.screen(), &report, &args.out.display().to_string()),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.locales),
    });
    Ok(super::exit_of_all(&findings))
}

/// How much of the bundle is asked for.
fn extent(args: &Bundle, found: &Found) -> Result<Extent, SelectionError> {
    let configuration = &found.configuration;
    let locale = |tag: &String| match configuration.locale(tag) {
        Err(SelectionError::Source(source)) => Ok(source),
        other => other,
    };
    Ok(Extent {
        outputs: if args.only.is_empty() {
            configuration.publish.outputs.clone()
        } else {
            Outputs::of(args.only.iter().copied())
        },
        locale: args.locale.as_ref().map(locale).transpose()?,
    })
}
