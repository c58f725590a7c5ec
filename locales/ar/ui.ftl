# ما تقوله الشاشات نفسها. كل النصوص مسودة لم يراجعها أحد بعد.

## الشريط السفلي

shelf-home = البداية
shelf-back = رجوع
shelf-danger = في خطر الآن
shelf-line = مجاني: { $name }
shelf-language = اللغة
shelf-display = العرض
shelf-clear = مسح الشاشة
shelf-clear-short = مسح

## تقليب الصفحات

pages-count = ‏{ $page } من { $count }
pages-up = الصفحة السابقة
pages-down = الصفحة التالية

## شاشة الانتظار

waiting-welcome = أهلاً بكم هنا
waiting-start = للبدء، المسوا الشاشة

## البداية

home-title = كيف يمكننا المساعدة؟
home-subtitle = لا داعي للعجلة. لا تحفظ هذه الشاشة ما يُقرأ عليها.
home-help = أحتاج إلى مساعدة أو نصيحة
home-help-note = بطاقات قصيرة وكلمات بسيطة
home-worried = لدي قلق على شخص ما
home-worried-note = صديق أو صديقة، أو أي طفل
home-guide = دليل للعاملين مع الأطفال
home-guide-note = المعنى وما ينبغي فعله
home-lines = خطوط المساعدة
home-lines-note = أرقام للاتصال أو الرسائل النصية
home-about = عن هذه الشاشة

## اللغات

languages-title = اختيار اللغة

languages-interpreter = أحتاج إلى مترجم شفوي

## بطاقة طلب مترجم

interpreter-title = يُعرض هذا على شخص يعمل هنا
interpreter-need = أحتاج إلى مترجم شفوي للغة { $language }.
interpreter-need-any = أحتاج إلى مترجم شفوي.
interpreter-not-them = من فضلكم، ليس الشخص الذي معي.
interpreter-wish-woman = امرأة إن أمكن.
interpreter-wish-man = رجل إن أمكن.
interpreter-wish-either = لا مانع من امرأة أو رجل.
interpreter-who = إن أمكن
interpreter-woman = امرأة
interpreter-man = رجل
interpreter-either = لا فرق

## بطاقات النصيحة

advice-title = ما الذي يشغل بالك؟
advice-subtitle = يمكنك اختيار أي بطاقة، والتوقف في أي وقت.
card-count = البطاقة { $page } من { $count }
card-talk = التحدث إلى شخص
card-next = البطاقة التالية

## القلق على شخص ما

worried-title = لدي قلق على شخص ما
worried-lead = يكفي القلق، ولا يلزم دليل. ولا يلزم أن يكون لديك يقين.
worried-danger = إذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
worried-fault = مهما حدث، فالذنب ليس ذنب الطفل.
worried-people = من يمكنك إخبارهم
worried-meaning = معنى الاستغلال
worried-friend = من أجل صديق
worried-parent = من أجل طفلي
worried-worker = أعمل مع الأطفال: بطاقة الستين ثانية
worried-steps = خطوة بخطوة
worried-tell = كيفية إخبار أحد

## الدليل

parents-title = للآباء والأمهات ومقدمي الرعاية
worker-title = طفل معكم الآن: ستون ثانية
pathway-kicker = خطوة بخطوة. لا يُحفظ أي شيء تختاره

guide-title = الدليل
guide-subtitle = للعاملين مع الأطفال
guide-kicker = الدليل، الفصل { $page } من { $count }
guide-in-chapter = في هذا الفصل
guide-here = أنت هنا
guide-words = كلمات في هذا القسم
myth-heard = قد تسمعون: { $myth }
guide-comes-from = مصدر هذه المعلومات
guide-law-as-at = القانون كما في { $date }
guide-published = من مصادر منشورة، { $date }
guide-due = من مصادر منشورة، { $date }. حان وقت التحقق منها
guide-overdue = لم يُتحقق منه منذ { $date }. ربما تغيّر
guide-end = من يمكنك إخبارهم
guide-nation = القواعد في
guide-worker-card = طفل معي الآن
guide-glossary = قائمة الكلمات
law-pending = لم يدخل حيز التنفيذ بالكامل بعد
law-not-statutory = توجيه أو ممارسة، وليس قانونًا
process-together = معًا غالبًا
process-stages-note = هذه ليست خطوات. إنها تتداخل.
glossary-title = كلمات مشروحة
glossary-subtitle = اضغطوا على كلمة لمعرفة معناها

## الأمم الأربع

nations-caption = القواعد تختلف
nations-title = في أي أمة أنت الآن؟
nations-text = القوانين والجهات التي ينبغي إخبارها ليست واحدة في كل أمة.
nation-england = إنجلترا
nation-wales = ويلز
nation-scotland = اسكتلندا
nation-northern-ireland = أيرلندا الشمالية

## معنى كلمة

term-caption = معنى الكلمة
term-more = للمزيد: { $chapter }
cover-close = إغلاق

## خطوط المساعدة

lines-title = خطوط المساعدة
lines-note = هذه الشاشة لا تجري مكالمات. يمكنك طلب هاتف هنا، أو حفظ الرقم.
lines-for-young = لي أنا
lines-for-parents = للوالدين
lines-for-staff = للعاملين
lines-for-adults-short = للبالغين
filter-key = تصفية
filter-key-on = تصفية: { $count }
filter-title = أي الخطوط؟
filter-count = الخطوط المناسبة: { $count }
filter-by-phone = بالهاتف
filter-by-text = برسالة نصية
filter-by-chat = دردشة
filter-by-sign = بلغة الإشارة
filter-free = مجاني
filter-open-now = مفتوح الآن
filter-nation = البلد: { $nation }
lines-none = لا يوجد خط آخر مناسب. غيّروا التصفية لرؤية المزيد.
line-cannot-call = هذه الشاشة لا تجري مكالمات. يمكنك هنا طلب استخدام هاتف.
line-cannot-text = هذه الشاشة لا ترسل رسائل نصية. يمكنك هنا طلب استخدام هاتف.
line-cannot-open = هذه الشاشة لا تفتح مواقع الإنترنت. يمكنك هنا طلب المساعدة.
line-say = طريقة قوله
line-facts = قبل الاتصال
line-facts-text = قبل إرسال رسالة
line-facts-other = قبل أن تبدؤوا
line-how = كيف يعمل
line-hours = متى
hours-open-until = مفتوح الآن حتى { $time }.
hours-open = مفتوح الآن.
hours-opens-today = مغلق. يفتح في { $time }.
hours-opens-tomorrow = مغلق. يفتح غدًا في { $time }.
hours-opens-on = مغلق. يفتح { $day } في { $time }.
hours-instead = { $closed } مفتوح الآن: { $line }، { $number }.
hours-today = اليوم: { $hours }.
hours-none-today = اليوم: لا شيء.
hours-span = من { $from } حتى { $to }
hours-no-time = هذه الشاشة لا تعرف الوقت.
time-morning = { $time } صباحًا
time-later = { $time } مساءً
time-noon = 12 ظهرًا
time-midnight = منتصف الليل
weekday-1 = يوم الاثنين
weekday-2 = يوم الثلاثاء
weekday-3 = يوم الأربعاء
weekday-4 = يوم الخميس
weekday-5 = يوم الجمعة
weekday-6 = يوم السبت
weekday-7 = يوم الأحد
line-cost = التكلفة
line-cost-free = مجاني
line-cost-standard = السعر المعتاد لشبكتك
line-cost-unknown = غير معروف
line-bill = فاتورة الهاتف
line-bill-no = لا يظهر في الفاتورة
line-bill-yes = قد يظهر في الفاتورة
line-bill-unknown = لا يُعرف إن كان يظهر
line-private = هل هو سري؟
line-asks = بماذا يسألون أولًا
line-asks-unknown = غير معروف بعد. يمكن قول ما تريدون قوله فقط.
line-languages = اللغات
line-welsh-yes = الإنجليزية والويلزية
line-welsh-no = الإنجليزية
line-welsh-unknown = الإنجليزية. الويلزية: غير معروف
line-interpreter-yes = مترجم شفوي: نعم، يُطلب عند الاتصال
line-interpreter-no = مترجم شفوي: لا
line-interpreter-unknown = مترجم شفوي: غير معروف. يمكن السؤال عند الاتصال
line-interpreter-written-yes = مترجم شفوي: نعم
line-interpreter-written-no = مترجم شفوي: لا
line-interpreter-written-unknown = مترجم شفوي: غير معروف
line-language-signed = لغة الإشارة البريطانية (BSL)
line-deaf = للصم أو لغة الإشارة
line-bsl-yes = لغة الإشارة BSL: هناك طريقة. يمكن طلب المساعدة هنا
line-bsl-no = لغة الإشارة BSL: لا
line-bsl-unknown = لغة الإشارة BSL: غير معروف
line-signed = لغة الإشارة BSL: نعم، بالفيديو
line-relay-yes = خدمة Relay UK أو هاتف نصي: نعم
line-relay-no = خدمة Relay UK أو هاتف نصي: لا
line-relay-unknown = خدمة Relay UK أو هاتف نصي: غير معروف
line-write = يمكن الكتابة بدل الكلام
line-also = أيضًا
also-phone = هاتف: { $contact }
also-text = رسالة نصية: { $contact }
also-chat = دردشة: { $contact }
also-form = نموذج: { $contact }
also-email = بريد إلكتروني: { $contact }
also-website = موقع: { $contact }
also-video = فيديو: { $contact }
line-remember = حفظ الرقم
line-evidence = آخر دليل منشور
line-evidence-year = سنة { $year }. لم يتصل به أحد منا بعد
line-evidence-year-text = سنة { $year }. لم يراسله أحد منا بعد
line-evidence-year-other = سنة { $year }. لم يفتحه أحد منا بعد
line-evidence-old = مضى على ذلك أكثر من سنتين. ينبغي التحقق منه مرة أخرى
line-dialled = آخر مرة اتصلنا به: { $date }
line-dialled-text = آخر مرة راسلناه: { $date }
line-dialled-other = آخر مرة فتحناه: { $date }

## رقم للحفظ

remember-look = انظروا إلى الرقم وكرروه لأنفسكم.
remember-say = والآن قولوه لأنفسكم.
remember-check = هل كان صحيحًا؟ يمكن تكرار ذلك.
remember-hide = إخفاء الرقم
remember-show = إظهار الرقم
remember-call = اتصلوا بهذا الرقم
remember-text = أرسلوا رسالة نصية إلى هذا الرقم
remember-call-how = اتصلوا، ثم اتبعوا الصفحة السابقة.
remember-text-how = أرسلوا رسالة نصية كما في الصفحة السابقة.
remember-text-word = أرسلوا كلمة { $word } في رسالة نصية إلى هذا الرقم
remember-keeps = الورق والهواتف تحفظ ما يُكتب عليها.
code-title = أو وجّهوا كاميرا هاتف إلى هنا
code-note = فيه الاسم والرقم فقط. قد يحفظه الهاتف. الحفظ في الذاكرة أكثر أمانًا.
code-holds = في الرمز الاسم والرقم فقط، بلا رابط إنترنت.
code-keeps = قد يحفظه الهاتف.

## الطوارئ

emergency-title = في خطر الآن
emergency-free = مجاني من أي هاتف
emergency-speak = إذا كان الكلام ممكنًا
emergency-speak-police = اطلبوا الشرطة، واذكروا مكانكم.
emergency-silent = إذا لم يكن الكلام آمنًا
emergency-silent-call = اتصلوا على { $emergency-999 } من هاتف محمول. ابقوا على الخط.
emergency-silent-tap = اسعلوا أو انقروا على الهاتف إن أمكن.
emergency-silent-press = عندما يُطلب منكم ذلك، اضغطوا 55.
# A key for those who do not know whether it is an emergency
emergency-unsure = لست متأكدًا

## أشخاص يمكن التحدث إليهم

people-title = أشخاص يمكنك التحدث إليهم
people-here = شخص هنا
people-here-text = يمكنك سؤال أي شخص يعمل هنا عن المسؤول أو المسؤولة عن حماية الأطفال. ويمكنك قول: «أحتاج إلى التحدث إلى أحد.»
people-kicker = لست وحدك
people-lines = بالهاتف أو برسالة نصية

## أشخاص المكان نفسه

contact-safeguarding-lead = المسؤول أو المسؤولة عن حماية الأطفال
contact-front-door = خدمات الأطفال
contact-out-of-hours = خدمات الأطفال، ليلًا وفي عطلة نهاية الأسبوع
contact-local-service = خدمة محلية
contact-room = المكان: { $room }
contact-hours = { $days }: من { $from } إلى { $to }
days-in-a-row = من { $from } إلى { $to }
contact-valid-to = صالح حتى { $date }
contact-valid-between = صالح من { $from } حتى { $to }
contact-fresh = { $name }: صالح حتى { $date }
contact-due = { $name }: راجِع هذا المدخل، ينتهي في { $date }
contact-overdue = { $name }: لا يُعرض للزوار، انتهى في { $date }
contact-early = { $name }: لا يُعرض للزوار قبل { $date }

## الخصوصية

privacy-title = عن هذه الشاشة
privacy-sources = مصدر المعلومات

## باب العاملين

privacy-staff = للعاملين: إدخال الرمز السري
staff-title = للعاملين
staff-text = اكتب الرمز السري
staff-wrong = هذا ليس الرمز الصحيح
staff-wrong-wait = هذا ليس الرمز الصحيح. الثواني المتبقية: { $seconds }
staff-wait = لم يحن الوقت بعد. الثواني المتبقية: { $seconds }
staff-erase = حذف
staff-enter = فتح

## المصادر

sources-title = مصدر المعلومات
sources-lead = هذه الكلمات كلماتنا. أما المعلومات فمن النصوص المنشورة أدناه.
sources-unchecked = لم يراجع هذا النص بعد أي شخص لديه معرفة مهنية.
sources-booklet = نشأ هذا الدليل من كتيب مطبوع لشبكة NWG Network. وهو ليس من منشورات NWG Network.
sources-checked = قورن بمصادره في { $date }
sources-all-nations = الأمم الأربع كلها

## للعاملين: حالة الشاشة

status-title = حالة هذه الشاشة
status-program = البرنامج
status-version = الإصدار { $version }
status-content = المحتوى
status-clock = الساعة
status-clock-unknown = هذه الشاشة لا تعرف الوقت.
status-clock-known = الوقت { $time }، { $date }.
status-clock-reckoned = نحو { $time }، { $date }، محسوب من آخر وقت مؤكد.
status-site = ملف المكان
status-site-none = لا يوجد: القيم المدمجة
status-left-out = أخطاء لم تُستعمل: { $count }
status-facts = المعلومات
status-facts-no-day = هذه الشاشة لا تعرف اليوم
status-facts-lines = الخطوط: حديث { $fresh }، حان التحقق { $due }، متأخر { $overdue }
status-contacts = أشخاص من هنا
status-contacts-none = لا يوجد
status-languages = اللغات
status-original = { $language }: النص الأصلي
status-checked = { $language }: رُوجع { $checked } من { $count } نصًا
status-fonts = الخطوط
status-panel = الزجاج
status-pixels = { $width } في { $height } بكسل
status-millimetres = مرسومة لمساحة { $width } في { $height } مم، بمقياس { $scale }
status-unknown = غير معروف
status-code = المعلومات نفسها لمن يعتني بهذه الشاشة. ليس فيها شيء عن أي شخص.

## العرض

display-title = العرض
display-note = يعيد «مسح الشاشة» هذه الخيارات إلى أصلها.
display-size = حجم النص
display-standard = عادي
display-large = كبير
display-largest = الأكبر
display-colours = الألوان
display-light = فاتح
display-dark = داكن
display-strong = قوي

## هل ما زال أحد هنا

still-title = هل ما زال أحد هنا؟
still-text = بعد قليل تعود هذه الشاشة إلى البداية من تلقاء نفسها.
still-here = ما زلت هنا

## مسح الشاشة

cleared-text = لحظة واحدة

## الترجمات

draft-notice = ترجمة لم تُراجَع
draft-key = إظهار الإنجليزية
draft-key-off = إخفاء الإنجليزية

## التواريخ

date-day = ‏{ $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
