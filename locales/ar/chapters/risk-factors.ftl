### Draft: nobody has checked this translation yet.

## In short

risk-factors-in-short-heading = باختصار
risk-factors-lead = ما يعيشه الطفل ليس سبب الاستغلال.
risk-factors-cause = السبب هو شخص يختار أن يعتدي، وأماكن تسمح بحدوث ذلك.
risk-factors-any-child = يمكن أن يُستغل أي طفل. وكثير ممن يُستغلون ليس لديهم أي من الصعوبات التي تذكرها الأدلة.
risk-factors-use = استخدموا هذه الصفحة لمعرفة ما قد يحتاج إليه الطفل. ولا تستخدموها أبدًا للحكم على طفل، أو لجمع نقاط، أو لتخمين من سيأتي دوره.

## Where the risk comes from

risk-factors-where-heading = من أين يأتي الخطر
risk-factors-people-places = يأتي الخطر من أشخاص يستغلون، ومن أماكن ومجموعات لا يوقفهم فيها أحد. لذلك لا تنظروا إلى الطفل وحده.
risk-factors-look-heading = انظروا إلى هذه أيضًا، وساعدوا على تغييرها
risk-factors-look-groups = الأصدقاء ومجموعات اليافعين الأخرى
risk-factors-look-school = المدرسة، والأماكن الأخرى التي يذهب إليها الطفل
risk-factors-look-streets = الشوارع والأماكن العامة
risk-factors-look-online = المساحات على الإنترنت
risk-factors-parents = كثيرًا ما لا يستطيع الوالدان ومقدمو الرعاية التحكم في هذه الأماكن. اعملوا معهم كشركاء. ولا لوم عليهم فيما يفعله آخرون.
risk-factors-place-heading = اجعلوا المكان آمنًا
risk-factors-place-text = لا تجعلوا الابتعاد عن المكان مسؤولية الطفل. أصلحوا المكان، إلى جانب مساعدة الطفل.

## What others may take advantage of

risk-factors-needs-heading = ما قد يستغله آخرون
risk-factors-need = قد يعرض من يستغل على الطفل ما ينقصه: الاهتمام، أو أشياء، أو شعورًا بالأمان.
risk-factors-reason = مهما كان ما يعيش معه الطفل، فهو لا يجعل الطفل خطرًا. بل هو سبب للمساعدة.
risk-factors-living-heading = قد يعيش الطفل مع
risk-factors-living-loss = فقدان، أو أذى في الماضي
risk-factors-living-home = بيت غير آمن، أو عدم وجود مكان آمن للإقامة
risk-factors-living-alone = الوحدة، أو التنمر عليه
risk-factors-living-money = مال أقل مما يلزم لحاجاته
risk-factors-living-away = عدم الذهاب إلى المدرسة، أو الوجود في الرعاية الرسمية
risk-factors-living-unheard = عدم الاستماع إليه، بسبب إعاقة أو بسبب هويته
risk-factors-listed-heading = قد يُستهدف الأطفال من خلال
risk-factors-listed-harm = اعتداء أو إهمال سابق، أو بيت غير آمن، أو وفاة شخص قريب
risk-factors-listed-care = الوجود في الرعاية الرسمية، أو الخروج منها
risk-factors-listed-missing = الاختفاء، أو عدم الذهاب إلى المدرسة
risk-factors-listed-homeless = انعدام المأوى، أو الفقر، أو الحاجة
risk-factors-listed-disability = الإعاقة، أو الحاجات التعليمية الخاصة، أو التنوع العصبي
risk-factors-listed-health = سوء الصحة النفسية، أو تناول المشروبات الكحولية أو المخدرات
risk-factors-listed-isolation = العزلة أو التنمر
risk-factors-listed-arrival = الهجرة، أو الوجود في المملكة المتحدة دون عائلة
risk-factors-listed-support = كون اليافع من مجتمع الميم (LGBTQ+‎) دون دعم آمن
risk-factors-listed-peers = أصدقاء أو إخوة أو أخوات يتعرضون للاستغلال، أو صلات بعصابات

## Who is overlooked

risk-factors-overlooked-heading = من لا يُنتبه إليهم
risk-factors-sixteen-heading = اليافعون في سن 16 و17
risk-factors-sixteen-older = قد يظن البالغون أنهم كبار بما يكفي ليميزوا.
risk-factors-sixteen-children = هم أطفال، ولهم الحق في الحماية.
risk-factors-no-home-heading = بلا بيت في سن 16 أو 17
risk-factors-no-home-child = اليافع في سن 16 أو 17 الذي لا بيت له لا يزال طفلًا.
risk-factors-no-home-look = يجب أن تنظر الخدمات الاجتماعية في ما يحتاج إليه.
risk-factors-no-home-bed = السرير الآمن حماية.
risk-factors-unseen = الفتيان، والأطفال ذوو الإعاقة، والأطفال من كل خلفية، لا يُنتبه إليهم عندما لا يبحث البالغون إلا عن نوع واحد من الأطفال.
risk-factors-homeless-england-heading = مسكن لطفل بلا مأوى
risk-factors-homeless-england-text = يجب تقييم حاجات الطفل الذي لا مأوى له في سن 16 أو 17. وبموجب هذه المادة يمكن لخدمات الأطفال في المجلس المحلي أن توفر له مكانًا للعيش.
risk-factors-homeless-wales-heading = مسكن لطفل بلا مأوى
risk-factors-homeless-wales-text = يجب تقييم حاجات الطفل الذي لا مأوى له في سن 16 أو 17. وبموجب هذه المادة يمكن للخدمات الاجتماعية في المجلس المحلي أن توفر له مكانًا للعيش.
risk-factors-homeless-scotland-heading = مسكن لطفل بلا مأوى
risk-factors-homeless-scotland-text = يجب تقييم حاجات الطفل الذي لا مأوى له في سن 16 أو 17. وبموجب هذه المادة يمكن لقسم العمل الاجتماعي في المجلس المحلي أن يوفر له مكانًا للعيش.
risk-factors-homeless-northern-ireland-heading = مسكن لطفل بلا مأوى
risk-factors-homeless-northern-ireland-text = يجب تقييم حاجات الطفل الذي لا مأوى له في سن 16 أو 17. وبموجب هذه المادة (article) يمكن لهيئة الصحة والرعاية الاجتماعية (Health and Social Care Trust) أن توفر له مكانًا للعيش.
risk-factors-supported-heading = السكن المدعوم (supported accommodation)
risk-factors-supported-text = في إنجلترا، يعيش بعض اليافعين في سن 16 و17 ممن هم في الرعاية الرسمية في سكن مدعوم، فيه بعض المساعدة من عاملين. ويجب أن يكون مسجلًا لدى هيئة التفتيش (Ofsted).

## What helps

risk-factors-helps-heading = ما يساعد
risk-factors-good-heading = مما يساعد الطفل
risk-factors-good-trusted = شخص بالغ يمكن للطفل أن يثق به، مثل معلم أو عامل مع الشباب
risk-factors-good-believed = أن يصدقه الآخرون
risk-factors-good-action = أن يرى أن شيئًا يُفعل
risk-factors-good-support = اللطف والمساندة
risk-factors-good-basics = الطعام والدفء والراحة أولًا
risk-factors-good-places = أماكن جُعلت آمنة
risk-factors-adult = يمكنكم أن تكونوا ذلك الشخص البالغ. ولا يلزم أن تصلحوا الأمر وحدكم.

## How much we know

risk-factors-evidence-heading = ما مقدار ما نعرفه
risk-factors-weak = في مراجعة أُجريت للحكومة، تبين أن الأدلة التي تستند إليها قوائم الخطر وقوائم التحقق الخاصة بالاستغلال الجنسي للأطفال قليلة أو معدومة. ولا يمكن لأي قائمة أن تخبركم بمن سيتعرض للأذى.
risk-factors-tools-heading = الأدوات تساند الحكم
risk-factors-tools-text = وجدت دراسة أدوات كثيرة مختلفة لا تتفق فيما بينها. وكانت تخلط بين علامات الاعتداء والخطر. وكان المعيار في بعضها عاليًا إلى حد أن أطفالًا لم يُنتبه إليهم. استخدموا حكمكم، وافصلوا بين الأذى والخطر، وقولوا إن كانت الأداة للفحص الأولي أم للتقييم.
risk-factors-levels-heading = المستويات تضلل
risk-factors-levels-text = وجد تحقيق عام أن الأدوات كانت تُستخدم لتقنين المساعدة. وكانت الكلمات نفسها لمستوى ما تعني أشياء مختلفة في أماكن مختلفة.
risk-factors-care-figure = نحو نصف الأطفال الـ33 الذين درس التحقيق حالاتهم كانوا في الرعاية الرسمية. وهذه عينة صغيرة، وليست نسبة عامة.
risk-factors-principles-heading = مبادئ الممارسة (Practice Principles)
risk-factors-principles-text = في إنجلترا، تضع مبادئ الممارسة المشتركة بين الجهات ثمانية مبادئ للعمل على الاستغلال. وهي بوصلة، وليست قائمة تحقق.

## For you

risk-factors-for-you-heading = ماذا يعني هذا لكم
risk-factors-worry-heading = يكفي القلق، ولا يلزم دليل
risk-factors-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. ولا يحتاج الطفل إلى أي تسمية كي يحصل على المساعدة. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
risk-factors-young = هل يحدث لك شيء كهذا؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
