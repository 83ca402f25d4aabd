### The words of this newsroom’s own site, in English: its name, its topics, its places.
###
### Topics stand alone, beside releases and above lists of them: a few words, sentence case, no full stop.
### An introduction is whole sentences.
### Names are spelt as in the registry.

## The site

# The name of the site: at the top of every page, in browser tabs, in feeds.
site-name = Tallowgate Human Rights Monitor
# The newsroom by its short name, in sentences.
-newsroom = Tallowgate

## Topics: what a release is

# Topic: calls to act at once for a person at risk.
tag-urgent-action = Urgent action
# Topic: the yearly report of Tallowgate.
tag-annual-report = Annual report
# Topic: what Tallowgate had to put right.
tag-correction = Corrections
# Topic: what is signed by its author.
tag-opinion = Opinion
# Topic: releases, changed laws, reunions.
tag-good-news = Good news

## Topics: rights

# Topic: bringing those responsible before a court.
tag-accountability = Accountability
# Topic: arrests without a lawful reason.
tag-arbitrary-arrest = Arbitrary arrest
# Topic: deaths of people whom the state holds.
tag-deaths-in-custody = Deaths in custody
# Topic: people whom the state holds and denies holding.
tag-enforced-disappearance = Enforced disappearance
# Topic: the work that prisoners are made to do.
tag-forced-labour = Forced labour
# Topic: refugees handed over to the state that they fled.
tag-forced-return = Forced return
# Topic: the right to speak, write and ask.
tag-freedom-of-expression = Freedom of expression
# Topic: whole regions cut off from the network.
tag-internet-shutdown = Internet shutdown
# Topic: the numbered camps, not the ordinary prisons. Its introduction stands above the first page of its releases.
tag-prison-camps = Prison camps
    .intro = Halvenia holds people in numbered camps whose existence it denies. { -newsroom } has collected evidence of what happens there since 2019.
# Topic: the ordinary prisons, not the numbered camps.
tag-prisons = Prisons
# Topic: the state listening to private calls.
tag-surveillance = Surveillance

## Topics: people

# Topic: the relatives of prisoners and of the disappeared.
tag-families = Families
# Topic: people at risk because they defend the rights of others.
tag-human-rights-defenders = Human rights defenders
# Topic: reporters and their work.
tag-press = Press
# Topic: people in prisons and in camps.
tag-prisoners = Prisoners
# Topic: people who fled across the Velloe.
tag-refugees = Refugees

## Topics: states and their means

# Topic: talks between states.
tag-diplomacy = Diplomacy
# Topic: votes, and what happens around them.
tag-elections = Elections
# Topic: laws and decrees.
tag-legislation = Legislation
# Topic: what is seen from above.
tag-satellite-images = Satellite images

## Topics: countries and organisations

# Topic: the neighbouring country, as in registry/places.toml.
tag-ardesca = Ardesca
# Topic: the organisation of states, as in registry/organisations.toml.
tag-concord-of-nations = Concord of Nations
# Topic: the country, as in registry/places.toml. Its introduction stands above the first page of its releases.
tag-halvenia = Halvenia
    .intro = What Tallowgate reports from Halvenia: camps and prisons, the people who disappear in them, those who flee across the Velloe, and laws that are meant to silence the others.

## Places

# Place: the border town on the Velloe.
place-dunmarek = Dunmarek
# Place: the city in Ardesca where Tallowgate has its seat.
place-port-sennet = Port Sennet
# Place: the capital of Halvenia.
place-sorvane = Sorvane
