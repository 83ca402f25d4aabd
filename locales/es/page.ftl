### Las palabras propias de las páginas publicadas, en español.
###
### Las ven los lectores de una publicación: son llanas, breves y serenas.

## The site

site-name = Sala de prensa
language-name = Español
document-title = { $title } – { $site }
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = Ir al contenido
home = Inicio
languages = Idiomas
sections = Secciones
topics = Temas
places = Lugares
trail = Está usted en
feed-atom = Canal Atom
feed-json = Canal JSON

## Lists

latest = Lo último
more-releases = Más publicaciones
nothing-yet = Aquí todavía no se ha publicado nada.
count-releases =
    { $n ->
        [one] { $n } publicación
        [many] { $n } de publicaciones
       *[other] { $n } publicaciones
    }
releases-from-place = Publicaciones: { TERM($place) }
subscribe = Suscribirse a esta lista
paging = Páginas de esta lista
newer = Más recientes
older = Más antiguas
page-of = Página { $n } de { $pages }
in-language = En { $language }

## A release

byline = Por { $author }
updated = Actualizado el { DATETIME($day, dateStyle: "long") }
corrected = Corregido
corrections =
    { $n ->
        [one] Corrección
        [many] Correcciones
       *[other] Correcciones
    }
notes = Notas
note-mark = { $n }
note-number = Nota { $n }
note-back = Volver a la llamada de la nota { $n }
table = Tabla

## Where a text comes from

translation = Sobre esta traducción
translated-from = Traducido del { $language }.
method-human = Traducción humana.
method-machine = Traducción automática.
method-machine-raw = Traducción automática.
method-machine-post-edited-light = Traducción automática con una revisión ligera hecha por una persona.
method-machine-post-edited-full = Traducción automática revisada por completo por una persona.
method-language-model-draft = Borrador de un modelo de lenguaje.
reviewed = Traducción revisada.
matches = Corresponde al original del { DATETIME($day, dateStyle: "long") }.
matches-undated = Corresponde al original.
waiting =
    { $n ->
        [one] { $n } de los { $passages } pasajes está pendiente de actualizar.
        [many] { $n } de los { $passages } pasajes están pendientes de actualizar.
       *[other] { $n } de los { $passages } pasajes están pendientes de actualizar.
    }
waiting-since = El original cambió el { DATETIME($day, dateStyle: "long") }.
read-original = Leer el original
notice-fallback = Este texto aún no está traducido. Está leyendo el original, en { $language }.
notice-mixed = Este texto solo está traducido en parte. El resto está en { $language }, como el original.
notice-unreviewed = Este texto se tradujo automáticamente del { $language } y nadie lo ha revisado todavía. Puede contener errores.
mark-outdated = El original de este pasaje ha cambiado desde que se tradujo.
mark-unverified = No consta de qué versión del original se tradujo este pasaje.
mark-orphaned = Este pasaje ya no figura en el original.
mark-source = Este pasaje se muestra en el idioma original: su traducción falta o no está al día.

## Pages for the press

press = Para la prensa
press-site = Solo para la prensa: estas páginas contienen textos bajo embargo. No los publique ni los difunda.
press-until = Bajo embargo hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } UTC. No lo publique ni lo difunda antes.
press-local = Es decir, el { DATETIME($local, dateStyle: "long", timeStyle: "short") } (zona horaria { $zone }).
press-list = Embargo: { DATETIME($until, dateStyle: "medium", timeStyle: "short") } UTC

## Pages in the place of others

missing = Página no encontrada
    .text = No hay nada en esta dirección. Puede que esté mal escrita o que la página haya cambiado de lugar.
gone = Este texto ha sido retirado
    .text = Se publicó aquí y después se retiró. Ya no debe citarse.
to-home = Ir al inicio

## Languages, as this language calls them

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ko = coreano
language-zh-hans = chino

## Kinds of releases: one, and a list of them

kind-press-release = Comunicado de prensa
    .list = Comunicados de prensa
kind-statement = Declaración
    .list = Declaraciones
kind-joint-statement = Declaración conjunta
    .list = Declaraciones conjuntas
kind-report-launch = Presentación de informe
    .list = Presentaciones de informes
kind-briefing-launch = Presentación de documento informativo
    .list = Documentos informativos
kind-annual-report-launch = Presentación del informe anual
    .list = Informes anuales
kind-op-ed = Tribuna
    .list = Tribunas
kind-blog = Entrada de blog
    .list = Blog
kind-news-update = Noticia breve
    .list = Noticias breves
kind-urgent-action = Acción urgente
    .list = Acciones urgentes
kind-correction = Corrección
    .list = Correcciones
kind-releases = Publicación
    .list = Publicaciones
