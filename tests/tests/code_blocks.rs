//! Code in blocks is the code of the source, except for what people read in it.

use hexapla_diagnostics::Level;
use hexapla_tests::pairs::hits;

/// What is told of a code block and its translation into French: the level, the source's line, the translation's.
fn told(info: &str, source: &str, target: &str) -> Vec<(Level, String, String)> {
    let block = |code: &str| format!("```{info}\n{code}\n```\n");
    let hits = hits(("en", &block(source)), ("fr", &block(target)));
    let hits = hits
        .into_iter()
        .filter(|hit| hit.code.name() == "structure-code");
    let argument = |hit: &hexapla_checks::Hit, name: &str| hit.args[name].to_string();
    hits.map(|hit| {
        (
            hit.level,
            argument(&hit, "source"),
            argument(&hit, "target"),
        )
    })
    .collect()
}

fn slip(source: &str, target: &str) -> Vec<(Level, String, String)> {
    vec![(Level::Error, source.to_owned(), target.to_owned())]
}

#[test]
fn a_slip_in_a_block_is_found() {
    let source = "wire --mend all # first the cables\nwire --test";
    let target = "wire --menb all # les câbles d’abord\nwire --test";
    let line = |code: &str| code.lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        told("sh", source, target),
        slip(&line(source), &line(target))
    );
    let (source, target) = ("let lines = 12;", "let lines = 21;");
    for info in ["rust", "js title=\"a.js\"", "ts {1}", "Java", "js,edit"] {
        assert_eq!(told(info, source, target), slip(source, target), "{info}");
    }
    // a line that is gone, and another that is quite another
    let gone = told("py", "import cable\nimport mast", "import cable");
    assert_eq!(
        gone,
        [(Level::Info, "import mast".to_owned(), String::new())]
    );
    let behind = told("js", "/* a\nb */ mend(12);", "/* un\ndeux */ mend(21);");
    assert_eq!(behind, slip("b */ mend(12);", "deux */ mend(21);"));
    // a space that separates
    let apart = told("sh", "wire --mend all", "wire --mendall");
    assert_eq!(apart, slip("wire --mend all", "wire --mendall"));
    // what a word processor makes of the signs
    for target in ["quay –new", "quay −−new", "quay\u{a0}--new", "quay ——new"] {
        let source = "quay --new";
        assert_eq!(told("sh", source, target), slip(source, target));
    }
    let other = told("py", "from cable import mend", "print(lines)");
    assert_eq!(other[0].0, Level::Info);
}

#[test]
fn what_people_read_in_code_may_be_translated() {
    for (info, source, target) in [
        (
            "sh",
            "# mend\nwire --mend \"all lines\"",
            "# réparer\nwire --mend \"toutes\"",
        ),
        (
            "sh",
            "echo ${line#cable} # short",
            "echo ${line#cable} # court",
        ),
        (
            "js",
            "const a = `one\ntwo`; // why",
            "const a = `un\ndeux\ntrois`; // pourquoi",
        ),
        ("js", "/* one\n two */\nmend();", "/* un */\nmend();"),
        (
            "js",
            "get('https://a.example/en') // b",
            "get('https://a.example/fr')",
        ),
        (
            "python",
            "def mend():\n    \"\"\"Mends\n    it.\"\"\"",
            "def mend():\n    \"\"\"Répare.\"\"\"",
        ),
        (
            "rust",
            "fn mend<'a>(line: &'a str) {} // it's",
            "fn mend<'a>(line: &'a str) {} // oui",
        ),
        (
            "css",
            "a { color: red } /* no */",
            "a { color: red } /* non */",
        ),
        ("json", "{ \"a\": \"one\" }", "{ \"a\": \"un\" }"),
        ("sql", "select 1 -- all", "select 1 -- tout"),
        ("py", "line = 'say \\'no\\''", "line = 'dis \\'non\\''"),
        // layout is everybody's own
        ("js", "  mend({ a: 'b' });", "mend({\ta:\"b\" })"),
        ("js", "mend(\n  a,\n  b,\n);", "mend(a, b)"),
        ("sh", "git push <branch>", "git  push <branche>"),
        ("py", "mend()\n\ntest()", "mend()   \ntest()"),
        // nobody knows what these are
        ("", "mend the line", "réparer la ligne"),
        ("text", "wire 12", "wire 21"),
        ("console", "$ wire\nready", "$ wire\npret"),
        ("html", "<p>Ready</p>", "<p>Pret</p>"),
        ("yaml", "title: Ready", "title: Pret"),
        ("jsx", "<p>Ready</p>", "<p>Pret</p>"),
        ("js", "return <p>Ready</p>;", "return <p>Pret</p>;"),
        // names in the readers' own script
        ("py", "print(line)", "print(строка)"),
    ] {
        assert_eq!(told(info, source, target), [], "{info}: {source}");
    }
}
