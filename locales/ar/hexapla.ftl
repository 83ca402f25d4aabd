### كلمات البرنامج نفسه، بالعربية.
###
### كل رسالة شيء واحد يقرؤه القارئ. الأسلوب: عربية فصحى واضحة ودقيقة؛ ورسالة الخطأ تقول ما الذي حدث،
### ولماذا، وما العمل. لا تُترجم الأوامر ولا الرموز ولا المسارات.

## Numbers of things
##
## $n (Number): how many.

number = { $n }
count-of = { $what }: { $n }
count-units = { $n ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $n } وحدات
    [many] { $n } وحدة
   *[other] { $n } وحدة
 }
count-words = { $n ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
 }
count-releases = { $n ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $n } مواد
    [many] { $n } مادة
   *[other] { $n } مادة
 }
count-editions = { $n ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
 }
count-errors = { $n ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $n } أخطاء
    [many] { $n } خطأً
   *[other] { $n } خطأ
 }
count-warnings = { $n ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $n } تحذيرات
    [many] { $n } تحذيراً
   *[other] { $n } تحذير
 }
count-infos = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
 }
count-to-reread = { $n ->
    [zero] لا كلمات تُعاد قراءتها
    [one] كلمة واحدة تُعاد قراءتها
    [two] كلمتان تُعاد قراءتهما
    [few] { $n } كلمات تُعاد قراءتها
    [many] { $n } كلمة تُعاد قراءتها
   *[other] { $n } كلمة تُعاد قراءتها
 }
count-untranslated = { $n ->
    [zero] لا مواد غير مترجمة
    [one] مادة واحدة غير مترجمة
    [two] مادتان غير مترجمتين
    [few] { $n } مواد غير مترجمة
    [many] { $n } مادة غير مترجمة
   *[other] { $n } مادة غير مترجمة
 }
and-more = … و{ $n } غيرها: { $command }

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

flag-moved = منقولة
flag-split = مقسومة
flag-merged = مدموجة
flag-copied = نسخ حرفي
flag-touched = عُدّلت منذ قبولها

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

level-info = ملاحظة
level-warn = تحذير
level-error = خطأ

verdict-pass = تجتاز
verdict-fail = لا تجتاز

via = عبر { $locale }

## Reasons of an impact
##
## $kind (String): what changed, one of the words below.
## $old (String): what stood there.
## $new (String): what stands there now.

reason-changed = { $kind }: { $old } → { $new }
reason-added = { $kind }: + { $new }
reason-removed = { $kind }: − { $old }
reason-bare = { $kind }

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
reason-wording = صياغة
reason-no-vocabulary = صياغة (لا توجد قائمة كلمات لهذه اللغة)
reason-spelling = إملاء
reason-doubled-word = كلمة مكررة
reason-format = طريقة الكتابة
reason-case = حالة الأحرف
reason-typography = شكل طباعي
reason-link = رابط
reason-markup = تنسيق

## On several screens

next = الخطوة التالية
findings-heading = { $n ->
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
status-no-locales = لا توجد لغة يُنظر فيها: اذكر لغة أو أكثر في `locales` داخل hexapla.toml.
status-releases = { $locale } · { $n ->
    [zero] لا مادة من أصل { $all } تحتاج إلى عمل
    [one] مادة واحدة من أصل { $all } تحتاج إلى عمل
    [two] مادتان من أصل { $all } تحتاجان إلى عمل
    [few] { $n } مواد من أصل { $all } تحتاج إلى عمل
    [many] { $n } مادة من أصل { $all } تحتاج إلى عمل
   *[other] { $n } مادة من أصل { $all } تحتاج إلى عمل
 }

lines-both = السطر { $source } → { $target }
lines-source = السطر { $source }
lines-target = السطر → { $target }

## hexapla diff
##
## $locale (String): a locale's tag.

diff-nothing = لا شيء مطلوب في { $locale }: كل الوحدات التي فُحصت محدَّثة.
diff-changed = نص { $locale } سابقاً → الآن
diff-then = نص { $locale } سابقاً
diff-now = نص { $locale } الآن
diff-gone = نص { $locale } الذي لم يعد موجوداً
diff-target = ترجمة { $locale }

## hexapla compare

compare-nothing = النصان يقولان الشيء نفسه: كل وحدة في مكانها.
compare-words = { $n ->
    [zero] لا كلمات تُعاد قراءتها من أصل { $all }
    [one] كلمة واحدة تُعاد قراءتها من أصل { $all }
    [two] كلمتان تُعاد قراءتهما من أصل { $all }
    [few] { $n } كلمات تُعاد قراءتها من أصل { $all }
    [many] { $n } كلمة تُعاد قراءتها من أصل { $all }
   *[other] { $n } كلمة تُعاد قراءتها من أصل { $all }
 }

## hexapla check

check-nothing = لم يُعثر على شيء.
preview-heading = ما يتغيّر قياساً إلى { $base }
preview-nothing = لا تتقادم أي ترجمة.
preview-units = تتقادم { $units ->
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
 }. وهذا لا يمنع شيئاً هنا.
preview-current = { $n ->
    [zero] لا تصبح أي وحدة محدَّثة.
    [one] تصبح وحدة واحدة محدَّثة.
    [two] تصبح وحدتان محدَّثتين.
    [few] تصبح { $n } وحدات محدَّثة.
    [many] تصبح { $n } وحدة محدَّثة.
   *[other] تصبح { $n } وحدة محدَّثة.
 }
preview-remaining = { $n ->
    [zero] لا تبقى في الترجمات المعدَّلة أي وحدة غير محدَّثة.
    [one] تبقى في الترجمات المعدَّلة وحدة واحدة غير محدَّثة.
    [two] تبقى في الترجمات المعدَّلة وحدتان غير محدَّثتين.
    [few] تبقى في الترجمات المعدَّلة { $n } وحدات غير محدَّثة.
    [many] تبقى في الترجمات المعدَّلة { $n } وحدة غير محدَّثة.
   *[other] تبقى في الترجمات المعدَّلة { $n } وحدة غير محدَّثة.
 }

## hexapla gate

gate-heading = أحكام البوابة في { DATETIME($day, dateStyle: "long") }
gate-project = المشروع
gate-not-judged = تعذّر الحكم على بعض المحتوى
gate-failing = { $n ->
    [zero] لا نتائج مانعة
    [one] نتيجة مانعة واحدة
    [two] نتيجتان مانعتان
    [few] { $n } نتائج مانعة
    [many] { $n } نتيجة مانعة
   *[other] { $n } نتيجة مانعة
 }
gate-warning = { $n ->
    [zero] لا نتائج للتحذير
    [one] واحدة للتحذير
    [two] اثنتان للتحذير
    [few] { $n } للتحذير
    [many] { $n } للتحذير
   *[other] { $n } للتحذير
 }
gate-passing = { $n ->
    [zero] لا نتائج تجتاز
    [one] واحدة تجتاز
    [two] اثنتان تجتازان
    [few] { $n } تجتاز
    [many] { $n } تجتاز
   *[other] { $n } تجتاز
 }
gate-grace = ضمن المهلة: تصبح مانعة بعد { DATETIME($day, dateStyle: "long") }

## Reports of check and gate for other programs

report-title = نتائج Hexapla في { DATETIME($day, dateStyle: "long") }

## hexapla init

init-found = { $n ->
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
init-comment-gate =
    ما يجوز نشره: لكل أثر وكل حالة: اجتياز أو تحذير أو منع. أزل علامة التعليق لتغيير القيمة.

## hexapla adopt
##
## $n (Number): how many.

adopt-heading = { $editions ->
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
adopt-recorded = { $n ->
    [zero] وحدات لها قيد من قبل؛ ويبقى كما هو
    [one] وحدة لها قيد من قبل؛ ويبقى كما هو
    [two] من الوحدات لكل منها قيد من قبل؛ ويبقى كما هو
    [few] وحدات لكل منها قيد من قبل؛ ويبقى كما هو
    [many] وحدة لكل منها قيد من قبل؛ ويبقى كما هو
   *[other] وحدة لكل منها قيد من قبل؛ ويبقى كما هو
 }
adopt-pinned = { $n ->
    [zero] وحدات سُجّلت بعلامات التثبيت في صفحاتها
    [one] وحدة سُجّلت بعلامة التثبيت في صفحتها
    [two] من الوحدات سُجّلت بعلامات التثبيت في صفحاتها
    [few] وحدات سُجّلت بعلامات التثبيت في صفحاتها
    [many] وحدة سُجّلت بعلامات التثبيت في صفحاتها
   *[other] وحدة سُجّلت بعلامات التثبيت في صفحاتها
 }
adopt-assumed = { $n ->
    [zero] وحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
    [one] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
    [two] من الوحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
    [few] وحدات سُلِّم بصحتها؛ وتبقى غير موثَّقة
    [many] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
   *[other] وحدة سُلِّم بصحتها؛ وتبقى غير موثَّقة
 }
adopt-unverified = { $n ->
    [zero] وحدات بلا سند أكيد؛ فهي غير موثَّقة
    [one] وحدة بلا سند أكيد؛ فهي غير موثَّقة
    [two] من الوحدات بلا سند أكيد؛ فهي غير موثَّقة
    [few] وحدات بلا سند أكيد؛ فهي غير موثَّقة
    [many] وحدة بلا سند أكيد؛ فهي غير موثَّقة
   *[other] وحدة بلا سند أكيد؛ فهي غير موثَّقة
 }
adopt-pins = { $n ->
    [zero] لا علامات تثبيت
    [one] علامة تثبيت واحدة
    [two] علامتا تثبيت
    [few] { $n } علامات تثبيت
    [many] { $n } علامة تثبيت
   *[other] { $n } علامة تثبيت
 }
adopt-resolved = { $n ->
    [zero] تدل على نص المصدر كما كان
    [one] تدل على نص المصدر كما كان
    [two] تدلان على نص المصدر كما كان
    [few] تدل على نص المصدر كما كان
    [many] تدل على نص المصدر كما كان
   *[other] تدل على نص المصدر كما كان
 }
adopt-followed = { $n ->
    [zero] تُتبّعت إلى مسار المصدر آنذاك
    [one] تُتبّعت إلى مسار المصدر آنذاك
    [two] تُتبّعتا إلى مسار المصدر آنذاك
    [few] تُتبّعت إلى مسار المصدر آنذاك
    [many] تُتبّعت إلى مسار المصدر آنذاك
   *[other] تُتبّعت إلى مسار المصدر آنذاك
 }
adopt-unresolved = { $n ->
    [zero] لا تقود إلى شيء؛ وهي مذكورة أدناه
    [one] لا تقود إلى شيء؛ وهي مذكورة أدناه
    [two] لا تقودان إلى شيء؛ وهما مذكورتان أدناه
    [few] لا تقود إلى شيء؛ وهي مذكورة أدناه
    [many] لا تقود إلى شيء؛ وهي مذكورة أدناه
   *[other] لا تقود إلى شيء؛ وهي مذكورة أدناه
 }
adopt-drift = { $n ->
    [zero] لا صفحات تغيّر مصدرها منذ تثبيتها
    [one] صفحة واحدة تغيّر مصدرها منذ تثبيتها
    [two] صفحتان تغيّر مصدرهما منذ تثبيتهما
    [few] { $n } صفحات تغيّر مصدرها منذ تثبيتها
    [many] { $n } صفحة تغيّر مصدرها منذ تثبيتها
   *[other] { $n } صفحة تغيّر مصدرها منذ تثبيتها
 }
adopt-nothing-to-reread = { $n ->
    [zero] لا تخلو صفحة منها مما تلزم إعادة قراءته ({ $percent }%).
    [one] واحدة منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
    [two] اثنتان منها لا تلزم إعادة قراءتهما إطلاقاً ({ $percent }%).
    [few] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
    [many] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
   *[other] { $n } منها لا تلزم إعادة قراءتها إطلاقاً ({ $percent }%).
 }
adopt-drifted-units = { $n ->
    [zero] لا وحدة متقادمة من أصل { $all }.
    [one] وحدة واحدة من أصل { $all } متقادمة.
    [two] وحدتان من أصل { $all } متقادمتان.
    [few] { $n } وحدات من أصل { $all } متقادمة.
    [many] { $n } وحدة من أصل { $all } متقادمة.
   *[other] { $n } وحدة من أصل { $all } متقادمة.
 }
adopt-no-ground = لا تذكر أي ترجمة عن أي نص من المصدر أُخذت. إن كان في الترويسة حقل يحفظ يوم آخر تحديث للصفحة، فنفّذ `hexapla adopt --date-field FIELD`؛ وللتسليم بصحة كل شيء، نفّذ `hexapla adopt --assume`.
adopt-written = كُتب السجل. راجعه كما تراجع أي تغيير آخر، ثم أودِعه.
adopt-not-written = لم يُكتب شيء.

## hexapla doctor

doctor-heading = Hexapla { $version }
doctor-git = Git
doctor-git-fine = موجود، ومعه التاريخ كاملاً
doctor-git-shallow = موجود، لكن المستودع المستنسخ ضحل، فقد لا توجد فيه علامات التثبيت ومراجع المقارنة؛ نفّذ: git fetch --unshallow
doctor-git-absent = غير موجود، أو هذا ليس مستودعاً: يحتاج إليه `adopt` و`--base`، ولا يحتاج إليه `status`
doctor-collections = المجموعات
doctor-opaque = { $n ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
 } في وحدات لا يُقرأ ما بداخلها ({ $percent }%)، عدا الشيفرة
doctor-locales = اللغات
doctor-word-list = قائمة كلمات للوقائع
doctor-no-word-list = لا توجد قائمة كلمات: لا يُعدّ أي تغيير في الكلمات أكثر من تغيير صياغة، ما لم تدل على غير ذلك أرقام أو مصطلحات حدّدتها أنت
doctor-ledger = السجل
doctor-rows = { $rows ->
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
hint-written = يُعدّ التغيير { $old } → { $new } من الآن مجرد تصحيح. وهو مدوَّن في { $path }: أودِع هذا الملف.
tidy-nothing = السجل مرتّب: لا شيء يُحذف منه.
tidy-release = المادة { $release }: القيود المحذوفة { $rows } والنصوص المرجعية المحذوفة { $texts }، والباقي مرتّب
tidy-dry-run = لم يُكتب شيء: هذا ما كان سيُكتب.
tidy-left-alone = السجلات التي فيها أسطر تالفة أو غير مقروءة تُركت كما هي.

## The manual: titles of its parts

manual-arguments = الوسائط
manual-options = الخيارات
manual-options-everywhere = خيارات كل الأوامر
manual-commands = الأوامر
manual-values = إحدى القيم { $values }.
manual-default = إن لم يُذكر: { $value }.
manual-environment = ويُقرأ أيضاً من متغير البيئة { $variable }.
manual-origin = أنشأها `cargo xtask generate` من البرنامج نفسه؛ فعدّل كتالوج الرسائل لا هذه الصفحة.

## Errors: what, why, what to do

error = خطأ:

error-no-configuration = لا يوجد hexapla.toml في { $folder } ولا في المجلدات التي فوقه، فلا يُعرف مكان النصوص. نفّذ `hexapla init` في مجلد المشروع.
error-configuration = في hexapla.toml خطأ، فلم يُنفَّذ شيء.
error-configuration-exists = الملف { $path } موجود من قبل وتُرك كما هو. احذفه أولاً لتبدأ من جديد.
error-unreadable = تعذّرت قراءة { $path }: { $reason }. تحقّق من الأذونات ثم أعد المحاولة.
error-not-written = لم يُكتب { $path }: { $reason }. ولم يتغيّر أي شيء آخر.
error-unknown-locale = ليست { $locale } من لغات هذا المشروع. لغاته: { $known }.
error-source-locale = اللغة { $locale } هي المصدر: يُترجم عنها، فلا حالة لها. اذكر إحدى لغات الهدف.
error-unknown-release = لا توجد مادة باسم { $release }. هل تقصد { $nearest }؟
error-no-such-release = لا توجد مادة باسم { $release }. يسرد `hexapla status --all` المواد كلها.
error-not-translated = ليس للمادة { $release } نسخة بلغة { $locale } بعد. نفّذ `hexapla start { $locale } { $release }` لتبدأها.
error-already-started = للمادة { $release } نسخة بلغة { $locale } من قبل: { $path }. وقد تُركت كما هي.
error-unknown-unit = ليس في المادة { $release } وحدة باسم { $unit }. وحداتها: { $known }.
error-invalid-unit = لا يدل { $text } على وحدة. اكتب #3 أو #title أو #t7، أو قائمة مثل #3,5-7.
error-unknown-code = لا يوجد رمز باسم { $code }. هل تقصد { $nearest }؟ يسرد `hexapla explain` الرموز كلها.
error-unknown-schema = لا يوجد مخطط باسم { $name }. المخططات الموجودة: { $known }.
error-source-moved = تغيّر مصدر { $unit } منذ أن اطّلعت عليه: كانت بصمته { $given } وصارت { $now }. اقرأ `hexapla diff` من جديد، ثم اقبل ما يعرضه الآن.
error-nothing-to-accept = لا شيء يُقبل: كل الوحدات المذكورة محدَّثة.
accept-question = هل تصلح ترجمة { $unit } للمصدر كما هو الآن؟ [y/n]
accept-remaining = { $n ->
    [zero] كل ما في { $release } محدَّث الآن في { $locale }.
    [one] ما زالت وحدة واحدة من { $release } تنتظر في { $locale }: hexapla diff { $locale } { $release }
    [two] ما زالت وحدتان من { $release } تنتظران في { $locale }: hexapla diff { $locale } { $release }
    [few] ما زالت { $n } وحدات من { $release } تنتظر في { $locale }: hexapla diff { $locale } { $release }
    [many] ما زالت { $n } وحدة من { $release } تنتظر في { $locale }: hexapla diff { $locale } { $release }
   *[other] ما زالت { $n } وحدة من { $release } تنتظر في { $locale }: hexapla diff { $locale } { $release }
}
accept-dry-run = لم يُكتب شيء: كان هذا تشغيلاً تجريبياً.
accept-undo = للتراجع عن ذلك:
gate-debt-written = كُتب في { $path } كل ما هو مانع اليوم؛ ومن الآن لا يمنع إلا دَين جديد.
error-failed = تعذّر تنفيذ ذلك: { $reason }.
error-nothing-named = اذكر الوحدات المراد قبولها، مثل RELEASE#3 أو RELEASE#1,3-7؛ فخارج الطرفية لا يُقبل شيء من دون الاطلاع عليه.
error-accept-missing = ليس للوحدة { $unit } ترجمة، فلا شيء يُقبل. ترجمها أولاً.
error-accept-no-source = لا يقول المصدر ما في الوحدة { $unit }، فلا يمكن أن تصلح ترجمةً له. احذفها، أو أعلنها ملاحظة منك بالخيارين `--local --why "…"`.
error-accept-has-source = الوحدة { $unit } ترجمة لمقطع من المصدر، فليست ملاحظة منك. اقبلها من دون `--local`.
error-second-person = حالة الوحدة { $unit }: { $impact }. ويشترط هذا المشروع في مثلها أن يقبلها شخص غير المترجم. اطلب ذلك من شخص ثانٍ يذكر اسمه المستعار في `--by`.
error-needs-by = يشترط هذا المشروع أن يُعرف من الذي يقبل. اذكر اسماً مستعاراً في `--by` أو في HEXAPLA_BY.
error-invalid-pair = ليس { $pair } زوجاً من النصوص. اكتب بصمة النص سابقاً وبصمته الآن، أو ما يكفي من كل منهما: 1-7f1c..1-90a2.
error-hint-refused = لم يُكتب تلميح: التغيير { $old } → { $new } يمس الوقائع، ولا يجعل التلميح تغيير الوقائع خطأً مطبعياً أبداً.
error-unknown-fingerprint = ليس للمادة { $release } نص بصمته { $given }، لا الآن ولا في سجلها. تجد البصمات الحالية في ما يطبعه `hexapla diff`، والأقدم منها في ملف base.jsonl التابع للمادة.
error-ambiguous-fingerprint = قد يكون المقصود بالبصمة { $given } أياً من { $known }. اكتب جزءاً أطول منها.
error-no-source-edition = ليس للمادة { $release } نسخة مصدر يمكن قراءتها، فلا شيء تبدأ منه الترجمة. يبيّن `hexapla check` السبب.
error-no-place = لا مكان لهذه الترجمة من المادة { $release }: { $reason }. راجع `layout` و`source` و`target` في hexapla.toml.
error-git-absent = تعذّر تشغيل git، وهذا الأمر يحتاج إلى تاريخ المستودع. ثبّت git أو اضبط PATH.
error-not-a-repository = هذا ليس مستودع git، وهذا الأمر يحتاج إلى تاريخ المستودع. نفّذه في مستودع مستنسخ.
error-shallow = المستودع المستنسخ ضحل، فالتاريخ الذي يحتاج إليه هذا الأمر مقطوع. نفّذ: { $command }
error-revision-absent = ليس لدى git المرجع { $revision }. نفّذ: { $command }
error-invalid-revision = ليس { $revision } اسم مرجع في git. اكتب فرعاً أو وسماً أو إيداعاً.
error-locked = عملية أخرى تكتب في هذا المشروع. أعد المحاولة حين تنتهي.
error-changed-meanwhile = تغيّر { $path } أثناء عملك، فلم يُكتب شيء. اطّلع عليه من جديد، ثم أعد الأمر.
error-invalid-request = السطر { $line } من المدخلات ليس طلباً: { $reason }. كل سطر كائن JSON فيه `id` و`old` و`new`.

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
help-compare = يقارن صيغتين من نص، وحدة بوحدة، من دون مشروع
help-explain = يبيّن معنى النتيجة وما العمل
help-doctor = يفحص git والمشروع ولغاته وسجله
help-completions = يطبع الإكمال التلقائي لصدفة الأوامر
help-man = يطبع الدليل
help-schema = يطبع أسماء مخططات JSON، أو واحداً منها

help-arg-project = مجلد المشروع، أو مجلد تحته
help-arg-as-of = اليوم الذي تُحسب المهلة عليه، مثل 2031-03-09؛ وإن لم يُذكر، فاليوم الحالي
help-arg-help = يطبع هذه المساعدة
help-arg-version = يطبع رقم الإصدار
help-arg-dry-run = يُظهر ما كان سيُكتب ولا يكتب شيئاً
help-arg-locale = هذه اللغة وحدها؛ ويجوز تكراره
help-arg-release = هذه المادة وحدها؛ ويجوز تكراره
help-arg-format = للناس، أو للبرامج: مستند واحد، أو سطر لكل عنصر
help-arg-by = صاحب الإقرار: اسم مستعار لا يُنشر أبداً
help-adopt-assume = يسلّم بصحة ما لا سند له: مسجَّلاً، غير موثَّق، مدرجاً في الديون المعروفة
help-adopt-date-field = حقل الترويسة الذي يحفظ يوم آخر تحديث للصفحة
help-status-units = يسرد كل وحدة غير محدَّثة، مع أسطرها وأسبابها
help-status-all = يسرد كل المواد، حتى التي لا تحتاج إلى شيء
help-diff-locale = اللغة المترجم إليها
help-diff-release = المادة، وربما وحداتها: lines-cut أو lines-cut#3 أو lines-cut#1,3-7
help-accept-locale = اللغة المترجم إليها
help-accept-release = المادة ووحداتها: lines-cut#3، أو lines-cut#3@1-7f1c كما يطبعها الأمر diff
help-accept-no-change = ما زالت الترجمة صالحة كما هي
help-accept-local = المقطع ملاحظة من المترجم نفسه
help-accept-why = السبب، ويُحفظ في السجل
help-accept-touched = يقبل الوحدات التي تغيّرت ترجمتها قياساً إلى أساس المقارنة، لا غيرها
help-accept-base = مرجع git الذي تجري المقارنة به، مثل origin/main
help-start-locale = اللغة المراد الترجمة إليها
help-start-release = المادة المراد ترجمتها
help-hint-release = المادة التي صُحّح مصدرها
help-hint-pair = بصمة النص سابقاً وبصمته الآن، أو ما يكفي من كل منهما: 1-7f1c..1-90a2
help-hint-kind = نوع التغيير
help-check-base = مرجع git الذي تجري المقارنة به، مثل origin/main
help-check-fail-on = أدنى مستوى يكون عنده رمز الخروج 1
help-gate-write-debt = يكتب كل ما هو مانع اليوم في ملف الديون المعروفة
help-compare-old = الصيغة الأقدم، ملف Markdown
help-compare-new = الصيغة الأحدث، ملف Markdown
help-compare-jsonl = يقرأ الطلبات من الإدخال القياسي، كائن JSON في كل سطر، ويجيب عن كل منها
help-compare-all = يُظهر الوحدات المتطابقة أيضاً
help-compare-source = اللغة التي كُتبت بها الصيغتان
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

finding-outdated-cosmetic = { $reasons ->
    [none] تغيّر في المصدر ترقيم الوحدة { $unit } أو شكلها الطباعي أو إملاؤها منذ ترجمتها.
   *[other] تغيّر في المصدر ترقيم الوحدة { $unit } أو شكلها الطباعي أو إملاؤها منذ ترجمتها: { $reasons }.
}
remedy-outdated-cosmetic = انظر هل ضلّلت الكتابة القديمة الترجمة، ثم اقبل الوحدة.
explain-outdated-cosmetic =
    بعد ترجمة الوحدة تغيّر في المصدر ترقيم أو حالة أحرف أو شكل طباعي أو إملاء كلمة.

    في الغالب لا يلزم فعل شيء. لكن الكلمة المكتوبة خطأً ربما أُسيئت قراءتها عند الترجمة، ولذلك يُعرض
    التغيير ولا يُتجاوز في صمت.

    انظر في النصين مرة واحدة. وإن كانت الترجمة ما زالت صالحة، فاقبلها مع `--no-change --why`.

finding-outdated-wording = { $reasons ->
    [none] أُعيدت صياغة الوحدة { $unit } في المصدر منذ ترجمتها، ووقائعها لم تتغيّر.
   *[other] أُعيدت صياغة الوحدة { $unit } في المصدر منذ ترجمتها، ووقائعها لم تتغيّر. { $reasons }.
}
remedy-outdated-wording = أعد قراءة الوحدة بالمقارنة مع المصدر، ثم اقبلها.
explain-outdated-wording =
    يعبّر المصدر عن المعنى بكلمات غير التي كانت فيه حين تُرجمت الوحدة. أما الأرقام والتواريخ والأسماء
    والنفي والاقتباسات فهي نفسها.

    لا تذكر الترجمة واقعة خاطئة، لكن ربما فاتها معنى دقيق رأى المحررون أنه يستحق التعديل.

    اقرأ `hexapla diff LOCALE RELEASE`، وحدّث الترجمة، ثم نفّذ أمر القبول الذي يطبعه `diff`.

finding-outdated-interface = تغيّرت متغيرات الوحدة { $unit } أو خياراتها في المصدر منذ ترجمتها.
remedy-outdated-interface = انقل المتغيرات والخيارات الجديدة إلى الترجمة، ثم اقبل الوحدة.
explain-outdated-interface =
    لرسالة في الكتالوج الآن متغيرات أو محدِّدات اختيار أو مواضع إدراج غير ما كان لها حين تُرجمت.

    الترجمة التي تستخدم متغيراً لم يعد يُعطى تُظهر للقارئ فراغاً؛ والتي ينقصها متغير جديد تُخفي عنه ما
    يقوله.

    استخدم متغيرات رسالة المصدر نفسها بلا زيادة ولا نقصان، مع صيغ الجمع في لغتك، ثم اقبل الوحدة.

finding-outdated-factual = { $reasons ->
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
remedy-outdated-unknown = قارن الوحدة كلها بالمصدر، ثم اقبلها.
explain-outdated-unknown =
    يسمّي السجل النص الذي تُرجمت عنه هذه الوحدة، وذلك النص ليس في مخزن نصوص السجل ولا في المصدر. فلا
    أحد يستطيع أن يقول ما الذي تغيّر.

    قد يكون فاصلة وقد يكون عدد قتلى. وإلى أن ينظر فيه أحد، يُعامل معاملة تغيير في الوقائع.

    قارن الوحدة بالمصدر كلمة كلمة ثم اقبلها. وإن كان ملف السجل `base.jsonl` قد ضاع في دمج أو بسبب
    استنساخ ضحل، فالأولى أن تستعيد ذلك الملف.

finding-missing = لا ترجمة للوحدة { $unit } من المصدر.
remedy-missing = ترجم الوحدة، ثم اقبلها.
explain-missing =
    في المصدر وحدة ليس لها في الترجمة مقابل، أو ليس لها إلا نص المصدر منسوخاً كما هو.

    لا يعرف قراء هذه اللغة ما يعرفه غيرهم، ولا سبيل لهم إلى أن يدركوا أن شيئاً قد أُسقط.

    ترجم الوحدة في مكانها واقبلها. ويُظهر `hexapla diff LOCALE RELEASE` أين مكانها.

finding-missing-lead = لا ترجمة للوحدة { $unit } من المصدر، وهي عنوانه الرئيسي أو ملخصه أو فقرته الأولى.
remedy-missing-lead = ترجم الوحدة، ثم اقبلها؛ فالمادة لا تقوم من دونها.
explain-missing-lead =
    ليس للعنوان الرئيسي أو الملخص أو الفقرة الأولى ترجمة، أو ليس لها إلا نص المصدر منسوخاً كما هو.

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

finding-unverified = لم يسجّل أحد عن أي نص من المصدر أُخذت الوحدة { $unit }.
remedy-unverified = قارن الوحدة بالمصدر مرة واحدة، ثم اقبلها.
explain-unverified =
    توجد ترجمة، لكن ليس في السجل قيد يبيّن عن أي نص أُخذت، أو أن اقترانها بوحدة المصدر مشكوك فيه.

    قد تكون صحيحة، وقد يكون عمرها سنوات. ومن غير قيد لا يعرف أحد ذلك، ولا يمكن أن يوزن تغيير لاحق
    في المصدر.

    قارن النصين مرة واحدة ثم اقبل الوحدة. وللمشروع كله، إن كانت في ترويساته علامات تثبيت، يجد
    `hexapla adopt` السند.

finding-rubber-stamp = يقول السجل الآن إن هذه الترجمة أُخذت عن { $now } (وكان يقول { $was })، لكن الترجمة لم تُمس.
remedy-rubber-stamp = حدّث الترجمة، أو صرّح بأنها ما زالت صالحة: `hexapla accept … --no-change --why "…"`.
explain-rubber-stamp =
    في هذا التغيير نُقل قيد في السجل إلى نص أحدث من المصدر بينما بقيت الترجمة كما هي، ولم يقل أحد
    لماذا.

    القيد الذي يُحدَّث من غير قراءة يصبغ كل شيء بالأخضر ولا يخبر أحداً بما تقادم. وهو أسوأ من غياب
    القيد.

    حدّث الترجمة. وإن كانت ما زالت صالحة حقاً، فاقبلها مع `--no-change` وسبب يحفظه السجل.

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
    للمادة ترجمات وليس لها ملف سجل، فكل وحدة فيها غير موثَّقة.

    الحالة تُخبر بما سُجّل. ومن غير سجل تتساوى ترجمة أُنجزت أمس وترجمة أُنجزت قبل خمس سنوات.

    نفّذ `hexapla adopt`، فهو يبحث عن علامات التثبيت مثل `default_lang_commit` ويدوّن ما وجده من سند.
    وإن كان السجل قد ضاع، فاستعده من git.

finding-ledger-damaged = تعذّرت قراءة هذا السطر من السجل ({ $reason })؛ أما الأسطر الأخرى فمحسوبة.
remedy-ledger-damaged = أزل علامات التعارض وأبقِ أسطر الطرفين، أو استعد الملف من git.
explain-ledger-damaged =
    في ملف السجل سطر ليس قيداً بصيغة JSON: هو في الغالب علامة تعارض بقيت بعد دمج، أو سطر مقطوع.

    ما كان يقوله السطر غير معروف، فقد تكون وحدته غير موثَّقة. أما بقية الملف فتُقرأ كالمعتاد.

    أزل علامات التعارض وأبقِ قيود الطرفين: فأي اتحاد للقيود صالح. واضبط `merge=union` للسجل في
    `.gitattributes`، كما يفعل `hexapla init`، فيتولى git ذلك بنفسه.

finding-release-renamed = كانت المادة في { $from } وصارت في { $to }، وبقي سجلها في مكانه. نفّذ: { $command }
remedy-release-renamed = انقل السجل معها، أو أعطِ المادة `id` في ترويستها.
explain-release-renamed =
    يتحدث سجل عن نصوص لم تعد مادتها موجودة، والنصوص نفسها في مادة ليس لها سجل.

    يبدو الأمر للبرنامج كأن الترجمات كلها رُميت وكُتبت مكانها ترجمات جديدة بلا سجل.

    انقل مجلد السجل مع المادة في الإيداع نفسه. والمادة التي في ترويستها `id` يمكن نقلها بحرية.

finding-source-missing = لا توجد نسخة مصدر لهذه الترجمة.
remedy-source-missing = أعد نسخة المصدر، أو أزل الترجمة من النشر.
explain-source-missing =
    توجد ترجمة ليس لمادتها نسخة مصدر، فلا شيء تُقارن به.

    كثيراً ما يكون المصدر قد سُحب أو أُعيدت تسميته ونُسيت الترجمة: فهي ما زالت منشورة.

    إن كانت المادة قد سُحبت، فأزل الترجمة من النشر أيضاً. وإن أُعيدت تسميتها، فأعد تسمية الترجمة
    وسجلها.

finding-pin-followed = تُتبّعت علامة التثبيت { $pin }: كان المصدر آنذاك في { $path }.
remedy-pin-followed = لا شيء؛ فالقيد مكتوب للملف باسمه آنذاك.
explain-pin-followed =
    تسمّي علامة تثبيت إيداعاً كان المصدر فيه في مسار آخر. فتُتبّع تاريخه وعُثر على النص.

    لا ينبغي أن تفقد ترجمة قيدها لأن ملفاً أُعيدت تسميته. ويُذكر ذلك لكي ينكشف التخمين إن أخطأ.

    لا شيء إن كان المسار صحيحاً. وإن لم يكن، فصحّح علامة التثبيت أو اقبل الوحدات يدوياً.

finding-pin-unresolved = لا تقود علامة التثبيت { $pin } إلى نص من المصدر: { $reason ->
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

finding-front-matter-invalid = تعذّرت قراءة الترويسة: { $reason }.
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

finding-control-character = { $count ->
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

finding-file-unreadable = تعذّرت قراءة الملف: { $reason }.
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

finding-file-name-refused = لا يمكن استخدام اسم الملف ({ $reason })، فلم يُقرأ الملف.
remedy-file-name-refused = أعد تسمية الملف: لا نقطة في أوله، ولا محارف تحكم ولا شرطات مائلة عكسية، بترميز UTF-8، وفي حدود 200 بايت.
explain-file-name-refused =
    اسم الملف ليس UTF-8، أو فيه محرف تحكم أو شرطة مائلة عكسية، أو يبدأ بنقطة، أو أطول مما ينبغي.

    كان الاسم سيظهر في السجل وفي العناوين وعلى الطرفيات. وبعض الأسماء هجوم على واحد منها.

    أعد تسمية الملف بالأمر `git mv`.

finding-file-name-clash = لا يختلف الاسم عن { $other } إلا في الأحرف الكبيرة والصغيرة.
remedy-file-name-clash = أعد تسمية أحد الملفين.
explain-file-name-clash =
    اسمان في مجلد واحد يصيران اسماً واحداً إذا سُوّي بين الأحرف الكبيرة والصغيرة.

    هما ملف واحد على أقراص كثير من أجهزة Mac وWindows: فيفقد زميل أحدهما في نسخة عمله من غير أن
    ينتبه.

    أعد تسمية أحدهما بالأمر `git mv`، وسجله أيضاً.

finding-not-a-file = جرى تخطي هذا: اسمه اسم ملف محتوى وليس كذلك ({ $kind ->
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
    أو يخرج من المشروع، أو ملف خاص.

    الروابط إلى خارج المشروع قد تنشر أي ملف على الجهاز الذي يبني الموقع. ولذلك لا تُتَّبع أبداً.

    إن كان المقصود نصاً، فضع ملفاً عادياً في مكانه. وإلا فلا شيء: هذه مجرد ملاحظة.

finding-edition-twice = هذا الملف والملف { $other } يدّعيان أنهما النسخة نفسها من مادة واحدة.
remedy-edition-twice = أبقِ أحد الملفين.
explain-edition-twice =
    ملفان هما المادة نفسها باللغة نفسها بحسب تخطيط المجموعة، كأن ينتهي أحدهما بـ `.md` والآخر بـ
    `.mdx`.

    أيهما يُنشر أمر يتوقف على مولّد الموقع. وربما كان المترجمون يعملون على الآخر.

    احذف أحدهما أو أعد تسميته، أو ضيّق التخطيط في `hexapla.toml`.

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

finding-embargo-invalid = تعذّرت قراءة موعد حظر النشر: { $reason }.
remedy-embargo-invalid = اكتبه بالتاريخ والوقت وفارق التوقيت: `embargo = 2031-03-09T00:01:00Z`.
explain-embargo-invalid =
    تذكر المادة حظر نشر، ولا يمكن تحديد اللحظة التي ينتهي عندها.

    قراءة حظر النشر بفارق ساعة إخلال بوعد، وقد تعرّض مصدراً صحفياً للخطر. ولذلك لا يُخمَّن شيء.

    اذكر اللحظة مع فارق التوقيت. ويُفهم أيضاً سطر مثل `Embargoed for 0001hrs GMT 9 March 2031`.

finding-configuration-unknown-key = لا يوجد مفتاح باسم `{ $key }`؛ وأقرب مفتاح إليه `{ $nearest }`.
remedy-configuration-unknown-key = صحّح المفتاح، أو احذفه.
explain-configuration-unknown-key =
    في `hexapla.toml` مفتاح لا يعرفه البرنامج.

    لا يجوز أن يعني الخطأ الإملائي `grace_dyas`، في صمت، أنه لا مهلة. ولذلك لا يُنفَّذ شيء حتى يتضح
    الملف.

    صحّح الإملاء، أو احذف السطر. وفي docs/configuration.md المفاتيح كلها.

finding-configuration-invalid = لا يمكن استخدام `hexapla.toml`: { $detail }.
remedy-configuration-invalid = أصلح الموضع؛ ففي docs/configuration.md ما يمكن أن يُكتب هناك.
explain-configuration-invalid =
    في `hexapla.toml` قيمة من نوع غير صحيح، أو تناقض قيمة أخرى.

    كل جواب يتوقف على هذا الملف. وتخمين معناه تخمين للجواب.

    أصلح الموضع المذكور. وفي docs/configuration.md بيان ما يجوز أن يُكتب لكل مفتاح.

finding-no-releases = ليس في المجموعة `{ $collection }` أي نسخة مصدر.
remedy-no-releases = صحّح `layout` أو `source` أو `root` للمجموعة في `hexapla.toml`.
explain-no-releases =
    لا يوجد ملف يوافق نمط المصدر في المجموعة.

    البوابة التي تنظر في مجلد فارغ ستدع كل شيء يجتاز. ولذلك يُعدّ هذا مما لم يُحكم
    عليه، ورمز الخروج 3.

    قارن النمط في `hexapla.toml` بمسار على القرص؛ ويُظهر `hexapla init --dry-run` ما كان سيكتبه.
