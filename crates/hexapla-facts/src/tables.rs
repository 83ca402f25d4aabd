//! The lenient tables: generated from `data/*.toml` by `cargo xtask generate`.

/// Every locale with its table: a line for each meaning, `class value form|form`. Sorted.
#[rustfmt::skip]
pub(crate) static TABLES: &[(&str, &str)] = &[
    ("am", "\
and - እና\n\
customs - ethiopian\n\
decimal .\n\
prefixes - የ|በ|ከ|ለ|ስለ|እስከ|ወደ|በየ\n\
number 0 ዜሮ\n\
number 1 አንድ\n\
number 10 አስር|አሥር|ዐሥር|አስራ|አሥራ\n\
number 2 ሁለት|ሁለቱ|ሁለቱም\n\
number 20 ሃያ|ሀያ\n\
number 3 ሦስት|ሶስት|ሦስቱ|ሶስቱ\n\
number 30 ሰላሳ|ሠላሳ\n\
number 4 አራት|አራቱ\n\
number 40 አርባ\n\
number 5 አምስት|አምስቱ\n\
number 50 ሃምሳ|ሀምሳ|አምሳ\n\
number 6 ስድስት|ስድስቱ\n\
number 60 ስልሳ|ስድሳ\n\
number 7 ሰባት|ሰባቱ\n\
number 70 ሰባ\n\
number 8 ስምንት|ስምንቱ\n\
number 80 ሰማንያ\n\
number 9 ዘጠኝ|ዘጠኙ\n\
number 90 ዘጠና\n\
magnitude 12 ትሪሊዮን|ትሪሊየን\n\
magnitude 2 መቶ|መቶዎች\n\
magnitude 3 ሺ|ሺህ|ሽህ|ሺዎች\n\
magnitude 6 ሚሊዮን|ሚሊየን|ሚልዮን|ሚሊዮኖች\n\
magnitude 9 ቢሊዮን|ቢሊየን|ቢልዮን|ቢሊዮኖች\n\
fraction 2 ግማሽ|ግማሹ|አጋማሽ\n\
fraction 3 ሲሶ|አንድ ሦስተኛ|አንድ ሶስተኛ\n\
fraction 4 ሩብ|አንድ አራተኛ\n\
ordinal 1 አንደኛ|አንደኛው|የመጀመሪያ|የመጀመሪያው|መጀመሪያ\n\
ordinal 10 አስረኛ|አሥረኛ|አስረኛው\n\
ordinal 12 አስራ ሁለተኛ|አሥራ ሁለተኛ\n\
ordinal 2 ሁለተኛ|ሁለተኛው|ሁለተኛዋ\n\
ordinal 20 ሃያኛ|ሃያኛው\n\
ordinal 3 ሦስተኛ|ሶስተኛ|ሶስተኛው|ሦስተኛው\n\
ordinal 4 አራተኛ|አራተኛው\n\
ordinal 5 አምስተኛ|አምስተኛው\n\
ordinal 6 ስድስተኛ|ስድስተኛው\n\
ordinal 7 ሰባተኛ|ሰባተኛው\n\
ordinal 8 ስምንተኛ|ስምንተኛው\n\
ordinal 9 ዘጠነኛ|ዘጠነኛው\n\
month 1 ጃንዋሪ|ጃንዩወሪ|ጥር|ጃኑዋሪ\n\
month 10 ኦክቶበር|ኦክተውበር|ጥቅምት\n\
month 11 ኖቬምበር|ኖቬምብር|ኅዳር|ህዳር\n\
month 12 ዲሴምበር|ዲሴምብር|ታኅሣሥ|ታህሳስ\n\
month 2 ፌብሩዋሪ|ፌብሩወሪ|የካቲት\n\
month 3 ማርች|መጋቢት\n\
month 4 ኤፕሪል|ሚያዝያ|ሚያዚያ\n\
month 5 ሜይ|ግንቦት|ሜ\n\
month 6 ጁን|ሰኔ\n\
month 7 ጁላይ|ሐምሌ|ሃምሌ\n\
month 8 ኦገስት|ነሐሴ|ነሃሴ\n\
month 9 ሴፕቴምበር|ሴፕቴምብር|መስከረም\n\
percent percent በመቶ*|ፐርሰንት|ከመቶ*\n\
currency cent ሳንቲም|ሴንት\n\
currency cny ዩዋን|ዩአን\n\
currency etb ብር\n\
currency eur ዩሮ|ዮሮ\n\
currency gbp ፓውንድ|ፓዎንድ\n\
currency inr ሩፒ\n\
currency jpy የን|ያን\n\
currency rub ሩብል\n\
currency usd ዶላር|ዶላሮች\n\
implied 10 አስርት|አሥርት|አሥርተ|አስርተ|አስርቱ\n\
implied 100 ክፍለ ዘመን|ክፍለዘመን|ምዕተ ዓመት\n\
implied 12 ደርዘን|እኩለ ቀን\n\
implied 2 ጥንድ|እጥፍ|ድርብ\n\
implied 24 እኩለ ሌሊት\n\
and-half half ተኩል\n\
"),
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
fraction 2/3 ثلثا|ثلثي|ثلثان|ثلثين\n\
fraction 3 ثلث|أثلاث\n\
fraction 4 ربع|أرباع\n\
fraction 5 أخماس\n\
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
implied 12 دزينة|دزينات|ظهرا|منتصف النهار\n\
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
negation not لا|لم|لن|ليس|ليست|ليسوا|غير|عدم|لسنا\n\
negation without دون|بدون|بلا\n\
modal can يمكن|يستطيع|يستطيعون|تستطيع|بإمكان\n\
modal could أمكن|استطاع\n\
modal may قد|ربما\n\
modal must يجب|ينبغي|يتعين|يتوجب|لا بد|عليهم أن\n\
hedge  لا سيما|لا يزال|لا تزال|لا يزالون|لا زال|غير أن|غير أنه\n\
hedge allegedly يزعم|زعم|المزعوم|المزعومة|المزعومين|يدعى|يقال|يشتبه\n\
hedge apparently يبدو|على ما يبدو\n\
hedge former السابق|السابقة|سابق|سابقة\n\
hedge probably المرجح|المحتمل|يحتمل\n\
quantifier all جميع|كافة|كل\n\
quantifier at-least على الأقل|لا يقل عن|لا تقل عن|ما لا يقل عن\n\
quantifier at-most على الأكثر|لا يزيد عن|لا تزيد عن|ما لا يزيد عن|كحد أقصى\n\
quantifier both كلا|كلتا\n\
quantifier few القليل من|قليل من\n\
quantifier many العديد من|الكثير من|كثير من\n\
quantifier most معظم|أغلب|غالبية\n\
quantifier only فقط|فحسب\n\
quantifier several عدة\n\
quantifier some بعض\n\
bound about نحو|حوالي|قرابة|زهاء\n\
bound fewer-than أقل من\n\
bound more-than أكثر من|أزيد من|فوق\n\
bound nearly ما يقرب من\n\
bound up-to حتى\n\
weekday friday الجمعة\n\
weekday monday الاثنين?|يوم الاثنين\n\
weekday saturday السبت\n\
weekday sunday الأحد\n\
weekday thursday الخميس\n\
weekday today اليوم\n\
weekday tomorrow غدا\n\
weekday tuesday الثلاثاء\n\
weekday wednesday الأربعاء\n\
weekday yesterday أمس\n\
half afternoon مساء|المساء|عصرا|العصر|بعد الظهر\n\
half morning صباحا|الصباح|فجرا|الفجر|قبل الظهر\n\
half night ليلا|الليل|منتصف الليل\n\
"),
    ("be", "\
and - і|й\n\
decimal ,\n\
habit compounds\n\
number 0 нуль|нуля\n\
number 1 адзін|адна|адно|аднаго|адной|адну|аднаму|адным\n\
number 10 дзесяць|дзесяці|дзесяццю|дзесяці*\n\
number 100 сто|ста\n\
number 11 адзінаццаць|адзінаццаці*\n\
number 12 дванаццаць|дванаццаці*\n\
number 13 трынаццаць|трынаццаці*\n\
number 14 чатырнаццаць|чатырнаццаці*\n\
number 15 пятнаццаць|пятнаццаці*\n\
number 16 шаснаццаць|шаснаццаці*\n\
number 17 сямнаццаць|сямнаццаці*\n\
number 18 васямнаццаць|васемнаццаць|васямнаццаці*|васемнаццаці*\n\
number 19 дзевятнаццаць|дзевятнаццаці*\n\
number 2 два|дзве|двух|двум|двума|дзвюх|дзвюма|дзвюм|двое|дваіх|абодва|абедзве|абодвух|абедзвюх|двух*\n\
number 20 дваццаць|дваццаці*\n\
number 200 дзвесце|двухсот\n\
number 3 тры|трох|тром|трыма|трое|траіх|трох*\n\
number 30 трыццаць|трыццаці*\n\
number 300 трыста|трохсот\n\
number 4 чатыры|чатырох|чатыром|чатырма|чацвёра|чатырох*\n\
number 40 сорак|сарака|сарака*\n\
number 400 чатырыста|чатырохсот\n\
number 5 пяць|пяці|пяццю|пяцёра|пяці*\n\
number 50 пяцьдзясят|пяцідзесяці*|пяцьдзесят\n\
number 500 пяцьсот|пяцісот\n\
number 6 шэсць|шасці|шасцю|шасці*\n\
number 60 шэсцьдзясят|шасцідзесяці*|шэсцьдзесят\n\
number 600 шэсцьсот|шасцісот\n\
number 7 сем|сямі|сямю|сямі*\n\
number 70 семдзесят|сямідзесяці*\n\
number 700 семсот|сямісот\n\
number 8 восем|васьмі|васьмю|васьмі*\n\
number 80 восемдзесят|васьмідзесяці*\n\
number 800 восемсот|васьмісот\n\
number 9 дзевяць|дзевяці|дзевяццю|дзевяці*\n\
number 90 дзевяноста|дзевяноста*\n\
number 900 дзевяцьсот|дзевяцісот\n\
magnitude 12 трыльён*|трлн\n\
magnitude 3 тысяч*|тысяча|тыс|тыс.\n\
magnitude 6 мільён*|млн|млн.\n\
magnitude 9 мільярд*|млрд|млрд.\n\
fraction 2 палов*|паў|палав*|паўгод*|паўгадз*\n\
fraction 3 трэць|траціна|траціны\n\
fraction 4 чвэрць|чвэрці|квартал*\n\
ordinal 1 першы|першая|першае|першыя|першага|першай|першую|першаму|першым|першых|упершыню\n\
ordinal 10 дзясяты|дзясятая|дзясятае|дзясятага|дзясятай\n\
ordinal 11 адзінаццат*\n\
ordinal 12 дванаццат*\n\
ordinal 18 васямнаццат*|васемнаццат*\n\
ordinal 19 дзевятнаццат*\n\
ordinal 2 другі|другая|другое|другія|другога|другой|другую|другому|другім|другіх\n\
ordinal 20 дваццат*\n\
ordinal 3 трэці|трэцяя|трэцяе|трэцяга|трэцяй|трэцюю|трэцім\n\
ordinal 30 трыццат*\n\
ordinal 4 чацвёрты|чацвёртая|чацвёртае|чацвёртага|чацвёртай\n\
ordinal 5 пяты|пятая|пятае|пятага|пятай|пятым\n\
ordinal 6 шосты|шостая|шостае|шостага|шостай\n\
ordinal 7 сёмы|сёмая|сёмае|сёмага|сёмай\n\
ordinal 8 восьмы|восьмая|восьмае|восьмага|восьмай\n\
ordinal 9 дзявяты|дзявятая|дзявятае|дзявятага|дзявятай\n\
month 1 студзень|студзен*\n\
month 10 кастрычнік*\n\
month 11 лістапад*\n\
month 12 снежань|снежн*\n\
month 2 люты|лютага|лютым|лютаму\n\
month 3 сакавік*\n\
month 4 красавік*\n\
month 5 май|мая|маі|маю|маем|травень|траўня|траўні\n\
month 6 чэрвень|чэрвен*\n\
month 7 ліпень|ліпен*\n\
month 8 жнівень|жніўн*|жніўня\n\
month 9 верасень|верасн*\n\
percent percent працэнт*|адсотк*\n\
currency byn беларускіх рублёў|беларускія рублі\n\
currency cent цэнт|цэнты|цэнтаў|капе*\n\
currency chf франк*\n\
currency cny юан*|юань\n\
currency eur еўра\n\
currency gbp фунт*|фунтаў стэрлінгаў\n\
currency inr рупі*\n\
currency jpy іен*|ен|ены\n\
currency rub рубл*|руб|руб.\n\
currency usd долар*|даляр*\n\
implied 10 дзесяцігоддз*|дзясятк*|дзясятак\n\
implied 100 стагоддз*|сотн*|соцень|век|века|вякоў\n\
implied 1000 тысячагоддз*\n\
implied 12 тузін*|поўдзень|поўдні\n\
implied 2 пара|пару|удвая|двойчы|двайн*|падво*\n\
implied 24 поўнач|поўначы|суткі|сутак\n\
implied 3 утрая|тройчы|патро*\n\
and-half half з паловай\n\
one-and-half half паўтара|паўтары\n\
plain plain мільянер*|мільярдэр*\n\
"),
    ("bg", "\
and - и\n\
decimal ,\n\
habit compounds\n\
number 0 нула|нулата|нули\n\
number 1 един|една|едно|единия|единият|едната|едното\n\
number 10 десет|десетима|десетте|десетгодиш*|десетина\n\
number 100 сто|стоте|стотина|стогодиш*\n\
number 11 единадесет*|единайсет*\n\
number 12 дванадесет*|дванайсет*\n\
number 13 тринадесет*|тринайсет*\n\
number 14 четиринадесет*|четиринайсет*\n\
number 15 петнадесет*|петнайсет*\n\
number 16 шестнадесет*|шестнайсет*\n\
number 17 седемнадесет*|седемнайсет*\n\
number 18 осемнадесет*|осемнайсет*\n\
number 19 деветнадесет*|деветнайсет*\n\
number 2 два|две|двама|двамата|двата|двете|двугодишн*|двугодишен|двудневн*|двучасов*|дву*?\n\
number 20 двадесет*|двайсет*\n\
number 200 двеста|двесте|двестате\n\
number 3 три|трима|тримата|трите|тригодишн*|тригодишен|тридневн*\n\
number 30 тридесет*|трийсет*\n\
number 300 триста|тристате\n\
number 4 четири|четирима|четиримата|четирите|четиригодиш*\n\
number 40 четиридесет*|четиресет*|четирийсет*\n\
number 400 четиристотин\n\
number 5 пет|петима|петимата|петте|петгодиш*\n\
number 50 петдесет*\n\
number 500 петстотин\n\
number 6 шест|шестима|шестимата|шестте|шестгодиш*\n\
number 60 шестдесет*|шейсет*\n\
number 600 шестстотин\n\
number 7 седем|седмина|седемте|седемгодиш*\n\
number 70 седемдесет*\n\
number 700 седемстотин\n\
number 8 осем|осмина|осемте|осемгодиш*\n\
number 80 осемдесет*\n\
number 800 осемстотин\n\
number 9 девет|деветима|деветте|деветгодиш*\n\
number 90 деветдесет*\n\
number 900 деветстотин\n\
magnitude 12 трилион*|трлн|трлн.\n\
magnitude 3 хиляд*|хил|хил.\n\
magnitude 6 милион*|млн|млн.\n\
magnitude 9 милиард*|млрд|млрд.\n\
fraction 2 половин*|половината\n\
fraction 2/3 две трети\n\
fraction 3 една трета|трета част|третина\n\
fraction 4 четвърт|една четвърт|четвъртин*|тримесеч*\n\
fraction 5 една пета\n\
ordinal 1 първ*\n\
ordinal 10 десети|десетия|десетият|десета|десетата|десето|десетото\n\
ordinal 100 стотен|стотния|стотният|стотна|стотната|стотно\n\
ordinal 11 единадесети*|единайсети*\n\
ordinal 12 дванадесети*|дванайсети*\n\
ordinal 2 втор*\n\
ordinal 20 двадесети*|двадесета*|двадесето*\n\
ordinal 3 трет*\n\
ordinal 30 тридесети*|тридесета*|тридесето*\n\
ordinal 4 четвърти*|четвърта*|четвърто*\n\
ordinal 40 четиридесети*\n\
ordinal 5 пети|петия|петият|пета|петата|пето|петото\n\
ordinal 50 петдесети*\n\
ordinal 6 шести|шестия|шестият|шеста|шестата|шесто|шестото\n\
ordinal 7 седми|седмия|седмият|седма|седмата|седмо|седмото\n\
ordinal 8 осми|осмия|осмият|осма|осмата|осмо|осмото\n\
ordinal 9 девети|деветия|деветият|девета|деветата|девето|деветото\n\
month 1 януари|януарск*|ян\n\
month 10 октомвр*|окт\n\
month 11 ноемвр*|ное\n\
month 12 декемвр*|дек\n\
month 2 февруари|февруарск*|фев\n\
month 3 март|мартенск*\n\
month 4 април|априлск*|апр\n\
month 5 май|майск*\n\
month 6 юни|юнск*\n\
month 7 юли|юлск*\n\
month 8 август|августовск*|авг\n\
month 9 септемвр*|септ|сеп\n\
percent percent процент*|на сто|%-ов*\n\
currency bgn лев|лева|лв|лв.|левове|bgn\n\
currency cent цент|цента|центове|стотинк*\n\
currency chf швейцарски франка|швейцарски франк|франк|франка|франкове|chf\n\
currency cny юан*|cny\n\
currency eur евро|eur\n\
currency gbp лира|лири|паунд*|британски лири|gbp\n\
currency inr рупи*|inr\n\
currency jpy йена|йени|jpy\n\
currency rub рубл*|rub\n\
currency usd долар*|щ.д.|usd\n\
implied 10 десетилет*|десетк*|декад*\n\
implied 100 век|века|векът|веков*|столет*|стотиц*\n\
implied 1000 хилядолет*\n\
implied 12 дузин*|обяд|пладне\n\
implied 2 двойк*|двойн*|двоен|двойно|удво*|двукратн*|чифт*\n\
implied 24 полунощ*|денонощи*\n\
implied 3 тройк*|тройн*|троен|утро*|трикратн*\n\
and-half half и половина\n\
plain plain милионер*|милиардер*|утро|утрото|първоначал*\n\
"),
    ("bn", "\
and - এবং|ও\n\
decimal .\n\
habit compounds\n\
number 0 শূন্য\n\
number 1 এক*|একটি|একজন\n\
number 10 দশ|দশটি*|দশজন*\n\
number 11 এগারো*|এগার*\n\
number 12 বারো*|বার?\n\
number 13 তেরো*|তের\n\
number 14 চৌদ্দ*\n\
number 15 পনেরো*|পনের*\n\
number 16 ষোলো*|ষোল*\n\
number 17 সতেরো*|সতের*\n\
number 18 আঠারো*|আঠার*\n\
number 19 উনিশ*\n\
number 2 দুই*|দু|দু'*|দুটি|দুজন|উভয়*\n\
number 20 বিশ|কুড়ি*|বিশটি|বিশজন\n\
number 21 একুশ*\n\
number 22 বাইশ*\n\
number 23 তেইশ*\n\
number 24 চব্বিশ*\n\
number 25 পঁচিশ*\n\
number 26 ছাব্বিশ*\n\
number 27 সাতাশ*\n\
number 28 আটাশ*|আঠাশ*\n\
number 29 ঊনত্রিশ*|উনত্রিশ*\n\
number 3 তিন*\n\
number 30 ত্রিশ*|তিরিশ*\n\
number 31 একত্রিশ*\n\
number 32 বত্রিশ*\n\
number 33 তেত্রিশ*\n\
number 34 চৌত্রিশ*\n\
number 35 পঁয়ত্রিশ*\n\
number 36 ছত্রিশ*\n\
number 37 সাঁইত্রিশ*\n\
number 38 আটত্রিশ*\n\
number 39 ঊনচল্লিশ*|উনচল্লিশ*\n\
number 4 চার*\n\
number 40 চল্লিশ*\n\
number 41 একচল্লিশ*\n\
number 42 বিয়াল্লিশ*\n\
number 43 তেতাল্লিশ*\n\
number 44 চুয়াল্লিশ*\n\
number 45 পঁয়তাল্লিশ*\n\
number 46 ছেচল্লিশ*\n\
number 47 সাতচল্লিশ*\n\
number 48 আটচল্লিশ*\n\
number 49 ঊনপঞ্চাশ*|উনপঞ্চাশ*\n\
number 5 পাঁচ*\n\
number 50 পঞ্চাশ*\n\
number 51 একান্ন*\n\
number 52 বায়ান্ন*\n\
number 53 তিপ্পান্ন*\n\
number 54 চুয়ান্ন*\n\
number 55 পঞ্চান্ন*\n\
number 56 ছাপ্পান্ন*\n\
number 57 সাতান্ন*\n\
number 58 আটান্ন*\n\
number 59 ঊনষাট*|উনষাট*\n\
number 6 ছয়*|ছ'*\n\
number 60 ষাট*\n\
number 65 পঁয়ষট্টি*\n\
number 7 সাত*\n\
number 70 সত্তর*\n\
number 75 পঁচাত্তর*\n\
number 8 আট*\n\
number 80 আশি*\n\
number 85 পঁচাশি*\n\
number 9 নয়টি|নয়জন|নয়\n\
number 90 নব্বই*\n\
number 95 পঁচানব্বই*\n\
number 99 নিরানব্বই*\n\
magnitude 12 ট্রিলিয়ন*|লাখ কোটি|লক্ষ কোটি\n\
magnitude 2 শত*|শো|শ'|একশো\n\
magnitude 3 হাজার*\n\
magnitude 5 লাখ*|লক্ষ*\n\
magnitude 6 মিলিয়ন*\n\
magnitude 7 কোটি*\n\
magnitude 9 বিলিয়ন*\n\
fraction 2 অর্ধেক*|অর্ধ|আধা|আধ\n\
fraction 3 এক তৃতীয়াংশ*|তৃতীয়াংশ*\n\
fraction 4 এক চতুর্থাংশ*|চতুর্থাংশ*|সিকি\n\
ordinal 1 প্রথম*\n\
ordinal 10 দশম*\n\
ordinal 11 একাদশ*\n\
ordinal 12 দ্বাদশ*\n\
ordinal 19 ঊনবিংশ*|উনিশ শতক*\n\
ordinal 2 দ্বিতীয়*\n\
ordinal 20 বিংশ*\n\
ordinal 3 তৃতীয়|তৃতীয়ত|তৃতীয়বার\n\
ordinal 4 চতুর্থ|চতুর্থবার\n\
ordinal 5 পঞ্চম*\n\
ordinal 6 ষষ্ঠ*\n\
ordinal 7 সপ্তম*\n\
ordinal 8 অষ্টম*\n\
ordinal 9 নবম*\n\
month 1 জানুয়ারি*|জানুয়ারী*\n\
month 10 অক্টোবর*\n\
month 11 নভেম্বর*\n\
month 12 ডিসেম্বর*\n\
month 2 ফেব্রুয়ারি*|ফেব্রুয়ারী*\n\
month 3 মার্চ*\n\
month 4 এপ্রিল*\n\
month 5 মে|মে'র|মেয়*\n\
month 6 জুন|জুনে|জুনের|জুন'*\n\
month 7 জুলাই*\n\
month 8 আগস্ট*|অগাস্ট*\n\
month 9 সেপ্টেম্বর*\n\
percent percent শতাংশ*|শতকরা|ভাগ|পার্সেন্ট\n\
currency bdt টাকা*\n\
currency cent সেন্ট*|পয়সা*\n\
currency cny ইউয়ান*\n\
currency eur ইউরো*\n\
currency gbp পাউন্ড*\n\
currency inr রুপি*|রুপী*\n\
currency jpy ইয়েন*\n\
currency rub রুবল*\n\
currency usd ডলার*|মার্কিন ডলার*\n\
implied 10 দশক*\n\
implied 100 শতাব্দী*|শতক*|শতাধিক\n\
implied 1000 সহস্রাব্দ*|সহস্র*\n\
implied 12 ডজন*|দুপুর*|মধ্যাহ্ন*\n\
implied 2 জোড়া*|দ্বিগুণ*\n\
implied 24 মধ্যরাত*\n\
implied 3 তিনগুণ*|ত্রিগুণ*\n\
one-and-half half দেড়\n\
plain plain লক্ষ্য*|লক্ষণ*|লক্ষ্মী*|শত্রু*|কোটিপতি*|লাখপতি*\n\
half afternoon বিকাল*|বিকেল*|সন্ধ্যা*\n\
half morning সকাল*|ভোর*\n\
half night রাত*\n\
"),
    ("ca", "\
and - i\n\
decimal ,\n\
habit compounds\n\
number 0 zero|zeros\n\
number 1 un|una|u|uns?|unes?\n\
number 10 deu\n\
number 11 onze\n\
number 12 dotze\n\
number 13 tretze\n\
number 14 catorze\n\
number 15 quinze\n\
number 16 setze\n\
number 17 disset|desset|dèsset\n\
number 18 divuit|devuit|díhuit\n\
number 19 dinou|denou|dènou\n\
number 2 dos|dues|ambdós|ambdues\n\
number 20 vint\n\
number 3 tres\n\
number 30 trenta\n\
number 4 quatre\n\
number 40 quaranta\n\
number 5 cinc\n\
number 50 cinquanta\n\
number 6 sis\n\
number 60 seixanta\n\
number 7 set\n\
number 70 setanta\n\
number 8 vuit|huit\n\
number 80 vuitanta|huitanta\n\
number 9 nou?\n\
number 90 noranta\n\
magnitude 12 bilió|bilions\n\
magnitude 18 trilió|trilions\n\
magnitude 2 cent|cents|centes\n\
magnitude 3 mil|milers|miler\n\
magnitude 6 milió|milions|mions|m?|mm?\n\
magnitude 9 miliard|miliards\n\
fraction 2 meitat|meitats|mig|mitja|mitjos|mitges|semestre*\n\
fraction 3 terç|terços|tercera part\n\
fraction 4 quart|quarts|quarta part|trimestre*\n\
fraction 5 cinquena part|un cinquè\n\
ordinal 1 primer|primera|primers|primeres\n\
ordinal 10 desè|desena?|desé\n\
ordinal 100 centè\n\
ordinal 11 onzè|onzena\n\
ordinal 12 dotzè\n\
ordinal 13 tretzè|tretzena\n\
ordinal 14 catorzè|catorzena\n\
ordinal 15 quinzè\n\
ordinal 16 setzè|setzena\n\
ordinal 17 dissetè|dissetena\n\
ordinal 18 divuitè|divuitena\n\
ordinal 19 dinovè|dinovena\n\
ordinal 2 segon|segona|segons?|segones\n\
ordinal 20 vintè|vintena?\n\
ordinal 3 tercer|tercera|tercers|terceres\n\
ordinal 30 trentè\n\
ordinal 4 quart|quarta|quarts|quartes\n\
ordinal 40 quarantè\n\
ordinal 5 cinquè|cinquena|cinqué\n\
ordinal 50 cinquantè\n\
ordinal 6 sisè|sisena|sisé\n\
ordinal 7 setè|setena|seté\n\
ordinal 8 vuitè|vuitena|huité|huitena\n\
ordinal 9 novè|novena|nové\n\
month 1 gener|gen\n\
month 10 octubre|oct\n\
month 11 novembre|nov\n\
month 12 desembre\n\
month 2 febrer|febr\n\
month 3 març\n\
month 4 abril|abr\n\
month 5 maig\n\
month 6 juny\n\
month 7 juliol|jul\n\
month 8 agost|ag\n\
month 9 setembre\n\
percent percent per cent|percent*|per 100\n\
currency cent cèntim|cèntims|centau|centaus\n\
currency chf franc suís|francs suïssos|francs|franc|chf\n\
currency cny iuan|iuans|cny\n\
currency eur euro|euros|eur\n\
currency gbp lliura|lliures|lliures esterlines|gbp\n\
currency inr rupia|rupies|inr\n\
currency jpy ien|iens|jpy\n\
currency peso peso|pesos\n\
currency rub ruble|rubles|rub\n\
currency usd dòlar|dòlars|usd|us$\n\
implied 10 dècad*|decenn*|desena|desenes\n\
implied 100 centenar*|segle|segles|centúria\n\
implied 1000 mil·lenni*|mil·lennis|mil.lenni*\n\
implied 12 dotzena|dotzenes|migdia\n\
implied 15 quinzena|quinzenes\n\
implied 2 parell*|doble*|duplic*|duo|parella\n\
implied 20 vintena|vintenes\n\
implied 24 mitjanit\n\
implied 3 triple*|triplic*|trio\n\
implied 30 trentena\n\
and-half half i mig|i mitja\n\
plain plain milionari*|multimilionari*\n\
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
number 500000 půlmilion*\n\
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
magnitude 18 trilion*\n\
magnitude 2 sto|sta|stě|set?|stovk*|stov*|stech|sty|stům\n\
magnitude 3 tisíc*|tis|tis.\n\
magnitude 6 milion*|milión*|million*|mil.?|mil?|mio\n\
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
plain plain milionář*|miliardář*|druh|druhu|druhů|druhy\n\
half afternoon odpoledne|večer\n\
half morning ráno|dopoledne\n\
half night v noci\n\
"),
    ("da", "\
and - og\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 nul\n\
number 1 en|et|én|ét|éen|éet\n\
number 10 ti\n\
number 11 elleve\n\
number 12 tolv\n\
number 13 tretten\n\
number 14 fjorten\n\
number 15 femten\n\
number 16 seksten\n\
number 17 sytten\n\
number 18 atten\n\
number 19 nitten\n\
number 2 to\n\
number 20 tyve|tyver|tyverne*\n\
number 3 tre\n\
number 30 tredive|trediver*|tredve\n\
number 4 fire\n\
number 40 fyrre|fyrretyve|fyrrer*\n\
number 5 fem\n\
number 50 halvtreds|halvtredsindstyve|halvtresser*|halvtredser*|halvtres\n\
number 6 seks\n\
number 60 tres|tresindstyve|tresser*\n\
number 7 syv\n\
number 70 halvfjerds|halvfjerdsindstyve|halvfjerdser*\n\
number 8 otte\n\
number 80 firs|firsindstyve|firser*\n\
number 9 ni\n\
number 90 halvfems|halvfemsindstyve|halvfemser*\n\
magnitude 12 billion*|billionen|bio?\n\
magnitude 15 billiard*|billiarden\n\
magnitude 18 trillion*|trillionen\n\
magnitude 2 hundrede|hundred|hundreder|hundredvis\n\
magnitude 3 tusind|tusinde|tusinder|tusindvis|tusindtal*|tusindtallet|tus.|t.kr.?\n\
magnitude 6 million*|millionen|mio|mio.|mill|mill.\n\
magnitude 9 milliard*|milliarden|mia|mia.|mrd|mrd.\n\
fraction 2 halv|halve|halvt|halvdel*|halvår*\n\
fraction 3 tredjedel*|tredjedele\n\
fraction 4 fjerdedel*|kvart|kvarter|kvartal*|kvartaler\n\
fraction 5 femtedel*\n\
ordinal 1 første|først|førstnævnte\n\
ordinal 10 tiende\n\
ordinal 11 ellevte|elvte\n\
ordinal 12 tolvte\n\
ordinal 13 trettende\n\
ordinal 14 fjortende\n\
ordinal 15 femtende\n\
ordinal 16 sekstende\n\
ordinal 17 syttende\n\
ordinal 18 attende\n\
ordinal 19 nittende\n\
ordinal 2 anden|andet|andre|andendel*\n\
ordinal 20 tyvende\n\
ordinal 3 tredje|tredie\n\
ordinal 30 tredivte|tredvte\n\
ordinal 4 fjerde\n\
ordinal 40 fyrretyvende\n\
ordinal 5 femte\n\
ordinal 50 halvtredsindstyvende\n\
ordinal 6 sjette\n\
ordinal 60 tresindstyvende\n\
ordinal 7 syvende\n\
ordinal 70 halvfjerdsindstyvende\n\
ordinal 8 ottende\n\
ordinal 80 firsindstyvende\n\
ordinal 9 niende\n\
ordinal 90 halvfemsindstyvende\n\
month 1 januar*|jan\n\
month 10 oktober*|okt\n\
month 11 november*|nov\n\
month 12 december*|dec\n\
month 2 februar*|feb\n\
month 3 marts|mar\n\
month 4 april|apr\n\
month 5 maj\n\
month 6 juni|jun\n\
month 7 juli|jul\n\
month 8 august|aug\n\
month 9 september*|sept|sep\n\
percent percent procent*|pct|pct.\n\
currency cent cent|cents\n\
currency chf schweizerfranc|franc|chf\n\
currency cny yuan|renminbi|cny\n\
currency dkk krone|kroner|kr|kr.|dkk\n\
currency eur euro*|eur\n\
currency gbp pund|britiske pund|gbp\n\
currency inr rupee|rupees|rupi|rupier|inr\n\
currency jpy yen|jpy\n\
currency ore øre\n\
currency rub rubel|rubler|rub\n\
currency usd dollar*|us-dollar*|usd\n\
implied 10 årti*|årtiet|årtier*|tiår*|tiåret|dekade*|dekaden\n\
implied 100 århundrede*|århundredet|sekel|sekler\n\
implied 1000 årtusind*|årtusindet|millennium\n\
implied 12 dusin*|dusinet|middagstid\n\
implied 2 begge|dobbelt*|par|duo|fordobl*|tofold*\n\
implied 20 snes|snese|snesevis\n\
implied 24 midnat|døgn*|døgnet\n\
implied 3 tredobbelt*|tredobl*|trefold*|trio\n\
and-half half en halv|et halvt|og en halv|og et halvt\n\
one-and-half half halvanden|halvandet\n\
plain plain millionær*|milliardær*|tyveri*|tyven|tyvene\n\
half afternoon om eftermiddagen|om aftenen\n\
half morning om morgenen|om formiddagen\n\
half night om natten\n\
"),
    ("de", "\
and - und\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
habit capital-nouns\n\
number 0 null\n\
number 1 eins|ein|eine|einen|einem|einer|eines\n\
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
number 2 zwei|zwo|zweier|zweien\n\
number 20 zwanzig|zwanziger*\n\
number 3 drei|dreier|dreien\n\
number 30 dreißig|dreißiger*\n\
number 4 vier|vierer|vieren\n\
number 40 vierzig|vierziger*\n\
number 5 fünf|fünfer|fünfen\n\
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
magnitude 18 trillion*\n\
magnitude 2 hundert|hunderte*\n\
magnitude 3 tausend|tausende*|tsd\n\
magnitude 6 million*|mio|mill|mill.\n\
magnitude 9 milliarde*|mrd|mrd.|mia?\n\
fraction 10 zehntel*\n\
fraction 2 halb*|hälfte*\n\
fraction 3 drittel*\n\
fraction 3/4 dreiviertel*\n\
fraction 4 viertel*\n\
fraction 5 fünftel*\n\
ordinal 1 erste|erster|ersten|erstes|erstem|erstmals\n\
ordinal 10 zehnte*\n\
ordinal 1000 tausendst*\n\
ordinal 11 elfte*\n\
ordinal 12 zwölfte*\n\
ordinal 13 dreizehnte*\n\
ordinal 14 vierzehnte*\n\
ordinal 15 fünfzehnte*\n\
ordinal 16 sechzehnte*\n\
ordinal 17 siebzehnte*\n\
ordinal 18 achtzehnte*\n\
ordinal 19 neunzehnte*\n\
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
plain plain millionär*|milliardär*|viertelfinal*|halbfinal*\n\
negation neither weder\n\
negation never nie|niemals\n\
negation no kein|keine|keinen|keinem|keiner|keines\n\
negation nobody niemand|niemanden|niemandem|nichts\n\
negation not nicht\n\
negation without ohne\n\
modal can kann|können|könne\n\
modal could könnte|könnten|konnte|konnten\n\
modal may darf|dürfen|durfte|durften|dürfe\n\
modal must muss|müssen|musste|mussten|müsse|müssten|müsste\n\
modal should soll|sollen|sollte|sollten|solle\n\
hedge  nicht nur|nichtsdestotrotz|ohnehin\n\
hedge allegedly mutmaßlich*|angeblich*|vermeintlich*\n\
hedge apparently anscheinend|offenbar|scheinbar\n\
hedge former ehemalig*|frühere minister|früherer minister|ex\n\
hedge possibly möglicherweise|vielleicht|eventuell\n\
hedge probably wahrscheinlich|vermutlich\n\
quantifier all alle|aller|allen|sämtliche|sämtlicher|sämtlichen\n\
quantifier at-least mindestens|wenigstens|zumindest\n\
quantifier at-most höchstens|maximal\n\
quantifier both beide|beiden|beider\n\
quantifier every jede|jeder|jedes|jeden|jedem\n\
quantifier few wenige|weniger menschen|wenigen\n\
quantifier many viele|vieler|vielen\n\
quantifier most die meisten|die mehrheit\n\
quantifier only nur|lediglich|ausschließlich\n\
quantifier several mehrere|mehrerer|mehreren\n\
quantifier some einige|einiger|einigen|manche|mancher|manchen\n\
bound about etwa|rund|ungefähr|circa|ca\n\
bound fewer-than weniger als|unter\n\
bound more-than mehr als|über\n\
bound nearly fast|beinahe|knapp\n\
bound up-to bis zu\n\
weekday friday freitag*\n\
weekday monday montag*\n\
weekday saturday samstag*|sonnabend*\n\
weekday sunday sonntag*\n\
weekday thursday donnerstag*\n\
weekday today heute\n\
weekday tomorrow morgen\n\
weekday tuesday dienstag*\n\
weekday wednesday mittwoch*\n\
weekday yesterday gestern\n\
half afternoon nachmittags|am Nachmittag|abends|am Abend\n\
half morning morgens|am Morgen|frühmorgens|früh|vormittags|am Vormittag\n\
half night nachts|in der Nacht\n\
"),
    ("el", "\
and - και\n\
decimal ,\n\
habit compounds\n\
number 0 μηδέν\n\
number 1 ένα|ένας|μία|μια|μιας|ενός|έναν\n\
number 10 δέκα\n\
number 100 εκατό|εκατόν\n\
number 11 έντεκα|ένδεκα\n\
number 12 δώδεκα\n\
number 13 δεκατρία|δεκατρείς|δεκατριών\n\
number 14 δεκατέσσερα|δεκατέσσερις|δεκατεσσάρων\n\
number 15 δεκαπέντε\n\
number 16 δεκαέξι|δεκάξι\n\
number 17 δεκαεπτά|δεκαεφτά\n\
number 18 δεκαοκτώ|δεκαοχτώ\n\
number 19 δεκαεννέα|δεκαεννιά\n\
number 2 δύο|δυο\n\
number 20 είκοσι|εικοσι*\n\
number 200 διακόσια|διακόσιες|διακόσιοι|διακοσίων|διακόσιους\n\
number 3 τρία|τρεις|τριών|τριάχρον*\n\
number 30 τριάντα|τριαντα*\n\
number 300 τριακόσια|τριακόσιες|τριακόσιοι|τριακοσίων|τριακόσιους\n\
number 4 τέσσερα|τέσσερις|τεσσάρων|τέσσερεις|τετράχρον*\n\
number 40 σαράντα|σαραντα*\n\
number 400 τετρακόσια|τετρακόσιες|τετρακόσιοι|τετρακοσίων|τετρακόσιους\n\
number 5 πέντε|πεντάχρον*\n\
number 50 πενήντα|πενηντα*\n\
number 500 πεντακόσια|πεντακόσιες|πεντακόσιοι|πεντακοσίων|πεντακόσιους\n\
number 6 έξι|εξάχρον*\n\
number 60 εξήντα|εξηντα*\n\
number 600 εξακόσια|εξακόσιες|εξακόσιοι|εξακοσίων|εξακόσιους\n\
number 7 επτά|εφτά|επτάχρον*\n\
number 70 εβδομήντα|εβδομηντα*\n\
number 700 επτακόσια|επτακόσιες|επτακόσιοι|επτακοσίων|εφτακόσια\n\
number 8 οκτώ|οχτώ|οκτάχρον*\n\
number 80 ογδόντα|ογδοντα*\n\
number 800 οκτακόσια|οκτακόσιες|οκτακόσιοι|οκτακοσίων|οχτακόσια\n\
number 9 εννέα|εννιά|εννιάχρον*\n\
number 90 ενενήντα|ενενηντα*\n\
number 900 εννιακόσια|εννιακόσιες|εννιακόσιοι|εννιακοσίων|εννεακόσια\n\
magnitude 12 τρισεκατομμύρι*|τρισ|τρισ.|τρις?\n\
magnitude 3 χιλιάδες|χιλιάδων|χίλια|χίλιες|χίλιοι|χιλ?|χιλ.?|χιλίων\n\
magnitude 6 εκατομμύρι*|εκατ|εκατ.|εκ?|εκ.?\n\
magnitude 9 δισεκατομμύρι*|δισ|δισ.|δις?\n\
fraction 2 μισό|μισού|μισά|μισή|μισός|ήμισυ\n\
fraction 3 τρίτο?|ένα τρίτο\n\
fraction 4 τέταρτο?|ένα τέταρτο\n\
ordinal 1 πρώτος|πρώτη|πρώτο|πρώτης|πρώτου|πρώτοι|πρώτες|πρώτα|πρώτων\n\
ordinal 10 δέκατος|δέκατη|δέκατο|δέκατης|δεκάτου\n\
ordinal 11 ενδέκατος|ενδέκατη|ενδέκατο|ενδέκατου\n\
ordinal 12 δωδέκατος|δωδέκατη|δωδέκατο|δωδέκατου\n\
ordinal 2 δεύτερος|δεύτερη|δεύτερο|δεύτερης|δεύτερου|δευτέρου\n\
ordinal 20 εικοστός|εικοστή|εικοστό|εικοστού\n\
ordinal 3 τρίτος|τρίτη|τρίτης|τρίτου\n\
ordinal 30 τριακοστός|τριακοστή|τριακοστό|τριακοστού\n\
ordinal 4 τέταρτος|τέταρτη|τέταρτης|τέταρτου\n\
ordinal 5 πέμπτος|πέμπτη|πέμπτο|πέμπτης|πέμπτου\n\
ordinal 6 έκτος|έκτη|έκτο|έκτης|έκτου\n\
ordinal 7 έβδομος|έβδομη|έβδομο|έβδομης|εβδόμου\n\
ordinal 8 όγδοος|όγδοη|όγδοο|όγδοης|ογδόου\n\
ordinal 9 ένατος|ένατη|ένατο|ένατης|ενάτου\n\
month 1 ιανουάριος|ιανουαρίου|ιανουάριο|γενάρη*|ιαν\n\
month 10 οκτώβριος|οκτωβρίου|οκτώβριο|οκτώβρη|οκτ\n\
month 11 νοέμβριος|νοεμβρίου|νοέμβριο|νοέμβρη|νοε\n\
month 12 δεκέμβριος|δεκεμβρίου|δεκέμβριο|δεκέμβρη|δεκ\n\
month 2 φεβρουάριος|φεβρουαρίου|φεβρουάριο|φλεβάρη*|φεβ\n\
month 3 μάρτιος|μαρτίου|μάρτιο|μάρτη|μαρ\n\
month 4 απρίλιος|απριλίου|απρίλιο|απρίλη|απρ\n\
month 5 μάιος|μαΐου|μάιο|μάη|μαϊου\n\
month 6 ιούνιος|ιουνίου|ιούνιο|ιούνη|ιουν\n\
month 7 ιούλιος|ιουλίου|ιούλιο|ιούλη|ιουλ\n\
month 8 αύγουστος|αυγούστου|αύγουστο|αυγ\n\
month 9 σεπτέμβριος|σεπτεμβρίου|σεπτέμβριο|σεπτέμβρη|σεπ\n\
percent percent τοις εκατό|τοις εκατόν|ποσοστιαί*|επί τοις εκατό\n\
currency cent σεντ|λεπτά του ευρώ|σέντ*\n\
currency chf ελβετικό φράγκο|ελβετικά φράγκα|φράγκα|φράγκων\n\
currency cny γουάν|γιουάν\n\
currency eur ευρώ\n\
currency gbp λίρα|λίρες|λιρών|στερλίν*\n\
currency inr ρουπί*\n\
currency jpy γιεν\n\
currency rub ρούβλι*|ρουβλί*\n\
currency usd δολάρι*|δολαρί*\n\
implied 10 δεκαετία|δεκαετίας|δεκαετίες|δεκάδες|δεκάδα|δεκάδων\n\
implied 100 αιώνα|αιώνας|αιώνες|αιώνων|εκατοντάδες|εκατοντάδων\n\
implied 1000 χιλιετία|χιλιετίας|χιλιετίες\n\
implied 12 ντουζίν*|μεσημέρι|δωδεκάδ*\n\
implied 15 δεκαπενθήμερο\n\
implied 2 ζευγάρι|διπλάσι*|διπλ*|αμφότερ*\n\
implied 24 μεσάνυχτα\n\
implied 3 τριπλάσι*|τριπλ*\n\
and-half half μιση|και μισό|και μισή\n\
one-and-half half ενάμισι|ενάμιση|μιάμιση\n\
plain plain εκατομμυριούχ*|δισεκατομμυριούχ*\n\
half afternoon το απόγευμα|το βράδυ|μ.μ\n\
half morning το πρωί|π.μ\n\
half night τη νύχτα\n\
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
magnitude 15 quadrillion\n\
magnitude 18 quintillion\n\
magnitude 2 hundred\n\
magnitude 3 thousand\n\
magnitude 5 lakh|lakhs\n\
magnitude 6 million|mn|mln\n\
magnitude 7 crore|crores\n\
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
ordinal 40 fortieth\n\
ordinal 5 fifth\n\
ordinal 50 fiftieth\n\
ordinal 6 sixth\n\
ordinal 60 sixtieth\n\
ordinal 7 seventh\n\
ordinal 70 seventieth\n\
ordinal 8 eighth\n\
ordinal 80 eightieth\n\
ordinal 9 ninth\n\
ordinal 90 ninetieth\n\
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
implied 10 decade|decades|tenner|teenage|teenager|teenagers|teens|teen|decimal\n\
implied 100 century|centuries|centennial|centenary|centenarian\n\
implied 1000 millennium|grand\n\
implied 12 noon|midday|midnight\n\
implied 14 fortnight\n\
implied 15 quarter hour|quarter-hour\n\
implied 16 hexadecimal|hex|hex-dump|hexdump\n\
implied 2 couple|pair|both|twice|double|doubled|doubles|duo|twin|twins|biennial|binary\n\
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
implied 8 octal\n\
implied 80 eighties\n\
implied 90 nineties\n\
and-half half and a half\n\
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
magnitude 12 tln\n\
magnitude 3 k?|thou?|thous?|tho?\n\
magnitude 6 m?|mm?|mio|milion|milions|millionth\n\
magnitude 9 b?|bln|milliard|milliards\n\
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
negation except except|except for|apart from|with the exception of\n\
negation neither neither\n\
negation never never\n\
negation no no|none|no one|nobody|nothing|nowhere\n\
negation no-longer no longer|not any longer|not anymore|not any more\n\
negation nor nor\n\
negation not not|yet to|fail to|fails to|failed to|failing to|unable to|incapable of|cannot|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|mustn't|needn't|shan't|mightn't|oughtn't|daren't|ain't\n\
negation unless unless\n\
negation without without\n\
modal can can|can't|cannot\n\
modal could could|couldn't\n\
modal may may\n\
modal might might|mightn't\n\
modal must must|mustn't|have to|has to|need to|needs to|needn't\n\
modal shall shall|shan't\n\
modal should should|shouldn't|ought to|ought not|oughtn't\n\
modal will will|won't|i'll|you'll|he'll|she'll|it'll|we'll|they'll|that'll|there'll\n\
modal would would|wouldn't\n\
hedge acting acting\n\
hedge allegedly allegedly|alleged\n\
hedge apparently apparently\n\
hedge attempted attempted\n\
hedge believed believed to|thought to|is believed|are believed|was believed|were believed\n\
hedge deputy deputy\n\
hedge estimated is estimated|are estimated|was estimated|were estimated\n\
hedge expected expected to|scheduled to|slated to|poised to\n\
hedge feared feared to|it is feared|is feared|are feared|was feared|were feared\n\
hedge former former|formerly\n\
hedge in-absentia in absentia|in his absence|in her absence|in their absence\n\
hedge incommunicado incommunicado\n\
hedge on-bail on bail\n\
hedge on-parole on parole\n\
hedge ostensibly ostensibly\n\
hedge possibly possibly|perhaps|maybe\n\
hedge potentially potentially\n\
hedge presumably presumably|presumed\n\
hedge probably probably|likely|in all likelihood\n\
hedge purportedly purportedly|purported\n\
hedge reportedly reportedly\n\
hedge rumoured rumoured|rumored\n\
hedge seemingly seemingly|seems to|seem to|seemed to|appears to|appear to|appeared to\n\
hedge so-called so - called\n\
hedge supposedly supposedly|supposed\n\
hedge suspected suspected\n\
hedge unconfirmed unconfirmed|unverified\n\
hedge unlikely unlikely\n\
quantifier  at all|after all|all right|above all|all over|not only|all in all|the only|once and for all\n\
quantifier a-few a few\n\
quantifier a-handful-of a handful of\n\
quantifier a-minority-of a minority of\n\
quantifier all all|everyone|everybody|everything\n\
quantifier always always\n\
quantifier at-least at least|no fewer than|no less than|not less than|not fewer than\n\
quantifier at-most at most|no more than|not more than|up to|a maximum of\n\
quantifier both both\n\
quantifier every every|each\n\
quantifier exactly exactly|precisely\n\
quantifier few few\n\
quantifier hardly hardly|barely|scarcely\n\
quantifier many many|a lot of|lots of|numerous|a great many|a large number of\n\
quantifier most most of|the majority of|a majority of\n\
quantifier mostly mostly|mainly\n\
quantifier often often|frequently\n\
quantifier only only|solely\n\
quantifier rarely rarely|seldom\n\
quantifier several several\n\
quantifier some some\n\
quantifier sometimes sometimes|occasionally\n\
quantifier usually usually\n\
bound about about|around|approximately|roughly|some|circa|an estimated|estimated\n\
bound as-few-as as few as|as little as\n\
bound as-many-as as many as|as much as\n\
bound fewer-than fewer than|less than|under|below\n\
bound more-than more than|over|above|upwards of|in excess of\n\
bound nearly nearly|almost|close to\n\
weekday friday friday|fridays\n\
weekday monday monday|mondays\n\
weekday saturday saturday|saturdays\n\
weekday sunday sunday|sundays\n\
weekday thursday thursday|thursdays\n\
weekday tuesday tuesday|tuesdays\n\
weekday wednesday wednesday|wednesdays\n\
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
ordinal 1000 milésim*\n\
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
currency usd dólar|dólares|dolar|dolares|usd|us$\n\
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
negation neither tampoco\n\
negation never nunca|jamás\n\
negation nobody nadie|ningún|ninguno|ninguna|nada\n\
negation nor ni\n\
negation not no\n\
negation without sin\n\
modal can puede|pueden|podemos|podrá|podrán|pudo|pudieron\n\
modal could podría|podrían|podía|podían\n\
modal must debe|deben|deberá|deberán|debía|debían|debemos|tiene que|tienen que|tenía que|tenían que|tendrá que|tendrán que|hay que\n\
modal should debería|deberían|deberíamos\n\
hedge  por supuesto|sin embargo|no obstante|no solo|no sólo|ni siquiera\n\
hedge allegedly presuntamente|supuestamente|presunto|presunta|presuntos|presuntas|supuesto|supuesta|supuestos|supuestas\n\
hedge apparently aparentemente|al parecer\n\
hedge former ex|exministro|exministra|expresidente|expresidenta\n\
hedge possibly posiblemente|quizá|quizás|tal vez\n\
hedge probably probablemente\n\
quantifier all todo|toda|todos|todas\n\
quantifier at-least al menos|por lo menos|como mínimo\n\
quantifier at-most como máximo|a lo sumo|hasta un máximo de\n\
quantifier both ambos|ambas\n\
quantifier every cada\n\
quantifier few pocos|pocas\n\
quantifier many muchos|muchas\n\
quantifier most la mayoría de|la mayor parte de\n\
quantifier only solo|sólo|solamente|únicamente\n\
quantifier some algunos|algunas\n\
bound about unos|unas|cerca de|alrededor de|aproximadamente\n\
bound fewer-than menos de|inferior a|por debajo de\n\
bound more-than más de|superior a|por encima de\n\
bound nearly casi\n\
bound up-to hasta\n\
weekday friday viernes\n\
weekday monday lunes\n\
weekday saturday sábado|sábados\n\
weekday sunday domingo|domingos\n\
weekday thursday jueves\n\
weekday today hoy\n\
weekday tuesday martes\n\
weekday wednesday miércoles\n\
weekday yesterday ayer\n\
half afternoon de la tarde|por la tarde\n\
half morning de la mañana|por la mañana|de la madrugada\n\
half night de la noche|por la noche\n\
"),
    ("et", "\
and - ja\n\
decimal ,\n\
habit compounds\n\
number 0 null|nulli|nullist\n\
number 1 üks|ühe|üht|ühte|ühel|ühes|ühest|ühele|üheks|ühega|üheaasta*|ühepäeva*\n\
number 10 kümme|kümne|kümmet|kümnel|kümnest|kümneks|kümneaasta*\n\
number 11 üksteist|üheteist*\n\
number 12 kaksteist|kaheteist*\n\
number 13 kolmteist|kolmeteist*\n\
number 14 neliteist|neljateist*\n\
number 15 viisteist|viieteist*\n\
number 16 kuusteist|kuueteist*\n\
number 17 seitseteist|seitsmeteist*\n\
number 18 kaheksateist|kaheksateist*\n\
number 19 üheksateist|üheksateist*\n\
number 2 kaks|kahe|kaht|kahte|kahel|kahes|kahest|kahele|kaheks?|kahega|kaheaasta*|mõlema*|mõlemad|kahepäeva*\n\
number 20 kakskümmend|kahekümne*\n\
number 3 kolm|kolme|kolmel|kolmes|kolmest|kolmele|kolmeks|kolmega|kolmeaasta*\n\
number 30 kolmkümmend|kolmekümne*\n\
number 4 neli|nelja|neljal|neljast|neljale|neljaks|neljaaasta*\n\
number 40 nelikümmend|neljakümne*\n\
number 5 viis|viie|viit|viiel|viiest|viiele|viieks|viieaasta*\n\
number 50 viiskümmend|viiekümne*\n\
number 6 kuus|kuue|kuut|kuuel|kuuest|kuueks|kuueaasta*\n\
number 60 kuuskümmend|kuuekümne*\n\
number 7 seitse|seitsme|seitset|seitsmel|seitsmest|seitsmeks|seitsmeaasta*\n\
number 70 seitsekümmend|seitsmekümne*\n\
number 8 kaheksa|kaheksat|kaheksal|kaheksast|kaheksaks|kaheksaaasta*\n\
number 80 kaheksakümmend|kaheksakümne*\n\
number 9 üheksa|üheksat|üheksal|üheksast|üheksaks|üheksaaasta*\n\
number 90 üheksakümmend|üheksakümne*\n\
magnitude 12 triljon*\n\
magnitude 2 sada|saja*|sadat|sadu|sadade*|sajad\n\
magnitude 3 tuhat|tuhande*|tuhandet|tuhandeid|tuh|tuh.\n\
magnitude 6 miljon*|mln|mln.|milj.\n\
magnitude 9 miljard*|mld|mld.|mlrd\n\
fraction 2 pool|poole|poolt?|pooled|poolaasta*|poolte\n\
fraction 3 kolmandik*\n\
fraction 4 veerand*|neljandik*|kvartal*\n\
fraction 5 viiendik*\n\
ordinal 1 esimene|esime*|esmane\n\
ordinal 10 kümnes|kümnenda*\n\
ordinal 11 üheteistkümne*\n\
ordinal 12 kaheteistkümne*\n\
ordinal 2 teine|teise*|teist?|teisel\n\
ordinal 20 kahekümnes|kahekümnenda*\n\
ordinal 3 kolmas|kolmanda*|kolmandat\n\
ordinal 4 neljas|neljanda*\n\
ordinal 5 viies|viienda*\n\
ordinal 6 kuues|kuuenda*\n\
ordinal 7 seitsmes|seitsmenda*\n\
ordinal 8 kaheksas|kaheksanda*\n\
ordinal 9 üheksas|üheksanda*\n\
month 1 jaanuar*|jaan\n\
month 10 oktoob*|okt\n\
month 11 novemb*|nov\n\
month 12 detsemb*|dets\n\
month 2 veebruar*|veebr\n\
month 3 märts*\n\
month 4 aprill*|apr\n\
month 5 mai|mais|maist|maini|maiks|mail\n\
month 6 juuni*\n\
month 7 juuli*\n\
month 8 august*|aug\n\
month 9 septemb*|sept\n\
percent percent protsen*\n\
currency cent sent|senti|sendi\n\
currency chf frank|franki|frangi|chf\n\
currency cny jüaan*|cny\n\
currency eur euro|eurot|eurost|euroga|eurole|eurode|eur\n\
currency gbp nael*|naela*|gbp\n\
currency inr ruupia*|inr\n\
currency jpy jeen*|jpy\n\
currency rub rubla*|rub\n\
currency usd dollar*|usd\n\
implied 10 kümnendi*|aastakümme*|aastakümne*|kümned|kümneid|kümnete*\n\
implied 100 sajand*|aastasada*|aastasaja*\n\
implied 1000 aastatuhat|aastatuhande*|aastatuhanded\n\
implied 12 tosin*|keskpäev*|keskpäeva*\n\
implied 2 paar*|kahekordi*|kaks korda|topelt*|kahekordse*\n\
implied 24 kesköö*|südaöö*|ööpäev*\n\
implied 3 kolmekordi*|kolm korda|kolmik*\n\
one-and-half half poolteist|pooleteise\n\
plain plain miljonär*|miljardär*\n\
"),
    ("fa", "\
and - و\n\
customs - persian|islamic\n\
decimal /\n\
habit compounds\n\
number 0 صفر\n\
number 1 یک|یکی\n\
number 10 ده\n\
number 100 صد|یکصد\n\
number 11 یازده\n\
number 12 دوازده\n\
number 13 سیزده\n\
number 14 چهارده\n\
number 15 پانزده\n\
number 16 شانزده\n\
number 17 هفده\n\
number 18 هجده|هیجده|هژده\n\
number 19 نوزده\n\
number 2 دو|هردو\n\
number 20 بیست\n\
number 200 دویست\n\
number 3 سه\n\
number 30 سی\n\
number 300 سیصد\n\
number 4 چهار\n\
number 40 چهل\n\
number 400 چهارصد\n\
number 5 پنج\n\
number 50 پنجاه\n\
number 500 پانصد\n\
number 6 شش\n\
number 60 شصت\n\
number 600 ششصد\n\
number 7 هفت\n\
number 70 هفتاد\n\
number 700 هفتصد\n\
number 8 هشت\n\
number 80 هشتاد\n\
number 800 هشتصد\n\
number 9 نه?\n\
number 90 نود\n\
number 900 نهصد\n\
magnitude 12 تریلیون|تریلیونی|تریلیون‌ها|هزار میلیارد\n\
magnitude 3 هزار|هزاران\n\
magnitude 6 میلیون|میلیونی|میلیون‌ها|میلیون نفری\n\
magnitude 9 میلیارد|میلیاردی|میلیاردها|بیلیون|بلیون\n\
fraction 2 نیم|نصف|نیمی|نیمه\n\
fraction 2/3 دوسوم|دو سوم\n\
fraction 3 یک‌سوم|یک سوم|ثلث\n\
fraction 3/4 سه‌چهارم|سه چهارم\n\
fraction 4 ربع|یک‌چهارم|یک چهارم\n\
fraction 5 یک‌پنجم|یک پنجم\n\
ordinal 1 اول|اولین|نخست|نخستین|یکم\n\
ordinal 10 دهم|دهمین\n\
ordinal 11 یازدهم|یازدهمین\n\
ordinal 12 دوازدهم|دوازدهمین\n\
ordinal 13 سیزدهم\n\
ordinal 14 چهاردهم\n\
ordinal 15 پانزدهم\n\
ordinal 16 شانزدهم\n\
ordinal 17 هفدهم\n\
ordinal 18 هجدهم|هیجدهم\n\
ordinal 19 نوزدهم\n\
ordinal 2 دوم|دومین\n\
ordinal 20 بیستم|بیستمین\n\
ordinal 3 سوم|سومین\n\
ordinal 30 سی‌ام|سی ام\n\
ordinal 4 چهارم|چهارمین\n\
ordinal 5 پنجم|پنجمین\n\
ordinal 6 ششم|ششمین\n\
ordinal 7 هفتم|هفتمین\n\
ordinal 8 هشتم|هشتمین\n\
ordinal 9 نهم|نهمین\n\
month 1 ژانویه|فروردین|جنوری\n\
month 10 اکتبر|دی?|اکتوبر\n\
month 11 نوامبر|بهمن?|نومبر\n\
month 12 دسامبر|اسفند|دسمبر\n\
month 2 فوریه|اردیبهشت|فبروری\n\
month 3 مارس|خرداد|مارچ\n\
month 4 آوریل|تیر?|اپریل\n\
month 5 مه|مرداد|می?\n\
month 6 ژوئن|شهریور|جون\n\
month 7 ژوئیه|جولای|مهر?\n\
month 8 اوت|آگوست|آبان|اگست\n\
month 9 سپتامبر|آذر?|سپتمبر\n\
percent percent درصد|در صد|درصدی|فیصد\n\
currency cent سنت\n\
currency chf فرانک|فرانک سوئیس\n\
currency cny یوان\n\
currency eur یورو|یورویی\n\
currency gbp پوند|پوندی|پوند استرلینگ\n\
currency inr روپیه\n\
currency irr ریال|تومان\n\
currency jpy ین\n\
currency rub روبل\n\
currency usd دلار|دلاری\n\
implied 10 دهه|دهه‌ها|ده‌ها\n\
implied 100 قرن|سده|صدها\n\
implied 1000 هزاره\n\
implied 12 دوجین|درجن|ظهر\n\
implied 2 جفت|دوبرابر|دو برابر|هر دو\n\
implied 24 نیمه‌شب|نیمه شب|شبانه‌روز\n\
implied 3 سه برابر|سه‌گانه\n\
and-half half و نیم\n\
era 621 هجری شمسی|هجری خورشیدی\n\
weekday friday جمعه|آدینه\n\
weekday monday دوشنبه|دو شنبه\n\
weekday saturday شنبه\n\
weekday sunday یکشنبه|یک شنبه\n\
weekday thursday پنج‌شنبه|پنج شنبه\n\
weekday today امروز\n\
weekday tomorrow فردا\n\
weekday tuesday سه‌شنبه|سه شنبه\n\
weekday wednesday چهارشنبه|چهار شنبه\n\
weekday yesterday دیروز\n\
half afternoon بعدازظهر|بعد از ظهر|عصر|غروب\n\
half morning صبح|بامداد|سحر|پیش از ظهر|قبل از ظهر\n\
half night شب|نیمه شب\n\
"),
    ("fi", "\
and - ja\n\
decimal ,\n\
habit compounds\n\
number 0 nolla|nollan|nollaa\n\
number 1 yksi|yhden|yhtä|yhteen|yhdessä|yhdestä|yhdellä|yhdelle|yhdeltä|yhtenä|yhdeksi\n\
number 11 yksitoista|yhdentoista|yhtätoista|yhdessätoista|yhdestätoista|yhteentoista|yhdellätoista|yhdeltätoista|yhdelletoista|yhtenätoista|yhdeksitoista\n\
number 12 kaksitoista|kahdentoista|kahtatoista|kahdessatoista|kahdestatoista|kahteentoista|kahdellatoista|kahdeltatoista|kahdelletoista|kahtenatoista|kahdeksitoista\n\
number 13 kolmetoista|kolmentoista|kolmeatoista|kolmessatoista|kolmestatoista|kolmeentoista|kolmellatoista|kolmeltatoista|kolmelletoista|kolmenatoista|kolmeksitoista\n\
number 14 neljätoista|neljäntoista|neljäätoista|neljässätoista|neljästätoista|neljääntoista|neljällätoista|neljältätoista|neljälletoista|neljänätoista|neljäksitoista\n\
number 15 viisitoista|viidentoista|viittätoista|viidessätoista|viidestätoista|viiteentoista|viidellätoista|viideltätoista|viidelletoista|viitenätoista|viideksitoista\n\
number 16 kuusitoista|kuudentoista|kuuttatoista|kuudessatoista|kuudestatoista|kuuteentoista|kuudellatoista|kuudeltatoista|kuudelletoista|kuutenatoista|kuudeksitoista\n\
number 17 seitsemäntoista|seitsemäätoista|seitsemässätoista|seitsemästätoista|seitsemääntoista|seitsemällätoista|seitsemältätoista|seitsemälletoista|seitsemänätoista|seitsemäksitoista\n\
number 18 kahdeksantoista|kahdeksaatoista|kahdeksassatoista|kahdeksastatoista|kahdeksaantoista|kahdeksallatoista|kahdeksaltatoista|kahdeksalletoista|kahdeksanatoista|kahdeksaksitoista\n\
number 19 yhdeksäntoista|yhdeksäätoista|yhdeksässätoista|yhdeksästätoista|yhdeksääntoista|yhdeksällätoista|yhdeksältätoista|yhdeksälletoista|yhdeksänätoista|yhdeksäksitoista\n\
number 2 kaksi|kahden|kahta|kahteen|kahdessa|kahdesta|kahdella|kahdelle|molem*|kahdelta|kahtena|kahdeksi\n\
number 3 kolme|kolmen|kolmea|kolmeen|kolmessa|kolmesta|kolmella|kolmelta|kolmelle|kolmena|kolmeksi\n\
number 4 neljä|neljän|neljää|neljään|neljässä|neljästä|neljällä|neljältä|neljälle|neljänä|neljäksi\n\
number 5 viisi|viiden|viittä|viiteen|viidessä|viidestä|viidellä|viideltä|viidelle|viitenä|viideksi\n\
number 6 kuusi|kuuden|kuutta|kuuteen|kuudessa|kuudesta|kuudella|kuudelta|kuudelle|kuutena|kuudeksi\n\
number 7 seitsemän|seitsemää|seitsemään|seitsemässä|seitsemästä|seitsemällä|seitsemältä|seitsemälle|seitsemänä|seitsemäksi\n\
number 8 kahdeksan|kahdeksaa|kahdeksaan|kahdeksassa|kahdeksasta|kahdeksalla|kahdeksalta|kahdeksalle|kahdeksana|kahdeksaksi\n\
number 9 yhdeksän|yhdeksää|yhdeksään|yhdeksässä|yhdeksästä|yhdeksällä|yhdeksältä|yhdeksälle|yhdeksänä|yhdeksäksi\n\
magnitude 1 kymmenen|kymmentä|kymmeneen|kymmenessä|kymmenestä|kymmenellä|kymmen*|kymmeneltä|kymmenelle|kymmenenä|kymmeneksi\n\
magnitude 12 biljoon*\n\
magnitude 15 biljard*\n\
magnitude 18 triljoon*\n\
magnitude 2 sata|sataa|sadan|sadassa|sadasta|sadat|satoja|satojen|satoihin|sataan|sadalla|sadalta|sadalle|satana|sadaksi\n\
magnitude 3 tuhat|tuhatta|tuhannen|tuhannet|tuhansia|tuhans*|tuhann*\n\
magnitude 6 miljoon*|milj|milj.|mn\n\
magnitude 9 miljard*|mrd|mrd.\n\
fraction 2 puoli|puolet|puolen|puolta|puolikas*|puolto*\n\
fraction 3 kolmannes*|kolmasosa*|kolmannek*\n\
fraction 4 neljännes*|neljäsosa*|neljännek*|varttia|vartti\n\
ordinal 1 ensimmäi*\n\
ordinal 10 kymmenes|kymmenennen|kymmenettä\n\
ordinal 11 yhdestoista|yhdennentoista\n\
ordinal 12 kahdestoista|kahdennentoista\n\
ordinal 2 toinen|toisen|toista|toisessa|toiseksi|toiset|toisesta|toisella|toiselta|toiselle|toisena|toiseen\n\
ordinal 20 kahdeskymmenes|kahdennenkymmenennen\n\
ordinal 3 kolmas|kolmannen|kolmatta|kolmannessa|kolmannesta|kolmannella|kolmannelta|kolmannelle|kolmanneksi|kolmantena|kolmanteen\n\
ordinal 4 neljäs|neljännen|neljättä|neljännessä|neljännestä|neljännellä|neljänneltä|neljännelle|neljänneksi|neljäntenä|neljänteen\n\
ordinal 5 viides|viidennen|viidettä|viidennessä|viidennestä|viidennellä|viidenneltä|viidennelle|viidenneksi|viidentenä|viidenteen\n\
ordinal 6 kuudes|kuudennen|kuudetta|kuudennessa|kuudennesta|kuudennella|kuudennelta|kuudennelle|kuudenneksi|kuudentena|kuudenteen\n\
ordinal 7 seitsemäs|seitsemännen|seitsemättä|seitsemännessä|seitsemännestä|seitsemännellä|seitsemänneltä|seitsemännelle|seitsemänneksi|seitsemäntenä|seitsemänteen\n\
ordinal 8 kahdeksas|kahdeksannen|kahdeksatta|kahdeksannessa|kahdeksannesta|kahdeksannella|kahdeksannelta|kahdeksannelle|kahdeksanneksi|kahdeksantena|kahdeksanteen\n\
ordinal 9 yhdeksäs|yhdeksännen|yhdeksättä|yhdeksännessä|yhdeksännestä|yhdeksännellä|yhdeksänneltä|yhdeksännelle|yhdeksänneksi|yhdeksäntenä|yhdeksänteen\n\
month 1 tammiku*|tammi?\n\
month 10 lokaku*|loka?\n\
month 11 marrasku*|marras?\n\
month 12 jouluku*|joulu?\n\
month 2 helmiku*|helmi?\n\
month 3 maalisku*|maalis?\n\
month 4 huhtiku*|huhti?\n\
month 5 toukoku*|touko?\n\
month 6 kesäku*|kesä?\n\
month 7 heinäku*|heinä?\n\
month 8 eloku*|elo?\n\
month 9 syysku*|syys?\n\
percent percent prosent*|prosenttiyksik*\n\
currency cent sentti*|sentin\n\
currency chf sveitsin frangi*|frangi*|chf\n\
currency cny juan*|cny\n\
currency eur euro*|eur\n\
currency gbp punta|puntaa|punnan|gbp|punnalla\n\
currency inr rupia*|inr\n\
currency jpy jeni*|jpy\n\
currency rub rupla*|rub\n\
currency usd dollari*|usd\n\
implied 10 vuosikymmen*\n\
implied 100 vuosisa*\n\
implied 1000 vuositu*\n\
implied 12 tusina*\n\
implied 2 kaksinkertai*|pari|parin\n\
implied 24 keskiyö*|vuorokau*\n\
implied 3 kolminkertai*\n\
and-half half ja puoli\n\
one-and-half half puolitoista|puolentoista\n\
plain plain miljonäär*|miljardöör*\n\
half afternoon iltapäivällä|illalla\n\
half morning aamulla|aamupäivällä\n\
half night yöllä\n\
"),
    ("fil", "\
and - at|'t|na\n\
decimal .\n\
habit compounds\n\
number 0 sero|wala?\n\
number 1 isa|isang|uno|una?\n\
number 10 sampu|sampung|diyes\n\
number 11 labing-isa|labing-isang|labing isa|labing isang|labingisa|labing-isang|onse\n\
number 12 labindalawa|labindalawang|labing-dalawa|labing-dalawang|labing dalawang|dose\n\
number 13 labintatlo|labintatlong|labing-tatlo|labing-tatlong|trese\n\
number 14 labing-apat|labing-apat na|labing apat|katorse\n\
number 15 labinlima|labinlimang|labing-lima|labing-limang|kinse\n\
number 16 labing-anim|labing-anim na|labing anim\n\
number 17 labimpito|labimpitong|labing-pito|labing-pitong\n\
number 18 labingwalo|labingwalong|labing-walo|labing-walong\n\
number 19 labinsiyam|labinsiyam na|labing-siyam\n\
number 2 dalawa|dalawang|dos|kapwa\n\
number 20 dalawampu|dalawampung|dalawampu't|bente|beynte\n\
number 3 tatlo|tatlong|tres\n\
number 30 tatlumpu|tatlumpung|tatlumpu't|treynta|tatlumpo|tatlumpong\n\
number 4 apat|apat na|kuwatro|kwatro\n\
number 40 apatnapu|apatnapung|apatnapu't|kuwarenta\n\
number 5 lima|limang|singko\n\
number 50 limampu|limampung|limampu't|singkuwenta\n\
number 6 anim|anim na|sais\n\
number 60 animnapu|animnapung|animnapu't|sisenta\n\
number 7 pito|pitong|siyete\n\
number 70 pitumpu|pitumpung|pitumpu't|sitenta\n\
number 8 walo|walong|otso\n\
number 80 walumpu|walumpung|walumpu't|otsenta\n\
number 9 siyam|siyam na|nuwebe\n\
number 90 siyamnapu|siyamnapung|siyamnapu't|nobenta\n\
magnitude 12 trilyon|trilyong|trillion\n\
magnitude 2 daan|daang|raan|raang|siyento|siyentos|daan-daan|daan-daang\n\
magnitude 3 libo|libong|libu-libo|libu-libong|libo-libong|mil\n\
magnitude 6 milyon|milyong|milyun-milyong|milyon-milyong|million|milyones\n\
magnitude 9 bilyon|bilyong|bilyun-bilyong|billion\n\
fraction 2 kalahati|kalahating|kalahatian\n\
fraction 3 sangkatlo|ikatlong bahagi|isang-katlo|katlo\n\
fraction 4 sangkapat|ikaapat na bahagi|isang-kapat|kapat\n\
ordinal 1 una|unang|ika-isa\n\
ordinal 10 ikasampu|ikasampung|pansampu\n\
ordinal 2 ikalawa|ikalawang|pangalawa|pangalawang\n\
ordinal 20 ikadalawampu|ikadalawampung\n\
ordinal 3 ikatlo|ikatlong|pangatlo|pangatlong\n\
ordinal 4 ikaapat|ikaapat na|ika-apat|pang-apat\n\
ordinal 5 ikalima|ikalimang|panlima|panlimang\n\
ordinal 6 ikaanim|ika-anim|pang-anim\n\
ordinal 7 ikapito|ikapitong|pampito|pampitong\n\
ordinal 8 ikawalo|ikawalong|pangwalo|pangwalong\n\
ordinal 9 ikasiyam|pansiyam\n\
month 1 enero|january|ene\n\
month 10 oktubre|october|okt\n\
month 11 nobyembre|november|nob\n\
month 12 disyembre|december|dis\n\
month 2 pebrero|february|peb\n\
month 3 marso|march|mar\n\
month 4 abril|april|abr\n\
month 5 mayo|may?\n\
month 6 hunyo|june|hun\n\
month 7 hulyo|july|hul\n\
month 8 agosto|august|ago?\n\
month 9 setyembre|september|set\n\
percent percent porsiyento|porsyento|porsiyentong|porsyentong|bahagdan|percent\n\
currency cent sentimo|sentimos|sentimong\n\
currency chf franc|francs|swiss franc|chf\n\
currency cny yuan|cny\n\
currency eur euro|eur\n\
currency gbp libra|libra esterlina|pound|pounds|gbp\n\
currency inr rupee|rupees|inr\n\
currency jpy yen|jpy\n\
currency php piso|pisong|php|₱\n\
currency rub ruble|rubles|rub\n\
currency usd dolyar|dolyares|dollar|dollars|usd|us$\n\
implied 10 dekada|dekadang|mga dekada\n\
implied 100 siglo|siglong|dantaon\n\
implied 1000 milenyo|milenyong\n\
implied 12 dosena|dosenang|tanghali\n\
implied 2 pares|doble|dobleng|magkapares|dalawang beses|makalawa|dalawahan\n\
implied 24 hatinggabi\n\
implied 3 triple|tatlong beses\n\
and-half half at kalahati|at kalahating|'t kalahati|'t kalahating\n\
plain plain milyonaryo*|bilyonaryo*\n\
"),
    ("fr", "\
and - et\n\
decimal ,\n\
number 0 zéro\n\
number 1 un|une\n\
number 10 dix\n\
number 11 onze\n\
number 12 douze\n\
number 13 treize\n\
number 14 quatorze\n\
number 15 quinze\n\
number 16 seize\n\
number 17 dix-sept\n\
number 18 dix-huit\n\
number 19 dix-neuf\n\
number 2 deux\n\
number 20 vingt|vingts\n\
number 3 trois\n\
number 30 trente\n\
number 4 quatre\n\
number 40 quarante\n\
number 5 cinq\n\
number 50 cinquante\n\
number 6 six\n\
number 60 soixante\n\
number 7 sept\n\
number 70 soixante-dix|septante\n\
number 71 soixante et onze|soixante-et-onze\n\
number 72 soixante-douze\n\
number 73 soixante-treize\n\
number 74 soixante-quatorze\n\
number 75 soixante-quinze\n\
number 76 soixante-seize\n\
number 8 huit\n\
number 80 quatre-vingts|quatre-vingt|huitante|octante\n\
number 9 neuf\n\
number 90 quatre-vingt-dix|nonante\n\
number 91 quatre-vingt-onze\n\
number 92 quatre-vingt-douze\n\
number 93 quatre-vingt-treize\n\
number 94 quatre-vingt-quatorze\n\
number 95 quatre-vingt-quinze\n\
number 96 quatre-vingt-seize\n\
magnitude 12 billion|billions|bilion|bilions\n\
magnitude 18 trillion|trillions\n\
magnitude 2 cent?|cents?\n\
magnitude 3 mille|millier|milliers|milles?|k?\n\
magnitude 6 million|millions|m?\n\
magnitude 9 milliard|milliards|mrd|mrds|md?|mds?\n\
fraction 2 moitié|demi|demie\n\
fraction 3 tiers\n\
fraction 4 quart|quarts\n\
ordinal 1 premier|première|premiers|premières\n\
ordinal 10 dixième|dixièmes\n\
ordinal 100 centième\n\
ordinal 1000 millième|millièmes\n\
ordinal 11 onzième\n\
ordinal 12 douzième\n\
ordinal 13 treizième\n\
ordinal 14 quatorzième\n\
ordinal 15 quinzième\n\
ordinal 16 seizième\n\
ordinal 17 dix-septième\n\
ordinal 18 dix-huitième\n\
ordinal 19 dix-neuvième\n\
ordinal 2 deuxième|deuxièmes|second|seconde\n\
ordinal 20 vingtième\n\
ordinal 3 troisième|troisièmes\n\
ordinal 30 trentième\n\
ordinal 4 quatrième|quatrièmes\n\
ordinal 40 quarantième\n\
ordinal 5 cinquième|cinquièmes\n\
ordinal 50 cinquantième\n\
ordinal 6 sixième|sixièmes\n\
ordinal 60 soixantième\n\
ordinal 7 septième|septièmes\n\
ordinal 8 huitième|huitièmes\n\
ordinal 9 neuvième|neuvièmes\n\
month 1 janvier|janv\n\
month 10 octobre|oct\n\
month 11 novembre|nov\n\
month 12 décembre|déc\n\
month 2 février|févr|fév\n\
month 3 mars\n\
month 4 avril|avr\n\
month 5 mai\n\
month 6 juin\n\
month 7 juillet|juil\n\
month 8 août|aout\n\
month 9 septembre|sept\n\
percent percent pour cent|pourcent|pourcents|pourcentage\n\
currency cent centime|centimes\n\
currency chf franc suisse|francs suisses|chf\n\
currency cny yuan|yuans|renminbi|cny\n\
currency eur euro|euros|eur\n\
currency franc franc|francs\n\
currency gbp livre sterling|livres sterling|livre|livres|gbp\n\
currency inr roupie|roupies|inr\n\
currency jpy yen|yens|jpy\n\
currency rub rouble|roubles|rub\n\
currency usd dollar|dollars|usd|us$\n\
implied 10 dizaine|dizaines|décennie|décennies\n\
implied 100 centaine|centaines|siècle|siècles\n\
implied 1000 millénaire|millénaires\n\
implied 12 douzaine|douzaines|midi\n\
implied 15 quinzaine\n\
implied 2 double|deux fois|duo|paire|couple\n\
implied 20 vingtaine\n\
implied 24 minuit\n\
implied 3 triple|trio\n\
implied 30 trentaine\n\
implied 40 quarantaine\n\
implied 50 cinquantaine\n\
implied 60 soixantaine\n\
implied 8 huitaine\n\
and-half half et demi|et demie\n\
negation ne ne|n'*\n\
negation never jamais\n\
negation no aucun|aucune|nul|nulle\n\
negation nor ni\n\
negation not pas\n\
negation nothing rien\n\
negation without sans\n\
modal can peut|peuvent|pourra|pourront|pouvons|a pu|ont pu\n\
modal could pourrait|pourraient|pouvait|pouvaient\n\
modal must doit|doivent|devra|devront|devait|devaient|devons|il faut|faut|faudra\n\
modal should devrait|devraient|devrions|faudrait\n\
modal would serait|seraient|aurait|auraient\n\
hedge  cependant|non seulement|ne serait - ce que\n\
hedge allegedly présumé|présumée|présumés|présumées|prétendu|prétendue|prétendus|prétendues|prétendument\n\
hedge apparently apparemment|semble|semblent|semblait|semblaient\n\
hedge former ancien ministre|ancienne ministre|ancien président|ancienne présidente|ex\n\
hedge possibly peut - être|éventuellement\n\
hedge probably probablement|vraisemblablement|sans doute\n\
quantifier all tous|toutes|toute\n\
quantifier at-least au moins|pas moins de\n\
quantifier at-most au plus|tout au plus|au maximum\n\
quantifier every chaque\n\
quantifier few peu de\n\
quantifier many beaucoup de|de nombreux|de nombreuses\n\
quantifier most la plupart|la majorité\n\
quantifier only seulement|seul|seule|seuls|seules|uniquement\n\
quantifier several plusieurs\n\
quantifier some certains|certaines|quelques\n\
bound about environ|quelque|autour de\n\
bound fewer-than moins de|moins d'*|inférieur à\n\
bound more-than plus de|plus d'*|supérieur à|au delà de\n\
bound nearly près de|presque\n\
bound up-to jusqu'à\n\
weekday friday vendredi|vendredis\n\
weekday monday lundi|lundis\n\
weekday saturday samedi|samedis\n\
weekday sunday dimanche|dimanches\n\
weekday thursday jeudi|jeudis\n\
weekday today aujourd'hui\n\
weekday tomorrow demain\n\
weekday tuesday mardi|mardis\n\
weekday wednesday mercredi|mercredis\n\
weekday yesterday hier\n\
half afternoon de l'après-midi|l'après-midi|du soir|le soir\n\
half morning du matin|le matin\n\
half night de la nuit|dans la nuit\n\
"),
    ("he", "\
and - ו\n\
customs - hebrew|dunam\n\
decimal .\n\
habit compounds\n\
habit unit-first\n\
prefixes - ב|ל|ה|ו|מ|כ|ש|וה|וב|ול|ומ|וכ|מה|שה|שב|של|בכ|לכ|כה|מכ\n\
number 0 אפס\n\
number 1 אחד|אחת\n\
number 10 עשרה|עשר|עשרת\n\
number 11 אחד עשר|אחת עשרה|אחד-עשר|אחת-עשרה\n\
number 12 שנים עשר|שתים עשרה|שנים-עשר|שתים-עשרה|שניים עשר|שתיים עשרה\n\
number 13 שלושה עשר|שלוש עשרה|שלושה-עשר|שלוש-עשרה\n\
number 14 ארבעה עשר|ארבע עשרה|ארבעה-עשר|ארבע-עשרה\n\
number 15 חמישה עשר|חמש עשרה|חמישה-עשר|חמש-עשרה\n\
number 16 שישה עשר|שש עשרה|שישה-עשר|שש-עשרה\n\
number 17 שבעה עשר|שבע עשרה|שבעה-עשר|שבע-עשרה\n\
number 18 שמונה עשר|שמונה עשרה|שמונה-עשר|שמונה-עשרה\n\
number 19 תשעה עשר|תשע עשרה|תשעה-עשר|תשע-עשרה\n\
number 2 שניים|שתיים|שני|שתי|שנים?|שתים\n\
number 20 עשרים\n\
number 200 מאתיים\n\
number 2000 אלפיים\n\
number 3 שלושה|שלוש|שלושת|שלשה\n\
number 30 שלושים\n\
number 4 ארבעה|ארבע|ארבעת\n\
number 40 ארבעים\n\
number 5 חמישה|חמש|חמשת\n\
number 50 חמישים\n\
number 6 שישה|שש|ששת|ששה\n\
number 60 שישים|ששים\n\
number 7 שבעה|שבע|שבעת\n\
number 70 שבעים\n\
number 8 שמונה|שמונת\n\
number 80 שמונים\n\
number 9 תשעה|תשע|תשעת\n\
number 90 תשעים\n\
magnitude 12 טריליון|טריליוני|טריליונים\n\
magnitude 2 מאה|מאות|מאת\n\
magnitude 3 אלף|אלפים|אלפי\n\
magnitude 6 מיליון|מיליוני|מיליונים|מליון|מיליוניי\n\
magnitude 9 מיליארד|מיליארדי|מיליארדים|מליארד|מילארד|ביליון\n\
fraction 2 חצי|מחצית|מחציתם\n\
fraction 3 שליש|שלישים\n\
fraction 4 רבע|רבעים|רבעי\n\
ordinal 1 ראשון|ראשונה|ראשונים\n\
ordinal 10 עשירי|עשירית\n\
ordinal 2 שנייה|שניה\n\
ordinal 3 שלישי|שלישית\n\
ordinal 4 רביעי|רביעית\n\
ordinal 5 חמישי|חמישית\n\
ordinal 6 שישי|שישית|ששי\n\
ordinal 7 שביעי|שביעית\n\
ordinal 8 שמיני|שמינית\n\
ordinal 9 תשיעי|תשיעית\n\
month 1 ינואר|ינו\n\
month 10 אוקטובר|אוק\n\
month 11 נובמבר|נוב\n\
month 12 דצמבר|דצמ\n\
month 2 פברואר|פבר\n\
month 3 מרץ|מרס\n\
month 4 אפריל|אפר\n\
month 5 מאי\n\
month 6 יוני\n\
month 7 יולי\n\
month 8 אוגוסט|אוג\n\
month 9 ספטמבר|ספט\n\
percent percent אחוז|אחוזים|אחוזי\n\
currency cent סנט|סנטים|אגורות\n\
currency chf פרנק|פרנקים\n\
currency cny יואן\n\
currency eur אירו|יורו\n\
currency gbp ליש\"ט|לירות שטרלינג|לירה שטרלינג|פאונד|לירות|ליש״ט|ליש“ט|לירה|שטרלינג\n\
currency ils שקל|שקלים|ש\"ח|ש״ח\n\
currency inr רופי|רופיות\n\
currency jpy ין|יין\n\
currency rub רובל|רובלים\n\
currency usd דולר|דולרים\n\
implied 10 עשור|עשורים|עשרות\n\
implied 1000 מילניום\n\
implied 12 תריסר|צהריים\n\
implied 2 זוג|כפול|כפולה|פעמיים|שנתיים|יומיים|שבועיים|חודשיים|שעתיים|שניהם|שתיהן\n\
implied 24 חצות|יממה\n\
implied 3 משולש\n\
and-half half וחצי\n\
half afternoon אחר הצהריים|בערב\n\
half morning בבוקר|לפנות בוקר\n\
half night בלילה\n\
"),
    ("hi", "\
and - और\n\
decimal .\n\
number 0 शून्य|सिफर\n\
number 1 एक\n\
number 10 दस\n\
number 11 ग्यारह\n\
number 12 बारह\n\
number 13 तेरह\n\
number 14 चौदह\n\
number 15 पंद्रह|पन्द्रह\n\
number 16 सोलह\n\
number 17 सत्रह\n\
number 18 अठारह|अट्ठारह\n\
number 19 उन्नीस\n\
number 2 दो|दोनों\n\
number 20 बीस\n\
number 21 इक्कीस\n\
number 22 बाईस|बाइस\n\
number 23 तेईस|तेइस\n\
number 24 चौबीस\n\
number 25 पच्चीस\n\
number 26 छब्बीस\n\
number 27 सत्ताईस|सत्ताइस\n\
number 28 अट्ठाईस|अट्ठाइस|अठाईस\n\
number 29 उनतीस|उन्तीस\n\
number 3 तीन|तीनों\n\
number 30 तीस\n\
number 31 इकतीस|इकत्तीस\n\
number 32 बत्तीस\n\
number 33 तैंतीस|तेंतीस\n\
number 34 चौंतीस\n\
number 35 पैंतीस\n\
number 36 छत्तीस\n\
number 37 सैंतीस\n\
number 38 अड़तीस\n\
number 39 उनतालीस|उन्तालीस\n\
number 4 चार|चारों\n\
number 40 चालीस\n\
number 41 इकतालीस\n\
number 42 बयालीस|बियालीस\n\
number 43 तैंतालीस\n\
number 44 चौवालीस|चवालीस\n\
number 45 पैंतालीस\n\
number 46 छियालीस\n\
number 47 सैंतालीस\n\
number 48 अड़तालीस\n\
number 49 उनचास\n\
number 5 पाँच|पांच|पाँचों\n\
number 50 पचास\n\
number 51 इक्यावन\n\
number 52 बावन\n\
number 53 तिरपन|तिरेपन\n\
number 54 चौवन|चौअन\n\
number 55 पचपन\n\
number 56 छप्पन\n\
number 57 सत्तावन\n\
number 58 अट्ठावन|अठावन\n\
number 59 उनसठ\n\
number 6 छह|छः|छ|छे\n\
number 60 साठ\n\
number 61 इकसठ\n\
number 62 बासठ\n\
number 63 तिरसठ|तिरेसठ\n\
number 64 चौंसठ|चौसठ\n\
number 65 पैंसठ\n\
number 66 छियासठ\n\
number 67 सड़सठ\n\
number 68 अड़सठ\n\
number 69 उनहत्तर\n\
number 7 सात\n\
number 70 सत्तर\n\
number 71 इकहत्तर\n\
number 72 बहत्तर\n\
number 73 तिहत्तर\n\
number 74 चौहत्तर\n\
number 75 पचहत्तर\n\
number 76 छिहत्तर\n\
number 77 सतहत्तर\n\
number 78 अठहत्तर\n\
number 79 उन्यासी|उनासी\n\
number 8 आठ\n\
number 80 अस्सी\n\
number 81 इक्यासी\n\
number 82 बयासी\n\
number 83 तिरासी\n\
number 84 चौरासी\n\
number 85 पचासी\n\
number 86 छियासी\n\
number 87 सत्तासी\n\
number 88 अट्ठासी|अठासी\n\
number 89 नवासी\n\
number 9 नौ\n\
number 90 नब्बे\n\
number 91 इक्यानवे\n\
number 92 बानवे\n\
number 93 तिरानवे\n\
number 94 चौरानवे\n\
number 95 पचानवे|पंचानवे\n\
number 96 छियानवे\n\
number 97 सत्तानवे\n\
number 98 अट्ठानवे|अठानवे\n\
number 99 निन्यानवे\n\
magnitude 11 खरब\n\
magnitude 12 ट्रिलियन|लाख करोड़\n\
magnitude 2 सौ\n\
magnitude 3 हज़ार|हजार|हज़ारों\n\
magnitude 5 लाख|लाखों\n\
magnitude 6 मिलियन\n\
magnitude 7 करोड़|करोड़ों\n\
magnitude 9 अरब?|अरबों|बिलियन\n\
fraction 2 आधा|आधे|आधी|अर्ध\n\
fraction 3 तिहाई\n\
fraction 3/4 पौन\n\
fraction 4 चौथाई|पाव\n\
ordinal 1 पहला|पहले|पहली|प्रथम\n\
ordinal 10 दसवाँ|दसवें|दसवीं\n\
ordinal 11 ग्यारहवाँ|ग्यारहवें|ग्यारहवीं\n\
ordinal 12 बारहवाँ|बारहवें|बारहवीं\n\
ordinal 16 सोलहवीं|सोलहवें\n\
ordinal 17 सत्रहवीं|सत्रहवें\n\
ordinal 18 अठारहवीं|अठारहवें\n\
ordinal 19 उन्नीसवीं|उन्नीसवें\n\
ordinal 2 दूसरा|दूसरे|दूसरी|द्वितीय\n\
ordinal 20 बीसवाँ|बीसवें|बीसवीं\n\
ordinal 21 इक्कीसवीं|इक्कीसवें\n\
ordinal 3 तीसरा|तीसरे|तीसरी|तृतीय\n\
ordinal 4 चौथा|चौथे|चौथी\n\
ordinal 5 पाँचवाँ|पांचवें|पांचवीं|पाँचवा\n\
ordinal 6 छठा|छठे|छठी|छठवें\n\
ordinal 7 सातवाँ|सातवें|सातवीं\n\
ordinal 8 आठवाँ|आठवें|आठवीं\n\
ordinal 9 नौवाँ|नौवें|नौवीं|नवें\n\
month 1 जनवरी\n\
month 10 अक्टूबर|अक्तूबर\n\
month 11 नवंबर|नवम्बर\n\
month 12 दिसंबर|दिसम्बर\n\
month 2 फ़रवरी|फरवरी\n\
month 3 मार्च\n\
month 4 अप्रैल\n\
month 5 मई\n\
month 6 जून\n\
month 7 जुलाई\n\
month 8 अगस्त\n\
month 9 सितंबर|सितम्बर\n\
percent percent प्रतिशत|फ़ीसदी|फीसदी|फ़ीसद|परसेंट|प्रतिशतांक\n\
currency cent सेंट|पैसे|पैसा\n\
currency chf स्विस फ़्रैंक|फ़्रैंक\n\
currency cny युआन\n\
currency eur यूरो\n\
currency gbp पाउंड|पौंड|पाउण्ड\n\
currency inr रुपया|रुपये|रुपए|रुपयों|रुपयों|रू|रु\n\
currency jpy येन\n\
currency rub रूबल\n\
currency usd डॉलर|डालर\n\
implied 10 दशक|दशकों|दर्जनों?\n\
implied 100 सदी|शताब्दी|सैकड़ों|सैंकड़ों|सदियों\n\
implied 1000 सहस्राब्दी\n\
implied 12 दर्जन|दोपहर\n\
implied 2 जोड़ी|दोगुना|दुगना|दुगुना|दोहरा|दोहरी\n\
implied 24 आधी रात\n\
implied 3 तिगुना|तिहरा\n\
one-and-half half डेढ़\n\
plain plain करोड़ पति|अरब पति\n\
weekday friday शुक्रवार\n\
weekday monday सोमवार\n\
weekday saturday शनिवार\n\
weekday sunday रविवार|इतवार\n\
weekday thursday गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार\n\
weekday today आज\n\
weekday tomorrow आने वाले कल\n\
weekday tuesday मंगलवार\n\
weekday wednesday बुधवार\n\
weekday yesterday बीते कल\n\
half afternoon शाम|अपराह्न\n\
half morning सुबह|सवेरे|तड़के|पूर्वाह्न\n\
half night रात\n\
"),
    ("hr", "\
and - i\n\
decimal ,\n\
habit compounds\n\
number 0 nula|nule|nulu|nulom\n\
number 1 jedan|jedna|jedno|jednog|jednoga|jednoj|jednu|jednom|jednim|jednome|jednomu\n\
number 10 deset|desetero|desetoric*|desetogodišnj*\n\
number 100 sto|stogodišnj*\n\
number 11 jedanaest|jedanaestero|jedanaestogodišnj*\n\
number 12 dvanaest|dvanaestero|dvanaestogodišnj*\n\
number 13 trinaest|trinaestogodišnj*\n\
number 14 četrnaest|četrnaestogodišnj*\n\
number 15 petnaest|petnaestak|petnaestogodišnj*\n\
number 16 šesnaest|šesnaestogodišnj*\n\
number 17 sedamnaest|sedamnaestogodišnj*\n\
number 18 osamnaest|osamnaestogodišnj*\n\
number 19 devetnaest|devetnaestogodišnj*\n\
number 2 dva|dvije|dvaju|dviju|dvjema|dvama|dvoje|dvoj*|dvojic*|oba|obje|oboje|obaju|obiju|objema|dvogodišnj*|dvodnevn*\n\
number 20 dvadeset|dvadesetak|dvadesetogodišnj*|dvadesetih|dvadesete\n\
number 200 dvjesto|dvjesta\n\
number 3 tri|triju|trima|troje|trojic*|trogodišnj*|trodnevn*\n\
number 30 trideset|tridesetak|tridesetogodišnj*|tridesetih|tridesete\n\
number 300 tristo|trista\n\
number 4 četiri|četiriju|četirima|četvero*|četvoric*|četverogodišnj*\n\
number 40 četrdeset|četrdesetak|četrdesetogodišnj*|četrdesetih|četrdesete\n\
number 400 četiristo|četirsto\n\
number 5 pet|petero|petoric*|petogodišnj*|petodnevn*\n\
number 50 pedeset|pedesetak|pedesetogodišnj*|pedesetih|pedesete\n\
number 500 petsto\n\
number 6 šest|šestero|šestoric*|šestogodišnj*\n\
number 60 šezdeset|šezdesetak|šezdesetogodišnj*|šezdesetih|šezdesete\n\
number 600 šesto|šeststo\n\
number 7 sedam|sedmero|sedmoric*|sedmogodišnj*\n\
number 70 sedamdeset|sedamdesetak|sedamdesetogodišnj*|sedamdesetih|sedamdesete\n\
number 700 sedamsto\n\
number 8 osam|osmero|osmoric*|osmogodišnj*\n\
number 80 osamdeset|osamdesetak|osamdesetogodišnj*|osamdesetih|osamdesete\n\
number 800 osamsto\n\
number 9 devet|devetero|devetoric*|devetogodišnj*\n\
number 90 devedeset|devedesetak|devedesetogodišnj*|devedesetih|devedesete\n\
number 900 devetsto\n\
magnitude 12 bilijun*|bilion*\n\
magnitude 15 bilijard*\n\
magnitude 2 stotin*\n\
magnitude 3 tisuć*|tis?|tis.|hiljad*\n\
magnitude 6 milijun*|milijunt*|milion*|mil|mil.|mio\n\
magnitude 9 milijard*|mlrd|mlrd.\n\
fraction 2 polovic*|polovin*|pola|polugod*\n\
fraction 3 trećin*\n\
fraction 4 četvrtin*|četvrt|kvartal*|tromjeseč*\n\
fraction 5 petin*\n\
ordinal 1 prv*\n\
ordinal 10 deseti|deseta|deseto|desetog|desetoga|desetom|desetoj|desetu|desete\n\
ordinal 100 stoti|stota|stoto|stotog|stotoj|stotu\n\
ordinal 11 jedanaest*\n\
ordinal 12 dvanaest*\n\
ordinal 13 trinaest*\n\
ordinal 14 četrnaest*\n\
ordinal 15 petnaest*\n\
ordinal 16 šesnaest*\n\
ordinal 17 sedamnaest*\n\
ordinal 18 osamnaest*\n\
ordinal 19 devetnaest*\n\
ordinal 2 drug*\n\
ordinal 20 dvadeseti|dvadeseta|dvadeseto*|dvadesetu\n\
ordinal 3 treć*\n\
ordinal 30 trideseti|trideseta|trideseto*|tridesetu\n\
ordinal 4 četvrti|četvrta|četvrto*|četvrtu|četvrte|četvrtih|četvrtim*\n\
ordinal 40 četrdeseti|četrdeseta|četrdeseto*|četrdesetu\n\
ordinal 5 peti|peta|peto|petog|petoga|petom|petome|petoj|petu|pete|petih\n\
ordinal 50 pedeseti|pedeseta|pedeseto*|pedesetu\n\
ordinal 6 šesti|šesta|šestog|šestoga|šestom|šestome|šestoj|šestu|šeste\n\
ordinal 60 šezdeset*\n\
ordinal 7 sedmi|sedma|sedmo|sedmog|sedmoga|sedmom|sedmome|sedmoj|sedmu|sedme\n\
ordinal 70 sedamdeset*\n\
ordinal 8 osmi|osma|osmo|osmog|osmoga|osmom|osmome|osmoj|osmu|osme\n\
ordinal 80 osamdeset*\n\
ordinal 9 deveti|deveta|deveto|devetog|devetoga|devetom|devetoj|devetu|devete\n\
ordinal 90 devedeset*\n\
month 1 siječanj*|siječnj*|januar*\n\
month 10 listopad*|oktob*\n\
month 11 studeni|studenog|studenoga|studenom|studenome|studenomu|novemb*\n\
month 12 prosinac*|prosinc*|decemb*\n\
month 2 veljač*|februar*\n\
month 3 ožujak|ožujk*|mart|marta|martu\n\
month 4 travanj*|travnj*|april*\n\
month 5 svibanj*|svibnj*|maj|maja|maju\n\
month 6 lipanj*|lipnj*|juni|juna|junu\n\
month 7 srpanj*|srpnj*|juli|jula|julu\n\
month 8 kolovoz*|august|augusta|augustu\n\
month 9 rujan*|rujn*|septemb*\n\
percent percent posto|postot*|postotn*\n\
currency cent cent|centa|centi|centima\n\
currency chf franak|franka|franaka|francima|chf\n\
currency cny juan*|cny\n\
currency eur euro|eura|eure|euru|eurom|eurima|eur\n\
currency gbp funt*|gbp\n\
currency hrk kuna|kune|kunu|kunama|kn|hrk\n\
currency inr rupij*|inr\n\
currency jpy jen|jena|jeni|jpy\n\
currency rub rubalj*|rublj*|rubalja|rub\n\
currency usd dolar*|usd\n\
implied 10 desetljeć*|desetak|desetin*|dekad*\n\
implied 100 stoljeć*|stotinjak|stotinj*\n\
implied 1000 tisućljeć*|milenij*\n\
implied 12 tucet*|podne|podneva\n\
implied 2 par|dvaput|dvostruk*|udvostruč*|dvojn*\n\
implied 24 ponoć*\n\
implied 3 triput|trostruk*|utrostruč*|tročlan*\n\
and-half half i pol|i po\n\
one-and-half half poldrug*\n\
plain plain milijunaš*|milijarder*|milijardaš*|drugov*|društv*|drugač*|drugdje|prvenstv*|dvojb*|dvojezič*\n\
"),
    ("hu", "\
and - és\n\
decimal ,\n\
habit compounds\n\
number 0 nulla|zéró\n\
number 1 egy|egyik|egyet|egynek\n\
number 10 tíz|tizen|tízen|tizet|tízes\n\
number 2 kettő|két|kettőt|ketten|kettőnek|mindkét*|mindkettő*\n\
number 20 húsz|huszon|húszas*|huszan\n\
number 3 három|hármat|hárman|hármas\n\
number 30 harminc*|harmincas*\n\
number 4 négy|négyet|négyen|négyes\n\
number 40 negyven*|negyvenes*\n\
number 5 öt|ötöt|öten|ötös\n\
number 50 ötven*|ötvenes*\n\
number 500000 félmilli*\n\
number 6 hat?|hatot|hatan|hatos\n\
number 60 hatvan*|hatvanas*\n\
number 7 hét|hetet|heten|hetes\n\
number 70 hetven*|hetvenes*\n\
number 8 nyolc|nyolcat|nyolcan\n\
number 80 nyolcvan*|nyolcvanas*\n\
number 9 kilenc|kilencet|kilencen\n\
number 90 kilencven*|kilencvenes*\n\
magnitude 12 billió*\n\
magnitude 15 billiárd*\n\
magnitude 18 trillió*\n\
magnitude 2 száz|százan|százas\n\
magnitude 3 ezer*|ezr*\n\
magnitude 6 millió*|mio\n\
magnitude 9 milliárd*|milliárdos*?|mrd|mrd.\n\
fraction 2 fél|fele|felét|felé*\n\
fraction 3 harmad*|egyharmad*\n\
fraction 4 negyed*|egynegyed*\n\
ordinal 1 első*\n\
ordinal 10 tizedik*\n\
ordinal 2 második*\n\
ordinal 20 huszadik*\n\
ordinal 3 harmadik*\n\
ordinal 30 harmincadik*\n\
ordinal 4 negyedik*\n\
ordinal 5 ötödik*\n\
ordinal 6 hatodik*\n\
ordinal 7 hetedik*\n\
ordinal 8 nyolcadik*\n\
ordinal 9 kilencedik*\n\
month 1 január*|jan\n\
month 10 október*|okt\n\
month 11 november*|nov\n\
month 12 december*|dec\n\
month 2 február*|feb|febr\n\
month 3 március*|márc\n\
month 4 április*|ápr\n\
month 5 május*|máj\n\
month 6 június*|jún\n\
month 7 július*|júl\n\
month 8 augusztus*|aug\n\
month 9 szeptember*|szept\n\
percent percent százalék*|százalékpont*\n\
currency cent cent|centet|centért\n\
currency chf svájci frank*|frank*|chf\n\
currency cny jüan*|cny\n\
currency eur euró*|eur\n\
currency gbp font|fontot|fontos?|fontért|fontba|fontból|fontnak|fontja|fontját|fonttal|fontig|fontnyi|fontsterling|gbp|fontra\n\
currency huf forint*|ft|huf\n\
currency inr rúpia*|rúpiá*|inr\n\
currency jpy jen|jent|jenért|jenbe|jpy\n\
currency rub rubel*|rub\n\
currency usd dollár*|usd\n\
implied 10 évtized*|tucatnyi?\n\
implied 100 évszázad*|század*\n\
implied 1000 évezred*|ezred*\n\
implied 12 tucat*|dél|délben\n\
implied 2 pár|dupl*|kétszer*|megkétszerez*\n\
implied 24 éjfél*\n\
implied 3 tripl*|háromszor*\n\
and-half half és fél\n\
one-and-half half másfél\n\
plain plain milliomos*\n\
half afternoon délután|este\n\
half morning reggel|délelőtt|hajnalban\n\
half night éjjel|éjszaka\n\
"),
    ("hy", "\
and - և|ու|եւ\n\
decimal ,\n\
habit compounds\n\
number 0 զրո*\n\
number 1 մեկ*|մի\n\
number 10 տասը|տաս|տասն|տասնյակ?\n\
number 11 տասնմեկ*\n\
number 12 տասներկու*\n\
number 13 տասներեք*\n\
number 14 տասնչորս*\n\
number 15 տասնհինգ*\n\
number 16 տասնվեց*\n\
number 17 տասնյոթ*\n\
number 18 տասնութ*\n\
number 19 տասնինը*|տասնինն*\n\
number 2 երկու|երկուս*|երկուսն|երկուսը\n\
number 20 քսան|քսանը|քսանական*\n\
number 3 երեք|երեքը|երեքի\n\
number 30 երեսուն|երեսունը|երեսունական*\n\
number 4 չորս|չորսը|չորսի\n\
number 40 քառասուն|քառասունական*\n\
number 5 հինգ|հինգը|հինգի\n\
number 50 հիսուն|հիսունական*|յիսուն\n\
number 6 վեց|վեցը|վեցի\n\
number 60 վաթսուն|վաթսունական*\n\
number 7 յոթ|յոթը|յոթն\n\
number 70 յոթանասուն|յոթանասունական*\n\
number 8 ութ|ութը|ութն\n\
number 80 ութսուն|ութսունական*\n\
number 9 ինը|ինն|իննը\n\
number 90 իննսուն|իննսունական*\n\
magnitude 12 տրիլիոն*|տրլն\n\
magnitude 2 հարյուր|հարյուրավոր*\n\
magnitude 3 հազար*\n\
magnitude 6 միլիոն*|մլն\n\
magnitude 9 միլիարդ*|մլրդ\n\
fraction 2 կես*|կեսը\n\
fraction 3 մեկ երրորդ*|մեկ երրորդը\n\
fraction 4 քառորդ*|մեկ չորրորդ*\n\
ordinal 1 առաջին*\n\
ordinal 10 տասներորդ*\n\
ordinal 11 տասնմեկերորդ*\n\
ordinal 12 տասներկուերորդ*\n\
ordinal 2 երկրորդ*\n\
ordinal 20 քսաներորդ*\n\
ordinal 3 երրորդ*\n\
ordinal 4 չորրորդ*\n\
ordinal 5 հինգերորդ*\n\
ordinal 6 վեցերորդ*\n\
ordinal 7 յոթերորդ*\n\
ordinal 8 ութերորդ*\n\
ordinal 9 իններորդ*|ինններորդ*\n\
month 1 հունվար*\n\
month 10 հոկտեմբեր*\n\
month 11 նոյեմբեր*\n\
month 12 դեկտեմբեր*\n\
month 2 փետրվար*\n\
month 3 մարտ|մարտի|մարտին\n\
month 4 ապրիլ*\n\
month 5 մայիս*\n\
month 6 հունիս*\n\
month 7 հուլիս*\n\
month 8 օգոստոս*\n\
month 9 սեպտեմբեր*\n\
percent percent տոկոս*\n\
currency amd դրամ*\n\
currency cent ցենտ*\n\
currency chf ֆրանկ*\n\
currency cny յուան*\n\
currency eur եվրո*\n\
currency gbp ֆունտ*\n\
currency inr ռուփի*|ռուպի*\n\
currency jpy իեն|իենը|իենի\n\
currency rub ռուբլի*\n\
currency usd դոլար*\n\
implied 10 տասնամյակ*|տասնյակ*\n\
implied 100 դար|դարի|դարում|դարեր*|հարյուրամյակ*\n\
implied 1000 հազարամյակ*\n\
implied 12 դյուժին*|կեսօր*\n\
implied 2 զույգ*|կրկնակի*\n\
implied 24 կեսգիշեր*\n\
implied 3 եռակի*\n\
and-half half ու կես|և կես\n\
one-and-half half մեկուկես\n\
plain plain միլիոնատեր*|միլիարդատեր*\n\
"),
    ("id", "\
and - dan\n\
decimal ,\n\
habit compounds\n\
number 0 nol|kosong?\n\
number 1 satu|suatu?|sebuah|seorang\n\
number 10 sepuluh|kesepuluh\n\
number 100 seratus\n\
number 1000 seribu\n\
number 1000000 sejuta\n\
number 11 sebelas|kesebelas\n\
number 12 dua belas\n\
number 13 tiga belas\n\
number 14 empat belas\n\
number 15 lima belas\n\
number 16 enam belas\n\
number 17 tujuh belas\n\
number 18 delapan belas\n\
number 19 sembilan belas\n\
number 2 dua|kedua\n\
number 3 tiga|ketiga\n\
number 4 empat|keempat\n\
number 5 lima|kelima\n\
number 6 enam|keenam\n\
number 7 tujuh|ketujuh\n\
number 8 delapan|kedelapan\n\
number 9 sembilan|kesembilan\n\
magnitude 1 puluh|puluhan\n\
magnitude 12 triliun|triliunan|trilyun|t?\n\
magnitude 2 ratus|ratusan\n\
magnitude 3 ribu|ribuan|ribunya|rb\n\
magnitude 6 juta|jutaan|jutanya|jt\n\
magnitude 9 miliar|milyar|milliar|miliaran|milyaran|miliarnya|m?\n\
fraction 2 setengah|separuh|separo\n\
fraction 3 sepertiga\n\
fraction 4 seperempat\n\
ordinal 1 pertama|kesatu\n\
ordinal 2 yang kedua\n\
ordinal 3 yang ketiga\n\
month 1 januari|jan\n\
month 10 oktober|okt\n\
month 11 november|nov|nopember\n\
month 12 desember|des\n\
month 2 februari|feb|pebruari\n\
month 3 maret|mar\n\
month 4 april|apr\n\
month 5 mei\n\
month 6 juni|jun\n\
month 7 juli|jul\n\
month 8 agustus|agu|agt\n\
month 9 september|sep|sept\n\
percent percent persen|persentase|prosen\n\
currency cent sen\n\
currency chf franc swiss|franc\n\
currency cny yuan|cny\n\
currency eur euro|eur\n\
currency gbp pound|pound sterling|poundsterling|gbp\n\
currency idr rupiah|rp|idr\n\
currency inr rupee|inr\n\
currency jpy yen|jpy\n\
currency rub rubel|rub\n\
currency usd dolar|dollar|us$|usd\n\
implied 10 dekade|dasawarsa\n\
implied 100 abad\n\
implied 1000 milenium|alaf\n\
implied 12 lusin|selusin|tengah hari\n\
implied 2 sepasang|ganda|dwi*\n\
implied 24 tengah malam\n\
implied 3 tiga kali lipat\n\
half afternoon sore|petang\n\
half morning pagi|subuh|dini hari\n\
half night malam\n\
"),
    ("is", "\
and - og\n\
customs - numbered-decades\n\
decimal ,\n\
habit compounds\n\
number 0 núll\n\
number 1 einn|ein|eitt|eins|einum|einni|eina|einu|einnar\n\
number 10 tíu\n\
number 11 ellefu\n\
number 12 tólf\n\
number 13 þrettán\n\
number 14 fjórtán\n\
number 15 fimmtán\n\
number 16 sextán\n\
number 17 sautján\n\
number 18 átján\n\
number 19 nítján\n\
number 2 tveir|tvær|tvö|tveggja|tveimur|tveim|tvo|báðir|báðar|bæði|báðum|beggja|báða|tvennt|tvenn*\n\
number 20 tuttugu\n\
number 3 þrír|þrjár|þrjú|þriggja|þremur|þrem|þrjá|þrennt|þrenn*\n\
number 30 þrjátíu\n\
number 4 fjórir|fjórar|fjögur|fjögurra|fjórum|fjóra|fern*\n\
number 40 fjörutíu\n\
number 5 fimm\n\
number 50 fimmtíu\n\
number 6 sex\n\
number 60 sextíu\n\
number 7 sjö\n\
number 70 sjötíu\n\
number 8 átta\n\
number 80 áttatíu\n\
number 9 níu\n\
number 90 níutíu\n\
magnitude 12 billjón*|trilljón*\n\
magnitude 2 hundrað|hundruð|hundruðum|hundruða|hundruðir|hundraði\n\
magnitude 3 þúsund*|þús|þús.\n\
magnitude 6 milljón*|millj|millj.\n\
magnitude 9 milljarð*|milljörð*|ma.\n\
fraction 2 helming*|hálf*|hálft\n\
fraction 3 þriðjung*|þriðji hluti|þriðju hlutar\n\
fraction 4 fjórðung*|korter*|ársfjórðung*\n\
fraction 5 fimmtung*\n\
ordinal 1 fyrst*\n\
ordinal 10 tíundi|tíunda|tíundu\n\
ordinal 11 ellefti|ellefta|elleftu\n\
ordinal 12 tólfti|tólfta|tólftu\n\
ordinal 13 þrettándi|þrettánda\n\
ordinal 14 fjórtándi|fjórtánda\n\
ordinal 15 fimmtándi|fimmtánda\n\
ordinal 16 sextándi|sextánda\n\
ordinal 17 sautjándi|sautjánda\n\
ordinal 18 átjándi|átjánda\n\
ordinal 19 nítjándi|nítjánda\n\
ordinal 2 annar|önnur|annað|annars|öðrum|öðru|aðra|annan|annarri|annarrar|aðrir\n\
ordinal 20 tuttugasti|tuttugasta|tuttugustu\n\
ordinal 3 þriðj*\n\
ordinal 30 þrítugasti|þrítugasta\n\
ordinal 4 fjórði|fjórða|fjórðu\n\
ordinal 5 fimmti|fimmta|fimmtu\n\
ordinal 6 sjötti|sjötta|sjöttu\n\
ordinal 7 sjöundi|sjöunda|sjöundu\n\
ordinal 8 áttundi|áttunda|áttundu\n\
ordinal 9 níundi|níunda|níundu\n\
month 1 janúar*|jan\n\
month 10 október*|okt\n\
month 11 nóvember*|nóv\n\
month 12 desember*|des\n\
month 2 febrúar*|feb\n\
month 3 mars\n\
month 4 apríl*|apr\n\
month 5 maí\n\
month 6 júní*\n\
month 7 júlí*\n\
month 8 ágúst*\n\
month 9 september*|sept\n\
percent percent prósent*|hundraðshlut*|af hundraði\n\
currency cent sent|senta|sentum\n\
currency chf franki|frankar|franka|frönkum|chf\n\
currency cny júan|yuan|cny\n\
currency eur evra|evrur|evrum|evru|eur\n\
currency gbp pund*|sterlingspund*|gbp\n\
currency inr rúpía|rúpíur|rúpíum|inr\n\
currency isk króna|krónur|krónum|krónu|kr|kr.|isk\n\
currency jpy jen|jena|jenum|jpy\n\
currency rub rúbla|rúblur|rúblum|rúblna|rub\n\
currency usd dollar*|dalur|dalir|dali|dala|dölum|bandaríkjadal*|bandaríkjadölum|dollurum|usd\n\
implied 10 áratug*|tug|tugir|tugi|tugum|tuga|tugur\n\
implied 100 öld|aldar|aldir|öldum|aldamót*|öldin|öldinni|aldarinnar\n\
implied 1000 árþúsund*\n\
implied 12 tylft|tylftir|hádegi*\n\
implied 2 tvisvar|tvöfald*|tvöföld*|par|parið|parinu|hvor*\n\
implied 24 miðnætti*|sólarhring*\n\
implied 3 þrisvar|þrefald*|þreföld*\n\
implied 30 þrítug*\n\
implied 40 fertug*\n\
implied 50 fimmtug*\n\
implied 60 sextug*\n\
implied 70 sjötug*\n\
implied 80 áttræð*\n\
implied 90 níræð*\n\
and-half half og hálf|og hálft|og hálfur|og hálfa|og hálfri|og hálfu|og hálfan\n\
plain plain milljónamæring*|milljarðamæring*|átta sig|áttað*\n\
"),
    ("it", "\
and - e\n\
decimal ,\n\
habit compounds\n\
number 0 zero\n\
number 1 uno|una|un|un'\n\
number 10 dieci\n\
number 11 undici\n\
number 12 dodici\n\
number 13 tredici\n\
number 14 quattordici\n\
number 15 quindici\n\
number 16 sedici\n\
number 17 diciassette\n\
number 18 diciotto\n\
number 19 diciannove\n\
number 2 due\n\
number 20 venti|vent\n\
number 21 ventuno|ventun\n\
number 28 ventotto\n\
number 3 tre|tré\n\
number 30 trenta|trent\n\
number 4 quattro\n\
number 40 quaranta|quarant\n\
number 5 cinque\n\
number 50 cinquanta|cinquant\n\
number 6 sei?\n\
number 60 sessanta|sessant\n\
number 7 sette\n\
number 70 settanta|settant\n\
number 8 otto\n\
number 80 ottanta|ottant\n\
number 9 nove\n\
number 90 novanta|novant\n\
magnitude 12 bilione|bilioni|trilione|trilioni\n\
magnitude 2 cento|cent\n\
magnitude 3 mille|mila|migliaio|migliaia\n\
magnitude 6 milione|milioni|mln|mio\n\
magnitude 9 miliardo|miliardi|mld|mrd\n\
fraction 2 metà|mezzo|mezza|mezz'\n\
fraction 3 terzo|terzi\n\
fraction 4 quarto|quarti\n\
ordinal 1 primo|prima|primi|prime\n\
ordinal 10 decimo|decima|decimi|decime\n\
ordinal 1000 millesim*\n\
ordinal 11 undicesimo|undicesima\n\
ordinal 12 dodicesimo|dodicesima\n\
ordinal 13 tredicesimo|tredicesima\n\
ordinal 14 quattordicesimo|quattordicesima\n\
ordinal 15 quindicesimo|quindicesima\n\
ordinal 16 sedicesimo|sedicesima\n\
ordinal 17 diciassettesimo|diciassettesima\n\
ordinal 18 diciottesimo|diciottesima\n\
ordinal 19 diciannovesimo|diciannovesima\n\
ordinal 2 secondo|seconda|secondi|seconde\n\
ordinal 20 ventesimo|ventesima\n\
ordinal 3 terza|terze\n\
ordinal 30 trentesimo|trentesima\n\
ordinal 4 quarta|quarte\n\
ordinal 40 quarantesimo|quarantesima\n\
ordinal 5 quinto|quinta|quinti|quinte\n\
ordinal 50 cinquantesimo|cinquantesima\n\
ordinal 6 sesto|sesta|sesti|seste\n\
ordinal 7 settimo|settima|settimi|settime\n\
ordinal 8 ottavo|ottava|ottavi|ottave\n\
ordinal 9 nono|nona\n\
month 1 gennaio|gen|genn\n\
month 10 ottobre|ott\n\
month 11 novembre|nov\n\
month 12 dicembre|dic\n\
month 2 febbraio|feb|febb\n\
month 3 marzo|mar\n\
month 4 aprile|apr\n\
month 5 maggio|mag\n\
month 6 giugno|giu\n\
month 7 luglio|lug\n\
month 8 agosto|ago\n\
month 9 settembre|set|sett\n\
percent percent per cento|percento|percentuale|percentuali|punti percentuali\n\
currency cent centesimo|centesimi|cent?\n\
currency chf franco svizzero|franchi svizzeri|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro|eur\n\
currency gbp sterlina|sterline|gbp\n\
currency inr rupia|rupie|inr\n\
currency jpy yen|jpy\n\
currency rub rublo|rubli|rub\n\
currency usd dollaro|dollari|usd|us$\n\
implied 10 decina|decine|decennio|decenni\n\
implied 100 centinaio|centinaia|secolo|secoli\n\
implied 1000 millennio|millenni\n\
implied 12 dozzina|dozzine|mezzogiorno\n\
implied 15 quindicina\n\
implied 2 entrambi|entrambe|paio|coppia|doppio|doppia|duo\n\
implied 20 ventina\n\
implied 24 mezzanotte\n\
implied 3 triplo|tripla|trio\n\
implied 30 trentina\n\
implied 40 quarantina\n\
implied 50 cinquantina\n\
and-half half e mezzo|e mezza\n\
negation neither nemmeno|neanche|neppure\n\
negation never mai\n\
negation nobody nessuno|nessuna|nessun|nulla|niente\n\
negation nor né\n\
negation not non\n\
negation without senza\n\
modal can può|possono|possiamo|potrà|potranno\n\
modal could potrebbe|potrebbero|poteva|potevano\n\
modal must deve|devono|dovrà|dovranno|doveva|dovevano|dobbiamo\n\
modal should dovrebbe|dovrebbero|dovremmo\n\
modal would sarebbe|sarebbero|avrebbe|avrebbero\n\
hedge  non solo|non appena|nonostante\n\
hedge allegedly presunto|presunta|presunti|presunte|presumibilmente\n\
hedge apparently apparentemente|a quanto pare\n\
hedge former ex\n\
hedge possibly forse|possibilmente\n\
hedge probably probabilmente\n\
quantifier all tutto|tutta|tutti|tutte\n\
quantifier at-least almeno|come minimo|non meno di\n\
quantifier at-most al massimo|tutt'al più\n\
quantifier both entrambi|entrambe\n\
quantifier every ogni|ciascun*\n\
quantifier few pochi|poche\n\
quantifier many molti|molte\n\
quantifier most la maggior parte|la maggioranza\n\
quantifier only solo|soltanto|solamente|unicamente\n\
quantifier several diversi|diverse|parecchi\n\
quantifier some alcuni|alcune\n\
bound about circa|intorno a\n\
bound fewer-than meno di|sotto\n\
bound more-than più di|oltre|più del|più dell'*\n\
bound nearly quasi\n\
bound up-to fino a\n\
weekday friday venerdì\n\
weekday monday lunedì\n\
weekday saturday sabato|sabati\n\
weekday sunday domenica|domeniche\n\
weekday thursday giovedì\n\
weekday today oggi\n\
weekday tomorrow domani\n\
weekday tuesday martedì\n\
weekday wednesday mercoledì\n\
weekday yesterday ieri\n\
half afternoon del pomeriggio|di sera|della sera\n\
half morning del mattino|di mattina|della mattina\n\
half night di notte|della notte\n\
"),
    ("ja", "\
decimal .\n\
habit digitwise\n\
habit decades-counted\n\
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
magnitude 1 十|拾?|十分間|十分後|十分前|十分以|十分ほど|十分おき|十分ごと|十分かか\n\
magnitude 12 兆\n\
magnitude 16 京?\n\
magnitude 2 百\n\
magnitude 3 千\n\
magnitude 4 万|萬\n\
magnitude 8 億\n\
fraction 2 半分|半数|半ば|二分の一\n\
fraction 3 三分の一\n\
fraction 4 四分の一|四半\n\
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
parts-of parts 分の\n\
more more 余|余り|数\n\
plain plain 千葉?|万博?|百貨店?|十分?|万一?|千代田?|百科?|万引き?|万全?|万能?|八百屋?|十字?|百合?|千切り?|九州?|四国?\n\
negation never 決して|一度も\n\
negation nobody 誰も|何も\n\
negation not ない|なかった|なく|ません|ませんでした|なければ|ずに|ぬ|ないで\n\
negation without なし|無し\n\
modal can ことができる|ことができます|ことができた|できる|できます|できた\n\
modal cannot できない|できません|できなかった|ことができない|ことができません|てはならない|てはなりません|てはいけない\n\
modal may かもしれない|かもしれません|可能性がある|可能性があります|てもよい\n\
modal must なければならない|なければなりません|なくてはならない|ねばならない|なければいけない|必要がある|必要があります|べきだ|べきです|べきである|べき\n\
hedge  少なく|少ない|少なくない|だけでなく|にもかかわらず|まもなく|間もなく\n\
hedge allegedly とされる|とされ|とされた|とされている|疑いがある|疑いのある|容疑\n\
hedge apparently ようだ|らしい|みられる|みられている\n\
hedge former 元大臣|元首相|元大統領|前大臣|前首相\n\
hedge probably おそらく|恐らく|だろう|でしょう|たぶん\n\
hedge reportedly という|とのこと|伝えられる|報じられた|そうだ\n\
quantifier all すべて|全て|全員|全部|みな|あらゆる\n\
quantifier at-least 少なくとも|最低でも|最低\n\
quantifier at-most 多くとも|最大|最大で|せいぜい\n\
quantifier both 両方|双方\n\
quantifier every 各|毎\n\
quantifier many 多く|多数|たくさん\n\
quantifier most ほとんど|大半|大多数|過半数\n\
quantifier only だけ|のみ|しか|わずか\n\
quantifier several 複数|数人|数名\n\
quantifier some 一部|いくつか\n\
bound about 約|およそ|ほど|程度|前後\n\
bound fewer-than 未満|以下|を下回る\n\
bound more-than 以上|超|を超える|超える\n\
bound nearly ほぼ|近く\n\
bound up-to まで\n\
weekday friday 金曜|金曜日\n\
weekday monday 月曜|月曜日\n\
weekday saturday 土曜|土曜日\n\
weekday sunday 日曜|日曜日\n\
weekday thursday 木曜|木曜日\n\
weekday today 今日|きょう|本日\n\
weekday tomorrow 明日|あす\n\
weekday tuesday 火曜|火曜日\n\
weekday wednesday 水曜|水曜日\n\
weekday yesterday 昨日|きのう\n\
half afternoon 午後|夕方\n\
half morning 午前|早朝|未明|明け方|朝の|今朝|翌朝\n\
half night 深夜|夜中|夜\n\
"),
    ("ka", "\
and - და\n\
decimal ,\n\
habit compounds\n\
habit vigesimal\n\
number 0 ნული*|ნულ*\n\
number 1 ერთი*|ერთ|ერთმა|ერთს\n\
number 10 ათი|ათ|ათი*|ათმა|ათს|ათამდე|ათზე\n\
number 11 თერთმეტ*\n\
number 12 თორმეტ*\n\
number 13 ცამეტ*\n\
number 14 თოთხმეტ*\n\
number 15 თხუთმეტ*\n\
number 16 თექვსმეტ*\n\
number 17 ჩვიდმეტ*\n\
number 18 თვრამეტ*\n\
number 19 ცხრამეტ*\n\
number 2 ორი*|ორ|ორმა|ორივე*\n\
number 20 ოცი*|ოც|ოციანი*\n\
number 3 სამი*|სამ|სამმა\n\
number 4 ოთხი*|ოთხ|ოთხმა\n\
number 40 ორმოცი*|ორმოც\n\
number 5 ხუთი*|ხუთ|ხუთმა\n\
number 6 ექვსი*|ექვს|ექვსმა\n\
number 60 სამოცი*|სამოც\n\
number 7 შვიდი*|შვიდ|შვიდმა\n\
number 8 რვა|რვას|რვამ\n\
number 80 ოთხმოცი*|ოთხმოც\n\
number 9 ცხრა|ცხრას\n\
magnitude 12 ტრილიონ*|ტრლნ\n\
magnitude 2 ასი|ას|ასმა|ასეულ*|ასობით\n\
magnitude 3 ათასი*|ათას*\n\
magnitude 6 მილიონ*|მლნ|მლნ.\n\
magnitude 9 მილიარდ*|მლრდ|მლრდ.\n\
fraction 2 ნახევარ*|ნახევრ*\n\
fraction 3 მესამედ*\n\
fraction 4 მეოთხედ*\n\
ordinal 1 პირველ*\n\
ordinal 10 მეათე*\n\
ordinal 11 მეთერთმეტე*\n\
ordinal 12 მეთორმეტე*\n\
ordinal 19 მეცხრამეტე*\n\
ordinal 2 მეორე*\n\
ordinal 20 მეოცე*\n\
ordinal 3 მესამე|მესამეს|მესამემ\n\
ordinal 4 მეოთხე|მეოთხეს|მეოთხემ\n\
ordinal 5 მეხუთე*\n\
ordinal 6 მეექვსე*\n\
ordinal 7 მეშვიდე*\n\
ordinal 8 მერვე*\n\
ordinal 9 მეცხრე|მეცხრეს|მეცხრემ\n\
month 1 იანვარ*|იანვრ*\n\
month 10 ოქტომბერ*|ოქტომბრ*\n\
month 11 ნოემბერ*|ნოემბრ*\n\
month 12 დეკემბერ*|დეკემბრ*\n\
month 2 თებერვალ*|თებერვლ*\n\
month 3 მარტ*\n\
month 4 აპრილ*\n\
month 5 მაის*\n\
month 6 ივნის*\n\
month 7 ივლის*\n\
month 8 აგვისტო*\n\
month 9 სექტემბერ*|სექტემბრ*\n\
percent percent პროცენტ*\n\
currency cent ცენტი|ცენტს|ცენტად|თეთრი*\n\
currency chf ფრანკ*\n\
currency cny იუან*\n\
currency eur ევრო*\n\
currency gbp ფუნტ*|გირვანქა*\n\
currency gel ლარ*\n\
currency inr რუპი*\n\
currency jpy იენ*|იენა*\n\
currency rub რუბლ*\n\
currency usd დოლარ*\n\
implied 10 ათწლეულ*|ათეულ*|ათობით\n\
implied 100 საუკუნე*|ასწლეულ*\n\
implied 1000 ათასწლეულ*\n\
implied 12 დუჟინ*|შუადღე*\n\
implied 2 წყვილი*|ორმაგ*|გაორმაგ*\n\
implied 24 შუაღამე*\n\
implied 3 სამმაგ*\n\
and-half half ნახევარი\n\
one-and-half half ერთნახევარ*\n\
plain plain მილიონერ*|მილიარდერ*\n\
"),
    ("km", "\
customs - buddhist\n\
decimal ,\n\
number 0 សូន្យ\n\
number 1 មួយ\n\
number 10 ដប់\n\
number 2 ពីរ\n\
number 20 ម្ភៃ\n\
number 3 បី\n\
number 30 សាមសិប\n\
number 4 បួន\n\
number 40 សែសិប\n\
number 5 ប្រាំ\n\
number 50 ហាសិប\n\
number 6 ប្រាំមួយ\n\
number 60 ហុកសិប\n\
number 7 ប្រាំពីរ|ប្រាំពីល\n\
number 70 ចិតសិប\n\
number 8 ប្រាំបី\n\
number 80 ប៉ែតសិប\n\
number 9 ប្រាំបួន\n\
number 90 កៅសិប\n\
magnitude 12 ទ្រីលាន|ទ្រីលីយ៉ុន|លានលាន\n\
magnitude 2 រយ\n\
magnitude 3 ពាន់\n\
magnitude 4 ម៉ឺន|មឺុន\n\
magnitude 5 សែន\n\
magnitude 6 លាន\n\
magnitude 7 កោដិ\n\
magnitude 9 ប៊ីលាន|ពាន់លាន|ប៊ីលីយ៉ុន|ប៊ីលាន់\n\
fraction 2 ពាក់កណ្តាល|ពាក់កណ្ដាល|កន្លះ\n\
fraction 3 មួយភាគបី\n\
fraction 4 មួយភាគបួន\n\
ordinal 1 ទីមួយ|ដំបូង\n\
ordinal 10 ទីដប់\n\
ordinal 2 ទីពីរ\n\
ordinal 3 ទីបី\n\
ordinal 4 ទីបួន\n\
ordinal 5 ទីប្រាំ\n\
ordinal 6 ទីប្រាំមួយ\n\
ordinal 7 ទីប្រាំពីរ\n\
ordinal 8 ទីប្រាំបី\n\
ordinal 9 ទីប្រាំបួន\n\
month 1 មករា\n\
month 10 តុលា\n\
month 11 វិច្ឆិកា\n\
month 12 ធ្នូ\n\
month 2 កុម្ភៈ|កុម្ភះ\n\
month 3 មីនា\n\
month 4 មេសា\n\
month 5 ឧសភា\n\
month 6 មិថុនា\n\
month 7 កក្កដា\n\
month 8 សីហា\n\
month 9 កញ្ញា\n\
percent percent ភាគរយ\n\
currency cent សេន\n\
currency cny យ័ន|យ័ន់\n\
currency eur អឺរ៉ូ\n\
currency gbp ផោន\n\
currency inr រូពី\n\
currency jpy យ៉េន\n\
currency khr រៀល\n\
currency rub រូប្ល\n\
currency usd ដុល្លារ|ដុល្លា\n\
implied 10 ទសវត្ស|ទសវត្សរ៍|ទស្សវត្ស|រាប់សិប\n\
implied 100 សតវត្ស|សតវត្សរ៍|រាប់រយ\n\
implied 1000 រាប់ពាន់|សហស្សវត្ស\n\
implied 12 ឡូ|ថ្ងៃត្រង់\n\
implied 2 ទាំងពីរ|ទ្វេ|គូ\n\
implied 24 អធ្រាត្រ\n\
plain plain រយៈ|តុលាការ\n\
"),
    ("ko", "\
decimal .\n\
habit compounds\n\
habit endings\n\
habit digitwise\n\
habit decades-counted\n\
number 0 영?|제로\n\
number 1 일?|하나|한?\n\
number 10 열\n\
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
magnitude 1 십\n\
magnitude 12 조?\n\
magnitude 16 경?\n\
magnitude 2 백\n\
magnitude 3 천\n\
magnitude 4 만?\n\
magnitude 8 억\n\
fraction 2 절반|반?|이분의 일\n\
fraction 3 삼분의 일\n\
fraction 4 사분의 일\n\
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
parts-of parts 분의\n\
more more 여\n\
plain plain 열을|열이|열의|만큼|백만장자|억만장자|만약|백신|천만다행|열리*|열린*|열려*|열렸*|열어*|열었*|열고|열심*|열차*|열쇠*|열기*|열대*|열정*|열악*|열람*|구호*|사람*|오직|오늘*|만들*|만든*|만나*|만난*|만남*|만족*|만화*|만점*|만일|만기*|만료*|만장일치*|하나만|둘만|셋만\n\
negation never 결코|절대\n\
negation nobody 아무도|아무것도\n\
negation not 않*|안|못|못하*|못했*|못한*|아니*|아닌|없*\n\
negation without 없이\n\
modal can 수 있*\n\
modal cannot 수 없*\n\
modal must *야 한다|*야 했다|*야 합니다|*야 할|*야 하는|*야 하며|*야 한다고|*야 한다는\n\
hedge  뿐만 아니라|뿐 아니라|끊임없이|다름없*|틀림없*\n\
hedge allegedly 혐의를|혐의로|혐의가|추정되*|추정된*|추정됐*\n\
hedge former 전직|전임\n\
hedge possibly 혹시|어쩌면\n\
hedge probably 아마|아마도\n\
hedge reportedly 알려졌*|알려진|전해졌*|전해진\n\
quantifier all 모든|모두|전부|전체\n\
quantifier at-least 최소|최소한|적어도\n\
quantifier at-most 최대|많아야|기껏해야\n\
quantifier both 양측|둘 다\n\
quantifier every 각|매\n\
quantifier few 소수|소수의\n\
quantifier many 많은|다수|다수의\n\
quantifier most 대부분|대다수\n\
quantifier only 오직|단지|불과|*뿐\n\
quantifier several 여러|복수의\n\
quantifier some 일부\n\
bound about 약|대략|가량|정도|안팎|여\n\
bound fewer-than 미만|미만의|이하|이하의\n\
bound more-than 이상|이상의|이상이|이상을|넘는|넘게|초과\n\
bound nearly 거의|가까이|가까운\n\
bound up-to 까지\n\
weekday friday 금요일*\n\
weekday monday 월요일*\n\
weekday saturday 토요일*\n\
weekday sunday 일요일*\n\
weekday thursday 목요일*\n\
weekday today 오늘\n\
weekday tomorrow 내일\n\
weekday tuesday 화요일*\n\
weekday wednesday 수요일*\n\
weekday yesterday 어제\n\
half afternoon 오후|저녁\n\
half morning 오전|새벽|아침\n\
half night 밤|심야\n\
"),
    ("lt", "\
and - ir\n\
customs - numbered-decades\n\
decimal ,\n\
habit compounds\n\
number 0 nulis|nulio|nulį\n\
number 1 vienas|viena|vieno|vienos|vienam|vienai|vieną|vienu|vieni|vienuose\n\
number 10 dešimt|dešimties|dešimčiai|dešimtį|dešimčia\n\
number 11 vienuolik*\n\
number 12 dvylik*\n\
number 13 trylik*\n\
number 14 keturiolik*\n\
number 15 penkiolik*\n\
number 16 šešiolik*\n\
number 17 septyniolik*\n\
number 18 aštuoniolik*\n\
number 19 devyniolik*\n\
number 2 du|dvi|dviejų|dviem|dviejose|dviejuose|abu|abi|abiejų|abiem|dveji|dvejų|dvejus|dvej*\n\
number 20 dvidešim*\n\
number 3 trys|tris|trijų|trims|trimis|trijose|trijuose|treji|trejų|trejus|trej*\n\
number 30 trisdešim*\n\
number 4 keturi|keturios|keturių|keturis|keturias|keturiems|keturioms|keturiais|ketur*\n\
number 40 keturiasdešim*\n\
number 5 penki|penkios|penkių|penkis|penkias|penkiems|penk*\n\
number 50 penkiasdešim*\n\
number 6 šeši|šešios|šešių|šešis|šešias|šešiems|šeš*\n\
number 60 šešiasdešim*\n\
number 7 septyni|septynios|septynių|septynis|septynias|septyn*\n\
number 70 septyniasdešim*\n\
number 8 aštuoni|aštuonios|aštuonių|aštuonis|aštuonias|aštuon*\n\
number 80 aštuoniasdešim*\n\
number 9 devyni|devynios|devynių|devynis|devynias|devyn*\n\
number 90 devyniasdešim*\n\
magnitude 12 trilijon*|trln|trln.\n\
magnitude 2 šimtas|šimto|šimtai|šimtų|šimtus|šimtais|šimtams|šimtą\n\
magnitude 3 tūkstan*|tūkst|tūkst.\n\
magnitude 6 milijon*|mln|mln.\n\
magnitude 9 milijard*|mlrd|mlrd.\n\
fraction 2 pusė|pusės|pusę|pusėje|pusei|pusmet*|pusval*\n\
fraction 3 trečdal*|trečiadal*\n\
fraction 4 ketvirtadal*|ketvirtis|ketvirčio|ketvirtį|ketvirčiai\n\
fraction 5 penktadal*\n\
ordinal 1 pirm*\n\
ordinal 10 dešimt*\n\
ordinal 2 antr*\n\
ordinal 20 dvidešimt*\n\
ordinal 3 treč*\n\
ordinal 30 trisdešimt*\n\
ordinal 4 ketvirt*\n\
ordinal 5 penkt*\n\
ordinal 6 šešt*\n\
ordinal 7 septint*\n\
ordinal 8 aštunt*\n\
ordinal 9 devint*\n\
month 1 sausis|sausio|sausį|saus.\n\
month 10 spalis|spalio|spalį|spal.\n\
month 11 lapkritis|lapkričio|lapkritį|lapkr.\n\
month 12 gruodis|gruodžio|gruodį|gruod.\n\
month 2 vasaris|vasario|vasarį|vas.\n\
month 3 kovas|kovo|kovą\n\
month 4 balandis|balandžio|balandį|bal.\n\
month 5 gegužė|gegužės|gegužę|geg.\n\
month 6 birželis|birželio|birželį|birž.\n\
month 7 liepa|liepos|liepą|liep.\n\
month 8 rugpjūtis|rugpjūčio|rugpjūtį|rugp.\n\
month 9 rugsėjis|rugsėjo|rugsėjį|rugs.\n\
percent percent procent*|proc|proc.\n\
currency cent centas|centai|centų|centus\n\
currency chf frankas|frankai|frankų|frankus|chf\n\
currency cny juanis|juaniai|juanių|juanius|cny\n\
currency eur euras|eurai|eurų|eurus|euro|eur\n\
currency gbp svaras|svarai|svarų|svarus|svaro|gbp\n\
currency inr rupija|rupijų|rupijos|rupijas|inr\n\
currency jpy jena|jenų|jenos|jenas|jpy\n\
currency rub rublis|rubliai|rublių|rublius|rub\n\
currency usd doleri*|dolerių|usd\n\
implied 10 dešimtmet*|dešimtys|dešimčių|dešimtis\n\
implied 100 šimtmet*|amžius|amžiaus|amžiuje|amžių|amžiai\n\
implied 1000 tūkstantmet*\n\
implied 12 tuzin*|vidurdien*|vidudien*\n\
implied 2 pora|poros|porą|dukart|dvigub*|dvikart*\n\
implied 24 vidurnak*|para|paros|parą\n\
implied 3 triskart|trigub*\n\
and-half half su puse\n\
one-and-half half pusantro|pusantros|pusantrų\n\
plain plain milijonier*|milijardier*|pirmiausia|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|šešėl*\n\
"),
    ("lv", "\
and - un\n\
decimal ,\n\
habit compounds\n\
number 0 nulle|nulles|nulli\n\
number 1 viens|viena|vienu|vienam|vienai|vienas|vienā|vieni\n\
number 10 desmit|desmitgadīg*\n\
number 11 vienpadsmit*\n\
number 12 divpadsmit*\n\
number 13 trīspadsmit*\n\
number 14 četrpadsmit*\n\
number 15 piecpadsmit*\n\
number 16 sešpadsmit*\n\
number 17 septiņpadsmit*\n\
number 18 astoņpadsmit*\n\
number 19 deviņpadsmit*\n\
number 2 divi|divas|divu|diviem|divām|divus|divos|divās|abi|abas|abu|abiem|abām|abus|divgad*\n\
number 20 divdesmit*\n\
number 200 divsimt\n\
number 3 trīs|triju|trim|trijos|trijās|trijiem|trīsgad*\n\
number 30 trīsdesmit*\n\
number 300 trīssimt\n\
number 4 četri|četras|četru|četriem|četrām|četrus|četros|četrās|četrgad*\n\
number 40 četrdesmit*\n\
number 400 četrsimt\n\
number 5 pieci|piecas|piecu|pieciem|piecām|piecus|piecos|piecās|piecgad*\n\
number 50 piecdesmit*\n\
number 500 piecsimt\n\
number 6 seši|sešas|sešu|sešiem|sešām|sešus|sešos|sešās|sešgad*\n\
number 60 sešdesmit*\n\
number 7 septiņi|septiņas|septiņu|septiņiem|septiņām|septiņus|septiņos|septiņgad*\n\
number 70 septiņdesmit*\n\
number 8 astoņi|astoņas|astoņu|astoņiem|astoņām|astoņus|astoņos|astoņgad*\n\
number 80 astoņdesmit*\n\
number 9 deviņi|deviņas|deviņu|deviņiem|deviņām|deviņus|deviņos|deviņgad*\n\
number 90 deviņdesmit*\n\
magnitude 12 triljon*\n\
magnitude 2 simts|simt|simtu|simti|simtiem|simtus\n\
magnitude 3 tūksto*|tūkst|tūkst.\n\
magnitude 6 miljon*|milj|milj.|mlj.|mln.\n\
magnitude 9 miljard*|mljrd|mljrd.|mlrd|mlrd.\n\
fraction 2 puse|puses|pusi|pusei|pusgad*|pusstund*\n\
fraction 3 trešdaļ*|trešo daļu|trešā daļa\n\
fraction 4 ceturtdaļ*|ceturksn*|ceturksnis\n\
fraction 5 piektdaļ*\n\
ordinal 1 pirmais|pirmā|pirmo|pirmajā|pirmie|pirmās|pirmajam|pirmajai|pirmos|pirmajos|pirmoreiz\n\
ordinal 10 desmitais|desmitā|desmito|desmitajā\n\
ordinal 2 otrais|otrā|otro|otrajā|otrie|otrās|otrajam|otram|otrs|otra|otru\n\
ordinal 3 trešais|trešā|trešo|trešajā|trešie|trešās|trešajam\n\
ordinal 4 ceturtais|ceturtā|ceturto|ceturtajā|ceturtās\n\
ordinal 5 piektais|piektā|piekto|piektajā|piektās\n\
ordinal 6 sestais|sestā|sesto|sestajā\n\
ordinal 7 septītais|septītā|septīto|septītajā\n\
ordinal 8 astotais|astotā|astoto|astotajā\n\
ordinal 9 devītais|devītā|devīto|devītajā\n\
month 1 janvār*|jan.\n\
month 10 oktob*|okt.\n\
month 11 novemb*|nov.\n\
month 12 decemb*|dec.\n\
month 2 februār*|feb.\n\
month 3 mart*\n\
month 4 aprīl*|apr.\n\
month 5 maijs|maija|maijā|maiju|maijam\n\
month 6 jūnij*\n\
month 7 jūlij*\n\
month 8 august*|aug.\n\
month 9 septemb*|sept.\n\
percent percent procent*\n\
currency cent cents|centu|centi|centiem|centus\n\
currency chf franks|franku|franki|frankiem|frankus|chf\n\
currency cny juaņ*|cny\n\
currency eur eiro|eur\n\
currency gbp mārciņ*|gbp\n\
currency inr rūpij*|inr\n\
currency jpy jena|jenu|jenas|jenām|jpy\n\
currency rub rubļ*|rublis|rubli|rub\n\
currency usd dolār*|usd\n\
implied 10 desmitgad*|desmitiem|desmiti|desmitus\n\
implied 100 gadsimt*\n\
implied 1000 gadu tūksto*|tūkstošgad*\n\
implied 12 ducis|duci|ducī|duču|pusdienlaik*\n\
implied 2 pāris|pāra|divreiz|divkārš*|dubult*|divkārt*\n\
implied 24 pusnakt*|diennakt*\n\
implied 3 trīsreiz|trīskārš*|trīskārt*|trijot*\n\
and-half half ar pusi\n\
one-and-half half pusotr*\n\
plain plain miljonār*|miljardier*\n\
"),
    ("mr", "\
and - आणि|व\n\
decimal .\n\
habit compounds\n\
number 0 शून्य\n\
number 1 एक\n\
number 10 दहा|दहाहून|दहापेक्षा|दहाजण\n\
number 100 शंभर*\n\
number 11 अकरा\n\
number 12 बारा\n\
number 13 तेरा\n\
number 14 चौदा\n\
number 15 पंधरा|पंधरावड*\n\
number 16 सोळा\n\
number 17 सतरा\n\
number 18 अठरा\n\
number 19 एकोणीस\n\
number 2 दोन|दोघे|दोघा|दोघांना|दोन्ही|दोघांची|दोनदा\n\
number 20 वीस*\n\
number 21 एकवीस\n\
number 22 बावीस\n\
number 23 तेवीस\n\
number 24 चोवीस\n\
number 25 पंचवीस\n\
number 26 सव्वीस\n\
number 27 सत्तावीस\n\
number 28 अठ्ठावीस|अठावीस|अट्ठावीस\n\
number 29 एकोणतीस\n\
number 3 तीन|तिघे|तिन्ही|तिघांना\n\
number 30 तीस*\n\
number 31 एकतीस\n\
number 32 बत्तीस\n\
number 33 तेहतीस|तेहेतीस|तेतीस\n\
number 34 चौतीस\n\
number 35 पस्तीस\n\
number 36 छत्तीस\n\
number 37 सदतीस\n\
number 38 अडतीस\n\
number 39 एकोणचाळीस\n\
number 4 चार|चौघे|चारही|चौघांना\n\
number 40 चाळीस*\n\
number 41 एक्केचाळीस\n\
number 42 बेचाळीस\n\
number 43 त्रेचाळीस\n\
number 44 चव्वेचाळीस|चौवेचाळीस\n\
number 45 पंचेचाळीस\n\
number 46 सेहेचाळीस|शेहेचाळीस\n\
number 47 सत्तेचाळीस\n\
number 48 अठ्ठेचाळीस|अट्ठेचाळीस\n\
number 49 एकोणपन्नास\n\
number 5 पाच|पाचही|पाचजण\n\
number 50 पन्नास*\n\
number 51 एक्कावन्न|एकावन्न\n\
number 52 बावन्न\n\
number 53 त्रेपन्न\n\
number 54 चोपन्न\n\
number 55 पंचावन्न\n\
number 56 छप्पन्न\n\
number 57 सत्तावन्न\n\
number 58 अठ्ठावन्न|अट्ठावन्न\n\
number 59 एकोणसाठ\n\
number 6 सहा\n\
number 60 साठ\n\
number 61 एकसष्ट\n\
number 62 बासष्ट\n\
number 63 त्रेसष्ट\n\
number 64 चौसष्ट\n\
number 65 पासष्ट\n\
number 66 सहासष्ट\n\
number 67 सदुसष्ट\n\
number 68 अडुसष्ट\n\
number 69 एकोणसत्तर\n\
number 7 सात\n\
number 70 सत्तर*\n\
number 71 एक्काहत्तर\n\
number 72 बाहत्तर\n\
number 73 त्र्याहत्तर\n\
number 74 चौर्‍याहत्तर|चौऱ्याहत्तर|चौर्याहत्तर\n\
number 75 पंच्याहत्तर\n\
number 76 शहात्तर\n\
number 77 सत्त्याहत्तर|सत्याहत्तर\n\
number 78 अठ्ठ्याहत्तर|अठ्याहत्तर\n\
number 79 एकोणऐंशी\n\
number 8 आठ\n\
number 80 ऐंशी*\n\
number 81 एक्क्याऐंशी|एक्याऐंशी\n\
number 82 ब्याऐंशी\n\
number 83 त्र्याऐंशी\n\
number 84 चौर्‍याऐंशी|चौऱ्याऐंशी|चौर्याऐंशी\n\
number 85 पंच्याऐंशी\n\
number 86 शहाऐंशी\n\
number 87 सत्त्याऐंशी|सत्याऐंशी\n\
number 88 अठ्ठ्याऐंशी|अठ्याऐंशी\n\
number 89 एकोणनव्वद\n\
number 9 नऊ\n\
number 90 नव्वद*\n\
number 91 एक्क्याण्णव|एक्याण्णव\n\
number 92 ब्याण्णव\n\
number 93 त्र्याण्णव\n\
number 94 चौर्‍याण्णव|चौऱ्याण्णव|चौर्याण्णव\n\
number 95 पंच्याण्णव\n\
number 96 शहाण्णव\n\
number 97 सत्त्याण्णव|सत्याण्णव\n\
number 98 अठ्ठ्याण्णव|अठ्याण्णव\n\
number 99 नव्याण्णव\n\
magnitude 12 ट्रिलियन*|लाख कोटी*\n\
magnitude 2 शे|शेकडो\n\
magnitude 3 हजार*\n\
magnitude 5 लाख*\n\
magnitude 6 दशलक्ष*|मिलियन*\n\
magnitude 7 कोटी*|कोटीं*\n\
magnitude 9 अब्ज*|बिलियन*\n\
fraction 2 अर्धा|अर्धे|अर्धी|अर्ध्या*|निम्मा|निम्मे|निम्मी|निम्म्या*|अर्धवार्षिक*\n\
fraction 3 एक तृतीयांश*|तृतीयांश*\n\
fraction 4 एक चतुर्थांश*|चतुर्थांश*|पाव|तिमाही*\n\
fraction 5 पंचमांश*\n\
ordinal 1 पहिला|पहिली|पहिले|पहिल्या*|प्रथम*\n\
ordinal 10 दहावा|दहावी|दहावे|दहाव्या*\n\
ordinal 11 अकरावा|अकरावी|अकरावे|अकराव्या*\n\
ordinal 12 बारावा|बारावी|बारावे|बाराव्या*\n\
ordinal 15 पंधराव*\n\
ordinal 16 सोळाव*\n\
ordinal 17 सतराव*\n\
ordinal 18 अठराव*\n\
ordinal 19 एकोणिसाव*\n\
ordinal 2 दुसरा|दुसरी|दुसरे|दुसऱ्या*|दुसर्‍या*|दुसर्या*|द्वितीय*\n\
ordinal 20 विसाव*\n\
ordinal 21 एकविसाव*\n\
ordinal 3 तिसरा|तिसरी|तिसरे|तिसऱ्या*|तिसर्‍या*|तिसर्या*|तृतीय|तिसऱ्यांदा\n\
ordinal 4 चौथा|चौथी|चौथे|चौथ्या*\n\
ordinal 5 पाचवा|पाचवी|पाचवे|पाचव्या*\n\
ordinal 6 सहावा|सहावी|सहावे|सहाव्या*\n\
ordinal 7 सातवा|सातवी|सातवे|सातव्या*\n\
ordinal 8 आठवा|आठवी|आठवे|आठव्या*\n\
ordinal 9 नववा|नववी|नववे|नवव्या*\n\
month 1 जानेवारी*\n\
month 10 ऑक्टोबर*\n\
month 11 नोव्हेंबर*\n\
month 12 डिसेंबर*\n\
month 2 फेब्रुवारी*|फेब्रूवारी*|फ्रेबुवारी*\n\
month 3 मार्च*\n\
month 4 एप्रिल*\n\
month 5 मे|मेच्या|मेमध्ये|मेपर्यंत|मेपासून\n\
month 6 जून*\n\
month 7 जुलै*\n\
month 8 ऑगस्ट*\n\
month 9 सप्टेंबर*\n\
percent percent टक्के|टक्का|टक्क्यां*|टक्क्य*|प्रतिशत|टक्केवारी*\n\
currency cent सेंट|सेंट्स|पैसे|पैसा\n\
currency chf स्विस फ्रँक*|फ्रँक*\n\
currency cny युआन*\n\
currency eur युरो*\n\
currency gbp पाउंड*|पौंड*\n\
currency inr रुपया|रुपये|रुपयां*|रु|रु.\n\
currency jpy येन*\n\
currency rub रुबल*|रूबल*\n\
currency usd डॉलर*\n\
implied 10 दशक*\n\
implied 100 शतक*\n\
implied 1000 सहस्रक*|हजारो\n\
implied 12 डझन*|दुपारी बारा\n\
implied 2 जोडी|जोडपे|दुप्पट*|दुहेरी\n\
implied 24 मध्यरात्र*\n\
implied 3 तिप्पट*|तिहेरी\n\
one-and-half half दीड\n\
plain plain लखपती*|कोट्यधीश*|अब्जाधीश*\n\
"),
    ("ms", "\
and - dan\n\
decimal .\n\
habit compounds\n\
number 0 sifar|kosong?\n\
number 1 satu|suatu?|sebuah|seorang\n\
number 10 sepuluh|kesepuluh\n\
number 100 seratus\n\
number 1000 seribu\n\
number 1000000 sejuta\n\
number 11 sebelas|kesebelas\n\
number 12 dua belas|kedua belas\n\
number 13 tiga belas|ketiga belas\n\
number 14 empat belas|keempat belas\n\
number 15 lima belas|kelima belas\n\
number 16 enam belas|keenam belas\n\
number 17 tujuh belas|ketujuh belas\n\
number 18 lapan belas|kelapan belas\n\
number 19 sembilan belas|kesembilan belas\n\
number 2 dua|kedua|berdua\n\
number 3 tiga|ketiga|bertiga\n\
number 4 empat|keempat\n\
number 5 lima|kelima\n\
number 6 enam|keenam\n\
number 7 tujuh|ketujuh\n\
number 8 lapan|kelapan|delapan\n\
number 9 sembilan|kesembilan\n\
magnitude 1 puluh|puluhan\n\
magnitude 12 trilion|trillion\n\
magnitude 2 ratus|ratusan\n\
magnitude 3 ribu|ribuan\n\
magnitude 6 juta|jutaan\n\
magnitude 9 bilion|billion|bilionan\n\
fraction 2 setengah|separuh|separa?\n\
fraction 3 sepertiga|satu pertiga\n\
fraction 4 suku|seperempat|satu perempat\n\
fraction 5 seperlima|satu perlima\n\
ordinal 1 pertama|kesatu|julung\n\
ordinal 2 yang kedua\n\
ordinal 3 yang ketiga\n\
month 1 januari|jan\n\
month 10 oktober|okt\n\
month 11 november|nov\n\
month 12 disember|dis\n\
month 2 februari|feb\n\
month 3 mac\n\
month 4 april|apr\n\
month 5 mei\n\
month 6 jun\n\
month 7 julai|jul\n\
month 8 ogos|ogo\n\
month 9 september|sept|sep\n\
percent percent peratus|peratusan|per seratus\n\
currency cent sen\n\
currency chf franc switzerland|franc|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro|eur\n\
currency gbp paun|paun sterling|pound|gbp\n\
currency idr rupiah|idr\n\
currency inr rupee|inr\n\
currency jpy yen|jpy\n\
currency myr ringgit|rm|myr\n\
currency rub rubel|ruble|rub\n\
currency usd dolar as|dolar|dollar|us$|usd\n\
implied 10 dekad|dasawarsa|berpuluh\n\
implied 100 abad|kurun|beratus\n\
implied 1000 alaf|milenium|beribu\n\
implied 12 dozen|sedozen|tengah hari\n\
implied 2 sepasang|ganda|berganda|dwi*|kedua-dua|sekali ganda\n\
implied 24 tengah malam\n\
implied 3 tiga kali ganda\n\
plain plain jutawan|hartawan\n\
"),
    ("my", "\
decimal .\n\
habit power-first\n\
number 0 သုည\n\
number 1 တစ်\n\
number 2 နှစ်?|နှစ်ခု\n\
number 20 နှစ်ဆယ်|နှစ်ဆယ့်\n\
number 3 သုံး\n\
number 4 လေး?|လေးခု\n\
number 5 ငါး\n\
number 500000 သန်းဝက်\n\
number 6 ခြောက်\n\
number 7 ခုနစ်|ခုနှစ်?|ခွန်\n\
number 8 ရှစ်\n\
number 9 ကိုး\n\
magnitude 1 ဆယ်|ဆယ့်\n\
magnitude 12 ထရီလီယံ|သန်းသန်း|ထရီလျံ\n\
magnitude 2 ရာ?|ရာ့\n\
magnitude 3 ထောင်|ထောင့်|ထောင်ပေါင်း\n\
magnitude 4 သောင်း|သောင်းပေါင်း\n\
magnitude 5 သိန်း|သိန်းပေါင်း\n\
magnitude 6 သန်း|သန်းပေါင်း|မီလီယံ|မီလျံ\n\
magnitude 7 ကုဋေ\n\
magnitude 9 ဘီလီယံ|ဘီလျံ|သန်းထောင်\n\
fraction 2 တစ်ဝက်|ထက်ဝက်|ထက်ဝက်\n\
fraction 3 သုံးပုံတစ်ပုံ\n\
fraction 4 လေးပုံတစ်ပုံ\n\
ordinal 1 ပထမ\n\
ordinal 10 ဒသမ?|ဒသမမြောက်\n\
ordinal 2 ဒုတိယ\n\
ordinal 3 တတိယ\n\
ordinal 4 စတုတ္ထ\n\
ordinal 5 ပဉ္စမ\n\
ordinal 6 ဆဋ္ဌမ\n\
ordinal 7 သတ္တမ\n\
ordinal 8 အဋ္ဌမ\n\
ordinal 9 နဝမ\n\
month 1 ဇန်နဝါရီ|ဇန္နဝါရီ\n\
month 10 အောက်တိုဘာ\n\
month 11 နိုဝင်ဘာ\n\
month 12 ဒီဇင်ဘာ\n\
month 2 ဖေဖော်ဝါရီ|ဖေဖေါ်ဝါရီ\n\
month 3 မတ်လ|မတ်?\n\
month 4 ဧပြီ\n\
month 5 မေလ|မေ?\n\
month 6 ဇွန်\n\
month 7 ဇူလိုင်\n\
month 8 ဩဂုတ်|သြဂုတ်|ဩဂုတ်\n\
month 9 စက်တင်ဘာ\n\
percent percent ရာခိုင်နှုန်း|ရာနှုန်း\n\
currency cent ဆင့်\n\
currency cny ယွမ်\n\
currency eur ယူရို\n\
currency gbp ပေါင်\n\
currency inr ရူပီး\n\
currency jpy ယန်း\n\
currency mmk ကျပ်\n\
currency rub ရူဘယ်\n\
currency usd ဒေါ်လာ\n\
implied 10 ဆယ်စုနှစ်\n\
implied 100 ရာစု|ရာပေါင်းများစွာ\n\
implied 1000 ထောင်ပေါင်းများစွာ|ထောင်စုနှစ်\n\
implied 12 ဒါဇင်|မွန်းတည့်\n\
implied 2 နှစ်ဦးစလုံး|နှစ်ဆ|အတွဲ\n\
implied 24 သန်းခေါင်\n\
"),
    ("nb", "\
and - og\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 null\n\
number 1 en|én|ei|et|ett|ein|eitt|eit\n\
number 10 ti\n\
number 11 elleve\n\
number 12 tolv\n\
number 13 tretten\n\
number 14 fjorten\n\
number 15 femten\n\
number 16 seksten\n\
number 17 sytten\n\
number 18 atten\n\
number 19 nitten\n\
number 2 to\n\
number 20 tjue|tyve|tjuetall|tjuetallet|tjuetalls*|tjueåra|tjueårene|tjueårs*|tjuge\n\
number 3 tre\n\
number 30 tretti|tredve|trettitall|trettitallet|trettitalls*|trettiåra|trettiårene|trettiårs*\n\
number 4 fire\n\
number 40 førti|førr|førtitall|førtitallet|førtitalls*|førtiåra|førtiårene|førtiårs*\n\
number 5 fem\n\
number 50 femti|femtitall|femtitallet|femtitalls*|femtiåra|femtiårene|femtiårs*\n\
number 6 seks\n\
number 60 seksti|sekstitall|sekstitallet|sekstitalls*|sekstiåra|sekstiårene|sekstiårs*\n\
number 7 sju|syv\n\
number 70 sytti|syttitall|syttitallet|syttitalls*|syttiåra|syttiårene|syttiårs*\n\
number 8 åtte\n\
number 80 åtti|åttitall|åttitallet|åttitalls*|åttiåra|åttiårene|åttiårs*\n\
number 9 ni\n\
number 90 nitti|nittitall|nittitallet|nittitalls*|nittiåra|nittiårene|nittiårs*\n\
magnitude 12 billion*|billionen\n\
magnitude 15 billiard*|billiarden\n\
magnitude 18 trillion*|trillionen\n\
magnitude 2 hundre|hundrede|hundrevis|hundretall*|hundretallet\n\
magnitude 3 tusen|tusener|tusenvis|tusentall*|tusentallet|tusinde\n\
magnitude 6 million*|millionen|milion*|mill|mill.|mnok?|mio\n\
magnitude 9 milliard*|milliarden|mrd|mrd.\n\
fraction 2 halv|halve|halvt|halvpart*|halvdel*|halvår*|halvtime*\n\
fraction 3 tredjedel*|tredel*\n\
fraction 4 fjerdedel*|firedel*|kvart|kvarter|kvartal*\n\
fraction 5 femtedel*|femdel*\n\
ordinal 1 første|først|fyrste|fyrst\n\
ordinal 10 tiende|tiande\n\
ordinal 100 hundrede|hundrande\n\
ordinal 1000 tusende\n\
ordinal 11 ellevte\n\
ordinal 12 tolvte\n\
ordinal 13 trettende|trettande\n\
ordinal 14 fjortende|fjortande\n\
ordinal 15 femtende|femtande\n\
ordinal 16 sekstende|sekstande\n\
ordinal 17 syttende|syttande\n\
ordinal 18 attende|attande\n\
ordinal 19 nittende|nittande\n\
ordinal 2 andre|annen|annet|annan\n\
ordinal 20 tjuende|tyvende|tjuande\n\
ordinal 3 tredje|tredjemann\n\
ordinal 30 trettiende|tredevte|trettiande\n\
ordinal 4 fjerde\n\
ordinal 40 førtiende|førtiande\n\
ordinal 5 femte\n\
ordinal 50 femtiende|femtiande\n\
ordinal 6 sjette\n\
ordinal 60 sekstiende|sekstiande\n\
ordinal 7 sjuende|syvende|sjuande\n\
ordinal 70 syttiende|syttiande\n\
ordinal 8 åttende|åttande\n\
ordinal 80 åttiende|åttiande\n\
ordinal 9 niende|niande\n\
ordinal 90 nittiende|nittiande\n\
month 1 januar*|jan\n\
month 10 oktober*|okt\n\
month 11 november*|nov\n\
month 12 desember*|des\n\
month 2 februar*|feb|febr\n\
month 3 mars\n\
month 4 april|apr\n\
month 5 mai\n\
month 6 juni|jun\n\
month 7 juli|jul\n\
month 8 august|aug\n\
month 9 september*|sept|sep\n\
percent percent prosent*|pst|pst.\n\
currency cent cent|cents\n\
currency chf sveitserfranc|sveitsiske franc|franc|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro*|eur\n\
currency gbp pund|britiske pund|gbp\n\
currency inr rupi|rupier|rupiar|inr\n\
currency jpy yen|jpy\n\
currency nok krone|kroner|kr|kr.|nok\n\
currency ore øre\n\
currency rub rubel|rubler|rub\n\
currency usd dollar*|us-dollar*|usd\n\
implied 10 tiår*|tiåret|dekade*|dekaden|titall*|titallet\n\
implied 100 århundre*|hundreår*|hundreåret\n\
implied 1000 årtusen*|årtusenet|tusenår*|tusenåret|millennium\n\
implied 12 dusin*|dusinet\n\
implied 2 begge|dobbel*|dobbelt*|par|duo|dobl*|fordobl*\n\
implied 20 snes\n\
implied 24 midnatt|døgn*|døgnet\n\
implied 3 trippel*|tredobbel*|tredobl*|tredobla*|trio\n\
and-half half og en halv|og et halvt|og ein halv|og eit halvt|og halv\n\
one-and-half half halvannen|halvannet|halvanna|en og en halv|ett og et halvt\n\
plain plain millionær*|milliardær*|tyveri*|tyven|tyvene\n\
half afternoon om ettermiddagen|om kvelden\n\
half morning om morgenen|om formiddagen\n\
half night om natten\n\
"),
    ("ne", "\
and - र\n\
decimal .\n\
habit compounds\n\
number 0 शून्य|सुन्ना\n\
number 1 एक|एउटा|एउटै|एकजना\n\
number 10 दस|दश|दसवटा|दसभन्दा|दशभन्दा|दसजना|दशजना\n\
number 11 एघार\n\
number 12 बाह्र*|बार?\n\
number 13 तेह्र\n\
number 14 चौध\n\
number 15 पन्ध्र\n\
number 16 सोह्र|सोर\n\
number 17 सत्र\n\
number 18 अठार\n\
number 19 उन्नाइस|उन्नाईस\n\
number 2 दुई|दुइ|दुवै|दुईवटा|दुईजना|दुइटा\n\
number 20 बीस*|बिस*\n\
number 21 एक्काइस|एक्काईस\n\
number 22 बाइस|बाईस\n\
number 23 तेइस|तेईस\n\
number 24 चौबीस|चौबिस\n\
number 25 पच्चीस|पच्चिस\n\
number 26 छब्बीस|छब्बिस\n\
number 27 सत्ताइस|सत्ताईस\n\
number 28 अट्ठाइस|अठ्ठाइस|अट्ठाईस\n\
number 29 उनन्तीस|उनन्तिस\n\
number 3 तीन|तीनवटा|तीनजना|तिन|तिनै\n\
number 30 तीस*|तिस*\n\
number 31 एकतीस|एकतिस\n\
number 32 बत्तीस|बत्तिस\n\
number 33 तेत्तीस|तेत्तिस\n\
number 34 चौँतीस|चौंतीस|चौतिस\n\
number 35 पैँतीस|पैंतीस|पैंतिस\n\
number 36 छत्तीस|छत्तिस\n\
number 37 सैँतीस|सैंतीस|सैंतिस\n\
number 38 अठतीस|अठतिस\n\
number 39 उनन्चालीस|उनन्चालिस\n\
number 4 चार|चारवटा|चारजना|चारै\n\
number 40 चालीस*|चालिस*\n\
number 41 एकचालीस|एकचालिस\n\
number 42 बयालीस|बयालिस\n\
number 43 त्रिचालीस|त्रिचालिस\n\
number 44 चवालीस|चवालिस|चौवालीस\n\
number 45 पैँतालीस|पैंतालीस|पैंतालिस\n\
number 46 छयालीस|छयालिस\n\
number 47 सतचालीस|सतचालिस|सैंतालीस\n\
number 48 अठचालीस|अठचालिस\n\
number 49 उनन्चास|उनन्पचास\n\
number 5 पाँच|पाँचवटा|पाँचजना\n\
number 50 पचास*\n\
number 51 एकाउन्न|एकाउन्‍न\n\
number 52 बाउन्न\n\
number 53 त्रिपन्न\n\
number 54 चउन्न|चौवन्न\n\
number 55 पचपन्न\n\
number 56 छपन्न|छप्पन्न\n\
number 57 सन्ताउन्न\n\
number 58 अन्ठाउन्न|अन्ठाउन्‍न\n\
number 59 उनन्साठी|उनन्साठ्ठी\n\
number 6 छ?|छवटा|छजना|छः\n\
number 60 साठी*|साठ्ठी*\n\
number 61 एकसट्ठी|एकसठ्ठी\n\
number 62 बयसट्ठी|बैसट्ठी|बासट्ठी\n\
number 63 त्रिसट्ठी\n\
number 64 चौंसट्ठी|चौसट्ठी\n\
number 65 पैंसट्ठी|पैसट्ठी\n\
number 66 छयसट्ठी|छैसट्ठी\n\
number 67 सतसट्ठी\n\
number 68 अठसट्ठी\n\
number 69 उनन्सत्तरी|उनसत्तरी\n\
number 7 सात|सातवटा\n\
number 70 सत्तरी*\n\
number 71 एकहत्तर\n\
number 72 बहत्तर\n\
number 73 त्रिहत्तर\n\
number 74 चौहत्तर\n\
number 75 पचहत्तर\n\
number 76 छयहत्तर|छिहत्तर\n\
number 77 सतहत्तर\n\
number 78 अठहत्तर\n\
number 79 उनासी|उनानासी\n\
number 8 आठ|आठवटा\n\
number 80 असी|अस्सी*|असीभन्दा\n\
number 81 एकासी\n\
number 82 बयासी\n\
number 83 त्रियासी\n\
number 84 चौरासी\n\
number 85 पचासी\n\
number 86 छयासी\n\
number 87 सतासी\n\
number 88 अठासी\n\
number 89 उनान्नब्बे|उनानब्बे\n\
number 9 नौ|नौवटा\n\
number 90 नब्बे*\n\
number 91 एकान्नब्बे|एकानब्बे\n\
number 92 बयानब्बे|बयान्नब्बे\n\
number 93 त्रियानब्बे|त्रियान्नब्बे\n\
number 94 चौरानब्बे|चौरान्नब्बे\n\
number 95 पन्चानब्बे|पञ्चानब्बे|पन्चान्नब्बे\n\
number 96 छयानब्बे|छयान्नब्बे\n\
number 97 सन्तानब्बे|सन्तान्नब्बे\n\
number 98 अन्ठानब्बे|अन्ठान्नब्बे\n\
number 99 उनान्सय|उनान्सए\n\
magnitude 11 खर्ब*|खरब\n\
magnitude 12 ट्रिलियन*\n\
magnitude 2 सय*|सयौँ|सयौं\n\
magnitude 3 हजार*\n\
magnitude 5 लाख*\n\
magnitude 6 मिलियन*\n\
magnitude 7 करोड*\n\
magnitude 9 अर्ब*|अरब?|बिलियन*\n\
fraction 2 आधा|आधी|आधाभन्दा|अर्ध|अर्धवार्षिक\n\
fraction 3 एक तिहाइ*|तिहाइ*|एक तिहाई*|तिहाई*\n\
fraction 4 एक चौथाइ*|चौथाइ*|एक चौथाई*|चौथाई*|त्रैमासिक\n\
ordinal 1 पहिलो|पहिला|पहिले|प्रथम*\n\
ordinal 10 दसौँ|दसौं|दशौँ|दशौं\n\
ordinal 11 एघारौँ|एघारौं\n\
ordinal 12 बाह्रौँ|बाह्रौं\n\
ordinal 18 अठारौँ|अठारौं\n\
ordinal 19 उन्नाइसौँ|उन्नाइसौं|उन्नाईसौं\n\
ordinal 2 दोस्रो|दोश्रो|दोस्रा|द्वितीय\n\
ordinal 20 बीसौँ|बीसौं\n\
ordinal 21 एक्काइसौँ|एक्काइसौं|एक्काईसौं\n\
ordinal 3 तेस्रो|तेश्रो|तेस्रा|तृतीय\n\
ordinal 4 चौथो|चौँथो|चौंथो\n\
ordinal 5 पाँचौँ|पाँचौं\n\
ordinal 6 छैटौँ|छैटौं|छैठौँ|छैठौं\n\
ordinal 7 सातौँ|सातौं\n\
ordinal 8 आठौँ|आठौं\n\
ordinal 9 नवौँ|नवौं\n\
month 1 जनवरी*\n\
month 10 अक्टोबर*|अक्टुबर*\n\
month 11 नोभेम्बर*|नोवेम्बर*\n\
month 12 डिसेम्बर*\n\
month 2 फेब्रुअरी*|फेब्रुवरी*|फरवरी*|फ्रेबुअरी*\n\
month 3 मार्च*\n\
month 4 अप्रिल*|एप्रिल*\n\
month 5 मे|मेमा|मेको|मेसम्म|मेदेखि|मई\n\
month 6 जुन|जुनमा|जुनको|जुनसम्म|जुनदेखि|जून*\n\
month 7 जुलाई*|जुलाइ*\n\
month 8 अगस्ट*|अगस्त*|अगष्ट*\n\
month 9 सेप्टेम्बर*|सेप्टेंबर*\n\
percent percent प्रतिशत*\n\
currency cent सेन्ट*|पैसा\n\
currency chf स्विस फ्रान्क*|फ्रान्क*\n\
currency cny युआन*\n\
currency eur युरो*\n\
currency gbp पाउन्ड*|पाउण्ड*\n\
currency inr भारु|भारतीय रुपैयाँ*\n\
currency jpy येन*\n\
currency npr रुपैयाँ*|रुपैयां*|रु|रु.\n\
currency rub रुबल*\n\
currency usd डलर*\n\
implied 10 दशक*\n\
implied 100 शताब्दी*|सयकडौँ|सदी\n\
implied 1000 सहस्राब्दी*\n\
implied 12 दर्जन*|मध्यान्ह|मध्याह्न\n\
implied 2 जोडी|दोब्बर*|दोहोरो|दुगुना\n\
implied 24 मध्यरात*\n\
implied 3 तेब्बर*|तेहेरो\n\
one-and-half half डेढ\n\
plain plain करोडपति*|अर्बपति*|लखपति*|तिनी*|तिनले|तिनका|तिनको\n\
"),
    ("nl", "\
and - en|ën\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 nul\n\
number 1 een|één|eens|ene\n\
number 10 tien\n\
number 11 elf\n\
number 12 twaalf\n\
number 13 dertien\n\
number 14 veertien\n\
number 15 vijftien\n\
number 16 zestien\n\
number 17 zeventien\n\
number 18 achttien\n\
number 19 negentien\n\
number 2 twee\n\
number 20 twintig|twintiger*\n\
number 3 drie\n\
number 30 dertig|dertiger*\n\
number 4 vier\n\
number 40 veertig|veertiger*\n\
number 5 vijf|vijven\n\
number 50 vijftig|vijftiger*\n\
number 6 zes\n\
number 60 zestig|zestiger*\n\
number 7 zeven\n\
number 70 zeventig|zeventiger*\n\
number 8 acht\n\
number 80 tachtig|tachtiger*\n\
number 9 negen\n\
number 90 negentig|negentiger*\n\
magnitude 12 biljoen*\n\
magnitude 15 biljard*\n\
magnitude 18 triljoen*\n\
magnitude 2 honderd|honderden\n\
magnitude 3 duizend|duizenden\n\
magnitude 6 miljoen*|mln|mio\n\
magnitude 9 miljard*|mld|mrd\n\
fraction 2 helft|half|halve|halfuur\n\
fraction 3 derde|derden\n\
fraction 3/4 driekwart\n\
fraction 4 kwart|kwartier\n\
ordinal 1 eerste*\n\
ordinal 10 tiende*\n\
ordinal 11 elfde*\n\
ordinal 12 twaalfde*\n\
ordinal 13 dertiende*\n\
ordinal 14 veertiende*\n\
ordinal 15 vijftiende*\n\
ordinal 16 zestiende*\n\
ordinal 17 zeventiende*\n\
ordinal 18 achttiende*\n\
ordinal 19 negentiende*\n\
ordinal 2 tweede*\n\
ordinal 20 twintigste*\n\
ordinal 3 derde*\n\
ordinal 30 dertigste*\n\
ordinal 4 vierde*\n\
ordinal 5 vijfde*\n\
ordinal 6 zesde*\n\
ordinal 7 zevende*\n\
ordinal 8 achtste*\n\
ordinal 9 negende*\n\
month 1 januari*|jan\n\
month 10 oktober*|okt\n\
month 11 november*|nov\n\
month 12 december*|dec\n\
month 2 februari*|feb|febr\n\
month 3 maart|mrt\n\
month 4 april|apr\n\
month 5 mei\n\
month 6 juni|jun\n\
month 7 juli|jul\n\
month 8 augustus|aug\n\
month 9 september*|sept|sep\n\
percent percent procent|percent|procentpunt*|percentage\n\
currency cent cent|centen\n\
currency chf zwitserse frank|zwitserse franken|frank|franken|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro*|eur\n\
currency gbp pond|ponden|gbp\n\
currency inr roepie*|inr\n\
currency jpy yen|jpy\n\
currency rub roebel*|rub\n\
currency usd dollar*|us-dollar|usd\n\
implied 10 tiental*|decennium|decennia\n\
implied 100 eeuw|eeuwen|honderdtal\n\
implied 1000 millennium|millennia\n\
implied 12 dozijn*|middag\n\
implied 2 beide*|dubbel*|tweemaal|paar|duo\n\
implied 20 twintigtal\n\
implied 24 middernacht\n\
implied 3 drievoud*|driemaal|trio\n\
and-half half eneenhalf|en een half|en een halve|enhalf\n\
one-and-half half anderhalf|anderhalve\n\
plain plain miljonair*|miljardair*\n\
negation never nooit\n\
negation no geen\n\
negation nobody niemand|niets\n\
negation nor noch\n\
negation not niet\n\
negation without zonder\n\
modal can kan|kunnen|kon|konden\n\
modal could zou kunnen|zouden kunnen\n\
modal may mag|mogen|mocht|mochten\n\
modal must moet|moeten|moest|moesten\n\
modal should zou moeten|zouden moeten|hoort te|horen te\n\
modal would zou|zouden\n\
hedge  niet alleen|niettemin\n\
hedge allegedly vermoedelijk*|vermeend*|naar verluidt\n\
hedge apparently blijkbaar|kennelijk\n\
hedge former voormalig*|ex\n\
hedge possibly mogelijk|misschien|wellicht\n\
hedge probably waarschijnlijk\n\
quantifier all alle|allemaal\n\
quantifier at-least ten minste|tenminste|minstens|minimaal\n\
quantifier at-most ten hoogste|hooguit|hoogstens|maximaal\n\
quantifier both beide|beiden\n\
quantifier every elke|elk|ieder|iedere\n\
quantifier few weinig|weinige\n\
quantifier many veel|vele\n\
quantifier most de meeste|de meerderheid\n\
quantifier only alleen|slechts|enkel|uitsluitend\n\
quantifier several verscheidene|meerdere\n\
quantifier some sommige|enkele\n\
bound about ongeveer|circa|zo'n|rond\n\
bound fewer-than minder dan\n\
bound more-than meer dan|ruim\n\
bound nearly bijna\n\
bound up-to tot\n\
weekday friday vrijdag*\n\
weekday monday maandag*\n\
weekday saturday zaterdag*\n\
weekday sunday zondag*\n\
weekday thursday donderdag*\n\
weekday today vandaag\n\
weekday tomorrow morgen\n\
weekday tuesday dinsdag*\n\
weekday wednesday woensdag*\n\
weekday yesterday gisteren\n\
half afternoon 's middags|'s avonds\n\
half morning 's ochtends|'s morgens\n\
half night 's nachts\n\
"),
    ("pl", "\
and - i\n\
decimal ,\n\
habit compounds\n\
number 0 zero|zera\n\
number 1 jeden|jedna|jedno|jednego|jednej|jedną|jednym|jednemu\n\
number 10 dziesięć|dziesięciu|dziesięcioma|dziesięcio*\n\
number 100 sto|stu|stoma\n\
number 11 jedenaście|jedenastu|jedenasto*\n\
number 12 dwanaście|dwunastu|dwunasto*\n\
number 13 trzynaście|trzynastu|trzynasto*\n\
number 14 czternaście|czternastu|czternasto*\n\
number 15 piętnaście|piętnastu|piętnasto*\n\
number 16 szesnaście|szesnastu|szesnasto*\n\
number 17 siedemnaście|siedemnastu|siedemnasto*\n\
number 18 osiemnaście|osiemnastu|osiemnasto*\n\
number 19 dziewiętnaście|dziewiętnastu|dziewiętnasto*\n\
number 2 dwa|dwie|dwóch|dwu|dwóm|dwoma|dwoje|dwojga|dwaj|oba|obie|obu|dwu*\n\
number 20 dwadzieścia|dwudziestu|dwudziesto*\n\
number 200 dwieście|dwustu\n\
number 3 trzy|trzech|trzem|trzema|trzej|troje|trzy*\n\
number 30 trzydzieści|trzydziestu|trzydziesto*\n\
number 300 trzysta|trzystu\n\
number 4 cztery|czterech|czterem|czterema|czterej|czworo|cztero*\n\
number 40 czterdzieści|czterdziestu|czterdziesto*\n\
number 400 czterysta|czterystu\n\
number 5 pięć|pięciu|pięcioma|pięcioro|pięcio*\n\
number 50 pięćdziesiąt|pięćdziesięciu|pięćdziesięcio*\n\
number 500 pięćset|pięciuset\n\
number 6 sześć|sześciu|sześcioma|sześcio*\n\
number 60 sześćdziesiąt|sześćdziesięciu|sześćdziesięcio*\n\
number 600 sześćset|sześciuset\n\
number 7 siedem|siedmiu|siedmioma|siedmio*\n\
number 70 siedemdziesiąt|siedemdziesięciu|siedemdziesięcio*\n\
number 700 siedemset|siedmiuset\n\
number 8 osiem|ośmiu|ośmioma|ośmio*\n\
number 80 osiemdziesiąt|osiemdziesięciu|osiemdziesięcio*\n\
number 800 osiemset|ośmiuset\n\
number 9 dziewięć|dziewięciu|dziewięcioma|dziewięcio*\n\
number 90 dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcio*\n\
number 900 dziewięćset|dziewięciuset\n\
magnitude 12 bilion*|bln\n\
magnitude 15 biliard*\n\
magnitude 18 trylion*\n\
magnitude 3 tysiąc*|tysięcy|tys|tys.\n\
magnitude 6 milion*|mln\n\
magnitude 9 miliard*|mld\n\
fraction 2 połow*|połów*|pół\n\
fraction 3 jedna trzecia|jednej trzeciej|jedną trzecią\n\
fraction 4 ćwierć|ćwierci|kwadrans*|jedna czwarta|jednej czwartej|jedną czwartą\n\
ordinal 1 pierwsz*\n\
ordinal 10 dziesiąt*\n\
ordinal 1000 tysięczn*\n\
ordinal 11 jedenast*\n\
ordinal 12 dwunast*\n\
ordinal 13 trzynast*\n\
ordinal 14 czternast*\n\
ordinal 15 piętnast*\n\
ordinal 16 szesnast*\n\
ordinal 17 siedemnast*\n\
ordinal 18 osiemnast*\n\
ordinal 19 dziewiętnast*\n\
ordinal 2 drugi|druga|drugie|drugiego|drugiej|drugą|drugim|drugiemu\n\
ordinal 20 dwudziest*\n\
ordinal 3 trzeci|trzecia|trzecie|trzeciego|trzeciej|trzecią|trzecim\n\
ordinal 30 trzydziest*\n\
ordinal 4 czwart*\n\
ordinal 40 czterdziest*\n\
ordinal 5 piąty|piąta|piąte|piątego|piątej|piątą|piątym\n\
ordinal 50 pięćdziesiąt*\n\
ordinal 6 szóst*\n\
ordinal 60 sześćdziesiąt*\n\
ordinal 7 siódm*\n\
ordinal 70 siedemdziesiąt*\n\
ordinal 8 ósm*\n\
ordinal 80 osiemdziesiąt*\n\
ordinal 9 dziewiąt*\n\
ordinal 90 dziewięćdziesiąt*\n\
month 1 styczeń|styczni*\n\
month 10 październik*\n\
month 11 listopad*\n\
month 12 grudzień|grudni*\n\
month 2 luty|lutego|lutym|lutemu\n\
month 3 marzec|marc*\n\
month 4 kwiecień|kwietni*\n\
month 5 maj|maja|maju|majem|majow*\n\
month 6 czerwiec|czerwc*\n\
month 7 lipiec|lipca|lipcu|lipcem|lipcow*\n\
month 8 sierpień|sierpni*\n\
month 9 wrzesień|wrześni*\n\
percent percent procent*|proc|proc.\n\
currency cent cent|centy|centów|grosz*\n\
currency chf frank*|chf\n\
currency cny juan*|cny\n\
currency eur euro|eur\n\
currency gbp funt*|gbp\n\
currency inr rupi*|inr\n\
currency jpy jen|jeny|jenów|jena|jpy\n\
currency pln złot*|zł|pln\n\
currency rub rubl*|rub\n\
currency usd dolar*|usd\n\
implied 10 dekad*|dziesięcioleci*|dziesiątk*|dziesiątek\n\
implied 100 wiek|wieku|wieków|stuleci*|setk*|setek\n\
implied 1000 tysiącleci*\n\
implied 12 tuzin*|południe|południa\n\
implied 2 para|parę|podwójn*|dwukrotn*|podwoi*|dwójk*\n\
implied 24 północ|północy|dob*\n\
implied 3 potrójn*|trzykrotn*|trójk*\n\
and-half half i pół\n\
one-and-half half półtora|półtorej\n\
plain plain milioner*|miliarder*\n\
negation never nigdy\n\
negation nobody nikt|nikogo|nikomu|nic|niczego|żaden|żadna|żadne|żadnego|żadnej|żadnych\n\
negation nor ani\n\
negation not nie|brak|niema\n\
negation without bez\n\
modal can może|mogą|można\n\
modal could mógł|mogła|mogli|mogły|mógłby|mogłaby|mogliby|mogłyby\n\
modal must musi|muszą|musiał|musiała|musieli|należy|trzeba\n\
modal should powinien|powinna|powinno|powinni|powinny\n\
hedge  nie tylko|mimo wszystko\n\
hedge allegedly rzekomo|rzekom*|domniemany|domniemana|domniemani|domniemanych|podobno\n\
hedge apparently najwyraźniej\n\
hedge former były minister|była minister|były prezydent|była prezydent|eks\n\
hedge possibly być może|możliwe\n\
hedge probably prawdopodobnie\n\
quantifier all wszyscy|wszystkie|wszystkich|wszystkim\n\
quantifier at-least co najmniej|przynajmniej\n\
quantifier at-most co najwyżej|najwyżej|maksymalnie\n\
quantifier both oba|obie|obu\n\
quantifier every każdy|każda|każde|każdego|każdej\n\
quantifier few mało|niewiele|niewielu\n\
quantifier many wiele|wielu\n\
quantifier most większość|większości\n\
quantifier only tylko|jedynie|wyłącznie\n\
quantifier several kilka|kilku\n\
quantifier some niektórzy|niektóre|niektórych\n\
bound about około|mniej więcej\n\
bound fewer-than mniej niż|poniżej\n\
bound more-than ponad|więcej niż|przeszło\n\
bound nearly prawie|niemal|blisko\n\
bound up-to do\n\
weekday friday piątek|piątku\n\
weekday monday poniedział*\n\
weekday saturday sobotę|sobota|soboty\n\
weekday sunday niedzielę|niedziela|niedzieli\n\
weekday thursday czwartek|czwartku\n\
weekday today dziś|dzisiaj\n\
weekday tomorrow jutro\n\
weekday tuesday wtorek|wtorku\n\
weekday wednesday środę|środa|środy\n\
weekday yesterday wczoraj\n\
half afternoon po południu|wieczorem\n\
half morning rano|nad ranem|przed południem\n\
half night w nocy\n\
"),
    ("pt", "\
and - e\n\
customs - numbered-weekdays\n\
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
ordinal 1000 milésim*\n\
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
negation neither tampouco\n\
negation never nunca|jamais\n\
negation nobody ninguém|nenhum|nenhuma|nada\n\
negation nor nem\n\
negation not não\n\
negation without sem\n\
modal can pode|podem|podemos|poderá|poderão|pôde|puderam\n\
modal could poderia|poderiam|podia|podiam\n\
modal must deve|devem|deverá|deverão|devia|deviam|devemos|tem que|têm que|tem de|têm de|terá de|terão de|terá que|terão que\n\
modal should deveria|deveriam|deveríamos\n\
hedge  não obstante|não só|não apenas|nem sempre\n\
hedge allegedly supostamente|alegadamente|suposto|suposta|supostos|supostas|alegado|alegada|alegados|alegadas\n\
hedge apparently aparentemente|ao que parece\n\
hedge former ex\n\
hedge possibly possivelmente|talvez\n\
hedge probably provavelmente\n\
quantifier all todo|toda|todos|todas\n\
quantifier at-least pelo menos|ao menos|no mínimo\n\
quantifier at-most no máximo|quando muito\n\
quantifier both ambos|ambas\n\
quantifier every cada\n\
quantifier few poucos|poucas\n\
quantifier many muitos|muitas\n\
quantifier most a maioria d*|a maior parte d*\n\
quantifier only só|somente|apenas|unicamente\n\
quantifier several vários|várias\n\
quantifier some alguns|algumas\n\
bound about cerca de|aproximadamente|por volta de|em torno de\n\
bound fewer-than menos de|abaixo de\n\
bound more-than mais de|acima de\n\
bound nearly quase\n\
bound up-to até\n\
weekday friday sexta-feira|sextas-feiras\n\
weekday monday segunda-feira|segundas-feiras\n\
weekday saturday sábado|sábados\n\
weekday sunday domingo|domingos\n\
weekday thursday quinta-feira|quintas-feiras\n\
weekday today hoje\n\
weekday tomorrow amanhã\n\
weekday tuesday terça-feira|terças-feiras\n\
weekday wednesday quarta-feira|quartas-feiras\n\
weekday yesterday ontem\n\
half afternoon da tarde|à tarde\n\
half morning da manhã|de manhã|da madrugada|de madrugada\n\
half night da noite|à noite\n\
"),
    ("ro", "\
and - și|de\n\
decimal ,\n\
number 0 zero|zerouri\n\
number 1 unu|una|un|unul|unui|unei|o?\n\
number 10 zece\n\
number 11 unsprezece|unșpe\n\
number 12 doisprezece|douăsprezece\n\
number 13 treisprezece\n\
number 14 paisprezece\n\
number 15 cincisprezece\n\
number 16 șaisprezece\n\
number 17 șaptesprezece\n\
number 18 optsprezece\n\
number 19 nouăsprezece\n\
number 2 doi|două|doua?|ambii|ambele|amândoi|amândouă\n\
number 20 douăzeci\n\
number 3 trei\n\
number 30 treizeci\n\
number 4 patru\n\
number 40 patruzeci\n\
number 5 cinci\n\
number 50 cincizeci\n\
number 6 șase|sase\n\
number 60 șaizeci\n\
number 7 șapte|sapte\n\
number 70 șaptezeci\n\
number 8 opt\n\
number 80 optzeci\n\
number 9 nouă?\n\
number 90 nouăzeci\n\
magnitude 12 bilion|bilioane|trilion|trilioane|trilioanele\n\
magnitude 2 sută|sute|sutele|sutelor|suta\n\
magnitude 3 mie|mii|miile|miilor|mia\n\
magnitude 6 milion|milioane|milioanele|milioanelor|milionul|mil|mil.|mln\n\
magnitude 9 miliard|miliarde|miliardele|miliardelor|miliardul|mld|mld.|mlrd\n\
fraction 2 jumătate|jumătăți|jumătatea|jumătății\n\
fraction 3 treime|treimi|treimea|treimile\n\
fraction 4 sfert|sferturi|sfertul|pătrime|pătrimi|trimestru*|trimestre*\n\
fraction 5 cincime|cincimi\n\
ordinal 1 primul|prima|primii|primele|primului|primei|prim|întâi|întâia|întâiul|dintâi\n\
ordinal 10 zecelea|zecea\n\
ordinal 100 sutălea|suta\n\
ordinal 11 unsprezecelea|unsprezecea\n\
ordinal 12 doisprezecelea|douăsprezecea\n\
ordinal 13 treisprezecelea|treisprezecea\n\
ordinal 14 paisprezecelea|paisprezecea\n\
ordinal 15 cincisprezecelea|cincisprezecea\n\
ordinal 16 șaisprezecelea|șaisprezecea\n\
ordinal 17 șaptesprezecelea|șaptesprezecea\n\
ordinal 18 optsprezecelea|optsprezecea\n\
ordinal 19 nouăsprezecelea|nouăsprezecea\n\
ordinal 2 doilea|doua|secund|secundă\n\
ordinal 20 douăzecilea|douăzecea\n\
ordinal 3 treilea|treia\n\
ordinal 30 treizecilea|treizecea\n\
ordinal 4 patrulea|patra\n\
ordinal 40 patruzecilea|patruzecea\n\
ordinal 5 cincilea|cincea\n\
ordinal 50 cincizecilea|cincizecea\n\
ordinal 6 șaselea|șasea\n\
ordinal 7 șaptelea|șaptea\n\
ordinal 8 optulea|opta\n\
ordinal 9 nouălea|noua?\n\
month 1 ianuarie|ian\n\
month 10 octombrie|oct\n\
month 11 noiembrie|noi?|nov\n\
month 12 decembrie|dec\n\
month 2 februarie|feb\n\
month 3 martie\n\
month 4 aprilie|apr\n\
month 5 mai\n\
month 6 iunie|iun\n\
month 7 iulie|iul\n\
month 8 august|aug\n\
month 9 septembrie|sept|sep\n\
percent percent la sută|procent*|procente|procentual*|puncte procentuale\n\
currency cent cent|cenți|centi\n\
currency chf franc|franci|franci elvețieni|chf\n\
currency cny yuan|yuani|cny\n\
currency eur euro|eur\n\
currency gbp liră|lira|lire|lirelor|lire sterline|gbp\n\
currency inr rupie|rupii|rupia|inr\n\
currency jpy yen|yeni|jpy\n\
currency mdl lei moldovenești|mdl\n\
currency ron leu|lei|leul|ron\n\
currency rub rublă|ruble|rub\n\
currency usd dolar*|usd\n\
implied 10 deceni*|zeci|zecile|zecilor\n\
implied 100 secol*|veac*\n\
implied 1000 mileni*\n\
implied 12 duzin*|amiază|amiaza|prânz\n\
implied 2 dublu|dublă|dublul|dublat*|dublar*|dubla|perech*|cuplu\n\
implied 24 miezul nopții|miez de noapte\n\
implied 3 triplu|triplă|triplul|tripla*|trio\n\
and-half half și jumătate|și o jumătate|și jumate\n\
plain plain milionar*|miliardar*\n\
half afternoon după-amiaza|seara\n\
half morning dimineața\n\
half night noaptea\n\
"),
    ("ru", "\
and - и\n\
decimal ,\n\
habit compounds\n\
number 0 ноль|нуль|нуля|ноля\n\
number 1 один|одна|одно|одного|одной|одну|одному|одним|одном\n\
number 10 десять|десяти|десятью|десяти*\n\
number 100 сто|ста|сто*?\n\
number 11 одиннадцать|одиннадцати*|одиннадцатью\n\
number 12 двенадцать|двенадцати*|двенадцатью\n\
number 13 тринадцать|тринадцати*|тринадцатью\n\
number 14 четырнадцать|четырнадцати*|четырнадцатью\n\
number 15 пятнадцать|пятнадцати*|пятнадцатью\n\
number 16 шестнадцать|шестнадцати*|шестнадцатью\n\
number 17 семнадцать|семнадцати*|семнадцатью\n\
number 18 восемнадцать|восемнадцати*|восемнадцатью\n\
number 19 девятнадцать|девятнадцати*|девятнадцатью\n\
number 2 два|две|двух|двум|двумя|двух*|двое|двоих|обе|оба|обоих|обеих\n\
number 20 двадцать|двадцати*|двадцатью\n\
number 200 двести|двухсот|двумстам|двумястами|двухстах\n\
number 3 три|трех|трём|тремя|трех*|трёх*|трое|троих\n\
number 30 тридцать|тридцати*|тридцатью\n\
number 300 триста|трехсот|тремстам|тремястами|трехстах\n\
number 4 четыре|четырех|четырем|четырьмя|четырех*|четырёх*|четверо|четверых\n\
number 40 сорок|сорока|сорока*\n\
number 400 четыреста|четырехсот|четыремстам|четырехстах\n\
number 5 пять|пяти|пятью|пятеро|пятерых|пяти*\n\
number 50 пятьдесят|пятидесяти*|пятьюдесятью\n\
number 500 пятьсот|пятисот*|пятистам|пятистах\n\
number 500000 полмиллиона|полумиллион*|полмиллион*\n\
number 6 шесть|шести|шестью|шестеро|шести*\n\
number 60 шестьдесят|шестидесяти*|шестьюдесятью\n\
number 600 шестьсот|шестисот*|шестистам|шестистах\n\
number 7 семь|семи|семью|семеро|семи*\n\
number 70 семьдесят|семидесяти*|семьюдесятью\n\
number 700 семьсот|семисот*|семистам|семистах\n\
number 8 восемь|восьми|восемью|восьмью|восьми*\n\
number 80 восемьдесят|восьмидесяти*|восемьюдесятью\n\
number 800 восемьсот|восьмисот*|восьмистам|восьмистах\n\
number 9 девять|девяти|девятью|девяти*\n\
number 90 девяносто|девяноста|девяносто*\n\
number 900 девятьсот|девятисот*|девятистам|девятистах\n\
magnitude 12 триллион*|трлн\n\
magnitude 3 тысяч*|тыс|тыс.\n\
magnitude 6 миллион*|милион*|млн\n\
magnitude 9 миллиард*|млрд|биллион*\n\
fraction 2 половин*|пол|полгода|полчаса|полу*\n\
fraction 3 треть|трети|третью\n\
fraction 4 четверть|четверти|четвертью\n\
fraction 5 пятая часть|пятой части|пятую часть\n\
ordinal 1 первый|первая|первое|первые|первого|первой|первую|первому|первым|первых|первом\n\
ordinal 10 десятый|десятая|десятое|десятого|десятой|десятую|десятом\n\
ordinal 11 одиннадцат*\n\
ordinal 12 двенадцат*\n\
ordinal 13 тринадцат*\n\
ordinal 14 четырнадцат*\n\
ordinal 15 пятнадцат*\n\
ordinal 16 шестнадцат*\n\
ordinal 17 семнадцат*\n\
ordinal 18 восемнадцат*\n\
ordinal 19 девятнадцат*\n\
ordinal 2 второй|вторая|второе|вторые|второго|вторую|второму|вторым|вторых|втором\n\
ordinal 20 двадцат*\n\
ordinal 3 третий|третья|третье|третьего|третьей|третьему|третьим|третьем|третьих\n\
ordinal 30 тридцат*\n\
ordinal 4 четвертый|четвертая|четвертое|четвертого|четвертой|четвертую|четвертом|четвертых|четвертому\n\
ordinal 40 сороков*\n\
ordinal 5 пятый|пятая|пятое|пятого|пятой|пятую|пятом|пятых|пятому\n\
ordinal 50 пятидесят*\n\
ordinal 6 шестой|шестая|шестое|шестого|шестую|шестом|шестых|шестому\n\
ordinal 60 шестидесят*\n\
ordinal 7 седьмой|седьмая|седьмое|седьмого|седьмую|седьмом|седьмому\n\
ordinal 70 семидесят*\n\
ordinal 8 восьмой|восьмая|восьмое|восьмого|восьмую|восьмом|восьмому\n\
ordinal 80 восьмидесят*\n\
ordinal 9 девятый|девятая|девятое|девятого|девятой|девятую|девятом\n\
ordinal 90 девяност*\n\
month 1 январ*|янв\n\
month 10 октябр*|окт\n\
month 11 ноябр*|нояб\n\
month 12 декабр*|дек\n\
month 2 феврал*|фев|февр\n\
month 3 март*\n\
month 4 апрел*|апр\n\
month 5 май|мая|мае|маю|маем|майск*\n\
month 6 июн*\n\
month 7 июл*\n\
month 8 август*|авг\n\
month 9 сентябр*|сент|сен\n\
percent percent процент*\n\
currency cent цент|цента|центов|копе*\n\
currency chf швейцарских франков|швейцарский франк|швейцарских франка|франк*\n\
currency cny юан*\n\
currency eur евро\n\
currency gbp фунт*|фунтов стерлингов\n\
currency inr рупи*\n\
currency jpy иен*|йен*\n\
currency rub рубл*|руб|руб.\n\
currency uah гривн*|гривен\n\
currency usd доллар*|долл|долл.\n\
implied 10 десятилети*|десятк*|десяток\n\
implied 100 столети*|сотн*|сотен|век|века|веке|веков\n\
implied 1000 тысячелети*\n\
implied 12 дюжин*|полдень|полудня\n\
implied 2 пара|пару|вдвое|дважды|двойн*|удво*\n\
implied 24 полночь|полуночи|сутки|суток\n\
implied 3 втрое|трижды|тройн*\n\
and-half half с половиной\n\
one-and-half half полтора|полторы|полутора\n\
plain plain получ*|полуостров*|полуфинал*|миллионер*|миллиардер*|истори*\n\
negation never никогда\n\
negation nobody никто|никого|никому|ничего|ничто|никак*|ни\n\
negation not не|нельзя|нет\n\
negation without без\n\
modal can может|могут|можно|смогут|сможет\n\
modal could мог|могла|могли|могло\n\
modal must должен|должна|должно|должны|обязан|обязана|обязаны|необходимо|нужно|надо\n\
modal should следует|следовало\n\
hedge  не только|тем не менее|несмотря|не менее чем|во что бы то ни стало\n\
hedge allegedly предположительно|якобы|предполагаем*\n\
hedge apparently видимо|по - видимому|похоже\n\
hedge former бывш*|экс\n\
hedge possibly возможно|быть может\n\
hedge probably вероятно|наверное\n\
quantifier all все|всех|всем|всеми\n\
quantifier at-least не менее|по меньшей мере|как минимум|по крайней мере\n\
quantifier at-most не более|максимум|самое большее\n\
quantifier both оба|обе|обоих|обеих\n\
quantifier every каждый|каждая|каждое|каждого|каждой|каждому|каждом|каждую\n\
quantifier few мало|немногие|немногих\n\
quantifier many многие|многих|много|множество\n\
quantifier most большинство|большинства\n\
quantifier only только|лишь|исключительно\n\
quantifier several несколько|нескольких\n\
quantifier some некоторые|некоторых|некоторым\n\
bound about около|примерно|приблизительно|порядка\n\
bound fewer-than менее|меньше\n\
bound more-than более|больше|свыше\n\
bound nearly почти\n\
bound up-to до\n\
weekday friday пятниц*\n\
weekday monday понедельник*\n\
weekday saturday суббот*\n\
weekday sunday воскресень*\n\
weekday thursday четверг*\n\
weekday today сегодня\n\
weekday tomorrow завтра\n\
weekday tuesday вторник*\n\
weekday wednesday среду?|в среду\n\
weekday yesterday вчера\n\
half afternoon часа дня|часов дня|вечера|вечером\n\
half morning утра|утром\n\
half night ночи|ночью\n\
"),
    ("sk", "\
and - a\n\
decimal ,\n\
habit compounds\n\
number 0 nula|nuly|núl|nule\n\
number 1 jeden|jedna|jedno|jedného|jednej|jednu|jedným|jednému|jednom|jednou|jedni\n\
number 10 desať|desiati|desiatich|desiatim|desiatimi\n\
number 11 jedenásť|jedenást*|jedenásť*\n\
number 12 dvanásť|dvanást*|dvanásť*\n\
number 13 trinásť|trinást*|trinásť*\n\
number 14 štrnásť|štrnást*|štrnásť*\n\
number 15 pätnásť|pätnást*|pätnásť*\n\
number 16 šestnásť|šestnást*|šestnásť*\n\
number 17 sedemnásť|sedemnást*|sedemnásť*\n\
number 18 osemnásť|osemnást*|osemnásť*\n\
number 19 devätnásť|devätnást*|devätnásť*\n\
number 2 dva|dve|dvaja|dvoch|dvom|dvoma|dvomi|oba|obe|obaja|oboch|obom|dvoj*\n\
number 20 dvadsať*|dvadsiati|dvadsiatich|dvadsiatim|dvadsiatimi|dvadsiatych\n\
number 3 tri|traja|troch|trom|tromi|troma|troj*\n\
number 30 tridsať*|tridsiati|tridsiatich|tridsiatim|tridsiatych\n\
number 4 štyri|štyria|štyroch|štyrom|štyrmi|štvor*\n\
number 40 štyridsať*|štyridsiati|štyridsiatich|štyridsiatim|štyridsiatych\n\
number 5 päť|piati|piatich|piatim|piatimi|päťdňov*|päťroč*\n\
number 50 päťdesiat*\n\
number 6 šesť|šiesti|šiestich|šiestim|šiestimi|šesťroč*\n\
number 60 šesťdesiat*\n\
number 7 sedem|siedmi|siedmich|siedmim|siedmimi|sedemroč*\n\
number 70 sedemdesiat*\n\
number 8 osem|ôsmi|ôsmich|ôsmim|ôsmimi|osemroč*\n\
number 80 osemdesiat*\n\
number 9 deväť|deviati|deviatich|deviatim|deviatimi|deväťroč*\n\
number 90 deväťdesiat*\n\
magnitude 12 bilión*|bil|bil.\n\
magnitude 15 biliard*|biliárd*\n\
magnitude 18 trilión*\n\
magnitude 2 sto|stovk*|stoviek\n\
magnitude 3 tisíc*|tis|tis.\n\
magnitude 6 milión*|milion*|mil|mil.\n\
magnitude 9 miliard*|miliárd*|mld|mld.\n\
fraction 2 polovic*|polovíc*|pol|polovičn*|polrok*|polroč*|polhodin*\n\
fraction 3 tretin*|tretín*\n\
fraction 4 štvrtin*|štvrtín*|štvrť|štvrťrok*|štvrťroč*|kvartál*\n\
fraction 5 pätin*|pätín*\n\
ordinal 1 prvý|prvá|prvé|prvého|prvej|prvú|prvom|prvým|prvému|prvých|prví|prvou|prvýkrát\n\
ordinal 10 desiaty|desiata|desiate|desiateho|desiatej|desiatu|desiatom|desiatym\n\
ordinal 100 stý|stá|sté|stého|stej|stom\n\
ordinal 11 jedenást*\n\
ordinal 12 dvanást*\n\
ordinal 2 druhý|druhá|druhé|druhého|druhej|druhú|druhom|druhým|druhému|druhých|druhou|druhýkrát\n\
ordinal 20 dvadsiat*\n\
ordinal 3 tretí|tretia|tretie|tretieho|tretej|tretiu|treťom|tretím|tretiemu|tretích|treťou\n\
ordinal 30 tridsiat*\n\
ordinal 4 štvrtý|štvrtá|štvrté|štvrtého|štvrtej|štvrtú|štvrtom|štvrtým|štvrtému\n\
ordinal 40 štyridsiat*\n\
ordinal 5 piaty|piata|piate|piateho|piatej|piatu|piatom|piatym|piatemu\n\
ordinal 6 šiesty|šiesta|šieste|šiesteho|šiestej|šiestu|šiestom|šiestym\n\
ordinal 7 siedmy|siedma|siedme|siedmeho|siedmej|siedmu|siedmom|siedmym\n\
ordinal 8 ôsmy|ôsma|ôsme|ôsmeho|ôsmej|ôsmu|ôsmom|ôsmym\n\
ordinal 9 deviaty|deviata|deviate|deviateho|deviatej|deviatu|deviatom|deviatym\n\
month 1 január*|jan\n\
month 10 októb*|okt\n\
month 11 novemb*|nov\n\
month 12 decemb*|dec\n\
month 2 február*|feb\n\
month 3 marec*|marc*\n\
month 4 apríl*|apr\n\
month 5 máj*\n\
month 6 jún*\n\
month 7 júl*\n\
month 8 august*|aug\n\
month 9 septemb*|sept\n\
percent percent percent*|percentuáln*\n\
currency cent cent|centov|centy\n\
currency chf frank|franku|franky|frankov|chf\n\
currency cny jüan*|juan*|cny\n\
currency czk koruna|koruny|korún|korunách|czk\n\
currency eur euro|eura|eur|eurá|eurách|eurami\n\
currency gbp libr*|libier|gbp\n\
currency inr rupia|rupie|rupií|inr\n\
currency jpy jen|jenov|jeny|jpy\n\
currency rub rubeľ*|rubľ*|rub\n\
currency usd dolár*|dolar*|usd\n\
implied 10 desaťroč*|desaťročí|dekád*|desiatk*|desiatok\n\
implied 100 storoč*|stároč*\n\
implied 1000 tisícroč*\n\
implied 12 tucet|tucty|tuctov|poludni*|poludnie\n\
implied 2 dvojic*|dvojnásob*|dvakrát|pár|obojstrann*\n\
implied 24 polnoc*\n\
implied 3 trojic*|trojnásob*|trikrát\n\
and-half half a pol\n\
one-and-half half poldruh*\n\
plain plain milionár*|miliardár*|druh|druhu|druhov|druhy\n\
"),
    ("sl", "\
and - in\n\
decimal ,\n\
habit compounds\n\
habit unit-first\n\
number 0 nič|ničla|ničle\n\
number 1 ena|en|eno|eden|enega|ene|eni|enem|enim|enemu\n\
number 10 deset|desetih|desetim|desetimi|desetletn*\n\
number 100 sto|stotih\n\
number 11 enajst*\n\
number 12 dvanajst*\n\
number 13 trinajst*\n\
number 14 štirinajst*\n\
number 15 petnajst*\n\
number 16 šestnajst*\n\
number 17 sedemnajst*\n\
number 18 osemnajst*\n\
number 19 devetnajst*\n\
number 2 dva|dve|dveh|dvema|oba|obe|obeh|obema|dvoj*|dveletn*|dvodnevn*\n\
number 20 dvajset*\n\
number 200 dvesto\n\
number 3 tri|trije|treh|trem|tremi|troj*|triletn*\n\
number 30 trideset*\n\
number 300 tristo\n\
number 4 štiri|štirje|štirih|štirim|štirimi|četver*|štiriletn*\n\
number 40 štirideset*\n\
number 400 štiristo\n\
number 5 pet|petih|petim|petimi|petletn*|peterica|peter*\n\
number 50 petdeset*\n\
number 500 petsto\n\
number 6 šest|šestih|šestim|šestimi|šestletn*\n\
number 60 šestdeset*\n\
number 600 šeststo\n\
number 7 sedem|sedmih|sedmim|sedmimi|sedemletn*\n\
number 70 sedemdeset*\n\
number 700 sedemsto\n\
number 8 osem|osmih|osmim|osmimi|osemletn*\n\
number 80 osemdeset*\n\
number 800 osemsto\n\
number 9 devet|devetih|devetim|devetimi|devetletn*\n\
number 90 devetdeset*\n\
number 900 devetsto\n\
magnitude 12 bilijon*\n\
magnitude 15 bilijard*\n\
magnitude 2 stotin*\n\
magnitude 3 tisoč*|tis.\n\
magnitude 6 milijon*|mio|mio.\n\
magnitude 9 milijard*|mrd|mrd.\n\
fraction 2 polovic*|pol|polletn*\n\
fraction 3 tretjin*\n\
fraction 4 četrtin*|četrt|četrtletj*|četrtletn*\n\
fraction 5 petina|petine|petino|petini\n\
ordinal 1 prv*\n\
ordinal 10 deseti|deseta|deseto|desetega|desetem\n\
ordinal 2 drug*\n\
ordinal 3 tretj*\n\
ordinal 4 četrti|četrta|četrto|četrtega|četrtem|četrte\n\
ordinal 5 peti|peta|peto|petega|petem|pete\n\
ordinal 6 šesti|šesta|šesto|šestega|šestem|šeste\n\
ordinal 7 sedmi|sedma|sedmo|sedmega|sedmem|sedme\n\
ordinal 8 osmi|osma|osmo|osmega|osmem|osme\n\
ordinal 9 deveti|deveta|deveto|devetega|devetem\n\
month 1 januar*|jan.\n\
month 10 oktob*|okt.\n\
month 11 novemb*|nov.\n\
month 12 decemb*|dec.\n\
month 2 februar*|feb.\n\
month 3 marec*|marc*\n\
month 4 april*|apr.\n\
month 5 maj|maja|maju|majem\n\
month 6 junij*|jun.\n\
month 7 julij*|jul.\n\
month 8 avgust*|avg.\n\
month 9 septemb*|sept.\n\
percent percent odstot*|procent*\n\
currency cent cent|centa|cente|centov\n\
currency chf frank|franka|franke|frankov|chf\n\
currency cny juan*|cny\n\
currency eur evro|evra|evrov|evrih|evri|evre|eur\n\
currency gbp funt*|gbp\n\
currency inr rupija|rupije|rupij|inr\n\
currency jpy jen|jenov|jena|jpy\n\
currency rub rubelj|rublja|rublje|rubljev|rub\n\
currency usd dolar*|usd\n\
implied 10 desetletj*|desetletij|desetin*|dekad*\n\
implied 100 stoletj*|stoletij\n\
implied 1000 tisočletj*|tisočletij\n\
implied 12 ducat*|poldne|opoldne|poldneva\n\
implied 2 par|dvakrat|dvojn*|podvoj*\n\
implied 24 polnoč*|opolnoči\n\
implied 3 trikrat|trojn*|potroj*\n\
and-half half in pol\n\
one-and-half half poldrug*\n\
plain plain milijonar*|milijarder*|drugač*|drugje|prvenstv*|prvotn*\n\
"),
    ("sr", "\
and - i|и\n\
decimal ,\n\
habit compounds\n\
number 0 nula|nule|nulu|nulom|нула|нуле|нулу|нулом\n\
number 1 jedan|jedna|jedno|jednog|jednoga|jednoj|jednu|jednom|jednim|jednome|један|једна|једно|једног|једнога|једној|једну|једном|једним|једноме\n\
number 10 deset|desetoro|desetoric*|desetogodišnj*|десет|десеторо|десеториц*|десетогодишњ*\n\
number 100 sto|stogodišnj*|сто|стогодишњ*\n\
number 11 jedanaest|jedanaestoro|jedanaestogodišnj*|једанаест|једанаесторо|једанаестогодишњ*\n\
number 12 dvanaest|dvanaestoro|dvanaestogodišnj*|дванаест|дванаесторо|дванаестогодишњ*\n\
number 13 trinaest|trinaestogodišnj*|тринаест|тринаестогодишњ*\n\
number 14 četrnaest|četrnaestogodišnj*|четрнаест|четрнаестогодишњ*\n\
number 15 petnaest|petnaestak|petnaestogodišnj*|петнаест|петнаестак|петнаестогодишњ*\n\
number 16 šesnaest|šesnaestogodišnj*|шеснаест|шеснаестогодишњ*\n\
number 17 sedamnaest|sedamnaestogodišnj*|седамнаест|седамнаестогодишњ*\n\
number 18 osamnaest|osamnaestogodišnj*|осамнаест|осамнаестогодишњ*\n\
number 19 devetnaest|devetnaestogodišnj*|деветнаест|деветнаестогодишњ*\n\
number 2 dva|dve|dvije|dvaju|dvema|dvjema|dvoje|dvoj*|dvojic*|oba|obe|obje|oboje|dvogodišnj*|dvodnevn*|два|две|двије|двају|двема|двјема|двоје|двој*|двојиц*|оба|обе|обје|обоје|двогодишњ*|дводневн*\n\
number 20 dvadeset|dvadesetak|dvadesetogodišnj*|dvadesetih|dvadesete|двадесет|двадесетак|двадесетогодишњ*|двадесетих|двадесете\n\
number 200 dvesta|dvjesta|dvjesto|dvesto|двеста|двјеста|двјесто|двесто\n\
number 3 tri|triju|trima|troje|trojic*|trogodišnj*|trodnevn*|три|трију|трима|троје|тројиц*|трогодишњ*|тродневн*\n\
number 30 trideset|tridesetak|tridesetogodišnj*|tridesetih|tridesete|тридесет|тридесетак|тридесетогодишњ*|тридесетих|тридесете\n\
number 300 trista|tristo|триста|тристо\n\
number 4 četiri|četiriju|četvoro|četvero|četvoric*|četvorogodišnj*|четири|четирију|четворо|четверо|четвориц*|четворогодишњ*\n\
number 40 četrdeset|četrdesetak|četrdesetogodišnj*|četrdesetih|četrdesete|четрдесет|четрдесетак|четрдесетогодишњ*|четрдесетих|четрдесете\n\
number 400 četiristo|četristo|четиристо|четристо\n\
number 5 pet|petoro|petero|petoric*|petogodišnj*|petodnevn*|пет|петоро|петеро|петориц*|петогодишњ*|петодневн*\n\
number 50 pedeset|pedesetak|pedesetogodišnj*|pedesetih|pedesete|педесет|педесетак|педесетогодишњ*|педесетих|педесете\n\
number 500 petsto|петсто\n\
number 6 šest|šestoro|šestero|šestoric*|šestogodišnj*|шест|шесторо|шестеро|шесториц*|шестогодишњ*\n\
number 60 šezdeset|šezdesetak|šezdesetogodišnj*|šezdesetih|šezdesete|шездесет|шездесетак|шездесетогодишњ*|шездесетих|шездесете\n\
number 600 šesto|šeststo|шесто|шестсто\n\
number 7 sedam|sedmoro|sedmero|sedmoric*|sedmogodišnj*|седам|седморо|седмеро|седмориц*|седмогодишњ*\n\
number 70 sedamdeset|sedamdesetak|sedamdesetogodišnj*|sedamdesetih|sedamdesete|седамдесет|седамдесетак|седамдесетогодишњ*|седамдесетих|седамдесете\n\
number 700 sedamsto|седамсто\n\
number 8 osam|osmoro|osmero|osmoric*|osmogodišnj*|осам|осморо|осмеро|осмориц*|осмогодишњ*\n\
number 80 osamdeset|osamdesetak|osamdesetogodišnj*|osamdesetih|osamdesete|осамдесет|осамдесетак|осамдесетогодишњ*|осамдесетих|осамдесете\n\
number 800 osamsto|осамсто\n\
number 9 devet|devetoro|devetoric*|devetogodišnj*|девет|деветоро|деветориц*|деветогодишњ*\n\
number 90 devedeset|devedesetak|devedesetogodišnj*|devedesetih|devedesete|деведесет|деведесетак|деведесетогодишњ*|деведесетих|деведесете\n\
number 900 devetsto|деветсто\n\
magnitude 12 bilion*|bilijun*|билион*|билијун*\n\
magnitude 15 bilijard*|билијард*\n\
magnitude 2 stotin*|стотин*\n\
magnitude 3 hiljad*|hilj.|tisuć*|хиљад*|хиљ.|тисућ*\n\
magnitude 6 milion*|milionit*|milijun*|mil|mil.|mln|милион*|милионит*|милијун*|мил|мил.|млн\n\
magnitude 9 milijard*|mlrd|mlrd.|милијард*|млрд|млрд.\n\
fraction 2 polovin*|polovic*|pola|polugod*|половин*|половиц*|пола|полугод*\n\
fraction 3 trećin*|трећин*\n\
fraction 4 četvrtin*|četvrt|kvartal*|tromeseč*|tromjeseč*|четвртин*|четврт|квартал*|тромесеч*|тромјесеч*\n\
fraction 5 petin*|петин*\n\
ordinal 1 prv*|прв*\n\
ordinal 10 deseti|deseta|deseto|desetog|desetoga|desetom|desetoj|desetu|desete|десети|десета|десето|десетог|десетога|десетом|десетој|десету|десете\n\
ordinal 100 stoti|stota|stoto|stotog|stotoj|stotu|стоти|стота|стото|стотог|стотој|стоту\n\
ordinal 11 jedanaest*|једанаест*\n\
ordinal 12 dvanaest*|дванаест*\n\
ordinal 13 trinaest*|тринаест*\n\
ordinal 14 četrnaest*|четрнаест*\n\
ordinal 15 petnaest*|петнаест*\n\
ordinal 16 šesnaest*|шеснаест*\n\
ordinal 17 sedamnaest*|седамнаест*\n\
ordinal 18 osamnaest*|осамнаест*\n\
ordinal 19 devetnaest*|деветнаест*\n\
ordinal 2 drug*|друг*\n\
ordinal 20 dvadeseti|dvadeseta|dvadeseto*|dvadesetu|двадесети|двадесета|двадесето*|двадесету\n\
ordinal 3 treć*|трећ*\n\
ordinal 30 trideseti|trideseta|trideseto*|tridesetu|тридесети|тридесета|тридесето*|тридесету\n\
ordinal 4 četvrti|četvrta|četvrto*|četvrtu|četvrte|četvrtih|četvrtim*|четврти|четврта|четврто*|четврту|четврте|четвртих|четвртим*\n\
ordinal 40 četrdeseti|četrdeseta|četrdeseto*|četrdesetu|четрдесети|четрдесета|четрдесето*|четрдесету\n\
ordinal 5 peti|peta|peto|petog|petoga|petom|petome|petoj|petu|pete|petih|пети|пета|пето|петог|петога|петом|петоме|петој|пету|пете|петих\n\
ordinal 50 pedeseti|pedeseta|pedeseto*|pedesetu|педесети|педесета|педесето*|педесету\n\
ordinal 6 šesti|šesta|šestog|šestoga|šestom|šestome|šestoj|šestu|šeste|шести|шеста|шестог|шестога|шестом|шестоме|шестој|шесту|шесте\n\
ordinal 60 šezdeset*|шездесет*\n\
ordinal 7 sedmi|sedma|sedmo|sedmog|sedmoga|sedmom|sedmome|sedmoj|sedmu|sedme|седми|седма|седмо|седмог|седмога|седмом|седмоме|седмој|седму|седме\n\
ordinal 70 sedamdeset*|седамдесет*\n\
ordinal 8 osmi|osma|osmo|osmog|osmoga|osmom|osmome|osmoj|osmu|osme|осми|осма|осмо|осмог|осмога|осмом|осмоме|осмој|осму|осме\n\
ordinal 80 osamdeset*|осамдесет*\n\
ordinal 9 deveti|deveta|deveto|devetog|devetoga|devetom|devetoj|devetu|devete|девети|девета|девето|деветог|деветога|деветом|деветој|девету|девете\n\
ordinal 90 devedeset*|деведесет*\n\
month 1 januar*|jan.|јануар*|јан.\n\
month 10 oktob*|okt.|октоб*|окт.\n\
month 11 novemb*|nov.|новемб*|нов.\n\
month 12 decemb*|dec.|децемб*|дец.\n\
month 2 februar*|feb.|фебруар*|феб.\n\
month 3 mart|marta|martu|martom|martovsk*|март|марта|марту|мартом|мартовск*\n\
month 4 april*|apr.|април*|апр.\n\
month 5 maj|maja|maju|majem|majsk*|мај|маја|мају|мајем|мајск*\n\
month 6 jun|juna|junu|junom|junsk*|juni|јун|јуна|јуну|јуном|јунск*|јуни\n\
month 7 jul|jula|julu|julom|julsk*|juli|јул|јула|јулу|јулом|јулск*|јули\n\
month 8 avgust*|august|augusta|augustu|avg.|август*|аугуст|аугуста|аугусту|авг.\n\
month 9 septemb*|sept.|септемб*|септ.\n\
percent percent posto|odsto|procenat*|procent*|procenata|postot*|посто|одсто|проценат*|процент*|процената|постот*\n\
currency bam marka|marke|maraka|konvertibiln*|km?|марка|марке|марака|конвертибилн*|км?\n\
currency cent cent|centa|centi|centima|цент|цента|центи|центима\n\
currency chf franak|franka|franaka|francima|chf|франак|франка|франака|францима\n\
currency cny juan*|cny|јуан*\n\
currency eur evro|evra|evri|evrima|evru|euro|eura|eur|евро|евра|еври|еврима|евру|еуро|еура\n\
currency gbp funt*|funti|gbp|фунт*|фунти\n\
currency inr rupij*|inr|рупиј*\n\
currency jpy jen|jena|jeni|jpy|јен|јена|јени\n\
currency rsd dinar*|din.|rsd|динар*|дин.\n\
currency rub rublja|rublje|rublji|rubalja|rub|рубља|рубље|рубљи|рубаља\n\
currency usd dolar*|usd|долар*\n\
implied 10 deceni*|desetleć*|desetljeć*|desetak|desetin*|dekad*|децени*|десетлећ*|десетљећ*|десетак|десетин*|декад*\n\
implied 100 vek|veka|veku|vekova|vijek|vijeka|vijeku|vijekova|stoleć*|stoljeć*|stotinak|stotinjak|век|века|веку|векова|вијек|вијека|вијеку|вијекова|столећ*|стољећ*|стотинак|стотињак\n\
implied 1000 hiljadugodišnj*|milenijum*|milenij*|hiljadulje*|хиљадугодишњ*|миленијум*|милениј*|хиљадуље*\n\
implied 12 tuce|tuceta|tucet|podne|podneva|туце|туцета|туцет|подне|поднева\n\
implied 2 par|dvaput|dvostruk*|udvostruč*|duplo|dupl*|dvojn*|пар|двапут|двострук*|удвоструч*|дупло|дупл*|двојн*\n\
implied 24 ponoć*|ponoc|поноћ*|поноц\n\
implied 3 triput|trostruk*|utrostruč*|tročlan*|трипут|трострук*|утроструч*|трочлан*\n\
and-half half i po|i pol|и по|и пол\n\
one-and-half half podrug*|подруг*\n\
plain plain milioner*|milijarder*|milijunaš*|drugov*|društv*|drugač*|drugde|prvenstv*|dvojb*|милионер*|милијардер*|милијунаш*|другов*|друштв*|другач*|другде|првенств*|двојб*\n\
"),
    ("sv", "\
and - och\n\
decimal ,\n\
habit compounds\n\
number 0 noll\n\
number 1 ett|en|ettan\n\
number 10 tio\n\
number 11 elva\n\
number 12 tolv\n\
number 13 tretton\n\
number 14 fjorton\n\
number 15 femton\n\
number 16 sexton\n\
number 17 sjutton\n\
number 18 arton|aderton\n\
number 19 nitton\n\
number 2 två|tvåan\n\
number 20 tjugo|tjugi\n\
number 3 tre|trean\n\
number 30 trettio|trettiotal*\n\
number 4 fyra\n\
number 40 fyrtio|fyrtiotal*\n\
number 5 fem\n\
number 50 femtio|femtiotal*\n\
number 6 sex\n\
number 60 sextio|sextiotal*\n\
number 7 sju\n\
number 70 sjuttio|sjuttiotal*\n\
number 8 åtta\n\
number 80 åttio|åttiotal*\n\
number 9 nio\n\
number 90 nittio|nittiotal*\n\
magnitude 12 biljon*|biljonen\n\
magnitude 15 biljard*|biljarden\n\
magnitude 18 triljon*\n\
magnitude 2 hundra|hundratal*\n\
magnitude 3 tusen|tusental*\n\
magnitude 6 miljon*|miljonen|mn|mkr?|milj\n\
magnitude 9 miljard*|miljarden|mdr|mdkr?|md\n\
fraction 10 tiondel*\n\
fraction 2 hälften|hälft|halv|halva|halvt|halvtimme*\n\
fraction 3 tredjedel*\n\
fraction 4 fjärdedel*|kvart|kvarts|kvartal*\n\
fraction 5 femtedel*\n\
ordinal 1 första|förste\n\
ordinal 10 tionde\n\
ordinal 1000 tusende\n\
ordinal 11 elfte\n\
ordinal 12 tolfte\n\
ordinal 13 trettonde\n\
ordinal 14 fjortonde\n\
ordinal 15 femtonde\n\
ordinal 16 sextonde\n\
ordinal 17 sjuttonde\n\
ordinal 18 artonde\n\
ordinal 19 nittonde\n\
ordinal 2 andra|andre\n\
ordinal 20 tjugonde\n\
ordinal 3 tredje\n\
ordinal 30 trettionde\n\
ordinal 4 fjärde\n\
ordinal 5 femte\n\
ordinal 6 sjätte\n\
ordinal 7 sjunde\n\
ordinal 8 åttonde\n\
ordinal 9 nionde\n\
month 1 januari*|jan\n\
month 10 oktober*|okt\n\
month 11 november*|nov\n\
month 12 december*|dec\n\
month 2 februari*|feb|febr\n\
month 3 mars\n\
month 4 april|apr\n\
month 5 maj\n\
month 6 juni\n\
month 7 juli\n\
month 8 augusti|aug\n\
month 9 september*|sept|sep\n\
percent percent procent*|procentenhet*\n\
currency cent cent\n\
currency chf schweizerfranc|franc|chf\n\
currency cny yuan|renminbi|cny\n\
currency eur euro*|eur\n\
currency gbp pund*|gbp\n\
currency inr rupie|rupier|inr\n\
currency jpy yen|jpy\n\
currency ore öre\n\
currency rub rubel|rub\n\
currency sek krona|kronor|kr|sek\n\
currency usd dollar*|us-dollar|usd\n\
implied 10 tiotal*|årtionde*|decennium|decennier|decenniet\n\
implied 100 århundrade*|sekel|sekler|sekl*\n\
implied 1000 årtusende*|millennium\n\
implied 12 dussin*\n\
implied 2 båda|bägge|dubbel*|dubbla*|par|duo\n\
implied 20 tjugotal*\n\
implied 24 midnatt\n\
implied 3 trippel*|trefaldig*|trio\n\
and-half half och en halv|och ett halvt|och halv\n\
one-and-half half en och en halv|ett och ett halvt\n\
plain plain miljonär*|miljardär*\n\
negation neither varken\n\
negation never aldrig\n\
negation no ingen|inget|inga\n\
negation not inte|icke|ej\n\
negation nothing ingenting\n\
negation without utan\n\
modal can kan\n\
modal could kunde\n\
modal may får|fick\n\
modal must måste\n\
modal should bör|borde\n\
modal will ska|skall|kommer att\n\
modal would skulle\n\
hedge  inte bara|icke desto mindre\n\
hedge allegedly påstådd*|påstått|misstänkt*\n\
hedge apparently tydligen|verkar\n\
hedge former tidigare minister|före detta|ex\n\
hedge possibly möjligen|kanske|eventuellt\n\
hedge probably sannolikt|troligen\n\
hedge reportedly uppges\n\
quantifier all alla|samtliga\n\
quantifier at-least minst|åtminstone\n\
quantifier at-most högst|som mest|maximalt\n\
quantifier both båda|bägge\n\
quantifier every varje|varenda\n\
quantifier few få\n\
quantifier many många\n\
quantifier most de flesta|majoriteten\n\
quantifier only bara|endast|enbart\n\
quantifier several flera\n\
quantifier some några|somliga\n\
bound about omkring|ungefär|cirka|runt\n\
bound fewer-than mindre än|färre än|under\n\
bound more-than mer än|fler än|över\n\
bound nearly nästan|närmare\n\
bound up-to upp till\n\
weekday friday fredag*\n\
weekday monday måndag*\n\
weekday saturday lördag*\n\
weekday sunday söndag*\n\
weekday thursday torsdag*\n\
weekday today i dag|idag\n\
weekday tomorrow i morgon|imorgon\n\
weekday tuesday tisdag*\n\
weekday wednesday onsdag*\n\
weekday yesterday i går|igår\n\
half afternoon på eftermiddagen|på kvällen\n\
half morning på morgonen|på förmiddagen\n\
half night på natten\n\
"),
    ("sw", "\
and - na\n\
customs - swahili-clock\n\
decimal .\n\
habit power-first\n\
number 0 sifuri|sufuri\n\
number 1 moja|mmoja|kimoja\n\
number 10 kumi\n\
number 100 mia moja|mia\n\
number 1000 elfu moja\n\
number 10000 elfu kumi|kumi elfu\n\
number 100000 laki moja|elfu mia moja\n\
number 1000000 milioni moja\n\
number 10000000 milioni kumi\n\
number 1000000000 bilioni moja\n\
number 1000000000000 trilioni moja\n\
number 2 mbili|wawili|viwili|mawili|miwili|pili?\n\
number 20 ishirini\n\
number 200 mia mbili\n\
number 2000 elfu mbili|mbili elfu\n\
number 20000 elfu ishirini|ishirini elfu\n\
number 2000000 milioni mbili\n\
number 2000000000 bilioni mbili\n\
number 2000000000000 trilioni mbili\n\
number 3 tatu|watatu|vitatu|matatu|mitatu|utatu?\n\
number 30 thelathini|thalathini\n\
number 300 mia tatu\n\
number 3000 elfu tatu|tatu elfu\n\
number 30000 elfu thelathini|thelathini elfu\n\
number 3000000 milioni tatu\n\
number 3000000000 bilioni tatu\n\
number 3000000000000 trilioni tatu\n\
number 4 nne|wanne|vinne|manne|minne\n\
number 40 arobaini|arubaini\n\
number 400 mia nne\n\
number 4000 elfu nne|nne elfu\n\
number 40000 elfu arobaini|arobaini elfu\n\
number 4000000 milioni nne\n\
number 4000000000 bilioni nne\n\
number 4000000000000 trilioni nne\n\
number 5 tano|watano|vitano|matano|mitano\n\
number 50 hamsini\n\
number 500 mia tano\n\
number 5000 elfu tano|tano elfu\n\
number 50000 elfu hamsini|hamsini elfu\n\
number 5000000 milioni tano\n\
number 5000000000 bilioni tano\n\
number 5000000000000 trilioni tano\n\
number 6 sita\n\
number 60 sitini\n\
number 600 mia sita\n\
number 6000 elfu sita|sita elfu\n\
number 60000 elfu sitini|sitini elfu\n\
number 6000000 milioni sita\n\
number 7 saba\n\
number 70 sabini\n\
number 700 mia saba\n\
number 7000 elfu saba|saba elfu\n\
number 70000 elfu sabini|sabini elfu\n\
number 7000000 milioni saba\n\
number 8 nane|wanane|vinane|manane|minane\n\
number 80 themanini|thamanini\n\
number 800 mia nane\n\
number 8000 elfu nane|nane elfu\n\
number 80000 elfu themanini|themanini elfu\n\
number 8000000 milioni nane\n\
number 9 tisa\n\
number 90 tisini\n\
number 900 mia tisa\n\
number 9000 elfu tisa|tisa elfu\n\
number 90000 elfu tisini|tisini elfu\n\
number 9000000 milioni tisa\n\
magnitude 12 trilioni|trillioni\n\
magnitude 2 mamia\n\
magnitude 3 elfu|maelfu\n\
magnitude 5 laki\n\
magnitude 6 milioni|mamilioni|millioni\n\
magnitude 9 bilioni|mabilioni|billioni\n\
fraction 2 nusu\n\
fraction 3 theluthi|thuluthi\n\
fraction 4 robo\n\
ordinal 1 kwanza\n\
ordinal 2 pili\n\
ordinal 3 tatu\n\
month 1 januari|jan|january\n\
month 10 oktoba|okt|october\n\
month 11 novemba|nov|november\n\
month 12 desemba|disemba|des|december\n\
month 2 februari|feb|february\n\
month 3 machi|march\n\
month 4 aprili|apr|april\n\
month 5 mei|mai|may?\n\
month 6 juni|jun|june\n\
month 7 julai|jul|july\n\
month 8 agosti|ago|august\n\
month 9 septemba|sept|september\n\
percent percent asilimia|asili mia\n\
currency cent senti\n\
currency chf faranga za uswisi|faranga|chf\n\
currency cny yuan|cny\n\
currency eur yuro|euro|eur\n\
currency gbp pauni|gbp\n\
currency inr rupia|inr\n\
currency jpy yeni|yen|jpy\n\
currency kes shilingi za kenya|shilingi ya kenya|ksh|kes\n\
currency rub rubo|rubles|rub\n\
currency shilling shilingi\n\
currency tzs shilingi za tanzania|shilingi ya tanzania|tsh|tzs\n\
currency usd dola|dola za marekani|usd\n\
implied 10 muongo|miongo|mwongo?|makumi\n\
implied 100 karne\n\
implied 1000 milenia\n\
implied 12 dazeni|adhuhuri|saa sita mchana\n\
implied 2 wote wawili|jozi|mara mbili|maradufu\n\
implied 24 usiku wa manane|saa sita usiku\n\
implied 3 mara tatu\n\
and-half half na nusu\n\
plain plain milionea|mamilionea|bilionea\n\
"),
    ("ta", "\
and - மற்றும்\n\
decimal .\n\
habit compounds\n\
number 0 பூஜ்யம்|பூஜ்ஜியம்|சுழியம்\n\
number 1 ஒன்று|ஒரு|ஒருவர்*|ஒன்றை*\n\
number 10 பத்து*\n\
number 100 நூறு*|நூற்று|நூற்றி|நூற்றுக்*\n\
number 11 பதினொன்று*|பதினோரு|பதினொரு\n\
number 12 பன்னிரண்டு*|பன்னிரெண்டு*\n\
number 13 பதின்மூன்று*|பதிமூன்று*\n\
number 14 பதினான்கு*|பதிநான்கு*\n\
number 15 பதினைந்து*\n\
number 16 பதினாறு*\n\
number 17 பதினேழு*\n\
number 18 பதினெட்டு*\n\
number 19 பத்தொன்பது*\n\
number 2 இரண்டு*|இரு|இருவர்*|ரெண்டு|இரண்டை*\n\
number 20 இருபது*|இருபத்து|இருபத்தி\n\
number 200 இருநூறு*|இருநூற்று\n\
number 25 இருபத்தைந்து*|இருபத்தி ஐந்து\n\
number 3 மூன்று*|மூவர்*\n\
number 30 முப்பது*|முப்பத்து|முப்பத்தி\n\
number 300 முந்நூறு*|முன்னூறு*|முந்நூற்று\n\
number 35 முப்பத்தைந்து*\n\
number 4 நான்கு*|நாலு|நால்வர்*\n\
number 40 நாற்பது*|நாற்பத்து|நாற்பத்தி\n\
number 400 நானூறு*|நானூற்று\n\
number 45 நாற்பத்தைந்து*\n\
number 5 ஐந்து*|ஐவர்*|அஞ்சு\n\
number 50 ஐம்பது*|ஐம்பத்து|ஐம்பத்தி\n\
number 500 ஐந்நூறு*|ஐநூறு*|ஐந்நூற்று\n\
number 6 ஆறு\n\
number 60 அறுபது*|அறுபத்து|அறுபத்தி\n\
number 600 அறுநூறு*|அறுநூற்று\n\
number 7 ஏழு*\n\
number 70 எழுபது*|எழுபத்து|எழுபத்தி\n\
number 700 எழுநூறு*|எழுநூற்று\n\
number 8 எட்டு*\n\
number 80 எண்பது*|எண்பத்து|எண்பத்தி\n\
number 800 எண்ணூறு*|எண்ணூற்று\n\
number 9 ஒன்பது*\n\
number 90 தொண்ணூறு*|தொண்ணூற்று\n\
number 900 தொள்ளாயிரம்*|தொள்ளாயிரத்து\n\
magnitude 12 டிரில்லியன*|ட்ரில்லியன*|லட்சம் கோடி\n\
magnitude 3 ஆயிரம்|ஆயிரத்து|ஆயிரக்கணக்க*|ஆயிரத்த*\n\
magnitude 5 லட்சம்|லட்சத்து|இலட்சம்|இலட்சத்து|லட்ச*|இலட்ச*\n\
magnitude 6 மில்லியன*|பத்து லட்சம்\n\
magnitude 7 கோடி*\n\
magnitude 9 பில்லியன*\n\
fraction 2 பாதி*|அரை|அரைவாசி\n\
fraction 3 மூன்றில் ஒரு*\n\
fraction 4 கால்|நான்கில் ஒரு*\n\
ordinal 1 முதல்|முதலாவது*|முதலாம்\n\
ordinal 10 பத்தாவது*|பத்தாம்\n\
ordinal 11 பதினொன்றாவது*|பதினோராவது*|பதினோராம்\n\
ordinal 12 பன்னிரண்டாவது*|பன்னிரண்டாம்\n\
ordinal 19 பத்தொன்பதாவது*|பத்தொன்பதாம்\n\
ordinal 2 இரண்டாவது*|இரண்டாம்\n\
ordinal 20 இருபதாவது*|இருபதாம்\n\
ordinal 3 மூன்றாவது*|மூன்றாம்\n\
ordinal 4 நான்காவது*|நான்காம்|நாலாவது\n\
ordinal 5 ஐந்தாவது*|ஐந்தாம்\n\
ordinal 6 ஆறாவது*|ஆறாம்\n\
ordinal 7 ஏழாவது*|ஏழாம்\n\
ordinal 8 எட்டாவது*|எட்டாம்\n\
ordinal 9 ஒன்பதாவது*|ஒன்பதாம்\n\
month 1 ஜனவரி*\n\
month 10 அக்டோபர*\n\
month 11 நவம்பர*\n\
month 12 டிசம்பர*\n\
month 2 பிப்ரவரி*|ஃபிப்ரவரி*\n\
month 3 மார்ச*\n\
month 4 ஏப்ரல*\n\
month 5 மே\n\
month 6 ஜூன*\n\
month 7 ஜூலை*\n\
month 8 ஆகஸ்ட*\n\
month 9 செப்டம்பர*|செப்டெம்பர*\n\
percent percent சதவீதம்*|சதவீத*|சதவிகித*|விழுக்காடு*|விழுக்காட்*\n\
currency cent சென்ட்*|பைசா*\n\
currency cny யுவான்*\n\
currency eur யூரோ*|ஈரோ*\n\
currency gbp பவுண்டு*|பவுண்ட்*|பவுண்டுகள்*\n\
currency inr ரூபாய்*|ரூ|ரூ.\n\
currency jpy யென்*\n\
currency rub ரூபிள்*\n\
currency usd டாலர்*|டாலரு*\n\
implied 10 தசாப்த*|பத்தாண்டு*\n\
implied 100 நூற்றாண்டு*|நூற்றுக்கணக்க*\n\
implied 1000 ஆயிரமாண்டு*\n\
implied 12 டஜன்*|நண்பகல்*\n\
implied 2 இருவரும்|இரட்டை*|இருமடங்கு*|ஜோடி\n\
implied 24 நள்ளிரவு*\n\
implied 3 மும்மடங்கு*|மூன்று மடங்கு*\n\
one-and-half half ஒன்றரை\n\
plain plain லட்சிய*|இலட்சிய*|லட்சண*|இலட்சண*\n\
"),
    ("th", "\
customs - buddhist|thai-clock\n\
decimal .\n\
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
plain plain พันธุ์|พันธ์|พันธมิตร|พันเอก|พันโท|พันตรี|ล้านนา|แสนสาหัส|พันธะ|พันธกิจ\n\
"),
    ("tr", "\
and - ve\n\
customs - dunam\n\
decimal ,\n\
habit compounds\n\
number 0 sıfır\n\
number 1 bir|biri|birinin\n\
number 10 on|onu|ona\n\
number 2 iki|ikisi|ikili|ikiye|ikiyi|ikinin|ikide|ikiden\n\
number 20 yirmi|yirmisi|yirmili*|yirmiyi|yirminin|yirmiye|yirmide|yirmiden|yirmisinin|yirmisini\n\
number 3 üç|üçü|üçlü|üçün|üçe|üçte|üçten|üçünün|üçünü\n\
number 30 otuz|otuzlu*|otuzu|otuzun|otuza|otuzda|otuzdan|otuzunun|otuzunu\n\
number 4 dört|dördü|dörtlü|dördün|dörde|dörtte|dörtten|dördünün|dördünü\n\
number 40 kırk|kırklı*|kırkı|kırkın|kırka|kırkta|kırktan|kırkının|kırkını\n\
number 5 beş|beşi|beşli|beşin|beşe|beşte|beşten|beşinin|beşini\n\
number 50 elli|ellili*\n\
number 6 altı|altısı|altıya|altıyı|altının|altıda|altıdan\n\
number 60 altmış|altmışlı*|altmışı|altmışın|altmışa|altmışta|altmıştan|altmışının|altmışını\n\
number 7 yedi|yedisi|yediye|yediyi|yedinin|yedide|yediden\n\
number 70 yetmiş|yetmişli*|yetmişi|yetmişin|yetmişe|yetmişte|yetmişten|yetmişinin|yetmişini\n\
number 8 sekiz|sekizi|sekizin|sekize|sekizde|sekizden|sekizinin|sekizini\n\
number 80 seksen|seksenli*|sekseni|seksenin|seksene|seksende|seksenden|sekseninin|seksenini\n\
number 9 dokuz|dokuzu|dokuzun|dokuza|dokuzda|dokuzdan|dokuzunun|dokuzunu\n\
number 90 doksan|doksanlı*|doksanı|doksanın|doksana|doksanda|doksandan|doksanının|doksanını\n\
magnitude 12 trilyon*\n\
magnitude 2 yüz?|yüzlerce\n\
magnitude 3 bin|bini|bine|binlerce|binlik|binden|binin|binleri|binlerin|binlere|binlerden\n\
magnitude 6 milyon*|mn|mln\n\
magnitude 9 milyar*|mlr|mr?\n\
fraction 2 yarım|yarı|yarısı*|yarıya\n\
fraction 2/3 üçte iki|üçte ikisi|üçte ikisini|üçte ikisinin|üçte ikisine\n\
fraction 3 üçte bir|üçte biri|üçte birini|üçte birinin|üçte birine\n\
fraction 3/4 dörtte üç|dörtte üçü|dörtte üçünü|dörtte üçünün|dörtte üçüne\n\
fraction 4 çeyrek*|çeyreğ*|dörtte bir|dörtte biri|dörtte birini|dörtte birinin|dörtte birine\n\
fraction 5 beşte bir|beşte biri|beşte birini|beşte birinin|beşte birine\n\
ordinal 1 birinci*|ilk\n\
ordinal 10 onuncu*\n\
ordinal 2 ikinci*\n\
ordinal 20 yirminci*\n\
ordinal 3 üçüncü*\n\
ordinal 30 otuzuncu*\n\
ordinal 4 dördüncü*\n\
ordinal 5 beşinci*\n\
ordinal 6 altıncı*\n\
ordinal 7 yedinci*\n\
ordinal 8 sekizinci*\n\
ordinal 9 dokuzuncu*\n\
month 1 ocak|ocakta|ocaktan|ocağ*|oca\n\
month 10 ekim|ekimde|ekimden\n\
month 11 kasım*|kas\n\
month 12 aralık|aralıkta|aralıktan|ara?\n\
month 2 şubat*|şub\n\
month 3 mart|martta|marttan\n\
month 4 nisan*|nis\n\
month 5 mayıs*\n\
month 6 haziran*|haz\n\
month 7 temmuz*|tem\n\
month 8 ağustos*|ağu\n\
month 9 eylül*|eyl\n\
percent percent yüzde|yüzdesi|yüzdelik\n\
currency cent sent|kuruş*\n\
currency chf isviçre frangı|frank|frangı|chf\n\
currency cny yuan*|cny\n\
currency eur euro*|avro*|eur\n\
currency gbp sterlin*|pound*|gbp\n\
currency inr rupi*|inr\n\
currency jpy yen|yenlik|jpy\n\
currency rub ruble*\n\
currency try lira|lirası|liralık|lirayı|liraya|tl|try\n\
currency usd dolar*|abd doları|usd\n\
implied 10 onlarca|on yıl*\n\
implied 100 yüzyıl*|asır*\n\
implied 1000 binyıl*|bin yıl*\n\
implied 12 düzine*|öğle*\n\
implied 2 çift*|her ikisi*\n\
implied 24 gece yarısı*\n\
and-half half buçuk|buçuğ*\n\
one-and-half half bir buçuk\n\
plain plain milyoner*|milyarder*\n\
negation neither ne ne\n\
negation never asla\n\
negation nobody hiç|hiçbir|hiçbiri|kimse\n\
negation not değil*|yok*|*mayacak*|*meyecek*|*madı*|*medi*|*mıyor*|*miyor*|*muyor*|*müyor*\n\
negation without olmadan\n\
modal can *abilir|*ebilir|*abilirler|*ebilirler|*abilecek|*ebilecek\n\
modal must zorunda*|gerek*|*malı|*meli|*malıdır|*melidir\n\
hedge  gerekçe*\n\
hedge allegedly iddia edilen|iddiaya göre|sözde\n\
hedge apparently görünüşe göre|anlaşılan\n\
hedge former eski bakan|eski başkan|eski\n\
hedge possibly belki\n\
hedge probably muhtemelen|büyük olasılıkla\n\
quantifier all tüm|bütün|hepsi\n\
quantifier at-least en az|en azından\n\
quantifier at-most en fazla|en çok\n\
quantifier both her iki\n\
quantifier every her\n\
quantifier few az sayıda\n\
quantifier many birçok|pek çok\n\
quantifier most çoğu|çoğunluğu\n\
quantifier only yalnızca|sadece|ancak\n\
quantifier several birkaç|çeşitli\n\
quantifier some bazı|kimi\n\
bound about yaklaşık|civarında\n\
bound fewer-than az|altında\n\
bound more-than fazla|aşkın|üzerinde\n\
bound nearly neredeyse\n\
bound up-to kadar\n\
weekday friday cuma\n\
weekday monday pazartesi*\n\
weekday saturday cumartesi*\n\
weekday sunday pazar günü\n\
weekday thursday perşembe*\n\
weekday today bugün\n\
weekday tomorrow yarın\n\
weekday tuesday salı*\n\
weekday wednesday çarşamba*\n\
weekday yesterday dün\n\
half afternoon öğleden sonra|akşam\n\
half morning sabah|sabaha karşı|öğleden önce\n\
half night gece\n\
"),
    ("uk", "\
and - і|й|та\n\
decimal ,\n\
habit compounds\n\
number 0 нуль|нуля\n\
number 1 один|одна|одне|одного|однієї|одну|одному|одним|одній\n\
number 10 десять|десяти|десятьох|десяти*\n\
number 100 сто|ста|сто*?\n\
number 11 одинадцять|одинадцяти*|одинадцятьма\n\
number 12 дванадцять|дванадцяти*|дванадцятьма\n\
number 13 тринадцять|тринадцяти*\n\
number 14 чотирнадцять|чотирнадцяти*\n\
number 15 п'ятнадцять|п'ятнадцяти*\n\
number 16 шістнадцять|шістнадцяти*\n\
number 17 сімнадцять|сімнадцяти*\n\
number 18 вісімнадцять|вісімнадцяти*\n\
number 19 дев'ятнадцять|дев'ятнадцяти*\n\
number 2 два|дві|двох|двом|двома|двох*|двоє|обидва|обидві|обох\n\
number 20 двадцять|двадцяти*\n\
number 200 двісті|двохсот|двомстам\n\
number 3 три|трьох|трьом|трьома|трьох*|троє|три*?\n\
number 30 тридцять|тридцяти*\n\
number 300 триста|трьохсот|трьомстам\n\
number 4 чотири|чотирьох|чотирьом|чотирма|чотирьох*|четверо\n\
number 40 сорок|сорока|сорока*\n\
number 400 чотириста|чотирьохсот\n\
number 5 п'ять|п'яти|п'ятьох|п'ятьма|п'яти*|п'ятеро\n\
number 50 п'ятдесят|п'ятдесяти*\n\
number 500 п'ятсот|п'ятисот*\n\
number 500000 півмільйон*\n\
number 6 шість|шести|шістьох|шести*|шестеро\n\
number 60 шістдесят|шістдесяти*\n\
number 600 шістсот|шестисот*\n\
number 7 сім|семи|сімох|семи*|семеро\n\
number 70 сімдесят|сімдесяти*\n\
number 700 сімсот|семисот*\n\
number 8 вісім|восьми|вісьмох|восьми*\n\
number 80 вісімдесят|вісімдесяти*\n\
number 800 вісімсот|восьмисот*\n\
number 9 дев'ять|дев'яти|дев'ятьох|дев'яти*\n\
number 90 дев'яносто|дев'яноста|дев'яносто*\n\
number 900 дев'ятсот|дев'ятисот*\n\
magnitude 12 трильйон*|трлн\n\
magnitude 3 тисяч*|тис|тис.\n\
magnitude 6 мільйон*|млн\n\
magnitude 9 мільярд*|млрд\n\
fraction 2 половин*|пів|пів*\n\
fraction 3 третин*\n\
fraction 4 чверть|чверті|чвертю\n\
fraction 5 п'ята частина|п'ятої частини|п'яту частину\n\
ordinal 1 перший|перша|перше|перші|першого|першої|першу|першому|першим|перших\n\
ordinal 10 десятий|десята|десяте|десятого|десятої|десяту|десятому\n\
ordinal 11 одинадцят*\n\
ordinal 12 дванадцят*\n\
ordinal 13 тринадцят*\n\
ordinal 14 чотирнадцят*\n\
ordinal 15 п'ятнадцят*\n\
ordinal 16 шістнадцят*\n\
ordinal 17 сімнадцят*\n\
ordinal 18 вісімнадцят*\n\
ordinal 19 дев'ятнадцят*\n\
ordinal 2 другий|друга|друге|другі|другого|другої|другу|другому|другим\n\
ordinal 20 двадцят*\n\
ordinal 3 третій|третя|третє|третього|третьої|третю|третьому\n\
ordinal 30 тридцят*\n\
ordinal 4 четвертий|четверта|четверте|четвертого|четвертої|четверту|четвертому\n\
ordinal 40 сороков*\n\
ordinal 5 п'ятий|п'ята|п'яте|п'ятого|п'ятої|п'яту|п'ятому\n\
ordinal 50 п'ятдесят*\n\
ordinal 6 шостий|шоста|шосте|шостого|шостої|шосту|шостому\n\
ordinal 60 шістдесят*\n\
ordinal 7 сьомий|сьома|сьоме|сьомого|сьомої|сьому|сьомому\n\
ordinal 70 сімдесят*\n\
ordinal 8 восьмий|восьма|восьме|восьмого|восьмої|восьму|восьмому\n\
ordinal 80 вісімдесят*\n\
ordinal 9 дев'ятий|дев'ята|дев'яте|дев'ятого|дев'ятої|дев'яту|дев'ятому\n\
ordinal 90 дев'яност*\n\
month 1 січень|січн*\n\
month 10 жовтень|жовтн*\n\
month 11 листопад*\n\
month 12 грудень|грудн*\n\
month 2 лютий|лютого|лютому|лютим\n\
month 3 березень|березн*\n\
month 4 квітень|квітн*\n\
month 5 травень|травн*\n\
month 6 червень|червн*\n\
month 7 липень|липн*\n\
month 8 серпень|серпн*\n\
month 9 вересень|вересн*\n\
percent percent відсотк*|відсоток|процент*\n\
currency cent цент|цента|центів|копі*\n\
currency chf франк*\n\
currency cny юан*\n\
currency eur євро\n\
currency gbp фунт*\n\
currency inr рупі*\n\
currency jpy єн*|ієн*\n\
currency rub рубл*|руб\n\
currency uah гривн*|гривень|грн|грн.\n\
currency usd долар*|дол|дол.\n\
implied 10 десятиліт*|десятк*|десяток\n\
implied 100 століт*|сотн*|сотень\n\
implied 1000 тисячоліт*\n\
implied 12 дюжин*|полудень|опівдні|полудня\n\
implied 2 пара|пару|вдвічі|удвічі|двічі|подвійн*\n\
implied 24 опівночі|північ|доба|доби\n\
implied 3 втричі|утричі|тричі\n\
and-half half з половиною\n\
one-and-half half півтора|півтори\n\
plain plain трива*|триво*|північ*|півноч*|півден*|півдн*|півостр*|мільйонер*|мільярдер*\n\
negation never ніколи\n\
negation nobody ніхто|нікого|нікому|нічого|ніщо|ніяк*\n\
negation not не|ні|немає|нема\n\
negation without без\n\
modal can може|можуть|можна|зможе|зможуть\n\
modal could міг|могла|могли|могло\n\
modal must повинен|повинна|повинно|повинні|мусить|мусять|має|мають|зобов'язан*|необхідно|потрібно|треба\n\
modal should слід|варто\n\
hedge  не лише|не тільки|тим не менш\n\
hedge allegedly імовірно|ймовірно|нібито|начебто\n\
hedge apparently мабуть|вочевидь|схоже\n\
hedge former колишн*|екс\n\
hedge possibly можливо\n\
quantifier all всі|усі|всіх|усіх|всім|усім\n\
quantifier at-least щонайменше|принаймні|не менше|не менш як\n\
quantifier at-most щонайбільше|не більше|максимум\n\
quantifier both обидва|обидві|обох\n\
quantifier every кожен|кожна|кожного|кожної|кожному\n\
quantifier few мало\n\
quantifier many багато|багатьох\n\
quantifier most більшість|більшості\n\
quantifier only лише|тільки|виключно\n\
quantifier several кілька|кількох\n\
quantifier some деякі|деяких\n\
bound about близько|приблизно\n\
bound fewer-than менше|менш як\n\
bound more-than більше|більш як|понад\n\
bound nearly майже\n\
bound up-to до\n\
weekday friday п'ятниц*\n\
weekday monday понеділ*\n\
weekday saturday субот*\n\
weekday sunday неділ*\n\
weekday thursday четвер*\n\
weekday today сьогодні\n\
weekday tomorrow завтра\n\
weekday tuesday вівтор*\n\
weekday wednesday середу?|в середу|у середу\n\
weekday yesterday вчора|учора\n\
half afternoon години дня|годин дня|вечора|увечері|ввечері\n\
half morning ранку|вранці\n\
half night ночі|вночі|уночі\n\
"),
    ("ur", "\
and - اور\n\
customs - islamic\n\
decimal .\n\
number 0 صفر\n\
number 1 ایک\n\
number 10 دس\n\
number 11 گیارہ\n\
number 12 بارہ\n\
number 13 تیرہ\n\
number 14 چودہ\n\
number 15 پندرہ\n\
number 16 سولہ\n\
number 17 سترہ\n\
number 18 اٹھارہ\n\
number 19 انیس\n\
number 2 دو|دونوں\n\
number 20 بیس\n\
number 21 اکیس\n\
number 22 بائیس\n\
number 23 تئیس|تیئیس\n\
number 24 چوبیس\n\
number 25 پچیس\n\
number 26 چھبیس\n\
number 27 ستائیس\n\
number 28 اٹھائیس\n\
number 29 انتیس\n\
number 3 تین|تینوں\n\
number 30 تیس\n\
number 31 اکتیس\n\
number 32 بتیس\n\
number 33 تینتیس\n\
number 34 چونتیس\n\
number 35 پینتیس\n\
number 36 چھتیس\n\
number 37 سینتیس\n\
number 38 اڑتیس\n\
number 39 انتالیس\n\
number 4 چار|چاروں\n\
number 40 چالیس\n\
number 42 بیالیس\n\
number 45 پینتالیس\n\
number 48 اڑتالیس\n\
number 5 پانچ|پانچوں\n\
number 50 پچاس\n\
number 55 پچپن\n\
number 6 چھ|چھے\n\
number 60 ساٹھ\n\
number 65 پینسٹھ\n\
number 7 سات\n\
number 70 ستر\n\
number 75 پچھتر\n\
number 8 آٹھ\n\
number 80 اسی\n\
number 85 پچاسی\n\
number 9 نو\n\
number 90 نوے\n\
number 95 پچانوے\n\
number 99 ننانوے\n\
magnitude 11 کھرب|کھربوں\n\
magnitude 12 ٹریلین\n\
magnitude 2 سو?\n\
magnitude 3 ہزار|ہزاروں\n\
magnitude 5 لاکھ|لاکھوں\n\
magnitude 6 ملین|ملیئن\n\
magnitude 7 کروڑ|کروڑوں\n\
magnitude 9 ارب|اربوں|بلین\n\
fraction 2 نصف|آدھا|آدھے|آدھی\n\
fraction 3 تہائی\n\
fraction 4 چوتھائی\n\
ordinal 1 پہلا|پہلے|پہلی|اول\n\
ordinal 10 دسواں|دسویں\n\
ordinal 11 گیارہواں|گیارہویں\n\
ordinal 12 بارہواں|بارہویں\n\
ordinal 17 سترہویں\n\
ordinal 18 اٹھارہویں\n\
ordinal 19 انیسویں\n\
ordinal 2 دوسرا|دوسرے|دوسری|دوم\n\
ordinal 20 بیسواں|بیسویں\n\
ordinal 21 اکیسویں\n\
ordinal 3 تیسرا|تیسرے|تیسری|سوم\n\
ordinal 4 چوتھا|چوتھے|چوتھی\n\
ordinal 5 پانچواں|پانچویں\n\
ordinal 6 چھٹا|چھٹے|چھٹی\n\
ordinal 7 ساتواں|ساتویں\n\
ordinal 8 آٹھواں|آٹھویں\n\
ordinal 9 نواں|نویں\n\
month 1 جنوری\n\
month 10 اکتوبر\n\
month 11 نومبر\n\
month 12 دسمبر\n\
month 2 فروری\n\
month 3 مارچ\n\
month 4 اپریل\n\
month 5 مئی\n\
month 6 جون\n\
month 7 جولائی\n\
month 8 اگست\n\
month 9 ستمبر\n\
percent percent فیصد|فی صد|فی صدی|فیصدی\n\
currency cent سینٹ|پیسے\n\
currency cny یوآن|یوان\n\
currency eur یورو\n\
currency gbp پاؤنڈ|پاونڈ|پاؤنڈز|پونڈ\n\
currency jpy ین\n\
currency pkr روپے|روپیہ|روپوں\n\
currency rub روبل\n\
currency usd ڈالر|ڈالرز|امریکی ڈالر\n\
implied 10 دہائی|دہائیوں|عشرے|عشرہ|عشروں\n\
implied 100 صدی|صدیوں|سینکڑوں|سیکڑوں\n\
implied 12 درجن|درجنوں|دوپہر\n\
implied 2 جوڑا|دوگنا|دگنا|دوہرا\n\
implied 24 آدھی رات|نصف شب\n\
implied 3 تین گنا\n\
one-and-half half ڈیڑھ\n\
plain plain کروڑ پتی|ارب پتی|لکھ پتی\n\
half afternoon شام|سہ پہر\n\
half morning صبح\n\
half night رات\n\
"),
    ("vi", "\
and - và|lẻ|linh\n\
decimal ,\n\
number 0 không?\n\
number 1 một|mốt\n\
number 10 mười|mười năm\n\
number 2 hai\n\
number 3 ba\n\
number 4 bốn|tư\n\
number 5 năm?|lăm\n\
number 6 sáu\n\
number 7 bảy|bẩy\n\
number 8 tám\n\
number 9 chín\n\
magnitude 1 mươi|chục|mươi năm\n\
magnitude 2 trăm\n\
magnitude 3 nghìn|ngàn|k?\n\
magnitude 6 triệu|tr?\n\
magnitude 9 tỷ|tỉ\n\
fraction 2 nửa|một nửa\n\
fraction 3 một phần ba\n\
fraction 4 một phần tư\n\
ordinal 1 thứ nhất|đầu tiên\n\
ordinal 10 thứ mười\n\
ordinal 2 thứ hai|thứ nhì\n\
ordinal 3 thứ ba\n\
ordinal 4 thứ tư\n\
ordinal 5 thứ năm\n\
ordinal 6 thứ sáu\n\
ordinal 7 thứ bảy\n\
ordinal 8 thứ tám\n\
ordinal 9 thứ chín\n\
month 1 tháng một|tháng giêng\n\
month 10 tháng mười\n\
month 11 tháng mười một\n\
month 12 tháng mười hai|tháng chạp\n\
month 2 tháng hai\n\
month 3 tháng ba\n\
month 4 tháng tư\n\
month 5 tháng năm\n\
month 6 tháng sáu\n\
month 7 tháng bảy\n\
month 8 tháng tám\n\
month 9 tháng chín\n\
percent percent phần trăm|điểm phần trăm\n\
currency cent xu|cent\n\
currency chf franc thụy sĩ|franc\n\
currency cny nhân dân tệ|tệ|cny\n\
currency eur euro|eur\n\
currency gbp bảng anh|bảng|gbp\n\
currency inr rupee|ru-pi|rupi\n\
currency jpy yên|jpy\n\
currency rub rúp|rub\n\
currency usd đô la|đô-la|đô la mỹ|usd|mỹ kim\n\
currency vnd đồng|vnđ|vnd\n\
implied 10 thập kỷ|thập niên|hàng chục\n\
implied 100 thế kỷ|hàng trăm\n\
implied 1000 thiên niên kỷ|hàng nghìn|hàng ngàn\n\
implied 12 tá|giữa trưa|trưa\n\
implied 2 cả hai|gấp đôi|đôi|cặp\n\
implied 24 nửa đêm\n\
implied 3 gấp ba\n\
and-half half rưỡi\n\
plain plain triệu phú|tỷ phú|tỉ phú\n\
half afternoon chiều|tối\n\
half morning sáng\n\
half night đêm\n\
"),
    ("zh-Hans", "\
customs - minguo|mu\n\
decimal .\n\
habit digitwise\n\
number 0 零|〇\n\
number 1 一|壹\n\
number 2 二|两|贰|双\n\
number 3 三|叁\n\
number 4 四|肆\n\
number 5 五|伍?\n\
number 6 六|陆?\n\
number 7 七|柒\n\
number 8 八|捌\n\
number 9 九|玖\n\
magnitude 1 十|拾?|十分钟\n\
magnitude 12 兆?|万亿\n\
magnitude 2 百|佰\n\
magnitude 3 千|仟\n\
magnitude 4 万|萬\n\
magnitude 8 亿|億\n\
fraction 2 一半|半数|二分之一\n\
fraction 3 三分之一\n\
fraction 4 四分之一\n\
ordinal 1 第一|首次|首个\n\
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
percent percent 百分之|个百分点|百分点\n\
tenth tenth 成|折\n\
currency cent 美分|分钱\n\
currency chf 瑞士法郎\n\
currency cny 人民币|元?\n\
currency eur 欧元\n\
currency gbp 英镑|镑\n\
currency hkd 港元|港币\n\
currency inr 卢比\n\
currency jpy 日元|日圆\n\
currency rub 卢布\n\
currency usd 美元|美金\n\
implied 10 十年|数十|几十\n\
implied 100 世纪|数百|几百\n\
implied 1000 数千|几千|千禧\n\
implied 10000 数万|几万\n\
implied 12 一打|正午|中午\n\
implied 2 双方|两倍|一倍|翻番|翻倍\n\
implied 24 午夜\n\
and-half half 半\n\
era 1911 民国\n\
parts-of parts 分之\n\
more more 多|余|餘\n\
plain plain 四处?|四散?|四周?|四面?|八方?|三心二意?|三三两两?|五花八门?|七上八下?|乱七八糟?|十全十美?|周一次|周二次|周三次|周四次|周五次|周六次|周一直|周日本|千米|千克|千瓦|千卡|千赫|千伏|千帕|千字节|百帕|兆瓦|兆赫|兆帕|兆字节|万一?|十分?|百货?|百姓?|千禧?|百度?|千万不要?|千万别?|千方百计?|万岁?|百科?|四川?|九龙?\n\
negation never 从未|从不|绝不\n\
negation not 不|没|没有|未|未曾|并非|无|非|否|勿|别|不会|不能|不可|不得|不应|不是\n\
negation without 毫无\n\
modal can 可以|能|能够|可\n\
modal may 可能|也许|或许\n\
modal must 必须|必需|务必|须|需要|不得不\n\
modal should 应|应该|应当|理应\n\
modal will 会|将|将会\n\
hedge  不同|不断|不久|不过|不仅|不但|不管|不论|不少|不满|不幸|不足|不良|不禁|无论|非常|非洲|除非|未来|否则|是否|特别|分别|区别|级别|个别|性别|告别|类别|识别|会议|会员|会谈|会见|机会|社会|委员会|议会|协会|学会|大会|晚会|工会|国会|教会|将军|将士|将近|反应|供应|响应|应对|应用|相应|适应|效应|能力|能源|功能|性能|智能|才能|技能|可怕|认可|许可|可见|无线|都会\n\
hedge allegedly 据称|涉嫌|所谓\n\
hedge apparently 似乎|看来|看似\n\
hedge former 前任|原任\n\
hedge probably 大概|很可能|想必\n\
hedge reportedly 据报|据报道|据说|据悉\n\
quantifier all 所有|全部|一切|全体\n\
quantifier at-least 至少|最少|不少于|不低于\n\
quantifier at-most 至多|最多|不超过|不多于\n\
quantifier both 双方|两者\n\
quantifier every 每|每个|各\n\
quantifier few 少数|很少\n\
quantifier many 许多|很多|大量|众多\n\
quantifier most 大多数|多数|大部分\n\
quantifier only 只|仅|仅仅|只有|唯一\n\
quantifier several 若干|多个|多名\n\
quantifier some 一些|某些|部分|有些\n\
bound about 约|大约|左右|上下\n\
bound fewer-than 少于|不到|不足|以下|以内|低于\n\
bound more-than 超过|多于|以上|逾|余\n\
bound nearly 近|将近|接近\n\
bound up-to 多达|高达\n\
weekday friday 星期五|周五\n\
weekday monday 星期一|周一\n\
weekday saturday 星期六|周六\n\
weekday sunday 星期日|星期天|周日\n\
weekday thursday 星期四|周四\n\
weekday today 今天|今日\n\
weekday tomorrow 明天|明日\n\
weekday tuesday 星期二|周二\n\
weekday wednesday 星期三|周三\n\
weekday yesterday 昨天|昨日\n\
half afternoon 下午|傍晚\n\
half morning 上午|凌晨|清晨|早上|早晨\n\
half night 晚上|夜里|深夜|今晚|当晚|晚间\n\
"),
    ("zh-Hant", "\
customs - minguo|mu\n\
decimal .\n\
habit digitwise\n\
number 0 零|〇\n\
number 1 一|壹\n\
number 2 二|兩|貳|两|雙?\n\
number 3 三|參?\n\
number 4 四|肆\n\
number 5 五|伍?\n\
number 6 六|陸?\n\
number 7 七|柒\n\
number 8 八|捌\n\
number 9 九|玖\n\
magnitude 1 十|拾?|十分鐘\n\
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
parts-of parts 分之\n\
more more 多|餘|余\n\
plain plain 四處?|四散?|四周?|四面?|八方?|三心二意?|三三兩兩?|五花八門?|七上八下?|亂七八糟?|十全十美?|週一次|週二次|週三次|週四次|週五次|週六次|週一直|週日本|千米|千克|千瓦|千卡|千赫|千伏|千帕|千字節|百帕|兆瓦|兆赫|兆帕|兆位元組|萬一?|十分?|百貨?|百姓?|百度?|千萬不要?|千萬別?|千方百計?|萬歲?|百科?|四川?|九龍?\n\
negation never 從未|從不|絕不\n\
negation not 不|沒|沒有|未|未曾|並非|無|非|否|勿|別|不會|不能|不可|不得|不應|不是\n\
negation without 毫無\n\
modal can 可以|能|能夠|可\n\
modal may 可能|也許|或許\n\
modal must 必須|必需|務必|須|需要|不得不\n\
modal should 應|應該|應當|理應\n\
modal will 會|將|將會\n\
hedge  不同|不斷|不久|不過|不僅|不但|不管|不論|不少|不滿|不幸|不足|不良|不禁|無論|非常|非洲|除非|未來|否則|是否|特別|分別|區別|級別|個別|性別|告別|類別|識別|會議|會員|會談|會見|機會|社會|委員會|議會|協會|學會|大會|晚會|工會|國會|教會|將軍|將士|將近|反應|供應|響應|應對|應用|相應|適應|效應|能力|能源|功能|性能|智能|才能|技能|可怕|認可|許可|可見|無線|都會\n\
hedge allegedly 據稱|涉嫌|所謂\n\
hedge apparently 似乎|看來|看似\n\
hedge former 前任|原任\n\
hedge probably 大概|很可能|想必\n\
hedge reportedly 據報|據報道|據說|據悉\n\
quantifier all 所有|全部|一切|全體\n\
quantifier at-least 至少|最少|不少於|不低於\n\
quantifier at-most 至多|最多|不超過|不多於\n\
quantifier both 雙方|兩者\n\
quantifier every 每|每個|各\n\
quantifier few 少數|很少\n\
quantifier many 許多|很多|大量|眾多\n\
quantifier most 大多數|多數|大部分\n\
quantifier only 只|僅|僅僅|只有|唯一\n\
quantifier several 若干|多個|多名\n\
quantifier some 一些|某些|部分|有些\n\
bound about 約|大約|左右|上下\n\
bound fewer-than 少於|不到|不足|以下|以內|低於\n\
bound more-than 超過|多於|以上|逾|餘\n\
bound nearly 近|將近|接近\n\
bound up-to 多達|高達\n\
weekday friday 星期五|週五\n\
weekday monday 星期一|週一\n\
weekday saturday 星期六|週六\n\
weekday sunday 星期日|星期天|週日\n\
weekday thursday 星期四|週四\n\
weekday today 今天|今日\n\
weekday tomorrow 明天|明日\n\
weekday tuesday 星期二|週二\n\
weekday wednesday 星期三|週三\n\
weekday yesterday 昨天|昨日\n\
half afternoon 下午|傍晚\n\
half morning 上午|凌晨|清晨|早上|早晨\n\
half night 晚上|夜裡|深夜|今晚|當晚|晚間\n\
"),
];
