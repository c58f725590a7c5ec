### Draft: nobody has checked this translation yet.

## In short

education-in-short-heading = باختصار
education-lead = ترى المدارس والكليات ومراكز الشباب الأطفال يومًا بعد يوم. والمعلمون والعاملون مع الشباب من أهم من يمكن إخبارهم.
education-job = دوركم أن تلاحظوا، وأن تستمعوا، وأن تخبروا المسؤول أو المسؤولة عن حماية الأطفال. ولا تحققون في الأمر بأنفسكم، ولا يلزمكم دليل.
education-lessons-short = الدروس الجيدة تتحدث عن الاحترام وعن المساعدة. وهي لا تضع أبدًا على الأطفال واجب إيقاف الاعتداء.

## What every adult in a school does

education-every-adult-heading = ما يفعله كل بالغ في المدرسة
education-every-heading = الجميع، كل يوم
education-every-signs = اعرفوا العلامات.
education-every-tell = أخبروا المسؤول أو المسؤولة عن حماية الأطفال بأي قلق.
education-every-secret = لا تعدوا بكتمان السر. ولا يُخبَر إلا من يحتاجون إلى أن يعرفوا.
education-every-here = ضعوا في الحسبان أن ذلك قد يحدث هنا، وبين الأطفال أيضًا.
education-every-online = عاملوا الأذى عبر الإنترنت على أنه أذى حقيقي.
education-every-person = وفّروا لكل طفل شخصًا يتحدث إليه. فالشاشة أو الملصق لا يمكنهما حماية طفل.
education-guidance-england = في إنجلترا يُسمى التوجيه الخاص بالمدارس «الحفاظ على سلامة الأطفال في التعليم» (Keeping Children Safe in Education). ومسؤول حماية الأطفال فيها هو المسؤول المعيَّن عن الحماية (designated safeguarding lead).
education-guidance-wales = في ويلز يُسمى التوجيه الخاص بالمدارس «الحفاظ على سلامة المتعلمين» (Keeping Learners Safe). ومسؤول حماية الأطفال فيها هو الشخص المعيَّن للحماية (designated safeguarding person).
education-guidance-scotland = في اسكتلندا الدليل هو «التوجيه الوطني لحماية الطفل» (National Guidance for Child Protection). وإلى جانبه «فعل الصواب لكل طفل» (GIRFEC)، من أجل عافية كل طفل. أخبروا منسق حماية الطفل (child protection coordinator).
education-guidance-ni = في أيرلندا الشمالية يُسمى التوجيه «رعاية الأطفال وحمايتهم في المدارس» (Safeguarding and Child Protection in Schools). أخبروا المعلم المعيَّن (designated teacher).

education-part-one = بحسب ما ذُكر، يقرأ كل العاملين الآن الجزء الأول من ذلك التوجيه كاملًا. ويقال إنه يذكر الصور المصنوعة بالذكاء الاصطناعي (AI) بين المخاطر. ولم نقرأ النص النهائي، فتحققوا منه.

## Lessons that help

education-lessons-heading = دروس تساعد
education-curriculum-england = في إنجلترا، هناك توجيهات حكومية قانونية لدروس العلاقات والجنس والصحة. وتنطبق الآن طبعة جديدة.
education-curriculum-wales = في ويلز، دروس العلاقات والجنسانية إلزامية من سن 3 إلى 16.
education-curriculum-scotland = في اسكتلندا، الدروس عن العلاقات والصحة الجنسية والأبوة والأمومة جزء من المدرسة.
education-curriculum-ni = في أيرلندا الشمالية، يجب أن تكون لتلاميذ المرحلتين الدراسيتين 3 و4 (Key Stages) دروس عن العلاقات والجنس. ويجب أن تناسب سن التلاميذ.
education-teach-do-heading = افعلوا
education-teach-dont-heading = امتنعوا عن
education-teach-do-often = علّموا عن العلاقات الصحية مرة بعد مرة، ضمن مدرسة ترعى تلاميذها.
education-teach-do-boys = خاطبوا الفتيان والفتيات، والتلاميذ العابرين جندريًا وغير الثنائيين.
education-teach-do-send = اجعلوا الدروس مناسبة للتلاميذ ذوي الإعاقة، ولكل من يحتاج إلى مساعدة أكثر كي يتعلم.
education-teach-do-blame = قولوا من هو المسؤول: الشخص الذي يستغل.
education-teach-do-help = قولوا أين يمكن الحصول على المساعدة، واذكروا اسم شخص في المدرسة.
education-teach-dont-scare = استخدام التخويف أو الصدمة أو اللوم.
education-teach-dont-duty = تعليم أن منع الاعتداء مسؤولية الأطفال.
education-teach-dont-pictures = تقديم دروس لا تفعل سوى التحذير من إرسال الصور. فقد علّمت أطفالًا تعرضوا للأذى أن الذنب ذنبهم.

## When a child is not in class

education-absence-heading = عندما لا يكون الطفل في الصف
education-absence-lead = الطفل الغائب، أو المستبعَد من المدرسة، أو صاحب الجدول الدراسي الجزئي، يُرى أقل من غيره. والغياب سبب للتصرف.
education-notice-heading = لاحظوا
education-notice-late = التأخر، أو الغياب، أو تراجع مستوى العمل
education-notice-tired = التعب
education-notice-places = قلقًا جديدًا بشأن تلاميذ أو أماكن أو طرق معينة
education-notice-change = تغيرًا في السلوك، وهو علامة تتعلق بحماية الطفل وليس مسألة انضباط
education-overlooked-heading = أطفال لا يُنتبه إليهم
education-overlooked-boys = الفتيان. يُلاحَظون أكثر بسبب الغضب، أو بسبب الاختفاء.
education-overlooked-disabled = الأطفال ذوو الإعاقة. قد تُحسب العلامات جزءًا من الإعاقة. وبعضهم أخبروا مرات كثيرة ولم يسمعهم أحد.
education-overlooked-older = الأطفال الذين يُنظر إليهم على أنهم أكبر من سنهم، وأقل حاجة إلى الرعاية.

education-adultification = النظر إلى الطفل على أنه أكبر سنًا، أو أقل حاجة إلى الرعاية، أو على أن اللوم يقع عليه، يُسمى معاملة الطفل كأنه بالغ (adultification). وكثيرًا ما يواجه ذلك الأطفال السود وأطفال الأقليات. اذكروا سن الطفل.
education-absence-figure = في إنجلترا، من بين الأطفال الذين جرى تقييمهم وكان الاستغلال الجنسي من العوامل في حالاتهم، كان نحو اثنين من كل ثلاثة يفوتهم كثير من المدرسة. والسنة هي سنة المصدر.

## When a picture is involved

education-pictures-heading = عندما يتعلق الأمر بصورة
education-pictures-lead = يجري تداول صورة عارية أو جنسية لتلميذ، أو يهدد شخص بمشاركتها. ساعدوا الطفل أولًا. الذنب ليس ذنبه.
education-picture-rules-do-heading = افعلوا
education-picture-rules-dont-heading = امتنعوا دائمًا عن
education-picture-rules-do-lead = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال فورًا.
education-picture-rules-do-keep = خذوا الهاتف إذا كانت قواعدكم تسمح بذلك، واتركوا كل ما فيه كما هو.
education-picture-rules-do-adult = إذا كان لشخص بالغ دور في الأمر، فالشرطة لازمة على وجه السرعة.
education-picture-rules-do-calm = اشكروا الطفل لأنه أخبركم. وقولوا له إن طلب المساعدة لا يوقعه في مشكلة.
education-picture-rules-dont-look = البحث عن الصورة أو فتحها.
education-picture-rules-dont-copy = نسخها أو طباعتها أو حفظها أو مشاركتها أو إرسالها إلى غيركم.
education-picture-rules-dont-ask = الطلب من الطفل أن يعرضها أو يرسلها.
education-picture-rules-dont-delete = حذفها، أو الطلب من الطفل أن يحذفها.
education-remove-heading = إزالة الصورة
education-remove-text = أداة Report Remove هي لمن هم دون 18 عامًا. وهي تساعد على إزالة صورة عارية لهم من الإنترنت، أو على منعها قبل نشرها.

education-blackmail = للكليات توجيه بشأن الابتزاز بالصور الجنسية. وهو من مركز CEOP ومركز UK Safer Internet Centre، ومعه ملصق ورسالة إلى الوالدين.

## Youth clubs and drop-in centres

education-drop-ins-heading = نوادي الشباب والمراكز المفتوحة
education-drop-in-heading = مكان يمكنه أن يساعد
education-drop-in-trust = يعرف اليافعون العاملين فيه. والمكان غير رسمي.
education-drop-in-needs = الطعام والدفء والراحة تأتي أولًا.
education-drop-in-three = الملصق والشاشة والشخص تعمل معًا.
education-drop-in-name = بيّنوا من يمكن التحدث إليه اليوم، وأين.

education-posters = وضعت حملة لخط Childline ملصقات في مواقف الحافلات وفي وحدات إحالة التلاميذ (pupil referral units) والنُّزل (hostels) والعيادات ودور رعاية الأطفال. وقد تناسب أماكن كهذه ملصقاتكم أيضًا.
education-checks-heading = المتطوعون تحت الإشراف مشمولون
education-checks-text = انتهى الإعفاء الذي كان للمتطوعين تحت الإشراف. ومن يكونون مع الأطفال كثيرًا أو خلال الليل يقومون بنشاط خاضع للتنظيم (regulated activity). ويلزمهم فحص موسع (enhanced check) يشمل قائمة الممنوعين من العمل مع الأطفال (children’s barred list).

## For you

education-for-you-heading = ماذا يعني هذا لكم
education-worry-heading = يكفي القلق، ولا يلزم دليل
education-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
education-young = هل يتعلق هذا بك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
