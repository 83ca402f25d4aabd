### Las palabras del sitio de esta redacción, en español: su nombre, sus temas y sus lugares.
###
### Un tema aparece solo, junto a las publicaciones y sobre sus listas: pocas palabras y sin punto final.
### Los nombres se escriben como en el registro.

## The site

site-name = Observatorio Tallowgate de Derechos Humanos
-newsroom = Tallowgate

## Topics: what a release is

tag-urgent-action = Acciones urgentes
tag-annual-report = Informe anual
tag-correction = Correcciones
tag-opinion = Opinión
tag-good-news = Buenas noticias

## Topics: rights

tag-accountability = Rendición de cuentas
tag-arbitrary-arrest = Detenciones arbitrarias
tag-deaths-in-custody = Muertes bajo custodia
tag-enforced-disappearance = Desaparición forzada
tag-forced-labour = Trabajo forzoso
tag-forced-return = Devoluciones forzosas
tag-freedom-of-expression = Libertad de expresión
tag-internet-shutdown = Cortes de internet
tag-prison-camps = Campos de prisioneros
    .intro = Halvenia mantiene recluidas a personas en campos numerados cuya existencia niega. { -newsroom } reúne desde 2019 pruebas de lo que ocurre en ellos.
tag-prisons = Prisiones
tag-surveillance = Vigilancia

## Topics: people

tag-families = Familias
tag-human-rights-defenders = Defensores de derechos humanos
tag-press = Prensa
tag-prisoners = Personas presas
tag-refugees = Personas refugiadas

## Topics: states and their means

tag-diplomacy = Diplomacia
tag-elections = Elecciones
tag-legislation = Legislación
tag-satellite-images = Imágenes satelitales

## Topics: countries and organisations

tag-ardesca = Ardesca
tag-concord-of-nations = Concordia de las Naciones
tag-halvenia = Halvenia
    .intro = Lo que Tallowgate documenta en Halvenia: los campos y las prisiones, las personas que desaparecen en ellos, las que huyen cruzando el Velloe y las leyes que pretenden silenciar a las demás.

## Places

place-dunmarek = Dunmarek
place-port-sennet = Puerto Sennet
place-sorvane = Sorvane
