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
count-units = { $n ->
    [one] { $n } unité
    [many] { $n } d’unités
   *[other] { $n } unités
 }
count-words = { $n ->
    [one] { $n } mot
    [many] { $n } de mots
   *[other] { $n } mots
 }
count-releases = { $n ->
    [one] { $n } publication
    [many] { $n } de publications
   *[other] { $n } publications
 }
count-editions = { $n ->
    [one] { $n } édition
    [many] { $n } d’éditions
   *[other] { $n } éditions
 }
count-errors = { $n ->
    [one] { $n } erreur
    [many] { $n } d’erreurs
   *[other] { $n } erreurs
 }
count-warnings = { $n ->
    [one] { $n } avertissement
    [many] { $n } d’avertissements
   *[other] { $n } avertissements
 }
count-infos = { $n ->
    [one] { $n } information
    [many] { $n } d’informations
   *[other] { $n } informations
 }
count-to-reread = { $n ->
    [one] { $n } mot à relire
    [many] { $n } de mots à relire
   *[other] { $n } mots à relire
 }
count-untranslated = { $n ->
    [one] { $n } publication non traduite
    [many] { $n } de publications non traduites
   *[other] { $n } publications non traduites
 }
and-more = … et { $n } de plus : { $command }

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

flag-moved = déplacée
flag-split = scindée
flag-merged = fusionnée
flag-copied = copie de la source
flag-touched = modifiée depuis

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

level-info = information
level-warn = avertissement
level-error = erreur

verdict-pass = passe
verdict-fail = ne passe pas

via = via { $locale }

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind } : { $old } → { $new }
reason-added = { $kind } : + { $new }
reason-removed = { $kind } : − { $old }
reason-bare = { $kind }

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
reason-wording = formulation
reason-no-vocabulary = formulation (pas de liste de mots pour cette langue)
reason-spelling = orthographe
reason-doubled-word = mot répété
reason-format = graphie
reason-case = majuscules
reason-typography = typographie
reason-link = lien
reason-markup = balisage

## On several screens

next = Ensuite
findings-heading = { $n ->
    [one] { $n } constat au passage
    [many] { $n } de constats au passage
   *[other] { $n } constats au passage
 }

## hexapla status

status-heading = Traductions au { DATETIME($day, dateStyle: "long") }
status-share = { $n } %
status-nothing-to-do = rien à faire
status-no-locales = Il n’y a aucune locale à examiner : indiquez-en sous `locales` dans hexapla.toml.
status-releases = { $locale } · { $n ->
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
diff-target = { $locale }, traduction

## hexapla compare

compare-nothing = Les deux versions disent la même chose : chaque unité est restée à sa place.
compare-words = { $n ->
    [one] { $n } mot à relire sur { $all }
    [many] { $n } de mots à relire sur { $all }
   *[other] { $n } mots à relire sur { $all }
 }

## hexapla check

check-nothing = Aucun constat.
preview-heading = Ce qui change depuis { $base }
preview-nothing = Aucune traduction ne devient périmée.
preview-units = { $units ->
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
 }. Cela ne bloque rien ici.
preview-current = { $n ->
    [one] { $n } unité est désormais à jour.
    [many] { $n } d’unités sont désormais à jour.
   *[other] { $n } unités sont désormais à jour.
 }
preview-remaining = { $n ->
    [one] { $n } unité des traductions touchées n’est toujours pas à jour.
    [many] { $n } d’unités des traductions touchées ne sont toujours pas à jour.
   *[other] { $n } unités des traductions touchées ne sont toujours pas à jour.
 }

## hexapla gate

gate-heading = Verdicts au { DATETIME($day, dateStyle: "long") }
gate-project = le projet
gate-not-judged = tout n’a pas pu être jugé
gate-failing = { $n ->
    [one] { $n } constat bloquant
    [many] { $n } de constats bloquants
   *[other] { $n } constats bloquants
 }
gate-warning = { $n ->
    [one] { $n } avertissement
    [many] { $n } d’avertissements
   *[other] { $n } avertissements
 }
gate-passing = { $n ->
    [one] { $n } constat sans effet
    [many] { $n } de constats sans effet
   *[other] { $n } constats sans effet
 }
gate-grace = délai de grâce en cours : bloquera après le { DATETIME($day, dateStyle: "long") }

## hexapla init

init-found = { $n ->
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
init-comment-gate =
    Ce qui peut être publié : chaque impact ou état passe, avertit ou bloque. Décommentez pour changer.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading = { $editions ->
    [one] { $editions } traduction
    [many] { $editions } de traductions
   *[other] { $editions } traductions
 } de { $releases ->
    [one] { $releases } publication
    [many] { $releases } de publications
   *[other] { $releases } publications
 }
adopt-recorded = { $n ->
    [one] unité déjà inscrite au registre ; elle y reste telle quelle
    [many] d’unités déjà inscrites au registre ; elles y restent telles quelles
   *[other] unités déjà inscrites au registre ; elles y restent telles quelles
 }
adopt-pinned = { $n ->
    [one] unité inscrite d’après le repère de sa page
    [many] d’unités inscrites d’après le repère de leur page
   *[other] unités inscrites d’après le repère de leur page
 }
adopt-assumed = { $n ->
    [one] unité admise sans preuve ; elle reste non vérifiée
    [many] d’unités admises sans preuve ; elles restent non vérifiées
   *[other] unités admises sans preuve ; elles restent non vérifiées
 }
adopt-unverified = { $n ->
    [one] unité sans fondement sûr ; elle est non vérifiée
    [many] d’unités sans fondement sûr ; elles sont non vérifiées
   *[other] unités sans fondement sûr ; elles sont non vérifiées
 }
adopt-pins = { $n ->
    [one] { $n } repère
    [many] { $n } de repères
   *[other] { $n } repères
 }
adopt-resolved = { $n ->
    [one] désigne le texte source tel qu’il était
    [many] désignent le texte source tel qu’il était
   *[other] désignent le texte source tel qu’il était
 }
adopt-followed = { $n ->
    [one] a été suivi jusqu’au chemin qu’avait alors la source
    [many] ont été suivis jusqu’au chemin qu’avait alors la source
   *[other] ont été suivis jusqu’au chemin qu’avait alors la source
 }
adopt-unresolved = { $n ->
    [one] ne mène nulle part ; il est indiqué ci-dessous
    [many] ne mènent nulle part ; chacun est indiqué ci-dessous
   *[other] ne mènent nulle part ; chacun est indiqué ci-dessous
 }
adopt-drift = { $n ->
    [one] { $n } page dont la source a changé depuis son repère
    [many] { $n } de pages dont la source a changé depuis leur repère
   *[other] { $n } pages dont la source a changé depuis leur repère
 }
adopt-nothing-to-reread = { $n ->
    [one] { $n } d’entre elles n’a besoin d’aucune relecture ({ $percent } %).
    [many] { $n } d’entre elles n’ont besoin d’aucune relecture ({ $percent } %).
   *[other] { $n } d’entre elles n’ont besoin d’aucune relecture ({ $percent } %).
 }
adopt-drifted-units = { $n ->
    [one] { $n } unité sur { $all } est périmée.
    [many] { $n } d’unités sur { $all } sont périmées.
   *[other] { $n } unités sur { $all } sont périmées.
 }
adopt-no-ground = Aucune traduction n’indique de quel texte source elle est issue. Si un champ d’en-tête contient la date de la dernière mise à jour d’une page, lancez `hexapla adopt --date-field FIELD` ; pour tout admettre sans preuve, `hexapla adopt --assume`.
adopt-written = Le registre est écrit. Relisez-le comme toute autre modification, puis enregistrez-le dans un commit.
adopt-not-written = Rien n’a été écrit.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-git-fine = trouvé, avec tout l’historique
doctor-git-shallow = trouvé, mais le clone est superficiel : des repères et des bases peuvent y manquer ; lancez : git fetch --unshallow
doctor-git-absent = introuvable, ou ce dossier n’est pas un dépôt : `adopt` et `--base` en ont besoin, mais pas `status`
doctor-collections = Collections
doctor-opaque = { $n ->
    [one] { $n } mot se trouve
    [many] { $n } de mots se trouvent
   *[other] { $n } mots se trouvent
 } dans des unités dont le contenu n’est pas analysé ({ $percent } %), code non compris
doctor-locales = Locales
doctor-word-list = liste de mots pour les faits
doctor-no-word-list = pas de liste de mots : un changement de mots compte tout au plus comme formulation, sauf si des nombres ou vos propres termes indiquent davantage
doctor-ledger = Registre
doctor-rows = { $rows ->
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
tidy-release = { $release } : retrait de { $rows ->
    [one] { $rows } entrée
    [many] { $rows } d’entrées
   *[other] { $rows } entrées
 } et de { $texts ->
    [one] { $texts } texte de référence
    [many] { $texts } de textes de référence
   *[other] { $texts } textes de référence
 }, le reste étant remis en ordre
tidy-dry-run = Rien n’a été écrit : voilà ce qui le serait.
tidy-left-alone = Les registres qui ont des lignes endommagées ou non lues sont laissés tels quels.

## The manual: titles of its parts

manual-arguments = Arguments
manual-options = Options
manual-options-everywhere = Options de toutes les commandes
manual-commands = Commandes
manual-values = Valeurs possibles : { $values }.
manual-default = Valeur par défaut : { $value }.
manual-environment = Peut aussi venir de la variable d’environnement { $variable }.
manual-origin = Page produite par `cargo xtask generate` à partir du programme lui-même ; modifiez plutôt le catalogue.

## Errors: what, why, what to do

error = erreur :

error-no-configuration = Il n’y a pas de fichier hexapla.toml dans { $folder } ni au-dessus : impossible de savoir où se trouvent les textes. Lancez `hexapla init` dans le dossier du projet.
error-configuration = hexapla.toml est incorrect ; rien n’a été fait.
error-configuration-exists = { $path } existe déjà et n’a pas été touché. Supprimez-le d’abord pour repartir de zéro.
error-unreadable = Impossible de lire { $path } : { $reason }. Vérifiez les droits d’accès, puis réessayez.
error-not-written = { $path } n’a pas été écrit : { $reason }. Rien d’autre n’a été modifié non plus.
error-unknown-locale = { $locale } n’est pas une locale de ce projet. Locales disponibles : { $known }.
error-source-locale = { $locale } est la source : on traduit à partir d’elle, elle n’a donc pas d’état. Indiquez une locale cible.
error-unknown-release = La publication { $release } n’existe pas. Vouliez-vous dire { $nearest } ?
error-no-such-release = La publication { $release } n’existe pas. `hexapla status --all` les affiche toutes.
error-not-translated = La publication { $release } n’a pas encore d’édition pour { $locale }. Lancez `hexapla start { $locale } { $release }` pour en commencer une.
error-already-started = La publication { $release } a déjà une édition pour { $locale } : { $path }. Ce fichier n’a pas été touché.
error-unknown-unit = La publication { $release } n’a pas d’unité { $unit }. Unités disponibles : { $known }.
error-invalid-unit = { $text } ne désigne aucune unité. Écrivez #3, #title, #t7, ou une liste telle que #3,5-7.
error-unknown-code = Le code { $code } n’existe pas. Vouliez-vous dire { $nearest } ? `hexapla explain` les affiche tous.
error-unknown-schema = Le schéma { $name } n’existe pas. Schémas disponibles : { $known }.
error-source-moved = La source de { $unit } a changé depuis que vous l’avez vue : son empreinte était { $given }, elle est maintenant { $now }. Relisez `hexapla diff`, puis acceptez ce qu’il affiche à présent.
error-nothing-to-accept = Il n’y a rien à accepter : toutes les unités indiquées sont à jour.
accept-question = La traduction de { $unit } est-elle valable pour la source actuelle ? [y = oui, n = non]
accept-remaining = { $n ->
    [0] Tout est maintenant à jour pour { $locale } dans { $release }.
    [one] { $n } unité de { $release } attend encore pour { $locale } : hexapla diff { $locale } { $release }
    [many] { $n } d’unités de { $release } attendent encore pour { $locale } : hexapla diff { $locale } { $release }
   *[other] { $n } unités de { $release } attendent encore pour { $locale } : hexapla diff { $locale } { $release }
}
accept-dry-run = Rien n’a été écrit : c’était une simulation.
accept-undo = Pour revenir en arrière :
gate-debt-written = Ce qui bloque aujourd’hui a été inscrit dans { $path } ; désormais, seule une dette nouvelle bloque.
error-failed = L’opération n’a pas pu aboutir : { $reason }.
error-nothing-named = Indiquez les unités à accepter, par exemple RELEASE#3 ou RELEASE#1,3-7 ; hors d’un terminal, rien n’est accepté sans avoir été vu.
error-accept-missing = L’unité { $unit } n’a pas de traduction : il n’y a rien à accepter. Traduisez-la d’abord.
error-accept-no-source = Rien dans la source ne correspond à { $unit } : cette unité ne peut donc pas être acceptée telle quelle. Retirez-la, ou déclarez-la comme note de traduction avec `--local --why "…"`.
error-accept-has-source = L’unité { $unit } traduit un passage de la source : ce n’est pas une note de traduction. Acceptez-la sans `--local`.
error-second-person = L’unité { $unit } est classée « { $impact } », et ce projet veut qu’elle soit acceptée par une autre personne que celle qui l’a traduite. Demandez à quelqu’un d’autre de le faire, avec son propre `--by`.
error-needs-by = Ce projet veut savoir qui accepte. Donnez un pseudonyme avec `--by` ou dans HEXAPLA_BY.
error-invalid-pair = { $pair } n’est pas une paire de textes. Écrivez les empreintes du texte d’avant et du texte actuel, ou un début suffisant de chacune : 1-7f1c..1-90a2.
error-hint-refused = Aucune indication n’a été inscrite : { $old } → { $new } change un fait, et une indication ne fait jamais d’un fait une coquille.
error-unknown-fingerprint = La publication { $release } n’a pas de texte { $given }, ni maintenant ni dans son registre. Les empreintes actuelles figurent dans ce qu’affiche `hexapla diff`, les anciennes dans le fichier base.jsonl de la publication.
error-ambiguous-fingerprint = { $given } correspond à plusieurs empreintes : { $known }. Donnez davantage de caractères.
error-no-source-edition = La publication { $release } n’a pas d’édition source lisible : il n’y a pas de quoi commencer. `hexapla check` dit pourquoi.
error-no-place = Il n’y a pas d’emplacement pour cette traduction de { $release } : { $reason }. Vérifiez `layout`, `source` et `target` dans hexapla.toml.
error-git-absent = git n’a pas pu être lancé, or l’historique est nécessaire ici. Installez git, ou corrigez PATH.
error-not-a-repository = Ce dossier n’est pas un dépôt git, or l’historique est nécessaire ici. Lancez la commande dans un clone.
error-shallow = Le clone est superficiel : l’historique nécessaire ici y est tronqué. Lancez : { $command }
error-revision-absent = git n’a pas la révision { $revision }. Lancez : { $command }
error-invalid-revision = { $revision } n’est pas un nom de révision. Écrivez une branche, une étiquette ou un commit.
error-locked = Un autre processus est en train d’écrire dans ce projet. Réessayez quand il aura terminé.
error-changed-meanwhile = { $path } a été modifié entre-temps : rien n’a été écrit. Examinez-le de nouveau, puis relancez la commande.
error-invalid-request = La ligne { $line } de l’entrée n’est pas une requête : { $reason }. Chaque ligne est un objet JSON avec `id`, `old` et `new`.

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
help-compare = Compare deux versions d’un texte, unité par unité, sans projet
help-explain = Explique ce que signifie un constat et ce qu’il faut faire
help-doctor = Examine git, le projet, ses locales et son registre
help-completions = Affiche les complétions pour un shell
help-man = Affiche le manuel
help-schema = Affiche les noms des schémas JSON, ou l’un des schémas

help-arg-project = Le dossier du projet, ou un dossier qu’il contient
help-arg-as-of = Le jour auquel s’apprécie le délai de grâce, par exemple 2031-03-09 ; à défaut, aujourd’hui
help-arg-help = Affiche cette aide
help-arg-version = Affiche la version
help-arg-dry-run = Montre ce qui serait écrit, sans rien écrire
help-arg-locale = Cette locale seulement ; option répétable
help-arg-release = Cette publication seulement ; option répétable
help-arg-format = Pour des personnes, ou pour des programmes : un seul document, ou une ligne par élément
help-arg-by = Qui l’affirme : un pseudonyme, jamais publié
help-adopt-assume = Admet sans preuve ce qui n’a pas de fondement : inscrit, non vérifié, compté comme dette connue
help-adopt-date-field = Le champ d’en-tête qui contient la date de la dernière mise à jour d’une page
help-status-units = Affiche chaque unité qui n’est pas à jour, avec ses lignes et ses raisons
help-status-all = Affiche toutes les publications, même celles qui ne demandent rien
help-diff-locale = La locale vers laquelle on traduit
help-diff-release = La publication, et au besoin ses unités : lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = La locale vers laquelle on traduit
help-accept-release = La publication et ses unités : lines-cut#3, ou lines-cut#3@1-7f1c comme l’affiche diff
help-accept-no-change = La traduction reste valable telle quelle
help-accept-local = Le passage est une note de traduction
help-accept-why = La raison, conservée dans le registre
help-accept-touched = Accepte exactement les unités dont la traduction a changé depuis la base
help-accept-base = La révision git à laquelle comparer, par exemple origin/main
help-start-locale = La locale vers laquelle traduire
help-start-release = La publication à traduire
help-hint-release = La publication dont la source a été corrigée
help-hint-pair = Les empreintes du texte d’avant et du texte actuel, ou un début suffisant de chacune : 1-7f1c..1-90a2
help-hint-kind = La nature du changement
help-check-base = La révision git à laquelle comparer, par exemple origin/main
help-check-fail-on = Le niveau à partir duquel le code de sortie est 1
help-gate-write-debt = Inscrit dans le fichier de dette connue ce qui bloque aujourd’hui
help-compare-old = L’ancienne version, un fichier Markdown
help-compare-new = La nouvelle version, un fichier Markdown
help-compare-jsonl = Lit des requêtes sur l’entrée standard, un objet JSON par ligne, et répond à chacune
help-compare-all = Affiche aussi les unités identiques
help-compare-source = La locale dans laquelle les deux versions sont écrites
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

finding-outdated-cosmetic = { $reasons ->
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

finding-outdated-wording = { $reasons ->
    [none] L’unité { $unit } a été reformulée dans la source depuis la traduction ; les faits sont les mêmes.
   *[other] L’unité { $unit } a été reformulée dans la source depuis la traduction ; les faits sont les mêmes ({ $reasons }).
}
remedy-outdated-wording = Relisez l’unité en regard de la source, puis acceptez-la.
explain-outdated-wording =
    La source s’exprime en d’autres mots que lors de la traduction de l’unité. Les nombres, les
    dates, les noms, les négations et les citations sont les mêmes.

    La traduction n’affirme rien de faux, mais il peut lui manquer une nuance que la rédaction a
    jugé utile d’apporter.

    Lisez `hexapla diff LOCALE RELEASE`, mettez la traduction à jour, puis lancez la commande
    accept qu’affiche `diff`.

finding-outdated-interface = Les variables ou les choix de l’unité { $unit } ont changé dans la source depuis la traduction.
remedy-outdated-interface = Reprenez les nouvelles variables et les nouveaux choix, puis acceptez l’unité.
explain-outdated-interface =
    Un message d’un catalogue n’a plus les mêmes variables, sélecteurs ou expressions insérées que
    lors de la traduction.

    Une traduction qui utilise une variable qui n’est plus fournie montre un trou à qui la lit ;
    s’il lui manque une nouvelle variable, elle tait ce que celle-ci dit.

    Utilisez exactement les variables du message source, avec les formes de pluriel de votre
    langue, puis acceptez l’unité.

finding-outdated-factual = { $reasons ->
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
remedy-outdated-unknown = Comparez toute l’unité avec la source, puis acceptez-la.
explain-outdated-unknown =
    Le registre nomme le texte qui a été traduit, mais ce texte n’est ni dans le fonds du registre
    ni dans la source. Personne ne peut donc dire ce qui a changé.

    Ce peut être une virgule ou un nombre de morts. Tant que personne n’a vérifié, cela est traité
    comme un changement de fait.

    Comparez l’unité avec la source mot à mot et acceptez-la. Si une fusion ou un clone
    superficiel a fait perdre le `base.jsonl` du registre, restaurez plutôt ce fichier.

finding-missing = L’unité { $unit } de la source n’a pas de traduction.
remedy-missing = Traduisez l’unité, puis acceptez-la.
explain-missing =
    La source a une unité pour laquelle la traduction n’a rien, ou n’a qu’une copie du texte
    source.

    Qui lit dans cette langue n’apprend pas ce que les autres apprennent, et ne peut pas voir
    qu’il manque quelque chose.

    Traduisez l’unité à sa place et acceptez-la. `hexapla diff LOCALE RELEASE` montre où elle doit
    figurer.

finding-missing-lead = L’unité { $unit } de la source (titre, résumé ou premier paragraphe) n’a pas de traduction.
remedy-missing-lead = Traduisez l’unité, puis acceptez-la ; la publication ne peut pas s’en passer.
explain-missing-lead =
    Le titre, le résumé ou le premier paragraphe n’a pas de traduction, ou n’a qu’une copie du
    texte source.

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

finding-unverified = Le registre ne dit pas de quel texte source l’unité { $unit } est issue.
remedy-unverified = Comparez une fois l’unité avec la source, puis acceptez-la.
explain-unverified =
    Il y a une traduction, mais aucune entrée du registre ne dit de quoi elle est issue, ou bien
    l’appariement est douteux.

    La traduction est peut-être juste, ou vieille de plusieurs années. Sans inscription, personne
    ne peut le dire, et un changement ultérieur de la source ne pourrait pas être évalué.

    Comparez une fois les deux textes et acceptez l’unité. Pour un projet entier dont les en-têtes
    portent des repères, `hexapla adopt` trouve le fondement.

finding-rubber-stamp = Le registre dit maintenant que cette traduction est issue de { $now } (auparavant { $was }), mais elle n’a pas été touchée.
remedy-rubber-stamp = Mettez la traduction à jour, ou dites qu’elle reste valable : `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    Dans cette modification, une entrée du registre est passée à un texte source plus récent alors
    que la traduction est restée la même, et personne n’a dit pourquoi.

    Une inscription avancée sans relecture met tout au vert et ne dit à personne ce qui est
    périmé. C’est pire que de n’avoir aucune inscription.

    Mettez la traduction à jour. Si elle reste vraiment valable, acceptez-la avec `--no-change` et
    une raison, que le registre conserve.

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
    Une publication a des traductions, mais pas de fichier de registre : chacune de leurs unités
    est donc non vérifiée.

    L’état ne rend compte que de ce qui a été inscrit. Sans inscription, une traduction faite hier
    et une traduction vieille de cinq ans se ressemblent.

    Lancez `hexapla adopt`, qui cherche des repères tels que `default_lang_commit` et consigne le
    fondement trouvé. Si le registre a été perdu, restaurez-le depuis git.

finding-ledger-damaged = Cette ligne du registre est illisible ({ $reason }) ; les autres lignes comptent.
remedy-ledger-damaged = Retirez les marqueurs de conflit en gardant les lignes des deux côtés, ou restaurez le fichier depuis git.
explain-ledger-damaged =
    Une ligne d’un fichier de registre n’est pas une entrée JSON : le plus souvent, un marqueur de
    conflit laissé par une fusion, ou une ligne tronquée.

    On ne sait pas ce que disait cette ligne, et son unité est peut-être non vérifiée. Le reste du
    fichier est lu comme d’habitude.

    Retirez les marqueurs de conflit et gardez les entrées des deux côtés : toute réunion
    d’entrées est valable. Ajoutez `merge=union` pour le registre dans `.gitattributes`, comme le
    fait `hexapla init`, et git s’en chargera lui-même.

finding-release-renamed = La publication se trouvait sous { $from } et se trouve maintenant sous { $to } ; son registre n’a pas suivi. Lancez : { $command }
remedy-release-renamed = Déplacez aussi le registre, ou donnez à la publication un `id` dans son en-tête.
explain-release-renamed =
    Un registre parle de textes dont la publication a disparu, et les mêmes textes figurent dans
    une publication qui n’a pas de registre.

    Pour le programme, tout se passe comme si toutes les traductions avaient été jetées et que de
    nouvelles avaient été écrites sans inscription.

    Déplacez le dossier du registre avec la publication, dans le même commit. Une publication dont
    l’en-tête contient un `id` peut changer de place librement.

finding-source-missing = Il n’y a pas d’édition source pour cette traduction.
remedy-source-missing = Rétablissez l’édition source, ou retirez la traduction.
explain-source-missing =
    Il existe une traduction dont la publication n’a pas d’édition source : il n’y a donc rien à
    quoi la comparer.

    Souvent, la source a été retirée ou renommée et la traduction a été oubliée : elle est
    toujours publiée.

    Si la publication a été retirée, retirez aussi la traduction. Si elle a été renommée, renommez
    la traduction et son registre.

finding-pin-followed = Le repère { $pin } a été suivi : la source se trouvait alors sous { $path }.
remedy-pin-followed = Rien à faire ; l’inscription vaut pour le fichier tel qu’il se nommait alors.
explain-pin-followed =
    Un repère désigne un commit dans lequel la source se trouvait sous un autre chemin. Son
    historique a été suivi et le texte a été trouvé.

    Un fichier renommé ne doit pas faire perdre à une traduction son inscription. Le fait est
    signalé pour qu’une supposition erronée puisse se voir.

    Rien à faire, si le chemin est juste. Sinon, corrigez le repère ou acceptez les unités à la
    main.

finding-pin-unresolved = Le repère { $pin } ne mène à aucun texte source : { $reason ->
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

finding-front-matter-invalid = L’en-tête est illisible : { $reason }.
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

finding-control-character = Le texte contient { $count ->
    [one] un caractère de contrôle que personne ne peut voir : { $character }
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

finding-file-unreadable = Le fichier est illisible : { $reason }.
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

finding-file-name-refused = Le nom du fichier n’est pas utilisable ({ $reason }) : le fichier n’a pas été lu.
remedy-file-name-refused = Renommez le fichier : pas de point au début, ni caractères de contrôle ni barres obliques inverses, UTF-8, 200 octets au plus.
explain-file-name-refused =
    Le nom d’un fichier n’est pas en UTF-8, contient un caractère de contrôle ou une barre oblique
    inverse, commence par un point, ou est trop long.

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

finding-not-a-file = Ignoré : le nom est celui d’un fichier de contenu, mais ce n’en est pas un ({ $kind ->
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
    spécial.

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

finding-embargo-invalid = L’embargo est illisible : { $reason }.
remedy-embargo-invalid = Écrivez-le comme une date, une heure et un décalage : `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    Une publication indique un embargo, et on ne peut pas savoir quel instant est visé.

    Un embargo mal lu, fût-ce d’une heure, est une promesse rompue, et peut mettre une source en
    danger. Rien n’est donc deviné.

    Indiquez l’instant avec son décalage. Une ligne telle que
    `Embargoed for 0001hrs GMT 9 March 2031` est comprise aussi.

finding-configuration-unknown-key = La clé `{ $key }` n’existe pas ; la plus proche est `{ $nearest }`.
remedy-configuration-unknown-key = Corrigez la clé, ou retirez-la.
explain-configuration-unknown-key =
    `hexapla.toml` contient une clé que le programme ne connaît pas.

    Une faute de frappe telle que `grace_dyas` ne doit pas supprimer en silence le délai de grâce.
    Rien n’est donc fait tant que le fichier n’est pas clair.

    Corrigez l’orthographe, ou retirez la ligne. docs/configuration.md énumère toutes les clés.

finding-configuration-invalid = `hexapla.toml` n’est pas utilisable : { $detail }.
remedy-configuration-invalid = Corrigez ce passage ; docs/configuration.md dit ce qui peut y figurer.
explain-configuration-invalid =
    Une valeur de `hexapla.toml` n’est pas du bon type, ou en contredit une autre.

    Toutes les réponses dépendent de ce fichier. Deviner ce qu’il veut dire, ce serait deviner la
    réponse.

    Corrigez le passage indiqué. docs/configuration.md dit, pour chaque clé, ce qui peut y
    figurer.

finding-no-releases = La collection `{ $collection }` n’a aucune édition source.
remedy-no-releases = Corrigez `layout`, `source` ou `root` de la collection dans `hexapla.toml`.
explain-no-releases =
    Aucun fichier ne correspond au motif source de la collection.

    Un contrôle qui regarderait dans un dossier vide laisserait tout passer. Cela compte donc
    comme non jugé, avec le code de sortie 3.

    Comparez le motif de `hexapla.toml` avec un chemin sur le disque ; `hexapla init --dry-run`
    montre ce qui serait écrit.
