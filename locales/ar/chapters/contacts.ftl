### Draft: nobody has checked this translation yet.

## In short

contacts-in-short-heading = باختصار
contacts-lead = إذا كان أحد في خطر الآن، فاتصلوا على { $emergency-999 }. وإن لم يكن كذلك، فكثيرًا ما تكون أفضل خطوة أولى هي التحدث إلى شخص في هذا المبنى.
contacts-lines = خط المساعدة موجود لمن يريد التحدث إلى شخص آخر، أو عندما لا يكون أحد هنا متفرغًا. لا يلزم أن يكون لديك يقين، ولا يلزم دليل.
contacts-screen = لا تستطيع هذه الشاشة الاتصال بأحد، ولا تتلقى بلاغات. يمكنك كتابة الرقم أو حفظه.

## How to choose a line

contacts-choose-heading = كيفية اختيار خط المساعدة
contacts-steps-heading = خمسة أسئلة
contacts-steps-danger = هل هناك طفل في خطر الآن؟ إذن اتصلوا على { $emergency-999 }. وإذا كانت جريمة ولكنها ليست عاجلة، فرقم الشرطة هو { $police-101 }.
contacts-steps-who = لمن هذا الخط؟ بعض الخطوط لليافعين. وبعضها لبالغين لديهم قلق على طفل.
contacts-steps-where = أين أنت؟ بعض الخطوط تعمل في أمة واحدة فقط. وهذه الشاشة تعرض خطوط أمتك.
contacts-steps-how = ما طريقة التحدث التي تناسبك؟ قد يمكنك الاتصال أو إرسال رسالة نصية أو الدردشة.
contacts-steps-when = هل الخط مفتوح؟ إذا لم تكن المواعيد مؤكدة، فإن هذه الشاشة تقول ذلك.
contacts-before-heading = معلومات مفيدة
contacts-before-private = يوضح كل خط ما يبقيه سريًا، ومتى يجب عليه أن يتصرف للحفاظ على سلامة شخص.
contacts-before-hang-up = يمكنك إنهاء المكالمة والاتصال مرة أخرى لاحقًا.
contacts-before-age = انتبهوا إلى الأعمار. فالخط المناسب للبالغين قد لا يستقبل من هم دون 16 عامًا.
contacts-before-year = يعرض كل خط سنة ما نعرفه عنه. وإذا لم يرد خط، فجربوا الخط التالي.
contacts-relay = بلغة الإشارة البريطانية توجد خدمة فيديو للطوارئ. ويمكنك الوصول إليها من هاتفك.

## For children and young people

contacts-young-heading = للأطفال واليافعين
contacts-young-lead = ما يحدث ليس ذنبك. ويمكنك طلب المساعدة دون معرفة اسم ما يحدث.

## For parents, friends and workers

contacts-adults-heading = للوالدين والأصدقاء والعاملين
contacts-adults-lead = يمكن لأي بالغ طلب النصيحة بشأن طفل. ولا يلزم أن يكون لديك يقين.
contacts-ni-trust = في أيرلندا الشمالية، يتبع الأخصائيون الاجتماعيون هيئة الصحة والرعاية الاجتماعية (Health and Social Care Trust). اتصلوا بهذه الهيئة، لا بالمجلس المحلي.

## After sexual violence

contacts-after-heading = بعد عنف جنسي
contacts-after-ew-note = هل أنت دون 16 عامًا؟ يمكنك التحدث إلى { $name-childline }. فالخط أدناه لمن هم في سن 16 فما فوق.
contacts-after-scotland-note = خط المساعدة أدناه لمن هم في سن 13 فما فوق. والخدمة الصحية التي تليه لمن هم في سن 16 فما فوق. وإذا كنت أصغر سنًا، فيمكنك التحدث إلى { $name-childline }.
contacts-after-ni-note = مركز The Rowan هو مركز الإحالة لحالات الاعتداء الجنسي. وهو للناس من كل الأعمار، نهارًا وليلًا. ويمكنك الذهاب إليه بلا إحالة. يمكنك سؤال طبيب أو ممرضة أو هيئة الصحة والرعاية الاجتماعية (Trust) عن كيفية الوصول إليه.

## The people of this place

contacts-local-heading = الأشخاص في هذا المكان
contacts-local-note = يمكن لمن يديرون هذه الشاشة إضافة جهات الاتصال المحلية. وإذا كانت إحداها غير موجودة هنا، فيمكنك سؤال أي شخص يعمل في المكان.
contacts-local-england-heading = أشخاص وأماكن محلية يمكن أن تساعد
contacts-local-england-lead = المسؤول أو المسؤولة عن حماية الأطفال
contacts-local-england-front = خدمات الأطفال في المجلس المحلي، وفريق الطوارئ المناوب التابع له ليلًا وفي عطلة نهاية الأسبوع
contacts-local-england-service = الخدمة المحلية للأطفال الذين يتعرضون للاستغلال
contacts-local-england-health = ممرضة المدرسة، وعيادة الصحة الجنسية، ومركز الإحالة لحالات الاعتداء الجنسي
contacts-local-england-place = أقرب مكان آمن
contacts-local-wales-heading = أشخاص وأماكن محلية يمكن أن تساعد
contacts-local-wales-lead = الشخص المعيَّن للحماية
contacts-local-wales-front = الخدمات الاجتماعية في المجلس المحلي، وفريق الطوارئ المناوب التابع له ليلًا وفي عطلة نهاية الأسبوع
contacts-local-wales-service = الخدمة المحلية للأطفال الذين يتعرضون للاستغلال
contacts-local-wales-health = ممرضة المدرسة، وعيادة الصحة الجنسية، ومركز الإحالة لحالات الاعتداء الجنسي
contacts-local-wales-place = أقرب مكان آمن
contacts-local-scotland-heading = أشخاص وأماكن محلية يمكن أن تساعد
contacts-local-scotland-lead = منسق حماية الطفل
contacts-local-scotland-front = العمل الاجتماعي في المجلس المحلي، والعمل الاجتماعي خارج ساعات الدوام
contacts-local-scotland-service = الخدمة المحلية للأطفال الذين يتعرضون للاستغلال
contacts-local-scotland-health = ممرضة المدرسة، وعيادة الصحة الجنسية، وخدمة حالات الاعتداء الجنسي
contacts-local-scotland-place = أقرب مكان آمن
contacts-local-northern-ireland-heading = أشخاص وأماكن محلية يمكن أن تساعد
contacts-local-northern-ireland-lead = المعلم المعيَّن، أو المسؤول أو المسؤولة عن حماية الأطفال
contacts-local-northern-ireland-front = فريق Gateway في هيئة الصحة والرعاية الاجتماعية، وخدمة العمل الاجتماعي للطوارئ
contacts-local-northern-ireland-service = الخدمة المحلية للأطفال الذين يتعرضون للاستغلال
contacts-local-northern-ireland-health = ممرضة المدرسة، وعيادة الصحة الجنسية، ومركز The Rowan
contacts-local-northern-ireland-place = أقرب مكان آمن

contacts-local-keep-heading = حافظوا على القائمة محدَّثة
contacts-local-keep-text = ينبغي أن يتولى هذه القائمة شخص واحد محدد بالاسم. اذكروا اسم المسؤول عن حماية الأطفال وغرفته وأوقاته. تحققوا من كل بند، وضعوا له تاريخًا ينتهي فيه. والبند الذي انتهى يُخفى، ويحل محله الطريق الوطني.
contacts-local-gateways-heading = فرق Gateway الخمسة
contacts-local-gateways-text = ينبغي أن يتحقق شخص من هذه الأرقام قبل أن تعتمدوا عليها.

## The booklet behind this guide

contacts-booklet-heading = الكتيب الذي نشأ منه هذا الدليل
contacts-publisher = نشأ هذا الدليل من كتيب مطبوع أقدم، اسمه Pocket Guide to tackling child sexual exploitation. وقد نشرته شبكة NWG Network. وكتبت مقدمته Sheila Taylor MBE، وكانت حينها رئيستها التنفيذية.
contacts-not-a-line-heading = ليست خط مساعدة
contacts-not-a-line-text = شبكة NWG Network لمن يعملون مع الأطفال. وهي ليست للطوارئ، وليست مكانًا للإبلاغ عن اعتداء. وهذا الدليل ليس من إعداد NWG Network.

contacts-as-printed-heading = كما طُبع، ولم يُتحقق منه منذ ذلك الحين
contacts-as-printed-text = ذكر الكتيب الهاتف والعنوان أدناه. وعرض نسخًا مطبوعة بسعر 3 جنيهات إسترلينية للنسخة، عن طريق نموذج على الموقع. ولم يتحقق أحد من أي من ذلك منذ ذلك الحين.

## For you

contacts-for-you-heading = ماذا يعني هذا لكم
contacts-worry-heading = يكفي القلق، ولا يلزم دليل
contacts-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
contacts-young-end = هل يتعلق هذا بك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
