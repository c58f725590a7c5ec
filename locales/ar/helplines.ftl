### Draft: nobody has checked this translation yet.

helpline-emergency-999-name = خدمات الطوارئ
helpline-emergency-999-purpose = الشرطة أو الإسعاف أو الإطفاء عند وجود خطر الآن
helpline-emergency-999-private = المكالمة ليست سرية. على الشرطة أن تتصرف لحماية الناس.
helpline-emergency-999-hours = نهارًا وليلًا، كل يوم.
helpline-emergency-999-spoken = تسعة، تسعة، تسعة

helpline-childline-name = تشايلدلاين
helpline-childline-purpose = لمن هم دون 19 عامًا، للحديث عن أي أمر كبير أو صغير
helpline-childline-private = يبقى الحديث سرًا غالبًا. قد يخبرون جهة أخرى إذا كانت حياة أحد في خطر، أو كان طفل آخر يتعرض للأذى. وقد يفعلون ذلك أيضًا إذا كان من يسبب الأذى يعمل مع الأطفال، أو إذا طلبت منهم ذلك. وهم يحاولون التحدث إليك أولًا.
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

helpline-police-101-name = الشرطة، عندما لا تكون هناك حالة طارئة
helpline-police-101-purpose = للإبلاغ عن قلق أو للسؤال، عندما لا يوجد خطر الآن
helpline-police-101-private = المكالمة ليست سرية. تسجل الشرطة ما يُقال لها. ويمكنك السؤال عما سيحدث بعد ذلك.
helpline-police-101-hours = نهارًا وليلًا، كل يوم.
helpline-police-101-spoken = واحد، صفر، واحد

helpline-emergency-999-bsl-name = فيديو الطوارئ بلغة الإشارة البريطانية
helpline-emergency-999-bsl-purpose = بلغة الإشارة البريطانية (BSL)، بتطبيق أو صفحة ويب، على هاتفك
helpline-emergency-999-bsl-private = المكالمة ليست سرية. وهي تصل إلى خدمات الطوارئ.
helpline-emergency-999-bsl-hours = نهارًا وليلًا، كل يوم.

helpline-emergency-sms-name = رسالة نصية إلى خدمات الطوارئ
helpline-emergency-sms-purpose = رسالة نصية لمن لا يستطيع الكلام أو السمع. يلزم التسجيل أولًا
helpline-emergency-sms-private = الرسالة ليست سرية. وهي تصل إلى خدمات الطوارئ.
helpline-emergency-sms-how =
    1. سجّلوا الهاتف قبل الحاجة إليه. أرسلوا كلمة «register» في رسالة نصية إلى { $emergency-sms }، ثم كلمة «YES» ردًا على الجواب.
    2. في حالة الطوارئ، أرسلوا رسالة نصية إلى { $emergency-sms } وانتظروا الرد.
    3. إذا لم يصل رد خلال نحو 3 دقائق، فأرسلوا الرسالة مرة أخرى.
helpline-emergency-sms-hours = نهارًا وليلًا، كل يوم.

helpline-report-remove-name = ريبورت ريموف
helpline-report-remove-purpose = دون 18 عامًا؟ لطلب إزالة صورة عارية لك
helpline-report-remove-private = الخدمة سرية. لا يلزم أن يشارك أي شخص بالغ. ويخبرك { $name-childline } بالنتيجة. يمكنك البحث عن { $name-report-remove } على موقعه.
helpline-report-remove-hours = عبر الإنترنت في أي وقت.

helpline-ceop-safety-centre-name = مركز السلامة CEOP
helpline-ceop-safety-centre-purpose = لإبلاغ الشرطة عن استدراج أو اعتداء جنسي عبر الإنترنت
helpline-ceop-safety-centre-private = لا يبقى الاسم مجهولًا. فمركز CEOP جزء من الشرطة، وعليه أن يتصرف للحفاظ على سلامة الأطفال.
helpline-ceop-safety-centre-hours = عبر الإنترنت في أي وقت. في خطر الآن: { $emergency-999 }.

helpline-missing-people-name = ميسينغ بيبول
helpline-missing-people-purpose = عندما يُفقد شخص، وللمفقودين أنفسهم
helpline-missing-people-private = الخدمة سرية. لا يخبرون الشرطة إلا بموافقتك، ما لم تكن حياة أحد في خطر.
helpline-missing-people-hours = كل يوم، من 9 صباحًا حتى 11 ليلًا. نتحقق الآن من هذه المواعيد.
helpline-missing-people-spoken = واحد، واحد، ستة، ثم ثلاثة أصفار

helpline-ivison-trust-name = إيفيسون ترست
helpline-ivison-trust-purpose = للوالدين عندما يُستغل طفلهما خارج العائلة
helpline-ivison-trust-private = الخدمة مستقلة عن الشرطة والخدمات الاجتماعية. وهناك حدود عندما يجب الحفاظ على سلامة طفل.
helpline-ivison-trust-hours = المواعيد غير معروفة بعد. قد تكون على موقعهم.

helpline-children-1st-parentline-name = خط دعم تشيلدرن فيرست
helpline-children-1st-parentline-purpose = للعائلات في اسكتلندا عند أي قلق بشأن طفل
helpline-children-1st-parentline-private = الخدمة سرية، ما لم يكن طفل في خطر.
helpline-children-1st-parentline-hours = من الاثنين إلى الجمعة من 9 صباحًا حتى 9 مساءً، والسبت والأحد من 9 صباحًا حتى 12 ظهرًا.

helpline-nspcc-report-abuse-in-education-name = الإبلاغ عن الاعتداء في التعليم
helpline-nspcc-report-abuse-in-education-purpose = اعتداء في مدرسة أو كلية أو حضانة، الآن أو منذ زمن بعيد
helpline-nspcc-report-abuse-in-education-private = يمكنك عدم ذكر اسمك. وهم ينقلون الأمر إذا كان طفل في خطر.
helpline-nspcc-report-abuse-in-education-hours = مواعيد الهاتف متغيرة. نتحقق الآن من أن الخط لا يزال يعمل.

helpline-help-at-hand-name = هيلب آت هاند
helpline-help-at-hand-purpose = لمن هو في الرعاية الرسمية، أو له أخصائي اجتماعي، أو يعيش بعيدًا عن بيته
helpline-help-at-hand-private = الخدمة مجانية وسرية. وهناك حدود عندما يجب الحفاظ على سلامة طفل.
helpline-help-at-hand-hours = من الاثنين إلى الجمعة، من 9 صباحًا حتى 5 مساءً. نتحقق الآن من ذلك.

helpline-stop-it-now-name = ستوب إت ناو
helpline-stop-it-now-purpose = لبالغين لديهم قلق بشأن طفل واعتداء جنسي
helpline-stop-it-now-private = لا يلزم ذكر اسمك. وإذا دل ما يُقال لهم على أن طفلًا في خطر، أو على جريمة، فعليهم نقله.
helpline-stop-it-now-hours = من الاثنين إلى الجمعة، وحتى 9 مساءً من الاثنين إلى الخميس. نتحقق الآن من ذلك.

helpline-modern-slavery-helpline-name = خط مساعدة العبودية الحديثة والاستغلال
helpline-modern-slavery-helpline-purpose = للسؤال عن الاتجار بالبشر والاستغلال، أو الإبلاغ عنهما
helpline-modern-slavery-helpline-private = يمكنك عدم ذكر اسمك. وعليهم أن يتصرفوا إذا كان طفل أو حياة أحد في خطر.
helpline-modern-slavery-helpline-hours = كل أيام السنة. نتحقق الآن من المواعيد.

helpline-samaritans-name = ساماريتنز
helpline-samaritans-purpose = شخص يستمع إليك، مهما كانت ظروفك
helpline-samaritans-private = الخدمة سرية، مع حدود لمن هم دون 18 عامًا، وحيث قد يتعرض أحد للأذى. وهم يشرحون هذه الحدود.
helpline-samaritans-hours = نهارًا وليلًا، كل يوم.
helpline-samaritans-spoken = واحد، واحد، ستة، ثم واحد، اثنان، ثلاثة

helpline-papyrus-hopeline247-name = خط { $name-papyrus-hopeline247 }
helpline-papyrus-hopeline247-purpose = لمن هو دون 35 عامًا ولديه أفكار انتحارية، أو لمن يقلق على شخص
helpline-papyrus-hopeline247-private = الخدمة سرية، ما لم تكن حياة أحد في خطر.
helpline-papyrus-hopeline247-hours = نهارًا وليلًا، بحسب آخر ما قرأناه. نتحقق الآن من الليل.

helpline-nhs-111-mental-health-name = خط الصحة النفسية في NHS
helpline-nhs-111-mental-health-purpose = مساعدة عاجلة في الصحة النفسية. بالخيار 2
helpline-nhs-111-mental-health-private = تُبقي NHS الأمر سريًا. وقد تنقل معلومات للحفاظ على سلامة شخص.
helpline-nhs-111-mental-health-how = اتصلوا على { $nhs-111-mental-health }. ثم اختاروا الخيار 2 للصحة النفسية.
helpline-nhs-111-mental-health-hours = نهارًا وليلًا، بحسب آخر ما قرأناه. نتحقق الآن من ذلك.
helpline-nhs-111-mental-health-spoken = واحد، واحد، واحد

helpline-crimestoppers-name = كرايم ستوبرز
helpline-crimestoppers-purpose = لقول ما لديك من معلومات عن جريمة، من دون اسمك
helpline-crimestoppers-private = يبقى الاسم مجهولًا. ويقولون إنهم لا يرون رقمك ولا يتتبعون المكالمة. وهو ليس للطوارئ، وليس للحصول على الدعم.
helpline-crimestoppers-hours = نهارًا وليلًا، بحسب آخر ما قرأناه. نتحقق الآن من ذلك.

helpline-fearless-name = فيرلس
helpline-fearless-purpose = من نحو 11 إلى 16 عامًا. لقول ما لديك من معلومات عن جريمة، بلا اسم
helpline-fearless-private = يبقى الاسم مجهولًا، بنموذج على الإنترنت. وهذه ليست خدمة مساعدة. وللتحدث إلى شخص، هناك { $name-childline }.
helpline-fearless-hours = عبر الإنترنت في أي وقت.

helpline-rape-crisis-ew-name = خط الدعم في حالات الاغتصاب والاعتداء الجنسي
helpline-rape-crisis-ew-purpose = من سن 16 فما فوق. لمن آذاه عنف جنسي في أي وقت من حياته
helpline-rape-crisis-ew-private = يبقى الحديث سريًا، إلا في حالات نادرة من الخطر الجسيم. دون 16 عامًا؟ هناك { $name-childline } من أجلك.
helpline-rape-crisis-ew-hours = نهارًا وليلًا، كل يوم.

helpline-rape-crisis-scotland-name = ريب كرايسس اسكتلندا
helpline-rape-crisis-scotland-purpose = من سن 13 فما فوق. لكل من تأثر بعنف جنسي
helpline-rape-crisis-scotland-private = الخدمة مجانية وسرية. ولا يمكنهم رؤية رقمك.
helpline-rape-crisis-scotland-hours = في المساء حتى منتصف الليل، كل يوم. نتحقق الآن من ذلك.

helpline-scotland-sexual-assault-self-referral-name = الإحالة الذاتية بعد اعتداء جنسي، اسكتلندا
helpline-scotland-sexual-assault-self-referral-purpose = من سن 16 فما فوق. رعاية بعد اعتداء جنسي حديث
helpline-scotland-sexual-assault-self-referral-private = خدمة صحية سرية. لا يلزم إخبار الشرطة أولًا. وهي ليست خطًا للدعم أو للإرشاد النفسي. دون 16 عامًا: يمكن أن تساعد NHS inform أو الشرطة أو العمل الاجتماعي.
helpline-scotland-sexual-assault-self-referral-hours = نهارًا وليلًا، كل يوم.

helpline-dsa-helpline-ni-name = خط مساعدة العنف الأسري والاعتداء الجنسي
helpline-dsa-helpline-ni-purpose = لمن آذاه عنف أسري أو اعتداء جنسي، من أي سن
helpline-dsa-helpline-ni-private = الخدمة مجانية وسرية. وهي للجميع، من كل سن ونوع اجتماعي.
helpline-dsa-helpline-ni-hours = نهارًا وليلًا، كل يوم.

helpline-live-fear-free-name = لايف فير فري
helpline-live-fear-free-purpose = العنف الجنسي، والعنف الأسري، والعنف ضد النساء
helpline-live-fear-free-private = الخدمة سرية.
helpline-live-fear-free-hours = نهارًا وليلًا، كل يوم.

helpline-sdafmh-scotland-name = خط مساعدة العنف الأسري والزواج القسري، اسكتلندا
helpline-sdafmh-scotland-purpose = العنف الأسري أو الزواج القسري في اسكتلندا
helpline-sdafmh-scotland-private = الخدمة سرية. ولا ينقلون ما يُقال إلا إذا كانت حياة أحد في خطر، أو كان طفل أو بالغ في وضع ضعف معرضًا لخطر جسيم.
helpline-sdafmh-scotland-hours = نهارًا وليلًا، كل يوم.

helpline-survivors-trust-name = ذا سرفايفرز ترست
helpline-survivors-trust-purpose = لكل من تأثر باغتصاب أو اعتداء جنسي، وللعائلات
helpline-survivors-trust-private = الخدمة سرية.
helpline-survivors-trust-hours = المواعيد غير معروفة بعد.

helpline-victim-support-ew-name = دعم الضحايا
helpline-victim-support-ew-purpose = لكل من تأثر بجريمة، سواء أعرفت الشرطة أم لم تعرف
helpline-victim-support-ew-private = الخدمة سرية، ومستقلة عن الشرطة.
helpline-victim-support-ew-hours = نهارًا وليلًا، كل يوم.

helpline-victim-support-scotland-name = دعم الضحايا، اسكتلندا
helpline-victim-support-scotland-purpose = لكل من تأثر بجريمة في اسكتلندا
helpline-victim-support-scotland-private = الخدمة سرية.
helpline-victim-support-scotland-hours = المواعيد غير معروفة بعد.

helpline-lifeline-ni-name = لايف لاين
helpline-lifeline-ni-purpose = لكل من يشعر بضيق شديد أو يأس في أيرلندا الشمالية
helpline-lifeline-ni-private = الخدمة سرية، ما لم تكن حياة أحد في خطر.
helpline-lifeline-ni-hours = نهارًا وليلًا، كل يوم.

helpline-national-domestic-abuse-helpline-name = خط المساعدة الوطني للعنف الأسري
helpline-national-domestic-abuse-helpline-purpose = للنساء والأطفال الذين آذاهم العنف الأسري في إنجلترا
helpline-national-domestic-abuse-helpline-private = الخدمة مجانية وسرية.
helpline-national-domestic-abuse-helpline-hours = نهارًا وليلًا، كل يوم.

helpline-mens-advice-line-name = خط المشورة للرجال
helpline-mens-advice-line-purpose = للرجال الذين آذاهم العنف الأسري، ولمن يساندونهم
helpline-mens-advice-line-private = الخدمة سرية.
helpline-mens-advice-line-hours = المواعيد غير معروفة بعد.

helpline-karma-nirvana-name = كارما نيرفانا
helpline-karma-nirvana-purpose = ما يسمى العنف باسم الشرف، والزواج القسري
helpline-karma-nirvana-private = الخدمة سرية.
helpline-karma-nirvana-hours = من الاثنين إلى الجمعة في النهار. نتحقق الآن من ذلك.

helpline-forced-marriage-unit-name = وحدة الزواج القسري
helpline-forced-marriage-unit-purpose = عندما قد يُجبرك أحد على الزواج، أو يُجبر غيرك
helpline-forced-marriage-unit-private = الخدمة سرية. وقد يتصرفون لحماية طفل. وعندما تكون مغلقة ويوجد خطر، اتصلوا على { $emergency-999 }.
helpline-forced-marriage-unit-hours = من الاثنين إلى الجمعة، من 9 صباحًا حتى 5 مساءً. نتحقق الآن من ذلك.

helpline-galop-name = غالوب
helpline-galop-purpose = لأفراد مجتمع الميم (LGBT+‎) الذين واجهوا اعتداء أو عنفًا
helpline-galop-private = الخدمة سرية. يديرها أفراد من مجتمع الميم (LGBT+‎).
helpline-galop-hours = من الاثنين إلى الجمعة من 10 صباحًا، ويوم الجمعة حتى 4:30 عصرًا. نتحقق الآن من ذلك.

helpline-switchboard-lgbt-name = سويتش بورد
helpline-switchboard-lgbt-purpose = خدمة استماع يديرها متطوعون من مجتمع الميم (LGBTQIA+‎)
helpline-switchboard-lgbt-private = الخدمة سرية.
helpline-switchboard-lgbt-hours = من 10 صباحًا حتى 10 ليلًا، كل يوم. نتحقق الآن من ذلك.

helpline-napac-name = خط دعم NAPAC
helpline-napac-purpose = من سن 18 فما فوق. لبالغين تعرضوا للاعتداء في طفولتهم
helpline-napac-private = الخدمة سرية.
helpline-napac-hours = من الاثنين إلى الجمعة. نتحقق الآن من المواعيد.

helpline-salvation-army-referral-name = خط العبودية الحديثة، سالفيشن آرمي
helpline-salvation-army-referral-purpose = من سن 18 فما فوق. دعم لضحايا العبودية الحديثة
helpline-salvation-army-referral-private = الخدمة سرية. ويجب أن يوافق البالغون قبل إحالتهم. أما الأطفال فتُحال حالاتهم إلى خدمات الأطفال بدلًا من ذلك.
helpline-salvation-army-referral-hours = نهارًا وليلًا، كل يوم.

helpline-resws-ni-name = خدمة العمل الاجتماعي الإقليمية للطوارئ
helpline-resws-ni-purpose = مساعدة عاجلة من أخصائيين اجتماعيين عندما تكون المكاتب مغلقة
helpline-resws-ni-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-resws-ni-hours = من الاثنين إلى الجمعة من 5 مساءً حتى 9 صباحًا. وطوال اليوم في السبت والأحد والعطل الرسمية.

helpline-emergency-silent-solution-name = مكالمة الطوارئ الصامتة
helpline-emergency-silent-solution-purpose = من هاتف محمول، إذا لم يكن الكلام آمنًا: اضغطوا 55
helpline-emergency-silent-solution-private = تصل المكالمة إلى الشرطة.
helpline-emergency-silent-solution-how =
    1. اتصلوا على { $emergency-999 } من هاتف محمول وابقوا على الخط.
    2. اسعلوا أو انقروا على الهاتف إن أمكن.
    3. عندما يُطلب منكم ذلك، اضغطوا 55. وهذا الضغط وحده لا يدل على مكانكم.
helpline-emergency-silent-solution-hours = نهارًا وليلًا، كل يوم.

helpline-gateway-northern-name = فريق Gateway في هيئة Northern Trust
helpline-gateway-northern-purpose = أخصائيون اجتماعيون في هيئة Northern Trust: قلق على طفل
helpline-gateway-northern-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-gateway-northern-hours = من الاثنين إلى الجمعة، من 9 صباحًا حتى 5 مساءً. نتحقق الآن من ذلك.

helpline-gateway-belfast-name = فريق Gateway في هيئة Belfast Trust
helpline-gateway-belfast-purpose = أخصائيون اجتماعيون في هيئة Belfast Trust: قلق على طفل
helpline-gateway-belfast-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-gateway-belfast-hours = المواعيد غير معروفة بعد. عند إغلاق المكاتب: { $resws-ni }.

helpline-gateway-south-eastern-name = فريق Gateway في هيئة South Eastern Trust
helpline-gateway-south-eastern-purpose = أخصائيون اجتماعيون في هيئة South Eastern Trust: قلق على طفل
helpline-gateway-south-eastern-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-gateway-south-eastern-hours = المواعيد غير معروفة بعد. عند إغلاق المكاتب: { $resws-ni }.

helpline-gateway-southern-name = فريق Gateway في هيئة Southern Trust
helpline-gateway-southern-purpose = أخصائيون اجتماعيون في هيئة Southern Trust: قلق على طفل
helpline-gateway-southern-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-gateway-southern-hours = المواعيد غير معروفة بعد. عند إغلاق المكاتب: { $resws-ni }.

helpline-gateway-western-name = فريق Gateway في هيئة Western Trust
helpline-gateway-western-purpose = أخصائيون اجتماعيون في هيئة Western Trust: قلق على طفل
helpline-gateway-western-private = قد ينقل الأخصائيون الاجتماعيون ما يُقال لهم لحماية طفل.
helpline-gateway-western-hours = المواعيد غير معروفة بعد. عند إغلاق المكاتب: { $resws-ni }.

helpline-nspcc-whistleblowing-name = خط NSPCC لمشورة المبلّغين في العمل
helpline-nspcc-whistleblowing-purpose = للعاملين: قلق على طفل لا يُعالَج كما ينبغي
helpline-nspcc-whistleblowing-private = يمكنك عدم ذكر اسمك.
helpline-nspcc-whistleblowing-hours = من الاثنين إلى الجمعة، بحسب آخر ما قرأناه. نتحقق الآن من المواعيد.

helpline-barnardos-ictg-name = خدمة الأوصياء المستقلين للأطفال ضحايا الاتجار
helpline-barnardos-ictg-purpose = للعاملين: وصي مستقل لطفل قد يكون ضحية للاتجار بالبشر
helpline-barnardos-ictg-private = خط للمهنيين الذين يحيلون طفلًا.
helpline-barnardos-ictg-hours = نهارًا وليلًا، بحسب آخر ما قرأناه. نتحقق الآن من ذلك.

helpline-nrm-first-responder-form-name = نموذج آلية الإحالة الوطنية
helpline-nrm-first-responder-form-purpose = للجهات المخوّلة بالإحالة: كيفية إرسال إحالة
helpline-nrm-first-responder-form-private = لا يمكن أن تستخدم النموذج إلا الجهات المخوّلة بالإحالة (first responders). ولا يلزم أن يوافق الطفل على الإحالة. ولكل من سواهم هناك { $name-modern-slavery-helpline }.
helpline-nrm-first-responder-form-hours = النموذج على الإنترنت. مواعيد الهاتف غير معروفة بعد.

helpline-iwf-report-name = مؤسسة مراقبة الإنترنت
helpline-iwf-report-purpose = للإبلاغ عن صور جنسية لأطفال وُجدت على الإنترنت
helpline-iwf-report-private = يمكنك عدم ذكر اسمك. ويجب ألا تُحفظ الصورة أو تُنسخ أو يُعاد إرسالها أبدًا.
helpline-iwf-report-hours = عبر الإنترنت في أي وقت.

helpline-report-harmful-content-name = الإبلاغ عن محتوى مؤذٍ
helpline-report-harmful-content-purpose = من سن 13 فما فوق. منشورات مؤذية لا تزيلها المنصة
helpline-report-harmful-content-private = نموذج على الويب. ولا نعرف مدى سريته.
helpline-report-harmful-content-hours = عبر الإنترنت في أي وقت.

helpline-professionals-online-safety-helpline-name = خط مساعدة المهنيين للسلامة على الإنترنت
helpline-professionals-online-safety-helpline-purpose = مشورة في السلامة على الإنترنت لمن يعملون مع الأطفال
helpline-professionals-online-safety-helpline-private = مشورة سرية للمهنيين.
helpline-professionals-online-safety-helpline-hours = المواعيد غير معروفة بعد.

helpline-revenge-porn-helpline-name = خط SWGfL لبالغين نُشرت صورهم
helpline-revenge-porn-helpline-purpose = من سن 18 فما فوق. دون 18 عامًا: انظروا Report Remove
helpline-revenge-porn-helpline-private = الخدمة سرية.
helpline-revenge-porn-helpline-hours = من الاثنين إلى الجمعة، من 10 صباحًا حتى 4 عصرًا، بحسب قوائم. نتحقق الآن من ذلك.

helpline-the-mix-name = ذا ميكس
helpline-the-mix-purpose = دون 25 عامًا. معلومات ودردشة ومجتمع
helpline-the-mix-private = الخدمة سرية.
helpline-the-mix-hours = عبر الإنترنت في أي وقت.

helpline-kooth-name = كوث
helpline-kooth-purpose = من نحو 10 إلى 25 عامًا. دعم مجاني عبر الإنترنت في بعض المناطق
helpline-kooth-private = يمكنك التسجيل من دون اسمك. وهم يتصرفون عند وجود خطر جسيم.
helpline-kooth-hours = الموقع مفتوح دائمًا. والمرشدون في أوقات محددة.

helpline-frank-name = فرانك
helpline-frank-purpose = حقائق عن المخدرات، لك أو لشخص يقلقك أمره
helpline-frank-private = الخدمة سرية.
helpline-frank-hours = نهارًا وليلًا، بحسب قوائم عامة. نتحقق الآن من ذلك.

helpline-coram-voice-always-heard-name = أولويز هيرد
helpline-coram-voice-always-heard-purpose = لمن هو في الرعاية الرسمية أو غادرها، ولا أحد يستمع إليه
helpline-coram-voice-always-heard-private = الخدمة سرية. وهناك حدود عندما يجب الحفاظ على سلامة طفل.
helpline-coram-voice-always-heard-hours = من الاثنين إلى الجمعة، بحسب آخر ما قرأناه. نتحقق الآن من المواعيد.

helpline-nyas-name = خط مساعدة NYAS للمناصرة
helpline-nyas-purpose = شخص يتكلم بالنيابة عن الأطفال في الرعاية الرسمية
helpline-nyas-private = الخدمة سرية. وهناك حدود عندما يجب الحفاظ على سلامة طفل.
helpline-nyas-hours = المواعيد غير معروفة بعد.

helpline-parentline-ni-name = بيرنت لاين، أيرلندا الشمالية
helpline-parentline-ni-purpose = للوالدين ومقدمي الرعاية في أيرلندا الشمالية
helpline-parentline-ni-private = الخدمة سرية، ما لم يكن طفل في خطر.
helpline-parentline-ni-hours = من الاثنين إلى السبت، بحسب قوائم. نتحقق الآن من ذلك.

helpline-family-lives-name = فاميلي لايفز
helpline-family-lives-purpose = للآباء والأمهات الذين يريدون من يستمع إليهم وينصحهم
helpline-family-lives-private = الخدمة سرية.
helpline-family-lives-hours = من الاثنين إلى الجمعة من 9 صباحًا حتى 9 مساءً، وبعض عطل نهاية الأسبوع. نتحقق الآن من ذلك.

helpline-youngminds-parents-name = خط يونغ مايندز للوالدين
helpline-youngminds-parents-purpose = للوالدين عند القلق على الصحة النفسية لشخص حتى سن 25
helpline-youngminds-parents-private = الخدمة سرية.
helpline-youngminds-parents-hours = من الاثنين إلى الجمعة في النهار. نتحقق الآن من المواعيد.

helpline-sarc-finder-name = البحث عن مركز إحالة لحالات الاعتداء الجنسي
helpline-sarc-finder-purpose = رعاية بعد اعتداء جنسي، لأي سن، مع الشرطة أو من دونها
helpline-sarc-finder-private = الخدمة سرية. وهناك حدود لمن هم دون 18 عامًا، للحفاظ على سلامتهم.
helpline-sarc-finder-hours = عبر الإنترنت في أي وقت.

helpline-muslim-womens-network-name = خط مساعدة شبكة النساء المسلمات
helpline-muslim-womens-network-purpose = للنساء والفتيات. مساعدة تعرف الدين والثقافة
helpline-muslim-womens-network-private = الخدمة سرية. وهم لا يحكمون على أحد.
helpline-muslim-womens-network-hours = من الاثنين إلى الجمعة من 10 صباحًا حتى 4 عصرًا، بحسب قوائم. نتحقق الآن من ذلك.

helpline-opoka-name = أوبوكا
helpline-opoka-purpose = للنساء والأطفال البولنديين الذين يواجهون العنف، بالبولندية
helpline-opoka-private = الخدمة سرية.
helpline-opoka-hours = المواعيد غير معروفة بعد.

helpline-mencap-learning-disability-name = خط مساعدة الإعاقة الذهنية
helpline-mencap-learning-disability-purpose = لذوي الإعاقة الذهنية وعائلاتهم
helpline-mencap-learning-disability-private = الخدمة سرية.
helpline-mencap-learning-disability-hours = المواعيد غير معروفة بعد.

helpline-victim-support-ni-name = دعم الضحايا، أيرلندا الشمالية
helpline-victim-support-ni-purpose = لكل من تأثر بجريمة في أيرلندا الشمالية
helpline-victim-support-ni-private = الخدمة سرية.
helpline-victim-support-ni-hours = المواعيد غير معروفة بعد.

helpline-tara-scotland-name = تارا
helpline-tara-scotland-purpose = لنساء من سن 18 فما فوق، ضحايا اتجار بغرض الاستغلال الجنسي
helpline-tara-scotland-private = للنساء البالغات. ولا نعرف مدى سرية الخدمة.
helpline-tara-scotland-hours = نهارًا وليلًا، كل يوم.

helpline-migrant-help-scotland-name = مايغرنت هيلب، اسكتلندا
helpline-migrant-help-scotland-purpose = من سن 18 فما فوق. لضحايا الاتجار بغرض أي استغلال
helpline-migrant-help-scotland-private = للبالغين. ولا نعرف مدى سرية الخدمة.
helpline-migrant-help-scotland-hours = المواعيد غير معروفة بعد. وهناك رقم ثانٍ للمكالمات العاجلة.

helpline-migrant-help-ni-name = مايغرنت هيلب، أيرلندا الشمالية
helpline-migrant-help-ni-purpose = من سن 18 فما فوق. للرجال أساسًا، ضحايا اتجار بغرض العمل
helpline-migrant-help-ni-private = للبالغين. ولا نعرف مدى سرية الخدمة.
helpline-migrant-help-ni-hours = المواعيد غير معروفة بعد.

helpline-belfast-lisburn-womens-aid-name = ويمنز إيد، بلفاست وليسبرن
helpline-belfast-lisburn-womens-aid-purpose = لنساء من سن 18 فما فوق، ضحايا اتجار بغرض الاستغلال الجنسي أو الاستعباد
helpline-belfast-lisburn-womens-aid-private = للنساء البالغات. ولا نعرف مدى سرية الخدمة.
helpline-belfast-lisburn-womens-aid-hours = المواعيد غير معروفة بعد.

helpline-migrant-help-asylum-name = خط مايغرنت هيلب لشؤون اللجوء
helpline-migrant-help-asylum-purpose = مساعدة في طلبات اللجوء وفي السكن لطالبي اللجوء
helpline-migrant-help-asylum-private = الخدمة سرية.
helpline-migrant-help-asylum-hours = نهارًا وليلًا، بحسب قوائم عامة. نتحقق الآن من ذلك.

helpline-civil-legal-advice-name = المشورة القانونية المدنية
helpline-civil-legal-advice-purpose = مشورة قانونية تدفع تكلفتها المساعدة القانونية (legal aid)، لمن تنطبق عليه الشروط
helpline-civil-legal-advice-private = الخدمة سرية. ويمكنهم معاودة الاتصال بك.
helpline-civil-legal-advice-hours = المواعيد غير معروفة بعد.

helpline-rights-of-women-family-name = حقوق النساء، خط قانون الأسرة
helpline-rights-of-women-family-purpose = لنساء من سن 18 فما فوق آذاهن العنف: قانون الأسرة
helpline-rights-of-women-family-private = الخدمة سرية.
helpline-rights-of-women-family-hours = بضع ساعات في الأسبوع. المواعيد غير معروفة بعد.

helpline-reunite-name = ريونايت إنترناشونال
helpline-reunite-purpose = طفل قد يؤخذ إلى خارج البلاد، أو أُخذ بالفعل
helpline-reunite-private = الخدمة سرية.
helpline-reunite-hours = المواعيد غير معروفة بعد.

helpline-child-law-advice-name = مشورة قانون الطفل
helpline-child-law-advice-purpose = معلومات بسيطة عن قوانين الطفل والأسرة والمدرسة في إنجلترا
helpline-child-law-advice-private = خدمة معلومات. ولا نعرف مدى سريتها.
helpline-child-law-advice-hours = عبر الإنترنت في أي وقت.

helpline-breathing-space-name = بريذنغ سبيس
helpline-breathing-space-purpose = من سن 16 فما فوق. انخفاض المزاج والقلق، في اسكتلندا
helpline-breathing-space-private = الخدمة سرية.
helpline-breathing-space-hours = في المساء والليل وعطلة نهاية الأسبوع. نتحقق الآن من ذلك.

helpline-call-wales-name = خط مساعدة C.A.L.L. للصحة النفسية
helpline-call-wales-purpose = استماع ومعلومات عن الصحة النفسية في ويلز
helpline-call-wales-private = الخدمة سرية.
helpline-call-wales-hours = نهارًا وليلًا، بحسب قوائم عامة. نتحقق الآن من ذلك.

helpline-gamcare-name = خط المساعدة الوطني للقمار
helpline-gamcare-purpose = القمار، والديون التي تُستخدم للسيطرة على شخص
helpline-gamcare-private = الخدمة سرية.
helpline-gamcare-hours = نهارًا وليلًا، بحسب قائمة واحدة. نتحقق الآن من ذلك.

helpline-nwg-network-name = شبكة NWG Network
helpline-nwg-network-purpose = شبكة للمهنيين. ليست خط مساعدة
helpline-nwg-network-private = ليست للطوارئ، ولا للإخبار عن اعتداء. الهاتف والبريد الإلكتروني مذكوران في كتيب أقدم فقط، ولم يُتحقق منهما.
helpline-nwg-network-hours = المواعيد غير معروفة بعد.
