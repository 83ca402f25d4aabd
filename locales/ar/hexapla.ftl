### كلمات البرنامج نفسه، بالعربية.
###
### كل رسالة شيء واحد يقرؤه القارئ. الأسلوب: عربية فصحى واضحة ودقيقة؛ ورسالة الخطأ تقول ما الذي حدث،
### ولماذا، وما العمل. لا تُترجم الأوامر ولا الرموز ولا المسارات.

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what }: { $n }
count-units =
    { $n ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $n } وحدات
        [many] { $n } وحدة
       *[other] { $n } وحدة
    }
count-words =
    { $n ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    }
count-releases =
    { $n ->
        [zero] لا مواد
        [one] مادة واحدة
        [two] مادتان
        [few] { $n } مواد
        [many] { $n } مادة
       *[other] { $n } مادة
    }
count-editions =
    { $n ->
        [zero] لا نسخ
        [one] نسخة واحدة
        [two] نسختان
        [few] { $n } نسخ
        [many] { $n } نسخة
       *[other] { $n } نسخة
    }
count-errors =
    { $n ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $n } أخطاء
        [many] { $n } خطأً
       *[other] { $n } خطأ
    }
count-warnings =
    { $n ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $n } تحذيرات
        [many] { $n } تحذيراً
       *[other] { $n } تحذير
    }
count-infos =
    { $n ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $n } ملاحظات
        [many] { $n } ملاحظة
       *[other] { $n } ملاحظة
    }
count-to-reread =
    { $n ->
        [zero] لا كلمات تُعاد قراءتها
        [one] كلمة واحدة تُعاد قراءتها
        [two] كلمتان تُعاد قراءتهما
        [few] { $n } كلمات تُعاد قراءتها
        [many] { $n } كلمة تُعاد قراءتها
       *[other] { $n } كلمة تُعاد قراءتها
    }
count-untranslated =
    { $n ->
        [zero] لا مواد غير مترجمة
        [one] مادة واحدة غير مترجمة
        [two] مادتان غير مترجمتين
        [few] { $n } مواد غير مترجمة
        [many] { $n } مادة غير مترجمة
       *[other] { $n } مادة غير مترجمة
    }
and-more = … و{ $n } غيرها: { $command }
and-more-of-code = … و{ $n } غيرها من { $code }: { $command }

name-list = { $first }، { $rest }

## Small words: states of a target unit, impacts, flags, changes, kinds, levels, verdicts

status-current = محدَّثة
status-local = خاصة بالترجمة
status-unverified = غير موثَّقة
status-missing = مفقودة
status-outdated = متقادمة
status-orphaned = يتيمة

impact-none = بلا تغيير
impact-markup = تنسيق
impact-link = رابط
impact-cosmetic = شكلي
impact-wording = صياغة
impact-interface = واجهة الرسالة
impact-factual = وقائع
impact-unknown = مجهول
impact-critical = حرج

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

flag-moved = منقولة
flag-split = مقسومة
flag-merged = مدموجة
flag-copied = نسخ حرفي
flag-touched = عُدّلت منذ قبولها
flag-renamed = ما زالت بالمعرّف القديم

change-same = متطابقة
change-moved = منقولة
change-edited = معدَّلة
change-split = مقسومة
change-merged = مدموجة
change-added = مضافة
change-removed = محذوفة

kind-heading = عنوان
kind-paragraph = فقرة
kind-list-item = عنصر قائمة
kind-table-row = صف جدول
kind-quotation = اقتباس
kind-image = صورة
kind-footnote = حاشية
kind-code = شيفرة
kind-markup = وسوم خام
kind-field = حقل { $name }
kind-message = رسالة
kind-term = مصطلح
kind-attribute = سمة { $name }

level-info = ملاحظة
level-warn = تحذير
level-error = خطأ

verdict-pass = تجتاز
verdict-fail = لا تجتاز

via = عبر { $locale }
via-first = حدّث أولاً الترجمة إلى { $locale }: فعنها أُخذت هذه الترجمة.

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } ← { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }
reason-text = «{ $text }»
reason-list = { $first }؛ { $rest }

reason-number = رقم
reason-date = تاريخ
reason-time = وقت
reason-currency = مبلغ مالي
reason-percentage = نسبة مئوية
reason-age = عمر
reason-ordinal = عدد ترتيبي
reason-name = اسم
reason-negation = نفي
reason-modal = إلزام أو إمكان
reason-hedge = تحفّظ
reason-quantifier = لفظ كمّي
reason-code = شيفرة
reason-quoted = كلام مقتبس
reason-attribution = إسناد القول
reason-identifier = مُعرِّف
reason-term = مصطلح
reason-antonym = معنى مضاد
reason-exchange = تبدّل الموضع
reason-wording = صياغة
reason-no-vocabulary = صياغة (لا توجد قائمة كلمات لهذه اللغة)
reason-spelling = إملاء
reason-doubled-word = كلمة مكررة
reason-format = طريقة الكتابة
reason-case = حالة الأحرف
reason-typography = شكل طباعي
reason-link = رابط
reason-markup = تنسيق
reason-interface = واجهة الرسالة
reason-id = معرّف الرسالة
reason-said-already = مذكور من قبل

## On several screens

next = الخطوة التالية
findings-heading =
    { $n ->
        [zero] لم تظهر نتائج أثناء القراءة
        [one] نتيجة واحدة ظهرت أثناء القراءة
        [two] نتيجتان ظهرتا أثناء القراءة
        [few] { $n } نتائج ظهرت أثناء القراءة
        [many] { $n } نتيجة ظهرت أثناء القراءة
       *[other] { $n } نتيجة ظهرت أثناء القراءة
    }

## hexapla status

status-heading = حالة الترجمات في { DATETIME($day, dateStyle: "long") }
status-share = { $n }%
status-nothing-to-do = لا شيء مطلوب
status-nothing-to-reread = لا شيء تلزم إعادة قراءته في { $n } من الترجمات المتأخرة وعددها { $all } ({ $percent }%).
status-no-locales = لا توجد لغة يُنظر فيها: اذكر لغة أو أكثر في `locales` داخل hexapla.toml.
status-releases =
    { $locale } · { $n ->
        [zero] لا مادة من أصل { $all } تحتاج إلى عمل
        [one] مادة واحدة من أصل { $all } تحتاج إلى عمل
        [two] مادتان من أصل { $all } تحتاجان إلى عمل
        [few] { $n } مواد من أصل { $all } تحتاج إلى عمل
        [many] { $n } مادة من أصل { $all } تحتاج إلى عمل
       *[other] { $n } مادة من أصل { $all } تحتاج إلى عمل
    }

lines-both = السطر { $source } ← { $target }
lines-source = السطر { $source }
lines-target = السطر ← { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = لا شيء مطلوب في { $locale }: كل الوحدات التي فُحصت محدَّثة.
diff-changed = نص { $locale } سابقاً ← الآن
diff-then = نص { $locale } سابقاً
diff-now = نص { $locale } الآن
diff-gone = نص { $locale } الذي لم يعد موجوداً
diff-withdrawn = سُحب المصدر. اسحب هذه الترجمة؛ فلا شيء فيها يُقبل.
diff-target = ترجمة { $locale }

## hexapla compare

compare-nothing = النصان يقولان الشيء نفسه: كل وحدة في مكانها.
compare-words =
    { $n ->
        [zero] لا كلمات تُعاد قراءتها، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
        [one] كلمة واحدة تُعاد قراءتها، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
        [two] كلمتان تُعاد قراءتهما، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
        [few] { $n } كلمات تُعاد قراءتها، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
        [many] { $n } كلمة تُعاد قراءتها، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
       *[other] { $n } كلمة تُعاد قراءتها، بما في ذلك المحذوف؛ عدد كلمات النص الجديد: { $all }
    }

## hexapla check

check-nothing = لم يُعثر على شيء.
preview-heading = ما يتغيّر قياساً إلى { $base }
preview-nothing = لا تتقادم أي ترجمة.
preview-units =
    تتقادم { $units ->
        [zero] { $units } وحدة
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } في { $locales ->
        [zero] { $locales } لغة
        [one] لغة واحدة
        [two] لغتين
        [few] { $locales } لغات
        [many] { $locales } لغة
       *[other] { $locales } لغة
    }. وما ينتج عن تغيير في المصدر لا يمنع شيئاً هنا.
preview-current =
    { $n ->
        [zero] لا تصبح أي وحدة محدَّثة.
        [one] تصبح وحدة واحدة محدَّثة.
        [two] تصبح وحدتان محدَّثتين.
        [few] تصبح { $n } وحدات محدَّثة.
        [many] تصبح { $n } وحدة محدَّثة.
       *[other] تصبح { $n } وحدة محدَّثة.
    }
preview-edited =
    { $n ->
        [zero] لا تنتظر القبول أي وحدة معدَّلة: { $command }
        [one] تنتظر وحدة معدَّلة واحدة أن يقبلها أحد: { $command }
        [two] تنتظر وحدتان معدَّلتان أن يقبلهما أحد: { $command }
        [few] تنتظر { $n } وحدات معدَّلة أن يقبلها أحد: { $command }
        [many] تنتظر { $n } وحدة معدَّلة أن يقبلها أحد: { $command }
       *[other] تنتظر { $n } وحدة معدَّلة أن يقبلها أحد: { $command }
    }
preview-remaining =
    { $n ->
        [zero] لا تبقى في الترجمات المعدَّلة أي وحدة غير محدَّثة.
        [one] تبقى في الترجمات المعدَّلة وحدة واحدة غير محدَّثة.
        [two] تبقى في الترجمات المعدَّلة وحدتان غير محدَّثتين.
        [few] تبقى في الترجمات المعدَّلة { $n } وحدات غير محدَّثة.
        [many] تبقى في الترجمات المعدَّلة { $n } وحدة غير محدَّثة.
       *[other] تبقى في الترجمات المعدَّلة { $n } وحدة غير محدَّثة.
    }

## hexapla check --base, translation by translation
##
## $units (String): units with their standing, such as “#3 (factual)”.

preview-edition = { $locale } { $release }: { $what }
preview-stale = تتقادم: { $units }
preview-became-current = تصبح محدَّثة: { $units }
preview-to-accept = معدَّلة تنتظر القبول: { $units }
preview-waiting = ما زالت تنتظر: { $units }
preview-complete = لم يبق شيء يُعمل
preview-parts = { $first }؛ { $rest }
preview-unit = { $unit } ({ $what })
preview-source = تتقادم ترجمات هذا المقطع: { $locales }
fix-moved = صار { $from } في { $to }، حيث مادته.
fix-would-move = سينتقل { $from } إلى { $to }، حيث مادته.

## hexapla check --fix
##
## $n (Number): how many.

fix-nothing = لم يُصلَح شيء: ليس لأي نتيجة إصلاح آلي يمكن تطبيقه.
fix-mended =
    { $path }: { $n ->
        [zero] لم تُصلَح أي نتيجة
        [one] أُصلحت نتيجة واحدة
        [two] أُصلحت نتيجتان
        [few] أُصلحت { $n } نتائج
        [many] أُصلحت { $n } نتيجة
       *[other] أُصلحت { $n } نتيجة
    } ({ $codes })
fix-would-mend =
    { $path }: { $n ->
        [zero] لم تكن ستُصلَح أي نتيجة
        [one] كانت ستُصلَح نتيجة واحدة
        [two] كانت ستُصلَح نتيجتان
        [few] كانت ستُصلَح { $n } نتائج
        [many] كانت ستُصلَح { $n } نتيجة
       *[other] كانت ستُصلَح { $n } نتيجة
    } ({ $codes })
fix-touched =
    { $locale } { $release }: { $n ->
        [zero] لم تُعدَّل بعد قبولها أي وحدة ({ $units }).
        [one] عُدّلت { $units } بعد قبولها. أعد قراءتها، ثم اقبلها من جديد.
        [two] عُدّلت { $units } بعد قبولهما. أعد قراءتهما، ثم اقبلهما من جديد.
        [few] عُدّلت { $units } بعد قبولها. أعد قراءتها، ثم اقبلها من جديد.
        [many] عُدّلت { $units } بعد قبولها. أعد قراءتها، ثم اقبلها من جديد.
       *[other] عُدّلت { $units } بعد قبولها. أعد قراءتها، ثم اقبلها من جديد.
    }
fix-stale =
    تغيّر هذه التعديلات نصوصاً أُخذت عنها ترجمات: تتقادم { $units ->
        [zero] { $units } وحدة
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } في { $locales ->
        [zero] { $locales } لغة
        [one] لغة واحدة
        [two] لغتين
        [few] { $locales } لغات
        [many] { $locales } لغة
       *[other] { $locales } لغة
    }.
fix-skipped =
    { $n ->
        [zero] طُبّقت كل الإصلاحات الآلية.
        [one] لنتيجة واحدة إصلاح آلي لم يُطبَّق: فهو يعارض غيره، أو لا يصلح ما وُضع له.
        [two] لنتيجتين إصلاحان آليان لم يُطبَّقا: فهما متعارضان، أو لا يصلحان ما وُضعا له.
        [few] { $n } نتائج لها إصلاحات آلية لم تُطبَّق: فهي متعارضة، أو لا تصلح ما وُضعت له.
        [many] { $n } نتيجة لها إصلاحات آلية لم تُطبَّق: فهي متعارضة، أو لا تصلح ما وُضعت له.
       *[other] { $n } نتيجة لها إصلاحات آلية لم تُطبَّق: فهي متعارضة، أو لا تصلح ما وُضعت له.
    }
fix-dry-run = لم يُكتب شيء: كان هذا تشغيلاً تجريبياً. وما يلي هو ما كان سيبقى.

## hexapla gate

gate-heading = أحكام البوابة في { DATETIME($day, dateStyle: "long") }
gate-project = المشروع
gate-not-judged = تعذّر الحكم على بعض المحتوى
gate-failing =
    { $n ->
        [zero] لا نتائج مانعة
        [one] نتيجة مانعة واحدة
        [two] نتيجتان مانعتان
        [few] { $n } نتائج مانعة
        [many] { $n } نتيجة مانعة
       *[other] { $n } نتيجة مانعة
    }
gate-warning =
    { $n ->
        [zero] لا نتائج للتحذير
        [one] واحدة للتحذير
        [two] اثنتان للتحذير
        [few] { $n } للتحذير
        [many] { $n } للتحذير
       *[other] { $n } للتحذير
    }
gate-passing =
    { $n ->
        [zero] لا نتائج تجتاز
        [one] واحدة تجتاز
        [two] اثنتان تجتازان
        [few] { $n } تجتاز
        [many] { $n } تجتاز
       *[other] { $n } تجتاز
    }
gate-grace = ضمن المهلة: تصبح مانعة بعد { DATETIME($day, dateStyle: "long") }

waived = إعفاء منحه { $by }، حتى { DATETIME($day, dateStyle: "long") }: { $reason }

## Reports of check and gate for other programs

report-title = نتائج Hexapla في { DATETIME($day, dateStyle: "long") }

## hexapla init

init-found =
    { $n ->
        [zero] لا ترجمات
        [one] ترجمة واحدة
        [two] ترجمتان
        [few] { $n } ترجمات
        [many] { $n } ترجمة
       *[other] { $n } ترجمة
    } إلى { $locales ->
        [zero] { $locales } لغة
        [one] لغة واحدة
        [two] لغتين
        [few] { $locales } لغات
        [many] { $locales } لغة
       *[other] { $locales } لغة
    }، عن { $editions ->
        [zero] { $editions } نص
        [one] نص واحد
        [two] نصين
        [few] { $editions } نصوص
        [many] { $editions } نصاً
       *[other] { $editions } نص
    } بلغة { $source }:
init-nothing-found = لم يُعثر على أي ترجمة. الاقتراح لمواد موضوعة في content/en؛ غيّره ليوافق مكان موادك.
init-place = المجموعة { $name }: { $source }، وترجماتها في { $target }
init-place-same = المجموعة { $name }: { $source }
init-odd = تُرك ما يلي لأنه ليس لغة أو لا يشترك مع المصدر في أي ملف: { $folders }
init-unpaired =
    { $n ->
        [zero] لكل نص مصدر في المسار نفسه.
        [one] نص واحد ليس له مصدر في المسار نفسه. تُعرف الترجمة بالمسار الذي تشترك فيه مع مصدرها.
        [two] نصان ليس لهما مصدر في المسار نفسه. تُعرف الترجمة بالمسار الذي تشترك فيه مع مصدرها.
        [few] { $n } نصوص ليس لها مصدر في المسار نفسه. تُعرف الترجمة بالمسار الذي تشترك فيه مع مصدرها.
        [many] { $n } نصاً ليس لها مصدر في المسار نفسه. تُعرف الترجمة بالمسار الذي تشترك فيه مع مصدرها.
       *[other] { $n } نص ليس لها مصدر في المسار نفسه. تُعرف الترجمة بالمسار الذي تشترك فيه مع مصدرها.
    }
init-elsewhere =
    { $n ->
        [zero] لا ترجمات في { $target } خارج هذا الاقتراح.
        [one] ترجمة واحدة في { $target } ليست ضمن هذا الاقتراح؛ يمكن أن تضمها مجموعة خاصة بها أو مشروع آخر.
        [two] ترجمتان في { $target } ليستا ضمن هذا الاقتراح؛ يمكن أن تضمهما مجموعة خاصة بهما أو مشروع آخر.
        [few] { $n } ترجمات في { $target } ليست ضمن هذا الاقتراح؛ يمكن أن تضمها مجموعة خاصة بها أو مشروع آخر.
        [many] { $n } ترجمة في { $target } ليست ضمن هذا الاقتراح؛ يمكن أن تضمها مجموعة خاصة بها أو مشروع آخر.
       *[other] { $n } ترجمة في { $target } ليست ضمن هذا الاقتراح؛ يمكن أن تضمها مجموعة خاصة بها أو مشروع آخر.
    }
init-no-repository = هذا ليس مستودع git. يُعرف التقادم من دونه، أما `adopt` بعلامات التثبيت و`--base` فيحتاجان إليه.
init-created = كُتب الملف { $path }.
init-extended = أُضيف سطر إلى الملف { $path }.
init-untouched = هذا السطر موجود من قبل في الملف { $path }.
init-comment-file = كيف يقرأ Hexapla هذا المشروع. المفتاح غير المعروف خطأ، فلا يمرّ خطأ إملائي من غير أن يُلاحظ.
init-comment-locales = اللغة التي كُتبت بها النصوص، واللغات التي تُترجم إليها.
init-comment-spelling =
    اللغات التي يختلف اسمها على القرص عن وسمها.
    الترجمة المأخوذة عن لغة أخرى غير المصدر تذكر ذلك هكذا: `from = "fr"`.
init-comment-collection = مكان النصوص.
init-comment-front-matter =
    الترويسة: ما في `translate` يُترجم كما يُترجم النص؛ وما في `inherit` مكانه المصدر وحده،
    وإن ذكرته ترجمة بقيمة أخرى فذلك خطأ. وكل ما عدا ذلك شأن الترجمة وحدها.
init-comment-gate = ما يجوز نشره: لكل أثر وكل حالة: اجتياز أو تحذير أو منع. أزل علامة التعليق لتغيير القيمة.
init-comment-publish =
    عنوان الموقع الذي يبنيه `hexapla bundle`. ومن دونه تبقى العناوين في خرائط الموقع والخلاصات وفي الروابط
    بين اللغات بلا مضيف، وقد ترفضها محركات البحث وقارئات الخلاصات.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading =
    { $editions ->
        [zero] لا ترجمات
        [one] ترجمة واحدة
        [two] ترجمتان
        [few] { $editions } ترجمات
        [many] { $editions } ترجمة
       *[other] { $editions } ترجمة
    } من { $releases ->
        [zero] { $releases } مادة
        [one] مادة واحدة
        [two] مادتين
        [few] { $releases } مواد
        [many] { $releases } مادة
       *[other] { $releases } مادة
    }
adopt-recorded =
    { $n ->
        [zero] وحدات لها قيد من قبل؛ ويبقى كما هو
        [one] وحدة لها قيد من قبل؛ ويبقى كما هو
        [two] من الوحدات لكل منها قيد من قبل؛ ويبقى كما هو
        [few] وحدات لكل منها قيد من قبل؛ ويبقى كما هو
        [many] وحدة لكل منها قيد من قبل؛ ويبقى كما هو
       *[other] وحدة لكل منها قيد من قبل؛ ويبقى كما هو
    }
adopt-pinned =
    { $n ->
        [zero] وحدات سُجّلت بعلامات التثبيت في صفحاتها
        [one] وحدة سُجّلت بعلامة التثبيت في صفحتها
        [two] من الوحدات سُجّلت بعلامات التثبيت في صفحاتها
        [few] وحدات سُجّلت بعلامات التثبيت في صفحاتها
        [many] وحدة سُجّلت بعلامات التثبيت في صفحاتها
       *[other] وحدة سُجّلت بعلامات التثبيت في صفحاتها
    }
adopt-from-history =
    { $n ->
        [zero] وحدات سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نصها آخر مرة
        [one] وحدة سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نصها آخر مرة
        [two] من الوحدات سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نص كل منها آخر مرة
        [few] وحدات سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نص كل منها آخر مرة
        [many] وحدة سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نص كل منها آخر مرة
       *[other] وحدة سُجّلت وفق تاريخ تغييراتها: المصدر كما كان حين تغيّر نص كل منها آخر مرة
    }
adopt-assumed =
    { $n ->
        [zero] وحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
        [one] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
        [two] من الوحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
        [few] وحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
        [many] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
       *[other] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
    }
adopt-copied =
    { $n ->
        [zero] وحدات نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
        [one] وحدة نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
        [two] من الوحدات نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
        [few] وحدات نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
        [many] وحدة نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
       *[other] وحدة نصها هو نص المصدر ولم تُترجم بعد؛ فهي مفقودة
    }
adopt-unverified =
    { $n ->
        [zero] وحدات بلا سند أكيد؛ فهي غير موثَّقة
        [one] وحدة بلا سند أكيد؛ فهي غير موثَّقة
        [two] من الوحدات بلا سند أكيد؛ فهي غير موثَّقة
        [few] وحدات بلا سند أكيد؛ فهي غير موثَّقة
        [many] وحدة بلا سند أكيد؛ فهي غير موثَّقة
       *[other] وحدة بلا سند أكيد؛ فهي غير موثَّقة
    }
adopt-doubts = ما لا يبيّنه تاريخ المستودع
adopt-doubt-pairing =
    { $n ->
        [zero] وحدات اقترانها بالمصدر كما كان حين تغيّر نصها آخر مرة مشكوك فيه
        [one] وحدة اقترانها بالمصدر كما كان حين تغيّر نصها آخر مرة مشكوك فيه
        [two] من الوحدات اقترانها بالمصدر كما كان حين تغيّر نص كل منها آخر مرة مشكوك فيه
        [few] وحدات اقترانها بالمصدر كما كان حين تغيّر نص كل منها آخر مرة مشكوك فيه
        [many] وحدة اقترانها بالمصدر كما كان حين تغيّر نص كل منها آخر مرة مشكوك فيه
       *[other] وحدة اقترانها بالمصدر كما كان حين تغيّر نص كل منها آخر مرة مشكوك فيه
    }
adopt-doubt-alone =
    { $n ->
        [zero] وحدات لا يقابلها شيء في المصدر كما كان حين تغيّر نصها آخر مرة
        [one] وحدة لا يقابلها شيء في المصدر كما كان حين تغيّر نصها آخر مرة
        [two] من الوحدات لا يقابلها شيء في المصدر كما كان حين تغيّر نص كل منها آخر مرة
        [few] وحدات لا يقابلها شيء في المصدر كما كان حين تغيّر نص كل منها آخر مرة
        [many] وحدة لا يقابلها شيء في المصدر كما كان حين تغيّر نص كل منها آخر مرة
       *[other] وحدة لا يقابلها شيء في المصدر كما كان حين تغيّر نص كل منها آخر مرة
    }
adopt-doubt-no-source =
    { $n ->
        [zero] وحدات تغيّرت حين لم يكن المصدر موجوداً
        [one] وحدة تغيّرت حين لم يكن المصدر موجوداً
        [two] من الوحدات تغيّرت حين لم يكن المصدر موجوداً
        [few] وحدات تغيّرت حين لم يكن المصدر موجوداً
        [many] وحدة تغيّرت حين لم يكن المصدر موجوداً
       *[other] وحدة تغيّرت حين لم يكن المصدر موجوداً
    }
adopt-doubt-no-text =
    { $n ->
        [zero] وحدات لها صيغ سابقة ليس نصها لدى git
        [one] وحدة لها صيغ سابقة ليس نصها لدى git
        [two] من الوحدات لها صيغ سابقة ليس نصها لدى git
        [few] وحدات لها صيغ سابقة ليس نصها لدى git
        [many] وحدة لها صيغ سابقة ليس نصها لدى git
       *[other] وحدة لها صيغ سابقة ليس نصها لدى git
    }
adopt-doubt-clocks =
    { $n ->
        [zero] قد تكون مترجمة عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
        [one] قد تكون مترجمة عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
        [two] قد تكونان مترجمتين عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
        [few] قد تكون مترجمة عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
        [many] قد تكون مترجمة عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
       *[other] قد تكون مترجمة عن أيّ من نصّين للمصدر: الساعات لا تقول عن أيهما
    }
adopt-pins =
    { $n ->
        [zero] لا علامات تثبيت
        [one] علامة تثبيت واحدة
        [two] علامتا تثبيت
        [few] { $n } علامات تثبيت
        [many] { $n } علامة تثبيت
       *[other] { $n } علامة تثبيت
    }
adopt-resolved =
    { $n ->
        [zero] تدل على نص المصدر كما كان
        [one] تدل على نص المصدر كما كان
        [two] تدلان على نص المصدر كما كان
        [few] تدل على نص المصدر كما كان
        [many] تدل على نص المصدر كما كان
       *[other] تدل على نص المصدر كما كان
    }
adopt-followed =
    { $n ->
        [zero] تُتبّعت إلى مسار المصدر آنذاك
        [one] تُتبّعت إلى مسار المصدر آنذاك
        [two] تُتبّعتا إلى مسار المصدر آنذاك
        [few] تُتبّعت إلى مسار المصدر آنذاك
        [many] تُتبّعت إلى مسار المصدر آنذاك
       *[other] تُتبّعت إلى مسار المصدر آنذاك
    }
adopt-unresolved =
    { $n ->
        [zero] لا تقود إلى شيء؛ وهي مذكورة أدناه
        [one] لا تقود إلى شيء؛ وهي مذكورة أدناه
        [two] لا تقودان إلى شيء؛ وهما مذكورتان أدناه
        [few] لا تقود إلى شيء؛ وهي مذكورة أدناه
        [many] لا تقود إلى شيء؛ وهي مذكورة أدناه
       *[other] لا تقود إلى شيء؛ وهي مذكورة أدناه
    }
adopt-drift =
    { $n ->
        [zero] لا صفحات تغيّر مصدرها منذ تثبيتها
        [one] صفحة واحدة تغيّر مصدرها منذ تثبيتها
        [two] صفحتان تغيّر مصدرهما منذ تثبيتهما
        [few] { $n } صفحات تغيّر مصدرها منذ تثبيتها
        [many] { $n } صفحة تغيّر مصدرها منذ تثبيتها
       *[other] { $n } صفحة تغيّر مصدرها منذ تثبيتها
    }
adopt-nothing-to-reread =
    { $n ->
        [zero] لا تخلو صفحة منها مما تلزم إعادة قراءته ({ $percent }%).
        [one] واحدة منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
        [two] اثنتان منها لا تلزم إعادة قراءتهما إطلاقاً ({ $percent }%).
        [few] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
        [many] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
       *[other] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
    }
adopt-drifted-units =
    { $n ->
        [zero] لا وحدة متقادمة من أصل { $all }.
        [one] وحدة واحدة من أصل { $all } متقادمة.
        [two] وحدتان من أصل { $all } متقادمتان.
        [few] { $n } وحدات من أصل { $all } متقادمة.
        [many] { $n } وحدة من أصل { $all } متقادمة.
       *[other] { $n } وحدة من أصل { $all } متقادمة.
    }
adopt-no-ground = لا تذكر أي ترجمة عن أي نص من المصدر أُخذت. لسؤال تاريخ المستودع عن كل وحدة، نفّذ `hexapla adopt --from-history`؛ وإن كان في الترويسة حقل يحفظ يوم آخر تحديث للصفحة، فنفّذ `hexapla adopt --date-field FIELD`؛ وللتسليم بصحة كل شيء، نفّذ `hexapla adopt --assume`.
adopt-written = كُتب السجل. راجعه كما تراجع أي تغيير آخر، ثم أودِعه.
adopt-not-written = لم يُكتب شيء.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-messages = الرسائل
doctor-translated = المترجَم: { $n } من { $all }
doctor-missing = المفقود: { $n }
doctor-identical = المطابق للمصدر: { $n }
doctor-obsolete = ما ليس في المصدر: { $n }
doctor-git-fine = موجود، ومعه التاريخ كاملاً
doctor-git-shallow = موجود، لكن المستودع المستنسخ ضحل، فقد لا توجد فيه علامات التثبيت ومراجع المقارنة؛ نفّذ: git fetch --unshallow
doctor-git-absent = غير موجود، أو هذا ليس مستودعاً: يحتاج إليه `adopt` و`--base`، ولا يحتاج إليه `status`
doctor-collections = المجموعات
doctor-opaque =
    { $n ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    } في وحدات لا يُقرأ ما بداخلها ({ $percent }.{ $tenths }%)، عدا الشيفرة
doctor-locales = اللغات
doctor-word-list = قائمة كلمات للوقائع
doctor-no-word-list = لا توجد قائمة كلمات: يُعدّ تغيير الكلمات تغيير صياغة، ما لم تدل على أكثر من ذلك حقائق يعرفها جدول اللغة أو مصطلحات حدّدتها أنت
doctor-ledger = السجل
doctor-rows =
    { $rows ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $rows } قيود
        [many] { $rows } قيداً
       *[other] { $rows } قيد
    } في { $files ->
        [zero] { $files } ملف
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفاً
       *[other] { $files } ملف
    }
doctor-limits = الحدود

## hexapla explain

explain-part-meaning = ماذا يعني
explain-part-reason = لماذا يهم
explain-part-remedy = ماذا تفعل

## hexapla start, hint, ledger tidy

start-written = في الملف { $path } نسخ حرفي للنص المراد ترجمته. اكتب الترجمة فوقه، ثم أودِع الملف واقبله.
hint-written = يُعدّ التغيير { $old } ← { $new } من الآن مجرد تصحيح. وهو مدوَّن في { $path }: أودِع هذا الملف.
tidy-nothing = السجل مرتّب: لا شيء يُحذف منه.
tidy-release =
    المادة { $release }: المحذوف { $rows ->
        [zero] { $rows } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $rows } قيود
        [many] { $rows } قيداً
       *[other] { $rows } قيد
    } و{ $texts ->
        [zero] { $texts } نص مرجعي
        [one] نص مرجعي واحد
        [two] نصان مرجعيان
        [few] { $texts } نصوص مرجعية
        [many] { $texts } نصاً مرجعياً
       *[other] { $texts } نص مرجعي
    }، والباقي مرتّب
tidy-blanked = { $release }: النصوص المرجعية التي مُحيت لأنها حُجبت: { $n }
tidy-restored = { $release }: النصوص المرجعية الضائعة التي استُعيدت من تاريخ git: { $n }
tidy-dry-run = لم يُكتب شيء: هذا ما كان سيُكتب.
tidy-left-alone = السجلات التي فيها أسطر تالفة أو غير مقروءة تُركت كما هي.

## The manual: titles of its parts

manual-arguments = الوسائط
manual-options = الخيارات
manual-options-everywhere = خيارات كل الأوامر
manual-commands = الأوامر
manual-help = { $help }. { $details }
manual-sentences = { $first } { $rest }
manual-values = إحدى القيم { $values }.
manual-default = إن لم يُذكر: { $value }.
manual-environment = ويُقرأ أيضاً من متغير البيئة { $variable }.
manual-origin = أنشأها `cargo xtask generate` من البرنامج نفسه؛ فعدّل كتالوج الرسائل لا هذه الصفحة.

## Errors: what, why, what to do

error = خطأ:

error-no-configuration = لا يوجد hexapla.toml في { $folder } ولا في المجلدات التي فوقه، فلا يُعرف مكان النصوص. نفّذ `hexapla init` في مجلد المشروع.
error-configuration = في hexapla.toml خطأ، فلم يُنفَّذ شيء.
error-configuration-exists = الملف { $path } موجود من قبل وتُرك كما هو. احذفه أولاً لتبدأ من جديد.
error-unreadable = تعذّرت قراءة { $path }: { system-refusal }. تحقّق من وجوده ومن إذن القراءة ثم أعد المحاولة.
error-bundle-not-ours = في { $path } أشياء غير حزمة سابقة، فلم يُكتب شيء فوقها. حدّد مجلداً آخر بالخيار `--out`.
error-bundle-extra = { $path } بين ملفات حزمة سابقة ولم تكتبه أي حزمة، فلم يُكتب شيء فوقه. انقله أو حدّد مجلداً آخر بالخيار `--out`.
error-bundle-part = في { $path } حزمة بلغات أخرى غير { $locale } أيضاً، وكان هذا الجزء ليحل محلها. حدّد مجلداً آخر، مثل `--out parts/{ $locale }`؛ والأمر `hexapla merge` يجمع الأجزاء.
error-bundle-read = { $path } في مجلد يُقرأ منه المشروع نفسه، فلا يجوز أن توضع فيه حزمة. حدّد مجلداً آخر بالخيار `--out`.
error-bundle-account = لم يُكتب { $path } في بناء سابق، فلم يُكتب شيء فوقه. يوضع بيان البناء بجانب مجلده: انقل الملف أو حدّد مجلداً في مكان آخر بالخيار `--out`.
error-not-written = لم يُكتب { $path }: { system-refusal }. ولم يتغيّر أي شيء آخر.
error-unknown-locale = ليست { $locale } من لغات هذا المشروع. لغاته: { $known }. تُضاف لغة تحت `locales` في hexapla.toml.
error-source-locale = اللغة { $locale } هي المصدر: يُترجم عنها، فلا حالة لها. اذكر إحدى لغات الهدف.
error-unknown-release = لا توجد مادة باسم { $release }. هل تقصد { $nearest }؟
error-no-such-release = لا توجد مادة باسم { $release }. يسرد `hexapla status --all` المواد كلها.
error-release-ambiguous = أكثر من مادة اسمها { $release }: { $names }. اذكر أيها تقصد.
error-not-translated = ليس للمادة { $release } نسخة بلغة { $locale } بعد. نفّذ `{ $command }` لتبدأها.
error-already-started = للمادة { $release } نسخة بلغة { $locale } من قبل: { $path }. وقد تُركت كما هي.
error-unknown-unit = ليس في المادة { $release } وحدة باسم { $unit }. وحداتها: { $known }.
error-invalid-unit = لا يدل { $text } على وحدة. اكتب #3 أو #title أو #t7، أو قائمة مثل #3,5-7.
error-unknown-code = لا يوجد رمز باسم { $code }. هل تقصد { $nearest }؟ يسرد `hexapla explain` الرموز كلها.
error-no-such-code = لا يوجد رمز باسم { $code }. يسرد `hexapla explain` الرموز كلها.
error-unknown-schema = لا يوجد مخطط باسم { $name }. المخططات الموجودة: { $known }.
error-source-moved = تغيّر مصدر { $unit } منذ أن اطّلعت عليه: كانت بصمته { $given } وصارت { $now }. اقرأ `hexapla diff` من جديد، ثم اقبل ما يعرضه الآن.
error-nothing-to-accept = لا شيء يُقبل: كل الوحدات المذكورة محدَّثة.
accept-question = هل تصلح ترجمة { $unit } للمصدر كما هو الآن؟ [y/n]
accept-remaining =
    { $n ->
        [zero] كل ما في { $release } محدَّث الآن في { $locale }.
        [one] ما زالت وحدة واحدة من { $release } تنتظر في { $locale }: { $command }
        [two] ما زالت وحدتان من { $release } تنتظران في { $locale }: { $command }
        [few] ما زالت { $n } وحدات من { $release } تنتظر في { $locale }: { $command }
        [many] ما زالت { $n } وحدة من { $release } تنتظر في { $locale }: { $command }
       *[other] ما زالت { $n } وحدة من { $release } تنتظر في { $locale }: { $command }
    }
accept-touched-nothing = لا شيء يُقبل مما عُدّل منذ { $base }.
accept-touched-new = لم يُقبل شيء من { $release } في { $locale }: ليس في { $base } النص الذي تُرجمت منه. قارن الترجمة به، ثم اقبل ما يصلح منها: { $command }
accept-none-chosen = لم يُقبل شيء.
accept-dry-run = لم يُكتب شيء: كان هذا تشغيلاً تجريبياً.
accept-undo = للتراجع عن ذلك:
accept-undo-lines = للتراجع عن ذلك وحده، احذف الأسطر أعلاه من { $path }.
accept-undo-replaced = للتراجع عن ذلك وحده، ضع في { $path } هذه الأسطر مكان الأسطر أعلاه:
gate-debt-written = كُتب في { $path } كل ما هو مانع اليوم؛ ومن الآن لا يمنع إلا دَين جديد.
gate-debt-refused =
    { $n ->
        [zero] لا نتيجة مما يمنع يتعذر تسجيلها ديناً: { $codes }
        [one] نتيجة واحدة لا يمكن تسجيلها ديناً، وما زالت تمنع: { $codes }
        [two] نتيجتان لا يمكن تسجيلهما ديناً، وما زالتا تمنعان: { $codes }
        [few] { $n } نتائج لا يمكن تسجيلها ديناً، وما زالت تمنع: { $codes }
        [many] { $n } نتيجة لا يمكن تسجيلها ديناً، وما زالت تمنع: { $codes }
       *[other] { $n } نتيجة لا يمكن تسجيلها ديناً، وما زالت تمنع: { $codes }
    }
withheld-releases =
    { $n ->
        [zero] لم تُحجب أي مادة.
        [one] حُجبت مادة واحدة لأنها غير منشورة للعموم.
        [two] حُجبت مادتان لأنهما غير منشورتين للعموم.
        [few] حُجبت { $n } مواد لأنها غير منشورة للعموم.
        [many] حُجبت { $n } مادة لأنها غير منشورة للعموم.
       *[other] حُجبت { $n } مادة لأنها غير منشورة للعموم.
    }
error-failed = تعذّر تنفيذ ذلك: { $reason }.
error-unwritable = تعذّرت كتابة النتيجة: { system-refusal }.
system-refusal =
    { $reason ->
        [absent] لا شيء هناك بهذا الاسم
        [denied] النظام لا يسمح بذلك
        [full] القرص ممتلئ
        [read-only] الموضع للقراءة فقط
        [folder] إنه مجلد
        [no-folder] في مساره ما ليس مجلداً
        [name] لا يمكن أن يحمل ملف هذا الاسم هناك
       *[other] { $detail }
    }
error-write-link = { $path } رابط رمزي أو يقع خلف رابط رمزي، ولا يُكتب شيء عبر الروابط، فلم يُكتب شيء. ضع مكانه المجلد أو الملف نفسه.
error-write-in-the-way = { $path } يعترض الطريق: ملف في موضع مجلد أو مجلد في موضع ملف. لم يُكتب شيء. انقله إلى مكان آخر.
error-write-journal = تعذّرت قراءة { $path }، وهو أثر تغيير انقطع، فلم يُكتب شيء. انظر في git إلى ما ينبغي أن يكون في السجل، ثم احذف هذا الأثر.
error-write-conflict = انقطع تغيير سابق، وتغيّر { $path } بعده، فلا يمكن إتمامه، ولم يُكتب شيء. انظر في git إلى ما ينبغي أن يكون في الملف، ثم احذف { $journal }.
error-write-unfinished = انقطع التغيير بعد أن بدأ: { $reason }. وسيُتمّه الأمر التالي الذي يكتب هنا.
error-debt-invalid = تعذّرت قراءة ملف الدين المعروف { $path }: { $detail }. أصلحه، أو احذفه واكتب `hexapla gate --write-debt` فيُسجَّل من جديد ما يمنع النشر اليوم.
error-no-bundle = ليست في { $folder } حزمة: لا يوجد فيه bundle.json. اذكر مجلداً بناه `hexapla bundle`.
error-nothing-named = اذكر الوحدات المراد قبولها، مثل RELEASE#3 أو RELEASE#1,3-7؛ فخارج الطرفية لا يُقبل شيء من دون الاطلاع عليه.
error-accept-missing = ليس للوحدة { $unit } ترجمة، فلا شيء يُقبل. ترجمها أولاً.
error-accept-no-source = لا يقول المصدر ما في الوحدة { $unit }، فلا يمكن أن تصلح ترجمةً له. احذفها، أو أعلنها ملاحظة منك بالخيارين `--local --why "…"`.
error-accept-has-source = الوحدة { $unit } ترجمة لمقطع من المصدر، فليست ملاحظة منك. اقبلها من دون `--local`.
error-accept-renamed = للوحدة { $unit } معرّف آخر في الترجمة. أعطها معرّفها الجديد هناك؛ وعندئذ لا يبقى شيء يُقبل، إلا إذا تغيّر نصها أيضاً.
error-accept-unedited = تغيّر مصدر { $unit } ولم تتغير ترجمته. عدّل الترجمة أولاً. وإن كانت ما زالت صالحة كما هي، فاذكر السبب: `hexapla accept … --no-change --why "…"`.
error-accept-elsewhere = يوجد { $path } في مستودع خاص به، فلا سبيل هنا إلى معرفة ما عُدّل فيه. قارنه، ثم اقبل وحداته بأسمائها: hexapla diff { $locale }
error-accept-withdrawn = سُحب مصدر { $release }، ولا يغيّر القبول من ذلك شيئاً. اسحب الترجمة إلى { $locale }.
error-accept-via-pivot = الوحدة { $unit } غير محدَّثة لسبب واحد: أنها غير محدَّثة في { $pivot } التي تُرجمت منها. حدّث { $pivot } أولاً: hexapla diff { $pivot } { $release }
error-second-person = الوحدة { $unit } مصنَّفة «{ impact-in-a-word }»، ويشترط هذا المشروع في مثلها أن يقبلها شخص غير المترجم. اطلب ذلك من شخص ثانٍ يذكر اسمه المستعار في `--by`.
error-approval-own = الوحدة { $unit } من ترجمتك أنت، ويشترط هذا المشروع أن يعتمدها شخص آخر. اطلب ذلك من شخص ثانٍ يذكر اسمه المستعار في `--by`.
error-approval-unrecorded = لم يقبل أحد الوحدة { $unit } كما هي الآن، فلا يُعرف لمن الترجمة. اطلب من المترجم أن يقبلها أولاً (`hexapla accept … --by NAME`)، ثم اعتمدها.
error-needs-by = يشترط هذا المشروع أن يُعرف من الذي يقبل. اذكر اسماً مستعاراً في `--by` أو في HEXAPLA_BY.
error-needs-why = اذكر السبب في `--why`؛ فهو يُحفظ في السجل.
error-invalid-pair = ليس { $pair } زوجاً من النصوص. اكتب بصمة النص سابقاً وبصمته الآن، أو ما يكفي من كل منهما: 1-7f1c..1-90a2.
error-hint-refused = لم يُكتب تلميح: التغيير { $old } ← { $new } يمس الوقائع، ولا يجعل التلميح تغيير الوقائع خطأً مطبعياً أبداً.
error-unknown-fingerprint = ليس للمادة { $release } نص بصمته { $given }، لا الآن ولا في سجلها. تجد البصمات الحالية في ما يطبعه `hexapla diff`، والأقدم منها في ملف base.jsonl التابع للمادة.
error-ambiguous-fingerprint = قد يكون المقصود بالبصمة { $given } أياً من { $known }. اكتب جزءاً أطول منها.
error-no-source-edition = ليس للمادة { $release } نسخة مصدر يمكن قراءتها، فلا شيء تبدأ منه الترجمة. يبيّن `hexapla check` السبب.
error-no-place = لا مكان لهذه الترجمة من المادة { $release }: { $reason }. راجع `layout` و`source` و`target` في hexapla.toml.
error-git-absent = تعذّر تشغيل git، وهذا الأمر يحتاج إلى تاريخ المستودع. ثبّت git أو اضبط PATH.
error-not-a-repository = هذا ليس مستودع git، وهذا الأمر يحتاج إلى تاريخ المستودع. نفّذه في مستودع مستنسخ.
error-link-not-a-repository = { $folder } ليس في أي مستودع git، وهذا الأمر يحتاج إلى تاريخه. اذكر نسخة مستنسخة في `roots`، أو اترك هذه اللغة بالخيار `--locale`.
error-base-unreadable = تعذّرت قراءة مجلد المقارنة { $folder }: { system-refusal }. اذكر المجلد الذي فيه المشروع كما كان.
error-base-not-the-project = ليس في مجلد المقارنة { $folder } ملف hexapla.toml ولا أي نص من هذا المشروع. اذكر المجلد الذي فيه ما كان في مجلد المشروع نفسه؛ وقد يكون، في نسخة عمل من المستودع كله، مجلداً تحت هذا.
error-base-itself = مجلد المقارنة { $folder } هو مجلد المشروع نفسه، فلا يمكن أن يختلف شيء. اذكر نسخة عمل مما كان من قبل، أو نسخة عادية منه.
error-shallow = المستودع المستنسخ ضحل، وهذا الأمر يحتاج إلى التاريخ كله. في التكامل المستمر اجلبه عند الاستنساخ (`fetch-depth: 0` في GitHub و`GIT_DEPTH: 0` في GitLab). أما هنا فنفّذ: { $command }
error-revision-absent = ليس لدى git المرجع { $revision }. نفّذ: { $command }
error-text-absent = ليس لدى git نص { $path } كما كان: إما أنه لم يُجلب قط، وإما أنه تالف. نفّذ: { $command }
error-revision-nowhere = ليس لدى git المرجع { $revision }، ولا مكان يُجلب منه. اذكر مرجعًا موجودًا: يسردها `git branch --all` و`git tag`.
error-no-commit = ليس في المستودع أي إيداع بعد، فلا شيء يُقارن به. أودع ما هو موجود، ثم أعد تنفيذ الأمر.
error-invalid-revision = ليس { $revision } اسم مرجع في git. اكتب فرعاً أو وسماً أو إيداعاً.
error-locked = عملية أخرى تكتب في هذا المشروع. أعد المحاولة حين تنتهي.
error-unread = تعذّرت قراءة شيء، فلم يُكتب شيء. أصلحه، ثم أعد الأمر.
error-changed-meanwhile = تغيّر { $path } أثناء عملك، فلم يُكتب شيء. اطّلع عليه من جديد، ثم أعد الأمر.
error-invalid-request = السطر { $line } من المدخلات ليس طلباً: { $reason }. كل سطر كائن JSON فيه `id` و`old` و`new`.

error-nearest-message = لا توجد رسالة بالمعرّف { $id }. هل تقصد { $nearest }؟
error-unknown-message = لا توجد رسالة بالمعرّف { $id } في كتالوجات هذا المشروع.
error-no-catalogues = ليس لهذا المشروع كتالوجات. عرّفها في hexapla.toml: قسم `[[collection]]` فيه `kind = "fluent"`.
error-no-catalogue = ليس { $path } من كتالوجات هذا المشروع: لا يشمله أي قسم `[[collection]]` فيه `kind = "fluent"` في hexapla.toml.
error-unknown-collection = لا توجد مجموعة كتالوجات باسم { $collection }. المجموعات الموجودة: { $known }.
error-invalid-argument-pair = ليس { $text } وسيطاً لرسالة. اكتب NAME=VALUE، مثل n=103.
error-invalid-message-request = السطر { $line } من المدخلات ليس طلباً: { $reason }. كل سطر كائن JSON فيه `locale` و`ftl` و`id` و`args`.

## hexapla fmt

fmt-changed = أُعيدت كتابة { $path } على الهيئة المعتادة.
fmt-would-change = كانت ستُعاد كتابة { $path } على الهيئة المعتادة.
fmt-nothing =
    { $n ->
        [zero] لم يُنظر في أي كتالوج.
        [one] الكتالوج الوحيد مكتوب على الهيئة المعتادة.
        [two] كلا الكتالوجين مكتوب على الهيئة المعتادة.
        [few] الكتالوجات كلها، وعددها { $n }، مكتوبة على الهيئة المعتادة.
        [many] الكتالوجات كلها، وعددها { $n }، مكتوبة على الهيئة المعتادة.
       *[other] الكتالوجات كلها، وعددها { $n }، مكتوبة على الهيئة المعتادة.
    }

## What is wrong with a command line
##
## $arg (String): an argument as it is typed, such as --format <FORMAT>; some, with commas between.
## $nearest (String): the nearest name there is; some, with commas between.

error-usage = تعذّرت قراءة سطر الأوامر. يبيّن `hexapla --help` كيف يُكتب.
error-unknown-argument = لا يوجد هنا وسيط باسم { $arg }. يسرد `--help` الوسائط الموجودة.
error-nearest-argument = لا يوجد هنا وسيط باسم { $arg }. هل تقصد { $nearest }؟
error-unknown-command = لا يوجد أمر باسم { $command }. يسرد `hexapla --help` الأوامر كلها.
error-nearest-command = لا يوجد أمر باسم { $command }. هل تقصد { $nearest }؟
error-unknown-value = لا يمكن أن تكون قيمة { $arg } هي { $value }. القيم الممكنة: { $known }.
error-value-missing = يحتاج { $arg } إلى قيمة.
error-value-refused = لا يمكن أن تكون قيمة { $arg } هي { $value }. يبيّن `--help` كيف تُكتب.
error-argument-missing = ينقص شيء: { $arg }. يبيّن `--help` ما هو.
error-argument-twice = ذُكر { $arg } مرتين. اذكره مرة واحدة.
error-argument-conflict = لا يمكن استخدام { $arg } مع { $other }.

## hexapla bundle, schedule, verify

bundle-heading = الحزمة بتاريخ { $instant }
bundle-pages =
    { $n ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $n } صفحات
        [many] { $n } صفحة
       *[other] { $n } صفحة
    }
bundle-fallbacks =
    { $n ->
        [zero] لا صفحات بلغة المصدر
        [one] صفحة واحدة بلغة المصدر
        [two] صفحتان بلغة المصدر
        [few] { $n } صفحات بلغة المصدر
        [many] { $n } صفحة بلغة المصدر
       *[other] { $n } صفحة بلغة المصدر
    }
bundle-held =
    { $n ->
        [zero] لا صفحات محجوزة بقرار البوابة
        [one] صفحة واحدة محجوزة بقرار البوابة
        [two] صفحتان محجوزتان بقرار البوابة
        [few] { $n } صفحات محجوزة بقرار البوابة
        [many] { $n } صفحة محجوزة بقرار البوابة
       *[other] { $n } صفحة محجوزة بقرار البوابة
    }
bundle-next = تتغير النتيجة في { $instant }: أعد بناء الحزمة عندئذ.
bundle-written =
    { $files ->
        [zero] لا ملفات في { $folder }.
        [one] ملف واحد في { $folder }.
        [two] ملفان في { $folder }.
        [few] { $files } ملفات في { $folder }.
        [many] { $files } ملفاً في { $folder }.
       *[other] { $files } ملف في { $folder }.
    }
bundle-not-written = لم يُكتب شيء: بقي { $folder } كما كان.
schedule-heading = ما يغيّره مرور الوقت وحده بعد { $instant }
schedule-every-locale = الكل
schedule-event-lift = انتهاء الحظر
schedule-event-hold = انتهاء المهلة
schedule-nothing = لا شيء: لا حظر ولا مهلة ينتهيان لاحقاً.
verify-sound =
    { $n ->
        [zero] الحزمة هي التي بُنيت: لا ملفات.
        [one] الحزمة هي التي بُنيت: ملف واحد.
        [two] الحزمة هي التي بُنيت: ملفان.
        [few] الحزمة هي التي بُنيت: { $n } ملفات.
        [many] الحزمة هي التي بُنيت: { $n } ملفاً.
       *[other] الحزمة هي التي بُنيت: { $n } ملف.
    }
verify-unsound =
    { $n ->
        [zero] الحزمة ليست التي بُنيت: لا نتائج.
        [one] الحزمة ليست التي بُنيت: نتيجة واحدة.
        [two] الحزمة ليست التي بُنيت: نتيجتان.
        [few] الحزمة ليست التي بُنيت: { $n } نتائج.
        [many] الحزمة ليست التي بُنيت: { $n } نتيجة.
       *[other] الحزمة ليست التي بُنيت: { $n } نتيجة.
    }
findings-more = … و{ $n } غيرها

## Help of the command line
##
## `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` and `help-arg-ARGUMENT` what an
## argument does: one line, no full stop.

help-usage = طريقة الاستخدام:
help-hexapla = يُبقي الترجمات مواكبة لمصدرها: ما الذي تقادم، وما الذي تغيّر، وما مدى خطورته
help-init = ينظر في المشروع ويكتب ملف hexapla.toml مشروحاً بالتعليقات
help-adopt = يبني السجل لترجمات موجودة من قبل
help-status = يُظهر الترجمات المتقادمة ومدى خطورة تقادمها
help-diff = يُظهر ما تغيّر في المصدر إلى جانب الترجمة
help-accept = يسجّل أن الترجمة توافق مصدرها كما هو الآن
help-start = يبدأ ترجمة جديدة بنسخ نص المصدر
help-hint = يسجّل أن تغييراً في المصدر كان مجرد تصحيح
help-ledger = يعتني بالسجل
help-tidy = يحذف ما لم تعد تحتاج إليه أي نسخة، ويحدّث القيود القديمة
help-check = يعرض كل ما عُثر عليه؛ ومع أساس للمقارنة، يعرض ما يُحدثه طلب الدمج
help-gate = يقرر لكل لغة هل يجوز نشرها
help-bundle = يبني الموقع العام بكل اللغات، دون أي شيء خاضع لحظر نشر أو مسحوب أو محجوب
help-schedule = يعرض متى ينتهي الحظر، ومتى تنتهي المهل التي تقوم عليها الصفحات
help-merge = يجمع أجزاء حزمة بُني كل منها للغة واحدة
help-verify = يبيّن هل الحزمة هي نفسها التي بُنيت
help-compare = يقارن صيغتين من نص، وحدة بوحدة، من دون مشروع
help-message = يُظهر رسالة من كتالوج كما تظهر للقارئ، لتجربة صيغة جمع أو لقراءة جملة
help-fmt = يكتب الكتالوجات على الهيئة المعتادة ولا يغيّر شيئاً من نصوصها
help-explain = يبيّن معنى النتيجة وما العمل
help-doctor = يفحص git والمشروع ولغاته وسجله
help-completions = يطبع الإكمال التلقائي لصدفة الأوامر
help-man = يطبع الدليل
help-schema = يطبع أسماء مخططات JSON، أو واحداً منها

help-arg-project = مجلد المشروع، أو مجلد تحته
help-arg-as-of = اللحظة التي يُحكم بحسبها على حظر النشر والمهل، مثل 2031-03-09T00:01:00Z أو 2031-03-09؛ وإن لم تُذكر فالآن
help-arg-lang = لغة ما يقرؤه الناس (ar, en, es, fr, ko, zh-Hans)؛ وإن لم تُذكر، فلغة LC_ALL أو LC_MESSAGES أو LANG
help-arg-help = يطبع هذه المساعدة
help-arg-version = يطبع رقم الإصدار
help-arg-dry-run = يُظهر ما كان سيُكتب ولا يكتب شيئاً
help-arg-locale = هذه اللغة وحدها؛ ويجوز تكراره
help-arg-release = هذه المادة وحدها؛ ويجوز تكراره
help-arg-format = للناس، أو للبرامج: مستند واحد، أو سطر لكل عنصر
help-arg-clearance = من يجوز له أن يقرأ الجواب: `newsroom` (غرفة الأخبار) أو `public` (العموم)، ولا يُذكر للعموم شيء عن المواد غير المنشورة
help-arg-by = صاحب الإقرار: اسم مستعار لا يُنشر أبداً
help-adopt-from-history = يسأل تاريخ المستودع: فالوحدة أُخذت عن المصدر كما كان حين تغيّر نصها آخر مرة
help-adopt-assume = يسلّم بصحة ما لا سند له: مسجَّلاً، غير موثَّق، ويُدرج ما هو مانع اليوم في الديون المعروفة
help-adopt-date-field = حقل الترويسة الذي يحفظ يوم آخر تحديث للصفحة
help-status-units = يسرد كل وحدة غير محدَّثة، مع أسطرها وأسبابها
help-status-all = يسرد كل المواد، ومع `--units` كل الوحدات، حتى التي لا تحتاج إلى شيء
help-diff-locale = اللغة المترجم إليها
help-diff-release = المادة، وربما وحداتها: lines-cut أو lines-cut#3 أو lines-cut#1,3-7
help-accept-locale = اللغة المترجم إليها
help-accept-release = المادة ووحداتها: lines-cut#3، أو lines-cut#3@1-7f1c كما يطبعها الأمر diff
help-accept-no-change = ما زالت الترجمة صالحة كما هي؛ ويُذكر السبب في `--why`
help-accept-approve = مراجِع يعتمد هذين النصين معاً
help-accept-local = المقطع ملاحظة من المترجم نفسه؛ ويُذكر السبب في `--why`
help-accept-why = السبب، ويُحفظ في السجل
help-accept-touched = يقبل الوحدات التي تغيّرت ترجمتها منذ الأساس دون سواها، أو منذ آخر إيداع (commit) إن لم يُذكر أساس، قياساً إلى المصدر كما كان عندئذ
help-accept-base = مرجع git الذي تجري المقارنة به، مثل origin/main
help-start-locale = اللغة المراد الترجمة إليها
help-start-release = المادة المراد ترجمتها
help-hint-release = المادة التي صُحّح مصدرها
help-hint-pair = بصمة النص سابقاً وبصمته الآن، أو ما يكفي من كل منهما: 1-7f1c..1-90a2
help-hint-kind = نوع التغيير
help-check-base = مرجع git الذي تجري المقارنة به، مثل origin/main
help-check-base-dir = المجلد الذي تجري المقارنة به: المشروع كما كان، في نسخة عمل من مرجع المقارنة أو في نسخة عادية؛ ولا يحتاج إلى git
help-check-fix = يطبّق الإصلاحات الآلية للنتائج التي لها إصلاح، ويعرض ما يبقى
help-check-all = يعرض كل النتائج مهما كثرت للرمز الواحد
help-check-fail-on = أدنى مستوى يكون عنده رمز الخروج 1
help-gate-write-debt = يكتب كل ما هو مانع اليوم في ملف الديون المعروفة
help-bundle-out = المجلد الذي يحل الناتج محله
help-bundle-press = يبني بدلاً من ذلك صفحات للصحفيين، وفيها ما هو محظور النشر، في `press` إن لم يُذكر مجلد
help-bundle-target = يصدّر بدلاً من ذلك النصوص لمولّد مواقع، في `export` إن لم يُذكر مجلد
help-bundle-only = النوع الوحيد من الملفات الذي يُكتب (ويجوز تكراره)؛ وإن لم يُذكر، فما يذكره hexapla.toml من أنواع، وإلا فجميعها
help-bundle-locale = اللغة التي تُكتب ملفاتها وحدها، إلى جانب الملفات التي بلا لغة
help-bundle-sequence = رقم الحزمة، يزيد مع كل حزمة؛ وبه يعرف `verify --older` أيّ الحزمتين أحدث
help-merge-part = مجلد جزء من الحزمة كما يبنيه `bundle --locale`
help-merge-out = المجلد الذي تحل الحزمة محله
help-verify-folder = مجلد الحزمة
help-verify-older = حزمة أقدم يجب أن تليها هذه الحزمة
help-compare-old = الصيغة الأقدم، ملف Markdown أو Fluent
help-compare-new = الصيغة الأحدث، ملف Markdown أو Fluent
help-compare-jsonl = يقرأ الطلبات من الإدخال القياسي، كائن JSON في كل سطر، ويجيب عن كل منها
help-compare-all = يُظهر الوحدات المتطابقة أيضاً
help-compare-source = اللغة التي كُتبت بها الصيغتان
help-message-id = الرسالة أو سمة منها: nav-search أو nav-search.title
help-message-arguments = وسائط الرسالة، مثل n=103 أو day=2031-03-09
help-message-locale = اللغة التي تُظهر بها الرسالة؛ وإن لم تُذكر، فلغة المصدر
help-message-collection = المجموعة التي فيها الرسالة؛ وإن لم تُذكر، فأول مجموعة توجد فيها
help-message-output = الغرض من النص، وهو يحدد كيف تُعزل الوسائط عما حولها وكيف تُهرَّب محارفها الخاصة
help-message-jsonl = يقرأ الطلبات من الإدخال القياسي، كائن JSON في كل سطر، ويجيب عن كل منها
help-fmt-files = الملفات المراد كتابتها على الهيئة المعتادة؛ وإن لم تُذكر، فكل كتالوجات المشروع
help-fmt-check = لا يغيّر شيئاً؛ ورمز الخروج 1 إن وُجد ملف كان سيتغيّر
help-explain-code = رمز نتيجة؛ وإن لم يُذكر، سُردت الرموز كلها
help-completions-shell = صدفة الأوامر
help-man-markdown = بصيغة Markdown
help-schema-name = المخطط المراد طباعته

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

finding-outdated-markup = تغيّر في المصدر الإبراز أو مستوى العنوان أو التداخل في الوحدة { $unit } منذ ترجمتها.
remedy-outdated-markup = انقل التنسيق إلى الترجمة ثم اقبل الوحدة؛ ولا حاجة إلى إعادة قراءة كلماتها.
explain-outdated-markup =
    لوحدة المصدر الآن إبراز أو علامات شيفرة أو تداخل أو مستوى عنوان غير ما كان لها حين تُرجمت. أما
    كلماتها وروابطها فهي نفسها.

    لم يتغيّر شيء مما قيل، فلا حاجة إلى أن يعيد أحد قراءته. لكن الصفحة قد تبدو مختلفة عن المصدر،
    وتغيير مستوى عنوان يغيّر قائمة المحتويات.

    انقل التنسيق إلى الترجمة واقبل الوحدة، أو اقبلها مع `--no-change --why` إن كانت الترجمة لا
    تحتاج إليه.

finding-outdated-link = تغيّرت في المصدر وجهة رابط في الوحدة { $unit } منذ ترجمتها.
remedy-outdated-link = انقل العنوان الجديد إلى الترجمة، ثم اقبل الوحدة.
explain-outdated-link =
    لم يتغيّر في المصدر منذ ترجمة الوحدة إلا وجهة رابط أو مسار صورة.

    ما زالت الكلمات متوافقة، لكن قراء الترجمة قد يُرسلون إلى صفحة نُقلت أو سُحبت.

    ضع في الترجمة عنوان الوجهة الجديد، أو عنوان الصفحة نفسها بلغتك، ثم اقبل الوحدة.

finding-outdated-cosmetic =
    { $reasons ->
        [none] تغيّر في المصدر ترقيم الوحدة { $unit } أو شكلها الطباعي أو إملاؤها منذ ترجمتها.
       *[other] تغيّر في المصدر ترقيم الوحدة { $unit } أو شكلها الطباعي أو إملاؤها منذ ترجمتها: { $reasons }.
    }
remedy-outdated-cosmetic = انظر هل ضلّلت الكتابة القديمة الترجمة، ثم اقبل الوحدة.
explain-outdated-cosmetic =
    بعد ترجمة الوحدة تغيّر في المصدر ترقيم أو حالة أحرف أو شكل طباعي أو إملاء كلمة.

    في الغالب لا يلزم فعل شيء. لكن الكلمة المكتوبة خطأً ربما أُسيئت قراءتها عند الترجمة، ولذلك يُعرض
    التغيير ولا يُتجاوز في صمت.

    انظر في النصين مرة واحدة. وإن كانت الترجمة ما زالت صالحة، فاقبلها مع `--no-change --why`.

finding-outdated-wording =
    { $reasons ->
        [none] أُعيدت صياغة الوحدة { $unit } في المصدر منذ ترجمتها من غير تغيير في وقائعها.
       *[other] أُعيدت صياغة الوحدة { $unit } في المصدر منذ ترجمتها من غير تغيير في وقائعها: { $reasons }.
    }
remedy-outdated-wording = أعد قراءة الوحدة بالمقارنة مع المصدر، ثم اقبلها.
explain-outdated-wording =
    يعبّر المصدر عن المعنى بكلمات غير التي كانت فيه حين تُرجمت الوحدة. أما الأرقام والتواريخ والأسماء
    والنفي والاقتباسات فهي نفسها.

    لا تذكر الترجمة واقعة خاطئة، لكن ربما فاتها معنى دقيق رأى المحررون أنه يستحق التعديل.

    اقرأ `hexapla diff LOCALE RELEASE`، وحدّث الترجمة، ثم نفّذ أمر القبول الذي يطبعه `diff`.

finding-outdated-interface =
    { $reasons ->
        [none] تغيّرت متغيرات الوحدة { $unit } أو خياراتها في المصدر منذ ترجمتها.
       *[other] تغيّرت متغيرات الوحدة { $unit } أو خياراتها في المصدر منذ ترجمتها: { $reasons }.
    }
remedy-outdated-interface = انقل المتغيرات والخيارات الجديدة إلى الترجمة، ثم اقبل الوحدة.
explain-outdated-interface =
    لرسالة في الكتالوج الآن متغيرات أو محدِّدات اختيار أو مواضع إدراج غير ما كان لها حين تُرجمت.

    الترجمة التي تستخدم متغيراً لم يعد يُعطى تُظهر للقارئ فراغاً؛ والتي ينقصها متغير جديد تُخفي عنه ما
    يقوله.

    استخدم متغيرات رسالة المصدر نفسها بلا زيادة ولا نقصان، مع صيغ الجمع في لغتك، ثم اقبل الوحدة.

finding-message-renamed = صار المعرّف { $from } في المصدر { $to }، وما زالت الترجمة تستخدم { $from }، فلا تُعرض على أحد.
remedy-message-renamed = غيّره إلى { $to } في الترجمة أيضاً، حيثما ورد فيها.
explain-message-renamed =
    أعطى المصدر رسالةً معرّفاً آخر وترك نصها كما كان. وما زالت الرسالة في الترجمة بالمعرّف القديم.

    تطلب البرامج الرسائل بمعرّفاتها. وإلى أن تلحق الترجمة بالمصدر، يُعرض على قرائها نص المصدر.

    أعطِ الرسالة معرّفها الجديد في الترجمة، وحيثما أشارت الترجمة إليها. وتعود محدَّثة من غير قبول،
    إذ لم يتغيّر أي من النصين.

finding-message-changed =
    { $reasons ->
        [none] تغيّر نص { $unit } والمعرّف هو نفسه. الأثر: { impact-in-a-word }.
       *[other] تغيّر نص { $unit } والمعرّف هو نفسه. الأثر: { impact-in-a-word } ({ $reasons }).
    }
remedy-message-changed = إن صارت الرسالة تعني شيئاً آخر، فأعطها معرّفاً جديداً حتى لا تُعرض الترجمة القديمة على أحد.
explain-message-changed =
    لم يعد نص رسالة في المصدر كما كان في أساس المقارنة، ومعرّفها هو نفسه.

    الترجمات تتبع المعرّف. وإلى أن تلحق بالمصدر، يُعرض على القراء ما أُخذ عن النص القديم. والمتعارف
    عليه أن الرسالة التي يصير لها معنى آخر تأخذ معرّفاً جديداً، فيرى قراؤها نص المصدر بدلاً من
    ترجمتها القديمة؛ أما إصلاح فاصلة فلا يستدعي ذلك.

    انظر في الأثر. فإن كان المعنى قد تغيّر وصارت الترجمة القديمة تضلّل القارئ، فأعطِ الرسالة معرّفاً
    جديداً.

finding-outdated-factual =
    { $reasons ->
        [none] تغيّر في المصدر شيء من وقائع الوحدة { $unit } منذ ترجمتها.
       *[other] تغيّر في المصدر شيء من وقائع الوحدة { $unit } منذ ترجمتها: { $reasons }.
    }
remedy-outdated-factual = صحّح الترجمة، ثم اقبل الوحدة.
explain-outdated-factual =
    بعد ترجمة الوحدة تغيّر في المصدر رقم أو تاريخ أو وقت أو اسم أو نفي أو اقتباس أو كلمة أخرى تحمل
    واقعة.

    صارت الترجمة تذكر شيئاً لم تعد هيئة التحرير تقوله. ورقم خاطئ بلغة واحدة يُبطل التصويب في سائر
    اللغات.

    اقرأ `hexapla diff LOCALE RELEASE`، وحدّث الترجمة، ثم نفّذ أمر القبول الذي يطبعه `diff`.

finding-outdated-critical = تغيّرت الوحدة { $unit } في المصدر تغيّراً يجب أن تنقله كل ترجمة.
remedy-outdated-critical = انقل التصويب أو الحجب أو السحب الآن، ثم اقبل الوحدة.
explain-outdated-critical =
    وضع المحررون علامة على هذا التغيير في المصدر: تصويب يجب نقله، أو حجب جزء من النص، أو سحب
    المادة.

    قد يلحق الأذى بشخص ما دام النص القديم منشوراً: اسم يجب ألا يُعرف، أو اتهام جرى التراجع عنه.

    انقل هذا التغيير قبل أي شيء آخر. وإن كانت المادة قد سُحبت، فأزل الترجمة من النشر.

finding-outdated-unknown = تغيّر مصدر الوحدة { $unit } منذ ترجمتها، والنص الذي أُخذت عنه غير متاح.
remedy-outdated-unknown = دع `hexapla ledger tidy` يبحث عن النص في تاريخ git؛ وإلا فقارن الوحدة كلها بالمصدر، ثم اقبلها.
explain-outdated-unknown =
    يسمّي السجل النص الذي تُرجمت عنه هذه الوحدة، وذلك النص ليس في مخزن نصوص السجل ولا في المصدر. فلا
    أحد يستطيع أن يقول ما الذي تغيّر.

    قد يكون فاصلة وقد يكون عدد قتلى. وإلى أن ينظر فيه أحد، يُعامل معاملة تغيير في الوقائع.

    قارن الوحدة بالمصدر كلمة كلمة ثم اقبلها. وإن كان النص قد ضاع من ملف السجل `base.jsonl` في
    دمج، فالأولى أن يستعيده `hexapla ledger tidy` من تاريخ git.

finding-missing =
    { $instead ->
        [copy] لا يزال نص المصدر نفسه في موضع الوحدة { $unit }.
       *[none] لا ترجمة للوحدة { $unit } من المصدر.
    }
remedy-missing = ترجم الوحدة، ثم اقبلها.
explain-missing =
    في المصدر وحدة ليس لها في الترجمة مقابل، أو ليس لها إلا نص المصدر منسوخاً كما هو.

    لا يعرف قراء هذه اللغة ما يعرفه غيرهم، ولا سبيل لهم إلى أن يدركوا أن شيئاً قد أُسقط.

    ترجم الوحدة في مكانها واقبلها. ويُظهر `hexapla diff LOCALE RELEASE` أين مكانها.

finding-missing-lead =
    { $instead ->
        [copy] لا يزال نص المصدر نفسه في موضع الوحدة { $unit }، وهي عنوانه الرئيسي أو ملخصه أو فقرته الأولى.
       *[none] لا ترجمة للوحدة { $unit } من المصدر، وهي عنوانه الرئيسي أو ملخصه أو فقرته الأولى.
    }
remedy-missing-lead = ترجم الوحدة، ثم اقبلها؛ فالمادة لا تقوم من دونها.
explain-missing-lead =
    ليس للعنوان الرئيسي أو الملخص أو الفقرة الأولى ترجمة، أو ليس لها إلا نص المصدر منسوخاً كما هو.
    والنسخة التي تُركت في صفحة تُرجم سائرها تحذير، فقد تكون اسماً.

    المقدمة هي ما تعرضه محركات البحث وخلاصات الأخبار ووسائل الإعلام الأخرى. والصفحة التي عنوانها
    بلغة أخرى تبدو معطوبة.

    ترجم المقدمة أولاً، ثم اقبلها.

finding-orphaned = لم يعد المصدر يقول ما تقوله الوحدة { $unit } من الترجمة.
remedy-orphaned = احذف المقطع من الترجمة، أو أعلنه ملاحظة منك بالخيارين `--local --why`.
explain-orphaned =
    تُرجمت الوحدة عن وحدة في المصدر لم تعد موجودة. والترجمة ما زالت تقول ما فيها.

    لا تُحذف المقاطع إلا لسبب: كانت خاطئة، أو عرّضت شخصاً للخطر. والترجمة ماضية في نشر ما سحبته هيئة
    التحرير.

    اعرف لماذا حُذف المقطع واحذفه أنت أيضاً. وإن كان ملاحظة من المترجم نفسه، فأعلنه كذلك:
    `hexapla accept LOCALE RELEASE#t7 --local --why "translator's note"`.

finding-unverified =
    { $source ->
        [none] الوحدة { $unit } ليست إلا في الترجمة، ولم يسجّل أحد عن أي نص من المصدر أُخذت.
       *[there] لم يسجّل أحد عن أي نص من المصدر أُخذت الوحدة { $unit }.
    }
remedy-unverified =
    { $source ->
        [none] احذفها إن كان المصدر قد سحبها أو لم تكن فيه قط. وإن كانت ملاحظة من المترجم نفسه، فأعلنها كذلك: `hexapla accept … --local --why "…"`.
       *[there] قارن الوحدة بالمصدر مرة واحدة، ثم اقبلها.
    }
explain-unverified =
    توجد ترجمة، لكن ليس في السجل قيد يبيّن عن أي نص أُخذت، أو أن اقترانها بوحدة المصدر مشكوك فيه.

    قد تكون صحيحة، وقد يكون عمرها سنوات. ومن غير قيد لا يعرف أحد ذلك، ولا يمكن أن يوزن تغيير لاحق في
    المصدر.

    قارن النصين مرة واحدة ثم اقبل الوحدة. وللمشروع كله، إن كانت في ترويساته علامات تثبيت، يجد
    `hexapla adopt` السند. وما ليس إلا في الترجمة لا يمكن قبوله: احذفه، أو أعلنه ملاحظة من المترجم
    نفسه.

finding-rubber-stamp = يقول السجل الآن إن هذه الترجمة أُخذت عن { $now } (وكان يقول { $was })، لكن الترجمة لم تُمس.
remedy-rubber-stamp = حدّث الترجمة، أو صرّح بأنها ما زالت صالحة: `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    في هذا التغيير نُقل قيد في السجل إلى نص أحدث من المصدر بينما بقيت الترجمة كما هي، ولم يقل أحد
    لماذا.

    القيد الذي يُحدَّث من غير قراءة يصبغ كل شيء بالأخضر ولا يخبر أحداً بما تقادم. وهو أسوأ من غياب
    القيد.

    حدّث الترجمة. وإن كانت ما زالت صالحة حقاً، فاقبلها مع `--no-change` وسبب يحفظه السجل.

finding-row-gone = حُذف في هذا التغيير قيد السجل الذي تُعدّ الوحدة { $unit } بموجبه متقادمة.
remedy-row-gone = أعد القيد، أو حدّث الترجمة واقبل الوحدة.
explain-row-gone =
    في هذا التغيير حُذف قيد من السجل، وما زالت الترجمة التي يتحدث عنها قائمة. ولو بقي القيد لعُدّ المقطع متقادماً.

    من دون قيده يصير المقطع المتقادم غير موثَّق، كأن أحداً لم يعلم به قط، وهذا ما يدعه `hexapla gate` يمر افتراضياً. وتضيع القيود حين يأخذ الدمج سجل أحد الجانبين وحده.

    أعد القيد من git، أو حدّث الترجمة واقبل الوحدة.

finding-metadata-restated = قيمة `{ $key }` هنا { $here }، وهي في نسخة المصدر { $source }.
remedy-metadata-restated = احذف الحقل من الترجمة؛ فهو موروث من نسخة المصدر.
explain-metadata-restated =
    تذكر ترويسة الترجمة حقلاً مكانه نسخة المصدر (حظر النشر أو التاريخ أو المكان أو المعرّف)، بقيمة
    أخرى.

    موعدان لحظر النشر في مادة واحدة هما الطريق إلى خروج النص قبل أوانه. مكان واحد، وقيمة واحدة.

    احذف السطر من الترجمة. وإن كانت الترجمة هي الصحيحة، فصحّح نسخة المصدر.

finding-ledger-missing = توجد ترجمات، وليس هناك سجل يبيّن عن أي نص أُخذت. نفّذ: { $command }
remedy-ledger-missing = ابنِ السجل بالأمر `hexapla adopt`.
explain-ledger-missing =
    ليس للترجمة سجل، أو سجلها خالٍ من الأسطر، فكل وحدة فيها غير موثَّقة.

    الحالة تُخبر بما سُجّل. ومن غير سجل تتساوى ترجمة أُنجزت أمس وترجمة أُنجزت قبل خمس سنوات،
    والسجل الضائع يُخفي كل ما تغيّر بعدها من وقائع. ولذلك ترفض البوابة ما لم ينص `[gate.checks]` على غير ذلك.

    نفّذ `hexapla adopt`، فهو يبحث عن علامات التثبيت مثل `default_lang_commit` ويدوّن ما وجده من سند.
    وإن كان السجل قد ضاع، فاستعده من git.

finding-ledger-damaged =
    تعذّرت قراءة هذا السطر من السجل ({ $reason ->
        [no-target] ينقصه `t`، أي بصمة الترجمة
        [no-source] ينقصه `s`، أي بصمة المصدر، وليس ملاحظة خاصة بالترجمة
        [no-text] ليس فيه `f`، ولا فيه `old` و`new` مع التلميح `typo`
       *[other] { $reason }
    })؛ أما الأسطر الأخرى فمحسوبة.
remedy-ledger-damaged = أزل علامات التعارض وأبقِ أسطر الطرفين، أو استعد الملف من git.
explain-ledger-damaged =
    في ملف السجل سطر ليس قيداً بصيغة JSON: هو في الغالب علامة تعارض بقيت بعد دمج، أو سطر مقطوع.

    ما كان يقوله السطر غير معروف، فقد تكون وحدته غير موثَّقة. أما بقية الملف فتُقرأ كالمعتاد.

    أزل علامات التعارض وأبقِ قيود الطرفين: فأي اتحاد للقيود صالح. واضبط `merge=union` للسجل في
    `.gitattributes`، كما يفعل `hexapla init`، فيتولى git ذلك بنفسه.

finding-release-renamed =
    كانت المادة في { $from } وصارت في { $to }، { $n ->
        [zero] ولم يبق شيء من ملفاتها وراءها
        [one] وبقي ملف واحد منها وراءها
        [two] وبقي ملفان منها وراءها
        [few] وبقيت { $n } ملفات منها وراءها
        [many] وبقي { $n } ملفاً منها وراءها
       *[other] وبقي { $n } ملف منها وراءها
    }. اكتب: { $command }
remedy-release-renamed = دع `hexapla check --fix` ينقل الترجمات والسجل معها.
explain-release-renamed =
    يتحدث سجل عن نصوص اختفت مادتها، والنصوص نفسها في مادة تنقصها تلك الترجمات. لعلها بقيت وراءها، في
    اللغات كلها أو في بعضها.

    يبدو الأمر للبرنامج كأن كل الترجمات رُميت وكُتبت ترجمات جديدة بلا تسجيل.

    ينقل `hexapla check --fix` الترجمات والسجل إلى حيث المادة، ويعرض `--dry-run` ذلك دون تنفيذه. افعل ذلك
    في الإيداع (commit) الذي يغيّر اسم المصدر. والترجمة التي شُغل مكانها تبقى حيث هي.

finding-source-missing = لا توجد نسخة مصدر لهذه الترجمة.
remedy-source-missing = أعد نسخة المصدر، أو أزل الترجمة من النشر.
explain-source-missing =
    توجد ترجمة ليس لمادتها نسخة مصدر، فلا شيء تُقارن به.

    كثيراً ما يكون المصدر قد سُحب أو أُعيدت تسميته ونُسيت الترجمة: فهي ما زالت منشورة.

    إن كانت المادة قد سُحبت، فأزل الترجمة من النشر أيضاً. وإن أُعيدت تسميتها، فأعد تسمية الترجمة
    وسجلها.

finding-translation-gone = في السجل قيود لهذه الترجمة، ولا ملف لها.
remedy-translation-gone = أعد الترجمة بالاسم الذي يحدده `layout`، أو احذف ملف السجل هذا أيضاً.
explain-translation-gone =
    يتحدث السجل عن ترجمة، ولا ملف في المكان الذي يحدده `layout`: فقد حُذف، أو كُتب مجلده أو
    امتداده على نحو آخر.

    يبدو الأمر للقراء كأن أحداً لم يترجم المادة قط. وإذا أزال تغيير ترجمة كانت موجودة قبله، عدّه
    `check --base` خطأً.

    أعد الملف بالاسم الذي يحدده `layout`، مع مراعاة الأحرف الكبيرة والصغيرة. وإن أُزيلت الترجمة من النشر عن قصد،
    فاحذف ملفها من السجل في التغيير نفسه.

finding-pivot-missing = أُخذت هذه الترجمة عن { $pivot }، وليس لها نسخة من هذه المادة.
remedy-pivot-missing = أعد تلك النسخة، أو قارن الترجمة بالمصدر واقبل وحداتها.
explain-pivot-missing =
    يقول السجل إن الترجمة أُخذت عن ترجمة إلى لغة أخرى، ولم تعد تلك النسخة موجودة.

    لا يمكن الرجوع إلى ما تتحدث عنه القيود، ولذلك فالوحدات غير موثَّقة: لا يُقال إنها محدَّثة ولا إنها متقادمة.

    أعد نسخة اللغة الأخرى. وإن زالت نهائياً، فقارن الترجمة بالمصدر واقبل وحداتها.

finding-fluent-unknown-reference =
    { $kind ->
        [term] لا يوجد مصطلح باسم { $name }.
        [attribute] يشير { $name } إلى سمة غير موجودة.
        [value] ليس في { $name } إلا سمات، فلا نص يُعرض هنا.
        [translation] لم يُترجم { $name } إلى { $locale } بعد، فلا شيء يُعرض هنا.
       *[message] لا توجد رسالة بالمعرّف { $name }.
    }
remedy-fluent-unknown-reference =
    { $kind ->
        [translation] ترجم { $name } أيضاً.
       *[message] صحّح الاسم، أو عرّف ما يسمّيه.
    }
explain-fluent-unknown-reference =
    تشير رسالة إلى رسالة أو مصطلح أو سمة لا يعرّفها أي كتالوج من كتالوجات هذه اللغة.

    يرى القارئ، بدلاً من النص، اسماً بين قوسين متعرّجين في وسط الجملة. فالرسالة الكاملة تُعرض بلغة
    أخرى إن غابت، أما الإشارة فلا.

    صحّح الإملاء، أو عرّف الناقص. وإن كان موجوداً في المصدر دون الترجمة، فترجمه.

finding-fluent-cycle = تشير هذه الرسالة إلى نفسها: { $path }.
remedy-fluent-cycle = اكتب النص صراحةً في إحدى هذه الرسائل.
explain-fluent-cycle =
    تشير رسالة إلى أخرى، وهذه تعود إلى الأولى، وربما مرّت برسائل غيرها في الطريق.

    مثل هذا النص لا نهاية له. وما يراه القارئ اسم بين قوسين متعرّجين.

    حدّد أي الرسائل على هذا المسار تحمل النص، واكتبه فيها صراحةً.

finding-fluent-unknown-function =
    لا توجد دالة باسم { $name }()؛ وقد استُدعيت { $n ->
        [zero] { $n } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $n } مرات
        [many] { $n } مرة
       *[other] { $n } مرة
    }.
remedy-fluent-unknown-function = صحّح الاسم، أو صرّح بالدالة في hexapla.toml.
explain-fluent-unknown-function =
    تستدعي رسالة دالة ليست من الدوال المضمّنة (NUMBER وDATETIME وLIST وTERM وPLATFORM) ولا مما صرّح به
    المشروع.

    يرى القارئ الاستدعاء نفسه بين قوسين متعرّجين، وتضيع القيمة التي كانت الدالة ستعرضها.

    تُكتب أسماء الدوال بأحرف كبيرة: صحّح الاسم، أو صرّح بالدالة التي يضيفها برنامجك. وتُذكر نتيجة
    واحدة عن كل الاستدعاءات؛ ولا تؤاخَذ الترجمة بما في مصدرها أيضاً.

finding-fluent-function-argument =
    { $kind ->
        [unknown-option] ليس للدالة { $function }() خيار باسم { $name }؛ وخياراتها: { $known }.
        [wrong-value] لا تصلح { $value } قيمةً للخيار { $name } في الدالة { $function }()؛ والقيم المقبولة: { $known }.
        [too-few] تحتاج الدالة { $function }() إلى قيمة تعمل عليها.
       *[too-many] أُعطيت الدالة { $function }() قيماً عددها { $value }، والعدد الذي تقبله { $known }.
    }
remedy-fluent-function-argument =
    { $kind ->
        [unknown-option] صحّح اسم الخيار، أو احذفه.
        [wrong-value] أعطه إحدى القيم التي يقبلها.
       *[too-many] أعطِ الدالة ما تقبله، والخيارات بأسمائها.
    }
explain-fluent-function-argument =
    استُدعيت دالة بخيار ليس لها، أو بقيمة لا تستطيع استخدامها، أو بعدد من القيم أقل أو أكثر مما
    ينبغي.

    الخيار غير المعروف يُتجاوز في صمت، فيبقى العدد بمنازله العشرية الست. والقيمة الخاطئة خطأ عند عرض
    الرسالة، فيرى القارئ أقواساً متعرّجة.

    استخدم أسماء ECMA-402: minimumFractionDigits وdateStyle ونحوهما. وتوضع الكلمات بين علامتي تنصيص،
    أما الأعداد فلا.

finding-fluent-term-argument =
    { $kind ->
        [positional] أُعطي المصطلح { $term } قيمة بلا اسم، ولا مفعول لها.
        [no-variant] ليس في المصطلح { $term } بديل بالقيمة { $value } للوسيط { $name }، فيُعرض بديله الافتراضي.
       *[unused]
            لا يستخدم المصطلح { $term } الوسيط { $name }، وقد أُعطي إياه { $n ->
                [zero] { $n } مرة
                [one] مرة واحدة
                [two] مرتين
                [few] { $n } مرات
                [many] { $n } مرة
               *[other] { $n } مرة
            }.
    }
remedy-fluent-term-argument =
    { $kind ->
        [positional] أعطِ الوسيط اسماً، أو احذفه.
        [no-variant] أضف البديل إلى { $term }، أو صحّح القيمة.
       *[unused] أعطِ { $term } بدائل بحسب { $name }، أو صحّح الاسم.
    }
explain-fluent-term-argument =
    تعطي رسالة مصطلحاً وسيطاً، كحالة إعرابية، لا يغيّر شيئاً: فالمصطلح لا يستخدمه أبداً، أو ليس فيه
    بديل بتلك القيمة، أو ليس للوسيط اسم.

    رأى أحدهم أن الجملة تحتاج إلى صيغة أخرى، ومع ذلك يرى القارئ الصيغة العادية.

    أعطِ المصطلح الصيغ التي تحتاج إليها لغتك، أو صحّح اسم الوسيط أو قيمته. وتُذكر نتيجة واحدة عن كل
    الاستدعاءات التي فيها الوسيط نفسه.

finding-fluent-unused =
    { $kind ->
        [term] لا تشير أي رسالة إلى هذا المصطلح.
       *[message] لا شيء يستخدم هذه الرسالة: لا قالب ولا برنامج ولا محتوى ولا رسالة أخرى.
    }
remedy-fluent-unused = احذف هذا المدخل، إلا إذا كان سيُستخدم قريباً.
explain-fluent-unused =
    مصطلح لا تشير إليه أي رسالة، أو رسالة لم يُعثر عليها في قالب ولا برنامج ولا محتوى ولا في رسالة
    أخرى.

    كل لغة تترجمه وتُبقيه محدَّثاً، ولا يقرؤه أحد.

    احذفه من المصدر، وستتبعه الترجمات. وإن كان البرنامج يركّب المعرّفات، فأخبر Hexapla بماذا تبدأ.

finding-fluent-use-undefined =
    { $kind ->
        [attribute] ليس للرسالة { $name } سمة باسم { $attribute }، وهي مستخدمة هنا.
       *[message] لا توجد رسالة بالمعرّف { $name }، وهو مستخدم هنا.
    }
remedy-fluent-use-undefined = صحّح المعرّف، أو أضف الرسالة إلى المصدر.
explain-fluent-use-undefined =
    يطلب قالب أو برنامج أو نص رسالة لا يعرّفها المصدر.

    كل قارئ، بأي لغة، يرى معرّفاً حيث ينبغي أن يرى نصاً.

    صحّح المعرّف، أو اكتب الرسالة. ولا يُنظر في المعرّفات التي يركّبها البرنامج.

finding-fluent-file-missing =
    لم يُترجم شيء من { $file }: { $n ->
        [zero] تنقص { $n } رسالة
        [one] تنقص رسالة واحدة
        [two] تنقص رسالتان
        [few] تنقص { $n } رسائل
        [many] تنقص { $n } رسالة
       *[other] تنقص { $n } رسالة
    }.
remedy-fluent-file-missing = ترجم الملف، أو أخرجه من مجموعة هذه اللغة.
explain-fluent-file-missing =
    في المصدر ملف ليس في الترجمة أي رسالة منه.

    تُعرض صفحة كاملة أو نموذج كامل بلغة المصدر، أو بلغة أخرى تحل محل لغة القارئ.

    ترجم الملف. وتُذكر نتيجة واحدة عن كل رسائله؛ فإذا تُرجم بعضها، ذُكرت كل رسالة ناقصة على حدة.

finding-fluent-missing = لا ترجمة للرسالة { $unit }؛ ومكانها بجوار هذه.
remedy-fluent-missing = ترجمها هنا، أو دعها تُعرض بلغة أخرى.
explain-fluent-missing =
    في المصدر رسالة ليس في الترجمة رسالة بمعرّفها.

    يرى القراء هذا النص وحده بلغة أخرى، وسط نصوص بلغتهم.

    ترجم الرسالة. والموضع المشار إليه موضع جارتها بحسب ترتيب المصدر، لتبقى الملفات متماثلة.

finding-fluent-obsolete = ليس في المصدر رسالة بالمعرّف { $unit }.
remedy-fluent-obsolete = احذفها، أو أعد تسميتها كما فعل المصدر.
explain-fluent-obsolete =
    في الترجمة رسالة ليست في مصدرها، أو لم تعد فيه.

    لا تُعرض هذه الرسالة أبداً. وكثيراً ما يكون المصدر قد أعاد تسميتها، فتبقى هنا ترجمة جيدة بلا
    استخدام، بينما تُعرض الرسالة ذات المعرّف الجديد بلغة أخرى.

    إن كانت الرسالة في المصدر بمعرّف آخر، فأعد تسميتها هنا أيضاً. وإلا فاحذفها.

finding-fluent-part-missing =
    { $kind ->
        [attribute] السمة .{ $name } مفقودة هنا، وهي في المصدر.
       *[value] النص مفقود هنا: ليس للرسالة إلا سمات، ولها في المصدر قيمة.
    }
remedy-fluent-part-missing =
    { $kind ->
        [attribute] أضف .{ $name } وترجمها.
       *[value] اكتب النص بعد علامة المساواة.
    }
explain-fluent-part-missing =
    لرسالة المصدر قيمة أو سمة ليست في الترجمة.

    تؤخذ الرسالة كلها معاً، فلا يُعرض الجزء المفقود بلغة أخرى: زر بلا تسمية، أو حقل بلا إرشاد.

    أضف الجزء وترجمه.

finding-fluent-part-extra =
    { $kind ->
        [attribute] ليس لرسالة المصدر السمة .{ $name }.
       *[value] ليس لرسالة المصدر إلا سمات، ولا قيمة لها.
    }
remedy-fluent-part-extra = احذف هذا الجزء، أو سمِّه كما يسمّيه المصدر.
explain-fluent-part-extra =
    في ترجمة رسالة قيمة أو سمة ليست في مصدرها.

    في أحسن الأحوال لا تُعرض أبداً. وإذا وُضعت على عنصر في صفحة سمة لم يطلبها أحد، فقد تغيّر ما
    يفعله العنصر.

    احذفها. وإن كان المصدر قد أعاد تسمية السمة، فأعد تسميتها هنا أيضاً.

finding-fluent-unknown-variable =
    { $n ->
        [zero] ليس لرسالة المصدر متغيرات، فسيكون { $name } فارغاً.
        [one] ليس في رسالة المصدر متغير باسم { $name }؛ ومتغيرها الوحيد { $known }.
        [two] ليس في رسالة المصدر متغير باسم { $name }؛ ومتغيراها: { $known }.
        [few] ليس في رسالة المصدر متغير باسم { $name }؛ ومتغيراتها: { $known }.
        [many] ليس في رسالة المصدر متغير باسم { $name }؛ ومتغيراتها: { $known }.
       *[other] ليس في رسالة المصدر متغير باسم { $name }؛ ومتغيراتها: { $known }.
    }
remedy-fluent-unknown-variable = استخدم متغيرات المصدر، مكتوبة كما هي فيه.
explain-fluent-unknown-variable =
    تستخدم ترجمة متغيراً ليس في رسالة مصدرها.

    يعطي البرنامج الرسالة متغيرات مصدرها لا غيرها. فيرى القارئ اسم المتغير بين قوسين متعرّجين،
    وكثيراً ما يكون ذلك مكان رقم أو اسم.

    اكتب المتغير كما يكتبه المصدر؛ فأسماء المتغيرات لا تُترجم. وإن احتاجت اللغة إلى متغير لا يستخدمه
    المصدر، كجنس الشخص، فاطلبه: فإذا وُصف في تعليق المصدر، عُدّ معروفاً.

finding-fluent-variable-dropped =
    { $kind ->
        [bare] المتغير { $name } مكتوب هنا بلا قوسين متعرّجين، فيرى القارئ العلامة والاسم.
        [chosen-by] المتغير { $name } يحدد البديل هنا لكنه لا يُعرض أبداً، والمصدر يعرضه.
        [variant] البديل { $variant } لا يعرض { $name }، والمصدر يعرضه دائماً.
       *[dropped] لا يُعرض { $name } هنا، والمصدر يعرضه.
    }
remedy-fluent-variable-dropped =
    { $kind ->
        [bare] ضعه بين قوسين متعرّجين.
       *[dropped] أدخل { $name } في النص، أو اسأل لماذا يعرضه المصدر.
    }
explain-fluent-variable-dropped =
    تعرض رسالة المصدر متغيراً لا تعرضه ترجمتها، أو لا تعرضه في كل بديل.

    يفوت القارئَ رقم أو اسم أو مكان يُذكر لسائر القراء، وتُقرأ الجملة في الغالب كأن لا شيء ينقصها.

    ضع المتغير في مكانه المناسب بلغتك. أما صيغ الجمع التي لعدد واحد لا غير، مثل «ملف واحد»، فيجوز أن
    تخلو منه؛ وهي لا تُذكر هنا.

finding-fluent-reference-changed =
    { $kind ->
        [replaced] يشير المصدر هنا إلى { $name }، وتشير الترجمة إلى { $instead }.
        [spelt-out] يشير المصدر إلى { $name }، ونصه هنا مكتوب صراحةً.
        [added] تشير الترجمة هنا إلى { $name }، وليس ذلك في المصدر.
       *[dropped] يشير المصدر إلى { $name }، ولا تشير إليه الترجمة.
    }
remedy-fluent-reference-changed =
    { $kind ->
        [added] لا شيء، إن كانت اللغة تحتاج إلى ذلك.
       *[dropped] أشر إلى { $name } كما يفعل المصدر.
    }
explain-fluent-reference-changed =
    في المصدر إشارة إلى مصطلح أو رسالة ليست في الترجمة، أو العكس.

    تُبقي المصطلحات اسم منظمة أو منتج واحداً في كل مكان. وحيثما كُتب الاسم صراحةً، بقي القديم حين
    يتغيّر الاسم.

    أشر إلى المصطلح كما يفعل المصدر. وإن كانت لغتك تحتاج إلى صيغ أخرى له، فأعطِ المصطلح بدائل ومرّر
    إليه الحالة الإعرابية. أما الإشارة المضافة فمجرد ملاحظة.

finding-fluent-function-changed =
    { $kind ->
        [option] يعطي المصدر { $function }({ $name }) قيمة أخرى للخيار { $option }.
       *[dropped] يعرض المصدر { $name } بالدالة { $function }()، وهو معروض هنا كما يأتي.
    }
remedy-fluent-function-changed = اعرضه كما يعرضه المصدر؛ أما طول التاريخ أو قِصره فلك أن تختاره.
explain-fluent-function-changed =
    يعرض المصدر قيمة بدالة ولا تفعل الترجمة ذلك، أو تفعله بعملة أو وحدة قياس أو نمط أو منطقة زمنية
    أخرى.

    التاريخ من غير DATETIME قد يُعرض صفاً من الأرقام، والمبلغ بعملة أخرى مبلغ آخر.

    استدعِ الدالة كما يفعل المصدر. أما الخيارات التي لا تحدد إلا طول الاسم أو عدد الأرقام المعروضة
    فمتروكة لك ولا تُقارن.

finding-fluent-select-changed =
    { $kind ->
        [lost] يختار المصدر هنا بين نصوص بحسب { $name }، ولا تفعل الترجمة ذلك.
       *[invented] تختار الترجمة بين نصوص بحسب { $name }، ولا يفعل المصدر ذلك.
    }
remedy-fluent-select-changed =
    { $kind ->
        [lost] لا شيء، إن كان نص واحد يصلح لها جميعاً.
       *[invented] اسأل هل يأخذ { $name } القيم التي تتوقعها.
    }
explain-fluent-select-changed =
    يختار المصدر أو الترجمة بين نصوص بحسب مفتاح، كالجنس أو المنصة، ولا يفعل الطرف الآخر ذلك.

    كثيراً ما يكون ذلك صواباً: لغة تحتاج إلى الاختيار وأخرى لا تحتاج إليه. لكن الاختيار ربما ضاع، أو
    بُني على قيمة لا يعطيها البرنامج أبداً.

    انظر هل يصلح النص الواحد لكل الحالات. وإن كانت لغتك تحتاج إلى اختيار خاص بها، فاسأل مؤلفي
    البرنامج عن القيم الموجودة، واطلب أن يذكروها في تعليق المصدر.

finding-fluent-variant-key = ليس في المصدر هنا بديل مفتاحه { $key }، فلن يُختار هذا أبداً؛ ومفاتيح المصدر: { $known }.
remedy-fluent-variant-key = ضع مفتاح المصدر بين القوسين المربعين ونصك بعدهما.
explain-fluent-variant-key =
    لأحد البدائل مفتاح ليس لأي بديل من الاختيار نفسه في المصدر.

    المفاتيح هي ما يقوله البرنامج، لا ما يراه القارئ. والمفتاح المترجَم لا يُختار أبداً، فيرى القارئ
    البديل الافتراضي دائماً.

    أعد مفتاح المصدر إلى ما بين القوسين المربعين.

finding-fluent-access-key = مفتاح الوصول { $key } ليس حرفاً من تسميته.
remedy-fluent-access-key = اختر حرفاً موجوداً في التسمية.
explain-fluent-access-key =
    تذكر سمة مفتاح الوصول حرفاً ليس في تسمية الرسالة نفسها.

    لا يمكن وضع خط تحت الحرف، فلا يعلم بالمفتاح من يعمل بلوحة المفاتيح.

    اختر حرفاً من التسمية لا تستخدمه التسميات المجاورة. أما التسميات المكتوبة بأبجدية غير أبجدية
    المفتاح فلا يُحكم عليها: إذ يعرض البرنامج المفتاح فيها بين قوسين.

finding-fluent-style-attribute =
    { $kind ->
        [no-css] يضبط المصدر هنا خصائص CSS، وما في الترجمة ليس CSS.
       *[properties] تُضبط هنا خصائص CSS غير التي في المصدر. المفقود: { $lost }؛ المضاف: { $added }.
    }
remedy-fluent-style-attribute = أبقِ الخصائص وغيّر قيمها فقط.
explain-fluent-style-attribute =
    السمة .style ليست CSS مع أنها كذلك في المصدر، أو تضبط خصائص أخرى.

    وُضعت السمة لكي تتسع النافذة لكلمات أطول. فالخاصية الخاطئة تُبقي النافذة أصغر مما ينبغي، وقد
    تحرّك خاصية أخرى أشياء أو تخفيها.

    خذ خصائص المصدر واختر المقاسات التي تحتاج إليها لغتك.

finding-fluent-markup-changed =
    { $kind ->
        [attributes] للوسوم سمات غير التي في المصدر. المفقود: { $lost }؛ المضاف: { $added }.
       *[tags] ليست الوسوم وسوم المصدر. المفقود: { $lost }؛ المضاف: { $added }.
    }
remedy-fluent-markup-changed = استخدم وسوم المصدر، كلاً منها بعدد مرات وروده فيه، بالترتيب الذي تحتاج إليه لغتك.
explain-fluent-markup-changed =
    في الترجمة وسوم غير وسوم مصدرها، أو وسوم لها سمات أخرى. ولا يهم الترتيب، ولا وجهات الروابط ولا
    نصوص title ولا اللغات ولا فواصل الأسطر؛ وإن زاد الإبراز على ما في المصدر تُرك.

    الرابط الضائع لا يقود إلى شيء، والعنصر المسمّى الضائع يُبقي مكانه فارغاً، والرابط المضاف يقود
    إلى حيث لم يقرر أحد. أما ضياع الإبراز فمجرد ملاحظة.

    ضع وسوم المصدر حول الكلمات التي تحمل المعنى نفسه. وإن كان المصدر قد تغيّر منذ الترجمة، فانقل ذلك
    التغيير.

finding-fluent-markup-unbalanced =
    { $kind ->
        [reopened] يُفتح { $tag } هنا مرة ثانية، والمفترض أن يُغلق.
        [unopened] يغلق { $tag } ما لم يُفتح قط.
        [crossed] ما زال { $tag } مفتوحاً عند إغلاق العنصر الذي يحيط به.
        [unended] ليس للوسم { $tag } قوس زاوي يغلقه.
       *[unclosed] لا يُغلق { $tag } أبداً.
    }
remedy-fluent-markup-unbalanced = افتح العناصر وأغلقها أزواجاً، بعضها داخل بعض.
explain-fluent-markup-unbalanced =
    وسم بلا قرين، أو يتقاطع مع عنصر آخر، أو بلا قوس زاوي يغلقه.

    يخمّن المتصفح أين أُريد للعنصر أن ينتهي: فقد يصير نصف الصفحة بخط عريض أو رابطاً، أو تختفي كلمات.

    أغلق ما تفتحه، بشرطة مائلة بعد القوس مباشرة: { "</b>" }. وما يتركه المصدر نفسه مفتوحاً، ليُغلق في
    رسالة أخرى، لا يُذكر في الترجمة.

finding-fluent-markup-unsafe = تستطيع هذه الوسوم تشغيل شيء أو تحميله: { $what }.
remedy-fluent-markup-unsafe = احذفها.
explain-fluent-markup-unsafe =
    في رسالة عنصر يشغّل شيئاً أو يحمّله، أو سمة للأحداث، أو عنوان يبدأ بمثل javascript:.

    الرسائل تأتي من أيدٍ كثيرة وتدخل الصفحات كما هي. وسطر واحد كهذا يستطيع أن يقرأ ما يكتبه القارئ،
    أو أن ينقله إلى مكان آخر.

    احذف ذلك من الترجمة فوراً واسأل كيف وصل إليها. وهو في المصدر تحذير: ضع البرامج النصية والأنماط
    في قالب الصفحة نفسه.

finding-fluent-plural-missing =
    { $kind ->
        [far]
            تنقص صيغ لا تحتاج إليها إلا الكسور العشرية أو الأعداد الكبيرة جداً ({ $categories })، وذلك في { $n ->
                [zero] { $n } رسالة
                [one] هذه الرسالة
                [two] رسالتين، أولاهما هذه
                [few] { $n } رسائل، أولاها هذه
                [many] { $n } رسالة، أولاها هذه
               *[other] { $n } رسالة، أولاها هذه
            }.
       *[near] تنقص هنا صيغ جمع في اللغة: { $categories }.
    }
remedy-fluent-plural-missing = أضف بديلاً لكل صيغة ناقصة.
explain-fluent-plural-missing =
    تميّز اللغة صيغ جمع أكثر مما في الرسالة من بدائل.

    بعض الأعداد يأخذ صيغة البديل الافتراضي، وهي خاطئة له: ففي العربية مثلاً «3 ملفات» لكن «11
    ملفاً».

    أضف البدائل بأسماء الصيغ التي يحددها CLDR للغة. والصيغ التي تحتاج إليها الأعداد الصحيحة حتى
    الألف تُذكر عند كل رسالة؛ أما التي لا تحتاج إليها إلا الكسور العشرية أو الملايين فتُذكر مرة
    واحدة، على أنها ملاحظة.

finding-fluent-plural-impossible =
    { $kind ->
        [number] لا عدد صيغته { $key } في هذه اللغة، فلن يُختار هذا البديل أبداً.
        [word] ليست { $key } صيغة جمع، فلن يُختار هذا البديل أبداً؛ والصيغ هي: { $known }.
       *[category] ليس في اللغة الصيغة { $key }، فلن يُختار هذا البديل أبداً.
    }
remedy-fluent-plural-impossible =
    { $kind ->
        [number] لذلك العدد بعينه اكتب الرقم: [0] أو [2].
       *[word] استخدم صيغ اللغة: { $known }.
    }
explain-fluent-plural-impossible =
    لبديل في اختيار بحسب العدد مفتاح لا يختاره أي عدد في هذه اللغة.

    لا يُعرض نصه أبداً. فالنص «No results» بعد [zero] ضائع في الإنجليزية، لأن صيغة الصفر فيها other؛
    وكذلك كل نص بعد مفتاح مترجَم.

    لعدد بعينه اكتب الرقم بين القوسين المربعين. وفي ما عدا ذلك استخدم أسماء الصيغ التي يحددها CLDR
    للغة، من غير ترجمة.

finding-fluent-plural-default = البديل الافتراضي هنا [{ $key }]، والكسور العشرية والأعداد غير المتوقعة تحتاج إلى [{ $best }].
remedy-fluent-plural-default = ضع النجمة قبل [{ $best }].
explain-fluent-plural-default =
    البديل الافتراضي في اختيار بحسب العدد صيغة لأعداد قليلة.

    يُعرض البديل الافتراضي لكل عدد لم يفكر فيه أحد. والنتيجة بالإنجليزية مثلاً «1.5 file»
    و«1,000,000 file».

    ضع النجمة عند أعم الصيغ: other، أو الصيغة التي تأخذها معظم الأعداد الصحيحة.

finding-fluent-plural-one-literal = المفتاح [1] للعدد 1 وحده، وصيغة المفرد في هذه اللغة للعدد { $example } أيضاً.
remedy-fluent-plural-one-literal = اكتب [one] بدلاً من [1].
explain-fluent-plural-one-literal =
    هناك بديل يُختار للعدد 1 بعينه ولا بديل لصيغة المفرد، مع أن اللغة تستخدم المفرد لأعداد أخرى
    أيضاً.

    في الإنجليزية هما شيء واحد، وللمصدر أن يكتب [1]. أما في الروسية فيأخذ العدد 21 صيغة المفرد، وفي
    الفرنسية يأخذها العدد 0، وكلاهما يأخذ هنا صيغة الجمع.

    اكتب [one]. ولا تُبقِ [1] إلى جانبه إلا حيث يختلف نص العدد واحد بعينه.

finding-fluent-plural-variable = الصيغة [{ $key }] لا تذكر العدد ({ $name })، وهي صيغة { $n } من الأعداد حتى 1,000.
remedy-fluent-plural-variable = اعرض { $name } في هذه الصيغة أيضاً.
explain-fluent-plural-variable =
    صيغ الجمع الأخرى في الرسالة تذكر العدد وهذه لا تذكره، مع أنها صيغة عدة أعداد.

    في الإنجليزية [one] هي 1 لا غير. أما في الروسية فهي 21 و31 أيضاً، فيُعرض «ملف واحد» مكان 21
    ملفاً؛ وفي الفرنسية هي 0 أيضاً.

    اعرض المتغير في هذه الصيغة. ولنص عن العدد واحد بعينه اكتب [1] إلى جانب [one].

finding-fluent-plural-lost = في المصدر صيغة للواحد وصيغة للكثير بحسب { $name }، وهنا نص واحد لها جميعاً.
remedy-fluent-plural-lost = لا شيء، إن كان النص صحيحاً مع كل عدد؛ وإلا فاختر بحسب { $name }.
explain-fluent-plural-lost =
    يختار المصدر بين صيغ الجمع ولا تفعل الترجمة ذلك، مع أن للغتها عدة صيغ.

    قد يُقرأ النص «1 ملفات». وقد يكون مصوغاً بحيث يصلح لكل عدد، وهذا حسن.

    اقرأ النص مع 1 ومع 5. فإن كان خاطئاً مع أحدهما، فاكتب صيغ لغتك.

finding-fluent-plural-no-data = لا يذكر CLDR صيغ الجمع في { $locale }، فلا تُفحص الاختيارات بحسب العدد.
remedy-fluent-plural-no-data = لا شيء؛ واطلب من قارئ من أهل اللغة أن ينظر في الأعداد.
explain-fluent-plural-no-data =
    ليس في بيانات البرنامج قواعد جمع لهذه اللغة.

    كل عدد يأخذ فيها البديل الافتراضي، ولا يمكن أن يقال شيء عن البدائل. ويُذكر ذلك مرة واحدة، حتى لا
    يُفهم السكوت موافقة.

    لا يلزم فعل شيء. اجعل البديل الافتراضي صالحاً لكل عدد، واطلب من قارئ من أهل اللغة أن ينظر فيه.

finding-fluent-variable-undescribed =
    { $n ->
        [zero] لا تعليق يبيّن ما هو { $name }.
        [one] لا تعليق يبيّن ما هو { $name }.
        [two] لا تعليق يبيّن ما هو { $name }، وفي هذا الملف متغيران بلا تعليق.
        [few] لا تعليق يبيّن ما هو { $name }، وفي هذا الملف { $n } متغيرات بلا تعليق.
        [many] لا تعليق يبيّن ما هو { $name }، وفي هذا الملف { $n } متغيراً بلا تعليق.
       *[other] لا تعليق يبيّن ما هو { $name }، وفي هذا الملف { $n } متغير بلا تعليق.
    }
remedy-fluent-variable-undescribed = اذكر في تعليق فوق الرسالة ما الذي يحمله المتغير.
explain-fluent-variable-undescribed =
    تستخدم رسالة في المصدر متغيراً لا يقول أي تعليق ما الذي يحمله.

    المترجم الذي لا يعرف هل المتغير شخص أم مدينة لا يستطيع أن يختار الكلمات المناسبة حوله.

    اكتب سطراً مثل «# $name (String): the town» فوق الرسالة أو فوق مجموعتها أو في أول الملف. ويُذكر
    ذلك مرة واحدة لكل ملف.

finding-fluent-comment-contract =
    { $kind ->
        [stale] يتحدث التعليق عن { $name }، والرسالة لا تستخدمه.
       *[misuse]
            يقول التعليق إن { $name } { $said ->
                [number] عدد
                [text] نص
               *[instant] لحظة زمنية
            }، وتعامله الرسالة على أنه { $used ->
                [number] عدد
                [text] نص
               *[instant] لحظة زمنية
            }.
    }
remedy-fluent-comment-contract = اجعل التعليق والرسالة متفقين.
explain-fluent-comment-contract =
    يعطي التعليق الذي فوق رسالة متغيراً نوعاً، وتختار الرسالة بحسبه أو تعرضه على أنه من نوع آخر. أو
    يتحدث التعليق عن متغير لا تستخدمه الرسالة.

    يعتمد المترجمون على التعليق: فالعدد قد تكون له صيغ جمع في لغتهم، أما النص فلا. وإن كان البرنامج
    يعطي نصاً في الواقع، فلن تُختار أي صيغة جمع أبداً.

    اعرف ما الذي يعطيه البرنامج وصحّح الطرف الخاطئ. والمتغير المتاح للمترجمين وحدهم يجوز أن يبقى؛
    فذلك ملاحظة.

finding-fluent-comment-detached =
    { $kind ->
        [group] لا رسائل تحت هذا العنوان.
       *[message] سطر فارغ يفصل هذا التعليق عن الرسالة التي يتحدث عنها.
    }
remedy-fluent-comment-detached =
    { $kind ->
        [group] احذفه، أو ادمجه في العنوان الذي يليه.
       *[message] احذف السطر الفارغ.
    }
explain-fluent-comment-detached =
    يتحدث تعليق عن متغيرات الرسالة التالية، لكن سطراً فارغاً يفصله عنها. أو أن عنواناً لا شيء تحته.

    تعرض أدوات الترجمة التعليق الملاصق للرسالة. أما المفصول عنها فلا يُعرض على المترجم الذي كُتب له.

    احذف السطر الفارغ، وهذا ما يفعله الإصلاح الآلي. وضع ما يقال عن مجموعة كاملة في عنوانها الواحد.

finding-fluent-id-style =
    معظم المعرّفات هنا { $style ->
        [kebab] كلمات تصل بينها واصلات
        [snake] كلمات تصل بينها شرطات سفلية
       *[camel] كلمات تميّز بينها أحرف كبيرة
    }؛ { $n ->
        [zero] ويخالف ذلك { $name }
        [one] ويخالف ذلك { $name }
        [two] ويخالف ذلك معرّفان، أولهما { $name }
        [few] وتخالف ذلك { $n } معرّفات، أولها { $name }
        [many] ويخالف ذلك { $n } معرّفاً، أولها { $name }
       *[other] ويخالف ذلك { $n } معرّف، أولها { $name }
    }.
remedy-fluent-id-style = اكتب المعرّفات الجديدة على نمط سائرها.
explain-fluent-id-style =
    بضعة معرّفات في المصدر مركّبة على غير نمط سائرها.

    تُكتب المعرّفات باليد في القوالب والبرامج. والمعرّف المخالف يُكتب خطأً.

    اكتب المعرّفات الجديدة على نمط سائرها. أما تغيير معرّف قديم فيقتضي تغييره في كل ترجمة؛ فلا تفعل
    ذلك إلا إن كان يستحق.

finding-fluent-layout =
    { $kind ->
        [braces]
            { $n ->
                [zero] { $n } قوس متعرّج تنقصه المسافة من داخله أو تزيد
                [one] قوس متعرّج تنقصه المسافة من داخله أو تزيد
                [two] قوسان متعرّجان في هذا الملف، أولهما هنا، تنقصهما المسافة من داخلهما أو تزيد
                [few] { $n } أقواس متعرّجة في هذا الملف، أولها هنا، تنقصها المسافة من داخلها أو تزيد
                [many] { $n } قوساً متعرّجاً في هذا الملف، أولها هنا، تنقصها المسافة من داخلها أو تزيد
               *[other] { $n } قوس متعرّج في هذا الملف، أولها هنا، تنقصها المسافة من داخلها أو تزيد
            }.
        [headings]
            { $n ->
                [zero] ينقص { $n } سطر فارغ حول العناوين
                [one] ينقص سطر فارغ حول عنوان
                [two] ينقص سطران فارغان حول العناوين في هذا الملف، أولهما هنا
                [few] تنقص { $n } أسطر فارغة حول العناوين في هذا الملف، أولها هنا
                [many] ينقص { $n } سطراً فارغاً حول العناوين في هذا الملف، أولها هنا
               *[other] ينقص { $n } سطر فارغ حول العناوين في هذا الملف، أولها هنا
            }.
       *[final-newline] السطر الأخير من الملف غير منتهٍ.
    }
remedy-fluent-layout = طبّق الإصلاح الآلي.
explain-fluent-layout =
    المسافات والأسطر الفارغة ليست في مواضعها المعتادة: مسافة واحدة داخل كل من قوسي موضع الإدراج،
    وسطر فارغ قبل العنوان وبعده، ونهاية سطر بعد السطر الأخير.

    لا يرى القارئ فرقاً. لكن الأداة التالية التي تكتب الملف ستصلح ذلك وتخلطه بتغيير في الكلمات.

    طبّق الإصلاح الآلي، فهو لا يغيّر شيئاً آخر. ويُذكر كل نوع من الثلاثة مرة واحدة لكل ملف.

finding-fluent-order =
    { $n ->
        [zero] { $n } رسالة في غير مكانها في المصدر، أولاها هذه.
        [one] رسالة واحدة في غير مكانها في المصدر، هي هذه.
        [two] رسالتان في غير مكانهما في المصدر، أولاهما هذه.
        [few] { $n } رسائل في غير مكانها في المصدر، أولاها هذه.
        [many] { $n } رسالة في غير مكانها في المصدر، أولاها هذه.
       *[other] { $n } رسالة في غير مكانها في المصدر، أولاها هذه.
    }
remedy-fluent-order = ضع الرسائل بترتيب المصدر حين تعدّل الملف في المرة القادمة.
explain-fluent-order =
    رسائل الترجمة بترتيب غير ترتيبها في مصدرها.

    لا يمكن أن يُقرأ الملفان جنباً إلى جنب، ويصعب أن يُرى ما نُسي.

    انقل الرسائل حين تعدّل الملف لسبب آخر. ويُذكر ذلك مرة واحدة لكل ملف، مع أقل عدد من الرسائل يلزم
    نقله.

finding-pin-followed = تُتبّعت علامة التثبيت { $pin }: كان المصدر آنذاك في { $path }.
remedy-pin-followed = لا شيء؛ فالقيد مكتوب للملف باسمه آنذاك.
explain-pin-followed =
    تسمّي علامة تثبيت إيداعاً كان المصدر فيه في مسار آخر. فتُتبّع تاريخه وعُثر على النص.

    لا ينبغي أن تفقد ترجمة قيدها لأن ملفاً أُعيدت تسميته. ويُذكر ذلك لكي ينكشف التخمين إن أخطأ.

    لا شيء إن كان المسار صحيحاً. وإن لم يكن، فصحّح علامة التثبيت أو اقبل الوحدات يدوياً.

finding-pin-unresolved =
    لا تقود علامة التثبيت { $pin } إلى نص من المصدر: { $reason ->
        [no-pin] ليست إيداعاً ولا يوماً
        [no-commit] ليس لدى git هذا الإيداع
        [no-file] ليس في هذا الإيداع ملف كهذا، بأي اسم حمله يوماً
        [no-renames] ليس في هذا الإيداع ملف كهذا، وينقص git ما يدل على أسمائه السابقة
        [no-object] الملف في هذا الإيداع، لكن نصه ليس لدى git؛ اجلب المستودع كاملاً
        [no-version] لا توجد صيغة من المصدر بهذا القِدم
        [no-source] ليس للصفحة مصدر اليوم
       *[other] { $reason }
    }.
remedy-pin-unresolved = صحّح علامة التثبيت، أو قارن الصفحة بالمصدر واقبل وحداتها.
explain-pin-unresolved =
    تسمّي ترويسة الترجمة نص المصدر الذي أُخذت عنه، وذلك النص لا يُعثر عليه.

    وحداتها غير موثَّقة: فعلامة التثبيت التي لا تقود إلى شيء ليست سنداً، مهما بدت مؤكدة.

    اجلب التاريخ كاملاً إن كان المستودع المستنسخ ضحلاً. وإن لم يكن في الإيداع ملف كهذا، فصحّح علامة
    التثبيت، أو قارن الصفحة مرة واحدة واقبل وحداتها.

finding-history-incomplete =
    ليس لدى git نص { $n ->
        [zero] { $n } صيغة سابقة
        [one] صيغة سابقة واحدة
        [two] صيغتين سابقتين
        [few] { $n } صيغ سابقة
        [many] { $n } صيغة سابقة
       *[other] { $n } صيغة سابقة
    } من ملفات هذه المادة. والوحدات التي ربما تغيّر نصها هناك تبقى غير موثَّقة.
remedy-history-incomplete = اجلب المستودع كاملاً من غير مرشِّح (`git fetch --refetch --no-filter`)، ثم نفّذ `hexapla adopt --from-history` مرة أخرى.
explain-history-incomplete =
    سُئل تاريخ المستودع عن نص المصدر الذي أُخذت عنه ترجمة، وليس لدى git نص بعض الصيغ السابقة، كما في
    مستودع استُنسخ بمرشِّح.

    الوحدة التي ربما تغيّرت في صيغة لا يستطيع أحد قراءتها لا يُكتب لها قيد. أما سائر الوحدات فتحتفظ
    بقيودها: لا يضيع شيء، ولا يُخمَّن شيء.

    اجلب المستودع كاملاً من غير مرشِّح، ثم أعد تنفيذ الأمر. والقيود الموجودة تبقى كما هي.

finding-history-clocks =
    لا تقول الساعات عن أيّ من نصّين للمصدر تُرجمت { $n ->
        [zero] { $n } وحدة من هذه الترجمة
        [one] وحدة واحدة من هذه الترجمة
        [two] وحدتان من هذه الترجمة
        [few] { $n } وحدات من هذه الترجمة
        [many] { $n } وحدة من هذه الترجمة
       *[other] { $n } وحدة من هذه الترجمة
    }.
remedy-history-clocks = قارنها بالمصدر مرة واقبلها (`hexapla accept`)، أو خذها على الثقة بالأمر `hexapla adopt --assume`.
explain-history-clocks =
    الترجمة ومصدرها محفوظان في مستودعين. وقد تُرجمت فقرة في وقت قريب من تغيّر مصدرها: كُتب الإيداع قبل
    التغيير ثم أُعيد تأسيسه بعده (rebase)، أو لم يكن التغيير قد دُمج في مستودع الترجمة.

    أخذُ النص الأحدث يخفي تغييرًا لم يترجمه أحد، وأخذُ الأقدم يطلب عملًا أُنجز. لذلك لا تنال هذه الفقرات
    أي صف وتبقى غير محقَّقة، وتحتفظ البقية بصفوفها.

    قارنها بالمصدر واقبل ما يصح منها. وحيث يدمج مستودع الترجمات مستودع المصدر، يقول كل دمج يقينًا ما كان
    عنده.

finding-approval-void = عُدّلت الترجمة بعد اعتمادها.
remedy-approval-void = اطلب من أحد أن يعتمدها كما هي الآن (`hexapla accept … --approve`)، أو ارجع إلى النص المعتمد.
explain-approval-void =
    اعتمد مراجِع هذا المقطع، ثم صار له نص آخر.

    الاعتماد شهادة على نصين بعينهما معاً. ومن يعدّل أحدهما بعد ذلك ينشر ما لم يعتمده أحد.

    اطلب من أحد أن يقرأ المقطع كما هو الآن ويعتمده، أو ارجع إلى النص المعتمد.

finding-unapproved = لم تُعتمد الترجمة كما هي الآن.
remedy-unapproved = اطلب من مراجِع أن يقرأها ويعتمدها: `hexapla accept … --approve --by NAME`.
explain-unapproved =
    تشترط سياسة البوابة الاعتماد هنا، ولم يعتمد أي مراجِع هذا المقطع مع مصدره كما هما الآن.

    المادة التي تكون وقائعها خطِرة إن أخطأت يقرؤها شخص ثانٍ قبل نشرها. واعتماد نص سابق لا يقول شيئاً
    عن هذا النص.

    اطلب من مراجِع أن يقرأ المقطع ويعتمده. وحيث لا يلزم الاعتماد، تقول ذلك القاعدة `unapproved` في
    `[gate]` أو في الفئة.

finding-approval-own = اعتمد { $by } ترجمته بنفسه.
remedy-approval-own = اطلب من شخص آخر أن يقرأها ويعتمدها: `hexapla accept … --approve --by NAME`.
explain-approval-own =
    تشترط سياسة البوابة الاعتماد هنا، ومن اعتمد هذا المقطع هو الذي ترجمه، أو هو الذي قال إنه ما زال
    صحيحاً.

    لا يرى أحد أخطاءه بنفسه. والمادة التي تكون وقائعها خطِرة إن أخطأت يقرؤها شخص ثانٍ قبل نشرها.

    اطلب من شخص آخر أن يقرأ المقطع إلى جانب مصدره وأن يعتمده باسمه هو. وحيث لا يلزم الاعتماد، تقول
    ذلك القاعدة `unapproved` في `[gate]` أو في الفئة.

finding-machine-unreviewed = هذه ترجمة آلية، ولم يُذكر اسم أحد قرأها.
remedy-machine-unreviewed = اقرأها بالمقارنة مع مصدرها، واذكر اسمك في `reviewers`.
explain-machine-unreviewed =
    تقول ترويسة صفحة، أو تعليق في فهرس رسائل، إن الترجمة آلية، ولا يُذكر مراجِع.

    الترجمة الآلية سلسة في القراءة، وتخطئ حيث يؤلم الخطأ: نفي ضاع، أو اسم حُسب كلمة عادية، أو رقم
    انتقل إلى مرتبة أخرى. ولا يجوز لأحد أن ينشر باسم هيئة التحرير ترجمة لم يقرأها أحد.

    اقرأها بالمقارنة مع مصدرها، وأصلحها، واكتب اسمك المستعار في `reviewers`.

finding-waiver-expired = انتهى في { DATETIME($until, dateStyle: "long") } الإعفاء من { $code } الذي منحه { $by } ({ $reason })؛ وعادت النتيجة تُحتسب.
remedy-waiver-expired = أصلح ما شمله الإعفاء، أو اكتب الإعفاء من جديد بيوم آخر.
explain-waiver-expired =
    مضى آخر يوم من إعفاء، والنتيجة التي أعفى منها ما زالت قائمة. وقد عادت تُحتسب.

    يُمنح الإعفاء لمدة محدودة لكي ينظر أحد في الأمر من جديد. وانتهاؤه ليس خطأ في النص، ولذلك فهو
    تحذير لا غير؛ أما اجتياز اللغة أو عدمه فتحدده النتيجة نفسها.

    أصلح ما شمله الإعفاء. وإن كان لا بد من بقائه، فانظر في السبب من جديد، ووقّعه، وحدّد له يوماً
    آخر.

finding-waiver-unused = الإعفاء { $waiver } الذي منحه { $by } لا يعفي من شيء ({ $reason }).
remedy-waiver-unused = احذف الإعفاء من `hexapla.toml`.
explain-waiver-unused =
    في `hexapla.toml` قسم `[[waiver]]` لا يعفي من شيء: فليس لأي نتيجة بصمته.

    إما أن ما شمله الإعفاء قد أُصلح، وإما أن النصوص التي يستند إليها قد تغيّرت، وعندئذ لا بد أن يحكم
    أحد من جديد. والإعفاء المتروك قد يتجاوز يوماً ما عن مقطع عادت إليه كلماته القديمة.

    احذف الإعفاء. وإن كانت النتيجة قائمة ببصمة أخرى، فانظر فيها، ثم أصلحها أو امنحها إعفاء له سببه
    الخاص.

finding-debt-paid = سُدّد الدَّين { $code } للوحدة ذات البصمة { $fingerprint }، لكنه ما زال في القائمة.
remedy-debt-paid = اشطب المدخل من القائمة: الأمر `hexapla gate --write-debt` يفعل ذلك.
explain-debt-paid =
    يستثني ملف الديون المعروفة نتيجة لم تعد موجودة.

    قائمة الاستثناءات التي لا تُختصر أبداً تستثني الخطأ التالي أيضاً.

    احذف المدخل يدوياً، أو دع `hexapla gate --write-debt` يكتب القائمة من جديد، وأودِعها مع العمل
    الذي سدّد الدَّين.

finding-tier-unknown = المادة { $release } من الفئة `{ $tier }`، وليست في السياسة فئة بهذا الاسم.
remedy-tier-unknown = اكتب اسم الفئة كما هو في `[gate.tiers]`، أو أضفه هناك.
explain-tier-unknown =
    تختار المادة في ترويستها فئة من سياسة البوابة، ولا توجد فئة بذلك الاسم.

    يجب ألا تكون `urgent` المكتوبة خطأً أقل صرامة من `urgent`. ولأن أحداً لا يستطيع أن يقول كم أُريد
    لها أن تكون صارمة، تحكم البوابة بعدم الاجتياز.

    صحّح الاسم في ترويسة المادة، أو عرّف الفئة في `hexapla.toml`.

finding-front-matter-invalid =
    تعذّرت قراءة الترويسة: { $reason ->
        [duplicate-key] مفتاح مذكور مرتين
        [tab-indentation] لا تُستخدم علامات الجدولة في إزاحة YAML
        [not-a-table] ليست جدولاً من مفاتيح وقيم
       *[other] { $reason }
    }.
remedy-front-matter-invalid = أصلح هذا السطر؛ أما المتن فيُحكم عليه مع ذلك.
explain-front-matter-invalid =
    ليست الترويسة TOML صحيحة ولا YAML صحيحة: مفتاح مذكور مرتين، أو علامة جدولة حيث يريد YAML
    مسافات، أو علامة تنصيص بلا قرينتها.

    العنوان الرئيسي والملخص وحظر النشر والمعرّف غير معروفة، فلا تُقارن ولا تُورَّث.

    أصلح السطر المشار إليه. وTOML بين `+++` أسهل ضبطاً من YAML.

finding-front-matter-unterminated = الترويسة غير مغلقة: السطر { $fence } مفقود.
remedy-front-matter-unterminated = أضف السطر { $fence } بعد آخر سطر من الترويسة.
explain-front-matter-unterminated =
    يبدأ الملف بسياج ترويسة ولا يوجد سياج ثانٍ.

    أين تنتهي الحقول ويبدأ النص مسألة تخمين، وقد ينشر التخمين أحدهما على أنه الآخر.

    أغلق الترويسة بالسياج نفسه الذي بدأت به، في سطر مستقل.

finding-fence-unterminated = كتلة الشيفرة هذه غير مغلقة، فكل ما بعدها شيفرة: السطر { $fence } مفقود.
remedy-fence-unterminated = أضف السطر { $fence } بعد آخر سطر من الشيفرة.
explain-fence-unterminated =
    فُتح سياج شيفرة ولم يُغلق، فبقية الملف كتلة شيفرة واحدة (هكذا يقضي CommonMark).

    لا تُستخرج وحدات من النص الذي بعده: فلا يُتتبَّع ولا يُعرض على أنه نص.

    أغلق الكتلة بسياج لا يقل طولاً عن الذي فتحها.

finding-control-character =
    { $count ->
        [zero] في النص { $count } محرف تحكم لا يراه أحد، أولها { $character }.
        [one] في النص محرف تحكم لا يراه أحد، هو { $character }.
        [two] في النص محرفا تحكم لا يراهما أحد، أولهما { $character }.
        [few] في النص { $count } محارف تحكم لا يراها أحد، أولها { $character }.
        [many] في النص { $count } محرف تحكم لا يراه أحد، أولها { $character }.
       *[other] في النص { $count } محرف تحكم لا يراه أحد، أولها { $character }.
    }
remedy-control-character = احذفه؛ فمعظم المحررات تستطيع إظهار المحارف غير المرئية.
explain-control-character =
    في النص محرف تحكم ليس علامة جدولة ولا نهاية سطر.

    لا يراه أحد، وتتعثر به البرامج التي تقرأ النص لاحقاً، ويمكن أن يُستخدم لإخفاء ما يقوله النص.

    احذف المحرف المشار إليه. وهو يأتي في الغالب من النسخ من برنامج آخر.

finding-limit-exceeded = يتجاوز هذا الحد `{ $name }` وقدره { $limit }، فلا تُستكمل قراءته.
remedy-limit-exceeded = قسّم الملف، أو بسّطه.
explain-limit-exceeded =
    في الملف أكثر مما يقرؤه البرنامج: كتل أو خلايا جداول أكثر مما ينبغي، أو اقتباسات متداخلة بعمق
    زائد، أو ترويسة أطول مما ينبغي.

    الحدود تمنع ملفاً واحداً معادياً أو معطوباً من أن يعطّل سائر الملفات. وما لم يُقرأ لم يُحكم عليه، فرمز
    الخروج 3.

    قسّم النص، أو ابحث عما جعله كذلك. ويطبع `hexapla doctor` الحدود السارية.

finding-file-unreadable = تعذّرت قراءة الملف: { system-refusal }.
remedy-file-unreadable = احرص على أن يكون الملف قابلاً للقراءة، ثم أعد تنفيذ الأمر.
explain-file-unreadable =
    لم يسمح النظام للبرنامج بقراءة ملف من ملفات المشروع.

    لا يُعرف عنه شيء، وما لا يُعرف لا يجتاز: رمز الخروج 3. أما كل ملف آخر فيُحكم عليه.

    انظر في أذونات الملف وفي القرص.

finding-file-too-large = الملف أطول من { $limit } بايت، فلم يُقرأ.
remedy-file-too-large = قسّم الملف، أو أخرج منه ما ليس نصاً.
explain-file-too-large =
    طول ملف محتوى يتجاوز الحد.

    لا توجد مادة بهذا الطول. وفي الغالب تكون صورة قد أُلصقت على أنها نص، أو ملف تسجيل (log) قد أُودع
    سهواً.

    قسّم النص أو انقل ما ليس نصاً إلى ملف مستقل. ويطبع `hexapla doctor` الحدود.

finding-file-name-refused =
    لا يمكن استخدام اسم الملف، فلم يُقرأ الملف: { $reason ->
        [not-utf-8] ليس مكتوباً بترميز UTF-8
        [ledger-path] سيكون مسار سجله أطول من 200 بايت
        [empty-component] جزء من مساره فارغ
        [leading-dot] جزء من مساره يبدأ بنقطة
        [too-long] مساره أطول من 200 بايت
        [character] فيه محرف تحكم أو شرطة مائلة عكسية
        [not-nfc] ليس على صيغة التطبيع C من يونيكود
       *[other] { $reason }
    }.
remedy-file-name-refused = أعد تسمية الملف: لا نقطة في أوله، ولا محارف تحكم ولا شرطات مائلة عكسية، بترميز UTF-8، وفي حدود 200 بايت.
explain-file-name-refused =
    اسم الملف ليس UTF-8، أو ليس على صيغة التطبيع C من يونيكود، أو فيه محرف تحكم أو شرطة مائلة عكسية،
    أو أطول مما ينبغي.

    كان الاسم سيظهر في السجل وفي العناوين وعلى الطرفيات. وبعض الأسماء هجوم على واحد منها.

    أعد تسمية الملف بالأمر `git mv`.

finding-file-name-clash = لا يختلف الاسم عن { $other } إلا في الأحرف الكبيرة والصغيرة.
remedy-file-name-clash = أعد تسمية أحد الملفين.
explain-file-name-clash =
    اسمان في مجلد واحد يصيران اسماً واحداً إذا سُوّي بين الأحرف الكبيرة والصغيرة.

    هما ملف واحد على أقراص كثير من أجهزة Mac وWindows: فيفقد زميل أحدهما في نسخة عمله من غير أن
    ينتبه.

    أعد تسمية أحدهما بالأمر `git mv`، وسجله أيضاً.

finding-not-a-file =
    جرى تخطي هذا: اسمه اسم ملف محتوى وليس كذلك ({ $kind ->
        [directory] مجلد
        [hidden] يبدأ اسمه بنقطة
        [linked-directory] رابط إلى مجلد
        [broken-link] رابط إلى لا شيء
        [link-loop] رابط يقود إلى نفسه
        [link-out-of-root] رابط إلى خارج المشروع
       *[special] ملف خاص
    }).
remedy-not-a-file = لا شيء إن كان ذلك مقصوداً؛ وإلا فضع ملفاً عادياً في مكانه.
explain-not-a-file =
    لشيء ما اسم ملف محتوى أو مجلد محتوى، لكنه مجلد، أو رابط رمزي لا يقود إلى شيء أو يدور على نفسه
    أو يخرج من المشروع، أو ملف خاص؛ أو يبدأ اسمه بنقطة.

    الروابط إلى خارج المشروع قد تنشر أي ملف على الجهاز الذي يبني الموقع. ولذلك لا تُتَّبع أبداً.

    إن كان المقصود نصاً، فضع ملفاً عادياً في مكانه. وإلا فلا شيء: هذه مجرد ملاحظة.

finding-edition-twice = هذا الملف والملف { $other } يدّعيان أنهما النسخة نفسها من مادة واحدة.
remedy-edition-twice = أبقِ أحد الملفين.
explain-edition-twice =
    ملفان هما المادة نفسها باللغة نفسها بحسب تخطيط المجموعة، كأن ينتهي أحدهما بـ `.md` والآخر بـ
    `.mdx`.

    أيهما يُنشر أمر يتوقف على مولّد الموقع. وربما كان المترجمون يعملون على الآخر.

    احذف أحدهما أو أعد تسميته، أو ضيّق التخطيط في `hexapla.toml`.

finding-conflict-marker = هنا جانبا دمج لم يكتمل، من `<<<<<<<` إلى `>>>>>>>`.
remedy-conflict-marker = أبقِ الأسطر الصحيحة واحذف أسطر العلامات.
explain-conflict-marker =
    تعذّر على git دمج صيغتين لهذه الأسطر، فكتبهما معاً في الملف، ثم أُودع الملف كما هو.

    سيرى القراء الصيغتين متتاليتين وبينهما العلامات. ولا يُعرف كذلك ما تقوله الفقرات، فكل ما يُذكر عنها سوى ذلك قليل
    الفائدة.

    أبقِ الأسطر الصحيحة واحذف الأسطر التي تبدأ بالعلامات `<<<<<<<` و`=======` و`>>>>>>>`. ولا يُذكر المثال الوارد في كتلة
    شيفرة.

finding-not-utf-8 = الملف ليس UTF-8: البايت { $offset } لا ينتمي إلى أي محرف.
remedy-not-utf-8 = احفظ الملف بترميز UTF-8.
explain-not-utf-8 =
    بايتات الملف ليست UTF-8، فلا يُعرف أي نص تعني.

    تخمين الترميز مجازفة باسم خاطئ أو رقم خاطئ. وما لم يُقرأ لم يُحكم عليه، فرمز الخروج 3.

    احفظ الملف بترميز UTF-8 من غير تغيير نصه: `iconv -f LATIN1 -t UTF-8` يفيد مع الملفات القديمة.

finding-parser-panic = تعطّل البرنامج عند هذا الملف. وهذا عيب في Hexapla لا في الملف.
remedy-parser-panic = أبلغ عنه مع الملف؛ وإلى ذلك الحين، غيّر الموضع الذي يسببه.
explain-parser-panic =
    اصطدمت قراءة الملف بعيب في البرنامج. فتُرك الملف كما هو وحُكم على سائر الملفات.

    ما لم يُقرأ لم يُحكم عليه، فرمز الخروج 3.

    نرجو الإبلاغ عنه، مع الملف أو الجزء الذي يسببه. واختصار الملف إلى نصفه مرة بعد مرة يكشف ذلك
    الجزء سريعاً.

finding-embargo-invalid =
    تعذّرت قراءة موعد حظر النشر: { $reason ->
        [no-offset] يلزمه تاريخ ووقت وفارق توقيت، مثل 2031-03-09T00:01:00Z
        [ambiguous-zone] المنطقة الزمنية { $zone } ملتبسة؛ اكتب GMT أو UTC أو فارق توقيت
        [no-such-time] لا وجود لهذا الوقت
        [not-read] يعلن هذا السطر حظرًا للنشر ولا يذكر موعد انتهائه بصيغة مفهومة؛ اذكر الموعد في الترويسة
        [offset-too-large] لا مكان على الأرض يزيد فارق توقيته عن UTC على 14 ساعة
       *[other] { $reason }
    }.
remedy-embargo-invalid = اكتبه بالتاريخ والوقت وفارق التوقيت: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    تذكر المادة حظر نشر، ولا يمكن تحديد اللحظة التي ينتهي عندها.

    قراءة حظر النشر بفارق ساعة إخلال بوعد، وقد تعرّض مصدراً صحفياً للخطر. ولذلك لا يُخمَّن شيء.

    اذكر اللحظة مع فارق التوقيت. ويُفهم أيضاً سطر مثل `Embargoed for 0001hrs GMT 9 March 2031`.

finding-hold-misplaced = لا يحجب `{ $key }` شيئاً في موضعه هذا.
remedy-hold-misplaced = ضعه في أعلى الترويسة، قبل كل جدول، باسم `embargo` أو `status` أو `redactions`؛ والأخيران في المصدر وحده.
explain-hold-misplaced =
    مفتاح يُفترض أن يحجب نصاً يقف حيث لا أثر له: تحت جدول، أو بأحرف كبيرة أو صغيرة مغايرة، أو باسم
    مثل `embargo_until`، أو في رأسٍ ليس ترويسة، أو، في حالة `status` و`redactions`، في ترجمة.

    في TOML، ما يُكتب تحت `[[corrections]]` يتبع التصويب. والرأس الذي يسبقه سطر فارغ أو تعليق نصٌّ كسائر
    النص، وكذلك JSON. ولو مُرّ عليه بصمت لنُشر النص.

    ضع `embargo` و`status` و`[[redactions]]` في أعلى الترويسة، المفاتيح قبل الجداول، وبهذه الكتابة
    تماماً.

finding-configuration-unknown-key =
    { $match ->
        [none] لا يوجد هنا مفتاح باسم `{ $key }`؛ والمفاتيح الموجودة هي: { $nearest }.
       *[near] لا يوجد مفتاح باسم `{ $key }`؛ وأقرب مفتاح إليه `{ $nearest }`.
    }
remedy-configuration-unknown-key = صحّح المفتاح، أو احذفه.
explain-configuration-unknown-key =
    في `hexapla.toml` مفتاح لا يعرفه البرنامج.

    لا يجوز أن يعني الخطأ الإملائي `grace_dyas`، في صمت، أنه لا مهلة. ولذلك لا يُنفَّذ شيء حتى يتضح
    الملف.

    صحّح الإملاء، أو احذف السطر. وفي docs/configuration.md المفاتيح كلها.

finding-configuration-invalid =
    لا يمكن استخدام `hexapla.toml`: { $reason ->
        [unknown-name] لا يوجد هنا اسم `{ $text }`؛ والأسماء الموجودة هي: { $known }
        [none-named] يلزم واحد على الأقل من: { $known }
        [locale] ليس `{ $text }` وسم لغة؛ اكتب مثلاً fr أو pt-BR أو zh-Hans
        [locale-twice] ذُكرت اللغة `{ $text }` مرتين
        [not-a-locale] ليست `{ $text }` لغة المصدر ولا من `locales`
        [not-a-target] ليست `{ $text }` من `locales`
        [pivot] لا تُترجم `{ $text }` إلا عن لغة أخرى من `locales`
        [pivot-circle] تُترجم `{ $text }` عن نفسها في حلقة مغلقة
        [other-language] ليست `{ $text }` من اللغة نفسها التي منها `{ $language }`
        [spelling] لا يصلح `{ $text }` اسماً للغة `{ $language }` على القرص؛ استخدم الحروف والأرقام و - و _
        [collection-name] لا يصلح `{ $text }` اسماً لمجموعة؛ استخدم الحروف والأرقام و - و _
        [collection-twice] مجموعتان باسم واحد هو `{ $text }`
        [layout-or-patterns] للمجموعة إما `layout`، وإما `source` ومعه `target` عند الحاجة
        [pattern-part] ليس `{ $text }` جزءاً من نمط؛ والأجزاء الموجودة هي path و dir و name و locale و ext و […]
        [pattern-component] لا يصلح `{ $text }` في مسار
        [pattern-name] في النمط { "{" }path{ "}" } أو { "{" }name{ "}" } مرة واحدة، أو اسم ملفه الوحيد
        [pattern-folders] تأتي مجلدات النمط في أول جزء من المسار، مرة واحدة، وقبل { "{" }name{ "}" }
        [overlap] لا يتميز ملف من `{ $pattern }` ({ $language }) عن ملف من `{ $other_pattern }` ({ $other })
        [other-kind] ليس الملف الذي ينتهي بـ .{ $text } من النوع `{ $kind }`
        [only-catalogues] يخص `{ $text }` المجموعات التي من النوع `fluent`
        [function-name] ليس `{ $text }` اسم دالة؛ اكتبه على مثال NUMBER
        [call-pattern] ليس `{ $text }` نمط استدعاء؛ اكتب مثلاً fl!("<id>"
        [empty-component] جزء من المسار `{ $text }` فارغ
        [leading-dot] جزء من المسار `{ $text }` يبدأ بنقطة
        [too-long] المسار `{ $text }` أطول من 200 بايت
        [character] في المسار `{ $text }` محرف تحكم أو شرطة مائلة عكسية
        [not-nfc] ليس المسار `{ $text }` على صيغة التطبيع C من يونيكود
        [empty-word] كلمة بلا حروف
        [rule] القاعدة هي `pass` أو `warn` أو `fail`، أو جدول فيه `action` ومعه `grace_days` عند الحاجة
        [halves] يخص `lead` و `body` القاعدة `missing`، لا `{ $text }`
        [unknown-code] لا يوجد رمز باسم `{ $text }`
        [misspelt-code] لا يوجد رمز باسم `{ $text }`؛ وأقرب رمز إليه `{ $nearest }`
        [staleness-code] قاعدة `{ $text }` هي `{ $rule }`، خارج `checks`
        [always-fails] يعني `{ $text }` أن شيئاً تعذّر الحكم عليه، وذلك يمنع الاجتياز دائماً
        [always-told] يعني `{ $text }` أن شيئاً تعذّر الحكم عليه، وذلك يُعرض دائماً
        [gate-code] تصدر `{ $text }` عن البوابة نفسها، وليست لها قاعدة له
        [fingerprint] ليس `{ $text }` بصمة؛ اكتب مثلاً 1-7f1c09e2a4b1d0c3
        [waived-twice] للنتيجة `{ $text }` إعفاءان
        [waiver-part] يلزم الإعفاء `{ $text }`
        [day] قيمة `until` يوم، مثل 2031-12-31
        [address] ليس `{ $text }` عنوان موقع؛ اكتب البروتوكول والمضيف، ومعهما المنفذ إن لزم، ولا شيء بعدهما: https://tallowgate.example
        [page-size] في الصفحة مادة واحدة على الأقل
        [time-zone] ليس `{ $text }` منطقة زمنية؛ اكتب مثلاً Europe/London
        [host] ليس `{ $text }` مضيفاً؛ اكتب مثلاً media.tallowgate.example
       *[toml] { $detail }
    }.
remedy-configuration-invalid = أصلح الموضع؛ ففي docs/configuration.md ما يمكن أن يُكتب هناك.
explain-configuration-invalid =
    في `hexapla.toml` قيمة من نوع غير صحيح، أو تناقض قيمة أخرى.

    كل جواب يتوقف على هذا الملف. وتخمين معناه تخمين للجواب.

    أصلح الموضع المذكور. وفي docs/configuration.md بيان ما يجوز أن يُكتب لكل مفتاح.

finding-no-releases =
    { $which ->
        [none] ليس في `hexapla.toml` أي مجموعة، فلا توجد أي مادة.
       *[some] ليس في المجموعة `{ $collection }` أي نسخة مصدر.
    }
remedy-no-releases = اذكر في `hexapla.toml` أين توجد نصوص المصدر: `layout` أو `source` أو `root` في `[[collection]]`.
explain-no-releases =
    لا يوجد ملف يوافق نمط المصدر في المجموعة، أو ليس في `hexapla.toml` أي مجموعة.

    البوابة التي تنظر في مجلد فارغ ستدع كل شيء يجتاز. ولذلك يُعدّ هذا مما لم يُحكم
    عليه، ورمز الخروج 3.

    قارن النمط في `hexapla.toml` بمسار على القرص؛ ويُظهر `hexapla init --dry-run` ما كان سيكتبه.

finding-collections-overlap =
    تأخذ المجموعتان `{ $collection }` و`{ $other }` معاً { $n ->
        [zero] { $n } ملف: { $file }.
        [one] ملفاً واحداً: { $file }.
        [two] ملفين، منهما { $file }.
        [few] { $n } ملفات، منها { $file }.
        [many] { $n } ملفاً، منها { $file }.
       *[other] { $n } ملف، منها { $file }.
    }
remedy-collections-overlap = اجعل كل ملف في مجموعة واحدة، بواسطة `source` أو `target` أو `root`.
explain-collections-overlap =
    يوافق نمطا مجموعتين في `hexapla.toml` الملفات نفسها.

    الملف جزء من مادة واحدة. فلو كان في مادتين لكان لكل منهما سجل، ولبقي ما يُقبل في إحداهما غير موثَّق في الأخرى.

    اكتب الأنماط بحيث يوافق كل ملف مجموعة واحدة فقط، أو احذف إحدى المجموعتين.

finding-fluent-syntax =
    هذا المدخل لا يُقرأ: { $kind ->
        [E0002] سطر لا يبدأ رسالة ولا مصطلحاً ولا تعليقاً
        [E0003]
            ينبغي أن يكون هنا { $expected ->
                [line-end] نهاية السطر
               *[other] «{ $expected }»
            }
        [E0004] ينبغي أن يكون هنا محرف من { $expected }
        [E0005] الرسالة { $name } بلا قيمة ولا سمة
        [E0006] المصطلح { $name } بلا قيمة
        [E0008] اسم دالة غير مكتوب بأحرف كبيرة
        [E0009] اسم وسيط ليس اسماً بسيطاً
        [E0010] لا بديل محدَّد على أنه الافتراضي
        [E0011] لا بديل بعد السهم
        [E0012] قيمة مفقودة
        [E0013] مفتاح بديل مفقود
        [E0014] وسيط مسمّى ليس سلسلة ولا عدداً
        [E0015] بديلان محدَّدان على أنهما الافتراضي
        [E0016] لا يمكن الاختيار بحسب رسالة
        [E0017] لا يمكن الاختيار بحسب مصطلح
        [E0018] لا يمكن الاختيار بحسب سمة رسالة
        [E0019] لا يمكن عرض سمة مصطلح
        [E0020] سلسلة لا تنتهي في سطرها
        [E0021] وسيط بلا اسم بعد وسيط له اسم
        [E0022] وسيط مسمّى مذكور مرتين
        [E0025] لا يوجد تسلسل هروب { $escape }
        [E0026] أرقام تسلسل الهروب { $escape } أقل مما ينبغي
        [E0027] قوس متعرّج يُغلق ولم يُفتح قط
        [E0028] ليس بين القوسين المتعرّجين شيء يمكن عرضه
       *[other] لا يمكن الاختيار بحسب ما بين القوسين المتعرّجين
    }.
remedy-fluent-syntax =
    { $kind ->
        [E0002] ابدأ المدخل في أول سطره، أو أزح السطر إن كان من النص الذي فوقه.
        [E0003] اكتبه؛ فكثيراً ما يُنسى قوس الإغلاق المتعرّج أو علامة المساواة.
        [E0004] لا تستخدم في الأسماء إلا الأحرف من a إلى z والأرقام والواصلات والشرطات السفلية، وابدأها بحرف.
        [E0005] أعطِ الرسالة قيمة، أو احذفها.
        [E0006] أعطِ المصطلح قيمة، أو احذفه.
        [E0008] اكتب اسم الدالة بأحرف كبيرة.
        [E0009] ضع قبل النقطتين اسماً بسيطاً.
        [E0010] ضع نجمة عند أحد البدائل: *[other].
        [E0011] اكتب بديلاً واحداً على الأقل بنجمة: *[other].
        [E0012] اكتب القيمة، مزاحةً إن كانت في سطر مستقل؛ والقيمة الفارغة سلسلة فارغة بين قوسين متعرّجين.
        [E0013] اكتب مفتاحاً بين القوسين المربعين.
        [E0014] ضع الوسيط بين علامتي تنصيص مزدوجتين.
        [E0015] أبقِ النجمة عند بديل واحد فقط.
        [E0016] اختر بحسب متغير، أو بحسب سمة مصطلح.
        [E0017] اختر بحسب متغير، أو بحسب سمة المصطلح.
        [E0018] اختر بحسب متغير، أو بحسب سمة مصطلح.
        [E0019] اعرض المصطلح نفسه، أو اكتب مصطلحاً مستقلاً.
        [E0020] أغلق السلسلة بعلامة تنصيص مزدوجة في السطر نفسه.
        [E0021] ضع الوسائط التي بلا اسم أولاً.
        [E0022] احذف أحدهما.
        [E0025] اكتب شرطتين مائلتين عكسيتين لتظهر واحدة، أو اكتب المحرف نفسه.
        [E0026] اكتب أربعة أرقام ست عشرية بعد \u، وستة بعد \U.
        [E0027] احذفه؛ وإن كان المراد أن يراه القراء، فضعه في سلسلة بين قوسين متعرّجين.
        [E0028] اكتب بين القوسين المتعرّجين متغيراً أو رسالة أو مصطلحاً أو سلسلة أو عدداً.
       *[other] اختر بحسب متغير، أو بحسب سمة مصطلح.
    }
explain-fluent-syntax =
    مدخل في كتالوج يخالف قواعد كتابة Fluent. ويُذكر كل ما يمكن ذكره من أخطائه، كلٌّ مع موضعه.

    المدخل المعطوب يهمله كل ما يعرض النص، فيرى القراء لغة أخرى أو اسماً مجرداً. أما سائر مداخل الملف
    فتُقرأ.

    أصلح الموضع المشار إليه. والرقم، مثل E0003، هو الذي يعطيه fluent.js لهذا الخطأ.

finding-fluent-nonstandard =
    هذا المدخل لا تقرؤه إلا بعض البرامج: { $kind ->
        [missing-comma] فاصلة مفقودة بين وسيطين
        [unquoted-argument] وسيط مسمّى كلمة بلا علامتي تنصيص
       *[escaped-brace] لا يحتاج القوس المتعرّج في سلسلة إلى شرطة مائلة عكسية
    }.
remedy-fluent-nonstandard =
    { $kind ->
        [missing-comma] ضع الفاصلة (,) بين الوسيطين.
        [unquoted-argument] ضع الوسيط بين علامتي تنصيص مزدوجتين.
       *[escaped-brace] احذف الشرطة المائلة العكسية.
    }
explain-fluent-nonstandard =
    كُتب مدخل بطريقة لا تجيزها مواصفة Fluent، لكن fluent-rs، وهو أكثر المحلّلات استخداماً في Rust،
    يقبلها.

    كل محلّل آخر يهمل المدخل: فالنص مفقود في صفحة الويب، مع أنه كان موجوداً عند التجربة.

    اكتبه كما تقول المواصفة. وحيث لا توجد لذلك إلا طريقة واحدة، يستطيع البرنامج أن يفعله بنفسه.

finding-fluent-rescued = بعض البرامج تفقد { $name }، لأن المدخل الذي فوقه معطوب.
remedy-fluent-rescued = أصلح المدخل الذي فوقه.
explain-fluent-rescued =
    المدخل الذي فوق هذا معطوب، والمحلّل الذي يتبع fluent-rs يهمل معه هذا المدخل السليم.

    خطأ في نص يُخفي نصاً آخر، ولا يبحث أحد عن السبب هناك.

    أصلح المدخل الذي فوقه، فتزول هذه النتيجة أيضاً.

finding-fluent-limit-exceeded =
    { $name ->
        [file] الكتالوج أطول من { $limit } بايت، فلا يُقرأ.
        [depth] عدد الأقواس المفتوحة معاً يتجاوز { $limit }، فلا يُقرأ المدخل.
        [placeables] عدد مواضع الإدراج المعروضة معاً يتجاوز { $limit }، فلا يُعرض النص أبداً.
       *[findings] عدد ما عُثر عليه في هذا الملف يتجاوز { $limit }، فلا تُذكر البقية.
    }
remedy-fluent-limit-exceeded =
    { $name ->
        [file] قسّم الكتالوج إلى عدة ملفات.
        [depth] انقل ما هو متداخل إلى رسائل أو مصطلحات مستقلة.
        [placeables] قسّم النص إلى عدة رسائل.
       *[findings] أصلح ما ذُكر، ثم انظر من جديد.
    }
explain-fluent-limit-exceeded =
    في الكتالوج أكثر مما يقرؤه البرنامج أو يعرضه: بايتات أو أقواس مفتوحة معاً أو مواضع إدراج في نص
    واحد أكثر مما ينبغي.

    الحدود تمنع ملفاً واحداً معادياً أو معطوباً من أن يعطّل سائر الملفات. وما لم يُقرأ لم يُحكم
    عليه، فرمز الخروج 3.

    قسّم الملف أو النص. ويطبع `hexapla doctor` الحدود السارية.

finding-fluent-character =
    { $kind ->
        [byte-order-mark] يبدأ الكتالوج بعلامة ترتيب البايتات ({ $character }).
        [carriage-return]
            { $count ->
                [zero] { $count } محرف إرجاع ({ $character }) لا ينهي سطراً
                [one] محرف إرجاع ({ $character }) لا ينهي سطراً
                [two] محرفا إرجاع ({ $character }) لا ينهيان سطراً
                [few] { $count } محارف إرجاع ({ $character }) لا تنهي سطراً
                [many] { $count } محرف إرجاع ({ $character }) لا ينهي سطراً
               *[other] { $count } محرف إرجاع ({ $character }) لا ينهي سطراً
            }.
        [tab]
            { $count ->
                [zero] { $count } علامة جدولة ({ $character })
                [one] علامة جدولة ({ $character })
                [two] علامتا جدولة ({ $character })
                [few] { $count } علامات جدولة ({ $character })
                [many] { $count } علامة جدولة ({ $character })
               *[other] { $count } علامة جدولة ({ $character })
            } حيث لا يُعدّ فراغاً إلا المسافة العادية.
        [no-break-space]
            { $count ->
                [zero] { $count } مسافة غير فاصلة ({ $character })
                [one] مسافة غير فاصلة ({ $character })
                [two] مسافتان غير فاصلتين ({ $character })
                [few] { $count } مسافات غير فاصلة ({ $character })
                [many] { $count } مسافة غير فاصلة ({ $character })
               *[other] { $count } مسافة غير فاصلة ({ $character })
            } حيث لا يُعدّ فراغاً إلا المسافة العادية.
        [replacement]
            { $count ->
                [zero] ضاع { $count } محرف
                [one] ضاع محرف واحد
                [two] ضاع محرفان
                [few] ضاعت { $count } محارف
                [many] ضاع { $count } محرفاً
               *[other] ضاع { $count } محرف
            } في تحويل للترميز ({ $character }).
       *[control]
            في الكتالوج { $count ->
                [zero] { $count } محرف تحكم لا يراه أحد، أولها
                [one] محرف تحكم لا يراه أحد، هو
                [two] محرفا تحكم لا يراهما أحد، أولهما
                [few] { $count } محارف تحكم لا يراها أحد، أولها
                [many] { $count } محرف تحكم لا يراه أحد، أولها
               *[other] { $count } محرف تحكم لا يراه أحد، أولها
            } { $character }.
    }
remedy-fluent-character =
    { $kind ->
        [byte-order-mark] احفظ الملف بترميز UTF-8 من غير علامة ترتيب البايتات.
        [carriage-return] أنهِ الأسطر بمحرف تغذية السطر (LF).
        [tab] استخدم المسافات في الإزاحة.
        [no-break-space] ضع مسافة عادية في مكانها.
        [replacement] ابحث عن النص في صيغة أقدم من الملف، واكتب المحرف من جديد.
       *[control] احذفه؛ فمعظم المحررات تستطيع إظهار المحارف غير المرئية.
    }
explain-fluent-character =
    في الكتالوج محرف لا يراه أحد ولا يفعل ما يبدو أنه يفعله: علامة ترتيب البايتات، أو محرف إرجاع لا
    ينهي سطراً، أو علامة جدولة أو مسافة غير فاصلة حيث تقتضي القواعد مسافات عادية، أو محرف تحكم، أو
    العلامة التي يتركها تحويل فاشل للترميز.

    حيث يُقصد الفراغ، لا يُعدّ فراغاً إلا المسافة العادية. وكل ما عداها يصير جزءاً من النص أو ينهيه.
    وعلامة ترتيب البايتات تجعل محلّلات أخرى تفقد المدخل الأول.

    دع البرنامج يستبدل هذه المحارف. أما ما ضاع في التحويل فلا بد أن يكتبه إنسان من جديد.

finding-fluent-duplicate =
    { $kind ->
        [message] توجد من قبل رسالة بالمعرّف
        [term] يوجد من قبل مصطلح باسم
        [attribute] للمدخل من قبل سمة باسم
       *[variant] يوجد من قبل بديل مفتاحه
    } { $name }، في السطر { $line }.
remedy-fluent-duplicate = أعد تسمية أحد الاثنين، أو احذفه.
explain-fluent-duplicate =
    في ملف رسالتان أو مصطلحان باسم واحد، أو في مدخل سمتان باسم واحد، أو في عبارة اختيار بديلان
    بمفتاح واحد.

    أحدهما لا يُعرض أبداً، وتختلف البرامج في أيهما هو. وربما كان مترجم يصلح الذي لا يراه أحد.

    أبقِ الصحيح منهما. وإن كان كلاهما لازماً، فلا بد لهما من اسمين.

finding-fluent-escape =
    { $kind ->
        [text] ليس { $escape } تسلسل هروب في النص: فيراه القراء كما هو.
       *[literal] ليس { $escape } محرفاً، فيرى القراء علامة المحرف المفقود.
    }
remedy-fluent-escape =
    { $kind ->
        [text] اكتب المحرف نفسه، أو ضع تسلسل الهروب في سلسلة بين قوسين متعرّجين.
       *[literal] اكتب المحرف نفسه.
    }
explain-fluent-escape =
    الشرطة المائلة العكسية في النص محرف كغيره؛ ولا تبدأ تسلسل هروب إلا في سلسلة بين قوسين متعرّجين،
    ولا يكون ذلك إلا لعلامة تنصيص أو شرطة مائلة عكسية أو رقم محرف. والرقم الذي ليس لأي محرف، كأحد
    نصفي ما يسمى surrogate pair، تظهر مكانه علامة المحرف المفقود.

    تأتي مثل هذه التسلسلات من صيغ ملفات أخرى. فيرى القراء الشرطة المائلة العكسية، أو معيّناً أسود.

    اكتب المحرف نفسه. فالنص يجوز أن يحوي أي محرف سوى القوسين المتعرّجين؛ والسطر الجديد يُكتب سطراً
    جديداً، بإزاحة السطر الذي قبله.

finding-fluent-indentation = تختلف البرامج في إزاحة هذا النص.
remedy-fluent-indentation = أزح كل أسطر النص بالقدر نفسه.
explain-fluent-indentation =
    سطر من النص يبدأ بموضع إدراج مزاح أكثر من غيره أو أقل. وبحسب المواصفة يبقى ما زاد على أصغر إزاحة
    مسافاتٍ في النص؛ أما fluent-rs فيحذف إزاحة مثل هذه الأسطر، ولا يحسبها لغيرها.

    الكتالوج نفسه يعرض نصاً على منصة ونصاً آخر على غيرها. والمسافات مهمة في أمثلة الشيفرة والشعر
    والجداول.

    أزح كل الأسطر بالقدر نفسه. أما المسافات التي هي جزء من النص فيمكن وضعها في سلسلة بين قوسين
    متعرّجين.

finding-fluent-message-in-text = يبدو هذا السطر من النص كأنه الرسالة { $name }.
remedy-fluent-message-in-text = إن كان كذلك، فابدأ الرسالة في أول السطر.
explain-fluent-message-in-text =
    سطر داخل نص يتكوّن من اسم وعلامة مساواة وقيمة. والأرجح أنه رسالة أُزيحت سهواً، أو لُصقت في
    ترجمة.

    يرى القراء الاسم في وسط النص، والرسالة نفسها مفقودة.

    أزل الإزاحة لتبدأ الرسالة في أول السطر؛ أو احذف السطر.

finding-fluent-foreign-placeholder = ليس { $placeholder } عنصراً نائباً في Fluent: فيراه القراء كما هو.
remedy-fluent-foreign-placeholder = اكتب المتغير بين قوسين متعرّجين، مثل { "{" } $name { "}" }.
explain-fluent-foreign-placeholder =
    في نص ما تستخدمه صيغ أخرى عنصراً نائباً، مثل { "%s" } و{ "%1$s" } أو رقم بين قوسين متعرّجين أو
    اسم بين أقواس متعرّجة مزدوجة.

    يعرضه Fluent كما هو، أو يبحث عن رسالة بذلك الاسم. والقيمة التي كان ينبغي أن تظهر هناك مفقودة.

    اكتب المتغير الذي يعطيه البرنامج، مثل { "{" } $name { "}" }. وإن كان المراد أن يرى القراء هذه
    المحارف، فضعها في سلسلة بين قوسين متعرّجين.

## Formatting messages

finding-fluent-format-missing = الرسالة `{ $id }` ليست في أي لغة من سلسلة اللغات.
remedy-fluent-format-missing = أضفها إلى كتالوج المصدر، أو صحّح المعرّف حيث يُستخدم.
explain-fluent-format-missing =
    طُلبت رسالة ليست في أي كتالوج، لا بلغة القارئ ولا بلغة المصدر.

    يرى القراء المعرّف بين قوسين متعرّجين، وهو لا يعني لهم شيئاً.

    أضف الرسالة إلى كتالوج المصدر. وإن كانت قد أُعيدت تسميتها هناك، فاستخدم المعرّف الجديد حيث
    تُطلب.

finding-fluent-format-fallback = أُخذت الرسالة `{ $id }` من { $from }، والمطلوب { $asked }.
remedy-fluent-format-fallback = ترجمها إلى اللغة المطلوبة.
explain-fluent-format-fallback =
    ليست الرسالة في اللغة المطلوبة، فيراها القراء بلغة أخرى.

    الصفحة التي نصفها بلغة أخرى تبدو مهملة، وبعض القراء لا يستطيعون استخدام ذلك النصف إطلاقاً.

    ترجم الرسالة. ويجوز للغة الإقليمية أن تترك للغة التي تتفرع منها ما لا يختلف بينهما: فاللغة
    `fr-CA` تأخذ عن `fr` من غير هذه الملاحظة.

finding-fluent-format-reference = تشير الرسالة إلى `{ $name }`، وهو غير موجود.
remedy-fluent-format-reference = صحّح الاسم، أو أضف ما يشير إليه.
explain-fluent-format-reference =
    يشير موضع إدراج إلى رسالة أو مصطلح أو سمة أو دالة لا وجود لها أو لا قيمة لها.

    يرى القراء الاسم بين قوسين متعرّجين في وسط الجملة.

    قارن كتابة الاسم بتعريفه. فالمصطلح يبدأ بواصلة، والدالة تُكتب بأحرف كبيرة.

finding-fluent-format-variable = تعرض الرسالة `{ $name }`، ولم يُعطَ لها.
remedy-fluent-format-variable = استخدم متغيراً يُعطى للرسالة؛ ففي تعليقها قائمة متغيراتها.
explain-fluent-format-variable =
    تعرض رسالة متغيراً لم يعطه البرنامج قيمة، أو يعرض مصطلح متغيراً لا يضبطه استدعاؤه.

    يرى القراء اسم المتغير بين قوسين متعرّجين بدلاً من رقم أو اسم.

    استخدم متغيراً تستخدمه رسالة المصدر أيضاً. وفي المصطلح اضبط المتغير في كل استدعاء، أو أعطه قيمة
    افتراضية بالاختيار بحسبه.

finding-fluent-format-cycle = تعود الرسالة إلى نفسها: { $path }.
remedy-fluent-format-cycle = احذف إحدى الإشارات.
explain-fluent-format-cycle =
    رسائل أو مصطلحات يشير بعضها إلى بعض في دائرة.

    مثل هذه الرسالة لا نهاية لها. وتُعرض بين قوسين متعرّجين الإشارة التي تغلق الدائرة.

    اكتب نص إحداها صراحةً بدلاً من الإشارة إلى الأخرى.

finding-fluent-format-limit = تتجاوز الرسالة الحد `{ $limit }` وقدره { $most }.
remedy-fluent-format-limit = بسّط الرسالة.
explain-fluent-format-limit =
    في الرسالة من مواضع الإدراج، أو لها من الطول أو عمق التداخل أو عدد الأرقام، أكثر مما هو مسموح
    به.

    حفنة من الرسائل يشير بعضها إلى بعض قد تصير غيغابايتات من النص. وبعد الحد تُعرض الرسالة معرّفاً
    بين قوسين متعرّجين، وتُقتطع الأرقام الزائدة، ويُترك ما زاد عمق تداخله.

    اعرف ما الذي يجعل الرسالة تكبر، واكتبه صراحةً. ولا تقترب من أي حد رسالة في كتالوج سليم.

finding-fluent-format-value = قيمة `{ $name }` لا يمكن عرضها بهذه الطريقة.
remedy-fluent-format-value = أعطه قيمة من النوع الصحيح: عدداً مع NUMBER، ويوماً أو وقتاً مع DATETIME.
explain-fluent-format-value =
    أُعطيت دالة قيمة من نوع غير الذي تقبله، أو كانت القيمة نفسها خطأ.

    يرى القراء اسم الدالة أو المتغير بين قوسين متعرّجين.

    تقبل NUMBER عدداً؛ وتقبل DATETIME يوماً أو وقتاً أو نصاً مثل 2026-03-01؛ وتقبل LIST أي شيء سوى
    الخطأ. ولا يمكن أن يُطلب وقت من يوم بلا وقت.

finding-fluent-format-option =
    لا تقبل الدالة `{ $function }` الخيار `{ $option }` على هذا النحو؛ والقيم المعروفة: { $accepts ->
        [none] لا شيء، فلا وجود لهذا الخيار
       *[other] { $accepts }
    }.
remedy-fluent-format-option = صحّح الخيار؛ ففي docs/formats/fluent-formatting.md الخيارات كلها.
explain-fluent-format-option =
    استُدعيت دالة بخيار ليس لها، أو بقيمة ليست من قيم الخيار.

    يُهمل الخيار، فلا يُكتب العدد أو التاريخ كما أرادت الرسالة.

    صحّح الإملاء أو القيمة. ويوضع النص بين علامتي تنصيص، أما عدد الأرقام فلا.

finding-fluent-no-locale-data = ليس في CLDR قواعد جمع للغة { $language }، فكل عدد يُعدّ `other`.
remedy-fluent-no-locale-data = اكتب بديلاً واحداً لكل الأعداد، أو استخدم أعداداً بعينها مثل [1].
explain-fluent-no-locale-data =
    لا تذكر بيانات يونيكود التي تؤخذ منها صيغ الجمع والأعداد والتواريخ شيئاً عن هذه اللغة.

    البدائل مثل [one] لا تُختار أبداً، وتُكتب الأرقام والتواريخ بطريقة محايدة.

    اكتب رسائل لا تحتاج إلى صيغ جمع، أو اختر بحسب أعداد بعينها. ويقبل مشروع CLDR التابع ليونيكود
    المساهمات للغات التي تنقصه.

## Quality of translations: facts
##
## $unit (String): the unit's id, such as #3.

instead =
    { $target ->
        [none] .
       *[other] ، وفيها { $target }.
    }

finding-fact-number-changed = في مصدر الوحدة { $unit } العدد { $source }، وفي ترجمتها { $target }.
remedy-fact-number-changed = اكتب عدد المصدر، على طريقة لغتك.
explain-fact-number-changed =
    صار عدد من المصدر عدداً آخر في الترجمة يبدو زلة قلم: رقم مختلف، أو رقمان تبادلا موضعيهما، أو صفر
    زائد أو ناقص، أو ملايين مكان مليارات؛ أو بقيت في كل من النصين نسبة مئوية واحدة أو عدد واحد من رقم
    واحد لا يقابله شيء.

    الرقم الخاطئ في تقرير عن الناس يُلحق الأذى، ولا يستطيع من يقرأ الترجمة وحدها أن ينتبه له.

    قارن بين الاثنين. ويجوز أن تُكتب الأعداد كما تكتبها اللغة: بأرقام أخرى أو فواصل أخرى أو
    بالكلمات. وإن كان المصدر نفسه مخطئاً، فاطلب تصحيحه.

finding-fact-number-missing = ليس في ترجمة الوحدة { $unit } العدد { $source }{ instead }
remedy-fact-number-missing = اذكر العدد، على طريقة لغتك.
explain-fact-number-missing =
    عدد من المصدر لا وجود له في الترجمة، بأي طريقة من طرق الكتابة في اللغة.

    العدد المُسقَط قول مُسقَط، والعدد الذي صار عدداً آخر أسوأ منه.

    اذكر العدد. وإن كانت الترجمة تقوله بكلمات لا يعرفها البرنامج، فاتركها؛ ولا تُذكر الأعداد حتى 12
    إلا على أنها ملاحظة، لأن «كلاهما» و«كل يوم» ترجمتان جيدتان.

finding-fact-number-extra = في ترجمة الوحدة { $unit } العدد { $target }، وليس في مصدرها عدد كهذا.
remedy-fact-number-extra = احذف العدد، أو اطلب إضافته إلى المصدر.
explain-fact-number-extra =
    في الترجمة عدد مكتوب بالأرقام لا يفسّره شيء في المصدر.

    نُشر رقم لم ينشره أحد.

    احذفه، أو اطلب إضافته إلى المصدر. وهو تحذير إذا بلغ 1,000 فأكثر، أو كانت معه علامة عملة؛ أما
    السنوات فلا.

finding-fact-date = ليس في ترجمة الوحدة { $unit } التاريخ { $source } كما هو في المصدر{ instead }
remedy-fact-date = اكتب تاريخ المصدر، على طريقة لغتك.
explain-fact-date =
    تاريخ من المصدر صار تاريخاً آخر في الترجمة، أو ليس فيها.

    التاريخ الخاطئ يغيّر حجة غياب أو مهلة أو قانوناً.

    اكتب تاريخ المصدر على طريقة اللغة؛ والتقاويم الأخرى مفهومة. والتاريخ الذي أُسقط ولم يُغيَّر
    تحذير لا غير.

finding-fact-time = ليس في ترجمة الوحدة { $unit } الوقت { $source } كما هو في المصدر{ instead }
remedy-fact-time = اكتب الوقت ومنطقته الزمنية، على طريقة لغتك.
explain-fact-time =
    وقت من المصدر صار وقتاً آخر في الترجمة، أو ليس فيها، أو فقد منطقته الزمنية.

    حظر النشر أو الموعد النهائي المذكور بمنطقة زمنية خاطئة يخرقه من يريدون الالتزام به.

    اكتب الوقت بنظام الساعات المعتاد في اللغة، مع المنطقة الزمنية حيث يذكرها المصدر. وهو خطأ حين
    يتحدث المصدر عن حظر نشر أو موعد نهائي، أو يذكر الوقت بتوقيت GMT أو UTC، وتحذير فيما عدا ذلك.

finding-fact-percent = ليس { $source } من مصدر الوحدة { $unit } نسبة مئوية في ترجمتها.
remedy-fact-percent = اكتب علامة النسبة المئوية أو كلمتها.
explain-fact-percent =
    حصة من مئة مذكورة في الترجمة من غير العلامة أو الكلمة التي تجعلها كذلك.

    23 شخصاً و23% من الأشخاص قولان مختلفان.

    اكتب علامة النسبة المئوية أو كلمتها.

finding-fact-currency = المبلغ { $source } من مصدر الوحدة { $unit } ليس مذكوراً في ترجمتها بعملته.
remedy-fact-currency = أبقِ عملة المصدر.
explain-fact-currency =
    مبلغ مالي مذكور في الترجمة بعملة أخرى، أو من غير عملة.

    الرقم نفسه بعملة أخرى مبلغ آخر، ومن غير عملة مجرد عدد.

    أبقِ عملة المصدر. أما التحويل فمكانه بين قوسين بعدها.

finding-fact-unit-converted = المقدار { $source } من مصدر الوحدة { $unit } هو { $target } في ترجمتها.
remedy-fact-unit-converted = لا شيء، إن كان أسلوبكم تحويل المقادير.
explain-fact-unit-converted =
    مقدار مذكور في الترجمة بوحدة قياس أخرى، والرقمان متفقان.

    ينبغي لمن يقارن النصين أن يعرف أن الرقم محوَّل، وأنه ليس زلة قلم.

    لا شيء، إن كان أسلوبكم تحويل المقادير.

finding-fact-identifier = ليس في ترجمة الوحدة { $unit } المُعرِّف { $source }{ instead }
remedy-fact-identifier = انسخه من المصدر حرفاً حرفاً.
explain-fact-identifier =
    رقم قضية أو رمز وثيقة أو ترقيم أو رقم هاتف ليس في الترجمة كما هو في المصدر.

    لا يعثر أحد على وثيقة ولا يصل إلى هاتف باسم يكاد يكون صحيحاً.

    انسخه من المصدر حرفاً حرفاً.

finding-fact-name =
    { $target ->
        [none] ليس في ترجمة الوحدة { $unit } الاسم { $source }
       *[other] صار الاسم { $source } في ترجمة الوحدة { $unit } { $target }
    }.
remedy-fact-name = اكتب الاسم كما يكتبه المصدر، إلا إذا كانت له في لغتك صيغة أخرى.
explain-fact-name =
    في المصدر اسم من عدة كلمات، إحداها ليست في أي قائمة كلمات وليس بينها كلمة شائعة، ولا وجود له في
    الترجمة مع أنها مكتوبة بالأبجدية نفسها. ولا يضر اختلاف أواخر الكلمات.
    وإذا ورد مكانه في الترجمة، أياً كانت أبجديتها، اسم آخر يشترك معه في كلمة، فذلك تحذير.

    الشخص الذي يُسمّى في كل لغة باسم مختلف لا يمكن العثور عليه، وقد يُحسب شاهد شاهداً آخر.

    اكتب الاسم كما يكتبه المصدر، إلا إذا كانت له في اللغة صيغة أخرى.

finding-fact-attribution = تنسب ترجمة الوحدة { $unit } الكلام المقتبس إلى غير قائله: ليس فيها الاسم { $source } بجانب كلامه.
remedy-fact-attribution = سمِّ كل قائل بجانب كلامه هو.
explain-fact-attribution =
    يقتبس المصدر كلام شخص ويذكر اسمه. وفي الترجمة اقتباس أيضاً، لكن الاسم ليس في أي موضع منها، أو حلّ
    شخصان مقتبَس كلامهما كلٌّ منهما محل الآخر.

    نسبة الكلام إلى غير قائله أسوأ خطأ تقع فيه غرفة أخبار، وقد يدفع من ذُكر اسمه ثمنه.

    اقرأ في المصدر من قال ماذا، وسمِّ كل واحد بجانب كلامه. ولا تُذكر النتيجة إلا حيث يرد الاسم مرة
    واحدة في المقطع ويمكن التعرف عليه: في الترجمات المكتوبة بالأبجدية نفسها، أو بدليل الأسماء.

finding-fact-quotation-count = في مصدر الوحدة { $unit } كلام مقتبس، وليس في ترجمتها أي علامة تنصيص.
remedy-fact-quotation-count = ضع علامات التنصيص المعتادة في لغتك حول الكلام المقتبس.
explain-fact-quotation-count =
    يقتبس المصدر خمس كلمات أو أكثر، وليس في الترجمة أي علامة تنصيص.

    الكلمات التي بين علامات التنصيص كلمات صاحبها؛ ومن غير العلامات تصير كلماتنا نحن.

    ضع العلامات المعتادة في اللغة حول الكلام المقتبس.

finding-fact-stale = كان في مصدر الوحدة { $unit }: { $old }، وصار فيه: { $new }؛ وما زال في ترجمتها: { $target }.
remedy-fact-stale = انقل الواقعة الجديدة إلى الترجمة، ثم اقبل المقطع.
explain-fact-stale =
    غيّر المصدر منذ إعداد الترجمة عدداً أو تاريخاً أو اسماً أو عنواناً؛ وما زالت الترجمة تذكره كما
    كان، ولا تذكر الجديد في أي موضع.

    يقال لقراء اللغة الأخرى ما تبيّن خطؤه أو لم يعد صحيحاً. وهذا أول ما يُلحق الأذى من كل ما تقادم.

    انقل الواقعة الجديدة إلى الترجمة، وانظر هل تغيّرت بقية المقطع، ثم اقبله.

## Quality of translations: structure

finding-structure-blocks = نوع الكتلة في ترجمة الوحدة { $unit } غير نوعها في المصدر.
remedy-structure-blocks = اجعل نوع الكتلة كما هو في المصدر.
explain-structure-blocks =
    المقطع في المصدر كتلة من نوع، وفي الترجمة كتلة من نوع آخر: صار العنوان فقرة، أو صار عنصر القائمة
    اقتباساً. والعنوان الذي تغيّر مستواه تحذير. وحيث لم يسجّل أحد عن أي نص أُخذت الترجمة، لا تُقارن إلا
    مستويات العناوين، للعلم فقط.

    قوائم المحتويات والأنماط والتقنيات المساعِدة كلها تعتمد على نوع الكتلة.

    اجعل نوع الكتلة كما هو في المصدر.

finding-structure-link-target =
    في مصدر الوحدة { $unit } رابط إلى { $source }، { $target ->
        [none] وليس في ترجمتها
       *[other] وفي ترجمتها إلى { $target }
    }.
remedy-structure-link-target = أعطِ الرابط الوجهة التي له في المصدر.
explain-structure-link-target =
    رابط من المصدر يقود في الترجمة إلى مكان آخر، أو ليس فيها. وصفحة الموقع نفسها بلغة أخرى تُعدّ هي
    ذاتها: /en/help و/fr/help، وويكيبيديا بلغتين، وعلامة موضع في الصفحة باسم آخر، والعنوان نفسه وفي
    آخره ?hl=fr. والرابط إلى موقع آخر تحذير. وحيث لم يسجّل أحد عن أي نص أُخذت الترجمة، يُعدّ الرابط
    الوارد في مكان آخر من الصفحة موجوداً، ولا يُقال شيء عن مقطع ليس فيه أي رابط من روابط مصدره
    المتعددة، أو ليست فيه أرقامه: فقد لا يكون أحدهما مقابلاً للآخر.

    القارئ الذي يتبع الرابط يصل إلى نص غير المقصود، أو لا يصل إلى شيء.

    أعطِ الرابط الوجهة التي له في المصدر، بلغتك إن وُجدت.

finding-structure-image =
    في مصدر الوحدة { $unit } الصورة { $source }، { $target ->
        [none] وليست في ترجمتها
       *[other] وفي ترجمتها الصورة { $target }
    }.
remedy-structure-image = اعرض الصورة التي يعرضها المصدر.
explain-structure-image =
    صورة من المصدر صارت صورة أخرى في الترجمة، أو ليست فيها.

    الصورة دليل، واسم صاحبها ووصفها جزء منها.

    اعرض صورة المصدر. والصورة التي لها الاسم نفسه في مجلد لغة أخرى تُعدّ هي ذاتها.

finding-structure-footnote =
    { $kept ->
        [mark] في ترجمة الوحدة { $unit } علامة الحاشية { $source }، وليس فيها نص الحاشية.
       *[other] ليس في ترجمة الوحدة { $unit } علامة للحاشية { $source }.
    }
remedy-structure-footnote = ضع العلامة عند الكلمات التي تخصها.
explain-structure-footnote =
    علامة حاشية موجودة في المصدر وليست في الترجمة.

    القول بلا حاشيته قول بلا مصدره.

    ضع العلامة عند الكلمات التي تخصها.

finding-structure-code =
    { $source ->
        [none] في ترجمة الوحدة { $unit } شيفرة ليست في مصدرها: { $target }.
       *[other] ليس في ترجمة الوحدة { $unit } الشيفرة { $source }{ instead }
    }
remedy-structure-code = انسخ الشيفرة من المصدر.
explain-structure-code =
    شيفرة داخل نص المصدر صارت شيفرة أخرى في الترجمة، أو ليست فيها. ويجوز أن يُترجم ما بين أقواس
    متعرّجة مزدوجة، وتُعدّ موجودةً الشيفرةُ المكتوبة بلا علاماتها أو بلا قوسي الاستدعاء أو بمسار لغة
    أخرى. ولا تُقارن أسماء الأزرار ولا النصوص بين علامات التنصيص ولا مثالٌ صيغ بكلمات القرّاء. وما يكاد
    يكون شيفرة المصدر خطأ، وما يرد في موضع آخر من شيفرته تحذير، أما الشيفرة المفقودة أو المختلفة
    تماماً فليست إلا للعلم. وتُقارن أيضاً كتل الشيفرة التي تُعرف لغتها البرمجية، سطراً بسطر؛ ويجوز أن
    تُترجم التعليقات والنصوص التي فيها.

    الأمر أو الاسم الذي يكاد يكون صحيحاً لا يعمل.

    انسخ الشيفرة من المصدر.

finding-structure-placeholder =
    { $unit ->
        [none] ليس في الترجمة الإعداد { $source } الذي في المصدر{ instead }
       *[other] ليس في ترجمة الوحدة { $unit } التعبير { $source }{ instead }
    }
remedy-structure-placeholder = انسخ التعبير من المصدر.
explain-structure-placeholder =
    داخل النص تعبير أو رمز مختصر (shortcode) يضع الموقع شيئاً مكانه، وقد صار تعبيراً آخر في الترجمة،
    أو ليس فيها. ويجوز أن تُترجم النصوص الموجّهة إلى القرّاء داخل الرمز المختصر.
    أما موضع الاستبدال داخل الكلمات ({ "%s" }) وإعداد العنصر الذي لا يراه القراء (type="info") فتحذير.

    حيث يغيب تغيب قيمة من الصفحة؛ وحيث تُخطأ كتابته قد لا تُبنى الصفحة.

    انسخه من المصدر.

finding-structure-emphasis = في مصدر الوحدة { $unit } إبراز، وليس في ترجمتها أي إبراز.
remedy-structure-emphasis = أبرِز الكلمات نفسها، على طريقة لغتك.
explain-structure-emphasis =
    يُبرز المصدر كلمات من مقطع، ولا تُبرز الترجمة شيئاً.

    ما أبرزه المؤلف جزء مما قاله.

    أبرِز الكلمات على طريقة اللغة. وإن كانت اللغة تُبرز بوسائل أخرى، فاترك الأمر.

finding-structure-html = ليس في ترجمة الوحدة { $unit } الوسم { $source }.
remedy-structure-html = ضع الوسم حول الكلمات نفسها.
explain-structure-html =
    وسم داخل نص المصدر ليس في نص الترجمة. وفواصل الأسطر حرة، وكذلك الوسوم التي لها علامات في
    Markdown، والسمات لا تُقارن، ووسم الإغلاق يُحسب مع الوسم الذي يغلقه.

    الوسم الذي لا يُغلق، أو المكوّن الذي ضاع، يغيّر بقية الصفحة.

    ضع الوسم حول الكلمات نفسها.

finding-structure-empty = ليس في ترجمة الوحدة { $unit } شيء مقابل { $source }.
remedy-structure-empty = ترجم هذه الكلمات.
explain-structure-empty =
    في المصدر كلمات في خلية من جدول أو في نص رابط أو في وصف صورة، وليس في الترجمة مقابلها كلمة
    واحدة، أو ليست الخلية فيها أصلاً.

    يجد القراء فراغاً، أو رابطاً أو صورة لا يعرفون عنهما شيئاً.

    ترجم هذه الكلمات.

finding-structure-notation = تظهر في ترجمة الوحدة { $unit } العلامة { $target } كما كُتبت.
remedy-structure-notation = اكتب العلامة بحيث تؤدي عملها.
explain-structure-notation =
    يرى قراء الترجمة علامة من علامات Markdown أو HTML، مثل ** أو ](، لا يراها قراء المصدر: إما
    أنها لم تُغلق، أو أُبطل عملها بشرطة مائلة، أو وقعت حيث لا عمل لها. فالعلامة ** بين حرف وعلامة
    تنصيص أو قوس لا تعمل شيئاً، وهذا كثير في الصينية واليابانية والكورية.

    يبدو ذلك عيباً في الصفحة، ويبقى ما كان ينبغي إبرازه أو ربطه بلا إبراز ولا رابط.

    أغلق العلامة، أو أخرج علامتي التنصيص منها: 「**كلمة**」 بدلاً من **「كلمة」**.

## Quality of translations: completeness

finding-empty = ترجمة الوحدة { $unit } لا تقول شيئاً.
remedy-empty = ترجم المقطع.
explain-empty =
    ترجمة المقطع لا تقول شيئاً.

    يرى القراء فراغاً، أو عنواناً لا شيء تحته.

    ترجم المقطع، أو احذف مكانه حتى يُعدّ مفقوداً.

finding-untranslated = ترجمة الوحدة { $unit } هي نص المصدر.
remedy-untranslated = ترجم المقطع.
explain-untranslated =
    الترجمة هي نص كان في المصدر يوماً، بالأحرف الكبيرة والعلامات نفسها أو بغيرها. أما النص الذي فيه
    الآن، مع اختلاف في الأحرف الكبيرة أو العلامات، فيُذكر للعلم فقط: كثيراً ما تُترك رسائل البرامج
    وعناوينها على حالها عن قصد. والنسخة الحرفية تُذكر على أنها مفقودة.

    يصل إلى القراء مقطع بلغة قد لا يقرؤونها، ولا يعدّه أحد عملاً لم يُنجز.

    ترجم المقطع.

finding-partly-untranslated = ما زال في ترجمة الوحدة { $unit } من كلام المصدر: { $source }.
remedy-partly-untranslated = ترجم بقية المقطع.
explain-partly-untranslated =
    في الترجمة ست كلمات متتالية لا علامة بينها، معظمها بأحرف صغيرة، كما هي في المصدر؛ أما المقطع
    الذي هو كله نص المصدر فيُذكر على أنه غير مترجَم. ولا تُحسب الاقتباسات ولا الشيفرة ولا نصوص الروابط؛
    وإذا أُبقي كل ما بعد النقطتين كما هو، كما في رسالة خطأ مقتبسة، فليست النتيجة إلا للعلم، ولا يُذكر
    شيء في كتلة اقتباس.

    غفل أحد عن جملة، أو لُصقت جملة جديدة لتُترجم لاحقاً.

    ترجم بقية المقطع.

finding-mojibake = في ترجمة الوحدة { $unit } محارف مشوّهة: { $target }
remedy-mojibake = اكتب المقطع من جديد واحفظ الملف بترميز UTF-8.
explain-mojibake =
    في الترجمة محارف تنشأ حين تُقرأ بايتات UTF-8 بترميز آخر، أو العلامة التي تحل محل ما تعذّرت
    قراءته.

    تصير الكلمات غير مقروءة، والأسماء خاطئة.

    افتح الملف بترميز UTF-8، واكتب المقطع من جديد، واحفظه بترميز UTF-8.

finding-wrong-script = ترجمة الوحدة { $unit } مكتوبة بحروف لغة أخرى: { $target }
remedy-wrong-script = ضع هناك النص بلغة الصفحة.
explain-wrong-script =
    مقطع من الترجمة مكتوب بحروف لا تُكتب بها لغته: حروف كيريلية في صفحة فرنسية، أو صينية في صفحة
    يابانية، أو محارف صينية تقليدية حيث تطلب اللغة المحلية المبسّطة. أما الأسماء بالحروف اللاتينية فتصح في كل
    لغة، وما يقتبسه المصدر بحروف أخرى يصح أيضاً. ولا يُحكم على اللغات التي تُكتب بأكثر من نظام، ولا على ما قل
    عن اثني عشر حرفاً.

    ألصق أحدهم هناك نص ترجمة أخرى. لا يستطيع القراء قراءته، ولا يعدّه أحد عملاً لم يُنجز.

    ضع هناك الترجمة بلغة الصفحة.

finding-length = طول ترجمة الوحدة { $unit } بالمحارف { $target }، وطول مصدرها { $source }.
remedy-length = انظر هل أُسقطت جملة أو أُضيفت.
explain-length =
    الترجمة أطول أو أقصر بكثير مما يُتوقع قياساً إلى سائر ترجمات لغتها: لوغاريتم نسبة طولها إلى طول
    المصدر يبعد بأكثر من أربعة أمثال الانحراف الوسيط، وطولها ضعف المتوقع أو نصفه، ويبعد عنه بأكثر
    من 25 محرفاً. ويُستنتج المتوقع مما يُفحص، ابتداءً من 50 مقطعاً.

    أُسقطت جملة، أو في المقطع ما لا يقوله المصدر.

    قارن بين النصين. وإن كان كل شيء موجوداً، فاترك الأمر.

## Quality of translations: trust

finding-trust-url =
    { $unit ->
        [none] في الترجمة عنوان ليس في المصدر: { $url }.
       *[other] في ترجمة الوحدة { $unit } عنوان ليس في مصدرها: { $url }.
    }
remedy-trust-url = احذف العنوان، أو اكتب عنوان المصدر.
explain-trust-url =
    في الترجمة عنوان لم يأذن به مصدرها: على مضيف لا يذكره المصدر، أو بمخطط يشغّل شيئاً أو يجري اتصالاً
    مثل javascript، أو عنوان زائد على ما في المصدر.

    قد يرسل من يترجم القراءَ إلى أي مكان، ولا ينتبه لذلك من لا يراجع إلا المصدر.

    احذف العنوان. ويجوز أن تشير الترجمة إلى الصفحة نفسها بلغة أخرى، أو إلى موضع في الصفحة ذاتها، أو
    إلى صفحة أخرى على المضيف نفسه تحل محل صفحة المصدر، أو إلى أي عنوان يذكره المصدر في موضع آخر من
    الصفحة. ويجوز كذلك example.com وexample.net وexample.org، إذ لا يمكن أن يملكها أحد؛ أما
    ترجماتها، مثل exemple.com، فلها أصحابها. والإشارة إلى صفحة من الموقع نفسه تحذير. وما يقع في
    الشيفرة بين أقواس متعرّجة مزدوجة يملؤه القارئ؛ غير أن عنوان الويب الوارد فيه يُفحص مع ذلك. وإن كان
    ينبغي أن يكون العنوان لقراء كل اللغات، فاكتبه في المصدر.

finding-trust-markup =
    { $unit ->
        [none] في الترجمة وسوم ليست في المصدر: { $markup }.
       *[other] في ترجمة الوحدة { $unit } وسوم ليست في مصدرها: { $markup }.
    }
remedy-trust-markup = احذفها، أو استخدم وسوم المصدر.
explain-trust-markup =
    في الترجمة عنصر أو سمة أو تعبير بين أقواس متعرّجة لم يأذن به مصدرها.

    الوسوم يشغّلها متصفح القارئ: والبرنامج النصي أو الإطار أو النمط يستطيع ما لا يستطيعه أي نص.

    اكتب الترجمة بوسوم المصدر. أما العناصر التي تحتاج إليها أنظمة الكتابة (ruby وbdi وsup ونحوها)
    والسمات lang وdir وtranslate فمسموح بها دائماً، وكذلك الوسوم التي في موضع آخر من صفحة المصدر. وإن
    احتاجت الصفحة إلى العنصر في كل لغة، فاكتبه في المصدر.

finding-trust-placeholder = في ترجمة الوحدة { $unit } عنصر نائب ليس في مصدرها: { $placeholder }.
remedy-trust-placeholder = احذفه، أو استخدم العنصر النائب الذي في المصدر.
explain-trust-placeholder =
    في الترجمة عنصر نائب، كاسم بين قوسين متعرّجين أو { "%s" }، لم يأذن به مصدرها.

    يضع برنامج شيئاً في ذلك المكان: وقد يكون ما يضعه سراً، أو يتعطل لأنه لا يجد ما يضعه.

    استخدم العناصر النائبة التي في المصدر، مكتوبة كما هي فيه.

finding-bidi-control = في ترجمة الوحدة { $unit } محارف تحكم تقلب اتجاه نصها: { $characters }.
remedy-bidi-control = احذفها؛ والأسماء ذات الاتجاه الآخر توضع بين محرفي العزل <U+2068> و<U+2069>.
explain-bidi-control =
    في الترجمة محارف تُضمّن اتجاهاً للنص أو تفرضه (من U+202A إلى U+202E)، أو محارف عزل (من U+2066
    إلى U+2069) أحدها لم يُغلق أو لم يُفتح.

    يرى القراء النص بترتيب غير الذي تقرؤه به البرامج، فقد يبدو اسم أو رقم أو ملف كأنه غيره.

    احذف المحارف. وحيث يظهر اسم من الاتجاه الآخر بترتيب خاطئ، ضعه بين محرف العزل بحسب أول حرف ذي
    اتجاه (U+2068) ونهايته (U+2069)، أو بجوار علامة اتجاه من اليسار إلى اليمين أو من اليمين إلى
    اليسار.

finding-invisible-character = في ترجمة الوحدة { $unit } محارف لا يراها أحد: { $characters }.
remedy-invisible-character = احذفها.
explain-invisible-character =
    في الترجمة محارف لا تشغل مكاناً ولا تحتاج إليها كتابتها: محارف تحكم أو وسم أو ملء، أو علامة
    ترتيب البايتات، أو محارف وصل ومسافات بعرض صفر في غير مواضعها.

    تقسم هذه المحارف الكلمات، فلا يعثر عليها البحث ولا الفحص، ويمكن أن تحمل نصاً لا يراه أي مراجِع.

    احذفها. ومحارف الوصل مسموح بها في الكتابات التي تحتاج إليها وفي الرموز التعبيرية، وعلامات
    الاتجاه بجوار الحروف المكتوبة من اليمين إلى اليسار، والمسافات بعرض صفر في اللغات التي لا مسافات
    فيها. وما لا يدخل إلا سهواً تحذير لا غير.

finding-mixed-script = كلمة في ترجمة الوحدة { $unit } تخلط بين أبجديات متشابهة الحروف: في { $word } الحروف { $letters }.
remedy-mixed-script = اكتب الكلمة من جديد بلوحة مفاتيح أبجديتها.
explain-mixed-script =
    في كلمة حروف متشابهة من أبجديتين، مثل الحرف السيريلي а بين حروف لاتينية.

    لا يرى القراء ذلك، لكن البحث وقارئات الشاشة وفحص الأسماء تقرأ كلمة أخرى؛ وهو أيضاً وسيلة لانتحال
    شخصية غيرك.

    اكتب الكلمة من جديد. أما المختصرات التي لها لاحقة من أبجدية أخرى، ووحدات القياس مثل kΩ، والكلمات
    الموجودة في المصدر، فمسموح بها.

## Quality of translations: typography

finding-punctuation-end =
    { $usual ->
        [none] نهاية مصدر الوحدة { $unit }: { $source }، ونهاية ترجمتها: { $target }.
       *[other] نهاية ترجمة الوحدة { $unit } هي { $target }، وعلامة لغتها { $usual }.
    }
remedy-punctuation-end = أنهِها كما ينتهي المصدر، بالعلامة المعتادة في لغتك.
explain-punctuation-end =
    ينتهي المقطع بنوع من الجمل غير الذي ينتهي به مصدره: صار السؤال خبراً، أو ضاعت النقطتان، أو ليس
    بعد الجملة الأخيرة نقطة. وكل علامة من علامات اللغة تُحسب مقابلة لعلامة المصدر. ويجوز أن تقوم
    النقطتان مقام النقطة، وأن يتبع السؤالَ جوابٌ في المقطع نفسه، وأن تُترك النقطة بعد عنوان.
    أو ينتهي المقطع بعلامة لاتينية وللغة علامتها؛ أما اللغات التي تكتب العلامتين، كالهندية والماراثية،
    فلا يُنبَّه فيها إلا حين ترد علامتها في موضع آخر من الصفحة.

    كثيراً ما تدل العلامة الناقصة على أن آخر الجملة ناقص، وضياع النقطتين يترك القائمة التي بعدهما
    معلّقة.

    قارن بين النهايتين. وفي بعض اللغات يصح السؤال بلا علامة استفهام؛ فأوقف الفحص لها باستخدام
    `except`.

finding-spacing-french = علامات الترقيم الفرنسية بلا مسافات غير فاصلة في ترجمة الوحدة { $unit }؛ عدد المواضع: { $count }.
remedy-spacing-french = ضع مسافات غير فاصلة قبل : ; ! ? وداخل « ».
explain-spacing-french =
    في الفرنسية مسافة غير فاصلة قبل النقطتين وداخل علامات التنصيص، ومسافة غير فاصلة ضيقة قبل الفاصلة
    المنقوطة وعلامتي التعجب والاستفهام. وهي هنا مفقودة أو قابلة لأن ينكسر السطر عندها.

    مع المسافة العادية قد يبدأ السطر بالعلامة؛ ومن غير مسافة يبدو النص أجنبياً.

    اكتب هناك U+00A0 أو U+202F؛ فكلاهما مقبول. وإن كانت صفحاتك تضعهما بنفسها، فأوقف الفحص. وفي
    الفرنسية الكندية لا تُفحص إلا النقطتان وعلامات التنصيص.

finding-spacing-double = بين الكلمات أكثر من مسافة في ترجمة الوحدة { $unit }؛ عدد المواضع: { $count }.
remedy-spacing-double = أبقِ مسافة واحدة.
explain-spacing-double =
    بين كلمتين في سطر أكثر من مسافة واحدة.

    تُظهر الصفحات مسافة واحدة، وتُظهر الكتالوجات والنصوص العادية المسافات كلها؛ وكثيراً ما تكون كلمة
    قد حُذفت هناك.

    أبقِ مسافة واحدة، وانظر هل تنقص كلمة. ولا يُنظر في الجداول ولا في ما بعد النقطة.

finding-punctuation-width = علامات الترقيم بنصف عرض المحارف في ترجمة الوحدة { $unit }؛ عدد المواضع: { $count }.
remedy-punctuation-width = اكتب العلامات بعرضها الكامل، من غير مسافة بعدها.
explain-punctuation-width =
    في جملة صينية أو يابانية فاصلة أو نقطة أو فاصلة منقوطة أو علامة استفهام أو تعجب من علامات
    الكتابة اللاتينية، أو نقطتان كذلك في الصينية.

    تكون العلامات متلاصقة ومنخفضة أكثر مما ينبغي، وتنكسر الأسطر في غير مواضعها.

    اكتب ，。：；！？ في الصينية و、。；！？ في اليابانية؛ أما النقطتان في اليابانية فالأمر فيهما
    متروك لك، لأن أدلة الأسلوب لا تتفق. وبجوار الحروف والأرقام اللاتينية يجوز العرضان كلاهما.

finding-quotation-marks = في ترجمة الوحدة { $unit } العلامات { $marks }؛ وعلامات التنصيص في لغتها { $usual }.
remedy-quotation-marks = اكتب العلامات المعتادة في لغتك.
explain-quotation-marks =
    في الترجمة علامات تنصيص مزدوجة لا تستخدمها لغتها، أو علامات مستقيمة حيث يحرص المصدر على استخدام
    غيرها.

    العلامات الأجنبية تجعل النص يبدو كأن أحداً لم يُعد قراءته، وقد تُحسب الطرف الآخر من الاقتباس.

    اكتب العلامات المعتادة في اللغة. ويجوز معها ما يُستخدم للاقتباس داخل الاقتباس وما هو شائع في
    المطبوعات؛ ولا يُنظر في العلامات المفردة، لأنها تُستخدم فواصل عليا أيضاً.

finding-word-doubled =
    { $of ->
        [sentence] جملة مكتوبة مرتين متتاليتين في ترجمة الوحدة { $unit }: { $word }.
       *[word] كلمة مكتوبة مرتين متتاليتين في ترجمة الوحدة { $unit }: { $word }.
    }
remedy-word-doubled = احذف إحداهما.
explain-word-doubled =
    في الترجمة كلمة أو جملة تتبعها نفسها، وليس في المصدر مثل ذلك.

    هو في الغالب الأعم زلة يد، وكثيراً ما يكون حيث أُصلحت جملة.

    احذف إحداهما، ثم أعد قراءة الجملة. ولا تُذكر اللغات التي تكرر الكلمات عن قصد، ولا الكلمات التي
    يجوز أن تتكرر، مثل «nous nous» في الفرنسية؛ ولا يُصلح `check --fix` إلا الكلمات الوظيفية في
    اللغة.

finding-kashida = بين الحروف تطويل (كشيدة) في ترجمة الوحدة { $unit }؛ عدد المواضع: { $count }.
remedy-kashida = احذف التطويل بين الحروف، U+0640.
explain-kashida =
    في كلمة بالحروف العربية محرف التطويل U+0640 بين حرفين، وهو يباعد بينهما.

    الكلمة التي فيها تطويل كلمة أخرى لمن يبحث عنها، وللفحوص التي تنظر في الأسماء والمصطلحات.

    احذف التطويل؛ فالصفحات تمد الأسطر بنفسها. أما التطويل الذي يصل حرفاً سابقاً برقم أو بعلامة تنصيص
    أو بكلمة أجنبية فمسموح به.

finding-number-format = في ترجمة الوحدة { $unit } العدد { $number }؛ ويُكتب هذا العدد في لغتها { $usual }.
remedy-number-format = اكتب { $usual }.
explain-number-format =
    في الترجمة عدد بالفاصلة العشرية أو بفاصلة الآلاف المعتادة في لغة أخرى، والمصدر يذكر المقدار نفسه.

    العلامة الواحدة تعني في لغة عكس ما تعنيه في أخرى: 27,000 سبعة وعشرون ألفاً في الإنجليزية، وسبعة
    وعشرون في الفرنسية.

    اكتب العدد كما تكتبه اللغة؛ وهذا ما يفعله الأمر `check --fix`. ولا يُنظر إلا في المقادير، لا في
    الإصدارات ولا أرقام الأقسام ولا التواريخ ولا الأوقات ولا العناوين ولا الشفرة؛ والمسافة بين الآلاف
    صحيحة دائماً.

## Quality of translations: terms

finding-term-missing = في مصدر الوحدة { $unit } المصطلح { $term }؛ وليس في ترجمتها أي من هذه: { $allowed }.
remedy-term-missing = استخدم مصطلح المسرد.
explain-term-missing =
    في المصدر مصطلح من المسرد، وليس في الترجمة أي من الكلمات التي يذكرها المسرد له، أياً كانت
    أواخرها.

    تسمية الشيء الواحد بكلمتين توهم القراء أنهما شيئان؛ وهما في القانون وفي أسماء المناصب شيئان
    فعلاً.

    استخدم كلمة المسرد، أو أضف إليه الكلمة التي تحتاج إليها صيغةً بديلة. ولا يُطلب مصطلح هو جزء من
    مصطلح أطول منه.

finding-name-missing = في مصدر الوحدة { $unit } الاسم { $term }؛ وليس في ترجمتها أي من هذه: { $allowed }.
remedy-name-missing = اكتب الاسم كما هو للغتك في دليل الأسماء.
explain-name-missing =
    في المصدر شخص أو مكان أو منظمة أو مطبوعة من دليل الأسماء، وليس الاسم في الترجمة بأي صيغة يذكرها
    الدليل للغة.

    الاسم المكتوب بطريقتين شخصان عند البحث، والاسم الخاطئ يتهم شخصاً آخر.

    اكتب الاسم كما هو في الدليل. وإن كانت حالة إعرابية أخرى أو صيغة مختصرة صحيحة، فأضفها إلى مدخله:
    فكل جدول كلمات بحسب اللغات يُحتسب. والكلمات التي لا تُترجم أبداً مكانها `glossary.untranslated`.

finding-term-forbidden = في ترجمة الوحدة { $unit } كلمة ممنوعة: { $forbidden }؛ والمسموح به: { $allowed }.
remedy-term-forbidden = استخدم كلمة مسموحاً بها.
explain-term-forbidden =
    في الترجمة كلمة يمنعها المسرد لمصطلح من المصدر، أو كتابة لاسم يمنعها دليل الأسماء في كل مكان.

    الكلمات تُمنع لسبب: لأنها تنحاز إلى طرف، أو تؤذي أحداً، أو تكرر خطأً معروفاً.

    استخدم كلمة من المسرد أو الكتابة التي في دليل الأسماء. ولا تُعدّ الكلمة خطأً إذا كانت جزءاً من
    كلمة مسموح بها.

finding-glossary-invalid =
    تعذّرت قراءة ملف المصطلحات أو الأسماء هذا: { $reason ->
        [locale] ليس `{ $text }` وسم لغة؛ اكتب مثلاً fr أو pt-BR أو zh-Hans
        [cells] خلايا السطر أكثر من أعمدة الجدول
        [depth] عناصره متداخلة تداخلاً أعمق مما يُقرأ
        [document-type] يصرّح بنوع مستند، وذلك لا يُقرأ
        [reference] لا يُعرف المحرف الذي يمثله `{ $text }`
        [no-tables] ليس في `{ $text }` جداول؛ يبدأ كل جدول بـ `[[{ $text }]]`
        [no-words] ليس `{ $text }` جدول كلمات بحسب اللغة، مثل `fr = "…"`
        [root] ليس بصيغة TBX: عنصره الأول `{ $text }`
        [ends] ينتهي قبل إغلاق `{ $text }`، فربما ضاع جزء منه
       *[syntax] { $detail }
    }.
remedy-glossary-invalid = أصلح الملف؛ وإلى ذلك الحين لا يُفحص شيء مما فيه.
explain-glossary-invalid =
    في مسرد أو في ملف من دليل الأسماء عمود أو خلية أو جدول تتعذّر قراءته.

    قائمة المصطلحات التي تُهمل في صمت تجعل الترجمة تبدو سليمة.

    يبدأ المسرد في ملف .tsv بسطر من وسوم اللغات تفصل بينها علامات الجدولة؛ ويجوز أن يسبق الوسمَ
    `forbidden:`، وأن يُسمّى أحد الأعمدة note. وملف دليل الأسماء ملف TOML فيه مصفوفات من الجداول، كل
    منها مثل [[person]].

finding-glossary-missing = لا يوجد أي ملف مصطلحات أو أسماء في `{ $folder }`، وهو المجلد الذي تسمّيه الإعدادات.
remedy-glossary-missing = صحّح اسم المجلد في الإعدادات، أو ضع الملفات فيه.
explain-glossary-missing =
    تسمّي الإعدادات مجلداً للمسارد أو لدليل الأسماء، وليس فيه أي ملف ‎.tsv أو ‎.tbx أو ‎.toml، أو أن المجلد غير موجود.

    لو أُخطئ في كتابة الاسم أو نُقل المجلد لما فُحص أي مصطلح بعد ذلك، ولبدت كل ترجمة سليمة.

    صحّح `folder` أو `registry` تحت `[glossary]`. وإن لم تكن هناك مسارد فاحذف المفتاح.

finding-inconsistent-translation = لمصدر الوحدة { $unit } ترجمتان: «{ $text }» هنا، و«{ $usual }» في { $where }.
remedy-inconsistent-translation = ترجم النص الواحد ترجمة واحدة، أو اذكر السبب في إعفاء.
explain-inconsistent-translation =
    نص واحد في المصدر، من أربع كلمات أو أكثر، مترجَم بطريقتين؛ وهذه أقلهما وروداً. ولا يُحسب اختلاف
    الأحرف الكبيرة ولا علامات الترقيم ولا المسافات. وتُترك الترجمة التي أرقامها غير أرقام مصدرها: فهي
    لنص آخر، أو تذكرها قواعد أخرى.

    تُوهم الصياغتان القراء أنهما شيئان، والجملة التي تقولونها عن أنفسكم لا ينبغي أن تتغيّر.

    اختر ترجمة واحدة. وحيث يقتضي الموضع ترجمة أخرى، اقبل النتيجة بإعفاء.

finding-inconsistent-source = ترجمة الوحدة { $unit } ترجمةٌ لنصين من المصدر: «{ $text }» هنا، و«{ $usual }» في { $where }.
remedy-inconsistent-source = انظر هل ينبغي للمصدر أن يقول ذلك بصيغة واحدة.
explain-inconsistent-source =
    لنصين في المصدر، من أربع كلمات أو أكثر، ترجمة واحدة؛ وهذا أقلهما وروداً.

    إما أن المصدر يقول الشيء الواحد بطريقتين، فيترجمه كل مترجم مرتين، وإما أن الترجمة يفوتها فرق.

    قارن بين نصي المصدر. فإن اختلفا في المعنى، فترجم الفرق.

## Quality of translations: sources

finding-title-missing = نسخة المصدر هذه بلا عنوان رئيسي.
remedy-title-missing = ضع لها عنواناً في الترويسة.
explain-title-missing =
    ترويسة نسخة المصدر لا تذكر عنواناً رئيسياً، وليس في النص عنوان من المستوى الأول.

    من غير عنوان لا شيء يُدرج في القوائم ولا شيء يُترجم، فتخترع كل لغة عنواناً لها.

    اكتب `title` في ترويسة نسخة المصدر. وللمادة القصيرة التي تُركت بلا عنوان عمداً أن تبقى كما هي.

finding-base-missing = لم يُذكر أين سيكون الموقع، فالعناوين في خرائط الموقع والخلاصات والبيانات بلا مضيف.
remedy-base-missing = اذكر عنوان الموقع في `hexapla.toml`: ‏`publish.base = "https://newsroom.example"`.
explain-base-missing =
    لا يذكر `publish.base` أين سيكون الموقع الذي يبنيه `hexapla bundle`.

    عندئذ تكون العناوين في خرائط الموقع والخلاصات والبيانات والروابط بين اللغات بلا مضيف. وترفض محركات البحث
    خرائط كهذه، ولا تستطيع كثير من برامج قراءة الخلاصات فتح هذه الروابط. أما الصفحات نفسها فتعمل.

    اذكر عنوان الموقع كاملًا مع البروتوكول في `hexapla.toml`.

finding-picture-elsewhere = هذه الصورة على مضيف آخر، فيقوم رابط مقامها هنا: { $name }.
remedy-picture-elsewhere = ضع الصورة في المشروع، أو اذكر مضيفها في `publish.picture-hosts`.
explain-picture-elsewhere =
    يذكر نص يُنشر صورة على مضيف آخر، ولا يجوز للصفحات أن تعرض صورة من هناك.

    لو عرضتها لطلبها متصفح كل قارئ من ذلك المضيف، فأعلمه بمن يقرأ الصفحة ومن أين يقرؤها. وقد تضيف
    ترجمة صورة كهذه لمعرفة ذلك. ولهذا تضع الصفحة رابطاً إلى الصورة، يتبعه من شاء.

    ضع الصورة في المشروع. وإن كان المضيف تابعاً للموقع نفسه، فاذكره في `publish.picture-hosts`.

finding-picture-missing = الصورة { $name } ليست في المشروع؛ ويقوم وصفها مقامها.
remedy-picture-missing = ضع الملف حيث يقول النص إنه موجود، أو صحّح الاسم.
explain-picture-missing =
    يذكر نص يُنشر صورة، وليس في المشروع ملف كهذا.

    تعرض الصفحة وصف الصورة بدلاً منها. فالصورة التي تثبت ما تقوله المادة لا يراها أحد.

    ضع الملف حيث يقول النص إنه موجود، أو صحّح الاسم. والاسم الذي يبدأ بالرمز `/` يُبحث عنه في مجلد
    المشروع، ثم في مجلديه `static` و`public`؛ وأي اسم آخر يُبحث عنه بجوار النص الذي يذكره، ثم في مجلد
    المشروع.

finding-picture-refused =
    { $reason ->
        [drawing] الصورة { $name } لا تُنشر: فالرسم بصيغة SVG يستطيع تشغيل برامج نصية.
        [format] الصورة { $name } لا تُنشر: فصيغتها غير معروفة لهذا البرنامج.
        [size] الصورة { $name } لا تُنشر: فحجمها أكبر من 16 ميبيبايت.
        [unreadable] الصورة { $name } لا تُنشر: فقد تعذّرت قراءتها.
       *[damaged] الصورة { $name } لا تُنشر: فملفها معطوب.
    }
remedy-picture-refused = احفظ الصورة بصيغة JPEG أو PNG أو WebP أو GIF.
explain-picture-refused =
    يذكر نص يُنشر صورة لا يوضع ملفها في الحزمة: فهي رسم بصيغة SVG، أو صيغتها غير معروفة لهذا
    البرنامج، أو ملفها معطوب، أو حجمها أكبر من 16 ميبيبايت، أو تعذّرت قراءتها.

    تُنشر الصور مجرَّدة مما تحمله عن الكاميرا والمكان والوقت ومن صنعوها. وما لا يمكن قراءته لا يمكن
    تنظيفه، وقد يحمل مكان وجود شاهد. والرسم بصيغة SVG مستند يستطيع تشغيل برامج نصية والاتصال بمضيفين
    آخرين.

    احفظ الصورة بصيغة JPEG أو PNG أو WebP أو GIF، بألوان sRGB.

# $slug (String): the slug.
# $other (String): the release that has it too.
finding-slug-twice = اختارت هذه المادة الاسم المختصر { $slug }، واختارته كذلك { $other }.
remedy-slug-twice = اختر اسماً مختصراً آخر.
explain-slug-twice =
    في ترويستي مادتين الاسم المختصر (slug) نفسه.

    لا يتسع العنوان الواحد إلا لصفحة واحدة: فلن يُعثر على إحدى المادتين، في أي لغة.

    اختر اسماً مختصراً آخر للمادة التي لم تُنشر بعد.

finding-kind-spelling = النوع { $kind } مكتوب { $spelling } في { $other }.
remedy-kind-spelling = اكتبهما بالطريقة نفسها.
explain-kind-spelling =
    نوع هذه المادة مكتوب كنوع مادة أخرى، ولا يختلفان إلا في الأحرف الكبيرة.

    لكل نوع قائمة في عنوان. وكثير من الأقراص يعدّ `statement` و`Statement` اسماً واحداً، فلا تُبنى حزمة فيها
    كلاهما: وإذا كانت إحدى المادتين تحت الحظر، فلا يظهر ذلك قبل رفعه.

    اكتبهما بالطريقة نفسها.

finding-id-twice = معرّف هذه المادة { $id }، وهو كذلك معرّف { $other }.
remedy-id-twice = أعط كل مادة معرّفاً خاصاً بها.
explain-id-twice =
    لمادتين المعرّف نفسه: إما أنه في ترويستيهما معاً، وإما أن معرّف إحداهما هو مسار الأخرى.

    تُعرف المواد بمعرّفاتها. فما أُعفيت منه إحداهما أو بقي عليها أو سُوّي فيها يُحسب للأخرى. والبوابة التي
    تجد تحت معرّف واحد فئتين مختلفتين لا تجيز شيئاً.

    اختر معرّفاً آخر لإحداهما، أو احذفه حيث يكفي المسار. وإن كان مولّد الموقع يطلب معرّفات كهذه، فعطّل
    هذا الفحص.

finding-status-unknown = الحالة { $status } لا تقول إن كان يجوز نشر هذه المادة، ولذلك حُجبت.
remedy-status-unknown = اكتب usable أو withheld أو canceled أو withdrawn، أو احذف الحالة. وإن كان موقعك يستعمل هذا الحقل لغرض آخر، فسمِّ حقلًا غيره في hexapla.toml تحت front-matter.status.
explain-status-unknown =
    في ترويسة المادة حالة لا تقول شيئًا عن نشرها.

    تُنشر المادة إن لم تكن لها حالة أو كانت «usable». وكل كلمة سواها تحجبها: فكلمة «withheld» المكتوبة خطأً
    لا يجوز أن تُفهم إذنًا بالنشر، وكلمة «withdrawn» المكتوبة خطأً لا تسحب شيئًا.

    صحّح الكلمة. وإن كان للحالة معنى آخر في هذا الموقع، كمدى اكتمال الصفحة، فاحفظها بمفتاح آخر، أو عطّل هذه
    القاعدة: عندئذ لا تدخل هذه الصفحات في أي حزمة.

finding-relative-date = في الوحدة { $unit } يومٌ مذكور بالقياس إلى { $day } ({ $words })؛ وقد كُتبت الترجمة في { $written }.
remedy-relative-date = اذكر اليوم بتاريخه؛ فكلمة «اليوم» تعني { $day }.
explain-relative-date =
    يقول المصدر «اليوم» أو «أمس» أو «الثلاثاء القادم». وبحسب السجل كُتبت الترجمة بعد يومين أو أكثر،
    ولا تذكر يوماً ولا شهراً ولا رقماً آخر ليس في المصدر.

    من يقرأ الترجمة عند صدورها يفهم من «اليوم» يوماً آخر.

    اذكر اليوم بتاريخه. ويجب أن تذكر الترويسة يوم المادة باسم «date»؛ والترجمة التي تلي يوماً من أيام
    «updated» ليست متأخرة. والكلام المقتبس يبقى كما هو.

# $marks (String): the opening and the closing mark.
finding-quotes-unbalanced =
    { $side ->
        [translation] ترجمة { $unit }: عدد علامات فتح الاقتباس لا يساوي عدد علامات إغلاقه ({ $marks })، وهما متساويان في المصدر.
       *[source] مصدر { $unit }: عدد علامات فتح الاقتباس لا يساوي عدد علامات إغلاقه ({ $marks }).
    }
remedy-quotes-unbalanced = أضف العلامة الناقصة.
explain-quotes-unbalanced =
    فقرة تفتح اقتباساً لا تغلقه، أو تغلق اقتباساً لم تفتحه: في المصدر، أو في ترجمة يغلق مصدرها ما يفتحه.

    لا يستطيع من يقرؤها أو يترجمها أن يعرف أين ينتهي كلام الغير.

    أضف العلامة الناقصة. والاقتباس الممتد على عدة فقرات يجوز أن يُفتح في كل فقرة منها وأن يُغلق
    في آخرها.

finding-mixed-spelling = في مصدر { $unit } الكلمة «{ $word }»، وتكتبها النصوص عادةً «{ $usual }»، كما في { $where }.
remedy-mixed-spelling = اختر كتابة واحدة، واكتب «{ $usual }» إن كانت هي.
explain-mixed-spelling =
    تكتب نصوص المصدر الكلمة الواحدة بطريقتين، البريطانية والأمريكية؛ وفي هذه المادة أقلهما وروداً. وتُذكر
    كل كلمة مرة واحدة في المادة، عند أول موضع لها.

    من يبحث عن إحدى الكتابتين لا يجد الأخرى، ويظن القراء أن النصوص من عمل أيدٍ متعددة.

    اختر كتابة واحدة لجميع المواد. ولا يُنظر في الكلمات التي تبدأ بحرف كبير، فقد تكون من اسم، ولا في
    الاقتباسات ولا في الشفرة. أما الكلمات الصحيحة بالكتابتين، مثل «program» و«programme»، فمتروكة، والمفتاح
    `checks.mixed-spelling.level` يوقف القاعدة.

finding-name-variant = في مصدر { $unit } الاسم «{ $name }»، وهو مكتوب «{ $usual }» في { $where }.
remedy-name-variant = انظر هل الاسمان واحد، واكتب الاسم بطريقة واحدة.
explain-name-variant =
    في نصوص المصدر اسمان لا يكاد أحدهما يختلف عن الآخر، والأرجح أنهما اسم واحد؛ وفي هذه المادة الكتابة
    الأقل وروداً. ويُذكر كل اسم مرة واحدة في المادة، عند أول موضع له.

    الاسم المكتوب بطريقتين شخصان لمن يبحث، وكل ترجمة تنقل الكتابتين معاً.

    اكتب الاسم بطريقة واحدة. وإن كانا شخصين أو مكانين، فأضف الاسمين إلى دليل الأسماء أو إلى
    `vocabulary.names`؛ فالأسماء المذكورة هناك لا يُنبَّه إليها.

## Findings: bundles

finding-bundle-alternates = ترجمات { $page } المذكورة في هذا الملف ليست هي المذكورة في سائر الحزمة.
remedy-bundle-alternates = أعد بناء الحزمة، ولا تعدّل ملفاتها.
explain-bundle-alternates =
    يذكر ملف في الحزمة ترجماتٍ لصفحة غير التي تذكرها خريطة الموقع والخلاصات والبيانات والصفحات
    نفسها؛ أو تذكر صفحة ترجمةً لا تذكر تلك الصفحة بدورها.

    تُهمل محركات البحث النسخ اللغوية التي لا تتبادل الإحالة، ويُحال قرّاء إحدى اللغات إلى صفحة لا
    وجود لها.

    أعد بناء الحزمة. وإن كان قالب من قوالبك يكتب روابط إلى الترجمات، فاجعله يستخدم القائمة التي
    تُعطى له.

finding-bundle-file-changed = هذا الملف غير الذي يصفه بيان الحزمة.
remedy-bundle-file-changed = انشر الحزمة مجدداً من بناء نظيف، وابحث عمّن غيّر الملف.
explain-bundle-file-changed =
    محتوى ملف أو حجمه ليس كما ورد في `bundle.json`.

    غيّر أحدٌ أو شيءٌ صفحةً بعد بنائها وفحصها: خادم يعيد كتابة HTML، أو نسخة معطوبة، أو هجوم.

    انسخ الحزمة من جديد وقارن مرة أخرى. فإن ظل الملف مختلفاً، فانظر في ما يقع بين الطرفين.

finding-bundle-file-extra = هذا الملف غير مذكور في بيان الحزمة.
remedy-bundle-file-extra = احذف الملف، أو انشر في مجلد فارغ.
explain-bundle-file-extra =
    في المجلد ملف لا يرد في `bundle.json`.

    قد يكون صفحة سُحبت وما زالت متاحة، أو صفحة وضعها أحد هناك.

    احذفها، أو انشر في مجلد فارغ ثم بدّل إليه.

finding-bundle-file-missing = هذا الملف المذكور في بيان الحزمة غير موجود.
remedy-bundle-file-missing = انسخ الحزمة من جديد كاملةً.
explain-bundle-file-missing =
    يذكر `bundle.json` ملفاً ليس في المجلد.

    يجد القرّاء خطأً في موضع صفحة، أو تنقطع خلاصة.

    انسخ الحزمة من جديد. وإن كان الملف ناقصاً في البناء نفسه، فأعد البناء.

finding-bundle-leak =
    في هذا الملف ما ليس علنياً: { $kind ->
        [name] اسم
        [title] عنوان
       *[prose] مقطع
    } من { $owner }، { $count ->
        [zero] في { $count } موضع
        [one] في موضع واحد
        [two] في موضعين
        [few] في { $count } مواضع
        [many] في { $count } موضعاً
       *[other] في { $count } موضع
    }.
remedy-bundle-leak = لا تنشر الحزمة؛ وأبلغ القائمين على بناء الموقع.
explain-bundle-leak =
    بعد البناء فُتّش كل بايت من كل ملف وكل اسم ملف، بأي ترميز كان، عمّا ليس علنياً: معرّفات المواد
    الخاضعة لحظر نشر وأسماؤها المختصرة وعناوينها، والمواد الممتنع نشرها، والمقاطع المحجوبة. وقد
    عُثر على شيء منها.

    حظر النشر الذي تخرقه خلاصة واحدة أو اسم ملف واحد حظرٌ مخروق. وفحص الحزمة يمنع عند الشك: رمز
    الخروج 3، ولا يتجاوزه إعداد ولا إعفاء.

    لا تنشر شيئاً من هذا البناء. تذكر النتيجة الملف والمادة التي منها النص، ولا تذكر النص أبداً.
    ابحث عن صفحة علنية أو قالب أو صورة تذكر المادة، وأزل ذلك منها. وإن كانت الصفحات كلها من صنع
    البرنامج، فأبلغ عن الخلل.

finding-bundle-locale-mixed =
    هذا الملف { $locale ->
        [none] بلا لغة
       *[other] بلغة «{ $locale }»
    } وهو في المجلد «{ $folder }».
remedy-bundle-locale-mixed = أعد بناء الحزمة بكل لغاتها.
explain-bundle-locale-mixed =
    ملف في مجلد لغة غير التي يذكرها بيان الحزمة، أو بلغة ليست في الحزمة.

    يصل القرّاء إلى صفحة بلغة لم يطلبوها، أو إلى صفحة لم يفحصها أحد مع سواها. ويكون ذلك غالباً من
    جمع الحزم يدوياً.

    أعد بناء الحزمة بكل لغاتها دفعة واحدة.

finding-bundle-manifest-invalid =
    بيان الحزمة غير صالح: { $reason ->
        [version] صيغته من إصدار لا يعرفه هذا البرنامج
        [order] ملفاته غير مرتبة، أو أحدها مذكور مرتين
        [path] أحد مساراته ليس مساراً
        [digest] إحدى بصماته ليست بصمة
        [limit] يذكر ملفات أكثر مما ينبغي
       *[other] ليست له هيئة بيان حزمة
    }.
remedy-bundle-manifest-invalid = أعد بناء الحزمة، أو تحقق منها بإصدار البرنامج الذي بناها.
explain-bundle-manifest-invalid =
    تعذّرت قراءة `bundle.json`، أو هو يذكر ما لا يمكن أن يكون في حزمة. ولم يجر التحقق من شيء، ولذلك
    فرمز الخروج 3.

    ما لا يمكن قراءته قد يخفي أي شيء.

    أعد بناء الحزمة. وإن كان قد بناها إصدار أحدث، فتحقق منها بذلك الإصدار.

finding-bundle-other-site = هذه الحزمة للموقع { $site }، والتي قبلها للموقع { $older }.
remedy-bundle-other-site = قارن بحزمة من الموقع نفسه؛ وبعد تغيير العنوان تحقق من دون الحزمة القديمة.
explain-bundle-other-site =
    قورنت حزمتان، وهما من موقعين مختلفين.

    وضع حزمة مكان حزمة موقع آخر يزيل ذلك الموقع من الويب.

    انظر في المسارات التي حددتها. وإن انتقل الموقع إلى عنوان آخر، فتحقق من الحزمة الجديدة وحدها.

finding-bundle-part-missing = جزء اللغة «{ $locale }» ليس بين الأجزاء المراد جمعها، مع أن في غيره صفحات تؤدي إليه.
remedy-bundle-part-missing = ابنِه بالأمر `hexapla bundle --locale { $locale }`، ثم اجمع أجزاء اللغات كلها.
explain-bundle-part-missing =
    جزء إحدى اللغات ليس بين الأجزاء المراد جمعها، مع أن صفحات من غيره تذكر صفحاته على أنها ترجمات لها.

    فالحزمة كلها تقود القراء ومحركات البحث إلى صفحات لا وجود لها.

    ابنِ الجزء الناقص بقيمة `--as-of` نفسها التي لغيره، ثم اجمع أجزاء اللغات كلها.

finding-bundle-parts-differ = هذا الملف ليس هو نفسه في كل الأجزاء: فهي ليست من بناء واحد.
remedy-bundle-parts-differ = أعد بناء كل الأجزاء، من النصوص نفسها وبالقيم نفسها للخيارين --as-of و--only.
explain-bundle-parts-differ =
    في أجزاء حزمة يُراد جمعها ملف مشترك، وليس هو نفسه فيها جميعاً؛ أو هي من مواقع مختلفة.

    ما تشترك فيه الأجزاء يُصنع من الموقع كله كما كان في لحظة واحدة. فالأجزاء التي تختلف فيه بُنيت من
    نصوص مختلفة أو بحسب لحظات مختلفة، وقد تذكر صفحة في أحدها صفحة ليست في الآخر.

    أعد بناء كل الأجزاء، من النصوص نفسها وبالقيم نفسها للخيارين `--as-of` و`--only`.

finding-bundle-path-twice = لملف آخر في الحزمة هذا المسار، أو مسار لا يختلف عنه إلا بحالة الأحرف: { $other }.
remedy-bundle-path-twice = اختر لإحدى المادتين اسماً مختصراً أو معرّفاً آخر.
explain-bundle-path-twice =
    لملفين في الحزمة مسار واحد، أو مساران لا يختلفان إلا بالأحرف الكبيرة والصغيرة.

    يحلّ أحدهما محلّ الآخر: يحدث ذلك دائماً على بعض الأقراص، ولا يحدث أبداً على غيرها.

    اختر لإحدى المادتين اسماً مختصراً أو معرّفاً آخر.

finding-bundle-rollback =
    { $sequence ->
        [0] لا رقم لهذه الحزمة، فلا شيء يدل على أنها أحدث من التي قبلها.
       *[other] رقم هذه الحزمة { $sequence }، ورقم التي قبلها { $older }: فهي ليست أحدث.
    }
remedy-bundle-rollback = انشر أحدث بناء، ورقّم كل بناء بالخيار `hexapla bundle --sequence`.
explain-bundle-rollback =
    رقم الحزمة ليس أكبر من رقم الحزمة التي ستحلّ محلّها، أو لا رقم لها.

    الحزمة الأقدم تعيد ما صُوّب أو سُحب منذ ذلك الحين. ومن يستطيع تقديم ملفات قديمة، ولا شيء غير ذلك،
    يقدر على هذا بتواقيع صحيحة.

    انشر أحدث بناء. ورقّم كل بناء بالخيار `hexapla bundle --sequence`، بزيادة واحد في كل مرة.
