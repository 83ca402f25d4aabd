### Les mots du programme, en français.
###
### Un message est une chose que quelqu’un lit. Style : simple et exact ; une erreur dit ce qui s’est
### passé, pourquoi, et que faire. Les commandes, les codes et les chemins ne se traduisent pas.
### Les adjectifs d’état s’accordent avec « unité », « publication » ou « traduction » : féminin singulier.

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what } : { $n }
count-units =
    { $n ->
        [one] { $n } unité
        [many] { $n } d’unités
       *[other] { $n } unités
    }
count-words =
    { $n ->
        [one] { $n } mot
        [many] { $n } de mots
       *[other] { $n } mots
    }
count-releases =
    { $n ->
        [one] { $n } publication
        [many] { $n } de publications
       *[other] { $n } publications
    }
count-editions =
    { $n ->
        [one] { $n } édition
        [many] { $n } d’éditions
       *[other] { $n } éditions
    }
count-errors =
    { $n ->
        [one] { $n } erreur
        [many] { $n } d’erreurs
       *[other] { $n } erreurs
    }
count-warnings =
    { $n ->
        [one] { $n } avertissement
        [many] { $n } d’avertissements
       *[other] { $n } avertissements
    }
count-infos =
    { $n ->
        [one] { $n } information
        [many] { $n } d’informations
       *[other] { $n } informations
    }
count-to-reread =
    { $n ->
        [one] { $n } mot à relire
        [many] { $n } de mots à relire
       *[other] { $n } mots à relire
    }
count-untranslated =
    { $n ->
        [one] { $n } publication non traduite
        [many] { $n } de publications non traduites
       *[other] { $n } publications non traduites
    }
and-more = … et { $n } de plus : { $command }
and-more-of-code = … et { $n } de plus pour { $code } : { $command }

name-list = { $first }, { $rest }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = à jour
status-local = note de traduction
status-unverified = non vérifiée
status-missing = manquante
status-outdated = périmée
status-orphaned = orpheline

impact-none = aucun changement
impact-markup = balisage
impact-link = lien
impact-cosmetic = cosmétique
impact-wording = formulation
impact-interface = interface
impact-factual = factuel
impact-unknown = inconnu
impact-critical = critique

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

flag-moved = déplacée
flag-split = scindée
flag-merged = fusionnée
flag-copied = copie de la source
flag-touched = modifiée depuis
flag-renamed = encore sous l’ancien id

change-same = identique
change-moved = déplacée
change-edited = modifiée
change-split = scindée
change-merged = fusionnée
change-added = ajoutée
change-removed = supprimée

kind-heading = titre
kind-paragraph = paragraphe
kind-list-item = élément de liste
kind-table-row = ligne de tableau
kind-quotation = citation
kind-image = image
kind-footnote = note de bas de page
kind-code = code
kind-markup = balisage brut
kind-field = champ { $name }
kind-message = message
kind-term = terme
kind-attribute = attribut { $name }

level-info = information
level-warn = avertissement
level-error = erreur

verdict-pass = passe
verdict-fail = ne passe pas

via = via { $locale }
via-first = Mettez d’abord à jour la traduction en { $locale } : celle-ci en est issue.

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind } : { $old } → { $new }
reason-added = { $kind } : + { $new }
reason-removed = { $kind } : − { $old }
reason-bare = { $kind }
reason-text = « { $text } »
reason-list = { $first } ; { $rest }

reason-number = nombre
reason-date = date
reason-time = heure
reason-currency = somme d’argent
reason-percentage = pourcentage
reason-age = âge
reason-ordinal = ordinal
reason-name = nom
reason-negation = négation
reason-modal = verbe modal
reason-hedge = réserve
reason-quantifier = quantificateur
reason-code = code
reason-quoted = mots cités
reason-attribution = attribution
reason-identifier = identifiant
reason-term = terme
reason-antonym = contraire
reason-exchange = mots intervertis
reason-wording = formulation
reason-no-vocabulary = formulation, faute de liste de mots pour cette langue
reason-spelling = orthographe
reason-doubled-word = mot répété
reason-format = graphie
reason-case = majuscules
reason-typography = typographie
reason-link = lien
reason-markup = balisage
reason-interface = interface
reason-id = id
reason-said-already = déjà dit

## On several screens

next = Ensuite
findings-heading =
    { $n ->
        [one] { $n } constat au passage
        [many] { $n } de constats au passage
       *[other] { $n } constats au passage
    }

## hexapla status

status-heading = Traductions au { DATETIME($day, dateStyle: "long") }
status-share = { $n } %
status-nothing-to-do = rien à faire
status-nothing-to-reread = Rien à relire dans { $n } des { $all } traductions en retard ({ $percent } %).
status-no-locales = Il n’y a aucune locale à examiner : indiquez-en sous `locales` dans hexapla.toml.
status-releases =
    { $locale } · { $n ->
        [0] aucune publication sur { $all } n’est à reprendre
        [one] { $n } publication sur { $all } à reprendre
        [many] { $n } de publications sur { $all } à reprendre
       *[other] { $n } publications sur { $all } à reprendre
    }

lines-both = ligne { $source } → { $target }
lines-source = ligne { $source }
lines-target = ligne → { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = Rien à faire pour { $locale } : toutes les unités examinées sont à jour.
diff-changed = { $locale }, avant → maintenant
diff-then = { $locale }, avant
diff-now = { $locale }, maintenant
diff-gone = { $locale }, texte disparu
diff-withdrawn = La source a été retirée. Retirez cette traduction ; il n’y a rien à accepter.
diff-target = { $locale }, traduction

## hexapla compare

compare-nothing = Les deux versions disent la même chose : chaque unité est restée à sa place.
compare-words =
    { $n ->
        [one] { $n } mot à relire, passages retirés compris ; la nouvelle version en compte { $all }
        [many] { $n } de mots à relire, passages retirés compris ; la nouvelle version en compte { $all }
       *[other] { $n } mots à relire, passages retirés compris ; la nouvelle version en compte { $all }
    }

## hexapla check

check-nothing = Aucun constat.
preview-heading = Ce qui change depuis { $base }
preview-nothing = Aucune traduction ne devient périmée.
preview-units =
    { $units ->
        [one] { $units } unité
        [many] { $units } d’unités
       *[other] { $units } unités
    } dans { $locales ->
        [one] { $locales } locale
        [many] { $locales } de locales
       *[other] { $locales } locales
    } { $units ->
        [one] devient périmée
        [many] deviennent périmées
       *[other] deviennent périmées
    }. Ce qu’entraîne un changement de la source ne bloque rien ici.
preview-current =
    { $n ->
        [one] { $n } unité est désormais à jour.
        [many] { $n } d’unités sont désormais à jour.
       *[other] { $n } unités sont désormais à jour.
    }
preview-edited =
    { $n ->
        [one] { $n } unité modifiée attend d’être acceptée : { $command }
        [many] { $n } d’unités modifiées attendent d’être acceptées : { $command }
       *[other] { $n } unités modifiées attendent d’être acceptées : { $command }
    }
preview-remaining =
    { $n ->
        [one] { $n } unité des traductions touchées n’est toujours pas à jour.
        [many] { $n } d’unités des traductions touchées ne sont toujours pas à jour.
       *[other] { $n } unités des traductions touchées ne sont toujours pas à jour.
    }

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

preview-edition = { $locale } { $release } : { $what }
preview-stale = devient périmé : { $units }
preview-became-current = désormais à jour : { $units }
preview-to-accept = modifié, à accepter : { $units }
preview-waiting = reste à faire : { $units }
preview-complete = il ne reste rien à faire
preview-parts = { $first } ; { $rest }
preview-unit = { $unit } ({ $what })
preview-source = Les traductions de ce texte deviennent périmées : { $locales }
fix-moved = { $from } se trouve maintenant sous { $to }, là où est sa publication.
fix-would-move = { $from } irait sous { $to }, là où est sa publication.

## hexapla check --fix
##
## $n (Number): how many.

fix-nothing = Rien n’a été corrigé : aucun constat ne propose de correction applicable.
fix-mended =
    { $path } : { $n ->
        [one] { $n } constat corrigé
        [many] { $n } de constats corrigés
       *[other] { $n } constats corrigés
    } ({ $codes })
fix-would-mend =
    { $path } : { $n ->
        [one] { $n } constat serait corrigé
        [many] { $n } de constats seraient corrigés
       *[other] { $n } constats seraient corrigés
    } ({ $codes })
fix-touched =
    { $locale } { $release } : { $n ->
        [one] { $units } a été modifiée après avoir été acceptée. Relisez cette unité, puis acceptez-la de nouveau.
        [many] { $units } ont été modifiées après avoir été acceptées. Relisez ces unités, puis acceptez-les de nouveau.
       *[other] { $units } ont été modifiées après avoir été acceptées. Relisez ces unités, puis acceptez-les de nouveau.
    }
fix-stale =
    Les corrections changent des textes à partir desquels des traductions ont été faites : { $units ->
        [one] { $units } unité
        [many] { $units } d’unités
       *[other] { $units } unités
    } dans { $locales ->
        [one] { $locales } locale
        [many] { $locales } de locales
       *[other] { $locales } locales
    } { $units ->
        [one] devient périmée
        [many] deviennent périmées
       *[other] deviennent périmées
    }.
fix-skipped =
    { $n ->
        [one] La correction de { $n } constat n’a pas été appliquée : elle en gêne d’autres, ou ne règle pas ce qu’elle devait régler.
        [many] Les corrections de { $n } de constats n’ont pas été appliquées : elles se gênent entre elles, ou ne règlent pas ce qu’elles devaient régler.
       *[other] Les corrections de { $n } constats n’ont pas été appliquées : elles se gênent entre elles, ou ne règlent pas ce qu’elles devaient régler.
    }
fix-dry-run = Rien n’a été écrit : c’était une simulation. Voici ce qui resterait.

## hexapla gate

gate-heading = Verdicts au { DATETIME($day, dateStyle: "long") }
gate-project = le projet
gate-not-judged = tout n’a pas pu être jugé
gate-failing =
    { $n ->
        [one] { $n } constat bloquant
        [many] { $n } de constats bloquants
       *[other] { $n } constats bloquants
    }
gate-warning =
    { $n ->
        [one] { $n } avertissement
        [many] { $n } d’avertissements
       *[other] { $n } avertissements
    }
gate-passing =
    { $n ->
        [one] { $n } constat sans effet
        [many] { $n } de constats sans effet
       *[other] { $n } constats sans effet
    }
gate-grace = délai de grâce en cours : bloquera après le { DATETIME($day, dateStyle: "long") }
waived = dérogation accordée par { $by } jusqu’au { DATETIME($day, dateStyle: "long") } : { $reason }

## Reports of check and gate for other programs

report-title = Hexapla : constats du { DATETIME($day, dateStyle: "long") }

## hexapla init

init-found =
    { $n ->
        [one] { $n } traduction
        [many] { $n } de traductions
       *[other] { $n } traductions
    } à partir de { $editions ->
        [one] { $editions } texte
        [many] { $editions } de textes
       *[other] { $editions } textes
    } (source : { $source }), vers { $locales ->
        [one] { $locales } locale
        [many] { $locales } de locales
       *[other] { $locales } locales
    } :
init-nothing-found = Aucune traduction n’a été trouvée. La proposition vaut pour des publications placées sous content/en ; adaptez-la à l’emplacement des vôtres.
init-place = Collection { $name } : source { $source }, traductions { $target }
init-place-same = Collection { $name } : { $source }
init-odd = Laissés de côté, car ils ne correspondent à aucune locale ou n’ont aucun fichier en commun avec la source : { $folders }
init-unpaired =
    { $n ->
        [one] { $n } texte n’a pas de source sous le même chemin. Une traduction se reconnaît au chemin qu’elle partage avec sa source.
        [many] { $n } de textes n’ont pas de source sous le même chemin. Une traduction se reconnaît au chemin qu’elle partage avec sa source.
       *[other] { $n } textes n’ont pas de source sous le même chemin. Une traduction se reconnaît au chemin qu’elle partage avec sa source.
    }
init-elsewhere =
    { $n ->
        [one] { $n } traduction située dans { $target } ne fait pas partie de cette proposition ; ajoutez-lui une collection ou faites-en un autre projet.
        [many] { $n } de traductions situées dans { $target } ne font pas partie de cette proposition ; ajoutez-leur une collection ou faites-en un autre projet.
       *[other] { $n } traductions situées dans { $target } ne font pas partie de cette proposition ; ajoutez-leur une collection ou faites-en un autre projet.
    }
init-no-repository = Ce dossier n’est pas un dépôt git. Ce qui est périmé se constate aussi sans dépôt ; `adopt` d’après des repères et `--base`, eux, en ont besoin.
init-created = Fichier écrit : { $path }.
init-extended = Ligne ajoutée à { $path }.
init-untouched = Rien à ajouter à { $path }.
init-comment-file = Comment Hexapla lit ce projet. Une clé inconnue est une erreur : aucune faute de frappe ne passe inaperçue.
init-comment-locales = La locale dans laquelle les textes sont écrits, et celles vers lesquelles ils sont traduits.
init-comment-spelling =
    Locales qui s’écrivent sur le disque autrement que leur étiquette.
    Une traduction faite à partir d’une autre locale que la source l’indique par `from = "fr"`.
init-comment-collection = Où se trouvent les textes.
init-comment-front-matter =
    En-tête : `translate` se traduit comme le texte ; `inherit` ne figure que dans la source, et
    une traduction qui dit autre chose est une erreur. Tout le reste relève de la traduction seule.
init-comment-gate = Ce qui peut être publié : chaque impact ou état passe, avertit ou bloque. Décommentez pour changer.
init-comment-publish =
    L’adresse où se trouvera le site que construit `hexapla bundle`. Sans elle, les plans de site, les flux et les liens
    entre les langues ont des adresses sans hôte, que les moteurs de recherche et les lecteurs de flux peuvent refuser.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading =
    { $editions ->
        [one] { $editions } traduction
        [many] { $editions } de traductions
       *[other] { $editions } traductions
    } de { $releases ->
        [one] { $releases } publication
        [many] { $releases } de publications
       *[other] { $releases } publications
    }
adopt-recorded =
    { $n ->
        [one] unité déjà inscrite au registre ; elle y reste telle quelle
        [many] d’unités déjà inscrites au registre ; elles y restent telles quelles
       *[other] unités déjà inscrites au registre ; elles y restent telles quelles
    }
adopt-pinned =
    { $n ->
        [one] unité inscrite d’après le repère de sa page
        [many] d’unités inscrites d’après le repère de leur page
       *[other] unités inscrites d’après le repère de leur page
    }
adopt-from-history =
    { $n ->
        [one] unité inscrite d’après son historique : la source telle qu’elle était au dernier changement de son texte
        [many] d’unités inscrites d’après leur historique : la source telle qu’elle était au dernier changement de leur texte
       *[other] unités inscrites d’après leur historique : la source telle qu’elle était au dernier changement de leur texte
    }
adopt-assumed =
    { $n ->
        [one] unité admise sans preuve ; elle reste non vérifiée
        [many] d’unités admises sans preuve ; elles restent non vérifiées
       *[other] unités admises sans preuve ; elles restent non vérifiées
    }
adopt-copied =
    { $n ->
        [one] unité qui n’est que le texte source, pas encore traduit ; elle est manquante
        [many] d’unités qui ne sont que le texte source, pas encore traduit ; elles sont manquantes
       *[other] unités qui ne sont que le texte source, pas encore traduit ; elles sont manquantes
    }
adopt-unverified =
    { $n ->
        [one] unité sans fondement sûr ; elle est non vérifiée
        [many] d’unités sans fondement sûr ; elles sont non vérifiées
       *[other] unités sans fondement sûr ; elles sont non vérifiées
    }
adopt-doubts = Ce que l’historique ne dit pas
adopt-doubt-pairing =
    { $n ->
        [one] unité dont l’appariement est douteux avec la source du moment où son texte a changé pour la dernière fois
        [many] d’unités dont l’appariement est douteux avec la source du moment où leur texte a changé pour la dernière fois
       *[other] unités dont l’appariement est douteux avec la source du moment où leur texte a changé pour la dernière fois
    }
adopt-doubt-alone =
    { $n ->
        [one] unité qui ne s’apparie à rien dans la source du moment où son texte a changé pour la dernière fois
        [many] d’unités qui ne s’apparient à rien dans la source du moment où leur texte a changé pour la dernière fois
       *[other] unités qui ne s’apparient à rien dans la source du moment où leur texte a changé pour la dernière fois
    }
adopt-doubt-no-source =
    { $n ->
        [one] unité modifiée alors qu’il n’y avait pas de source
        [many] d’unités modifiées alors qu’il n’y avait pas de source
       *[other] unités modifiées alors qu’il n’y avait pas de source
    }
adopt-doubt-no-text =
    { $n ->
        [one] unité dont git n’a pas les textes antérieurs
        [many] d’unités dont git n’a pas les textes antérieurs
       *[other] unités dont git n’a pas les textes antérieurs
    }
adopt-doubt-clocks =
    { $n ->
        [one] peut avoir été faite sur l’un ou l’autre de deux textes de la source : les horloges ne le disent pas
       *[other] peuvent avoir été faites sur l’un ou l’autre de deux textes de la source : les horloges ne le disent pas
    }
adopt-pins =
    { $n ->
        [one] { $n } repère
        [many] { $n } de repères
       *[other] { $n } repères
    }
adopt-resolved =
    { $n ->
        [one] désigne le texte source tel qu’il était
        [many] désignent le texte source tel qu’il était
       *[other] désignent le texte source tel qu’il était
    }
adopt-followed =
    { $n ->
        [one] a été suivi jusqu’au chemin qu’avait alors la source
        [many] ont été suivis jusqu’au chemin qu’avait alors la source
       *[other] ont été suivis jusqu’au chemin qu’avait alors la source
    }
adopt-unresolved =
    { $n ->
        [one] ne mène nulle part ; il est indiqué ci-dessous
        [many] ne mènent nulle part ; chacun est indiqué ci-dessous
       *[other] ne mènent nulle part ; chacun est indiqué ci-dessous
    }
adopt-drift =
    { $n ->
        [one] { $n } page dont la source a changé depuis son repère
        [many] { $n } de pages dont la source a changé depuis leur repère
       *[other] { $n } pages dont la source a changé depuis leur repère
    }
adopt-nothing-to-reread =
    { $n ->
        [one] { $n } d’entre elles n’a besoin d’aucune relecture ({ $percent } %).
        [many] { $n } d’entre elles n’ont besoin d’aucune relecture ({ $percent } %).
       *[other] { $n } d’entre elles n’ont besoin d’aucune relecture ({ $percent } %).
    }
adopt-drifted-units =
    { $n ->
        [one] { $n } unité sur { $all } est périmée.
        [many] { $n } d’unités sur { $all } sont périmées.
       *[other] { $n } unités sur { $all } sont périmées.
    }
adopt-no-ground = Aucune traduction n’indique de quel texte source elle est issue. Pour interroger l’historique sur chaque unité, lancez `hexapla adopt --from-history` ; si un champ d’en-tête contient la date de la dernière mise à jour d’une page, `hexapla adopt --date-field FIELD` ; pour tout admettre sans preuve, `hexapla adopt --assume`.
adopt-written = Le registre est écrit. Relisez-le comme toute autre modification, puis enregistrez-le dans un commit.
adopt-not-written = Rien n’a été écrit.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-messages = Messages
doctor-translated = traduits : { $n } sur { $all }
doctor-missing = manquants : { $n }
doctor-identical = identiques à la source : { $n }
doctor-obsolete = absents de la source : { $n }
doctor-git-fine = trouvé, avec tout l’historique
doctor-git-shallow = trouvé, mais le clone est superficiel : des repères et des bases peuvent y manquer ; lancez : git fetch --unshallow
doctor-git-absent = introuvable, ou ce dossier n’est pas un dépôt : `adopt` et `--base` en ont besoin, mais pas `status`
doctor-collections = Collections
doctor-opaque =
    { $n ->
        [one] { $n } mot se trouve
        [many] { $n } de mots se trouvent
       *[other] { $n } mots se trouvent
    } dans des unités dont le contenu n’est pas analysé ({ $percent },{ $tenths } %), code non compris
doctor-locales = Locales
doctor-word-list = liste de mots pour les faits
doctor-no-word-list = pas de liste de mots : un changement de mots compte comme formulation, sauf si des faits que connaît la table de la langue ou vos propres termes indiquent davantage
doctor-ledger = Registre
doctor-rows =
    { $rows ->
        [one] { $rows } entrée
        [many] { $rows } d’entrées
       *[other] { $rows } entrées
    } dans { $files ->
        [one] { $files } fichier
        [many] { $files } de fichiers
       *[other] { $files } fichiers
    }
doctor-limits = Limites

## hexapla explain

explain-part-meaning = Ce que cela signifie
explain-part-reason = Pourquoi c’est important
explain-part-remedy = Que faire

## hexapla start, hint, ledger tidy

start-written = { $path } contient le texte à traduire, mot pour mot. Écrivez la traduction à la place, enregistrez le fichier dans un commit, puis acceptez la traduction.
hint-written = { $old } → { $new } compte désormais comme une simple correction. C’est inscrit dans { $path } : enregistrez ce fichier dans un commit.
tidy-nothing = Le registre est en ordre : rien à retirer.
tidy-release =
    { $release } : retrait de { $rows ->
        [one] { $rows } entrée
        [many] { $rows } d’entrées
       *[other] { $rows } entrées
    } et de { $texts ->
        [one] { $texts } texte de référence
        [many] { $texts } de textes de référence
       *[other] { $texts } textes de référence
    }, le reste étant remis en ordre
tidy-blanked = { $release } : textes de référence effacés parce qu’ils ont été occultés : { $n }
tidy-restored = { $release } : textes de référence perdus, repris de l’historique de git : { $n }
tidy-dry-run = Rien n’a été écrit : voilà ce qui le serait.
tidy-left-alone = Les registres qui ont des lignes endommagées ou non lues sont laissés tels quels.

## The manual: titles of its parts

manual-arguments = Arguments{ "\u00A0" }
manual-options = Options{ "\u00A0" }
manual-options-everywhere = Options de toutes les commandes{ "\u00A0" }
manual-commands = Commandes{ "\u00A0" }
manual-help = { $help }. { $details }
manual-sentences = { $first } { $rest }
manual-values = Valeurs possibles : { $values }.
manual-default = Valeur par défaut : { $value }.
manual-environment = Peut aussi venir de la variable d’environnement { $variable }.
manual-origin = Page produite par `cargo xtask generate` à partir du programme lui-même ; modifiez plutôt le catalogue.

## Errors: what, why, what to do

error = erreur :

error-no-configuration = Il n’y a pas de fichier hexapla.toml dans { $folder } ni au-dessus : impossible de savoir où se trouvent les textes. Lancez `hexapla init` dans le dossier du projet.
error-configuration = hexapla.toml est incorrect ; rien n’a été fait.
error-configuration-exists = { $path } existe déjà et n’a pas été touché. Supprimez-le d’abord pour repartir de zéro.
error-unreadable = Impossible de lire { $path } : { system-refusal }. Vérifiez que le fichier existe et que vous avez le droit de le lire, puis réessayez.
error-bundle-not-ours = { $path } contient autre chose qu’un ancien paquet : rien n’a été écrit par-dessus. Indiquez un autre dossier avec `--out`.
error-bundle-extra = { $path } se trouve parmi les fichiers d’un ancien paquet sans qu’aucun paquet l’ait écrit : rien n’a été écrit par-dessus. Déplacez-le ou indiquez un autre dossier avec `--out`.
error-bundle-part = { $path } contient un paquet dans d’autres locales que { $locale }, et cette partie en prendrait la place. Indiquez un autre dossier, par exemple `--out parts/{ $locale }` ; `hexapla merge` réunit les parties.
error-bundle-read = { $path } se trouve dans un dossier où le projet lui-même est lu : aucun paquet ne peut y prendre place. Indiquez un autre dossier avec `--out`.
error-bundle-account = { $path } n’a pas été écrit par une construction précédente : rien n’a été écrit par-dessus. Le compte rendu d’une construction se place à côté de son dossier : déplacez le fichier ou indiquez un dossier ailleurs avec `--out`.
error-not-written = { $path } n’a pas été écrit : { system-refusal }. Rien d’autre n’a été modifié non plus.
error-unknown-locale = { $locale } n’est pas une locale de ce projet. Locales disponibles : { $known }. Une locale s’ajoute sous `locales` dans hexapla.toml.
error-source-locale = { $locale } est la source : on traduit à partir d’elle, elle n’a donc pas d’état. Indiquez une locale cible.
error-unknown-release = La publication { $release } n’existe pas. Vouliez-vous dire { $nearest } ?
error-no-such-release = La publication { $release } n’existe pas. `hexapla status --all` les affiche toutes.
error-release-ambiguous = Plusieurs publications s’appellent { $release } : { $names }. Indiquez laquelle.
error-not-translated = La publication { $release } n’a pas encore d’édition pour { $locale }. Lancez `{ $command }` pour en commencer une.
error-already-started = La publication { $release } a déjà une édition pour { $locale } : { $path }. Ce fichier n’a pas été touché.
error-unknown-unit = La publication { $release } n’a pas d’unité { $unit }. Unités disponibles : { $known }.
error-invalid-unit = { $text } ne désigne aucune unité. Écrivez #3, #title, #t7, ou une liste telle que #3,5-7.
error-unknown-code = Le code { $code } n’existe pas. Vouliez-vous dire { $nearest } ? `hexapla explain` les affiche tous.
error-no-such-code = Le code { $code } n’existe pas. `hexapla explain` affiche tous les codes.
error-unknown-schema = Le schéma { $name } n’existe pas. Schémas disponibles : { $known }.
error-source-moved = La source de { $unit } a changé depuis que vous l’avez vue : son empreinte était { $given }, elle est maintenant { $now }. Relisez `hexapla diff`, puis acceptez ce qu’il affiche à présent.
error-nothing-to-accept = Il n’y a rien à accepter : toutes les unités indiquées sont à jour.
accept-question = La traduction de { $unit } est-elle valable pour la source actuelle ? [y = oui, n = non]
accept-remaining =
    { $n ->
        [0] Tout est maintenant à jour pour { $locale } dans { $release }.
        [one] { $n } unité de { $release } attend encore pour { $locale } : { $command }
        [many] { $n } d’unités de { $release } attendent encore pour { $locale } : { $command }
       *[other] { $n } unités de { $release } attendent encore pour { $locale } : { $command }
    }
accept-touched-nothing = Rien n’est à accepter dans ce qui a été modifié depuis { $base }.
accept-touched-new = Rien n’a été accepté pour { $locale } dans { $release } : { $base } n’a pas le texte à partir duquel la traduction a été faite. Comparez-la, puis acceptez ce qui est valable : { $command }
accept-none-chosen = Rien n’a été accepté.
accept-dry-run = Rien n’a été écrit : c’était une simulation.
accept-undo = Pour revenir en arrière :
accept-undo-lines = Pour revenir en arrière sans rien défaire d’autre, supprimez de { $path } les lignes ci-dessus.
accept-undo-replaced = Pour revenir en arrière sans rien défaire d’autre, remettez dans { $path }, à la place des lignes ci-dessus :
gate-debt-written = Ce qui bloque aujourd’hui a été inscrit dans { $path } ; désormais, seule une dette nouvelle bloque.
gate-debt-refused =
    { $n ->
        [one] { $n } constat ne peut pas être inscrit comme dette et bloque toujours : { $codes }
        [many] { $n } de constats ne peuvent pas être inscrits comme dette et bloquent toujours : { $codes }
       *[other] { $n } constats ne peuvent pas être inscrits comme dette et bloquent toujours : { $codes }
    }
withheld-releases =
    { $n ->
        [one] { $n } publication passée sous silence : elle n’est pas publique.
        [many] { $n } de publications passées sous silence : elles ne sont pas publiques.
       *[other] { $n } publications passées sous silence : elles ne sont pas publiques.
    }
error-failed = L’opération n’a pas pu aboutir : { $reason }.
error-unwritable = Le résultat n’a pas pu être écrit : { system-refusal }.
system-refusal =
    { $reason ->
        [absent] rien de ce nom ne s’y trouve
        [denied] le système ne l’autorise pas
        [full] le disque est plein
        [read-only] cet emplacement est en lecture seule
        [folder] c’est un dossier
        [no-folder] un élément du chemin n’est pas un dossier
        [name] aucun fichier ne peut y porter ce nom
       *[other] { $detail }
    }
error-write-link = { $path } est un lien symbolique ou se trouve derrière un lien symbolique, et rien n’est écrit à travers un lien : rien n’a donc été écrit. Mettez à sa place le dossier ou le fichier lui-même.
error-write-in-the-way = { $path } gêne : un fichier s’y trouve là où il faut un dossier, ou un dossier là où il faut un fichier. Rien n’a été écrit. Déplacez-le.
error-write-journal = { $path }, la trace d’une modification interrompue, est illisible : rien n’a été écrit. Vérifiez dans git ce que le registre doit contenir, puis supprimez cette trace.
error-write-conflict = Une modification a été interrompue, et { $path } a changé depuis : elle ne peut pas être achevée, et rien n’a été écrit. Vérifiez dans git ce que le fichier doit contenir, puis supprimez { $journal }.
error-write-unfinished = La modification a été interrompue en cours de route : { $reason }. La prochaine commande qui écrit ici l’achèvera.
error-debt-invalid = Le fichier de la dette connue, { $path }, est illisible : { $detail }. Corrigez-le, ou supprimez-le et tapez `hexapla gate --write-debt`, qui inscrit de nouveau ce qui bloque aujourd’hui.
error-no-bundle = { $folder } ne contient pas de paquet : bundle.json n’y est pas. Indiquez un dossier construit par `hexapla bundle`.
error-nothing-named = Indiquez les unités à accepter, par exemple RELEASE#3 ou RELEASE#1,3-7 ; hors d’un terminal, rien n’est accepté sans avoir été vu.
error-accept-missing = L’unité { $unit } n’a pas de traduction : il n’y a rien à accepter. Traduisez-la d’abord.
error-accept-no-source = Rien dans la source ne correspond à { $unit } : cette unité ne peut donc pas être acceptée telle quelle. Retirez-la, ou déclarez-la comme note de traduction avec `--local --why "…"`.
error-accept-has-source = L’unité { $unit } traduit un passage de la source : ce n’est pas une note de traduction. Acceptez-la sans `--local`.
error-accept-renamed = Dans la traduction, l’unité { $unit } porte un autre id. Donnez-lui son nouvel id à cet endroit ; il n’y aura alors plus rien à accepter, à moins que son texte n’ait changé aussi.
error-accept-unedited = La source de { $unit } a changé, mais pas la traduction. Modifiez d’abord la traduction. Si elle reste valable telle quelle, dites pourquoi : `hexapla accept … --no-change --why "…"`.
error-accept-elsewhere = { $path } se trouve dans un dépôt à part : rien ne permet de savoir ici ce qui y a été modifié. Comparez ce fichier, puis acceptez ses unités en les nommant : hexapla diff { $locale }
error-accept-withdrawn = La source de { $release } a été retirée, et aucune acceptation n’y change rien. Retirez la traduction pour { $locale }.
error-accept-via-pivot = L’unité { $unit } n’est à revoir que parce que sa source, { $pivot }, n’est pas à jour. Mettez d’abord { $pivot } à jour : hexapla diff { $pivot } { $release }
error-second-person = L’unité { $unit } est classée « { impact-in-a-word } », et ce projet veut qu’elle soit acceptée par une autre personne que celle qui l’a traduite. Demandez à quelqu’un d’autre de le faire, avec son propre `--by`.
error-approval-own = L’unité { $unit } est votre propre traduction, et ce projet veut qu’elle soit approuvée par quelqu’un d’autre. Demandez à une autre personne de le faire, avec son propre `--by`.
error-approval-unrecorded = Personne n’a accepté l’unité { $unit } telle qu’elle est maintenant : on ne sait donc pas de qui est la traduction. Faites-la d’abord accepter par la personne qui l’a traduite (`hexapla accept … --by NAME`), puis approuvez-la.
error-needs-by = Ce projet veut savoir qui accepte. Donnez un pseudonyme avec `--by` ou dans HEXAPLA_BY.
error-needs-why = Dites pourquoi avec `--why` ; la raison est conservée dans le registre.
error-invalid-pair = { $pair } n’est pas une paire de textes. Écrivez les empreintes du texte d’avant et du texte actuel, ou un début suffisant de chacune : 1-7f1c..1-90a2.
error-hint-refused = Aucune indication n’a été inscrite : { $old } → { $new } change un fait, et une indication ne fait jamais d’un fait une coquille.
error-unknown-fingerprint = La publication { $release } n’a pas de texte { $given }, ni maintenant ni dans son registre. Les empreintes actuelles figurent dans ce qu’affiche `hexapla diff`, les anciennes dans le fichier base.jsonl de la publication.
error-ambiguous-fingerprint = { $given } correspond à plusieurs empreintes : { $known }. Donnez davantage de caractères.
error-no-source-edition = La publication { $release } n’a pas d’édition source lisible : il n’y a pas de quoi commencer. `hexapla check` dit pourquoi.
error-no-place = Il n’y a pas d’emplacement pour cette traduction de { $release } : { $reason }. Vérifiez `layout`, `source` et `target` dans hexapla.toml.
error-git-absent = git n’a pas pu être lancé, or l’historique est nécessaire ici. Installez git, ou corrigez PATH.
error-not-a-repository = Ce dossier n’est pas un dépôt git, or l’historique est nécessaire ici. Lancez la commande dans un clone.
error-link-not-a-repository = { $folder } n’est dans aucun dépôt git, et il faut ici son historique. Indiquez un clone dans `roots`, ou laissez cette langue de côté avec `--locale`.
error-base-unreadable = Impossible de lire le dossier de comparaison { $folder } : { system-refusal }. Indiquez le dossier qui contient le projet tel qu’il était.
error-base-not-the-project = Le dossier de comparaison { $folder } ne contient ni hexapla.toml ni aucun texte de ce projet. Indiquez le dossier qui contient ce que contenait le dossier même du projet : dans une copie de travail du dépôt entier, c’est peut-être un sous-dossier.
error-base-itself = Le dossier de comparaison { $folder } est le dossier même du projet : rien ne pourrait différer. Indiquez une copie de travail de l’état antérieur, ou une simple copie.
error-shallow = Le clone est superficiel, or il faut ici tout l’historique. En intégration continue, faites-le récupérer dès l’extraction (`fetch-depth: 0` sur GitHub, `GIT_DEPTH: 0` sur GitLab). Sur ce poste, lancez : { $command }
error-revision-absent = git n’a pas la révision { $revision }. Lancez : { $command }
error-text-absent = git n’a pas le texte de { $path } tel qu’il était : il n’a jamais été récupéré, ou il est endommagé. Lancez : { $command }
error-revision-nowhere = git n’a pas la révision { $revision }, et il n’y a rien d’où la récupérer. Indiquez-en une qu’il a : `git branch --all` et `git tag` les énumèrent.
error-no-commit = Le dépôt n’a encore aucun commit : il n’y a rien à quoi comparer. Validez l’état présent dans un commit, puis relancez la commande.
error-invalid-revision = { $revision } n’est pas un nom de révision. Écrivez une branche, une étiquette ou un commit.
error-locked = Un autre processus est en train d’écrire dans ce projet. Réessayez quand il aura terminé.
error-unread = Quelque chose n’a pas pu être lu : rien n’a été écrit. Remédiez-y, puis relancez la commande.
error-changed-meanwhile = { $path } a été modifié entre-temps : rien n’a été écrit. Examinez-le de nouveau, puis relancez la commande.
error-invalid-request = La ligne { $line } de l’entrée n’est pas une requête : { $reason }. Chaque ligne est un objet JSON avec `id`, `old` et `new`.

error-nearest-message = Le message { $id } n’existe pas. Vouliez-vous dire { $nearest } ?
error-unknown-message = Le message { $id } n’existe pas dans les catalogues de ce projet.
error-no-catalogues = Ce projet n’a pas de catalogues. Déclarez-les dans hexapla.toml : une `[[collection]]` avec `kind = "fluent"`.
error-no-catalogue = { $path } n’est pas un catalogue de ce projet : aucune `[[collection]]` de hexapla.toml avec `kind = "fluent"` ne le comprend.
error-unknown-collection = La collection de catalogues { $collection } n’existe pas. Collections disponibles : { $known }.
error-invalid-argument-pair = { $text } n’est pas un argument de message. Écrivez NAME=VALUE, par exemple n=103.
error-invalid-message-request = La ligne { $line } de l’entrée n’est pas une requête : { $reason }. Chaque ligne est un objet JSON avec `locale`, `ftl`, `id` et `args`.

## hexapla fmt

fmt-changed = Présentation refaite : { $path }.
fmt-would-change = Présentation à refaire : { $path }.
fmt-nothing =
    { $n ->
        [one] { $n } catalogue examiné : présentation habituelle, rien à refaire.
        [many] { $n } de catalogues examinés : présentation habituelle, rien à refaire.
       *[other] { $n } catalogues examinés : présentation habituelle, rien à refaire.
    }

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = La ligne de commande est incompréhensible. `hexapla --help` indique comment l’écrire.
error-unknown-argument = L’argument { $arg } n’existe pas ici. `--help` affiche ceux qui existent.
error-nearest-argument = L’argument { $arg } n’existe pas ici. Vouliez-vous dire { $nearest } ?
error-unknown-command = La commande { $command } n’existe pas. `hexapla --help` les affiche toutes.
error-nearest-command = La commande { $command } n’existe pas. Vouliez-vous dire { $nearest } ?
error-unknown-value = { $arg } ne peut pas valoir { $value }. Valeurs possibles : { $known }.
error-value-missing = Il manque une valeur à { $arg }.
error-value-refused = { $arg } ne peut pas valoir { $value }. `--help` indique la forme attendue.
error-argument-missing = Il manque : { $arg }. `--help` explique de quoi il s’agit.
error-argument-twice = { $arg } figure deux fois. Indiquez-le une seule fois.
error-argument-conflict = { $arg } ne peut pas être utilisé avec { $other }.

## hexapla bundle, schedule, verify

bundle-heading = Paquet au { $instant }
bundle-pages =
    { $n ->
        [one] { $n } page
        [many] { $n } de pages
       *[other] { $n } pages
    }
bundle-fallbacks =
    { $n ->
        [one] { $n } page dans la langue source
        [many] { $n } de pages dans la langue source
       *[other] { $n } pages dans la langue source
    }
bundle-held =
    { $n ->
        [one] { $n } page retenue par le contrôle de publication
        [many] { $n } de pages retenues par le contrôle de publication
       *[other] { $n } pages retenues par le contrôle de publication
    }
bundle-next = Le { $instant }, le résultat change : reconstruisez alors le paquet.
bundle-written =
    { $files ->
        [one] { $files } fichier se trouve dans { $folder }.
        [many] { $files } de fichiers se trouvent dans { $folder }.
       *[other] { $files } fichiers se trouvent dans { $folder }.
    }
bundle-not-written = Rien n’a été écrit : { $folder } est resté tel quel.
schedule-heading = Ce que le temps seul change après le { $instant }
schedule-every-locale = toutes
schedule-event-lift = fin de l’embargo
schedule-event-hold = fin du délai de grâce
schedule-nothing = Rien : aucun embargo ni délai de grâce ne prend fin plus tard.
verify-sound =
    { $n ->
        [one] Le paquet est bien celui qui a été construit : { $n } fichier.
        [many] Le paquet est bien celui qui a été construit : { $n } de fichiers.
       *[other] Le paquet est bien celui qui a été construit : { $n } fichiers.
    }
verify-unsound =
    { $n ->
        [one] Le paquet n’est pas celui qui a été construit : { $n } constat.
        [many] Le paquet n’est pas celui qui a été construit : { $n } de constats.
       *[other] Le paquet n’est pas celui qui a été construit : { $n } constats.
    }
findings-more = … et { $n } de plus

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-usage = Utilisation :
help-hexapla = Garde les traductions en phase avec leur source : ce qui est périmé, ce qui a changé, avec quelle gravité
help-init = Examine le projet et écrit un fichier hexapla.toml commenté
help-adopt = Constitue le registre de traductions qui existent déjà
help-status = Affiche quelles traductions sont périmées, et avec quelle gravité
help-diff = Affiche ce qui a changé dans la source, en regard de la traduction
help-accept = Inscrit au registre qu’une traduction correspond à la source actuelle
help-start = Commence une nouvelle traduction par une copie de la source
help-hint = Inscrit qu’un changement de la source est une simple correction
help-ledger = Entretient le registre
help-tidy = Retire ce dont plus aucune édition n’a besoin et met à jour les anciennes entrées
help-check = Signale tous les constats ; avec une base, ce qu’entraîne une pull request
help-gate = Décide, pour chaque locale, si elle peut être publiée
help-bundle = Construit le site public dans toutes les langues, sans rien de ce qui est sous embargo, retiré ou caviardé
help-schedule = Montre quand prennent fin les embargos, et les délais de grâce dont dépendent des pages
help-merge = Réunit les parties d’un paquet qui ont été construites chacune pour une seule locale
help-verify = Dit si un paquet est bien celui qui a été construit
help-compare = Compare deux versions d’un texte, unité par unité, sans projet
help-message = Affiche un message d’un catalogue tel qu’il sera lu, pour essayer un pluriel ou relire une phrase
help-fmt = Donne aux catalogues leur présentation habituelle, sans changer aucun de leurs textes
help-explain = Explique ce que signifie un constat et ce qu’il faut faire
help-doctor = Examine git, le projet, ses locales et son registre
help-completions = Affiche les complétions pour un shell
help-man = Affiche le manuel
help-schema = Affiche les noms des schémas JSON, ou l’un des schémas

help-arg-project = Le dossier du projet, ou un dossier qu’il contient
help-arg-as-of = L’instant auquel on juge embargos et délais, comme 2031-03-09T00:01:00Z ou 2031-03-09 ; à défaut, maintenant
help-arg-lang = La langue de ce qui est affiché (ar, en, es, fr, ko, zh-Hans) ; à défaut, celle de LC_ALL, LC_MESSAGES ou LANG
help-arg-help = Affiche cette aide
help-arg-version = Affiche la version
help-arg-dry-run = Montre ce qui serait écrit, sans rien écrire
help-arg-locale = Cette locale seulement ; option répétable
help-arg-release = Cette publication seulement ; option répétable
help-arg-format = Pour des personnes, ou pour des programmes : un seul document, ou une ligne par élément
help-arg-clearance = Qui peut lire la réponse : `newsroom` (la rédaction) ou `public`, à qui rien n’est dit des publications qui ne sont pas publiques
help-arg-by = Qui l’affirme : un pseudonyme, jamais publié
help-adopt-from-history = Interroge l’historique : une unité est issue de la source telle qu’elle était au dernier changement du texte de l’unité
help-adopt-assume = Admet sans preuve ce qui n’a pas de fondement : inscrit, non vérifié ; ce qui bloque aujourd’hui devient une dette connue
help-adopt-date-field = Le champ d’en-tête qui contient la date de la dernière mise à jour d’une page
help-status-units = Affiche chaque unité qui n’est pas à jour, avec ses lignes et ses raisons
help-status-all = Affiche toutes les publications et, avec `--units`, toutes les unités, même celles qui ne demandent rien
help-diff-locale = La locale vers laquelle on traduit
help-diff-release = La publication, et au besoin ses unités : lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = La locale vers laquelle on traduit
help-accept-release = La publication et ses unités : lines-cut#3, ou lines-cut#3@1-7f1c comme l’affiche diff
help-accept-no-change = La traduction reste valable telle quelle ; `--why` dit pourquoi
help-accept-approve = Une personne chargée de la relecture approuve cette paire de textes
help-accept-local = Le passage est une note de traduction ; `--why` dit pourquoi
help-accept-why = La raison, conservée dans le registre
help-accept-touched = Accepte exactement les unités dont la traduction a changé depuis la base, ou, sans base, depuis le dernier commit, par rapport à la source telle qu’elle s’y trouvait
help-accept-base = La révision git à laquelle comparer, par exemple origin/main
help-start-locale = La locale vers laquelle traduire
help-start-release = La publication à traduire
help-hint-release = La publication dont la source a été corrigée
help-hint-pair = Les empreintes du texte d’avant et du texte actuel, ou un début suffisant de chacune : 1-7f1c..1-90a2
help-hint-kind = La nature du changement
help-check-base = La révision git à laquelle comparer, par exemple origin/main
help-check-base-dir = Le dossier auquel comparer : le projet tel qu’il était, dans une copie de travail de la base ou une simple copie ; se passe de git
help-check-fix = Applique les corrections que proposent les constats, et signale ce qui reste
help-check-all = Affiche tous les constats, si nombreux soient-ils pour un même code
help-check-fail-on = Le niveau à partir duquel le code de sortie est 1
help-gate-write-debt = Inscrit dans le fichier de dette connue ce qui bloque aujourd’hui
help-bundle-out = Le dossier dont le résultat prend la place
help-bundle-press = Construit plutôt des pages pour les journalistes, avec les textes sous embargo, dans `press` si aucun dossier n’est indiqué
help-bundle-target = Exporte plutôt les textes pour un générateur de sites, dans `export` si aucun dossier n’est indiqué
help-bundle-only = La seule sorte de fichiers à écrire (option répétable) ; à défaut, celles que nomme hexapla.toml, ou toutes
help-bundle-locale = La seule locale dont les fichiers sont écrits, outre ceux qui n’en ont aucune
help-bundle-sequence = Le numéro du paquet, qui augmente à chacun ; `verify --older` y reconnaît le paquet le plus récent
help-merge-part = Le dossier d’une partie, telle que la construit `bundle --locale`
help-merge-out = Le dossier dont le paquet prend la place
help-verify-folder = Le dossier du paquet
help-verify-older = Un paquet plus ancien, auquel celui-ci doit succéder
help-compare-old = L’ancienne version, un fichier Markdown ou Fluent
help-compare-new = La nouvelle version, un fichier Markdown ou Fluent
help-compare-jsonl = Lit des requêtes sur l’entrée standard, un objet JSON par ligne, et répond à chacune
help-compare-all = Affiche aussi les unités identiques
help-compare-source = La locale dans laquelle les deux versions sont écrites
help-message-id = Le message ou son attribut : nav-search, nav-search.title
help-message-arguments = Les arguments du message, par exemple n=103 ou day=2031-03-09
help-message-locale = La locale dans laquelle l’afficher ; à défaut, celle de la source
help-message-collection = La collection où il se trouve ; à défaut, la première qui le contient
help-message-output = L’usage prévu du texte, qui détermine comment les arguments sont isolés et échappés
help-message-jsonl = Lit des requêtes sur l’entrée standard, un objet JSON par ligne, et répond à chacune
help-fmt-files = Les fichiers à traiter ; à défaut, tous les catalogues du projet
help-fmt-check = Ne modifie rien ; le code de sortie est 1 s’il y a un fichier à modifier
help-explain-code = Le code d’un constat ; à défaut, tous les codes sont affichés
help-completions-shell = Le shell
help-man-markdown = En Markdown
help-schema-name = Le schéma à afficher

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

finding-outdated-markup = La mise en relief, le niveau de titre ou l’imbrication de l’unité { $unit } a changé dans la source depuis la traduction.
remedy-outdated-markup = Reportez le balisage, puis acceptez l’unité ; les mots n’ont pas à être relus.
explain-outdated-markup =
    L’unité source n’a plus la même mise en relief, les mêmes marques de code, la même imbrication
    ou le même niveau de titre que lors de la traduction. Ses mots et ses liens sont inchangés.

    Rien de ce qui est dit n’a changé, il n’y a donc rien à relire. La page peut cependant se
    présenter autrement que la source, et un autre niveau de titre modifie la table des matières.

    Reportez le balisage et acceptez l’unité, ou acceptez-la avec `--no-change --why` si la
    traduction n’en a pas besoin.

finding-outdated-link = Un lien de l’unité { $unit } mène ailleurs dans la source depuis la traduction.
remedy-outdated-link = Reportez la nouvelle adresse, puis acceptez l’unité.
explain-outdated-link =
    Depuis la traduction de l’unité, seule la destination d’un lien ou le chemin d’une image a
    changé dans la source.

    Les mots correspondent toujours, mais la traduction renvoie peut-être à une page qui a été
    déplacée ou retirée.

    Mettez la nouvelle adresse dans la traduction, ou celle de la même page dans votre langue,
    puis acceptez l’unité.

finding-outdated-cosmetic =
    { $reasons ->
        [none] La ponctuation, la typographie ou l’orthographe de l’unité { $unit } a changé dans la source depuis la traduction.
       *[other] La ponctuation, la typographie ou l’orthographe de l’unité { $unit } a changé dans la source depuis la traduction ({ $reasons }).
    }
remedy-outdated-cosmetic = Vérifiez si l’ancienne graphie a induit la traduction en erreur, puis acceptez l’unité.
explain-outdated-cosmetic =
    La ponctuation, les majuscules, la typographie ou l’orthographe d’un mot a changé dans la
    source depuis la traduction de l’unité.

    Le plus souvent, il n’y a rien à faire. Mais un mot mal orthographié a pu être mal compris
    lors de la traduction : le changement est donc montré, et jamais passé sous silence.

    Relisez les deux textes une fois. Si la traduction reste valable, acceptez-la avec
    `--no-change --why`.

finding-outdated-wording =
    { $reasons ->
        [none] L’unité { $unit } a été reformulée dans la source depuis la traduction ; les faits sont les mêmes.
       *[other] L’unité { $unit } a été reformulée dans la source depuis la traduction ({ $reasons }) ; les faits sont les mêmes.
    }
remedy-outdated-wording = Relisez l’unité en regard de la source, puis acceptez-la.
explain-outdated-wording =
    La source s’exprime en d’autres mots que lors de la traduction de l’unité. Les nombres, les
    dates, les noms, les négations et les citations sont les mêmes.

    La traduction n’affirme rien de faux, mais il peut lui manquer une nuance que la rédaction a
    jugé utile d’apporter.

    Lisez `hexapla diff LOCALE RELEASE`, mettez la traduction à jour, puis lancez la commande
    accept qu’affiche `diff`.

finding-outdated-interface =
    { $reasons ->
        [none] Les variables ou les choix de l’unité { $unit } ont changé dans la source depuis la traduction.
       *[other] Les variables ou les choix de l’unité { $unit } ont changé dans la source depuis la traduction ({ $reasons }).
    }
remedy-outdated-interface = Reprenez les nouvelles variables et les nouveaux choix, puis acceptez l’unité.
explain-outdated-interface =
    Un message d’un catalogue n’a plus les mêmes variables, sélecteurs ou expressions insérées que
    lors de la traduction.

    Une traduction qui utilise une variable qui n’est plus fournie montre un trou à qui la lit ;
    s’il lui manque une nouvelle variable, elle tait ce que celle-ci dit.

    Utilisez exactement les variables du message source, avec les formes de pluriel de votre
    langue, puis acceptez l’unité.

finding-message-renamed = Dans la source, { $from } s’appelle maintenant { $to } ; la traduction l’appelle encore { $from } et n’est donc montrée à personne.
remedy-message-renamed = Appelez-le { $to } dans la traduction aussi, partout où il y figure.
explain-message-renamed =
    La source a donné un autre id à un message sans toucher à son texte. Dans la traduction, il
    figure encore sous l’ancien id.

    Un programme demande les messages par leur id. Tant que la traduction n’a pas suivi, c’est le
    texte source qui s’affiche.

    Donnez au message son nouvel id dans la traduction, et partout où la traduction y renvoie. Il
    est de nouveau à jour sans devoir être accepté, puisque aucun des deux textes n’a changé.

finding-message-changed =
    { $reasons ->
        [none] Le texte de l’unité { $unit } a changé sous le même id ; impact : { impact-in-a-word }.
       *[other] Le texte de l’unité { $unit } a changé sous le même id ; impact : { impact-in-a-word } ({ $reasons }).
    }
remedy-message-changed = Si le message veut dire autre chose désormais, donnez-lui un nouvel id, afin que l’ancienne traduction ne soit montrée à personne.
explain-message-changed =
    Le texte source d’un message n’est plus celui de la base, alors que son id est le même.

    Une traduction est rattachée à l’id. Tant qu’elle n’est pas mise à jour, c’est ce qui a été
    traduit de l’ancien texte qui s’affiche. Par convention, un message qui prend un autre sens
    reçoit un nouvel id, et c’est alors le texte source qui s’affiche ; une virgule corrigée ne le
    justifie pas.

    Regardez l’impact. Si le sens a changé et que l’ancienne traduction risque d’induire en
    erreur, donnez un nouvel id au message.

finding-outdated-factual =
    { $reasons ->
        [none] Un fait énoncé dans l’unité { $unit } a changé dans la source depuis la traduction.
       *[other] Un fait énoncé dans l’unité { $unit } a changé dans la source depuis la traduction ({ $reasons }).
    }
remedy-outdated-factual = Corrigez la traduction, puis acceptez l’unité.
explain-outdated-factual =
    Un nombre, une date, une heure, un nom, une négation, une citation ou un autre mot qui porte
    un fait a changé dans la source depuis la traduction de l’unité.

    La traduction affirme maintenant ce que la rédaction ne dit plus. Un chiffre faux dans une
    seule langue ruine la correction faite dans toutes les autres.

    Lisez `hexapla diff LOCALE RELEASE`, mettez la traduction à jour, puis lancez la commande
    accept qu’affiche `diff`.

finding-outdated-critical = L’unité { $unit } a subi dans la source un changement que toute traduction doit reporter.
remedy-outdated-critical = Reportez dès maintenant le rectificatif, l’occultation ou le retrait, puis acceptez l’unité.
explain-outdated-critical =
    La rédaction a marqué ce changement de la source : un rectificatif à reporter obligatoirement,
    une occultation, ou le retrait de la publication.

    Quelqu’un peut en pâtir tant que l’ancien texte reste en ligne : un nom qui ne doit pas être
    connu, une accusation qui a été retirée.

    Reportez ce changement avant toute autre chose. Si la publication a été retirée, retirez aussi
    la traduction.

finding-outdated-unknown = La source de l’unité { $unit } a changé depuis la traduction, et le texte dont celle-ci est issue est introuvable.
remedy-outdated-unknown = Laissez `hexapla ledger tidy` chercher le texte dans l’historique de git ; sinon, comparez toute l’unité avec la source, puis acceptez-la.
explain-outdated-unknown =
    Le registre nomme le texte qui a été traduit, mais ce texte n’est ni dans le fonds du registre
    ni dans la source. Personne ne peut donc dire ce qui a changé.

    Ce peut être une virgule ou un nombre de morts. Tant que personne n’a vérifié, cela est traité
    comme un changement de fait.

    Comparez l’unité avec la source mot à mot et acceptez-la. Si une fusion
    l’a fait perdre au `base.jsonl` du registre, `hexapla ledger tidy` le reprend plutôt de l’historique de git.

finding-missing =
    { $instead ->
        [copy] L’unité { $unit } n’a encore, à sa place, que le texte de la source.
       *[none] L’unité { $unit } de la source n’a pas de traduction.
    }
remedy-missing = Traduisez l’unité, puis acceptez-la.
explain-missing =
    La source a une unité pour laquelle la traduction n’a rien, ou n’a qu’une copie du texte
    source.

    Qui lit dans cette langue n’apprend pas ce que les autres apprennent, et ne peut pas voir
    qu’il manque quelque chose.

    Traduisez l’unité à sa place et acceptez-la. `hexapla diff LOCALE RELEASE` montre où elle doit
    figurer.

finding-missing-lead =
    { $instead ->
        [copy] L’unité { $unit } de la source (titre, résumé ou premier paragraphe) n’a encore, à sa place, que le texte de la source.
       *[none] L’unité { $unit } de la source (titre, résumé ou premier paragraphe) n’a pas de traduction.
    }
remedy-missing-lead = Traduisez l’unité, puis acceptez-la ; la publication ne peut pas s’en passer.
explain-missing-lead =
    Le titre, le résumé ou le premier paragraphe n’a pas de traduction, ou n’a qu’une copie du
    texte source. Une copie laissée telle quelle sur une page traduite par ailleurs est un
    avertissement : il peut s’agir d’un nom.

    L’accroche est ce que montrent les moteurs de recherche, les flux et les autres rédactions.
    Une page dont le titre est dans une autre langue paraît défectueuse.

    Traduisez d’abord l’accroche, puis acceptez-la.

finding-orphaned = La source ne dit plus ce que dit l’unité { $unit } de la traduction.
remedy-orphaned = Retirez le passage de la traduction, ou déclarez-le comme note de traduction avec `--local --why`.
explain-orphaned =
    L’unité a été traduite à partir d’une unité source qui a disparu. La traduction contient
    toujours ce passage.

    On ne retire pas un passage sans raison : il était faux, ou il mettait quelqu’un en danger. La
    traduction continue de publier ce que la rédaction a retiré.

    Cherchez pourquoi il a été retiré, et retirez-le aussi. S’il s’agit d’une note de traduction,
    déclarez-la : `hexapla accept LOCALE RELEASE#t7 --local --why "translator's note"`.

finding-unverified =
    { $source ->
        [none] L’unité { $unit } ne figure que dans la traduction, et le registre ne dit pas de quel texte source elle est issue.
       *[there] Le registre ne dit pas de quel texte source l’unité { $unit } est issue.
    }
remedy-unverified =
    { $source ->
        [none] Retirez-la si la source l’a retirée ou ne l’a jamais eue. S’il s’agit d’une note de traduction, déclarez-la : `hexapla accept … --local --why "…"`.
       *[there] Comparez une fois l’unité avec la source, puis acceptez-la.
    }
explain-unverified =
    Il y a une traduction, mais aucune entrée du registre ne dit de quoi elle est issue, ou bien
    l’appariement est douteux.

    La traduction est peut-être juste, ou vieille de plusieurs années. Sans inscription, personne ne
    peut le dire, et un changement ultérieur de la source ne pourrait pas être évalué.

    Comparez une fois les deux textes et acceptez l’unité. Pour un projet entier dont les en-têtes
    portent des repères, `hexapla adopt` trouve le fondement. Ce qui ne figure que dans la
    traduction ne peut pas être accepté : retirez-le, ou déclarez-le comme note de traduction.

finding-rubber-stamp = Le registre dit maintenant que cette traduction est issue de { $now } (auparavant { $was }), mais elle n’a pas été touchée.
remedy-rubber-stamp = Mettez la traduction à jour, ou dites qu’elle reste valable : `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    Dans cette modification, une entrée du registre est passée à un texte source plus récent alors
    que la traduction est restée la même, et personne n’a dit pourquoi.

    Une inscription avancée sans relecture met tout au vert et ne dit à personne ce qui est
    périmé. C’est pire que de n’avoir aucune inscription.

    Mettez la traduction à jour. Si elle reste vraiment valable, acceptez-la avec `--no-change` et
    une raison, que le registre conserve.

finding-row-gone = L’entrée du registre d’après laquelle { $unit } est périmée a été retirée dans cette modification.
remedy-row-gone = Rétablissez l’entrée, ou mettez la traduction à jour et acceptez l’unité.
explain-row-gone =
    Dans cette modification, une entrée du registre a été retirée, et la traduction dont elle parlait est toujours là. Avec l’entrée, le passage serait périmé.

    Sans son entrée, un passage périmé n’est que non vérifié, comme si personne n’en avait jamais rien su, et par défaut `hexapla gate` le laisse passer. Des entrées se perdent quand une fusion ne garde que le registre d’un côté.

    Rétablissez l’entrée à partir de git, ou mettez la traduction à jour et acceptez l’unité.

finding-metadata-restated = `{ $key }` vaut { $here } ici et { $source } dans l’édition source.
remedy-metadata-restated = Retirez le champ de la traduction ; il est hérité de l’édition source.
explain-metadata-restated =
    L’en-tête d’une traduction indique un champ qui appartient à l’édition source (embargo, date,
    lieu, id), avec une autre valeur.

    Deux embargos pour une même publication : voilà comment un texte sort trop tôt. Un seul
    endroit, une seule valeur.

    Supprimez cette ligne dans la traduction. Si c’est la traduction qui a raison, corrigez
    l’édition source.

finding-ledger-missing = Il y a des traductions, mais aucun registre ne dit de quoi elles sont issues. Lancez : { $command }
remedy-ledger-missing = Constituez le registre avec `hexapla adopt`.
explain-ledger-missing =
    Une traduction n’a pas de registre, ou un registre sans aucune ligne : chacune de ses unités est
    donc non vérifiée.

    L’état ne rend compte que de ce qui a été inscrit. Sans inscription, une traduction faite hier
    et une traduction vieille de cinq ans se ressemblent, et un registre perdu
    cacherait tous les faits qui ont changé depuis. `gate` bloque donc, sauf si `[gate.checks]` en
    décide autrement.

    Lancez `hexapla adopt`, qui cherche des repères tels que `default_lang_commit` et consigne le
    fondement trouvé. Si le registre a été perdu, restaurez-le depuis git.

finding-ledger-damaged =
    Cette ligne du registre est illisible ({ $reason ->
        [no-target] il lui manque `t`, l’empreinte de la traduction
        [no-source] il lui manque `s`, l’empreinte de la source, et ce n’est pas une note de traduction
        [no-text] elle n’a ni `f`, ni l’ensemble formé de `old`, `new` et l’indication `typo`
       *[other] { $reason }
    }) ; les autres lignes comptent.
remedy-ledger-damaged = Retirez les marqueurs de conflit en gardant les lignes des deux côtés, ou restaurez le fichier depuis git.
explain-ledger-damaged =
    Une ligne d’un fichier de registre n’est pas une entrée JSON : le plus souvent, un marqueur de
    conflit laissé par une fusion, ou une ligne tronquée.

    On ne sait pas ce que disait cette ligne, et son unité est peut-être non vérifiée. Le reste du
    fichier est lu comme d’habitude.

    Retirez les marqueurs de conflit et gardez les entrées des deux côtés : toute réunion
    d’entrées est valable. Ajoutez `merge=union` pour le registre dans `.gitattributes`, comme le
    fait `hexapla init`, et git s’en chargera lui-même.

finding-release-renamed =
    La publication se trouvait sous { $from } et se trouve maintenant sous { $to } ; { $n ->
        [one] { $n } de ses fichiers n’a pas suivi
       *[other] { $n } de ses fichiers n’ont pas suivi
    }. Lancez : { $command }
remedy-release-renamed = Laissez `hexapla check --fix` déplacer les traductions et le registre.
explain-release-renamed =
    Un registre parle de textes dont la publication a disparu, et les mêmes textes figurent dans une
    publication à laquelle ces traductions manquent. Elles n’ont peut-être pas suivi, dans toutes les
    langues ou dans certaines.

    Pour le programme, tout se passe comme si toutes les traductions avaient été jetées et que de
    nouvelles avaient été écrites sans inscription.

    `hexapla check --fix` déplace les traductions et le registre là où se trouve la publication, et
    `--dry-run` le montre. Faites-le dans le commit qui renomme la source. Une traduction dont la place
    est déjà prise reste où elle est.

finding-source-missing = Il n’y a pas d’édition source pour cette traduction.
remedy-source-missing = Rétablissez l’édition source, ou retirez la traduction.
explain-source-missing =
    Il existe une traduction dont la publication n’a pas d’édition source : il n’y a donc rien à
    quoi la comparer.

    Souvent, la source a été retirée ou renommée et la traduction a été oubliée : elle est
    toujours publiée.

    Si la publication a été retirée, retirez aussi la traduction. Si elle a été renommée, renommez
    la traduction et son registre.

finding-translation-gone = Le registre a des entrées pour cette traduction, mais elle n’a aucun fichier.
remedy-translation-gone = Rétablissez la traduction sous le nom que prévoit `layout`, ou supprimez aussi ce fichier du registre.
explain-translation-gone =
    Le registre parle d’une traduction, et il n’y a aucun fichier là où `layout` le cherche : il a
    été supprimé, ou son dossier ou son extension s’écrivent autrement.

    Pour les lecteurs, c’est comme si personne n’avait jamais traduit la publication. Si une modification
    fait disparaître une traduction qui existait auparavant, c’est une erreur pour `check --base`.

    Rétablissez le fichier sous le nom que prévoit `layout` ; les majuscules comptent. Si la
    traduction a été retirée à dessein, supprimez son fichier du registre dans la même modification.

finding-pivot-missing = Cette traduction a été faite à partir de { $pivot }, qui n’a pas d’édition de cette publication.
remedy-pivot-missing = Rétablissez cette édition, ou comparez la traduction à la source et acceptez ses unités.
explain-pivot-missing =
    Le registre dit que la traduction a été faite à partir de celle d’une autre locale, et cette édition
    n’existe plus.

    On ne peut plus retrouver ce dont parlent les entrées : les unités sont donc non vérifiées, ni à
    jour ni périmées.

    Rétablissez l’édition de l’autre locale. Si elle a disparu pour de bon, comparez la traduction à la
    source et acceptez ses unités.

finding-fluent-unknown-reference =
    { $kind ->
        [term] Le terme { $name } n’existe pas.
        [attribute] { $name } désigne un attribut qui n’existe pas.
        [value] { $name } n’a que des attributs : il n’y a pas de texte à afficher ici.
        [translation] { $name } n’a pas encore de traduction pour { $locale } : il n’y a rien à afficher ici.
       *[message] Le message { $name } n’existe pas.
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] Traduisez aussi { $name }.
       *[message] Corrigez le nom, ou définissez ce qu’il désigne.
    }
explain-fluent-unknown-reference =
    Un message renvoie à un message, à un terme ou à un attribut qu’aucun catalogue de cette
    locale ne définit.

    Au lieu du texte, c’est un nom entre accolades qui s’affiche, au milieu d’une phrase.
    Contrairement à un message entier, une référence ne se rabat pas sur une autre langue.

    Corrigez l’orthographe, ou définissez ce qui manque. S’il figure dans la source mais pas dans
    la traduction, traduisez-le.

finding-fluent-cycle = Ce message renvoie à lui-même : { $path }.
remedy-fluent-cycle = Écrivez le texte en toutes lettres dans l’un de ces messages.
explain-fluent-cycle =
    Un message renvoie à un autre, et celui-ci, peut-être en passant par d’autres encore, ramène
    au premier.

    Un tel texte n’a pas de fin. Ce qui s’affiche est un nom entre accolades.

    Décidez lequel des messages de la boucle porte le texte, et écrivez-le là en toutes lettres.

finding-fluent-unknown-function =
    La fonction { $name }() n’existe pas ; elle est appelée { $n ->
        [one] { $n } fois
        [many] { $n } de fois
       *[other] { $n } fois
    }.
remedy-fluent-unknown-function = Corrigez le nom, ou déclarez la fonction dans hexapla.toml.
explain-fluent-unknown-function =
    Un message appelle une fonction qui n’est ni intégrée (NUMBER, DATETIME, LIST, TERM, PLATFORM) ni
    déclarée par le projet.

    C’est l’appel lui-même qui s’affiche entre accolades, et la valeur qu’il devait mettre en
    forme est perdue.

    Les noms de fonctions s’écrivent en majuscules : corrigez le nom, ou déclarez la fonction que
    votre programme ajoute. Un seul constat vaut pour tous les appels ; ce que fait aussi la
    source n’est pas reproché à une traduction.

finding-fluent-function-argument =
    { $kind ->
        [unknown-option] { $function }() n’a pas d’option { $name } ; options disponibles : { $known }.
        [wrong-value] { $function }() n’accepte pas { $value } pour { $name } ; valeurs admises : { $known }.
        [too-few] Il manque à { $function }() une valeur à traiter.
       *[too-many] Trop de valeurs pour { $function }() : { $value }, pour un maximum de { $known }.
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] Corrigez le nom de l’option, ou retirez-la.
        [wrong-value] Donnez l’une des valeurs admises.
       *[too-many] Donnez à la fonction ce qu’elle attend, et les options avec leur nom.
    }
explain-fluent-function-argument =
    Une fonction est appelée avec une option qu’elle n’a pas, une valeur qu’elle ne peut pas
    utiliser, ou un nombre de valeurs trop petit ou trop grand.

    Une option inconnue est ignorée en silence : un chiffre garde alors ses six décimales. Une
    valeur incorrecte provoque une erreur à l’affichage, et ce sont des accolades qui
    apparaissent.

    Utilisez les noms d’ECMA-402 : minimumFractionDigits, dateStyle, etc. Les mots se mettent
    entre guillemets droits, les nombres non.

finding-fluent-term-argument =
    { $kind ->
        [positional] { $term } reçoit une valeur sans nom, ce qui n’a aucun effet.
        [no-variant] { $term } n’a pas de variante { $value } pour { $name } : c’est la variante par défaut qui s’affiche.
       *[unused]
            { $term } n’utilise pas l’argument { $name }, donné { $n ->
                [one] { $n } fois
                [many] { $n } de fois
               *[other] { $n } fois
            }.
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] Donnez un nom à l’argument, ou retirez-le.
        [no-variant] Ajoutez la variante à { $term }, ou corrigez la valeur.
       *[unused] Donnez à { $term } des variantes selon { $name }, ou corrigez le nom.
    }
explain-fluent-term-argument =
    Un message donne à un terme un argument, par exemple un cas grammatical, qui ne change rien :
    le terme ne s’en sert jamais, il n’a pas de variante pour cette valeur, ou l’argument n’a pas
    de nom.

    Quelqu’un a vu que la phrase demandait une autre forme, et c’est quand même la forme ordinaire
    qui s’affiche.

    Donnez au terme les formes dont votre langue a besoin, ou corrigez le nom ou la valeur de
    l’argument. Un seul constat vaut pour tous les appels avec le même argument.

finding-fluent-unused =
    { $kind ->
        [term] Aucun message ne renvoie à ce terme.
       *[message] Rien n’utilise ce message : ni gabarit, ni programme, ni contenu, ni autre message.
    }
remedy-fluent-unused = Retirez-le, sauf s’il doit bientôt servir.
explain-fluent-unused =
    Un terme auquel aucun message ne renvoie, ou un message qui n’a été trouvé dans aucun gabarit,
    programme ou contenu, ni dans un autre message.

    Chaque locale le traduit et le tient à jour, et personne ne le lit.

    Retirez-le de la source ; les traductions suivront. Si certains id sont composés par le
    programme, indiquez à Hexapla par quoi ils commencent.

finding-fluent-use-undefined =
    { $kind ->
        [attribute] Le message { $name } n’a pas d’attribut { $attribute }, qui est pourtant utilisé ici.
       *[message] Le message { $name }, utilisé ici, n’existe pas.
    }
remedy-fluent-use-undefined = Corrigez l’id, ou ajoutez le message à la source.
explain-fluent-use-undefined =
    Un gabarit, un programme ou un texte appelle un message que la source ne définit pas.

    Dans toutes les langues, c’est un id qui s’affiche là où il faudrait un texte.

    Corrigez l’id, ou écrivez le message. Les id composés par le programme ne sont pas examinés.

finding-fluent-file-missing =
    Rien n’est traduit dans { $file } : il manque { $n ->
        [one] { $n } message
        [many] { $n } de messages
       *[other] { $n } messages
    }.
remedy-fluent-file-missing = Traduisez le fichier, ou excluez-le de la collection de cette locale.
explain-fluent-file-missing =
    La source a un fichier dont la traduction n’a aucun message.

    Toute une page ou tout un formulaire s’affiche dans la langue de la source, ou dans une autre
    langue de repli.

    Traduisez le fichier. Un seul constat vaut pour tous ses messages ; dès que certains sont là,
    chaque message manquant est signalé séparément.

finding-fluent-missing = Le message { $unit } n’a pas de traduction ; sa place est à côté de celui-ci.
remedy-fluent-missing = Traduisez-le ici, ou laissez-le se rabattre sur une autre langue.
explain-fluent-missing =
    La source a un message dont l’id ne figure pas dans la traduction.

    Ce texte s’affiche dans une autre langue, seul au milieu d’une page traduite.

    Traduisez le message. L’emplacement indiqué est celui de son voisin dans l’ordre de la source,
    pour que les fichiers restent semblables.

finding-fluent-obsolete = La source n’a pas de message { $unit }.
remedy-fluent-obsolete = Retirez-le, ou renommez-le comme l’a fait la source.
explain-fluent-obsolete =
    Une traduction a un message que sa source n’a pas, ou n’a plus.

    Il n’est jamais affiché. Souvent, la source a renommé le message : une bonne traduction reste
    ici sans servir, tandis que le nouvel id se rabat sur une autre langue.

    Si la source a ce message sous un autre id, renommez-le ici aussi. Sinon, retirez-le.

finding-fluent-part-missing =
    { $kind ->
        [attribute] Il manque ici l’attribut .{ $name }, que la source possède.
       *[value] Il manque ici le texte : le message n’a que des attributs, alors qu’il a une valeur dans la source.
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] Ajoutez .{ $name } et traduisez-le.
       *[value] Écrivez le texte après le signe égal.
    }
explain-fluent-part-missing =
    Le message source a une valeur ou un attribut que la traduction n’a pas.

    Un message est pris tout entier : la partie manquante ne se rabat donc pas sur une autre
    langue. Il en résulte un bouton sans libellé, un champ sans indication.

    Ajoutez cette partie et traduisez-la.

finding-fluent-part-extra =
    { $kind ->
        [attribute] Le message source n’a pas d’attribut .{ $name }.
       *[value] Le message source n’a que des attributs, et pas de valeur.
    }
remedy-fluent-part-extra = Retirez cette partie, ou nommez-la comme le fait la source.
explain-fluent-part-extra =
    La traduction d’un message a une valeur ou un attribut que sa source n’a pas.

    Au mieux, cette partie n’est jamais affichée. Placé sur un élément d’une page, un attribut que
    personne n’a demandé peut changer ce que fait cet élément.

    Retirez-la. Si la source a renommé l’attribut, renommez-le ici aussi.

finding-fluent-unknown-variable =
    { $n ->
        [0] Le message source n’a pas de variables : { $name } restera donc vide.
        [one] Le message source n’a pas de variable { $name } ; sa variable est { $known }.
        [many] Le message source n’a pas de variable { $name } ; ses variables sont { $known }.
       *[other] Le message source n’a pas de variable { $name } ; ses variables sont { $known }.
    }
remedy-fluent-unknown-variable = Utilisez les variables de la source, avec la même orthographe.
explain-fluent-unknown-variable =
    Une traduction utilise une variable que son message source n’a pas.

    Le programme donne à un message les variables de sa source, et aucune autre. C’est le nom de
    la variable qui s’affiche entre accolades, souvent à la place d’un chiffre ou d’un nom.

    Écrivez la variable comme le fait la source ; les noms de variables ne se traduisent pas. Si
    la langue en demande une que la source n’utilise pas, par exemple un genre, réclamez-la :
    décrite dans le commentaire de la source, elle compte comme connue.

finding-fluent-variable-dropped =
    { $kind ->
        [bare] { $name } figure ici sans accolades : ce sont le signe et le nom qui s’affichent.
        [chosen-by] La variable { $name } choisit ici la variante, mais n’est jamais affichée ; la source l’affiche.
        [variant] La variante { $variant } n’affiche pas { $name } ; la source l’affiche toujours.
       *[dropped] La variable { $name } n’est pas affichée ici ; la source l’affiche.
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] Mettez-la entre accolades.
       *[dropped] Insérez { $name } dans le texte, ou demandez pourquoi la source l’affiche.
    }
explain-fluent-variable-dropped =
    Le message source affiche une variable et sa traduction ne le fait pas, ou pas dans toutes les
    variantes.

    Un chiffre, un nom ou un lieu que donnent toutes les autres langues manque dans celle-ci, et
    le plus souvent la phrase se lit comme si de rien n’était.

    Placez la variable là où elle doit être dans votre langue. Les formes de pluriel qui ne valent
    que pour un seul nombre, comme « un fichier », peuvent s’en passer ; elles ne sont pas
    signalées ici.

finding-fluent-reference-changed =
    { $kind ->
        [replaced] La source renvoie ici à { $name }, la traduction à { $instead }.
        [spelt-out] La source renvoie à { $name } ; ici, le texte est écrit en toutes lettres.
        [added] La traduction renvoie ici à { $name } ; la source ne le fait pas.
       *[dropped] La source renvoie à { $name } ; la traduction ne le fait pas.
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] Rien à faire, si la langue le demande.
       *[dropped] Renvoyez à { $name } comme le fait la source.
    }
explain-fluent-reference-changed =
    La source renvoie à un terme ou à un message et la traduction ne le fait pas, ou l’inverse.

    Grâce aux termes, le nom d’une organisation ou d’un produit est partout le même. Là où il est
    écrit en toutes lettres, il ne suit pas quand le nom change.

    Renvoyez au terme comme le fait la source. Si votre langue a besoin d’autres formes, donnez
    des variantes au terme et précisez le cas dans l’appel. Une référence ajoutée n’est qu’une
    information.

finding-fluent-function-changed =
    { $kind ->
        [option] La source donne à { $function }({ $name }) une autre valeur pour { $option }.
       *[dropped] La source met { $name } en forme avec { $function }() ; ici, la valeur s’affiche telle quelle.
    }
remedy-fluent-function-changed = Mettez la valeur en forme comme le fait la source ; une date peut être plus longue ou plus courte, à votre choix.
explain-fluent-function-changed =
    La source met une valeur en forme au moyen d’une fonction ; la traduction ne le fait pas, ou
    le fait avec une autre devise, une autre unité, un autre style ou un autre fuseau horaire.

    Sans DATETIME, une date peut s’afficher comme une suite de chiffres, et un montant dans une
    autre devise est un autre montant.

    Appelez la fonction comme le fait la source. Les options qui ne règlent que la longueur d’un
    nom ou le nombre de chiffres affichés sont laissées à votre choix et ne sont pas comparées.

finding-fluent-select-changed =
    { $kind ->
        [lost] La source choisit ici entre plusieurs textes selon { $name } ; la traduction ne le fait pas.
       *[invented] La traduction choisit entre plusieurs textes selon { $name } ; la source ne le fait pas.
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] Rien à faire, si un seul texte convient à tous les cas.
       *[invented] Demandez si { $name } prend bien les valeurs que vous attendez.
    }
explain-fluent-select-changed =
    La source ou la traduction choisit entre plusieurs textes selon une clé, par exemple un genre
    ou une plateforme, et l’autre ne le fait pas.

    Souvent, c’est justifié : une langue a besoin de ce choix et une autre non. Mais un choix peut
    aussi avoir été perdu, ou dépendre d’une valeur que le programme ne donne jamais.

    Vérifiez que le texte unique convient à tous les cas. Si votre langue a besoin d’un choix qui
    lui est propre, demandez à l’équipe du programme quelles valeurs existent, et faites-les
    indiquer dans le commentaire de la source.

finding-fluent-variant-key = La variante { $key } n’existe pas ici dans la source : elle n’est donc jamais choisie ; clés de la source : { $known }.
remedy-fluent-variant-key = Écrivez la clé de la source entre les crochets, et votre texte à la suite.
explain-fluent-variant-key =
    Une variante a une clé que n’ont pas les variantes du même choix dans la source.

    Les clés sont ce que donne le programme, et non ce qui s’affiche. Une clé traduite n’est
    jamais choisie : c’est donc toujours la variante par défaut qui s’affiche.

    Remettez la clé de la source entre les crochets.

finding-fluent-access-key = La touche d’accès { $key } n’est pas une lettre de son libellé.
remedy-fluent-access-key = Choisissez une lettre qui figure dans le libellé.
explain-fluent-access-key =
    Un attribut destiné à la touche d’accès indique une lettre qui ne figure pas dans le libellé
    du même message.

    La lettre ne peut pas être soulignée : qui travaille au clavier n’apprend donc pas que cette
    touche existe.

    Choisissez une lettre du libellé que les libellés voisins n’utilisent pas. Les libellés dans
    une autre écriture que celle de la touche ne sont pas jugés : le programme y affiche la touche
    entre parenthèses.

finding-fluent-style-attribute =
    { $kind ->
        [no-css] La source définit ici des propriétés CSS ; ceci n’est pas du CSS.
       *[properties]
            Les propriétés CSS définies ici ne sont pas celles de la source. { $lost ->
                [none] En plus : { $added }
               *[other]
                    { $added ->
                        [none] En moins : { $lost }
                       *[other] En moins : { $lost } ; en plus : { $added }
                    }
            }.
    }
remedy-fluent-style-attribute = Gardez les propriétés et ne changez que leurs valeurs.
explain-fluent-style-attribute =
    Un attribut .style n’est pas du CSS alors que celui de la source en est, ou définit d’autres
    propriétés.

    Cet attribut est là pour qu’une fenêtre s’adapte à des mots plus longs. Avec une propriété
    erronée, la fenêtre reste trop petite, et une propriété de plus peut déplacer ou masquer des
    éléments.

    Reprenez les propriétés de la source et choisissez les longueurs dont votre langue a besoin.

finding-fluent-markup-changed =
    { $kind ->
        [attributes] Les attributs des balises ne sont pas ceux de la source
       *[tags] Les balises ne sont pas celles de la source
    }. { $lost ->
        [none] En plus : { $added }
       *[other]
            { $added ->
                [none] En moins : { $lost }
               *[other] En moins : { $lost } ; en plus : { $added }
            }
    }.
remedy-fluent-markup-changed = Utilisez les balises de la source, chacune autant de fois que dans la source, dans l’ordre que demande votre langue.
explain-fluent-markup-changed =
    La traduction a d’autres balises que sa source, ou des balises avec d’autres attributs.
    L’ordre n’a pas d’importance, pas plus que les adresses, les titres, les langues et les
    retours à la ligne ; s’il y a plus de mises en relief que dans la source, ce n’est pas relevé.

    Un lien perdu ne mène nulle part, un élément nommé qui se perd laisse sa place vide, et un
    lien ajouté mène là où personne n’a décidé de mener. Une mise en relief perdue n’est qu’une
    information.

    Placez les balises de la source autour des mots qui portent le même sens. Si la source a
    changé depuis, reportez ce changement.

finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] La balise { $tag } est ouverte une seconde fois ici, là où elle devrait être fermée.
        [unopened] La balise { $tag } ferme ce qui n’a jamais été ouvert.
        [crossed] La balise { $tag } est encore ouverte quand l’élément qui l’entoure est fermé.
        [unended] La balise { $tag } n’a pas de chevron fermant.
       *[unclosed] La balise { $tag } n’est jamais fermée.
    }
remedy-fluent-markup-unbalanced = Ouvrez et fermez les éléments par paires, l’un à l’intérieur de l’autre.
explain-fluent-markup-unbalanced =
    Une balise n’a pas de pendant, chevauche un autre élément, ou n’a pas de chevron fermant.

    Le navigateur devine où l’élément devait finir : la moitié d’une page peut passer en gras ou
    devenir un lien, ou des mots peuvent disparaître.

    Fermez ce que vous ouvrez, avec une barre oblique juste après le chevron : { "</b>" }. Ce que la
    source elle-même laisse ouvert, pour le fermer dans un autre message, n’est pas signalé pour
    la traduction.

finding-fluent-markup-unsafe = Ce balisage peut exécuter ou charger quelque chose : { $what }.
remedy-fluent-markup-unsafe = Retirez-le.
explain-fluent-markup-unsafe =
    Un message contient un élément qui exécute ou charge quelque chose, un attribut d’événement,
    ou une adresse telle que `javascript:`.

    Les messages passent par bien des mains et sont insérés tels quels dans les pages. Une seule
    ligne de ce genre peut lire ce que l’on saisit, ou détourner vers un autre site.

    Dans une traduction, retirez-la aussitôt et demandez comment elle est arrivée là. Dans une
    source, c’est un avertissement : placez les scripts et les styles dans le gabarit même de la
    page.

finding-fluent-plural-missing =
    { $kind ->
        [far]
            Il manque des formes que seuls demandent les décimaux ou les très grands nombres ({ $categories }), dans { $n ->
                [one] { $n } message, celui-ci
                [many] { $n } de messages, à commencer par celui-ci
               *[other] { $n } messages, à commencer par celui-ci
            }.
       *[near] Il manque ici des formes de pluriel de la langue : { $categories }.
    }
remedy-fluent-plural-missing = Ajoutez une variante pour chaque forme manquante.
explain-fluent-plural-missing =
    La langue distingue plus de formes de pluriel que le message n’a de variantes.

    Certains nombres reçoivent la forme par défaut, qui ne leur convient pas : « 3 fichiers » peut
    demander une autre terminaison que « 5 fichiers ».

    Ajoutez les variantes, avec les catégories que CLDR donne à la langue. Les formes que
    demandent les nombres entiers jusqu’à mille sont signalées à chaque message ; celles que seuls
    demandent les décimaux ou les millions sont signalées une seule fois, comme information.

finding-fluent-plural-impossible =
    { $kind ->
        [number] Aucun nombre ne prend la forme { $key } dans cette langue : cette variante n’est donc jamais choisie.
        [word] { $key } n’est pas une forme de pluriel : cette variante n’est donc jamais choisie ; formes de la langue : { $known }.
       *[category] La langue n’a pas de forme { $key } : cette variante n’est donc jamais choisie.
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] Pour ce nombre exact, écrivez le chiffre : [0] ou [2].
       *[word] Utilisez les formes de la langue : { $known }.
    }
explain-fluent-plural-impossible =
    Une variante d’un choix selon un nombre a une clé qu’aucun nombre ne choisit jamais dans cette
    langue.

    Son texte n’est jamais affiché. En anglais, « No results » derrière [zero] est perdu, car zéro
    y relève de other ; il en va de même d’un texte derrière une clé traduite.

    Pour un nombre exact, écrivez le chiffre entre les crochets. Sinon, utilisez les catégories
    que CLDR donne à la langue, sans les traduire.

finding-fluent-plural-default = La variante par défaut est ici [{ $key }] ; les décimaux et les nombres imprévus demandent [{ $best }].
remedy-fluent-plural-default = Mettez l’astérisque devant [{ $best }].
explain-fluent-plural-default =
    La variante par défaut d’un choix selon un nombre est une forme qui ne vaut que pour peu de
    nombres.

    La variante par défaut s’affiche pour tous les nombres auxquels personne n’a pensé. En
    anglais, cela donne « 1.5 file » et « 1,000,000 file ».

    Marquez d’un astérisque la forme la plus générale : other, ou la forme que prennent la plupart
    des nombres entiers.

finding-fluent-plural-one-literal = La variante [1] ne vaut que pour le nombre 1 ; dans cette langue, le singulier vaut aussi pour { $example }.
remedy-fluent-plural-one-literal = Écrivez [one] au lieu de [1].
explain-fluent-plural-one-literal =
    Une variante est choisie pour 1 exactement et il n’y en a pas pour le singulier, alors que la
    langue emploie aussi le singulier pour d’autres nombres.

    En anglais, les deux reviennent au même, et la source peut fort bien écrire [1]. En russe, 21
    prend le singulier ; en français, 0 aussi. Tous deux reçoivent ici le pluriel.

    Écrivez [one]. Ne gardez [1] à côté que si le texte est différent pour 1 exactement.

finding-fluent-plural-variable = La forme [{ $key }] ne dit pas le nombre ({ $name }), alors qu’elle vaut pour { $n } des nombres jusqu’à 1 000.
remedy-fluent-plural-variable = Affichez { $name } dans cette forme aussi.
explain-fluent-plural-variable =
    D’autres formes de pluriel du message disent le nombre et celle-ci ne le dit pas, bien qu’elle
    vaille pour plusieurs nombres.

    En anglais, [one] ne désigne que 1. En russe, il désigne aussi 21 et 31 : « 1 fichier »
    s’affiche alors pour 21 fichiers ; en français, il désigne aussi 0.

    Affichez la variable dans cette forme. Pour un texte qui ne vaut que pour 1 exactement,
    écrivez [1] à côté de [one].

finding-fluent-plural-lost = La source a une forme pour un et une pour plusieurs selon { $name } ; ici, il n’y a qu’un texte pour tous les nombres.
remedy-fluent-plural-lost = Rien à faire, si le texte convient à tous les nombres ; sinon, choisissez selon { $name }.
explain-fluent-plural-lost =
    La source choisit entre des formes de pluriel et la traduction ne le fait pas, bien que sa
    langue en ait plusieurs.

    Le texte dit peut-être « 1 fichiers ». Il se peut aussi qu’il soit tourné de façon à convenir
    à tous les nombres, et c’est alors très bien.

    Lisez le texte avec 1 et avec 5. Si l’un des deux ne va pas, écrivez les formes de votre
    langue.

finding-fluent-plural-no-data = CLDR n’indique pas les formes de pluriel de { $locale } : les choix selon un nombre ne sont donc pas vérifiés.
remedy-fluent-plural-no-data = Rien à faire ; faites relire les nombres par quelqu’un qui lit cette langue.
explain-fluent-plural-no-data =
    Les données du programme n’ont pas de règles de pluriel pour cette langue.

    Tous les nombres y reçoivent la variante par défaut, et rien ne peut être dit des variantes.
    C’est signalé une fois, pour que le silence ne passe pas pour une approbation.

    Il n’y a rien à faire. Veillez à ce que la variante par défaut convienne à tous les nombres,
    et faites-la relire par quelqu’un qui lit cette langue.

finding-fluent-variable-undescribed =
    { $n ->
        [one] { $n } variable de ce fichier n’est décrite par aucun commentaire : { $name }.
        [many] { $n } de variables de ce fichier ne sont décrites par aucun commentaire, à commencer par { $name }.
       *[other] { $n } variables de ce fichier ne sont décrites par aucun commentaire, à commencer par { $name }.
    }
remedy-fluent-variable-undescribed = Dites dans un commentaire, au-dessus du message, ce que contient la variable.
explain-fluent-variable-undescribed =
    Un message de la source utilise une variable, et aucun commentaire ne dit ce qu’elle contient.

    Qui traduit sans savoir si une variable est une personne ou une ville ne peut pas choisir les
    bons mots autour d’elle.

    Écrivez une ligne telle que « # $name (String): la ville » au-dessus du message ou de son
    groupe, ou en tête du fichier. C’est signalé une fois par fichier.

finding-fluent-comment-contract =
    { $kind ->
        [stale] Le commentaire parle de { $name }, que le message n’utilise pas.
       *[misuse]
            Selon le commentaire, { $name } est { $said ->
                [number] un nombre
                [text] un texte
               *[instant] un instant
            } ; le message s’en sert comme si c’était { $used ->
                [number] un nombre
                [text] un texte
               *[instant] un instant
            }.
    }
remedy-fluent-comment-contract = Mettez le commentaire et le message d’accord.
explain-fluent-comment-contract =
    Le commentaire au-dessus d’un message donne un type à une variable, et le message s’en sert
    comme d’un autre type, pour choisir ou pour mettre en forme. Ou bien le commentaire parle
    d’une variable que le message n’utilise pas.

    On traduit en se fiant au commentaire : un nombre peut avoir des formes de pluriel dans une
    langue, un texte non. Si le programme donne en réalité un texte, aucune forme de pluriel n’est
    jamais choisie.

    Cherchez ce que donne le programme et corrigez celui des deux qui a tort. Une variable offerte
    aux seules traductions peut rester : ce n’est qu’une information.

finding-fluent-comment-detached =
    { $kind ->
        [group] Il n’y a aucun message sous ce titre.
       *[message] Une ligne vide sépare ce commentaire du message dont il parle.
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] Retirez-le, ou intégrez-le au titre suivant.
       *[message] Retirez la ligne vide.
    }
explain-fluent-comment-detached =
    Un commentaire parle des variables du message suivant, mais en est séparé par une ligne vide.
    Ou bien un titre ne précède aucun message.

    Les outils de traduction montrent le commentaire qui touche un message. S’il en est séparé, il
    n’est pas montré à la personne pour qui il a été écrit.

    Retirez la ligne vide, ce que fait la correction automatique. Placez ce qui concerne tout un
    groupe dans l’unique titre de ce groupe.

finding-fluent-id-style =
    La plupart des id sont ici { $style ->
        [kebab] des mots reliés par des traits d’union
        [snake] des mots reliés par des tirets bas
       *[camel] des mots délimités par des majuscules
    } ; { $n ->
        [one] { $n } fait exception : { $name }
        [many] { $n } font exception, à commencer par { $name }
       *[other] { $n } font exception, à commencer par { $name }
    }.
remedy-fluent-id-style = Écrivez les nouveaux id comme les autres.
explain-fluent-id-style =
    Quelques id de la source sont formés autrement que tous les autres.

    Les id se saisissent à la main dans les gabarits et les programmes. Celui qui diffère finit
    par être mal saisi.

    Écrivez les nouveaux id comme les autres. Renommer un ancien id oblige chaque traduction à le
    renommer aussi ; ne le faites que si cela en vaut la peine.

finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [one] { $n } accolade de ce fichier n’a pas exactement un espace à l’intérieur : celle-ci.
                [many] { $n } d’accolades de ce fichier n’ont pas exactement un espace à l’intérieur, à commencer par celle-ci.
               *[other] { $n } accolades de ce fichier n’ont pas exactement un espace à l’intérieur, à commencer par celle-ci.
            }
        [headings]
            { $n ->
                [one] Il manque { $n } ligne vide avant ou après un titre.
                [many] Il manque { $n } de lignes vides avant ou après des titres de ce fichier, la première ici.
               *[other] Il manque { $n } lignes vides avant ou après des titres de ce fichier, la première ici.
            }
       *[final-newline] La dernière ligne du fichier n’est pas terminée.
    }
remedy-fluent-layout = Appliquez la correction automatique.
explain-fluent-layout =
    Les blancs ne sont pas là où on les attend : un espace à l’intérieur des accolades d’une
    expression insérée, une ligne vide avant et après les titres, une fin de ligne après la
    dernière ligne.

    À l’affichage, rien ne change. Mais le prochain outil qui écrira le fichier y mettra bon
    ordre, et mêlera cela à un changement de mots.

    Appliquez la correction automatique, qui ne change rien d’autre. C’est signalé une fois par
    fichier pour chacun des trois cas.

finding-fluent-order =
    { $n ->
        [one] { $n } message n’est pas à la même place que dans la source : celui-ci.
        [many] { $n } de messages ne sont pas à la même place que dans la source, à commencer par celui-ci.
       *[other] { $n } messages ne sont pas à la même place que dans la source, à commencer par celui-ci.
    }
remedy-fluent-order = Remettez les messages dans l’ordre de la source la prochaine fois que vous modifierez le fichier.
explain-fluent-order =
    Les messages d’une traduction sont dans un autre ordre que ceux de sa source.

    Les deux fichiers ne peuvent pas se lire côte à côte, et ce qui a été oublié se voit mal.

    Déplacez les messages quand vous avez de toute façon à modifier le fichier. C’est signalé une
    fois par fichier, avec le plus petit nombre de messages à déplacer.

finding-pin-followed = Le repère { $pin } a été suivi : la source se trouvait alors sous { $path }.
remedy-pin-followed = Rien à faire ; l’inscription vaut pour le fichier tel qu’il se nommait alors.
explain-pin-followed =
    Un repère désigne un commit dans lequel la source se trouvait sous un autre chemin. Son
    historique a été suivi et le texte a été trouvé.

    Un fichier renommé ne doit pas faire perdre à une traduction son inscription. Le fait est
    signalé pour qu’une supposition erronée puisse se voir.

    Rien à faire, si le chemin est juste. Sinon, corrigez le repère ou acceptez les unités à la
    main.

finding-pin-unresolved =
    Le repère { $pin } ne mène à aucun texte source : { $reason ->
        [no-pin] ce n’est ni un commit ni un jour
        [no-commit] git n’a pas ce commit
        [no-file] ce commit n’a pas ce fichier, sous aucun des noms qu’il a pu porter
        [no-renames] ce commit n’a pas ce fichier, et il manque à git de quoi connaître ses anciens noms
        [no-object] ce commit a le fichier, mais git n’en a pas le texte ; récupérez le dépôt entier
        [no-version] aucune version de la source n’est aussi ancienne
        [no-source] la page n’a plus de source aujourd’hui
       *[other] { $reason }
    }.
remedy-pin-unresolved = Corrigez le repère, ou comparez la page avec la source et acceptez ses unités.
explain-pin-unresolved =
    L’en-tête d’une traduction nomme le texte source dont elle est issue, et ce texte est
    introuvable.

    Ses unités sont non vérifiées : un repère qui ne mène nulle part n’est pas un fondement, si
    sûr qu’il paraisse.

    Récupérez tout l’historique si le clone est superficiel. Si le commit ne contient pas ce
    fichier, corrigez le repère, ou comparez une fois la page et acceptez ses unités.

finding-history-incomplete =
    git n’a pas le texte de { $n ->
        [one] { $n } version antérieure
        [many] { $n } de versions antérieures
       *[other] { $n } versions antérieures
    } des fichiers de cette publication. Les unités dont le texte a pu y changer restent non vérifiées.
remedy-history-incomplete = Récupérez le dépôt entier, sans filtre (`git fetch --refetch --no-filter`), puis relancez `hexapla adopt --from-history`.
explain-history-incomplete =
    L’historique a été interrogé pour savoir de quoi une traduction est issue, et git n’a pas le
    texte de certaines versions antérieures, comme dans un clone fait avec un filtre.

    Une unité qui a pu changer dans une version que personne ne peut lire ne reçoit pas d’entrée.
    Les autres gardent la leur : rien n’est perdu, et rien n’est deviné.

    Récupérez le dépôt entier, sans filtre, puis relancez la commande. Les entrées qui existent
    restent.

finding-history-clocks =
    Les horloges ne disent pas lequel de deux textes de la source a servi à { $n ->
        [one] { $n } unité de cette traduction
       *[other] { $n } unités de cette traduction
    }.
remedy-history-clocks = Comparez-les une fois à la source et acceptez-les (`hexapla accept`), ou faites-leur confiance avec `hexapla adopt --assume`.
explain-history-clocks =
    La traduction et sa source sont dans deux dépôts. Un passage a été traduit à peu près au moment où sa
    source changeait : le commit a été écrit avant le changement et rebasé après, ou le changement n’avait
    pas été fusionné dans le dépôt de la traduction.

    Prendre le texte le plus récent cacherait un changement que personne n’a traduit ; prendre le plus
    ancien demanderait un travail déjà fait. Ces passages ne reçoivent donc aucune ligne et restent non
    vérifiés. Les autres gardent la leur.

    Comparez-les à la source et acceptez ce qui tient. Là où le dépôt des traductions fusionne celui de la
    source, chaque fusion dit avec certitude ce qu’il avait.

finding-approval-void = La traduction a été modifiée après avoir été approuvée.
remedy-approval-void = Faites-la approuver telle qu’elle est maintenant (`hexapla accept … --approve`), ou revenez à ce qui a été approuvé.
explain-approval-void =
    Ce passage a été approuvé à la relecture, mais son texte n’est plus le même aujourd’hui.

    Une approbation porte sur une seule paire de textes. Modifier ensuite l’un des deux, c’est
    publier ce que personne n’a approuvé.

    Faites relire et approuver le passage tel qu’il est maintenant, ou revenez au texte qui a été
    approuvé.

finding-unapproved = La traduction n’a pas été approuvée telle qu’elle est maintenant.
remedy-unapproved = Faites-la relire et approuver : `hexapla accept … --approve --by NAME`.
explain-unapproved =
    La politique du contrôle de publication demande ici une approbation, et personne n’a approuvé
    ce passage et sa source tels qu’ils sont maintenant.

    Une publication dont les faits deviennent dangereux s’ils sont faux est relue par une seconde
    personne avant de paraître. L’approbation d’un texte antérieur ne dit rien de celui-ci.

    Faites relire et approuver le passage. Si aucune approbation n’est nécessaire, indiquez-le par
    la règle `unapproved` dans `[gate]` ou dans le palier.

finding-approval-own = { $by } a approuvé sa propre traduction.
remedy-approval-own = Faites-la relire et approuver par quelqu’un d’autre : `hexapla accept … --approve --by NAME`.
explain-approval-own =
    La politique du contrôle de publication demande ici des approbations, et la personne qui a
    approuvé ce passage l’avait elle-même traduit, ou avait déclaré qu’il tient toujours.

    Personne ne voit ses propres fautes. Une publication dont les faits deviennent dangereux s’ils
    sont faux est relue par une seconde personne avant de paraître.

    Faites relire le passage, en regard de sa source, par une autre personne, qui l’approuvera sous
    son propre nom. Si aucune approbation n’est nécessaire, indiquez-le par la règle `unapproved`
    dans `[gate]` ou dans le palier.

finding-machine-unreviewed = C’est une traduction automatique, et le nom de la personne qui l’aurait relue n’est pas indiqué.
remedy-machine-unreviewed = Relisez-la en regard de la source, puis inscrivez votre nom dans `reviewers`.
explain-machine-unreviewed =
    L’en-tête d’une page, ou un commentaire d’un catalogue, indique une traduction automatique, sans nommer
    personne qui l’ait relue.

    Une traduction automatique se lit bien et se trompe là où cela fait mal : une négation perdue,
    un nom pris pour un mot ordinaire, un chiffre d’un autre ordre de grandeur. Rien ne doit
    paraître au nom de la rédaction sans avoir été lu par quelqu’un.

    Relisez-la en regard de la source, corrigez-la, puis inscrivez votre pseudonyme dans
    `reviewers`.

finding-waiver-expired = La dérogation à { $code } accordée par { $by } a pris fin le { DATETIME($until, dateStyle: "long") } ({ $reason }) ; le constat compte de nouveau.
remedy-waiver-expired = Corrigez ce qui faisait l’objet de la dérogation, ou renouvelez-la avec une autre date.
explain-waiver-expired =
    Le dernier jour d’une dérogation est passé, et le constat qu’elle visait est toujours là. Il
    compte de nouveau.

    Une dérogation est limitée dans le temps pour que quelqu’un y regarde de nouveau. Sa fin n’est
    pas une faute du texte : ce n’est donc qu’un avertissement, et c’est le constat qui décide si
    la locale passe.

    Corrigez ce qui faisait l’objet de la dérogation. S’il faut la maintenir, réexaminez la raison,
    signez-la et fixez une autre date.

finding-waiver-unused = La dérogation { $waiver } accordée par { $by } ne vise plus rien ({ $reason }).
remedy-waiver-unused = Retirez la dérogation de `hexapla.toml`.
explain-waiver-unused =
    Une entrée `[[waiver]]` de `hexapla.toml` ne vise rien : aucun constat n’a son empreinte.

    Ce qu’elle visait a été corrigé, ou les textes sur lesquels elle repose ont changé, et il faut
    alors juger de nouveau. Une dérogation oubliée excuserait un jour un passage revenu à ses
    anciens mots.

    Retirez la dérogation. Si le constat existe sous une autre empreinte, examinez-le, puis
    corrigez-le ou accordez une dérogation avec sa propre raison.

finding-debt-paid = La dette { $code } de { $fingerprint } est réglée, mais figure toujours dans la liste.
remedy-debt-paid = Rayez l’élément de la liste : `hexapla gate --write-debt` s’en charge.
explain-debt-paid =
    Le fichier de dette connue excuse un constat qui n’existe plus.

    Une liste d’excuses qu’on ne raccourcit jamais excuse aussi la prochaine faute.

    Retirez l’élément à la main, ou laissez `hexapla gate --write-debt` réécrire la liste, et
    enregistrez-la dans le même commit que le travail qui a réglé la dette.

finding-tier-unknown = La publication { $release } relève du palier `{ $tier }`, qui n’existe pas dans la politique.
remedy-tier-unknown = Écrivez le palier comme dans `[gate.tiers]`, ou ajoutez-le à cet endroit.
explain-tier-unknown =
    Une publication choisit dans son en-tête un palier de la politique du contrôle de publication,
    et aucun palier ne porte ce nom.

    Un `urgent` mal orthographié ne doit pas être plus clément que `urgent`. Comme personne ne
    peut dire quelle sévérité était voulue, le contrôle bloque.

    Corrigez le nom dans l’en-tête de la publication, ou définissez le palier dans `hexapla.toml`.

finding-front-matter-invalid =
    L’en-tête est illisible : { $reason ->
        [duplicate-key] une clé y figure deux fois
        [tab-indentation] YAML n’admet pas les tabulations comme retraits
        [not-a-table] ce n’est pas une table de clés et de valeurs
       *[other] { $reason }
    }.
remedy-front-matter-invalid = Corrigez cette ligne ; le corps du texte est jugé malgré tout.
explain-front-matter-invalid =
    L’en-tête n’est pas du TOML ou du YAML valide : une clé en double, une tabulation là où YAML
    veut des espaces, un guillemet sans son pendant.

    Le titre, le résumé, l’embargo et l’id ne sont pas connus : ils ne sont donc ni comparés ni
    hérités.

    Corrigez la ligne indiquée par l’emplacement. Il est plus facile d’écrire sans faute du TOML
    entre `+++` que du YAML.

finding-front-matter-unterminated = L’en-tête n’est jamais fermé : il manque la ligne { $fence }.
remedy-front-matter-unterminated = Ajoutez la ligne { $fence } après la dernière ligne de l’en-tête.
explain-front-matter-unterminated =
    Le fichier commence par un délimiteur d’en-tête, et il n’y en a pas de second.

    On ne peut que deviner où finissent les champs et où commence le texte, et deviner peut faire
    publier les uns pour l’autre.

    Fermez l’en-tête par le délimiteur qui l’a ouvert, seul sur sa ligne.

finding-fence-unterminated = Ce bloc de code n’est jamais fermé, et tout ce qui suit est du code : il manque la ligne { $fence }.
remedy-fence-unterminated = Ajoutez la ligne { $fence } après la dernière ligne de code.
explain-fence-unterminated =
    Un bloc de code est ouvert et n’est jamais fermé : le reste du fichier ne forme donc qu’un
    seul bloc de code (ainsi le veut CommonMark).

    La prose qui suit n’est pas reconnue comme des unités : elle ne serait ni suivie ni affichée
    comme du texte.

    Fermez le bloc par un délimiteur au moins aussi long que celui qui l’a ouvert.

finding-control-character =
    Le texte contient { $count ->
        [one] { $count } caractère de contrôle que personne ne peut voir : { $character }
        [many] { $count } de caractères de contrôle que personne ne peut voir, le premier étant { $character }
       *[other] { $count } caractères de contrôle que personne ne peut voir, le premier étant { $character }
    }.
remedy-control-character = Supprimez-le ; la plupart des éditeurs savent montrer les caractères invisibles.
explain-control-character =
    Le texte contient un caractère de contrôle qui n’est ni une tabulation ni une fin de ligne.

    Personne ne le voit, les programmes en aval s’y heurtent, et il peut servir à cacher ce que
    dit un texte.

    Supprimez le caractère indiqué par l’emplacement. Il vient le plus souvent d’un copier-coller
    depuis un autre programme.

finding-limit-exceeded = La limite `{ $name }` de { $limit } est dépassée ici : la suite n’est pas lue.
remedy-limit-exceeded = Divisez le fichier, ou simplifiez-le.
explain-limit-exceeded =
    Un fichier contient plus que ce que lit le programme : trop de blocs ou de cellules de
    tableau, trop de citations imbriquées, un en-tête trop long.

    Les limites empêchent qu’un seul fichier hostile ou défectueux bloque tous les autres. Ce qui
    n’a pas été lu n’a pas été jugé : le code de sortie est donc 3.

    Divisez le texte, ou cherchez ce qui a causé le dépassement. `hexapla doctor` affiche les
    limites en vigueur.

finding-file-unreadable = Le fichier est illisible : { system-refusal }.
remedy-file-unreadable = Faites en sorte que le fichier puisse être lu, puis relancez la commande.
explain-file-unreadable =
    Le système n’a pas laissé le programme lire un fichier qui appartient au projet.

    On n’en sait rien, et ce qu’on ne sait pas ne passe pas : le code de sortie est 3. Tous les
    autres fichiers sont jugés.

    Vérifiez les droits d’accès du fichier et l’état du disque.

finding-file-too-large = Le fichier dépasse { $limit } octets : il n’a pas été lu.
remedy-file-too-large = Divisez le fichier, ou sortez-en ce qui n’est pas du texte.
explain-file-too-large =
    Un fichier de contenu est plus long que la limite.

    Aucune publication n’est aussi longue. Le plus souvent, une image a été collée sous forme de
    texte, ou un journal d’exécution a été ajouté au dépôt par erreur.

    Divisez le texte, ou placez ce qui n’est pas du texte dans un fichier à part. `hexapla doctor`
    affiche les limites.

finding-file-name-refused =
    Le nom du fichier n’est pas utilisable, et le fichier n’a pas été lu : { $reason ->
        [not-utf-8] ce nom n’est pas écrit en UTF-8
        [ledger-path] le chemin de son registre dépasserait 200 octets
        [empty-component] une partie de son chemin est vide
        [leading-dot] une partie de son chemin commence par un point
        [too-long] son chemin dépasse 200 octets
        [character] ce nom contient un caractère de contrôle ou une barre oblique inverse
        [not-nfc] ce nom n’est pas dans la forme de normalisation C d’Unicode
       *[other] { $reason }
    }.
remedy-file-name-refused = Renommez le fichier : pas de point au début, ni caractères de contrôle ni barres obliques inverses, UTF-8, 200 octets au plus.
explain-file-name-refused =
    Le nom d’un fichier n’est pas en UTF-8, n’est pas dans la forme de normalisation C d’Unicode,
    contient un caractère de contrôle ou une barre oblique inverse, ou est trop long.

    Ce nom figurerait dans le registre, dans des adresses et sur des terminaux. Certains noms sont
    des attaques contre l’un d’eux.

    Renommez le fichier avec `git mv`.

finding-file-name-clash = Le nom ne diffère de { $other } que par les majuscules et les minuscules.
remedy-file-name-clash = Renommez l’un des deux.
explain-file-name-clash =
    Dans un même dossier, deux noms sont identiques si l’on ne distingue pas majuscules et
    minuscules.

    Sur les disques de nombreuses machines macOS ou Windows, il s’agit d’un seul et même fichier :
    dans une autre copie de travail, l’un des deux disparaît sans bruit.

    Renommez-en un avec `git mv`, et son registre aussi.

finding-not-a-file =
    Ignoré : le nom est celui d’un fichier de contenu, mais ce n’en est pas un ({ $kind ->
        [directory] dossier
        [hidden] nom commençant par un point
        [linked-directory] lien vers un dossier
        [broken-link] lien vers rien
        [link-loop] lien qui mène à lui-même
        [link-out-of-root] lien qui sort du projet
       *[special] fichier spécial
    }).
remedy-not-a-file = Rien à faire, si c’est voulu ; sinon, mettez un fichier ordinaire à la place.
explain-not-a-file =
    Quelque chose porte le nom d’un fichier ou d’un dossier de contenu, mais c’est un dossier, un
    lien symbolique qui ne mène nulle part, tourne en rond ou sort du projet, ou encore un fichier
    spécial ; ou bien son nom commence par un point.

    Un lien qui sort du projet pourrait faire publier n’importe quel fichier de la machine qui
    construit le site. De tels liens ne sont donc jamais suivis.

    Si un texte était prévu, mettez un fichier ordinaire à la place. Sinon, il n’y a rien à
    faire : ce n’est qu’une information.

finding-edition-twice = Ce fichier et { $other } prétendent être la même édition d’une publication.
remedy-edition-twice = Gardez l’un des deux fichiers.
explain-edition-twice =
    D’après la disposition de la collection, deux fichiers sont la même publication dans la même
    locale, par exemple l’un en `.md` et l’autre en `.mdx`.

    Lequel des deux est publié dépend du générateur du site. Et c’est peut-être l’autre que l’on
    est en train de traduire.

    Supprimez ou renommez l’un d’eux, ou précisez la disposition dans `hexapla.toml`.

finding-conflict-marker = Les deux côtés d’une fusion inachevée se trouvent ici, de `<<<<<<<` à `>>>>>>>`.
remedy-conflict-marker = Gardez les lignes qui conviennent et supprimez celles des marqueurs.
explain-conflict-marker =
    Git n’a pas pu fusionner deux versions de ces lignes, il les a écrites toutes deux dans le fichier, et le fichier a été
    validé tel quel.

    Le public verrait les deux versions à la suite, avec les marqueurs entre elles. On ne sait pas non plus ce que disent
    les passages, et le reste de ce qui y est relevé ne vaut pas grand-chose.

    Gardez les lignes qui conviennent et supprimez celles qui commencent par `<<<<<<<`, `=======` et `>>>>>>>`. Un exemple
    dans un bloc de code n’est pas signalé.

finding-not-utf-8 = Le fichier n’est pas en UTF-8 : l’octet { $offset } n’appartient à aucun caractère.
remedy-not-utf-8 = Enregistrez le fichier en UTF-8.
explain-not-utf-8 =
    Les octets d’un fichier ne sont pas de l’UTF-8 : on ne sait donc pas quel texte ils
    représentent.

    Deviner un encodage, c’est risquer un nom ou un chiffre faux. Ce qui n’a pas été lu n’a pas
    été jugé : le code de sortie est donc 3.

    Enregistrez le fichier en UTF-8 sans en changer le texte : `iconv -f LATIN1 -t UTF-8` aide
    pour les vieux fichiers.

finding-parser-panic = Ce fichier a fait échouer le programme. C’est un défaut d’Hexapla, pas du fichier.
remedy-parser-panic = Signalez-le en joignant le fichier ; d’ici là, modifiez le passage qui provoque l’échec.
explain-parser-panic =
    La lecture du fichier s’est heurtée à un défaut du programme. Le fichier a été laissé de côté
    et tous les autres ont été jugés.

    Ce qui n’a pas été lu n’a pas été jugé : le code de sortie est donc 3.

    Merci de le signaler, en joignant le fichier ou la partie qui provoque l’échec. En coupant le
    fichier en deux plusieurs fois de suite, on trouve vite cette partie.

finding-embargo-invalid =
    L’embargo est illisible : { $reason ->
        [no-offset] il faut une date, une heure et un décalage, comme dans 2031-03-09T00:01:00Z
        [ambiguous-zone] le fuseau { $zone } est ambigu ; écrivez GMT, UTC ou un décalage
        [no-such-time] cet instant n’existe pas
        [not-read] cette ligne en annonce un sans dire jusqu’à quand d’une façon qui soit comprise ; indiquez-le dans l’en-tête
        [offset-too-large] aucun lieu sur terre n’est à plus de 14 heures d’UTC
       *[other] { $reason }
    }.
remedy-embargo-invalid = Écrivez-le comme une date, une heure et un décalage : `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    Une publication indique un embargo, et on ne peut pas savoir quel instant est visé.

    Un embargo mal lu, fût-ce d’une heure, est une promesse rompue, et peut mettre une source en
    danger. Rien n’est donc deviné.

    Indiquez l’instant avec son décalage. Une ligne telle que
    `Embargoed for 0001hrs GMT 9 March 2031` est comprise aussi.

finding-hold-misplaced = `{ $key }` ne retient rien là où il se trouve.
remedy-hold-misplaced = Placez-le en haut de l’en-tête, avant toute table, sous le nom `embargo`, `status` ou `redactions` ; ces deux derniers dans la source seulement.
explain-hold-misplaced =
    Une clé qui devrait retenir un texte se trouve là où elle ne fait rien : sous une table, dans une
    autre casse, sous un nom comme `embargo_until`, dans un en-tête qui n’en est pas un ou, pour
    `status` et `redactions`, dans une traduction.

    En TOML, ce qui suit `[[corrections]]` appartient à la correction. Un en-tête précédé d’une ligne
    vide ou d’un commentaire est du texte, tout comme du JSON. Si on n’en disait rien, le texte serait
    publié.

    Placez `embargo`, `status` et `[[redactions]]` en haut de l’en-tête, les clés avant les tables,
    écrits exactement ainsi.

finding-configuration-unknown-key =
    { $match ->
        [none] La clé `{ $key }` n’existe pas ici ; les clés possibles sont : { $nearest }.
       *[near] La clé `{ $key }` n’existe pas ; la plus proche est `{ $nearest }`.
    }
remedy-configuration-unknown-key = Corrigez la clé, ou retirez-la.
explain-configuration-unknown-key =
    `hexapla.toml` contient une clé que le programme ne connaît pas.

    Une faute de frappe telle que `grace_dyas` ne doit pas supprimer en silence le délai de grâce.
    Rien n’est donc fait tant que le fichier n’est pas clair.

    Corrigez l’orthographe, ou retirez la ligne. docs/configuration.md énumère toutes les clés.

finding-configuration-invalid =
    `hexapla.toml` n’est pas utilisable : { $reason ->
        [unknown-name] `{ $text }` n’existe pas ici ; les noms possibles sont : { $known }
        [none-named] il en faut au moins un parmi : { $known }
        [locale] `{ $text }` n’est pas une étiquette de langue ; écrivez par exemple fr, pt-BR ou zh-Hans
        [locale-twice] la locale `{ $text }` est nommée deux fois
        [not-a-locale] `{ $text }` n’est ni la source ni l’une des `locales`
        [not-a-target] `{ $text }` n’est pas l’une des `locales`
        [pivot] `{ $text }` ne peut être traduite qu’à partir d’une autre des `locales`
        [pivot-circle] `{ $text }` est traduite d’elle-même, en boucle
        [other-language] `{ $text }` n’est pas de la même langue que `{ $language }`
        [spelling] `{ $text }` ne peut pas être le nom de `{ $language }` sur le disque ; employez des lettres, des chiffres, - et _
        [collection-name] `{ $text }` ne peut pas être le nom d’une collection ; employez des lettres, des chiffres, - et _
        [collection-twice] deux collections s’appellent `{ $text }`
        [layout-or-patterns] une collection a soit `layout`, soit `source` et au besoin `target`
        [pattern-part] `{ $text }` ne fait partie d’aucun motif ; il existe path, dir, name, locale, ext et […]
        [pattern-component] `{ $text }` ne peut pas figurer dans un chemin
        [pattern-name] un motif contient une seule fois { "{" }path{ "}" } ou { "{" }name{ "}" }, ou le nom de son seul fichier
        [pattern-folders] les dossiers d’un motif sont au début d’une partie du chemin, une seule fois, et avant { "{" }name{ "}" }
        [overlap] rien ne distingue un fichier de `{ $pattern }` ({ $language }) d’un fichier de `{ $other_pattern }` ({ $other })
        [other-kind] un fichier en .{ $text } n’est pas du type `{ $kind }`
        [only-catalogues] `{ $text }` est réservé aux collections du type `fluent`
        [function-name] `{ $text }` n’est pas un nom de fonction ; écrivez-le comme NUMBER
        [call-pattern] `{ $text }` n’est pas un motif d’appel ; écrivez par exemple fl!("<id>"
        [empty-component] une partie du chemin `{ $text }` est vide
        [leading-dot] une partie du chemin `{ $text }` commence par un point
        [too-long] le chemin `{ $text }` dépasse 200 octets
        [character] le chemin `{ $text }` contient un caractère de contrôle ou une barre oblique inverse
        [not-nfc] le chemin `{ $text }` n’est pas dans la forme de normalisation C d’Unicode
        [empty-word] un mot n’a aucune lettre
        [rule] une règle est `pass`, `warn` ou `fail`, ou une table avec `action` et au besoin `grace_days`
        [halves] `lead` et `body` sont réservés à `missing` et ne valent pas pour `{ $text }`
        [unknown-code] il n’y a pas de code `{ $text }`
        [misspelt-code] il n’y a pas de code `{ $text }` ; le plus proche est `{ $nearest }`
        [staleness-code] la règle de `{ $text }` est `{ $rule }`, hors de `checks`
        [always-fails] `{ $text }` signale ce qui n’a pas pu être jugé, et bloque toujours
        [always-told] `{ $text }` signale ce qui n’a pas pu être jugé, et reste toujours affiché
        [gate-code] `{ $text }` est établi par le contrôle de publication lui-même, qui n’a pas de règle pour ce code
        [fingerprint] `{ $text }` n’est pas une empreinte ; écrivez par exemple 1-7f1c09e2a4b1d0c3
        [waived-twice] `{ $text }` fait l’objet de deux dérogations
        [waiver-part] une dérogation a besoin de `{ $text }`
        [day] `until` est un jour, par exemple 2031-12-31
        [address] `{ $text }` n’est pas l’adresse d’un site ; écrivez le protocole et l’hôte, au besoin le port, et rien derrière : https://tallowgate.example
        [page-size] une page a au moins une publication
        [time-zone] `{ $text }` n’est pas un fuseau horaire ; écrivez par exemple Europe/London
        [host] `{ $text }` n’est pas un hôte ; écrivez par exemple media.tallowgate.example
       *[toml] { $detail }
    }.
remedy-configuration-invalid = Corrigez ce passage ; docs/configuration.md dit ce qui peut y figurer.
explain-configuration-invalid =
    Une valeur de `hexapla.toml` n’est pas du bon type, ou en contredit une autre.

    Toutes les réponses dépendent de ce fichier. Deviner ce qu’il veut dire, ce serait deviner la
    réponse.

    Corrigez le passage indiqué. docs/configuration.md dit, pour chaque clé, ce qui peut y
    figurer.

finding-no-releases =
    { $which ->
        [none] `hexapla.toml` n’a aucune collection : il n’y a donc aucune publication.
       *[some] La collection `{ $collection }` n’a aucune édition source.
    }
remedy-no-releases = Indiquez dans `hexapla.toml` où se trouvent les sources : `layout`, `source` ou `root` d’une `[[collection]]`.
explain-no-releases =
    Aucun fichier ne correspond au motif source de la collection, ou `hexapla.toml` n’a aucune
    collection.

    Un contrôle qui regarderait dans un dossier vide laisserait tout passer. Cela compte donc
    comme non jugé, avec le code de sortie 3.

    Comparez le motif de `hexapla.toml` avec un chemin sur le disque ; `hexapla init --dry-run`
    montre ce qui serait écrit.

finding-collections-overlap =
    Les collections `{ $collection }` et `{ $other }` prennent toutes deux { $n ->
        [one] { $n } fichier : { $file }.
        [many] { $n } de fichiers, par exemple { $file }.
       *[other] { $n } fichiers, par exemple { $file }.
    }
remedy-collections-overlap = Attribuez chaque fichier à une seule collection, par `source`, `target` ou `root`.
explain-collections-overlap =
    Les motifs de deux collections de `hexapla.toml` correspondent aux mêmes fichiers.

    Un fichier appartient à une seule publication. Deux auraient chacune son registre, et ce qui est
    accepté dans l’une resterait non vérifié dans l’autre.

    Écrivez les motifs de sorte que chaque fichier ne corresponde qu’à une collection, ou retirez l’une
    des deux.

finding-fluent-syntax =
    Cette entrée n’est pas lue : { $kind ->
        [E0002] une ligne ne commence ni un message, ni un terme, ni un commentaire
        [E0003]
            il faudrait ici { $expected ->
                [line-end] la fin de la ligne
               *[other] « { $expected } »
            }
        [E0004] il faudrait ici un caractère parmi { $expected }
        [E0005] le message { $name } n’a ni valeur ni attribut
        [E0006] le terme { $name } n’a pas de valeur
        [E0008] le nom d’une fonction n’est pas en majuscules
        [E0009] le nom d’un argument n’est pas un nom simple
        [E0010] aucune variante n’est marquée comme variante par défaut
        [E0011] aucune variante ne suit la flèche
        [E0012] il manque une valeur
        [E0013] il manque la clé d’une variante
        [E0014] un argument nommé n’est ni une chaîne ni un nombre
        [E0015] deux variantes sont marquées comme variantes par défaut
        [E0016] un message ne peut pas servir de sélecteur
        [E0017] un terme ne peut pas servir de sélecteur
        [E0018] l’attribut d’un message ne peut pas servir de sélecteur
        [E0019] l’attribut d’un terme ne peut pas être affiché
        [E0020] une chaîne ne finit pas sur sa ligne
        [E0021] un argument sans nom suit un argument nommé
        [E0022] deux arguments portent le même nom
        [E0025] la séquence d’échappement { $escape } n’existe pas
        [E0026] la séquence d’échappement { $escape } a trop peu de chiffres
        [E0027] une accolade est fermée sans avoir été ouverte
        [E0028] les accolades ne contiennent rien qui puisse être affiché
       *[other] ce qui est entre accolades ne peut pas servir de sélecteur
    }.
remedy-fluent-syntax =
    { $kind ->
        [E0002] Commencez l’entrée au début de sa ligne, ou mettez la ligne en retrait si elle fait partie du texte qui précède.
        [E0003] Écrivez ce qui manque ; souvent, une accolade fermante ou un signe égal a été oublié.
        [E0004] N’utilisez dans les noms que des lettres de a à z, des chiffres, des traits d’union et des tirets bas, et commencez par une lettre.
        [E0005] Donnez une valeur au message, ou supprimez-le.
        [E0006] Donnez une valeur au terme, ou supprimez-le.
        [E0008] Écrivez le nom de la fonction en majuscules.
        [E0009] Utilisez un nom simple avant les deux-points.
        [E0010] Marquez une variante d’un astérisque : *[other].
        [E0011] Écrivez au moins une variante avec un astérisque : *[other].
        [E0012] Écrivez la valeur, en retrait si elle est seule sur sa ligne ; une valeur vide s’écrit comme une chaîne vide entre accolades.
        [E0013] Écrivez une clé entre les crochets.
        [E0014] Mettez l’argument entre guillemets droits.
        [E0015] Ne laissez l’astérisque qu’à une seule variante.
        [E0016] Choisissez selon une variable, ou selon un attribut d’un terme.
        [E0017] Choisissez selon une variable, ou selon un attribut du terme.
        [E0018] Choisissez selon une variable, ou selon un attribut d’un terme.
        [E0019] Affichez le terme lui-même, ou écrivez un terme à part.
        [E0020] Fermez la chaîne par un guillemet droit sur la même ligne.
        [E0021] Placez d’abord les arguments sans nom.
        [E0022] Supprimez l’un des deux.
        [E0025] Écrivez deux barres obliques inverses pour en obtenir une, ou le caractère lui-même.
        [E0026] Écrivez quatre chiffres hexadécimaux après \u, six après \U.
        [E0027] Supprimez-la ; si elle doit s’afficher, mettez-la dans une chaîne entre accolades.
        [E0028] Écrivez entre les accolades une variable, un message, un terme, une chaîne ou un nombre.
       *[other] Choisissez selon une variable, ou selon un attribut d’un terme.
    }
explain-fluent-syntax =
    Une entrée d’un catalogue enfreint les règles de la syntaxe Fluent. Toutes les fautes qui
    peuvent y être reconnues sont signalées, chacune avec son emplacement.

    Une entrée défectueuse est rejetée par tout programme qui affiche le texte : c’est une autre
    langue ou un simple nom qui apparaît. Toutes les autres entrées du fichier sont lues.

    Corrigez ce qu’indique l’emplacement. Le numéro, tel que E0003, est celui que fluent.js donne
    à la faute.

finding-fluent-nonstandard =
    Cette entrée n’est lue que par certains programmes : { $kind ->
        [missing-comma] il manque une virgule entre deux arguments
        [unquoted-argument] un argument nommé est un mot sans guillemets
       *[escaped-brace] dans une chaîne, une accolade n’a pas besoin de barre oblique inverse
    }.
remedy-fluent-nonstandard =
    { $kind ->
        [missing-comma] Mettez une virgule entre les arguments.
        [unquoted-argument] Mettez l’argument entre guillemets droits.
       *[escaped-brace] Supprimez la barre oblique inverse.
    }
explain-fluent-nonstandard =
    Une entrée est écrite d’une façon que la spécification de Fluent n’admet pas, mais qu’accepte
    fluent-rs, la bibliothèque la plus utilisée en Rust.

    Tous les autres programmes rejettent l’entrée : sur la page web, le texte manque, alors qu’il
    était là lors de l’essai.

    Écrivez-la comme le veut la spécification. Quand il n’y a qu’une façon de le faire, le
    programme peut s’en charger.

finding-fluent-rescued = Certains programmes perdent { $name }, parce que l’entrée qui précède est défectueuse.
remedy-fluent-rescued = Corrigez l’entrée qui précède.
explain-fluent-rescued =
    L’entrée qui précède est défectueuse, et un programme qui suit fluent-rs rejette celle-ci avec
    elle, bien qu’elle soit correcte.

    Une faute dans un texte en fait disparaître un autre, et personne ne va la chercher là.

    Corrigez l’entrée qui précède ; ce constat disparaîtra avec elle.

finding-fluent-limit-exceeded =
    { $name ->
        [file] Le catalogue dépasse { $limit } octets : il n’est pas lu.
        [depth] Plus de { $limit } accolades et parenthèses sont ouvertes à la fois : l’entrée n’est pas lue.
        [placeables] Plus de { $limit } expressions insérées seraient affichées à la fois : le texte n’est jamais affiché.
       *[findings] Il y a plus de { $limit } constats dans ce fichier ; les suivants ne sont pas signalés.
    }
remedy-fluent-limit-exceeded =
    { $name ->
        [file] Divisez le catalogue en plusieurs fichiers.
        [depth] Placez ce qui est imbriqué dans des messages ou des termes à part.
        [placeables] Divisez le texte en plusieurs messages.
       *[findings] Corrigez ce qui est signalé, puis relancez la commande.
    }
explain-fluent-limit-exceeded =
    Un catalogue contient plus que ce que le programme lit ou affiche : trop d’octets, trop
    d’accolades ouvertes à la fois, trop d’expressions insérées dans un même texte.

    Les limites empêchent qu’un seul fichier hostile ou défectueux bloque tous les autres. Ce qui
    n’a pas été lu n’a pas été jugé : le code de sortie est donc 3.

    Divisez le fichier ou le texte. `hexapla doctor` affiche les limites en vigueur.

finding-fluent-character =
    { $kind ->
        [byte-order-mark] Le catalogue commence par un indicateur d’ordre des octets ({ $character }).
        [carriage-return]
            { $count ->
                [one] { $count } retour chariot ({ $character }) ne termine aucune ligne
                [many] { $count } de retours chariot ({ $character }) ne terminent aucune ligne
               *[other] { $count } retours chariot ({ $character }) ne terminent aucune ligne
            }.
        [tab]
            { $count ->
                [one] { $count } tabulation ({ $character }) figure
                [many] { $count } de tabulations ({ $character }) figurent
               *[other] { $count } tabulations ({ $character }) figurent
            } là où seuls les espaces ordinaires comptent comme blancs.
        [no-break-space]
            { $count ->
                [one] { $count } espace insécable ({ $character }) figure
                [many] { $count } d’espaces insécables ({ $character }) figurent
               *[other] { $count } espaces insécables ({ $character }) figurent
            } là où seuls les espaces ordinaires comptent comme blancs.
        [replacement]
            { $count ->
                [one] { $count } caractère a été perdu
                [many] { $count } de caractères ont été perdus
               *[other] { $count } caractères ont été perdus
            } lors d’une conversion ({ $character }).
       *[control]
            Le catalogue contient { $count ->
                [one] { $count } caractère de contrôle que personne ne peut voir : { $character }
                [many] { $count } de caractères de contrôle que personne ne peut voir, le premier étant { $character }
               *[other] { $count } caractères de contrôle que personne ne peut voir, le premier étant { $character }
            }.
    }
remedy-fluent-character =
    { $kind ->
        [byte-order-mark] Enregistrez le fichier en UTF-8 sans indicateur d’ordre des octets.
        [carriage-return] Terminez les lignes par un saut de ligne (LF).
        [tab] Faites les retraits avec des espaces.
        [no-break-space] Mettez un espace ordinaire à la place.
        [replacement] Cherchez le texte dans une version antérieure du fichier, et écrivez de nouveau le caractère.
       *[control] Supprimez-le ; la plupart des éditeurs savent montrer les caractères invisibles.
    }
explain-fluent-character =
    Le catalogue contient un caractère que personne ne voit et qui ne fait pas ce qu’il semble
    faire : un indicateur d’ordre des octets, un retour chariot qui ne termine aucune ligne, une
    tabulation ou un espace insécable là où la syntaxe veut des espaces ordinaires, un caractère
    de contrôle, ou la marque que laisse une conversion ratée.

    Là où il faut un blanc, seul l’espace ordinaire en est un. Tout autre caractère entre dans le
    texte, ou y met fin. Un indicateur d’ordre des octets fait perdre la première entrée à
    d’autres programmes.

    Laissez le programme les remplacer. Ce qu’une conversion a perdu doit être écrit de nouveau
    par une personne.

finding-fluent-duplicate =
    { $kind ->
        [message] Il y a déjà un message
        [term] Il y a déjà un terme
        [attribute] L’entrée a déjà un attribut
       *[variant] Il y a déjà une variante
    } { $name }, à la ligne { $line }.
remedy-fluent-duplicate = Renommez ou supprimez l’un des deux.
explain-fluent-duplicate =
    Deux messages ou deux termes d’un fichier portent le même nom, ou bien deux attributs d’une
    entrée, ou deux variantes d’une expression de sélection.

    L’un des deux n’est jamais affiché, et les programmes ne s’accordent pas pour dire lequel. Il
    se peut que l’on corrige justement celui que personne ne voit.

    Gardez le bon. Si les deux sont nécessaires, il leur faut deux noms.

finding-fluent-escape =
    { $kind ->
        [text] Dans un texte, { $escape } n’est pas une séquence d’échappement et s’affiche tel quel.
       *[literal] { $escape } ne correspond à aucun caractère : c’est le signe d’un caractère manquant qui s’affiche.
    }
remedy-fluent-escape =
    { $kind ->
        [text] Écrivez le caractère lui-même, ou mettez la séquence dans une chaîne entre accolades.
       *[literal] Écrivez le caractère lui-même.
    }
explain-fluent-escape =
    Dans un texte, une barre oblique inverse est une barre oblique inverse. Elle ne commence une
    séquence d’échappement que dans une chaîne entre accolades, et seulement devant un guillemet,
    une barre oblique inverse ou le numéro d’un caractère. Un numéro qui n’appartient à aucun
    caractère, comme la moitié d’une paire de substitution, s’affiche comme le signe d’un
    caractère manquant.

    De telles séquences viennent d’autres formats. Ce qui s’affiche est la barre oblique inverse,
    ou un losange noir.

    Écrivez le caractère lui-même. Un texte peut contenir tous les caractères sauf les accolades ;
    un retour à la ligne s’écrit comme un retour à la ligne, avec le même retrait que la ligne
    précédente.

finding-fluent-indentation = Les programmes ne s’accordent pas sur le retrait de ce texte.
remedy-fluent-indentation = Donnez le même retrait à toutes les lignes du texte.
explain-fluent-indentation =
    Une ligne du texte qui commence par une expression insérée a plus ou moins de retrait que les
    autres, ou une ligne vide contient plus de blancs que ce retrait. Selon la spécification, ce qui
    dépasse le plus petit retrait reste dans le texte sous forme d’espaces, et rien ne reste d’une
    ligne vide ; fluent-rs supprime le retrait des lignes qui commencent par une expression insérée,
    n’en tient pas compte pour les autres et conserve les blancs des lignes vides.

    Le même catalogue affiche un texte sur une plateforme et un autre ailleurs. Dans un exemple de
    code, des vers ou un tableau, les espaces comptent.

    Donnez le même retrait à toutes les lignes. Les espaces qui font partie du texte peuvent se
    mettre dans une chaîne entre accolades.

finding-fluent-message-in-text = Cette ligne du texte ressemble au message { $name }.
remedy-fluent-message-in-text = Si c’en est un, faites-le commencer en début de ligne.
explain-fluent-message-in-text =
    À l’intérieur d’un texte, une ligne se compose d’un nom, d’un signe égal et d’une valeur. Il
    s’agit très probablement d’un message mis en retrait par erreur, ou collé dans une traduction.

    Le nom s’affiche au milieu du texte, et le message lui-même manque.

    Supprimez le retrait, pour que la ligne commence un message ; ou retirez la ligne.

finding-fluent-foreign-placeholder = { $placeholder } n’est pas une marque de substitution de Fluent et s’affiche tel quel.
remedy-fluent-foreign-placeholder = Écrivez la variable entre accolades, comme dans { "{" } $name { "}" }.
explain-fluent-foreign-placeholder =
    Un texte contient ce que d’autres formats emploient comme marque de substitution : { "%s" },
    { "%1$s" }, un nombre entre accolades ou un nom entre doubles accolades, par exemple.

    Fluent l’affiche tel quel, ou cherche un message de ce nom. La valeur qui devait figurer là
    manque.

    Écrivez la variable que donne le programme, comme dans { "{" } $name { "}" }. Si ce sont ces
    caractères qui doivent s’afficher, mettez-les dans une chaîne entre accolades.

## Formatting messages

finding-fluent-format-missing = Aucune locale de la chaîne de repli n’a le message `{ $id }`.
remedy-fluent-format-missing = Ajoutez-le au catalogue source, ou corrigez l’id là où il est utilisé.
explain-fluent-format-missing =
    Un message a été demandé qu’aucun catalogue ne contient, ni celui de la locale demandée ni
    celui de la source.

    Ce qui s’affiche est un id entre accolades, qui ne dit rien à personne.

    Ajoutez le message au catalogue source. S’il y a été renommé, utilisez le nouvel id là où il
    est demandé.

finding-fluent-format-fallback = Le message `{ $id }` vient de { $from }, alors que la locale demandée était { $asked }.
remedy-fluent-format-fallback = Traduisez-le dans la locale demandée.
explain-fluent-format-fallback =
    La locale demandée n’a pas ce message : il s’affiche donc dans une autre langue.

    Une page à moitié dans une autre langue a l’air négligée, et tout le monde ne peut pas lire
    cette moitié.

    Traduisez le message. Une locale régionale peut laisser à sa locale parente ce qui se dit de
    la même façon : `fr-CA` se rabat sur `fr` sans que ce soit signalé.

finding-fluent-format-reference = Le message renvoie à `{ $name }`, qui n’existe pas.
remedy-fluent-format-reference = Corrigez le nom, ou ajoutez ce à quoi il renvoie.
explain-fluent-format-reference =
    Une expression insérée renvoie à un message, à un terme, à un attribut ou à une fonction qui
    n’existe pas, ou qui n’a pas de valeur.

    C’est le nom qui s’affiche entre accolades, au milieu d’une phrase.

    Comparez l’orthographe avec la définition. Un terme commence par un trait d’union, une
    fonction s’écrit en majuscules.

finding-fluent-format-variable = Le message affiche la variable `{ $name }`, qui ne lui a pas été donnée.
remedy-fluent-format-variable = Utilisez une variable qui est donnée au message ; son commentaire les énumère.
explain-fluent-format-variable =
    Un message affiche une variable pour laquelle le programme n’a pas donné de valeur, ou un
    terme en affiche une que l’appel ne définit pas.

    C’est le nom de la variable qui s’affiche entre accolades, au lieu d’un nombre ou d’un nom.

    Utilisez une variable que le message source utilise aussi. Dans un terme, définissez la
    variable à chaque appel, ou donnez-lui une valeur par défaut en l’utilisant comme sélecteur.

finding-fluent-format-cycle = Le message ramène à lui-même : { $path }.
remedy-fluent-format-cycle = Retirez l’une des références.
explain-fluent-format-cycle =
    Des messages ou des termes renvoient les uns aux autres en boucle.

    Un tel message n’a pas de fin. La référence qui ferme la boucle s’affiche entre accolades.

    Écrivez l’un d’eux en toutes lettres au lieu de renvoyer à l’autre.

finding-fluent-format-limit = Le message dépasse la limite `{ $limit }` de { $most }.
remedy-fluent-format-limit = Simplifiez le message.
explain-fluent-format-limit =
    Un message comporte plus d’expressions insérées, devient plus long, a plus de niveaux
    d’imbrication ou affiche plus de chiffres qu’il n’est permis.

    Une poignée de messages qui renvoient les uns aux autres peut produire des gigaoctets de
    texte. Au-delà d’une limite, le message est remplacé par son id entre accolades, les chiffres
    en trop sont supprimés et ce qui est imbriqué trop profondément est omis.

    Cherchez ce qui fait grossir le message, et écrivez-le en toutes lettres. Aucun message d’un
    catalogue honnête n’approche d’une limite.

finding-fluent-format-value = `{ $name }` a une valeur qui ne peut pas être affichée de cette façon.
remedy-fluent-format-value = Donnez une valeur du bon type : à NUMBER un nombre, à DATETIME un jour ou une heure.
explain-fluent-format-value =
    Une fonction a reçu une valeur d’un autre type que celui qu’elle accepte, ou une valeur est
    elle-même une erreur.

    C’est le nom de la fonction ou de la variable qui s’affiche entre accolades.

    NUMBER accepte un nombre ; DATETIME, un jour, une heure ou un texte tel que 2026-03-01 ; LIST,
    tout sauf une erreur. On ne peut pas demander l’heure à un jour seul.

finding-fluent-format-option =
    `{ $function }` n’accepte pas l’option `{ $option }` de cette façon ; valeurs connues : { $accepts ->
        [none] aucune, cette option n’existe pas
       *[other] { $accepts }
    }.
remedy-fluent-format-option = Corrigez l’option ; docs/formats/fluent-formatting.md les énumère toutes.
explain-fluent-format-option =
    Une fonction est appelée avec une option qu’elle n’a pas, ou avec une valeur que l’option
    n’accepte pas.

    L’option est ignorée : le nombre ou la date ne s’écrit donc pas comme le voulait le message.

    Corrigez l’orthographe ou la valeur. Un texte se met entre guillemets droits, un nombre de
    chiffres non.

finding-fluent-no-locale-data = CLDR n’a pas de règles de pluriel pour { $language } : tous les nombres comptent donc comme `other`.
remedy-fluent-no-locale-data = Écrivez une seule variante pour tous les nombres, ou des variantes pour des nombres exacts, telles que [1].
explain-fluent-no-locale-data =
    Les données Unicode d’où viennent les pluriels, les nombres et les dates ne disent rien de
    cette langue.

    Les variantes telles que [one] ne sont jamais choisies, et les chiffres et les dates
    s’écrivent de façon neutre.

    Écrivez des messages qui n’ont pas besoin de pluriel, ou choisissez selon des nombres exacts.
    Le projet CLDR d’Unicode accueille des contributions pour les langues qui lui manquent.

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

instead =
    { $target ->
        [none] .
       *[other] , qui dit { $target }.
    }

finding-fact-number-changed = Unité { $unit } : la source dit { $source }, la traduction { $target }.
remedy-fact-number-changed = Écrivez le nombre de la source, à la manière de votre langue.
explain-fact-number-changed =
    Un nombre de la source en est devenu un autre dans la traduction, et cela ressemble à une
    faute de frappe : un chiffre changé, deux chiffres intervertis, un zéro de trop ou de moins,
    des millions pour des milliards ; ou bien un pourcentage ou un nombre d’un chiffre est seul à
    rester sans réponse de part et d’autre.

    Un chiffre faux dans un rapport sur des personnes fait du tort, et qui ne lit que la
    traduction ne peut pas s’en apercevoir.

    Comparez les deux textes. Les nombres peuvent s’écrire comme le veut la langue : autres
    chiffres, autres séparateurs, nombres en toutes lettres. Si c’est la source qui se trompe,
    faites-la corriger.

finding-fact-number-missing = Unité { $unit } : le nombre { $source } n’est pas dans la traduction{ instead }
remedy-fact-number-missing = Donnez le nombre, à la manière de votre langue.
explain-fact-number-missing =
    Un nombre de la source ne figure nulle part dans la traduction, sous aucune des formes que
    connaît la langue.

    Un nombre omis est une affirmation omise ; un nombre devenu un autre est pire encore.

    Donnez le nombre. Si la traduction l’exprime par des mots que le programme ne connaît pas, n’y
    touchez pas ; jusqu’à 12, les nombres ne sont signalés qu’à titre d’information, car « les
    deux » ou « chaque jour » sont de bonnes traductions.

finding-fact-number-extra = Unité { $unit } : la traduction dit { $target }, un nombre que la source ne donne pas.
remedy-fact-number-extra = Retirez le nombre, ou faites-le ajouter à la source.
explain-fact-number-extra =
    La traduction contient un nombre en chiffres que rien n’explique dans la source.

    Un chiffre que personne n’a publié se trouve ainsi publié.

    Retirez-le, ou faites-le ajouter à la source. À partir de 1 000, ou avec un symbole monétaire,
    c’est un avertissement, sauf pour les années.

finding-fact-date = Unité { $unit } : la date { $source } n’est pas dans la traduction telle que la donne la source{ instead }
remedy-fact-date = Écrivez la date de la source, à la manière de votre langue.
explain-fact-date =
    Une date de la source est devenue une autre dans la traduction, ou n’y est pas.

    Une date fausse change un alibi, un délai ou une loi.

    Écrivez la date de la source à la manière de votre langue ; les autres calendriers sont
    reconnus. Une date simplement omise est un avertissement.

finding-fact-time = Unité { $unit } : l’heure { $source } n’est pas dans la traduction telle que la donne la source{ instead }
remedy-fact-time = Écrivez l’heure et son fuseau, à la manière de votre langue.
explain-fact-time =
    Une heure de la source est devenue une autre dans la traduction, n’y est pas, ou a perdu son
    fuseau.

    Un embargo ou un délai annoncé dans le mauvais fuseau sera rompu par ceux-là mêmes qui veulent
    le respecter.

    Écrivez l’heure à la manière de votre langue, avec le fuseau quand la source en donne un. C’est
    une erreur quand la source parle d’un embargo ou d’un délai, ou donne l’heure en GMT ou en UTC ;
    ailleurs, un avertissement.

finding-fact-percent = Unité { $unit } : { $source } n’est pas un pourcentage dans la traduction.
remedy-fact-percent = Écrivez le signe ou le mot du pourcentage.
explain-fact-percent =
    Un pourcentage figure dans la traduction sans le signe ou le mot qui en fait un.

    23 personnes et 23 % des personnes, ce sont deux affirmations différentes.

    Écrivez le signe ou le mot du pourcentage.

finding-fact-currency = Unité { $unit } : la somme { $source } n’est pas donnée dans sa monnaie.
remedy-fact-currency = Gardez la monnaie de la source.
explain-fact-currency =
    Une somme d’argent est donnée dans la traduction dans une autre monnaie, ou sans monnaie.

    Le même chiffre dans une autre monnaie est une autre somme ; sans monnaie, ce n’est qu’un nombre.

    Gardez la monnaie de la source. Une conversion se met à la suite, entre parenthèses.

finding-fact-unit-converted = Unité { $unit } : la mesure { $source } devient { $target } dans la traduction.
remedy-fact-unit-converted = Rien, si votre style convertit les mesures.
explain-fact-unit-converted =
    Une mesure est donnée dans la traduction dans une autre unité, et les chiffres concordent.

    Qui compare les deux textes doit savoir que le chiffre a été converti, et que ce n’est pas une
    faute.

    Il n’y a rien à faire si votre style convertit les mesures.

finding-fact-identifier = Unité { $unit } : { $source } n’est pas dans la traduction{ instead }
remedy-fact-identifier = Recopiez-le de la source, caractère par caractère.
explain-fact-identifier =
    Un numéro de dossier, la cote d’un document, une numérotation ou un numéro de téléphone ne
    figure pas dans la traduction tel que le donne la source.

    Personne ne trouve un document et personne ne joint un correspondant avec un numéro presque
    exact.

    Recopiez-le de la source, caractère par caractère.

finding-fact-name =
    Unité { $unit } : le nom { $source } { $target ->
        [none] n’est pas dans la traduction
       *[other] est devenu { $target } dans la traduction
    }.
remedy-fact-name = Écrivez le nom comme dans la source, sauf si votre langue en a une autre forme.
explain-fact-name =
    Un nom de plusieurs mots, dont un au moins n’est dans aucune liste de mots et dont aucun n’est
    un mot courant, figure dans la source et nulle part dans la traduction, qui s’écrit pourtant
    dans la même écriture. Les terminaisons peuvent différer. Si la traduction, dans quelque écriture
    que ce soit, porte à sa place un autre nom qui partage un mot avec lui, c’est un avertissement.

    Une personne nommée autrement dans chaque langue est introuvable, et l’on peut prendre un
    témoin pour un autre.

    Écrivez le nom comme dans la source, sauf si la langue en a une autre forme.

finding-fact-attribution = Unité { $unit } : la citation n’est pas attribuée à la même personne ; la traduction ne nomme pas { $source } à côté de ses propos.
remedy-fact-attribution = Nommez chaque personne à côté de ses propres paroles.
explain-fact-attribution =
    La source cite quelqu’un en le nommant. La traduction cite aussi, mais le nom n’y figure nulle
    part, ou deux personnes citées y ont échangé leurs places.

    Mettre des paroles dans la bouche de quelqu’un d’autre est la pire erreur que puisse commettre
    une rédaction, et la personne nommée peut en payer le prix.

    Vérifiez dans la source qui a dit quoi, et nommez chaque personne à côté de ses propres paroles.
    Le constat n’apparaît que si le nom ne figure qu’une fois dans le passage et s’il peut être
    reconnu : dans les traductions de même écriture, ou grâce au répertoire.

finding-fact-quotation-count = Unité { $unit } : la source cite des propos, la traduction n’a aucun guillemet.
remedy-fact-quotation-count = Mettez ce qui est cité entre les guillemets de votre langue.
explain-fact-quotation-count =
    La source cite des propos d’au moins cinq mots, et la traduction n’a pas le moindre
    guillemet.

    Entre guillemets, les mots sont ceux de quelqu’un d’autre ; sans guillemets, ce sont les nôtres.

    Mettez ce qui est cité entre les guillemets de votre langue.

finding-fact-stale = Unité { $unit } : la source disait { $old } et dit maintenant { $new } ; la traduction dit toujours { $target }.
remedy-fact-stale = Reportez le nouveau fait dans la traduction, puis acceptez le passage.
explain-fact-stale =
    Depuis la traduction, un nombre, une date, un nom ou une adresse a changé dans la source ; la
    traduction le donne toujours tel qu’il était, et ne donne nulle part le nouveau.

    Qui lit dans l’autre langue apprend ce qui s’est révélé faux ou n’est plus vrai. De tout ce
    qui est périmé, c’est ce qui nuit en premier.

    Reportez le nouveau fait dans la traduction, vérifiez si le reste du passage a changé, puis
    acceptez-le.

## Quality of translations: structure

finding-structure-blocks = Unité { $unit } : le bloc n’est pas du même type dans la traduction.
remedy-structure-blocks = Donnez au bloc le type qu’il a dans la source.
explain-structure-blocks =
    Un passage est un bloc d’un certain type dans la source et d’un autre dans la traduction : un
    titre est devenu un paragraphe, un élément de liste une citation. Un titre d’un autre niveau est
    un avertissement. Là où le registre ne dit pas de quoi la traduction est issue, seuls les
    niveaux des titres sont comparés, à titre d’information.

    Les tables des matières, les styles et les technologies d’assistance se fient au type des blocs.

    Donnez au bloc le type qu’il a dans la source.

finding-structure-link-target =
    Unité { $unit } : la source a un lien vers { $source }, la traduction { $target ->
        [none] non
       *[other] vers { $target }
    }.
remedy-structure-link-target = Donnez au lien la destination qu’il a dans la source.
explain-structure-link-target =
    Un lien de la source mène ailleurs dans la traduction, ou n’y est pas. La même page d’un site
    dans une autre langue compte comme identique : /en/help et /fr/help, les Wikipédias de deux
    langues, une ancre qui porte un autre nom, ?hl=fr à la fin. Un lien vers un autre site est un
    avertissement. Là où le registre ne dit pas de quoi la traduction est issue, un lien qui figure
    ailleurs dans la page compte comme présent, et rien n’est signalé pour un passage qui n’a aucun
    des divers liens de sa source, ou n’en a pas les chiffres : les deux ne vont peut-être pas
    ensemble.

    Qui suit le lien arrive à un autre texte que celui qui était visé, ou nulle part.

    Donnez au lien la destination qu’il a dans la source, dans votre langue si elle y existe.

finding-structure-image =
    Unité { $unit } : la source montre { $source }, la traduction { $target ->
        [none] non
       *[other] { $target }
    }.
remedy-structure-image = Montrez l’image que montre la source.
explain-structure-image =
    Une image de la source en est devenue une autre dans la traduction, ou n’y est pas.

    Une image est une preuve ; son crédit et sa description en font partie.

    Montrez l’image de la source. Une image du même nom dans le dossier d’une autre langue compte
    comme identique.

finding-structure-footnote =
    { $kept ->
        [mark] Unité { $unit } : la note { $source } a son appel dans la traduction, mais pas de texte.
       *[other] Unité { $unit } : la note { $source } n’a pas d’appel dans la traduction.
    }
remedy-structure-footnote = Placez l’appel de note après les mots dont il relève.
explain-structure-footnote =
    Un appel de note figure dans la source et pas dans la traduction.

    Une affirmation sans sa note est une affirmation sans sa source.

    Placez l’appel de note après les mots dont il relève.

finding-structure-code =
    { $source ->
        [none] La traduction de l’unité { $unit } contient du code que la source n’a pas : { $target }.
       *[other] Unité { $unit } : le code { $source } n’est pas dans la traduction{ instead }
    }
remedy-structure-code = Recopiez le code de la source.
explain-structure-code =
    Un fragment de code de la source en est devenu un autre dans la traduction, ou n’y est pas. Ce
    qui se trouve entre doubles accolades peut être traduit ; un code sans ses marques, sans les
    parenthèses d’un appel ou avec le chemin d’une autre langue compte comme présent. Les noms de
    boutons et les textes entre guillemets ne sont pas comparés, ni un exemple donné dans les mots
    du public. Ce qui est presque le code de la source est une erreur, ce qui figure ailleurs dans
    son code un avertissement ; un code absent ou tout autre n’est qu’une information. Les blocs de
    code dont le langage est connu sont comparés aussi, ligne par ligne ; les commentaires et les
    textes qu’ils contiennent peuvent être traduits.

    Une commande ou un nom presque exacts ne fonctionnent pas.

    Recopiez le code de la source.

finding-structure-placeholder =
    { $unit ->
        [none] Le réglage { $source } de la source n’est pas dans la traduction{ instead }
       *[other] Unité { $unit } : l’expression { $source } n’est pas dans la traduction{ instead }
    }
remedy-structure-placeholder = Recopiez l’expression de la source.
explain-structure-placeholder =
    Une expression ou un code court que le site remplace à l’intérieur du texte en est devenu un
    autre dans la traduction, ou n’y est pas. Les textes destinés au public dans un code court
    peuvent être traduits.
    Une variable dans le texte ({ "%s" }) ou un réglage d’élément que l’on ne voit pas (type="info") est
    un avertissement.

    S’il manque, une valeur manque sur la page ; s’il est mal orthographié, il se peut que la page
    ne soit pas produite.

    Recopiez-le de la source.

finding-structure-emphasis = Unité { $unit } : la source met des mots en valeur, la traduction aucun.
remedy-structure-emphasis = Mettez les mêmes mots en valeur, à la manière de votre langue.
explain-structure-emphasis =
    La source met en valeur des mots d’un passage, et la traduction n’en met aucun.

    Ce qu’un texte met en valeur fait partie de ce qu’il dit.

    Mettez ces mots en valeur à la manière de votre langue. Si elle le fait par d’autres moyens,
    n’y touchez pas.

finding-structure-html = Unité { $unit } : la balise { $source } n’est pas dans la traduction.
remedy-structure-html = Placez la balise autour des mêmes mots.
explain-structure-html =
    Une balise figure à l’intérieur du texte source et pas dans celui de la traduction. Les retours
    à la ligne sont libres, tout comme les balises pour lesquelles Markdown a ses propres marques ;
    les attributs ne sont pas comparés, et une balise fermante va avec celle qu’elle ferme.

    Une balise qui n’est pas fermée, ou un composant disparu, change le reste de la page.

    Placez la balise autour des mêmes mots.

finding-structure-empty = La traduction de l’unité { $unit } n’a rien pour { $source }.
remedy-structure-empty = Traduisez ces mots.
explain-structure-empty =
    Une cellule de tableau, l’intitulé d’un lien ou la description d’une image contient des mots
    dans la source et aucun dans la traduction, ou la cellule n’y est pas.

    On trouve un blanc, ou un lien ou une image dont on n’apprend rien.

    Traduisez ces mots.

finding-structure-notation = La traduction de l’unité { $unit } laisse voir { $target } tel qu’il est écrit.
remedy-structure-notation = Écrivez la marque de sorte qu’elle produise son effet.
explain-structure-notation =
    La traduction laisse voir une marque de Markdown ou de HTML, comme ** ou ](, que la source
    ne laisse pas voir : la marque n’est pas fermée, elle est échappée, ou elle se trouve là où elle
    ne marque rien. Entre une lettre et un guillemet ou une parenthèse, ** ne marque rien ; c’est
    fréquent en chinois, en japonais et en coréen.

    Cela passe pour un défaut de la page, et ce qui devait être mis en valeur ou servir de lien ne
    l’est pas.

    Fermez la marque, ou placez les guillemets à l’extérieur : 「**mot**」 au lieu de **「mot」**.

## Quality of translations: completeness

finding-empty = La traduction de l’unité { $unit } ne dit rien.
remedy-empty = Traduisez le passage.
explain-empty =
    La traduction d’un passage ne dit rien.

    On voit un blanc, ou un titre sans rien au-dessous.

    Traduisez le passage, ou retirez son emplacement pour qu’il compte comme manquant.

finding-untranslated = La traduction de l’unité { $unit } est le texte de la source.
remedy-untranslated = Traduisez le passage.
explain-untranslated =
    La traduction est le texte qu’avait autrefois la source, aux majuscules ou à la ponctuation
    près. Si c’est son texte actuel, avec d’autres majuscules ou une autre ponctuation, c’est une
    information : les messages et les titres des programmes sont souvent laissés tels quels à
    dessein. Une copie exacte est signalée comme manquante.

    On tombe sur un passage dans une langue que l’on ne lit peut-être pas, et personne ne le compte
    comme restant à faire.

    Traduisez le passage.

finding-partly-untranslated = La traduction de l’unité { $unit } dit encore { $source }.
remedy-partly-untranslated = Traduisez le reste du passage.
explain-partly-untranslated =
    Six mots de suite, sans signe entre eux et la plupart en minuscules, figurent dans la traduction
    tels qu’ils sont dans la source ; un passage qui est tout entier celui de la source est signalé
    comme non traduit. Les citations, le code et le texte des liens ne sont pas pris en compte ; là
    où tout ce qui suit un deux-points a été conservé, comme pour un message d’erreur cité, ce n’est
    qu’une information ; dans un bloc de citation, rien n’est signalé.

    Une phrase a été oubliée, ou une phrase nouvelle a été collée là pour être traduite plus tard.

    Traduisez le reste du passage.

finding-mojibake = La traduction de l’unité { $unit } contient des caractères altérés : { $target }
remedy-mojibake = Écrivez de nouveau le passage et enregistrez le fichier en UTF-8.
explain-mojibake =
    La traduction contient les caractères qui apparaissent quand les octets d’UTF-8 sont lus dans
    un autre encodage, ou le signe qui remplace ce qui n’a pas pu être lu.

    Les mots deviennent illisibles, et les noms faux.

    Ouvrez le fichier en UTF-8, écrivez de nouveau le passage et enregistrez-le en UTF-8.

finding-wrong-script = La traduction de l’unité { $unit } est écrite dans les caractères d’une autre langue : { $target }
remedy-wrong-script = Mettez à cet endroit le texte dans la langue de la page.
explain-wrong-script =
    Un passage de la traduction est écrit dans des caractères que sa langue n’emploie pas : du cyrillique
    dans une page en français, du chinois dans une page en japonais, des caractères traditionnels là où la
    locale en demande de simplifiés. Les noms en lettres latines ont leur place dans toutes les langues, et
    ce que la source cite en d’autres caractères peut aussi y figurer. Les langues qui s’écrivent de
    plusieurs façons ne sont pas jugées, ni les passages de moins d’une douzaine de lettres.

    Quelqu’un a collé là le texte d’une autre traduction. Les lecteurs ne peuvent pas le lire, et personne ne
    le compte parmi ce qui reste à faire.

    Mettez à cet endroit la traduction dans la langue de la page.

finding-length = La traduction de l’unité { $unit } compte { $target } caractères, la source { $source }.
remedy-length = Vérifiez si une phrase a été omise ou ajoutée.
explain-length =
    Une traduction est bien plus longue ou plus courte que ne le laissent attendre les autres
    traductions de sa locale : le logarithme du rapport entre sa longueur et celle de la source
    s’écarte de plus de quatre écarts médians, et la longueur, double ou moitié de celle attendue,
    en diffère de plus de 25 caractères. La mesure s’apprend sur ce qui est examiné, à partir de 50
    passages.

    Une phrase a été omise, ou le passage contient quelque chose que la source ne dit pas.

    Comparez les deux textes. Si tout y est, n’y touchez pas.

## Quality of translations: trust

finding-trust-url =
    { $unit ->
        [none] La traduction contient une adresse que la source n’a pas : { $url }.
       *[other] La traduction de l’unité { $unit } contient une adresse que la source n’a pas : { $url }.
    }
remedy-trust-url = Retirez l’adresse, ou écrivez celle de la source.
explain-trust-url =
    La traduction contient une adresse que sa source n’autorise pas : chez un hôte que la source ne
    nomme pas, avec un schéma qui exécute ou appelle, tel que javascript, ou une adresse de plus que
    n’en a la source.

    Qui traduit pourrait envoyer les gens n’importe où, et qui ne relit que la source n’en verrait
    rien.

    Retirez l’adresse. Sont permis : la même page dans une autre langue, un endroit de la même page,
    une autre page du même hôte mise à sa place, et tout ce que la source nomme ailleurs dans la
    page. Le sont aussi example.com, example.net et example.org, que personne ne peut posséder ;
    leurs traductions, telles que exemple.com, appartiennent à quelqu’un. Une page du site lui-même
    est un avertissement. Dans le code, ce qui se trouve entre doubles accolades est à compléter par
    qui lit ; une adresse du web qui s’y trouve est examinée malgré tout. Si l’adresse doit être
    donnée dans toutes les langues, écrivez-la dans la source.

finding-trust-markup =
    { $unit ->
        [none] La traduction contient du balisage que la source n’a pas : { $markup }.
       *[other] La traduction de l’unité { $unit } contient du balisage que la source n’a pas : { $markup }.
    }
remedy-trust-markup = Retirez-le, ou employez le balisage de la source.
explain-trust-markup =
    La traduction contient un élément, un attribut ou une expression entre accolades que sa source
    n’autorise pas.

    Le balisage est exécuté par le navigateur : un script, un cadre ou un style peut faire ce
    qu’aucun texte ne peut.

    Écrivez la traduction avec le balisage de la source. Les éléments dont les écritures ont besoin
    (ruby, bdi, sup et semblables) et les attributs lang, dir et translate sont toujours permis, de
    même que le balisage que la source contient ailleurs dans la page. Si la page a besoin de
    l’élément dans toutes les langues, écrivez-le dans la source.

finding-trust-placeholder = La traduction de l’unité { $unit } contient une marque de substitution que la source n’a pas : { $placeholder }.
remedy-trust-placeholder = Retirez-la, ou employez la marque de substitution de la source.
explain-trust-placeholder =
    La traduction contient une marque de substitution, telle qu’un nom entre accolades ou { "%s" }, que
    sa source n’autorise pas.

    Un programme y met quelque chose : ce peut être un secret, ou bien il échoue parce qu’il n’a
    rien à y mettre.

    Employez les marques de substitution de la source, écrites comme elle les écrit.

finding-bidi-control = La traduction de l’unité { $unit } contient des caractères de contrôle qui changent le sens du texte : { $characters }.
remedy-bidi-control = Supprimez-les ; les noms écrits dans l’autre sens se mettent entre les isolats <U+2068> et <U+2069>.
explain-bidi-control =
    La traduction contient des caractères qui imbriquent ou forcent le sens d’écriture (U+202A à
    U+202E), ou des isolats (U+2066 à U+2069) dont l’un n’est pas fermé ou pas ouvert.

    Le texte se lit dans un autre ordre que celui que suivent les programmes : un nom, un chiffre
    ou un fichier peut ainsi en paraître un autre.

    Supprimez ces caractères. Si un nom écrit dans l’autre sens s’affiche dans le mauvais ordre,
    mettez-le entre un isolat à première forte (U+2068) et sa fin (U+2069), ou à côté d’une marque
    gauche-à-droite ou droite-à-gauche.

finding-invisible-character = La traduction de l’unité { $unit } contient des caractères que personne ne voit : { $characters }.
remedy-invisible-character = Supprimez-les.
explain-invisible-character =
    La traduction contient des caractères qui n’occupent aucune place et dont son écriture n’a pas
    besoin : caractères de contrôle, étiquettes, caractères de remplissage, indicateur d’ordre des
    octets, liants et espaces sans chasse mal placés.

    Ils coupent les mots, si bien que la recherche et les vérifications les manquent, et ils
    peuvent transporter un texte que nul ne voit en relisant.

    Supprimez-les. Les liants sont permis dans les écritures qui en ont besoin et dans les emojis,
    les marques de sens à côté des lettres écrites de droite à gauche, les espaces sans chasse dans
    les langues sans espaces. Ce qui ne se glisse là que par accident est un avertissement.

finding-mixed-script = Unité { $unit } : un mot de la traduction mêle des écritures qui se ressemblent : { $word } contient { $letters }.
remedy-mixed-script = Tapez de nouveau le mot avec le clavier de son écriture.
explain-mixed-script =
    Un mot contient des lettres de deux écritures qui se ressemblent, comme un а cyrillique parmi
    des lettres latines.

    À l’œil, rien ne se voit, mais la recherche, les lecteurs d’écran et la vérification des noms
    lisent un autre mot ; c’est aussi un moyen de se faire passer pour quelqu’un d’autre.

    Tapez de nouveau le mot. Les sigles suivis d’une terminaison dans une autre écriture, les
    unités telles que kΩ et les mots que contient la source sont permis.

## Quality of translations: typography

finding-punctuation-end =
    { $usual ->
        [none] Unité { $unit } : la source se termine par { $source }, la traduction par { $target }.
       *[other] Unité { $unit } : la traduction se termine par { $target }, alors que sa langue écrit { $usual }.
    }
remedy-punctuation-end = Terminez comme la source, avec le signe de votre langue.
explain-punctuation-end =
    Un passage se termine comme une autre sorte de phrase que sa source : une question est devenue
    une affirmation, un deux-points a disparu, la dernière phrase n’a pas de point. Chaque signe de
    la langue vaut pour celui de la source. Un deux-points peut tenir lieu de point, une réponse
    peut suivre une question dans le même passage, et le point peut être omis après une adresse.
    Ou bien il se termine par un signe latin alors que la langue a le sien ; pour les langues qui
    emploient les deux, comme le hindi et le marathi, seulement si la page emploie ailleurs le leur.

    Un signe manquant montre souvent que la fin d’une phrase manque, et un deux-points perdu laisse
    orpheline la liste qui suit.

    Comparez les deux fins. Dans certaines langues, on peut fort bien poser une question sans point
    d’interrogation ; désactivez-y cette vérification avec `except`.

finding-spacing-french = Unité { $unit } : il manque des espaces insécables à la ponctuation française de la traduction ; nombre d’endroits : { $count }.
remedy-spacing-french = Mettez des espaces insécables avant : ; ! ? et à l’intérieur de « ».
explain-spacing-french =
    En français, une espace insécable précède le deux-points et se met à l’intérieur des
    guillemets ; une espace fine insécable précède le point-virgule, le point d’exclamation et le
    point d’interrogation. Ici, elle manque ou n’empêche pas la coupure.

    Avec une espace ordinaire, une ligne peut commencer par le signe ; sans espace, le texte paraît
    étranger.

    Écrivez là U+00A0 ou U+202F ; l’une et l’autre conviennent. Si vos pages les ajoutent
    elles-mêmes, désactivez la vérification. En français du Canada, seuls le deux-points et les
    guillemets sont vérifiés.

finding-spacing-double = Unité { $unit } : plusieurs espaces séparent des mots de la traduction ; nombre d’endroits : { $count }.
remedy-spacing-double = Laissez un seul espace.
explain-spacing-double =
    Deux mots d’une ligne sont séparés par plus d’un espace.

    Les pages n’en montrent qu’un, les catalogues et le texte brut les montrent tous ; souvent, un
    mot a été supprimé à cet endroit.

    Laissez un seul espace, et voyez s’il ne manque pas un mot. Les tableaux et ce qui suit un
    point ne sont pas examinés.

finding-punctuation-width = Unité { $unit } : la ponctuation de la traduction n’a que la moitié de la largeur des caractères ; nombre d’endroits : { $count }.
remedy-punctuation-width = Écrivez les signes pleine chasse, sans espace à leur suite.
explain-punctuation-width =
    Une phrase en chinois ou en japonais contient une virgule, un point, un point-virgule, un point
    d’interrogation ou d’exclamation de l’écriture latine, ou, en chinois, un deux-points.

    Ces signes sont trop serrés et trop bas, et les lignes se coupent au mauvais endroit.

    Écrivez ，。：；！？ en chinois et 、。；！？ en japonais ; le deux-points y est libre, car les
    guides de style ne s’accordent pas. À côté de lettres latines et de chiffres, les deux largeurs
    sont permises.

finding-quotation-marks = Unité { $unit } : la traduction contient { $marks } ; les guillemets de sa langue sont { $usual }.
remedy-quotation-marks = Écrivez les guillemets de votre langue.
explain-quotation-marks =
    La traduction contient des guillemets doubles que sa langue n’emploie pas, ou des guillemets
    droits là où la source prend soin d’en employer d’autres.

    Des guillemets étrangers donnent l’impression d’un texte que personne n’a relu, et peuvent
    passer pour l’autre bout d’une citation.

    Écrivez les guillemets de votre langue. Outre les guillemets usuels, ceux des citations dans
    une citation et d’autres que l’on imprime sont permis ; les guillemets simples ne sont pas
    examinés, car ce sont aussi des apostrophes.

finding-word-doubled =
    { $of ->
        [sentence] Unité { $unit } : une phrase figure deux fois de suite dans la traduction : { $word }.
       *[word] Unité { $unit } : un mot figure deux fois de suite dans la traduction : { $word }.
    }
remedy-word-doubled = Supprimez l’un des deux.
explain-word-doubled =
    Un mot ou une phrase se répète aussitôt dans la traduction, et la source n’a rien de tel.

    C’est presque toujours une faute de frappe, souvent là où une phrase a été corrigée.

    Supprimez-en un et relisez la phrase. Les langues qui répètent des mots à dessein, et les mots
    qui peuvent se suivre, comme « nous nous » en français, ne sont pas pris en compte ;
    `check --fix` ne corrige que les mots grammaticaux.

finding-kashida = Unité { $unit } : des lettres de la traduction sont écartées par un trait ; nombre d’endroits : { $count }.
remedy-kashida = Supprimez les traits entre les lettres, U+0640.
explain-kashida =
    Un mot en écriture arabe contient entre deux lettres le trait U+0640, qui les écarte.

    Avec ces traits, c’est un autre mot pour la recherche et pour la vérification des noms et des
    termes.

    Supprimez les traits ; les pages allongent elles-mêmes les lignes. Un trait qui relie un préfixe
    à un nombre, à un guillemet ou à un mot étranger est permis.

finding-number-format = Unité { $unit } : la traduction contient { $number } ; dans sa langue, ce nombre s’écrit { $usual }.
remedy-number-format = Écrivez { $usual }.
explain-number-format =
    Un nombre de la traduction a le séparateur décimal ou le séparateur de milliers d’une autre
    langue, et la source indique la même quantité.

    D’une langue à l’autre, le même signe dit le contraire : 27,000 vaut vingt-sept mille en anglais
    et vingt-sept en français.

    Écrivez le nombre comme le fait la langue ; `check --fix` s’en charge. Seules comptent les
    quantités, et non les versions, les numéros de section, les dates, les heures, les adresses ni
    le code ; une espace entre les milliers convient toujours.

## Quality of translations: terms

finding-term-missing = Unité { $unit } : la source contient le terme { $term } ; la traduction ne dit aucun des mots suivants : { $allowed }.
remedy-term-missing = Employez le terme du glossaire.
explain-term-missing =
    Un terme du glossaire figure dans la source, et la traduction ne contient aucun des mots que le
    glossaire lui donne, sous aucune terminaison.

    Deux mots pour une chose font penser à deux choses ; en droit et dans les noms d’institutions,
    c’en sont bien deux.

    Employez le mot du glossaire, ou ajoutez comme variante celui qu’il vous faut. Un terme compris
    dans un terme plus long n’est pas exigé.

finding-name-missing = Unité { $unit } : la source nomme { $term } ; la traduction ne dit aucun des noms suivants : { $allowed }.
remedy-name-missing = Écrivez le nom tel que le donne le répertoire pour votre langue.
explain-name-missing =
    Une personne, un lieu, une organisation ou une publication du répertoire figure dans la source,
    et la traduction ne contient le nom sous aucune des formes que le répertoire donne pour la
    langue.

    Un nom écrit de deux façons, ce sont deux personnes pour une recherche, et un nom faux met en
    cause quelqu’un d’autre.

    Écrivez le nom tel que le donne le répertoire. Si un autre cas ou une forme courte est correct,
    ajoutez-le à la fiche : toutes les tables de mots par langue comptent. Les mots qui ne se
    traduisent jamais figurent dans `glossary.untranslated`.

finding-term-forbidden = Unité { $unit } : la traduction dit { $forbidden }, qui est interdit ; sont permis : { $allowed }.
remedy-term-forbidden = Employez un mot permis.
explain-term-forbidden =
    La traduction contient un mot que le glossaire interdit pour un terme de la source, ou une
    graphie d’un nom que le répertoire interdit partout.

    Si des mots sont interdits, c’est pour une raison : ils prennent parti, blessent quelqu’un ou
    répètent une erreur connue.

    Employez un mot du glossaire ou la graphie du répertoire. À l’intérieur d’un mot permis, le mot
    interdit n’est pas une faute.

finding-glossary-invalid =
    Ce fichier de termes ou de noms est illisible : { $reason ->
        [locale] `{ $text }` n’est pas une étiquette de langue ; écrivez par exemple fr, pt-BR ou zh-Hans
        [cells] la ligne a plus de cellules que le tableau n’a de colonnes
        [depth] ses éléments sont imbriqués trop profondément
        [document-type] il déclare un type de document, ce qui n’est pas lu
        [reference] le caractère que `{ $text }` représente est inconnu
        [no-tables] `{ $text }` ne contient pas de tables ; chacune commence par `[[{ $text }]]`
        [no-words] `{ $text }` n’est pas une table de mots par langue, comme `fr = "…"`
        [root] ce n’est pas du TBX : son premier élément est `{ $text }`
        [ends] il s’arrête avant la fin de `{ $text }` ; une partie a pu se perdre
       *[syntax] { $detail }
    }.
remedy-glossary-invalid = Corrigez le fichier ; d’ici là, rien de ce qu’il contient n’est vérifié.
explain-glossary-invalid =
    Un glossaire ou un fichier du répertoire a une colonne, une cellule ou une table illisible.

    Une liste de termes laissée de côté en silence donne l’illusion d’une traduction sans faute.

    Un glossaire dans un fichier .tsv commence par une ligne d’étiquettes de langue, séparées par
    des tabulations ; une étiquette peut être précédée de `forbidden:`, et une colonne peut
    s’appeler note. Un fichier du répertoire est du TOML contenant des tableaux de tables, par
    exemple [[person]].

finding-glossary-missing = Il n’y a aucun fichier de termes ou de noms dans `{ $folder }`, que la configuration désigne.
remedy-glossary-missing = Corrigez le nom du dossier dans la configuration, ou placez-y les fichiers.
explain-glossary-missing =
    La configuration désigne un dossier pour les glossaires ou pour le répertoire ; ce dossier n’existe
    pas, ou ne contient aucun fichier .tsv, .tbx ou .toml.

    Un nom mal écrit ou un dossier déplacé, et plus aucun terme ne serait vérifié : toute traduction semblerait
    irréprochable.

    Corrigez `folder` ou `registry` sous `[glossary]`. S’il n’y a pas de glossaires, supprimez la clé.

finding-inconsistent-translation = Unité { $unit } : le texte source a deux traductions : « { $text } » ici, « { $usual } » dans { $where }.
remedy-inconsistent-translation = Traduisez le même texte de la même façon, ou donnez la raison dans une dérogation.
explain-inconsistent-translation =
    Le même texte source, d’au moins quatre mots, est traduit de deux façons ; celle-ci est la plus
    rare. Les majuscules, la ponctuation et les espaces ne comptent pas. Une traduction dont les
    chiffres ne sont pas ceux de sa source est laissée de côté : elle appartient à un autre texte,
    ou d’autres règles la signalent.

    Deux formulations font penser à deux choses, et une phrase par laquelle vous vous présentez ne
    devrait pas varier.

    Choisissez une seule traduction. Si cet endroit en demande une autre, admettez le constat par
    une dérogation.

finding-inconsistent-source = Unité { $unit } : la traduction vaut pour deux textes de la source : « { $text } » ici, « { $usual } » dans { $where }.
remedy-inconsistent-source = Voyez si la source devrait le dire d’une seule façon.
explain-inconsistent-source =
    Deux textes sources, d’au moins quatre mots, ont la même traduction ; celui-ci est le plus rare.

    Ou bien la source dit une même chose de deux façons, et tout le monde la traduit deux fois, ou
    bien la traduction manque une différence.

    Comparez les deux textes sources. Si leur sens diffère, traduisez la différence.

## Quality of translations: sources

finding-title-missing = Cette édition source n’a pas de titre.
remedy-title-missing = Donnez-lui un titre dans l’en-tête.
explain-title-missing =
    L’en-tête d’une édition source n’indique pas de titre, et le texte n’a pas d’intertitre de
    premier niveau.

    Sans titre, il n’y a rien à mettre dans les listes et rien à traduire : chaque langue en
    invente un.

    Écrivez `title` dans l’en-tête de l’édition source. Un texte bref qui s’en passe à dessein peut
    rester tel quel.

finding-base-missing = L’emplacement du site n’est indiqué nulle part : les adresses des plans de site, des flux et des données n’ont pas d’hôte.
remedy-base-missing = Indiquez le site dans `hexapla.toml` : `publish.base = "https://newsroom.example"`.
explain-base-missing =
    `publish.base` n’indique pas où se trouvera le site que construit `hexapla bundle`.

    Les plans de site, les flux, les données et les liens entre langues contiennent alors des adresses sans hôte.
    Les moteurs de recherche refusent de tels plans de site, et bien des lecteurs de flux ne peuvent pas ouvrir ces
    liens. Les pages elles-mêmes fonctionnent.

    Indiquez l’adresse du site dans `hexapla.toml`, protocole compris.

finding-picture-elsewhere = Une image d’un autre serveur est remplacée ici par un lien : { $name }.
remedy-picture-elsewhere = Mettez l’image dans le projet, ou nommez son serveur dans `publish.picture-hosts`.
explain-picture-elsewhere =
    Un texte publié nomme une image d’un autre serveur, et les pages ne peuvent en montrer
    aucune venant de là.

    Le navigateur de chaque personne qui lit la page demanderait l’image à ce serveur, et lui dirait
    qui la lit, et d’où. Une traduction pourrait ajouter une telle image pour l’apprendre. La page
    mène à l’image par un lien, que suit qui le souhaite.

    Mettez l’image dans le projet. Si le serveur est celui du site lui-même, nommez-le dans
    `publish.picture-hosts`.

finding-picture-missing = L’image { $name } n’est pas dans le projet ; sa description en tient lieu.
remedy-picture-missing = Mettez le fichier là où le texte dit qu’il est, ou corrigez le nom.
explain-picture-missing =
    Un texte publié nomme une image, et il n’y a pas de tel fichier dans le projet.

    La page montre à sa place la description de l’image. Une photographie qui prouve ce que dit une
    publication n’est alors vue de personne.

    Mettez le fichier là où le texte dit qu’il est, ou corrigez le nom. Un nom qui commence par `/`
    est cherché dans le dossier du projet, puis dans ses dossiers `static` et `public` ; tout autre
    nom l’est à côté du texte où il figure, puis dans le dossier du projet.

finding-picture-refused =
    { $reason ->
        [drawing] L’image { $name } n’est pas publiée : un dessin en SVG peut exécuter des scripts.
        [format] L’image { $name } n’est pas publiée : son format n’est pas connu ici.
        [size] L’image { $name } n’est pas publiée : elle dépasse 16 Mio.
        [unreadable] L’image { $name } n’est pas publiée : elle est illisible.
       *[damaged] L’image { $name } n’est pas publiée : son fichier est endommagé.
    }
remedy-picture-refused = Enregistrez l’image en JPEG, PNG, WebP ou GIF.
explain-picture-refused =
    Un texte publié nomme une image dont le fichier n’est pas mis dans le paquet : c’est un dessin
    en SVG, son format n’est pas connu ici, ou bien elle est endommagée, dépasse 16 Mio ou
    est illisible.

    Les images sont publiées sans ce qu’elles disent de l’appareil, du lieu, de l’heure et des
    personnes qui les ont faites. Ce qui ne peut pas être lu ne peut pas être nettoyé, et contient
    peut-être la position d’un témoin. Un dessin en SVG est un document qui peut exécuter des
    scripts et appeler d’autres serveurs.

    Enregistrez l’image en JPEG, PNG, WebP ou GIF, dans les couleurs de sRGB.

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = Cette publication a choisi le slug { $slug }, tout comme { $other }.
remedy-slug-twice = Choisissez un autre slug.
explain-slug-twice =
    Deux publications ont le même slug dans leur en-tête.

    Une adresse ne mène qu’à une seule page : l’une des deux sera introuvable, quelle que soit la
    langue.

    Choisissez un autre slug pour celle qui n’est pas encore publiée.

finding-kind-spelling = Le type { $kind } s’écrit { $spelling } dans { $other }.
remedy-kind-spelling = Écrivez les deux de la même façon.
explain-kind-spelling =
    Le type d’une publication s’écrit comme celui d’une autre, aux majuscules près.

    Chaque type a sa liste à une adresse. Pour beaucoup de disques, `statement` et `Statement` sont un seul
    nom : aucun paquet contenant les deux ne se construit, et si l’une des deux publications est sous
    embargo, cela ne se voit qu’à la levée de celui-ci.

    Écrivez les deux de la même façon.

finding-id-twice = L’identifiant de cette publication est { $id }, tout comme celui de { $other }.
remedy-id-twice = Donnez à chaque publication un identifiant qui lui soit propre.
explain-id-twice =
    Deux publications ont le même identifiant : toutes deux l’ont dans leur en-tête, ou l’identifiant de
    l’une est le chemin de l’autre.

    Les publications se reconnaissent à leur identifiant. Ce qui est toléré, dû ou réglé pour l’une
    passerait pour celui de l’autre. Un contrôle qui trouve des paliers différents sous un même identifiant
    échoue.

    Choisissez un autre identifiant pour l’une des deux, ou retirez-le si le chemin suffit. Si le
    générateur du site exige de tels identifiants, désactivez cette vérification.

finding-status-unknown = Le statut { $status } ne dit pas si cette publication peut paraître ; elle est donc retenue.
remedy-status-unknown = Écrivez usable, withheld, canceled ou withdrawn, ou retirez le statut. Si votre site emploie ce champ pour autre chose, indiquez-en un autre dans hexapla.toml, sous front-matter.status.
explain-status-unknown =
    L’en-tête d’une publication contient un statut qui ne dit rien de sa parution.

    Une publication paraît quand elle n’a pas de statut ou qu’elle est « usable ». Tout autre mot la retient :
    un « withheld » mal écrit ne doit pas passer pour une autorisation ; et un « withdrawn » mal écrit ne
    retire rien.

    Corrigez le mot. Si le statut a un autre sens sur ce site, par exemple l’avancement d’une page, gardez-le
    sous une autre clé, ou désactivez cette règle : ces pages ne seront alors dans aucun paquet.

finding-relative-date = Unité { $unit } : un jour y est désigné par rapport au { $day } ({ $words }) ; la traduction date du { $written }.
remedy-relative-date = Indiquez le jour lui-même ; « aujourd’hui » est le { $day }.
explain-relative-date =
    La source dit « aujourd’hui », « hier » ou « mardi prochain ». D’après le registre, la
    traduction a été faite au moins deux jours plus tard, et elle n’indique ni jour, ni mois, ni
    aucun autre chiffre qui ne soit pas dans la source.

    Qui lit la traduction à sa parution prend « aujourd’hui » pour un autre jour.

    Indiquez le jour du calendrier. L’en-tête doit donner le jour de la publication sous « date » ;
    une traduction qui suit un jour indiqué sous « updated » n’est pas en retard. Les paroles citées
    restent telles quelles.

# $marks (String): the opening and the closing mark.
finding-quotes-unbalanced =
    { $side ->
        [translation] Traduction de { $unit } : le nombre de guillemets ouvrants et fermants { $marks } n’est pas le même ; dans la source, il l’est.
       *[source] Source de { $unit } : le nombre de guillemets ouvrants et fermants { $marks } n’est pas le même.
    }
remedy-quotes-unbalanced = Ajoutez le guillemet qui manque.
explain-quotes-unbalanced =
    Un passage ouvre une citation sans la fermer, ou en ferme une sans l’avoir ouverte : celui d’une source, ou celui
    d’une traduction dont la source ferme ce qu’elle ouvre.

    Qui le lit ou le traduit ne peut pas savoir où s’arrêtent les paroles d’autrui.

    Ajoutez le guillemet qui manque. Une citation de plusieurs paragraphes peut s’ouvrir dans chacun
    d’eux et se fermer dans le dernier.

finding-mixed-spelling = Source de { $unit } : « { $word } », que les textes écrivent d’ordinaire « { $usual } », comme dans { $where }.
remedy-mixed-spelling = Choisissez une seule graphie et écrivez « { $usual } » si c’est celle-là.
explain-mixed-spelling =
    Les textes de la source écrivent un même mot de deux façons, à la britannique et à l’américaine ;
    cette publication a la plus rare. Chaque mot est signalé une fois par publication, à sa première
    place.

    Qui cherche l’une des graphies ne trouve pas l’autre, et l’on croit les textes écrits par
    plusieurs mains.

    Choisissez une seule graphie pour toutes les publications. Les mots à majuscule, qui peuvent
    appartenir à un nom, les citations et le code ne sont pas examinés. Les mots qui sont justes sous
    leurs deux formes, tels que « program » et « programme », sont laissés de côté, et
    `checks.mixed-spelling.level` désactive la règle.

finding-name-variant = Source de { $unit } : le nom « { $name } » s’écrit « { $usual } » dans { $where }.
remedy-name-variant = Voyez s’il s’agit du même nom, et écrivez-le d’une seule façon.
explain-name-variant =
    Deux noms dans les textes de la source diffèrent de si peu qu’ils n’en sont sans doute qu’un ;
    cette publication a la graphie la plus rare. Chaque nom est signalé une fois par publication, à
    sa première place.

    Un nom écrit de deux façons, c’est deux personnes pour la recherche, et chaque traduction reprend
    les deux.

    Écrivez le nom d’une seule façon. S’il s’agit de deux personnes ou de deux lieux, inscrivez les
    deux dans le répertoire ou dans `vocabulary.names` : les noms qui y figurent ne sont pas signalés.

## Findings: bundles

finding-bundle-alternates = Les traductions de { $page } indiquées dans ce fichier ne sont pas celles qu’indique le reste du paquet.
remedy-bundle-alternates = Construisez de nouveau le paquet ; ne modifiez pas ses fichiers.
explain-bundle-alternates =
    Un fichier du paquet n’indique pas les mêmes traductions d’une page que le plan du site, les
    flux, les données et les pages elles-mêmes ; ou une page indique une traduction qui ne renvoie
    pas à elle.

    Les moteurs de recherche écartent les versions linguistiques dont les renvois ne sont pas
    réciproques, et le lectorat d’une langue est dirigé vers une page qui n’existe pas.

    Construisez de nouveau le paquet. Si l’un de vos propres gabarits écrit des liens vers les
    traductions, qu’il utilise la liste qui lui est donnée.

finding-bundle-file-changed = Ce fichier n’est pas celui que décrit le manifeste.
remedy-bundle-file-changed = Republiez le paquet à partir d’une construction neuve, et cherchez qui a modifié le fichier.
explain-bundle-file-changed =
    Le contenu ou la taille d’un fichier ne sont pas ceux qu’indique `bundle.json`.

    Quelqu’un ou quelque chose a modifié une page après sa construction et son contrôle : un
    hébergeur qui réécrit le HTML, une copie défectueuse, une attaque.

    Copiez de nouveau le paquet, puis comparez encore. Si le fichier diffère toujours, examinez ce
    qui se trouve entre les deux.

finding-bundle-file-extra = Ce fichier ne figure pas dans le manifeste.
remedy-bundle-file-extra = Supprimez le fichier, ou publiez dans un dossier vide.
explain-bundle-file-extra =
    Le dossier contient un fichier que `bundle.json` n’indique pas.

    C’est peut-être une page retirée qui répond encore, ou une page que quelqu’un a déposée là.

    Supprimez-la, ou publiez dans un dossier vide, puis basculez vers celui-ci.

finding-bundle-file-missing = Ce fichier du manifeste manque.
remedy-bundle-file-missing = Copiez de nouveau le paquet, en entier.
explain-bundle-file-missing =
    `bundle.json` indique un fichier que le dossier ne contient pas.

    Le public trouve une erreur à la place d’une page, ou un flux devient muet.

    Copiez de nouveau le paquet. Si le fichier manque dans la construction même, refaites-la.

finding-bundle-leak =
    Ce fichier contient ce qui n’est pas public : { $kind ->
        [name] un nom
        [title] un titre
       *[prose] un passage
    } de { $owner }, à { $count ->
        [one] un endroit
        [many] { $count } d’endroits
       *[other] { $count } endroits
    }.
remedy-bundle-leak = Ne publiez pas le paquet ; prévenez les responsables du site.
explain-bundle-leak =
    Après la construction, chaque octet de chaque fichier et chaque nom de fichier ont été examinés
    à la recherche de ce qui n’est pas public, sous quelque codage que ce soit : les id, slugs et
    titres des publications sous embargo, les publications retenues et les passages caviardés.
    Quelque chose a été trouvé.

    Un embargo qu’un seul flux ou un seul nom de fichier ne respecte pas est rompu. Dans le doute,
    le contrôle du paquet bloque : le code de sortie est 3, et ni réglage ni dérogation n’y
    changent rien.

    Ne publiez rien de cette construction. Le constat nomme le fichier et la publication dont c’est
    le texte, jamais le texte. Cherchez une page publique, un gabarit ou une image qui nomme la
    publication, et retirez-en cette mention. Si toutes les pages sont faites par le programme,
    signalez-le.

finding-bundle-locale-mixed =
    Ce fichier est { $locale ->
        [none] sans locale
       *[other] en « { $locale } »
    } et se trouve dans le dossier « { $folder } ».
remedy-bundle-locale-mixed = Construisez de nouveau le paquet, avec toutes ses locales.
explain-bundle-locale-mixed =
    Un fichier se trouve dans le dossier d’une autre locale que celle qu’indique le manifeste, ou
    dans une locale que le paquet n’a pas.

    On lit alors une page dans une langue qu’on n’a pas demandée, ou une page que personne n’a
    contrôlée avec les autres. Cela vient le plus souvent de paquets assemblés à la main.

    Construisez de nouveau le paquet, avec toutes ses locales à la fois.

finding-bundle-manifest-invalid =
    Le manifeste est inutilisable : { $reason ->
        [version] sa version n’est pas connue de ce programme
        [order] ses fichiers ne sont pas triés, ou l’un d’eux y figure deux fois
        [path] l’un de ses chemins n’en est pas un
        [digest] l’une de ses empreintes n’en est pas une
        [limit] il indique trop de fichiers
       *[other] il n’a pas la forme d’un manifeste
    }.
remedy-bundle-manifest-invalid = Construisez de nouveau le paquet, ou vérifiez-le avec la version du programme qui l’a construit.
explain-bundle-manifest-invalid =
    `bundle.json` est illisible, ou indique ce qu’aucun paquet ne peut contenir. Rien n’a été
    vérifié : le code de sortie est donc 3.

    Ce qui est illisible peut cacher n’importe quoi.

    Construisez de nouveau le paquet. S’il a été construit par une version plus récente,
    vérifiez-le avec celle-ci.

finding-bundle-other-site = Ce paquet est celui de { $site }, le précédent celui de { $older }.
remedy-bundle-other-site = Comparez avec un paquet du même site ; après un changement d’adresse, vérifiez sans l’ancien.
explain-bundle-other-site =
    Deux paquets ont été comparés, et ils n’appartiennent pas au même site.

    Mettre un paquet à la place de celui d’un autre site, c’est faire disparaître ce site du web.

    Examinez les chemins indiqués. Si le site a changé d’adresse, vérifiez le nouveau paquet seul.

finding-bundle-part-missing = La partie en « { $locale } » ne figure pas parmi celles à réunir, alors que des pages des autres y mènent.
remedy-bundle-part-missing = Construisez-la avec `hexapla bundle --locale { $locale }`, puis réunissez les parties de toutes les locales.
explain-bundle-part-missing =
    La partie d’une des locales ne figure pas parmi celles à réunir, alors que des pages des autres
    nomment les siennes comme traductions.

    L’ensemble mènerait les lecteurs et les moteurs de recherche à des pages qui n’existent pas.

    Construisez la partie qui manque, avec le même `--as-of` que les autres, puis réunissez les
    parties de toutes les locales.

finding-bundle-parts-differ = Ce fichier n’est pas le même dans toutes les parties : elles ne viennent pas de la même construction.
remedy-bundle-parts-differ = Construisez de nouveau toutes les parties, à partir des mêmes textes et avec les mêmes --as-of et --only.
explain-bundle-parts-differ =
    Des parties d’un paquet à réunir ont un fichier en commun, et il n’est pas le même dans toutes ;
    ou bien elles n’appartiennent pas au même site.

    Ce que les parties ont en commun est fait à partir du site entier, tel qu’il était à un instant
    donné. Des parties qui diffèrent sur ce point ont été construites à partir de textes différents
    ou pour des instants différents, et une page de l’une peut nommer une page que l’autre n’a pas.

    Construisez de nouveau toutes les parties, à partir des mêmes textes et avec les mêmes `--as-of`
    et `--only`.

finding-bundle-path-twice = Un autre fichier du paquet a ce chemin, ou un chemin qui ne diffère que par les majuscules : { $other }.
remedy-bundle-path-twice = Donnez à l’une des publications un autre slug ou un autre id.
explain-bundle-path-twice =
    Deux fichiers d’un paquet ont le même chemin, ou des chemins qui ne diffèrent que par les
    majuscules.

    L’un prendrait la place de l’autre : toujours sur certains disques, jamais sur d’autres.

    Donnez à l’une des deux publications un autre slug ou un autre id.

finding-bundle-rollback =
    { $sequence ->
        [0] Ce paquet ne porte pas de numéro : rien n’indique qu’il soit plus récent que le précédent.
       *[other] Ce paquet porte le numéro { $sequence }, le précédent le numéro { $older } : il n’est pas plus récent.
    }
remedy-bundle-rollback = Publiez la construction la plus récente et numérotez chacune avec `hexapla bundle --sequence`.
explain-bundle-rollback =
    Le numéro d’un paquet n’est pas supérieur à celui du paquet qu’il doit remplacer, ou il n’en a
    pas.

    Un paquet plus ancien fait revenir ce qui a été corrigé ou retiré depuis. Qui peut servir
    d’anciens fichiers, et rien d’autre, y parvient avec des signatures valables.

    Publiez la construction la plus récente. Numérotez chacune avec `hexapla bundle --sequence`, en
    ajoutant un à chaque fois.
