### فصل «معنى الاستغلال الجنسي للأطفال». كل النصوص مسودة لم يراجعها أحد بعد.
### «الطفل» هنا كل من هو دون 18 عامًا، أيًا كان جنسه.

## باختصار

definition-in-short-heading = باختصار
definition-lead = الاستغلال الجنسي للأطفال، ويُعرف اختصارًا باسم CSE، نوع من الاعتداء الجنسي على الأطفال. ويمكن أن يحدث لأي طفل أو يافع دون 18 عامًا.
definition-power = يستخدم شخص أو مجموعة سلطة على طفل. يجتذبونه أو يخدعونه أو يجبرونه على نشاط جنسي. وقد يحدث ذلك وجهًا لوجه، أو عبر الإنترنت فقط. وقد يبدو الأمر كأن الطفل وافق.
definition-never-less = الهدية أو التوصيلة أو شعور الطفل بأنه محبوب أداة من أدوات الاعتداء، وليست ثمنًا أبدًا. ومهما تلقى الطفل، فلا ينقص ذلك أبدًا من كونه ضحية.
definition-responsible = المسؤول هو من يستغل الطفل. أما الطفل فليس مسؤولًا.

## بعناصره

definition-by-its-elements-heading = ما الذي يجعله استغلالًا جنسيًا
definition-elements-heading = الاستغلال الجنسي للأطفال، بكلماتنا
definition-elements-abuse = هو اعتداء جنسي على طفل.
definition-elements-under-eighteen = الضحية دون 18 عامًا: فتى أو فتاة أو يافع عابر جندريًا أو غير ثنائي.
definition-elements-who = يقوم به شخص واحد أو مجموعة. وقد يكونون أكبر سنًا، أو في مثل سن الطفل تقريبًا.
definition-elements-power = سلطتهم أكبر من سلطة الطفل، بسبب السن أو النوع الاجتماعي أو القوة أو المال أو غير ذلك.
definition-elements-how = يجتذبون الطفل أو يضغطون عليه أو يخدعونه أو يجبرونه على نشاط جنسي.
definition-elements-gain = يُعطى الطفل شيئًا، أو يكسب شخص آخر، أو الأمران معًا.
definition-elements-agreed = قد يبدو أن هناك موافقة. ومع ذلك فهو اعتداء.
definition-elements-online = لا يلزم فيه أي لمس. فقد يحدث كله عبر هاتف أو عبر الإنترنت.
definition-elements-attribution = بكلماتنا، استنادًا إلى تعريفات الأمم الأربع

## الأمم الأربع

definition-nations-heading = الأمم الأربع في المملكة المتحدة
definition-nations-note = لكل أمة صياغتها الخاصة. وهذه أهم النقاط، بكلماتنا.
definition-four-england-abuse = اعتداء جنسي على من هو دون 18 عامًا.
definition-four-england-power = يستخدم شخص أو أكثر ما لهم من سلطة على الطفل.
definition-four-england-how = يضغطون على الطفل أو يتلاعبون به أو يخدعونه ليدخل في نشاط جنسي.
definition-four-england-gain = يُعطى الطفل شيئًا يحتاج إليه أو يريده، أو يكسب من وراء الأمر مالًا أو مكانة، أو الأمران معًا.
definition-four-england-agreed = يُعد استغلالًا حتى عندما يبدو أن الطفل موافق.
definition-four-england-online = لا يلزم أي تلامس: فقد تكفي التقنية.
definition-four-england-attribution = استنادًا إلى تعريف إنجلترا، وزارة التعليم
definition-four-wales-abuse = اعتداء جنسي على طفل دون 18 عامًا، ويشمل الصور المخلة.
definition-four-wales-exchange = هناك شكل من أشكال المقابل.
definition-four-wales-taking-away = المنع يُحسب مقابلًا مثل العطاء: وقف العنف أو التهديد مثلًا.
definition-four-wales-facilitator = قد يكسب من سهّل الأمر أيضًا، أو يكسب بدلًا من الطفل.
definition-four-wales-unseen = قد لا يرى الطفل أن ما يحدث استغلال.
definition-four-wales-attribution = استنادًا إلى دليل الممارسة لعموم ويلز، إلى جانب «العمل معًا لحماية الناس»، المجلد 7
definition-four-scotland-abuse = نوع من الاعتداء الجنسي على الأطفال.
definition-four-scotland-who = قد يكون الفاعلون من أي سن، منفردين أو مع آخرين.
definition-four-scotland-power = سلطتهم أكبر من سلطة الطفل، وهم يستخدمونها.
definition-four-scotland-how = يجبرون الطفل أو يجتذبونه.
definition-four-scotland-return = يحصل الطفل أو المعتدون أو من سهّلوا الأمر على شيء في المقابل.
definition-four-scotland-agreed = ما يبدو موافقة لا يمحو الاعتداء.
definition-four-scotland-attribution = استنادًا إلى تعريف حكومة اسكتلندا وموجزها للعاملين مع الأطفال
definition-four-northern-ireland-how = يفعل شخص أو مجموعة هذا بمن هو دون 18 عامًا. يجبرون الطفل على نشاط جنسي، أو يتلاعبون به أو يخدعونه ليدخل فيه.
definition-four-northern-ireland-power = سلطتهم أكبر من سلطة الطفل.
definition-four-northern-ireland-gain = يُعطى الطفل شيئًا، أو يكسب أحد مالًا أو مكانة، أو الأمران معًا.
definition-four-northern-ireland-agreed = قد يبدو أن هناك موافقة.
definition-four-northern-ireland-online = لا يلزم أن يكون جسديًا.
definition-four-northern-ireland-attribution = كما ترويه جهات عامة، استنادًا إلى «التعاون من أجل الحماية»، وزارة الصحة. لم يُقارن بعد بالنص الرسمي
definition-agree-heading = ما تتفق عليه الأمم الأربع
definition-agree-abuse = الاستغلال الجنسي للأطفال اعتداء جنسي عليهم.
definition-agree-consent = لا يمكن للطفل أن يوافق عليه.
definition-agree-less = ما تلقاه الطفل لا ينقص من كونه ضحية.
definition-agree-any-child = يمكن أن يحدث لأي طفل، من أي نوع اجتماعي.

definition-differ-heading = أين تختلف الصياغة
definition-differ-exchange = تشترط ويلز واسكتلندا شكلًا من المقابل. أما إنجلترا، وأيرلندا الشمالية بحسب ما قرأناه، فتقبلان المقابل، أو مكسب المسؤولين عن الأمر، أو كليهما.
definition-differ-taking-away = ويلز وحدها تذكر أن المنع قد يكون هو المقابل.
definition-differ-any-age = اسكتلندا وحدها تذكر أن المسؤول قد يكون من أي سن.
definition-differ-online = تذكر إنجلترا التقنية. وتذكر ويلز الصور. وتتناوله اسكتلندا في الموجز. وفي أيرلندا الشمالية، بحسب ما قرأناه، لا يلزم أن يكون جسديًا.
definition-statutory-england-heading = ما القوة القانونية للتعريف في إنجلترا؟
definition-statutory-england-text = هو التعريف المستخدم في التوجيهات الحكومية القانونية «العمل معًا». أما الدليل الذي صدر معه فهو مشورة. تحققوا من مسرد الطبعة الحالية قبل الاقتباس منه.
definition-statutory-wales-heading = ما القوة القانونية للتعريف في ويلز؟
definition-statutory-wales-text = المجلد 7 توجيه قانوني بموجب الجزء 7 من قانون الخدمات الاجتماعية والعافية (ويلز). أما دليل الممارسة لعموم ويلز فهو مستقل، ويرافق إجراءات الحماية في ويلز. اذكروا المصدرين.
definition-statutory-scotland-heading = ما موقعه في اسكتلندا؟
definition-statutory-scotland-text = يأتي التعريف من ورقة موجزة للحكومة. والإطار الحالي للممارسة هو التوجيه الوطني لحماية الطفل في اسكتلندا.
definition-statutory-northern-ireland-heading = ما موقعه في أيرلندا الشمالية؟
definition-statutory-northern-ireland-text = يرد في سياسة «التعاون من أجل الحماية»، القسم 7.2.7. وقد حدّثت وزارة الصحة هذه السياسة لتحديث تعريفها. أما نقاطنا فمأخوذة من كتيب محلي وصفحة عامة. اقرؤوا القسم نفسه قبل الاقتباس منه.

## الكتيب

definition-booklet-heading = تعريف أقدم
definition-booklet-note = نشأ هذا الدليل من كتيب مطبوع أقدم. وُضع تعريفه للممارسة ولم يكن قانونًا قط. وهو مذكور هنا بوصفه تاريخًا.
definition-booklet-elements-heading = تعريف الكتيب، بكلماتنا
definition-booklet-elements-abuse = اعتداء جنسي على طفل أو يافع، يقوم به شخص واحد أو أكثر.
definition-booklet-elements-how = يستغلون الطفل أو يضغطون عليه أو يتلاعبون به ليدخل في نشاط جنسي.
definition-booklet-elements-return = أحيانًا يحصل الطفل على شيء يحتاج إليه أو يتوق إليه، أو يكسب المسؤولون عن الأمر، أو الأمران معًا. وكلمة «أحيانًا» من وضع شبكة NWG نفسها.
definition-booklet-elements-power = قد تأتي السلطة من السن أو النوع الاجتماعي أو الذكاء أو القوة أو المال أو وسائل أخرى. والعنف والتهديد شائعان.
definition-booklet-elements-choice = اختيار الطفل محدود. والقيود اجتماعية أو اقتصادية أو عاطفية.
definition-booklet-elements-attribution = من إعداد NWG Network، استنادًا إلى CSE Knowledge Transfer Partnership NI

## القانون المتصل به

definition-related-heading = الاستغلال الجنسي للأطفال والقانون
definition-not-one-offence = استغلال الطفل اعتداء دائمًا. ولا توجد في أي من الأمم جريمة واحدة بهذا الاسم، ولذلك يستخدم القانون جرائم كثيرة.
definition-ages-heading = السن
definition-ages-child = كل من هو دون 18 عامًا طفل من حيث الحماية، في الأمم الأربع.
definition-ages-sixteen = سن الموافقة هو 16 عامًا في الأمم الأربع. وهذا لا يجعل استغلال طفل في سن 16 أو 17 مشروعًا. فقوانين المقابل المدفوع والصور والاتجار بالبشر ومواقع الثقة تحمي الأطفال حتى سن 18.
definition-ages-thirteen = لا يمكن لطفل دون 13 عامًا أن يوافق قانونًا أبدًا.
definition-overlap = قد يكون الحدث الواحد استغلالًا جنسيًا واتجارًا بالبشر واستغلالًا إجراميًا وعنفًا أسريًا في آن واحد. استخدموا كل حماية مناسبة.
definition-peers = الاعتداء من طفل آخر يبقى اعتداء. وكلا الطفلين بحاجة إلى المساعدة.
definition-hotel-notices-heading = تعريف في قانون: إخطارات الفنادق
definition-hotel-notices-text = لأغراض إخطارات الشرطة للفنادق، يحدد هذا القانون معنى الاستغلال الجنسي للأطفال بقائمة من الجرائم.
definition-group-based-heading = عبارة «عصابات الاستدراج» ليست مصطلحًا قانونيًا
definition-group-based-text = الأفضل قول «الاستغلال الجنسي الجماعي للأطفال»، أي الذي ترتكبه مجموعة. وتتحدث مسودة نطاق التحقيق المستقل عن شخصين أو أكثر تجمعهم صلة.
definition-criminal-heading = الاستغلال الإجرامي أمر مستقل
definition-criminal-text = الاستغلال الإجرامي للأطفال (CCE) قد يتداخل مع الاستغلال الجنسي. ينشئ قانون الجريمة والشرطة جريمة لهذا الاستغلال، لكنه لا يعرّف المصطلح. ومن المقرر أن يتولى التوجيه ذلك. وهذه الجريمة لم تدخل حيز التنفيذ بعد: تحققوا مما إذا كانت سارية.

## الكلمات

definition-words-heading = كلمات لا تلوم
definition-word-choice = اختاروا كلمات تضع المسؤولية على من يستغل.
definition-swaps-do-heading = قولوا
definition-swaps-dont-heading = تجنبوا
definition-swaps-do-exploited = «يتعرض للاستغلال الجنسي»
definition-swaps-do-unsafe = «هناك من يستغل الطفل»
definition-swaps-do-person = «الشخص الذي يستغل الطفل»
definition-swaps-do-online = «شخص بالغ يستدرج الطفل عبر الإنترنت»
definition-swaps-do-told = «أخبرنا الطفل»
definition-swaps-do-missing = «مفقود»
definition-swaps-do-not-yet = «لم نجد بعد طريقة للعمل مع هذا الطفل»
definition-swaps-dont-involved = «متورط في الاستغلال الجنسي»
definition-swaps-dont-at-risk = «يعرّض نفسه للخطر»
definition-swaps-dont-boyfriend = «حبيب» أو «حبيبة»
definition-swaps-dont-contacting = «الطفل يتواصل مع بالغين عبر الإنترنت»
definition-swaps-dont-disclosed = «قدّم الطفل ادعاءً»
definition-swaps-dont-absconded = «هارب»
definition-swaps-dont-hard-to-reach = «لا يتعاون» أو «يصعب الوصول إليه»
definition-swaps-staff-do-heading = قولوا
definition-swaps-staff-dont-heading = تجنبوا
definition-swaps-staff-do-material = «مواد الاعتداء الجنسي على الأطفال»
definition-swaps-staff-do-harm = سمّوا الأذى، واذكروا سن الطفل
definition-swaps-staff-do-abused = «تعرض لاعتداء جنسي»، وأن الأشياء أُعطيت للسيطرة على الطفل
definition-swaps-staff-dont-old-label = «إباحية الأطفال»
definition-swaps-staff-dont-judging = «خبير بالحياة» و«ناضج» وغيرهما من الكلمات التي تحكم على الطفل
definition-swaps-staff-dont-selling = أي كلمات تقول إن الطفل يبيع الجنس أو يبادله بهدايا
definition-own-word = «ضحية» كلمة القانون والشرطة. وفي الحديث مع الطفل، استخدموا الكلمة التي يستخدمها هو.

## لكم

definition-for-you-heading = ماذا يعني هذا لكم
definition-worry-heading = يكفي القلق، ولا يلزم دليل
definition-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
definition-young = هل يتعلق هذا بك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
