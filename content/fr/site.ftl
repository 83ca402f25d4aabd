### Les mots du site de cette rédaction, en français : son nom, ses thèmes, ses lieux.
###
### Un thème figure seul, à côté des publications et en tête de leurs listes : quelques mots, sans point final.
### Les noms s’écrivent comme dans le registre.

## The site

site-name = Observatoire Tallowgate des droits humains
-newsroom = Tallowgate

## Topics: what a release is

tag-urgent-action = Actions urgentes
tag-annual-report = Rapport annuel
tag-correction = Rectificatifs
tag-opinion = Opinions
tag-good-news = Bonnes nouvelles

## Topics: rights

tag-accountability = Lutte contre l’impunité
tag-arbitrary-arrest = Arrestations arbitraires
tag-deaths-in-custody = Morts en détention
tag-enforced-disappearance = Disparitions forcées
tag-forced-labour = Travail forcé
tag-forced-return = Retours forcés
tag-freedom-of-expression = Liberté d’expression
tag-internet-shutdown = Coupures d’internet
tag-prison-camps = Camps de prisonniers
    .intro = La Halvénie détient des personnes dans des camps numérotés dont elle nie l’existence. Depuis 2019, { -newsroom } rassemble des preuves de ce qui s’y passe.
tag-prisons = Prisons
tag-surveillance = Surveillance

## Topics: people

tag-families = Familles
tag-human-rights-defenders = Défenseurs des droits humains
tag-press = Presse
tag-prisoners = Prisonniers
tag-refugees = Réfugiés

## Topics: states and their means

tag-diplomacy = Diplomatie
tag-elections = Élections
tag-legislation = Législation
tag-satellite-images = Images satellite

## Topics: countries and organisations

tag-ardesca = Ardesque
tag-concord-of-nations = Concorde des Nations
tag-halvenia = Halvénie
    .intro = Ce que Tallowgate rapporte de Halvénie : les camps et les prisons, les personnes qui y disparaissent, celles qui fuient en traversant la Velloe, et les lois destinées à réduire les autres au silence.

## Places

place-dunmarek = Dunmarek
place-port-sennet = Port-Sennet
place-sorvane = Sorvane
