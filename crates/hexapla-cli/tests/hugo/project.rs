//! The projects that are exported, and their own bundles beside.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use hexapla_testkit::{Site, files_below};

use crate::page::Page;

/// The last second before the embargo of the hostile project ends, and the first after.
pub(crate) const BEFORE: &str = "2031-03-09T00:00:59Z";
pub(crate) const LIFT: &str = "2031-03-09T00:01:00Z";
/// What only the release under embargo says: its slug, its title, its text.
pub(crate) const CANARIES: [&str; 3] = ["quartz-ledger", "Quartzledger", "zymurgical"];

const CONFIGURATION: &str = "\
source = \"en\"
locales = [\"fr\", \"ar\", \"zh-Hans\"]

[[collection]]
name = \"content\"
layout = \"dir\"

[publish]
base = \"https://tallowgate.example\"

[publish.fallbacks]
ar = \"source\"
";

/// Texts that are something else to Hugo, to Markdown or to a browser, as a person would write them to be read.
const HOSTILE: &[&str] = &[
    r"\{\{< figure src=x >\}\} and {{</* figure */>}}",
    r"\{\{% include x %\}\} \{\{ .Site.Title \}\}",
    r"\<script>alert(1)\</script> \<img src=x onerror=alert(1)>",
    r"\[a link](javascript:alert(1)) and [another](javascript:alert&#40;1))",
    r"a\*star\*, an \_underscore\_, \`ticks\`, \~\~struck\~\~, back\\slash, H~2~O, x^2^",
    r"&lt;b&gt; &amp;lt;b&amp;gt; &#123;&#123;&lt; x &gt;&#125;&#125; &copy;",
    r"Write to desk@tallowgate.example, see https://evil.example/a_b_c or www.evil.example.",
    r#""Quoted" -- and 'quoted' --- with dots ... and (c) :smile: :100: at 12:30"#,
    r"\# no heading \#\# {#no-id} {.no-class onclick=alert(1)}",
    r"1\. no list",
    r"\- no list",
    r"\+ no list, \> no quotation, \| no | table",
    r"2031\) no list; \: no term",
    r"\--- no rule",
    r"\=== no heading",
    r"$x$ and $$y$$ and \\(z\\) and ==mark== and ++insert++",
    r"import x from 'y'",
    r"\<!-- no comment --> \<!--more-->",
    r"[^1] is no note here, \[^9\] neither",
    "*emphasis*, **strong**, ***both***, ~~struck~~, *a*_b_ and `code {{< x >}} | <b>` and `` `tick` ``",
    "A hard\\\nbreak, and a [link *with* `code`](https://example.org/a(b)c?d=e&f=g_h_i#j)",
    "中文**「重点」**文字，*强调*。",
    "Raw <b onclick=alert(1)>HTML</b> is left out",
];

/// Blocks of every kind.
const BLOCKS: &str = r"
## A heading with `{{% code %}}` {#anchor}

See [above](#anchor) and [the other release](2031-02-01-plain.md).

- tight
- list
  - below {{< x >}}
  - below
    1. deeper
    2. deeper still

* another

  with two paragraphs

* list

7. seven
8. eight

> A quotation.
>
> - a list in it
>
> > and another

| a \| b | c |
|---|---|
| `x \| y` | *z* {{< t >}} |
| 12 | 13 |

```go
{{< highlight >}} <script>alert(1)</script>
{{% shortcode %}}
	tab ``` ticks
<!--more-->
```

    indented code

---

A text with a note[^n] and the same[^n].

[^n]: What the note says.

    - its list
";

/// A project whose texts are hostile, with a release under embargo, one that is withdrawn, and pages in the language of
/// the source.
pub(crate) fn hostile() -> Site {
    let site = Site::new();
    site.write("hexapla.toml", CONFIGURATION);
    let paragraphs = HOSTILE.join("\n\n");
    let english = format!(
        "+++\ntitle = \"{{{{< x >}}}} <b>Title</b> *no emphasis* \\\"quoted\\\"\"\ndate = 2031-02-02\nkind = \"statement\"\n\
         tags = [\"camps\", \"C++\", \"{{{{< y >}}}}\"]\nlocation = \"Port Sennet\"\n+++\n\n{paragraphs}\n{BLOCKS}"
    );
    site.write("content/en/2031-02-02-hostile.md", &english);
    // the translation says the same words: what counts is what becomes of them
    site.write(
        "content/fr/2031-02-02-hostile.md",
        format!(
            "+++\ntitle = \"{{{{% x %}}}} <i>Titre</i>\"\n[translation]\nmethod = \"machine-raw\"\n+++\n\n{paragraphs}\n{BLOCKS}"
        ),
    );
    site.write(
        "content/en/2031-02-01-plain.md",
        "+++\ntitle = \"Plain\"\ndate = 2031-02-01\nkind = \"statement\"\n\
         [[corrections]]\nid = \"one\"\ndate = 2031-02-03\ntext = \"It was {{< four >}}, not *three*.\"\n+++\n\n\
         One passage.\n\nAnother.\n\nA third.\n",
    );
    site.write(
        "content/zh-Hans/2031-02-01-plain.md",
        "+++\ntitle = \"平\"\n+++\n\n一段。\n\n另一段。\n",
    );
    let embargoed = |title: &str| {
        format!(
            "+++\ntitle = \"{title}\"\nslug = \"quartz-ledger\"\ndate = 2031-03-08\nkind = \"statement\"\n\
             embargo = 2031-03-09T00:01:00Z\n+++\n\nA zymurgical passage that nobody may read before its time.\n"
        )
    };
    site.write("content/en/2031-03-08-secret.md", embargoed("Quartzledger"));
    site.write(
        "content/fr/2031-03-08-secret.md",
        "+++\ntitle = \"Quartzledger\"\n+++\n\nUn passage zymurgical que personne ne doit lire.\n",
    );
    for (locale, title) in [("en", "Taken back"), ("fr", "Retiré")] {
        let front = if locale == "en" {
            "status = \"withdrawn\"\nkind = \"statement\"\n"
        } else {
            ""
        };
        let text = format!("+++\ntitle = \"{title}\"\n{front}+++\n\nIt was said once.\n");
        site.write(format!("content/{locale}/2031-01-01-withdrawn.md"), text);
    }
    site
}

/// The living example.
pub(crate) fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs the program in `project`.
pub(crate) fn run(project: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .arg("-C")
        .arg(project)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&told)
    );
}

/// What the pages of a project's own bundle say.
pub(crate) struct Said {
    files: BTreeMap<String, Vec<u8>>,
    /// The paths of the pages of releases, and of those that were withdrawn.
    pages: Vec<String>,
    gone: Vec<String>,
}

impl Said {
    /// The pages of `project` as of `now`.
    pub(crate) fn of(project: &Path, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("public");
        run(
            project,
            &["--as-of", now, "bundle", "--out", out.to_str().unwrap()],
        );
        let files = files_below(&out);
        let of_releases = files.iter().filter_map(|(path, bytes)| {
            let is_deep = path.ends_with("/index.html") && path.matches('/').count() == 3;
            let text = String::from_utf8_lossy(bytes);
            let is_release = text.contains("<body class=\"release\"");
            let is_gone = text.contains("<body class=\"message\"");
            (is_deep && (is_release || is_gone)).then(|| (path.clone(), is_gone))
        });
        let (gone, pages): (Vec<_>, Vec<_>) = of_releases.partition(|(_, is_gone)| *is_gone);
        let paths = |of: Vec<(String, bool)>| of.into_iter().map(|(path, _)| path).collect();
        Self {
            pages: paths(pages),
            gone: paths(gone),
            files,
        }
    }

    pub(crate) fn pages(&self) -> impl Iterator<Item = &str> {
        self.pages.iter().map(String::as_str)
    }

    pub(crate) fn gone(&self) -> impl Iterator<Item = &str> {
        self.gone.iter().map(String::as_str)
    }

    /// The page at `path`.
    pub(crate) fn page(&self, path: &str) -> Page {
        let html = String::from_utf8_lossy(&self.files[path]);
        Page::read(&html, "text")
    }
}
