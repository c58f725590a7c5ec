### Draft: nobody has checked this translation yet.

## In short

process-in-short-heading = باختصار
process-lead = من يستغلون الأطفال يجتذبونهم ويسيطرون عليهم ويعتدون عليهم. وقد يعيش الطفل كل هذا في وقت واحد.
process-not-steps = هذه ليست خطوات. فهي تتداخل، وقد تأتي وتذهب.
process-speed = قد يكون ذلك سريعًا، أو قد يستغرق شهورًا كثيرة. وقد يكون وجهًا لوجه، أو عبر الإنترنت، أو بالطريقتين معًا.
process-fault = ليس الطفل سبب ما حدث. السبب هو من يستغل. وتصف هذه الصفحة كيف يمكن أن يكون الشعور. يمكنك التوقف عن القراءة في أي وقت.

## How it can feel

process-feelings-heading = كيف يمكن أن يكون الشعور
process-drawing-in-heading = الاجتذاب
process-drawing-in-text = يكسب شخص ثقة الطفل. وقد يكسب أيضًا ثقة الأصدقاء أو العائلة.
process-drawing-in-special = «أشعر بأنني شخص مميز.»
process-drawing-in-listen = «أخيرًا هناك من يستمع إليّ.»
process-drawing-in-need = «يعطونني أشياء أحتاج إليها.»
process-drawing-in-safe = «أشعر بالأمان معهم.»
process-control-heading = السيطرة
process-control-text = يفرض شخص سلطته على حياة الطفل. وقد يختلط الحب بالخوف.
process-control-secret = «عليّ أن أكتم هذا السر.»
process-control-owe = «يقولون إن لهم دَينًا عليّ.»
process-control-scared = «أخاف مما قد يفعلونه.»
process-control-cut-off = «أخسر أصدقائي وعائلتي.»
process-control-tired = «من شدة التعب لا أستطيع التفكير.»
process-exploitation-heading = الاستغلال
process-exploitation-text = يتعرض الطفل لاعتداء جنسي، من شخص واحد أو أكثر. وقد يكون ذلك وجهًا لوجه، أو من خلال صور أو فيديو مباشر.
process-exploitation-no = «أشعر بأنني لا أستطيع قول لا.»
process-exploitation-friends = «يجبرونني على إحضار أصدقائي.»
process-exploitation-law = «يجبرونني على مخالفة القانون.»
process-exploitation-idea = «أظن أنني اخترت هذا.»
process-not-chosen = قد يعتقد الطفل أنه اختار ذلك. ومع ذلك فهو اعتداء، والذنب ليس ذنبه.

## Why it is hard to leave

process-leaving-heading = لماذا يصعب الابتعاد
process-trapped-heading = الشعور بأنه لا مخرج
process-trapped-text = قد يحب الطفل ذلك الشخص ويخاف منه، في آن واحد.
process-trapped-ashamed = «أشعر بالعار.»
process-trapped-let-down = «لا أستطيع أن أخذلهم.»
process-trapped-nowhere = «ليس لي مكان آخر أذهب إليه.»
process-trapped-told = «أخبرت شخصًا بالغًا من قبل، ولم يساعدني ذلك.»
process-going-back = قد يحتاج الابتعاد إلى وقت. والعودة لا تعني أن الطفل موافق.
process-found-heading = عندما يُعثر على الطفل أو يُنقل إلى مكان آمن
process-found-text = كثيرًا ما يكون الخوف عندئذ في أشده. ابدؤوا بالطعام والراحة وخيارات صغيرة. وليبقَ العامل نفسه مع الطفل إن أمكن.

## It takes many forms

process-forms-heading = أشكاله كثيرة
process-anyone = قد يقوم به شخص واحد أو مجموعة. وقد يكون شخصًا بالغًا أو طفلًا آخر، رجلًا أو امرأة. وقد يعرفه الطفل أو يحبه، أو لا يلتقي به أبدًا.
process-overlap = تتداخل الأشكال وتتغير. لذلك لا تنتظروا حتى يشبه الأمر نمطًا تعرفونه.
process-named-forms-heading = أشكال تذكرها الأدلة
process-named-forms-lone = شخص واحد له سلطة على الطفل. وقد يشعر الطفل بأن ذلك حب. وكثيرًا ما يكون هناك فارق في السن.
process-named-forms-partner = شخص يتظاهر بأنه شريك عاطفي، ثم يضغط على الطفل ليذهب إلى آخرين.
process-named-forms-peer = اعتداء طفل على طفل: ضغط المجموعة، أو الإذلال، أو الصور. والطفل الذي يؤذي يحتاج إلى المساعدة أيضًا.
process-named-forms-gangs = العصابات والمجموعات: يُستخدم الأذى الجنسي من أجل المكانة أو التهديد أو بسبب دَين. ويحدث ذلك للفتيات وللفتيان.
process-named-forms-network = الشبكات والاتجار بالبشر: أكثر من شخص، بينهم صلة. وقد يُنقل الطفل بين أشخاص أو أماكن، حتى لو كان ذلك عبر شارع واحد.
process-named-forms-social = نموذج «الحفلات»: مناسبات اجتماعية مجانية أولًا، ثم الضغط لاحقًا.
process-named-forms-online = عبر الإنترنت: ضغط من أجل صور أو فيديو مباشر، أو تهديدات. وقد لا يلتقيان أبدًا.
process-named-forms-need = اعتداء مفاجئ، مع استدراج قليل أو دون استدراج: يستغل شخص حاجة لدى الطفل.
process-named-forms-money = الابتزاز الجنسي: صورة، ومطالبة بمال. ومعظم من يبلغون عنه فتيان من سن 14 إلى 18.
process-named-forms-trust = قريب أو مقدم رعاية أو شخص في موقع ثقة يرتب الاعتداء أو يربح منه.
process-labels-heading = التسميات تضيّق ما نراه
process-labels-text = قد تساعدكم التسمية على التعرف على الأمر. لكنها لا تشرح الطفل. وبسبب صور ثابتة في الأذهان عن الاستغلال الجنسي للأطفال، لم ينتبه عاملون إلى أطفال.

## What adults can do

process-adults-heading = ما يستطيع البالغون فعله
process-help-do-heading = افعلوا
process-help-dont-heading = امتنعوا عن
process-help-do-see = انظروا إلى الطفل على أنه طفل يحتاج إلى الأمان، مهما أُعطي ومهما أُجبر على فعله
process-help-do-explain = اشرحوا ما سيحدث بعد ذلك، واعرضوا خيارات صغيرة
process-help-do-needs = اسألوا عما يحتاج إليه الطفل أولًا: الطعام أو الدفء أو الراحة
process-help-do-stay = ابقوا على تواصل، حتى بعد موعد لم يتم أو عندما يعود الطفل إلى ذلك الشخص
process-help-dont-wait = انتظار أن يسمي الطفل ذلك اعتداء
process-help-dont-blame = معاملة ما أُجبر الطفل على فعله كأنه اختياره
process-help-dont-repeat = جعل الطفل يروي الأمر مرة بعد مرة
process-help-dont-leave = ترك الطفل ليبتعد وحده
process-made-to-heading = طفل أُجبر على إحضار آخرين أو الضغط عليهم
process-made-to-text = هذا الطفل ضحية أيضًا. أخبروا الشرطة ومحامي الطفل مبكرًا بأن الطفل ربما تعرض للاستغلال. ولا تعدوا بشيء بشأن ما سيُقرر.
process-eighteen-heading = في سن 18
process-eighteen-text = الاستغلال لا ينتهي في سن 18. خططوا للانتقال إلى حماية البالغين.

## For you

process-for-you-heading = ماذا يعني هذا لكم
process-worry-heading = يكفي القلق، ولا يلزم دليل
process-worry-text = أبلغوا المسؤول أو المسؤولة عن حماية الأطفال اليوم. ولا يلزم أن تعرفوا أي شكل يتخذه الأمر. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
process-young = هل هذه المشاعر مألوفة لك؟ الذنب ليس ذنبك. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
