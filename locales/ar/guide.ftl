### صفحة محتويات الدليل. كل النصوص مسودة لم يراجعها أحد بعد.

chapter-introduction = مقدمة
chapter-definition = معنى الاستغلال الجنسي للأطفال
chapter-process = كيف يمكن أن يحدث
chapter-signs = العلامات والمؤشرات
chapter-services = من يفعل ماذا
chapter-risk-factors = عوامل الخطر
chapter-early-intervention = التدخل المبكر
chapter-education = التعليم
chapter-legislation = القانون
chapter-victims = مساندة الضحايا
chapter-abduction-notices = إنذارات اختطاف الأطفال
chapter-myths = أوهام وحقائق
chapter-wardship = الوصاية القضائية
chapter-nrm = آلية الإحالة الوطنية
chapter-contacts = جهات الاتصال وخطوط المساعدة
