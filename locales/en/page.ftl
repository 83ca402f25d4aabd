### The words that published pages have of their own, in English.
###
### Readers of a publication see them: plain, short, calm. A publication may put its own in their place,
### and add names: kind-…, tag-… and place-… for its kinds, tags and places.

## The site

# The name of the site, unless the publication gives its own.
site-name = Newsroom
# What this language calls itself, in the choice of languages.
language-name = English
# What a page is called in a browser's tab.
# $title (String): the title of the page.
# $site (String): the name of the site.
document-title = { $title } – { $site }
# A day alone.
# $day (Date): the day.
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = Skip to content
home = Home
# What a screen reader calls the choice of languages.
languages = Languages
sections = Sections
topics = Topics
places = Places
# What a screen reader calls the way from the home page to this one.
trail = You are here
feed-atom = Atom feed
feed-json = JSON feed

## Lists

latest = Latest
more-releases = More releases
nothing-yet = Nothing has been published here yet.
# How many releases a list has.
# $n (Number): how many.
count-releases =
    { $n ->
        [one] { $n } release
       *[other] { $n } releases
    }
# What search engines say of the list of the releases from a place. Where names have cases, ask for the one you need by its name in the
# registry; a name that has none there stands as it is.
# $place (Name): the place.
releases-from-place = Releases from { TERM($place, case: "genitive") }
# Leads to the feed of a list, for programs that read feeds.
subscribe = Subscribe to this list
# What a screen reader calls the links to the other pages of a list.
paging = Pages of this list
newer = Newer
older = Older
# Which page of a list this is.
# $n (Number): the number of the page.
# $pages (Number): how many pages the list has.
page-of = Page { $n } of { $pages }
# Beside a release that is not translated, in a list.
# $language (String): the name of the language the release is in.
in-language = In { $language }

## A release

# $author (String): who wrote it.
byline = By { $author }
# $day (Date): the day of the last change.
updated = Updated { DATETIME($day, dateStyle: "long") }
# Leads to the corrections at the end of the page.
corrected = Corrected
# The heading of the corrections.
# $n (Number): how many there are.
corrections =
    { $n ->
        [one] Correction
       *[other] Corrections
    }
notes = Notes
# The mark of a note, in the text.
# $n (Number): the number of the note.
note-mark = { $n }
# What a screen reader calls the mark of a note.
# $n (Number): the number of the note.
note-number = Note { $n }
# What a screen reader calls the link from a note back to the text.
# $n (Number): the number of the note.
note-back = Back to where note { $n } is mentioned
# What a screen reader calls a table that can be scrolled.
table = Table

## Where a text comes from

# The heading of the box about a translation.
translation = About this translation
# $language (String): the name of the language of the original.
translated-from = Translated from { $language }.
method-human = Translated by people.
method-machine = Translated by a machine.
method-machine-raw = Translated by a machine.
method-machine-post-edited-light = Translated by a machine, then lightly edited by people.
method-machine-post-edited-full = Translated by a machine, then fully edited by people.
method-language-model-draft = Drafted by a language model.
# In the box about a translation.
reviewed = Reviewed by a person.
# $day (Date): the day of the original's last version.
matches = It matches the original of { DATETIME($day, dateStyle: "long") }.
matches-undated = It matches the original.
# $n (Number): how many passages of the page do not match the original.
# $passages (Number): how many passages the page has.
waiting =
    { $n ->
        [one] { $n } of { $passages } passages is waiting to be updated.
       *[other] { $n } of { $passages } passages are waiting to be updated.
    }
# $day (Date): the first day on which the original was changed and the translation was not.
waiting-since = The original was changed on { DATETIME($day, dateStyle: "long") }.
read-original = Read the original
# $language (String): the name of the language of the original.
notice-fallback = This text has not been translated yet. You are reading the original, in { $language }.
# $language (String): the name of the language of the original.
notice-mixed = This text has been translated only in part. The rest is in { $language }, as the original.
# $language (String): the name of the language of the original.
notice-unreviewed = This text was translated from { $language } by a machine, and nobody has reviewed it yet. It may contain mistakes.
# Below a passage of a translation.
mark-outdated = The original of this passage has been changed since it was translated.
# Below a passage of a translation.
mark-unverified = Nobody has recorded which version of the original this passage was translated from.
# Below a passage of a translation.
mark-orphaned = The original no longer has this passage.
# Below a passage that is shown in the language of the original.
mark-source = This passage is shown in the language of the original: its translation is missing or out of date.

## Pages for the press
##
## $until (Date): when the embargo ends, in UTC.

# What the line is called that stands above every page, for people who do not see it.
press = For the press
# Above every page that holds no text under embargo.
press-site = For the press only: these pages hold texts under embargo. Do not publish them or pass them on.
# Above the page of a release under embargo.
press-until = Under embargo until { DATETIME($until, dateStyle: "long", timeStyle: "short") } UTC. Do not publish it or pass it on before then.
# $local (Date): when the embargo ends, in the publisher's time zone.
# $zone (String): that zone: Europe/London.
press-local = That is { DATETIME($local, dateStyle: "long", timeStyle: "short") } in { $zone }.
# In lists, above the date.
press-list = Embargo: { DATETIME($until, dateStyle: "medium", timeStyle: "short") } UTC

## Pages in the place of others

missing = Page not found
    .text = There is nothing at this address. It may have been mistyped, or the page may have moved.
gone = This text has been withdrawn
    .text = It was published here and has been taken back. It should no longer be quoted.
to-home = Go to the home page

## Languages, as this language calls them

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ko = Korean
language-zh-hans = Chinese

## Kinds of releases: one, and a list of them

kind-press-release = Press release
    .list = Press releases
kind-statement = Statement
    .list = Statements
kind-joint-statement = Joint statement
    .list = Joint statements
kind-report-launch = Report launch
    .list = Report launches
kind-briefing-launch = Briefing launch
    .list = Briefing launches
kind-annual-report-launch = Annual report launch
    .list = Annual report launches
kind-op-ed = Opinion
    .list = Opinion
kind-blog = Blog
    .list = Blog
kind-news-update = News update
    .list = News updates
kind-urgent-action = Urgent action
    .list = Urgent actions
kind-correction = Correction
    .list = Corrections
kind-releases = Release
    .list = Releases
