### كلمات موقع غرفة الأخبار هذه، بالعربية: اسمها وموضوعاتها وأماكنها.
###
### يظهر الموضوع وحده، بجانب المواد وفوق قوائمها: بضع كلمات بلا نقطة في آخرها.
### وتُكتب الأسماء كما في السجل المرجعي.

## The site

site-name = مرصد تالوغيت لحقوق الإنسان
-newsroom = تالوغيت

## Topics: what a release is

tag-urgent-action = تحركات عاجلة
tag-annual-report = التقرير السنوي
tag-correction = تصويبات
tag-opinion = آراء
tag-good-news = أخبار سارة

## Topics: rights

tag-accountability = المساءلة
tag-arbitrary-arrest = الاعتقال التعسفي
tag-deaths-in-custody = الوفيات في الحجز
tag-enforced-disappearance = الاختفاء القسري
tag-forced-labour = العمل القسري
tag-forced-return = الإعادة القسرية
tag-freedom-of-expression = حرية التعبير
tag-internet-shutdown = قطع الإنترنت
tag-prison-camps = معسكرات الاعتقال
    .intro = تحتجز هالفينيا أشخاصاً في معسكرات مرقّمة وتنكر وجودها. وتجمع { -newsroom } منذ عام ٢٠١٩ أدلة على ما يجري فيها.
tag-prisons = السجون
tag-surveillance = المراقبة

## Topics: people

tag-families = الأهالي
tag-human-rights-defenders = المدافعون عن حقوق الإنسان
tag-press = الصحافة
tag-prisoners = السجناء
tag-refugees = اللاجئون

## Topics: states and their means

tag-diplomacy = الدبلوماسية
tag-elections = الانتخابات
tag-legislation = التشريعات
tag-satellite-images = صور الأقمار الصناعية

## Topics: countries and organisations

tag-ardesca = أرديسكا
tag-concord-of-nations = وفاق الأمم
tag-halvenia = هالفينيا
    .intro = ما توثّقه تالوغيت في هالفينيا: المعسكرات والسجون، ومن يختفون فيها، ومن يفرّون عبر نهر فيلو، والقوانين التي يُراد بها إسكات الباقين.

## Places

place-dunmarek = دونماريك
place-port-sennet = بورت سينيت
place-sorvane = سورفان
