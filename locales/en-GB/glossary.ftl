### Words that are explained. A meaning is one to three short sentences. Explain the idea; do not only transliterate the English word.

# CSE: the usual short form of "child sexual exploitation".
term-cse = Child sexual exploitation (CSE)
term-cse-meaning = A form of child sexual abuse. Someone uses power over a person under 18 to get sexual activity. It can happen online. It is never the child’s fault.
term-cse-staff = Each nation has its own definition. CSE is not the name of an offence in any of them: see the chapter “What CSE means”.
# Not the everyday word for washing or brushing.
term-grooming = Grooming
term-grooming-meaning = Building trust with a child, or with people close to the child, in order to hurt or use them. It is never the child’s fault.
term-consent = Consent
# "Owe": being told that there is something to pay back.
term-consent-meaning = A free yes from someone who knows what it means. It can be taken back at any time. A yes because you are scared, or because you owe someone, is not a real choice.
term-consent-staff = The age of consent is 16 in all four nations. Under 13, a child can never consent in law. At 16 and 17, laws on payment, images, trafficking and positions of trust still protect the child.
term-coercion = Coercion
term-coercion-meaning = Making someone do a thing by pressure, fear or force.
term-exploitation = Exploitation
term-exploitation-meaning = Using another person for your own gain.
term-safeguarding = Safeguarding
term-safeguarding-meaning = Keeping children safe and well.
term-safeguarding-lead = Safeguarding lead
term-safeguarding-lead-meaning = The person who leads on keeping children safe in a school, club or centre. Tell them about any worry.
# Official titles of the role in schools in each nation; keep the short forms in Latin letters.
term-safeguarding-lead-staff = England: designated safeguarding lead (DSL). Wales: designated safeguarding person (DSP). Scotland: child protection coordinator, or named person. Northern Ireland: designated teacher.
term-trafficking = Trafficking
term-trafficking-meaning = Moving or keeping a person in order to exploit them. It can happen inside one town. No border needs to be crossed.
term-trafficking-staff = In England, Wales and Northern Ireland the offence is to arrange or help travel, however short, with exploitation in view. Scotland’s offence needs no travel: to recruit, harbour, receive or take control can be enough. No force or trick is needed.
