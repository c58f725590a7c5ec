### Draft: nobody has checked this translation yet.

## In short

introduction-in-short-heading = باختصار
introduction-lead = قد يلتقي أي شخص يعمل مع الأطفال بطفل يتعرض للاستغلال الجنسي. يساعدكم هذا الدليل على ملاحظة ذلك وعلى التصرف.
introduction-question = وهو يجيب عن سؤال واحد: ماذا يمكنني أن أفعل إذا عرفت أو اشتبهت في أن أحدًا يستغل طفلًا؟
introduction-everywhere = الاستغلال الجنسي نوع من الاعتداء الجنسي على الأطفال. وهو يحدث في كل أنحاء المملكة المتحدة: في المدن والبلدات والقرى، وعبر الإنترنت.
introduction-blame = المسؤول هو من يستغل الطفل. أما الطفل فليس مسؤولًا.

## What to know first

introduction-first-things-heading = ما ينبغي معرفته أولًا
introduction-key-heading = خمسة أمور
introduction-key-any-child = يمكن أن يُستغل أي طفل: فتى أو فتاة أو يافع عابر جندريًا أو غير ثنائي.
introduction-key-not-force = لا يبدو الأمر دائمًا كالإجبار. فقد يبدو كاهتمام أو حب أو ضغط من الأصدقاء.
introduction-key-change = التغير في الطفل علامة على أن شيئًا ما قد لا يكون على ما يرام. وليس سلوكًا سيئًا يستحق العقاب.
introduction-key-pattern = ابحثوا عن الأنماط. فقد لا يكشف حدث واحد وحده إلا القليل.
introduction-key-together = لا تستطيع أي جهة أن تفعل ذلك وحدها. شاركوا ما ترونه.
introduction-age = كل من هو دون 18 عامًا طفل هنا، في الأمم الأربع. واستغلال طفل في سن 16 أو 17 اعتداء أيضًا.
introduction-rights = لكل طفل الحق في الحماية من الاستغلال الجنسي، وفي الحصول على مساعدة كي يتعافى.
introduction-rights-scotland-heading = الحقوق في القانون الاسكتلندي
introduction-rights-scotland-text = في اسكتلندا، يجب أن تتصرف الجهات العامة بما يتفق مع هذه الحقوق عندما تستخدم الصلاحيات المخوّلة لاسكتلندا (devolved powers).
introduction-figures-heading = أرقام تُستخدم بحذر
introduction-figures-adults = في استطلاع في إنجلترا وويلز، قال 9.1% من البالغين إنهم تعرضوا لاعتداء جنسي قبل سن 18: أي 13.9% من النساء و4.1% من الرجال. لا تقارنوا هذا باستطلاعات أقدم.
introduction-figures-estimate = يقدّر مركز CSA Centre أن نحو 1 من كل 10 أطفال في إنجلترا وويلز يتعرض لاعتداء جنسي قبل سن 16. وهذا يشمل كل اعتداء جنسي، لا الاستغلال وحده.
introduction-figures-silence = من بين الذين تحدثوا إلى مشروع Truth Project، لم يخبر 67% أحدًا في حينه. وقد تقدموا من تلقاء أنفسهم، ولذلك فهذه ليست نسبة تنطبق على الجميع.
introduction-figures-england = في إنجلترا، جرى في سنة واحدة تقييم نحو 12 ألف طفل كان الاستغلال الجنسي من العوامل في حالاتهم. وهذا أدنى رقم مسجل. فعدد من اكتُشفت حالاتهم أقل. ولا يثبت ذلك أن عدد من تعرضوا للأذى أقل.

## Who this guide is for

introduction-who-for-heading = لمن هذا الدليل
introduction-workers = هو لمن يعملون مع الأطفال، بأجر أو من دونه: في المدارس ومراكز الشباب والصحة والرعاية والشرطة. وهو أيضًا لمن هم جدد في هذا المجال.
introduction-young-readers = هل أنت دون 18 عامًا؟ يمكنك قراءة هذا أيضًا. وصفحات النصيحة على هذه الشاشة مكتوبة لك.
introduction-stop = يمكنك التوقف عن القراءة في أي وقت.

## What to do if you are worried

introduction-first-steps-heading = ما ينبغي فعله عند القلق
introduction-order-danger = هل هناك طفل في خطر الآن؟ اتصلوا على { $emergency-999 }.
introduction-order-listen = إذا تحدث إليكم طفل، فحافظوا على هدوئكم واستمعوا. ودعوه يستخدم كلماته هو.
introduction-order-thank = يمكنكم قول: «شكرًا لأنك أخبرتني. أنا آخذ هذا على محمل الجد. والذنب ليس ذنبك.»
introduction-order-honest = لا تعدوا بكتمان السر. قولوا ما ستفعلونه بعد ذلك، ومن يحتاج إلى أن يعرف.
introduction-order-tell = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا لم يكن أحد موجودًا، أو لم يُفعل شيء، فاتصلوا أنتم بالخدمات الاجتماعية أو الشرطة.
introduction-order-write = اكتبوا ما رأيتموه أو سمعتموه، بالكلمات نفسها، في أقرب وقت ممكن.
introduction-who-england = في إنجلترا، الخدمات الاجتماعية تعني خدمات الأطفال في المجلس المحلي.
introduction-who-wales = في ويلز، الخدمات الاجتماعية تعني الخدمات الاجتماعية في المجلس المحلي.
introduction-who-scotland = في اسكتلندا، الخدمات الاجتماعية تعني قسم العمل الاجتماعي في المجلس المحلي.
introduction-who-northern-ireland = في أيرلندا الشمالية، الخدمات الاجتماعية تعني فريق Gateway في هيئة الصحة والرعاية الاجتماعية (Health and Social Care Trust).
introduction-leave-heading = أمور تُترك للشرطة والخدمات الاجتماعية
introduction-leave-look-into = لا تحققوا في الأمر بأنفسكم.
introduction-leave-speak = لا تتحدثوا عنه إلى الشخص الذي تشتبهون فيه.
introduction-leave-images = لا تنظروا إلى صور لطفل ولا تنسخوها ولا تنقلوها. أبلغوا المسؤول أو المسؤولة عن حماية الأطفال فورًا.

## How far to rely on this guide

introduction-relying-heading = إلى أي مدى يُعتمد على هذا الدليل
introduction-sources = أُعد من مصادر منشورة. وهي مذكورة مع تواريخها في صفحة «مصدر المعلومات».
introduction-nations = يختلف القانون والخدمات بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية. تحققوا من أن الصفحة تعرض أمتكم.
introduction-not-advice = هذه ليست مشورة قانونية. فالشرطة والادعاء العام هما من يقرران التهم التي توجَّه.
introduction-booklet = نشأ هذا الدليل من كتيب مطبوع أعدته شبكة NWG Network للعاملين في الخطوط الأمامية. أما الكلمات هنا فكلماتنا.
introduction-inquiry-ew-heading = تحقيق عام
introduction-inquiry-ew-text = أُنشئ لإنجلترا وويلز تحقيق مستقل في الاستغلال الجنسي الجماعي للأطفال، أي الذي ترتكبه مجموعة. وهو لا يقرر من هو المذنب. ولا يلزم أن ينتظره أحد للحصول على الدعم.
introduction-inquiry-s-heading = تحقيق عام
introduction-inquiry-s-text = أعلنت اسكتلندا تحقيقًا عامًا خاصًا بها بموجب القانون في هذا الموضوع. ولا يلزم أن ينتظره أحد للحصول على الدعم.

## For you

introduction-for-you-heading = ماذا يعني هذا لكم
introduction-worry-heading = يكفي القلق، ولا يلزم دليل
introduction-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. ومن الأفضل مشاركة قلق يتبين لاحقًا أنه صغير. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
introduction-young = هل يتعلق هذا بك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
