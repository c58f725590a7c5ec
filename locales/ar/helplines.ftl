### خطوط المساعدة. كل النصوص مسودة لم يراجعها أحد بعد.

helpline-emergency-999-name = خدمات الطوارئ
helpline-emergency-999-purpose = الشرطة أو الإسعاف أو الإطفاء عند وجود خطر الآن
helpline-emergency-999-private = المكالمة ليست سرية. على الشرطة أن تتصرف لحماية الناس.
helpline-emergency-999-hours = نهارًا وليلًا، كل يوم.
helpline-emergency-999-spoken = تسعة، تسعة، تسعة

helpline-childline-name = تشايلدلاين
helpline-childline-purpose = لمن هم دون 19 عامًا، للحديث عن أي أمر كبير أو صغير
helpline-childline-private = الحديث يبقى سرًا في معظم الأحيان. قد يخبرون جهة أخرى إذا كانت حياة أحد في خطر، أو إذا كان طفل آخر يتعرض للأذى. وقد يفعلون ذلك أيضًا إذا كان من يسبب الأذى يعمل مع الأطفال، أو إذا طلبت منهم ذلك. وهم يحاولون التحدث إليك أولًا.
helpline-childline-hours = في النهار أو الليل. نتحقق الآن من المواعيد الدقيقة.
helpline-childline-spoken = صفر ثمانية صفر صفر، ثم أربع مرات واحد

helpline-safecall-missing-people-name = سيف كول
helpline-safecall-missing-people-purpose = حتى سن 25. لمن ترك البيت أو لا يشعر بالأمان أو يستغله آخرون
helpline-safecall-missing-people-private = الخدمة سرية. يحرصون على سؤالك قبل نقل أي شيء، إلا إذا كانت حياة أحد في خطر.
helpline-safecall-missing-people-hours = كل يوم. نتحقق الآن من المواعيد.
helpline-safecall-missing-people-spoken = واحد، واحد، ستة، ثم ثلاثة أصفار

helpline-nspcc-helpline-name = خط مساعدة NSPCC
helpline-nspcc-helpline-purpose = لكل بالغ يقلق على طفل، حتى إن لم يكن متأكدًا
helpline-nspcc-helpline-private = يمكنك طلب عدم ذكر اسمك. وعليهم نقل ما يُقال لهم إذا كان طفل قد يكون في خطر.
helpline-nspcc-helpline-hours = مواعيد الهاتف متغيرة. البريد الإلكتروني والنموذج في أي وقت.
helpline-nspcc-helpline-spoken = صفر ثمانية صفر ثمانية، ثم ثمانمئة، ثم خمسة آلاف

helpline-shout-name = شاوت
helpline-shout-purpose = رسالة نصية إلى متطوع مدرَّب حين تثقل عليك الأمور
helpline-shout-private = الخدمة سرية. يتصلون بخدمات الطوارئ إذا كانت حياة أحد في خطر. الرسائل مجانية ولا تظهر في الفاتورة على شبكات المملكة المتحدة الرئيسية.
helpline-shout-hours = نهارًا وليلًا، كل يوم.
helpline-shout-spoken = ثمانية، خمسة، اثنان، ثم خمسة، ثمانية

helpline-meic-name = مايك
helpline-meic-purpose = ويلز، حتى سن 25. مشورة، ومن يتكلم بالنيابة عنك
helpline-meic-private = الخدمة سرية. لا يلزم ذكر اسمك.
helpline-meic-hours = من الساعة 8 صباحًا حتى منتصف الليل، كل يوم. نتحقق الآن من هذه المواعيد.
helpline-meic-spoken = صفر ثمانية صفر، ثمانية ثمانية صفر، ثم اثنان ثلاثة أربعة خمسة ستة
