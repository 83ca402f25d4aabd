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
count-units =
    { $n ->
        [one] { $n } unit
       *[other] { $n } units
    }
count-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
count-releases =
    { $n ->
        [one] { $n } release
       *[other] { $n } releases
    }
count-editions =
    { $n ->
        [one] { $n } edition
       *[other] { $n } editions
    }
count-errors =
    { $n ->
        [one] { $n } error
       *[other] { $n } errors
    }
count-warnings =
    { $n ->
        [one] { $n } warning
       *[other] { $n } warnings
    }
count-infos =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }
count-to-reread =
    { $n ->
        [one] { $n } word to re-read
       *[other] { $n } words to re-read
    }
count-untranslated =
    { $n ->
        [one] { $n } release untranslated
       *[other] { $n } releases untranslated
    }
# What does not fit on the screen.
# $command (String): the command that shows it.
and-more = … and { $n } more: { $command }
# $code (String): the code of the findings that do not fit.
# $command (String): the command that shows them.
and-more-of-code = … and { $n } more of { $code }: { $command }

# Names one after the other.
# $first (String): a name.
# $rest (String): the others, put together in the same way.
name-list = { $first }, { $rest }

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

# An impact or a status inside a sentence.
# $impact (String): its name.
impact-in-a-word =
    { $impact ->
        [none] { impact-none }
        [markup] { impact-markup }
        [link] { impact-link }
        [cosmetic] { impact-cosmetic }
        [wording] { impact-wording }
        [interface] { impact-interface }
        [factual] { impact-factual }
        [unknown] { impact-unknown }
        [critical] { impact-critical }
        [orphaned] { status-orphaned }
       *[other] { $impact }
    }

flag-moved = moved
flag-split = split
flag-merged = merged
flag-copied = copied
flag-touched = edited since
flag-renamed = still under the old id

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
kind-message = message
kind-term = term
# An attribute of a message or a term.
# $name (String): its name, such as title.
kind-attribute = attribute { $name }

level-info = note
level-warn = warning
level-error = error

verdict-pass = passes
verdict-fail = fails

# The pivot a translation was made from.
# $locale (String): its tag.
via = via { $locale }
# What to do where the pivot itself is stale.
# $locale (String): the pivot's tag.
via-first = Bring the translation into { $locale } up to date first: this one was made from it.

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } → { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }
# A text that begins or ends with a mark or a space, such as “.” or “, and”.
# $text (String): it.
reason-text = “{ $text }”
# Several reasons, told one after the other.
# $first (String): a reason.
# $rest (String): the others, put together in the same way.
reason-list = { $first }; { $rest }

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
reason-exchange = changed places
reason-wording = wording
reason-no-vocabulary = wording (no word list for this language)
reason-spelling = spelling
reason-doubled-word = doubled word
reason-format = way of writing
reason-case = capitals
reason-typography = typography
reason-link = link
reason-markup = markup
reason-interface = interface
reason-id = id
reason-said-already = said already

## On several screens

# Before the commands to type next.
next = Next
# $n (Number): how many.
findings-heading =
    { $n ->
        [one] { $n } finding on the way
       *[other] { $n } findings on the way
    }

## hexapla status

# $day (Date): the day.
status-heading = Translations on { DATETIME($day, dateStyle: "long") }
# The share of units that are current. Keep it short: it stands in a column.
# $n (Number): per cent.
status-share = { $n } %
status-nothing-to-do = nothing to do
# $n (Number): how many of them.
# $all (Number): the translations with outdated, missing or orphaned units, two or more.
# $percent (Number): their share, in per cent.
status-nothing-to-reread = Nothing to re-read in { $n } of the { $all } translations that are behind ({ $percent } %).
status-no-locales = There is no locale to look at: name some under `locales` in hexapla.toml.
# $locale (String): its tag.
# $n (Number): releases that need work.
# $all (Number): releases that have an edition in the locale.
status-releases =
    { $locale } · { $n ->
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
diff-withdrawn = The source was withdrawn. Take this translation down; there is nothing to accept.
diff-target = { $locale } translation

## hexapla compare

compare-nothing = The two say the same: every unit is where it was.
# $n (Number): words to re-read.
# $all (Number): words of the new version.
compare-words =
    { $n ->
        [one] { $n } word to re-read, what was taken out included; the new version has { $all }
       *[other] { $n } words to re-read, what was taken out included; the new version has { $all }
    }

## hexapla check

check-nothing = Nothing found.
# $base (String): a git revision or a folder.
preview-heading = What changes since { $base }
preview-nothing = No translation becomes stale.
# $units (Number): target units.
# $locales (Number): their locales.
preview-units =
    { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } in { $locales ->
        [one] { $locales } locale
       *[other] { $locales } locales
    } { $units ->
        [one] becomes
       *[other] become
    } stale. What a change of the source brings about holds nothing back here.
# $n (Number): target units.
preview-current =
    { $n ->
        [one] { $n } unit becomes current.
       *[other] { $n } units become current.
    }
# $n (Number): target units.
# $command (String): the command that accepts them.
preview-edited =
    { $n ->
        [one] { $n } edited unit waits for somebody to accept it: { $command }
       *[other] { $n } edited units wait for somebody to accept them: { $command }
    }
# $n (Number): target units.
preview-remaining =
    { $n ->
        [one] { $n } unit of the touched translations is still not current.
       *[other] { $n } units of the touched translations are still not current.
    }

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

# $locale (String): a locale's tag.
# $release (String): a release.
# $what (String): one or more of the next five.
preview-edition = { $locale } { $release }: { $what }
preview-stale = becomes stale: { $units }
preview-became-current = becomes current: { $units }
preview-to-accept = edited, to be accepted: { $units }
preview-waiting = still to do: { $units }
preview-complete = nothing is left to do
# Several of these, one after the other.
# $first (String): one of them.
# $rest (String): the others, put together in the same way.
preview-parts = { $first }; { $rest }
# $unit (String): a unit or a locale.
# $what (String): its impact or status, such as “factual”.
preview-unit = { $unit } ({ $what })
# Beside a line of the source.
# $locales (String): locales with the impact, such as “fr (factual)”.
preview-source = The translations of this become stale: { $locales }

## hexapla check --fix
##
## $n (Number): how many.

# $from (String): where a file stood.
# $to (String): where it stands.
fix-moved = { $from } stands at { $to } now, where its release is.
# $from (String): where a file stands.
# $to (String): where it belongs.
fix-would-move = { $from } would go to { $to }, where its release is.
fix-nothing = Nothing was mended: no finding has an edit that can be applied.
# $path (String): a file.
# $codes (String): the codes of the findings.
fix-mended =
    { $path }: { $n ->
        [one] { $n } finding mended
       *[other] { $n } findings mended
    } ({ $codes })
# $path (String): a file.
# $codes (String): the codes of the findings.
fix-would-mend =
    { $path }: { $n ->
        [one] { $n } finding would be mended
       *[other] { $n } findings would be mended
    } ({ $codes })
# $locale (String): a locale's tag.
# $release (String): a release.
# $units (String): units of the release.
fix-touched =
    { $locale } { $release }: { $n ->
        [one] { $units } was edited after somebody accepted it. Read it again, then accept it anew.
       *[other] { $units } were edited after somebody accepted them. Read them again, then accept them anew.
    }
# $units (Number): target units.
# $locales (Number): their locales.
fix-stale =
    The edits change what translations were made from: { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } in { $locales ->
        [one] { $locales } locale
       *[other] { $locales } locales
    } { $units ->
        [one] becomes
       *[other] become
    } stale.
fix-skipped =
    { $n ->
        [one] { $n } finding has an edit that was not applied: it gets in the way of others, or does not mend what it is about.
       *[other] { $n } findings have edits that were not applied: they get in each other’s way, or do not mend what they are about.
    }
fix-dry-run = Nothing was written: this was a dry run. What follows is what would be left.

## hexapla gate

# $day (Date): the day grace is judged on.
gate-heading = Verdicts on { DATETIME($day, dateStyle: "long") }
# Before findings that belong to no release.
gate-project = the project
gate-not-judged = something could not be judged
# $n (Number): findings.
gate-failing =
    { $n ->
        [one] { $n } finding fails
       *[other] { $n } findings fail
    }
# $n (Number): findings.
gate-warning =
    { $n ->
        [one] { $n } warns
       *[other] { $n } warn
    }
# $n (Number): findings.
gate-passing =
    { $n ->
        [one] { $n } passes
       *[other] { $n } pass
    }
# $day (Date): the last day of grace.
gate-grace = in grace: fails after { DATETIME($day, dateStyle: "long") }

# Under a finding that passes because somebody waived it.
# $day (Date): the last day of the waiver.
# $by (String): who waived it, by a pseudonym.
# $reason (String): why.
waived = waived by { $by } until { DATETIME($day, dateStyle: "long") }: { $reason }

## Reports of check and gate for other programs

# Above a page of findings.
# $day (Date): the day it was made for.
report-title = Hexapla: findings of { DATETIME($day, dateStyle: "long") }

## hexapla init

# $n (Number): translations whose source was found.
# $locales (Number): locales.
# $source (String): the source locale.
# $editions (Number): texts in it.
init-found =
    { $n ->
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
# $n (Number): how many of the texts among the translations have no source.
init-unpaired =
    { $n ->
        [one] { $n } text has no source under its own path. A translation is found by the path it shares with its source.
       *[other] { $n } texts have no source under their own path. A translation is found by the path it shares with its source.
    }
# $n (Number): how many translations stand there.
# $target (String): the pattern of their files.
init-elsewhere =
    { $n ->
        [one] { $n } translation under { $target } is not in this proposal; a collection of its own or another project can hold it.
       *[other] { $n } translations under { $target } are not in this proposal; a collection of their own or another project can hold them.
    }
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
init-comment-gate = What may be released: each impact or status passes, warns or fails. Uncomment to change.
init-comment-publish =
    Where the site that `hexapla bundle` builds will stand. Without it, sitemaps, feeds and the links between
    languages have addresses without a host, which search engines and feed readers may refuse.

## hexapla adopt
##
## $n (Number): how many.

# $editions (Number): translations looked at.
# $releases (Number): their releases.
adopt-heading =
    { $editions ->
        [one] { $editions } translation
       *[other] { $editions } translations
    } of { $releases ->
        [one] { $releases } release
       *[other] { $releases } releases
    }
# These six follow a number: so many units …
adopt-recorded =
    { $n ->
        [one] unit has its record already; it stays
       *[other] units have their record already; it stays
    }
adopt-pinned =
    { $n ->
        [one] unit recorded by its page's pin
       *[other] units recorded by their pages' pins
    }
adopt-from-history =
    { $n ->
        [one] unit recorded by its history: the source as it stood when its text last changed
       *[other] units recorded by their history: the source as it stood when their text last changed
    }
adopt-assumed =
    { $n ->
        [one] unit taken on trust; it stays unverified
       *[other] units taken on trust; they stay unverified
    }
adopt-copied =
    { $n ->
        [one] unit is the source's text, not translated yet; it is missing
       *[other] units are the source's text, not translated yet; they are missing
    }
adopt-unverified =
    { $n ->
        [one] unit without a sure ground; it is unverified
       *[other] units without a sure ground; they are unverified
    }
adopt-doubts = What history does not tell
# These five follow a number: so many units …
adopt-doubt-pairing =
    { $n ->
        [one] pairs only doubtfully with the source of the moment its text last changed
       *[other] pair only doubtfully with the source of the moment their text last changed
    }
adopt-doubt-alone =
    { $n ->
        [one] pairs with nothing in the source of the moment its text last changed
       *[other] pair with nothing in the source of the moment their text last changed
    }
adopt-doubt-no-source =
    { $n ->
        [one] was changed when there was no source
       *[other] were changed when there was no source
    }
adopt-doubt-no-text =
    { $n ->
        [one] has a past whose text git does not have
       *[other] have a past whose text git does not have
    }
adopt-doubt-clocks =
    { $n ->
        [one] may be made from either of two texts of the source: clocks do not tell
       *[other] may be made from either of two texts of the source: clocks do not tell
    }
adopt-pins =
    { $n ->
        [one] { $n } pin
       *[other] { $n } pins
    }
# These three follow a number: so many pins …
adopt-resolved =
    { $n ->
        [one] names the source's text as it was
       *[other] name the source's text as it was
    }
adopt-followed =
    { $n ->
        [one] was followed to the path the source had then
       *[other] were followed to the path the source had then
    }
adopt-unresolved =
    { $n ->
        [one] leads nowhere; it is listed below
       *[other] lead nowhere; each is listed below
    }
adopt-drift =
    { $n ->
        [one] { $n } page whose source has changed since its pin
       *[other] { $n } pages whose source has changed since their pin
    }
# $percent (Number): their share of those pages, in per cent.
adopt-nothing-to-reread =
    { $n ->
        [one] { $n } of them needs no re-reading at all ({ $percent } %).
       *[other] { $n } of them need no re-reading at all ({ $percent } %).
    }
# $all (Number): the units of those pages.
adopt-drifted-units =
    { $n ->
        [one] { $n } unit of { $all } is outdated.
       *[other] { $n } units of { $all } are outdated.
    }
adopt-no-ground = No translation says from which source text it was made. To ask history about each unit, type `hexapla adopt --from-history`; if a front-matter field holds the day a page was last brought up to date, `hexapla adopt --date-field FIELD`; to take everything on trust, `hexapla adopt --assume`.
adopt-written = The ledger is written. Review it like any other change, then commit it.
adopt-not-written = Nothing was written.

## hexapla doctor

# $version (String): the program's version.
doctor-heading = Hexapla { $version }
doctor-git = Git
# Above how much of the catalogues each locale has translated.
doctor-messages = Messages
# $n (Number): messages that are translated.
# $all (Number): messages of the source.
doctor-translated = { $n } of { $all } translated
# $n (Number): messages.
doctor-missing = { $n } missing
# $n (Number): messages.
doctor-identical = { $n } as in the source
# $n (Number): messages.
doctor-obsolete = { $n } not in the source
doctor-git-fine = found, with the whole history
doctor-git-shallow = found, but the clone is shallow: pins and bases may not be there; type: git fetch --unshallow
doctor-git-absent = not found, or this is no repository: `adopt` and `--base` need it, `status` does not
doctor-collections = Collections
# $n (Number): words.
# $percent (String): their share, the whole percents of it.
# $tenths (String): the tenths of a percent behind the decimal mark of your language.
doctor-opaque =
    { $n ->
        [one] { $n } word stands
       *[other] { $n } words stand
    } in units that are not read further ({ $percent }.{ $tenths } %), code excepted
doctor-locales = Locales
doctor-word-list = word list for facts
doctor-no-word-list = no word list: a change of words is wording, unless the facts that the language’s table knows or terms of yours say more
doctor-ledger = Ledger
# $rows (Number): rows.
# $files (Number): files.
doctor-rows =
    { $rows ->
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
tidy-release =
    { $release }: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } and { $texts ->
        [one] { $texts } baseline text
       *[other] { $texts } baseline texts
    } dropped, the rest in order
# $release (String): a release.
# $n (Number): baseline texts blanked.
tidy-blanked = { $release }: baseline texts blanked because they were redacted: { $n }
# $release (String): a release.
# $n (Number): baseline texts brought back.
tidy-restored = { $release }: lost baseline texts brought back from git's history: { $n }
tidy-dry-run = Nothing was written: this is what would be.
tidy-left-alone = Ledgers with damaged or unread lines are left alone as they are.

## The manual: titles of its parts

manual-arguments = Arguments
manual-options = Options
manual-options-everywhere = Options of every command
manual-commands = Commands
# What an argument does, then sentences about its values.
# $help (String): what it does, without a full stop.
# $details (String): the sentences.
manual-help = { $help }. { $details }
# Two sentences one after the other.
# $first (String): a sentence.
# $rest (String): the others, put together in the same way.
manual-sentences = { $first } { $rest }
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
# $reason (String): what the system refused for, by name.
# $detail (String): the system's own words.
error-unreadable = { $path } cannot be read: { system-refusal }. See that it is there and may be read, then try again.
# $path (String): a folder.
error-bundle-not-ours = { $path } holds other things than an earlier bundle, so nothing was written over them. Name another folder with `--out`.
# $path (String): a file.
error-bundle-extra = { $path } stands among the files of an earlier bundle, and no bundle has written it, so nothing was written over it. Move it away, or name another folder with `--out`.
# $path (String): a folder.
# $locale (String): a locale.
error-bundle-part = { $path } holds a bundle in other locales than { $locale } as well, and this part would take its place. Name another folder, such as `--out parts/{ $locale }`; `hexapla merge` puts parts together.
# $path (String): a folder.
error-bundle-read = { $path } is in a folder that the project itself is read from, so no bundle may stand there. Name another folder with `--out`.
# $path (String): a file.
error-bundle-account = { $path } was not written by an earlier build, so nothing was written over it. The account of a build stands beside its folder: move the file away, or name a folder elsewhere with `--out`.
# $path (String): a file.
# $reason (String): what the system refused for, by name.
# $detail (String): the system's own words.
error-not-written = { $path } was not written: { system-refusal }. Nothing else was changed either.
# $locale (String): what was asked for.
# $known (String): the configured locales.
error-unknown-locale = { $locale } is no locale of this project. It has: { $known }. A locale is added under `locales` in hexapla.toml.
# $locale (String): the source locale.
error-source-locale = { $locale } is the source: it is translated from, so it has no status. Name a target locale.
# $release (String): what was asked for.
# $nearest (String): the nearest release there is.
error-unknown-release = There is no release { $release }. Did you mean { $nearest }?
# $release (String): what was asked for.
error-no-such-release = There is no release { $release }. `hexapla status --all` lists them.
# $release (String): what was asked for.
# $names (String): names of which each is that of one release.
error-release-ambiguous = More than one release is called { $release }: { $names }. Say which.
# $release (String): a release.
# $locale (String): a locale.
# $command (String): the command that begins one.
error-not-translated = { $release } has no edition in { $locale } yet. Type `{ $command }` to begin one.
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
# $code (String): what was asked for.
error-no-such-code = There is no code { $code }. `hexapla explain` lists them all.
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
# $command (String): the command that shows it.
accept-remaining =
    { $n ->
        [0] Everything in { $release } is current in { $locale } now.
        [one] { $n } unit of { $release } still waits in { $locale }: { $command }
       *[other] { $n } units of { $release } still wait in { $locale }: { $command }
    }
# $base (String): a git revision.
accept-touched-nothing = Of what was edited since { $base }, there is nothing to accept.
# $base (String): a git revision.
# $release (String): a release.
# $locale (String): a locale.
# $command (String): the command that shows it.
accept-touched-new = Nothing of { $release } was accepted in { $locale }: { $base } does not have the text it was made from. Compare it, then accept what holds: { $command }
accept-none-chosen = Nothing was accepted.
accept-dry-run = Nothing was written: this was a dry run.
accept-undo = To take it back:
# $path (String): a ledger file.
accept-undo-lines = To take it back and nothing else, delete the lines above from { $path }.
# $path (String): a ledger file.
accept-undo-replaced = To take it back and nothing else, put these lines into { $path } in the place of those above:
# $path (String): the file of known debt.
gate-debt-written = What fails today was written to { $path }; from now on only new debt fails.
# $n (Number): findings.
# $codes (String): their codes.
gate-debt-refused =
    { $n ->
        [one] { $n } finding cannot be owed and fails still: { $codes }
       *[other] { $n } findings cannot be owed and fail still: { $codes }
    }
# $n (Number): how many releases.
withheld-releases =
    { $n ->
        [one] { $n } release withheld: it is not public.
       *[other] { $n } releases withheld: they are not public.
    }
# $reason (String): what went wrong, in the words of the program or the system.
error-failed = This could not be done: { $reason }.
# $reason (String): what the system refused for, by name.
# $detail (String): the system's own words.
error-unwritable = The result could not be written: { system-refusal }.
# Why the system refused; it stands in a sentence.
# $reason (String): what it refused for, by name.
# $detail (String): the system's own words.
system-refusal =
    { $reason ->
        [absent] nothing of that name is there
        [denied] the system does not allow it
        [full] the disk is full
        [read-only] it can be read there, not written
        [folder] it is a folder
        [no-folder] something on its path is no folder
        [name] no file can be called so there
       *[other] { $detail }
    }
# $path (String): a file or folder.
error-write-link = { $path } is a symbolic link or lies behind one, and nothing is written through a link, so nothing was written. Put the folder or the file itself in its place.
# $path (String): a file or folder.
error-write-in-the-way = { $path } is in the way: a file stands where a folder is needed, or a folder where a file is. Nothing was written. Move it away.
# $path (String): a file.
error-write-journal = { $path }, the record of a change that was cut short, cannot be read, so nothing was written. See in git what the ledger should hold, then delete that record.
# $path (String): a file.
# $journal (String): the file that records the change.
error-write-conflict = A change was cut short earlier, and { $path } has changed since, so it cannot be finished and nothing was written. See in git what the file should hold, then delete { $journal }.
# $reason (String): what happened, in the words of the program or the system.
error-write-unfinished = The change was cut short after it had begun: { $reason }. The next command that writes here finishes it.
# $path (String): a file.
# $detail (String): what is wrong with it, in the words of the reader of TOML.
error-debt-invalid = The file of known debt, { $path }, cannot be read: { $detail }. Mend it, or delete it and type `hexapla gate --write-debt`, which owes anew what fails today.
# $folder (String): a folder.
error-no-bundle = { $folder } holds no bundle: there is no bundle.json in it. Name a folder that `hexapla bundle` has built.
error-nothing-named = Name the units to accept, such as RELEASE#3 or RELEASE#1,3-7; off a terminal nothing is accepted unseen.
# $unit (String): a unit.
error-accept-missing = { $unit } has no translation, so there is nothing to accept. Translate it first.
# $unit (String): a unit.
error-accept-no-source = The source does not say { $unit }, so it cannot hold for it. Take it out, or declare it your own note with `--local --why "…"`.
# $unit (String): a unit.
error-accept-has-source = { $unit } translates a passage of the source, so it is no note of your own. Accept it without `--local`.
# $unit (String): a unit.
error-accept-renamed = { $unit } has another id in the translation. Give it its new id there; then there is nothing left to accept, unless its text has changed too.
# $unit (String): a unit.
error-accept-unedited = The source of { $unit } has changed, and the translation has not. Edit the translation first. If it still holds as it is, say why: `hexapla accept … --no-change --why "…"`.
# $path (String): the file of a translation.
# $locale (String): a locale.
error-accept-elsewhere = { $path } stands in a repository of its own, so nobody here can tell what was edited in it. Compare it, then accept its units by name: hexapla diff { $locale }
# $release (String): a release.
# $locale (String): a locale.
error-accept-withdrawn = The source of { $release } was withdrawn, and nothing that is accepted changes that. Take the translation into { $locale } down.
# $unit (String): a unit.
# $pivot (String): the locale translated from.
# $release (String): a release.
error-accept-via-pivot = { $unit } is stale in { $pivot }, from which it was translated, and nothing else. Bring { $pivot } up to date first: hexapla diff { $pivot } { $release }
# $unit (String): a unit.
# $impact (String): its impact or status, by name.
error-second-person = { $unit } is { impact-in-a-word }, and this project wants somebody other than the translator to accept it. Ask a second person to do so, with their own `--by`.
# $unit (String): a unit.
error-approval-own = { $unit } is your own translation, and this project wants somebody else to approve it. Ask a second person to do so, with their own `--by`.
# $unit (String): a unit.
error-approval-unrecorded = Nobody has accepted { $unit } as it is now, so nobody knows whose translation it is. Let the translator accept it first (`hexapla accept … --by NAME`); then approve it.
error-needs-by = This project wants to know who accepts. Give a pseudonym with `--by` or in HEXAPLA_BY.
error-needs-why = Say why with `--why`; the reason is kept in the ledger.
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
# $folder (String): the folder, as `roots` in the configuration names it.
error-link-not-a-repository = { $folder } is in no git repository, and this needs its history. Let `roots` name a clone, or leave the locale out with `--locale`.
# $folder (String): the folder named.
# $reason (String): what the system refused for, by name.
# $detail (String): the system's own words.
error-base-unreadable = The base { $folder } cannot be read: { system-refusal }. Name the folder that holds the project as it was.
# $folder (String): the folder named.
error-base-not-the-project = The base { $folder } holds no hexapla.toml and no text of this project. Name the folder that holds what the project’s own folder held: in a checkout of the whole repository, perhaps one below it.
# $folder (String): the folder named.
error-base-itself = The base { $folder } is the project’s own folder, so nothing could differ. Name a checkout of what was there before, or a copy of it.
# $command (String): the command that fetches the history.
error-shallow = The clone is shallow, and this needs the whole history. In CI, let the checkout fetch it (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab). Here, type: { $command }
# $revision (String): what was asked for.
# $command (String): the command that fetches it.
error-revision-absent = git does not have { $revision }. Type: { $command }
# $path (String): a file.
# $command (String): the command that fetches it.
error-text-absent = git does not have the text of { $path } as it was: it was never fetched, or it is damaged. Type: { $command }
# $revision (String): what was asked for.
error-revision-nowhere = git does not have { $revision }, and there is nothing it could be fetched from. Name what it has: `git branch --all` and `git tag` list it.
error-no-commit = The repository has no commit yet, so there is nothing to compare with. Commit what there is, then repeat the command.
# $revision (String): what was typed.
error-invalid-revision = { $revision } is no name of a revision. Write a branch, a tag or a commit.
error-locked = Another process is writing to this project. Try again when it is done.
error-unread = Something could not be read, so nothing was written. Mend it, then repeat the command.
# $path (String): a file.
error-changed-meanwhile = { $path } was changed under you, so nothing was written. Look at it again, then repeat the command.
# $line (Number): the line of the input, from 1.
# $reason (String): what is wrong with it.
error-invalid-request = Line { $line } of the input is no request: { $reason }. Each line is a JSON object with `id`, `old` and `new`.

# $id (String): what was asked for.
# $nearest (String): the nearest message there is.
error-nearest-message = There is no message { $id }. Did you mean { $nearest }?
# $id (String): what was asked for.
error-unknown-message = There is no message { $id } in the catalogues of this project.
error-no-catalogues = This project has no catalogues. Name them in hexapla.toml: a `[[collection]]` with `kind = "fluent"`.
# $path (String): a file.
error-no-catalogue = { $path } is no catalogue of this project: no `[[collection]]` of hexapla.toml with `kind = "fluent"` takes it.
# $collection (String): what was asked for.
# $known (String): the collections of catalogues there are.
error-unknown-collection = There is no collection of catalogues { $collection }. There are: { $known }.
# $text (String): what was typed.
error-invalid-argument-pair = { $text } is no argument of a message. Write NAME=VALUE, such as n=103.
# $line (Number): the line of the input, from 1.
# $reason (String): what is wrong with it.
error-invalid-message-request = Line { $line } of the input is no request: { $reason }. Each line is a JSON object with `locale`, `ftl`, `id` and `args`.

## hexapla fmt

# $path (String): a file.
fmt-changed = { $path } has been laid out anew.
# $path (String): a file.
fmt-would-change = { $path } would be laid out anew.
# $n (Number): files looked at.
fmt-nothing =
    { $n ->
        [one] The one catalogue is laid out as usual.
       *[other] All { $n } catalogues are laid out as usual.
    }

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = The command line cannot be read. `hexapla --help` says how to write it.
error-unknown-argument = There is no argument { $arg } here. `--help` lists those there are.
error-nearest-argument = There is no argument { $arg } here. Did you mean { $nearest }?
# $command (String): what was typed.
error-unknown-command = There is no command { $command }. `hexapla --help` lists them all.
# $command (String): what was typed.
error-nearest-command = There is no command { $command }. Did you mean { $nearest }?
# $value (String): what was typed.
# $known (String): the values there are.
error-unknown-value = { $arg } cannot be { $value }. It is one of { $known }.
error-value-missing = { $arg } needs a value.
# $value (String): what was typed.
error-value-refused = { $arg } cannot be { $value }. `--help` says what it looks like.
error-argument-missing = Something is missing: { $arg }. `--help` says what it is.
error-argument-twice = { $arg } is there twice. Give it once.
# $other (String): another argument.
error-argument-conflict = { $arg } cannot be used together with { $other }.

## hexapla bundle, schedule, verify
##
## $instant (String): an instant in UTC, such as 2031-03-09T00:01:00Z.
## $folder (String): the folder of a bundle.
## $files (Number): the files in it.
## $n (Number): how many.

bundle-heading = Bundle as of { $instant }
bundle-pages =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
bundle-fallbacks =
    { $n ->
        [one] { $n } page in the language of the source
       *[other] { $n } pages in the language of the source
    }
bundle-held =
    { $n ->
        [one] { $n } page held back by the gate
       *[other] { $n } pages held back by the gate
    }
bundle-next = At { $instant } this changes: build the bundle again then.
bundle-written =
    { $files ->
        [one] { $files } file stands in { $folder }.
       *[other] { $files } files stand in { $folder }.
    }
bundle-not-written = Nothing was written: { $folder } is as it was.
schedule-heading = What time alone changes after { $instant }
schedule-every-locale = all
schedule-event-lift = embargo ends
# The grace or the waiver ends on which a page stands: from then on the gate may hold it back.
schedule-event-hold = grace ends
schedule-nothing = Nothing: no embargo and no grace ends later.
verify-sound =
    { $n ->
        [one] The bundle is what was built: { $n } file.
       *[other] The bundle is what was built: { $n } files.
    }
verify-unsound =
    { $n ->
        [one] The bundle is not what was built: { $n } finding.
       *[other] The bundle is not what was built: { $n } findings.
    }
findings-more = … and { $n } more

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

# Before how a command is typed.
help-usage = Usage:
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
help-bundle = Builds the public site in every locale, and nothing that is under embargo, withdrawn or redacted
help-schedule = Shows when embargoes end, and the grace on which pages stand
help-merge = Puts the parts of a bundle together that were built for one locale each
help-verify = Says whether a bundle is what was built
help-compare = Compares two versions of a text, unit by unit, without a project
help-message = Formats one message of a catalogue, to try a plural or to read a sentence
help-fmt = Lays catalogues out in the usual way and changes none of their texts
help-explain = Says what a finding means and what to do
help-doctor = Looks at git, the project, its locales and its ledger
help-completions = Prints completions for a shell
help-man = Prints the manual
help-schema = Prints the names of the JSON schemas, or one of them

help-arg-project = The project's folder, or one below it
help-arg-as-of = The instant at which embargoes and grace are judged, such as 2031-03-09T00:01:00Z or 2031-03-09; without it, now
help-arg-lang = The language of what people read (ar, en, es, fr, ko, zh-Hans); without it, that of LC_ALL, LC_MESSAGES or LANG
help-arg-help = Prints this help
help-arg-version = Prints the version
help-arg-dry-run = Shows what would be written and writes nothing
help-arg-locale = Only this locale; may be given again
help-arg-release = Only this release; may be given again
help-arg-format = For people, or for programs: one document, or a line each
help-arg-clearance = Who may read the answer: `newsroom`, or `public`, which is told nothing of releases that are not public
help-arg-by = Who says so: a pseudonym, never published
help-adopt-from-history = Asks history: a unit was made from the source as it stood when the unit's text last changed
help-adopt-assume = Takes what has no ground on trust: recorded, unverified, and what fails today listed as known debt
help-adopt-date-field = The front-matter field that holds the day a page was last brought up to date
help-status-units = Lists every unit that is not current, with its lines and reasons
help-status-all = Lists every release, and with `--units` every unit, those that need nothing too
help-diff-locale = The locale translated into
help-diff-release = The release, and perhaps its units: lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = The locale translated into
help-accept-release = The release and its units: lines-cut#3, or lines-cut#3@1-7f1c as diff prints it
help-accept-no-change = The translation still holds as it is; `--why` says why
help-accept-approve = A reviewer approves this pair of texts
help-accept-local = The passage is the translator's own note; `--why` says why
help-accept-why = The reason, kept in the ledger
help-accept-touched = Accepts exactly the units whose translation changed since the base, or without one since the last commit, against the source as it stood there
help-accept-base = The git revision to compare with, such as origin/main
help-start-locale = The locale to translate into
help-start-release = The release to translate
help-hint-release = The release whose source was corrected
help-hint-pair = The fingerprints of the text then and now, or enough of each: 1-7f1c..1-90a2
help-hint-kind = What the change was
help-check-base = The git revision to compare with, such as origin/main
help-check-base-dir = The folder to compare with: the project as it was, in a checkout of the base or a copy; needs no git
help-check-fix = Applies the edits of findings that have some, and reports what is left
help-check-all = Shows every finding, however many there are of one code
help-check-fail-on = The least level at which the exit code is 1
help-gate-write-debt = Writes what fails today into the file of known debt
help-bundle-out = The folder that the result takes the place of
help-bundle-press = Builds pages for journalists instead, with what is under embargo, into `press` if no folder is named
help-bundle-target = Exports the texts for a generator of sites instead, into `export` if no folder is named
help-bundle-only = The only kind of files to write (repeatable); without it, those that hexapla.toml names, or all
help-bundle-locale = The only locale whose files are written, beside those in none
help-bundle-sequence = The bundle's number, counted up with each; `verify --older` tells by it which bundle is newer
help-merge-part = The folder of a part, as `bundle --locale` builds it
help-merge-out = The folder the bundle takes the place of
help-verify-folder = The folder of the bundle
help-verify-older = An older bundle, which this one must follow
help-compare-old = The older version, a Markdown or a Fluent file
help-compare-new = The newer version, a Markdown or a Fluent file
help-compare-jsonl = Reads requests from standard input, a JSON object a line, and answers each
help-compare-all = Shows identical units too
help-compare-source = The locale both versions are written in
help-message-id = The message or its attribute: nav-search, nav-search.title
help-message-arguments = The arguments of the message, such as n=103 or day=2031-03-09
help-message-locale = The locale to format it in; without it, that of the source
help-message-collection = The collection it stands in; without it, the first that has it
help-message-output = What the text is for, which decides how arguments are set off and escaped
help-message-jsonl = Reads requests from standard input, a JSON object a line, and answers each
help-fmt-files = The files to lay out; without any, every catalogue of the project
help-fmt-check = Changes nothing; the exit code is 1 where a file would change
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

# $reasons (String): what changed, in words, or none.
finding-outdated-cosmetic =
    { $reasons ->
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

# $reasons (String): what changed, in words, or none.
finding-outdated-wording =
    { $reasons ->
        [none] { $unit } has been reworded in the source since this was translated; its facts are the same.
       *[other] { $unit } has been reworded in the source since this was translated ({ $reasons }); its facts are the same.
    }
remedy-outdated-wording = Re-read the unit against the source, then accept it.
explain-outdated-wording =
    The source says it in other words than when the unit was translated. Numbers, dates, names,
    negations and quotations are the same.

    The translation states no wrong fact, but it may lack a nuance that the editors thought worth
    an edit.

    Read `hexapla diff LOCALE RELEASE`, bring the translation up to date, then type the accept
    command that `diff` prints.

finding-outdated-interface =
    { $reasons ->
        [none] The variables or choices of { $unit } have changed in the source since this was translated.
       *[other] The variables or choices of { $unit } have changed in the source since this was translated: { $reasons }.
    }
remedy-outdated-interface = Take the new variables and choices over, then accept the unit.
explain-outdated-interface =
    A message of a catalogue has other variables, selectors or placeables than when it was
    translated.

    A translation that uses a variable which is no longer given shows a hole to the reader; one
    that lacks a new one hides what it says.

    Use exactly the variables of the source message, with the plural forms of your language, then
    accept the unit.

# $from (String): the id in the translation.
# $to (String): the id in the source.
finding-message-renamed = { $from } is called { $to } in the source now, and the translation still calls it { $from }, so that nobody is shown it.
remedy-message-renamed = Call it { $to } in the translation too, wherever it stands there.
explain-message-renamed =
    The source has given a message another id and left its text as it was. The translation still
    has it under the old id.

    A program asks for messages by their ids. Until the translation follows, its readers are shown
    the source text.

    Give the message its new id in the translation, and wherever the translation refers to it. It is
    current again without being accepted, since neither text has changed.

# $impact (String): the impact of the change, by name.
# $reasons (String): what changed, or none.
finding-message-changed =
    { $reasons ->
        [none] The text of { $unit } has changed under the same id: { impact-in-a-word }.
       *[other] The text of { $unit } has changed under the same id: { impact-in-a-word } ({ $reasons }).
    }
remedy-message-changed = If it means something else now, give it a new id, so that nobody is shown the old translation.
explain-message-changed =
    The source text of a message is not what it was at the base, and its id is the same.

    Translations go by the id. Until they follow, readers are shown what was made from the old text.
    By convention a message that comes to mean something else gets a new id, so that its readers see
    the source text instead; a repaired comma is no reason for one.

    Look at the impact. Where the meaning has changed, and the old translation would mislead, give
    the message a new id.

finding-outdated-factual =
    { $reasons ->
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
remedy-outdated-unknown = Let `hexapla ledger tidy` look for the text in git's history; else compare the whole unit with the source, then accept it.
explain-outdated-unknown =
    The ledger names the text this was translated from, and that text is neither in the ledger's
    pool nor in the source. So nobody can say what changed.

    It may be a comma or a death toll. Until somebody has looked, it is treated as a changed fact.

    Compare the unit with the source word by word and accept it. If a merge lost
    the text from the ledger's `base.jsonl`, `hexapla ledger tidy` brings it back from git's history instead.

# $instead (String): what stands in its place: `copy` of the source, or `none`.
finding-missing =
    { $instead ->
        [copy] Only the source’s own text stands in the place of { $unit }.
       *[none] { $unit } of the source has no translation.
    }
remedy-missing = Translate the unit, then accept it.
explain-missing =
    The source has a unit for which the translation has none, or only a copy of the source text.

    Readers of this language do not learn what the others do, and cannot tell that anything is
    left out.

    Translate the unit in its place and accept it. `hexapla diff LOCALE RELEASE` shows where it
    belongs.

# $instead (String): what stands in its place: `copy` of the source, or `none`.
finding-missing-lead =
    { $instead ->
        [copy] { $unit } of the source, its title, summary or first paragraph, still has the source’s own text in its place.
       *[none] { $unit } of the source, its title, summary or first paragraph, has no translation.
    }
remedy-missing-lead = Translate the unit, then accept it; the release cannot stand without it.
explain-missing-lead =
    The title, the summary or the first paragraph has no translation, or only a copy of the source
    text. A copy that was left while the page was translated is a warning: it may be a name.

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

# $source (String): there, or none where only the translation has the unit.
finding-unverified =
    { $source ->
        [none] Only the translation has { $unit }, and nobody recorded from which source text it was made.
       *[there] Nobody recorded from which source text { $unit } was made.
    }
# $source (String): there, or none where only the translation has the unit.
remedy-unverified =
    { $source ->
        [none] Take it out if the source withdrew it or never had it. If it is the translator’s own note, declare it: `hexapla accept … --local --why "…"`.
       *[there] Compare the unit with the source once, then accept it.
    }
explain-unverified =
    There is a translation, but no ledger row that says what it was made from, or the pairing is
    doubtful.

    It may be right, or years old. Without a record nobody can tell, and a later change of the
    source could not be weighed.

    Compare the pair once and accept it. For a whole project with pins in its front matter,
    `hexapla adopt` finds the ground. What only the translation has cannot be accepted: take it out, or
    declare it the translator's own note.

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

finding-row-gone = The row of the ledger that makes { $unit } stale was taken away in this change.
remedy-row-gone = Bring the row back, or bring the translation up to date and accept the unit.
explain-row-gone =
    In this change a ledger row was taken away, and the translation it spoke of still stands. With the row, the passage would be outdated.

    Without its row a stale passage is unverified, as if nobody had ever known, and by default `hexapla gate` lets that pass. Rows get lost where a merge takes the ledger of one side.

    Bring the row back from git, or bring the translation up to date and accept the unit.

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
    A translation has no ledger, or one without a row, so each of its units is unverified.

    Status tells what was recorded. Without a record, a translation made yesterday and one made
    five years ago look alike, and a ledger that was lost would hide every fact that has changed
    since. So the gate fails, unless `[gate.checks]` says otherwise.

    Run `hexapla adopt`, which looks for pins such as `default_lang_commit` and writes down the
    ground it found. If the ledger was lost, restore it from git.

# $reason (String): what is wrong with the line, by name; else in the words of the JSON reader.
finding-ledger-damaged =
    This line of the ledger cannot be read ({ $reason ->
        [no-target] it lacks `t`, the fingerprint of the translation
        [no-source] it lacks `s`, the fingerprint of the source, and is no local note
        [no-text] it has neither `f` nor `old`, `new` and the hint `typo`
       *[other] { $reason }
    }); the other lines count.
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
# $n (Number): files that can go along.
# $command (String): the command to type.
finding-release-renamed =
    The release stood at { $from } and stands at { $to } now; { $n ->
        [one] { $n } file of it
       *[other] { $n } files of it
    } stayed behind. Type: { $command }
remedy-release-renamed = Let `hexapla check --fix` move the translations and the ledger along.
explain-release-renamed =
    A ledger speaks of texts whose release is gone, and the same texts stand in a release that lacks
    those translations. They may have stayed behind with it, in all languages or in some.

    To the program it looks as if all translations had been thrown away and new ones written
    without a record.

    `hexapla check --fix` moves the translations and the ledger to where the release is, and
    `--dry-run` shows it. Do it in the commit that renames the source. A translation whose place
    is taken already stays where it is.

finding-source-missing = There is no source edition for this translation.
remedy-source-missing = Bring the source edition back, or take the translation down.
explain-source-missing =
    A translation exists whose release has no source edition, so there is nothing to compare it
    with.

    Often the source was withdrawn or renamed and the translation was forgotten: it is still
    published.

    If the release was withdrawn, take the translation down too. If it was renamed, rename the
    translation and its ledger.

finding-translation-gone = The ledger has rows of this translation, and there is no file of it.
remedy-translation-gone = Bring the translation back under the name that the layout expects, or delete this ledger file too.
explain-translation-gone =
    The ledger speaks of a translation, and no file stands where the layout looks for it: it was
    deleted, or its folder or extension is spelt in another way.

    To readers it is as if nobody had ever translated the release. Where a change takes a translation
    away that was there before, `check --base` makes it an error.

    Bring the file back under the name that the layout expects; upper and lower case count. If the
    translation was taken down on purpose, delete its ledger file in the same change.

# $pivot (String): the locale it was made from.
finding-pivot-missing = This translation was made from { $pivot }, which has no edition of this release.
remedy-pivot-missing = Bring the edition back, or check the translation against the source and accept its units.
explain-pivot-missing =
    The ledger says that the translation was made from that of another locale, and there is no such
    edition any more.

    What the rows speak of cannot be looked up, so the units are unverified: neither current nor
    outdated.

    Bring the edition of the other locale back. If it is gone for good, check the translation against
    the source and accept its units.

# $kind (String): what is missing, one of the words below.
# $name (String): the reference as it is written.
finding-fluent-unknown-reference =
    { $kind ->
        [term] There is no term { $name }.
        [attribute] { $name } names an attribute that is not there.
        [value] { $name } has attributes only, so there is no text to show here.
        [translation] { $name } has no translation in { $locale } yet, so there is nothing to show here.
       *[message] There is no message { $name }.
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] Translate { $name } too.
       *[message] Correct the name, or define what it names.
    }
explain-fluent-unknown-reference =
    A message refers to a message, a term or an attribute that no catalogue of this locale
    defines.

    Instead of the text the reader sees a name in braces, in the middle of a sentence. A
    reference does not fall back to another language as a whole message does.

    Correct the spelling, or define what is missing. If the source has it and the translation has
    not, translate it.

# $path (String): the names from the message back to itself.
finding-fluent-cycle = This message refers to itself: { $path }.
remedy-fluent-cycle = Write the text out in one of these messages.
explain-fluent-cycle =
    A message refers to another and that one, perhaps by more on the way, back to the first.

    Such a text has no end. What a reader sees is a name in braces.

    Decide which of the messages on the path holds the text, and write it out there.

# $name (String): the function.
# $n (Number): how often it is called.
finding-fluent-unknown-function =
    There is no function { $name }(); it is called { $n ->
        [one] once
       *[other] { $n } times
    }.
remedy-fluent-unknown-function = Correct the name, or declare the function in hexapla.toml.
explain-fluent-unknown-function =
    A message calls a function that is neither built in (NUMBER, DATETIME, LIST, TERM, PLATFORM) nor
    declared by the project.

    The reader sees the call itself in braces, and the value it was to format is lost.

    Names of functions are written in capitals: correct the name, or declare the function your
    program adds. One finding stands for all calls; a translation is not blamed for what its
    source does too.

# $kind (String): what is wrong, one of the words below.
# $function (String): the function.
# $name (String): the option, or empty.
# $value (String): what was given.
# $known (String): what there is, or how many.
finding-fluent-function-argument =
    { $kind ->
        [unknown-option] { $function }() has no option { $name }; it has { $known }.
        [wrong-value] { $function }() cannot use { $value } for { $name }; it takes { $known }.
        [too-few] { $function }() needs a value to work on.
       *[too-many] { $function }() is given { $value } values and takes { $known }.
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] Correct the option’s name, or take it out.
        [wrong-value] Give one of the values it takes.
       *[too-many] Give it what it takes, options by name.
    }
explain-fluent-function-argument =
    A function is called with an option it does not have, a value it cannot use, or too few or
    too many values.

    An unknown option is passed over in silence, so that a figure keeps its six decimals. A wrong
    value is an error when the message is shown, and the reader sees braces.

    Use the names of ECMA-402: minimumFractionDigits, dateStyle, and so on. Words stand in
    quotation marks, numbers do not.

# $kind (String): why it has no effect, one of the words below.
# $term (String): the term.
# $name (String): the argument’s name, or empty.
# $value (String): its value, where that is to blame.
# $n (Number): how often it is given.
finding-fluent-term-argument =
    { $kind ->
        [positional] { $term } is given a value without a name, which has no effect.
        [no-variant] { $term } has no variant { $value } for { $name }, so its default is shown.
       *[unused]
            { $term } does not use { $name }, which { $n ->
                [one] is given once
               *[other] is given { $n } times
            }.
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] Give the argument a name, or take it out.
        [no-variant] Add the variant to { $term }, or correct the value.
       *[unused] Give { $term } variants by { $name }, or correct the name.
    }
explain-fluent-term-argument =
    A message gives a term an argument, such as a grammatical case, that changes nothing: the
    term never uses it, or has no variant of that value, or it has no name.

    Somebody saw that the sentence needs another form, and the reader gets the plain one all the
    same.

    Give the term the forms your language needs, or correct the argument’s name or value. One
    finding stands for all calls with the same argument.

# $kind (String): message or term.
finding-fluent-unused =
    { $kind ->
        [term] No message refers to this term.
       *[message] Nothing uses this message: no template, program or content, and no other message.
    }
remedy-fluent-unused = Take it out, unless it is on its way in.
explain-fluent-unused =
    A term to which no message refers, or a message that was found in no template, program or
    content, nor in another message.

    Every locale translates it and keeps it up to date, and nobody reads it.

    Take it out of the source; the translations follow. If ids are put together by the program,
    tell Hexapla how they begin.

# $kind (String): message or attribute.
# $name (String): the message.
# $attribute (String): the attribute, or empty.
finding-fluent-use-undefined =
    { $kind ->
        [attribute] The message { $name } has no attribute { $attribute }, which is used here.
       *[message] There is no message { $name }, which is used here.
    }
remedy-fluent-use-undefined = Correct the id, or add the message to the source.
explain-fluent-use-undefined =
    A template, a program or a text calls for a message that the source does not define.

    Every reader, in every language, sees an id where there should be a text.

    Correct the id, or write the message. Ids that are put together by the program are not looked
    at.

# $file (String): the file of the source.
# $n (Number): its messages.
finding-fluent-file-missing =
    Nothing of { $file } is translated: { $n ->
        [one] { $n } message is
       *[other] { $n } messages are
    } missing.
remedy-fluent-file-missing = Translate the file, or leave it out of this locale’s collection.
explain-fluent-file-missing =
    The source has a file of which the translation has no message at all.

    A whole page or form is shown in the source’s language, or in another one the reader falls
    back to.

    Translate the file. One finding stands for all its messages; once some are there, each
    missing one is told on its own.

finding-fluent-missing = The message { $unit } has no translation; its place is next to this one.
remedy-fluent-missing = Translate it here, or let it fall back.
explain-fluent-missing =
    The source has a message and the translation has none of that id.

    Readers see this one text in another language, in the midst of their own.

    Translate the message. The place named is its neighbour in the source’s order, so that the
    files stay alike.

finding-fluent-obsolete = The source has no message { $unit }.
remedy-fluent-obsolete = Take it out, or rename it as the source did.
explain-fluent-obsolete =
    A translation has a message that its source does not have, or no longer.

    It is never shown. Often the source renamed the message, and a good translation lies here
    unused while the new id falls back.

    If the source has the message under another id, rename it here too. Otherwise take it out.

# $kind (String): value or attribute.
# $name (String): the attribute, or empty.
finding-fluent-part-missing =
    { $kind ->
        [attribute] The attribute .{ $name } is missing here; the source has it.
       *[value] The text is missing here: the message has attributes only; in the source it has a value too.
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] Add .{ $name } and translate it.
       *[value] Write the text after the equals sign.
    }
explain-fluent-part-missing =
    The source message has a value or an attribute that the translation lacks.

    A message is taken as a whole, so the missing part does not fall back: a button without a
    label, a field without its hint.

    Add the part and translate it.

# $kind (String): value or attribute.
# $name (String): the attribute, or empty.
finding-fluent-part-extra =
    { $kind ->
        [attribute] The source message has no attribute .{ $name }.
       *[value] The source message has attributes only, and no value.
    }
remedy-fluent-part-extra = Take it out, or call it as the source does.
explain-fluent-part-extra =
    The translation of a message has a value or an attribute that its source does not have.

    At best it is never shown. Put on an element of a page, an attribute nobody asked for may
    change what the element does.

    Take it out. If the source renamed the attribute, rename it here too.

# $name (String): the variable as it is written.
# $n (Number): how many the source message has.
# $known (String): those.
finding-fluent-unknown-variable =
    { $n ->
        [0] The source message has no variables, so nobody gives { $name } a value.
        [one] The source message has no { $name }; its variable is { $known }.
       *[other] The source message has no { $name }; its variables are { $known }.
    }
remedy-fluent-unknown-variable = Use the variables of the source, spelt as they are there.
explain-fluent-unknown-variable =
    A translation uses a variable that its source message does not have.

    The program gives a message the variables of its source and no others. The reader sees the
    variable’s name in braces, often in place of a figure or a name.

    Spell the variable as the source does; names of variables are not translated. If the language
    needs one that the source does not use, such as a gender, ask for it: described in the
    source’s comment, it counts as known.

# $name (String): the variable as it is written.
# $kind (String): how it is missing, one of the words below.
# $variant (String): the variant that lacks it, or empty.
finding-fluent-variable-dropped =
    { $kind ->
        [bare] { $name } stands here without braces, so the reader sees the sign and the name.
        [chosen-by] { $name } chooses the variant here but is never shown; the source shows it.
        [variant] The variant { $variant } does not show { $name }; the source always does.
       *[dropped] { $name } is not shown here; the source shows it.
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] Put it in braces.
       *[dropped] Put { $name } into the text, or ask why the source shows it.
    }
explain-fluent-variable-dropped =
    The source message shows a variable and its translation does not, or not in every variant.

    The reader is not told a figure, a name or a place that all others are told, and the sentence
    mostly reads as if nothing were missing.

    Put the variable where it belongs in your language. Plural forms for one number only, such as
    “one file”, may do without it; they are not reported here.

# $kind (String): what happened, one of the words below.
# $name (String): the reference as it is written.
# $instead (String): what stands there instead, or empty.
finding-fluent-reference-changed =
    { $kind ->
        [replaced] The source refers to { $name } here, the translation to { $instead }.
        [spelt-out] The source refers to { $name }; here its text is written out.
        [added] { $name } is referred to here and not in the source.
       *[dropped] The source refers to { $name }; the translation does not.
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] Nothing, if the language needs it.
       *[dropped] Refer to { $name } as the source does.
    }
explain-fluent-reference-changed =
    A term or message is referred to in the source and not in the translation, or the other way
    round.

    Terms keep the name of an organisation or a product the same everywhere. Where it is written
    out, it stays behind when the name changes.

    Refer to the term as the source does. If your language needs other forms of it, give the term
    variants and pass the case. A reference that was added is only a note.

# $kind (String): what happened, one of the words below.
# $function (String): the function.
# $name (String): the variable.
# $option (String): the option, or empty.
finding-fluent-function-changed =
    { $kind ->
        [option] The source gives { $function }({ $name }) another value for { $option }.
       *[dropped] The source formats { $name } with { $function }(); here it is shown as it comes.
    }
remedy-fluent-function-changed = Format it as the source does; how long or short a date is, you may choose.
explain-fluent-function-changed =
    The source formats a value by a function and the translation does not, or with another
    currency, unit, style or time zone.

    A date without DATETIME may be shown as a row of digits, and an amount in another currency is
    another amount.

    Call the function as the source does. Options that only say how long a name or how many
    digits are shown are left to you and not compared.

# $kind (String): lost or invented.
# $name (String): what is chosen by.
finding-fluent-select-changed =
    { $kind ->
        [lost] The source chooses among texts by { $name } here; the translation does not.
       *[invented] The translation chooses among texts by { $name }; the source does not.
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] Nothing, if one text fits all of them.
       *[invented] Ask whether { $name } has the values you expect.
    }
explain-fluent-select-changed =
    The source or the translation chooses among texts by a key, such as a gender or a platform,
    and the other does not.

    Often that is right: one language needs the choice and another does not. But a choice may
    also have been lost, or made by a value the program never gives.

    Look whether the one text is right for all cases. If your language needs a choice of its own,
    ask the program’s authors which values there are, and have them say so in the source’s
    comment.

# $key (String): the variant’s key.
# $known (String): the keys of the source.
finding-fluent-variant-key = The source has no variant { $key } here, so it is never chosen; its keys are { $known }.
remedy-fluent-variant-key = Write the source’s key in the brackets and your text behind it.
explain-fluent-variant-key =
    A variant has a key that the source’s variants of the same choice do not have.

    Keys are what the program says, not what the reader sees. A translated key is never chosen,
    so the reader always gets the default.

    Put the source’s key back into the brackets.

# $key (String): the access key.
finding-fluent-access-key = The access key { $key } is no letter of its label.
remedy-fluent-access-key = Choose a letter that stands in the label.
explain-fluent-access-key =
    An attribute for the access key names a letter that does not stand in the label of the same
    message.

    The letter cannot be underlined, so whoever works with the keyboard does not learn of the
    key.

    Choose a letter of the label, one that its neighbours do not use. Labels in another script
    than the key’s are not judged: there the program shows the key in brackets.

# $kind (String): what is wrong, one of the words below.
# $lost (String): properties only the source sets, or none.
# $added (String): properties only the translation sets, or none.
finding-fluent-style-attribute =
    { $kind ->
        [no-css] The source sets CSS properties here; this is no CSS.
       *[properties]
            This sets other CSS properties than the source: { $lost ->
                [none] { $added } is added
               *[other]
                    { $added ->
                        [none] { $lost } is missing
                       *[other] { $lost } is missing, { $added } is added
                    }
            }.
    }
remedy-fluent-style-attribute = Keep the properties and change their values only.
explain-fluent-style-attribute =
    A .style attribute is no CSS although the source’s is, or sets other properties.

    The attribute is there so that a window fits longer words. A wrong property leaves the window
    too small, and another may move or hide things.

    Take the source’s properties and choose the lengths your language needs.

# $kind (String): tags or attributes.
# $lost (String): what only the source has, or none.
# $added (String): what only the translation has, or none.
finding-fluent-markup-changed =
    { $kind ->
        [attributes] The tags have other attributes than those of the source
       *[tags] The tags are not those of the source
    }: { $lost ->
        [none] { $added } is added
       *[other]
            { $added ->
                [none] { $lost } is missing
               *[other] { $lost } is missing, { $added } is added
            }
    }.
remedy-fluent-markup-changed = Use the source’s tags, each as often as there, in the order your language needs.
explain-fluent-markup-changed =
    The translation has other tags than its source, or tags with other attributes. The order does
    not matter, nor do addresses, titles, languages and line breaks; more emphasis than in the
    source is left alone.

    A lost link leads nowhere, a lost named element keeps its place empty, and a link that was
    added leads where nobody decided to lead. Lost emphasis is only a note.

    Put the source’s tags around the words that carry the same meaning. If the source has changed
    since, carry that change over.

# $kind (String): what is wrong, one of the words below.
# $tag (String): the tag.
finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] { $tag } is opened a second time here, where it should be closed.
        [unopened] { $tag } closes what was never opened.
        [crossed] { $tag } is still open when the element around it is closed.
        [unended] The tag { $tag } has no closing angle bracket.
       *[unclosed] { $tag } is never closed.
    }
remedy-fluent-markup-unbalanced = Open and close elements in pairs, one inside the other.
explain-fluent-markup-unbalanced =
    A tag has no partner, crosses another element, or has no closing angle bracket.

    A browser guesses where the element was to end: half a page may turn bold or into a link, or
    words may disappear.

    Close what you open; an end tag has its slash right behind the bracket. What the source
    itself leaves open, to be closed in another message, is not reported for the translation.

# $what (String): the element, attribute or scheme.
finding-fluent-markup-unsafe = This markup can run or load something: { $what }.
remedy-fluent-markup-unsafe = Take it out.
explain-fluent-markup-unsafe =
    A message holds an element that runs or loads something, an attribute for events, or an
    address such as javascript:.

    Messages come from many hands and go into pages as they are. One such line can read what a
    reader types, or send them elsewhere.

    Take it out of a translation at once and ask how it came there. In a source it is a warning:
    put scripts and styles into the page’s own template.

# $kind (String): near or far.
# $categories (String): the missing forms.
# $n (Number): how many messages lack forms of this sort.
finding-fluent-plural-missing =
    { $kind ->
        [far]
            Forms are missing that only decimals or very large numbers need ({ $categories }), in { $n ->
                [one] this message
               *[other] { $n } messages, first here
            }.
       *[near] Plural forms of the language are missing here: { $categories }.
    }
remedy-fluent-plural-missing = Add a variant for each missing form.
explain-fluent-plural-missing =
    The language distinguishes more plural forms than the message has variants.

    Some numbers get the default’s form, which is wrong for them: “3 files” may need another
    ending than “5 files”.

    Add the variants, with the categories CLDR gives the language. Forms that whole numbers up to
    a thousand need are told at each message; those that only decimals or millions need are told
    once, as a note.

# $kind (String): what the key was meant as, one of the words below.
# $key (String): the variant’s key.
# $known (String): the forms of the language.
finding-fluent-plural-impossible =
    { $kind ->
        [number] No number is { $key } in this language, so this variant is never chosen.
        [word] { $key } is no plural form, so this variant is never chosen; the forms are { $known }.
       *[category] The language has no form { $key }, so this variant is never chosen.
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] For exactly that number write the figure: [0] or [2].
       *[word] Use the forms of the language: { $known }.
    }
explain-fluent-plural-impossible =
    A variant of a choice by number has a key that no number ever chooses in this language.

    Its text is never shown. “No results” behind [zero] is lost in English, where nought is
    other; so is a text behind a translated key.

    For an exact number write the figure in the brackets. Otherwise use the categories CLDR gives
    the language, untranslated.

# $key (String): the default’s key.
# $best (String): the key it should have.
finding-fluent-plural-default = The default here is [{ $key }]; decimals and unforeseen numbers need [{ $best }].
remedy-fluent-plural-default = Put the asterisk before [{ $best }].
explain-fluent-plural-default =
    The default variant of a choice by number is a form for few numbers.

    The default is shown for every number nobody thought of. “1.5 file” and “1,000,000 file” are
    the result.

    Mark the most general form with the asterisk: other, or the form most whole numbers take.

# $example (Number): another number the singular is for.
finding-fluent-plural-one-literal = [1] is for the number 1 alone; in this language the singular is for { $example } too.
remedy-fluent-plural-one-literal = Write [one] instead of [1].
explain-fluent-plural-one-literal =
    A variant is chosen for exactly 1 and there is none for the singular, although the language
    uses the singular for other numbers too.

    In English the two are the same, and the source may well write [1]. In Russian 21 takes the
    singular, in French 0 does, and both get the plural here.

    Write [one]. Keep [1] beside it only where the text for exactly one is another.

# $key (String): the form.
# $name (String): the variable.
# $n (Number): how many whole numbers up to 1,000 have this form.
finding-fluent-plural-variable = The form [{ $key }] does not say the number ({ $name }), and it is for { $n } of the numbers up to 1,000.
remedy-fluent-plural-variable = Show { $name } in this form too.
explain-fluent-plural-variable =
    Other plural forms of the message say the number and this one does not, although it is the
    form for several numbers.

    In English [one] is 1 and nothing else. In Russian it is 21 and 31 too, so “1 file” is shown
    for 21 files; in French it is 0 too.

    Show the variable in this form. For a text about exactly one write [1] beside [one].

# $name (String): the variable.
finding-fluent-plural-lost = The source has a form for one and one for many by { $name }; here there is one text for all.
remedy-fluent-plural-lost = Nothing, if the text is right for every number; else choose by { $name }.
explain-fluent-plural-lost =
    The source chooses among plural forms and the translation does not, although its language has
    several.

    The text may read “1 files”. It may also have been worded so that every number fits, which is
    good.

    Read the text with 1 and with 5. If one of them is wrong, write the forms of your language.

finding-fluent-plural-no-data = CLDR does not tell the plural forms of { $locale }, so choices by number are not checked.
remedy-fluent-plural-no-data = Nothing; have a reader of the language look at numbers.
explain-fluent-plural-no-data =
    The program’s data has no plural rules for this language.

    Every number gets the default there, and nothing can be said about the variants. It is told
    once, so that silence is not taken for approval.

    Nothing has to be done. Make the default fit every number, and have a reader of the language
    look.

# $name (String): the first such variable.
# $n (Number): how many there are in the file.
finding-fluent-variable-undescribed =
    { $n ->
        [one] No comment tells what { $name } is.
       *[other] No comment tells what { $name } is, and the same goes for { $n } variables of this file in all.
    }
remedy-fluent-variable-undescribed = Say in a comment above the message what the variable holds.
explain-fluent-variable-undescribed =
    A message of the source uses a variable and no comment says what it holds.

    A translator who does not know whether a variable is a person or a town cannot choose the
    right words around it.

    Write a line such as “# $name (String): the town” above the message, its group or at the top
    of the file. It counts for the messages right below it too, up to an empty line. It is told
    once a file.

# $kind (String): misuse or stale.
# $name (String): the variable.
# $said (String): the type the comment gives it.
# $used (String): the type the message takes it for.
finding-fluent-comment-contract =
    { $kind ->
        [stale] The comment tells of { $name }, which the message does not use.
       *[misuse]
            The comment calls { $name } { $said ->
                [number] a number
                [text] a text
               *[instant] a point in time
            }, and the message takes it for { $used ->
                [number] a number
                [text] a text
               *[instant] a point in time
            }.
    }
remedy-fluent-comment-contract = Make comment and message agree.
explain-fluent-comment-contract =
    The comment above a message gives a variable a type, and the message chooses or formats by it
    as another. Or the comment tells of a variable the message does not use.

    Translators go by the comment: a number can have plural forms in their language, a text
    cannot. If the program really gives a text, no plural form is ever chosen.

    Find out what the program gives and correct the side that is wrong. A variable that is
    offered to translators alone may stay; that is a note.

# $kind (String): message or group.
finding-fluent-comment-detached =
    { $kind ->
        [group] This heading has no messages under it.
       *[message] An empty line parts this comment from the message it tells of.
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] Take it out, or make it part of the next one.
       *[message] Take the empty line out.
    }
explain-fluent-comment-detached =
    A comment tells of the variables of the next message but is parted from it by an empty line.
    Or a heading stands over nothing.

    Translation tools show the comment that touches a message. One that is parted from it is not
    shown to the translator it was written for.

    Take the empty line out, which the fix does. Put what is said of a whole group into the
    group’s one heading.

# $style (String): how most ids are written, one of the words below.
# $n (Number): how many are not.
# $name (String): the first of these.
finding-fluent-id-style =
    Most ids here are { $style ->
        [kebab] words joined by hyphens
        [snake] words joined by underscores
       *[camel] words joined by capitals
    }; { $n ->
        [one] { $name } is not
       *[other] { $n } are not, first { $name }
    }.
remedy-fluent-id-style = Write new ids like the others.
explain-fluent-id-style =
    A few ids of the source are put together otherwise than all others.

    Ids are typed by hand in templates and programs. One that differs is typed wrong.

    Write new ids like the others. Renaming an old one costs every translation a rename; do it
    only if it is worth that.

# $kind (String): what is out of order, one of the words below.
# $n (Number): how many places in the file.
finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [one] A brace has
               *[other] { $n } braces of this file, first here, have
            } no space or too many inside.
        [headings]
            { $n ->
                [one] An empty line is missing
               *[other] { $n } empty lines are missing in this file, first here,
            } around a heading.
       *[final-newline] The last line of the file is not ended.
    }
remedy-fluent-layout = Apply the fix.
explain-fluent-layout =
    White space is not where it is usual: one space inside the braces of a placeable, an empty
    line around headings, a line ending after the last line.

    The reader sees no difference. But the next tool that writes the file will put it right and
    mix that with a change of words.

    Apply the fix, which changes nothing else. It is told once a file for each of the three.

# $n (Number): how many would have to move.
finding-fluent-order =
    { $n ->
        [one] One message stands
       *[other] { $n } messages stand
    } in another place than in the source, first this one.
remedy-fluent-order = Put the messages in the source’s order when you next edit the file.
explain-fluent-order =
    The messages of a translation stand in another order than those of its source.

    Side by side the two files cannot be read together, and what was forgotten is hard to see.

    Move the messages when you edit the file anyway. It is told once a file, with the least
    number that would have to move.

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
finding-pin-unresolved =
    The pin { $pin } leads to no source text: { $reason ->
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

# $n (Number): how many texts.
finding-history-incomplete =
    git does not have the text of { $n ->
        [one] { $n } older version
       *[other] { $n } older versions
    } of this release's files. Units whose text may have changed there stay unverified.
remedy-history-incomplete = Fetch the whole repository, without a filter (`git fetch --refetch --no-filter`), then run `hexapla adopt --from-history` again.
explain-history-incomplete =
    History was asked what a translation was made from, and git does not have the text of some older
    versions, as in a clone that was made with a filter.

    A unit that may have changed in a version nobody can read gets no row. The others keep theirs:
    nothing is lost, and nothing is guessed.

    Fetch the whole repository, without a filter, then run the command again. Rows that exist stay.

# $n (Number): how many units.
finding-history-clocks =
    Clocks do not tell which of two texts of the source { $n ->
        [one] { $n } unit of this translation was
       *[other] { $n } units of this translation were
    } made from.
remedy-history-clocks = Compare them with the source once and accept them (`hexapla accept`), or take them on trust with `hexapla adopt --assume`.
explain-history-clocks =
    The translation and its source are kept in two repositories. A passage was translated at about the
    time its source changed: the commit was written before the change and rebased after it, or the
    change was not merged into the repository of the translation.

    To take the newer text would hide a change that nobody translated; to take the older one would
    call for work that is done. So these passages get no row and stay unverified. The others keep
    theirs.

    Compare them with the source and accept what holds. Where the repository of the translations
    merges the source's, each merge tells for certain what it had.

finding-approval-void = The translation was edited after it was approved.
remedy-approval-void = Let somebody approve it as it is now (`hexapla accept … --approve`), or go back to what was approved.
explain-approval-void =
    A reviewer approved this passage, and its text is another by now.

    An approval is a word about one pair of texts. Whoever edits either side afterwards publishes what
    nobody approved.

    Let somebody read the passage as it is now and approve it, or go back to the text that was approved.

finding-unapproved = The translation was not approved as it is now.
remedy-unapproved = Let a reviewer read it and approve it: `hexapla accept … --approve --by NAME`.
explain-unapproved =
    The gate's policy asks for approvals here, and no reviewer approved this passage beside its source as both
    are now.

    A release whose facts are dangerous when wrong is read by a second person before it goes out. An
    approval of an earlier text says nothing of this one.

    Let a reviewer read the passage and approve it. Where no approval is needed, the rule `unapproved` in
    `[gate]` or in the tier says so.

# $by (String): who approved it, by a pseudonym.
finding-approval-own = { $by } approved their own translation.
remedy-approval-own = Let somebody else read it and approve it: `hexapla accept … --approve --by NAME`.
explain-approval-own =
    The gate's policy asks for approvals here, and whoever approved this passage had translated it, or had said
    that it still holds.

    Nobody sees their own mistakes. A release whose facts are dangerous when wrong is read by a second
    person before it goes out.

    Let another person read the passage beside its source and approve it under their own name. Where no
    approval is needed, the rule `unapproved` in `[gate]` or in the tier says so.

finding-machine-unreviewed = A machine made this translation, and nobody is named who read it.
remedy-machine-unreviewed = Read it against its source, and name yourself in `reviewers`.
explain-machine-unreviewed =
    The front matter of a page, or a comment of a catalogue, says that a machine made the translation, and names no
    reviewer.

    A machine's translation reads well and is wrong where it hurts: a negation lost, a name taken for a word, a
    figure in another scale. Nobody may publish one in the newsroom's name that nobody read.

    Read it against its source, mend it, and write your pseudonym into `reviewers`.

# $code (String): the code of what it waived.
# $by (String): who waived it, by a pseudonym.
# $reason (String): why.
# $until (Date): its last day.
finding-waiver-expired = The waiver of { $code } by { $by } ended on { DATETIME($until, dateStyle: "long") } ({ $reason }); it counts again.
remedy-waiver-expired = Mend what was waived, or write the waiver anew with another day.
explain-waiver-expired =
    The last day of a waiver is past, and the finding it waived is still there. It counts again.

    A waiver is given for a time so that somebody looks again. Its end is not a mistake of the text, so this
    is only a warning; whether the locale fails is up to the finding.

    Mend what was waived. If it must stay, look at the reason again, sign it, and give it another day.

# $waiver (String): the waiver's fingerprint.
# $by (String): who waived it, by a pseudonym.
# $reason (String): why.
finding-waiver-unused = The waiver { $waiver } by { $by } waives nothing ({ $reason }).
remedy-waiver-unused = Take the waiver out of `hexapla.toml`.
explain-waiver-unused =
    A `[[waiver]]` of `hexapla.toml` waives nothing: no finding has its fingerprint.

    What it waived is mended, or the texts it rests on have changed, and then somebody has to judge anew. A
    waiver left lying would one day excuse a passage that goes back to the old words.

    Take the waiver out. If the finding is there under another fingerprint, look at it, mend it, or waive it
    with a reason of its own.

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

# $reason (String): what is wrong, by name; else what the parser says.
finding-front-matter-invalid =
    The front matter cannot be read: { $reason ->
        [duplicate-key] a key is there twice
        [tab-indentation] YAML is not indented with tabs
        [not-a-table] it is no table of keys and values
       *[other] { $reason }
    }.
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
finding-control-character =
    The text holds { $count ->
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

# $reason (String): what the system refused for, by name.
# $detail (String): the system's own words.
finding-file-unreadable = The file cannot be read: { system-refusal }.
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

# $reason (String): what is wrong with the name, by name.
finding-file-name-refused =
    The file's name cannot be used, so the file was not read: { $reason ->
        [not-utf-8] it is not written in UTF-8
        [ledger-path] the path of its ledger would be longer than 200 bytes
        [empty-component] a part of its path is empty
        [leading-dot] a part of its path begins with a full stop
        [too-long] its path is longer than 200 bytes
        [character] it holds a control character or a backslash
        [not-nfc] it is not in Unicode's normalisation form C
       *[other] { $reason }
    }.
remedy-file-name-refused = Rename the file: no leading dot, no control characters or backslashes, UTF-8, at most 200 bytes.
explain-file-name-refused =
    A file's name is not UTF-8, is not in Unicode's normalisation form C, holds a control character
    or a backslash, or is too long.

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
finding-not-a-file =
    This is passed over: it is named like a content file and is none ({ $kind ->
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
    leads nowhere, in a circle or out of the project, or a special file; or its name begins with a
    dot.

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

finding-conflict-marker = Both sides of a merge that was never finished stand here, from `<<<<<<<` to `>>>>>>>`.
remedy-conflict-marker = Keep the lines that are right, and delete the lines with the markers.
explain-conflict-marker =
    Git could not merge two versions of these lines, wrote both into the file, and somebody committed it as it was.

    Readers would see both versions, one after the other, and the markers between them. What the passages say is not known
    either, so what else is found in them is of little use.

    Keep the lines that are right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. An example in a
    code block is not told.

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

# $reason (String): what is wrong with it, by name.
# $zone (String): the name of the zone, where that is what is wrong.
finding-embargo-invalid =
    The embargo cannot be read: { $reason ->
        [no-offset] it needs a date, a time and an offset, as in 2031-03-09T00:01:00Z
        [ambiguous-zone] the zone { $zone } is ambiguous; write GMT, UTC or an offset
        [no-such-time] there is no such time
        [not-read] this line announces one and does not say until when in a way that is understood; state it in the front matter
        [offset-too-large] no place on earth is more than 14 hours from UTC
       *[other] { $reason }
    }.
remedy-embargo-invalid = Write it as a date, a time and an offset: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    A release states an embargo, and the instant it means cannot be told.

    An embargo that is misread by an hour is a broken promise, and may endanger a source. So
    nothing is guessed.

    State the instant with its offset. A line such as `Embargoed for 0001hrs GMT 9 March 2031` is
    understood too.

# $key (String): the key as it is written, with the tables above it.
finding-hold-misplaced = `{ $key }` holds nothing back where it stands.
remedy-hold-misplaced = Put it at the top of the front matter, above every table, as `embargo`, `status` or `redactions`; the last two in the source alone.
explain-hold-misplaced =
    A key that should hold a text back stands where it does nothing: below a table, in another case, under a name like `embargo_until`, in a head that is no front matter, or, `status` and `redactions`, in a translation.

    In TOML, what is written below `[[corrections]]` belongs to the correction. A head behind an empty line or a comment is text, and so is JSON. Passed over without a word, the text would be published.

    Put `embargo`, `status` and `[[redactions]]` at the top of the front matter, the keys before the tables, spelt just like this.

# $key (String): the key.
# $match (String): near, or none where no known key is like it.
# $nearest (String): the nearest known key; all of them where none is near.
finding-configuration-unknown-key =
    { $match ->
        [none] There is no key `{ $key }` here; the keys there are: { $nearest }.
       *[near] There is no key `{ $key }`; the nearest is `{ $nearest }`.
    }
remedy-configuration-unknown-key = Correct the key, or take it out.
explain-configuration-unknown-key =
    `hexapla.toml` has a key that the program does not know.

    A misspelt `grace_dyas` must not silently mean that there is no grace. So nothing is done
    until the file is clear.

    Correct the spelling, or remove the line. docs/configuration.md lists all keys.

# $reason (String): what is wrong, by name.
# $text (String): what is written there.
# $known (String): the names that may stand there, a list.
# $language (String): the locale that what is written is about.
# $pattern (String): the pattern of that locale's files.
# $other (String): another locale.
# $other_pattern (String): the pattern of the other locale's files.
# $kind (String): the kind of the collection.
# $nearest (String): the known code that is most like what is written.
# $rule (String): the key of the rule there is.
# $detail (String): what the reader of TOML says.
finding-configuration-invalid =
    `hexapla.toml` cannot be used: { $reason ->
        [unknown-name] `{ $text }` is not known here; the names there are: { $known }
        [none-named] at least one of these is needed: { $known }
        [locale] `{ $text }` is no language tag; one looks like fr, pt-BR or zh-Hans
        [locale-twice] the locale `{ $text }` is named twice
        [not-a-locale] `{ $text }` is neither the source nor among `locales`
        [not-a-target] `{ $text }` is not among `locales`
        [pivot] `{ $text }` can only be made from another of `locales`
        [pivot-circle] `{ $text }` is translated from itself, in a circle
        [other-language] `{ $text }` is of another language than `{ $language }`
        [spelling] `{ $text }` cannot be the name of `{ $language }` on disk; use letters, digits, - and _
        [collection-name] `{ $text }` cannot be the name of a collection; use letters, digits, - and _
        [collection-twice] two collections are called `{ $text }`
        [layout-or-patterns] a collection has either a `layout`, or a `source` and perhaps a `target`
        [pattern-part] `{ $text }` is no part of a pattern; there are path, dir, name, locale, ext and […]
        [pattern-component] `{ $text }` cannot stand in a path
        [pattern-name] a pattern needs { "{" }path{ "}" } or { "{" }name{ "}" }, once, or the name of its only file
        [pattern-folders] the folders of a pattern begin a component, come once, and before { "{" }name{ "}" }
        [overlap] a file of `{ $pattern }` ({ $language }) cannot be told from one of `{ $other_pattern }` ({ $other })
        [other-kind] a file that ends in .{ $text } is not of the kind `{ $kind }`
        [only-catalogues] `{ $text }` belongs to collections of the kind `fluent`
        [function-name] `{ $text }` is no name of a function; one looks like NUMBER
        [call-pattern] `{ $text }` is no pattern of calls; one looks like fl!("<id>"
        [empty-component] a part of the path `{ $text }` is empty
        [leading-dot] a part of the path `{ $text }` begins with a full stop
        [too-long] the path `{ $text }` is longer than 200 bytes
        [character] the path `{ $text }` holds a control character or a backslash
        [not-nfc] the path `{ $text }` is not in Unicode's normalisation form C
        [empty-word] a word has no letters
        [rule] a rule is `pass`, `warn` or `fail`, or a table with `action` and perhaps `grace_days`
        [halves] `lead` and `body` belong to `missing`, not to `{ $text }`
        [unknown-code] there is no code `{ $text }`
        [misspelt-code] there is no code `{ $text }`; the nearest is `{ $nearest }`
        [staleness-code] the rule for `{ $text }` is `{ $rule }`, outside `checks`
        [always-fails] `{ $text }` says that something could not be judged, which always fails
        [always-told] `{ $text }` says that something could not be judged, which is always told
        [gate-code] `{ $text }` is found by the gate itself, which has no rule for it
        [fingerprint] `{ $text }` is no fingerprint; one looks like 1-7f1c09e2a4b1d0c3
        [waived-twice] `{ $text }` is waived twice
        [waiver-part] a waiver needs a `{ $text }`
        [day] `until` is a day, such as 2031-12-31
        [address] `{ $text }` is no address of a site; one is a scheme and a host, perhaps a port, and nothing behind: https://tallowgate.example
        [page-size] a page has at least one release
        [time-zone] `{ $text }` is no time zone; one looks like Europe/London
        [host] `{ $text }` is no host; one looks like media.tallowgate.example
       *[toml] { $detail }
    }.
remedy-configuration-invalid = Mend the place; docs/configuration.md says what can stand there.
explain-configuration-invalid =
    A value in `hexapla.toml` is of the wrong kind, or contradicts another.

    Every answer depends on this file. A guess at what it means would be a guess at the answer.

    Mend the place that is named. docs/configuration.md says for each key what may stand there.

# $which (String): some, or none where there is no collection.
# $collection (String): the collection.
finding-no-releases =
    { $which ->
        [none] `hexapla.toml` has no collection, so there is no release at all.
       *[some] The collection `{ $collection }` has no source edition at all.
    }
remedy-no-releases = Say in `hexapla.toml` where the sources stand: `layout`, `source` or `root` of a `[[collection]]`.
explain-no-releases =
    No file fits the collection's source pattern, or `hexapla.toml` has no collection.

    A gate that looks into an empty folder would pass everything. So it counts as not judged, exit
    code 3.

    Compare the pattern in `hexapla.toml` with a path on disk; `hexapla init --dry-run` shows what
    it would write.

# $collection (String): one collection.
# $other (String): another.
# $n (Number): files.
# $file (String): the first of them.
finding-collections-overlap =
    The collections `{ $collection }` and `{ $other }` both take { $n ->
        [one] { $n } file: { $file }.
       *[other] { $n } files, such as { $file }.
    }
remedy-collections-overlap = Give each file to one collection, in `source`, `target` or `root`.
explain-collections-overlap =
    The patterns of two collections in `hexapla.toml` fit the same files.

    A file belongs to one release. Two would have a ledger each, and what is accepted in one is
    unverified in the other.

    Write the patterns so that each file fits one collection alone, or take one of the two out.

# $kind (String): the number fluent.js gives the error.
# $expected (String): what should stand here; line-end is the end of the line.
# $name (String): the entry without a value.
# $escape (String): the escape.
finding-fluent-syntax =
    This entry is not read: { $kind ->
        [E0002] a line begins neither a message nor a term nor a comment
        [E0003]
            here should stand { $expected ->
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
remedy-fluent-syntax =
    { $kind ->
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
finding-fluent-nonstandard =
    This entry is read by some programs only: { $kind ->
        [missing-comma] a comma is missing between two arguments
        [unquoted-argument] a named argument is a bare word
       *[escaped-brace] a brace needs no backslash in a string
    }.
remedy-fluent-nonstandard =
    { $kind ->
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
finding-fluent-limit-exceeded =
    { $name ->
        [file] The catalogue is longer than { $limit } bytes, so it is not read.
        [depth] More than { $limit } braces and brackets are open at once, so the entry is not read.
        [placeables] More than { $limit } placeables would be shown at once, so the text is never shown.
       *[findings] More than { $limit } things were found in this file; the rest is not told.
    }
remedy-fluent-limit-exceeded =
    { $name ->
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
finding-fluent-character =
    { $kind ->
        [byte-order-mark] The catalogue begins with a byte order mark ({ $character }).
        [carriage-return]
            { $count ->
                [one] A carriage return ({ $character }) ends no line
               *[other] { $count } carriage returns ({ $character }) end no line
            }.
        [tab]
            { $count ->
                [one] A tab ({ $character }) stands
               *[other] { $count } tabs ({ $character }) stand
            } where only spaces count as blank.
        [no-break-space]
            { $count ->
                [one] A no-break space ({ $character }) stands
               *[other] { $count } no-break spaces ({ $character }) stand
            } where only spaces count as blank.
        [replacement]
            { $count ->
                [one] A character was
               *[other] { $count } characters were
            } lost in a conversion ({ $character }).
       *[control]
            The catalogue holds { $count ->
                [one] a control character
               *[other] { $count } control characters
            } that nobody can see, first { $character }.
    }
remedy-fluent-character =
    { $kind ->
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
finding-fluent-duplicate =
    { $kind ->
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
finding-fluent-escape =
    { $kind ->
        [text] { $escape } is no escape in a text: readers see it as it stands.
       *[literal] { $escape } is no character, so readers see the sign for a missing one.
    }
remedy-fluent-escape =
    { $kind ->
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

## Formatting messages

# $id (String): the message's id.
finding-fluent-format-missing = No locale of the chain has the message `{ $id }`.
remedy-fluent-format-missing = Add it to the source catalogue, or correct the id where it is used.
explain-fluent-format-missing =
    A message was asked for that no catalogue has, neither the reader's locale nor the source.

    Readers see the id in braces, which means nothing to them.

    Add the message to the source catalogue. If it was renamed there, use the new id where it is
    asked for.

# $id (String): the message's id.
# $asked (String): the locale asked for.
# $from (String): the locale it came from.
finding-fluent-format-fallback = The message `{ $id }` came from { $from }, asked for was { $asked }.
remedy-fluent-format-fallback = Translate it in the locale that was asked for.
explain-fluent-format-fallback =
    The locale that was asked for does not have the message, so readers see it in another language.

    A page half in another language looks neglected, and some readers cannot use that half at all.

    Translate the message. A regional locale may leave to its parent what it says the same way:
    `fr-CA` falls back on `fr` without this note.

# $name (String): what is referred to.
finding-fluent-format-reference = The message refers to `{ $name }`, which is not there.
remedy-fluent-format-reference = Correct the name, or add what it refers to.
explain-fluent-format-reference =
    A message, term, attribute or function that a placeable refers to does not exist, or has no
    value.

    Readers see the name in braces in the middle of a sentence.

    Compare the spelling with the definition. A term begins with a hyphen, a function is in
    capitals.

# $name (String): the variable, with its $.
finding-fluent-format-variable = The message shows `{ $name }`, which it was not given.
remedy-fluent-format-variable = Use a variable the message is given; its comment lists them.
explain-fluent-format-variable =
    A message shows a variable for which the program gave no value, or a term shows one that its
    call does not set.

    Readers see the variable's name in braces instead of a number or a name.

    Use a variable that the source message uses too. In a term, set the variable in every call, or
    give it a default by selecting on it.

# $path (String): the names, with arrows between.
finding-fluent-format-cycle = The message leads back to itself: { $path }.
remedy-fluent-format-cycle = Take one of the references out.
explain-fluent-format-cycle =
    Messages or terms refer to one another in a circle.

    Such a message has no end. The reference that closes the circle is shown in braces.

    Write one of them out instead of referring to the other.

# $limit (String): the limit's name, such as placeables.
# $most (Number): the limit.
finding-fluent-format-limit = The message exceeds the limit `{ $limit }` of { $most }.
remedy-fluent-format-limit = Make the message simpler.
explain-fluent-format-limit =
    A message meets more placeables, becomes longer, nests deeper or shows more digits than is
    allowed.

    A handful of messages that refer to one another can become gigabytes of text. Beyond a limit the
    message is shown as its id in braces, too many digits are cut down and what is nested too deep
    is left out.

    Find out what makes the message grow, and write it out. No message of an honest catalogue comes
    near a limit.

# $name (String): the function or the variable.
finding-fluent-format-value = `{ $name }` has a value that cannot be shown that way.
remedy-fluent-format-value = Give it a value of the right kind: NUMBER a number, DATETIME a day or time.
explain-fluent-format-value =
    A function was given a value of another kind than it takes, or a value is an error of its own.

    Readers see the function's or the variable's name in braces.

    NUMBER takes a number; DATETIME a day, a time, or a text such as 2026-03-01; LIST anything but
    an error. A time of day cannot be asked of a day alone.

# $function (String): the function.
# $option (String): the option.
# $accepts (String): its values; none when there is no such option.
finding-fluent-format-option =
    `{ $function }` does not take the option `{ $option }` this way; known values: { $accepts ->
        [none] none, there is no such option
       *[other] { $accepts }
    }.
remedy-fluent-format-option = Correct the option; docs/formats/fluent-formatting.md lists them all.
explain-fluent-format-option =
    A function is called with an option that it does not have, or with a value that the option does
    not have.

    The option is left out, so the number or the date is not written as the message wanted.

    Correct the spelling or the value. Text stands between quotation marks, a number of digits does
    not.

# $language (String): the locale's tag.
finding-fluent-no-locale-data = CLDR has no plural rules for { $language }, so every number counts as `other`.
remedy-fluent-no-locale-data = Write one variant for all numbers, or use exact ones such as [1].
explain-fluent-no-locale-data =
    The Unicode data that plurals, numbers and dates come from says nothing about this language.

    Variants such as [one] never fit, and digits and dates are written in a neutral way.

    Write messages that need no plural, or select exact numbers. Unicode's CLDR project takes
    contributions for languages it lacks.

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

# The end of a sentence about what the translation has not, and what it has instead.
# $target (String): what the translation says instead, or none.
instead =
    { $target ->
        [none] .
       *[other] , which says { $target }.
    }

# $source (String): the number as the source writes it.
# $target (String): the number as the translation writes it.
finding-fact-number-changed = The source of { $unit } says { $source }, the translation { $target }.
remedy-fact-number-changed = Write the number of the source, in the way of your language.
explain-fact-number-changed =
    A number of the source stands in the translation as another one that looks like a slip: a digit, two
    digits in each other’s place, a nought too many or too few, millions for billions; or a percentage or a
    number of one digit is the only one left on either side.

    A wrong figure in a report about people does harm, and nobody who reads only the translation can
    see it.

    Compare the two. Figures may be written as the language writes them: other digits, other separators,
    number words. If the source itself is wrong, have it corrected.

# $source (String): the words of the source.
finding-fact-number-missing = The number { $source } of { $unit } is not in the translation{ instead }
remedy-fact-number-missing = Say the number, in the way of your language.
explain-fact-number-missing =
    A number of the source stands nowhere in the translation, in no notation the language has.

    A figure that is left out is a statement that is left out, and one that became another is worse.

    Say the number. Where the translation says it in words the program does not know, leave it; numbers
    up to 12 are told as information only, because “both” and “every day” are good translations.

# $target (String): the number as the translation writes it.
finding-fact-number-extra = The translation of { $unit } says { $target }, the source says no such number.
remedy-fact-number-extra = Take the number out, or have it added to the source.
explain-fact-number-extra =
    The translation has a number in figures that nothing in the source explains.

    A figure nobody published was published.

    Take it out, or have it added to the source. From 1,000 on, and with a sign of money, it is a
    warning; years are not.

# $source (String): the words of the source.
finding-fact-date = The date { $source } of { $unit } is not in the translation as the source has it{ instead }
remedy-fact-date = Write the date of the source, in the way of your language.
explain-fact-date =
    A date of the source is another one in the translation, or is not there.

    A wrong date makes an alibi, a deadline or a law another one.

    Write the date of the source in the way of the language; other calendars are understood. A date that
    is only left out is a warning.

# $source (String): the words of the source.
finding-fact-time = The time { $source } of { $unit } is not in the translation as the source has it{ instead }
remedy-fact-time = Write the time and its zone, in the way of your language.
explain-fact-time =
    A time of day of the source is another one in the translation, is not there, or has lost its zone.

    An embargo or a deadline told in the wrong zone is broken by people who mean to keep it.

    Write the time on the clock of the language, and the zone where the source has one. It is an error where
    the source speaks of an embargo or a deadline, or tells the time by GMT or UTC, and a warning elsewhere.

# $source (String): the words of the source.
finding-fact-percent = { $source } in { $unit } is no percentage in the translation.
remedy-fact-percent = Write the sign or the word for percent.
explain-fact-percent =
    A share of a hundred stands in the translation without the sign or word that makes it one.

    23 people and 23 % of the people are two statements.

    Write the sign or the word for percent.

# $source (String): the words of the source.
finding-fact-currency = The sum { $source } of { $unit } does not stand in its currency.
remedy-fact-currency = Keep the currency of the source.
explain-fact-currency =
    A sum of money stands in the translation in another currency, or without any.

    The same figure in another currency is another sum, and without one it is a mere number.

    Keep the currency of the source. A conversion belongs in brackets behind it.

# $source (String): the words of the source.
# $target (String): the words of the translation.
finding-fact-unit-converted = The measure { $source } of { $unit } is { $target } in the translation.
remedy-fact-unit-converted = Nothing, if your style converts measures.
explain-fact-unit-converted =
    A measure stands in the translation in another unit, and the figures agree.

    Somebody who compares the two texts should know that the figure was converted and is not a slip.

    Nothing, if your style converts measures.

# $source (String): the words of the source.
finding-fact-identifier = { $source } of { $unit } is not in the translation{ instead }
remedy-fact-identifier = Copy it from the source, letter by letter.
explain-fact-identifier =
    A case number, the symbol of a document, a numbering or a telephone number is not in the translation
    as the source has it.

    Nobody finds a document or reaches a telephone by a name that is almost right.

    Copy it from the source, letter by letter.

# $source (String): the words of the source.
# $target (String): the name in its place, or none.
finding-fact-name =
    The name { $source } of { $unit } is { $target ->
        [none] not in the translation
       *[other] { $target } in the translation
    }.
remedy-fact-name = Spell the name as the source does, unless your language has another form.
explain-fact-name =
    A name of several words, one of which no list of words knows and none of which is a common word,
    stands in the source and nowhere in the translation, which is written in the same script. Endings
    may differ. Where the translation, in any script, has another name in its place that shares a word
    with it, this is a warning.

    A person who is named otherwise in each language cannot be found, and a witness may be taken for
    another.

    Spell the name as the source does, unless the language has another form of it.

# $source (String): who said it, in the words of the source.
finding-fact-attribution = Whom { $unit } quotes differs: the translation does not name { $source } beside their words.
remedy-fact-attribution = Name whoever said it beside their own words.
explain-fact-attribution =
    The source quotes somebody by name. The translation quotes too, but the name stands nowhere in it,
    or two people who are quoted stand in each other’s place.

    Words put into the wrong mouth are the worst mistake a newsroom can make, and the one named may
    pay for them.

    Read who said what in the source, and name them beside their own words. Told only where the name
    stands once in the passage and where it can be known again: in translations in the same script,
    or by the registry.

finding-fact-quotation-count = The source of { $unit } quotes, the translation has no quotation mark.
remedy-fact-quotation-count = Put the quotation marks of your language around what is quoted.
explain-fact-quotation-count =
    The source quotes at least five words and the translation has no quotation mark at all.

    Words in quotation marks are somebody’s own; without the marks they are ours.

    Put the marks of the language around what is quoted.

# $old (String): the fact as the source wrote it.
# $new (String): the fact as the source writes it now.
# $target (String): the words of the translation.
finding-fact-stale = The source of { $unit } said { $old } and says { $new } now; the translation still says { $target }.
remedy-fact-stale = Carry the new fact into the translation, then accept the passage.
explain-fact-stale =
    The source has changed a number, a date, a name or an address since the translation was made; the
    translation still says it as it was, and says the new one nowhere.

    Readers of the other language are told what has been found wrong or is no longer true. Of all that
    is outdated this hurts first.

    Carry the new fact into the translation, look whether the rest of the passage has changed, and
    accept it.

## Quality of translations: structure
##
## $unit (String): the unit's id, such as #3.

finding-structure-blocks = { $unit } is another kind of block in the translation.
remedy-structure-blocks = Make it the kind of block that the source has.
explain-structure-blocks =
    A passage is one kind of block in the source and another in the translation: a heading became a
    paragraph, a list item a quotation. A heading of another level is a warning. Where nobody recorded what
    the translation was made from, only the levels of headings are compared, as information.

    Tables of contents, styles and assistive technology go by the kind of a block.

    Make it the kind of block that the source has.

# $source (String): what the source has.
# $target (String): what the translation has instead, or none.
finding-structure-link-target =
    The source of { $unit } links to { $source }, the translation { $target ->
        [none] does not
       *[other] to { $target }
    }.
remedy-structure-link-target = Give the link the destination that the source has.
explain-structure-link-target =
    A link of the source leads elsewhere in the translation, or is not there. The same page of a site in
    another language is the same: /en/help and /fr/help, the Wikipedias of two languages, an anchor with
    another name, ?hl=fr at the end. A link to another site is a warning. Where nobody recorded what the
    translation was made from, a link that stands elsewhere on the page counts as there, and nothing is said
    of a passage that shares none of several links, or not the figures, with its source: the two may not
    belong together.

    A reader who follows the link arrives at another text than the one that was meant, or nowhere.

    Give the link the destination that the source has, in your language where there is one.

# $source (String): what the source has.
# $target (String): what the translation has instead, or none.
finding-structure-image =
    The source of { $unit } shows { $source }, the translation { $target ->
        [none] does not
       *[other] { $target }
    }.
remedy-structure-image = Show the image that the source shows.
explain-structure-image =
    An image of the source is another one in the translation, or is not there.

    An image is evidence, and its credit and its description belong to it.

    Show the image of the source. An image of the same name in the folder of another language is the
    same.

# $source (String): what the source has.
# $kept (String): mark where the translation has the mark.
finding-structure-footnote =
    { $kept ->
        [mark] The footnote { $source } of { $unit } has its mark in the translation and no text.
       *[other] The footnote { $source } of { $unit } has no mark in the translation.
    }
remedy-structure-footnote = Set the mark at the words it belongs to.
explain-structure-footnote =
    The mark of a footnote stands in the source and not in the translation.

    A claim without its footnote is a claim without its source.

    Set the mark at the words it belongs to.

# $source (String): what the source has, or `none`.
# $target (String): the code that the translation has.
finding-structure-code =
    { $source ->
        [none] The translation of { $unit } has code that the source does not have: { $target }.
       *[other] The code { $source } of { $unit } is not in the translation{ instead }
    }
remedy-structure-code = Copy the code from the source.
explain-structure-code =
    A code span of the source is another one in the translation, or is not there. What stands between
    double braces may be translated; code without its marks, without the parentheses of a call or with
    the path of another language is taken as there. Names of buttons and texts in quotation marks are
    not compared, nor is an example in the readers' words. What is almost the code of the source is an
    error, what stands elsewhere in its code a warning; code that is gone or quite another is information.
    Code blocks are compared too where their language is known, line by line; comments and texts in them
    may be translated.

    A command or a name that is almost right does not work.

    Copy the code from the source.

# $source (String): what the source has.
finding-structure-placeholder =
    { $unit ->
        [none] The setting { $source } of the source is not in the translation{ instead }
       *[other] The expression { $source } of { $unit } is not in the translation{ instead }
    }
remedy-structure-placeholder = Copy the expression from the source.
explain-structure-placeholder =
    An expression or a shortcode inside the text, which the site replaces, is another one in the
    translation or is not there. The texts for readers in a shortcode may be translated.
    A placeholder in the words ({ "%s" }) or a setting of an element that no reader sees (type="info") is
    a warning.

    Where it is missing a value is missing on the page; where it is misspelt the page may not build.

    Copy it from the source.

finding-structure-emphasis = The source of { $unit } stresses something, the translation nothing.
remedy-structure-emphasis = Stress the same words, in the way of your language.
explain-structure-emphasis =
    The source stresses words of a passage, and the translation stresses none.

    What the author stressed is part of what the author said.

    Stress the words in the way of the language. Where it stresses by other means, leave it.

# $source (String): what the source has.
finding-structure-html = The tag { $source } of { $unit } is not in the translation.
remedy-structure-html = Put the tag around the same words.
explain-structure-html =
    A tag stands inside the text of the source and not in that of the translation. Line breaks are free, so
    are tags that Markdown has marks for, attributes are not compared, and the tag that closes another goes
    with it.

    A tag that is not closed, or a component that is gone, changes the rest of the page.

    Put the tag around the same words.

# $source (String): the words of the source.
finding-structure-empty = The translation of { $unit } has nothing for { $source }.
remedy-structure-empty = Translate the words.
explain-structure-empty =
    A cell of a table, the label of a link or the description of a picture has words in the source
    and none in the translation, or the cell is not there.

    Readers find a gap, or a link or a picture of which they learn nothing.

    Translate the words.

# $target (String): the mark.
finding-structure-notation = The translation of { $unit } shows { $target } as it is written.
remedy-structure-notation = Write the mark so that it does what it should.
explain-structure-notation =
    Readers of the translation see a mark of Markdown or HTML, such as ** or ](, that readers of
    the source do not: it is not closed, it is escaped, or it stands where it marks nothing. Between
    a letter and a quotation mark or a bracket, ** marks nothing, as is often found in Chinese,
    Japanese and Korean.

    It looks like a fault of the page, and what should be stressed or linked is not.

    Close the mark, or put the quotation marks outside: 「**word**」 for **「word」**.

## Quality of translations: completeness
##
## $unit (String): the unit's id, such as #3.

finding-empty = The translation of { $unit } says nothing.
remedy-empty = Translate the passage.
explain-empty =
    The translation of a passage says nothing.

    Readers see a gap, or a heading over nothing.

    Translate the passage, or take its place out so that it counts as missing.

finding-untranslated = The translation of { $unit } is the text of the source.
remedy-untranslated = Translate the passage.
explain-untranslated =
    The translation is the text that the source once had, with the same capitals and marks or others. The
    text that it has now, with other capitals or marks, is information: messages and titles of programs are
    often left on purpose. An exact copy is told as missing.

    Readers get a passage in a language they may not read, and nobody counts it as undone.

    Translate the passage.

# $source (String): the words that were left.
finding-partly-untranslated = The translation of { $unit } still says { $source }.
remedy-partly-untranslated = Translate the rest of the passage.
explain-partly-untranslated =
    Six words in a row without a mark between them, most of them in small letters, stand in the translation
    as they stand in the source; a passage that is the source's as a whole is told as untranslated.
    Quotations, code and the texts of links are left out; where all behind a colon was kept, as of a cited
    error message, it is information only, and in a block quotation nothing.

    A sentence was overlooked, or a new one was pasted in to be translated later.

    Translate the rest of the passage.

# $target (String): the characters.
finding-mojibake = The translation of { $unit } has garbled characters: { $target }
remedy-mojibake = Write the passage again and save the file as UTF-8.
explain-mojibake =
    The translation has characters that arise when the bytes of UTF-8 are read in another encoding, or
    the sign that replaces what could not be read.

    Words become unreadable, and names wrong.

    Open the file as UTF-8, write the passage again and save it as UTF-8.

# $target (String): how the passage begins.
finding-wrong-script = The translation of { $unit } is in letters of another language: { $target }
remedy-wrong-script = Put the text in the language of this page there.
explain-wrong-script =
    A passage of the translation is in letters that its language is not written in: Cyrillic in a French
    page, Chinese in a Japanese one, traditional characters where the locale names simplified ones. Names
    in Latin letters stand in any language, and what the source cites in other letters may stand there too.
    Languages that are written in several scripts are not judged, nor are fewer than a dozen letters.

    Somebody pasted the text of another translation. Readers cannot read it, and nobody counts it as undone.

    Put the translation into the language of the page there.

# $source (String): the length of the source in characters.
# $target (String): the length of the translation in characters.
finding-length = The translation of { $unit } is { $target } characters long, its source { $source }.
remedy-length = Look whether a sentence was left out or added.
explain-length =
    A translation is far longer or shorter than the other translations of its locale lead to expect: the
    logarithm of its length by that of the source is more than four median deviations off, the length
    twice or half of what is expected, and more than 25 characters off. It is learned from what is
    checked, from 50 passages on.

    A sentence was left out, or the passage holds something that the source does not say.

    Compare the two. If all is there, leave it.

## Quality of translations: trust
##
## $unit (String): the unit's id, such as #3, or none where the whole page is spoken of.

# $url (String): the address, hidden characters in the notation <U+202E>.
finding-trust-url =
    { $unit ->
        [none] The translation has an address that the source does not have: { $url }.
       *[other] The translation of { $unit } has an address that the source does not have: { $url }.
    }
remedy-trust-url = Take the address out, or write the one of the source.
explain-trust-url =
    The translation has an address that its source did not grant: at a host the source does not name, of a
    scheme that runs or calls such as javascript, or one more than the source has.

    Whoever translates could send readers anywhere, and nobody who reviews only the source would see it.

    Take the address out. The same page in another language, a place on the same page, another page at the
    same host in its stead, and whatever the source names elsewhere on the page are allowed. So are
    example.com, example.net and example.org, which nobody can own; their translations, such as exemple.com,
    belong to somebody. A page of the site itself is a warning. In code, what stands between double braces
    is for the reader to fill in; an address of the web there is read all the same. If readers of all
    languages should have the address, write it into the source.

# $markup (String): the element, attribute or expression, such as <b onclick>.
finding-trust-markup =
    { $unit ->
        [none] The translation has markup that the source does not have: { $markup }.
       *[other] The translation of { $unit } has markup that the source does not have: { $markup }.
    }
remedy-trust-markup = Take it out, or use the markup of the source.
explain-trust-markup =
    The translation has an element, an attribute or an expression in braces that its source did not grant.

    Markup is run by the reader’s browser: a script, a frame or a style can do what no text can.

    Write the translation with the markup of the source. Elements that scripts need (ruby, bdi, sup and the
    like) and the attributes lang, dir and translate are always allowed, and so is markup that the source
    has elsewhere on the page. If the page needs the element in every language, write it into the source.

# $placeholder (String): the placeholder, such as %s.
finding-trust-placeholder = The translation of { $unit } has a placeholder that the source does not have: { $placeholder }.
remedy-trust-placeholder = Take it out, or use the placeholder of the source.
explain-trust-placeholder =
    The translation has a placeholder, such as a name in braces or { "%s" }, that its source did not grant.

    A program puts something there: what it puts may be secret, or it fails because there is nothing to put.

    Use the placeholders of the source, spelt as they are there.

# $characters (String): the characters, in the notation <U+202E>.
finding-bidi-control = The translation of { $unit } has controls that turn the direction of its text: { $characters }.
remedy-bidi-control = Delete them; names of the other direction stand between isolates, <U+2068> and <U+2069>.
explain-bidi-control =
    The translation has characters that embed or override the direction of the text (U+202A to U+202E), or
    isolates (U+2066 to U+2069) of which one is not closed or not open.

    Readers see the text in another order than programs do, so that a name, a figure or a file can look like
    another one.

    Delete the characters. Where a name of the other direction comes out in the wrong order, put it between
    a first strong isolate (U+2068) and its end (U+2069), or beside a left-to-right or right-to-left mark.

# $characters (String): the characters, in the notation <U+202E>.
finding-invisible-character = The translation of { $unit } has characters that nobody sees: { $characters }.
remedy-invisible-character = Delete them.
explain-invisible-character =
    The translation has characters that take no room and that its script does not need: controls, tags,
    fillers, a byte order mark, joiners and zero-width spaces out of place.

    They split words, so that searching and checking miss them, and they can carry text that no reviewer
    sees.

    Delete them. Joiners are allowed in the scripts that need them and in emoji, direction marks beside
    right-to-left letters, zero-width spaces in languages without spaces. What only slips in by accident is
    a warning.

# $word (String): the word.
# $letters (String): its odd letters, each with its code point, a list.
finding-mixed-script = A word in the translation of { $unit } mixes scripts that look alike: { $word } has { $letters }.
remedy-mixed-script = Type the word anew on the keyboard of its script.
explain-mixed-script =
    A word has letters of two scripts that look alike, such as a Cyrillic а among Latin letters.

    Readers cannot see it, but searching, screen readers and checks of names read another word; it is also a
    way to pass for somebody else.

    Type the word anew. Acronyms with an ending in another script, units such as kΩ and words that the
    source has are allowed.

## Quality of translations: typography
##
## $unit (String): the unit's id, such as #3.

# $source (String): the mark the source ends with.
# $target (String): the mark or the letter the translation ends with.
# $usual (String): the mark of the language, where that of another stands there, or `none`.
finding-punctuation-end =
    { $usual ->
        [none] The source of { $unit } ends with { $source }, its translation with { $target }.
       *[other] The translation of { $unit } ends with { $target }, where its language has { $usual }.
    }
remedy-punctuation-end = End it as the source does, with the mark of your language.
explain-punctuation-end =
    A passage ends as another kind of sentence than its source: a question as a statement, a colon is gone,
    the last sentence has no full stop. Every mark of the language counts for the one of the source. A colon
    may stand for a full stop, an answer may follow a question in the same passage, and behind an address
    the stop may be left out. Or it ends with a Latin mark where the language has one of its own; of languages
    that write both, such as Hindi and Marathi, only where the page has its own elsewhere.

    A missing mark often shows that the end of a sentence is missing, and a lost colon leaves the list below
    it alone.

    Compare the two ends. In some languages one may well ask without a question mark; switch the check off
    for them with `except`.

# $count (Number): how many places.
finding-spacing-french = French punctuation lacks a no-break space in the translation of { $unit }; places: { $count }.
remedy-spacing-french = Put no-break spaces before : ; ! ? and inside « ».
explain-spacing-french =
    In French a no-break space stands before a colon and inside quotation marks, a narrow one before a
    semicolon, an exclamation and a question mark. Here it is missing or may break.

    With a plain space a line can begin with the mark; with none it looks like a foreign text.

    Write U+00A0 or U+202F there; either counts. If your pages put them in themselves, switch the check off.
    In Canadian French only the colon and the quotation marks are checked.

# $count (Number): how many places.
finding-spacing-double = Words stand several spaces apart in the translation of { $unit }; places: { $count }.
remedy-spacing-double = Leave one space.
explain-spacing-double =
    Two words of a line have more than one space between them.

    Pages show one space, catalogues and plain text show them all; often a word has been deleted there.

    Leave one space, and see whether a word is missing. Tables and what follows a full stop are not looked
    at.

# $count (Number): how many places.
finding-punctuation-width = Punctuation is half as wide as the characters in the translation of { $unit }; places: { $count }.
remedy-punctuation-width = Write the full-width marks, without a space behind them.
explain-punctuation-width =
    A sentence in Chinese or Japanese has a comma, full stop, semicolon, question or exclamation mark of the
    Latin script, in Chinese a colon too.

    The marks stand too close and too low, and lines break in the wrong places.

    Write ，。：；！？ in Chinese and 、。；！？ in Japanese; the colon is free there, as style guides do not agree.
    Beside Latin letters and figures either width is allowed.

# $marks (String): the marks, a list.
# $usual (String): the opening and the closing mark of the language.
finding-quotation-marks = The translation of { $unit } has { $marks }; quotation marks of its language are { $usual }.
remedy-quotation-marks = Write the marks of your language.
explain-quotation-marks =
    The translation has double quotation marks that its language does not use, or straight ones where the
    source takes care to use others.

    Foreign marks look like a text nobody read again, and can be taken for the other end of a quotation.

    Write the marks of the language. Besides the usual ones those for quotations within quotations and
    others in print are allowed; single marks are not looked at, for they are also apostrophes.

# $word (String): the word.
# $of (String): what stands twice, `sentence`, or `none` where it is a word.
finding-word-doubled =
    { $of ->
        [sentence] A sentence stands twice in a row in the translation of { $unit }: { $word }.
       *[word] A word stands twice in a row in the translation of { $unit }: { $word }.
    }
remedy-word-doubled = Delete one of them.
explain-word-doubled =
    A word or a sentence follows itself in the translation, and the source has no such thing.

    It is nearly always a slip of the hand, often at the place where a sentence was mended.

    Delete one, and read the sentence again. Languages that say words twice on purpose, and words that may
    follow themselves such as the French “nous nous”, are left out; only words of grammar are mended by
    `check --fix`.

# $count (Number): how many places.
finding-kashida = Letters are drawn apart with a stroke in the translation of { $unit }; places: { $count }.
remedy-kashida = Delete the strokes between letters, U+0640.
explain-kashida =
    A word of the Arabic script has the stroke U+0640 between two letters, which draws them apart.

    A word with strokes is another word to whoever searches for it, and to the checks of names and terms.

    Delete the strokes; pages lengthen lines themselves. A stroke that joins a prefix to a figure, a
    quotation mark or a foreign word is allowed.

# $number (String): the number as the translation writes it.
# $usual (String): the same number as the language writes it.
finding-number-format = The translation of { $unit } has { $number }; in its language that number is written { $usual }.
remedy-number-format = Write { $usual }.
explain-number-format =
    A number of the translation has the decimal or the thousands separator of another language, and the
    source states the same amount.

    In another language the same sign means the opposite: 27,000 is twenty-seven thousand in English and
    twenty-seven in French.

    Write the number as the language does; `check --fix` does so. Only amounts count, not versions, sections,
    dates, times, addresses or code, and a space between thousands is always right.

## Quality of translations: terms
##
## $unit (String): the unit's id, such as #3.

# $term (String): the term as the source has it.
# $allowed (String): the words allowed for it, a list.
finding-term-missing = The source of { $unit } has the term { $term }; the translation says none of { $allowed }.
remedy-term-missing = Use the term of the glossary.
explain-term-missing =
    A term of the glossary stands in the source, and the translation has none of the words the glossary
    gives for it, in any ending.

    Two words for one thing make readers think of two things; in law and in the names of offices they are
    two.

    Use the word of the glossary, or add the one you need as a variant. A term within a longer one is not
    asked for.

# $term (String): the name as the source has it.
# $allowed (String): the words allowed for it, a list.
finding-name-missing = The source of { $unit } names { $term }; the translation says none of { $allowed }.
remedy-name-missing = Write the name as the registry has it for your language.
explain-name-missing =
    A person, a place, an organisation or a publication of the registry stands in the source, and the
    translation has the name in none of the forms the registry gives for the language.

    A name spelt in two ways is two people to a search, and a wrong one accuses somebody else.

    Write the name as the registry has it. If another case or a short form is right, add it to the record:
    every table of words by language counts. Words that are never translated stand in
    `glossary.untranslated`.

# $forbidden (String): the forbidden word.
# $allowed (String): the words allowed for it, a list.
finding-term-forbidden = The translation of { $unit } says { $forbidden }, which is forbidden; allowed are { $allowed }.
remedy-term-forbidden = Use an allowed word.
explain-term-forbidden =
    The translation has a word that the glossary forbids for a term of the source, or a spelling of a name
    that the registry forbids everywhere.

    Words are forbidden for a reason: they take a side, harm somebody or repeat a known mistake.

    Use a word of the glossary or the spelling of the registry. The word is no mistake within an allowed
    one.

# $reason (String): what is wrong, by name.
# $text (String): what is written there.
# $detail (String): what the reader of the format says.
finding-glossary-invalid =
    This file of terms or names cannot be read: { $reason ->
        [locale] `{ $text }` is no language tag; one looks like fr, pt-BR or zh-Hans
        [cells] the line has more cells than the table has columns
        [depth] its elements are nested too deep
        [document-type] it declares a type of document, which is not read
        [reference] nobody knows the character that `{ $text }` stands for
        [no-tables] `{ $text }` holds no tables; each begins with `[[{ $text }]]`
        [no-words] `{ $text }` is no table of words by language, such as `fr = "…"`
        [root] it is no TBX: its first element is `{ $text }`
        [ends] it ends before `{ $text }` is closed, so part of it may be lost
       *[syntax] { $detail }
    }.
remedy-glossary-invalid = Mend the file; until then nothing in it is checked.
explain-glossary-invalid =
    A glossary or a file of the registry has a column, a cell or a table that cannot be read.

    A term list that is silently left out looks like a clean translation.

    A glossary in a .tsv file begins with a line of language tags, separated by tabs; `forbidden:` may stand
    before a tag, and a column may be called note. A file of the registry is TOML with arrays of tables such
    as [[person]].

# $folder (String): the folder, from the root of the project.
finding-glossary-missing = There is no file of terms or names in `{ $folder }`, which the configuration names.
remedy-glossary-missing = Correct the name of the folder in the configuration, or put the files there.
explain-glossary-missing =
    The configuration names a folder for glossaries or for the registry, and no .tsv, .tbx or .toml file
    stands in it, or the folder does not exist.

    With a name misspelt or a folder moved, no term would be checked any more, and every translation would
    look clean.

    Correct `folder` or `registry` below `[glossary]`. Where there are no glossaries, take the key out.

# $text (String): this translation.
# $usual (String): the usual one.
# $where (String): the file that says it so.
finding-inconsistent-translation = The source of { $unit } has two translations: “{ $text }” here, “{ $usual }” in { $where }.
remedy-inconsistent-translation = Translate the same text the same way, or give the reason in a waiver.
explain-inconsistent-translation =
    The same source text, of four words or more, is translated in two ways; this is the rarer one. Capitals,
    punctuation and space do not count. A translation with other figures than its source is left out: it
    belongs to another text, or other rules tell of it.

    Readers take two wordings for two things, and a sentence of your own about yourself should not change.

    Choose one translation. Where the place asks for another one, accept the finding with a waiver.

# $text (String): this source text.
# $usual (String): the usual one.
# $where (String): the file that says it so.
finding-inconsistent-source = The translation of { $unit } stands for two texts of the source: “{ $text }” here, “{ $usual }” in { $where }.
remedy-inconsistent-source = See whether the source should say it in one way.
explain-inconsistent-source =
    Two source texts, of four words or more, have the same translation; this is the rarer one.

    Either the source says one thing in two ways, and everybody translates it twice, or the translation
    misses a difference.

    Compare the two source texts. If they differ in meaning, translate the difference.

## Quality of translations: sources
##
## $unit (String): the unit's id, such as #3.

finding-title-missing = This source edition has no title.
remedy-title-missing = Give it a title in the front matter.
explain-title-missing =
    A source edition has front matter without a title, and no heading of the first level.

    Without a title there is nothing to list and nothing to translate, and each locale invents one.

    Write `title` into the front matter of the source edition. A short item that goes without one on purpose may
    stay as it is.

finding-base-missing = The configuration does not say where the site will stand, so addresses in sitemaps, feeds and data have no host.
remedy-base-missing = Name the site in `hexapla.toml`: `publish.base = "https://newsroom.example"`.
explain-base-missing =
    `publish.base` does not say where the site that `hexapla bundle` builds will stand.

    Sitemaps, feeds, the data and the links between languages then have addresses without a host. Search engines
    refuse such sitemaps, and many feed readers cannot open such links. The pages themselves work.

    Name the address of the site in `hexapla.toml`, with its scheme.

# $name (String): what the text calls the picture.
finding-picture-elsewhere = A picture on another host stands here as a link: { $name }.
remedy-picture-elsewhere = Put the picture into the project, or name its host in `publish.picture-hosts`.
explain-picture-elsewhere =
    A text that is published names a picture on another host, and pages may show none from there.

    Every reader’s browser would ask that host for the picture, and tell it who reads the page and from
    where. A translation could add such a picture to find out. The page leads to it with a link, which is
    followed by those who wish to.

    Put the picture into the project. Where the host is the publication’s own, name it in
    `publish.picture-hosts`.

# $name (String): what the text calls the picture.
finding-picture-missing = The picture { $name } is not in the project; its description stands in its place.
remedy-picture-missing = Put the file where the text says it is, or correct the name.
explain-picture-missing =
    A text that is published names a picture, and there is no such file in the project.

    The page shows the picture’s description in its place. A photograph that proves what a release says is
    not seen by anybody.

    Put the file where the text says it is, or correct the name. A name that begins with `/` is looked for
    in the project’s folder, then in its folders `static` and `public`; any other beside the text that names
    it, and then in the project’s folder.

# $name (String): what the text calls the picture.
# $reason (String): why; drawing, format, size, unreadable or damaged.
finding-picture-refused =
    { $reason ->
        [drawing] The picture { $name } is not published: a drawing in SVG can run scripts.
        [format] The picture { $name } is not published: its format is not known here.
        [size] The picture { $name } is not published: it is larger than 16 MiB.
        [unreadable] The picture { $name } is not published: it cannot be read.
       *[damaged] The picture { $name } is not published: its file is damaged.
    }
remedy-picture-refused = Save the picture as JPEG, PNG, WebP or GIF.
explain-picture-refused =
    A text that is published names a picture whose file is not put into the bundle: it is a drawing in SVG,
    of a format that is not known here, damaged, larger than 16 MiB, or cannot be read.

    Pictures are published without what they say of the camera, the place, the time and the people who made
    them. What cannot be read cannot be made clean, and may hold the position of a witness. A drawing in SVG
    is a document that can run scripts and call other hosts.

    Save the picture as JPEG, PNG, WebP or GIF, in the colours of sRGB.

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = This release chose the slug { $slug }, as did { $other }.
remedy-slug-twice = Choose another slug.
explain-slug-twice =
    Two releases have the same slug in their front matter.

    Only one page can stand at an address: one of the two will not be found, in any locale.

    Choose another slug for the one that is not published yet.

# $kind (String): the kind as this release writes it.
# $spelling (String): as the other does.
# $other (String): the other release.
finding-kind-spelling = The kind { $kind } is written { $spelling } in { $other }.
remedy-kind-spelling = Write both alike.
explain-kind-spelling =
    The kind of a release is written as that of another, but for capital letters.

    Each kind has its list at an address. Many disks take `statement` and `Statement` for one name, so
    no bundle is built that has both: when one of the two releases is under embargo, not before it is
    lifted.

    Write both alike.

# $id (String): the id.
# $other (String): the file of the release that has it too.
finding-id-twice = The id of this release is { $id }, as is that of { $other }.
remedy-id-twice = Give each release an id of its own.
explain-id-twice =
    Two releases have the same id: both have it in their front matter, or the id of one is the path
    of the other.

    Releases are known by their ids. What is waived, owed or settled of one would be taken for the
    other’s. A gate that finds different tiers under one id fails.

    Choose another id for one of the two, or take it out where the path will do. Where the site’s
    own generator asks for such ids, switch the check off.

# $status (String): the word.
finding-status-unknown = The status { $status } is no word for whether this release may be published, so it is kept back.
remedy-status-unknown = Write usable, withheld, canceled or withdrawn, or leave the status out. If your site uses this field for something else, name another one as front-matter.status in hexapla.toml.
explain-status-unknown =
    The front matter of a release has a status that says nothing about publishing.

    A release is published when it has no status or is usable. Any other word keeps it back, since a misspelt
    “withheld” must not be read as leave to publish; and a misspelt “withdrawn” takes nothing down.

    Correct the word. Where status means something else on this site, such as how far a page is written, keep
    it under another key, or turn this rule off: then such pages are in no bundle.

# $words (String): the words of the source, listed.
# $day (String): the day of the release, 2031-03-08.
# $written (String): the day on which the translation was made.
finding-relative-date = { $unit } tells a day by its distance ({ $words }) from { $day }; the translation was made on { $written }.
remedy-relative-date = Say the day itself; “today” is { $day }.
explain-relative-date =
    The source says “today”, “yesterday” or “next Tuesday”. By the ledger, the translation was made two days
    later or more, and it names no day, month or other figure of its own.

    Whoever reads the translation when it is new reads “today” as another day.

    Say the calendar day. Front matter must give the day of the release as “date”; a translation that follows
    a day of “updated” is not late. What somebody is quoted with stays as it is.

# $marks (String): the opening and the closing mark.
# $side (String): whose passage it is, `translation`, or `none` where it is the source’s.
finding-quotes-unbalanced =
    { $side ->
        [translation] The translation of { $unit } does not open and close its quotations with { $marks } equally often, as its source does.
       *[source] The source { $unit } does not open and close its quotations with { $marks } equally often.
    }
remedy-quotes-unbalanced = Add the missing mark.
explain-quotes-unbalanced =
    A passage opens a quotation that it does not close, or closes one that it does not open: one of a source, or one of a
    translation whose source closes what it opens.

    Nobody who reads or translates it can tell where the words of somebody else end.

    Add the missing mark. A quotation of several paragraphs may open in each of them and close in the last.

# $word (String): the word as it is written here.
# $usual (String): the spelling that most of the texts have.
# $where (String): a file with the usual one.
finding-mixed-spelling = The source { $unit } has “{ $word }”, which is usually spelt “{ $usual }”, as in { $where }.
remedy-mixed-spelling = Choose one spelling, and write “{ $usual }” if it is that.
explain-mixed-spelling =
    The texts of the source spell one word in two ways, as in Britain and as in America; this release has
    the rarer one. Each word is told once in a release, at its first place.

    Whoever searches for one spelling does not find the other, and readers take the texts for the work of
    several hands.

    Choose one spelling for all releases. Words with a capital, which may belong to a name, quotations and
    code are not looked at. Words that are right in both ways, such as “program” and “programme”, are left
    out, and `checks.mixed-spelling.level` turns the rule off.

# $name (String): the name as it is written here.
# $usual (String): the more frequent spelling.
# $where (String): a file with the usual one.
finding-name-variant = The source { $unit } has the name “{ $name }”, which { $where } writes “{ $usual }”.
remedy-name-variant = See whether they are the same, and write the name in one way.
explain-name-variant =
    Two names in the texts of the source differ by so little that they are probably one; this release has
    the rarer spelling. Each name is told once in a release, at its first place.

    A name that is spelt in two ways is two people to a search, and every translator hands both on.

    Write the name in one way. If they are two people or places, put both into the registry or into
    `vocabulary.names`: names that stand there are not told.

## Findings: bundles

# $page (String): the page's address.
finding-bundle-alternates = What this file names as translations of { $page } is not what the rest of the bundle names.
remedy-bundle-alternates = Build the bundle again; do not edit its files.
explain-bundle-alternates =
    A file of the bundle names other pages as the translations of a page than the sitemap, the feeds, the data and the
    pages themselves do; or a page names a translation which does not name it back.

    Search engines drop a set of alternates that is not reciprocal, and readers of one language are sent to a page that
    is not there.

    Build the bundle again. If a template of your own writes links to translations, let it use the list it is given.

finding-bundle-file-changed = This file is another than the manifest says.
remedy-bundle-file-changed = Publish the bundle again from a clean build, and find out who changed the file.
explain-bundle-file-changed =
    The bytes or the size of a file are not those that `bundle.json` lists.

    Somebody or something changed a page after it was built and checked: a host that rewrites HTML, a broken copy, or an
    attack.

    Copy the bundle anew, and compare again. If the file differs once more, look at what stands between.

finding-bundle-file-extra = This file is not in the manifest.
remedy-bundle-file-extra = Remove the file, or publish into an empty folder.
explain-bundle-file-extra =
    The folder holds a file that `bundle.json` does not list.

    It may be a page that was withdrawn and still answers, or one that somebody put there.

    Remove it, or publish into an empty folder and switch.

finding-bundle-file-missing = This file of the manifest is not there.
remedy-bundle-file-missing = Copy the bundle again, completely.
explain-bundle-file-missing =
    `bundle.json` lists a file that the folder does not hold.

    Readers get an error where a page should be, or a feed goes silent.

    Copy the bundle again. If it is missing in the build itself, build again.

# $kind (String): `name`, `title` or `prose`.
# $owner (String): whose it is.
# $count (Number): in how many places.
finding-bundle-leak =
    This file holds what is not public: { $kind ->
        [name] a name
        [title] a title
       *[prose] a passage
    } of { $owner }, in { $count ->
        [one] one place
       *[other] { $count } places
    }.
remedy-bundle-leak = Do not publish the bundle; tell those who build the site.
explain-bundle-leak =
    After the build, every byte of every file and every file name were searched for what is not public: ids, slugs and
    titles of releases under embargo, withheld releases, and passages that were redacted, in whatever encoding. One was found.

    An embargo that one feed or one file name does not keep is broken. The gate of the bundle fails closed: the exit code is
    3, and neither a setting nor a waiver lets it pass.

    Publish nothing of this build. The finding names the file and the release whose text it is, never the text. Look for a
    public page, template or picture that names the release, and take that out. If every page is made by the program, report it.

# $locale (String): the locale of the file by the manifest; none where it has none.
# $folder (String): the folder it stands in.
finding-bundle-locale-mixed =
    This file is in { $locale ->
        [none] no locale
       *[other] “{ $locale }”
    } and stands in the folder “{ $folder }”.
remedy-bundle-locale-mixed = Build the bundle again, with all its locales.
explain-bundle-locale-mixed =
    A file stands in the folder of another locale than the manifest says it is in, or in a locale which the bundle does not
    have.

    Readers get a page in a language they did not ask for, or one that nobody checked with the others. It mostly comes from
    putting bundles together by hand.

    Build the bundle again, with all its locales at once.

# $reason (String): one of syntax, version, order, path, digest, limit.
finding-bundle-manifest-invalid =
    The manifest cannot be used: { $reason ->
        [version] it is of a version this program does not know
        [order] its files are not sorted, or one is there twice
        [path] a path in it is none
        [digest] a digest in it is none
        [limit] it lists too many files
       *[other] it is not what a manifest looks like
    }.
remedy-bundle-manifest-invalid = Build the bundle again, or verify it with the version of the program that built it.
explain-bundle-manifest-invalid =
    `bundle.json` cannot be read, or it lists what no bundle can hold. Nothing was verified, so the exit code is 3.

    What cannot be read may hide anything.

    Build the bundle again. If it was built by a later version, verify it with that version.

# $site (String): the address of the bundle.
# $older (String): the address of the one before.
finding-bundle-other-site = This bundle is of { $site }, the one before it of { $older }.
remedy-bundle-other-site = Compare with a bundle of the same publication; after a move, verify without the old one.
explain-bundle-other-site =
    Two bundles were compared, and they are of different publications.

    Putting a bundle in the place of another publication's takes that one off the web.

    Look at the paths you gave. If the publication moved to another address, verify the new bundle alone.

# $locale (String): the tag of the locale.
finding-bundle-part-missing = The part of “{ $locale }” is not among those to be merged, while pages of the others lead to it.
remedy-bundle-part-missing = Build it with `hexapla bundle --locale { $locale }`, and merge the parts of all locales.
explain-bundle-part-missing =
    The part of one locale is not among those to be merged, while pages of the others name its pages as translations.

    The whole would lead readers and search engines to pages that are not there.

    Build the part that is missing, for the same `--as-of` as the others, and merge the parts of all locales.

finding-bundle-parts-differ = The parts do not have this file alike: they are not of one build.
remedy-bundle-parts-differ = Build every part again, from the same texts and with the same --as-of and --only.
explain-bundle-parts-differ =
    Parts of a bundle that are to be merged have a file in common, and it is not the same in all of them; or they are of different publications.

    What parts have in common is made from the whole publication as it was at one instant. Parts that differ in it were built from different texts or for different instants, and a page of one may name a page that the other does not have.

    Build every part again, from the same texts and with the same `--as-of` and `--only`.

# $other (String): the path of the first.
finding-bundle-path-twice = Another file of the bundle has this path, or one that differs by case alone: { $other }.
remedy-bundle-path-twice = Give one of the releases another slug or id.
explain-bundle-path-twice =
    Two files of a bundle have the same path, or paths that differ only in capital letters.

    One of them would take the place of the other, on some disks always and on others never.

    Give one of the two releases another slug or id.

# $sequence (Number): the bundle's number; nought where it has none.
# $older (Number): the number of the one before.
finding-bundle-rollback =
    { $sequence ->
        [0] This bundle has no number, so nothing tells that it is newer than the one before it.
       *[other] This bundle is number { $sequence }, and the one before it number { $older }: it is not newer.
    }
remedy-bundle-rollback = Publish the newest build, and number each with `hexapla bundle --sequence`.
explain-bundle-rollback =
    The number of a bundle is not higher than that of the bundle it should replace, or it has none.

    An older bundle brings back what was corrected or withdrawn since. Somebody who can serve old files, and nothing else, can
    do that with good signatures.

    Publish the newest build. Number each with `hexapla bundle --sequence`, one higher than the one before.
