### Draft: nobody has checked this translation yet.

## In short

abduction-notices-in-short-heading = باختصار
abduction-notices-lead = الإنذار بشأن اختطاف طفل (child abduction warning notice) تحذير مكتوب من الشرطة. وهو يقول لشخص إنه ليس لديه إذن بأن يكون مع طفل.
abduction-notices-purpose = يُستخدم عندما قد يكون الوقت مع ذلك الشخص مؤذيًا للطفل. وهو يحذر من أن الاستمرار قد يؤدي إلى الاعتقال والمحكمة.
abduction-notices-lead-scotland = لم نجد إنذارات اختطاف في اسكتلندا. ويمكن لقوانين أخرى أن تحمي طفلًا يأخذه شخص أو يبقيه بعيدًا.
abduction-notices-purpose-scotland = يمكن لهذه القوانين أن تحمي الطفل، ويمكنها أن تضع قواعد للشخص الذي قد يؤذي الطفل. وتتحدث أدلة من أمم أخرى عن الإنذارات. والقوانين التي تستند إليها تلك الإنذارات لا تنطبق هنا.
abduction-notices-child = كل هذا موجود لحماية الطفل. والطفل ليس في مشكلة، ولا لوم عليه.

## What a notice is, and is not

abduction-notices-what-it-is-heading = ما يعنيه الإنذار، وما لا يعنيه
abduction-notices-is-do-heading = الإنذار هو
abduction-notices-is-dont-heading = الإنذار ليس
abduction-notices-is-do-warning = تحذير مكتوب
abduction-notices-is-do-police = صادر عن الشرطة
abduction-notices-is-do-named = بشأن شخص واحد محدد بالاسم وطفل واحد محدد بالاسم
abduction-notices-is-do-law = مستند إلى قوانين ضد أخذ طفل بعيدًا
abduction-notices-is-dont-order = أمرًا من المحكمة
abduction-notices-is-dont-conviction = حكمًا بأن الشخص مذنب
abduction-notices-is-dont-instead = سببًا لوقف النظر في جرائم أخرى
abduction-notices-is-dont-wait = سببًا لتأخير مساعدة أخرى للطفل
abduction-notices-ban-fact = الإنذار تحذير. والقانون الذي يستند إليه هو الذي يحظر على شخص أن يأخذ الطفل أو أن يبقيه.
abduction-notices-ban-myth = «الإنذار يمنع الشخص قانونًا.»
abduction-notices-record-fact = الإنذار ليس إدانة، ولذلك لا يعطي الشخص سجلًا جنائيًا.
abduction-notices-record-myth = «الإنذار يعطي الشخص سجلًا جنائيًا.»
abduction-notices-no-act-heading = لا يوجد قانون ينشئ الإنذار
abduction-notices-no-act-text = قال وزراء للبرلمان أكثر من مرة إنه إجراء إداري. ولم تنجح محاولات إعطائه أساسًا في قانون. ولم نجد تغييرًا لاحقًا، فتحققوا قبل الاعتماد على هذا.
abduction-notices-no-act-ni-heading = لا ينص عليه قانون، لكنه مستند إلى القانون
abduction-notices-no-act-ni-text = تقول توجيهات مجلس الحماية (Safeguarding Board) إن الإنذارات لا ينص عليها قانون. وهي تستند إلى أمرين تشريعيين (Orders)، يأتي ذكرهما بعد هذا.
abduction-notices-old-name = تتحدث أدلة أقدم عن «إنذار الإيواء» (harbourer’s warning أو harbouring notice). وهو الشيء نفسه.

## The law behind it

abduction-notices-law-behind-heading = القانون الذي يستند إليه
abduction-notices-two-laws = يستند الإنذار إلى قانونين. وسن الطفل ووضعه القانوني يحددان أيهما المناسب.
abduction-notices-under-sixteen-heading = طفل دون 16 عامًا
abduction-notices-under-sixteen-text = لا يجوز لمن ليس من والدي الطفل ولا وصيًا عليه أن يأخذ الطفل بعيدًا عمن له سلطة قانونية عليه، أو أن يبقيه بعيدًا عنه. وهذا جريمة إذا لم تكن هناك صلاحية قانونية أو عذر معقول. وإقناع الطفل بأن يأتي أو أن يبقى يُحسب أيضًا.
abduction-notices-under-sixteen-maximum = العقوبة القصوى: السجن 7 سنوات.
abduction-notices-in-care-heading = طفل في الرعاية الرسمية أو الحماية الطارئة
abduction-notices-in-care-text = يُعد جريمةً أخذ الطفل أو إبقاؤه بعيدًا، عن علم ودون صلاحية قانونية. ومساعدة الطفل على الهرب أو البقاء بعيدًا، أو إقناعه بذلك، تُحسب أيضًا.
abduction-notices-in-care-maximum = العقوبة القصوى: السجن 6 أشهر، أو غرامة، أو كلاهما.
abduction-notices-under-sixteen-ni-heading = طفل دون 16 عامًا
abduction-notices-under-sixteen-ni-text = هذا الأمر التشريعي (Order) هو ما يستند إليه الإنذار هنا. وقد يكون جريمةً أخذ الطفل بعيدًا عمن له سلطة قانونية عليه، أو إبقاؤه بعيدًا عنه.
abduction-notices-in-care-ni-heading = طفل في الرعاية الرسمية أو الحماية الطارئة
abduction-notices-in-care-ni-text = يُعد جريمةً أخذ الطفل أو إبقاؤه بعيدًا، عن علم ودون صلاحية قانونية. ومساعدة الطفل على الهرب أو البقاء بعيدًا، أو إقناعه بذلك، تُحسب أيضًا.
abduction-notices-in-care-ni-maximum = العقوبة القصوى: السجن 6 أشهر، أو غرامة من المستوى 5، أو كلاهما.
abduction-notices-willing = قد يشعر الطفل بأنه يريد أن يكون مع ذلك الشخص. وهذا لا يجعل الأمر مشروعًا، ولا لوم على الطفل.
abduction-notices-status-heading = اسألوا أولًا: كم سن الطفل، وما وضعه القانوني؟
abduction-notices-status-under = دون 16 عامًا: الأساس هو القانون الخاص باختطاف الأطفال.
abduction-notices-status-care = في سن 16 أو 17: فقط مع أمر رعاية، أو أمر حماية طارئة، أو حماية الشرطة.
abduction-notices-status-accommodated = في سن 16 أو 17 في بيته، أو وُفّر له مكان للعيش بالاتفاق: لا أساس. فكروا في حماية الشرطة، أو أمر بشأن الخطر الجنسي، أو أمر قضائي مدني (injunction)، أو أمر بعدم التعرض، أو أمر بشأن خطر العبودية والاتجار بالبشر.
abduction-notices-status-ni-heading = اسألوا أولًا: كم سن الطفل، وما وضعه القانوني؟
abduction-notices-status-ni-under = دون 16 عامًا: الأساس هو الأمر التشريعي (Order) الخاص باختطاف الأطفال.
abduction-notices-status-ni-care = في سن 16 أو 17: فقط في الرعاية الرسمية، أو بموجب أمر حماية طارئة، أو في حماية الشرطة.
abduction-notices-status-ni-other = في غير ذلك: اسألوا شرطة أيرلندا الشمالية (PSNI) وهيئة الصحة والرعاية الاجتماعية عن الأوامر الأخرى المناسبة.
abduction-notices-words-heading = معنى الكلمات
abduction-notices-words-takes = كلمة «يأخذ» (takes) تشمل التسبب في أن يأتي الطفل مع الشخص، أو حثه على ذلك.
abduction-notices-words-detains = كلمة «يبقي» (detains) تشمل حث الطفل على البقاء.
abduction-notices-words-motive = لا تلزم قوة، ولا باب مقفل، ولا دافع جنسي.
abduction-notices-words-belief = الاعتقاد الصادق بأن الطفل كان في سن 16 أو أكثر دفاع قانوني. والإنذار الذي يذكر السن يزيل هذا العذر.

## Who does what

abduction-notices-who-does-what-heading = من يفعل ماذا
abduction-notices-steps-heading = من القلق إلى الإنذار
abduction-notices-steps-worry = يخبر شخص الشرطة أو الأخصائيين الاجتماعيين بما يقلقه.
abduction-notices-steps-meet = تتحدث الشرطة مع آخرين يعرفون الطفل.
abduction-notices-steps-control = تتحدث مع من له سلطة قانونية على الطفل، مثل أحد الوالدين.
abduction-notices-steps-serve = تقرر الشرطة، وتسلّم الإنذار إلى الشخص.
abduction-notices-steps-child = يشرح شخص للطفل معنى ذلك.
abduction-notices-agree-heading = هل يلزم أن يوافق الطفل؟
abduction-notices-agree-text = لا. فالإنذار لا يحتاج إلى موافقة من الطفل ولا إلى شكوى أو إفادة منه. ومع ذلك فآراء الطفل وسلامته مهمة.
abduction-notices-parents = هل أنتم من الوالدين أو مقدمي الرعاية؟ قد تسألكم الشرطة إن كان لدى ذلك الشخص إذن منكم. واسألوا من سيساعد في الحفاظ على سلامة الطفل بعد ذلك، وبمن تتصلون.
abduction-notices-needed-heading = ما تحتاج إليه الشرطة
abduction-notices-needed-control = من له سلطة قانونية على الطفل: أحد الوالدين، أو شخص آخر له المسؤولية الوالدية، أو مجلس محلي لديه أمر رعاية
abduction-notices-needed-statement = إفادة منه بأن ذلك الشخص ليس لديه إذن، وبأنه يؤيد الإنذار
abduction-notices-needed-concern = ما يستند إليه القلق، مثل مرات فُقد فيها الطفل، أو العثور على الشخص والطفل معًا، أو بلاغات
abduction-notices-needed-details = بيانات الطفل وصورة حديثة له
abduction-notices-proof = لا يلزم لتسليم الإنذار إثبات بالمعيار الجنائي. وسياسة الشرطة المحلية هي التي تحدد النموذج ومن يوقّعه.
abduction-notices-holds-heading = ما يتضمنه الإنذار
abduction-notices-holds-names = اسم الشخص واسم الطفل، وسن الطفل
abduction-notices-holds-permission = عبارة تقول إنه لا يوجد إذن
abduction-notices-holds-contact = أمثلة على تواصل غير مسموح به، مثل اللقاء أو الرسائل أو التوصيل بالسيارة أو الإيواء
abduction-notices-holds-warning = تحذير يذكر القانون الذي يستند إليه
abduction-notices-holds-record = سجل موقَّع بأنه سُلّم
abduction-notices-worker-do-heading = بصفتكم عاملين، افعلوا
abduction-notices-worker-dont-heading = بصفتكم عاملين، امتنعوا عن
abduction-notices-worker-do-note = دوّنوا الأسماء والألقاب والمركبات والأسماء المستخدمة على الإنترنت
abduction-notices-worker-do-missing = سجّلوا كل مرة يكون فيها الطفل مفقودًا
abduction-notices-worker-do-status = أخبروا الشرطة والأخصائيين الاجتماعيين بمن له المسؤولية الوالدية
abduction-notices-worker-do-order = قولوا إن كان هناك أمر رعاية، أو إن كان الطفل قد وُفّر له مكان للعيش بالاتفاق
abduction-notices-worker-dont-serve = تسليم إنذار، أو التهديد به، أو المساومة عليه
abduction-notices-worker-dont-contact = التواصل مع ذلك الشخص
abduction-notices-worker-dont-risk = المخاطرة لرؤية المزيد أو سماعه
abduction-notices-day-heading = في يوم تسليمه
abduction-notices-day-worker = يكون مع الطفل أحد العاملين.
abduction-notices-day-plan = تكون خطة السلامة جاهزة.
abduction-notices-day-carer = يعرف مقدم الرعاية ما يفعله إذا ظهر ذلك الشخص.
abduction-notices-day-officer = يعرف الجميع اسم شرطي واحد محدد.

## If the notice is ignored

abduction-notices-if-ignored-heading = إذا جرى تجاهل الإنذار
abduction-notices-breach = الجريمة التي يستند إليها الإنذار هي التي لها عقوبة. ويمكن للشرطة أن تعتقل شخصًا وأن تحقق معه بسبب أخذ الطفل أو إبقائه.
abduction-notices-each-time = أخبروا الشرطة في كل مرة يحدث فيها ذلك. ولا يلزم أن تكونوا متأكدين. فكل مرة مهمة.
abduction-notices-police-heading = ما يمكن للشرطة أن تفعله
abduction-notices-police-offence = الاعتقال بسبب الجريمة التي يستند إليها الإنذار، والتحقيق فيها
abduction-notices-police-evidence = استخدام الإنذار دليلًا على أن الشخص كان يعرف السن ولم يكن لديه إذن
abduction-notices-police-orders = طلب أمر بشأن الخطر الجنسي، أو أمر قضائي مدني (injunction)، أو أمر بشأن خطر العبودية والاتجار بالبشر
abduction-notices-police-powers = استخدام حماية الشرطة، أو أمر إعادة طفل
abduction-notices-police-other = النظر في طرق أخرى لتعطيل الاستغلال
abduction-notices-not-offence-heading = مخالفة الإنذار ليست جريمة في حد ذاتها
abduction-notices-not-offence-text = ليس الإنذار أمرًا من المحكمة، ولا يعطي في حد ذاته صلاحية اعتقال. ولا تقولوا أبدًا لعائلة إنه «يمنع» ذلك الشخص.

## Limits, and other protection

abduction-notices-limits-heading = الحدود، وأنواع أخرى من الحماية
abduction-notices-not-every = الإنذار لا يناسب كل طفل. وهناك طرق أخرى لحماية الطفل. اسألوا أيها مناسب.
abduction-notices-other-heading = أنواع أخرى من الحماية
abduction-notices-other-police = في حالة الطوارئ يمكن للشرطة أن تحافظ على سلامة الطفل لمدة تصل إلى 3 أيام.
abduction-notices-other-court = يمكن للمحكمة أن تأمر بالحماية الطارئة.
abduction-notices-other-rules = يمكن للمحكمة أن تضع قواعد لشخص قد يؤذي الأطفال.
abduction-notices-other-crime = يمكن للشرطة أن تحقق في الاعتداء نفسه. ويجب ألا ينتظر ذلك إنذارًا.
abduction-notices-recovery-heading = أمر إعادة طفل
abduction-notices-recovery-text = لطفل في الرعاية الرسمية أو الحماية الطارئة، مفقود أو أخذه أحد. ويمكن للمحكمة أن تأمر أشخاصًا بتسليم الطفل، أو بأن يقولوا أين الطفل.
abduction-notices-recovery-ni-heading = أمر إعادة طفل
abduction-notices-recovery-ni-text = لطفل في الرعاية الرسمية أو الحماية الطارئة، مفقود أو أخذه أحد. ويمكن للمحكمة أن تأمر أشخاصًا بتسليم الطفل، أو بأن يقولوا أين الطفل.
abduction-notices-recovery-detail-heading = أوامر إعادة طفل: من يطلبها وماذا تفعل
abduction-notices-recovery-detail-text = يمكن لاثنين تقديم الطلب. أحدهما شخص له المسؤولية الوالدية بموجب أمر الرعاية أو أمر الحماية الطارئة. والآخر هو ضابط الشرطة المعيَّن. ويمكن لأمر إعادة طفل أن يتيح للشرطة دخول مكان محدد وتفتيشه. وهو ليس لطفل وُفّر له مكان للعيش بالاتفاق.
abduction-notices-recovery-detail-ni-heading = أوامر إعادة طفل: من يطلبها وماذا تفعل
abduction-notices-recovery-detail-ni-text = يمكن لاثنين تقديم الطلب. أحدهما شخص يعطيه أمرٌ المسؤولية الوالدية. والآخر هو الضابط المعيَّن. ويمكن لأمر إعادة طفل أن يتيح للشرطة دخول مكان محدد وتفتيشه.
abduction-notices-limits-list-heading = حدود ينبغي معرفتها
abduction-notices-limits-list-duration = ليست له مدة محددة في القانون. وقد يفقد أثره في سن 16، أو عندما ينتهي أمر رعاية. سجّلوا التاريخ في مفكرتكم وخططوا لما يأتي بعده.
abduction-notices-limits-list-older = لا يفيد طفلًا في سن 16 أو 17 يعيش في بيته أو وُفّر له مكان للعيش بالاتفاق.
abduction-notices-limits-list-carer = يعتمد على تأييد مقدم الرعاية. وإذا كان مقدم الرعاية جزءًا من الأذى، ففكروا في الحماية الطارئة أو حماية الشرطة أو دعوى الرعاية (care proceedings).
abduction-notices-limits-list-wider = لا يلزم أن يكون هناك استغلال. وهو يناسب أيضًا طفلًا مفقودًا يؤويه شخص ما.
abduction-notices-limits-list-ni-heading = حدود ينبغي معرفتها
abduction-notices-limits-list-ni-older = لا يشمل طفلًا في سن 16 أو 17 إلا في الرعاية الرسمية أو الحماية الطارئة.
abduction-notices-limits-list-ni-lapse = قد يفقد أثره في سن 16، أو عندما ينتهي أمر رعاية. سجّلوا التاريخ في مفكرتكم وخططوا لما يأتي بعده.
abduction-notices-refuge-heading = دور الإيواء
abduction-notices-refuge-text = دار إيواء الأطفال التي تحمل شهادة لا ترتكب هذه الجرائم عندما تستقبل طفلًا.

## What Scotland uses instead

abduction-notices-scotland-heading = ما تستخدمه اسكتلندا بدلًا من ذلك
abduction-notices-first = حماية الطفل تأتي أولًا. ويخطط العمل الاجتماعي والشرطة معًا لكيفية الحفاظ على سلامة الطفل.
abduction-notices-cpo-heading = أمر حماية طفل
abduction-notices-cpo-text = يمكن لقاضٍ محلي (sheriff) أن يأمر بإبقاء طفل في مكان آمن.
abduction-notices-constable-heading = مساعدة طارئة من الشرطة
abduction-notices-constable-text = عندما لا يمكن سؤال القاضي المحلي (sheriff) في الوقت المناسب، يمكن لشرطي أن يتصرف. ويمكنه أن يبقي طفلًا في مكان آمن لمدة تصل إلى 24 ساعة. ويجب إبلاغ المقرر الرئيسي (Principal Reporter).
abduction-notices-supervision-heading = أمر إشراف إلزامي
abduction-notices-supervision-text = يمكن لجلسة الأطفال (children’s hearing) أن تضع شروطًا للحفاظ على سلامة الطفل، مثل المكان الذي يعيش فيه.
abduction-notices-warrant-heading = إذن للعثور على طفل
abduction-notices-warrant-text = قد يحدد أمر أين يجب أن يقيم الطفل. وإذا كان الطفل مفقودًا من هناك، فيمكن للمحكمة أن تسمح بالتفتيش.
abduction-notices-harbouring-heading = إبقاء طفل بعيدًا
abduction-notices-harbouring-text = قد يحدد أمر مكانًا أو شخصًا لطفل. ويُعد جريمةً مساعدة الطفل على الهرب، أو إبقاؤه بعيدًا.
abduction-notices-risk-order-heading = أوامر بشأن الشخص
abduction-notices-risk-order-text = يمكن للمحكمة أن تضع قواعد لشخص قد يؤذي طفلًا جنسيًا. والأمر بشأن الخطر الجنسي لا يلزم له حكم بالإدانة.
abduction-notices-risk-order-maximum = العقوبة القصوى لمخالفة أحدها: السجن 5 سنوات.
abduction-notices-scotland-willing-heading = هل يلزم أن يوافق الطفل؟
abduction-notices-scotland-willing-text = لا. لا تلزم موافقة الطفل للحفاظ على سلامته. ومع ذلك فآراء الطفل مهمة.
abduction-notices-scotland-parents = هل أنتم من الوالدين أو مقدمي الرعاية؟ أخبروا الشرطة أو العمل الاجتماعي. واسألوا من سيساعد في الحفاظ على سلامة الطفل، وبمن تتصلون.
abduction-notices-scotland-staff-heading = للعاملين في اسكتلندا
abduction-notices-scotland-staff-act = لا ينطبق قانون إنجلترا وويلز الخاص باختطاف الأطفال.
abduction-notices-scotland-staff-common = جريمة أخذ طفل في القانون العام غير المكتوب (common law) هي للأطفال الصغار جدًا.
abduction-notices-scotland-staff-justice = يمكن لقاضي الصلح (justice of the peace) أيضًا أن يتخذ تدابير طارئة.
abduction-notices-scotland-staff-other = فكروا أيضًا في أمر منع المضايقة (non-harassment order).
abduction-notices-scotland-staff-ask = اسألوا شرطة اسكتلندا (Police Scotland) عن خيارات تعطيل الاستغلال التي تنطبق.

## What this means for you

abduction-notices-for-you-heading = ماذا يعني هذا لكم
abduction-notices-worry-heading = يكفي القلق، ولا يلزم دليل
abduction-notices-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
abduction-notices-every-time-heading = إذا رأيتم ذلك الشخص مع الطفل
abduction-notices-every-time-tell = أخبروا الشرطة فورًا، في كل مرة.
abduction-notices-every-time-note = انقلوا متى كان ذلك وأين.
abduction-notices-every-time-safe = لا تخاطروا. ولا تلاحقوا ذلك الشخص ولا توقفوه ولا تتواصلوا معه.
abduction-notices-welcome = عندما يعود الطفل، الدفء أولًا. فالطعام والراحة والهدوء تأتي قبل الأسئلة.
abduction-notices-leave = هل هناك طفل مفقود؟ أخبروا الشرطة فورًا. لا يلزم أن تنتظروا.
abduction-notices-young = هل يتعلق هذا بك؟ الذنب ليس ذنبك، ولست في مشكلة. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
