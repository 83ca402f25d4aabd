### Les mots que les pages publiées ont en propre, en français.
###
### Les lecteurs d’une publication les voient : ils sont simples, courts et posés.

## The site

site-name = Salle de presse
language-name = Français
document-title = { $title } – { $site }
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = Aller au contenu
home = Accueil
languages = Langues
sections = Rubriques
topics = Thèmes
places = Lieux
trail = Vous êtes ici
feed-atom = Flux Atom
feed-json = Flux JSON

## Lists

latest = À la une
more-releases = Autres publications
nothing-yet = Rien n’a encore été publié ici.
count-releases =
    { $n ->
        [one] { $n } publication
        [many] { $n } de publications
       *[other] { $n } publications
    }
releases-from-place = Publications : { TERM($place) }
subscribe = S’abonner à cette liste
paging = Pages de cette liste
newer = Plus récentes
older = Plus anciennes
page-of = Page { $n } sur { $pages }
in-language = En { $language }

## A release

byline = Par { $author }
updated = Mis à jour le { DATETIME($day, dateStyle: "long") }
corrected = Rectifié
corrections =
    { $n ->
        [one] Rectificatif
        [many] Rectificatifs
       *[other] Rectificatifs
    }
notes = Notes
note-mark = { $n }
note-number = Note { $n }
note-back = Revenir à l’appel de la note { $n }
table = Tableau

## Where a text comes from

translation = À propos de cette traduction
translated-from = Langue d’origine : { $language }.
method-human = Traduction humaine.
method-machine = Traduction automatique.
method-machine-raw = Traduction automatique.
method-machine-post-edited-light = Traduction automatique, légèrement retouchée par une personne.
method-machine-post-edited-full = Traduction automatique, entièrement révisée par une personne.
method-language-model-draft = Premier jet produit par un modèle de langue.
reviewed = Traduction relue.
matches = Elle correspond à la version originale du { DATETIME($day, dateStyle: "long") }.
matches-undated = Elle correspond à la version originale.
waiting =
    { $n ->
        [one] { $n } passage sur { $passages } attend d’être mis à jour.
        [many] { $n } de passages sur { $passages } attendent d’être mis à jour.
       *[other] { $n } passages sur { $passages } attendent d’être mis à jour.
    }
waiting-since = Le texte original a changé le { DATETIME($day, dateStyle: "long") }.
read-original = Lire le texte original
notice-fallback = Ce texte n’est pas encore traduit. Vous lisez la version originale, en { $language }.
notice-mixed = Ce texte n’est traduit qu’en partie. Le reste est en { $language }, comme la version originale.
notice-unreviewed = Ce texte a été traduit automatiquement (langue d’origine : { $language }) et personne ne l’a encore relu. Il peut contenir des erreurs.
mark-outdated = Le texte original de ce passage a changé depuis sa traduction.
mark-unverified = On ne sait pas d’après quelle version du texte original ce passage a été traduit.
mark-orphaned = Ce passage ne figure plus dans le texte original.
mark-source = Ce passage est donné dans la langue d’origine : sa traduction manque ou n’est plus à jour.

## Pages for the press

press = Pour la presse
press-site = Réservé à la presse : ces pages contiennent des textes sous embargo. Ne les publiez pas et ne les transmettez pas.
press-until = Sous embargo jusqu’au { DATETIME($until, dateStyle: "long", timeStyle: "short") } UTC. Ne le publiez pas et ne le transmettez pas avant.
press-local = Soit le { DATETIME($local, dateStyle: "long", timeStyle: "short") } (fuseau { $zone }).
press-list = Embargo : { DATETIME($until, dateStyle: "medium", timeStyle: "short") } UTC

## Pages in the place of others

missing = Page introuvable
    .text = Il n’y a rien à cette adresse. Elle comporte peut-être une faute de frappe, ou la page a été déplacée.
gone = Ce texte a été retiré
    .text = Il a été publié ici, puis retiré. Il ne doit plus être cité.
to-home = Aller à l’accueil

## Languages, as this language calls them

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ko = coréen
language-zh-hans = chinois

## Kinds of releases: one, and a list of them

kind-press-release = Communiqué de presse
    .list = Communiqués de presse
kind-statement = Déclaration
    .list = Déclarations
kind-joint-statement = Déclaration commune
    .list = Déclarations communes
kind-report-launch = Parution d’un rapport
    .list = Parutions de rapports
kind-briefing-launch = Parution d’une note d’information
    .list = Parutions de notes d’information
kind-annual-report-launch = Parution du rapport annuel
    .list = Rapports annuels
kind-op-ed = Tribune
    .list = Tribunes
kind-blog = Billet
    .list = Blog
kind-news-update = Brève
    .list = Brèves
kind-urgent-action = Action urgente
    .list = Actions urgentes
kind-correction = Rectificatif
    .list = Rectificatifs
kind-releases = Publication
    .list = Publications
