### Draft: nobody has checked this translation yet.
### صيغ الخطاب لليافعين محايدة قدر الإمكان: «يمكنك» مع المصدر بدل فعل الأمر. أما الخطاب للبالغين فبصيغة الجمع.

## Card: Need help?

card-need-help-title = هل تلزمك مساعدة؟
card-need-help-place = هذا هو المكان المناسب لك. ولا يلزم أن يكون واضحًا لك ما هي المشكلة.
card-need-help-name = لا يلزم ذكر اسمك لأحد. ولا تحتفظ هذه الشاشة بما يُقرأ عليها.
card-need-help-danger = إذا كنت في خطر الآن، فعليك الاتصال على { $emergency-999 }.
card-need-help-small = يمكنك البدء بشيء صغير. يمكنك طلب طعام، أو مكان للنوم، أو ممرض أو ممرضة.
card-need-help-person = يمكن لشخص بالغ هنا أن يساعدك. ويمكنك أيضًا التحدث إلى { $name-childline } على { $childline }.
card-need-help-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: Is this happening to me?

card-is-this-me-title = هل يحدث هذا لي؟
card-is-this-me-kind = أحيانًا يكون الشخص لطيفًا في البداية. قد يعطيك أشياء. وقد يقول لك كلام حب.
card-is-this-me-later = بعد ذلك يريد منك شيئًا جنسيًا في المقابل، أو يقول إن له دَينًا عليك.
card-is-this-me-name = هذا اسمه استغلال جنسي. إنه اعتداء. وهو مخالف للقانون.
card-is-this-me-anyone = قد يكون ذلك الشخص أكبر منك أو في مثل سنك. وقد يحدث الأمر عبر الإنترنت. وهو يحدث للفتيان والفتيات، وللعابرين جندريًا وغير الثنائيين.
card-is-this-me-person = لا يلزم أن يكون لديك يقين. يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.
card-is-this-me-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: Does any of this feel familiar?

card-feels-familiar-title = هل يبدو لك شيء من هذا مألوفًا؟
card-feels-familiar-signs-secrets = شخص يريد منك كتمان أسرار عمن يهتمون بك.
card-feels-familiar-signs-owe = شخص يعطيك أشياء، ثم يقول إن له دَينًا عليك.
card-feels-familiar-signs-pictures = شخص يطلب منك صورًا عارية مرة بعد مرة.
card-feels-familiar-signs-share = شخص يقول إنه سيشارك صورة لك مع غيره.
card-feels-familiar-signs-angry = شخص يخيفك حين يكون جوابك «لا».
card-feels-familiar-signs-places = شخص يأخذك إلى أماكن، وطريق العودة إلى البيت غير معروف لك.
card-feels-familiar-signs-no = لديك شعور بأنه لا يمكنك قول «لا».
card-feels-familiar-one = يكفي قلق واحد لطلب المساعدة. الذنب ليس ذنبك.
card-feels-familiar-person = يمكنك إخبار شخص بالغ موضع ثقتك، أو إخبار { $name-childline }.
card-feels-familiar-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: It is not your fault

card-not-your-fault-title = الذنب ليس ذنبك
card-not-your-fault-wrong = إذا خدعك أحد أو آذاك أو ضغط عليك من أجل أشياء جنسية، فالخطأ خطؤه. وليس خطأك.
card-not-your-fault-still = هذا صحيح حتى إن أحببت ذلك الشخص أو قلت نعم. وهو صحيح إن أرسلت صورة. وهو صحيح إن أخذت هدايا أو مشروبات كحولية أو مخدرات. وهو صحيح إن عدت إليه.
card-not-your-fault-blame = اللوم على من آذاك.
card-not-your-fault-person = طلب المساعدة لن يوقعك في مشكلة. يمكنك إخبار شخص بالغ موضع ثقتك، أو إخبار { $name-childline }.
card-not-your-fault-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: What does a good relationship feel like?

card-healthy-title = كيف تكون العلاقة الجيدة؟
card-healthy-good-safe = لديك شعور بالأمان.
card-healthy-good-no = يمكنك قول «لا»، فيتوقف الشخص الآخر.
card-healthy-good-friends = يمكنك رؤية أصدقائك.
card-healthy-good-mind = يمكنك تغيير رأيك.
card-healthy-good-phone = لا أحد يفتش هاتفك.
card-healthy-good-kind = لا أحد يطلب منك ثمنًا مقابل لطفه.
card-healthy-warning = إذا شعرت بالخوف، أو بأنك تحت المراقبة، أو بأنه لا مخرج لك، فهناك شيء خاطئ. والخطأ ليس فيك.
card-healthy-person = يمكنك التحدث عن ذلك مع شخص بالغ موضع ثقتك، أو مع { $name-childline }.
card-healthy-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: How do I tell someone?

card-tell-someone-title = كيف أخبر أحدًا؟
card-tell-someone-pick = يمكنك اختيار شخص بالغ موضع ثقتك. قد يعمل في التعليم أو مع الشباب أو في التمريض، أو يكون من عائلتك.
card-tell-someone-say = يمكنك قول: «هناك شيء يحدث، وأحتاج إلى مساعدة.»
card-tell-someone-how = يمكنك كتابة الأمر. ويمكنك إحضار صديق أو صديقة. ولا يلزم قول كل شيء مرة واحدة.
card-tell-someone-secret = لا يستطيع هذا الشخص أن يعدك بكتمان السر إذا كان أحد يؤذيك. وينبغي أن يخبرك أولًا بما سيفعله.
card-tell-someone-person = إذا لم يساعدك أول شخص، فيمكنك إخبار شخص آخر. ويمكنك أيضًا التحدث إلى { $name-childline }.
card-tell-someone-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: What happens when I call Childline?

card-calling-title = ماذا يحدث عندما أتصل بخط Childline؟
card-calling-call-ring = يمكنك الاتصال على { $childline }. المكالمة مجانية.
card-calling-call-asked = يسألك أحدهم عن رغبتك في التحدث إلى مرشد أو مرشدة.
card-calling-call-wait = قد يلزم الانتظار بضع دقائق، أو مدة أطول في الليل.
card-calling-call-listen = يستمع إليك المرشد أو المرشدة. ولا يلزم ذكر اسمك الحقيقي.
card-calling-call-stop = يمكنك إنهاء المكالمة في أي وقت. ويمكنك الاتصال مرة أخرى.
card-calling-chat = يمكنك بدلًا من ذلك المحادثة كتابةً عبر الإنترنت. ويلزم أولًا إنشاء حساب مجاني.
card-calling-person = يمكن لشخص بالغ موضع ثقتك أن يجلس معك أثناء المكالمة. ويمكنك هنا طلب هاتف.
card-calling-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: Will they tell anyone?

card-who-is-told-title = هل سيخبرون أحدًا؟
card-who-is-told-childline = يحافظ { $name-childline } على سرية معظم الأمور. قد يخبرون جهة أخرى إذا كانت حياة أحد في خطر، أو إذا كان طفل آخر يتعرض للأذى. وقد يفعلون ذلك أيضًا إذا كان من يؤذيك يعمل مع الأطفال، أو إذا طلبت منهم ذلك. وهم يحاولون التحدث إليك أولًا.
card-who-is-told-adults = من يعمل في التعليم أو مع الشباب أو في التمريض لا يستطيع أن يعدك بكتمان السر إذا كان أحد يؤذيك. وينبغي أن يخبرك أولًا، وألا يخبر إلا من يستطيع المساعدة.
card-who-is-told-person = يمكنك سؤال شخص بالغ موضع ثقتك، أو سؤال { $name-childline }: «من الذين ستخبرونهم؟»
card-who-is-told-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: Someone has a picture of me

card-pictures-title = شخص لديه صورة لي
card-pictures-wrong = لست أنت من أخطأ.
card-pictures-pay = لا يلزمك دفع مال ولا إرسال المزيد. يمكنك التوقف عن الحديث مع هذا الشخص وحظره. والأفضل محاولة الاحتفاظ بالرسائل. فقد تساعد الرسائل في إيقافه.
card-pictures-remove = هل عمرك دون 18 عامًا؟ يمكن لخدمة { $name-report-remove } أن تساعد في إزالة صورة عارية أو فيديو عارٍ من الإنترنت. وهي على موقع { $name-childline }.
card-pictures-person = طلب المساعدة لن يوقعك في مشكلة. يمكن لشخص بالغ موضع ثقتك أن يساعدك على إخبار الشرطة. ويمكنك أيضًا الاتصال بخط { $name-childline }.
card-pictures-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: I am worried about a friend

card-friend-title = لدي قلق على صديق أو صديقة
card-friend-good = قلقك هذا من الصداقة الجيدة. ولا يلزم أن يكون الحل عليك وحدك.
card-friend-tell = يمكنك القول لصديقك: «أمرك يهمني. الذنب ليس ذنبك.» ويمكنك دعوته إلى المجيء معك.
card-friend-secret = الأفضل إخبار شخص بالغ موضع ثقتك، حتى إن طلب منك صديقك كتمان الأمر. طلب المساعدة لصديق ليس خطأ.
card-friend-danger = إذا كان صديقك في خطر الآن، فعليك الاتصال على { $emergency-999 }.
card-friend-person = يمكنك أيضًا التحدث إلى { $name-childline }. وصديقك يمكنه ذلك أيضًا.
card-friend-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: Does this happen to boys too?

card-boys-title = هل يحدث هذا للفتيان أيضًا؟
card-boys-yes = نعم. هذا يحدث للفتيان والفتيات، وللعابرين جندريًا وغير الثنائيين. ومنهم المثليون، ومن يميلون إلى الجنس الآخر، ومن يميلون إلى الجنسين.
card-boys-strong = قد يحدث هذا لشخص قوي له أصدقاء كثيرون. وهو ليس دليلًا على ضعفك. ولا يحدد من أنت.
card-boys-fault = الذنب ليس ذنبك.
card-boys-person = يمكنك أنت أيضًا الحصول على المساعدة. ويمكنك إخبار شخص بالغ موضع ثقتك، أو إخبار { $name-childline }.
card-boys-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Card: I am scared of what will happen

card-afraid-title = أخاف مما سيحدث
card-afraid-many = كثيرون يشعرون بهذا. وهو شعور مفهوم.
card-afraid-said = قد يقول ذلك الشخص إن أحدًا لن يصدقك. وقد يقول إنه سيؤذيك أو يؤذي عائلتك. وهو يقول هذا ليمنعك من الحصول على المساعدة.
card-afraid-start = إخبار أحد طريقة لبدء الحصول على المساعدة. يمكنك البدء بشيء صغير. ويمكنك طرح سؤال أولًا.
card-afraid-danger = إذا كنت في خطر الآن، فعليك الاتصال على { $emergency-999 }.
card-afraid-person = يمكنك إخبار شخص بالغ موضع ثقتك، أو إخبار { $name-childline }. ويمكنك الحديث عن خوفك.
card-afraid-stop = يمكنك التوقف هنا. لا بأس بأخذ نفس عميق.

## Privacy: what this screen can and cannot keep private

privacy-keeps = لا تحتفظ هذه الشاشة بما يُقرأ عليها أو يُبحث عنه أو يُختار.
privacy-without-heading = ما تستغني عنه هذه الشاشة
privacy-without-account = لا تسأل عن اسمك، ولا يوجد حساب.
privacy-without-camera = ليس فيها كاميرا ولا ميكروفون.
privacy-without-internet = لا تستخدم الإنترنت.
privacy-clear-heading = كيفية استخدام «مسح الشاشة»
privacy-clear-touch = عند لمس الزر تُغطى الصفحة فورًا.
privacy-clear-let-go = عند رفع الإصبع تعود الشاشة إلى البداية.
privacy-clear-forget = تنسى الشاشة الصفحة وبحثك ولغتك وحجم النص الذي اخترته.
privacy-limits-heading = ما لا يستطيع «مسح الشاشة» فعله
privacy-limits-text = لا يستطيع هذا الزر إخفاء ما رآه شخص من قبل. قد يرى من حولك الشاشة. وقد تكون في الغرفة كاميرات أخرى.
privacy-phone-heading = عند استخدام هاتف
privacy-phone-history = قد يحتفظ هاتفك بقائمة المكالمات والرسائل. وقد يراها غيرك.
privacy-phone-picture = صورة هذه الشاشة، أو رمز يُمسح بالهاتف، قد يبقيان على هاتفك.
privacy-phone-bill = قد تظهر بعض المكالمات في فاتورة الهاتف. وفي صفحة كل خط مساعدة ما نعرفه عن ذلك.
privacy-people = لا يستطيع العاملون هنا أن يعدوا بكتمان السر إذا كان طفل يتعرض للأذى. وينبغي أن يخبروك أولًا بما سيفعلونه.
privacy-walk-away = يمكنك التوقف في أي وقت. قبل ذهابك، يُرجى الضغط على «مسح الشاشة». إذا ابتعدت، فقد تبقى الصفحة ظاهرة بضع دقائق. ثم تغطيها هذه الشاشة وتنساها.

## The pathway: questions for anyone who is worried. -question is the heading of a page; each answer is a key with a note under it.

step-danger-now-question = هل هناك طفل في خطر الآن؟
step-danger-now-what = هل أصيب الطفل بأذى شديد، أو هل يوشك أن يتعرض للأذى أو أن يُؤخذ؟ هل هو في طريقه إلى لقاء أحد؟
step-danger-now-yes = نعم
step-danger-now-yes-note = اتصلوا على { $emergency-999 } الآن. سنعرض ما ينبغي فعله.
step-danger-now-not-sure = لست متأكدًا
step-danger-now-not-sure-note = تابعوا. وإذا بدا الأمر عاجلًا، فاتصلوا على { $emergency-999 }.
step-danger-now-no = لا
step-danger-now-no-note = تابعوا. لا يُحفظ أي شيء تختارونه.

step-child-here-question = هل الطفل معكم هنا؟
step-child-here-yes = نعم
step-child-here-yes-note = الأهم أولًا، لكم وللطفل.
step-child-here-no = لا
step-child-here-no-note = تابعوا.

step-with-child-question = هل الطفل دون 13 عامًا، أو وقع مؤخرًا اعتداء جنسي؟
step-with-child-care-heading = ما دام الطفل معكم
step-with-child-care-quiet = ابحثوا عن مكان هادئ وآمن. ابقوا مع الطفل، واستمعوا إليه.
step-with-child-care-needs = وفّروا له الدفء والطعام والراحة.
step-with-child-care-lead = أخبروا الآن المسؤول أو المسؤولة عن حماية الأطفال عندكم، أو مديركم، إن وُجد.
step-with-child-yes = نعم
step-with-child-yes-note = هذا يتطلب مكالمة خلال ساعة.
step-with-child-no = لا
step-with-child-no-note = تابعوا.
step-with-child-not-sure = لا أعرف
step-with-child-not-sure-note = تابعوا. لا يلزم أن تضغطوا على الطفل لمعرفة ذلك.

step-told-you-question = هل أخبركم الطفل بشيء؟
step-told-you-yes = نعم
step-told-you-yes-note = كيف تستمعون إليه.
step-told-you-no = لا، لكن لدي قلق
step-told-you-no-note = لا يلزم دليل.

step-listen-question = استمعوا أولًا
step-listen-how-do-heading = افعلوا
step-listen-how-do-calm = توقفوا، وابقوا هادئين، وأعطوا الطفل وقتًا.
step-listen-how-do-thank = قولوا: «شكرًا لأنك أخبرتني. أنا آخذ هذا بجدية. الذنب ليس ذنبك.»
step-listen-how-do-open = يمكنكم استخدام كلمات مفتوحة، مثل: «أخبرني بالمزيد.» واسألوا فقط عما يساعدكم على معرفة أن الطفل في أمان.
step-listen-how-do-next = قولوا ما الذي ستفعلونه بعد ذلك، ومن يلزم أن يعرف.
step-listen-how-do-write = دوّنوا كلمات الطفل نفسها في أقرب وقت ممكن.
step-listen-how-dont-heading = امتنعوا عن
step-listen-how-dont-secret = الوعد بكتمان السر
step-listen-how-dont-why = السؤال بكلمة «لماذا»، أو توجيه أجوبة الطفل
step-listen-how-dont-doubt = إظهار الصدمة، أو الشك في كلامه
step-listen-how-dont-person = التحدث إلى الشخص الذي فعل ذلك
step-listen-how-dont-images = تفتيش هاتف الطفل، أو النظر إلى أي صورة أو نسخها أو إرسالها
step-listen-next = متابعة
step-listen-next-note = موضوع القلق.

step-note-it-question = لا يلزم دليل
step-note-it-facts-heading = دوّنوا
step-note-it-facts-saw = ما رأيتم أو سمعتم، ومتى
step-note-it-facts-words = الكلمات التي قيلت
step-note-it-facts-who = من كان حاضرًا، وأين
step-note-it-ask = اسألوا المسؤول أو المسؤولة عن حماية الأطفال، أو أخصائيًا اجتماعيًا، عن رأيه. أبلغوا اليوم بما يقلقكم. ولا تتحروا الأمر بأنفسكم.
step-note-it-next = متابعة
step-note-it-next-note = موضوع القلق.

step-what-about-question = ما موضوع القلق؟
step-what-about-missing = طفل مفقود
step-what-about-missing-note = أو كان مفقودًا وعاد.
step-what-about-online = شيء عبر الإنترنت، أو صورة
step-what-about-online-note = استدراج أو صورة عارية أو تهديدات.
step-what-about-moved = طفل ينقله آخرون أو يبقونه عندهم
step-what-about-moved-note = قد يكون ذلك على بعد بضعة شوارع.
step-what-about-adult = شخص بالغ يعمل مع الأطفال
step-what-about-adult-note = بأجر، أو متطوع.
step-what-about-behaviour = سلوك أحد اليافعين
step-what-about-behaviour-note = أفكارك الجنسية أنت، أو ما يفعله غيرك.
step-what-about-other = شيء آخر
step-what-about-other-note = أو لست متأكدًا.

step-missing-question = هل الطفل مفقود الآن؟
step-missing-yes = نعم
step-missing-yes-note = لا تنتظروا.
step-missing-back = عاد الطفل
step-missing-back-note = الدفء أولًا.

step-online-question = ماذا حدث؟
step-online-grooming = هناك من يستدرج الطفل
step-online-grooming-note = يكتب له، أو يمدحه، أو يطلب منه، أو يضغط عليه.
step-online-picture = هناك صورة عارية أو فيديو عارٍ
step-online-picture-note = أُرسلت أو نُشرت أو زُيّفت.
step-online-threats = هناك من يهدد
step-online-threats-note = يريد مالًا أو صورًا أو شيئًا آخر.

step-trafficking-question = هل هناك من ينقل الطفل أو يبقيه في مكان ليستغله؟
step-trafficking-any = يمكن أن يحدث هذا داخل بلدة واحدة. وقد يكون الطفل من أي مكان، ومن المملكة المتحدة أيضًا.
step-trafficking-yes = نعم، أو قد يكون كذلك
step-trafficking-yes-note = السلامة أولًا، ثم الإحالة.
step-trafficking-no = لا
step-trafficking-no-note = تابعوا.

step-adult-who-works-with-children-question = من هو الشخص البالغ؟
step-adult-who-works-with-children-quiet = لا تخبروه بقلقكم.
step-adult-who-works-with-children-someone = شخص يعمل مع الأطفال أو يساعد في ذلك
step-adult-who-works-with-children-someone-note = هنا، أو في مكان آخر.
step-adult-who-works-with-children-my-manager = مديري أنا، أو مسؤول حماية الأطفال
step-adult-who-works-with-children-my-manager-note = يمكنكم اللجوء إلى من هو أعلى منه.

step-young-person-behaviour-question = سلوك من هذا؟
step-young-person-behaviour-both = الطفل الذي يؤذي غيره يحتاج إلى المساعدة أيضًا. وكذلك الطفل الذي تعرض للأذى.
step-young-person-behaviour-mine = سلوكي أنا
step-young-person-behaviour-mine-note = عمري دون 18 عامًا، ولدي قلق بشأن نفسي.
step-young-person-behaviour-other = طفل أو يافع آخر
step-young-person-behaviour-other-note = رأيت شيئًا أو سمعت به.

step-who-you-are-question = من أنت؟
step-who-you-are-worker = أعمل مع الأطفال أو أساعد في ذلك
step-who-you-are-worker-note = بأجر، أو متطوع.
step-who-you-are-adult = من الوالدين أو مقدمي الرعاية أو الأصدقاء أو الجيران
step-who-you-are-adult-note = أي شخص بالغ لديه قلق.
step-who-you-are-young = عمري دون 18 عامًا
step-who-you-are-young-note = من أجلي، أو من أجل صديق.
step-who-you-are-told = أخبرت أحدًا من قبل
step-who-you-are-told-note = ما يأتي بعد ذلك.

step-out-of-hours-question = هل مكاتب العمل الاجتماعي مفتوحة الآن؟
step-out-of-hours-when = معظمها يفتح نهارًا من الاثنين إلى الجمعة.
step-out-of-hours-open = نعم، أو لا أعرف
step-out-of-hours-open-note = بمن تتصلون.
step-out-of-hours-closed = لا، هي مغلقة
step-out-of-hours-closed-note = لا يزال هناك من يعمل.

step-after-question = هل اتُّخذ أي إجراء؟
step-after-told = من الصواب أن تسألوا عما سيحدث بعد ذلك. وقد لا يستطيعون إخباركم بكل شيء.
step-after-yes = نعم
step-after-yes-note = من أجل الطفل، ومن أجلكم.
step-after-no = لا، أو لا أوافق
step-after-no-note = ما يمكنكم فعله الآن.
step-after-waiting = لم أسمع شيئًا
step-after-waiting-note = اسألوا مرة أخرى.

step-end-danger-question = اتصلوا على { $emergency-999 } الآن
step-end-danger-do-call = اتصلوا على { $emergency-999 } واطلبوا الشرطة. واطلبوا الإسعاف أيضًا إذا أصيب أحد بأذى.
step-end-danger-do-silent = هل تتصلون من هاتف محمول والكلام ليس آمنًا؟ ابقوا على الخط. عندما يُطلب منكم ذلك، اضغطوا 55.
step-end-danger-do-stay = ابقوا مع الطفل إذا كان ذلك آمنًا.
step-end-danger-do-chase = لا تلاحقوا ذلك الشخص ولا تواجهوه.
step-end-danger-bsl = بلغة الإشارة البريطانية (BSL): { $name-emergency-999-bsl }، من هاتفكم.
step-end-danger-person = ثم أخبروا أحدًا هنا. قد يكون المسؤول أو المسؤولة عن حماية الأطفال، أو أي شخص يعمل هنا.

step-end-same-hour-question = اتصلوا خلال ساعة
step-end-same-hour-health = الصحة أولًا. قولوا للطفل بلطف إن الطبيب أو الممرض يمكنه أن يساعد. ولا يلزم أن يتحدث الطفل إلى الشرطة من أجل ذلك.
step-end-same-hour-under = هل الطفل دون 13 عامًا؟ هذا يُبلَّغ عنه دائمًا، مهما قال الطفل.
step-end-same-hour-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-same-hour-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-same-hour-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-same-hour-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-same-hour-sarcs = لمن عمره 16 عامًا أو أكثر، في اسكتلندا: يمكن بالاتصال على { $scotland-sexual-assault-self-referral } ترتيب الرعاية من دون الشرطة.
step-end-same-hour-person = أخبروا الآن المسؤول أو المسؤولة عن حماية الأطفال. ويمكنكم الاتصال بالشرطة أيضًا. اتصلوا بها إذا لم تتمكنوا من الوصول إلى أحد غيرها.

step-end-missing-question = أخبروا الشرطة فورًا
step-end-missing-do-call = اتصلوا على { $emergency-999 } إذا كان من الممكن أن يكون الطفل في خطر. وإلا فاتصلوا على { $police-101 }. لا توجد مدة يجب أن تنتظروها.
step-end-missing-do-give = اذكروا رقم هاتف الطفل، وأصدقاءه، والأماكن، وسبب قلقكم.
step-end-missing-do-worker = أخبروا مقدم الرعاية، والأخصائي الاجتماعي إن وُجد.
step-end-missing-child = يمكن للطفل المفقود أن يتصل بخط { $name-safecall-missing-people } على { $safecall-missing-people }. المكالمة مجانية.
step-end-missing-person = سيسألكم شرطي أو شرطية عما تعرفونه. ويمكن للمسؤول أو المسؤولة عن حماية الأطفال مساعدتكم.

step-end-returned-question = الدفء أولًا
step-end-returned-do-warm = قولوا للطفل إنكم سعداء بعودته. قدموا له الطعام والدفء والراحة.
step-end-returned-do-safe = اسألوه إن كان قد تأذى، وعما يمكن أن يساعده.
step-end-returned-do-police = أخبروا الشرطة بأن الطفل عاد. فالشرطة تتأكد من سلامته.
step-end-returned-do-worries = أخبروا الخدمات الاجتماعية بما يقلقكم.
step-end-returned-talk-england = ينبغي أن يُعرض على الطفل حديث مع شخص مستقل. وفي إنجلترا يكون ذلك خلال 3 أيام.
step-end-returned-talk-others = اسألوا من سيتحدث مع الطفل عما حدث.
step-end-returned-person = يمكن للمسؤول أو المسؤولة عن حماية الأطفال، أو لأخصائي اجتماعي، أن يخطط معكم لما يأتي بعد ذلك.

step-end-grooming-question = احتفظوا بالرسائل، وأخبروا أحدًا
step-end-grooming-do-blame = قولوا للطفل إن الذنب ليس ذنبه.
step-end-grooming-do-keep = احتفظوا بالرسائل. لا تحذفوها. ولا تنسخوا أي صورة.
step-end-grooming-do-stop = ساعدوا الطفل على وقف التواصل مع ذلك الشخص وعلى حظره.
step-end-grooming-do-report = أبلغوا { $name-ceop-safety-centre }، أو الشرطة.
step-end-grooming-danger = هل هناك لقاء مخطط له؟ اتصلوا على { $emergency-999 }.
step-end-grooming-person = أخبروا اليوم المسؤول أو المسؤولة عن حماية الأطفال، أو الشرطة. ويمكن للطفل التحدث إلى { $name-childline }.

step-end-picture-question = لا تنظروا إليها ولا تنسخوها ولا ترسلوها
step-end-picture-do-look = لا تشاهدوا الصورة ولا تنسخوها ولا تطبعوها ولا تحفظوها ولا ترسلوها ولا تحذفوها. ولا تطلبوا من الطفل أن يفعل ذلك.
step-end-picture-do-blame = قولوا للطفل إن الذنب ليس ذنبه. وطلب المساعدة لا يوقعه في مشكلة.
step-end-picture-do-remove = هل الطفل دون 18 عامًا؟ يمكنه استخدام { $name-report-remove }. ويمكن لهذه الخدمة أن تساعد في إزالة الصورة.
step-end-picture-do-adult = هل لشخص بالغ دور في هذا؟ أخبروا الشرطة الآن.
step-end-picture-person = أخبروا فورًا المسؤول أو المسؤولة عن حماية الأطفال. ويمكن للوالدين أو الأصدقاء إخبار الشرطة، أو الاتصال بخط { $name-nspcc-helpline }. هل عمرك دون 18 عامًا؟ يمكنك التحدث إلى { $name-childline }.

step-end-threats-question = لا تدفعوا. أخبروا الشرطة
step-end-threats-do-blame = قولوا: «هذا ليس ذنبك. ولست في مشكلة.»
step-end-threats-do-pay = لا يلزم أن يدفع الطفل مالًا، ولا أن يرسل المزيد.
step-end-threats-do-block = ساعدوا الطفل على وقف التواصل مع ذلك الشخص وعلى حظره.
step-end-threats-do-keep = احتفظوا بالرسائل. ولا تنسخوا الصورة.
step-end-threats-do-report = أخبروا الشرطة، أو { $name-ceop-safety-centre }.
step-end-threats-alive = اسألوا الطفل بلطف إن كان يفكر في الانتحار. إذا كانت حياة أحد في خطر، فاتصلوا على { $emergency-999 }.
step-end-threats-person = ابقوا مع الطفل حتى يستطيع شخص آخر أن يبقى معه. أخبروا الآن المسؤول أو المسؤولة عن حماية الأطفال. هل يحدث هذا لك أنت؟ يمكنك التحدث إلى { $name-childline }.

step-end-trafficking-question = السلامة أولًا، ثم الإحالة
step-end-trafficking-do-safe = في خطر الآن: اتصلوا على { $emergency-999 }.
step-end-trafficking-do-tell = أخبروا الخدمات الاجتماعية والشرطة اليوم.
step-end-trafficking-do-nrm = اطلبوا منهم إحالة إلى آلية الإحالة الوطنية (NRM)، وهي طريقة المملكة المتحدة للعثور على من يتعرضون للاتجار بالبشر ومساعدتهم. ولا تلزم موافقة الطفل.
step-end-trafficking-do-guardian = اسألوهم عن وصي للطفل.
step-end-trafficking-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-trafficking-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-trafficking-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-trafficking-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-trafficking-first = لا تستطيع الإحالة إلا جهات الاستجابة الأولى (first responders): الشرطة والمجالس المحلية وبعض الجهات الأخرى. أما المدارس ومعظم الجمعيات الخيرية فتطلب ذلك من إحداها.
step-end-trafficking-first-northern-ireland = لا تستطيع الإحالة إلا جهات الاستجابة الأولى (first responders). اطلبوا ذلك من هيئة الصحة والرعاية الاجتماعية (Trust) أو من الشرطة.
step-end-trafficking-person = سيتولى شرطي أو أخصائي اجتماعي الأمر بعد ذلك. ويمكن للمسؤول أو المسؤولة عن حماية الأطفال مساعدتكم.

step-end-adult-question = أخبروا الشخص المسؤول
step-end-adult-lead = أخبروا اليوم المسؤول أو المسؤولة عن حماية الأطفال، أو المدير أو المديرة.
step-end-adult-england = في إنجلترا، لدى المجلس المحلي شخص مختص بهذا يُسمى LADO. يخبره مسؤول حماية الأطفال خلال يوم عمل واحد.
step-end-adult-wales = في ويلز، لدى المجلس المحلي أيضًا موظف مختص بهذا. اطلبوا التحدث إليه.
step-end-adult-scotland = في اسكتلندا، أخبروا صاحب العمل، وأخبروا الشرطة أو العمل الاجتماعي.
step-end-adult-northern-ireland = في أيرلندا الشمالية، أخبروا هيئة الصحة والرعاية الاجتماعية (Trust)، وأخبروا الشرطة.
step-end-adult-quiet = اتركوا الأسئلة لهم. ولا تنبّهوا ذلك الشخص البالغ.
step-end-adult-person = هل الأمر خارج أي مدرسة أو نادٍ؟ سيستمع إليكم شرطي أو شرطية، أو خط { $name-nspcc-helpline }.

step-end-manager-question = يمكنكم اللجوء إلى من هو أعلى
step-end-manager-above = أخبروا الشخص الأعلى التالي: المدير أو المالك، أو عضوًا في مجلس الإدارة أو مجلس الأمناء.
step-end-manager-direct = ويمكنكم أيضًا التوجه مباشرة إلى الخدمات الاجتماعية أو الشرطة.
step-end-manager-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-manager-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-manager-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-manager-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-manager-person = يمكن لشخص من خارج المكان أن يساعدكم على التفكير: خط { $name-nspcc-helpline }، أو شرطي أو شرطية.

step-end-own-question = يمكنك الحصول على مساعدة في هذا
step-end-own-good = قول هذا يحتاج إلى قوة. ولست وحدك في هذا.
step-end-own-kind = يمكنك التحدث عن أفكار تخيفك، وعن أشياء صدرت منك.
step-end-own-told = يحافظ { $name-childline } على سرية معظم الأمور. قد يخبرون جهة أخرى إذا كانت حياة أحد في خطر، أو إذا كان طفل آخر يتعرض للأذى. وقد يفعلون ذلك أيضًا إذا كان شخص يعمل مع الأطفال يسبب الأذى، أو إذا طلبت منهم ذلك. وهم يحاولون التحدث إليك أولًا.
step-end-own-person = يمكنك التحدث إلى شخص بالغ موضع ثقتك، أو إلى { $name-childline }.

step-end-behaviour-question = المساعدة لكلا الطفلين
step-end-behaviour-name = اذكروا ما شوهد، ولا تصفوا الطفل نفسه.
step-end-behaviour-both = حافظوا على سلامة الطفلين. وأبعدوا أحدهما عن الآخر إذا كان ذلك يساعد. وأخبروا كلًّا منهما بما سيحدث بعد ذلك.
step-end-behaviour-person = أخبروا اليوم المسؤول أو المسؤولة عن حماية الأطفال. ويمكن للوالدين الاتصال بالخدمات الاجتماعية، أو بخط { $name-stop-it-now }. هل عمرك دون 18 عامًا؟ يمكنك التحدث إلى { $name-childline }.

step-end-worker-question = أخبروا مسؤول حماية الأطفال فورًا
step-end-worker-do-lead = أخبروا المسؤول الآن، ودوّنوا ما تعرفونه.
step-end-worker-do-any = هل تعذر الوصول إلى المسؤول، أو لم يُفعل شيء؟ يجوز لأي عامل أن يتصل بالخدمات الاجتماعية أو بالشرطة.
step-end-worker-do-write = بعد المكالمة، أرسلوا إحالة مكتوبة.
step-end-worker-do-agree = ألا توافقون على الجواب؟ قولوا ذلك في اليوم نفسه، وارفعوا الأمر إلى مستوى أعلى.
step-end-worker-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-worker-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-worker-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-worker-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-worker-closed = هل المكاتب مغلقة؟ اتصلوا بالمجلس المحلي واطلبوا فريق الطوارئ المناوب (emergency duty team)، أو اتصلوا على { $police-101 }.
step-end-worker-closed-scotland = هل المكاتب مغلقة؟ اتصلوا بالمجلس المحلي واطلبوا العمل الاجتماعي خارج ساعات الدوام (social work out of hours)، أو اتصلوا على { $police-101 }.
step-end-worker-closed-northern-ireland = هل المكاتب مغلقة؟ اتصلوا على { $resws-ni }، أي بالأخصائيين الاجتماعيين لليل وعطلة نهاية الأسبوع، أو على { $police-101 }.
step-end-worker-wales-duty = في ويلز، على الشرطة والمجالس المحلية والجهات الصحية واجب قانوني بالإبلاغ عن طفل معرض للخطر. ويُطلب من جميع الآخرين أن يفعلوا مثل ذلك. ويذكر العاملون أسماءهم.
step-end-worker-ni-duty = في أيرلندا الشمالية، علينا جميعًا واجب قانوني. علينا أن نخبر الشرطة بما نعرفه عن جريمة خطيرة. والعذر الوحيد هو سبب وجيه لعدم الإبلاغ. وتُستثنى جرائم من هم دون 18 عامًا بموجب المادة 20 من أمر الجرائم الجنسية (Sexual Offences Order).
step-end-worker-intelligence = المعلومات الصغيرة، مثل الأسماء والسيارات والأماكن، تُرسل أيضًا إلى الشرطة في النموذج الخاص بها. ولا تطلبوا من الطفل أن يبحث عنها.
step-end-worker-share = قانون البيانات لا يمنعكم. ولا تلزمكم موافقة لمشاركة المعلومات عندما يكون طفل معرضًا للخطر.
step-end-worker-person = سيناقش الأمر معكم المسؤول عن حماية الأطفال، أو أخصائي اجتماعي، أو شرطي. والقلق الذي يتبين أنه صغير يستحق الإبلاغ عنه أيضًا.

step-end-tell-now-question = أخبروا أحدًا اليوم
step-end-tell-now-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-tell-now-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-tell-now-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-tell-now-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-tell-now-name = يمكنكم طلب عدم ذكر اسمكم.
step-end-tell-now-info = يتلقى { $name-crimestoppers } ما تعرفونه عن جريمة. لكنه لا يجلب المساعدة لطفل.
step-end-tell-now-person = سيستمع إليكم أخصائي اجتماعي ويقرر ما ينبغي فعله. لا يلزم دليل، والقلق الذي يتبين أنه صغير يستحق الإبلاغ عنه أيضًا. لستم متأكدين؟ اسألوا { $name-nspcc-helpline }.

step-end-closed-question = لا يزال هناك من يعمل
step-end-closed-england-wales = اتصلوا بالمجلس المحلي. اطلبوا فريق الطوارئ المناوب (emergency duty team)، وهم أخصائيون اجتماعيون لليل وعطلة نهاية الأسبوع.
step-end-closed-scotland = اتصلوا بالمجلس المحلي. اطلبوا العمل الاجتماعي خارج ساعات الدوام (social work out of hours).
step-end-closed-northern-ireland = اتصلوا على { $resws-ni }. هناك أخصائيون اجتماعيون في الليل وعطلة نهاية الأسبوع والعطل الرسمية.
step-end-closed-no-answer = هل تعذر الوصول إليهم؟ اتصلوا بالشرطة على { $police-101 }. وإذا كان طفل في خطر الآن، فاتصلوا على { $emergency-999 }.
step-end-closed-person = سيستمع إليكم الآن أخصائي اجتماعي أو الشرطة. وأخبروا أيضًا المسؤول أو المسؤولة عن حماية الأطفال في المدرسة أو النادي، في أقرب وقت ممكن.

step-end-young-question = بحثك هنا خطوة صحيحة
step-end-young-carry = لا يلزم أن يكون هذا الحمل عليك وحدك. الذنب ليس ذنبك.
step-end-young-person = الأفضل إخبار شخص بالغ موضع ثقتك: من التعليم أو العمل مع الشباب أو التمريض، أو من عائلتك. ويمكنك أيضًا التحدث إلى { $name-childline }.

step-end-again-question = اتصلوا مرة أخرى اليوم
step-end-again-do-ask = اسألوا ما الذي تقرر، ومن قرره، ولماذا.
step-end-again-do-new = قولوا ما الجديد، وما الذي لا يزال يقلقكم.
step-end-again-do-higher = اطلبوا التحدث إلى مدير. وفي العمل، استخدموا الطريقة المتبعة عندكم لرفع الأمر إلى مستوى أعلى في اليوم نفسه.
step-end-again-do-write = دوّنوا بمن اتصلتم، ومتى.
step-end-again-tell-england = اتصلوا بخدمات الأطفال في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-again-tell-wales = اتصلوا بالخدمات الاجتماعية في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-again-tell-scotland = اتصلوا بفريق العمل الاجتماعي في المجلس المحلي حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-again-tell-northern-ireland = اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) حيث يعيش الطفل. اسألوا هنا عن الرقم.
step-end-again-child = أخبروا الطفل بما تعرفونه، وبما لا تعرفونه.
step-end-again-person = يمكن لمدير أن ينظر في الأمر من جديد. وسيستمع إليكم أيضًا شخص في خط { $name-nspcc-helpline }.

step-end-look-after-question = ابقوا مع الطفل، وارتاحوا أنتم أيضًا
step-end-look-after-child-heading = من أجل الطفل
step-end-look-after-child-tell = أخبروا الطفل بما سيحدث بعد ذلك، بكلمات بسيطة.
step-end-look-after-child-there = ابقوا على تواصل معه. فرؤية الوجه نفسه تساعد.
step-end-look-after-child-told = قد تكون أشد لحظات خوف الطفل حين يُعثر عليه أو يُنقل.
step-end-look-after-record = دوّنوا ما جرى عمله، ومن قام به.
step-end-look-after-you = سماع هذا صعب. وقد تحتاجون أنتم أيضًا إلى الكلام، من دون ذكر أسماء.
step-end-look-after-person = تحدثوا إلى مديركم أو إلى صديق تثقون به. ويستمع { $name-samaritans } إلى أي شخص.

## For parents and carers

parents-lead = أنتم تعرفون طفلكم. إذا شعرتم بأن هناك شيئًا خاطئًا، فمن الصواب أن تطلبوا المساعدة. يكفي القلق، ولا يلزم دليل.
parents-blame = إذا استغل أحد طفلكم، فاللوم على ذلك الشخص. ليس على طفلكم. وليس عليكم. ومن يستغلون الأطفال يخدعون الوالدين ويخيفونهم أيضًا.
parents-one = قد لا يعني تغيّر واحد شيئًا كبيرًا. وقد يكون هو الطريق إلى معرفة الأمر. وعدم وجود علامات لا يعني عدم وجود أذى.
parents-changes-heading = قد ترون
parents-changes-late = عودة متأخرة إلى البيت، أو اختفاء
parents-changes-things = أشياء جديدة أو مالًا لا يستطيع أحد تفسيره
parents-changes-phone = خوفًا أو استعجالًا بشأن الهاتف
parents-changes-friends = مجموعة جديدة، أو شخصًا يبدو أن طفلكم يخاف منه
parents-changes-mood = تغيرًا في المزاج أو النوم أو المدرسة أو الصحة
parents-home-do-heading = ما يساعد
parents-home-do-calm = ابقوا هادئين. قولوا: «يسعدني أنك أخبرتني. الذنب ليس ذنبك.»
parents-home-do-listen = استمعوا أكثر مما تسألون. واتركوا وقتًا.
parents-home-do-open = أبقوا الباب مفتوحًا. قد يعود الطفل إلى ذلك الشخص، أو يقول إن كل شيء بخير.
parents-home-do-keep = احتفظوا بالرسائل. ودوّنوا التواريخ والأسماء.
parents-home-dont-heading = ما لا يساعد
parents-home-dont-phone = أخذ الهاتف في حالة غضب
parents-home-dont-face = الذهاب لمواجهة ذلك الشخص
parents-home-dont-secret = الوعد بكتمان السر
parents-home-dont-picture = النظر إلى صورة أو إرسالها إلى غيركم
parents-missing = هل طفلكم مفقود؟ اتصلوا بالشرطة فورًا: على { $emergency-999 } إذا كان من الممكن أن يكون في خطر، أو على { $police-101 }. لا يلزم أن تنتظروا.
parents-danger = في خطر الآن: { $emergency-999 }.
parents-tell-england = أخبروا المسؤول أو المسؤولة عن حماية الأطفال في المدرسة. أو اتصلوا بالمجلس المحلي واطلبوا خدمات الأطفال.
parents-tell-wales = أخبروا المسؤول أو المسؤولة عن حماية الأطفال في المدرسة. أو اتصلوا بالمجلس المحلي واطلبوا الخدمات الاجتماعية.
parents-tell-scotland = أخبروا المسؤول أو المسؤولة عن حماية الطفل في المدرسة. أو اتصلوا بالمجلس المحلي واطلبوا العمل الاجتماعي.
parents-tell-northern-ireland = أخبروا المعلم الذي يتولى هذا الدور في المدرسة، وهو المعلم المعيَّن (designated teacher). أو اتصلوا بفريق Gateway في هيئة الصحة والرعاية الاجتماعية (Trust) في منطقتكم.
parents-next = سيسألونكم عما تعرفونه، وعمن يسكن في البيت. اسألوا عما سيفعلونه، ومن سيتصل بكم. وإذا لم يحدث شيء، فاتصلوا مرة أخرى.
parents-person = لا يلزم أن تفعلوا هذا وحدكم. هناك من يساعد الوالدين أيضًا.

## The worker’s 60-second card: a child is with you

worker-danger = هل الطفل في خطر الآن، أو أصيب بأذى شديد؟ اتصلوا على { $emergency-999 }.
worker-now-heading = الآن
worker-now-quiet = ابحثوا عن مكان هادئ وآمن. ابقوا مع الطفل.
worker-now-listen = استمعوا. قولوا: «شكرًا لأنك أخبرتني. الذنب ليس ذنبك.»
worker-now-honest = قولوا إنكم لا تستطيعون كتمان السر، وقولوا من يلزم أن يعرف.
worker-now-needs = اهتموا بالدفء والطعام والصحة.
worker-now-lead = أخبروا الآن المسؤول أو المسؤولة عن حماية الأطفال.
worker-now-write = دوّنوا كلمات الطفل نفسها، مع الوقت.
worker-not-heading = لا تسألوا ولا تفعلوا
worker-not-why = لا تسألوا «لماذا»، ولا تطرحوا أسئلة توحي بالجواب.
worker-not-detail = لا تضغطوا لمعرفة التفاصيل، ولا تجعلوا الطفل يعيد كلامه.
worker-not-images = لا تنظروا إلى الصور ولا تنسخوها ولا ترسلوها.
worker-not-person = لا تتحدثوا إلى الشخص الذي فعل ذلك. واسألوا قبل أن تتحدثوا إلى العائلة.
worker-ring = لا يوجد مسؤول؟ اتصلوا بأنفسكم بالخدمات الاجتماعية، أو بالشرطة على { $police-101 }. هل الطفل دون 13 عامًا، أو وقع مؤخرًا اعتداء جنسي؟ اتصلوا خلال ساعة.
worker-ring-northern-ireland = لا يوجد مسؤول؟ اتصلوا بأنفسكم بفريق Gateway، أو على { $resws-ni } عندما يكون مغلقًا، أو بالشرطة على { $police-101 }. هل الطفل دون 13 عامًا، أو وقع مؤخرًا اعتداء جنسي؟ اتصلوا خلال ساعة.
worker-person = سيناقش الأمر معكم أخصائي اجتماعي. يكفي القلق، ولا يلزم دليل.
