### Draft: nobody has checked this translation yet.

## In short

early-intervention-in-short-heading = باختصار
early-intervention-lead = التدخل المبكر يعني التصرف عند أول قلق، قبل أن يكبر الأذى. يكفي القلق، ولا يلزم دليل.
early-intervention-not-alone = القلق بشأن الاستغلال الجنسي يُنقل مباشرة إلى المسؤول أو المسؤولة عن حماية الأطفال. وينقله هذا المسؤول إلى الأخصائيين الاجتماعيين أو الشرطة. والمساعدة المبكرة وحدها لا تكفي.
early-intervention-notice = معظم الأطفال يُعرف أمرهم من حالهم، لا مما يقولونه. والصمت لا يعني أن كل شيء بخير. والمعلمون والعاملون مع الشباب من أهم من يمكن إخبارهم.

## Levels of help

early-intervention-levels-heading = مستويات المساعدة
early-intervention-levels-note = تأتي المساعدة على مستويات، من دعم لكل عائلة إلى حماية من الأذى. وتختلف الأسماء باختلاف الأمة. والقلق بشأن الاستغلال لا يلزم أن يصعد هذه المستويات واحدًا بعد آخر.
early-intervention-levels-england-heading = إنجلترا
early-intervention-levels-england-every = لكل طفل: المدرسة والرعاية الصحية والعمل مع الشباب.
early-intervention-levels-england-early = المساعدة المبكرة (Early help) ومساعدة الأسرة (Family Help): دعم قبل الأزمة.
early-intervention-levels-england-need = طفل بحاجة إلى الدعم (child in need): يقيّم المجلس المحلي وضع الطفل ويخطط للمساعدة.
early-intervention-levels-england-protection = حماية الطفل: يُجري المجلس المحلي تحققًا (enquiries) عندما قد يتعرض طفل لأذى شديد، في البيت أو خارجه.
early-intervention-levels-wales-heading = ويلز
early-intervention-levels-wales-every = لكل طفل: المدرسة والرعاية الصحية والعمل مع الشباب.
early-intervention-levels-wales-support = الرعاية والدعم: تقيّم الخدمات الاجتماعية ما يحتاج إليه الطفل.
early-intervention-levels-wales-protection = حماية الطفل: تنظر الخدمات الاجتماعية في الأمر عندما قد يتعرض طفل لأذى شديد. وهي تتبع «إجراءات الحماية في ويلز» (Wales Safeguarding Procedures).
early-intervention-levels-wales-duty = على الشرطة والمجالس المحلية وهيئات الصحة وبعض الجهات الأخرى واجب قانوني بالإبلاغ عن طفل معرض للخطر. ويُنتظر من كل من سواهم ممن يعملون مع الأطفال أن يفعلوا مثل ذلك.
early-intervention-levels-scotland-heading = اسكتلندا
early-intervention-levels-scotland-every = لكل طفل: المدرسة والرعاية الصحية والعمل مع الشباب، مع وضع عافية الطفل في المركز.
early-intervention-levels-scotland-response = الاستغلال الجنسي يستدعي دائمًا حماية الطفل.
early-intervention-levels-scotland-ird = تجتمع الخدمات مبكرًا للتخطيط. ويُسمى ذلك مناقشة الإحالة بين الجهات (inter-agency referral discussion)، واختصارها IRD.
early-intervention-levels-scotland-not-told = لا يلزم أن يخبر الطفل أحدًا أولًا.
early-intervention-levels-scotland-reporter = مقرر الأطفال (Children’s Reporter) هو من يقرر إن كان طفل يحتاج إلى جلسة الأطفال. ويمكن لأي شخص أن يحيل طفلًا.
early-intervention-levels-northern-ireland-heading = أيرلندا الشمالية
early-intervention-levels-northern-ireland-every = لكل طفل: المدرسة والرعاية الصحية والعمل مع الشباب.
early-intervention-levels-northern-ireland-need = طفل بحاجة إلى الدعم (child in need): تخطط هيئة الصحة والرعاية الاجتماعية (Health and Social Care Trust) للمساعدة.
early-intervention-levels-northern-ireland-protection = حماية الطفل: تنظر الهيئة في الأمر عندما قد يتعرض طفل لأذى شديد.
early-intervention-levels-northern-ireland-gateway = يُنقل القلق إلى فريق Gateway في الهيئة، لا إلى المجلس المحلي.
early-intervention-agreement-heading = هل يجب أن يوافق أحد الوالدين؟
early-intervention-agreement-text = السؤال ممارسة جيدة. لكنه ليس شرطًا أبدًا عندما قد يكون طفل في خطر. ولا تسألوا أولًا إذا كان السؤال قد يزيد الخطر.

early-intervention-far-less = ما يكفي لبدء التحقق أقل بكثير مما تتطلبه إدانة شخص.
early-intervention-under-thirteen = هل الطفل دون 13 عامًا؟ إذن أحيلوا دائمًا أي نشاط جنسي، مهما قال الطفل.
early-intervention-law-need-england-heading = طفل بحاجة إلى الدعم (child in need)
early-intervention-law-need-england-text = يساعد المجلس المحلي الطفل المحتاج إلى الدعم.
early-intervention-law-enquiries-heading = تحقق لحماية طفل (enquiries)
early-intervention-law-enquiries-text = يجب على المجلس المحلي أن ينظر في الأمر إذا كان طفل قد يكون معرضًا لخطر شديد. والمعيار: سبب معقول للاشتباه في أن طفلًا في منطقته يعاني أذى جسيمًا (significant harm) أو من المرجح أن يعانيه. ويُحسب الأذى خارج البيت.
early-intervention-law-report-wales-heading = واجب الإبلاغ عن طفل معرض للخطر
early-intervention-law-report-wales-text = يجب على بعض الجهات أن تخبر المجلس المحلي عندما قد يكون طفل معرضًا للخطر. وتُسمى «الشركاء المعنيين» (relevant partners). ومنها الشرطة والمجالس المحلية وخدمة المراقبة (probation) وهيئات الصحة وهيئات NHS وفرق العمل مع اليافعين الذين خالفوا القانون (youth offending teams).
early-intervention-law-reporter-heading = إخبار المقرر الرئيسي (Principal Reporter)
early-intervention-law-reporter-text = يجب على المجالس المحلية والشرطة أن تخبر المقرر الرئيسي عن بعض الأطفال. وهم أطفال يحتاجون إلى حماية أو توجيه أو علاج أو ضبط، وقد تلزم لهم تدابير إلزامية. هل الطفل في سن 16 أو 17؟ اسألوا المقرر (Reporter) عن القاعدة الحالية.
early-intervention-law-need-ni-heading = طفل بحاجة إلى الدعم (child in need)
early-intervention-law-need-ni-text = تساعد هيئة الصحة والرعاية الاجتماعية الطفل المحتاج إلى الدعم.
early-intervention-law-investigate-ni-heading = واجب التحقق
early-intervention-law-investigate-ni-text = يجب على هيئة الصحة والرعاية الاجتماعية أن تنظر في الأمر إذا كان طفل قد يكون معرضًا لخطر شديد. وتُقدَّم الإحالة إلى فريق Gateway على النموذج المسمى UNOCINI.
early-intervention-law-tell-ni-heading = إخبار الشرطة بجريمة خطيرة
early-intervention-law-tell-ni-text = هنا يجب على الجميع أن يخبروا الشرطة بجريمة خطيرة. ويقع الواجب على من يعرف أو يعتقد أن جريمة كهذه ارتُكبت، ولديه معلومات مفيدة. وعليه أن يخبر خلال وقت معقول. وعدم القيام بذلك دون عذر معقول جريمة. وتُستثنى الجرائم الجنسية التي يرتكبها من هم دون 18 عامًا، في المادة 20 من أمر الجرائم الجنسية (Sexual Offences Order).

## A child tells you

early-intervention-told-heading = عندما يخبركم طفل
early-intervention-told-lead = أكثر ما يساعد الطفل أن يصدقه الآخرون، وأن يرى شيئًا يُفعل، وأن يشعر بأن هناك من يهتم به.
early-intervention-four-heading = أربع خطوات
early-intervention-four-receive = استقبلوا. توقفوا عما تفعلونه. ابقوا هادئين، وأعطوا وقتًا، واستمعوا.
early-intervention-four-reassure = طمئنوا. «شكرًا لأنك أخبرتني. أنا آخذ هذا بجدية. وهذا ليس ذنبك.»
early-intervention-four-record = دوّنوا. اكتبوا كلمات الطفل نفسها في أقرب وقت ممكن، مع التاريخ والوقت.
early-intervention-four-refer = أحيلوا. أبلغوا المسؤول أو المسؤولة عن حماية الأطفال في اليوم نفسه. وإذا كان الطفل في خطر الآن، فاتصلوا على { $emergency-999 }.
early-intervention-told-how-do-heading = افعلوا
early-intervention-told-how-dont-heading = امتنعوا عن
early-intervention-told-how-do-believe = قولوا: «أنا أصدقك»، أو «أنا آخذ هذا بجدية».
early-intervention-told-how-do-words = استخدموا كلمات الطفل نفسها.
early-intervention-told-how-do-open = اسألوا بطريقة مفتوحة، وفقط بقدر ما يلزم لمعرفة أن الطفل في أمان: أخبرني، اشرح لي، صف لي.
early-intervention-told-how-do-next = قولوا ما ستفعلونه بعد ذلك، ومن يحتاج إلى أن يعرف. واسألوا الطفل عما يقلقه.
early-intervention-told-how-do-contact = ابقوا على تواصل مع الطفل بعد ذلك. واعتنوا بأنفسكم أيضًا.
early-intervention-told-how-dont-shock = إظهار الصدمة، أو الشك في كلام الطفل، أو الاستعجال.
early-intervention-told-how-dont-secret = الوعد بكتمان السر.
early-intervention-told-how-dont-lead = وضع كلام في فم الطفل، أو الضغط لمعرفة التفاصيل، أو السؤال بكلمة «لماذا».
early-intervention-told-how-dont-repeat = جعل الطفل يروي الأمر مرة أخرى لعامل بعد آخر.
early-intervention-told-how-dont-warn = تنبيه الشخص الذي قد يكون سبب الأذى، أو مواجهته.
early-intervention-told-how-dont-parent = التحدث إلى أحد الوالدين قبل سؤال مسؤول حماية الأطفال لديكم أو الأخصائيين الاجتماعيين، أو إذا كان ذلك قد يزيد الخطر.
early-intervention-told-how-dont-search = انتظار دليل، أو التحقيق، أو تفتيش هاتف، أو النظر إلى صور.
early-intervention-talk-heading = يمكنكم أن تسألوا
early-intervention-talk-text = يخشى بعض البالغين أن يفسد سؤال قضية لدى الشرطة، فلا يسألون شيئًا. يمكنكم أن تتحدثوا مع طفل، بأسئلة مفتوحة. وعافية الطفل تأتي أولًا. ويحتاج الأطفال إلى مساعدة كي يخبروا.

## When nobody tells you

early-intervention-curiosity-heading = عندما لا يخبركم أحد
early-intervention-curious-heading = تساءلوا، وتحققوا، وشاركوا
early-intervention-curious-not-ready = قد لا يكون الطفل مستعدًا لأن يخبر، أو قد لا يعرف كيف، أو قد لا يرى أن ما يحدث أذى.
early-intervention-curious-pattern = ابحثوا عن نمط، لا عن حدث واحد. والتغير في السلوك علامة تتعلق بحماية الطفل، وليس مسألة انضباط.
early-intervention-curious-no = جواب «لا» لا ينهي قلقكم.
early-intervention-curious-unable = يخبرنا بعض الأطفال، ثم يشعرون بأنهم لا يستطيعون أن يكملوا. وهذا شائع. ولا يعني أن الأمر لم يكن صحيحًا.
early-intervention-curious-speak = تحدثوا إلى المسؤول أو المسؤولة عن حماية الأطفال، حتى إن لم تكونوا متأكدين.

early-intervention-tools-heading = النماذج والدرجات
early-intervention-tools-weak = وجدت دراسة لقوائم التحقق أنواعًا كثيرة منها، واتفاقًا قليلًا فيما بينها. وكان بعضها يخلط بين علامات الخطر وعلامات اعتداء وقع فعلًا.
early-intervention-tools-missed = كان المعيار في بعضها عاليًا إلى حد أن أطفالًا لم يُنتبه إليهم. واستُخدم بعضها لتقنين الخدمات.
early-intervention-tools-snapshot = النموذج صورة جزئية للحظة واحدة. قولوا إن كان للفحص الأولي أم للتقييم، وافصلوا بين الأذى والخطر.
early-intervention-tools-judgement = حكم العامل يأتي أولًا. ولا يعطي هذا الدليل أي درجات.

## Sharing what you know

early-intervention-sharing-heading = مشاركة ما تعرفونه
early-intervention-sharing-lead = قانون حماية البيانات لا يمنعكم من مشاركة المعلومات لحماية طفل. ولا تلزمكم موافقة عندما يكون طفل معرضًا للخطر.
early-intervention-rules-first = حماية الطفل أهم من الخصوصية.
early-intervention-rules-open = كونوا صريحين مع الطفل والعائلة، إذا كان ذلك آمنًا.
early-intervention-rules-enough = شاركوا ما هو مهم وصحيح، مع من يحتاجون إليه.
early-intervention-rules-ask = لستم متأكدين؟ اطلبوا المشورة. ولا تدعوا ذلك يؤخركم.
early-intervention-rules-write = اكتبوا ما شاركتموه، أو لماذا لم تشاركوه.

early-intervention-guidance-england = في إنجلترا، اقرؤوا مشورة وزارة التعليم (Department for Education) بشأن مشاركة المعلومات. وفيها سبع قواعد ذهبية.
early-intervention-guidance-wales = في ويلز، اقرؤوا التوجيه المسمى «مشاركة المعلومات لحماية الأطفال» (Information sharing to safeguard children). وهو ليس توجيهًا صادرًا بموجب القانون (statutory).
early-intervention-guidance-other = لدى كل من اسكتلندا وأيرلندا الشمالية توجيه خاص بها بشأن المشاركة. اسألوا مسؤول حماية الأطفال لديكم عن التوجيه الذي ينطبق هنا.
early-intervention-law-basis-heading = أساس قانوني للمشاركة
early-intervention-law-basis-text = للجمعيات الخيرية والنوادي وغيرها من الجهات غير العامة أساس واضح للمشاركة. فالحماية «مصلحة مشروعة معترف بها» (recognised legitimate interest)، ولا يلزم اختبار موازنة (balancing test). ولا تزال الجهات العامة تعتمد في عملها على «المهمة العامة» (public task). ولا يزال يلزم لبيانات الفئات الخاصة (special categories) شرط خاص بها.
early-intervention-law-duty-england-heading = واجب جديد بالمشاركة
early-intervention-law-duty-england-text = أقر البرلمان واجبًا جديدًا بالمشاركة في إنجلترا. وهو لم يدخل حيز التنفيذ بعد: لم نر التاريخ الذي يبدأ فيه. وفيه استثناء حيث تضر المشاركة بالطفل أكثر من عدم المشاركة. تحققوا قبل الاعتماد عليه.

## Writing it down

early-intervention-recording-heading = التدوين
early-intervention-record-heading = الملاحظة الجيدة
early-intervention-record-day = اكتبوها في اليوم نفسه.
early-intervention-record-facts = اذكروا التاريخ والوقت والمكان، ومن كان حاضرًا.
early-intervention-record-exact = استخدموا كلمات الطفل نفسها، حتى إن كانت نابية أو غير واضحة.
early-intervention-record-opinion = افصلوا بين الحقائق والرأي.
early-intervention-record-did = قولوا ما فعلتموه، ووقّعوا بأسمائكم وأدواركم.
early-intervention-record-safe = احتفظوا بها في مكان آمن.
early-intervention-pictures-heading = إذا كانت هناك صورة
early-intervention-pictures-text = لا تنظروا إليها أبدًا، ولا تنسخوها ولا تطبعوها ولا تشاركوها ولا تحفظوها. ولا تطلبوا من الطفل أن يرسلها، ولا تحذفوها. أبلغوا المسؤول أو المسؤولة عن حماية الأطفال فورًا. وإذا كان لشخص بالغ دور في الأمر، فالشرطة لازمة على وجه السرعة.

early-intervention-intelligence-not-heading = معلومات للشرطة
early-intervention-intelligence-not-small = التفاصيل الصغيرة قد تساعد الشرطة. أرسلوها على نموذج الشركاء (partner form) الخاص بالشرطة في منطقتكم.
early-intervention-intelligence-not-as-well = أرسلوها إلى جانب إحالة لحماية الطفل، لا بدلًا منها أبدًا.
early-intervention-intelligence-not-child = لا تطلبوا من الطفل أبدًا أن يبحث عن معلومات.
early-intervention-intelligence-not-investigate = لا تحققوا في الأمر بأنفسكم.

## After you have told

early-intervention-after-heading = بعد الإبلاغ
early-intervention-next-child = أخبروا الطفل بما سيحدث بعد ذلك، بقدر ما تعرفون.
early-intervention-next-outcome = اسألوا عما تقرر.
early-intervention-next-again = إذا لم يحدث شيء، فاتصلوا مرة أخرى.
early-intervention-next-anyone = إذا كان مسؤول حماية الأطفال لديكم غائبًا أو لم يتصرف، فيمكن لأي عامل أن يتصل بالأخصائيين الاجتماعيين أو بالشرطة.
early-intervention-next-escalate = ألا توافقون على قرار ما؟ استخدموا في اليوم نفسه السياسة المحلية لرفع الخلاف إلى مستوى أعلى (escalation policy)، ودوّنوا ذلك.

## For you

early-intervention-for-you-heading = ماذا يعني هذا لكم
early-intervention-worry-heading = يكفي القلق، ولا يلزم دليل
early-intervention-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
early-intervention-young = هل يتعلق هذا بك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
