### كلمات الصفحات المنشورة نفسها، بالعربية.
###
### يراها قراء المطبوعة: فهي بسيطة وقصيرة وهادئة.

## The site

site-name = غرفة الأخبار
language-name = العربية
document-title = { $title } – { $site }
date = { DATETIME($day, dateStyle: "long") }

## The frame of every page

skip-to-content = انتقل إلى المحتوى
home = الصفحة الرئيسية
languages = اللغات
sections = الأقسام
topics = الموضوعات
places = الأماكن
trail = موقعك في الموقع
feed-atom = خلاصة Atom
feed-json = خلاصة JSON

## Lists

latest = الأحدث
more-releases = مواد أخرى
nothing-yet = لم يُنشر شيء هنا بعد.
count-releases =
    { $n ->
        [zero] لا مواد
        [one] مادة واحدة
        [two] مادتان
        [few] { $n } مواد
        [many] { $n } مادة
       *[other] { $n } مادة
    }
releases-from-place = المواد الواردة من { TERM($place, case: "genitive") }
subscribe = الاشتراك في هذه القائمة
paging = صفحات هذه القائمة
newer = الأحدث
older = الأقدم
page-of = الصفحة { $n } من { $pages }
in-language = باللغة { $language }

## A release

byline = بقلم { $author }
updated = حُدّث في { DATETIME($day, dateStyle: "long") }
corrected = صُحّح
corrections =
    { $n ->
        [zero] تصويبات
        [one] تصويب
        [two] تصويبان
        [few] تصويبات
        [many] تصويبات
       *[other] تصويبات
    }
notes = الحواشي
note-mark = { $n }
note-number = الحاشية { $n }
note-back = العودة إلى موضع الحاشية { $n }
table = جدول

## Where a text comes from

translation = عن هذه الترجمة
translated-from = تُرجم من اللغة { $language }.
method-human = ترجمة بشرية.
method-machine = ترجمة آلية.
method-machine-raw = ترجمة آلية.
method-machine-post-edited-light = ترجمة آلية نقّحها إنسان تنقيحاً خفيفاً.
method-machine-post-edited-full = ترجمة آلية نقّحها إنسان تنقيحاً كاملاً.
method-language-model-draft = مسودة أعدّها نموذج لغوي.
reviewed = راجعها مراجع.
matches = تطابق النص الأصلي بصيغته المؤرخة { DATETIME($day, dateStyle: "long") }.
matches-undated = تطابق النص الأصلي.
waiting =
    { $n ->
        [zero] لا تنتظر أي فقرة من { $passages } تحديثاً.
        [one] فقرة واحدة من { $passages } تنتظر التحديث.
        [two] فقرتان من { $passages } تنتظران التحديث.
        [few] { $n } فقرات من { $passages } تنتظر التحديث.
        [many] { $n } فقرة من { $passages } تنتظر التحديث.
       *[other] { $n } فقرة من { $passages } تنتظر التحديث.
    }
waiting-since = تغيّر النص الأصلي في { DATETIME($day, dateStyle: "long") }.
read-original = اقرأ النص الأصلي
notice-fallback = لم يُترجم هذا النص بعد. أنت تقرأ النص الأصلي باللغة { $language }.
notice-mixed = لم يُترجم هذا النص إلا جزئياً. أما الباقي فباللغة الأصلية: { $language }.
notice-unreviewed = تُرجم هذا النص آلياً من اللغة { $language } ولم يراجعه أحد بعد. وقد يحتوي على أخطاء.
mark-outdated = تغيّر النص الأصلي لهذه الفقرة بعد ترجمتها.
mark-unverified = لم يُسجَّل من أي صيغة للنص الأصلي تُرجمت هذه الفقرة.
mark-orphaned = لم تعد هذه الفقرة موجودة في النص الأصلي.
mark-source = تُعرض هذه الفقرة بلغتها الأصلية: فترجمتها غير متوفرة أو لم تُحدَّث.

## Pages for the press

press = للصحافة
press-site = للصحفيين فقط: تضم هذه الصفحات نصوصاً محظورة النشر حتى حين. لا تنشرها ولا تشاركها.
press-until = محظور النشر حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } بالتوقيت العالمي المنسق. لا تنشره ولا تشاركه قبل ذلك.
press-local = أي { DATETIME($local, dateStyle: "long", timeStyle: "short") } بتوقيت { $zone }.
press-list = حظر النشر حتى: { DATETIME($until, dateStyle: "medium", timeStyle: "short") } بالتوقيت العالمي المنسق

## Pages in the place of others

missing = الصفحة غير موجودة
    .text = لا يوجد شيء في هذا العنوان. ربما كُتب خطأً، أو نُقلت الصفحة.
gone = سُحب هذا النص
    .text = نُشر هنا ثم سُحب. ولا ينبغي الاستشهاد به بعد الآن.
to-home = انتقل إلى الصفحة الرئيسية

## Languages, as this language calls them

language-ar = العربية
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ko = الكورية
language-zh-hans = الصينية

## Kinds of releases: one, and a list of them

kind-press-release = بيان صحفي
    .list = بيانات صحفية
kind-statement = بيان
    .list = بيانات
kind-joint-statement = بيان مشترك
    .list = بيانات مشتركة
kind-report-launch = إصدار تقرير
    .list = إصدارات التقارير
kind-briefing-launch = إصدار ورقة إحاطة
    .list = أوراق الإحاطة
kind-annual-report-launch = إصدار التقرير السنوي
    .list = التقارير السنوية
kind-op-ed = مقال رأي
    .list = مقالات رأي
kind-blog = تدوينة
    .list = المدونة
kind-news-update = خبر موجز
    .list = أخبار موجزة
kind-urgent-action = تحرك عاجل
    .list = تحركات عاجلة
kind-correction = تصويب
    .list = تصويبات
kind-releases = مادة منشورة
    .list = المواد المنشورة
