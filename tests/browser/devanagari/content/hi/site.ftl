# The name of the site.
site-name = टैलोगेट मानवाधिकार निगरानी
# Topic: telephones and their lines.
tag-telephones = टेलीफ़ोन
language-name = हिन्दी
skip-to-content = सीधे मुख्य सामग्री पर जाएँ
home = मुखपृष्ठ
sections = अनुभाग
topics = विषय
places = स्थान
languages = भाषाएँ
latest = नवीनतम
kind-statement = वक्तव्य
    .list = वक्तव्य
# $day (DateTime): the day.
date = { DATETIME($day, dateStyle: "long") }
# $n (Number): how many.
count-releases = { $n ->
    [one] { $n } वक्तव्य
   *[other] { $n } वक्तव्य
 }
# $place (Name): the place; before से a name stands in the oblique case.
releases-from-place = { TERM($place, case: "oblique") } से वक्तव्य
# What a page is called in a browser's tab.
# $title (String): the title of the page.
# $site (String): the name of the site.
document-title = { $title } – { $site }
trail = आप यहाँ हैं
table = सारणी
translation = यह अनुवाद
# $language (String): the name of the language of the original.
translated-from = { $language } से अनूदित।
matches-undated = यह मूल से मेल खाता है।
# $n (Number): how many passages do not match. $passages (Number): how many there are.
waiting = { $passages } में से { $n } अंशों को अद्यतन किया जाना है।
method-human = मनुष्य द्वारा अनूदित
read-original = मूल पढ़ें
language-en = अंग्रेज़ी
feed-atom = एटम फ़ीड
feed-json = JSON फ़ीड
newer = नए
older = पुराने
