### Draft: nobody has checked this translation yet.

## In short

signs-in-short-heading = باختصار
signs-lead = نادرًا ما تثبت علامة واحدة شيئًا. وكثير من العلامات جزء من حياة المراهقين العادية أيضًا، أو علامة على أذى آخر.
signs-no-signs = عدم وجود علامات لا يعني عدم وجود أذى.
signs-worry-enough = يكفي القلق كي تشاركوه، ولا يلزم دليل.
signs-no-score = لذلك لا تعدّوا العلامات، ولا تعطوا درجات. ابحثوا عن التغير وعن الأنماط، واسألوا أنفسكم عما قد يكون وراءها.
signs-behaviour = قد يكون التغير في الطفل طريقة للإخبار. ومعظم الأطفال يُعرف أمرهم من تصرفهم، لا من كلامهم.

## What you may notice

signs-noticing-heading = ما قد تلاحظونه
signs-away-heading = غائب أو مفقود
signs-away-late = الغياب، أو التأخر في العودة ليلًا، أو المبيت خارج البيت، دون سبب واضح
signs-away-found = العثور على الطفل بعيدًا عن البيت
signs-away-tense = التوتر قبل الخروج، والانزعاج عند العودة
signs-away-where = عدم القدرة على قول أين كان
signs-learning-heading = المدرسة أو الكلية
signs-learning-absent = كثرة الغياب أو التأخر
signs-learning-tired = التعب، أو تراجع المستوى
signs-learning-worried = قلق جديد بشأن شخص أو مكان أو طريق
signs-things-heading = المال والأشياء
signs-things-new = أشياء جديدة دون مصدر واضح
signs-things-debt = دَين مفاجئ
signs-things-lost = أشياء للطفل تختفي
signs-phone-heading = الهاتف والإنترنت
signs-phone-fear = خوف أو استعجال بشأن الرسائل
signs-phone-hides = إخفاء الهاتف، أو الابتعاد عنه
signs-phone-upset = الانزعاج بعد استخدام الإنترنت
signs-phone-threats = شخص يطلب صورًا، أو يهدد بعرضها على غيره
signs-others-heading = أشخاص آخرون
signs-others-controlling = شخص أكبر سنًا بكثير، أو شخص يسيطر على الطفل
signs-others-friends = مجموعة جديدة، وخسارة أصدقاء قدامى
signs-others-loyal = الوفاء لشخص يبدو أن الطفل يخاف منه
signs-feelings-heading = المشاعر والمزاج
signs-feelings-mood = خوف، أو انخفاض في المزاج، أو غضب، أو شعور بالعار
signs-feelings-sleep = تغير في النوم أو الأكل
signs-feelings-fine = الانسحاب، أو قول «أنا بخير» دائمًا
signs-words-heading = ما يقوله الطفل
signs-words-hints = تلميحات، أو حديث عن «صديق لي»
signs-words-testing = أسئلة تختبر كيف سيكون رد فعلكم
signs-words-back = قول شيء، ثم التراجع عنه
signs-taking-back = كثير من الأطفال يخبرون ثم يتراجعون. وهذا لا يعني أن شيئًا لم يحدث.

## A closer look, for staff

signs-closer-heading = نظرة أقرب، للعاملين
signs-away-closer-heading = غائب أو مفقود
signs-away-closer-lifts = أشخاص أو سيارات أجرة لا يعرفها أحد تأتي لأخذ الطفل
signs-away-closer-cards = تذاكر، أو بطاقات من فنادق
signs-away-closer-worn-out = إرهاق شديد عند العودة
signs-things-closer-heading = الأشياء والإنترنت
signs-things-closer-second-phone = هاتف ثانٍ أو شرائح هاتف إضافية
signs-things-closer-cash = نقود أو ملابس أو سجائر إلكترونية دون مصدر واضح
signs-things-closer-paid = طعام أو تنقل دفع ثمنه شخص آخر
signs-things-closer-hours = جهات اتصال جديدة كثيرة، أو تواصل في ساعات غير معتادة
signs-things-closer-demands = مطالبات بمال أو ببطاقات هدايا
signs-things-closer-gaming = ضيق بعد الألعاب الإلكترونية أو البث المباشر
signs-health-heading = الصحة
signs-health-injuries = إصابات دون تفسير
signs-health-pain = ألم، أو تغير في الوزن
signs-health-infection = عدوى منقولة جنسيًا
signs-health-pregnancy = حمل، أو طلب وسيلة طارئة لمنع الحمل
signs-health-substances = مشروبات كحولية أو مخدرات
signs-health-care = إهمال النفس، أو تغير مفاجئ في المظهر
signs-behaviour-closer-heading = السلوك
signs-behaviour-closer-self-harm = إيذاء النفس، أو الحديث عن الانتحار
signs-behaviour-closer-offending = مخالفة القانون، وربما تحت الضغط
signs-behaviour-closer-distrust = عدم الثقة في الخدمات
signs-behaviour-closer-asked = دعوة أطفال آخرين إلى المجيء
signs-life-heading = إيذاء النفس أو الحديث عن الانتحار
signs-life-text = إذا كانت حياة أحد في خطر، فاتصلوا على { $emergency-999 }. ولا تتركوا الطفل وحده.
signs-under-thirteen-heading = دون 13 عامًا
signs-under-thirteen-text = أي نشاط جنسي دون سن 13 يُحال دائمًا. وما يقوله الطفل لا يغيّر ذلك.
signs-sexual-health = يمكن للعاملين في الصحة الجنسية أن يعالجوا بسرية يافعًا في سن 13 أو أكثر. ومع ذلك عليهم أن يسألوا عن فوارق السن والضغط والكتمان. وهم ينقلون ما يعرفونه حيث يوجد أذى.
signs-absence-england = في إنجلترا، من بين الأطفال الذين جرى تقييمهم وكان الاستغلال الجنسي من العوامل في حالاتهم، كان 66% متغيبين عن المدرسة باستمرار (persistently absent). لذلك اسألوا عما وراء الغياب.

## Children who are missed

signs-missed-heading = أطفال لا يُنتبه إليهم
signs-expect = قد لا ينتبه البالغون إلى طفل بسبب ما يتوقعون رؤيته.
signs-boys-heading = الفتيان
signs-boys-too = الفتيان يتعرضون للاستغلال أيضًا.
signs-boys-notice = قد يلاحظ البالغون الغضب أو مخالفة القانون أو الاختفاء، ولا ينظرون إلى أبعد من ذلك.
signs-boys-fear = قد يخاف الفتى من أن يصفه الآخرون بأنه ضعيف أو مثلي.
signs-disabled-heading = الأطفال ذوو الإعاقة
signs-disabled-part = قد يظن البالغون أن العلامة جزء من الإعاقة.
signs-disabled-heard = قد يخبر الطفل مرات كثيرة ولا يسمعه أحد.
signs-disabled-time = أعطوا وقتًا، واستخدموا كلمات أو إشارات أو رموزًا تناسب الطفل.
signs-seen-older-heading = أطفال يُنظر إليهم على أنهم أكبر سنًا
signs-seen-older-treated = يُعامل بعض الأطفال كأنهم أكبر من سنهم، أو كأنهم أقل حاجة إلى الرعاية. ويُلام بعضهم على ما فُعل بهم.
signs-seen-older-name = يُسمى ذلك معاملة الطفل كأنه بالغ (adultification).
signs-seen-older-see = انظروا إلى الطفل، وإلى سن الطفل.
signs-lgbtq-heading = يافعون من مجتمع الميم (LGBTQ+‎)
signs-lgbtq-place = قد يبحثون عن التواصل عبر الإنترنت لأنه ليس لديهم مكان آمن للحديث.
signs-lgbtq-telling = قد يهدد شخص بأن يخبر الآخرين عنهم.
signs-lgbtq-no-sign = كون اليافع من مجتمع الميم (LGBTQ+‎) ليس علامة على أذى.
signs-sixteen-heading = اليافعون في سن 16 و17
signs-sixteen-overlooked = كثيرًا ما لا ينتبه إليهم البالغون، ويظنون أنهم كبار بما يكفي ليميزوا.
signs-sixteen-children = هم أطفال أيضًا، ويمكن أن يتعرضوا للاستغلال.
signs-minoritised-heading = الأطفال السود وأطفال الأقليات
signs-minoritised-older = قد يُنظر إليهم على أنهم أكبر سنًا وأقل عرضة للأذى ومسؤولون عما فُعل بهم.
signs-minoritised-silence = قد يُبقي الطفلَ صامتًا التهديدُ بالعار أو بما يمس الشرف، والخوفُ من رد فعل المجتمع من حوله.
signs-minoritised-background = الخلفية ليست أبدًا سببًا للاشتباه، وليست أبدًا سببًا لعدم الإبلاغ.
signs-extortion = خلال نصف سنة، كان 97% من البلاغات المؤكدة عن الابتزاز الجنسي بشأن فتيان. وهذه هي الحالات المؤكدة فقط.
signs-boys-england = في إنجلترا، من بين الأطفال الذين جرى تقييمهم وكان الاستغلال الجنسي من العوامل في حالاتهم، نحو 1 من كل 3 ليسوا من الفتيات.

## When you notice something

signs-acting-heading = عندما تلاحظون شيئًا
signs-do-do-heading = افعلوا
signs-do-dont-heading = امتنعوا عن
signs-do-do-share = شاركوا القلق في اليوم نفسه، حتى إن كان صغيرًا
signs-do-do-write = دوّنوا ما رأيتموه، ومتى، وكلمات الطفل نفسها
signs-do-do-open = اسألوا بلطف وبطريقة مفتوحة: «أخبرني»، «صف لي»
signs-do-do-keep = ابقوا على تواصل مع الطفل
signs-do-dont-sure = الانتظار حتى يكون لديكم يقين
signs-do-dont-probe = سؤال الطفل عن التفاصيل
signs-do-dont-search = تفتيش هاتف أو النظر إلى صور
signs-do-dont-suspect = التحدث عن الأمر إلى الشخص الذي تشتبهون فيه
signs-silence = الطفل الذي لا يقول شيئًا، أو يقول إن كل شيء بخير، قد يكون مع ذلك بحاجة إليكم. استمروا في الانتباه وفي الاستماع.
signs-missing-heading = طفل مفقود
signs-missing-text = أبلغوا الشرطة فورًا. وإذا كان من الممكن أن يكون الطفل في خطر، فاتصلوا على { $emergency-999 }. ولا يلزم الانتظار 24 ساعة. وقد يكفي أن يُفقد الطفل مرة واحدة كي تتصرفوا.
signs-return-england = في إنجلترا، يُعرض على الطفل الذي يعود حديث مع شخص مستقل.
signs-scotland-heading = في اسكتلندا
signs-scotland-text = الاستغلال الجنسي للأطفال يستدعي إجراءات حماية الطفل. ولا يتوقف ذلك على أن يخبر الطفل أحدًا.

## For you

signs-for-you-heading = ماذا يعني هذا لكم
signs-worry-heading = يكفي القلق، ولا يلزم دليل
signs-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم، حتى إن كان الأمر شيئًا صغيرًا واحدًا. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
signs-young = هل يبدو لك شيء هنا مألوفًا؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
