### Las palabras del programa, en español.
###
### Un mensaje es una cosa que alguien lee. Estilo: llano y exacto; un error dice qué ha pasado, por
### qué y qué hay que hacer. Los comandos, los códigos y las rutas no se traducen.
### Los adjetivos de estado concuerdan con «unidad», «publicación» o «traducción»: femenino singular.

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what }: { $n }
count-units =
    { $n ->
        [one] { $n } unidad
        [many] { $n } de unidades
       *[other] { $n } unidades
    }
count-words =
    { $n ->
        [one] { $n } palabra
        [many] { $n } de palabras
       *[other] { $n } palabras
    }
count-releases =
    { $n ->
        [one] { $n } publicación
        [many] { $n } de publicaciones
       *[other] { $n } publicaciones
    }
count-editions =
    { $n ->
        [one] { $n } edición
        [many] { $n } de ediciones
       *[other] { $n } ediciones
    }
count-errors =
    { $n ->
        [one] { $n } error
        [many] { $n } de errores
       *[other] { $n } errores
    }
count-warnings =
    { $n ->
        [one] { $n } advertencia
        [many] { $n } de advertencias
       *[other] { $n } advertencias
    }
count-infos =
    { $n ->
        [one] { $n } nota
        [many] { $n } de notas
       *[other] { $n } notas
    }
count-to-reread =
    { $n ->
        [one] { $n } palabra por releer
        [many] { $n } de palabras por releer
       *[other] { $n } palabras por releer
    }
count-untranslated =
    { $n ->
        [one] { $n } publicación sin traducir
        [many] { $n } de publicaciones sin traducir
       *[other] { $n } publicaciones sin traducir
    }
and-more = … y { $n } más: { $command }
and-more-of-code = … y { $n } más de { $code }: { $command }

name-list = { $first }, { $rest }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = al día
status-local = nota de traducción
status-unverified = sin verificar
status-missing = sin traducción
status-outdated = desactualizada
status-orphaned = huérfana

impact-none = sin cambios
impact-markup = marcado
impact-link = enlace
impact-cosmetic = cosmético
impact-wording = formulación
impact-interface = interfaz
impact-factual = factual
impact-unknown = desconocido
impact-critical = crítico

impact-in-a-word =
    { $impact ->
        [none] { impact-none }
        [markup] cambio de { impact-markup }
        [link] cambio de { impact-link }
        [cosmetic] cambio { impact-cosmetic }
        [wording] cambio de { impact-wording }
        [interface] cambio de { impact-interface }
        [factual] cambio { impact-factual }
        [unknown] cambio { impact-unknown }
        [critical] cambio { impact-critical }
        [orphaned] { status-orphaned }
       *[other] { $impact }
    }

flag-moved = movida
flag-split = dividida
flag-merged = fusionada
flag-copied = copiada del origen
flag-touched = modificada desde entonces
flag-renamed = todavía con el id anterior

change-same = igual
change-moved = movida
change-edited = modificada
change-split = dividida
change-merged = fusionada
change-added = añadida
change-removed = eliminada

kind-heading = encabezado
kind-paragraph = párrafo
kind-list-item = elemento de lista
kind-table-row = fila de tabla
kind-quotation = cita
kind-image = imagen
kind-footnote = nota al pie
kind-code = código
kind-markup = marcado en bruto
kind-field = campo { $name }
kind-message = mensaje
kind-term = término
kind-attribute = atributo { $name }

level-info = nota
level-warn = advertencia
level-error = error

verdict-pass = pasa
verdict-fail = no pasa

via = a través de { $locale }
via-first = Actualice primero la traducción en { $locale }: esta se hizo a partir de ella.

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } → { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }
reason-text = «{ $text }»
reason-list = { $first }; { $rest }

reason-number = número
reason-date = fecha
reason-time = hora
reason-currency = cantidad de dinero
reason-percentage = porcentaje
reason-age = edad
reason-ordinal = ordinal
reason-name = nombre
reason-negation = negación
reason-modal = verbo modal
reason-hedge = atenuación
reason-quantifier = cuantificador
reason-code = código
reason-quoted = palabras citadas
reason-attribution = atribución
reason-identifier = identificador
reason-term = término
reason-antonym = antónimo
reason-exchange = cambio de lugar
reason-wording = formulación
reason-no-vocabulary = formulación (sin lista de palabras para este idioma)
reason-spelling = ortografía
reason-doubled-word = palabra repetida
reason-format = grafía
reason-case = mayúsculas
reason-typography = tipografía
reason-link = enlace
reason-markup = marcado
reason-interface = interfaz
reason-id = id
reason-said-already = ya dicho

## On several screens

next = A continuación
findings-heading =
    { $n ->
        [one] { $n } hallazgo durante el análisis
        [many] { $n } de hallazgos durante el análisis
       *[other] { $n } hallazgos durante el análisis
    }

## hexapla status

status-heading = Estado de las traducciones el { DATETIME($day, dateStyle: "long") }
status-share = { $n } %
status-nothing-to-do = nada que hacer
status-nothing-to-reread = Nada que releer en { $n } de las { $all } traducciones atrasadas ({ $percent } %).
status-no-locales = No hay ningún idioma que examinar: indique alguno en `locales`, en hexapla.toml.
status-releases =
    { $locale } · { $n ->
        [0] ninguna de { $all } publicaciones tiene trabajo pendiente
        [one] { $n } de { $all } publicaciones tiene trabajo pendiente
        [many] { $n } de { $all } publicaciones tienen trabajo pendiente
       *[other] { $n } de { $all } publicaciones tienen trabajo pendiente
    }

lines-both = línea { $source } → { $target }
lines-source = línea { $source }
lines-target = línea → { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = No hay nada que hacer en { $locale }: todas las unidades examinadas están al día.
diff-changed = { $locale }, antes → ahora
diff-then = { $locale }, antes
diff-now = { $locale }, ahora
diff-gone = { $locale }, ya no está
diff-withdrawn = El texto de origen se ha retirado. Retire esta traducción; no hay nada que aceptar.
diff-target = { $locale }, traducción

## hexapla compare

compare-nothing = Las dos versiones dicen lo mismo: cada unidad sigue en su sitio.
compare-words =
    { $n ->
        [one] { $n } palabra por releer, incluido lo suprimido; la versión nueva tiene { $all }
        [many] { $n } de palabras por releer, incluido lo suprimido; la versión nueva tiene { $all }
       *[other] { $n } palabras por releer, incluido lo suprimido; la versión nueva tiene { $all }
    }

## hexapla check

check-nothing = Ningún hallazgo.
preview-heading = Lo que cambia desde { $base }
preview-nothing = Ninguna traducción queda desactualizada.
preview-units =
    { $units ->
        [one] { $units } unidad
        [many] { $units } de unidades
       *[other] { $units } unidades
    } en { $locales ->
        [one] { $locales } idioma
        [many] { $locales } de idiomas
       *[other] { $locales } idiomas
    } { $units ->
        [one] queda desactualizada
        [many] quedan desactualizadas
       *[other] quedan desactualizadas
    }. Aquí, lo que se debe a un cambio del texto de origen no bloquea nada.
preview-current =
    { $n ->
        [one] { $n } unidad queda al día.
        [many] { $n } de unidades quedan al día.
       *[other] { $n } unidades quedan al día.
    }
preview-edited =
    { $n ->
        [one] { $n } unidad modificada espera a que alguien la acepte: { $command }
        [many] { $n } de unidades modificadas esperan a que alguien las acepte: { $command }
       *[other] { $n } unidades modificadas esperan a que alguien las acepte: { $command }
    }
preview-remaining =
    { $n ->
        [one] { $n } unidad de las traducciones modificadas sigue sin estar al día.
        [many] { $n } de unidades de las traducciones modificadas siguen sin estar al día.
       *[other] { $n } unidades de las traducciones modificadas siguen sin estar al día.
    }

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

preview-edition = { $locale } { $release }: { $what }
preview-stale = queda desactualizado: { $units }
preview-became-current = queda al día: { $units }
preview-to-accept = modificado, por aceptar: { $units }
preview-waiting = sigue pendiente: { $units }
preview-complete = no queda nada pendiente
preview-parts = { $first }; { $rest }
preview-unit = { $unit } ({ $what })
preview-source = Quedan desactualizadas las traducciones de este texto: { $locales }
fix-moved = { $from } está ahora en { $to }, donde está su publicación.
fix-would-move = { $from } pasaría a { $to }, donde está su publicación.

## hexapla check --fix
##
## $n (Number): how many.

fix-nothing = No se ha corregido nada: ningún hallazgo tiene una corrección que se pueda aplicar.
fix-mended =
    { $path }: { $n ->
        [one] { $n } hallazgo corregido
        [many] { $n } de hallazgos corregidos
       *[other] { $n } hallazgos corregidos
    } ({ $codes })
fix-would-mend =
    { $path }: { $n ->
        [one] { $n } hallazgo se corregiría
        [many] { $n } de hallazgos se corregirían
       *[other] { $n } hallazgos se corregirían
    } ({ $codes })
fix-touched =
    { $locale } { $release }: { $n ->
        [one] { $units } se modificó después de aceptarse. Relea esa unidad y acéptela de nuevo.
        [many] { $units } se modificaron después de aceptarse. Relea esas unidades y acéptelas de nuevo.
       *[other] { $units } se modificaron después de aceptarse. Relea esas unidades y acéptelas de nuevo.
    }
fix-stale =
    Las correcciones cambian textos a partir de los cuales se tradujo: { $units ->
        [one] { $units } unidad
        [many] { $units } de unidades
       *[other] { $units } unidades
    } en { $locales ->
        [one] { $locales } idioma
        [many] { $locales } de idiomas
       *[other] { $locales } idiomas
    } { $units ->
        [one] queda desactualizada
        [many] quedan desactualizadas
       *[other] quedan desactualizadas
    }.
fix-skipped =
    { $n ->
        [one] La corrección de { $n } hallazgo no se ha aplicado: estorba a otras, o no arregla lo que debía arreglar.
        [many] Las correcciones de { $n } de hallazgos no se han aplicado: se estorban unas a otras, o no arreglan lo que debían arreglar.
       *[other] Las correcciones de { $n } hallazgos no se han aplicado: se estorban unas a otras, o no arreglan lo que debían arreglar.
    }
fix-dry-run = No se ha escrito nada: era una simulación. Lo que sigue es lo que quedaría.

## hexapla gate

gate-heading = Veredictos del { DATETIME($day, dateStyle: "long") }
gate-project = el proyecto
gate-not-judged = no todo se ha podido evaluar
gate-failing =
    { $n ->
        [one] { $n } hallazgo bloqueante
        [many] { $n } de hallazgos bloqueantes
       *[other] { $n } hallazgos bloqueantes
    }
gate-warning =
    { $n ->
        [one] { $n } advertencia
        [many] { $n } de advertencias
       *[other] { $n } advertencias
    }
gate-passing =
    { $n ->
        [one] { $n } hallazgo admitido
        [many] { $n } de hallazgos admitidos
       *[other] { $n } hallazgos admitidos
    }
gate-grace = en plazo de gracia: bloqueará después del { DATETIME($day, dateStyle: "long") }
waived = exención concedida por { $by } hasta el { DATETIME($day, dateStyle: "long") }: { $reason }

## Reports of check and gate for other programs

report-title = Hexapla: hallazgos del { DATETIME($day, dateStyle: "long") }

## hexapla init

init-found =
    { $n ->
        [one] { $n } traducción
        [many] { $n } de traducciones
       *[other] { $n } traducciones
    } de { $editions ->
        [one] { $editions } texto
        [many] { $editions } de textos
       *[other] { $editions } textos
    } (idioma de origen: { $source }) a { $locales ->
        [one] { $locales } idioma
        [many] { $locales } de idiomas
       *[other] { $locales } idiomas
    }:
init-nothing-found = No se ha encontrado ninguna traducción. La propuesta vale para publicaciones situadas en content/en; adáptela al lugar donde estén las suyas.
init-place = Colección { $name }: textos de origen en { $source }, traducciones en { $target }
init-place-same = Colección { $name }: { $source }
init-odd = Quedan fuera, porque no corresponden a ningún idioma o no tienen ningún archivo en común con el origen: { $folders }
init-unpaired =
    { $n ->
        [one] { $n } texto no tiene ningún origen en la misma ruta. Una traducción se reconoce por la ruta que comparte con su origen.
        [many] { $n } de textos no tienen ningún origen en la misma ruta. Una traducción se reconoce por la ruta que comparte con su origen.
       *[other] { $n } textos no tienen ningún origen en la misma ruta. Una traducción se reconoce por la ruta que comparte con su origen.
    }
init-elsewhere =
    { $n ->
        [one] { $n } traducción situada en { $target } no entra en esta propuesta; puede ir en una colección propia o en otro proyecto.
        [many] { $n } de traducciones situadas en { $target } no entran en esta propuesta; pueden ir en una colección propia o en otro proyecto.
       *[other] { $n } traducciones situadas en { $target } no entran en esta propuesta; pueden ir en una colección propia o en otro proyecto.
    }
init-no-repository = Esta carpeta no es un repositorio git. Para saber qué está desactualizado no hace falta; para `adopt` a partir de anclajes y para `--base`, sí.
init-created = Se ha escrito { $path }.
init-extended = Se ha añadido una línea a { $path }.
init-untouched = No hay nada que añadir a { $path }.
init-comment-file = Cómo lee Hexapla este proyecto. Una clave desconocida es un error: ninguna errata pasa inadvertida.
init-comment-locales = El idioma en que están escritos los textos y los idiomas a los que se traducen.
init-comment-spelling =
    Idiomas que en el disco se escriben de otro modo que su etiqueta.
    Una traducción hecha a partir de otro idioma que el de origen lo indica con `from = "fr"`.
init-comment-collection = Dónde están los textos.
init-comment-front-matter =
    Metadatos (front matter): `translate` se traduce como el texto; `inherit` solo figura en el
    origen, y una traducción que diga otra cosa es un error. Lo demás es asunto de la traducción.
init-comment-gate =
    Qué puede publicarse: cada impacto o estado se admite (pass), da una advertencia (warn) o
    bloquea (fail). Para cambiar algo, quite el signo de comentario.
init-comment-publish =
    La dirección en la que estará el sitio que construye `hexapla bundle`. Sin ella, los mapas del sitio, los canales y
    los enlaces entre idiomas llevan direcciones sin dominio, que los buscadores y los lectores de canales pueden rechazar.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading =
    { $editions ->
        [one] { $editions } traducción
        [many] { $editions } de traducciones
       *[other] { $editions } traducciones
    } de { $releases ->
        [one] { $releases } publicación
        [many] { $releases } de publicaciones
       *[other] { $releases } publicaciones
    }
adopt-recorded =
    { $n ->
        [one] unidad que ya consta en el registro; se queda como está
        [many] de unidades que ya constan en el registro; se quedan como están
       *[other] unidades que ya constan en el registro; se quedan como están
    }
adopt-pinned =
    { $n ->
        [one] unidad anotada según el anclaje de su página
        [many] de unidades anotadas según el anclaje de su página
       *[other] unidades anotadas según el anclaje de su página
    }
adopt-from-history =
    { $n ->
        [one] unidad anotada según su historial: el texto de origen tal como era cuando la traducción cambió por última vez
        [many] de unidades anotadas según su historial: el texto de origen tal como era cuando la traducción cambió por última vez
       *[other] unidades anotadas según su historial: el texto de origen tal como era cuando la traducción cambió por última vez
    }
adopt-assumed =
    { $n ->
        [one] unidad dada por buena; sigue sin verificar
        [many] de unidades dadas por buenas; siguen sin verificar
       *[other] unidades dadas por buenas; siguen sin verificar
    }
adopt-copied =
    { $n ->
        [one] unidad que es el texto de origen, aún por traducir; está sin traducción
        [many] de unidades que son el texto de origen, aún por traducir; están sin traducción
       *[other] unidades que son el texto de origen, aún por traducir; están sin traducción
    }
adopt-unverified =
    { $n ->
        [one] unidad sin respaldo seguro; queda sin verificar
        [many] de unidades sin respaldo seguro; quedan sin verificar
       *[other] unidades sin respaldo seguro; quedan sin verificar
    }
adopt-doubts = Lo que el historial no dice
adopt-doubt-pairing =
    { $n ->
        [one] unidad de emparejamiento dudoso con el texto de origen que había cuando su traducción cambió por última vez
        [many] de unidades de emparejamiento dudoso con el texto de origen que había cuando su traducción cambió por última vez
       *[other] unidades de emparejamiento dudoso con el texto de origen que había cuando su traducción cambió por última vez
    }
adopt-doubt-alone =
    { $n ->
        [one] unidad que no se empareja con nada del texto de origen que había cuando su traducción cambió por última vez
        [many] de unidades que no se emparejan con nada del texto de origen que había cuando su traducción cambió por última vez
       *[other] unidades que no se emparejan con nada del texto de origen que había cuando su traducción cambió por última vez
    }
adopt-doubt-no-source =
    { $n ->
        [one] unidad que se modificó cuando no había texto de origen
        [many] de unidades que se modificaron cuando no había texto de origen
       *[other] unidades que se modificaron cuando no había texto de origen
    }
adopt-doubt-no-text =
    { $n ->
        [one] unidad cuyos textos anteriores git no tiene
        [many] de unidades cuyos textos anteriores git no tiene
       *[other] unidades cuyos textos anteriores git no tiene
    }
adopt-doubt-clocks =
    { $n ->
        [one] puede estar hecha a partir de cualquiera de dos textos de origen: los relojes no lo dicen
       *[other] pueden estar hechas a partir de cualquiera de dos textos de origen: los relojes no lo dicen
    }
adopt-pins =
    { $n ->
        [one] { $n } anclaje
        [many] { $n } de anclajes
       *[other] { $n } anclajes
    }
adopt-resolved =
    { $n ->
        [one] señala el texto de origen tal como era
        [many] señalan el texto de origen tal como era
       *[other] señalan el texto de origen tal como era
    }
adopt-followed =
    { $n ->
        [one] se ha seguido hasta la ruta que tenía entonces el texto de origen
        [many] se han seguido hasta la ruta que tenía entonces el texto de origen
       *[other] se han seguido hasta la ruta que tenía entonces el texto de origen
    }
adopt-unresolved =
    { $n ->
        [one] no lleva a ninguna parte; se indica más abajo
        [many] no llevan a ninguna parte; cada uno se indica más abajo
       *[other] no llevan a ninguna parte; cada uno se indica más abajo
    }
adopt-drift =
    { $n ->
        [one] { $n } página cuyo texto de origen ha cambiado desde su anclaje
        [many] { $n } de páginas cuyo texto de origen ha cambiado desde su anclaje
       *[other] { $n } páginas cuyo texto de origen ha cambiado desde su anclaje
    }
adopt-nothing-to-reread = Nada que releer en { $n } de ellas ({ $percent } %).
adopt-drifted-units =
    { $n ->
        [one] { $n } unidad de un total de { $all } está desactualizada.
        [many] { $n } de unidades de un total de { $all } están desactualizadas.
       *[other] { $n } unidades de un total de { $all } están desactualizadas.
    }
adopt-no-ground = Ninguna traducción dice de qué texto de origen procede. Para consultar el historial de cada unidad, ejecute `hexapla adopt --from-history`; si un campo de los metadatos contiene el día en que una página se puso al día por última vez, `hexapla adopt --date-field FIELD`; para darlo todo por bueno, `hexapla adopt --assume`.
adopt-written = Se ha escrito el registro. Revíselo como cualquier otro cambio e inclúyalo después en un commit.
adopt-not-written = No se ha escrito nada.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-messages = Mensajes
doctor-translated = traducidos: { $n } de { $all }
doctor-missing = sin traducción: { $n }
doctor-identical = iguales al origen: { $n }
doctor-obsolete = ausentes del origen: { $n }
doctor-git-fine = encontrado, con todo el historial
doctor-git-shallow = encontrado, pero el clon es superficial: pueden faltar los commits de anclajes y bases; ejecute: git fetch --unshallow
doctor-git-absent = no se encuentra, o esta carpeta no es un repositorio: `adopt` y `--base` lo necesitan; `status`, no
doctor-collections = Colecciones
doctor-opaque =
    { $n ->
        [one] { $n } palabra está
        [many] { $n } de palabras están
       *[other] { $n } palabras están
    } en unidades cuyo contenido no se analiza ({ $percent },{ $tenths } %), sin contar el código
doctor-locales = Idiomas
doctor-word-list = lista de palabras para reconocer datos
doctor-no-word-list = sin lista de palabras: un cambio de palabras cuenta como formulación, salvo que los datos que conoce la tabla del idioma o los términos propios del proyecto indiquen algo más
doctor-ledger = Registro
doctor-rows =
    { $rows ->
        [one] { $rows } entrada
        [many] { $rows } de entradas
       *[other] { $rows } entradas
    } en { $files ->
        [one] { $files } archivo
        [many] { $files } de archivos
       *[other] { $files } archivos
    }
doctor-limits = Límites

## hexapla explain

explain-part-meaning = Qué significa
explain-part-reason = Por qué importa
explain-part-remedy = Qué hacer

## hexapla start, hint, ledger tidy

start-written = { $path } contiene el texto que hay que traducir, palabra por palabra. Escriba encima la traducción, incluya el archivo en un commit y acepte la traducción.
hint-written = { $old } → { $new } cuenta desde ahora como una mera corrección. Consta en { $path }: incluya ese archivo en un commit.
tidy-nothing = El registro está en orden: no hay nada que descartar.
tidy-release =
    { $release }: se descartan { $rows ->
        [one] { $rows } entrada
        [many] { $rows } de entradas
       *[other] { $rows } entradas
    } y { $texts ->
        [one] { $texts } texto de referencia
        [many] { $texts } de textos de referencia
       *[other] { $texts } textos de referencia
    }; lo demás queda en orden
tidy-blanked = { $release }: textos de referencia borrados porque se habían suprimido: { $n }
tidy-restored = { $release }: textos de referencia perdidos que se recuperan del historial de git: { $n }
tidy-dry-run = No se ha escrito nada: esto es lo que se escribiría.
tidy-left-alone = Los registros con líneas dañadas o sin leer se dejan tal como están.

## The manual: titles of its parts

manual-arguments = Argumentos
manual-options = Opciones
manual-options-everywhere = Opciones de todos los comandos
manual-commands = Comandos
manual-help = { $help }. { $details }
manual-sentences = { $first } { $rest }
manual-values = Valores posibles: { $values }.
manual-default = Valor predeterminado: { $value }.
manual-environment = También se toma de la variable de entorno { $variable }.
manual-origin = Página generada por `cargo xtask generate` a partir del propio programa; edite el catálogo, no esta página.

## Errors: what, why, what to do

error = error:

error-no-configuration = No hay ningún hexapla.toml en { $folder } ni en las carpetas superiores, así que no se sabe dónde están los textos. Ejecute `hexapla init` en la carpeta del proyecto.
error-configuration = hexapla.toml contiene errores, así que no se ha hecho nada.
error-configuration-exists = { $path } ya existe y no se ha tocado. Para empezar de nuevo, bórrelo primero.
error-unreadable = No se puede leer { $path }: { system-refusal }. Compruebe que existe y que tiene permiso de lectura, e inténtelo de nuevo.
error-bundle-not-ours = { $path } contiene otras cosas que un paquete anterior, así que no se ha escrito nada encima. Indique otra carpeta con `--out`.
error-bundle-extra = { $path } está entre los archivos de un paquete anterior y ningún paquete lo ha escrito, así que no se ha escrito nada encima. Muévalo o indique otra carpeta con `--out`.
error-bundle-part = { $path } contiene un paquete también en otros idiomas que { $locale }, y esta parte ocuparía su lugar. Indique otra carpeta, como `--out parts/{ $locale }`; `hexapla merge` reúne las partes.
error-bundle-read = { $path } está en una carpeta de la que se lee el propio proyecto, así que ahí no puede ir ningún paquete. Indique otra carpeta con `--out`.
error-bundle-account = { $path } no lo escribió una construcción anterior, así que no se ha escrito nada encima. El informe de una construcción se guarda junto a su carpeta: mueva el archivo o indique una carpeta en otro lugar con `--out`.
error-not-written = No se ha escrito { $path }: { system-refusal }. Tampoco se ha modificado nada más.
error-unknown-locale = { $locale } no es un idioma de este proyecto. Idiomas disponibles: { $known }. Los idiomas se añaden en `locales`, en hexapla.toml.
error-source-locale = { $locale } es el idioma de origen: se traduce a partir de él, así que no tiene estado. Indique un idioma de destino.
error-unknown-release = No existe la publicación { $release }. ¿Quería decir { $nearest }?
error-no-such-release = No existe la publicación { $release }. `hexapla status --all` las muestra todas.
error-release-ambiguous = Más de una publicación se llama { $release }: { $names }. Indique cuál.
error-not-translated = La publicación { $release } aún no tiene edición en { $locale }. Para empezar una, ejecute `{ $command }`.
error-already-started = La publicación { $release } ya tiene edición en { $locale }: { $path }. Ese archivo no se ha tocado.
error-unknown-unit = La publicación { $release } no tiene la unidad { $unit }. Unidades disponibles: { $known }.
error-invalid-unit = { $text } no designa ninguna unidad. Escriba #3, #title, #t7 o una lista como #3,5-7.
error-unknown-code = No existe el código { $code }. ¿Quería decir { $nearest }? `hexapla explain` los muestra todos.
error-no-such-code = No existe el código { $code }. `hexapla explain` los muestra todos.
error-unknown-schema = No existe el esquema { $name }. Esquemas disponibles: { $known }.
error-source-moved = El texto de origen de { $unit } ha cambiado desde que lo consultó: su huella era { $given } y ahora es { $now }. Lea de nuevo `hexapla diff` y acepte lo que muestra ahora.
error-nothing-to-accept = No hay nada que aceptar: todas las unidades indicadas están al día.
accept-question = ¿Es válida la traducción de { $unit } para el texto de origen actual? [y = sí, n = no]
accept-remaining =
    { $n ->
        [0] Todo está ya al día en { $locale } en la publicación { $release }.
        [one] { $n } unidad de { $release } sigue pendiente en { $locale }: { $command }
        [many] { $n } de unidades de { $release } siguen pendientes en { $locale }: { $command }
       *[other] { $n } unidades de { $release } siguen pendientes en { $locale }: { $command }
    }
accept-touched-nothing = En lo que se ha modificado desde { $base } no hay nada que aceptar.
accept-touched-new = No se ha aceptado nada de { $release } en { $locale }: { $base } no tiene el texto del que se tradujo. Compare la traducción y acepte lo que sea válido: { $command }
accept-none-chosen = No se ha aceptado nada.
accept-dry-run = No se ha escrito nada: era un simulacro.
accept-undo = Para deshacerlo:
accept-undo-lines = Para deshacer esto y nada más, borre de { $path } las líneas de arriba.
accept-undo-replaced = Para deshacer esto y nada más, ponga en { $path } estas líneas en lugar de las de arriba:
gate-debt-written = Lo que hoy bloquea se ha anotado en { $path }; desde ahora solo bloquea la deuda nueva.
gate-debt-refused =
    { $n ->
        [one] { $n } hallazgo no puede anotarse como deuda y sigue bloqueando: { $codes }
        [many] { $n } de hallazgos no pueden anotarse como deuda y siguen bloqueando: { $codes }
       *[other] { $n } hallazgos no pueden anotarse como deuda y siguen bloqueando: { $codes }
    }
withheld-releases =
    { $n ->
        [one] { $n } publicación omitida: no es pública.
        [many] { $n } de publicaciones omitidas: no son públicas.
       *[other] { $n } publicaciones omitidas: no son públicas.
    }
error-failed = No se ha podido completar la operación: { $reason }.
error-unwritable = No se ha podido escribir el resultado: { system-refusal }.
system-refusal =
    { $reason ->
        [absent] no hay nada con ese nombre
        [denied] el sistema no lo permite
        [full] el disco está lleno
        [read-only] esa ubicación es de solo lectura
        [folder] es una carpeta
        [no-folder] algún elemento de la ruta no es una carpeta
        [name] ningún archivo puede llamarse así ahí
       *[other] { $detail }
    }
error-write-link = { $path } es un enlace simbólico o está detrás de uno, y no se escribe a través de enlaces, así que no se ha escrito nada. Ponga en su lugar la carpeta o el archivo mismo.
error-write-in-the-way = { $path } estorba: hay un archivo donde hace falta una carpeta, o una carpeta donde hace falta un archivo. No se ha escrito nada. Muévalo a otro sitio.
error-write-journal = { $path }, la constancia de un cambio interrumpido, no se puede leer, así que no se ha escrito nada. Vea en git qué debe contener el registro y borre esa constancia.
error-write-conflict = Un cambio quedó interrumpido y { $path } ha cambiado desde entonces, así que no se puede terminar y no se ha escrito nada. Vea en git qué debe contener el archivo y borre { $journal }.
error-write-unfinished = El cambio se interrumpió cuando ya había empezado: { $reason }. El próximo comando que escriba aquí lo terminará.
error-debt-invalid = El archivo de deuda conocida, { $path }, no se puede leer: { $detail }. Corríjalo, o bórrelo y escriba `hexapla gate --write-debt`, que anota de nuevo lo que hoy bloquea.
error-no-bundle = { $folder } no contiene ningún paquete: no tiene bundle.json. Indique una carpeta construida por `hexapla bundle`.
error-nothing-named = Indique las unidades que acepta, por ejemplo RELEASE#3 o RELEASE#1,3-7; sin terminal, nada se acepta sin haberlo visto.
error-accept-missing = La unidad { $unit } no tiene traducción, así que no hay nada que aceptar. Tradúzcala primero.
error-accept-no-source = El texto de origen no dice nada que corresponda a la unidad { $unit }, así que no se puede aceptar. Elimínela o declárela nota de traducción con `--local --why "…"`.
error-accept-has-source = La unidad { $unit } traduce un pasaje del texto de origen, así que no es una nota de traducción. Acéptela sin `--local`.
error-accept-renamed = La unidad { $unit } tiene otro id en la traducción. Dele allí su nuevo id; con ello no queda nada que aceptar, salvo que también haya cambiado su texto.
error-accept-unedited = El texto de origen de { $unit } ha cambiado y la traducción no. Modifique antes la traducción. Si sigue siendo válida tal como está, diga por qué: `hexapla accept … --no-change --why "…"`.
error-accept-elsewhere = { $path } está en un repositorio propio, así que desde aquí no se puede saber qué se ha modificado en él. Compárelo y acepte sus unidades por su nombre: hexapla diff { $locale }
error-accept-withdrawn = El texto de origen de { $release } se ha retirado, y eso no cambia por más que se acepte. Retire la traducción en { $locale }.
error-accept-via-pivot = La unidad { $unit } solo está pendiente porque no está al día en { $pivot }, de donde se tradujo. Actualice antes { $pivot }: hexapla diff { $pivot } { $release }
error-second-person = Unidad { $unit }: { impact-in-a-word }. En estos casos, este proyecto quiere que acepte la unidad alguien distinto de quien la tradujo. Pida a otra persona que lo haga, con su propio `--by`.
error-approval-own = La unidad { $unit } es una traducción suya, y este proyecto quiere que la apruebe otra persona. Pida a alguien que lo haga, con su propio `--by`.
error-approval-unrecorded = Nadie ha aceptado la unidad { $unit } tal como está ahora, así que no se sabe de quién es la traducción. Haga que primero la acepte quien la tradujo (`hexapla accept … --by NAME`) y apruébela después.
error-needs-by = Este proyecto quiere saber quién acepta. Dé un seudónimo con `--by` o en HEXAPLA_BY.
error-needs-why = Diga por qué con `--why`; el motivo queda en el registro.
error-invalid-pair = { $pair } no es un par de textos. Escriba la huella del texto anterior y la del actual, o lo suficiente de cada una: 1-7f1c..1-90a2.
error-hint-refused = No se ha anotado ninguna indicación: { $old } → { $new } cambia un dato, y una indicación nunca hace pasar por errata un cambio de datos.
error-unknown-fingerprint = La publicación { $release } no tiene ningún texto { $given }, ni ahora ni en su registro. Las huellas actuales figuran en lo que muestra `hexapla diff`; las anteriores, en el archivo base.jsonl de la publicación.
error-ambiguous-fingerprint = { $given } puede ser cualquiera de estas huellas: { $known }. Escriba más caracteres.
error-no-source-edition = La publicación { $release } no tiene ninguna edición de origen legible, así que no hay con qué empezar. `hexapla check` dice por qué.
error-no-place = No hay sitio para esta traducción de { $release }: { $reason }. Revise `layout`, `source` y `target` en hexapla.toml.
error-git-absent = No se ha podido ejecutar git, y aquí hace falta el historial. Instale git o corrija PATH.
error-not-a-repository = Esta carpeta no es un repositorio git, y aquí hace falta el historial. Ejecute el comando en un clon.
error-link-not-a-repository = { $folder } no está en ningún repositorio git, y aquí hace falta su historial. Indique un clon en `roots`, o deje fuera ese idioma con `--locale`.
error-base-unreadable = No se puede leer la carpeta de comparación { $folder }: { system-refusal }. Indique la carpeta que contiene el proyecto tal como era.
error-base-not-the-project = La carpeta de comparación { $folder } no contiene ni hexapla.toml ni ningún texto de este proyecto. Indique la carpeta que contiene lo que contenía la propia carpeta del proyecto: en una copia de trabajo de todo el repositorio, quizá una que esté dentro de ella.
error-base-itself = La carpeta de comparación { $folder } es la propia carpeta del proyecto, así que nada podría ser distinto. Indique una copia de trabajo de lo que había antes, o una copia sin más.
error-shallow = El clon es superficial y aquí hace falta el historial completo. En la integración continua, haga que se descargue entero (`fetch-depth: 0` en GitHub, `GIT_DEPTH: 0` en GitLab). En este equipo, ejecute: { $command }
error-revision-absent = git no tiene la revisión { $revision }. Ejecute: { $command }
error-text-absent = git no tiene el texto de { $path } tal como era: nunca se descargó o está dañado. Ejecute: { $command }
error-revision-nowhere = git no tiene la revisión { $revision } y no hay de dónde obtenerla. Indique una que tenga: `git branch --all` y `git tag` las enumeran.
error-no-commit = El repositorio aún no tiene ningún commit, así que no hay nada con qué comparar. Confirme lo que hay en un commit y repita la orden.
error-invalid-revision = { $revision } no es el nombre de una revisión. Escriba una rama, una etiqueta o un commit.
error-locked = Otro proceso está escribiendo en este proyecto. Inténtelo de nuevo cuando termine.
error-unread = Algo no se ha podido leer, así que no se ha escrito nada. Corríjalo y repita el comando.
error-changed-meanwhile = { $path } ha cambiado entretanto, así que no se ha escrito nada. Examínelo de nuevo y repita el comando.
error-invalid-request = La línea { $line } de la entrada no es una petición: { $reason }. Cada línea es un objeto JSON con `id`, `old` y `new`.

error-nearest-message = No existe el mensaje { $id }. ¿Quería decir { $nearest }?
error-unknown-message = No existe el mensaje { $id } en los catálogos de este proyecto.
error-no-catalogues = Este proyecto no tiene catálogos. Indíquelos en hexapla.toml: una `[[collection]]` con `kind = "fluent"`.
error-no-catalogue = { $path } no es un catálogo de este proyecto: ninguna `[[collection]]` de hexapla.toml con `kind = "fluent"` lo abarca.
error-unknown-collection = No existe la colección de catálogos { $collection }. Colecciones disponibles: { $known }.
error-invalid-argument-pair = { $text } no es un argumento de un mensaje. Escriba NAME=VALUE, por ejemplo n=103.
error-invalid-message-request = La línea { $line } de la entrada no es una petición: { $reason }. Cada línea es un objeto JSON con `locale`, `ftl`, `id` y `args`.

## hexapla fmt

fmt-changed = Se ha dado a { $path } el formato habitual.
fmt-would-change = Se daría a { $path } el formato habitual.
fmt-nothing =
    { $n ->
        [one] El único catálogo ya tiene el formato habitual.
        [many] Los { $n } de catálogos ya tienen el formato habitual.
       *[other] Los { $n } catálogos ya tienen el formato habitual.
    }

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = No se entiende la línea de comandos. `hexapla --help` explica cómo escribirla.
error-unknown-argument = Aquí no existe el argumento { $arg }. `--help` muestra los que hay.
error-nearest-argument = Aquí no existe el argumento { $arg }. ¿Quería decir { $nearest }?
error-unknown-command = No existe el comando { $command }. `hexapla --help` los muestra todos.
error-nearest-command = No existe el comando { $command }. ¿Quería decir { $nearest }?
error-unknown-value = { $arg } no admite el valor { $value }. Valores posibles: { $known }.
error-value-missing = { $arg } necesita un valor.
error-value-refused = { $arg } no admite el valor { $value }. `--help` indica la forma esperada.
error-argument-missing = Falta algo: { $arg }. `--help` explica qué es.
error-argument-twice = { $arg } aparece dos veces. Indíquelo una sola vez.
error-argument-conflict = { $arg } no se puede usar junto con { $other }.

## hexapla bundle, schedule, verify

bundle-heading = Paquete a fecha de { $instant }
bundle-pages =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
bundle-fallbacks =
    { $n ->
        [one] { $n } página en el idioma de origen
        [many] { $n } de páginas en el idioma de origen
       *[other] { $n } páginas en el idioma de origen
    }
bundle-held =
    { $n ->
        [one] { $n } página retenida por el control de publicación
        [many] { $n } de páginas retenidas por el control de publicación
       *[other] { $n } páginas retenidas por el control de publicación
    }
bundle-next = El { $instant } cambia el resultado: vuelva a construir el paquete entonces.
bundle-written =
    { $files ->
        [one] { $files } archivo está en { $folder }.
        [many] { $files } de archivos están en { $folder }.
       *[other] { $files } archivos están en { $folder }.
    }
bundle-not-written = No se ha escrito nada: { $folder } sigue como estaba.
schedule-heading = Lo que cambia por sí solo después de { $instant }
schedule-every-locale = todos
schedule-event-lift = fin del embargo
schedule-event-hold = fin del plazo de gracia
schedule-nothing = Nada: ningún embargo ni plazo de gracia termina más tarde.
verify-sound =
    { $n ->
        [one] El paquete es el que se construyó: { $n } archivo.
        [many] El paquete es el que se construyó: { $n } de archivos.
       *[other] El paquete es el que se construyó: { $n } archivos.
    }
verify-unsound =
    { $n ->
        [one] El paquete no es el que se construyó: { $n } hallazgo.
        [many] El paquete no es el que se construyó: { $n } de hallazgos.
       *[other] El paquete no es el que se construyó: { $n } hallazgos.
    }
findings-more = … y { $n } más

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-usage = Uso:
help-hexapla = Mantiene las traducciones en consonancia con su origen: qué está desactualizado, qué ha cambiado y con qué gravedad
help-init = Examina el proyecto y escribe un hexapla.toml comentado
help-adopt = Crea el registro de las traducciones que ya existen
help-status = Muestra qué traducciones están desactualizadas y con qué gravedad
help-diff = Muestra lo que ha cambiado en el texto de origen, junto a la traducción
help-accept = Deja constancia de que una traducción corresponde al texto de origen actual
help-start = Empieza una traducción nueva con una copia del texto de origen
help-hint = Deja constancia de que un cambio del texto de origen fue una mera corrección
help-ledger = Se ocupa del registro
help-tidy = Descarta lo que ya no necesita ninguna edición y actualiza las entradas antiguas
help-check = Informa de todos los hallazgos; con una base, de lo que provoca una pull request
help-gate = Decide, para cada idioma, si se puede publicar
help-bundle = Construye el sitio público en todos los idiomas, sin nada que esté bajo embargo, retirado o suprimido
help-schedule = Muestra cuándo terminan los embargos y los plazos de gracia de los que dependen páginas
help-merge = Reúne las partes de un paquete que se construyeron cada una para un solo idioma
help-verify = Dice si un paquete es el que se construyó
help-compare = Compara dos versiones de un texto, unidad por unidad, sin proyecto
help-message = Da formato a un mensaje de un catálogo, para probar un plural o para leer una frase
help-fmt = Da a los catálogos el formato habitual, sin cambiar ninguno de sus textos
help-explain = Explica qué significa un hallazgo y qué hay que hacer
help-doctor = Examina git, el proyecto, sus idiomas y su registro
help-completions = Muestra el código de autocompletado para un intérprete de comandos
help-man = Muestra el manual
help-schema = Muestra los nombres de los esquemas JSON, o uno de ellos

help-arg-project = La carpeta del proyecto, o una que esté dentro de ella
help-arg-as-of = El instante en que se juzgan embargos y plazos, como 2031-03-09T00:01:00Z o 2031-03-09; si falta, ahora
help-arg-lang = El idioma de lo que leen las personas (ar, en, es, fr, ko, zh-Hans); si no se indica, el de LC_ALL, LC_MESSAGES o LANG
help-arg-help = Muestra esta ayuda
help-arg-version = Muestra la versión
help-arg-dry-run = Muestra lo que se escribiría, sin escribir nada
help-arg-locale = Solo este idioma; se puede repetir
help-arg-release = Solo esta publicación; se puede repetir
help-arg-format = Para personas o para programas: un solo documento, o una línea por elemento
help-arg-clearance = Quién puede leer la respuesta: `newsroom` (la redacción) o `public`, a quien no se dice nada de las publicaciones que no son públicas
help-arg-by = Quién lo afirma: un seudónimo que nunca se publica
help-adopt-from-history = Consulta el historial: una unidad procede del texto de origen tal como era cuando el texto de la unidad cambió por última vez
help-adopt-assume = Da por bueno lo que no tiene respaldo: anotado, sin verificar; lo que hoy bloquea pasa a ser deuda conocida
help-adopt-date-field = El campo de los metadatos que contiene el día en que una página se puso al día por última vez
help-status-units = Muestra todas las unidades que no están al día, con sus líneas y motivos
help-status-all = Muestra todas las publicaciones y, con `--units`, todas las unidades, también las que no necesitan nada
help-diff-locale = El idioma al que se traduce
help-diff-release = La publicación y, si se quiere, sus unidades: lines-cut, lines-cut#3, lines-cut#1,3-7
help-accept-locale = El idioma al que se traduce
help-accept-release = La publicación y sus unidades: lines-cut#3, o lines-cut#3@1-7f1c tal como lo muestra diff
help-accept-no-change = La traducción sigue siendo válida tal como está; `--why` dice por qué
help-accept-approve = Alguien que ha revisado esta pareja de textos la aprueba
help-accept-local = El pasaje es una nota de traducción; `--why` dice por qué
help-accept-why = El motivo, que se conserva en el registro
help-accept-touched = Acepta exactamente las unidades cuya traducción ha cambiado desde la base o, sin base, desde el último commit, respecto al texto de origen tal como estaba allí
help-accept-base = La revisión de git con la que se compara, por ejemplo origin/main
help-start-locale = El idioma al que se va a traducir
help-start-release = La publicación que se va a traducir
help-hint-release = La publicación cuyo texto de origen se corrigió
help-hint-pair = La huella del texto anterior y la del actual, o lo suficiente de cada una: 1-7f1c..1-90a2
help-hint-kind = Qué clase de cambio fue
help-check-base = La revisión de git con la que se compara, por ejemplo origin/main
help-check-base-dir = La carpeta con la que se compara: el proyecto tal como era, en una copia de trabajo de la base o una copia sin más; no necesita git
help-check-fix = Aplica las correcciones que proponen los hallazgos e informa de lo que queda
help-check-all = Muestra todos los hallazgos, por muchos que sean los de un mismo código
help-check-fail-on = El nivel a partir del cual el código de salida es 1
help-gate-write-debt = Anota en el archivo de deuda conocida lo que hoy bloquea
help-bundle-out = La carpeta cuyo lugar ocupa el resultado
help-bundle-press = Construye en su lugar páginas para periodistas, con lo que está bajo embargo, en `press` si no se indica ninguna carpeta
help-bundle-target = Exporta en su lugar los textos para un generador de sitios, en `export` si no se indica ninguna carpeta
help-bundle-only = La única clase de archivos que se escribe (se puede repetir); si falta, las que nombra hexapla.toml, o todas
help-bundle-locale = El único idioma cuyos archivos se escriben, además de los que no tienen idioma
help-bundle-sequence = El número del paquete, que aumenta con cada uno; con él, `verify --older` sabe qué paquete es más reciente
help-merge-part = La carpeta de una parte, tal como la genera `bundle --locale`
help-merge-out = La carpeta cuyo lugar ocupa el paquete
help-verify-folder = La carpeta del paquete
help-verify-older = Un paquete anterior, al que este debe suceder
help-compare-old = La versión anterior, un archivo Markdown o Fluent
help-compare-new = La versión nueva, un archivo Markdown o Fluent
help-compare-jsonl = Lee peticiones de la entrada estándar, un objeto JSON por línea, y responde a cada una
help-compare-all = Muestra también las unidades idénticas
help-compare-source = El idioma en que están escritas ambas versiones
help-message-id = El mensaje o uno de sus atributos: nav-search, nav-search.title
help-message-arguments = Los argumentos del mensaje, por ejemplo n=103 o day=2031-03-09
help-message-locale = El idioma en que se quiere el mensaje; si no se indica, el de origen
help-message-collection = La colección en la que está; si no se indica, la primera que lo tiene
help-message-output = Para qué es el texto, lo que determina cómo se aíslan y se escapan los argumentos
help-message-jsonl = Lee peticiones de la entrada estándar, un objeto JSON por línea, y responde a cada una
help-fmt-files = Los archivos a los que dar formato; si no se indica ninguno, todos los catálogos del proyecto
help-fmt-check = No cambia nada; el código de salida es 1 si algún archivo cambiaría
help-explain-code = El código de un hallazgo; si no se indica, se muestran todos los códigos
help-completions-shell = El intérprete de comandos
help-man-markdown = En formato Markdown
help-schema-name = El esquema que se quiere ver

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

finding-outdated-markup = El énfasis, el nivel de encabezado o el anidamiento de la unidad { $unit } ha cambiado en el texto de origen desde que se tradujo.
remedy-outdated-markup = Incorpore el marcado y acepte la unidad; no hace falta releer las palabras.
explain-outdated-markup =
    La unidad de origen ya no tiene el mismo énfasis, las mismas marcas de código, el mismo
    anidamiento o el mismo nivel de encabezado que cuando se tradujo. Las palabras y los enlaces son
    los mismos.

    Nada de lo que se dice ha cambiado, así que nadie tiene que releerlo. Aun así, la página puede
    verse distinta de la de origen, y un encabezado de otro nivel cambia el índice.

    Incorpore el marcado y acepte la unidad o, si la traducción no lo necesita, acéptela con
    `--no-change --why`.

finding-outdated-link = Desde que se tradujo la unidad { $unit }, uno de sus enlaces lleva a otro sitio en el texto de origen.
remedy-outdated-link = Incorpore la nueva dirección y acepte la unidad.
explain-outdated-link =
    Desde que se tradujo la unidad, en el texto de origen solo ha cambiado el destino de un enlace o
    la ruta de una imagen.

    Las palabras siguen correspondiéndose, pero la traducción puede enviar a quien la lee a una
    página que se ha trasladado o retirado.

    Ponga en la traducción la nueva dirección, o la de la misma página en su idioma, y acepte la
    unidad.

finding-outdated-cosmetic =
    { $reasons ->
        [none] La puntuación, la tipografía o la ortografía de la unidad { $unit } ha cambiado en el texto de origen desde que se tradujo.
       *[other] La puntuación, la tipografía o la ortografía de la unidad { $unit } ha cambiado en el texto de origen desde que se tradujo ({ $reasons }).
    }
remedy-outdated-cosmetic = Compruebe si la grafía anterior indujo a error al traducir y acepte la unidad.
explain-outdated-cosmetic =
    Desde que se tradujo la unidad, en el texto de origen ha cambiado la puntuación, el uso de
    mayúsculas, la tipografía o la ortografía de una palabra.

    En general no hay que hacer nada. Pero una palabra mal escrita pudo malinterpretarse al
    traducir, así que el cambio se muestra y nunca se pasa por alto en silencio.

    Mire una vez los dos textos. Si la traducción sigue siendo válida, acéptela con
    `--no-change --why`.

finding-outdated-wording =
    { $reasons ->
        [none] La unidad { $unit } se ha reformulado en el texto de origen desde que se tradujo; los datos son los mismos.
       *[other] La unidad { $unit } se ha reformulado en el texto de origen desde que se tradujo ({ $reasons }); los datos son los mismos.
    }
remedy-outdated-wording = Relea la unidad junto al texto de origen y acéptela.
explain-outdated-wording =
    El texto de origen lo dice con otras palabras que cuando se tradujo la unidad. Los números, las
    fechas, los nombres, las negaciones y las citas son los mismos.

    La traducción no afirma nada falso, pero puede faltarle un matiz que a la redacción le pareció
    digno de un cambio.

    Lea `hexapla diff LOCALE RELEASE`, actualice la traducción y ejecute el comando accept que
    muestra `diff`.

finding-outdated-interface =
    { $reasons ->
        [none] Las variables o las opciones de la unidad { $unit } han cambiado en el texto de origen desde que se tradujo.
       *[other] Las variables o las opciones de la unidad { $unit } han cambiado en el texto de origen desde que se tradujo ({ $reasons }).
    }
remedy-outdated-interface = Incorpore las nuevas variables y opciones y acepte la unidad.
explain-outdated-interface =
    Un mensaje de un catálogo ya no tiene las mismas variables, los mismos selectores o las mismas
    inserciones que cuando se tradujo.

    Una traducción que usa una variable que ya no se proporciona muestra un hueco a quien la lee; si
    le falta una nueva, calla lo que esta dice.

    Use exactamente las variables del mensaje de origen, con las formas de plural de su idioma, y
    acepte la unidad.

finding-message-renamed = El mensaje { $from } se llama ahora { $to } en el origen, y la traducción lo sigue llamando { $from }, así que nadie llega a verlo.
remedy-message-renamed = Llámelo { $to } también en la traducción, en todos los lugares donde aparezca.
explain-message-renamed =
    El origen ha dado otro id a un mensaje y ha dejado su texto como estaba. La traducción lo tiene
    todavía con el id anterior.

    Los programas piden los mensajes por su id. Mientras la traducción no se adapte, quien la lee ve
    el texto de origen.

    Dé al mensaje su nuevo id en la traducción, también donde esta remita a él. Volverá a estar al
    día sin necesidad de aceptarlo, ya que ninguno de los dos textos ha cambiado.

finding-message-changed =
    { $reasons ->
        [none] La unidad { $unit } conserva su id, pero su texto ya no es el mismo: { impact-in-a-word }.
       *[other] La unidad { $unit } conserva su id, pero su texto ya no es el mismo: { impact-in-a-word } ({ $reasons }).
    }
remedy-message-changed = Si ahora significa otra cosa, dele un id nuevo para que nadie vea la traducción anterior.
explain-message-changed =
    El texto de origen de un mensaje no es el que era en la base, y su id es el mismo.

    Las traducciones se guían por el id. Mientras no se actualicen, se muestra lo que se hizo a
    partir del texto anterior. Por convención, un mensaje que pasa a significar otra cosa recibe un
    id nuevo, para que se vea en su lugar el texto de origen; corregir una coma no es motivo para
    ello.

    Fíjese en el impacto. Si el significado ha cambiado y la traducción anterior induciría a error,
    dé al mensaje un id nuevo.

finding-outdated-factual =
    { $reasons ->
        [none] Un dato de la unidad { $unit } ha cambiado en el texto de origen desde que se tradujo.
       *[other] Un dato de la unidad { $unit } ha cambiado en el texto de origen desde que se tradujo ({ $reasons }).
    }
remedy-outdated-factual = Corrija la traducción y acepte la unidad.
explain-outdated-factual =
    Desde que se tradujo la unidad, en el texto de origen ha cambiado un número, una fecha, una
    hora, un nombre, una negación, una cita u otra palabra que expresa un dato.

    La traducción afirma ahora algo que la redacción ya no dice. Una cifra errónea en un idioma echa
    a perder la corrección hecha en todos los demás.

    Lea `hexapla diff LOCALE RELEASE`, actualice la traducción y ejecute el comando accept que
    muestra `diff`.

finding-outdated-critical = La unidad { $unit } ha tenido en el texto de origen un cambio que todas las traducciones deben incorporar.
remedy-outdated-critical = Incorpore ya la corrección, la supresión de datos o la retirada, y acepte la unidad.
explain-outdated-critical =
    La redacción ha señalado este cambio del texto de origen: una corrección que debe incorporarse,
    una supresión de datos o la retirada de la publicación.

    Alguien puede salir perjudicado mientras el texto anterior siga publicado: un nombre que no debe
    conocerse, una acusación que se ha retirado.

    Incorpore este cambio antes que cualquier otra cosa. Si la publicación se ha retirado, retire
    también la traducción.

finding-outdated-unknown = El texto de origen de la unidad { $unit } ha cambiado desde que se tradujo, y el texto del que procede ya no está disponible.
remedy-outdated-unknown = Deje que `hexapla ledger tidy` busque el texto en el historial de git; si no, compare toda la unidad con el texto de origen y acéptela.
explain-outdated-unknown =
    El registro nombra el texto que se tradujo, pero ese texto no está ni en el fondo de textos del
    registro ni en la edición de origen. Nadie puede decir, pues, qué ha cambiado.

    Puede ser una coma o una cifra de muertos. Mientras nadie lo compruebe, se trata como un cambio
    de datos.

    Compare la unidad con el texto de origen palabra por palabra y acéptela. Si una fusión
    hizo que se perdiera del `base.jsonl` del registro, `hexapla ledger tidy` lo recupera del historial
    de git.

finding-missing =
    { $instead ->
        [copy] En el lugar de la unidad { $unit } sigue estando el texto de origen.
       *[none] La unidad { $unit } del texto de origen no tiene traducción.
    }
remedy-missing = Traduzca la unidad y acéptela.
explain-missing =
    El texto de origen tiene una unidad para la que la traducción no tiene nada, o tiene solo una
    copia del texto de origen.

    Quien lee en este idioma no se entera de lo que saben los demás, ni puede ver que falta algo.

    Traduzca la unidad en su sitio y acéptela. `hexapla diff LOCALE RELEASE` muestra dónde debe ir.

finding-missing-lead =
    { $instead ->
        [copy] En el lugar de la unidad { $unit } (título, resumen o primer párrafo) sigue estando el texto de origen.
       *[none] La unidad { $unit } del texto de origen (título, resumen o primer párrafo) no tiene traducción.
    }
remedy-missing-lead = Traduzca la unidad y acéptela; la publicación no puede prescindir de ella.
explain-missing-lead =
    El título, el resumen o el primer párrafo no tiene traducción, o tiene solo una copia del texto
    de origen. Una copia que quedó en una página por lo demás traducida es una advertencia: puede
    ser un nombre.

    Ese comienzo es lo que muestran los buscadores, los canales RSS y otras redacciones. Una página
    con el titular en otro idioma parece defectuosa.

    Traduzca primero ese comienzo y acéptelo.

finding-orphaned = El texto de origen ya no dice lo que dice la unidad { $unit } de la traducción.
remedy-orphaned = Elimine el pasaje de la traducción o declárelo nota de traducción con `--local --why`.
explain-orphaned =
    La unidad se tradujo a partir de una unidad de origen que ya no existe. El pasaje sigue en la
    traducción.

    Los pasajes se eliminan por algo: eran erróneos o ponían a alguien en peligro. La traducción
    sigue publicando lo que la redacción retiró.

    Averigüe por qué se eliminó y elimínelo también. Si es una nota de traducción, declárela:
    `hexapla accept LOCALE RELEASE#t7 --local --why "translator's note"`.

finding-unverified =
    { $source ->
        [none] La unidad { $unit } solo está en la traducción, y no consta de qué texto de origen procede.
       *[there] No consta de qué texto de origen procede la unidad { $unit }.
    }
remedy-unverified =
    { $source ->
        [none] Elimínela si el origen la retiró o no la tuvo nunca. Si es una nota de traducción, declárela: `hexapla accept … --local --why "…"`.
       *[there] Compare una vez la unidad con el texto de origen y acéptela.
    }
explain-unverified =
    Hay una traducción, pero ninguna entrada del registro dice de qué texto procede, o el
    emparejamiento es dudoso.

    Puede ser correcta o tener años de antigüedad. Si no consta en el registro, nadie puede saberlo,
    y un cambio posterior del texto de origen no podría valorarse.

    Compare una vez los dos textos y acepte la unidad. Si es un proyecto entero con anclajes en los
    metadatos, `hexapla adopt` encuentra el respaldo. Lo que solo está en la traducción no se puede
    aceptar: elimínelo o declárelo nota de traducción.

finding-rubber-stamp = El registro dice ahora que esta traducción procede de { $now } (antes, de { $was }), pero la traducción no se ha tocado.
remedy-rubber-stamp = Actualice la traducción o diga que sigue siendo válida: `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    En este cambio, una entrada del registro ha pasado a un texto de origen más reciente mientras la
    traducción seguía igual, y nadie ha dicho por qué.

    Una entrada que se adelanta sin releer nada lo pone todo en verde y no dice a nadie qué está
    desactualizado. Es peor que no tener ninguna.

    Actualice la traducción. Si de verdad sigue siendo válida, acéptela con `--no-change` y un
    motivo, que el registro conserva.

finding-row-gone = En este cambio se ha quitado la entrada del registro según la cual { $unit } está desactualizada.
remedy-row-gone = Recupere la entrada, o actualice la traducción y acepte la unidad.
explain-row-gone =
    En este cambio se ha quitado una entrada del registro, y la traducción de la que hablaba sigue ahí. Con la entrada, el pasaje estaría desactualizado.

    Sin su entrada, un pasaje desactualizado queda sin verificar, como si nadie lo hubiera sabido nunca, y `hexapla gate`, si no se configura otra cosa, lo deja pasar. Las entradas se pierden cuando una fusión toma el registro de un solo lado.

    Recupere la entrada desde git, o actualice la traducción y acepte la unidad.

finding-metadata-restated = `{ $key }` vale { $here } aquí y { $source } en la edición de origen.
remedy-metadata-restated = Elimine el campo de la traducción; se hereda de la edición de origen.
explain-metadata-restated =
    Los metadatos de una traducción contienen un campo que pertenece a la edición de origen
    (embargo, fecha, lugar, id), con otro valor.

    Con dos embargos para una misma publicación, un texto acaba saliendo antes de tiempo. Un solo
    lugar, un solo valor.

    Borre esa línea en la traducción. Si la que tiene razón es la traducción, corrija la edición de
    origen.

finding-ledger-missing = Hay traducciones, y ningún registro dice de qué textos proceden. Ejecute: { $command }
remedy-ledger-missing = Cree el registro con `hexapla adopt`.
explain-ledger-missing =
    Una traducción no tiene registro, o tiene uno sin ninguna línea, así que todas sus unidades están
    sin verificar.

    El estado muestra lo que se anotó. Sin anotación, una traducción hecha ayer y otra hecha hace
    cinco años parecen iguales, y un registro perdido ocultaría todos los datos que han cambiado
    desde entonces. Por eso `gate` bloquea, salvo que `[gate.checks]` disponga otra cosa.

    Ejecute `hexapla adopt`, que busca anclajes como `default_lang_commit` y anota el respaldo que
    encuentra. Si el registro se ha perdido, restáurelo desde git.

finding-ledger-damaged =
    Esta línea del registro no se puede leer ({ $reason ->
        [no-target] le falta `t`, la huella de la traducción
        [no-source] le falta `s`, la huella del texto de origen, y no es una nota de traducción
        [no-text] no tiene `f`, ni tampoco `old` y `new` con la indicación `typo`
       *[other] { $reason }
    }); las demás líneas cuentan.
remedy-ledger-damaged = Quite los marcadores de conflicto y conserve las líneas de ambos lados, o restaure el archivo desde git.
explain-ledger-damaged =
    Una línea de un archivo de registro no es una entrada JSON: casi siempre, un marcador de
    conflicto que quedó tras una fusión, o una línea cortada.

    No se sabe lo que decía la línea, así que su unidad puede estar sin verificar. El resto del
    archivo se lee como siempre.

    Quite los marcadores de conflicto y conserve las entradas de ambos lados: cualquier unión de
    entradas es válida. Añada `merge=union` para el registro en `.gitattributes`, como hace
    `hexapla init`, y git lo hará por sí solo.

finding-release-renamed =
    La publicación estaba en { $from } y ahora está en { $to }; { $n ->
        [one] { $n } de sus archivos se ha quedado atrás
       *[other] { $n } de sus archivos se han quedado atrás
    }. Escriba: { $command }
remedy-release-renamed = Deje que `hexapla check --fix` lleve consigo las traducciones y el registro.
explain-release-renamed =
    Un registro habla de textos cuya publicación ya no está, y los mismos textos están en una publicación
    a la que le faltan esas traducciones. Puede que se hayan quedado atrás, en todos los idiomas o en
    algunos.

    Para el programa es como si se hubieran tirado todas las traducciones y se hubieran escrito otras
    nuevas sin anotarlas.

    `hexapla check --fix` lleva las traducciones y el registro adonde está la publicación, y `--dry-run`
    lo muestra. Hágalo en el commit que cambia el nombre del original. Una traducción cuyo lugar ya está
    ocupado se queda donde está.

finding-source-missing = No hay edición de origen para esta traducción.
remedy-source-missing = Recupere la edición de origen o retire la traducción.
explain-source-missing =
    Existe una traducción cuya publicación no tiene edición de origen, así que no hay nada con que
    compararla.

    A menudo el texto de origen se retiró o se renombró y la traducción quedó olvidada: sigue
    publicada.

    Si la publicación se ha retirado, retire también la traducción. Si se ha renombrado, renombre la
    traducción y su registro.

finding-translation-gone = El registro tiene entradas de esta traducción, pero no hay ningún archivo suyo.
remedy-translation-gone = Recupere la traducción con el nombre que indica `layout`, o elimine también este archivo del registro.
explain-translation-gone =
    El registro habla de una traducción, y no hay ningún archivo donde lo busca `layout`: se
    eliminó, o su carpeta o su extensión se escriben de otro modo.

    Para los lectores es como si nadie hubiera traducido nunca la publicación. Si un cambio hace
    desaparecer una traducción que existía antes, para `check --base` es un error.

    Recupere el archivo con el nombre que indica `layout`; las mayúsculas cuentan. Si la
    traducción se retiró a propósito, elimine su archivo del registro en el mismo cambio.

finding-pivot-missing = Esta traducción se hizo a partir de { $pivot }, que no tiene edición de esta publicación.
remedy-pivot-missing = Recupere esa edición, o coteje la traducción con el origen y acepte sus unidades.
explain-pivot-missing =
    El registro dice que la traducción se hizo a partir de la de otro idioma, y esa edición ya no
    existe.

    No se puede consultar aquello de lo que hablan las entradas, así que las unidades están sin
    verificar: ni al día ni desactualizadas.

    Recupere la edición del otro idioma. Si ha desaparecido para siempre, coteje la traducción con el
    origen y acepte sus unidades.

finding-fluent-unknown-reference =
    { $kind ->
        [term] No existe el término { $name }.
        [attribute] { $name } designa un atributo que no existe.
        [value] { $name } solo tiene atributos, así que aquí no hay texto que mostrar.
        [translation] { $name } aún no tiene traducción en { $locale }, así que aquí no hay nada que mostrar.
       *[message] No existe el mensaje { $name }.
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] Traduzca también { $name }.
       *[message] Corrija el nombre o defina lo que designa.
    }
explain-fluent-unknown-reference =
    Un mensaje remite a un mensaje, un término o un atributo que no define ningún catálogo de este
    idioma.

    En lugar del texto, quien lee ve un nombre entre llaves en medio de una frase. Una referencia no
    recurre a otro idioma, como sí hace un mensaje entero.

    Corrija la grafía o defina lo que falta. Si el origen lo tiene y la traducción no, tradúzcalo.

finding-fluent-cycle = Este mensaje remite a sí mismo: { $path }.
remedy-fluent-cycle = Escriba el texto por extenso en uno de estos mensajes.
explain-fluent-cycle =
    Un mensaje remite a otro, y este, quizá pasando por más mensajes, de nuevo al primero.

    Un texto así no tiene fin. Lo que ve quien lee es un nombre entre llaves.

    Decida cuál de los mensajes del recorrido contiene el texto y escríbalo allí por extenso.

finding-fluent-unknown-function =
    No existe la función { $name }(), a la que se llama { $n ->
        [one] una vez
        [many] { $n } de veces
       *[other] { $n } veces
    }.
remedy-fluent-unknown-function = Corrija el nombre o declare la función en hexapla.toml.
explain-fluent-unknown-function =
    Un mensaje llama a una función que ni es de las incorporadas (NUMBER, DATETIME, LIST, TERM, PLATFORM)
    ni la declara el proyecto.

    Quien lee ve la propia llamada entre llaves y se queda sin el valor al que debía dar formato.

    Los nombres de función se escriben en mayúsculas: corrija el nombre o declare la función que
    añade su programa. Un solo hallazgo vale por todas las llamadas; a una traducción no se le
    reprocha lo que también hace su origen.

finding-fluent-function-argument =
    { $kind ->
        [unknown-option] { $function }() no tiene la opción { $name }; opciones disponibles: { $known }.
        [wrong-value] { $function }() no admite el valor { $value } para { $name }; valores posibles: { $known }.
        [too-few] { $function }() necesita un valor con el que trabajar.
       *[too-many] { $function }() recibe demasiados valores ({ $value }); número máximo: { $known }.
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] Corrija el nombre de la opción o elimínela.
        [wrong-value] Dele uno de los valores que admite.
       *[too-many] Dele lo que admite; las opciones, con su nombre.
    }
explain-fluent-function-argument =
    Se llama a una función con una opción que no tiene, con un valor que no puede usar, o con más o
    menos valores de los que admite.

    Una opción desconocida se pasa por alto en silencio, de modo que una cifra conserva sus seis
    decimales. Un valor incorrecto es un error al mostrar el mensaje, y quien lee ve llaves.

    Use los nombres de ECMA-402: minimumFractionDigits, dateStyle, etc. Las palabras van entre
    comillas; los números, no.

finding-fluent-term-argument =
    { $kind ->
        [positional] { $term } recibe un valor sin nombre, lo que no tiene efecto.
        [no-variant] { $term } no tiene ninguna variante { $value } para { $name }, así que se muestra la predeterminada.
       *[unused]
            { $term } no usa { $name }, aunque lo recibe { $n ->
                [one] una vez
                [many] { $n } de veces
               *[other] { $n } veces
            }.
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] Dé un nombre al argumento o elimínelo.
        [no-variant] Añada la variante a { $term } o corrija el valor.
       *[unused] Dé a { $term } variantes según { $name } o corrija el nombre.
    }
explain-fluent-term-argument =
    Un mensaje da a un término un argumento, por ejemplo un caso gramatical, que no cambia nada: el
    término no lo usa nunca o no tiene ninguna variante con ese valor, o bien el argumento no tiene
    nombre.

    Alguien vio que la frase necesita otra forma, y aun así quien lee ve la forma básica.

    Dé al término las formas que necesita su idioma, o corrija el nombre o el valor del argumento.
    Un solo hallazgo vale por todas las llamadas con el mismo argumento.

finding-fluent-unused =
    { $kind ->
        [term] Ningún mensaje remite a este término.
       *[message] Nada usa este mensaje: ni plantillas, ni programas, ni contenidos, ni otros mensajes.
    }
remedy-fluent-unused = Elimínelo, salvo que se vaya a usar pronto.
explain-fluent-unused =
    Un término al que no remite ningún mensaje, o un mensaje que no se ha encontrado en ninguna
    plantilla, ningún programa ni ningún contenido, ni tampoco en otro mensaje.

    En todos los idiomas se traduce y se mantiene al día, y nadie lo lee.

    Elimínelo del origen; las traducciones lo seguirán. Si es el programa quien compone los id,
    indique a Hexapla cómo empiezan.

finding-fluent-use-undefined =
    { $kind ->
        [attribute] El mensaje { $name } no tiene el atributo { $attribute }, que se usa aquí.
       *[message] No existe el mensaje { $name }, que se usa aquí.
    }
remedy-fluent-use-undefined = Corrija el id o añada el mensaje al origen.
explain-fluent-use-undefined =
    Una plantilla, un programa o un texto pide un mensaje que el origen no define.

    Quien lee, sea en el idioma que sea, ve un id donde debería haber un texto.

    Corrija el id o escriba el mensaje. Los id que compone el programa no se comprueban.

finding-fluent-file-missing =
    No hay nada traducido de { $file }: { $n ->
        [one] falta { $n } mensaje
        [many] faltan { $n } de mensajes
       *[other] faltan { $n } mensajes
    }.
remedy-fluent-file-missing = Traduzca el archivo o déjelo fuera de la colección de este idioma.
explain-fluent-file-missing =
    El origen tiene un archivo del que la traducción no tiene ningún mensaje.

    Toda una página o todo un formulario se muestra en el idioma de origen, o en otro al que se
    recurre.

    Traduzca el archivo. Un solo hallazgo vale por todos sus mensajes; en cuanto haya algunos, cada
    uno de los que falten se señalará por separado.

finding-fluent-missing = El mensaje { $unit } no tiene traducción; su sitio está junto a este.
remedy-fluent-missing = Tradúzcalo aquí o deje que se tome de otro idioma.
explain-fluent-missing =
    El origen tiene un mensaje y la traducción no tiene ninguno con ese id.

    Quien lee ve este texto en otro idioma, en medio de los del suyo.

    Traduzca el mensaje. El lugar que se indica es el de su vecino en el orden del origen, para que
    los archivos sigan pareciéndose.

finding-fluent-obsolete = El origen no tiene el mensaje { $unit }.
remedy-fluent-obsolete = Elimínelo o cámbiele el nombre como se hizo en el origen.
explain-fluent-obsolete =
    Una traducción tiene un mensaje que su origen no tiene, o que ya no tiene.

    No se muestra nunca. A menudo se le cambió el nombre en el origen, y aquí queda sin usar una
    buena traducción mientras que, para el nuevo id, se recurre a otro idioma.

    Si el origen tiene el mensaje con otro id, cámbieselo también aquí. Si no, elimínelo.

finding-fluent-part-missing =
    { $kind ->
        [attribute] Aquí falta el atributo .{ $name }, que el origen sí tiene.
       *[value] Aquí falta el texto: el mensaje solo tiene atributos; en el origen tiene también un valor.
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] Añada .{ $name } y tradúzcalo.
       *[value] Escriba el texto tras el signo igual.
    }
explain-fluent-part-missing =
    El mensaje de origen tiene un valor o un atributo que le falta a la traducción.

    Un mensaje se toma entero, así que la parte que falta no se toma de otro idioma: el resultado es
    un botón sin rótulo o un campo sin texto de ayuda.

    Añada la parte que falta y tradúzcala.

finding-fluent-part-extra =
    { $kind ->
        [attribute] El mensaje de origen no tiene ningún atributo .{ $name }.
       *[value] El mensaje de origen solo tiene atributos, y ningún valor.
    }
remedy-fluent-part-extra = Elimínelo o llámelo como en el origen.
explain-fluent-part-extra =
    La traducción de un mensaje tiene un valor o un atributo que su origen no tiene.

    En el mejor de los casos no se muestra nunca. En un elemento de una página, un atributo que
    nadie ha pedido puede cambiar lo que hace el elemento.

    Elimínelo. Si en el origen se cambió el nombre del atributo, cámbielo también aquí.

finding-fluent-unknown-variable =
    { $n ->
        [0] El mensaje de origen no tiene variables, así que nadie da un valor a { $name }.
        [one] El mensaje de origen no tiene { $name }; su variable es { $known }.
        [many] El mensaje de origen no tiene { $name }; sus variables son { $known }.
       *[other] El mensaje de origen no tiene { $name }; sus variables son { $known }.
    }
remedy-fluent-unknown-variable = Use las variables del origen, escritas como allí.
explain-fluent-unknown-variable =
    Una traducción usa una variable que su mensaje de origen no tiene.

    El programa da a un mensaje las variables de su origen y ninguna otra. Quien lee ve el nombre de
    la variable entre llaves, a menudo en lugar de una cifra o un nombre.

    Escriba la variable como en el origen; los nombres de variable no se traducen. Si el idioma
    necesita una que el origen no usa, por ejemplo un género, pídala: en cuanto la describa un
    comentario del origen, contará como conocida.

finding-fluent-variable-dropped =
    { $kind ->
        [bare] { $name } está aquí sin llaves, así que quien lee ve el signo y el nombre.
        [chosen-by] { $name } decide aquí la variante, pero no se muestra nunca; en el origen, sí.
        [variant] La variante { $variant } no muestra { $name }; el origen la muestra siempre.
       *[dropped] Aquí no se muestra { $name }; en el origen, sí.
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] Póngala entre llaves.
       *[dropped] Ponga { $name } en el texto o pregunte por qué la muestra el origen.
    }
explain-fluent-variable-dropped =
    El mensaje de origen muestra una variable y su traducción no, o no en todas las variantes.

    Quien lee se queda sin una cifra, un nombre o un lugar que todos los demás conocen, y la frase
    casi siempre se lee como si no faltara nada.

    Ponga la variable donde corresponda en su idioma. Las formas de plural que valen para un solo
    número, como «un archivo», pueden prescindir de ella; aquí no se señalan.

finding-fluent-reference-changed =
    { $kind ->
        [replaced] Aquí el origen remite a { $name }; la traducción, a { $instead }.
        [spelt-out] El origen remite a { $name }; aquí su texto está escrito por extenso.
        [added] Aquí se remite a { $name }; en el origen, no.
       *[dropped] El origen remite a { $name }; la traducción, no.
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] Nada, si el idioma lo necesita.
       *[dropped] Remita a { $name } como en el origen.
    }
explain-fluent-reference-changed =
    El origen remite a un término o a un mensaje y la traducción no, o al revés.

    Los términos hacen que el nombre de una organización o de un producto sea el mismo en todas
    partes. Donde está escrito por extenso, se queda atrás cuando el nombre cambia.

    Remita al término como en el origen. Si su idioma necesita otras formas, dé variantes al término
    e indique el caso. Una referencia añadida da lugar solo a una nota.

finding-fluent-function-changed =
    { $kind ->
        [option] El origen da a { $function }({ $name }) otro valor de { $option }.
       *[dropped] El origen da formato a { $name } con { $function }(); aquí se muestra tal como llega.
    }
remedy-fluent-function-changed = Dele formato como en el origen; puede decidir usted si una fecha es larga o corta.
explain-fluent-function-changed =
    El origen da formato a un valor con una función y la traducción no, o lo hace con otra moneda,
    otra unidad, otro estilo u otra zona horaria.

    Una fecha sin DATETIME puede mostrarse como una hilera de cifras, y una cantidad en otra moneda
    es otra cantidad.

    Llame a la función como en el origen. Las opciones que solo dicen lo largo que es un nombre o
    cuántas cifras se muestran quedan a su criterio y no se comparan.

finding-fluent-select-changed =
    { $kind ->
        [lost] Aquí el origen elige entre varios textos según { $name }; la traducción, no.
       *[invented] La traducción elige entre varios textos según { $name }; el origen, no.
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] Nada, si un solo texto vale para todos los casos.
       *[invented] Pregunte si { $name } tiene los valores que usted espera.
    }
explain-fluent-select-changed =
    El origen o la traducción elige entre varios textos según una clave, por ejemplo un género o una
    plataforma, y el otro no.

    A menudo es lo correcto: un idioma necesita elegir y otro no. Pero también puede haberse perdido
    una elección, o hacerse según un valor que el programa no da nunca.

    Compruebe si el texto único es correcto en todos los casos. Si su idioma necesita una elección
    propia, pregunte a los autores del programa qué valores hay y pídales que lo digan en el
    comentario del origen.

finding-fluent-variant-key = El origen no tiene aquí ninguna variante { $key }, así que no se elige nunca; las claves del origen son: { $known }.
remedy-fluent-variant-key = Escriba entre los corchetes la clave del origen y, detrás, su texto.
explain-fluent-variant-key =
    Una variante tiene una clave que no tiene ninguna de las variantes del origen para esa misma
    elección.

    Las claves son lo que dice el programa, no lo que se ve en pantalla. Una clave traducida no se
    elige nunca, así que quien lee ve siempre la variante predeterminada.

    Vuelva a poner entre los corchetes la clave del origen.

finding-fluent-access-key = La tecla de acceso { $key } no corresponde a ninguna letra de su rótulo.
remedy-fluent-access-key = Elija una letra que esté en el rótulo.
explain-fluent-access-key =
    Un atributo de tecla de acceso indica una letra que no está en el rótulo del mismo mensaje.

    La letra no se puede subrayar, así que quien trabaja con el teclado no se entera de que existe
    esa tecla.

    Elija una letra del rótulo que no usen los elementos vecinos. Los rótulos escritos en otro
    alfabeto que la tecla no se evalúan: en ellos el programa muestra la tecla entre paréntesis.

finding-fluent-style-attribute =
    { $kind ->
        [no-css] El origen fija aquí propiedades CSS; esto no es CSS.
       *[properties]
            Las propiedades CSS que se fijan aquí no son las del origen. { $lost ->
                [none] Solo aquí: { $added }
               *[other]
                    { $added ->
                        [none] Solo en el origen: { $lost }
                       *[other] Solo en el origen: { $lost }; solo aquí: { $added }
                    }
            }.
    }
remedy-fluent-style-attribute = Conserve las propiedades y cambie solo sus valores.
explain-fluent-style-attribute =
    Un atributo .style no es CSS aunque el del origen lo sea, o fija otras propiedades.

    El atributo está para que en una ventana quepan palabras más largas. Una propiedad equivocada
    deja la ventana demasiado pequeña, y otra puede mover u ocultar elementos.

    Tome las propiedades del origen y elija las longitudes que necesita su idioma.

finding-fluent-markup-changed =
    { $kind ->
        [attributes] Las etiquetas tienen otros atributos que las del origen
       *[tags] Las etiquetas no son las del origen
    }. { $lost ->
        [none] Solo aquí: { $added }
       *[other]
            { $added ->
                [none] Solo en el origen: { $lost }
               *[other] Solo en el origen: { $lost }; solo aquí: { $added }
            }
    }.
remedy-fluent-markup-changed = Use las etiquetas del origen, cada una tantas veces como allí, en el orden que pida su idioma.
explain-fluent-markup-changed =
    La traducción tiene otras etiquetas que su origen, o etiquetas con otros atributos. El orden no
    importa, como tampoco las direcciones, los títulos, los idiomas y los saltos de línea; si hay
    más énfasis que en el origen, no se dice nada.

    Un enlace perdido no lleva a ninguna parte, un elemento con nombre que se pierde deja su sitio
    vacío, y un enlace añadido lleva a donde nadie decidió llevar. Un énfasis perdido da lugar solo
    a una nota.

    Ponga las etiquetas del origen alrededor de las palabras que tienen el mismo sentido. Si el
    origen ha cambiado desde entonces, incorpore ese cambio.

finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] { $tag } se abre aquí por segunda vez, donde debería cerrarse.
        [unopened] { $tag } cierra lo que no se ha abierto nunca.
        [crossed] { $tag } sigue abierto cuando se cierra el elemento que lo contiene.
        [unended] A la etiqueta { $tag } le falta el «>» final.
       *[unclosed] { $tag } no se cierra nunca.
    }
remedy-fluent-markup-unbalanced = Abra y cierre los elementos por parejas, unos dentro de otros.
explain-fluent-markup-unbalanced =
    Una etiqueta no tiene pareja, se cruza con otro elemento o no tiene el «>» final.

    El navegador adivina dónde debía acabar el elemento: media página puede quedar en negrita o
    convertida en enlace, o pueden desaparecer palabras.

    Cierre lo que abra; una etiqueta de cierre lleva la barra justo detrás del «<». Lo que el propio
    origen deja abierto, para cerrarlo en otro mensaje, no se señala en la traducción.

finding-fluent-markup-unsafe = Este marcado puede ejecutar o cargar algo: { $what }.
remedy-fluent-markup-unsafe = Elimínelo.
explain-fluent-markup-unsafe =
    Un mensaje contiene un elemento que ejecuta o carga algo, un atributo para eventos o una
    dirección que empieza por javascript: o similar.

    Los mensajes vienen de muchas manos y pasan a las páginas tal como están. Una sola línea así
    puede leer lo que teclea quien visita la página, o llevar a esa persona a otro sitio.

    Si está en una traducción, elimínelo enseguida y pregunte cómo llegó allí. En un origen es una
    advertencia: los scripts y los estilos deben ir en la propia plantilla de la página.

finding-fluent-plural-missing =
    { $kind ->
        [far]
            Faltan formas que solo necesitan los decimales o los números muy grandes ({ $categories }), en { $n ->
                [one] este mensaje
                [many] { $n } de mensajes; este es el primero
               *[other] { $n } mensajes; este es el primero
            }.
       *[near] Faltan aquí formas de plural del idioma: { $categories }.
    }
remedy-fluent-plural-missing = Añada una variante por cada forma que falta.
explain-fluent-plural-missing =
    El idioma distingue más formas de plural que variantes tiene el mensaje.

    Algunos números reciben la forma de la variante predeterminada, que para ellos es incorrecta:
    «3 archivos» puede necesitar otra terminación que «5 archivos».

    Añada las variantes, con las categorías que CLDR da al idioma. Las formas que necesitan los
    números enteros hasta el mil se señalan en cada mensaje; las que solo necesitan los decimales o
    los millones se señalan una sola vez, como nota.

finding-fluent-plural-impossible =
    { $kind ->
        [number] En este idioma ningún número es { $key }, así que esta variante no se elige nunca.
        [word] { $key } no es una forma de plural, así que esta variante no se elige nunca; las formas son: { $known }.
       *[category] El idioma no tiene la forma { $key }, así que esta variante no se elige nunca.
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] Para ese número exacto, escriba la cifra: [0] o [2].
       *[word] Use las formas del idioma: { $known }.
    }
explain-fluent-plural-impossible =
    Una variante de una elección según un número tiene una clave que ningún número elige nunca en
    este idioma.

    Su texto no se muestra nunca. Un «No results» detrás de [zero] se pierde en inglés, donde el
    cero es other; lo mismo le ocurre a un texto detrás de una clave traducida.

    Para un número exacto, escriba la cifra entre los corchetes. Para lo demás, use las categorías
    que CLDR da al idioma, sin traducirlas.

finding-fluent-plural-default = Aquí la variante predeterminada es [{ $key }]; los decimales y los números imprevistos necesitan [{ $best }].
remedy-fluent-plural-default = Ponga el asterisco delante de [{ $best }].
explain-fluent-plural-default =
    La variante predeterminada de una elección según un número es una forma que vale para pocos
    números.

    La variante predeterminada se muestra con todos los números en los que nadie ha pensado. El
    resultado es «1,5 archivo» y «1.000.000 archivo».

    Marque con el asterisco la forma más general: other, o la que lleva la mayoría de los números
    enteros.

finding-fluent-plural-one-literal = La clave [1] vale solo para el número 1; en este idioma el singular vale también para { $example }.
remedy-fluent-plural-one-literal = Escriba [one] en lugar de [1].
explain-fluent-plural-one-literal =
    Hay una variante para el 1 exacto y ninguna para el singular, aunque el idioma usa el singular
    también con otros números.

    En inglés las dos cosas coinciden, y el origen bien puede decir [1]. En ruso va en singular el
    21, y en francés, el 0; aquí los dos reciben el plural.

    Escriba [one]. Conserve además [1] solo si el texto para exactamente uno es distinto.

finding-fluent-plural-variable = La forma [{ $key }] no dice el número ({ $name }), y vale para { $n } de los números hasta el 1000.
remedy-fluent-plural-variable = Muestre { $name } también en esta forma.
explain-fluent-plural-variable =
    Otras formas de plural del mensaje dicen el número y esta no, aunque es la forma de varios
    números.

    En inglés, [one] es el 1 y nada más. En ruso es también el 21 y el 31, así que con 21 archivos
    se muestra «1 archivo»; en francés es también el 0.

    Muestre la variable en esta forma. Para un texto sobre exactamente uno, escriba [1] junto
    a [one].

finding-fluent-plural-lost = El origen tiene, según { $name }, una forma para uno y otra para varios; aquí hay un solo texto para todos.
remedy-fluent-plural-lost = Nada, si el texto es correcto con cualquier número; si no, elija según { $name }.
explain-fluent-plural-lost =
    El origen elige entre formas de plural y la traducción no, aunque su idioma tiene varias.

    Puede que el texto diga «1 archivos». También puede que esté redactado de modo que valga para
    cualquier número, y entonces está bien.

    Lea el texto con 1 y con 5. Si en alguno de los dos casos es incorrecto, escriba las formas de
    su idioma.

finding-fluent-plural-no-data = CLDR no indica las formas de plural de { $locale }, así que las elecciones según un número no se comprueban.
remedy-fluent-plural-no-data = Nada; pida a alguien que lea ese idioma que revise los números.
explain-fluent-plural-no-data =
    Los datos del programa no contienen reglas de plural para este idioma.

    Con todos los números se muestra la variante predeterminada, y de las demás no se puede decir
    nada. Se señala una sola vez, para que el silencio no se tome por aprobación.

    No hay que hacer nada. Procure que la variante predeterminada valga para cualquier número y pida
    a alguien que lea ese idioma que la revise.

finding-fluent-variable-undescribed =
    { $n ->
        [one] Ningún comentario dice qué es { $name }.
        [many] Ningún comentario dice qué es { $name }; en total, hay { $n } de variables de este archivo sin describir.
       *[other] Ningún comentario dice qué es { $name }; en total, hay { $n } variables de este archivo sin describir.
    }
remedy-fluent-variable-undescribed = Diga en un comentario, encima del mensaje, qué contiene la variable.
explain-fluent-variable-undescribed =
    Un mensaje del origen usa una variable y ningún comentario dice qué contiene.

    Quien traduce sin saber si una variable es una persona o una ciudad no puede elegir bien las
    palabras que la rodean.

    Escriba una línea como «# $name (String): the town» encima del mensaje, encima de su grupo o al
    principio del archivo. Vale también para los mensajes que siguen inmediatamente, hasta una línea
    vacía. Se señala una vez por archivo.

finding-fluent-comment-contract =
    { $kind ->
        [stale] El comentario habla de { $name }, que el mensaje no usa.
       *[misuse]
            Según el comentario, { $name } es { $said ->
                [number] un número
                [text] un texto
               *[instant] un instante
            }, y el mensaje la trata como si fuera { $used ->
                [number] un número
                [text] un texto
               *[instant] un instante
            }.
    }
remedy-fluent-comment-contract = Ponga de acuerdo el comentario y el mensaje.
explain-fluent-comment-contract =
    El comentario de un mensaje da a una variable un tipo, y el mensaje, al elegir según ella o al
    darle formato, la trata como si fuera de otro. O bien el comentario habla de una variable que el
    mensaje no usa.

    Quien traduce se guía por el comentario: un número puede tener formas de plural en su idioma; un
    texto, no. Si en realidad el programa da un texto, no se elige nunca ninguna forma de plural.

    Averigüe qué da el programa y corrija el lado que está mal. Una variable que se ofrece solo para
    las traducciones puede quedarse; en ese caso se trata de una nota.

finding-fluent-comment-detached =
    { $kind ->
        [group] Este encabezado no tiene mensajes debajo.
       *[message] Una línea vacía separa este comentario del mensaje del que habla.
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] Elimínelo o únalo al siguiente.
       *[message] Elimine la línea vacía.
    }
explain-fluent-comment-detached =
    Un comentario habla de las variables del mensaje siguiente, pero una línea vacía lo separa de
    él. O un encabezado no tiene nada debajo.

    Las herramientas de traducción muestran el comentario que está pegado a un mensaje. El que está
    separado no llega a la persona que traduce, para la que se escribió.

    Elimine la línea vacía, que es lo que hace la corrección automática. Lo que se dice de todo un
    grupo debe ir en el único encabezado del grupo.

finding-fluent-id-style =
    Aquí la mayoría de los id son { $style ->
        [kebab] palabras unidas con guiones
        [snake] palabras unidas con guiones bajos
       *[camel] palabras unidas con mayúsculas
    }; { $n ->
        [one] { $name } no lo es
        [many] { $n } no lo son; el primero, { $name }
       *[other] { $n } no lo son; el primero, { $name }
    }.
remedy-fluent-id-style = Escriba los id nuevos como los demás.
explain-fluent-id-style =
    Unos pocos id del origen están formados de otro modo que todos los demás.

    Los id se teclean a mano en plantillas y programas. El que se aparta de los demás acaba mal
    tecleado.

    Escriba los id nuevos como los demás. Cambiar uno antiguo obliga a cambiarlo en todas las
    traducciones; hágalo solo si merece la pena.

finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [one] Una llave lleva
                [many] { $n } de llaves de este archivo (la primera, aquí) llevan
               *[other] { $n } llaves de este archivo (la primera, aquí) llevan
            } por dentro más de un espacio o ninguno.
        [headings]
            { $n ->
                [one] Falta una línea vacía
                [many] Faltan { $n } de líneas vacías en este archivo (la primera, aquí)
               *[other] Faltan { $n } líneas vacías en este archivo (la primera, aquí)
            } antes o después de un encabezado.
       *[final-newline] La última línea del archivo no acaba en un salto de línea.
    }
remedy-fluent-layout = Aplique la corrección automática.
explain-fluent-layout =
    Los espacios y las líneas vacías no están como es habitual: un espacio por dentro de las llaves
    de una inserción, una línea vacía antes y después de los encabezados, un salto de línea tras la
    última línea.

    Quien lee no nota ninguna diferencia. Pero la próxima herramienta que escriba el archivo lo
    arreglará y mezclará eso con un cambio de palabras.

    Aplique la corrección automática, que no cambia nada más. Cada uno de los tres casos se señala
    una vez por archivo.

finding-fluent-order =
    { $n ->
        [one] Este mensaje está
        [many] Este mensaje y otros, { $n } en total, están
       *[other] Este mensaje y otros, { $n } en total, están
    } en otro lugar que en el origen.
remedy-fluent-order = Ponga los mensajes en el orden del origen la próxima vez que edite el archivo.
explain-fluent-order =
    Los mensajes de una traducción están en otro orden que los de su origen.

    Puestos uno al lado del otro, los dos archivos no se pueden leer en paralelo, y cuesta ver lo
    que se ha olvidado.

    Mueva los mensajes cuando vaya a editar el archivo por otro motivo. Se señala una vez por
    archivo, con el número mínimo de mensajes que habría que mover.

finding-pin-followed = Se ha seguido el anclaje { $pin }: el texto de origen estaba entonces en { $path }.
remedy-pin-followed = Nada; la anotación vale para el archivo tal como se llamaba entonces.
explain-pin-followed =
    Un anclaje nombra un commit en el que el texto de origen estaba en otra ruta. Se ha seguido su
    historial y se ha encontrado el texto.

    Cambiar el nombre de un archivo no debe dejar a una traducción sin su anotación. Se señala para
    que pueda verse una suposición equivocada.

    Nada, si la ruta es correcta. Si no lo es, corrija el anclaje o acepte las unidades a mano.

finding-pin-unresolved =
    El anclaje { $pin } no lleva a ningún texto de origen: { $reason ->
        [no-pin] no es ni un commit ni un día
        [no-commit] git no tiene ese commit
        [no-file] ese commit no tiene el archivo bajo ninguno de los nombres que ha tenido
        [no-renames] ese commit no tiene el archivo, y a git le faltan los datos que revelarían sus nombres anteriores
        [no-object] ese commit tiene el archivo, pero git no tiene su texto; descargue el repositorio entero
        [no-version] ninguna versión del texto de origen es tan antigua
        [no-source] la página ya no tiene texto de origen
       *[other] { $reason }
    }.
remedy-pin-unresolved = Corrija el anclaje, o compare la página con el texto de origen y acepte sus unidades.
explain-pin-unresolved =
    Los metadatos de una traducción nombran el texto de origen del que procede, y ese texto no se
    encuentra.

    Sus unidades están sin verificar: un anclaje que no lleva a ninguna parte no respalda nada, por
    seguro que parezca.

    Descargue todo el historial si el clon es superficial. Si el commit no contiene ese archivo,
    corrija el anclaje, o compare una vez la página y acepte sus unidades.

finding-history-incomplete =
    git no tiene el texto de { $n ->
        [one] { $n } versión anterior
        [many] { $n } de versiones anteriores
       *[other] { $n } versiones anteriores
    } de los archivos de esta publicación. Las unidades cuyo texto pudo cambiar ahí siguen sin verificar.
remedy-history-incomplete = Descargue el repositorio entero, sin filtro (`git fetch --refetch --no-filter`), y vuelva a ejecutar `hexapla adopt --from-history`.
explain-history-incomplete =
    Se consultó el historial para saber de qué procede una traducción, y git no tiene el texto de
    algunas versiones anteriores, como en un clon que se hizo con un filtro.

    Una unidad que pudo cambiar en una versión que nadie puede leer no recibe entrada. Las demás
    conservan la suya: no se pierde nada, y nada se adivina.

    Descargue el repositorio entero, sin filtro, y vuelva a ejecutar el comando. Las entradas que
    existen se quedan.

finding-history-clocks =
    Los relojes no dicen a partir de cuál de dos textos de origen se { $n ->
        [one] hizo { $n } unidad de esta traducción
       *[other] hicieron { $n } unidades de esta traducción
    }.
remedy-history-clocks = Compárelas una vez con el texto de origen y acéptelas (`hexapla accept`), o dé por buenas todas con `hexapla adopt --assume`.
explain-history-clocks =
    La traducción y su texto de origen están en dos repositorios. Un pasaje se tradujo más o menos cuando
    cambiaba su original: el commit se escribió antes del cambio y se reubicó después (rebase), o el
    cambio no se había fusionado en el repositorio de la traducción.

    Tomar el texto más nuevo ocultaría un cambio que nadie ha traducido; tomar el más antiguo pediría un
    trabajo ya hecho. Por eso estos pasajes no reciben fila y quedan sin verificar. Los demás conservan la
    suya.

    Compárelos con el texto de origen y acepte lo que valga. Donde el repositorio de las traducciones
    fusiona el del original, cada fusión dice con certeza lo que tenía.

finding-approval-void = La traducción se modificó después de aprobarse.
remedy-approval-void = Haga que alguien la apruebe tal como está ahora (`hexapla accept … --approve`), o vuelva a lo que se aprobó.
explain-approval-void =
    Alguien revisó y aprobó este pasaje, pero su texto ya no es el mismo.

    Una aprobación vale para una sola pareja de textos. Quien modifica después cualquiera de los dos
    publica lo que nadie ha aprobado.

    Haga que alguien lea el pasaje tal como está ahora y lo apruebe, o vuelva al texto que se aprobó.

finding-unapproved = La traducción no está aprobada tal como está ahora.
remedy-unapproved = Haga que alguien la revise y la apruebe: `hexapla accept … --approve --by NAME`.
explain-unapproved =
    La política del control de publicación pide aquí una aprobación, y nadie ha aprobado este pasaje
    junto con su texto de origen tal como están ahora los dos.

    Una publicación cuyos datos son peligrosos si están mal la lee una segunda persona antes de que
    salga. La aprobación de un texto anterior no dice nada de este.

    Haga que alguien revise el pasaje y lo apruebe. Si no hace falta aprobación, indíquelo con la
    regla `unapproved` en `[gate]` o en la categoría.

finding-approval-own = { $by } aprobó su propia traducción.
remedy-approval-own = Haga que otra persona la revise y la apruebe: `hexapla accept … --approve --by NAME`.
explain-approval-own =
    La política del control de publicación pide aquí aprobaciones, y quien aprobó este pasaje lo
    había traducido o había declarado que sigue siendo válido.

    Nadie ve sus propios errores. Una publicación cuyos datos son peligrosos si están mal la lee una
    segunda persona antes de que salga.

    Haga que otra persona lea el pasaje junto a su texto de origen y lo apruebe con su propio
    nombre. Si no hace falta aprobación, indíquelo con la regla `unapproved` en `[gate]` o en la
    categoría.

finding-machine-unreviewed = Es una traducción automática, y no consta nadie que la haya leído.
remedy-machine-unreviewed = Compárela con el texto de origen y ponga su nombre en `reviewers`.
explain-machine-unreviewed =
    Los metadatos de una página, o un comentario de un catálogo, dicen que la traducción es automática, y no
    nombran a nadie que la haya revisado.

    Una traducción automática se lee bien y se equivoca donde más duele: una negación perdida, un
    nombre tomado por una palabra común, una cifra en otra escala. Nadie debe publicar en nombre de
    la redacción una que no haya leído nadie.

    Compárela con el texto de origen, corríjala y ponga su seudónimo en `reviewers`.

finding-waiver-expired = La exención de { $code } concedida por { $by } terminó el { DATETIME($until, dateStyle: "long") } ({ $reason }); el hallazgo vuelve a contar.
remedy-waiver-expired = Corrija lo que estaba exento, o renueve la exención con otra fecha.
explain-waiver-expired =
    Ha pasado el último día de una exención, y el hallazgo al que se refería sigue ahí. Vuelve a
    contar.

    Una exención se concede por un tiempo para que alguien vuelva a mirar. Que termine no es un error
    del texto, así que esto es solo una advertencia; si el idioma pasa o no, depende del hallazgo.

    Corrija lo que estaba exento. Si tiene que quedarse así, examine de nuevo el motivo, fírmelo y
    ponga otra fecha.

finding-waiver-unused = La exención { $waiver } concedida por { $by } no se aplica a nada ({ $reason }).
remedy-waiver-unused = Elimine la exención de `hexapla.toml`.
explain-waiver-unused =
    Una entrada `[[waiver]]` de `hexapla.toml` no se aplica a nada: ningún hallazgo tiene su huella.

    Lo que estaba exento se ha corregido, o han cambiado los textos en que se apoya, y entonces hay
    que juzgar de nuevo. Una exención olvidada excusaría algún día un pasaje que volviera a las
    palabras de antes.

    Elimine la exención. Si el hallazgo existe con otra huella, examínelo y corríjalo, o conceda una
    exención con su propio motivo.

finding-debt-paid = La deuda { $code } de { $fingerprint } está saldada, pero sigue en la lista.
remedy-debt-paid = Borre la entrada de la lista; `hexapla gate --write-debt` lo hace.
explain-debt-paid =
    El archivo de deuda conocida excusa un hallazgo que ya no existe.

    Una lista de excusas que nunca se acorta excusa también el próximo error.

    Elimine la entrada a mano, o deje que `hexapla gate --write-debt` escriba la lista de nuevo, e
    inclúyala en el mismo commit que el trabajo que saldó la deuda.

finding-tier-unknown = La publicación { $release } es de la categoría `{ $tier }`, que no existe en la política.
remedy-tier-unknown = Escriba la categoría tal como figura en `[gate.tiers]`, o añádala allí.
explain-tier-unknown =
    Una publicación elige en sus metadatos una categoría de la política del control de publicación,
    y no hay ninguna categoría con ese nombre.

    Un `urgent` mal escrito no debe ser más indulgente que `urgent`. Como nadie puede decir qué
    rigor se pretendía, el control bloquea.

    Corrija el nombre en los metadatos de la publicación, o defina la categoría en `hexapla.toml`.

finding-front-matter-invalid =
    Los metadatos no se pueden leer: { $reason ->
        [duplicate-key] hay una clave repetida
        [tab-indentation] en YAML la sangría no se hace con tabuladores
        [not-a-table] no son una tabla de claves y valores
       *[other] { $reason }
    }.
remedy-front-matter-invalid = Corrija esta línea; el cuerpo del texto se evalúa de todos modos.
explain-front-matter-invalid =
    Los metadatos del principio del archivo no son TOML ni YAML válidos: una clave repetida, un
    tabulador donde YAML quiere espacios, unas comillas sin pareja.

    No se conocen el título, el resumen, el embargo ni el id, así que ni se comparan ni se heredan.

    Corrija la línea que se indica. Es más fácil escribir bien TOML entre `+++` que YAML.

finding-front-matter-unterminated = Los metadatos no se cierran nunca: falta la línea { $fence }.
remedy-front-matter-unterminated = Añada la línea { $fence } tras la última línea de los metadatos.
explain-front-matter-unterminated =
    El archivo empieza con un delimitador de metadatos y no hay un segundo.

    Dónde acaban los campos y dónde empieza el texto es una conjetura, y una conjetura puede hacer
    que se publiquen los unos como si fueran el otro.

    Cierre los metadatos con el mismo delimitador con que empiezan, en una línea propia.

finding-fence-unterminated = Este bloque de código no se cierra nunca, así que todo lo que sigue es código: falta la línea { $fence }.
remedy-fence-unterminated = Añada la línea { $fence } tras la última línea del código.
explain-fence-unterminated =
    Se abre un bloque de código y no se cierra nunca, así que el resto del archivo es un único
    bloque de código (así lo dice CommonMark).

    La prosa que sigue no se reconoce como unidades: ni se seguiría ni se mostraría como texto.

    Cierre el bloque con un delimitador al menos tan largo como el que lo abrió.

finding-control-character =
    El texto contiene { $count ->
        [one] un carácter de control que nadie puede ver: { $character }
        [many] { $count } de caracteres de control que nadie puede ver; el primero es { $character }
       *[other] { $count } caracteres de control que nadie puede ver; el primero es { $character }
    }.
remedy-control-character = Bórrelo; la mayoría de los editores pueden mostrar los caracteres invisibles.
explain-control-character =
    El texto contiene un carácter de control que no es ni un tabulador ni un fin de línea.

    Nadie lo ve, los programas que procesan después el texto tropiezan con él, y puede servir para
    ocultar lo que dice.

    Borre el carácter que se indica. Suele venir de copiar texto de otro programa.

finding-limit-exceeded = Esto supera el límite `{ $name }` de { $limit }, así que no se lee más allá.
remedy-limit-exceeded = Divida el archivo o simplifíquelo.
explain-limit-exceeded =
    Un archivo contiene más de lo que lee el programa: demasiados bloques o celdas de tabla,
    demasiadas citas anidadas, unos metadatos demasiado largos.

    Los límites impiden que un solo archivo hostil o defectuoso retenga todos los demás. Lo que no
    se ha leído no se ha evaluado, así que el código de salida es 3.

    Divida el texto o averigüe qué lo ha hecho crecer tanto. `hexapla doctor` muestra los límites
    vigentes.

finding-file-unreadable = El archivo no se puede leer: { system-refusal }.
remedy-file-unreadable = Haga que el archivo se pueda leer y ejecute de nuevo el comando.
explain-file-unreadable =
    El sistema no ha dejado que el programa lea un archivo que pertenece al proyecto.

    No se sabe nada de él, y lo que no se sabe no pasa: el código de salida es 3. Todos los demás
    archivos se evalúan.

    Compruebe los permisos del archivo y el disco.

finding-file-too-large = El archivo tiene más de { $limit } bytes, así que no se ha leído.
remedy-file-too-large = Divida el archivo, o saque de él lo que no sea texto.
explain-file-too-large =
    Un archivo de contenido supera el límite de tamaño.

    Ninguna publicación es tan larga. Casi siempre se ha pegado una imagen en forma de texto, o se
    ha incluido por error un log en un commit.

    Divida el texto o lleve lo que no es texto a un archivo aparte. `hexapla doctor` muestra los
    límites.

finding-file-name-refused =
    El nombre del archivo no se puede usar, así que el archivo no se ha leído: { $reason ->
        [not-utf-8] no está en UTF-8
        [ledger-path] la ruta de su registro tendría más de 200 bytes
        [empty-component] una parte de su ruta está vacía
        [leading-dot] una parte de su ruta empieza por un punto
        [too-long] su ruta tiene más de 200 bytes
        [character] contiene un carácter de control o una barra invertida
        [not-nfc] no está en la forma de normalización C de Unicode
       *[other] { $reason }
    }.
remedy-file-name-refused = Renombre el archivo: sin punto inicial, sin caracteres de control ni barras invertidas, en UTF-8, de 200 bytes como máximo.
explain-file-name-refused =
    El nombre de un archivo no está en UTF-8, no está en la forma de normalización C de Unicode,
    contiene un carácter de control o una barra invertida, o es demasiado largo.

    Ese nombre figuraría en el registro, en direcciones y en terminales. Algunos nombres son ataques
    contra alguno de ellos.

    Renombre el archivo con `git mv`.

finding-file-name-clash = El nombre se diferencia de { $other } solo en las mayúsculas y minúsculas.
remedy-file-name-clash = Renombre uno de los dos.
explain-file-name-clash =
    Dos nombres de una misma carpeta son iguales si no se distinguen mayúsculas y minúsculas.

    En los discos de muchos equipos Mac y Windows son un solo archivo: en la copia de trabajo de
    otra persona desaparece uno de los dos sin que nadie lo note.

    Renombre uno con `git mv`, y también su registro.

finding-not-a-file =
    Se pasa por alto: tiene nombre de archivo de contenido, pero no lo es ({ $kind ->
        [directory] es una carpeta
        [hidden] su nombre empieza por un punto
        [linked-directory] es un enlace a una carpeta
        [broken-link] es un enlace que no lleva a nada
        [link-loop] es un enlace que lleva a sí mismo
        [link-out-of-root] es un enlace que sale del proyecto
       *[special] es un archivo especial
    }).
remedy-not-a-file = Nada, si es intencionado; si no, ponga en su lugar un archivo normal.
explain-not-a-file =
    Algo lleva el nombre de un archivo o de una carpeta de contenido, pero es una carpeta, un enlace
    simbólico que no lleva a nada, da vueltas en círculo o sale del proyecto, o bien un archivo
    especial; o su nombre empieza por un punto.

    Los enlaces que salen del proyecto podrían publicar cualquier archivo del equipo que genera el
    sitio. Por eso no se siguen nunca.

    Si se quería poner un texto, ponga en su lugar un archivo normal. Si no, nada: es solo una nota.

finding-edition-twice = Este archivo y { $other } pretenden ser la misma edición de una publicación.
remedy-edition-twice = Quédese con uno de los dos archivos.
explain-edition-twice =
    Según la disposición de la colección, dos archivos son la misma publicación en el mismo idioma,
    por ejemplo uno acabado en `.md` y otro en `.mdx`.

    Cuál de los dos se publica depende del generador del sitio. Puede que se esté traduciendo el
    otro.

    Borre o renombre uno de ellos, o acote la disposición en `hexapla.toml`.

finding-conflict-marker = Aquí están los dos lados de una fusión sin terminar, de `<<<<<<<` a `>>>>>>>`.
remedy-conflict-marker = Conserve las líneas correctas y borre las de los marcadores.
explain-conflict-marker =
    Git no pudo fusionar dos versiones de estas líneas, escribió ambas en el archivo y alguien lo confirmó tal como estaba.

    El público vería las dos versiones seguidas, con los marcadores entre ellas. Tampoco se sabe qué dicen los pasajes, así
    que lo demás que se encuentre en ellos sirve de poco.

    Conserve las líneas correctas y borre las que empiezan por `<<<<<<<`, `=======` y `>>>>>>>`. Un ejemplo en un bloque de
    código no se señala.

finding-not-utf-8 = El archivo no está en UTF-8: el byte { $offset } no pertenece a ningún carácter.
remedy-not-utf-8 = Guarde el archivo en UTF-8.
explain-not-utf-8 =
    Los bytes de un archivo no son UTF-8, así que no se sabe qué texto representan.

    Adivinar una codificación es arriesgarse a dar un nombre o una cifra erróneos. Lo que no se ha
    leído no se ha evaluado, así que el código de salida es 3.

    Guarde el archivo en UTF-8 sin cambiar su texto: `iconv -f LATIN1 -t UTF-8` ayuda con los
    archivos antiguos.

finding-parser-panic = El programa ha fallado con este archivo. Es un defecto de Hexapla, no del archivo.
remedy-parser-panic = Comuníquelo y adjunte el archivo; entretanto, cambie el pasaje que lo provoca.
explain-parser-panic =
    Al leer el archivo ha aparecido un defecto del programa. El archivo se ha dejado de lado y todos
    los demás se han evaluado.

    Lo que no se ha leído no se ha evaluado, así que el código de salida es 3.

    Le rogamos que lo comunique y adjunte el archivo, o la parte que provoca el fallo. Si va
    cortando el archivo por la mitad, la encontrará enseguida.

finding-embargo-invalid =
    El embargo no se puede leer: { $reason ->
        [no-offset] necesita una fecha, una hora y un desfase horario, como en 2031-03-09T00:01:00Z
        [ambiguous-zone] la zona { $zone } es ambigua; escriba GMT, UTC o un desfase horario
        [no-such-time] ese momento no existe
        [not-read] esta línea anuncia uno sin decir hasta cuándo de un modo que se entienda; indíquelo en los metadatos (front matter)
        [offset-too-large] ningún lugar de la Tierra está a más de 14 horas de UTC
       *[other] { $reason }
    }.
remedy-embargo-invalid = Escríbalo como fecha, hora y desfase horario: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    Una publicación indica un embargo y no se puede saber a qué instante se refiere.

    Un embargo que se lee con una hora de error es una promesa rota, y puede poner en peligro a una
    fuente. Por eso no se adivina nada.

    Indique el instante con su desfase horario. También se entiende una línea como
    `Embargoed for 0001hrs GMT 9 March 2031`.

finding-hold-misplaced = `{ $key }` no retiene nada donde está.
remedy-hold-misplaced = Póngalo al principio de los metadatos, antes de cualquier tabla, como `embargo`, `status` o `redactions`; los dos últimos, solo en la edición de origen.
explain-hold-misplaced =
    Una clave que debería retener un texto está donde no hace nada: debajo de una tabla, con otras
    mayúsculas, con un nombre como `embargo_until`, en una cabecera que no lo es o, si es `status` o
    `redactions`, en una traducción.

    En TOML, lo que se escribe debajo de `[[corrections]]` pertenece a la corrección. Una cabecera
    precedida de una línea vacía o de un comentario es texto, y también lo es el JSON. Si se pasara por
    alto sin decir nada, el texto se publicaría.

    Ponga `embargo`, `status` y `[[redactions]]` al principio de los metadatos, las claves antes que las
    tablas, escritas exactamente así.

finding-configuration-unknown-key =
    { $match ->
        [none] No existe aquí la clave `{ $key }`; las que hay son: { $nearest }.
       *[near] No existe la clave `{ $key }`; la más parecida es `{ $nearest }`.
    }
remedy-configuration-unknown-key = Corrija la clave o elimínela.
explain-configuration-unknown-key =
    `hexapla.toml` tiene una clave que el programa no conoce.

    Un `grace_dyas` mal escrito no debe significar, sin que nadie lo note, que no hay plazo de
    gracia. Por eso no se hace nada hasta que el archivo esté claro.

    Corrija la grafía o elimine la línea. docs/configuration.md enumera todas las claves.

finding-configuration-invalid =
    `hexapla.toml` no se puede usar: { $reason ->
        [unknown-name] `{ $text }` no existe aquí; los nombres que hay son: { $known }
        [none-named] hace falta al menos uno de estos: { $known }
        [locale] `{ $text }` no es una etiqueta de idioma; escriba, por ejemplo, fr, pt-BR o zh-Hans
        [locale-twice] el idioma `{ $text }` figura dos veces
        [not-a-locale] `{ $text }` no es el idioma de origen ni figura en `locales`
        [not-a-target] `{ $text }` no figura en `locales`
        [pivot] `{ $text }` solo se puede traducir a partir de otro de los `locales`
        [pivot-circle] `{ $text }` se traduce de sí mismo, en círculo
        [other-language] `{ $text }` es de otra lengua que `{ $language }`
        [spelling] `{ $text }` no puede ser el nombre de `{ $language }` en el disco; use letras, cifras, - y _
        [collection-name] `{ $text }` no puede ser el nombre de una colección; use letras, cifras, - y _
        [collection-twice] dos colecciones se llaman `{ $text }`
        [layout-or-patterns] una colección tiene `layout`, o bien `source` y, si hace falta, `target`
        [pattern-part] `{ $text }` no es parte de ningún patrón; existen path, dir, name, locale, ext y […]
        [pattern-component] `{ $text }` no puede figurar en una ruta
        [pattern-name] un patrón contiene una sola vez { "{" }path{ "}" } o { "{" }name{ "}" }, o el nombre de su único archivo
        [pattern-folders] las carpetas de un patrón van al principio de una parte de la ruta, una sola vez y antes de { "{" }name{ "}" }
        [overlap] nada distingue un archivo de `{ $pattern }` ({ $language }) de uno de `{ $other_pattern }` ({ $other })
        [other-kind] un archivo terminado en .{ $text } no es del tipo `{ $kind }`
        [only-catalogues] `{ $text }` es solo para colecciones del tipo `fluent`
        [function-name] `{ $text }` no es un nombre de función; escríbalo como NUMBER
        [call-pattern] `{ $text }` no es un patrón de llamadas; escriba, por ejemplo, fl!("<id>"
        [empty-component] una parte de la ruta `{ $text }` está vacía
        [leading-dot] una parte de la ruta `{ $text }` empieza por un punto
        [too-long] la ruta `{ $text }` tiene más de 200 bytes
        [character] la ruta `{ $text }` contiene un carácter de control o una barra invertida
        [not-nfc] la ruta `{ $text }` no está en la forma de normalización C de Unicode
        [empty-word] una palabra no tiene ninguna letra
        [rule] una regla es `pass`, `warn` o `fail`, o una tabla con `action` y, si hace falta, `grace_days`
        [halves] `lead` y `body` son solo para `missing`, no para `{ $text }`
        [unknown-code] no existe el código `{ $text }`
        [misspelt-code] no existe el código `{ $text }`; el más parecido es `{ $nearest }`
        [staleness-code] la regla de `{ $text }` es `{ $rule }`, fuera de `checks`
        [always-fails] `{ $text }` dice que algo no se pudo juzgar, y eso siempre bloquea
        [always-told] `{ $text }` dice que algo no se pudo juzgar, y eso siempre se muestra
        [gate-code] `{ $text }` lo establece el propio control de publicación, que no tiene ninguna regla para él
        [fingerprint] `{ $text }` no es una huella; escriba, por ejemplo, 1-7f1c09e2a4b1d0c3
        [waived-twice] `{ $text }` tiene dos exenciones
        [waiver-part] una exención necesita `{ $text }`
        [day] `until` es un día, por ejemplo 2031-12-31
        [address] `{ $text }` no es la dirección de un sitio; escriba el protocolo y el host, si hace falta el puerto, y nada detrás: https://tallowgate.example
        [page-size] una página tiene al menos una publicación
        [time-zone] `{ $text }` no es una zona horaria; escriba, por ejemplo, Europe/London
        [host] `{ $text }` no es un servidor; escriba, por ejemplo, media.tallowgate.example
       *[toml] { $detail }
    }.
remedy-configuration-invalid = Corrija ese punto; docs/configuration.md dice qué puede figurar ahí.
explain-configuration-invalid =
    Un valor de `hexapla.toml` no es del tipo debido o contradice a otro.

    Todas las respuestas dependen de este archivo. Adivinar lo que quiere decir sería adivinar la
    respuesta.

    Corrija el punto que se indica. docs/configuration.md dice, para cada clave, qué puede figurar
    en ella.

finding-no-releases =
    { $which ->
        [none] `hexapla.toml` no tiene ninguna colección, así que no hay ninguna publicación.
       *[some] La colección `{ $collection }` no tiene ninguna edición de origen.
    }
remedy-no-releases = Indique en `hexapla.toml` dónde están los textos de origen: `layout`, `source` o `root` de una `[[collection]]`.
explain-no-releases =
    Ningún archivo se ajusta al patrón de origen de la colección, o `hexapla.toml` no tiene ninguna
    colección.

    Un control que mirase en una carpeta vacía lo dejaría pasar todo. Por eso cuenta como no
    evaluado, con el código de salida 3.

    Compare el patrón de `hexapla.toml` con una ruta del disco; `hexapla init --dry-run` muestra lo
    que escribiría.

finding-collections-overlap =
    Las colecciones `{ $collection }` y `{ $other }` toman ambas { $n ->
        [one] { $n } archivo: { $file }.
        [many] { $n } de archivos, por ejemplo { $file }.
       *[other] { $n } archivos, por ejemplo { $file }.
    }
remedy-collections-overlap = Asigne cada archivo a una sola colección, con `source`, `target` o `root`.
explain-collections-overlap =
    Los patrones de dos colecciones de `hexapla.toml` se ajustan a los mismos archivos.

    Un archivo pertenece a una sola publicación. Dos tendrían cada una su registro, y lo aceptado en
    una quedaría sin verificar en la otra.

    Escriba los patrones de modo que cada archivo se ajuste a una sola colección, o quite una de las
    dos.

finding-fluent-syntax =
    Esta entrada no se lee: { $kind ->
        [E0002] una línea no empieza ni un mensaje, ni un término, ni un comentario
        [E0003]
            aquí debería estar { $expected ->
                [line-end] el final de la línea
               *[other] «{ $expected }»
            }
        [E0004] aquí debería haber un carácter del rango { $expected }
        [E0005] el mensaje { $name } no tiene ni valor ni atributos
        [E0006] el término { $name } no tiene valor
        [E0008] el nombre de una función no está en mayúsculas
        [E0009] el nombre de un argumento no es un nombre simple
        [E0010] ninguna variante está marcada como predeterminada
        [E0011] no hay ninguna variante tras la flecha
        [E0012] falta un valor
        [E0013] falta la clave de una variante
        [E0014] un argumento con nombre no es ni una cadena ni un número
        [E0015] hay dos variantes marcadas como predeterminadas
        [E0016] un mensaje no puede servir de selector
        [E0017] un término no puede servir de selector
        [E0018] el atributo de un mensaje no puede servir de selector
        [E0019] el atributo de un término no se puede mostrar
        [E0020] una cadena no termina en su línea
        [E0021] un argumento sin nombre va detrás de uno con nombre
        [E0022] un argumento aparece dos veces
        [E0025] no existe la secuencia de escape { $escape }
        [E0026] la secuencia de escape { $escape } tiene muy pocas cifras
        [E0027] se cierra una llave que no se había abierto
        [E0028] las llaves no contienen nada que se pueda mostrar
       *[other] lo que hay entre llaves no puede servir de selector
    }.
remedy-fluent-syntax =
    { $kind ->
        [E0002] Empiece la entrada al principio de su línea, o sangre la línea si pertenece al texto anterior.
        [E0003] Escríbalo; a menudo se ha olvidado una llave de cierre o un signo igual.
        [E0004] En los nombres use solo letras de la «a» a la «z», cifras, guiones y guiones bajos, y empiece por una letra.
        [E0005] Dé un valor al mensaje o elimínelo.
        [E0006] Dé un valor al término o elimínelo.
        [E0008] Escriba el nombre de la función en mayúsculas.
        [E0009] Use un nombre simple delante de los dos puntos.
        [E0010] Marque una variante con un asterisco: *[other].
        [E0011] Escriba al menos una variante con un asterisco: *[other].
        [E0012] Escriba el valor, con sangría si ocupa una línea propia; un valor vacío es una cadena vacía entre llaves.
        [E0013] Escriba una clave entre los corchetes.
        [E0014] Ponga el argumento entre comillas dobles.
        [E0015] Deje el asterisco en una sola variante.
        [E0016] Use como selector una variable o un atributo de un término.
        [E0017] Use como selector una variable o un atributo del término.
        [E0018] Use como selector una variable o un atributo de un término.
        [E0019] Muestre el propio término o escriba un término aparte.
        [E0020] Cierre la cadena con una comilla doble en la misma línea.
        [E0021] Ponga primero los argumentos sin nombre.
        [E0022] Elimine uno de los dos.
        [E0025] Escriba dos barras invertidas en lugar de una, o el propio carácter.
        [E0026] Escriba cuatro cifras hexadecimales tras \u, seis tras \U.
        [E0027] Elimínela; si debe verse en el texto, póngala en una cadena entre llaves.
        [E0028] Escriba entre las llaves una variable, un mensaje, un término, una cadena o un número.
       *[other] Use como selector una variable o un atributo de un término.
    }
explain-fluent-syntax =
    Una entrada de un catálogo incumple las reglas de la sintaxis de Fluent. Se señalan todos los
    errores que se pueden reconocer en ella, cada uno con su lugar.

    El programa que muestra el texto descarta una entrada defectuosa, de modo que se ve otro idioma
    o un nombre a secas. Todas las demás entradas del archivo se leen.

    Corrija el punto que se indica. El número, como E0003, es el que fluent.js da al error.

finding-fluent-nonstandard =
    Esta entrada solo la leen algunos programas: { $kind ->
        [missing-comma] falta una coma entre dos argumentos
        [unquoted-argument] un argumento con nombre es una palabra sin comillas
       *[escaped-brace] una llave no necesita barra invertida en una cadena
    }.
remedy-fluent-nonstandard =
    { $kind ->
        [missing-comma] Ponga una coma entre los argumentos.
        [unquoted-argument] Ponga el argumento entre comillas dobles.
       *[escaped-brace] Elimine la barra invertida.
    }
explain-fluent-nonstandard =
    Una entrada está escrita de un modo que la especificación de Fluent no permite, pero que
    fluent-rs, el analizador más usado en Rust, acepta.

    Cualquier otro analizador descarta la entrada: en la página web falta el texto, aunque estaba
    cuando se probó.

    Escríbala como dice la especificación. Cuando solo hay una manera de hacerlo, el programa puede
    encargarse.

finding-fluent-rescued = Algunos programas pierden { $name } porque la entrada anterior es defectuosa.
remedy-fluent-rescued = Corrija la entrada anterior.
explain-fluent-rescued =
    La entrada anterior es defectuosa, y un analizador que siga a fluent-rs descarta con ella
    también esta, que es correcta.

    Un error en un texto hace desaparecer otro, y nadie lo busca allí.

    Corrija la entrada anterior; con ello desaparece también este hallazgo.

finding-fluent-limit-exceeded =
    { $name ->
        [file] El catálogo tiene más de { $limit } bytes, así que no se lee.
        [depth] Hay más de { $limit } llaves y corchetes abiertos a la vez, así que la entrada no se lee.
        [placeables] Se mostrarían más de { $limit } inserciones a la vez, así que el texto no se muestra nunca.
       *[findings] En este archivo hay más de { $limit } hallazgos; los demás no se señalan.
    }
remedy-fluent-limit-exceeded =
    { $name ->
        [file] Divida el catálogo en varios archivos.
        [depth] Lleve lo anidado a mensajes o términos propios.
        [placeables] Divida el texto en varios mensajes.
       *[findings] Corrija lo señalado y vuelva a mirar.
    }
explain-fluent-limit-exceeded =
    Un catálogo contiene más de lo que el programa lee o muestra: demasiados bytes, demasiadas
    llaves abiertas a la vez, demasiadas inserciones en un solo texto.

    Los límites impiden que un solo archivo hostil o defectuoso retenga todos los demás. Lo que no
    se ha leído no se ha evaluado, así que el código de salida es 3.

    Divida el archivo o el texto. `hexapla doctor` muestra los límites vigentes.

finding-fluent-character =
    { $kind ->
        [byte-order-mark] El catálogo empieza con una marca de orden de bytes ({ $character }).
        [carriage-return]
            { $count ->
                [one] Un retorno de carro ({ $character }) no termina
                [many] { $count } de retornos de carro ({ $character }) no terminan
               *[other] { $count } retornos de carro ({ $character }) no terminan
            } ninguna línea.
        [tab]
            { $count ->
                [one] Hay un tabulador ({ $character })
                [many] Hay { $count } de tabuladores ({ $character })
               *[other] Hay { $count } tabuladores ({ $character })
            } donde solo los espacios cuentan como blancos.
        [no-break-space]
            { $count ->
                [one] Hay un espacio de no separación ({ $character })
                [many] Hay { $count } de espacios de no separación ({ $character })
               *[other] Hay { $count } espacios de no separación ({ $character })
            } donde solo los espacios normales cuentan como blancos.
        [replacement]
            { $count ->
                [one] Se perdió un carácter
                [many] Se perdieron { $count } de caracteres
               *[other] Se perdieron { $count } caracteres
            } en una conversión ({ $character }).
       *[control]
            El catálogo contiene { $count ->
                [one] un carácter de control que nadie puede ver: { $character }
                [many] { $count } de caracteres de control que nadie puede ver; el primero es { $character }
               *[other] { $count } caracteres de control que nadie puede ver; el primero es { $character }
            }.
    }
remedy-fluent-character =
    { $kind ->
        [byte-order-mark] Guarde el archivo en UTF-8 sin marca de orden de bytes.
        [carriage-return] Termine las líneas con un salto de línea.
        [tab] Sangre con espacios.
        [no-break-space] Ponga un espacio en su lugar.
        [replacement] Busque el texto en una versión anterior del archivo y escriba de nuevo el carácter.
       *[control] Bórrelo; la mayoría de los editores pueden mostrar los caracteres invisibles.
    }
explain-fluent-character =
    El catálogo contiene un carácter que nadie ve y que no hace lo que parece: una marca de orden de
    bytes, un retorno de carro que no termina ninguna línea, un tabulador o un espacio de no
    separación donde la sintaxis quiere espacios, un carácter de control o el signo que deja una
    conversión fallida.

    Donde se espera un blanco, solo el espacio normal lo es. Cualquier otra cosa pasa a formar parte
    del texto, o lo termina. Una marca de orden de bytes hace que otros analizadores pierdan la
    primera entrada.

    Deje que el programa los sustituya. Lo que perdió una conversión tiene que escribirlo de nuevo
    una persona.

finding-fluent-duplicate =
    { $kind ->
        [message] Ya hay un mensaje
        [term] Ya hay un término
        [attribute] La entrada ya tiene un atributo
       *[variant] Ya hay una variante
    } { $name } en la línea { $line }.
remedy-fluent-duplicate = Cambie el nombre de uno de los dos elementos o elimínelo.
explain-fluent-duplicate =
    Dos mensajes o términos de un archivo tienen el mismo nombre, o dos atributos de una entrada, o
    dos variantes de una expresión de selección.

    Uno de los dos no se muestra nunca, y los programas no se ponen de acuerdo en cuál. Puede que
    alguien esté corrigiendo justo la traducción que nadie ve.

    Conserve lo correcto. Si los dos hacen falta, necesitan dos nombres.

finding-fluent-escape =
    { $kind ->
        [text] { $escape } no es una secuencia de escape en un texto: se muestra tal cual.
       *[literal] { $escape } no es ningún carácter, así que se muestra el signo de carácter ausente.
    }
remedy-fluent-escape =
    { $kind ->
        [text] Escriba el propio carácter, o ponga la secuencia de escape en una cadena entre llaves.
       *[literal] Escriba el propio carácter.
    }
explain-fluent-escape =
    En un texto, una barra invertida es una barra invertida; solo en una cadena entre llaves inicia
    una secuencia de escape, y solo la de una comilla, una barra invertida o el número de un
    carácter. Un número que no pertenece a ningún carácter, como la mitad de un par subrogado, se
    muestra como el signo de carácter ausente.

    Esas secuencias vienen de otros formatos. Quien lee ve la barra invertida o un rombo negro.

    Escriba el propio carácter. Un texto puede contener cualquier carácter salvo llaves; una línea
    nueva es una línea nueva, con la misma sangría que la anterior.

finding-fluent-indentation = Los programas no coinciden en cómo leer la sangría de este texto.
remedy-fluent-indentation = Dé la misma sangría a todas las líneas del texto.
explain-fluent-indentation =
    Una línea del texto que empieza con una inserción tiene más o menos sangría que las demás, o una
    línea vacía contiene más espacios que esa sangría. La especificación conserva lo que excede de
    la sangría mínima como espacios del texto, y de una línea vacía no conserva nada; fluent-rs
    suprime la sangría de las líneas que empiezan con una inserción, no la tiene en cuenta para las
    demás y conserva los espacios de las líneas vacías.

    El mismo catálogo muestra un texto en una plataforma y otro distinto en otra. En ejemplos de
    código, versos y tablas los espacios importan.

    Dé la misma sangría a todas las líneas. Los espacios que pertenecen al texto pueden ponerse en
    una cadena entre llaves.

finding-fluent-message-in-text = Esta línea del texto parece el mensaje { $name }.
remedy-fluent-message-in-text = Si lo es, empiécelo al principio de la línea.
explain-fluent-message-in-text =
    Una línea dentro de un texto consta de un nombre, un signo igual y un valor. Muy probablemente
    es un mensaje al que se dio sangría por error, o que se pegó en una traducción.

    Quien lee ve el nombre en medio del texto, y el mensaje mismo falta.

    Quite la sangría para que la línea empiece un mensaje, o elimine la línea.

finding-fluent-foreign-placeholder = { $placeholder } no es un marcador de posición de Fluent: se muestra tal cual.
remedy-fluent-foreign-placeholder = Escriba la variable entre llaves, como en { "{" } $name { "}" }.
explain-fluent-foreign-placeholder =
    Un texto contiene lo que otros formatos usan como marcador de posición, por
    ejemplo { "%s" }, { "%1$s" }, un número entre llaves o un nombre entre llaves dobles.

    Fluent lo muestra tal cual, o busca un mensaje con ese nombre. Falta el valor que debía aparecer
    ahí.

    Escriba la variable que proporciona el programa, como en { "{" } $name { "}" }. Si esos
    caracteres deben verse en el texto, póngalos en una cadena entre llaves.

## Formatting messages

finding-fluent-format-missing = Ninguno de los idiomas consultados tiene el mensaje `{ $id }`.
remedy-fluent-format-missing = Añádalo al catálogo de origen, o corrija el id donde se usa.
explain-fluent-format-missing =
    Se ha pedido un mensaje que no tiene ningún catálogo, ni el del idioma de quien lee ni el de
    origen.

    Quien lee ve el id entre llaves, que no le dice nada.

    Añada el mensaje al catálogo de origen. Si se le cambió el nombre allí, use el nuevo id donde se
    pide.

finding-fluent-format-fallback = El mensaje `{ $id }` procede de { $from }; se había pedido en { $asked }.
remedy-fluent-format-fallback = Tradúzcalo al idioma en que se pidió.
explain-fluent-format-fallback =
    El idioma que se pidió no tiene el mensaje, así que quien lee lo ve en otro.

    Una página que está a medias en otro idioma parece descuidada, y hay quien no puede usar en
    absoluto esa mitad.

    Traduzca el mensaje. Una variante regional puede dejar sin traducir lo que se dice igual en el
    idioma del que deriva: `fr-CA` recurre a `fr` sin esta nota.

finding-fluent-format-reference = El mensaje remite a `{ $name }`, que no existe.
remedy-fluent-format-reference = Corrija el nombre o añada aquello a lo que remite.
explain-fluent-format-reference =
    Un mensaje, un término, un atributo o una función a los que remite una inserción no existe o no
    tiene valor.

    Quien lee ve el nombre entre llaves en medio de una frase.

    Compare la grafía con la definición. Un término empieza por un guion; una función va en
    mayúsculas.

finding-fluent-format-variable = El mensaje muestra `{ $name }`, que no ha recibido.
remedy-fluent-format-variable = Use una variable que el mensaje reciba; su comentario las enumera.
explain-fluent-format-variable =
    Un mensaje muestra una variable a la que el programa no ha dado ningún valor, o un término
    muestra una que no se fija al llamarlo.

    Quien lee ve el nombre de la variable entre llaves en lugar de un número o un nombre.

    Use una variable que use también el mensaje de origen. En un término, fije la variable en cada
    llamada, o dele un valor predeterminado usándola como selector.

finding-fluent-format-cycle = El mensaje vuelve a sí mismo: { $path }.
remedy-fluent-format-cycle = Elimine una de las referencias.
explain-fluent-format-cycle =
    Varios mensajes o términos remiten unos a otros en círculo.

    Un mensaje así no tiene fin. La referencia que cierra el círculo se muestra entre llaves.

    Escriba por extenso uno de ellos en lugar de remitir al otro.

finding-fluent-format-limit = El mensaje supera el límite `{ $limit }` de { $most }.
remedy-fluent-format-limit = Simplifique el mensaje.
explain-fluent-format-limit =
    Un mensaje encuentra más inserciones, se alarga más, se anida más hondo o muestra más cifras de
    lo permitido.

    Un puñado de mensajes que remiten unos a otros puede convertirse en gigabytes de texto. Por
    encima de un límite, el mensaje se muestra como su id entre llaves; las cifras sobrantes se
    recortan y lo que está anidado demasiado hondo se omite.

    Averigüe qué hace crecer el mensaje y escríbalo por extenso. Ningún mensaje de un catálogo hecho
    de buena fe se acerca a un límite.

finding-fluent-format-value = `{ $name }` tiene un valor que no se puede mostrar así.
remedy-fluent-format-value = Dele un valor del tipo debido: a NUMBER, un número; a DATETIME, un día o una hora.
explain-fluent-format-value =
    Una función ha recibido un valor de un tipo distinto del que admite, o un valor es en sí mismo
    un error.

    Quien lee ve el nombre de la función o de la variable entre llaves.

    NUMBER admite un número; DATETIME, un día, una hora o un texto como 2026-03-01; LIST, cualquier
    cosa menos un error. De un día sin hora no se puede pedir la hora.

finding-fluent-format-option =
    `{ $function }` no admite así la opción `{ $option }`; valores conocidos: { $accepts ->
        [none] ninguno, esa opción no existe
       *[other] { $accepts }
    }.
remedy-fluent-format-option = Corrija la opción; docs/formats/fluent-formatting.md las enumera todas.
explain-fluent-format-option =
    Se llama a una función con una opción que no tiene, o con un valor que la opción no tiene.

    La opción se omite, de modo que el número o la fecha no se escriben como quería el mensaje.

    Corrija la grafía o el valor. Los textos van entre comillas; una cantidad de cifras, no.

finding-fluent-no-locale-data = CLDR no tiene reglas de plural para { $language }, así que todos los números cuentan como `other`.
remedy-fluent-no-locale-data = Escriba una sola variante para todos los números, o use números exactos como [1].
explain-fluent-no-locale-data =
    Los datos de Unicode de los que salen plurales, números y fechas no dicen nada de este idioma.

    Las variantes como [one] no se aplican nunca, y las cifras y las fechas se escriben de forma
    neutra.

    Escriba mensajes que no necesiten plural, o seleccione números exactos. El proyecto CLDR de
    Unicode acepta contribuciones para los idiomas que le faltan.

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

instead =
    { $target ->
        [none] .
       *[other] , que dice { $target }.
    }

finding-fact-number-changed = Unidad { $unit }: el texto de origen dice { $source }; la traducción, { $target }.
remedy-fact-number-changed = Escriba el número del texto de origen, al modo de su idioma.
explain-fact-number-changed =
    Un número del texto de origen es otro en la traducción, y parece una errata: una cifra cambiada,
    dos cifras intercambiadas, un cero de más o de menos, millones en lugar de miles de millones; o
    bien un porcentaje o un número de una cifra es lo único que queda sin pareja en cada texto.

    Una cifra errónea en un informe sobre personas hace daño, y quien lee solo la traducción no puede
    advertirlo.

    Compare los dos textos. Los números pueden escribirse al modo del idioma: otras cifras, otros
    separadores, números en letra. Si el error está en el texto de origen, haga que se corrija.

finding-fact-number-missing = Unidad { $unit }: el número { $source } no está en la traducción{ instead }
remedy-fact-number-missing = Dé el número, al modo de su idioma.
explain-fact-number-missing =
    Un número del texto de origen no está en ninguna parte de la traducción, en ninguna de las formas
    que tiene el idioma.

    Una cifra omitida es una afirmación omitida, y una que se ha convertido en otra es aún peor.

    Dé el número. Si la traducción lo dice con palabras que el programa no conoce, déjelo así; los
    números hasta el 12 solo se indican como nota, porque «ambos» y «cada día» son buenas
    traducciones.

finding-fact-number-extra = Unidad { $unit }: la traducción dice { $target }, un número que no está en el texto de origen.
remedy-fact-number-extra = Elimine el número, o haga que se añada al texto de origen.
explain-fact-number-extra =
    La traducción tiene un número en cifras que nada explica en el texto de origen.

    Se ha publicado una cifra que nadie había publicado.

    Elimínela, o haga que se añada al texto de origen. A partir de 1000, y con un signo de moneda, es
    una advertencia; los años no lo son.

finding-fact-date = Unidad { $unit }: la fecha { $source } no está en la traducción tal como la da el texto de origen{ instead }
remedy-fact-date = Escriba la fecha del texto de origen, al modo de su idioma.
explain-fact-date =
    Una fecha del texto de origen es otra en la traducción, o no está.

    Con una fecha errónea, una coartada, un plazo o una ley pasan a ser otros.

    Escriba la fecha del texto de origen al modo de su idioma; se entienden también otros
    calendarios. Una fecha que solo falta es una advertencia.

finding-fact-time = Unidad { $unit }: la hora { $source } no está en la traducción tal como la da el texto de origen{ instead }
remedy-fact-time = Escriba la hora y su zona horaria, al modo de su idioma.
explain-fact-time =
    Una hora del texto de origen es otra en la traducción, no está o ha perdido su zona horaria.

    Un embargo o un plazo que se da en una zona horaria equivocada lo rompe quien quería respetarlo.

    Escriba la hora al modo de su idioma, con la zona horaria si el texto de origen la tiene. Es un
    error cuando el texto de origen habla de un embargo o de un plazo, o da la hora en GMT o UTC; en
    los demás casos, una advertencia.

finding-fact-percent = Unidad { $unit }: { $source } no es un porcentaje en la traducción.
remedy-fact-percent = Escriba el signo o la expresión de porcentaje.
explain-fact-percent =
    Un porcentaje está en la traducción sin el signo o la expresión que lo hace tal.

    23 personas y el 23 % de las personas son dos afirmaciones distintas.

    Escriba el signo o la expresión de porcentaje.

finding-fact-currency = Unidad { $unit }: la cantidad { $source } no está en su moneda.
remedy-fact-currency = Mantenga la moneda del texto de origen.
explain-fact-currency =
    Una cantidad de dinero está en la traducción en otra moneda, o sin moneda.

    La misma cifra en otra moneda es otra cantidad; sin moneda, no es más que un número.

    Mantenga la moneda del texto de origen. Una conversión va detrás, entre paréntesis.

finding-fact-unit-converted = Unidad { $unit }: la medida { $source } es { $target } en la traducción.
remedy-fact-unit-converted = Nada, si su estilo convierte las medidas.
explain-fact-unit-converted =
    Una medida está en la traducción en otra unidad, y las cifras concuerdan.

    Quien compare los dos textos debe saber que la cifra se ha convertido y no es una errata.

    No hay nada que hacer si su estilo convierte las medidas.

finding-fact-identifier = Unidad { $unit }: { $source } no está en la traducción{ instead }
remedy-fact-identifier = Cópielo del texto de origen, carácter por carácter.
explain-fact-identifier =
    Un número de expediente, la signatura de un documento, una numeración o un número de teléfono no
    está en la traducción tal como lo da el texto de origen.

    Nadie encuentra un documento ni llama a un teléfono con un número que es casi correcto.

    Cópielo del texto de origen, carácter por carácter.

finding-fact-name =
    Unidad { $unit }: el nombre { $source } { $target ->
        [none] no está en la traducción
       *[other] es { $target } en la traducción
    }.
remedy-fact-name = Escriba el nombre como el texto de origen, salvo que su idioma tenga otra forma.
explain-fact-name =
    Un nombre de varias palabras, alguna de las cuales no está en ninguna lista de palabras y
    ninguna de las cuales es una palabra común, figura en el texto de origen y en ninguna parte de
    la traducción, que usa la misma escritura. Las terminaciones pueden variar. Si la traducción, en
    cualquier escritura, tiene en su lugar otro nombre que comparte una palabra con él, es una advertencia.

    Una persona que se llama de otro modo en cada idioma no se puede encontrar, y un testigo puede
    confundirse con otro.

    Escriba el nombre como el texto de origen, salvo que el idioma tenga otra forma.

finding-fact-attribution = Unidad { $unit }: la cita no se atribuye a la misma persona; la traducción no nombra a { $source } junto a sus palabras.
remedy-fact-attribution = Nombre a cada persona junto a sus propias palabras.
explain-fact-attribution =
    El texto de origen cita a alguien por su nombre. La traducción también cita, pero el nombre no
    aparece en ella, o dos personas citadas han intercambiado su lugar.

    Poner palabras en boca de quien no las dijo es el peor error de una redacción, y la persona
    nombrada puede pagarlo.

    Vea en el texto de origen quién dijo qué y nombre a cada persona junto a sus propias palabras.
    Solo se indica donde el nombre figura una sola vez en el pasaje y se puede reconocer: en
    traducciones de la misma escritura o gracias al índice de nombres.

finding-fact-quotation-count = Unidad { $unit }: el texto de origen contiene una cita; la traducción no tiene comillas.
remedy-fact-quotation-count = Ponga lo citado entre las comillas de su idioma.
explain-fact-quotation-count =
    El texto de origen cita cinco palabras o más, y la traducción no tiene comillas en ninguna
    parte.

    Las palabras entre comillas son de otra persona; sin comillas, son nuestras.

    Ponga lo citado entre las comillas de su idioma.

finding-fact-stale = Unidad { $unit }: el texto de origen decía { $old } y ahora dice { $new }; la traducción todavía dice { $target }.
remedy-fact-stale = Lleve el dato nuevo a la traducción y acepte el pasaje.
explain-fact-stale =
    Desde que se hizo la traducción ha cambiado en el texto de origen un número, una fecha, un nombre
    o una dirección; la traducción lo da todavía como era, y no da el nuevo en ninguna parte.

    Quien lee en el otro idioma recibe lo que resultó ser falso o ya no es cierto. De todo lo
    desactualizado, es lo que primero hace daño.

    Lleve el dato nuevo a la traducción, mire si ha cambiado el resto del pasaje y acéptelo.

## Quality of translations: structure

finding-structure-blocks = Unidad { $unit }: en la traducción es otro tipo de bloque.
remedy-structure-blocks = Haga que sea el mismo tipo de bloque que en el texto de origen.
explain-structure-blocks =
    Un pasaje es un tipo de bloque en el texto de origen y otro en la traducción: un encabezado se
    ha convertido en párrafo; un elemento de lista, en cita. Un encabezado de otro nivel es una
    advertencia. Donde no consta de qué texto procede la traducción, solo se comparan los niveles de
    los encabezados, como información.

    Los índices, los estilos y los productos de apoyo se guían por el tipo de cada bloque.

    Haga que sea el mismo tipo de bloque que en el texto de origen.

finding-structure-link-target =
    Unidad { $unit }: el texto de origen enlaza con { $source }; la traducción, { $target ->
        [none] no
       *[other] con { $target }
    }.
remedy-structure-link-target = Dé al enlace el destino que tiene en el texto de origen.
explain-structure-link-target =
    Un enlace del texto de origen lleva en la traducción a otro sitio, o no está. La misma página de
    un sitio en otro idioma cuenta como igual: /en/help y /fr/help, las Wikipedias de dos idiomas,
    un ancla con otro nombre, ?hl=fr al final. Un enlace a otro sitio web es una advertencia. Donde
    no consta de qué texto procede la traducción, un enlace que está en otra parte de la página se
    da por presente, y no se dice nada de un pasaje que no comparte con su texto de origen ninguno
    de varios enlaces, o no comparte las cifras: puede que no se correspondan.

    Quien sigue el enlace llega a un texto distinto del que se quería, o a ninguna parte.

    Dé al enlace el destino que tiene en el texto de origen, en su idioma si existe.

finding-structure-image =
    Unidad { $unit }: el texto de origen muestra { $source }; la traducción, { $target ->
        [none] no
       *[other] { $target }
    }.
remedy-structure-image = Muestre la imagen que muestra el texto de origen.
explain-structure-image =
    Una imagen del texto de origen es otra en la traducción, o no está.

    Una imagen es una prueba, y sus créditos y su descripción forman parte de ella.

    Muestre la imagen del texto de origen. Una imagen con el mismo nombre en la carpeta de otro idioma
    cuenta como igual.

finding-structure-footnote =
    { $kept ->
        [mark] Unidad { $unit }: la nota al pie { $source } tiene su llamada en la traducción, pero no su texto.
       *[other] Unidad { $unit }: la nota al pie { $source } no tiene llamada en la traducción.
    }
remedy-structure-footnote = Ponga la llamada junto a las palabras a las que corresponde.
explain-structure-footnote =
    La llamada de una nota al pie está en el texto de origen y no en la traducción.

    Una afirmación sin su nota es una afirmación sin su fuente.

    Ponga la llamada junto a las palabras a las que corresponde.

finding-structure-code =
    { $source ->
        [none] La traducción de la unidad { $unit } tiene código que el texto de origen no tiene: { $target }.
       *[other] Unidad { $unit }: el código { $source } no está en la traducción{ instead }
    }
remedy-structure-code = Copie el código del texto de origen.
explain-structure-code =
    Un fragmento de código del texto de origen es otro en la traducción, o no está. Lo que va entre
    llaves dobles puede traducirse; el código sin sus marcas, sin los paréntesis de una llamada o
    con la ruta de otro idioma se da por presente. No se comparan los nombres de botones ni los
    textos entre comillas, ni un ejemplo puesto en las palabras de los lectores. Lo que es casi el
    código del texto de origen es un error; lo que está en otra parte de su código, una advertencia;
    el código que falta o es muy distinto es solo información. También se comparan, línea por línea,
    los bloques de código cuyo lenguaje se conoce; los comentarios y los textos que contienen pueden
    traducirse.

    Un comando o un nombre que es casi correcto no funciona.

    Copie el código del texto de origen.

finding-structure-placeholder =
    { $unit ->
        [none] El ajuste { $source } del texto de origen no está en la traducción{ instead }
       *[other] Unidad { $unit }: la expresión { $source } no está en la traducción{ instead }
    }
remedy-structure-placeholder = Copie la expresión del texto de origen.
explain-structure-placeholder =
    Una expresión o un código corto que el sitio sustituye dentro del texto es otro en la traducción,
    o no está. Los textos para los lectores que hay en un código corto pueden traducirse.
    Un marcador en el texto ({ "%s" }) o un ajuste de un elemento que nadie ve (type="info") es una
    advertencia.

    Si no está, falta un valor en la página; si está mal escrito, puede que la página no se genere.

    Cópielo del texto de origen.

finding-structure-emphasis = Unidad { $unit }: el texto de origen destaca algo; la traducción, nada.
remedy-structure-emphasis = Destaque las mismas palabras, al modo de su idioma.
explain-structure-emphasis =
    El texto de origen destaca palabras de un pasaje, y la traducción no destaca ninguna.

    Lo que un texto destaca forma parte de lo que dice.

    Destaque las palabras al modo de su idioma. Si las destaca por otros medios, déjelo así.

finding-structure-html = Unidad { $unit }: la etiqueta { $source } no está en la traducción.
remedy-structure-html = Ponga la etiqueta alrededor de las mismas palabras.
explain-structure-html =
    Hay una etiqueta dentro del texto de origen que no está en el de la traducción. Los saltos de
    línea son libres, igual que las etiquetas para las que Markdown tiene marcas propias; los
    atributos no se comparan, y la etiqueta que cierra otra va con ella.

    Una etiqueta sin cerrar, o un componente que falta, altera el resto de la página.

    Ponga la etiqueta alrededor de las mismas palabras.

finding-structure-empty = La traducción de la unidad { $unit } no tiene nada para { $source }.
remedy-structure-empty = Traduzca esas palabras.
explain-structure-empty =
    Una celda de una tabla, el texto de un enlace o la descripción de una imagen tiene palabras en
    el texto de origen y ninguna en la traducción, o la celda no está.

    Quien lee encuentra un hueco, o un enlace o una imagen de los que no se entera de nada.

    Traduzca esas palabras.

finding-structure-notation = La traducción de la unidad { $unit } deja ver { $target } tal como está escrito.
remedy-structure-notation = Escriba la marca de modo que surta efecto.
explain-structure-notation =
    En la traducción se ve una marca de Markdown o de HTML, como ** o ](, que en el texto de
    origen no se ve: no está cerrada, está escapada o está donde no marca nada. Entre una letra y
    una comilla o un paréntesis, ** no marca nada, como ocurre a menudo en chino, japonés y coreano.

    Parece un fallo de la página, y lo que debía destacarse o enlazarse queda sin hacerlo.

    Cierre la marca o saque las comillas: 「**palabra**」 en lugar de **「palabra」**.

## Quality of translations: completeness

finding-empty = La traducción de la unidad { $unit } no dice nada.
remedy-empty = Traduzca el pasaje.
explain-empty =
    La traducción de un pasaje no dice nada.

    Quien lee ve un hueco, o un encabezado sin nada debajo.

    Traduzca el pasaje, o elimine su hueco para que cuente como pasaje sin traducción.

finding-untranslated = La traducción de la unidad { $unit } es el propio texto de origen.
remedy-untranslated = Traduzca el pasaje.
explain-untranslated =
    La traducción es el texto que el origen tuvo en otro momento, con las mismas mayúsculas y signos
    o con otros. Si es el texto que tiene ahora, con otras mayúsculas o signos, es información: los
    mensajes y los títulos de los programas se dejan a menudo así a propósito. Una copia exacta se
    indica como sin traducción.

    Quien lee encuentra un pasaje en un idioma que quizá no entienda, y nadie lo cuenta como
    pendiente.

    Traduzca el pasaje.

finding-partly-untranslated = La traducción de la unidad { $unit } todavía dice { $source }.
remedy-partly-untranslated = Traduzca el resto del pasaje.
explain-partly-untranslated =
    Seis palabras seguidas, sin signos entre ellas y casi todas en minúscula, están en la traducción
    igual que en el texto de origen; un pasaje que es por entero el del texto de origen se indica
    como no traducido. Las citas, el código y los textos de los enlaces no se tienen en cuenta;
    donde se ha conservado todo lo que sigue a los dos puntos, como en un mensaje de error citado,
    es solo información; en un bloque de cita no se indica nada.

    Se pasó por alto una frase, o se pegó una nueva para traducirla más tarde.

    Traduzca el resto del pasaje.

finding-mojibake = La traducción de la unidad { $unit } tiene caracteres corrompidos: { $target }
remedy-mojibake = Escriba de nuevo el pasaje y guarde el archivo en UTF-8.
explain-mojibake =
    La traducción tiene caracteres que aparecen cuando los bytes de UTF-8 se leen en otra
    codificación, o el signo que sustituye a lo que no se pudo leer.

    Las palabras se vuelven ilegibles, y los nombres, erróneos.

    Abra el archivo en UTF-8, escriba de nuevo el pasaje y guárdelo en UTF-8.

finding-wrong-script = La traducción de la unidad { $unit } está en los caracteres de otra lengua: { $target }
remedy-wrong-script = Ponga ahí el texto en la lengua de la página.
explain-wrong-script =
    Un pasaje de la traducción está escrito en caracteres que su lengua no usa: cirílico en una página en
    francés, chino en una página en japonés, caracteres tradicionales donde la configuración regional pide
    simplificados. Los nombres en letras latinas caben en cualquier lengua, y lo que el original cita en otros
    caracteres también puede figurar. No se juzgan las lenguas que se escriben de varias maneras ni los
    pasajes de menos de una docena de letras.

    Alguien pegó ahí el texto de otra traducción. Los lectores no pueden leerlo, y nadie lo cuenta como
    pendiente.

    Ponga ahí la traducción en la lengua de la página.

finding-length = La traducción de la unidad { $unit } tiene { $target } caracteres; su texto de origen, { $source }.
remedy-length = Mire si se ha omitido o añadido una frase.
explain-length =
    Una traducción es mucho más larga o más corta de lo que hacen esperar las demás traducciones de
    su idioma: el logaritmo de la proporción entre su longitud y la del texto de origen se desvía
    más de cuatro desviaciones medianas, y la longitud es el doble o la mitad de la esperada y
    difiere de ella en más de 25 caracteres. La medida se aprende de lo que se examina, a partir de
    50 pasajes.

    Se omitió una frase, o el pasaje contiene algo que el texto de origen no dice.

    Compare los dos textos. Si está todo, déjelo así.

## Quality of translations: trust

finding-trust-url =
    { $unit ->
        [none] La traducción tiene una dirección que el texto de origen no tiene: { $url }.
       *[other] La traducción de la unidad { $unit } tiene una dirección que el texto de origen no tiene: { $url }.
    }
remedy-trust-url = Elimine la dirección, o escriba la del texto de origen.
explain-trust-url =
    La traducción tiene una dirección que su texto de origen no autoriza: en un servidor que este no
    nombra, con un esquema que ejecuta o llama, como javascript, o una más de las que tiene.

    Quien traduce podría llevar a cualquiera a cualquier parte, y quien revisa solo el texto de
    origen no lo vería.

    Elimine la dirección. Se permiten la misma página en otro idioma, un lugar de la misma página,
    otra página del mismo servidor en vez de la original y todo lo que el texto de origen nombra en
    otra parte de la página. También se permiten example.com, example.net y example.org, que no
    pueden ser de nadie; sus traducciones, como exemple.com, son de alguien. Una página del propio
    sitio es una advertencia. En el código, lo que va entre llaves dobles debe rellenarlo quien lee;
    una dirección de la web que esté ahí se examina de todos modos. Si la dirección debe estar en
    todos los idiomas, escríbala en el texto de origen.

finding-trust-markup =
    { $unit ->
        [none] La traducción tiene marcado que el texto de origen no tiene: { $markup }.
       *[other] La traducción de la unidad { $unit } tiene marcado que el texto de origen no tiene: { $markup }.
    }
remedy-trust-markup = Elimínelo, o use el marcado del texto de origen.
explain-trust-markup =
    La traducción tiene un elemento, un atributo o una expresión entre llaves que su texto de origen
    no autoriza.

    El marcado lo ejecuta el navegador: un script, un marco o un estilo puede hacer lo que ningún
    texto puede.

    Escriba la traducción con el marcado del texto de origen. Los elementos que necesitan las
    escrituras (ruby, bdi, sup y similares) y los atributos lang, dir y translate se permiten
    siempre, igual que el marcado que el texto de origen tiene en otra parte de la página. Si la
    página necesita el elemento en todos los idiomas, escríbalo en el texto de origen.

finding-trust-placeholder = La traducción de la unidad { $unit } tiene un marcador de posición que el texto de origen no tiene: { $placeholder }.
remedy-trust-placeholder = Elimínelo, o use el marcador de posición del texto de origen.
explain-trust-placeholder =
    La traducción tiene un marcador de posición, como un nombre entre llaves o { "%s" }, que su texto de
    origen no autoriza.

    Un programa pone ahí algo: lo que ponga puede ser secreto, o puede fallar porque no tiene nada que
    poner.

    Use los marcadores de posición del texto de origen, escritos como están allí.

finding-bidi-control = La traducción de la unidad { $unit } tiene caracteres de control que cambian la dirección de su texto: { $characters }.
remedy-bidi-control = Bórrelos; los nombres de la otra dirección van entre aislamientos, <U+2068> y <U+2069>.
explain-bidi-control =
    La traducción tiene caracteres que incrustan texto en otra dirección o la fuerzan (de U+202A a
    U+202E), o aislamientos (de U+2066 a U+2069) de los que alguno no está cerrado o no está abierto.

    Quien lee ve el texto en un orden distinto del que siguen los programas, de modo que un nombre,
    una cifra o un archivo puede parecer otro.

    Borre los caracteres. Si un nombre de la otra dirección aparece en un orden equivocado, póngalo
    entre un aislamiento según el primer carácter fuerte (U+2068) y su cierre (U+2069), o junto a una
    marca de izquierda a derecha o de derecha a izquierda.

finding-invisible-character = La traducción de la unidad { $unit } tiene caracteres que nadie ve: { $characters }.
remedy-invisible-character = Bórrelos.
explain-invisible-character =
    La traducción tiene caracteres que no ocupan espacio y que su escritura no necesita: caracteres de
    control, etiquetas, rellenos, una marca de orden de bytes, caracteres de unión y espacios de ancho
    cero fuera de lugar.

    Parten palabras, de modo que las búsquedas y las comprobaciones no las encuentran, y pueden
    contener texto que nadie ve al revisar.

    Bórrelos. Los caracteres de unión se permiten en las escrituras que los necesitan y en los emojis;
    las marcas de dirección, junto a letras de derecha a izquierda; los espacios de ancho cero, en
    idiomas sin espacios. Lo que solo se cuela por descuido es una advertencia.

finding-mixed-script = Unidad { $unit }: una palabra de la traducción mezcla escrituras que se parecen: { $word } tiene { $letters }.
remedy-mixed-script = Escriba de nuevo la palabra con el teclado de su escritura.
explain-mixed-script =
    Una palabra tiene letras de dos escrituras que se parecen, como una а cirílica entre letras
    latinas.

    Quien lee no puede verlo, pero las búsquedas, los lectores de pantalla y las comprobaciones de
    nombres leen otra palabra; es también una manera de hacerse pasar por otra persona.

    Escriba de nuevo la palabra. Se permiten las siglas con una terminación en otra escritura, las
    unidades como kΩ y las palabras que tiene el texto de origen.

## Quality of translations: typography

finding-punctuation-end =
    { $usual ->
        [none] Unidad { $unit }: el texto de origen termina con { $source }; su traducción, con { $target }.
       *[other] Unidad { $unit }: la traducción termina con { $target }, cuando su idioma escribe { $usual }.
    }
remedy-punctuation-end = Termínela como el texto de origen, con el signo de su idioma.
explain-punctuation-end =
    Un pasaje termina como otro tipo de frase que su texto de origen: una pregunta, como una
    afirmación; faltan unos dos puntos; la última frase no tiene punto. Cualquier signo equivalente
    del idioma vale por el del texto de origen. Los dos puntos pueden ocupar el lugar de un punto,
    una respuesta puede seguir a una pregunta en el mismo pasaje y, tras una dirección, puede faltar
    el punto. O bien termina con un signo latino cuando el idioma tiene el suyo; en los idiomas que
    usan ambos, como el hindi y el maratí, solo si la página usa el propio en otro lugar.

    La falta de un signo revela a menudo que falta el final de una frase, y unos dos puntos perdidos
    dejan sola la lista que sigue.

    Compare los dos finales. En algunos idiomas se puede preguntar sin signo de interrogación;
    desactive la comprobación para ellos con `except`.

finding-spacing-french = Unidad { $unit }: a la puntuación francesa de la traducción le faltan espacios de no separación; lugares: { $count }.
remedy-spacing-french = Ponga espacios de no separación antes de : ; ! ? y dentro de « ».
explain-spacing-french =
    En francés se pone un espacio de no separación antes de los dos puntos y dentro de las comillas, y
    uno estrecho antes del punto y coma y de los signos de exclamación e interrogación. Aquí falta o
    permite un salto de línea.

    Con un espacio normal, una línea puede empezar con el signo; sin espacio, el texto parece
    extranjero.

    Escriba ahí U+00A0 o U+202F; cualquiera de los dos vale. Si sus páginas los ponen por sí mismas,
    desactive la comprobación. En el francés de Canadá solo se comprueban los dos puntos y las
    comillas.

finding-spacing-double = Unidad { $unit }: hay palabras de la traducción separadas por varios espacios; lugares: { $count }.
remedy-spacing-double = Deje un solo espacio.
explain-spacing-double =
    Entre dos palabras de una línea hay más de un espacio.

    Las páginas muestran un solo espacio; los catálogos y el texto sin formato los muestran todos. A
    menudo se ha borrado ahí una palabra.

    Deje un solo espacio y mire si falta una palabra. No se examinan las tablas ni lo que sigue a un
    punto.

finding-punctuation-width = Unidad { $unit }: la puntuación de la traducción tiene la mitad del ancho de los caracteres; lugares: { $count }.
remedy-punctuation-width = Escriba los signos de ancho completo, sin espacio detrás.
explain-punctuation-width =
    Una frase en chino o japonés tiene una coma, un punto, un punto y coma o un signo de
    interrogación o exclamación de la escritura latina o, en chino, también dos puntos.

    Los signos quedan demasiado juntos y demasiado bajos, y las líneas se parten donde no deben.

    Escriba ，。：；！？ en chino y 、。；！？ en japonés; en este los dos puntos son libres, porque
    las guías de estilo no coinciden. Junto a letras latinas y cifras se permite cualquiera de los
    dos anchos.

finding-quotation-marks = Unidad { $unit }: la traducción tiene { $marks }; las comillas de su idioma son { $usual }.
remedy-quotation-marks = Escriba las comillas de su idioma.
explain-quotation-marks =
    La traducción tiene comillas dobles que su idioma no usa, o comillas rectas donde el texto de
    origen se cuida de usar otras.

    Unas comillas ajenas dan la impresión de un texto que nadie ha releído, y pueden tomarse por el
    otro extremo de una cita.

    Escriba las comillas de su idioma. Además de las habituales se permiten las de citas dentro de
    citas y otras que se usan en la imprenta; las comillas simples no se examinan, porque son también
    apóstrofos.

finding-word-doubled =
    { $of ->
        [sentence] Unidad { $unit }: una frase está dos veces seguidas en la traducción: { $word }.
       *[word] Unidad { $unit }: una palabra está dos veces seguidas en la traducción: { $word }.
    }
remedy-word-doubled = Borre una de las dos.
explain-word-doubled =
    En la traducción, una palabra o una frase se sigue a sí misma, y en el texto de origen no hay nada
    semejante.

    Casi siempre es un descuido, a menudo en el punto donde se corrigió una frase.

    Borre una y lea de nuevo la frase. No se tienen en cuenta los idiomas que repiten palabras a
    propósito ni las palabras que pueden repetirse seguidas, como el francés «nous nous»;
    `check --fix` solo corrige las palabras gramaticales.

finding-kashida = Unidad { $unit }: hay letras de la traducción separadas con un trazo; lugares: { $count }.
remedy-kashida = Borre los trazos entre letras, U+0640.
explain-kashida =
    Una palabra en escritura árabe tiene entre dos letras el trazo U+0640, que las separa.

    Una palabra con trazos es otra palabra para quien la busca y para las comprobaciones de nombres y
    términos.

    Borre los trazos; las páginas ya alargan las líneas por sí mismas. Se permite un trazo que une un
    prefijo a una cifra, a unas comillas o a una palabra extranjera.

finding-number-format = Unidad { $unit }: la traducción tiene { $number }; en su idioma ese número se escribe { $usual }.
remedy-number-format = Escriba { $usual }.
explain-number-format =
    Un número de la traducción tiene el separador decimal o el de millares de otro idioma, y el texto
    de origen indica la misma cantidad.

    De un idioma a otro, el mismo signo dice lo contrario: 27,000 son veintisiete mil en inglés y
    veintisiete en francés.

    Escriba el número como lo hace el idioma; `check --fix` se encarga de ello. Solo cuentan las
    cantidades, no las versiones, los números de sección, las fechas, las horas, las direcciones ni
    el código; un espacio entre los millares siempre es correcto.

## Quality of translations: terms

finding-term-missing = Unidad { $unit }: el texto de origen tiene el término { $term }; la traducción no dice ninguna de estas palabras: { $allowed }.
remedy-term-missing = Use el término del glosario.
explain-term-missing =
    Un término del glosario está en el texto de origen, y la traducción no tiene ninguna de las
    palabras que el glosario da para él, con ninguna terminación.

    Dos palabras para una sola cosa hacen pensar en dos cosas; en derecho y en los nombres de
    organismos lo son.

    Use la palabra del glosario, o añada como variante la que necesita. Un término que está dentro de
    otro más largo no se exige.

finding-name-missing = Unidad { $unit }: el texto de origen nombra { $term }; la traducción no dice ninguno de estos nombres: { $allowed }.
remedy-name-missing = Escriba el nombre tal como lo da el índice de nombres para su idioma.
explain-name-missing =
    Una persona, un lugar, una organización o una publicación del índice de nombres está en el texto
    de origen, y la traducción no tiene el nombre en ninguna de las formas que el índice da para el
    idioma.

    Un nombre escrito de dos maneras es, para una búsqueda, dos personas, y uno equivocado acusa a
    otra.

    Escriba el nombre tal como lo da el índice. Si otro caso o una forma breve es correcto, añádalo a
    la ficha: cuentan todas las tablas de palabras por idioma. Las palabras que no se traducen nunca
    figuran en `glossary.untranslated`.

finding-term-forbidden = Unidad { $unit }: la traducción dice { $forbidden }, que está prohibido; se permite: { $allowed }.
remedy-term-forbidden = Use una palabra permitida.
explain-term-forbidden =
    La traducción tiene una palabra que el glosario prohíbe para un término del texto de origen, o una
    grafía de un nombre que el índice de nombres prohíbe en todas partes.

    Las palabras se prohíben por algo: toman partido, hacen daño a alguien o repiten un error
    conocido.

    Use una palabra del glosario o la grafía del índice de nombres. Dentro de una palabra permitida,
    la prohibida no es un error.

finding-glossary-invalid =
    Este archivo de términos o nombres no se puede leer: { $reason ->
        [locale] `{ $text }` no es una etiqueta de idioma; escriba, por ejemplo, fr, pt-BR o zh-Hans
        [cells] la línea tiene más celdas que columnas la tabla
        [depth] sus elementos están anidados a demasiada profundidad
        [document-type] declara un tipo de documento, y eso no se lee
        [reference] no se conoce el carácter que representa `{ $text }`
        [no-tables] `{ $text }` no contiene tablas; cada una empieza por `[[{ $text }]]`
        [no-words] `{ $text }` no es una tabla de palabras por idioma, como `fr = "…"`
        [root] no es TBX: su primer elemento es `{ $text }`
        [ends] termina antes de que se cierre `{ $text }`; puede haberse perdido una parte
       *[syntax] { $detail }
    }.
remedy-glossary-invalid = Corrija el archivo; hasta entonces no se comprueba nada de lo que contiene.
explain-glossary-invalid =
    Un glosario o un archivo del índice de nombres tiene una columna, una celda o una tabla que no se
    puede leer.

    Una lista de términos que se omite en silencio hace que la traducción parezca impecable.

    Un glosario en un archivo .tsv empieza con una línea de etiquetas de idioma separadas por
    tabuladores; delante de una etiqueta puede ir `forbidden:`, y una columna puede llamarse note. Un
    archivo del índice de nombres es TOML con arrays de tablas como [[person]].

finding-glossary-missing = No hay ningún archivo de términos o nombres en `{ $folder }`, la carpeta que indica la configuración.
remedy-glossary-missing = Corrija el nombre de la carpeta en la configuración o ponga allí los archivos.
explain-glossary-missing =
    La configuración indica una carpeta para los glosarios o para el índice de nombres; esa carpeta no
    existe o no contiene ningún archivo .tsv, .tbx o .toml.

    Con un nombre mal escrito o una carpeta trasladada ya no se comprobaría ningún término y toda traducción
    parecería correcta.

    Corrija `folder` o `registry` en `[glossary]`. Si no hay glosarios, elimine la clave.

finding-inconsistent-translation = Unidad { $unit }: el texto de origen tiene dos traducciones: «{ $text }» aquí, «{ $usual }» en { $where }.
remedy-inconsistent-translation = Traduzca el mismo texto del mismo modo, o dé el motivo en una exención.
explain-inconsistent-translation =
    El mismo texto de origen, de cuatro palabras o más, está traducido de dos maneras; esta es la
    menos frecuente. No cuentan las mayúsculas, la puntuación ni los espacios. No se tiene en cuenta
    una traducción cuyas cifras no son las de su texto de origen: pertenece a otro texto, o de ella
    dan cuenta otras reglas.

    Dos formulaciones se toman por dos cosas, y una frase con la que uno se presenta no debería
    cambiar.

    Elija una sola traducción. Si este lugar pide otra, admita el hallazgo mediante una exención.

finding-inconsistent-source = Unidad { $unit }: la traducción vale para dos textos de origen: «{ $text }» aquí, «{ $usual }» en { $where }.
remedy-inconsistent-source = Mire si el texto de origen debería decirlo de una sola manera.
explain-inconsistent-source =
    Dos textos de origen, de cuatro palabras o más, tienen la misma traducción; este es el menos
    frecuente.

    O bien el texto de origen dice una cosa de dos maneras, y todo el mundo la traduce dos veces, o
    bien la traducción pasa por alto una diferencia.

    Compare los dos textos de origen. Si difieren en el significado, traduzca la diferencia.

## Quality of translations: sources

finding-title-missing = Esta edición de origen no tiene título.
remedy-title-missing = Póngale un título en los metadatos del principio del archivo.
explain-title-missing =
    Los metadatos de una edición de origen no indican ningún título, y el texto no tiene ningún
    encabezado de primer nivel.

    Sin título no hay nada que poner en las listas ni nada que traducir, y cada idioma inventa el
    suyo.

    Escriba `title` en los metadatos de la edición de origen. Un texto breve que prescinde de él a
    propósito puede quedarse como está.

finding-base-missing = No se ha indicado dónde estará el sitio, así que las direcciones de los mapas del sitio, los canales y los datos no tienen dominio.
remedy-base-missing = Indique el sitio en `hexapla.toml`: `publish.base = "https://newsroom.example"`.
explain-base-missing =
    `publish.base` no dice dónde estará el sitio que construye `hexapla bundle`.

    Los mapas del sitio, los canales, los datos y los enlaces entre idiomas tienen entonces direcciones sin dominio.
    Los buscadores rechazan esos mapas, y muchos lectores de canales no pueden abrir esos enlaces. Las páginas en sí
    funcionan.

    Indique la dirección del sitio en `hexapla.toml`, con su protocolo.

finding-picture-elsewhere = Una imagen de otro servidor aparece aquí como enlace: { $name }.
remedy-picture-elsewhere = Ponga la imagen en el proyecto, o nombre su servidor en `publish.picture-hosts`.
explain-picture-elsewhere =
    Un texto que se publica nombra una imagen de otro servidor, y las páginas no pueden mostrar
    ninguna que venga de ahí.

    El navegador de cada persona que lee la página pediría la imagen a ese servidor, y le diría quién
    la lee y desde dónde. Una traducción podría añadir una imagen así para averiguarlo. La página
    lleva a la imagen con un enlace, que sigue quien lo desea.

    Ponga la imagen en el proyecto. Si el servidor es el del propio sitio, nómbrelo en
    `publish.picture-hosts`.

finding-picture-missing = La imagen { $name } no está en el proyecto; en su lugar aparece su descripción.
remedy-picture-missing = Ponga el archivo donde el texto dice que está, o corrija el nombre.
explain-picture-missing =
    Un texto que se publica nombra una imagen, y en el proyecto no hay tal archivo.

    La página muestra en su lugar la descripción de la imagen. Una fotografía que prueba lo que dice
    una publicación no la ve nadie.

    Ponga el archivo donde el texto dice que está, o corrija el nombre. Un nombre que empieza por `/`
    se busca en la carpeta del proyecto y después en sus carpetas `static` y `public`; cualquier otro,
    junto al texto que lo nombra y después en la carpeta del proyecto.

finding-picture-refused =
    { $reason ->
        [drawing] La imagen { $name } no se publica: un dibujo en SVG puede ejecutar scripts.
        [format] La imagen { $name } no se publica: aquí no se conoce su formato.
        [size] La imagen { $name } no se publica: ocupa más de 16 MiB.
        [unreadable] La imagen { $name } no se publica: no se puede leer.
       *[damaged] La imagen { $name } no se publica: su archivo está dañado.
    }
remedy-picture-refused = Guarde la imagen como JPEG, PNG, WebP o GIF.
explain-picture-refused =
    Un texto que se publica nombra una imagen cuyo archivo no se pone en el paquete: es un dibujo en
    SVG, de un formato que aquí no se conoce, está dañado, ocupa más de 16 MiB o no se puede leer.

    Las imágenes se publican sin lo que dicen de la cámara, del lugar, de la hora y de las personas
    que las hicieron. Lo que no se puede leer no se puede limpiar, y puede contener la posición de un
    testigo. Un dibujo en SVG es un documento que puede ejecutar scripts y llamar a otros servidores.

    Guarde la imagen como JPEG, PNG, WebP o GIF, en los colores de sRGB.

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = Esta publicación ha elegido el slug { $slug }, igual que { $other }.
remedy-slug-twice = Elija otro slug.
explain-slug-twice =
    Dos publicaciones tienen el mismo slug en sus metadatos.

    En una dirección solo cabe una página: una de las dos no se encontrará, en ningún idioma.

    Elija otro slug para la que todavía no se ha publicado.

finding-kind-spelling = El tipo { $kind } se escribe { $spelling } en { $other }.
remedy-kind-spelling = Escriba los dos igual.
explain-kind-spelling =
    El tipo de una publicación se escribe como el de otra, salvo por las mayúsculas.

    Cada tipo tiene su lista en una dirección. Muchos discos toman `statement` y `Statement` por un solo
    nombre, así que no se construye ningún paquete que tenga ambos; si una de las dos publicaciones está
    bajo embargo, no se nota hasta que se levanta.

    Escriba los dos igual.

finding-id-twice = El identificador de esta publicación es { $id }, igual que el de { $other }.
remedy-id-twice = Dé a cada publicación un identificador propio.
explain-id-twice =
    Dos publicaciones tienen el mismo identificador: las dos lo llevan en sus metadatos, o el
    identificador de una es la ruta de la otra.

    Las publicaciones se reconocen por su identificador. Lo que se dispensa, se debe o queda resuelto
    en una se tomaría por lo de la otra. Un control que encuentra categorías distintas bajo un mismo
    identificador falla.

    Elija otro identificador para una de las dos, o quítelo si basta con la ruta. Si el generador del
    sitio exige tales identificadores, desactive esta comprobación.

finding-status-unknown = El estado { $status } no dice si esta publicación puede salir, así que queda retenida.
remedy-status-unknown = Escriba usable, withheld, canceled o withdrawn, o quite el estado. Si su sitio usa este campo para otra cosa, indique otro en hexapla.toml, en front-matter.status.
explain-status-unknown =
    Los metadatos de una publicación tienen un estado que no dice nada de si puede salir.

    Una publicación sale cuando no tiene estado o es «usable». Cualquier otra palabra la retiene: un
    «withheld» mal escrito no debe entenderse como permiso, y un «withdrawn» mal escrito no retira nada.

    Corrija la palabra. Si en este sitio el estado significa otra cosa, como el avance de una página, guárdelo
    con otra clave o desactive esta regla: entonces esas páginas no estarán en ningún paquete.

finding-relative-date = Unidad { $unit }: un día se indica por su distancia ({ $words }) del { $day }; la traducción se hizo el { $written }.
remedy-relative-date = Escriba la fecha misma; «hoy» es el { $day }.
explain-relative-date =
    El texto de origen dice «hoy», «ayer» o «el próximo martes». Según el registro, la traducción se
    hizo al menos dos días después, y no nombra ningún día ni mes, ni da otra cifra, que no esté en
    el texto de origen.

    Quien lee la traducción cuando aparece entiende «hoy» como otro día.

    Escriba el día del calendario. Los metadatos deben dar el día de la publicación como «date»; una
    traducción que sigue a un día de «updated» no llega tarde. Las palabras citadas se quedan como
    están.

# $marks (String): the opening and the closing mark.
finding-quotes-unbalanced =
    { $side ->
        [translation] Traducción de { $unit }: no hay tantas comillas de apertura como de cierre ({ $marks }); en el origen, sí.
       *[source] Origen de { $unit }: no hay tantas comillas de apertura como de cierre ({ $marks }).
    }
remedy-quotes-unbalanced = Añada la comilla que falta.
explain-quotes-unbalanced =
    Un pasaje abre una cita que no cierra, o cierra una que no ha abierto: uno del texto de origen, o uno de una
    traducción cuyo origen cierra lo que abre.

    Quien lo lee o lo traduce no puede saber dónde terminan las palabras ajenas.

    Añada la comilla que falta. Una cita de varios párrafos puede abrirse en cada uno de ellos y
    cerrarse en el último.

finding-mixed-spelling = Origen de { $unit }: «{ $word }», que los textos suelen escribir «{ $usual }», como en { $where }.
remedy-mixed-spelling = Elija una sola grafía y escriba «{ $usual }» si es esa.
explain-mixed-spelling =
    Los textos de origen escriben una misma palabra de dos maneras, a la británica y a la
    estadounidense; esta publicación tiene la menos frecuente. Cada palabra se indica una vez por
    publicación, en su primer lugar.

    Quien busca una de las grafías no encuentra la otra, y los textos parecen obra de varias manos.

    Elija una sola grafía para todas las publicaciones. No se miran las palabras con mayúscula, que
    pueden ser parte de un nombre, ni las citas ni el código. Las palabras que son correctas de las
    dos maneras, como «program» y «programme», quedan fuera, y `checks.mixed-spelling.level`
    desactiva la regla.

finding-name-variant = Origen de { $unit }: el nombre «{ $name }» se escribe «{ $usual }» en { $where }.
remedy-name-variant = Mire si se trata del mismo nombre, y escríbalo de una sola manera.
explain-name-variant =
    Dos nombres de los textos de origen se diferencian tan poco que probablemente son uno solo; esta
    publicación tiene la grafía menos frecuente. Cada nombre se indica una vez por publicación, en su
    primer lugar.

    Un nombre escrito de dos maneras es dos personas para quien busca, y cada traducción repite las
    dos.

    Escriba el nombre de una sola manera. Si son dos personas o dos lugares, ponga ambos en el índice
    de nombres o en `vocabulary.names`: los nombres que están ahí no se indican.

## Findings: bundles

finding-bundle-alternates = Las traducciones de { $page } que este archivo indica no son las que indica el resto del paquete.
remedy-bundle-alternates = Construya de nuevo el paquete; no modifique sus archivos.
explain-bundle-alternates =
    Un archivo del paquete indica como traducciones de una página otras que el mapa del sitio, los
    canales, los datos y las propias páginas; o una página indica una traducción que no remite a
    ella.

    Los buscadores descartan las versiones en otros idiomas cuyas referencias no son recíprocas, y
    quien lee en un idioma acaba en una página que no existe.

    Construya de nuevo el paquete. Si una plantilla suya escribe enlaces a las traducciones, haga
    que use la lista que recibe.

finding-bundle-file-changed = Este archivo no es el que dice el manifiesto.
remedy-bundle-file-changed = Vuelva a publicar el paquete desde una construcción limpia y averigüe quién cambió el archivo.
explain-bundle-file-changed =
    El contenido o el tamaño de un archivo no son los que figuran en `bundle.json`.

    Alguien o algo ha cambiado una página después de construida y comprobada: un servidor que
    reescribe el HTML, una copia defectuosa o un ataque.

    Copie de nuevo el paquete y vuelva a comparar. Si el archivo sigue siendo distinto, examine qué
    hay por el camino.

finding-bundle-file-extra = Este archivo no figura en el manifiesto.
remedy-bundle-file-extra = Elimine el archivo, o publique en una carpeta vacía.
explain-bundle-file-extra =
    La carpeta contiene un archivo que no figura en `bundle.json`.

    Puede ser una página retirada que aún responde, o una que alguien ha puesto ahí.

    Elimínela, o publique en una carpeta vacía y cambie a ella.

finding-bundle-file-missing = Falta este archivo del manifiesto.
remedy-bundle-file-missing = Copie de nuevo el paquete, completo.
explain-bundle-file-missing =
    En `bundle.json` figura un archivo que la carpeta no contiene.

    El público encuentra un error donde debería haber una página, o un canal enmudece.

    Copie de nuevo el paquete. Si el archivo falta en la propia construcción, constrúyalo otra vez.

finding-bundle-leak =
    Este archivo contiene algo que no es público: { $kind ->
        [name] un nombre
        [title] un título
       *[prose] un pasaje
    } de { $owner }, en { $count ->
        [one] un lugar
        [many] { $count } de lugares
       *[other] { $count } lugares
    }.
remedy-bundle-leak = No publique el paquete; avise a quienes construyen el sitio.
explain-bundle-leak =
    Tras la construcción se ha buscado en cada byte de cada archivo y en cada nombre de archivo lo
    que no es público, en cualquier codificación: los id, slugs y títulos de las publicaciones bajo
    embargo, las publicaciones retenidas y los pasajes suprimidos. Se ha encontrado algo.

    Un embargo que un solo canal o un solo nombre de archivo no respeta es un embargo roto. Ante la
    duda, el control del paquete bloquea: el código de salida es 3, y no hay ajuste ni exención que
    lo deje pasar.

    No publique nada de esta construcción. El hallazgo indica el archivo y la publicación a la que
    pertenece el texto, nunca el texto. Busque una página pública, una plantilla o una imagen que
    nombre la publicación y quite de ahí esa mención. Si todas las páginas las hace el programa,
    comunique el error.

finding-bundle-locale-mixed =
    Este archivo está { $locale ->
        [none] sin idioma
       *[other] en «{ $locale }»
    } y se encuentra en la carpeta «{ $folder }».
remedy-bundle-locale-mixed = Construya de nuevo el paquete, con todos sus idiomas.
explain-bundle-locale-mixed =
    Un archivo se encuentra en la carpeta de un idioma distinto del que indica el manifiesto, o en
    un idioma que el paquete no tiene.

    Se lee entonces una página en un idioma que no se ha pedido, o una que nadie ha comprobado con
    las demás. Casi siempre se debe a paquetes reunidos a mano.

    Construya de nuevo el paquete, con todos sus idiomas a la vez.

finding-bundle-manifest-invalid =
    El manifiesto no sirve: { $reason ->
        [version] este programa no conoce su versión
        [order] sus archivos no están ordenados, o alguno figura dos veces
        [path] una de sus rutas no lo es
        [digest] una de sus huellas no lo es
        [limit] enumera demasiados archivos
       *[other] no tiene la forma de un manifiesto
    }.
remedy-bundle-manifest-invalid = Construya de nuevo el paquete, o verifíquelo con la versión del programa que lo construyó.
explain-bundle-manifest-invalid =
    `bundle.json` no se puede leer, o enumera lo que ningún paquete puede contener. No se ha
    verificado nada, así que el código de salida es 3.

    Lo que no se puede leer puede ocultar cualquier cosa.

    Construya de nuevo el paquete. Si lo construyó una versión posterior, verifíquelo con ella.

finding-bundle-other-site = Este paquete es de { $site } y el anterior, de { $older }.
remedy-bundle-other-site = Compare con un paquete del mismo sitio; tras un cambio de dirección, verifique sin el antiguo.
explain-bundle-other-site =
    Se han comparado dos paquetes, y son de sitios distintos.

    Poner un paquete en el lugar del de otro sitio hace que este desaparezca de la web.

    Examine las rutas que ha indicado. Si el sitio ha cambiado de dirección, verifique solo el
    paquete nuevo.

finding-bundle-part-missing = La parte en «{ $locale }» no está entre las que se van a reunir, y hay páginas de las demás que llevan a ella.
remedy-bundle-part-missing = Constrúyala con `hexapla bundle --locale { $locale }` y reúna las partes de todos los idiomas.
explain-bundle-part-missing =
    La parte de un idioma no está entre las que se van a reunir, y hay páginas de las demás que nombran
    las suyas como traducciones.

    El conjunto llevaría a lectores y buscadores a páginas que no existen.

    Construya la parte que falta, con el mismo `--as-of` que las demás, y reúna las partes de todos
    los idiomas.

finding-bundle-parts-differ = Este archivo no es igual en todas las partes: no son de una misma construcción.
remedy-bundle-parts-differ = Construya de nuevo todas las partes, a partir de los mismos textos y con los mismos --as-of y --only.
explain-bundle-parts-differ =
    Varias partes de un paquete que se van a reunir tienen un archivo en común, y no es el mismo en
    todas; o son de sitios distintos.

    Lo que las partes tienen en común se hace a partir del sitio entero tal como era en un mismo
    instante. Las partes que difieren en ello se construyeron a partir de textos distintos o para
    instantes distintos, y una página de una puede nombrar una página que la otra no tiene.

    Construya de nuevo todas las partes, a partir de los mismos textos y con los mismos `--as-of` y
    `--only`.

finding-bundle-path-twice = Otro archivo del paquete tiene esta ruta, o una que solo se distingue por las mayúsculas: { $other }.
remedy-bundle-path-twice = Dé a una de las publicaciones otro slug u otro id.
explain-bundle-path-twice =
    Dos archivos de un paquete tienen la misma ruta, o rutas que solo se distinguen por las
    mayúsculas.

    Uno ocuparía el lugar del otro: en unos discos siempre, en otros nunca.

    Dé a una de las dos publicaciones otro slug u otro id.

finding-bundle-rollback =
    { $sequence ->
        [0] Este paquete no lleva número, así que nada indica que sea más reciente que el anterior.
       *[other] Este paquete lleva el número { $sequence } y el anterior, el { $older }: no es más reciente.
    }
remedy-bundle-rollback = Publique la construcción más reciente y numere cada una con `hexapla bundle --sequence`.
explain-bundle-rollback =
    El número de un paquete no es mayor que el del paquete al que debe sustituir, o no tiene número.

    Un paquete más antiguo trae de vuelta lo que se ha corregido o retirado desde entonces. Quien
    puede servir archivos antiguos, y nada más, lo consigue con firmas válidas.

    Publique la construcción más reciente. Numere cada una con `hexapla bundle --sequence`, sumando uno
    cada vez.
