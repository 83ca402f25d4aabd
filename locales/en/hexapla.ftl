### The program's own words, in English.
###
### One message is one thing somebody reads. Style: plain and exact, British spelling; an error says
### what happened, why, and what to do. Commands, codes and paths are not translated.
### A group is headed by what it is for; $name (Type) before a message tells its arguments.

## Numbers of things
##
## $n (Number): how many.

# A number alone, as it is written in this language.
number = { $n }
# $what (String): the word for a status, an impact or a change, such as “factual”.
count-of = { $n } { $what }
count-units = { $n ->
    [one] { $n } unit
   *[other] { $n } units
 }
count-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
 }
count-releases = { $n ->
    [one] { $n } release
   *[other] { $n } releases
 }
count-editions = { $n ->
    [one] { $n } edition
   *[other] { $n } editions
 }
count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
 }
count-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
 }
count-infos = { $n ->
    [one] { $n } note
   *[other] { $n } notes
 }
count-to-reread = { $n ->
    [one] { $n } word to re-read
   *[other] { $n } words to re-read
 }
count-untranslated = { $n ->
    [one] { $n } release untranslated
   *[other] { $n } releases untranslated
 }
# What does not fit on the screen.
# $command (String): the command that shows it.
and-more = … and { $n } more: { $command }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = current
status-local = local
status-unverified = unverified
status-missing = missing
status-outdated = outdated
status-orphaned = orphaned

impact-none = no change
impact-markup = markup
impact-link = link
impact-cosmetic = cosmetic
impact-wording = wording
impact-interface = interface
impact-factual = factual
impact-unknown = unknown
impact-critical = critical

flag-moved = moved
flag-split = split
flag-merged = merged
flag-copied = copied
flag-touched = edited since

change-same = same
change-moved = moved
change-edited = edited
change-split = split
change-merged = merged
change-added = added
change-removed = removed

kind-heading = heading
kind-paragraph = paragraph
kind-list-item = list item
kind-table-row = table row
kind-quotation = quotation
kind-image = image
kind-footnote = footnote
kind-code = code
kind-markup = raw markup
# A field of the front matter.
# $name (String): its key, such as title.
kind-field = field { $name }

level-info = note
level-warn = warning
level-error = error

verdict-pass = passes
verdict-fail = fails

# The pivot a translation was made from.
# $locale (String): its tag.
via = via { $locale }

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } → { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }

reason-number = number
reason-date = date
reason-time = time
reason-currency = sum of money
reason-percentage = percentage
reason-age = age
reason-ordinal = ordinal
reason-name = name
reason-negation = negation
reason-modal = modal verb
reason-hedge = hedge
reason-quantifier = quantifier
reason-code = code
reason-quoted = quoted words
reason-attribution = attribution
reason-identifier = identifier
reason-term = term
reason-antonym = opposite
reason-wording = wording
reason-no-vocabulary = wording (no word list for this language)
reason-spelling = spelling
reason-doubled-word = doubled word
reason-format = way of writing
reason-case = capitals
reason-typography = typography
reason-link = link
reason-markup = markup

## On several screens

# Before the commands to type next.
next = Next
# $n (Number): how many.
findings-heading = { $n ->
    [one] { $n } finding on the way
   *[other] { $n } findings on the way
 }

## hexapla status

# $day (String): the day, ISO 8601.
status-heading = Translations on { $day }
# The share of units that are current. Keep it short: it stands in a column.
# $n (Number): per cent.
status-share = { $n } %
status-nothing-to-do = nothing to do
status-no-locales = There is no locale to look at: name some under `locales` in hexapla.toml.
# $locale (String): its tag.
# $n (Number): releases that need work.
# $all (Number): releases that have an edition in the locale.
status-releases = { $locale } · { $n ->
    [0] none of { $all } releases needs work
    [one] { $n } of { $all } releases needs work
   *[other] { $n } of { $all } releases need work
 }

# Where a unit stands in the source edition and in the translation.
# $source (Number): the line in the source edition.
# $target (Number): the line in the translation.
lines-both = line { $source } → { $target }
lines-source = line { $source }
lines-target = line → { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = Nothing to do in { $locale }: every unit looked at is current.
# Titles of texts: the source with its changes marked, then, now, gone; the translation.
diff-changed = { $locale } then → now
diff-then = { $locale } then
diff-now = { $locale } now
diff-gone = { $locale }, no longer there
diff-target = { $locale } translation

## hexapla compare

compare-nothing = The two say the same: every unit is where it was.
# $n (Number): words to re-read.
# $all (Number): words of the new version.
compare-words = { $n ->
    [one] { $n } word to re-read of { $all }
   *[other] { $n } words to re-read of { $all }
 }

## hexapla check

check-nothing = Nothing found.
# $base (String): a git revision.
preview-heading = What changes since { $base }
preview-nothing = No translation becomes stale.
# $units (Number): target units.
# $locales (Number): their locales.
preview-units = { $units ->
    [one] { $units } unit
   *[other] { $units } units
 } in { $locales ->
    [one] { $locales } locale
   *[other] { $locales } locales
 } { $units ->
    [one] becomes
   *[other] become
 } stale. That holds nothing back here.
# $n (Number): target units.
preview-current = { $n ->
    [one] { $n } unit becomes current.
   *[other] { $n } units become current.
 }
# $n (Number): target units.
preview-remaining = { $n ->
    [one] { $n } unit of the touched translations is still not current.
   *[other] { $n } units of the touched translations are still not current.
 }

## hexapla gate

# $day (String): the day grace is judged on, ISO 8601.
gate-heading = Verdicts on { $day }
# Before findings that belong to no release.
gate-project = the project
gate-not-judged = something could not be judged
# $n (Number): findings.
gate-failing = { $n ->
    [one] { $n } finding fails
   *[other] { $n } findings fail
 }
# $n (Number): findings.
gate-warning = { $n ->
    [one] { $n } warns
   *[other] { $n } warn
 }
# $n (Number): findings.
gate-passing = { $n ->
    [one] { $n } passes
   *[other] { $n } pass
 }
# $day (String): the last day of grace, ISO 8601.
gate-grace = in grace: fails after { $day }

## hexapla init

# $n (Number): translations whose source was found.
# $locales (Number): locales.
# $source (String): the source locale.
# $editions (Number): texts in it.
init-found = { $n ->
    [one] { $n } translation
   *[other] { $n } translations
 } into { $locales ->
    [one] { $locales } locale
   *[other] { $locales } locales
 }, from { $editions ->
    [one] { $editions } text
   *[other] { $editions } texts
 } in { $source }:
init-nothing-found = No translations were found. The proposal is for releases under content/en; change it to where yours stand.
# $name (String): a collection's name.
# $source (String): the pattern of the source's files.
# $target (String): the pattern of the translations' files.
init-place = Collection { $name }: { $source }, translated as { $target }
# $name (String): a collection's name.
# $source (String): the pattern of its files.
init-place-same = Collection { $name }: { $source }
# $folders (String): names of folders.
init-odd = Left out, since it is no locale or shares no file with the source: { $folders }
init-no-repository = This is no git repository. Staleness is told without one; `adopt` from pins and `--base` need it.
# $path (String): a file.
init-created = { $path } is written.
# $path (String): a file.
init-extended = { $path } has a line more.
# $path (String): a file.
init-untouched = { $path } says so already.
init-comment-file = How Hexapla reads this project. An unknown key is an error, so a misspelling cannot go unnoticed.
init-comment-locales = The locale the texts are written in, and those they are translated into.
init-comment-spelling =
    Locales that are spelt on disk otherwise than their tag.
    A translation made from another one than the source says so with `from = "fr"`.
init-comment-collection = Where the texts stand.
init-comment-front-matter =
    Front matter: `translate` is translated like the text; `inherit` lives in the source alone, and
    a translation that says otherwise is an error. Everything else is the translation's own business.
init-comment-gate =
    What may be released: each impact or status passes, warns or fails. Uncomment to change.

## hexapla adopt
##
## $n (Number): how many.

# $editions (Number): translations looked at.
# $releases (Number): their releases.
adopt-heading = { $editions ->
    [one] { $editions } translation
   *[other] { $editions } translations
 } of { $releases ->
    [one] { $releases } release
   *[other] { $releases } releases
 }
# These four follow a number: so many units …
adopt-recorded = { $n ->
    [one] unit has its record already; it stays
   *[other] units have their record already; it stays
 }
adopt-pinned = { $n ->
    [one] unit recorded by its page's pin
   *[other] units recorded by their pages' pins
 }
adopt-assumed = { $n ->
    [one] unit taken on trust; it stays unverified
   *[other] units taken on trust; they stay unverified
 }
adopt-unverified = { $n ->
    [one] unit without a sure ground; it is unverified
   *[other] units without a sure ground; they are unverified
 }
adopt-pins = { $n ->
    [one] { $n } pin
   *[other] { $n } pins
 }
# These three follow a number: so many pins …
adopt-resolved = { $n ->
    [one] names the source's text as it was
   *[other] name the source's text as it was
 }
adopt-followed = { $n ->
    [one] was followed to the path the source had then
   *[other] were followed to the path the source had then
 }
adopt-unresolved = { $n ->
    [one] leads nowhere; it is listed below
   *[other] lead nowhere; each is listed below
 }
adopt-drift = { $n ->
    [one] { $n } page whose source has changed since its pin
   *[other] { $n } pages whose source has changed since their pin
 }
# $percent (Number): their share of those pages, in per cent.
adopt-nothing-to-reread = { $n ->
    [one] { $n } of them needs no re-reading at all ({ $percent } %).
   *[other] { $n } of them need no re-reading at all ({ $percent } %).
 }
# $all (Number): the units of those pages.
adopt-drifted-units = { $n ->
    [one] { $n } unit of { $all } is outdated.
   *[other] { $n } units of { $all } are outdated.
 }
adopt-no-ground = No translation says from which source text it was made. If a front-matter field holds the day a page was last brought up to date, type `hexapla adopt --date-field FIELD`; to take everything on trust, `hexapla adopt --assume`.
adopt-written = The ledger is written. Review it like any other change, then commit it.
adopt-not-written = Nothing was written.

## hexapla doctor

# $version (String): the program's version.
doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-git-fine = found, with the whole history
doctor-git-shallow = found, but the clone is shallow: pins and bases may not be there; type: git fetch --unshallow
doctor-git-absent = not found, or this is no repository: `adopt` and `--base` need it, `status` does not
doctor-collections = Collections
# $n (Number): words.
# $percent (String): their share, with one decimal.
doctor-opaque = { $n ->
    [one] { $n } word stands
   *[other] { $n } words stand
 } in units that are not read further ({ $percent } %), code excepted
doctor-locales = Locales
doctor-word-list = word list for facts
doctor-no-word-list = no word list: a change of words is never more than wording, unless numbers or terms of yours say so
doctor-ledger = Ledger
# $rows (Number): rows.
# $files (Number): files.
doctor-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } in { $files ->
    [one] { $files } file
   *[other] { $files } files
 }
doctor-limits = Limits

## hexapla explain

explain-part-meaning = What it means
explain-part-reason = Why it matters
explain-part-remedy = What to do

## hexapla start, hint, ledger tidy

# $path (String): the new file.
start-written = { $path } holds the text to translate, word for word. Write the translation over it, then commit the file and accept it.
# $old (String): the fingerprint of the text before.
# $new (String): the fingerprint of the text after.
# $path (String): the file it stands in.
hint-written = { $old } → { $new } counts as a mere correction from now on. It stands in { $path }: commit it.
tidy-nothing = The ledger is tidy: nothing to drop.
# $release (String): a release.
# $rows (Number): rows dropped.
# $texts (Number): baseline texts dropped.
tidy-release = { $release }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } and { $texts ->
    [one] { $texts } baseline text
   *[other] { $texts } baseline texts
 } dropped, the rest in order
tidy-dry-run = Nothing was written: this is what would be.
tidy-left-alone = Ledgers with damaged or unread lines are left alone as they are.

## The manual: titles of its parts

manual-arguments = Arguments
manual-options = Options
manual-options-everywhere = Options of every command
manual-commands = Commands
# $values (String): the values there are.
manual-values = One of { $values }.
# $value (String): the value that counts when none is given.
manual-default = Without it: { $value }.
# $variable (String): an environment variable.
manual-environment = Also from the environment: { $variable }.
# Names the command that made the page; stands at its top.
manual-origin = Made by `cargo xtask generate` from the program itself; edit the catalogue instead.

## Errors: what, why, what to do

# Stands before each of these sentences.
error = error:

# $folder (String): where it was looked for.
error-no-configuration = There is no hexapla.toml in { $folder } or above, so it is not known where the texts stand. Type `hexapla init` in the project's folder.
error-configuration = hexapla.toml is wrong, so nothing was done.
# $path (String): a file.
error-configuration-exists = { $path } is there already and was left alone. Delete it first to begin anew.
# $path (String): a file or folder.
# $reason (String): the system's words.
error-unreadable = { $path } cannot be read: { $reason }. See to its permissions, then try again.
# $path (String): a file.
# $reason (String): why.
error-not-written = { $path } was not written: { $reason }. Nothing else was changed either.
# $locale (String): what was asked for.
# $known (String): the configured locales.
error-unknown-locale = { $locale } is no locale of this project. It has: { $known }.
# $locale (String): the source locale.
error-source-locale = { $locale } is the source: it is translated from, so it has no status. Name a target locale.
# $release (String): what was asked for.
# $nearest (String): the nearest release there is.
error-unknown-release = There is no release { $release }. Did you mean { $nearest }?
# $release (String): what was asked for.
error-no-such-release = There is no release { $release }. `hexapla status --all` lists them.
# $release (String): a release.
# $locale (String): a locale.
error-not-translated = { $release } has no edition in { $locale } yet. Type `hexapla start { $locale } { $release }` to begin one.
# $release (String): a release.
# $locale (String): a locale.
# $path (String): its file.
error-already-started = { $release } has an edition in { $locale } already: { $path }. It was left alone.
# $unit (String): what was asked for.
# $release (String): a release.
# $known (String): the units there are.
error-unknown-unit = { $release } has no unit { $unit }. It has: { $known }.
# $text (String): what was typed.
error-invalid-unit = { $text } names no unit. Write #3, #title, #t7, or a list such as #3,5-7.
# $code (String): what was asked for.
# $nearest (String): the nearest code there is.
error-unknown-code = There is no code { $code }. Did you mean { $nearest }? `hexapla explain` lists them all.
# $name (String): what was asked for.
# $known (String): the schemas there are.
error-unknown-schema = There is no schema { $name }. There are: { $known }.
# $unit (String): a unit.
# $given (String): the fingerprint that was typed.
# $now (String): the fingerprint of the source now.
error-source-moved = The source of { $unit } has changed since you looked: it was { $given } and is { $now }. Read `hexapla diff` again, then accept what it shows now.
error-nothing-to-accept = There is nothing to accept: every unit named is current.
# $unit (String): a unit.
accept-question = Does the translation of { $unit } hold for the source as it is now? [y/n]
# $n (Number): units of the edition that are still not current.
# $release (String): a release.
# $locale (String): a locale.
accept-remaining = { $n ->
    [0] Everything in { $release } is current in { $locale } now.
    [one] { $n } unit of { $release } still waits in { $locale }: hexapla diff { $locale } { $release }
   *[other] { $n } units of { $release } still wait in { $locale }: hexapla diff { $locale } { $release }
}
accept-dry-run = Nothing was written: this was a dry run.
accept-undo = To take it back:
# $path (String): the file of known debt.
gate-debt-written = What fails today was written to { $path }; from now on only new debt fails.
# $reason (String): what went wrong, in the words of the program or the system.
error-failed = This could not be done: { $reason }.
error-nothing-named = Name the units to accept, such as RELEASE#3 or RELEASE#1,3-7; off a terminal nothing is accepted unseen.
# $unit (String): a unit.
error-accept-missing = { $unit } has no translation, so there is nothing to accept. Translate it first.
# $unit (String): a unit.
error-accept-no-source = The source does not say { $unit }, so it cannot hold for it. Take it out, or declare it your own note with `--local --why "…"`.
# $unit (String): a unit.
error-accept-has-source = { $unit } translates a passage of the source, so it is no note of your own. Accept it without `--local`.
# $unit (String): a unit.
# $impact (String): its impact or status, in a word.
error-second-person = { $unit } is { $impact }, and this project wants somebody other than the translator to accept it. Ask a second person to do so, with their own `--by`.
error-needs-by = This project wants to know who accepts. Give a pseudonym with `--by` or in HEXAPLA_BY.
# $pair (String): what was typed.
error-invalid-pair = { $pair } is no pair of texts. Write the fingerprints of the text then and now, or enough of each: 1-7f1c..1-90a2.
# $old (String): a fingerprint.
# $new (String): a fingerprint.
error-hint-refused = No hint was written: { $old } → { $new } changes a fact, and a hint never makes a fact a typo.
# $given (String): what was typed.
# $release (String): a release.
error-unknown-fingerprint = { $release } has no text { $given }, now or in its ledger. Fingerprints of now are in what `hexapla diff` prints, older ones in the release's base.jsonl.
# $given (String): what was typed.
# $known (String): the fingerprints that begin so.
error-ambiguous-fingerprint = { $given } may be any of { $known }. Type more of it.
# $release (String): a release.
error-no-source-edition = { $release } has no source edition that can be read, so there is nothing to begin with. `hexapla check` says why.
# $release (String): a release.
# $reason (String): why.
error-no-place = There is no place for this translation of { $release }: { $reason }. See to `layout`, `source` and `target` in hexapla.toml.
error-git-absent = git could not be started, and this needs the history. Install git, or set PATH.
error-not-a-repository = This is no git repository, and this needs the history. Run it in a clone.
# $command (String): the command that fetches the history.
error-shallow = The clone is shallow, so the history this needs is cut off. Type: { $command }
# $revision (String): what was asked for.
# $command (String): the command that fetches it.
error-revision-absent = git does not have { $revision }. Type: { $command }
# $revision (String): what was typed.
error-invalid-revision = { $revision } is no name of a revision. Write a branch, a tag or a commit.
error-locked = Another process is writing to this project. Try again when it is done.
# $path (String): a file.
error-changed-meanwhile = { $path } was changed under you, so nothing was written. Look at it again, then repeat the command.
# $line (Number): the line of the input, from 1.
# $reason (String): what is wrong with it.
error-invalid-request = Line { $line } of the input is no request: { $reason }. Each line is a JSON object with `id`, `old` and `new`.

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-hexapla = Keeps translations in step with their source: what is out of date, what changed, how serious it is
help-init = Looks at the project and writes a commented hexapla.toml
help-adopt = Builds the ledger for translations that exist already
help-status = Shows which translations are out of date, and how seriously
help-diff = Shows what changed in the source, beside the translation
help-accept = Records that a translation matches its source as it is now
help-start = Begins a new translation with a copy of the source
help-hint = Records that a change of the source was a mere correction
help-ledger = Looks after the ledger
help-tidy = Drops what no edition needs any more, and brings old rows up to date
help-check = Reports everything that was found; with a base, what a pull request does
help-gate = Decides for each locale whether it may be released
help-compare = Compares two versions of a text, unit by unit, without a project
help-explain = Says what a finding means and what to do
help-doctor = Looks at git, the project, its locales and its ledger
help-completions = Prints completions for a shell
help-man = Prints the manual
help-schema = Prints the names of the JSON schemas, or one of them

help-arg-project = The project's folder, or one below it
help-arg-as-of = The day on which grace is judged, such as 2031-03-09 [default: today]
help-arg-dry-run = Shows what would be written and writes nothing
help-arg-locale = Only this locale; may be given again
help-arg-release = Only this release; may be given again
help-arg-format = For people, or for programs: one document, or a line each
help-arg-by = Who says so: a pseudonym, never published
help-adopt-assume = Takes what has no ground on trust: recorded, unverified, listed as known debt
help-adopt-date-field = The front-matter field that holds the day a page was last brought up to date
help-status-units = Lists every unit that is not current, with its lines and reasons
help-status-all = Lists every release, those that need nothing too
help-diff-locale = The locale translated into
help-diff-release = The release, and perhaps its units: lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = The locale translated into
help-accept-release = The release and its units: lines-cut#3, or lines-cut#3@1-7f1c as diff prints it
help-accept-no-change = The translation still holds as it is
help-accept-local = The passage is the translator's own note
help-accept-why = The reason, kept in the ledger
help-accept-touched = Accepts exactly the units whose translation changed since the base
help-accept-base = The git revision to compare with, such as origin/main
help-start-locale = The locale to translate into
help-start-release = The release to translate
help-hint-release = The release whose source was corrected
help-hint-pair = The fingerprints of the text then and now, or enough of each: 1-7f1c..1-90a2
help-hint-kind = What the change was
help-check-base = The git revision to compare with, such as origin/main
help-check-fail-on = The least level at which the exit code is 1
help-gate-write-debt = Writes what fails today into the file of known debt
help-compare-old = The older version, a Markdown file
help-compare-new = The newer version, a Markdown file
help-compare-jsonl = Reads requests from standard input, a JSON object a line, and answers each
help-compare-all = Shows identical units too
help-compare-source = The locale both versions are written in
help-explain-code = The code of a finding; without one, all codes are listed
help-completions-shell = The shell
help-man-markdown = As Markdown
help-schema-name = The schema to print


## Findings
##
## A family of three for each code. `finding-` is one line: what was found. `remedy-` is one line: what
## to do. `explain-` is three paragraphs: what it means, why it matters, what to do; it takes no
## arguments. To the arguments named, `finding-` and `remedy-` may add the place:
##
## $unit (String): the unit's id, such as #3; or empty.
## $release (String): the release's id, or empty.
## $locale (String): the locale's tag, or empty.
## $path (String): the file, or empty.


finding-outdated-markup = Emphasis, heading level or nesting of { $unit } has changed in the source since this was translated.
remedy-outdated-markup = Carry the markup over, then accept the unit; the words need no re-reading.
explain-outdated-markup =
    The source unit has other emphasis, code marks, nesting or another heading level than when it
    was translated. Its words and links are the same.

    Nothing that is said has changed, so nobody has to re-read it. Still the page may look
    different from the source, and a heading of another level changes the table of contents.

    Carry the markup over and accept the unit, or accept it with `--no-change --why` where the
    translation needs none.

finding-outdated-link = A link in { $unit } leads elsewhere in the source since this was translated.
remedy-outdated-link = Carry the new address over, then accept the unit.
explain-outdated-link =
    Only the destination of a link or the path of an image has changed in the source since the
    unit was translated.

    The words still match, but readers of the translation may be sent to a page that has moved or
    was withdrawn.

    Put the new address into the translation, or the one of the same page in your language, then
    accept the unit.

finding-outdated-cosmetic = { $reasons ->
    [none] Punctuation, typography or spelling of { $unit } has changed in the source since this was translated.
   *[other] Punctuation, typography or spelling of { $unit } has changed in the source since this was translated: { $reasons }.
}
remedy-outdated-cosmetic = Look whether the old spelling misled the translation, then accept the unit.
explain-outdated-cosmetic =
    Punctuation, capitals, typography or the spelling of a word has changed in the source since
    the unit was translated.

    Mostly nothing has to be done. But a misspelt word may have been misread when it was
    translated, so the change is shown and never passed over in silence.

    Look at the pair once. If the translation still holds, accept it with `--no-change --why`.

finding-outdated-wording = { $reasons ->
    [none] { $unit } has been reworded in the source since this was translated; its facts are the same.
   *[other] { $unit } has been reworded in the source since this was translated; its facts are the same. { $reasons }.
}
remedy-outdated-wording = Re-read the unit against the source, then accept it.
explain-outdated-wording =
    The source says it in other words than when the unit was translated. Numbers, dates, names,
    negations and quotations are the same.

    The translation states no wrong fact, but it may lack a nuance that the editors thought worth
    an edit.

    Read `hexapla diff LOCALE RELEASE`, bring the translation up to date, then type the accept
    command that `diff` prints.

finding-outdated-interface = The variables or choices of { $unit } have changed in the source since this was translated.
remedy-outdated-interface = Take the new variables and choices over, then accept the unit.
explain-outdated-interface =
    A message of a catalogue has other variables, selectors or placeables than when it was
    translated.

    A translation that uses a variable which is no longer given shows a hole to the reader; one
    that lacks a new one hides what it says.

    Use exactly the variables of the source message, with the plural forms of your language, then
    accept the unit.

finding-outdated-factual = { $reasons ->
    [none] A fact in { $unit } has changed in the source since this was translated.
   *[other] A fact in { $unit } has changed in the source since this was translated: { $reasons }.
}
remedy-outdated-factual = Correct the translation, then accept the unit.
explain-outdated-factual =
    A number, date, time, name, negation, quotation or another word that bears a fact has changed
    in the source since the unit was translated.

    The translation now states something that the newsroom no longer says. A wrong figure in one
    language undoes the correction in all others.

    Read `hexapla diff LOCALE RELEASE`, bring the translation up to date, then type the accept
    command that `diff` prints.

finding-outdated-critical = { $unit } has been changed in the source in a way that every translation must carry.
remedy-outdated-critical = Carry the correction, redaction or withdrawal now, then accept the unit.
explain-outdated-critical =
    The editors marked this change of the source: a correction that must be carried, a redaction,
    or the withdrawal of the release.

    Somebody may be harmed while the old text stays up: a name that must not be known, an
    accusation that was taken back.

    Carry the change before anything else. Where the release was withdrawn, take the translation
    down.

finding-outdated-unknown = The source of { $unit } has changed since this was translated, and the text it was made from is not to be had.
remedy-outdated-unknown = Compare the whole unit with the source, then accept it.
explain-outdated-unknown =
    The ledger names the text this was translated from, and that text is neither in the ledger's
    pool nor in the source. So nobody can say what changed.

    It may be a comma or a death toll. Until somebody has looked, it is treated as a changed fact.

    Compare the unit with the source word by word and accept it. If a merge or a shallow clone
    lost the ledger's `base.jsonl`, restore that file instead.

finding-missing = { $unit } of the source has no translation.
remedy-missing = Translate the unit, then accept it.
explain-missing =
    The source has a unit for which the translation has none, or only a copy of the source text.

    Readers of this language do not learn what the others do, and cannot tell that anything is
    left out.

    Translate the unit in its place and accept it. `hexapla diff LOCALE RELEASE` shows where it
    belongs.

finding-missing-lead = { $unit } of the source, its title, summary or first paragraph, has no translation.
remedy-missing-lead = Translate the unit, then accept it; the release cannot stand without it.
explain-missing-lead =
    The title, the summary or the first paragraph has no translation, or only a copy of the source
    text.

    The lead is what search engines, feeds and other newsrooms show. A page whose headline is in
    another language looks broken.

    Translate the lead first, then accept it.

finding-orphaned = The source no longer says what { $unit } of the translation says.
remedy-orphaned = Take the passage out of the translation, or declare it a note of your own with `--local --why`.
explain-orphaned =
    The unit was translated from a source unit that is gone. The translation still says it.

    Passages are taken out for a reason: they were wrong, or they put somebody in danger. The
    translation keeps on publishing what the newsroom withdrew.

    Find out why it was taken out and take it out too. If it is the translator's own note, declare
    it: `hexapla accept LOCALE RELEASE#t7 --local --why "translator's note"`.

finding-unverified = Nobody recorded from which source text { $unit } was made.
remedy-unverified = Compare the unit with the source once, then accept it.
explain-unverified =
    There is a translation, but no ledger row that says what it was made from, or the pairing is
    doubtful.

    It may be right, or years old. Without a record nobody can tell, and a later change of the
    source could not be weighed.

    Compare the pair once and accept it. For a whole project with pins in its front matter,
    `hexapla adopt` finds the ground.

# $was (String): the fingerprint recorded before.
# $now (String): the fingerprint recorded now.
finding-rubber-stamp = The ledger now says that this was made from { $now } (it was { $was }), but the translation was not touched.
remedy-rubber-stamp = Update the translation, or say that it still holds: `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    In this change a ledger row was moved on to a newer source text while the translation stayed
    the same, and nobody said why.

    A record that is bumped without reading turns everything green and tells nobody what is stale.
    It is worse than no record.

    Bring the translation up to date. Where it really still holds, accept it with `--no-change`
    and a reason, which the ledger keeps.

# $key (String): the field.
# $here (String): its value in the translation.
# $source (String): its value in the source edition.
finding-metadata-restated = `{ $key }` is { $here } here and { $source } in the source edition.
remedy-metadata-restated = Take the field out of the translation; it is inherited from the source edition.
explain-metadata-restated =
    A translation's front matter states a field that lives in the source edition (embargo, date,
    location, id), with another value.

    Two embargoes for one release are how a text gets out too early. One place, one value.

    Delete the line in the translation. If the translation is right, correct the source edition.

# $command (String): the command to type.
finding-ledger-missing = There are translations, and no ledger says what they were made from. Type: { $command }
remedy-ledger-missing = Build the ledger with `hexapla adopt`.
explain-ledger-missing =
    A release has translations but no ledger file, so each of their units is unverified.

    Status tells what was recorded. Without a record, a translation made yesterday and one made
    five years ago look alike.

    Run `hexapla adopt`, which looks for pins such as `default_lang_commit` and writes down the
    ground it found. If the ledger was lost, restore it from git.

# $reason (String): what is wrong with the line.
finding-ledger-damaged = This line of the ledger cannot be read ({ $reason }); the other lines count.
remedy-ledger-damaged = Take conflict markers out and keep the lines of both sides, or restore the file from git.
explain-ledger-damaged =
    A line of a ledger file is not a JSON row: mostly a conflict marker that was left in a merge,
    or a line cut off.

    What the line said is not known, so its unit may be unverified. The rest of the file is read
    as usual.

    Remove the conflict markers and keep the rows of both sides: any union of rows is valid. Set
    `merge=union` for the ledger in `.gitattributes`, as `hexapla init` does, and git will do it
    by itself.

# $from (String): where the release stood.
# $to (String): where it stands.
# $command (String): the command to type.
finding-release-renamed = The release stood at { $from } and stands at { $to } now; its ledger stayed behind. Type: { $command }
remedy-release-renamed = Move the ledger along, or give the release an `id` in its front matter.
explain-release-renamed =
    A ledger speaks of texts whose release is gone, and the same texts stand in a release that has
    no ledger.

    To the program it looks as if all translations had been thrown away and new ones written
    without a record.

    Move the ledger's folder with the release, in the same commit. A release with an `id` in its
    front matter may move freely.

finding-source-missing = There is no source edition for this translation.
remedy-source-missing = Bring the source edition back, or take the translation down.
explain-source-missing =
    A translation exists whose release has no source edition, so there is nothing to compare it
    with.

    Often the source was withdrawn or renamed and the translation was forgotten: it is still
    published.

    If the release was withdrawn, take the translation down too. If it was renamed, rename the
    translation and its ledger.

# $pin (String): the pin, mostly a commit.
# $path (String): the path the source had then.
finding-pin-followed = The pin { $pin } was followed: the source stood at { $path } then.
remedy-pin-followed = Nothing; the record is written for the file as it was named then.
explain-pin-followed =
    A pin names a commit in which the source stood under another path. Its history was followed
    and the text was found.

    A renamed file must not cost a translation its record. It is told so that a wrong guess can be
    seen.

    Nothing, if the path is right. If it is not, correct the pin or accept the units by hand.

# $pin (String): the pin, mostly a commit.
# $reason (String): why it leads nowhere, by name.
finding-pin-unresolved = The pin { $pin } leads to no source text: { $reason ->
    [no-pin] it is neither a commit nor a day
    [no-commit] git does not have that commit
    [no-file] that commit has no such file, under any name it ever had
    [no-renames] that commit has no such file, and git lacks what tells its earlier names
    [no-object] that commit has the file, but git does not have its text; fetch the whole repository
    [no-version] no version of the source is that old
    [no-source] the page has no source today
   *[other] { $reason }
 }.
remedy-pin-unresolved = Correct the pin, or compare the page with the source and accept its units.
explain-pin-unresolved =
    A translation's front matter names the source text it was made from, and that text cannot be
    found.

    Its units are unverified: a pin that leads nowhere is no ground, however sure it looks.

    Fetch the whole history if the clone is shallow. If the commit holds no such file, correct the
    pin, or compare the page once and accept its units.

# $code (String): the finding's code.
# $fingerprint (String): the unit's fingerprint.
finding-debt-paid = The debt { $code } of { $fingerprint } is paid, but still listed.
remedy-debt-paid = Strike the entry out: `hexapla gate --write-debt` does it.
explain-debt-paid =
    The file of known debt excuses a finding that is no longer there.

    A list of excuses that is never shortened excuses the next mistake too.

    Remove the entry by hand, or let `hexapla gate --write-debt` write the list anew, and commit
    it with the work that paid the debt.

# $tier (String): the tier's name.
finding-tier-unknown = The release { $release } is of the tier `{ $tier }`, which the policy does not have.
remedy-tier-unknown = Write the tier as `[gate.tiers]` spells it, or add it there.
explain-tier-unknown =
    A release chooses a tier of the gate's policy in its front matter, and there is no tier of
    that name.

    A misspelt `urgent` must not be milder than `urgent`. As nobody can say how strict it was
    meant to be, the gate fails.

    Correct the name in the release's front matter, or define the tier in `hexapla.toml`.

# $reason (String): what the parser says.
finding-front-matter-invalid = The front matter cannot be read: { $reason }.
remedy-front-matter-invalid = Mend this line; the body is judged all the same.
explain-front-matter-invalid =
    The front matter is not valid TOML or YAML: a key twice, a tab where YAML wants spaces, a
    quotation mark without its partner.

    Title, summary, embargo and id are not known, so they are neither compared nor inherited.

    Mend the line the place names. TOML between `+++` is easier to get right than YAML.

# $fence (String): the line that is missing.
finding-front-matter-unterminated = The front matter is never closed: the line { $fence } is missing.
remedy-front-matter-unterminated = Add the line { $fence } after the front matter's last line.
explain-front-matter-unterminated =
    The file begins with a front matter fence and there is no second one.

    Where the fields end and the text begins is a guess, and a guess may publish the one as the
    other.

    Close the front matter with the same fence it began with, on a line of its own.

# $fence (String): the line that is missing.
finding-fence-unterminated = This code block is never closed, so all that follows is code: the line { $fence } is missing.
remedy-fence-unterminated = Add the line { $fence } after the code's last line.
explain-fence-unterminated =
    A code fence is opened and never closed, so the rest of the file is one code block (CommonMark
    says so).

    Prose behind it is not seen as units: it would be neither tracked nor shown as text.

    Close the block with a fence at least as long as the one that opened it.

# $character (String): the first one, as U+0000.
# $count (Number): how many there are.
finding-control-character = The text holds { $count ->
    [one] a control character
   *[other] { $count } control characters
 } that nobody can see, first { $character }.
remedy-control-character = Delete it; most editors can show invisible characters.
explain-control-character =
    The text holds a control character that is neither a tab nor a line ending.

    Nobody sees it, programs downstream choke on it, and it can be used to hide what a text says.

    Delete the character the place names. It mostly comes from copying out of another program.

# $name (String): the limit's name.
# $limit (Number): the limit.
finding-limit-exceeded = This exceeds the limit `{ $name }` of { $limit }, so it is not read further.
remedy-limit-exceeded = Split the file, or make it simpler.
explain-limit-exceeded =
    A file holds more than the program reads: too many blocks or table cells, quotations too deep
    in one another, front matter too long.

    Limits keep one hostile or broken file from holding up all others. What was not read was not
    judged, so the exit code is 3.

    Split the text, or find out what made it so. `hexapla doctor` prints the limits in force.

# $reason (String): the system's words.
finding-file-unreadable = The file cannot be read: { $reason }.
remedy-file-unreadable = See to it that the file can be read, then run the command again.
explain-file-unreadable =
    The system did not let the program read a file that belongs to the project.

    Nothing is known of it, and what is not known does not pass: the exit code is 3. Every other
    file is judged.

    Look at the file's permissions and at the disk.

# $limit (Number): the limit in bytes.
finding-file-too-large = The file is longer than { $limit } bytes, so it was not read.
remedy-file-too-large = Split the file, or move what is not text out of it.
explain-file-too-large =
    A content file is longer than the limit.

    No release is that long. Mostly an image was pasted in as text, or a log was committed by
    mistake.

    Split the text or move what is not text into a file of its own. `hexapla doctor` prints the
    limits.

# $reason (String): what is wrong with the name.
finding-file-name-refused = The file's name cannot be used ({ $reason }), so the file was not read.
remedy-file-name-refused = Rename the file: no leading dot, no control characters or backslashes, UTF-8, at most 200 bytes.
explain-file-name-refused =
    A file's name is not UTF-8, holds a control character or a backslash, begins with a dot, or is
    too long.

    The name would stand in the ledger, in addresses and on terminals. Some names are attacks on
    one of them.

    Rename the file with `git mv`.

# $other (String): the other path.
finding-file-name-clash = The name differs from { $other } in upper and lower case only.
remedy-file-name-clash = Rename one of the two.
explain-file-name-clash =
    Two names in one folder are the same once upper and lower case are taken alike.

    On the disks of many Macs and Windows machines they are one file: a colleague's checkout
    silently loses one of them.

    Rename one with `git mv`, and its ledger too.

# $kind (String): directory, linked-directory, broken-link, link-loop, link-out-of-root or special.
finding-not-a-file = This is passed over: it is named like a content file and is none ({ $kind ->
    [directory] a directory
    [hidden] its name begins with a dot
    [linked-directory] a link to a directory
    [broken-link] a link to nothing
    [link-loop] a link that leads to itself
    [link-out-of-root] a link out of the project
   *[special] a special file
 }).
remedy-not-a-file = Nothing, if that is meant; else put a regular file in its place.
explain-not-a-file =
    Something has the name of a content file or folder but is a directory, a symbolic link that
    leads nowhere, in a circle or out of the project, or a special file.

    Links out of the project could publish any file of the machine that builds. So they are never
    followed.

    If a text was meant, put a regular file in its place. Otherwise nothing: it is only a note.

# $other (String): the other path.
finding-edition-twice = This and { $other } claim to be the same edition of a release.
remedy-edition-twice = Keep one of the two files.
explain-edition-twice =
    Two files are the same release in the same locale by the collection's layout, such as one
    ending in `.md` and one in `.mdx`.

    Which of them is published depends on the site's generator. Translators may be working on the
    other.

    Delete or rename one of them, or narrow the layout in `hexapla.toml`.

# $offset (Number): the first bad byte, from 0.
finding-not-utf-8 = The file is not UTF-8: byte { $offset } belongs to no character.
remedy-not-utf-8 = Save the file as UTF-8.
explain-not-utf-8 =
    The bytes of a file are not UTF-8, so it is not known which text they mean.

    To guess an encoding is to risk a wrong name or figure. What was not read was not judged, so
    the exit code is 3.

    Save the file as UTF-8 without changing its text: `iconv -f LATIN1 -t UTF-8` helps with old
    files.

finding-parser-panic = The program broke down over this file. That is a fault of Hexapla, not of the file.
remedy-parser-panic = Report it with the file; until then, change the place that sets it off.
explain-parser-panic =
    Reading the file ran into a fault of the program. The file was left alone and all others were
    judged.

    What was not read was not judged, so the exit code is 3.

    Please report it, with the file or the part of it that sets it off. Shortening the file by
    halves finds that part quickly.

# $reason (String): what is wrong with it.
finding-embargo-invalid = The embargo cannot be read: { $reason }.
remedy-embargo-invalid = Write it as a date, a time and an offset: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    A release states an embargo, and the instant it means cannot be told.

    An embargo that is misread by an hour is a broken promise, and may endanger a source. So
    nothing is guessed.

    State the instant with its offset. A line such as `Embargoed for 0001hrs GMT 9 March 2031` is
    understood too.

# $key (String): the key.
# $nearest (String): the nearest known key.
finding-configuration-unknown-key = There is no key `{ $key }`; the nearest is `{ $nearest }`.
remedy-configuration-unknown-key = Correct the key, or take it out.
explain-configuration-unknown-key =
    `hexapla.toml` has a key that the program does not know.

    A misspelt `grace_dyas` must not silently mean that there is no grace. So nothing is done
    until the file is clear.

    Correct the spelling, or remove the line. docs/configuration.md lists all keys.

# $detail (String): what is wrong.
finding-configuration-invalid = `hexapla.toml` cannot be used: { $detail }.
remedy-configuration-invalid = Mend the place; docs/configuration.md says what can stand there.
explain-configuration-invalid =
    A value in `hexapla.toml` is of the wrong kind, or contradicts another.

    Every answer depends on this file. A guess at what it means would be a guess at the answer.

    Mend the place that is named. docs/configuration.md says for each key what may stand there.

# $collection (String): the collection.
finding-no-releases = The collection `{ $collection }` has no source edition at all.
remedy-no-releases = Correct `layout`, `source` or `root` of the collection in `hexapla.toml`.
explain-no-releases =
    No file fits the collection's source pattern.

    A gate that looks into an empty folder would pass everything. So it counts as not judged, exit
    code 3.

    Compare the pattern in `hexapla.toml` with a path on disk; `hexapla init --dry-run` shows what
    it would write.

# $kind (String): the number fluent.js gives the error.
# $expected (String): what should stand here; line-end is the end of the line.
# $name (String): the entry without a value.
# $escape (String): the escape.
finding-fluent-syntax = This entry is not read: { $kind ->
    [E0002] a line begins neither a message nor a term nor a comment
    [E0003] here should stand { $expected ->
        [line-end] the end of the line
       *[other] “{ $expected }”
     }
    [E0004] here should stand a character of { $expected }
    [E0005] the message { $name } has neither a value nor an attribute
    [E0006] the term { $name } has no value
    [E0008] a function's name is not in capitals
    [E0009] an argument's name is not a plain name
    [E0010] no variant is marked as the default
    [E0011] no variant follows the arrow
    [E0012] a value is missing
    [E0013] a variant's key is missing
    [E0014] a named argument is neither a string nor a number
    [E0015] two variants are marked as the default
    [E0016] a message cannot select
    [E0017] a term cannot select
    [E0018] a message's attribute cannot select
    [E0019] a term's attribute cannot be shown
    [E0020] a string does not end on its line
    [E0021] an argument without a name stands behind one with a name
    [E0022] an argument is named twice
    [E0025] there is no escape { $escape }
    [E0026] the escape { $escape } has too few digits
    [E0027] a brace is closed that was never opened
    [E0028] the braces hold nothing that can be shown
   *[other] what stands in braces cannot select
 }.
remedy-fluent-syntax = { $kind ->
    [E0002] Begin the entry at the beginning of its line, or indent the line if it belongs to the text above.
    [E0003] Write it; often a closing brace or an equals sign was forgotten.
    [E0004] Use only letters a to z, digits, hyphens and underscores in names, and begin with a letter.
    [E0005] Give the message a value, or remove it.
    [E0006] Give the term a value, or remove it.
    [E0008] Write the function's name in capitals.
    [E0009] Use a plain name before the colon.
    [E0010] Mark one variant with an asterisk: *[other].
    [E0011] Write at least one variant with an asterisk: *[other].
    [E0012] Write the value, indented if it stands on a line of its own; an empty one is an empty string in braces.
    [E0013] Write a key between the square brackets.
    [E0014] Put the argument in double quotation marks.
    [E0015] Leave the asterisk at one variant only.
    [E0016] Select by a variable, or by an attribute of a term.
    [E0017] Select by a variable, or by an attribute of the term.
    [E0018] Select by a variable, or by an attribute of a term.
    [E0019] Show the term itself, or write a term of its own.
    [E0020] Close the string with a double quotation mark on the same line.
    [E0021] Put arguments without a name first.
    [E0022] Remove one of the two.
    [E0025] Write two backslashes for one, or the character itself.
    [E0026] Write four hexadecimal digits behind \u, six behind \U.
    [E0027] Remove it; if readers are to see it, put it into a string in braces.
    [E0028] Write a variable, a message, a term, a string or a number between the braces.
   *[other] Select by a variable, or by an attribute of a term.
 }
explain-fluent-syntax =
    An entry of a catalogue breaks the rules of the Fluent syntax. Every mistake in it that can be told
    is told, each with its place.

    A broken entry is thrown away by whatever shows the text, so readers see another language or a bare
    name. All other entries of the file are read.

    Mend what the place names. The number, such as E0003, is the one fluent.js gives the mistake.

# $kind (String): missing-comma, unquoted-argument or escaped-brace.
finding-fluent-nonstandard = This entry is read by some programs only: { $kind ->
    [missing-comma] a comma is missing between two arguments
    [unquoted-argument] a named argument is a bare word
   *[escaped-brace] a brace needs no backslash in a string
 }.
remedy-fluent-nonstandard = { $kind ->
    [missing-comma] Put a comma between the arguments.
    [unquoted-argument] Put the argument in double quotation marks.
   *[escaped-brace] Remove the backslash.
 }
explain-fluent-nonstandard =
    An entry is written in a way that the Fluent specification does not allow, but that fluent-rs, the
    most used reader in Rust, takes.

    Every other reader throws the entry away: on the web page the text is missing, although it was there
    when it was tried.

    Write it as the specification says. Where there is only one way to do so, the program can do it.

# $name (String): the entry.
finding-fluent-rescued = Some programs lose { $name }, because the entry above is broken.
remedy-fluent-rescued = Mend the entry above.
explain-fluent-rescued =
    The entry above is broken, and a reader that follows fluent-rs throws this sound one away with it.

    A mistake in one text makes another one vanish, and nobody looks for it there.

    Mend the entry above; then this finding is gone too.

# $name (String): file, depth, placeables or findings.
# $limit (Number): the limit.
finding-fluent-limit-exceeded = { $name ->
    [file] The catalogue is longer than { $limit } bytes, so it is not read.
    [depth] More than { $limit } braces and brackets are open at once, so the entry is not read.
    [placeables] More than { $limit } placeables would be shown at once, so the text is never shown.
   *[findings] More than { $limit } things were found in this file; the rest is not told.
 }
remedy-fluent-limit-exceeded = { $name ->
    [file] Split the catalogue into several files.
    [depth] Move what is nested into messages or terms of its own.
    [placeables] Split the text into several messages.
   *[findings] Mend what is told, then look again.
 }
explain-fluent-limit-exceeded =
    A catalogue holds more than the program reads or shows: too many bytes, too many braces open at
    once, too many placeables in one text.

    Limits keep one hostile or broken file from holding up all others. What was not read was not judged,
    so the exit code is 3.

    Split the file or the text. `hexapla doctor` prints the limits in force.

# $kind (String): byte-order-mark, carriage-return, tab, no-break-space, replacement or control.
# $character (String): the first one, as U+0009.
# $count (Number): how many there are.
finding-fluent-character = { $kind ->
    [byte-order-mark] The catalogue begins with a byte order mark ({ $character }).
    [carriage-return] { $count ->
        [one] A carriage return ({ $character }) ends no line
       *[other] { $count } carriage returns ({ $character }) end no line
     }.
    [tab] { $count ->
        [one] A tab ({ $character }) stands
       *[other] { $count } tabs ({ $character }) stand
     } where only spaces count as blank.
    [no-break-space] { $count ->
        [one] A no-break space ({ $character }) stands
       *[other] { $count } no-break spaces ({ $character }) stand
     } where only spaces count as blank.
    [replacement] { $count ->
        [one] A character was
       *[other] { $count } characters were
     } lost in a conversion ({ $character }).
   *[control] The catalogue holds { $count ->
        [one] a control character
       *[other] { $count } control characters
     } that nobody can see, first { $character }.
 }
remedy-fluent-character = { $kind ->
    [byte-order-mark] Save the file as UTF-8 without a byte order mark.
    [carriage-return] End lines with a line feed.
    [tab] Indent with spaces.
    [no-break-space] Put a space in its place.
    [replacement] Look up the text in an older version of the file, and write the character again.
   *[control] Delete it; most editors can show invisible characters.
 }
explain-fluent-character =
    The catalogue holds a character that nobody sees and that does not do what it seems to: a byte order
    mark, a carriage return that ends no line, a tab or a no-break space where the syntax wants spaces, a
    control character, or the mark a failed conversion leaves.

    Where blank is meant, only the space is blank. Anything else becomes part of the text, or ends it. A
    byte order mark makes other readers lose the first entry.

    Let the program replace them. What a conversion lost has to be written again by a person.

# $kind (String): message, term, attribute or variant.
# $name (String): the name.
# $line (Number): the line of the first.
finding-fluent-duplicate = { $kind ->
    [message] There is a message
    [term] There is a term
    [attribute] The entry has an attribute
   *[variant] There is a variant
 } { $name } already, on line { $line }.
remedy-fluent-duplicate = Rename one of the two, or remove it.
explain-fluent-duplicate =
    Two messages or terms of a file have one name, or two attributes of an entry, or two variants of a
    select expression.

    One of them is never shown, and programs disagree about which. A translator may be mending the one
    that nobody sees.

    Keep the right one. If both are needed, they need two names.

# $kind (String): text or literal.
# $escape (String): the escape.
finding-fluent-escape = { $kind ->
    [text] { $escape } is no escape in a text: readers see it as it stands.
   *[literal] { $escape } is no character, so readers see the sign for a missing one.
 }
remedy-fluent-escape = { $kind ->
    [text] Write the character itself, or put the escape into a string in braces.
   *[literal] Write the character itself.
 }
explain-fluent-escape =
    In a text a backslash is a backslash; only in a string between braces does it begin an escape, and
    only of a quotation mark, a backslash or a character's number. A number that belongs to no character,
    such as half of a surrogate pair, is shown as the sign for a missing character.

    Such escapes come from other formats. Readers see the backslash, or a black lozenge.

    Write the character itself. Text may hold any character but braces; a new line is a new line, indented
    like the one before.

finding-fluent-indentation = Programs disagree about the indentation of this text.
remedy-fluent-indentation = Indent all lines of the text alike.
explain-fluent-indentation =
    A line of the text that begins with a placeable is indented more or less than the others, or an empty
    line holds more blank than that. The specification keeps what exceeds the smallest indentation as spaces
    of the text, and nothing of an empty line; fluent-rs drops the indentation of lines that begin with a
    placeable, does not count it for the others, and keeps blank of empty lines.

    The same catalogue shows one text on one platform and another elsewhere. In sample code, verse and
    tables the spaces matter.

    Indent all lines alike. Spaces that belong to the text can stand in a string in braces.

# $name (String): the name on the line.
finding-fluent-message-in-text = This line of the text looks like the message { $name }.
remedy-fluent-message-in-text = If it is one, begin it at the beginning of the line.
explain-fluent-message-in-text =
    A line inside a text consists of a name, an equals sign and a value. It is most likely a message that
    was indented by mistake, or pasted into a translation.

    Readers see the name in the middle of the text, and the message itself is missing.

    Remove the indentation, so that the line begins a message; or take the line out.

# $placeholder (String): the placeholder.
finding-fluent-foreign-placeholder = { $placeholder } is no placeholder of Fluent: readers see it as it stands.
remedy-fluent-foreign-placeholder = Write the variable in braces, as in { "{" } $name { "}" }.
explain-fluent-foreign-placeholder =
    A text holds what other formats use as a placeholder, such as { "%s" }, { "%1$s" }, a number in braces
    or a name in double braces.

    Fluent shows it as it stands, or looks for a message of that name. The value that was to stand there
    is missing.

    Write the variable the program gives, as in { "{" } $name { "}" }. If readers are to see the characters,
    put them into a string in braces.
