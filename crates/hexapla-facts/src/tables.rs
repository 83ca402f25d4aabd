//! The lenient tables: generated from `data/*.toml` by `cargo xtask generate`.

/// Every locale with its table: a line for each meaning, `class value form|form`. Sorted.
#[rustfmt::skip]
pub(crate) static TABLES: &[(&str, &str)] = &[
    ("ar", "\
and - و\n\
customs - islamic|dunam\n\
decimal ,\n\
habit unit-first\n\
prefixes - ال|و|ب|ل|ك|ف|وال|بال|لل|كال|فال|ول|وب|ولل|وبال\n\
number 0 صفر|صفرا\n\
number 1 واحد|واحدة|واحدا\n\
number 10 عشرة|عشر\n\
number 11 أحد عشر|إحدى عشرة|احدى عشر\n\
number 12 اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة\n\
number 13 ثلاثة عشر|ثلاث عشرة\n\
number 14 أربعة عشر|أربع عشرة\n\
number 15 خمسة عشر|خمس عشرة\n\
number 16 ستة عشر|ست عشرة\n\
number 17 سبعة عشر|سبع عشرة\n\
number 18 ثمانية عشر|ثماني عشرة\n\
number 19 تسعة عشر|تسع عشرة\n\
number 2 اثنان|اثنين|اثنتان|اثنتين|إثنان|إثنين\n\
number 20 عشرون|عشرين\n\
number 200 مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتا|مائتي\n\
number 2000 ألفان|ألفين|ألفي\n\
number 2000000 مليونان|مليونين|مليوني\n\
number 2000000000 ملياران|مليارين|ملياري\n\
number 3 ثلاثة|ثلاث\n\
number 30 ثلاثون|ثلاثين\n\
number 300 ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة\n\
number 4 أربعة|أربع\n\
number 40 أربعون|أربعين\n\
number 400 أربعمئة|أربعمائة|أربع مئة|أربع مائة\n\
number 5 خمسة|خمس\n\
number 50 خمسون|خمسين\n\
number 500 خمسمئة|خمسمائة|خمس مئة|خمس مائة\n\
number 6 ستة|ست\n\
number 60 ستون|ستين\n\
number 600 ستمئة|ستمائة|ست مئة|ست مائة\n\
number 7 سبعة|سبع\n\
number 70 سبعون|سبعين\n\
number 700 سبعمئة|سبعمائة|سبع مئة|سبع مائة\n\
number 8 ثمانية|ثماني|ثمان\n\
number 80 ثمانون|ثمانين\n\
number 800 ثمانمئة|ثمانمائة|ثماني مئة|ثماني مائة\n\
number 9 تسعة|تسع\n\
number 90 تسعون|تسعين\n\
number 900 تسعمئة|تسعمائة|تسع مئة|تسع مائة\n\
magnitude 12 تريليون|تريليونات|تريليونا|ترليون\n\
magnitude 2 مئة|مائة\n\
magnitude 3 ألف|آلاف|ألفا|ألوف\n\
magnitude 6 مليون|ملايين|مليونا\n\
magnitude 9 مليار|مليارات|مليارا|بليون|بلايين|بليونا\n\
fraction 2 نصف\n\
fraction 3 ثلث|أثلاث|ثلثي|ثلثا\n\
fraction 4 ربع|أرباع\n\
ordinal 1 أول|أولى|حادي|حادية\n\
ordinal 10 عاشر|عاشرة\n\
ordinal 11 حادي عشر|حادية عشرة|حادية عشر\n\
ordinal 12 ثاني عشر|ثانية عشرة|ثانية عشر\n\
ordinal 13 ثالث عشر|ثالثة عشرة|ثالثة عشر\n\
ordinal 14 رابع عشر|رابعة عشرة|رابعة عشر\n\
ordinal 15 خامس عشر|خامسة عشرة|خامسة عشر\n\
ordinal 16 سادس عشر|سادسة عشرة|سادسة عشر\n\
ordinal 17 سابع عشر|سابعة عشرة|سابعة عشر\n\
ordinal 18 ثامن عشر|ثامنة عشرة|ثامنة عشر\n\
ordinal 19 تاسع عشر|تاسعة عشرة|تاسعة عشر\n\
ordinal 2 ثاني|ثانية|ثان\n\
ordinal 3 ثالث|ثالثة\n\
ordinal 4 رابع|رابعة\n\
ordinal 5 خامس|خامسة\n\
ordinal 6 سادس|سادسة\n\
ordinal 7 سابع|سابعة\n\
ordinal 8 ثامن|ثامنة\n\
ordinal 9 تاسع|تاسعة\n\
month 1 يناير|كانون الثاني|جانفي\n\
month 10 أكتوبر|تشرين الأول\n\
month 11 نوفمبر|تشرين الثاني\n\
month 12 ديسمبر|كانون الأول\n\
month 2 فبراير|شباط|فيفري\n\
month 3 مارس|آذار\n\
month 4 أبريل|إبريل|نيسان|أفريل\n\
month 5 مايو|أيار|ماي\n\
month 6 يونيو|حزيران|جوان\n\
month 7 يوليو|تموز|جويلية\n\
month 8 أغسطس|آب|أوت\n\
month 9 سبتمبر|أيلول\n\
percent percent بالمئة|بالمائة|في المئة|في المائة|في المئه|٪\n\
currency aed درهم|درهما|دراهم\n\
currency cent سنت|سنتا|سنتات\n\
currency cny يوان|يوانا\n\
currency eur يورو\n\
currency gbp جنيه إسترليني|جنيه استرليني|جنيها إسترلينيا|جنيهات إسترلينية|جنيه|جنيها|جنيهات\n\
currency inr روبية|روبيات\n\
currency jpy ين\n\
currency rub روبل|روبلا|روبلات\n\
currency sar ريال|ريالا|ريالات\n\
currency usd دولار|دولارا|دولارات\n\
implied 10 عشرات|عقد|عقود\n\
implied 100 قرن|قرون|مئات|مات\n\
implied 12 دزينة|ظهرا|منتصف النهار\n\
implied 2 كلا|كلتا|ضعف|مرتين|عامين|عامان|سنتين|يومين|شهرين|ساعتين|أسبوعين|شخصين|سنتان|يومان|شهران|ساعتان|هدفين|هدفان|نقطتين|مباراتين|عقدين\n\
implied 20 عشرينيات|عشرينات\n\
implied 24 منتصف الليل\n\
implied 30 ثلاثينيات|ثلاثينات\n\
implied 40 أربعينيات|أربعينات\n\
implied 50 خمسينيات|خمسينات\n\
implied 60 ستينيات|ستينات\n\
implied 70 سبعينيات|سبعينات\n\
implied 80 ثمانينيات|ثمانينات\n\
implied 90 تسعينيات|تسعينات\n\
and-half half ونصف|والنصف\n\
"),
    ("cs", "\
and - a\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 nula|nuly|nul\n\
number 1 jedna|jedn|jeden|jedno|jednoho|jedné|jednu|jedním|jednomu\n\
number 10 deset|deseti*\n\
number 11 jedenáct*\n\
number 12 dvanáct*\n\
number 13 třináct*\n\
number 14 čtrnáct*\n\
number 15 patnáct*\n\
number 16 šestnáct*\n\
number 17 sedmnáct*\n\
number 18 osmnáct*\n\
number 19 devatenáct*\n\
number 2 dva|dvě|dvou|dvěma|oba|obě|dvoj*\n\
number 20 dvacet*|dvacít*\n\
number 3 tři|tří|třem|třemi|třech|troj*|tříč*\n\
number 30 třicet*|třicít*\n\
number 4 čtyři|čtyř|čtyřem|čtyřmi|čtyřech|čtyř*\n\
number 40 čtyřicet*|čtyřicít*\n\
number 5 pět|pěti*\n\
number 50 padesát*\n\
number 6 šest|šesti*\n\
number 60 šedesát*\n\
number 7 sedm|sedmi*\n\
number 70 sedmdesát*\n\
number 8 osm|osmi*\n\
number 80 osmdesát*\n\
number 9 devět|devíti*\n\
number 90 devadesát*\n\
magnitude 12 bilion*|bilión*|bil|bil.\n\
magnitude 15 biliard*\n\
magnitude 2 sto|sta|stě|set|stovk*|stov*\n\
magnitude 3 tisíc*|tis|tis.\n\
magnitude 6 milion*|milión*|mil.|mil?|mio\n\
magnitude 9 miliard*|mld|mld.|miliardov*\n\
fraction 2 polovin*|půl*|pol\n\
fraction 3 třetin*\n\
fraction 4 čtvrtin*|čtvrt\n\
ordinal 1 prvn*|poprvé\n\
ordinal 10 desát*\n\
ordinal 11 jedenáct*\n\
ordinal 12 dvanáct*\n\
ordinal 2 druh*|podruhé\n\
ordinal 20 dvacát*\n\
ordinal 3 třet*|potřetí\n\
ordinal 30 třicát*\n\
ordinal 4 čtvrt*|počtvrté\n\
ordinal 5 pát*\n\
ordinal 6 šest*\n\
ordinal 7 sedm*\n\
ordinal 8 osm*\n\
ordinal 9 devát*\n\
month 1 leden*|ledn*\n\
month 10 říjen*|říjn*\n\
month 11 listopad*\n\
month 12 prosinec*|prosinc*\n\
month 2 únor*\n\
month 3 březen*|březn*\n\
month 4 duben*|dubn*\n\
month 5 květen*|květn*\n\
month 6 červen|června|červnu|červnem|červnov*\n\
month 7 červenec*|červenc*\n\
month 8 srpen*|srpn*\n\
month 9 září*|zářij*\n\
percent percent procent*|percent*\n\
currency cent cent|centů|centy\n\
currency chf frank*|chf\n\
currency cny jüan*|juan*|cny\n\
currency czk koruna|koruny|korun|korunám|korunách|kč|czk\n\
currency eur euro|eura|eur|eurech|eury\n\
currency gbp libr*|liber|gbp\n\
currency inr rupie|rupií|inr\n\
currency jpy jen|jenů|jeny|jpy\n\
currency rub rubl*|rublů|rub\n\
currency usd dolar*|usd\n\
implied 10 desetiletí*|dekád*|desítk*|desítek\n\
implied 100 století*|stoletím\n\
implied 1000 tisíciletí*\n\
implied 12 tucet|tucty|tuctů|poledne\n\
implied 14 čtrnáct dní\n\
implied 2 dvojic*|dvakrát|pár\n\
implied 24 půlnoc*\n\
implied 3 trojic*|třikrát\n\
and-half half a půl\n\
one-and-half half půldruh*\n\
"),
    ("de", "\
and - und\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 null\n\
number 1 eins|ein|eine*\n\
number 10 zehn\n\
number 11 elf\n\
number 12 zwölf\n\
number 13 dreizehn\n\
number 14 vierzehn\n\
number 15 fünfzehn\n\
number 16 sechzehn\n\
number 17 siebzehn\n\
number 18 achtzehn\n\
number 19 neunzehn\n\
number 2 zwei|zwo|zweie*\n\
number 20 zwanzig|zwanziger*\n\
number 3 drei|dreie*\n\
number 30 dreißig|dreißiger*\n\
number 4 vier|viere*\n\
number 40 vierzig|vierziger*\n\
number 5 fünf|fünfe*\n\
number 50 fünfzig|fünfziger*\n\
number 6 sechs\n\
number 60 sechzig|sechziger*\n\
number 7 sieben\n\
number 70 siebzig|siebziger*\n\
number 8 acht\n\
number 80 achtzig|achtziger*\n\
number 9 neun\n\
number 90 neunzig|neunziger*\n\
magnitude 12 billion*|bio?\n\
magnitude 15 billiarde*\n\
magnitude 2 hundert|hunderte*\n\
magnitude 3 tausend|tausende*|tsd\n\
magnitude 6 million*|mio|mill|mill.\n\
magnitude 9 milliarde*|mrd|mrd.|mia\n\
fraction 2 halb*|hälfte*\n\
fraction 3 drittel*\n\
fraction 4 viertel*\n\
ordinal 1 erste|erster|ersten|erstes|erstem|erstmals\n\
ordinal 10 zehnte*\n\
ordinal 11 elfte*\n\
ordinal 12 zwölfte*\n\
ordinal 2 zweite|zweiter|zweiten|zweites|zweitem\n\
ordinal 20 zwanzigste*\n\
ordinal 3 dritte*\n\
ordinal 4 vierte*\n\
ordinal 5 fünfte*\n\
ordinal 6 sechste*\n\
ordinal 7 siebte*|siebente*\n\
ordinal 8 achte|achter|achten|achtes|achtem\n\
ordinal 9 neunte*\n\
month 1 januar*|jänner*|jan\n\
month 10 oktober*|okt\n\
month 11 november*|nov\n\
month 12 dezember*|dez\n\
month 2 februar*|feber|feb|febr\n\
month 3 märz*|mrz\n\
month 4 april*|apr\n\
month 5 mai\n\
month 6 juni|jun\n\
month 7 juli|jul\n\
month 8 august*|aug\n\
month 9 september*|sept|sep\n\
percent percent prozent*|v. h.|prozentpunkt*\n\
currency cent cent|cents\n\
currency chf franken|schweizer franken|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro*|eur\n\
currency gbp pfund|gbp|pfund sterling\n\
currency inr rupie*|inr\n\
currency jpy yen|jpy\n\
currency rub rubel*|rub\n\
currency usd dollar*|us-dollar*|usd\n\
implied 10 jahrzehnt*\n\
implied 100 jahrhundert*\n\
implied 1000 jahrtausend*\n\
implied 12 dutzend*\n\
implied 2 beide*|doppelt*|zweimal|paar\n\
implied 3 dreifach*|dreimal\n\
and-half half einhalb\n\
one-and-half half anderthalb|eineinhalb\n\
"),
    ("en", "\
and - and\n\
decimal .\n\
number 0 zero\n\
number 1 one\n\
number 10 ten\n\
number 11 eleven\n\
number 12 twelve\n\
number 13 thirteen\n\
number 14 fourteen\n\
number 15 fifteen\n\
number 16 sixteen\n\
number 17 seventeen\n\
number 18 eighteen\n\
number 19 nineteen\n\
number 2 two\n\
number 20 twenty\n\
number 3 three\n\
number 30 thirty\n\
number 4 four\n\
number 40 forty\n\
number 5 five\n\
number 50 fifty\n\
number 6 six\n\
number 60 sixty\n\
number 7 seven\n\
number 70 seventy\n\
number 8 eight\n\
number 80 eighty\n\
number 9 nine\n\
number 90 ninety\n\
magnitude 12 trillion|tn|trn\n\
magnitude 2 hundred\n\
magnitude 3 thousand\n\
magnitude 6 million|mn|mln\n\
magnitude 9 billion|bn\n\
fraction 10 tenths\n\
fraction 2 half|halves\n\
fraction 3 thirds\n\
fraction 4 quarter|quarters\n\
fraction 5 fifths\n\
fraction 6 sixths\n\
fraction 8 eighths\n\
ordinal 1 first|firstly\n\
ordinal 10 tenth\n\
ordinal 11 eleventh\n\
ordinal 12 twelfth\n\
ordinal 13 thirteenth\n\
ordinal 14 fourteenth\n\
ordinal 15 fifteenth\n\
ordinal 16 sixteenth\n\
ordinal 17 seventeenth\n\
ordinal 18 eighteenth\n\
ordinal 19 nineteenth\n\
ordinal 2 second|secondly\n\
ordinal 20 twentieth\n\
ordinal 3 third|thirdly\n\
ordinal 30 thirtieth\n\
ordinal 4 fourth\n\
ordinal 5 fifth\n\
ordinal 6 sixth\n\
ordinal 7 seventh\n\
ordinal 8 eighth\n\
ordinal 9 ninth\n\
month 1 january|jan\n\
month 10 october|oct\n\
month 11 november|nov\n\
month 12 december|dec\n\
month 2 february|feb\n\
month 3 march|mar\n\
month 4 april|apr\n\
month 5 may\n\
month 6 june|jun\n\
month 7 july|jul\n\
month 8 august|aug\n\
month 9 september|sept|sep\n\
percent percent percent|per cent|pc\n\
currency aud aud\n\
currency brl brl\n\
currency cad cad\n\
currency cent cents\n\
currency chf chf|swiss francs\n\
currency cny cny|yuan|renminbi\n\
currency crown crowns\n\
currency dkk dkk\n\
currency eur eur|euro|euros\n\
currency franc franc|francs\n\
currency gbp gbp|sterling|pound|pounds\n\
currency inr inr|rupee|rupees\n\
currency jpy jpy|yen\n\
currency kes kes\n\
currency krw krw\n\
currency ngn ngn|naira\n\
currency nok nok\n\
currency nzd nzd\n\
currency pence pence\n\
currency peso peso|pesos\n\
currency rub rub|rouble|roubles|ruble|rubles\n\
currency sek sek\n\
currency try try\n\
currency usd usd|dollar|dollars|us dollars\n\
currency zar zar\n\
implied 10 decade|decades|tenner|teenage|teenager|teenagers|teens|teen\n\
implied 100 century|centuries|centennial|centenary|centenarian\n\
implied 1000 millennium|grand\n\
implied 12 noon|midday|midnight\n\
implied 14 fortnight\n\
implied 15 quarter hour|quarter-hour\n\
implied 2 couple|pair|both|twice|double|doubled|doubles|duo|twin|twins|biennial\n\
implied 20 twenties\n\
implied 24 midnight|overnight|round the clock|daily\n\
implied 3 triple|tripled|trio|thrice|triplets|hat trick|hat-trick\n\
implied 30 thirties\n\
implied 4 quadruple|quartet|quadrupled\n\
implied 40 forties\n\
implied 5 quintet\n\
implied 50 fifties\n\
implied 6 half a dozen\n\
implied 60 sixties|hour\n\
implied 7 weekly\n\
implied 70 seventies\n\
implied 80 eighties\n\
implied 90 nineties\n\
measure degree degree|degrees|fahrenheit|°|°f|celsius\n\
measure foot ft\n\
measure gallon gallon|gallons\n\
measure kg kgs\n\
measure km kph|km/h\n\
measure mile mi|mph\n\
measure ounce oz|ounce|ounces\n\
measure pound lb|lbs|pound|pounds\n\
measure stone stone\n\
measure yard yd|yds\n\
measure acre acre|acres\n\
measure bit bits\n\
measure byte byte|bytes\n\
measure century century|centuries\n\
measure cm cm|centimetre|centimetres|centimeter|centimeters\n\
measure day day|days\n\
measure decade decade|decades\n\
measure foot foot|feet\n\
measure g gram|grams|gramme|grammes\n\
measure gb gb|gigabyte|gigabytes\n\
measure hectare hectare|hectares|ha\n\
measure hour hour|hours\n\
measure inch inch|inches\n\
measure kb kb|kilobyte|kilobytes\n\
measure kg kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes\n\
measure km km|kilometre|kilometres|kilometer|kilometers\n\
measure litre litre|litres|liter|liters\n\
measure m metre|metres|meter|meters\n\
measure mb mb|megabyte|megabytes\n\
measure mile mile|miles\n\
measure minute minute|minutes|min|mins\n\
measure mm mm|millimetre|millimetres|millimeter|millimeters\n\
measure month month|months\n\
measure ms ms|millisecond|milliseconds\n\
measure night night|nights\n\
measure pixel px|pixel|pixels\n\
measure second seconds\n\
measure ton ton|tons\n\
measure tonne tonne|tonnes\n\
measure week week|weeks\n\
measure yard yard|yards\n\
measure year year|years\n\
implied 12 dozen\n\
implied 1000000000 billions\n\
implied 12 dozens\n\
implied 100 hundreds\n\
implied 1000000 millions\n\
implied 20 scores\n\
implied 10 tens\n\
implied 1000 thousands\n\
"),
    ("es", "\
and - y\n\
decimal ,\n\
number 0 cero\n\
number 1 uno|una|un\n\
number 10 diez\n\
number 100 cien|ciento\n\
number 11 once\n\
number 12 doce\n\
number 13 trece\n\
number 14 catorce\n\
number 15 quince\n\
number 16 dieciséis|dieciseis\n\
number 17 diecisiete\n\
number 18 dieciocho\n\
number 19 diecinueve\n\
number 2 dos\n\
number 20 veinte\n\
number 200 doscientos|doscientas\n\
number 21 veintiuno|veintiún|veintiuna\n\
number 22 veintidós|veintidos\n\
number 23 veintitrés|veintitres\n\
number 24 veinticuatro\n\
number 25 veinticinco\n\
number 26 veintiséis|veintiseis\n\
number 27 veintisiete\n\
number 28 veintiocho\n\
number 29 veintinueve\n\
number 3 tres\n\
number 30 treinta\n\
number 300 trescientos|trescientas\n\
number 4 cuatro\n\
number 40 cuarenta\n\
number 400 cuatrocientos|cuatrocientas\n\
number 5 cinco\n\
number 50 cincuenta\n\
number 500 quinientos|quinientas\n\
number 6 seis\n\
number 60 sesenta\n\
number 600 seiscientos|seiscientas\n\
number 7 siete\n\
number 70 setenta\n\
number 700 setecientos|setecientas\n\
number 8 ocho\n\
number 80 ochenta\n\
number 800 ochocientos|ochocientas\n\
number 9 nueve\n\
number 90 noventa\n\
number 900 novecientos|novecientas\n\
magnitude 12 billón|billones|billon\n\
magnitude 18 trillón|trillones\n\
magnitude 3 mil|miles|millar|millares\n\
magnitude 6 millón|millones|millon|mill|mm?|m?\n\
magnitude 9 millardo|millardos\n\
fraction 2 mitad|medio|media\n\
fraction 3 tercio|tercios|tercera parte\n\
fraction 4 cuarto|cuartos|cuarta parte\n\
ordinal 1 primero|primera|primer|primeros|primeras\n\
ordinal 10 décimo|décima|décimos|décimas\n\
ordinal 100 centésimo|centésima\n\
ordinal 11 undécimo|undécima|decimoprimero|decimoprimera\n\
ordinal 12 duodécimo|duodécima|decimosegundo|decimosegunda\n\
ordinal 2 segundo|segunda|segundos|segundas\n\
ordinal 20 vigésimo|vigésima\n\
ordinal 3 tercero|tercera|tercer|terceros|terceras\n\
ordinal 30 trigésimo|trigésima\n\
ordinal 4 cuarto|cuarta|cuartos|cuartas\n\
ordinal 40 cuadragésimo|cuadragésima\n\
ordinal 5 quinto|quinta|quintos|quintas\n\
ordinal 50 quincuagésimo|quincuagésima\n\
ordinal 6 sexto|sexta|sextos|sextas\n\
ordinal 60 sexagésimo|sexagésima\n\
ordinal 7 séptimo|séptima|séptimos|séptimas\n\
ordinal 70 septuagésimo|septuagésima\n\
ordinal 8 octavo|octava|octavos|octavas\n\
ordinal 80 octogésimo|octogésima\n\
ordinal 9 noveno|novena|novenos|novenas\n\
ordinal 90 nonagésimo|nonagésima\n\
month 1 enero|ene\n\
month 10 octubre|oct\n\
month 11 noviembre|nov\n\
month 12 diciembre|dic\n\
month 2 febrero|feb\n\
month 3 marzo|mar\n\
month 4 abril|abr\n\
month 5 mayo|may\n\
month 6 junio|jun\n\
month 7 julio|jul\n\
month 8 agosto|ago\n\
month 9 septiembre|setiembre|sept|sep\n\
percent percent por ciento|por cien|porciento|porcentual|porcentuales\n\
currency cent centavo|centavos|céntimo|céntimos\n\
currency chf franco suizo|francos suizos|chf\n\
currency cny yuan|yuanes|renminbi|cny\n\
currency eur euro|euros|eur\n\
currency gbp libra|libras|libras esterlinas|gbp\n\
currency inr rupia|rupias|inr\n\
currency jpy yen|yenes|jpy\n\
currency peso peso|pesos\n\
currency rub rublo|rublos|rub\n\
currency usd dólar|dólares|usd|us$\n\
implied 10 decena|decenas|década|décadas|decenio|decenios\n\
implied 100 centenar|centenares|siglo|siglos|cientos\n\
implied 1000 milenio|milenios\n\
implied 12 docena|docenas|mediodía\n\
implied 15 quincena\n\
implied 2 ambos|ambas|par|doble|dúo|pareja\n\
implied 20 veintena\n\
implied 24 medianoche\n\
implied 3 triple|trío\n\
implied 30 treintena\n\
and-half half y medio|y media\n\
"),
    ("ja", "\
decimal .\n\
habit unspaced\n\
habit digitwise\n\
number 0 〇|零|ゼロ\n\
number 1 一|壱|ひとつ|一つ|一人\n\
number 2 二|弐|ふたつ|二つ|二人\n\
number 3 三|参?|三つ\n\
number 4 四|四つ\n\
number 5 五|五つ\n\
number 6 六|六つ\n\
number 7 七|七つ\n\
number 8 八|八つ\n\
number 9 九|九つ\n\
magnitude 1 十|拾?\n\
magnitude 12 兆\n\
magnitude 16 京?\n\
magnitude 2 百\n\
magnitude 3 千\n\
magnitude 4 万|萬\n\
magnitude 8 億\n\
fraction 2 半分|半数|半ば|2分の1|二分の一\n\
fraction 3 3分の1|三分の一\n\
fraction 4 4分の1|四分の一|四半\n\
ordinal 1 最初|初めて|初の|第一\n\
ordinal 10 第十\n\
ordinal 2 第二\n\
ordinal 3 第三\n\
ordinal 4 第四\n\
ordinal 5 第五\n\
ordinal 6 第六\n\
ordinal 7 第七\n\
ordinal 8 第八\n\
ordinal 9 第九\n\
month 1 一月\n\
month 10 十月\n\
month 11 十一月\n\
month 12 十二月\n\
month 2 二月\n\
month 3 三月\n\
month 4 四月\n\
month 5 五月\n\
month 6 六月\n\
month 7 七月\n\
month 8 八月\n\
month 9 九月\n\
percent percent パーセント|パーセンテージ\n\
tenth tenth 割\n\
currency cent セント\n\
currency chf スイスフラン\n\
currency cny 元?|人民元\n\
currency eur ユーロ\n\
currency gbp ポンド|英ポンド\n\
currency inr ルピー\n\
currency jpy 円\n\
currency krw ウォン\n\
currency rub ルーブル\n\
currency usd ドル|米ドル\n\
implied 100 世紀\n\
implied 12 ダース|正午\n\
implied 2 両方|両者|二倍|倍?\n\
implied 24 深夜零時|真夜中\n\
and-half half 半\n\
era 1867 明治\n\
era 1911 大正\n\
era 1925 昭和\n\
era 1988 平成\n\
era 2018 令和\n\
"),
    ("ko", "\
decimal .\n\
habit compounds\n\
habit endings\n\
habit digitwise\n\
number 0 영?|제로\n\
number 1 일?|하나|한?\n\
number 11 열하나|열한\n\
number 12 열둘|열두\n\
number 13 열셋|열세\n\
number 14 열넷|열네\n\
number 15 열다섯\n\
number 16 열여섯\n\
number 17 열일곱\n\
number 18 열여덟\n\
number 19 열아홉\n\
number 2 이?|둘|두?\n\
number 20 스물|스무\n\
number 3 삼?|셋|세?\n\
number 30 서른\n\
number 4 사?|넷|네?\n\
number 40 마흔\n\
number 5 오?|다섯\n\
number 50 쉰\n\
number 6 육?|여섯\n\
number 60 예순\n\
number 7 칠?|일곱\n\
number 70 일흔\n\
number 8 팔?|여덟\n\
number 80 여든\n\
number 9 구?|아홉\n\
number 90 아흔\n\
magnitude 1 십|열\n\
magnitude 12 조?\n\
magnitude 16 경?\n\
magnitude 2 백\n\
magnitude 3 천\n\
magnitude 4 만\n\
magnitude 8 억\n\
fraction 2 절반|반?|2분의 1\n\
fraction 3 3분의 1|삼분의 일\n\
fraction 4 4분의 1|사분의 일\n\
ordinal 1 첫|첫째|첫 번째\n\
ordinal 10 열째|열 번째\n\
ordinal 2 둘째|두 번째\n\
ordinal 3 셋째|세 번째\n\
ordinal 4 넷째|네 번째\n\
ordinal 5 다섯째|다섯 번째\n\
ordinal 6 여섯째|여섯 번째\n\
ordinal 7 일곱째|일곱 번째\n\
ordinal 8 여덟째|여덟 번째\n\
ordinal 9 아홉째|아홉 번째\n\
month 1 일월\n\
month 10 시월\n\
month 11 십일월\n\
month 12 십이월\n\
month 2 이월\n\
month 3 삼월\n\
month 4 사월\n\
month 5 오월\n\
month 6 유월\n\
month 7 칠월\n\
month 8 팔월\n\
month 9 구월\n\
percent percent 퍼센트|프로|%p|퍼센트포인트\n\
tenth tenth 할?\n\
currency cent 센트\n\
currency chf 스위스 프랑|프랑\n\
currency cny 위안\n\
currency eur 유로\n\
currency gbp 파운드|영국 파운드\n\
currency inr 루피\n\
currency jpy 엔\n\
currency krw 원\n\
currency rub 루블\n\
currency usd 달러|미국 달러|불?\n\
implied 10 수십\n\
implied 100 세기|수백\n\
implied 1000 수천|밀레니엄\n\
implied 10000 수만\n\
implied 1000000 수백만\n\
implied 12 다스|정오\n\
implied 2 양쪽|두 배|쌍\n\
implied 24 자정\n\
"),
    ("pt", "\
and - e\n\
decimal ,\n\
number 0 zero\n\
number 1 um|uma\n\
number 10 dez\n\
number 100 cem|cento\n\
number 11 onze\n\
number 12 doze\n\
number 13 treze\n\
number 14 catorze|quatorze\n\
number 15 quinze\n\
number 16 dezesseis|dezasseis\n\
number 17 dezessete|dezassete\n\
number 18 dezoito\n\
number 19 dezenove|dezanove\n\
number 2 dois|duas\n\
number 20 vinte\n\
number 200 duzentos|duzentas\n\
number 3 três\n\
number 30 trinta\n\
number 300 trezentos|trezentas\n\
number 4 quatro\n\
number 40 quarenta\n\
number 400 quatrocentos|quatrocentas\n\
number 5 cinco\n\
number 50 cinquenta|cinqüenta\n\
number 500 quinhentos|quinhentas\n\
number 6 seis\n\
number 60 sessenta\n\
number 600 seiscentos|seiscentas\n\
number 7 sete\n\
number 70 setenta\n\
number 700 setecentos|setecentas\n\
number 8 oito\n\
number 80 oitenta\n\
number 800 oitocentos|oitocentas\n\
number 9 nove\n\
number 90 noventa\n\
number 900 novecentos|novecentas\n\
magnitude 12 trilhão|trilhões|bilião|biliões|tri?\n\
magnitude 3 mil|milhar|milhares\n\
magnitude 6 milhão|milhões|mi?|m?\n\
magnitude 9 bilhão|bilhões|bi?|mil milhões\n\
fraction 2 metade|meio|meia\n\
fraction 3 terço|terços|terça parte\n\
fraction 4 quarto|quartos|quarta parte\n\
ordinal 1 primeiro|primeira|primeiros|primeiras\n\
ordinal 10 décimo|décima\n\
ordinal 100 centésimo|centésima\n\
ordinal 11 décimo primeiro|décima primeira\n\
ordinal 12 décimo segundo|décima segunda\n\
ordinal 2 segundo|segunda|segundos|segundas\n\
ordinal 20 vigésimo|vigésima\n\
ordinal 3 terceiro|terceira|terceiros|terceiras\n\
ordinal 30 trigésimo|trigésima\n\
ordinal 4 quarto|quarta|quartos|quartas\n\
ordinal 40 quadragésimo|quadragésima\n\
ordinal 5 quinto|quinta|quintos|quintas\n\
ordinal 50 quinquagésimo|quinquagésima\n\
ordinal 6 sexto|sexta|sextos|sextas\n\
ordinal 60 sexagésimo|sexagésima\n\
ordinal 7 sétimo|sétima\n\
ordinal 70 septuagésimo|septuagésima\n\
ordinal 8 oitavo|oitava|oitavos|oitavas\n\
ordinal 80 octogésimo|octogésima\n\
ordinal 9 nono|nona\n\
ordinal 90 nonagésimo|nonagésima\n\
month 1 janeiro|jan\n\
month 10 outubro|out\n\
month 11 novembro|nov\n\
month 12 dezembro|dez\n\
month 2 fevereiro|fev\n\
month 3 março|mar\n\
month 4 abril|abr\n\
month 5 maio|mai\n\
month 6 junho|jun\n\
month 7 julho|jul\n\
month 8 agosto|ago\n\
month 9 setembro|set\n\
percent percent por cento|porcento|percentual|percentuais\n\
currency brl real|reais|r$|brl\n\
currency cent centavo|centavos|cêntimo|cêntimos\n\
currency chf franco suíço|francos suíços|chf\n\
currency cny yuan|yuans|iuan|iuanes|cny\n\
currency eur euro|euros|eur\n\
currency gbp libra|libras|libras esterlinas|gbp\n\
currency inr rupia|rupias|rúpia|rúpias|inr\n\
currency jpy iene|ienes|jpy\n\
currency rub rublo|rublos|rub\n\
currency usd dólar|dólares|usd|us$\n\
implied 10 dezena|dezenas|década|décadas\n\
implied 100 centena|centenas|século|séculos\n\
implied 1000 milênio|milênios|milénio|milénios\n\
implied 12 dúzia|dúzias|meio-dia\n\
implied 15 quinzena\n\
implied 2 ambos|ambas|par|dobro|duplo|dupla\n\
implied 24 meia-noite\n\
implied 3 triplo|trio|tríplice\n\
and-half half e meio|e meia\n\
"),
    ("th", "\
customs - buddhist|thai-clock\n\
decimal .\n\
habit unspaced\n\
number 0 ศูนย์?\n\
number 1 หนึ่ง|เอ็ด\n\
number 2 สอง|ยี่\n\
number 3 สาม\n\
number 4 สี่\n\
number 5 ห้า\n\
number 6 หก\n\
number 7 เจ็ด\n\
number 8 แปด\n\
number 9 เก้า\n\
magnitude 1 สิบ\n\
magnitude 12 ล้านล้าน\n\
magnitude 2 ร้อย\n\
magnitude 3 พัน?|กิโล?\n\
magnitude 4 หมื่น\n\
magnitude 5 แสน\n\
magnitude 6 ล้าน\n\
magnitude 9 พันล้าน\n\
fraction 2 ครึ่ง\n\
fraction 3 หนึ่งในสาม|เศษหนึ่งส่วนสาม\n\
fraction 4 หนึ่งในสี่|เศษหนึ่งส่วนสี่\n\
ordinal 1 ที่หนึ่ง|แรก\n\
ordinal 10 ที่สิบ\n\
ordinal 2 ที่สอง\n\
ordinal 3 ที่สาม\n\
ordinal 4 ที่สี่\n\
ordinal 5 ที่ห้า\n\
ordinal 6 ที่หก\n\
ordinal 7 ที่เจ็ด\n\
ordinal 8 ที่แปด\n\
ordinal 9 ที่เก้า\n\
month 1 มกราคม|ม.ค.|มกรา\n\
month 10 ตุลาคม|ต.ค.|ตุลา\n\
month 11 พฤศจิกายน|พ.ย.|พฤศจิกา\n\
month 12 ธันวาคม|ธ.ค.|ธันวา\n\
month 2 กุมภาพันธ์|ก.พ.|กุมภา\n\
month 3 มีนาคม|มี.ค.|มีนา\n\
month 4 เมษายน|เม.ย.|เมษา\n\
month 5 พฤษภาคม|พ.ค.|พฤษภา\n\
month 6 มิถุนายน|มิ.ย.|มิถุนา\n\
month 7 กรกฎาคม|ก.ค.|กรกฎา\n\
month 8 สิงหาคม|ส.ค.|สิงหา\n\
month 9 กันยายน|ก.ย.|กันยา\n\
percent percent เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|ร้อยละ\n\
currency cent เซนต์|เซ็นต์\n\
currency cny หยวน\n\
currency eur ยูโร\n\
currency gbp ปอนด์\n\
currency inr รูปี\n\
currency jpy เยน\n\
currency rub รูเบิล\n\
currency thb บาท\n\
currency usd ดอลลาร์|ดอลล่าร์|เหรียญสหรัฐ|เหรียญ\n\
implied 10 ทศวรรษ\n\
implied 100 ศตวรรษ\n\
implied 12 โหล|เที่ยงวัน|เที่ยง\n\
implied 13 บ่ายโมง\n\
implied 2 คู่|ทั้งสอง|สองเท่า\n\
implied 24 เที่ยงคืน\n\
era -543 พ.ศ.|พุทธศักราช\n\
era 0 ค.ศ.|คริสต์ศักราช\n\
"),
    ("zh-Hant", "\
customs - minguo\n\
decimal .\n\
habit unspaced\n\
habit digitwise\n\
number 0 零|〇\n\
number 1 一|壹\n\
number 2 二|兩|貳|两|雙\n\
number 3 三|參?\n\
number 4 四|肆\n\
number 5 五|伍?\n\
number 6 六|陸?\n\
number 7 七|柒\n\
number 8 八|捌\n\
number 9 九|玖\n\
magnitude 1 十|拾?\n\
magnitude 12 兆?|萬億\n\
magnitude 2 百|佰\n\
magnitude 3 千|仟\n\
magnitude 4 萬|万\n\
magnitude 8 億|亿\n\
fraction 2 一半|半數|二分之一\n\
fraction 3 三分之一\n\
fraction 4 四分之一\n\
ordinal 1 第一|首次|首個\n\
ordinal 10 第十\n\
ordinal 2 第二\n\
ordinal 3 第三\n\
ordinal 4 第四\n\
ordinal 5 第五\n\
ordinal 6 第六\n\
ordinal 7 第七\n\
ordinal 8 第八\n\
ordinal 9 第九\n\
month 1 一月\n\
month 10 十月\n\
month 11 十一月\n\
month 12 十二月\n\
month 2 二月\n\
month 3 三月\n\
month 4 四月\n\
month 5 五月\n\
month 6 六月\n\
month 7 七月\n\
month 8 八月\n\
month 9 九月\n\
percent percent 百分之|個百分點|百分點|趴?\n\
tenth tenth 成|折\n\
currency cent 美分|分錢\n\
currency chf 瑞士法郎\n\
currency cny 人民幣|元?\n\
currency eur 歐元\n\
currency gbp 英鎊|鎊\n\
currency hkd 港元|港幣\n\
currency inr 盧比\n\
currency jpy 日圓|日元\n\
currency rub 盧布\n\
currency twd 新台幣|台幣\n\
currency usd 美元|美金|美圓\n\
implied 10 十年|數十|幾十\n\
implied 100 世紀|數百\n\
implied 1000 數千|千禧\n\
implied 10000 數萬\n\
implied 12 一打|正午|中午\n\
implied 2 雙方|兩倍|一倍|雙\n\
implied 24 午夜\n\
and-half half 半\n\
era 1911 民國\n\
"),
];
